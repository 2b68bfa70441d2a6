"""Reports for the tests of the HTML report, made from examples; excerpts have every value masked."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from veiskille import Error, Validator
from veiskille.render.checked import Checked, Excerpt
from veiskille.report import SEVERITIES, Report

if TYPE_CHECKING:
    from veiskille.report import Result

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"

FAULTY = (
    "exam-session/invalid/EXM-020-private-candidate-told-nothing.json",
    "career-learning-portfolio/invalid/CAR-001-grade-of-a-reflection.json",
    "diploma/invalid/EXM-021-missing-examination-leaves-1.json",
    "competence-certificate/valid/WARN-DOC-009-digital-original.json",
)
GOOD = ("diploma/valid/small.json", "diploma/valid/WARN-DOC-011-old-number.json")


def excerpt(result: Result, text: str) -> Excerpt | None:
    at = result.location
    if at.line is None or at.column is None:
        return None
    line = text.splitlines()[at.line - 1]
    end = at.end_column if at.end_line == at.line and at.end_column else len(line) + 1
    masked = re.sub(r'(: *")([^"]*)', lambda found: found[1] + "•" * len(found[2]), line)
    return Excerpt(at.line, masked, at.column - 1, end - 1)


def checked(name: str) -> Checked:
    """Validate an example."""
    return made(name, (EXAMPLES / name).read_text("utf-8"))


def made(name: str, text: str) -> Checked:
    """Validate a text as the file of that name."""
    try:
        report = Validator().validate(text)
    except Error as error:
        return Checked(name, error)
    located = tuple(replace(one, location=replace(one.location, file=name)) for one in report)
    return Checked(name, replace(report, file=name, results=located), tuple(excerpt(one, text) for one in report))


@cache
def several() -> tuple[Checked, ...]:
    """Give documents of every verdict, with equal findings among the others."""
    rich = (EXAMPLES / "diploma/valid/general-studies-science.json").read_text("utf-8")
    broken = rich[: len(rich) // 2]
    for right, wrong in (("gradingScale", "gradingSkale"), ("2026-06-19", "19.6.2026"), ('"FF"', '"FELLES"')):
        rich = rich.replace(right, wrong)
    return (
        *(checked(name) for name in (*FAULTY[:2], *GOOD)),
        made("deliveries/2026/autumn/diploma-of-a-school-with-a-long-name.json", rich),
        made("truncated.json", broken),
        *(checked(name) for name in FAULTY[2:]),
    )


@cache
def good() -> tuple[Checked, ...]:
    """Give documents that conform, without a finding."""
    return (checked(GOOD[0]),)


@cache
def unjudged() -> tuple[Checked, ...]:
    """Give a document without a verdict."""
    return (made("truncated.json", "{"),)


def many(number: int) -> list[Checked]:
    """Give one document with that many findings, each with a sentence of its own."""
    one = checked(FAULTY[1])
    assert isinstance(one.outcome, Report)
    first, shown = one.outcome.results[0], one.excerpts[0]
    results = tuple(
        replace(
            first,
            code=f"STR-{at % 12 + 1:03}",
            severity=SEVERITIES[at % 3],
            messages={lang: f"{text} {at}" for lang, text in first.messages.items()},
            location=replace(first.location, line=at + 1, pointer=f"/reflections/{at}/grade"),
        )
        for at in range(number)
    )
    counts = Counter(result.severity for result in results)
    return [Checked("many.json", replace(one.outcome, results=results, counts=counts), (shown,) * number)]
