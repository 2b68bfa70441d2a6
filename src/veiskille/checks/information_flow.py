"""What is looked at in the documents of the profile information-flow.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_flo, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_00BDFBCF8C = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "appendices",
        "approval",
        "breakdowns",
        "consequences",
        "contingencyPlans",
        "dataStandards",
        "developmentProjects",
        "educationLevels",
        "flows",
        "period",
        "planProcedures",
        "platforms",
        "projectFindings",
        "projectPhases",
        "provenance",
        "provisions",
        "readinessMeasurements",
        "recommendations",
        "remainingWork",
        "responsibilities",
        "responsibilityTasks",
        "riskAssessments",
        "schoolParticipations",
        "sharingArrangements",
        "sourceDefects",
        "sourceDocuments",
        "stakeholderPositions",
        "standardRequirements",
    }
)
T_2297BF9D43 = frozenset(
    {
        "https://w3id.org/veiskille/examination-task/annulling-for-private-candidates",
        "https://w3id.org/veiskille/examination-task/calling-off-an-examination",
        "https://w3id.org/veiskille/examination-task/contingency-plan-for-examinations",
        "https://w3id.org/veiskille/examination-task/examination-network",
        "https://w3id.org/veiskille/examination-task/flow-of-information-about-examinations",
        "https://w3id.org/veiskille/examination-task/informing-private-candidates",
        "https://w3id.org/veiskille/examination-task/lists-of-online-resources",
        "https://w3id.org/veiskille/examination-task/recruiting-examiners",
        "https://w3id.org/veiskille/examination-task/risk-assessment-of-examinations",
        "https://w3id.org/veiskille/examination-task/schools-know-their-tasks",
    }
)
T_7237F06712 = frozenset(
    {
        "https://w3id.org/veiskille/examination-task/annulling-for-private-candidates",
        "https://w3id.org/veiskille/examination-task/calling-off-an-examination",
        "https://w3id.org/veiskille/examination-task/considering-extra-time",
        "https://w3id.org/veiskille/examination-task/contingency-plan-for-examinations",
        "https://w3id.org/veiskille/examination-task/deciding-accommodation",
        "https://w3id.org/veiskille/examination-task/documenting-unexpected-events",
        "https://w3id.org/veiskille/examination-task/examination-appeals",
        "https://w3id.org/veiskille/examination-task/examination-network",
        "https://w3id.org/veiskille/examination-task/examination-papers",
        "https://w3id.org/veiskille/examination-task/examination-plan",
        "https://w3id.org/veiskille/examination-task/examination-preparedness",
        "https://w3id.org/veiskille/examination-task/examination-systems",
        "https://w3id.org/veiskille/examination-task/flow-of-information-about-examinations",
        "https://w3id.org/veiskille/examination-task/holding-examinations",
        "https://w3id.org/veiskille/examination-task/informing-private-candidates",
        "https://w3id.org/veiskille/examination-task/informing-pupils",
        "https://w3id.org/veiskille/examination-task/lists-of-online-resources",
        "https://w3id.org/veiskille/examination-task/marking-of-examinations",
        "https://w3id.org/veiskille/examination-task/overall-guidelines",
        "https://w3id.org/veiskille/examination-task/preventing-unexpected-events",
        "https://w3id.org/veiskille/examination-task/recruiting-examiners",
        "https://w3id.org/veiskille/examination-task/registering-pupils",
        "https://w3id.org/veiskille/examination-task/risk-assessment-of-examinations",
        "https://w3id.org/veiskille/examination-task/schools-know-their-tasks",
        "https://w3id.org/veiskille/examination-task/training-invigilators",
    }
)
T_D2BEFF7E31 = frozenset(
    {
        "https://w3id.org/veiskille/examination-task/considering-extra-time",
        "https://w3id.org/veiskille/examination-task/documenting-unexpected-events",
        "https://w3id.org/veiskille/examination-task/holding-examinations",
        "https://w3id.org/veiskille/examination-task/informing-pupils",
        "https://w3id.org/veiskille/examination-task/preventing-unexpected-events",
        "https://w3id.org/veiskille/examination-task/training-invigilators",
    }
)
T_E0772D13D5 = frozenset(
    {
        "https://w3id.org/veiskille/examination-task/examination-papers",
        "https://w3id.org/veiskille/examination-task/examination-plan",
        "https://w3id.org/veiskille/examination-task/examination-preparedness",
        "https://w3id.org/veiskille/examination-task/examination-systems",
        "https://w3id.org/veiskille/examination-task/overall-guidelines",
    }
)


def F_670C310CA1(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_00BDFBCF8C):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def F_70B666C726(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_00BDFBCF8C):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def F_C54DE4F18B(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_00BDFBCF8C):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_D189A8D033(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_00BDFBCF8C):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


ACT_002_DELEGATED = Check(
    "rule/ACT-002-delegated", lambda o: o["responsibilityMode"] == "delegated" and "delegatedBy" not in o, None
)
ACT_002_GROUND = Check("rule/ACT-002-ground", lambda o: "legalBasis" not in o and "statedIn" not in o, None)
ACT_002_HOLDER = Check(
    "rule/ACT-002-holder", lambda o: (not o["responsibilityMode"] == "unclear") and "responsibleActor" not in o, None
)
ACT_002_NOT_DELEGATED = Check(
    "rule/ACT-002-not-delegated", lambda o: "delegatedBy" in o and (not o["responsibilityMode"] == "delegated"), None
)


def _act_002_overlap(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.holding("responsibleFor", o["responsibleFor"]):
            if (
                "period" in v1
                and "responsibleActor" in v1
                and (not v1["responsibilityMode"] == "delegated")
                and v1["responsibleActor"] != o["responsibleActor"]
                and (
                    not (
                        "endDate" in o["period"]
                        and "startDate" in v1["period"]
                        and o["period"]["endDate"] < v1["period"]["startDate"]
                    )
                )
                and (
                    not (
                        "startDate" in o["period"]
                        and "endDate" in v1["period"]
                        and v1["period"]["endDate"] < o["period"]["startDate"]
                    )
                )
            ):
                return True
    return False


ACT_002_OVERLAP = Check(
    "rule/ACT-002-overlap",
    lambda o: "period" in o and "responsibleActor" in o and o["responsibilityMode"] == "sole",
    _act_002_overlap,
)


def _act_002_since(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o["responsibilityMode"] == "unclear") and (not ("period" in o and "startDate" in o["period"])):
            return True
    return False


ACT_002_SINCE = Check("rule/ACT-002-since", lambda o: not o["responsibilityMode"] == "unclear", _act_002_since)


def _act_002_to_oneself(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["delegatedBy"] == o["responsibleActor"]:
            return True
    return False


ACT_002_TO_ONESELF = Check(
    "rule/ACT-002-to-oneself", lambda o: "delegatedBy" in o and "responsibleActor" in o, _act_002_to_oneself
)
ACT_002_UNCLEAR = Check(
    "rule/ACT-002-unclear", lambda o: "responsibleActor" in o and o["responsibilityMode"] == "unclear", None
)


def _breakdown(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("brokenFlows", ()):
            if (not document.types(v1)) or ((not "InformationFlow" in document.types(v1)) and document.types(v1)):
                return True
    return False


BREAKDOWN = Check("shape/Breakdown", lambda o: "brokenFlows" in o, _breakdown)


def _contingencyplan(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


CONTINGENCYPLAN = Check("shape/ContingencyPlan", lambda o: True, _contingencyplan)


def _contingencyplan_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


CONTINGENCYPLAN_2 = Check("shape/ContingencyPlan", lambda o: True, _contingencyplan_2)


def _datastandard(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


DATASTANDARD = Check("shape/DataStandard", lambda o: "statedIn" in o, _datastandard)


def _developmentproject(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("carriedOutBy", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


DEVELOPMENTPROJECT = Check("shape/DevelopmentProject", lambda o: "carriedOutBy" in o, _developmentproject)


def _developmentproject_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


DEVELOPMENTPROJECT_2 = Check("shape/DevelopmentProject", lambda o: "statedIn" in o, _developmentproject_2)


def _developmentproject_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("steeredBy", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


DEVELOPMENTPROJECT_3 = Check("shape/DevelopmentProject", lambda o: "steeredBy" in o, _developmentproject_3)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_00BDFBCF8C):
                        if "profile" in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended)


def _doc_016_ended_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_00BDFBCF8C):
                        if "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED_2 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended_2)


def _doc_016_ended_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not ("period" in o and "endDate" in o["period"]))
            and (not ("period" in o and "startDate" in o["period"]))
            and o.get("legalBasis", ())
        ):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_00BDFBCF8C):
                        if (
                            "profile" in v3
                            and "deliveredOn" not in v3
                            and (not ("period" in v3 and "endDate" in v3["period"]))
                            and (not ("period" in v3 and "startDate" in v3["period"]))
                        ):
                            return True
    return False


DOC_016_ENDED_3 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended_3)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    for v3 in document.upward(o, T_00BDFBCF8C):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01)


def _doc_016_from_2021_01_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_70B666C726))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2021_01_01_2,
)


def _doc_016_from_2021_01_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2021-01-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, T_00BDFBCF8C)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01_3 = Check(
    "rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01_3
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    for v3 in document.upward(o, T_00BDFBCF8C):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01)


def _doc_016_from_2024_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_D189A8D033))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2024_08_01_2,
)


def _doc_016_from_2024_08_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2024-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, T_00BDFBCF8C)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01_3 = Check(
    "rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01_3
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    for v3 in document.upward(o, T_00BDFBCF8C):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01)


def _doc_016_from_2025_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_670C310CA1))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2025_08_01_2,
)


def _doc_016_from_2025_08_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2025-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, T_00BDFBCF8C)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01_3 = Check(
    "rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01_3
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_00BDFBCF8C):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31)


def _doc_016_to_2024_07_31_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_C54DE4F18B))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31_2 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_to_2024_07_31_2,
)


def _doc_016_to_2024_07_31_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] > "2024-07-31")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, T_00BDFBCF8C)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31_3 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31_3)


def _exm_013_county_authority(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["responsibleFor"] not in T_2297BF9D43)
            and ("delegatedBy" not in o or ("delegatedBy" in o and o["delegatedBy"] not in terms.T_589DE7BA99))
            and (
                "responsibleActor" not in o
                or ("responsibleActor" in o and o["responsibleActor"] not in terms.T_589DE7BA99)
            )
            and (
                (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
                or (
                    "delegatedBy" in o
                    and any(
                        v4 not in {"county-authority", "private-school-owner"}
                        for v4 in document.of(o["delegatedBy"], "actorKind")
                    )
                )
            )
            and (
                (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
                or (
                    "responsibleActor" in o
                    and any(
                        v2 not in {"county-authority", "private-school-owner"}
                        for v2 in document.of(o["responsibleActor"], "actorKind")
                    )
                )
            )
        ):
            return True
    return False


EXM_013_COUNTY_AUTHORITY = Check(
    "rule/EXM-013-county-authority",
    lambda o: (
        "responsibleActor" in o
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    _exm_013_county_authority,
)


def _exm_013_directorate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["responsibleFor"] not in T_E0772D13D5)
            and (
                "delegatedBy" not in o
                or ("delegatedBy" in o and o["delegatedBy"] != "https://w3id.org/veiskille/actor/udir")
            )
            and (
                "responsibleActor" not in o
                or ("responsibleActor" in o and o["responsibleActor"] != "https://w3id.org/veiskille/actor/udir")
            )
        ):
            return True
    return False


EXM_013_DIRECTORATE = Check(
    "rule/EXM-013-directorate",
    lambda o: (
        "responsibleActor" in o
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    _exm_013_directorate,
)


def _exm_013_school(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["responsibleFor"] not in T_D2BEFF7E31)
            and (
                (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
                or (
                    "delegatedBy" in o
                    and any(
                        v4 not in {"adult-education-centre", "examination-office", "school"}
                        for v4 in document.of(o["delegatedBy"], "actorKind")
                    )
                )
            )
            and (
                (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
                or (
                    "responsibleActor" in o
                    and any(
                        v2 not in {"adult-education-centre", "examination-office", "school"}
                        for v2 in document.of(o["responsibleActor"], "actorKind")
                    )
                )
            )
        ):
            return True
    return False


EXM_013_SCHOOL = Check("rule/EXM-013-school", lambda o: "responsibleActor" in o, _exm_013_school)


def _exm_013_school_or_county_authority_or_municipality(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                not o["responsibleFor"]
                not in {
                    "https://w3id.org/veiskille/examination-task/deciding-accommodation",
                    "https://w3id.org/veiskille/examination-task/registering-pupils",
                }
            )
            and ("delegatedBy" not in o or ("delegatedBy" in o and o["delegatedBy"] not in terms.T_589DE7BA99))
            and (
                "responsibleActor" not in o
                or ("responsibleActor" in o and o["responsibleActor"] not in terms.T_589DE7BA99)
            )
            and (
                (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
                or (
                    "delegatedBy" in o
                    and any(
                        v4
                        not in {
                            "adult-education-centre",
                            "county-authority",
                            "examination-office",
                            "municipality",
                            "private-school-owner",
                            "school",
                        }
                        for v4 in document.of(o["delegatedBy"], "actorKind")
                    )
                )
            )
            and (
                (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
                or (
                    "responsibleActor" in o
                    and any(
                        v2
                        not in {
                            "adult-education-centre",
                            "county-authority",
                            "examination-office",
                            "municipality",
                            "private-school-owner",
                            "school",
                        }
                        for v2 in document.of(o["responsibleActor"], "actorKind")
                    )
                )
            )
        ):
            return True
    return False


EXM_013_SCHOOL_OR_COUNTY_AUTHORITY_OR_MUNICIPALITY = Check(
    "rule/EXM-013-school-or-county-authority-or-municipality",
    lambda o: (
        "responsibleActor" in o
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    _exm_013_school_or_county_authority_or_municipality,
)


def _exm_013_state_administrator(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["responsibleFor"] != "https://w3id.org/veiskille/examination-task/examination-appeals")
            and (
                (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
                or (
                    "delegatedBy" in o
                    and any(v4 != "state-administrator" for v4 in document.of(o["delegatedBy"], "actorKind"))
                )
            )
            and (
                (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
                or (
                    "responsibleActor" in o
                    and any(v2 != "state-administrator" for v2 in document.of(o["responsibleActor"], "actorKind"))
                )
            )
        ):
            return True
    return False


EXM_013_STATE_ADMINISTRATOR = Check(
    "rule/EXM-013-state-administrator", lambda o: "responsibleActor" in o, _exm_013_state_administrator
)


def _exm_013_state_administrator_or_appeals_body(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["responsibleFor"] != "https://w3id.org/veiskille/examination-task/marking-of-examinations")
            and (
                (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
                or (
                    "delegatedBy" in o
                    and any(
                        v4 not in {"appeals-body", "state-administrator"}
                        for v4 in document.of(o["delegatedBy"], "actorKind")
                    )
                )
            )
            and (
                (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
                or (
                    "responsibleActor" in o
                    and any(
                        v2 not in {"appeals-body", "state-administrator"}
                        for v2 in document.of(o["responsibleActor"], "actorKind")
                    )
                )
            )
        ):
            return True
    return False


EXM_013_STATE_ADMINISTRATOR_OR_APPEALS_BODY = Check(
    "rule/EXM-013-state-administrator-or-appeals-body",
    lambda o: "responsibleActor" in o,
    _exm_013_state_administrator_or_appeals_body,
)


def _flo_001_availability(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("availableWhen" not in o or any(v1 == "flow-time" for v1 in o.get("unknownAspects", ()))) and (
            "availableWhen" in o or (not any(v2 == "flow-time" for v2 in o.get("unknownAspects", ())))
        ):
            return True
    return False


FLO_001_AVAILABILITY = Check(
    "rule/FLO-001-availability", lambda o: "availableWhen" not in o or "unknownAspects" in o, _flo_001_availability
)


def _flo_001_breakdown(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["describedSituation"] == "desired")
            and (not (document.holding("brokenFlows", o["id"]) if "id" in o else ()))
            and o.get("unknownAspects", ())
        ):
            return True
    return False


FLO_001_BREAKDOWN = Check("rule/FLO-001-breakdown", lambda o: "unknownAspects" in o, _flo_001_breakdown)


def _flo_001_desired(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if h["describedSituation"] == "desired" and o.get("unknownAspects", ()):
            return True
    return False


FLO_001_DESIRED = Check("rule/FLO-001-desired", lambda o: "unknownAspects" in o, _flo_001_desired)


def _flo_001_legal_basis(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ((not o.get("legalBasis", ())) or any(v2 == "flow-legal-basis" for v2 in o.get("unknownAspects", ()))) and (
            o.get("legalBasis", ()) or (not any(v3 == "flow-legal-basis" for v3 in o.get("unknownAspects", ())))
        ):
            return True
    return False


FLO_001_LEGAL_BASIS = Check(
    "rule/FLO-001-legal-basis", lambda o: "legalBasis" not in o or "unknownAspects" in o, _flo_001_legal_basis
)


def _flo_001_object(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("informationObjects", ())) or any(v2 == "flow-object" for v2 in o.get("unknownAspects", ()))
        ) and (o.get("informationObjects", ()) or (not any(v3 == "flow-object" for v3 in o.get("unknownAspects", ())))):
            return True
    return False


FLO_001_OBJECT = Check(
    "rule/FLO-001-object", lambda o: "informationObjects" not in o or "unknownAspects" in o, _flo_001_object
)


def _flo_001_purpose(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("purpose" not in o or any(v1 == "flow-purpose" for v1 in o.get("unknownAspects", ()))) and (
            "purpose" in o or (not any(v2 == "flow-purpose" for v2 in o.get("unknownAspects", ())))
        ):
            return True
    return False


FLO_001_PURPOSE = Check("rule/FLO-001-purpose", lambda o: "purpose" not in o or "unknownAspects" in o, _flo_001_purpose)


def _flo_001_receiver(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "receiver" in o
            or ("toPerson" in o and o["toPerson"] is True)
            or (not any(v2 == "flow-receiver" for v2 in o.get("unknownAspects", ())))
        ) and (
            ("receiver" not in o and (not ("toPerson" in o and o["toPerson"] is True)))
            or any(v1 == "flow-receiver" for v1 in o.get("unknownAspects", ()))
        ):
            return True
    return False


FLO_001_RECEIVER = Check(
    "rule/FLO-001-receiver",
    lambda o: ("receiver" not in o and (not ("toPerson" in o and o["toPerson"] is True))) or "unknownAspects" in o,
    _flo_001_receiver,
)


def _flo_001_responsible(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("responsibleActor" not in o or any(v1 == "flow-responsible" for v1 in o.get("unknownAspects", ()))) and (
            "responsibleActor" in o or (not any(v2 == "flow-responsible" for v2 in o.get("unknownAspects", ())))
        ):
            return True
    return False


FLO_001_RESPONSIBLE = Check(
    "rule/FLO-001-responsible", lambda o: "responsibleActor" not in o or "unknownAspects" in o, _flo_001_responsible
)


def _flo_001_source(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "sourceActor" in o
            or ("fromPerson" in o and o["fromPerson"] is True)
            or (not any(v2 == "flow-source" for v2 in o.get("unknownAspects", ())))
        ) and (
            ("sourceActor" not in o and (not ("fromPerson" in o and o["fromPerson"] is True)))
            or any(v1 == "flow-source" for v1 in o.get("unknownAspects", ()))
        ):
            return True
    return False


FLO_001_SOURCE = Check(
    "rule/FLO-001-source",
    lambda o: (
        ("sourceActor" not in o and (not ("fromPerson" in o and o["fromPerson"] is True))) or "unknownAspects" in o
    ),
    _flo_001_source,
)


def _flo_001_trigger(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("triggeredBy" not in o or any(v1 == "flow-start" for v1 in o.get("unknownAspects", ()))) and (
            "triggeredBy" in o or (not any(v2 == "flow-start" for v2 in o.get("unknownAspects", ())))
        ):
            return True
    return False


FLO_001_TRIGGER = Check(
    "rule/FLO-001-trigger", lambda o: "triggeredBy" not in o or "unknownAspects" in o, _flo_001_trigger
)


def _flo_002_actor(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (document.holding("brokenFlows", o["id"]) if "id" in o else ()):
            for v2 in o.get("informationObjects", ()):
                for v3 in document.holding("informationObjects", v2):
                    if (
                        "receiver" in v3
                        and (not v3 is o)
                        and v3["receiver"] == o["receiver"]
                        and (not ("fromPerson" in v3 and v3["fromPerson"] is True))
                        and (not ("reusesFlow" in o and v3.get("id") == o["reusesFlow"]))
                        and (not ("reusesFlow" in v3 and o.get("id") == v3["reusesFlow"]))
                    ):
                        return True
    return False


FLO_002_ACTOR = Check(
    "rule/FLO-002-actor",
    lambda o: (
        "informationObjects" in o
        and "receiver" in o
        and "sourceActor" in o
        and (not ("fromPerson" in o and o["fromPerson"] is True))
    ),
    _flo_002_actor,
)


def _flo_002_person(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (document.holding("brokenFlows", o["id"]) if "id" in o else ()):
            for v2 in o.get("informationObjects", ()):
                for v3 in document.holding("informationObjects", v2):
                    if (
                        "receiver" in v3
                        and (not v3 is o)
                        and v3["receiver"] == o["receiver"]
                        and (not ("fromPerson" in v3 and v3["fromPerson"] is True))
                    ):
                        return True
    return False


FLO_002_PERSON = Check(
    "rule/FLO-002-person",
    lambda o: "fromPerson" in o and "informationObjects" in o and "receiver" in o and o["fromPerson"] is True,
    _flo_002_person,
)
FLO_005_APPROVED = Check(
    "rule/FLO-005-approved", lambda o: o["arrangementState"] == "in-production" and "approval" not in o, None
)


def _informationflow(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


INFORMATIONFLOW = Check("shape/InformationFlow", lambda o: "legalBasis" in o, _informationflow)


def _informationflow_10(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "InformationFlow" in document.types(o["reusesFlow"])) and document.types(o["reusesFlow"]):
            return True
    return False


INFORMATIONFLOW_10 = Check("shape/InformationFlow", lambda o: "reusesFlow" in o, _informationflow_10)


def _informationflow_11(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sourceActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sourceActor"]))
            and document.types(o["sourceActor"])
        ):
            return True
    return False


INFORMATIONFLOW_11 = Check("shape/InformationFlow", lambda o: "sourceActor" in o, _informationflow_11)


def _informationflow_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("passesPlatforms", ()):
            if (not document.types(v1)) or ((not "Platform" in document.types(v1)) and document.types(v1)):
                return True
    return False


INFORMATIONFLOW_2 = Check("shape/InformationFlow", lambda o: "passesPlatforms" in o, _informationflow_2)


def _informationflow_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


INFORMATIONFLOW_3 = Check("shape/InformationFlow", lambda o: "receiver" in o, _informationflow_3)


def _informationflow_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


INFORMATIONFLOW_4 = Check("shape/InformationFlow", lambda o: "responsibleActor" in o, _informationflow_4)


def _informationflow_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["reusesFlow"]):
            return True
    return False


INFORMATIONFLOW_5 = Check("shape/InformationFlow", lambda o: "reusesFlow" in o, _informationflow_5)


def _informationflow_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sourceActor"] not in terms.T_62E90CF869 and (not document.types(o["sourceActor"])):
            return True
    return False


INFORMATIONFLOW_6 = Check("shape/InformationFlow", lambda o: "sourceActor" in o, _informationflow_6)


def _informationflow_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("systems", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


INFORMATIONFLOW_7 = Check("shape/InformationFlow", lambda o: "systems" in o, _informationflow_7)


def _informationflow_8(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


INFORMATIONFLOW_8 = Check("shape/InformationFlow", lambda o: "receiver" in o, _informationflow_8)


def _informationflow_9(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


INFORMATIONFLOW_9 = Check("shape/InformationFlow", lambda o: "responsibleActor" in o, _informationflow_9)


def _information_flow_informationflowdescription(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


INFORMATION_FLOW_INFORMATIONFLOWDESCRIPTION = Check(
    "shape/information-flow/InformationFlowDescription",
    lambda o: "legalBasis" in o,
    _information_flow_informationflowdescription,
)


def _planprocedure(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


PLANPROCEDURE = Check("shape/PlanProcedure", lambda o: "responsibleActor" in o, _planprocedure)


def _planprocedure_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


PLANPROCEDURE_2 = Check("shape/PlanProcedure", lambda o: "responsibleActor" in o, _planprocedure_2)


def _platform(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["acquiredBy"] not in terms.T_62E90CF869 and (not document.types(o["acquiredBy"])):
            return True
    return False


PLATFORM = Check("shape/Platform", lambda o: "acquiredBy" in o, _platform)


def _platform_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["partOfPlatform"]):
            return True
    return False


PLATFORM_2 = Check("shape/Platform", lambda o: "partOfPlatform" in o, _platform_2)


def _platform_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["acquiredBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["acquiredBy"]))
            and document.types(o["acquiredBy"])
        ):
            return True
    return False


PLATFORM_3 = Check("shape/Platform", lambda o: "acquiredBy" in o, _platform_3)


def _platform_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "Platform" in document.types(o["partOfPlatform"])) and document.types(o["partOfPlatform"]):
            return True
    return False


PLATFORM_4 = Check("shape/Platform", lambda o: "partOfPlatform" in o, _platform_4)


def _projectfinding(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


PROJECTFINDING = Check("shape/ProjectFinding", lambda o: "statedIn" in o, _projectfinding)


def _projectrecommendation(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("recommendsStandards", ()):
            if (not document.types(v1)) or ((not "DataStandard" in document.types(v1)) and document.types(v1)):
                return True
    return False


PROJECTRECOMMENDATION = Check(
    "shape/ProjectRecommendation", lambda o: "recommendsStandards" in o, _projectrecommendation
)


def _responsibility(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["delegatedBy"] not in terms.T_62E90CF869 and (not document.types(o["delegatedBy"])):
            return True
    return False


RESPONSIBILITY = Check("shape/Responsibility", lambda o: "delegatedBy" in o, _responsibility)


def _responsibility_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


RESPONSIBILITY_2 = Check("shape/Responsibility", lambda o: "legalBasis" in o, _responsibility_2)


def _responsibility_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


RESPONSIBILITY_3 = Check("shape/Responsibility", lambda o: "responsibleActor" in o, _responsibility_3)


def _responsibility_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleFor"] not in T_7237F06712 and (not document.types(o["responsibleFor"])):
            return True
    return False


RESPONSIBILITY_4 = Check("shape/Responsibility", lambda o: True, _responsibility_4)


def _responsibility_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


RESPONSIBILITY_5 = Check("shape/Responsibility", lambda o: "statedIn" in o, _responsibility_5)


def _responsibility_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["delegatedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["delegatedBy"]))
            and document.types(o["delegatedBy"])
        ):
            return True
    return False


RESPONSIBILITY_6 = Check("shape/Responsibility", lambda o: "delegatedBy" in o, _responsibility_6)


def _responsibility_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


RESPONSIBILITY_7 = Check("shape/Responsibility", lambda o: "responsibleActor" in o, _responsibility_7)


def _responsibility_8(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleFor"] not in T_7237F06712
            and (not "ResponsibilityTask" in document.types(o["responsibleFor"]))
            and document.types(o["responsibleFor"])
        ):
            return True
    return False


RESPONSIBILITY_8 = Check("shape/Responsibility", lambda o: True, _responsibility_8)


def _riskassessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


RISKASSESSMENT = Check("shape/RiskAssessment", lambda o: True, _riskassessment)


def _riskassessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


RISKASSESSMENT_2 = Check("shape/RiskAssessment", lambda o: True, _riskassessment_2)


def _schoolparticipation(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["schoolMunicipality"] not in terms.T_62E90CF869 and (not document.types(o["schoolMunicipality"])):
            return True
    return False


SCHOOLPARTICIPATION = Check("shape/SchoolParticipation", lambda o: True, _schoolparticipation)


def _schoolparticipation_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["schoolMunicipality"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["schoolMunicipality"]))
            and document.types(o["schoolMunicipality"])
        ):
            return True
    return False


SCHOOLPARTICIPATION_2 = Check("shape/SchoolParticipation", lambda o: True, _schoolparticipation_2)


def _sharingarrangement(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("arrangedFlows", ()):
            if (not document.types(v1)) or ((not "InformationFlow" in document.types(v1)) and document.types(v1)):
                return True
    return False


SHARINGARRANGEMENT = Check("shape/SharingArrangement", lambda o: "arrangedFlows" in o, _sharingarrangement)


def _sharingarrangement_10(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awaitsApprovalFrom"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awaitsApprovalFrom"]))
            and document.types(o["awaitsApprovalFrom"])
        ):
            return True
    return False


SHARINGARRANGEMENT_10 = Check("shape/SharingArrangement", lambda o: "awaitsApprovalFrom" in o, _sharingarrangement_10)


def _sharingarrangement_11(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


SHARINGARRANGEMENT_11 = Check("shape/SharingArrangement", lambda o: "responsibleActor" in o, _sharingarrangement_11)


def _sharingarrangement_12(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["throughSystem"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["throughSystem"]))
            and document.types(o["throughSystem"])
        ):
            return True
    return False


SHARINGARRANGEMENT_12 = Check("shape/SharingArrangement", lambda o: "throughSystem" in o, _sharingarrangement_12)


def _sharingarrangement_13(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["toSystem"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["toSystem"]))
            and document.types(o["toSystem"])
        ):
            return True
    return False


SHARINGARRANGEMENT_13 = Check("shape/SharingArrangement", lambda o: "toSystem" in o, _sharingarrangement_13)


def _sharingarrangement_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("arrangedFormats", ()):
            if (v1 not in terms.T_BE50349664 and document.types(v1)) or (
                v1 not in terms.T_BE50349664 and (not document.types(v1))
            ):
                return True
    return False


SHARINGARRANGEMENT_2 = Check("shape/SharingArrangement", lambda o: "arrangedFormats" in o, _sharingarrangement_2)


def _sharingarrangement_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awaitsApprovalFrom"] not in terms.T_62E90CF869 and (not document.types(o["awaitsApprovalFrom"])):
            return True
    return False


SHARINGARRANGEMENT_3 = Check("shape/SharingArrangement", lambda o: "awaitsApprovalFrom" in o, _sharingarrangement_3)


def _sharingarrangement_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("fromSystems", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


SHARINGARRANGEMENT_4 = Check("shape/SharingArrangement", lambda o: "fromSystems" in o, _sharingarrangement_4)


def _sharingarrangement_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


SHARINGARRANGEMENT_5 = Check("shape/SharingArrangement", lambda o: "legalBasis" in o, _sharingarrangement_5)


def _sharingarrangement_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


SHARINGARRANGEMENT_6 = Check("shape/SharingArrangement", lambda o: "responsibleActor" in o, _sharingarrangement_6)


def _sharingarrangement_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("systems", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


SHARINGARRANGEMENT_7 = Check("shape/SharingArrangement", lambda o: "systems" in o, _sharingarrangement_7)


def _sharingarrangement_8(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["throughSystem"] not in terms.T_62E90CF869 and (not document.types(o["throughSystem"])):
            return True
    return False


SHARINGARRANGEMENT_8 = Check("shape/SharingArrangement", lambda o: "throughSystem" in o, _sharingarrangement_8)


def _sharingarrangement_9(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["toSystem"] not in terms.T_62E90CF869 and (not document.types(o["toSystem"])):
            return True
    return False


SHARINGARRANGEMENT_9 = Check("shape/SharingArrangement", lambda o: "toSystem" in o, _sharingarrangement_9)


def _stakeholderposition(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


STAKEHOLDERPOSITION = Check("shape/StakeholderPosition", lambda o: "statedIn" in o, _stakeholderposition)


def _str_009_isced_range(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["lowestIscedLevel"] <= o["highestIscedLevel"]:
            return True
    return False


STR_009_ISCED_RANGE = Check("rule/STR-009-isced-range", lambda o: True, _str_009_isced_range)

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
    "Appendix.appendices": Kind(),
    "Approval.approval": Kind(
        checks=(
            structure.APPROVAL,
            structure.APPROVAL_2,
        ),
    ),
    "Breakdown.breakdowns": Kind(
        sought=frozenset(["brokenFlows"]),
        below={"consequences": "Consequence.consequences"},
        many=frozenset(["consequences"]),
        checks=(BREAKDOWN,),
    ),
    "Consequence.consequences": Kind(),
    "ContingencyPlan.contingencyPlans": Kind(
        below={"period": "Period.period", "planProcedures": "PlanProcedure.planProcedures"},
        many=frozenset(["planProcedures"]),
        checks=(
            CONTINGENCYPLAN,
            CONTINGENCYPLAN_2,
        ),
    ),
    "DataStandard.dataStandards": Kind(
        below={"standardRequirements": "StandardRequirement.standardRequirements"},
        many=frozenset(["standardRequirements"]),
        checks=(DATASTANDARD,),
    ),
    "DevelopmentProject.developmentProjects": Kind(
        below={
            "educationLevels": "EducationLevel.educationLevels",
            "period": "Period.period",
            "projectPhases": "ProjectPhase.projectPhases",
            "schoolParticipations": "SchoolParticipation.schoolParticipations",
            "projectFindings": "ProjectFinding.projectFindings",
            "readinessMeasurements": "ReadinessMeasurement.readinessMeasurements",
            "recommendations": "ProjectRecommendation.recommendations",
        },
        many=frozenset(
            [
                "educationLevels",
                "projectPhases",
                "schoolParticipations",
                "projectFindings",
                "readinessMeasurements",
                "recommendations",
            ]
        ),
        checks=(
            DEVELOPMENTPROJECT,
            DEVELOPMENTPROJECT_2,
            DEVELOPMENTPROJECT_3,
        ),
    ),
    "EducationLevel.educationLevels": Kind(
        checks=(STR_009_ISCED_RANGE,),
    ),
    "InformationFlow.flows": Kind(
        codes=frozenset(["fromPerson", "toPerson"]),
        sought=frozenset(["informationObjects"]),
        checks=(
            FLO_001_AVAILABILITY,
            FLO_001_BREAKDOWN,
            FLO_001_DESIRED,
            FLO_001_LEGAL_BASIS,
            FLO_001_OBJECT,
            FLO_001_PURPOSE,
            FLO_001_RECEIVER,
            FLO_001_RESPONSIBLE,
            FLO_001_SOURCE,
            FLO_001_TRIGGER,
            FLO_002_ACTOR,
            FLO_002_PERSON,
            INFORMATIONFLOW,
            INFORMATIONFLOW_2,
            INFORMATIONFLOW_3,
            INFORMATIONFLOW_4,
            INFORMATIONFLOW_5,
            INFORMATIONFLOW_6,
            INFORMATIONFLOW_7,
            INFORMATIONFLOW_8,
            INFORMATIONFLOW_9,
            INFORMATIONFLOW_10,
            INFORMATIONFLOW_11,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "InformationFlowDescription": Kind(
        below={
            "actors": "Actor.actors",
            "responsibilityTasks": "ResponsibilityTask.responsibilityTasks",
            "responsibilities": "Responsibility.responsibilities",
            "flows": "InformationFlow.flows",
            "breakdowns": "Breakdown.breakdowns",
            "sharingArrangements": "SharingArrangement.sharingArrangements",
            "contingencyPlans": "ContingencyPlan.contingencyPlans",
            "riskAssessments": "RiskAssessment.riskAssessments",
            "provisions": "Provision.provisions",
            "sourceDocuments": "SourceDocument.sourceDocuments",
            "platforms": "Platform.platforms",
            "dataStandards": "DataStandard.dataStandards",
            "stakeholderPositions": "StakeholderPosition.stakeholderPositions",
            "developmentProjects": "DevelopmentProject.developmentProjects",
        },
        many=frozenset(
            [
                "actors",
                "responsibilityTasks",
                "responsibilities",
                "flows",
                "breakdowns",
                "sharingArrangements",
                "contingencyPlans",
                "riskAssessments",
                "provisions",
                "sourceDocuments",
                "platforms",
                "dataStandards",
                "stakeholderPositions",
                "developmentProjects",
            ]
        ),
        checks=(
            INFORMATION_FLOW_INFORMATIONFLOWDESCRIPTION,
            DOC_016_ENDED_2,
            DOC_016_FROM_2021_01_01_2,
            DOC_016_FROM_2024_08_01_2,
            DOC_016_FROM_2025_08_01_2,
            DOC_016_TO_2024_07_31_2,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "PlanProcedure.planProcedures": Kind(
        checks=(
            PLANPROCEDURE,
            PLANPROCEDURE_2,
        ),
    ),
    "Platform.platforms": Kind(
        checks=(
            PLATFORM,
            PLATFORM_2,
            PLATFORM_3,
            PLATFORM_4,
        ),
    ),
    "ProjectFinding.projectFindings": Kind(
        checks=(PROJECTFINDING,),
    ),
    "ProjectPhase.projectPhases": Kind(
        below={"period": "Period.period"},
    ),
    "ProjectRecommendation.recommendations": Kind(
        checks=(PROJECTRECOMMENDATION,),
    ),
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
    "ReadinessMeasurement.readinessMeasurements": Kind(),
    "RemainingWork.remainingWork": Kind(
        checks=(
            structure.REMAININGWORK,
            structure.REMAININGWORK_2,
            structure.REMAININGWORK_3,
        ),
    ),
    "Responsibility.responsibilities": Kind(
        codes=frozenset(["responsibilityMode"]),
        sought=frozenset(["responsibleFor"]),
        below={"period": "Period.period"},
        checks=(
            ACT_002_DELEGATED,
            ACT_002_GROUND,
            ACT_002_HOLDER,
            ACT_002_NOT_DELEGATED,
            ACT_002_OVERLAP,
            ACT_002_SINCE,
            ACT_002_TO_ONESELF,
            ACT_002_UNCLEAR,
            EXM_013_COUNTY_AUTHORITY,
            EXM_013_DIRECTORATE,
            EXM_013_SCHOOL,
            EXM_013_SCHOOL_OR_COUNTY_AUTHORITY_OR_MUNICIPALITY,
            EXM_013_STATE_ADMINISTRATOR,
            EXM_013_STATE_ADMINISTRATOR_OR_APPEALS_BODY,
            RESPONSIBILITY,
            RESPONSIBILITY_2,
            RESPONSIBILITY_3,
            RESPONSIBILITY_4,
            RESPONSIBILITY_5,
            RESPONSIBILITY_6,
            RESPONSIBILITY_7,
            RESPONSIBILITY_8,
            DOC_016_ENDED_3,
            DOC_016_FROM_2021_01_01_3,
            DOC_016_FROM_2024_08_01_3,
            DOC_016_FROM_2025_08_01_3,
            DOC_016_TO_2024_07_31_3,
        ),
    ),
    "ResponsibilityTask.responsibilityTasks": Kind(
        sought=frozenset(["informationObjects"]),
    ),
    "RiskAssessment.riskAssessments": Kind(
        below={"period": "Period.period"},
        checks=(
            RISKASSESSMENT,
            RISKASSESSMENT_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "SchoolParticipation.schoolParticipations": Kind(
        checks=(
            SCHOOLPARTICIPATION,
            SCHOOLPARTICIPATION_2,
        ),
    ),
    "SharingArrangement.sharingArrangements": Kind(
        codes=frozenset(["arrangementState"]),
        below={
            "provenance": "Provenance.provenance",
            "approval": "Approval.approval",
            "remainingWork": "RemainingWork.remainingWork",
        },
        many=frozenset(["provenance", "remainingWork"]),
        checks=(
            FLO_005_APPROVED,
            rules_flo.FLO_005_AWAITING,
            SHARINGARRANGEMENT,
            SHARINGARRANGEMENT_2,
            SHARINGARRANGEMENT_3,
            SHARINGARRANGEMENT_4,
            SHARINGARRANGEMENT_5,
            SHARINGARRANGEMENT_6,
            SHARINGARRANGEMENT_7,
            SHARINGARRANGEMENT_8,
            SHARINGARRANGEMENT_9,
            SHARINGARRANGEMENT_10,
            SHARINGARRANGEMENT_11,
            SHARINGARRANGEMENT_12,
            SHARINGARRANGEMENT_13,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "SourceDefect.sourceDefects": Kind(),
    "SourceDocument.sourceDocuments": Kind(
        below={
            "period": "Period.period",
            "appendices": "Appendix.appendices",
            "sourceDefects": "SourceDefect.sourceDefects",
        },
        many=frozenset(["appendices", "sourceDefects"]),
        checks=(
            structure.SOURCEDOCUMENT_2,
            structure.SOURCEDOCUMENT_3,
            structure.SOURCEDOCUMENT,
        ),
    ),
    "StakeholderPosition.stakeholderPositions": Kind(
        checks=(STAKEHOLDERPOSITION,),
    ),
    "StandardRequirement.standardRequirements": Kind(),
}
