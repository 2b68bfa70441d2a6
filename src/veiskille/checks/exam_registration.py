"""What is looked at in the documents of the profile exam-registration.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_41E09B10C4 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-22",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-23",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-25",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/15-19",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/15-21",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-25",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-26",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-27",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-28",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-29",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-30",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-31",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-56",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/23-1",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/23-2",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)
T_7ED8E33594 = frozenset(
    {
        "BATMF2----",
        "ELAUT2----",
        "ELDEL2----",
        "ELDRF2----",
        "ELELE2----",
        "ELFLY2----",
        "ELKVV2----",
        "FDBLD2----",
        "HSAKT2----",
        "HSAMB2----",
        "HSBUA2----",
        "HSFOT2----",
        "HSHEA2----",
        "HSHES2----",
    }
)
T_A6D16B97D1 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-22",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-23",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-25",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/15-19",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-27",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)
T_D281CDECC2 = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "candidate",
        "candidateRegistrations",
        "earlierSittings",
        "examinationExceptions",
        "examinationParts",
        "examinerProposals",
        "identityNumbers",
        "period",
        "person",
        "registrations",
        "sitting",
        "subject",
        "validity",
        "venue",
    }
)


def F_4EDE0DA414(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_A6D16B97D1:
            return False
    return True


def F_795FE4BB83(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_41E09B10C4:
            return True
    return False


def F_ACB5618D01(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "examination-office", "municipality", "school"}:
            return True
    return False


def _doc_004_provision_exam_registration_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_4EDE0DA414) or document.says(F_795FE4BB83)) and o.get("legalBasis", ()):
            return True
    return False


DOC_004_PROVISION_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-registration-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_004_provision_exam_registration_examination_administration,
)
DOC_004_PURPOSE_EXAM_REGISTRATION_ANY = Check(
    "rule/DOC-004-purpose-exam-registration-any", lambda o: o["purpose"] != "examination-administration", None
)


def _doc_005_receiver_exam_registration_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_BBFA61A880
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_ACB5618D01))
        ):
            return True
    return False


DOC_005_RECEIVER_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-registration-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_005_receiver_exam_registration_examination_administration,
)


def _doc_006_delivered_candidateregistrations_candidate_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("candidateRegistrations", ()):
            if "birthDate" in v1["candidate"]["person"] and (
                not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"]
            ):
                return True
    return False


DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidateRegistrations-candidate-person-birthDate",
    lambda o: True,
    _doc_006_delivered_candidateregistrations_candidate_person_birthdate,
)


def _doc_006_delivered_candidateregistrations_checkedon(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["checkedOn"] <= h["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CHECKEDON = Check(
    "rule/DOC-006-delivered-candidateRegistrations-checkedOn",
    lambda o: "checkedOn" in o,
    _doc_006_delivered_candidateregistrations_checkedon,
)


def _doc_006_delivered_candidateregistrations_registrations_drawnon(document: Tree, found: Pairs) -> object:
    if not (document.most("drawnOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("candidateRegistrations", ()):
            for v2 in v1.get("registrations", ()):
                if "drawnOn" in v2 and (not v2["drawnOn"] <= o["deliveredOn"]):
                    return True
    return False


DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_DRAWNON = Check(
    "rule/DOC-006-delivered-candidateRegistrations-registrations-drawnOn",
    lambda o: True,
    _doc_006_delivered_candidateregistrations_registrations_drawnon,
)


def _doc_006_delivered_candidateregistrations_registrations_registrationdate(document: Tree, found: Pairs) -> object:
    if not (document.most("registrationDate") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("candidateRegistrations", ()):
            for v2 in v1.get("registrations", ()):
                if "registrationDate" in v2 and (not v2["registrationDate"] <= o["deliveredOn"]):
                    return True
    return False


DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_REGISTRATIONDATE = Check(
    "rule/DOC-006-delivered-candidateRegistrations-registrations-registrationDate",
    lambda o: True,
    _doc_006_delivered_candidateregistrations_registrations_registrationdate,
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_D281CDECC2):
                        if "profile" in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    for v3 in document.upward(o, T_D281CDECC2):
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
                    for v3 in document.upward(o, T_D281CDECC2):
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
                    for v3 in document.upward(o, T_D281CDECC2):
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
                    for v3 in document.upward(o, T_D281CDECC2):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31)


def _examinationexception(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAMINATIONEXCEPTION = Check("shape/ExaminationException", lambda o: "legalBasis" in o, _examinationexception)


def _examinerproposal(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("recruitedWith", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


EXAMINERPROPOSAL = Check("shape/ExaminerProposal", lambda o: "recruitedWith" in o, _examinerproposal)


def _exam_registration_candidate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["taughtAt"] not in terms.T_62E90CF869 and (not document.types(o["taughtAt"])):
            return True
    return False


EXAM_REGISTRATION_CANDIDATE = Check(
    "shape/exam-registration/Candidate", lambda o: "taughtAt" in o, _exam_registration_candidate
)


def _exam_registration_candidate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["taughtAt"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["taughtAt"]))
            and document.types(o["taughtAt"])
        ):
            return True
    return False


EXAM_REGISTRATION_CANDIDATE_2 = Check(
    "shape/exam-registration/Candidate", lambda o: "taughtAt" in o, _exam_registration_candidate_2
)


def _exam_registration_examinationregistration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAM_REGISTRATION_EXAMINATIONREGISTRATION = Check(
    "shape/exam-registration/ExaminationRegistration", lambda o: True, _exam_registration_examinationregistration
)


def _exam_registration_examinationregistration_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


EXAM_REGISTRATION_EXAMINATIONREGISTRATION_2 = Check(
    "shape/exam-registration/ExaminationRegistration", lambda o: True, _exam_registration_examinationregistration_2
)


def _exam_registration_examinationregistration_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


EXAM_REGISTRATION_EXAMINATIONREGISTRATION_3 = Check(
    "shape/exam-registration/ExaminationRegistration", lambda o: True, _exam_registration_examinationregistration_3
)


def _exam_registration_examinationregistration_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


EXAM_REGISTRATION_EXAMINATIONREGISTRATION_4 = Check(
    "shape/exam-registration/ExaminationRegistration", lambda o: True, _exam_registration_examinationregistration_4
)


def _exam_registration_examinationregistration_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


EXAM_REGISTRATION_EXAMINATIONREGISTRATION_5 = Check(
    "shape/exam-registration/ExaminationRegistration", lambda o: True, _exam_registration_examinationregistration_5
)


def _exm_001_adult(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not document.root["deliveredOn"] < "2024-08-01") and h["candidate"]["candidateKind"] == "adult-participant":
            return True
    return False


EXM_001_ADULT = Check(
    "rule/EXM-001-adult",
    lambda o: "gradeStatus" not in o and (not o["registrationCapacity"] == "municipality-or-county"),
    _exm_001_adult,
)


def _exm_001_apprentice(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if h["candidate"]["candidateKind"] == "apprentice" and (not document.root["deliveredOn"] < "2024-08-01"):
            return True
    return False


EXM_001_APPRENTICE = Check(
    "rule/EXM-001-apprentice", lambda o: not o["registrationCapacity"] == "the-training-company", _exm_001_apprentice
)


def _exm_001_body(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not document.root["deliveredOn"] < "2024-08-01")
            and (not o["registrationCapacity"] == "the-training-company")
            and (not o["registrationCapacity"] == "the-candidate-personally")
            and (
                (not o["registrationCapacity"] == "the-school")
                or (
                    "registeredBy" in o
                    and (o["registeredBy"] in terms.T_62E90CF869 or document.types(o["registeredBy"]))
                    and (not any(v1 == "school" for v1 in document.of(o["registeredBy"], "actorKind")))
                    and (not any(v2 == "adult-education-centre" for v2 in document.of(o["registeredBy"], "actorKind")))
                )
            )
            and (
                (not o["registrationCapacity"] == "municipality-or-county")
                or (
                    "registeredBy" in o
                    and o["registeredBy"] not in terms.T_589DE7BA99
                    and o["registeredBy"] != "https://w3id.org/veiskille/actor/oslo"
                    and (o["registeredBy"] in terms.T_62E90CF869 or document.types(o["registeredBy"]))
                    and (not any(v6 == "municipality" for v6 in document.of(o["registeredBy"], "actorKind")))
                    and (not any(v4 == "county-authority" for v4 in document.of(o["registeredBy"], "actorKind")))
                    and (not any(v8 == "adult-education-centre" for v8 in document.of(o["registeredBy"], "actorKind")))
                )
            )
        ):
            return True
    return False


EXM_001_BODY = Check(
    "rule/EXM-001-body",
    lambda o: (
        ("registeredBy" in o or (not o["registrationCapacity"] == "the-school"))
        and ("registeredBy" in o or (not o["registrationCapacity"] == "municipality-or-county"))
        and (not o["registrationCapacity"] == "the-candidate-personally")
        and (not o["registrationCapacity"] == "the-training-company")
    ),
    _exm_001_body,
)


def _exm_001_fee(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not document.root["deliveredOn"] < "2024-08-01") and (
            not h["candidate"]["candidateKind"] == "private-candidate"
        ):
            return True
    return False


EXM_001_FEE = Check("rule/EXM-001-fee", lambda o: "fee" in o, _exm_001_fee)


def _exm_001_fee_again(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not document.root["deliveredOn"] < "2024-08-01") and h["candidate"]["candidateKind"] == "private-candidate":
            return True
    return False


EXM_001_FEE_AGAIN = Check(
    "rule/EXM-001-fee-again",
    lambda o: "fee" in o and "gradeStatus" in o and (not ("gradeStatus" in o and o["gradeStatus"] not in {"N", "U"})),
    _exm_001_fee_again,
)


def _exm_001_kind_of_place(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not document.root["deliveredOn"] < "2024-08-01")
            and (o["registeredAt"] in terms.T_62E90CF869 or document.types(o["registeredAt"]))
            and (
                (not document.of(o["registeredAt"], "actorKind"))
                or any(
                    v2 not in {"adult-education-centre", "examination-office", "school"}
                    for v2 in document.of(o["registeredAt"], "actorKind")
                )
            )
            and (
                h["candidate"]["candidateKind"] == "pupil"
                or (
                    "registeredAt" in o
                    and o["registeredAt"] not in terms.T_589DE7BA99
                    and o["registeredAt"] != "https://w3id.org/veiskille/actor/oslo"
                    and (o["registeredAt"] in terms.T_62E90CF869 or document.types(o["registeredAt"]))
                    and (not any(v8 == "municipality" for v8 in document.of(o["registeredAt"], "actorKind")))
                    and (not any(v6 == "county-authority" for v6 in document.of(o["registeredAt"], "actorKind")))
                    and (
                        (not document.of(o["registeredAt"], "actorKind"))
                        or any(
                            v5 not in {"adult-education-centre", "examination-office", "school"}
                            for v5 in document.of(o["registeredAt"], "actorKind")
                        )
                    )
                )
            )
        ):
            return True
    return False


EXM_001_KIND_OF_PLACE = Check("rule/EXM-001-kind-of-place", lambda o: "registeredAt" in o, _exm_001_kind_of_place)


def _exm_001_place(document: Tree, found: Pairs) -> object:
    if not document.root["deliveredOn"] < "2024-08-01":
        return True
    return False


EXM_001_PLACE = Check(
    "rule/EXM-001-place",
    lambda o: o["registrationCapacity"] == "the-candidate-personally" and "registeredAt" not in o,
    _exm_001_place,
)


def _exm_001_private(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not document.root["deliveredOn"] < "2024-08-01") and h["candidate"]["candidateKind"] == "private-candidate":
            return True
    return False


EXM_001_PRIVATE = Check(
    "rule/EXM-001-private", lambda o: not o["registrationCapacity"] == "the-candidate-personally", _exm_001_private
)


def _exm_001_pupil_again(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if h["candidate"]["candidateKind"] == "pupil" and (not document.root["deliveredOn"] < "2024-08-01"):
            return True
    return False


EXM_001_PUPIL_AGAIN = Check(
    "rule/EXM-001-pupil-again",
    lambda o: "gradeStatus" in o and (not o["registrationCapacity"] == "the-candidate-personally"),
    _exm_001_pupil_again,
)


def _exm_001_pupil_ordinary(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if h["candidate"]["candidateKind"] == "pupil" and (not document.root["deliveredOn"] < "2024-08-01"):
            return True
    return False


EXM_001_PUPIL_ORDINARY = Check(
    "rule/EXM-001-pupil-ordinary",
    lambda o: "gradeStatus" not in o and (not o["registrationCapacity"] == "the-school"),
    _exm_001_pupil_ordinary,
)
EXM_001_STATUS = Check(
    "rule/EXM-001-status", lambda o: "gradeStatus" in o and o["gradeStatus"] not in {"N", "S", "U"}, None
)
EXM_002_CHECKED = Check(
    "rule/EXM-002-checked",
    lambda o: "separateCheckGroups" in o and (not ("separatelyChecked" in o and o["separatelyChecked"] is True)),
    None,
)


def _exm_021_count_general_first_year(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["deliveredOn"] < "2024-08-01")
            and (not o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"})
            and len(
                {id(v1) for v1 in o.get("registrations", ()) if "gradeStatus" not in v1}
                | {id(v2) for v2 in o.get("earlierSittings", ())}
                | {id(v3) for v3 in o.get("examinationExceptions", ())}
            )
            > 1
        ):
            return True
    return False


EXM_021_COUNT_GENERAL_FIRST_YEAR = Check(
    "rule/EXM-021-count-general-first-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (
            not (
                "programmeAreaCode" in o
                and o["programmeAreaCode"] not in {"IDRET1----", "KDKDA1----", "MDMDD1----", "MEMOK1----", "STUSP1----"}
            )
        )
    ),
    _exm_021_count_general_first_year,
)


def _exm_021_count_general_second_year(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["deliveredOn"] < "2024-08-01")
            and (not o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"})
            and (
                (
                    (not o.get("earlierSittings", ()))
                    and (not o.get("examinationExceptions", ()))
                    and (not any("gradeStatus" not in v1 for v1 in o.get("registrations", ())))
                )
                or len(
                    {id(v4) for v4 in o.get("registrations", ()) if "gradeStatus" not in v4}
                    | {id(v5) for v5 in o.get("earlierSittings", ())}
                    | {id(v6) for v6 in o.get("examinationExceptions", ())}
                )
                > 1
            )
        ):
            return True
    return False


EXM_021_COUNT_GENERAL_SECOND_YEAR = Check(
    "rule/EXM-021-count-general-second-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (
            not (
                "programmeAreaCode" in o
                and o["programmeAreaCode"]
                not in {
                    "IDIDR2----",
                    "KDKDA2----",
                    "MDDAN2----",
                    "MDDRA2----",
                    "MDMUS2----",
                    "MEMOK2----",
                    "STREA2----",
                    "STSSA2----",
                }
            )
        )
    ),
    _exm_021_count_general_second_year,
)


def _exm_021_count_general_third_year(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["deliveredOn"] < "2024-08-01")
            and (not o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"})
            and (
                len(
                    {id(v1) for v1 in o.get("registrations", ()) if "gradeStatus" not in v1}
                    | {id(v2) for v2 in o.get("earlierSittings", ())}
                    | {id(v3) for v3 in o.get("examinationExceptions", ())}
                )
                < 4
                or len(
                    {id(v4) for v4 in o.get("registrations", ()) if "gradeStatus" not in v4}
                    | {id(v5) for v5 in o.get("earlierSittings", ())}
                    | {id(v6) for v6 in o.get("examinationExceptions", ())}
                )
                > 4
            )
        ):
            return True
    return False


EXM_021_COUNT_GENERAL_THIRD_YEAR = Check(
    "rule/EXM-021-count-general-third-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (
            not (
                "programmeAreaCode" in o
                and o["programmeAreaCode"]
                not in {
                    "IDIDR3----",
                    "KDKDA3----",
                    "MDDAN3----",
                    "MDDRA3----",
                    "MDMUS3----",
                    "MEMOK3----",
                    "STREA3----",
                    "STSSA3----",
                }
            )
        )
    ),
    _exm_021_count_general_third_year,
)


def _exm_021_count_supplementary_third_year(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["deliveredOn"] < "2024-08-01")
            and (not o["candidate"]["candidateKind"] != "pupil")
            and (
                len(
                    {id(v1) for v1 in o.get("registrations", ()) if "gradeStatus" not in v1}
                    | {id(v2) for v2 in o.get("earlierSittings", ())}
                    | {id(v3) for v3 in o.get("examinationExceptions", ())}
                )
                < 3
                or len(
                    {id(v4) for v4 in o.get("registrations", ()) if "gradeStatus" not in v4}
                    | {id(v5) for v5 in o.get("earlierSittings", ())}
                    | {id(v6) for v6 in o.get("examinationExceptions", ())}
                )
                > 3
            )
        ):
            return True
    return False


EXM_021_COUNT_SUPPLEMENTARY_THIRD_YEAR = Check(
    "rule/EXM-021-count-supplementary-third-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (not ("programmeAreaCode" in o and o["programmeAreaCode"] != "PBPBY3----"))
    ),
    _exm_021_count_supplementary_third_year,
)


def _exm_021_count_vocational_first_year(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["deliveredOn"] < "2024-08-01")
            and (not o["candidate"]["candidateKind"] != "pupil")
            and len(
                {id(v1) for v1 in o.get("registrations", ()) if "gradeStatus" not in v1}
                | {id(v2) for v2 in o.get("earlierSittings", ())}
                | {id(v3) for v3 in o.get("examinationExceptions", ())}
            )
            > 1
        ):
            return True
    return False


EXM_021_COUNT_VOCATIONAL_FIRST_YEAR = Check(
    "rule/EXM-021-count-vocational-first-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (
            not (
                "programmeAreaCode" in o
                and o["programmeAreaCode"] not in {"BABAT1----", "ELELE1----", "FDFBI1----", "HSHSF1----"}
            )
        )
    ),
    _exm_021_count_vocational_first_year,
)


def _exm_021_count_vocational_second_year(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["deliveredOn"] < "2024-08-01")
            and (not o["candidate"]["candidateKind"] != "pupil")
            and (
                (
                    (not o.get("earlierSittings", ()))
                    and (not o.get("examinationExceptions", ()))
                    and (not any("gradeStatus" not in v1 for v1 in o.get("registrations", ())))
                )
                or len(
                    {id(v4) for v4 in o.get("registrations", ()) if "gradeStatus" not in v4}
                    | {id(v5) for v5 in o.get("earlierSittings", ())}
                    | {id(v6) for v6 in o.get("examinationExceptions", ())}
                )
                > 2
            )
        ):
            return True
    return False


EXM_021_COUNT_VOCATIONAL_SECOND_YEAR = Check(
    "rule/EXM-021-count-vocational-second-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (not ("programmeAreaCode" in o and o["programmeAreaCode"] not in T_7ED8E33594))
    ),
    _exm_021_count_vocational_second_year,
)
IDN_006_AREA_LEVEL = Check(
    "rule/IDN-006-area-level",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"] in terms.T_BB364C0C66
        and (
            (
                "programmeAreaCode" in o
                and o["programmeAreaCode"]
                not in {
                    "BABAT1----",
                    "ELELE1----",
                    "FDFBI1----",
                    "HSHSF1----",
                    "IDRET1----",
                    "KDKDA1----",
                    "MDMDD1----",
                    "MEMOK1----",
                    "STUSP1----",
                }
            )
            or ("level" in o and o["level"] != "VG1")
        )
        and (
            ("programmeAreaCode" in o and o["programmeAreaCode"] not in terms.T_7DC44153AF)
            or ("level" in o and o["level"] != "VG2")
        )
        and (
            ("programmeAreaCode" in o and o["programmeAreaCode"] not in terms.T_AC82E86827)
            or ("level" in o and o["level"] != "VG3")
        )
        and (
            ("programmeAreaCode" in o and o["programmeAreaCode"] not in {"PBPBY4----", "PBPBY4YK--"})
            or ("level" in o and o["level"] not in {"VG3", "VG4"})
        )
    ),
    None,
)
IDN_006_LISTED_AREA = Check(
    "rule/IDN-006-listed-area",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] not in terms.T_BB364C0C66,
    None,
)


def _idn_010_too_early(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            document.root["testData"] is False
            and (
                (not o["numberKind"] == "not-stated")
                or (
                    (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                    and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
                )
            )
            and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
            and (
                (
                    not (
                        not matches(
                            "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["deliveredOn"]
                        )
                    )
                )
                or (
                    "schoolYear" in document.root
                    and (
                        not (
                            "schoolYear" in document.root
                            and (
                                not matches(
                                    "^[0-9]{4}-(?:1[0-9]{3}|20[0-2][0-9]|203[01])\\Z", document.root["schoolYear"]
                                )
                            )
                        )
                    )
                )
            )
            and (not (not matches(terms.T_40C640B47D, o["number"])))
        ):
            return True
    return False


IDN_010_TOO_EARLY = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    _idn_010_too_early,
)


def _registration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["registeredAt"] not in terms.T_62E90CF869 and (not document.types(o["registeredAt"])):
            return True
    return False


REGISTRATION = Check("shape/Registration", lambda o: "registeredAt" in o, _registration)


def _registration_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["registeredBy"] not in terms.T_62E90CF869 and (not document.types(o["registeredBy"])):
            return True
    return False


REGISTRATION_2 = Check("shape/Registration", lambda o: "registeredBy" in o, _registration_2)


def _registration_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["registeredAt"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["registeredAt"]))
            and document.types(o["registeredAt"])
        ):
            return True
    return False


REGISTRATION_3 = Check("shape/Registration", lambda o: "registeredAt" in o, _registration_3)


def _registration_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["registeredBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["registeredBy"]))
            and document.types(o["registeredBy"])
        ):
            return True
    return False


REGISTRATION_4 = Check("shape/Registration", lambda o: "registeredBy" in o, _registration_4)

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
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            EXAM_REGISTRATION_CANDIDATE,
            EXAM_REGISTRATION_CANDIDATE_2,
        ),
    ),
    "CandidateRegistration.candidateRegistrations": Kind(
        codes=frozenset(["allExaminationsStated", "level", "programmeAreaCode", "separatelyChecked"]),
        below={
            "candidate": "Candidate.candidate",
            "registrations": "Registration.registrations",
            "earlierSittings": "ExaminationSitting.earlierSittings",
            "examinationExceptions": "ExaminationException.examinationExceptions",
        },
        many=frozenset(["registrations", "earlierSittings", "examinationExceptions"]),
        checks=(
            EXM_002_CHECKED,
            EXM_021_COUNT_GENERAL_FIRST_YEAR,
            EXM_021_COUNT_GENERAL_SECOND_YEAR,
            EXM_021_COUNT_GENERAL_THIRD_YEAR,
            EXM_021_COUNT_SUPPLEMENTARY_THIRD_YEAR,
            EXM_021_COUNT_VOCATIONAL_FIRST_YEAR,
            EXM_021_COUNT_VOCATIONAL_SECOND_YEAR,
            IDN_006_AREA_LEVEL,
            IDN_006_LISTED_AREA,
            DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CHECKEDON,
        ),
    ),
    "ExaminationException.examinationExceptions": Kind(
        below={"subject": "Subject.subject"},
        checks=(
            EXAMINATIONEXCEPTION,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationRegistration": Kind(
        codes=frozenset(["purpose"]),
        below={
            "actors": "Actor.actors",
            "candidateRegistrations": "CandidateRegistration.candidateRegistrations",
            "examinerProposals": "ExaminerProposal.examinerProposals",
        },
        many=frozenset(["actors", "candidateRegistrations", "examinerProposals"]),
        checks=(
            DOC_004_PROVISION_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION,
            DOC_004_PURPOSE_EXAM_REGISTRATION_ANY,
            DOC_005_RECEIVER_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION,
            DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CANDIDATE_PERSON_BIRTHDATE,
            DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_DRAWNON,
            DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_REGISTRATIONDATE,
            EXAM_REGISTRATION_EXAMINATIONREGISTRATION,
            EXAM_REGISTRATION_EXAMINATIONREGISTRATION_2,
            EXAM_REGISTRATION_EXAMINATIONREGISTRATION_3,
            EXAM_REGISTRATION_EXAMINATIONREGISTRATION_4,
            EXAM_REGISTRATION_EXAMINATIONREGISTRATION_5,
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
    "ExaminationSitting.earlierSittings": Kind(
        codes=frozenset(["term"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            rules_res.RES_017_SITTING_EARLY_3,
            rules_res.RES_017_SITTING_EARLY_4,
            rules_res.RES_017_SITTING_LATE_3,
            rules_res.RES_017_SITTING_LATE_4,
        ),
    ),
    "ExaminationSitting.sitting": Kind(
        codes=frozenset(["term"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            rules_res.RES_017_SITTING_EARLY_3,
            rules_res.RES_017_SITTING_EARLY_4,
            rules_res.RES_017_SITTING_LATE_3,
            rules_res.RES_017_SITTING_LATE_4,
        ),
    ),
    "ExaminerProposal.examinerProposals": Kind(
        below={"subject": "Subject.subject"},
        checks=(EXAMINERPROPOSAL,),
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
            IDN_010_TOO_EARLY,
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
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(rules_idn.IDN_011_ONE_CURRENT_2,),
    ),
    "Registration.registrations": Kind(
        codes=frozenset(["gradeStatus", "registrationCapacity"]),
        sought=frozenset(["drawnOn", "registrationDate"]),
        below={"sitting": "ExaminationSitting.sitting"},
        checks=(
            EXM_001_ADULT,
            EXM_001_APPRENTICE,
            EXM_001_BODY,
            EXM_001_FEE,
            EXM_001_FEE_AGAIN,
            EXM_001_KIND_OF_PLACE,
            EXM_001_PLACE,
            EXM_001_PRIVATE,
            EXM_001_PUPIL_AGAIN,
            EXM_001_PUPIL_ORDINARY,
            EXM_001_STATUS,
            REGISTRATION,
            REGISTRATION_2,
            REGISTRATION_3,
            REGISTRATION_4,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
        checks=(
            rules_idn.IDN_006_CURRICULUM_2,
            rules_idn.IDN_006_EXPIRED,
            rules_idn.IDN_006_LISTED_2,
            rules_idn.IDN_006_SUBJECT_FORM_2,
        ),
    ),
    "Venue.venue": Kind(),
}
