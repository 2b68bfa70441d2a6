"""The arguments of ``veiskille validate``, in the groups in which its help shows them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from veiskille.cli.complete import lists_of_codes, profile_ids
from veiskille.cli.formats import Format

_READING: Final = "How the documents are read"
_CHECKING: Final = "What is checked"
_TELLING: Final = "What is told"
_REPORT: Final = "The report"


class Severity(StrEnum):
    """How grave a result is."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"


class Values(StrEnum):
    """Whether values of the documents are shown."""

    NEVER = "never"
    AUTO = "auto"
    ALWAYS = "always"


Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE",
        help="Files, folders, patterns such as 'examples/**/*.json', or - for standard input.",
        show_default=False,
    ),
]

Source = Annotated[
    str | None,
    typer.Option(
        "--from", metavar="FORMAT", help="Other format that they come in: samtbu-pilot1.", rich_help_panel=_READING
    ),
]
InputFormat = Annotated[
    str | None,
    typer.Option(
        metavar="FORM",
        help="json, json-ld, turtle or n-triples; by default by the ending of each file.",
        rich_help_panel=_READING,
    ),
]
TestData = Annotated[
    bool | None,
    typer.Option(
        "--test-data/--production",
        help="What the documents hold, where their format does not say.",
        rich_help_panel=_READING,
        show_default=False,
    ),
]
StdinName = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="What to call standard input; its ending counts.", rich_help_panel=_READING),
]

Profile = Annotated[
    str | None,
    typer.Option(
        metavar="ID",
        help="Profile to check by (see veiskille profiles); by default each document says its own.",
        rich_help_panel=_CHECKING,
        autocompletion=profile_ids,
    ),
]
Shapes = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="SHACL shapes of your own (Turtle), checked as well.", rich_help_panel=_CHECKING),
]
Engine = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="engine, the exact one, or reference, pySHACL.", rich_help_panel=_CHECKING),
]

Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CODES",
        help="Rules to tell of, by code or beginning: RES,DOC-001. May be repeated.",
        rich_help_panel=_TELLING,
        autocompletion=lists_of_codes,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CODES",
        help="Rules not to tell of, written as for --select.",
        rich_help_panel=_TELLING,
        autocompletion=lists_of_codes,
    ),
]
Least = Annotated[
    Severity | None,
    typer.Option("--severity", help="Least grave results to tell of.", rich_help_panel=_TELLING, show_default=False),
]
Max = Annotated[
    int | None,
    typer.Option(
        "--max", metavar="N", help="Results to tell of each document; the rest are counted.", rich_help_panel=_TELLING
    ),
]
ShowValues = Annotated[
    Values,
    typer.Option(help="Values of the documents; auto: masked, and only at a terminal.", rich_help_panel=_TELLING),
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Tell results and errors, and nothing else.", rich_help_panel=_TELLING)
]

Form = Annotated[Format, typer.Option("--format", help="Form of the report.", rich_help_panel=_REPORT)]
Output = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="File to write it to; by default standard output.", rich_help_panel=_REPORT),
]
