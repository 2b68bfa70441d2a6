"""What is looked at in the documents of the profile exam-result.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_exm, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_5470660538 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-22",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-23",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-25",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-30",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-32",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-33",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-34",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/10-7",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/10-8",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-26",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-33",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-40",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-42",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-9",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)
T_64D6B65538 = frozenset(
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
        "https://w3id.org/veiskille/actor/udir",
        "https://w3id.org/veiskille/actor/vestfold",
        "https://w3id.org/veiskille/actor/vestland",
        "https://w3id.org/veiskille/system/vigo",
    }
)
T_82419472FB = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-22",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-23",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-25",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-33",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)


def F_1FAB071762(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_5470660538:
            return True
    return False


def F_5E138595B4(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
        }:
            return False
    return True


def F_63F3227858(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
        }:
            return True
    return False


def F_8492FDBD67(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_82419472FB:
            return False
    return True


def _doc_004_provision_exam_result_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_8492FDBD67) or document.says(F_1FAB071762)) and o.get("legalBasis", ()):
            return True
    return False


DOC_004_PROVISION_EXAM_RESULT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-result-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_004_provision_exam_result_examination_administration,
)
DOC_004_PURPOSE_EXAM_RESULT_ANY = Check(
    "rule/DOC-004-purpose-exam-result-any", lambda o: o["purpose"] != "examination-administration", None
)


def _doc_005_category_exam_result_outcomes_subjectresults_absencelimitextended(document: Tree, found: Pairs) -> object:
    if (not document.root["purpose"] != "examination-administration") and (
        (not document.root["receiver"] not in T_64D6B65538)
        or (document.of(document.root["receiver"], "actorKind") and document.says(F_5E138595B4))
    ):
        return True
    return False


DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    _doc_005_category_exam_result_outcomes_subjectresults_absencelimitextended,
)


def _doc_005_category_exam_result_outcomes_subjectresults_countedabsencepercent(document: Tree, found: Pairs) -> object:
    if (not document.root["purpose"] != "examination-administration") and (
        (not document.root["receiver"] not in T_64D6B65538)
        or (document.of(document.root["receiver"], "actorKind") and document.says(F_5E138595B4))
    ):
        return True
    return False


DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    _doc_005_category_exam_result_outcomes_subjectresults_countedabsencepercent,
)


def _doc_005_category_exam_result_outcomes_subjectresults_interruptionreason(document: Tree, found: Pairs) -> object:
    if (not document.root["purpose"] != "examination-administration") and (
        (not document.root["receiver"] not in T_64D6B65538)
        or (document.of(document.root["receiver"], "actorKind") and document.says(F_5E138595B4))
    ):
        return True
    return False


DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_INTERRUPTIONREASON = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-interruptionReason",
    lambda o: "interruptionReason" in o,
    _doc_005_category_exam_result_outcomes_subjectresults_interruptionreason,
)


def _doc_005_category_exam_result_outcomes_subjectresults_stopdate(document: Tree, found: Pairs) -> object:
    if (not document.root["purpose"] != "examination-administration") and (
        (not document.root["receiver"] not in T_64D6B65538)
        or (document.of(document.root["receiver"], "actorKind") and document.says(F_5E138595B4))
    ):
        return True
    return False


DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-stopDate",
    lambda o: "stopDate" in o,
    _doc_005_category_exam_result_outcomes_subjectresults_stopdate,
)


def _doc_005_receiver_exam_result_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in T_64D6B65538
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_63F3227858))
        ):
            return True
    return False


DOC_005_RECEIVER_EXAM_RESULT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-result-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_005_receiver_exam_result_examination_administration,
)


def _doc_006_delivered_outcomes_candidate_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("outcomes", ()):
            if "birthDate" in v1["candidate"]["person"] and (
                not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"]
            ):
                return True
    return False


DOC_006_DELIVERED_OUTCOMES_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-outcomes-candidate-person-birthDate",
    lambda o: True,
    _doc_006_delivered_outcomes_candidate_person_birthdate,
)


def _doc_006_delivered_outcomes_gradeappeal_decidedon(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "decidedOn" in o["gradeAppeal"] and (not o["gradeAppeal"]["decidedOn"] <= h["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_OUTCOMES_GRADEAPPEAL_DECIDEDON = Check(
    "rule/DOC-006-delivered-outcomes-gradeAppeal-decidedOn",
    lambda o: "gradeAppeal" in o,
    _doc_006_delivered_outcomes_gradeappeal_decidedon,
)


def _doc_006_delivered_outcomes_subjectresults_assessments_assessedon(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("assessedOn") > document.own("deliveredOn")):
        return False
    for o, h in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                if "assessedOn" in v2 and (not v2["assessedOn"] <= h["deliveredOn"]):
                    return True
    return False


DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o,
    _doc_006_delivered_outcomes_subjectresults_assessments_assessedon,
)


def _doc_006_delivered_outcomes_subjectresults_assessments_resultlog_loggedon(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("loggedOn") > document.own("deliveredOn")):
        return False
    for o, h in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                for v3 in v2.get("resultLog", ()):
                    if not v3["loggedOn"] <= h["deliveredOn"]:
                        return True
    return False


DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o,
    _doc_006_delivered_outcomes_subjectresults_assessments_resultlog_loggedon,
)


def _doc_006_delivered_outcomes_subjectresults_stopdate(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("stopDate") > document.own("deliveredOn")):
        return False
    for o, h in found:
        for v1 in o.get("subjectResults", ()):
            if "stopDate" in v1 and (not v1["stopDate"] <= h["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-stopDate",
    lambda o: "subjectResults" in o,
    _doc_006_delivered_outcomes_subjectresults_stopdate,
)


def _doc_006_delivered_sitting_sittingdate(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not o["sittingDate"] <= h["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_SITTING_SITTINGDATE = Check(
    "rule/DOC-006-delivered-sitting-sittingDate", lambda o: "sittingDate" in o, _doc_006_delivered_sitting_sittingdate
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("sittingDate" not in o["sitting"] and (not (not o["deliveredOn"] < "2021-01-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2021-01-01")))
            )
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: True, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("sittingDate" not in o["sitting"] and (not (not o["deliveredOn"] < "2024-08-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2024-08-01")))
            )
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: True, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("sittingDate" not in o["sitting"] and (not (not o["deliveredOn"] < "2025-08-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2025-08-01")))
            )
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: True, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("sittingDate" not in o["sitting"] and (not (not o["deliveredOn"] > "2024-07-31")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] > "2024-07-31")))
            )
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: True, _doc_016_to_2024_07_31)


def _exam_result_assessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receivedFrom"] not in terms.T_62E90CF869 and (not document.types(o["receivedFrom"])):
            return True
    return False


EXAM_RESULT_ASSESSMENT = Check("shape/exam-result/Assessment", lambda o: "receivedFrom" in o, _exam_result_assessment)


def _exam_result_assessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["resultSource"] not in terms.T_62E90CF869 and (not document.types(o["resultSource"])):
            return True
    return False


EXAM_RESULT_ASSESSMENT_2 = Check("shape/exam-result/Assessment", lambda o: True, _exam_result_assessment_2)


def _exam_result_assessment_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receivedFrom"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receivedFrom"]))
            and document.types(o["receivedFrom"])
        ):
            return True
    return False


EXAM_RESULT_ASSESSMENT_3 = Check(
    "shape/exam-result/Assessment", lambda o: "receivedFrom" in o, _exam_result_assessment_3
)


def _exam_result_assessment_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["resultSource"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["resultSource"]))
            and document.types(o["resultSource"])
        ):
            return True
    return False


EXAM_RESULT_ASSESSMENT_4 = Check("shape/exam-result/Assessment", lambda o: True, _exam_result_assessment_4)


def _exam_result_candidate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["taughtAt"] not in terms.T_62E90CF869 and (not document.types(o["taughtAt"])):
            return True
    return False


EXAM_RESULT_CANDIDATE = Check("shape/exam-result/Candidate", lambda o: "taughtAt" in o, _exam_result_candidate)


def _exam_result_candidate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["taughtAt"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["taughtAt"]))
            and document.types(o["taughtAt"])
        ):
            return True
    return False


EXAM_RESULT_CANDIDATE_2 = Check("shape/exam-result/Candidate", lambda o: "taughtAt" in o, _exam_result_candidate_2)


def _exam_result_examinationresults(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAM_RESULT_EXAMINATIONRESULTS = Check(
    "shape/exam-result/ExaminationResults", lambda o: True, _exam_result_examinationresults
)


def _exam_result_examinationresults_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


EXAM_RESULT_EXAMINATIONRESULTS_2 = Check(
    "shape/exam-result/ExaminationResults", lambda o: True, _exam_result_examinationresults_2
)


def _exam_result_examinationresults_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


EXAM_RESULT_EXAMINATIONRESULTS_3 = Check(
    "shape/exam-result/ExaminationResults", lambda o: True, _exam_result_examinationresults_3
)


def _exam_result_examinationresults_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


EXAM_RESULT_EXAMINATIONRESULTS_4 = Check(
    "shape/exam-result/ExaminationResults", lambda o: True, _exam_result_examinationresults_4
)


def _exam_result_examinationresults_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


EXAM_RESULT_EXAMINATIONRESULTS_5 = Check(
    "shape/exam-result/ExaminationResults", lambda o: True, _exam_result_examinationresults_5
)


def _exm_003_both(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("timeGiven", ()):
            for v2 in o.get("timeGiven", ()):
                if v2["timeKind"] == "extended-time":
                    for v3 in o.get("timeGiven", ()):
                        if v3["timeKind"] == "extra-time":
                            return True
    return False


EXM_003_BOTH = Check("rule/EXM-003-both", lambda o: "timeGiven" in o and "minutesInAll" not in o, _exm_003_both)
EXM_003_PARTS = Check("rule/EXM-003-parts", lambda o: "minutesInAll" in o and "timeGiven" not in o, None)


def _exm_003_sum(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "minutesInAll" in o
            and (lambda values: bool(values) and sum(values) != o["minutesInAll"])(
                [v1["minutes"] for v1 in o.get("timeGiven", ())]
            )
        ) and o.get("timeGiven", ()):
            return True
    return False


EXM_003_SUM = Check(
    "rule/EXM-003-sum",
    lambda o: "minutesInAll" in o and "timeGiven" in o and ("timeGiven" in o and "minutesInAll" in o),
    _exm_003_sum,
)


def _gradeappeal(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["decidedBy"] not in terms.T_62E90CF869 and (not document.types(o["decidedBy"])):
            return True
    return False


GRADEAPPEAL = Check("shape/GradeAppeal", lambda o: True, _gradeappeal)


def _gradeappeal_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["decidedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["decidedBy"]))
            and document.types(o["decidedBy"])
        ):
            return True
    return False


GRADEAPPEAL_2 = Check("shape/GradeAppeal", lambda o: True, _gradeappeal_2)


def _idn_006_too_early_2020(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("assessedOn") < "2020-08-01" or document.least("year") < 2020):
        return False
    for _, h in found:
        if h["type"] in {"SubjectResult"}:
            for v1 in h.get("assessments", ()):
                if ("year" in v1 and v1["year"] < 2020) or ("assessedOn" in v1 and v1["assessedOn"] < "2020-08-01"):
                    return True
    return False


IDN_006_TOO_EARLY_2020 = Check(
    "rule/IDN-006-too-early-2020", lambda o: o["subjectCode"] in terms.T_74C8BECD82, _idn_006_too_early_2020
)


def _idn_006_too_early_2021(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("assessedOn") < "2021-08-01" or document.least("year") < 2021):
        return False
    for _, h in found:
        if h["type"] in {"SubjectResult"}:
            for v1 in h.get("assessments", ()):
                if ("year" in v1 and v1["year"] < 2021) or ("assessedOn" in v1 and v1["assessedOn"] < "2021-08-01"):
                    return True
    return False


IDN_006_TOO_EARLY_2021 = Check(
    "rule/IDN-006-too-early-2021", lambda o: o["subjectCode"] in terms.T_6D0AF673CC, _idn_006_too_early_2021
)


def _idn_006_too_early_2022(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("assessedOn") < "2022-08-01" or document.least("year") < 2022):
        return False
    for _, h in found:
        if h["type"] in {"SubjectResult"}:
            for v1 in h.get("assessments", ()):
                if ("year" in v1 and v1["year"] < 2022) or ("assessedOn" in v1 and v1["assessedOn"] < "2022-08-01"):
                    return True
    return False


IDN_006_TOO_EARLY_2022 = Check(
    "rule/IDN-006-too-early-2022", lambda o: o["subjectCode"] in terms.T_5A0ECE108C, _idn_006_too_early_2022
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
                    "sittingDate" in document.root["sitting"]
                    and (
                        not (
                            "sittingDate" in document.root["sitting"]
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


def _res_007_grade(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not matches("^(?:[0-9](?:\\.[0-9]{1,2})?|10(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"])) and (
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
        ):
            for v1 in o.get("assessments", ()):
                if (
                    (not v1["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
                    and v1["assessmentKind"] == "overall-achievement"
                    and (
                        "assessedOn" not in v1
                        or (
                            "assessedOn" in v1
                            and (
                                not matches(
                                    "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                                    v1["assessedOn"],
                                )
                            )
                        )
                    )
                    and (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
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
    for o, _ in found:
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
        ):
            for v1 in o.get("assessments", ()):
                if v1["grade"] == "IV" and v1["assessmentKind"] == "overall-achievement":
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


def _res_009_outcome_once(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            len(
                {
                    id(v8)
                    for v1 in (o["candidate"],)
                    for v2 in (v1["person"],)
                    for v3 in v2.get("identityNumbers", ())
                    for v4 in (v3["number"],)
                    for v5 in document.holding("number", v4)
                    for v6 in (document.holder(v5),)
                    for v7 in (document.holder(v6),)
                    for v8 in (document.holder(v7),)
                }
            )
            > 1
        ):
            return True
    return False


RES_009_OUTCOME_ONCE = Check("rule/RES-009-outcome-once", lambda o: True, _res_009_outcome_once)


def _res_009_person(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["type"] == "CandidateOutcome":
            for v1 in o.get("subjectResults", ()):
                for v2 in o.get("subjectResults", ()):
                    if v1["subject"]["subjectCode"] == v2["subject"]["subjectCode"]:
                        for v3 in v1.get("assessments", ()):
                            if not (document.holding("replaces", v3["id"]) if "id" in v3 else ()):
                                for v5 in v2.get("assessments", ()):
                                    if (
                                        (not v3 is v5)
                                        and v3["assessmentKind"] == v5["assessmentKind"]
                                        and (not ("term" in v3 and "term" in v5 and v3["term"] != v5["term"]))
                                        and (not ("year" in v3 and "year" in v5 and v3["year"] != v5["year"]))
                                        and (
                                            not (
                                                "examinationForm" in v3
                                                and "examinationForm" in v5
                                                and v3["examinationForm"] != v5["examinationForm"]
                                            )
                                        )
                                        and (not (document.holding("replaces", v5["id"]) if "id" in v5 else ()))
                                    ):
                                        return True
    return False


RES_009_PERSON = Check("rule/RES-009-person", lambda o: "subjectResults" in o, _res_009_person)

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
            EXAM_RESULT_ASSESSMENT,
            EXAM_RESULT_ASSESSMENT_2,
            EXAM_RESULT_ASSESSMENT_3,
            EXAM_RESULT_ASSESSMENT_4,
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
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            EXAM_RESULT_CANDIDATE,
            EXAM_RESULT_CANDIDATE_2,
        ),
    ),
    "CandidateOutcome.outcomes": Kind(
        below={
            "candidate": "Candidate.candidate",
            "subjectResults": "SubjectResult.subjectResults",
            "timeGiven": "TimeGiven.timeGiven",
            "gradeAppeal": "GradeAppeal.gradeAppeal",
        },
        many=frozenset(["subjectResults", "timeGiven"]),
        checks=(
            RES_009_OUTCOME_ONCE,
            DOC_006_DELIVERED_OUTCOMES_GRADEAPPEAL_DECIDEDON,
            DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON,
            DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON,
            DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_STOPDATE,
            RES_009_PERSON,
            EXM_003_PARTS,
            EXM_003_SUM,
            EXM_003_BOTH,
        ),
    ),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationResults": Kind(
        codes=frozenset(["purpose"]),
        below={
            "actors": "Actor.actors",
            "sitting": "ExaminationSitting.sitting",
            "staff": "ExaminationStaff.staff",
            "outcomes": "CandidateOutcome.outcomes",
        },
        many=frozenset(["actors", "staff", "outcomes"]),
        checks=(
            DOC_004_PROVISION_EXAM_RESULT_EXAMINATION_ADMINISTRATION,
            DOC_004_PURPOSE_EXAM_RESULT_ANY,
            DOC_005_RECEIVER_EXAM_RESULT_EXAMINATION_ADMINISTRATION,
            DOC_006_DELIVERED_OUTCOMES_CANDIDATE_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON,
            EXAM_RESULT_EXAMINATIONRESULTS,
            EXAM_RESULT_EXAMINATIONRESULTS_2,
            EXAM_RESULT_EXAMINATIONRESULTS_3,
            EXAM_RESULT_EXAMINATIONRESULTS_4,
            EXAM_RESULT_EXAMINATIONRESULTS_5,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "ExaminationSitting.sitting": Kind(
        codes=frozenset(["term"]),
        sought=frozenset(["year"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            DOC_006_DELIVERED_SITTING_SITTINGDATE,
            rules_res.RES_017_SITTING_EARLY_3,
            rules_res.RES_017_SITTING_EARLY_4,
            rules_res.RES_017_SITTING_LATE_3,
            rules_res.RES_017_SITTING_LATE_4,
        ),
    ),
    "ExaminationStaff.staff": Kind(
        below={"trainings": "Training.trainings"},
        many=frozenset(["trainings"]),
        checks=(structure.EXAMINATIONSTAFF,),
    ),
    "GradeAppeal.gradeAppeal": Kind(
        checks=(
            GRADEAPPEAL,
            GRADEAPPEAL_2,
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
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
        sought=frozenset(["subjectCode"]),
        checks=(
            rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01,
            IDN_006_TOO_EARLY_2020,
            IDN_006_TOO_EARLY_2021,
            IDN_006_TOO_EARLY_2022,
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
        codes=frozenset(["absenceLimitExtended", "passed", "subjectStatus"]),
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
            DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_ABSENCELIMITEXTENDED,
            DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_COUNTEDABSENCEPERCENT,
            DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_INTERRUPTIONREASON,
            rules_res.RES_019_REASON_ALONE_2,
            rules_idn.IDN_006_LEVEL,
            DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_STOPDATE,
            rules_res.RES_019_ORDER,
            rules_res.RES_006_NOT_PASSED_2,
            rules_res.RES_006_PASSED_2,
        ),
    ),
    "TimeGiven.timeGiven": Kind(
        codes=frozenset(["timeKind"]),
        checks=(
            rules_exm.EXM_003_EXTENDED,
            rules_exm.EXM_003_EXTRA,
        ),
    ),
    "Training.trainings": Kind(
        sought=frozenset(["completedOn"]),
    ),
    "Venue.venue": Kind(),
}
