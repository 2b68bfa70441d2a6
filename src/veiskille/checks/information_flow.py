"""What is looked at in the documents of the profile information-flow.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, exm, flo, idn, str, structure
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
    "Appendix.appendices": Kind(),
    "Approval.approval": Kind(
        checks=(
            structure.APPROVAL,
            structure.APPROVAL_2,
        ),
    ),
    "Breakdown.breakdowns": Kind(
        below={"consequences": "Consequence.consequences"},
        many=frozenset(["consequences"]),
        checks=(structure.BREAKDOWN,),
    ),
    "Consequence.consequences": Kind(),
    "ContingencyPlan.contingencyPlans": Kind(
        below={"period": "Period.period", "planProcedures": "PlanProcedure.planProcedures"},
        many=frozenset(["planProcedures"]),
        checks=(
            structure.CONTINGENCYPLAN,
            structure.CONTINGENCYPLAN_2,
        ),
    ),
    "DataStandard.dataStandards": Kind(
        below={"standardRequirements": "StandardRequirement.standardRequirements"},
        many=frozenset(["standardRequirements"]),
        checks=(structure.DATASTANDARD,),
    ),
    "DevelopmentProject.developmentProjects": Kind(
        below={
            "period": "Period.period",
            "projectPhases": "ProjectPhase.projectPhases",
            "schoolParticipations": "SchoolParticipation.schoolParticipations",
            "projectFindings": "ProjectFinding.projectFindings",
            "readinessMeasurements": "ReadinessMeasurement.readinessMeasurements",
            "recommendations": "ProjectRecommendation.recommendations",
        },
        many=frozenset(
            ["projectPhases", "schoolParticipations", "projectFindings", "readinessMeasurements", "recommendations"]
        ),
        checks=(
            structure.DEVELOPMENTPROJECT,
            structure.DEVELOPMENTPROJECT_2,
            structure.DEVELOPMENTPROJECT_3,
        ),
    ),
    "EducationLevel.educationLevels": Kind(
        checks=(str.STR_009_ISCED_RANGE,),
    ),
    "InformationFlow.flows": Kind(
        codes=frozenset(["fromPerson", "toPerson"]),
        checks=(
            flo.FLO_001_AVAILABILITY,
            flo.FLO_001_BREAKDOWN,
            flo.FLO_001_DESIRED,
            flo.FLO_001_LEGAL_BASIS,
            flo.FLO_001_OBJECT,
            flo.FLO_001_PURPOSE,
            flo.FLO_001_RECEIVER,
            flo.FLO_001_RESPONSIBLE,
            flo.FLO_001_SOURCE,
            flo.FLO_001_TRIGGER,
            flo.FLO_002_ACTOR,
            flo.FLO_002_PERSON,
            structure.INFORMATIONFLOW,
            structure.INFORMATIONFLOW_2,
            structure.INFORMATIONFLOW_3,
            structure.INFORMATIONFLOW_4,
            structure.INFORMATIONFLOW_5,
            structure.INFORMATIONFLOW_6,
            structure.INFORMATIONFLOW_7,
            structure.INFORMATIONFLOW_8,
            structure.INFORMATIONFLOW_9,
            structure.INFORMATIONFLOW_10,
            structure.INFORMATIONFLOW_11,
            doc.DOC_016_ENDED_14,
            doc.DOC_016_FROM_2021_01_01_22,
            doc.DOC_016_FROM_2024_08_01_22,
            doc.DOC_016_FROM_2025_08_01_22,
            doc.DOC_016_TO_2024_07_31_22,
        ),
    ),
    "InformationFlowDescription": Kind(
        below={
            "actors": "Actor.actors",
            "responsibilityTasks": "ResponsibilityTask.responsibilityTasks",
            "responsibilities": "Responsibility.responsibilities",
            "flows": "InformationFlow.flows",
            "breakdowns": "Breakdown.breakdowns",
            "sharingArrangements": "SharingArrangement.sharingArrangements",
            "contingencyPlans": "ContingencyPlan.contingencyPlans",
            "riskAssessments": "RiskAssessment.riskAssessments",
            "provisions": "Provision.provisions",
            "sourceDocuments": "SourceDocument.sourceDocuments",
            "platforms": "Platform.platforms",
            "dataStandards": "DataStandard.dataStandards",
            "stakeholderPositions": "StakeholderPosition.stakeholderPositions",
            "developmentProjects": "DevelopmentProject.developmentProjects",
            "educationLevels": "EducationLevel.educationLevels",
        },
        many=frozenset(
            [
                "actors",
                "responsibilityTasks",
                "responsibilities",
                "flows",
                "breakdowns",
                "sharingArrangements",
                "contingencyPlans",
                "riskAssessments",
                "provisions",
                "sourceDocuments",
                "platforms",
                "dataStandards",
                "stakeholderPositions",
                "developmentProjects",
                "educationLevels",
            ]
        ),
        checks=(
            structure.INFORMATION_FLOW_INFORMATIONFLOWDESCRIPTION,
            doc.DOC_016_ENDED_15,
            doc.DOC_016_FROM_2021_01_01_23,
            doc.DOC_016_FROM_2024_08_01_23,
            doc.DOC_016_FROM_2025_08_01_23,
            doc.DOC_016_TO_2024_07_31_23,
        ),
    ),
    "Period.period": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "PlanProcedure.planProcedures": Kind(
        checks=(
            structure.PLANPROCEDURE,
            structure.PLANPROCEDURE_2,
        ),
    ),
    "Platform.platforms": Kind(
        checks=(
            structure.PLATFORM,
            structure.PLATFORM_2,
            structure.PLATFORM_3,
            structure.PLATFORM_4,
        ),
    ),
    "ProjectFinding.projectFindings": Kind(
        checks=(structure.PROJECTFINDING,),
    ),
    "ProjectPhase.projectPhases": Kind(
        below={"period": "Period.period"},
    ),
    "ProjectRecommendation.recommendations": Kind(
        checks=(structure.PROJECTRECOMMENDATION,),
    ),
    "Provision.provisions": Kind(
        below={"period": "Period.period"},
        checks=(structure.PROVISION,),
    ),
    "ReadinessMeasurement.readinessMeasurements": Kind(),
    "RemainingWork.remainingWork": Kind(
        checks=(
            structure.REMAININGWORK,
            structure.REMAININGWORK_2,
            structure.REMAININGWORK_3,
        ),
    ),
    "Responsibility.responsibilities": Kind(
        codes=frozenset(["responsibilityMode"]),
        below={"period": "Period.period"},
        checks=(
            act.ACT_002_DELEGATED,
            act.ACT_002_GROUND,
            act.ACT_002_HOLDER,
            act.ACT_002_NOT_DELEGATED,
            act.ACT_002_OVERLAP,
            act.ACT_002_SINCE,
            act.ACT_002_TO_ONESELF,
            act.ACT_002_UNCLEAR,
            exm.EXM_013_COUNTY_AUTHORITY,
            exm.EXM_013_DIRECTORATE,
            exm.EXM_013_SCHOOL,
            exm.EXM_013_SCHOOL_OR_COUNTY_AUTHORITY_OR_MUNICIPALITY,
            exm.EXM_013_STATE_ADMINISTRATOR,
            exm.EXM_013_STATE_ADMINISTRATOR_OR_APPEALS_BODY,
            structure.RESPONSIBILITY,
            structure.RESPONSIBILITY_2,
            structure.RESPONSIBILITY_3,
            structure.RESPONSIBILITY_4,
            structure.RESPONSIBILITY_5,
            structure.RESPONSIBILITY_6,
            structure.RESPONSIBILITY_7,
            structure.RESPONSIBILITY_8,
            doc.DOC_016_ENDED_16,
            doc.DOC_016_FROM_2021_01_01_24,
            doc.DOC_016_FROM_2024_08_01_24,
            doc.DOC_016_FROM_2025_08_01_24,
            doc.DOC_016_TO_2024_07_31_24,
        ),
    ),
    "ResponsibilityTask.responsibilityTasks": Kind(),
    "RiskAssessment.riskAssessments": Kind(
        below={"period": "Period.period"},
        checks=(
            structure.RISKASSESSMENT,
            structure.RISKASSESSMENT_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "SchoolParticipation.schoolParticipations": Kind(
        checks=(
            structure.SCHOOLPARTICIPATION,
            structure.SCHOOLPARTICIPATION_2,
        ),
    ),
    "SharingArrangement.sharingArrangements": Kind(
        codes=frozenset(["arrangementState"]),
        below={"approval": "Approval.approval", "remainingWork": "RemainingWork.remainingWork"},
        many=frozenset(["remainingWork"]),
        checks=(
            flo.FLO_005_APPROVED,
            flo.FLO_005_AWAITING,
            structure.SHARINGARRANGEMENT,
            structure.SHARINGARRANGEMENT_2,
            structure.SHARINGARRANGEMENT_3,
            structure.SHARINGARRANGEMENT_4,
            structure.SHARINGARRANGEMENT_5,
            doc.DOC_016_ENDED_14,
            doc.DOC_016_FROM_2021_01_01_22,
            doc.DOC_016_FROM_2024_08_01_22,
            doc.DOC_016_FROM_2025_08_01_22,
            doc.DOC_016_TO_2024_07_31_22,
        ),
    ),
    "SourceDefect.sourceDefects": Kind(),
    "SourceDocument.sourceDocuments": Kind(
        below={
            "period": "Period.period",
            "appendices": "Appendix.appendices",
            "sourceDefects": "SourceDefect.sourceDefects",
        },
        many=frozenset(["appendices", "sourceDefects"]),
        checks=(
            structure.SOURCEDOCUMENT_4,
            structure.SOURCEDOCUMENT_5,
            structure.SOURCEDOCUMENT_3,
        ),
    ),
    "StakeholderPosition.stakeholderPositions": Kind(
        checks=(structure.STAKEHOLDERPOSITION,),
    ),
    "StandardRequirement.standardRequirements": Kind(),
}
