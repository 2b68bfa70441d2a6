"""What is looked at in the documents of the profile exam-appeal.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_exm, rules_idn, rules_res, structure
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
            rules_act.ACT_001_ENDED,
            rules_idn.IDN_004_CONTROL,
            rules_idn.IDN_005_FOLLOW_UP,
            rules_act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            rules_act.ACT_001_WHEN,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            structure.EXAM_APPEAL_CANDIDATE,
            structure.EXAM_APPEAL_CANDIDATE_2,
        ),
    ),
    "Enclosure.enclosures": Kind(),
    "ExaminationAppeal": Kind(
        codes=frozenset(
            ["appealBodyKind", "appealGround", "appealKind", "appealOutcome", "appealState", "appellantRole"]
        ),
        below={
            "actors": "Actor.actors",
            "candidate": "Candidate.candidate",
            "appellant": "Person.appellant",
            "sitting": "ExaminationSitting.sitting",
            "subject": "Subject.subject",
            "enclosures": "Enclosure.enclosures",
        },
        many=frozenset(["actors", "enclosures"]),
        checks=(
            rules_doc.DOC_006_DELIVERED_APPEALEDON,
            rules_doc.DOC_006_DELIVERED_APPELLANT_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_ENCLOSURES_DATEDON,
            rules_doc.DOC_006_DELIVERED_FORWARDEDON,
            rules_doc.DOC_006_DELIVERED_NOTICEON,
            rules_doc.DOC_006_DELIVERED_OUTCOMEON,
            rules_exm.EXM_011_ABOUT_SITTING,
            rules_exm.EXM_011_ABOUT_SUBJECT,
            rules_exm.EXM_011_ACTOR,
            rules_exm.EXM_011_ADULT_CONDUCT,
            rules_exm.EXM_011_APPELLANT,
            rules_exm.EXM_011_BODY_BOARD_OF_STATE_ADMINISTRATOR,
            rules_exm.EXM_011_BODY_COUNTY_COUNCIL_OR_DELEGATE,
            rules_exm.EXM_011_BODY_STATE_ADMINISTRATOR_DECIDES,
            rules_exm.EXM_011_BODY_TRADE_TEST_APPEALS_BOARD,
            rules_exm.EXM_011_DEADLINE_AFTER_NOTICE,
            rules_exm.EXM_011_ENCLOSURES,
            rules_exm.EXM_011_FORM_ORAL_EXAMINATION_CONDUCT,
            rules_exm.EXM_011_FORM_WRITTEN_EXAMINATION_GRADE,
            rules_exm.EXM_011_FORMAL_ERRORS,
            rules_exm.EXM_011_FORWARDED,
            rules_exm.EXM_011_FORWARDED_AFTER,
            rules_exm.EXM_011_LATE,
            rules_exm.EXM_011_NEW_GRADE,
            rules_exm.EXM_011_NOT_SETTLED,
            rules_exm.EXM_011_NOTICED_BEFORE,
            rules_exm.EXM_011_OUTCOME_ACCOMMODATION_DECISION,
            rules_exm.EXM_011_OUTCOME_ANNULMENT_FOR_CHEATING,
            rules_exm.EXM_011_OUTCOME_EXPULSION_FROM_EXAMINATION,
            rules_exm.EXM_011_OUTCOME_NO_OVERALL_GRADE,
            rules_exm.EXM_011_OUTCOME_ORAL_EXAMINATION_CONDUCT,
            rules_exm.EXM_011_OUTCOME_ORDER_AND_CONDUCT_GRADE,
            rules_exm.EXM_011_OUTCOME_OVERALL_GRADE,
            rules_exm.EXM_011_OUTCOME_WRITTEN_EXAMINATION_GRADE,
            rules_exm.EXM_011_SETTLED,
            rules_exm.EXM_011_SETTLED_AFTER,
            rules_exm.EXM_011_SETTLED_AFTER_APPEAL,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL_2,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL_3,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL_4,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL_5,
            rules_doc.DOC_016_FROM_2021_01_01_12,
            rules_doc.DOC_016_FROM_2024_08_01_12,
            rules_doc.DOC_016_FROM_2025_08_01_12,
            rules_doc.DOC_016_TO_2024_07_31_12,
        ),
    ),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationSitting.sitting": Kind(
        codes=frozenset(["term"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            rules_res.RES_017_SITTING_EARLY_3,
            rules_res.RES_017_SITTING_EARLY_4,
            rules_res.RES_017_SITTING_LATE_3,
            rules_res.RES_017_SITTING_LATE_4,
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
            rules_idn.IDN_003_SYNTHETIC,
            rules_idn.IDN_010_TOO_EARLY_5,
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
    "Person.appellant": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "Venue.venue": Kind(),
}
