"""A report as text for people: place, code and sentence, then what helps to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille.report import INFO, VIOLATION, WARNING, place, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from veiskille.report import Report, Result

#: A stretch of text with the name of its style.
Span = tuple[str, str]

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "at": "at",
        "expected": "expected",
        "help": "help",
        "conforms": "conforms to the profile",
        "more": "and {} more",
    },
    "nb": {
        "at": "sted",
        "expected": "forventet",
        "help": "les mer",
        "conforms": "følger profilen",
        "more": "og {} til",
    },
    "nn": {
        "at": "stad",
        "expected": "forventa",
        "help": "les meir",
        "conforms": "følgjer profilen",
        "more": "og {} til",
    },
}

#: Singular and plural of what is counted.
_COUNTED: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "en": {
        VIOLATION: ("violation", "violations"),
        WARNING: ("warning", "warnings"),
        INFO: ("note", "notes"),
        "file": ("file", "files"),
    },
    "nb": {
        VIOLATION: ("feil", "feil"),
        WARNING: ("advarsel", "advarsler"),
        INFO: ("opplysning", "opplysninger"),
        "file": ("fil", "filer"),
    },
    "nn": {
        VIOLATION: ("feil", "feil"),
        WARNING: ("åtvaring", "åtvaringar"),
        INFO: ("opplysning", "opplysningar"),
        "file": ("fil", "filer"),
    },
}

_IN: Final = {"en": "in", "nb": "i", "nn": "i"}


def lines(report: Report) -> Iterator[list[Span]]:
    """Give a report line by line, each line as spans with the name of a style."""
    yield from result_lines(report)
    words = _WORDS[report.language]
    if report.conforms:
        name = shown(report.file) if report.file else "-"
        yield [(f"{name}: ", "plain"), (f"{words['conforms']} {report.profile}", "good")]


def result_lines(report: Report) -> Iterator[list[Span]]:
    """Give the results of a report line by line, without the verdict."""
    words = _WORDS[report.language]
    for result in report:
        yield from _result(result, words)
    if report.omitted:
        yield [(f"… {words['more'].format(report.omitted)}", "plain")]


def _result(result: Result, words: Mapping[str, str]) -> Iterator[list[Span]]:
    yield [
        (place(result.location), "place"),
        ("  ", "plain"),
        (result.code, result.severity),
        (f"  {result.message}", "plain"),
    ]
    width = max(len(words[w]) for w in ("at", "expected", "help"))
    facts = [("at", result.location.pointer or "/"), ("expected", result.expected), ("help", result.help)]
    for word, fact in facts:
        if fact:
            yield [(f"    {words[word]:<{width}}  ", "faint"), (fact, "plain")]


def summary(reports: Sequence[Report], lang: str) -> list[Span]:
    """Give the last line: how many results of each severity in how many files."""
    counts = {s: sum(r.count(s) for r in reports) for s in (VIOLATION, WARNING, INFO)}
    parts = [counted(n, s, lang) for s, n in counts.items() if n or s == VIOLATION]
    good = all(r.conforms for r in reports)
    style = "good" if good else VIOLATION
    text = f"{', '.join(parts)} {_IN[lang]} {counted(len(reports), 'file', lang)}"
    return [("✓ " if good else "✗ ", style), (text, style)]


def counted(number: int, what: str, lang: str) -> str:
    """Write a number with the word for what is counted.

    >>> counted(1, "violation", "nn"), counted(2, "file", "nb")
    ('1 feil', '2 filer')
    """
    return f"{number} {_COUNTED[lang][what][number != 1]}"


def plain(spans: Iterable[Span]) -> str:
    """Join spans without their styles."""
    return "".join(text for text, _ in spans)


def text(reports: Sequence[Report], lang: str) -> str:
    """Give reports as plain text."""
    every = [plain(line) for report in reports for line in lines(report)]
    return "\n".join([*every, "", plain(summary(reports, lang))]) + "\n"
