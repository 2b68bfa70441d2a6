"""Checks of the rules IDN.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, code_matches, matches

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


def _idn_001_control(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (
                (not o["numberKind"] == "not-stated")
                or (
                    (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                    and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
                )
            )
            and (not COMPONENTS["IdentityNumberControl"](o["number"]))
            and (not (not matches(terms.T_40C640B47D, o["number"])))
        ):
            return True
    return False


IDN_001_CONTROL = Check(
    "rule/IDN-001-control",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    _idn_001_control,
)


def _idn_001_date_d_number(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))) and (
            not matches(terms.T_564B78D9B6, o["number"])
        ):
            return True
    return False


IDN_001_DATE_D_NUMBER = Check(
    "rule/IDN-001-date-d-number", lambda o: o["numberKind"] == "d-number", _idn_001_date_d_number
)


def _idn_001_date_h_number(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))) and (
            not matches(terms.T_DDCCF18004, o["number"])
        ):
            return True
    return False


IDN_001_DATE_H_NUMBER = Check(
    "rule/IDN-001-date-h-number", lambda o: o["numberKind"] == "h-number", _idn_001_date_h_number
)


def _idn_001_date_national_identity_number(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))) and (
            not matches(terms.T_FEACDC29D0, o["number"])
        ):
            return True
    return False


IDN_001_DATE_NATIONAL_IDENTITY_NUMBER = Check(
    "rule/IDN-001-date-national-identity-number",
    lambda o: o["numberKind"] == "national-identity-number",
    _idn_001_date_national_identity_number,
)


def _idn_001_date_nav_synthetic(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))) and (
            not matches(terms.T_DDCCF18004, o["number"])
        ):
            return True
    return False


IDN_001_DATE_NAV_SYNTHETIC = Check(
    "rule/IDN-001-date-nav-synthetic", lambda o: o["numberKind"] == "nav-synthetic", _idn_001_date_nav_synthetic
)


def _idn_001_date_not_stated(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches(terms.T_40C640B47D, o["number"]):
            return True
    return False


IDN_001_DATE_NOT_STATED = Check(
    "rule/IDN-001-date-not-stated", lambda o: o["numberKind"] == "not-stated", _idn_001_date_not_stated
)


def _idn_001_date_school_fictitious(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))) and (
            not matches(terms.T_1B9B446288, o["number"])
        ):
            return True
    return False


IDN_001_DATE_SCHOOL_FICTITIOUS = Check(
    "rule/IDN-001-date-school-fictitious",
    lambda o: o["numberKind"] == "school-fictitious",
    _idn_001_date_school_fictitious,
)


def _idn_001_date_tenor_synthetic(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            not (
                not matches(
                    "^(?:(?:0[1-9]|[12][0-9]|3[01])(?:8[1-9]|9[0-2])[0-9]{2}|(?:4[1-9]|[56][0-9]|7[01])(?:8[1-9]|9[0-2])[0-9]{2})[0-9]{5}\\Z",
                    o["number"],
                )
            )
        ) and (not matches(terms.T_914C83C645, o["number"])):
            return True
    return False


IDN_001_DATE_TENOR_SYNTHETIC = Check(
    "rule/IDN-001-date-tenor-synthetic", lambda o: o["numberKind"] == "tenor-synthetic", _idn_001_date_tenor_synthetic
)


def _idn_002_combined(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:8[1-9]|9[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"])):
            return True
    return False


IDN_002_COMBINED = Check("rule/IDN-002-combined", lambda o: o["numberKind"] == "tenor-synthetic", _idn_002_combined)


def _idn_002_d_number(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]):
            return True
    return False


IDN_002_D_NUMBER = Check("rule/IDN-002-d-number", lambda o: o["numberKind"] == "d-number", _idn_002_d_number)


def _idn_002_h_number(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]):
            return True
    return False


IDN_002_H_NUMBER = Check("rule/IDN-002-h-number", lambda o: o["numberKind"] == "h-number", _idn_002_h_number)


def _idn_002_national_identity_number(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]):
            return True
    return False


IDN_002_NATIONAL_IDENTITY_NUMBER = Check(
    "rule/IDN-002-national-identity-number",
    lambda o: o["numberKind"] == "national-identity-number",
    _idn_002_national_identity_number,
)


def _idn_002_nav_synthetic(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]):
            return True
    return False


IDN_002_NAV_SYNTHETIC = Check(
    "rule/IDN-002-nav-synthetic", lambda o: o["numberKind"] == "nav-synthetic", _idn_002_nav_synthetic
)


def _idn_002_school_fictitious(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]):
            return True
    return False


IDN_002_SCHOOL_FICTITIOUS = Check(
    "rule/IDN-002-school-fictitious", lambda o: o["numberKind"] == "school-fictitious", _idn_002_school_fictitious
)


def _idn_002_tenor_synthetic(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches(
            "^(?:(?:0[1-9]|[12][0-9]|3[01])(?:8[1-9]|9[0-2])[0-9]{2}|(?:4[1-9]|[56][0-9]|7[01])(?:8[1-9]|9[0-2])[0-9]{2})[0-9]{5}\\Z",
            o["number"],
        ):
            return True
    return False


IDN_002_TENOR_SYNTHETIC = Check(
    "rule/IDN-002-tenor-synthetic", lambda o: o["numberKind"] == "tenor-synthetic", _idn_002_tenor_synthetic
)


def _idn_002_unstated(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if len({id(v2) for v1 in (h,) for v2 in v1.get("identityNumbers", ())}) < 2:
            return True
    return False


IDN_002_UNSTATED = Check("rule/IDN-002-unstated", lambda o: o["numberKind"] == "not-stated", _idn_002_unstated)


def _idn_003_synthetic(document: Tree, found: Pairs) -> object:
    if document.root["testData"] is False:
        return True
    return False


IDN_003_SYNTHETIC = Check(
    "rule/IDN-003-synthetic",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    _idn_003_synthetic,
)


def _idn_003_synthetic_2(document: Tree, found: Pairs) -> object:
    if (
        document.root["testData"] is False
        and ((not "awardedBy" in document.root) or (not document.root["documentState"] == "registered"))
        and (
            (not "registeredIn" in document.root)
            or (
                "registeredIn" in document.root
                and document.root["registeredIn"]
                not in {
                    "https://w3id.org/veiskille/actor/sikt",
                    "https://w3id.org/veiskille/system/competence-register",
                    "https://w3id.org/veiskille/system/nvb",
                }
            )
        )
    ):
        return True
    return False


IDN_003_SYNTHETIC_2 = Check(
    "rule/IDN-003-synthetic",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    _idn_003_synthetic_2,
)


def _idn_004_control(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not COMPONENTS["OrganisationNumberControl"](o["organisationNumber"]):
            return True
    return False


IDN_004_CONTROL = Check("rule/IDN-004-control", lambda o: "organisationNumber" in o, _idn_004_control)


def _idn_005_follow_up(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^[0-9]{2}2[0-9]{2}\\Z", o["schoolNumber"]):
            return True
    return False


IDN_005_FOLLOW_UP = Check(
    "rule/IDN-005-follow-up",
    lambda o: "schoolNumber" in o and o["actorKind"] == "follow-up-service",
    _idn_005_follow_up,
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


def _idn_006_curriculum(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "reform" in o
            or document.root["reform"] == "LK20"
            or ("curriculumCode" in o and (not code_matches("^[A-Z]{3}[0-9]-[0-9]{2}\\Z", o["curriculumCode"])))
        ) and (
            "reform" in o
            or document.root["reform"] == "LK06"
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


def _idn_006_level(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        s1 = o["subject"]["subjectCode"]
        if (
            (not s1 not in terms.T_B82651961B)
            and (
                s1 not in terms.T_D531158A37
                or (
                    "programmeAreaCode" in o
                    and (not code_matches("^[A-Z]{5}[1][A-Z0-9-]{4}\\Z", o["programmeAreaCode"]))
                )
            )
            and (
                s1 not in terms.T_A8D1996DDD
                or (
                    "programmeAreaCode" in o
                    and (not code_matches("^[A-Z]{5}[2][A-Z0-9-]{4}\\Z", o["programmeAreaCode"]))
                )
            )
            and (
                s1 not in terms.T_5A0ECE108C
                or (
                    "programmeAreaCode" in o
                    and (not code_matches("^[A-Z]{5}[3][A-Z0-9-]{4}\\Z", o["programmeAreaCode"]))
                )
            )
            and (
                s1 not in {"GEO1003", "GEO1004", "SAK1001", "SAK1002"}
                or (
                    "programmeAreaCode" in o
                    and (not code_matches("^[A-Z]{5}[12][A-Z0-9-]{4}\\Z", o["programmeAreaCode"]))
                )
            )
            and (
                s1 not in terms.T_A6F677587B
                or (
                    "programmeAreaCode" in o
                    and (not code_matches("^[A-Z]{5}[23][A-Z0-9-]{4}\\Z", o["programmeAreaCode"]))
                )
            )
            and (
                s1 not in {"IDR2018", "IDR2019", "IDR2020", "IDR2023", "IDR2024", "MUS3010"}
                or (
                    "programmeAreaCode" in o
                    and (not code_matches("^[A-Z]{5}[123][A-Z0-9-]{4}\\Z", o["programmeAreaCode"]))
                )
            )
        ):
            return True
    return False


IDN_006_LEVEL = Check("rule/IDN-006-level", lambda o: "programmeAreaCode" in o, _idn_006_level)


def _idn_006_listed(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            document.root["reform"] == "R94"
            or ("reform" in o and o["reform"] == "R94")
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


def _idn_006_own_area(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/programmeAreaCode")
    for o, h in found:
        if (not ("programmeAreaCode" in o and o["programmeAreaCode"] in c1)) and h.get("programmeAreas", ()):
            return True
    return False


IDN_006_OWN_AREA = Check("rule/IDN-006-own-area", lambda o: "programmeAreaCode" in o, _idn_006_own_area)


def _idn_006_subject_form(document: Tree, found: Pairs) -> object:
    if not document.root["reform"] == "R94":
        return True
    return False


IDN_006_SUBJECT_FORM = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])) and (not ("reform" in o and o["reform"] == "R94"))
    ),
    _idn_006_subject_form,
)
IDN_006_SUBJECT_FORM_2 = Check(
    "rule/IDN-006-subject-form",
    lambda o: (
        (not code_matches("^[A-Z]{3}[0-9]{4}\\Z", o["subjectCode"])) and (not ("reform" in o and o["reform"] == "R94"))
    ),
    None,
)


def _idn_006_too_early_2020(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("assessedOn") < "2020-08-01" or document.least("year") < 2020):
        return False
    for _, h in found:
        for v1 in h.get("assessments", ()):
            if ("year" in v1 and v1["year"] < 2020) or ("assessedOn" in v1 and v1["assessedOn"] < "2020-08-01"):
                return True
    return False


IDN_006_TOO_EARLY_2020 = Check(
    "rule/IDN-006-too-early-2020", lambda o: o["subjectCode"] in terms.T_74C8BECD82, _idn_006_too_early_2020
)


def _idn_006_too_early_2021(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("assessedOn") < "2021-08-01" or document.least("year") < 2021):
        return False
    for _, h in found:
        for v1 in h.get("assessments", ()):
            if ("year" in v1 and v1["year"] < 2021) or ("assessedOn" in v1 and v1["assessedOn"] < "2021-08-01"):
                return True
    return False


IDN_006_TOO_EARLY_2021 = Check(
    "rule/IDN-006-too-early-2021", lambda o: o["subjectCode"] in terms.T_6D0AF673CC, _idn_006_too_early_2021
)


def _idn_006_too_early_2022(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("assessedOn") < "2022-08-01" or document.least("year") < 2022):
        return False
    for _, h in found:
        for v1 in h.get("assessments", ()):
            if ("year" in v1 and v1["year"] < 2022) or ("assessedOn" in v1 and v1["assessedOn"] < "2022-08-01"):
                return True
    return False


IDN_006_TOO_EARLY_2022 = Check(
    "rule/IDN-006-too-early-2022", lambda o: o["subjectCode"] in terms.T_5A0ECE108C, _idn_006_too_early_2022
)


def _idn_009_made_up(document: Tree, found: Pairs) -> object:
    if document.root["testData"] is False and (
        ("awardedBy" in document.root and document.root["documentState"] == "registered")
        or (
            "registeredIn" in document.root
            and (
                not (
                    "registeredIn" in document.root
                    and document.root["registeredIn"]
                    not in {
                        "https://w3id.org/veiskille/actor/sikt",
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
    ):
        return True
    return False


IDN_009_MADE_UP = Check(
    "rule/IDN-009-made-up",
    lambda o: not o["numberKind"] not in {"nav-synthetic", "school-fictitious", "tenor-synthetic"},
    _idn_009_made_up,
)


def _idn_010_too_early(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
        ):
            return True
    return False


IDN_010_TOO_EARLY = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    _idn_010_too_early,
)


def _idn_010_too_early_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                                    "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                    document.root["issueDate"],
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
                                    "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                    document.root["deliveredOn"],
                                )
                            )
                        )
                    )
                )
            )
            and (not (not matches(terms.T_40C640B47D, o["number"])))
        ):
            return True
    return False


IDN_010_TOO_EARLY_2 = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    _idn_010_too_early_2,
)


def _idn_010_too_early_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            document.root["testData"] is False
            and (
                not (
                    not matches(
                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["deliveredOn"]
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
        ):
            return True
    return False


IDN_010_TOO_EARLY_3 = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    _idn_010_too_early_3,
)


def _idn_011_kind(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if len({id(v2) for v1 in (h,) for v2 in v1.get("identityNumbers", ())}) > 1:
            return True
    return False


IDN_011_KIND = Check("rule/IDN-011-kind", lambda o: o["numberKind"] == "not-stated", _idn_011_kind)


def _idn_011_one_current(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
        ):
            return True
    return False


IDN_011_ONE_CURRENT = Check("rule/IDN-011-one-current", lambda o: "identityNumbers" in o, _idn_011_one_current)


def _idn_011_one_current_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
        ):
            return True
    return False


IDN_011_ONE_CURRENT_2 = Check("rule/IDN-011-one-current", lambda o: True, _idn_011_one_current_2)


def _idn_011_overlap(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("startDate") < document.most("endDate")):
        return False
    for o, _ in found:
        for v1 in o.get("identityNumbers", ()):
            if "validity" in v1 and "endDate" in v1["validity"] and "startDate" not in v1["validity"]:
                for v2 in o.get("identityNumbers", ()):
                    if (
                        "validity" in v2
                        and "startDate" in v2["validity"]
                        and (not v1 is v2)
                        and v2["validity"]["startDate"] < v1["validity"]["endDate"]
                    ):
                        return True
    return False


IDN_011_OVERLAP = Check("rule/IDN-011-overlap", lambda o: "identityNumbers" in o, _idn_011_overlap)


def _idn_011_overlap_2(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (
        document.most("startDate") >= document.least("startDate")
        and document.least("startDate") < document.most("endDate")
    ):
        return False
    for o, _ in found:
        for v1 in o.get("identityNumbers", ()):
            if "validity" in v1 and "endDate" in v1["validity"] and "startDate" in v1["validity"]:
                for v2 in o.get("identityNumbers", ()):
                    if (
                        "validity" in v2
                        and "startDate" in v2["validity"]
                        and (not v1 is v2)
                        and v2["validity"]["startDate"] < v1["validity"]["endDate"]
                        and (not v2["validity"]["startDate"] < v1["validity"]["startDate"])
                    ):
                        return True
    return False


IDN_011_OVERLAP_2 = Check("rule/IDN-011-overlap", lambda o: "identityNumbers" in o, _idn_011_overlap_2)


def _idn_011_overlap_3(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("startDate") < document.most("startDate")):
        return False
    for o, _ in found:
        for v1 in o.get("identityNumbers", ()):
            if "validity" in v1 and "startDate" in v1["validity"] and "endDate" not in v1["validity"]:
                for v2 in o.get("identityNumbers", ()):
                    if (
                        "validity" in v2
                        and "endDate" in v2["validity"]
                        and "startDate" in v2["validity"]
                        and (not v1 is v2)
                        and v1["validity"]["startDate"] < v2["validity"]["startDate"]
                    ):
                        return True
    return False


IDN_011_OVERLAP_3 = Check("rule/IDN-011-overlap", lambda o: "identityNumbers" in o, _idn_011_overlap_3)


def _idn_011_overlap_4(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("startDate") < document.most("endDate")):
        return False
    for o, h in found:
        if v1 := document.holder(h):
            for v2 in v1.get("identityNumbers", ()):
                if (
                    "validity" in v2
                    and "startDate" in v2["validity"]
                    and (not h is v2)
                    and v2["validity"]["startDate"] < o["endDate"]
                ):
                    return True
    return False


IDN_011_OVERLAP_4 = Check("rule/IDN-011-overlap", lambda o: "endDate" in o and "startDate" not in o, _idn_011_overlap_4)


def _idn_011_overlap_5(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (
        document.most("startDate") >= document.least("startDate")
        and document.least("startDate") < document.most("endDate")
    ):
        return False
    for o, h in found:
        if v1 := document.holder(h):
            for v2 in v1.get("identityNumbers", ()):
                if (
                    "validity" in v2
                    and "startDate" in v2["validity"]
                    and (not h is v2)
                    and v2["validity"]["startDate"] < o["endDate"]
                    and (not v2["validity"]["startDate"] < o["startDate"])
                ):
                    return True
    return False


IDN_011_OVERLAP_5 = Check("rule/IDN-011-overlap", lambda o: "endDate" in o and "startDate" in o, _idn_011_overlap_5)


def _idn_011_overlap_6(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("startDate") < document.most("startDate")):
        return False
    for o, h in found:
        if v1 := document.holder(h):
            for v2 in v1.get("identityNumbers", ()):
                if (
                    "validity" in v2
                    and "endDate" in v2["validity"]
                    and "startDate" in v2["validity"]
                    and (not h is v2)
                    and o["startDate"] < v2["validity"]["startDate"]
                ):
                    return True
    return False


IDN_011_OVERLAP_6 = Check("rule/IDN-011-overlap", lambda o: "startDate" in o and "endDate" not in o, _idn_011_overlap_6)


def _idn_011_period(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (not ("validity" in o and "endDate" in o["validity"]))
            and (not ("validity" in o and "startDate" in o["validity"]))
            and len({id(v2) for v1 in (h,) for v2 in v1.get("identityNumbers", ())}) > 1
        ):
            return True
    return False


IDN_011_PERIOD = Check("rule/IDN-011-period", lambda o: True, _idn_011_period)
