"""Rules that follow from tables: who issues a document, its level, its original, the grades of vocational colleges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF, SH, XSD, BNode, Graph, Literal, Namespace, URIRef

from veiskille.generate.rules_made import listed
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

    from veiskille.generate.sources import Sources

#: How codes are told from one another where a report says what was expected.
_SEPARATOR: Final = ", "


@dataclass(frozen=True, slots=True)
class TableRules:
    """Adds the shapes that follow from facts in the code lists to the rules that they belong to."""

    graph: Graph
    sources: Sources
    base: str

    def add(self, rules: Mapping[str, URIRef]) -> None:
        """Add the shapes of every table."""
        self._issuers(rules["DOC-019"])
        self._levels(rules["RES-016"])
        self._originals(rules["DOC-009"])
        self._college_scales(rules["RES-001"])

    def _issuers(self, rule: URIRef) -> None:
        """Write DOC-019: which kinds of body issue a document to a holder of which status."""
        table: dict[str, dict[tuple[str, ...], list[str]]] = {}
        for status in self._codes("holder-status"):
            for document, kinds in status["facts"]["issuers"].items():
                table.setdefault(document, {}).setdefault(tuple(kinds), []).append(status["code"])
        for document, rows in table.items():
            every = tuple(dict.fromkeys(kind for kinds in rows for kind in kinds))
            if len(rows) == 1:
                self._issuer(rule, document, every, None)
                continue
            for kinds, statuses in rows.items():
                self._issuer(rule, document, kinds, self._status(rule, statuses, among=False))
            # A status that the provisions do not name for the document, or none at all: any of its issuers will do.
            listed = self._status(rule, [s for statuses in rows.values() for s in statuses], among=True)
            self._issuer(rule, document, every, listed, name="any")
        # Other documents, for which no provision has been read: the kind of body is what its name says.
        for kind in self._codes("actor-kind"):
            for document in kind.get("facts", {}).get("issues", ()):
                shape = self._issuer(rule, document, (kind["code"],), None, text="college")
                self.graph.add((shape, SH.severity, SH.Warning))

    def _issuer(  # noqa: PLR0913 - one table row, not a call that grows
        self,
        rule: URIRef,
        document: str,
        kinds: tuple[str, ...],
        other: URIRef | None,
        *,
        name: str = "",
        text: str = "issuer",
    ) -> URIRef:
        shape = URIRef(f"{rule}-{document}-{name or '-or-'.join(kinds)}")
        fits = URIRef(f"{rule}-is-issued-by-{'-or-'.join(kinds)}")
        kind, known = URIRef(f"{fits}-kind"), URIRef(f"{fits}-catalogue")
        elsewhere = URIRef(f"{fits}-elsewhere")
        path = listed(self.graph, [self._model("awardedBy"), self._model("actorKind")])
        if (fits, RDF.type, SH.NodeShape) not in self.graph:
            self._node(fits, (SH.property, kind), (SH.property, known))
            self._property(kind, path, (SH["in"], self._in("actor-kind", kinds)))
            self._property(known, self._model("awardedBy"), (SH["not"], elsewhere))
            self._node(elsewhere, (SH["in"], listed(self.graph, self._bodies_but(kinds))))
        self._rule_shape(rule, shape, text, [document], [fits] if other is None else [other, fits])
        self._points(shape, "awardedBy")
        self._expected(shape, kinds)
        return shape

    def _bodies_but(self, kinds: Iterable[str]) -> list[URIRef]:
        """Give the catalogue's bodies and systems that are of no such kind and do not have the duties of one."""
        wanted = set(kinds)
        return [
            URIRef(f"{self.base}{part}/{entry['id']}")
            for part in ("actor", "system")
            for entry in self.sources.catalogue[part]["entries"]
            if wanted.isdisjoint({entry["kind"], *entry.get("duties_of", ())})
        ]

    def _status(self, rule: URIRef, statuses: list[str], *, among: bool) -> URIRef:
        """Name the shape that holds where the holder's status is, or is not, one of these."""
        has = URIRef(f"{rule}-is-{'-or-'.join(statuses)}")
        self._property(
            has, self._model("holderStatus"), (SH.minCount, Literal(1)), (SH["in"], self._in("holder-status", statuses))
        )
        if among:
            return has
        other = URIRef(f"{rule}-is-not-{'-or-'.join(statuses)}")
        self._node(other, (SH["not"], has))
        return other

    def _levels(self, rule: URIRef) -> None:
        """Write RES-016: the levels on which a kind of document can be."""
        table: dict[str, list[str]] = {}
        for level in self._codes("nkr-level"):
            for document in level["facts"].get("documents", ()):
                table.setdefault(document, []).append(level["code"])
        for document, levels in table.items():
            shape = URIRef(f"{rule}-{document}")
            self._property(shape, self._model("nqfLevel"), (SH["in"], self._in("nkr-level", levels)))
            self._of_rule(rule, shape, "level", [document])
            meta = Namespace(f"{self.base}meta/")
            self.graph.add((shape, meta.appliesTo, meta["group/documents"]))
            self._expected(shape, levels)

    def _originals(self, rule: URIRef) -> None:
        """Write DOC-009: the medium of the original, where sources give it, and a warning where they do not."""
        media = [m["code"] for m in self._codes("rendition-medium")]
        for medium in self._codes("rendition-medium"):
            for row in medium["facts"].get("original_of", ()):
                single = self._no_original_on(rule, [m for m in media if m != medium["code"]])
                name = f"{medium['code']}-{row.get('until', 'undated')}"
                early, late = [single], [single]
                if "until" in row:
                    issued = URIRef(f"{rule}-is-issued-by-{row['until']}")
                    day = Literal(row["until"], datatype=XSD.date)
                    self._property(issued, self._model("issueDate"), (SH.minCount, Literal(1)), (SH.maxInclusive, day))
                    later = URIRef(f"{rule}-is-not-issued-by-{row['until']}")
                    self._node(later, (SH["not"], issued))
                    early, late = [later, single], [issued, single]
                    shape = URIRef(f"{rule}-original-{name}")
                    self._rule_shape(rule, shape, "original", row["documents"], early)
                    self._points(shape, "renditions")
                shape = URIRef(f"{rule}-unsettled-{name}")
                self._rule_shape(rule, shape, "unsettled", row["documents"], late)
                self._points(shape, "renditions")
                self.graph.add((shape, SH.severity, SH.Warning))

    def _no_original_on(self, rule: URIRef, media: list[str]) -> URIRef:
        """Name the shape of a document that has no original on any of these media."""
        shape = URIRef(f"{rule}-no-original-on-{'-or-'.join(media)}")
        original, on = (
            URIRef(f"{rule}-is-original-on-{'-or-'.join(media)}"),
            URIRef(f"{rule}-is-on-{'-or-'.join(media)}"),
        )
        self._property(
            shape, self._model("renditions"), (SH.qualifiedValueShape, original), (SH.qualifiedMaxCount, Literal(0))
        )
        self._node(original, (SH.property, URIRef(f"{rule}-is-original")), (SH.property, on))
        self._property(
            on,
            self._model("renditionMedium"),
            (SH.minCount, Literal(1)),
            (SH["in"], self._in("rendition-medium", media)),
        )
        return shape

    def _college_scales(self, rule: URIRef) -> None:
        """Write the part of RES-001 for vocational colleges: the grades of a scale."""
        meta = Namespace(f"{self.base}meta/")
        for scale in self._codes("college-scale"):
            code, grades = scale["code"], scale["facts"]["grades"]
            has, other = URIRef(f"{rule}-is-{code}"), URIRef(f"{rule}-is-not-{code}")
            allowed, shape = URIRef(f"{rule}-allowed-{code}"), URIRef(f"{rule}-{code}")
            value = URIRef(self.sources.namespace(self.base, "college-scale") + code)
            self._property(has, self._model("collegeScale"), (SH.hasValue, value))
            self._node(other, (SH["not"], has))
            self._property(allowed, self._model("collegeGrade"), (SH["in"], self._in("college-grade", grades)))
            self._rule_shape(rule, shape, "college", ["course-result"], [other, allowed])
            self._points(shape, "collegeGrade")
            self.graph.add((shape, meta.appliesTo, URIRef(f"{self.base}profile/vocational-college-diploma")))
            self._expected(shape, grades)

    def _rule_shape(self, rule: URIRef, shape: URIRef, text: str, documents: list[str], either: list[URIRef]) -> None:
        self._node(shape, (SH["or"], listed(self.graph, either)))
        self._of_rule(rule, shape, text, documents)

    def _points(self, shape: URIRef, key: str) -> None:
        """Say where a reader should look."""
        self.graph.add((shape, Namespace(f"{self.base}meta/").pointsAt, listed(self.graph, [self._model(key)])))

    def _of_rule(self, rule: URIRef, shape: URIRef, text: str, documents: list[str]) -> None:
        """Let a shape belong to its rule, look at the classes of the documents and say what the rule's text says."""
        self.graph.add((rule, Namespace(f"{self.base}meta/").shape, shape))
        for document in documents:
            name = "".join(part.capitalize() for part in document.split("-"))
            self.graph.add((shape, SH.targetClass, self._model(name)))
        for message in list(self.graph.objects(URIRef(f"{rule}-{text}"), SH.message)):
            self.graph.add((shape, SH.message, message))

    def _expected(self, shape: URIRef, codes: Iterable[str]) -> None:
        for lang in LANGUAGES:
            text = Literal(_SEPARATOR.join(codes), lang=lang)
            self.graph.add((shape, Namespace(f"{self.base}meta/").expected, text))

    def _codes(self, key: str) -> list[Mapping[str, Any]]:
        codes: list[Mapping[str, Any]] = self.sources.codelists[key]["codes"]
        return codes

    def _in(self, key: str, codes: Iterable[str]) -> BNode:
        namespace = self.sources.namespace(self.base, key)
        return listed(self.graph, [URIRef(namespace + code) for code in codes])

    def _model(self, name: str) -> URIRef:
        return URIRef(f"{self.base}model/{name}")

    def _node(self, shape: URIRef, *says: tuple[URIRef, Node]) -> None:
        self._shape(shape, SH.NodeShape, says)

    def _property(self, shape: URIRef, path: Node, *says: tuple[URIRef, Node]) -> None:
        self._shape(shape, SH.PropertyShape, ((SH.path, path), *says))

    def _shape(self, shape: URIRef, kind: URIRef, says: Iterable[tuple[URIRef, Node]]) -> None:
        # A condition that several rows share is written once, so that no list stands twice.
        if (shape, RDF.type, kind) not in self.graph:
            self.graph.add((shape, RDF.type, kind))
            for predicate, value in says:
                self.graph.add((shape, predicate, value))
