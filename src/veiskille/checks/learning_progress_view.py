"""What is looked at in the documents of the profile learning-progress-view.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


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


def F_161EA12B96(document: Tree, o: Node) -> object:
    return any(v1 == "guardian" for v1 in o.get("sharedWithRoles", ()))


def F_1EC417CD9B(document: Tree, o: Node) -> object:
    return len(o.get("viewedLearners", ())) > 1 and len({id(v1) for v1 in o.get("viewedLearners", ())}) > 1


def F_27FE92D388(document: Tree, o: Node) -> object:
    return any(v1 == "school-manager" for v1 in o.get("sharedWithRoles", ()))


def F_493BBC681B(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, T_38EB405F2B)
    )


def F_5A3294D45E(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, T_38EB405F2B)
    )


def F_7BFFDF48D2(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, T_38EB405F2B)
    )


def F_961A1DC993(document: Tree, o: Node) -> object:
    return any(v1 == "learner" for v1 in o.get("sharedWithRoles", ()))


def F_C7DAD9EF0D(document: Tree, o: Node) -> object:
    return any(v1 == "subject-teacher" for v1 in o.get("sharedWithRoles", ()))


def F_CA63EDBD41(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, T_38EB405F2B)
    )


COMPUTEDSTATEMENT = Check(
    "shape/ComputedStatement", lambda o: True, lambda document, o, h: not document.types(o["aboutLearner"])
)
COMPUTEDSTATEMENT_2 = Check(
    "shape/ComputedStatement",
    lambda o: "computedFrom" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "ProgressItem" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("computedFrom", ())
    ),
)
COMPUTEDSTATEMENT_3 = Check(
    "shape/ComputedStatement", lambda o: True, lambda document, o, h: not document.types(o["dataSource"])
)
COMPUTEDSTATEMENT_4 = Check(
    "shape/ComputedStatement",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
COMPUTEDSTATEMENT_5 = Check(
    "shape/ComputedStatement",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
COMPUTEDSTATEMENT_6 = Check(
    "shape/ComputedStatement",
    lambda o: True,
    lambda document, o, h: (
        (not "ViewedLearner" in document.types(o["aboutLearner"])) and document.types(o["aboutLearner"])
    ),
)
COMPUTEDSTATEMENT_7 = Check(
    "shape/ComputedStatement",
    lambda o: True,
    lambda document, o, h: (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]),
)
COMPUTEDSTATEMENT_8 = Check(
    "shape/ComputedStatement",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
DATASOURCE = Check(
    "shape/DataSource",
    lambda o: "accessDecidedBy" in o,
    lambda document, o, h: (
        (not document.types(o["accessDecidedBy"])) and o["accessDecidedBy"] not in terms.T_62E90CF869
    ),
)
DATASOURCE_2 = Check(
    "shape/DataSource",
    lambda o: "keptIn" in o,
    lambda document, o, h: (not document.types(o["keptIn"])) and o["keptIn"] not in terms.T_62E90CF869,
)
DATASOURCE_3 = Check(
    "shape/DataSource",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DATASOURCE_4 = Check(
    "shape/DataSource",
    lambda o: "accessDecidedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["accessDecidedBy"]))
        and o["accessDecidedBy"] not in terms.T_62E90CF869
        and document.types(o["accessDecidedBy"])
    ),
)
DATASOURCE_5 = Check(
    "shape/DataSource",
    lambda o: "keptIn" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["keptIn"]))
        and o["keptIn"] not in terms.T_62E90CF869
        and document.types(o["keptIn"])
    ),
)
DOC_006_DELIVERED_COMPUTEDSTATEMENTS_OBSERVEDON = Check(
    "rule/DOC-006-delivered-computedStatements-observedOn",
    lambda o: "computedStatements" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("computedStatements", ())
    ),
)
DOC_006_DELIVERED_PROGRESSAGGREGATES_OBSERVEDON = Check(
    "rule/DOC-006-delivered-progressAggregates-observedOn",
    lambda o: "progressAggregates" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("progressAggregates", ())
    ),
)
DOC_006_DELIVERED_PROGRESSITEMS_OBSERVEDON = Check(
    "rule/DOC-006-delivered-progressItems-observedOn",
    lambda o: "progressItems" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("progressItems", ())
    ),
)
DOC_006_DELIVERED_VIEWEDLEARNERS_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-viewedLearners-person-birthDate",
    lambda o: "viewedLearners" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("viewedLearners", ())
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
            for v3 in document.upward(o, T_38EB405F2B)
        )
    ),
)
DOC_016_ENDED_2 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_38EB405F2B)
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
        for v3 in document.upward(o, T_38EB405F2B)
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
                    for v1 in document.upward(o, T_38EB405F2B)
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
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, T_38EB405F2B)
    ),
)
DOC_016_FROM_2021_01_01_3 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_CA63EDBD41))
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
                    for v1 in document.upward(o, T_38EB405F2B)
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
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, T_38EB405F2B)
    ),
)
DOC_016_FROM_2024_08_01_3 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_7BFFDF48D2))
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
                    for v1 in document.upward(o, T_38EB405F2B)
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
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, T_38EB405F2B)
    ),
)
DOC_016_FROM_2025_08_01_3 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_5A3294D45E))
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
                    for v1 in document.upward(o, T_38EB405F2B)
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
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_38EB405F2B)
    ),
)
DOC_016_TO_2024_07_31_3 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_493BBC681B))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW = Check(
    "shape/learning-progress-view/LearningProgressView",
    lambda o: True,
    lambda document, o, h: (not document.types(o["attendedSchool"])) and o["attendedSchool"] not in terms.T_62E90CF869,
)
LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW_2 = Check(
    "shape/learning-progress-view/LearningProgressView",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW_3 = Check(
    "shape/learning-progress-view/LearningProgressView",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["attendedSchool"]))
        and o["attendedSchool"] not in terms.T_62E90CF869
        and document.types(o["attendedSchool"])
    ),
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
PRG_001_OWN_SOURCE = Check(
    "rule/PRG-001-own-source",
    lambda o: (
        o["progressCategory"] not in {"motivation", "well-being"}
        and (not ("selfAssessed" in o and o["selfAssessed"] is True))
    ),
    lambda document, o, h: any(v1 == "pupils-own-assessment" for v1 in document.of(o["dataSource"], "dataSourceKind")),
)
PRG_001_OWN_WORDS = Check(
    "rule/PRG-001-own-words",
    lambda o: (
        (not o["progressCategory"] not in {"motivation", "well-being"})
        and (not ("selfAssessed" in o and o["selfAssessed"] is True))
    ),
    None,
)
PRG_001_SELF_ASSESSED = Check(
    "rule/PRG-001-self-assessed",
    lambda o: "selfAssessed" in o and o["selfAssessed"] is True,
    lambda document, o, h: (
        "sourceLearner" not in o
        or ("sourceLearner" in o and (not o["sourceLearner"] == o["aboutLearner"]))
        or (not ("sourceLearner" in o and o["sourceLearner"] == o["aboutLearner"]))
    ),
)
PRG_001_TIME = Check(
    "rule/PRG-001-time",
    lambda o: "observedOn" not in o or "period" in o,
    lambda document, o, h: (
        (
            "observedOn" not in o
            or ("period" in o and "endDate" in o["period"])
            or ("period" in o and "startDate" in o["period"])
        )
        and (
            "observedOn" in o
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
            )
        )
    ),
)
PRG_002_BEYOND = Check(
    "rule/PRG-002-beyond",
    lambda o: "aggregateValue" in o and o["aggregationMethod"] == "number-of-learners",
    lambda document, o, h: Decimal(o["aggregateValue"]) > o["groupSize"],
)
PRG_002_BEYOND_2 = Check(
    "rule/PRG-002-beyond",
    lambda o: "aggregateValue" in o and o["aggregationMethod"] == "share-of-learners",
    lambda document, o, h: Decimal(o["aggregateValue"]) > 100,
)
PRG_002_DIFFERENCE = Check(
    "rule/PRG-002-difference",
    lambda o: not ("valueWithheld" in o and o["valueWithheld"] is True),
    lambda document, o, h: (
        (not (o["groupSize"] < 5))
        and any(
            (
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
            )
            for v1 in document.holding("aboutGroup", o["aboutGroup"])
        )
    ),
)
PRG_002_FEW = Check(
    "rule/PRG-002-few",
    lambda o: "aggregateValue" in o and o["aggregationMethod"] == "number-of-learners",
    lambda document, o, h: (
        (not (o["groupSize"] < 5))
        and (
            ((Decimal(o["aggregateValue"]) > 0) and (Decimal(o["aggregateValue"]) < 5))
            or (
                (Decimal(o["aggregateValue"]) < o["groupSize"])
                and (Decimal(o["aggregateValue"]) > (o["groupSize"] - 5))
            )
        )
    ),
)
PRG_002_FEW_2 = Check(
    "rule/PRG-002-few", lambda o: "aggregateValue" in o and o["aggregationMethod"] == "share-of-learners", None
)
PRG_002_IN_WORDS = Check(
    "rule/PRG-002-in-words",
    lambda o: (
        "statement" in o
        and (not o["aggregationMethod"] not in {"distribution", "number-of-learners", "share-of-learners"})
        and "aggregateValue" not in o
        and "valueShares" not in o
        and (not ("valueWithheld" in o and o["valueWithheld"] is True))
    ),
    lambda document, o, h: (not o["groupSize"] < 5) and o.get("statement", {}).items(),
)
PRG_002_LEVELS = Check(
    "rule/PRG-002-levels",
    lambda o: (
        ((not o["aggregationMethod"] == "distribution") or "aggregateValue" in o)
        and (o["aggregationMethod"] == "distribution" or "valueShares" in o)
    ),
    None,
)
PRG_002_PART = Check(
    "rule/PRG-002-part",
    lambda o: True,
    lambda document, o, h: o["learnerCount"] < 5 and o["learnerCount"] >= 1 and (not h["groupSize"] < 5),
)
PRG_002_PICKED = Check(
    "rule/PRG-002-picked",
    lambda o: not ("valueWithheld" in o and o["valueWithheld"] is True),
    lambda document, o, h: (
        (not (o["groupSize"] < 5))
        and any(
            (
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
            )
            for v1 in document.holding("aggregationMethod", o["aggregationMethod"])
        )
    ),
)
PRG_002_REMAINDER = Check(
    "rule/PRG-002-remainder",
    lambda o: "valueShares" in o,
    lambda document, o, h: (
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
    ),
)
PRG_002_SMALL = Check(
    "rule/PRG-002-small",
    lambda o: "aggregateValue" in o or "valueShares" in o or "statement" in o,
    lambda document, o, h: o["groupSize"] < 5,
)
PRG_002_TOO_MANY = Check(
    "rule/PRG-002-too-many",
    lambda o: "valueShares" in o,
    lambda document, o, h: (
        (lambda values: bool(values) and sum(values) > o["groupSize"])(
            [v1["learnerCount"] for v1 in o.get("valueShares", ())]
        )
        and o.get("valueShares", ())
    ),
)
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
PRG_003_ASSESSMENT = Check(
    "rule/PRG-003-assessment",
    lambda o: "grade" in o or "assessmentKind" in o,
    lambda document, o, h: (
        (not any(v1 != "progress-algorithm" for v1 in document.of(o["dataSource"], "dataSourceKind")))
        and document.of(o["dataSource"], "dataSourceKind")
    ),
)
PRG_003_UNMARKED = Check(
    "rule/PRG-003-unmarked",
    lambda o: "grade" not in o and "assessmentKind" not in o,
    lambda document, o, h: (
        (not any(v1 != "progress-algorithm" for v1 in document.of(o["dataSource"], "dataSourceKind")))
        and document.of(o["dataSource"], "dataSourceKind")
    ),
)
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
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-management-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        )
    ),
)
PRG_004_AGGREGATES_PARENT_MEETING_CONTACT_TEACHER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-contact-teacher-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {"attendance", "curriculum-progress", "performance-in-subject", "submission-timeliness"}
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (
            h["viewerRole"] == "contact-teacher" or any(v1 == "contact-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_AGGREGATES_PARENT_MEETING_GUARDIAN_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-guardian-progressAggregates",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ())))
    ),
)
PRG_004_AGGREGATES_PARENT_MEETING_LEARNER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-learner-progressAggregates",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (h["viewerRole"] == "learner" or any(v1 == "learner" for v1 in h.get("sharedWithRoles", ())))
    ),
)
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
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-teaching")
        and (
            h["viewerRole"] == "contact-teacher" or any(v1 == "contact-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
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
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-teaching")
        and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
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
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-team-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_CATEGORIES_MANAGEMENT_DISCUSSION_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-management-discussion-computedStatements",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-management-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        )
    ),
)
PRG_004_CATEGORIES_MANAGEMENT_DISCUSSION_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-management-discussion-progressItems",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-management-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        )
    ),
)
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
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ())))
    ),
)
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
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ())))
    ),
)
PRG_004_CATEGORIES_TEACHING_SUBJECT_TEACHER_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-teaching-subject-teacher-computedStatements",
    lambda o: o["progressCategory"] not in T_7487371465,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-teaching")
        and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_CATEGORIES_TEACHING_SUBJECT_TEACHER_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-teaching-subject-teacher-progressItems",
    lambda o: o["progressCategory"] not in T_7487371465,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-teaching")
        and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
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
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-team-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
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
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-team-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_LINK_SUBMITTED_ASSIGNMENT = Check(
    "rule/PRG-004-link-submitted-assignment",
    lambda o: not o["linkedContentKind"] != "submitted-assignment",
    lambda document, o, h: h["progressCategory"] != "link-to-work",
)
PRG_004_LINK_TEACHERS_NOTE = Check(
    "rule/PRG-004-link-teachers-note",
    lambda o: not o["linkedContentKind"] != "teachers-note",
    lambda document, o, h: h["progressCategory"] != "qualitative-note",
)
PRG_004_NAMED = Check(
    "rule/PRG-004-named",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-management-discussion")
        and (not (document.holding("aboutLearner", o["id"]) if "id" in o else ()))
    ),
)
PRG_004_NO_POLICY_GUARDIAN = Check(
    "rule/PRG-004-no-policy-guardian",
    lambda o: (o["viewerRole"] == "guardian" or "sharedWithRoles" in o) and o["viewTask"] != "preparing-parent-meeting",
    lambda document, o, h: o["viewerRole"] == "guardian" or document.says(F_161EA12B96),
)
PRG_004_NO_POLICY_LEARNER = Check(
    "rule/PRG-004-no-policy-learner",
    lambda o: (o["viewerRole"] == "learner" or "sharedWithRoles" in o) and o["viewTask"] != "preparing-parent-meeting",
    lambda document, o, h: o["viewerRole"] == "learner" or document.says(F_961A1DC993),
)
PRG_004_NO_POLICY_SCHOOL_MANAGER = Check(
    "rule/PRG-004-no-policy-school-manager",
    lambda o: (
        (o["viewerRole"] == "school-manager" or "sharedWithRoles" in o)
        and o["viewTask"] != "preparing-management-discussion"
    ),
    lambda document, o, h: o["viewerRole"] == "school-manager" or document.says(F_27FE92D388),
)
PRG_004_NO_POLICY_SUBJECT_TEACHER = Check(
    "rule/PRG-004-no-policy-subject-teacher",
    lambda o: (
        (o["viewerRole"] == "subject-teacher" or "sharedWithRoles" in o)
        and o["viewTask"] not in {"preparing-management-discussion", "preparing-teaching", "preparing-team-discussion"}
    ),
    lambda document, o, h: o["viewerRole"] == "subject-teacher" or document.says(F_C7DAD9EF0D),
)
PRG_004_ONE_LEARNER = Check(
    "rule/PRG-004-one-learner",
    lambda o: (not o["viewTask"] != "preparing-parent-meeting") and "viewedLearners" in o,
    lambda document, o, h: (not o["viewTask"] != "preparing-parent-meeting") and document.says(F_1EC417CD9B),
)
PRG_005_BASIS = Check(
    "rule/PRG-005-basis",
    lambda o: "legalBasis" not in o,
    lambda document, o, h: (
        (not any(v1 != "official-statistics" for v1 in document.of(o["dataSource"], "collectedFor")))
        and document.of(o["dataSource"], "collectedFor")
    ),
)
PRG_005_OTHER_BASIS = Check(
    "rule/PRG-005-other-basis",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            not any(
                (v1 not in T_0A636DAEA3 and (not any(v2 == v1 for v2 in document.of(o["dataSource"], "legalBasis"))))
                for v1 in o.get("legalBasis", ())
            )
        )
        and any(
            True
            for v3 in document.of(o["dataSource"], "collectedFor")
            if v3 == "official-statistics"
            for v4 in o.get("legalBasis", ())
        )
    ),
)
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
PROGRESSAGGREGATE = Check(
    "shape/ProgressAggregate", lambda o: True, lambda document, o, h: not document.types(o["aboutGroup"])
)
PROGRESSAGGREGATE_2 = Check(
    "shape/ProgressAggregate", lambda o: True, lambda document, o, h: not document.types(o["dataSource"])
)
PROGRESSAGGREGATE_3 = Check(
    "shape/ProgressAggregate",
    lambda o: True,
    lambda document, o, h: (not "LearnerGroup" in document.types(o["aboutGroup"])) and document.types(o["aboutGroup"]),
)
PROGRESSAGGREGATE_4 = Check(
    "shape/ProgressAggregate",
    lambda o: True,
    lambda document, o, h: (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]),
)
PROGRESSITEM = Check("shape/ProgressItem", lambda o: True, lambda document, o, h: not document.types(o["aboutLearner"]))
PROGRESSITEM_2 = Check("shape/ProgressItem", lambda o: True, lambda document, o, h: not document.types(o["dataSource"]))
PROGRESSITEM_3 = Check(
    "shape/ProgressItem",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
PROGRESSITEM_4 = Check(
    "shape/ProgressItem", lambda o: "sourceLearner" in o, lambda document, o, h: not document.types(o["sourceLearner"])
)
PROGRESSITEM_5 = Check(
    "shape/ProgressItem",
    lambda o: True,
    lambda document, o, h: (
        (not "ViewedLearner" in document.types(o["aboutLearner"])) and document.types(o["aboutLearner"])
    ),
)
PROGRESSITEM_6 = Check(
    "shape/ProgressItem",
    lambda o: True,
    lambda document, o, h: (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]),
)
PROGRESSITEM_7 = Check(
    "shape/ProgressItem",
    lambda o: "sourceLearner" in o,
    lambda document, o, h: (
        (not "ViewedLearner" in document.types(o["sourceLearner"])) and document.types(o["sourceLearner"])
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
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
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
