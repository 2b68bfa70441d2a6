"""What is looked at in the documents of the profile annulment-decision.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


def F_099B68908D(document: Tree, o: Node) -> object:
    if (
        o["decidedBy"] not in terms.T_589DE7BA99
        and (o["decidedBy"] in terms.T_62E90CF869 or document.types(o["decidedBy"]))
        and (not any(v1 == "county-authority" for v1 in document.of(o["decidedBy"], "actorKind")))
    ):
        return True
    return False


def F_2A8B58B1E1(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-69":
            return False
    return True


def F_394DD0B703(document: Tree, o: Node) -> object:
    if (
        (o["decidedBy"] in terms.T_62E90CF869 or document.types(o["decidedBy"]))
        and o["decidedBy"] != "https://w3id.org/veiskille/actor/oslo"
        and (not any(v1 == "municipality" for v1 in document.of(o["decidedBy"], "actorKind")))
    ):
        return True
    return False


def F_75097EC94B(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-42":
            return False
    return True


def F_C87F4B8B8D(document: Tree, o: Node) -> object:
    for v1 in document.of(o["decidedBy"], "actorKind"):
        if v1 not in {"adult-education-centre", "examination-office", "school"}:
            return True
    return False


def _annulment_decision_annulmentdecision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["decidedBy"] not in terms.T_62E90CF869 and (not document.types(o["decidedBy"])):
            return True
    return False


ANNULMENT_DECISION_ANNULMENTDECISION = Check(
    "shape/annulment-decision/AnnulmentDecision", lambda o: True, _annulment_decision_annulmentdecision
)


def _annulment_decision_annulmentdecision_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


ANNULMENT_DECISION_ANNULMENTDECISION_2 = Check(
    "shape/annulment-decision/AnnulmentDecision", lambda o: True, _annulment_decision_annulmentdecision_2
)


def _annulment_decision_annulmentdecision_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["decidedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["decidedBy"]))
            and document.types(o["decidedBy"])
        ):
            return True
    return False


ANNULMENT_DECISION_ANNULMENTDECISION_3 = Check(
    "shape/annulment-decision/AnnulmentDecision", lambda o: True, _annulment_decision_annulmentdecision_3
)


def _annulment_decision_appealinformation(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["appealBody"] not in terms.T_62E90CF869 and (not document.types(o["appealBody"])):
            return True
    return False


ANNULMENT_DECISION_APPEALINFORMATION = Check(
    "shape/annulment-decision/AppealInformation", lambda o: True, _annulment_decision_appealinformation
)


def _annulment_decision_appealinformation_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["appealBody"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["appealBody"]))
            and document.types(o["appealBody"])
        ):
            return True
    return False


ANNULMENT_DECISION_APPEALINFORMATION_2 = Check(
    "shape/annulment-decision/AppealInformation", lambda o: True, _annulment_decision_appealinformation_2
)


def _annulment_decision_candidate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["taughtAt"] not in terms.T_62E90CF869 and (not document.types(o["taughtAt"])):
            return True
    return False


ANNULMENT_DECISION_CANDIDATE = Check(
    "shape/annulment-decision/Candidate", lambda o: "taughtAt" in o, _annulment_decision_candidate
)


def _annulment_decision_candidate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["taughtAt"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["taughtAt"]))
            and document.types(o["taughtAt"])
        ):
            return True
    return False


ANNULMENT_DECISION_CANDIDATE_2 = Check(
    "shape/annulment-decision/Candidate", lambda o: "taughtAt" in o, _annulment_decision_candidate_2
)


def _doc_006_born_before_decision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        s1 = o["candidate"]["person"]
        if "birthDate" in s1 and (not s1["birthDate"] <= o["decidedOn"]):
            return True
    return False


DOC_006_BORN_BEFORE_DECISION = Check("rule/DOC-006-born-before-decision", lambda o: True, _doc_006_born_before_decision)


def _doc_006_delivered_decidedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["decidedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_DECIDEDON = Check(
    "rule/DOC-006-delivered-decidedOn", lambda o: "deliveredOn" in o, _doc_006_delivered_decidedon
)


def _doc_006_delivered_hearing_heardon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "heardOn" in o["hearing"] and (not o["hearing"]["heardOn"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_HEARING_HEARDON = Check(
    "rule/DOC-006-delivered-hearing-heardOn", lambda o: "deliveredOn" in o, _doc_006_delivered_hearing_heardon
)


def _doc_006_delivered_hearing_offeredon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "offeredOn" in o["hearing"] and (not o["hearing"]["offeredOn"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_HEARING_OFFEREDON = Check(
    "rule/DOC-006-delivered-hearing-offeredOn", lambda o: "deliveredOn" in o, _doc_006_delivered_hearing_offeredon
)


def _doc_006_delivered_suspicionraisedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["suspicionRaisedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_SUSPICIONRAISEDON = Check(
    "rule/DOC-006-delivered-suspicionRaisedOn",
    lambda o: "suspicionRaisedOn" in o and "deliveredOn" in o,
    _doc_006_delivered_suspicionraisedon,
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["decidedOn"] < "2021-01-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: True, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["decidedOn"] < "2024-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: True, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["decidedOn"] < "2025-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: True, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["decidedOn"] > "2024-07-31")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: True, _doc_016_to_2024_07_31)


def _exm_004_adult(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["decidedOn"] < "2024-08-01")
            and o["candidate"]["candidateKind"] == "adult-participant"
            and ((not o["decisionMaker"] == "trade-examination-board") or document.says(F_2A8B58B1E1))
        ):
            return True
    return False


EXM_004_ADULT = Check(
    "rule/EXM-004-adult",
    lambda o: (
        (not o["decisionMaker"] == "county-authority-itself") and (not o["decisionMaker"] == "municipality-itself")
    ),
    _exm_004_adult,
)


def _exm_004_body(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (o["decidedBy"] in terms.T_62E90CF869 or document.types(o["decidedBy"]))
            and ((not o["decisionMaker"] == "municipality-itself") or document.says(F_394DD0B703))
            and ((not o["decisionMaker"] == "county-authority-itself") or document.says(F_099B68908D))
            and (
                (not document.of(o["decidedBy"], "actorKind"))
                or ((not o["decisionMaker"] == "head-teacher") and (not o["decisionMaker"] == "delegated-school"))
                or document.says(F_C87F4B8B8D)
            )
        ):
            return True
    return False


EXM_004_BODY = Check(
    "rule/EXM-004-body",
    lambda o: (
        o["decisionMaker"]
        not in {"appeals-board-itself", "directorate", "state-administrator-itself", "trade-examination-board"}
    ),
    _exm_004_body,
)


def _exm_004_delegated_before(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "powerDelegatedOn" in o["powerDelegation"] and (
            not o["powerDelegation"]["powerDelegatedOn"] <= o["decidedOn"]
        ):
            return True
    return False


EXM_004_DELEGATED_BEFORE = Check(
    "rule/EXM-004-delegated-before", lambda o: "powerDelegation" in o, _exm_004_delegated_before
)


def _exm_004_delegated_by(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["powerDelegatedBy"] not in terms.T_589DE7BA99
            and (o["powerDelegatedBy"] in terms.T_62E90CF869 or document.types(o["powerDelegatedBy"]))
            and (not any(v1 == "county-authority" for v1 in document.of(o["powerDelegatedBy"], "actorKind")))
        ):
            return True
    return False


EXM_004_DELEGATED_BY = Check("rule/EXM-004-delegated-by", lambda o: True, _exm_004_delegated_by)
EXM_004_DELEGATION = Check(
    "rule/EXM-004-delegation", lambda o: o["decisionMaker"] == "delegated-school" and "powerDelegation" not in o, None
)


def _exm_004_private_candidate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["candidate"]["candidateKind"] == "private-candidate" and (
            (not o["decisionMaker"] == "trade-examination-board") or document.says(F_2A8B58B1E1)
        ):
            return True
    return False


EXM_004_PRIVATE_CANDIDATE = Check(
    "rule/EXM-004-private-candidate",
    lambda o: (not o["decisionMaker"] == "county-authority-itself") and (not o["decisionMaker"] == "delegated-school"),
    _exm_004_private_candidate,
)


def _exm_004_pupil(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["candidate"]["candidateKind"] == "pupil" and (
            (not o["decisionMaker"] == "trade-examination-board") or document.says(F_2A8B58B1E1)
        ):
            return True
    return False


EXM_004_PUPIL = Check("rule/EXM-004-pupil", lambda o: not o["decisionMaker"] == "head-teacher", _exm_004_pupil)


def _exm_004_workplace(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["decidedOn"] < "2024-08-01")
            and o["candidate"]["candidateKind"] == "apprentice"
            and ((not o["decisionMaker"] == "trade-examination-board") or document.says(F_2A8B58B1E1))
        ):
            return True
    return False


EXM_004_WORKPLACE = Check(
    "rule/EXM-004-workplace", lambda o: not o["decisionMaker"] == "county-authority-itself", _exm_004_workplace
)


def _exm_005_appeal_actor(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        s1 = o["appealInformation"]["appealBody"]
        if (s1 in terms.T_62E90CF869 or document.types(s1)) and (
            not any(v1 == "state-administrator" for v1 in document.of(s1, "actorKind"))
        ):
            return True
    return False


EXM_005_APPEAL_ACTOR = Check("rule/EXM-005-appeal-actor", lambda o: True, _exm_005_appeal_actor)
EXM_005_APPEAL_BODY = Check(
    "rule/EXM-005-appeal-body", lambda o: o["appealBodyKind"] != "state-administrator-decides", None
)


def _exm_005_appeal_deadline(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["appealDeadline"] > h["decidedOn"]:
            return True
    return False


EXM_005_APPEAL_DEADLINE = Check(
    "rule/EXM-005-appeal-deadline", lambda o: "appealDeadline" in o, _exm_005_appeal_deadline
)


def _exm_005_heard_before(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["heardOn"] <= h["decidedOn"]:
            return True
    return False


EXM_005_HEARD_BEFORE = Check("rule/EXM-005-heard-before", lambda o: "heardOn" in o, _exm_005_heard_before)
EXM_005_HEARING_DATED = Check("rule/EXM-005-hearing-dated", lambda o: "offeredOn" not in o and "heardOn" not in o, None)


def _exm_005_informed_before(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["informedOn"] > o["sitting"]["sittingDate"]:
            return True
    return False


EXM_005_INFORMED_BEFORE = Check("rule/EXM-005-informed-before", lambda o: "informedOn" in o, _exm_005_informed_before)


def _exm_005_kept_apart(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if v1 in {
                "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-40",
                "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-41",
            }:
                return True
    return False


EXM_005_KEPT_APART = Check("rule/EXM-005-kept-apart", lambda o: True, _exm_005_kept_apart)
EXM_005_NO_STATEMENT = Check(
    "rule/EXM-005-no-statement", lambda o: "candidateStatement" in o and (not o["chanceUsed"] is True), None
)


def _exm_005_offered_before(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["offeredOn"] <= h["decidedOn"]:
            return True
    return False


EXM_005_OFFERED_BEFORE = Check("rule/EXM-005-offered-before", lambda o: "offeredOn" in o, _exm_005_offered_before)


def _exm_005_offered_before_heard(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["offeredOn"] <= o["heardOn"]:
            return True
    return False


EXM_005_OFFERED_BEFORE_HEARD = Check(
    "rule/EXM-005-offered-before-heard", lambda o: "offeredOn" in o and "heardOn" in o, _exm_005_offered_before_heard
)


def _exm_005_provision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["decidedOn"] < "2024-08-01")
            and document.says(F_75097EC94B)
            and document.says(F_2A8B58B1E1)
            and o.get("legalBasis", ())
        ):
            return True
    return False


EXM_005_PROVISION = Check("rule/EXM-005-provision", lambda o: True, _exm_005_provision)


def _exm_005_sitting_before(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["sitting"]["sittingDate"] <= o["decidedOn"]:
            return True
    return False


EXM_005_SITTING_BEFORE = Check("rule/EXM-005-sitting-before", lambda o: True, _exm_005_sitting_before)
EXM_005_STATEMENT = Check(
    "rule/EXM-005-statement", lambda o: o["chanceUsed"] is True and "candidateStatement" not in o, None
)


def _exm_005_suspicion_before(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["suspicionRaisedOn"] <= o["decidedOn"]:
            return True
    return False


EXM_005_SUSPICION_BEFORE = Check(
    "rule/EXM-005-suspicion-before", lambda o: "suspicionRaisedOn" in o, _exm_005_suspicion_before
)


def _exm_006_overall_grade(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["candidate"]["candidateKind"] == "pupil":
            return True
    return False


EXM_006_OVERALL_GRADE = Check(
    "rule/EXM-006-overall-grade",
    lambda o: not ("overallGradeStands" in o and o["overallGradeStands"] is False),
    _exm_006_overall_grade,
)


def _exm_006_year(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (int(o["earliestNewExamination"][0:4]) < (int(o["decidedOn"][0:4]) + 1)) or (
            (o["earliestNewExamination"][4:] < o["decidedOn"][4:])
            and (int(o["earliestNewExamination"][0:4]) == (int(o["decidedOn"][0:4]) + 1))
            and ((not (o["decidedOn"][4:] == "-02-29")) or (not (o["earliestNewExamination"][4:] == "-02-28")))
        ):
            return True
    return False


EXM_006_YEAR = Check("rule/EXM-006-year", lambda o: True, _exm_006_year)
EXM_016_COMPLETION = Check("rule/EXM-016-completion", lambda o: o["completionPossible"] is False, None)


def _exm_016_expulsion_provision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-39":
                return True
    return False


EXM_016_EXPULSION_PROVISION = Check("rule/EXM-016-expulsion-provision", lambda o: True, _exm_016_expulsion_provision)


def _exm_016_time_given_back(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["minutesLost"] <= o["minutes"]:
            return True
    return False


EXM_016_TIME_GIVEN_BACK = Check("rule/EXM-016-time-given-back", lambda o: "minutesLost" in o, _exm_016_time_given_back)


def _exm_016_time_stated(document: Tree, found: Pairs) -> object:
    c1 = document.codes("timeGiven/timeKind")
    if not "extra-time" in c1:
        return True
    return False


EXM_016_TIME_STATED = Check(
    "rule/EXM-016-time-stated",
    lambda o: "handledDuringExamination" in o and o["handledDuringExamination"] is True,
    _exm_016_time_stated,
)
EXM_017_DELETED = Check(
    "rule/EXM-017-deleted",
    lambda o: "voluntarilyDeleted" in o and o["voluntarilyDeleted"] is True and "deletionAssessment" not in o,
    None,
)
EXM_017_DESCRIBED = Check(
    "rule/EXM-017-described", lambda o: o["illegalAct"] == "other-illegal-act" and "actDescription" not in o, None
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
                            "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["decidedOn"]
                        )
                    )
                )
                or (
                    not (
                        not matches(
                            "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                            document.root["sitting"]["sittingDate"],
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


def _res_018_too_late_subject_remark_2008_12_31(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (not any(("year" in v3 and v3["year"] <= 2008) for v3 in h.get("assessments", ())))
            and (not any(("assessedOn" in v2 and v2["assessedOn"] <= "2008-12-31") for v2 in h.get("assessments", ())))
            and (
                document.root["decidedOn"] > "2008-12-31"
                or any(("assessedOn" in v1 and v1["assessedOn"] > "2008-12-31") for v1 in h.get("assessments", ()))
            )
        ):
            return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31 = Check(
    "rule/RES-018-too-late-subject-remark-2008-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM00", "FAM22"},
    _res_018_too_late_subject_remark_2008_12_31,
)


def _res_018_too_late_subject_remark_2011_11_01(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (not any(("year" in v3 and v3["year"] <= 2011) for v3 in h.get("assessments", ())))
            and (not any(("assessedOn" in v2 and v2["assessedOn"] <= "2011-11-01") for v2 in h.get("assessments", ())))
            and (
                document.root["decidedOn"] > "2011-11-01"
                or any(("assessedOn" in v1 and v1["assessedOn"] > "2011-11-01") for v1 in h.get("assessments", ()))
            )
        ):
            return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01 = Check(
    "rule/RES-018-too-late-subject-remark-2011-11-01",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10"},
    _res_018_too_late_subject_remark_2011_11_01,
)


def _res_018_too_late_subject_remark_2016_12_31(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (not any(("year" in v3 and v3["year"] <= 2016) for v3 in h.get("assessments", ())))
            and (not any(("assessedOn" in v2 and v2["assessedOn"] <= "2016-12-31") for v2 in h.get("assessments", ())))
            and (
                document.root["decidedOn"] > "2016-12-31"
                or any(("assessedOn" in v1 and v1["assessedOn"] > "2016-12-31") for v1 in h.get("assessments", ()))
            )
        ):
            return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31 = Check(
    "rule/RES-018-too-late-subject-remark-2016-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM15", "FAM24", "FAM25", "FAM47"},
    _res_018_too_late_subject_remark_2016_12_31,
)


def _res_021_decision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["candidate"]["candidateKind"] == "pupil":
            for v1 in o.get("subjectResults", ()):
                if o["sitting"]["subject"]["subjectCode"] == v1["subject"]["subjectCode"] and (
                    not any("annulmentGround" in v2 for v2 in v1.get("assessments", ()))
                ):
                    for v3 in v1.get("assessments", ()):
                        if (
                            v3["grade"] not in {"F", "IV", "VO"}
                            and v3["assessmentKind"] == "overall-achievement"
                            and (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
                        ):
                            return True
    return False


RES_021_DECISION = Check("rule/RES-021-decision", lambda o: "subjectResults" in o, _res_021_decision)

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
    "AnnulmentDecision": Kind(
        codes=frozenset(["completionPossible", "decisionMaker", "handledDuringExamination", "overallGradeStands"]),
        below={
            "actors": "Actor.actors",
            "candidate": "Candidate.candidate",
            "sitting": "ExaminationSitting.sitting",
            "illegalActs": "IllegalActFinding.illegalActs",
            "hearing": "Hearing.hearing",
            "timeGiven": "TimeGiven.timeGiven",
            "subjectResults": "SubjectResult.subjectResults",
            "powerDelegation": "PowerDelegation.powerDelegation",
            "appealInformation": "AppealInformation.appealInformation",
            "enclosures": "Enclosure.enclosures",
        },
        many=frozenset(["actors", "illegalActs", "timeGiven", "subjectResults", "enclosures"]),
        checks=(
            rules_doc.DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE,
            DOC_006_DELIVERED_DECIDEDON,
            rules_doc.DOC_006_DELIVERED_ENCLOSURES_DATEDON,
            DOC_006_DELIVERED_HEARING_HEARDON,
            DOC_006_DELIVERED_HEARING_OFFEREDON,
            rules_doc.DOC_006_DELIVERED_INFORMEDON,
            rules_doc.DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE,
            DOC_006_DELIVERED_SUSPICIONRAISEDON,
            EXM_004_ADULT,
            EXM_004_BODY,
            EXM_004_DELEGATED_BEFORE,
            EXM_004_DELEGATION,
            EXM_004_PRIVATE_CANDIDATE,
            EXM_004_PUPIL,
            EXM_004_WORKPLACE,
            EXM_005_APPEAL_ACTOR,
            EXM_005_INFORMED_BEFORE,
            EXM_005_KEPT_APART,
            EXM_005_PROVISION,
            EXM_005_SITTING_BEFORE,
            EXM_005_SUSPICION_BEFORE,
            EXM_006_OVERALL_GRADE,
            EXM_006_YEAR,
            EXM_016_COMPLETION,
            EXM_016_EXPULSION_PROVISION,
            EXM_016_TIME_STATED,
            RES_021_DECISION,
            ANNULMENT_DECISION_ANNULMENTDECISION,
            ANNULMENT_DECISION_ANNULMENTDECISION_2,
            ANNULMENT_DECISION_ANNULMENTDECISION_3,
            DOC_006_BORN_BEFORE_DECISION,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "AppealInformation.appealInformation": Kind(
        codes=frozenset(["appealBodyKind"]),
        checks=(
            EXM_005_APPEAL_BODY,
            EXM_005_APPEAL_DEADLINE,
            ANNULMENT_DECISION_APPEALINFORMATION,
            ANNULMENT_DECISION_APPEALINFORMATION_2,
        ),
    ),
    "Assessment.assessments": Kind(
        codes=frozenset(["annulmentGround", "assessmentKind", "grade"]),
        sought=frozenset(["assessedOn", "replaces"]),
        below={"resultLog": "ResultLogEntry.resultLog"},
        many=frozenset(["resultLog"]),
        checks=(
            structure.ASSESSMENT,
            structure.ASSESSMENT_2,
            structure.ASSESSMENT_3,
            structure.ASSESSMENT_4,
            rules_res.RES_021_FORMAL_ERROR,
            rules_res.RES_021_GRADE,
            rules_res.RES_021_NOT_EXAMINATION,
            rules_res.RES_021_OVERALL_GRADE,
        ),
    ),
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            ANNULMENT_DECISION_CANDIDATE,
            ANNULMENT_DECISION_CANDIDATE_2,
        ),
    ),
    "Enclosure.enclosures": Kind(),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationSitting.sitting": Kind(
        codes=frozenset(["term"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            rules_res.RES_017_SITTING_EARLY,
            rules_res.RES_017_SITTING_EARLY_2,
            rules_res.RES_017_SITTING_LATE,
            rules_res.RES_017_SITTING_LATE_2,
        ),
    ),
    "Hearing.hearing": Kind(
        codes=frozenset(["chanceUsed"]),
        checks=(
            EXM_005_HEARD_BEFORE,
            EXM_005_OFFERED_BEFORE,
            EXM_005_HEARING_DATED,
            EXM_005_NO_STATEMENT,
            EXM_005_OFFERED_BEFORE_HEARD,
            EXM_005_STATEMENT,
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
    "IllegalActFinding.illegalActs": Kind(
        codes=frozenset(["illegalAct", "voluntarilyDeleted"]),
        checks=(
            EXM_017_DELETED,
            EXM_017_DESCRIBED,
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
            EXM_004_DELEGATED_BY,
            structure.POWERDELEGATION,
            structure.POWERDELEGATION_2,
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
    "Subject.subject": Kind(
        codes=frozenset(["reform"]),
        checks=(rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01,),
    ),
    "SubjectRemark.subjectRemark": Kind(
        codes=frozenset(["subjectRemarkCode"]),
        below={"remarkParameters": "RemarkParameter.remarkParameters"},
        many=frozenset(["remarkParameters"]),
        checks=(
            RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31,
            RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01,
            rules_res.RES_018_EXPIRED_SUBJECT_REMARK,
            RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31,
        ),
    ),
    "SubjectResult.subjectResults": Kind(
        below={
            "subject": "Subject.subject",
            "subjectRemark": "SubjectRemark.subjectRemark",
            "period": "Period.period",
            "assessments": "Assessment.assessments",
        },
        many=frozenset(["assessments"]),
    ),
    "TimeGiven.timeGiven": Kind(
        checks=(EXM_016_TIME_GIVEN_BACK,),
    ),
    "Venue.venue": Kind(),
}
