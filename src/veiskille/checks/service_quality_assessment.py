"""What is looked at in the documents of the profile service-quality-assessment.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, gui, idn, structure
from veiskille.tree import Kind

KINDS = {
'Actor': Kind(codes=frozenset(['actorKind']), below={'actorRoles': 'RoleHeld', 'period': 'Period', 'actorChanges': 'ActorChange'}, many=frozenset(['actorRoles', 'actorChanges']), checks=(act.ACT_001_ENDED, idn.IDN_004_CONTROL, idn.IDN_005_FOLLOW_UP, act.ACT_001_ITSELF, ), named=True, ),
'ActorChange': Kind(checks=(act.ACT_001_WHEN, structure.ACTORCHANGE, structure.ACTORCHANGE_2, ), ),
'Adoption': Kind(),
'AssessedService': Kind(checks=(structure.ASSESSEDSERVICE, structure.ASSESSEDSERVICE_2, ), named=True, ),
'AssessmentParticipant': Kind(),
'CompetenceStandard': Kind(below={'learningOutcomes': 'LearningOutcome'}, many=frozenset(['learningOutcomes']), checks=(structure.COMPETENCESTANDARD, structure.COMPETENCESTANDARD_2, ), ),
'CriterionAssessment': Kind(below={'indicatorFindings': 'IndicatorFinding'}, many=frozenset(['indicatorFindings']), checks=(gui.GUI_004_INDICATOR, structure.CRITERIONASSESSMENT, structure.CRITERIONASSESSMENT_2, ), ),
'DevelopmentMeasure': Kind(checks=(gui.GUI_004_ASSESSED, structure.DEVELOPMENTMEASURE, structure.DEVELOPMENTMEASURE_2, structure.DEVELOPMENTMEASURE_3, structure.DEVELOPMENTMEASURE_4, ), named=True, ),
'DevelopmentPlan': Kind(below={'period': 'Period', 'developmentMeasures': 'DevelopmentMeasure'}, many=frozenset(['developmentMeasures']), ),
'DigitalTool': Kind(below={'toolSections': 'ToolSection'}, many=frozenset(['toolSections']), checks=(structure.DIGITALTOOL, structure.DIGITALTOOL_2, ), named=True, ),
'FrameworkMandate': Kind(below={'mandateRecommendations': 'Recommendation', 'mandateAssignments': 'MandateAssignment', 'processSteps': 'ProcessStep'}, many=frozenset(['mandateRecommendations', 'mandateAssignments', 'processSteps']), ),
'IndicatorFinding': Kind(checks=(structure.INDICATORFINDING, structure.INDICATORFINDING_2, ), ),
'LearningOutcome': Kind(),
'MandateAssignment': Kind(checks=(structure.MANDATEASSIGNMENT, structure.MANDATEASSIGNMENT_2, structure.MANDATEASSIGNMENT_3, structure.MANDATEASSIGNMENT_4, ), ),
'NamedDomain': Kind(checks=(gui.GUI_004_NAMED_ONCE, ), ),
'OrganisationalUnit': Kind(checks=(structure.ORGANISATIONALUNIT, structure.ORGANISATIONALUNIT_2, structure.ORGANISATIONALUNIT_3, structure.ORGANISATIONALUNIT_4, ), named=True, ),
'Period': Kind(checks=(doc.DOC_007_ORDER, ), ),
'ProcessStep': Kind(),
'QualityCriterion': Kind(below={'qualityIndicators': 'QualityIndicator'}, many=frozenset(['qualityIndicators']), named=True, ),
'QualityFramework': Kind(below={'adoptions': 'Adoption', 'mandate': 'FrameworkMandate', 'workingAreas': 'WorkingArea', 'competenceStandards': 'CompetenceStandard'}, many=frozenset(['adoptions', 'workingAreas', 'competenceStandards']), checks=(structure.QUALITYFRAMEWORK, structure.QUALITYFRAMEWORK_2, ), named=True, ),
'QualityIndicator': Kind(named=True, ),
'Recommendation': Kind(checks=(structure.RECOMMENDATION, structure.RECOMMENDATION_2, ), ),
'RoleHeld': Kind(),
'ServiceQualityAssessment': Kind(below={'actors': 'Actor', 'assessedService': 'AssessedService', 'assessmentParticipants': 'AssessmentParticipant', 'namedDomains': 'NamedDomain', 'criteria': 'QualityCriterion', 'criterionAssessments': 'CriterionAssessment', 'developmentPlan': 'DevelopmentPlan', 'frameworks': 'QualityFramework', 'digitalTools': 'DigitalTool', 'organisationalUnits': 'OrganisationalUnit'}, many=frozenset(['actors', 'assessmentParticipants', 'namedDomains', 'criteria', 'criterionAssessments', 'frameworks', 'digitalTools', 'organisationalUnits']), checks=(doc.DOC_006_DELIVERED_QUALITYASSESSEDON, structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT, structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_2, structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_3, structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_4, structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_5, structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_6, doc.DOC_016_ENDED_22, doc.DOC_016_FROM_2021_01_01_2, doc.DOC_016_FROM_2021_01_01_36, doc.DOC_016_FROM_2024_08_01_2, doc.DOC_016_FROM_2024_08_01_36, doc.DOC_016_FROM_2025_08_01_2, doc.DOC_016_FROM_2025_08_01_36, doc.DOC_016_TO_2024_07_31_2, doc.DOC_016_TO_2024_07_31_36, ), named=True, ),
'ToolSection': Kind(),
'WorkRole': Kind(),
'WorkTask': Kind(),
'WorkingArea': Kind(below={'workTasks': 'WorkTask', 'workRoles': 'WorkRole'}, many=frozenset(['workTasks', 'workRoles']), named=True, ),
}
