"""What is looked at in the documents of the profile guidance-service.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_gui, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_FD69A96A6A = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "appendices",
        "channels",
        "contactPoints",
        "contextualFactors",
        "duties",
        "entitlementConditions",
        "entitlements",
        "ethicsWork",
        "guidanceServices",
        "keptData",
        "openingHours",
        "period",
        "possibleOutcomes",
        "prisonStatements",
        "provisions",
        "serviceDeclarations",
        "sourceDefects",
        "sourceDocuments",
        "timeLimits",
    }
)


def F_96CAC809BD(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_FD69A96A6A):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_CD40012158(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_FD69A96A6A):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def F_D34F9DEAA1(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_FD69A96A6A):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def F_E337473BF4(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_FD69A96A6A):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


def _doc_006_delivered_servicedeclarations_declaredon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("serviceDeclarations", ()):
            if "declaredOn" in v1 and (not v1["declaredOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_SERVICEDECLARATIONS_DECLAREDON = Check(
    "rule/DOC-006-delivered-serviceDeclarations-declaredOn",
    lambda o: "serviceDeclarations" in o and "deliveredOn" in o,
    _doc_006_delivered_servicedeclarations_declaredon,
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
                    for v3 in document.upward(o, T_FD69A96A6A):
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
                    for v3 in document.upward(o, T_FD69A96A6A):
                        if (
                            "profile" in v3
                            and "deliveredOn" not in v3
                            and (not ("period" in v3 and "endDate" in v3["period"]))
                            and (not ("period" in v3 and "startDate" in v3["period"]))
                        ):
                            return True
    return False


DOC_016_ENDED_2 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended_2)


def _doc_016_ended_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_FD69A96A6A):
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
                    for v1 in document.upward(o, T_FD69A96A6A)
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
                    for v3 in document.upward(o, T_FD69A96A6A):
                        if "profile" in v3 and (
                            (
                                "deliveredOn" in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "startDate" in v3["period"])
                                and (
                                    not (
                                        "period" in v3
                                        and "startDate" in v3["period"]
                                        and (not v3["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "endDate" in v3["period"])
                                and (not ("period" in v3 and "startDate" in v3["period"]))
                                and (
                                    not (
                                        "period" in v3
                                        and "endDate" in v3["period"]
                                        and (not v3["period"]["endDate"] < "2021-01-01")
                                    )
                                )
                            )
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
            or ("deliveredOn" not in o and document.says(F_CD40012158))
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
                    for v1 in document.upward(o, T_FD69A96A6A)
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
                    for v3 in document.upward(o, T_FD69A96A6A):
                        if "profile" in v3 and (
                            (
                                "deliveredOn" in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "startDate" in v3["period"])
                                and (
                                    not (
                                        "period" in v3
                                        and "startDate" in v3["period"]
                                        and (not v3["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "endDate" in v3["period"])
                                and (not ("period" in v3 and "startDate" in v3["period"]))
                                and (
                                    not (
                                        "period" in v3
                                        and "endDate" in v3["period"]
                                        and (not v3["period"]["endDate"] < "2024-08-01")
                                    )
                                )
                            )
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
            or ("deliveredOn" not in o and document.says(F_E337473BF4))
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
                    for v1 in document.upward(o, T_FD69A96A6A)
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
                    for v3 in document.upward(o, T_FD69A96A6A):
                        if "profile" in v3 and (
                            (
                                "deliveredOn" in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "startDate" in v3["period"])
                                and (
                                    not (
                                        "period" in v3
                                        and "startDate" in v3["period"]
                                        and (not v3["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "endDate" in v3["period"])
                                and (not ("period" in v3 and "startDate" in v3["period"]))
                                and (
                                    not (
                                        "period" in v3
                                        and "endDate" in v3["period"]
                                        and (not v3["period"]["endDate"] < "2025-08-01")
                                    )
                                )
                            )
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
            or ("deliveredOn" not in o and document.says(F_D34F9DEAA1))
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
                    for v1 in document.upward(o, T_FD69A96A6A)
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
                    for v3 in document.upward(o, T_FD69A96A6A):
                        if "profile" in v3 and (
                            (
                                "deliveredOn" in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "startDate" in v3["period"])
                                and (
                                    not (
                                        "period" in v3
                                        and "startDate" in v3["period"]
                                        and (not v3["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "endDate" in v3["period"])
                                and (not ("period" in v3 and "startDate" in v3["period"]))
                                and (
                                    not (
                                        "period" in v3
                                        and "endDate" in v3["period"]
                                        and (not v3["period"]["endDate"] > "2024-07-31")
                                    )
                                )
                            )
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31_2 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31_2)


def _doc_016_to_2024_07_31_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_96CAC809BD))
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


def _guidanceservice(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["catalogueService"] not in terms.T_BBA2451F5E and (not document.types(o["catalogueService"])):
            return True
    return False


GUIDANCESERVICE = Check("shape/GuidanceService", lambda o: "catalogueService" in o, _guidanceservice)


def _guidanceservice_10(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["provider"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["provider"]))
            and document.types(o["provider"])
        ):
            return True
    return False


GUIDANCESERVICE_10 = Check("shape/GuidanceService", lambda o: True, _guidanceservice_10)


def _guidanceservice_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("cooperatingActors", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


GUIDANCESERVICE_2 = Check("shape/GuidanceService", lambda o: "cooperatingActors" in o, _guidanceservice_2)


def _guidanceservice_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["mainResponsible"] not in terms.T_62E90CF869 and (not document.types(o["mainResponsible"])):
            return True
    return False


GUIDANCESERVICE_3 = Check("shape/GuidanceService", lambda o: "mainResponsible" in o, _guidanceservice_3)


def _guidanceservice_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["owner"] not in terms.T_62E90CF869 and (not document.types(o["owner"])):
            return True
    return False


GUIDANCESERVICE_4 = Check("shape/GuidanceService", lambda o: True, _guidanceservice_4)


def _guidanceservice_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["provider"] not in terms.T_62E90CF869 and (not document.types(o["provider"])):
            return True
    return False


GUIDANCESERVICE_5 = Check("shape/GuidanceService", lambda o: True, _guidanceservice_5)


def _guidanceservice_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


GUIDANCESERVICE_6 = Check("shape/GuidanceService", lambda o: "statedIn" in o, _guidanceservice_6)


def _guidanceservice_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["catalogueService"] not in terms.T_BBA2451F5E and document.types(o["catalogueService"]):
            return True
    return False


GUIDANCESERVICE_7 = Check("shape/GuidanceService", lambda o: "catalogueService" in o, _guidanceservice_7)


def _guidanceservice_8(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["mainResponsible"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["mainResponsible"]))
            and document.types(o["mainResponsible"])
        ):
            return True
    return False


GUIDANCESERVICE_8 = Check("shape/GuidanceService", lambda o: "mainResponsible" in o, _guidanceservice_8)


def _guidanceservice_9(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["owner"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["owner"]))
            and document.types(o["owner"])
        ):
            return True
    return False


GUIDANCESERVICE_9 = Check("shape/GuidanceService", lambda o: True, _guidanceservice_9)


def _guidance_service_duty(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["buildsOn"]):
            return True
    return False


GUIDANCE_SERVICE_DUTY = Check("shape/guidance-service/Duty", lambda o: "buildsOn" in o, _guidance_service_duty)


def _guidance_service_duty_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["dutyBearer"] not in terms.T_62E90CF869 and (not document.types(o["dutyBearer"])):
            return True
    return False


GUIDANCE_SERVICE_DUTY_2 = Check("shape/guidance-service/Duty", lambda o: True, _guidance_service_duty_2)


def _guidance_service_duty_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


GUIDANCE_SERVICE_DUTY_3 = Check("shape/guidance-service/Duty", lambda o: "legalBasis" in o, _guidance_service_duty_3)


def _guidance_service_duty_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "Duty" in document.types(o["buildsOn"])) and document.types(o["buildsOn"]):
            return True
    return False


GUIDANCE_SERVICE_DUTY_4 = Check("shape/guidance-service/Duty", lambda o: "buildsOn" in o, _guidance_service_duty_4)


def _guidance_service_duty_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["dutyBearer"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["dutyBearer"]))
            and document.types(o["dutyBearer"])
        ):
            return True
    return False


GUIDANCE_SERVICE_DUTY_5 = Check("shape/guidance-service/Duty", lambda o: True, _guidance_service_duty_5)


def _guidance_service_guidanceservicedescription(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


GUIDANCE_SERVICE_GUIDANCESERVICEDESCRIPTION = Check(
    "shape/guidance-service/GuidanceServiceDescription",
    lambda o: "legalBasis" in o,
    _guidance_service_guidanceservicedescription,
)


def _gui_001_hours(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["opensAt"] < o["closesAt"]:
            return True
    return False


GUI_001_HOURS = Check(
    "rule/GUI-001-hours", lambda o: not ("closesNextDay" in o and o["closesNextDay"] is True), _gui_001_hours
)


def _gui_001_next_day(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["closesAt"] <= o["opensAt"]:
            return True
    return False


GUI_001_NEXT_DAY = Check(
    "rule/GUI-001-next-day", lambda o: "closesNextDay" in o and o["closesNextDay"] is True, _gui_001_next_day
)
GUI_001_OUTREACH = Check(
    "rule/GUI-001-outreach", lambda o: "outreachPlaces" in o and (not o["channelKind"] == "outreach"), None
)
GUI_001_PRICE = Check("rule/GUI-001-price", lambda o: "price" in o and o["freeOfCharge"] is True, None)
GUI_001_REACHABLE = Check(
    "rule/GUI-001-reachable",
    lambda o: (
        "telephoneNumber" not in o and "emailAddress" not in o and "webPage" not in o and "visitingAddress" not in o
    ),
    None,
)


def _gui_002_compulsory(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not any(v2 != "no-duty" for v1 in o.get("entitlements", ()) for v2 in v1.get("userDuties", ())):
            for v3 in o.get("participationModes", ()):
                if v3 == "compulsory":
                    return True
    return False


GUI_002_COMPULSORY = Check("rule/GUI-002-compulsory", lambda o: "participationModes" in o, _gui_002_compulsory)
GUI_006_DATE = Check("rule/GUI-006-date", lambda o: "declaredOn" not in o, None)
GUI_006_SERVICES = Check("rule/GUI-006-services", lambda o: "declaredServices" not in o, None)


def _gui_006_standards(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if len({v1 for v1 in o.get("ethicalStandards", ())}) < 12:
            return True
    return False


GUI_006_STANDARDS = Check("rule/GUI-006-standards", lambda o: True, _gui_006_standards)
GUI_009_CATEGORIES = Check(
    "rule/GUI-009-categories",
    lambda o: "keepsUserData" in o and o["keepsUserData"] is True and "keptData" not in o,
    None,
)
GUI_009_KEPT_AND_NOT = Check(
    "rule/GUI-009-kept-and-not",
    lambda o: "keepsUserData" in o and "keptData" in o and o["keepsUserData"] is False,
    None,
)
GUI_009_NOT_SAID = Check("rule/GUI-009-not-said", lambda o: "keepsUserData" not in o, None)


def _gui_009_outside_hk_dir(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if h["owner"] == "https://w3id.org/veiskille/actor/hk-dir":
            return True
    return False


GUI_009_OUTSIDE_HK_DIR = Check(
    "rule/GUI-009-outside-hk-dir",
    lambda o: (
        o["dataCategory"]
        not in {
            "age-of-user",
            "earlier-guidance",
            "education-background",
            "home-county",
            "ip-address",
            "job-status",
            "phone-number-of-user",
            "sex",
            "topic-of-guidance",
        }
    ),
    _gui_009_outside_hk_dir,
)
GUI_009_PURPOSE = Check("rule/GUI-009-purpose", lambda o: "purpose" not in o, None)


def _servicedeclaration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["declaredBy"] not in terms.T_62E90CF869 and (not document.types(o["declaredBy"])):
            return True
    return False


SERVICEDECLARATION = Check("shape/ServiceDeclaration", lambda o: "declaredBy" in o, _servicedeclaration)


def _servicedeclaration_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("declaredServices", ()):
            if (not document.types(v1)) or ((not "GuidanceService" in document.types(v1)) and document.types(v1)):
                return True
    return False


SERVICEDECLARATION_2 = Check("shape/ServiceDeclaration", lambda o: "declaredServices" in o, _servicedeclaration_2)


def _servicedeclaration_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["declaredBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["declaredBy"]))
            and document.types(o["declaredBy"])
        ):
            return True
    return False


SERVICEDECLARATION_3 = Check("shape/ServiceDeclaration", lambda o: "declaredBy" in o, _servicedeclaration_3)

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
    "ContactPoint.contactPoints": Kind(
        below={"openingHours": "OpeningHours.openingHours"},
        many=frozenset(["openingHours"]),
        checks=(GUI_001_REACHABLE,),
    ),
    "ContextualFactor.contextualFactors": Kind(),
    "Duty.duties": Kind(
        below={"period": "Period.period"},
        checks=(
            GUIDANCE_SERVICE_DUTY,
            GUIDANCE_SERVICE_DUTY_2,
            GUIDANCE_SERVICE_DUTY_3,
            GUIDANCE_SERVICE_DUTY_4,
            GUIDANCE_SERVICE_DUTY_5,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "Entitlement.entitlements": Kind(
        codes=frozenset(["entitlementStatus"]),
        below={
            "duties": "Duty.duties",
            "period": "Period.period",
            "entitlementConditions": "EntitlementCondition.entitlementConditions",
        },
        many=frozenset(["duties", "entitlementConditions"]),
        checks=(
            rules_gui.GUI_002_ABSENCE_UNDATED,
            rules_gui.GUI_002_ABSENCE_WITH_CLAIMS,
            rules_gui.GUI_002_DUTY,
            rules_gui.GUI_002_PROVISION,
            rules_gui.GUI_002_SOME_AND_NONE,
            rules_gui.GUI_002_USER_DUTY,
            rules_gui.GUI_008_APPRENTICES,
            rules_gui.GUI_008_STUDENTS,
            structure.ENTITLEMENT,
            structure.ENTITLEMENT_2,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "EntitlementCondition.entitlementConditions": Kind(
        codes=frozenset(["comparedWith"]),
        below={"timeLimits": "TimeLimit.timeLimits"},
        many=frozenset(["timeLimits"]),
        checks=(
            rules_gui.GUI_003_AGES,
            rules_gui.GUI_003_ARRIVAL,
            rules_gui.GUI_003_NO_DATE,
            structure.ENTITLEMENTCONDITION,
            structure.ENTITLEMENTCONDITION_2,
            DOC_016_ENDED_2,
            DOC_016_FROM_2021_01_01_2,
            DOC_016_FROM_2024_08_01_2,
            DOC_016_FROM_2025_08_01_2,
            DOC_016_TO_2024_07_31_2,
        ),
    ),
    "EthicsWork.ethicsWork": Kind(
        below={"contextualFactors": "ContextualFactor.contextualFactors"},
        many=frozenset(["contextualFactors"]),
    ),
    "GuidanceService.guidanceServices": Kind(
        codes=frozenset(["freeOfCharge", "keepsUserData"]),
        below={
            "channels": "ServiceChannel.channels",
            "contactPoints": "ContactPoint.contactPoints",
            "possibleOutcomes": "PossibleOutcome.possibleOutcomes",
            "period": "Period.period",
            "entitlements": "Entitlement.entitlements",
            "keptData": "KeptData.keptData",
            "ethicsWork": "EthicsWork.ethicsWork",
            "prisonStatements": "PrisonStatement.prisonStatements",
        },
        many=frozenset(
            ["channels", "contactPoints", "possibleOutcomes", "entitlements", "keptData", "prisonStatements"]
        ),
        checks=(
            GUI_001_PRICE,
            GUI_002_COMPULSORY,
            GUI_009_CATEGORIES,
            GUI_009_KEPT_AND_NOT,
            GUI_009_NOT_SAID,
            GUIDANCESERVICE,
            GUIDANCESERVICE_2,
            GUIDANCESERVICE_3,
            GUIDANCESERVICE_4,
            GUIDANCESERVICE_5,
            GUIDANCESERVICE_6,
            GUIDANCESERVICE_7,
            GUIDANCESERVICE_8,
            GUIDANCESERVICE_9,
            GUIDANCESERVICE_10,
        ),
    ),
    "GuidanceServiceDescription": Kind(
        below={
            "actors": "Actor.actors",
            "guidanceServices": "GuidanceService.guidanceServices",
            "serviceDeclarations": "ServiceDeclaration.serviceDeclarations",
            "provisions": "Provision.provisions",
            "sourceDocuments": "SourceDocument.sourceDocuments",
        },
        many=frozenset(["actors", "guidanceServices", "serviceDeclarations", "provisions", "sourceDocuments"]),
        checks=(
            DOC_006_DELIVERED_SERVICEDECLARATIONS_DECLAREDON,
            GUIDANCE_SERVICE_GUIDANCESERVICEDESCRIPTION,
            DOC_016_ENDED_3,
            DOC_016_FROM_2021_01_01_3,
            DOC_016_FROM_2024_08_01_3,
            DOC_016_FROM_2025_08_01_3,
            DOC_016_TO_2024_07_31_3,
        ),
    ),
    "KeptData.keptData": Kind(
        codes=frozenset(["dataCategory"]),
        checks=(
            GUI_009_OUTSIDE_HK_DIR,
            GUI_009_PURPOSE,
        ),
    ),
    "OpeningHours.openingHours": Kind(
        codes=frozenset(["closesNextDay"]),
        checks=(
            GUI_001_HOURS,
            GUI_001_NEXT_DAY,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "PossibleOutcome.possibleOutcomes": Kind(),
    "PrisonStatement.prisonStatements": Kind(),
    "Provision.provisions": Kind(
        below={"period": "Period.period"},
        checks=(structure.PROVISION,),
    ),
    "RoleHeld.actorRoles": Kind(),
    "ServiceChannel.channels": Kind(
        codes=frozenset(["channelKind"]),
        below={"openingHours": "OpeningHours.openingHours"},
        many=frozenset(["openingHours"]),
        checks=(GUI_001_OUTREACH,),
    ),
    "ServiceDeclaration.serviceDeclarations": Kind(
        checks=(
            GUI_006_DATE,
            GUI_006_SERVICES,
            GUI_006_STANDARDS,
            SERVICEDECLARATION,
            SERVICEDECLARATION_2,
            SERVICEDECLARATION_3,
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
    "TimeLimit.timeLimits": Kind(
        codes=frozenset(["beforeEvent", "countedFrom", "limitedEvent"]),
        checks=(
            rules_gui.GUI_003_BEFORE_ITSELF,
            rules_gui.GUI_003_BOTH_ENDS,
            rules_gui.GUI_003_COUNTED,
            rules_gui.GUI_003_FROM_ITSELF,
            rules_gui.GUI_003_NOTHING_LIMITED,
            rules_gui.GUI_003_POSITIVE,
        ),
    ),
}
