"""What is looked at in the documents of the profile exam-accommodation-decision.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_exm, rules_idn, rules_res, structure
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
            rules_doc.DOC_006_DELIVERED_ACCOMMODATIONAPPLICATION_APPLIEDON,
            rules_doc.DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE_2,
            rules_doc.DOC_006_DELIVERED_DECIDEDON_2,
            rules_doc.DOC_006_DELIVERED_INVIGILATOROVERVIEW_LISTEDON,
            rules_doc.DOC_006_DELIVERED_INVIGILATOROVERVIEW_STAFFINFORMEDON,
            rules_doc.DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON,
            rules_exm.EXM_003_APPEAL_AFTER,
            rules_exm.EXM_003_APPLICATION_FIRST,
            rules_exm.EXM_003_DECIDED,
            rules_exm.EXM_003_DECIDER,
            rules_exm.EXM_003_DECISION_MAKER,
            rules_exm.EXM_003_DELEGATED_FIRST,
            rules_exm.EXM_003_DELEGATION,
            rules_exm.EXM_003_EXTENT,
            rules_exm.EXM_003_GRANTED_MEASURES,
            rules_exm.EXM_003_HEAD_TEACHER,
            rules_exm.EXM_003_REFUSED_MEASURES,
            rules_exm.EXM_003_REPLACED,
            rules_exm.EXM_003_STATE,
            rules_exm.EXM_003_TRADE_TEST,
            structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION,
            structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_2,
            structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_3,
            rules_doc.DOC_006_BORN_BEFORE_DECISION_2,
            rules_doc.DOC_016_ENDED_11,
            rules_doc.DOC_016_FROM_2021_01_01_14,
            rules_doc.DOC_016_FROM_2024_08_01_14,
            rules_doc.DOC_016_FROM_2025_08_01_14,
            rules_doc.DOC_016_TO_2024_07_31_14,
        ),
    ),
    "AccommodationMeasure.measures": Kind(
        codes=frozenset(["measureKind"]),
        below={"timeGiven": "TimeGiven.timeGiven"},
        many=frozenset(["timeGiven"]),
        checks=(
            rules_exm.EXM_003_ONLY_EXTENDED,
            rules_exm.EXM_003_OTHER_DESCRIBED,
            rules_exm.EXM_003_TIME_WITH_MEASURE,
            rules_exm.EXM_003_BOTH,
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
            rules_exm.EXM_003_BEFORE_SITTING,
            rules_exm.EXM_003_INSIDE_VALIDITY,
            rules_exm.EXM_003_OUTSIDE_VALIDITY,
            rules_res.RES_017_SITTING_EARLY,
            rules_res.RES_017_SITTING_EARLY_2,
            rules_res.RES_017_SITTING_LATE,
            rules_res.RES_017_SITTING_LATE_2,
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
            rules_idn.IDN_010_TOO_EARLY_4,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "InvigilatorOverview.invigilatorOverview": Kind(
        checks=(
            rules_exm.EXM_003_LISTED_AFTER,
            rules_exm.EXM_003_TOLD_AFTER_LISTING,
            rules_exm.EXM_003_TOLD_BEFORE,
        ),
    ),
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
            rules_exm.EXM_003_EXTENDED,
            rules_exm.EXM_003_EXTRA,
            rules_exm.EXM_003_OWN_DECISION,
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
