"""Checks of the rules RES.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, terms
from veiskille.tree import Check, matches

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


def _res_001_conduct(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("conductAssessments", ()):
            for v2 in o.get("conductAssessments", ()):
                if v2["assessmentKind"] not in {"conduct", "order"}:
                    return True
    return False


RES_001_CONDUCT = Check("rule/RES-001-conduct", lambda o: "conductAssessments" in o, _res_001_conduct)
RES_001_IN_PLACE_F = Check(
    "rule/RES-001-in-place-F", lambda o: o["grade"] == "F" and o["assessmentKind"] not in terms.T_8A8651652C, None
)
RES_001_IN_PLACE_IM = Check(
    "rule/RES-001-in-place-IM", lambda o: o["grade"] == "IM" and o["assessmentKind"] not in terms.T_8A8651652C, None
)
RES_001_IN_PLACE_IV = Check(
    "rule/RES-001-in-place-IV", lambda o: o["grade"] == "IV" and o["assessmentKind"] not in terms.T_8A8651652C, None
)
RES_001_IN_PLACE_VO = Check(
    "rule/RES-001-in-place-VO", lambda o: o["grade"] == "VO" and o["assessmentKind"] not in terms.T_8A8651652C, None
)
RES_001_KIND_COMPETENCE_EXAMINATION = Check(
    "rule/RES-001-kind-competence-examination",
    lambda o: o["assessmentKind"] == "competence-examination" and o["gradingScale"] != "test",
    None,
)
RES_001_KIND_CONDUCT = Check(
    "rule/RES-001-kind-conduct",
    lambda o: o["assessmentKind"] == "conduct" and o["gradingScale"] != "order-and-conduct",
    None,
)
RES_001_KIND_EXAMINATION = Check(
    "rule/RES-001-kind-examination",
    lambda o: o["assessmentKind"] == "examination" and o["gradingScale"] not in {"one-to-six", "passed-not-passed"},
    None,
)
RES_001_KIND_HALF_YEAR = Check(
    "rule/RES-001-kind-half-year",
    lambda o: (
        o["assessmentKind"] == "half-year" and o["gradingScale"] not in {"attended", "one-to-six", "passed-not-passed"}
    ),
    None,
)
RES_001_KIND_JOURNEYMANS_EXAMINATION = Check(
    "rule/RES-001-kind-journeymans-examination",
    lambda o: o["assessmentKind"] == "journeymans-examination" and o["gradingScale"] != "test",
    None,
)
RES_001_KIND_MIDWAY = Check(
    "rule/RES-001-kind-midway",
    lambda o: (
        o["assessmentKind"] == "midway" and o["gradingScale"] not in {"attended", "one-to-six", "passed-not-passed"}
    ),
    None,
)
RES_001_KIND_ORDER = Check(
    "rule/RES-001-kind-order",
    lambda o: o["assessmentKind"] == "order" and o["gradingScale"] != "order-and-conduct",
    None,
)
RES_001_KIND_OVERALL_ACHIEVEMENT = Check(
    "rule/RES-001-kind-overall-achievement",
    lambda o: (
        o["assessmentKind"] == "overall-achievement"
        and o["gradingScale"] not in {"attended", "one-to-six", "passed-not-passed"}
    ),
    None,
)
RES_001_KIND_PRACTICE_CERTIFICATE_EXAMINATION = Check(
    "rule/RES-001-kind-practice-certificate-examination",
    lambda o: o["assessmentKind"] == "practice-certificate-examination" and o["gradingScale"] != "test",
    None,
)
RES_001_KIND_PRIOR_LEARNING = Check(
    "rule/RES-001-kind-prior-learning",
    lambda o: o["assessmentKind"] == "prior-learning" and o["gradingScale"] != "prior-learning",
    None,
)
RES_001_KIND_TRADE_EXAMINATION = Check(
    "rule/RES-001-kind-trade-examination",
    lambda o: o["assessmentKind"] == "trade-examination" and o["gradingScale"] != "test",
    None,
)
RES_001_SCALE_ATTENDED = Check(
    "rule/RES-001-scale-attended",
    lambda o: o["gradingScale"] == "attended" and o["grade"] not in {"D", "F", "IM", "IV", "VO"},
    None,
)
RES_001_SCALE_ONE_TO_SIX = Check(
    "rule/RES-001-scale-one-to-six",
    lambda o: (
        o["gradingScale"] == "one-to-six" and o["grade"] not in {"1", "2", "3", "4", "5", "6", "F", "IM", "IV", "VO"}
    ),
    None,
)
RES_001_SCALE_ORDER_AND_CONDUCT = Check(
    "rule/RES-001-scale-order-and-conduct",
    lambda o: o["gradingScale"] == "order-and-conduct" and o["grade"] not in {"F", "G", "IM", "IV", "LG", "NG", "VO"},
    None,
)
RES_001_SCALE_PASSED_NOT_PASSED = Check(
    "rule/RES-001-scale-passed-not-passed",
    lambda o: o["gradingScale"] == "passed-not-passed" and o["grade"] not in {"B", "F", "IB", "IM", "IV", "VO"},
    None,
)
RES_001_SCALE_PRIOR_LEARNING = Check(
    "rule/RES-001-scale-prior-learning",
    lambda o: o["gradingScale"] == "prior-learning" and o["grade"] not in {"F", "GK", "IG", "IM", "IV", "VO"},
    None,
)
RES_001_SCALE_TEST = Check(
    "rule/RES-001-scale-test",
    lambda o: o["gradingScale"] == "test" and o["grade"] not in {"B", "BM", "F", "IB", "IM", "IV", "VO"},
    None,
)
RES_001_SUBJECT = Check("rule/RES-001-subject", lambda o: o["assessmentKind"] not in terms.T_B9582E3C37, None)
RES_002_ABSENT = Check(
    "rule/RES-002-absent", lambda o: o["grade"] == "IM" and (not o["assessmentKind"] == "examination"), None
)


def _res_002_absent_remark(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for _, h in found:
        if ("subjectRemark" not in h or (not "VMM23" in c1)) and (
            "subjectRemark" not in h
            or ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] not in {"FAM29", "FAM39"})
        ):
            return True
    return False


RES_002_ABSENT_REMARK = Check(
    "rule/RES-002-absent-remark",
    lambda o: o["grade"] == "IM" and o["assessmentKind"] == "examination",
    _res_002_absent_remark,
)
RES_002_ABSENT_REMARK_2 = Check(
    "rule/RES-002-absent-remark", lambda o: o["grade"] == "IM" and o["assessmentKind"] == "examination", None
)


def _res_002_absent_remark_3(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if "subjectRemark" not in h or (
            "subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] not in {"FAM29", "FAM39"}
        ):
            return True
    return False


RES_002_ABSENT_REMARK_3 = Check(
    "rule/RES-002-absent-remark",
    lambda o: o["grade"] == "IM" and o["assessmentKind"] == "examination",
    _res_002_absent_remark_3,
)
RES_002_EXAMINATION = Check(
    "rule/RES-002-examination", lambda o: o["grade"] in {"D", "VO"} and o["assessmentKind"] == "examination", None
)
RES_002_NO_BASIS = Check(
    "rule/RES-002-no-basis", lambda o: o["grade"] == "IV" and o["assessmentKind"] == "examination", None
)


def _res_003_exempt(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if "subjectRemark" not in h:
            return True
    return False


RES_003_EXEMPT = Check("rule/RES-003-exempt", lambda o: o["grade"] == "F", _res_003_exempt)
RES_003_EXEMPT_2 = Check("rule/RES-003-exempt", lambda o: o["grade"] == "F", None)


def _res_005_private(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("assessments", ()):
            if not v1["assessmentKind"] not in {"half-year", "midway", "overall-achievement", "prior-learning"}:
                return True
    return False


RES_005_PRIVATE = Check(
    "rule/RES-005-private", lambda o: "subjectStatus" in o and o["subjectStatus"] == "P", _res_005_private
)


def _res_006_not_passed(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.holding("passed", o["passed"]):
            if not any(
                (
                    v2["grade"] in {"1", "IB", "IG", "IM", "IV"}
                    and v2["assessmentKind"] not in {"half-year", "midway"}
                    and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
                    and (
                        not (
                            v2["grade"] == "1"
                            and v2["assessmentKind"] == "overall-achievement"
                            and any(
                                (
                                    v6["grade"] in {"2", "3", "4", "5", "6"}
                                    and v6["assessmentKind"] == "examination"
                                    and (not ("interdisciplinary" in v6 and v6["interdisciplinary"] is True))
                                    and (not (document.holding("replaces", v6["id"]) if "id" in v6 else ()))
                                )
                                for v4 in document.root.get("subjectResults", ())
                                if (v5 := (v1["subject"]["subjectCode"] + "-" + v4["subject"]["subjectCode"]))
                                if (
                                    v4["subject"]["subjectCode"] == v1["subject"]["subjectCode"]
                                    or (
                                        v5
                                        in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                                    )
                                )
                                for v6 in v4.get("assessments", ())
                            )
                        )
                    )
                )
                for v2 in v1.get("assessments", ())
            ):
                for v8 in v1.get("assessments", ()):
                    if (
                        v8["grade"] in {"2", "3", "4", "5", "6", "B", "BM", "D", "GK"}
                        and v8["assessmentKind"] not in {"half-year", "midway"}
                        and (not (document.holding("replaces", v8["id"]) if "id" in v8 else ()))
                    ):
                        return True
    return False


RES_006_NOT_PASSED = Check(
    "rule/RES-006-not-passed", lambda o: "passed" in o and o["passed"] is False, _res_006_not_passed
)


def _res_006_not_passed_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.holding("passed", o["passed"]):
            if not any(
                (
                    v2["grade"] in {"1", "IB", "IG", "IM", "IV"}
                    and v2["assessmentKind"] not in {"half-year", "midway"}
                    and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
                    and (
                        not (
                            (v4 := document.holder(v1))
                            and v2["grade"] == "1"
                            and v2["assessmentKind"] == "overall-achievement"
                            and any(
                                (
                                    v7["grade"] in {"2", "3", "4", "5", "6"}
                                    and v7["assessmentKind"] == "examination"
                                    and (not ("interdisciplinary" in v7 and v7["interdisciplinary"] is True))
                                    and (not (document.holding("replaces", v7["id"]) if "id" in v7 else ()))
                                )
                                for v5 in v4.get("subjectResults", ())
                                if (v6 := (v1["subject"]["subjectCode"] + "-" + v5["subject"]["subjectCode"]))
                                if (
                                    v5["subject"]["subjectCode"] == v1["subject"]["subjectCode"]
                                    or (
                                        v6
                                        in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                                    )
                                )
                                for v7 in v5.get("assessments", ())
                            )
                        )
                    )
                )
                for v2 in v1.get("assessments", ())
            ):
                for v9 in v1.get("assessments", ()):
                    if (
                        v9["grade"] in {"2", "3", "4", "5", "6", "B", "BM", "D", "GK"}
                        and v9["assessmentKind"] not in {"half-year", "midway"}
                        and (not (document.holding("replaces", v9["id"]) if "id" in v9 else ()))
                    ):
                        return True
    return False


RES_006_NOT_PASSED_2 = Check(
    "rule/RES-006-not-passed", lambda o: "passed" in o and o["passed"] is False, _res_006_not_passed_2
)


def _res_006_passed(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.holding("passed", o["passed"]):
            for v2 in v1.get("assessments", ()):
                if (
                    v2["grade"] in {"1", "IB", "IG", "IM", "IV"}
                    and v2["assessmentKind"] not in {"half-year", "midway"}
                    and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
                    and (
                        not (
                            v2["grade"] == "1"
                            and v2["assessmentKind"] == "overall-achievement"
                            and any(
                                (
                                    v6["grade"] in {"2", "3", "4", "5", "6"}
                                    and v6["assessmentKind"] == "examination"
                                    and (not ("interdisciplinary" in v6 and v6["interdisciplinary"] is True))
                                    and (not (document.holding("replaces", v6["id"]) if "id" in v6 else ()))
                                )
                                for v4 in document.root.get("subjectResults", ())
                                if (v5 := (v1["subject"]["subjectCode"] + "-" + v4["subject"]["subjectCode"]))
                                if (
                                    v4["subject"]["subjectCode"] == v1["subject"]["subjectCode"]
                                    or (
                                        v5
                                        in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                                    )
                                )
                                for v6 in v4.get("assessments", ())
                            )
                        )
                    )
                ):
                    return True
    return False


RES_006_PASSED = Check("rule/RES-006-passed", lambda o: "passed" in o and o["passed"] is True, _res_006_passed)


def _res_006_passed_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.holding("passed", o["passed"]):
            for v2 in v1.get("assessments", ()):
                if (
                    v2["grade"] in {"1", "IB", "IG", "IM", "IV"}
                    and v2["assessmentKind"] not in {"half-year", "midway"}
                    and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
                    and (
                        not (
                            (v4 := document.holder(v1))
                            and v2["grade"] == "1"
                            and v2["assessmentKind"] == "overall-achievement"
                            and any(
                                (
                                    v7["grade"] in {"2", "3", "4", "5", "6"}
                                    and v7["assessmentKind"] == "examination"
                                    and (not ("interdisciplinary" in v7 and v7["interdisciplinary"] is True))
                                    and (not (document.holding("replaces", v7["id"]) if "id" in v7 else ()))
                                )
                                for v5 in v4.get("subjectResults", ())
                                if (v6 := (v1["subject"]["subjectCode"] + "-" + v5["subject"]["subjectCode"]))
                                if (
                                    v5["subject"]["subjectCode"] == v1["subject"]["subjectCode"]
                                    or (
                                        v6
                                        in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                                    )
                                )
                                for v7 in v5.get("assessments", ())
                            )
                        )
                    )
                ):
                    return True
    return False


RES_006_PASSED_2 = Check("rule/RES-006-passed", lambda o: "passed" in o and o["passed"] is True, _res_006_passed_2)


def _res_007_grade(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/completionCode")
    for o, h in found:
        if (
            ("holderStatus" not in h or ("holderStatus" in h and h["holderStatus"] == "pupil"))
            and (not matches("^(?:[0-9](?:\\.[0-9]{1,2})?|10(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]))
            and (
                "countedAbsencePercent" not in o
                or (not ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True))
                or (
                    "countedAbsencePercent" in o
                    and (
                        not matches(
                            "^(?:(?:[0-9]|1[0-4])(?:\\.[0-9]{1,2})?|15(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]
                        )
                    )
                )
            )
            and (
                (not c1 <= terms.T_151503A618)
                or (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
            )
        ):
            for v2 in o.get("assessments", ()):
                if (
                    (not v2["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
                    and v2["assessmentKind"] == "overall-achievement"
                    and (
                        "assessedOn" not in v2
                        or (
                            "assessedOn" in v2
                            and (
                                not matches(
                                    "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                                    v2["assessedOn"],
                                )
                            )
                        )
                    )
                    and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
                ):
                    return True
    return False


RES_007_GRADE = Check(
    "rule/RES-007-grade",
    lambda o: (
        "countedAbsencePercent" in o
        and (
            (not ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True))
            or "countedAbsencePercent" not in o
            or "countedAbsencePercent" in o
        )
        and (
            "subjectStatus" not in o
            or ("subjectStatus" in o and o["subjectStatus"] not in {"F", "G", "O", "P", "R", "V"})
        )
    ),
    _res_007_grade,
)


def _res_007_remark(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    c2 = document.codes("programmeAreas/completionCode")
    for o, h in found:
        if (
            ("holderStatus" not in h or ("holderStatus" in h and h["holderStatus"] == "pupil"))
            and (not ("subjectRemark" in o and o["subjectRemark"]["subjectRemarkCode"] == "FAM51"))
            and ("subjectRemark" not in o or (not "VMM23" in c1))
            and (not matches("^(?:[0-9](?:\\.[0-9]{1,2})?|10(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]))
            and (
                "countedAbsencePercent" not in o
                or (not ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True))
                or (
                    "countedAbsencePercent" in o
                    and (
                        not matches(
                            "^(?:(?:[0-9]|1[0-4])(?:\\.[0-9]{1,2})?|15(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]
                        )
                    )
                )
            )
            and (
                (not c2 <= terms.T_151503A618)
                or (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
            )
        ):
            for v2 in o.get("assessments", ()):
                if v2["grade"] == "IV" and v2["assessmentKind"] == "overall-achievement":
                    return True
    return False


RES_007_REMARK = Check(
    "rule/RES-007-remark",
    lambda o: (
        "countedAbsencePercent" in o
        and (
            (not ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True))
            or "countedAbsencePercent" not in o
            or "countedAbsencePercent" in o
        )
        and (
            "subjectStatus" not in o
            or ("subjectStatus" in o and o["subjectStatus"] not in {"F", "G", "O", "P", "R", "V"})
        )
    ),
    _res_007_remark,
)


def _res_007_remark_alone(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["subjectRemark"]["subjectRemarkCode"] == "FAM51" and (
            not any(
                (
                    v1["grade"] == "IV"
                    and (not v1["assessmentKind"] not in {"half-year", "midway", "overall-achievement"})
                )
                for v1 in o.get("assessments", ())
            )
        ):
            return True
    return False


RES_007_REMARK_ALONE = Check("rule/RES-007-remark-alone", lambda o: "subjectRemark" in o, _res_007_remark_alone)


def _res_007_within_limit(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["subjectRemark"]["subjectRemarkCode"] == "FAM51" and (
            (
                "countedAbsencePercent" in o
                and (
                    not (
                        "countedAbsencePercent" in o
                        and (
                            not matches("^(?:[0-9](?:\\.[0-9]{1,2})?|10(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"])
                        )
                    )
                )
            )
            or (
                "countedAbsencePercent" in o
                and ("absenceLimitExtended" in o and o["absenceLimitExtended"] is True)
                and (
                    not (
                        "countedAbsencePercent" in o
                        and (
                            not matches(
                                "^(?:(?:[0-9]|1[0-4])(?:\\.[0-9]{1,2})?|15(?:\\.0{1,2})?)\\Z",
                                o["countedAbsencePercent"],
                            )
                        )
                    )
                )
            )
        ):
            return True
    return False


RES_007_WITHIN_LIMIT = Check(
    "rule/RES-007-within-limit",
    lambda o: (
        "subjectRemark" in o
        and (
            "countedAbsencePercent" in o
            or (("absenceLimitExtended" in o and o["absenceLimitExtended"] is True) and "countedAbsencePercent" in o)
        )
    ),
    _res_007_within_limit,
)
RES_008_FORM = Check(
    "rule/RES-008-form", lambda o: o["assessmentKind"] == "examination" and "examinationForm" not in o, None
)
RES_008_INTERDISCIPLINARY = Check(
    "rule/RES-008-interdisciplinary",
    lambda o: (
        "interdisciplinary" in o and o["interdisciplinary"] is True and (not o["assessmentKind"] == "examination")
    ),
    None,
)
RES_008_NO_FORM = Check(
    "rule/RES-008-no-form", lambda o: "examinationForm" in o and (not o["assessmentKind"] == "examination"), None
)


def _res_008_nvb(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not ("receivedFrom" in o and o["receivedFrom"] == "https://w3id.org/veiskille/system/nvb"):
            return True
    return False


RES_008_NVB = Check(
    "rule/RES-008-nvb",
    lambda o: "examinationForm" in o and (not ("examinationForm" in o and o["examinationForm"] not in {"TP", "TS"})),
    _res_008_nvb,
)
RES_008_TERM = Check(
    "rule/RES-008-term", lambda o: o["assessmentKind"] == "examination" and ("term" not in o or "year" not in o), None
)


def _res_008_test_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (
            "subjectRemark" in o and o["subjectRemark"]["subjectRemarkCode"] not in {"FAM27", "FAM28", "FAM31", "FAM53"}
        ):
            for v1 in o.get("assessments", ()):
                if "examinationForm" in v1:
                    return True
    return False


RES_008_TEST_REMARK = Check("rule/RES-008-test-remark", lambda o: "subjectRemark" in o, _res_008_test_remark)


def _res_009_circle(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.referring(o, "replaces"):
            if v1.get("id") == o["replaces"]:
                return True
    return False


RES_009_CIRCLE = Check("rule/RES-009-circle", lambda o: "replaces" in o, _res_009_circle)


def _res_009_one_overall_grade(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            len(o.get("assessments", ())) > 1
            and len(
                {
                    id(v1)
                    for v1 in o.get("assessments", ())
                    if v1["assessmentKind"] == "overall-achievement"
                    if (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
                }
            )
            > 1
        ):
            return True
    return False


RES_009_ONE_OVERALL_GRADE = Check("rule/RES-009-one-overall-grade", lambda o: True, _res_009_one_overall_grade)


def _res_009_other_subject(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not (
            "replaces" in o
            and any(
                v3.get("id") == o["replaces"]
                for v1 in document.holding("subjectCode", h["subject"]["subjectCode"])
                if (v2 := document.holder(v1))
                for v3 in v2.get("assessments", ())
            )
        ):
            for v4 in document.types(o["replaces"]):
                if v4 == "Assessment":
                    return True
    return False


RES_009_OTHER_SUBJECT = Check("rule/RES-009-other-subject", lambda o: "replaces" in o, _res_009_other_subject)
RES_009_REASON = Check("rule/RES-009-reason", lambda o: "replaces" in o and "gradeStatus" not in o, None)


def _res_009_result(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "Assessment" in document.types(o["replaces"])) and document.types(o["replaces"]):
            return True
    return False


RES_009_RESULT = Check("rule/RES-009-result", lambda o: "replaces" in o, _res_009_result)


def _res_009_subject_once(document: Tree, found: Pairs) -> object:
    if document.repeats("subjectCode"):
        for v1 in document.instances("SubjectResult"):
            if (
                document.repeats("subjectCode")
                and len(
                    {
                        id(v5)
                        for v2 in (v1["subject"],)
                        for v3 in (v2["subjectCode"],)
                        for v4 in document.holding("subjectCode", v3)
                        for v5 in (document.holder(v4),)
                    }
                )
                > 1
            ):
                return True
    return False


RES_009_SUBJECT_ONCE = Check("rule/RES-009-subject-once", lambda o: True, _res_009_subject_once)


def _res_011_attachment_subject_remark(document: Tree, found: Pairs) -> object:
    if not document.root.get("attachments", ()):
        return True
    return False


RES_011_ATTACHMENT_SUBJECT_REMARK = Check(
    "rule/RES-011-attachment-subject-remark",
    lambda o: (
        o["subjectRemarkCode"] in {"FAM03", "FAM06", "FAM07", "FAM08", "FAM09", "FAM10", "FAM31", "FAM32", "FAM36"}
    ),
    _res_011_attachment_subject_remark,
)


def _res_011_level_document_remark(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if h.get("programmeAreas", ()):
            return True
    return False


RES_011_LEVEL_DOCUMENT_REMARK = Check(
    "rule/RES-011-level-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM01", "VMM02", "VMM03", "VMM04", "VMM13", "VMM30", "VMM35", "VMM45"},
    _res_011_level_document_remark,
)


def _res_011_level_subject_remark(document: Tree, found: Pairs) -> object:
    if document.root.get("programmeAreas", ()):
        return True
    return False


RES_011_LEVEL_SUBJECT_REMARK = Check(
    "rule/RES-011-level-subject-remark",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10", "FAM44", "FAM45", "FAM60"},
    _res_011_level_subject_remark,
)


def _res_011_named_attachment_document_remark(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if not h.get("attachments", ()):
            return True
    return False


RES_011_NAMED_ATTACHMENT_DOCUMENT_REMARK = Check(
    "rule/RES-011-named-attachment-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM11", "VMM13", "VMM16", "VMM23", "VMM28"},
    _res_011_named_attachment_document_remark,
)
RES_011_NO_PARAMETERS_ANY_DOCUMENT_REMARK = Check(
    "rule/RES-011-no-parameters-any-document-remark",
    lambda o: "remarkParameters" in o and o["documentRemarkCode"] in terms.T_4F4F6A4002,
    None,
)
RES_011_NO_PARAMETERS_ANY_SUBJECT_REMARK = Check(
    "rule/RES-011-no-parameters-any-subject-remark",
    lambda o: "remarkParameters" in o and o["subjectRemarkCode"] in terms.T_BE82D454FD,
    None,
)


def _res_011_parameters_area_and_name_document_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
            or any(
                (not matches("^[A-Z]{5}[0-9][A-Z0-9-]{4} .+\\Z", v4["parameterText"]))
                for v4 in o.get("remarkParameters", ())
            )
        ):
            return True
    return False


RES_011_PARAMETERS_AREA_AND_NAME_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-area-and-name-document-remark",
    lambda o: o["documentRemarkCode"] == "VMM32",
    _res_011_parameters_area_and_name_document_remark,
)


def _res_011_parameters_area_code_subject_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
            or any(
                (not matches("^[A-Z]{5}[0-9][A-Z0-9-]{4}\\Z", v4["parameterText"]))
                for v4 in o.get("remarkParameters", ())
            )
        ):
            return True
    return False


RES_011_PARAMETERS_AREA_CODE_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-area-code-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM42",
    _res_011_parameters_area_code_subject_remark,
)


def _res_011_parameters_decision_text_document_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        ):
            return True
    return False


RES_011_PARAMETERS_DECISION_TEXT_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-decision-text-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM17", "VMM18", "VMM19"},
    _res_011_parameters_decision_text_document_remark,
)


def _res_011_parameters_four_digit_year_and_months_completed_and_months_fixed_and_trade_name_document_remark(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        if (
            len({id(v1) for v1 in o.get("remarkParameters", ())}) < 4
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (not any(v4["position"] in {2} for v4 in o.get("remarkParameters", ())))
            or (not any(v5["position"] in {3} for v5 in o.get("remarkParameters", ())))
            or (not any(v6["position"] in {4} for v6 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 4 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 4)
        ):
            return True
    return False


RES_011_PARAMETERS_FOUR_DIGIT_YEAR_AND_MONTHS_COMPLETED_AND_MONTHS_FIXED_AND_TRADE_NAME_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-four-digit-year-and-months-completed-and-months-fixed-and-trade-name-document-remark",
    lambda o: o["documentRemarkCode"] == "VMM29",
    _res_011_parameters_four_digit_year_and_months_completed_and_months_fixed_and_trade_name_document_remark,
)


def _res_011_parameters_four_digit_year_subject_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
            or any((not matches("^(19|20)[0-9]{2}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ()))
        ):
            return True
    return False


RES_011_PARAMETERS_FOUR_DIGIT_YEAR_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-four-digit-year-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM16",
    _res_011_parameters_four_digit_year_subject_remark,
)


def _res_011_parameters_free_designation_subject_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        ):
            return True
    return False


RES_011_PARAMETERS_FREE_DESIGNATION_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-free-designation-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM22",
    _res_011_parameters_free_designation_subject_remark,
)


def _res_011_parameters_language_subject_codes_subject_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        ):
            return True
    return False


RES_011_PARAMETERS_LANGUAGE_SUBJECT_CODES_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-language-subject-codes-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM41",
    _res_011_parameters_language_subject_codes_subject_remark,
)


def _res_011_parameters_long_date_document_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
            or any(
                (not matches("^[0-3][0-9]\\.[01][0-9]\\.[0-9]{4}\\Z", v4["parameterText"]))
                for v4 in o.get("remarkParameters", ())
            )
        ):
            return True
    return False


RES_011_PARAMETERS_LONG_DATE_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-long-date-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM31", "VMM33"},
    _res_011_parameters_long_date_document_remark,
)


def _res_011_parameters_mother_tongue_name_subject_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        ):
            return True
    return False


RES_011_PARAMETERS_MOTHER_TONGUE_NAME_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-mother-tongue-name-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM11",
    _res_011_parameters_mother_tongue_name_subject_remark,
)


def _res_011_parameters_present_subject_code_subject_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
            or any((not matches("^[A-Z]{3}[0-9]{4}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ()))
        ):
            return True
    return False


RES_011_PARAMETERS_PRESENT_SUBJECT_CODE_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-present-subject-code-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM46",
    _res_011_parameters_present_subject_code_subject_remark,
)


def _res_011_parameters_r94_subject_code_subject_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
            or any((not matches("^[A-Z0-9]{2,10}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ()))
        ):
            return True
    return False


RES_011_PARAMETERS_R94_SUBJECT_CODE_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-r94-subject-code-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM13",
    _res_011_parameters_r94_subject_code_subject_remark,
)


def _res_011_parameters_rs_subject_code_subject_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
            or any((not matches("^[A-Z0-9]{2,10}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ()))
        ):
            return True
    return False


RES_011_PARAMETERS_RS_SUBJECT_CODE_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-rs-subject-code-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM48",
    _res_011_parameters_rs_subject_code_subject_remark,
)


def _res_011_parameters_short_date_document_remark(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not o.get("remarkParameters", ()))
            or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
            or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
            or any(
                (not matches("^[0-3][0-9][01][0-9][0-9]{2}\\Z", v4["parameterText"]))
                for v4 in o.get("remarkParameters", ())
            )
        ):
            return True
    return False


RES_011_PARAMETERS_SHORT_DATE_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-short-date-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM01", "VMM02"},
    _res_011_parameters_short_date_document_remark,
)


def _res_014_all_passed(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            not any(
                v2["grade"] in {"1", "IB", "IG", "IM", "IV"}
                for v1 in h.get("subjectResults", ())
                if (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"])))
                for v2 in v1.get("assessments", ())
            )
        ) and h.get("subjectResults", ()):
            return True
    return False


RES_014_ALL_PASSED = Check(
    "rule/RES-014-all-passed", lambda o: "completionCode" in o and o["completionCode"] == "I", _res_014_all_passed
)


def _res_014_compulsory_school(document: Tree, found: Pairs) -> object:
    for o, h in found:
        for v1 in h.get("programmeAreas", ()):
            if (
                "completionCode" in v1
                and v1["completionCode"] not in {"B", "S"}
                and (not ("programmeAreaCode" in o and (not v1["programmeAreaCode"] == o["programmeAreaCode"])))
                and (not ("programmeAreaCode" not in o and any((not v2 is v1) for v2 in h.get("programmeAreas", ()))))
                and (
                    not any(
                        (
                            (not ("subjectType" in v3 and v3["subjectType"] == "GS"))
                            and (
                                not (
                                    "programmeAreaCode" in v3
                                    and (not v1["programmeAreaCode"] == v3["programmeAreaCode"])
                                )
                            )
                        )
                        for v3 in h.get("subjectResults", ())
                    )
                )
            ):
                return True
    return False


RES_014_COMPULSORY_SCHOOL = Check(
    "rule/RES-014-compulsory-school",
    lambda o: "subjectType" in o and o["subjectType"] == "GS",
    _res_014_compulsory_school,
)


def _res_014_nothing_missing(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            not any(
                v2["grade"] in {"IM", "IV"}
                for v1 in h.get("subjectResults", ())
                if (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"])))
                for v2 in v1.get("assessments", ())
            )
        ) and h.get("subjectResults", ()):
            return True
    return False


RES_014_NOTHING_MISSING = Check(
    "rule/RES-014-nothing-missing",
    lambda o: "completionCode" in o and o["completionCode"] == "M",
    _res_014_nothing_missing,
)


def _res_014_not_passed(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for o, h in found:
        for v1 in h.get("subjectResults", ()):
            if (
                (not ("subjectRemark" in v1 and v1["subjectRemark"]["subjectRemarkCode"] in {"FAM35", "FAM37"}))
                and (not ("countsTowardsQualification" in v1 and v1["countsTowardsQualification"] is False))
                and (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"])))
                and (not ("subjectRemark" in v1 and "VMM23" in c1))
                and (not ("programmeAreaCode" not in v1 and any((not v2 is o) for v2 in h.get("programmeAreas", ()))))
            ):
                for v3 in v1.get("assessments", ()):
                    if (
                        v3["grade"] in {"1", "IB", "IG", "IM", "IV"}
                        and v3["assessmentKind"] not in {"half-year", "midway"}
                        and (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
                        and (
                            not (
                                v3["grade"] == "1"
                                and v3["assessmentKind"] == "overall-achievement"
                                and any(
                                    (
                                        v7["grade"] in {"2", "3", "4", "5", "6"}
                                        and v7["assessmentKind"] == "examination"
                                        and (not ("interdisciplinary" in v7 and v7["interdisciplinary"] is True))
                                        and (not (document.holding("replaces", v7["id"]) if "id" in v7 else ()))
                                    )
                                    for v5 in h.get("subjectResults", ())
                                    if (v6 := (v1["subject"]["subjectCode"] + "-" + v5["subject"]["subjectCode"]))
                                    if (
                                        v5["subject"]["subjectCode"] == v1["subject"]["subjectCode"]
                                        or (
                                            v6
                                            in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                                        )
                                    )
                                    for v7 in v5.get("assessments", ())
                                )
                            )
                        )
                    ):
                        return True
    return False


RES_014_NOT_PASSED = Check(
    "rule/RES-014-not-passed", lambda o: "completionCode" in o and o["completionCode"] == "B", _res_014_not_passed
)


def _res_014_not_passed_2(document: Tree, found: Pairs) -> object:
    for o, h in found:
        for v1 in h.get("subjectResults", ()):
            if (
                (not ("subjectRemark" in v1 and v1["subjectRemark"]["subjectRemarkCode"] in {"FAM35", "FAM37"}))
                and (not ("countsTowardsQualification" in v1 and v1["countsTowardsQualification"] is False))
                and (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"])))
                and (not ("programmeAreaCode" not in v1 and any((not v2 is o) for v2 in h.get("programmeAreas", ()))))
            ):
                for v3 in v1.get("assessments", ()):
                    if (
                        v3["grade"] in {"1", "IB", "IG", "IM", "IV"}
                        and v3["assessmentKind"] not in {"half-year", "midway"}
                        and (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
                        and (
                            not (
                                v3["grade"] == "1"
                                and v3["assessmentKind"] == "overall-achievement"
                                and any(
                                    (
                                        v7["grade"] in {"2", "3", "4", "5", "6"}
                                        and v7["assessmentKind"] == "examination"
                                        and (not ("interdisciplinary" in v7 and v7["interdisciplinary"] is True))
                                        and (not (document.holding("replaces", v7["id"]) if "id" in v7 else ()))
                                    )
                                    for v5 in h.get("subjectResults", ())
                                    if (v6 := (v1["subject"]["subjectCode"] + "-" + v5["subject"]["subjectCode"]))
                                    if (
                                        v5["subject"]["subjectCode"] == v1["subject"]["subjectCode"]
                                        or (
                                            v6
                                            in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                                        )
                                    )
                                    for v7 in v5.get("assessments", ())
                                )
                            )
                        )
                    ):
                        return True
    return False


RES_014_NOT_PASSED_2 = Check(
    "rule/RES-014-not-passed", lambda o: "completionCode" in o and o["completionCode"] == "B", _res_014_not_passed_2
)


def _res_014_no_basis(document: Tree, found: Pairs) -> object:
    for o, h in found:
        for v1 in h.get("subjectResults", ()):
            if (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"]))) and (
                not ("programmeAreaCode" not in v1 and any((not v2 is o) for v2 in h.get("programmeAreas", ())))
            ):
                for v3 in v1.get("assessments", ()):
                    if (
                        v3["grade"] == "IV"
                        and v3["assessmentKind"] == "overall-achievement"
                        and (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
                    ):
                        return True
    return False


RES_014_NO_BASIS = Check(
    "rule/RES-014-no-basis", lambda o: "completionCode" in o and o["completionCode"] == "I", _res_014_no_basis
)


def _res_015_adult(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if document.says(facts.F_74E53FFCAE) and o.get("conductAssessments", ()) and o.get("subjectResults", ()):
            for v4 in o.get("subjectResults", ()):
                if not ("subjectStatus" in v4 and v4["subjectStatus"] == "P"):
                    return True
    return False


RES_015_ADULT = Check("rule/RES-015-adult", lambda o: "conductAssessments" in o, _res_015_adult)


def _res_015_private_candidate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if document.says(facts.F_8291160C20) and o.get("conductAssessments", ()):
            return True
    return False


RES_015_PRIVATE_CANDIDATE = Check(
    "rule/RES-015-private-candidate", lambda o: "conductAssessments" in o, _res_015_private_candidate
)
RES_016_EQF = Check("rule/RES-016-eqf", lambda o: "eqfLevel" in o, None)
RES_016_ISCED = Check("rule/RES-016-isced", lambda o: "iscedLevel" in o, None)


def _res_017_early(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-08-01")) and (o["assessedOn"] < v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_EARLY = Check(
    "rule/RES-017-early",
    lambda o: (
        "term" in o and "assessedOn" in o and "year" in o and o["assessmentKind"] == "examination" and o["term"] == "H"
    ),
    _res_017_early,
)


def _res_017_early_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-01-01")) and (o["assessedOn"] < v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_EARLY_2 = Check(
    "rule/RES-017-early",
    lambda o: (
        "term" in o and "assessedOn" in o and "year" in o and o["assessmentKind"] == "examination" and o["term"] == "V"
    ),
    _res_017_early_2,
)


def _res_017_late(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str((o["year"] + 1)) + "-01-31")) and (o["assessedOn"] > v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_LATE = Check(
    "rule/RES-017-late",
    lambda o: (
        "term" in o
        and "assessedOn" in o
        and "year" in o
        and o["assessmentKind"] == "examination"
        and o["term"] == "H"
        and (not ("gradeStatus" in o and o["gradeStatus"] in {"E", "K"}))
    ),
    _res_017_late,
)


def _res_017_late_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-07-31")) and (o["assessedOn"] > v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_LATE_2 = Check(
    "rule/RES-017-late",
    lambda o: (
        "term" in o
        and "assessedOn" in o
        and "year" in o
        and o["assessmentKind"] == "examination"
        and o["term"] == "V"
        and (not ("gradeStatus" in o and o["gradeStatus"] in {"E", "K"}))
    ),
    _res_017_late_2,
)


def _res_017_sitting_early(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-08-01")) and (o["sittingDate"] < v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_SITTING_EARLY = Check("rule/RES-017-sitting-early", lambda o: o["term"] == "H", _res_017_sitting_early)


def _res_017_sitting_early_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-01-01")) and (o["sittingDate"] < v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_SITTING_EARLY_2 = Check("rule/RES-017-sitting-early", lambda o: o["term"] == "V", _res_017_sitting_early_2)


def _res_017_sitting_early_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-08-01")) and (o["sittingDate"] < v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_SITTING_EARLY_3 = Check(
    "rule/RES-017-sitting-early", lambda o: "sittingDate" in o and o["term"] == "H", _res_017_sitting_early_3
)


def _res_017_sitting_early_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-01-01")) and (o["sittingDate"] < v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_SITTING_EARLY_4 = Check(
    "rule/RES-017-sitting-early", lambda o: "sittingDate" in o and o["term"] == "V", _res_017_sitting_early_4
)


def _res_017_sitting_late(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str((o["year"] + 1)) + "-01-31")) and (o["sittingDate"] > v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_SITTING_LATE = Check("rule/RES-017-sitting-late", lambda o: o["term"] == "H", _res_017_sitting_late)


def _res_017_sitting_late_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-07-31")) and (o["sittingDate"] > v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_SITTING_LATE_2 = Check("rule/RES-017-sitting-late", lambda o: o["term"] == "V", _res_017_sitting_late_2)


def _res_017_sitting_late_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str((o["year"] + 1)) + "-01-31")) and (o["sittingDate"] > v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_SITTING_LATE_3 = Check(
    "rule/RES-017-sitting-late", lambda o: "sittingDate" in o and o["term"] == "H", _res_017_sitting_late_3
)


def _res_017_sitting_late_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (v1 := (str(o["year"]) + "-07-31")) and (o["sittingDate"] > v1) and (len(str(o["year"])) == 4):
            return True
    return False


RES_017_SITTING_LATE_4 = Check(
    "rule/RES-017-sitting-late", lambda o: "sittingDate" in o and o["term"] == "V", _res_017_sitting_late_4
)
RES_018_EXPIRED_DOCUMENT_REMARK = Check(
    "rule/RES-018-expired-document-remark", lambda o: o["documentRemarkCode"] in {"VMM04", "VMM30"}, None
)
RES_018_EXPIRED_SUBJECT_REMARK = Check(
    "rule/RES-018-expired-subject-remark", lambda o: o["subjectRemarkCode"] in {"FAM11", "FAM23"}, None
)


def _res_018_too_early_reform_2020_08_01(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("assessedOn") < "2020-08-01"):
        return False
    for _, h in found:
        for v1 in h.get("assessments", ()):
            if "assessedOn" in v1 and v1["assessedOn"] < "2020-08-01":
                return True
    return False


RES_018_TOO_EARLY_REFORM_2020_08_01 = Check(
    "rule/RES-018-too-early-reform-2020-08-01",
    lambda o: "reform" in o and o["reform"] == "LK20",
    _res_018_too_early_reform_2020_08_01,
)


def _res_018_too_early_reform_2020_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "issueDate" in o and o["issueDate"] < "2020-08-01":
            return True
    return False


RES_018_TOO_EARLY_REFORM_2020_08_01_2 = Check(
    "rule/RES-018-too-early-reform-2020-08-01",
    lambda o: o["reform"] == "LK20" and "issueDate" in o,
    _res_018_too_early_reform_2020_08_01_2,
)


def _res_018_too_early_reform_2020_08_01_3(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.least("assessedOn") < "2020-08-01"):
        return False
    for _, h in found:
        if any(("assessedOn" in v1 and v1["assessedOn"] < "2020-08-01") for v1 in h.get("assessments", ())):
            return True
    return False


RES_018_TOO_EARLY_REFORM_2020_08_01_3 = Check(
    "rule/RES-018-too-early-reform-2020-08-01",
    lambda o: "reform" in o and o["reform"] == "LK20",
    _res_018_too_early_reform_2020_08_01_3,
)


def _res_018_too_late_document_remark_2011_11_01(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if "issueDate" in h and h["issueDate"] > "2011-11-01":
            return True
    return False


RES_018_TOO_LATE_DOCUMENT_REMARK_2011_11_01 = Check(
    "rule/RES-018-too-late-document-remark-2011-11-01",
    lambda o: o["documentRemarkCode"] == "VMM12",
    _res_018_too_late_document_remark_2011_11_01,
)


def _res_018_too_late_subject_remark_2008_12_31(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (not any(("year" in v3 and v3["year"] <= 2008) for v3 in h.get("assessments", ())))
            and (not any(("assessedOn" in v2 and v2["assessedOn"] <= "2008-12-31") for v2 in h.get("assessments", ())))
            and (
                ("issueDate" in document.root and document.root["issueDate"] > "2008-12-31")
                or any(("assessedOn" in v1 and v1["assessedOn"] > "2008-12-31") for v1 in h.get("assessments", ()))
            )
        ):
            return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31 = Check(
    "rule/RES-018-too-late-subject-remark-2008-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM00", "FAM22"},
    _res_018_too_late_subject_remark_2008_12_31,
)


def _res_018_too_late_subject_remark_2008_12_31_2(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("assessedOn") > "2008-12-31"):
        return False
    for _, h in found:
        if (not any(("year" in v2 and v2["year"] <= 2008) for v2 in h.get("assessments", ()))) and (
            not any(("assessedOn" in v1 and v1["assessedOn"] <= "2008-12-31") for v1 in h.get("assessments", ()))
        ):
            for v3 in h.get("assessments", ()):
                if "assessedOn" in v3 and v3["assessedOn"] > "2008-12-31":
                    return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31_2 = Check(
    "rule/RES-018-too-late-subject-remark-2008-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM00", "FAM22"},
    _res_018_too_late_subject_remark_2008_12_31_2,
)


def _res_018_too_late_subject_remark_2011_11_01(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (not any(("year" in v3 and v3["year"] <= 2011) for v3 in h.get("assessments", ())))
            and (not any(("assessedOn" in v2 and v2["assessedOn"] <= "2011-11-01") for v2 in h.get("assessments", ())))
            and (
                ("issueDate" in document.root and document.root["issueDate"] > "2011-11-01")
                or any(("assessedOn" in v1 and v1["assessedOn"] > "2011-11-01") for v1 in h.get("assessments", ()))
            )
        ):
            return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01 = Check(
    "rule/RES-018-too-late-subject-remark-2011-11-01",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10"},
    _res_018_too_late_subject_remark_2011_11_01,
)


def _res_018_too_late_subject_remark_2011_11_01_2(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("assessedOn") > "2011-11-01"):
        return False
    for _, h in found:
        if (not any(("year" in v2 and v2["year"] <= 2011) for v2 in h.get("assessments", ()))) and (
            not any(("assessedOn" in v1 and v1["assessedOn"] <= "2011-11-01") for v1 in h.get("assessments", ()))
        ):
            for v3 in h.get("assessments", ()):
                if "assessedOn" in v3 and v3["assessedOn"] > "2011-11-01":
                    return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01_2 = Check(
    "rule/RES-018-too-late-subject-remark-2011-11-01",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10"},
    _res_018_too_late_subject_remark_2011_11_01_2,
)


def _res_018_too_late_subject_remark_2016_12_31(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (
            (not any(("year" in v3 and v3["year"] <= 2016) for v3 in h.get("assessments", ())))
            and (not any(("assessedOn" in v2 and v2["assessedOn"] <= "2016-12-31") for v2 in h.get("assessments", ())))
            and (
                ("issueDate" in document.root and document.root["issueDate"] > "2016-12-31")
                or any(("assessedOn" in v1 and v1["assessedOn"] > "2016-12-31") for v1 in h.get("assessments", ()))
            )
        ):
            return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31 = Check(
    "rule/RES-018-too-late-subject-remark-2016-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM15", "FAM24", "FAM25", "FAM47"},
    _res_018_too_late_subject_remark_2016_12_31,
)


def _res_018_too_late_subject_remark_2016_12_31_2(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("assessedOn") > "2016-12-31"):
        return False
    for _, h in found:
        if (not any(("year" in v2 and v2["year"] <= 2016) for v2 in h.get("assessments", ()))) and (
            not any(("assessedOn" in v1 and v1["assessedOn"] <= "2016-12-31") for v1 in h.get("assessments", ()))
        ):
            for v3 in h.get("assessments", ()):
                if "assessedOn" in v3 and v3["assessedOn"] > "2016-12-31":
                    return True
    return False


RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31_2 = Check(
    "rule/RES-018-too-late-subject-remark-2016-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM15", "FAM24", "FAM25", "FAM47"},
    _res_018_too_late_subject_remark_2016_12_31_2,
)


def _res_018_undated_subject_remark(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not any("year" in v2 for v2 in h.get("assessments", ()))) and (
            not any("assessedOn" in v1 for v1 in h.get("assessments", ()))
        ):
            return True
    return False


RES_018_UNDATED_SUBJECT_REMARK = Check(
    "rule/RES-018-undated-subject-remark",
    lambda o: (
        o["subjectRemarkCode"]
        in {"FAM00", "FAM06", "FAM07", "FAM08", "FAM09", "FAM10", "FAM15", "FAM22", "FAM24", "FAM25", "FAM47"}
    ),
    _res_018_undated_subject_remark,
)


def _res_019_order(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "startDate" in o["period"] and (not o["period"]["startDate"] <= o["stopDate"]):
            return True
    return False


RES_019_ORDER = Check("rule/RES-019-order", lambda o: "stopDate" in o and "period" in o, _res_019_order)
RES_019_REASON = Check(
    "rule/RES-019-reason",
    lambda o: "completionCode" in o and o["completionCode"] == "S" and "interruptionReason" not in o,
    None,
)
RES_019_REASON_2 = Check(
    "rule/RES-019-reason",
    lambda o: "subjectStatus" in o and o["subjectStatus"] == "S" and "interruptionReason" not in o,
    None,
)
RES_019_REASON_ALONE = Check(
    "rule/RES-019-reason-alone",
    lambda o: (
        "interruptionReason" in o
        and (not ("completionCode" in o and o["completionCode"] == "S"))
        and "stopDate" not in o
    ),
    None,
)
RES_019_REASON_ALONE_2 = Check(
    "rule/RES-019-reason-alone",
    lambda o: (
        "interruptionReason" in o and (not ("subjectStatus" in o and o["subjectStatus"] == "S")) and "stopDate" not in o
    ),
    None,
)
RES_019_STOP_DATE = Check(
    "rule/RES-019-stop-date",
    lambda o: "completionCode" in o and o["completionCode"] == "S" and "stopDate" not in o,
    None,
)
RES_019_STOP_DATE_2 = Check(
    "rule/RES-019-stop-date", lambda o: "subjectStatus" in o and o["subjectStatus"] == "S" and "stopDate" not in o, None
)


def _res_020_no_basis_too_late(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("assessedOn") >= "2024-01-01" or document.most("year") >= 2024):
        return False
    for _, h in found:
        for v1 in h.get("assessments", ()):
            if v1["grade"] == "IV":
                for v2 in h.get("assessments", ()):
                    if ("year" in v2 and v2["year"] >= 2024) or (
                        "assessedOn" in v2 and v2["assessedOn"] >= "2024-01-01"
                    ):
                        return True
    return False


RES_020_NO_BASIS_TOO_LATE = Check(
    "rule/RES-020-no-basis-too-late", lambda o: o["subjectRemarkCode"] == "FAM05", _res_020_no_basis_too_late
)


def _res_020_plan_too_early(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("year" in o and o["year"] < 2024)
            or ("assessedOn" in o and o["assessedOn"] < "2024-01-01")
            or ("issueDate" in document.root and document.root["issueDate"] < "2024-01-01")
        ):
            return True
    return False


RES_020_PLAN_TOO_EARLY = Check("rule/RES-020-plan-too-early", lambda o: o["grade"] == "VO", _res_020_plan_too_early)


def _res_020_plan_too_early_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("year" in o and o["year"] < 2024) or ("assessedOn" in o and o["assessedOn"] < "2024-01-01"):
            return True
    return False


RES_020_PLAN_TOO_EARLY_2 = Check(
    "rule/RES-020-plan-too-early",
    lambda o: o["grade"] == "VO" and ("assessedOn" in o or "year" in o),
    _res_020_plan_too_early_2,
)


def _res_021_formal_error(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            ("year" not in o or ("year" in o and (not o["year"] < 2024)))
            and ((not ("term" in o and o["term"] == "V")) or (not ("year" in o and o["year"] in {2024})))
            and (
                (not o["grade"] == "F")
                or (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM04"))
            )
            and (
                "assessedOn" not in o
                or (
                    "assessedOn" in o
                    and (
                        not matches(
                            "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                            o["assessedOn"],
                        )
                    )
                )
            )
        ):
            return True
    return False


RES_021_FORMAL_ERROR = Check(
    "rule/RES-021-formal-error",
    lambda o: (
        "annulmentGround" in o
        and o["assessmentKind"] == "examination"
        and o["annulmentGround"] == "formal-error"
        and o["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"}
        and ("year" not in o or "year" in o)
        and ("assessedOn" not in o or "assessedOn" in o)
    ),
    _res_021_formal_error,
)


def _res_021_formal_error_2(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for o, h in found:
        if (
            ("year" not in o or ("year" in o and (not o["year"] < 2024)))
            and ((not ("term" in o and o["term"] == "V")) or (not ("year" in o and o["year"] in {2024})))
            and (
                (not o["grade"] == "F")
                or (
                    (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM04"))
                    and ("subjectRemark" not in h or (not "VMM23" in c1))
                )
            )
            and (
                "assessedOn" not in o
                or (
                    "assessedOn" in o
                    and (
                        not matches(
                            "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                            o["assessedOn"],
                        )
                    )
                )
            )
        ):
            return True
    return False


RES_021_FORMAL_ERROR_2 = Check(
    "rule/RES-021-formal-error",
    lambda o: (
        "annulmentGround" in o
        and o["assessmentKind"] == "examination"
        and o["annulmentGround"] == "formal-error"
        and o["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"}
        and ("year" not in o or "year" in o)
        and ("assessedOn" not in o or "assessedOn" in o)
    ),
    _res_021_formal_error_2,
)


def _res_021_formal_error_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("year" not in o or ("year" in o and (not o["year"] < 2024)))
            and ((not ("term" in o and o["term"] == "V")) or (not ("year" in o and o["year"] in {2024})))
            and (
                "assessedOn" not in o
                or (
                    "assessedOn" in o
                    and (
                        not matches(
                            "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                            o["assessedOn"],
                        )
                    )
                )
            )
        ):
            return True
    return False


RES_021_FORMAL_ERROR_3 = Check(
    "rule/RES-021-formal-error",
    lambda o: (
        "annulmentGround" in o
        and o["assessmentKind"] == "examination"
        and o["annulmentGround"] == "formal-error"
        and o["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"}
        and ("year" not in o or "year" in o)
        and ("assessedOn" not in o or "assessedOn" in o)
    ),
    _res_021_formal_error_3,
)
RES_021_GRADE = Check(
    "rule/RES-021-grade",
    lambda o: (
        "annulmentGround" in o
        and (not o["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
        and (
            not o["assessmentKind"]
            not in {
                "competence-examination",
                "examination",
                "journeymans-examination",
                "practice-certificate-examination",
                "trade-examination",
            }
        )
    ),
    None,
)
RES_021_NOT_EXAMINATION = Check(
    "rule/RES-021-not-examination",
    lambda o: (
        "annulmentGround" in o
        and o["assessmentKind"]
        not in {
            "competence-examination",
            "examination",
            "journeymans-examination",
            "practice-certificate-examination",
            "trade-examination",
        }
    ),
    None,
)


def _res_021_overall_grade(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (not ("subjectStatus" in h and h["subjectStatus"] in {"F", "G", "O", "P", "R", "V"})) and (
            (o["year"] > 2024) or (o["term"] == "H" and (o["year"] == 2024))
        ):
            for v1 in h.get("assessments", ()):
                if (
                    v1["grade"] not in {"F", "IV", "VO"}
                    and v1["assessmentKind"] == "overall-achievement"
                    and (not ("assessedOn" in v1 and (int(v1["assessedOn"][0:4]) > o["year"])))
                    and (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
                ):
                    return True
    return False


RES_021_OVERALL_GRADE = Check(
    "rule/RES-021-overall-grade",
    lambda o: (
        "term" in o
        and "year" in o
        and "annulmentGround" in o
        and o["annulmentGround"] == "cheating"
        and o["assessmentKind"] == "examination"
    ),
    _res_021_overall_grade,
)


def _res_022_interdisciplinary(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            ((o["year"] > 2024) or (o["term"] == "H" and (o["year"] == 2024)))
            and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
            and (
                not any(
                    ((not v4["grade"] == "IV") and v4["assessmentKind"] == "overall-achievement")
                    for v2 in document.root.get("subjectResults", ())
                    for v3 in v2.get("assessments", ())
                    if "interdisciplinary" in v3
                    if "term" in v3
                    if "year" in v3
                    if v3["term"] == o["term"]
                    if v3["year"] == o["year"]
                    if v3["interdisciplinary"] is True
                    for v4 in v2.get("assessments", ())
                )
            )
        ):
            for v5 in h.get("assessments", ()):
                if v5["grade"] == "IV" and v5["assessmentKind"] == "overall-achievement":
                    for v6 in document.root.get("subjectResults", ()):
                        if not v6 is h:
                            for v7 in v6.get("assessments", ()):
                                if (
                                    "interdisciplinary" in v7
                                    and "term" in v7
                                    and "year" in v7
                                    and v7["term"] == o["term"]
                                    and v7["year"] == o["year"]
                                    and v7["interdisciplinary"] is True
                                ):
                                    return True
    return False


RES_022_INTERDISCIPLINARY = Check(
    "rule/RES-022-interdisciplinary",
    lambda o: (
        "interdisciplinary" in o
        and "term" in o
        and "year" in o
        and o["interdisciplinary"] is True
        and o["grade"] in {"1", "2", "3", "4", "5", "6", "B", "IB"}
    ),
    _res_022_interdisciplinary,
)


def _res_022_interdisciplinary_2(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            (v1 := document.holder(h))
            and ((o["year"] > 2024) or (o["term"] == "H" and (o["year"] == 2024)))
            and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
            and (
                not any(
                    ((not v5["grade"] == "IV") and v5["assessmentKind"] == "overall-achievement")
                    for v3 in v1.get("subjectResults", ())
                    for v4 in v3.get("assessments", ())
                    if "interdisciplinary" in v4
                    if "term" in v4
                    if "year" in v4
                    if v4["term"] == o["term"]
                    if v4["year"] == o["year"]
                    if v4["interdisciplinary"] is True
                    for v5 in v3.get("assessments", ())
                )
            )
        ):
            for v6 in h.get("assessments", ()):
                if v6["grade"] == "IV" and v6["assessmentKind"] == "overall-achievement":
                    for v7 in v1.get("subjectResults", ()):
                        if not v7 is h:
                            for v8 in v7.get("assessments", ()):
                                if (
                                    "interdisciplinary" in v8
                                    and "term" in v8
                                    and "year" in v8
                                    and v8["term"] == o["term"]
                                    and v8["year"] == o["year"]
                                    and v8["interdisciplinary"] is True
                                ):
                                    return True
    return False


RES_022_INTERDISCIPLINARY_2 = Check(
    "rule/RES-022-interdisciplinary",
    lambda o: (
        "interdisciplinary" in o
        and "term" in o
        and "year" in o
        and o["interdisciplinary"] is True
        and o["grade"] in {"1", "2", "3", "4", "5", "6", "B", "IB"}
    ),
    _res_022_interdisciplinary_2,
)


def _res_022_stands(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            ("year" not in o or ("year" in o and (not o["year"] < 2024)))
            and ((not ("term" in o and o["term"] == "V")) or (not ("year" in o and o["year"] in {2024})))
            and (
                "assessedOn" not in o
                or (
                    "assessedOn" in o
                    and (
                        not matches(
                            "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                            o["assessedOn"],
                        )
                    )
                )
            )
            and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        ):
            for v2 in h.get("assessments", ()):
                if (
                    v2["grade"] == "IV"
                    and v2["assessmentKind"] == "overall-achievement"
                    and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
                ):
                    return True
    return False


RES_022_STANDS = Check(
    "rule/RES-022-stands",
    lambda o: (
        o["assessmentKind"] == "examination"
        and (not o["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
        and (not ("interdisciplinary" in o and o["interdisciplinary"] is True))
        and ("year" not in o or "year" in o)
        and ("assessedOn" not in o or "assessedOn" in o)
    ),
    _res_022_stands,
)
RES_024_DATE = Check("rule/RES-024-date", lambda o: o["grade"] in {"GK", "IG"} and "assessedOn" not in o, None)


def _res_024_status(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for _, h in found:
        if (
            (not ("subjectStatus" in h and h["subjectStatus"] == "R"))
            and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM18"))
            and ("subjectRemark" not in h or (not "VMM23" in c1))
        ):
            return True
    return False


RES_024_STATUS = Check("rule/RES-024-status", lambda o: o["grade"] in {"GK", "IG"}, _res_024_status)
RES_024_STATUS_2 = Check("rule/RES-024-status", lambda o: o["grade"] in {"GK", "IG"}, None)


def _res_024_status_3(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if (not ("subjectStatus" in h and h["subjectStatus"] == "R")) and (
            not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM18")
        ):
            return True
    return False


RES_024_STATUS_3 = Check("rule/RES-024-status", lambda o: o["grade"] in {"GK", "IG"}, _res_024_status_3)
