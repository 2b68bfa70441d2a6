"""What is looked at in the documents of the profile exam-resource-list.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


def F_00C8C487E2(document: Tree, o: Node) -> object:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
            or (
                "deliveredOn" not in v1
                and "startDate" in v1["period"]
                and (not ("startDate" in v1["period"] and (not v1["period"]["startDate"] < "2025-08-01")))
            )
            or (
                "deliveredOn" not in v1
                and "endDate" in v1["period"]
                and "startDate" not in v1["period"]
                and (not ("endDate" in v1["period"] and (not v1["period"]["endDate"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "backupArrangements",
                "listedResources",
                "period",
                "resourceTests",
                "supplierContact",
            },
        )
    )


def F_0604344E43(document: Tree, o: Node) -> object:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
            or (
                "deliveredOn" not in v1
                and "startDate" in v1["period"]
                and (not ("startDate" in v1["period"] and (not v1["period"]["startDate"] < "2024-08-01")))
            )
            or (
                "deliveredOn" not in v1
                and "endDate" in v1["period"]
                and "startDate" not in v1["period"]
                and (not ("endDate" in v1["period"] and (not v1["period"]["endDate"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "backupArrangements",
                "listedResources",
                "period",
                "resourceTests",
                "supplierContact",
            },
        )
    )


def F_2B5E2A3E2E(document: Tree, o: Node) -> object:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
            or (
                "deliveredOn" not in v1
                and "startDate" in v1["period"]
                and (not ("startDate" in v1["period"] and (not v1["period"]["startDate"] < "2021-01-01")))
            )
            or (
                "deliveredOn" not in v1
                and "endDate" in v1["period"]
                and "startDate" not in v1["period"]
                and (not ("endDate" in v1["period"] and (not v1["period"]["endDate"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "backupArrangements",
                "listedResources",
                "period",
                "resourceTests",
                "supplierContact",
            },
        )
    )


def F_6DF7ABD89D(document: Tree, o: Node) -> object:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
            or (
                "deliveredOn" not in v1
                and "startDate" in v1["period"]
                and (not ("startDate" in v1["period"] and (not v1["period"]["startDate"] > "2024-07-31")))
            )
            or (
                "deliveredOn" not in v1
                and "endDate" in v1["period"]
                and "startDate" not in v1["period"]
                and (not ("endDate" in v1["period"] and (not v1["period"]["endDate"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "backupArrangements",
                "listedResources",
                "period",
                "resourceTests",
                "supplierContact",
            },
        )
    )


DOC_006_DELIVERED_LISTEDRESOURCES_RESOURCETESTS_TESTEDON = Check(
    "rule/DOC-006-delivered-listedResources-resourceTests-testedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        (not v2["testedOn"] <= o["deliveredOn"])
        for v1 in o.get("listedResources", ())
        for v2 in v1.get("resourceTests", ())
    ),
)
DOC_006_DELIVERED_LISTEDRESOURCES_SUPPLIERCONTACT_CONTACTEDON = Check(
    "rule/DOC-006-delivered-listedResources-supplierContact-contactedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("supplierContact" in v1 and (not v1["supplierContact"]["contactedOn"] <= o["deliveredOn"]))
        for v1 in o.get("listedResources", ())
    ),
)
DOC_006_DELIVERED_PUBLISHEDON = Check(
    "rule/DOC-006-delivered-publishedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: not o["publishedOn"] <= o["deliveredOn"],
)
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: (
        "endDate" not in o["period"]
        and "startDate" not in o["period"]
        and any(
            ("deliveredOn" not in v3 and "endDate" not in v3["period"] and "startDate" not in v3["period"])
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(
                o,
                {
                    "actorChanges",
                    "actorRoles",
                    "actors",
                    "backupArrangements",
                    "listedResources",
                    "period",
                    "resourceTests",
                    "supplierContact",
                },
            )
        )
    ),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or (
                "deliveredOn" not in o
                and "startDate" in o["period"]
                and (not ("startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01")))
            )
            or (
                "deliveredOn" not in o
                and "endDate" in o["period"]
                and "startDate" not in o["period"]
                and (not ("endDate" in o["period"] and (not o["period"]["endDate"] < "2021-01-01")))
            )
            or (
                "deliveredOn" not in o
                and "endDate" not in o["period"]
                and "startDate" not in o["period"]
                and document.says(F_2B5E2A3E2E)
            )
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
            or (
                "deliveredOn" not in o
                and "startDate" in o["period"]
                and (not ("startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01")))
            )
            or (
                "deliveredOn" not in o
                and "endDate" in o["period"]
                and "startDate" not in o["period"]
                and (not ("endDate" in o["period"] and (not o["period"]["endDate"] < "2024-08-01")))
            )
            or (
                "deliveredOn" not in o
                and "endDate" not in o["period"]
                and "startDate" not in o["period"]
                and document.says(F_0604344E43)
            )
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
            or (
                "deliveredOn" not in o
                and "startDate" in o["period"]
                and (not ("startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01")))
            )
            or (
                "deliveredOn" not in o
                and "endDate" in o["period"]
                and "startDate" not in o["period"]
                and (not ("endDate" in o["period"] and (not o["period"]["endDate"] < "2025-08-01")))
            )
            or (
                "deliveredOn" not in o
                and "endDate" not in o["period"]
                and "startDate" not in o["period"]
                and document.says(F_00C8C487E2)
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
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or (
                "deliveredOn" not in o
                and "startDate" in o["period"]
                and (not ("startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31")))
            )
            or (
                "deliveredOn" not in o
                and "endDate" in o["period"]
                and "startDate" not in o["period"]
                and (not ("endDate" in o["period"] and (not o["period"]["endDate"] > "2024-07-31")))
            )
            or (
                "deliveredOn" not in o
                and "endDate" not in o["period"]
                and "startDate" not in o["period"]
                and document.says(F_6DF7ABD89D)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
EXAM_RESOURCE_LIST_LISTEDRESOURCE = Check(
    "shape/exam-resource-list/ListedResource",
    lambda o: "licenceHolder" in o,
    lambda document, o, h: (not document.types(o["licenceHolder"])) and o["licenceHolder"] not in terms.T_62E90CF869,
)
EXAM_RESOURCE_LIST_LISTEDRESOURCE_2 = Check(
    "shape/exam-resource-list/ListedResource",
    lambda o: "suppliedBy" in o,
    lambda document, o, h: (not document.types(o["suppliedBy"])) and o["suppliedBy"] not in terms.T_62E90CF869,
)
EXAM_RESOURCE_LIST_LISTEDRESOURCE_3 = Check(
    "shape/exam-resource-list/ListedResource",
    lambda o: "licenceHolder" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["licenceHolder"]))
        and o["licenceHolder"] not in terms.T_62E90CF869
        and document.types(o["licenceHolder"])
    ),
)
EXAM_RESOURCE_LIST_LISTEDRESOURCE_4 = Check(
    "shape/exam-resource-list/ListedResource",
    lambda o: "suppliedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["suppliedBy"]))
        and o["suppliedBy"] not in terms.T_62E90CF869
        and document.types(o["suppliedBy"])
    ),
)
EXAM_RESOURCE_LIST_RESOURCELIST = Check(
    "shape/exam-resource-list/ResourceList",
    lambda o: True,
    lambda document, o, h: (not document.types(o["keptBy"])) and o["keptBy"] not in terms.T_62E90CF869,
)
EXAM_RESOURCE_LIST_RESOURCELIST_2 = Check(
    "shape/exam-resource-list/ResourceList",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_RESOURCE_LIST_RESOURCELIST_3 = Check(
    "shape/exam-resource-list/ResourceList",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["keptBy"]))
        and o["keptBy"] not in terms.T_62E90CF869
        and document.types(o["keptBy"])
    ),
)
EXM_009_FOUND = Check(
    "rule/EXM-009-found",
    lambda o: "removedOn" not in o,
    lambda document, o, h: any(
        (
            not any(
                v5 == v2
                for v3 in o.get("resourceTests", ())
                if v3["testedOn"] > v1["testedOn"]
                if v3["inExaminationSolution"] is True
                if (not v3["testedOn"] < h["publishedOn"])
                if (not any(v4 == v2 for v4 in v3.get("functionsFound", ())))
                for v5 in v3.get("functionsChecked", ())
            )
        )
        for v1 in o.get("resourceTests", ())
        for v2 in v1.get("functionsFound", ())
    ),
)
EXM_009_IN_TIME = Check(
    "rule/EXM-009-in-time",
    lambda o: "removedOn" not in o,
    lambda document, o, h: (
        "startDate" in h["period"]
        and (
            not any(
                (
                    v1["inExaminationSolution"] is True
                    and (not v1["testedOn"] < h["publishedOn"])
                    and (not v1["testedOn"] > h["period"]["startDate"])
                )
                for v1 in o.get("resourceTests", ())
            )
        )
        and any(
            (v2["inExaminationSolution"] is True and (not v2["testedOn"] < h["publishedOn"]))
            for v2 in o.get("resourceTests", ())
        )
    ),
)
EXM_009_LOOKED_FOR_ALL = Check(
    "rule/EXM-009-looked-for-all",
    lambda o: "removedOn" not in o,
    lambda document, o, h: (
        len(
            {
                v7
                for v1 in o.get("resourceTests", ())
                for v2 in (v1["inExaminationSolution"],)
                if v2 is True
                for v3 in v1.get("functionsChecked", ())
                for v4 in (v1["testedOn"],)
                for v5 in (h,)
                for v6 in (v5["publishedOn"],)
                if ((not v4 < v6) and "removedOn" not in o)
                for v7 in (v3,)
            }
        )
        < 4
        and any(
            True
            for v8 in o.get("resourceTests", ())
            if v8["inExaminationSolution"] is True
            if (not v8["testedOn"] < h["publishedOn"])
            for v9 in v8.get("functionsChecked", ())
        )
    ),
)
EXM_009_PUBLISHED_BEFORE = Check(
    "rule/EXM-009-published-before",
    lambda o: "startDate" in o,
    lambda document, o, h: h["type"] in {"ResourceList"} and h["publishedOn"] > o["startDate"],
)
EXM_009_REMOVED_AFTER = Check(
    "rule/EXM-009-removed-after", lambda o: "removedOn" in o, lambda document, o, h: o["removedOn"] < h["publishedOn"]
)
EXM_009_TESTED = Check(
    "rule/EXM-009-tested",
    lambda o: "removedOn" not in o,
    lambda document, o, h: (
        not any(
            (v1["inExaminationSolution"] is True and (not v1["testedOn"] < h["publishedOn"]))
            for v1 in o.get("resourceTests", ())
        )
    ),
)
EXM_009_WHITELIST = Check(
    "rule/EXM-009-whitelist",
    lambda o: (
        "whitelistedAddresses" in o and (not ("whitelistOpensForbidden" in o and o["whitelistOpensForbidden"] is False))
    ),
    None,
)
EXM_009_WORKS = Check(
    "rule/EXM-009-works",
    lambda o: "removedOn" not in o,
    lambda document, o, h: any(
        (
            v1["worksAsIntended"] is False
            and (
                not any(
                    (v2["worksAsIntended"] is True and v2["testedOn"] > v1["testedOn"])
                    for v2 in o.get("resourceTests", ())
                )
            )
        )
        for v1 in o.get("resourceTests", ())
    ),
)
EXM_019_HOLDER = Check(
    "rule/EXM-019-holder",
    lambda o: (
        "licenceLevel" in o
        and "removedOn" not in o
        and (not ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"}))
        and "licenceHolder" not in o
    ),
    lambda document, o, h: not h["listKind"] == "national-list",
)
EXM_019_LEXIN = Check(
    "rule/EXM-019-lexin",
    lambda o: "removedOn" not in o and (not o["intendedUsers"] == "minority-language-pupils"),
    lambda document, o, h: (
        "removedOn" not in o
        and (not o["intendedUsers"] == "minority-language-pupils")
        and (
            (
                "webAddress" in o
                and (
                    not (
                        "webAddress" in o
                        and (
                            not matches(
                                "^https?://([A-Za-z0-9-]+[.])*[Ll][Ee][Xx][Ii][Nn][.][A-Za-z0-9.-]+(/[^\n]*)?\\Z",
                                o["webAddress"],
                            )
                        )
                    )
                )
            )
            or any(
                matches("^([^\n]*[^A-Za-z\n])?[Ll][Ee][Xx][Ii][Nn]([^A-Za-z\n][^\n]*)?\\Z", v1[1])
                for v1 in o.get("name", {}).items()
            )
        )
    ),
)
EXM_019_LOCAL = Check(
    "rule/EXM-019-local",
    lambda o: (
        "removedOn" not in o
        and (
            "licenceLevel" not in o
            or ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"})
        )
    ),
    lambda document, o, h: (
        "removedOn" not in o
        and (not h["listKind"] == "national-list")
        and (
            "licenceLevel" not in o
            or ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"})
        )
    ),
)
EXM_019_PHRASES = Check(
    "rule/EXM-019-phrases",
    lambda o: "translatesPhrases" in o and "removedOn" not in o and o["translatesPhrases"] is True,
    None,
)
EXM_019_PHRASES_UNKNOWN = Check(
    "rule/EXM-019-phrases-unknown",
    lambda o: (
        "removedOn" not in o
        and (
            not o["resourceKind"]
            not in {"digital-glossary", "offline-dictionary", "online-dictionary", "paper-dictionary"}
        )
        and "translatesPhrases" not in o
    ),
    None,
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
    "BackupArrangement.backupArrangements": Kind(),
    "ListedResource.listedResources": Kind(
        codes=frozenset(
            ["intendedUsers", "licenceLevel", "resourceKind", "translatesPhrases", "whitelistOpensForbidden"]
        ),
        below={"supplierContact": "SupplierContact.supplierContact", "resourceTests": "ResourceTest.resourceTests"},
        many=frozenset(["resourceTests"]),
        checks=(
            EXM_009_FOUND,
            EXM_009_IN_TIME,
            EXM_009_LOOKED_FOR_ALL,
            EXM_009_REMOVED_AFTER,
            EXM_009_TESTED,
            EXM_009_WHITELIST,
            EXM_009_WORKS,
            EXM_019_HOLDER,
            EXM_019_LEXIN,
            EXM_019_LOCAL,
            EXM_019_PHRASES,
            EXM_019_PHRASES_UNKNOWN,
            EXAM_RESOURCE_LIST_LISTEDRESOURCE,
            EXAM_RESOURCE_LIST_LISTEDRESOURCE_2,
            EXAM_RESOURCE_LIST_LISTEDRESOURCE_3,
            EXAM_RESOURCE_LIST_LISTEDRESOURCE_4,
        ),
    ),
    "Period.period": Kind(
        checks=(
            rules_doc.DOC_007_ORDER,
            EXM_009_PUBLISHED_BEFORE,
        ),
    ),
    "ResourceList": Kind(
        below={
            "actors": "Actor.actors",
            "period": "Period.period",
            "listedResources": "ListedResource.listedResources",
            "backupArrangements": "BackupArrangement.backupArrangements",
        },
        many=frozenset(["actors", "listedResources", "backupArrangements"]),
        checks=(
            DOC_006_DELIVERED_LISTEDRESOURCES_RESOURCETESTS_TESTEDON,
            DOC_006_DELIVERED_LISTEDRESOURCES_SUPPLIERCONTACT_CONTACTEDON,
            DOC_006_DELIVERED_PUBLISHEDON,
            EXAM_RESOURCE_LIST_RESOURCELIST,
            EXAM_RESOURCE_LIST_RESOURCELIST_2,
            EXAM_RESOURCE_LIST_RESOURCELIST_3,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "ResourceTest.resourceTests": Kind(),
    "RoleHeld.actorRoles": Kind(),
    "SupplierContact.supplierContact": Kind(),
}
