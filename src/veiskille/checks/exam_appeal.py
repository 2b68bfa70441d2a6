"""What is looked at in the documents of the profile exam-appeal.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, exm, idn, res, structure
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
            doc.DOC_006_DELIVERED_APPEALEDON,
            doc.DOC_006_DELIVERED_APPELLANT_BIRTHDATE,
            doc.DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE,
            doc.DOC_006_DELIVERED_ENCLOSURES_DATEDON,
            doc.DOC_006_DELIVERED_FORWARDEDON,
            doc.DOC_006_DELIVERED_NOTICEON,
            doc.DOC_006_DELIVERED_OUTCOMEON,
            exm.EXM_011_ABOUT_SITTING,
            exm.EXM_011_ABOUT_SUBJECT,
            exm.EXM_011_ACTOR,
            exm.EXM_011_ADULT_CONDUCT,
            exm.EXM_011_APPELLANT,
            exm.EXM_011_BODY_BOARD_OF_STATE_ADMINISTRATOR,
            exm.EXM_011_BODY_COUNTY_COUNCIL_OR_DELEGATE,
            exm.EXM_011_BODY_STATE_ADMINISTRATOR_DECIDES,
            exm.EXM_011_BODY_TRADE_TEST_APPEALS_BOARD,
            exm.EXM_011_DEADLINE_AFTER_NOTICE,
            exm.EXM_011_ENCLOSURES,
            exm.EXM_011_FORM_ORAL_EXAMINATION_CONDUCT,
            exm.EXM_011_FORM_WRITTEN_EXAMINATION_GRADE,
            exm.EXM_011_FORMAL_ERRORS,
            exm.EXM_011_FORWARDED,
            exm.EXM_011_FORWARDED_AFTER,
            exm.EXM_011_LATE,
            exm.EXM_011_NEW_GRADE,
            exm.EXM_011_NOT_SETTLED,
            exm.EXM_011_NOTICED_BEFORE,
            exm.EXM_011_OUTCOME_ACCOMMODATION_DECISION,
            exm.EXM_011_OUTCOME_ANNULMENT_FOR_CHEATING,
            exm.EXM_011_OUTCOME_EXPULSION_FROM_EXAMINATION,
            exm.EXM_011_OUTCOME_NO_OVERALL_GRADE,
            exm.EXM_011_OUTCOME_ORAL_EXAMINATION_CONDUCT,
            exm.EXM_011_OUTCOME_ORDER_AND_CONDUCT_GRADE,
            exm.EXM_011_OUTCOME_OVERALL_GRADE,
            exm.EXM_011_OUTCOME_WRITTEN_EXAMINATION_GRADE,
            exm.EXM_011_SETTLED,
            exm.EXM_011_SETTLED_AFTER,
            exm.EXM_011_SETTLED_AFTER_APPEAL,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL_2,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL_3,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL_4,
            structure.EXAM_APPEAL_EXAMINATIONAPPEAL_5,
            doc.DOC_016_FROM_2021_01_01_12,
            doc.DOC_016_FROM_2024_08_01_12,
            doc.DOC_016_FROM_2025_08_01_12,
            doc.DOC_016_TO_2024_07_31_12,
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
            res.RES_017_SITTING_EARLY_3,
            res.RES_017_SITTING_EARLY_4,
            res.RES_017_SITTING_LATE_3,
            res.RES_017_SITTING_LATE_4,
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
            idn.IDN_003_SYNTHETIC_4,
            idn.IDN_010_TOO_EARLY_5,
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
    "Person.appellant": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            idn.IDN_011_ONE_CURRENT,
            idn.IDN_011_OVERLAP,
            idn.IDN_011_OVERLAP_2,
            idn.IDN_011_OVERLAP_3,
        ),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            idn.IDN_011_ONE_CURRENT,
            idn.IDN_011_OVERLAP,
            idn.IDN_011_OVERLAP_2,
            idn.IDN_011_OVERLAP_3,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "Venue.venue": Kind(),
}
