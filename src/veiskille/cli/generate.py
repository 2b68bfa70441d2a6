"""``veiskille generate``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from veiskille.cli.options import BROKEN, NO_VERDICT, fail, language_of
from veiskille.errors import Error, UsageError


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
        fail(UsageError("usage", argument="--root"), language_of(None))
    try:
        from veiskille.generate import artefacts  # noqa: PLC0415 - an extra, and slow to load
        from veiskille.generate.errors import GenerationError  # noqa: PLC0415 - as above
    except ModuleNotFoundError:
        fail(Error("missing-extra", extra="generate"), language_of(None))
    try:
        found = artefacts.differences(place) if check else artefacts.write(place)
    except GenerationError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(NO_VERDICT) from None
    typer.echo("\n".join(found) if found else "all artefacts are as the sources say")
    if check and found:
        typer.echo("run: veiskille generate", err=True)
        raise typer.Exit(BROKEN)
