"""What is looked at in the documents of the profile trade-certificate.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, rules_res, rules_str, structure, terms
from veiskille.tree import Check, Kind, code_matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_A403254ABD = frozenset(
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
        "pathParts",
        "period",
        "programmeAreas",
        "remarkParameters",
        "renditions",
        "resultLog",
        "subject",
        "subjectRemark",
        "subjectResults",
        "testResult",
        "trade",
        "trainingContracts",
        "trainingPath",
        "validity",
    }
)


def F_0648439CE7(document: Tree, o: Node) -> object:
    for v1 in o.get("subjectResults", ()):
        if not ("subjectStatus" in v1 and v1["subjectStatus"] == "P"):
            return True
    return False


def F_1800D52B17(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_A403254ABD):
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


def F_2A7E24DD50(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_A403254ABD):
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


def F_306D51B115(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_A403254ABD):
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


def F_A75BE94DA4(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_A403254ABD):
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


def _doc_006_delivered_testresult_assessedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "assessedOn" in o["testResult"] and (not o["testResult"]["assessedOn"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_TESTRESULT_ASSESSEDON = Check(
    "rule/DOC-006-delivered-testResult-assessedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_testresult_assessedon,
)


def _doc_006_delivered_testresult_resultlog_loggedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o["testResult"].get("resultLog", ()):
            if not v1["loggedOn"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_TESTRESULT_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-testResult-resultLog-loggedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_testresult_resultlog_loggedon,
)


def _doc_006_results(document: Tree, found: Pairs) -> object:
    if not (document.most("assessedOn") > document.own("issueDate")):
        return False
    for o, _ in found:
        for v1 in o.get("subjectResults", ()):
            for v2 in v1.get("assessments", ()):
                if "assessedOn" in v2 and (not v2["assessedOn"] <= o["issueDate"]):
                    return True
    return False


DOC_006_RESULTS = Check("rule/DOC-006-results", lambda o: "issueDate" in o and "subjectResults" in o, _doc_006_results)


def _doc_006_test(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "assessedOn" in o["testResult"] and (not o["testResult"]["assessedOn"] <= o["issueDate"]):
            return True
    return False


DOC_006_TEST = Check("rule/DOC-006-test", lambda o: "issueDate" in o, _doc_006_test)
DOC_009_UNSETTLED_PAPER_UNDATED = Check(
    "rule/DOC-009-unsettled-paper-undated",
    lambda o: (not o["renditionMedium"] != "digital") and o["renditionStatus"] == "original",
    None,
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_A403254ABD):
                        if "issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    _doc_016_ended,
)


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
                and document.says(F_2A7E24DD50)
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
                and document.says(F_1800D52B17)
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
                and document.says(F_A75BE94DA4)
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
                and document.says(F_306D51B115)
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


def _doc_019_trade_certificate_county_authority(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] in terms.T_19F52258C3:
            return True
    return False


DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-trade-certificate-county-authority",
    lambda o: "awardedBy" in o,
    _doc_019_trade_certificate_county_authority,
)


def _doc_019_trade_certificate_county_authority_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.of(o["awardedBy"], "actorKind"):
            if v1 != "county-authority":
                return True
    return False


DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY_2 = Check(
    "rule/DOC-019-trade-certificate-county-authority",
    lambda o: "awardedBy" in o,
    _doc_019_trade_certificate_county_authority_2,
)


def _idn_006_curriculum(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "reform" in o
            or ("reform" in document.root and document.root["reform"] == "LK20")
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
        ) and (
            "reform" in o
            or ("reform" in document.root and document.root["reform"] == "LK06")
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
        ):
            return True
    return False


IDN_006_CURRICULUM = Check(
    "rule/IDN-006-curriculum",
    lambda o: (
        "curriculumCode" in o
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] == "LK06"))
        )
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] == "LK20"))
        )
    ),
    _idn_006_curriculum,
)


def _idn_006_listed(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("reform" in o and o["reform"] == "R94")
            or ("reform" in document.root and document.root["reform"] == "R94")
            or (not (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])))
        ):
            return True
    return False


IDN_006_LISTED = Check(
    "rule/IDN-006-listed",
    lambda o: (
        o["subjectCode"] not in terms.T_B82651961B and (not code_matches("^[A-Z]{3}0[0-9]{3}\\Z", o["subjectCode"]))
    ),
    _idn_006_listed,
)


def _idn_006_subject_form(document: Tree, found: Pairs) -> object:
    if not ("reform" in document.root and document.root["reform"] == "R94"):
        return True
    return False


IDN_006_SUBJECT_FORM = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])) and (not ("reform" in o and o["reform"] == "R94"))
    ),
    _idn_006_subject_form,
)


def _res_013_journeyman_letter(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["testResult"]["assessmentKind"] != "journeymans-examination":
            return True
    return False


RES_013_JOURNEYMAN_LETTER = Check(
    "rule/RES-013-journeyman-letter", lambda o: o["letterKind"] == "S", _res_013_journeyman_letter
)
RES_013_KIND = Check("rule/RES-013-kind", lambda o: o["letterKind"] not in {"F", "S"}, None)


def _res_013_months(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["monthsCompleted"] <= o["monthsAgreed"]:
            return True
    return False


RES_013_MONTHS = Check("rule/RES-013-months", lambda o: "monthsCompleted" in o and "monthsAgreed" in o, _res_013_months)
RES_013_PASSED = Check("rule/RES-013-passed", lambda o: o["grade"] not in {"B", "BM"}, None)


def _res_013_path(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o.get("pathDeviations", ())) and (
            (not any(v2["pathPartKind"] == "in-company" for v2 in o.get("pathParts", ())))
            or (
                not any(
                    ("level" in v3 and v3["level"] == "VG1" and v3["pathPartKind"] == "in-school")
                    for v3 in o.get("pathParts", ())
                )
            )
            or (
                not any(
                    ("level" in v4 and v4["level"] == "VG2" and v4["pathPartKind"] == "in-school")
                    for v4 in o.get("pathParts", ())
                )
            )
        ):
            return True
    return False


RES_013_PATH = Check("rule/RES-013-path", lambda o: "pathDeviations" not in o, _res_013_path)


def _res_013_trade_letter(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["testResult"]["assessmentKind"] != "trade-examination":
            return True
    return False


RES_013_TRADE_LETTER = Check("rule/RES-013-trade-letter", lambda o: o["letterKind"] == "F", _res_013_trade_letter)


def _res_015_adult(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            document.says(facts.F_74E53FFCAE)
            and ((not o.get("subjectResults", ())) or document.says(F_0648439CE7))
            and o.get("conductAssessments", ())
            and o.get("subjectResults", ())
        ):
            return True
    return False


RES_015_ADULT = Check(
    "rule/RES-015-adult",
    lambda o: (
        "conductAssessments" in o and "subjectResults" in o and ("subjectResults" in o or "subjectResults" not in o)
    ),
    _res_015_adult,
)


def _res_015_private_candidate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if document.says(facts.F_8291160C20) and o.get("conductAssessments", ()) and o.get("subjectResults", ()):
            return True
    return False


RES_015_PRIVATE_CANDIDATE = Check(
    "rule/RES-015-private-candidate",
    lambda o: "conductAssessments" in o and "subjectResults" in o,
    _res_015_private_candidate,
)
RES_016_TRADE_CERTIFICATE = Check(
    "rule/RES-016-trade-certificate", lambda o: "nqfLevel" in o and o["nqfLevel"] != "4", None
)


def _res_018_too_early_reform_2020_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "issueDate" in o and o["issueDate"] < "2020-08-01":
            return True
    return False


RES_018_TOO_EARLY_REFORM_2020_08_01 = Check(
    "rule/RES-018-too-early-reform-2020-08-01",
    lambda o: "reform" in o and o["reform"] == "LK20" and "issueDate" in o,
    _res_018_too_early_reform_2020_08_01,
)


def _trade_certificate_tradecertificate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] not in terms.T_62E90CF869 and (not document.types(o["awardedBy"])):
            return True
    return False


TRADE_CERTIFICATE_TRADECERTIFICATE = Check(
    "shape/trade-certificate/TradeCertificate", lambda o: "awardedBy" in o, _trade_certificate_tradecertificate
)


def _trade_certificate_tradecertificate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


TRADE_CERTIFICATE_TRADECERTIFICATE_2 = Check(
    "shape/trade-certificate/TradeCertificate", lambda o: "legalBasis" in o, _trade_certificate_tradecertificate_2
)


def _trade_certificate_tradecertificate_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["registeredIn"] not in terms.T_62E90CF869 and (not document.types(o["registeredIn"])):
            return True
    return False


TRADE_CERTIFICATE_TRADECERTIFICATE_3 = Check(
    "shape/trade-certificate/TradeCertificate", lambda o: "registeredIn" in o, _trade_certificate_tradecertificate_3
)


def _trade_certificate_tradecertificate_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awardedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awardedBy"]))
            and document.types(o["awardedBy"])
        ):
            return True
    return False


TRADE_CERTIFICATE_TRADECERTIFICATE_4 = Check(
    "shape/trade-certificate/TradeCertificate", lambda o: "awardedBy" in o, _trade_certificate_tradecertificate_4
)


def _trade_certificate_tradecertificate_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["registeredIn"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["registeredIn"]))
            and document.types(o["registeredIn"])
        ):
            return True
    return False


TRADE_CERTIFICATE_TRADECERTIFICATE_5 = Check(
    "shape/trade-certificate/TradeCertificate", lambda o: "registeredIn" in o, _trade_certificate_tradecertificate_5
)


def _trainingcontract(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["trainingEstablishment"] not in terms.T_62E90CF869 and (not document.types(o["trainingEstablishment"])):
            return True
    return False


TRAININGCONTRACT = Check("shape/TrainingContract", lambda o: "trainingEstablishment" in o, _trainingcontract)


def _trainingcontract_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["trainingEstablishment"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["trainingEstablishment"]))
            and document.types(o["trainingEstablishment"])
        ):
            return True
    return False


TRAININGCONTRACT_2 = Check("shape/TrainingContract", lambda o: "trainingEstablishment" in o, _trainingcontract_2)


def _trainingpathpart(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["trainedAt"] not in terms.T_62E90CF869 and (not document.types(o["trainedAt"])):
            return True
    return False


TRAININGPATHPART = Check("shape/TrainingPathPart", lambda o: "trainedAt" in o, _trainingpathpart)


def _trainingpathpart_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["trainedAt"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["trainedAt"]))
            and document.types(o["trainedAt"])
        ):
            return True
    return False


TRAININGPATHPART_2 = Check("shape/TrainingPathPart", lambda o: "trainedAt" in o, _trainingpathpart_2)

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
    "Assessment.testResult": Kind(
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
            structure.ASSESSMENT,
            structure.ASSESSMENT_2,
            structure.ASSESSMENT_3,
            structure.ASSESSMENT_4,
            RES_013_PASSED,
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
            rules_res.RES_014_NO_BASIS,
            rules_res.RES_014_NOT_PASSED,
        ),
    ),
    "RemarkParameter.remarkParameters": Kind(),
    "Rendition.renditions": Kind(
        codes=frozenset(["renditionMedium", "renditionStatus"]),
        checks=(
            rules_doc.DOC_009_ORIGINAL_POINTS,
            rules_doc.DOC_009_POINTS,
            structure.RENDITION,
            structure.RENDITION_2,
            structure.RENDITION_3,
            structure.RENDITION_4,
            DOC_009_UNSETTLED_PAPER_UNDATED,
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
            IDN_006_CURRICULUM,
            rules_idn.IDN_006_EXPIRED,
            IDN_006_LISTED,
            IDN_006_SUBJECT_FORM,
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
    "Trade.trade": Kind(),
    "TradeCertificate": Kind(
        codes=frozenset(["documentState", "letterKind", "nqfLevel", "reform"]),
        below={
            "actors": "Actor.actors",
            "holder": "Person.holder",
            "renditions": "Rendition.renditions",
            "attachments": "Attachment.attachments",
            "programmeAreas": "ProgrammeAreaResult.programmeAreas",
            "subjectResults": "SubjectResult.subjectResults",
            "conductAssessments": "Assessment.conductAssessments",
            "documentRemarks": "DocumentRemark.documentRemarks",
            "trade": "Trade.trade",
            "testResult": "Assessment.testResult",
            "trainingContracts": "TrainingContract.trainingContracts",
            "trainingPath": "TrainingPath.trainingPath",
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
                "trainingContracts",
            ]
        ),
        checks=(
            RES_018_TOO_EARLY_REFORM_2020_08_01,
            rules_res.RES_009_SUBJECT_ONCE,
            rules_doc.DOC_006_DELIVERED_ANNULLEDON,
            rules_doc.DOC_006_DELIVERED_CONDUCTASSESSMENTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_CONDUCTASSESSMENTS_RESULTLOG_LOGGEDON,
            rules_doc.DOC_006_DELIVERED_HOLDER_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_ISSUEDATE,
            rules_doc.DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE,
            rules_doc.DOC_006_DELIVERED_REGISTEREDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE,
            DOC_006_DELIVERED_TESTRESULT_ASSESSEDON,
            DOC_006_DELIVERED_TESTRESULT_RESULTLOG_LOGGEDON,
            DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY,
            DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY_2,
            RES_013_JOURNEYMAN_LETTER,
            RES_013_KIND,
            RES_013_TRADE_LETTER,
            RES_016_TRADE_CERTIFICATE,
            TRADE_CERTIFICATE_TRADECERTIFICATE,
            TRADE_CERTIFICATE_TRADECERTIFICATE_2,
            TRADE_CERTIFICATE_TRADECERTIFICATE_3,
            TRADE_CERTIFICATE_TRADECERTIFICATE_4,
            TRADE_CERTIFICATE_TRADECERTIFICATE_5,
            rules_doc.DOC_006_ANNULMENT,
            rules_res.RES_001_CONDUCT,
            RES_015_ADULT,
            RES_015_PRIVATE_CANDIDATE,
            rules_str.STR_013_ANNULLED,
            rules_str.STR_013_ISSUE_DATE,
            rules_str.STR_013_ISSUER,
            rules_str.STR_013_NOT_ANNULLED,
            rules_str.STR_013_NOT_REGISTERED,
            rules_str.STR_013_NOT_REPLACED,
            rules_str.STR_013_REGISTERED,
            rules_str.STR_013_REPLACED,
            rules_res.RES_016_EQF,
            rules_res.RES_016_ISCED,
            rules_doc.DOC_006_BIRTH,
            rules_doc.DOC_006_CONDUCT,
            DOC_006_RESULTS,
            DOC_006_TEST,
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
    "TrainingContract.trainingContracts": Kind(
        below={"period": "Period.period"},
        checks=(
            RES_013_MONTHS,
            TRAININGCONTRACT,
            TRAININGCONTRACT_2,
        ),
    ),
    "TrainingPath.trainingPath": Kind(
        below={"pathParts": "TrainingPathPart.pathParts"},
        many=frozenset(["pathParts"]),
        checks=(RES_013_PATH,),
    ),
    "TrainingPathPart.pathParts": Kind(
        below={"period": "Period.period"},
        checks=(
            TRAININGPATHPART,
            TRAININGPATHPART_2,
        ),
    ),
}
