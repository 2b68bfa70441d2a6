"""What is looked at in the documents of the profile result-delivery.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


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


def F_3301953F5D(document: Tree, o: Node) -> object:
    return not any(v1 in T_FB5D30FDE7 for v1 in o.get("legalBasis", ()))


def F_39C0CF2E50(document: Tree, o: Node) -> object:
    return any(v1 not in T_38D167D5E0 for v1 in o.get("legalBasis", ()))


def F_4D47E09C7E(document: Tree, o: Node) -> object:
    return any(
        v1
        in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_5466D9E5B5(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"county-authority", "higher-education-institution", "vocational-college"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_8136C61AB0(document: Tree, o: Node) -> object:
    return any(v1 in T_FB5D30FDE7 for v1 in o.get("legalBasis", ()))


def F_8361695D28(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"county-authority", "higher-education-institution", "vocational-college"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_837EBC57FB(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"agency", "company", "county-authority", "municipality", "training-establishment"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_9E249A2328(document: Tree, o: Node) -> object:
    return not any(
        v1
        in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_AF9E945496(document: Tree, o: Node) -> object:
    return any(v1 not in T_FB5D30FDE7 for v1 in o.get("legalBasis", ()))


def F_C00F6067BF(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"adult-education-centre", "county-authority", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_D5C330E809(document: Tree, o: Node) -> object:
    return not any(v1 not in T_38D167D5E0 for v1 in o.get("legalBasis", ()))


def F_E629A76BD3(document: Tree, o: Node) -> object:
    return not any(v1 not in T_FB5D30FDE7 for v1 in o.get("legalBasis", ()))


def F_EBEFC51463(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"agency", "company", "county-authority", "municipality", "training-establishment"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-004-other-purpose-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
        and (document.says(facts.F_B3B4289DA1) or document.says(facts.F_561FD7E8C1))
        and o["receiver"] not in T_DEFF042F9E
        and (
            (
                (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                and document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
            )
            or (
                (
                    not o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
                and document.says(facts.F_BE0EFCF60A)
                and document.says(F_D5C330E809)
            )
            or (
                document.says(F_8136C61AB0)
                and document.says(F_E629A76BD3)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_C00F6067BF))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(F_4D47E09C7E)
                and document.says(facts.F_EC57F5D507)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_837EBC57FB))
                    or (not o["receiver"] not in T_58A4AED227)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-004-other-purpose-result-delivery-employment",
    lambda o: o["purpose"] == "employment",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
        and (document.says(F_9E249A2328) or document.says(facts.F_413C44EC6D))
        and o["receiver"] not in T_58A4AED227
        and (
            (
                (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                and document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
            )
            or (
                (
                    not o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
                and document.says(facts.F_BE0EFCF60A)
                and document.says(F_D5C330E809)
            )
            or (
                document.says(F_8136C61AB0)
                and document.says(F_E629A76BD3)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_C00F6067BF))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_5466D9E5B5))
                    or (not o["receiver"] not in T_DEFF042F9E)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_REGISTER_KEEPING = Check(
    "rule/DOC-004-other-purpose-result-delivery-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        o["receiver"]
        not in {
            "https://w3id.org/veiskille/actor/sikt",
            "https://w3id.org/veiskille/system/competence-register",
            "https://w3id.org/veiskille/system/nvb",
        }
        and (document.says(facts.F_EC1783DE73) or document.says(F_39C0CF2E50))
        and (
            (
                (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                and document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
            )
            or (
                document.says(F_8136C61AB0)
                and document.says(F_E629A76BD3)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_C00F6067BF))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_5466D9E5B5))
                    or (not o["receiver"] not in T_DEFF042F9E)
                )
            )
            or (
                document.says(F_4D47E09C7E)
                and document.says(facts.F_EC57F5D507)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_837EBC57FB))
                    or (not o["receiver"] not in T_58A4AED227)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_SCHOOL_START = Check(
    "rule/DOC-004-other-purpose-result-delivery-school-start",
    lambda o: o["purpose"] == "school-start",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
        and (document.says(F_3301953F5D) or document.says(F_AF9E945496))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                and document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
            )
            or (
                (
                    not o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
                and document.says(facts.F_BE0EFCF60A)
                and document.says(F_D5C330E809)
            )
            or (
                document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_5466D9E5B5))
                    or (not o["receiver"] not in T_DEFF042F9E)
                )
            )
            or (
                document.says(F_4D47E09C7E)
                and document.says(facts.F_EC57F5D507)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_837EBC57FB))
                    or (not o["receiver"] not in T_58A4AED227)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_STATISTICS = Check(
    "rule/DOC-004-other-purpose-result-delivery-statistics",
    lambda o: o["purpose"] == "statistics",
    lambda document, o, h: (
        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
        and (document.says(facts.F_71D99A5C7D) or document.says(facts.F_085818B387))
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
                and document.says(facts.F_BE0EFCF60A)
                and document.says(F_D5C330E809)
            )
            or (
                document.says(F_8136C61AB0)
                and document.says(F_E629A76BD3)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_C00F6067BF))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_5466D9E5B5))
                    or (not o["receiver"] not in T_DEFF042F9E)
                )
            )
            or (
                document.says(F_4D47E09C7E)
                and document.says(facts.F_EC57F5D507)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(F_837EBC57FB))
                    or (not o["receiver"] not in T_58A4AED227)
                )
            )
        )
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-004-provision-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        (document.says(facts.F_B3B4289DA1) or document.says(facts.F_561FD7E8C1))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_5466D9E5B5))
            or (document.says(facts.F_63935CB5FC) and document.says(facts.F_EF341DFD6D))
            or (not o["receiver"] not in T_DEFF042F9E)
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                    or document.says(facts.F_EC1783DE73)
                    or document.says(F_39C0CF2E50)
                )
                and (
                    document.says(F_3301953F5D)
                    or document.says(F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
                        and o["receiver"] not in T_58A4AED227
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-004-provision-result-delivery-employment",
    lambda o: o["purpose"] == "employment",
    lambda document, o, h: (
        (document.says(F_9E249A2328) or document.says(facts.F_413C44EC6D))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_837EBC57FB))
            or (document.says(F_4D47E09C7E) and document.says(facts.F_EC57F5D507))
            or (not o["receiver"] not in T_58A4AED227)
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                    or document.says(facts.F_EC1783DE73)
                    or document.says(F_39C0CF2E50)
                )
                and (
                    document.says(F_3301953F5D)
                    or document.says(F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
                        and o["receiver"] not in T_DEFF042F9E
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-result-delivery-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        (document.says(facts.F_EC1783DE73) or document.says(F_39C0CF2E50))
        and (
            (
                not o["receiver"]
                not in {
                    "https://w3id.org/veiskille/actor/sikt",
                    "https://w3id.org/veiskille/system/competence-register",
                    "https://w3id.org/veiskille/system/nvb",
                }
            )
            or (document.says(facts.F_BE0EFCF60A) and document.says(F_D5C330E809))
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    document.says(F_3301953F5D)
                    or document.says(F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
                        and o["receiver"] not in T_DEFF042F9E
                    )
                )
                and (
                    document.says(F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
                        and o["receiver"] not in T_58A4AED227
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_SCHOOL_START = Check(
    "rule/DOC-004-provision-result-delivery-school-start",
    lambda o: o["purpose"] == "school-start",
    lambda document, o, h: (
        (document.says(F_3301953F5D) or document.says(F_AF9E945496))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_C00F6067BF))
            or (document.says(F_8136C61AB0) and document.says(F_E629A76BD3))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                    or document.says(facts.F_EC1783DE73)
                    or document.says(F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
                        and o["receiver"] not in T_DEFF042F9E
                    )
                )
                and (
                    document.says(F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
                        and o["receiver"] not in T_58A4AED227
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_STATISTICS = Check(
    "rule/DOC-004-provision-result-delivery-statistics",
    lambda o: o["purpose"] == "statistics",
    lambda document, o, h: (
        (document.says(facts.F_71D99A5C7D) or document.says(facts.F_085818B387))
        and (
            (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
            or (document.says(facts.F_0098C14D67) and document.says(facts.F_994163E407))
            or (
                (
                    o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                    or document.says(facts.F_EC1783DE73)
                    or document.says(F_39C0CF2E50)
                )
                and (
                    document.says(F_3301953F5D)
                    or document.says(F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
                        and o["receiver"] not in T_DEFF042F9E
                    )
                )
                and (
                    document.says(F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
                        and o["receiver"] not in T_58A4AED227
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PURPOSE_RESULT_DELIVERY_ANY = Check(
    "rule/DOC-004-purpose-result-delivery-any",
    lambda o: o["purpose"] not in {"admission", "employment", "register-keeping", "school-start", "statistics"},
    None,
)
DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and (
            (
                (not v1["purpose"] != "admission")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(F_5466D9E5B5))
                    or (not v1["receiver"] not in T_DEFF042F9E)
                )
            )
            or (
                (not v1["purpose"] != "employment")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(F_837EBC57FB))
                    or (not v1["receiver"] not in T_58A4AED227)
                )
            )
        )
    ),
)
DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and (
            (
                (not v1["purpose"] != "admission")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(F_5466D9E5B5))
                    or (not v1["receiver"] not in T_DEFF042F9E)
                )
            )
            or (
                (not v1["purpose"] != "employment")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(F_837EBC57FB))
                    or (not v1["receiver"] not in T_58A4AED227)
                )
            )
        )
    ),
)
DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and (
            (
                (not v1["purpose"] != "admission")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(F_5466D9E5B5))
                    or (not v1["receiver"] not in T_DEFF042F9E)
                )
            )
            or (
                (not v1["purpose"] != "employment")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(F_837EBC57FB))
                    or (not v1["receiver"] not in T_58A4AED227)
                )
            )
        )
    ),
)
DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and (
            (
                (not v1["purpose"] != "admission")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(F_5466D9E5B5))
                    or (not v1["receiver"] not in T_DEFF042F9E)
                )
            )
            or (
                (not v1["purpose"] != "employment")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(F_837EBC57FB))
                    or (not v1["receiver"] not in T_58A4AED227)
                )
            )
        )
    ),
)
DOC_005_DECISION_RESULT_DELIVERY_RESULT_DELIVERY_EMPLOYMENT_HOLDERRESULTS = Check(
    "rule/DOC-005-decision-result-delivery-result-delivery-employment-HolderResults",
    lambda o: "sharingDecision" not in o,
    lambda document, o, h: (
        (not h["purpose"] != "employment")
        and (
            (not h["purpose"] != "own-use")
            or (
                (not h["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                and (
                    not (
                        "sharedThrough" in h
                        and h["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                    )
                )
                and (
                    (not h["purpose"] not in {"admission", "register-keeping"})
                    or h["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
        and (
            (document.of(h["receiver"], "actorKind") and document.says(F_837EBC57FB))
            or (not h["receiver"] not in T_58A4AED227)
        )
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-005-receiver-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
        and o["receiver"] not in T_DEFF042F9E
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_5466D9E5B5))
            or (document.says(facts.F_63935CB5FC) and document.says(facts.F_EF341DFD6D))
            or (not o["receiver"] not in T_DEFF042F9E)
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                    or document.says(facts.F_EC1783DE73)
                    or document.says(F_39C0CF2E50)
                )
                and (
                    document.says(F_3301953F5D)
                    or document.says(F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
                        and o["receiver"] not in T_58A4AED227
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-005-receiver-result-delivery-employment",
    lambda o: o["purpose"] == "employment",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
        and o["receiver"] not in T_58A4AED227
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_837EBC57FB))
            or (document.says(F_4D47E09C7E) and document.says(facts.F_EC57F5D507))
            or (not o["receiver"] not in T_58A4AED227)
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                    or document.says(facts.F_EC1783DE73)
                    or document.says(F_39C0CF2E50)
                )
                and (
                    document.says(F_3301953F5D)
                    or document.says(F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
                        and o["receiver"] not in T_DEFF042F9E
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-result-delivery-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        o["receiver"]
        not in {
            "https://w3id.org/veiskille/actor/sikt",
            "https://w3id.org/veiskille/system/competence-register",
            "https://w3id.org/veiskille/system/nvb",
        }
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (
                not o["receiver"]
                not in {
                    "https://w3id.org/veiskille/actor/sikt",
                    "https://w3id.org/veiskille/system/competence-register",
                    "https://w3id.org/veiskille/system/nvb",
                }
            )
            or (document.says(facts.F_BE0EFCF60A) and document.says(F_D5C330E809))
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    document.says(F_3301953F5D)
                    or document.says(F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
                        and o["receiver"] not in T_DEFF042F9E
                    )
                )
                and (
                    document.says(F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
                        and o["receiver"] not in T_58A4AED227
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_SCHOOL_START = Check(
    "rule/DOC-005-receiver-result-delivery-school-start",
    lambda o: o["purpose"] == "school-start",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(F_C00F6067BF))
            or (document.says(F_8136C61AB0) and document.says(F_E629A76BD3))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                    or document.says(facts.F_EC1783DE73)
                    or document.says(F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
                        and o["receiver"] not in T_DEFF042F9E
                    )
                )
                and (
                    document.says(F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
                        and o["receiver"] not in T_58A4AED227
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_STATISTICS = Check(
    "rule/DOC-005-receiver-result-delivery-statistics",
    lambda o: o["purpose"] == "statistics",
    lambda document, o, h: (
        o["receiver"] != "https://w3id.org/veiskille/actor/udir"
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
            or (document.says(facts.F_0098C14D67) and document.says(facts.F_994163E407))
            or (
                (
                    o["receiver"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                    or document.says(facts.F_EC1783DE73)
                    or document.says(F_39C0CF2E50)
                )
                and (
                    document.says(F_3301953F5D)
                    or document.says(F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_8361695D28))
                        and o["receiver"] not in T_DEFF042F9E
                    )
                )
                and (
                    document.says(F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(F_EBEFC51463))
                        and o["receiver"] not in T_58A4AED227
                    )
                )
            )
        )
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_HOLDER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-holder-birthDate",
    lambda o: True,
    lambda document, o, h: any(
        ("birthDate" in v1["holder"] and (not v1["holder"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("deliveredResults", ())
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= h["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_SHARINGDECISION_DECIDEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-sharingDecision-decidedOn",
    lambda o: "sharingDecision" in o,
    lambda document, o, h: not o["sharingDecision"]["decidedOn"] <= h["deliveredOn"],
)
DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-assessments-assessedOn",
    lambda o: True,
    lambda document, o, h: any(
        ("assessedOn" in v3 and (not v3["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("deliveredResults", ())
        for v2 in v1.get("subjectResults", ())
        for v3 in v2.get("assessments", ())
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-assessments-resultLog-loggedOn",
    lambda o: True,
    lambda document, o, h: any(
        (not v4["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("deliveredResults", ())
        for v2 in v1.get("subjectResults", ())
        for v3 in v2.get("assessments", ())
        for v4 in v3.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-stopDate",
    lambda o: True,
    lambda document, o, h: any(
        ("stopDate" in v2 and (not v2["stopDate"] <= o["deliveredOn"]))
        for v1 in o.get("deliveredResults", ())
        for v2 in v1.get("subjectResults", ())
    ),
)
DOC_018_HOLDER_DECISION = Check(
    "rule/DOC-018-holder-decision",
    lambda o: "sharingDecision" not in o,
    lambda document, o, h: (
        h["purpose"] != "own-use"
        and (
            h["sender"] == "https://w3id.org/veiskille/system/diploma-portal"
            or ("sharedThrough" in h and h["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal")
            or (
                h["purpose"] not in {"admission", "register-keeping"}
                and (
                    not h["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
    ),
)
IDN_003_SYNTHETIC = Check(
    "rule/IDN-003-synthetic",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    lambda document, o, h: (
        document.root["testData"] is False
        and (
            (not ((v1 := document.holder(h)) and (v2 := document.holder(v1))))
            or (
                (v3 := document.holder(h))
                and (v4 := document.holder(v3))
                and v4["receiver"]
                not in {
                    "https://w3id.org/veiskille/actor/sikt",
                    "https://w3id.org/veiskille/system/competence-register",
                    "https://w3id.org/veiskille/system/nvb",
                }
            )
        )
    ),
)
IDN_009_MADE_UP = Check(
    "rule/IDN-009-made-up",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    lambda document, o, h: (
        document.root["testData"] is False
        and (
            not (
                (v3 := document.holder(h))
                and (v4 := document.holder(v3))
                and v4["receiver"]
                not in {
                    "https://w3id.org/veiskille/actor/sikt",
                    "https://w3id.org/veiskille/system/competence-register",
                    "https://w3id.org/veiskille/system/nvb",
                }
            )
        )
    ),
)
RESULT_DELIVERY_ASSESSMENT = Check(
    "shape/result-delivery/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (not document.types(o["receivedFrom"])) and o["receivedFrom"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_ASSESSMENT_2 = Check(
    "shape/result-delivery/Assessment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["resultSource"])) and o["resultSource"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_ASSESSMENT_3 = Check(
    "shape/result-delivery/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receivedFrom"]))
        and o["receivedFrom"] not in terms.T_62E90CF869
        and document.types(o["receivedFrom"])
    ),
)
RESULT_DELIVERY_ASSESSMENT_4 = Check(
    "shape/result-delivery/Assessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["resultSource"]))
        and o["resultSource"] not in terms.T_62E90CF869
        and document.types(o["resultSource"])
    ),
)
RESULT_DELIVERY_RESULTDELIVERY = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
RESULT_DELIVERY_RESULTDELIVERY_2 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_RESULTDELIVERY_3 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_RESULTDELIVERY_4 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: "sharedThrough" in o,
    lambda document, o, h: (not document.types(o["sharedThrough"])) and o["sharedThrough"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_RESULTDELIVERY_5 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: "sharedThrough" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sharedThrough"]))
        and o["sharedThrough"] not in terms.T_62E90CF869
        and document.types(o["sharedThrough"])
    ),
)
RESULT_DELIVERY_RESULTDELIVERY_6 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
RESULT_DELIVERY_RESULTDELIVERY_7 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
RESULT_DELIVERY_SHARINGDECISION = Check(
    "shape/result-delivery/SharingDecision",
    lambda o: "sharedWith" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("sharedWith", ())
    ),
)
RES_009_DELIVERY = Check(
    "rule/RES-009-delivery",
    lambda o: True,
    lambda document, o, h: any(
        (
            (not v3 is v10)
            and v3["assessmentKind"] == v10["assessmentKind"]
            and (not ("term" in v3 and "term" in v10 and v3["term"] != v10["term"]))
            and (not ("year" in v3 and "year" in v10 and v3["year"] != v10["year"]))
            and (
                not (
                    "examinationForm" in v3
                    and "examinationForm" in v10
                    and v3["examinationForm"] != v10["examinationForm"]
                )
            )
            and (not (document.holding("replaces", v10["id"]) if "id" in v10 else ()))
        )
        for v1 in o.get("deliveredResults", ())
        if v1["type"] == "HolderResults"
        for v2 in v1.get("subjectResults", ())
        for v3 in v2.get("assessments", ())
        if (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
        for v5 in v1["holder"].get("identityNumbers", ())
        for v6 in document.holding("number", v5["number"])
        if (v7 := document.holder(v6))
        if (v8 := document.holder(v7))
        for v9 in v8.get("subjectResults", ())
        if v2["subject"]["subjectCode"] == v9["subject"]["subjectCode"]
        for v10 in v9.get("assessments", ())
    ),
)
RES_009_OTHER_PERSON = Check(
    "rule/RES-009-other-person",
    lambda o: "replaces" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and any(
            (
                (v4 := document.holder(v3))
                and (not v1 is v4)
                and (
                    not any(
                        v6["number"] == v5["number"]
                        for v5 in v4["holder"].get("identityNumbers", ())
                        for v6 in v1["holder"].get("identityNumbers", ())
                    )
                )
            )
            for v2 in (document.root,)
            for v3 in document.up_from(o["replaces"], "assessments")
        )
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
            rules_act.ACT_001_ENDED_6,
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
            rules_res.RES_022_INTERDISCIPLINARY,
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
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
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
        checks=(
            structure.RESULTLOGENTRY,
            structure.RESULTLOGENTRY_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "SharingDecision.sharingDecision": Kind(
        checks=(
            rules_doc.DOC_018_UNTIL,
            rules_doc.DOC_018_WITH,
            RESULT_DELIVERY_SHARINGDECISION,
        ),
    ),
    "Subject.subject": Kind(
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
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
            rules_res.RES_011_LEVEL_SUBJECT_REMARK,
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
        below={
            "subject": "Subject.subject",
            "subjectRemark": "SubjectRemark.subjectRemark",
            "period": "Period.period",
            "assessments": "Assessment.assessments",
        },
        many=frozenset(["assessments"]),
        checks=(
            rules_res.RES_005_PRIVATE,
            rules_res.RES_007_GRADE_2,
            rules_res.RES_007_REMARK_2,
            rules_res.RES_007_REMARK_ALONE,
            rules_res.RES_007_WITHIN_LIMIT,
            rules_res.RES_008_TEST_REMARK,
            rules_res.RES_019_REASON_2,
            rules_res.RES_019_STOP_DATE_2,
            DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_ABSENCELIMITEXTENDED,
            DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_COUNTEDABSENCEPERCENT,
            rules_res.RES_019_REASON_ALONE_2,
            rules_idn.IDN_006_LEVEL,
            rules_idn.IDN_006_OWN_AREA,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_COMPULSORY_SCHOOL,
            rules_res.RES_006_NOT_PASSED,
            rules_res.RES_006_PASSED,
        ),
    ),
}
