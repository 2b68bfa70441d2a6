"""What surrounds the engine does work in proportion to the document: counted in lines that run, never timed.

The lines that a stage runs on documents of one, two and three sizes grow by the same number each time where the
stage is linear. Anything quadratic, however small its share, makes the second step larger than the first.
"""

from __future__ import annotations

import copy
import json
import pathlib
import re
import sys
from functools import reduce
from operator import getitem
from typing import TYPE_CHECKING, Any, Final, Self

import pytest

from benchmarks.growth_of_faults import FAULTS, PROFILE, SUBJECTS, delivery, stages
from veiskille import Limits, Validator, plan, reading, wording
from veiskille import engine as exact
from veiskille.errors import LimitExceeded
from veiskille.graph import Blank, Graph, Iri, Literal
from veiskille.lower import lower
from veiskille.model import model
from veiskille.paths import Path, Walked, places_of
from veiskille.reading import parse_json
from veiskille.source import locate

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

SIZE: Final = 5 * len(SUBJECTS)
#: What a step may grow by: tables double, and a longer index in a pointer is more to look at.
SLACK: Final = 1.05
#: Too few lines to tell growth from what happens once.
FEW: Final = 200

#: Examples with a list whose members some rule holds against one another.
EXAMPLES: Final = pathlib.Path(__file__).resolve().parents[1] / "examples"
MEETING: Final = (
    ("result-delivery/valid/rich", ("deliveredResults", 1, "subjectResults", 4, "assessments")),
    (
        "result-delivery/valid/WARN-RES-002-annulled-for-cheating",
        ("deliveredResults", 0, "subjectResults", 0, "assessments"),
    ),
    ("result-delivery/invalid/RES-006-examination-of-another-part", ("deliveredResults", 0, "subjectResults")),
    ("diploma/invalid/RES-004-redeeming-examination-replaced", ("subjectResults",)),
    ("diploma/invalid/RES-004-exception-for-programme-subject", ("subjectResults", 0, "assessments")),
    ("exam-incident-report/valid/outage-forwarded-to-directorate", ("reportSteps",)),
    ("exam-result/valid/small", ("outcomes",)),
)


class Lines:
    """Counts the lines of Python that run while it is open."""

    def __init__(self) -> None:
        self.count = 0

    def __enter__(self) -> Self:
        self._before = sys.gettrace()
        sys.settrace(self._trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _trace(self, _frame: FrameType, event: str, _argument: object) -> Callable[..., Any]:
        self.count += event in ("line", "call")
        return self._trace


@pytest.fixture(scope="module")
def validator() -> Validator:
    return Validator(PROFILE)


@pytest.fixture(scope="module")
def runner() -> exact.Runner:
    return exact.compile(plan.load(PROFILE))


def lines_of(data: bytes, validator: Validator, runner: exact.Runner) -> dict[str, int]:
    counted = {}
    for stage, work in stages(data, validator, runner):
        with Lines() as lines:
            work()
        counted[stage] = lines.count
    return counted


@pytest.mark.parametrize("name", ["none", *FAULTS])
def test_each_stage_grows_with_the_document(name: str, validator: Validator, runner: exact.Runner) -> None:
    documents = [json.dumps(delivery(size * SIZE, FAULTS.get(name))).encode() for size in (1, 2, 3)]
    lines_of(documents[0], validator, runner)  # what is read and remembered once
    small, middle, large = (lines_of(document, validator, runner) for document in documents)
    grown = {
        stage: (middle[stage] - small[stage], large[stage] - middle[stage]) for stage in small if large[stage] > FEW
    }
    assert {stage: steps for stage, steps in grown.items() if steps[1] > steps[0] * SLACK + FEW} == {}


def grown(tree: dict[str, Any], path: tuple[str | int, ...], times: int) -> dict[str, Any]:
    """Give an example with copies of the members of a list, each with ids of its own."""
    made = copy.deepcopy(tree)
    members: Any = reduce(getitem, path, made)  # type: ignore[arg-type]
    text = json.dumps(members)
    own = sorted(set(re.findall(r'"id": "([^"]+)"', text)))
    for number in range(times * SIZE):
        copied = text
        for name in own:
            copied = copied.replace(f'"{name}"', f'"{name}-{number}"')
        members += json.loads(copied)
    return made


@pytest.mark.parametrize(("name", "path"), MEETING, ids=[name.rpartition("/")[2] for name, _ in MEETING])
def test_what_meets_in_one_place_grows_with_the_document(name: str, path: tuple[str | int, ...]) -> None:
    tree = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    profile = model().profiles[name.partition("/")[0]]
    engine = exact.compile(plan.load(profile.id))
    counted = []
    for times in (1, 1, 2, 3):  # first, what is read and remembered once
        graph = lower(grown(tree, path, times), model(), profile).graph
        with Lines() as lines:
            exact.run(engine, graph)
        counted.append(lines.count)
    _, small, middle, large = counted
    assert large - middle <= (middle - small) * SLACK + FEW


def test_a_path_is_walked_once_for_all_values_at_its_end() -> None:
    root, asked = Blank(""), []

    class Asked(Graph):
        def values(self, subject: Any, predicate: str) -> Any:  # noqa: ANN401 - as the graph
            asked.append(subject)
            return super().values(subject, predicate)

    lines: dict[Any, str] = {Blank(f"/lines/{n}"): f"/lines/{n}" for n in range(50)}
    days: dict[Any, Any] = {line: {"day": {Literal(f"{n}", "date"): f"/lines/{n}/day"}} for n, line in enumerate(lines)}
    graph = Asked(root, {root: {"lines": lines}, **days}, {root: "", **lines})
    walked, path = Walked(graph), Path("<lines>/<day>", ("lines", "day"))
    for n in range(50):
        assert places_of(walked, root, path, Literal(f"{n}", "date")) == (f"/lines/{n}/day",)
    assert len(asked) == 1 + len(lines)
    asked.clear()
    assert places_of(walked, root, Path("<lines>", ("lines",)), Blank("/lines/7")) == ("/lines/7",)
    assert places_of(walked, root, Path("<lines>", ("lines",)), Iri("urn:other")) == ("",)
    assert asked == [root, root]


def test_a_document_of_too_many_values_is_refused_before_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_parsed", lambda _data: pytest.fail("parsed"))
    with pytest.raises(LimitExceeded) as refused:
        parse_json(b"[" + b"[]," * 1_000 + b"[]]", limits=Limits(max_values=900))
    assert (refused.value.message_key, refused.value.column) == ("too-many-values", 2 + 3 * 899)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ('["abcde"]', True),
        ('["abcdef"]', False),
        (r'["ab\"cd", "e"]', True),
        (r'["ab\"\"\"cd"]', False),
        (r'["abc\\", "d"]', True),
        ('["a",      1,        2]', True),
        ('["a", "b", "c", "d", "e", "f", "g"]', True),
        ('["a", "b", "c", "d", "e", "fghijk"]', False),
        ('["æøåæø"]', True),
        ('["æøåæøå"]', False),
    ],
)
def test_long_strings_are_found_wherever_they_stand(text: str, *, holds: bool) -> None:
    limits = Limits(max_string=5)
    if holds:
        assert parse_json(text.encode(), limits=limits) == json.loads(text)
    else:
        with pytest.raises(LimitExceeded):
            parse_json(text.encode(), limits=limits)


def test_only_what_is_listed_is_worded(monkeypatch: pytest.MonkeyPatch) -> None:
    sought: list[str] = []

    def nearest(key: str, _cls: object) -> str:
        sought.append(key)
        return "right"

    monkeypatch.setattr(wording, "nearest_key", nearest)
    document = delivery(5)
    document |= {f"wrong{n:02d}": 1 for n in range(50)}
    report = Validator(PROFILE, limits=Limits(max_results=10)).validate(document)
    assert sought == [f"wrong{n:02d}" for n in range(10)]
    assert [r.expected for r in report] == ["right"] * 10
    assert (len(report), report.omitted, report.count("violation")) == (10, 40, 50)


def test_a_long_list_of_results_is_cut_where_a_whole_one_would_be() -> None:
    document = json.dumps(delivery(60, FAULTS["two values for one"]), indent=1)
    whole = Validator(PROFILE).validate(document)
    capped = Validator(PROFILE, limits=Limits(max_results=7)).validate(document)
    assert capped.results == whole.results[:7]
    assert (capped.omitted, capped.counts, capped.conforms) == (len(whole) - 7, whole.counts, whole.conforms)


def test_places_of_a_long_text_are_found_in_one_pass() -> None:
    text = json.dumps({"list": [{"a": n} for n in range(20_000)]}, indent=1)
    found = locate(text, [f"/list/{n}/a" for n in range(20_000)])
    assert [place.line for place in found.values()] == [4 + 3 * n for n in range(20_000)]


def test_a_long_name_does_not_make_the_report_long() -> None:
    document = delivery(5)
    document["id"] = "urn:x:" + "y" * 90_000
    document |= {f"wrong{n:02d}": 1 for n in range(50)}
    report = Validator(PROFILE).validate(document)
    assert len(report) == 50
    assert len(str(report.to_dict())) < 90_000
