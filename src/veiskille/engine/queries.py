"""Runs queries: solutions of a SELECT for a focus node, and the answer of an ASK (SHACL 5 and 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from veiskille.engine.expressions import term_closure
from veiskille.engine.numbers import ZERO, calculate, literal, number
from veiskille.engine.query_steps import FOUND, Maker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from veiskille.engine.query_steps import Row, Step
    from veiskille.graph import Graph, Term
    from veiskille.plan.queries import Query

Solution: TypeAlias = "tuple[Term | None, Term | None]"
Solutions: TypeAlias = "Callable[..., Iterable[Solution]]"
Start: TypeAlias = "Callable[[Graph, tuple[Term, ...], dict[Any, Any], dict[Solution, None]], None]"


def prepare(query: Query, given: Mapping[str, Term] | None = None) -> Solutions:
    """Prepare a SELECT query for many graphs.

    Args:
        query: a compiled query.
        given: the values of the parameters that it was compiled with.

    Returns:
        A function of a graph, a focus node and what is kept for all focus nodes of that graph, which gives ``?value``
        and ``?path`` of each solution, None for what is not bound. Solutions that agree in both are one, as results
        that say the same are.
    """
    start = _prepared(query, given or {})

    def solutions(graph: Graph, focus: Term, shared: dict[Any, Any] | None = None) -> Iterable[Solution]:
        found: dict[Solution, None] = {}
        start(graph, (focus,), {} if shared is None else shared, found)
        return found

    return solutions


def prepare_ask(query: Query, given: Mapping[str, Term] | None = None) -> Callable[..., bool]:
    """Prepare an ASK validator (SHACL 6.2.3.2).

    Returns:
        A function of a graph, a focus node, a value node and what is kept for all nodes of that graph.
    """
    start = _prepared(query, given or {})

    def holds(graph: Graph, focus: Term, value: Term, shared: dict[Any, Any] | None = None) -> bool:
        found: dict[Solution, None] = {}
        start(graph, (focus, value), {} if shared is None else shared, found)
        return bool(found)

    return holds


def _prepared(query: Query, given: Mapping[str, Term]) -> Start:
    maker = Maker()
    for name in query["given"]:
        maker.slot(name)
    columns = [None if name is None else maker.place(name) for name in query["columns"]]
    last = _collector(columns)
    group = query.get("group")
    finish: Callable[[Row], None] | None = None
    if group is not None:
        last, finish = _grouping(maker, group, last)
    run = maker.chain(query["steps"], last)
    template = maker.row
    for name, term in given.items():
        template[maker.slot(name)] = term
    inputs = [maker.slot(name) for name in ("this", "value") if name in query["given"]]

    def start(graph: Graph, terms: tuple[Term, ...], shared: dict[Any, Any], found: dict[Solution, None]) -> None:
        row = template.copy()
        row[:5] = graph.statements, graph.into, {}, shared, found
        for place, term in zip(inputs, terms, strict=True):
            row[place] = term
        run(row)
        if finish is not None:
            finish(row)

    return start


def _collector(columns: list[int | None]) -> Step:
    if not any(column is not None for column in columns):

        def note(row: Row) -> bool:
            row[FOUND][None, None] = None
            return True

        return note

    def collect(row: Row) -> bool:
        row[FOUND][tuple(None if column is None else row[column] for column in columns)] = None
        return False

    return collect


def _grouping(maker: Maker, group: dict[str, Any], last: Step) -> tuple[Step, Callable[[Row], None]]:
    """Make the step that sorts solutions into groups, and what gives a row for each group at the end (11.2)."""
    by = [maker.place(name) for name in group["by"]]
    kept = maker.spare()
    parts = [
        (name, distinct, None if expression is None else term_closure(expression, maker.slot, maker.exists))
        for _, name, distinct, expression in group["aggregates"]
    ]
    results = [maker.place(place) for place, *_ in group["aggregates"]]
    then = maker.chain(group["steps"], last)

    def note(row: Row) -> bool:
        groups = row[kept]
        if groups is None:
            groups = row[kept] = {}
        key = tuple(row[place] for place in by)
        values = groups.get(key)
        if values is None:
            values = groups[key] = [[] for _ in parts]
        for (_, _, term), collected in zip(parts, values, strict=True):
            collected.append(True if term is None else term(row))
        return False

    def finish(row: Row) -> None:
        for key, values in (row[kept] or {}).items():
            for place, term in zip(by, key, strict=True):
                row[place] = term
            for place, (name, distinct, _), collected in zip(results, parts, values, strict=True):
                row[place] = _AGGREGATES[name](dict.fromkeys(collected) if distinct else collected)
            then(row)

    return note, finish


def _count(terms: Iterable[Term | bool | None]) -> Term | None:
    """Count what is no error (18.5.1.2)."""
    return literal(ZERO._replace(amount=sum(term is not None for term in terms)))


def _sum(terms: Iterable[Term | None]) -> Term | None:
    """Add numbers; one that is none makes the sum an error (18.5.1.3)."""
    total = ZERO
    for term in terms:
        added = calculate("+", total, number(term))
        if added is None:
            return None
        total = added
    return literal(total)


_AGGREGATES: dict[str, Callable[[Any], Term | None]] = {"count": _count, "sum": _sum}
