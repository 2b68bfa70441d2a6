"""What is looked at in the documents of the profile guidance-service.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_gui, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


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


def F_252F79A3A4(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, T_FD69A96A6A)
    )


def F_91A24B7C66(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, T_FD69A96A6A)
    )


def F_E86C1DD57B(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, T_FD69A96A6A)
    )


def F_FA94AC6FBC(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, T_FD69A96A6A)
    )


DOC_006_DELIVERED_SERVICEDECLARATIONS_DECLAREDON = Check(
    "rule/DOC-006-delivered-serviceDeclarations-declaredOn",
    lambda o: "serviceDeclarations" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("declaredOn" in v1 and (not v1["declaredOn"] <= o["deliveredOn"])) for v1 in o.get("serviceDeclarations", ())
    ),
)
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not ("period" in o and "endDate" in o["period"]))
        and (not ("period" in o and "startDate" in o["period"]))
        and any(
            (
                "profile" in v3
                and "deliveredOn" not in v3
                and (not ("period" in v3 and "endDate" in v3["period"]))
                and (not ("period" in v3 and "startDate" in v3["period"]))
            )
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, T_FD69A96A6A)
        )
    ),
)
DOC_016_ENDED_2 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" not in v3
            and (not ("period" in v3 and "endDate" in v3["period"]))
            and (not ("period" in v3 and "startDate" in v3["period"]))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_FD69A96A6A)
    ),
)
DOC_016_ENDED_3 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_FD69A96A6A)
    ),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
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
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01"))))
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
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, T_FD69A96A6A)
    ),
)
DOC_016_FROM_2021_01_01_3 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_91A24B7C66))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
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
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01"))))
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
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, T_FD69A96A6A)
    ),
)
DOC_016_FROM_2024_08_01_3 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_FA94AC6FBC))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
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
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01"))))
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
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, T_FD69A96A6A)
    ),
)
DOC_016_FROM_2025_08_01_3 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_252F79A3A4))
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
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
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
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_2 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31"))))
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
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_FD69A96A6A)
    ),
)
DOC_016_TO_2024_07_31_3 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_E86C1DD57B))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
GUIDANCESERVICE = Check(
    "shape/GuidanceService",
    lambda o: "catalogueService" in o,
    lambda document, o, h: (
        (not document.types(o["catalogueService"])) and o["catalogueService"] not in terms.T_BBA2451F5E
    ),
)
GUIDANCESERVICE_10 = Check(
    "shape/GuidanceService",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["provider"]))
        and o["provider"] not in terms.T_62E90CF869
        and document.types(o["provider"])
    ),
)
GUIDANCESERVICE_2 = Check(
    "shape/GuidanceService",
    lambda o: "cooperatingActors" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("cooperatingActors", ())
    ),
)
GUIDANCESERVICE_3 = Check(
    "shape/GuidanceService",
    lambda o: "mainResponsible" in o,
    lambda document, o, h: (
        (not document.types(o["mainResponsible"])) and o["mainResponsible"] not in terms.T_62E90CF869
    ),
)
GUIDANCESERVICE_4 = Check(
    "shape/GuidanceService",
    lambda o: True,
    lambda document, o, h: (not document.types(o["owner"])) and o["owner"] not in terms.T_62E90CF869,
)
GUIDANCESERVICE_5 = Check(
    "shape/GuidanceService",
    lambda o: True,
    lambda document, o, h: (not document.types(o["provider"])) and o["provider"] not in terms.T_62E90CF869,
)
GUIDANCESERVICE_6 = Check(
    "shape/GuidanceService",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
GUIDANCESERVICE_7 = Check(
    "shape/GuidanceService",
    lambda o: "catalogueService" in o,
    lambda document, o, h: o["catalogueService"] not in terms.T_BBA2451F5E and document.types(o["catalogueService"]),
)
GUIDANCESERVICE_8 = Check(
    "shape/GuidanceService",
    lambda o: "mainResponsible" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["mainResponsible"]))
        and o["mainResponsible"] not in terms.T_62E90CF869
        and document.types(o["mainResponsible"])
    ),
)
GUIDANCESERVICE_9 = Check(
    "shape/GuidanceService",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["owner"]))
        and o["owner"] not in terms.T_62E90CF869
        and document.types(o["owner"])
    ),
)
GUIDANCE_SERVICE_DUTY = Check(
    "shape/guidance-service/Duty", lambda o: "buildsOn" in o, lambda document, o, h: not document.types(o["buildsOn"])
)
GUIDANCE_SERVICE_DUTY_2 = Check(
    "shape/guidance-service/Duty",
    lambda o: True,
    lambda document, o, h: (not document.types(o["dutyBearer"])) and o["dutyBearer"] not in terms.T_62E90CF869,
)
GUIDANCE_SERVICE_DUTY_3 = Check(
    "shape/guidance-service/Duty",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
GUIDANCE_SERVICE_DUTY_4 = Check(
    "shape/guidance-service/Duty",
    lambda o: "buildsOn" in o,
    lambda document, o, h: (not "Duty" in document.types(o["buildsOn"])) and document.types(o["buildsOn"]),
)
GUIDANCE_SERVICE_DUTY_5 = Check(
    "shape/guidance-service/Duty",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["dutyBearer"]))
        and o["dutyBearer"] not in terms.T_62E90CF869
        and document.types(o["dutyBearer"])
    ),
)
GUIDANCE_SERVICE_GUIDANCESERVICEDESCRIPTION = Check(
    "shape/guidance-service/GuidanceServiceDescription",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
GUI_001_HOURS = Check(
    "rule/GUI-001-hours",
    lambda o: not ("closesNextDay" in o and o["closesNextDay"] is True),
    lambda document, o, h: not o["opensAt"] < o["closesAt"],
)
GUI_001_NEXT_DAY = Check(
    "rule/GUI-001-next-day",
    lambda o: "closesNextDay" in o and o["closesNextDay"] is True,
    lambda document, o, h: not o["closesAt"] <= o["opensAt"],
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
GUI_002_COMPULSORY = Check(
    "rule/GUI-002-compulsory",
    lambda o: "participationModes" in o,
    lambda document, o, h: (
        (not any(v2 != "no-duty" for v1 in o.get("entitlements", ()) for v2 in v1.get("userDuties", ())))
        and any(v3 == "compulsory" for v3 in o.get("participationModes", ()))
    ),
)
GUI_006_DATE = Check("rule/GUI-006-date", lambda o: "declaredOn" not in o, None)
GUI_006_SERVICES = Check("rule/GUI-006-services", lambda o: "declaredServices" not in o, None)
GUI_006_STANDARDS = Check(
    "rule/GUI-006-standards",
    lambda o: True,
    lambda document, o, h: len({v1 for v1 in o.get("ethicalStandards", ())}) < 12,
)
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
    lambda document, o, h: h["owner"] == "https://w3id.org/veiskille/actor/hk-dir",
)
GUI_009_PURPOSE = Check("rule/GUI-009-purpose", lambda o: "purpose" not in o, None)
SERVICEDECLARATION = Check(
    "shape/ServiceDeclaration",
    lambda o: "declaredBy" in o,
    lambda document, o, h: (not document.types(o["declaredBy"])) and o["declaredBy"] not in terms.T_62E90CF869,
)
SERVICEDECLARATION_2 = Check(
    "shape/ServiceDeclaration",
    lambda o: "declaredServices" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "GuidanceService" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("declaredServices", ())
    ),
)
SERVICEDECLARATION_3 = Check(
    "shape/ServiceDeclaration",
    lambda o: "declaredBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["declaredBy"]))
        and o["declaredBy"] not in terms.T_62E90CF869
        and document.types(o["declaredBy"])
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
