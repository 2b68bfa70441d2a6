"""Checks of the rules DOC.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import facts, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, matches

DOC_003_CATALOGUE = Check(
    "rule/DOC-003-catalogue",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_983092ED0E) or document.says(facts.F_166E7268E8),
)
DOC_003_CATALOGUE_2 = Check(
    "rule/DOC-003-catalogue",
    lambda o: "sender" in o and (("receiver" in o and "sender" in o) or ("sender" in o and "receiver" in o)),
    lambda document, o, h: document.says(facts.F_A54F4B9922) or document.says(facts.F_822E85D778),
)
DOC_003_DESCRIBED = Check(
    "rule/DOC-003-described",
    lambda o: True,
    lambda document, o, h: (
        (not document.of(o["receiver"], "schoolNumber"))
        and (not document.of(o["receiver"], "organisationNumber"))
        and document.types(o["receiver"])
    ),
)
DOC_003_DESCRIBED_2 = Check(
    "rule/DOC-003-described",
    lambda o: True,
    lambda document, o, h: (
        (not document.of(o["sender"], "schoolNumber"))
        and (not document.of(o["sender"], "organisationNumber"))
        and document.types(o["sender"])
    ),
)
DOC_003_DESCRIBED_3 = Check(
    "rule/DOC-003-described",
    lambda o: "receiver" in o,
    lambda document, o, h: (
        (not document.of(o["receiver"], "schoolNumber"))
        and (not document.of(o["receiver"], "organisationNumber"))
        and document.types(o["receiver"])
    ),
)
DOC_003_DESCRIBED_4 = Check(
    "rule/DOC-003-described",
    lambda o: "sender" in o,
    lambda document, o, h: (
        (not document.of(o["sender"], "schoolNumber"))
        and (not document.of(o["sender"], "organisationNumber"))
        and document.types(o["sender"])
    ),
)
DOC_003_DIFFERENT = Check("rule/DOC-003-different", lambda o: True, lambda document, o, h: o["sender"] == o["receiver"])
DOC_003_DIFFERENT_2 = Check(
    "rule/DOC-003-different",
    lambda o: "sender" in o and "receiver" in o,
    lambda document, o, h: o["sender"] == o["receiver"],
)
DOC_003_RECEIVER = Check("rule/DOC-003-receiver", lambda o: "sender" in o and "receiver" not in o, None)
DOC_003_SAME_SCHOOL = Check(
    "rule/DOC-003-same-school",
    lambda o: True,
    lambda document, o, h: (
        o["sender"] != o["receiver"]
        and any(
            v2 == v1
            for v1 in document.of(o["receiver"], "schoolNumber")
            for v2 in document.of(o["sender"], "schoolNumber")
        )
    ),
)
DOC_003_SAME_SCHOOL_2 = Check(
    "rule/DOC-003-same-school",
    lambda o: "sender" in o and "receiver" in o,
    lambda document, o, h: (
        o["sender"] != o["receiver"]
        and any(
            v2 == v1
            for v1 in document.of(o["receiver"], "schoolNumber")
            for v2 in document.of(o["sender"], "schoolNumber")
        )
    ),
)
DOC_003_SAME_UNIT = Check(
    "rule/DOC-003-same-unit",
    lambda o: True,
    lambda document, o, h: (
        o["sender"] != o["receiver"]
        and (
            not any(
                v2 != v1
                for v1 in document.of(o["receiver"], "schoolNumber")
                for v2 in document.of(o["sender"], "schoolNumber")
            )
        )
        and any(
            v4 == v3
            for v3 in document.of(o["receiver"], "organisationNumber")
            for v4 in document.of(o["sender"], "organisationNumber")
        )
    ),
)
DOC_003_SAME_UNIT_2 = Check(
    "rule/DOC-003-same-unit",
    lambda o: "sender" in o and "receiver" in o,
    lambda document, o, h: (
        o["sender"] != o["receiver"]
        and (
            not any(
                v2 != v1
                for v1 in document.of(o["receiver"], "schoolNumber")
                for v2 in document.of(o["sender"], "schoolNumber")
            )
        )
        and any(
            v4 == v3
            for v3 in document.of(o["receiver"], "organisationNumber")
            for v4 in document.of(o["sender"], "organisationNumber")
        )
    ),
)
DOC_003_SENDER = Check("rule/DOC-003-sender", lambda o: "receiver" in o and "sender" not in o, None)
DOC_004_LIST_BASIS = Check("rule/DOC-004-list-basis", lambda o: "sender" in o and "legalBasis" not in o, None)
DOC_004_LIST_PURPOSE = Check("rule/DOC-004-list-purpose", lambda o: "sender" in o and "purpose" not in o, None)
DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-004-other-purpose-delivery-receipt-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
        and (document.says(facts.F_23116A77D8) or document.says(facts.F_B69ED40F39))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(facts.F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_CACE1C2653)
                and document.says(facts.F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_905CF4B134))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
        and (document.says(facts.F_25B4963F66) or document.says(facts.F_6E3EA65D02))
        and o["receiver"] not in terms.T_BBFA61A880
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(facts.F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_0D4DF77786))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
        and (document.says(facts.F_D019950302) or document.says(facts.F_7AED516557))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(facts.F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_CACE1C2653)
                and document.says(facts.F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_905CF4B134))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
        and (document.says(facts.F_EC1783DE73) or document.says(facts.F_81A1E27C05))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_CACE1C2653)
                and document.says(facts.F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_905CF4B134))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
        and (document.says(facts.F_23116A77D8) or document.says(facts.F_B69ED40F39))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(facts.F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_0D4DF77786))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_CACE1C2653)
                and document.says(facts.F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_905CF4B134))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
        and (document.says(facts.F_71D99A5C7D) or document.says(facts.F_085818B387))
        and o["receiver"] not in terms.T_589DE7BA99
        and (
            (
                document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_9FEF96B0D1)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_E5247EB2E6))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_BE0EFCF60A)
                and document.says(facts.F_617C158F82)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_F929DAF8F9))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_CACE1C2653)
                and document.says(facts.F_AF830BA990)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_905CF4B134))
                    or (not o["receiver"] not in terms.T_BBFA61A880)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_FOLLOW_UP_REFERRAL_FOLLOW_UP = Check(
    "rule/DOC-004-other-purpose-follow-up-referral-follow-up",
    lambda o: o["purpose"] == "follow-up",
    lambda document, o, h: (
        document.says(facts.F_9D3FD1F3B4)
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_BE823B638F))
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B9799C6C63))
        and o["receiver"] not in terms.T_F694BA7DA7
        and (document.says(facts.F_D019950302) or document.says(facts.F_462DF425CB))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_D964E72FCE))
            or (not o["receiver"] not in terms.T_F694BA7DA7)
        )
        and any(v10 in terms.T_75B31DA2A7 for v10 in o.get("legalBasis", ()))
    ),
)
DOC_004_OTHER_PURPOSE_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-other-purpose-follow-up-referral-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme",
    lambda document, o, h: (
        document.says(facts.F_9D3FD1F3B4)
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B9799C6C63))
        and o["receiver"] not in terms.T_F694BA7DA7
        and (document.says(facts.F_D019950302) or document.says(facts.F_462DF425CB))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_B62C82E8D5))
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_D964E72FCE))
            or (not o["receiver"] not in terms.T_F694BA7DA7)
        )
        and any(v10 in terms.T_75B31DA2A7 for v10 in o.get("legalBasis", ()))
    ),
)
DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-004-other-purpose-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
        and (document.says(facts.F_B3B4289DA1) or document.says(facts.F_561FD7E8C1))
        and o["receiver"] not in terms.T_DEFF042F9E
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
                and document.says(facts.F_D5C330E809)
            )
            or (
                document.says(facts.F_8136C61AB0)
                and document.says(facts.F_E629A76BD3)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_C00F6067BF))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_4D47E09C7E)
                and document.says(facts.F_EC57F5D507)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
                    or (not o["receiver"] not in terms.T_58A4AED227)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-004-other-purpose-result-delivery-employment",
    lambda o: o["purpose"] == "employment",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
        and (document.says(facts.F_9E249A2328) or document.says(facts.F_413C44EC6D))
        and o["receiver"] not in terms.T_58A4AED227
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
                and document.says(facts.F_D5C330E809)
            )
            or (
                document.says(facts.F_8136C61AB0)
                and document.says(facts.F_E629A76BD3)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_C00F6067BF))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
                    or (not o["receiver"] not in terms.T_DEFF042F9E)
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
        and (document.says(facts.F_EC1783DE73) or document.says(facts.F_39C0CF2E50))
        and (
            (
                (not o["receiver"] != "https://w3id.org/veiskille/actor/udir")
                and document.says(facts.F_0098C14D67)
                and document.says(facts.F_994163E407)
            )
            or (
                document.says(facts.F_8136C61AB0)
                and document.says(facts.F_E629A76BD3)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_C00F6067BF))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
                    or (not o["receiver"] not in terms.T_DEFF042F9E)
                )
            )
            or (
                document.says(facts.F_4D47E09C7E)
                and document.says(facts.F_EC57F5D507)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
                    or (not o["receiver"] not in terms.T_58A4AED227)
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
        and (document.says(facts.F_3301953F5D) or document.says(facts.F_AF9E945496))
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
                and document.says(facts.F_D5C330E809)
            )
            or (
                document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
                    or (not o["receiver"] not in terms.T_DEFF042F9E)
                )
            )
            or (
                document.says(facts.F_4D47E09C7E)
                and document.says(facts.F_EC57F5D507)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
                    or (not o["receiver"] not in terms.T_58A4AED227)
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
                and document.says(facts.F_D5C330E809)
            )
            or (
                document.says(facts.F_8136C61AB0)
                and document.says(facts.F_E629A76BD3)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_C00F6067BF))
                    or (not o["receiver"] not in terms.T_589DE7BA99)
                )
            )
            or (
                document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
                    or (not o["receiver"] not in terms.T_DEFF042F9E)
                )
            )
            or (
                document.says(facts.F_4D47E09C7E)
                and document.says(facts.F_EC57F5D507)
                and (
                    (document.of(o["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
                    or (not o["receiver"] not in terms.T_58A4AED227)
                )
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_ADMISSION = Check(
    "rule/DOC-004-other-purpose-transition-summary-admission",
    lambda o: (
        o["purpose"] == "admission"
        and (
            (not o["receiverKind"] != "employer")
            or (not o["receiverKind"] != "follow-up-service")
            or (not o["receiverKind"] != "municipality")
            or (not o["receiverKind"] != "the-person")
            or (not o["receiverKind"] != "qualifying-programme")
            or (not o["receiverKind"] != "upper-secondary-school")
        )
        and o["receiverKind"] not in {"further-education", "higher-education"}
    ),
    lambda document, o, h: (
        (document.says(facts.F_B3B4289DA1) or document.says(facts.F_561FD7E8C1))
        and (
            (
                (not o["receiverKind"] != "employer")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "the-person")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_F5CAC84118)
            )
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_DA7AA840EF)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_EMPLOYMENT = Check(
    "rule/DOC-004-other-purpose-transition-summary-employment",
    lambda o: (
        o["purpose"] == "employment"
        and (
            (not o["receiverKind"] not in {"further-education", "higher-education"})
            or (not o["receiverKind"] != "follow-up-service")
            or (not o["receiverKind"] != "municipality")
            or (not o["receiverKind"] != "the-person")
            or (not o["receiverKind"] != "qualifying-programme")
            or (not o["receiverKind"] != "upper-secondary-school")
        )
        and o["receiverKind"] != "employer"
    ),
    lambda document, o, h: (
        (document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
        and (
            (
                (not o["receiverKind"] != "the-person")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_F5CAC84118)
            )
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_DA7AA840EF)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
            )
            or (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_FOLLOW_UP = Check(
    "rule/DOC-004-other-purpose-transition-summary-follow-up",
    lambda o: (
        o["purpose"] == "follow-up"
        and (
            (not o["receiverKind"] not in {"further-education", "higher-education"})
            or (not o["receiverKind"] != "employer")
            or (not o["receiverKind"] != "municipality")
            or (not o["receiverKind"] != "the-person")
            or (not o["receiverKind"] != "qualifying-programme")
            or (not o["receiverKind"] != "upper-secondary-school")
        )
        and o["receiverKind"] != "follow-up-service"
    ),
    lambda document, o, h: (
        (document.says(facts.F_D019950302) or document.says(facts.F_0CF55C26CC))
        and (
            (
                (not o["receiverKind"] != "employer")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "the-person")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_F5CAC84118)
            )
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
            )
            or (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_MUNICIPAL_SERVICE = Check(
    "rule/DOC-004-other-purpose-transition-summary-municipal-service",
    lambda o: (
        o["purpose"] == "municipal-service"
        and (
            (not o["receiverKind"] not in {"further-education", "higher-education"})
            or (not o["receiverKind"] != "employer")
            or (not o["receiverKind"] != "follow-up-service")
            or (not o["receiverKind"] != "the-person")
            or (not o["receiverKind"] != "qualifying-programme")
            or (not o["receiverKind"] != "upper-secondary-school")
        )
        and o["receiverKind"] != "municipality"
    ),
    lambda document, o, h: (
        (document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
        and (
            (
                (not o["receiverKind"] != "employer")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "the-person")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_F5CAC84118)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_DA7AA840EF)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
            )
            or (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_OWN_USE = Check(
    "rule/DOC-004-other-purpose-transition-summary-own-use",
    lambda o: (
        o["purpose"] == "own-use"
        and (
            (not o["receiverKind"] not in {"further-education", "higher-education"})
            or (not o["receiverKind"] != "employer")
            or (not o["receiverKind"] != "follow-up-service")
            or (not o["receiverKind"] != "municipality")
            or (not o["receiverKind"] != "qualifying-programme")
            or (not o["receiverKind"] != "upper-secondary-school")
        )
        and o["receiverKind"] != "the-person"
    ),
    lambda document, o, h: (
        (document.says(facts.F_4E65BD0A44) or document.says(facts.F_AD8C23D371))
        and (
            (
                (not o["receiverKind"] != "employer")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_DA7AA840EF)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
            )
            or (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-other-purpose-transition-summary-qualifying-programme",
    lambda o: (
        o["purpose"] == "qualifying-programme"
        and (
            (not o["receiverKind"] not in {"further-education", "higher-education"})
            or (not o["receiverKind"] != "employer")
            or (not o["receiverKind"] != "follow-up-service")
            or (not o["receiverKind"] != "municipality")
            or (not o["receiverKind"] != "the-person")
            or (not o["receiverKind"] != "upper-secondary-school")
        )
        and o["receiverKind"] != "qualifying-programme"
    ),
    lambda document, o, h: (
        (document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
        and (
            (
                (not o["receiverKind"] != "employer")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "the-person")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_F5CAC84118)
            )
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_DA7AA840EF)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_84605F4D78)
                and document.says(facts.F_9482A9A71F)
            )
            or (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
            )
        )
    ),
)
DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_SCHOOL_START = Check(
    "rule/DOC-004-other-purpose-transition-summary-school-start",
    lambda o: (
        o["purpose"] == "school-start"
        and (
            (not o["receiverKind"] not in {"further-education", "higher-education"})
            or (not o["receiverKind"] != "employer")
            or (not o["receiverKind"] != "follow-up-service")
            or (not o["receiverKind"] != "municipality")
            or (not o["receiverKind"] != "the-person")
            or (not o["receiverKind"] != "qualifying-programme")
        )
        and o["receiverKind"] != "upper-secondary-school"
    ),
    lambda document, o, h: (
        (document.says(facts.F_23116A77D8) or document.says(facts.F_B69ED40F39))
        and (
            (
                (not o["receiverKind"] != "employer")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "the-person")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_F5CAC84118)
            )
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_AA13AF2CBD)
                and document.says(facts.F_DA7AA840EF)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(facts.F_7D73934F29)
                and document.says(facts.F_EC57F5D507)
            )
            or (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_63935CB5FC)
                and document.says(facts.F_EF341DFD6D)
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
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
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
        (document.says(facts.F_25B4963F66) or document.says(facts.F_6E3EA65D02))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_905CF4B134))
            or (document.says(facts.F_CACE1C2653) and document.says(facts.F_AF830BA990))
            or (not o["receiver"] not in terms.T_BBFA61A880)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
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
        (document.says(facts.F_D019950302) or document.says(facts.F_7AED516557))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_E5247EB2E6))
            or (document.says(facts.F_AA13AF2CBD) and document.says(facts.F_9FEF96B0D1))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
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
        (document.says(facts.F_EC1783DE73) or document.says(facts.F_81A1E27C05))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_F929DAF8F9))
            or (document.says(facts.F_BE0EFCF60A) and document.says(facts.F_617C158F82))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
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
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
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
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_0D4DF77786))
            or (document.says(facts.F_0098C14D67) and document.says(facts.F_994163E407))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DOCUMENT_ANNULMENT_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-document-annulment-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        (document.says(facts.F_2AB55F8A6B) or document.says(facts.F_659178F8D6)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-incident-report-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        (document.says(facts.F_A27CC7CAE5) or document.says(facts.F_A31BD13204)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-registration-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        (document.says(facts.F_4DA6C52308) or document.says(facts.F_565C43E907)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_EXAM_RESULT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-result-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        (document.says(facts.F_BD0DC598BE) or document.says(facts.F_9EFAD162DB)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_FOLLOW_UP_REFERRAL_FOLLOW_UP = Check(
    "rule/DOC-004-provision-follow-up-referral-follow-up",
    lambda o: o["purpose"] == "follow-up",
    lambda document, o, h: (
        (document.says(facts.F_D019950302) or document.says(facts.F_462DF425CB))
        and (
            document.says(facts.F_D019950302)
            or document.says(facts.F_462DF425CB)
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_B62C82E8D5))
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_D964E72FCE))
            or (not o["receiver"] not in terms.T_F694BA7DA7)
            or (document.says(facts.F_AA13AF2CBD) and document.says(facts.F_9D3FD1F3B4))
            or (
                ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B9799C6C63))
                and o["receiver"] not in terms.T_F694BA7DA7
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-provision-follow-up-referral-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme",
    lambda document, o, h: (
        (document.says(facts.F_D019950302) or document.says(facts.F_462DF425CB))
        and (
            document.says(facts.F_D019950302)
            or document.says(facts.F_462DF425CB)
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_D964E72FCE))
            or (not o["receiver"] not in terms.T_F694BA7DA7)
            or (document.says(facts.F_AA13AF2CBD) and document.says(facts.F_9D3FD1F3B4))
            or (
                ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_BE823B638F))
                and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B9799C6C63))
                and o["receiver"] not in terms.T_F694BA7DA7
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_PUPIL_LIST_ADMISSION = Check(
    "rule/DOC-004-provision-pupil-list-admission",
    lambda o: "purpose" in o and "legalBasis" in o and o["purpose"] == "admission",
    lambda document, o, h: (
        (document.says(facts.F_D1624A1518) or document.says(facts.F_AA58B6B124)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-004-provision-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        (document.says(facts.F_B3B4289DA1) or document.says(facts.F_561FD7E8C1))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
            or (document.says(facts.F_63935CB5FC) and document.says(facts.F_EF341DFD6D))
            or (not o["receiver"] not in terms.T_DEFF042F9E)
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
                    or document.says(facts.F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_3301953F5D)
                    or document.says(facts.F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
                        and o["receiver"] not in terms.T_58A4AED227
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
        (document.says(facts.F_9E249A2328) or document.says(facts.F_413C44EC6D))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
            or (document.says(facts.F_4D47E09C7E) and document.says(facts.F_EC57F5D507))
            or (not o["receiver"] not in terms.T_58A4AED227)
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
                    or document.says(facts.F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_3301953F5D)
                    or document.says(facts.F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
                        and o["receiver"] not in terms.T_DEFF042F9E
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
        (document.says(facts.F_EC1783DE73) or document.says(facts.F_39C0CF2E50))
        and (
            (
                not o["receiver"]
                not in {
                    "https://w3id.org/veiskille/actor/sikt",
                    "https://w3id.org/veiskille/system/competence-register",
                    "https://w3id.org/veiskille/system/nvb",
                }
            )
            or (document.says(facts.F_BE0EFCF60A) and document.says(facts.F_D5C330E809))
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    document.says(facts.F_3301953F5D)
                    or document.says(facts.F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
                        and o["receiver"] not in terms.T_DEFF042F9E
                    )
                )
                and (
                    document.says(facts.F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
                        and o["receiver"] not in terms.T_58A4AED227
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
        (document.says(facts.F_3301953F5D) or document.says(facts.F_AF9E945496))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_C00F6067BF))
            or (document.says(facts.F_8136C61AB0) and document.says(facts.F_E629A76BD3))
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
                    or document.says(facts.F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
                        and o["receiver"] not in terms.T_DEFF042F9E
                    )
                )
                and (
                    document.says(facts.F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
                        and o["receiver"] not in terms.T_58A4AED227
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
                    or document.says(facts.F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_3301953F5D)
                    or document.says(facts.F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
                        and o["receiver"] not in terms.T_DEFF042F9E
                    )
                )
                and (
                    document.says(facts.F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
                        and o["receiver"] not in terms.T_58A4AED227
                    )
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_ADMISSION = Check(
    "rule/DOC-004-provision-transition-summary-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        (document.says(facts.F_B3B4289DA1) or document.says(facts.F_561FD7E8C1))
        and (
            (not o["receiverKind"] not in {"further-education", "higher-education"})
            or (document.says(facts.F_63935CB5FC) and document.says(facts.F_EF341DFD6D))
            or (
                (
                    o["receiverKind"] != "employer"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "the-person"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_AD8C23D371)
                )
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_D019950302)
                    or document.says(facts.F_0CF55C26CC)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_EMPLOYMENT = Check(
    "rule/DOC-004-provision-transition-summary-employment",
    lambda o: o["purpose"] == "employment",
    lambda document, o, h: (
        (document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
        and (
            (not o["receiverKind"] != "employer")
            or (document.says(facts.F_7D73934F29) and document.says(facts.F_EC57F5D507))
            or (
                (
                    o["receiverKind"] != "the-person"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_AD8C23D371)
                )
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_D019950302)
                    or document.says(facts.F_0CF55C26CC)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                )
                and (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_FOLLOW_UP = Check(
    "rule/DOC-004-provision-transition-summary-follow-up",
    lambda o: o["purpose"] == "follow-up",
    lambda document, o, h: (
        (document.says(facts.F_D019950302) or document.says(facts.F_0CF55C26CC))
        and (
            (not o["receiverKind"] != "follow-up-service")
            or (document.says(facts.F_AA13AF2CBD) and document.says(facts.F_DA7AA840EF))
            or (
                (
                    o["receiverKind"] != "employer"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "the-person"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_AD8C23D371)
                )
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                )
                and (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_MUNICIPAL_SERVICE = Check(
    "rule/DOC-004-provision-transition-summary-municipal-service",
    lambda o: o["purpose"] == "municipal-service",
    lambda document, o, h: (
        (document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
        and (
            (not o["receiverKind"] != "municipality")
            or (document.says(facts.F_7D73934F29) and document.says(facts.F_EC57F5D507))
            or (
                (
                    o["receiverKind"] != "employer"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "the-person"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_AD8C23D371)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_D019950302)
                    or document.says(facts.F_0CF55C26CC)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                )
                and (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_OWN_USE = Check(
    "rule/DOC-004-provision-transition-summary-own-use",
    lambda o: o["purpose"] == "own-use",
    lambda document, o, h: (
        (document.says(facts.F_4E65BD0A44) or document.says(facts.F_AD8C23D371))
        and (
            (not o["receiverKind"] != "the-person")
            or (document.says(facts.F_7D73934F29) and document.says(facts.F_F5CAC84118))
            or (
                (
                    o["receiverKind"] != "employer"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_D019950302)
                    or document.says(facts.F_0CF55C26CC)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                )
                and (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-provision-transition-summary-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme",
    lambda document, o, h: (
        (document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
        and (
            (not o["receiverKind"] != "qualifying-programme")
            or (document.says(facts.F_7D73934F29) and document.says(facts.F_EC57F5D507))
            or (
                (
                    o["receiverKind"] != "employer"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "the-person"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_AD8C23D371)
                )
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_D019950302)
                    or document.says(facts.F_0CF55C26CC)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                )
                and (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                )
            )
        )
        and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_SCHOOL_START = Check(
    "rule/DOC-004-provision-transition-summary-school-start",
    lambda o: o["purpose"] == "school-start",
    lambda document, o, h: (
        (document.says(facts.F_23116A77D8) or document.says(facts.F_B69ED40F39))
        and (
            (not o["receiverKind"] != "upper-secondary-school")
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (
                (
                    o["receiverKind"] != "employer"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "the-person"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_AD8C23D371)
                )
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_D019950302)
                    or document.says(facts.F_0CF55C26CC)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(facts.F_4E65BD0A44)
                    or document.says(facts.F_413C44EC6D)
                )
                and (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
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
DOC_004_PURPOSE_DOCUMENT_ANNULMENT_ANY = Check(
    "rule/DOC-004-purpose-document-annulment-any", lambda o: o["purpose"] != "register-keeping", None
)
DOC_004_PURPOSE_EXAM_INCIDENT_REPORT_ANY = Check(
    "rule/DOC-004-purpose-exam-incident-report-any", lambda o: o["purpose"] != "examination-administration", None
)
DOC_004_PURPOSE_EXAM_REGISTRATION_ANY = Check(
    "rule/DOC-004-purpose-exam-registration-any", lambda o: o["purpose"] != "examination-administration", None
)
DOC_004_PURPOSE_EXAM_RESULT_ANY = Check(
    "rule/DOC-004-purpose-exam-result-any", lambda o: o["purpose"] != "examination-administration", None
)
DOC_004_PURPOSE_FOLLOW_UP_REFERRAL_ANY = Check(
    "rule/DOC-004-purpose-follow-up-referral-any",
    lambda o: o["purpose"] not in {"follow-up", "qualifying-programme"},
    None,
)
DOC_004_PURPOSE_PUPIL_LIST_ANY = Check(
    "rule/DOC-004-purpose-pupil-list-any", lambda o: "purpose" in o and o["purpose"] != "admission", None
)
DOC_004_PURPOSE_RESULT_DELIVERY_ANY = Check(
    "rule/DOC-004-purpose-result-delivery-any",
    lambda o: o["purpose"] not in {"admission", "employment", "register-keeping", "school-start", "statistics"},
    None,
)
DOC_004_PURPOSE_TRANSITION_SUMMARY_ANY = Check(
    "rule/DOC-004-purpose-transition-summary-any",
    lambda o: (
        o["purpose"]
        not in {
            "admission",
            "employment",
            "follow-up",
            "municipal-service",
            "own-use",
            "qualifying-programme",
            "school-start",
        }
    ),
    None,
)
DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_FURTHER_EDUCATION = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-admission-further-education",
    lambda o: (
        (not o["receiverKind"] not in {"further-education", "higher-education"})
        and (not o["purpose"] != "admission")
        and o["receiverKind"] == "further-education"
    ),
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_4CD5D42D9C))
        and o["receiver"] not in terms.T_8BC418D26F
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_HIGHER_EDUCATION = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-admission-higher-education",
    lambda o: (
        (not o["receiverKind"] not in {"further-education", "higher-education"})
        and (not o["purpose"] != "admission")
        and o["receiverKind"] == "higher-education"
    ),
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_995D92CAF9))
        and o["receiver"] not in terms.T_CC75A86A1F
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_FOLLOW_UP_FOLLOW_UP_SERVICE = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-follow-up-follow-up-service",
    lambda o: (
        (not o["receiverKind"] != "follow-up-service")
        and (not o["purpose"] != "follow-up")
        and o["receiverKind"] == "follow-up-service"
    ),
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_7D1BDF4B82))
        and o["receiver"] not in terms.T_78BB1F6EAA
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_MUNICIPAL_SERVICE_MUNICIPALITY = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-municipal-service-municipality",
    lambda o: (
        (not o["receiverKind"] != "municipality")
        and (not o["purpose"] != "municipal-service")
        and o["receiverKind"] == "municipality"
    ),
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D6E1790D63))
        and o["receiver"] not in terms.T_AF09CD4A34
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_OWN_USE_THE_PERSON = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-own-use-the-person",
    lambda o: (
        (not o["receiverKind"] != "the-person")
        and (not o["purpose"] != "own-use")
        and o["receiverKind"] == "the-person"
    ),
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D311C06E6B))
        and o["receiver"] not in terms.T_39910BA572
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_SCHOOL_START_UPPER_SECONDARY_SCHOOL = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-school-start-upper-secondary-school",
    lambda o: (
        (not o["receiverKind"] != "upper-secondary-school")
        and (not o["purpose"] != "school-start")
        and o["receiverKind"] == "upper-secondary-school"
    ),
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
        and o["receiver"] not in terms.T_78BB1F6EAA
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES = Check(
    "rule/DOC-005-category-exam-incident-report-candidates",
    lambda o: "candidates" in o and (not o["purpose"] != "examination-administration"),
    lambda document, o, h: (
        (
            (not o["receiver"] not in terms.T_A1B9A97D51)
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_4FA089F5B1))
        )
        and o.get("candidates", ())
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES_PERSON = Check(
    "rule/DOC-005-category-exam-incident-report-candidates-person",
    lambda o: "person" in o,
    lambda document, o, h: (
        (not h["purpose"] != "examination-administration")
        and (
            (document.of(h["receiver"], "actorKind") and document.says(facts.F_A4286CD745))
            or (not h["receiver"] not in terms.T_BBFA61A880)
        )
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATETIMES = Check(
    "rule/DOC-005-category-exam-incident-report-candidateTimes",
    lambda o: "candidateTimes" in o and (not o["purpose"] != "examination-administration"),
    lambda document, o, h: (
        (
            (not o["receiver"] not in terms.T_A1B9A97D51)
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_4FA089F5B1))
        )
        and o.get("candidateTimes", ())
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_EXPULSIONS_EXPELLEDCANDIDATE = Check(
    "rule/DOC-005-category-exam-incident-report-expulsions-expelledCandidate",
    lambda o: True,
    lambda document, o, h: (
        (not h["purpose"] != "examination-administration")
        and (
            (not h["receiver"] not in terms.T_A1B9A97D51)
            or (document.of(h["receiver"], "actorKind") and document.says(facts.F_4FA089F5B1))
        )
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_AFFECTEDCANDIDATES = Check(
    "rule/DOC-005-category-exam-incident-report-incidents-affectedCandidates",
    lambda o: "affectedCandidates" in o,
    lambda document, o, h: (
        (not h["purpose"] != "examination-administration")
        and (
            (not h["receiver"] not in terms.T_A1B9A97D51)
            or (document.of(h["receiver"], "actorKind") and document.says(facts.F_4FA089F5B1))
        )
        and o.get("affectedCandidates", ())
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_FOLLOWEDUPBY = Check(
    "rule/DOC-005-category-exam-incident-report-incidents-followedUpBy",
    lambda o: "followedUpBy" in o,
    lambda document, o, h: (
        (not h["purpose"] != "examination-administration")
        and (
            (not h["receiver"] not in terms.T_A1B9A97D51)
            or (document.of(h["receiver"], "actorKind") and document.says(facts.F_4FA089F5B1))
        )
        and o.get("followedUpBy", ())
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_STAFF = Check(
    "rule/DOC-005-category-exam-incident-report-staff",
    lambda o: "staff" in o and (not o["purpose"] != "examination-administration"),
    lambda document, o, h: (
        (
            (not o["receiver"] not in terms.T_A1B9A97D51)
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_4FA089F5B1))
        )
        and o.get("staff", ())
    ),
)
DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and (not v1["purpose"] != "examination-administration")
        and (
            (document.of(v1["receiver"], "actorKind") and document.says(facts.F_EB87AB7055))
            or (not v1["receiver"] not in terms.T_64D6B65538)
        )
    ),
)
DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and (not v1["purpose"] != "examination-administration")
        and (
            (document.of(v1["receiver"], "actorKind") and document.says(facts.F_EB87AB7055))
            or (not v1["receiver"] not in terms.T_64D6B65538)
        )
    ),
)
DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_INTERRUPTIONREASON = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-interruptionReason",
    lambda o: "interruptionReason" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and (not v1["purpose"] != "examination-administration")
        and (
            (document.of(v1["receiver"], "actorKind") and document.says(facts.F_EB87AB7055))
            or (not v1["receiver"] not in terms.T_64D6B65538)
        )
    ),
)
DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-stopDate",
    lambda o: "stopDate" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and (not v1["purpose"] != "examination-administration")
        and (
            (document.of(v1["receiver"], "actorKind") and document.says(facts.F_EB87AB7055))
            or (not v1["receiver"] not in terms.T_64D6B65538)
        )
    ),
)
DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-follow-up-referral-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    lambda document, o, h: (
        (not h["purpose"] not in {"follow-up", "qualifying-programme"})
        and (
            (document.of(h["receiver"], "actorKind") and document.says(facts.F_D964E72FCE))
            or (not h["receiver"] not in terms.T_F694BA7DA7)
        )
    ),
)
DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-follow-up-referral-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    lambda document, o, h: (
        (not h["purpose"] not in {"follow-up", "qualifying-programme"})
        and (
            (document.of(h["receiver"], "actorKind") and document.says(facts.F_D964E72FCE))
            or (not h["receiver"] not in terms.T_F694BA7DA7)
        )
    ),
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
                    (document.of(v1["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
                    or (not v1["receiver"] not in terms.T_DEFF042F9E)
                )
            )
            or (
                (not v1["purpose"] != "employment")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
                    or (not v1["receiver"] not in terms.T_58A4AED227)
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
                    (document.of(v1["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
                    or (not v1["receiver"] not in terms.T_DEFF042F9E)
                )
            )
            or (
                (not v1["purpose"] != "employment")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
                    or (not v1["receiver"] not in terms.T_58A4AED227)
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
                    (document.of(v1["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
                    or (not v1["receiver"] not in terms.T_DEFF042F9E)
                )
            )
            or (
                (not v1["purpose"] != "employment")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
                    or (not v1["receiver"] not in terms.T_58A4AED227)
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
                    (document.of(v1["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
                    or (not v1["receiver"] not in terms.T_DEFF042F9E)
                )
            )
            or (
                (not v1["purpose"] != "employment")
                and (
                    (document.of(v1["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
                    or (not v1["receiver"] not in terms.T_58A4AED227)
                )
            )
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_HELDDOCUMENTS = Check(
    "rule/DOC-005-category-transition-summary-heldDocuments",
    lambda o: (
        "heldDocuments" in o
        and (not o["receiverKind"] != "upper-secondary-school")
        and (not o["purpose"] != "school-start")
    ),
    None,
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_NEXTSTEP = Check(
    "rule/DOC-005-category-transition-summary-nextStep",
    lambda o: "nextStep" in o and (not o["receiverKind"] != "employer") and (not o["purpose"] != "employment"),
    None,
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-transition-summary-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    lambda document, o, h: (
        ((not h["purpose"] != "employment") and (not h["receiverKind"] != "employer"))
        or ((not h["receiverKind"] != "municipality") and (not h["purpose"] != "municipal-service"))
        or ((not h["purpose"] != "qualifying-programme") and (not h["receiverKind"] != "qualifying-programme"))
        or (
            (not h["purpose"] != "admission")
            and (not h["receiverKind"] not in {"further-education", "higher-education"})
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-transition-summary-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    lambda document, o, h: (
        ((not h["purpose"] != "employment") and (not h["receiverKind"] != "employer"))
        or ((not h["receiverKind"] != "municipality") and (not h["purpose"] != "municipal-service"))
        or ((not h["purpose"] != "qualifying-programme") and (not h["receiverKind"] != "qualifying-programme"))
        or (
            (not h["purpose"] != "admission")
            and (not h["receiverKind"] not in {"further-education", "higher-education"})
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-transition-summary-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    lambda document, o, h: (
        ((not h["purpose"] != "employment") and (not h["receiverKind"] != "employer"))
        or ((not h["receiverKind"] != "municipality") and (not h["purpose"] != "municipal-service"))
        or ((not h["purpose"] != "qualifying-programme") and (not h["receiverKind"] != "qualifying-programme"))
        or (
            (not h["purpose"] != "admission")
            and (not h["receiverKind"] not in {"further-education", "higher-education"})
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-transition-summary-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    lambda document, o, h: (
        ((not h["purpose"] != "employment") and (not h["receiverKind"] != "employer"))
        or ((not h["receiverKind"] != "municipality") and (not h["purpose"] != "municipal-service"))
        or ((not h["purpose"] != "qualifying-programme") and (not h["receiverKind"] != "qualifying-programme"))
        or (
            (not h["purpose"] != "admission")
            and (not h["receiverKind"] not in {"further-education", "higher-education"})
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_TRANSITIONTARGET = Check(
    "rule/DOC-005-category-transition-summary-transitionTarget",
    lambda o: "transitionTarget" in o and (not o["receiverKind"] != "employer") and (not o["purpose"] != "employment"),
    None,
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
            (document.of(h["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
            or (not h["receiver"] not in terms.T_58A4AED227)
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-admission-TransitionSummary",
    lambda o: (
        "sharingDecision" not in o
        and ("nextStep" in o or "transitionTarget" in o)
        and (not o["receiverKind"] not in {"further-education", "higher-education"})
        and (not o["purpose"] != "admission")
    ),
    lambda document, o, h: (
        "sharingDecision" not in o
        and (not o["purpose"] != "admission")
        and ("transitionTarget" in o or o.get("nextStep", {}).items())
        and (not o["receiverKind"] not in {"further-education", "higher-education"})
        and (
            (not o["purpose"] != "own-use")
            or (
                (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                    )
                )
                and (
                    (not o["purpose"] not in {"admission", "register-keeping"})
                    or o["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_EMPLOYMENT_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-employment-TransitionSummary",
    lambda o: (
        "sharingDecision" not in o
        and (
            "attainedCompetences" in o
            or "educationStatus" in o
            or "levelReached" in o
            or "priorLearningAssessments" in o
            or "programmeAreas" in o
            or "qualifications" in o
            or "subjectResults" in o
        )
        and (not o["receiverKind"] != "employer")
        and (not o["purpose"] != "employment")
    ),
    lambda document, o, h: (
        "sharingDecision" not in o
        and (not o["purpose"] != "employment")
        and (not o["receiverKind"] != "employer")
        and (
            "levelReached" in o
            or "educationStatus" in o
            or o.get("programmeAreas", ())
            or o.get("qualifications", ())
            or o.get("subjectResults", ())
            or o.get("attainedCompetences", ())
            or o.get("priorLearningAssessments", ())
        )
        and (
            (not o["purpose"] != "own-use")
            or (
                (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                    )
                )
                and (
                    (not o["purpose"] not in {"admission", "register-keeping"})
                    or o["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_MUNICIPAL_SERVICE_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-municipal-service-TransitionSummary",
    lambda o: (
        "sharingDecision" not in o
        and (
            "attainedCompetences" in o
            or "educationStatus" in o
            or "levelReached" in o
            or "nextStep" in o
            or "priorLearningAssessments" in o
            or "programmeAreas" in o
            or "qualifications" in o
            or "subjectResults" in o
            or "transitionTarget" in o
        )
        and (not o["receiverKind"] != "municipality")
        and (not o["purpose"] != "municipal-service")
    ),
    lambda document, o, h: (
        "sharingDecision" not in o
        and (not o["receiverKind"] != "municipality")
        and (not o["purpose"] != "municipal-service")
        and (
            "levelReached" in o
            or "educationStatus" in o
            or "transitionTarget" in o
            or o.get("programmeAreas", ())
            or o.get("qualifications", ())
            or o.get("subjectResults", ())
            or o.get("nextStep", {}).items()
            or o.get("attainedCompetences", ())
            or o.get("priorLearningAssessments", ())
        )
        and (
            (not o["purpose"] != "own-use")
            or (
                (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                    )
                )
                and (
                    (not o["purpose"] not in {"admission", "register-keeping"})
                    or o["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-qualifying-programme-TransitionSummary",
    lambda o: (
        "sharingDecision" not in o
        and (
            "attainedCompetences" in o
            or "educationStatus" in o
            or "levelReached" in o
            or "nextStep" in o
            or "priorLearningAssessments" in o
            or "programmeAreas" in o
            or "qualifications" in o
            or "subjectResults" in o
            or "transitionTarget" in o
        )
        and (not o["receiverKind"] != "qualifying-programme")
        and (not o["purpose"] != "qualifying-programme")
    ),
    lambda document, o, h: (
        "sharingDecision" not in o
        and (not o["purpose"] != "qualifying-programme")
        and (not o["receiverKind"] != "qualifying-programme")
        and (
            "levelReached" in o
            or "educationStatus" in o
            or "transitionTarget" in o
            or o.get("programmeAreas", ())
            or o.get("qualifications", ())
            or o.get("subjectResults", ())
            or o.get("nextStep", {}).items()
            or o.get("attainedCompetences", ())
            or o.get("priorLearningAssessments", ())
        )
        and (
            (not o["purpose"] != "own-use")
            or (
                (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                    )
                )
                and (
                    (not o["purpose"] not in {"admission", "register-keeping"})
                    or o["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_SCHOOL_START_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-school-start-TransitionSummary",
    lambda o: (
        "sharingDecision" not in o
        and ("nextStep" in o or "transitionTarget" in o)
        and (not o["receiverKind"] != "upper-secondary-school")
        and (not o["purpose"] != "school-start")
    ),
    lambda document, o, h: (
        "sharingDecision" not in o
        and (not o["purpose"] != "school-start")
        and (not o["receiverKind"] != "upper-secondary-school")
        and ("transitionTarget" in o or o.get("nextStep", {}).items())
        and (
            (not o["purpose"] != "own-use")
            or (
                (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                    )
                )
                and (
                    (not o["purpose"] not in {"admission", "register-keeping"})
                    or o["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-005-receiver-delivery-receipt-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
        and o["receiver"] not in terms.T_BBFA61A880
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_905CF4B134))
            or (document.says(facts.F_CACE1C2653) and document.says(facts.F_AF830BA990))
            or (not o["receiver"] not in terms.T_BBFA61A880)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_E5247EB2E6))
            or (document.says(facts.F_AA13AF2CBD) and document.says(facts.F_9FEF96B0D1))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_F929DAF8F9))
            or (document.says(facts.F_BE0EFCF60A) and document.says(facts.F_617C158F82))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_D25A2FD10E))
            or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_961A47FB94))
        and o["receiver"] not in terms.T_589DE7BA99
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_0D4DF77786))
            or (document.says(facts.F_0098C14D67) and document.says(facts.F_994163E407))
            or (not o["receiver"] not in terms.T_589DE7BA99)
            or (
                (
                    document.says(facts.F_23116A77D8)
                    or document.says(facts.F_B69ED40F39)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_5D35C581A3))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_D019950302)
                    or document.says(facts.F_7AED516557)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E9AACD13E5))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_EC1783DE73)
                    or document.says(facts.F_81A1E27C05)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_535737E22C))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_25B4963F66)
                    or document.says(facts.F_6E3EA65D02)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F890F2761A))
                        and o["receiver"] not in terms.T_BBFA61A880
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_DOCUMENT_ANNULMENT_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-document-annulment-register-keeping",
    lambda o: o["purpose"] == "register-keeping",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_1796BF1367))
        and o["receiver"] not in terms.T_CB8F5237FE
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_RECEIVER_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-incident-report-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        o["receiver"] not in terms.T_A1B9A97D51
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_ABCDEEA60F))
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_3FF757E1F3))
        and o["receiver"] not in terms.T_BBFA61A880
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_RECEIVER_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-registration-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_CAAF91E49A))
        and o["receiver"] not in terms.T_BBFA61A880
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_RECEIVER_EXAM_RESULT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-result-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B1AE8B03B0))
        and o["receiver"] not in terms.T_64D6B65538
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
    ),
)
DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_FOLLOW_UP = Check(
    "rule/DOC-005-receiver-follow-up-referral-follow-up",
    lambda o: o["purpose"] == "follow-up",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_BE823B638F))
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B9799C6C63))
        and o["receiver"] not in terms.T_F694BA7DA7
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            document.says(facts.F_D019950302)
            or document.says(facts.F_462DF425CB)
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_B62C82E8D5))
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_D964E72FCE))
            or (not o["receiver"] not in terms.T_F694BA7DA7)
            or (document.says(facts.F_AA13AF2CBD) and document.says(facts.F_9D3FD1F3B4))
            or (
                ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B9799C6C63))
                and o["receiver"] not in terms.T_F694BA7DA7
            )
        )
    ),
)
DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-005-receiver-follow-up-referral-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B9799C6C63))
        and o["receiver"] not in terms.T_F694BA7DA7
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            document.says(facts.F_D019950302)
            or document.says(facts.F_462DF425CB)
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_D964E72FCE))
            or (not o["receiver"] not in terms.T_F694BA7DA7)
            or (document.says(facts.F_AA13AF2CBD) and document.says(facts.F_9D3FD1F3B4))
            or (
                ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_BE823B638F))
                and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B9799C6C63))
                and o["receiver"] not in terms.T_F694BA7DA7
            )
        )
    ),
)
DOC_005_RECEIVER_PUPIL_LIST_ADMISSION = Check(
    "rule/DOC-005-receiver-pupil-list-admission",
    lambda o: (
        "purpose" in o and o["purpose"] == "admission" and ("receiver" not in o or "receiver" in o) and "receiver" in o
    ),
    lambda document, o, h: (
        ((not ("receiver" in o and document.of(o["receiver"], "actorKind"))) or document.says(facts.F_7B4B15B2C7))
        and ("receiver" not in o or ("receiver" in o and o["receiver"] not in terms.T_4483845FB7))
        and (
            ("receiver" in o and document.of(o["receiver"], "actorKind"))
            or ("receiver" in o and (not ("receiver" in o and o["receiver"] not in terms.T_62E90CF869)))
        )
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-005-receiver-result-delivery-admission",
    lambda o: o["purpose"] == "admission",
    lambda document, o, h: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
        and o["receiver"] not in terms.T_DEFF042F9E
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_5466D9E5B5))
            or (document.says(facts.F_63935CB5FC) and document.says(facts.F_EF341DFD6D))
            or (not o["receiver"] not in terms.T_DEFF042F9E)
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
                    or document.says(facts.F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_3301953F5D)
                    or document.says(facts.F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
                        and o["receiver"] not in terms.T_58A4AED227
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
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
        and o["receiver"] not in terms.T_58A4AED227
        and (document.of(o["receiver"], "actorKind") or (not o["receiver"] not in terms.T_62E90CF869))
        and (
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_837EBC57FB))
            or (document.says(facts.F_4D47E09C7E) and document.says(facts.F_EC57F5D507))
            or (not o["receiver"] not in terms.T_58A4AED227)
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
                    or document.says(facts.F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_3301953F5D)
                    or document.says(facts.F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
                        and o["receiver"] not in terms.T_DEFF042F9E
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
            or (document.says(facts.F_BE0EFCF60A) and document.says(facts.F_D5C330E809))
            or (
                (
                    o["receiver"] != "https://w3id.org/veiskille/actor/udir"
                    or document.says(facts.F_71D99A5C7D)
                    or document.says(facts.F_085818B387)
                )
                and (
                    document.says(facts.F_3301953F5D)
                    or document.says(facts.F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
                        and o["receiver"] not in terms.T_DEFF042F9E
                    )
                )
                and (
                    document.says(facts.F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
                        and o["receiver"] not in terms.T_58A4AED227
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
            (document.of(o["receiver"], "actorKind") and document.says(facts.F_C00F6067BF))
            or (document.says(facts.F_8136C61AB0) and document.says(facts.F_E629A76BD3))
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
                    or document.says(facts.F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
                        and o["receiver"] not in terms.T_DEFF042F9E
                    )
                )
                and (
                    document.says(facts.F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
                        and o["receiver"] not in terms.T_58A4AED227
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
                    or document.says(facts.F_39C0CF2E50)
                )
                and (
                    document.says(facts.F_3301953F5D)
                    or document.says(facts.F_AF9E945496)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D544630D46))
                        and o["receiver"] not in terms.T_589DE7BA99
                    )
                )
                and (
                    document.says(facts.F_B3B4289DA1)
                    or document.says(facts.F_561FD7E8C1)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_8361695D28))
                        and o["receiver"] not in terms.T_DEFF042F9E
                    )
                )
                and (
                    document.says(facts.F_9E249A2328)
                    or document.says(facts.F_413C44EC6D)
                    or (
                        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_EBEFC51463))
                        and o["receiver"] not in terms.T_58A4AED227
                    )
                )
            )
        )
    ),
)
DOC_005_ROLE_TRANSITION_SUMMARY_ADMISSION = Check(
    "rule/DOC-005-role-transition-summary-admission",
    lambda o: o["purpose"] == "admission" and o["receiverKind"] not in {"further-education", "higher-education"},
    lambda document, o, h: (
        (not o["receiverKind"] not in {"further-education", "higher-education"})
        or (document.says(facts.F_63935CB5FC) and document.says(facts.F_EF341DFD6D))
        or (
            (o["receiverKind"] != "employer" or document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
            and (
                o["receiverKind"] != "the-person"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_AD8C23D371)
            )
            and (
                o["receiverKind"] != "municipality"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "follow-up-service"
                or document.says(facts.F_D019950302)
                or document.says(facts.F_0CF55C26CC)
            )
            and (
                o["receiverKind"] != "qualifying-programme"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "upper-secondary-school"
                or document.says(facts.F_23116A77D8)
                or document.says(facts.F_B69ED40F39)
            )
        )
    ),
)
DOC_005_ROLE_TRANSITION_SUMMARY_EMPLOYMENT = Check(
    "rule/DOC-005-role-transition-summary-employment",
    lambda o: o["purpose"] == "employment" and o["receiverKind"] != "employer",
    lambda document, o, h: (
        (not o["receiverKind"] != "employer")
        or (document.says(facts.F_7D73934F29) and document.says(facts.F_EC57F5D507))
        or (
            (
                o["receiverKind"] != "the-person"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_AD8C23D371)
            )
            and (
                o["receiverKind"] != "municipality"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "follow-up-service"
                or document.says(facts.F_D019950302)
                or document.says(facts.F_0CF55C26CC)
            )
            and (
                o["receiverKind"] != "qualifying-programme"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "upper-secondary-school"
                or document.says(facts.F_23116A77D8)
                or document.says(facts.F_B69ED40F39)
            )
            and (
                o["receiverKind"] not in {"further-education", "higher-education"}
                or document.says(facts.F_B3B4289DA1)
                or document.says(facts.F_561FD7E8C1)
            )
        )
    ),
)
DOC_005_ROLE_TRANSITION_SUMMARY_FOLLOW_UP = Check(
    "rule/DOC-005-role-transition-summary-follow-up",
    lambda o: o["purpose"] == "follow-up" and o["receiverKind"] != "follow-up-service",
    lambda document, o, h: (
        (not o["receiverKind"] != "follow-up-service")
        or (document.says(facts.F_AA13AF2CBD) and document.says(facts.F_DA7AA840EF))
        or (
            (o["receiverKind"] != "employer" or document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
            and (
                o["receiverKind"] != "the-person"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_AD8C23D371)
            )
            and (
                o["receiverKind"] != "municipality"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "qualifying-programme"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "upper-secondary-school"
                or document.says(facts.F_23116A77D8)
                or document.says(facts.F_B69ED40F39)
            )
            and (
                o["receiverKind"] not in {"further-education", "higher-education"}
                or document.says(facts.F_B3B4289DA1)
                or document.says(facts.F_561FD7E8C1)
            )
        )
    ),
)
DOC_005_ROLE_TRANSITION_SUMMARY_MUNICIPAL_SERVICE = Check(
    "rule/DOC-005-role-transition-summary-municipal-service",
    lambda o: o["purpose"] == "municipal-service" and o["receiverKind"] != "municipality",
    lambda document, o, h: (
        (not o["receiverKind"] != "municipality")
        or (document.says(facts.F_7D73934F29) and document.says(facts.F_EC57F5D507))
        or (
            (o["receiverKind"] != "employer" or document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
            and (
                o["receiverKind"] != "the-person"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_AD8C23D371)
            )
            and (
                o["receiverKind"] != "follow-up-service"
                or document.says(facts.F_D019950302)
                or document.says(facts.F_0CF55C26CC)
            )
            and (
                o["receiverKind"] != "qualifying-programme"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "upper-secondary-school"
                or document.says(facts.F_23116A77D8)
                or document.says(facts.F_B69ED40F39)
            )
            and (
                o["receiverKind"] not in {"further-education", "higher-education"}
                or document.says(facts.F_B3B4289DA1)
                or document.says(facts.F_561FD7E8C1)
            )
        )
    ),
)
DOC_005_ROLE_TRANSITION_SUMMARY_OWN_USE = Check(
    "rule/DOC-005-role-transition-summary-own-use",
    lambda o: o["purpose"] == "own-use" and o["receiverKind"] != "the-person",
    lambda document, o, h: (
        (not o["receiverKind"] != "the-person")
        or (document.says(facts.F_7D73934F29) and document.says(facts.F_F5CAC84118))
        or (
            (o["receiverKind"] != "employer" or document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
            and (
                o["receiverKind"] != "municipality"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "follow-up-service"
                or document.says(facts.F_D019950302)
                or document.says(facts.F_0CF55C26CC)
            )
            and (
                o["receiverKind"] != "qualifying-programme"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "upper-secondary-school"
                or document.says(facts.F_23116A77D8)
                or document.says(facts.F_B69ED40F39)
            )
            and (
                o["receiverKind"] not in {"further-education", "higher-education"}
                or document.says(facts.F_B3B4289DA1)
                or document.says(facts.F_561FD7E8C1)
            )
        )
    ),
)
DOC_005_ROLE_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-005-role-transition-summary-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme" and o["receiverKind"] != "qualifying-programme",
    lambda document, o, h: (
        (not o["receiverKind"] != "qualifying-programme")
        or (document.says(facts.F_7D73934F29) and document.says(facts.F_EC57F5D507))
        or (
            (o["receiverKind"] != "employer" or document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
            and (
                o["receiverKind"] != "the-person"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_AD8C23D371)
            )
            and (
                o["receiverKind"] != "municipality"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "follow-up-service"
                or document.says(facts.F_D019950302)
                or document.says(facts.F_0CF55C26CC)
            )
            and (
                o["receiverKind"] != "upper-secondary-school"
                or document.says(facts.F_23116A77D8)
                or document.says(facts.F_B69ED40F39)
            )
            and (
                o["receiverKind"] not in {"further-education", "higher-education"}
                or document.says(facts.F_B3B4289DA1)
                or document.says(facts.F_561FD7E8C1)
            )
        )
    ),
)
DOC_005_ROLE_TRANSITION_SUMMARY_SCHOOL_START = Check(
    "rule/DOC-005-role-transition-summary-school-start",
    lambda o: o["purpose"] == "school-start" and o["receiverKind"] != "upper-secondary-school",
    lambda document, o, h: (
        (not o["receiverKind"] != "upper-secondary-school")
        or (document.says(facts.F_84605F4D78) and document.says(facts.F_9482A9A71F))
        or (
            (o["receiverKind"] != "employer" or document.says(facts.F_4E65BD0A44) or document.says(facts.F_413C44EC6D))
            and (
                o["receiverKind"] != "the-person"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_AD8C23D371)
            )
            and (
                o["receiverKind"] != "municipality"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] != "follow-up-service"
                or document.says(facts.F_D019950302)
                or document.says(facts.F_0CF55C26CC)
            )
            and (
                o["receiverKind"] != "qualifying-programme"
                or document.says(facts.F_4E65BD0A44)
                or document.says(facts.F_413C44EC6D)
            )
            and (
                o["receiverKind"] not in {"further-education", "higher-education"}
                or document.says(facts.F_B3B4289DA1)
                or document.says(facts.F_561FD7E8C1)
            )
        )
    ),
)
DOC_006_ANNULMENT = Check(
    "rule/DOC-006-annulment",
    lambda o: "annulledOn" in o and "issueDate" in o,
    lambda document, o, h: not o["issueDate"] <= o["annulledOn"],
)
DOC_006_BIRTH = Check(
    "rule/DOC-006-birth",
    lambda o: "issueDate" in o,
    lambda document, o, h: "birthDate" in o["holder"] and (not o["holder"]["birthDate"] <= o["issueDate"]),
)
DOC_006_BORN_BEFORE_DECISION = Check(
    "rule/DOC-006-born-before-decision",
    lambda o: True,
    lambda document, o, h: (
        "birthDate" in o["candidate"]["person"] and (not o["candidate"]["person"]["birthDate"] <= o["decidedOn"])
    ),
)
DOC_006_BORN_BEFORE_DECISION_2 = Check(
    "rule/DOC-006-born-before-decision",
    lambda o: "decidedOn" in o,
    lambda document, o, h: (
        "person" in o["candidate"]
        and "birthDate" in o["candidate"]["person"]
        and (not o["candidate"]["person"]["birthDate"] <= o["decidedOn"])
    ),
)
DOC_006_CONDUCT = Check(
    "rule/DOC-006-conduct",
    lambda o: "issueDate" in o and "conductAssessments" in o,
    lambda document, o, h: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["issueDate"])) for v1 in o.get("conductAssessments", ())
    ),
)
DOC_006_COURSES = Check(
    "rule/DOC-006-courses",
    lambda o: "issueDate" in o,
    lambda document, o, h: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["issueDate"])) for v1 in o.get("courseResults", ())
    ),
)
DOC_006_DELIVERED_ACCOMMODATIONAPPLICATION_APPLIEDON = Check(
    "rule/DOC-006-delivered-accommodationApplication-appliedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: not o["accommodationApplication"]["appliedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_ANNULLEDDOCUMENT_ISSUEDATE = Check(
    "rule/DOC-006-delivered-annulledDocument-issueDate",
    lambda o: "issueDate" in o,
    lambda document, o, h: not o["issueDate"] <= h["deliveredOn"],
)
DOC_006_DELIVERED_ANNULLEDON = Check(
    "rule/DOC-006-delivered-annulledOn",
    lambda o: "annulledOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["annulledOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_ANNULLEDON_2 = Check(
    "rule/DOC-006-delivered-annulledOn", lambda o: True, lambda document, o, h: not o["annulledOn"] <= o["deliveredOn"]
)
DOC_006_DELIVERED_ANSWEREDSUBMISSION_SUBMITTEDON = Check(
    "rule/DOC-006-delivered-answeredSubmission-submittedOn",
    lambda o: "submittedOn" in o,
    lambda document, o, h: not o["submittedOn"] <= h["deliveredOn"],
)
DOC_006_DELIVERED_APPEALEDON = Check(
    "rule/DOC-006-delivered-appealedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: not o["appealedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_APPELLANT_BIRTHDATE = Check(
    "rule/DOC-006-delivered-appellant-birthDate",
    lambda o: "appellant" in o and "deliveredOn" in o,
    lambda document, o, h: "birthDate" in o["appellant"] and (not o["appellant"]["birthDate"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_CANCELLATIONASSESSMENT_CONSIDEREDON = Check(
    "rule/DOC-006-delivered-cancellationAssessment-consideredOn",
    lambda o: "cancellationAssessment" in o and "deliveredOn" in o,
    lambda document, o, h: not o["cancellationAssessment"]["consideredOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_CANCELLEDON = Check(
    "rule/DOC-006-delivered-cancelledOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: not o["cancelledOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidateRegistrations-candidate-person-birthDate",
    lambda o: True,
    lambda document, o, h: any(
        ("birthDate" in v1["candidate"]["person"] and (not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidateRegistrations", ())
    ),
)
DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CHECKEDON = Check(
    "rule/DOC-006-delivered-candidateRegistrations-checkedOn",
    lambda o: "checkedOn" in o,
    lambda document, o, h: not o["checkedOn"] <= h["deliveredOn"],
)
DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_DRAWNON = Check(
    "rule/DOC-006-delivered-candidateRegistrations-registrations-drawnOn",
    lambda o: True,
    lambda document, o, h: any(
        ("drawnOn" in v2 and (not v2["drawnOn"] <= o["deliveredOn"]))
        for v1 in o.get("candidateRegistrations", ())
        for v2 in v1.get("registrations", ())
    ),
)
DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_REGISTRATIONDATE = Check(
    "rule/DOC-006-delivered-candidateRegistrations-registrations-registrationDate",
    lambda o: True,
    lambda document, o, h: any(
        ("registrationDate" in v2 and (not v2["registrationDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidateRegistrations", ())
        for v2 in v1.get("registrations", ())
    ),
)
DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidates-person-birthDate",
    lambda o: "candidates" in o,
    lambda document, o, h: any(
        ("person" in v1 and "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidates", ())
    ),
)
DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE_2 = Check(
    "rule/DOC-006-delivered-candidates-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("person" in v1 and "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidates", ())
    ),
)
DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidate-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: (
        "birthDate" in o["candidate"]["person"] and (not o["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE_2 = Check(
    "rule/DOC-006-delivered-candidate-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: (
        "person" in o["candidate"]
        and "birthDate" in o["candidate"]["person"]
        and (not o["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_COMPLETEDPROGRAMMES_COMPLETEDON = Check(
    "rule/DOC-006-delivered-completedProgrammes-completedOn",
    lambda o: "completedProgrammes" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("completedOn" in v1 and (not v1["completedOn"] <= o["deliveredOn"])) for v1 in o.get("completedProgrammes", ())
    ),
)
DOC_006_DELIVERED_COMPUTEDSTATEMENTS_OBSERVEDON = Check(
    "rule/DOC-006-delivered-computedStatements-observedOn",
    lambda o: "computedStatements" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("computedStatements", ())
    ),
)
DOC_006_DELIVERED_CONDUCTASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-conductAssessments-assessedOn",
    lambda o: "conductAssessments" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["deliveredOn"])) for v1 in o.get("conductAssessments", ())
    ),
)
DOC_006_DELIVERED_CONDUCTASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-conductAssessments-resultLog-loggedOn",
    lambda o: "conductAssessments" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        (not v2["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("conductAssessments", ())
        for v2 in v1.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_COURSERESULTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-courseResults-assessedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["deliveredOn"])) for v1 in o.get("courseResults", ())
    ),
)
DOC_006_DELIVERED_DECIDEDON = Check(
    "rule/DOC-006-delivered-decidedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: not o["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_DECIDEDON_2 = Check(
    "rule/DOC-006-delivered-decidedOn",
    lambda o: "decidedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["decidedOn"] <= o["deliveredOn"],
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
DOC_006_DELIVERED_DIRECTORATEANSWER_DECIDEDON = Check(
    "rule/DOC-006-delivered-directorateAnswer-decidedOn",
    lambda o: "directorateAnswer" in o and "deliveredOn" in o,
    lambda document, o, h: not o["directorateAnswer"]["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLICATIONCANDIDATES_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-directorateApplication-applicationCandidates-candidate-person-birthDate",
    lambda o: "directorateApplication" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        (
            "person" in v1["candidate"]
            and "birthDate" in v1["candidate"]["person"]
            and (not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
        )
        for v1 in o["directorateApplication"].get("applicationCandidates", ())
    ),
)
DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLIEDON = Check(
    "rule/DOC-006-delivered-directorateApplication-appliedOn",
    lambda o: "directorateApplication" in o and "deliveredOn" in o,
    lambda document, o, h: not o["directorateApplication"]["appliedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_EARLIERSUBMISSIONS_SUBMITTEDON = Check(
    "rule/DOC-006-delivered-earlierSubmissions-submittedOn",
    lambda o: "earlierSubmissions" in o,
    lambda document, o, h: any(
        ("submittedOn" in v1 and (not v1["submittedOn"] <= o["deliveredOn"])) for v1 in o.get("earlierSubmissions", ())
    ),
)
DOC_006_DELIVERED_ENCLOSURES_DATEDON = Check(
    "rule/DOC-006-delivered-enclosures-datedOn",
    lambda o: "enclosures" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("datedOn" in v1 and (not v1["datedOn"] <= o["deliveredOn"])) for v1 in o.get("enclosures", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_ENTEREDINOVERVIEWON = Check(
    "rule/DOC-006-delivered-followUpRecord-enteredInOverviewOn",
    lambda o: "followUpRecord" in o,
    lambda document, o, h: (
        "enteredInOverviewOn" in o["followUpRecord"]
        and (not o["followUpRecord"]["enteredInOverviewOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPCONTACTS_CONTACTDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpContacts-contactDate",
    lambda o: "followUpRecord" in o,
    lambda document, o, h: any(
        (not v1["contactDate"] <= o["deliveredOn"]) for v1 in o["followUpRecord"].get("followUpContacts", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPOFFERS_OFFERDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpOffers-offerDate",
    lambda o: "followUpRecord" in o,
    lambda document, o, h: any(
        ("offerDate" in v1 and (not v1["offerDate"] <= o["deliveredOn"]))
        for v1 in o["followUpRecord"].get("followUpOffers", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPSTATUSHISTORY_STATUSFROM = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpStatusHistory-statusFrom",
    lambda o: "followUpRecord" in o,
    lambda document, o, h: any(
        (not v1["statusFrom"] <= o["deliveredOn"]) for v1 in o["followUpRecord"].get("followUpStatusHistory", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_GUIDANCETALKS_TALKDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-guidanceTalks-talkDate",
    lambda o: "followUpRecord" in o,
    lambda document, o, h: any(
        (not v1["talkDate"] <= o["deliveredOn"]) for v1 in o["followUpRecord"].get("guidanceTalks", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_INFORMEDOFRIGHTSON = Check(
    "rule/DOC-006-delivered-followUpRecord-informedOfRightsOn",
    lambda o: "followUpRecord" in o,
    lambda document, o, h: (
        "informedOfRightsOn" in o["followUpRecord"]
        and (not o["followUpRecord"]["informedOfRightsOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_FORWARDEDON = Check(
    "rule/DOC-006-delivered-forwardedOn",
    lambda o: "forwardedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["forwardedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_HEARING_HEARDON = Check(
    "rule/DOC-006-delivered-hearing-heardOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: "heardOn" in o["hearing"] and (not o["hearing"]["heardOn"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_HEARING_OFFEREDON = Check(
    "rule/DOC-006-delivered-hearing-offeredOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: "offeredOn" in o["hearing"] and (not o["hearing"]["offeredOn"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_HELDDOCUMENTS_ISSUEDATE = Check(
    "rule/DOC-006-delivered-heldDocuments-issueDate",
    lambda o: "heldDocuments" in o,
    lambda document, o, h: any(
        ("issueDate" in v1 and (not v1["issueDate"] <= o["deliveredOn"])) for v1 in o.get("heldDocuments", ())
    ),
)
DOC_006_DELIVERED_HOLDER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-holder-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: "birthDate" in o["holder"] and (not o["holder"]["birthDate"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_HOLDER_BIRTHDATE_2 = Check(
    "rule/DOC-006-delivered-holder-birthDate",
    lambda o: "birthDate" in o,
    lambda document, o, h: not o["birthDate"] <= h["deliveredOn"],
)
DOC_006_DELIVERED_INCIDENTS_INCIDENTRECORDS_RECORDEDON = Check(
    "rule/DOC-006-delivered-incidents-incidentRecords-recordedOn",
    lambda o: True,
    lambda document, o, h: any(
        ("recordedOn" in v2 and (not v2["recordedOn"] <= o["deliveredOn"]))
        for v1 in o.get("incidents", ())
        for v2 in v1.get("incidentRecords", ())
    ),
)
DOC_006_DELIVERED_INCIDENTS_OCCURREDON = Check(
    "rule/DOC-006-delivered-incidents-occurredOn",
    lambda o: True,
    lambda document, o, h: any((not v1["occurredOn"] <= o["deliveredOn"]) for v1 in o.get("incidents", ())),
)
DOC_006_DELIVERED_INFORMATIONGIVEN_GIVENON = Check(
    "rule/DOC-006-delivered-informationGiven-givenOn",
    lambda o: "informationGiven" in o and "deliveredOn" in o,
    lambda document, o, h: any((not v1["givenOn"] <= o["deliveredOn"]) for v1 in o.get("informationGiven", ())),
)
DOC_006_DELIVERED_INFORMEDON = Check(
    "rule/DOC-006-delivered-informedOn",
    lambda o: "informedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["informedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_INVIGILATOROVERVIEW_LISTEDON = Check(
    "rule/DOC-006-delivered-invigilatorOverview-listedOn",
    lambda o: "invigilatorOverview" in o and "deliveredOn" in o,
    lambda document, o, h: not o["invigilatorOverview"]["listedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_INVIGILATOROVERVIEW_STAFFINFORMEDON = Check(
    "rule/DOC-006-delivered-invigilatorOverview-staffInformedOn",
    lambda o: "invigilatorOverview" in o and "deliveredOn" in o,
    lambda document, o, h: (
        "staffInformedOn" in o["invigilatorOverview"]
        and (not o["invigilatorOverview"]["staffInformedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_ISSUEDATE = Check(
    "rule/DOC-006-delivered-issueDate",
    lambda o: "issueDate" in o and "deliveredOn" in o,
    lambda document, o, h: not o["issueDate"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_LISTEDRESOURCES_RESOURCETESTS_TESTEDON = Check(
    "rule/DOC-006-delivered-listedResources-resourceTests-testedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        (not v2["testedOn"] <= o["deliveredOn"])
        for v1 in o.get("listedResources", ())
        for v2 in v1.get("resourceTests", ())
    ),
)
DOC_006_DELIVERED_LISTEDRESOURCES_SUPPLIERCONTACT_CONTACTEDON = Check(
    "rule/DOC-006-delivered-listedResources-supplierContact-contactedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("supplierContact" in v1 and (not v1["supplierContact"]["contactedOn"] <= o["deliveredOn"]))
        for v1 in o.get("listedResources", ())
    ),
)
DOC_006_DELIVERED_NOTICEON = Check(
    "rule/DOC-006-delivered-noticeOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: not o["noticeOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_OUTCOMEON = Check(
    "rule/DOC-006-delivered-outcomeOn",
    lambda o: "outcomeOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["outcomeOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_OUTCOMES_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-outcomes-candidate-person-birthDate",
    lambda o: True,
    lambda document, o, h: any(
        ("birthDate" in v1["candidate"]["person"] and (not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("outcomes", ())
    ),
)
DOC_006_DELIVERED_OUTCOMES_GRADEAPPEAL_DECIDEDON = Check(
    "rule/DOC-006-delivered-outcomes-gradeAppeal-decidedOn",
    lambda o: "gradeAppeal" in o,
    lambda document, o, h: "decidedOn" in o["gradeAppeal"] and (not o["gradeAppeal"]["decidedOn"] <= h["deliveredOn"]),
)
DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= h["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o,
    lambda document, o, h: any(
        (not v3["loggedOn"] <= h["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-stopDate",
    lambda o: "subjectResults" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= h["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-person-birthDate",
    lambda o: True,
    lambda document, o, h: not o["person"]["birthDate"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_PERSON_BIRTHDATE_2 = Check(
    "rule/DOC-006-delivered-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: "birthDate" in o["person"] and (not o["person"]["birthDate"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_PORTFOLIOOWNER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-portfolioOwner-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: (
        "birthDate" in o["portfolioOwner"] and (not o["portfolioOwner"]["birthDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTGIVENON = Check(
    "rule/DOC-006-delivered-portfolioSharings-consentGivenOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("consentGivenOn" in v1 and (not v1["consentGivenOn"] <= o["deliveredOn"]))
        for v1 in o.get("portfolioSharings", ())
    ),
)
DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTWITHDRAWNON = Check(
    "rule/DOC-006-delivered-portfolioSharings-consentWithdrawnOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("consentWithdrawnOn" in v1 and (not v1["consentWithdrawnOn"] <= o["deliveredOn"]))
        for v1 in o.get("portfolioSharings", ())
    ),
)
DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDON = Check(
    "rule/DOC-006-delivered-portfolioSharings-sharedOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("sharedOn" in v1 and (not v1["sharedOn"] <= o["deliveredOn"])) for v1 in o.get("portfolioSharings", ())
    ),
)
DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDWITHPERSONS_BIRTHDATE = Check(
    "rule/DOC-006-delivered-portfolioSharings-sharedWithPersons-birthDate",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("birthDate" in v2 and (not v2["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("portfolioSharings", ())
        for v2 in v1.get("sharedWithPersons", ())
    ),
)
DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON = Check(
    "rule/DOC-006-delivered-powerDelegation-powerDelegatedOn",
    lambda o: "powerDelegation" in o and "deliveredOn" in o,
    lambda document, o, h: (
        "powerDelegatedOn" in o["powerDelegation"]
        and (not o["powerDelegation"]["powerDelegatedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_PRIORLEARNINGASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-priorLearningAssessments-assessedOn",
    lambda o: "priorLearningAssessments" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        (not v1["assessedOn"] <= o["deliveredOn"]) for v1 in o.get("priorLearningAssessments", ())
    ),
)
DOC_006_DELIVERED_PRIORLEARNINGASSESSMENTS_ASSESSEDON_2 = Check(
    "rule/DOC-006-delivered-priorLearningAssessments-assessedOn",
    lambda o: "priorLearningAssessments" in o,
    lambda document, o, h: any(
        (not v1["assessedOn"] <= o["deliveredOn"]) for v1 in o.get("priorLearningAssessments", ())
    ),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_2 = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_3 = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_PROGRESSAGGREGATES_OBSERVEDON = Check(
    "rule/DOC-006-delivered-progressAggregates-observedOn",
    lambda o: "progressAggregates" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("progressAggregates", ())
    ),
)
DOC_006_DELIVERED_PROGRESSITEMS_OBSERVEDON = Check(
    "rule/DOC-006-delivered-progressItems-observedOn",
    lambda o: "progressItems" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("progressItems", ())
    ),
)
DOC_006_DELIVERED_PUBLISHEDON = Check(
    "rule/DOC-006-delivered-publishedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: not o["publishedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_PUPILS_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-pupils-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("pupils", ())
    ),
)
DOC_006_DELIVERED_QUALIFICATIONS_QUALIFIEDON = Check(
    "rule/DOC-006-delivered-qualifications-qualifiedOn",
    lambda o: "qualifications" in o,
    lambda document, o, h: any(
        ("qualifiedOn" in v1 and (not v1["qualifiedOn"] <= o["deliveredOn"])) for v1 in o.get("qualifications", ())
    ),
)
DOC_006_DELIVERED_QUALITYASSESSEDON = Check(
    "rule/DOC-006-delivered-qualityAssessedOn",
    lambda o: "qualityAssessedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["qualityAssessedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_REFERREDON = Check(
    "rule/DOC-006-delivered-referredOn", lambda o: True, lambda document, o, h: not o["referredOn"] <= o["deliveredOn"]
)
DOC_006_DELIVERED_REFLECTIONS_REFLECTEDON = Check(
    "rule/DOC-006-delivered-reflections-reflectedOn",
    lambda o: "reflections" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("reflectedOn" in v1 and (not v1["reflectedOn"] <= o["deliveredOn"])) for v1 in o.get("reflections", ())
    ),
)
DOC_006_DELIVERED_REGISTEREDON = Check(
    "rule/DOC-006-delivered-registeredOn",
    lambda o: "registeredOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["registeredOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_REPLACEMENTDOCUMENT_ISSUEDATE = Check(
    "rule/DOC-006-delivered-replacementDocument-issueDate",
    lambda o: "replacementDocument" in o,
    lambda document, o, h: (
        "issueDate" in o["replacementDocument"] and (not o["replacementDocument"]["issueDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_REPORTSTEPS_REPORTEDON = Check(
    "rule/DOC-006-delivered-reportSteps-reportedOn",
    lambda o: True,
    lambda document, o, h: any((not v1["reportedOn"] <= o["deliveredOn"]) for v1 in o.get("reportSteps", ())),
)
DOC_006_DELIVERED_SELFASSESSEDON = Check(
    "rule/DOC-006-delivered-selfAssessedOn",
    lambda o: "selfAssessedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["selfAssessedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_SERVICEDECLARATIONS_DECLAREDON = Check(
    "rule/DOC-006-delivered-serviceDeclarations-declaredOn",
    lambda o: "serviceDeclarations" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("declaredOn" in v1 and (not v1["declaredOn"] <= o["deliveredOn"])) for v1 in o.get("serviceDeclarations", ())
    ),
)
DOC_006_DELIVERED_SHARINGDECISION_DECIDEDON = Check(
    "rule/DOC-006-delivered-sharingDecision-decidedOn",
    lambda o: "sharingDecision" in o,
    lambda document, o, h: not o["sharingDecision"]["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_SITTING_SITTINGDATE = Check(
    "rule/DOC-006-delivered-sitting-sittingDate",
    lambda o: "sittingDate" in o,
    lambda document, o, h: not o["sittingDate"] <= h["deliveredOn"],
)
DOC_006_DELIVERED_SPOTCHECKRISKASSESSMENT_PREPAREDON = Check(
    "rule/DOC-006-delivered-spotCheckRiskAssessment-preparedOn",
    lambda o: "spotCheckRiskAssessment" in o and "deliveredOn" in o,
    lambda document, o, h: (
        "preparedOn" in o["spotCheckRiskAssessment"]
        and (not o["spotCheckRiskAssessment"]["preparedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_SPOTCHECKTEMPLATE_PREPAREDON = Check(
    "rule/DOC-006-delivered-spotCheckTemplate-preparedOn",
    lambda o: "spotCheckTemplate" in o and "deliveredOn" in o,
    lambda document, o, h: (
        "preparedOn" in o["spotCheckTemplate"] and (not o["spotCheckTemplate"]["preparedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON = Check(
    "rule/DOC-006-delivered-staff-trainings-completedOn",
    lambda o: "staff" in o,
    lambda document, o, h: any(
        (not v2["completedOn"] <= o["deliveredOn"]) for v1 in o.get("staff", ()) for v2 in v1.get("trainings", ())
    ),
)
DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON_2 = Check(
    "rule/DOC-006-delivered-staff-trainings-completedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        (not v2["completedOn"] <= o["deliveredOn"]) for v1 in o.get("staff", ()) for v2 in v1.get("trainings", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON_2 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON_3 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        (not v3["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON_2 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        (not v3["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON_3 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o,
    lambda document, o, h: any(
        (not v3["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE_2 = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE_3 = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "subjectResults" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_SUSPICIONRAISEDON = Check(
    "rule/DOC-006-delivered-suspicionRaisedOn",
    lambda o: "suspicionRaisedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["suspicionRaisedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_TESTEXAMINATIONS_HELDON = Check(
    "rule/DOC-006-delivered-testExaminations-heldOn",
    lambda o: "testExaminations" in o and "deliveredOn" in o,
    lambda document, o, h: any((not v1["heldOn"] <= o["deliveredOn"]) for v1 in o.get("testExaminations", ())),
)
DOC_006_DELIVERED_TESTRESULT_ASSESSEDON = Check(
    "rule/DOC-006-delivered-testResult-assessedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: "assessedOn" in o["testResult"] and (not o["testResult"]["assessedOn"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_TESTRESULT_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-testResult-resultLog-loggedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any((not v1["loggedOn"] <= o["deliveredOn"]) for v1 in o["testResult"].get("resultLog", ())),
)
DOC_006_DELIVERED_VIEWEDLEARNERS_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-viewedLearners-person-birthDate",
    lambda o: "viewedLearners" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("viewedLearners", ())
    ),
)
DOC_006_PRIOR_LEARNING = Check(
    "rule/DOC-006-prior-learning",
    lambda o: "issueDate" in o and "priorLearningAssessments" in o,
    lambda document, o, h: any(
        (not v1["assessedOn"] <= o["issueDate"]) for v1 in o.get("priorLearningAssessments", ())
    ),
)
DOC_006_REGISTRATION = Check(
    "rule/DOC-006-registration",
    lambda o: "registeredOn" in o and "issueDate" in o,
    lambda document, o, h: not o["issueDate"] <= o["registeredOn"],
)
DOC_006_RESULTS = Check(
    "rule/DOC-006-results",
    lambda o: "issueDate" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["issueDate"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_RESULTS_2 = Check(
    "rule/DOC-006-results",
    lambda o: "issueDate" in o and "subjectResults" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["issueDate"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_TEST = Check(
    "rule/DOC-006-test",
    lambda o: "issueDate" in o,
    lambda document, o, h: "assessedOn" in o["testResult"] and (not o["testResult"]["assessedOn"] <= o["issueDate"]),
)
DOC_007_ORDER = Check(
    "rule/DOC-007-order",
    lambda o: "startDate" in o and "endDate" in o,
    lambda document, o, h: not o["startDate"] <= o["endDate"],
)
DOC_007_SHARING = Check(
    "rule/DOC-007-sharing",
    lambda o: "sharedOn" in o and "sharedUntil" in o,
    lambda document, o, h: not o["sharedOn"] <= o["sharedUntil"],
)
DOC_008_AFTER_ISSUE = Check(
    "rule/DOC-008-after-issue", lambda o: "issueDate" in o, lambda document, o, h: not o["issueDate"] <= h["annulledOn"]
)
DOC_008_OTHER_NUMBER = Check(
    "rule/DOC-008-other-number",
    lambda o: "replacementDocument" in o,
    lambda document, o, h: o["replacementDocument"]["documentNumber"] == o["annulledDocument"]["documentNumber"],
)
DOC_009_ONE = Check(
    "rule/DOC-009-one",
    lambda o: "renditions" in o,
    lambda document, o, h: (
        (document.says(facts.F_CC7D40D7F9) or document.says(facts.F_A3D122B102)) and o.get("renditions", ())
    ),
)
DOC_009_ORIGINAL_PAPER_2023_12_31 = Check(
    "rule/DOC-009-original-paper-2023-12-31",
    lambda o: "issueDate" in o and "renditions" in o,
    lambda document, o, h: (
        (not ("issueDate" in o and (not o["issueDate"] <= "2023-12-31")))
        and any(
            (v1["renditionStatus"] == "original" and (not v1["renditionMedium"] != "digital"))
            for v1 in o.get("renditions", ())
        )
    ),
)
DOC_009_ORIGINAL_POINTS = Check(
    "rule/DOC-009-original-points", lambda o: "renditionOf" in o and o["renditionStatus"] == "original", None
)
DOC_009_POINTS = Check(
    "rule/DOC-009-points", lambda o: (not o["renditionStatus"] == "original") and "renditionOf" not in o, None
)
DOC_009_POINTS_TO_ORIGINAL = Check(
    "rule/DOC-009-points-to-original",
    lambda o: "renditionOf" in o and (not o["renditionStatus"] == "original"),
    lambda document, o, h: any(v1 != "original" for v1 in document.of(o["renditionOf"], "renditionStatus")),
)
DOC_009_UNSETTLED_PAPER_2023_12_31 = Check(
    "rule/DOC-009-unsettled-paper-2023-12-31",
    lambda o: "renditions" in o and ("issueDate" not in o or "issueDate" in o),
    lambda document, o, h: (
        ("issueDate" not in o or ("issueDate" in o and (not o["issueDate"] <= "2023-12-31")))
        and any(
            (v1["renditionStatus"] == "original" and (not v1["renditionMedium"] != "digital"))
            for v1 in o.get("renditions", ())
        )
    ),
)
DOC_009_UNSETTLED_PAPER_UNDATED = Check(
    "rule/DOC-009-unsettled-paper-undated",
    lambda o: (not o["renditionMedium"] != "digital") and o["renditionStatus"] == "original",
    None,
)
DOC_011_CERTIFICATE_LETTER = Check(
    "rule/DOC-011-certificate-letter",
    lambda o: "documentNumber" in o,
    lambda document, o, h: not matches("^[^V]([^A]|A)*\\Z", o["documentNumber"]),
)
DOC_011_CONTROL = Check(
    "rule/DOC-011-control",
    lambda o: "documentNumber" in o,
    lambda document, o, h: not COMPONENTS["DocumentNumberControl"](o["documentNumber"]),
)
DOC_011_DIPLOMA_KIND = Check("rule/DOC-011-diploma-kind", lambda o: o["evidenceKind"] != "VM", None)
DOC_011_DIPLOMA_LETTER = Check(
    "rule/DOC-011-diploma-letter",
    lambda o: "documentNumber" in o,
    lambda document, o, h: not matches("^[^K]([^A]|A)*\\Z", o["documentNumber"]),
)
DOC_011_OLD = Check(
    "rule/DOC-011-old",
    lambda o: "documentNumber" in o,
    lambda document, o, h: not matches("^([0-9]{0,12}|[0-9]{14,}|[0-9]*[^0-9]([^A]|A)*)\\Z", o["documentNumber"]),
)
DOC_011_TEST = Check(
    "rule/DOC-011-test",
    lambda o: "documentNumber" in o and (not o["testData"] is True),
    lambda document, o, h: not matches("^[^T]([^A]|A)*\\Z", o["documentNumber"]),
)
DOC_012_ERROR = Check(
    "rule/DOC-012-error",
    lambda o: "recordMessages" in o and (not o["verdict"] == "rejected"),
    lambda document, o, h: any(v1["messageSeverity"] == "error" for v1 in o.get("recordMessages", ())),
)
DOC_012_NO_ERROR = Check(
    "rule/DOC-012-no-error",
    lambda o: o["verdict"] == "rejected",
    lambda document, o, h: document.says(facts.F_38511856AF),
)
DOC_012_NO_WARNING = Check(
    "rule/DOC-012-no-warning",
    lambda o: o["verdict"] == "accepted-with-warnings",
    lambda document, o, h: document.says(facts.F_38511856AF) and document.says(facts.F_5C0F2BB647),
)
DOC_012_ONCE = Check("rule/DOC-012-once", lambda o: "verdict" in o, None)
DOC_012_RECORD = Check("rule/DOC-012-record", lambda o: "record" not in o and "recordReference" not in o, None)
DOC_012_WARNING = Check(
    "rule/DOC-012-warning",
    lambda o: "recordMessages" in o and o["verdict"] == "accepted",
    lambda document, o, h: (
        document.says(facts.F_38511856AF)
        and any(v2["messageSeverity"] == "warning" for v2 in o.get("recordMessages", ()))
    ),
)
DOC_013_ONCE = Check(
    "rule/DOC-013-once",
    lambda o: True,
    lambda document, o, h: (
        len(
            {
                id(v6)
                for v1 in (o["person"],)
                for v2 in v1.get("identityNumbers", ())
                for v3 in (v2["number"],)
                for v4 in document.holding("number", v3)
                for v5 in (document.holder(v4),)
                for v6 in (document.holder(v5),)
            }
        )
        > 1
    ),
)
DOC_014_NAME = Check("rule/DOC-014-name", lambda o: "givenName" not in o and "familyName" not in o, None)
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
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_ENDED_10 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        ("issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_B8CDC339EA)
    ),
)
DOC_016_ENDED_11 = Check(
    "rule/DOC-016-ended",
    lambda o: "decidedOn" not in o and "deliveredOn" not in o,
    lambda document, o, h: (
        (not ("validity" in o and "startDate" in o["validity"]))
        and any(
            (
                "decidedOn" not in v3
                and "deliveredOn" not in v3
                and (not ("validity" in v3 and "startDate" in v3["validity"]))
            )
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_7CA0B4BEBD)
        )
    ),
)
DOC_016_ENDED_12 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_ENDED_13 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: (
        "endDate" not in o["period"]
        and "startDate" not in o["period"]
        and any(
            ("deliveredOn" not in v3 and "endDate" not in v3["period"] and "startDate" not in v3["period"])
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
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
            )
        )
    ),
)
DOC_016_ENDED_14 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not ("period" in o and "endDate" in o["period"]))
        and (not ("period" in o and "startDate" in o["period"]))
        and any(
            (
                "profile" in v3
                and "deliveredOn" not in v3
                and (not ("period" in v3 and "endDate" in v3["period"]))
                and (not ("period" in v3 and "startDate" in v3["period"]))
            )
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_FD69A96A6A)
        )
    ),
)
DOC_016_ENDED_15 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" not in v3
            and (not ("period" in v3 and "endDate" in v3["period"]))
            and (not ("period" in v3 and "startDate" in v3["period"]))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_ENDED_16 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_ENDED_17 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_00BDFBCF8C)
    ),
)
DOC_016_ENDED_18 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_00BDFBCF8C)
    ),
)
DOC_016_ENDED_19 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not ("period" in o and "endDate" in o["period"]))
        and (not ("period" in o and "startDate" in o["period"]))
        and any(
            (
                "profile" in v3
                and "deliveredOn" not in v3
                and (not ("period" in v3 and "endDate" in v3["period"]))
                and (not ("period" in v3 and "startDate" in v3["period"]))
            )
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_00BDFBCF8C)
        )
    ),
)
DOC_016_ENDED_2 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_ENDED_20 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not ("period" in o and "endDate" in o["period"]))
        and (not ("period" in o and "startDate" in o["period"]))
        and any(
            (
                "profile" in v3
                and "deliveredOn" not in v3
                and (not ("period" in v3 and "endDate" in v3["period"]))
                and (not ("period" in v3 and "startDate" in v3["period"]))
            )
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_38EB405F2B)
        )
    ),
)
DOC_016_ENDED_21 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_ENDED_22 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_ENDED_23 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_ACC345BE17)
    ),
)
DOC_016_ENDED_24 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    ),
)
DOC_016_ENDED_25 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_37FC118A42)
    ),
)
DOC_016_ENDED_26 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        ("issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_A403254ABD)
    ),
)
DOC_016_ENDED_27 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_ENDED_28 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        ("issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "attachments",
                "courseResults",
                "holder",
                "identityNumbers",
                "period",
                "renditions",
                "studyProgramme",
                "validity",
            },
        )
    ),
)
DOC_016_ENDED_3 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    ),
)
DOC_016_ENDED_4 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_ENDED_5 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not ("period" in o and "endDate" in o["period"]))
        and (not ("period" in o and "startDate" in o["period"]))
        and any(
            (
                "profile" in v3
                and "deliveredOn" not in v3
                and (not ("period" in v3 and "endDate" in v3["period"]))
                and (not ("period" in v3 and "startDate" in v3["period"]))
            )
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_3383BC3EDD)
        )
    ),
)
DOC_016_ENDED_6 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" not in v3
            and (not ("period" in v3 and "endDate" in v3["period"]))
            and (not ("period" in v3 and "startDate" in v3["period"]))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_ENDED_7 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_ENDED_8 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        ("issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_ENDED_9 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        ("profile" in v3 and "issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["decidedOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_10 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2021-01-01"))))
                or (
                    "annulledOn" in v3
                    and "issueDate" not in v3
                    and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2021-01-01")))
                )
                or (
                    "deliveredOn" in v3
                    and "issueDate" not in v3
                    and "annulledOn" not in v3
                    and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_FROM_2021_01_01_11 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["deliveredOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_12 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_BF8B06F9A0)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_13 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["annulledOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_14 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and "decidedOn" not in o)
        or ("validity" in o and "decidedOn" not in o and "deliveredOn" not in o)
        or ("decidedOn" not in o and "deliveredOn" not in o)
    ),
    lambda document, o, h: (
        (
            ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2021-01-01"))))
            or (
                "deliveredOn" in o
                and "decidedOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                "decidedOn" not in o
                and "deliveredOn" not in o
                and ("validity" in o and "startDate" in o["validity"])
                and (
                    not (
                        "validity" in o
                        and "startDate" in o["validity"]
                        and (not o["validity"]["startDate"] < "2021-01-01")
                    )
                )
            )
            or (
                "decidedOn" not in o
                and "deliveredOn" not in o
                and (not ("validity" in o and "startDate" in o["validity"]))
                and document.says(facts.F_4CDEBF4F0F)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_15 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["appealedOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_16 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    lambda document, o, h: (
        (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2021-01-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2021-01-01"))))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_17 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o, h: (
        (
            ("sitting" not in o and (not (not o["deliveredOn"] < "2021-01-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2021-01-01"))))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_18 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_FROM_2021_01_01_19 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
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
                and document.says(facts.F_2B5E2A3E2E)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_587DD42899))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_20 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o, h: (
        (
            ("sittingDate" not in o["sitting"] and (not (not o["deliveredOn"] < "2021-01-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2021-01-01")))
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_21 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sittingDate"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_22 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2021-01-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_FD69A96A6A)
                )
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_23 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01"))))
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2021-01-01")
                        )
                    )
                )
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "endDate" in v3["period"])
                    and (not ("period" in v3 and "startDate" in v3["period"]))
                    and (
                        not (
                            "period" in v3
                            and "endDate" in v3["period"]
                            and (not v3["period"]["endDate"] < "2021-01-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_FROM_2021_01_01_24 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_91A24B7C66))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_25 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_00BDFBCF8C)
    ),
)
DOC_016_FROM_2021_01_01_26 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_89F3E2917B))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_27 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2021-01-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_00BDFBCF8C)
                )
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_28 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2021-01-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_38EB405F2B)
                )
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_29 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_FROM_2021_01_01_3 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_FROM_2021_01_01_30 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_CA63EDBD41))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_31 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_53969984D6))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_32 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_3F60DA6AE5))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_33 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_501372FA6F))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_34 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sitting"]["sittingDate"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_35 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_0E670FBDE8)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_36 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_FROM_2021_01_01_37 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_768ECD464B)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_4 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_57E1DE002C))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_5 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_80E1B3C8A1))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_6 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2021-01-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_3383BC3EDD)
                )
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_7 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01"))))
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2021-01-01")
                        )
                    )
                )
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "endDate" in v3["period"])
                    and (not ("period" in v3 and "startDate" in v3["period"]))
                    and (
                        not (
                            "period" in v3
                            and "endDate" in v3["period"]
                            and (not v3["period"]["endDate"] < "2021-01-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_FROM_2021_01_01_8 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_FROM_2021_01_01_9 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_EDE8A5B63D)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["decidedOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_10 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2024-08-01"))))
                or (
                    "annulledOn" in v3
                    and "issueDate" not in v3
                    and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2024-08-01")))
                )
                or (
                    "deliveredOn" in v3
                    and "issueDate" not in v3
                    and "annulledOn" not in v3
                    and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_FROM_2024_08_01_11 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["deliveredOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_12 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_FC8AAE1818)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_13 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["annulledOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_14 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and "decidedOn" not in o)
        or ("validity" in o and "decidedOn" not in o and "deliveredOn" not in o)
        or ("decidedOn" not in o and "deliveredOn" not in o)
    ),
    lambda document, o, h: (
        (
            ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2024-08-01"))))
            or (
                "deliveredOn" in o
                and "decidedOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                "decidedOn" not in o
                and "deliveredOn" not in o
                and ("validity" in o and "startDate" in o["validity"])
                and (
                    not (
                        "validity" in o
                        and "startDate" in o["validity"]
                        and (not o["validity"]["startDate"] < "2024-08-01")
                    )
                )
            )
            or (
                "decidedOn" not in o
                and "deliveredOn" not in o
                and (not ("validity" in o and "startDate" in o["validity"]))
                and document.says(facts.F_848B51047C)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_15 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["appealedOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_16 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    lambda document, o, h: (
        (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2024-08-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2024-08-01"))))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_17 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o, h: (
        (
            ("sitting" not in o and (not (not o["deliveredOn"] < "2024-08-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2024-08-01"))))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_18 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_FROM_2024_08_01_19 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
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
                and document.says(facts.F_0604344E43)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_BA03DD7AA9))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_20 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o, h: (
        (
            ("sittingDate" not in o["sitting"] and (not (not o["deliveredOn"] < "2024-08-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2024-08-01")))
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_21 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sittingDate"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_22 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2024-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_FD69A96A6A)
                )
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_23 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01"))))
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2024-08-01")
                        )
                    )
                )
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "endDate" in v3["period"])
                    and (not ("period" in v3 and "startDate" in v3["period"]))
                    and (
                        not (
                            "period" in v3
                            and "endDate" in v3["period"]
                            and (not v3["period"]["endDate"] < "2024-08-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_FROM_2024_08_01_24 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_FA94AC6FBC))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_25 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_00BDFBCF8C)
    ),
)
DOC_016_FROM_2024_08_01_26 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_FF5FCFC779))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_27 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2024-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_00BDFBCF8C)
                )
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_28 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2024-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_38EB405F2B)
                )
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_29 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_FROM_2024_08_01_3 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_FROM_2024_08_01_30 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_7BFFDF48D2))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_31 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_A0E3A9B55F))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_32 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_E68DD7BC60))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_33 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_7FF02F3CB2))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_34 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sitting"]["sittingDate"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_35 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_424E1BD209)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_36 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_FROM_2024_08_01_37 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_6FE63EA518)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_4 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_8AE87AD728))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_5 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_70A18FBB76))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_6 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2024-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_3383BC3EDD)
                )
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_7 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01"))))
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2024-08-01")
                        )
                    )
                )
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "endDate" in v3["period"])
                    and (not ("period" in v3 and "startDate" in v3["period"]))
                    and (
                        not (
                            "period" in v3
                            and "endDate" in v3["period"]
                            and (not v3["period"]["endDate"] < "2024-08-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_FROM_2024_08_01_8 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_FROM_2024_08_01_9 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_0F8051A5E4)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["decidedOn"] < "2025-08-01"))
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_10 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2025-08-01"))))
                or (
                    "annulledOn" in v3
                    and "issueDate" not in v3
                    and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2025-08-01")))
                )
                or (
                    "deliveredOn" in v3
                    and "issueDate" not in v3
                    and "annulledOn" not in v3
                    and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_FROM_2025_08_01_11 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["deliveredOn"] < "2025-08-01"))
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_12 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_A0128DA6E1)
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_13 = Check(
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
DOC_016_FROM_2025_08_01_14 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and "decidedOn" not in o)
        or ("validity" in o and "decidedOn" not in o and "deliveredOn" not in o)
        or ("decidedOn" not in o and "deliveredOn" not in o)
    ),
    lambda document, o, h: (
        (
            ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2025-08-01"))))
            or (
                "deliveredOn" in o
                and "decidedOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                "decidedOn" not in o
                and "deliveredOn" not in o
                and ("validity" in o and "startDate" in o["validity"])
                and (
                    not (
                        "validity" in o
                        and "startDate" in o["validity"]
                        and (not o["validity"]["startDate"] < "2025-08-01")
                    )
                )
            )
            or (
                "decidedOn" not in o
                and "deliveredOn" not in o
                and (not ("validity" in o and "startDate" in o["validity"]))
                and document.says(facts.F_6EFB019CBB)
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_15 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["appealedOn"] < "2025-08-01"))
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_16 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    lambda document, o, h: (
        (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2025-08-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2025-08-01"))))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_17 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o, h: (
        (
            ("sitting" not in o and (not (not o["deliveredOn"] < "2025-08-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2025-08-01"))))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_18 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_FROM_2025_08_01_19 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
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
                and document.says(facts.F_00C8C487E2)
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_FD6B6B2265))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_20 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o, h: (
        (
            ("sittingDate" not in o["sitting"] and (not (not o["deliveredOn"] < "2025-08-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2025-08-01")))
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_21 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sittingDate"] < "2025-08-01"))
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_22 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2025-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_FD69A96A6A)
                )
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_23 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01"))))
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2025-08-01")
                        )
                    )
                )
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "endDate" in v3["period"])
                    and (not ("period" in v3 and "startDate" in v3["period"]))
                    and (
                        not (
                            "period" in v3
                            and "endDate" in v3["period"]
                            and (not v3["period"]["endDate"] < "2025-08-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_FROM_2025_08_01_24 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_252F79A3A4))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_25 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_00BDFBCF8C)
    ),
)
DOC_016_FROM_2025_08_01_26 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_CCA5233D85))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_27 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2025-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_00BDFBCF8C)
                )
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_28 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2025-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_38EB405F2B)
                )
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_29 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_FROM_2025_08_01_3 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_FROM_2025_08_01_30 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_5A3294D45E))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_31 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_214C57A9B4))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_32 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_BB8B8F0124))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_33 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_79793BDCF9))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_34 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sitting"]["sittingDate"] < "2025-08-01"))
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_35 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_859FA19E05)
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_36 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_FROM_2025_08_01_37 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_19B6316228)
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_4 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_96B33F8AD7))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_5 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(facts.F_A99E3F07DA))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_6 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2025-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_3383BC3EDD)
                )
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_7 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01"))))
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2025-08-01")
                        )
                    )
                )
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "endDate" in v3["period"])
                    and (not ("period" in v3 and "startDate" in v3["period"]))
                    and (
                        not (
                            "period" in v3
                            and "endDate" in v3["period"]
                            and (not v3["period"]["endDate"] < "2025-08-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_FROM_2025_08_01_8 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_FROM_2025_08_01_9 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_69796EE5AC)
            )
        )
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
        (not (not o["decidedOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_10 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] > "2024-07-31"))))
                or (
                    "annulledOn" in v3
                    and "issueDate" not in v3
                    and (not ("annulledOn" in v3 and (not v3["annulledOn"] > "2024-07-31")))
                )
                or (
                    "deliveredOn" in v3
                    and "issueDate" not in v3
                    and "annulledOn" not in v3
                    and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_TO_2024_07_31_11 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["deliveredOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_12 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("issueDate" not in o and "annulledOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_D2700FD0DF)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_13 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["annulledOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_14 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "decidedOn" in o
        or ("decidedOn" not in o and "deliveredOn" in o)
        or ("decidedOn" not in o and "deliveredOn" not in o and "validity" in o)
        or ("decidedOn" not in o and "deliveredOn" not in o)
    ),
    lambda document, o, h: (
        (
            ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] > "2024-07-31"))))
            or (
                "deliveredOn" in o
                and "decidedOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                "decidedOn" not in o
                and "deliveredOn" not in o
                and ("validity" in o and "startDate" in o["validity"])
                and (
                    not (
                        "validity" in o
                        and "startDate" in o["validity"]
                        and (not o["validity"]["startDate"] > "2024-07-31")
                    )
                )
            )
            or (
                "decidedOn" not in o
                and "deliveredOn" not in o
                and (not ("validity" in o and "startDate" in o["validity"]))
                and document.says(facts.F_9FFD7574F1)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_15 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["appealedOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_16 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    lambda document, o, h: (
        (
            ("decidedOn" not in o and (not (not o["cancelledOn"] > "2024-07-31")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] > "2024-07-31"))))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_17 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o, h: (
        (
            ("sitting" not in o and (not (not o["deliveredOn"] > "2024-07-31")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] > "2024-07-31"))))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_18 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_TO_2024_07_31_19 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
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
                and document.says(facts.F_6DF7ABD89D)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_2 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_B0D27358CE))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_20 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o, h: (
        (
            ("sittingDate" not in o["sitting"] and (not (not o["deliveredOn"] > "2024-07-31")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] > "2024-07-31")))
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_21 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sittingDate"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_22 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] > "2024-07-31")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_FD69A96A6A)
                )
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_23 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31"))))
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] > "2024-07-31")
                        )
                    )
                )
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "endDate" in v3["period"])
                    and (not ("period" in v3 and "startDate" in v3["period"]))
                    and (
                        not (
                            "period" in v3
                            and "endDate" in v3["period"]
                            and (not v3["period"]["endDate"] > "2024-07-31")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_TO_2024_07_31_24 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_E86C1DD57B))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_25 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_00BDFBCF8C)
    ),
)
DOC_016_TO_2024_07_31_26 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_CD70314327))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_27 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] > "2024-07-31")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_00BDFBCF8C)
                )
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_28 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] > "2024-07-31")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_38EB405F2B)
                )
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_29 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_TO_2024_07_31_3 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_TO_2024_07_31_30 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_493BBC681B))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_A9C5EDA3E9))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_32 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_D0DB654C7E))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_33 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_8B123C6F3C))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_34 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sitting"]["sittingDate"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_35 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("issueDate" not in o and "annulledOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_FE931936BF)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_36 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_TO_2024_07_31_37 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("issueDate" not in o and "annulledOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_36CC2D86FC)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_4 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_783CF14CE5))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_5 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(facts.F_3877B05B9D))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_6 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] > "2024-07-31")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_3383BC3EDD)
                )
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_7 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31"))))
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] > "2024-07-31")
                        )
                    )
                )
                or (
                    "deliveredOn" not in v3
                    and ("period" in v3 and "endDate" in v3["period"])
                    and (not ("period" in v3 and "startDate" in v3["period"]))
                    and (
                        not (
                            "period" in v3
                            and "endDate" in v3["period"]
                            and (not v3["period"]["endDate"] > "2024-07-31")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_TO_2024_07_31_8 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_3383BC3EDD)
    ),
)
DOC_016_TO_2024_07_31_9 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("issueDate" not in o and "annulledOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(facts.F_FAC8FD0ED6)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_017_CARRIED = Check(
    "rule/DOC-017-carried",
    lambda o: "takenFrom" not in o,
    lambda document, o, h: any(o["resultSource"] != v1["sender"] for v1 in (document.root,)),
)
DOC_017_ELSEWHERE = Check(
    "rule/DOC-017-elsewhere",
    lambda o: "takenFrom" in o,
    lambda document, o, h: (
        ("takenFrom" in o and document.of(o["takenFrom"], "profile"))
        or ("takenFrom" in o and document.of(o["takenFrom"], "assessmentKind"))
    ),
)
DOC_018_DECISION = Check(
    "rule/DOC-018-decision",
    lambda o: (
        o["purpose"] != "own-use"
        and (
            "attainedCompetences" in o
            or "educationStatus" in o
            or "levelReached" in o
            or "programmeAreas" in o
            or "subjectResults" in o
        )
        and "sharingDecision" not in o
    ),
    lambda document, o, h: (
        o["sender"] == "https://w3id.org/veiskille/system/diploma-portal"
        or ("sharedThrough" in o and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal")
        or (
            o["purpose"] not in {"admission", "register-keeping"}
            and (
                not o["sender"]
                not in {
                    "https://w3id.org/veiskille/system/competence-register",
                    "https://w3id.org/veiskille/system/nvb",
                }
            )
        )
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
DOC_018_UNTIL = Check(
    "rule/DOC-018-until",
    lambda o: "sharedUntil" in o,
    lambda document, o, h: any(o["sharedUntil"] < v1["deliveredOn"] for v1 in document.having("deliveredOn")),
)
DOC_018_WITH = Check(
    "rule/DOC-018-with",
    lambda o: "sharedWith" in o,
    lambda document, o, h: any(
        (not any(v3 == v2["receiver"] for v3 in o.get("sharedWith", ())))
        for v1 in o.get("sharedWith", ())
        for v2 in document.having("receiver")
    ),
)
DOC_019_COMPETENCE_CERTIFICATE_ANY = Check(
    "rule/DOC-019-competence-certificate-any",
    lambda o: (
        (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"]
                not in {
                    "adult-participant",
                    "apprentice",
                    "preparatory-participant",
                    "private-candidate",
                    "pupil",
                    "training-candidate",
                }
            )
        )
        and "awardedBy" in o
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"]
                not in {
                    "adult-participant",
                    "apprentice",
                    "preparatory-participant",
                    "private-candidate",
                    "pupil",
                    "training-candidate",
                }
            )
        )
        and (document.says(facts.F_510CA5B74D) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3))
    ),
)
DOC_019_COMPETENCE_CERTIFICATE_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-competence-certificate-county-authority",
    lambda o: (
        "holderStatus" in o
        and (
            not (
                "holderStatus" in o
                and o["holderStatus"]
                not in {"adult-participant", "apprentice", "private-candidate", "training-candidate"}
            )
        )
        and "awardedBy" in o
    ),
    lambda document, o, h: (
        document.says(facts.F_DA7C9B4FB1) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3)
    ),
)
DOC_019_COMPETENCE_CERTIFICATE_MUNICIPALITY = Check(
    "rule/DOC-019-competence-certificate-municipality",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and o["holderStatus"] != "preparatory-participant"))
        and "awardedBy" in o
    ),
    lambda document, o, h: (
        document.says(facts.F_3548D69BDA) or ("awardedBy" in o and o["awardedBy"] in terms.T_F90ABC59A1)
    ),
)
DOC_019_COMPETENCE_CERTIFICATE_SCHOOL = Check(
    "rule/DOC-019-competence-certificate-school",
    lambda o: "holderStatus" in o and (not ("holderStatus" in o and o["holderStatus"] != "pupil")) and "awardedBy" in o,
    lambda document, o, h: (
        document.says(facts.F_BDF9AC9A1B) or ("awardedBy" in o and o["awardedBy"] in terms.T_62E90CF869)
    ),
)
DOC_019_DIPLOMA_ANY = Check(
    "rule/DOC-019-diploma-any",
    lambda o: (
        (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"] not in {"adult-participant", "apprentice", "private-candidate", "pupil"}
            )
        )
        and "awardedBy" in o
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"] not in {"adult-participant", "apprentice", "private-candidate", "pupil"}
            )
        )
        and (document.says(facts.F_E8A83F9E0F) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3))
    ),
)
DOC_019_DIPLOMA_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-diploma-county-authority",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and o["holderStatus"] not in {"adult-participant", "apprentice"}))
        and "awardedBy" in o
    ),
    lambda document, o, h: (
        document.says(facts.F_DA7C9B4FB1) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3)
    ),
)
DOC_019_DIPLOMA_SCHOOL = Check(
    "rule/DOC-019-diploma-school",
    lambda o: "holderStatus" in o and (not ("holderStatus" in o and o["holderStatus"] != "pupil")) and "awardedBy" in o,
    lambda document, o, h: (
        document.says(facts.F_BDF9AC9A1B) or ("awardedBy" in o and o["awardedBy"] in terms.T_62E90CF869)
    ),
)
DOC_019_DIPLOMA_SCHOOL_OR_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-diploma-school-or-county-authority",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and o["holderStatus"] != "private-candidate"))
        and "awardedBy" in o
    ),
    lambda document, o, h: (
        document.says(facts.F_E8A83F9E0F) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3)
    ),
)
DOC_019_STATUS = Check("rule/DOC-019-status", lambda o: "holderStatus" not in o, None)
DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-trade-certificate-county-authority",
    lambda o: "awardedBy" in o,
    lambda document, o, h: o["awardedBy"] in terms.T_19F52258C3,
)
DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY_2 = Check(
    "rule/DOC-019-trade-certificate-county-authority",
    lambda o: "awardedBy" in o,
    lambda document, o, h: any(v1 != "county-authority" for v1 in document.of(o["awardedBy"], "actorKind")),
)
DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE = Check(
    "rule/DOC-019-vocational-college-diploma-vocational-college",
    lambda o: "awardedBy" in o,
    lambda document, o, h: o["awardedBy"] in terms.T_62E90CF869,
)
DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE_2 = Check(
    "rule/DOC-019-vocational-college-diploma-vocational-college",
    lambda o: "awardedBy" in o,
    lambda document, o, h: any(v1 != "vocational-college" for v1 in document.of(o["awardedBy"], "actorKind")),
)
