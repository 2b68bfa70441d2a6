"""A small immutable graph whose nodes and statements know where they stand in the document."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Iri(NamedTuple):
    """A node that has an IRI."""

    value: str


class Blank(NamedTuple):
    """A node without an IRI; the pointer of its object tells it from all others."""

    pointer: str


class Literal(NamedTuple):
    """A literal: lexical form as in the document, datatype IRI, and language tag or empty."""

    text: str
    datatype: str
    language: str = ""


Node: TypeAlias = Iri | Blank
Term: TypeAlias = Iri | Blank | Literal

#: The datatype of text with a language tag.
LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

#: What a node without a statement holds.
_NOTHING: Final[Mapping[Term, str]] = MappingProxyType({})
_NO_PREDICATES: Final[Mapping[str, Mapping[Term, str]]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Graph:
    """Statements by subject and predicate, in the order of the document.

    Attributes:
        root: the node of the document itself, or None where there is none.
        statements: subject to predicate IRI to the values with the JSON pointer of each.
        pointers: node to the JSON pointer of the object that describes it.
    """

    root: Node | None
    statements: Mapping[Node, Mapping[str, Mapping[Term, str]]] = field(repr=False)
    pointers: Mapping[Node, str] = field(repr=False)
    #: Predicate to object to the subjects; made for a predicate when it is first asked for.
    _into: dict[str, dict[Term, list[Node]]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def triples(self) -> Iterator[tuple[Node, str, Term]]:
        """Give every statement once."""
        for subject, predicates in self.statements.items():
            for predicate, values in predicates.items():
                for value in values:
                    yield subject, predicate, value

    def values(self, subject: Term, predicate: str) -> Mapping[Term, str]:
        """Give the values of a predicate with the pointer of each; empty where there is none."""
        if isinstance(subject, Literal):
            return {}
        return self.out(subject, predicate)

    def out(self, node: Node, predicate: str) -> Mapping[Term, str]:
        """Give the values of a node's predicate with the pointer of each; empty where there is none."""
        return self.statements.get(node, _NO_PREDICATES).get(predicate, _NOTHING)

    def into(self, predicate: str) -> Mapping[Term, Sequence[Node]]:
        """Give each value of a predicate with the nodes that have it, in the order of the document."""
        found = self._into.get(predicate)
        if found is None:
            found = {}
            for subject, predicates in self.statements.items():
                for value in predicates.get(predicate, ()):
                    found.setdefault(value, []).append(subject)
            # Only now, when it is whole: another thread may ask for it too.
            self._into[predicate] = found
        return found

    def of_class(self, iri: str) -> Sequence[Node]:
        """Give the nodes that are stated to be of a class, in the order of the document; of no subclass of it."""
        return self.into(RDF_TYPE).get(Iri(iri), ())

    def __len__(self) -> int:
        return sum(len(values) for predicates in self.statements.values() for values in predicates.values())
