"""SHACL 4.5, property pair constraint components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veiskille.engine.checks import NOTHING, Whole
from veiskille.engine.values import compare
from veiskille.graph import Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from veiskille.engine.checks import Check, Context, Run, Values
    from veiskille.graph import Term


def _others(run: Run, focus: Term, predicate: str) -> Values:
    others: Values = run.statements.get(focus, NOTHING).get(predicate, NOTHING)
    return others


def equals(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:equals`` (4.5.1)."""
    (predicate,) = arguments

    def holds(run: Run, focus: Term, values: Values) -> bool:
        return set(values) == set(_others(run, focus, predicate))

    def find(run: Run, focus: Term, values: Values) -> Iterator[Term]:
        others = _others(run, focus, predicate)
        yield from (value for value in values if value not in others)
        yield from (other for other in others if other not in values)

    return Whole(holds, find)


def disjoint(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:disjoint`` (4.5.2)."""
    (predicate,) = arguments

    def holds(run: Run, focus: Term, values: Values) -> bool:
        others = _others(run, focus, predicate)
        if not others:
            return True
        if len(others) < len(values) and isinstance(values, dict):
            return not any(other in values for other in others)
        return not any(value in others for value in values)

    def find(run: Run, focus: Term, values: Values) -> Iterator[Term]:
        others = _others(run, focus, predicate)
        yield from (value for value in values if value in others)

    return Whole(holds, find)


def _ordered(right: Callable[[int], bool]) -> Callable[[list[Any], Context], Check]:
    """Make a maker of checks from what the order of each pair must be; a pair without an order is a violation."""

    def stands(value: Term, other: Term) -> bool:
        if not isinstance(value, Literal) or not isinstance(other, Literal):
            return False
        order = compare(value, other)
        return order is not None and right(order)

    def make(arguments: list[Any], _context: Context) -> Check:
        (predicate,) = arguments

        def holds(run: Run, focus: Term, values: Values) -> bool:
            if not values:
                return True
            others = _others(run, focus, predicate)
            return all(stands(value, other) for other in others for value in values)

        def find(run: Run, focus: Term, values: Values) -> Iterator[Term]:
            others = _others(run, focus, predicate)
            yield from (value for value in values for other in others if not stands(value, other))

        return Whole(holds, find)

    return make


#: ``sh:lessThan`` (4.5.3) and ``sh:lessThanOrEquals`` (4.5.4).
less_than = _ordered(lambda order: order < 0)
less_than_or_equals = _ordered(lambda order: order <= 0)
