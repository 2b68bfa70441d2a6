"""``veiskille convert``."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import Annotated

import typer

from veiskille.cli.complete import profile_ids
from veiskille.cli.options import BROKEN, Lang, TestData, fail, language_of, write_json
from veiskille.convert import FORMATS
from veiskille.convert import convert as convert_document
from veiskille.errors import Error
from veiskille.render import json as as_json
from veiskille.render import text as as_text
from veiskille.report import VIOLATION
from veiskille.validate import Validator


def convert(  # noqa: PLR0913, PLR0917 - options of a command
    file: Annotated[Path, typer.Argument(help="Document to convert.", show_default=False)],
    source: Annotated[str, typer.Option("--from", help=f"Format of the document: {', '.join(FORMATS)}.")],
    target: Annotated[str, typer.Option("--to", help="Profile to convert to.", autocompletion=profile_ids)],
    output: Annotated[Path | None, typer.Option(help="File to write; by default standard output.")] = None,
    identifier: Annotated[
        str | None, typer.Option("--id", help="IRI of the new document; by default a new urn:uuid.")
    ] = None,
    test_data: TestData = None,
    lang: Lang = None,
) -> None:
    """Convert a document; what the conversion lost or assumed is listed on standard error."""
    language = language_of(lang)
    try:
        conversion = convert_document(file, source, target, identifier=identifier, test_data=test_data)
        notes = Validator(target, lang=language.value).compose_losses(file, conversion.losses)
    except Error as error:
        fail(error, language)
    for line in as_text.result_lines(notes):
        typer.echo(as_text.plain(line), err=True)
    if notes.count(VIOLATION):
        # A document without what could not be read would look whole.
        raise typer.Exit(BROKEN)
    if output is None:
        write_json([conversion.document])
    else:
        output.write_text(as_json.written([conversion.document]), "utf-8")
