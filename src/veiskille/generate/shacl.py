"""SHACL for a profile: generated shapes with the rules that apply to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import RDF, RDFS, SH, XSD, Graph, Literal, Namespace, URIRef

from veiskille.generate.errors import GenerationError
from veiskille.generate.rules_made import listed
from veiskille.messages import value_phrase
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

    from veiskille.generate.rules import RuleBook
    from veiskille.generate.sources import Sources
    from veiskille.model import Class, Model, Profile, Slot

PREFIXES: Final = {
    "dct": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "sh": str(SH),
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": str(XSD),
}

_COUNTS: Final[Mapping[tuple[int, bool], Mapping[str, str]]] = {
    (1, False): {"en": "exactly one", "nb": "nøyaktig én", "nn": "nøyaktig éin"},
    (0, False): {"en": "at most one", "nb": "høyst én", "nn": "høgst éin"},
    (1, True): {"en": "at least one", "nb": "minst én", "nn": "minst éin"},
    (0, True): {"en": "any number", "nb": "et hvilket som helst antall", "nn": "kor mange som helst"},
}


def prefixes(model: Model, kinds: Iterable[str]) -> dict[str, str]:
    """Give the prefixes that the artefacts use: the standards', the model's own, and one for each kind of entry."""
    own = {
        name: f"{model.base}{name}/" for name in ("model", "concept", "shape", "rule", "meta", "component", "profile")
    }
    own |= {key: f"{model.base}{key}/" for key in kinds}
    own |= {key: iri for key, iri in model.namespaces.items() if f"{model.base}code/" in iri}
    return {**PREFIXES, **own}


class ShapeWriter:
    """Adds the shapes of one profile to a graph."""

    def __init__(self, model: Model, profile: Profile, sources: Sources, book: RuleBook) -> None:
        self.model, self.profile, self.sources, self.book = model, profile, sources, book
        self.graph = Graph()
        self.shape = Namespace(f"{model.base}shape/")
        self.rule = Namespace(f"{model.base}rule/")

    def write(self) -> Graph:
        """Give the whole shapes graph: classes, references and rules."""
        for cls in self.profile.classes.values():
            self._class(cls)
        slots = [slot for cls in self.profile.classes.values() for slot in cls.slots.values()]
        for target in sorted({slot.range for slot in slots if slot.kind == "reference"}):
            self._target(target)
        self._happened(self.profile.classes[self.profile.root], ())
        self.graph += self.book.shapes_for(self.profile.id)
        for subject, value in self.graph.subject_objects():
            if (
                str(value).startswith(str(self.rule))
                and value != URIRef(self.rule)
                and (value, None, None) not in self.graph
            ):
                raise GenerationError(f"{subject} names {value}, which nothing describes")
        return self.graph

    def _add(self, subject: Node, predicate: URIRef, *values: Node) -> None:
        for value in values:
            self.graph.add((subject, predicate, value))

    def _texts(self, subject: Node, predicate: URIRef, texts: Mapping[str, str]) -> None:
        self._add(subject, predicate, *(Literal(text, lang=lang) for lang, text in texts.items()))

    def _class(self, cls: Class) -> None:
        node = self.shape[f"{cls.narrowed_by}/{cls.name}" if cls.narrowed_by else cls.name]
        self._add(node, RDF.type, SH.NodeShape)
        self._add(node, SH.targetClass, URIRef(cls.iri))
        self._add(node, SH.closed, Literal(True))  # noqa: FBT003 - rdflib's own constructor
        self._add(node, SH.ignoredProperties, listed(self.graph, [RDF.type]))
        self._texts(node, RDFS.label, self.sources.concepts[cls.concept]["label"])
        base = self.model.classes[cls.name]
        for name, slot in cls.slots.items():
            if name == "id":
                continue
            narrowed = slot != base.slots.get(name)
            shape = self.shape[f"{self.profile.id}/{cls.name}/{slot.key}" if narrowed else f"{cls.name}/{slot.key}"]
            self._add(node, SH.property, shape)
            self._property(shape, slot)
            if slot.kind == "reference":
                dangling = self.rule[f"IDN-007-{slot.key}"]
                self._add(node, SH.property, dangling)
                self._add(dangling, RDF.type, SH.PropertyShape)
                self._add(dangling, SH.path, URIRef(slot.iri))
                self._add(dangling, SH.node, self.rule[f"IDN-007-present-{slot.range}"])
                self._texts(dangling, SH.message, self._filled("IDN-007", slot))

    def _filled(self, rule: str, slot: Slot) -> dict[str, str]:
        """Fill a rule's message with the label of a property, for validators that show ``sh:message`` alone."""
        labels = self.sources.concepts[slot.concept]["label"]
        texts = {
            t.language: str(t) for t in self.book.graph.objects(self.rule[rule], SH.message) if isinstance(t, Literal)
        }
        return {lang: texts[lang].replace("{path}", labels[lang]).replace("{key}", slot.key) for lang in LANGUAGES}

    def _property(self, shape: URIRef, slot: Slot) -> None:
        add = self._add
        add(shape, RDF.type, SH.PropertyShape)
        add(shape, SH.path, URIRef(slot.iri))
        concept = self.sources.concepts[slot.concept]
        self._texts(shape, SH.name, concept["label"])
        self._texts(shape, SH.description, concept["definition"])
        codes = self.sources.codelists[slot.range]["label"] if slot.kind == "code" else {}
        texts = {lang: summary(slot, concept["label"][lang], codes.get(lang, ""), lang) for lang in LANGUAGES}
        self._texts(shape, SH.message, texts)
        if slot.minimum:
            add(shape, SH.minCount, Literal(slot.minimum))
        if slot.maximum is not None and slot.kind != "text":
            add(shape, SH.maxCount, Literal(slot.maximum))
        getattr(self, f"_{slot.kind}")(shape, slot)

    def _literal(self, shape: URIRef, slot: Slot) -> None:
        self._add(shape, SH.datatype, URIRef(slot.range))
        if slot.pattern:
            self._add(shape, SH.pattern, Literal(slot.pattern))
        if slot.min_value is not None:
            self._add(shape, SH.minInclusive, Literal(slot.min_value))
        if slot.max_value is not None:
            self._add(shape, SH.maxInclusive, Literal(slot.max_value))

    def _text(self, shape: URIRef, _slot: Slot) -> None:
        self._add(shape, SH.datatype, RDF.langString)
        self._add(shape, SH.uniqueLang, Literal(True))  # noqa: FBT003 - rdflib's own constructor
        self._add(shape, SH.pattern, Literal(r"[^ \t\r\n]"))
        self._add(shape, SH.languageIn, listed(self.graph, (Literal(tag) for tag in self.model.languages)))

    def _code(self, shape: URIRef, slot: Slot) -> None:
        codes = slot.codes or self.model.codes[slot.range]
        namespace = self.model.namespaces[slot.range]
        self._add(shape, SH["in"], listed(self.graph, (URIRef(namespace + code) for code in codes)))

    def _node(self, shape: URIRef, slot: Slot) -> None:
        self._add(shape, SH["class"], URIRef(self.model.classes[slot.range].iri))

    def _reference(self, shape: URIRef, slot: Slot) -> None:
        self._add(shape, SH.nodeKind, SH.IRI)
        self._add(shape, SH.node, self.shape[f"reference/{slot.range}"])

    def _happened(self, cls: Class, path: tuple[Slot, ...]) -> None:
        """Hold every day that is past when the document is delivered against the day of delivery (DOC-006)."""
        for slot in cls.slots.values():
            steps = (*path, slot)
            if slot.kind == "node" and slot not in path:
                self._happened(self.profile.classes[slot.range], steps)
            elif slot.happened:
                shape = self.rule[f"DOC-006-delivered-{'-'.join(step.key for step in steps)}"]
                iris = [URIRef(step.iri) for step in steps]
                self._add(shape, RDF.type, SH.PropertyShape)
                self._add(shape, SH.targetClass, URIRef(self.profile.classes[self.profile.root].iri))
                self._add(shape, SH.path, listed(self.graph, iris) if path else iris[0])
                self._add(shape, SH.lessThanOrEquals, URIRef(self.model.classes["Document"].slots["delivered_on"].iri))
                texts = self.book.graph.objects(self.rule["DOC-006-LessThanOrEquals"], SH.message)
                self._add(shape, SH.message, *texts)

    def _target(self, target: str) -> None:
        """Declare the shapes that all references to a class share: is it there, and is it of that class."""
        right, known, absent, reference = (
            self.shape[f"{part}/{target}"] for part in ("instance", "known", "absent", "reference")
        )
        present, described = self.rule[f"IDN-007-present-{target}"], self.rule["IDN-007-described"]
        iris = [URIRef(iri) for iri in self.model.known.get(target, ())]
        # A class without entries in the catalogue has no shape for them: an empty list is no value of sh:in.
        catalogue = [known] if iris else []
        for node in (right, *catalogue, absent, reference, present, described):
            self._add(node, RDF.type, SH.NodeShape)
        # A node that is not in the document at all is IDN-007's matter; for STR-006 only its class counts.
        self._add(reference, SH["or"], listed(self.graph, [right, *catalogue, absent]))
        self._add(present, SH["or"], listed(self.graph, [described, *catalogue]))
        self._add(right, SH["class"], URIRef(self.model.classes[target].iri))
        if iris:
            self._add(known, SH["in"], listed(self.graph, iris))
        self._add(absent, SH["not"], described)
        typed = self.rule["IDN-007-type"]
        self._add(described, SH.property, typed)
        self._add(typed, RDF.type, SH.PropertyShape)
        self._add(typed, SH.path, RDF.type)
        self._add(typed, SH.minCount, Literal(1))

    def _iri(self, shape: URIRef, _slot: Slot) -> None:
        self._add(shape, SH.nodeKind, SH.IRI)


def summary(slot: Slot, label: str, codes: str, lang: str) -> str:
    """Say in one line what a property shape asks for, for validators that show ``sh:message`` alone."""
    count = _COUNTS[slot.minimum, slot.many or slot.kind == "text"][lang]
    return f"{label[:1].upper()}{label[1:]} ({slot.key}): {count}, {value_phrase(slot, lang, codes)}."
