"""What is looked at in the documents of the profile catalogue-extract.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_idn, structure
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
            rules_act.ACT_001_ENDED,
            rules_idn.IDN_004_CONTROL,
            rules_idn.IDN_005_FOLLOW_UP,
            rules_act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            rules_act.ACT_001_WHEN,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "Adoption.adoptions": Kind(),
    "Appendix.appendices": Kind(),
    "Assignment.assignments": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
        checks=(
            structure.ASSIGNMENT,
            structure.ASSIGNMENT_2,
        ),
    ),
    "CatalogueExtract": Kind(
        below={
            "actors": "Actor.actors",
            "sourceDocuments": "SourceDocument.sourceDocuments",
            "provisions": "Provision.provisions",
            "responsibilityTasks": "ResponsibilityTask.responsibilityTasks",
            "coordinationBodies": "CoordinationBody.coordinationBodies",
            "assignments": "Assignment.assignments",
            "surveys": "Survey.surveys",
            "indicatorValues": "IndicatorValue.indicatorValues",
            "evidenceGaps": "EvidenceGap.evidenceGaps",
            "informationSources": "InformationSource.informationSources",
            "policyDocuments": "PolicyDocument.policyDocuments",
            "frameworks": "QualityFramework.frameworks",
            "digitalTools": "DigitalTool.digitalTools",
            "trainingProgrammes": "TrainingProgramme.trainingProgrammes",
            "organisationalUnits": "OrganisationalUnit.organisationalUnits",
        },
        many=frozenset(
            [
                "actors",
                "sourceDocuments",
                "provisions",
                "responsibilityTasks",
                "coordinationBodies",
                "assignments",
                "surveys",
                "indicatorValues",
                "evidenceGaps",
                "informationSources",
                "policyDocuments",
                "frameworks",
                "digitalTools",
                "trainingProgrammes",
                "organisationalUnits",
            ]
        ),
        checks=(
            structure.CATALOGUE_EXTRACT_CATALOGUEEXTRACT,
            rules_doc.DOC_016_ENDED_4,
            rules_doc.DOC_016_FROM_2021_01_01_5,
            rules_doc.DOC_016_FROM_2024_08_01_5,
            rules_doc.DOC_016_FROM_2025_08_01_5,
            rules_doc.DOC_016_TO_2024_07_31_5,
        ),
    ),
    "CompetenceStandard.competenceStandards": Kind(
        below={"learningOutcomes": "LearningOutcome.learningOutcomes"},
        many=frozenset(["learningOutcomes"]),
        checks=(structure.COMPETENCESTANDARD,),
    ),
    "CoordinationBody.coordinationBodies": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
        checks=(structure.COORDINATIONBODY,),
    ),
    "DigitalTool.digitalTools": Kind(
        below={"toolSections": "ToolSection.toolSections"},
        many=frozenset(["toolSections"]),
        checks=(
            structure.DIGITALTOOL,
            structure.DIGITALTOOL_2,
        ),
    ),
    "EvidenceGap.evidenceGaps": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
    ),
    "FollowUpMeasure.followUps": Kind(
        checks=(
            structure.FOLLOWUPMEASURE,
            structure.FOLLOWUPMEASURE_2,
        ),
    ),
    "FrameworkMandate.mandate": Kind(
        below={
            "mandateRecommendations": "Recommendation.mandateRecommendations",
            "mandateAssignments": "MandateAssignment.mandateAssignments",
            "processSteps": "ProcessStep.processSteps",
        },
        many=frozenset(["mandateRecommendations", "mandateAssignments", "processSteps"]),
    ),
    "IndicatorValue.indicatorValues": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
    ),
    "InformationSource.informationSources": Kind(
        below={"provenance": "Provenance.provenance", "publishedReports": "PublishedReport.publishedReports"},
        many=frozenset(["provenance", "publishedReports"]),
        checks=(structure.INFORMATIONSOURCE,),
    ),
    "LearningOutcome.learningOutcomes": Kind(),
    "MandateAssignment.mandateAssignments": Kind(
        checks=(
            structure.MANDATEASSIGNMENT,
            structure.MANDATEASSIGNMENT_2,
            structure.MANDATEASSIGNMENT_3,
            structure.MANDATEASSIGNMENT_4,
        ),
    ),
    "OrganisationalUnit.organisationalUnits": Kind(
        checks=(
            structure.ORGANISATIONALUNIT,
            structure.ORGANISATIONALUNIT_2,
            structure.ORGANISATIONALUNIT_3,
            structure.ORGANISATIONALUNIT_4,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "PolicyDocument.policyDocuments": Kind(
        below={
            "provenance": "Provenance.provenance",
            "recommendedMeasures": "RecommendedMeasure.recommendedMeasures",
            "followUps": "FollowUpMeasure.followUps",
        },
        many=frozenset(["provenance", "recommendedMeasures", "followUps"]),
        checks=(structure.POLICYDOCUMENT,),
    ),
    "ProcessStep.processSteps": Kind(),
    "ProgrammeTheme.programmeThemes": Kind(),
    "Provenance.provenance": Kind(
        checks=(
            structure.PROVENANCE,
            structure.PROVENANCE_2,
        ),
    ),
    "Provision.provisions": Kind(
        below={"period": "Period.period"},
        checks=(structure.PROVISION,),
    ),
    "PublishedReport.publishedReports": Kind(),
    "QualityFramework.frameworks": Kind(
        below={
            "adoptions": "Adoption.adoptions",
            "mandate": "FrameworkMandate.mandate",
            "workingAreas": "WorkingArea.workingAreas",
            "competenceStandards": "CompetenceStandard.competenceStandards",
        },
        many=frozenset(["adoptions", "workingAreas", "competenceStandards"]),
        checks=(
            structure.QUALITYFRAMEWORK,
            structure.QUALITYFRAMEWORK_2,
        ),
    ),
    "Recommendation.mandateRecommendations": Kind(
        checks=(structure.RECOMMENDATION,),
    ),
    "RecommendedMeasure.recommendedMeasures": Kind(),
    "ResponsibilityTask.responsibilityTasks": Kind(),
    "RoleHeld.actorRoles": Kind(),
    "SourceDefect.sourceDefects": Kind(),
    "SourceDocument.sourceDocuments": Kind(
        below={
            "period": "Period.period",
            "appendices": "Appendix.appendices",
            "sourceDefects": "SourceDefect.sourceDefects",
        },
        many=frozenset(["appendices", "sourceDefects"]),
        checks=(
            structure.SOURCEDOCUMENT_4,
            structure.SOURCEDOCUMENT_5,
            structure.SOURCEDOCUMENT_3,
        ),
    ),
    "Survey.surveys": Kind(
        below={
            "provenance": "Provenance.provenance",
            "recommendedMeasures": "RecommendedMeasure.recommendedMeasures",
            "followUps": "FollowUpMeasure.followUps",
        },
        many=frozenset(["provenance", "recommendedMeasures", "followUps"]),
        checks=(
            structure.SURVEY,
            structure.SURVEY_2,
        ),
    ),
    "ToolSection.toolSections": Kind(),
    "TrainingProgramme.trainingProgrammes": Kind(
        below={"programmeThemes": "ProgrammeTheme.programmeThemes"},
        many=frozenset(["programmeThemes"]),
        checks=(structure.TRAININGPROGRAMME,),
    ),
    "WorkRole.workRoles": Kind(),
    "WorkTask.workTasks": Kind(),
    "WorkingArea.workingAreas": Kind(
        below={"workTasks": "WorkTask.workTasks", "workRoles": "WorkRole.workRoles"},
        many=frozenset(["workTasks", "workRoles"]),
    ),
}
