"""Checks of the rules ACT.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.tree import Check

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


def _act_001_day_outside(document: Tree, found: Pairs) -> object:
    for _, h in found:
        if "period" in h and "endDate" in h["period"]:
            return True
    return False


ACT_001_DAY_OUTSIDE = Check("rule/ACT-001-day-outside", lambda o: "changedOn" in o, _act_001_day_outside)


def _act_001_day_outside_2(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            "period" in h
            and "startDate" in h["period"]
            and (len(o["changedOn"]) == 10)
            and (len(h["period"]["startDate"]) == 10)
            and (o["changedOn"] < h["period"]["startDate"])
        ):
            return True
    return False


ACT_001_DAY_OUTSIDE_2 = Check("rule/ACT-001-day-outside", lambda o: "changedOn" in o, _act_001_day_outside_2)


def _act_001_ended(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "deliveredOn" in h and "endDate" in o["period"] and (not h["deliveredOn"] <= o["period"]["endDate"]):
            return True
    return False


ACT_001_ENDED = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    _act_001_ended,
)


def _act_001_ended_2(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "endDate" in o["period"] and (not h["deliveredOn"] <= o["period"]["endDate"]):
            return True
    return False


ACT_001_ENDED_2 = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    _act_001_ended_2,
)
ACT_001_ITSELF = Check("rule/ACT-001-itself", lambda o: True, None)
ACT_001_WHEN = Check(
    "rule/ACT-001-when",
    lambda o: ("changedOn" not in o or "changedYear" in o) and ("changedYear" not in o or "changedOn" in o),
    None,
)


def _act_001_will_end(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "endDate" in o["period"] and "deliveredOn" not in h:
            return True
    return False


ACT_001_WILL_END = Check(
    "rule/ACT-001-will-end",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    _act_001_will_end,
)


def _act_001_year_outside(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            "period" in h
            and "endDate" in h["period"]
            and (len(h["period"]["endDate"]) == 10)
            and (o["changedYear"] > int(h["period"]["endDate"][0:4]))
            and (
                (not (h["period"]["endDate"][5:10] == "12-31"))
                or (o["changedYear"] > (int(h["period"]["endDate"][0:4]) + 1))
            )
        ):
            return True
    return False


ACT_001_YEAR_OUTSIDE = Check("rule/ACT-001-year-outside", lambda o: "changedYear" in o, _act_001_year_outside)


def _act_001_year_outside_2(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if (
            "period" in h
            and "startDate" in h["period"]
            and (len(h["period"]["startDate"]) == 10)
            and (o["changedYear"] < int(h["period"]["startDate"][0:4]))
        ):
            return True
    return False


ACT_001_YEAR_OUTSIDE_2 = Check("rule/ACT-001-year-outside", lambda o: "changedYear" in o, _act_001_year_outside_2)
