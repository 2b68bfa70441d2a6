"""What is looked at in the documents of the profile practitioner-qualifications.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_ACC345BE17 = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "adoptions",
        "areaAssessments",
        "competenceStandards",
        "completedProgrammes",
        "frameworks",
        "identityNumbers",
        "learningOutcomes",
        "mandate",
        "mandateAssignments",
        "mandateRecommendations",
        "period",
        "person",
        "plannedLearning",
        "practitionerRoles",
        "processSteps",
        "programmeThemes",
        "trainingProgrammes",
        "validity",
        "workRoles",
        "workTasks",
        "workingAreas",
    }
)
T_CA2B33C497 = frozenset(
    {
        "https://w3id.org/veiskille/training-programme/further-education-in-career-guidance",
        "https://w3id.org/veiskille/training-programme/general-counselling-degree",
        "https://w3id.org/veiskille/training-programme/master-in-career-guidance",
        "https://w3id.org/veiskille/training-programme/one-year-study-oslomet",
        "https://w3id.org/veiskille/training-programme/other-masters-programmes",
    }
)


def F_163F7658D3(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_ACC345BE17):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def F_8C3B13AF7C(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_ACC345BE17):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


def F_C284309211(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_ACC345BE17):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_D0CE883C8B(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_ACC345BE17):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def _completedprogramme(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["trainingProgramme"] not in T_CA2B33C497 and (not document.types(o["trainingProgramme"])):
            return True
    return False


COMPLETEDPROGRAMME = Check("shape/CompletedProgramme", lambda o: True, _completedprogramme)


def _completedprogramme_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["trainingProgramme"] not in T_CA2B33C497
            and (not "TrainingProgramme" in document.types(o["trainingProgramme"]))
            and document.types(o["trainingProgramme"])
        ):
            return True
    return False


COMPLETEDPROGRAMME_2 = Check("shape/CompletedProgramme", lambda o: True, _completedprogramme_2)


def _doc_006_delivered_completedprogrammes_completedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("completedProgrammes", ()):
            if "completedOn" in v1 and (not v1["completedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_COMPLETEDPROGRAMMES_COMPLETEDON = Check(
    "rule/DOC-006-delivered-completedProgrammes-completedOn",
    lambda o: "completedProgrammes" in o and "deliveredOn" in o,
    _doc_006_delivered_completedprogrammes_completedon,
)


def _doc_006_delivered_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "birthDate" in o["person"] and (not o["person"]["birthDate"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-person-birthDate", lambda o: "deliveredOn" in o, _doc_006_delivered_person_birthdate
)


def _doc_006_delivered_selfassessedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["selfAssessedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_SELFASSESSEDON = Check(
    "rule/DOC-006-delivered-selfAssessedOn",
    lambda o: "selfAssessedOn" in o and "deliveredOn" in o,
    _doc_006_delivered_selfassessedon,
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_ACC345BE17):
                        if "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_D0CE883C8B))
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
            or ("deliveredOn" not in o and document.says(F_8C3B13AF7C))
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
            or ("deliveredOn" not in o and document.says(F_163F7658D3))
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
            or ("deliveredOn" not in o and document.says(F_C284309211))
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


def _gui_005_once(document: Tree, found: Pairs) -> object:
    if document.repeats("competenceArea"):
        for v1 in document.instances("CompetenceAreaAssessment"):
            if (
                document.repeats("competenceArea")
                and len({id(v3) for v2 in (v1["competenceArea"],) for v3 in document.holding("competenceArea", v2)}) > 1
            ):
                return True
    return False


GUI_005_ONCE = Check("rule/GUI-005-once", lambda o: True, _gui_005_once)


def _plannedlearning(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["trainingProgramme"] not in T_CA2B33C497 and (not document.types(o["trainingProgramme"])):
            return True
    return False


PLANNEDLEARNING = Check("shape/PlannedLearning", lambda o: "trainingProgramme" in o, _plannedlearning)


def _plannedlearning_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["trainingProgramme"] not in T_CA2B33C497
            and (not "TrainingProgramme" in document.types(o["trainingProgramme"]))
            and document.types(o["trainingProgramme"])
        ):
            return True
    return False


PLANNEDLEARNING_2 = Check("shape/PlannedLearning", lambda o: "trainingProgramme" in o, _plannedlearning_2)


def _practitioner_qualifications_practitionerqualifications(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "legalBasis" in o,
    _practitioner_qualifications_practitionerqualifications,
)


def _practitioner_qualifications_practitionerqualifications_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["usedTool"] not in terms.T_16F910A120 and (not document.types(o["usedTool"])):
            return True
    return False


PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_2 = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "usedTool" in o,
    _practitioner_qualifications_practitionerqualifications_2,
)


def _practitioner_qualifications_practitionerqualifications_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not document.types(o["usesFramework"])) and o[
            "usesFramework"
        ] != "https://w3id.org/veiskille/quality-framework/career-guidance":
            return True
    return False


PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_3 = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "usesFramework" in o,
    _practitioner_qualifications_practitionerqualifications_3,
)


def _practitioner_qualifications_practitionerqualifications_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["usedTool"] not in terms.T_16F910A120 and document.types(o["usedTool"]):
            return True
    return False


PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_4 = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "usedTool" in o,
    _practitioner_qualifications_practitionerqualifications_4,
)


def _practitioner_qualifications_practitionerqualifications_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not "QualityFramework" in document.types(o["usesFramework"]))
            and o["usesFramework"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
            and document.types(o["usesFramework"])
        ):
            return True
    return False


PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_5 = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "usesFramework" in o,
    _practitioner_qualifications_practitionerqualifications_5,
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
    "CompetenceAreaAssessment.areaAssessments": Kind(
        sought=frozenset(["competenceArea"]),
        below={
            "learningOutcomes": "LearningOutcome.learningOutcomes",
            "plannedLearning": "PlannedLearning.plannedLearning",
        },
        many=frozenset(["learningOutcomes", "plannedLearning"]),
    ),
    "CompetenceStandard.competenceStandards": Kind(
        below={"learningOutcomes": "LearningOutcome.learningOutcomes"},
        many=frozenset(["learningOutcomes"]),
        checks=(structure.COMPETENCESTANDARD,),
    ),
    "CompletedProgramme.completedProgrammes": Kind(
        checks=(
            COMPLETEDPROGRAMME,
            COMPLETEDPROGRAMME_2,
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
            rules_idn.IDN_010_TOO_EARLY,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
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
    "Period.period": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
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
    "PlannedLearning.plannedLearning": Kind(
        checks=(
            PLANNEDLEARNING,
            PLANNEDLEARNING_2,
        ),
    ),
    "PractitionerQualifications": Kind(
        below={
            "actors": "Actor.actors",
            "person": "Person.person",
            "practitionerRoles": "WorkRole.practitionerRoles",
            "areaAssessments": "CompetenceAreaAssessment.areaAssessments",
            "completedProgrammes": "CompletedProgramme.completedProgrammes",
            "trainingProgrammes": "TrainingProgramme.trainingProgrammes",
            "frameworks": "QualityFramework.frameworks",
        },
        many=frozenset(
            [
                "actors",
                "practitionerRoles",
                "areaAssessments",
                "completedProgrammes",
                "trainingProgrammes",
                "frameworks",
            ]
        ),
        checks=(
            GUI_005_ONCE,
            DOC_006_DELIVERED_COMPLETEDPROGRAMMES_COMPLETEDON,
            DOC_006_DELIVERED_PERSON_BIRTHDATE,
            DOC_006_DELIVERED_SELFASSESSEDON,
            PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS,
            PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_2,
            PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_3,
            PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_4,
            PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_5,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "ProcessStep.processSteps": Kind(),
    "ProgrammeTheme.programmeThemes": Kind(),
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
    "RoleHeld.actorRoles": Kind(),
    "TrainingProgramme.trainingProgrammes": Kind(
        below={"programmeThemes": "ProgrammeTheme.programmeThemes"},
        many=frozenset(["programmeThemes"]),
        checks=(structure.TRAININGPROGRAMME,),
    ),
    "WorkRole.practitionerRoles": Kind(),
    "WorkRole.workRoles": Kind(),
    "WorkTask.workTasks": Kind(),
    "WorkingArea.workingAreas": Kind(
        below={"workTasks": "WorkTask.workTasks", "workRoles": "WorkRole.workRoles"},
        many=frozenset(["workTasks", "workRoles"]),
    ),
}
