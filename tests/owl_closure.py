"""What follows from statements under OWL 2 RL, and where they contradict one another.

owlrl does the rules. Some it does not do as the standard has them, and those are done here:
docs/decisions/0015-what-owl-is-for.md says which.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from owlrl.Namespaces import ERRNS
from owlrl.OWLRL import OWLRL_Semantics
from rdflib import OWL, RDF, RDFS, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rdflib.term import Node

_CHARACTERISTICS: Final = (
    OWL.AsymmetricProperty,
    OWL.FunctionalProperty,
    OWL.InverseFunctionalProperty,
    OWL.IrreflexiveProperty,
    OWL.SymmetricProperty,
    OWL.TransitiveProperty,
)
#: Datatype to what else its values belong to.
_WIDER: Final = {
    XSD.integer: {XSD.decimal},
    XSD.nonNegativeInteger: {XSD.integer, XSD.decimal},
    XSD.positiveInteger: {XSD.nonNegativeInteger, XSD.integer, XSD.decimal},
}


@dataclass(frozen=True, slots=True)
class Closure:
    """All that follows, and what is wrong with it; nothing where it holds together."""

    graph: Graph
    faults: tuple[str, ...]


class _Rules(OWLRL_Semantics):  # type: ignore[misc]  # owlrl is untyped
    """The rules without eq-ref: that all is the same as itself leads to nothing else and takes most of the time."""

    def store_triple(self, t: tuple[Node, Node, Node]) -> None:
        if t[1] != OWL.sameAs or t[0] != t[2]:
            super().store_triple(t)


class Ontology:
    """Axioms, of which only those that bear on a graph are reasoned with.

    An axiom on a property that no statement uses makes no rule fire, nor does one on a class that nothing is
    concluded to be a member of: what is left out changes neither what follows nor whether it holds together.
    """

    def __init__(self, *graphs: Graph) -> None:
        self.graph = Graph()
        for graph in graphs:
            self.graph += graph
        self.disjoint = self._groups(OWL.AllDisjointClasses, OWL.members)
        self.different = self._groups(OWL.AllDifferent, OWL.distinctMembers)
        self.keys = [(cls, list(Collection(self.graph, head))) for cls, head in self.graph.subject_objects(OWL.hasKey)]

    def _groups(self, kind: URIRef, predicate: URIRef) -> list[frozenset[Node]]:
        heads = [head for s in self.graph.subjects(RDF.type, kind) for head in self.graph.objects(s, predicate)]
        return [frozenset(Collection(self.graph, head)) for head in heads]

    def close(self, data: Graph) -> Closure:
        """Give all that follows from a graph with the axioms that bear on it."""
        graph = data + self.bearing_on(data)
        errors: list[str] = []
        waiting = True
        while waiting:
            reasoner = _Rules(graph, axioms=False, daxioms=False)
            reasoner.closure()
            errors += reasoner.error_messages
            same = set(self._same_by_key(graph))
            waiting = bool(same)
            for triple in same:
                graph.add(triple)
        for message in set(graph.subjects(RDF.type, ERRNS.ErrorMessage)):
            graph.remove((message, None, None))
        return Closure(graph, tuple(sorted({*errors, *_faults(graph)})))

    def bearing_on(self, data: Graph) -> Graph:
        """Give the axioms that can make a rule fire, exclusions spelt out two by two."""
        module = Graph()
        properties = self._reached(
            set(data.predicates()),
            (OWL.equivalentProperty, OWL.inverseOf, RDFS.subPropertyOf),
            module,
        )
        members = set(data.objects(None, RDF.type))
        for term in properties:
            for predicate in (RDFS.domain, RDFS.range):
                for cls in self.graph.objects(term, predicate):
                    module.add((term, predicate, cls))
                    members.add(cls)
            for kind in _CHARACTERISTICS:
                if (term, RDF.type, kind) in self.graph:
                    module.add((term, RDF.type, kind))
        classes = self._reached(members, (OWL.equivalentClass, RDFS.subClassOf), module, properties)
        for one, other in self._excluded(self.disjoint, classes, OWL.disjointWith):
            module.add((one, OWL.disjointWith, other))
        for one, other in self._excluded(self.different, {*data.subjects(), *data.objects()}, OWL.differentFrom):
            module.add((one, OWL.differentFrom, other))
        return module

    def _reached(
        self, terms: set[Node], ways: tuple[URIRef, ...], module: Graph, properties: set[Node] | None = None
    ) -> set[Node]:
        """Follow what is stated of terms upwards, and both ways where the statement holds both ways."""
        seen: set[Node] = set()
        waiting = list(terms)
        while waiting:
            term = waiting.pop()
            if term in seen:
                continue
            seen.add(term)
            for way in ways:
                found = set(self.graph.triples((term, way, None)))
                if way in (OWL.equivalentClass, OWL.equivalentProperty, OWL.inverseOf):
                    found |= set(self.graph.triples((None, way, term)))
                for subject, _, value in found:
                    if isinstance(value, BNode) and not self._restricts(value, properties or set(), module):
                        continue
                    module.add((subject, way, value))
                    waiting += [subject, value]
                    waiting += self.graph.objects(value, OWL.allValuesFrom) if isinstance(value, BNode) else []
        return seen

    def _restricts(self, restriction: BNode, properties: set[Node], module: Graph) -> bool:
        """Take a restriction in where something uses its property."""
        if self.graph.value(restriction, OWL.onProperty) not in properties:
            return False
        for triple in self.graph.triples((restriction, None, None)):
            module.add(triple)
        return True

    def _excluded(
        self, groups: Iterable[frozenset[Node]], terms: set[Node], single: URIRef
    ) -> Iterator[tuple[Node, Node]]:
        for group in groups:
            yield from combinations(sorted(group & terms, key=str), 2)
        for one, other in self.graph.subject_objects(single):
            if one in terms and other in terms:
                yield one, other

    def _same_by_key(self, graph: Graph) -> Iterator[tuple[Node, Node, Node]]:
        """Apply prp-key: members of a class with the same values for all its key properties are one."""
        for cls, properties in self.keys:
            found: dict[tuple[Node, ...], list[Node]] = {}
            for member in graph.subjects(RDF.type, cls):
                for values in product(*(list(graph.objects(member, each)) for each in properties)):
                    found.setdefault(values, []).append(member)
            for members in found.values():
                for one, other in combinations(members, 2):
                    if (one, OWL.sameAs, other) not in graph and (other, OWL.sameAs, one) not in graph:
                        yield one, OWL.sameAs, other


def _faults(graph: Graph) -> Iterator[str]:
    """Find the contradictions that owlrl does not look for."""
    for one, other in graph.subject_objects(OWL.sameAs):
        if isinstance(one, Literal) and isinstance(other, Literal) and str(one) < str(other) and _unlike(one, other):
            yield f"two literals are the same thing: {one.n3()} and {other.n3()}"
    for thing, kind in graph.subject_objects(RDF.type):
        if isinstance(kind, BNode) or kind in (RDFS.Literal, RDFS.Resource):
            continue
        datatype = str(kind).startswith(str(XSD)) or kind == RDF.langString
        if isinstance(thing, Literal):
            own = RDF.langString if thing.language else (thing.datatype or XSD.string)
            if not datatype:
                yield f"a literal is a member of a class: {thing.n3()} of {kind}"
            elif thing.ill_typed or kind not in {own, *_WIDER.get(own, ())}:
                yield f"a literal is not of its datatype: {thing.n3()} of {kind}"
        elif datatype and kind != RDFS.Datatype and not isinstance(thing, Literal):
            yield f"a node is a value of a datatype: {thing} of {kind}"


def _unlike(one: Literal, other: Literal) -> bool:
    if one.language or other.language:
        return one.language != other.language or str(one) != str(other)
    return bool(one.value != other.value)
