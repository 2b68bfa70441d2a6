"""rdflib's graphs to statements in our terms."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

from rdflib import BNode, ConjunctiveGraph, Graph, URIRef
from rdflib import Literal as RdfLiteral
from rdflib.graph import QuotedGraph

from veiskille.errors import DocumentError, UsageError
from veiskille.graph import LANG_STRING, Blank, Iri, Literal
from veiskille.rdf.statements import BLANK_PREDICATE

if TYPE_CHECKING:
    from veiskille.graph import Term
    from veiskille.rdf.statements import Statements

_STRING: Final = "http://www.w3.org/2001/XMLSchema#string"

#: Whether rdflib works on a document here and now: its warnings would carry values.
quiet: ContextVar[bool] = ContextVar("quiet", default=False)


class _NoValues(logging.Filter):
    def filter(self, _record: logging.LogRecord) -> bool:
        return not quiet.get()


logging.getLogger("rdflib.term").addFilter(_NoValues())


def take(graph: object, statements: Statements) -> None:
    """Take the statements of an rdflib graph; its literals stay as they are in it.

    Raises:
        UsageError: it is no graph, or one that holds several.
        DocumentError: it holds what is not RDF: a text that something is stated about, a variable, a formula.
        LimitExceeded: there is more than the limits allow.
    """
    if not isinstance(graph, Graph) or isinstance(graph, ConjunctiveGraph | QuotedGraph):
        raise UsageError("not-a-document-type", kind=type(graph).__name__)
    for subject, predicate, value in graph:
        one, way, other = _term(subject), _term(predicate), _term(value)
        if one is None or other is None or way is None or isinstance(one, Literal) or isinstance(way, Literal):
            raise DocumentError("not-rdf", file=statements.file)
        statements.add(one, way.value if isinstance(way, Iri) else BLANK_PREDICATE, other)


def _term(node: object) -> Term | None:
    if isinstance(node, RdfLiteral):
        if node.language:
            return Literal(str(node), LANG_STRING, node.language)
        return Literal(str(node), str(node.datatype or _STRING))
    if isinstance(node, URIRef):
        return Iri(str(node))
    return Blank(str(node)) if isinstance(node, BNode) else None
