"""Checks of the rules RES.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import facts, terms
from veiskille.tree import Check, matches

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
RES_001_CONDUCT = Check(
    "rule/RES-001-conduct",
    lambda o: "conductAssessments" in o,
    lambda document, o, h: any(
        v2["assessmentKind"] not in {"conduct", "order"}
        for v1 in o.get("conductAssessments", ())
        for v2 in o.get("conductAssessments", ())
    ),
)
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
RES_002_ABSENT_REMARK = Check(
    "rule/RES-002-absent-remark",
    lambda o: o["grade"] == "IM" and o["assessmentKind"] == "examination",
    lambda document, o, h: (
        (
            "subjectRemark" not in h
            or ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] not in {"FAM29", "FAM39"})
        )
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v1 := document.holder(h))
                    and any(v2["documentRemarkCode"] == "VMM23" for v2 in v1.get("documentRemarks", ()))
                )
            )
        )
    ),
)
RES_002_ABSENT_REMARK_2 = Check(
    "rule/RES-002-absent-remark", lambda o: o["grade"] == "IM" and o["assessmentKind"] == "examination", None
)
RES_002_ABSENT_REMARK_3 = Check(
    "rule/RES-002-absent-remark",
    lambda o: o["grade"] == "IM" and o["assessmentKind"] == "examination",
    lambda document, o, h: (
        "subjectRemark" not in h
        or ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] not in {"FAM29", "FAM39"})
    ),
)
RES_002_EXAMINATION = Check(
    "rule/RES-002-examination", lambda o: o["grade"] in {"D", "VO"} and o["assessmentKind"] == "examination", None
)
RES_002_NO_BASIS = Check(
    "rule/RES-002-no-basis", lambda o: o["grade"] == "IV" and o["assessmentKind"] == "examination", None
)
RES_003_EXEMPT = Check(
    "rule/RES-003-exempt", lambda o: o["grade"] == "F", lambda document, o, h: "subjectRemark" not in h
)
RES_003_EXEMPT_2 = Check("rule/RES-003-exempt", lambda o: o["grade"] == "F", None)
RES_004_AT_MOST_TWO = Check(
    "rule/RES-004-at-most-two",
    lambda o: True,
    lambda document, o, h: (
        len(o.get("subjectResults", ())) > 2
        and len(
            {
                id(v1)
                for v1 in o.get("subjectResults", ())
                if ("subjectRemark" in v1 and v1["subjectRemark"]["subjectRemarkCode"] == "FAM37")
            }
        )
        > 2
    ),
)
RES_004_COMMON_CORE = Check(
    "rule/RES-004-common-core",
    lambda o: "subjectRemark" in o and (not ("subjectType" in o and o["subjectType"] == "FF")),
    lambda document, o, h: o["subjectRemark"]["subjectRemarkCode"] == "FAM37",
)
RES_004_GRADE_1 = Check(
    "rule/RES-004-grade-1",
    lambda o: o["grade"] == "1",
    lambda document, o, h: (
        (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
        and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM37"))
        and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v2 := document.holder(h))
                    and any(v3["documentRemarkCode"] == "VMM23" for v3 in v2.get("documentRemarks", ()))
                )
            )
        )
        and (
            (not o["assessmentKind"] == "overall-achievement")
            or (
                not any(
                    (
                        v4["assessmentKind"] == "examination"
                        and (not v4["grade"] not in {"2", "3", "4", "5", "6"})
                        and (not ("interdisciplinary" in v4 and v4["interdisciplinary"] is True))
                        and (not (document.holding("replaces", v4["id"]) if "id" in v4 else ()))
                    )
                    for v4 in h.get("assessments", ())
                )
            )
        )
        and (
            not (
                (v6 := document.holder(h))
                and o["assessmentKind"] == "overall-achievement"
                and any(
                    (
                        v9["assessmentKind"] == "examination"
                        and v9["grade"] in {"2", "3", "4", "5", "6"}
                        and (not ("interdisciplinary" in v9 and v9["interdisciplinary"] is True))
                        and (not (document.holding("replaces", v9["id"]) if "id" in v9 else ()))
                    )
                    for v7 in v6.get("subjectResults", ())
                    if (v8 := (h["subject"]["subjectCode"] + "-" + v7["subject"]["subjectCode"]))
                    if (
                        v8
                        in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                    )
                    for v9 in v7.get("assessments", ())
                )
            )
        )
    ),
)
RES_004_GRADE_1_2 = Check(
    "rule/RES-004-grade-1",
    lambda o: o["grade"] == "1",
    lambda document, o, h: not (document.holding("replaces", o["id"]) if "id" in o else ()),
)
RES_004_NOT_PASSED = Check(
    "rule/RES-004-not-passed",
    lambda o: o["grade"] in {"IB", "IG", "IM", "IV"},
    lambda document, o, h: (
        (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
        and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v2 := document.holder(h))
                    and any(v3["documentRemarkCode"] == "VMM23" for v3 in v2.get("documentRemarks", ()))
                )
            )
        )
    ),
)
RES_004_NOT_PASSED_2 = Check(
    "rule/RES-004-not-passed",
    lambda o: o["grade"] in {"IB", "IG", "IM", "IV"},
    lambda document, o, h: not (document.holding("replaces", o["id"]) if "id" in o else ()),
)
RES_004_UNFINISHED = Check(
    "rule/RES-004-unfinished",
    lambda o: not o["assessmentKind"] not in {"half-year", "midway"},
    lambda document, o, h: (
        (not o["assessmentKind"] not in {"half-year", "midway"})
        and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
        and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v2 := document.holder(h))
                    and any(v3["documentRemarkCode"] == "VMM23" for v3 in v2.get("documentRemarks", ()))
                )
            )
        )
    ),
)
RES_004_UNFINISHED_2 = Check(
    "rule/RES-004-unfinished",
    lambda o: not o["assessmentKind"] not in {"half-year", "midway"},
    lambda document, o, h: (
        (not o["assessmentKind"] not in {"half-year", "midway"})
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
    ),
)
RES_004_VOCATIONAL = Check(
    "rule/RES-004-vocational",
    lambda o: "subjectRemark" in o,
    lambda document, o, h: (
        ("subjectRemark" in o and o["subjectRemark"]["subjectRemarkCode"] == "FAM37")
        and document.says(facts.F_2651DA539B)
    ),
)
RES_005_PRIVATE = Check(
    "rule/RES-005-private",
    lambda o: "subjectStatus" in o and o["subjectStatus"] == "P",
    lambda document, o, h: any(
        (not v1["assessmentKind"] not in {"half-year", "midway", "overall-achievement", "prior-learning"})
        for v1 in o.get("assessments", ())
    ),
)
RES_006_NOT_PASSED = Check(
    "rule/RES-006-not-passed",
    lambda o: "passed" in o and o["passed"] is False,
    lambda document, o, h: any(
        (
            v9["assessmentKind"] not in {"half-year", "midway"}
            and v9["grade"] in {"2", "3", "4", "5", "6", "B", "BM", "D", "GK"}
            and (not (document.holding("replaces", v9["id"]) if "id" in v9 else ()))
        )
        for v1 in document.holding("passed", o["passed"])
        if (
            not any(
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
                                    v7["assessmentKind"] == "examination"
                                    and v7["grade"] in {"2", "3", "4", "5", "6"}
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
            )
        )
        for v9 in v1.get("assessments", ())
    ),
)
RES_006_PASSED = Check(
    "rule/RES-006-passed",
    lambda o: "passed" in o and o["passed"] is True,
    lambda document, o, h: any(
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
                            v7["assessmentKind"] == "examination"
                            and v7["grade"] in {"2", "3", "4", "5", "6"}
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
        for v1 in document.holding("passed", o["passed"])
        for v2 in v1.get("assessments", ())
    ),
)
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
    lambda document, o, h: (
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
            (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
            or any(
                ("completionCode" in v2 and v2["completionCode"] not in {"K", "L"})
                for v2 in h.get("programmeAreas", ())
            )
        )
        and any(
            (
                v3["assessmentKind"] == "overall-achievement"
                and (not v3["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
                and (
                    "assessedOn" not in v3
                    or (
                        "assessedOn" in v3
                        and (
                            not matches(
                                "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                                v3["assessedOn"],
                            )
                        )
                    )
                )
                and (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
            )
            for v3 in o.get("assessments", ())
        )
    ),
)
RES_007_GRADE_2 = Check(
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
    lambda document, o, h: (
        (not matches("^(?:[0-9](?:\\.[0-9]{1,2})?|10(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]))
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
        and any(
            (
                v1["assessmentKind"] == "overall-achievement"
                and (not v1["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
                and (
                    "assessedOn" not in v1
                    or (
                        "assessedOn" in v1
                        and (
                            not matches(
                                "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                                v1["assessedOn"],
                            )
                        )
                    )
                )
                and (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
            )
            for v1 in o.get("assessments", ())
        )
    ),
)
RES_007_GRADE_3 = Check(
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
    lambda document, o, h: (
        (not matches("^(?:[0-9](?:\\.[0-9]{1,2})?|10(?:\\.0{1,2})?)\\Z", o["countedAbsencePercent"]))
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
            (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
            or any(
                ("completionCode" in v2 and v2["completionCode"] not in {"K", "L"})
                for v2 in h.get("programmeAreas", ())
            )
        )
        and any(
            (
                v3["assessmentKind"] == "overall-achievement"
                and (not v3["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
                and (
                    "assessedOn" not in v3
                    or (
                        "assessedOn" in v3
                        and (
                            not matches(
                                "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z",
                                v3["assessedOn"],
                            )
                        )
                    )
                )
                and (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
            )
            for v3 in o.get("assessments", ())
        )
    ),
)
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
    lambda document, o, h: (
        ("holderStatus" not in h or ("holderStatus" in h and h["holderStatus"] == "pupil"))
        and (not ("subjectRemark" in o and o["subjectRemark"]["subjectRemarkCode"] == "FAM51"))
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
            "subjectRemark" not in o
            or (not any(v3["documentRemarkCode"] == "VMM23" for v3 in h.get("documentRemarks", ())))
        )
        and (
            (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
            or any(
                ("completionCode" in v2 and v2["completionCode"] not in {"K", "L"})
                for v2 in h.get("programmeAreas", ())
            )
        )
        and any(
            (v4["grade"] == "IV" and v4["assessmentKind"] == "overall-achievement") for v4 in o.get("assessments", ())
        )
    ),
)
RES_007_REMARK_2 = Check(
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
    lambda document, o, h: (
        (not ("subjectRemark" in o and o["subjectRemark"]["subjectRemarkCode"] == "FAM51"))
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
        and any(
            (v1["grade"] == "IV" and v1["assessmentKind"] == "overall-achievement") for v1 in o.get("assessments", ())
        )
    ),
)
RES_007_REMARK_3 = Check(
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
    lambda document, o, h: (
        (not ("subjectRemark" in o and o["subjectRemark"]["subjectRemarkCode"] == "FAM51"))
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
            (not any("completionCode" in v1 for v1 in h.get("programmeAreas", ())))
            or any(
                ("completionCode" in v2 and v2["completionCode"] not in {"K", "L"})
                for v2 in h.get("programmeAreas", ())
            )
        )
        and any(
            (v3["grade"] == "IV" and v3["assessmentKind"] == "overall-achievement") for v3 in o.get("assessments", ())
        )
    ),
)
RES_007_REMARK_ALONE = Check(
    "rule/RES-007-remark-alone",
    lambda o: "subjectRemark" in o,
    lambda document, o, h: (
        o["subjectRemark"]["subjectRemarkCode"] == "FAM51"
        and (
            not any(
                (
                    v1["grade"] == "IV"
                    and (not v1["assessmentKind"] not in {"half-year", "midway", "overall-achievement"})
                )
                for v1 in o.get("assessments", ())
            )
        )
    ),
)
RES_007_WITHIN_LIMIT = Check(
    "rule/RES-007-within-limit",
    lambda o: (
        "subjectRemark" in o
        and (
            "countedAbsencePercent" in o
            or (("absenceLimitExtended" in o and o["absenceLimitExtended"] is True) and "countedAbsencePercent" in o)
        )
    ),
    lambda document, o, h: (
        o["subjectRemark"]["subjectRemarkCode"] == "FAM51"
        and (
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
        )
    ),
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
RES_008_NVB = Check(
    "rule/RES-008-nvb",
    lambda o: "examinationForm" in o and (not ("examinationForm" in o and o["examinationForm"] not in {"TP", "TS"})),
    lambda document, o, h: not ("receivedFrom" in o and o["receivedFrom"] == "https://w3id.org/veiskille/system/nvb"),
)
RES_008_TERM = Check(
    "rule/RES-008-term", lambda o: o["assessmentKind"] == "examination" and ("term" not in o or "year" not in o), None
)
RES_008_TEST_REMARK = Check(
    "rule/RES-008-test-remark",
    lambda o: "subjectRemark" in o,
    lambda document, o, h: (
        (
            not (
                "subjectRemark" in o
                and o["subjectRemark"]["subjectRemarkCode"] not in {"FAM27", "FAM28", "FAM31", "FAM53"}
            )
        )
        and any("examinationForm" in v1 for v1 in o.get("assessments", ()))
    ),
)
RES_009_CIRCLE = Check(
    "rule/RES-009-circle",
    lambda o: "replaces" in o,
    lambda document, o, h: any(v1.get("id") == o["replaces"] for v1 in document.referring(o, "replaces")),
)
RES_009_DELIVERY = Check(
    "rule/RES-009-delivery",
    lambda o: True,
    lambda document, o, h: any(
        (
            (not v3 is v10)
            and v3["assessmentKind"] == v10["assessmentKind"]
            and (not ("term" in v3 and "term" in v10 and v3["term"] != v10["term"]))
            and (not ("year" in v3 and "year" in v10 and v3["year"] != v10["year"]))
            and (
                not (
                    "examinationForm" in v3
                    and "examinationForm" in v10
                    and v3["examinationForm"] != v10["examinationForm"]
                )
            )
            and (not (document.holding("replaces", v10["id"]) if "id" in v10 else ()))
        )
        for v1 in o.get("deliveredResults", ())
        if v1["type"] == "HolderResults"
        for v2 in v1.get("subjectResults", ())
        for v3 in v2.get("assessments", ())
        if (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
        for v5 in v1["holder"].get("identityNumbers", ())
        for v6 in document.holding("number", v5["number"])
        if (v7 := document.holder(v6))
        if (v8 := document.holder(v7))
        for v9 in v8.get("subjectResults", ())
        if v2["subject"]["subjectCode"] == v9["subject"]["subjectCode"]
        for v10 in v9.get("assessments", ())
    ),
)
RES_009_ONE_OVERALL_GRADE = Check(
    "rule/RES-009-one-overall-grade",
    lambda o: True,
    lambda document, o, h: (
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
    ),
)
RES_009_OTHER_PERSON = Check(
    "rule/RES-009-other-person",
    lambda o: "replaces" in o,
    lambda document, o, h: (
        (v1 := document.holder(h))
        and any(
            (
                (v4 := document.holder(v3))
                and (not v1 is v4)
                and (
                    not any(
                        v6["number"] == v5["number"]
                        for v5 in v4["holder"].get("identityNumbers", ())
                        for v6 in v1["holder"].get("identityNumbers", ())
                    )
                )
            )
            for v2 in (document.root,)
            for v3 in document.up_from(o["replaces"], "assessments")
        )
    ),
)
RES_009_OTHER_SUBJECT = Check(
    "rule/RES-009-other-subject",
    lambda o: "replaces" in o,
    lambda document, o, h: (
        (
            not (
                "replaces" in o
                and any(
                    v3.get("id") == o["replaces"]
                    for v1 in document.holding("subjectCode", h["subject"]["subjectCode"])
                    if (v2 := document.holder(v1))
                    for v3 in v2.get("assessments", ())
                )
            )
        )
        and any(v4 == "Assessment" for v4 in document.types(o["replaces"]))
    ),
)
RES_009_OUTCOME_ONCE = Check(
    "rule/RES-009-outcome-once",
    lambda o: True,
    lambda document, o, h: (
        len(
            {
                id(v8)
                for v1 in (o["candidate"],)
                for v2 in (v1["person"],)
                for v3 in v2.get("identityNumbers", ())
                for v4 in (v3["number"],)
                for v5 in document.holding("number", v4)
                for v6 in (document.holder(v5),)
                for v7 in (document.holder(v6),)
                for v8 in (document.holder(v7),)
            }
        )
        > 1
    ),
)
RES_009_PERSON = Check(
    "rule/RES-009-person",
    lambda o: "subjectResults" in o,
    lambda document, o, h: (
        o["type"] == "CandidateOutcome"
        and any(
            (
                (not v3 is v5)
                and v3["assessmentKind"] == v5["assessmentKind"]
                and (not ("term" in v3 and "term" in v5 and v3["term"] != v5["term"]))
                and (not ("year" in v3 and "year" in v5 and v3["year"] != v5["year"]))
                and (
                    not (
                        "examinationForm" in v3
                        and "examinationForm" in v5
                        and v3["examinationForm"] != v5["examinationForm"]
                    )
                )
                and (not (document.holding("replaces", v5["id"]) if "id" in v5 else ()))
            )
            for v1 in o.get("subjectResults", ())
            for v2 in o.get("subjectResults", ())
            if v1["subject"]["subjectCode"] == v2["subject"]["subjectCode"]
            for v3 in v1.get("assessments", ())
            if (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
            for v5 in v2.get("assessments", ())
        )
    ),
)
RES_009_PERSON_2 = Check(
    "rule/RES-009-person",
    lambda o: "subjectResults" in o,
    lambda document, o, h: any(
        (
            (not v2 is v5)
            and v2["assessmentKind"] == v5["assessmentKind"]
            and (not ("term" in v2 and "term" in v5 and v2["term"] != v5["term"]))
            and (not ("year" in v2 and "year" in v5 and v2["year"] != v5["year"]))
            and (
                not (
                    "examinationForm" in v2
                    and "examinationForm" in v5
                    and v2["examinationForm"] != v5["examinationForm"]
                )
            )
            and (not (document.holding("replaces", v5["id"]) if "id" in v5 else ()))
        )
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
        for v4 in o.get("subjectResults", ())
        if v1["subject"]["subjectCode"] == v4["subject"]["subjectCode"]
        for v5 in v4.get("assessments", ())
    ),
)
RES_009_REASON = Check("rule/RES-009-reason", lambda o: "replaces" in o and "gradeStatus" not in o, None)
RES_009_RESULT = Check(
    "rule/RES-009-result",
    lambda o: "replaces" in o,
    lambda document, o, h: (not "Assessment" in document.types(o["replaces"])) and document.types(o["replaces"]),
)
RES_009_SUBJECT_ONCE = Check(
    "rule/RES-009-subject-once",
    lambda o: True,
    lambda document, o, h: (
        document.repeats("subjectCode")
        and any(
            (
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
            )
            for v1 in document.instances("SubjectResult")
        )
    ),
)
RES_010_EARLIER_BA_TMF = Check(
    "rule/RES-010-earlier-BA-TMF",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "BATMF2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_BF4F682C8C)
            or document.says(facts.F_C2EFC50785)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or document.says(facts.F_8A36C5A8B9)
            or document.says(facts.F_4264FB7932)
            or document.says(facts.F_825D54D2B7)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v19["programmeAreaCode"] == "BABAT1----" for v19 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_EL_AUT = Check(
    "rule/RES-010-earlier-EL-AUT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELAUT3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_03A8AEFD35)
            or document.says(facts.F_2807B5F05F)
            or document.says(facts.F_7DBB5A8679)
            or document.says(facts.F_19BA858E7E)
            or document.says(facts.F_8EA8A1268F)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_C81B09C7ED))
        )
        and any(
            v22["programmeAreaCode"] == "ELAUT2----"
            for v21 in h.get("programmeAreas", ())
            if v21["programmeAreaCode"] == "ELELE1----"
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_EL_AVI = Check(
    "rule/RES-010-earlier-EL-AVI",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELAVI3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_0FB560E47A)
            or document.says(facts.F_9D07468C70)
            or document.says(facts.F_7CAB97EDE2)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_704CA40954)
            or document.says(facts.F_A73E153422)
            or document.says(facts.F_EDBC3654B6)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_C81B09C7ED))
        )
        and any(
            v23["programmeAreaCode"] == "ELFLY2----"
            for v22 in h.get("programmeAreas", ())
            if v22["programmeAreaCode"] == "ELELE1----"
            for v23 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_EL_DAT = Check(
    "rule/RES-010-earlier-EL-DAT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELDAT3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_1632EE5FEA)
            or document.says(facts.F_A38D2E984C)
            or document.says(facts.F_CFDA63CE71)
            or document.says(facts.F_0200FC2CC7)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_C81B09C7ED))
        )
        and any(
            v21["programmeAreaCode"] == "ELDEL2----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "ELELE1----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_EL_DRF = Check(
    "rule/RES-010-earlier-EL-DRF",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELDRF2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_DB9DF00296)
            or document.says(facts.F_41B221F2B0)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v18["programmeAreaCode"] == "ELELE1----" for v18 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_EL_ELE = Check(
    "rule/RES-010-earlier-EL-ELE",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELELE2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_126D7CA62E)
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_54404125CB)
            or document.says(facts.F_97C1653C78)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v17["programmeAreaCode"] == "ELELE1----" for v17 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_EL_KVV = Check(
    "rule/RES-010-earlier-EL-KVV",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELKVV2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_6EBE1C3214)
            or document.says(facts.F_5C146DFB4B)
            or document.says(facts.F_91A8ACCECB)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v19["programmeAreaCode"] == "ELELE1----" for v19 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_EL_MEL = Check(
    "rule/RES-010-earlier-EL-MEL",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELMEL3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_54404125CB)
            or document.says(facts.F_97C1653C78)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_E2F7E17299)
            or document.says(facts.F_1E01B0BB0D)
            or document.says(facts.F_9C6CD02111)
            or document.says(facts.F_5E3532D335)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_C81B09C7ED))
        )
        and any(
            v21["programmeAreaCode"] == "ELELE2----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "ELELE1----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_EL_ROM = Check(
    "rule/RES-010-earlier-EL-ROM",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELROM3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_CFDA63CE71)
            or document.says(facts.F_0200FC2CC7)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_3241A75D9D)
            or document.says(facts.F_D8754FBCC4)
            or document.says(facts.F_B4E0E74013)
            or document.says(facts.F_098C009078)
            or document.says(facts.F_27D56E65AA)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_C81B09C7ED))
        )
        and any(
            v24["programmeAreaCode"] == "ELDEL2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "ELELE1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_FD_BLD = Check(
    "rule/RES-010-earlier-FD-BLD",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "FDBLD2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_B2EB92DA3A)
            or document.says(facts.F_06494AA8E4)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_29BD928E84)
            or document.says(facts.F_44BC876D6B)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v18["programmeAreaCode"] == "FDFBI1----" for v18 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_AKT = Check(
    "rule/RES-010-earlier-HS-AKT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSAKT2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_406970DF60)
            or document.says(facts.F_04EA539D21)
            or document.says(facts.F_AC1C2D780A)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_AMB = Check(
    "rule/RES-010-earlier-HS-AMB",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSAMB2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_A9EA78D7FA)
            or document.says(facts.F_A54EFD50DE)
            or document.says(facts.F_5E281E0812)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_BUA = Check(
    "rule/RES-010-earlier-HS-BUA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSBUA2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_602DC67425)
            or document.says(facts.F_4F8CD0704A)
            or document.says(facts.F_5ABEB5B25E)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_FOT = Check(
    "rule/RES-010-earlier-HS-FOT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSFOT3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_D24E9151A9)
            or document.says(facts.F_09B3541397)
            or document.says(facts.F_6A3C0E09FB)
            or document.says(facts.F_D74ACD6053)
            or document.says(facts.F_D6F9DC1B55)
            or document.says(facts.F_5B83347262)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_C81B09C7ED))
        )
        and any(
            v24["programmeAreaCode"] == "HSFOT2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "HSHSF1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_HS_HEA = Check(
    "rule/RES-010-earlier-HS-HEA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSHEA2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_C2AFB58138)
            or document.says(facts.F_67947D18DC)
            or document.says(facts.F_BF5E1F8DD5)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_HES = Check(
    "rule/RES-010-earlier-HS-HES",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSHES2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_30417EDB05)
            or document.says(facts.F_96802153E3)
            or document.says(facts.F_2B30A3D5DB)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_ID = Check(
    "rule/RES-010-earlier-ID",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "IDIDR3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_3963065B43)
            or document.says(facts.F_0B6DFF4DFE)
            or document.says(facts.F_E76928A02E)
            or document.says(facts.F_5BEB6A614D)
            or document.says(facts.F_51B82BE7D0)
            or document.says(facts.F_773AEB60C2)
            or document.says(facts.F_448EB05E60)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_1C587BAE1D))
        )
        and any(
            v24["programmeAreaCode"] == "IDIDR2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "IDRET1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_KD = Check(
    "rule/RES-010-earlier-KD",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "KDKDA3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_C0446EA3F2)
            or document.says(facts.F_7EAB1AB4BC)
            or document.says(facts.F_30AD4A6859)
            or document.says(facts.F_24E034C0FF)
            or document.says(facts.F_2B0E89C31E)
            or document.says(facts.F_7DC4ACA477)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_B95A3F9E38))
        )
        and any(
            v24["programmeAreaCode"] == "KDKDA2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "KDKDA1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_MD_DAN = Check(
    "rule/RES-010-earlier-MD-DAN",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDDAN3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_92D156CB96)
            or document.says(facts.F_D5DBCCBB9B)
            or document.says(facts.F_0100D2C172)
            or document.says(facts.F_C2431F9A8F)
            or document.says(facts.F_FF25DB3C33)
            or document.says(facts.F_F14AB8D92C)
            or document.says(facts.F_FA18099BC5)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_203E870B4C)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_1C587BAE1D))
        )
        and any(
            v25["programmeAreaCode"] == "MDDAN2----"
            for v24 in h.get("programmeAreas", ())
            if v24["programmeAreaCode"] == "MDMDD1----"
            for v25 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_MD_DRA = Check(
    "rule/RES-010-earlier-MD-DRA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDDRA3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_ABE92F0038)
            or document.says(facts.F_66D9CC7EF2)
            or document.says(facts.F_CD591FC911)
            or document.says(facts.F_66A1F42F4D)
            or document.says(facts.F_8A64F21ADD)
            or document.says(facts.F_C33CA0BCB9)
            or document.says(facts.F_B4801CC676)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_203E870B4C)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_1C587BAE1D))
        )
        and any(
            v25["programmeAreaCode"] == "MDDRA2----"
            for v24 in h.get("programmeAreas", ())
            if v24["programmeAreaCode"] == "MDMDD1----"
            for v25 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_MD_MUS = Check(
    "rule/RES-010-earlier-MD-MUS",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDMUS3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_203E870B4C)
            or document.says(facts.F_DF873028A7)
            or document.says(facts.F_E2E54F2D8D)
            or document.says(facts.F_BCCBDBD5D6)
            or document.says(facts.F_590E6EC5EB)
            or document.says(facts.F_068658C6BC)
            or document.says(facts.F_413326D9E1)
            or document.says(facts.F_E3EC1918D8)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_1C587BAE1D))
        )
        and any(
            v25["programmeAreaCode"] == "MDMUS2----"
            for v24 in h.get("programmeAreas", ())
            if v24["programmeAreaCode"] == "MDMDD1----"
            for v25 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_ME = Check(
    "rule/RES-010-earlier-ME",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MEMOK3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_5337A45053)
            or document.says(facts.F_B38751AB75)
            or document.says(facts.F_108C28CB3E)
            or document.says(facts.F_AB37D37348)
            or document.says(facts.F_FBC2C1A040)
            or document.says(facts.F_578658081A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_1C587BAE1D))
        )
        and any(
            v24["programmeAreaCode"] == "MEMOK2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "MEMOK1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_PB_3 = Check(
    "rule/RES-010-earlier-PB-3",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_40AF19878F)
            or document.says(facts.F_69A6391447)
            or document.says(facts.F_7F148FB651)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_20F609E5D8))
        )
    ),
)
RES_010_EARLIER_PB_4 = Check(
    "rule/RES-010-earlier-PB-4",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7A4804D5E4)
            or document.says(facts.F_2E4246315A)
            or document.says(facts.F_69A6391447)
            or document.says(facts.F_D9D20FB10E)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_08AF7EF83B))
        )
    ),
)
RES_010_EARLIER_ST_REA = Check(
    "rule/RES-010-earlier-ST-REA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "STREA3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_A3CBC6B8A1))
        )
        and any(
            v18["programmeAreaCode"] == "STREA2----"
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "STUSP1----"
            for v18 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_ST_SSA = Check(
    "rule/RES-010-earlier-ST-SSA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "STSSA3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E36DA7BAE3)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_A3CBC6B8A1))
        )
        and any(
            v18["programmeAreaCode"] == "STSSA2----"
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "STUSP1----"
            for v18 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_1963 = Check(
    "rule/RES-010-hours-of-1963",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "BATMF2----",
            "ELDRF2----",
            "ELELE2----",
            "ELKVV2----",
            "FDBLD2----",
            "HSAKT2----",
            "HSAMB2----",
            "HSBUA2----",
            "HSHEA2----",
            "HSHES2----",
        }
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_61EEC1FBC8))
        )
        and (
            (document.says(facts.F_4715A3287E) and document.says(facts.F_10F6347CD8))
            or (document.says(facts.F_5788349CAE) and document.says(facts.F_499917806A))
            or (document.says(facts.F_26C51A4C4E) and document.says(facts.F_499917806A))
            or (document.says(facts.F_EB98674EDA) and document.says(facts.F_EED24FC36E))
            or (document.says(facts.F_6BE850ED13) and document.says(facts.F_35CE900962))
            or (document.says(facts.F_0F2FFE6097) and document.says(facts.F_35CE900962))
            or (document.says(facts.F_8780BC372C) and document.says(facts.F_35CE900962))
            or (document.says(facts.F_43834D5092) and document.says(facts.F_35CE900962))
            or (document.says(facts.F_67C4398BEE) and document.says(facts.F_35CE900962))
            or (
                document.says(facts.F_F7ECB57C98)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_126D7CA62E)
            )
        )
        and any(
            ("period" in v28 and "endDate" in v28["period"] and v28["period"]["endDate"] >= "2026-08-01")
            for v28 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_2523 = Check(
    "rule/RES-010-hours-of-2523",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"STREA3----", "STSSA3----"},
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_A3CBC6B8A1))
        )
        and (
            (
                document.says(facts.F_2019290A77)
                and document.says(facts.F_D4824FE7FD)
                and document.says(facts.F_352179371F)
            )
            or (
                document.says(facts.F_1F2E16624B)
                and document.says(facts.F_D4824FE7FD)
                and document.says(facts.F_B32BAAA377)
            )
        )
        and any(
            ("period" in v13 and "endDate" in v13["period"] and v13["period"]["endDate"] >= "2026-08-01")
            for v13 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_2831 = Check(
    "rule/RES-010-hours-of-2831",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "KDKDA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_B95A3F9E38))
        )
        and any(
            ("period" in v10 and "endDate" in v10["period"] and v10["period"]["endDate"] >= "2026-08-01")
            for v7 in h.get("programmeAreas", ())
            if v7["programmeAreaCode"] == "KDKDA3----"
            for v8 in h.get("programmeAreas", ())
            if v8["programmeAreaCode"] == "KDKDA1----"
            for v9 in h.get("programmeAreas", ())
            if v9["programmeAreaCode"] == "KDKDA2----"
            for v10 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_2943 = Check(
    "rule/RES-010-hours-of-2943",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"] in {"IDIDR3----", "MDDAN3----", "MDDRA3----", "MDMUS3----", "MEMOK3----"}
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_1C587BAE1D))
        )
        and (
            (
                document.says(facts.F_1BA29AEDC8)
                and document.says(facts.F_FA38D4582D)
                and document.says(facts.F_CCD9775F79)
            )
            or (
                document.says(facts.F_2C482E25A6)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_6881B6E026)
            )
            or (
                document.says(facts.F_D146D11B5A)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_3DAE25113C)
            )
            or (
                document.says(facts.F_9B3EA4B74C)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_41FE2B7571)
            )
            or (
                document.says(facts.F_333D26C7C2)
                and document.says(facts.F_D951150CF8)
                and document.says(facts.F_A54B86AA90)
            )
        )
        and any(
            ("period" in v22 and "endDate" in v22["period"] and v22["period"]["endDate"] >= "2026-08-01")
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_2944 = Check(
    "rule/RES-010-hours-of-2944",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {"ELAUT3----", "ELAVI3----", "ELDAT3----", "ELMEL3----", "ELROM3----", "HSFOT3----"}
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_C81B09C7ED))
        )
        and (
            (
                document.says(facts.F_35475973CA)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_C0A0E8F963)
            )
            or (
                document.says(facts.F_384AD017BA)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_3B6242AA81)
            )
            or (
                document.says(facts.F_4BC9A2AD6F)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_D077370054)
            )
            or (
                document.says(facts.F_0D0FE63C1B)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_F7ECB57C98)
            )
            or (
                document.says(facts.F_410A413F08)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_D077370054)
            )
            or (
                document.says(facts.F_9CE689E15A)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_8BBA53960B)
            )
        )
        and any(
            ("period" in v25 and "endDate" in v25["period"] and v25["period"]["endDate"] >= "2026-08-01")
            for v25 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_645 = Check(
    "rule/RES-010-hours-of-645",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_08AF7EF83B))
        )
        and any(
            ("period" in v8 and "endDate" in v8["period"] and v8["period"]["endDate"] >= "2026-08-01")
            for v7 in h.get("programmeAreas", ())
            if v7["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"}
            for v8 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_841 = Check(
    "rule/RES-010-hours-of-841",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_62BF89411C)
            or (document.says(facts.F_5837304FCD) and document.says(facts.F_20F609E5D8))
        )
        and any(
            ("period" in v8 and "endDate" in v8["period"] and v8["period"]["endDate"] >= "2026-08-01")
            for v7 in h.get("programmeAreas", ())
            if v7["programmeAreaCode"] == "PBPBY3----"
            for v8 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_BA_TMF = Check(
    "rule/RES-010-subjects-BA-TMF",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "BATMF2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_BF4F682C8C)
            or document.says(facts.F_C2EFC50785)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
            or document.says(facts.F_8A36C5A8B9)
            or document.says(facts.F_4264FB7932)
            or document.says(facts.F_825D54D2B7)
        )
        and any(
            ("period" in v16 and "endDate" in v16["period"] and v16["period"]["endDate"] >= "2026-08-01")
            for v15 in h.get("programmeAreas", ())
            if v15["programmeAreaCode"] == "BABAT1----"
            for v16 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_AUT = Check(
    "rule/RES-010-subjects-EL-AUT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELAUT3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_03A8AEFD35)
            or document.says(facts.F_2807B5F05F)
            or document.says(facts.F_7DBB5A8679)
            or document.says(facts.F_19BA858E7E)
            or document.says(facts.F_8EA8A1268F)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v19 and "endDate" in v19["period"] and v19["period"]["endDate"] >= "2026-08-01")
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "ELELE1----"
            for v18 in h.get("programmeAreas", ())
            if v18["programmeAreaCode"] == "ELAUT2----"
            for v19 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_AVI = Check(
    "rule/RES-010-subjects-EL-AVI",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELAVI3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_0FB560E47A)
            or document.says(facts.F_9D07468C70)
            or document.says(facts.F_7CAB97EDE2)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_704CA40954)
            or document.says(facts.F_A73E153422)
            or document.says(facts.F_EDBC3654B6)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v20 and "endDate" in v20["period"] and v20["period"]["endDate"] >= "2026-08-01")
            for v18 in h.get("programmeAreas", ())
            if v18["programmeAreaCode"] == "ELELE1----"
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "ELFLY2----"
            for v20 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_DAT = Check(
    "rule/RES-010-subjects-EL-DAT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELDAT3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_1632EE5FEA)
            or document.says(facts.F_A38D2E984C)
            or document.says(facts.F_CFDA63CE71)
            or document.says(facts.F_0200FC2CC7)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v18 and "endDate" in v18["period"] and v18["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "ELELE1----"
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "ELDEL2----"
            for v18 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_DRF = Check(
    "rule/RES-010-subjects-EL-DRF",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELDRF2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_DB9DF00296)
            or document.says(facts.F_41B221F2B0)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v15 and "endDate" in v15["period"] and v15["period"]["endDate"] >= "2026-08-01")
            for v14 in h.get("programmeAreas", ())
            if v14["programmeAreaCode"] == "ELELE1----"
            for v15 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_ELE = Check(
    "rule/RES-010-subjects-EL-ELE",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELELE2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_126D7CA62E)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_54404125CB)
            or document.says(facts.F_97C1653C78)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v14 and "endDate" in v14["period"] and v14["period"]["endDate"] >= "2026-08-01")
            for v13 in h.get("programmeAreas", ())
            if v13["programmeAreaCode"] == "ELELE1----"
            for v14 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_KVV = Check(
    "rule/RES-010-subjects-EL-KVV",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELKVV2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_6EBE1C3214)
            or document.says(facts.F_5C146DFB4B)
            or document.says(facts.F_91A8ACCECB)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v16 and "endDate" in v16["period"] and v16["period"]["endDate"] >= "2026-08-01")
            for v15 in h.get("programmeAreas", ())
            if v15["programmeAreaCode"] == "ELELE1----"
            for v16 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_MEL = Check(
    "rule/RES-010-subjects-EL-MEL",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELMEL3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_54404125CB)
            or document.says(facts.F_97C1653C78)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_E2F7E17299)
            or document.says(facts.F_1E01B0BB0D)
            or document.says(facts.F_9C6CD02111)
            or document.says(facts.F_5E3532D335)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v18 and "endDate" in v18["period"] and v18["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "ELELE1----"
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "ELELE2----"
            for v18 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_ROM = Check(
    "rule/RES-010-subjects-EL-ROM",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELROM3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_CFDA63CE71)
            or document.says(facts.F_0200FC2CC7)
            or document.says(facts.F_4E680782CE)
            or document.says(facts.F_EF4198C288)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_3241A75D9D)
            or document.says(facts.F_D8754FBCC4)
            or document.says(facts.F_B4E0E74013)
            or document.says(facts.F_098C009078)
            or document.says(facts.F_27D56E65AA)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "ELELE1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "ELDEL2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_FD_BLD = Check(
    "rule/RES-010-subjects-FD-BLD",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "FDBLD2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_B2EB92DA3A)
            or document.says(facts.F_06494AA8E4)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_29BD928E84)
            or document.says(facts.F_44BC876D6B)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v15 and "endDate" in v15["period"] and v15["period"]["endDate"] >= "2026-08-01")
            for v14 in h.get("programmeAreas", ())
            if v14["programmeAreaCode"] == "FDFBI1----"
            for v15 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_AKT = Check(
    "rule/RES-010-subjects-HS-AKT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSAKT2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_406970DF60)
            or document.says(facts.F_04EA539D21)
            or document.says(facts.F_AC1C2D780A)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_AMB = Check(
    "rule/RES-010-subjects-HS-AMB",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSAMB2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_A9EA78D7FA)
            or document.says(facts.F_A54EFD50DE)
            or document.says(facts.F_5E281E0812)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_BUA = Check(
    "rule/RES-010-subjects-HS-BUA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSBUA2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_602DC67425)
            or document.says(facts.F_4F8CD0704A)
            or document.says(facts.F_5ABEB5B25E)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_FOT = Check(
    "rule/RES-010-subjects-HS-FOT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSFOT3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_D24E9151A9)
            or document.says(facts.F_09B3541397)
            or document.says(facts.F_6A3C0E09FB)
            or document.says(facts.F_D74ACD6053)
            or document.says(facts.F_D6F9DC1B55)
            or document.says(facts.F_5B83347262)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "HSHSF1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "HSFOT2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_HEA = Check(
    "rule/RES-010-subjects-HS-HEA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSHEA2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_C2AFB58138)
            or document.says(facts.F_67947D18DC)
            or document.says(facts.F_BF5E1F8DD5)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_HES = Check(
    "rule/RES-010-subjects-HS-HES",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSHES2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_30417EDB05)
            or document.says(facts.F_96802153E3)
            or document.says(facts.F_2B30A3D5DB)
            or document.says(facts.F_5D2015F292)
            or document.says(facts.F_B9B4B35A51)
            or document.says(facts.F_02CF7D29B6)
            or document.says(facts.F_76FB2AC4D8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_F60FD98E29)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_ID = Check(
    "rule/RES-010-subjects-ID",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "IDIDR3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_3963065B43)
            or document.says(facts.F_0B6DFF4DFE)
            or document.says(facts.F_E76928A02E)
            or document.says(facts.F_5BEB6A614D)
            or document.says(facts.F_51B82BE7D0)
            or document.says(facts.F_773AEB60C2)
            or document.says(facts.F_448EB05E60)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "IDRET1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "IDIDR2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_KD = Check(
    "rule/RES-010-subjects-KD",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "KDKDA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_C0446EA3F2)
            or document.says(facts.F_7EAB1AB4BC)
            or document.says(facts.F_30AD4A6859)
            or document.says(facts.F_24E034C0FF)
            or document.says(facts.F_2B0E89C31E)
            or document.says(facts.F_7DC4ACA477)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "KDKDA1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "KDKDA2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_MD_DAN = Check(
    "rule/RES-010-subjects-MD-DAN",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDDAN3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_92D156CB96)
            or document.says(facts.F_D5DBCCBB9B)
            or document.says(facts.F_0100D2C172)
            or document.says(facts.F_C2431F9A8F)
            or document.says(facts.F_FF25DB3C33)
            or document.says(facts.F_F14AB8D92C)
            or document.says(facts.F_FA18099BC5)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_203E870B4C)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v22 and "endDate" in v22["period"] and v22["period"]["endDate"] >= "2026-08-01")
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "MDMDD1----"
            for v21 in h.get("programmeAreas", ())
            if v21["programmeAreaCode"] == "MDDAN2----"
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_MD_DRA = Check(
    "rule/RES-010-subjects-MD-DRA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDDRA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_ABE92F0038)
            or document.says(facts.F_66D9CC7EF2)
            or document.says(facts.F_CD591FC911)
            or document.says(facts.F_66A1F42F4D)
            or document.says(facts.F_8A64F21ADD)
            or document.says(facts.F_C33CA0BCB9)
            or document.says(facts.F_B4801CC676)
            or document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_203E870B4C)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v22 and "endDate" in v22["period"] and v22["period"]["endDate"] >= "2026-08-01")
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "MDMDD1----"
            for v21 in h.get("programmeAreas", ())
            if v21["programmeAreaCode"] == "MDDRA2----"
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_MD_MUS = Check(
    "rule/RES-010-subjects-MD-MUS",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDMUS3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_203E870B4C)
            or document.says(facts.F_DF873028A7)
            or document.says(facts.F_E2E54F2D8D)
            or document.says(facts.F_BCCBDBD5D6)
            or document.says(facts.F_590E6EC5EB)
            or document.says(facts.F_068658C6BC)
            or document.says(facts.F_413326D9E1)
            or document.says(facts.F_E3EC1918D8)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v22 and "endDate" in v22["period"] and v22["period"]["endDate"] >= "2026-08-01")
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "MDMDD1----"
            for v21 in h.get("programmeAreas", ())
            if v21["programmeAreaCode"] == "MDMUS2----"
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_ME = Check(
    "rule/RES-010-subjects-ME",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MEMOK3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_5337A45053)
            or document.says(facts.F_B38751AB75)
            or document.says(facts.F_108C28CB3E)
            or document.says(facts.F_AB37D37348)
            or document.says(facts.F_FBC2C1A040)
            or document.says(facts.F_578658081A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "MEMOK1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "MEMOK2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_PB_3 = Check(
    "rule/RES-010-subjects-PB-3",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_40AF19878F)
            or document.says(facts.F_69A6391447)
            or document.says(facts.F_7F148FB651)
        )
        and any(
            ("period" in v9 and "endDate" in v9["period"] and v9["period"]["endDate"] >= "2026-08-01")
            for v9 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_PB_4 = Check(
    "rule/RES-010-subjects-PB-4",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7A4804D5E4)
            or document.says(facts.F_2E4246315A)
            or document.says(facts.F_69A6391447)
            or document.says(facts.F_D9D20FB10E)
        )
        and any(
            ("period" in v8 and "endDate" in v8["period"] and v8["period"]["endDate"] >= "2026-08-01")
            for v8 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_ST_REA = Check(
    "rule/RES-010-subjects-ST-REA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "STREA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v15 and "endDate" in v15["period"] and v15["period"]["endDate"] >= "2026-08-01")
            for v13 in h.get("programmeAreas", ())
            if v13["programmeAreaCode"] == "STUSP1----"
            for v14 in h.get("programmeAreas", ())
            if v14["programmeAreaCode"] == "STREA2----"
            for v15 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_ST_SSA = Check(
    "rule/RES-010-subjects-ST-SSA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "STSSA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and (
            document.says(facts.F_7D6E46A7A0)
            or document.says(facts.F_8D78BC023A)
            or document.says(facts.F_3054C1DFC8)
            or document.says(facts.F_FDAF4DC711)
            or document.says(facts.F_3E1589A28A)
            or document.says(facts.F_59180A492A)
            or document.says(facts.F_7F148FB651)
            or document.says(facts.F_40238007F8)
            or document.says(facts.F_440CE80495)
        )
        and any(
            ("period" in v15 and "endDate" in v15["period"] and v15["period"]["endDate"] >= "2026-08-01")
            for v13 in h.get("programmeAreas", ())
            if v13["programmeAreaCode"] == "STUSP1----"
            for v14 in h.get("programmeAreas", ())
            if v14["programmeAreaCode"] == "STSSA2----"
            for v15 in h.get("programmeAreas", ())
        )
    ),
)
RES_011_ATTACHMENT_SUBJECT_REMARK = Check(
    "rule/RES-011-attachment-subject-remark",
    lambda o: (
        o["subjectRemarkCode"] in {"FAM03", "FAM06", "FAM07", "FAM08", "FAM09", "FAM10", "FAM31", "FAM32", "FAM36"}
    ),
    lambda document, o, h: not ((v1 := document.holder(h)) and v1.get("attachments", ())),
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
RES_011_DIPLOMA = Check(
    "rule/RES-011-diploma",
    lambda o: (
        o["subjectRemarkCode"]
        in {
            "FAM05",
            "FAM21",
            "FAM29",
            "FAM31",
            "FAM33",
            "FAM49",
            "FAM50",
            "FAM51",
            "FAM53",
            "FAM54",
            "FAM56",
            "FAM58",
            "FAM59",
            "FAM60",
            "FAM61",
        }
    ),
    None,
)
RES_011_LEVEL_DOCUMENT_REMARK = Check(
    "rule/RES-011-level-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM01", "VMM02", "VMM03", "VMM04", "VMM13", "VMM30", "VMM35", "VMM45"},
    lambda document, o, h: h.get("programmeAreas", ()),
)
RES_011_LEVEL_SUBJECT_REMARK = Check(
    "rule/RES-011-level-subject-remark",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10", "FAM44", "FAM45", "FAM60"},
    lambda document, o, h: (v1 := document.holder(h)) and v1.get("programmeAreas", ()),
)
RES_011_NAMED_ATTACHMENT_DOCUMENT_REMARK = Check(
    "rule/RES-011-named-attachment-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM11", "VMM13", "VMM16", "VMM23", "VMM28"},
    lambda document, o, h: not h.get("attachments", ()),
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
RES_011_PARAMETERS_AREA_AND_NAME_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-area-and-name-document-remark",
    lambda o: o["documentRemarkCode"] == "VMM32",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        or any(
            (not matches("^[A-Z]{5}[0-9][A-Z0-9-]{4} .+\\Z", v4["parameterText"]))
            for v4 in o.get("remarkParameters", ())
        )
    ),
)
RES_011_PARAMETERS_AREA_CODE_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-area-code-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM42",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        or any(
            (not matches("^[A-Z]{5}[0-9][A-Z0-9-]{4}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ())
        )
    ),
)
RES_011_PARAMETERS_DECISION_TEXT_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-decision-text-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM17", "VMM18", "VMM19"},
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
    ),
)
RES_011_PARAMETERS_FOUR_DIGIT_YEAR_AND_MONTHS_COMPLETED_AND_MONTHS_FIXED_AND_TRADE_NAME_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-four-digit-year-and-months-completed-and-months-fixed-and-trade-name-document-remark",
    lambda o: o["documentRemarkCode"] == "VMM29",
    lambda document, o, h: (
        len({id(v1) for v1 in o.get("remarkParameters", ())}) < 4
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (not any(v4["position"] in {2} for v4 in o.get("remarkParameters", ())))
        or (not any(v5["position"] in {3} for v5 in o.get("remarkParameters", ())))
        or (not any(v6["position"] in {4} for v6 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 4 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 4)
    ),
)
RES_011_PARAMETERS_FOUR_DIGIT_YEAR_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-four-digit-year-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM16",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        or any((not matches("^(19|20)[0-9]{2}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ()))
    ),
)
RES_011_PARAMETERS_FREE_DESIGNATION_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-free-designation-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM22",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
    ),
)
RES_011_PARAMETERS_LANGUAGE_SUBJECT_CODES_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-language-subject-codes-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM41",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
    ),
)
RES_011_PARAMETERS_LONG_DATE_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-long-date-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM31", "VMM33"},
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        or any(
            (not matches("^[0-3][0-9]\\.[01][0-9]\\.[0-9]{4}\\Z", v4["parameterText"]))
            for v4 in o.get("remarkParameters", ())
        )
    ),
)
RES_011_PARAMETERS_MOTHER_TONGUE_NAME_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-mother-tongue-name-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM11",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
    ),
)
RES_011_PARAMETERS_PRESENT_SUBJECT_CODE_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-present-subject-code-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM46",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        or any((not matches("^[A-Z]{3}[0-9]{4}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ()))
    ),
)
RES_011_PARAMETERS_R94_SUBJECT_CODE_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-r94-subject-code-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM13",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        or any((not matches("^[A-Z0-9]{2,10}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ()))
    ),
)
RES_011_PARAMETERS_RS_SUBJECT_CODE_SUBJECT_REMARK = Check(
    "rule/RES-011-parameters-rs-subject-code-subject-remark",
    lambda o: o["subjectRemarkCode"] == "FAM48",
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        or any((not matches("^[A-Z0-9]{2,10}\\Z", v4["parameterText"])) for v4 in o.get("remarkParameters", ()))
    ),
)
RES_011_PARAMETERS_SHORT_DATE_DOCUMENT_REMARK = Check(
    "rule/RES-011-parameters-short-date-document-remark",
    lambda o: o["documentRemarkCode"] in {"VMM01", "VMM02"},
    lambda document, o, h: (
        (not o.get("remarkParameters", ()))
        or (not any(v3["position"] in {1} for v3 in o.get("remarkParameters", ())))
        or (len(o.get("remarkParameters", ())) > 1 and len({id(v2) for v2 in o.get("remarkParameters", ())}) > 1)
        or any(
            (not matches("^[0-3][0-9][01][0-9][0-9]{2}\\Z", v4["parameterText"]))
            for v4 in o.get("remarkParameters", ())
        )
    ),
)
RES_012_HALF_YEAR = Check(
    "rule/RES-012-half-year",
    lambda o: o["assessmentKind"] == "half-year",
    lambda document, o, h: (
        (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM33"))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v1 := document.holder(h))
                    and any(v2["documentRemarkCode"] == "VMM23" for v2 in v1.get("documentRemarks", ()))
                )
            )
        )
    ),
)
RES_012_HALF_YEAR_2 = Check("rule/RES-012-half-year", lambda o: o["assessmentKind"] == "half-year", None)
RES_012_KIND = Check("rule/RES-012-kind", lambda o: o["evidenceKind"] != "KB", None)
RES_012_MIDWAY = Check(
    "rule/RES-012-midway",
    lambda o: o["assessmentKind"] == "midway",
    lambda document, o, h: (
        (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM61"))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v1 := document.holder(h))
                    and any(v2["documentRemarkCode"] == "VMM23" for v2 in v1.get("documentRemarks", ()))
                )
            )
        )
    ),
)
RES_012_MIDWAY_2 = Check("rule/RES-012-midway", lambda o: o["assessmentKind"] == "midway", None)
RES_012_PLAN = Check(
    "rule/RES-012-plan",
    lambda o: True,
    lambda document, o, h: (
        document.says(facts.F_0307D7FB40)
        and any(
            v6["grade"] == "VO"
            for v3 in o.get("subjectResults", ())
            if (
                not any(
                    v3["subject"]["subjectCode"] == v5
                    for v4 in o.get("attachments", ())
                    for v5 in v4.get("concernsSubjects", ())
                )
            )
            for v6 in v3.get("assessments", ())
        )
    ),
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
RES_014_ALL_PASSED = Check(
    "rule/RES-014-all-passed",
    lambda o: "completionCode" in o and o["completionCode"] == "I",
    lambda document, o, h: (
        (
            not any(
                v2["grade"] in {"1", "IB", "IG", "IM", "IV"}
                for v1 in h.get("subjectResults", ())
                if (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"])))
                for v2 in v1.get("assessments", ())
            )
        )
        and h.get("subjectResults", ())
    ),
)
RES_014_COMPULSORY_SCHOOL = Check(
    "rule/RES-014-compulsory-school",
    lambda o: "subjectType" in o and o["subjectType"] == "GS",
    lambda document, o, h: any(
        (
            "completionCode" in v2
            and v2["completionCode"] not in {"B", "S"}
            and (not ("programmeAreaCode" in o and (not v2["programmeAreaCode"] == o["programmeAreaCode"])))
            and (not ("programmeAreaCode" not in o and any((not v3 is v2) for v3 in h.get("programmeAreas", ()))))
            and (
                not any(
                    (
                        (not ("subjectType" in v4 and v4["subjectType"] == "GS"))
                        and (
                            not ("programmeAreaCode" in v4 and (not v2["programmeAreaCode"] == v4["programmeAreaCode"]))
                        )
                    )
                    for v4 in h.get("subjectResults", ())
                )
            )
        )
        for v1 in (document.root,)
        for v2 in h.get("programmeAreas", ())
    ),
)
RES_014_NOTHING_MISSING = Check(
    "rule/RES-014-nothing-missing",
    lambda o: "completionCode" in o and o["completionCode"] == "M",
    lambda document, o, h: (
        (
            not any(
                v2["grade"] in {"IM", "IV"}
                for v1 in h.get("subjectResults", ())
                if (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"])))
                for v2 in v1.get("assessments", ())
            )
        )
        and h.get("subjectResults", ())
    ),
)
RES_014_NOT_PASSED = Check(
    "rule/RES-014-not-passed",
    lambda o: "completionCode" in o and o["completionCode"] == "B",
    lambda document, o, h: any(
        (
            v5["grade"] in {"1", "IB", "IG", "IM", "IV"}
            and v5["assessmentKind"] not in {"half-year", "midway"}
            and (not (document.holding("replaces", v5["id"]) if "id" in v5 else ()))
            and (
                not (
                    v5["grade"] == "1"
                    and v5["assessmentKind"] == "overall-achievement"
                    and any(
                        (
                            v9["assessmentKind"] == "examination"
                            and v9["grade"] in {"2", "3", "4", "5", "6"}
                            and (not ("interdisciplinary" in v9 and v9["interdisciplinary"] is True))
                            and (not (document.holding("replaces", v9["id"]) if "id" in v9 else ()))
                        )
                        for v7 in h.get("subjectResults", ())
                        if (v8 := (v2["subject"]["subjectCode"] + "-" + v7["subject"]["subjectCode"]))
                        if (
                            v7["subject"]["subjectCode"] == v2["subject"]["subjectCode"]
                            or (
                                v8
                                in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                            )
                        )
                        for v9 in v7.get("assessments", ())
                    )
                )
            )
        )
        for v1 in (document.root,)
        for v2 in h.get("subjectResults", ())
        if (not ("countsTowardsQualification" in v2 and v2["countsTowardsQualification"] is False))
        if (not ("programmeAreaCode" in v2 and (not o["programmeAreaCode"] == v2["programmeAreaCode"])))
        if (not ("subjectRemark" in v2 and v2["subjectRemark"]["subjectRemarkCode"] in {"FAM35", "FAM37"}))
        if (not ("programmeAreaCode" not in v2 and any((not v4 is o) for v4 in h.get("programmeAreas", ()))))
        if (
            not (
                "subjectRemark" in v2
                and any(v3["documentRemarkCode"] == "VMM23" for v3 in h.get("documentRemarks", ()))
            )
        )
        for v5 in v2.get("assessments", ())
    ),
)
RES_014_NOT_PASSED_2 = Check(
    "rule/RES-014-not-passed",
    lambda o: "completionCode" in o and o["completionCode"] == "B",
    lambda document, o, h: any(
        (
            v4["grade"] in {"1", "IB", "IG", "IM", "IV"}
            and v4["assessmentKind"] not in {"half-year", "midway"}
            and (not (document.holding("replaces", v4["id"]) if "id" in v4 else ()))
            and (
                not (
                    v4["grade"] == "1"
                    and v4["assessmentKind"] == "overall-achievement"
                    and any(
                        (
                            v8["assessmentKind"] == "examination"
                            and v8["grade"] in {"2", "3", "4", "5", "6"}
                            and (not ("interdisciplinary" in v8 and v8["interdisciplinary"] is True))
                            and (not (document.holding("replaces", v8["id"]) if "id" in v8 else ()))
                        )
                        for v6 in h.get("subjectResults", ())
                        if (v7 := (v2["subject"]["subjectCode"] + "-" + v6["subject"]["subjectCode"]))
                        if (
                            v6["subject"]["subjectCode"] == v2["subject"]["subjectCode"]
                            or (
                                v7
                                in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                            )
                        )
                        for v8 in v6.get("assessments", ())
                    )
                )
            )
        )
        for v1 in (document.root,)
        for v2 in h.get("subjectResults", ())
        if (not ("countsTowardsQualification" in v2 and v2["countsTowardsQualification"] is False))
        if (not ("programmeAreaCode" in v2 and (not o["programmeAreaCode"] == v2["programmeAreaCode"])))
        if (not ("subjectRemark" in v2 and v2["subjectRemark"]["subjectRemarkCode"] in {"FAM35", "FAM37"}))
        if (not ("programmeAreaCode" not in v2 and any((not v3 is o) for v3 in h.get("programmeAreas", ()))))
        for v4 in v2.get("assessments", ())
    ),
)
RES_014_NO_BASIS = Check(
    "rule/RES-014-no-basis",
    lambda o: "completionCode" in o and o["completionCode"] == "I",
    lambda document, o, h: any(
        (
            v4["grade"] == "IV"
            and v4["assessmentKind"] == "overall-achievement"
            and (not (document.holding("replaces", v4["id"]) if "id" in v4 else ()))
        )
        for v1 in (document.root,)
        for v2 in h.get("subjectResults", ())
        if (not ("programmeAreaCode" in v2 and (not o["programmeAreaCode"] == v2["programmeAreaCode"])))
        if (not ("programmeAreaCode" not in v2 and any((not v3 is o) for v3 in h.get("programmeAreas", ()))))
        for v4 in v2.get("assessments", ())
    ),
)
RES_015_ADULT = Check(
    "rule/RES-015-adult",
    lambda o: "conductAssessments" in o,
    lambda document, o, h: (
        document.says(facts.F_8509646FF6)
        and any(
            (not ("subjectStatus" in v4 and v4["subjectStatus"] == "P"))
            for v2 in o.get("conductAssessments", ())
            for v3 in o.get("subjectResults", ())
            for v4 in o.get("subjectResults", ())
        )
    ),
)
RES_015_ADULT_2 = Check(
    "rule/RES-015-adult",
    lambda o: (
        "conductAssessments" in o and "subjectResults" in o and ("subjectResults" in o or "subjectResults" not in o)
    ),
    lambda document, o, h: (
        document.says(facts.F_8509646FF6)
        and ((not o.get("subjectResults", ())) or document.says(facts.F_FD08AB1DEB))
        and any(True for v4 in o.get("conductAssessments", ()) for v5 in o.get("subjectResults", ()))
    ),
)
RES_015_BOTH = Check(
    "rule/RES-015-both",
    lambda o: ("holderStatus" in o and o["holderStatus"] == "pupil") or "holderStatus" not in o,
    lambda document, o, h: (
        document.says(facts.F_E90E404A37)
        and (document.says(facts.F_5FDC355F5F) or document.says(facts.F_7B5F240333))
        and any(
            (
                (
                    "subjectStatus" not in v4
                    or ("subjectStatus" in v4 and v4["subjectStatus"] not in {"F", "G", "O", "P", "R", "V"})
                )
                and any(v5["assessmentKind"] == "overall-achievement" for v5 in v4.get("assessments", ()))
            )
            for v4 in o.get("subjectResults", ())
        )
    ),
)
RES_015_CONDUCT_ONCE = Check(
    "rule/RES-015-conduct-once",
    lambda o: "conductAssessments" in o,
    lambda document, o, h: (
        len(o.get("conductAssessments", ())) > 1
        and len(
            {
                id(v1)
                for v1 in o.get("conductAssessments", ())
                if v1["assessmentKind"] == "conduct"
                if (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
            }
        )
        > 1
    ),
)
RES_015_ORDER_ONCE = Check(
    "rule/RES-015-order-once",
    lambda o: "conductAssessments" in o,
    lambda document, o, h: (
        len(o.get("conductAssessments", ())) > 1
        and len(
            {
                id(v1)
                for v1 in o.get("conductAssessments", ())
                if v1["assessmentKind"] == "order"
                if (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
            }
        )
        > 1
    ),
)
RES_015_PRIVATE_CANDIDATE = Check(
    "rule/RES-015-private-candidate",
    lambda o: "conductAssessments" in o,
    lambda document, o, h: document.says(facts.F_F3B4F259FB) and o.get("conductAssessments", ()),
)
RES_015_PRIVATE_CANDIDATE_2 = Check(
    "rule/RES-015-private-candidate",
    lambda o: "conductAssessments" in o and "subjectResults" in o,
    lambda document, o, h: (
        document.says(facts.F_F3B4F259FB)
        and any(True for v2 in o.get("conductAssessments", ()) for v3 in o.get("subjectResults", ()))
    ),
)
RES_016_COMPETENCE_CERTIFICATE = Check(
    "rule/RES-016-competence-certificate", lambda o: "nqfLevel" in o and o["nqfLevel"] != "3", None
)
RES_016_DIPLOMA = Check("rule/RES-016-diploma", lambda o: "nqfLevel" in o and o["nqfLevel"] != "4", None)
RES_016_EQF = Check("rule/RES-016-eqf", lambda o: "eqfLevel" in o, None)
RES_016_ISCED = Check("rule/RES-016-isced", lambda o: "iscedLevel" in o, None)
RES_016_QUALIFICATION_BACHELORS_DEGREE = Check(
    "rule/RES-016-qualification-bachelors-degree",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "bachelors-degree" and o["nqfLevel"] != "6",
    None,
)
RES_016_QUALIFICATION_COMPULSORY_EDUCATION = Check(
    "rule/RES-016-qualification-compulsory-education",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "compulsory-education" and o["nqfLevel"] != "2",
    None,
)
RES_016_QUALIFICATION_DOCTORATE = Check(
    "rule/RES-016-qualification-doctorate",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "doctorate" and o["nqfLevel"] != "8",
    None,
)
RES_016_QUALIFICATION_GENERAL_STUDY_QUALIFICATION = Check(
    "rule/RES-016-qualification-general-study-qualification",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "general-study-qualification" and o["nqfLevel"] != "4",
    None,
)
RES_016_QUALIFICATION_MASTERS_DEGREE = Check(
    "rule/RES-016-qualification-masters-degree",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "masters-degree" and o["nqfLevel"] != "7",
    None,
)
RES_016_QUALIFICATION_PARTIAL_UPPER_SECONDARY = Check(
    "rule/RES-016-qualification-partial-upper-secondary",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "partial-upper-secondary" and o["nqfLevel"] != "3",
    None,
)
RES_016_QUALIFICATION_SCHOOL_VOCATIONAL_QUALIFICATION = Check(
    "rule/RES-016-qualification-school-vocational-qualification",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "school-vocational-qualification" and o["nqfLevel"] != "4",
    None,
)
RES_016_QUALIFICATION_TRADE_QUALIFICATION = Check(
    "rule/RES-016-qualification-trade-qualification",
    lambda o: "nqfLevel" in o and o["qualificationKind"] == "trade-qualification" and o["nqfLevel"] != "4",
    None,
)
RES_016_QUALIFICATION_VOCATIONAL_COLLEGE_EDUCATION = Check(
    "rule/RES-016-qualification-vocational-college-education",
    lambda o: (
        "nqfLevel" in o
        and o["qualificationKind"] == "vocational-college-education"
        and o["nqfLevel"] not in {"5", "5.1", "5.2"}
    ),
    None,
)
RES_016_REFERENCE_4 = Check(
    "rule/RES-016-reference-4",
    lambda o: "nqfLevel" in o and "eqfLevel" in o and (not ("nqfLevel" in o and o["nqfLevel"] != "4")),
    lambda document, o, h: o["eqfLevel"] not in {4},
)
RES_016_REFERENCE_5 = Check(
    "rule/RES-016-reference-5",
    lambda o: (
        "nqfLevel" in o and "eqfLevel" in o and (not ("nqfLevel" in o and o["nqfLevel"] not in {"5", "5.1", "5.2"}))
    ),
    lambda document, o, h: o["eqfLevel"] not in {5},
)
RES_016_TRADE_CERTIFICATE = Check(
    "rule/RES-016-trade-certificate", lambda o: "nqfLevel" in o and o["nqfLevel"] != "4", None
)
RES_016_VOCATIONAL_COLLEGE_DIPLOMA = Check(
    "rule/RES-016-vocational-college-diploma",
    lambda o: "nqfLevel" in o and o["nqfLevel"] not in {"5", "5.1", "5.2"},
    None,
)
RES_017_EARLY = Check(
    "rule/RES-017-early",
    lambda o: (
        "term" in o and "assessedOn" in o and "year" in o and o["assessmentKind"] == "examination" and o["term"] == "H"
    ),
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-08-01"))
        and (o["assessedOn"] < v1)
        and (len(str(o["year"])) == 4)
        and (document.root,)
    ),
)
RES_017_EARLY_2 = Check(
    "rule/RES-017-early",
    lambda o: (
        "term" in o and "assessedOn" in o and "year" in o and o["assessmentKind"] == "examination" and o["term"] == "V"
    ),
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-01-01"))
        and (o["assessedOn"] < v1)
        and (len(str(o["year"])) == 4)
        and (document.root,)
    ),
)
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
    lambda document, o, h: (
        (v1 := (str((o["year"] + 1)) + "-01-31"))
        and (o["assessedOn"] > v1)
        and (len(str(o["year"])) == 4)
        and (document.root,)
    ),
)
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
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-07-31"))
        and (o["assessedOn"] > v1)
        and (len(str(o["year"])) == 4)
        and (document.root,)
    ),
)
RES_017_SITTING_EARLY = Check(
    "rule/RES-017-sitting-early",
    lambda o: o["term"] == "H",
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-08-01")) and (o["sittingDate"] < v1) and (len(str(o["year"])) == 4)
    ),
)
RES_017_SITTING_EARLY_2 = Check(
    "rule/RES-017-sitting-early",
    lambda o: o["term"] == "V",
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-01-01")) and (o["sittingDate"] < v1) and (len(str(o["year"])) == 4)
    ),
)
RES_017_SITTING_EARLY_3 = Check(
    "rule/RES-017-sitting-early",
    lambda o: "sittingDate" in o and o["term"] == "H",
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-08-01")) and (o["sittingDate"] < v1) and (len(str(o["year"])) == 4)
    ),
)
RES_017_SITTING_EARLY_4 = Check(
    "rule/RES-017-sitting-early",
    lambda o: "sittingDate" in o and o["term"] == "V",
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-01-01")) and (o["sittingDate"] < v1) and (len(str(o["year"])) == 4)
    ),
)
RES_017_SITTING_LATE = Check(
    "rule/RES-017-sitting-late",
    lambda o: o["term"] == "H",
    lambda document, o, h: (
        (v1 := (str((o["year"] + 1)) + "-01-31")) and (o["sittingDate"] > v1) and (len(str(o["year"])) == 4)
    ),
)
RES_017_SITTING_LATE_2 = Check(
    "rule/RES-017-sitting-late",
    lambda o: o["term"] == "V",
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-07-31")) and (o["sittingDate"] > v1) and (len(str(o["year"])) == 4)
    ),
)
RES_017_SITTING_LATE_3 = Check(
    "rule/RES-017-sitting-late",
    lambda o: "sittingDate" in o and o["term"] == "H",
    lambda document, o, h: (
        (v1 := (str((o["year"] + 1)) + "-01-31")) and (o["sittingDate"] > v1) and (len(str(o["year"])) == 4)
    ),
)
RES_017_SITTING_LATE_4 = Check(
    "rule/RES-017-sitting-late",
    lambda o: "sittingDate" in o and o["term"] == "V",
    lambda document, o, h: (
        (v1 := (str(o["year"]) + "-07-31")) and (o["sittingDate"] > v1) and (len(str(o["year"])) == 4)
    ),
)
RES_018_EXPIRED_DOCUMENT_REMARK = Check(
    "rule/RES-018-expired-document-remark", lambda o: o["documentRemarkCode"] in {"VMM04", "VMM30"}, None
)
RES_018_EXPIRED_SUBJECT_REMARK = Check(
    "rule/RES-018-expired-subject-remark", lambda o: o["subjectRemarkCode"] in {"FAM11", "FAM23"}, None
)
RES_018_TOO_EARLY_REFORM_2020_08_01 = Check(
    "rule/RES-018-too-early-reform-2020-08-01",
    lambda o: "reform" in o and o["reform"] == "LK20",
    lambda document, o, h: any(
        ("assessedOn" in v1 and v1["assessedOn"] < "2020-08-01") for v1 in h.get("assessments", ())
    ),
)
RES_018_TOO_EARLY_REFORM_2020_08_01_2 = Check(
    "rule/RES-018-too-early-reform-2020-08-01",
    lambda o: "reform" in o and o["reform"] == "LK20" and "issueDate" in o,
    lambda document, o, h: "issueDate" in o and o["issueDate"] < "2020-08-01",
)
RES_018_TOO_EARLY_REFORM_2020_08_01_3 = Check(
    "rule/RES-018-too-early-reform-2020-08-01",
    lambda o: "reform" in o and o["reform"] == "LK20",
    lambda document, o, h: (
        ("issueDate" in o and o["issueDate"] < "2020-08-01")
        or any(("assessedOn" in v1 and v1["assessedOn"] < "2020-08-01") for v1 in h.get("assessments", ()))
    ),
)
RES_018_TOO_LATE_DOCUMENT_REMARK_2011_11_01 = Check(
    "rule/RES-018-too-late-document-remark-2011-11-01",
    lambda o: o["documentRemarkCode"] == "VMM12",
    lambda document, o, h: "issueDate" in h and h["issueDate"] > "2011-11-01",
)
RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31 = Check(
    "rule/RES-018-too-late-subject-remark-2008-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM00", "FAM22"},
    lambda document, o, h: (
        (not any(("year" in v4 and v4["year"] <= 2008) for v4 in h.get("assessments", ())))
        and (not any(("assessedOn" in v3 and v3["assessedOn"] <= "2008-12-31") for v3 in h.get("assessments", ())))
        and (
            ((v2 := document.holder(h)) and v2["decidedOn"] > "2008-12-31")
            or any(("assessedOn" in v1 and v1["assessedOn"] > "2008-12-31") for v1 in h.get("assessments", ()))
        )
    ),
)
RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31_2 = Check(
    "rule/RES-018-too-late-subject-remark-2008-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM00", "FAM22"},
    lambda document, o, h: (
        (not any(("year" in v4 and v4["year"] <= 2008) for v4 in h.get("assessments", ())))
        and (not any(("assessedOn" in v3 and v3["assessedOn"] <= "2008-12-31") for v3 in h.get("assessments", ())))
        and (
            ((v2 := document.holder(h)) and "issueDate" in v2 and v2["issueDate"] > "2008-12-31")
            or any(("assessedOn" in v1 and v1["assessedOn"] > "2008-12-31") for v1 in h.get("assessments", ()))
        )
    ),
)
RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31_3 = Check(
    "rule/RES-018-too-late-subject-remark-2008-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM00", "FAM22"},
    lambda document, o, h: (
        (not any(("year" in v2 and v2["year"] <= 2008) for v2 in h.get("assessments", ())))
        and (not any(("assessedOn" in v1 and v1["assessedOn"] <= "2008-12-31") for v1 in h.get("assessments", ())))
        and any(("assessedOn" in v3 and v3["assessedOn"] > "2008-12-31") for v3 in h.get("assessments", ()))
    ),
)
RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01 = Check(
    "rule/RES-018-too-late-subject-remark-2011-11-01",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10"},
    lambda document, o, h: (
        (not any(("year" in v4 and v4["year"] <= 2011) for v4 in h.get("assessments", ())))
        and (not any(("assessedOn" in v3 and v3["assessedOn"] <= "2011-11-01") for v3 in h.get("assessments", ())))
        and (
            ((v2 := document.holder(h)) and v2["decidedOn"] > "2011-11-01")
            or any(("assessedOn" in v1 and v1["assessedOn"] > "2011-11-01") for v1 in h.get("assessments", ()))
        )
    ),
)
RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01_2 = Check(
    "rule/RES-018-too-late-subject-remark-2011-11-01",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10"},
    lambda document, o, h: (
        (not any(("year" in v4 and v4["year"] <= 2011) for v4 in h.get("assessments", ())))
        and (not any(("assessedOn" in v3 and v3["assessedOn"] <= "2011-11-01") for v3 in h.get("assessments", ())))
        and (
            ((v2 := document.holder(h)) and "issueDate" in v2 and v2["issueDate"] > "2011-11-01")
            or any(("assessedOn" in v1 and v1["assessedOn"] > "2011-11-01") for v1 in h.get("assessments", ()))
        )
    ),
)
RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01_3 = Check(
    "rule/RES-018-too-late-subject-remark-2011-11-01",
    lambda o: o["subjectRemarkCode"] in {"FAM06", "FAM07", "FAM08", "FAM09", "FAM10"},
    lambda document, o, h: (
        (not any(("year" in v2 and v2["year"] <= 2011) for v2 in h.get("assessments", ())))
        and (not any(("assessedOn" in v1 and v1["assessedOn"] <= "2011-11-01") for v1 in h.get("assessments", ())))
        and any(("assessedOn" in v3 and v3["assessedOn"] > "2011-11-01") for v3 in h.get("assessments", ()))
    ),
)
RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31 = Check(
    "rule/RES-018-too-late-subject-remark-2016-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM15", "FAM24", "FAM25", "FAM47"},
    lambda document, o, h: (
        (not any(("year" in v4 and v4["year"] <= 2016) for v4 in h.get("assessments", ())))
        and (not any(("assessedOn" in v3 and v3["assessedOn"] <= "2016-12-31") for v3 in h.get("assessments", ())))
        and (
            ((v2 := document.holder(h)) and v2["decidedOn"] > "2016-12-31")
            or any(("assessedOn" in v1 and v1["assessedOn"] > "2016-12-31") for v1 in h.get("assessments", ()))
        )
    ),
)
RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31_2 = Check(
    "rule/RES-018-too-late-subject-remark-2016-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM15", "FAM24", "FAM25", "FAM47"},
    lambda document, o, h: (
        (not any(("year" in v4 and v4["year"] <= 2016) for v4 in h.get("assessments", ())))
        and (not any(("assessedOn" in v3 and v3["assessedOn"] <= "2016-12-31") for v3 in h.get("assessments", ())))
        and (
            ((v2 := document.holder(h)) and "issueDate" in v2 and v2["issueDate"] > "2016-12-31")
            or any(("assessedOn" in v1 and v1["assessedOn"] > "2016-12-31") for v1 in h.get("assessments", ()))
        )
    ),
)
RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31_3 = Check(
    "rule/RES-018-too-late-subject-remark-2016-12-31",
    lambda o: o["subjectRemarkCode"] in {"FAM15", "FAM24", "FAM25", "FAM47"},
    lambda document, o, h: (
        (not any(("year" in v2 and v2["year"] <= 2016) for v2 in h.get("assessments", ())))
        and (not any(("assessedOn" in v1 and v1["assessedOn"] <= "2016-12-31") for v1 in h.get("assessments", ())))
        and any(("assessedOn" in v3 and v3["assessedOn"] > "2016-12-31") for v3 in h.get("assessments", ()))
    ),
)
RES_018_UNDATED_SUBJECT_REMARK = Check(
    "rule/RES-018-undated-subject-remark",
    lambda o: (
        o["subjectRemarkCode"]
        in {"FAM00", "FAM06", "FAM07", "FAM08", "FAM09", "FAM10", "FAM15", "FAM22", "FAM24", "FAM25", "FAM47"}
    ),
    lambda document, o, h: (
        (not any("year" in v2 for v2 in h.get("assessments", ())))
        and (not any("assessedOn" in v1 for v1 in h.get("assessments", ())))
    ),
)
RES_019_ORDER = Check(
    "rule/RES-019-order",
    lambda o: "stopDate" in o and "period" in o,
    lambda document, o, h: "startDate" in o["period"] and (not o["period"]["startDate"] <= o["stopDate"]),
)
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
RES_020_NO_BASIS_TOO_LATE = Check(
    "rule/RES-020-no-basis-too-late",
    lambda o: o["subjectRemarkCode"] == "FAM05",
    lambda document, o, h: any(
        (("year" in v2 and v2["year"] >= 2024) or ("assessedOn" in v2 and v2["assessedOn"] >= "2024-01-01"))
        for v1 in h.get("assessments", ())
        if v1["grade"] == "IV"
        for v2 in h.get("assessments", ())
    ),
)
RES_020_PLAN_TOO_EARLY = Check(
    "rule/RES-020-plan-too-early",
    lambda o: o["grade"] == "VO",
    lambda document, o, h: (
        ("year" in o and o["year"] < 2024)
        or ("assessedOn" in o and o["assessedOn"] < "2024-01-01")
        or ((v1 := document.holder(h)) and "issueDate" in v1 and v1["issueDate"] < "2024-01-01")
    ),
)
RES_020_PLAN_TOO_EARLY_2 = Check(
    "rule/RES-020-plan-too-early",
    lambda o: o["grade"] == "VO" and ("assessedOn" in o or "year" in o),
    lambda document, o, h: ("year" in o and o["year"] < 2024) or ("assessedOn" in o and o["assessedOn"] < "2024-01-01"),
)
RES_021_DECISION = Check(
    "rule/RES-021-decision",
    lambda o: "subjectResults" in o,
    lambda document, o, h: (
        o["candidate"]["candidateKind"] == "pupil"
        and any(
            (
                v3["grade"] not in {"F", "IV", "VO"}
                and v3["assessmentKind"] == "overall-achievement"
                and (not (document.holding("replaces", v3["id"]) if "id" in v3 else ()))
            )
            for v1 in o.get("subjectResults", ())
            if o["sitting"]["subject"]["subjectCode"] == v1["subject"]["subjectCode"]
            if (not any("annulmentGround" in v2 for v2 in v1.get("assessments", ())))
            for v3 in v1.get("assessments", ())
        )
    ),
)
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
    lambda document, o, h: (
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
                        "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z", o["assessedOn"]
                    )
                )
            )
        )
    ),
)
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
    lambda document, o, h: (
        ("year" not in o or ("year" in o and (not o["year"] < 2024)))
        and ((not ("term" in o and o["term"] == "V")) or (not ("year" in o and o["year"] in {2024})))
        and (
            "assessedOn" not in o
            or (
                "assessedOn" in o
                and (
                    not matches(
                        "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z", o["assessedOn"]
                    )
                )
            )
        )
        and (
            (not o["grade"] == "F")
            or (
                (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM04"))
                and (
                    "subjectRemark" not in h
                    or (
                        not (
                            (v1 := document.holder(h))
                            and any(v2["documentRemarkCode"] == "VMM23" for v2 in v1.get("documentRemarks", ()))
                        )
                    )
                )
            )
        )
    ),
)
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
    lambda document, o, h: (
        ("year" not in o or ("year" in o and (not o["year"] < 2024)))
        and ((not ("term" in o and o["term"] == "V")) or (not ("year" in o and o["year"] in {2024})))
        and (
            "assessedOn" not in o
            or (
                "assessedOn" in o
                and (
                    not matches(
                        "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z", o["assessedOn"]
                    )
                )
            )
        )
    ),
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
RES_021_OVERALL_GRADE = Check(
    "rule/RES-021-overall-grade",
    lambda o: (
        "term" in o
        and "year" in o
        and "annulmentGround" in o
        and o["annulmentGround"] == "cheating"
        and o["assessmentKind"] == "examination"
    ),
    lambda document, o, h: (
        ((o["year"] > 2024) or (o["term"] == "H" and (o["year"] == 2024)))
        and (not ("subjectStatus" in h and h["subjectStatus"] in {"F", "G", "O", "P", "R", "V"}))
        and any(
            (
                v2["grade"] not in {"F", "IV", "VO"}
                and v2["assessmentKind"] == "overall-achievement"
                and (not ("assessedOn" in v2 and (int(v2["assessedOn"][0:4]) > o["year"])))
                and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            )
            for v1 in (document.root,)
            for v2 in h.get("assessments", ())
        )
    ),
)
RES_022_INTERDISCIPLINARY = Check(
    "rule/RES-022-interdisciplinary",
    lambda o: (
        "interdisciplinary" in o
        and "term" in o
        and "year" in o
        and o["interdisciplinary"] is True
        and o["grade"] in {"1", "2", "3", "4", "5", "6", "B", "IB"}
    ),
    lambda document, o, h: (
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
        and any(
            (
                "interdisciplinary" in v9
                and "term" in v9
                and "year" in v9
                and v9["term"] == o["term"]
                and v9["year"] == o["year"]
                and v9["interdisciplinary"] is True
            )
            for v6 in (document.root,)
            for v7 in h.get("assessments", ())
            if v7["grade"] == "IV"
            if v7["assessmentKind"] == "overall-achievement"
            for v8 in v1.get("subjectResults", ())
            if (not v8 is h)
            for v9 in v8.get("assessments", ())
        )
    ),
)
RES_022_STANDS = Check(
    "rule/RES-022-stands",
    lambda o: (
        o["assessmentKind"] == "examination"
        and (not o["grade"] not in {"1", "2", "3", "4", "5", "6", "B", "BM", "D", "IB"})
        and (not ("interdisciplinary" in o and o["interdisciplinary"] is True))
        and ("year" not in o or "year" in o)
        and ("assessedOn" not in o or "assessedOn" in o)
    ),
    lambda document, o, h: (
        ("year" not in o or ("year" in o and (not o["year"] < 2024)))
        and ((not ("term" in o and o["term"] == "V")) or (not ("year" in o and o["year"] in {2024})))
        and (
            "assessedOn" not in o
            or (
                "assessedOn" in o
                and (
                    not matches(
                        "^(?:(?:1[0-9]{3}|20(?:[01][0-9]|2[0-3]))-[0-9]{2}|2024-0[1-7])-[0-9]{2}\\Z", o["assessedOn"]
                    )
                )
            )
        )
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        and any(
            (
                v2["grade"] == "IV"
                and v2["assessmentKind"] == "overall-achievement"
                and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            )
            for v2 in h.get("assessments", ())
        )
    ),
)
RES_023_COMPETENCE = Check(
    "rule/RES-023-competence",
    lambda o: "firstTimeDiploma" in o and o["firstTimeDiploma"] is True,
    lambda document, o, h: document.says(facts.F_EC0D1773D6),
)
RES_023_FIVE_YEARS = Check(
    "rule/RES-023-five-years",
    lambda o: "firstTimeDiploma" in o and "issueDate" in o and o["firstTimeDiploma"] is True,
    lambda document, o, h: (
        (not (o["issueDate"] < "2024-08-01"))
        and document.says(facts.F_485920B6EC)
        and any(
            (
                "assessedOn" in v5
                and (v5["assessedOn"] > v3)
                and (not ("gradeStatus" in v5 and v5["gradeStatus"] in {"E", "K"}))
            )
            for v2 in o.get("programmeAreas", ())
            if "period" in v2
            if "startDate" in v2["period"]
            if (v3 := (str((int(v2["period"]["startDate"][0:4]) + 5)) + v2["period"]["startDate"][4:]))
            for v4 in o.get("subjectResults", ())
            for v5 in v4.get("assessments", ())
        )
    ),
)
RES_023_FLAG = Check(
    "rule/RES-023-flag",
    lambda o: "documentRemarks" in o and (not ("firstTimeDiploma" in o and o["firstTimeDiploma"] is True)),
    lambda document, o, h: any(v1["documentRemarkCode"] == "VMM06" for v1 in o.get("documentRemarks", ())),
)
RES_023_REMARK = Check(
    "rule/RES-023-remark",
    lambda o: "firstTimeDiploma" in o and o["firstTimeDiploma"] is True,
    lambda document, o, h: document.says(facts.F_DDB8CE6641),
)
RES_024_DATE = Check("rule/RES-024-date", lambda o: o["grade"] in {"GK", "IG"} and "assessedOn" not in o, None)
RES_024_STATUS = Check(
    "rule/RES-024-status",
    lambda o: o["grade"] in {"GK", "IG"},
    lambda document, o, h: (
        (not ("subjectStatus" in h and h["subjectStatus"] == "R"))
        and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM18"))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v1 := document.holder(h))
                    and any(v2["documentRemarkCode"] == "VMM23" for v2 in v1.get("documentRemarks", ()))
                )
            )
        )
    ),
)
RES_024_STATUS_2 = Check("rule/RES-024-status", lambda o: o["grade"] in {"GK", "IG"}, None)
RES_024_STATUS_3 = Check(
    "rule/RES-024-status",
    lambda o: o["grade"] in {"GK", "IG"},
    lambda document, o, h: (
        (not ("subjectStatus" in h and h["subjectStatus"] == "R"))
        and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM18"))
    ),
)
RES_025_STATED = Check(
    "rule/RES-025-stated",
    lambda o: (
        (not ("absenceDays" in o and "absenceHours" in o))
        and (not ("completionCode" in o and o["completionCode"] in {"K", "L"}))
    ),
    lambda document, o, h: (
        (not ("holderStatus" in h and h["holderStatus"] != "pupil"))
        and any(
            v2["assessmentKind"] == "overall-achievement"
            for v1 in h.get("subjectResults", ())
            if (not ("subjectStatus" in v1 and v1["subjectStatus"] in {"F", "G", "O", "P", "R", "V"}))
            if (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"])))
            for v2 in v1.get("assessments", ())
        )
    ),
)
