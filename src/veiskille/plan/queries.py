"""Compiles queries of the declared subset of SPARQL to plain JSON with a fixed order of joins.

The subset stands in ``docs/reference/queries.md``. What is outside of it is refused by name, never skipped.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NotRequired, TypedDict

from veiskille.errors import ShapesError
from veiskille.graph import Literal
from veiskille.plan.query_forms import Refused, aggregates, certain, conjuncts, names_in, operands, size
from veiskille.plan.query_order import expression_of, order_group
from veiskille.plan.query_scope import resolve
from veiskille.plan.query_state import COLUMNS, FOCUS, State
from veiskille.plan.query_syntax import read_query
from veiskille.plan.query_trail import Trail

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.plan.ir import PathIr
    from veiskille.plan.query_forms import Expression, Select

#: Most patterns and conditions of a query: a step calls the next, and Python's stack has an end.
_LARGEST: Final = 200


class Query(TypedDict):
    """A compiled query.

    Variables are written with a question mark. ``columns`` are ``?value`` and ``?path`` where they are selected, else
    None. ``group`` holds what is grouped ``by``, the ``aggregates`` as place, name, whether distinct, and expression,
    and the ``steps`` for each group.
    """

    form: str
    given: list[str]
    steps: list[list[Any]]
    columns: list[str | None]
    group: NotRequired[dict[str, Any]]


def compile_query(
    text: str,
    prefixes: Mapping[str, str],
    *,
    path: PathIr | None = None,
    bound: Iterable[str] = (),
    shape: str = "--shapes",
) -> Query:
    """Compile the query of a SPARQL-based constraint, or of a validator of a component.

    Args:
        text: a SELECT or ASK query.
        prefixes: prefix to namespace, as the shapes graph declares them.
        path: the path of the property shape, for ``$PATH``.
        bound: names of the component's parameters that have a value.
        shape: the shape that the query belongs to, for the refusal.

    Raises:
        ShapesError: the query is outside of the declared subset, or pre-binding forbids it (SHACL, appendix A).
    """
    try:
        return _compiled(text, prefixes, path, tuple(sorted(bound)))
    except Refused as refused:
        raise ShapesError("unsupported-shape", shape=shape, construct=str(refused)) from None


def _compiled(text: str, prefixes: Mapping[str, str], path: PathIr | None, bound: tuple[str, ...]) -> Query:
    form, select = read_query(text, prefixes, path)
    if size(select.where) > _LARGEST:
        raise Refused(f"more than {_LARGEST} patterns and conditions")
    names = {name for name, _ in select.columns}
    if form == "select" and "this" not in names:
        raise Refused("a SELECT without $this")
    given = ["this", *(["value"] if form == "ask" else []), *bound]
    select = _without_counting(resolve(select, frozenset(given)))
    steps, group = _ordered(select, frozenset(given), names & set(COLUMNS))
    columns = [f"?{name}" if name in names and form == "select" else None for name in COLUMNS]
    query: Query = {"form": form, "given": given, "steps": steps, "columns": columns}
    if group is not None:
        query["group"] = group
    return query


def _without_counting(select: Select) -> Select:
    """Leave out a HAVING that holds for every group: a group has at least one solution."""
    sure = certain(select.where)
    having = tuple(e for h in select.having for e in conjuncts(h) if not _is_some(e, sure))
    counted = [e for e in (*having, *(made for _, made in select.columns if made)) if aggregates(e)]
    group_by = select.group_by if counted or having else None
    return replace(select, having=having, group_by=group_by)


def _is_some(expression: Expression, sure: set[str]) -> bool:
    """Tell whether a condition says that a count of what is always bound is more than none."""
    if expression[0] != ">" or expression[1][0] != "count" or expression[2][0] != "term":
        return False
    counted, least = expression[1][2:], expression[2][1]
    named = not counted or (counted[0][0] == "var" and counted[0][1] in sure)
    return named and isinstance(least, Literal) and least.text == "0" and least.datatype.endswith("#integer")


def _ordered(select: Select, given: frozenset[str], wanted: set[str]) -> tuple[list[list[Any]], dict[str, Any] | None]:
    """Put a selection in order, with what is computed for each solution or group."""
    made = [(name, e) for name, e in select.columns if e is not None and name not in given]
    counted = {str(e): e for column in (*(e for _, e in made), *select.having) for e in aggregates(column)}
    asked = set(wanted).union(*(names_in(e) for _, e in made), select.group_by or ())
    asked = asked.union(*(names_in(e) for e in counted.values()), *(names_in(e) for e in select.having))
    every = any(not e[1] for e in counted.values())
    columns = frozenset(wanted) if select.group_by is None and not made else frozenset()
    live = frozenset(asked) - given
    trail = Trail(own=given & FOCUS, outside=given)
    state = State(bound=given, maybe=frozenset(), fixed=given, live=live, every=every, columns=columns, trail=trail)
    steps, after = order_group(select.where, state)
    if select.group_by is None:
        return steps + [["bind", f"?{name}", expression_of(e, after)] for name, e in made], None
    places = {written: f"_:count{index}" for index, written in enumerate(counted)}
    last = [["bind", f"?{name}", expression_of(_placed(e, places), after)] for name, e in made]
    last += [["filter", expression_of(_placed(e, places), after)] for e in select.having]
    return steps, {
        "by": [f"?{name}" for name in select.group_by],
        "aggregates": [
            [f"?{places[key]}", e[0], e[1], expression_of(e[2], after) if len(e) > 2 else None]  # noqa: PLR2004
            for key, e in counted.items()
        ],
        "steps": last,
    }


def _placed(expression: Expression, places: Mapping[str, str]) -> Expression:
    """Write the aggregates of an expression as variables."""
    if str(expression) in places:
        return ["var", places[str(expression)]]
    parts = list(operands(expression))
    return [_placed(e, places) if any(e is p for p in parts) else e for e in expression]
