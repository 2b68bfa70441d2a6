"""What is looked at in the documents of the profile catalogue-extract.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, idn, structure
from veiskille.tree import Kind

KINDS = {
'Actor': Kind(codes=frozenset(['actorKind']), below={'actorRoles': 'RoleHeld', 'period': 'Period', 'actorChanges': 'ActorChange'}, many=frozenset(['actorRoles', 'actorChanges']), checks=(act.ACT_001_ENDED, idn.IDN_004_CONTROL, idn.IDN_005_FOLLOW_UP, act.ACT_001_ITSELF, ), named=True, ),
'ActorChange': Kind(checks=(act.ACT_001_WHEN, structure.ACTORCHANGE, structure.ACTORCHANGE_2, ), ),
'Adoption': Kind(),
'Appendix': Kind(),
'Assignment': Kind(below={'provenance': 'Provenance'}, many=frozenset(['provenance']), checks=(structure.ASSIGNMENT, structure.ASSIGNMENT_2, structure.ASSIGNMENT_3, structure.ASSIGNMENT_4, ), named=True, ),
'CatalogueExtract': Kind(below={'actors': 'Actor', 'sourceDocuments': 'SourceDocument', 'provisions': 'Provision', 'responsibilityTasks': 'ResponsibilityTask', 'coordinationBodies': 'CoordinationBody', 'assignments': 'Assignment', 'surveys': 'Survey', 'indicatorValues': 'IndicatorValue', 'evidenceGaps': 'EvidenceGap', 'informationSources': 'InformationSource', 'policyDocuments': 'PolicyDocument', 'frameworks': 'QualityFramework', 'digitalTools': 'DigitalTool', 'trainingProgrammes': 'TrainingProgramme', 'organisationalUnits': 'OrganisationalUnit'}, many=frozenset(['actors', 'sourceDocuments', 'provisions', 'responsibilityTasks', 'coordinationBodies', 'assignments', 'surveys', 'indicatorValues', 'evidenceGaps', 'informationSources', 'policyDocuments', 'frameworks', 'digitalTools', 'trainingProgrammes', 'organisationalUnits']), checks=(structure.CATALOGUE_EXTRACT_CATALOGUEEXTRACT, structure.CATALOGUE_EXTRACT_CATALOGUEEXTRACT_2, doc.DOC_016_ENDED_4, doc.DOC_016_FROM_2021_01_01_2, doc.DOC_016_FROM_2021_01_01_6, doc.DOC_016_FROM_2024_08_01_2, doc.DOC_016_FROM_2024_08_01_6, doc.DOC_016_FROM_2025_08_01_2, doc.DOC_016_FROM_2025_08_01_6, doc.DOC_016_TO_2024_07_31_2, doc.DOC_016_TO_2024_07_31_6, ), named=True, ),
'CompetenceStandard': Kind(below={'learningOutcomes': 'LearningOutcome'}, many=frozenset(['learningOutcomes']), checks=(structure.COMPETENCESTANDARD, structure.COMPETENCESTANDARD_2, ), ),
'CoordinationBody': Kind(below={'provenance': 'Provenance'}, many=frozenset(['provenance']), checks=(structure.COORDINATIONBODY, structure.COORDINATIONBODY_2, ), named=True, ),
'DigitalTool': Kind(below={'toolSections': 'ToolSection'}, many=frozenset(['toolSections']), checks=(structure.DIGITALTOOL, structure.DIGITALTOOL_2, ), named=True, ),
'EvidenceGap': Kind(below={'provenance': 'Provenance'}, many=frozenset(['provenance']), named=True, ),
'FollowUpMeasure': Kind(checks=(structure.FOLLOWUPMEASURE, structure.FOLLOWUPMEASURE_2, structure.FOLLOWUPMEASURE_3, structure.FOLLOWUPMEASURE_4, ), ),
'FrameworkMandate': Kind(below={'mandateRecommendations': 'Recommendation', 'mandateAssignments': 'MandateAssignment', 'processSteps': 'ProcessStep'}, many=frozenset(['mandateRecommendations', 'mandateAssignments', 'processSteps']), ),
'IndicatorValue': Kind(below={'provenance': 'Provenance'}, many=frozenset(['provenance']), named=True, ),
'InformationSource': Kind(below={'provenance': 'Provenance', 'publishedReports': 'PublishedReport'}, many=frozenset(['provenance', 'publishedReports']), checks=(structure.INFORMATIONSOURCE, structure.INFORMATIONSOURCE_2, ), named=True, ),
'LearningOutcome': Kind(),
'MandateAssignment': Kind(checks=(structure.MANDATEASSIGNMENT, structure.MANDATEASSIGNMENT_2, structure.MANDATEASSIGNMENT_3, structure.MANDATEASSIGNMENT_4, ), ),
'OrganisationalUnit': Kind(checks=(structure.ORGANISATIONALUNIT, structure.ORGANISATIONALUNIT_2, structure.ORGANISATIONALUNIT_3, structure.ORGANISATIONALUNIT_4, ), named=True, ),
'Period': Kind(checks=(doc.DOC_007_ORDER, ), ),
'PolicyDocument': Kind(below={'provenance': 'Provenance', 'recommendedMeasures': 'RecommendedMeasure', 'followUps': 'FollowUpMeasure'}, many=frozenset(['provenance', 'recommendedMeasures', 'followUps']), checks=(structure.POLICYDOCUMENT, structure.POLICYDOCUMENT_2, ), named=True, ),
'ProcessStep': Kind(),
'ProgrammeTheme': Kind(),
'Provenance': Kind(checks=(structure.PROVENANCE, structure.PROVENANCE_2, ), ),
'Provision': Kind(below={'period': 'Period'}, checks=(structure.PROVISION, structure.PROVISION_2, ), named=True, ),
'PublishedReport': Kind(),
'QualityFramework': Kind(below={'adoptions': 'Adoption', 'mandate': 'FrameworkMandate', 'workingAreas': 'WorkingArea', 'competenceStandards': 'CompetenceStandard'}, many=frozenset(['adoptions', 'workingAreas', 'competenceStandards']), checks=(structure.QUALITYFRAMEWORK, structure.QUALITYFRAMEWORK_2, ), named=True, ),
'Recommendation': Kind(checks=(structure.RECOMMENDATION, structure.RECOMMENDATION_2, ), ),
'RecommendedMeasure': Kind(),
'ResponsibilityTask': Kind(named=True, ),
'RoleHeld': Kind(),
'SourceDefect': Kind(),
'SourceDocument': Kind(below={'period': 'Period', 'appendices': 'Appendix', 'sourceDefects': 'SourceDefect'}, many=frozenset(['appendices', 'sourceDefects']), checks=(structure.SOURCEDOCUMENT, structure.SOURCEDOCUMENT_2, structure.SOURCEDOCUMENT_3, structure.SOURCEDOCUMENT_7, structure.SOURCEDOCUMENT_8, structure.SOURCEDOCUMENT_6, ), named=True, ),
'Survey': Kind(below={'provenance': 'Provenance', 'recommendedMeasures': 'RecommendedMeasure', 'followUps': 'FollowUpMeasure'}, many=frozenset(['provenance', 'recommendedMeasures', 'followUps']), checks=(structure.SURVEY, structure.SURVEY_2, ), named=True, ),
'ToolSection': Kind(),
'TrainingProgramme': Kind(below={'programmeThemes': 'ProgrammeTheme'}, many=frozenset(['programmeThemes']), checks=(structure.TRAININGPROGRAMME, structure.TRAININGPROGRAMME_2, ), named=True, ),
'WorkRole': Kind(),
'WorkTask': Kind(),
'WorkingArea': Kind(below={'workTasks': 'WorkTask', 'workRoles': 'WorkRole'}, many=frozenset(['workTasks', 'workRoles']), named=True, ),
}
