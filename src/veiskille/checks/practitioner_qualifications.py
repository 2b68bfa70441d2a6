"""What is looked at in the documents of the profile practitioner-qualifications.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_gui, rules_idn, structure
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
    "Adoption.adoptions": Kind(),
    "CompetenceAreaAssessment.areaAssessments": Kind(
        below={
            "learningOutcomes": "LearningOutcome.learningOutcomes",
            "plannedLearning": "PlannedLearning.plannedLearning",
        },
        many=frozenset(["learningOutcomes", "plannedLearning"]),
    ),
    "CompetenceStandard.competenceStandards": Kind(
        below={"learningOutcomes": "LearningOutcome.learningOutcomes"},
        many=frozenset(["learningOutcomes"]),
        checks=(structure.COMPETENCESTANDARD,),
    ),
    "CompletedProgramme.completedProgrammes": Kind(
        checks=(
            structure.COMPLETEDPROGRAMME,
            structure.COMPLETEDPROGRAMME_2,
        ),
    ),
    "FrameworkMandate.mandate": Kind(
        below={
            "mandateRecommendations": "Recommendation.mandateRecommendations",
            "mandateAssignments": "MandateAssignment.mandateAssignments",
            "processSteps": "ProcessStep.processSteps",
        },
        many=frozenset(["mandateRecommendations", "mandateAssignments", "processSteps"]),
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
            rules_idn.IDN_010_TOO_EARLY_2,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "LearningOutcome.learningOutcomes": Kind(),
    "MandateAssignment.mandateAssignments": Kind(
        checks=(
            structure.MANDATEASSIGNMENT,
            structure.MANDATEASSIGNMENT_2,
            structure.MANDATEASSIGNMENT_3,
            structure.MANDATEASSIGNMENT_4,
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
    "PlannedLearning.plannedLearning": Kind(
        checks=(
            structure.PLANNEDLEARNING,
            structure.PLANNEDLEARNING_2,
        ),
    ),
    "PractitionerQualifications": Kind(
        below={
            "actors": "Actor.actors",
            "person": "Person.person",
            "practitionerRoles": "WorkRole.practitionerRoles",
            "areaAssessments": "CompetenceAreaAssessment.areaAssessments",
            "completedProgrammes": "CompletedProgramme.completedProgrammes",
            "trainingProgrammes": "TrainingProgramme.trainingProgrammes",
            "frameworks": "QualityFramework.frameworks",
        },
        many=frozenset(
            [
                "actors",
                "practitionerRoles",
                "areaAssessments",
                "completedProgrammes",
                "trainingProgrammes",
                "frameworks",
            ]
        ),
        checks=(
            rules_gui.GUI_005_ONCE,
            rules_doc.DOC_006_DELIVERED_COMPLETEDPROGRAMMES_COMPLETEDON,
            rules_doc.DOC_006_DELIVERED_PERSON_BIRTHDATE_2,
            rules_doc.DOC_006_DELIVERED_SELFASSESSEDON,
            structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS,
            structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_2,
            structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_3,
            structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_4,
            structure.PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_5,
            rules_doc.DOC_016_ENDED_23,
            rules_doc.DOC_016_FROM_2021_01_01_31,
            rules_doc.DOC_016_FROM_2024_08_01_31,
            rules_doc.DOC_016_FROM_2025_08_01_31,
            rules_doc.DOC_016_TO_2024_07_31_31,
        ),
    ),
    "ProcessStep.processSteps": Kind(),
    "ProgrammeTheme.programmeThemes": Kind(),
    "QualityFramework.frameworks": Kind(
        below={
            "adoptions": "Adoption.adoptions",
            "mandate": "FrameworkMandate.mandate",
            "workingAreas": "WorkingArea.workingAreas",
            "competenceStandards": "CompetenceStandard.competenceStandards",
        },
        many=frozenset(["adoptions", "workingAreas", "competenceStandards"]),
        checks=(
            structure.QUALITYFRAMEWORK,
            structure.QUALITYFRAMEWORK_2,
        ),
    ),
    "Recommendation.mandateRecommendations": Kind(
        checks=(structure.RECOMMENDATION,),
    ),
    "RoleHeld.actorRoles": Kind(),
    "TrainingProgramme.trainingProgrammes": Kind(
        below={"programmeThemes": "ProgrammeTheme.programmeThemes"},
        many=frozenset(["programmeThemes"]),
        checks=(structure.TRAININGPROGRAMME,),
    ),
    "WorkRole.practitionerRoles": Kind(),
    "WorkRole.workRoles": Kind(),
    "WorkTask.workTasks": Kind(),
    "WorkingArea.workingAreas": Kind(
        below={"workTasks": "WorkTask.workTasks", "workRoles": "WorkRole.workRoles"},
        many=frozenset(["workTasks", "workRoles"]),
    ),
}
