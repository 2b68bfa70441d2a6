"""Read what shapes say out of an rdflib graph, and refuse by name what is not well-formed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NoReturn

from rdflib import RDF, RDFS, SH, XSD, BNode, Graph, Literal, URIRef

from veiskille.errors import ShapesError
from veiskille.graph import LANG_STRING
from veiskille.plan.ir import UNARY

if TYPE_CHECKING:
    from rdflib.term import Node

    from veiskille.plan.ir import PathIr, TermIr

_NAME: Final = re.compile(r"[^\W\d][\w.-]*\Z")
_DIGITS: Final = re.compile(r"[+-]?[0-9]+")
_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}
_INTEGERS: Final = frozenset(
    str(XSD[name])
    for name in (
        "integer",
        "int",
        "long",
        "short",
        "byte",
        "nonNegativeInteger",
        "positiveInteger",
        "unsignedInt",
        "unsignedLong",
        "unsignedShort",
        "unsignedByte",
    )
)
#: Levels of shapes or paths inside each other; no shape for people goes as deep.
DEEPEST: Final = 60


def refuse(shape: Node, construct: str) -> NoReturn:
    """Refuse a shape for a construct, named as the standard names it.

    Raises:
        ShapesError: always.
    """
    name = str(shape) if isinstance(shape, URIRef) else "--shapes"
    raise ShapesError("unsupported-shape", shape=name, construct=construct)


def local_name(term: Node) -> str:
    """Give the longest name at the end of an IRI (SHACL 6.2.1).

    >>> local_name(SH.minCount), local_name(URIRef("urn:least"))
    ('minCount', 'least')
    """
    found = _NAME.search(str(term))
    return found[0] if found else str(term)


def term(shape: Node, node: Node, construct: str) -> TermIr:
    """Write an IRI or a literal as a plan does."""
    if isinstance(node, Literal):
        if node.language:
            return [str(node), LANG_STRING, node.language]
        return [str(node), str(node.datatype or XSD.string)]
    if isinstance(node, URIRef):
        return str(node)
    # What a blank node of the shapes denotes is no node of a document (RDF 1.1 Semantics 5): nothing can equal it.
    refuse(shape, construct)


class Reader:
    """The statements of a shapes graph, each asked for in the form that the standard gives it."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    def values(self, shape: Node, predicate: Node) -> list[Node]:
        """Give all values in an order that is the same in each run: as sorted, blank nodes as written."""
        return sorted(
            self.graph.objects(shape, predicate),
            key=lambda n: ("", "") if isinstance(n, BNode) else (str(n), n.n3()),
        )

    def one(self, shape: Node, predicate: URIRef) -> Node | None:
        """Give the only value, or None where there is none (the ``-maxCount`` rules of SHACL's appendix A)."""
        found = self.values(shape, predicate)
        if len(found) > 1:
            refuse(shape, local_name(predicate))
        return found[0] if found else None

    def iris(self, shape: Node, predicate: URIRef) -> list[str]:
        """Give all values, each of which must be an IRI."""
        found = self.values(shape, predicate)
        if not all(isinstance(node, URIRef) for node in found):
            refuse(shape, local_name(predicate))
        return [str(node) for node in found]

    def iri(self, shape: Node, predicate: URIRef) -> str | None:
        """Give the only value, which must be an IRI."""
        self.one(shape, predicate)
        return next(iter(self.iris(shape, predicate)), None)

    def integer(self, shape: Node, predicate: URIRef) -> int | None:
        """Give the only value, which must be a whole number."""
        node = self.one(shape, predicate)
        if node is None:
            return None
        if not isinstance(node, Literal) or str(node.datatype) not in _INTEGERS or not _DIGITS.fullmatch(str(node)):
            refuse(shape, local_name(predicate))
        return int(str(node))

    def boolean(self, shape: Node, predicate: URIRef) -> bool:
        """Tell whether the only value is true; false where there is none."""
        node = self.one(shape, predicate)
        if node is None:
            return False
        if not isinstance(node, Literal) or node.datatype != XSD.boolean or str(node) not in _BOOLEANS:
            refuse(shape, local_name(predicate))
        return _BOOLEANS[str(node)]

    def text(self, shape: Node, predicate: URIRef) -> str | None:
        """Give the only value, which must be a plain string."""
        node = self.one(shape, predicate)
        if node is None:
            return None
        if not isinstance(node, Literal) or node.language or node.datatype not in (None, XSD.string):
            refuse(shape, local_name(predicate))
        return str(node)

    def texts(self, shape: Node, node: Node, predicate: URIRef) -> list[list[str]]:
        """Give all values that a node of a shape has, each a text with its language tag, or empty, before it."""
        found = self.values(node, predicate)
        texts = [t for t in found if isinstance(t, Literal) and (t.language or t.datatype in (None, XSD.string))]
        if len(texts) != len(found):
            refuse(shape, local_name(predicate))
        return sorted([text.language or "", str(text)] for text in texts)

    def literal(self, shape: Node, predicate: URIRef) -> TermIr | None:
        """Give the only value, which must be a literal."""
        node = self.one(shape, predicate)
        if node is not None and not isinstance(node, Literal):
            refuse(shape, local_name(predicate))
        return None if node is None else term(shape, node, local_name(predicate))

    def items(self, shape: Node, head: Node, construct: str) -> list[Node]:
        """Give the members of a list (SHACL 1.2, well-formed SHACL lists).

        Raises:
            ShapesError: a cell has no or several members or rests, or the list comes back to itself.
        """
        found: list[Node] = []
        seen: set[Node] = set()
        while head != RDF.nil:
            members = list(self.graph.objects(head, RDF.first))
            rests = list(self.graph.objects(head, RDF.rest))
            if len(members) != 1 or len(rests) != 1 or head in seen:
                refuse(shape, construct)
            seen.add(head)
            found.append(members[0])
            head = rests[0]
        if any(True for predicate in (RDF.first, RDF.rest) for _ in self.graph.objects(head, predicate)):
            refuse(shape, construct)
        return found

    def list_of(self, shape: Node, predicate: URIRef) -> list[Node] | None:
        """Give the members of the only value, which must be a list; None where there is none."""
        head = self.one(shape, predicate)
        return None if head is None else self.items(shape, head, local_name(predicate))

    def path(self, shape: Node, node: Node, above: tuple[Node, ...] = ()) -> PathIr:
        """Give a path (SHACL 2.3.1): where a node could be read as several forms, the first of the standard counts.

        Raises:
            ShapesError: it is no well-formed path, or contains itself.
        """
        if isinstance(node, URIRef):
            return str(node)
        if node in above or len(above) > DEEPEST or not isinstance(node, BNode):
            refuse(shape, "path")
        inside = (*above, node)
        if (node, RDF.first, None) in self.graph:
            return ["sequence", *self._several(shape, node, inside)]
        choices = self.one(node, SH.alternativePath)
        if choices is not None:
            return ["alternative", *self._several(shape, choices, inside)]
        for form in UNARY:
            found = list(self.graph.objects(node, SH[f"{form}Path"]))
            if found:
                if len(found) > 1:
                    refuse(shape, "path")
                return [form, self.path(shape, found[0], inside)]
        refuse(shape, "path")

    def _several(self, shape: Node, head: Node, above: tuple[Node, ...]) -> list[PathIr]:
        members = self.items(shape, head, "path")
        if len(members) < 2:  # noqa: PLR2004 - the standard's own number
            refuse(shape, "path")
        return [self.path(shape, member, above) for member in members]

    def instances(self, cls: URIRef) -> set[Node]:
        """Give the instances of a class, those of its subclasses included (SHACL 1.1)."""
        classes = self.graph.transitive_subjects(RDFS.subClassOf, cls)
        return {node for below in classes for node in self.graph.subjects(RDF.type, below)}

    def is_a(self, node: Node, cls: URIRef) -> bool:
        """Tell whether a node is an instance of a class, subclasses that the graph states included (SHACL 1.1)."""
        return any(
            cls == above
            for kind in self.graph.objects(node, RDF.type)
            for above in self.graph.transitive_objects(kind, RDFS.subClassOf)
        )
