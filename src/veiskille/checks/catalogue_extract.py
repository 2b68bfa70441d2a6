"""What is looked at in the documents of the profile catalogue-extract.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_flo, rules_gui, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_3383BC3EDD = frozenset(
    {
        "actorChanges",
        "actorGroups",
        "actorRoles",
        "actors",
        "adoptions",
        "appendices",
        "approval",
        "assignments",
        "channels",
        "competenceStandards",
        "coordinationBodies",
        "digitalTools",
        "duties",
        "entitlementConditions",
        "entitlements",
        "evidenceGaps",
        "exchangeFormats",
        "followUps",
        "frameworks",
        "guidanceServiceKinds",
        "indicatorValues",
        "informationSources",
        "keptData",
        "learningOutcomes",
        "mandate",
        "mandateAssignments",
        "mandateRecommendations",
        "openingHours",
        "organisationalUnits",
        "period",
        "policyDocuments",
        "processSteps",
        "programmeThemes",
        "provenance",
        "provisions",
        "publishedReports",
        "recommendedMeasures",
        "remainingWork",
        "responsibilityTasks",
        "sharingArrangements",
        "sourceDefects",
        "sourceDocuments",
        "surveys",
        "timeLimits",
        "toolSections",
        "trainingProgrammes",
        "workRoles",
        "workTasks",
        "workingAreas",
    }
)
T_35E1EB328F = frozenset(
    {
        "https://w3id.org/veiskille/policy-document/green-paper-career-guidance-2016",
        "https://w3id.org/veiskille/policy-document/nav-white-paper-2016",
        "https://w3id.org/veiskille/policy-document/nou-2019-12",
        "https://w3id.org/veiskille/policy-document/oecd-review-2002",
        "https://w3id.org/veiskille/policy-document/oecd-skills-review-2014",
        "https://w3id.org/veiskille/policy-document/skills-policy-strategy-2017",
        "https://w3id.org/veiskille/policy-document/skills-reform-2020",
    }
)


def F_15045FB158(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_3383BC3EDD):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


def F_3A1D6C9A92(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_3383BC3EDD):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def F_4E09E0EE3B(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_3383BC3EDD):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_6BAB0E0206(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_3383BC3EDD):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def _actorgroup(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("memberActors", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


ACTORGROUP = Check("shape/ActorGroup", lambda o: "memberActors" in o, _actorgroup)


def _assignment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("assignedBy", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


ASSIGNMENT = Check("shape/Assignment", lambda o: True, _assignment)


def _assignment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("assignedTo", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


ASSIGNMENT_2 = Check("shape/Assignment", lambda o: True, _assignment_2)


def _catalogue_extract_catalogueextract(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


CATALOGUE_EXTRACT_CATALOGUEEXTRACT = Check(
    "shape/catalogue-extract/CatalogueExtract", lambda o: "legalBasis" in o, _catalogue_extract_catalogueextract
)


def _catalogue_extract_duty(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["buildsOn"]):
            return True
    return False


CATALOGUE_EXTRACT_DUTY = Check("shape/catalogue-extract/Duty", lambda o: "buildsOn" in o, _catalogue_extract_duty)


def _catalogue_extract_duty_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["dutyBearer"] not in terms.T_62E90CF869 and (not document.types(o["dutyBearer"])):
            return True
    return False


CATALOGUE_EXTRACT_DUTY_2 = Check("shape/catalogue-extract/Duty", lambda o: "dutyBearer" in o, _catalogue_extract_duty_2)


def _catalogue_extract_duty_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


CATALOGUE_EXTRACT_DUTY_3 = Check("shape/catalogue-extract/Duty", lambda o: "legalBasis" in o, _catalogue_extract_duty_3)


def _catalogue_extract_duty_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "Duty" in document.types(o["buildsOn"])) and document.types(o["buildsOn"]):
            return True
    return False


CATALOGUE_EXTRACT_DUTY_4 = Check("shape/catalogue-extract/Duty", lambda o: "buildsOn" in o, _catalogue_extract_duty_4)


def _catalogue_extract_duty_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["dutyBearer"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["dutyBearer"]))
            and document.types(o["dutyBearer"])
        ):
            return True
    return False


CATALOGUE_EXTRACT_DUTY_5 = Check("shape/catalogue-extract/Duty", lambda o: "dutyBearer" in o, _catalogue_extract_duty_5)


def _catalogue_extract_sharingarrangement(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("arrangedFlows", ()):
            if document.types(v1) or (not document.types(v1)):
                return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT = Check(
    "shape/catalogue-extract/SharingArrangement", lambda o: "arrangedFlows" in o, _catalogue_extract_sharingarrangement
)


def _catalogue_extract_sharingarrangement_10(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awaitsApprovalFrom"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awaitsApprovalFrom"]))
            and document.types(o["awaitsApprovalFrom"])
        ):
            return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_10 = Check(
    "shape/catalogue-extract/SharingArrangement",
    lambda o: "awaitsApprovalFrom" in o,
    _catalogue_extract_sharingarrangement_10,
)


def _catalogue_extract_sharingarrangement_11(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_11 = Check(
    "shape/catalogue-extract/SharingArrangement",
    lambda o: "responsibleActor" in o,
    _catalogue_extract_sharingarrangement_11,
)


def _catalogue_extract_sharingarrangement_12(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["throughSystem"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["throughSystem"]))
            and document.types(o["throughSystem"])
        ):
            return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_12 = Check(
    "shape/catalogue-extract/SharingArrangement",
    lambda o: "throughSystem" in o,
    _catalogue_extract_sharingarrangement_12,
)


def _catalogue_extract_sharingarrangement_13(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["toSystem"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["toSystem"]))
            and document.types(o["toSystem"])
        ):
            return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_13 = Check(
    "shape/catalogue-extract/SharingArrangement", lambda o: "toSystem" in o, _catalogue_extract_sharingarrangement_13
)


def _catalogue_extract_sharingarrangement_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("arrangedFormats", ()):
            if (v1 not in terms.T_BE50349664 and (not document.types(v1))) or (
                v1 not in terms.T_BE50349664 and (not "ExchangeFormat" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_2 = Check(
    "shape/catalogue-extract/SharingArrangement",
    lambda o: "arrangedFormats" in o,
    _catalogue_extract_sharingarrangement_2,
)


def _catalogue_extract_sharingarrangement_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awaitsApprovalFrom"] not in terms.T_62E90CF869 and (not document.types(o["awaitsApprovalFrom"])):
            return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_3 = Check(
    "shape/catalogue-extract/SharingArrangement",
    lambda o: "awaitsApprovalFrom" in o,
    _catalogue_extract_sharingarrangement_3,
)


def _catalogue_extract_sharingarrangement_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("fromSystems", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_4 = Check(
    "shape/catalogue-extract/SharingArrangement", lambda o: "fromSystems" in o, _catalogue_extract_sharingarrangement_4
)


def _catalogue_extract_sharingarrangement_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_5 = Check(
    "shape/catalogue-extract/SharingArrangement", lambda o: "legalBasis" in o, _catalogue_extract_sharingarrangement_5
)


def _catalogue_extract_sharingarrangement_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_6 = Check(
    "shape/catalogue-extract/SharingArrangement",
    lambda o: "responsibleActor" in o,
    _catalogue_extract_sharingarrangement_6,
)


def _catalogue_extract_sharingarrangement_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("systems", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_7 = Check(
    "shape/catalogue-extract/SharingArrangement", lambda o: "systems" in o, _catalogue_extract_sharingarrangement_7
)


def _catalogue_extract_sharingarrangement_8(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["throughSystem"] not in terms.T_62E90CF869 and (not document.types(o["throughSystem"])):
            return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_8 = Check(
    "shape/catalogue-extract/SharingArrangement",
    lambda o: "throughSystem" in o,
    _catalogue_extract_sharingarrangement_8,
)


def _catalogue_extract_sharingarrangement_9(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["toSystem"] not in terms.T_62E90CF869 and (not document.types(o["toSystem"])):
            return True
    return False


CATALOGUE_EXTRACT_SHARINGARRANGEMENT_9 = Check(
    "shape/catalogue-extract/SharingArrangement", lambda o: "toSystem" in o, _catalogue_extract_sharingarrangement_9
)


def _coordinationbody(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("memberActors", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


COORDINATIONBODY = Check("shape/CoordinationBody", lambda o: "memberActors" in o, _coordinationbody)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended)


def _doc_016_ended_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not ("period" in o and "endDate" in o["period"]))
            and (not ("period" in o and "startDate" in o["period"]))
            and o.get("legalBasis", ())
        ):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if (
                            "profile" in v3
                            and "deliveredOn" not in v3
                            and (not ("period" in v3 and "endDate" in v3["period"]))
                            and (not ("period" in v3 and "startDate" in v3["period"]))
                        ):
                            return True
    return False


DOC_016_ENDED_2 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended_2)


def _doc_016_ended_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if (
                            "profile" in v3
                            and "deliveredOn" not in v3
                            and (not ("period" in v3 and "endDate" in v3["period"]))
                            and (not ("period" in v3 and "startDate" in v3["period"]))
                        ):
                            return True
    return False


DOC_016_ENDED_3 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended_3)


def _doc_016_ended_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if "profile" in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED_4 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended_4)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_3A1D6C9A92))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2021_01_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2021-01-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, T_3383BC3EDD)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01_2
)


def _doc_016_from_2021_01_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if "profile" in v3 and (
                            (
                                "deliveredOn" in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "startDate" in v3["period"])
                                and (
                                    not (
                                        "period" in v3
                                        and "startDate" in v3["period"]
                                        and (not v3["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "endDate" in v3["period"])
                                and (not ("period" in v3 and "startDate" in v3["period"]))
                                and (
                                    not (
                                        "period" in v3
                                        and "endDate" in v3["period"]
                                        and (not v3["period"]["endDate"] < "2021-01-01")
                                    )
                                )
                            )
                        ):
                            return True
    return False


DOC_016_FROM_2021_01_01_3 = Check(
    "rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01_3
)


def _doc_016_from_2021_01_01_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2021_01_01_4 = Check(
    "rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01_4
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_15045FB158))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2024_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2024-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, T_3383BC3EDD)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01_2
)


def _doc_016_from_2024_08_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if "profile" in v3 and (
                            (
                                "deliveredOn" in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "startDate" in v3["period"])
                                and (
                                    not (
                                        "period" in v3
                                        and "startDate" in v3["period"]
                                        and (not v3["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "endDate" in v3["period"])
                                and (not ("period" in v3 and "startDate" in v3["period"]))
                                and (
                                    not (
                                        "period" in v3
                                        and "endDate" in v3["period"]
                                        and (not v3["period"]["endDate"] < "2024-08-01")
                                    )
                                )
                            )
                        ):
                            return True
    return False


DOC_016_FROM_2024_08_01_3 = Check(
    "rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01_3
)


def _doc_016_from_2024_08_01_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2024_08_01_4 = Check(
    "rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01_4
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_6BAB0E0206))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2025_08_01,
)


def _doc_016_from_2025_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] < "2025-08-01")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, T_3383BC3EDD)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01_2
)


def _doc_016_from_2025_08_01_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if "profile" in v3 and (
                            (
                                "deliveredOn" in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "startDate" in v3["period"])
                                and (
                                    not (
                                        "period" in v3
                                        and "startDate" in v3["period"]
                                        and (not v3["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "endDate" in v3["period"])
                                and (not ("period" in v3 and "startDate" in v3["period"]))
                                and (
                                    not (
                                        "period" in v3
                                        and "endDate" in v3["period"]
                                        and (not v3["period"]["endDate"] < "2025-08-01")
                                    )
                                )
                            )
                        ):
                            return True
    return False


DOC_016_FROM_2025_08_01_3 = Check(
    "rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01_3
)


def _doc_016_from_2025_08_01_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2025_08_01_4 = Check(
    "rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01_4
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_4E09E0EE3B))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_to_2024_07_31,
)


def _doc_016_to_2024_07_31_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                ("period" in o and "endDate" in o["period"])
                and (not ("period" in o and "startDate" in o["period"]))
                and (not ("period" in o and "endDate" in o["period"] and (not o["period"]["endDate"] > "2024-07-31")))
            )
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v1
                                and ("period" in v1 and "endDate" in v1["period"])
                                and (not ("period" in v1 and "startDate" in v1["period"]))
                                and (
                                    not (
                                        "period" in v1
                                        and "endDate" in v1["period"]
                                        and (not v1["period"]["endDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, T_3383BC3EDD)
                )
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31_2 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31_2)


def _doc_016_to_2024_07_31_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if "profile" in v3 and (
                            (
                                "deliveredOn" in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "startDate" in v3["period"])
                                and (
                                    not (
                                        "period" in v3
                                        and "startDate" in v3["period"]
                                        and (not v3["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                            or (
                                "deliveredOn" not in v3
                                and ("period" in v3 and "endDate" in v3["period"])
                                and (not ("period" in v3 and "startDate" in v3["period"]))
                                and (
                                    not (
                                        "period" in v3
                                        and "endDate" in v3["period"]
                                        and (not v3["period"]["endDate"] > "2024-07-31")
                                    )
                                )
                            )
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31_3 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31_3)


def _doc_016_to_2024_07_31_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_3383BC3EDD):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31_4 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31_4)


def _exchangeformat(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("usedBySystems", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


EXCHANGEFORMAT = Check("shape/ExchangeFormat", lambda o: "usedBySystems" in o, _exchangeformat)


def _followupmeasure(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("carriedOutBy", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


FOLLOWUPMEASURE = Check("shape/FollowUpMeasure", lambda o: "carriedOutBy" in o, _followupmeasure)


def _followupmeasure_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("ledTo", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


FOLLOWUPMEASURE_2 = Check("shape/FollowUpMeasure", lambda o: "ledTo" in o, _followupmeasure_2)


def _followupmeasure_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("ledToDocuments", ()):
            if (v1 not in T_35E1EB328F and (not document.types(v1))) or (
                v1 not in T_35E1EB328F and (not "PolicyDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


FOLLOWUPMEASURE_3 = Check("shape/FollowUpMeasure", lambda o: "ledToDocuments" in o, _followupmeasure_3)


def _guidanceservicekind(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


GUIDANCESERVICEKIND = Check("shape/GuidanceServiceKind", lambda o: "legalBasis" in o, _guidanceservicekind)


def _guidanceservicekind_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("namedOwners", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


GUIDANCESERVICEKIND_2 = Check("shape/GuidanceServiceKind", lambda o: "namedOwners" in o, _guidanceservicekind_2)


def _guidanceservicekind_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("namedProviders", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


GUIDANCESERVICEKIND_3 = Check("shape/GuidanceServiceKind", lambda o: "namedProviders" in o, _guidanceservicekind_3)


def _gui_002_compulsory(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not any(v3 != "no-duty" for v3 in o.get("userDuties", ()))) and (
            not any(v2 != "no-duty" for v1 in o.get("entitlements", ()) for v2 in v1.get("userDuties", ()))
        ):
            for v4 in o.get("participationModes", ()):
                if v4 == "compulsory":
                    return True
    return False


GUI_002_COMPULSORY = Check("rule/GUI-002-compulsory", lambda o: "participationModes" in o, _gui_002_compulsory)


def _informationsource(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("informationProviders", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


INFORMATIONSOURCE = Check("shape/InformationSource", lambda o: "informationProviders" in o, _informationsource)


def _policydocument(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("issuingBodies", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


POLICYDOCUMENT = Check("shape/PolicyDocument", lambda o: True, _policydocument)


def _survey(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["surveyPublisher"] not in terms.T_62E90CF869 and (not document.types(o["surveyPublisher"])):
            return True
    return False


SURVEY = Check("shape/Survey", lambda o: True, _survey)


def _survey_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["surveyPublisher"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["surveyPublisher"]))
            and document.types(o["surveyPublisher"])
        ):
            return True
    return False


SURVEY_2 = Check("shape/Survey", lambda o: True, _survey_2)

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
    "ActorGroup.actorGroups": Kind(
        below={"provenance": "Provenance.provenance", "actorRoles": "RoleHeld.actorRoles"},
        many=frozenset(["provenance", "actorRoles"]),
        checks=(ACTORGROUP,),
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
            ASSIGNMENT,
            ASSIGNMENT_2,
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
            CATALOGUE_EXTRACT_CATALOGUEEXTRACT,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
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
        checks=(COORDINATIONBODY,),
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
            CATALOGUE_EXTRACT_DUTY,
            CATALOGUE_EXTRACT_DUTY_2,
            CATALOGUE_EXTRACT_DUTY_3,
            CATALOGUE_EXTRACT_DUTY_4,
            CATALOGUE_EXTRACT_DUTY_5,
            DOC_016_ENDED_2,
            DOC_016_FROM_2021_01_01_2,
            DOC_016_FROM_2024_08_01_2,
            DOC_016_FROM_2025_08_01_2,
            DOC_016_TO_2024_07_31_2,
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
            DOC_016_ENDED_2,
            DOC_016_FROM_2021_01_01_2,
            DOC_016_FROM_2024_08_01_2,
            DOC_016_FROM_2025_08_01_2,
            DOC_016_TO_2024_07_31_2,
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
            DOC_016_ENDED_3,
            DOC_016_FROM_2021_01_01_3,
            DOC_016_FROM_2024_08_01_3,
            DOC_016_FROM_2025_08_01_3,
            DOC_016_TO_2024_07_31_3,
        ),
    ),
    "EvidenceGap.evidenceGaps": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
    ),
    "ExchangeFormat.exchangeFormats": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
        checks=(EXCHANGEFORMAT,),
    ),
    "FollowUpMeasure.followUps": Kind(
        checks=(
            FOLLOWUPMEASURE,
            FOLLOWUPMEASURE_2,
            FOLLOWUPMEASURE_3,
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
            GUI_002_COMPULSORY,
            GUIDANCESERVICEKIND,
            GUIDANCESERVICEKIND_2,
            GUIDANCESERVICEKIND_3,
            DOC_016_ENDED_4,
            DOC_016_FROM_2021_01_01_4,
            DOC_016_FROM_2024_08_01_4,
            DOC_016_FROM_2025_08_01_4,
            DOC_016_TO_2024_07_31_4,
        ),
    ),
    "IndicatorValue.indicatorValues": Kind(
        below={"provenance": "Provenance.provenance"},
        many=frozenset(["provenance"]),
    ),
    "InformationSource.informationSources": Kind(
        below={"provenance": "Provenance.provenance", "publishedReports": "PublishedReport.publishedReports"},
        many=frozenset(["provenance", "publishedReports"]),
        checks=(INFORMATIONSOURCE,),
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
        checks=(POLICYDOCUMENT,),
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
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_2,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_3,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_4,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_5,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_6,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_7,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_8,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_9,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_10,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_11,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_12,
            CATALOGUE_EXTRACT_SHARINGARRANGEMENT_13,
            DOC_016_ENDED_4,
            DOC_016_FROM_2021_01_01_4,
            DOC_016_FROM_2024_08_01_4,
            DOC_016_FROM_2025_08_01_4,
            DOC_016_TO_2024_07_31_4,
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
            structure.SOURCEDOCUMENT_2,
            structure.SOURCEDOCUMENT_3,
            structure.SOURCEDOCUMENT,
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
            SURVEY,
            SURVEY_2,
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
