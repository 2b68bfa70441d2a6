"""Each requirement has its place in the model, and documents that show it right and wrong."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from shared_data import SHARED
from veiskille.generate.site_coverage import Coverage, place_of, read_coverage, read_requirements
from veiskille.generate.site_facts import Facts, gather
from veiskille.model import model

ROOT = Path(__file__).resolve().parents[1]
LINES = read_coverage(ROOT)
REQUIREMENTS = read_requirements(ROOT)
EXPECTED = [
    f"{group}{number:02d}"
    for group, last in {"A": 28, "B": 16, "C": 18, "D": 24, "E": 11}.items()
    for number in range(1, last + 1)
]


@pytest.fixture(scope="module")
def facts() -> Facts:
    return gather(ROOT)


def of(requirement: str) -> list[Coverage]:
    return [line for line in LINES if line.requirement == requirement]


def holds(value: Any, word: str) -> bool:  # noqa: ANN401 - any JSON value
    """Tell whether a document has a word as a key or a value, or in a text that is an IRI ending in it."""
    if isinstance(value, dict):
        return word in value or any(holds(item, word) for item in value.values())
    if isinstance(value, list):
        return any(holds(item, word) for item in value)
    return isinstance(value, str) and (value == word or value.endswith(f"/{word}"))


def test_every_requirement_has_a_title_and_a_place() -> None:
    assert sorted(REQUIREMENTS) == EXPECTED
    assert {line.requirement for line in LINES} == set(EXPECTED)


def test_the_requirements_are_the_agreed_ones() -> None:
    path = SHARED / "requirements.csv"
    if not path.is_file():
        pytest.skip("the list of requirements is not beside the checkout")
    with path.open(encoding="utf-8", newline="") as file:
        ids = [row["id"] for row in csv.DictReader(file)]
    assert ids == EXPECTED


@pytest.mark.parametrize("requirement", EXPECTED)
def test_requirement_is_shown_right_and_wrong(requirement: str) -> None:
    assert any(line.valid for line in of(requirement))
    assert any(line.invalid for line in of(requirement))


def test_no_line_stands_twice() -> None:
    keys = [(line.requirement, line.iri, line.valid, line.invalid) for line in LINES]
    assert len(keys) == len(set(keys))
    assert all(line.note.strip() for line in LINES)


@pytest.mark.parametrize("iri", sorted({line.iri for line in LINES}))
def test_place_exists(facts: Facts, iri: str) -> None:
    kind, label, target = place_of(facts, iri)
    assert kind
    assert label
    assert target


@pytest.mark.parametrize("path", sorted({line.valid for line in LINES} - {""}))
def test_valid_example_exists(path: str) -> None:
    assert (ROOT / path).is_file()
    assert Path(path).parts[2] == "valid"


@pytest.mark.parametrize("path", sorted({line.invalid for line in LINES} - {""}))
def test_invalid_example_exists(path: str) -> None:
    assert (ROOT / path).with_suffix(".report.json").is_file()
    assert Path(path).parts[2] == "invalid" or Path(path).name.startswith("WARN-")


SHOWN = [
    line for line in LINES if line.valid and line.iri.removeprefix(model().base).split("/")[0] in ("model", "code")
]


@pytest.mark.parametrize("line", SHOWN, ids=lambda line: f"{line.requirement}-{line.iri.rsplit('/', 1)[-1]}")
def test_valid_example_holds_what_it_shows(line: Coverage) -> None:
    part, _, name = line.iri.removeprefix(model().base).partition("/")
    if part == "code" and "/" not in name:
        words = {s.key for c in model().classes.values() for s in c.slots.values() if s.range == name}
    else:
        word = name.rsplit("/", 1)[-1]
        cls = model().classes.get(word)
        words = {c.name for c in model().classes.values() if c.parent == word} if cls and cls.abstract else {word}
    tree = json.loads((ROOT / line.valid).read_text("utf-8"))
    assert any(holds(tree, each) for each in words)


RULES = [line for line in LINES if line.invalid and "/rule/" in line.iri]


@pytest.mark.parametrize("line", RULES, ids=lambda line: f"{line.requirement}-{line.iri.rsplit('/', 1)[-1]}")
def test_invalid_example_of_a_rule_breaks_it(line: Coverage) -> None:
    report = json.loads((ROOT / line.invalid).with_suffix(".report.json").read_text("utf-8"))
    assert line.iri.rsplit("/", 1)[-1] in {result["code"] for result in report["results"]}
