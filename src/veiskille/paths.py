"""From what an engine reports (focus, path, value) to a place in the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from veiskille.graph import Iri, Literal
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from veiskille.graph import Graph, Node, Term


class Path(NamedTuple):
    """A property path: its SPARQL notation, and the predicates where it is a plain sequence of them."""

    notation: str
    #: Predicate IRIs in order; empty where the path does more than follow predicates forward.
    steps: tuple[str, ...]


def places_of(graph: Graph, focus: Term, path: Path | None, value: Term | None) -> tuple[str, ...]:
    """Give the pointers of a reported value, or of the focus node where there is no value to point at.

    Returns:
        JSON pointers; several where the path reaches the same value in several places, none where neither the value
        nor the focus node stands in the document.
    """
    if value is not None and path is not None and path.steps:
        found = tuple(_follow(graph, focus, path.steps, value))
        if found:
            return found
    if isinstance(value, Literal) or value is None or value not in graph.pointers:
        place = None if isinstance(focus, Literal) else graph.pointers.get(focus)
        return () if place is None else (place,)
    return (graph.pointers[value],)


def key_of(graph: Graph, focus: Term, predicate: str) -> str | None:
    """Give the pointer of the key that holds a node's values of a predicate, or None where it has none."""
    places = list(graph.values(focus, predicate).values())
    home = None if isinstance(focus, Literal) else graph.pointers.get(focus)
    if not places or home is None:
        return None
    return home + "/" + places[0].removeprefix(f"{home}/").split("/")[0]


def _follow(graph: Graph, node: Term, steps: Sequence[str], value: Term) -> Iterator[str]:
    """Walk the predicates from a node; give the pointer of each statement that ends in the value."""
    first, *rest = steps
    if not rest:
        # A look, and no search: a node may have a hundred thousand values, and each of them a result.
        place = graph.values(node, first).get(value)
        if place is not None:
            yield place
        return
    for reached in graph.values(node, first):
        yield from _follow(graph, reached, rest, value)


def point_at(graph: Graph, node: Node, keys: Sequence[str], base: str) -> str | None:
    """Walk keys from a node as long as each has one value; give the pointer of where that ends.

    Args:
        graph: the document's graph.
        node: where to begin.
        keys: JSON keys in order.
        base: IRI before the local name of a property.
    """
    place = graph.pointers.get(node)
    at: Term = node
    for key in keys:
        values = graph.values(at, f"{base}{key}")
        if not values or place is None:
            return place
        if len(values) > 1:
            return f"{place}/{escape(key)}"
        ((at, place),) = values.items()
        if isinstance(at, Iri) and at in graph.pointers and graph.pointers[at] != place:
            # A reference: the place is where it stands, not what it refers to.
            return place
    return place
