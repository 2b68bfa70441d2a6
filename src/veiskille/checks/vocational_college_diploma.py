"""What is looked at in the documents of the profile vocational-college-diploma.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, rules_str, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


def F_2507237257(document: Tree, o: Node) -> object:
    for v1 in document.upward(
        o,
        {
            "actorChanges",
            "actorRoles",
            "actors",
            "attachments",
            "courseResults",
            "holder",
            "identityNumbers",
            "period",
            "renditions",
            "studyProgramme",
            "validity",
        },
    ):
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


def F_790F66E8B4(document: Tree, o: Node) -> object:
    for v1 in document.upward(
        o,
        {
            "actorChanges",
            "actorRoles",
            "actors",
            "attachments",
            "courseResults",
            "holder",
            "identityNumbers",
            "period",
            "renditions",
            "studyProgramme",
            "validity",
        },
    ):
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


def F_81EE1E44B0(document: Tree, o: Node) -> object:
    for v1 in document.upward(
        o,
        {
            "actorChanges",
            "actorRoles",
            "actors",
            "attachments",
            "courseResults",
            "holder",
            "identityNumbers",
            "period",
            "renditions",
            "studyProgramme",
            "validity",
        },
    ):
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


def F_D8CBE23882(document: Tree, o: Node) -> object:
    for v1 in document.upward(
        o,
        {
            "actorChanges",
            "actorRoles",
            "actors",
            "attachments",
            "courseResults",
            "holder",
            "identityNumbers",
            "period",
            "renditions",
            "studyProgramme",
            "validity",
        },
    ):
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


def _doc_006_courses(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("courseResults", ()):
            if "assessedOn" in v1 and (not v1["assessedOn"] <= o["issueDate"]):
                return True
    return False


DOC_006_COURSES = Check("rule/DOC-006-courses", lambda o: "issueDate" in o, _doc_006_courses)


def _doc_006_delivered_courseresults_assessedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("courseResults", ()):
            if "assessedOn" in v1 and (not v1["assessedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_COURSERESULTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-courseResults-assessedOn",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_courseresults_assessedon,
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(
                        o,
                        {
                            "actorChanges",
                            "actorRoles",
                            "actors",
                            "attachments",
                            "courseResults",
                            "holder",
                            "identityNumbers",
                            "period",
                            "renditions",
                            "studyProgramme",
                            "validity",
                        },
                    ):
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
                and document.says(F_2507237257)
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
                and document.says(F_81EE1E44B0)
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
                and document.says(F_D8CBE23882)
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
                and document.says(F_790F66E8B4)
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


def _doc_019_vocational_college_diploma_vocational_college(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] in terms.T_62E90CF869:
            return True
    return False


DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE = Check(
    "rule/DOC-019-vocational-college-diploma-vocational-college",
    lambda o: "awardedBy" in o,
    _doc_019_vocational_college_diploma_vocational_college,
)


def _doc_019_vocational_college_diploma_vocational_college_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.of(o["awardedBy"], "actorKind"):
            if v1 != "vocational-college":
                return True
    return False


DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE_2 = Check(
    "rule/DOC-019-vocational-college-diploma-vocational-college",
    lambda o: "awardedBy" in o,
    _doc_019_vocational_college_diploma_vocational_college_2,
)
RES_001_COLLEGE_LETTERS = Check(
    "rule/RES-001-college-letters",
    lambda o: o["collegeScale"] == "college-letters" and o["collegeGrade"] not in {"A", "B", "C", "D", "E", "F"},
    None,
)
RES_001_COLLEGE_PASSED_OR_NOT = Check(
    "rule/RES-001-college-passed-or-not",
    lambda o: (
        o["collegeScale"] == "college-passed-or-not"
        and o["collegeGrade"] not in {"college-not-passed", "college-passed"}
    ),
    None,
)
RES_016_VOCATIONAL_COLLEGE_DIPLOMA = Check(
    "rule/RES-016-vocational-college-diploma",
    lambda o: "nqfLevel" in o and o["nqfLevel"] not in {"5", "5.1", "5.2"},
    None,
)


def _vocational_college_diploma_vocationalcollegediploma(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] not in terms.T_62E90CF869 and (not document.types(o["awardedBy"])):
            return True
    return False


VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "awardedBy" in o,
    _vocational_college_diploma_vocationalcollegediploma,
)


def _vocational_college_diploma_vocationalcollegediploma_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_2 = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "legalBasis" in o,
    _vocational_college_diploma_vocationalcollegediploma_2,
)


def _vocational_college_diploma_vocationalcollegediploma_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["registeredIn"] not in terms.T_62E90CF869 and (not document.types(o["registeredIn"])):
            return True
    return False


VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_3 = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "registeredIn" in o,
    _vocational_college_diploma_vocationalcollegediploma_3,
)


def _vocational_college_diploma_vocationalcollegediploma_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awardedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awardedBy"]))
            and document.types(o["awardedBy"])
        ):
            return True
    return False


VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_4 = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "awardedBy" in o,
    _vocational_college_diploma_vocationalcollegediploma_4,
)


def _vocational_college_diploma_vocationalcollegediploma_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["registeredIn"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["registeredIn"]))
            and document.types(o["registeredIn"])
        ):
            return True
    return False


VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_5 = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "registeredIn" in o,
    _vocational_college_diploma_vocationalcollegediploma_5,
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
    "Attachment.attachments": Kind(),
    "CourseResult.courseResults": Kind(
        codes=frozenset(["collegeGrade", "collegeScale"]),
        checks=(
            RES_001_COLLEGE_LETTERS,
            RES_001_COLLEGE_PASSED_OR_NOT,
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
    "RoleHeld.actorRoles": Kind(),
    "StudyProgramme.studyProgramme": Kind(),
    "VocationalCollegeDiploma": Kind(
        codes=frozenset(["documentState", "nqfLevel"]),
        below={
            "actors": "Actor.actors",
            "holder": "Person.holder",
            "renditions": "Rendition.renditions",
            "attachments": "Attachment.attachments",
            "studyProgramme": "StudyProgramme.studyProgramme",
            "courseResults": "CourseResult.courseResults",
        },
        many=frozenset(["actors", "renditions", "attachments", "courseResults"]),
        checks=(
            rules_doc.DOC_006_DELIVERED_ANNULLEDON,
            DOC_006_DELIVERED_COURSERESULTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_HOLDER_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_ISSUEDATE,
            rules_doc.DOC_006_DELIVERED_REGISTEREDON,
            DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE,
            DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE_2,
            RES_016_VOCATIONAL_COLLEGE_DIPLOMA,
            VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA,
            VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_2,
            VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_3,
            VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_4,
            VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_5,
            rules_doc.DOC_006_ANNULMENT,
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
            DOC_006_COURSES,
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
}
