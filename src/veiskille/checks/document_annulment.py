"""What is looked at in the documents of the profile document-annulment.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


T_ABA56AF745 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-39",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-40",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/20-6",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
    }
)
T_BA87449FC2 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-39",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-40",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/15-31",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/20-6",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-45",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-54",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
    }
)
T_CB8F5237FE = frozenset(
    {
        "https://w3id.org/veiskille/actor/agder",
        "https://w3id.org/veiskille/actor/akershus",
        "https://w3id.org/veiskille/actor/buskerud",
        "https://w3id.org/veiskille/actor/finnmark",
        "https://w3id.org/veiskille/actor/innlandet",
        "https://w3id.org/veiskille/actor/more-og-romsdal",
        "https://w3id.org/veiskille/actor/nordland",
        "https://w3id.org/veiskille/actor/oslo",
        "https://w3id.org/veiskille/actor/ostfold",
        "https://w3id.org/veiskille/actor/rogaland",
        "https://w3id.org/veiskille/actor/sikt",
        "https://w3id.org/veiskille/actor/telemark",
        "https://w3id.org/veiskille/actor/troms",
        "https://w3id.org/veiskille/actor/trondelag",
        "https://w3id.org/veiskille/actor/vestfold",
        "https://w3id.org/veiskille/actor/vestland",
        "https://w3id.org/veiskille/system/competence-register",
        "https://w3id.org/veiskille/system/nvb",
    }
)


def F_1796BF1367(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"county-authority", "municipality", "private-school-owner", "school", "vocational-college"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_2AB55F8A6B(document: Tree, o: Node) -> object:
    return not any(v1 in T_ABA56AF745 for v1 in o.get("legalBasis", ()))


def F_659178F8D6(document: Tree, o: Node) -> object:
    return any(v1 not in T_BA87449FC2 for v1 in o.get("legalBasis", ()))


DOCUMENT_ANNULMENT_DOCUMENTANNULMENT = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: "annulledBy" in o,
    lambda document, o, h: (not document.types(o["annulledBy"])) and o["annulledBy"] not in terms.T_62E90CF869,
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_2 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_3 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_4 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_5 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: "annulledBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["annulledBy"]))
        and o["annulledBy"] not in terms.T_62E90CF869
        and document.types(o["annulledBy"])
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_6 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_7 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTREFERENCE = Check(
    "shape/document-annulment/DocumentReference",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_2 = Check(
    "shape/document-annulment/DocumentReference",
    lambda o: "checkableIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("checkableIn", ())
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_3 = Check(
    "shape/document-annulment/DocumentReference",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
    ),
)
DOC_004_PROVISION_DOCUMENT_ANNULMENT_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-document-annulment-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (document.says(F_2AB55F8A6B) or document.says(F_659178F8D6)) and o.get("legalBasis", ()),
)
DOC_004_PURPOSE_DOCUMENT_ANNULMENT_ANY = Check(
    "rule/DOC-004-purpose-document-annulment-any", lambda o: o["purpose"] != "register-keeping", None
)
DOC_005_RECEIVER_DOCUMENT_ANNULMENT_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-document-annulment-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_1796BF1367))
        and o["receiver"] not in T_CB8F5237FE
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_006_DELIVERED_ANNULLEDDOCUMENT_ISSUEDATE = Check(
    "rule/DOC-006-delivered-annulledDocument-issueDate",
    lambda o: "issueDate" in o,
    lambda document, o, h: not o["issueDate"] <= h["deliveredOn"],
)
DOC_006_DELIVERED_ANNULLEDON = Check(
    "rule/DOC-006-delivered-annulledOn", lambda o: True, lambda document, o, h: not o["annulledOn"] <= o["deliveredOn"]
)
DOC_006_DELIVERED_REPLACEMENTDOCUMENT_ISSUEDATE = Check(
    "rule/DOC-006-delivered-replacementDocument-issueDate",
    lambda o: "replacementDocument" in o,
    lambda document, o, h: (
        "issueDate" in o["replacementDocument"] and (not o["replacementDocument"]["issueDate"] <= o["deliveredOn"])
    ),
)
DOC_008_AFTER_ISSUE = Check(
    "rule/DOC-008-after-issue", lambda o: "issueDate" in o, lambda document, o, h: not o["issueDate"] <= h["annulledOn"]
)
DOC_008_OTHER_NUMBER = Check(
    "rule/DOC-008-other-number",
    lambda o: "replacementDocument" in o,
    lambda document, o, h: o["replacementDocument"]["documentNumber"] == o["annulledDocument"]["documentNumber"],
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["annulledOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["annulledOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["annulledOn"] < "2025-08-01"))
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["annulledOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
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
            DOC_004_PROVISION_DOCUMENT_ANNULMENT_REGISTER_KEEPING,
            DOC_004_PURPOSE_DOCUMENT_ANNULMENT_ANY,
            DOC_005_RECEIVER_DOCUMENT_ANNULMENT_REGISTER_KEEPING,
            DOC_006_DELIVERED_ANNULLEDON,
            DOC_006_DELIVERED_REPLACEMENTDOCUMENT_ISSUEDATE,
            DOC_008_OTHER_NUMBER,
            DOCUMENT_ANNULMENT_DOCUMENTANNULMENT,
            DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_2,
            DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_3,
            DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_4,
            DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_5,
            DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_6,
            DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_7,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
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
            DOC_006_DELIVERED_ANNULLEDDOCUMENT_ISSUEDATE,
            DOC_008_AFTER_ISSUE,
            DOCUMENT_ANNULMENT_DOCUMENTREFERENCE,
            DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_2,
            DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_3,
        ),
    ),
    "DocumentReference.replacementDocument": Kind(
        checks=(
            DOCUMENT_ANNULMENT_DOCUMENTREFERENCE,
            DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_2,
            DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_3,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "RoleHeld.actorRoles": Kind(),
}
