"""What is looked at in the documents of the profile follow-up-referral.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_3F905CB84D = frozenset(
    {
        "ELGS_IM",
        "ELVG_IM",
        "Feil",
        "OTAP",
        "OTAR",
        "OTAR_IM",
        "OTBA",
        "OTEV",
        "OTEV_IM",
        "OTFA_IM",
        "OTFU_IM",
        "OTIF",
        "OTKO",
        "OTLL",
        "OTLL_IM",
        "OTMI",
        "OTNO",
        "OTOA",
        "OTSY",
        "OTUK",
        "OTVF",
        "OTVF_IM",
    }
)
T_421D441C2F = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/8-3",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61/3-6",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/5-1",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/9-4",
    }
)
T_E4DBE96782 = frozenset(
    {
        "ELGS_IM",
        "ELVG_IM",
        "Feil",
        "OTAP",
        "OTAR",
        "OTAR_IM",
        "OTBA",
        "OTEV",
        "OTEV_IM",
        "OTFA_IM",
        "OTFU_IM",
        "OTIF",
        "OTKO",
        "OTLL",
        "OTLL_IM",
        "OTMI",
        "OTNO",
        "OTOA",
        "OTOV",
        "OTSY",
        "OTVF",
        "OTVF_IM",
    }
)
T_EE413FDA00 = frozenset(
    {
        "ELGS_IM",
        "ELVG_IM",
        "Feil",
        "OTAP",
        "OTAR",
        "OTAR_IM",
        "OTEV",
        "OTEV_IM",
        "OTFA_IM",
        "OTFU_IM",
        "OTKO",
        "OTLL",
        "OTLL_IM",
        "OTOA",
        "OTOV",
        "OTUK",
        "OTVF",
        "OTVF_IM",
    }
)
T_F694BA7DA7 = frozenset(
    {
        "https://w3id.org/veiskille/actor/bufdir",
        "https://w3id.org/veiskille/actor/correctional-service",
        "https://w3id.org/veiskille/actor/digdir",
        "https://w3id.org/veiskille/actor/directorate-of-health",
        "https://w3id.org/veiskille/actor/hk-dir",
        "https://w3id.org/veiskille/actor/imdi",
        "https://w3id.org/veiskille/actor/labour-and-welfare-directorate",
        "https://w3id.org/veiskille/actor/nav",
        "https://w3id.org/veiskille/actor/oslo",
        "https://w3id.org/veiskille/actor/sikt",
        "https://w3id.org/veiskille/actor/ssb",
        "https://w3id.org/veiskille/actor/udir",
    }
)


def F_1DAA626832(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 != "follow-up-service":
            return True
    return False


def F_1E61D2E3EE(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_421D441C2F:
            return False
    return True


def F_3A2D5EE83A(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"agency", "municipality", "training-establishment"}:
            return False
    return True


def F_583F7BABFA(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 != "follow-up-service":
            return False
    return True


def F_DA72C27785(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_421D441C2F:
            return True
    return False


def F_EA6B2C2E52(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"agency", "municipality", "training-establishment"}:
            return True
    return False


def _cooperationpartner(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["partner"] not in terms.T_62E90CF869 and (not document.types(o["partner"])):
            return True
    return False


COOPERATIONPARTNER = Check("shape/CooperationPartner", lambda o: "partner" in o, _cooperationpartner)


def _cooperationpartner_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["partner"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["partner"]))
            and document.types(o["partner"])
        ):
            return True
    return False


COOPERATIONPARTNER_2 = Check("shape/CooperationPartner", lambda o: "partner" in o, _cooperationpartner_2)


def _doc_004_other_purpose_follow_up_referral_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_F694BA7DA7
            and document.says(F_1E61D2E3EE)
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_1DAA626832))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_EA6B2C2E52))
            and (
                (not o["receiver"] not in T_F694BA7DA7)
                or (document.of(o["receiver"], "actorKind") and document.says(F_3A2D5EE83A))
            )
            and (document.says(facts.F_5A1FF48F43) or document.says(F_DA72C27785))
        ):
            for v10 in o.get("legalBasis", ()):
                if v10 in terms.T_75B31DA2A7:
                    return True
    return False


DOC_004_OTHER_PURPOSE_FOLLOW_UP_REFERRAL_FOLLOW_UP = Check(
    "rule/DOC-004-other-purpose-follow-up-referral-follow-up",
    lambda o: o["purpose"] == "follow-up",
    _doc_004_other_purpose_follow_up_referral_follow_up,
)


def _doc_004_other_purpose_follow_up_referral_qualifying_programme(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_F694BA7DA7
            and document.says(F_1E61D2E3EE)
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_EA6B2C2E52))
            and (document.says(facts.F_5A1FF48F43) or document.says(F_DA72C27785))
            and (
                (not o["receiver"] not in T_F694BA7DA7)
                or (document.of(o["receiver"], "actorKind") and document.says(F_583F7BABFA))
                or (document.of(o["receiver"], "actorKind") and document.says(F_3A2D5EE83A))
            )
        ):
            for v10 in o.get("legalBasis", ()):
                if v10 in terms.T_75B31DA2A7:
                    return True
    return False


DOC_004_OTHER_PURPOSE_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-other-purpose-follow-up-referral-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme",
    _doc_004_other_purpose_follow_up_referral_qualifying_programme,
)


def _doc_004_provision_follow_up_referral_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_5A1FF48F43) or document.says(F_DA72C27785))
            and (
                (not o["receiver"] not in T_F694BA7DA7)
                or document.says(facts.F_5A1FF48F43)
                or document.says(F_DA72C27785)
                or (document.of(o["receiver"], "actorKind") and document.says(F_583F7BABFA))
                or (document.of(o["receiver"], "actorKind") and document.says(F_3A2D5EE83A))
                or (
                    o["receiver"] not in T_F694BA7DA7
                    and ((not document.of(o["receiver"], "actorKind")) or document.says(F_EA6B2C2E52))
                )
                or (document.says(facts.F_9B6CC60B83) and document.says(F_1E61D2E3EE))
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_FOLLOW_UP_REFERRAL_FOLLOW_UP = Check(
    "rule/DOC-004-provision-follow-up-referral-follow-up",
    lambda o: o["purpose"] == "follow-up",
    _doc_004_provision_follow_up_referral_follow_up,
)


def _doc_004_provision_follow_up_referral_qualifying_programme(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (document.says(facts.F_5A1FF48F43) or document.says(F_DA72C27785))
            and (
                (not o["receiver"] not in T_F694BA7DA7)
                or document.says(facts.F_5A1FF48F43)
                or document.says(F_DA72C27785)
                or (document.of(o["receiver"], "actorKind") and document.says(F_3A2D5EE83A))
                or (document.says(facts.F_9B6CC60B83) and document.says(F_1E61D2E3EE))
                or (
                    o["receiver"] not in T_F694BA7DA7
                    and ((not document.of(o["receiver"], "actorKind")) or document.says(F_1DAA626832))
                    and ((not document.of(o["receiver"], "actorKind")) or document.says(F_EA6B2C2E52))
                )
            )
            and o.get("legalBasis", ())
        ):
            return True
    return False


DOC_004_PROVISION_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-provision-follow-up-referral-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme",
    _doc_004_provision_follow_up_referral_qualifying_programme,
)
DOC_004_PURPOSE_FOLLOW_UP_REFERRAL_ANY = Check(
    "rule/DOC-004-purpose-follow-up-referral-any",
    lambda o: o["purpose"] not in {"follow-up", "qualifying-programme"},
    None,
)


def _doc_005_category_follow_up_referral_programmeareas_absencedays(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["purpose"] not in {"follow-up", "qualifying-programme"}) and (
            (not h["receiver"] not in T_F694BA7DA7)
            or (document.of(h["receiver"], "actorKind") and document.says(F_3A2D5EE83A))
        ):
            return True
    return False


DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-follow-up-referral-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    _doc_005_category_follow_up_referral_programmeareas_absencedays,
)


def _doc_005_category_follow_up_referral_programmeareas_absencehours(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["purpose"] not in {"follow-up", "qualifying-programme"}) and (
            (not h["receiver"] not in T_F694BA7DA7)
            or (document.of(h["receiver"], "actorKind") and document.says(F_3A2D5EE83A))
        ):
            return True
    return False


DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-follow-up-referral-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    _doc_005_category_follow_up_referral_programmeareas_absencehours,
)


def _doc_005_receiver_follow_up_referral_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_F694BA7DA7
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_1DAA626832))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_EA6B2C2E52))
            and (
                (not o["receiver"] not in T_F694BA7DA7)
                or document.says(facts.F_5A1FF48F43)
                or document.says(F_DA72C27785)
                or (document.of(o["receiver"], "actorKind") and document.says(F_583F7BABFA))
                or (document.of(o["receiver"], "actorKind") and document.says(F_3A2D5EE83A))
                or (
                    o["receiver"] not in T_F694BA7DA7
                    and ((not document.of(o["receiver"], "actorKind")) or document.says(F_EA6B2C2E52))
                )
                or (document.says(facts.F_9B6CC60B83) and document.says(F_1E61D2E3EE))
            )
        ):
            return True
    return False


DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_FOLLOW_UP = Check(
    "rule/DOC-005-receiver-follow-up-referral-follow-up",
    lambda o: o["purpose"] == "follow-up",
    _doc_005_receiver_follow_up_referral_follow_up,
)


def _doc_005_receiver_follow_up_referral_qualifying_programme(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_F694BA7DA7
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_EA6B2C2E52))
            and (
                (not o["receiver"] not in T_F694BA7DA7)
                or document.says(facts.F_5A1FF48F43)
                or document.says(F_DA72C27785)
                or (document.of(o["receiver"], "actorKind") and document.says(F_3A2D5EE83A))
                or (document.says(facts.F_9B6CC60B83) and document.says(F_1E61D2E3EE))
                or (
                    o["receiver"] not in T_F694BA7DA7
                    and ((not document.of(o["receiver"], "actorKind")) or document.says(F_1DAA626832))
                    and ((not document.of(o["receiver"], "actorKind")) or document.says(F_EA6B2C2E52))
                )
            )
        ):
            return True
    return False


DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-005-receiver-follow-up-referral-qualifying-programme",
    lambda o: o["purpose"] == "qualifying-programme",
    _doc_005_receiver_follow_up_referral_qualifying_programme,
)


def _doc_006_delivered_followuprecord_enteredinoverviewon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "enteredInOverviewOn" in o["followUpRecord"] and (
            not o["followUpRecord"]["enteredInOverviewOn"] <= o["deliveredOn"]
        ):
            return True
    return False


DOC_006_DELIVERED_FOLLOWUPRECORD_ENTEREDINOVERVIEWON = Check(
    "rule/DOC-006-delivered-followUpRecord-enteredInOverviewOn",
    lambda o: "followUpRecord" in o,
    _doc_006_delivered_followuprecord_enteredinoverviewon,
)


def _doc_006_delivered_followuprecord_followupcontacts_contactdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o["followUpRecord"].get("followUpContacts", ()):
            if not v1["contactDate"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPCONTACTS_CONTACTDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpContacts-contactDate",
    lambda o: "followUpRecord" in o,
    _doc_006_delivered_followuprecord_followupcontacts_contactdate,
)


def _doc_006_delivered_followuprecord_followupoffers_offerdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o["followUpRecord"].get("followUpOffers", ()):
            if "offerDate" in v1 and (not v1["offerDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPOFFERS_OFFERDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpOffers-offerDate",
    lambda o: "followUpRecord" in o,
    _doc_006_delivered_followuprecord_followupoffers_offerdate,
)


def _doc_006_delivered_followuprecord_followupstatushistory_statusfrom(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o["followUpRecord"].get("followUpStatusHistory", ()):
            if not v1["statusFrom"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPSTATUSHISTORY_STATUSFROM = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpStatusHistory-statusFrom",
    lambda o: "followUpRecord" in o,
    _doc_006_delivered_followuprecord_followupstatushistory_statusfrom,
)


def _doc_006_delivered_followuprecord_guidancetalks_talkdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o["followUpRecord"].get("guidanceTalks", ()):
            if not v1["talkDate"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_FOLLOWUPRECORD_GUIDANCETALKS_TALKDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-guidanceTalks-talkDate",
    lambda o: "followUpRecord" in o,
    _doc_006_delivered_followuprecord_guidancetalks_talkdate,
)


def _doc_006_delivered_followuprecord_informedofrightson(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "informedOfRightsOn" in o["followUpRecord"] and (
            not o["followUpRecord"]["informedOfRightsOn"] <= o["deliveredOn"]
        ):
            return True
    return False


DOC_006_DELIVERED_FOLLOWUPRECORD_INFORMEDOFRIGHTSON = Check(
    "rule/DOC-006-delivered-followUpRecord-informedOfRightsOn",
    lambda o: "followUpRecord" in o,
    _doc_006_delivered_followuprecord_informedofrightson,
)


def _doc_006_delivered_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["person"]["birthDate"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-person-birthDate", lambda o: True, _doc_006_delivered_person_birthdate
)


def _doc_006_delivered_referredon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["referredOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_REFERREDON = Check("rule/DOC-006-delivered-referredOn", lambda o: True, _doc_006_delivered_referredon)


def _followupoffer(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["offerGivenBy"] not in terms.T_62E90CF869 and (not document.types(o["offerGivenBy"])):
            return True
    return False


FOLLOWUPOFFER = Check("shape/FollowUpOffer", lambda o: "offerGivenBy" in o, _followupoffer)


def _followupoffer_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["offerGivenBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["offerGivenBy"]))
            and document.types(o["offerGivenBy"])
        ):
            return True
    return False


FOLLOWUPOFFER_2 = Check("shape/FollowUpOffer", lambda o: "offerGivenBy" in o, _followupoffer_2)


def _followuprecord(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


FOLLOWUPRECORD = Check("shape/FollowUpRecord", lambda o: True, _followuprecord)


def _followuprecord_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


FOLLOWUPRECORD_2 = Check("shape/FollowUpRecord", lambda o: True, _followuprecord_2)


def _follow_up_referral_followupreferral(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["followUpUnit"] not in terms.T_62E90CF869 and (not document.types(o["followUpUnit"])):
            return True
    return False


FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL = Check(
    "shape/follow-up-referral/FollowUpReferral", lambda o: "followUpUnit" in o, _follow_up_referral_followupreferral
)


def _follow_up_referral_followupreferral_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_2 = Check(
    "shape/follow-up-referral/FollowUpReferral", lambda o: True, _follow_up_referral_followupreferral_2
)


def _follow_up_referral_followupreferral_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_3 = Check(
    "shape/follow-up-referral/FollowUpReferral", lambda o: True, _follow_up_referral_followupreferral_3
)


def _follow_up_referral_followupreferral_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_4 = Check(
    "shape/follow-up-referral/FollowUpReferral", lambda o: True, _follow_up_referral_followupreferral_4
)


def _follow_up_referral_followupreferral_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["followUpUnit"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["followUpUnit"]))
            and document.types(o["followUpUnit"])
        ):
            return True
    return False


FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_5 = Check(
    "shape/follow-up-referral/FollowUpReferral", lambda o: "followUpUnit" in o, _follow_up_referral_followupreferral_5
)


def _follow_up_referral_followupreferral_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_6 = Check(
    "shape/follow-up-referral/FollowUpReferral", lambda o: True, _follow_up_referral_followupreferral_6
)


def _follow_up_referral_followupreferral_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_7 = Check(
    "shape/follow-up-referral/FollowUpReferral", lambda o: True, _follow_up_referral_followupreferral_7
)
GUI_007_ACTIVITY_INEDUCATION = Check(
    "rule/GUI-007-activity-inEducation",
    lambda o: (
        "followUpStatus" in o
        and (
            not (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {"ELGS_IM", "ELVG_IM", "OTEV", "OTEV_IM", "OTLL", "OTLL_IM", "OTVF", "OTVF_IM"}
            )
        )
        and o["inEducation"] is False
    ),
    None,
)
GUI_007_ACTIVITY_INWORK = Check(
    "rule/GUI-007-activity-inWork",
    lambda o: (
        "followUpStatus" in o
        and (not ("followUpStatus" in o and o["followUpStatus"] not in {"OTAR", "OTAR_IM"}))
        and o["inWork"] is False
    ),
    None,
)


def _gui_007_age(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        s1 = o["person"]["birthDate"]
        if (
            (len(o["referredOn"]) == 10)
            and (len(s1) == 10)
            and (not (o["referredOn"] < "2024-08-01"))
            and ((int(o["referredOn"][0:4]) - int(s1[0:4])) > 24)
        ):
            return True
    return False


GUI_007_AGE = Check(
    "rule/GUI-007-age",
    lambda o: (
        not (
            "followUpStatus" in o
            and o["followUpStatus"]
            in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
        )
    ),
    _gui_007_age,
)


def _gui_007_age_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        s1 = o["person"]["birthDate"]
        if (
            (len(o["referredOn"]) == 10)
            and (len(s1) == 10)
            and (not (o["referredOn"] > "2024-07-31"))
            and ((int(o["referredOn"][0:4]) - int(s1[0:4])) > 21)
        ):
            return True
    return False


GUI_007_AGE_2 = Check(
    "rule/GUI-007-age",
    lambda o: (
        not (
            "followUpStatus" in o
            and o["followUpStatus"]
            in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
        )
    ),
    _gui_007_age_2,
)


def _gui_007_duty_duty_to_take_part(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "endDate" in o["period"] and o["period"]["endDate"] < "2017-01-01":
            return True
    return False


GUI_007_DUTY_DUTY_TO_TAKE_PART = Check(
    "rule/GUI-007-duty-duty-to-take-part",
    lambda o: "activationDuty" in o and "period" in o and o["activationDuty"] is True,
    _gui_007_duty_duty_to_take_part,
)
GUI_007_EDUCATION = Check(
    "rule/GUI-007-education",
    lambda o: (
        (
            "followUpStatus" not in o
            or (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
            )
        )
        and o["inEducation"] is True
    ),
    None,
)
GUI_007_GROUP_1 = Check(
    "rule/GUI-007-group-1",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "1"
        and (not ("followUpStatus" in o and o["followUpStatus"] not in T_E4DBE96782))
    ),
    None,
)
GUI_007_GROUP_1_2 = Check(
    "rule/GUI-007-group-1",
    lambda o: (
        "followUpStatusGroup" in o and o["followUpStatusGroup"] == "1" and (not o["followUpStatus"] not in T_E4DBE96782)
    ),
    None,
)
GUI_007_GROUP_2 = Check(
    "rule/GUI-007-group-2",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "2"
        and (not ("followUpStatus" in o and o["followUpStatus"] not in T_3F905CB84D))
    ),
    None,
)
GUI_007_GROUP_2_2 = Check(
    "rule/GUI-007-group-2",
    lambda o: (
        "followUpStatusGroup" in o and o["followUpStatusGroup"] == "2" and (not o["followUpStatus"] not in T_3F905CB84D)
    ),
    None,
)
GUI_007_GROUP_3 = Check(
    "rule/GUI-007-group-3",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "3"
        and (
            not (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {
                    "ELGS_IM",
                    "ELVG_IM",
                    "Feil",
                    "OTAR_IM",
                    "OTBA",
                    "OTEV_IM",
                    "OTFA_IM",
                    "OTFU_IM",
                    "OTIF",
                    "OTLL_IM",
                    "OTMI",
                    "OTNO",
                    "OTOV",
                    "OTSY",
                    "OTUK",
                    "OTVF_IM",
                }
            )
        )
    ),
    None,
)
GUI_007_GROUP_3_2 = Check(
    "rule/GUI-007-group-3",
    lambda o: (
        "followUpStatusGroup" in o
        and o["followUpStatusGroup"] == "3"
        and (
            not o["followUpStatus"]
            not in {
                "ELGS_IM",
                "ELVG_IM",
                "Feil",
                "OTAR_IM",
                "OTBA",
                "OTEV_IM",
                "OTFA_IM",
                "OTFU_IM",
                "OTIF",
                "OTLL_IM",
                "OTMI",
                "OTNO",
                "OTOV",
                "OTSY",
                "OTUK",
                "OTVF_IM",
            }
        )
    ),
    None,
)
GUI_007_GROUP_4 = Check(
    "rule/GUI-007-group-4",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "4"
        and (not ("followUpStatus" in o and o["followUpStatus"] not in T_EE413FDA00))
    ),
    None,
)
GUI_007_GROUP_4_2 = Check(
    "rule/GUI-007-group-4",
    lambda o: (
        "followUpStatusGroup" in o and o["followUpStatusGroup"] == "4" and (not o["followUpStatus"] not in T_EE413FDA00)
    ),
    None,
)
GUI_007_GROUP_5 = Check(
    "rule/GUI-007-group-5",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "5"
        and (
            not (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {
                    "OTAP",
                    "OTAR",
                    "OTBA",
                    "OTEV",
                    "OTIF",
                    "OTKO",
                    "OTLL",
                    "OTMI",
                    "OTNO",
                    "OTOA",
                    "OTOV",
                    "OTSY",
                    "OTUK",
                    "OTVF",
                }
            )
        )
    ),
    None,
)
GUI_007_GROUP_5_2 = Check(
    "rule/GUI-007-group-5",
    lambda o: (
        "followUpStatusGroup" in o
        and o["followUpStatusGroup"] == "5"
        and (
            not o["followUpStatus"]
            not in {
                "OTAP",
                "OTAR",
                "OTBA",
                "OTEV",
                "OTIF",
                "OTKO",
                "OTLL",
                "OTMI",
                "OTNO",
                "OTOA",
                "OTOV",
                "OTSY",
                "OTUK",
                "OTVF",
            }
        )
    ),
    None,
)


def _gui_007_history(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o["followUpRecord"].get("followUpStatusHistory", ()):
            if (
                (not (v1["statusFrom"] > o["referredOn"]))
                and v1["followUpStatus"] != o["followUpStatus"]
                and (
                    not any(
                        ((v2["statusFrom"] > v1["statusFrom"]) and (not (v2["statusFrom"] > o["referredOn"])))
                        for v2 in o["followUpRecord"].get("followUpStatusHistory", ())
                    )
                )
                and (
                    not any(
                        (v3["statusFrom"] == v1["statusFrom"] and v3["followUpStatus"] == o["followUpStatus"])
                        for v3 in o["followUpRecord"].get("followUpStatusHistory", ())
                    )
                )
            ):
                return True
    return False


GUI_007_HISTORY = Check(
    "rule/GUI-007-history", lambda o: "followUpRecord" in o and "followUpStatus" in o, _gui_007_history
)


def _gui_007_right(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (len(o["referredOn"]) == 10) and (not (o["referredOn"] < "2024-08-01")):
            return True
    return False


GUI_007_RIGHT = Check(
    "rule/GUI-007-right",
    lambda o: (
        "upperSecondaryRight" in o
        and o["upperSecondaryRight"] is False
        and (
            not (
                "followUpStatus" in o
                and o["followUpStatus"]
                in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
            )
        )
    ),
    _gui_007_right,
)
GUI_007_WORK = Check(
    "rule/GUI-007-work",
    lambda o: (
        (
            "followUpStatus" not in o
            or (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
            )
        )
        and o["inWork"] is True
    ),
    None,
)


def _labourmarketmeasure(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["measureProvider"] not in terms.T_62E90CF869 and (not document.types(o["measureProvider"])):
            return True
    return False


LABOURMARKETMEASURE = Check("shape/LabourMarketMeasure", lambda o: True, _labourmarketmeasure)


def _labourmarketmeasure_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["measureProvider"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["measureProvider"]))
            and document.types(o["measureProvider"])
        ):
            return True
    return False


LABOURMARKETMEASURE_2 = Check("shape/LabourMarketMeasure", lambda o: True, _labourmarketmeasure_2)

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
    "CooperationPartner.cooperationPartners": Kind(
        checks=(
            COOPERATIONPARTNER,
            COOPERATIONPARTNER_2,
        ),
    ),
    "FollowUpContact.followUpContacts": Kind(),
    "FollowUpOffer.followUpOffers": Kind(
        checks=(
            FOLLOWUPOFFER,
            FOLLOWUPOFFER_2,
        ),
    ),
    "FollowUpOption.followUpOptions": Kind(),
    "FollowUpRecord.followUpRecord": Kind(
        below={
            "followUpStatusHistory": "FollowUpStatusEntry.followUpStatusHistory",
            "followUpContacts": "FollowUpContact.followUpContacts",
            "guidanceTalks": "GuidanceTalk.guidanceTalks",
            "followUpOptions": "FollowUpOption.followUpOptions",
            "followUpOffers": "FollowUpOffer.followUpOffers",
            "cooperationPartners": "CooperationPartner.cooperationPartners",
            "labourMarketMeasures": "LabourMarketMeasure.labourMarketMeasures",
        },
        many=frozenset(
            [
                "followUpStatusHistory",
                "followUpContacts",
                "guidanceTalks",
                "followUpOptions",
                "followUpOffers",
                "cooperationPartners",
                "labourMarketMeasures",
            ]
        ),
        checks=(
            FOLLOWUPRECORD,
            FOLLOWUPRECORD_2,
        ),
    ),
    "FollowUpReferral": Kind(
        codes=frozenset(
            ["followUpStatus", "followUpStatusGroup", "inEducation", "inWork", "purpose", "upperSecondaryRight"]
        ),
        below={
            "actors": "Actor.actors",
            "person": "Person.person",
            "programmeAreas": "ProgrammeAreaResult.programmeAreas",
            "followUpRecord": "FollowUpRecord.followUpRecord",
        },
        many=frozenset(["actors", "programmeAreas"]),
        checks=(
            DOC_004_OTHER_PURPOSE_FOLLOW_UP_REFERRAL_FOLLOW_UP,
            DOC_004_OTHER_PURPOSE_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME,
            DOC_004_PROVISION_FOLLOW_UP_REFERRAL_FOLLOW_UP,
            DOC_004_PROVISION_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME,
            DOC_004_PURPOSE_FOLLOW_UP_REFERRAL_ANY,
            DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_FOLLOW_UP,
            DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME,
            DOC_006_DELIVERED_FOLLOWUPRECORD_ENTEREDINOVERVIEWON,
            DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPCONTACTS_CONTACTDATE,
            DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPOFFERS_OFFERDATE,
            DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPSTATUSHISTORY_STATUSFROM,
            DOC_006_DELIVERED_FOLLOWUPRECORD_GUIDANCETALKS_TALKDATE,
            DOC_006_DELIVERED_FOLLOWUPRECORD_INFORMEDOFRIGHTSON,
            DOC_006_DELIVERED_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_2,
            DOC_006_DELIVERED_REFERREDON,
            GUI_007_ACTIVITY_INEDUCATION,
            GUI_007_ACTIVITY_INWORK,
            GUI_007_AGE,
            GUI_007_AGE_2,
            GUI_007_EDUCATION,
            GUI_007_GROUP_1,
            GUI_007_GROUP_2,
            GUI_007_GROUP_3,
            GUI_007_GROUP_4,
            GUI_007_GROUP_5,
            GUI_007_HISTORY,
            GUI_007_RIGHT,
            GUI_007_WORK,
            FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL,
            FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_2,
            FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_3,
            FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_4,
            FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_5,
            FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_6,
            FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_7,
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
    "FollowUpStatusEntry.followUpStatusHistory": Kind(
        codes=frozenset(["followUpStatus", "followUpStatusGroup"]),
        checks=(
            GUI_007_GROUP_1_2,
            GUI_007_GROUP_2_2,
            GUI_007_GROUP_3_2,
            GUI_007_GROUP_4_2,
            GUI_007_GROUP_5_2,
        ),
    ),
    "GuidanceTalk.guidanceTalks": Kind(),
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
    "LabourMarketMeasure.labourMarketMeasures": Kind(
        codes=frozenset(["activationDuty"]),
        below={"period": "Period.period"},
        checks=(
            GUI_007_DUTY_DUTY_TO_TAKE_PART,
            LABOURMARKETMEASURE,
            LABOURMARKETMEASURE_2,
        ),
    ),
    "Period.period": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "ProgrammeAreaResult.programmeAreas": Kind(
        below={"period": "Period.period"},
        checks=(
            DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEDAYS,
            DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEHOURS,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
}
