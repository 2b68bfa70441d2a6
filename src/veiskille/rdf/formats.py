"""The forms in which a document may come, by name and by the ending of its file."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import Final

from veiskille.errors import DocumentError, UnknownFormat

JSON: Final = "json"
JSON_LD: Final = "json-ld"
N_TRIPLES: Final = "n-triples"
TURTLE: Final = "turtle"
INPUT_FORMATS: Final = (JSON, JSON_LD, TURTLE, N_TRIPLES)

#: Ending of a file to the form in which it is read; every other file is JSON.
SUFFIXES: Final = {".jsonld": JSON_LD, ".nt": N_TRIPLES, ".ttl": TURTLE}

#: Endings by which a document is known in a folder, and that of a report that is expected of the document beside it.
ENDINGS: Final = (".json", *SUFFIXES)
EXPECTED: Final = ".report.json"

#: Forms of RDF that are not read, by ending and by name. XML can name files and entities, whose expansion no parser
#: at hand keeps in bounds; the others hold more than one graph, or more than RDF.
REFUSED: Final = {
    ".rdf": "RDF/XML",
    ".owl": "RDF/XML",
    ".xml": "XML",
    ".trig": "TriG",
    ".nq": "N-Quads",
    ".n3": "N3",
    "rdf-xml": "RDF/XML",
    "trig": "TriG",
    "n-quads": "N-Quads",
    "n3": "N3",
}


def format_of(document: object, asked: str | None) -> str:
    """Give the form to read a document in: the one asked for, else by the ending of its file, else JSON.

    Raises:
        UnknownFormat: there is no such form.
        DocumentError: it is a form of RDF that is not read.
    """
    file = os.fsdecode(document) if isinstance(document, os.PathLike) else None
    suffix = PurePath(file).suffix.lower() if file else ""
    name = asked or suffix
    if name in REFUSED:
        raise DocumentError("refused-format", file=file, form=REFUSED[name], known=INPUT_FORMATS)
    if asked is None:
        return SUFFIXES.get(suffix, JSON)
    if asked not in INPUT_FORMATS:
        raise UnknownFormat("unknown-format", known=INPUT_FORMATS)
    return asked
