"""The shapes of EXM-013: which actors may hold a task of the responsibility matrix, from the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF, SH, Graph, Literal, Namespace, URIRef

from veiskille.generate.rules_made import listed
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

    from veiskille.generate.sources import Sources

_OR: Final = {"en": " or ", "nb": " eller ", "nn": " eller "}


@dataclass(frozen=True, slots=True)
class TaskRules:
    """Writes EXM-013: a shape for each set of holders that the matrix and the law name for some task."""

    graph: Graph
    sources: Sources
    base: str

    def add(self, rule: URIRef) -> None:
        """Add the shapes to the graph and to the rule."""
        tasks: dict[tuple[str, ...], list[str]] = {}
        for entry in self.sources.catalogue.get("examination-task", {"entries": []})["entries"]:
            holders = (*entry["lies_with"], *entry.get("law_allows", ()))
            tasks.setdefault(holders, []).append(entry["id"])
        for holders, ids in sorted(tasks.items()):
            self._shape(rule, holders, ids)

    def _shape(self, rule: URIRef, holders: tuple[str, ...], tasks: Iterable[str]) -> None:
        model, meta = Namespace(f"{self.base}model/"), Namespace(f"{self.base}meta/")
        name = "-or-".join(holders)
        other, another = URIRef(f"{rule}-is-{name}-task"), URIRef(f"{rule}-is-not-{name}-task")
        self._in(other, [model.responsibleFor], (f"{self.base}examination-task/{each}" for each in sorted(tasks)))
        self.graph.add((another, RDF.type, SH.NodeShape))
        self.graph.add((another, SH["not"], other))
        kinds, actors = self._holders(holders)
        accepted: list[Node] = [another, URIRef(f"{rule}-no-holder")]
        for role, key in (("held", model.responsibleActor), ("delegated", model.delegatedBy)):
            for part, path, values in (("kind", [key, model.actorKind], kinds), ("actor", [key], actors)):
                if values:
                    shape = URIRef(f"{rule}-{name}-{role}-{part}")
                    self._in(shape, path, values)
                    accepted.append(shape)
        shape = URIRef(f"{rule}-{name}")
        self.graph.add((rule, meta.shape, shape))
        self.graph.add((shape, RDF.type, SH.NodeShape))
        self.graph.add((shape, SH.targetClass, model.Responsibility))
        self.graph.add((shape, SH["or"], listed(self.graph, accepted)))
        self.graph.add((shape, meta.pointsAt, listed(self.graph, [model.responsibleActor])))
        for text in self.graph.objects(URIRef(f"{rule}-holder"), SH.message):
            self.graph.add((shape, SH.message, text))
        for lang in LANGUAGES:
            said = _OR[lang].join(self._label(holder)[lang] for holder in holders)
            self.graph.add((shape, meta.expected, Literal(said, lang=lang)))

    def _holders(self, holders: tuple[str, ...]) -> tuple[list[str], list[str]]:
        """Give the kinds of actor, and the actors of the catalogue, that a document may name as holder."""
        columns = {code["code"]: code["facts"] for code in self.sources.codelists["matrix-holder"]["codes"]}
        kinds = [kind for holder in holders for kind in columns.get(holder, {"actor_kinds": [holder]})["actor_kinds"]]
        actors = {actor for holder in holders for actor in columns.get(holder, {}).get("actors", ())}
        actors |= {entry["id"] for entry in self.sources.catalogue["actor"]["entries"] if entry["kind"] in kinds}
        namespace = self.sources.namespace(self.base, "actor-kind")
        return [namespace + kind for kind in kinds], [f"{self.base}actor/{actor}" for actor in sorted(actors)]

    def _label(self, holder: str) -> Mapping[str, Any]:
        codes = (self.sources.codelists[key]["codes"] for key in ("matrix-holder", "actor-kind"))
        return next(code["label"] for part in codes for code in part if code["code"] == holder)

    def _in(self, shape: URIRef, path: list[URIRef], values: Iterable[str]) -> None:
        self.graph.add((shape, RDF.type, SH.PropertyShape))
        self.graph.add((shape, SH.path, path[0] if len(path) == 1 else listed(self.graph, path)))
        self.graph.add((shape, SH.minCount, Literal(1)))
        self.graph.add((shape, SH["in"], listed(self.graph, (URIRef(value) for value in values))))
