"""What many solutions share: a way on that is the same for all of them is taken once.

Many nodes lead to one: results to their line, persons to one number. Where nothing that comes later asks which of
them it was, the way on from there is the same for all. And where only patterns ask that can be matched again from what
is shared, they are: there is a match if and only if there is one again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeGuard

from veiskille.graph import Iri
from veiskille.plan.query_forms import Triple, exists_size, mentioned, names_in
from veiskille.plan.query_state import FOCUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.plan.query_forms import Expression
    from veiskille.plan.query_state import Item, Names, State, Steps


def once(items: Sequence[Item], filters: Sequence[Expression], state: State) -> tuple[Steps, State]:
    """Give the step that takes the way on once for the values that it depends on, where others share them.

    Args:
        items: the patterns to come.
        filters: the conditions to come.
        state: what is known before.

    Returns:
        The step, or none, and the state after it. The step holds whether what is found on the way is kept for all
        focus nodes, and the variables.
    """
    if not _may_share(state) or len(items) + sum(map(exists_size, filters)) <= 1:
        return [], state
    needed = _asked(items, filters, state) & (state.bound | state.maybe)
    for_all = not state.live and not needed & state.fixed & FOCUS
    own = state.trail.own if for_all else state.trail.own - state.fixed
    if not own or needed & own:
        return [], state
    step = ["once", for_all, *(f"?{name}" for name in sorted(needed if for_all else needed - state.fixed))]
    return [step], replace(state, trail=replace(state.trail, own=needed))


def sooner(best: Item, items: Sequence[Item], filters: Sequence[Expression], state: State) -> Item:
    """Give the pattern to be matched next: before the way turns, a value that later only keeps those who meet apart.

    With the value known, nothing asks any more which of them it was.
    """
    own = state.trail.own - state.fixed
    hanging = [item for item in items if item is not best and mentioned(item) & own]
    if (
        not hanging
        or not _turns(best, state)
        or not _may_share(state)
        or own & state.live.union(*map(names_in, filters))
    ):
        return best
    closed = state.bound | state.maybe | state.trail.nodes
    values = [
        item
        for item in hanging
        if isinstance(item, Triple) and isinstance(item.verb, Iri) and isinstance(item.object, str)
        if item.subject in state.bound and item.object not in closed
    ]
    return values[0] if len(values) == len(hanging) else best


def matched_anew(
    best: Item, items: list[Item], filters: list[Expression], state: State
) -> tuple[list[Item], list[Expression], State]:
    """Forget what led to a shared value where the patterns that ask for it can be matched again from the value.

    Args:
        best: the pattern to be matched next.
        items: the patterns to come, that one among them.
        filters: the conditions to come.
        state: what is known before.

    Returns:
        The patterns and conditions to come, those to be matched again among them, and the state without what is
        forgotten; as they were, where nothing is gained.
    """
    trail, before = state.trail, (items, filters, state)
    if not _turns(best, state) or not trail.whole or not _may_share(state):
        return before
    if best.object in trail.outside | trail.nodes:
        return before
    led = frozenset().union(*map(mentioned, trail.items)) & state.bound
    forgotten = led - trail.outside - state.live - {best.object}
    if not forgotten & frozenset().union(*map(mentioned, items)):
        return before
    items = items + [item for item in trail.items if mentioned(item) & forgotten]
    filters = filters + [e for e in trail.filters if names_in(e) & forgotten]
    if _asked(items, filters, state) & (state.bound - forgotten) & (trail.own - state.fixed):
        return before
    return items, filters, replace(state, bound=state.bound - forgotten, trail=replace(trail, whole=False))


def _turns(item: Item, state: State) -> TypeGuard[Triple]:
    """Tell whether a pattern leads from a variable back to those that have its value."""
    return (
        isinstance(item, Triple)
        and isinstance(item.verb, Iri)
        and item.subject not in state.bound
        and item.object in state.bound
    )


def _may_share(state: State) -> bool:
    """Tell whether one solution may go on for others: not where each counts, nor where each is to be noted."""
    return not state.every and (not state.live or bool(state.columns))


def _asked(items: Sequence[Item], filters: Sequence[Expression], state: State) -> Names:
    return state.live.union(*map(mentioned, items), *map(names_in, filters))
