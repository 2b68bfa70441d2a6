"""Parts of conditions that are computed before the patterns that they do not depend on."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from veiskille.plan.query_forms import EXISTS, names_in, operands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.plan.query_forms import Expression
    from veiskille.plan.query_state import Names


def hoisted(conditions: Sequence[Expression], bound: Names) -> tuple[list[Expression], list[tuple[str, Expression]]]:
    """Take out of conditions what can be computed already, and would be again for each match to come.

    A part that is an error is unbound as a variable, and so an error wherever the variable stands.

    Args:
        conditions: conditions that wait for variables.
        bound: variables that have their values.

    Returns:
        The conditions with variables in place of such parts, and the name and expression of each part.
    """
    found: dict[str, Expression] = {}
    return [_without(condition, bound, found) for condition in conditions], list(found.items())


def _without(expression: Expression, bound: Names, found: dict[str, Expression]) -> Expression:
    if expression[0] in EXISTS:
        return expression
    parts = list(operands(expression))
    names = names_in(expression)
    if parts and names and names <= bound and not _has_exists(expression):
        # The name says what it stands for: the same part has the same name wherever it stands.
        name = "_:" + hashlib.sha256(repr(expression).encode()).hexdigest()[:16]
        found[name] = expression
        return ["var", name]
    return [_without(e, bound, found) if any(e is part for part in parts) else e for e in expression]


def _has_exists(expression: Expression) -> bool:
    return expression[0] in EXISTS or any(map(_has_exists, operands(expression)))
