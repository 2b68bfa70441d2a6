"""What is looked at in the documents of the profile exam-incident-report.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_exm, rules_idn, rules_res, structure
from veiskille.tree import Kind

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
            rules_idn.IDN_004_CONTROL,
            rules_idn.IDN_005_FOLLOW_UP,
            rules_act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            rules_act.ACT_001_WHEN,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "AffectedResource.affectedResource": Kind(),
    "BackupUse.backupUse": Kind(
        checks=(
            structure.BACKUPUSE,
            structure.BACKUPUSE_2,
        ),
    ),
    "Candidate.candidates": Kind(
        below={"person": "Person.person"},
        checks=(
            rules_exm.EXM_010_ONCE,
            structure.CANDIDATE,
            structure.CANDIDATE_2,
            rules_doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES_PERSON,
        ),
    ),
    "CandidateExpulsion.expulsions": Kind(
        codes=frozenset(["expulsionGround"]),
        checks=(
            rules_exm.EXM_016_EXPULSION_GROUND,
            structure.CANDIDATEEXPULSION,
            structure.CANDIDATEEXPULSION_2,
            rules_doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_EXPULSIONS_EXPELLEDCANDIDATE,
        ),
    ),
    "CandidateInformation.candidateInformation": Kind(
        checks=(rules_exm.EXM_010_INFORMED_AFTER,),
    ),
    "CandidateTime.candidateTimes": Kind(
        codes=frozenset(["forEveryone"]),
        below={"timeGiven": "TimeGiven.timeGiven"},
        many=frozenset(["timeGiven"]),
        checks=(
            rules_exm.EXM_010_WHOM,
            structure.CANDIDATETIME,
            rules_exm.EXM_003_SUM,
            rules_exm.EXM_003_BOTH_2,
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
            rules_exm.EXM_010_AFFECTED,
            rules_exm.EXM_010_DAY,
            rules_exm.EXM_010_LATE_START,
            rules_exm.EXM_010_LATE_START_STATED,
            rules_exm.EXM_010_OTHER_DESCRIBED,
            rules_exm.EXM_016_COMPLETE,
            rules_exm.EXM_016_TIME_BACK,
            structure.EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT,
            structure.EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT_2,
            rules_doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_AFFECTEDCANDIDATES,
            rules_doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_FOLLOWEDUPBY,
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
            rules_idn.IDN_010_TOO_EARLY_7,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "IncidentRecord.incidentRecords": Kind(
        checks=(rules_exm.EXM_010_RECORDED_AFTER,),
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
            rules_doc.DOC_004_PROVISION_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION,
            rules_doc.DOC_004_PURPOSE_EXAM_INCIDENT_REPORT_ANY,
            rules_doc.DOC_005_RECEIVER_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION,
            rules_doc.DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_INCIDENTS_INCIDENTRECORDS_RECORDEDON,
            rules_doc.DOC_006_DELIVERED_INCIDENTS_OCCURREDON,
            rules_doc.DOC_006_DELIVERED_REPORTSTEPS_REPORTEDON,
            rules_doc.DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON,
            rules_exm.EXM_010_SITTING,
            rules_exm.EXM_014_THIS_DELIVERY,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT_2,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT_3,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT_4,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT_5,
            rules_doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATETIMES,
            rules_doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES,
            rules_doc.DOC_016_FROM_2021_01_01_14,
            rules_doc.DOC_016_FROM_2024_08_01_14,
            rules_doc.DOC_016_FROM_2025_08_01_14,
            rules_doc.DOC_016_TO_2024_07_31_14,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            rules_doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_STAFF,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
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
            rules_exm.EXM_014_AFTER_EVENT,
            rules_exm.EXM_014_ERROR_PLACE,
            rules_exm.EXM_014_EXAMINATION,
            rules_exm.EXM_014_ORDER,
            rules_exm.EXM_014_REPORTED_BY,
            rules_exm.EXM_014_REPORTED_TO,
            rules_exm.EXM_014_SCHOOL_FIRST,
            structure.REPORTSTEP,
            structure.REPORTSTEP_2,
            structure.REPORTSTEP_3,
            structure.REPORTSTEP_4,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "TimeGiven.timeGiven": Kind(
        codes=frozenset(["timeKind"]),
        checks=(
            rules_exm.EXM_003_EXTENDED,
            rules_exm.EXM_003_EXTRA,
            rules_exm.EXM_010_EVENT,
            rules_exm.EXM_010_LONGER,
            rules_exm.EXM_010_LOST,
            rules_exm.EXM_010_OWN_DELAY,
            rules_exm.EXM_010_SHORTER,
            rules_exm.EXM_016_TIME_IN_FULL,
        ),
    ),
    "Training.trainings": Kind(),
    "Venue.venue": Kind(),
}
