"""Checks of the rules DOC.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, matches

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


def _doc_003_catalogue(document: Tree, found: Pairs) -> object:
    if document.says(facts.F_2928596643) or document.says(facts.F_B71A057EF2):
        return True
    return False


DOC_003_CATALOGUE = Check("rule/DOC-003-catalogue", lambda o: True, _doc_003_catalogue)


def _doc_003_described(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not document.of(o["receiver"], "schoolNumber"))
            and (not document.of(o["receiver"], "organisationNumber"))
            and document.types(o["receiver"])
        ):
            return True
    return False


DOC_003_DESCRIBED = Check("rule/DOC-003-described", lambda o: True, _doc_003_described)


def _doc_003_described_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not document.of(o["sender"], "schoolNumber"))
            and (not document.of(o["sender"], "organisationNumber"))
            and document.types(o["sender"])
        ):
            return True
    return False


DOC_003_DESCRIBED_2 = Check("rule/DOC-003-described", lambda o: True, _doc_003_described_2)


def _doc_003_different(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] == o["receiver"]:
            return True
    return False


DOC_003_DIFFERENT = Check("rule/DOC-003-different", lambda o: True, _doc_003_different)


def _doc_003_same_school(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] != o["receiver"]:
            for v1 in document.of(o["receiver"], "schoolNumber"):
                for v2 in document.of(o["sender"], "schoolNumber"):
                    if v2 == v1:
                        return True
    return False


DOC_003_SAME_SCHOOL = Check("rule/DOC-003-same-school", lambda o: True, _doc_003_same_school)


def _doc_003_same_unit(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] != o["receiver"] and (
            not any(
                v2 != v1
                for v1 in document.of(o["receiver"], "schoolNumber")
                for v2 in document.of(o["sender"], "schoolNumber")
            )
        ):
            for v3 in document.of(o["receiver"], "organisationNumber"):
                for v4 in document.of(o["sender"], "organisationNumber"):
                    if v4 == v3:
                        return True
    return False


DOC_003_SAME_UNIT = Check("rule/DOC-003-same-unit", lambda o: True, _doc_003_same_unit)


def _doc_006_annulment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["issueDate"] <= o["annulledOn"]:
            return True
    return False


DOC_006_ANNULMENT = Check(
    "rule/DOC-006-annulment", lambda o: "annulledOn" in o and "issueDate" in o, _doc_006_annulment
)


def _doc_006_birth(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "birthDate" in o["holder"] and (not o["holder"]["birthDate"] <= o["issueDate"]):
            return True
    return False


DOC_006_BIRTH = Check("rule/DOC-006-birth", lambda o: "issueDate" in o, _doc_006_birth)


def _doc_006_conduct(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("conductAssessments", ()):
            if "assessedOn" in v1 and (not v1["assessedOn"] <= o["issueDate"]):
                return True
    return False


DOC_006_CONDUCT = Check(
    "rule/DOC-006-conduct", lambda o: "issueDate" in o and "conductAssessments" in o, _doc_006_conduct
)


def _doc_006_delivered_annulledon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["annulledOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_ANNULLEDON = Check(
    "rule/DOC-006-delivered-annulledOn",
    lambda o: "annulledOn" in o and "deliveredOn" in o,
    _doc_006_delivered_annulledon,
)


def _doc_006_delivered_candidates_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("candidates", ()):
            if "person" in v1 and "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidates-person-birthDate",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_candidates_person_birthdate,
)


def _doc_006_delivered_candidate_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        s1 = o["candidate"]["person"]
        if "birthDate" in s1 and (not s1["birthDate"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidate-person-birthDate",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_candidate_person_birthdate,
)


def _doc_006_delivered_conductassessments_assessedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("conductAssessments", ()):
            if "assessedOn" in v1 and (not v1["assessedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_CONDUCTASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-conductAssessments-assessedOn",
    lambda o: "conductAssessments" in o and "deliveredOn" in o,
    _doc_006_delivered_conductassessments_assessedon,
)


def _doc_006_delivered_conductassessments_resultlog_loggedon(document: Tree, found: Pairs) -> object:
    if not (document.most("loggedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("conductAssessments", ()):
            for v2 in v1.get("resultLog", ()):
                if not v2["loggedOn"] <= o["deliveredOn"]:
                    return True
    return False


DOC_006_DELIVERED_CONDUCTASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-conductAssessments-resultLog-loggedOn",
    lambda o: "conductAssessments" in o and "deliveredOn" in o,
    _doc_006_delivered_conductassessments_resultlog_loggedon,
)


def _doc_006_delivered_decidedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["decidedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_DECIDEDON = Check(
    "rule/DOC-006-delivered-decidedOn", lambda o: "decidedOn" in o and "deliveredOn" in o, _doc_006_delivered_decidedon
)


def _doc_006_delivered_enclosures_datedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("enclosures", ()):
            if "datedOn" in v1 and (not v1["datedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_ENCLOSURES_DATEDON = Check(
    "rule/DOC-006-delivered-enclosures-datedOn",
    lambda o: "enclosures" in o and "deliveredOn" in o,
    _doc_006_delivered_enclosures_datedon,
)


def _doc_006_delivered_holder_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "birthDate" in o["holder"] and (not o["holder"]["birthDate"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_HOLDER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-holder-birthDate", lambda o: "deliveredOn" in o, _doc_006_delivered_holder_birthdate
)


def _doc_006_delivered_informedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["informedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_INFORMEDON = Check(
    "rule/DOC-006-delivered-informedOn",
    lambda o: "informedOn" in o and "deliveredOn" in o,
    _doc_006_delivered_informedon,
)


def _doc_006_delivered_issuedate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["issueDate"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_ISSUEDATE = Check(
    "rule/DOC-006-delivered-issueDate", lambda o: "issueDate" in o and "deliveredOn" in o, _doc_006_delivered_issuedate
)


def _doc_006_delivered_powerdelegation_powerdelegatedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "powerDelegatedOn" in o["powerDelegation"] and (
            not o["powerDelegation"]["powerDelegatedOn"] <= o["deliveredOn"]
        ):
            return True
    return False


DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON = Check(
    "rule/DOC-006-delivered-powerDelegation-powerDelegatedOn",
    lambda o: "powerDelegation" in o and "deliveredOn" in o,
    _doc_006_delivered_powerdelegation_powerdelegatedon,
)


def _doc_006_delivered_programmeareas_stopdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("programmeAreas", ()):
            if "stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o and "deliveredOn" in o,
    _doc_006_delivered_programmeareas_stopdate,
)


def _doc_006_delivered_programmeareas_stopdate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("programmeAreas", ()):
            if "stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_2 = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o,
    _doc_006_delivered_programmeareas_stopdate_2,
)


def _doc_006_delivered_registeredon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["registeredOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_REGISTEREDON = Check(
    "rule/DOC-006-delivered-registeredOn",
    lambda o: "registeredOn" in o and "deliveredOn" in o,
    _doc_006_delivered_registeredon,
)


def _doc_006_delivered_staff_trainings_completedon(document: Tree, found: Pairs) -> object:
    if not (document.most("completedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("staff", ()):
            for v2 in v1.get("trainings", ()):
                if not v2["completedOn"] <= o["deliveredOn"]:
                    return True
    return False


DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON = Check(
    "rule/DOC-006-delivered-staff-trainings-completedOn",
    lambda o: "staff" in o,
    _doc_006_delivered_staff_trainings_completedon,
)


def _doc_006_delivered_staff_trainings_completedon_2(document: Tree, found: Pairs) -> object:
    if not (document.most("completedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("staff", ()):
            for v2 in v1.get("trainings", ()):
                if not v2["completedOn"] <= o["deliveredOn"]:
                    return True
    return False


DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON_2 = Check(
    "rule/DOC-006-delivered-staff-trainings-completedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_staff_trainings_completedon_2,
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
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    _doc_006_delivered_subjectresults_assessments_assessedon,
)


def _doc_006_delivered_subjectresults_assessments_assessedon_2(document: Tree, found: Pairs) -> object:
    if not (document.most("assessedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                if "assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]):
                    return True
    return False


DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON_2 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_subjectresults_assessments_assessedon_2,
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
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    _doc_006_delivered_subjectresults_assessments_resultlog_loggedon,
)


def _doc_006_delivered_subjectresults_assessments_resultlog_loggedon_2(document: Tree, found: Pairs) -> object:
    if not (document.most("loggedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                for v3 in v2.get("resultLog", ()):
                    if not v3["loggedOn"] <= o["deliveredOn"]:
                        return True
    return False


DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON_2 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_subjectresults_assessments_resultlog_loggedon_2,
)


def _doc_006_delivered_subjectresults_stopdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            if "stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    _doc_006_delivered_subjectresults_stopdate,
)


def _doc_006_delivered_subjectresults_stopdate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            if "stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE_2 = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_subjectresults_stopdate_2,
)


def _doc_006_registration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["issueDate"] <= o["registeredOn"]:
            return True
    return False


DOC_006_REGISTRATION = Check(
    "rule/DOC-006-registration", lambda o: "registeredOn" in o and "issueDate" in o, _doc_006_registration
)


def _doc_006_results(document: Tree, found: Pairs) -> object:
    if not (document.most("assessedOn") > document.own("issueDate")):
        return False
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                if "assessedOn" in v2 and (not v2["assessedOn"] <= o["issueDate"]):
                    return True
    return False


DOC_006_RESULTS = Check("rule/DOC-006-results", lambda o: "issueDate" in o, _doc_006_results)


def _doc_007_order(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["startDate"] <= o["endDate"]:
            return True
    return False


DOC_007_ORDER = Check("rule/DOC-007-order", lambda o: "startDate" in o and "endDate" in o, _doc_007_order)


def _doc_009_one(document: Tree, found: Pairs) -> object:
    c1 = document.codes("renditions/renditionStatus")
    for o, _ in found:
        if (
            (not "original" in c1) or (len(o.get("renditions", ())) > 1 and document.number(facts.N_06CFD1FBF1) > 1)
        ) and o.get("renditions", ()):
            return True
    return False


DOC_009_ONE = Check("rule/DOC-009-one", lambda o: "renditions" in o, _doc_009_one)


def _doc_009_original_paper_2023_12_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not ("issueDate" in o and (not o["issueDate"] <= "2023-12-31")):
            for v1 in o.get("renditions", ()):
                if v1["renditionStatus"] == "original" and (not v1["renditionMedium"] != "digital"):
                    return True
    return False


DOC_009_ORIGINAL_PAPER_2023_12_31 = Check(
    "rule/DOC-009-original-paper-2023-12-31",
    lambda o: "issueDate" in o and "renditions" in o,
    _doc_009_original_paper_2023_12_31,
)
DOC_009_ORIGINAL_POINTS = Check(
    "rule/DOC-009-original-points", lambda o: "renditionOf" in o and o["renditionStatus"] == "original", None
)
DOC_009_POINTS = Check(
    "rule/DOC-009-points", lambda o: (not o["renditionStatus"] == "original") and "renditionOf" not in o, None
)


def _doc_009_points_to_original(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.of(o["renditionOf"], "renditionStatus"):
            if v1 != "original":
                return True
    return False


DOC_009_POINTS_TO_ORIGINAL = Check(
    "rule/DOC-009-points-to-original",
    lambda o: "renditionOf" in o and (not o["renditionStatus"] == "original"),
    _doc_009_points_to_original,
)


def _doc_009_unsettled_paper_2023_12_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "issueDate" not in o or ("issueDate" in o and (not o["issueDate"] <= "2023-12-31")):
            for v1 in o.get("renditions", ()):
                if v1["renditionStatus"] == "original" and (not v1["renditionMedium"] != "digital"):
                    return True
    return False


DOC_009_UNSETTLED_PAPER_2023_12_31 = Check(
    "rule/DOC-009-unsettled-paper-2023-12-31",
    lambda o: "renditions" in o and ("issueDate" not in o or "issueDate" in o),
    _doc_009_unsettled_paper_2023_12_31,
)


def _doc_011_control(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not COMPONENTS["DocumentNumberControl"](o["documentNumber"]):
            return True
    return False


DOC_011_CONTROL = Check("rule/DOC-011-control", lambda o: "documentNumber" in o, _doc_011_control)


def _doc_011_old(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^([0-9]{0,12}|[0-9]{14,}|[0-9]*[^0-9]([^A]|A)*)\\Z", o["documentNumber"]):
            return True
    return False


DOC_011_OLD = Check("rule/DOC-011-old", lambda o: "documentNumber" in o, _doc_011_old)


def _doc_011_test(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^[^T]([^A]|A)*\\Z", o["documentNumber"]):
            return True
    return False


DOC_011_TEST = Check(
    "rule/DOC-011-test", lambda o: "documentNumber" in o and (not o["testData"] is True), _doc_011_test
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["deliveredOn"] < "2021-01-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: True, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["deliveredOn"] < "2024-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: True, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["deliveredOn"] < "2025-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: True, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["deliveredOn"] > "2024-07-31")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: True, _doc_016_to_2024_07_31)


def _doc_017_carried(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["resultSource"] != document.root["sender"]:
            return True
    return False


DOC_017_CARRIED = Check("rule/DOC-017-carried", lambda o: "takenFrom" not in o, _doc_017_carried)


def _doc_017_elsewhere(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("takenFrom" in o and document.of(o["takenFrom"], "profile")) or (
            "takenFrom" in o and document.of(o["takenFrom"], "assessmentKind")
        ):
            return True
    return False


DOC_017_ELSEWHERE = Check("rule/DOC-017-elsewhere", lambda o: "takenFrom" in o, _doc_017_elsewhere)


def _doc_018_until(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("sharedUntil") < document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in document.having("deliveredOn"):
            if o["sharedUntil"] < v1["deliveredOn"]:
                return True
    return False


DOC_018_UNTIL = Check("rule/DOC-018-until", lambda o: "sharedUntil" in o, _doc_018_until)


def _doc_018_with(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("sharedWith", ()):
            for v2 in document.having("receiver"):
                if not any(v3 == v2["receiver"] for v3 in o.get("sharedWith", ())):
                    return True
    return False


DOC_018_WITH = Check("rule/DOC-018-with", lambda o: "sharedWith" in o, _doc_018_with)
DOC_019_STATUS = Check("rule/DOC-019-status", lambda o: "holderStatus" not in o, None)
