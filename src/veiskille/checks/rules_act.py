"""Checks of the rules ACT.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

ACT_001_DAY_OUTSIDE = Check(
    "rule/ACT-001-day-outside",
    lambda o: "changedOn" in o,
    lambda document, o, h: "period" in h and "endDate" in h["period"],
)
ACT_001_DAY_OUTSIDE_2 = Check(
    "rule/ACT-001-day-outside",
    lambda o: "changedOn" in o,
    lambda document, o, h: (
        "period" in h
        and "startDate" in h["period"]
        and (len(o["changedOn"]) == 10)
        and (len(h["period"]["startDate"]) == 10)
        and (o["changedOn"] < h["period"]["startDate"])
    ),
)
ACT_001_ENDED = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    lambda document, o, h: (
        document.place(o["period"]) == "period"
        and (v1 := document.holder(o["period"]))
        and document.place(v1) == "actors"
        and (v2 := document.holder(v1))
        and "deliveredOn" in v2
        and "endDate" in o["period"]
        and (not v2["deliveredOn"] <= o["period"]["endDate"])
    ),
)
ACT_001_ENDED_2 = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    lambda document, o, h: (
        (v1 := document.holder(o["period"]))
        and document.place(v1) == "actors"
        and (v2 := document.holder(v1))
        and "deliveredOn" in v2
        and "endDate" in o["period"]
        and (not v2["deliveredOn"] <= o["period"]["endDate"])
    ),
)
ACT_001_ENDED_3 = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    lambda document, o, h: (
        (v1 := document.holder(o["period"]))
        and (v2 := document.holder(v1))
        and "endDate" in o["period"]
        and (not v2["deliveredOn"] <= o["period"]["endDate"])
    ),
)
ACT_001_ENDED_4 = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    lambda document, o, h: (
        document.place(o["period"]) == "period"
        and (v1 := document.holder(o["period"]))
        and (v2 := document.holder(v1))
        and "deliveredOn" in v2
        and "endDate" in o["period"]
        and (not v2["deliveredOn"] <= o["period"]["endDate"])
    ),
)
ACT_001_ENDED_5 = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    lambda document, o, h: (
        document.place(o["period"]) == "period"
        and (v1 := document.holder(o["period"]))
        and (v2 := document.holder(v1))
        and "endDate" in o["period"]
        and (not v2["deliveredOn"] <= o["period"]["endDate"])
    ),
)
ACT_001_ENDED_6 = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    lambda document, o, h: (
        document.place(o["period"]) == "period"
        and (v1 := document.holder(o["period"]))
        and document.place(v1) == "actors"
        and (v2 := document.holder(v1))
        and "endDate" in o["period"]
        and (not v2["deliveredOn"] <= o["period"]["endDate"])
    ),
)
ACT_001_ITSELF = Check("rule/ACT-001-itself", lambda o: True, None)
ACT_001_WHEN = Check(
    "rule/ACT-001-when",
    lambda o: ("changedOn" not in o or "changedYear" in o) and ("changedYear" not in o or "changedOn" in o),
    None,
)
ACT_001_WILL_END = Check(
    "rule/ACT-001-will-end",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    lambda document, o, h: "endDate" in o["period"] and "deliveredOn" not in h,
)
ACT_001_YEAR_OUTSIDE = Check(
    "rule/ACT-001-year-outside",
    lambda o: "changedYear" in o,
    lambda document, o, h: (
        "period" in h
        and "endDate" in h["period"]
        and (len(h["period"]["endDate"]) == 10)
        and (o["changedYear"] > int(h["period"]["endDate"][0:4]))
        and (
            (not (h["period"]["endDate"][5:10] == "12-31"))
            or (o["changedYear"] > (int(h["period"]["endDate"][0:4]) + 1))
        )
    ),
)
ACT_001_YEAR_OUTSIDE_2 = Check(
    "rule/ACT-001-year-outside",
    lambda o: "changedYear" in o,
    lambda document, o, h: (
        "period" in h
        and "startDate" in h["period"]
        and (len(h["period"]["startDate"]) == 10)
        and (o["changedYear"] < int(h["period"]["startDate"][0:4]))
    ),
)
