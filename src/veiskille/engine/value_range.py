"""SHACL 4.3, value range constraint components: what cannot be compared is a violation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veiskille.engine.checks import Each
from veiskille.engine.values import compare
from veiskille.graph import Literal
from veiskille.plan.ir import term_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.engine.checks import Check, Context
    from veiskille.graph import Term


def _bound(holds: Callable[[int], bool]) -> Callable[[list[Any], Context], Check]:
    """Make a maker of checks from what the order of a value and the bound must be."""

    def make(arguments: list[Any], _context: Context) -> Check:
        limit = term_of(arguments[0])

        def test(value: Term) -> bool:
            if not isinstance(value, Literal) or not isinstance(limit, Literal):
                return False
            order = compare(value, limit)
            return order is not None and holds(order)

        return Each(test)

    return make


#: ``sh:minExclusive`` (4.3.1) and the others in the standard's order.
min_exclusive = _bound(lambda order: order > 0)
min_inclusive = _bound(lambda order: order >= 0)
max_exclusive = _bound(lambda order: order < 0)
max_inclusive = _bound(lambda order: order <= 0)
