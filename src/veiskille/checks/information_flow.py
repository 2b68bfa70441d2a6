"""What is looked at in the documents of the profile information-flow.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_exm, rules_flo, rules_idn, rules_str, structure
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
            rules_act.ACT_001_ENDED_2,
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
            "educationLevels": "EducationLevel.educationLevels",
            "period": "Period.period",
            "projectPhases": "ProjectPhase.projectPhases",
            "schoolParticipations": "SchoolParticipation.schoolParticipations",
            "projectFindings": "ProjectFinding.projectFindings",
            "readinessMeasurements": "ReadinessMeasurement.readinessMeasurements",
            "recommendations": "ProjectRecommendation.recommendations",
        },
        many=frozenset(
            [
                "educationLevels",
                "projectPhases",
                "schoolParticipations",
                "projectFindings",
                "readinessMeasurements",
                "recommendations",
            ]
        ),
        checks=(
            structure.DEVELOPMENTPROJECT,
            structure.DEVELOPMENTPROJECT_2,
            structure.DEVELOPMENTPROJECT_3,
        ),
    ),
    "EducationLevel.educationLevels": Kind(
        checks=(rules_str.STR_009_ISCED_RANGE,),
    ),
    "InformationFlow.flows": Kind(
        codes=frozenset(["fromPerson", "toPerson"]),
        checks=(
            rules_flo.FLO_001_AVAILABILITY,
            rules_flo.FLO_001_BREAKDOWN,
            rules_flo.FLO_001_DESIRED,
            rules_flo.FLO_001_LEGAL_BASIS,
            rules_flo.FLO_001_OBJECT,
            rules_flo.FLO_001_PURPOSE,
            rules_flo.FLO_001_RECEIVER,
            rules_flo.FLO_001_RESPONSIBLE,
            rules_flo.FLO_001_SOURCE,
            rules_flo.FLO_001_TRIGGER,
            rules_flo.FLO_002_ACTOR,
            rules_flo.FLO_002_PERSON,
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
            rules_doc.DOC_016_ENDED_17,
            rules_doc.DOC_016_FROM_2021_01_01_25,
            rules_doc.DOC_016_FROM_2024_08_01_25,
            rules_doc.DOC_016_FROM_2025_08_01_25,
            rules_doc.DOC_016_TO_2024_07_31_25,
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
            ]
        ),
        checks=(
            structure.INFORMATION_FLOW_INFORMATIONFLOWDESCRIPTION,
            rules_doc.DOC_016_ENDED_18,
            rules_doc.DOC_016_FROM_2021_01_01_26,
            rules_doc.DOC_016_FROM_2024_08_01_26,
            rules_doc.DOC_016_FROM_2025_08_01_26,
            rules_doc.DOC_016_TO_2024_07_31_26,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
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
    "Provenance.provenance": Kind(
        checks=(
            structure.PROVENANCE,
            structure.PROVENANCE_2,
        ),
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
            rules_act.ACT_002_DELEGATED,
            rules_act.ACT_002_GROUND,
            rules_act.ACT_002_HOLDER,
            rules_act.ACT_002_NOT_DELEGATED,
            rules_act.ACT_002_OVERLAP,
            rules_act.ACT_002_SINCE,
            rules_act.ACT_002_TO_ONESELF,
            rules_act.ACT_002_UNCLEAR,
            rules_exm.EXM_013_COUNTY_AUTHORITY,
            rules_exm.EXM_013_DIRECTORATE,
            rules_exm.EXM_013_SCHOOL,
            rules_exm.EXM_013_SCHOOL_OR_COUNTY_AUTHORITY_OR_MUNICIPALITY,
            rules_exm.EXM_013_STATE_ADMINISTRATOR,
            rules_exm.EXM_013_STATE_ADMINISTRATOR_OR_APPEALS_BODY,
            structure.RESPONSIBILITY,
            structure.RESPONSIBILITY_2,
            structure.RESPONSIBILITY_3,
            structure.RESPONSIBILITY_4,
            structure.RESPONSIBILITY_5,
            structure.RESPONSIBILITY_6,
            structure.RESPONSIBILITY_7,
            structure.RESPONSIBILITY_8,
            rules_doc.DOC_016_ENDED_19,
            rules_doc.DOC_016_FROM_2021_01_01_27,
            rules_doc.DOC_016_FROM_2024_08_01_27,
            rules_doc.DOC_016_FROM_2025_08_01_27,
            rules_doc.DOC_016_TO_2024_07_31_27,
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
        below={
            "provenance": "Provenance.provenance",
            "approval": "Approval.approval",
            "remainingWork": "RemainingWork.remainingWork",
        },
        many=frozenset(["provenance", "remainingWork"]),
        checks=(
            rules_flo.FLO_005_APPROVED,
            rules_flo.FLO_005_AWAITING,
            structure.SHARINGARRANGEMENT,
            structure.SHARINGARRANGEMENT_2,
            structure.SHARINGARRANGEMENT_3,
            structure.SHARINGARRANGEMENT_4,
            structure.SHARINGARRANGEMENT_5,
            structure.SHARINGARRANGEMENT_6,
            structure.SHARINGARRANGEMENT_7,
            structure.SHARINGARRANGEMENT_8,
            structure.SHARINGARRANGEMENT_9,
            structure.SHARINGARRANGEMENT_10,
            structure.SHARINGARRANGEMENT_11,
            structure.SHARINGARRANGEMENT_12,
            structure.SHARINGARRANGEMENT_13,
            rules_doc.DOC_016_ENDED_17,
            rules_doc.DOC_016_FROM_2021_01_01_25,
            rules_doc.DOC_016_FROM_2024_08_01_25,
            rules_doc.DOC_016_FROM_2025_08_01_25,
            rules_doc.DOC_016_TO_2024_07_31_25,
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
