"""The command ``veiskille``."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from veiskille.cli.command import Command, Group
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
    cls=Group,
    context_settings={"help_option_names": ["--help", "-h"]},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
for command in (validate, explain, concept, convert, profiles, generate):
    app.command(cls=Command)(command)


def _version(asked: bool) -> None:  # noqa: FBT001 - typer's interface
    """Tell the versions of the package and of the model, and end."""
    if asked:
        from importlib.metadata import version  # noqa: PLC0415 - slow to load, and nobody else asks

        from veiskille.model import model  # noqa: PLC0415 - as above

        typer.echo(f"veiskille {version('veiskille')} (model {model().version})")
        raise typer.Exit


@app.callback()
def _veiskille(
    *,
    _asked: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Tell the versions of package and model."),
    ] = False,
) -> None:
    """Validate and convert documents on the step out of upper secondary education."""


def main() -> None:
    """Run the command; a character that the terminal cannot show never stops it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except OSError as error:
        # A full disk, a folder that is not there: no verdict was given to anybody.
        sys.stderr.write(f"{error.strerror}: {error.filename or 'output'}\n")
        raise SystemExit(NO_VERDICT) from None
