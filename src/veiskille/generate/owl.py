"""OWL: what classes and properties mean, under the model's own IRIs.

How a document must be written is said by the shapes. Here stands what may be concluded: hierarchy, ranges, that a
thing has at most one value, what excludes what. What must be stated is left out: that a document lacks a value does
not make the statement false that there is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection

from veiskille.generate.axioms import ancestors, holders

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from rdflib.term import Node

    from veiskille.generate.axioms import Axioms
    from veiskille.generate.sources import Sources
    from veiskille.model import Class, Model, Slot

_SCHEMA: Final = Namespace("https://schema.org/")
_TITLES: Final = {
    "en": "Veiskille: the step out of upper secondary education",
    "nb": "Veiskille: overgangen ut av videregående opplæring",
    "nn": "Veiskille: overgangen ut av vidaregåande opplæring",
}


class OwlWriter:
    """Adds the ontology to a graph."""

    def __init__(self, model: Model, sources: Sources, axioms: Axioms) -> None:
        self.model, self.sources, self.axioms = model, sources, axioms
        self.terms = Namespace(f"{model.base}model/")
        self.graph = Graph()

    def write(self) -> Graph:
        """Give the whole ontology."""
        ontology = URIRef(self.model.base + "model")
        self._add(ontology, RDF.type, OWL.Ontology)
        self._add(ontology, OWL.versionInfo, Literal(self.model.version))
        self._add(ontology, OWL.versionIRI, URIRef(f"{self.model.base}model/{self.model.version}"))
        self._add(ontology, DCTERMS.license, URIRef("https://creativecommons.org/licenses/by/4.0/"))
        self._add(ontology, RDFS.label, *(Literal(text, lang=lang) for lang, text in _TITLES.items()))
        for cls in self.model.classes.values():
            self._class(cls)
        slots = {s.key: s for c in self.model.classes.values() for s in c.slots.values() if s.key != "id"}
        for slot in slots.values():
            self._property(slot)
        self._axioms()
        return self.graph

    def _add(self, subject: Node, predicate: URIRef, *values: Node) -> None:
        for value in values:
            self.graph.add((subject, predicate, value))

    def _texts(self, subject: Node, entry: Mapping[str, Any]) -> None:
        for predicate, name in ((RDFS.label, "label"), (SKOS.definition, "definition")):
            self._add(subject, predicate, *(Literal(t, lang=lang) for lang, t in entry[name].items()))

    def _named(self, subject: Node, concept: Mapping[str, Any]) -> None:
        self._texts(subject, concept)
        self._add(subject, DCTERMS.subject, URIRef(f"{self.model.base}concept/{concept['id']}"))

    def _class(self, cls: Class) -> None:
        subject = URIRef(cls.iri)
        self._add(subject, RDF.type, OWL.Class)
        self._named(subject, self.sources.concepts[cls.concept])
        if cls.parent:
            self._add(subject, RDFS.subClassOf, URIRef(self.model.classes[cls.parent].iri))
        if self.axioms.beyond_documents & set(ancestors(self.model, cls.name)):
            return
        inherited = self.model.classes[cls.parent].slots if cls.parent else {}
        for name, slot in cls.slots.items():
            if name != "id" and inherited.get(name) != slot:
                self._restrict(subject, slot)

    def _restrict(self, subject: Node, slot: Slot) -> None:
        """State how many values there are at most; one text in several languages is several values."""
        if slot.maximum is None or slot.kind == "text" or slot.key in self.axioms.functional:
            return
        restriction = BNode()
        self._add(subject, RDFS.subClassOf, restriction)
        self._add(restriction, RDF.type, OWL.Restriction)
        self._add(restriction, OWL.onProperty, URIRef(slot.iri))
        self._add(restriction, OWL.maxCardinality, Literal(slot.maximum, datatype=XSD.nonNegativeInteger))

    def _property(self, slot: Slot) -> None:
        subject = URIRef(slot.iri)
        data = slot.kind in ("literal", "text")
        self._add(subject, RDF.type, OWL.DatatypeProperty if data else OWL.ObjectProperty)
        self._add(subject, RDFS.range, *self._ranges(slot))
        # What has the property in documents; it says nothing of what may have it elsewhere.
        having = holders(self.model, slot.key)
        self._add(subject, _SCHEMA.domainIncludes, *(URIRef(self.model.classes[name].iri) for name in having))
        self._named(subject, self.sources.concepts[slot.concept])

    def _ranges(self, slot: Slot) -> list[URIRef]:
        if slot.kind == "literal":
            return [URIRef(slot.range)]
        if slot.kind in ("node", "reference"):
            every = [s for c in self.model.classes.values() for s in c.slots.values() if s.key == slot.key]
            targets = {s.range for s in every}
            # A property whose values are of one class here and of another there has no range of its own.
            return [URIRef(self.model.classes[name].iri) for name in targets] if len(targets) == 1 else []
        return {"text": [RDF.langString], "code": [SKOS.Concept], "iri": []}[slot.kind]

    def _axioms(self) -> None:
        it = self.axioms
        for kind, names in (
            (OWL.FunctionalProperty, it.functional),
            (OWL.IrreflexiveProperty, it.irreflexive),
            (OWL.AsymmetricProperty, it.asymmetric),
        ):
            for name in names:
                self._add(self.terms[name], RDF.type, kind)
        for name, cls in it.domains.items():
            self._add(self.terms[name], RDFS.domain, self.terms[cls])
        for cls, names in it.keys.items():
            self._add(self.terms[cls], OWL.hasKey, self._list(names))
        for names in it.disjoint:
            group = BNode()
            self._add(group, RDF.type, OWL.AllDisjointClasses)
            self._add(group, OWL.members, self._list(names))
        for name, entry in it.inverses.items():
            subject = self.terms[name]
            self._add(subject, RDF.type, OWL.ObjectProperty)
            self._add(subject, OWL.inverseOf, self.terms[entry["of"]])
            self._texts(subject, entry)

    def _list(self, names: tuple[str, ...]) -> BNode:
        head = BNode()
        Collection(self.graph, head, [self.terms[name] for name in names])
        return head


def different(model: Model, sources: Sources) -> Graph:
    """State that two codes of one list, and two entries of the catalogue of one class, are never the same thing.

    Without it, two values where one may stand would be taken for two names of one thing.
    """
    graph = Graph()
    groups = [[f"{model.namespaces[key]}{code}" for code in codes] for key, codes in model.codes.items()]
    groups += [list(iris) for iris in sources.known(model.base).values()]
    for group in (sorted(each) for each in groups):
        if len(group) > 1:
            axiom, members = BNode(), BNode()
            graph.add((axiom, RDF.type, OWL.AllDifferent))
            graph.add((axiom, OWL.distinctMembers, members))
            Collection(graph, members, [URIRef(iri) for iri in group])
    return graph
