"""The door to rdflib for documents: bytes in a form of RDF, or an rdflib graph, to what they state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.rdf import graphs, jsonld, ntriples, turtle
from veiskille.rdf.contexts import readable
from veiskille.rdf.formats import N_TRIPLES
from veiskille.rdf.statements import Statements, decoded

if TYPE_CHECKING:
    from veiskille.limits import Limits
    from veiskille.model import Model
    from veiskille.reading import JsonValue


def read_text(data: bytes, form: str, limits: Limits, file: str | None = None) -> Statements:
    """Read Turtle or N-Triples.

    Raises:
        DocumentError: it is not of that form.
        LimitExceeded: it goes beyond a limit.
    """
    statements = Statements(limits, file)
    (ntriples if form == N_TRIPLES else turtle).read(decoded(data, file), statements)
    return statements


def read_tree(tree: JsonValue, text: str, model: Model, limits: Limits, file: str | None = None) -> Statements:
    """Read JSON-LD, already read as JSON, with a context of its own.

    Raises:
        DocumentError: it names a context other than the model's, or has a construct that is not read.
        LimitExceeded: it goes beyond a limit.
    """
    statements = Statements(limits, file)
    jsonld.read(readable(tree, model, text, file), statements)
    return statements


def read_graph(graph: object, limits: Limits) -> Statements:
    """Take an rdflib graph.

    Raises:
        UsageError: it is no graph.
        DocumentError: it holds what is not RDF.
        LimitExceeded: it goes beyond a limit.
    """
    statements = Statements(limits)
    graphs.take(graph, statements)
    return statements
