"""Joins over equal values: the matches of a part of a query, kept as a table for one run."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from veiskille.engine.values import key
from veiskille.graph import Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from veiskille.engine.query_steps import Maker, Row, Step
    from veiskille.graph import Term

_STATEMENTS, _INTO, _KEPT, _SHARED = range(4)
_NONE: Final[Mapping[Any, Any]] = MappingProxyType({})

#: Up to so much is gone through again rather than kept: what there is to begin with, and what it costs to ask.
_FEW: Final = 64
_ASKING: Final = 8


def _value_key(term: Term) -> Hashable:
    """Give a key that all terms share which ``=`` may hold for; other terms may share it."""
    return key(term) if isinstance(term, Literal) else term


def _term_key(term: Term) -> Hashable:
    return term


_KEYS: Final[dict[str, Callable[[Term], Hashable]]] = {"equal": _value_key, "same": _term_key}


def table(maker: Maker, parts: dict[str, Any], then: Step) -> Step:
    """Make the step that joins by a table, or goes through the matches where there are few.

    Both ways give the same rows: the table gives all that may have equal values, and the filters that follow it
    compare the values themselves.
    """
    anchor = None if parts["anchor"] is None else maker.place(parts["anchor"])
    given = [maker.place(name) for name in parts["given"]]
    kept_place = _SHARED if parts["forAll"] else _KEPT
    predicate, nested = parts["predicate"], maker.chain(parts["nested"], then)
    after = maker.chain(parts["after"], then)
    keep = [maker.place(name) for name in parts["keep"]]
    probes = [(maker.place(outer), _KEYS[how]) for outer, _, how in parts["keys"]]
    keys = [(maker.place(inner), _KEYS[how]) for _, inner, how in parts["keys"]]
    rows_place = maker.spare()

    def collect(row: Row) -> bool:
        row[rows_place].setdefault(_key_of(row, keys), {})[tuple([row[place] for place in keep])] = None
        return False

    def collect_each(row: Row) -> bool:
        row[rows_place].setdefault(_key_of(row, keys), []).append([row[place] for place in keep])
        return False

    build = maker.chain(parts["build"], collect_each if parts["every"] else collect)
    mark = object()

    def run(row: Row) -> bool:
        kept = row[kept_place]
        at = (mark, *[row[place] for place in given])
        rows = kept.get(at, 0)
        if isinstance(rows, int):
            starts = (
                row[_INTO](predicate) if anchor is None else row[_STATEMENTS].get(row[anchor], _NONE).get(predicate)
            )
            gone_through = rows + len(starts or _NONE)
            if gone_through <= _FEW:
                kept[at] = gone_through + _ASKING
                return nested(row)
            inner = row.copy()
            rows = inner[rows_place] = kept[at] = {}
            build(inner)
        for values in rows.get(_key_of(row, probes), ()):
            for place, term in zip(keep, values, strict=True):
                row[place] = term
            if after(row):
                return True
        return False

    return run


def _key_of(row: Row, parts: list[tuple[int, Callable[[Term], Hashable]]]) -> tuple[Hashable, ...]:
    return tuple(make(row[place]) for place, make in parts)
