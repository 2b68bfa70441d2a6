"""What is looked at in the documents of the profile practitioner-qualifications.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, gui, idn, structure
from veiskille.tree import Kind

KINDS = {
'Actor': Kind(codes=frozenset(['actorKind']), below={'actorRoles': 'RoleHeld', 'period': 'Period', 'actorChanges': 'ActorChange'}, many=frozenset(['actorRoles', 'actorChanges']), checks=(act.ACT_001_ENDED, idn.IDN_004_CONTROL, idn.IDN_005_FOLLOW_UP, act.ACT_001_ITSELF, ), named=True, ),
'ActorChange': Kind(checks=(act.ACT_001_WHEN, structure.ACTORCHANGE, structure.ACTORCHANGE_2, ), ),
'Adoption': Kind(),
'CompetenceAreaAssessment': Kind(below={'learningOutcomes': 'LearningOutcome', 'plannedLearning': 'PlannedLearning'}, many=frozenset(['learningOutcomes', 'plannedLearning']), checks=(gui.GUI_005_ONCE, ), ),
'CompetenceStandard': Kind(below={'learningOutcomes': 'LearningOutcome'}, many=frozenset(['learningOutcomes']), checks=(structure.COMPETENCESTANDARD, structure.COMPETENCESTANDARD_2, ), ),
'CompletedProgramme': Kind(checks=(structure.COMPLETEDPROGRAMME, structure.COMPLETEDPROGRAMME_2, ), ),
'FrameworkMandate': Kind(below={'mandateRecommendations': 'Recommendation', 'mandateAssignments': 'MandateAssignment', 'processSteps': 'ProcessStep'}, many=frozenset(['mandateRecommendations', 'mandateAssignments', 'processSteps']), ),
'IdentityNumber': Kind(codes=frozenset(['numberKind']), below={'validity': 'Period'}, checks=(idn.IDN_001_CONTROL, idn.IDN_001_CONTROL_2, idn.IDN_001_DATE_D_NUMBER, idn.IDN_001_DATE_H_NUMBER, idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER, idn.IDN_001_DATE_NAV_SYNTHETIC, idn.IDN_001_DATE_NOT_STATED, idn.IDN_001_DATE_SCHOOL_FICTITIOUS, idn.IDN_001_DATE_TENOR_SYNTHETIC, idn.IDN_002_COMBINED, idn.IDN_002_D_NUMBER, idn.IDN_002_H_NUMBER, idn.IDN_002_NATIONAL_IDENTITY_NUMBER, idn.IDN_002_NAV_SYNTHETIC, idn.IDN_002_SCHOOL_FICTITIOUS, idn.IDN_002_TENOR_SYNTHETIC, idn.IDN_002_UNSTATED, idn.IDN_003_SYNTHETIC_12, idn.IDN_010_TOO_EARLY_39, idn.IDN_010_TOO_EARLY_40, idn.IDN_011_KIND, idn.IDN_011_PERIOD, ), ),
'LearningOutcome': Kind(),
'MandateAssignment': Kind(checks=(structure.MANDATEASSIGNMENT, structure.MANDATEASSIGNMENT_2, structure.MANDATEASSIGNMENT_3, structure.MANDATEASSIGNMENT_4, ), ),
'Period': Kind(checks=(doc.DOC_007_ORDER, ), ),
'Person': Kind(below={'identityNumbers': 'IdentityNumber'}, many=frozenset(['identityNumbers']), checks=(idn.IDN_011_ONE_CURRENT, ), named=True, ),
'PlannedLearning': Kind(checks=(structure.PLANNEDLEARNING, structure.PLANNEDLEARNING_2, ), ),
'PractitionerQualifications': Kind(below={'actors': 'Actor', 'person': 'Person', 'practitionerRoles': 'WorkRole', 'areaAssessments': 'CompetenceAreaAssessment', 'completedProgrammes': 'CompletedProgramme', 'trainingProgrammes': 'TrainingProgramme', 'frameworks': 'QualityFramework'}, many=frozenset(['actors', 'practitionerRoles', 'areaAssessments', 'completedProgrammes', 'trainingProgrammes', 'frameworks']), checks=(doc.DOC_006_DELIVERED_COMPLETEDPROGRAMMES_COMPLETEDON, doc.DOC_006_DELIVERED_PERSON_BIRTHDATE_2, doc.DOC_006_DELIVERED_SELFASSESSEDON, structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS, structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_2, structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_3, structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_4, structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_5, structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_6, doc.DOC_016_ENDED_20, doc.DOC_016_FROM_2021_01_01_2, doc.DOC_016_FROM_2021_01_01_34, doc.DOC_016_FROM_2024_08_01_2, doc.DOC_016_FROM_2024_08_01_34, doc.DOC_016_FROM_2025_08_01_2, doc.DOC_016_FROM_2025_08_01_34, doc.DOC_016_TO_2024_07_31_2, doc.DOC_016_TO_2024_07_31_34, idn.IDN_011_OVERLAP, ), named=True, ),
'ProcessStep': Kind(),
'ProgrammeTheme': Kind(),
'QualityFramework': Kind(below={'adoptions': 'Adoption', 'mandate': 'FrameworkMandate', 'workingAreas': 'WorkingArea', 'competenceStandards': 'CompetenceStandard'}, many=frozenset(['adoptions', 'workingAreas', 'competenceStandards']), checks=(structure.QUALITYFRAMEWORK, structure.QUALITYFRAMEWORK_2, ), named=True, ),
'Recommendation': Kind(checks=(structure.RECOMMENDATION, structure.RECOMMENDATION_2, ), ),
'RoleHeld': Kind(),
'TrainingProgramme': Kind(below={'programmeThemes': 'ProgrammeTheme'}, many=frozenset(['programmeThemes']), checks=(structure.TRAININGPROGRAMME, structure.TRAININGPROGRAMME_2, ), named=True, ),
'WorkRole': Kind(),
'WorkTask': Kind(),
'WorkingArea': Kind(below={'workTasks': 'WorkTask', 'workRoles': 'WorkRole'}, many=frozenset(['workTasks', 'workRoles']), named=True, ),
}
