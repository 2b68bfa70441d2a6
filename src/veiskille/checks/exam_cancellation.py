"""What is looked at in the documents of the profile exam-cancellation.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, exm, idn, res, structure
from veiskille.tree import Kind

KINDS = {
'Actor': Kind(codes=frozenset(['actorKind']), below={'actorRoles': 'RoleHeld', 'period': 'Period', 'actorChanges': 'ActorChange'}, many=frozenset(['actorRoles', 'actorChanges']), checks=(act.ACT_001_ENDED, idn.IDN_004_CONTROL, idn.IDN_005_FOLLOW_UP, act.ACT_001_ITSELF, ), named=True, ),
'ActorChange': Kind(checks=(act.ACT_001_WHEN, structure.ACTORCHANGE, structure.ACTORCHANGE_2, ), ),
'ApplicationCandidate': Kind(codes=frozenset(['exemptionSought', 'overallGrade']), below={'candidate': 'Candidate'}, checks=(exm.EXM_012_EXEMPTION_GRADE, exm.EXM_012_EXEMPTION_GRADE_2, exm.EXM_012_EXEMPTION_KIND, ), ),
'CancellationAssessment': Kind(codes=frozenset(['correctable']), checks=(exm.EXM_012_CORRECTION_TIME, structure.CANCELLATIONASSESSMENT, structure.CANCELLATIONASSESSMENT_2, ), ),
'Candidate': Kind(below={'person': 'Person'}, checks=(structure.CANDIDATE, structure.CANDIDATE_2, ), named=True, ),
'DirectorateAnswer': Kind(checks=(structure.DIRECTORATEANSWER, structure.DIRECTORATEANSWER_2, ), ),
'DirectorateApplication': Kind(below={'applicationCandidates': 'ApplicationCandidate'}, many=frozenset(['applicationCandidates']), checks=(exm.EXM_012_ANNULMENT_FIRST, exm.EXM_012_EXEMPTION_SOUGHT, structure.DIRECTORATEAPPLICATION, structure.DIRECTORATEAPPLICATION_2, ), ),
'ExaminationCancellation': Kind(codes=frozenset(['decisionMaker', 'documentState']), below={'actors': 'Actor', 'sitting': 'ExaminationSitting', 'cancellationAssessment': 'CancellationAssessment', 'directorateApplication': 'DirectorateApplication', 'directorateAnswer': 'DirectorateAnswer'}, many=frozenset(['actors']), checks=(doc.DOC_006_DELIVERED_CANCELLATIONASSESSMENT_CONSIDEREDON, doc.DOC_006_DELIVERED_CANCELLEDON, doc.DOC_006_DELIVERED_DECIDEDON_2, doc.DOC_006_DELIVERED_DIRECTORATEANSWER_DECIDEDON, doc.DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLICATIONCANDIDATES_CANDIDATE_PERSON_BIRTHDATE, doc.DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLIEDON, exm.EXM_012_ANSWER, exm.EXM_012_ANSWERED_AFTER, exm.EXM_012_APPLICANT, exm.EXM_012_APPLICANT_2, exm.EXM_012_APPLICANT_3, exm.EXM_012_APPLICANT_4, exm.EXM_012_APPLICANT_5, exm.EXM_012_APPLICANT_6, exm.EXM_012_APPLICANT_7, exm.EXM_012_APPLIED, exm.EXM_012_APPLIED_AFTER, exm.EXM_012_ASSESSED, exm.EXM_012_ASSESSED_FIRST, exm.EXM_012_ASSESSOR, exm.EXM_012_ASSESSOR_2, exm.EXM_012_BY_THE_DAY, exm.EXM_012_DECIDED, exm.EXM_012_DECIDED_FIRST, exm.EXM_012_DECIDER, exm.EXM_012_DECIDER_2, exm.EXM_012_DECISION_MAKER, exm.EXM_012_DIRECTORATE, exm.EXM_012_DIRECTORATE_2, exm.EXM_012_THRESHOLD, structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION, structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION_2, structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION_3, structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION_4, doc.DOC_016_FROM_2021_01_01_14, doc.DOC_016_FROM_2024_08_01_14, doc.DOC_016_FROM_2025_08_01_14, doc.DOC_016_TO_2024_07_31_14, idn.IDN_011_OVERLAP, ), named=True, ),
'ExaminationPart': Kind(),
'ExaminationSitting': Kind(codes=frozenset(['term']), below={'subject': 'Subject', 'venue': 'Venue', 'examinationParts': 'ExaminationPart'}, many=frozenset(['examinationParts']), checks=(res.RES_017_SITTING_EARLY, res.RES_017_SITTING_EARLY_2, res.RES_017_SITTING_LATE, res.RES_017_SITTING_LATE_2, ), named=True, ),
'IdentityNumber': Kind(codes=frozenset(['numberKind']), below={'validity': 'Period'}, checks=(idn.IDN_001_CONTROL, idn.IDN_001_CONTROL_2, idn.IDN_001_DATE_D_NUMBER, idn.IDN_001_DATE_H_NUMBER, idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER, idn.IDN_001_DATE_NAV_SYNTHETIC, idn.IDN_001_DATE_NOT_STATED, idn.IDN_001_DATE_SCHOOL_FICTITIOUS, idn.IDN_001_DATE_TENOR_SYNTHETIC, idn.IDN_002_COMBINED, idn.IDN_002_D_NUMBER, idn.IDN_002_H_NUMBER, idn.IDN_002_NATIONAL_IDENTITY_NUMBER, idn.IDN_002_NAV_SYNTHETIC, idn.IDN_002_SCHOOL_FICTITIOUS, idn.IDN_002_TENOR_SYNTHETIC, idn.IDN_002_UNSTATED, idn.IDN_003_SYNTHETIC_8, idn.IDN_010_TOO_EARLY_19, idn.IDN_010_TOO_EARLY_20, idn.IDN_010_TOO_EARLY_21, idn.IDN_010_TOO_EARLY_22, idn.IDN_010_TOO_EARLY_23, idn.IDN_010_TOO_EARLY_24, idn.IDN_011_KIND, idn.IDN_011_PERIOD, ), ),
'Period': Kind(checks=(doc.DOC_007_ORDER, ), ),
'Person': Kind(below={'identityNumbers': 'IdentityNumber'}, many=frozenset(['identityNumbers']), checks=(idn.IDN_011_ONE_CURRENT, ), named=True, ),
'RoleHeld': Kind(),
'Subject': Kind(),
'Venue': Kind(),
}
