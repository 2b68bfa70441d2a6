"""Hand-written rules: which shapes apply to which profile, and what reports say when they fire."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from rdflib import DCTERMS, RDF, RDFS, SH, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection

from veiskille.generate import (
    career,
    rules_exams,
    rules_follow_up,
    rules_guidance,
    rules_paths,
    rules_policies,
    rules_progress,
    rules_remarks,
    rules_subjects,
)
from veiskille.generate.errors import GenerationError
from veiskille.generate.examinations import add_examination_shapes
from veiskille.generate.rules_made import Maker, listed
from veiskille.generate.rules_parties import add_parties
from veiskille.generate.rules_places import add_places
from veiskille.generate.rules_provisions import add_provisions
from veiskille.generate.rules_reads import reads_of
from veiskille.generate.rules_terms import add_terms
from veiskille.generate.tables import TableRules
from veiskille.generate.task_rules import TaskRules
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

    from veiskille.generate.sources import Sources
    from veiskille.model import Model

_CODE: Final = re.compile(r"[A-Z]{3}-[0-9]{3}")
_ORDERS: Final = (SH.lessThan, SH.lessThanOrEquals)

#: How an expectation is introduced for a list of codes: the codes alone say it in every language.
_SEPARATOR: Final = ", "


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules of ``shapes/rules`` and the shapes that follow from code lists and the catalogue."""

    base: str
    graph: Graph
    profiles: tuple[str, ...]
    #: Code of a rule to the resource that describes it.
    rules: Mapping[str, URIRef] = field(default_factory=dict)

    def applies_to(self, subject: Node) -> tuple[str, ...]:
        """Give the profiles that a rule or shape applies to, groups resolved; all that are built, sorted."""
        targets = list(self.graph.objects(subject, Namespace(f"{self.base}meta/").appliesTo))
        if URIRef(f"{self.base}meta/group/all") in targets:
            return self.profiles
        found = {profile for target in targets for profile in self._members(target)}
        return tuple(p for p in self.profiles if p in found)

    def _members(self, target: Node) -> tuple[str, ...]:
        """Give the profiles of a group that are built, or the one that is named by itself."""
        members = list(self.graph.objects(target, Namespace(f"{self.base}meta/").member)) or [target]
        found = {str(member).removeprefix(f"{self.base}profile/") for member in members}
        return tuple(p for p in self.profiles if p in found)

    def shapes_for(self, profile: str) -> Graph:
        """Give the shapes, with all that they refer to, of the rules that apply to a profile."""
        meta = Namespace(f"{self.base}meta/")
        chosen = Graph()
        for code in self.rules:
            if profile not in self.applies_to(self.rules[code]):
                continue
            for shape in self.graph.objects(self.rules[code], meta.shape):
                if not (self.graph.value(shape, meta.appliesTo) and profile not in self.applies_to(shape)):
                    self._copy(shape, chosen)
                    self._complete(code, shape, chosen)
        for component in self.graph.subjects(RDF.type, SH.ConstraintComponent):
            parameter = self.graph.value(self.graph.value(component, SH.parameter), SH.path)
            if (None, parameter, None) in chosen:
                self._copy(component, chosen)
        return chosen

    def _complete(self, code: str, shape: Node, chosen: Graph) -> None:
        """Give a shape its kind and severity where the source leaves them to the rule."""
        if (shape, SH.severity, None) not in chosen:
            severity = self.graph.value(self.rules[code], SH.severity)
            if severity is not None and severity != SH.Violation:
                chosen.add((shape, SH.severity, severity))

    def _copy(self, node: Node, chosen: Graph) -> None:
        """Copy what is said about a node and, in turn, about the nodes of the rules that it names."""
        waiting = [node]
        while waiting:
            subject = waiting.pop()
            for predicate, value in self.graph.predicate_objects(subject):
                if str(predicate).startswith(f"{self.base}meta/") and str(predicate).endswith(
                    ("appliesTo", "pointsAt", "expected", "textOf")
                ):
                    continue
                if (subject, predicate, value) not in chosen:
                    chosen.add((subject, predicate, value))
                    own = isinstance(value, URIRef) and str(value).startswith(
                        (f"{self.base}rule/", f"{self.base}component/"),
                    )
                    if own or isinstance(value, BNode):
                        waiting.append(value)

    def severity(self, code: str) -> str:
        """Give the severity of a rule, as reports name it."""
        return str(self.graph.value(self.rules[code], SH.severity)).rsplit("#", 1)[-1].lower()

    def as_json(self) -> dict[str, Any]:
        """Give the rules and their texts as plain JSON values, for the reports."""
        return {
            "rules": {code: self._rule(code) for code in sorted(self.rules)},
            "texts": dict(sorted(self._texts())),
            "made": dict(sorted(self._made())),
            "groups": self._groups(),
        }

    def _groups(self) -> dict[str, list[str]]:
        """Give the members of each named group of profiles."""
        meta = Namespace(f"{self.base}meta/")
        named = sorted(set(self.graph.subjects(meta.member)), key=str)
        return {str(group).rsplit("/", 1)[-1]: list(self._members(group)) for group in named}

    def _rule(self, code: str) -> dict[str, Any]:
        subject = self.rules[code]
        return {
            "code": code,
            "iri": str(subject),
            "severity": self.severity(code),
            "label": self._languages(subject, RDFS.label),
            "why": self._languages(subject, RDFS.comment),
            "source": sorted(str(s) for s in self.graph.objects(subject, DCTERMS.source)),
            "profiles": list(self.applies_to(subject)),
        }

    def _texts(self) -> Iterable[tuple[str, dict[str, Any]]]:
        meta = Namespace(f"{self.base}meta/")
        made = set(self.graph.subjects(meta.textOf))
        for subject in sorted(set(self.graph.subjects(SH.message)) - made, key=str):
            text: dict[str, Any] = {"message": self._languages(subject, SH.message)}
            if (subject, meta.expected, None) in self.graph:
                text["expected"] = self._languages(subject, meta.expected)
            head = self.graph.value(subject, meta.pointsAt)
            if head is not None:
                text["points_at"] = [str(p).rsplit("/", 1)[-1] for p in Collection(self.graph, head)]
            for order in _ORDERS:
                other = self.graph.value(subject, order)
                if other is not None:
                    text["compares"] = str(other)
            if reads := reads_of(self.graph, subject, self.base):
                text["reads"] = reads
            yield str(subject).removeprefix(f"{self.base}rule/"), text

    def _made(self) -> Iterable[tuple[str, dict[str, Any]]]:
        """Give the shapes that share a text: the key of the text, what each expects, and where it points."""
        meta = Namespace(f"{self.base}meta/")
        for subject, text in self.graph.subject_objects(meta.textOf):
            has_own = (subject, meta.expected, None) in self.graph
            made: dict[str, Any] = {
                "text": str(text).removeprefix(f"{self.base}rule/"),
                "expected": self._languages(subject, meta.expected) if has_own else {},
            }
            if head := self.graph.value(subject, meta.pointsAt):
                made["points_at"] = [str(p).rsplit("/", 1)[-1] for p in Collection(self.graph, head)]
            if reads := reads_of(self.graph, subject, self.base):
                made["reads"] = reads
            yield str(subject).removeprefix(f"{self.base}rule/"), made

    def _languages(self, subject: Node, predicate: URIRef) -> dict[str, str]:
        found = {o.language: str(o) for o in self.graph.objects(subject, predicate) if isinstance(o, Literal)}
        missing = [lang for lang in LANGUAGES if not found.get(lang)]
        if missing:
            raise GenerationError(f"{subject}: {predicate} is missing in {', '.join(missing)}")
        return {lang: found[lang] for lang in LANGUAGES}


def read_rules(sources: Sources, model: Model) -> RuleBook:
    """Read ``shapes/rules/*.ttl`` and add what follows from code lists, the catalogue and the model.

    Raises:
        GenerationError: a rule names a shape that is nowhere, or a text lacks a language.
    """
    graph, base = Graph(), model.base
    for path in sorted((sources.root / "shapes" / "rules").glob("*.ttl")):
        graph.parse(path)
    meta = Namespace(f"{base}meta/")
    rules = {str(s).rsplit("/", 1)[-1]: s for s in graph.subjects(RDF.type, meta.Rule) if isinstance(s, URIRef)}
    wrong = [code for code in rules if not _CODE.fullmatch(code)]
    if wrong:
        raise GenerationError(f"shapes/rules: not a rule code: {', '.join(sorted(wrong))}")
    _Scales(graph, sources, base).add(rules["RES-001"])
    add_provisions(graph, sources, model)
    add_parties(graph, sources, base)
    TaskRules(graph, sources, base).add(rules["EXM-013"])
    TableRules(graph, sources, base).add(rules)
    add_terms(graph, sources, base)
    add_places(graph, model)
    _add_passing_grades(graph, sources, base)
    _add_actors(graph, sources, base)
    add_examination_shapes(graph, sources, base)
    maker = Maker(graph, sources, base)
    for table in (
        rules_subjects,
        rules_remarks,
        rules_paths,
        rules_exams,
        rules_guidance,
        rules_follow_up,
        rules_progress,
        career,
    ):
        table.add(maker)
    rules_policies.add(maker, model)
    check_named(graph, base)
    profiles = tuple(path.stem for path in sources.profile_paths())
    return RuleBook(base=base, graph=graph, profiles=profiles, rules=dict(sorted(rules.items())))


def check_named(graph: Graph, base: str) -> None:
    """Refuse a rule that names a shape which nothing describes: it would check nothing, and nobody would notice.

    Raises:
        GenerationError: names every such shape.
    """
    named = graph.objects(None, URIRef(f"{base}meta/shape"))
    nowhere = sorted({str(shape) for shape in named if (shape, None, None) not in graph})
    if nowhere:
        raise GenerationError(f"shapes/rules: named but not described: {', '.join(nowhere)}")


def _add_passing_grades(graph: Graph, sources: Sources, base: str) -> None:
    """Name the overall achievement grades that pass, on any scale that such a grade can have."""
    kinds = {code["code"]: code for code in sources.codelists["assessment-kind"]["codes"]}
    scales = {code["code"]: code["facts"]["passing"] for code in sources.codelists["grading-scale"]["codes"]}
    passing = [grade for scale in kinds["overall-achievement"]["facts"]["scales"] for grade in scales[scale]]
    shape = URIRef(f"{base}rule/EXM-012-has-passed")
    grades = listed(graph, (URIRef(sources.namespace(base, "grade") + grade) for grade in passing))
    graph.add((shape, RDF.type, SH.PropertyShape))
    graph.add((shape, SH.path, URIRef(f"{base}model/overallGrade")))
    graph.add((shape, SH.minCount, Literal(1)))
    graph.add((shape, SH["in"], grades))


def _add_actors(graph: Graph, sources: Sources, base: str) -> None:
    """Name, for each kind of actor, the actors of the catalogue that are of it or have its duties, and all of them.

    A document refers to these without describing them, so no shape can look at their kind in the document.
    """
    found: dict[str, list[URIRef]] = {}
    for entry in sources.catalogue["actor"]["entries"]:
        for kind in ("any", entry["kind"], *entry.get("duties_of", ())):
            found.setdefault(kind, []).append(URIRef(f"{base}actor/{entry['id']}"))
    for kind, actors in sorted(found.items()):
        shape = URIRef(f"{base}rule/EXM-014-catalogue-{kind}")
        graph.add((shape, RDF.type, SH.NodeShape))
        graph.add((shape, SH["in"], listed(graph, actors)))


@dataclass(frozen=True, slots=True)
class _Scales:
    """Writes RES-001: which scale a kind of assessment uses, and which grades belong to a scale."""

    graph: Graph
    sources: Sources
    base: str

    def add(self, rule: URIRef) -> None:
        kinds = self.sources.codelists["assessment-kind"]["codes"]
        scales = self.sources.codelists["grading-scale"]["codes"]
        in_place = [
            c["code"] for c in self.sources.codelists["grade"]["codes"] if c.get("facts", {}).get("in_place_of_grade")
        ]
        for kind in kinds:
            condition = self._is("kind", kind["code"], "assessmentKind", "assessment-kind")
            self._shape(
                rule,
                f"kind-{kind['code']}",
                condition,
                ("gradingScale", "grading-scale"),
                kind["facts"]["scales"],
            )
        for scale in scales:
            condition = self._is("scale", scale["code"], "gradingScale", "grading-scale")
            grades = scale["facts"]["grades"]
            self._shape(
                rule,
                f"scale-{scale['code']}",
                condition,
                ("grade", "grade"),
                [*grades, *in_place],
                shown=grades,
            )
        allowed = [k["code"] for k in kinds if k["facts"].get("in_place_of_grade")]
        for code in in_place:
            condition = self._is("in-place", code, "grade", "grade")
            self._shape(
                rule,
                f"in-place-{code}",
                condition,
                ("assessmentKind", "assessment-kind"),
                allowed,
                points="grade",
                shown=(),
            )

    def _is(self, part: str, code: str, key: str, codelist: str) -> URIRef:
        """Name the shape that holds where a key has another code."""
        has = URIRef(f"{self.base}rule/RES-001-is-{part}-{code}")
        self.graph.add((has, RDF.type, SH.PropertyShape))
        self.graph.add((has, SH.path, URIRef(f"{self.base}model/{key}")))
        self.graph.add((has, SH.hasValue, URIRef(self.sources.namespace(self.base, codelist) + code)))
        other = URIRef(f"{self.base}rule/RES-001-is-not-{part}-{code}")
        self.graph.add((other, RDF.type, SH.NodeShape))
        self.graph.add((other, SH["not"], has))
        return other

    def _shape(  # noqa: PLR0913 - one table row, not a call that grows
        self,
        rule: URIRef,
        name: str,
        condition: URIRef,
        value: tuple[str, str],
        codes: list[str],
        *,
        points: str | None = None,
        shown: Iterable[str] | None = None,
    ) -> None:
        meta = Namespace(f"{self.base}meta/")
        key, codelist = value
        shape, allowed = URIRef(f"{rule}-{name}"), URIRef(f"{rule}-allowed-{name}")
        namespace = self.sources.namespace(self.base, codelist)
        self.graph.add((rule, meta.shape, shape))
        self.graph.add((shape, meta.appliesTo, URIRef(f"{self.base}meta/group/results")))
        self.graph.add((shape, RDF.type, SH.NodeShape))
        self.graph.add((shape, SH.targetClass, URIRef(f"{self.base}model/Assessment")))
        self.graph.add((shape, SH["or"], listed(self.graph, [condition, allowed])))
        self.graph.add((shape, meta.pointsAt, listed(self.graph, [URIRef(f"{self.base}model/{points or key}")])))
        kind = next(k for k in ("kind", "scale", "in-place") if name.startswith(k))
        for text in self.graph.objects(URIRef(f"{rule}-{kind}"), SH.message):
            self.graph.add((shape, SH.message, text))
        expected = _SEPARATOR.join(codes if shown is None else shown)
        for lang in LANGUAGES if expected else ():
            self.graph.add((shape, meta.expected, Literal(expected, lang=lang)))
        self.graph.add((allowed, RDF.type, SH.PropertyShape))
        self.graph.add((allowed, SH.path, URIRef(f"{self.base}model/{key}")))
        self.graph.add((allowed, SH["in"], listed(self.graph, [URIRef(namespace + code) for code in codes])))
