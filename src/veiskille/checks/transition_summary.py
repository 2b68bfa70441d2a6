"""What is looked at in the documents of the profile transition-summary.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_18EF328462 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/8-3",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61/3-6",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/9-4",
    }
)
T_39910BA572 = frozenset(
    {
        "https://w3id.org/veiskille/system/candidate-monitor",
        "https://w3id.org/veiskille/system/competence-register",
        "https://w3id.org/veiskille/system/county-examination-page",
        "https://w3id.org/veiskille/system/diploma-portal",
        "https://w3id.org/veiskille/system/directorate-fault-tracker",
        "https://w3id.org/veiskille/system/directorate-message-page",
        "https://w3id.org/veiskille/system/event-log",
        "https://w3id.org/veiskille/system/examination-delivery-system",
        "https://w3id.org/veiskille/system/fint",
        "https://w3id.org/veiskille/system/nvb",
        "https://w3id.org/veiskille/system/pas",
        "https://w3id.org/veiskille/system/pas-help-desk",
        "https://w3id.org/veiskille/system/school-administration-system",
        "https://w3id.org/veiskille/system/vigo",
        "https://w3id.org/veiskille/system/visma-inschool",
    }
)
T_78BB1F6EAA = frozenset(
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
        "https://w3id.org/veiskille/actor/telemark",
        "https://w3id.org/veiskille/actor/troms",
        "https://w3id.org/veiskille/actor/trondelag",
        "https://w3id.org/veiskille/actor/vestfold",
        "https://w3id.org/veiskille/actor/vestland",
        "https://w3id.org/veiskille/system/candidate-monitor",
        "https://w3id.org/veiskille/system/competence-register",
        "https://w3id.org/veiskille/system/county-examination-page",
        "https://w3id.org/veiskille/system/diploma-portal",
        "https://w3id.org/veiskille/system/directorate-fault-tracker",
        "https://w3id.org/veiskille/system/directorate-message-page",
        "https://w3id.org/veiskille/system/event-log",
        "https://w3id.org/veiskille/system/examination-delivery-system",
        "https://w3id.org/veiskille/system/fint",
        "https://w3id.org/veiskille/system/nvb",
        "https://w3id.org/veiskille/system/pas",
        "https://w3id.org/veiskille/system/pas-help-desk",
        "https://w3id.org/veiskille/system/school-administration-system",
        "https://w3id.org/veiskille/system/vigo",
        "https://w3id.org/veiskille/system/visma-inschool",
    }
)
T_89D0B7B58F = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "assessments",
        "heldDocuments",
        "holder",
        "identityNumbers",
        "learningOutcomes",
        "period",
        "priorLearningAssessments",
        "programmeAreas",
        "qualifications",
        "remarkParameters",
        "resultLog",
        "sharingDecision",
        "subject",
        "subjectRemark",
        "subjectResults",
        "validity",
    }
)
T_8BC418D26F = frozenset(
    {
        "https://w3id.org/veiskille/actor/agder",
        "https://w3id.org/veiskille/actor/akershus",
        "https://w3id.org/veiskille/actor/bufdir",
        "https://w3id.org/veiskille/actor/buskerud",
        "https://w3id.org/veiskille/actor/correctional-service",
        "https://w3id.org/veiskille/actor/digdir",
        "https://w3id.org/veiskille/actor/directorate-of-health",
        "https://w3id.org/veiskille/actor/finnmark",
        "https://w3id.org/veiskille/actor/hk-dir",
        "https://w3id.org/veiskille/actor/imdi",
        "https://w3id.org/veiskille/actor/innlandet",
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
        "https://w3id.org/veiskille/system/candidate-monitor",
        "https://w3id.org/veiskille/system/competence-register",
        "https://w3id.org/veiskille/system/county-examination-page",
        "https://w3id.org/veiskille/system/diploma-portal",
        "https://w3id.org/veiskille/system/directorate-fault-tracker",
        "https://w3id.org/veiskille/system/directorate-message-page",
        "https://w3id.org/veiskille/system/event-log",
        "https://w3id.org/veiskille/system/examination-delivery-system",
        "https://w3id.org/veiskille/system/fint",
        "https://w3id.org/veiskille/system/nvb",
        "https://w3id.org/veiskille/system/pas",
        "https://w3id.org/veiskille/system/pas-help-desk",
        "https://w3id.org/veiskille/system/school-administration-system",
        "https://w3id.org/veiskille/system/vigo",
        "https://w3id.org/veiskille/system/visma-inschool",
    }
)
T_9788D12557 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/20-6",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
        "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
    }
)
T_AF09CD4A34 = frozenset(
    {
        "https://w3id.org/veiskille/actor/novari",
        "https://w3id.org/veiskille/actor/oslo",
        "https://w3id.org/veiskille/system/candidate-monitor",
        "https://w3id.org/veiskille/system/competence-register",
        "https://w3id.org/veiskille/system/county-examination-page",
        "https://w3id.org/veiskille/system/diploma-portal",
        "https://w3id.org/veiskille/system/directorate-fault-tracker",
        "https://w3id.org/veiskille/system/directorate-message-page",
        "https://w3id.org/veiskille/system/event-log",
        "https://w3id.org/veiskille/system/examination-delivery-system",
        "https://w3id.org/veiskille/system/fint",
        "https://w3id.org/veiskille/system/nvb",
        "https://w3id.org/veiskille/system/pas",
        "https://w3id.org/veiskille/system/pas-help-desk",
        "https://w3id.org/veiskille/system/school-administration-system",
        "https://w3id.org/veiskille/system/vigo",
        "https://w3id.org/veiskille/system/visma-inschool",
    }
)
T_CC75A86A1F = frozenset(
    {
        "https://w3id.org/veiskille/actor/bufdir",
        "https://w3id.org/veiskille/actor/correctional-service",
        "https://w3id.org/veiskille/actor/digdir",
        "https://w3id.org/veiskille/actor/directorate-of-health",
        "https://w3id.org/veiskille/actor/hk-dir",
        "https://w3id.org/veiskille/actor/imdi",
        "https://w3id.org/veiskille/actor/inn",
        "https://w3id.org/veiskille/actor/labour-and-welfare-directorate",
        "https://w3id.org/veiskille/actor/nav",
        "https://w3id.org/veiskille/actor/oslomet",
        "https://w3id.org/veiskille/actor/sikt",
        "https://w3id.org/veiskille/actor/ssb",
        "https://w3id.org/veiskille/actor/udir",
        "https://w3id.org/veiskille/actor/usn",
        "https://w3id.org/veiskille/system/candidate-monitor",
        "https://w3id.org/veiskille/system/competence-register",
        "https://w3id.org/veiskille/system/county-examination-page",
        "https://w3id.org/veiskille/system/diploma-portal",
        "https://w3id.org/veiskille/system/directorate-fault-tracker",
        "https://w3id.org/veiskille/system/directorate-message-page",
        "https://w3id.org/veiskille/system/event-log",
        "https://w3id.org/veiskille/system/examination-delivery-system",
        "https://w3id.org/veiskille/system/fint",
        "https://w3id.org/veiskille/system/nvb",
        "https://w3id.org/veiskille/system/pas",
        "https://w3id.org/veiskille/system/pas-help-desk",
        "https://w3id.org/veiskille/system/school-administration-system",
        "https://w3id.org/veiskille/system/vigo",
        "https://w3id.org/veiskille/system/visma-inschool",
    }
)


def F_054183CEAC(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_18EF328462:
            return False
    return True


def F_0978C5FEC7(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_9788D12557:
            return True
    return False


def F_136D3A041C(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2":
            return False
    return True


def F_2518EC4909(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_9788D12557:
            return False
    return True


def F_530478C96C(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "follow-up-service"}:
            return True
    return False


def F_5401ACA35D(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_18EF328462:
            return True
    return False


def F_7780441BBD(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"information-system", "register"}:
            return True
    return False


def F_8D41BF9B37(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2":
            return True
    return False


def F_B2EE1490AB(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"adult-education-centre", "inter-municipal-company", "labour-and-welfare-office", "municipality"}:
            return True
    return False


def F_DB554B0DBC(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {
            "adult-education-centre",
            "agency",
            "county-authority",
            "private-school-owner",
            "school",
            "vocational-college",
        }:
            return True
    return False


def F_F5183EEFA4(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"agency", "higher-education-institution"}:
            return True
    return False


def _documentreference(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] not in terms.T_62E90CF869 and (not document.types(o["awardedBy"])):
            return True
    return False


DOCUMENTREFERENCE = Check("shape/DocumentReference", lambda o: "awardedBy" in o, _documentreference)


def _documentreference_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("checkableIn", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


DOCUMENTREFERENCE_2 = Check("shape/DocumentReference", lambda o: "checkableIn" in o, _documentreference_2)


def _documentreference_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awardedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awardedBy"]))
            and document.types(o["awardedBy"])
        ):
            return True
    return False


DOCUMENTREFERENCE_3 = Check("shape/DocumentReference", lambda o: "awardedBy" in o, _documentreference_3)


def _doc_004_other_purpose_transition_summary_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(facts.F_52EA216CDB) or document.says(facts.F_C79C5E1AA4)) and (
            (
                (not o["receiverKind"] != "employer")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or ((not o["receiverKind"] != "the-person") and document.says(F_8D41BF9B37) and document.says(F_2518EC4909))
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_9B6CC60B83)
                and document.says(F_054183CEAC)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_F32502FA02)
                and document.says(facts.F_C3E6FB2556)
            )
        ):
            return True
    return False


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
    _doc_004_other_purpose_transition_summary_admission,
)


def _doc_004_other_purpose_transition_summary_employment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_136D3A041C) or document.says(facts.F_D365843AC7)) and (
            (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_CEECBC5AFC)
                and document.says(facts.F_4076B2B74D)
            )
            or ((not o["receiverKind"] != "the-person") and document.says(F_8D41BF9B37) and document.says(F_2518EC4909))
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_9B6CC60B83)
                and document.says(F_054183CEAC)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_F32502FA02)
                and document.says(facts.F_C3E6FB2556)
            )
        ):
            return True
    return False


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
    _doc_004_other_purpose_transition_summary_employment,
)


def _doc_004_other_purpose_transition_summary_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(facts.F_5A1FF48F43) or document.says(F_5401ACA35D)) and (
            (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_CEECBC5AFC)
                and document.says(facts.F_4076B2B74D)
            )
            or (
                (not o["receiverKind"] != "employer")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or ((not o["receiverKind"] != "the-person") and document.says(F_8D41BF9B37) and document.says(F_2518EC4909))
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_F32502FA02)
                and document.says(facts.F_C3E6FB2556)
            )
        ):
            return True
    return False


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
    _doc_004_other_purpose_transition_summary_follow_up,
)


def _doc_004_other_purpose_transition_summary_municipal_service(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_136D3A041C) or document.says(facts.F_D365843AC7)) and (
            (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_CEECBC5AFC)
                and document.says(facts.F_4076B2B74D)
            )
            or (
                (not o["receiverKind"] != "employer")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or ((not o["receiverKind"] != "the-person") and document.says(F_8D41BF9B37) and document.says(F_2518EC4909))
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_9B6CC60B83)
                and document.says(F_054183CEAC)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_F32502FA02)
                and document.says(facts.F_C3E6FB2556)
            )
        ):
            return True
    return False


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
    _doc_004_other_purpose_transition_summary_municipal_service,
)


def _doc_004_other_purpose_transition_summary_own_use(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_136D3A041C) or document.says(F_0978C5FEC7)) and (
            (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_CEECBC5AFC)
                and document.says(facts.F_4076B2B74D)
            )
            or (
                (not o["receiverKind"] != "employer")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_9B6CC60B83)
                and document.says(F_054183CEAC)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_F32502FA02)
                and document.says(facts.F_C3E6FB2556)
            )
        ):
            return True
    return False


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
    _doc_004_other_purpose_transition_summary_own_use,
)


def _doc_004_other_purpose_transition_summary_qualifying_programme(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_136D3A041C) or document.says(facts.F_D365843AC7)) and (
            (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_CEECBC5AFC)
                and document.says(facts.F_4076B2B74D)
            )
            or (
                (not o["receiverKind"] != "employer")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or ((not o["receiverKind"] != "the-person") and document.says(F_8D41BF9B37) and document.says(F_2518EC4909))
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_9B6CC60B83)
                and document.says(F_054183CEAC)
            )
            or (
                (not o["receiverKind"] != "upper-secondary-school")
                and document.says(facts.F_F32502FA02)
                and document.says(facts.F_C3E6FB2556)
            )
        ):
            return True
    return False


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
    _doc_004_other_purpose_transition_summary_qualifying_programme,
)


def _doc_004_other_purpose_transition_summary_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(facts.F_6B56EC0A4D) or document.says(facts.F_931E1804FB)) and (
            (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                and document.says(facts.F_CEECBC5AFC)
                and document.says(facts.F_4076B2B74D)
            )
            or (
                (not o["receiverKind"] != "employer")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or ((not o["receiverKind"] != "the-person") and document.says(F_8D41BF9B37) and document.says(F_2518EC4909))
            or (
                (not o["receiverKind"] != "municipality")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
            or (
                (not o["receiverKind"] != "follow-up-service")
                and document.says(facts.F_9B6CC60B83)
                and document.says(F_054183CEAC)
            )
            or (
                (not o["receiverKind"] != "qualifying-programme")
                and document.says(F_8D41BF9B37)
                and document.says(facts.F_C0A86C5A21)
            )
        ):
            return True
    return False


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
    _doc_004_other_purpose_transition_summary_school_start,
)


def _doc_004_provision_transition_summary_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_52EA216CDB) or document.says(facts.F_C79C5E1AA4))
            and (
                (not o["receiverKind"] not in {"further-education", "higher-education"})
                or (document.says(facts.F_CEECBC5AFC) and document.says(facts.F_4076B2B74D))
                or (
                    (
                        o["receiverKind"] != "employer"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7)
                    )
                    and (
                        o["receiverKind"] != "municipality"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "follow-up-service"
                        or document.says(facts.F_5A1FF48F43)
                        or document.says(F_5401ACA35D)
                    )
                    and (
                        o["receiverKind"] != "qualifying-programme"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "upper-secondary-school"
                        or document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_TRANSITION_SUMMARY_ADMISSION = Check(
    "rule/DOC-004-provision-transition-summary-admission",
    lambda o: o["purpose"] == "admission",
    _doc_004_provision_transition_summary_admission,
)


def _doc_004_provision_transition_summary_employment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(F_136D3A041C) or document.says(facts.F_D365843AC7))
            and (
                (not o["receiverKind"] != "employer")
                or (document.says(F_8D41BF9B37) and document.says(facts.F_C0A86C5A21))
                or (
                    (
                        o["receiverKind"] not in {"further-education", "higher-education"}
                        or document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                    )
                    and (
                        o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7)
                    )
                    and (
                        o["receiverKind"] != "municipality"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "follow-up-service"
                        or document.says(facts.F_5A1FF48F43)
                        or document.says(F_5401ACA35D)
                    )
                    and (
                        o["receiverKind"] != "qualifying-programme"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "upper-secondary-school"
                        or document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_TRANSITION_SUMMARY_EMPLOYMENT = Check(
    "rule/DOC-004-provision-transition-summary-employment",
    lambda o: o["purpose"] == "employment",
    _doc_004_provision_transition_summary_employment,
)


def _doc_004_provision_transition_summary_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_5A1FF48F43) or document.says(F_5401ACA35D))
            and (
                (not o["receiverKind"] != "follow-up-service")
                or (document.says(facts.F_9B6CC60B83) and document.says(F_054183CEAC))
                or (
                    (
                        o["receiverKind"] not in {"further-education", "higher-education"}
                        or document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                    )
                    and (
                        o["receiverKind"] != "employer"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7)
                    )
                    and (
                        o["receiverKind"] != "municipality"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "qualifying-programme"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "upper-secondary-school"
                        or document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_TRANSITION_SUMMARY_FOLLOW_UP = Check(
    "rule/DOC-004-provision-transition-summary-follow-up",
    lambda o: o["purpose"] == "follow-up",
    _doc_004_provision_transition_summary_follow_up,
)


def _doc_004_provision_transition_summary_municipal_service(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(F_136D3A041C) or document.says(facts.F_D365843AC7))
            and (
                (not o["receiverKind"] != "municipality")
                or (document.says(F_8D41BF9B37) and document.says(facts.F_C0A86C5A21))
                or (
                    (
                        o["receiverKind"] not in {"further-education", "higher-education"}
                        or document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                    )
                    and (
                        o["receiverKind"] != "employer"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7)
                    )
                    and (
                        o["receiverKind"] != "follow-up-service"
                        or document.says(facts.F_5A1FF48F43)
                        or document.says(F_5401ACA35D)
                    )
                    and (
                        o["receiverKind"] != "qualifying-programme"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "upper-secondary-school"
                        or document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_TRANSITION_SUMMARY_MUNICIPAL_SERVICE = Check(
    "rule/DOC-004-provision-transition-summary-municipal-service",
    lambda o: o["purpose"] == "municipal-service",
    _doc_004_provision_transition_summary_municipal_service,
)


def _doc_004_provision_transition_summary_own_use(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(F_136D3A041C) or document.says(F_0978C5FEC7))
            and (
                (not o["receiverKind"] != "the-person")
                or (document.says(F_8D41BF9B37) and document.says(F_2518EC4909))
                or (
                    (
                        o["receiverKind"] not in {"further-education", "higher-education"}
                        or document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                    )
                    and (
                        o["receiverKind"] != "employer"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "municipality"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "follow-up-service"
                        or document.says(facts.F_5A1FF48F43)
                        or document.says(F_5401ACA35D)
                    )
                    and (
                        o["receiverKind"] != "qualifying-programme"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "upper-secondary-school"
                        or document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_TRANSITION_SUMMARY_OWN_USE = Check(
    "rule/DOC-004-provision-transition-summary-own-use",
    lambda o: o["purpose"] == "own-use",
    _doc_004_provision_transition_summary_own_use,
)


def _doc_004_provision_transition_summary_qualifying_programme(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(F_136D3A041C) or document.says(facts.F_D365843AC7))
            and (
                (not o["receiverKind"] != "qualifying-programme")
                or (document.says(F_8D41BF9B37) and document.says(facts.F_C0A86C5A21))
                or (
                    (
                        o["receiverKind"] not in {"further-education", "higher-education"}
                        or document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                    )
                    and (
                        o["receiverKind"] != "employer"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7)
                    )
                    and (
                        o["receiverKind"] != "municipality"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "follow-up-service"
                        or document.says(facts.F_5A1FF48F43)
                        or document.says(F_5401ACA35D)
                    )
                    and (
                        o["receiverKind"] != "upper-secondary-school"
                        or document.says(facts.F_6B56EC0A4D)
                        or document.says(facts.F_931E1804FB)
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-provision-transition-summary-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme",
    _doc_004_provision_transition_summary_qualifying_programme,
)


def _doc_004_provision_transition_summary_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_6B56EC0A4D) or document.says(facts.F_931E1804FB))
            and (
                (not o["receiverKind"] != "upper-secondary-school")
                or (document.says(facts.F_F32502FA02) and document.says(facts.F_C3E6FB2556))
                or (
                    (
                        o["receiverKind"] not in {"further-education", "higher-education"}
                        or document.says(facts.F_52EA216CDB)
                        or document.says(facts.F_C79C5E1AA4)
                    )
                    and (
                        o["receiverKind"] != "employer"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7)
                    )
                    and (
                        o["receiverKind"] != "municipality"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                    and (
                        o["receiverKind"] != "follow-up-service"
                        or document.says(facts.F_5A1FF48F43)
                        or document.says(F_5401ACA35D)
                    )
                    and (
                        o["receiverKind"] != "qualifying-programme"
                        or document.says(F_136D3A041C)
                        or document.says(facts.F_D365843AC7)
                    )
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_TRANSITION_SUMMARY_SCHOOL_START = Check(
    "rule/DOC-004-provision-transition-summary-school-start",
    lambda o: o["purpose"] == "school-start",
    _doc_004_provision_transition_summary_school_start,
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


def _doc_005_body_transition_summary_transition_summary_admission_further_education(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_8BC418D26F
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_DB554B0DBC))
        ):
            return True
    return False


DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_FURTHER_EDUCATION = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-admission-further-education",
    lambda o: (
        (not o["receiverKind"] not in {"further-education", "higher-education"})
        and (not o["purpose"] != "admission")
        and o["receiverKind"] == "further-education"
    ),
    _doc_005_body_transition_summary_transition_summary_admission_further_education,
)


def _doc_005_body_transition_summary_transition_summary_admission_higher_education(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_CC75A86A1F
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_F5183EEFA4))
        ):
            return True
    return False


DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_HIGHER_EDUCATION = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-admission-higher-education",
    lambda o: (
        (not o["receiverKind"] not in {"further-education", "higher-education"})
        and (not o["purpose"] != "admission")
        and o["receiverKind"] == "higher-education"
    ),
    _doc_005_body_transition_summary_transition_summary_admission_higher_education,
)


def _doc_005_body_transition_summary_transition_summary_follow_up_follow_up_service(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_78BB1F6EAA
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_530478C96C))
        ):
            return True
    return False


DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_FOLLOW_UP_FOLLOW_UP_SERVICE = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-follow-up-follow-up-service",
    lambda o: (
        (not o["receiverKind"] != "follow-up-service")
        and (not o["purpose"] != "follow-up")
        and o["receiverKind"] == "follow-up-service"
    ),
    _doc_005_body_transition_summary_transition_summary_follow_up_follow_up_service,
)


def _doc_005_body_transition_summary_transition_summary_municipal_service_municipality(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_AF09CD4A34
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_B2EE1490AB))
        ):
            return True
    return False


DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_MUNICIPAL_SERVICE_MUNICIPALITY = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-municipal-service-municipality",
    lambda o: (
        (not o["receiverKind"] != "municipality")
        and (not o["purpose"] != "municipal-service")
        and o["receiverKind"] == "municipality"
    ),
    _doc_005_body_transition_summary_transition_summary_municipal_service_municipality,
)


def _doc_005_body_transition_summary_transition_summary_own_use_the_person(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_39910BA572
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_7780441BBD))
        ):
            return True
    return False


DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_OWN_USE_THE_PERSON = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-own-use-the-person",
    lambda o: (
        (not o["receiverKind"] != "the-person")
        and (not o["purpose"] != "own-use")
        and o["receiverKind"] == "the-person"
    ),
    _doc_005_body_transition_summary_transition_summary_own_use_the_person,
)


def _doc_005_body_transition_summary_transition_summary_school_start_upper_secondary_school(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_78BB1F6EAA
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_F7F0BAEA33))
        ):
            return True
    return False


DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_SCHOOL_START_UPPER_SECONDARY_SCHOOL = Check(
    "rule/DOC-005-body-transition-summary-transition-summary-school-start-upper-secondary-school",
    lambda o: (
        (not o["receiverKind"] != "upper-secondary-school")
        and (not o["purpose"] != "school-start")
        and o["receiverKind"] == "upper-secondary-school"
    ),
    _doc_005_body_transition_summary_transition_summary_school_start_upper_secondary_school,
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


def _doc_005_category_transition_summary_programmeareas_absencedays(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (
                (not h["receiverKind"] not in {"further-education", "higher-education"})
                and (not h["purpose"] != "admission")
            )
            or ((not h["purpose"] != "employment") and (not h["receiverKind"] != "employer"))
            or ((not h["receiverKind"] != "municipality") and (not h["purpose"] != "municipal-service"))
            or ((not h["purpose"] != "qualifying-programme") and (not h["receiverKind"] != "qualifying-programme"))
        ):
            return True
    return False


DOC_005_CATEGORY_TRANSITION_SUMMARY_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-transition-summary-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    _doc_005_category_transition_summary_programmeareas_absencedays,
)


def _doc_005_category_transition_summary_programmeareas_absencehours(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (
                (not h["receiverKind"] not in {"further-education", "higher-education"})
                and (not h["purpose"] != "admission")
            )
            or ((not h["purpose"] != "employment") and (not h["receiverKind"] != "employer"))
            or ((not h["receiverKind"] != "municipality") and (not h["purpose"] != "municipal-service"))
            or ((not h["purpose"] != "qualifying-programme") and (not h["receiverKind"] != "qualifying-programme"))
        ):
            return True
    return False


DOC_005_CATEGORY_TRANSITION_SUMMARY_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-transition-summary-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    _doc_005_category_transition_summary_programmeareas_absencehours,
)


def _doc_005_category_transition_summary_subjectresults_absencelimitextended(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (
                (not h["receiverKind"] not in {"further-education", "higher-education"})
                and (not h["purpose"] != "admission")
            )
            or ((not h["purpose"] != "employment") and (not h["receiverKind"] != "employer"))
            or ((not h["receiverKind"] != "municipality") and (not h["purpose"] != "municipal-service"))
            or ((not h["purpose"] != "qualifying-programme") and (not h["receiverKind"] != "qualifying-programme"))
        ):
            return True
    return False


DOC_005_CATEGORY_TRANSITION_SUMMARY_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-transition-summary-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    _doc_005_category_transition_summary_subjectresults_absencelimitextended,
)


def _doc_005_category_transition_summary_subjectresults_countedabsencepercent(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (
                (not h["receiverKind"] not in {"further-education", "higher-education"})
                and (not h["purpose"] != "admission")
            )
            or ((not h["purpose"] != "employment") and (not h["receiverKind"] != "employer"))
            or ((not h["receiverKind"] != "municipality") and (not h["purpose"] != "municipal-service"))
            or ((not h["purpose"] != "qualifying-programme") and (not h["receiverKind"] != "qualifying-programme"))
        ):
            return True
    return False


DOC_005_CATEGORY_TRANSITION_SUMMARY_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-transition-summary-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    _doc_005_category_transition_summary_subjectresults_countedabsencepercent,
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_TRANSITIONTARGET = Check(
    "rule/DOC-005-category-transition-summary-transitionTarget",
    lambda o: "transitionTarget" in o and (not o["receiverKind"] != "employer") and (not o["purpose"] != "employment"),
    None,
)


def _doc_005_decision_transition_summary_transition_summary_admission_transitionsummary(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
            "sharingDecision" not in o
            and (not o["receiverKind"] not in {"further-education", "higher-education"})
            and (not o["purpose"] != "admission")
            and ("transitionTarget" in o or o.get("nextStep", {}).items())
            and (
                (not o["purpose"] != "own-use")
                or (
                    (
                        o["sender"]
                        not in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or (not o["purpose"] not in {"admission", "register-keeping"})
                    )
                    and (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                    and (
                        not (
                            "sharedThrough" in o
                            and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-admission-TransitionSummary",
    lambda o: (
        "sharingDecision" not in o
        and ("nextStep" in o or "transitionTarget" in o)
        and (not o["receiverKind"] not in {"further-education", "higher-education"})
        and (not o["purpose"] != "admission")
    ),
    _doc_005_decision_transition_summary_transition_summary_admission_transitionsummary,
)


def _doc_005_decision_transition_summary_transition_summary_employment_transitionsummary(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
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
                    (
                        o["sender"]
                        not in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or (not o["purpose"] not in {"admission", "register-keeping"})
                    )
                    and (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                    and (
                        not (
                            "sharedThrough" in o
                            and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                        )
                    )
                )
            )
        ):
            return True
    return False


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
    _doc_005_decision_transition_summary_transition_summary_employment_transitionsummary,
)


def _doc_005_decision_transition_summary_transition_summary_municipal_service_transitionsummary(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
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
                    (
                        o["sender"]
                        not in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or (not o["purpose"] not in {"admission", "register-keeping"})
                    )
                    and (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                    and (
                        not (
                            "sharedThrough" in o
                            and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                        )
                    )
                )
            )
        ):
            return True
    return False


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
    _doc_005_decision_transition_summary_transition_summary_municipal_service_transitionsummary,
)


def _doc_005_decision_transition_summary_transition_summary_qualifying_programme_transitionsummary(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
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
                    (
                        o["sender"]
                        not in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or (not o["purpose"] not in {"admission", "register-keeping"})
                    )
                    and (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                    and (
                        not (
                            "sharedThrough" in o
                            and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                        )
                    )
                )
            )
        ):
            return True
    return False


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
    _doc_005_decision_transition_summary_transition_summary_qualifying_programme_transitionsummary,
)


def _doc_005_decision_transition_summary_transition_summary_school_start_transitionsummary(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
            "sharingDecision" not in o
            and (not o["purpose"] != "school-start")
            and (not o["receiverKind"] != "upper-secondary-school")
            and ("transitionTarget" in o or o.get("nextStep", {}).items())
            and (
                (not o["purpose"] != "own-use")
                or (
                    (
                        o["sender"]
                        not in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                        or (not o["purpose"] not in {"admission", "register-keeping"})
                    )
                    and (not o["sender"] == "https://w3id.org/veiskille/system/diploma-portal")
                    and (
                        not (
                            "sharedThrough" in o
                            and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal"
                        )
                    )
                )
            )
        ):
            return True
    return False


DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_SCHOOL_START_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-school-start-TransitionSummary",
    lambda o: (
        "sharingDecision" not in o
        and ("nextStep" in o or "transitionTarget" in o)
        and (not o["receiverKind"] != "upper-secondary-school")
        and (not o["purpose"] != "school-start")
    ),
    _doc_005_decision_transition_summary_transition_summary_school_start_transitionsummary,
)


def _doc_005_role_transition_summary_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiverKind"] not in {"further-education", "higher-education"})
            or (document.says(facts.F_CEECBC5AFC) and document.says(facts.F_4076B2B74D))
            or (
                (o["receiverKind"] != "employer" or document.says(F_136D3A041C) or document.says(facts.F_D365843AC7))
                and (o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7))
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_5A1FF48F43)
                    or document.says(F_5401ACA35D)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_6B56EC0A4D)
                    or document.says(facts.F_931E1804FB)
                )
            )
        ):
            return True
    return False


DOC_005_ROLE_TRANSITION_SUMMARY_ADMISSION = Check(
    "rule/DOC-005-role-transition-summary-admission",
    lambda o: o["purpose"] == "admission" and o["receiverKind"] not in {"further-education", "higher-education"},
    _doc_005_role_transition_summary_admission,
)


def _doc_005_role_transition_summary_employment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiverKind"] != "employer")
            or (document.says(F_8D41BF9B37) and document.says(facts.F_C0A86C5A21))
            or (
                (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_52EA216CDB)
                    or document.says(facts.F_C79C5E1AA4)
                )
                and (o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7))
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_5A1FF48F43)
                    or document.says(F_5401ACA35D)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_6B56EC0A4D)
                    or document.says(facts.F_931E1804FB)
                )
            )
        ):
            return True
    return False


DOC_005_ROLE_TRANSITION_SUMMARY_EMPLOYMENT = Check(
    "rule/DOC-005-role-transition-summary-employment",
    lambda o: o["purpose"] == "employment" and o["receiverKind"] != "employer",
    _doc_005_role_transition_summary_employment,
)


def _doc_005_role_transition_summary_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiverKind"] != "follow-up-service")
            or (document.says(facts.F_9B6CC60B83) and document.says(F_054183CEAC))
            or (
                (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_52EA216CDB)
                    or document.says(facts.F_C79C5E1AA4)
                )
                and (
                    o["receiverKind"] != "employer" or document.says(F_136D3A041C) or document.says(facts.F_D365843AC7)
                )
                and (o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7))
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_6B56EC0A4D)
                    or document.says(facts.F_931E1804FB)
                )
            )
        ):
            return True
    return False


DOC_005_ROLE_TRANSITION_SUMMARY_FOLLOW_UP = Check(
    "rule/DOC-005-role-transition-summary-follow-up",
    lambda o: o["purpose"] == "follow-up" and o["receiverKind"] != "follow-up-service",
    _doc_005_role_transition_summary_follow_up,
)


def _doc_005_role_transition_summary_municipal_service(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiverKind"] != "municipality")
            or (document.says(F_8D41BF9B37) and document.says(facts.F_C0A86C5A21))
            or (
                (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_52EA216CDB)
                    or document.says(facts.F_C79C5E1AA4)
                )
                and (
                    o["receiverKind"] != "employer" or document.says(F_136D3A041C) or document.says(facts.F_D365843AC7)
                )
                and (o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7))
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_5A1FF48F43)
                    or document.says(F_5401ACA35D)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_6B56EC0A4D)
                    or document.says(facts.F_931E1804FB)
                )
            )
        ):
            return True
    return False


DOC_005_ROLE_TRANSITION_SUMMARY_MUNICIPAL_SERVICE = Check(
    "rule/DOC-005-role-transition-summary-municipal-service",
    lambda o: o["purpose"] == "municipal-service" and o["receiverKind"] != "municipality",
    _doc_005_role_transition_summary_municipal_service,
)


def _doc_005_role_transition_summary_own_use(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiverKind"] != "the-person")
            or (document.says(F_8D41BF9B37) and document.says(F_2518EC4909))
            or (
                (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_52EA216CDB)
                    or document.says(facts.F_C79C5E1AA4)
                )
                and (
                    o["receiverKind"] != "employer" or document.says(F_136D3A041C) or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_5A1FF48F43)
                    or document.says(F_5401ACA35D)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_6B56EC0A4D)
                    or document.says(facts.F_931E1804FB)
                )
            )
        ):
            return True
    return False


DOC_005_ROLE_TRANSITION_SUMMARY_OWN_USE = Check(
    "rule/DOC-005-role-transition-summary-own-use",
    lambda o: o["purpose"] == "own-use" and o["receiverKind"] != "the-person",
    _doc_005_role_transition_summary_own_use,
)


def _doc_005_role_transition_summary_qualifying_programme(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiverKind"] != "qualifying-programme")
            or (document.says(F_8D41BF9B37) and document.says(facts.F_C0A86C5A21))
            or (
                (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_52EA216CDB)
                    or document.says(facts.F_C79C5E1AA4)
                )
                and (
                    o["receiverKind"] != "employer" or document.says(F_136D3A041C) or document.says(facts.F_D365843AC7)
                )
                and (o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7))
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_5A1FF48F43)
                    or document.says(F_5401ACA35D)
                )
                and (
                    o["receiverKind"] != "upper-secondary-school"
                    or document.says(facts.F_6B56EC0A4D)
                    or document.says(facts.F_931E1804FB)
                )
            )
        ):
            return True
    return False


DOC_005_ROLE_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-005-role-transition-summary-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme" and o["receiverKind"] != "qualifying-programme",
    _doc_005_role_transition_summary_qualifying_programme,
)


def _doc_005_role_transition_summary_school_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiverKind"] != "upper-secondary-school")
            or (document.says(facts.F_F32502FA02) and document.says(facts.F_C3E6FB2556))
            or (
                (
                    o["receiverKind"] not in {"further-education", "higher-education"}
                    or document.says(facts.F_52EA216CDB)
                    or document.says(facts.F_C79C5E1AA4)
                )
                and (
                    o["receiverKind"] != "employer" or document.says(F_136D3A041C) or document.says(facts.F_D365843AC7)
                )
                and (o["receiverKind"] != "the-person" or document.says(F_136D3A041C) or document.says(F_0978C5FEC7))
                and (
                    o["receiverKind"] != "municipality"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
                and (
                    o["receiverKind"] != "follow-up-service"
                    or document.says(facts.F_5A1FF48F43)
                    or document.says(F_5401ACA35D)
                )
                and (
                    o["receiverKind"] != "qualifying-programme"
                    or document.says(F_136D3A041C)
                    or document.says(facts.F_D365843AC7)
                )
            )
        ):
            return True
    return False


DOC_005_ROLE_TRANSITION_SUMMARY_SCHOOL_START = Check(
    "rule/DOC-005-role-transition-summary-school-start",
    lambda o: o["purpose"] == "school-start" and o["receiverKind"] != "upper-secondary-school",
    _doc_005_role_transition_summary_school_start,
)


def _doc_006_delivered_helddocuments_issuedate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("heldDocuments", ()):
            if "issueDate" in v1 and (not v1["issueDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_HELDDOCUMENTS_ISSUEDATE = Check(
    "rule/DOC-006-delivered-heldDocuments-issueDate",
    lambda o: "heldDocuments" in o,
    _doc_006_delivered_helddocuments_issuedate,
)


def _doc_006_delivered_holder_birthdate(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["birthDate"] <= h["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_HOLDER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-holder-birthDate", lambda o: "birthDate" in o, _doc_006_delivered_holder_birthdate
)


def _doc_006_delivered_priorlearningassessments_assessedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("priorLearningAssessments", ()):
            if not v1["assessedOn"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_PRIORLEARNINGASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-priorLearningAssessments-assessedOn",
    lambda o: "priorLearningAssessments" in o,
    _doc_006_delivered_priorlearningassessments_assessedon,
)


def _doc_006_delivered_qualifications_qualifiedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("qualifications", ()):
            if "qualifiedOn" in v1 and (not v1["qualifiedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_QUALIFICATIONS_QUALIFIEDON = Check(
    "rule/DOC-006-delivered-qualifications-qualifiedOn",
    lambda o: "qualifications" in o,
    _doc_006_delivered_qualifications_qualifiedon,
)


def _doc_006_delivered_sharingdecision_decidedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["sharingDecision"]["decidedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_SHARINGDECISION_DECIDEDON = Check(
    "rule/DOC-006-delivered-sharingDecision-decidedOn",
    lambda o: "sharingDecision" in o,
    _doc_006_delivered_sharingdecision_decidedon,
)


def _doc_006_delivered_subjectresults_assessments_assessedon(document: Tree, found: Pairs) -> object:
    if not (document.most("assessedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                if "assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]):
                    return True
    return False


DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o,
    _doc_006_delivered_subjectresults_assessments_assessedon,
)


def _doc_006_delivered_subjectresults_assessments_resultlog_loggedon(document: Tree, found: Pairs) -> object:
    if not (document.most("loggedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                for v3 in v2.get("resultLog", ()):
                    if not v3["loggedOn"] <= o["deliveredOn"]:
                        return True
    return False


DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o,
    _doc_006_delivered_subjectresults_assessments_resultlog_loggedon,
)


def _doc_006_delivered_subjectresults_stopdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            if "stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "subjectResults" in o,
    _doc_006_delivered_subjectresults_stopdate,
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_89D0B7B58F):
                        if "profile" in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    for v3 in document.upward(o, T_89D0B7B58F):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    for v3 in document.upward(o, T_89D0B7B58F):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    for v3 in document.upward(o, T_89D0B7B58F):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_89D0B7B58F):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31)


def _doc_018_decision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                o["purpose"] not in {"admission", "register-keeping"}
                and (
                    not o["sender"]
                    not in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
            or o["sender"] == "https://w3id.org/veiskille/system/diploma-portal"
            or ("sharedThrough" in o and o["sharedThrough"] == "https://w3id.org/veiskille/system/diploma-portal")
        ):
            return True
    return False


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
    _doc_018_decision,
)


def _qualification(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] not in terms.T_62E90CF869 and (not document.types(o["awardedBy"])):
            return True
    return False


QUALIFICATION = Check("shape/Qualification", lambda o: "awardedBy" in o, _qualification)


def _qualification_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awardedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awardedBy"]))
            and document.types(o["awardedBy"])
        ):
            return True
    return False


QUALIFICATION_2 = Check("shape/Qualification", lambda o: "awardedBy" in o, _qualification_2)


def _res_007_grade(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/completionCode")
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
                (not c1 <= terms.T_151503A618)
                or (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
            )
        ):
            for v2 in o.get("assessments", ()):
                if (
                    (not v2["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
                    and v2["assessmentKind"] == "overall-achievement"
                    and (
                        "assessedOn" not in v2
                        or (
                            "assessedOn" in v2
                            and (
                                not matches(
                                    "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                                    v2["assessedOn"],
                                )
                            )
                        )
                    )
                    and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
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
    c1 = document.codes("programmeAreas/completionCode")
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
                (not c1 <= terms.T_151503A618)
                or (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
            )
        ):
            for v2 in o.get("assessments", ()):
                if v2["grade"] == "IV" and v2["assessmentKind"] == "overall-achievement":
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


def _res_009_person(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                if not (document.holding("replaces", v2["id"]) if "id" in v2 else ()):
                    for v4 in o.get("subjectResults", ()):
                        if v1["subject"]["subjectCode"] == v4["subject"]["subjectCode"]:
                            for v5 in v4.get("assessments", ()):
                                if (
                                    (not v2 is v5)
                                    and v2["assessmentKind"] == v5["assessmentKind"]
                                    and (not ("term" in v2 and "term" in v5 and v2["term"] != v5["term"]))
                                    and (not ("year" in v2 and "year" in v5 and v2["year"] != v5["year"]))
                                    and (
                                        not (
                                            "examinationForm" in v2
                                            and "examinationForm" in v5
                                            and v2["examinationForm"] != v5["examinationForm"]
                                        )
                                    )
                                    and (not (document.holding("replaces", v5["id"]) if "id" in v5 else ()))
                                ):
                                    return True
    return False


RES_009_PERSON = Check("rule/RES-009-person", lambda o: "subjectResults" in o, _res_009_person)
RES_016_QUALIFICATION_BACHELORS_DEGREE = Check(
    "rule/RES-016-qualification-bachelors-degree",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "bachelors-degree" and o["nqfLevel"] != "6",
    None,
)
RES_016_QUALIFICATION_COMPULSORY_EDUCATION = Check(
    "rule/RES-016-qualification-compulsory-education",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "compulsory-education" and o["nqfLevel"] != "2",
    None,
)
RES_016_QUALIFICATION_DOCTORATE = Check(
    "rule/RES-016-qualification-doctorate",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "doctorate" and o["nqfLevel"] != "8",
    None,
)
RES_016_QUALIFICATION_GENERAL_STUDY_QUALIFICATION = Check(
    "rule/RES-016-qualification-general-study-qualification",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "general-study-qualification" and o["nqfLevel"] != "4",
    None,
)
RES_016_QUALIFICATION_MASTERS_DEGREE = Check(
    "rule/RES-016-qualification-masters-degree",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "masters-degree" and o["nqfLevel"] != "7",
    None,
)
RES_016_QUALIFICATION_PARTIAL_UPPER_SECONDARY = Check(
    "rule/RES-016-qualification-partial-upper-secondary",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "partial-upper-secondary" and o["nqfLevel"] != "3",
    None,
)
RES_016_QUALIFICATION_SCHOOL_VOCATIONAL_QUALIFICATION = Check(
    "rule/RES-016-qualification-school-vocational-qualification",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "school-vocational-qualification" and o["nqfLevel"] != "4",
    None,
)
RES_016_QUALIFICATION_TRADE_QUALIFICATION = Check(
    "rule/RES-016-qualification-trade-qualification",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "trade-qualification" and o["nqfLevel"] != "4",
    None,
)
RES_016_QUALIFICATION_VOCATIONAL_COLLEGE_EDUCATION = Check(
    "rule/RES-016-qualification-vocational-college-education",
    lambda o: (
        "nqfLevel" in o
        and o["qualificationKind"] == "vocational-college-education"
        and o["nqfLevel"] not in {"5", "5.1", "5.2"}
    ),
    None,
)


def _res_016_reference_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["eqfLevel"] not in {4}:
            return True
    return False


RES_016_REFERENCE_4 = Check(
    "rule/RES-016-reference-4",
    lambda o: "nqfLevel" in o and "eqfLevel" in o and (not ("nqfLevel" in o and o["nqfLevel"] != "4")),
    _res_016_reference_4,
)


def _res_016_reference_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["eqfLevel"] not in {5}:
            return True
    return False


RES_016_REFERENCE_5 = Check(
    "rule/RES-016-reference-5",
    lambda o: (
        "nqfLevel" in o and "eqfLevel" in o and (not ("nqfLevel" in o and o["nqfLevel"] not in {"5", "5.1", "5.2"}))
    ),
    _res_016_reference_5,
)


def _transition_summary_assessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receivedFrom"] not in terms.T_62E90CF869 and (not document.types(o["receivedFrom"])):
            return True
    return False


TRANSITION_SUMMARY_ASSESSMENT = Check(
    "shape/transition-summary/Assessment", lambda o: "receivedFrom" in o, _transition_summary_assessment
)


def _transition_summary_assessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["resultSource"] not in terms.T_62E90CF869 and (not document.types(o["resultSource"])):
            return True
    return False


TRANSITION_SUMMARY_ASSESSMENT_2 = Check(
    "shape/transition-summary/Assessment", lambda o: True, _transition_summary_assessment_2
)


def _transition_summary_assessment_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receivedFrom"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receivedFrom"]))
            and document.types(o["receivedFrom"])
        ):
            return True
    return False


TRANSITION_SUMMARY_ASSESSMENT_3 = Check(
    "shape/transition-summary/Assessment", lambda o: "receivedFrom" in o, _transition_summary_assessment_3
)


def _transition_summary_assessment_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["resultSource"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["resultSource"]))
            and document.types(o["resultSource"])
        ):
            return True
    return False


TRANSITION_SUMMARY_ASSESSMENT_4 = Check(
    "shape/transition-summary/Assessment", lambda o: True, _transition_summary_assessment_4
)


def _transition_summary_sharingdecision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("sharedWith", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


TRANSITION_SUMMARY_SHARINGDECISION = Check(
    "shape/transition-summary/SharingDecision", lambda o: "sharedWith" in o, _transition_summary_sharingdecision
)


def _transition_summary_transitionsummary(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


TRANSITION_SUMMARY_TRANSITIONSUMMARY = Check(
    "shape/transition-summary/TransitionSummary", lambda o: True, _transition_summary_transitionsummary
)


def _transition_summary_transitionsummary_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


TRANSITION_SUMMARY_TRANSITIONSUMMARY_2 = Check(
    "shape/transition-summary/TransitionSummary", lambda o: True, _transition_summary_transitionsummary_2
)


def _transition_summary_transitionsummary_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


TRANSITION_SUMMARY_TRANSITIONSUMMARY_3 = Check(
    "shape/transition-summary/TransitionSummary", lambda o: True, _transition_summary_transitionsummary_3
)


def _transition_summary_transitionsummary_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sharedThrough"] not in terms.T_62E90CF869 and (not document.types(o["sharedThrough"])):
            return True
    return False


TRANSITION_SUMMARY_TRANSITIONSUMMARY_4 = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: "sharedThrough" in o,
    _transition_summary_transitionsummary_4,
)


def _transition_summary_transitionsummary_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sharedThrough"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sharedThrough"]))
            and document.types(o["sharedThrough"])
        ):
            return True
    return False


TRANSITION_SUMMARY_TRANSITIONSUMMARY_5 = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: "sharedThrough" in o,
    _transition_summary_transitionsummary_5,
)


def _transition_summary_transitionsummary_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


TRANSITION_SUMMARY_TRANSITIONSUMMARY_6 = Check(
    "shape/transition-summary/TransitionSummary", lambda o: True, _transition_summary_transitionsummary_6
)


def _transition_summary_transitionsummary_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


TRANSITION_SUMMARY_TRANSITIONSUMMARY_7 = Check(
    "shape/transition-summary/TransitionSummary", lambda o: True, _transition_summary_transitionsummary_7
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
            TRANSITION_SUMMARY_ASSESSMENT,
            TRANSITION_SUMMARY_ASSESSMENT_2,
            TRANSITION_SUMMARY_ASSESSMENT_3,
            TRANSITION_SUMMARY_ASSESSMENT_4,
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
    "DocumentReference.heldDocuments": Kind(
        checks=(
            DOCUMENTREFERENCE,
            DOCUMENTREFERENCE_2,
            DOCUMENTREFERENCE_3,
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
            rules_idn.IDN_003_SYNTHETIC,
            rules_idn.IDN_010_TOO_EARLY_3,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "LearningOutcome.learningOutcomes": Kind(),
    "Period.period": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.holder": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            DOC_006_DELIVERED_HOLDER_BIRTHDATE,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "PriorLearningAssessment.priorLearningAssessments": Kind(
        sought=frozenset(["assessedOn"]),
        below={"learningOutcomes": "LearningOutcome.learningOutcomes"},
        many=frozenset(["learningOutcomes"]),
        checks=(
            structure.PRIORLEARNINGASSESSMENT,
            structure.PRIORLEARNINGASSESSMENT_2,
            structure.PRIORLEARNINGASSESSMENT_3,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "ProgrammeAreaResult.programmeAreas": Kind(
        codes=frozenset(["completionCode", "level", "programmeAreaCode"]),
        below={"period": "Period.period"},
        checks=(
            rules_idn.IDN_006_AREA_LEVEL,
            rules_idn.IDN_006_LISTED_AREA,
            rules_res.RES_019_REASON,
            rules_res.RES_019_STOP_DATE,
            DOC_005_CATEGORY_TRANSITION_SUMMARY_PROGRAMMEAREAS_ABSENCEDAYS,
            DOC_005_CATEGORY_TRANSITION_SUMMARY_PROGRAMMEAREAS_ABSENCEHOURS,
            rules_res.RES_019_REASON_ALONE,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_NO_BASIS,
            rules_res.RES_014_NOT_PASSED_2,
        ),
    ),
    "Qualification.qualifications": Kind(
        codes=frozenset(["nqfLevel", "qualificationKind"]),
        below={"learningOutcomes": "LearningOutcome.learningOutcomes"},
        many=frozenset(["learningOutcomes"]),
        checks=(
            RES_016_QUALIFICATION_BACHELORS_DEGREE,
            RES_016_QUALIFICATION_COMPULSORY_EDUCATION,
            RES_016_QUALIFICATION_DOCTORATE,
            RES_016_QUALIFICATION_GENERAL_STUDY_QUALIFICATION,
            RES_016_QUALIFICATION_MASTERS_DEGREE,
            RES_016_QUALIFICATION_PARTIAL_UPPER_SECONDARY,
            RES_016_QUALIFICATION_SCHOOL_VOCATIONAL_QUALIFICATION,
            RES_016_QUALIFICATION_TRADE_QUALIFICATION,
            RES_016_QUALIFICATION_VOCATIONAL_COLLEGE_EDUCATION,
            RES_016_REFERENCE_4,
            RES_016_REFERENCE_5,
            QUALIFICATION,
            QUALIFICATION_2,
            rules_res.RES_016_ISCED,
        ),
    ),
    "RemarkParameter.remarkParameters": Kind(),
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
            TRANSITION_SUMMARY_SHARINGDECISION,
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
        sought=frozenset(["passed"]),
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
            DOC_005_CATEGORY_TRANSITION_SUMMARY_SUBJECTRESULTS_ABSENCELIMITEXTENDED,
            DOC_005_CATEGORY_TRANSITION_SUMMARY_SUBJECTRESULTS_COUNTEDABSENCEPERCENT,
            rules_res.RES_019_REASON_ALONE_2,
            rules_idn.IDN_006_LEVEL,
            rules_idn.IDN_006_OWN_AREA,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_COMPULSORY_SCHOOL,
            rules_res.RES_006_NOT_PASSED,
            rules_res.RES_006_PASSED,
        ),
    ),
    "TransitionSummary": Kind(
        codes=frozenset(["purpose", "receiverKind"]),
        sought=frozenset(["deliveredOn", "receiver"]),
        below={
            "actors": "Actor.actors",
            "sharingDecision": "SharingDecision.sharingDecision",
            "holder": "Person.holder",
            "programmeAreas": "ProgrammeAreaResult.programmeAreas",
            "subjectResults": "SubjectResult.subjectResults",
            "heldDocuments": "DocumentReference.heldDocuments",
            "qualifications": "Qualification.qualifications",
            "priorLearningAssessments": "PriorLearningAssessment.priorLearningAssessments",
        },
        many=frozenset(
            [
                "actors",
                "programmeAreas",
                "subjectResults",
                "heldDocuments",
                "qualifications",
                "priorLearningAssessments",
            ]
        ),
        checks=(
            DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_ADMISSION,
            DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_EMPLOYMENT,
            DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_FOLLOW_UP,
            DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_MUNICIPAL_SERVICE,
            DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_OWN_USE,
            DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME,
            DOC_004_OTHER_PURPOSE_TRANSITION_SUMMARY_SCHOOL_START,
            DOC_004_PROVISION_TRANSITION_SUMMARY_ADMISSION,
            DOC_004_PROVISION_TRANSITION_SUMMARY_EMPLOYMENT,
            DOC_004_PROVISION_TRANSITION_SUMMARY_FOLLOW_UP,
            DOC_004_PROVISION_TRANSITION_SUMMARY_MUNICIPAL_SERVICE,
            DOC_004_PROVISION_TRANSITION_SUMMARY_OWN_USE,
            DOC_004_PROVISION_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME,
            DOC_004_PROVISION_TRANSITION_SUMMARY_SCHOOL_START,
            DOC_004_PURPOSE_TRANSITION_SUMMARY_ANY,
            DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_FURTHER_EDUCATION,
            DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_HIGHER_EDUCATION,
            DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_FOLLOW_UP_FOLLOW_UP_SERVICE,
            DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_MUNICIPAL_SERVICE_MUNICIPALITY,
            DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_OWN_USE_THE_PERSON,
            DOC_005_BODY_TRANSITION_SUMMARY_TRANSITION_SUMMARY_SCHOOL_START_UPPER_SECONDARY_SCHOOL,
            DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_TRANSITIONSUMMARY,
            DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_EMPLOYMENT_TRANSITIONSUMMARY,
            DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_MUNICIPAL_SERVICE_TRANSITIONSUMMARY,
            DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME_TRANSITIONSUMMARY,
            DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_SCHOOL_START_TRANSITIONSUMMARY,
            DOC_005_ROLE_TRANSITION_SUMMARY_ADMISSION,
            DOC_005_ROLE_TRANSITION_SUMMARY_EMPLOYMENT,
            DOC_005_ROLE_TRANSITION_SUMMARY_FOLLOW_UP,
            DOC_005_ROLE_TRANSITION_SUMMARY_MUNICIPAL_SERVICE,
            DOC_005_ROLE_TRANSITION_SUMMARY_OWN_USE,
            DOC_005_ROLE_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME,
            DOC_005_ROLE_TRANSITION_SUMMARY_SCHOOL_START,
            DOC_006_DELIVERED_HELDDOCUMENTS_ISSUEDATE,
            DOC_006_DELIVERED_PRIORLEARNINGASSESSMENTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_2,
            DOC_006_DELIVERED_QUALIFICATIONS_QUALIFIEDON,
            DOC_006_DELIVERED_SHARINGDECISION_DECIDEDON,
            DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON,
            DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON,
            DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE,
            DOC_018_DECISION,
            RES_009_PERSON,
            TRANSITION_SUMMARY_TRANSITIONSUMMARY,
            TRANSITION_SUMMARY_TRANSITIONSUMMARY_2,
            TRANSITION_SUMMARY_TRANSITIONSUMMARY_3,
            TRANSITION_SUMMARY_TRANSITIONSUMMARY_4,
            TRANSITION_SUMMARY_TRANSITIONSUMMARY_5,
            TRANSITION_SUMMARY_TRANSITIONSUMMARY_6,
            TRANSITION_SUMMARY_TRANSITIONSUMMARY_7,
            DOC_005_CATEGORY_TRANSITION_SUMMARY_HELDDOCUMENTS,
            rules_doc.DOC_016_FROM_2021_01_01,
            rules_doc.DOC_016_FROM_2024_08_01,
            rules_doc.DOC_016_FROM_2025_08_01,
            rules_doc.DOC_016_TO_2024_07_31,
            DOC_005_CATEGORY_TRANSITION_SUMMARY_NEXTSTEP,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            DOC_005_CATEGORY_TRANSITION_SUMMARY_TRANSITIONTARGET,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
}
