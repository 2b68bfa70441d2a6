"""The command ``veiskille``."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.text import Text

from veiskille.convert import FORMATS, convert, find_format, validate_from
from veiskille.errors import Error, UsageError
from veiskille.judge import ENGINES
from veiskille.render import json as as_json
from veiskille.render import text as as_text
from veiskille.report import VIOLATION, Report
from veiskille.validate import INPUT_FORMATS, Validator, profiles
from veiskille.vocabulary import rules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

app = typer.Typer(
    name="veiskille",
    help="Validate and convert documents on the step out of upper secondary education.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

#: Exit codes: all conform; one does not; no verdict could be given.
CONFORMS, BROKEN, NO_VERDICT = 0, 1, 2

_STYLES = {
    "place": "bold",
    "violation": "bold red",
    "warning": "bold yellow",
    "info": "bold blue",
    "good": "green",
    "faint": "dim",
}


class Language(StrEnum):
    """Languages of messages."""

    EN = "en"
    NB = "nb"
    NN = "nn"


class Format(StrEnum):
    """Forms of a report."""

    TEXT = "text"
    JSON = "json"


def locale_language(environment: Mapping[str, str]) -> Language:
    """Give the language of the locale: bokmål, nynorsk, or else English.

    >>> locale_language({"LANG": "nn_NO.UTF-8"}).value
    'nn'
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            tag = environment[name].lower()
            return Language.NN if tag.startswith("nn") else Language.NB if tag.startswith(("nb", "no")) else Language.EN
    return Language.EN


def _fail(error: Error, lang: Language) -> NoReturn:
    typer.echo(error.text(lang.value), err=True)
    raise typer.Exit(NO_VERDICT)


_Files = Annotated[list[Path], typer.Argument(metavar="FILE…", help="Documents to validate.", show_default=False)]
_Lang = Annotated[
    Language | None,
    typer.Option("--lang", help="Language of messages; by default the locale's, else English."),
]
_Source = Annotated[str | None, typer.Option("--from", help=f"Format of the documents: {', '.join(FORMATS)}.")]
_InputFormat = Annotated[
    str | None,
    typer.Option(help=f"Form of the documents: {', '.join(INPUT_FORMATS)}; by default by the ending of each file."),
]
_TestData = Annotated[
    bool | None,
    typer.Option("--test-data/--production", help="What the documents hold, where their format does not say."),
]


@app.command()
def validate(  # noqa: PLR0913, PLR0917 - options of a command
    files: _Files,
    profile: Annotated[
        str | None,
        typer.Option(help=f"Profile to read by: {', '.join(profiles())}; by default each document says its own."),
    ] = None,
    source: _Source = None,
    lang: _Lang = None,
    form: Annotated[Format, typer.Option("--format", help="Form of the report.")] = Format.TEXT,
    shapes: Annotated[Path | None, typer.Option(help="SHACL shapes of your own (Turtle), checked as well.")] = None,
    engine: Annotated[str | None, typer.Option(help=f"Engine: {', '.join(ENGINES)}.")] = None,
    test_data: _TestData = None,
    input_format: _InputFormat = None,
) -> None:
    """Validate documents: exit 0 when all conform, 1 when one does not, 2 when no verdict could be given."""
    language = lang or locale_language(os.environ)
    if test_data is not None and source is None:
        _fail(UsageError("usage", argument="--test-data/--production"), language)
    if input_format is not None and source is not None:
        _fail(UsageError("usage", argument="--input-format"), language)
    try:
        validator = Validator(profile, shapes=shapes, engine=engine, lang=language.value)
        if source is not None:
            find_format(source)
    except Error as error:
        _fail(error, language)
    check = (
        (lambda f: validator.validate(f, input_format))
        if source is None
        else lambda f: validate_from(f, source, validator, test_data=test_data)
    )
    outcomes = [(str(file), _outcome(check, file)) for file in files]
    if form is Format.JSON:
        _write_json([as_json.entry(file, outcome, language.value) for file, outcome in outcomes])
    else:
        _print([outcome for _, outcome in outcomes if isinstance(outcome, Report)], language)
    for _, outcome in outcomes:
        if isinstance(outcome, Error):
            typer.echo(outcome.text(language.value), err=True)
    raise typer.Exit(max(_exit_code(outcome) for _, outcome in outcomes))


def _write_json(entries: list[dict[str, Any]]) -> None:
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    sys.stdout.write(as_json.text(entries, ascii_only=not unicode))


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


@app.command("convert")
def convert_command(  # noqa: PLR0913, PLR0917 - options of a command
    file: Annotated[Path, typer.Argument(help="Document to convert.", show_default=False)],
    source: Annotated[str, typer.Option("--from", help=f"Format of the document: {', '.join(FORMATS)}.")],
    target: Annotated[str, typer.Option("--to", help="Profile to convert to.")],
    output: Annotated[Path | None, typer.Option(help="File to write; by default standard output.")] = None,
    identifier: Annotated[
        str | None, typer.Option("--id", help="IRI of the new document; by default a new urn:uuid.")
    ] = None,
    test_data: _TestData = None,
    lang: _Lang = None,
) -> None:
    """Convert a document; what the conversion lost or assumed is listed on standard error."""
    language = lang or locale_language(os.environ)
    try:
        conversion = convert(file, source, target, identifier=identifier, test_data=test_data)
        notes = Validator(target, lang=language.value).compose_losses(file, conversion.losses)
    except Error as error:
        _fail(error, language)
    for line in as_text.result_lines(notes):
        typer.echo(as_text.plain(line), err=True)
    if notes.count(VIOLATION):
        # A document without what could not be read would look whole.
        raise typer.Exit(BROKEN)
    if output is None:
        _write_json([conversion.document])
    else:
        output.write_text(as_json.text([conversion.document]), "utf-8")


@app.command("profiles")
def profiles_command(lang: _Lang = None) -> None:
    """List the profiles, with the number of rules that each checks."""
    language = (lang or locale_language(os.environ)).value
    from veiskille.vocabulary import codelist  # noqa: PLC0415 - read only here

    labels = codelist("profile").codes
    for name in profiles():
        count = sum(name in rule.profiles for rule in rules().values())
        typer.echo(f"{name:<20} {labels[name].label[language]} ({count})")


@app.command()
def generate(
    *,
    check: Annotated[bool, typer.Option("--check", help="Change nothing; exit 1 and show what differs.")] = False,
    root: Annotated[Path | None, typer.Option(help="Checkout that holds ontology/ and shapes/.")] = None,
) -> None:
    """Make the artefacts from ontology/ and shapes/ (needs the extra `generate`)."""
    place = root or next(
        (p for p in (Path.cwd(), *Path.cwd().parents) if (p / "ontology" / "veiskille.yaml").is_file()), None
    )
    if place is None or not (place / "ontology" / "veiskille.yaml").is_file():
        _fail(UsageError("usage", argument="--root"), locale_language(os.environ))
    try:
        from veiskille.generate import artefacts  # noqa: PLC0415 - an extra, and slow to load
        from veiskille.generate.errors import GenerationError  # noqa: PLC0415 - as above
    except ModuleNotFoundError:
        _fail(Error("missing-extra", extra="generate"), locale_language(os.environ))
    try:
        found = artefacts.differences(place) if check else artefacts.write(place)
    except GenerationError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(NO_VERDICT) from None
    typer.echo("\n".join(found) if found else "all artefacts are as the sources say")
    if check and found:
        typer.echo("run: veiskille generate", err=True)
        raise typer.Exit(BROKEN)


def main() -> None:
    """Run the command; a character that the terminal cannot show never stops it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except OSError as error:
        # A closed pipe, a full disk, a folder that is not there: no verdict was given to anybody.
        sys.stderr.write(f"{error.strerror}: {error.filename or 'output'}\n")
        raise SystemExit(NO_VERDICT) from None
