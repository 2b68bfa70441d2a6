"""What is looked at in the documents of the profile result-delivery.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_38D167D5E0 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/20-6",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
    }
)
T_58A4AED227 = frozenset(
    {
        "https://w3id.org/veiskille/actor/agder",
        "https://w3id.org/veiskille/actor/akershus",
        "https://w3id.org/veiskille/actor/bufdir",
        "https://w3id.org/veiskille/actor/buskerud",
        "https://w3id.org/veiskille/actor/centre-for-senior-policy",
        "https://w3id.org/veiskille/actor/correctional-service",
        "https://w3id.org/veiskille/actor/digdir",
        "https://w3id.org/veiskille/actor/directorate-of-health",
        "https://w3id.org/veiskille/actor/finnmark",
        "https://w3id.org/veiskille/actor/hk-dir",
        "https://w3id.org/veiskille/actor/imdi",
        "https://w3id.org/veiskille/actor/innlandet",
        "https://w3id.org/veiskille/actor/ks-digital",
        "https://w3id.org/veiskille/actor/labour-and-welfare-directorate",
        "https://w3id.org/veiskille/actor/more-og-romsdal",
        "https://w3id.org/veiskille/actor/nav",
        "https://w3id.org/veiskille/actor/nordland",
        "https://w3id.org/veiskille/actor/oslo",
        "https://w3id.org/veiskille/actor/ostfold",
        "https://w3id.org/veiskille/actor/rogaland",
        "https://w3id.org/veiskille/actor/sikt",
        "https://w3id.org/veiskille/actor/ssb",
        "https://w3id.org/veiskille/actor/telemark",
        "https://w3id.org/veiskille/actor/troms",
        "https://w3id.org/veiskille/actor/trondelag",
        "https://w3id.org/veiskille/actor/udir",
        "https://w3id.org/veiskille/actor/vestfold",
        "https://w3id.org/veiskille/actor/vestland",
    }
)
T_DEFF042F9E = frozenset(
    {
        "https://w3id.org/veiskille/actor/agder",
        "https://w3id.org/veiskille/actor/akershus",
        "https://w3id.org/veiskille/actor/buskerud",
        "https://w3id.org/veiskille/actor/finnmark",
        "https://w3id.org/veiskille/actor/inn",
        "https://w3id.org/veiskille/actor/innlandet",
        "https://w3id.org/veiskille/actor/more-og-romsdal",
        "https://w3id.org/veiskille/actor/nordland",
        "https://w3id.org/veiskille/actor/oslo",
        "https://w3id.org/veiskille/actor/oslomet",
        "https://w3id.org/veiskille/actor/ostfold",
        "https://w3id.org/veiskille/actor/rogaland",
        "https://w3id.org/veiskille/actor/telemark",
        "https://w3id.org/veiskille/actor/troms",
        "https://w3id.org/veiskille/actor/trondelag",
        "https://w3id.org/veiskille/actor/usn",
        "https://w3id.org/veiskille/actor/vestfold",
        "https://w3id.org/veiskille/actor/vestland",
    }
)
T_FB5D30FDE7 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/20-3",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)


def F_241D91C249(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"agency", "company", "county-authority", "municipality", "training-establishment"}:
            return False
    return True


def F_2F1EC97F9B(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }:
            return True
    return False


def F_41A1124E1D(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }:
            return False
    return True


def F_44151BB98F(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_38D167D5E0:
            return True
    return False


def F_4610770BEC(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_FB5D30FDE7:
            return True
    return False


def F_5B00C75A05(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "higher-education-institution", "vocational-college"}:
            return True
    return False


def F_5BEA1830F8(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_FB5D30FDE7:
            return False
    return True


def F_69DD046EC9(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_FB5D30FDE7:
            return True
    return False


def F_78415AE5A0(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_38D167D5E0:
            return False
    return True


def F_805707E111(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "higher-education-institution", "vocational-college"}:
            return False
    return True


def F_83DB7896E1(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"agency", "company", "county-authority", "municipality", "training-establishment"}:
            return True
    return False


def F_AABAB8F9B6(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_FB5D30FDE7:
            return False
    return True


def F_FAD26422AC(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"adult-education-centre", "county-authority", "private-school-owner", "school"}:
            return False
    return True


def _doc_004_other_purpose_result_delivery_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_DEFF042F9E
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
            and (document.says(facts.F_52EA216CDB) or document.says(facts.F_C79C5E1AA4))
            and (
                (
                    (
                        not o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                    and document.says(facts.F_E91E29E436)
                    and document.says(F_78415AE5A0)
                )
                or (
                    (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                    and document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                )
                or (
                    document.says(F_2F1EC97F9B)
                    and document.says(facts.F_C0A86C5A21)
                    and (
                        (not o["receiver"] not in T_58A4AED227)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_241D91C249))
                    )
                )
                or (
                    document.says(F_69DD046EC9)
                    and document.says(F_5BEA1830F8)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_FAD26422AC))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-004-other-purpose-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    _doc_004_other_purpose_result_delivery_admission,
)


def _doc_004_other_purpose_result_delivery_employment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_58A4AED227
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
            and (document.says(F_41A1124E1D) or document.says(facts.F_D365843AC7))
            and (
                (
                    (
                        not o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                    and document.says(facts.F_E91E29E436)
                    and document.says(F_78415AE5A0)
                )
                or (
                    (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                    and document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                )
                or (
                    document.says(facts.F_CEECBC5AFC)
                    and document.says(facts.F_4076B2B74D)
                    and (
                        (not o["receiver"] not in T_DEFF042F9E)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_805707E111))
                    )
                )
                or (
                    document.says(F_69DD046EC9)
                    and document.says(F_5BEA1830F8)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_FAD26422AC))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-004-other-purpose-result-delivery-employment",
    lambda o: o["purpose"] == "employment",
    _doc_004_other_purpose_result_delivery_employment,
)


def _doc_004_other_purpose_result_delivery_register_keeping(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"]
            not in {
                "https://w3id.org/veiskille/actor/sikt",
                "https://w3id.org/veiskille/system/competence-register",
                "https://w3id.org/veiskille/system/nvb",
            }
            and (document.says(facts.F_4D2C16A4D0) or document.says(F_44151BB98F))
            and (
                (
                    (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                    and document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                )
                or (
                    document.says(facts.F_CEECBC5AFC)
                    and document.says(facts.F_4076B2B74D)
                    and (
                        (not o["receiver"] not in T_DEFF042F9E)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_805707E111))
                    )
                )
                or (
                    document.says(F_2F1EC97F9B)
                    and document.says(facts.F_C0A86C5A21)
                    and (
                        (not o["receiver"] not in T_58A4AED227)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_241D91C249))
                    )
                )
                or (
                    document.says(F_69DD046EC9)
                    and document.says(F_5BEA1830F8)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_FAD26422AC))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_REGISTER_KEEPING = Check(
    "rule/DOC-004-other-purpose-result-delivery-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    _doc_004_other_purpose_result_delivery_register_keeping,
)


def _doc_004_other_purpose_result_delivery_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
            and (document.says(F_AABAB8F9B6) or document.says(F_4610770BEC))
            and (
                (
                    (
                        not o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                    and document.says(facts.F_E91E29E436)
                    and document.says(F_78415AE5A0)
                )
                or (
                    (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                    and document.says(facts.F_2554A64929)
                    and document.says(facts.F_F6AD1D239F)
                )
                or (
                    document.says(facts.F_CEECBC5AFC)
                    and document.says(facts.F_4076B2B74D)
                    and (
                        (not o["receiver"] not in T_DEFF042F9E)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_805707E111))
                    )
                )
                or (
                    document.says(F_2F1EC97F9B)
                    and document.says(facts.F_C0A86C5A21)
                    and (
                        (not o["receiver"] not in T_58A4AED227)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_241D91C249))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_SCHOOL_START = Check(
    "rule/DOC-004-other-purpose-result-delivery-school-start",
    lambda o: o["purpose"] == "school-start",
    _doc_004_other_purpose_result_delivery_school_start,
)


def _doc_004_other_purpose_result_delivery_statistics(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] != "https://w3id.org/veiskille/actor/udir"
            and (document.says(facts.F_99BC4F4E81) or document.says(facts.F_5A7CD467B5))
            and (
                (
                    (
                        not o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                    and document.says(facts.F_E91E29E436)
                    and document.says(F_78415AE5A0)
                )
                or (
                    document.says(facts.F_CEECBC5AFC)
                    and document.says(facts.F_4076B2B74D)
                    and (
                        (not o["receiver"] not in T_DEFF042F9E)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_805707E111))
                    )
                )
                or (
                    document.says(F_2F1EC97F9B)
                    and document.says(facts.F_C0A86C5A21)
                    and (
                        (not o["receiver"] not in T_58A4AED227)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_241D91C249))
                    )
                )
                or (
                    document.says(F_69DD046EC9)
                    and document.says(F_5BEA1830F8)
                    and (
                        (not o["receiver"] not in terms.T_589DE7BA99)
                        or (document.of(o["receiver"], "actorKind") and document.says(F_FAD26422AC))
                    )
                )
            )
        ):
            return True
    return False


DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_STATISTICS = Check(
    "rule/DOC-004-other-purpose-result-delivery-statistics",
    lambda o: o["purpose"] == "statistics",
    _doc_004_other_purpose_result_delivery_statistics,
)


def _doc_004_provision_result_delivery_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_52EA216CDB) or document.says(facts.F_C79C5E1AA4))
            and (
                (not o["receiver"] not in T_DEFF042F9E)
                or (document.of(o["receiver"], "actorKind") and document.says(F_805707E111))
                or (document.says(facts.F_CEECBC5AFC) and document.says(facts.F_4076B2B74D))
                or (
                    (
                        o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or document.says(facts.F_4D2C16A4D0)
                        or document.says(F_44151BB98F)
                    )
                    and (
                        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                        or document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                    )
                    and (
                        document.says(F_41A1124E1D)
                        or document.says(facts.F_D365843AC7)
                        or (
                            o["receiver"] not in T_58A4AED227
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
                        )
                    )
                    and (
                        document.says(F_AABAB8F9B6)
                        or document.says(F_4610770BEC)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-004-provision-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    _doc_004_provision_result_delivery_admission,
)


def _doc_004_provision_result_delivery_employment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(F_41A1124E1D) or document.says(facts.F_D365843AC7))
            and (
                (not o["receiver"] not in T_58A4AED227)
                or (document.of(o["receiver"], "actorKind") and document.says(F_241D91C249))
                or (document.says(F_2F1EC97F9B) and document.says(facts.F_C0A86C5A21))
                or (
                    (
                        o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or document.says(facts.F_4D2C16A4D0)
                        or document.says(F_44151BB98F)
                    )
                    and (
                        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                        or document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                    )
                    and (
                        document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                        or (
                            o["receiver"] not in T_DEFF042F9E
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
                        )
                    )
                    and (
                        document.says(F_AABAB8F9B6)
                        or document.says(F_4610770BEC)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-004-provision-result-delivery-employment",
    lambda o: o["purpose"] == "employment",
    _doc_004_provision_result_delivery_employment,
)


def _doc_004_provision_result_delivery_register_keeping(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_4D2C16A4D0) or document.says(F_44151BB98F))
            and (
                (
                    not o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
                or (document.says(facts.F_E91E29E436) and document.says(F_78415AE5A0))
                or (
                    (
                        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                        or document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                    )
                    and (
                        document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                        or (
                            o["receiver"] not in T_DEFF042F9E
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
                        )
                    )
                    and (
                        document.says(F_41A1124E1D)
                        or document.says(facts.F_D365843AC7)
                        or (
                            o["receiver"] not in T_58A4AED227
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
                        )
                    )
                    and (
                        document.says(F_AABAB8F9B6)
                        or document.says(F_4610770BEC)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_RESULT_DELIVERY_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-result-delivery-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    _doc_004_provision_result_delivery_register_keeping,
)


def _doc_004_provision_result_delivery_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(F_AABAB8F9B6) or document.says(F_4610770BEC))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_FAD26422AC))
                or (document.says(F_69DD046EC9) and document.says(F_5BEA1830F8))
                or (
                    (
                        o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or document.says(facts.F_4D2C16A4D0)
                        or document.says(F_44151BB98F)
                    )
                    and (
                        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                        or document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                    )
                    and (
                        document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                        or (
                            o["receiver"] not in T_DEFF042F9E
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
                        )
                    )
                    and (
                        document.says(F_41A1124E1D)
                        or document.says(facts.F_D365843AC7)
                        or (
                            o["receiver"] not in T_58A4AED227
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_RESULT_DELIVERY_SCHOOL_START = Check(
    "rule/DOC-004-provision-result-delivery-school-start",
    lambda o: o["purpose"] == "school-start",
    _doc_004_provision_result_delivery_school_start,
)


def _doc_004_provision_result_delivery_statistics(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_99BC4F4E81) or document.says(facts.F_5A7CD467B5))
            and (
                (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                or (document.says(facts.F_2554A64929) and document.says(facts.F_F6AD1D239F))
                or (
                    (
                        o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or document.says(facts.F_4D2C16A4D0)
                        or document.says(F_44151BB98F)
                    )
                    and (
                        document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                        or (
                            o["receiver"] not in T_DEFF042F9E
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
                        )
                    )
                    and (
                        document.says(F_41A1124E1D)
                        or document.says(facts.F_D365843AC7)
                        or (
                            o["receiver"] not in T_58A4AED227
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
                        )
                    )
                    and (
                        document.says(F_AABAB8F9B6)
                        or document.says(F_4610770BEC)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
                        )
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_RESULT_DELIVERY_STATISTICS = Check(
    "rule/DOC-004-provision-result-delivery-statistics",
    lambda o: o["purpose"] == "statistics",
    _doc_004_provision_result_delivery_statistics,
)
DOC_004_PURPOSE_RESULT_DELIVERY_ANY = Check(
    "rule/DOC-004-purpose-result-delivery-any",
    lambda o: o["purpose"] not in {"admission", "employment", "register-keeping", "school-start", "statistics"},
    None,
)


def _doc_005_category_result_delivery_deliveredresults_programmeareas_absencedays(
    document: Tree, found: Pairs
) -> object:
    if (
        (not document.root["purpose"] != "admission")
        and (
            (not document.root["receiver"] not in T_DEFF042F9E)
            or (document.of(document.root["receiver"], "actorKind") and document.says(F_805707E111))
        )
    ) or (
        (not document.root["purpose"] != "employment")
        and (
            (not document.root["receiver"] not in T_58A4AED227)
            or (document.of(document.root["receiver"], "actorKind") and document.says(F_241D91C249))
        )
    ):
        return True
    return False


DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    _doc_005_category_result_delivery_deliveredresults_programmeareas_absencedays,
)


def _doc_005_category_result_delivery_deliveredresults_programmeareas_absencehours(
    document: Tree, found: Pairs
) -> object:
    if (
        (not document.root["purpose"] != "admission")
        and (
            (not document.root["receiver"] not in T_DEFF042F9E)
            or (document.of(document.root["receiver"], "actorKind") and document.says(F_805707E111))
        )
    ) or (
        (not document.root["purpose"] != "employment")
        and (
            (not document.root["receiver"] not in T_58A4AED227)
            or (document.of(document.root["receiver"], "actorKind") and document.says(F_241D91C249))
        )
    ):
        return True
    return False


DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    _doc_005_category_result_delivery_deliveredresults_programmeareas_absencehours,
)


def _doc_005_category_result_delivery_deliveredresults_subjectresults_absencelimitextended(
    document: Tree, found: Pairs
) -> object:
    if (
        (not document.root["purpose"] != "admission")
        and (
            (not document.root["receiver"] not in T_DEFF042F9E)
            or (document.of(document.root["receiver"], "actorKind") and document.says(F_805707E111))
        )
    ) or (
        (not document.root["purpose"] != "employment")
        and (
            (not document.root["receiver"] not in T_58A4AED227)
            or (document.of(document.root["receiver"], "actorKind") and document.says(F_241D91C249))
        )
    ):
        return True
    return False


DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    _doc_005_category_result_delivery_deliveredresults_subjectresults_absencelimitextended,
)


def _doc_005_category_result_delivery_deliveredresults_subjectresults_countedabsencepercent(
    document: Tree, found: Pairs
) -> object:
    if (
        (not document.root["purpose"] != "admission")
        and (
            (not document.root["receiver"] not in T_DEFF042F9E)
            or (document.of(document.root["receiver"], "actorKind") and document.says(F_805707E111))
        )
    ) or (
        (not document.root["purpose"] != "employment")
        and (
            (not document.root["receiver"] not in T_58A4AED227)
            or (document.of(document.root["receiver"], "actorKind") and document.says(F_241D91C249))
        )
    ):
        return True
    return False


DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    _doc_005_category_result_delivery_deliveredresults_subjectresults_countedabsencepercent,
)


def _doc_005_decision_result_delivery_result_delivery_employment_holderresults(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (not h["purpose"] != "employment")
            and (
                (not h["purpose"] != "own-use")
                or (
                    (
                        h["sender"]
                        not in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or (not h["purpose"] not in {"admission", "register-keeping"})
                    )
                    and (not h["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                    and (
                        not (
                            "sharedThrough" in h
                            and h["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                        )
                    )
                )
            )
            and (
                (not h["receiver"] not in T_58A4AED227)
                or (document.of(h["receiver"], "actorKind") and document.says(F_241D91C249))
            )
        ):
            return True
    return False


DOC_005_DECISION_RESULT_DELIVERY_RESULT_DELIVERY_EMPLOYMENT_HOLDERRESULTS = Check(
    "rule/DOC-005-decision-result-delivery-result-delivery-employment-HolderResults",
    lambda o: "sharingDecision" not in o,
    _doc_005_decision_result_delivery_result_delivery_employment_holderresults,
)


def _doc_005_receiver_result_delivery_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_DEFF042F9E
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
            and (
                (not o["receiver"] not in T_DEFF042F9E)
                or (document.of(o["receiver"], "actorKind") and document.says(F_805707E111))
                or (document.says(facts.F_CEECBC5AFC) and document.says(facts.F_4076B2B74D))
                or (
                    (
                        o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or document.says(facts.F_4D2C16A4D0)
                        or document.says(F_44151BB98F)
                    )
                    and (
                        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                        or document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                    )
                    and (
                        document.says(F_41A1124E1D)
                        or document.says(facts.F_D365843AC7)
                        or (
                            o["receiver"] not in T_58A4AED227
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
                        )
                    )
                    and (
                        document.says(F_AABAB8F9B6)
                        or document.says(F_4610770BEC)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-005-receiver-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    _doc_005_receiver_result_delivery_admission,
)


def _doc_005_receiver_result_delivery_employment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_58A4AED227
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
            and (
                (not o["receiver"] not in T_58A4AED227)
                or (document.of(o["receiver"], "actorKind") and document.says(F_241D91C249))
                or (document.says(F_2F1EC97F9B) and document.says(facts.F_C0A86C5A21))
                or (
                    (
                        o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or document.says(facts.F_4D2C16A4D0)
                        or document.says(F_44151BB98F)
                    )
                    and (
                        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                        or document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                    )
                    and (
                        document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                        or (
                            o["receiver"] not in T_DEFF042F9E
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
                        )
                    )
                    and (
                        document.says(F_AABAB8F9B6)
                        or document.says(F_4610770BEC)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-005-receiver-result-delivery-employment",
    lambda o: o["purpose"] == "employment",
    _doc_005_receiver_result_delivery_employment,
)


def _doc_005_receiver_result_delivery_register_keeping(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"]
            not in {
                "https://w3id.org/veiskille/actor/sikt",
                "https://w3id.org/veiskille/system/competence-register",
                "https://w3id.org/veiskille/system/nvb",
            }
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and (
                (
                    not o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
                or (document.says(facts.F_E91E29E436) and document.says(F_78415AE5A0))
                or (
                    (
                        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                        or document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                    )
                    and (
                        document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                        or (
                            o["receiver"] not in T_DEFF042F9E
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
                        )
                    )
                    and (
                        document.says(F_41A1124E1D)
                        or document.says(facts.F_D365843AC7)
                        or (
                            o["receiver"] not in T_58A4AED227
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
                        )
                    )
                    and (
                        document.says(F_AABAB8F9B6)
                        or document.says(F_4610770BEC)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_RESULT_DELIVERY_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-result-delivery-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    _doc_005_receiver_result_delivery_register_keeping,
)


def _doc_005_receiver_result_delivery_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_589DE7BA99
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
            and (
                (not o["receiver"] not in terms.T_589DE7BA99)
                or (document.of(o["receiver"], "actorKind") and document.says(F_FAD26422AC))
                or (document.says(F_69DD046EC9) and document.says(F_5BEA1830F8))
                or (
                    (
                        o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or document.says(facts.F_4D2C16A4D0)
                        or document.says(F_44151BB98F)
                    )
                    and (
                        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                        or document.says(facts.F_99BC4F4E81)
                        or document.says(facts.F_5A7CD467B5)
                    )
                    and (
                        document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                        or (
                            o["receiver"] not in T_DEFF042F9E
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
                        )
                    )
                    and (
                        document.says(F_41A1124E1D)
                        or document.says(facts.F_D365843AC7)
                        or (
                            o["receiver"] not in T_58A4AED227
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_RESULT_DELIVERY_SCHOOL_START = Check(
    "rule/DOC-005-receiver-result-delivery-school-start",
    lambda o: o["purpose"] == "school-start",
    _doc_005_receiver_result_delivery_school_start,
)


def _doc_005_receiver_result_delivery_statistics(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] != "https://w3id.org/veiskille/actor/udir"
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and (
                (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                or (document.says(facts.F_2554A64929) and document.says(facts.F_F6AD1D239F))
                or (
                    (
                        o["receiver"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or document.says(facts.F_4D2C16A4D0)
                        or document.says(F_44151BB98F)
                    )
                    and (
                        document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                        or (
                            o["receiver"] not in T_DEFF042F9E
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_5B00C75A05))
                        )
                    )
                    and (
                        document.says(F_41A1124E1D)
                        or document.says(facts.F_D365843AC7)
                        or (
                            o["receiver"] not in T_58A4AED227
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_83DB7896E1))
                        )
                    )
                    and (
                        document.says(F_AABAB8F9B6)
                        or document.says(F_4610770BEC)
                        or (
                            o["receiver"] not in terms.T_589DE7BA99
                            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_RESULT_DELIVERY_STATISTICS = Check(
    "rule/DOC-005-receiver-result-delivery-statistics",
    lambda o: o["purpose"] == "statistics",
    _doc_005_receiver_result_delivery_statistics,
)


def _doc_006_delivered_deliveredresults_holder_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("deliveredResults", ()):
            if "birthDate" in v1["holder"] and (not v1["holder"]["birthDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_DELIVEREDRESULTS_HOLDER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-holder-birthDate",
    lambda o: True,
    _doc_006_delivered_deliveredresults_holder_birthdate,
)


def _doc_006_delivered_deliveredresults_programmeareas_stopdate(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("stopDate") > document.own("deliveredOn")):
        return False
    for o, h in found:
        for v1 in o.get("programmeAreas", ()):
            if "stopDate" in v1 and (not v1["stopDate"] <= h["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_DELIVEREDRESULTS_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o,
    _doc_006_delivered_deliveredresults_programmeareas_stopdate,
)


def _doc_006_delivered_deliveredresults_sharingdecision_decidedon(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["sharingDecision"]["decidedOn"] <= h["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_DELIVEREDRESULTS_SHARINGDECISION_DECIDEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-sharingDecision-decidedOn",
    lambda o: "sharingDecision" in o,
    _doc_006_delivered_deliveredresults_sharingdecision_decidedon,
)


def _doc_006_delivered_deliveredresults_subjectresults_assessments_assessedon(document: Tree, found: Pairs) -> object:
    if not (document.most("assessedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("deliveredResults", ()):
            for v2 in v1.get("subjectResults", ()):
                for v3 in v2.get("assessments", ()):
                    if "assessedOn" in v3 and (not v3["assessedOn"] <= o["deliveredOn"]):
                        return True
    return False


DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-assessments-assessedOn",
    lambda o: True,
    _doc_006_delivered_deliveredresults_subjectresults_assessments_assessedon,
)


def _doc_006_delivered_deliveredresults_subjectresults_assessments_resultlog_loggedon(
    document: Tree, found: Pairs
) -> object:
    if not (document.most("loggedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("deliveredResults", ()):
            for v2 in v1.get("subjectResults", ()):
                for v3 in v2.get("assessments", ()):
                    for v4 in v3.get("resultLog", ()):
                        if not v4["loggedOn"] <= o["deliveredOn"]:
                            return True
    return False


DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-assessments-resultLog-loggedOn",
    lambda o: True,
    _doc_006_delivered_deliveredresults_subjectresults_assessments_resultlog_loggedon,
)


def _doc_006_delivered_deliveredresults_subjectresults_stopdate(document: Tree, found: Pairs) -> object:
    if not (document.most("stopDate") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("deliveredResults", ()):
            for v2 in v1.get("subjectResults", ()):
                if "stopDate" in v2 and (not v2["stopDate"] <= o["deliveredOn"]):
                    return True
    return False


DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-stopDate",
    lambda o: True,
    _doc_006_delivered_deliveredresults_subjectresults_stopdate,
)


def _doc_018_holder_decision(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if h["purpose"] != "own-use" and (
            (
                h["purpose"] not in {"admission", "register-keeping"}
                and (
                    not h["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
            or h["sender"] == "https://w3id.org/veiskille/system/diploma-portal"
            or ("sharedThrough" in h and h["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal")
        ):
            return True
    return False


DOC_018_HOLDER_DECISION = Check(
    "rule/DOC-018-holder-decision", lambda o: "sharingDecision" not in o, _doc_018_holder_decision
)


def _idn_003_synthetic(document: Tree, found: Pairs) -> object:
    if document.root["testData"] is False and document.root["receiver"] not in {
        "https://w3id.org/veiskille/actor/sikt",
        "https://w3id.org/veiskille/system/competence-register",
        "https://w3id.org/veiskille/system/nvb",
    }:
        return True
    return False


IDN_003_SYNTHETIC = Check(
    "rule/IDN-003-synthetic",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    _idn_003_synthetic,
)


def _idn_006_own_area(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            not (
                "programmeAreaCode" in o
                and any(v1["programmeAreaCode"] == o["programmeAreaCode"] for v1 in h.get("programmeAreas", ()))
            )
        ) and h.get("programmeAreas", ()):
            return True
    return False


IDN_006_OWN_AREA = Check("rule/IDN-006-own-area", lambda o: "programmeAreaCode" in o, _idn_006_own_area)


def _idn_009_made_up(document: Tree, found: Pairs) -> object:
    if document.root["testData"] is False and (
        not document.root["receiver"]
        not in {
            "https://w3id.org/veiskille/actor/sikt",
            "https://w3id.org/veiskille/system/competence-register",
            "https://w3id.org/veiskille/system/nvb",
        }
    ):
        return True
    return False


IDN_009_MADE_UP = Check(
    "rule/IDN-009-made-up",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    _idn_009_made_up,
)


def _result_delivery_assessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receivedFrom"] not in terms.T_62E90CF869 and (not document.types(o["receivedFrom"])):
            return True
    return False


RESULT_DELIVERY_ASSESSMENT = Check(
    "shape/result-delivery/Assessment", lambda o: "receivedFrom" in o, _result_delivery_assessment
)


def _result_delivery_assessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["resultSource"] not in terms.T_62E90CF869 and (not document.types(o["resultSource"])):
            return True
    return False


RESULT_DELIVERY_ASSESSMENT_2 = Check("shape/result-delivery/Assessment", lambda o: True, _result_delivery_assessment_2)


def _result_delivery_assessment_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receivedFrom"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receivedFrom"]))
            and document.types(o["receivedFrom"])
        ):
            return True
    return False


RESULT_DELIVERY_ASSESSMENT_3 = Check(
    "shape/result-delivery/Assessment", lambda o: "receivedFrom" in o, _result_delivery_assessment_3
)


def _result_delivery_assessment_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["resultSource"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["resultSource"]))
            and document.types(o["resultSource"])
        ):
            return True
    return False


RESULT_DELIVERY_ASSESSMENT_4 = Check("shape/result-delivery/Assessment", lambda o: True, _result_delivery_assessment_4)


def _result_delivery_resultdelivery(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


RESULT_DELIVERY_RESULTDELIVERY = Check(
    "shape/result-delivery/ResultDelivery", lambda o: True, _result_delivery_resultdelivery
)


def _result_delivery_resultdelivery_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


RESULT_DELIVERY_RESULTDELIVERY_2 = Check(
    "shape/result-delivery/ResultDelivery", lambda o: True, _result_delivery_resultdelivery_2
)


def _result_delivery_resultdelivery_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


RESULT_DELIVERY_RESULTDELIVERY_3 = Check(
    "shape/result-delivery/ResultDelivery", lambda o: True, _result_delivery_resultdelivery_3
)


def _result_delivery_resultdelivery_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sharedThrough"] not in terms.T_62E90CF869 and (not document.types(o["sharedThrough"])):
            return True
    return False


RESULT_DELIVERY_RESULTDELIVERY_4 = Check(
    "shape/result-delivery/ResultDelivery", lambda o: "sharedThrough" in o, _result_delivery_resultdelivery_4
)


def _result_delivery_resultdelivery_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sharedThrough"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sharedThrough"]))
            and document.types(o["sharedThrough"])
        ):
            return True
    return False


RESULT_DELIVERY_RESULTDELIVERY_5 = Check(
    "shape/result-delivery/ResultDelivery", lambda o: "sharedThrough" in o, _result_delivery_resultdelivery_5
)


def _result_delivery_resultdelivery_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


RESULT_DELIVERY_RESULTDELIVERY_6 = Check(
    "shape/result-delivery/ResultDelivery", lambda o: True, _result_delivery_resultdelivery_6
)


def _result_delivery_resultdelivery_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


RESULT_DELIVERY_RESULTDELIVERY_7 = Check(
    "shape/result-delivery/ResultDelivery", lambda o: True, _result_delivery_resultdelivery_7
)


def _result_delivery_sharingdecision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("sharedWith", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


RESULT_DELIVERY_SHARINGDECISION = Check(
    "shape/result-delivery/SharingDecision", lambda o: "sharedWith" in o, _result_delivery_sharingdecision
)


def _res_007_grade(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not matches("^(?:[0-9](?:\\.[0-9]{1,2})?|10(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]))
            and (
                "countedAbsencePercent" not in o
                or (not ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True))
                or (
                    "countedAbsencePercent" in o
                    and (
                        not matches(
                            "^(?:(?:[0-9]|1[0-4])(?:\\.[0-9]{1,2})?|15(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]
                        )
                    )
                )
            )
            and (
                (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
                or any(
                    ("completionCode" in v2 and v2["completionCode"] not in {"K", "L"})
                    for v2 in h.get("programmeAreas", ())
                )
            )
        ):
            for v3 in o.get("assessments", ()):
                if (
                    (not v3["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
                    and v3["assessmentKind"] == "overall-achievement"
                    and (
                        "assessedOn" not in v3
                        or (
                            "assessedOn" in v3
                            and (
                                not matches(
                                    "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                                    v3["assessedOn"],
                                )
                            )
                        )
                    )
                    and (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
                ):
                    return True
    return False


RES_007_GRADE = Check(
    "rule/RES-007-grade",
    lambda o: (
        "countedAbsencePercent" in o
        and (
            (not ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True))
            or "countedAbsencePercent" not in o
            or "countedAbsencePercent" in o
        )
        and (
            "subjectStatus" not in o
            or ("subjectStatus" in o and o["subjectStatus"] not in {"F", "G", "O", "P", "R", "V"})
        )
    ),
    _res_007_grade,
)


def _res_007_remark(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not ("subjectRemark" in o and o["subjectRemark"]["subjectRemarkCode"] == "FAM51"))
            and (not matches("^(?:[0-9](?:\\.[0-9]{1,2})?|10(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]))
            and (
                "countedAbsencePercent" not in o
                or (not ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True))
                or (
                    "countedAbsencePercent" in o
                    and (
                        not matches(
                            "^(?:(?:[0-9]|1[0-4])(?:\\.[0-9]{1,2})?|15(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]
                        )
                    )
                )
            )
            and (
                (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
                or any(
                    ("completionCode" in v2 and v2["completionCode"] not in {"K", "L"})
                    for v2 in h.get("programmeAreas", ())
                )
            )
        ):
            for v3 in o.get("assessments", ()):
                if v3["grade"] == "IV" and v3["assessmentKind"] == "overall-achievement":
                    return True
    return False


RES_007_REMARK = Check(
    "rule/RES-007-remark",
    lambda o: (
        "countedAbsencePercent" in o
        and (
            (not ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True))
            or "countedAbsencePercent" not in o
            or "countedAbsencePercent" in o
        )
        and (
            "subjectStatus" not in o
            or ("subjectStatus" in o and o["subjectStatus"] not in {"F", "G", "O", "P", "R", "V"})
        )
    ),
    _res_007_remark,
)


def _res_009_delivery(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("deliveredResults", ()):
            if v1["type"] == "HolderResults":
                for v2 in v1.get("subjectResults", ()):
                    for v3 in v2.get("assessments", ()):
                        if not (document.holding("replaces", v3["id"]) if "id" in v3 else ()):
                            for v5 in v1["holder"].get("identityNumbers", ()):
                                for v6 in document.holding("number", v5["number"]):
                                    if (v7 := document.holder(v6)) and (v8 := document.holder(v7)):
                                        for v9 in v8.get("subjectResults", ()):
                                            if v2["subject"]["subjectCode"] == v9["subject"]["subjectCode"]:
                                                for v10 in v9.get("assessments", ()):
                                                    if (
                                                        (not v3 is v10)
                                                        and v3["assessmentKind"] == v10["assessmentKind"]
                                                        and (
                                                            not (
                                                                "term" in v3
                                                                and "term" in v10
                                                                and v3["term"] != v10["term"]
                                                            )
                                                        )
                                                        and (
                                                            not (
                                                                "year" in v3
                                                                and "year" in v10
                                                                and v3["year"] != v10["year"]
                                                            )
                                                        )
                                                        and (
                                                            not (
                                                                "examinationForm" in v3
                                                                and "examinationForm" in v10
                                                                and v3["examinationForm"] != v10["examinationForm"]
                                                            )
                                                        )
                                                        and (
                                                            not (
                                                                document.holding("replaces", v10["id"])
                                                                if "id" in v10
                                                                else ()
                                                            )
                                                        )
                                                    ):
                                                        return True
    return False


RES_009_DELIVERY = Check("rule/RES-009-delivery", lambda o: True, _res_009_delivery)


def _res_009_other_person(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if v1 := document.holder(h):
            for v2 in document.up_from(o["replaces"], "assessments"):
                if (
                    (v3 := document.holder(v2))
                    and (not v1 is v3)
                    and (
                        not any(
                            v5["number"] == v4["number"]
                            for v4 in v3["holder"].get("identityNumbers", ())
                            for v5 in v1["holder"].get("identityNumbers", ())
                        )
                    )
                ):
                    return True
    return False


RES_009_OTHER_PERSON = Check("rule/RES-009-other-person", lambda o: "replaces" in o, _res_009_other_person)


def _res_011_level_subject_remark(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (v1 := document.holder(h)) and v1.get("programmeAreas", ()):
            return True
    return False


RES_011_LEVEL_SUBJECT_REMARK = Check(
    "rule/RES-011-level-subject-remark",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10", "FAM44", "FAM45", "FAM60"},
    _res_011_level_subject_remark,
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
    "Assessment.assessments": Kind(
        codes=frozenset(
            [
                "annulmentGround",
                "assessmentKind",
                "examinationForm",
                "grade",
                "gradeStatus",
                "gradingScale",
                "interdisciplinary",
                "term",
            ]
        ),
        sought=frozenset(["assessedOn", "replaces", "year"]),
        below={"resultLog": "ResultLogEntry.resultLog"},
        many=frozenset(["resultLog"]),
        checks=(
            rules_res.RES_002_EXAMINATION,
            rules_res.RES_003_EXEMPT,
            rules_res.RES_024_DATE,
            rules_res.RES_024_STATUS_3,
            rules_res.RES_002_ABSENT,
            rules_res.RES_002_ABSENT_REMARK_3,
            rules_res.RES_002_NO_BASIS,
            rules_res.RES_020_PLAN_TOO_EARLY_2,
            rules_res.RES_001_IN_PLACE_F,
            rules_res.RES_001_IN_PLACE_IM,
            rules_res.RES_001_IN_PLACE_IV,
            rules_res.RES_001_IN_PLACE_VO,
            rules_res.RES_001_KIND_COMPETENCE_EXAMINATION,
            rules_res.RES_001_KIND_CONDUCT,
            rules_res.RES_001_KIND_EXAMINATION,
            rules_res.RES_001_KIND_HALF_YEAR,
            rules_res.RES_001_KIND_JOURNEYMANS_EXAMINATION,
            rules_res.RES_001_KIND_MIDWAY,
            rules_res.RES_001_KIND_ORDER,
            rules_res.RES_001_KIND_OVERALL_ACHIEVEMENT,
            rules_res.RES_001_KIND_PRACTICE_CERTIFICATE_EXAMINATION,
            rules_res.RES_001_KIND_PRIOR_LEARNING,
            rules_res.RES_001_KIND_TRADE_EXAMINATION,
            rules_res.RES_001_SCALE_ATTENDED,
            rules_res.RES_001_SCALE_ONE_TO_SIX,
            rules_res.RES_001_SCALE_ORDER_AND_CONDUCT,
            rules_res.RES_001_SCALE_PASSED_NOT_PASSED,
            rules_res.RES_001_SCALE_PRIOR_LEARNING,
            rules_res.RES_001_SCALE_TEST,
            rules_res.RES_008_FORM,
            rules_res.RES_008_INTERDISCIPLINARY,
            rules_res.RES_008_NO_FORM,
            rules_res.RES_008_NVB,
            rules_res.RES_008_TERM,
            rules_res.RES_009_REASON,
            rules_res.RES_022_STANDS,
            RESULT_DELIVERY_ASSESSMENT,
            RESULT_DELIVERY_ASSESSMENT_2,
            RESULT_DELIVERY_ASSESSMENT_3,
            RESULT_DELIVERY_ASSESSMENT_4,
            RES_009_OTHER_PERSON,
            rules_res.RES_001_SUBJECT,
            rules_res.RES_021_FORMAL_ERROR,
            rules_res.RES_021_GRADE,
            rules_res.RES_021_NOT_EXAMINATION,
            rules_res.RES_009_CIRCLE,
            rules_res.RES_009_OTHER_SUBJECT,
            rules_res.RES_009_RESULT,
            rules_doc.DOC_017_CARRIED,
            rules_doc.DOC_017_ELSEWHERE,
            rules_res.RES_017_EARLY,
            rules_res.RES_017_EARLY_2,
            rules_res.RES_017_LATE,
            rules_res.RES_017_LATE_2,
            rules_res.RES_021_OVERALL_GRADE,
            rules_res.RES_022_INTERDISCIPLINARY_2,
        ),
    ),
    "HolderResults.deliveredResults": Kind(
        below={
            "holder": "Person.holder",
            "sharingDecision": "SharingDecision.sharingDecision",
            "programmeAreas": "ProgrammeAreaResult.programmeAreas",
            "subjectResults": "SubjectResult.subjectResults",
        },
        many=frozenset(["programmeAreas", "subjectResults"]),
        checks=(
            DOC_005_DECISION_RESULT_DELIVERY_RESULT_DELIVERY_EMPLOYMENT_HOLDERRESULTS,
            DOC_018_HOLDER_DECISION,
            DOC_006_DELIVERED_DELIVEREDRESULTS_PROGRAMMEAREAS_STOPDATE,
            DOC_006_DELIVERED_DELIVEREDRESULTS_SHARINGDECISION_DECIDEDON,
        ),
    ),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        sought=frozenset(["number"]),
        below={"validity": "Period.validity"},
        checks=(
            rules_idn.IDN_001_CONTROL,
            rules_idn.IDN_001_DATE_D_NUMBER,
            rules_idn.IDN_001_DATE_H_NUMBER,
            rules_idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_001_DATE_NAV_SYNTHETIC,
            rules_idn.IDN_001_DATE_NOT_STATED,
            rules_idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            rules_idn.IDN_001_DATE_TENOR_SYNTHETIC,
            rules_idn.IDN_002_COMBINED,
            rules_idn.IDN_002_D_NUMBER,
            rules_idn.IDN_002_H_NUMBER,
            rules_idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_002_NAV_SYNTHETIC,
            rules_idn.IDN_002_SCHOOL_FICTITIOUS,
            rules_idn.IDN_002_TENOR_SYNTHETIC,
            rules_idn.IDN_002_UNSTATED,
            IDN_003_SYNTHETIC,
            IDN_009_MADE_UP,
            rules_idn.IDN_010_TOO_EARLY_3,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(
            rules_doc.DOC_007_ORDER,
            rules_idn.IDN_011_OVERLAP_4,
            rules_idn.IDN_011_OVERLAP_5,
            rules_idn.IDN_011_OVERLAP_6,
        ),
    ),
    "Person.holder": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(rules_idn.IDN_011_ONE_CURRENT_2,),
    ),
    "ProgrammeAreaResult.programmeAreas": Kind(
        codes=frozenset(["completionCode", "level", "programmeAreaCode"]),
        sought=frozenset(["stopDate"]),
        below={"period": "Period.period"},
        checks=(
            rules_idn.IDN_006_AREA_LEVEL,
            rules_idn.IDN_006_LISTED_AREA,
            rules_res.RES_019_REASON,
            rules_res.RES_019_STOP_DATE,
            DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_PROGRAMMEAREAS_ABSENCEDAYS,
            DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_PROGRAMMEAREAS_ABSENCEHOURS,
            rules_res.RES_019_REASON_ALONE,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_NO_BASIS,
            rules_res.RES_014_NOT_PASSED_2,
        ),
    ),
    "RemarkParameter.remarkParameters": Kind(),
    "ResultDelivery": Kind(
        codes=frozenset(["purpose"]),
        sought=frozenset(["deliveredOn", "receiver"]),
        below={"actors": "Actor.actors", "deliveredResults": "HolderResults.deliveredResults"},
        many=frozenset(["actors", "deliveredResults"]),
        checks=(
            DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_ADMISSION,
            DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_EMPLOYMENT,
            DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_REGISTER_KEEPING,
            DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_SCHOOL_START,
            DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_STATISTICS,
            DOC_004_PROVISION_RESULT_DELIVERY_ADMISSION,
            DOC_004_PROVISION_RESULT_DELIVERY_EMPLOYMENT,
            DOC_004_PROVISION_RESULT_DELIVERY_REGISTER_KEEPING,
            DOC_004_PROVISION_RESULT_DELIVERY_SCHOOL_START,
            DOC_004_PROVISION_RESULT_DELIVERY_STATISTICS,
            DOC_004_PURPOSE_RESULT_DELIVERY_ANY,
            DOC_005_RECEIVER_RESULT_DELIVERY_ADMISSION,
            DOC_005_RECEIVER_RESULT_DELIVERY_EMPLOYMENT,
            DOC_005_RECEIVER_RESULT_DELIVERY_REGISTER_KEEPING,
            DOC_005_RECEIVER_RESULT_DELIVERY_SCHOOL_START,
            DOC_005_RECEIVER_RESULT_DELIVERY_STATISTICS,
            DOC_006_DELIVERED_DELIVEREDRESULTS_HOLDER_BIRTHDATE,
            DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON,
            DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON,
            DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_STOPDATE,
            RES_009_DELIVERY,
            RESULT_DELIVERY_RESULTDELIVERY,
            RESULT_DELIVERY_RESULTDELIVERY_2,
            RESULT_DELIVERY_RESULTDELIVERY_3,
            RESULT_DELIVERY_RESULTDELIVERY_4,
            RESULT_DELIVERY_RESULTDELIVERY_5,
            RESULT_DELIVERY_RESULTDELIVERY_6,
            RESULT_DELIVERY_RESULTDELIVERY_7,
            rules_doc.DOC_016_FROM_2021_01_01,
            rules_doc.DOC_016_FROM_2024_08_01,
            rules_doc.DOC_016_FROM_2025_08_01,
            rules_doc.DOC_016_TO_2024_07_31,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "ResultLogEntry.resultLog": Kind(
        sought=frozenset(["loggedOn"]),
        checks=(
            structure.RESULTLOGENTRY,
            structure.RESULTLOGENTRY_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "SharingDecision.sharingDecision": Kind(
        sought=frozenset(["sharedUntil"]),
        checks=(
            rules_doc.DOC_018_UNTIL,
            rules_doc.DOC_018_WITH,
            RESULT_DELIVERY_SHARINGDECISION,
        ),
    ),
    "Subject.subject": Kind(
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
        sought=frozenset(["subjectCode"]),
        checks=(
            rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01,
            rules_idn.IDN_006_TOO_EARLY_2020,
            rules_idn.IDN_006_TOO_EARLY_2021,
            rules_idn.IDN_006_TOO_EARLY_2022,
            rules_idn.IDN_006_CURRICULUM_2,
            rules_idn.IDN_006_EXPIRED,
            rules_idn.IDN_006_LISTED_2,
            rules_idn.IDN_006_SUBJECT_FORM_2,
        ),
    ),
    "SubjectRemark.subjectRemark": Kind(
        codes=frozenset(["subjectRemarkCode"]),
        below={"remarkParameters": "RemarkParameter.remarkParameters"},
        many=frozenset(["remarkParameters"]),
        checks=(
            rules_res.RES_011_NO_PARAMETERS_ANY_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31_2,
            rules_res.RES_018_UNDATED_SUBJECT_REMARK,
            rules_res.RES_020_NO_BASIS_TOO_LATE,
            RES_011_LEVEL_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01_2,
            rules_res.RES_011_PARAMETERS_MOTHER_TONGUE_NAME_SUBJECT_REMARK,
            rules_res.RES_018_EXPIRED_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_R94_SUBJECT_CODE_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31_2,
            rules_res.RES_011_PARAMETERS_FOUR_DIGIT_YEAR_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_FREE_DESIGNATION_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_LANGUAGE_SUBJECT_CODES_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_AREA_CODE_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_PRESENT_SUBJECT_CODE_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_RS_SUBJECT_CODE_SUBJECT_REMARK,
        ),
    ),
    "SubjectResult.subjectResults": Kind(
        codes=frozenset(["absenceLimitExtended", "passed", "subjectStatus", "subjectType"]),
        sought=frozenset(["passed", "stopDate"]),
        below={
            "subject": "Subject.subject",
            "subjectRemark": "SubjectRemark.subjectRemark",
            "period": "Period.period",
            "assessments": "Assessment.assessments",
        },
        many=frozenset(["assessments"]),
        checks=(
            rules_res.RES_005_PRIVATE,
            RES_007_GRADE,
            RES_007_REMARK,
            rules_res.RES_007_REMARK_ALONE,
            rules_res.RES_007_WITHIN_LIMIT,
            rules_res.RES_008_TEST_REMARK,
            rules_res.RES_019_REASON_2,
            rules_res.RES_019_STOP_DATE_2,
            DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_ABSENCELIMITEXTENDED,
            DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_COUNTEDABSENCEPERCENT,
            rules_res.RES_019_REASON_ALONE_2,
            rules_idn.IDN_006_LEVEL,
            IDN_006_OWN_AREA,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_COMPULSORY_SCHOOL,
            rules_res.RES_006_NOT_PASSED_2,
            rules_res.RES_006_PASSED_2,
        ),
    ),
}
