"""A small immutable graph whose nodes and statements know where they stand in the document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


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
        return self.statements.get(subject, {}).get(predicate, {})

    def __len__(self) -> int:
        return sum(len(values) for predicates in self.statements.values() for values in predicates.values())
