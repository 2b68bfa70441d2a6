"""SHACL 5 and 6, constraints and components that are written as queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veiskille.engine.checks import Placed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veiskille.engine.checks import Check, Context, Run, Values
    from veiskille.graph import Term
    from veiskille.paths import Path


def constraint(arguments: list[Any], context: Context) -> Check:
    """Make the check of ``sh:sparql`` (5.1): each solution is a result."""
    from veiskille.engine.queries import prepare

    solutions = prepare(arguments[0])
    has_path = context.has_path

    def find(run: Run, focus: Term, _values: Values) -> Iterator[tuple[Term | None, Path | None]]:
        for value, path in solutions(run.graph, focus):
            # 5.3.2: where the query binds no value, that of a node shape is the focus node.
            yield (focus if value is None and not has_path else value), path

    return Placed(find)
