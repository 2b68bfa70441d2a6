"""What is looked at in the documents of the profile exam-appeal.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_54548000B6 = frozenset(
    {
        "accommodation-decision",
        "annulment-for-cheating",
        "expulsion-from-examination",
        "no-overall-grade",
        "oral-examination-conduct",
        "order-and-conduct-grade",
        "overall-grade",
    }
)


def F_557BA7E6C8(document: Tree, o: Node) -> object:
    for v1 in document.of(o["appealBody"], "actorKind"):
        if v1 not in {"appeals-body", "county-authority"}:
            return True
    return False


def F_6476104200(document: Tree, o: Node) -> object:
    for v1 in document.of(o["appealBody"], "actorKind"):
        if v1 not in {"appeals-body", "state-administrator"}:
            return True
    return False


def F_8057918D0B(document: Tree, o: Node) -> object:
    for v1 in document.of(o["appealBody"], "actorKind"):
        if v1 != "state-administrator":
            return True
    return False


def F_EBBB9849ED(document: Tree, o: Node) -> object:
    for v1 in document.of(o["appealBody"], "actorKind"):
        if v1 != "appeals-body":
            return True
    return False


def _doc_006_delivered_appealedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["appealedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_APPEALEDON = Check(
    "rule/DOC-006-delivered-appealedOn", lambda o: "deliveredOn" in o, _doc_006_delivered_appealedon
)


def _doc_006_delivered_appellant_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "birthDate" in o["appellant"] and (not o["appellant"]["birthDate"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_APPELLANT_BIRTHDATE = Check(
    "rule/DOC-006-delivered-appellant-birthDate",
    lambda o: "appellant" in o and "deliveredOn" in o,
    _doc_006_delivered_appellant_birthdate,
)


def _doc_006_delivered_forwardedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["forwardedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_FORWARDEDON = Check(
    "rule/DOC-006-delivered-forwardedOn",
    lambda o: "forwardedOn" in o and "deliveredOn" in o,
    _doc_006_delivered_forwardedon,
)


def _doc_006_delivered_noticeon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["noticeOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_NOTICEON = Check(
    "rule/DOC-006-delivered-noticeOn", lambda o: "deliveredOn" in o, _doc_006_delivered_noticeon
)


def _doc_006_delivered_outcomeon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["outcomeOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_OUTCOMEON = Check(
    "rule/DOC-006-delivered-outcomeOn", lambda o: "outcomeOn" in o and "deliveredOn" in o, _doc_006_delivered_outcomeon
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["appealedOn"] < "2021-01-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["appealedOn"] < "2024-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["appealedOn"] < "2025-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["appealedOn"] > "2024-07-31")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31)


def _exam_appeal_candidate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["taughtAt"] not in terms.T_62E90CF869 and (not document.types(o["taughtAt"])):
            return True
    return False


EXAM_APPEAL_CANDIDATE = Check("shape/exam-appeal/Candidate", lambda o: "taughtAt" in o, _exam_appeal_candidate)


def _exam_appeal_candidate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["taughtAt"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["taughtAt"]))
            and document.types(o["taughtAt"])
        ):
            return True
    return False


EXAM_APPEAL_CANDIDATE_2 = Check("shape/exam-appeal/Candidate", lambda o: "taughtAt" in o, _exam_appeal_candidate_2)


def _exam_appeal_examinationappeal(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["appealBody"] not in terms.T_62E90CF869 and (not document.types(o["appealBody"])):
            return True
    return False


EXAM_APPEAL_EXAMINATIONAPPEAL = Check(
    "shape/exam-appeal/ExaminationAppeal", lambda o: True, _exam_appeal_examinationappeal
)


def _exam_appeal_examinationappeal_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["decidedBy"] not in terms.T_62E90CF869 and (not document.types(o["decidedBy"])):
            return True
    return False


EXAM_APPEAL_EXAMINATIONAPPEAL_2 = Check(
    "shape/exam-appeal/ExaminationAppeal", lambda o: "decidedBy" in o, _exam_appeal_examinationappeal_2
)


def _exam_appeal_examinationappeal_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAM_APPEAL_EXAMINATIONAPPEAL_3 = Check(
    "shape/exam-appeal/ExaminationAppeal", lambda o: "legalBasis" in o, _exam_appeal_examinationappeal_3
)


def _exam_appeal_examinationappeal_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["decidedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["decidedBy"]))
            and document.types(o["decidedBy"])
        ):
            return True
    return False


EXAM_APPEAL_EXAMINATIONAPPEAL_4 = Check(
    "shape/exam-appeal/ExaminationAppeal", lambda o: "decidedBy" in o, _exam_appeal_examinationappeal_4
)


def _exam_appeal_examinationappeal_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["appealBody"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["appealBody"]))
            and document.types(o["appealBody"])
        ):
            return True
    return False


EXAM_APPEAL_EXAMINATIONAPPEAL_5 = Check(
    "shape/exam-appeal/ExaminationAppeal", lambda o: True, _exam_appeal_examinationappeal_5
)
EXM_011_ABOUT_SITTING = Check(
    "rule/EXM-011-about-sitting",
    lambda o: (
        (
            not o["appealKind"]
            not in {
                "annulment-for-cheating",
                "expulsion-from-examination",
                "oral-examination-conduct",
                "written-examination-grade",
            }
        )
        and "sitting" not in o
    ),
    None,
)
EXM_011_ABOUT_SUBJECT = Check(
    "rule/EXM-011-about-subject",
    lambda o: (not o["appealKind"] not in {"no-overall-grade", "overall-grade"}) and "subject" not in o,
    None,
)


def _exm_011_actor(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (o["appealBody"] in terms.T_62E90CF869 or document.types(o["appealBody"]))
            and (o["appealBody"] not in terms.T_589DE7BA99 or o["appealBodyKind"] != "county-council-or-delegate")
            and (
                (not document.of(o["appealBody"], "actorKind"))
                or o["appealBodyKind"] != "trade-test-appeals-board"
                or document.says(F_EBBB9849ED)
            )
            and (
                (not document.of(o["appealBody"], "actorKind"))
                or o["appealBodyKind"] != "county-council-or-delegate"
                or document.says(F_557BA7E6C8)
            )
            and (
                (not document.of(o["appealBody"], "actorKind"))
                or o["appealBodyKind"] != "state-administrator-decides"
                or document.says(F_8057918D0B)
            )
            and (
                (not document.of(o["appealBody"], "actorKind"))
                or o["appealBodyKind"] != "board-of-state-administrator"
                or document.says(F_6476104200)
            )
        ):
            return True
    return False


EXM_011_ACTOR = Check("rule/EXM-011-actor", lambda o: True, _exm_011_actor)


def _exm_011_adult_conduct(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["candidate"]["candidateKind"] == "adult-participant":
            return True
    return False


EXM_011_ADULT_CONDUCT = Check(
    "rule/EXM-011-adult-conduct", lambda o: o["appealKind"] == "order-and-conduct-grade", _exm_011_adult_conduct
)
EXM_011_APPELLANT = Check(
    "rule/EXM-011-appellant", lambda o: (not o["appellantRole"] == "candidate-in-person") and "appellant" not in o, None
)
EXM_011_BODY_BOARD_OF_STATE_ADMINISTRATOR = Check(
    "rule/EXM-011-body-board-of-state-administrator",
    lambda o: (
        (not o["appealKind"] != "written-examination-grade") and o["appealBodyKind"] != "board-of-state-administrator"
    ),
    None,
)
EXM_011_BODY_COUNTY_COUNCIL_OR_DELEGATE = Check(
    "rule/EXM-011-body-county-council-or-delegate",
    lambda o: (
        (not o["appealKind"] not in {"practice-or-competence-test", "trade-test-formal-errors"})
        and o["appealBodyKind"] != "county-council-or-delegate"
    ),
    None,
)
EXM_011_BODY_STATE_ADMINISTRATOR_DECIDES = Check(
    "rule/EXM-011-body-state-administrator-decides",
    lambda o: (not o["appealKind"] not in T_54548000B6) and o["appealBodyKind"] != "state-administrator-decides",
    None,
)
EXM_011_BODY_TRADE_TEST_APPEALS_BOARD = Check(
    "rule/EXM-011-body-trade-test-appeals-board",
    lambda o: (not o["appealKind"] != "trade-test-grade") and o["appealBodyKind"] != "trade-test-appeals-board",
    None,
)


def _exm_011_deadline_after_notice(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["noticeOn"] <= o["appealDeadline"]:
            return True
    return False


EXM_011_DEADLINE_AFTER_NOTICE = Check(
    "rule/EXM-011-deadline-after-notice", lambda o: "appealDeadline" in o, _exm_011_deadline_after_notice
)


def _exm_011_enclosures(document: Tree, found: Pairs) -> object:
    c1 = document.codes("enclosures/enclosureKind")
    if (not "room-report" in c1) or (not "event-log-extract" in c1):
        return True
    return False


EXM_011_ENCLOSURES = Check(
    "rule/EXM-011-enclosures",
    lambda o: (
        o["appealKind"] == "annulment-for-cheating"
        and (not o["appealState"] == "appeal-received")
        and (not o["appealState"] == "appeal-withdrawn")
    ),
    _exm_011_enclosures,
)
EXM_011_FORMAL_ERRORS = Check(
    "rule/EXM-011-formal-errors",
    lambda o: (
        (not o["appealKind"] not in {"oral-examination-conduct", "trade-test-formal-errors"})
        and (not ("appealGround" in o and o["appealGround"] == "formal-errors"))
    ),
    None,
)


def _exm_011_form_oral_examination_conduct(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sitting"]["examinationForm"] not in {"M", "MP", "P", "TP"}:
            return True
    return False


EXM_011_FORM_ORAL_EXAMINATION_CONDUCT = Check(
    "rule/EXM-011-form-oral-examination-conduct",
    lambda o: "sitting" in o and (not o["appealKind"] != "oral-examination-conduct"),
    _exm_011_form_oral_examination_conduct,
)


def _exm_011_form_written_examination_grade(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sitting"]["examinationForm"] not in {"S", "TS"}:
            return True
    return False


EXM_011_FORM_WRITTEN_EXAMINATION_GRADE = Check(
    "rule/EXM-011-form-written-examination-grade",
    lambda o: "sitting" in o and (not o["appealKind"] != "written-examination-grade"),
    _exm_011_form_written_examination_grade,
)
EXM_011_FORWARDED = Check(
    "rule/EXM-011-forwarded", lambda o: o["appealState"] == "appeal-forwarded" and "forwardedOn" not in o, None
)


def _exm_011_forwarded_after(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["appealedOn"] <= o["forwardedOn"]:
            return True
    return False


EXM_011_FORWARDED_AFTER = Check("rule/EXM-011-forwarded-after", lambda o: "forwardedOn" in o, _exm_011_forwarded_after)


def _exm_011_late(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["appealedOn"] > o["appealDeadline"]:
            return True
    return False


EXM_011_LATE = Check(
    "rule/EXM-011-late",
    lambda o: "appealDeadline" in o and (not ("appealOutcome" in o and o["appealOutcome"] == "not-considered")),
    _exm_011_late,
)
EXM_011_NEW_GRADE = Check(
    "rule/EXM-011-new-grade",
    lambda o: (
        "appealOutcome" in o
        and (not ("appealOutcome" in o and o["appealOutcome"] not in {"grade-lowered", "grade-raised"}))
        and "gradeAfterAppeal" not in o
    ),
    None,
)


def _exm_011_noticed_before(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["noticeOn"] <= o["appealedOn"]:
            return True
    return False


EXM_011_NOTICED_BEFORE = Check("rule/EXM-011-noticed-before", lambda o: True, _exm_011_noticed_before)
EXM_011_NOT_SETTLED = Check(
    "rule/EXM-011-not-settled", lambda o: "appealOutcome" in o and (not o["appealState"] == "appeal-settled"), None
)
EXM_011_OUTCOME_ACCOMMODATION_DECISION = Check(
    "rule/EXM-011-outcome-accommodation-decision",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "accommodation-decision")
        and o["appealOutcome"]
        not in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_ANNULMENT_FOR_CHEATING = Check(
    "rule/EXM-011-outcome-annulment-for-cheating",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "annulment-for-cheating")
        and o["appealOutcome"]
        not in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_EXPULSION_FROM_EXAMINATION = Check(
    "rule/EXM-011-outcome-expulsion-from-examination",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "expulsion-from-examination")
        and o["appealOutcome"]
        not in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_NO_OVERALL_GRADE = Check(
    "rule/EXM-011-outcome-no-overall-grade",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "no-overall-grade")
        and o["appealOutcome"]
        not in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_ORAL_EXAMINATION_CONDUCT = Check(
    "rule/EXM-011-outcome-oral-examination-conduct",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "oral-examination-conduct")
        and o["appealOutcome"] not in {"grade-annulled", "left-standing", "not-considered"}
    ),
    None,
)
EXM_011_OUTCOME_ORDER_AND_CONDUCT_GRADE = Check(
    "rule/EXM-011-outcome-order-and-conduct-grade",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "order-and-conduct-grade")
        and o["appealOutcome"] not in {"grade-lowered", "grade-raised", "left-standing", "not-considered"}
    ),
    None,
)
EXM_011_OUTCOME_OVERALL_GRADE = Check(
    "rule/EXM-011-outcome-overall-grade",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "overall-grade")
        and o["appealOutcome"] not in {"left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_WRITTEN_EXAMINATION_GRADE = Check(
    "rule/EXM-011-outcome-written-examination-grade",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "written-examination-grade")
        and o["appealOutcome"] not in {"grade-lowered", "grade-raised", "left-standing", "not-considered"}
    ),
    None,
)
EXM_011_SETTLED = Check(
    "rule/EXM-011-settled",
    lambda o: o["appealState"] == "appeal-settled" and ("appealOutcome" not in o or "outcomeOn" not in o),
    None,
)


def _exm_011_settled_after(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["forwardedOn"] <= o["outcomeOn"]:
            return True
    return False


EXM_011_SETTLED_AFTER = Check(
    "rule/EXM-011-settled-after", lambda o: "forwardedOn" in o and "outcomeOn" in o, _exm_011_settled_after
)


def _exm_011_settled_after_appeal(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["appealedOn"] <= o["outcomeOn"]:
            return True
    return False


EXM_011_SETTLED_AFTER_APPEAL = Check(
    "rule/EXM-011-settled-after-appeal", lambda o: "outcomeOn" in o, _exm_011_settled_after_appeal
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
                            "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["appealedOn"]
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
                or (
                    ("sitting" in document.root and "sittingDate" in document.root["sitting"])
                    and (
                        not (
                            "sitting" in document.root
                            and "sittingDate" in document.root["sitting"]
                            and (
                                not matches(
                                    "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                    document.root["sitting"]["sittingDate"],
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
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            EXAM_APPEAL_CANDIDATE,
            EXAM_APPEAL_CANDIDATE_2,
        ),
    ),
    "Enclosure.enclosures": Kind(),
    "ExaminationAppeal": Kind(
        codes=frozenset(
            ["appealBodyKind", "appealGround", "appealKind", "appealOutcome", "appealState", "appellantRole"]
        ),
        below={
            "actors": "Actor.actors",
            "candidate": "Candidate.candidate",
            "appellant": "Person.appellant",
            "sitting": "ExaminationSitting.sitting",
            "subject": "Subject.subject",
            "enclosures": "Enclosure.enclosures",
        },
        many=frozenset(["actors", "enclosures"]),
        checks=(
            DOC_006_DELIVERED_APPEALEDON,
            DOC_006_DELIVERED_APPELLANT_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_ENCLOSURES_DATEDON,
            DOC_006_DELIVERED_FORWARDEDON,
            DOC_006_DELIVERED_NOTICEON,
            DOC_006_DELIVERED_OUTCOMEON,
            EXM_011_ABOUT_SITTING,
            EXM_011_ABOUT_SUBJECT,
            EXM_011_ACTOR,
            EXM_011_ADULT_CONDUCT,
            EXM_011_APPELLANT,
            EXM_011_BODY_BOARD_OF_STATE_ADMINISTRATOR,
            EXM_011_BODY_COUNTY_COUNCIL_OR_DELEGATE,
            EXM_011_BODY_STATE_ADMINISTRATOR_DECIDES,
            EXM_011_BODY_TRADE_TEST_APPEALS_BOARD,
            EXM_011_DEADLINE_AFTER_NOTICE,
            EXM_011_ENCLOSURES,
            EXM_011_FORM_ORAL_EXAMINATION_CONDUCT,
            EXM_011_FORM_WRITTEN_EXAMINATION_GRADE,
            EXM_011_FORMAL_ERRORS,
            EXM_011_FORWARDED,
            EXM_011_FORWARDED_AFTER,
            EXM_011_LATE,
            EXM_011_NEW_GRADE,
            EXM_011_NOT_SETTLED,
            EXM_011_NOTICED_BEFORE,
            EXM_011_OUTCOME_ACCOMMODATION_DECISION,
            EXM_011_OUTCOME_ANNULMENT_FOR_CHEATING,
            EXM_011_OUTCOME_EXPULSION_FROM_EXAMINATION,
            EXM_011_OUTCOME_NO_OVERALL_GRADE,
            EXM_011_OUTCOME_ORAL_EXAMINATION_CONDUCT,
            EXM_011_OUTCOME_ORDER_AND_CONDUCT_GRADE,
            EXM_011_OUTCOME_OVERALL_GRADE,
            EXM_011_OUTCOME_WRITTEN_EXAMINATION_GRADE,
            EXM_011_SETTLED,
            EXM_011_SETTLED_AFTER,
            EXM_011_SETTLED_AFTER_APPEAL,
            EXAM_APPEAL_EXAMINATIONAPPEAL,
            EXAM_APPEAL_EXAMINATIONAPPEAL_2,
            EXAM_APPEAL_EXAMINATIONAPPEAL_3,
            EXAM_APPEAL_EXAMINATIONAPPEAL_4,
            EXAM_APPEAL_EXAMINATIONAPPEAL_5,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
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
            rules_res.RES_017_SITTING_EARLY_3,
            rules_res.RES_017_SITTING_EARLY_4,
            rules_res.RES_017_SITTING_LATE_3,
            rules_res.RES_017_SITTING_LATE_4,
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
    "Period.period": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.appellant": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
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
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "Venue.venue": Kind(),
}
