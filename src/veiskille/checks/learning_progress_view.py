"""What is looked at in the documents of the profile learning-progress-view.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_0A636DAEA3 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2024-06-03-900",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-3",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5",
    }
)
T_38EB405F2B = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "computedStatements",
        "dataSources",
        "identityNumbers",
        "learnerGroups",
        "linkedContent",
        "period",
        "person",
        "progressAggregates",
        "progressItems",
        "subject",
        "validity",
        "valueShares",
        "viewedLearners",
    }
)
T_7487371465 = frozenset(
    {
        "activity-in-subject",
        "attendance",
        "curriculum-progress",
        "link-to-work",
        "motivation",
        "performance-in-subject",
        "qualitative-note",
        "submission-timeliness",
    }
)


def F_0E3ED83B2A(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_38EB405F2B):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


def F_39CA2A13E0(document: Tree, o: Node) -> object:
    for v1 in o.get("sharedWithRoles", ()):
        if v1 == "learner":
            return True
    return False


def F_6193A8413D(document: Tree, o: Node) -> object:
    for v1 in o.get("sharedWithRoles", ()):
        if v1 == "subject-teacher":
            return True
    return False


def F_9221180800(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_38EB405F2B):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def F_A38558918D(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_38EB405F2B):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def F_B65E9EA9CA(document: Tree, o: Node) -> object:
    for v1 in o.get("sharedWithRoles", ()):
        if v1 == "school-manager":
            return True
    return False


def F_E8A73CB738(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_38EB405F2B):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_FACB24FB0F(document: Tree, o: Node) -> object:
    for v1 in o.get("sharedWithRoles", ()):
        if v1 == "guardian":
            return True
    return False


def N_F900029C45(document: Tree, o: Node) -> int:
    return len({id(v1) for v1 in o.get("viewedLearners", ())})


def _computedstatement(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["aboutLearner"]):
            return True
    return False


COMPUTEDSTATEMENT = Check("shape/ComputedStatement", lambda o: True, _computedstatement)


def _computedstatement_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("computedFrom", ()):
            if (not document.types(v1)) or ((not "ProgressItem" in document.types(v1)) and document.types(v1)):
                return True
    return False


COMPUTEDSTATEMENT_2 = Check("shape/ComputedStatement", lambda o: "computedFrom" in o, _computedstatement_2)


def _computedstatement_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["dataSource"]):
            return True
    return False


COMPUTEDSTATEMENT_3 = Check("shape/ComputedStatement", lambda o: True, _computedstatement_3)


def _computedstatement_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


COMPUTEDSTATEMENT_4 = Check("shape/ComputedStatement", lambda o: "legalBasis" in o, _computedstatement_4)


def _computedstatement_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


COMPUTEDSTATEMENT_5 = Check("shape/ComputedStatement", lambda o: True, _computedstatement_5)


def _computedstatement_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "ViewedLearner" in document.types(o["aboutLearner"])) and document.types(o["aboutLearner"]):
            return True
    return False


COMPUTEDSTATEMENT_6 = Check("shape/ComputedStatement", lambda o: True, _computedstatement_6)


def _computedstatement_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]):
            return True
    return False


COMPUTEDSTATEMENT_7 = Check("shape/ComputedStatement", lambda o: True, _computedstatement_7)


def _computedstatement_8(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


COMPUTEDSTATEMENT_8 = Check("shape/ComputedStatement", lambda o: True, _computedstatement_8)


def _datasource(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["accessDecidedBy"] not in terms.T_62E90CF869 and (not document.types(o["accessDecidedBy"])):
            return True
    return False


DATASOURCE = Check("shape/DataSource", lambda o: "accessDecidedBy" in o, _datasource)


def _datasource_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["keptIn"] not in terms.T_62E90CF869 and (not document.types(o["keptIn"])):
            return True
    return False


DATASOURCE_2 = Check("shape/DataSource", lambda o: "keptIn" in o, _datasource_2)


def _datasource_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


DATASOURCE_3 = Check("shape/DataSource", lambda o: "legalBasis" in o, _datasource_3)


def _datasource_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["accessDecidedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["accessDecidedBy"]))
            and document.types(o["accessDecidedBy"])
        ):
            return True
    return False


DATASOURCE_4 = Check("shape/DataSource", lambda o: "accessDecidedBy" in o, _datasource_4)


def _datasource_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["keptIn"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["keptIn"]))
            and document.types(o["keptIn"])
        ):
            return True
    return False


DATASOURCE_5 = Check("shape/DataSource", lambda o: "keptIn" in o, _datasource_5)


def _doc_006_delivered_computedstatements_observedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("computedStatements", ()):
            if "observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_COMPUTEDSTATEMENTS_OBSERVEDON = Check(
    "rule/DOC-006-delivered-computedStatements-observedOn",
    lambda o: "computedStatements" in o and "deliveredOn" in o,
    _doc_006_delivered_computedstatements_observedon,
)


def _doc_006_delivered_progressaggregates_observedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("progressAggregates", ()):
            if "observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PROGRESSAGGREGATES_OBSERVEDON = Check(
    "rule/DOC-006-delivered-progressAggregates-observedOn",
    lambda o: "progressAggregates" in o and "deliveredOn" in o,
    _doc_006_delivered_progressaggregates_observedon,
)


def _doc_006_delivered_progressitems_observedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("progressItems", ()):
            if "observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PROGRESSITEMS_OBSERVEDON = Check(
    "rule/DOC-006-delivered-progressItems-observedOn",
    lambda o: "progressItems" in o and "deliveredOn" in o,
    _doc_006_delivered_progressitems_observedon,
)


def _doc_006_delivered_viewedlearners_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("viewedLearners", ()):
            if "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_VIEWEDLEARNERS_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-viewedLearners-person-birthDate",
    lambda o: "viewedLearners" in o and "deliveredOn" in o,
    _doc_006_delivered_viewedlearners_person_birthdate,
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not ("period" in o and "endDate" in o["period"]))
            and (not ("period" in o and "startDate" in o["period"]))
            and o.get("legalBasis", ())
        ):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_38EB405F2B):
                        if (
                            "profile" in v3
                            and "deliveredOn" not in v3
                            and (not ("period" in v3 and "endDate" in v3["period"]))
                            and (not ("period" in v3 and "startDate" in v3["period"]))
                        ):
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended)


def _doc_016_ended_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_38EB405F2B):
                        if "profile" in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED_2 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended_2)


def _doc_016_ended_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_38EB405F2B):
                        if "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED_3 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended_3)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
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
                    for v1 in document.upward(o, T_38EB405F2B)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01)


def _doc_016_from_2021_01_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    for v3 in document.upward(o, T_38EB405F2B):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01_2
)


def _doc_016_from_2021_01_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_A38558918D))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01_3 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2021_01_01_3,
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
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
                    for v1 in document.upward(o, T_38EB405F2B)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01)


def _doc_016_from_2024_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    for v3 in document.upward(o, T_38EB405F2B):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01_2
)


def _doc_016_from_2024_08_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_0E3ED83B2A))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01_3 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2024_08_01_3,
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
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
                    for v1 in document.upward(o, T_38EB405F2B)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01)


def _doc_016_from_2025_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    for v3 in document.upward(o, T_38EB405F2B):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01_2
)


def _doc_016_from_2025_08_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_9221180800))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01_3 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2025_08_01_3,
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
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
                    for v1 in document.upward(o, T_38EB405F2B)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31)


def _doc_016_to_2024_07_31_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_38EB405F2B):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31_2 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31_2)


def _doc_016_to_2024_07_31_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_E8A73CB738))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31_3 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_to_2024_07_31_3,
)


def _learning_progress_view_learningprogressview(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["attendedSchool"] not in terms.T_62E90CF869 and (not document.types(o["attendedSchool"])):
            return True
    return False


LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW = Check(
    "shape/learning-progress-view/LearningProgressView", lambda o: True, _learning_progress_view_learningprogressview
)


def _learning_progress_view_learningprogressview_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW_2 = Check(
    "shape/learning-progress-view/LearningProgressView",
    lambda o: "legalBasis" in o,
    _learning_progress_view_learningprogressview_2,
)


def _learning_progress_view_learningprogressview_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["attendedSchool"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["attendedSchool"]))
            and document.types(o["attendedSchool"])
        ):
            return True
    return False


LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW_3 = Check(
    "shape/learning-progress-view/LearningProgressView", lambda o: True, _learning_progress_view_learningprogressview_3
)
PRG_001_NOT_SELF_ASSESSED = Check(
    "rule/PRG-001-not-self-assessed",
    lambda o: "sourceLearner" in o and (not ("selfAssessed" in o and o["selfAssessed"] is True)),
    None,
)
PRG_001_ORIGIN_OF_KIND_LOCAL = Check(
    "rule/PRG-001-origin-of-kind-local",
    lambda o: (
        (
            not o["dataSourceKind"]
            not in {
                "attendance-record",
                "digital-learning-resource",
                "platform-record",
                "progress-algorithm",
                "pupils-own-assessment",
                "submission-record",
                "teachers-notes",
            }
        )
        and o["dataOrigin"] != "local"
    ),
    None,
)
PRG_001_ORIGIN_OF_KIND_NATIONAL = Check(
    "rule/PRG-001-origin-of-kind-national",
    lambda o: (not o["dataSourceKind"] not in {"national-test", "well-being-survey"}) and o["dataOrigin"] != "national",
    None,
)
PRG_001_ORIGIN_OF_KIND_TEACHER_GROUPED = Check(
    "rule/PRG-001-origin-of-kind-teacher-grouped",
    lambda o: (not o["dataSourceKind"] != "teachers-grouping") and o["dataOrigin"] != "teacher-grouped",
    None,
)


def _prg_001_own_source(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.of(o["dataSource"], "dataSourceKind"):
            if v1 == "pupils-own-assessment":
                return True
    return False


PRG_001_OWN_SOURCE = Check(
    "rule/PRG-001-own-source",
    lambda o: (
        o["progressCategory"] not in {"motivation", "well-being"}
        and (not ("selfAssessed" in o and o["selfAssessed"] is True))
    ),
    _prg_001_own_source,
)
PRG_001_OWN_WORDS = Check(
    "rule/PRG-001-own-words",
    lambda o: (
        (not o["progressCategory"] not in {"motivation", "well-being"})
        and (not ("selfAssessed" in o and o["selfAssessed"] is True))
    ),
    None,
)


def _prg_001_self_assessed(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "sourceLearner" not in o
            or ("sourceLearner" in o and (not o["sourceLearner"] == o["aboutLearner"]))
            or (not ("sourceLearner" in o and o["sourceLearner"] == o["aboutLearner"]))
        ):
            return True
    return False


PRG_001_SELF_ASSESSED = Check(
    "rule/PRG-001-self-assessed", lambda o: "selfAssessed" in o and o["selfAssessed"] is True, _prg_001_self_assessed
)


def _prg_001_time(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "observedOn" not in o
            or ("period" in o and "endDate" in o["period"])
            or ("period" in o and "startDate" in o["period"])
        ) and (
            "observedOn" in o
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
            )
        ):
            return True
    return False


PRG_001_TIME = Check("rule/PRG-001-time", lambda o: "observedOn" not in o or "period" in o, _prg_001_time)


def _prg_002_beyond(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if Decimal(o["aggregateValue"]) > o["groupSize"]:
            return True
    return False


PRG_002_BEYOND = Check(
    "rule/PRG-002-beyond",
    lambda o: "aggregateValue" in o and o["aggregationMethod"] == "number-of-learners",
    _prg_002_beyond,
)


def _prg_002_beyond_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if Decimal(o["aggregateValue"]) > 100:
            return True
    return False


PRG_002_BEYOND_2 = Check(
    "rule/PRG-002-beyond",
    lambda o: "aggregateValue" in o and o["aggregationMethod"] == "share-of-learners",
    _prg_002_beyond_2,
)


def _prg_002_difference(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("groupSize") > document.least("groupSize")):
        return False
    for o, _ in found:
        if not (o["groupSize"] < 5):
            for v1 in document.holding("aboutGroup", o["aboutGroup"]):
                if (
                    v1["groupSize"] > o["groupSize"]
                    and v1["dataSource"] == o["dataSource"]
                    and (v1["groupSize"] < (o["groupSize"] + 5))
                    and v1["progressCategory"] == o["progressCategory"]
                    and v1["aggregationMethod"] == o["aggregationMethod"]
                    and (not ("valueWithheld" in v1 and v1["valueWithheld"] is True))
                    and (not ("observedOn" in o and (not ("observedOn" in v1 and v1["observedOn"] == o["observedOn"]))))
                    and (not ("observedOn" in v1 and (not ("observedOn" in o and o["observedOn"] == v1["observedOn"]))))
                    and (
                        not (
                            "subject" in o
                            and (not ("subject" in v1 and v1["subject"]["subjectCode"] == o["subject"]["subjectCode"]))
                        )
                    )
                    and (
                        not (
                            "subject" in v1
                            and (not ("subject" in o and o["subject"]["subjectCode"] == v1["subject"]["subjectCode"]))
                        )
                    )
                    and (
                        not (
                            "period" in o
                            and "endDate" in o["period"]
                            and (
                                not (
                                    "period" in v1
                                    and "endDate" in v1["period"]
                                    and v1["period"]["endDate"] == o["period"]["endDate"]
                                )
                            )
                        )
                    )
                    and (
                        not (
                            "period" in v1
                            and "endDate" in v1["period"]
                            and (
                                not (
                                    "period" in o
                                    and "endDate" in o["period"]
                                    and o["period"]["endDate"] == v1["period"]["endDate"]
                                )
                            )
                        )
                    )
                    and (
                        not (
                            "period" in o
                            and "startDate" in o["period"]
                            and (
                                not (
                                    "period" in v1
                                    and "startDate" in v1["period"]
                                    and v1["period"]["startDate"] == o["period"]["startDate"]
                                )
                            )
                        )
                    )
                    and (
                        not (
                            "period" in v1
                            and "startDate" in v1["period"]
                            and (
                                not (
                                    "period" in o
                                    and "startDate" in o["period"]
                                    and o["period"]["startDate"] == v1["period"]["startDate"]
                                )
                            )
                        )
                    )
                    and (
                        not any(
                            (not any(v7 == v6 for v7 in v1.get("measuredUnit", {}).items()))
                            for v6 in o.get("measuredUnit", {}).items()
                        )
                    )
                    and (
                        not any(
                            (not any(v9 == v8 for v9 in o.get("measuredUnit", {}).items()))
                            for v8 in v1.get("measuredUnit", {}).items()
                        )
                    )
                    and (
                        not any(
                            (not any(v3 == v2 for v3 in v1.get("methodDescription", {}).items()))
                            for v2 in o.get("methodDescription", {}).items()
                        )
                    )
                    and (
                        not any(
                            (not any(v5 == v4 for v5 in o.get("methodDescription", {}).items()))
                            for v4 in v1.get("methodDescription", {}).items()
                        )
                    )
                ):
                    return True
    return False


PRG_002_DIFFERENCE = Check(
    "rule/PRG-002-difference", lambda o: not ("valueWithheld" in o and o["valueWithheld"] is True), _prg_002_difference
)


def _prg_002_few(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (o["groupSize"] < 5)) and (
            ((Decimal(o["aggregateValue"]) > 0) and (Decimal(o["aggregateValue"]) < 5))
            or (
                (Decimal(o["aggregateValue"]) < o["groupSize"])
                and (Decimal(o["aggregateValue"]) > (o["groupSize"] - 5))
            )
        ):
            return True
    return False


PRG_002_FEW = Check(
    "rule/PRG-002-few", lambda o: "aggregateValue" in o and o["aggregationMethod"] == "number-of-learners", _prg_002_few
)
PRG_002_FEW_2 = Check(
    "rule/PRG-002-few", lambda o: "aggregateValue" in o and o["aggregationMethod"] == "share-of-learners", None
)


def _prg_002_in_words(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o["groupSize"] < 5) and o.get("statement", {}).items():
            return True
    return False


PRG_002_IN_WORDS = Check(
    "rule/PRG-002-in-words",
    lambda o: (
        "statement" in o
        and (not o["aggregationMethod"] not in {"distribution", "number-of-learners", "share-of-learners"})
        and "aggregateValue" not in o
        and "valueShares" not in o
        and (not ("valueWithheld" in o and o["valueWithheld"] is True))
    ),
    _prg_002_in_words,
)
PRG_002_LEVELS = Check(
    "rule/PRG-002-levels",
    lambda o: (
        ((not o["aggregationMethod"] == "distribution") or "aggregateValue" in o)
        and (o["aggregationMethod"] == "distribution" or "valueShares" in o)
    ),
    None,
)


def _prg_002_part(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if o["learnerCount"] < 5 and o["learnerCount"] >= 1 and (not h["groupSize"] < 5):
            return True
    return False


PRG_002_PART = Check("rule/PRG-002-part", lambda o: True, _prg_002_part)


def _prg_002_picked(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("groupSize") > document.least("groupSize")):
        return False
    for o, _ in found:
        if not (o["groupSize"] < 5):
            for v1 in document.holding("aggregationMethod", o["aggregationMethod"]):
                if (
                    v1["groupSize"] > o["groupSize"]
                    and v1["dataSource"] == o["dataSource"]
                    and v1["aboutGroup"] != o["aboutGroup"]
                    and (v1["groupSize"] < (o["groupSize"] + 5))
                    and v1["progressCategory"] == o["progressCategory"]
                    and (not ("valueWithheld" in v1 and v1["valueWithheld"] is True))
                    and (not ("observedOn" in o and (not ("observedOn" in v1 and v1["observedOn"] == o["observedOn"]))))
                    and (not ("observedOn" in v1 and (not ("observedOn" in o and o["observedOn"] == v1["observedOn"]))))
                    and (
                        not (
                            "subject" in o
                            and (not ("subject" in v1 and v1["subject"]["subjectCode"] == o["subject"]["subjectCode"]))
                        )
                    )
                    and (
                        not (
                            "subject" in v1
                            and (not ("subject" in o and o["subject"]["subjectCode"] == v1["subject"]["subjectCode"]))
                        )
                    )
                    and (
                        not (
                            "period" in o
                            and "endDate" in o["period"]
                            and (
                                not (
                                    "period" in v1
                                    and "endDate" in v1["period"]
                                    and v1["period"]["endDate"] == o["period"]["endDate"]
                                )
                            )
                        )
                    )
                    and (
                        not (
                            "period" in v1
                            and "endDate" in v1["period"]
                            and (
                                not (
                                    "period" in o
                                    and "endDate" in o["period"]
                                    and o["period"]["endDate"] == v1["period"]["endDate"]
                                )
                            )
                        )
                    )
                    and (
                        not (
                            "period" in o
                            and "startDate" in o["period"]
                            and (
                                not (
                                    "period" in v1
                                    and "startDate" in v1["period"]
                                    and v1["period"]["startDate"] == o["period"]["startDate"]
                                )
                            )
                        )
                    )
                    and (
                        not (
                            "period" in v1
                            and "startDate" in v1["period"]
                            and (
                                not (
                                    "period" in o
                                    and "startDate" in o["period"]
                                    and o["period"]["startDate"] == v1["period"]["startDate"]
                                )
                            )
                        )
                    )
                    and (
                        not any(
                            (not any(v9 == v8 for v9 in v1.get("measuredUnit", {}).items()))
                            for v8 in o.get("measuredUnit", {}).items()
                        )
                    )
                    and (
                        not any(
                            (not any(v11 == v10 for v11 in o.get("measuredUnit", {}).items()))
                            for v10 in v1.get("measuredUnit", {}).items()
                        )
                    )
                    and (
                        not any(
                            (not any(v5 == v4 for v5 in v1.get("methodDescription", {}).items()))
                            for v4 in o.get("methodDescription", {}).items()
                        )
                    )
                    and (
                        not any(
                            (not any(v7 == v6 for v7 in o.get("methodDescription", {}).items()))
                            for v6 in v1.get("methodDescription", {}).items()
                        )
                    )
                    and (
                        not any(
                            v3 != "selected-learners"
                            for v2 in document.of(o["aboutGroup"], "learnerGroupKind")
                            if v2 != "selected-learners"
                            for v3 in document.of(v1["aboutGroup"], "learnerGroupKind")
                        )
                    )
                ):
                    return True
    return False


PRG_002_PICKED = Check(
    "rule/PRG-002-picked", lambda o: not ("valueWithheld" in o and o["valueWithheld"] is True), _prg_002_picked
)


def _prg_002_remainder(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not (o["groupSize"] < 5))
            and (
                (not (o["groupSize"] < 5))
                and (lambda values: bool(values) and sum(values) < o["groupSize"])(
                    [v1["learnerCount"] for v1 in o.get("valueShares", ())]
                )
            )
            and (
                (not (o["groupSize"] < 5))
                and (lambda values: bool(values) and sum(values) > (o["groupSize"] - 5))(
                    [v2["learnerCount"] for v2 in o.get("valueShares", ())]
                )
            )
            and o.get("valueShares", ())
        ):
            return True
    return False


PRG_002_REMAINDER = Check("rule/PRG-002-remainder", lambda o: "valueShares" in o, _prg_002_remainder)


def _prg_002_small(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["groupSize"] < 5:
            return True
    return False


PRG_002_SMALL = Check(
    "rule/PRG-002-small", lambda o: "aggregateValue" in o or "valueShares" in o or "statement" in o, _prg_002_small
)


def _prg_002_too_many(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (lambda values: bool(values) and sum(values) > o["groupSize"])(
            [v1["learnerCount"] for v1 in o.get("valueShares", ())]
        ) and o.get("valueShares", ()):
            return True
    return False


PRG_002_TOO_MANY = Check("rule/PRG-002-too-many", lambda o: "valueShares" in o, _prg_002_too_many)
PRG_002_VALUE = Check(
    "rule/PRG-002-value",
    lambda o: (
        (
            ("aggregateValue" not in o and "valueShares" not in o and "statement" not in o)
            or ("valueWithheld" in o and o["valueWithheld"] is True)
        )
        and (
            (not ("valueWithheld" in o and o["valueWithheld"] is True))
            or "aggregateValue" in o
            or "valueShares" in o
            or "statement" in o
        )
    ),
    None,
)


def _prg_003_assessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            not any(v1 != "progress-algorithm" for v1 in document.of(o["dataSource"], "dataSourceKind"))
        ) and document.of(o["dataSource"], "dataSourceKind"):
            return True
    return False


PRG_003_ASSESSMENT = Check(
    "rule/PRG-003-assessment", lambda o: "grade" in o or "assessmentKind" in o, _prg_003_assessment
)


def _prg_003_unmarked(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            not any(v1 != "progress-algorithm" for v1 in document.of(o["dataSource"], "dataSourceKind"))
        ) and document.of(o["dataSource"], "dataSourceKind"):
            return True
    return False


PRG_003_UNMARKED = Check(
    "rule/PRG-003-unmarked", lambda o: "grade" not in o and "assessmentKind" not in o, _prg_003_unmarked
)


def _prg_004_aggregates_management_discussion_progressaggregates(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-management-discussion") and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        ):
            return True
    return False


PRG_004_AGGREGATES_MANAGEMENT_DISCUSSION_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-management-discussion-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    _prg_004_aggregates_management_discussion_progressaggregates,
)


def _prg_004_aggregates_parent_meeting_contact_teacher_progressaggregates(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-parent-meeting") and (
            h["viewerRole"] == "contact-teacher" or any(v1 == "contact-teacher" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_AGGREGATES_PARENT_MEETING_CONTACT_TEACHER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-contact-teacher-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {"attendance", "curriculum-progress", "performance-in-subject", "submission-timeliness"}
    ),
    _prg_004_aggregates_parent_meeting_contact_teacher_progressaggregates,
)


def _prg_004_aggregates_parent_meeting_guardian_progressaggregates(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-parent-meeting") and (
            h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_AGGREGATES_PARENT_MEETING_GUARDIAN_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-guardian-progressAggregates",
    lambda o: True,
    _prg_004_aggregates_parent_meeting_guardian_progressaggregates,
)


def _prg_004_aggregates_parent_meeting_learner_progressaggregates(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-parent-meeting") and (
            h["viewerRole"] == "learner" or any(v1 == "learner" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_AGGREGATES_PARENT_MEETING_LEARNER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-learner-progressAggregates",
    lambda o: True,
    _prg_004_aggregates_parent_meeting_learner_progressaggregates,
)


def _prg_004_aggregates_teaching_contact_teacher_progressaggregates(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-teaching") and (
            h["viewerRole"] == "contact-teacher" or any(v1 == "contact-teacher" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_AGGREGATES_TEACHING_CONTACT_TEACHER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-teaching-contact-teacher-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    _prg_004_aggregates_teaching_contact_teacher_progressaggregates,
)


def _prg_004_aggregates_teaching_subject_teacher_progressaggregates(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-teaching") and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_AGGREGATES_TEACHING_SUBJECT_TEACHER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-teaching-subject-teacher-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    _prg_004_aggregates_teaching_subject_teacher_progressaggregates,
)


def _prg_004_aggregates_team_discussion_progressaggregates(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-team-discussion") and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_AGGREGATES_TEAM_DISCUSSION_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-team-discussion-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    _prg_004_aggregates_team_discussion_progressaggregates,
)


def _prg_004_categories_management_discussion_computedstatements(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-management-discussion") and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        ):
            return True
    return False


PRG_004_CATEGORIES_MANAGEMENT_DISCUSSION_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-management-discussion-computedStatements",
    lambda o: True,
    _prg_004_categories_management_discussion_computedstatements,
)


def _prg_004_categories_management_discussion_progressitems(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-management-discussion") and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        ):
            return True
    return False


PRG_004_CATEGORIES_MANAGEMENT_DISCUSSION_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-management-discussion-progressItems",
    lambda o: True,
    _prg_004_categories_management_discussion_progressitems,
)


def _prg_004_categories_parent_meeting_guardian_computedstatements(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-parent-meeting") and (
            h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_CATEGORIES_PARENT_MEETING_GUARDIAN_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-parent-meeting-guardian-computedStatements",
    lambda o: (
        o["progressCategory"]
        not in {
            "attendance",
            "curriculum-progress",
            "link-to-work",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    _prg_004_categories_parent_meeting_guardian_computedstatements,
)


def _prg_004_categories_parent_meeting_guardian_progressitems(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-parent-meeting") and (
            h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_CATEGORIES_PARENT_MEETING_GUARDIAN_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-parent-meeting-guardian-progressItems",
    lambda o: (
        o["progressCategory"]
        not in {
            "attendance",
            "curriculum-progress",
            "link-to-work",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    _prg_004_categories_parent_meeting_guardian_progressitems,
)


def _prg_004_categories_teaching_subject_teacher_computedstatements(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-teaching") and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_CATEGORIES_TEACHING_SUBJECT_TEACHER_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-teaching-subject-teacher-computedStatements",
    lambda o: o["progressCategory"] not in T_7487371465,
    _prg_004_categories_teaching_subject_teacher_computedstatements,
)


def _prg_004_categories_teaching_subject_teacher_progressitems(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-teaching") and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_CATEGORIES_TEACHING_SUBJECT_TEACHER_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-teaching-subject-teacher-progressItems",
    lambda o: o["progressCategory"] not in T_7487371465,
    _prg_004_categories_teaching_subject_teacher_progressitems,
)


def _prg_004_categories_team_discussion_computedstatements(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-team-discussion") and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_CATEGORIES_TEAM_DISCUSSION_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-team-discussion-computedStatements",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "link-to-work",
            "performance-in-subject",
            "submission-timeliness",
        }
    ),
    _prg_004_categories_team_discussion_computedstatements,
)


def _prg_004_categories_team_discussion_progressitems(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["viewTask"] != "preparing-team-discussion") and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        ):
            return True
    return False


PRG_004_CATEGORIES_TEAM_DISCUSSION_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-team-discussion-progressItems",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "link-to-work",
            "performance-in-subject",
            "submission-timeliness",
        }
    ),
    _prg_004_categories_team_discussion_progressitems,
)


def _prg_004_link_submitted_assignment(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if h["progressCategory"] != "link-to-work":
            return True
    return False


PRG_004_LINK_SUBMITTED_ASSIGNMENT = Check(
    "rule/PRG-004-link-submitted-assignment",
    lambda o: not o["linkedContentKind"] != "submitted-assignment",
    _prg_004_link_submitted_assignment,
)


def _prg_004_link_teachers_note(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if h["progressCategory"] != "qualitative-note":
            return True
    return False


PRG_004_LINK_TEACHERS_NOTE = Check(
    "rule/PRG-004-link-teachers-note",
    lambda o: not o["linkedContentKind"] != "teachers-note",
    _prg_004_link_teachers_note,
)


def _prg_004_named(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (not h["viewTask"] != "preparing-management-discussion") and (
            not (document.holding("aboutLearner", o["id"]) if "id" in o else ())
        ):
            return True
    return False


PRG_004_NAMED = Check("rule/PRG-004-named", lambda o: True, _prg_004_named)


def _prg_004_no_policy_guardian(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["viewerRole"] == "guardian" or document.says(F_FACB24FB0F):
            return True
    return False


PRG_004_NO_POLICY_GUARDIAN = Check(
    "rule/PRG-004-no-policy-guardian",
    lambda o: (o["viewerRole"] == "guardian" or "sharedWithRoles" in o) and o["viewTask"] != "preparing-parent-meeting",
    _prg_004_no_policy_guardian,
)


def _prg_004_no_policy_learner(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["viewerRole"] == "learner" or document.says(F_39CA2A13E0):
            return True
    return False


PRG_004_NO_POLICY_LEARNER = Check(
    "rule/PRG-004-no-policy-learner",
    lambda o: (o["viewerRole"] == "learner" or "sharedWithRoles" in o) and o["viewTask"] != "preparing-parent-meeting",
    _prg_004_no_policy_learner,
)


def _prg_004_no_policy_school_manager(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["viewerRole"] == "school-manager" or document.says(F_B65E9EA9CA):
            return True
    return False


PRG_004_NO_POLICY_SCHOOL_MANAGER = Check(
    "rule/PRG-004-no-policy-school-manager",
    lambda o: (
        (o["viewerRole"] == "school-manager" or "sharedWithRoles" in o)
        and o["viewTask"] != "preparing-management-discussion"
    ),
    _prg_004_no_policy_school_manager,
)


def _prg_004_no_policy_subject_teacher(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["viewerRole"] == "subject-teacher" or document.says(F_6193A8413D):
            return True
    return False


PRG_004_NO_POLICY_SUBJECT_TEACHER = Check(
    "rule/PRG-004-no-policy-subject-teacher",
    lambda o: (
        (o["viewerRole"] == "subject-teacher" or "sharedWithRoles" in o)
        and o["viewTask"] not in {"preparing-management-discussion", "preparing-teaching", "preparing-team-discussion"}
    ),
    _prg_004_no_policy_subject_teacher,
)


def _prg_004_one_learner(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o["viewTask"] != "preparing-parent-meeting") and (
            len(o.get("viewedLearners", ())) > 1 and document.number(N_F900029C45) > 1
        ):
            return True
    return False


PRG_004_ONE_LEARNER = Check(
    "rule/PRG-004-one-learner",
    lambda o: (not o["viewTask"] != "preparing-parent-meeting") and "viewedLearners" in o,
    _prg_004_one_learner,
)


def _prg_005_basis(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            not any(v1 != "official-statistics" for v1 in document.of(o["dataSource"], "collectedFor"))
        ) and document.of(o["dataSource"], "collectedFor"):
            return True
    return False


PRG_005_BASIS = Check("rule/PRG-005-basis", lambda o: "legalBasis" not in o, _prg_005_basis)


def _prg_005_other_basis(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not any(
            (v1 not in T_0A636DAEA3 and (not any(v2 == v1 for v2 in document.of(o["dataSource"], "legalBasis"))))
            for v1 in o.get("legalBasis", ())
        ):
            for v3 in document.of(o["dataSource"], "collectedFor"):
                if v3 == "official-statistics" and o.get("legalBasis", ()):
                    return True
    return False


PRG_005_OTHER_BASIS = Check("rule/PRG-005-other-basis", lambda o: "legalBasis" in o, _prg_005_other_basis)
PRG_005_PURPOSE = Check(
    "rule/PRG-005-purpose", lambda o: o["dataOrigin"] == "national" and "collectedFor" not in o, None
)
PRG_005_SURVEY_WELL_BEING_SURVEY = Check(
    "rule/PRG-005-survey-well-being-survey",
    lambda o: (
        "collectedFor" in o
        and (not o["dataSourceKind"] != "well-being-survey")
        and o["collectedFor"] != "official-statistics"
    ),
    None,
)


def _progressaggregate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["aboutGroup"]):
            return True
    return False


PROGRESSAGGREGATE = Check("shape/ProgressAggregate", lambda o: True, _progressaggregate)


def _progressaggregate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["dataSource"]):
            return True
    return False


PROGRESSAGGREGATE_2 = Check("shape/ProgressAggregate", lambda o: True, _progressaggregate_2)


def _progressaggregate_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "LearnerGroup" in document.types(o["aboutGroup"])) and document.types(o["aboutGroup"]):
            return True
    return False


PROGRESSAGGREGATE_3 = Check("shape/ProgressAggregate", lambda o: True, _progressaggregate_3)


def _progressaggregate_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]):
            return True
    return False


PROGRESSAGGREGATE_4 = Check("shape/ProgressAggregate", lambda o: True, _progressaggregate_4)


def _progressitem(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["aboutLearner"]):
            return True
    return False


PROGRESSITEM = Check("shape/ProgressItem", lambda o: True, _progressitem)


def _progressitem_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["dataSource"]):
            return True
    return False


PROGRESSITEM_2 = Check("shape/ProgressItem", lambda o: True, _progressitem_2)


def _progressitem_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


PROGRESSITEM_3 = Check("shape/ProgressItem", lambda o: "legalBasis" in o, _progressitem_3)


def _progressitem_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["sourceLearner"]):
            return True
    return False


PROGRESSITEM_4 = Check("shape/ProgressItem", lambda o: "sourceLearner" in o, _progressitem_4)


def _progressitem_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "ViewedLearner" in document.types(o["aboutLearner"])) and document.types(o["aboutLearner"]):
            return True
    return False


PROGRESSITEM_5 = Check("shape/ProgressItem", lambda o: True, _progressitem_5)


def _progressitem_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]):
            return True
    return False


PROGRESSITEM_6 = Check("shape/ProgressItem", lambda o: True, _progressitem_6)


def _progressitem_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "ViewedLearner" in document.types(o["sourceLearner"])) and document.types(o["sourceLearner"]):
            return True
    return False


PROGRESSITEM_7 = Check("shape/ProgressItem", lambda o: "sourceLearner" in o, _progressitem_7)

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
    "ComputedStatement.computedStatements": Kind(
        codes=frozenset(["progressCategory"]),
        sought=frozenset(["aboutLearner"]),
        below={"subject": "Subject.subject", "period": "Period.period"},
        checks=(
            PRG_001_TIME,
            PRG_004_CATEGORIES_MANAGEMENT_DISCUSSION_COMPUTEDSTATEMENTS,
            PRG_004_CATEGORIES_PARENT_MEETING_GUARDIAN_COMPUTEDSTATEMENTS,
            PRG_004_CATEGORIES_TEACHING_SUBJECT_TEACHER_COMPUTEDSTATEMENTS,
            PRG_004_CATEGORIES_TEAM_DISCUSSION_COMPUTEDSTATEMENTS,
            PRG_005_BASIS,
            PRG_005_OTHER_BASIS,
            COMPUTEDSTATEMENT,
            COMPUTEDSTATEMENT_2,
            COMPUTEDSTATEMENT_3,
            COMPUTEDSTATEMENT_4,
            COMPUTEDSTATEMENT_5,
            COMPUTEDSTATEMENT_6,
            COMPUTEDSTATEMENT_7,
            COMPUTEDSTATEMENT_8,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "DataSource.dataSources": Kind(
        codes=frozenset(["collectedFor", "dataOrigin", "dataSourceKind"]),
        checks=(
            PRG_001_ORIGIN_OF_KIND_LOCAL,
            PRG_001_ORIGIN_OF_KIND_NATIONAL,
            PRG_001_ORIGIN_OF_KIND_TEACHER_GROUPED,
            PRG_005_PURPOSE,
            PRG_005_SURVEY_WELL_BEING_SURVEY,
            DATASOURCE,
            DATASOURCE_2,
            DATASOURCE_3,
            DATASOURCE_4,
            DATASOURCE_5,
            DOC_016_ENDED_2,
            DOC_016_FROM_2021_01_01_2,
            DOC_016_FROM_2024_08_01_2,
            DOC_016_FROM_2025_08_01_2,
            DOC_016_TO_2024_07_31_2,
        ),
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
    "LearnerGroup.learnerGroups": Kind(),
    "LearningProgressView": Kind(
        codes=frozenset(["viewTask", "viewerRole"]),
        below={
            "actors": "Actor.actors",
            "viewedLearners": "ViewedLearner.viewedLearners",
            "learnerGroups": "LearnerGroup.learnerGroups",
            "dataSources": "DataSource.dataSources",
            "progressItems": "ProgressItem.progressItems",
            "computedStatements": "ComputedStatement.computedStatements",
            "progressAggregates": "ProgressAggregate.progressAggregates",
        },
        many=frozenset(
            [
                "actors",
                "viewedLearners",
                "learnerGroups",
                "dataSources",
                "progressItems",
                "computedStatements",
                "progressAggregates",
            ]
        ),
        checks=(
            DOC_006_DELIVERED_COMPUTEDSTATEMENTS_OBSERVEDON,
            DOC_006_DELIVERED_PROGRESSAGGREGATES_OBSERVEDON,
            DOC_006_DELIVERED_PROGRESSITEMS_OBSERVEDON,
            DOC_006_DELIVERED_VIEWEDLEARNERS_PERSON_BIRTHDATE,
            PRG_004_NO_POLICY_GUARDIAN,
            PRG_004_NO_POLICY_LEARNER,
            PRG_004_NO_POLICY_SCHOOL_MANAGER,
            PRG_004_NO_POLICY_SUBJECT_TEACHER,
            PRG_004_ONE_LEARNER,
            LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW,
            LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW_2,
            LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW_3,
            DOC_016_ENDED_3,
            DOC_016_FROM_2021_01_01_3,
            DOC_016_FROM_2024_08_01_3,
            DOC_016_FROM_2025_08_01_3,
            DOC_016_TO_2024_07_31_3,
        ),
    ),
    "LinkedContent.linkedContent": Kind(
        codes=frozenset(["linkedContentKind"]),
        checks=(
            PRG_004_LINK_SUBMITTED_ASSIGNMENT,
            PRG_004_LINK_TEACHERS_NOTE,
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
    "ProgressAggregate.progressAggregates": Kind(
        codes=frozenset(["aggregationMethod", "progressCategory", "valueWithheld"]),
        sought=frozenset(["aboutGroup", "aggregationMethod", "groupSize"]),
        below={"subject": "Subject.subject", "period": "Period.period", "valueShares": "ValueShare.valueShares"},
        many=frozenset(["valueShares"]),
        checks=(
            PRG_001_TIME,
            PRG_002_BEYOND,
            PRG_002_BEYOND_2,
            PRG_002_DIFFERENCE,
            PRG_002_FEW,
            PRG_002_FEW_2,
            PRG_002_IN_WORDS,
            PRG_002_LEVELS,
            PRG_002_PICKED,
            PRG_002_REMAINDER,
            PRG_002_SMALL,
            PRG_002_TOO_MANY,
            PRG_002_VALUE,
            PRG_004_AGGREGATES_MANAGEMENT_DISCUSSION_PROGRESSAGGREGATES,
            PRG_004_AGGREGATES_PARENT_MEETING_CONTACT_TEACHER_PROGRESSAGGREGATES,
            PRG_004_AGGREGATES_PARENT_MEETING_GUARDIAN_PROGRESSAGGREGATES,
            PRG_004_AGGREGATES_PARENT_MEETING_LEARNER_PROGRESSAGGREGATES,
            PRG_004_AGGREGATES_TEACHING_CONTACT_TEACHER_PROGRESSAGGREGATES,
            PRG_004_AGGREGATES_TEACHING_SUBJECT_TEACHER_PROGRESSAGGREGATES,
            PRG_004_AGGREGATES_TEAM_DISCUSSION_PROGRESSAGGREGATES,
            PROGRESSAGGREGATE,
            PROGRESSAGGREGATE_2,
            PROGRESSAGGREGATE_3,
            PROGRESSAGGREGATE_4,
        ),
    ),
    "ProgressItem.progressItems": Kind(
        codes=frozenset(["progressCategory", "selfAssessed"]),
        sought=frozenset(["aboutLearner"]),
        below={"subject": "Subject.subject", "period": "Period.period", "linkedContent": "LinkedContent.linkedContent"},
        many=frozenset(["linkedContent"]),
        checks=(
            PRG_001_NOT_SELF_ASSESSED,
            PRG_001_OWN_SOURCE,
            PRG_001_OWN_WORDS,
            PRG_001_SELF_ASSESSED,
            PRG_001_TIME,
            PRG_003_ASSESSMENT,
            PRG_003_UNMARKED,
            PRG_004_CATEGORIES_MANAGEMENT_DISCUSSION_PROGRESSITEMS,
            PRG_004_CATEGORIES_PARENT_MEETING_GUARDIAN_PROGRESSITEMS,
            PRG_004_CATEGORIES_TEACHING_SUBJECT_TEACHER_PROGRESSITEMS,
            PRG_004_CATEGORIES_TEAM_DISCUSSION_PROGRESSITEMS,
            PRG_005_BASIS,
            PRG_005_OTHER_BASIS,
            PROGRESSITEM,
            PROGRESSITEM_2,
            PROGRESSITEM_3,
            PROGRESSITEM_4,
            PROGRESSITEM_5,
            PROGRESSITEM_6,
            PROGRESSITEM_7,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "ValueShare.valueShares": Kind(
        checks=(PRG_002_PART,),
    ),
    "ViewedLearner.viewedLearners": Kind(
        below={"person": "Person.person"},
        checks=(PRG_004_NAMED,),
    ),
}
