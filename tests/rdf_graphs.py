"""RDF that other people wrote, read as it stands: rdflib's graphs and ours."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import rdflib
from rdflib import XSD, BNode, URIRef
from rdflib import Graph as RdfGraph
from rdflib import Literal as RdfLiteral

from veiskille.graph import LANG_STRING, Blank, Graph, Iri, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rdflib.term import Node as RdfNode

    from veiskille.graph import Node, Term


@contextmanager
def as_written() -> Iterator[None]:
    """Keep rdflib from writing literals in another form."""
    rdflib.NORMALIZE_LITERALS, before = False, rdflib.NORMALIZE_LITERALS
    try:
        yield
    finally:
        rdflib.NORMALIZE_LITERALS = before


def read_turtle(path: Path) -> RdfGraph:
    with as_written():
        return RdfGraph().parse(path, format="turtle", publicID=path.as_uri())


def parse_turtle(text: str) -> RdfGraph:
    with as_written():
        return RdfGraph().parse(data=text, format="turtle")


def term_of(node: RdfNode) -> Term:
    if isinstance(node, RdfLiteral):
        if node.language:
            return Literal(str(node), LANG_STRING, node.language)
        return Literal(str(node), str(node.datatype or XSD.string))
    return Iri(str(node)) if isinstance(node, URIRef) else Blank(str(node))


def graph_of(rdf: RdfGraph) -> Graph:
    statements: dict[Node, dict[str, dict[Term, str]]] = {}
    for s, p, o in rdf:
        subject = term_of(s)
        assert not isinstance(subject, Literal)
        statements.setdefault(subject, {}).setdefault(str(p), {})[term_of(o)] = ""
    return Graph(None, statements, {})


def is_blank(node: RdfNode | Term | None) -> bool:
    return isinstance(node, BNode | Blank)
