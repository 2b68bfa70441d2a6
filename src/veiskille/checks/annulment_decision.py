"""What is looked at in the documents of the profile annulment-decision.

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
            rules_doc.DOC_006_DELIVERED_DECIDEDON,
            rules_doc.DOC_006_DELIVERED_ENCLOSURES_DATEDON,
            rules_doc.DOC_006_DELIVERED_HEARING_HEARDON,
            rules_doc.DOC_006_DELIVERED_HEARING_OFFEREDON,
            rules_doc.DOC_006_DELIVERED_INFORMEDON,
            rules_doc.DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE,
            rules_doc.DOC_006_DELIVERED_SUSPICIONRAISEDON,
            rules_exm.EXM_004_ADULT,
            rules_exm.EXM_004_BODY,
            rules_exm.EXM_004_DELEGATED_BEFORE,
            rules_exm.EXM_004_DELEGATION,
            rules_exm.EXM_004_PRIVATE_CANDIDATE,
            rules_exm.EXM_004_PUPIL,
            rules_exm.EXM_004_WORKPLACE,
            rules_exm.EXM_005_APPEAL_ACTOR,
            rules_exm.EXM_005_INFORMED_BEFORE,
            rules_exm.EXM_005_KEPT_APART,
            rules_exm.EXM_005_PROVISION,
            rules_exm.EXM_005_SITTING_BEFORE,
            rules_exm.EXM_005_SUSPICION_BEFORE,
            rules_exm.EXM_006_OVERALL_GRADE,
            rules_exm.EXM_006_YEAR,
            rules_exm.EXM_016_COMPLETION,
            rules_exm.EXM_016_EXPULSION_PROVISION,
            rules_exm.EXM_016_TIME_STATED,
            rules_res.RES_021_DECISION,
            structure.ANNULMENT_DECISION_ANNULMENTDECISION,
            structure.ANNULMENT_DECISION_ANNULMENTDECISION_2,
            structure.ANNULMENT_DECISION_ANNULMENTDECISION_3,
            rules_doc.DOC_006_BORN_BEFORE_DECISION,
            rules_doc.DOC_016_FROM_2021_01_01,
            rules_doc.DOC_016_FROM_2024_08_01,
            rules_doc.DOC_016_FROM_2025_08_01,
            rules_doc.DOC_016_TO_2024_07_31,
        ),
    ),
    "AppealInformation.appealInformation": Kind(
        codes=frozenset(["appealBodyKind"]),
        checks=(
            rules_exm.EXM_005_APPEAL_BODY,
            rules_exm.EXM_005_APPEAL_DEADLINE,
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
            rules_res.RES_021_FORMAL_ERROR,
            rules_res.RES_021_GRADE,
            rules_res.RES_021_NOT_EXAMINATION,
            rules_res.RES_021_OVERALL_GRADE,
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
            rules_res.RES_017_SITTING_EARLY,
            rules_res.RES_017_SITTING_EARLY_2,
            rules_res.RES_017_SITTING_LATE,
            rules_res.RES_017_SITTING_LATE_2,
        ),
    ),
    "Hearing.hearing": Kind(
        codes=frozenset(["chanceUsed"]),
        checks=(
            rules_exm.EXM_005_HEARD_BEFORE,
            rules_exm.EXM_005_OFFERED_BEFORE,
            rules_exm.EXM_005_HEARING_DATED,
            rules_exm.EXM_005_NO_STATEMENT,
            rules_exm.EXM_005_OFFERED_BEFORE_HEARD,
            rules_exm.EXM_005_STATEMENT,
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
            rules_idn.IDN_010_TOO_EARLY,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "IllegalActFinding.illegalActs": Kind(
        codes=frozenset(["illegalAct", "voluntarilyDeleted"]),
        checks=(
            rules_exm.EXM_017_DELETED,
            rules_exm.EXM_017_DESCRIBED,
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
    "PowerDelegation.powerDelegation": Kind(
        checks=(
            rules_exm.EXM_004_DELEGATED_BY,
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
        checks=(rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01,),
    ),
    "SubjectRemark.subjectRemark": Kind(
        codes=frozenset(["subjectRemarkCode"]),
        below={"remarkParameters": "RemarkParameter.remarkParameters"},
        many=frozenset(["remarkParameters"]),
        checks=(
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01,
            rules_res.RES_018_EXPIRED_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31,
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
        checks=(rules_exm.EXM_016_TIME_GIVEN_BACK,),
    ),
    "Venue.venue": Kind(),
}
