"""The graph of a document, as our lowering states it, in rdflib's terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rdflib import XSD, BNode, Graph, Literal, URIRef

from veiskille import graph as own
from veiskille.lower import lower
from veiskille.model import model
from veiskille.reading import parse_json

if TYPE_CHECKING:
    from rdflib.term import Node


def lowered(text: str) -> Graph:
    """Give the graph of lowering as rdflib's, its lexical forms untouched."""
    tree = parse_json(text.encode())
    assert isinstance(tree, dict)
    profile = model().profiles[str(tree["profile"])]
    found = lower(tree, model(), profile)
    assert not found.findings, [finding.pointer for finding in found.findings]
    made = Graph()
    for subject, predicate, value in found.graph.triples():
        made.add((term(subject), URIRef(predicate), term(value)))
    return made


def term(value: own.Term) -> Node:
    if isinstance(value, own.Iri):
        return URIRef(value.value)
    if isinstance(value, own.Blank):
        return BNode(f"b{value.pointer.encode().hex()}")
    if value.language:
        return Literal(value.text, lang=value.language)
    return literal(value.text, value.datatype)


def literal(text: str, datatype: str) -> Literal:
    # A plain string and an xsd:string are the same literal in RDF 1.1, but not to rdflib.
    return Literal(text, datatype=None if datatype == str(XSD.string) else URIRef(datatype), normalize=False)
