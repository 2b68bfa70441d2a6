"""Pairs of a wrong and a right place in the examples, and how well each pair explains a rule."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.changes import Change, changes, counterpart, steps
from veiskille.generate.fragments import Fragment, at, cut
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

#: Lines that a fragment may have.
LINES: Final = 14
#: Members that are shown besides what differs: those that the shape speaks of, and others for company.
_AROUND: Final = 3
_FURTHER: Final = 4
_COMPANY: Final = 2
#: Lines from which a fragment needs no company.
_ENOUGH: Final = 8
#: Places that are tried for a fragment.
_TRIED: Final = 40
#: Profiles whose documents most people know, from the best known.
_KNOWN: Final = ("diploma", "competence-certificate", "trade-certificate", "result-delivery", "pupil-list")
#: How alike two keys are of which one is the other misspelt.
_NEAR: Final = 0.9
#: Cost of a pair that shows nothing.
_HOPELESS: Final = 99.0
#: Keys of texts: another wording is no difference.
_LANGUAGES: Final = ("nb", "nn", "en", "se")
#: Keys that say nothing of what a document is about.
_TECHNICAL: Final = ("@context", "id", "type", "profile", "modelVersion", "testData")


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the examples, with what its expected report says."""

    profile: str
    name: str
    tree: Any
    results: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class Pair:
    """An object of a wrong document and one of a right document that stands in the same place."""

    result: Mapping[str, Any]
    wrong: Document
    right: Document
    #: JSON pointers of the two objects.
    old_at: str
    new_at: str
    #: Keys that the shape speaks of.
    mentions: frozenset[str]
    #: Severity of the rule.
    severity: str

    @cached_property
    def old(self) -> Any:  # noqa: ANN401 - JSON
        """Give the object at fault."""
        return at(self.wrong.tree, self.old_at)

    @cached_property
    def new(self) -> Any:  # noqa: ANN401 - JSON
        """Give the right object."""
        return at(self.right.tree, self.new_at)

    @cached_property
    def fault(self) -> str:
        """Give the JSON pointer of the fault, from the object on."""
        return str(self.result["location"]["pointer"]).removeprefix(self.old_at)

    @cached_property
    def _every(self) -> tuple[Change, ...]:
        return tuple(c for c in changes(self.old, self.new) if self.fault in c or not _last(c).endswith("/id"))

    @cached_property
    def differ(self) -> tuple[Change, ...]:
        """Give the changes that the rule has to do with, or all where it has to do with none."""
        found = tuple(c for c in self._every if self._is_made() or self._matters(c))
        return found or (self._every if not self.fault else ())

    def _is_made(self) -> bool:
        """Tell whether the right document was written to show the rule, as its name says."""
        return not self.old_at and self.right.name.startswith(self.result["code"])

    def _matters(self, change: Change) -> bool:
        if self.old_at and all(p is not None and _is_reference(get(tree, p)) for tree, p in self._sides(change)):
            return False
        place = change.old
        if _key(_last(change)) in _LANGUAGES and place != self.fault:
            return False
        near = bool(self.fault and place) and (_within(str(place), self.fault) or _within(self.fault, str(place)))
        return near or self._is_other_key(change) or _key(_last(change)) in self.mentions

    def _is_other_key(self, change: Change) -> bool:
        """Tell whether a member of the right object has the value of the one at fault, under another key."""
        if change.old is not None or change.new is None or self.fault.rpartition("/")[0] != change.new.rpartition("/")[0]:
            return False
        return bool(get(self.old, self.fault) == get(self.new, change.new))

    def _sides(self, change: Change) -> tuple[tuple[Any, str | None], ...]:
        return (self.old, change.old), (self.new, change.new)

    @cached_property
    def cost(self) -> float:
        """Say how much a reader must look for, by the table of what makes a pair hard to read."""
        if not self.differ:
            return _HOPELESS
        codes = {result["code"] for result in self.wrong.results}
        known = _KNOWN.index(self.wrong.profile) if self.wrong.profile in _KNOWN else len(_KNOWN)
        weights = (
            (0.05, min(15, len(self._every) - len(self.differ))),
            (4, len(codes) - 1),
            (1, len(self.wrong.results) - 1),
            (0.2, known),
            (1.5, self.result["severity"] != self.severity),
            (-2, self._is_made()),
            (0.5, bool(self.old_at)),
            (0.8, min(2, self._unseen())),
            (0.5, bool(self.old_at) and _is_reference(get(self.old, self.fault))),
            (-self._worth(), self._is_kept()),
            (-1.4, self._renamed()),
            (self._removed(), 1),
            (1, self._is_elsewhere() and not self._is_kept()),
        )
        return sum(self._weight(change) for change in self.differ) + sum(a * b for a, b in weights)

    def _weight(self, change: Change) -> float:
        """Count a change as one; a slip of the pen counts less."""
        if change.old is None or change.new is None:
            return 1.0
        old, new = get(self.old, change.old), get(self.new, change.new)
        if _is_reference(old) and _is_reference(new):
            return 1.2
        if isinstance(old, str) and isinstance(new, str):
            return 1.0 - 0.3 * SequenceMatcher(None, old, new).ratio()
        return 1.0

    def _worth(self) -> float:
        """Weigh that what is at fault is kept: it shows most where something is only added to it."""
        if any(change.old is not None for change in self.differ):
            return -0.25
        return 0.8 if _is_reference(get(self.old, self.fault)) else 1.6

    def _is_kept(self) -> bool:
        """Tell whether what is at fault stands in the right object too, in the right company."""
        value, place = get(self.old, self.fault), counterpart(self.old, self.new, self.fault)
        if not self.fault or place is None:
            return False
        other = get(self.new, place)
        if isinstance(value, dict | list) and any(change.old is not None for change in self.differ):
            return False
        return bool(value == other or (self.old_at and _is_reference(value) and _is_reference(other)))

    def _renamed(self) -> int:
        """Count the members that have nearly the same key in the right object, and the same value."""
        gone = [c.old for c in self.differ if c.old is not None and c.new is None]
        come = [c.new for c in self.differ if c.new is not None and c.old is None]
        return sum(
            get(self.old, old) == get(self.new, new) and SequenceMatcher(None, old, new).ratio() > _NEAR
            for old in gone
            for new in come
        )

    def _removed(self) -> float:
        """Weigh that something is left out and nothing put right: it shows little, but of a key too many it shows all."""
        if any(change.new is not None for change in self.differ):
            return 0
        return 1 if Change(self.fault, None) in self.differ else 4

    def _is_elsewhere(self) -> bool:
        """Tell whether an object is at fault by something outside it."""
        around = [p for change in self.differ for p in change if p is not None]
        value = get(self.old, self.fault)
        return isinstance(value, dict | list) and not any(_within(p, self.fault) for p in around)

    def _unseen(self) -> int:
        """Count the members around the object that the shape speaks of, and that nobody would see."""
        found, tree = 0, self.wrong.tree
        for step in steps(self.old_at):
            found += sum(key in self.mentions for key in tree if key != step) if isinstance(tree, dict) else 0
            tree = tree[int(step)] if isinstance(tree, list) else tree[step]
        return found

    @cached_property
    def size(self) -> float:
        """Give the lines of both fragments that are more than a few, on the scale of the cost."""
        return sum(max(0, len(part.lines) - _ENOUGH) for part in self.fragments[1:]) / 10

    @cached_property
    def fragments(self) -> tuple[str, Fragment, Fragment]:
        """Give the pointer of what is shown, the wrong fragment and the right one."""
        best, more = self._cut(set()), set()
        for limit, lines, places in (
            (_AROUND, LINES, self._mentioned(around=True)),
            (1, LINES, self._types()),
            (_FURTHER, LINES, self._mentioned(around=False)),
            (_COMPANY, _ENOUGH, self._company()),
        ):
            count = 0
            for pointer in places:
                tried = self._cut(more | {pointer})
                if count < limit and max(len(part.lines) for part in tried[1:]) <= lines:
                    best = tried
                    more.add(pointer)
                    count += 1
        return best

    def _cut(self, more: set[str]) -> tuple[str, Fragment, Fragment]:
        old = {self.fault, *more} | {c.old for c in self.differ if c.old is not None}
        old = {p for p in old if _exists(self.old, p)}
        new = {c.new for c in self.differ if c.new is not None} | {
            p for place in (self.fault, *more) if (p := counterpart(self.old, self.new, place)) is not None
        }
        new |= {p for p in more if not _exists(self.old, p) and _exists(self.new, p)}
        root = self._root(old | new)
        marks = self._marks_old(root), {c.new: c.old is None for c in self.differ if c.new is not None}
        for depth in (2, 1):
            parts = cut(self.old, root, old, marks[0], depth), cut(self.new, root, new, marks[1], depth)
            if max(len(part.lines) for part in parts) <= LINES:
                break
        return (self.old_at + root, *parts)

    def _marks_old(self, root: str) -> dict[str, bool]:
        inside = {c.old: c.new is None for c in self.differ if c.old and c.old.startswith(f"{self.fault}/")}
        if inside and isinstance(at(self.old, self.fault), dict | list) and len(inside) < 3:
            return inside
        return {self.fault if _within(self.fault, root) else root: Change(self.fault, None) in self.differ}

    def _root(self, pointers: Collection[str]) -> str:
        """Give the smallest object with a type that holds some places in both."""
        paths = [steps(p) for p in pointers]
        for change in self.differ:
            one_sided = change.old if change.new is None else change.new if change.old is None else None
            if one_sided is not None and steps(one_sided)[-1].isdecimal():
                paths.append(steps(one_sided)[:-1])
        path = paths[0][: _common(paths)]
        while path and not all(_is_typed(tree, path) for tree in (self.old, self.new)):
            path.pop()
        return _join(path)

    def _types(self) -> Iterator[str]:
        path = steps(self.fault)
        for length in range(len(path), -1, -1):
            if _is_typed(self.old, path[:length]):
                yield f"{_join(path[:length])}/type"
                break

    def _mentioned(self, *, around: bool) -> list[str]:
        """Give the places that the shape speaks of, around the fault or further off, the nearest to it first."""
        fault, found = steps(self.fault), {}
        for tree in (self.old, self.new):
            for pointer in _leaves(tree):
                path = steps(pointer)
                if _key(pointer) in self.mentions and path[-1] not in _TECHNICAL:
                    same = _common([fault, path])
                    if around is (len(path) - same == 1):
                        found.setdefault(pointer, (len(fault) - same, len(path) - same, len(found)))
        return sorted(found, key=lambda pointer: found[pointer])[:_TRIED]

    def _company(self) -> list[str]:
        """Give simple members of the object at fault, those that stand nearest to what differs first."""
        path = steps(self.fault)
        while path and not _is_typed(self.old, path):
            path.pop()
        place = _join(path)
        if not _is_typed(self.old, path):
            return []
        members = list(at(self.old, place))
        wanted = [_key(_last(c)) for c in self.differ]
        other = list(at(self.new, place)) if _exists(self.new, place) else []
        near = max((other.index(k) for k in wanted if k in other), default=0)
        plain = [k for k in members if k not in _TECHNICAL and not isinstance(at(self.old, place)[k], dict | list)]
        plain = [k for k in plain if k in other]
        return [f"{place}/{escape(k)}" for k in sorted(plain, key=lambda k: abs(other.index(k) - near))]


def _last(change: Change) -> str:
    return change.new if change.new is not None else change.old or ""


def _within(pointer: str, other: str) -> bool:
    """Tell whether a place is another one or inside it."""
    return pointer == other or pointer.startswith(f"{other}/")


def _key(pointer: str) -> str:
    return next((step for step in reversed(steps(pointer)) if not step.isdecimal()), "")


def _join(path: Sequence[str]) -> str:
    return "".join(f"/{escape(step)}" for step in path)


def _common(paths: Sequence[Sequence[str]]) -> int:
    shared = 0
    for level in zip(*paths, strict=False):
        if len(set(level)) > 1:
            break
        shared += 1
    return shared


def _is_reference(value: object) -> bool:
    return isinstance(value, str) and value.startswith("urn:")


def get(tree: Any, pointer: str) -> Any:  # noqa: ANN401 - JSON
    """Give what a JSON pointer points at, or None."""
    return at(tree, pointer) if _exists(tree, pointer) else None


def _exists(tree: Any, pointer: str) -> bool:  # noqa: ANN401 - JSON
    for step in steps(pointer):
        if isinstance(tree, dict) and step in tree:
            tree = tree[step]
        elif isinstance(tree, list) and step.isdecimal() and int(step) < len(tree):
            tree = tree[int(step)]
        else:
            return False
    return True


def _is_typed(tree: Any, path: Sequence[str]) -> bool:  # noqa: ANN401 - JSON
    pointer = _join(path)
    if not _exists(tree, pointer):
        return False
    value = at(tree, pointer)
    return isinstance(value, dict) and "type" in value


def _leaves(tree: Any, pointer: str = "") -> Iterator[str]:  # noqa: ANN401 - JSON
    if isinstance(tree, dict | list):
        for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from _leaves(value, f"{pointer}/{escape(str(key))}")
    else:
        yield pointer


def typed_objects(tree: Any, pointer: str = "", path: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON
    """Give each object with a type: the keys that lead to it, without indexes, and its JSON pointer."""
    if isinstance(tree, dict):
        if "type" in tree:
            yield path, pointer
        for key, value in tree.items():
            yield from typed_objects(value, f"{pointer}/{escape(key)}", f"{path}/{key}")
    elif isinstance(tree, list):
        for i, value in enumerate(tree):
            yield from typed_objects(value, f"{pointer}/{i}", path)
