"""What is looked at in the documents of the profile exam-accommodation-decision.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, exm, idn, res, structure
from veiskille.tree import Kind

KINDS = {
    "AccommodationApplication.accommodationApplication": Kind(),
    "AccommodationDecision": Kind(
        codes=frozenset(["accommodationOutcome", "decisionMaker", "documentState"]),
        below={
            "actors": "Actor.actors",
            "candidate": "Candidate.candidate",
            "accommodationApplication": "AccommodationApplication.accommodationApplication",
            "powerDelegation": "PowerDelegation.powerDelegation",
            "measures": "AccommodationMeasure.measures",
            "coveredSubjects": "Subject.coveredSubjects",
            "coveredSittings": "ExaminationSitting.coveredSittings",
            "validity": "Period.validity",
            "invigilatorOverview": "InvigilatorOverview.invigilatorOverview",
            "seatPlacement": "SeatPlacement.seatPlacement",
            "unlistedClaimRoutine": "UnlistedClaimRoutine.unlistedClaimRoutine",
            "appealInformation": "AppealInformation.appealInformation",
        },
        many=frozenset(["actors", "measures", "coveredSubjects", "coveredSittings"]),
        checks=(
            doc.DOC_006_DELIVERED_ACCOMMODATIONAPPLICATION_APPLIEDON,
            doc.DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE_2,
            doc.DOC_006_DELIVERED_DECIDEDON_2,
            doc.DOC_006_DELIVERED_INVIGILATOROVERVIEW_LISTEDON,
            doc.DOC_006_DELIVERED_INVIGILATOROVERVIEW_STAFFINFORMEDON,
            doc.DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON,
            exm.EXM_003_APPEAL_AFTER,
            exm.EXM_003_APPLICATION_FIRST,
            exm.EXM_003_DECIDED,
            exm.EXM_003_DECIDER,
            exm.EXM_003_DECISION_MAKER,
            exm.EXM_003_DELEGATED_FIRST,
            exm.EXM_003_DELEGATION,
            exm.EXM_003_EXTENT,
            exm.EXM_003_GRANTED_MEASURES,
            exm.EXM_003_HEAD_TEACHER,
            exm.EXM_003_REFUSED_MEASURES,
            exm.EXM_003_REPLACED,
            exm.EXM_003_STATE,
            exm.EXM_003_TRADE_TEST,
            structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION,
            structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_2,
            structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_3,
            doc.DOC_006_BORN_BEFORE_DECISION_2,
            doc.DOC_016_ENDED_8,
            doc.DOC_016_FROM_2021_01_01_11,
            doc.DOC_016_FROM_2024_08_01_11,
            doc.DOC_016_FROM_2025_08_01_11,
            doc.DOC_016_TO_2024_07_31_11,
        ),
    ),
    "AccommodationMeasure.measures": Kind(
        codes=frozenset(["measureKind"]),
        below={"timeGiven": "TimeGiven.timeGiven"},
        many=frozenset(["timeGiven"]),
        checks=(
            exm.EXM_003_ONLY_EXTENDED,
            exm.EXM_003_OTHER_DESCRIBED,
            exm.EXM_003_TIME_WITH_MEASURE,
            exm.EXM_003_BOTH,
        ),
    ),
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
    "AppealInformation.appealInformation": Kind(
        checks=(
            structure.APPEALINFORMATION,
            structure.APPEALINFORMATION_2,
        ),
    ),
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            structure.CANDIDATE,
            structure.CANDIDATE_2,
        ),
    ),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationSitting.coveredSittings": Kind(
        codes=frozenset(["term"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            exm.EXM_003_BEFORE_SITTING,
            exm.EXM_003_INSIDE_VALIDITY,
            exm.EXM_003_OUTSIDE_VALIDITY,
            res.RES_017_SITTING_EARLY,
            res.RES_017_SITTING_EARLY_2,
            res.RES_017_SITTING_LATE,
            res.RES_017_SITTING_LATE_2,
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
            idn.IDN_003_SYNTHETIC,
            idn.IDN_010_TOO_EARLY_4,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
        ),
    ),
    "InvigilatorOverview.invigilatorOverview": Kind(
        checks=(
            exm.EXM_003_LISTED_AFTER,
            exm.EXM_003_TOLD_AFTER_LISTING,
            exm.EXM_003_TOLD_BEFORE,
        ),
    ),
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
    "PowerDelegation.powerDelegation": Kind(
        checks=(
            structure.POWERDELEGATION,
            structure.POWERDELEGATION_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "SeatPlacement.seatPlacement": Kind(),
    "Subject.coveredSubjects": Kind(),
    "Subject.subject": Kind(),
    "TimeGiven.timeGiven": Kind(
        codes=frozenset(["timeKind"]),
        checks=(
            exm.EXM_003_EXTENDED,
            exm.EXM_003_EXTRA,
            exm.EXM_003_OWN_DECISION,
        ),
    ),
    "UnlistedClaimRoutine.unlistedClaimRoutine": Kind(
        checks=(
            structure.UNLISTEDCLAIMROUTINE,
            structure.UNLISTEDCLAIMROUTINE_2,
        ),
    ),
    "Venue.venue": Kind(),
}
