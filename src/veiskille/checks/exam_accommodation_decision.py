"""What is looked at in the documents of the profile exam-accommodation-decision.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_exm, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_7CA0B4BEBD = frozenset(
    {
        "accommodationApplication",
        "actorChanges",
        "actorRoles",
        "actors",
        "appealInformation",
        "candidate",
        "coveredSittings",
        "coveredSubjects",
        "examinationParts",
        "identityNumbers",
        "invigilatorOverview",
        "measures",
        "period",
        "person",
        "powerDelegation",
        "seatPlacement",
        "subject",
        "timeGiven",
        "unlistedClaimRoutine",
        "validity",
        "venue",
    }
)


def F_0CBE5C27F2(document: Tree, o: Node) -> object:
    if (
        "decidedBy" in o
        and o["decidedBy"] not in terms.T_589DE7BA99
        and (o["decidedBy"] in terms.T_D19D5CC553 or document.of(o["decidedBy"], "actorKind"))
        and (not any(v1 == "county-authority" for v1 in document.of(o["decidedBy"], "actorKind")))
    ):
        return True
    return False


def F_17A140490C(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_7CA0B4BEBD):
        if (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] > "2024-07-31"))))
            or (
                "deliveredOn" in v1
                and "decidedOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
            or (
                "decidedOn" not in v1
                and "deliveredOn" not in v1
                and ("validity" in v1 and "startDate" in v1["validity"])
                and (
                    not (
                        "validity" in v1
                        and "startDate" in v1["validity"]
                        and (not v1["validity"]["startDate"] > "2024-07-31")
                    )
                )
            )
        ):
            return True
    return False


def F_2F496EA421(document: Tree, o: Node) -> object:
    if (
        "decidedBy" in o
        and o["decidedBy"] != "https://w3id.org/veiskille/actor/oslo"
        and (o["decidedBy"] in terms.T_D19D5CC553 or document.of(o["decidedBy"], "actorKind"))
        and (not any(v1 == "municipality" for v1 in document.of(o["decidedBy"], "actorKind")))
    ):
        return True
    return False


def F_3D7990136F(document: Tree, o: Node) -> object:
    if (
        "decidedBy" in o
        and (o["decidedBy"] in terms.T_D19D5CC553 or document.of(o["decidedBy"], "actorKind"))
        and (
            (not document.of(o["decidedBy"], "actorKind"))
            or any(
                v2 not in {"adult-education-centre", "examination-office", "school"}
                for v2 in document.of(o["decidedBy"], "actorKind")
            )
        )
    ):
        return True
    return False


def F_91D2D6F783(document: Tree, o: Node) -> object:
    if (
        "powerDelegation" in o
        and o["powerDelegation"]["powerDelegatedBy"] not in terms.T_589DE7BA99
        and o["powerDelegation"]["powerDelegatedBy"] != "https://w3id.org/veiskille/actor/oslo"
        and (
            o["powerDelegation"]["powerDelegatedBy"] in terms.T_D19D5CC553
            or document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind")
        )
        and (not any(v3 == "municipality" for v3 in document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind")))
        and (
            not any(
                v1 == "county-authority" for v1 in document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind")
            )
        )
    ):
        return True
    return False


def F_B3A8CEE719(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_7CA0B4BEBD):
        if (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2025-08-01"))))
            or (
                "deliveredOn" in v1
                and "decidedOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
            or (
                "decidedOn" not in v1
                and "deliveredOn" not in v1
                and ("validity" in v1 and "startDate" in v1["validity"])
                and (
                    not (
                        "validity" in v1
                        and "startDate" in v1["validity"]
                        and (not v1["validity"]["startDate"] < "2025-08-01")
                    )
                )
            )
        ):
            return True
    return False


def F_D3D8046735(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_7CA0B4BEBD):
        if (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2021-01-01"))))
            or (
                "deliveredOn" in v1
                and "decidedOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
            or (
                "decidedOn" not in v1
                and "deliveredOn" not in v1
                and ("validity" in v1 and "startDate" in v1["validity"])
                and (
                    not (
                        "validity" in v1
                        and "startDate" in v1["validity"]
                        and (not v1["validity"]["startDate"] < "2021-01-01")
                    )
                )
            )
        ):
            return True
    return False


def F_E190344566(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_7CA0B4BEBD):
        if (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2024-08-01"))))
            or (
                "deliveredOn" in v1
                and "decidedOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
            or (
                "decidedOn" not in v1
                and "deliveredOn" not in v1
                and ("validity" in v1 and "startDate" in v1["validity"])
                and (
                    not (
                        "validity" in v1
                        and "startDate" in v1["validity"]
                        and (not v1["validity"]["startDate"] < "2024-08-01")
                    )
                )
            )
        ):
            return True
    return False


def _appealinformation(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["appealBody"] not in terms.T_62E90CF869 and (not document.types(o["appealBody"])):
            return True
    return False


APPEALINFORMATION = Check("shape/AppealInformation", lambda o: "appealBody" in o, _appealinformation)


def _appealinformation_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["appealBody"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["appealBody"]))
            and document.types(o["appealBody"])
        ):
            return True
    return False


APPEALINFORMATION_2 = Check("shape/AppealInformation", lambda o: "appealBody" in o, _appealinformation_2)


def _doc_006_born_before_decision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "person" in o["candidate"]
            and "birthDate" in o["candidate"]["person"]
            and (not o["candidate"]["person"]["birthDate"] <= o["decidedOn"])
        ):
            return True
    return False


DOC_006_BORN_BEFORE_DECISION = Check(
    "rule/DOC-006-born-before-decision", lambda o: "decidedOn" in o, _doc_006_born_before_decision
)


def _doc_006_delivered_accommodationapplication_appliedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["accommodationApplication"]["appliedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_ACCOMMODATIONAPPLICATION_APPLIEDON = Check(
    "rule/DOC-006-delivered-accommodationApplication-appliedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_accommodationapplication_appliedon,
)


def _doc_006_delivered_candidate_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "person" in o["candidate"]
            and "birthDate" in o["candidate"]["person"]
            and (not o["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
        ):
            return True
    return False


DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidate-person-birthDate",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_candidate_person_birthdate,
)


def _doc_006_delivered_invigilatoroverview_listedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["invigilatorOverview"]["listedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_INVIGILATOROVERVIEW_LISTEDON = Check(
    "rule/DOC-006-delivered-invigilatorOverview-listedOn",
    lambda o: "invigilatorOverview" in o and "deliveredOn" in o,
    _doc_006_delivered_invigilatoroverview_listedon,
)


def _doc_006_delivered_invigilatoroverview_staffinformedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "staffInformedOn" in o["invigilatorOverview"] and (
            not o["invigilatorOverview"]["staffInformedOn"] <= o["deliveredOn"]
        ):
            return True
    return False


DOC_006_DELIVERED_INVIGILATOROVERVIEW_STAFFINFORMEDON = Check(
    "rule/DOC-006-delivered-invigilatorOverview-staffInformedOn",
    lambda o: "invigilatorOverview" in o and "deliveredOn" in o,
    _doc_006_delivered_invigilatoroverview_staffinformedon,
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not ("validity" in o and "startDate" in o["validity"])) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_7CA0B4BEBD):
                        if (
                            "decidedOn" not in v3
                            and "deliveredOn" not in v3
                            and (not ("validity" in v3 and "startDate" in v3["validity"]))
                        ):
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "decidedOn" not in o and "deliveredOn" not in o, _doc_016_ended)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_D3D8046735)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and "decidedOn" not in o)
        or ("validity" in o and "decidedOn" not in o and "deliveredOn" not in o)
        or ("decidedOn" not in o and "deliveredOn" not in o)
    ),
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_E190344566)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and "decidedOn" not in o)
        or ("validity" in o and "decidedOn" not in o and "deliveredOn" not in o)
        or ("decidedOn" not in o and "deliveredOn" not in o)
    ),
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_B3A8CEE719)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and "decidedOn" not in o)
        or ("validity" in o and "decidedOn" not in o and "deliveredOn" not in o)
        or ("decidedOn" not in o and "deliveredOn" not in o)
    ),
    _doc_016_from_2025_08_01,
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_17A140490C)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "decidedOn" in o
        or ("decidedOn" not in o and "deliveredOn" in o)
        or ("decidedOn" not in o and "deliveredOn" not in o and "validity" in o)
        or ("decidedOn" not in o and "deliveredOn" not in o)
    ),
    _doc_016_to_2024_07_31,
)


def _exam_accommodation_decision_accommodationdecision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["decidedBy"] not in terms.T_62E90CF869 and (not document.types(o["decidedBy"])):
            return True
    return False


EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION = Check(
    "shape/exam-accommodation-decision/AccommodationDecision",
    lambda o: "decidedBy" in o,
    _exam_accommodation_decision_accommodationdecision,
)


def _exam_accommodation_decision_accommodationdecision_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_2 = Check(
    "shape/exam-accommodation-decision/AccommodationDecision",
    lambda o: True,
    _exam_accommodation_decision_accommodationdecision_2,
)


def _exam_accommodation_decision_accommodationdecision_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["decidedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["decidedBy"]))
            and document.types(o["decidedBy"])
        ):
            return True
    return False


EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_3 = Check(
    "shape/exam-accommodation-decision/AccommodationDecision",
    lambda o: "decidedBy" in o,
    _exam_accommodation_decision_accommodationdecision_3,
)


def _exm_003_appeal_after(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "appealDeadline" in o["appealInformation"] and o["appealInformation"]["appealDeadline"] < o["decidedOn"]:
            return True
    return False


EXM_003_APPEAL_AFTER = Check(
    "rule/EXM-003-appeal-after", lambda o: "appealInformation" in o and "decidedOn" in o, _exm_003_appeal_after
)


def _exm_003_application_first(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["accommodationApplication"]["appliedOn"] <= o["decidedOn"]:
            return True
    return False


EXM_003_APPLICATION_FIRST = Check(
    "rule/EXM-003-application-first", lambda o: "decidedOn" in o, _exm_003_application_first
)


def _exm_003_before_sitting(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "decidedOn" in h and o["sittingDate"] < h["decidedOn"]:
            return True
    return False


EXM_003_BEFORE_SITTING = Check("rule/EXM-003-before-sitting", lambda o: True, _exm_003_before_sitting)


def _exm_003_both(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("timeGiven", ()):
            for v2 in o.get("timeGiven", ()):
                if v2["timeKind"] == "extended-time":
                    for v3 in o.get("timeGiven", ()):
                        if v3["timeKind"] == "extra-time":
                            return True
    return False


EXM_003_BOTH = Check("rule/EXM-003-both", lambda o: "timeGiven" in o, _exm_003_both)
EXM_003_DECIDED = Check(
    "rule/EXM-003-decided",
    lambda o: (
        (not o["documentState"] == "draft")
        and (
            "appealInformation" not in o
            or "decidedOn" not in o
            or "decidedBy" not in o
            or "decisionMaker" not in o
            or "accommodationOutcome" not in o
        )
    ),
    None,
)


def _exm_003_decider(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                (not ("decisionMaker" in o and o["decisionMaker"] == "municipality-itself"))
                or document.says(F_2F496EA421)
            )
            and (
                (not ("decisionMaker" in o and o["decisionMaker"] == "county-authority-itself"))
                or document.says(F_0CBE5C27F2)
            )
            and (
                "decisionMaker" not in o
                or ("decisionMaker" in o and o["decisionMaker"] not in {"delegated-school", "head-teacher"})
                or document.says(F_3D7990136F)
            )
        ):
            return True
    return False


EXM_003_DECIDER = Check(
    "rule/EXM-003-decider",
    lambda o: (
        "decisionMaker" in o
        and ("decidedBy" in o or (not ("decisionMaker" in o and o["decisionMaker"] == "county-authority-itself")))
        and ("decidedBy" in o or (not ("decisionMaker" in o and o["decisionMaker"] == "municipality-itself")))
        and (
            "decidedBy" in o
            or "decisionMaker" not in o
            or ("decisionMaker" in o and o["decisionMaker"] not in {"delegated-school", "head-teacher"})
        )
        and (
            not (
                "decisionMaker" in o
                and o["decisionMaker"]
                not in {"county-authority-itself", "delegated-school", "head-teacher", "municipality-itself"}
            )
        )
    ),
    _exm_003_decider,
)
EXM_003_DECISION_MAKER = Check(
    "rule/EXM-003-decision-maker",
    lambda o: (
        "decisionMaker" in o
        and o["decisionMaker"]
        not in {"county-authority-itself", "delegated-school", "head-teacher", "municipality-itself"}
    ),
    None,
)


def _exm_003_delegated_first(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "powerDelegatedOn" in o["powerDelegation"] and (
            not o["powerDelegation"]["powerDelegatedOn"] <= o["decidedOn"]
        ):
            return True
    return False


EXM_003_DELEGATED_FIRST = Check(
    "rule/EXM-003-delegated-first", lambda o: "powerDelegation" in o and "decidedOn" in o, _exm_003_delegated_first
)


def _exm_003_delegation(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "powerDelegation" not in o or document.says(F_91D2D6F783):
            return True
    return False


EXM_003_DELEGATION = Check(
    "rule/EXM-003-delegation",
    lambda o: "decisionMaker" in o and o["decisionMaker"] == "delegated-school",
    _exm_003_delegation,
)
EXM_003_EXTENT = Check(
    "rule/EXM-003-extent",
    lambda o: (
        "accommodationOutcome" in o
        and (not ("accommodationOutcome" in o and o["accommodationOutcome"] not in {"granted", "partly-granted"}))
        and "coveredSubjects" not in o
        and "coveredSittings" not in o
        and "validity" not in o
    ),
    None,
)
EXM_003_GRANTED_MEASURES = Check(
    "rule/EXM-003-granted-measures",
    lambda o: (
        "accommodationOutcome" in o
        and (not ("accommodationOutcome" in o and o["accommodationOutcome"] not in {"granted", "partly-granted"}))
        and "measures" not in o
    ),
    None,
)
EXM_003_HEAD_TEACHER = Check(
    "rule/EXM-003-head-teacher", lambda o: "decisionMaker" in o and o["decisionMaker"] == "head-teacher", None
)


def _exm_003_inside_validity(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            "validity" in h
            and "startDate" in h["validity"]
            and o["sittingDate"] < h["validity"]["startDate"]
            and (not ("endDate" in h["validity"] and h["validity"]["endDate"] < h["validity"]["startDate"]))
        ):
            return True
    return False


EXM_003_INSIDE_VALIDITY = Check("rule/EXM-003-inside-validity", lambda o: True, _exm_003_inside_validity)


def _exm_003_listed_after(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "decidedOn" in h and o["listedOn"] < h["decidedOn"]:
            return True
    return False


EXM_003_LISTED_AFTER = Check("rule/EXM-003-listed-after", lambda o: True, _exm_003_listed_after)


def _exm_003_only_extended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("timeGiven", ()):
            if v1["timeKind"] != "extended-time":
                return True
    return False


EXM_003_ONLY_EXTENDED = Check("rule/EXM-003-only-extended", lambda o: "timeGiven" in o, _exm_003_only_extended)
EXM_003_OTHER_DESCRIBED = Check(
    "rule/EXM-003-other-described", lambda o: o["measureKind"] == "other-measure" and "measureDetails" not in o, None
)


def _exm_003_outside_validity(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            "validity" in h
            and "endDate" in h["validity"]
            and o["sittingDate"] > h["validity"]["endDate"]
            and (not ("startDate" in h["validity"] and h["validity"]["startDate"] > h["validity"]["endDate"]))
        ):
            return True
    return False


EXM_003_OUTSIDE_VALIDITY = Check("rule/EXM-003-outside-validity", lambda o: True, _exm_003_outside_validity)


def _exm_003_own_decision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not ("accommodationDecision" in o and document.of(o["accommodationDecision"], "accommodationApplication")):
            return True
    return False


EXM_003_OWN_DECISION = Check("rule/EXM-003-own-decision", lambda o: "accommodationDecision" in o, _exm_003_own_decision)
EXM_003_REFUSED_MEASURES = Check(
    "rule/EXM-003-refused-measures",
    lambda o: "accommodationOutcome" in o and "measures" in o and o["accommodationOutcome"] == "refused",
    None,
)
EXM_003_REPLACED = Check(
    "rule/EXM-003-replaced",
    lambda o: (
        ("replacedByDecision" not in o or (not o["documentState"] == "replaced"))
        and (o["documentState"] == "replaced" or "replacedByDecision" in o)
    ),
    None,
)
EXM_003_STATE = Check(
    "rule/EXM-003-state", lambda o: o["documentState"] not in {"annulled", "draft", "issued", "replaced"}, None
)
EXM_003_TIME_WITH_MEASURE = Check(
    "rule/EXM-003-time-with-measure",
    lambda o: (
        ("timeGiven" not in o or (not o["measureKind"] == "extended-time"))
        and (o["measureKind"] == "extended-time" or "timeGiven" in o)
    ),
    None,
)


def _exm_003_told_after_listing(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["listedOn"] <= o["staffInformedOn"]:
            return True
    return False


EXM_003_TOLD_AFTER_LISTING = Check(
    "rule/EXM-003-told-after-listing", lambda o: "staffInformedOn" in o, _exm_003_told_after_listing
)


def _exm_003_told_before(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("sittingDate") < document.most("staffInformedOn")):
        return False
    for o, h in found:
        for v1 in h.get("coveredSittings", ()):
            if v1["sittingDate"] < o["staffInformedOn"]:
                return True
    return False


EXM_003_TOLD_BEFORE = Check("rule/EXM-003-told-before", lambda o: "staffInformedOn" in o, _exm_003_told_before)


def _exm_003_trade_test(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-62":
                return True
    return False


EXM_003_TRADE_TEST = Check(
    "rule/EXM-003-trade-test",
    lambda o: "decisionMaker" in o and o["decisionMaker"] == "municipality-itself",
    _exm_003_trade_test,
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
                    "decidedOn" in document.root
                    and (
                        not (
                            "decidedOn" in document.root
                            and (
                                not matches(
                                    "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                    document.root["decidedOn"],
                                )
                            )
                        )
                    )
                )
                or (
                    "deliveredOn" in document.root
                    and (
                        not (
                            "deliveredOn" in document.root
                            and (
                                not matches(
                                    "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                    document.root["deliveredOn"],
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


def _unlistedclaimroutine(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["checkedWith"] not in terms.T_62E90CF869 and (not document.types(o["checkedWith"])):
            return True
    return False


UNLISTEDCLAIMROUTINE = Check("shape/UnlistedClaimRoutine", lambda o: "checkedWith" in o, _unlistedclaimroutine)


def _unlistedclaimroutine_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["checkedWith"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["checkedWith"]))
            and document.types(o["checkedWith"])
        ):
            return True
    return False


UNLISTEDCLAIMROUTINE_2 = Check("shape/UnlistedClaimRoutine", lambda o: "checkedWith" in o, _unlistedclaimroutine_2)

KINDS = {
    "AccommodationApplication.accommodationApplication": Kind(),
    "AccommodationDecision": Kind(
        codes=frozenset(["accommodationOutcome", "decisionMaker", "documentState"]),
        below={
            "actors": "Actor.actors",
            "candidate": "Candidate.candidate",
            "accommodationApplication": "AccommodationApplication.accommodationApplication",
            "powerDelegation": "PowerDelegation.powerDelegation",
            "measures": "AccommodationMeasure.measures",
            "coveredSubjects": "Subject.coveredSubjects",
            "coveredSittings": "ExaminationSitting.coveredSittings",
            "validity": "Period.validity",
            "invigilatorOverview": "InvigilatorOverview.invigilatorOverview",
            "seatPlacement": "SeatPlacement.seatPlacement",
            "unlistedClaimRoutine": "UnlistedClaimRoutine.unlistedClaimRoutine",
            "appealInformation": "AppealInformation.appealInformation",
        },
        many=frozenset(["actors", "measures", "coveredSubjects", "coveredSittings"]),
        checks=(
            DOC_006_DELIVERED_ACCOMMODATIONAPPLICATION_APPLIEDON,
            DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_DECIDEDON,
            DOC_006_DELIVERED_INVIGILATOROVERVIEW_LISTEDON,
            DOC_006_DELIVERED_INVIGILATOROVERVIEW_STAFFINFORMEDON,
            rules_doc.DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON,
            EXM_003_APPEAL_AFTER,
            EXM_003_APPLICATION_FIRST,
            EXM_003_DECIDED,
            EXM_003_DECIDER,
            EXM_003_DECISION_MAKER,
            EXM_003_DELEGATED_FIRST,
            EXM_003_DELEGATION,
            EXM_003_EXTENT,
            EXM_003_GRANTED_MEASURES,
            EXM_003_HEAD_TEACHER,
            EXM_003_REFUSED_MEASURES,
            EXM_003_REPLACED,
            EXM_003_STATE,
            EXM_003_TRADE_TEST,
            EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION,
            EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_2,
            EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_3,
            DOC_006_BORN_BEFORE_DECISION,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "AccommodationMeasure.measures": Kind(
        codes=frozenset(["measureKind"]),
        below={"timeGiven": "TimeGiven.timeGiven"},
        many=frozenset(["timeGiven"]),
        checks=(
            EXM_003_ONLY_EXTENDED,
            EXM_003_OTHER_DESCRIBED,
            EXM_003_TIME_WITH_MEASURE,
            EXM_003_BOTH,
        ),
    ),
    "Actor.actors": Kind(
        codes=frozenset(["actorKind"]),
        below={
            "actorRoles": "RoleHeld.actorRoles",
            "period": "Period.period",
            "actorChanges": "ActorChange.actorChanges",
        },
        many=frozenset(["actorRoles", "actorChanges"]),
        checks=(
            rules_act.ACT_001_ENDED,
            rules_act.ACT_001_WILL_END,
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
    "AppealInformation.appealInformation": Kind(
        checks=(
            APPEALINFORMATION,
            APPEALINFORMATION_2,
        ),
    ),
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            structure.CANDIDATE,
            structure.CANDIDATE_2,
        ),
    ),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationSitting.coveredSittings": Kind(
        codes=frozenset(["term"]),
        sought=frozenset(["sittingDate"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            EXM_003_BEFORE_SITTING,
            EXM_003_INSIDE_VALIDITY,
            EXM_003_OUTSIDE_VALIDITY,
            rules_res.RES_017_SITTING_EARLY,
            rules_res.RES_017_SITTING_EARLY_2,
            rules_res.RES_017_SITTING_LATE,
            rules_res.RES_017_SITTING_LATE_2,
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
            IDN_010_TOO_EARLY,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "InvigilatorOverview.invigilatorOverview": Kind(
        sought=frozenset(["staffInformedOn"]),
        checks=(
            EXM_003_LISTED_AFTER,
            EXM_003_TOLD_AFTER_LISTING,
            EXM_003_TOLD_BEFORE,
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
    "PowerDelegation.powerDelegation": Kind(
        checks=(
            structure.POWERDELEGATION,
            structure.POWERDELEGATION_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "SeatPlacement.seatPlacement": Kind(),
    "Subject.coveredSubjects": Kind(),
    "Subject.subject": Kind(),
    "TimeGiven.timeGiven": Kind(
        codes=frozenset(["timeKind"]),
        checks=(
            rules_exm.EXM_003_EXTENDED,
            rules_exm.EXM_003_EXTRA,
            EXM_003_OWN_DECISION,
        ),
    ),
    "UnlistedClaimRoutine.unlistedClaimRoutine": Kind(
        checks=(
            UNLISTEDCLAIMROUTINE,
            UNLISTEDCLAIMROUTINE_2,
        ),
    ),
    "Venue.venue": Kind(),
}
