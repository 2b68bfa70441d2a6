"""What is looked at in the documents of the profile spot-check-record.

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
    "Candidate.candidates": Kind(
        below={"person": "Person.person"},
        checks=(
            structure.CANDIDATE,
            structure.CANDIDATE_2,
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
            res.RES_017_SITTING_EARLY,
            res.RES_017_SITTING_EARLY_2,
            res.RES_017_SITTING_LATE,
            res.RES_017_SITTING_LATE_2,
        ),
    ),
    "ExaminationStaff.staff": Kind(
        below={"trainings": "Training.trainings"},
        many=frozenset(["trainings"]),
        checks=(structure.EXAMINATIONSTAFF,),
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
            idn.IDN_003_SYNTHETIC_6,
            idn.IDN_010_TOO_EARLY_7,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
        ),
    ),
    "IllegalActFinding.illegalActs": Kind(),
    "Period.period": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(doc.DOC_007_ORDER,),
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
    "RecordStorage.recordStorage": Kind(),
    "RoleHeld.actorRoles": Kind(),
    "SpotCheck.spotChecks": Kind(
        codes=frozenset(
            [
                "candidateShowedScreen",
                "checkOutcome",
                "checkTiming",
                "copyGiven",
                "countsAsAttempt",
                "rulesAsked",
                "shielded",
            ]
        ),
        below={"illegalActs": "IllegalActFinding.illegalActs"},
        many=frozenset(["illegalActs"]),
        checks=(
            exm.EXM_007_AFTER_SUBMISSION,
            exm.EXM_007_BEFORE_START,
            exm.EXM_007_COPY,
            exm.EXM_007_COPY_DAY,
            exm.EXM_007_DELETED_BEFORE,
            exm.EXM_007_DURING,
            exm.EXM_007_NOTHING_COUNTED,
            exm.EXM_007_REFUSAL,
            exm.EXM_007_RULES,
            exm.EXM_007_SCREEN,
            exm.EXM_007_SHIELDED,
            exm.EXM_007_SUBMISSION_AFTER_START,
            exm.EXM_007_SUBMITTED,
            exm.EXM_007_TRAINED,
            exm.EXM_007_TRAINED_BEFORE,
            exm.EXM_007_WHICH_AID,
            exm.EXM_018_AGAIN,
            exm.EXM_018_EARLIER,
            structure.SPOT_CHECK_RECORD_SPOTCHECK,
            structure.SPOT_CHECK_RECORD_SPOTCHECK_2,
            structure.SPOT_CHECK_RECORD_SPOTCHECK_3,
            structure.SPOT_CHECK_RECORD_SPOTCHECK_4,
        ),
    ),
    "SpotCheckRecord": Kind(
        below={
            "actors": "Actor.actors",
            "sitting": "ExaminationSitting.sitting",
            "candidates": "Candidate.candidates",
            "staff": "ExaminationStaff.staff",
            "spotChecks": "SpotCheck.spotChecks",
            "spotCheckTemplate": "SpotCheckTemplate.spotCheckTemplate",
            "spotCheckRiskAssessment": "SpotCheckRiskAssessment.spotCheckRiskAssessment",
            "recordStorage": "RecordStorage.recordStorage",
        },
        many=frozenset(["actors", "candidates", "staff", "spotChecks"]),
        checks=(
            doc.DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE_2,
            doc.DOC_006_DELIVERED_INFORMEDON,
            doc.DOC_006_DELIVERED_SPOTCHECKRISKASSESSMENT_PREPAREDON,
            doc.DOC_006_DELIVERED_SPOTCHECKTEMPLATE_PREPAREDON,
            doc.DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON_2,
            exm.EXM_007_ASSESSMENT,
            exm.EXM_007_DELETION_DAY,
            exm.EXM_007_INFORMED,
            exm.EXM_007_START_DAY,
            exm.EXM_007_TEMPLATE,
            structure.SPOT_CHECK_RECORD_SPOTCHECKRECORD,
            structure.SPOT_CHECK_RECORD_SPOTCHECKRECORD_2,
            structure.SPOT_CHECK_RECORD_SPOTCHECKRECORD_3,
            doc.DOC_016_FROM_2021_01_01_31,
            doc.DOC_016_FROM_2024_08_01_31,
            doc.DOC_016_FROM_2025_08_01_31,
            doc.DOC_016_TO_2024_07_31_31,
        ),
    ),
    "SpotCheckRiskAssessment.spotCheckRiskAssessment": Kind(
        checks=(
            exm.EXM_007_ASSESSMENT_BEFORE,
            exm.EXM_007_TOPICS,
            structure.SPOTCHECKRISKASSESSMENT,
            structure.SPOTCHECKRISKASSESSMENT_2,
        ),
    ),
    "SpotCheckTemplate.spotCheckTemplate": Kind(
        checks=(
            exm.EXM_007_TEMPLATE_BEFORE,
            structure.SPOTCHECKTEMPLATE,
            structure.SPOTCHECKTEMPLATE_2,
        ),
    ),
    "Subject.subject": Kind(),
    "Training.trainings": Kind(),
    "Venue.venue": Kind(),
}
