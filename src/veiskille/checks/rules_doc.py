"""Checks of the rules DOC.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import facts, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, matches

DOC_003_CATALOGUE = Check(
    "rule/DOC-003-catalogue",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_983092ED0E) or document.says(facts.F_166E7268E8),
)
DOC_003_DESCRIBED = Check(
    "rule/DOC-003-described",
    lambda o: True,
    lambda document, o, h: (
        (not document.of(o["receiver"], "schoolNumber"))
        and (not document.of(o["receiver"], "organisationNumber"))
        and document.types(o["receiver"])
    ),
)
DOC_003_DESCRIBED_2 = Check(
    "rule/DOC-003-described",
    lambda o: True,
    lambda document, o, h: (
        (not document.of(o["sender"], "schoolNumber"))
        and (not document.of(o["sender"], "organisationNumber"))
        and document.types(o["sender"])
    ),
)
DOC_003_DIFFERENT = Check("rule/DOC-003-different", lambda o: True, lambda document, o, h: o["sender"] == o["receiver"])
DOC_003_SAME_SCHOOL = Check(
    "rule/DOC-003-same-school",
    lambda o: True,
    lambda document, o, h: (
        o["sender"] != o["receiver"]
        and any(
            v2 == v1
            for v1 in document.of(o["receiver"], "schoolNumber")
            for v2 in document.of(o["sender"], "schoolNumber")
        )
    ),
)
DOC_003_SAME_UNIT = Check(
    "rule/DOC-003-same-unit",
    lambda o: True,
    lambda document, o, h: (
        o["sender"] != o["receiver"]
        and (
            not any(
                v2 != v1
                for v1 in document.of(o["receiver"], "schoolNumber")
                for v2 in document.of(o["sender"], "schoolNumber")
            )
        )
        and any(
            v4 == v3
            for v3 in document.of(o["receiver"], "organisationNumber")
            for v4 in document.of(o["sender"], "organisationNumber")
        )
    ),
)
DOC_006_ANNULMENT = Check(
    "rule/DOC-006-annulment",
    lambda o: "annulledOn" in o and "issueDate" in o,
    lambda document, o, h: not o["issueDate"] <= o["annulledOn"],
)
DOC_006_BIRTH = Check(
    "rule/DOC-006-birth",
    lambda o: "issueDate" in o,
    lambda document, o, h: "birthDate" in o["holder"] and (not o["holder"]["birthDate"] <= o["issueDate"]),
)
DOC_006_CONDUCT = Check(
    "rule/DOC-006-conduct",
    lambda o: "issueDate" in o and "conductAssessments" in o,
    lambda document, o, h: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["issueDate"])) for v1 in o.get("conductAssessments", ())
    ),
)
DOC_006_DELIVERED_ANNULLEDON = Check(
    "rule/DOC-006-delivered-annulledOn",
    lambda o: "annulledOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["annulledOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidates-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("person" in v1 and "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidates", ())
    ),
)
DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidate-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: (
        "birthDate" in o["candidate"]["person"] and (not o["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_CONDUCTASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-conductAssessments-assessedOn",
    lambda o: "conductAssessments" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["deliveredOn"])) for v1 in o.get("conductAssessments", ())
    ),
)
DOC_006_DELIVERED_CONDUCTASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-conductAssessments-resultLog-loggedOn",
    lambda o: "conductAssessments" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        (not v2["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("conductAssessments", ())
        for v2 in v1.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_DECIDEDON = Check(
    "rule/DOC-006-delivered-decidedOn",
    lambda o: "decidedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_ENCLOSURES_DATEDON = Check(
    "rule/DOC-006-delivered-enclosures-datedOn",
    lambda o: "enclosures" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("datedOn" in v1 and (not v1["datedOn"] <= o["deliveredOn"])) for v1 in o.get("enclosures", ())
    ),
)
DOC_006_DELIVERED_HOLDER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-holder-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: "birthDate" in o["holder"] and (not o["holder"]["birthDate"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_INFORMEDON = Check(
    "rule/DOC-006-delivered-informedOn",
    lambda o: "informedOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["informedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_ISSUEDATE = Check(
    "rule/DOC-006-delivered-issueDate",
    lambda o: "issueDate" in o and "deliveredOn" in o,
    lambda document, o, h: not o["issueDate"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON = Check(
    "rule/DOC-006-delivered-powerDelegation-powerDelegatedOn",
    lambda o: "powerDelegation" in o and "deliveredOn" in o,
    lambda document, o, h: (
        "powerDelegatedOn" in o["powerDelegation"]
        and (not o["powerDelegation"]["powerDelegatedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_2 = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_REGISTEREDON = Check(
    "rule/DOC-006-delivered-registeredOn",
    lambda o: "registeredOn" in o and "deliveredOn" in o,
    lambda document, o, h: not o["registeredOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON = Check(
    "rule/DOC-006-delivered-staff-trainings-completedOn",
    lambda o: "staff" in o,
    lambda document, o, h: any(
        (not v2["completedOn"] <= o["deliveredOn"]) for v1 in o.get("staff", ()) for v2 in v1.get("trainings", ())
    ),
)
DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON_2 = Check(
    "rule/DOC-006-delivered-staff-trainings-completedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        (not v2["completedOn"] <= o["deliveredOn"]) for v1 in o.get("staff", ()) for v2 in v1.get("trainings", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON_2 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        (not v3["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON_2 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        (not v3["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE_2 = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_REGISTRATION = Check(
    "rule/DOC-006-registration",
    lambda o: "registeredOn" in o and "issueDate" in o,
    lambda document, o, h: not o["issueDate"] <= o["registeredOn"],
)
DOC_006_RESULTS = Check(
    "rule/DOC-006-results",
    lambda o: "issueDate" in o,
    lambda document, o, h: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["issueDate"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_007_ORDER = Check(
    "rule/DOC-007-order",
    lambda o: "startDate" in o and "endDate" in o,
    lambda document, o, h: not o["startDate"] <= o["endDate"],
)
DOC_009_ONE = Check(
    "rule/DOC-009-one",
    lambda o: "renditions" in o,
    lambda document, o, h: (
        (document.says(facts.F_CC7D40D7F9) or document.says(facts.F_A3D122B102)) and o.get("renditions", ())
    ),
)
DOC_009_ORIGINAL_PAPER_2023_12_31 = Check(
    "rule/DOC-009-original-paper-2023-12-31",
    lambda o: "issueDate" in o and "renditions" in o,
    lambda document, o, h: (
        (not ("issueDate" in o and (not o["issueDate"] <= "2023-12-31")))
        and any(
            (v1["renditionStatus"] == "original" and (not v1["renditionMedium"] != "digital"))
            for v1 in o.get("renditions", ())
        )
    ),
)
DOC_009_ORIGINAL_POINTS = Check(
    "rule/DOC-009-original-points", lambda o: "renditionOf" in o and o["renditionStatus"] == "original", None
)
DOC_009_POINTS = Check(
    "rule/DOC-009-points", lambda o: (not o["renditionStatus"] == "original") and "renditionOf" not in o, None
)
DOC_009_POINTS_TO_ORIGINAL = Check(
    "rule/DOC-009-points-to-original",
    lambda o: "renditionOf" in o and (not o["renditionStatus"] == "original"),
    lambda document, o, h: any(v1 != "original" for v1 in document.of(o["renditionOf"], "renditionStatus")),
)
DOC_009_UNSETTLED_PAPER_2023_12_31 = Check(
    "rule/DOC-009-unsettled-paper-2023-12-31",
    lambda o: "renditions" in o and ("issueDate" not in o or "issueDate" in o),
    lambda document, o, h: (
        ("issueDate" not in o or ("issueDate" in o and (not o["issueDate"] <= "2023-12-31")))
        and any(
            (v1["renditionStatus"] == "original" and (not v1["renditionMedium"] != "digital"))
            for v1 in o.get("renditions", ())
        )
    ),
)
DOC_011_CONTROL = Check(
    "rule/DOC-011-control",
    lambda o: "documentNumber" in o,
    lambda document, o, h: not COMPONENTS["DocumentNumberControl"](o["documentNumber"]),
)
DOC_011_OLD = Check(
    "rule/DOC-011-old",
    lambda o: "documentNumber" in o,
    lambda document, o, h: not matches("^([0-9]{0,12}|[0-9]{14,}|[0-9]*[^0-9]([^A]|A)*)\\Z", o["documentNumber"]),
)
DOC_011_TEST = Check(
    "rule/DOC-011-test",
    lambda o: "documentNumber" in o and (not o["testData"] is True),
    lambda document, o, h: not matches("^[^T]([^A]|A)*\\Z", o["documentNumber"]),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["deliveredOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["deliveredOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["deliveredOn"] < "2025-08-01"))
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o, h: (
        (not (not o["deliveredOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_017_CARRIED = Check(
    "rule/DOC-017-carried",
    lambda o: "takenFrom" not in o,
    lambda document, o, h: any(o["resultSource"] != v1["sender"] for v1 in (document.root,)),
)
DOC_017_ELSEWHERE = Check(
    "rule/DOC-017-elsewhere",
    lambda o: "takenFrom" in o,
    lambda document, o, h: (
        ("takenFrom" in o and document.of(o["takenFrom"], "profile"))
        or ("takenFrom" in o and document.of(o["takenFrom"], "assessmentKind"))
    ),
)
DOC_018_UNTIL = Check(
    "rule/DOC-018-until",
    lambda o: "sharedUntil" in o,
    lambda document, o, h: any(o["sharedUntil"] < v1["deliveredOn"] for v1 in document.having("deliveredOn")),
)
DOC_018_WITH = Check(
    "rule/DOC-018-with",
    lambda o: "sharedWith" in o,
    lambda document, o, h: any(
        (not any(v3 == v2["receiver"] for v3 in o.get("sharedWith", ())))
        for v1 in o.get("sharedWith", ())
        for v2 in document.having("receiver")
    ),
)
DOC_019_STATUS = Check("rule/DOC-019-status", lambda o: "holderStatus" not in o, None)
