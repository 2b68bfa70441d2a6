"""SHACL 5 and 6, constraints and components that are written as queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veiskille.engine.checks import Placed
from veiskille.graph import Iri
from veiskille.plan.ir import path_of, term_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veiskille.engine.checks import Check, Context, Run, Values
    from veiskille.graph import Term
    from veiskille.paths import Path


def constraint(arguments: list[Any], context: Context) -> Check:
    """Make the check of ``sh:sparql`` (5.1): each solution is a result."""
    query, *said = arguments
    made = _solutions(query, {}, context)
    return made._replace(messages=tuple((tag, text) for texts in said for tag, text in texts))


def validator(arguments: list[Any], context: Context) -> Check:
    """Make the check of a component that a shapes graph declares (6.2.3)."""
    _, query, bound = arguments
    given = {name: term_of(term) for name, term in bound.items()}
    return _answers(query, given) if query["form"] == "ask" else _solutions(query, given, context)


def _solutions(query: Any, given: Mapping[str, Term], context: Context) -> Placed:  # noqa: ANN401 - a compiled query
    # Imported when first needed: most shapes of a user's own have no query.
    from veiskille.engine.queries import prepare  # noqa: PLC0415

    solutions = prepare(query, given)
    has_path = context.has_path

    def find(run: Run, focus: Term, _values: Values) -> Iterator[tuple[Term | None, Path | None]]:
        for value, path in solutions(run.graph, focus, run.shared):
            # 5.3.2: where the query binds no value, that of a node shape is the focus node.
            named = focus if value is None and not has_path else value
            yield named, path_of(path.value) if isinstance(path, Iri) else None

    return Placed(find)


def _answers(query: Any, given: Mapping[str, Term]) -> Check:  # noqa: ANN401 - a compiled query
    """Make the check of an ASK: each value node for which it gives false is a result (6.2.3.2)."""
    from veiskille.engine.queries import prepare_ask  # noqa: PLC0415 - as above

    holds = prepare_ask(query, given)

    def find(run: Run, focus: Term, values: Values) -> Iterator[tuple[Term, None]]:
        yield from ((value, None) for value in values if not holds(run.graph, focus, value, run.shared))

    return Placed(find)
