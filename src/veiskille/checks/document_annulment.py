"""What is looked at in the documents of the profile document-annulment.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_idn, structure
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
            rules_act.ACT_001_ENDED_3,
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
    "DocumentAnnulment": Kind(
        codes=frozenset(["purpose"]),
        below={
            "actors": "Actor.actors",
            "annulledDocument": "DocumentReference.annulledDocument",
            "replacementDocument": "DocumentReference.replacementDocument",
        },
        many=frozenset(["actors"]),
        checks=(
            rules_doc.DOC_004_PROVISION_DOCUMENT_ANNULMENT_REGISTER_KEEPING,
            rules_doc.DOC_004_PURPOSE_DOCUMENT_ANNULMENT_ANY,
            rules_doc.DOC_005_RECEIVER_DOCUMENT_ANNULMENT_REGISTER_KEEPING,
            rules_doc.DOC_006_DELIVERED_ANNULLEDON_2,
            rules_doc.DOC_006_DELIVERED_REPLACEMENTDOCUMENT_ISSUEDATE,
            rules_doc.DOC_008_OTHER_NUMBER,
            structure.DOCUMENT_ANNULMENT_DOCUMENTANNULMENT,
            structure.DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_2,
            structure.DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_3,
            structure.DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_4,
            structure.DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_5,
            structure.DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_6,
            structure.DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_7,
            rules_doc.DOC_016_FROM_2021_01_01_13,
            rules_doc.DOC_016_FROM_2024_08_01_13,
            rules_doc.DOC_016_FROM_2025_08_01_13,
            rules_doc.DOC_016_TO_2024_07_31_13,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "DocumentReference.annulledDocument": Kind(
        checks=(
            rules_doc.DOC_006_DELIVERED_ANNULLEDDOCUMENT_ISSUEDATE,
            rules_doc.DOC_008_AFTER_ISSUE,
            structure.DOCUMENT_ANNULMENT_DOCUMENTREFERENCE,
            structure.DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_2,
            structure.DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_3,
        ),
    ),
    "DocumentReference.replacementDocument": Kind(
        checks=(
            structure.DOCUMENT_ANNULMENT_DOCUMENTREFERENCE,
            structure.DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_2,
            structure.DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_3,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "RoleHeld.actorRoles": Kind(),
}
