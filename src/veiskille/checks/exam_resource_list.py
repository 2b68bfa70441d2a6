"""What is looked at in the documents of the profile exam-resource-list.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_exm, rules_idn, structure
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
            rules_exm.EXM_009_FOUND,
            rules_exm.EXM_009_IN_TIME,
            rules_exm.EXM_009_LOOKED_FOR_ALL,
            rules_exm.EXM_009_REMOVED_AFTER,
            rules_exm.EXM_009_TESTED,
            rules_exm.EXM_009_WHITELIST,
            rules_exm.EXM_009_WORKS,
            rules_exm.EXM_019_HOLDER,
            rules_exm.EXM_019_LEXIN,
            rules_exm.EXM_019_LOCAL,
            rules_exm.EXM_019_PHRASES,
            rules_exm.EXM_019_PHRASES_UNKNOWN,
            structure.EXAM_RESOURCE_LIST_LISTEDRESOURCE,
            structure.EXAM_RESOURCE_LIST_LISTEDRESOURCE_2,
            structure.EXAM_RESOURCE_LIST_LISTEDRESOURCE_3,
            structure.EXAM_RESOURCE_LIST_LISTEDRESOURCE_4,
        ),
    ),
    "Period.period": Kind(
        checks=(
            rules_doc.DOC_007_ORDER,
            rules_exm.EXM_009_PUBLISHED_BEFORE,
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
            rules_doc.DOC_006_DELIVERED_LISTEDRESOURCES_RESOURCETESTS_TESTEDON,
            rules_doc.DOC_006_DELIVERED_LISTEDRESOURCES_SUPPLIERCONTACT_CONTACTEDON,
            rules_doc.DOC_006_DELIVERED_PUBLISHEDON,
            structure.EXAM_RESOURCE_LIST_RESOURCELIST,
            structure.EXAM_RESOURCE_LIST_RESOURCELIST_2,
            structure.EXAM_RESOURCE_LIST_RESOURCELIST_3,
            rules_doc.DOC_016_ENDED_13,
            rules_doc.DOC_016_FROM_2021_01_01_19,
            rules_doc.DOC_016_FROM_2024_08_01_19,
            rules_doc.DOC_016_FROM_2025_08_01_19,
            rules_doc.DOC_016_TO_2024_07_31_19,
        ),
    ),
    "ResourceTest.resourceTests": Kind(),
    "RoleHeld.actorRoles": Kind(),
    "SupplierContact.supplierContact": Kind(),
}
