"""What must not pass a type checker: each line that is marked is refused by all of them, and no other line is."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from veiskille import Limits, Validator, concept, validate
from veiskille.testing import assert_invalid, assert_valid

if TYPE_CHECKING:
    from veiskille import Report, Result

validate(42)  # refused
validate(None)  # refused
validate(["{}"])  # refused
validate(Path("a.json"), profile=3)  # refused
validate(Path("a.json"), Path("b.json"))  # refused

Validator(language="nn")  # refused
Validator(select=3)  # refused
Validator(limits=Limits(max_dept=3))  # refused
Validator("diploma", "own.ttl")  # refused


def a_report(report: Report, result: Result) -> None:
    report.conforms = True  # refused
    result.code = "RES-003"  # refused
    report.valid  # noqa: B018  # refused
    report[0]  # refused
    result.location.line + 1  # refused
    for name in report:
        name.upper()  # refused


concept("vitnemål").label = {}  # refused
assert_valid(Path("a.json"), serverity="warning")  # refused
assert_valid(Path("a.json"), severity=2)  # refused
assert_valid(datetime(2026, 6, 19))  # noqa: DTZ001  # refused
assert_invalid(Path("a.json"), 3)  # refused
assert_invalid(Path("a.json"), only="yes")  # refused
