"""What is looked at in the documents of the profile guidance-service.

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
    "ContactPoint.contactPoints": Kind(
        below={"openingHours": "OpeningHours.openingHours"},
        many=frozenset(["openingHours"]),
        checks=(rules_gui.GUI_001_REACHABLE,),
    ),
    "ContextualFactor.contextualFactors": Kind(),
    "Duty.duties": Kind(
        below={"period": "Period.period"},
        checks=(
            structure.GUIDANCE_SERVICE_DUTY,
            structure.GUIDANCE_SERVICE_DUTY_2,
            structure.GUIDANCE_SERVICE_DUTY_3,
            structure.GUIDANCE_SERVICE_DUTY_4,
            structure.GUIDANCE_SERVICE_DUTY_5,
            rules_doc.DOC_016_ENDED_14,
            rules_doc.DOC_016_FROM_2021_01_01_22,
            rules_doc.DOC_016_FROM_2024_08_01_22,
            rules_doc.DOC_016_FROM_2025_08_01_22,
            rules_doc.DOC_016_TO_2024_07_31_22,
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
            rules_doc.DOC_016_ENDED_14,
            rules_doc.DOC_016_FROM_2021_01_01_22,
            rules_doc.DOC_016_FROM_2024_08_01_22,
            rules_doc.DOC_016_FROM_2025_08_01_22,
            rules_doc.DOC_016_TO_2024_07_31_22,
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
            rules_doc.DOC_016_ENDED_15,
            rules_doc.DOC_016_FROM_2021_01_01_23,
            rules_doc.DOC_016_FROM_2024_08_01_23,
            rules_doc.DOC_016_FROM_2025_08_01_23,
            rules_doc.DOC_016_TO_2024_07_31_23,
        ),
    ),
    "EthicsWork.ethicsWork": Kind(
        below={"contextualFactors": "ContextualFactor.contextualFactors"},
        many=frozenset(["contextualFactors"]),
    ),
    "GuidanceService.guidanceServices": Kind(
        codes=frozenset(["freeOfCharge", "keepsUserData"]),
        below={
            "channels": "ServiceChannel.channels",
            "contactPoints": "ContactPoint.contactPoints",
            "possibleOutcomes": "PossibleOutcome.possibleOutcomes",
            "period": "Period.period",
            "entitlements": "Entitlement.entitlements",
            "keptData": "KeptData.keptData",
            "ethicsWork": "EthicsWork.ethicsWork",
            "prisonStatements": "PrisonStatement.prisonStatements",
        },
        many=frozenset(
            ["channels", "contactPoints", "possibleOutcomes", "entitlements", "keptData", "prisonStatements"]
        ),
        checks=(
            rules_gui.GUI_001_PRICE,
            rules_gui.GUI_002_COMPULSORY_2,
            rules_gui.GUI_009_CATEGORIES,
            rules_gui.GUI_009_KEPT_AND_NOT,
            rules_gui.GUI_009_NOT_SAID,
            structure.GUIDANCESERVICE,
            structure.GUIDANCESERVICE_2,
            structure.GUIDANCESERVICE_3,
            structure.GUIDANCESERVICE_4,
            structure.GUIDANCESERVICE_5,
            structure.GUIDANCESERVICE_6,
            structure.GUIDANCESERVICE_7,
            structure.GUIDANCESERVICE_8,
            structure.GUIDANCESERVICE_9,
            structure.GUIDANCESERVICE_10,
        ),
    ),
    "GuidanceServiceDescription": Kind(
        below={
            "actors": "Actor.actors",
            "guidanceServices": "GuidanceService.guidanceServices",
            "serviceDeclarations": "ServiceDeclaration.serviceDeclarations",
            "provisions": "Provision.provisions",
            "sourceDocuments": "SourceDocument.sourceDocuments",
        },
        many=frozenset(["actors", "guidanceServices", "serviceDeclarations", "provisions", "sourceDocuments"]),
        checks=(
            rules_doc.DOC_006_DELIVERED_SERVICEDECLARATIONS_DECLAREDON,
            structure.GUIDANCE_SERVICE_GUIDANCESERVICEDESCRIPTION,
            rules_doc.DOC_016_ENDED_16,
            rules_doc.DOC_016_FROM_2021_01_01_24,
            rules_doc.DOC_016_FROM_2024_08_01_24,
            rules_doc.DOC_016_FROM_2025_08_01_24,
            rules_doc.DOC_016_TO_2024_07_31_24,
        ),
    ),
    "KeptData.keptData": Kind(
        codes=frozenset(["dataCategory"]),
        checks=(
            rules_gui.GUI_009_OUTSIDE_HK_DIR,
            rules_gui.GUI_009_PURPOSE,
        ),
    ),
    "OpeningHours.openingHours": Kind(
        codes=frozenset(["closesNextDay"]),
        checks=(
            rules_gui.GUI_001_HOURS,
            rules_gui.GUI_001_NEXT_DAY,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "PossibleOutcome.possibleOutcomes": Kind(),
    "PrisonStatement.prisonStatements": Kind(),
    "Provision.provisions": Kind(
        below={"period": "Period.period"},
        checks=(structure.PROVISION,),
    ),
    "RoleHeld.actorRoles": Kind(),
    "ServiceChannel.channels": Kind(
        codes=frozenset(["channelKind"]),
        below={"openingHours": "OpeningHours.openingHours"},
        many=frozenset(["openingHours"]),
        checks=(rules_gui.GUI_001_OUTREACH,),
    ),
    "ServiceDeclaration.serviceDeclarations": Kind(
        checks=(
            rules_gui.GUI_006_DATE,
            rules_gui.GUI_006_SERVICES,
            rules_gui.GUI_006_STANDARDS,
            structure.SERVICEDECLARATION,
            structure.SERVICEDECLARATION_2,
            structure.SERVICEDECLARATION_3,
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
}
