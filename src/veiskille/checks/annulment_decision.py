"""What is looked at in the documents of the profile annulment-decision.

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
            doc.DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE,
            doc.DOC_006_DELIVERED_DECIDEDON,
            doc.DOC_006_DELIVERED_ENCLOSURES_DATEDON,
            doc.DOC_006_DELIVERED_HEARING_HEARDON,
            doc.DOC_006_DELIVERED_HEARING_OFFEREDON,
            doc.DOC_006_DELIVERED_INFORMEDON,
            doc.DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON,
            doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON,
            doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON,
            doc.DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE,
            doc.DOC_006_DELIVERED_SUSPICIONRAISEDON,
            exm.EXM_004_ADULT,
            exm.EXM_004_BODY,
            exm.EXM_004_DELEGATED_BEFORE,
            exm.EXM_004_DELEGATION,
            exm.EXM_004_PRIVATE_CANDIDATE,
            exm.EXM_004_PUPIL,
            exm.EXM_004_WORKPLACE,
            exm.EXM_005_APPEAL_ACTOR,
            exm.EXM_005_INFORMED_BEFORE,
            exm.EXM_005_KEPT_APART,
            exm.EXM_005_PROVISION,
            exm.EXM_005_SITTING_BEFORE,
            exm.EXM_005_SUSPICION_BEFORE,
            exm.EXM_006_OVERALL_GRADE,
            exm.EXM_006_YEAR,
            exm.EXM_016_COMPLETION,
            exm.EXM_016_EXPULSION_PROVISION,
            exm.EXM_016_TIME_STATED,
            res.RES_021_DECISION,
            structure.ANNULMENT_DECISION_ANNULMENTDECISION,
            structure.ANNULMENT_DECISION_ANNULMENTDECISION_2,
            structure.ANNULMENT_DECISION_ANNULMENTDECISION_3,
            doc.DOC_006_BORN_BEFORE_DECISION,
            doc.DOC_016_FROM_2021_01_01,
            doc.DOC_016_FROM_2024_08_01,
            doc.DOC_016_FROM_2025_08_01,
            doc.DOC_016_TO_2024_07_31,
        ),
    ),
    "AppealInformation.appealInformation": Kind(
        codes=frozenset(["appealBodyKind"]),
        checks=(
            exm.EXM_005_APPEAL_BODY,
            exm.EXM_005_APPEAL_DEADLINE,
            structure.ANNULMENT_DECISION_APPEALINFORMATION,
            structure.ANNULMENT_DECISION_APPEALINFORMATION_2,
        ),
    ),
    "Assessment.assessments": Kind(
        codes=frozenset(["annulmentGround", "assessmentKind", "grade"]),
        below={"resultLog": "ResultLogEntry.resultLog"},
        many=frozenset(["resultLog"]),
        checks=(
            structure.ASSESSMENT,
            structure.ASSESSMENT_2,
            structure.ASSESSMENT_3,
            structure.ASSESSMENT_4,
            res.RES_021_FORMAL_ERROR,
            res.RES_021_GRADE,
            res.RES_021_NOT_EXAMINATION,
            res.RES_021_OVERALL_GRADE,
        ),
    ),
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            structure.ANNULMENT_DECISION_CANDIDATE,
            structure.ANNULMENT_DECISION_CANDIDATE_2,
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
            res.RES_017_SITTING_EARLY,
            res.RES_017_SITTING_EARLY_2,
            res.RES_017_SITTING_LATE,
            res.RES_017_SITTING_LATE_2,
        ),
    ),
    "Hearing.hearing": Kind(
        codes=frozenset(["chanceUsed"]),
        checks=(
            exm.EXM_005_HEARD_BEFORE,
            exm.EXM_005_OFFERED_BEFORE,
            exm.EXM_005_HEARING_DATED,
            exm.EXM_005_NO_STATEMENT,
            exm.EXM_005_OFFERED_BEFORE_HEARD,
            exm.EXM_005_STATEMENT,
        ),
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
            idn.IDN_003_SYNTHETIC,
            idn.IDN_010_TOO_EARLY,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
        ),
    ),
    "IllegalActFinding.illegalActs": Kind(
        codes=frozenset(["illegalAct", "voluntarilyDeleted"]),
        checks=(
            exm.EXM_017_DELETED,
            exm.EXM_017_DESCRIBED,
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
    "PowerDelegation.powerDelegation": Kind(
        checks=(
            exm.EXM_004_DELEGATED_BY,
            structure.POWERDELEGATION,
            structure.POWERDELEGATION_2,
        ),
    ),
    "RemarkParameter.remarkParameters": Kind(),
    "ResultLogEntry.resultLog": Kind(
        checks=(
            structure.RESULTLOGENTRY,
            structure.RESULTLOGENTRY_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(
        codes=frozenset(["reform"]),
        checks=(res.RES_018_TOO_EARLY_REFORM_2020_08_01,),
    ),
    "SubjectRemark.subjectRemark": Kind(
        codes=frozenset(["subjectRemarkCode"]),
        below={"remarkParameters": "RemarkParameter.remarkParameters"},
        many=frozenset(["remarkParameters"]),
        checks=(
            res.RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31,
            res.RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01,
            res.RES_018_EXPIRED_SUBJECT_REMARK,
            res.RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31,
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
        checks=(exm.EXM_016_TIME_GIVEN_BACK,),
    ),
    "Venue.venue": Kind(),
}
