"""What is looked at in the documents of the profile trade-certificate.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, rules_res, rules_str, structure, terms
from veiskille.tree import Check, Kind, code_matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


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


def F_0E670FBDE8(document: Tree, o: Node) -> object:
    return any(
        (
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
        )
        for v1 in document.upward(o, T_A403254ABD)
    )


def F_424E1BD209(document: Tree, o: Node) -> object:
    return any(
        (
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
        )
        for v1 in document.upward(o, T_A403254ABD)
    )


def F_859FA19E05(document: Tree, o: Node) -> object:
    return any(
        (
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
        )
        for v1 in document.upward(o, T_A403254ABD)
    )


def F_FD08AB1DEB(document: Tree, o: Node) -> object:
    return any((not ("subjectStatus" in v1 and v1["subjectStatus"] == "P")) for v1 in o.get("subjectResults", ()))


def F_FE931936BF(document: Tree, o: Node) -> object:
    return any(
        (
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
        )
        for v1 in document.upward(o, T_A403254ABD)
    )


DOC_006_DELIVERED_TESTRESULT_ASSESSEDON = Check(
    "rule/DOC-006-delivered-testResult-assessedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: "assessedOn" in o["testResult"] and (not o["testResult"]["assessedOn"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_TESTRESULT_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-testResult-resultLog-loggedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any((not v1["loggedOn"] <= o["deliveredOn"]) for v1 in o["testResult"].get("resultLog", ())),
)
DOC_006_RESULTS = Check(
    "rule/DOC-006-results",
    lambda o: "issueDate" in o and "subjectResults" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["issueDate"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_TEST = Check(
    "rule/DOC-006-test",
    lambda o: "issueDate" in o,
    lambda document, o, h: "assessedOn" in o["testResult"] and (not o["testResult"]["assessedOn"] <= o["issueDate"]),
)
DOC_009_UNSETTLED_PAPER_UNDATED = Check(
    "rule/DOC-009-unsettled-paper-undated",
    lambda o: (not o["renditionMedium"] != "digital") and o["renditionStatus"] == "original",
    None,
)
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        ("issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_A403254ABD)
    ),
)
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
    lambda document, o, h: (
        (
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
                and document.says(F_0E670FBDE8)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
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
    lambda document, o, h: (
        (
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
                and document.says(F_424E1BD209)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
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
    lambda document, o, h: (
        (
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
                and document.says(F_859FA19E05)
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
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
    lambda document, o, h: (
        (
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
                and document.says(F_FE931936BF)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-trade-certificate-county-authority",
    lambda o: "awardedBy" in o,
    lambda document, o, h: o["awardedBy"] in terms.T_19F52258C3,
)
DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY_2 = Check(
    "rule/DOC-019-trade-certificate-county-authority",
    lambda o: "awardedBy" in o,
    lambda document, o, h: any(v1 != "county-authority" for v1 in document.of(o["awardedBy"], "actorKind")),
)
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
    lambda document, o, h: (
        (
            "reform" in o
            or ((v1 := document.holder(h)) and "reform" in v1 and v1["reform"] == "LK20")
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
        )
        and (
            "reform" in o
            or ((v2 := document.holder(h)) and "reform" in v2 and v2["reform"] == "LK06")
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
        )
    ),
)
IDN_006_LISTED = Check(
    "rule/IDN-006-listed",
    lambda o: (
        o["subjectCode"] not in terms.T_B82651961B and (not code_matches("^[A-Z]{3}0[0-9]{3}\\Z", o["subjectCode"]))
    ),
    lambda document, o, h: (
        ("reform" in o and o["reform"] == "R94")
        or ((v1 := document.holder(h)) and "reform" in v1 and v1["reform"] == "R94")
        or (not (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])))
    ),
)
IDN_006_SUBJECT_FORM = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])) and (not ("reform" in o and o["reform"] == "R94"))
    ),
    lambda document, o, h: not ((v1 := document.holder(h)) and "reform" in v1 and v1["reform"] == "R94"),
)
RES_013_JOURNEYMAN_LETTER = Check(
    "rule/RES-013-journeyman-letter",
    lambda o: o["letterKind"] == "S",
    lambda document, o, h: o["testResult"]["assessmentKind"] != "journeymans-examination",
)
RES_013_KIND = Check("rule/RES-013-kind", lambda o: o["letterKind"] not in {"F", "S"}, None)
RES_013_MONTHS = Check(
    "rule/RES-013-months",
    lambda o: "monthsCompleted" in o and "monthsAgreed" in o,
    lambda document, o, h: not o["monthsCompleted"] <= o["monthsAgreed"],
)
RES_013_PASSED = Check("rule/RES-013-passed", lambda o: o["grade"] not in {"B", "BM"}, None)
RES_013_PATH = Check(
    "rule/RES-013-path",
    lambda o: "pathDeviations" not in o,
    lambda document, o, h: (
        (not o.get("pathDeviations", ()))
        and (
            (not any(v2["pathPartKind"] == "in-company" for v2 in o.get("pathParts", ())))
            or (
                not any(
                    (v3["pathPartKind"] == "in-school" and ("level" in v3 and v3["level"] == "VG1"))
                    for v3 in o.get("pathParts", ())
                )
            )
            or (
                not any(
                    (v4["pathPartKind"] == "in-school" and ("level" in v4 and v4["level"] == "VG2"))
                    for v4 in o.get("pathParts", ())
                )
            )
        )
    ),
)
RES_013_TRADE_LETTER = Check(
    "rule/RES-013-trade-letter",
    lambda o: o["letterKind"] == "F",
    lambda document, o, h: o["testResult"]["assessmentKind"] != "trade-examination",
)
RES_015_ADULT = Check(
    "rule/RES-015-adult",
    lambda o: (
        "conductAssessments" in o and "subjectResults" in o and ("subjectResults" in o or "subjectResults" not in o)
    ),
    lambda document, o, h: (
        document.says(facts.F_8509646FF6)
        and ((not o.get("subjectResults", ())) or document.says(F_FD08AB1DEB))
        and any(True for v4 in o.get("conductAssessments", ()) for v5 in o.get("subjectResults", ()))
    ),
)
RES_015_PRIVATE_CANDIDATE = Check(
    "rule/RES-015-private-candidate",
    lambda o: "conductAssessments" in o and "subjectResults" in o,
    lambda document, o, h: (
        document.says(facts.F_F3B4F259FB)
        and any(True for v2 in o.get("conductAssessments", ()) for v3 in o.get("subjectResults", ()))
    ),
)
RES_016_TRADE_CERTIFICATE = Check(
    "rule/RES-016-trade-certificate", lambda o: "nqfLevel" in o and o["nqfLevel"] != "4", None
)
TRADE_CERTIFICATE_TRADECERTIFICATE = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
TRADE_CERTIFICATE_TRADECERTIFICATE_2 = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
TRADE_CERTIFICATE_TRADECERTIFICATE_3 = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (not document.types(o["registeredIn"])) and o["registeredIn"] not in terms.T_62E90CF869,
)
TRADE_CERTIFICATE_TRADECERTIFICATE_4 = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
    ),
)
TRADE_CERTIFICATE_TRADECERTIFICATE_5 = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["registeredIn"]))
        and o["registeredIn"] not in terms.T_62E90CF869
        and document.types(o["registeredIn"])
    ),
)
TRAININGCONTRACT = Check(
    "shape/TrainingContract",
    lambda o: "trainingEstablishment" in o,
    lambda document, o, h: (
        (not document.types(o["trainingEstablishment"])) and o["trainingEstablishment"] not in terms.T_62E90CF869
    ),
)
TRAININGCONTRACT_2 = Check(
    "shape/TrainingContract",
    lambda o: "trainingEstablishment" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["trainingEstablishment"]))
        and o["trainingEstablishment"] not in terms.T_62E90CF869
        and document.types(o["trainingEstablishment"])
    ),
)
TRAININGPATHPART = Check(
    "shape/TrainingPathPart",
    lambda o: "trainedAt" in o,
    lambda document, o, h: (not document.types(o["trainedAt"])) and o["trainedAt"] not in terms.T_62E90CF869,
)
TRAININGPATHPART_2 = Check(
    "shape/TrainingPathPart",
    lambda o: "trainedAt" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["trainedAt"]))
        and o["trainedAt"] not in terms.T_62E90CF869
        and document.types(o["trainedAt"])
    ),
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
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
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
        checks=(
            structure.RESULTLOGENTRY,
            structure.RESULTLOGENTRY_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
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
            rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01_2,
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
