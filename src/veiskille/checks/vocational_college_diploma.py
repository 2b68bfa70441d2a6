"""What is looked at in the documents of the profile vocational-college-diploma.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, idn, res, str, structure
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
            act.ACT_001_ENDED,
            idn.IDN_004_CONTROL,
            idn.IDN_005_FOLLOW_UP,
            act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            act.ACT_001_WHEN,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "Attachment.attachments": Kind(),
    "CourseResult.courseResults": Kind(
        codes=frozenset(["collegeGrade", "collegeScale"]),
        checks=(
            res.RES_001_COLLEGE_LETTERS,
            res.RES_001_COLLEGE_PASSED_OR_NOT,
        ),
    ),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        below={"validity": "Period.validity"},
        checks=(
            idn.IDN_001_CONTROL,
            idn.IDN_001_DATE_D_NUMBER,
            idn.IDN_001_DATE_H_NUMBER,
            idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_001_DATE_NAV_SYNTHETIC,
            idn.IDN_001_DATE_NOT_STATED,
            idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            idn.IDN_001_DATE_TENOR_SYNTHETIC,
            idn.IDN_002_COMBINED,
            idn.IDN_002_D_NUMBER,
            idn.IDN_002_H_NUMBER,
            idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_002_NAV_SYNTHETIC,
            idn.IDN_002_SCHOOL_FICTITIOUS,
            idn.IDN_002_TENOR_SYNTHETIC,
            idn.IDN_002_UNSTATED,
            idn.IDN_003_SYNTHETIC_3,
            idn.IDN_009_MADE_UP,
            idn.IDN_010_TOO_EARLY_3,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Person.holder": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            idn.IDN_011_ONE_CURRENT,
            idn.IDN_011_OVERLAP,
            idn.IDN_011_OVERLAP_2,
            idn.IDN_011_OVERLAP_3,
        ),
    ),
    "Rendition.renditions": Kind(
        codes=frozenset(["renditionStatus"]),
        checks=(
            doc.DOC_009_ORIGINAL_POINTS,
            doc.DOC_009_POINTS,
            structure.RENDITION,
            structure.RENDITION_2,
            structure.RENDITION_3,
            structure.RENDITION_4,
            doc.DOC_009_POINTS_TO_ORIGINAL,
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
            doc.DOC_006_DELIVERED_ANNULLEDON,
            doc.DOC_006_DELIVERED_COURSERESULTS_ASSESSEDON,
            doc.DOC_006_DELIVERED_HOLDER_BIRTHDATE,
            doc.DOC_006_DELIVERED_ISSUEDATE,
            doc.DOC_006_DELIVERED_REGISTEREDON,
            doc.DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE,
            doc.DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE_2,
            res.RES_016_VOCATIONAL_COLLEGE_DIPLOMA,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_2,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_3,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_4,
            structure.VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_5,
            doc.DOC_006_ANNULMENT,
            str.STR_013_ANNULLED,
            str.STR_013_ISSUE_DATE,
            str.STR_013_ISSUER,
            str.STR_013_NOT_ANNULLED,
            str.STR_013_NOT_REGISTERED,
            str.STR_013_NOT_REPLACED,
            str.STR_013_REGISTERED,
            str.STR_013_REPLACED,
            res.RES_016_EQF,
            res.RES_016_ISCED,
            doc.DOC_006_BIRTH,
            doc.DOC_006_COURSES,
            doc.DOC_016_ENDED_25,
            doc.DOC_016_FROM_2021_01_01_34,
            doc.DOC_016_FROM_2024_08_01_34,
            doc.DOC_016_FROM_2025_08_01_34,
            doc.DOC_016_TO_2024_07_31_34,
            doc.DOC_006_REGISTRATION,
            doc.DOC_009_ONE,
            str.STR_013_ITSELF,
            str.STR_013_SAME_NUMBER,
        ),
    ),
}
