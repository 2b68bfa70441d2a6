"""Joins over equal values: which patterns are kept as a table, and by which keys it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veiskille.graph import Iri
from veiskille.plan.query_forms import Triple, mentioned, names_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.plan.query_forms import Expression, Part
    from veiskille.plan.query_state import Item, Names, State


#: With one shared variable, an index leads to what has its value.
_SHARED: Final = 2


@dataclass(frozen=True, slots=True)
class Table:
    """Patterns whose matches depend on one value only, and are joined to the rest by equal values.

    Attributes:
        items: the patterns.
        copies: the patterns with names of their own for the variables that they share with the rest.
        filters: the conditions that can be run once they are matched.
        inner_filters: those of them that see nothing but the patterns.
        names: the variables that the patterns bind.
        anchor: the term or variable that the matches depend on; None where they depend on none.
        predicate: the predicate that leads from the anchor to the matches.
        keys: for each equality the variable outside, that in the table, and ``same`` for the same term, ``equal``
            for an equal value.
    """

    items: list[Triple]
    copies: list[Triple]
    filters: list[Expression]
    inner_filters: list[Expression]
    names: Names
    anchor: Part | None
    predicate: str
    keys: list[tuple[str, str, str]]

    @property
    def anchor_names(self) -> Names:
        """Give the anchor where it is a variable."""
        return frozenset([self.anchor]) if isinstance(self.anchor, str) else frozenset()


def find_table(first: Triple, items: Sequence[Item], filters: Sequence[Expression], state: State) -> Table | None:
    """Find the table that makes a join over equal values linear, or None where there is no such join.

    A part is a candidate when it is reached from one value, and a filter demands that a variable of it equal one that
    is bound outside, or it shares several variables with the rest: matched for each value outside, the part would be
    gone through time and again.
    """
    if not isinstance(first.verb, Iri) or (not isinstance(first.subject, str)) or first.object in state.bound:
        return None
    if not isinstance(first.object, str) or first.names() & state.maybe:
        return None
    anchor = first.subject if first.subject in state.bound else None
    part = _connected(first, items, state)
    names = frozenset().union(*(item.names() for item in part)) - state.bound
    if not all(isinstance(item.verb, Iri) for item in part) or names & state.maybe:
        return None
    rest = frozenset().union(*(mentioned(i) for i in items if i not in part)) - state.bound
    if rest & names:
        return None
    equalities = [found for e in filters if (found := _equality(e, names, state)) is not None]
    anchored = {anchor} if anchor is not None else set()
    shared = frozenset().union(*(item.names() for item in part)) & state.bound - state.fixed - anchored
    if not equalities and (len(shared) < _SHARED or anchor not in state.fixed):
        return None
    copies = {name: f"{name}.own" for name in shared}
    within = [e for e in filters if names_in(e) & names and not names_in(e) & rest]
    # What else a condition mentions is its own: the variables of an EXISTS.
    others = (state.bound | state.maybe) - state.fixed - anchored
    return Table(
        items=part,
        copies=[_copied(item, copies) for item in part],
        filters=within,
        inner_filters=[e for e in within if not names_in(e) & others],
        names=names,
        anchor=anchor,
        predicate=first.verb.value,
        keys=[*equalities, *((name, copy, "same") for name, copy in sorted(copies.items()))],
    )


def _connected(first: Triple, items: Sequence[Item], state: State) -> list[Triple]:
    """Give the triple patterns that hang together with the first by unbound variables."""
    found, names = [first], first.names() - state.bound
    left = [item for item in items if isinstance(item, Triple) and item is not first]
    while True:
        more = [item for item in left if item.names() & names]
        if not more:
            return found
        found += more
        names |= set().union(*(item.names() for item in more)) - state.bound
        left = [item for item in left if item not in more]


def _equality(expression: Expression, names: Names, state: State) -> tuple[str, str, str] | None:
    if expression[0] != "=" or expression[1][0] != "var" or expression[2][0] != "var":
        return None
    for outer, inner in ((expression[1][1], expression[2][1]), (expression[2][1], expression[1][1])):
        if inner in names and outer in state.bound - state.fixed:
            return (outer, inner, "equal")
    return None


def _copied(item: Triple, copies: dict[str, str]) -> Triple:
    subject, value = (copies.get(p, p) if isinstance(p, str) else p for p in (item.subject, item.object))
    return Triple(subject, item.verb, value)
