"""What is looked at in the documents of the profile vocational-college-diploma.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, rules_str, structure
from veiskille.tree import Kind

KINDS = {
    "Actor.actors": Kind(
        codes=frozenset(["actorKind"]),
        below={
            "actorRoles": "RoleHeld.actorRoles",
            "period": "Period.period",
            "actorChanges": "ActorChange.actorChanges",
        },
        many=frozenset(["actorRoles", "actorChanges"]),
        checks=(
            rules_act.ACT_001_ENDED_4,
            rules_act.ACT_001_WILL_END,
            rules_idn.IDN_004_CONTROL,
            rules_idn.IDN_005_FOLLOW_UP,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            rules_act.ACT_001_DAY_OUTSIDE,
            rules_act.ACT_001_DAY_OUTSIDE_2,
            rules_act.ACT_001_ITSELF,
            rules_act.ACT_001_WHEN,
            rules_act.ACT_001_YEAR_OUTSIDE,
            rules_act.ACT_001_YEAR_OUTSIDE_2,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "Attachment.attachments": Kind(),
    "CourseResult.courseResults": Kind(
        codes=frozenset(["collegeGrade", "collegeScale"]),
        checks=(
            rules_res.RES_001_COLLEGE_LETTERS,
            rules_res.RES_001_COLLEGE_PASSED_OR_NOT,
        ),
    ),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        below={"validity": "Period.validity"},
        checks=(
            rules_idn.IDN_001_CONTROL,
            rules_idn.IDN_001_DATE_D_NUMBER,
            rules_idn.IDN_001_DATE_H_NUMBER,
            rules_idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_001_DATE_NAV_SYNTHETIC,
            rules_idn.IDN_001_DATE_NOT_STATED,
            rules_idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            rules_idn.IDN_001_DATE_TENOR_SYNTHETIC,
            rules_idn.IDN_002_COMBINED,
            rules_idn.IDN_002_D_NUMBER,
            rules_idn.IDN_002_H_NUMBER,
            rules_idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_002_NAV_SYNTHETIC,
            rules_idn.IDN_002_SCHOOL_FICTITIOUS,
            rules_idn.IDN_002_TENOR_SYNTHETIC,
            rules_idn.IDN_002_UNSTATED,
            rules_idn.IDN_003_SYNTHETIC_2,
            rules_idn.IDN_009_MADE_UP,
            rules_idn.IDN_010_TOO_EARLY_3,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.holder": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "Rendition.renditions": Kind(
        codes=frozenset(["renditionStatus"]),
        checks=(
            rules_doc.DOC_009_ORIGINAL_POINTS,
            rules_doc.DOC_009_POINTS,
            structure.RENDITION,
            structure.RENDITION_2,
            structure.RENDITION_3,
            structure.RENDITION_4,
            rules_doc.DOC_009_POINTS_TO_ORIGINAL,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "StudyProgramme.studyProgramme": Kind(),
    "VocationalCollegeDiploma": Kind(
        codes=frozenset(["documentState", "nqfLevel"]),
        below={
            "actors": "Actor.actors",
            "holder": "Person.holder",
            "renditions": "Rendition.renditions",
            "attachments": "Attachment.attachments",
            "studyProgramme": "StudyProgramme.studyProgramme",
            "courseResults": "CourseResult.courseResults",
        },
        many=frozenset(["actors", "renditions", "attachments", "courseResults"]),
        checks=(
            rules_doc.DOC_006_DELIVERED_ANNULLEDON,
            rules_doc.DOC_006_DELIVERED_COURSERESULTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_HOLDER_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_ISSUEDATE,
            rules_doc.DOC_006_DELIVERED_REGISTEREDON,
            rules_doc.DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE,
            rules_doc.DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE_2,
            rules_res.RES_016_VOCATIONAL_COLLEGE_DIPLOMA,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_2,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_3,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_4,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_5,
            rules_doc.DOC_006_ANNULMENT,
            rules_str.STR_013_ANNULLED,
            rules_str.STR_013_ISSUE_DATE,
            rules_str.STR_013_ISSUER,
            rules_str.STR_013_NOT_ANNULLED,
            rules_str.STR_013_NOT_REGISTERED,
            rules_str.STR_013_NOT_REPLACED,
            rules_str.STR_013_REGISTERED,
            rules_str.STR_013_REPLACED,
            rules_res.RES_016_EQF,
            rules_res.RES_016_ISCED,
            rules_doc.DOC_006_BIRTH,
            rules_doc.DOC_006_COURSES,
            rules_doc.DOC_016_ENDED_28,
            rules_doc.DOC_016_FROM_2021_01_01_37,
            rules_doc.DOC_016_FROM_2024_08_01_37,
            rules_doc.DOC_016_FROM_2025_08_01_37,
            rules_doc.DOC_016_TO_2024_07_31_37,
            rules_doc.DOC_006_REGISTRATION,
            rules_doc.DOC_009_ONE,
            rules_str.STR_013_ITSELF,
            rules_str.STR_013_SAME_NUMBER,
        ),
    ),
}
