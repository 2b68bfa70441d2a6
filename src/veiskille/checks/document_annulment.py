"""What is looked at in the documents of the profile document-annulment.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


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


def F_65B1CB319D(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_BA87449FC2:
            return True
    return False


def F_C0B4FC48E0(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "municipality", "private-school-owner", "school", "vocational-college"}:
            return True
    return False


def F_DC6204C221(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_ABA56AF745:
            return False
    return True


def _document_annulment_documentannulment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["annulledBy"] not in terms.T_62E90CF869 and (not document.types(o["annulledBy"])):
            return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTANNULMENT = Check(
    "shape/document-annulment/DocumentAnnulment", lambda o: "annulledBy" in o, _document_annulment_documentannulment
)


def _document_annulment_documentannulment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_2 = Check(
    "shape/document-annulment/DocumentAnnulment", lambda o: True, _document_annulment_documentannulment_2
)


def _document_annulment_documentannulment_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_3 = Check(
    "shape/document-annulment/DocumentAnnulment", lambda o: True, _document_annulment_documentannulment_3
)


def _document_annulment_documentannulment_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_4 = Check(
    "shape/document-annulment/DocumentAnnulment", lambda o: True, _document_annulment_documentannulment_4
)


def _document_annulment_documentannulment_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["annulledBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["annulledBy"]))
            and document.types(o["annulledBy"])
        ):
            return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_5 = Check(
    "shape/document-annulment/DocumentAnnulment", lambda o: "annulledBy" in o, _document_annulment_documentannulment_5
)


def _document_annulment_documentannulment_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_6 = Check(
    "shape/document-annulment/DocumentAnnulment", lambda o: True, _document_annulment_documentannulment_6
)


def _document_annulment_documentannulment_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_7 = Check(
    "shape/document-annulment/DocumentAnnulment", lambda o: True, _document_annulment_documentannulment_7
)


def _document_annulment_documentreference(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] not in terms.T_62E90CF869 and (not document.types(o["awardedBy"])):
            return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTREFERENCE = Check(
    "shape/document-annulment/DocumentReference", lambda o: "awardedBy" in o, _document_annulment_documentreference
)


def _document_annulment_documentreference_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("checkableIn", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_2 = Check(
    "shape/document-annulment/DocumentReference", lambda o: "checkableIn" in o, _document_annulment_documentreference_2
)


def _document_annulment_documentreference_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awardedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awardedBy"]))
            and document.types(o["awardedBy"])
        ):
            return True
    return False


DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_3 = Check(
    "shape/document-annulment/DocumentReference", lambda o: "awardedBy" in o, _document_annulment_documentreference_3
)


def _doc_004_provision_document_annulment_register_keeping(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_DC6204C221) or document.says(F_65B1CB319D)) and o.get("legalBasis", ()):
            return True
    return False


DOC_004_PROVISION_DOCUMENT_ANNULMENT_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-document-annulment-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    _doc_004_provision_document_annulment_register_keeping,
)
DOC_004_PURPOSE_DOCUMENT_ANNULMENT_ANY = Check(
    "rule/DOC-004-purpose-document-annulment-any", lambda o: o["purpose"] != "register-keeping", None
)


def _doc_005_receiver_document_annulment_register_keeping(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_CB8F5237FE
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_C0B4FC48E0))
        ):
            return True
    return False


DOC_005_RECEIVER_DOCUMENT_ANNULMENT_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-document-annulment-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    _doc_005_receiver_document_annulment_register_keeping,
)


def _doc_006_delivered_annulleddocument_issuedate(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["issueDate"] <= h["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_ANNULLEDDOCUMENT_ISSUEDATE = Check(
    "rule/DOC-006-delivered-annulledDocument-issueDate",
    lambda o: "issueDate" in o,
    _doc_006_delivered_annulleddocument_issuedate,
)


def _doc_006_delivered_annulledon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["annulledOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_ANNULLEDON = Check("rule/DOC-006-delivered-annulledOn", lambda o: True, _doc_006_delivered_annulledon)


def _doc_006_delivered_replacementdocument_issuedate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "issueDate" in o["replacementDocument"] and (not o["replacementDocument"]["issueDate"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_REPLACEMENTDOCUMENT_ISSUEDATE = Check(
    "rule/DOC-006-delivered-replacementDocument-issueDate",
    lambda o: "replacementDocument" in o,
    _doc_006_delivered_replacementdocument_issuedate,
)


def _doc_008_after_issue(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["issueDate"] <= h["annulledOn"]:
            return True
    return False


DOC_008_AFTER_ISSUE = Check("rule/DOC-008-after-issue", lambda o: "issueDate" in o, _doc_008_after_issue)


def _doc_008_other_number(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["replacementDocument"]["documentNumber"] == o["annulledDocument"]["documentNumber"]:
            return True
    return False


DOC_008_OTHER_NUMBER = Check("rule/DOC-008-other-number", lambda o: "replacementDocument" in o, _doc_008_other_number)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["annulledOn"] < "2021-01-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: True, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["annulledOn"] < "2024-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: True, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["annulledOn"] < "2025-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: True, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["annulledOn"] > "2024-07-31")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: True, _doc_016_to_2024_07_31)

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
