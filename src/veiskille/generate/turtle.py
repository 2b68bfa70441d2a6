"""Write a graph as Turtle whose bytes depend on its triples alone.

One line a value, subjects and predicates in a fixed order, blank nodes inline: a changed text changes the
lines that carry it and no others. Blank nodes must form trees, as those of lists, paths and restrictions do;
only axioms of OWL that are about several things at once stand alone.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from rdflib import OWL, RDF, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection

from veiskille.generate.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rdflib.term import Node

_LOCAL: Final = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
_PLAIN: Final = {f"{_XSD}boolean": re.compile("true|false"), f"{_XSD}integer": re.compile(r"-?[0-9]+")}
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
#: Kinds of axiom that have no name and are named by nothing.
_ALONE: Final = (OWL.AllDifferent, OWL.AllDisjointClasses)
#: These stand first within a subject, in this order, because people look for them there.
_FIRST: Final = (
    str(RDF.type),
    "http://www.w3.org/2000/01/rdf-schema#label",
    "http://www.w3.org/2004/02/skos/core#prefLabel",
    "http://www.w3.org/2004/02/skos/core#altLabel",
    "http://www.w3.org/2004/02/skos/core#definition",
    "http://www.w3.org/ns/shacl#path",
    "http://www.w3.org/ns/shacl#name",
)


class _Writer:
    def __init__(self, graph: Graph, prefixes: Mapping[str, str]) -> None:
        self.graph = graph
        # The longest namespace wins, so that code/grade/ is not written as base:code/grade/.
        self.prefixes = sorted(prefixes.items(), key=lambda item: (-len(item[1]), item[0]))
        self.used: set[str] = set()
        self.written: dict[str, str] = {}

    def iri(self, iri: str) -> str:
        if iri not in self.written:
            self.written[iri] = self._short(iri)
        return self.written[iri]

    def _short(self, iri: str) -> str:
        for prefix, namespace in self.prefixes:
            local = iri[len(namespace) :]
            if iri.startswith(namespace) and _LOCAL.fullmatch(local):
                self.used.add(prefix)
                return f"{prefix}:{local}"
        return f"<{iri}>"

    def literal(self, literal: Literal) -> str:
        text = "".join(_ESCAPES.get(c, c) for c in str(literal))
        if literal.language:
            return f'"{text}"@{literal.language}'
        datatype = str(literal.datatype or f"{_XSD}string")
        if datatype in _PLAIN and _PLAIN[datatype].fullmatch(text):
            return text
        return f'"{text}"' if datatype == f"{_XSD}string" else f'"{text}"^^{self.iri(datatype)}'

    def node(self, node: Node, depth: int) -> str:
        if isinstance(node, URIRef):
            return self.iri(str(node))
        if isinstance(node, Literal):
            return self.literal(node)
        if (node, RDF.first, None) in self.graph:
            return self._list(node, depth)
        return "[\n" + self.predicates(node, depth + 1) + "\n" + "    " * depth + "]"

    def _list(self, node: Node, depth: int) -> str:
        items = [self.node(item, depth + 1) for item in Collection(self.graph, node)]
        line = f"( {' '.join(items)} )"
        if "\n" not in line and len(line) <= 100:  # noqa: PLR2004 - a line that fits is easier to read
            return line
        return "(\n" + "".join("    " * (depth + 1) + item + "\n" for item in items) + "    " * depth + ")"

    def predicates(self, subject: Node, depth: int) -> str:
        lines = []
        for predicate in sorted(set(self.graph.predicates(subject)), key=self._rank):
            name = "a" if predicate == RDF.type else self.iri(str(predicate))
            values = sorted(self.node(o, depth) for o in self.graph.objects(subject, predicate))
            # Each text on a line of its own, so that one changed text is one changed line.
            lines += [f"{'    ' * depth}{name} {value}" for value in values]
        return " ;\n".join(lines)

    def _rank(self, predicate: Node) -> tuple[int, str]:
        text = str(predicate)
        return (_FIRST.index(text) if text in _FIRST else len(_FIRST), text)


def write(graph: Graph, prefixes: Mapping[str, str]) -> str:
    """Write a graph as Turtle.

    Args:
        graph: triples whose blank nodes are each the object of exactly one triple, but for axioms of OWL.
        prefixes: prefix to namespace; those that are not used are left out.

    Raises:
        GenerationError: a blank node stands alone or is shared, so that no fixed order exists.
    """
    uses = Counter(o for o in graph.objects() if isinstance(o, BNode))
    loose = {s for s in graph.subjects() if isinstance(s, BNode)} - set(uses)
    alone = {s for kind in _ALONE for s in graph.subjects(RDF.type, kind)}
    if loose != alone or any(count > 1 for count in uses.values()):
        raise GenerationError("a blank node is shared or stands alone: give it an IRI")
    writer = _Writer(graph, prefixes)
    subjects = sorted({s for s in graph.subjects() if isinstance(s, URIRef)})
    blocks = [f"{writer.iri(str(s))}\n{writer.predicates(s, 1)} .\n" for s in subjects]
    blocks += sorted(f"{writer.node(axiom, 0)} .\n" for axiom in alone)
    body = "\n".join(blocks)
    used = [(prefix, prefixes[prefix]) for prefix in sorted(writer.used)]
    return "".join(f"@prefix {p}: <{ns}> .\n" for p, ns in used) + "\n" + body
