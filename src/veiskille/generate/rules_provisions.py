"""DOC-016: a provision that is cited is in force on the day it is applied to, by the dates of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rdflib import RDF, SH, XSD, BNode, Graph, Literal, Namespace, URIRef

from veiskille.generate.rules_made import listed, or_earlier, or_later, upwards
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from veiskille.generate.sources import Sources
    from veiskille.model import Model

#: Where the day that a provision is applied to stands, the first that is stated counting. The last three are
#: of a statement that says itself when it holds: its beginning, and its end where no beginning is known.
_DATES: Final = (
    ("issueDate",),
    ("decidedOn",),
    ("annulledOn",),
    ("appealedOn",),
    ("cancelledOn",),
    ("sittingDate",),
    ("sitting", "sittingDate"),
    ("deliveredOn",),
    ("validity", "startDate"),
    ("period", "startDate"),
    ("period", "endDate"),
)
#: What is wrong with a day, by the end of the provision's time that it misses.
_ENDS: Final[Mapping[str, tuple[URIRef, Callable[[str], Mapping[str, str]]]]] = {
    "from": (SH.maxExclusive, or_later),
    "to": (SH.minExclusive, or_earlier),
}


def add_provisions(graph: Graph, sources: Sources, model: Model) -> None:
    """Add the shapes of DOC-016 to the rules.

    Args:
        graph: the rules; holds the texts that the shapes are made with.
        sources: gives the provisions with the first and last day on which each is in force.
        model: gives the keys by which one part of a document holds another.
    """
    shapes = _Provisions(graph, model)
    provisions = sources.catalogue["provision"]["entries"]
    for end in _ENDS:
        days = sorted({e[f"valid_{end}"] for e in provisions if e.get(f"valid_{end}")})
        for day in days:
            iris = [f"{model.base}provision/{e['id']}" for e in provisions if e.get(f"valid_{end}") == day]
            shapes.add(end, day, iris)
    ended = [f"{model.base}provision/{e['id']}" for e in provisions if e.get("valid_to")]
    shapes.add_ended(ended)


@dataclass(slots=True)
class _Provisions:
    graph: Graph
    model: Model
    rule: Namespace = field(init=False)
    terms: Namespace = field(init=False)

    def __post_init__(self) -> None:
        self.rule = Namespace(f"{self.model.base}rule/DOC-016-")
        self.terms = Namespace(f"{self.model.base}model/")
        for number in range(len(_DATES)):
            self.graph.add((self._property(f"no-{number}", self._path(number)), SH.maxCount, Literal(0)))
        self._node("undated", *(self.rule[f"no-{n}"] for n in range(len(_DATES))))
        self.graph.add((self._property("whole", self.terms.profile), SH.minCount, Literal(1)))

    def add(self, end: str, day: str, iris: list[str]) -> None:
        """Add the shape for the provisions that begin, or end, on one day."""
        name = f"{end}-{day}"
        self._either(f"{name}-own", [self._wrong(f"{name}-{n}", end, day, n) for n in range(len(_DATES))])
        self._held(name, f"{name}-own")
        self._either(f"{name}-missed", [self.rule[f"{name}-own"], self.rule[f"{name}-held"]])
        self._shape(name, end, iris)
        for lang in LANGUAGES:
            expected = Literal(_ENDS[end][1](day)[lang], lang=lang)
            self.graph.add((self.rule[name], URIRef(f"{self.model.base}meta/expected"), expected))

    def add_ended(self, iris: list[str]) -> None:
        """Add the shape for provisions that have ended, in a document without any day."""
        name = "ended"
        self._held(name, "undated")
        self._either(f"{name}-missed", [self.rule[f"{name}-held"]])
        self._shape(name, "no-day", iris)

    def _held(self, name: str, wrong: str) -> None:
        """Name the shape of a part without a day in a document, itself included, for which a shape holds."""
        found = self._property(f"{name}-up", upwards(self.graph, self._holding()))
        self._node(f"{name}-whole", self.rule.whole)
        self.graph.add((self.rule[f"{name}-whole"], SH.node, self.rule[wrong]))
        self.graph.add((found, SH.qualifiedValueShape, self.rule[f"{name}-whole"]))
        self.graph.add((found, SH.qualifiedMinCount, Literal(1)))
        self._node(f"{name}-held", found)
        self.graph.add((self.rule[f"{name}-held"], SH.node, self.rule.undated))

    def _shape(self, name: str, text: str, iris: Sequence[str]) -> None:
        meta = Namespace(f"{self.model.base}meta/")
        shape, code = self.rule[name], URIRef(str(self.rule).removesuffix("-"))
        kept, none, cited = (self.rule[f"{name}-{part}"] for part in ("kept", "not-cited", "listed"))
        self._node(f"{name}-kept")
        self.graph.add((kept, SH["not"], self.rule[f"{name}-missed"]))
        self._node(f"{name}-listed")
        self.graph.add((cited, SH["in"], listed(self.graph, [URIRef(iri) for iri in iris])))
        self._property(f"{name}-not-cited", self.terms.legalBasis)
        self.graph.add((none, SH["not"], cited))
        self.graph.add((code, meta.shape, shape))
        self._either(name, [none, kept])
        self.graph.add((shape, SH.targetSubjectsOf, self.terms.legalBasis))
        self.graph.add((shape, meta.pointsAt, listed(self.graph, [self.terms.legalBasis])))
        for message in self.graph.objects(self.rule[text], SH.message):
            self.graph.add((shape, SH.message, message))

    def _wrong(self, name: str, end: str, day: str, number: int) -> URIRef:
        """Name the shape that holds where the day stands in this place, in none before it, and is a wrong one."""
        stated = self._property(f"{name}-day", self._path(number))
        self.graph.add((stated, SH.minCount, Literal(1)))
        self.graph.add((stated, _ENDS[end][0], Literal(day, datatype=XSD.date)))
        self._node(name, stated, *(self.rule[f"no-{n}"] for n in range(number)))
        return self.rule[name]

    def _property(self, name: str, path: URIRef | BNode) -> URIRef:
        self.graph.add((self.rule[name], RDF.type, SH.PropertyShape))
        self.graph.add((self.rule[name], SH.path, path))
        return self.rule[name]

    def _node(self, name: str, *properties: URIRef) -> None:
        self.graph.add((self.rule[name], RDF.type, SH.NodeShape))
        for shape in properties:
            self.graph.add((self.rule[name], SH.property, shape))

    def _either(self, name: str, shapes: Sequence[URIRef]) -> None:
        self._node(name)
        self.graph.add((self.rule[name], SH["or"], listed(self.graph, shapes)))

    def _path(self, number: int) -> URIRef | BNode:
        steps = [self.terms[key] for key in _DATES[number]]
        return steps[0] if len(steps) == 1 else listed(self.graph, steps)

    def _holding(self) -> set[str]:
        """Give the IRIs of the keys by which one part of a document holds another."""
        slots = (slot for cls in self.model.classes.values() for slot in cls.slots.values())
        return {slot.iri for slot in slots if slot.kind == "node"}
