"""From what an engine reports (focus, path, value) to a place in the document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from veiskille.graph import Iri, Literal
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from veiskille.graph import Graph, Node, Term


class Path(NamedTuple):
    """A property path: its SPARQL notation, and the predicates where it is a plain sequence of them."""

    notation: str
    #: Predicate IRIs in order; empty where the path does more than follow predicates forward.
    steps: tuple[str, ...]


@dataclass(slots=True)
class Walked:
    """A graph and where a path in it has led: what one walk has found serves all values at its end.

    Only the last walk is kept, because an engine reports the values of a path one after the other.
    """

    graph: Graph
    _last: tuple[Term, tuple[str, ...]] | None = None
    _ends: Mapping[Term, Sequence[str]] = field(default_factory=dict)

    def ends(self, focus: Term, steps: tuple[str, ...]) -> Mapping[Term, Sequence[str]]:
        """Give the values that predicates lead to, each with the pointers of the statements that end in it."""
        if self._last != (focus, steps):
            ends: dict[Term, list[str]] = {}
            for value, pointer in _follow(self.graph, focus, steps):
                ends.setdefault(value, []).append(pointer)
            self._last, self._ends = (focus, steps), ends
        return self._ends


def places_of(walked: Walked, focus: Term, path: Path | None, value: Term | None) -> tuple[str, ...]:
    """Give the pointers of a reported value, or of the focus node where there is no value to point at.

    Args:
        walked: the graph; the same for all values that are reported about it.
        focus: the focus node.
        path: the path of the result.
        value: the reported value.

    Returns:
        JSON pointers; several where the path reaches the same value in several places, none where neither the value
        nor the focus node stands in the document.
    """
    graph = walked.graph
    if value is not None and path is not None and path.steps:
        if len(path.steps) == 1:
            at = graph.values(focus, path.steps[0]).get(value)
            found: tuple[str, ...] = () if at is None else (at,)
        else:
            found = tuple(walked.ends(focus, path.steps).get(value, ()))
        if found:
            return found
    if isinstance(value, Literal) or value is None or value not in graph.pointers:
        place = None if isinstance(focus, Literal) else graph.pointers.get(focus)
        return () if place is None else (place,)
    return (graph.pointers[value],)


def key_of(graph: Graph, focus: Term, predicate: str) -> str | None:
    """Give the pointer of the key that holds a node's values of a predicate, or None where it has none."""
    place = next(iter(graph.values(focus, predicate).values()), None)
    home = None if isinstance(focus, Literal) else graph.pointers.get(focus)
    if place is None or home is None:
        return None
    return home + "/" + place.removeprefix(f"{home}/").split("/")[0]


def _follow(graph: Graph, node: Term, steps: Sequence[str]) -> Iterator[tuple[Term, str]]:
    """Walk the predicates from a node; give each value at the end with the pointer of its statement."""
    first, *rest = steps
    for reached, pointer in graph.values(node, first).items():
        if rest:
            yield from _follow(graph, reached, rest)
        else:
            yield reached, pointer


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
