"""What is looked at in the documents of the profile competence-certificate.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, rules_res, rules_str, structure, terms
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_D69A50E388 = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "assessments",
        "attachments",
        "conductAssessments",
        "documentRemarks",
        "holder",
        "identityNumbers",
        "learningOutcomes",
        "period",
        "priorLearningAssessments",
        "programmeAreas",
        "remarkParameters",
        "renditions",
        "resultLog",
        "subject",
        "subjectRemark",
        "subjectResults",
        "validity",
    }
)
T_F90ABC59A1 = frozenset(
    {
        "https://w3id.org/veiskille/actor/agder",
        "https://w3id.org/veiskille/actor/akershus",
        "https://w3id.org/veiskille/actor/bufdir",
        "https://w3id.org/veiskille/actor/buskerud",
        "https://w3id.org/veiskille/actor/career-guidance-committee",
        "https://w3id.org/veiskille/actor/cedefop",
        "https://w3id.org/veiskille/actor/centre-for-senior-policy",
        "https://w3id.org/veiskille/actor/correctional-service",
        "https://w3id.org/veiskille/actor/digdir",
        "https://w3id.org/veiskille/actor/directorate-of-health",
        "https://w3id.org/veiskille/actor/finnmark",
        "https://w3id.org/veiskille/actor/fku",
        "https://w3id.org/veiskille/actor/hk-dir",
        "https://w3id.org/veiskille/actor/imdi",
        "https://w3id.org/veiskille/actor/inn",
        "https://w3id.org/veiskille/actor/innlandet",
        "https://w3id.org/veiskille/actor/ks",
        "https://w3id.org/veiskille/actor/ks-digital",
        "https://w3id.org/veiskille/actor/labour-and-welfare-directorate",
        "https://w3id.org/veiskille/actor/ministry-of-children",
        "https://w3id.org/veiskille/actor/ministry-of-digitalisation",
        "https://w3id.org/veiskille/actor/ministry-of-education",
        "https://w3id.org/veiskille/actor/ministry-of-labour",
        "https://w3id.org/veiskille/actor/more-og-romsdal",
        "https://w3id.org/veiskille/actor/national-school-board",
        "https://w3id.org/veiskille/actor/nav",
        "https://w3id.org/veiskille/actor/nordic-prison-guidance-group",
        "https://w3id.org/veiskille/actor/nordland",
        "https://w3id.org/veiskille/actor/norwegian-government",
        "https://w3id.org/veiskille/actor/novari",
        "https://w3id.org/veiskille/actor/oecd",
        "https://w3id.org/veiskille/actor/oslomet",
        "https://w3id.org/veiskille/actor/ostfold",
        "https://w3id.org/veiskille/actor/rogaland",
        "https://w3id.org/veiskille/actor/samt-bu",
        "https://w3id.org/veiskille/actor/sikt",
        "https://w3id.org/veiskille/actor/skills-needs-committee",
        "https://w3id.org/veiskille/actor/skills-norway",
        "https://w3id.org/veiskille/actor/ssb",
        "https://w3id.org/veiskille/actor/telemark",
        "https://w3id.org/veiskille/actor/troms",
        "https://w3id.org/veiskille/actor/trondelag",
        "https://w3id.org/veiskille/actor/udir",
        "https://w3id.org/veiskille/actor/university-council",
        "https://w3id.org/veiskille/actor/usn",
        "https://w3id.org/veiskille/actor/vestfold",
        "https://w3id.org/veiskille/actor/vestland",
        "https://w3id.org/veiskille/actor/vox",
        "https://w3id.org/veiskille/system/candidate-monitor",
        "https://w3id.org/veiskille/system/competence-register",
        "https://w3id.org/veiskille/system/county-examination-page",
        "https://w3id.org/veiskille/system/diploma-portal",
        "https://w3id.org/veiskille/system/directorate-fault-tracker",
        "https://w3id.org/veiskille/system/directorate-message-page",
        "https://w3id.org/veiskille/system/event-log",
        "https://w3id.org/veiskille/system/examination-delivery-system",
        "https://w3id.org/veiskille/system/fint",
        "https://w3id.org/veiskille/system/nvb",
        "https://w3id.org/veiskille/system/pas",
        "https://w3id.org/veiskille/system/pas-help-desk",
        "https://w3id.org/veiskille/system/school-administration-system",
        "https://w3id.org/veiskille/system/vigo",
        "https://w3id.org/veiskille/system/visma-inschool",
    }
)


def F_4D5A3D0B11(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_D69A50E388):
        if (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
        ):
            return True
    return False


def F_5F0B1B68EB(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_D69A50E388):
        if (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
        ):
            return True
    return False


def F_7198430598(document: Tree, o: Node) -> object:
    for v1 in o.get("attachments", ()):
        if not v1.get("concernsSubjects", ()):
            return False
    return True


def F_B2B6D88CCE(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_D69A50E388):
        if (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
        ):
            return True
    return False


def F_C52CD99529(document: Tree, o: Node) -> object:
    if "awardedBy" in o:
        for v1 in document.of(o["awardedBy"], "actorKind"):
            if v1 not in {"county-authority", "municipality", "school"}:
                return True
    return False


def F_DF47739941(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_D69A50E388):
        if (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
        ):
            return True
    return False


def F_E44890FAEF(document: Tree, o: Node) -> object:
    if "awardedBy" in o:
        for v1 in document.of(o["awardedBy"], "actorKind"):
            if v1 != "municipality":
                return True
    return False


def _competence_certificate_competencecertificate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] not in terms.T_62E90CF869 and (not document.types(o["awardedBy"])):
            return True
    return False


COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "awardedBy" in o,
    _competence_certificate_competencecertificate,
)


def _competence_certificate_competencecertificate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_2 = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "legalBasis" in o,
    _competence_certificate_competencecertificate_2,
)


def _competence_certificate_competencecertificate_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["registeredIn"] not in terms.T_62E90CF869 and (not document.types(o["registeredIn"])):
            return True
    return False


COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_3 = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "registeredIn" in o,
    _competence_certificate_competencecertificate_3,
)


def _competence_certificate_competencecertificate_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awardedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awardedBy"]))
            and document.types(o["awardedBy"])
        ):
            return True
    return False


COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_4 = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "awardedBy" in o,
    _competence_certificate_competencecertificate_4,
)


def _competence_certificate_competencecertificate_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["registeredIn"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["registeredIn"]))
            and document.types(o["registeredIn"])
        ):
            return True
    return False


COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_5 = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "registeredIn" in o,
    _competence_certificate_competencecertificate_5,
)


def _doc_006_delivered_priorlearningassessments_assessedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("priorLearningAssessments", ()):
            if not v1["assessedOn"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_PRIORLEARNINGASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-priorLearningAssessments-assessedOn",
    lambda o: "priorLearningAssessments" in o and "deliveredOn" in o,
    _doc_006_delivered_priorlearningassessments_assessedon,
)


def _doc_006_prior_learning(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("priorLearningAssessments", ()):
            if not v1["assessedOn"] <= o["issueDate"]:
                return True
    return False


DOC_006_PRIOR_LEARNING = Check(
    "rule/DOC-006-prior-learning",
    lambda o: "issueDate" in o and "priorLearningAssessments" in o,
    _doc_006_prior_learning,
)


def _doc_011_certificate_letter(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^[^V]([^A]|A)*\\Z", o["documentNumber"]):
            return True
    return False


DOC_011_CERTIFICATE_LETTER = Check(
    "rule/DOC-011-certificate-letter", lambda o: "documentNumber" in o, _doc_011_certificate_letter
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_D69A50E388):
                        if "issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    _doc_016_ended,
)


def _doc_016_ended_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_D69A50E388):
                        if (
                            "profile" in v3
                            and "issueDate" not in v3
                            and "annulledOn" not in v3
                            and "deliveredOn" not in v3
                        ):
                            return True
    return False


DOC_016_ENDED_2 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended_2)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(F_DF47739941)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2021_01_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    for v3 in document.upward(o, T_D69A50E388):
                        if "profile" in v3 and (
                            ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2021-01-01"))))
                            or (
                                "annulledOn" in v3
                                and "issueDate" not in v3
                                and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2021-01-01")))
                            )
                            or (
                                "deliveredOn" in v3
                                and "issueDate" not in v3
                                and "annulledOn" not in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                            )
                        ):
                            return True
    return False


DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01_2
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(F_5F0B1B68EB)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2024_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    for v3 in document.upward(o, T_D69A50E388):
                        if "profile" in v3 and (
                            ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2024-08-01"))))
                            or (
                                "annulledOn" in v3
                                and "issueDate" not in v3
                                and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2024-08-01")))
                            )
                            or (
                                "deliveredOn" in v3
                                and "issueDate" not in v3
                                and "annulledOn" not in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                            )
                        ):
                            return True
    return False


DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01_2
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(F_4D5A3D0B11)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    _doc_016_from_2025_08_01,
)


def _doc_016_from_2025_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    for v3 in document.upward(o, T_D69A50E388):
                        if "profile" in v3 and (
                            ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2025-08-01"))))
                            or (
                                "annulledOn" in v3
                                and "issueDate" not in v3
                                and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2025-08-01")))
                            )
                            or (
                                "deliveredOn" in v3
                                and "issueDate" not in v3
                                and "annulledOn" not in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                            )
                        ):
                            return True
    return False


DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01_2
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(F_B2B6D88CCE)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("issueDate" not in o and "annulledOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    _doc_016_to_2024_07_31,
)


def _doc_016_to_2024_07_31_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_D69A50E388):
                        if "profile" in v3 and (
                            ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] > "2024-07-31"))))
                            or (
                                "annulledOn" in v3
                                and "issueDate" not in v3
                                and (not ("annulledOn" in v3 and (not v3["annulledOn"] > "2024-07-31")))
                            )
                            or (
                                "deliveredOn" in v3
                                and "issueDate" not in v3
                                and "annulledOn" not in v3
                                and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                            )
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31_2 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31_2)


def _doc_019_competence_certificate_any(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"]
                not in {
                    "adult-participant",
                    "apprentice",
                    "preparatory-participant",
                    "private-candidate",
                    "pupil",
                    "training-candidate",
                }
            )
        ) and (("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3) or document.says(F_C52CD99529)):
            return True
    return False


DOC_019_COMPETENCE_CERTIFICATE_ANY = Check(
    "rule/DOC-019-competence-certificate-any",
    lambda o: (
        (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"]
                not in {
                    "adult-participant",
                    "apprentice",
                    "preparatory-participant",
                    "private-candidate",
                    "pupil",
                    "training-candidate",
                }
            )
        )
        and "awardedBy" in o
    ),
    _doc_019_competence_certificate_any,
)


def _doc_019_competence_certificate_county_authority(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3) or document.says(facts.F_2760CD6CC3):
            return True
    return False


DOC_019_COMPETENCE_CERTIFICATE_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-competence-certificate-county-authority",
    lambda o: (
        "holderStatus" in o
        and (
            not (
                "holderStatus" in o
                and o["holderStatus"]
                not in {"adult-participant", "apprentice", "private-candidate", "training-candidate"}
            )
        )
        and "awardedBy" in o
    ),
    _doc_019_competence_certificate_county_authority,
)


def _doc_019_competence_certificate_municipality(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("awardedBy" in o and o["awardedBy"] in T_F90ABC59A1) or document.says(F_E44890FAEF):
            return True
    return False


DOC_019_COMPETENCE_CERTIFICATE_MUNICIPALITY = Check(
    "rule/DOC-019-competence-certificate-municipality",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and o["holderStatus"] != "preparatory-participant"))
        and "awardedBy" in o
    ),
    _doc_019_competence_certificate_municipality,
)


def _doc_019_competence_certificate_school(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("awardedBy" in o and o["awardedBy"] in terms.T_62E90CF869) or document.says(facts.F_557625A9BB):
            return True
    return False


DOC_019_COMPETENCE_CERTIFICATE_SCHOOL = Check(
    "rule/DOC-019-competence-certificate-school",
    lambda o: "holderStatus" in o and (not ("holderStatus" in o and o["holderStatus"] != "pupil")) and "awardedBy" in o,
    _doc_019_competence_certificate_school,
)
RES_011_CERTIFICATE = Check(
    "rule/RES-011-certificate",
    lambda o: (
        o["subjectRemarkCode"]
        in {
            "FAM06",
            "FAM07",
            "FAM08",
            "FAM09",
            "FAM10",
            "FAM11",
            "FAM23",
            "FAM37",
            "FAM40",
            "FAM44",
            "FAM45",
            "FAM55",
            "FAM62",
        }
    ),
    None,
)


def _res_012_half_year(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for _, h in found:
        if (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM33")) and (
            "subjectRemark" not in h or (not "VMM23" in c1)
        ):
            return True
    return False


RES_012_HALF_YEAR = Check("rule/RES-012-half-year", lambda o: o["assessmentKind"] == "half-year", _res_012_half_year)
RES_012_HALF_YEAR_2 = Check("rule/RES-012-half-year", lambda o: o["assessmentKind"] == "half-year", None)
RES_012_KIND = Check("rule/RES-012-kind", lambda o: o["evidenceKind"] != "KB", None)


def _res_012_midway(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for _, h in found:
        if (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM61")) and (
            "subjectRemark" not in h or (not "VMM23" in c1)
        ):
            return True
    return False


RES_012_MIDWAY = Check("rule/RES-012-midway", lambda o: o["assessmentKind"] == "midway", _res_012_midway)
RES_012_MIDWAY_2 = Check("rule/RES-012-midway", lambda o: o["assessmentKind"] == "midway", None)


def _res_012_plan(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if document.says(F_7198430598):
            for v3 in o.get("subjectResults", ()):
                if not any(
                    v3["subject"]["subjectCode"] == v5
                    for v4 in o.get("attachments", ())
                    for v5 in v4.get("concernsSubjects", ())
                ):
                    for v6 in v3.get("assessments", ()):
                        if v6["grade"] == "VO":
                            return True
    return False


RES_012_PLAN = Check("rule/RES-012-plan", lambda o: True, _res_012_plan)
RES_016_COMPETENCE_CERTIFICATE = Check(
    "rule/RES-016-competence-certificate", lambda o: "nqfLevel" in o and o["nqfLevel"] != "3", None
)

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
    "Assessment.assessments": Kind(
        codes=frozenset(
            [
                "annulmentGround",
                "assessmentKind",
                "examinationForm",
                "grade",
                "gradeStatus",
                "gradingScale",
                "interdisciplinary",
                "term",
            ]
        ),
        sought=frozenset(["assessedOn", "replaces", "year"]),
        below={"resultLog": "ResultLogEntry.resultLog"},
        many=frozenset(["resultLog"]),
        checks=(
            rules_res.RES_002_EXAMINATION,
            rules_res.RES_003_EXEMPT,
            rules_res.RES_024_DATE,
            rules_res.RES_024_STATUS,
            rules_res.RES_002_ABSENT,
            rules_res.RES_002_ABSENT_REMARK,
            rules_res.RES_002_NO_BASIS,
            rules_res.RES_020_PLAN_TOO_EARLY,
            rules_res.RES_001_IN_PLACE_F,
            rules_res.RES_001_IN_PLACE_IM,
            rules_res.RES_001_IN_PLACE_IV,
            rules_res.RES_001_IN_PLACE_VO,
            rules_res.RES_001_KIND_COMPETENCE_EXAMINATION,
            rules_res.RES_001_KIND_CONDUCT,
            rules_res.RES_001_KIND_EXAMINATION,
            rules_res.RES_001_KIND_HALF_YEAR,
            rules_res.RES_001_KIND_JOURNEYMANS_EXAMINATION,
            rules_res.RES_001_KIND_MIDWAY,
            rules_res.RES_001_KIND_ORDER,
            rules_res.RES_001_KIND_OVERALL_ACHIEVEMENT,
            rules_res.RES_001_KIND_PRACTICE_CERTIFICATE_EXAMINATION,
            rules_res.RES_001_KIND_PRIOR_LEARNING,
            rules_res.RES_001_KIND_TRADE_EXAMINATION,
            rules_res.RES_001_SCALE_ATTENDED,
            rules_res.RES_001_SCALE_ONE_TO_SIX,
            rules_res.RES_001_SCALE_ORDER_AND_CONDUCT,
            rules_res.RES_001_SCALE_PASSED_NOT_PASSED,
            rules_res.RES_001_SCALE_PRIOR_LEARNING,
            rules_res.RES_001_SCALE_TEST,
            rules_res.RES_008_FORM,
            rules_res.RES_008_INTERDISCIPLINARY,
            rules_res.RES_008_NO_FORM,
            rules_res.RES_008_NVB,
            rules_res.RES_008_TERM,
            rules_res.RES_009_REASON,
            RES_012_HALF_YEAR,
            RES_012_MIDWAY,
            rules_res.RES_022_STANDS,
            structure.ASSESSMENT,
            structure.ASSESSMENT_2,
            structure.ASSESSMENT_3,
            structure.ASSESSMENT_4,
            rules_res.RES_001_SUBJECT,
            rules_res.RES_021_FORMAL_ERROR_2,
            rules_res.RES_021_GRADE,
            rules_res.RES_021_NOT_EXAMINATION,
            rules_res.RES_009_CIRCLE,
            rules_res.RES_009_OTHER_SUBJECT,
            rules_res.RES_009_RESULT,
            rules_res.RES_017_EARLY,
            rules_res.RES_017_EARLY_2,
            rules_res.RES_017_LATE,
            rules_res.RES_017_LATE_2,
            rules_res.RES_021_OVERALL_GRADE,
            rules_res.RES_022_INTERDISCIPLINARY,
        ),
    ),
    "Assessment.conductAssessments": Kind(
        codes=frozenset(
            [
                "annulmentGround",
                "assessmentKind",
                "examinationForm",
                "grade",
                "gradeStatus",
                "gradingScale",
                "interdisciplinary",
                "term",
            ]
        ),
        sought=frozenset(["assessedOn", "replaces", "year"]),
        below={"resultLog": "ResultLogEntry.resultLog"},
        many=frozenset(["resultLog"]),
        checks=(
            rules_res.RES_002_EXAMINATION,
            rules_res.RES_003_EXEMPT_2,
            rules_res.RES_024_DATE,
            rules_res.RES_024_STATUS_2,
            rules_res.RES_002_ABSENT,
            rules_res.RES_002_ABSENT_REMARK_2,
            rules_res.RES_002_NO_BASIS,
            rules_res.RES_020_PLAN_TOO_EARLY_2,
            rules_res.RES_001_IN_PLACE_F,
            rules_res.RES_001_IN_PLACE_IM,
            rules_res.RES_001_IN_PLACE_IV,
            rules_res.RES_001_IN_PLACE_VO,
            rules_res.RES_001_KIND_COMPETENCE_EXAMINATION,
            rules_res.RES_001_KIND_CONDUCT,
            rules_res.RES_001_KIND_EXAMINATION,
            rules_res.RES_001_KIND_HALF_YEAR,
            rules_res.RES_001_KIND_JOURNEYMANS_EXAMINATION,
            rules_res.RES_001_KIND_MIDWAY,
            rules_res.RES_001_KIND_ORDER,
            rules_res.RES_001_KIND_OVERALL_ACHIEVEMENT,
            rules_res.RES_001_KIND_PRACTICE_CERTIFICATE_EXAMINATION,
            rules_res.RES_001_KIND_PRIOR_LEARNING,
            rules_res.RES_001_KIND_TRADE_EXAMINATION,
            rules_res.RES_001_SCALE_ATTENDED,
            rules_res.RES_001_SCALE_ONE_TO_SIX,
            rules_res.RES_001_SCALE_ORDER_AND_CONDUCT,
            rules_res.RES_001_SCALE_PASSED_NOT_PASSED,
            rules_res.RES_001_SCALE_PRIOR_LEARNING,
            rules_res.RES_001_SCALE_TEST,
            rules_res.RES_008_FORM,
            rules_res.RES_008_INTERDISCIPLINARY,
            rules_res.RES_008_NO_FORM,
            rules_res.RES_008_NVB,
            rules_res.RES_008_TERM,
            rules_res.RES_009_REASON,
            RES_012_HALF_YEAR_2,
            RES_012_MIDWAY_2,
            structure.ASSESSMENT,
            structure.ASSESSMENT_2,
            structure.ASSESSMENT_3,
            structure.ASSESSMENT_4,
            rules_res.RES_021_FORMAL_ERROR_3,
            rules_res.RES_021_GRADE,
            rules_res.RES_021_NOT_EXAMINATION,
            rules_res.RES_009_CIRCLE,
            rules_res.RES_009_RESULT,
            rules_res.RES_017_EARLY,
            rules_res.RES_017_EARLY_2,
            rules_res.RES_017_LATE,
            rules_res.RES_017_LATE_2,
        ),
    ),
    "Attachment.attachments": Kind(),
    "CompetenceCertificate": Kind(
        codes=frozenset(["documentState", "evidenceKind", "holderStatus", "nqfLevel", "reform", "testData"]),
        below={
            "actors": "Actor.actors",
            "holder": "Person.holder",
            "renditions": "Rendition.renditions",
            "attachments": "Attachment.attachments",
            "programmeAreas": "ProgrammeAreaResult.programmeAreas",
            "subjectResults": "SubjectResult.subjectResults",
            "conductAssessments": "Assessment.conductAssessments",
            "documentRemarks": "DocumentRemark.documentRemarks",
            "priorLearningAssessments": "PriorLearningAssessment.priorLearningAssessments",
        },
        many=frozenset(
            [
                "actors",
                "renditions",
                "attachments",
                "programmeAreas",
                "subjectResults",
                "conductAssessments",
                "documentRemarks",
                "priorLearningAssessments",
            ]
        ),
        checks=(
            rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01_2,
            rules_doc.DOC_006_DELIVERED_ANNULLEDON,
            rules_doc.DOC_006_DELIVERED_CONDUCTASSESSMENTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_CONDUCTASSESSMENTS_RESULTLOG_LOGGEDON,
            rules_doc.DOC_006_DELIVERED_HOLDER_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_ISSUEDATE,
            DOC_006_DELIVERED_PRIORLEARNINGASSESSMENTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE,
            rules_doc.DOC_006_DELIVERED_REGISTEREDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON_2,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON_2,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE_2,
            rules_doc.DOC_009_ORIGINAL_PAPER_2023_12_31,
            rules_doc.DOC_009_UNSETTLED_PAPER_2023_12_31,
            DOC_011_CERTIFICATE_LETTER,
            DOC_019_COMPETENCE_CERTIFICATE_ANY,
            DOC_019_COMPETENCE_CERTIFICATE_COUNTY_AUTHORITY,
            DOC_019_COMPETENCE_CERTIFICATE_MUNICIPALITY,
            DOC_019_COMPETENCE_CERTIFICATE_SCHOOL,
            rules_doc.DOC_019_STATUS,
            RES_012_KIND,
            RES_012_PLAN,
            RES_016_COMPETENCE_CERTIFICATE,
            COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE,
            COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_2,
            COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_3,
            COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_4,
            COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_5,
            rules_res.RES_009_SUBJECT_ONCE,
            rules_doc.DOC_006_ANNULMENT,
            rules_res.RES_001_CONDUCT,
            rules_res.RES_015_ADULT,
            rules_res.RES_015_PRIVATE_CANDIDATE,
            rules_doc.DOC_011_CONTROL,
            rules_doc.DOC_011_OLD,
            rules_doc.DOC_011_TEST,
            rules_str.STR_013_ANNULLED,
            rules_str.STR_013_ISSUE_DATE,
            rules_str.STR_013_ISSUER,
            rules_str.STR_013_NOT_ANNULLED,
            rules_str.STR_013_NOT_REGISTERED,
            rules_str.STR_013_NOT_REPLACED,
            rules_str.STR_013_NUMBER,
            rules_str.STR_013_REGISTERED,
            rules_str.STR_013_REPLACED,
            rules_res.RES_016_EQF,
            rules_res.RES_016_ISCED,
            rules_doc.DOC_006_BIRTH,
            rules_doc.DOC_006_CONDUCT,
            DOC_006_PRIOR_LEARNING,
            rules_doc.DOC_006_RESULTS,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
            rules_doc.DOC_006_REGISTRATION,
            rules_doc.DOC_009_ONE,
            rules_str.STR_013_ITSELF,
            rules_str.STR_013_SAME_NUMBER,
        ),
    ),
    "DocumentRemark.documentRemarks": Kind(
        codes=frozenset(["documentRemarkCode"]),
        below={"remarkParameters": "RemarkParameter.remarkParameters"},
        many=frozenset(["remarkParameters"]),
        checks=(
            rules_res.RES_011_LEVEL_DOCUMENT_REMARK,
            rules_res.RES_011_PARAMETERS_SHORT_DATE_DOCUMENT_REMARK,
            rules_res.RES_011_NO_PARAMETERS_ANY_DOCUMENT_REMARK,
            rules_res.RES_018_EXPIRED_DOCUMENT_REMARK,
            rules_res.RES_011_NAMED_ATTACHMENT_DOCUMENT_REMARK,
            rules_res.RES_018_TOO_LATE_DOCUMENT_REMARK_2011_11_01,
            rules_res.RES_011_PARAMETERS_DECISION_TEXT_DOCUMENT_REMARK,
            rules_res.RES_011_PARAMETERS_FOUR_DIGIT_YEAR_AND_MONTHS_COMPLETED_AND_MONTHS_FIXED_AND_TRADE_NAME_DOCUMENT_REMARK,
            rules_res.RES_011_PARAMETERS_LONG_DATE_DOCUMENT_REMARK,
            rules_res.RES_011_PARAMETERS_AREA_AND_NAME_DOCUMENT_REMARK,
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
            rules_idn.IDN_003_SYNTHETIC_2,
            rules_idn.IDN_009_MADE_UP,
            rules_idn.IDN_010_TOO_EARLY_2,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "LearningOutcome.learningOutcomes": Kind(),
    "Period.period": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.holder": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "PriorLearningAssessment.priorLearningAssessments": Kind(
        sought=frozenset(["assessedOn"]),
        below={"learningOutcomes": "LearningOutcome.learningOutcomes"},
        many=frozenset(["learningOutcomes"]),
        checks=(
            structure.PRIORLEARNINGASSESSMENT,
            structure.PRIORLEARNINGASSESSMENT_2,
            structure.PRIORLEARNINGASSESSMENT_3,
            DOC_016_ENDED_2,
            DOC_016_FROM_2021_01_01_2,
            DOC_016_FROM_2024_08_01_2,
            DOC_016_FROM_2025_08_01_2,
            DOC_016_TO_2024_07_31_2,
        ),
    ),
    "ProgrammeAreaResult.programmeAreas": Kind(
        codes=frozenset(["completionCode", "level", "programmeAreaCode"]),
        below={"period": "Period.period"},
        checks=(
            rules_idn.IDN_006_AREA_LEVEL,
            rules_idn.IDN_006_LISTED_AREA,
            rules_res.RES_019_REASON,
            rules_res.RES_019_STOP_DATE,
            rules_res.RES_019_REASON_ALONE,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_ALL_PASSED,
            rules_res.RES_014_NO_BASIS,
            rules_res.RES_014_NOT_PASSED,
            rules_res.RES_014_NOTHING_MISSING,
        ),
    ),
    "RemarkParameter.remarkParameters": Kind(),
    "Rendition.renditions": Kind(
        codes=frozenset(["renditionStatus"]),
        checks=(
            rules_doc.DOC_009_ORIGINAL_POINTS,
            rules_doc.DOC_009_POINTS,
            structure.RENDITION,
            structure.RENDITION_2,
            structure.RENDITION_3,
            structure.RENDITION_4,
            rules_doc.DOC_009_POINTS_TO_ORIGINAL,
        ),
    ),
    "ResultLogEntry.resultLog": Kind(
        sought=frozenset(["loggedOn"]),
        checks=(
            structure.RESULTLOGENTRY,
            structure.RESULTLOGENTRY_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
        sought=frozenset(["subjectCode"]),
        checks=(
            rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01_3,
            rules_idn.IDN_006_TOO_EARLY_2020,
            rules_idn.IDN_006_TOO_EARLY_2021,
            rules_idn.IDN_006_TOO_EARLY_2022,
            rules_idn.IDN_006_CURRICULUM,
            rules_idn.IDN_006_EXPIRED,
            rules_idn.IDN_006_LISTED,
            rules_idn.IDN_006_SUBJECT_FORM,
        ),
    ),
    "SubjectRemark.subjectRemark": Kind(
        codes=frozenset(["subjectRemarkCode"]),
        below={"remarkParameters": "RemarkParameter.remarkParameters"},
        many=frozenset(["remarkParameters"]),
        checks=(
            rules_res.RES_011_NO_PARAMETERS_ANY_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31,
            rules_res.RES_011_ATTACHMENT_SUBJECT_REMARK,
            rules_res.RES_020_NO_BASIS_TOO_LATE,
            rules_res.RES_011_LEVEL_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01,
            rules_res.RES_011_PARAMETERS_MOTHER_TONGUE_NAME_SUBJECT_REMARK,
            rules_res.RES_018_EXPIRED_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_R94_SUBJECT_CODE_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31,
            rules_res.RES_011_PARAMETERS_FOUR_DIGIT_YEAR_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_FREE_DESIGNATION_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_LANGUAGE_SUBJECT_CODES_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_AREA_CODE_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_PRESENT_SUBJECT_CODE_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_RS_SUBJECT_CODE_SUBJECT_REMARK,
            RES_011_CERTIFICATE,
        ),
    ),
    "SubjectResult.subjectResults": Kind(
        codes=frozenset(["absenceLimitExtended", "passed", "subjectStatus", "subjectType"]),
        sought=frozenset(["passed"]),
        below={
            "subject": "Subject.subject",
            "subjectRemark": "SubjectRemark.subjectRemark",
            "period": "Period.period",
            "assessments": "Assessment.assessments",
        },
        many=frozenset(["assessments"]),
        checks=(
            rules_res.RES_005_PRIVATE,
            rules_res.RES_007_GRADE,
            rules_res.RES_007_REMARK,
            rules_res.RES_007_REMARK_ALONE,
            rules_res.RES_007_WITHIN_LIMIT,
            rules_res.RES_008_TEST_REMARK,
            rules_res.RES_009_ONE_OVERALL_GRADE,
            rules_res.RES_019_REASON_2,
            rules_res.RES_019_STOP_DATE_2,
            rules_res.RES_019_REASON_ALONE_2,
            rules_idn.IDN_006_LEVEL,
            rules_idn.IDN_006_OWN_AREA,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_COMPULSORY_SCHOOL,
            rules_res.RES_006_NOT_PASSED,
            rules_res.RES_006_PASSED,
        ),
    ),
}
