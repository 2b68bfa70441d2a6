"""Checks of the rules IDN.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, code_matches, matches

IDN_001_CONTROL = Check(
    "rule/IDN-001-control",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberControl"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
    ),
)
IDN_001_DATE_D_NUMBER = Check(
    "rule/IDN-001-date-d-number",
    lambda o: o["numberKind"] in {"d-number"},
    lambda document, o: (
        (not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])))
        and (not matches(terms.T_564B78D9B6, o["number"]))
    ),
)
IDN_001_DATE_H_NUMBER = Check(
    "rule/IDN-001-date-h-number",
    lambda o: o["numberKind"] in {"h-number"},
    lambda document, o: (
        (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])))
        and (not matches(terms.T_DDCCF18004, o["number"]))
    ),
)
IDN_001_DATE_NATIONAL_IDENTITY_NUMBER = Check(
    "rule/IDN-001-date-national-identity-number",
    lambda o: o["numberKind"] in {"national-identity-number"},
    lambda document, o: (
        (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])))
        and (not matches(terms.T_FEACDC29D0, o["number"]))
    ),
)
IDN_001_DATE_NAV_SYNTHETIC = Check(
    "rule/IDN-001-date-nav-synthetic",
    lambda o: o["numberKind"] in {"nav-synthetic"},
    lambda document, o: (
        (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])))
        and (not matches(terms.T_DDCCF18004, o["number"]))
    ),
)
IDN_001_DATE_NOT_STATED = Check(
    "rule/IDN-001-date-not-stated",
    lambda o: o["numberKind"] in {"not-stated"},
    lambda document, o: not matches(terms.T_40C640B47D, o["number"]),
)
IDN_001_DATE_SCHOOL_FICTITIOUS = Check(
    "rule/IDN-001-date-school-fictitious",
    lambda o: o["numberKind"] in {"school-fictitious"},
    lambda document, o: (
        (not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"])))
        and (not matches(terms.T_1B9B446288, o["number"]))
    ),
)
IDN_001_DATE_TENOR_SYNTHETIC = Check(
    "rule/IDN-001-date-tenor-synthetic",
    lambda o: o["numberKind"] in {"tenor-synthetic"},
    lambda document, o: (
        (
            not (
                not matches(
                    "^(?:(?:0[1-9]|[12][0-9]|3[01])(?:8[1-9]|9[0-2])[0-9]{2}|(?:4[1-9]|[56][0-9]|7[01])(?:8[1-9]|9[0-2])[0-9]{2})[0-9]{5}\\Z",
                    o["number"],
                )
            )
        )
        and (not matches(terms.T_914C83C645, o["number"]))
    ),
)
IDN_002_COMBINED = Check(
    "rule/IDN-002-combined",
    lambda o: o["numberKind"] in {"tenor-synthetic"},
    lambda document, o: (
        not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:8[1-9]|9[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
    ),
)
IDN_002_D_NUMBER = Check(
    "rule/IDN-002-d-number",
    lambda o: o["numberKind"] in {"d-number"},
    lambda document, o: not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]),
)
IDN_002_H_NUMBER = Check(
    "rule/IDN-002-h-number",
    lambda o: o["numberKind"] in {"h-number"},
    lambda document, o: not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]),
)
IDN_002_NATIONAL_IDENTITY_NUMBER = Check(
    "rule/IDN-002-national-identity-number",
    lambda o: o["numberKind"] in {"national-identity-number"},
    lambda document, o: not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]),
)
IDN_002_NAV_SYNTHETIC = Check(
    "rule/IDN-002-nav-synthetic",
    lambda o: o["numberKind"] in {"nav-synthetic"},
    lambda document, o: not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]),
)
IDN_002_SCHOOL_FICTITIOUS = Check(
    "rule/IDN-002-school-fictitious",
    lambda o: o["numberKind"] in {"school-fictitious"},
    lambda document, o: not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]),
)
IDN_002_TENOR_SYNTHETIC = Check(
    "rule/IDN-002-tenor-synthetic",
    lambda o: o["numberKind"] in {"tenor-synthetic"},
    lambda document, o: (
        not matches(
            "^(?:(?:0[1-9]|[12][0-9]|3[01])(?:8[1-9]|9[0-2])[0-9]{2}|(?:4[1-9]|[56][0-9]|7[01])(?:8[1-9]|9[0-2])[0-9]{2})[0-9]{5}\\Z",
            o["number"],
        )
    ),
)
IDN_002_UNSTATED = Check(
    "rule/IDN-002-unstated",
    lambda o: o["numberKind"] in {"not-stated"},
    lambda document, o: len({id(v2) for v1 in (document.holder(o),) for v2 in v1.get("identityNumbers", ())}) < 2,
)
IDN_003_SYNTHETIC = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(("testData" in v2 and v2["testData"] is False) for v2 in document.upward(v1, {"candidate", "person"}))
    ),
)
IDN_003_SYNTHETIC_10 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            ("testData" in v2 and v2["testData"] is False) for v2 in document.upward(v1, {"person", "viewedLearners"})
        )
    ),
)
IDN_003_SYNTHETIC_11 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(("testData" in v2 and v2["testData"] is False) for v2 in document.upward(v1, {"person", "pupils"}))
    ),
)
IDN_003_SYNTHETIC_12 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not ((v2 := document.holder(o)) and (v3 := document.holder(v2)) and (v4 := document.holder(v3))))
            or (
                (v5 := document.holder(o))
                and (v6 := document.holder(v5))
                and (v7 := document.holder(v6))
                and (
                    not v7["receiver"]
                    in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
        and any(
            ("testData" in v8 and v8["testData"] is False) for v8 in document.upward(v1, {"deliveredResults", "holder"})
        )
    ),
)
IDN_003_SYNTHETIC_13 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(("testData" in v2 and v2["testData"] is False) for v2 in document.upward(v1, {"holder"}))
    ),
)
IDN_003_SYNTHETIC_2 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            ("testData" in v2 and v2["testData"] is False)
            for v2 in document.upward(v1, {"portfolioOwner", "portfolioSharings", "sharedWithPersons"})
        )
    ),
)
IDN_003_SYNTHETIC_3 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not ((v2 := document.holder(o)) and (v3 := document.holder(v2)) and "awardedBy" in v3))
            or (
                not (
                    (v4 := document.holder(o)) and (v5 := document.holder(v4)) and v5["documentState"] in {"registered"}
                )
            )
        )
        and (
            (not ((v6 := document.holder(o)) and (v7 := document.holder(v6)) and "registeredIn" in v7))
            or (
                (v8 := document.holder(o))
                and (v9 := document.holder(v8))
                and "registeredIn" in v9
                and (
                    not v9["registeredIn"]
                    in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
        and any(("testData" in v10 and v10["testData"] is False) for v10 in document.upward(v1, {"holder"}))
    ),
)
IDN_003_SYNTHETIC_4 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            ("testData" in v2 and v2["testData"] is False)
            for v2 in document.upward(v1, {"appellant", "candidate", "person"})
        )
    ),
)
IDN_003_SYNTHETIC_5 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            ("testData" in v2 and v2["testData"] is False)
            for v2 in document.upward(v1, {"applicationCandidates", "candidate", "directorateApplication", "person"})
        )
    ),
)
IDN_003_SYNTHETIC_6 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(("testData" in v2 and v2["testData"] is False) for v2 in document.upward(v1, {"candidates", "person"}))
    ),
)
IDN_003_SYNTHETIC_7 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            ("testData" in v2 and v2["testData"] is False)
            for v2 in document.upward(v1, {"candidate", "candidateRegistrations", "person"})
        )
    ),
)
IDN_003_SYNTHETIC_8 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            ("testData" in v2 and v2["testData"] is False)
            for v2 in document.upward(v1, {"candidate", "outcomes", "person"})
        )
    ),
)
IDN_003_SYNTHETIC_9 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(("testData" in v2 and v2["testData"] is False) for v2 in document.upward(v1, {"person"}))
    ),
)
IDN_004_CONTROL = Check(
    "rule/IDN-004-control",
    lambda o: "organisationNumber" in o,
    lambda document, o: not COMPONENTS["OrganisationNumberControl"](o["organisationNumber"]),
)
IDN_005_FOLLOW_UP = Check(
    "rule/IDN-005-follow-up",
    lambda o: "schoolNumber" in o and o["actorKind"] in {"follow-up-service"},
    lambda document, o: not matches("^[0-9]{2}2[0-9]{2}\\Z", o["schoolNumber"]),
)
IDN_006_AREA_LEVEL = Check(
    "rule/IDN-006-area-level",
    lambda o: (
        o["programmeAreaCode"] in terms.T_BB364C0C66
        and (
            (
                not o["programmeAreaCode"]
                in {
                    "BABAT1----",
                    "ELELE1----",
                    "FDFBI1----",
                    "HSHSF1----",
                    "IDRET1----",
                    "KDKDA1----",
                    "MDMDD1----",
                    "MEMOK1----",
                    "STUSP1----",
                }
            )
            or (not o["level"] in {"VG1"})
        )
        and ((not o["programmeAreaCode"] in terms.T_7DC44153AF) or (not o["level"] in {"VG2"}))
        and ((not o["programmeAreaCode"] in terms.T_AC82E86827) or (not o["level"] in {"VG3"}))
        and ((not o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"}) or (not o["level"] in {"VG3", "VG4"}))
    ),
    None,
)
IDN_006_AREA_LEVEL_2 = Check(
    "rule/IDN-006-area-level",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"] in terms.T_BB364C0C66
        and (
            (
                "programmeAreaCode" in o
                and (
                    not o["programmeAreaCode"]
                    in {
                        "BABAT1----",
                        "ELELE1----",
                        "FDFBI1----",
                        "HSHSF1----",
                        "IDRET1----",
                        "KDKDA1----",
                        "MDMDD1----",
                        "MEMOK1----",
                        "STUSP1----",
                    }
                )
            )
            or ("level" in o and (not o["level"] in {"VG1"}))
        )
        and (
            ("programmeAreaCode" in o and (not o["programmeAreaCode"] in terms.T_7DC44153AF))
            or ("level" in o and (not o["level"] in {"VG2"}))
        )
        and (
            ("programmeAreaCode" in o and (not o["programmeAreaCode"] in terms.T_AC82E86827))
            or ("level" in o and (not o["level"] in {"VG3"}))
        )
        and (
            ("programmeAreaCode" in o and (not o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"}))
            or ("level" in o and (not o["level"] in {"VG3", "VG4"}))
        )
    ),
    None,
)
IDN_006_CURRICULUM = Check(
    "rule/IDN-006-curriculum",
    lambda o: (
        "curriculumCode" in o
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] in {"LK06"}))
        )
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] in {"LK20"}))
        )
    ),
    lambda document, o: (
        (
            "reform" in o
            or ((v1 := document.holder(o)) and (v2 := document.holder(v1)) and v2["reform"] in {"LK20"})
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
        )
        and (
            "reform" in o
            or ((v3 := document.holder(o)) and (v4 := document.holder(v3)) and v4["reform"] in {"LK06"})
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
        )
    ),
)
IDN_006_CURRICULUM_2 = Check(
    "rule/IDN-006-curriculum",
    lambda o: (
        "curriculumCode" in o
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] in {"LK06"}))
        )
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] in {"LK20"}))
        )
        and (
            "reform" in o
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
        )
        and (
            "reform" in o
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
        )
    ),
    None,
)
IDN_006_CURRICULUM_3 = Check(
    "rule/IDN-006-curriculum",
    lambda o: (
        "curriculumCode" in o
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] in {"LK06"}))
        )
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] in {"LK20"}))
        )
    ),
    lambda document, o: (
        (
            "reform" in o
            or (
                (v1 := document.holder(o))
                and (v2 := document.holder(v1))
                and "reform" in v2
                and v2["reform"] in {"LK20"}
            )
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
        )
        and (
            "reform" in o
            or (
                (v3 := document.holder(o))
                and (v4 := document.holder(v3))
                and "reform" in v4
                and v4["reform"] in {"LK06"}
            )
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
        )
    ),
)
IDN_006_EXPIRED = Check("rule/IDN-006-expired", lambda o: o["subjectCode"] in {"SPR3023", "SPR3024"}, None)
IDN_006_LEVEL = Check(
    "rule/IDN-006-level",
    lambda o: "programmeAreaCode" in o,
    lambda document, o: (
        (
            (not code_matches("^(GEO(1003|1004)|SAK(1001|1002))\\Z", o["subject"]["subjectCode"]))
            or ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[12][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
        )
        and (
            (not code_matches("^(IDR(2018|2019|2020|2023|2024)|MUS(3010))\\Z", o["subject"]["subjectCode"]))
            or (
                "programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[123][A-Z0-9-]{4}\\Z", o["programmeAreaCode"]))
            )
        )
        and (
            ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[3][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
            or (not code_matches(terms.T_7943557E6D, o["subject"]["subjectCode"]))
        )
        and (
            ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[1][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
            or (not code_matches(terms.T_23CDB2749E, o["subject"]["subjectCode"]))
        )
        and (
            ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[2][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
            or (not code_matches(terms.T_AF73C63D71, o["subject"]["subjectCode"]))
        )
        and (
            ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[23][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
            or (not code_matches(terms.T_94D95931DD, o["subject"]["subjectCode"]))
        )
        and (not (not code_matches(terms.T_E585A484AA, o["subject"]["subjectCode"])))
    ),
)
IDN_006_LISTED = Check(
    "rule/IDN-006-listed",
    lambda o: (
        (not code_matches(terms.T_E585A484AA, o["subjectCode"]))
        and (not code_matches("^[A-Z]{3}0[0-9]{3}\\Z", o["subjectCode"]))
    ),
    lambda document, o: (
        ("reform" in o and o["reform"] in {"R94"})
        or ((v1 := document.holder(o)) and (v2 := document.holder(v1)) and v2["reform"] in {"R94"})
        or (not (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])))
    ),
)
IDN_006_LISTED_2 = Check(
    "rule/IDN-006-listed",
    lambda o: (
        (not code_matches(terms.T_E585A484AA, o["subjectCode"]))
        and (not code_matches("^[A-Z]{3}0[0-9]{3}\\Z", o["subjectCode"]))
        and (
            (not (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])))
            or ("reform" in o and o["reform"] in {"R94"})
        )
    ),
    None,
)
IDN_006_LISTED_3 = Check(
    "rule/IDN-006-listed",
    lambda o: (
        (not code_matches(terms.T_E585A484AA, o["subjectCode"]))
        and (not code_matches("^[A-Z]{3}0[0-9]{3}\\Z", o["subjectCode"]))
    ),
    lambda document, o: (
        ("reform" in o and o["reform"] in {"R94"})
        or ((v1 := document.holder(o)) and (v2 := document.holder(v1)) and "reform" in v2 and v2["reform"] in {"R94"})
        or (not (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])))
    ),
)
IDN_006_LISTED_AREA = Check(
    "rule/IDN-006-listed-area", lambda o: not o["programmeAreaCode"] in terms.T_BB364C0C66, None
)
IDN_006_LISTED_AREA_2 = Check(
    "rule/IDN-006-listed-area",
    lambda o: "programmeAreaCode" in o and (not o["programmeAreaCode"] in terms.T_BB364C0C66),
    None,
)
IDN_006_OWN_AREA = Check(
    "rule/IDN-006-own-area",
    lambda o: "programmeAreaCode" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            not (
                (v2 := document.holder(o))
                and "programmeAreaCode" in o
                and any(v3["programmeAreaCode"] == o["programmeAreaCode"] for v3 in v2.get("programmeAreas", ()))
            )
        )
        and v1.get("programmeAreas", ())
    ),
)
IDN_006_SUBJECT_FORM = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"]))
        and (not ("reform" in o and o["reform"] in {"R94"}))
    ),
    lambda document, o: not ((v1 := document.holder(o)) and (v2 := document.holder(v1)) and v2["reform"] in {"R94"}),
)
IDN_006_SUBJECT_FORM_2 = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"]))
        and (not ("reform" in o and o["reform"] in {"R94"}))
    ),
    None,
)
IDN_006_SUBJECT_FORM_3 = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"]))
        and (not ("reform" in o and o["reform"] in {"R94"}))
    ),
    lambda document, o: (
        not ((v1 := document.holder(o)) and (v2 := document.holder(v1)) and "reform" in v2 and v2["reform"] in {"R94"})
    ),
)
IDN_006_TOO_EARLY_2020 = Check(
    "rule/IDN-006-too-early-2020",
    lambda o: code_matches(terms.T_22249A10C3, o["subjectCode"]),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            (("year" in v2 and v2["year"] < 2020) or ("assessedOn" in v2 and v2["assessedOn"] < "2020-08-01"))
            for v2 in v1.get("assessments", ())
        )
    ),
)
IDN_006_TOO_EARLY_2020_2 = Check(
    "rule/IDN-006-too-early-2020",
    lambda o: code_matches(terms.T_22249A10C3, o["subjectCode"]),
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["type"] in {"SubjectResult"}
        and any(
            (("year" in v2 and v2["year"] < 2020) or ("assessedOn" in v2 and v2["assessedOn"] < "2020-08-01"))
            for v2 in v1.get("assessments", ())
        )
    ),
)
IDN_006_TOO_EARLY_2021 = Check(
    "rule/IDN-006-too-early-2021",
    lambda o: code_matches(terms.T_C6F1014035, o["subjectCode"]),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            (("year" in v2 and v2["year"] < 2021) or ("assessedOn" in v2 and v2["assessedOn"] < "2021-08-01"))
            for v2 in v1.get("assessments", ())
        )
    ),
)
IDN_006_TOO_EARLY_2021_2 = Check(
    "rule/IDN-006-too-early-2021",
    lambda o: code_matches(terms.T_C6F1014035, o["subjectCode"]),
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["type"] in {"SubjectResult"}
        and any(
            (("year" in v2 and v2["year"] < 2021) or ("assessedOn" in v2 and v2["assessedOn"] < "2021-08-01"))
            for v2 in v1.get("assessments", ())
        )
    ),
)
IDN_006_TOO_EARLY_2022 = Check(
    "rule/IDN-006-too-early-2022",
    lambda o: code_matches(terms.T_7943557E6D, o["subjectCode"]),
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            (("year" in v2 and v2["year"] < 2022) or ("assessedOn" in v2 and v2["assessedOn"] < "2022-08-01"))
            for v2 in v1.get("assessments", ())
        )
    ),
)
IDN_006_TOO_EARLY_2022_2 = Check(
    "rule/IDN-006-too-early-2022",
    lambda o: code_matches(terms.T_7943557E6D, o["subjectCode"]),
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["type"] in {"SubjectResult"}
        and any(
            (("year" in v2 and v2["year"] < 2022) or ("assessedOn" in v2 and v2["assessedOn"] < "2022-08-01"))
            for v2 in v1.get("assessments", ())
        )
    ),
)
IDN_009_MADE_UP = Check(
    "rule/IDN-009-made-up",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (
                ((v2 := document.holder(o)) and (v3 := document.holder(v2)) and "awardedBy" in v3)
                and (
                    (v4 := document.holder(o)) and (v5 := document.holder(v4)) and v5["documentState"] in {"registered"}
                )
            )
            or (
                ((v6 := document.holder(o)) and (v7 := document.holder(v6)) and "registeredIn" in v7)
                and (
                    not (
                        (v8 := document.holder(o))
                        and (v9 := document.holder(v8))
                        and "registeredIn" in v9
                        and (
                            not v9["registeredIn"]
                            in {
                                "https://w3id.org/veiskille/actor/sikt",
                                "https://w3id.org/veiskille/system/competence-register",
                                "https://w3id.org/veiskille/system/nvb",
                            }
                        )
                    )
                )
            )
        )
        and any(("testData" in v10 and v10["testData"] is False) for v10 in document.upward(v1, {"holder"}))
    ),
)
IDN_009_MADE_UP_2 = Check(
    "rule/IDN-009-made-up",
    lambda o: not (not o["numberKind"] in {"nav-synthetic", "school-fictitious", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (v3 := document.holder(v2))
        and (
            not (
                (v4 := document.holder(o))
                and (v5 := document.holder(v4))
                and (v6 := document.holder(v5))
                and (
                    not v6["receiver"]
                    in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
        and any(
            ("testData" in v7 and v7["testData"] is False) for v7 in document.upward(v1, {"deliveredResults", "holder"})
        )
    ),
)
IDN_010_TOO_EARLY = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v6 := document.holder(o))
                    and any("decidedOn" in v7 for v7 in document.upward(v6, {"candidate", "person"}))
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "decidedOn" in v9
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v9["decidedOn"]
                                    )
                                )
                            )
                            for v9 in document.upward(v8, {"candidate", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v2 := document.holder(o))
                    and any("deliveredOn" in v3 for v3 in document.upward(v2, {"candidate", "person"}))
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"candidate", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v10 := document.holder(o))
                    and any("sitting" in v11 for v11 in document.upward(v10, {"candidate", "person"}))
                )
                and (
                    not (
                        (v12 := document.holder(o))
                        and any(
                            (
                                "sitting" in v13
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                        v13["sitting"]["sittingDate"],
                                    )
                                )
                            )
                            for v13 in document.upward(v12, {"candidate", "person"})
                        )
                    )
                )
            )
        )
        and any(
            ("testData" in v14 and v14["testData"] is False) for v14 in document.upward(v1, {"candidate", "person"})
        )
    ),
)
IDN_010_TOO_EARLY_10 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v2 := document.holder(o))
                    and any("deliveredOn" in v3 for v3 in document.upward(v2, {"candidates", "person"}))
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"candidates", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v6 := document.holder(o))
                    and any("sittingDate" in v7 for v7 in document.upward(v6, {"candidates", "person"}))
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "sittingDate" in v9
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v9["sittingDate"]
                                    )
                                )
                            )
                            for v9 in document.upward(v8, {"candidates", "person"})
                        )
                    )
                )
            )
        )
        and any(
            ("testData" in v10 and v10["testData"] is False) for v10 in document.upward(v1, {"candidates", "person"})
        )
    ),
)
IDN_010_TOO_EARLY_11 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (
            not (
                (v2 := document.holder(o))
                and any(
                    (
                        "deliveredOn" in v3
                        and (not matches("^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v3["deliveredOn"]))
                    )
                    for v3 in document.upward(v2, {"person"})
                )
            )
        )
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and any(
            "deliveredOn" in v5
            for v4 in document.upward(v1, {"person"})
            if "testData" in v4
            if v4["testData"] is False
            for v5 in document.upward(v1, {"person"})
        )
    ),
)
IDN_010_TOO_EARLY_12 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (
            not (
                (v2 := document.holder(o))
                and any(
                    (
                        "deliveredOn" in v3
                        and (not matches("^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v3["deliveredOn"]))
                    )
                    for v3 in document.upward(v2, {"person", "viewedLearners"})
                )
            )
        )
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and any(
            "deliveredOn" in v5
            for v4 in document.upward(v1, {"person", "viewedLearners"})
            if "testData" in v4
            if v4["testData"] is False
            for v5 in document.upward(v1, {"person", "viewedLearners"})
        )
    ),
)
IDN_010_TOO_EARLY_13 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v6 := document.holder(o))
                    and any("schoolYear" in v7 for v7 in document.upward(v6, {"person", "pupils"}))
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "schoolYear" in v9
                                and (not matches("^[0-9]{4}-(?:1[0-9]{3}|20[0-2][0-9]|203[01])\\Z", v9["schoolYear"]))
                            )
                            for v9 in document.upward(v8, {"person", "pupils"})
                        )
                    )
                )
            )
            or (
                (
                    (v2 := document.holder(o))
                    and any("deliveredOn" in v3 for v3 in document.upward(v2, {"person", "pupils"}))
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"person", "pupils"})
                        )
                    )
                )
            )
        )
        and any(("testData" in v10 and v10["testData"] is False) for v10 in document.upward(v1, {"person", "pupils"}))
    ),
)
IDN_010_TOO_EARLY_14 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (
            not (
                (v2 := document.holder(o))
                and any(
                    (
                        "deliveredOn" in v3
                        and (not matches("^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v3["deliveredOn"]))
                    )
                    for v3 in document.upward(v2, {"deliveredResults", "holder"})
                )
            )
        )
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and any(
            "deliveredOn" in v5
            for v4 in document.upward(v1, {"deliveredResults", "holder"})
            if "testData" in v4
            if v4["testData"] is False
            for v5 in document.upward(v1, {"deliveredResults", "holder"})
        )
    ),
)
IDN_010_TOO_EARLY_15 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (
            not (
                (v2 := document.holder(o))
                and any(
                    (
                        "deliveredOn" in v3
                        and (not matches("^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v3["deliveredOn"]))
                    )
                    for v3 in document.upward(v2, {"holder"})
                )
            )
        )
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and any(
            "deliveredOn" in v5
            for v4 in document.upward(v1, {"holder"})
            if "testData" in v4
            if v4["testData"] is False
            for v5 in document.upward(v1, {"holder"})
        )
    ),
)
IDN_010_TOO_EARLY_2 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (
            not (
                (v2 := document.holder(o))
                and any(
                    (
                        "deliveredOn" in v3
                        and (not matches("^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v3["deliveredOn"]))
                    )
                    for v3 in document.upward(v2, {"portfolioOwner", "portfolioSharings", "sharedWithPersons"})
                )
            )
        )
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and any(
            "deliveredOn" in v5
            for v4 in document.upward(v1, {"portfolioOwner", "portfolioSharings", "sharedWithPersons"})
            if "testData" in v4
            if v4["testData"] is False
            for v5 in document.upward(v1, {"portfolioOwner", "portfolioSharings", "sharedWithPersons"})
        )
    ),
)
IDN_010_TOO_EARLY_3 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                ((v2 := document.holder(o)) and any("issueDate" in v3 for v3 in document.upward(v2, {"holder"})))
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "issueDate" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["issueDate"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"holder"})
                        )
                    )
                )
            )
            or (
                ((v6 := document.holder(o)) and any("deliveredOn" in v7 for v7 in document.upward(v6, {"holder"})))
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v9
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v9["deliveredOn"]
                                    )
                                )
                            )
                            for v9 in document.upward(v8, {"holder"})
                        )
                    )
                )
            )
        )
        and any(("testData" in v10 and v10["testData"] is False) for v10 in document.upward(v1, {"holder"}))
    ),
)
IDN_010_TOO_EARLY_4 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v6 := document.holder(o))
                    and any("decidedOn" in v7 for v7 in document.upward(v6, {"candidate", "person"}))
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "decidedOn" in v9
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v9["decidedOn"]
                                    )
                                )
                            )
                            for v9 in document.upward(v8, {"candidate", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v2 := document.holder(o))
                    and any("deliveredOn" in v3 for v3 in document.upward(v2, {"candidate", "person"}))
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"candidate", "person"})
                        )
                    )
                )
            )
        )
        and any(
            ("testData" in v10 and v10["testData"] is False) for v10 in document.upward(v1, {"candidate", "person"})
        )
    ),
)
IDN_010_TOO_EARLY_5 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v6 := document.holder(o))
                    and any("appealedOn" in v7 for v7 in document.upward(v6, {"appellant", "candidate", "person"}))
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "appealedOn" in v9
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v9["appealedOn"]
                                    )
                                )
                            )
                            for v9 in document.upward(v8, {"appellant", "candidate", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v2 := document.holder(o))
                    and any("deliveredOn" in v3 for v3 in document.upward(v2, {"appellant", "candidate", "person"}))
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"appellant", "candidate", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v10 := document.holder(o))
                    and any(
                        ("sitting" in v11 and "sittingDate" in v11["sitting"])
                        for v11 in document.upward(v10, {"appellant", "candidate", "person"})
                    )
                )
                and (
                    not (
                        (v12 := document.holder(o))
                        and any(
                            (
                                "sitting" in v13
                                and "sittingDate" in v13["sitting"]
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                        v13["sitting"]["sittingDate"],
                                    )
                                )
                            )
                            for v13 in document.upward(v12, {"appellant", "candidate", "person"})
                        )
                    )
                )
            )
        )
        and any(
            ("testData" in v14 and v14["testData"] is False)
            for v14 in document.upward(v1, {"appellant", "candidate", "person"})
        )
    ),
)
IDN_010_TOO_EARLY_6 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v6 := document.holder(o))
                    and any(
                        "decidedOn" in v7
                        for v7 in document.upward(
                            v6, {"applicationCandidates", "candidate", "directorateApplication", "person"}
                        )
                    )
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "decidedOn" in v9
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v9["decidedOn"]
                                    )
                                )
                            )
                            for v9 in document.upward(
                                v8, {"applicationCandidates", "candidate", "directorateApplication", "person"}
                            )
                        )
                    )
                )
            )
            or (
                (
                    (v2 := document.holder(o))
                    and any(
                        "deliveredOn" in v3
                        for v3 in document.upward(
                            v2, {"applicationCandidates", "candidate", "directorateApplication", "person"}
                        )
                    )
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(
                                v4, {"applicationCandidates", "candidate", "directorateApplication", "person"}
                            )
                        )
                    )
                )
            )
            or (
                (
                    (v10 := document.holder(o))
                    and any(
                        "sitting" in v11
                        for v11 in document.upward(
                            v10, {"applicationCandidates", "candidate", "directorateApplication", "person"}
                        )
                    )
                )
                and (
                    not (
                        (v12 := document.holder(o))
                        and any(
                            (
                                "sitting" in v13
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                        v13["sitting"]["sittingDate"],
                                    )
                                )
                            )
                            for v13 in document.upward(
                                v12, {"applicationCandidates", "candidate", "directorateApplication", "person"}
                            )
                        )
                    )
                )
            )
        )
        and any(
            ("testData" in v14 and v14["testData"] is False)
            for v14 in document.upward(v1, {"applicationCandidates", "candidate", "directorateApplication", "person"})
        )
    ),
)
IDN_010_TOO_EARLY_7 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v2 := document.holder(o))
                    and any("deliveredOn" in v3 for v3 in document.upward(v2, {"candidates", "person"}))
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"candidates", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v6 := document.holder(o))
                    and any("sitting" in v7 for v7 in document.upward(v6, {"candidates", "person"}))
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "sitting" in v9
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                        v9["sitting"]["sittingDate"],
                                    )
                                )
                            )
                            for v9 in document.upward(v8, {"candidates", "person"})
                        )
                    )
                )
            )
        )
        and any(
            ("testData" in v10 and v10["testData"] is False) for v10 in document.upward(v1, {"candidates", "person"})
        )
    ),
)
IDN_010_TOO_EARLY_8 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v6 := document.holder(o))
                    and any(
                        "schoolYear" in v7
                        for v7 in document.upward(v6, {"candidate", "candidateRegistrations", "person"})
                    )
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "schoolYear" in v9
                                and (not matches("^[0-9]{4}-(?:1[0-9]{3}|20[0-2][0-9]|203[01])\\Z", v9["schoolYear"]))
                            )
                            for v9 in document.upward(v8, {"candidate", "candidateRegistrations", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v2 := document.holder(o))
                    and any(
                        "deliveredOn" in v3
                        for v3 in document.upward(v2, {"candidate", "candidateRegistrations", "person"})
                    )
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"candidate", "candidateRegistrations", "person"})
                        )
                    )
                )
            )
        )
        and any(
            ("testData" in v10 and v10["testData"] is False)
            for v10 in document.upward(v1, {"candidate", "candidateRegistrations", "person"})
        )
    ),
)
IDN_010_TOO_EARLY_9 = Check(
    "rule/IDN-010-too-early",
    lambda o: not (not o["numberKind"] in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            (not o["numberKind"] in {"not-stated"})
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
        and (
            (
                (
                    (v2 := document.holder(o))
                    and any("deliveredOn" in v3 for v3 in document.upward(v2, {"candidate", "outcomes", "person"}))
                )
                and (
                    not (
                        (v4 := document.holder(o))
                        and any(
                            (
                                "deliveredOn" in v5
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", v5["deliveredOn"]
                                    )
                                )
                            )
                            for v5 in document.upward(v4, {"candidate", "outcomes", "person"})
                        )
                    )
                )
            )
            or (
                (
                    (v6 := document.holder(o))
                    and any(
                        ("sitting" in v7 and "sittingDate" in v7["sitting"])
                        for v7 in document.upward(v6, {"candidate", "outcomes", "person"})
                    )
                )
                and (
                    not (
                        (v8 := document.holder(o))
                        and any(
                            (
                                "sitting" in v9
                                and "sittingDate" in v9["sitting"]
                                and (
                                    not matches(
                                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                        v9["sitting"]["sittingDate"],
                                    )
                                )
                            )
                            for v9 in document.upward(v8, {"candidate", "outcomes", "person"})
                        )
                    )
                )
            )
        )
        and any(
            ("testData" in v10 and v10["testData"] is False)
            for v10 in document.upward(v1, {"candidate", "outcomes", "person"})
        )
    ),
)
IDN_011_KIND = Check(
    "rule/IDN-011-kind",
    lambda o: o["numberKind"] in {"not-stated"},
    lambda document, o: len({id(v2) for v1 in (document.holder(o),) for v2 in v1.get("identityNumbers", ())}) > 1,
)
IDN_011_ONE_CURRENT = Check(
    "rule/IDN-011-one-current",
    lambda o: "identityNumbers" in o,
    lambda document, o: (
        len(o.get("identityNumbers", ())) > 1
        and len(
            {
                id(v1)
                for v1 in o.get("identityNumbers", ())
                if ("validity" in v1 and "startDate" in v1["validity"])
                if (not ("validity" in v1 and "endDate" in v1["validity"]))
            }
        )
        > 1
    ),
)
IDN_011_ONE_CURRENT_2 = Check(
    "rule/IDN-011-one-current",
    lambda o: True,
    lambda document, o: (
        len(o.get("identityNumbers", ())) > 1
        and len(
            {
                id(v1)
                for v1 in o.get("identityNumbers", ())
                if ("validity" in v1 and "startDate" in v1["validity"])
                if (not ("validity" in v1 and "endDate" in v1["validity"]))
            }
        )
        > 1
    ),
)
IDN_011_OVERLAP = Check(
    "rule/IDN-011-overlap",
    lambda o: "identityNumbers" in o,
    lambda document, o: any(
        (
            "validity" in v3
            and "startDate" in v3["validity"]
            and (not v2 is v3)
            and v3["validity"]["startDate"] < v2["validity"]["endDate"]
        )
        for v1 in (document.root,)
        for v2 in o.get("identityNumbers", ())
        if "validity" in v2
        if "endDate" in v2["validity"]
        if (not "startDate" in v2["validity"])
        for v3 in o.get("identityNumbers", ())
    ),
)
IDN_011_OVERLAP_2 = Check(
    "rule/IDN-011-overlap",
    lambda o: "identityNumbers" in o,
    lambda document, o: any(
        (
            "validity" in v3
            and "startDate" in v3["validity"]
            and (not v2 is v3)
            and v3["validity"]["startDate"] < v2["validity"]["endDate"]
            and (not v3["validity"]["startDate"] < v2["validity"]["startDate"])
        )
        for v1 in (document.root,)
        for v2 in o.get("identityNumbers", ())
        if "validity" in v2
        if "endDate" in v2["validity"]
        if "startDate" in v2["validity"]
        for v3 in o.get("identityNumbers", ())
    ),
)
IDN_011_OVERLAP_3 = Check(
    "rule/IDN-011-overlap",
    lambda o: "identityNumbers" in o,
    lambda document, o: any(
        (
            "validity" in v3
            and "endDate" in v3["validity"]
            and "startDate" in v3["validity"]
            and (not v2 is v3)
            and v2["validity"]["startDate"] < v3["validity"]["startDate"]
        )
        for v1 in (document.root,)
        for v2 in o.get("identityNumbers", ())
        if "validity" in v2
        if "startDate" in v2["validity"]
        if (not "endDate" in v2["validity"])
        for v3 in o.get("identityNumbers", ())
    ),
)
IDN_011_OVERLAP_4 = Check(
    "rule/IDN-011-overlap",
    lambda o: "endDate" in o and (not "startDate" in o),
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and any(
            (
                "validity" in v4
                and "startDate" in v4["validity"]
                and (not v1 is v4)
                and v4["validity"]["startDate"] < o["endDate"]
            )
            for v3 in (document.root,)
            for v4 in v2.get("identityNumbers", ())
        )
    ),
)
IDN_011_OVERLAP_5 = Check(
    "rule/IDN-011-overlap",
    lambda o: "endDate" in o and "startDate" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and any(
            (
                "validity" in v4
                and "startDate" in v4["validity"]
                and (not v1 is v4)
                and v4["validity"]["startDate"] < o["endDate"]
                and (not v4["validity"]["startDate"] < o["startDate"])
            )
            for v3 in (document.root,)
            for v4 in v2.get("identityNumbers", ())
        )
    ),
)
IDN_011_OVERLAP_6 = Check(
    "rule/IDN-011-overlap",
    lambda o: "startDate" in o and (not "endDate" in o),
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and any(
            (
                "validity" in v4
                and "endDate" in v4["validity"]
                and "startDate" in v4["validity"]
                and (not v1 is v4)
                and o["startDate"] < v4["validity"]["startDate"]
            )
            for v3 in (document.root,)
            for v4 in v2.get("identityNumbers", ())
        )
    ),
)
IDN_011_PERIOD = Check(
    "rule/IDN-011-period",
    lambda o: True,
    lambda document, o: (
        (not ("validity" in o and "endDate" in o["validity"]))
        and (not ("validity" in o and "startDate" in o["validity"]))
        and len({id(v2) for v1 in (document.holder(o),) for v2 in v1.get("identityNumbers", ())}) > 1
    ),
)
