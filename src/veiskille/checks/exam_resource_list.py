"""What is looked at in the documents of the profile exam-resource-list.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, exm, idn, structure
from veiskille.tree import Kind

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
            act.ACT_001_ENDED,
            idn.IDN_004_CONTROL,
            idn.IDN_005_FOLLOW_UP,
            act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            act.ACT_001_WHEN,
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
            exm.EXM_009_FOUND,
            exm.EXM_009_IN_TIME,
            exm.EXM_009_LOOKED_FOR_ALL,
            exm.EXM_009_REMOVED_AFTER,
            exm.EXM_009_TESTED,
            exm.EXM_009_WHITELIST,
            exm.EXM_009_WORKS,
            exm.EXM_019_HOLDER,
            exm.EXM_019_LEXIN,
            exm.EXM_019_LOCAL,
            exm.EXM_019_PHRASES,
            exm.EXM_019_PHRASES_UNKNOWN,
            structure.EXAM_RESOURCE_LIST_LISTEDRESOURCE,
            structure.EXAM_RESOURCE_LIST_LISTEDRESOURCE_2,
            structure.EXAM_RESOURCE_LIST_LISTEDRESOURCE_3,
            structure.EXAM_RESOURCE_LIST_LISTEDRESOURCE_4,
        ),
    ),
    "Period.period": Kind(
        checks=(
            doc.DOC_007_ORDER,
            exm.EXM_009_PUBLISHED_BEFORE,
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
            doc.DOC_006_DELIVERED_LISTEDRESOURCES_RESOURCETESTS_TESTEDON,
            doc.DOC_006_DELIVERED_LISTEDRESOURCES_SUPPLIERCONTACT_CONTACTEDON,
            doc.DOC_006_DELIVERED_PUBLISHEDON,
            structure.EXAM_RESOURCE_LIST_RESOURCELIST,
            structure.EXAM_RESOURCE_LIST_RESOURCELIST_2,
            structure.EXAM_RESOURCE_LIST_RESOURCELIST_3,
            doc.DOC_016_ENDED_10,
            doc.DOC_016_FROM_2021_01_01_16,
            doc.DOC_016_FROM_2024_08_01_16,
            doc.DOC_016_FROM_2025_08_01_16,
            doc.DOC_016_TO_2024_07_31_16,
        ),
    ),
    "ResourceTest.resourceTests": Kind(),
    "RoleHeld.actorRoles": Kind(),
    "SupplierContact.supplierContact": Kind(),
}
