"""Checks of the rules GUI.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import terms
from veiskille.tree import Check

GUI_001_HOURS = Check(
    "rule/GUI-001-hours",
    lambda o: not ("closesNextDay" in o and o["closesNextDay"] is True),
    lambda document, o, h: not o["opensAt"] < o["closesAt"],
)
GUI_001_NEXT_DAY = Check(
    "rule/GUI-001-next-day",
    lambda o: "closesNextDay" in o and o["closesNextDay"] is True,
    lambda document, o, h: not o["closesAt"] <= o["opensAt"],
)
GUI_001_OUTREACH = Check(
    "rule/GUI-001-outreach", lambda o: "outreachPlaces" in o and (not o["channelKind"] == "outreach"), None
)
GUI_001_PRICE = Check("rule/GUI-001-price", lambda o: "price" in o and o["freeOfCharge"] is True, None)
GUI_001_REACHABLE = Check(
    "rule/GUI-001-reachable",
    lambda o: (
        "telephoneNumber" not in o and "emailAddress" not in o and "webPage" not in o and "visitingAddress" not in o
    ),
    None,
)
GUI_002_ABSENCE_UNDATED = Check(
    "rule/GUI-002-absence-undated",
    lambda o: o["entitlementStatus"] == "no-entitlement",
    lambda document, o, h: not ("period" in o and "startDate" in o["period"]),
)
GUI_002_ABSENCE_WITH_CLAIMS = Check(
    "rule/GUI-002-absence-with-claims",
    lambda o: o["entitlementStatus"] == "no-entitlement" and ("duties" in o or "userDuties" in o),
    None,
)
GUI_002_COMPULSORY = Check(
    "rule/GUI-002-compulsory",
    lambda o: "participationModes" in o,
    lambda document, o, h: (
        (not any(v3 != "no-duty" for v3 in o.get("userDuties", ())))
        and (not any(v2 != "no-duty" for v1 in o.get("entitlements", ()) for v2 in v1.get("userDuties", ())))
        and any(v4 == "compulsory" for v4 in o.get("participationModes", ()))
    ),
)
GUI_002_COMPULSORY_2 = Check(
    "rule/GUI-002-compulsory",
    lambda o: "participationModes" in o,
    lambda document, o, h: (
        (not any(v2 != "no-duty" for v1 in o.get("entitlements", ()) for v2 in v1.get("userDuties", ())))
        and any(v3 == "compulsory" for v3 in o.get("participationModes", ()))
    ),
)
GUI_002_DUTY = Check(
    "rule/GUI-002-duty", lambda o: (not o["entitlementStatus"] == "no-entitlement") and "duties" not in o, None
)
GUI_002_PROVISION = Check(
    "rule/GUI-002-provision", lambda o: (not o["entitlementStatus"] == "no-entitlement") and "legalBasis" not in o, None
)
GUI_002_SOME_AND_NONE = Check(
    "rule/GUI-002-some-and-none",
    lambda o: "userDuties" in o,
    lambda document, o, h: (
        (len(o.get("userDuties", ())) > 1 and len({v1 for v1 in o.get("userDuties", ())}) > 1)
        and any(v2 == "no-duty" for v2 in o.get("userDuties", ()))
    ),
)
GUI_002_USER_DUTY = Check(
    "rule/GUI-002-user-duty", lambda o: (not o["entitlementStatus"] == "no-entitlement") and "userDuties" not in o, None
)
GUI_003_AGES = Check(
    "rule/GUI-003-ages",
    lambda o: "lowerAge" in o and "upperAge" in o,
    lambda document, o, h: not o["lowerAge"] <= o["upperAge"],
)
GUI_003_ARRIVAL = Check(
    "rule/GUI-003-arrival",
    lambda o: "dateOfEffect" in o and (not ("comparedWith" in o and o["comparedWith"] == "arrival-in-norway")),
    None,
)
GUI_003_BEFORE_ITSELF = Check(
    "rule/GUI-003-before-itself", lambda o: "beforeEvent" in o and o["beforeEvent"] == o["limitedEvent"], None
)
GUI_003_BOTH_ENDS = Check(
    "rule/GUI-003-both-ends",
    lambda o: "beforeEvent" in o and "countedFrom" in o and o["beforeEvent"] == o["countedFrom"],
    None,
)
GUI_003_COUNTED = Check(
    "rule/GUI-003-counted", lambda o: "limitAmount" in o and ("countedFrom" not in o or "limitUnit" not in o), None
)
GUI_003_FROM_ITSELF = Check(
    "rule/GUI-003-from-itself", lambda o: "countedFrom" in o and o["countedFrom"] == o["limitedEvent"], None
)
GUI_003_NOTHING_LIMITED = Check(
    "rule/GUI-003-nothing-limited", lambda o: "limitAmount" not in o and "beforeEvent" not in o, None
)
GUI_003_NO_DATE = Check("rule/GUI-003-no-date", lambda o: "comparedWith" in o and "dateOfEffect" not in o, None)
GUI_003_POSITIVE = Check(
    "rule/GUI-003-positive", lambda o: "limitAmount" in o, lambda document, o, h: not o["limitAmount"] > 0
)
GUI_004_ASSESSED = Check(
    "rule/GUI-004-assessed",
    lambda o: True,
    lambda document, o, h: any(
        True
        for v1 in o.get("improvesCriteria", ())
        if "QualityCriterion" in document.types(v1)
        if (not document.holding("assessedCriterion", v1))
        if (
            not any(
                (not "QualityCriterion" in document.types(v6["assessedCriterion"]))
                for v3 in document.holding("improvesCriteria", v1)
                if (v4 := document.holder(v3))
                if (v5 := document.holder(v4))
                for v6 in v5.get("criterionAssessments", ())
            )
        )
        for v7 in document.holding("improvesCriteria", v1)
        if (v8 := document.holder(v7))
        if (v9 := document.holder(v8))
        for v10 in v9.get("criterionAssessments", ())
    ),
)
GUI_004_INDICATOR = Check(
    "rule/GUI-004-indicator",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1.get("id") == o["shownBy"] for v1 in document.of(h["assessedCriterion"], "qualityIndicators")))
        and any(
            True
            for v2 in document.types(h["assessedCriterion"])
            if v2 == "QualityCriterion"
            for v3 in document.up_from(o["shownBy"], "qualityIndicators")
        )
    ),
)
GUI_004_NAMED_ONCE = Check(
    "rule/GUI-004-named-once",
    lambda o: True,
    lambda document, o, h: (
        document.repeats("namedPart")
        and any(
            (
                document.repeats("namedPart")
                and len({id(v3) for v2 in (v1["namedPart"],) for v3 in document.holding("namedPart", v2)}) > 1
            )
            for v1 in document.instances("NamedDomain")
        )
    ),
)
GUI_005_ONCE = Check(
    "rule/GUI-005-once",
    lambda o: True,
    lambda document, o, h: (
        document.repeats("competenceArea")
        and any(
            (
                document.repeats("competenceArea")
                and len({id(v3) for v2 in (v1["competenceArea"],) for v3 in document.holding("competenceArea", v2)}) > 1
            )
            for v1 in document.instances("CompetenceAreaAssessment")
        )
    ),
)
GUI_006_DATE = Check("rule/GUI-006-date", lambda o: "declaredOn" not in o, None)
GUI_006_SERVICES = Check("rule/GUI-006-services", lambda o: "declaredServices" not in o, None)
GUI_006_STANDARDS = Check(
    "rule/GUI-006-standards",
    lambda o: True,
    lambda document, o, h: len({v1 for v1 in o.get("ethicalStandards", ())}) < 12,
)
GUI_007_ACTIVITY_INEDUCATION = Check(
    "rule/GUI-007-activity-inEducation",
    lambda o: (
        "followUpStatus" in o
        and (
            not (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {"ELGS_IM", "ELVG_IM", "OTEV", "OTEV_IM", "OTLL", "OTLL_IM", "OTVF", "OTVF_IM"}
            )
        )
        and o["inEducation"] is False
    ),
    None,
)
GUI_007_ACTIVITY_INWORK = Check(
    "rule/GUI-007-activity-inWork",
    lambda o: (
        "followUpStatus" in o
        and (not ("followUpStatus" in o and o["followUpStatus"] not in {"OTAR", "OTAR_IM"}))
        and o["inWork"] is False
    ),
    None,
)
GUI_007_AGE = Check(
    "rule/GUI-007-age",
    lambda o: (
        not (
            "followUpStatus" in o
            and o["followUpStatus"]
            in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
        )
    ),
    lambda document, o, h: (
        (len(o["referredOn"]) == 10)
        and (len(o["person"]["birthDate"]) == 10)
        and (not (o["referredOn"] < "2024-08-01"))
        and ((int(o["referredOn"][0:4]) - int(o["person"]["birthDate"][0:4])) > 24)
    ),
)
GUI_007_AGE_2 = Check(
    "rule/GUI-007-age",
    lambda o: (
        not (
            "followUpStatus" in o
            and o["followUpStatus"]
            in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
        )
    ),
    lambda document, o, h: (
        (len(o["referredOn"]) == 10)
        and (len(o["person"]["birthDate"]) == 10)
        and (not (o["referredOn"] > "2024-07-31"))
        and ((int(o["referredOn"][0:4]) - int(o["person"]["birthDate"][0:4])) > 21)
    ),
)
GUI_007_DUTY_DUTY_TO_TAKE_PART = Check(
    "rule/GUI-007-duty-duty-to-take-part",
    lambda o: "activationDuty" in o and "period" in o and o["activationDuty"] is True,
    lambda document, o, h: "endDate" in o["period"] and o["period"]["endDate"] < "2017-01-01",
)
GUI_007_EDUCATION = Check(
    "rule/GUI-007-education",
    lambda o: (
        (
            "followUpStatus" not in o
            or (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
            )
        )
        and o["inEducation"] is True
    ),
    None,
)
GUI_007_GROUP_1 = Check(
    "rule/GUI-007-group-1",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "1"
        and (not ("followUpStatus" in o and o["followUpStatus"] not in terms.T_E4DBE96782))
    ),
    None,
)
GUI_007_GROUP_1_2 = Check(
    "rule/GUI-007-group-1",
    lambda o: (
        "followUpStatusGroup" in o
        and o["followUpStatusGroup"] == "1"
        and (not o["followUpStatus"] not in terms.T_E4DBE96782)
    ),
    None,
)
GUI_007_GROUP_2 = Check(
    "rule/GUI-007-group-2",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "2"
        and (not ("followUpStatus" in o and o["followUpStatus"] not in terms.T_3F905CB84D))
    ),
    None,
)
GUI_007_GROUP_2_2 = Check(
    "rule/GUI-007-group-2",
    lambda o: (
        "followUpStatusGroup" in o
        and o["followUpStatusGroup"] == "2"
        and (not o["followUpStatus"] not in terms.T_3F905CB84D)
    ),
    None,
)
GUI_007_GROUP_3 = Check(
    "rule/GUI-007-group-3",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "3"
        and (
            not (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {
                    "ELGS_IM",
                    "ELVG_IM",
                    "Feil",
                    "OTAR_IM",
                    "OTBA",
                    "OTEV_IM",
                    "OTFA_IM",
                    "OTFU_IM",
                    "OTIF",
                    "OTLL_IM",
                    "OTMI",
                    "OTNO",
                    "OTOV",
                    "OTSY",
                    "OTUK",
                    "OTVF_IM",
                }
            )
        )
    ),
    None,
)
GUI_007_GROUP_3_2 = Check(
    "rule/GUI-007-group-3",
    lambda o: (
        "followUpStatusGroup" in o
        and o["followUpStatusGroup"] == "3"
        and (
            not o["followUpStatus"]
            not in {
                "ELGS_IM",
                "ELVG_IM",
                "Feil",
                "OTAR_IM",
                "OTBA",
                "OTEV_IM",
                "OTFA_IM",
                "OTFU_IM",
                "OTIF",
                "OTLL_IM",
                "OTMI",
                "OTNO",
                "OTOV",
                "OTSY",
                "OTUK",
                "OTVF_IM",
            }
        )
    ),
    None,
)
GUI_007_GROUP_4 = Check(
    "rule/GUI-007-group-4",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "4"
        and (not ("followUpStatus" in o and o["followUpStatus"] not in terms.T_EE413FDA00))
    ),
    None,
)
GUI_007_GROUP_4_2 = Check(
    "rule/GUI-007-group-4",
    lambda o: (
        "followUpStatusGroup" in o
        and o["followUpStatusGroup"] == "4"
        and (not o["followUpStatus"] not in terms.T_EE413FDA00)
    ),
    None,
)
GUI_007_GROUP_5 = Check(
    "rule/GUI-007-group-5",
    lambda o: (
        "followUpStatusGroup" in o
        and "followUpStatus" in o
        and o["followUpStatusGroup"] == "5"
        and (
            not (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {
                    "OTAP",
                    "OTAR",
                    "OTBA",
                    "OTEV",
                    "OTIF",
                    "OTKO",
                    "OTLL",
                    "OTMI",
                    "OTNO",
                    "OTOA",
                    "OTOV",
                    "OTSY",
                    "OTUK",
                    "OTVF",
                }
            )
        )
    ),
    None,
)
GUI_007_GROUP_5_2 = Check(
    "rule/GUI-007-group-5",
    lambda o: (
        "followUpStatusGroup" in o
        and o["followUpStatusGroup"] == "5"
        and (
            not o["followUpStatus"]
            not in {
                "OTAP",
                "OTAR",
                "OTBA",
                "OTEV",
                "OTIF",
                "OTKO",
                "OTLL",
                "OTMI",
                "OTNO",
                "OTOA",
                "OTOV",
                "OTSY",
                "OTUK",
                "OTVF",
            }
        )
    ),
    None,
)
GUI_007_HISTORY = Check(
    "rule/GUI-007-history",
    lambda o: "followUpRecord" in o and "followUpStatus" in o,
    lambda document, o, h: any(
        (
            (not (v1["statusFrom"] > o["referredOn"]))
            and v1["followUpStatus"] != o["followUpStatus"]
            and (
                not any(
                    ((v2["statusFrom"] > v1["statusFrom"]) and (not (v2["statusFrom"] > o["referredOn"])))
                    for v2 in o["followUpRecord"].get("followUpStatusHistory", ())
                )
            )
            and (
                not any(
                    (v3["statusFrom"] == v1["statusFrom"] and v3["followUpStatus"] == o["followUpStatus"])
                    for v3 in o["followUpRecord"].get("followUpStatusHistory", ())
                )
            )
        )
        for v1 in o["followUpRecord"].get("followUpStatusHistory", ())
    ),
)
GUI_007_RIGHT = Check(
    "rule/GUI-007-right",
    lambda o: (
        "upperSecondaryRight" in o
        and o["upperSecondaryRight"] is False
        and (
            not (
                "followUpStatus" in o
                and o["followUpStatus"]
                in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
            )
        )
    ),
    lambda document, o, h: (len(o["referredOn"]) == 10) and (not (o["referredOn"] < "2024-08-01")),
)
GUI_007_WORK = Check(
    "rule/GUI-007-work",
    lambda o: (
        (
            "followUpStatus" not in o
            or (
                "followUpStatus" in o
                and o["followUpStatus"]
                not in {"ELGS_IM", "ELVG_IM", "Feil", "OTAR_IM", "OTEV_IM", "OTFA_IM", "OTFU_IM", "OTLL_IM", "OTVF_IM"}
            )
        )
        and o["inWork"] is True
    ),
    None,
)
GUI_008_APPRENTICES = Check(
    "rule/GUI-008-apprentices",
    lambda o: (not o["entitlementStatus"] == "no-entitlement") and ("legalBasis" in o or "duties" in o),
    lambda document, o, h: (
        (
            any(v1 in terms.T_1AE5A2421D for v1 in o.get("legalBasis", ()))
            or any(v3 in terms.T_1AE5A2421D for v2 in o.get("duties", ()) for v3 in v2.get("legalBasis", ()))
        )
        and any(v4 == "apprentices" for v4 in o.get("rightHolders", ()))
    ),
)
GUI_008_STUDENTS = Check(
    "rule/GUI-008-students",
    lambda o: (
        (not o["entitlementStatus"] == "no-entitlement")
        and (
            "legalBasis" in o
            or "duties" in o
            or (o["entitlementStatus"] == "individual-right" and ("legalBasis" in o or "duties" in o))
        )
    ),
    lambda document, o, h: (
        (
            any(v1 in terms.T_62BFDA3778 for v1 in o.get("legalBasis", ()))
            or any(v3 in terms.T_62BFDA3778 for v2 in o.get("duties", ()) for v3 in v2.get("legalBasis", ()))
            or (
                o["entitlementStatus"] == "individual-right"
                and (
                    any(
                        v4 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30" for v4 in o.get("legalBasis", ())
                    )
                    or any(
                        v6 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30"
                        for v5 in o.get("duties", ())
                        for v6 in v5.get("legalBasis", ())
                    )
                )
            )
        )
        and any(v7 == "higher-education-students" for v7 in o.get("rightHolders", ()))
    ),
)
GUI_009_CATEGORIES = Check(
    "rule/GUI-009-categories",
    lambda o: "keepsUserData" in o and o["keepsUserData"] is True and "keptData" not in o,
    None,
)
GUI_009_KEPT_AND_NOT = Check(
    "rule/GUI-009-kept-and-not",
    lambda o: "keepsUserData" in o and "keptData" in o and o["keepsUserData"] is False,
    None,
)
GUI_009_NOT_SAID = Check("rule/GUI-009-not-said", lambda o: "keepsUserData" not in o, None)
GUI_009_OUTSIDE_HK_DIR = Check(
    "rule/GUI-009-outside-hk-dir",
    lambda o: (
        o["dataCategory"]
        not in {
            "age-of-user",
            "earlier-guidance",
            "education-background",
            "home-county",
            "ip-address",
            "job-status",
            "phone-number-of-user",
            "sex",
            "topic-of-guidance",
        }
    ),
    lambda document, o, h: h["owner"] == "https://w3id.org/veiskille/actor/hk-dir",
)
GUI_009_PURPOSE = Check("rule/GUI-009-purpose", lambda o: "purpose" not in o, None)
