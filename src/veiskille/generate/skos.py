"""SKOS: the concepts, each code list as a scheme, grading scales as ordered collections, and the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rdflib import DCTERMS, RDF, RDFS, SKOS, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection

from veiskille.generate.career import CAREER_LISTS, state
from veiskille.generate.catalogue import PARTS, REFERENCES, TEXTS, values
from veiskille.generate.errors import GenerationError
from veiskille.graph import Blank, Iri
from veiskille.lower import lower
from veiskille.model import camel, kebab

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

    from veiskille.generate.catalogue_documents import Composed
    from veiskille.generate.sources import Sources
    from veiskille.graph import Term
    from veiskille.model import Model

#: Field of a catalogue entry to the part of the vocabulary that its values stand in.
_REFERENCES: Final = {
    "law": "provision",
    "lies_with": "code/matrix-holder",
    "succeeded_by": "provision",
}


class SkosWriter:
    """Gives one graph for the concepts, one for each code list and one for the catalogue."""

    def __init__(self, model: Model, sources: Sources) -> None:
        self.model, self.sources = model, sources
        self.meta = Namespace(f"{model.base}meta/")
        self.graph = Graph()

    def _add(self, subject: Node, predicate: URIRef, *values: Node) -> None:
        for value in values:
            self.graph.add((subject, predicate, value))

    def _entry(self, subject: URIRef, entry: Mapping[str, Any]) -> None:
        for predicate, name in (
            (SKOS.prefLabel, "label"),
            (SKOS.definition, "definition"),
            (SKOS.scopeNote, "note"),
        ):
            texts = entry.get(name, {})
            if isinstance(texts, dict):
                self._add(subject, predicate, *(Literal(t, lang=lang) for lang, t in texts.items()))
        for lang, terms in entry.get("alt", {}).items():
            self._add(subject, SKOS.altLabel, *(Literal(t, lang=lang) for t in terms))
        self._add(subject, DCTERMS.source, *(Literal(s, lang="en") for s in entry.get("source", ())))

    def concepts(self) -> Graph:
        """Give every concept with its relations."""
        self.graph = Graph()
        base = f"{self.model.base}concept/"
        scheme = URIRef(self.model.base + "concept")
        self._add(scheme, RDF.type, SKOS.ConceptScheme)
        self._add(scheme, DCTERMS.title, Literal("Veiskille", lang="nb"))
        for key, concept in self.sources.concepts.items():
            subject = URIRef(base + key)
            self._add(subject, RDF.type, SKOS.Concept)
            self._add(subject, SKOS.inScheme, scheme)
            self._entry(subject, concept)
            for predicate, name in ((SKOS.broader, "broader"), (SKOS.related, "related")):
                for other in concept.get(name, ()):
                    if other not in self.sources.concepts:
                        raise GenerationError(f"concept {key}: {name} {other} does not exist")
                    self._add(subject, predicate, URIRef(base + other))
        return self.graph

    def codelist(self, key: str) -> Graph:
        """Give one code list as a concept scheme."""
        self.graph = Graph()
        content = self.sources.codelists[key]
        namespace = self.model.namespaces[key]
        scheme = URIRef(namespace.removesuffix("/"))
        self._add(scheme, RDF.type, SKOS.ConceptScheme)
        self._entry(scheme, content)
        self._add(scheme, DCTERMS.modified, Literal(content["known_on"], datatype=XSD.date))
        for position, code in enumerate(content["codes"], 1):
            subject = URIRef(namespace + code["code"])
            self._add(subject, RDF.type, SKOS.Concept)
            self._add(subject, SKOS.inScheme, scheme)
            self._add(subject, SKOS.topConceptOf, scheme)
            self._add(subject, SKOS.notation, Literal(code["code"]))
            self._add(subject, self.meta.position, Literal(position))
            self._entry(subject, code)
            self._validity(subject, code)
            for system, other in code.get("same_as", {}).items():
                self._add(subject, self.meta[f"codeIn{system.upper()}"], Literal(other))
        if key == "grading-scale":
            self._scales(content["codes"], namespace)
        if key in CAREER_LISTS:
            state(self.graph, self.model, key, content["codes"])
        return self.graph

    def _validity(self, subject: URIRef, entry: Mapping[str, Any]) -> None:
        for predicate, name in ((self.meta.validFrom, "valid_from"), (self.meta.validTo, "valid_to")):
            if entry.get(name):
                self._add(subject, predicate, Literal(entry[name], datatype=XSD.date))
        if entry.get("expired"):
            self._add(subject, self.meta.expired, Literal(True))  # noqa: FBT003 - rdflib's own constructor

    def _scales(self, scales: Iterable[Mapping[str, Any]], namespace: str) -> None:
        """Make each scale an individual of the model's class, with its grades in order."""
        grade, kind = (self.model.namespaces[k] for k in ("grade", "assessment-kind"))
        terms = Namespace(f"{self.model.base}model/")
        for scale in scales:
            subject = URIRef(namespace + scale["code"])
            self._add(subject, RDF.type, terms.GradingScale)
            self._add(subject, terms.gradingScale, subject)
            grades = BNode()
            Collection(self.graph, grades, [URIRef(grade + code) for code in scale["facts"]["grades"]])
            self._add(subject, terms.allowedGrades, grades)
            self._add(subject, terms.passingGrades, *(URIRef(grade + code) for code in scale["facts"]["passing"]))
            kinds = self.sources.codelists["assessment-kind"]["codes"]
            users = [k["code"] for k in kinds if scale["code"] in k["facts"]["scales"]]
            self._add(subject, terms.usedByKinds, *(URIRef(kind + code) for code in users))

    def catalogue(self, documents: Iterable[Composed]) -> Graph:
        """Give every entry of the catalogue, with what the documents made of it state."""
        self.graph = Graph()
        terms = Namespace(f"{self.model.base}model/")
        for key, part in self.sources.catalogue.items():
            for entry in part["entries"]:
                subject = URIRef(f"{self.model.base}{key}/{entry['id']}")
                self._add(subject, RDF.type, terms[part["class"]])
                self._entry(subject, {k: v for k, v in entry.items() if k != "note"})
                self._validity(subject, entry)
                if "fields" not in part:
                    continue
                for law in ("eli_act", "eli"):
                    if entry.get(law):
                        self._add(subject, RDFS.seeAlso, URIRef(entry[law]))
                if entry.get("section"):
                    self._add(subject, SKOS.notation, Literal(entry["section"]))
                self._stated(subject, entry, terms)
                self._facts(subject, entry)
        for document in documents:
            self._document(document)
        return self.graph

    def _document(self, document: Composed) -> None:
        """State what a document of the catalogue states of its entries, without the document itself."""
        profile = self.model.profiles[str(document.tree["profile"])]
        stated = lower(document.tree, self.model, profile, own=True).graph
        for subject, predicate, value in stated.triples():
            if subject != stated.root:
                self._add(_node(subject, document.tree), URIRef(predicate), _node(value, document.tree))

    def _facts(self, subject: URIRef, entry: Mapping[str, Any]) -> None:
        """State what an entry says of registers and roles; each part of it is a node."""
        for field, value in entry.items():
            predicate = self.meta[camel(field)]
            if field in REFERENCES:
                place = f"{self.model.base}{REFERENCES[field]}/"
                self._add(subject, predicate, *(URIRef(place + each) for each in values(value)))
            elif field in TEXTS:
                self._add(subject, predicate, *(Literal(text, lang=lang) for lang, text in value.items()))
            elif field in PARTS:
                for position, each in enumerate(value, 1):
                    part = URIRef(f"{subject}/{field.replace('_', '-')}-{position}")
                    self._add(subject, predicate, part)
                    self._facts(part, each)

    def _stated(self, subject: URIRef, entry: Mapping[str, Any], terms: Namespace) -> None:
        """State what an entry says by keys of the model."""
        for name, place in _REFERENCES.items():
            own = URIRef(f"{self.model.base}{place}/")
            predicate = terms.legalBasis if name == "law" else terms[camel(name)]
            self._add(subject, predicate, *(own + each for each in entry.get(name, ())))


def _node(term: Term, tree: Mapping[str, Any]) -> Node:
    """Give a term of a document as rdflib has it; an object without id gets an IRI under that of its entry."""
    if isinstance(term, Iri):
        return URIRef(term.value)
    if isinstance(term, Blank):
        place: Any = tree
        name = ""
        for step in term.pointer.split("/")[1:]:
            place = place[int(step)] if isinstance(place, list) else place[step]
            name += f"-{int(step) + 1}" if step.isdigit() else f"/{kebab(step)}"
            name = str(place["id"]) if isinstance(place, dict) and "id" in place else name
        return URIRef(name)
    if term.language:
        return Literal(term.text, lang=term.language)
    return Literal(term.text, datatype=URIRef(term.datatype), normalize=False)
