"""What is shown of a pair of a wrong and a right place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from veiskille.generate.changes import Change, counterpart
from veiskille.generate.fragments import Fragment, cut
from veiskille.generate.pointers import at, common, exists, is_typed, join, last_key, leaves, steps, within
from veiskille.generate.rule_pairs import last_place
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from veiskille.generate.rule_pairs import Pair

#: Lines that a fragment may have.
_LINES: Final = 14
#: Members that are shown besides what differs: those that the shape speaks of, and others for company.
_AROUND: Final = 3
_FURTHER: Final = 4
_COMPANY: Final = 2
#: Marks in one object at fault; more than these say no more than a mark on the object.
_MARKED: Final = 2
#: Lines from which a fragment needs no company.
_ENOUGH: Final = 8
#: Places that are tried for a fragment.
_TRIED: Final = 40
#: Keys that say nothing of what a document is about.
_TECHNICAL: Final = ("@context", "id", "type", "profile", "modelVersion", "testData")


class Shown(NamedTuple):
    """What is shown of a pair: the JSON pointer of the wrong object, and the two fragments."""

    pointer: str
    wrong: Fragment
    right: Fragment

    @property
    def lines(self) -> int:
        """Give the lines of the longer one."""
        return max(len(self.wrong.lines), len(self.right.lines))

    @property
    def length(self) -> float:
        """Give how many lines there are more than a reader sees at a glance, on the scale of the cost of a pair."""
        return sum(max(0, len(part.lines) - _ENOUGH) for part in (self.wrong, self.right)) / 10


def show(pair: Pair) -> Shown:
    """Cut the fragments of a pair: what differs, what the shape speaks of, and a little for company."""
    best, more = _cut(pair, set()), set[str]()
    for limit, lines, places in (
        (_AROUND, _LINES, _mentioned(pair, around=True)),
        (1, _LINES, _types(pair)),
        (_FURTHER, _LINES, _mentioned(pair, around=False)),
        (_COMPANY, _ENOUGH, _company(pair)),
    ):
        count = 0
        for pointer in places:
            if count == limit:
                break
            tried = _cut(pair, more | {pointer})
            if tried.lines <= lines:
                best = tried
                more.add(pointer)
                count += 1
    return best


def _cut(pair: Pair, more: set[str]) -> Shown:
    old = {pair.fault, *more} | {c.old for c in pair.differ if c.old is not None}
    old = {p for p in old if exists(pair.old, p)}
    new = {c.new for c in pair.differ if c.new is not None} | {
        p for place in (pair.fault, *more) if (p := counterpart(pair.old, pair.new, place)) is not None
    }
    new |= {p for p in more if not exists(pair.old, p) and exists(pair.new, p)}
    root = _root(pair, old | new)
    marks = _marks_old(pair, root), {c.new: c.old is None for c in pair.differ if c.new is not None}
    parts = [
        Shown(
            pair.old_at + root,
            cut(pair.old, root, old, marks[0], depth),
            cut(pair.new, root, new, marks[1], depth),
        )
        for depth in (2, 1)
    ]
    return next((shown for shown in parts if shown.lines <= _LINES), parts[-1])


def _marks_old(pair: Pair, root: str) -> dict[str, bool]:
    """Mark what is at fault: in an object that holds what differs, that alone."""
    inside = {c.old: c.new is None for c in pair.differ if c.old and c.old.startswith(f"{pair.fault}/")}
    if inside and isinstance(at(pair.old, pair.fault), dict | list) and len(inside) <= _MARKED:
        return inside
    return {pair.fault if within(pair.fault, root) else root: Change(pair.fault, None) in pair.differ}


def _root(pair: Pair, pointers: Collection[str]) -> str:
    """Give the smallest object with a type that holds some places in both."""
    paths = [steps(p) for p in pointers]
    for change in pair.differ:
        one_sided = change.old if change.new is None else change.new if change.old is None else None
        if one_sided is not None and steps(one_sided)[-1].isdecimal():
            paths.append(steps(one_sided)[:-1])
    path = paths[0][: common(paths)]
    while path and not all(is_typed(tree, path) for tree in (pair.old, pair.new)):
        path.pop()
    return join(path)


def _types(pair: Pair) -> Iterator[str]:
    """Give the place of the type of the object at fault."""
    path = steps(pair.fault)
    for length in range(len(path), -1, -1):
        if is_typed(pair.old, path[:length]):
            yield f"{join(path[:length])}/type"
            break


def _mentioned(pair: Pair, *, around: bool) -> list[str]:
    """Give the places that the shape speaks of, around the fault or further off, the nearest to it first."""
    fault = steps(pair.fault)
    found: dict[str, tuple[int, int, int]] = {}
    for tree in (pair.old, pair.new):
        for pointer in leaves(tree):
            path = steps(pointer)
            if last_key(pointer) in pair.mentions and path[-1] not in _TECHNICAL:
                same = common([fault, path])
                if around is (len(path) - same == 1):
                    found.setdefault(pointer, (len(fault) - same, len(path) - same, len(found)))
    return sorted(found, key=lambda pointer: found[pointer])[:_TRIED]


def _company(pair: Pair) -> list[str]:
    """Give simple members of the object at fault, those that stand nearest to what differs first."""
    path = steps(pair.fault)
    while path and not is_typed(pair.old, path):
        path.pop()
    place = join(path)
    if not is_typed(pair.old, path):
        return []
    members = list(at(pair.old, place))
    wanted = [last_key(last_place(c)) for c in pair.differ]
    other = list(at(pair.new, place)) if exists(pair.new, place) else []
    near = max((other.index(k) for k in wanted if k in other), default=0)
    plain = [k for k in members if k not in _TECHNICAL and not isinstance(at(pair.old, place)[k], dict | list)]
    plain = [k for k in plain if k in other]
    return [f"{place}/{escape(k)}" for k in sorted(plain, key=lambda k: abs(other.index(k) - near))]
