"""``veiskille validate``."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.text import Text

from veiskille.cli.options import (
    BROKEN,
    CONFORMS,
    NO_VERDICT,
    Lang,
    Language,
    TestData,
    fail,
    language_of,
    write_json,
)
from veiskille.convert import FORMATS, find_format, validate_from
from veiskille.errors import Error, UsageError
from veiskille.judge import ENGINES
from veiskille.render import json as as_json
from veiskille.render import text as as_text
from veiskille.render.checked import Checked
from veiskille.report import Report
from veiskille.validate import INPUT_FORMATS, Validator, profiles

if TYPE_CHECKING:
    from collections.abc import Callable

_STYLES = {
    "place": "bold",
    "violation": "bold red",
    "warning": "bold yellow",
    "info": "bold blue",
    "good": "green",
    "faint": "dim",
}


class Format(StrEnum):
    """Forms of a report."""

    TEXT = "text"
    JSON = "json"


_Files = Annotated[list[Path], typer.Argument(metavar="FILE…", help="Documents to validate.", show_default=False)]
_Source = Annotated[str | None, typer.Option("--from", help=f"Format of the documents: {', '.join(FORMATS)}.")]
_InputFormat = Annotated[
    str | None,
    typer.Option(help=f"Form of the documents: {', '.join(INPUT_FORMATS)}; by default by the ending of each file."),
]


def validate(  # noqa: PLR0913, PLR0917 - options of a command
    files: _Files,
    profile: Annotated[
        str | None,
        typer.Option(help=f"Profile to read by: {', '.join(profiles())}; by default each document says its own."),
    ] = None,
    source: _Source = None,
    lang: Lang = None,
    form: Annotated[Format, typer.Option("--format", help="Form of the report.")] = Format.TEXT,
    shapes: Annotated[Path | None, typer.Option(help="SHACL shapes of your own (Turtle), checked as well.")] = None,
    engine: Annotated[str | None, typer.Option(help=f"Engine: {', '.join(ENGINES)}.")] = None,
    test_data: TestData = None,
    input_format: _InputFormat = None,
) -> None:
    """Validate documents: exit 0 when all conform, 1 when one does not, 2 when no verdict could be given."""
    language = language_of(lang)
    if test_data is not None and source is None:
        fail(UsageError("usage", argument="--test-data/--production"), language)
    if input_format is not None and source is not None:
        fail(UsageError("usage", argument="--input-format"), language)
    try:
        validator = Validator(profile, shapes=shapes, engine=engine, lang=language.value)
        if source is not None:
            find_format(source)
    except Error as error:
        fail(error, language)
    check = (
        (lambda f: validator.validate(f, input_format))
        if source is None
        else lambda f: validate_from(f, source, validator, test_data=test_data)
    )
    outcomes = [(str(file), _outcome(check, file)) for file in files]
    if form is Format.JSON:
        write_json([as_json.entry(Checked(file, outcome), language.value) for file, outcome in outcomes])
    else:
        _print([outcome for _, outcome in outcomes if isinstance(outcome, Report)], language)
    for _, outcome in outcomes:
        if isinstance(outcome, Error):
            typer.echo(outcome.text(language.value), err=True)
    raise typer.Exit(max(_exit_code(outcome) for _, outcome in outcomes))


def _outcome(check: Callable[[Path], Report], file: Path) -> Report | Error:
    try:
        return check(file)
    except Error as error:
        return error


def _exit_code(outcome: Report | Error) -> int:
    if isinstance(outcome, Error):
        return NO_VERDICT
    return CONFORMS if outcome.conforms else BROKEN


def _print(reports: list[Report], language: Language) -> None:
    """Print reports; colours only on a terminal, and never with NO_COLOR."""
    console = Console(highlight=False, soft_wrap=True)
    every = [line for report in reports for line in as_text.lines(report)]
    for line in [*every, [], as_text.summary(reports, language.value)] if reports else []:
        console.print(Text.assemble(*((text, _STYLES.get(style, "")) for text, style in line)))
