"""What is looked at in the documents of the profile delivery-receipt.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


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


def F_0D4DF77786(document: Tree, o: Node) -> object:
    return not any(v1 != "county-authority" for v1 in document.of(o["receiver"], "actorKind"))


def F_25B4963F66(document: Tree, o: Node) -> object:
    return not any(v1 in T_8656197F79 for v1 in o.get("legalBasis", ()))


def F_38511856AF(document: Tree, o: Node) -> object:
    return not (not document.codes("recordMessages", ("messageSeverity",)).isdisjoint({"error"}))


def F_535737E22C(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "adult-education-centre",
            "county-authority",
            "municipality",
            "private-school-owner",
            "school",
            "vocational-college",
        }
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_5C0F2BB647(document: Tree, o: Node) -> object:
    return not (not document.codes("recordMessages", ("messageSeverity",)).isdisjoint({"warning"}))


def F_5D35C581A3(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"adult-education-centre", "county-authority", "municipality", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_617C158F82(document: Tree, o: Node) -> object:
    return not any(v1 not in terms.T_AA9CB9337B for v1 in o.get("legalBasis", ()))


def F_6E3EA65D02(document: Tree, o: Node) -> object:
    return any(v1 not in T_8656197F79 for v1 in o.get("legalBasis", ()))


def F_7AED516557(document: Tree, o: Node) -> object:
    return any(v1 not in T_E305DDECED for v1 in o.get("legalBasis", ()))


def F_81A1E27C05(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_AA9CB9337B for v1 in o.get("legalBasis", ()))


def F_905CF4B134(document: Tree, o: Node) -> object:
    return not any(
        v1
        not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
            "training-establishment",
        }
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_961A47FB94(document: Tree, o: Node) -> object:
    return any(v1 != "county-authority" for v1 in document.of(o["receiver"], "actorKind"))


def F_9FEF96B0D1(document: Tree, o: Node) -> object:
    return not any(v1 not in T_E305DDECED for v1 in o.get("legalBasis", ()))


def F_AF830BA990(document: Tree, o: Node) -> object:
    return not any(v1 not in T_8656197F79 for v1 in o.get("legalBasis", ()))


def F_CACE1C2653(document: Tree, o: Node) -> object:
    return any(v1 in T_8656197F79 for v1 in o.get("legalBasis", ()))


def F_D25A2FD10E(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"adult-education-centre", "county-authority", "municipality", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_E5247EB2E6(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"county-authority", "municipality", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_E9AACD13E5(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"county-authority", "municipality", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_F890F2761A(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
            "training-establishment",
        }
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_F929DAF8F9(document: Tree, o: Node) -> object:
    return not any(
        v1
        not in {
            "adult-education-centre",
            "county-authority",
            "municipality",
            "private-school-owner",
            "school",
            "vocational-college",
        }
        for v1 in document.of(o["receiver"], "actorKind")
    )


DELIVERY_RECEIPT_DELIVERYRECEIPT = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DELIVERY_RECEIPT_DELIVERYRECEIPT_2 = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
DELIVERY_RECEIPT_DELIVERYRECEIPT_3 = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
DELIVERY_RECEIPT_DELIVERYRECEIPT_4 = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
DELIVERY_RECEIPT_DELIVERYRECEIPT_5 = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
        and (document.says(facts.F_23116A77D8) or document.says(facts.F_B69ED40F39))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_AA13AF2CBD)
                and document.says(F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(F_CACE1C2653)
                and document.says(F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_905CF4B134))
                    or (not o["receiver"] not in terms.T_BBFA61A880)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
        and (document.says(F_25B4963F66) or document.says(F_6E3EA65D02))
        and o["receiver"] not in terms.T_BBFA61A880
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_AA13AF2CBD)
                and document.says(F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_FOLLOW_UP = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-follow-up",
    lambda o: o["purpose"] == "follow-up",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
        and (document.says(facts.F_D019950302) or document.says(F_7AED516557))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(F_CACE1C2653)
                and document.says(F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_905CF4B134))
                    or (not o["receiver"] not in terms.T_BBFA61A880)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_REGISTER_KEEPING = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
        and (document.says(facts.F_EC1783DE73) or document.says(F_81A1E27C05))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_AA13AF2CBD)
                and document.says(F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(F_CACE1C2653)
                and document.says(F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_905CF4B134))
                    or (not o["receiver"] not in terms.T_BBFA61A880)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_SCHOOL_START = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-school-start",
    lambda o: o["purpose"] == "school-start",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
        and (document.says(facts.F_23116A77D8) or document.says(facts.F_B69ED40F39))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_AA13AF2CBD)
                and document.says(F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(F_CACE1C2653)
                and document.says(F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_905CF4B134))
                    or (not o["receiver"] not in terms.T_BBFA61A880)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_STATISTICS = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-statistics",
    lambda o: o["purpose"] == "statistics",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
        and (document.says(facts.F_71D99A5C7D) or document.says(facts.F_085818B387))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_AA13AF2CBD)
                and document.says(F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(F_CACE1C2653)
                and document.says(F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_905CF4B134))
                    or (not o["receiver"] not in terms.T_BBFA61A880)
                )
            )
        )
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-004-provision-delivery-receipt-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        (document.says(facts.F_23116A77D8) or document.says(facts.F_B69ED40F39))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-delivery-receipt-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        (document.says(F_25B4963F66) or document.says(F_6E3EA65D02))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_905CF4B134))
            or (document.says(F_CACE1C2653) and document.says(F_AF830BA990))
            or (not o["receiver"] not in terms.T_BBFA61A880)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_FOLLOW_UP = Check(
    "rule/DOC-004-provision-delivery-receipt-follow-up",
    lambda o: o["purpose"] == "follow-up",
    lambda document, o, h: (
        (document.says(facts.F_D019950302) or document.says(F_7AED516557))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_E5247EB2E6))
            or (document.says(facts.F_AA13AF2CBD) and document.says(F_9FEF96B0D1))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-delivery-receipt-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        (document.says(facts.F_EC1783DE73) or document.says(F_81A1E27C05))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_F929DAF8F9))
            or (document.says(facts.F_BE0EFCF60A) and document.says(F_617C158F82))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_SCHOOL_START = Check(
    "rule/DOC-004-provision-delivery-receipt-school-start",
    lambda o: o["purpose"] == "school-start",
    lambda document, o, h: (
        (document.says(facts.F_23116A77D8) or document.says(facts.F_B69ED40F39))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_STATISTICS = Check(
    "rule/DOC-004-provision-delivery-receipt-statistics",
    lambda o: o["purpose"] == "statistics",
    lambda document, o, h: (
        (document.says(facts.F_71D99A5C7D) or document.says(facts.F_085818B387))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_0D4DF77786))
            or (document.says(facts.F_0098C14D67) and document.says(facts.F_994163E407))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
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
DOC_005_RECEIVER_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-005-receiver-delivery-receipt-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-delivery-receipt-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
        and o["receiver"] not in terms.T_BBFA61A880
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_905CF4B134))
            or (document.says(F_CACE1C2653) and document.says(F_AF830BA990))
            or (not o["receiver"] not in terms.T_BBFA61A880)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_FOLLOW_UP = Check(
    "rule/DOC-005-receiver-delivery-receipt-follow-up",
    lambda o: o["purpose"] == "follow-up",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_E5247EB2E6))
            or (document.says(facts.F_AA13AF2CBD) and document.says(F_9FEF96B0D1))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-delivery-receipt-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_F929DAF8F9))
            or (document.says(facts.F_BE0EFCF60A) and document.says(F_617C158F82))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_SCHOOL_START = Check(
    "rule/DOC-005-receiver-delivery-receipt-school-start",
    lambda o: o["purpose"] == "school-start",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_D25A2FD10E))
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_STATISTICS = Check(
    "rule/DOC-005-receiver-delivery-receipt-statistics",
    lambda o: o["purpose"] == "statistics",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_961A47FB94))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_0D4DF77786))
            or (document.says(facts.F_0098C14D67) and document.says(facts.F_994163E407))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_25B4963F66)
                    or document.says(F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
    ),
)
DOC_006_DELIVERED_ANSWEREDSUBMISSION_SUBMITTEDON = Check(
    "rule/DOC-006-delivered-answeredSubmission-submittedOn",
    lambda o: "submittedOn" in o,
    lambda document, o, h: not o["submittedOn"] <= h["deliveredOn"],
)
DOC_006_DELIVERED_EARLIERSUBMISSIONS_SUBMITTEDON = Check(
    "rule/DOC-006-delivered-earlierSubmissions-submittedOn",
    lambda o: "earlierSubmissions" in o,
    lambda document, o, h: any(
        ("submittedOn" in v1 and (not v1["submittedOn"] <= o["deliveredOn"])) for v1 in o.get("earlierSubmissions", ())
    ),
)
DOC_012_ERROR = Check(
    "rule/DOC-012-error",
    lambda o: "recordMessages" in o and (not o["verdict"] == "rejected"),
    lambda document, o, h: any(v1["messageSeverity"] == "error" for v1 in o.get("recordMessages", ())),
)
DOC_012_NO_ERROR = Check(
    "rule/DOC-012-no-error", lambda o: o["verdict"] == "rejected", lambda document, o, h: document.says(F_38511856AF)
)
DOC_012_NO_WARNING = Check(
    "rule/DOC-012-no-warning",
    lambda o: o["verdict"] == "accepted-with-warnings",
    lambda document, o, h: document.says(F_38511856AF) and document.says(F_5C0F2BB647),
)
DOC_012_ONCE = Check("rule/DOC-012-once", lambda o: "verdict" in o, None)
DOC_012_RECORD = Check("rule/DOC-012-record", lambda o: "record" not in o and "recordReference" not in o, None)
DOC_012_WARNING = Check(
    "rule/DOC-012-warning",
    lambda o: "recordMessages" in o and o["verdict"] == "accepted",
    lambda document, o, h: (
        document.says(F_38511856AF) and any(v2["messageSeverity"] == "warning" for v2 in o.get("recordMessages", ()))
    ),
)
DOC_015_ANSWERED = Check(
    "rule/DOC-015-answered",
    lambda o: "schoolYear" in o and "submittingUnit" in o and "verdict" in o and o["verdict"] != "rejected",
    lambda document, o, h: (
        "schoolYear" in h["answeredSubmission"]
        and "submittingUnit" in h["answeredSubmission"]
        and h["verdict"] != "rejected"
        and h["answeredSubmission"]["schoolYear"] == o["schoolYear"]
        and h["answeredSubmission"]["submittingUnit"] == o["submittingUnit"]
        and h["answeredSubmission"]["submittedProfile"] == o["submittedProfile"]
    ),
)
DOC_015_EARLIER = Check(
    "rule/DOC-015-earlier",
    lambda o: "schoolYear" in o and "submittingUnit" in o and "verdict" in o and o["verdict"] != "rejected",
    lambda document, o, h: any(
        (
            "schoolYear" in v1
            and "submittingUnit" in v1
            and "verdict" in v1
            and (not o is v1)
            and v1["verdict"] != "rejected"
            and v1["schoolYear"] == o["schoolYear"]
            and v1["submittingUnit"] == o["submittingUnit"]
            and v1["submittedProfile"] == o["submittedProfile"]
        )
        for v1 in h.get("earlierSubmissions", ())
    ),
)
DOC_015_SERIES = Check(
    "rule/DOC-015-series",
    lambda o: "earlierSubmissions" in o,
    lambda document, o, h: (
        ("schoolYear" not in o["answeredSubmission"] or "submittingUnit" not in o["answeredSubmission"])
        and o.get("earlierSubmissions", ())
    ),
)
DOC_015_UNIT = Check(
    "rule/DOC-015-unit",
    lambda o: "earlierSubmissions" in o,
    lambda document, o, h: any("submittingUnit" not in v1 for v1 in o.get("earlierSubmissions", ())),
)
DOC_015_VERDICT = Check(
    "rule/DOC-015-verdict",
    lambda o: "earlierSubmissions" in o,
    lambda document, o, h: any("verdict" not in v1 for v1 in o.get("earlierSubmissions", ())),
)
DOC_015_YEAR = Check(
    "rule/DOC-015-year",
    lambda o: "earlierSubmissions" in o,
    lambda document, o, h: any("schoolYear" not in v1 for v1 in o.get("earlierSubmissions", ())),
)
SUBMISSION = Check(
    "shape/Submission",
    lambda o: "submittingUnit" in o,
    lambda document, o, h: (not document.types(o["submittingUnit"])) and o["submittingUnit"] not in terms.T_62E90CF869,
)
SUBMISSION_2 = Check(
    "shape/Submission",
    lambda o: "submittingUnit" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["submittingUnit"]))
        and o["submittingUnit"] not in terms.T_62E90CF869
        and document.types(o["submittingUnit"])
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
