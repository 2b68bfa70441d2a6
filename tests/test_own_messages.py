"""What shapes and constraints of a user's own say to people, in each language and by both engines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from veiskille import Validator
from veiskille.validate import ENGINES

TESTS = Path(__file__).parent
SMALL = TESTS.parent / "examples" / "diploma" / "valid" / "small.json"
#: Shapes; beside each stands what is told: language to place, severity and message of each result.
CASES = sorted(path.stem for path in (TESTS / "own_messages").glob("*.ttl"))


@pytest.mark.parametrize("lang", ["en", "nb", "nn"])
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("case", CASES)
def test_what_is_told_is_exactly_what_stands_beside_the_shapes(case: str, engine: str, lang: str) -> None:
    shapes = TESTS / "own_messages" / f"{case}.ttl"
    report = Validator(shapes=shapes, engine=engine, lang=lang).validate(SMALL)
    told = sorted([result.location.pointer, result.severity, result.message] for result in report)
    assert told == json.loads(shapes.with_suffix(".json").read_text("utf-8"))[lang]
