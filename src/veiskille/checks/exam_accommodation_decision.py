"""What is looked at in the documents of the profile exam-accommodation-decision.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, exm, idn, res, structure
from veiskille.tree import Kind

KINDS = {
'AccommodationApplication': Kind(),
'AccommodationDecision': Kind(codes=frozenset(['accommodationOutcome', 'decisionMaker', 'documentState']), below={'actors': 'Actor', 'candidate': 'Candidate', 'accommodationApplication': 'AccommodationApplication', 'powerDelegation': 'PowerDelegation', 'measures': 'AccommodationMeasure', 'coveredSubjects': 'Subject', 'coveredSittings': 'ExaminationSitting', 'validity': 'Period', 'invigilatorOverview': 'InvigilatorOverview', 'seatPlacement': 'SeatPlacement', 'unlistedClaimRoutine': 'UnlistedClaimRoutine', 'appealInformation': 'AppealInformation'}, many=frozenset(['actors', 'measures', 'coveredSubjects', 'coveredSittings']), checks=(doc.DOC_006_DELIVERED_ACCOMMODATIONAPPLICATION_APPLIEDON, doc.DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE_2, doc.DOC_006_DELIVERED_DECIDEDON_2, doc.DOC_006_DELIVERED_INVIGILATOROVERVIEW_LISTEDON, doc.DOC_006_DELIVERED_INVIGILATOROVERVIEW_STAFFINFORMEDON, doc.DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON, exm.EXM_003_APPEAL_AFTER, exm.EXM_003_APPLICATION_FIRST, exm.EXM_003_DECIDED, exm.EXM_003_DECIDER, exm.EXM_003_DECIDER_2, exm.EXM_003_DECIDER_3, exm.EXM_003_DECIDER_4, exm.EXM_003_DECIDER_5, exm.EXM_003_DECIDER_6, exm.EXM_003_DECIDER_7, exm.EXM_003_DECIDER_8, exm.EXM_003_DECIDER_9, exm.EXM_003_DECIDER_10, exm.EXM_003_DECIDER_11, exm.EXM_003_DECIDER_12, exm.EXM_003_DECIDER_13, exm.EXM_003_DECIDER_14, exm.EXM_003_DECIDER_15, exm.EXM_003_DECIDER_16, exm.EXM_003_DECIDER_17, exm.EXM_003_DECIDER_18, exm.EXM_003_DECIDER_19, exm.EXM_003_DECIDER_20, exm.EXM_003_DECIDER_21, exm.EXM_003_DECIDER_22, exm.EXM_003_DECIDER_23, exm.EXM_003_DECIDER_24, exm.EXM_003_DECIDER_25, exm.EXM_003_DECIDER_26, exm.EXM_003_DECIDER_27, exm.EXM_003_DECIDER_28, exm.EXM_003_DECIDER_29, exm.EXM_003_DECIDER_30, exm.EXM_003_DECIDER_31, exm.EXM_003_DECIDER_32, exm.EXM_003_DECIDER_33, exm.EXM_003_DECIDER_34, exm.EXM_003_DECIDER_35, exm.EXM_003_DECIDER_36, exm.EXM_003_DECIDER_37, exm.EXM_003_DECIDER_38, exm.EXM_003_DECIDER_39, exm.EXM_003_DECIDER_40, exm.EXM_003_DECIDER_41, exm.EXM_003_DECIDER_42, exm.EXM_003_DECIDER_43, exm.EXM_003_DECIDER_44, exm.EXM_003_DECISION_MAKER, exm.EXM_003_DELEGATED_FIRST, exm.EXM_003_DELEGATION, exm.EXM_003_DELEGATION_2, exm.EXM_003_DELEGATION_3, exm.EXM_003_DELEGATION_4, exm.EXM_003_EXTENT, exm.EXM_003_GRANTED_MEASURES, exm.EXM_003_HEAD_TEACHER, exm.EXM_003_REFUSED_MEASURES, exm.EXM_003_REPLACED, exm.EXM_003_STATE, exm.EXM_003_TRADE_TEST, structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION, structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_2, structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_3, structure.EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_4, doc.DOC_006_BORN_BEFORE_DECISION_2, doc.DOC_016_ENDED_8, doc.DOC_016_FROM_2021_01_01_12, doc.DOC_016_FROM_2024_08_01_12, doc.DOC_016_FROM_2025_08_01_12, doc.DOC_016_TO_2024_07_31_12, idn.IDN_011_OVERLAP, ), named=True, ),
'AccommodationMeasure': Kind(codes=frozenset(['measureKind']), below={'timeGiven': 'TimeGiven'}, many=frozenset(['timeGiven']), checks=(exm.EXM_003_OTHER_DESCRIBED, exm.EXM_003_TIME_WITH_MEASURE, exm.EXM_003_BOTH, ), ),
'Actor': Kind(codes=frozenset(['actorKind']), below={'actorRoles': 'RoleHeld', 'period': 'Period', 'actorChanges': 'ActorChange'}, many=frozenset(['actorRoles', 'actorChanges']), checks=(act.ACT_001_ENDED, idn.IDN_004_CONTROL, idn.IDN_005_FOLLOW_UP, act.ACT_001_ITSELF, ), named=True, ),
'ActorChange': Kind(checks=(act.ACT_001_WHEN, structure.ACTORCHANGE, structure.ACTORCHANGE_2, ), ),
'AppealInformation': Kind(checks=(structure.APPEALINFORMATION, structure.APPEALINFORMATION_2, ), ),
'Candidate': Kind(below={'person': 'Person'}, checks=(structure.CANDIDATE, structure.CANDIDATE_2, ), named=True, ),
'ExaminationPart': Kind(),
'ExaminationSitting': Kind(codes=frozenset(['term']), below={'subject': 'Subject', 'venue': 'Venue', 'examinationParts': 'ExaminationPart'}, many=frozenset(['examinationParts']), checks=(exm.EXM_003_BEFORE_SITTING, exm.EXM_003_INSIDE_VALIDITY, exm.EXM_003_OUTSIDE_VALIDITY, res.RES_017_SITTING_EARLY, res.RES_017_SITTING_EARLY_2, res.RES_017_SITTING_LATE, res.RES_017_SITTING_LATE_2, ), named=True, ),
'IdentityNumber': Kind(codes=frozenset(['numberKind']), below={'validity': 'Period'}, checks=(idn.IDN_001_CONTROL, idn.IDN_001_CONTROL_2, idn.IDN_001_DATE_D_NUMBER, idn.IDN_001_DATE_H_NUMBER, idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER, idn.IDN_001_DATE_NAV_SYNTHETIC, idn.IDN_001_DATE_NOT_STATED, idn.IDN_001_DATE_SCHOOL_FICTITIOUS, idn.IDN_001_DATE_TENOR_SYNTHETIC, idn.IDN_002_COMBINED, idn.IDN_002_D_NUMBER, idn.IDN_002_H_NUMBER, idn.IDN_002_NATIONAL_IDENTITY_NUMBER, idn.IDN_002_NAV_SYNTHETIC, idn.IDN_002_SCHOOL_FICTITIOUS, idn.IDN_002_TENOR_SYNTHETIC, idn.IDN_002_UNSTATED, idn.IDN_003_SYNTHETIC, idn.IDN_010_TOO_EARLY, idn.IDN_010_TOO_EARLY_2, idn.IDN_010_TOO_EARLY_4, idn.IDN_010_TOO_EARLY_5, idn.IDN_011_KIND, idn.IDN_011_PERIOD, ), ),
'InvigilatorOverview': Kind(checks=(exm.EXM_003_LISTED_AFTER, exm.EXM_003_TOLD_AFTER_LISTING, exm.EXM_003_TOLD_BEFORE, ), ),
'Period': Kind(checks=(doc.DOC_007_ORDER, ), ),
'Person': Kind(below={'identityNumbers': 'IdentityNumber'}, many=frozenset(['identityNumbers']), checks=(idn.IDN_011_ONE_CURRENT, ), named=True, ),
'PowerDelegation': Kind(checks=(structure.POWERDELEGATION, structure.POWERDELEGATION_2, ), ),
'RoleHeld': Kind(),
'SeatPlacement': Kind(),
'Subject': Kind(),
'TimeGiven': Kind(codes=frozenset(['timeKind']), checks=(exm.EXM_003_EXTENDED, exm.EXM_003_EXTENDED_2, exm.EXM_003_EXTRA, exm.EXM_003_EXTRA_2, exm.EXM_003_OWN_DECISION, exm.EXM_003_ONLY_EXTENDED, ), ),
'UnlistedClaimRoutine': Kind(checks=(structure.UNLISTEDCLAIMROUTINE, structure.UNLISTEDCLAIMROUTINE_2, ), ),
'Venue': Kind(),
}
