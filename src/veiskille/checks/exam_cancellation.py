"""What is looked at in the documents of the profile exam-cancellation.

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
            rules_act.ACT_001_ENDED_4,
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
    "ApplicationCandidate.applicationCandidates": Kind(
        codes=frozenset(["exemptionSought", "overallGrade"]),
        below={"candidate": "Candidate.candidate"},
        checks=(
            rules_exm.EXM_012_EXEMPTION_GRADE,
            rules_exm.EXM_012_EXEMPTION_KIND,
        ),
    ),
    "CancellationAssessment.cancellationAssessment": Kind(
        codes=frozenset(["correctable"]),
        checks=(
            rules_exm.EXM_012_CORRECTION_TIME,
            structure.CANCELLATIONASSESSMENT,
            structure.CANCELLATIONASSESSMENT_2,
        ),
    ),
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            structure.CANDIDATE,
            structure.CANDIDATE_2,
        ),
    ),
    "DirectorateAnswer.directorateAnswer": Kind(
        checks=(
            structure.DIRECTORATEANSWER,
            structure.DIRECTORATEANSWER_2,
        ),
    ),
    "DirectorateApplication.directorateApplication": Kind(
        below={"applicationCandidates": "ApplicationCandidate.applicationCandidates"},
        many=frozenset(["applicationCandidates"]),
        checks=(
            rules_exm.EXM_012_ANNULMENT_FIRST,
            rules_exm.EXM_012_EXEMPTION_SOUGHT,
            structure.DIRECTORATEAPPLICATION,
            structure.DIRECTORATEAPPLICATION_2,
        ),
    ),
    "ExaminationCancellation": Kind(
        codes=frozenset(["decisionMaker", "documentState"]),
        below={
            "actors": "Actor.actors",
            "sitting": "ExaminationSitting.sitting",
            "cancellationAssessment": "CancellationAssessment.cancellationAssessment",
            "directorateApplication": "DirectorateApplication.directorateApplication",
            "directorateAnswer": "DirectorateAnswer.directorateAnswer",
        },
        many=frozenset(["actors"]),
        checks=(
            rules_doc.DOC_006_DELIVERED_CANCELLATIONASSESSMENT_CONSIDEREDON,
            rules_doc.DOC_006_DELIVERED_CANCELLEDON,
            rules_doc.DOC_006_DELIVERED_DECIDEDON_2,
            rules_doc.DOC_006_DELIVERED_DIRECTORATEANSWER_DECIDEDON,
            rules_doc.DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLICATIONCANDIDATES_CANDIDATE_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLIEDON,
            rules_exm.EXM_012_ANSWER,
            rules_exm.EXM_012_ANSWERED_AFTER,
            rules_exm.EXM_012_APPLICANT,
            rules_exm.EXM_012_APPLIED,
            rules_exm.EXM_012_APPLIED_AFTER,
            rules_exm.EXM_012_ASSESSED,
            rules_exm.EXM_012_ASSESSED_FIRST,
            rules_exm.EXM_012_ASSESSOR,
            rules_exm.EXM_012_BY_THE_DAY,
            rules_exm.EXM_012_DECIDED,
            rules_exm.EXM_012_DECIDED_FIRST,
            rules_exm.EXM_012_DECIDER,
            rules_exm.EXM_012_DECISION_MAKER,
            rules_exm.EXM_012_DIRECTORATE,
            rules_exm.EXM_012_THRESHOLD,
            structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION,
            structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION_2,
            structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION_3,
            rules_doc.DOC_016_FROM_2021_01_01_16,
            rules_doc.DOC_016_FROM_2024_08_01_16,
            rules_doc.DOC_016_FROM_2025_08_01_16,
            rules_doc.DOC_016_TO_2024_07_31_16,
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
            rules_idn.IDN_010_TOO_EARLY_6,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
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
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "Venue.venue": Kind(),
}
