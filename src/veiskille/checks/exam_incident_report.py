"""What is looked at in the documents of the profile exam-incident-report.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_exm, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_5B63FEF1BA = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-23",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-25",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-30",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-32",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-33",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-34",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-26",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-28",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-34",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-39",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-40",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-42",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)
T_97EEE18D0C = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2006-06-23-724/3-23",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-26",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)
T_A1B9A97D51 = frozenset(
    {
        "https://w3id.org/veiskille/actor/centre-for-senior-policy",
        "https://w3id.org/veiskille/actor/ks",
        "https://w3id.org/veiskille/actor/ks-digital",
        "https://w3id.org/veiskille/actor/national-school-board",
        "https://w3id.org/veiskille/actor/novari",
        "https://w3id.org/veiskille/actor/university-council",
    }
)


def F_3EF6F9AFEE(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_97EEE18D0C:
            return False
    return True


def F_59780A9E8B(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"association", "company", "inter-municipal-company", "supplier"}:
            return False
    return True


def F_6467CD75E3(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_5B63FEF1BA:
            return True
    return False


def F_9144E04026(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "examination-office", "municipality", "state-administrator"}:
            return False
    return True


def F_CE2A72E0B4(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"association", "company", "inter-municipal-company", "supplier"}:
            return True
    return False


def F_F7FD1CD910(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"county-authority", "examination-office", "municipality", "state-administrator"}:
            return True
    return False


def _backupuse(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["agreedWith"] not in terms.T_62E90CF869 and (not document.types(o["agreedWith"])):
            return True
    return False


BACKUPUSE = Check("shape/BackupUse", lambda o: "agreedWith" in o, _backupuse)


def _backupuse_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["agreedWith"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["agreedWith"]))
            and document.types(o["agreedWith"])
        ):
            return True
    return False


BACKUPUSE_2 = Check("shape/BackupUse", lambda o: "agreedWith" in o, _backupuse_2)


def _candidateexpulsion(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["expelledCandidate"]):
            return True
    return False


CANDIDATEEXPULSION = Check("shape/CandidateExpulsion", lambda o: True, _candidateexpulsion)


def _candidateexpulsion_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "Candidate" in document.types(o["expelledCandidate"])) and document.types(o["expelledCandidate"]):
            return True
    return False


CANDIDATEEXPULSION_2 = Check("shape/CandidateExpulsion", lambda o: True, _candidateexpulsion_2)


def _candidatetime(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("forCandidates", ()):
            if (not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)):
                return True
    return False


CANDIDATETIME = Check("shape/CandidateTime", lambda o: "forCandidates" in o, _candidatetime)


def _doc_004_provision_exam_incident_report_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_3EF6F9AFEE) or document.says(F_6467CD75E3)) and o.get("legalBasis", ()):
            return True
    return False


DOC_004_PROVISION_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-incident-report-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_004_provision_exam_incident_report_examination_administration,
)
DOC_004_PURPOSE_EXAM_INCIDENT_REPORT_ANY = Check(
    "rule/DOC-004-purpose-exam-incident-report-any", lambda o: o["purpose"] != "examination-administration", None
)


def _doc_005_category_exam_incident_report_candidates(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiver"] not in T_A1B9A97D51)
            or (document.of(o["receiver"], "actorKind") and document.says(F_59780A9E8B))
        ) and o.get("candidates", ()):
            return True
    return False


DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES = Check(
    "rule/DOC-005-category-exam-incident-report-candidates",
    lambda o: "candidates" in o and (not o["purpose"] != "examination-administration"),
    _doc_005_category_exam_incident_report_candidates,
)


def _doc_005_category_exam_incident_report_candidates_person(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["purpose"] != "examination-administration") and (
            (not h["receiver"] not in terms.T_BBFA61A880)
            or (document.of(h["receiver"], "actorKind") and document.says(F_9144E04026))
        ):
            return True
    return False


DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES_PERSON = Check(
    "rule/DOC-005-category-exam-incident-report-candidates-person",
    lambda o: "person" in o,
    _doc_005_category_exam_incident_report_candidates_person,
)


def _doc_005_category_exam_incident_report_candidatetimes(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiver"] not in T_A1B9A97D51)
            or (document.of(o["receiver"], "actorKind") and document.says(F_59780A9E8B))
        ) and o.get("candidateTimes", ()):
            return True
    return False


DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATETIMES = Check(
    "rule/DOC-005-category-exam-incident-report-candidateTimes",
    lambda o: "candidateTimes" in o and (not o["purpose"] != "examination-administration"),
    _doc_005_category_exam_incident_report_candidatetimes,
)


def _doc_005_category_exam_incident_report_expulsions_expelledcandidate(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not h["purpose"] != "examination-administration") and (
            (not h["receiver"] not in T_A1B9A97D51)
            or (document.of(h["receiver"], "actorKind") and document.says(F_59780A9E8B))
        ):
            return True
    return False


DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_EXPULSIONS_EXPELLEDCANDIDATE = Check(
    "rule/DOC-005-category-exam-incident-report-expulsions-expelledCandidate",
    lambda o: True,
    _doc_005_category_exam_incident_report_expulsions_expelledcandidate,
)


def _doc_005_category_exam_incident_report_incidents_affectedcandidates(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["purpose"] != "examination-administration")
            and (
                (not h["receiver"] not in T_A1B9A97D51)
                or (document.of(h["receiver"], "actorKind") and document.says(F_59780A9E8B))
            )
            and o.get("affectedCandidates", ())
        ):
            return True
    return False


DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_AFFECTEDCANDIDATES = Check(
    "rule/DOC-005-category-exam-incident-report-incidents-affectedCandidates",
    lambda o: "affectedCandidates" in o,
    _doc_005_category_exam_incident_report_incidents_affectedcandidates,
)


def _doc_005_category_exam_incident_report_incidents_followedupby(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not h["purpose"] != "examination-administration")
            and (
                (not h["receiver"] not in T_A1B9A97D51)
                or (document.of(h["receiver"], "actorKind") and document.says(F_59780A9E8B))
            )
            and o.get("followedUpBy", ())
        ):
            return True
    return False


DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_FOLLOWEDUPBY = Check(
    "rule/DOC-005-category-exam-incident-report-incidents-followedUpBy",
    lambda o: "followedUpBy" in o,
    _doc_005_category_exam_incident_report_incidents_followedupby,
)


def _doc_005_category_exam_incident_report_staff(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o["receiver"] not in T_A1B9A97D51)
            or (document.of(o["receiver"], "actorKind") and document.says(F_59780A9E8B))
        ) and o.get("staff", ()):
            return True
    return False


DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_STAFF = Check(
    "rule/DOC-005-category-exam-incident-report-staff",
    lambda o: "staff" in o and (not o["purpose"] != "examination-administration"),
    _doc_005_category_exam_incident_report_staff,
)


def _doc_005_receiver_exam_incident_report_examination_administration(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_BBFA61A880
            and o["receiver"] not in T_A1B9A97D51
            and ((not o["receiver"] not in terms.T_62E90CF869) or document.of(o["receiver"], "actorKind"))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_F7FD1CD910))
            and ((not document.of(o["receiver"], "actorKind")) or document.says(F_CE2A72E0B4))
        ):
            return True
    return False


DOC_005_RECEIVER_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-incident-report-examination-administration",
    lambda o: o["purpose"] == "examination-administration",
    _doc_005_receiver_exam_incident_report_examination_administration,
)


def _doc_006_delivered_candidates_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("candidates", ()):
            if "person" in v1 and "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidates-person-birthDate",
    lambda o: "candidates" in o,
    _doc_006_delivered_candidates_person_birthdate,
)


def _doc_006_delivered_incidents_incidentrecords_recordedon(document: Tree, found: Pairs) -> object:
    if not (document.most("recordedOn") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("incidents", ()):
            for v2 in v1.get("incidentRecords", ()):
                if "recordedOn" in v2 and (not v2["recordedOn"] <= o["deliveredOn"]):
                    return True
    return False


DOC_006_DELIVERED_INCIDENTS_INCIDENTRECORDS_RECORDEDON = Check(
    "rule/DOC-006-delivered-incidents-incidentRecords-recordedOn",
    lambda o: True,
    _doc_006_delivered_incidents_incidentrecords_recordedon,
)


def _doc_006_delivered_incidents_occurredon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("incidents", ()):
            if not v1["occurredOn"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_INCIDENTS_OCCURREDON = Check(
    "rule/DOC-006-delivered-incidents-occurredOn", lambda o: True, _doc_006_delivered_incidents_occurredon
)


def _doc_006_delivered_reportsteps_reportedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("reportSteps", ()):
            if not v1["reportedOn"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_REPORTSTEPS_REPORTEDON = Check(
    "rule/DOC-006-delivered-reportSteps-reportedOn", lambda o: True, _doc_006_delivered_reportsteps_reportedon
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("sitting" not in o and (not (not o["deliveredOn"] < "2021-01-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2021-01-01"))))
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: True, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("sitting" not in o and (not (not o["deliveredOn"] < "2024-08-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2024-08-01"))))
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: True, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("sitting" not in o and (not (not o["deliveredOn"] < "2025-08-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2025-08-01"))))
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: True, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("sitting" not in o and (not (not o["deliveredOn"] > "2024-07-31")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] > "2024-07-31"))))
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: True, _doc_016_to_2024_07_31)


def _exam_incident_report_examinationincident(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("affectedCandidates", ()):
            if (not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)):
                return True
    return False


EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT = Check(
    "shape/exam-incident-report/ExaminationIncident",
    lambda o: "affectedCandidates" in o,
    _exam_incident_report_examinationincident,
)


def _exam_incident_report_examinationincident_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("followedUpBy", ()):
            if (not document.types(v1)) or ((not "ExaminationStaff" in document.types(v1)) and document.types(v1)):
                return True
    return False


EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT_2 = Check(
    "shape/exam-incident-report/ExaminationIncident",
    lambda o: "followedUpBy" in o,
    _exam_incident_report_examinationincident_2,
)


def _exam_incident_report_incidentreport(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAM_INCIDENT_REPORT_INCIDENTREPORT = Check(
    "shape/exam-incident-report/IncidentReport", lambda o: True, _exam_incident_report_incidentreport
)


def _exam_incident_report_incidentreport_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


EXAM_INCIDENT_REPORT_INCIDENTREPORT_2 = Check(
    "shape/exam-incident-report/IncidentReport", lambda o: True, _exam_incident_report_incidentreport_2
)


def _exam_incident_report_incidentreport_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


EXAM_INCIDENT_REPORT_INCIDENTREPORT_3 = Check(
    "shape/exam-incident-report/IncidentReport", lambda o: True, _exam_incident_report_incidentreport_3
)


def _exam_incident_report_incidentreport_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


EXAM_INCIDENT_REPORT_INCIDENTREPORT_4 = Check(
    "shape/exam-incident-report/IncidentReport", lambda o: True, _exam_incident_report_incidentreport_4
)


def _exam_incident_report_incidentreport_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


EXAM_INCIDENT_REPORT_INCIDENTREPORT_5 = Check(
    "shape/exam-incident-report/IncidentReport", lambda o: True, _exam_incident_report_incidentreport_5
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


EXM_003_BOTH = Check("rule/EXM-003-both", lambda o: "minutesInAll" not in o, _exm_003_both)


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


EXM_003_SUM = Check("rule/EXM-003-sum", lambda o: "minutesInAll" in o, _exm_003_sum)


def _exm_010_affected(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (o.get("affectedCandidates", ()) or (not o["affectedScope"] == "all-candidates"))
            and (
                (not o["affectedScope"] == "some-candidates") or len({v2 for v2 in o.get("affectedCandidates", ())}) < 2
            )
            and (
                (not o.get("affectedCandidates", ()))
                or (not o["affectedScope"] == "one-candidate")
                or (
                    len(o.get("affectedCandidates", ())) > 1 and len({v4 for v4 in o.get("affectedCandidates", ())}) > 1
                )
            )
        ):
            return True
    return False


EXM_010_AFFECTED = Check(
    "rule/EXM-010-affected",
    lambda o: (
        ((not o["affectedScope"] == "all-candidates") or "affectedCandidates" in o)
        and ((not o["affectedScope"] == "one-candidate") or "affectedCandidates" not in o or "affectedCandidates" in o)
    ),
    _exm_010_affected,
)


def _exm_010_day(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "sitting" in h and o["occurredOn"] != h["sitting"]["sittingDate"]:
            return True
    return False


EXM_010_DAY = Check("rule/EXM-010-day", lambda o: True, _exm_010_day)


def _exm_010_event(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not ("causedBy" in o and document.of(o["causedBy"], "eventKind")):
            return True
    return False


EXM_010_EVENT = Check("rule/EXM-010-event", lambda o: "causedBy" in o, _exm_010_event)


def _exm_010_informed_after(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if o["informedAt"] < h["beginsAt"] and matches("^([01][0-9]|2[0-3]):[0-5][0-9]\\Z", h["beginsAt"]):
            return True
    return False


EXM_010_INFORMED_AFTER = Check("rule/EXM-010-informed-after", lambda o: True, _exm_010_informed_after)


def _exm_010_late_start(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (document.holding("causedBy", o["id"]) if "id" in o else ()):
            return True
    return False


EXM_010_LATE_START = Check(
    "rule/EXM-010-late-start",
    lambda o: "ownDelay" in o and o["eventKind"] == "late-start" and (not ("ownDelay" in o and o["ownDelay"] is True)),
    _exm_010_late_start,
)
EXM_010_LATE_START_STATED = Check(
    "rule/EXM-010-late-start-stated", lambda o: o["eventKind"] == "late-start" and "ownDelay" not in o, None
)


def _exm_010_longer(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o["minutes"] <= o["minutesLost"]) and (
            not ("causedBy" in o and any(v1 is True for v1 in document.of(o["causedBy"], "lostTimeInDoubt")))
        ):
            return True
    return False


EXM_010_LONGER = Check(
    "rule/EXM-010-longer", lambda o: "minutesLost" in o and o["timeKind"] == "extra-time", _exm_010_longer
)
EXM_010_LOST = Check("rule/EXM-010-lost", lambda o: o["timeKind"] == "extra-time" and "minutesLost" not in o, None)


def _exm_010_once(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if len({id(v1) for v1 in (document.holding("forCandidates", o["id"]) if "id" in o else ())}) > 1:
            return True
    return False


EXM_010_ONCE = Check("rule/EXM-010-once", lambda o: True, _exm_010_once)
EXM_010_OTHER_DESCRIBED = Check(
    "rule/EXM-010-other-described", lambda o: o["eventKind"] == "other-event" and "incidentText" not in o, None
)


def _exm_010_own_delay(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.of(o["causedBy"], "ownDelay"):
            if v1 is True:
                return True
    return False


EXM_010_OWN_DELAY = Check("rule/EXM-010-own-delay", lambda o: "causedBy" in o, _exm_010_own_delay)


def _exm_010_recorded_after(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if o["recordedOn"] < h["occurredOn"]:
            return True
    return False


EXM_010_RECORDED_AFTER = Check("rule/EXM-010-recorded-after", lambda o: "recordedOn" in o, _exm_010_recorded_after)


def _exm_010_shorter(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o["minutesLost"] <= o["minutes"]) and (
            not ("causedBy" in o and any(v1 == "suspicion-handling" for v1 in document.of(o["causedBy"], "eventKind")))
        ):
            return True
    return False


EXM_010_SHORTER = Check(
    "rule/EXM-010-shorter",
    lambda o: "minutesLost" in o and o["timeKind"] == "extra-time" and "timeReasons" not in o,
    _exm_010_shorter,
)
EXM_010_SITTING = Check(
    "rule/EXM-010-sitting", lambda o: (not o["occasion"] == "test-examination") and "sitting" not in o, None
)
EXM_010_WHOM = Check(
    "rule/EXM-010-whom",
    lambda o: (
        ("forCandidates" in o or (not ("forEveryone" in o and o["forEveryone"] is True)))
        and ("forCandidates" not in o or ("forEveryone" in o and o["forEveryone"] is True))
    ),
    None,
)


def _exm_014_after_event(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not any((not o["reportedOn"] < v1["occurredOn"]) for v1 in h.get("incidents", ())):
            return True
    return False


EXM_014_AFTER_EVENT = Check("rule/EXM-014-after-event", lambda o: True, _exm_014_after_event)


def _exm_014_error_place(document: Tree, found: Pairs) -> object:
    c1 = document.codes("incidents/affectedResource/errorLocation")
    for o, h in found:
        if (
            (not h["occasion"] == "actual-examination")
            and (not o["reportRoute"] == "school-to-county")
            and ((not o["reportRoute"] == "county-to-supplier") or (not "local-list" in c1))
            and ((not o["reportRoute"] == "county-to-directorate") or (not "national-systems" in c1))
            and ((not o["reportRoute"] == "county-to-resource-group") or (not "national-list" in c1))
        ):
            return True
    return False


EXM_014_ERROR_PLACE = Check(
    "rule/EXM-014-error-place", lambda o: not o["reportRoute"] == "school-to-county", _exm_014_error_place
)


def _exm_014_examination(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if not h["occasion"] == "test-examination":
            return True
    return False


EXM_014_EXAMINATION = Check(
    "rule/EXM-014-examination",
    lambda o: o["reportRoute"] not in {"county-to-directorate", "school-to-county"},
    _exm_014_examination,
)


def _exm_014_order(document: Tree, found: Pairs) -> object:
    c1 = document.codes("reportSteps/reportRoute")
    for o, h in found:
        if (
            not any(
                (v2["reportRoute"] == "school-to-county" and (not o["reportedOn"] < v2["reportedOn"]))
                for v2 in h.get("reportSteps", ())
            )
        ) and "school-to-county" in c1:
            return True
    return False


EXM_014_ORDER = Check("rule/EXM-014-order", lambda o: o["reportRoute"] != "school-to-county", _exm_014_order)


def _exm_014_reported_by(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["reportRoute"] == "school-to-county"
            or (
                o["reportedBy"] not in terms.T_589DE7BA99
                and (o["reportedBy"] in terms.T_D19D5CC553 or document.of(o["reportedBy"], "actorKind"))
                and (not any(v4 == "county-authority" for v4 in document.of(o["reportedBy"], "actorKind")))
            )
        ) and (
            (not o["reportRoute"] == "school-to-county")
            or (
                (o["reportedBy"] in terms.T_D19D5CC553 or document.of(o["reportedBy"], "actorKind"))
                and (
                    (not document.of(o["reportedBy"], "actorKind"))
                    or any(
                        v2 not in {"adult-education-centre", "examination-office", "school"}
                        for v2 in document.of(o["reportedBy"], "actorKind")
                    )
                )
            )
        ):
            return True
    return False


EXM_014_REPORTED_BY = Check("rule/EXM-014-reported-by", lambda o: True, _exm_014_reported_by)


def _exm_014_reported_to(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                (not o["reportRoute"] == "county-to-directorate")
                or (
                    o["reportedTo"] != "https://w3id.org/veiskille/actor/udir"
                    and (o["reportedTo"] in terms.T_D19D5CC553 or document.of(o["reportedTo"], "actorKind"))
                )
            )
            and (
                (not o["reportRoute"] == "county-to-supplier")
                or (
                    (o["reportedTo"] in terms.T_D19D5CC553 or document.of(o["reportedTo"], "actorKind"))
                    and (not any(v7 == "supplier" for v7 in document.of(o["reportedTo"], "actorKind")))
                )
            )
            and (
                (not o["reportRoute"] == "school-to-county")
                or (
                    o["reportedTo"] not in terms.T_589DE7BA99
                    and (o["reportedTo"] in terms.T_D19D5CC553 or document.of(o["reportedTo"], "actorKind"))
                    and (not any(v1 == "county-authority" for v1 in document.of(o["reportedTo"], "actorKind")))
                )
            )
            and (
                (not o["reportRoute"] == "county-to-resource-group")
                or (
                    o["reportedTo"] not in terms.T_589DE7BA99
                    and o["reportedTo"] != "https://w3id.org/veiskille/actor/novari"
                    and (o["reportedTo"] in terms.T_D19D5CC553 or document.of(o["reportedTo"], "actorKind"))
                    and (
                        (not document.of(o["reportedTo"], "actorKind"))
                        or any(
                            v5 not in {"association", "county-authority", "inter-municipal-company"}
                            for v5 in document.of(o["reportedTo"], "actorKind")
                        )
                    )
                )
            )
        ):
            return True
    return False


EXM_014_REPORTED_TO = Check("rule/EXM-014-reported-to", lambda o: True, _exm_014_reported_to)


def _exm_014_school_first(document: Tree, found: Pairs) -> object:
    c1 = document.codes("reportSteps/reportRoute")
    if not "school-to-county" in c1:
        return True
    return False


EXM_014_SCHOOL_FIRST = Check("rule/EXM-014-school-first", lambda o: True, _exm_014_school_first)


def _exm_014_this_delivery(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] != o["receiver"] and (
            not any(
                (v1["reportedBy"] == o["sender"] and v1["reportedTo"] == o["receiver"])
                for v1 in o.get("reportSteps", ())
            )
        ):
            return True
    return False


EXM_014_THIS_DELIVERY = Check("rule/EXM-014-this-delivery", lambda o: True, _exm_014_this_delivery)
EXM_016_COMPLETE = Check(
    "rule/EXM-016-complete",
    lambda o: (
        o["eventKind"] == "suspicion-handling" and (not ("completionPossible" in o and o["completionPossible"] is True))
    ),
    None,
)
EXM_016_EXPULSION_GROUND = Check(
    "rule/EXM-016-expulsion-ground", lambda o: o["expulsionGround"] not in {"disturbance", "obstruction"}, None
)


def _exm_016_time_back(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (document.holding("causedBy", o["id"]) if "id" in o else ()):
            return True
    return False


EXM_016_TIME_BACK = Check(
    "rule/EXM-016-time-back", lambda o: o["eventKind"] == "suspicion-handling", _exm_016_time_back
)


def _exm_016_time_in_full(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("minutesLost") > document.least("minutes")):
        return False
    for o, _ in found:
        if not o["minutesLost"] <= o["minutes"]:
            for v1 in document.of(o["causedBy"], "eventKind"):
                if v1 == "suspicion-handling":
                    return True
    return False


EXM_016_TIME_IN_FULL = Check(
    "rule/EXM-016-time-in-full", lambda o: "causedBy" in o and "minutesLost" in o, _exm_016_time_in_full
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
                    "sitting" in document.root
                    and (
                        not (
                            "sitting" in document.root
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


def _reportstep(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["reportedBy"] not in terms.T_62E90CF869 and (not document.types(o["reportedBy"])):
            return True
    return False


REPORTSTEP = Check("shape/ReportStep", lambda o: True, _reportstep)


def _reportstep_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["reportedTo"] not in terms.T_62E90CF869 and (not document.types(o["reportedTo"])):
            return True
    return False


REPORTSTEP_2 = Check("shape/ReportStep", lambda o: True, _reportstep_2)


def _reportstep_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["reportedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["reportedBy"]))
            and document.types(o["reportedBy"])
        ):
            return True
    return False


REPORTSTEP_3 = Check("shape/ReportStep", lambda o: True, _reportstep_3)


def _reportstep_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["reportedTo"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["reportedTo"]))
            and document.types(o["reportedTo"])
        ):
            return True
    return False


REPORTSTEP_4 = Check("shape/ReportStep", lambda o: True, _reportstep_4)

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
    "AffectedResource.affectedResource": Kind(),
    "BackupUse.backupUse": Kind(
        checks=(
            BACKUPUSE,
            BACKUPUSE_2,
        ),
    ),
    "Candidate.candidates": Kind(
        below={"person": "Person.person"},
        checks=(
            EXM_010_ONCE,
            structure.CANDIDATE,
            structure.CANDIDATE_2,
            DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES_PERSON,
        ),
    ),
    "CandidateExpulsion.expulsions": Kind(
        codes=frozenset(["expulsionGround"]),
        checks=(
            EXM_016_EXPULSION_GROUND,
            CANDIDATEEXPULSION,
            CANDIDATEEXPULSION_2,
            DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_EXPULSIONS_EXPELLEDCANDIDATE,
        ),
    ),
    "CandidateInformation.candidateInformation": Kind(
        checks=(EXM_010_INFORMED_AFTER,),
    ),
    "CandidateTime.candidateTimes": Kind(
        codes=frozenset(["forEveryone"]),
        sought=frozenset(["forCandidates"]),
        below={"timeGiven": "TimeGiven.timeGiven"},
        many=frozenset(["timeGiven"]),
        checks=(
            EXM_010_WHOM,
            CANDIDATETIME,
            EXM_003_SUM,
            EXM_003_BOTH,
        ),
    ),
    "ExaminationIncident.incidents": Kind(
        codes=frozenset(["affectedScope", "completionPossible", "eventKind", "ownDelay"]),
        below={
            "affectedResource": "AffectedResource.affectedResource",
            "backupUse": "BackupUse.backupUse",
            "candidateInformation": "CandidateInformation.candidateInformation",
            "incidentRecords": "IncidentRecord.incidentRecords",
        },
        many=frozenset(["candidateInformation", "incidentRecords"]),
        checks=(
            EXM_010_AFFECTED,
            EXM_010_DAY,
            EXM_010_LATE_START,
            EXM_010_LATE_START_STATED,
            EXM_010_OTHER_DESCRIBED,
            EXM_016_COMPLETE,
            EXM_016_TIME_BACK,
            EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT,
            EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT_2,
            DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_AFFECTEDCANDIDATES,
            DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_FOLLOWEDUPBY,
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
            rules_res.RES_017_SITTING_EARLY,
            rules_res.RES_017_SITTING_EARLY_2,
            rules_res.RES_017_SITTING_LATE,
            rules_res.RES_017_SITTING_LATE_2,
        ),
    ),
    "ExaminationStaff.staff": Kind(
        below={"trainings": "Training.trainings"},
        many=frozenset(["trainings"]),
        checks=(structure.EXAMINATIONSTAFF,),
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
    "IncidentRecord.incidentRecords": Kind(
        sought=frozenset(["recordedOn"]),
        checks=(EXM_010_RECORDED_AFTER,),
    ),
    "IncidentReport": Kind(
        codes=frozenset(["occasion", "purpose"]),
        below={
            "actors": "Actor.actors",
            "sitting": "ExaminationSitting.sitting",
            "candidates": "Candidate.candidates",
            "staff": "ExaminationStaff.staff",
            "incidents": "ExaminationIncident.incidents",
            "candidateTimes": "CandidateTime.candidateTimes",
            "expulsions": "CandidateExpulsion.expulsions",
            "reportSteps": "ReportStep.reportSteps",
        },
        many=frozenset(["actors", "candidates", "staff", "incidents", "candidateTimes", "expulsions", "reportSteps"]),
        checks=(
            DOC_004_PROVISION_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION,
            DOC_004_PURPOSE_EXAM_INCIDENT_REPORT_ANY,
            DOC_005_RECEIVER_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION,
            DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE,
            DOC_006_DELIVERED_INCIDENTS_INCIDENTRECORDS_RECORDEDON,
            DOC_006_DELIVERED_INCIDENTS_OCCURREDON,
            DOC_006_DELIVERED_REPORTSTEPS_REPORTEDON,
            rules_doc.DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON,
            EXM_010_SITTING,
            EXM_014_THIS_DELIVERY,
            EXAM_INCIDENT_REPORT_INCIDENTREPORT,
            EXAM_INCIDENT_REPORT_INCIDENTREPORT_2,
            EXAM_INCIDENT_REPORT_INCIDENTREPORT_3,
            EXAM_INCIDENT_REPORT_INCIDENTREPORT_4,
            EXAM_INCIDENT_REPORT_INCIDENTREPORT_5,
            DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATETIMES,
            DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_STAFF,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
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
    "ReportStep.reportSteps": Kind(
        codes=frozenset(["reportRoute"]),
        checks=(
            EXM_014_AFTER_EVENT,
            EXM_014_ERROR_PLACE,
            EXM_014_EXAMINATION,
            EXM_014_ORDER,
            EXM_014_REPORTED_BY,
            EXM_014_REPORTED_TO,
            EXM_014_SCHOOL_FIRST,
            REPORTSTEP,
            REPORTSTEP_2,
            REPORTSTEP_3,
            REPORTSTEP_4,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "TimeGiven.timeGiven": Kind(
        codes=frozenset(["timeKind"]),
        sought=frozenset(["causedBy", "minutes", "minutesLost"]),
        checks=(
            rules_exm.EXM_003_EXTENDED,
            rules_exm.EXM_003_EXTRA,
            EXM_010_EVENT,
            EXM_010_LONGER,
            EXM_010_LOST,
            EXM_010_OWN_DELAY,
            EXM_010_SHORTER,
            EXM_016_TIME_IN_FULL,
        ),
    ),
    "Training.trainings": Kind(
        sought=frozenset(["completedOn"]),
    ),
    "Venue.venue": Kind(),
}
