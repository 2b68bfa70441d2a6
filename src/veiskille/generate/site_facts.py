"""What the site is made from: the artefacts, the examples, and how shapes belong to rules."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF, SH, BNode, Graph, Literal, URIRef

from veiskille import vocabulary
from veiskille.model import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rdflib.term import Node

    from veiskille.model import Model
    from veiskille.vocabulary import CodeList, Concept, Rule, ShapeText

_CODE: Final = re.compile(r"[A-Z]{3}-[0-9]{3}")
_PREFIXED: Final = re.compile(r"\b(model|code):([A-Za-z0-9/-]+)")
_TARGETS: Final = (SH.targetClass, SH.targetSubjectsOf, SH.targetObjectsOf, SH.targetNode)
#: What an engine must know, from the least to the most.
CORE, COMPONENT, SPARQL = "SHACL Core", "own component", "SPARQL"
_PARTS: Final = (URIRef(f"{SH}property"), SH.node)

#: How many lines of a document an example shows on either side of what is at fault.
_AROUND: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleShape:
    """A shape that reports a rule."""

    name: str
    #: Local names of the classes or keys that it targets; empty for one that a class's shape names.
    targets: tuple[str, ...]
    #: What an engine must know to run it, with all that it names.
    means: str
    profiles: tuple[str, ...]
    #: IRIs of the model and of code lists that it speaks of.
    mentions: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A document of ``examples/``, with its expected report where there are results to expect."""

    profile: str
    valid: bool
    #: Path relative to the checkout, with forward slashes.
    path: str
    text: str
    report: Mapping[str, Any] | None

    @property
    def name(self) -> str:
        """Give the file's name without its ending."""
        return Path(self.path).stem

    @property
    def rule(self) -> str:
        """Give the code of the rule that the file's name says it is made for, or nothing."""
        found = re.match(rf"(?:WARN-)?({_CODE.pattern})(?:-|$)", self.name)
        return found[1] if found else ""

    def results(self) -> list[Mapping[str, Any]]:
        """Give the results of the expected report."""
        return list((self.report or {}).get("results", ()))

    def lines(self, line: int) -> tuple[str, int]:
        """Give the lines around a line, with the least indentation taken away, and which of them it is, from 1."""
        first = max(0, line - 1 - _AROUND)
        lines = self.text.splitlines()[first : line + _AROUND]
        least = min((len(text) - len(text.lstrip()) for text in lines if text.strip()), default=0)
        return "\n".join(text[least:] for text in lines), line - first


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that pages are made from."""

    model: Model
    concepts: Mapping[str, Concept]
    codelists: Mapping[str, CodeList]
    rules: Mapping[str, Rule]
    texts: Mapping[str, ShapeText]
    #: Part of the catalogue (``actor``, ``provision``, ``system``) to its content.
    catalogue: Mapping[str, Mapping[str, Any]]
    #: Rule code to the shapes that report it, sorted by name.
    shapes: Mapping[str, tuple[RuleShape, ...]]
    examples: tuple[Example, ...]
    #: Path under ``artefacts/`` of each file that the site offers.
    artefacts: tuple[str, ...]

    def mentioning(self, *iris: str) -> list[Rule]:
        """Give the rules with a shape that speaks of one of some IRIs, or of a term under one that ends in a slash."""
        return [
            self.rules[code]
            for code, shapes in self.shapes.items()
            if any(_under(term, iri) for shape in shapes for term in shape.mentions for iri in iris)
        ]


def _under(term: str, iri: str) -> bool:
    return term == iri or (iri.endswith("/") and term.startswith(iri))


def gather(root: Path) -> Facts:
    """Read everything from the shipped artefacts and the examples of a checkout."""
    folder = files("veiskille").joinpath("artefacts")
    catalogue = [json.loads(part.read_text("utf-8")) for part in folder.joinpath("catalogue").iterdir()]
    rules = vocabulary.rules()
    return Facts(
        model=model(),
        concepts=vocabulary.concepts(),
        codelists={key: vocabulary.codelist(key) for key in vocabulary.codelists()},
        rules=rules,
        texts=vocabulary.shape_texts(),
        catalogue={part["id"]: part for part in sorted(catalogue, key=lambda part: str(part["id"]))},
        shapes=_shapes(model()),
        examples=_examples(root),
        artefacts=published(),
    )


def published() -> tuple[str, ...]:
    """Give the artefacts that other platforms use, as paths under ``artefacts/``, sorted."""
    folder = Path(str(files("veiskille").joinpath("artefacts")))
    found = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    return tuple(sorted(path for path in found if path.endswith((".ttl", ".schema.json", ".jsonld", ".tsv"))))


def _examples(root: Path) -> tuple[Example, ...]:
    found = []
    for path in sorted((root / "examples").glob("*/*/*.json")):
        kind = path.parent.name
        if kind not in ("valid", "invalid") or path.name.endswith(".report.json"):
            continue
        report = path.with_name(f"{path.stem}.report.json")
        found.append(
            Example(
                profile=path.parent.parent.name,
                valid=kind == "valid",
                path=path.relative_to(root).as_posix(),
                text=path.read_text("utf-8", errors="replace"),
                report=json.loads(report.read_text("utf-8")) if report.is_file() else None,
            ),
        )
    return tuple(found)


def _shapes(known: Model) -> dict[str, tuple[RuleShape, ...]]:
    """Read from each profile's shapes which shapes report which rule."""
    found: dict[str, dict[str, RuleShape]] = {}
    for profile in known.profiles:
        text = files("veiskille").joinpath(f"artefacts/shapes/{profile}.ttl").read_text("utf-8")
        for shape in _profile_shapes(Graph().parse(data=text, format="turtle"), known.base, profile):
            of_code = found.setdefault(shape.name[: len("AAA-000")], {})
            before = of_code.get(shape.name)
            of_code[shape.name] = shape if before is None else _joined(before, shape)
    return {code: tuple(shapes[name] for name in sorted(shapes)) for code, shapes in sorted(found.items())}


def _joined(one: RuleShape, other: RuleShape) -> RuleShape:
    return RuleShape(
        name=one.name,
        targets=one.targets,
        means=one.means,
        profiles=(*one.profiles, *other.profiles),
        mentions=one.mentions | other.mentions,
    )


def _profile_shapes(graph: Graph, base: str, profile: str) -> list[RuleShape]:
    generated = (f"{base}shape/", f"{base}rule/")
    found = []
    shapes = {shape for kind in (SH.NodeShape, SH.PropertyShape) for shape in graph.subjects(RDF.type, kind)}
    for subject in sorted(shapes, key=str):
        name = str(subject).removeprefix(generated[1])
        if name == str(subject) or not _CODE.match(name):
            continue
        targets = sorted({str(t).rsplit("/", 1)[-1] for p in _TARGETS for t in graph.objects(subject, p)})
        named = any(str(s).startswith(generated[0]) for p in _PARTS for s in graph.subjects(p, subject))
        if targets or named:
            mentions, means = _closure(graph, subject, base)
            found.append(
                RuleShape(
                    name=name,
                    targets=tuple(targets),
                    means=means,
                    profiles=(profile,),
                    mentions=mentions,
                ),
            )
    return found


def _closure(graph: Graph, shape: Node, base: str) -> tuple[frozenset[str], str]:
    """Give the terms that a shape speaks of, itself or through what it names, and what runs it."""
    seen: set[Node] = set()
    mentions: set[str] = set()
    means, waiting = CORE, [shape]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        for predicate, value in graph.predicate_objects(node):
            if predicate == SH.sparql:
                means = SPARQL
            elif str(predicate).startswith(f"{base}meta/") and means == CORE:
                means = COMPONENT
            if predicate == SH.select and isinstance(value, Literal):
                mentions |= {f"{base}{kind}/{name}" for kind, name in _PREFIXED.findall(str(value))}
            elif isinstance(value, URIRef) and str(value).startswith((f"{base}model/", f"{base}code/")):
                mentions.add(str(value))
            elif isinstance(value, BNode) or str(value).startswith(f"{base}rule/"):
                waiting.append(value)
    return frozenset(mentions), means
