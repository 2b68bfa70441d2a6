"""What is looked at in the documents of the profile catalogue-extract.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_flo, rules_gui, rules_idn, structure
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
    "ActorGroup.actorGroups": Kind(
        below={"provenance": "Provenance.provenance", "actorRoles": "RoleHeld.actorRoles"},
        many=frozenset(["provenance", "actorRoles"]),
        checks=(structure.ACTORGROUP,),
    ),
    "Adoption.adoptions": Kind(),
    "Appendix.appendices": Kind(),
    "Approval.approval": Kind(
        checks=(
            structure.APPROVAL,
            structure.APPROVAL_2,
        ),
    ),
    "Assignment.assignments": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
        checks=(
            structure.ASSIGNMENT,
            structure.ASSIGNMENT_2,
        ),
    ),
    "CatalogueExtract": Kind(
        below={
            "actors": "Actor.actors",
            "sourceDocuments": "SourceDocument.sourceDocuments",
            "provisions": "Provision.provisions",
            "responsibilityTasks": "ResponsibilityTask.responsibilityTasks",
            "coordinationBodies": "CoordinationBody.coordinationBodies",
            "assignments": "Assignment.assignments",
            "surveys": "Survey.surveys",
            "indicatorValues": "IndicatorValue.indicatorValues",
            "evidenceGaps": "EvidenceGap.evidenceGaps",
            "informationSources": "InformationSource.informationSources",
            "policyDocuments": "PolicyDocument.policyDocuments",
            "frameworks": "QualityFramework.frameworks",
            "digitalTools": "DigitalTool.digitalTools",
            "trainingProgrammes": "TrainingProgramme.trainingProgrammes",
            "organisationalUnits": "OrganisationalUnit.organisationalUnits",
            "guidanceServiceKinds": "GuidanceServiceKind.guidanceServiceKinds",
            "actorGroups": "ActorGroup.actorGroups",
            "sharingArrangements": "SharingArrangement.sharingArrangements",
            "exchangeFormats": "ExchangeFormat.exchangeFormats",
        },
        many=frozenset(
            [
                "actors",
                "sourceDocuments",
                "provisions",
                "responsibilityTasks",
                "coordinationBodies",
                "assignments",
                "surveys",
                "indicatorValues",
                "evidenceGaps",
                "informationSources",
                "policyDocuments",
                "frameworks",
                "digitalTools",
                "trainingProgrammes",
                "organisationalUnits",
                "guidanceServiceKinds",
                "actorGroups",
                "sharingArrangements",
                "exchangeFormats",
            ]
        ),
        checks=(
            structure.CATALOGUE_EXTRACT_CATALOGUEEXTRACT,
            rules_doc.DOC_016_ENDED_4,
            rules_doc.DOC_016_FROM_2021_01_01_5,
            rules_doc.DOC_016_FROM_2024_08_01_5,
            rules_doc.DOC_016_FROM_2025_08_01_5,
            rules_doc.DOC_016_TO_2024_07_31_5,
        ),
    ),
    "CompetenceStandard.competenceStandards": Kind(
        below={"learningOutcomes": "LearningOutcome.learningOutcomes"},
        many=frozenset(["learningOutcomes"]),
        checks=(structure.COMPETENCESTANDARD,),
    ),
    "CoordinationBody.coordinationBodies": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
        checks=(structure.COORDINATIONBODY,),
    ),
    "DigitalTool.digitalTools": Kind(
        below={"toolSections": "ToolSection.toolSections"},
        many=frozenset(["toolSections"]),
        checks=(
            structure.DIGITALTOOL,
            structure.DIGITALTOOL_2,
        ),
    ),
    "Duty.duties": Kind(
        below={"period": "Period.period"},
        checks=(
            structure.CATALOGUE_EXTRACT_DUTY,
            structure.CATALOGUE_EXTRACT_DUTY_2,
            structure.CATALOGUE_EXTRACT_DUTY_3,
            structure.CATALOGUE_EXTRACT_DUTY_4,
            structure.CATALOGUE_EXTRACT_DUTY_5,
            rules_doc.DOC_016_ENDED_5,
            rules_doc.DOC_016_FROM_2021_01_01_6,
            rules_doc.DOC_016_FROM_2024_08_01_6,
            rules_doc.DOC_016_FROM_2025_08_01_6,
            rules_doc.DOC_016_TO_2024_07_31_6,
        ),
    ),
    "Entitlement.entitlements": Kind(
        codes=frozenset(["entitlementStatus"]),
        below={
            "duties": "Duty.duties",
            "period": "Period.period",
            "entitlementConditions": "EntitlementCondition.entitlementConditions",
        },
        many=frozenset(["duties", "entitlementConditions"]),
        checks=(
            rules_gui.GUI_002_ABSENCE_UNDATED,
            rules_gui.GUI_002_ABSENCE_WITH_CLAIMS,
            rules_gui.GUI_002_DUTY,
            rules_gui.GUI_002_PROVISION,
            rules_gui.GUI_002_SOME_AND_NONE,
            rules_gui.GUI_002_USER_DUTY,
            rules_gui.GUI_008_APPRENTICES,
            rules_gui.GUI_008_STUDENTS,
            structure.ENTITLEMENT,
            structure.ENTITLEMENT_2,
            rules_doc.DOC_016_ENDED_5,
            rules_doc.DOC_016_FROM_2021_01_01_6,
            rules_doc.DOC_016_FROM_2024_08_01_6,
            rules_doc.DOC_016_FROM_2025_08_01_6,
            rules_doc.DOC_016_TO_2024_07_31_6,
        ),
    ),
    "EntitlementCondition.entitlementConditions": Kind(
        codes=frozenset(["comparedWith"]),
        below={"timeLimits": "TimeLimit.timeLimits"},
        many=frozenset(["timeLimits"]),
        checks=(
            rules_gui.GUI_003_AGES,
            rules_gui.GUI_003_ARRIVAL,
            rules_gui.GUI_003_NO_DATE,
            structure.ENTITLEMENTCONDITION,
            structure.ENTITLEMENTCONDITION_2,
            rules_doc.DOC_016_ENDED_6,
            rules_doc.DOC_016_FROM_2021_01_01_7,
            rules_doc.DOC_016_FROM_2024_08_01_7,
            rules_doc.DOC_016_FROM_2025_08_01_7,
            rules_doc.DOC_016_TO_2024_07_31_7,
        ),
    ),
    "EvidenceGap.evidenceGaps": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
    ),
    "ExchangeFormat.exchangeFormats": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
        checks=(structure.EXCHANGEFORMAT,),
    ),
    "FollowUpMeasure.followUps": Kind(
        checks=(
            structure.FOLLOWUPMEASURE,
            structure.FOLLOWUPMEASURE_2,
            structure.FOLLOWUPMEASURE_3,
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
    "GuidanceServiceKind.guidanceServiceKinds": Kind(
        below={
            "provenance": "Provenance.provenance",
            "channels": "ServiceChannel.channels",
            "entitlements": "Entitlement.entitlements",
            "keptData": "KeptData.keptData",
        },
        many=frozenset(["provenance", "channels", "entitlements", "keptData"]),
        checks=(
            rules_gui.GUI_002_COMPULSORY,
            structure.GUIDANCESERVICEKIND,
            structure.GUIDANCESERVICEKIND_2,
            structure.GUIDANCESERVICEKIND_3,
            rules_doc.DOC_016_ENDED_7,
            rules_doc.DOC_016_FROM_2021_01_01_8,
            rules_doc.DOC_016_FROM_2024_08_01_8,
            rules_doc.DOC_016_FROM_2025_08_01_8,
            rules_doc.DOC_016_TO_2024_07_31_8,
        ),
    ),
    "IndicatorValue.indicatorValues": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
    ),
    "InformationSource.informationSources": Kind(
        below={"provenance": "Provenance.provenance", "publishedReports": "PublishedReport.publishedReports"},
        many=frozenset(["provenance", "publishedReports"]),
        checks=(structure.INFORMATIONSOURCE,),
    ),
    "KeptData.keptData": Kind(),
    "LearningOutcome.learningOutcomes": Kind(),
    "MandateAssignment.mandateAssignments": Kind(
        checks=(
            structure.MANDATEASSIGNMENT,
            structure.MANDATEASSIGNMENT_2,
            structure.MANDATEASSIGNMENT_3,
            structure.MANDATEASSIGNMENT_4,
        ),
    ),
    "OpeningHours.openingHours": Kind(),
    "OrganisationalUnit.organisationalUnits": Kind(
        checks=(
            structure.ORGANISATIONALUNIT,
            structure.ORGANISATIONALUNIT_2,
            structure.ORGANISATIONALUNIT_3,
            structure.ORGANISATIONALUNIT_4,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "PolicyDocument.policyDocuments": Kind(
        below={
            "provenance": "Provenance.provenance",
            "recommendedMeasures": "RecommendedMeasure.recommendedMeasures",
            "followUps": "FollowUpMeasure.followUps",
        },
        many=frozenset(["provenance", "recommendedMeasures", "followUps"]),
        checks=(structure.POLICYDOCUMENT,),
    ),
    "ProcessStep.processSteps": Kind(),
    "ProgrammeTheme.programmeThemes": Kind(),
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
    "PublishedReport.publishedReports": Kind(),
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
    "RecommendedMeasure.recommendedMeasures": Kind(),
    "RemainingWork.remainingWork": Kind(
        checks=(
            structure.REMAININGWORK,
            structure.REMAININGWORK_2,
            structure.REMAININGWORK_3,
        ),
    ),
    "ResponsibilityTask.responsibilityTasks": Kind(),
    "RoleHeld.actorRoles": Kind(),
    "ServiceChannel.channels": Kind(
        below={"openingHours": "OpeningHours.openingHours"},
        many=frozenset(["openingHours"]),
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
            rules_flo.FLO_005_AWAITING,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_2,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_3,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_4,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_5,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_6,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_7,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_8,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_9,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_10,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_11,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_12,
            structure.CATALOGUE_EXTRACT_SHARINGARRANGEMENT_13,
            rules_doc.DOC_016_ENDED_7,
            rules_doc.DOC_016_FROM_2021_01_01_8,
            rules_doc.DOC_016_FROM_2024_08_01_8,
            rules_doc.DOC_016_FROM_2025_08_01_8,
            rules_doc.DOC_016_TO_2024_07_31_8,
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
    "Survey.surveys": Kind(
        below={
            "provenance": "Provenance.provenance",
            "recommendedMeasures": "RecommendedMeasure.recommendedMeasures",
            "followUps": "FollowUpMeasure.followUps",
        },
        many=frozenset(["provenance", "recommendedMeasures", "followUps"]),
        checks=(
            structure.SURVEY,
            structure.SURVEY_2,
        ),
    ),
    "TimeLimit.timeLimits": Kind(
        codes=frozenset(["beforeEvent", "countedFrom", "limitedEvent"]),
        checks=(
            rules_gui.GUI_003_BEFORE_ITSELF,
            rules_gui.GUI_003_BOTH_ENDS,
            rules_gui.GUI_003_COUNTED,
            rules_gui.GUI_003_FROM_ITSELF,
            rules_gui.GUI_003_NOTHING_LIMITED,
            rules_gui.GUI_003_POSITIVE,
        ),
    ),
    "ToolSection.toolSections": Kind(),
    "TrainingProgramme.trainingProgrammes": Kind(
        below={"programmeThemes": "ProgrammeTheme.programmeThemes"},
        many=frozenset(["programmeThemes"]),
        checks=(structure.TRAININGPROGRAMME,),
    ),
    "WorkRole.workRoles": Kind(),
    "WorkTask.workTasks": Kind(),
    "WorkingArea.workingAreas": Kind(
        below={"workTasks": "WorkTask.workTasks", "workRoles": "WorkRole.workRoles"},
        many=frozenset(["workTasks", "workRoles"]),
    ),
}
