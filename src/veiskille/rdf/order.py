"""An order of a graph's nodes that hangs on what is said of them, and neither on the file nor on blank nodes' names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.graph import Blank, Iri

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.graph import Node, Term
    from veiskille.rdf.statements import Described

#: How often nodes are told apart by their neighbours, each time one step further away: more than documents nest.
_ROUNDS: Final = 16


def order(described: Described) -> Callable[[Term], tuple[Any, ...]]:
    """Give the key by which the values of a predicate, or nodes that nothing leads to, are sorted.

    Nodes with an IRI come first, by it; then blank nodes, by what is said of them and of what they lead to; then
    literals, by their text. Blank nodes that all of this leaves alike stay in the order of the file.
    """
    ranks = _ranks(described)

    def key(term: Term) -> tuple[Any, ...]:
        if isinstance(term, Iri):
            return (0, 0, term.value)
        if isinstance(term, Blank):
            return (1, ranks.get(term, -1), "")
        return (2, 0, *term)

    return key


def _ranks(described: Described) -> dict[Node, int]:
    """Tell blank nodes apart by colour refinement: first by their own texts, then by their neighbours on both sides."""
    blanks: list[Node] = [node for node in described if isinstance(node, Blank)]
    links = _links(described, set(blanks))
    ranks = _ranked({node: tuple(_said(described, node)) for node in blanks})
    for _ in range(_ROUNDS):
        signs = {node: (ranks[node], sorted((way, ranks[other]) for way, other in links[node])) for node in blanks}
        finer = _ranked(signs)
        if len(set(finer.values())) == len(set(ranks.values())):
            break
        ranks = finer
    return ranks


def _ranked(signs: dict[Node, Any]) -> dict[Node, int]:
    ordered = sorted(signs, key=signs.__getitem__)
    ranks: dict[Node, int] = {}
    rank, before = 0, None
    for node in ordered:
        rank += signs[node] != before
        before = signs[node]
        ranks[node] = rank
    return ranks


def _said(described: Described, node: Node) -> list[tuple[str, int, tuple[str, ...]]]:
    """Give what is said of a node without naming another blank node."""
    return sorted(
        (predicate, int(isinstance(value, Iri)), tuple(value))
        for predicate, values in described[node].items()
        for value in values
        if not isinstance(value, Blank)
    )


def _links(described: Described, blanks: set[Node]) -> dict[Node, list[tuple[tuple[int, str, str], Node]]]:
    """Give the blank neighbours of each blank node, and who with an IRI leads to it, with way and direction."""
    links: dict[Node, list[tuple[tuple[int, str, str], Node]]] = {node: [] for node in blanks}
    for subject, predicates in described.items():
        for predicate, values in predicates.items():
            for value in values:
                if not isinstance(value, Blank) or value not in links:
                    continue
                if subject in links:
                    links[subject].append(((0, predicate, ""), value))
                    links[value].append(((1, predicate, ""), subject))
                elif isinstance(subject, Iri):
                    links[value].append(((2, predicate, subject.value), value))
    return links
