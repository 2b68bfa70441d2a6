"""Verdicts travel between processes as plain values."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from veiskille import Error, Validator
from veiskille.carried import as_plain, from_plain
from veiskille.errors import DocumentError
from veiskille.render.checked import Checked, Excerpt

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
BROKEN = EXAMPLES / "diploma" / "invalid" / "RES-003-exempt-without-remark.json"


def test_a_report_comes_back_as_it_was() -> None:
    report = Validator().validate(BROKEN)
    checked = Checked("a.json", report, (None, Excerpt(3, "  line", 2, 6), None))
    twin = from_plain(json.loads(json.dumps(as_plain(checked))))
    assert twin == checked
    assert not isinstance(twin.outcome, Error)
    assert twin.outcome.in_language("nn").to_dict() == report.in_language("nn").to_dict()
    for result, other in zip(report, twin.outcome, strict=True):
        # Those that do not count for being equal as well.
        assert all(getattr(result, f.name) == getattr(other, f.name) for f in fields(result))


@pytest.mark.parametrize("text", ["{", '{"a": 1, "a": 2}', "\ufeff{}", "[" * 500])
def test_an_error_comes_back_as_it_was(text: str) -> None:
    with pytest.raises(DocumentError) as caught:
        Validator().validate(text)
    twin = from_plain(json.loads(json.dumps(as_plain(Checked("-", caught.value))))).outcome
    assert type(twin) is type(caught.value)
    assert isinstance(twin, Error)
    assert (str(twin), repr(twin)) == (str(caught.value), repr(caught.value))
