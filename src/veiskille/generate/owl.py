"""OWL: classes, properties, cardinalities and ranges under the model's own IRIs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, XSD, BNode, Graph, Literal, URIRef

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from rdflib.term import Node

    from veiskille.generate.sources import Sources
    from veiskille.model import Class, Model, Slot


class OwlWriter:
    """Adds the ontology to a graph."""

    def __init__(self, model: Model, sources: Sources) -> None:
        self.model, self.sources = model, sources
        self.graph = Graph()

    def write(self) -> Graph:
        """Give the whole ontology."""
        ontology = URIRef(self.model.base + "model")
        self._add(ontology, RDF.type, OWL.Ontology)
        self._add(ontology, OWL.versionInfo, Literal(self.model.version))
        self._add(ontology, DCTERMS.license, URIRef("https://creativecommons.org/licenses/by/4.0/"))
        self._add(ontology, RDFS.label, Literal("Veiskille", lang="nb"))
        for cls in self.model.classes.values():
            self._class(cls)
        slots = {s.key: s for c in self.model.classes.values() for s in c.slots.values() if s.key != "id"}
        for slot in slots.values():
            self._property(slot)
        return self.graph

    def _add(self, subject: Node, predicate: URIRef, *values: Node) -> None:
        for value in values:
            self.graph.add((subject, predicate, value))

    def _texts(self, subject: Node, concept: Mapping[str, Any]) -> None:
        for predicate, name in ((RDFS.label, "label"), (SKOS.definition, "definition")):
            self._add(subject, predicate, *(Literal(t, lang=lang) for lang, t in concept[name].items()))
        self._add(subject, DCTERMS.subject, URIRef(f"{self.model.base}concept/{concept['id']}"))

    def _class(self, cls: Class) -> None:
        subject = URIRef(cls.iri)
        self._add(subject, RDF.type, OWL.Class)
        self._texts(subject, self.sources.concepts[cls.concept])
        if cls.parent:
            self._add(subject, RDFS.subClassOf, URIRef(self.model.classes[cls.parent].iri))
        inherited = self.model.classes[cls.parent].slots if cls.parent else {}
        for name, slot in cls.slots.items():
            if name != "id" and inherited.get(name) != slot:
                self._restrict(subject, slot)

    def _restrict(self, subject: Node, slot: Slot) -> None:
        counts = []
        if slot.minimum:
            counts.append((OWL.minCardinality, slot.minimum))
        if slot.maximum is not None and slot.kind != "text":
            counts.append((OWL.maxCardinality, slot.maximum))
        for predicate, count in counts:
            restriction = self._restriction(subject, slot)
            self._add(restriction, predicate, Literal(count, datatype=XSD.nonNegativeInteger))
        self._add(self._restriction(subject, slot), OWL.allValuesFrom, self._range(slot))

    def _restriction(self, subject: Node, slot: Slot) -> BNode:
        restriction = BNode()
        self._add(subject, RDFS.subClassOf, restriction)
        self._add(restriction, RDF.type, OWL.Restriction)
        self._add(restriction, OWL.onProperty, URIRef(slot.iri))
        return restriction

    def _property(self, slot: Slot) -> None:
        subject = URIRef(slot.iri)
        data = slot.kind in ("literal", "text")
        self._add(subject, RDF.type, OWL.DatatypeProperty if data else OWL.ObjectProperty)
        self._add(subject, RDFS.range, self._range(slot))
        self._texts(subject, self.sources.concepts[slot.concept])

    def _range(self, slot: Slot) -> URIRef:
        if slot.kind == "literal":
            return URIRef(slot.range)
        if slot.kind in ("node", "reference"):
            return URIRef(self.model.classes[slot.range].iri)
        return {"text": RDF.langString, "code": SKOS.Concept, "iri": OWL.Thing}[slot.kind]
