"""What is looked at in the documents of the profile exam-incident-report.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, exm, idn, res, structure
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
            act.ACT_001_ENDED,
            idn.IDN_004_CONTROL,
            idn.IDN_005_FOLLOW_UP,
            act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            act.ACT_001_WHEN,
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
            exm.EXM_010_ONCE,
            structure.CANDIDATE,
            structure.CANDIDATE_2,
            doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES_PERSON,
        ),
    ),
    "CandidateExpulsion.expulsions": Kind(
        codes=frozenset(["expulsionGround"]),
        checks=(
            exm.EXM_016_EXPULSION_GROUND,
            structure.CANDIDATEEXPULSION,
            structure.CANDIDATEEXPULSION_2,
            doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_EXPULSIONS_EXPELLEDCANDIDATE,
        ),
    ),
    "CandidateInformation.candidateInformation": Kind(
        checks=(exm.EXM_010_INFORMED_AFTER,),
    ),
    "CandidateTime.candidateTimes": Kind(
        codes=frozenset(["forEveryone"]),
        below={"timeGiven": "TimeGiven.timeGiven"},
        many=frozenset(["timeGiven"]),
        checks=(
            exm.EXM_010_WHOM,
            structure.CANDIDATETIME,
            exm.EXM_003_SUM,
            exm.EXM_003_BOTH_2,
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
            exm.EXM_010_AFFECTED,
            exm.EXM_010_DAY,
            exm.EXM_010_LATE_START,
            exm.EXM_010_LATE_START_STATED,
            exm.EXM_010_OTHER_DESCRIBED,
            exm.EXM_016_COMPLETE,
            exm.EXM_016_TIME_BACK,
            structure.EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT,
            structure.EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT_2,
            doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_AFFECTEDCANDIDATES,
            doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_FOLLOWEDUPBY,
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
            res.RES_017_SITTING_EARLY,
            res.RES_017_SITTING_EARLY_2,
            res.RES_017_SITTING_LATE,
            res.RES_017_SITTING_LATE_2,
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
            idn.IDN_001_CONTROL,
            idn.IDN_001_DATE_D_NUMBER,
            idn.IDN_001_DATE_H_NUMBER,
            idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_001_DATE_NAV_SYNTHETIC,
            idn.IDN_001_DATE_NOT_STATED,
            idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            idn.IDN_001_DATE_TENOR_SYNTHETIC,
            idn.IDN_002_COMBINED,
            idn.IDN_002_D_NUMBER,
            idn.IDN_002_H_NUMBER,
            idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_002_NAV_SYNTHETIC,
            idn.IDN_002_SCHOOL_FICTITIOUS,
            idn.IDN_002_TENOR_SYNTHETIC,
            idn.IDN_002_UNSTATED,
            idn.IDN_003_SYNTHETIC_6,
            idn.IDN_010_TOO_EARLY_7,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
        ),
    ),
    "IncidentRecord.incidentRecords": Kind(
        checks=(exm.EXM_010_RECORDED_AFTER,),
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
            doc.DOC_004_PROVISION_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION,
            doc.DOC_004_PURPOSE_EXAM_INCIDENT_REPORT_ANY,
            doc.DOC_005_RECEIVER_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION,
            doc.DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE,
            doc.DOC_006_DELIVERED_INCIDENTS_INCIDENTRECORDS_RECORDEDON,
            doc.DOC_006_DELIVERED_INCIDENTS_OCCURREDON,
            doc.DOC_006_DELIVERED_REPORTSTEPS_REPORTEDON,
            doc.DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON,
            exm.EXM_010_SITTING,
            exm.EXM_014_THIS_DELIVERY,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT_2,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT_3,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT_4,
            structure.EXAM_INCIDENT_REPORT_INCIDENTREPORT_5,
            doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATETIMES,
            doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES,
            doc.DOC_016_FROM_2021_01_01_14,
            doc.DOC_016_FROM_2024_08_01_14,
            doc.DOC_016_FROM_2025_08_01_14,
            doc.DOC_016_TO_2024_07_31_14,
            doc.DOC_003_CATALOGUE,
            doc.DOC_003_DIFFERENT,
            doc.DOC_003_SAME_SCHOOL,
            doc.DOC_003_SAME_UNIT,
            doc.DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_STAFF,
            doc.DOC_003_DESCRIBED,
            doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "Period.period": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            idn.IDN_011_ONE_CURRENT,
            idn.IDN_011_OVERLAP,
            idn.IDN_011_OVERLAP_2,
            idn.IDN_011_OVERLAP_3,
        ),
    ),
    "ReportStep.reportSteps": Kind(
        codes=frozenset(["reportRoute"]),
        checks=(
            exm.EXM_014_AFTER_EVENT,
            exm.EXM_014_ERROR_PLACE,
            exm.EXM_014_EXAMINATION,
            exm.EXM_014_ORDER,
            exm.EXM_014_REPORTED_BY,
            exm.EXM_014_REPORTED_TO,
            exm.EXM_014_SCHOOL_FIRST,
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
            exm.EXM_003_EXTENDED,
            exm.EXM_003_EXTRA,
            exm.EXM_010_EVENT,
            exm.EXM_010_LONGER,
            exm.EXM_010_LOST,
            exm.EXM_010_OWN_DELAY,
            exm.EXM_010_SHORTER,
            exm.EXM_016_TIME_IN_FULL,
        ),
    ),
    "Training.trainings": Kind(),
    "Venue.venue": Kind(),
}
