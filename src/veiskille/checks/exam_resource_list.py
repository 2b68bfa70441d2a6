"""What is looked at in the documents of the profile exam-resource-list.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


def F_3B08DF4BB2(document: Tree, o: Node) -> object:
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
    ):
        if (
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
        ):
            return True
    return False


def F_6F792B4766(document: Tree, o: Node) -> object:
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
    ):
        if (
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
        ):
            return True
    return False


def F_D3D20CFDCA(document: Tree, o: Node) -> object:
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
    ):
        if (
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
        ):
            return True
    return False


def F_F11BD91EA8(document: Tree, o: Node) -> object:
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
    ):
        if (
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
        ):
            return True
    return False


def _doc_006_delivered_listedresources_resourcetests_testedon(document: Tree, found: Pairs) -> object:
    if not (document.most("testedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("listedResources", ()):
            for v2 in v1.get("resourceTests", ()):
                if not v2["testedOn"] <= o["deliveredOn"]:
                    return True
    return False


DOC_006_DELIVERED_LISTEDRESOURCES_RESOURCETESTS_TESTEDON = Check(
    "rule/DOC-006-delivered-listedResources-resourceTests-testedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_listedresources_resourcetests_testedon,
)


def _doc_006_delivered_listedresources_suppliercontact_contactedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("listedResources", ()):
            if "supplierContact" in v1 and (not v1["supplierContact"]["contactedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_LISTEDRESOURCES_SUPPLIERCONTACT_CONTACTEDON = Check(
    "rule/DOC-006-delivered-listedResources-supplierContact-contactedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_listedresources_suppliercontact_contactedon,
)


def _doc_006_delivered_publishedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["publishedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_PUBLISHEDON = Check(
    "rule/DOC-006-delivered-publishedOn", lambda o: "deliveredOn" in o, _doc_006_delivered_publishedon
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "endDate" not in o["period"] and "startDate" not in o["period"] and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
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
                    ):
                        if (
                            "deliveredOn" not in v3
                            and "endDate" not in v3["period"]
                            and "startDate" not in v3["period"]
                        ):
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_6F792B4766)
            )
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
                and document.says(F_D3D20CFDCA)
            )
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
                and document.says(F_3B08DF4BB2)
            )
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
                and document.says(F_F11BD91EA8)
            )
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


def _exam_resource_list_listedresource(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["licenceHolder"] not in terms.T_62E90CF869 and (not document.types(o["licenceHolder"])):
            return True
    return False


EXAM_RESOURCE_LIST_LISTEDRESOURCE = Check(
    "shape/exam-resource-list/ListedResource", lambda o: "licenceHolder" in o, _exam_resource_list_listedresource
)


def _exam_resource_list_listedresource_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["suppliedBy"] not in terms.T_62E90CF869 and (not document.types(o["suppliedBy"])):
            return True
    return False


EXAM_RESOURCE_LIST_LISTEDRESOURCE_2 = Check(
    "shape/exam-resource-list/ListedResource", lambda o: "suppliedBy" in o, _exam_resource_list_listedresource_2
)


def _exam_resource_list_listedresource_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["licenceHolder"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["licenceHolder"]))
            and document.types(o["licenceHolder"])
        ):
            return True
    return False


EXAM_RESOURCE_LIST_LISTEDRESOURCE_3 = Check(
    "shape/exam-resource-list/ListedResource", lambda o: "licenceHolder" in o, _exam_resource_list_listedresource_3
)


def _exam_resource_list_listedresource_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["suppliedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["suppliedBy"]))
            and document.types(o["suppliedBy"])
        ):
            return True
    return False


EXAM_RESOURCE_LIST_LISTEDRESOURCE_4 = Check(
    "shape/exam-resource-list/ListedResource", lambda o: "suppliedBy" in o, _exam_resource_list_listedresource_4
)


def _exam_resource_list_resourcelist(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["keptBy"] not in terms.T_62E90CF869 and (not document.types(o["keptBy"])):
            return True
    return False


EXAM_RESOURCE_LIST_RESOURCELIST = Check(
    "shape/exam-resource-list/ResourceList", lambda o: True, _exam_resource_list_resourcelist
)


def _exam_resource_list_resourcelist_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAM_RESOURCE_LIST_RESOURCELIST_2 = Check(
    "shape/exam-resource-list/ResourceList", lambda o: "legalBasis" in o, _exam_resource_list_resourcelist_2
)


def _exam_resource_list_resourcelist_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["keptBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["keptBy"]))
            and document.types(o["keptBy"])
        ):
            return True
    return False


EXAM_RESOURCE_LIST_RESOURCELIST_3 = Check(
    "shape/exam-resource-list/ResourceList", lambda o: True, _exam_resource_list_resourcelist_3
)


def _exm_009_found(document: Tree, found: Pairs) -> object:
    for o, h in found:
        for v1 in o.get("resourceTests", ()):
            for v2 in v1.get("functionsFound", ()):
                if not any(
                    v5 == v2
                    for v3 in o.get("resourceTests", ())
                    if v3["testedOn"] > v1["testedOn"]
                    if v3["inExaminationSolution"] is True
                    if (not v3["testedOn"] < h["publishedOn"])
                    if (not any(v4 == v2 for v4 in v3.get("functionsFound", ())))
                    for v5 in v3.get("functionsChecked", ())
                ):
                    return True
    return False


EXM_009_FOUND = Check("rule/EXM-009-found", lambda o: "removedOn" not in o, _exm_009_found)


def _exm_009_in_time(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("testedOn") >= document.own("publishedOn")):
        return False
    for o, h in found:
        if "startDate" in h["period"] and (
            not any(
                (
                    v1["inExaminationSolution"] is True
                    and (not v1["testedOn"] < h["publishedOn"])
                    and (not v1["testedOn"] > h["period"]["startDate"])
                )
                for v1 in o.get("resourceTests", ())
            )
        ):
            for v2 in o.get("resourceTests", ()):
                if v2["inExaminationSolution"] is True and (not v2["testedOn"] < h["publishedOn"]):
                    return True
    return False


EXM_009_IN_TIME = Check("rule/EXM-009-in-time", lambda o: "removedOn" not in o, _exm_009_in_time)


def _exm_009_looked_for_all(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("testedOn") >= document.own("publishedOn")):
        return False
    for o, h in found:
        if (
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
        ):
            for v8 in o.get("resourceTests", ()):
                if (
                    v8["inExaminationSolution"] is True
                    and (not v8["testedOn"] < h["publishedOn"])
                    and v8.get("functionsChecked", ())
                ):
                    return True
    return False


EXM_009_LOOKED_FOR_ALL = Check("rule/EXM-009-looked-for-all", lambda o: "removedOn" not in o, _exm_009_looked_for_all)


def _exm_009_published_before(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if h["type"] in {"ResourceList"} and h["publishedOn"] > o["startDate"]:
            return True
    return False


EXM_009_PUBLISHED_BEFORE = Check("rule/EXM-009-published-before", lambda o: "startDate" in o, _exm_009_published_before)


def _exm_009_removed_after(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if o["removedOn"] < h["publishedOn"]:
            return True
    return False


EXM_009_REMOVED_AFTER = Check("rule/EXM-009-removed-after", lambda o: "removedOn" in o, _exm_009_removed_after)


def _exm_009_tested(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not any(
            (v1["inExaminationSolution"] is True and (not v1["testedOn"] < h["publishedOn"]))
            for v1 in o.get("resourceTests", ())
        ):
            return True
    return False


EXM_009_TESTED = Check("rule/EXM-009-tested", lambda o: "removedOn" not in o, _exm_009_tested)
EXM_009_WHITELIST = Check(
    "rule/EXM-009-whitelist",
    lambda o: (
        "whitelistedAddresses" in o and (not ("whitelistOpensForbidden" in o and o["whitelistOpensForbidden"] is False))
    ),
    None,
)


def _exm_009_works(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("resourceTests", ()):
            if v1["worksAsIntended"] is False and (
                not any(
                    (v2["worksAsIntended"] is True and v2["testedOn"] > v1["testedOn"])
                    for v2 in o.get("resourceTests", ())
                )
            ):
                return True
    return False


EXM_009_WORKS = Check("rule/EXM-009-works", lambda o: "removedOn" not in o, _exm_009_works)


def _exm_019_holder(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if not h["listKind"] == "national-list":
            return True
    return False


EXM_019_HOLDER = Check(
    "rule/EXM-019-holder",
    lambda o: (
        "licenceLevel" in o
        and "removedOn" not in o
        and (not ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"}))
        and "licenceHolder" not in o
    ),
    _exm_019_holder,
)


def _exm_019_lexin(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
        ):
            return True
    return False


EXM_019_LEXIN = Check(
    "rule/EXM-019-lexin",
    lambda o: "removedOn" not in o and (not o["intendedUsers"] == "minority-language-pupils"),
    _exm_019_lexin,
)


def _exm_019_local(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            "removedOn" not in o
            and (not h["listKind"] == "national-list")
            and (
                "licenceLevel" not in o
                or ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"})
            )
        ):
            return True
    return False


EXM_019_LOCAL = Check(
    "rule/EXM-019-local",
    lambda o: (
        "removedOn" not in o
        and (
            "licenceLevel" not in o
            or ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"})
        )
    ),
    _exm_019_local,
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
    "ResourceTest.resourceTests": Kind(
        sought=frozenset(["testedOn"]),
    ),
    "RoleHeld.actorRoles": Kind(),
    "SupplierContact.supplierContact": Kind(),
}
