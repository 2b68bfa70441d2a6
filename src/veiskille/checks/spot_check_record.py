"""What is looked at in the documents of the profile spot-check-record.

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
            rules_res.RES_017_SITTING_EARLY,
            rules_res.RES_017_SITTING_EARLY_2,
            rules_res.RES_017_SITTING_LATE,
            rules_res.RES_017_SITTING_LATE_2,
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
            rules_idn.IDN_010_TOO_EARLY_13,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "IllegalActFinding.illegalActs": Kind(),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
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
            rules_exm.EXM_007_AFTER_SUBMISSION,
            rules_exm.EXM_007_BEFORE_START,
            rules_exm.EXM_007_COPY,
            rules_exm.EXM_007_COPY_DAY,
            rules_exm.EXM_007_DELETED_BEFORE,
            rules_exm.EXM_007_DURING,
            rules_exm.EXM_007_NOTHING_COUNTED,
            rules_exm.EXM_007_REFUSAL,
            rules_exm.EXM_007_RULES,
            rules_exm.EXM_007_SCREEN,
            rules_exm.EXM_007_SHIELDED,
            rules_exm.EXM_007_SUBMISSION_AFTER_START,
            rules_exm.EXM_007_SUBMITTED,
            rules_exm.EXM_007_TRAINED,
            rules_exm.EXM_007_TRAINED_BEFORE,
            rules_exm.EXM_007_WHICH_AID,
            rules_exm.EXM_018_AGAIN,
            rules_exm.EXM_018_EARLIER,
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
            rules_doc.DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE_2,
            rules_doc.DOC_006_DELIVERED_INFORMEDON,
            rules_doc.DOC_006_DELIVERED_SPOTCHECKRISKASSESSMENT_PREPAREDON,
            rules_doc.DOC_006_DELIVERED_SPOTCHECKTEMPLATE_PREPAREDON,
            rules_doc.DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON_2,
            rules_exm.EXM_007_ASSESSMENT,
            rules_exm.EXM_007_DELETION_DAY,
            rules_exm.EXM_007_INFORMED,
            rules_exm.EXM_007_START_DAY,
            rules_exm.EXM_007_TEMPLATE,
            structure.SPOT_CHECK_RECORD_SPOTCHECKRECORD,
            structure.SPOT_CHECK_RECORD_SPOTCHECKRECORD_2,
            structure.SPOT_CHECK_RECORD_SPOTCHECKRECORD_3,
            rules_doc.DOC_016_FROM_2021_01_01_34,
            rules_doc.DOC_016_FROM_2024_08_01_34,
            rules_doc.DOC_016_FROM_2025_08_01_34,
            rules_doc.DOC_016_TO_2024_07_31_34,
        ),
    ),
    "SpotCheckRiskAssessment.spotCheckRiskAssessment": Kind(
        checks=(
            rules_exm.EXM_007_ASSESSMENT_BEFORE,
            rules_exm.EXM_007_TOPICS,
            structure.SPOTCHECKRISKASSESSMENT,
            structure.SPOTCHECKRISKASSESSMENT_2,
        ),
    ),
    "SpotCheckTemplate.spotCheckTemplate": Kind(
        checks=(
            rules_exm.EXM_007_TEMPLATE_BEFORE,
            structure.SPOTCHECKTEMPLATE,
            structure.SPOTCHECKTEMPLATE_2,
        ),
    ),
    "Subject.subject": Kind(),
    "Training.trainings": Kind(),
    "Venue.venue": Kind(),
}
