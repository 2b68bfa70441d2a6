"""SHACL 4.7, shape-based constraint components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.engine.cardinality import nothing
from veiskille.engine.checks import EachIn, Nested, Whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.engine.checks import Check, Context, Run, Values
    from veiskille.graph import Term

#: Value nodes that it pays to count once for all focus nodes that have them.
_MANY: Final = 8


def node(arguments: list[Any], context: Context) -> Check:
    """Make the check of ``sh:node`` (4.7.1)."""
    return EachIn(context.shape(arguments[0]).conforms)


def property_(arguments: list[Any], context: Context) -> Check:
    """Make the check of ``sh:property`` (4.7.2): its results are those of the property shape itself."""
    return Nested(context.shape(arguments[0]))


def _counted(right: Callable[[int, int], bool]) -> Callable[[list[Any], Context], Check]:
    """Make a maker of checks of ``sh:qualifiedValueShape`` (4.7.3) from how many values there must be."""

    def make(arguments: list[Any], context: Context) -> Check:
        count, index, others = arguments
        conforms = context.shape(index).conforms
        siblings = tuple(context.shape(other).conforms for other in others)

        mark = object()

        def fitting(run: Run, values: Values) -> int:
            return sum(
                conforms(run, value) and not any(sibling(run, value) for sibling in siblings) for value in values
            )

        def holds(run: Run, _focus: Term, values: Values) -> bool:
            if len(values) < _MANY:
                return right(fitting(run, values), count)
            # Nodes that look at one another have the same value nodes, as the same object: they are counted once.
            key = (mark, id(values))
            known = run.counted.get(key)
            if known is None:
                known = run.counted[key] = (values, fitting(run, values))
            return right(known[1], count)

        return Whole(holds, nothing)

    return make


qualified_min_count = _counted(lambda found, least: found >= least)
qualified_max_count = _counted(lambda found, most: found <= most)
