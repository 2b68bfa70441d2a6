"""Any spoilt document gets a report, and what JSON Schema or the class refuses is a violation."""

import json
from pathlib import Path

import mutations
from contract import refusals
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from veiskille import Validator
from veiskille.model import model
from veiskille.report import VIOLATION

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DOCUMENTS = [p for profile in model().profiles for p in sorted((EXAMPLES / profile / "valid").glob("small*.json"))]
VALIDATOR = Validator()


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[str, object]:
    path = draw(st.sampled_from(DOCUMENTS))
    tree = json.loads(path.read_text("utf-8"))
    for _ in range(draw(st.integers(1, 2))):
        found = list(mutations.places(tree))
        if not found:
            break
        place = draw(st.sampled_from(found))
        kind = draw(st.sampled_from(["remove", "rename", *mutations.VALUES]))
        if kind == "remove":
            tree = mutations.removed(tree, place)
        elif kind == "rename":
            tree = mutations.renamed(
                tree, place, draw(st.sampled_from(["grade", "Grade", "gradee", "@id", "@graph", ""]))
            )
        else:
            tree = mutations.replaced(tree, place, kind)
    return path.parents[1].name, tree


@settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(spoilt())
def test_what_schema_or_class_refuses_is_a_violation(case: tuple[str, object]) -> None:
    profile, document = case
    report = Validator(profile).validate(json.dumps(document))
    if refusals(profile, json.dumps(document)):
        assert any(result.severity == VIOLATION for result in report)
        assert not report.conforms


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(spoilt())
def test_a_report_is_the_same_each_time_and_points_into_the_document(case: tuple[str, object]) -> None:
    _, document = case
    text = json.dumps(document, indent=1)
    first, second = VALIDATOR.validate(text), VALIDATOR.validate(text)
    assert first.to_dict() == second.to_dict()
    lines = text.splitlines()
    for result in first:
        assert result.location.line is not None
        assert result.location.column is not None
        assert result.location.column <= len(lines[result.location.line - 1])
        assert result.message
        assert "{" not in result.message.replace('{"nb"', "")


def test_the_examples_themselves_pass_all_three() -> None:
    assert len(DOCUMENTS) == len(model().profiles)
    for path in DOCUMENTS:
        profile = path.parents[1].name
        assert Validator(profile).validate(path).conforms
        assert not refusals(profile, path.read_bytes())
