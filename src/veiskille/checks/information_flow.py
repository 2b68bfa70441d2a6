"""What is looked at in the documents of the profile information-flow.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_flo, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


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


def F_89F3E2917B(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, T_00BDFBCF8C)
    )


def F_CCA5233D85(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, T_00BDFBCF8C)
    )


def F_CD70314327(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, T_00BDFBCF8C)
    )


def F_FF5FCFC779(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, T_00BDFBCF8C)
    )


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
ACT_002_OVERLAP = Check(
    "rule/ACT-002-overlap",
    lambda o: "period" in o and "responsibleActor" in o and o["responsibilityMode"] == "sole",
    lambda document, o, h: any(
        (
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
        )
        for v1 in document.holding("responsibleFor", o["responsibleFor"])
    ),
)
ACT_002_SINCE = Check(
    "rule/ACT-002-since",
    lambda o: not o["responsibilityMode"] == "unclear",
    lambda document, o, h: (
        (not o["responsibilityMode"] == "unclear") and (not ("period" in o and "startDate" in o["period"]))
    ),
)
ACT_002_TO_ONESELF = Check(
    "rule/ACT-002-to-oneself",
    lambda o: "delegatedBy" in o and "responsibleActor" in o,
    lambda document, o, h: o["delegatedBy"] == o["responsibleActor"],
)
ACT_002_UNCLEAR = Check(
    "rule/ACT-002-unclear", lambda o: "responsibleActor" in o and o["responsibilityMode"] == "unclear", None
)
BREAKDOWN = Check(
    "shape/Breakdown",
    lambda o: "brokenFlows" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "InformationFlow" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("brokenFlows", ())
    ),
)
CONTINGENCYPLAN = Check(
    "shape/ContingencyPlan",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
CONTINGENCYPLAN_2 = Check(
    "shape/ContingencyPlan",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
DATASTANDARD = Check(
    "shape/DataStandard",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
DEVELOPMENTPROJECT = Check(
    "shape/DevelopmentProject",
    lambda o: "carriedOutBy" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("carriedOutBy", ())
    ),
)
DEVELOPMENTPROJECT_2 = Check(
    "shape/DevelopmentProject",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
DEVELOPMENTPROJECT_3 = Check(
    "shape/DevelopmentProject",
    lambda o: "steeredBy" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("steeredBy", ())
    ),
)
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_00BDFBCF8C)
    ),
)
DOC_016_ENDED_2 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_00BDFBCF8C)
    ),
)
DOC_016_ENDED_3 = Check(
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
            for v3 in document.upward(o, T_00BDFBCF8C)
        )
    ),
)
DOC_016_FROM_2021_01_01 = Check(
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
        for v3 in document.upward(o, T_00BDFBCF8C)
    ),
)
DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_89F3E2917B))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_3 = Check(
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
                    for v1 in document.upward(o, T_00BDFBCF8C)
                )
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
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
        for v3 in document.upward(o, T_00BDFBCF8C)
    ),
)
DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_FF5FCFC779))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_3 = Check(
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
                    for v1 in document.upward(o, T_00BDFBCF8C)
                )
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
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
        for v3 in document.upward(o, T_00BDFBCF8C)
    ),
)
DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_CCA5233D85))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_3 = Check(
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
                    for v1 in document.upward(o, T_00BDFBCF8C)
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
DOC_016_TO_2024_07_31 = Check(
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
        for v3 in document.upward(o, T_00BDFBCF8C)
    ),
)
DOC_016_TO_2024_07_31_2 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_CD70314327))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_3 = Check(
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
                    for v1 in document.upward(o, T_00BDFBCF8C)
                )
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
EXM_013_COUNTY_AUTHORITY = Check(
    "rule/EXM-013-county-authority",
    lambda o: (
        "responsibleActor" in o
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    lambda document, o, h: (
        (
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
        and ("delegatedBy" not in o or ("delegatedBy" in o and o["delegatedBy"] not in terms.T_589DE7BA99))
        and (
            "responsibleActor" not in o or ("responsibleActor" in o and o["responsibleActor"] not in terms.T_589DE7BA99)
        )
        and (not o["responsibleFor"] not in T_2297BF9D43)
    ),
)
EXM_013_DIRECTORATE = Check(
    "rule/EXM-013-directorate",
    lambda o: (
        "responsibleActor" in o
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    lambda document, o, h: (
        ("delegatedBy" not in o or ("delegatedBy" in o and o["delegatedBy"] != "https://w3id.org/veiskille/actor/udir"))
        and (
            "responsibleActor" not in o
            or ("responsibleActor" in o and o["responsibleActor"] != "https://w3id.org/veiskille/actor/udir")
        )
        and (not o["responsibleFor"] not in T_E0772D13D5)
    ),
)
EXM_013_SCHOOL = Check(
    "rule/EXM-013-school",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
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
    ),
)
EXM_013_SCHOOL_OR_COUNTY_AUTHORITY_OR_MUNICIPALITY = Check(
    "rule/EXM-013-school-or-county-authority-or-municipality",
    lambda o: (
        "responsibleActor" in o
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    lambda document, o, h: (
        (
            not o["responsibleFor"]
            not in {
                "https://w3id.org/veiskille/examination-task/deciding-accommodation",
                "https://w3id.org/veiskille/examination-task/registering-pupils",
            }
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
        and ("delegatedBy" not in o or ("delegatedBy" in o and o["delegatedBy"] not in terms.T_589DE7BA99))
        and (
            "responsibleActor" not in o or ("responsibleActor" in o and o["responsibleActor"] not in terms.T_589DE7BA99)
        )
    ),
)
EXM_013_STATE_ADMINISTRATOR = Check(
    "rule/EXM-013-state-administrator",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
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
    ),
)
EXM_013_STATE_ADMINISTRATOR_OR_APPEALS_BODY = Check(
    "rule/EXM-013-state-administrator-or-appeals-body",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
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
    ),
)
FLO_001_AVAILABILITY = Check(
    "rule/FLO-001-availability",
    lambda o: "availableWhen" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ("availableWhen" not in o or any(v1 == "flow-time" for v1 in o.get("unknownAspects", ())))
        and ("availableWhen" in o or (not any(v2 == "flow-time" for v2 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_BREAKDOWN = Check(
    "rule/FLO-001-breakdown",
    lambda o: "unknownAspects" in o,
    lambda document, o, h: (
        (not h["describedSituation"] == "desired")
        and (not (document.holding("brokenFlows", o["id"]) if "id" in o else ()))
        and o.get("unknownAspects", ())
    ),
)
FLO_001_DESIRED = Check(
    "rule/FLO-001-desired",
    lambda o: "unknownAspects" in o,
    lambda document, o, h: h["describedSituation"] == "desired" and o.get("unknownAspects", ()),
)
FLO_001_LEGAL_BASIS = Check(
    "rule/FLO-001-legal-basis",
    lambda o: "legalBasis" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ((not o.get("legalBasis", ())) or any(v2 == "flow-legal-basis" for v2 in o.get("unknownAspects", ())))
        and (o.get("legalBasis", ()) or (not any(v3 == "flow-legal-basis" for v3 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_OBJECT = Check(
    "rule/FLO-001-object",
    lambda o: "informationObjects" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ((not o.get("informationObjects", ())) or any(v2 == "flow-object" for v2 in o.get("unknownAspects", ())))
        and (o.get("informationObjects", ()) or (not any(v3 == "flow-object" for v3 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_PURPOSE = Check(
    "rule/FLO-001-purpose",
    lambda o: "purpose" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ("purpose" not in o or any(v1 == "flow-purpose" for v1 in o.get("unknownAspects", ())))
        and ("purpose" in o or (not any(v2 == "flow-purpose" for v2 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_RECEIVER = Check(
    "rule/FLO-001-receiver",
    lambda o: ("receiver" not in o and (not ("toPerson" in o and o["toPerson"] is True))) or "unknownAspects" in o,
    lambda document, o, h: (
        (
            "receiver" in o
            or ("toPerson" in o and o["toPerson"] is True)
            or (not any(v2 == "flow-receiver" for v2 in o.get("unknownAspects", ())))
        )
        and (
            ("receiver" not in o and (not ("toPerson" in o and o["toPerson"] is True)))
            or any(v1 == "flow-receiver" for v1 in o.get("unknownAspects", ()))
        )
    ),
)
FLO_001_RESPONSIBLE = Check(
    "rule/FLO-001-responsible",
    lambda o: "responsibleActor" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ("responsibleActor" not in o or any(v1 == "flow-responsible" for v1 in o.get("unknownAspects", ())))
        and ("responsibleActor" in o or (not any(v2 == "flow-responsible" for v2 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_SOURCE = Check(
    "rule/FLO-001-source",
    lambda o: (
        ("sourceActor" not in o and (not ("fromPerson" in o and o["fromPerson"] is True))) or "unknownAspects" in o
    ),
    lambda document, o, h: (
        (
            "sourceActor" in o
            or ("fromPerson" in o and o["fromPerson"] is True)
            or (not any(v2 == "flow-source" for v2 in o.get("unknownAspects", ())))
        )
        and (
            ("sourceActor" not in o and (not ("fromPerson" in o and o["fromPerson"] is True)))
            or any(v1 == "flow-source" for v1 in o.get("unknownAspects", ()))
        )
    ),
)
FLO_001_TRIGGER = Check(
    "rule/FLO-001-trigger",
    lambda o: "triggeredBy" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ("triggeredBy" not in o or any(v1 == "flow-start" for v1 in o.get("unknownAspects", ())))
        and ("triggeredBy" in o or (not any(v2 == "flow-start" for v2 in o.get("unknownAspects", ()))))
    ),
)
FLO_002_ACTOR = Check(
    "rule/FLO-002-actor",
    lambda o: (
        "informationObjects" in o
        and "receiver" in o
        and "sourceActor" in o
        and (not ("fromPerson" in o and o["fromPerson"] is True))
    ),
    lambda document, o, h: (
        (not (document.holding("brokenFlows", o["id"]) if "id" in o else ()))
        and any(
            (
                "receiver" in v3
                and (not v3 is o)
                and v3["receiver"] == o["receiver"]
                and (not ("fromPerson" in v3 and v3["fromPerson"] is True))
                and (not ("reusesFlow" in o and v3.get("id") == o["reusesFlow"]))
                and (not ("reusesFlow" in v3 and o.get("id") == v3["reusesFlow"]))
            )
            for v2 in o.get("informationObjects", ())
            for v3 in document.holding("informationObjects", v2)
        )
    ),
)
FLO_002_PERSON = Check(
    "rule/FLO-002-person",
    lambda o: "fromPerson" in o and "informationObjects" in o and "receiver" in o and o["fromPerson"] is True,
    lambda document, o, h: (
        (not (document.holding("brokenFlows", o["id"]) if "id" in o else ()))
        and any(
            (
                "receiver" in v3
                and (not v3 is o)
                and v3["receiver"] == o["receiver"]
                and (not ("fromPerson" in v3 and v3["fromPerson"] is True))
            )
            for v2 in o.get("informationObjects", ())
            for v3 in document.holding("informationObjects", v2)
        )
    ),
)
FLO_005_APPROVED = Check(
    "rule/FLO-005-approved", lambda o: o["arrangementState"] == "in-production" and "approval" not in o, None
)
INFORMATIONFLOW = Check(
    "shape/InformationFlow",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
INFORMATIONFLOW_10 = Check(
    "shape/InformationFlow",
    lambda o: "reusesFlow" in o,
    lambda document, o, h: (
        (not "InformationFlow" in document.types(o["reusesFlow"])) and document.types(o["reusesFlow"])
    ),
)
INFORMATIONFLOW_11 = Check(
    "shape/InformationFlow",
    lambda o: "sourceActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sourceActor"]))
        and o["sourceActor"] not in terms.T_62E90CF869
        and document.types(o["sourceActor"])
    ),
)
INFORMATIONFLOW_2 = Check(
    "shape/InformationFlow",
    lambda o: "passesPlatforms" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Platform" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("passesPlatforms", ())
    ),
)
INFORMATIONFLOW_3 = Check(
    "shape/InformationFlow",
    lambda o: "receiver" in o,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
INFORMATIONFLOW_4 = Check(
    "shape/InformationFlow",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
INFORMATIONFLOW_5 = Check(
    "shape/InformationFlow", lambda o: "reusesFlow" in o, lambda document, o, h: not document.types(o["reusesFlow"])
)
INFORMATIONFLOW_6 = Check(
    "shape/InformationFlow",
    lambda o: "sourceActor" in o,
    lambda document, o, h: (not document.types(o["sourceActor"])) and o["sourceActor"] not in terms.T_62E90CF869,
)
INFORMATIONFLOW_7 = Check(
    "shape/InformationFlow",
    lambda o: "systems" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("systems", ())
    ),
)
INFORMATIONFLOW_8 = Check(
    "shape/InformationFlow",
    lambda o: "receiver" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
INFORMATIONFLOW_9 = Check(
    "shape/InformationFlow",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
INFORMATION_FLOW_INFORMATIONFLOWDESCRIPTION = Check(
    "shape/information-flow/InformationFlowDescription",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
PLANPROCEDURE = Check(
    "shape/PlanProcedure",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
PLANPROCEDURE_2 = Check(
    "shape/PlanProcedure",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
PLATFORM = Check(
    "shape/Platform",
    lambda o: "acquiredBy" in o,
    lambda document, o, h: (not document.types(o["acquiredBy"])) and o["acquiredBy"] not in terms.T_62E90CF869,
)
PLATFORM_2 = Check(
    "shape/Platform", lambda o: "partOfPlatform" in o, lambda document, o, h: not document.types(o["partOfPlatform"])
)
PLATFORM_3 = Check(
    "shape/Platform",
    lambda o: "acquiredBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["acquiredBy"]))
        and o["acquiredBy"] not in terms.T_62E90CF869
        and document.types(o["acquiredBy"])
    ),
)
PLATFORM_4 = Check(
    "shape/Platform",
    lambda o: "partOfPlatform" in o,
    lambda document, o, h: (
        (not "Platform" in document.types(o["partOfPlatform"])) and document.types(o["partOfPlatform"])
    ),
)
PROJECTFINDING = Check(
    "shape/ProjectFinding",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
PROJECTRECOMMENDATION = Check(
    "shape/ProjectRecommendation",
    lambda o: "recommendsStandards" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "DataStandard" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("recommendsStandards", ())
    ),
)
RESPONSIBILITY = Check(
    "shape/Responsibility",
    lambda o: "delegatedBy" in o,
    lambda document, o, h: (not document.types(o["delegatedBy"])) and o["delegatedBy"] not in terms.T_62E90CF869,
)
RESPONSIBILITY_2 = Check(
    "shape/Responsibility",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
RESPONSIBILITY_3 = Check(
    "shape/Responsibility",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
RESPONSIBILITY_4 = Check(
    "shape/Responsibility",
    lambda o: True,
    lambda document, o, h: (not document.types(o["responsibleFor"])) and o["responsibleFor"] not in T_7237F06712,
)
RESPONSIBILITY_5 = Check(
    "shape/Responsibility",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
RESPONSIBILITY_6 = Check(
    "shape/Responsibility",
    lambda o: "delegatedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["delegatedBy"]))
        and o["delegatedBy"] not in terms.T_62E90CF869
        and document.types(o["delegatedBy"])
    ),
)
RESPONSIBILITY_7 = Check(
    "shape/Responsibility",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
RESPONSIBILITY_8 = Check(
    "shape/Responsibility",
    lambda o: True,
    lambda document, o, h: (
        (not "ResponsibilityTask" in document.types(o["responsibleFor"]))
        and o["responsibleFor"] not in T_7237F06712
        and document.types(o["responsibleFor"])
    ),
)
RISKASSESSMENT = Check(
    "shape/RiskAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
RISKASSESSMENT_2 = Check(
    "shape/RiskAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
SCHOOLPARTICIPATION = Check(
    "shape/SchoolParticipation",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["schoolMunicipality"])) and o["schoolMunicipality"] not in terms.T_62E90CF869
    ),
)
SCHOOLPARTICIPATION_2 = Check(
    "shape/SchoolParticipation",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["schoolMunicipality"]))
        and o["schoolMunicipality"] not in terms.T_62E90CF869
        and document.types(o["schoolMunicipality"])
    ),
)
SHARINGARRANGEMENT = Check(
    "shape/SharingArrangement",
    lambda o: "arrangedFlows" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "InformationFlow" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("arrangedFlows", ())
    ),
)
SHARINGARRANGEMENT_10 = Check(
    "shape/SharingArrangement",
    lambda o: "awaitsApprovalFrom" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awaitsApprovalFrom"]))
        and o["awaitsApprovalFrom"] not in terms.T_62E90CF869
        and document.types(o["awaitsApprovalFrom"])
    ),
)
SHARINGARRANGEMENT_11 = Check(
    "shape/SharingArrangement",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
SHARINGARRANGEMENT_12 = Check(
    "shape/SharingArrangement",
    lambda o: "throughSystem" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["throughSystem"]))
        and o["throughSystem"] not in terms.T_62E90CF869
        and document.types(o["throughSystem"])
    ),
)
SHARINGARRANGEMENT_13 = Check(
    "shape/SharingArrangement",
    lambda o: "toSystem" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["toSystem"]))
        and o["toSystem"] not in terms.T_62E90CF869
        and document.types(o["toSystem"])
    ),
)
SHARINGARRANGEMENT_2 = Check(
    "shape/SharingArrangement",
    lambda o: "arrangedFormats" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_BE50349664 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_BE50349664)
        )
        for v1 in o.get("arrangedFormats", ())
    ),
)
SHARINGARRANGEMENT_3 = Check(
    "shape/SharingArrangement",
    lambda o: "awaitsApprovalFrom" in o,
    lambda document, o, h: (
        (not document.types(o["awaitsApprovalFrom"])) and o["awaitsApprovalFrom"] not in terms.T_62E90CF869
    ),
)
SHARINGARRANGEMENT_4 = Check(
    "shape/SharingArrangement",
    lambda o: "fromSystems" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("fromSystems", ())
    ),
)
SHARINGARRANGEMENT_5 = Check(
    "shape/SharingArrangement",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
SHARINGARRANGEMENT_6 = Check(
    "shape/SharingArrangement",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
SHARINGARRANGEMENT_7 = Check(
    "shape/SharingArrangement",
    lambda o: "systems" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("systems", ())
    ),
)
SHARINGARRANGEMENT_8 = Check(
    "shape/SharingArrangement",
    lambda o: "throughSystem" in o,
    lambda document, o, h: (not document.types(o["throughSystem"])) and o["throughSystem"] not in terms.T_62E90CF869,
)
SHARINGARRANGEMENT_9 = Check(
    "shape/SharingArrangement",
    lambda o: "toSystem" in o,
    lambda document, o, h: (not document.types(o["toSystem"])) and o["toSystem"] not in terms.T_62E90CF869,
)
STAKEHOLDERPOSITION = Check(
    "shape/StakeholderPosition",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
STR_009_ISCED_RANGE = Check(
    "rule/STR-009-isced-range",
    lambda o: True,
    lambda document, o, h: not o["lowestIscedLevel"] <= o["highestIscedLevel"],
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
    "Approval.approval": Kind(
        checks=(
            structure.APPROVAL,
            structure.APPROVAL_2,
        ),
    ),
    "Breakdown.breakdowns": Kind(
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
    "ResponsibilityTask.responsibilityTasks": Kind(),
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
