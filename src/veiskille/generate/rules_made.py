"""Shapes that are made from tables: the words of SHACL with which the tables are said."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF, SH, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection

from veiskille.generate.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

    from veiskille.generate.sources import Sources

#: Before a key of a path that is walked backwards.
BACK: Final = "^"

#: Between keys of a path of which any will do.
ANY: Final = "|"

#: How many characters a rule's code has.
CODE: Final = len("RES-000")

SH_NOT: Final = SH["not"]
SH_OR: Final = SH["or"]
SH_IN: Final = SH["in"]

_OR_LATER: Final = {"en": "{} or later", "nb": "{} eller senere", "nn": "{} eller seinare"}
_OR_EARLIER: Final = {"en": "{} or earlier", "nb": "{} eller tidligere", "nn": "{} eller tidlegare"}


def or_later(day: str) -> dict[str, str]:
    """Say in each language that a day or a later one is right."""
    return {lang: phrase.format(day) for lang, phrase in _OR_LATER.items()}


def or_earlier(day: str) -> dict[str, str]:
    """Say in each language that a day or an earlier one is right."""
    return {lang: phrase.format(day) for lang, phrase in _OR_EARLIER.items()}


def listed(graph: Graph, items: Iterable[Node]) -> BNode:
    """Add an RDF list to a graph and give its head."""
    head = BNode()
    Collection(graph, head, list(items))
    return head


def inverse(graph: Graph, iri: URIRef) -> BNode:
    """Add the path that walks a property backwards."""
    path = BNode()
    graph.add((path, SH.inversePath, iri))
    return path


def upwards(graph: Graph, iris: Iterable[str]) -> BNode:
    """Add the path from a node to all that hold it by these properties, at any height, the node itself included."""
    step, path = BNode(), BNode()
    graph.add((step, SH.alternativePath, listed(graph, [inverse(graph, URIRef(iri)) for iri in sorted(iris)])))
    graph.add((path, SH.zeroOrMorePath, step))
    return path


def add_query(graph: Graph, base: str, query: URIRef, select: str) -> None:
    """Add a constraint in SPARQL under its own name, with the prefixes that all rules share."""
    graph.add((query, RDF.type, SH.SPARQLConstraint))
    graph.add((query, SH.prefixes, URIRef(f"{base}rule/")))
    graph.add((query, SH.select, Literal(select)))


@dataclass(frozen=True, slots=True)
class Maker:
    """Adds named shapes to the graph of the rules."""

    graph: Graph
    sources: Sources
    base: str

    def rule(self, name: str) -> URIRef:
        """Give the IRI of a rule or of a shape of one."""
        return URIRef(f"{self.base}rule/{name}")

    def code(self, codelist: str, code: str) -> URIRef:
        """Give the IRI of a code.

        Raises:
            GenerationError: the list does not have the code.
        """
        if code not in {c["code"] for c in self.sources.codelists[codelist]["codes"]}:
            raise GenerationError(f"code list {codelist} has no code {code}")
        return URIRef(self.sources.namespace(self.base, codelist) + code)

    def codes(self, codelist: str) -> list[Mapping[str, Any]]:
        """Give the entries of a code list, each with facts, if only none."""
        return [{"facts": {}, **code} for code in self.sources.codelists[codelist]["codes"]]

    def items(self, items: Iterable[Node]) -> BNode:
        """Give an RDF list."""
        return listed(self.graph, items)

    def path(self, *keys: str) -> Node:
        """Give a path along keys, those after ``^`` walked backwards, with ``|`` between keys of which any will do."""
        steps: list[Node] = []
        for key in keys:
            if ANY in key:
                any_of = BNode()
                self.graph.add((any_of, SH.alternativePath, self.items(self.path(one) for one in key.split(ANY))))
                steps.append(any_of)
                continue
            step = URIRef(f"{self.base}model/{key.removeprefix(BACK)}")
            steps.append(inverse(self.graph, step) if key.startswith(BACK) else step)
        return steps[0] if len(steps) == 1 else self.items(steps)

    def shape(self, name: str, *facts: tuple[URIRef, Node], path: tuple[str, ...] = ()) -> URIRef:
        """Add a named shape, with a path a property shape; the same name twice says the same twice."""
        shape = self.rule(name)
        if (shape, RDF.type, None) in self.graph:
            return shape
        self.graph.add((shape, RDF.type, SH.PropertyShape if path else SH.NodeShape))
        if path:
            self.graph.add((shape, SH.path, self.path(*path)))
        for predicate, value in facts:
            self.graph.add((shape, predicate, value))
        return shape

    def negation(self, shape: URIRef) -> URIRef:
        """Name the shape that holds where another does not."""
        name = str(shape).removeprefix(f"{self.base}rule/")
        return self.shape(f"{name[:CODE]}-not-{name[CODE + 1 :]}", (SH_NOT, shape))

    def none(self, name: str, bound: tuple[URIRef, Node], path: tuple[str, ...]) -> URIRef:
        """Add a shape that holds where no value at the end of a path is within a bound.

        Unlike the bound turned round, it says nothing of a value that cannot be compared: another shape does.
        """
        beyond = self.shape(f"{name}-beyond", bound)
        return self.shape(name, (SH.qualifiedValueShape, beyond), (SH.qualifiedMaxCount, Literal(0)), path=path)

    def reported(
        self,
        text: str,
        words: str,
        *facts: tuple[URIRef, Node],
        path: tuple[str, ...] = (),
        expected: Mapping[str, str] | None = None,
        points_at: tuple[str, ...] = (),
    ) -> URIRef:
        """Add a shape that reports: it belongs to a rule and shares the text, pointing and severity of that text.

        Where the text points nowhere, the shape may have keys of its own to point along.
        """
        rule = self.rule(text[:CODE])
        shape = self.shape(f"{text}-{words}", *facts, path=path)
        meta = Namespace(f"{self.base}meta/")
        self.graph.add((rule, meta.shape, shape))
        self.graph.add((shape, meta.textOf, self.rule(text)))
        for predicate in (SH.severity, meta.appliesTo):
            for value in self.graph.objects(self.rule(text), predicate):
                self.graph.add((shape, predicate, value))
        right = expected or {}
        for message in self.graph.objects(self.rule(text), SH.message):
            if isinstance(message, Literal) and message.language:
                # Validators that show the message alone fill in nothing.
                filled = message.replace("{expected}", right.get(message.language, ""))
                self.graph.add((shape, SH.message, Literal(filled, lang=message.language)))
        for lang, phrase in right.items():
            self.graph.add((shape, meta.expected, Literal(phrase, lang=lang)))
        if points_at:
            keys = (URIRef(f"{self.base}model/{key}") for key in points_at)
            self.graph.add((shape, meta.pointsAt, self.items(keys)))
        return shape


def one_of(codes: Iterable[str]) -> Literal:
    """Give a pattern that matches the codes and nothing else, those with the same letters gathered.

    >>> str(one_of(["NOR1268", "NOR1267", "ENG1007"]))
    '^(ENG(1007)|NOR(1267|1268))$'
    """
    letters = 3
    groups = groupby(sorted(set(codes)), key=lambda code: code[:letters])
    choices = (f"{key}({'|'.join(code[letters:] for code in members)})" for key, members in groups)
    return Literal(f"^({'|'.join(choices)})$")
