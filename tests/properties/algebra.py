"""SPARQL's algebra by the letter: from the inside out, every solution, no order of joins (SPARQL 1.1, 18)."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from veiskille.engine.expressions import effective, term_closure
from veiskille.engine.numbers import ZERO, calculate, literal, number
from veiskille.engine.query_paths import follow, nodes_of
from veiskille.graph import Iri
from veiskille.plan.query_forms import Bind, Filter, Group, Maybe, Subquery, Triple, Union, aggregates, operands
from veiskille.plan.query_state import part_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from veiskille.graph import Graph, Term
    from veiskille.plan.query_forms import Expression, Select

Solution = dict[str, "Term"]


class Env(dict[str, Any]):
    """A row by names, in which what is missing is unbound."""

    def __missing__(self, name: str) -> None:
        return None


def solutions(select: Select, graph: Graph, given: Solution) -> list[Solution]:
    """Give the solutions of a selection, with pre-bound variables as terms."""
    found = group_of(select.where, graph, given)
    if select.group_by is not None:
        found = list(_grouped(select, found, given))
        return [{n: s[n] for n, _ in select.columns if n in s} for s in found]
    made: list[Solution] = []
    for solution in found:
        row = dict(solution)
        for name, expression in select.columns:
            value = None if expression is None else value_of(expression, graph, {**given, **row})
            if value is not None:
                row[name] = value
        made.append({n: {**given, **row}[n] for n, _ in select.columns if n in row or n in given})
    return made


def _grouped(select: Select, found: list[Solution], given: Solution) -> Iterator[Solution]:
    assert select.group_by is not None
    groups: dict[tuple[Term | None, ...], list[Solution]] = {}
    for solution in found:
        whole = {**given, **solution}
        groups.setdefault(tuple(whole.get(name) for name in select.group_by), []).append(whole)
    for key, members in groups.items():
        row: Solution = {n: t for n, t in zip(select.group_by, key, strict=True) if t is not None}

        def aggregate(expression: Expression, members: list[Solution] = members) -> Term | None:
            _, distinct, *inner = expression
            terms: Iterable[Term | None] = [value_of(inner[0], None, m) if inner else Iri("urn:x") for m in members]
            terms = list(dict.fromkeys(terms) if distinct else terms)
            if expression[0] == "count":
                return literal(ZERO._replace(amount=sum(t is not None for t in terms)))
            total = ZERO
            for term in terms:
                added = calculate("+", total, number(term))
                if added is None:
                    return None
                total = added
            return literal(total)

        for name, made in select.columns:
            value = None if made is None else value_of(_settled(made, aggregate), None, row)
            if value is not None:
                row[name] = value
        if all(effective(value_of(_settled(e, aggregate), None, row)) for e in select.having):
            yield row


def _settled(expression: Expression, aggregate: Callable[[Expression], Term | None]) -> Expression:
    if aggregates(expression) == [expression]:
        value = aggregate(expression)
        return ["unbound"] if value is None else ["term", value]
    inner = list(operands(expression))
    return [_settled(e, aggregate) if any(e is i for i in inner) else e for e in expression]


def group_of(group: Group, graph: Graph, given: Solution) -> list[Solution]:
    """Give the solutions of a group."""
    found: list[Solution] = [{}]
    for member in group.members:
        if isinstance(member, Triple):
            found = _joined(found, list(_matches(member, graph, given)))
        elif isinstance(member, Bind):
            found = [_extended(s, member.name, value_of(member.expression, graph, {**given, **s})) for s in found]
        elif isinstance(member, Maybe):
            found = list(_left_joined(found, member.group, graph, given))
        elif isinstance(member, Union):
            found = _joined(found, [s for g in member.groups for s in group_of(g, graph, given)])
        elif isinstance(member, Subquery):
            inner = solutions(member.select, graph, given)
            found = _joined(found, [{n: t for n, t in s.items() if n not in given} for s in inner])
    return [s for s in found if _holds(group, s, graph, given)]


def _holds(group: Group, solution: Solution, graph: Graph, given: Solution) -> bool:
    whole = {**given, **solution}
    return all(effective(value_of(f.expression, graph, whole)) for f in group.filters())


def _left_joined(found: list[Solution], group: Group, graph: Graph, given: Solution) -> Iterator[Solution]:
    bare = Group(tuple(member for member in group.members if not isinstance(member, Filter)))
    inner = group_of(bare, graph, given)
    for solution in found:
        joined = [s for s in _joined([solution], inner) if _holds(group, s, graph, given)]
        yield from joined or [solution]


def _joined(one: list[Solution], other: list[Solution]) -> list[Solution]:
    return [{**a, **b} for a, b in product(one, other) if all(a[name] == b[name] for name in a.keys() & b.keys())]


def _extended(solution: Solution, name: str, value: Term | None) -> Solution:
    return solution if value is None else {**solution, name: value}


def _matches(triple: Triple, graph: Graph, given: Solution) -> Iterator[Solution]:
    for terms in _statements(triple, graph, given):
        solution: Solution = {}
        for part, term in zip((triple.subject, triple.verb, triple.object), terms, strict=True):
            wanted = (solution.get(part) or given.get(part, term)) if isinstance(part, str) else part
            if isinstance(part, list):
                continue
            if wanted != term:
                break
            if isinstance(part, str) and part not in given:
                solution[part] = term
        else:
            yield solution


def _statements(triple: Triple, graph: Graph, given: Solution) -> Iterator[tuple[Term, Term, Term]]:
    if not isinstance(triple.verb, list):
        for subject, predicate, value in graph.triples():
            yield subject, Iri(predicate), value
        return
    row = [graph.statements, graph.into]
    ends = [given.get(p) if isinstance(p, str) else p for p in (triple.subject, triple.object)]
    # 18.4: a term of the pattern is at both ends of a path of length zero, whether the graph has it or not.
    starts = dict.fromkeys([*nodes_of(row), *(end for end in ends if end is not None)])
    for start in starts:
        for end in follow(row, triple.verb, start):
            yield start, Iri(""), end


def value_of(expression: Expression, graph: Graph | None, env: Solution) -> Term | None:
    """Give the value of an expression, or None for an error."""

    def exists(pattern: Any) -> Callable[[Any], bool]:  # noqa: ANN401 - a group here, steps in a plan
        assert graph is not None
        return lambda _row: bool(group_of(pattern, graph, env))

    return term_closure(_written(expression), lambda name: name, exists)(Env(env))  # type: ignore[arg-type, return-value]


def _written(expression: Expression) -> Expression:
    if expression[0] == "term":
        return ["term", part_of(expression[1])]
    return [_written(e) if isinstance(e, list) else e for e in expression]
