"""Rules about examinations that follow from the facts of code lists and catalogue, written as shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF, SH, BNode, Graph, Literal, Namespace, URIRef

from veiskille.generate.rules_made import listed
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from veiskille.generate.sources import Sources

_RULE: Final = "EXM-011"


def add_examination_shapes(graph: Graph, sources: Sources, base: str) -> None:
    """Add the shapes that are generated to the graph of the rules.

    Args:
        graph: the rules as read; where a shape is announced there, it gets what is missing.
        sources: code lists and catalogue.
        base: the base IRI.
    """
    writer = _Examinations(graph, sources, base)
    writer.actors()
    writer.lists()
    writer.bodies()
    writer.outcomes()
    writer.forms()
    writer.subject_matter()


@dataclass(frozen=True, slots=True)
class _Examinations:
    graph: Graph
    sources: Sources
    base: str

    def actors(self) -> None:
        """EXM-004: the county authorities, the municipalities and all actors of the catalogue."""
        entries = self.sources.catalogue["actor"]["entries"]
        iris = {e["id"]: URIRef(f"{self.base}actor/{e['id']}") for e in entries}
        kinds = {
            # Oslo is a municipality with the tasks of a county authority.
            "county": [e["id"] for e in entries if e["kind"] == "county-authority" or e["id"] == "oslo"],
            "municipality": [e["id"] for e in entries if e["kind"] == "municipality"],
        }
        for name, ids in kinds.items():
            self._node(f"EXM-004-known-{name}", SH["in"], listed(self.graph, (iris[i] for i in ids)))
        every = sorted(map(URIRef, self.sources.known(self.base)["Actor"]))
        self._node("EXM-004-known", SH["in"], listed(self.graph, every))

    def lists(self) -> None:
        """EXM-019: which resources are dictionaries or bought; EXM-007: the topics to assess before spot checks."""
        self._property("EXM-019-is-dictionary", "resourceKind", self._with("resource-kind", "dictionary"))
        self._property("EXM-019-is-bought", "licenceLevel", self._with("licence-level", "local_list"))
        self._node("EXM-007-is-topic", SH["in"], listed(self.graph, self._with("risk-topic", "spot_checks")))

    def bodies(self) -> None:
        """EXM-011: the body of each kind of appeal, and the kinds of actor that can be such a body."""
        bodies = self._codes("appeal-body-kind")
        for code, body in bodies.items():
            kinds = [k for k, kind in self._codes("appeal-kind").items() if code in kind["facts"]["bodies"]]
            right = self._property(f"{_RULE}-has-body-{code}", "appealBodyKind", [self._code("appeal-body-kind", code)])
            self._rule(
                "body", code, "appealBodyKind", (self._not_of(f"body-{code}", kinds), right), body["label"], [code]
            )
        choices = [self._rule_iri(f"{_RULE}-by-nobody")]
        for code, body in bodies.items():
            actors = [self._code("actor-kind", kind) for kind in body["facts"]["actor_kinds"]]
            is_body = self._rule_iri(f"{_RULE}-has-body-{code}")
            is_actor = self._property(f"{_RULE}-actor-of-{code}", ("appealBody", "actorKind"), actors)
            choices.append(self._node(f"{_RULE}-fits-{code}", SH.property, is_body, is_actor))
            if "county-authority" in body["facts"]["actor_kinds"]:
                known = self._rule_iri(f"{_RULE}-by-known-county")
                choices.append(self._node(f"{_RULE}-fits-known-{code}", SH.property, is_body, known))
        self._complete("actor", choices)

    def outcomes(self) -> None:
        """EXM-011: the outcomes that each kind of appeal can have, where the law lists them."""
        for code, kind in self._codes("appeal-kind").items():
            outcomes = kind["facts"].get("outcomes")
            if outcomes:
                allowed = [self._code("appeal-outcome", o) for o in outcomes]
                # An appeal without an outcome is not this rule's matter, so none is demanded.
                shape = self._property(f"{_RULE}-has-outcome-of-{code}", "appealOutcome", allowed, demanded=False)
                name = f"outcome-{code}"
                self._rule(
                    "outcome", code, "appealOutcome", (self._not_of(name, [code]), shape), kind["label"], outcomes
                )

    def forms(self) -> None:
        """EXM-011: the forms of examination that a kind of appeal is about."""
        for code, kind in self._codes("appeal-kind").items():
            forms = kind["facts"].get("examination_forms")
            if forms:
                allowed = [self._code("examination-form", form) for form in forms]
                path = ("sitting", "examinationForm")
                shape = self._property(f"{_RULE}-has-form-of-{code}", path, allowed, demanded=False)
                name = f"form-{code}"
                self._rule("form", code, path, (self._not_of(name, [code]), shape), kind["label"], forms)

    def subject_matter(self) -> None:
        """EXM-011: which kinds are about a sitting or a subject, and which about formal errors only."""
        kinds = self._codes("appeal-kind")
        formal = [k for k, kind in kinds.items() if kind["facts"].get("formal_errors_only")]
        self._complete("formal-errors", [self._not_of("formal", formal), self._rule_iri(f"{_RULE}-ground-formal")])
        for thing in ("sitting", "subject"):
            about = [k for k, kind in kinds.items() if kind["facts"].get("about") == thing]
            self._complete(f"about-{thing}", [self._not_of(thing, about), self._rule_iri(f"{_RULE}-has-{thing}")])

    def _rule(  # noqa: PLR0913, PLR0917 - one row of the table
        self,
        part: str,
        code: str,
        path: str | tuple[str, ...],
        choices: tuple[URIRef, URIRef],
        label: Mapping[str, str],
        expected: Iterable[str],
    ) -> None:
        """Add a shape of EXM-011 with its text, made from the template and the label of the code."""
        meta, shape = Namespace(f"{self.base}meta/"), self._rule_iri(f"{_RULE}-{part}-{code}")
        self.graph.add((self._rule_iri(_RULE), meta.shape, shape))
        self._node(f"{_RULE}-{part}-{code}", SH["or"], listed(self.graph, choices))
        self.graph.add((shape, SH.targetClass, URIRef(f"{self.base}model/ExaminationAppeal")))
        self.graph.add((shape, meta.pointsAt, listed(self.graph, self._keys(path))))
        codes = ", ".join(expected)
        templates = self.graph.objects(self._rule_iri(f"{_RULE}-{part}"), meta.template)
        texts = {text.language: str(text) for text in templates if isinstance(text, Literal)}
        for lang in LANGUAGES:
            self.graph.add((shape, SH.message, Literal(texts[lang].replace("{label}", label[lang]), lang=lang)))
            self.graph.add((shape, meta.expected, Literal(codes, lang=lang)))

    def _complete(self, part: str, choices: Iterable[URIRef]) -> None:
        self.graph.add((self._rule_iri(f"{_RULE}-{part}"), SH["or"], listed(self.graph, choices)))

    def _not_of(self, name: str, kinds: Iterable[str]) -> URIRef:
        """Name the shape that holds for an appeal of another kind than these."""
        is_one = self._property(f"{_RULE}-is-{name}", "appealKind", [self._code("appeal-kind", k) for k in kinds])
        return self._node(f"{_RULE}-is-not-{name}", SH["not"], is_one)

    def _property(
        self, name: str, path: str | tuple[str, ...], codes: Iterable[URIRef], *, demanded: bool = True
    ) -> URIRef:
        shape = self._rule_iri(name)
        self.graph.add((shape, RDF.type, SH.PropertyShape))
        keys = list(self._keys(path))
        self.graph.add((shape, SH.path, keys[0] if len(keys) == 1 else listed(self.graph, keys)))
        self.graph.add((shape, SH["in"], listed(self.graph, codes)))
        if demanded:
            self.graph.add((shape, SH.minCount, Literal(1)))
        return shape

    def _node(self, name: str, predicate: URIRef, *values: URIRef | BNode) -> URIRef:
        shape = self._rule_iri(name)
        self.graph.add((shape, RDF.type, SH.NodeShape))
        for value in values:
            self.graph.add((shape, predicate, value))
        return shape

    def _keys(self, path: str | tuple[str, ...]) -> Iterator[URIRef]:
        for key in (path,) if isinstance(path, str) else path:
            yield URIRef(f"{self.base}model/{key}")

    def _with(self, codelist: str, fact: str) -> list[URIRef]:
        return [self._code(codelist, c) for c, entry in self._codes(codelist).items() if entry["facts"].get(fact)]

    def _codes(self, codelist: str) -> dict[str, dict[str, Any]]:
        return {c["code"]: {"facts": {}, **c} for c in self.sources.codelists[codelist]["codes"]}

    def _code(self, codelist: str, code: str) -> URIRef:
        return URIRef(self.sources.namespace(self.base, codelist) + code)

    def _rule_iri(self, name: str) -> URIRef:
        return URIRef(f"{self.base}rule/{name}")
