"""Steps of a query as closures: each gives a row its values and hands it on, until one says that it is enough.

A row is a list: the statements, the way to an index, what is kept for one focus node and for all, what was found, then
the variables and constants. A step returns True when nothing more is wanted.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from veiskille.engine.expressions import term_closure, test_of
from veiskille.engine.query_paths import follow, inverted, nodes_of
from veiskille.engine.query_tables import table
from veiskille.graph import Iri
from veiskille.plan.ir import term_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from veiskille.graph import Term

Row: TypeAlias = "list[Any]"
Step: TypeAlias = "Callable[[Row], bool]"

#: Places of a row before its variables.
STATEMENTS, INTO, KEPT, SHARED, FOUND = range(5)
_NONE: Final[Mapping[Any, Any]] = MappingProxyType({})


class Maker:
    """Gives each variable and constant its place in a row, and makes the closures of steps."""

    def __init__(self) -> None:
        self.row: Row = [None] * 5
        self._places: dict[Any, int] = {}

    def slot(self, name: str) -> int:
        """Give the place of a variable by its name."""
        return self.place(f"?{name}")

    def place(self, part: Any) -> int:  # noqa: ANN401 - plain JSON
        """Give the place of a variable or constant as the plan writes it."""
        key = tuple(part) if isinstance(part, list) else part
        if key not in self._places:
            self._places[key] = len(self.row)
            is_variable = isinstance(part, str) and part.startswith("?")
            self.row.append(None if is_variable else term_of(part))
        return self._places[key]

    def spare(self) -> int:
        """Give a place of its own."""
        self.row.append(None)
        return len(self.row) - 1

    def chain(self, steps: Sequence[list[Any]], then: Step) -> Step:
        """Make the closure of steps one after the other."""
        for step in reversed(steps):
            then = _STEPS[step[0]](self, step, then)
        return then

    def exists(self, steps: list[list[Any]]) -> Step:
        """Make the closure that tells whether steps find anything."""
        simple = _simple(self, steps)
        return simple or self.chain(steps, _enough)

    def test(self, expression: list[Any]) -> Callable[[Row], bool | None]:
        """Make the closure of a condition."""
        return test_of(expression, self.slot, self.exists)


def _enough(_row: Row) -> bool:
    return True


def _simple(maker: Maker, steps: list[list[Any]]) -> Step | None:
    """Make the closure of the most frequent EXISTS, that of one statement, without steps."""
    if len(steps) != 1:
        return None
    if steps[0][0] == "any":
        subject, predicate = maker.place(steps[0][1]), steps[0][2]
        return lambda row: predicate in row[STATEMENTS].get(row[subject], _NONE)
    if steps[0][0] == "anyInto":
        predicate, value = steps[0][1], maker.place(steps[0][2])
        return lambda row: row[value] in row[INTO](predicate)
    return None


def _out(maker: Maker, step: list[Any], then: Step) -> Step:
    subject, predicate, value = maker.place(step[1]), step[2], maker.place(step[3])

    def run(row: Row) -> bool:
        for term in row[STATEMENTS].get(row[subject], _NONE).get(predicate, ()):
            row[value] = term
            if then(row):
                return True
        return False

    return run


def _into(maker: Maker, step: list[Any], then: Step) -> Step:
    subject, predicate, value = maker.place(step[1]), step[2], maker.place(step[3])

    def run(row: Row) -> bool:
        for node in row[INTO](predicate).get(row[value], ()):
            row[subject] = node
            if then(row):
                return True
        return False

    return run


def _has(maker: Maker, step: list[Any], then: Step) -> Step:
    subject, predicate, value = maker.place(step[1]), step[2], maker.place(step[3])
    return lambda row: row[value] in row[STATEMENTS].get(row[subject], _NONE).get(predicate, ()) and then(row)


def _scan(maker: Maker, step: list[Any], then: Step) -> Step:
    subject, predicate, value = maker.place(step[1]), step[2], maker.place(step[3])

    def run(row: Row) -> bool:
        for term, subjects in row[INTO](predicate).items():
            row[value] = term
            for node in subjects:
                row[subject] = node
                if then(row):
                    return True
        return False

    return run


def _meet(maker: Maker, step: list[Any], then: Step) -> Step:
    """Go through the shortest of several ways to a variable, and check the others."""
    make = _meet_out if step[2][0][0] == "out" else _meet_into
    return make(maker, step, then)


def _meet_out(maker: Maker, step: list[Any], then: Step) -> Step:
    target = maker.place(step[1])
    sources = [(maker.place(subject), predicate) for _, subject, predicate in step[2]]

    def run(row: Row) -> bool:
        found = [row[STATEMENTS].get(row[subject], _NONE).get(predicate, ()) for subject, predicate in sources]
        found.sort(key=len)
        first, *others = found
        for term in first:
            if all(term in other for other in others):
                row[target] = term
                if then(row):
                    return True
        return False

    return run


def _meet_into(maker: Maker, step: list[Any], then: Step) -> Step:
    target = maker.place(step[1])
    aims = [(predicate, maker.place(value)) for _, predicate, value in step[2]]

    def run(row: Row) -> bool:
        shortest = min((row[INTO](predicate).get(row[value], ()) for predicate, value in aims), key=len)
        for node in shortest:
            predicates = row[STATEMENTS].get(node, _NONE)
            if all(row[value] in predicates.get(predicate, ()) for predicate, value in aims):
                row[target] = node
                if then(row):
                    return True
        return False

    return run


def _any(maker: Maker, step: list[Any], then: Step) -> Step:
    subject, predicate = maker.place(step[1]), step[2]
    return lambda row: predicate in row[STATEMENTS].get(row[subject], _NONE) and then(row)


def _any_into(maker: Maker, step: list[Any], then: Step) -> Step:
    predicate, value = step[1], maker.place(step[2])
    return lambda row: row[value] in row[INTO](predicate) and then(row)


def _match(maker: Maker, step: list[Any], then: Step) -> Step:
    """Match a pattern whose variables may or may not have values, or which has a variable for its predicate."""
    places = [maker.place(part) for part in step[1:4]]
    new = [maker.place(name) for name in step[4]]

    def run(row: Row) -> bool:
        for place in new:
            row[place] = None
        opened = [place for place in places if row[place] is None]
        enough = False
        for triple in _triples(row, *(row[place] for place in places)):
            fits = True
            for place, term in zip(places, triple, strict=True):
                if row[place] is None:
                    row[place] = term
                fits = fits and row[place] == term
            enough = fits and then(row)
            # Whatever was found: what an EXISTS matches does not stay.
            for place in opened:
                row[place] = None
            if enough:
                break
        return enough

    return run


def _triples(row: Row, subject: Term | None, verb: Term | None, value: Term | None) -> Any:  # noqa: ANN401 - an iterator
    statements = row[STATEMENTS]
    if isinstance(verb, Iri) and subject is None:
        known = row[INTO](verb.value)
        pairs = ((value, known.get(value, ())),) if value is not None else known.items()
        for term, subjects in pairs:
            for node in subjects:
                yield node, verb, term
        return
    for node in statements if subject is None else (subject,):
        predicates = statements.get(node, _NONE)
        for predicate in predicates if not isinstance(verb, Iri) else (verb.value,):
            for term in predicates.get(predicate, ()):
                yield node, Iri(predicate), term


def _walk(maker: Maker, step: list[Any], then: Step) -> Step:
    """Follow a path that repeats, from whichever end is known."""
    subject, path, value = maker.place(step[1]), step[2], maker.place(step[3])
    new = [maker.place(name) for name in step[4]]
    back = inverted(path)

    def run(row: Row) -> bool:
        for place in new:
            row[place] = None
        start, end = row[subject], row[value]
        if start is not None:
            return _reach(row, follow(row, path, start), value, then)
        if end is not None:
            return _reach(row, follow(row, back, end), subject, then)
        enough = False
        for node in nodes_of(row):
            row[subject] = node
            # The same variable may stand at both ends.
            row[value] = node if subject == value else None
            enough = _reach(row, follow(row, path, node), value, then)
            if enough:
                break
        row[subject] = row[value] = None
        return enough

    return run


def _reach(row: Row, reached: Any, place: int, then: Step) -> bool:  # noqa: ANN401 - an iterable
    known = row[place]
    enough = False
    for term in reached:
        if known is None or term == known:
            row[place] = term
            enough = then(row)
            if enough:
                break
    row[place] = known
    return enough


def _filter(maker: Maker, step: list[Any], then: Step) -> Step:
    if step[1][0] == "notExists":
        found = maker.exists(step[1][1])
        return lambda row: not found(row) and then(row)
    test = maker.test(step[1])
    return lambda row: bool(test(row)) and then(row)


def _bind(maker: Maker, step: list[Any], then: Step) -> Step:
    place, term = maker.place(step[1]), term_closure(step[2], maker.slot, maker.exists)

    def run(row: Row) -> bool:
        row[place] = term(row)
        return then(row)

    return run


def _same(maker: Maker, step: list[Any], then: Step) -> Step:
    """Join a BIND with a value from outside of its group; where it has none, it says nothing."""
    place, made = maker.place(step[1]), term_closure(step[2], maker.slot, maker.exists)

    def run(row: Row) -> bool:
        term = made(row)
        return (term is None or term == row[place]) and then(row)

    return run


def _some(maker: Maker, step: list[Any], then: Step) -> Step:
    found = maker.chain(step[1], _enough)
    return lambda row: found(row) and then(row)


def _new(maker: Maker, step: list[Any], then: Step) -> Step:
    """Go on only with a result that is not there yet."""
    places = [None if name is None else maker.place(name) for name in step[1:]]

    def run(row: Row) -> bool:
        return tuple(None if p is None else row[p] for p in places) not in row[FOUND] and then(row)

    return run


def _once(maker: Maker, step: list[Any], then: Step) -> Step:
    """Go on once for the same values, and remember whether that was enough."""
    kept, places = SHARED if step[1] else KEPT, [maker.place(name) for name in step[2:]]
    mark = object()

    def run(row: Row) -> bool:
        known = row[kept].setdefault(mark, {})
        key = tuple([row[place] for place in places])
        found = known.get(key)
        if found is None:
            found = known[key] = then(row)
        return bool(found)

    return run


def _optional(maker: Maker, step: list[Any], then: Step) -> Step:
    matched, clear = maker.spare(), [maker.place(name) for name in step[2]]

    def mark(row: Row) -> bool:
        row[matched] = True
        return then(row)

    body = maker.chain(step[1], mark)

    def run(row: Row) -> bool:
        row[matched] = None
        if body(row):
            return True
        if row[matched]:
            return False
        for place in clear:
            row[place] = None
        return then(row)

    return run


def _union(maker: Maker, step: list[Any], then: Step) -> Step:
    branches = [(maker.chain(steps, then), [maker.place(name) for name in clear]) for steps, clear in step[1:]]

    def run(row: Row) -> bool:
        for branch, clear in branches:
            for place in clear:
                row[place] = None
            if branch(row):
                return True
        return False

    return run


def _table(maker: Maker, step: list[Any], then: Step) -> Step:
    return table(maker, step[1], then)


_STEPS: Final[Mapping[str, Callable[[Maker, list[Any], Step], Step]]] = {
    "out": _out,
    "into": _into,
    "has": _has,
    "scan": _scan,
    "meet": _meet,
    "any": _any,
    "anyInto": _any_into,
    "match": _match,
    "walk": _walk,
    "filter": _filter,
    "bind": _bind,
    "same": _same,
    "some": _some,
    "new": _new,
    "once": _once,
    "optional": _optional,
    "union": _union,
    "table": _table,
}
