"""What is looked at in the documents of the profile service-quality-assessment.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


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


def F_26A62DD19F(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_37FC118A42):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def F_2A6C48692A(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_37FC118A42):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


def F_794E079E32(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_37FC118A42):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_AE3330932F(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_37FC118A42):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def _assessedservice(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["catalogueService"] not in terms.T_BBA2451F5E and (not document.types(o["catalogueService"])):
            return True
    return False


ASSESSEDSERVICE = Check("shape/AssessedService", lambda o: "catalogueService" in o, _assessedservice)


def _assessedservice_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


ASSESSEDSERVICE_2 = Check("shape/AssessedService", lambda o: True, _assessedservice_2)


def _assessedservice_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["catalogueService"] not in terms.T_BBA2451F5E and document.types(o["catalogueService"]):
            return True
    return False


ASSESSEDSERVICE_3 = Check("shape/AssessedService", lambda o: "catalogueService" in o, _assessedservice_3)


def _assessedservice_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


ASSESSEDSERVICE_4 = Check("shape/AssessedService", lambda o: True, _assessedservice_4)


def _criterionassessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["assessedCriterion"]):
            return True
    return False


CRITERIONASSESSMENT = Check("shape/CriterionAssessment", lambda o: True, _criterionassessment)


def _criterionassessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "QualityCriterion" in document.types(o["assessedCriterion"])) and document.types(
            o["assessedCriterion"]
        ):
            return True
    return False


CRITERIONASSESSMENT_2 = Check("shape/CriterionAssessment", lambda o: True, _criterionassessment_2)


def _developmentmeasure(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("improvesCriteria", ()):
            if (not document.types(v1)) or ((not "QualityCriterion" in document.types(v1)) and document.types(v1)):
                return True
    return False


DEVELOPMENTMEASURE = Check("shape/DevelopmentMeasure", lambda o: True, _developmentmeasure)


def _developmentmeasure_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


DEVELOPMENTMEASURE_2 = Check("shape/DevelopmentMeasure", lambda o: "responsibleActor" in o, _developmentmeasure_2)


def _developmentmeasure_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


DEVELOPMENTMEASURE_3 = Check("shape/DevelopmentMeasure", lambda o: "responsibleActor" in o, _developmentmeasure_3)


def _doc_006_delivered_qualityassessedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["qualityAssessedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_QUALITYASSESSEDON = Check(
    "rule/DOC-006-delivered-qualityAssessedOn",
    lambda o: "qualityAssessedOn" in o and "deliveredOn" in o,
    _doc_006_delivered_qualityassessedon,
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_37FC118A42):
                        if "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_AE3330932F))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_2A6C48692A))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_26A62DD19F))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2025_08_01,
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_794E079E32))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_to_2024_07_31,
)


def _gui_004_assessed(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("improvesCriteria", ()):
            if (
                "QualityCriterion" in document.types(v1)
                and (not document.holding("assessedCriterion", v1))
                and (
                    not (
                        document.holding("improvesCriteria", v1)
                        and any(
                            (not "QualityCriterion" in document.types(v5["assessedCriterion"]))
                            for v5 in document.root.get("criterionAssessments", ())
                        )
                    )
                )
                and document.holding("improvesCriteria", v1)
                and document.root.get("criterionAssessments", ())
            ):
                return True
    return False


GUI_004_ASSESSED = Check("rule/GUI-004-assessed", lambda o: True, _gui_004_assessed)


def _gui_004_indicator(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not any(v1.get("id") == o["shownBy"] for v1 in document.of(h["assessedCriterion"], "qualityIndicators")):
            for v2 in document.types(h["assessedCriterion"]):
                if v2 == "QualityCriterion" and document.up_from(o["shownBy"], "qualityIndicators"):
                    return True
    return False


GUI_004_INDICATOR = Check("rule/GUI-004-indicator", lambda o: True, _gui_004_indicator)


def _gui_004_named_once(document: Tree, found: Pairs) -> object:
    if document.repeats("namedPart"):
        for v1 in document.instances("NamedDomain"):
            if (
                document.repeats("namedPart")
                and len({id(v3) for v2 in (v1["namedPart"],) for v3 in document.holding("namedPart", v2)}) > 1
            ):
                return True
    return False


GUI_004_NAMED_ONCE = Check("rule/GUI-004-named-once", lambda o: True, _gui_004_named_once)


def _indicatorfinding(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["shownBy"]):
            return True
    return False


INDICATORFINDING = Check("shape/IndicatorFinding", lambda o: True, _indicatorfinding)


def _indicatorfinding_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "QualityIndicator" in document.types(o["shownBy"])) and document.types(o["shownBy"]):
            return True
    return False


INDICATORFINDING_2 = Check("shape/IndicatorFinding", lambda o: True, _indicatorfinding_2)


def _service_quality_assessment_servicequalityassessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "legalBasis" in o,
    _service_quality_assessment_servicequalityassessment,
)


def _service_quality_assessment_servicequalityassessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["usedTool"] not in terms.T_16F910A120 and (not document.types(o["usedTool"])):
            return True
    return False


SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_2 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usedTool" in o,
    _service_quality_assessment_servicequalityassessment_2,
)


def _service_quality_assessment_servicequalityassessment_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not document.types(o["usesFramework"])) and o[
            "usesFramework"
        ] != "https://w3id.org/veiskille/quality-framework/career-guidance":
            return True
    return False


SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_3 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usesFramework" in o,
    _service_quality_assessment_servicequalityassessment_3,
)


def _service_quality_assessment_servicequalityassessment_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["usedTool"] not in terms.T_16F910A120
            and (not "DigitalTool" in document.types(o["usedTool"]))
            and document.types(o["usedTool"])
        ):
            return True
    return False


SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_4 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usedTool" in o,
    _service_quality_assessment_servicequalityassessment_4,
)


def _service_quality_assessment_servicequalityassessment_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not "QualityFramework" in document.types(o["usesFramework"]))
            and o["usesFramework"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
            and document.types(o["usesFramework"])
        ):
            return True
    return False


SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_5 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usesFramework" in o,
    _service_quality_assessment_servicequalityassessment_5,
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
            rules_act.ACT_001_ENDED,
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
        sought=frozenset(["assessedCriterion"]),
        below={"indicatorFindings": "IndicatorFinding.indicatorFindings"},
        many=frozenset(["indicatorFindings"]),
        checks=(
            CRITERIONASSESSMENT,
            CRITERIONASSESSMENT_2,
        ),
    ),
    "DevelopmentMeasure.developmentMeasures": Kind(
        sought=frozenset(["improvesCriteria"]),
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
    "NamedDomain.namedDomains": Kind(
        sought=frozenset(["namedPart"]),
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
