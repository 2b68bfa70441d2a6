"""A report as text for people: place, code and sentence, the faulty line, then what helps to mend it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from unicodedata import category, east_asian_width

from veiskille.errors import Error
from veiskille.render.checked import Checked
from veiskille.render.words import FILE, LEFT_OUT, OMITTED, UNJUDGED, WORDS, counted
from veiskille.report import SEVERITIES, VIOLATION, place, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from veiskille.error_texts import Language
    from veiskille.render.checked import Excerpt
    from veiskille.report import Report, Result

#: A stretch of text with the name of its style.
Span = tuple[str, str]

#: Name of a style to what rich makes of it.
STYLES: Final[Mapping[str, str]] = {
    "place": "bold",
    "violation": "bold red",
    "warning": "bold yellow",
    "info": "bold blue",
    "good": "green",
    "faint": "dim",
    "link": "blue underline",
    "plain": "",
}

#: How many results of one kind are shown in full, and how many lines of the others are named.
_IN_FULL: Final = 3
_NAMED: Final = 10

#: Digits for which the line numbers have room.
_DIGITS: Final = 4


@dataclass(slots=True)
class Tally:
    """What the last line tells, counted document by document."""

    #: How many documents have a verdict, and how many have none.
    judged: int = 0
    unjudged: int = 0
    #: Severity to the number of results.
    counts: Counter[str] = field(default_factory=Counter)
    left_out: int = 0

    def add(self, outcome: Report | Error) -> None:
        """Count one document."""
        if isinstance(outcome, Error):
            self.unjudged += 1
            return
        self.judged += 1
        self.counts.update(outcome.counts)
        self.left_out += outcome.left_out


def lines(checked: Checked, lang: Language) -> Iterator[list[Span]]:
    """Give what is to be said of one document line by line, each line as spans with the name of a style.

    Args:
        checked: the document with its verdict, or with the reason why there is none.
        lang: language of the words; that of the sentences of a report is the report's own.
    """
    outcome = checked.outcome
    if isinstance(outcome, Error):
        yield _error(checked.name, outcome, lang)
        return
    yield from result_lines(outcome, checked.excerpts, lang)
    if outcome.conforms:
        words = WORDS[lang]
        verdict = words["conforms"].format(outcome.profile) if outcome.profile else words["fine"]
        yield [(f"{shown(checked.name)}: ", "plain"), (verdict, "good")]


def result_lines(report: Report, excerpts: Sequence[Excerpt | None] = (), lang: str = "") -> Iterator[list[Span]]:
    """Give the results of a report line by line, without the verdict.

    Args:
        report: the report.
        excerpts: the faulty line of each result, or none at all.
        lang: language of the words; by default the report's.
    """
    lang = lang or report.language
    kinds: dict[tuple[str | None, ...], list[Result]] = {}
    for result in report:
        kinds.setdefault(_kind(result), []).append(result)
    numbers = [excerpt.number for excerpt in excerpts if excerpt is not None]
    margin = max(_DIGITS, len(str(max(numbers, default=0))))
    said: Counter[tuple[str | None, ...]] = Counter()
    for result, excerpt in zip(report, excerpts or (None,) * len(report), strict=True):
        kind = _kind(result)
        said[kind] += 1
        if said[kind] <= _IN_FULL:
            yield from _result(result, excerpt, margin, lang)
            if said[kind] == _IN_FULL and len(kinds[kind]) > _IN_FULL:
                yield _others(kinds[kind][_IN_FULL:], margin, lang)
            yield []
    for number, what in ((report.omitted, OMITTED), (report.left_out, LEFT_OUT)):
        if number:
            yield [(f"… {counted(number, what, lang)}", "faint")]


def _kind(result: Result) -> tuple[str | None, ...]:
    """Give what results have in common that say the same of many places."""
    return (result.code, result.shape, result.component, result.path)


def _result(result: Result, excerpt: Excerpt | None, margin: int, lang: str) -> Iterator[list[Span]]:
    yield [
        (place(result.location), "place"),
        ("  ", "plain"),
        (result.code, result.severity),
        (f"  {result.message}", "plain"),
    ]
    if excerpt is not None:
        yield from _excerpt(excerpt, margin, result.severity)
    words = WORDS[lang]
    meant = excerpt.suggestion if excerpt is not None and excerpt.suggestion else result.suggestion
    # What the sentence says already, and what is asked about, is not told again.
    told = result.expected is None or result.expected in result.message or result.expected == meant
    facts = [
        ("path", result.location.pointer or "/", "plain"),
        ("expected", None if told else result.expected, "plain"),
        ("suggestion", words["meant"].format(meant) if meant else None, "good"),
        ("help", result.help, "link"),
    ]
    width = max(len(words[word]) for word, fact, _ in facts if fact) + 1
    for word, fact, style in facts:
        if fact:
            yield [(f"{'':{margin}} = {words[word] + ':':<{width}} ", "faint"), (fact, style)]


def _excerpt(excerpt: Excerpt, margin: int, severity: str) -> Iterator[list[Span]]:
    bar = f"{'':{margin}} │"
    before, under = excerpt.line[: excerpt.start], excerpt.line[excerpt.start : excerpt.end]
    yield [(bar, "faint")]
    yield [(f"{excerpt.number:>{margin}} │ ", "faint"), (excerpt.line, "plain")]
    yield [(f"{bar} ", "faint"), (" " * _width(before), "plain"), ("^" * max(1, _width(under)), severity)]


def _width(text: str) -> int:
    """Count the columns that a text takes at a terminal: two for a wide character, none for a mark on another one."""
    if text.isascii():
        return len(text)
    wide = sum(east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(category(char) in ("Mn", "Me") for char in text)


def _others(results: Sequence[Result], margin: int, lang: str) -> list[Span]:
    """Name the lines of what is not shown in full."""
    words = WORDS[lang]
    numbers = list(dict.fromkeys(r.location.line for r in results if r.location.line is not None))
    text = words["like_this"].format(len(results))
    if numbers:
        more = ", …" if len(numbers) > _NAMED else ""
        text += words["lines"].format(", ".join(map(str, numbers[:_NAMED])) + more)
    return [(f"{'':{margin}} … {text}", "faint")]


def _error(name: str, error: Error, lang: Language) -> list[Span]:
    """Say in the look of a result why there is no verdict."""
    sentence = Error.text(error, lang)
    at = [getattr(error, part, None) for part in ("line", "column")]
    where = ":".join([shown(name), *(str(number) for number in at if number is not None)])
    return [(where, "place"), ("  ", "plain"), (error.message_key, VIOLATION), (f"  {sentence}", "plain")]


def summary(tally: Tally, lang: str) -> list[Span]:
    """Give the last line: how many results of each severity in how many files, and how many have no verdict."""
    words = WORDS[lang]
    parts = [counted(tally.counts[s], s, lang) for s in SEVERITIES if tally.counts[s] or s == VIOLATION]
    good = not tally.counts[VIOLATION] and not tally.unjudged
    style = "good" if good else VIOLATION
    said = f"{', '.join(parts)} {words['in']} {counted(tally.judged, FILE, lang)}"
    if tally.unjudged:
        said += f"; {counted(tally.unjudged, UNJUDGED, lang)}"
    return [("✓ " if good else "✗ ", style), (said, style)]


def plain(spans: Iterable[Span]) -> str:
    """Join spans without their styles."""
    return "".join(text for text, _ in spans)


def text(reports: Sequence[Report], lang: Language) -> str:
    """Give reports as plain text, without the lines of their documents."""
    tally = Tally()
    every = []
    for report in reports:
        every += [plain(line) for line in lines(Checked(report.file or "-", report), lang)]
        tally.add(report)
    return "\n".join([*every, "", plain(summary(tally, lang))]) + "\n"
