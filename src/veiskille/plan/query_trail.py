"""How a step of a query is reached: what was matched before, and what tells one solution from another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from veiskille.plan.query_forms import Triple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.plan.query_forms import Expression, Union


@dataclass(frozen=True, slots=True)
class Trail:
    """The way to a step.

    Attributes:
        nodes: variables that are the subject of some pattern, and so no values that many nodes share.
        own: variables that tell a solution from others: in a tree a node tells which parent it has.
        outside: variables that were bound before the patterns of which one match is enough.
        items: the patterns matched since.
        filters: the conditions run since.
        whole: whether these are all that was.
    """

    nodes: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()
    items: tuple[Triple | Union, ...] = ()
    filters: tuple[Expression, ...] = ()
    whole: bool = True

    def within(self, members: Iterable[object]) -> Trail:
        """Give the trail where a group begins."""
        subjects = {m.subject for m in members if isinstance(m, Triple) and isinstance(m.subject, str)}
        return replace(self, nodes=self.nodes | subjects)

    def from_here(self, bound: frozenset[str]) -> Trail:
        """Give the trail of patterns that are matched for themselves."""
        return replace(self, outside=bound, items=(), filters=(), whole=True)

    def after(self, items: Iterable[Triple | Union], filters: Iterable[Expression]) -> Trail:
        """Give the trail after patterns and conditions that bind nothing."""
        return replace(self, items=(*self.items, *items), filters=(*self.filters, *filters))

    def matching(self, item: Triple, bound: frozenset[str]) -> Trail:
        """Give the trail after a pattern that binds what was not bound before."""
        # A node leads to one parent; a value leads to many nodes, and so does a node to those below it.
        up = item.subject not in bound and item.object in self.nodes & bound
        new = frozenset() if up else (item.names() - bound) & (self.nodes | {item.subject})
        return replace(self.after([item], []), own=self.own | new)

    def unclear(self, names: frozenset[str]) -> Trail:
        """Give the trail after a step that binds variables in its own way."""
        return replace(self, own=self.own | (names & self.nodes), whole=False)
