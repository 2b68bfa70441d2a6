"""Rules about examinations that follow from code lists: what candidates are told, and how many sittings they have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF, SH, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection

from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rdflib.term import Node

    from veiskille.generate.sources import Sources

#: Audience and occasion of a topic to the hand-written text of its shapes.
_TEXTS: Final = {
    ("pupils-and-participants", "before-the-day"): "pupils-before",
    ("those-sitting-privately", "before-the-day"): "private-before",
    ("everyone", "before-the-day"): "everyone-before",
    ("everyone", "on-the-day"): "everyone-on-the-day",
}

#: How a least and a greatest number are written, in each language.
_AT_MOST: Final = {"en": "at most {}", "nb": "høyst {}", "nn": "høgst {}"}
_FROM_TO: Final = {"en": "{} to {}", "nb": "{} til {}", "nn": "frå {} til {}"}

#: How many characters a rule's code has.
_CODE: Final = len("EXM-000")

#: The audience that is all others together.
_EVERYONE: Final = "everyone"


def add_exam_rules(graph: Graph, sources: Sources, base: str) -> None:
    """Add the shapes of EXM-020 and EXM-021 to the rules that are written by hand."""
    maker = _Maker(graph, sources, base)
    _Information(maker).add()
    _Count(maker).add()


@dataclass(frozen=True, slots=True)
class _Maker:
    """Writes named shapes into the graph of rules."""

    graph: Graph
    sources: Sources
    base: str

    def rule(self, name: str) -> URIRef:
        return URIRef(f"{self.base}rule/{name}")

    def key(self, name: str) -> URIRef:
        return URIRef(f"{self.base}model/{name}")

    def code(self, codelist: str, code: str) -> URIRef:
        return URIRef(self.sources.namespace(self.base, codelist) + code)

    def list(self, items: Iterable[Node]) -> BNode:
        head = BNode()
        Collection(self.graph, head, list(items))
        return head

    def property_shape(self, name: str, path: Node, facts: Mapping[URIRef, Node]) -> URIRef:
        shape = self.rule(name)
        self.graph.add((shape, RDF.type, SH.PropertyShape))
        self.graph.add((shape, SH.path, path))
        for predicate, value in facts.items():
            self.graph.set((shape, predicate, value))
        return shape

    def has(self, name: str, path: Node, codelist: str, codes: Sequence[str]) -> URIRef:
        """Name the shape that holds where the values of a path are among some codes, and there is one."""
        values = self.list([self.code(codelist, code) for code in codes])
        return self.property_shape(name, path, {SH.minCount: Literal(1), SH["in"]: values})

    def either(self, name: str, shapes: Sequence[URIRef]) -> URIRef:
        return self._logical(name, SH["or"], self.list(shapes))

    def all(self, name: str, shapes: Sequence[URIRef]) -> URIRef:
        return self._logical(name, SH["and"], self.list(shapes))

    def negation(self, name: str, shape: URIRef) -> URIRef:
        return self._logical(name, SH["not"], shape)

    def _logical(self, name: str, operator: URIRef, value: Node) -> URIRef:
        shape = self.rule(name)
        self.graph.add((shape, RDF.type, SH.NodeShape))
        self.graph.set((shape, operator, value))
        return shape

    def publish(self, shape: URIRef, text: str, expected: Mapping[str, str], *, target: str, key: str) -> None:
        """Make a shape one of a rule's own: with target, message, expectation and the key to look at."""
        meta = Namespace(f"{self.base}meta/")
        self.graph.add((self.rule(text[:_CODE]), meta.shape, shape))
        self.graph.add((shape, SH.targetClass, self.key(target)))
        self.graph.add((shape, meta.pointsAt, self.list([self.key(key)])))
        for message in self.graph.objects(self.rule(text), SH.message):
            self.graph.add((shape, SH.message, message))
        for lang in LANGUAGES:
            self.graph.add((shape, meta.expected, Literal(expected[lang], lang=lang)))


@dataclass(frozen=True, slots=True)
class _Information:
    """Writes EXM-020: each topic that the guide lists has been given, by its giver, to those it is for."""

    maker: _Maker

    def add(self) -> None:
        for topic in self.maker.sources.codelists["information-topic"]["codes"]:
            for row in topic.get("facts", {}).get("required", ()):
                self._row(topic, row)

    def _row(self, topic: Mapping[str, Any], row: Mapping[str, str]) -> None:
        make, text = self.maker, _TEXTS[row["audience"], row["occasion"]]
        name = f"EXM-020-{text}-{topic['code']}"
        if row["audience"] == _EVERYONE:
            groups = [self._group(a, topic["code"], row) for a in self._audiences()]
            shape = make.all(name, groups)
        else:
            shape = make.either(name, self._alternatives(row["audience"], topic["code"], row))
        expected = {lang: f"{topic['label'][lang]} ({topic['code']})" for lang in LANGUAGES}
        make.publish(shape, f"EXM-020-{text}", expected, target="ExaminationSession", key="informationGiven")

    def _audiences(self) -> list[str]:
        codes = self.maker.sources.codelists["information-audience"]["codes"]
        return [code["code"] for code in codes if code["code"] != _EVERYONE]

    def _group(self, audience: str, topic: str, row: Mapping[str, str]) -> URIRef:
        name = f"EXM-020-{row['occasion']}-{topic}-to-{audience}"
        return self.maker.either(name, self._alternatives(audience, topic, row))

    def _alternatives(self, audience: str, topic: str, row: Mapping[str, str]) -> list[URIRef]:
        """Give what suffices: nobody of the audience is there, or somebody has told them."""
        return [self._absent(audience), self._told(audience, topic, row)]

    def _absent(self, audience: str) -> URIRef:
        make = self.maker
        codes = make.sources.codelists["information-audience"]["codes"]
        kinds = next(c for c in codes if c["code"] == audience)["facts"]["candidate_kinds"]
        one = make.has(f"EXM-020-is-of-{audience}", make.key("candidateKind"), "candidate-kind", kinds)
        facts = {SH.qualifiedValueShape: one, SH.qualifiedMaxCount: Literal(0)}
        return make.property_shape(f"EXM-020-without-{audience}", make.key("candidates"), facts)

    def _told(self, audience: str, topic: str, row: Mapping[str, str]) -> URIRef:
        make, giver = self.maker, row.get("giver")
        name = f"{audience}-{row['occasion']}-{topic}" + (f"-{giver}" if giver else "")
        parts = [self._says("informationTopics", "information-topic", topic)]
        parts.append(self._says("informationOccasion", "information-occasion", row["occasion"]))
        to_them = self._says("informationAudience", "information-audience", audience)
        to_all = self._says("informationAudience", "information-audience", _EVERYONE)
        parts.append(make.either(f"EXM-020-reaches-{audience}", [to_them, to_all]))
        if giver:
            parts.append(self._says("informationGiver", "information-giver", giver))
        item = make.all(f"EXM-020-is-{name}", parts)
        facts = {SH.qualifiedValueShape: item, SH.qualifiedMinCount: Literal(1)}
        return make.property_shape(f"EXM-020-told-{name}", make.key("informationGiven"), facts)

    def _says(self, key: str, codelist: str, code: str) -> URIRef:
        make = self.maker
        facts = {SH.hasValue: make.code(codelist, code)}
        return make.property_shape(f"EXM-020-says-{code}", make.key(key), facts)


@dataclass(frozen=True, slots=True)
class _Count:
    """Writes the part of EXM-021 that counts the examinations a candidate is registered for."""

    maker: _Maker

    def add(self) -> None:
        make = self.maker
        stated = {SH.hasValue: Literal(lexical_or_value=True, datatype=XSD.boolean)}
        shape = make.property_shape("EXM-021-is-complete", make.key("allExaminationsStated"), stated)
        incomplete = make.negation("EXM-021-is-not-complete", shape)
        for row in make.sources.codelists["examination-count"]["codes"]:
            self._row(row["code"], row["facts"], incomplete)

    def _row(self, name: str, facts: Mapping[str, Any], incomplete: URIRef) -> None:
        make = self.maker
        areas = make.list([Literal(area) for area in facts["programme_areas"]])
        area = make.property_shape(
            f"EXM-021-is-in-{name}", make.key("programmeAreaCode"), {SH.minCount: Literal(1), SH["in"]: areas}
        )
        kind_of = make.list([make.key("candidate"), make.key("candidateKind")])
        kind = make.has(f"EXM-021-is-taught-in-{name}", kind_of, "candidate-kind", facts["candidate_kinds"])
        shape = make.either(
            f"EXM-021-{name}",
            [
                make.rule("EXM-021-is-older"),
                incomplete,
                make.negation(f"EXM-021-is-not-in-{name}", area),
                make.negation(f"EXM-021-is-not-taught-in-{name}", kind),
                self._number(name, facts["minimum"], facts["maximum"]),
            ],
        )
        make.publish(shape, "EXM-021-count", _number_text(facts), target="CandidateRegistration", key="registrations")

    def _number(self, name: str, least: int, most: int) -> URIRef:
        make, path = self.maker, BNode()
        keys = [make.key(k) for k in ("registrations", "earlierSittings", "examinationExceptions")]
        make.graph.add((path, SH.alternativePath, make.list(keys)))
        facts = {
            SH.qualifiedValueShape: make.rule("EXM-021-is-ordinary"),
            SH.qualifiedMinCount: Literal(least),
            SH.qualifiedMaxCount: Literal(most),
        }
        return make.property_shape(f"EXM-021-number-{name}", path, facts)


def _number_text(facts: Mapping[str, Any]) -> dict[str, str]:
    least, most = facts["minimum"], facts["maximum"]
    if least == most:
        return dict.fromkeys(LANGUAGES, str(most))
    if least == 0:
        return {lang: _AT_MOST[lang].format(most) for lang in LANGUAGES}
    return {lang: _FROM_TO[lang].format(least, most) for lang in LANGUAGES}
