"""The command ``veiskille``."""

from __future__ import annotations

import sys
from io import TextIOWrapper

import typer

from veiskille.cli.concept import concept
from veiskille.cli.convert import convert
from veiskille.cli.explain import explain
from veiskille.cli.generate import generate
from veiskille.cli.options import NO_VERDICT, Language, locale_language
from veiskille.cli.profiles import profiles
from veiskille.cli.validate import validate

__all__ = ["Language", "app", "locale_language", "main"]

app = typer.Typer(
    name="veiskille",
    help="Validate and convert documents on the step out of upper secondary education.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
for command in (validate, explain, concept, convert, profiles, generate):
    app.command()(command)


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
