"""What the commands share: languages, exit codes, options, and how they fail."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Final, NoReturn

import typer

from veiskille.languages import of_locale
from veiskille.render import json as as_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.errors import Error

#: Exit codes: all conform; one does not; no verdict could be given.
CONFORMS: Final = 0
BROKEN: Final = 1
NO_VERDICT: Final = 2


class Language(StrEnum):
    """Languages of messages."""

    EN = "en"
    NB = "nb"
    NN = "nn"


def locale_language(environment: Mapping[str, str]) -> Language:
    """Give the language of the locale: bokmål, nynorsk, or else English.

    >>> locale_language({"LANG": "nn_NO.UTF-8"}).value
    'nn'
    """
    return Language(of_locale(environment))


def language_of(asked: Language | None) -> Language:
    """Give the language asked for, else the locale's."""
    return asked or locale_language(os.environ)


def fail(error: Error, lang: Language) -> NoReturn:
    """End without a verdict, and say why on standard error."""
    typer.echo(error.text(lang.value), err=True)
    raise typer.Exit(NO_VERDICT)


def write_json(entries: list[dict[str, Any]]) -> None:
    """Write JSON to standard output, with other letters escaped where it cannot hold them."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    sys.stdout.write(as_json.written(entries, ascii_only=not unicode))


Lang = Annotated[
    Language | None,
    typer.Option("--lang", help="Language of messages; by default the locale's, else English."),
]
TestData = Annotated[
    bool | None,
    typer.Option("--test-data/--production", help="What the documents hold, where their format does not say."),
]
