"""Views of learning progress: the shapes say what the policy says, and a policy that says too little is refused."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from veiskille import Validator
from veiskille.generate.errors import GenerationError
from veiskille.generate.rules_progress import POLICY
from veiskille.generate.sources import Sources, load_yaml, read_sources
from veiskille.generate.view_policies import check_view_policies
from veiskille.vocabulary import codelist

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples" / "learning-progress-view" / "valid"
CONTENT: dict[str, Any] = load_yaml(ROOT.joinpath(*POLICY))
CATEGORIES = list(codelist("learning-data-category").codes)
ROLES = list(codelist("viewer-role").codes)
TASKS = list(codelist("view-task").codes)
SMALLEST = CONTENT["smallest_group"]["size"]


@pytest.fixture(scope="module")
def validator() -> Validator:
    return Validator()


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(ROOT)


def example(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    return document


def results(validator: Validator, document: dict[str, Any]) -> set[tuple[str, str]]:
    report = validator.validate(json.dumps(document).encode())
    return {(result.code, result.location.pointer) for result in report.results}


def everything(task: str, role: str) -> dict[str, Any]:
    """Make a view that shows every category of one pupil and of a class."""
    made, team = example("small"), example("team-discussion")
    item, aggregate = made["progressItems"][0], team["progressAggregates"][0]
    own = {"selfAssessed": True, "sourceLearner": item["aboutLearner"]}
    group, source = team["learnerGroups"][0], made["dataSources"][0]
    number = "urn:uuid:00000000-0000-5000-8000-{:012d}"
    made |= {"viewTask": task, "viewerRole": role, "learnerGroups": [group]}
    made["progressItems"] = [
        {**item, **own, "id": number.format(n), "progressCategory": category} for n, category in enumerate(CATEGORIES)
    ]
    made["progressAggregates"] = [
        {**aggregate, "id": number.format(100 + n), "progressCategory": category, "dataSource": source["id"]}
        | {"aboutGroup": group["id"], "observedOn": item["observedOn"]}
        for n, category in enumerate(CATEGORIES)
    ]
    return made


def policy_for(task: str, role: str) -> dict[str, Any] | None:
    found = [p for p in CONTENT["policies"] if p["task"] == task and role in p["receivers"]["viewer-role"]]
    return found[0] if found else None


def refused(key: str, allowed: list[str]) -> set[tuple[str, str]]:
    return {("PRG-004", f"/{key}/{n}/progressCategory") for n, c in enumerate(CATEGORIES) if c not in allowed}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("task", TASKS)
def test_a_role_sees_what_its_policy_lists(validator: Validator, task: str, role: str) -> None:
    policy = policy_for(task, role)
    expected = {("PRG-004", "/viewTask")}
    if policy is not None:
        expected = refused("progressItems", policy["categories"]) | refused("progressAggregates", policy["aggregates"])
    assert results(validator, everything(task, role)) == expected


def test_whom_a_view_is_shared_with_needs_a_policy_too(validator: Validator) -> None:
    document = everything("preparing-parent-meeting", "contact-teacher")
    del document["progressAggregates"]
    assert not results(validator, document)
    parents = policy_for("preparing-parent-meeting", "guardian")
    assert parents is not None
    shared = {**document, "sharedWithRoles": ["guardian", "learner"]}
    assert results(validator, shared) == refused("progressItems", parents["categories"])


@pytest.mark.parametrize(("size", "shown"), [(1, False), (SMALLEST - 1, False), (SMALLEST, True), (SMALLEST + 1, True)])
def test_a_group_shows_its_value_from_the_smallest_size(validator: Validator, size: int, shown: bool) -> None:  # noqa: FBT001 - a parameter
    document = example("management-discussion")
    document["progressAggregates"][1]["groupSize"] = size
    assert results(validator, document) == (set() if shown else {("PRG-002", "/progressAggregates/1/groupSize")})


@pytest.mark.parametrize(
    ("method", "size", "value", "shown"),
    [
        ("share-of-learners", 27, "0", True),
        ("share-of-learners", 27, "0.1", False),
        ("share-of-learners", 27, "14.8", False),  # four of them
        ("share-of-learners", 27, "18.5", True),  # five, rounded down
        ("share-of-learners", 27, "81", True),  # five left, rounded down
        ("share-of-learners", 27, "82", True),  # five left, rounded up
        ("share-of-learners", 27, "85", False),  # four left
        ("share-of-learners", 27, "99.9", False),
        ("share-of-learners", 27, "100", True),
        ("share-of-learners", 27, "100.1", False),
        ("share-of-learners", 9, "55.6", False),  # five of nine leave four
        ("share-of-learners", 10, "50", True),
        ("number-of-learners", 27, "4", False),
        ("number-of-learners", 27, "5", True),
        ("number-of-learners", 27, "22", True),
        ("number-of-learners", 27, "23", False),
        ("number-of-learners", 27, "27", True),
        ("number-of-learners", 27, "28", False),
        ("mean-value", 27, "4", True),
    ],
)
def test_what_is_counted_and_what_is_left_are_large_enough(
    validator: Validator,
    method: str,
    size: int,
    value: str,
    shown: bool,  # noqa: FBT001 - a parameter
) -> None:
    document = example("management-discussion")
    document["progressAggregates"][0] |= {"aggregationMethod": method, "groupSize": size, "aggregateValue": value}
    expected = set() if shown else {("PRG-002", "/progressAggregates/0/aggregateValue")}
    assert results(validator, document) == expected


@pytest.mark.parametrize(
    ("change", "reported"),
    [
        ({}, True),
        ({"groupSize": 24 - SMALLEST + 1}, True),
        ({"groupSize": 24 - SMALLEST}, False),
        ({"groupSize": 24}, False),
        ({"progressCategory": "curriculum-progress"}, False),
        ({"aggregationMethod": "median-value"}, False),
        ({"measuredUnit": {"nb": "oppgaver i uken"}}, False),
        ({"methodDescription": {"nb": "Uten ferien."}}, False),
        ({"period": {"type": "Period", "startDate": "2026-10-01", "endDate": "2026-10-30"}}, False),
        ({"aggregateValue": None, "valueWithheld": True}, False),
    ],
)
def test_two_aggregates_of_a_group_do_not_differ_by_few(
    validator: Validator,
    change: dict[str, Any],
    reported: bool,  # noqa: FBT001 - a parameter
) -> None:
    document = example("management-discussion")
    other = {**document["progressAggregates"][1], "id": "urn:uuid:00000000-0000-5000-8000-000000000200"}
    other |= {"groupSize": 23, "aggregateValue": "2.3", **change}
    document["progressAggregates"][2] = {key: value for key, value in other.items() if value is not None}
    expected = {("PRG-002", "/progressAggregates/2/groupSize")} if reported else set()
    assert results(validator, document) == expected


@pytest.mark.parametrize(
    ("counts", "places"),
    [
        ((12, 12), []),
        ((0, 24), []),
        ((SMALLEST, 24 - SMALLEST), []),
        ((SMALLEST - 1, 25 - SMALLEST), ["/valueShares/0/learnerCount"]),
        ((12, 12 - SMALLEST), []),
        ((12, 13 - SMALLEST), ["/valueShares"]),
        ((12, 11), ["/valueShares"]),
    ],
)
def test_levels_and_what_they_leave_out_are_large_enough(
    validator: Validator, counts: tuple[int, ...], places: list[str]
) -> None:
    document = example("team-discussion")
    aggregate = document["progressAggregates"][1]
    aggregate["groupSize"] = 24
    level = aggregate["valueShares"][0]
    aggregate["valueShares"] = [{**level, "learnerCount": count} for count in counts]
    assert results(validator, document) == {("PRG-002", f"/progressAggregates/1{place}") for place in places}


def test_each_role_has_a_policy_and_each_list_a_reason() -> None:
    assert {role for p in CONTENT["policies"] for role in p["receivers"]["viewer-role"]} == set(ROLES)
    assert {p["task"] for p in CONTENT["policies"]} == set(TASKS)
    assert len({p["id"] for p in CONTENT["policies"]}) == len(CONTENT["policies"])


def without(field: str) -> Callable[[dict[str, Any]], object]:
    return lambda content: content["policies"][0].pop(field)


def changed(**fields: Any) -> Callable[[dict[str, Any]], object]:  # noqa: ANN401 - anything that YAML can say
    return lambda content: content["policies"][0].update(fields)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda c: c.pop("decided_on"), "no day of decision"),
        (lambda c: c["smallest_group"].update(size=1), "the smallest group is no group"),
        (lambda c: c["smallest_group"]["reason"].pop("nn"), "smallest_group: reason in nn"),
        (lambda c: c["statistics_only"].pop("source"), "statistics_only: no source"),
        (lambda c: c["statistics_only"]["provisions"].append("no/such"), "provision no/such is not known"),
        (without("aggregates"), "no aggregates"),
        (changed(purpose="teaching"), "unknown field purpose"),
        (changed(list="closed"), "list closed"),
        (changed(receivers={"actor-kind": ["school"]}), "receivers are given by viewer-role"),
        (changed(task="admission"), "view-task admission is not known"),
        (changed(receivers={"viewer-role": ["neighbour"]}), "viewer-role neighbour is not known"),
        (changed(categories=["diet"]), "learning-data-category diet is not known"),
        (changed(receivers={"viewer-role": ["subject-teacher"]}), "subject-teacher has two policies"),
    ],
)
def test_a_policy_that_says_too_little_is_refused(
    sources: Sources, change: Callable[[dict[str, Any]], object], words: str
) -> None:
    content = copy.deepcopy(CONTENT)
    check_view_policies(content, sources)
    change(content)
    with pytest.raises(GenerationError, match=words):
        check_view_policies(content, sources)
