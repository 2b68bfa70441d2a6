"""What is looked at in the documents of the profile service-quality-assessment.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_gui, rules_idn, structure
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
            rules_act.ACT_001_ENDED_2,
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
    "Adoption.adoptions": Kind(),
    "AssessedService.assessedService": Kind(
        checks=(
            structure.ASSESSEDSERVICE,
            structure.ASSESSEDSERVICE_2,
            structure.ASSESSEDSERVICE_3,
            structure.ASSESSEDSERVICE_4,
        ),
    ),
    "AssessmentParticipant.assessmentParticipants": Kind(),
    "CompetenceStandard.competenceStandards": Kind(
        below={"learningOutcomes": "LearningOutcome.learningOutcomes"},
        many=frozenset(["learningOutcomes"]),
        checks=(structure.COMPETENCESTANDARD,),
    ),
    "CriterionAssessment.criterionAssessments": Kind(
        below={"indicatorFindings": "IndicatorFinding.indicatorFindings"},
        many=frozenset(["indicatorFindings"]),
        checks=(
            structure.CRITERIONASSESSMENT,
            structure.CRITERIONASSESSMENT_2,
        ),
    ),
    "DevelopmentMeasure.developmentMeasures": Kind(
        checks=(
            rules_gui.GUI_004_ASSESSED,
            structure.DEVELOPMENTMEASURE,
            structure.DEVELOPMENTMEASURE_2,
            structure.DEVELOPMENTMEASURE_3,
        ),
    ),
    "DevelopmentPlan.developmentPlan": Kind(
        below={"period": "Period.period", "developmentMeasures": "DevelopmentMeasure.developmentMeasures"},
        many=frozenset(["developmentMeasures"]),
    ),
    "DigitalTool.digitalTools": Kind(
        below={"toolSections": "ToolSection.toolSections"},
        many=frozenset(["toolSections"]),
        checks=(
            structure.DIGITALTOOL,
            structure.DIGITALTOOL_2,
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
    "IndicatorFinding.indicatorFindings": Kind(
        checks=(
            structure.INDICATORFINDING,
            structure.INDICATORFINDING_2,
            rules_gui.GUI_004_INDICATOR,
        ),
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
    "NamedDomain.namedDomains": Kind(),
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
    "ProcessStep.processSteps": Kind(),
    "QualityCriterion.criteria": Kind(
        below={"qualityIndicators": "QualityIndicator.qualityIndicators"},
        many=frozenset(["qualityIndicators"]),
    ),
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
    "QualityIndicator.qualityIndicators": Kind(),
    "Recommendation.mandateRecommendations": Kind(
        checks=(structure.RECOMMENDATION,),
    ),
    "RoleHeld.actorRoles": Kind(),
    "ServiceQualityAssessment": Kind(
        below={
            "actors": "Actor.actors",
            "assessedService": "AssessedService.assessedService",
            "assessmentParticipants": "AssessmentParticipant.assessmentParticipants",
            "namedDomains": "NamedDomain.namedDomains",
            "criteria": "QualityCriterion.criteria",
            "criterionAssessments": "CriterionAssessment.criterionAssessments",
            "developmentPlan": "DevelopmentPlan.developmentPlan",
            "frameworks": "QualityFramework.frameworks",
            "digitalTools": "DigitalTool.digitalTools",
            "organisationalUnits": "OrganisationalUnit.organisationalUnits",
        },
        many=frozenset(
            [
                "actors",
                "assessmentParticipants",
                "namedDomains",
                "criteria",
                "criterionAssessments",
                "frameworks",
                "digitalTools",
                "organisationalUnits",
            ]
        ),
        checks=(
            rules_gui.GUI_004_NAMED_ONCE,
            rules_doc.DOC_006_DELIVERED_QUALITYASSESSEDON,
            structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT,
            structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_2,
            structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_3,
            structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_4,
            structure.SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_5,
            rules_doc.DOC_016_ENDED_25,
            rules_doc.DOC_016_FROM_2021_01_01_33,
            rules_doc.DOC_016_FROM_2024_08_01_33,
            rules_doc.DOC_016_FROM_2025_08_01_33,
            rules_doc.DOC_016_TO_2024_07_31_33,
        ),
    ),
    "ToolSection.toolSections": Kind(),
    "WorkRole.workRoles": Kind(),
    "WorkTask.workTasks": Kind(),
    "WorkingArea.workingAreas": Kind(
        below={"workTasks": "WorkTask.workTasks", "workRoles": "WorkRole.workRoles"},
        many=frozenset(["workTasks", "workRoles"]),
    ),
}
