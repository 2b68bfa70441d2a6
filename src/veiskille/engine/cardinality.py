"""SHACL 4.2, cardinality constraint components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veiskille.engine.checks import Whole

if TYPE_CHECKING:
    from veiskille.engine.checks import Check, Context, Run, Values
    from veiskille.graph import Term


def nothing(_run: Run, _focus: Term, _values: Values) -> tuple[None]:
    """Report once, without a value."""
    return (None,)


def min_count(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:minCount`` (4.2.1)."""
    least: int = arguments[0]

    def holds(_run: Run, _focus: Term, values: Values) -> bool:
        return len(values) >= least

    return Whole(holds, nothing)


def max_count(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:maxCount`` (4.2.2)."""
    most: int = arguments[0]

    def holds(_run: Run, _focus: Term, values: Values) -> bool:
        return len(values) <= most

    return Whole(holds, nothing)
