"""Who the follow-up service is for: the target age at both ends of each period, and what a status does to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from veiskille import validate
from veiskille.vocabulary import codelist

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "follow-up-referral" / "valid"
NOW = ["lov-2023-06-09-30/9-4"]
THEN = ["lov-1998-07-17-61/3-6"]
#: One status of each group, the first in the list.
FIRST = {code.facts["group"]: key for key, code in reversed(list(codelist("follow-up-status").codes.items()))}
#: Statuses of those who were reported, but are outside the target group: group 5 in Udir's list.
OUTSIDE = [key for key, code in codelist("follow-up-status").codes.items() if code.facts["group"] == "5"]


def referral(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON value
    content: dict[str, Any] = json.loads((EXAMPLES / "small.json").read_text("utf-8"))
    return content | changes


def found(content: dict[str, Any]) -> set[str]:
    return {result.location.pointer for result in validate(content) if result.code == "GUI-007"}


def on(day: str, born: str, **changes: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON value
    law = NOW if day >= "2024-08-01" else THEN
    content = referral(
        referredOn=day,
        deliveredOn=day,
        legalBasis=[f"https://w3id.org/veiskille/provision/{section}" for section in law],
        **changes,
    )
    content["person"] = {**content["person"], "birthDate": born}
    return content


@pytest.mark.parametrize(
    ("day", "born", "within"),
    [
        ("2026-12-31", "2002-01-01", True),
        ("2027-01-01", "2002-12-31", False),
        ("2024-08-01", "2000-01-01", True),
        ("2024-08-01", "1999-12-31", False),
        ("2024-07-31", "2003-01-01", True),
        ("2024-07-31", "2002-12-31", False),
        ("2023-12-31", "2002-01-01", True),
        ("2024-01-01", "2002-12-31", False),
    ],
)
def test_target_age_is_counted_through_the_year(day: str, born: str, *, within: bool) -> None:
    assert found(on(day, born)) == (set() if within else {"/person/birthDate"})


@pytest.mark.parametrize("status", OUTSIDE[::4])
def test_a_status_outside_the_target_group_lifts_the_limits(status: str) -> None:
    content = on("2026-10-05", "1995-05-05", followUpStatus=status, upperSecondaryRight=False)
    assert found(content | {"inEducation": True, "inWork": True}) == set()


def test_the_right_is_asked_for_since_the_new_act() -> None:
    assert found(on("2024-08-01", "2006-05-05", upperSecondaryRight=False)) == {"/upperSecondaryRight"}
    assert found(on("2024-07-31", "2006-05-05", upperSecondaryRight=False)) == set()


@pytest.mark.parametrize("group", sorted(FIRST))
def test_a_status_has_one_group(group: str) -> None:
    status = FIRST[group]
    activity = codelist("follow-up-status").codes[status].facts.get("activity")
    content = referral(followUpStatus=status, inEducation=activity == "education", inWork=activity == "work")
    assert found(content | {"followUpStatusGroup": group}) == set()
    other = "1" if group != "1" else "2"
    assert found(content | {"followUpStatusGroup": other}) == {"/followUpStatusGroup"}


@pytest.mark.parametrize(
    ("days", "agrees"),
    [
        (("2026-10-05",), True),
        (("2026-10-04",), True),
        (("2026-10-06",), True),
        (("2026-09-01", "2026-10-05"), False),
        (("2026-09-01", "2026-10-06"), True),
    ],
)
def test_the_history_gives_the_status_of_the_day(days: tuple[str, ...], *, agrees: bool) -> None:
    entries = [
        {"type": "FollowUpStatusEntry", "followUpStatus": status, "statusFrom": day}
        for status, day in zip(("OTUK", "OTOV"), days, strict=False)
    ]
    record = {
        "type": "FollowUpRecord",
        "responsibleActor": "https://w3id.org/veiskille/actor/oslo",
        "followUpStatusHistory": entries,
    }
    assert found(referral(followUpRecord=record)) == (set() if agrees else {"/followUpStatus"})
