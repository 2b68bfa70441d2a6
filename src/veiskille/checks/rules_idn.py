"""Checks of the rules IDN.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, code_matches, matches

IDN_001_CONTROL = Check(
    "rule/IDN-001-control",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    lambda document, o, h: (
        (
            (not o["numberKind"] == "not-stated")
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
    lambda o: o["numberKind"] == "d-number",
    lambda document, o, h: (
        (not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])))
        and (not matches(terms.T_564B78D9B6, o["number"]))
    ),
)
IDN_001_DATE_H_NUMBER = Check(
    "rule/IDN-001-date-h-number",
    lambda o: o["numberKind"] == "h-number",
    lambda document, o, h: (
        (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])))
        and (not matches(terms.T_DDCCF18004, o["number"]))
    ),
)
IDN_001_DATE_NATIONAL_IDENTITY_NUMBER = Check(
    "rule/IDN-001-date-national-identity-number",
    lambda o: o["numberKind"] == "national-identity-number",
    lambda document, o, h: (
        (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])))
        and (not matches(terms.T_FEACDC29D0, o["number"]))
    ),
)
IDN_001_DATE_NAV_SYNTHETIC = Check(
    "rule/IDN-001-date-nav-synthetic",
    lambda o: o["numberKind"] == "nav-synthetic",
    lambda document, o, h: (
        (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])))
        and (not matches(terms.T_DDCCF18004, o["number"]))
    ),
)
IDN_001_DATE_NOT_STATED = Check(
    "rule/IDN-001-date-not-stated",
    lambda o: o["numberKind"] == "not-stated",
    lambda document, o, h: not matches(terms.T_40C640B47D, o["number"]),
)
IDN_001_DATE_SCHOOL_FICTITIOUS = Check(
    "rule/IDN-001-date-school-fictitious",
    lambda o: o["numberKind"] == "school-fictitious",
    lambda document, o, h: (
        (not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"])))
        and (not matches(terms.T_1B9B446288, o["number"]))
    ),
)
IDN_001_DATE_TENOR_SYNTHETIC = Check(
    "rule/IDN-001-date-tenor-synthetic",
    lambda o: o["numberKind"] == "tenor-synthetic",
    lambda document, o, h: (
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
    lambda o: o["numberKind"] == "tenor-synthetic",
    lambda document, o, h: (
        not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:8[1-9]|9[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
    ),
)
IDN_002_D_NUMBER = Check(
    "rule/IDN-002-d-number",
    lambda o: o["numberKind"] == "d-number",
    lambda document, o, h: not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]),
)
IDN_002_H_NUMBER = Check(
    "rule/IDN-002-h-number",
    lambda o: o["numberKind"] == "h-number",
    lambda document, o, h: not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]),
)
IDN_002_NATIONAL_IDENTITY_NUMBER = Check(
    "rule/IDN-002-national-identity-number",
    lambda o: o["numberKind"] == "national-identity-number",
    lambda document, o, h: not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]),
)
IDN_002_NAV_SYNTHETIC = Check(
    "rule/IDN-002-nav-synthetic",
    lambda o: o["numberKind"] == "nav-synthetic",
    lambda document, o, h: not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]),
)
IDN_002_SCHOOL_FICTITIOUS = Check(
    "rule/IDN-002-school-fictitious",
    lambda o: o["numberKind"] == "school-fictitious",
    lambda document, o, h: not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]),
)
IDN_002_TENOR_SYNTHETIC = Check(
    "rule/IDN-002-tenor-synthetic",
    lambda o: o["numberKind"] == "tenor-synthetic",
    lambda document, o, h: (
        not matches(
            "^(?:(?:0[1-9]|[12][0-9]|3[01])(?:8[1-9]|9[0-2])[0-9]{2}|(?:4[1-9]|[56][0-9]|7[01])(?:8[1-9]|9[0-2])[0-9]{2})[0-9]{5}\\Z",
            o["number"],
        )
    ),
)
IDN_002_UNSTATED = Check(
    "rule/IDN-002-unstated",
    lambda o: o["numberKind"] == "not-stated",
    lambda document, o, h: len({id(v2) for v1 in (h,) for v2 in v1.get("identityNumbers", ())}) < 2,
)
IDN_003_SYNTHETIC = Check(
    "rule/IDN-003-synthetic",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    lambda document, o, h: document.root["testData"] is False,
)
IDN_003_SYNTHETIC_2 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    lambda document, o, h: (
        document.root["testData"] is False
        and (
            (not ((v1 := document.holder(h)) and "awardedBy" in v1))
            or (not ((v2 := document.holder(h)) and v2["documentState"] == "registered"))
        )
        and (
            (not ((v3 := document.holder(h)) and "registeredIn" in v3))
            or (
                (v4 := document.holder(h))
                and "registeredIn" in v4
                and v4["registeredIn"]
                not in {
                    "https://w3id.org/veiskille/actor/sikt",
                    "https://w3id.org/veiskille/system/competence-register",
                    "https://w3id.org/veiskille/system/nvb",
                }
            )
        )
    ),
)
IDN_004_CONTROL = Check(
    "rule/IDN-004-control",
    lambda o: "organisationNumber" in o,
    lambda document, o, h: not COMPONENTS["OrganisationNumberControl"](o["organisationNumber"]),
)
IDN_005_FOLLOW_UP = Check(
    "rule/IDN-005-follow-up",
    lambda o: "schoolNumber" in o and o["actorKind"] == "follow-up-service",
    lambda document, o, h: not matches("^[0-9]{2}2[0-9]{2}\\Z", o["schoolNumber"]),
)
IDN_006_AREA_LEVEL = Check(
    "rule/IDN-006-area-level",
    lambda o: (
        o["programmeAreaCode"] in terms.T_BB364C0C66
        and (
            o["programmeAreaCode"]
            not in {
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
            or o["level"] != "VG1"
        )
        and (o["programmeAreaCode"] not in terms.T_7DC44153AF or o["level"] != "VG2")
        and (o["programmeAreaCode"] not in terms.T_AC82E86827 or o["level"] != "VG3")
        and (o["programmeAreaCode"] not in {"PBPBY4----", "PBPBY4YK--"} or o["level"] not in {"VG3", "VG4"})
    ),
    None,
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
            or ((v1 := document.holder(h)) and v1["reform"] == "LK20")
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
        )
        and (
            "reform" in o
            or ((v2 := document.holder(h)) and v2["reform"] == "LK06")
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
            or (not ("reform" in o and o["reform"] == "LK06"))
        )
        and (
            ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]{2}-[0-9]{2}\\Z", o["curriculumCode"])))
            or (not ("reform" in o and o["reform"] == "LK20"))
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
IDN_006_EXPIRED = Check("rule/IDN-006-expired", lambda o: o["subjectCode"] in {"SPR3023", "SPR3024"}, None)
IDN_006_LEVEL = Check(
    "rule/IDN-006-level",
    lambda o: "programmeAreaCode" in o,
    lambda document, o, h: (
        (
            o["subject"]["subjectCode"] not in {"GEO1003", "GEO1004", "SAK1001", "SAK1002"}
            or ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[12][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
        )
        and (
            o["subject"]["subjectCode"] not in {"IDR2018", "IDR2019", "IDR2020", "IDR2023", "IDR2024", "MUS3010"}
            or (
                "programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[123][A-Z0-9-]{4}\\Z", o["programmeAreaCode"]))
            )
        )
        and (
            ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[3][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
            or o["subject"]["subjectCode"] not in terms.T_5A0ECE108C
        )
        and (
            ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[1][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
            or o["subject"]["subjectCode"] not in terms.T_D531158A37
        )
        and (
            ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[2][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
            or o["subject"]["subjectCode"] not in terms.T_A8D1996DDD
        )
        and (
            ("programmeAreaCode" in o and (not code_matches("^[A-Z]{5}[23][A-Z0-9-]{4}\\Z", o["programmeAreaCode"])))
            or o["subject"]["subjectCode"] not in terms.T_A6F677587B
        )
        and (not o["subject"]["subjectCode"] not in terms.T_B82651961B)
    ),
)
IDN_006_LISTED = Check(
    "rule/IDN-006-listed",
    lambda o: (
        o["subjectCode"] not in terms.T_B82651961B and (not code_matches("^[A-Z]{3}0[0-9]{3}\\Z", o["subjectCode"]))
    ),
    lambda document, o, h: (
        ("reform" in o and o["reform"] == "R94")
        or ((v1 := document.holder(h)) and v1["reform"] == "R94")
        or (not (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])))
    ),
)
IDN_006_LISTED_2 = Check(
    "rule/IDN-006-listed",
    lambda o: (
        o["subjectCode"] not in terms.T_B82651961B
        and (not code_matches("^[A-Z]{3}0[0-9]{3}\\Z", o["subjectCode"]))
        and (
            (not (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])))
            or ("reform" in o and o["reform"] == "R94")
        )
    ),
    None,
)
IDN_006_LISTED_AREA = Check(
    "rule/IDN-006-listed-area", lambda o: o["programmeAreaCode"] not in terms.T_BB364C0C66, None
)
IDN_006_OWN_AREA = Check(
    "rule/IDN-006-own-area",
    lambda o: "programmeAreaCode" in o,
    lambda document, o, h: (
        (
            not (
                "programmeAreaCode" in o
                and any(v1["programmeAreaCode"] == o["programmeAreaCode"] for v1 in h.get("programmeAreas", ()))
            )
        )
        and h.get("programmeAreas", ())
    ),
)
IDN_006_SUBJECT_FORM = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])) and (not ("reform" in o and o["reform"] == "R94"))
    ),
    lambda document, o, h: not ((v1 := document.holder(h)) and v1["reform"] == "R94"),
)
IDN_006_SUBJECT_FORM_2 = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])) and (not ("reform" in o and o["reform"] == "R94"))
    ),
    None,
)
IDN_006_TOO_EARLY_2020 = Check(
    "rule/IDN-006-too-early-2020",
    lambda o: o["subjectCode"] in terms.T_74C8BECD82,
    lambda document, o, h: any(
        (("year" in v1 and v1["year"] < 2020) or ("assessedOn" in v1 and v1["assessedOn"] < "2020-08-01"))
        for v1 in h.get("assessments", ())
    ),
)
IDN_006_TOO_EARLY_2021 = Check(
    "rule/IDN-006-too-early-2021",
    lambda o: o["subjectCode"] in terms.T_6D0AF673CC,
    lambda document, o, h: any(
        (("year" in v1 and v1["year"] < 2021) or ("assessedOn" in v1 and v1["assessedOn"] < "2021-08-01"))
        for v1 in h.get("assessments", ())
    ),
)
IDN_006_TOO_EARLY_2022 = Check(
    "rule/IDN-006-too-early-2022",
    lambda o: o["subjectCode"] in terms.T_5A0ECE108C,
    lambda document, o, h: any(
        (("year" in v1 and v1["year"] < 2022) or ("assessedOn" in v1 and v1["assessedOn"] < "2022-08-01"))
        for v1 in h.get("assessments", ())
    ),
)
IDN_009_MADE_UP = Check(
    "rule/IDN-009-made-up",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    lambda document, o, h: (
        document.root["testData"] is False
        and (
            (
                ((v1 := document.holder(h)) and "awardedBy" in v1)
                and ((v2 := document.holder(h)) and v2["documentState"] == "registered")
            )
            or (
                ((v3 := document.holder(h)) and "registeredIn" in v3)
                and (
                    not (
                        (v4 := document.holder(h))
                        and "registeredIn" in v4
                        and v4["registeredIn"]
                        not in {
                            "https://w3id.org/veiskille/actor/sikt",
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                )
            )
        )
    ),
)
IDN_010_TOO_EARLY = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    lambda document, o, h: (
        "deliveredOn" in document.root
        and document.root["testData"] is False
        and (
            not (
                "deliveredOn" in document.root
                and (
                    not matches(
                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["deliveredOn"]
                    )
                )
            )
        )
        and (
            (not o["numberKind"] == "not-stated")
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
    ),
)
IDN_010_TOO_EARLY_2 = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    lambda document, o, h: (
        document.root["testData"] is False
        and (
            (not o["numberKind"] == "not-stated")
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (
            (
                "issueDate" in document.root
                and (
                    not (
                        "issueDate" in document.root
                        and (
                            not matches(
                                "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["issueDate"]
                            )
                        )
                    )
                )
            )
            or (
                "deliveredOn" in document.root
                and (
                    not (
                        "deliveredOn" in document.root
                        and (
                            not matches(
                                "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["deliveredOn"]
                            )
                        )
                    )
                )
            )
        )
        and (not (not matches(terms.T_40C640B47D, o["number"])))
    ),
)
IDN_010_TOO_EARLY_3 = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    lambda document, o, h: (
        document.root["testData"] is False
        and (
            not (not matches("^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["deliveredOn"]))
        )
        and (
            (not o["numberKind"] == "not-stated")
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (not (not matches(terms.T_40C640B47D, o["number"])))
    ),
)
IDN_011_KIND = Check(
    "rule/IDN-011-kind",
    lambda o: o["numberKind"] == "not-stated",
    lambda document, o, h: len({id(v2) for v1 in (h,) for v2 in v1.get("identityNumbers", ())}) > 1,
)
IDN_011_ONE_CURRENT = Check(
    "rule/IDN-011-one-current",
    lambda o: "identityNumbers" in o,
    lambda document, o, h: (
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
    lambda document, o, h: (
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
    lambda document, o, h: any(
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
        if "startDate" not in v2["validity"]
        for v3 in o.get("identityNumbers", ())
    ),
)
IDN_011_OVERLAP_2 = Check(
    "rule/IDN-011-overlap",
    lambda o: "identityNumbers" in o,
    lambda document, o, h: any(
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
    lambda document, o, h: any(
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
        if "endDate" not in v2["validity"]
        for v3 in o.get("identityNumbers", ())
    ),
)
IDN_011_OVERLAP_4 = Check(
    "rule/IDN-011-overlap",
    lambda o: "endDate" in o and "startDate" not in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and any(
            (
                "validity" in v3
                and "startDate" in v3["validity"]
                and (not h is v3)
                and v3["validity"]["startDate"] < o["endDate"]
            )
            for v2 in (document.root,)
            for v3 in v1.get("identityNumbers", ())
        )
    ),
)
IDN_011_OVERLAP_5 = Check(
    "rule/IDN-011-overlap",
    lambda o: "endDate" in o and "startDate" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and any(
            (
                "validity" in v3
                and "startDate" in v3["validity"]
                and (not h is v3)
                and v3["validity"]["startDate"] < o["endDate"]
                and (not v3["validity"]["startDate"] < o["startDate"])
            )
            for v2 in (document.root,)
            for v3 in v1.get("identityNumbers", ())
        )
    ),
)
IDN_011_OVERLAP_6 = Check(
    "rule/IDN-011-overlap",
    lambda o: "startDate" in o and "endDate" not in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and any(
            (
                "validity" in v3
                and "endDate" in v3["validity"]
                and "startDate" in v3["validity"]
                and (not h is v3)
                and o["startDate"] < v3["validity"]["startDate"]
            )
            for v2 in (document.root,)
            for v3 in v1.get("identityNumbers", ())
        )
    ),
)
IDN_011_PERIOD = Check(
    "rule/IDN-011-period",
    lambda o: True,
    lambda document, o, h: (
        (not ("validity" in o and "endDate" in o["validity"]))
        and (not ("validity" in o and "startDate" in o["validity"]))
        and len({id(v2) for v1 in (h,) for v2 in v1.get("identityNumbers", ())}) > 1
    ),
)
