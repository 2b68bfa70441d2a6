"""What is looked at in the documents of the profile exam-registration.

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
            rules_act.ACT_001_ENDED_5,
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
            structure.EXAM_REGISTRATION_CANDIDATE,
            structure.EXAM_REGISTRATION_CANDIDATE_2,
        ),
    ),
    "CandidateRegistration.candidateRegistrations": Kind(
        codes=frozenset(["allExaminationsStated", "level", "programmeAreaCode", "separatelyChecked"]),
        below={
            "candidate": "Candidate.candidate",
            "registrations": "Registration.registrations",
            "earlierSittings": "ExaminationSitting.earlierSittings",
            "examinationExceptions": "ExaminationException.examinationExceptions",
        },
        many=frozenset(["registrations", "earlierSittings", "examinationExceptions"]),
        checks=(
            rules_exm.EXM_002_CHECKED,
            rules_exm.EXM_021_COUNT_GENERAL_FIRST_YEAR,
            rules_exm.EXM_021_COUNT_GENERAL_SECOND_YEAR,
            rules_exm.EXM_021_COUNT_GENERAL_THIRD_YEAR,
            rules_exm.EXM_021_COUNT_SUPPLEMENTARY_THIRD_YEAR,
            rules_exm.EXM_021_COUNT_VOCATIONAL_FIRST_YEAR,
            rules_exm.EXM_021_COUNT_VOCATIONAL_SECOND_YEAR,
            rules_idn.IDN_006_AREA_LEVEL_2,
            rules_idn.IDN_006_LISTED_AREA_2,
            rules_doc.DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CHECKEDON,
        ),
    ),
    "ExaminationException.examinationExceptions": Kind(
        below={"subject": "Subject.subject"},
        checks=(
            structure.EXAMINATIONEXCEPTION,
            rules_doc.DOC_016_ENDED_12,
            rules_doc.DOC_016_FROM_2021_01_01_18,
            rules_doc.DOC_016_FROM_2024_08_01_18,
            rules_doc.DOC_016_FROM_2025_08_01_18,
            rules_doc.DOC_016_TO_2024_07_31_18,
        ),
    ),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationRegistration": Kind(
        codes=frozenset(["purpose"]),
        below={
            "actors": "Actor.actors",
            "candidateRegistrations": "CandidateRegistration.candidateRegistrations",
            "examinerProposals": "ExaminerProposal.examinerProposals",
        },
        many=frozenset(["actors", "candidateRegistrations", "examinerProposals"]),
        checks=(
            rules_doc.DOC_004_PROVISION_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION,
            rules_doc.DOC_004_PURPOSE_EXAM_REGISTRATION_ANY,
            rules_doc.DOC_005_RECEIVER_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION,
            rules_doc.DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CANDIDATE_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_DRAWNON,
            rules_doc.DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_REGISTRATIONDATE,
            structure.EXAM_REGISTRATION_EXAMINATIONREGISTRATION,
            structure.EXAM_REGISTRATION_EXAMINATIONREGISTRATION_2,
            structure.EXAM_REGISTRATION_EXAMINATIONREGISTRATION_3,
            structure.EXAM_REGISTRATION_EXAMINATIONREGISTRATION_4,
            structure.EXAM_REGISTRATION_EXAMINATIONREGISTRATION_5,
            rules_doc.DOC_016_FROM_2021_01_01_11,
            rules_doc.DOC_016_FROM_2024_08_01_11,
            rules_doc.DOC_016_FROM_2025_08_01_11,
            rules_doc.DOC_016_TO_2024_07_31_11,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "ExaminationSitting.earlierSittings": Kind(
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
    "ExaminerProposal.examinerProposals": Kind(
        below={"subject": "Subject.subject"},
        checks=(structure.EXAMINERPROPOSAL,),
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
            rules_idn.IDN_010_TOO_EARLY_8,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
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
    "Registration.registrations": Kind(
        codes=frozenset(["gradeStatus", "registrationCapacity"]),
        below={"sitting": "ExaminationSitting.sitting"},
        checks=(
            rules_exm.EXM_001_ADULT,
            rules_exm.EXM_001_APPRENTICE,
            rules_exm.EXM_001_BODY,
            rules_exm.EXM_001_FEE,
            rules_exm.EXM_001_FEE_AGAIN,
            rules_exm.EXM_001_KIND_OF_PLACE,
            rules_exm.EXM_001_PLACE,
            rules_exm.EXM_001_PRIVATE,
            rules_exm.EXM_001_PUPIL_AGAIN,
            rules_exm.EXM_001_PUPIL_ORDINARY,
            rules_exm.EXM_001_STATUS,
            structure.REGISTRATION,
            structure.REGISTRATION_2,
            structure.REGISTRATION_3,
            structure.REGISTRATION_4,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
        checks=(
            rules_idn.IDN_006_CURRICULUM_2,
            rules_idn.IDN_006_EXPIRED,
            rules_idn.IDN_006_LISTED_2,
            rules_idn.IDN_006_SUBJECT_FORM_2,
        ),
    ),
    "Venue.venue": Kind(),
}
