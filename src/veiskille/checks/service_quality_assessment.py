"""What is looked at in the documents of the profile service-quality-assessment.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


T_37FC118A42 = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "adoptions",
        "assessedService",
        "assessmentParticipants",
        "competenceStandards",
        "criteria",
        "criterionAssessments",
        "developmentMeasures",
        "developmentPlan",
        "digitalTools",
        "frameworks",
        "indicatorFindings",
        "learningOutcomes",
        "mandate",
        "mandateAssignments",
        "mandateRecommendations",
        "namedDomains",
        "organisationalUnits",
        "period",
        "processSteps",
        "qualityIndicators",
        "toolSections",
        "workRoles",
        "workTasks",
        "workingAreas",
    }
)


def F_501372FA6F(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, T_37FC118A42)
    )


def F_79793BDCF9(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, T_37FC118A42)
    )


def F_7FF02F3CB2(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, T_37FC118A42)
    )


def F_8B123C6F3C(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, T_37FC118A42)
    )


ASSESSEDSERVICE = Check(
    "shape/AssessedService",
    lambda o: "catalogueService" in o,
    lambda document, o, h: (
        (not document.types(o["catalogueService"])) and o["catalogueService"] not in terms.T_BBA2451F5E
    ),
)
ASSESSEDSERVICE_2 = Check(
    "shape/AssessedService",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
ASSESSEDSERVICE_3 = Check(
    "shape/AssessedService",
    lambda o: "catalogueService" in o,
    lambda document, o, h: o["catalogueService"] not in terms.T_BBA2451F5E and document.types(o["catalogueService"]),
)
ASSESSEDSERVICE_4 = Check(
    "shape/AssessedService",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
CRITERIONASSESSMENT = Check(
    "shape/CriterionAssessment", lambda o: True, lambda document, o, h: not document.types(o["assessedCriterion"])
)
CRITERIONASSESSMENT_2 = Check(
    "shape/CriterionAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not "QualityCriterion" in document.types(o["assessedCriterion"])) and document.types(o["assessedCriterion"])
    ),
)
DEVELOPMENTMEASURE = Check(
    "shape/DevelopmentMeasure",
    lambda o: True,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "QualityCriterion" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("improvesCriteria", ())
    ),
)
DEVELOPMENTMEASURE_2 = Check(
    "shape/DevelopmentMeasure",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
DEVELOPMENTMEASURE_3 = Check(
    "shape/DevelopmentMeasure",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
DOC_006_DELIVERED_QUALITYASSESSEDON = Check(
    "rule/DOC-006-delivered-qualityAssessedOn",
    lambda o: "qualityAssessedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["qualityAssessedOn"] <= o["deliveredOn"],
)
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_37FC118A42)
    ),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_501372FA6F))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_7FF02F3CB2))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_79793BDCF9))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_8B123C6F3C))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
GUI_004_ASSESSED = Check(
    "rule/GUI-004-assessed",
    lambda o: True,
    lambda document, o, h: any(
        True
        for v1 in o.get("improvesCriteria", ())
        if "QualityCriterion" in document.types(v1)
        if (not document.holding("assessedCriterion", v1))
        if (
            not any(
                (not "QualityCriterion" in document.types(v6["assessedCriterion"]))
                for v3 in document.holding("improvesCriteria", v1)
                if (v4 := document.holder(v3))
                if (v5 := document.holder(v4))
                for v6 in v5.get("criterionAssessments", ())
            )
        )
        for v7 in document.holding("improvesCriteria", v1)
        if (v8 := document.holder(v7))
        if (v9 := document.holder(v8))
        for v10 in v9.get("criterionAssessments", ())
    ),
)
GUI_004_INDICATOR = Check(
    "rule/GUI-004-indicator",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1.get("id") == o["shownBy"] for v1 in document.of(h["assessedCriterion"], "qualityIndicators")))
        and any(
            True
            for v2 in document.types(h["assessedCriterion"])
            if v2 == "QualityCriterion"
            for v3 in document.up_from(o["shownBy"], "qualityIndicators")
        )
    ),
)
GUI_004_NAMED_ONCE = Check(
    "rule/GUI-004-named-once",
    lambda o: True,
    lambda document, o, h: (
        document.repeats("namedPart")
        and any(
            (
                document.repeats("namedPart")
                and len({id(v3) for v2 in (v1["namedPart"],) for v3 in document.holding("namedPart", v2)}) > 1
            )
            for v1 in document.instances("NamedDomain")
        )
    ),
)
INDICATORFINDING = Check(
    "shape/IndicatorFinding", lambda o: True, lambda document, o, h: not document.types(o["shownBy"])
)
INDICATORFINDING_2 = Check(
    "shape/IndicatorFinding",
    lambda o: True,
    lambda document, o, h: (not "QualityIndicator" in document.types(o["shownBy"])) and document.types(o["shownBy"]),
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_2 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usedTool" in o,
    lambda document, o, h: (not document.types(o["usedTool"])) and o["usedTool"] not in terms.T_16F910A120,
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_3 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usesFramework" in o,
    lambda document, o, h: (
        (not document.types(o["usesFramework"]))
        and o["usesFramework"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
    ),
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_4 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usedTool" in o,
    lambda document, o, h: (
        (not "DigitalTool" in document.types(o["usedTool"]))
        and o["usedTool"] not in terms.T_16F910A120
        and document.types(o["usedTool"])
    ),
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_5 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usesFramework" in o,
    lambda document, o, h: (
        (not "QualityFramework" in document.types(o["usesFramework"]))
        and o["usesFramework"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
        and document.types(o["usesFramework"])
    ),
)

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
            ASSESSEDSERVICE,
            ASSESSEDSERVICE_2,
            ASSESSEDSERVICE_3,
            ASSESSEDSERVICE_4,
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
            CRITERIONASSESSMENT,
            CRITERIONASSESSMENT_2,
        ),
    ),
    "DevelopmentMeasure.developmentMeasures": Kind(
        checks=(
            GUI_004_ASSESSED,
            DEVELOPMENTMEASURE,
            DEVELOPMENTMEASURE_2,
            DEVELOPMENTMEASURE_3,
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
            INDICATORFINDING,
            INDICATORFINDING_2,
            GUI_004_INDICATOR,
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
            GUI_004_NAMED_ONCE,
            DOC_006_DELIVERED_QUALITYASSESSEDON,
            SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT,
            SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_2,
            SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_3,
            SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_4,
            SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_5,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
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
