"""What differs between two JSON documents of which one was made from the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from veiskille.generate.pointers import steps
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Change(NamedTuple):
    """A place where two documents differ: a JSON pointer into each, None where that one has nothing there."""

    old: str | None
    new: str | None


def changes(old: Any, new: Any, at: str = "", there: str | None = None) -> Iterator[Change]:  # noqa: ANN401 - JSON
    """Give the places where two JSON values differ, the smallest that hold each difference.

    Members go by their key. In lists, what is equal at either end goes together, then element by element.

    >>> list(changes({"a": [1, 2], "b": 1}, {"a": [0, 1, 2], "c": 1}))
    [Change(old=None, new='/a/0'), Change(old='/b', new=None), Change(old=None, new='/c')]
    """
    there = at if there is None else there
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys([*old, *new]):
            step = f"/{escape(key)}"
            if key not in new:
                yield Change(at + step, None)
            elif key not in old:
                yield Change(None, there + step)
            else:
                yield from changes(old[key], new[key], at + step, there + step)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _in_lists(old, new, at, there)
    elif old != new or isinstance(old, bool) != isinstance(new, bool):
        yield Change(at, there)


def _in_lists(old: Sequence[Any], new: Sequence[Any], at: str, there: str) -> Iterator[Change]:
    first, last = _ends(old, new)
    for i in range(first, max(len(old), len(new)) - last):
        if i >= len(new) - last:
            yield Change(f"{at}/{i}", None)
        elif i >= len(old) - last:
            yield Change(None, f"{there}/{i}")
        else:
            yield from changes(old[i], new[i], f"{at}/{i}", f"{there}/{i}")


def _ends(old: Sequence[Any], new: Sequence[Any]) -> tuple[int, int]:
    """Count the elements that are equal from the first on, and of the others those that are from the last on."""
    shorter = min(len(old), len(new))
    first = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    last = next((i for i in range(shorter - first) if old[-1 - i] != new[-1 - i]), shorter - first)
    return first, last


def counterpart(old: Any, new: Any, pointer: str) -> str | None:  # noqa: ANN401 - JSON
    """Give the JSON pointer of the place in the new value that goes with a place in the old one, if there is one.

    >>> counterpart({"a": ["x", "y"]}, {"a": ["z", "x", "y"]}, "/a/1")
    '/a/2'
    """
    there = ""
    for step in steps(pointer):
        if isinstance(old, dict) and isinstance(new, dict) and step in old and step in new:
            old, new, there = old[step], new[step], f"{there}/{escape(step)}"
        elif isinstance(old, list) and isinstance(new, list):
            first, last = _ends(old, new)
            index = int(step)
            if index >= len(old):
                return None
            if index >= len(old) - last and index >= first:
                there_index = index + len(new) - len(old)
            elif index < first or index < len(new) - last:
                there_index = index
            else:
                return None
            old, new, there = old[index], new[there_index], f"{there}/{there_index}"
        else:
            return None
    return there
