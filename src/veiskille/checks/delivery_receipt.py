"""What is looked at in the documents of the profile delivery-receipt.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_8656197F79 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-22",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-23",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-25",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-26",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-27",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-33",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)
T_E305DDECED = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/8-3",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61/3-6",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/9-4",
    }
)


def F_14477D3CB5(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "municipality", "private-school-owner", "school"}:
            return True
    return False


def F_2875E5B1E7(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_E305DDECED:
            return False
    return True


def F_2D69EBA15C(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "municipality", "private-school-owner", "school"}:
            return False
    return True


def F_383FDB7631(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in terms.T_AA9CB9337B:
            return False
    return True


def F_55A44C4754(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_8656197F79:
            return True
    return False


def F_5965CE1057(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
            "training-establishment",
        }:
            return False
    return True


def F_6C7AD1DF81(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_E305DDECED:
            return True
    return False


def F_7825540ABB(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in terms.T_AA9CB9337B:
            return True
    return False


def F_7BFC6CAEE6(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"adult-education-centre", "county-authority", "municipality", "private-school-owner", "school"}:
            return False
    return True


def F_9E35166B18(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_8656197F79:
            return False
    return True


def F_9FC61E07BF(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 != "county-authority":
            return False
    return True


def F_BFDF2A9D7D(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {
            "adult-education-centre",
            "county-authority",
            "municipality",
            "private-school-owner",
            "school",
            "vocational-college",
        }:
            return True
    return False


def F_D6441C2B2A(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"adult-education-centre", "county-authority", "municipality", "private-school-owner", "school"}:
            return True
    return False


def F_D920AF7911(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
            "training-establishment",
        }:
            return True
    return False


def F_DB29C0028F(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {
            "adult-education-centre",
            "county-authority",
            "municipality",
            "private-school-owner",
            "school",
            "vocational-college",
        }:
            return False
    return True


def F_DE878649B0(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 != "county-authority":
            return True
    return False


def F_E4B57ADDD4(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_8656197F79:
            return False
    return True


def F_F581DCDDB5(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_8656197F79:
            return True
    return False


def _delivery_receipt_deliveryreceipt(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


DELIVERY_RECEIPT_DELIVERYRECEIPT = Check(
    "shape/delivery-receipt/DeliveryReceipt", lambda o: True, _delivery_receipt_deliveryreceipt
)


def _delivery_receipt_deliveryreceipt_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


DELIVERY_RECEIPT_DELIVERYRECEIPT_2 = Check(
    "shape/delivery-receipt/DeliveryReceipt", lambda o: True, _delivery_receipt_deliveryreceipt_2
)


def _delivery_receipt_deliveryreceipt_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


DELIVERY_RECEIPT_DELIVERYRECEIPT_3 = Check(
    "shape/delivery-receipt/DeliveryReceipt", lambda o: True, _delivery_receipt_deliveryreceipt_3
)


def _delivery_receipt_deliveryreceipt_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


DELIVERY_RECEIPT_DELIVERYRECEIPT_4 = Check(
    "shape/delivery-receipt/DeliveryReceipt", lambda o: True, _delivery_receipt_deliveryreceipt_4
)


def _delivery_receipt_deliveryreceipt_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


DELIVERY_RECEIPT_DELIVERYRECEIPT_5 = Check(
    "shape/delivery-receipt/DeliveryReceipt", lambda o: True, _delivery_receipt_deliveryreceipt_5
)


def _doc_004_other_purpose_delivery_receipt_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
            and (document.says(facts.F_6B56EC0A4D) or document.says(facts.F_931E1804FB))
            and (
                (
                    document.says(F_F581DCDDB5)
                    and document.says(F_9E35166B18)
                    and (
                        (not o["receiver"] not in terms.T_BBFA61A880)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_5965CE1057))
                    )
                )
                or (
                    document.says(facts.F_9B6CC60B83)
                    and document.says(F_2875E5B1E7)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_2D69EBA15C))
                    )
                )
                or (
                    document.says(facts.F_E91E29E436)
                    and document.says(F_383FDB7631)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_DB29C0028F))
                    )
                )
                or (
                    document.says(facts.F_F32502FA02)
                    and document.says(facts.F_C3E6FB2556)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                    )
                )
                or (
                    document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_9FC61E07BF))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-admission",
    lambda o: o["purpose"] == "admission",
    _doc_004_other_purpose_delivery_receipt_admission,
)


def _doc_004_other_purpose_delivery_receipt_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_BBFA61A880
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
            and (document.says(F_E4B57ADDD4) or document.says(F_55A44C4754))
            and (
                (
                    document.says(facts.F_F32502FA02)
                    and document.says(facts.F_C3E6FB2556)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                    )
                )
                or (
                    document.says(facts.F_9B6CC60B83)
                    and document.says(F_2875E5B1E7)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_2D69EBA15C))
                    )
                )
                or (
                    document.says(facts.F_E91E29E436)
                    and document.says(F_383FDB7631)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_DB29C0028F))
                    )
                )
                or (
                    document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_9FC61E07BF))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_004_other_purpose_delivery_receipt_examination_administration,
)


def _doc_004_other_purpose_delivery_receipt_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
            and (document.says(facts.F_5A1FF48F43) or document.says(F_6C7AD1DF81))
            and (
                (
                    document.says(facts.F_F32502FA02)
                    and document.says(facts.F_C3E6FB2556)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                    )
                )
                or (
                    document.says(F_F581DCDDB5)
                    and document.says(F_9E35166B18)
                    and (
                        (not o["receiver"] not in terms.T_BBFA61A880)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_5965CE1057))
                    )
                )
                or (
                    document.says(facts.F_E91E29E436)
                    and document.says(F_383FDB7631)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_DB29C0028F))
                    )
                )
                or (
                    document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_9FC61E07BF))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_FOLLOW_UP = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-follow-up",
    lambda o: o["purpose"] == "follow-up",
    _doc_004_other_purpose_delivery_receipt_follow_up,
)


def _doc_004_other_purpose_delivery_receipt_register_keeping(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
            and (document.says(facts.F_4D2C16A4D0) or document.says(F_7825540ABB))
            and (
                (
                    document.says(facts.F_F32502FA02)
                    and document.says(facts.F_C3E6FB2556)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                    )
                )
                or (
                    document.says(F_F581DCDDB5)
                    and document.says(F_9E35166B18)
                    and (
                        (not o["receiver"] not in terms.T_BBFA61A880)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_5965CE1057))
                    )
                )
                or (
                    document.says(facts.F_9B6CC60B83)
                    and document.says(F_2875E5B1E7)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_2D69EBA15C))
                    )
                )
                or (
                    document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_9FC61E07BF))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_REGISTER_KEEPING = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    _doc_004_other_purpose_delivery_receipt_register_keeping,
)


def _doc_004_other_purpose_delivery_receipt_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
            and (document.says(facts.F_6B56EC0A4D) or document.says(facts.F_931E1804FB))
            and (
                (
                    document.says(facts.F_F32502FA02)
                    and document.says(facts.F_C3E6FB2556)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                    )
                )
                or (
                    document.says(F_F581DCDDB5)
                    and document.says(F_9E35166B18)
                    and (
                        (not o["receiver"] not in terms.T_BBFA61A880)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_5965CE1057))
                    )
                )
                or (
                    document.says(facts.F_9B6CC60B83)
                    and document.says(F_2875E5B1E7)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_2D69EBA15C))
                    )
                )
                or (
                    document.says(facts.F_E91E29E436)
                    and document.says(F_383FDB7631)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_DB29C0028F))
                    )
                )
                or (
                    document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_9FC61E07BF))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_SCHOOL_START = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-school-start",
    lambda o: o["purpose"] == "school-start",
    _doc_004_other_purpose_delivery_receipt_school_start,
)


def _doc_004_other_purpose_delivery_receipt_statistics(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
            and (document.says(facts.F_99BC4F4E81) or document.says(facts.F_5A7CD467B5))
            and (
                (
                    document.says(facts.F_F32502FA02)
                    and document.says(facts.F_C3E6FB2556)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                    )
                )
                or (
                    document.says(F_F581DCDDB5)
                    and document.says(F_9E35166B18)
                    and (
                        (not o["receiver"] not in terms.T_BBFA61A880)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_5965CE1057))
                    )
                )
                or (
                    document.says(facts.F_9B6CC60B83)
                    and document.says(F_2875E5B1E7)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_2D69EBA15C))
                    )
                )
                or (
                    document.says(facts.F_E91E29E436)
                    and document.says(F_383FDB7631)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_DB29C0028F))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_STATISTICS = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-statistics",
    lambda o: o["purpose"] == "statistics",
    _doc_004_other_purpose_delivery_receipt_statistics,
)


def _doc_004_provision_delivery_receipt_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_6B56EC0A4D) or document.says(facts.F_931E1804FB))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                or (document.says(facts.F_F32502FA02) and document.says(facts.F_C3E6FB2556))
                or (
                    (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                    and (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-004-provision-delivery-receipt-admission",
    lambda o: o["purpose"] == "admission",
    _doc_004_provision_delivery_receipt_admission,
)


def _doc_004_provision_delivery_receipt_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(F_E4B57ADDD4) or document.says(F_55A44C4754))
            and (
                (not o["receiver"] not in terms.T_BBFA61A880)
                or (document.of(o["receiver"], "actorKind") and document.says(F_5965CE1057))
                or (document.says(F_F581DCDDB5) and document.says(F_9E35166B18))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-delivery-receipt-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_004_provision_delivery_receipt_examination_administration,
)


def _doc_004_provision_delivery_receipt_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_5A1FF48F43) or document.says(F_6C7AD1DF81))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_2D69EBA15C))
                or (document.says(facts.F_9B6CC60B83) and document.says(F_2875E5B1E7))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_DELIVERY_RECEIPT_FOLLOW_UP = Check(
    "rule/DOC-004-provision-delivery-receipt-follow-up",
    lambda o: o["purpose"] == "follow-up",
    _doc_004_provision_delivery_receipt_follow_up,
)


def _doc_004_provision_delivery_receipt_register_keeping(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_4D2C16A4D0) or document.says(F_7825540ABB))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_DB29C0028F))
                or (document.says(facts.F_E91E29E436) and document.says(F_383FDB7631))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_DELIVERY_RECEIPT_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-delivery-receipt-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    _doc_004_provision_delivery_receipt_register_keeping,
)


def _doc_004_provision_delivery_receipt_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_6B56EC0A4D) or document.says(facts.F_931E1804FB))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                or (document.says(facts.F_F32502FA02) and document.says(facts.F_C3E6FB2556))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_DELIVERY_RECEIPT_SCHOOL_START = Check(
    "rule/DOC-004-provision-delivery-receipt-school-start",
    lambda o: o["purpose"] == "school-start",
    _doc_004_provision_delivery_receipt_school_start,
)


def _doc_004_provision_delivery_receipt_statistics(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_99BC4F4E81) or document.says(facts.F_5A7CD467B5))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_9FC61E07BF))
                or (document.says(facts.F_2554A64929) and document.says(facts.F_F6AD1D239F))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_DELIVERY_RECEIPT_STATISTICS = Check(
    "rule/DOC-004-provision-delivery-receipt-statistics",
    lambda o: o["purpose"] == "statistics",
    _doc_004_provision_delivery_receipt_statistics,
)
DOC_004_PURPOSE_DELIVERY_RECEIPT_ANY = Check(
    "rule/DOC-004-purpose-delivery-receipt-any",
    lambda o: (
        o["purpose"]
        not in {
            "admission",
            "examination-administration",
            "follow-up",
            "register-keeping",
            "school-start",
            "statistics",
        }
    ),
    None,
)


def _doc_005_receiver_delivery_receipt_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                or (document.says(facts.F_F32502FA02) and document.says(facts.F_C3E6FB2556))
                or (
                    (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                    and (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-005-receiver-delivery-receipt-admission",
    lambda o: o["purpose"] == "admission",
    _doc_005_receiver_delivery_receipt_admission,
)


def _doc_005_receiver_delivery_receipt_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_BBFA61A880
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
            and (
                (not o["receiver"] not in terms.T_BBFA61A880)
                or (document.of(o["receiver"], "actorKind") and document.says(F_5965CE1057))
                or (document.says(F_F581DCDDB5) and document.says(F_9E35166B18))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-delivery-receipt-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_005_receiver_delivery_receipt_examination_administration,
)


def _doc_005_receiver_delivery_receipt_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_2D69EBA15C))
                or (document.says(facts.F_9B6CC60B83) and document.says(F_2875E5B1E7))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_DELIVERY_RECEIPT_FOLLOW_UP = Check(
    "rule/DOC-005-receiver-delivery-receipt-follow-up",
    lambda o: o["purpose"] == "follow-up",
    _doc_005_receiver_delivery_receipt_follow_up,
)


def _doc_005_receiver_delivery_receipt_register_keeping(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_DB29C0028F))
                or (document.says(facts.F_E91E29E436) and document.says(F_383FDB7631))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_DELIVERY_RECEIPT_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-delivery-receipt-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    _doc_005_receiver_delivery_receipt_register_keeping,
)


def _doc_005_receiver_delivery_receipt_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_7BFC6CAEE6))
                or (document.says(facts.F_F32502FA02) and document.says(facts.F_C3E6FB2556))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                    and (
                        document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_DELIVERY_RECEIPT_SCHOOL_START = Check(
    "rule/DOC-005-receiver-delivery-receipt-school-start",
    lambda o: o["purpose"] == "school-start",
    _doc_005_receiver_delivery_receipt_school_start,
)


def _doc_005_receiver_delivery_receipt_statistics(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DE878649B0))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_9FC61E07BF))
                or (document.says(facts.F_2554A64929) and document.says(facts.F_F6AD1D239F))
                or (
                    (
                        document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D6441C2B2A))
                        )
                    )
                    and (
                        document.says(F_E4B57ADDD4)
                        or document.says(F_55A44C4754)
                        or (
                            o["receiver"] not in terms.T_BBFA61A880
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_D920AF7911))
                        )
                    )
                    and (
                        document.says(facts.F_5A1FF48F43)
                        or document.says(F_6C7AD1DF81)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_14477D3CB5))
                        )
                    )
                    and (
                        document.says(facts.F_4D2C16A4D0)
                        or document.says(F_7825540ABB)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_BFDF2A9D7D))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_DELIVERY_RECEIPT_STATISTICS = Check(
    "rule/DOC-005-receiver-delivery-receipt-statistics",
    lambda o: o["purpose"] == "statistics",
    _doc_005_receiver_delivery_receipt_statistics,
)


def _doc_006_delivered_answeredsubmission_submittedon(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["submittedOn"] <= h["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_ANSWEREDSUBMISSION_SUBMITTEDON = Check(
    "rule/DOC-006-delivered-answeredSubmission-submittedOn",
    lambda o: "submittedOn" in o,
    _doc_006_delivered_answeredsubmission_submittedon,
)


def _doc_006_delivered_earliersubmissions_submittedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("earlierSubmissions", ()):
            if "submittedOn" in v1 and (not v1["submittedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_EARLIERSUBMISSIONS_SUBMITTEDON = Check(
    "rule/DOC-006-delivered-earlierSubmissions-submittedOn",
    lambda o: "earlierSubmissions" in o,
    _doc_006_delivered_earliersubmissions_submittedon,
)


def _doc_012_error(document: Tree, found: Pairs) -> object:
    c1 = document.codes("recordMessages/messageSeverity")
    if "error" in c1:
        return True
    return False


DOC_012_ERROR = Check(
    "rule/DOC-012-error", lambda o: "recordMessages" in o and (not o["verdict"] == "rejected"), _doc_012_error
)


def _doc_012_no_error(document: Tree, found: Pairs) -> object:
    c1 = document.codes("recordMessages/messageSeverity")
    if not "error" in c1:
        return True
    return False


DOC_012_NO_ERROR = Check("rule/DOC-012-no-error", lambda o: o["verdict"] == "rejected", _doc_012_no_error)


def _doc_012_no_warning(document: Tree, found: Pairs) -> object:
    c1 = document.codes("recordMessages/messageSeverity")
    if (not "error" in c1) and (not "warning" in c1):
        return True
    return False


DOC_012_NO_WARNING = Check(
    "rule/DOC-012-no-warning", lambda o: o["verdict"] == "accepted-with-warnings", _doc_012_no_warning
)
DOC_012_ONCE = Check("rule/DOC-012-once", lambda o: "verdict" in o, None)
DOC_012_RECORD = Check("rule/DOC-012-record", lambda o: "record" not in o and "recordReference" not in o, None)


def _doc_012_warning(document: Tree, found: Pairs) -> object:
    c1 = document.codes("recordMessages/messageSeverity")
    if (not "error" in c1) and "warning" in c1:
        return True
    return False


DOC_012_WARNING = Check(
    "rule/DOC-012-warning", lambda o: "recordMessages" in o and o["verdict"] == "accepted", _doc_012_warning
)


def _doc_015_answered(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            "schoolYear" in h["answeredSubmission"]
            and "submittingUnit" in h["answeredSubmission"]
            and h["verdict"] != "rejected"
            and h["answeredSubmission"]["schoolYear"] == o["schoolYear"]
            and h["answeredSubmission"]["submittingUnit"] == o["submittingUnit"]
            and h["answeredSubmission"]["submittedProfile"] == o["submittedProfile"]
        ):
            return True
    return False


DOC_015_ANSWERED = Check(
    "rule/DOC-015-answered",
    lambda o: "schoolYear" in o and "submittingUnit" in o and "verdict" in o and o["verdict"] != "rejected",
    _doc_015_answered,
)


def _doc_015_earlier(document: Tree, found: Pairs) -> object:
    for o, h in found:
        for v1 in h.get("earlierSubmissions", ()):
            if (
                "schoolYear" in v1
                and "submittingUnit" in v1
                and "verdict" in v1
                and (not o is v1)
                and v1["verdict"] != "rejected"
                and v1["schoolYear"] == o["schoolYear"]
                and v1["submittingUnit"] == o["submittingUnit"]
                and v1["submittedProfile"] == o["submittedProfile"]
            ):
                return True
    return False


DOC_015_EARLIER = Check(
    "rule/DOC-015-earlier",
    lambda o: "schoolYear" in o and "submittingUnit" in o and "verdict" in o and o["verdict"] != "rejected",
    _doc_015_earlier,
)


def _doc_015_series(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("schoolYear" not in o["answeredSubmission"] or "submittingUnit" not in o["answeredSubmission"]) and o.get(
            "earlierSubmissions", ()
        ):
            return True
    return False


DOC_015_SERIES = Check("rule/DOC-015-series", lambda o: "earlierSubmissions" in o, _doc_015_series)


def _doc_015_unit(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("earlierSubmissions", ()):
            if "submittingUnit" not in v1:
                return True
    return False


DOC_015_UNIT = Check("rule/DOC-015-unit", lambda o: "earlierSubmissions" in o, _doc_015_unit)


def _doc_015_verdict(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("earlierSubmissions", ()):
            if "verdict" not in v1:
                return True
    return False


DOC_015_VERDICT = Check("rule/DOC-015-verdict", lambda o: "earlierSubmissions" in o, _doc_015_verdict)


def _doc_015_year(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("earlierSubmissions", ()):
            if "schoolYear" not in v1:
                return True
    return False


DOC_015_YEAR = Check("rule/DOC-015-year", lambda o: "earlierSubmissions" in o, _doc_015_year)


def _submission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["submittingUnit"] not in terms.T_62E90CF869 and (not document.types(o["submittingUnit"])):
            return True
    return False


SUBMISSION = Check("shape/Submission", lambda o: "submittingUnit" in o, _submission)


def _submission_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["submittingUnit"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["submittingUnit"]))
            and document.types(o["submittingUnit"])
        ):
            return True
    return False


SUBMISSION_2 = Check("shape/Submission", lambda o: "submittingUnit" in o, _submission_2)

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
    "DeliveryReceipt": Kind(
        codes=frozenset(["purpose", "verdict"]),
        below={
            "actors": "Actor.actors",
            "answeredSubmission": "Submission.answeredSubmission",
            "recordMessages": "RecordMessage.recordMessages",
            "earlierSubmissions": "Submission.earlierSubmissions",
        },
        many=frozenset(["actors", "recordMessages", "earlierSubmissions"]),
        checks=(
            DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_ADMISSION,
            DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION,
            DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_FOLLOW_UP,
            DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_REGISTER_KEEPING,
            DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_SCHOOL_START,
            DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_STATISTICS,
            DOC_004_PROVISION_DELIVERY_RECEIPT_ADMISSION,
            DOC_004_PROVISION_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION,
            DOC_004_PROVISION_DELIVERY_RECEIPT_FOLLOW_UP,
            DOC_004_PROVISION_DELIVERY_RECEIPT_REGISTER_KEEPING,
            DOC_004_PROVISION_DELIVERY_RECEIPT_SCHOOL_START,
            DOC_004_PROVISION_DELIVERY_RECEIPT_STATISTICS,
            DOC_004_PURPOSE_DELIVERY_RECEIPT_ANY,
            DOC_005_RECEIVER_DELIVERY_RECEIPT_ADMISSION,
            DOC_005_RECEIVER_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION,
            DOC_005_RECEIVER_DELIVERY_RECEIPT_FOLLOW_UP,
            DOC_005_RECEIVER_DELIVERY_RECEIPT_REGISTER_KEEPING,
            DOC_005_RECEIVER_DELIVERY_RECEIPT_SCHOOL_START,
            DOC_005_RECEIVER_DELIVERY_RECEIPT_STATISTICS,
            DOC_006_DELIVERED_EARLIERSUBMISSIONS_SUBMITTEDON,
            DOC_012_ERROR,
            DOC_012_NO_ERROR,
            DOC_012_NO_WARNING,
            DOC_012_WARNING,
            DOC_015_SERIES,
            DELIVERY_RECEIPT_DELIVERYRECEIPT,
            DELIVERY_RECEIPT_DELIVERYRECEIPT_2,
            DELIVERY_RECEIPT_DELIVERYRECEIPT_3,
            DELIVERY_RECEIPT_DELIVERYRECEIPT_4,
            DELIVERY_RECEIPT_DELIVERYRECEIPT_5,
            rules_doc.DOC_016_FROM_2021_01_01,
            rules_doc.DOC_016_FROM_2024_08_01,
            rules_doc.DOC_016_FROM_2025_08_01,
            rules_doc.DOC_016_TO_2024_07_31,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            DOC_015_UNIT,
            DOC_015_VERDICT,
            DOC_015_YEAR,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "RecordMessage.recordMessages": Kind(
        checks=(DOC_012_RECORD,),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Submission.answeredSubmission": Kind(
        checks=(
            DOC_006_DELIVERED_ANSWEREDSUBMISSION_SUBMITTEDON,
            DOC_012_ONCE,
            SUBMISSION,
            SUBMISSION_2,
        ),
    ),
    "Submission.earlierSubmissions": Kind(
        codes=frozenset(["verdict"]),
        checks=(
            DOC_015_ANSWERED,
            DOC_015_EARLIER,
            SUBMISSION,
            SUBMISSION_2,
        ),
    ),
}
