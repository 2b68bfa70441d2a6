"""Reports as annotations of GitHub Actions: commands that its runner reads from a step's output."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from veiskille.render.phrases import NOT_CHECKED, omitted, sentence
from veiskille.report import INFO, SEVERITIES, VIOLATION, WARNING, Report, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from veiskille.error_texts import Language
    from veiskille.errors import Error
    from veiskille.render.checked import Checked
    from veiskille.report import Result

_COMMANDS: Final = {VIOLATION: "error", WARNING: "warning", INFO: "notice"}

#: How many annotations of each kind GitHub shows for a step; it drops the others without a word.
SHOWN: Final = 10


def text(checked: Sequence[Checked], lang: Language) -> str:
    """Give the gravest results as annotations, as many as are shown, and say last how many more there are."""
    commands = {severity: _commands(checked, severity, lang) for severity in SEVERITIES}
    reports = [one.outcome for one in checked if isinstance(one.outcome, Report)]
    total = sum(len(kind) for kind in commands.values()) + sum(report.omitted for report in reports)
    kept = {severity: kind[:SHOWN] for severity, kind in commands.items()}
    if total > sum(len(kind) for kind in kept.values()):
        # The last notice takes one of their places.
        kept[INFO] = kept[INFO][: SHOWN - 1]
        more = total - sum(len(kind) for kind in kept.values())
        told = kept[VIOLATION] or all(report.conforms for report in reports)
        kept[INFO].append(_command("notice" if told else "error", {}, omitted(more, lang)))
    return "".join(f"{command}\n" for kind in kept.values() for command in kind)


def _commands(checked: Sequence[Checked], severity: str, lang: Language) -> list[str]:
    """Give the annotations of a severity: before all others the documents that could not be checked.

    No document comes a second time before each has come once, or the faults of the first would hide all others.
    """
    found: list[tuple[int, str]] = []
    for one in checked:
        if isinstance(one.outcome, Report):
            told = [result for result in one.outcome.in_language(lang) if result.severity == severity]
            found += [(number, _annotation(one.name, result, lang)) for number, result in enumerate(told)]
        elif severity == VIOLATION:
            found.append((-1, _no_verdict(one.name, one.outcome, lang)))
    return [command for _, command in sorted(found, key=lambda pair: pair[0])]


def _annotation(name: str, result: Result, lang: Language) -> str:
    place = result.location
    lines = {"line": place.line, "endLine": place.end_line}
    columns = {"col": place.column, "endColumn": place.end_column}
    # The runner takes columns only where they are on one line.
    spans = {**lines, **(columns if place.line == place.end_line else {})}
    said = sentence(result, lang)
    return _command(
        _COMMANDS[result.severity],
        {**_file(name), **spans, "title": result.code},
        said if place.line is not None else f"{place.pointer or '/'}: {said}",
    )


def _no_verdict(name: str, error: Error, lang: Language) -> str:
    place = {"line": getattr(error, "line", None), "col": getattr(error, "column", None)}
    return _command("error", {**_file(name), **place, "title": NOT_CHECKED[lang]}, error.text(lang))


def _file(name: str) -> dict[str, str]:
    return {} if name == "-" else {"file": shown(PurePath(name).as_posix())}


def _command(command: str, properties: Mapping[str, str | int | None], message: str) -> str:
    known = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value is not None)
    return f"::{command}{f' {known}' if known else ''}::{_data(shown(message))}"


def _data(message: str) -> str:
    return message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
