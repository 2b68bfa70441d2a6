"""What a caller chooses to hear of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from veiskille import Report, Validator
from veiskille.choice import choose
from veiskille.errors import UnknownRule, UsageError

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
#: One violation of RES-003.
EXEMPT = EXAMPLES / "diploma" / "invalid" / "RES-003-exempt-without-remark.json"
#: One warning of DOC-011.
OLD = EXAMPLES / "diploma" / "valid" / "WARN-DOC-011-old-number.json"


def told(path: Path, select: str = "", ignore: str = "", severity: str | None = None) -> Report:
    return Validator(select=select.split(), ignore=ignore.split(), severity=severity).validate(path)


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        ("", "", ["RES-003"]),
        ("RES", "", ["RES-003"]),
        ("res-003", "", ["RES-003"]),
        ("DOC IDN", "", []),
        ("", "RES", []),
        ("RES-003", "RES", ["RES-003"]),
        ("RES", "RES-003", []),
        ("RES-003", "RES-003", []),
    ],
)
def test_the_longer_of_select_and_ignore_counts(select: str, ignore: str, codes: list[str]) -> None:
    report = told(EXEMPT, select, ignore)
    assert [result.code for result in report] == codes
    assert report.left_out == 1 - len(codes)
    assert report.conforms is not bool(codes)
    assert report.to_dict()["leftOut"] == report.left_out


def test_a_severity_leaves_out_what_is_less_grave() -> None:
    assert [result.severity for result in told(OLD)] == ["warning"]
    assert [result.severity for result in told(OLD, severity="warning")] == ["warning"]
    report = told(OLD, severity="violation")
    assert (len(report), report.left_out, report.count("warning")) == (0, 1, 0)


@pytest.mark.parametrize("change", [{"@context": "https://example.org/"}, {"type": "PupilList"}, {"profile": "none"}])
def test_no_choice_hides_that_nothing_was_looked_at(change: dict[str, str]) -> None:
    document = json.loads(EXEMPT.read_text("utf-8")) | change
    everything = Validator().validate(document)
    chosen = Validator(select=["EXM"], severity="violation").validate(document)
    if "profile" in change:  # the root says which profile it is, so that the document is looked at
        assert (everything.left_out, chosen.left_out) == (0, len(everything))
    else:
        assert chosen.results == everything.results
        assert not chosen.conforms


@pytest.mark.parametrize("start", ["", "QQQ", "RES-999", "RES-003-exempt"])
def test_a_code_that_no_rule_has_is_refused(start: str) -> None:
    with pytest.raises(UnknownRule):
        choose(select=[start])
    with pytest.raises(UnknownRule):
        choose(ignore=[start])


def test_another_severity_is_refused() -> None:
    with pytest.raises(UsageError, match="severity"):
        choose(severity="error")


@pytest.mark.parametrize("lang", ["en", "nb", "nn"])
def test_a_report_says_the_same_in_each_language(lang: str) -> None:
    for document in (EXEMPT, OLD):
        assert Validator(lang="en").validate(document).in_language(lang) == Validator(lang=lang).validate(document)


def test_one_code_may_come_alone() -> None:
    assert choose("RES-003", "STR") == choose(["RES-003"], ["STR"])
