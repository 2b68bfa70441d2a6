"""What is looked at in the documents of the profile exam-cancellation.

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
    "ApplicationCandidate.applicationCandidates": Kind(
        codes=frozenset(["exemptionSought", "overallGrade"]),
        below={"candidate": "Candidate.candidate"},
        checks=(
            exm.EXM_012_EXEMPTION_GRADE,
            exm.EXM_012_EXEMPTION_KIND,
        ),
    ),
    "CancellationAssessment.cancellationAssessment": Kind(
        codes=frozenset(["correctable"]),
        checks=(
            exm.EXM_012_CORRECTION_TIME,
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
            exm.EXM_012_ANNULMENT_FIRST,
            exm.EXM_012_EXEMPTION_SOUGHT,
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
            doc.DOC_006_DELIVERED_CANCELLATIONASSESSMENT_CONSIDEREDON,
            doc.DOC_006_DELIVERED_CANCELLEDON,
            doc.DOC_006_DELIVERED_DECIDEDON_2,
            doc.DOC_006_DELIVERED_DIRECTORATEANSWER_DECIDEDON,
            doc.DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLICATIONCANDIDATES_CANDIDATE_PERSON_BIRTHDATE,
            doc.DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLIEDON,
            exm.EXM_012_ANSWER,
            exm.EXM_012_ANSWERED_AFTER,
            exm.EXM_012_APPLICANT,
            exm.EXM_012_APPLIED,
            exm.EXM_012_APPLIED_AFTER,
            exm.EXM_012_ASSESSED,
            exm.EXM_012_ASSESSED_FIRST,
            exm.EXM_012_ASSESSOR,
            exm.EXM_012_BY_THE_DAY,
            exm.EXM_012_DECIDED,
            exm.EXM_012_DECIDED_FIRST,
            exm.EXM_012_DECIDER,
            exm.EXM_012_DECISION_MAKER,
            exm.EXM_012_DIRECTORATE,
            exm.EXM_012_THRESHOLD,
            structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION,
            structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION_2,
            structure.EXAM_CANCELLATION_EXAMINATIONCANCELLATION_3,
            doc.DOC_016_FROM_2021_01_01_13,
            doc.DOC_016_FROM_2024_08_01_13,
            doc.DOC_016_FROM_2025_08_01_13,
            doc.DOC_016_TO_2024_07_31_13,
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
            idn.IDN_003_SYNTHETIC_5,
            idn.IDN_010_TOO_EARLY_6,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
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
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "Venue.venue": Kind(),
}
