"""The order in which the patterns of a group are matched, fixed when the plan is made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from veiskille.graph import Iri
from veiskille.plan.query_costs import BESIDE, CODE, cost, distances, inverse
from veiskille.plan.query_forms import (
    EXISTS,
    Bind,
    Filter,
    Group,
    Maybe,
    Refused,
    Triple,
    Union,
    certain,
    conjuncts,
    exists_size,
    mentioned,
    names_in,
    visible,
)
from veiskille.plan.query_hoist import hoisted
from veiskille.plan.query_sharing import matched_anew, once, sooner
from veiskille.plan.query_state import COLUMNS, FOCUS, Names, State, Steps, part_of
from veiskille.plan.query_tables import find_table
from veiskille.plan.query_trail import Trail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.plan.query_forms import Expression
    from veiskille.plan.query_state import Item
    from veiskille.plan.query_tables import Table


def expression_of(expression: Expression, state: State) -> list[Any]:
    """Write an expression as the plan does, the patterns of EXISTS put in order."""
    if expression[0] == "term":
        return ["term", part_of(expression[1])]
    if expression[0] in EXISTS:
        return [expression[0], order_group(expression[1], state.alone())[0]]
    return [expression_of(e, state) if isinstance(e, list) else e for e in expression]


def order_group(group: Group, state: State) -> tuple[Steps, State]:
    """Put a group in order.

    Triple patterns, unions and subqueries may change places; BIND and OPTIONAL stay where they are, for they see
    what is before them. A filter is run as soon as nothing after it can change what it sees.

    Returns:
        The steps, and the state after them.
    """
    segments = _segments(group)
    state = replace(state, trail=state.trail.within(_flat(group)))
    filters = [e for f in _filters(group) for e in conjuncts(f.expression)]
    seen = frozenset(visible(group))
    steps: Steps = []
    for index, segment in enumerate(segments):
        later = segments[index + 1 :]
        to_come = frozenset().union(*(visible(member) for part in later for member in part))
        sure = state.bound | frozenset().union(*map(certain, segment))
        now, filters = _split(filters, lambda e: _is_ready(e, seen, sure, to_come))  # noqa: B023 - used at once
        asked = frozenset().union(
            *(mentioned(member) for part in later for member in part), *(names_in(e) for e in filters)
        )
        inner = state.asking(asked)
        if len(segment) == 1 and isinstance(segment[0], Bind | Maybe):
            # What only the conditions here look at is asked for too.
            made, inner = _order_barrier(segment[0], inner.asking(frozenset().union(*map(names_in, now))))
            made += [_filter(e, inner) for e in now]
        else:
            made, inner = order_items(segment, now, inner)
        steps += made
        state = replace(inner, live=state.live)
    return steps, state


def _is_ready(expression: Expression, seen: Names, sure: Names, to_come: Names) -> bool:
    """Tell whether a filter can be run with a segment: all that it sees is there, or never will be."""
    waits = names_in(expression) & seen
    return all(name in sure or name not in to_come for name in waits)


def _split(filters: list[Expression], ready: Any) -> tuple[list[Expression], list[Expression]]:  # noqa: ANN401
    return [e for e in filters if ready(e)], [e for e in filters if not ready(e)]


def _segments(group: Group) -> list[list[Any]]:
    """Divide the members where the order matters; a last empty part takes filters that nothing else took."""
    segments: list[list[Any]] = [[]]
    for member in _flat(group):
        if isinstance(member, Filter):
            continue
        if isinstance(member, Bind | Maybe):
            segments += [[member], []]
        else:
            segments[-1].append(member)
    return [s for s in segments[:-1] if s] + [segments[-1]]


def _is_plain(group: Group) -> bool:
    return all(
        isinstance(m, Triple | Filter) or (isinstance(m, Union) and len(m.groups) == 1 and _is_plain(m.groups[0]))
        for m in group.members
    )


def _flat(group: Group) -> list[Any]:
    """Give the members, those of nested groups among them where the braces make no difference."""
    members: list[Any] = []
    for member in group.members:
        if isinstance(member, Union) and len(member.groups) == 1 and _is_plain(member.groups[0]):
            members += _flat(member.groups[0])
        else:
            members.append(member)
    return members


def _filters(group: Group) -> list[Filter]:
    return [member for member in _flat(group) if isinstance(member, Filter)]


def _filter(expression: Expression, state: State) -> list[Any]:
    return ["filter", expression_of(expression, state)]


def _order_barrier(member: Bind | Maybe, state: State) -> tuple[Steps, State]:
    if isinstance(member, Bind):
        made = expression_of(member.expression, state)
        if member.name in state.maybe:
            raise Refused(f"AS ?{member.name}, which may be bound outside of its group")
        if member.name in state.bound:
            return [["same", f"?{member.name}", made]], state
        state = state.unclear([])
        after = state.binding([member.name])
        sure = member.expression[0] == "term" or (member.expression[0] == "var" and member.expression[1] in state.bound)
        if not sure:
            after = replace(after, bound=state.bound, maybe=state.maybe | {member.name})
        return [["bind", f"?{member.name}", made]], after
    new = frozenset(visible(member.group)) - state.bound
    if not state.every and not new & state.live:
        return [], state
    # Whether it matches must not depend on what was found before.
    state = state.unclear(new)
    steps, _ = order_group(member.group, replace(state, columns=frozenset()))
    clear = sorted(new - state.maybe)
    return [["optional", steps, [f"?{name}" for name in clear]]], replace(state, maybe=state.maybe | new)


def order_items(
    items: Sequence[Item], filters: Sequence[Expression], state: State, *, whole: bool = False, tables: bool = True
) -> tuple[Steps, State]:
    """Put patterns that may change places in order, with the filters that they are to meet.

    Args:
        items: the patterns.
        filters: conditions; each is run as soon as its variables have their values.
        state: what is known before.
        whole: whether the patterns are known to hang together and to be asked for as one.
        tables: whether a part may be kept as a table.
    """
    left, conditions = list(items), list(filters)
    steps: Steps = []
    while True:
        pending = frozenset().union(*map(visible, left)) - state.bound
        checks = [item for item in left if isinstance(item, Triple) and not item.names() - state.bound]
        for item in checks:
            left.remove(item)
            steps += _match(item, [], state)[0]
        state = state.past(checks)
        ready, conditions = _split(conditions, lambda e: not names_in(e) & pending)  # noqa: B023 - used at once
        simple, costly = _split(ready, lambda e: not exists_size(e))
        steps += [_filter(e, state) for e in simple]
        state = state.past(filters=simple)
        if not state.every and not whole:
            made, state = _order_components(left, costly + conditions, state, tables=tables)
            return steps + made, state
        steps += [_filter(e, state) for e in costly]
        state = state.past(filters=costly)
        if not left:
            return steps, state
        conditions, computed = hoisted(conditions, state.bound)
        steps += [["bind", f"?{name}", expression_of(e, state)] for name, e in computed]
        state = (state.unclear([]) if computed else state).binding(name for name, _ in computed)
        before, best = state.bound, sooner(_cheapest(left, state), left, conditions, state)
        left, conditions, state = matched_anew(best, left, conditions, state)
        shared, state = once(left, conditions, state)
        steps += shared
        made, state, left, conditions = _order_next(best, left, conditions, state, tables=tables)
        steps += made
        if not state.columns <= before and state.columns <= state.bound:
            steps.append(["new", *(f"?{name}" if name in state.columns else None for name in COLUMNS)])
        # With more values known, what is left may fall apart.
        whole = False


def _order_components(
    items: list[Item], filters: list[Expression], state: State, *, tables: bool
) -> tuple[Steps, State]:
    """Order parts that share no unbound variable one by one; of those that are not asked for, one match is enough."""
    steps: Steps = []
    asked: list[tuple[list[Item], list[Expression]]] = []
    for part, conditions in _components(items, filters, state):
        if frozenset().union(*map(visible, part)) & (state.live - state.bound):
            asked.append((part, conditions))
        elif not part:
            steps += [_filter(e, state) for e in conditions]
            state = state.past(filters=conditions)
        else:
            made, _ = order_items(part, conditions, state.alone(), whole=True, tables=tables)
            steps.append(_some(made))
            state = state.past(part, conditions)
    live = state.live
    for index, (part, conditions) in enumerate(asked):
        later = frozenset().union(*(_names(*other) for other in asked[index + 1 :]))
        made, state = order_items(part, conditions, replace(state, live=live | later), whole=True, tables=tables)
        steps += made
    return steps, replace(state, live=live)


def _names(items: Sequence[Item], filters: Sequence[Expression]) -> Names:
    return frozenset().union(*map(mentioned, items), *map(names_in, filters))


def _some(steps: Steps) -> list[Any]:
    """Give the step that asks for one match; of a single pattern, without naming what it matches."""
    if len(steps) == 1 and steps[0][0] == "out":
        return ["any", steps[0][1], steps[0][2]]
    if len(steps) == 1 and steps[0][0] == "into":
        return ["anyInto", steps[0][2], steps[0][3]]
    return ["some", steps]


def _components(
    items: list[Item], filters: list[Expression], state: State
) -> list[tuple[list[Item], list[Expression]]]:
    """Divide items and filters by the unbound variables that they share, in the order of their cheapest items."""
    groups: list[tuple[set[str], list[Item], list[Expression]]] = []
    parts: list[tuple[set[str], list[Item], list[Expression]]] = [
        *((set(mentioned(item)) - state.bound, [item], []) for item in items),
        *((names_in(e) - state.bound, [], [e]) for e in filters),
    ]
    for names, its, conditions in parts:
        joined = [g for g in groups if g[0] & names]
        merged = (names.union(*(g[0] for g in joined)), [i for g in joined for i in g[1]] + its, conditions)
        merged = (merged[0], merged[1], [c for g in joined for c in g[2]] + conditions)
        groups = [g for g in groups if not any(g is j for j in joined)] + [merged]
    nodes = _nodes(items)

    def rank(group: tuple[set[str], list[Item], list[Expression]]) -> int:
        cheapest = min((cost(i, state, nodes) for i in group[1]), default=0)
        return cheapest + len(group[1]) + 2 * sum(map(exists_size, group[2]))

    groups.sort(key=rank)
    return [(its, conditions) for _, its, conditions in groups]


def _nodes(items: Sequence[Item]) -> Names:
    return frozenset(i.subject for i in items if isinstance(i, Triple) and isinstance(i.subject, str))


def _cheapest(items: list[Item], state: State) -> Item:
    """Give the cheapest item, of equal ones that which is nearest to what is asked for."""
    nodes, away = _nodes(items), distances(items, state.live - state.bound, state.bound)

    def rank(item: Item) -> tuple[int, int]:
        near = min((away[name] for name in mentioned(item) - state.bound if name in away), default=None)
        # What is asked for comes first: of all else, one match for it is enough.
        beside = BESIDE if near is None and not state.every and away else 0
        return cost(item, state, nodes) + beside, near or 0

    return min(items, key=rank)


def _order_next(
    best: Item, items: list[Item], filters: list[Expression], state: State, *, tables: bool
) -> tuple[Steps, State, list[Item], list[Expression]]:
    """Match an item, and with it those that it can be joined with."""
    table = find_table(best, items, filters, state) if tables and isinstance(best, Triple) else None
    if table is not None:
        rest = [item for item in items if item not in table.items]
        others = [e for e in filters if e not in table.filters]
        return [_table(table, rest, others, state)], state.unclear(table.names).binding(table.names), rest, others
    if isinstance(best, Triple):
        made, taken = _match(best, items, state)
        after = state.matching(best).past(taken)
        return made, after, [i for i in items if i is not best and i not in taken], filters
    items = [item for item in items if item is not best]
    inner = state.asking(_names(items, filters))
    made, after = _order_union(best, inner.unclear(visible(best)))
    return made, replace(after, live=state.live), items, filters


def _match(item: Triple, items: Sequence[Item], state: State) -> tuple[Steps, list[Item]]:
    """Give the step that matches a triple pattern, and the other patterns that it matches with it."""
    subject, verb, value = part_of(item.subject), part_of(item.verb), part_of(item.object)
    open_names = item.names() - state.bound
    new = [f"?{name}" for name in sorted(open_names - state.maybe)]
    if isinstance(item.verb, list):
        return [["walk", subject, verb, value, new]], []
    if open_names & state.maybe or isinstance(item.verb, str) or (open_names and item.subject == item.object):
        return [["match", subject, verb, value, new]], []
    if not open_names:
        return [["has", subject, verb, value]], []
    if len(open_names) > 1:
        return [["scan", subject, verb, value]], []
    out = item.object in open_names
    others = [i for i in items if i is not item and _leads_to(i, item, state, out=out)]
    if not others:
        return [["out" if out else "into", subject, verb, value]], []
    ways = [item, *(i for i in others if isinstance(i, Triple))]
    listed = [
        ["out", part_of(way.subject), part_of(way.verb)] if out else ["into", part_of(way.verb), part_of(way.object)]
        for way in ways
    ]
    return [["meet", value if out else subject, listed]], others


def _leads_to(other: Item, item: Triple, state: State, *, out: bool) -> bool:
    """Tell whether another pattern restricts the same variable from a known side, by an index not much larger."""
    if not isinstance(other, Triple) or not isinstance(other.verb, Iri) or len(other.names() - state.bound) != 1:
        return False
    if out:
        return other.object == item.object and other.subject != other.object
    return other.subject == item.subject and other.subject != other.object and inverse(other, frozenset()) <= CODE


def _table(table: Table, rest: list[Item], others: list[Expression], state: State) -> list[Any]:
    """Give the step that looks rows up in a table which is made once for each value of its anchor.

    Where there is little to go through, it is gone through without a table.
    """
    later = state.live | _names(rest, others)
    after = [e for e in table.filters if e not in table.inner_filters]
    keep = table.names & (later | frozenset().union(*map(names_in, after)))
    nested, _ = order_items(
        table.items, table.filters, replace(state.unclear([]), live=later), whole=True, tables=False
    )
    fixed = state.fixed | table.anchor_names
    asked = keep | {key for _, key, _ in table.keys}
    inside = State(bound=fixed, maybe=frozenset(), fixed=fixed, live=asked, every=state.every, trail=Trail(whole=False))
    build, _ = order_items(table.copies, table.inner_filters, inside, whole=True, tables=False)
    given = _names(table.copies, table.inner_filters) & fixed
    return [
        "table",
        {
            "anchor": None if table.anchor is None else part_of(table.anchor),
            "predicate": table.predicate,
            "given": [f"?{name}" for name in sorted(given)],
            "forAll": not given & state.fixed & FOCUS,
            "every": state.every,
            "nested": nested,
            "build": build,
            "keys": [[f"?{probe}", f"?{key}", how] for probe, key, how in table.keys],
            "keep": [f"?{name}" for name in sorted(keep)],
            "after": [_filter(e, state.binding(table.names)) for e in after],
        },
    ]


def _order_union(union: Union, state: State) -> tuple[Steps, State]:
    new = frozenset(visible(union)) - state.bound
    branches = []
    for branch in union.groups:
        steps, _ = order_group(branch, state)
        clear = sorted(new - state.maybe - visible(branch))
        branches.append([steps, [f"?{name}" for name in clear]])
    after = state.binding(certain(union))
    return [["union", *branches]], replace(after, maybe=after.maybe | (new - after.bound))
