"""Faults that can be put into any document: each takes a place in the tree and spoils what stands there."""

import copy
from collections.abc import Callable, Iterator
from typing import Any

Json = Any
Path = tuple[str | int, ...]

#: Name of a fault to what it makes of the value it meets.
VALUES: dict[str, Callable[[Json], Json]] = {
    "null": lambda _: None,
    "number": lambda _: 7,
    "negative": lambda _: -1,
    "fraction": lambda _: 1.5,
    "huge": lambda _: 10**30,
    "truth": lambda _: True,
    "empty text": lambda _: "",
    "space": lambda _: " ",
    "words": lambda _: "two words",
    "line feed": lambda v: f"{v}\n" if isinstance(v, str) else "\n",
    "other digits": lambda v: v.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")) if isinstance(v, str) else "٣",
    "date with zone": lambda _: "2026-06-19Z",
    "no such day": lambda _: "2026-02-30",
    "relative IRI": lambda _: "../school",
    "blank node": lambda _: "_:b0",
    "empty list": lambda _: [],
    "empty object": lambda _: {},
    "in a list": lambda v: [v],
    "in two lists": lambda v: [[v]],
    "twice": lambda v: [v, v],
    "first of list": lambda v: v[0] if isinstance(v, list) and v else v,
    "value object": lambda v: {"@value": v},
    "language map": lambda v: {"nb": v if isinstance(v, str) else "tekst"},
    "reversed text": lambda v: v[::-1] if isinstance(v, str) else v,
    "upper case": lambda v: v.upper() if isinstance(v, str) else v,
}


def places(tree: Json, at: Path = ()) -> Iterator[Path]:
    """Give the path of every value below the root."""
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in items:
        yield (*at, key)
        yield from places(value, (*at, key))


def _parent(tree: Json, path: Path) -> Json:
    for key in path[:-1]:
        tree = tree[key]
    return tree


def replaced(tree: Json, path: Path, fault: str) -> Json:
    """Give a copy with one value spoilt."""
    changed = copy.deepcopy(tree)
    parent = _parent(changed, path)
    parent[path[-1]] = VALUES[fault](parent[path[-1]])
    return changed


def removed(tree: Json, path: Path) -> Json:
    """Give a copy without one value."""
    changed = copy.deepcopy(tree)
    del _parent(changed, path)[path[-1]]
    return changed


def renamed(tree: Json, path: Path, name: str) -> Json:
    """Give a copy in which one key has another name."""
    changed = copy.deepcopy(tree)
    parent = _parent(changed, path)
    if isinstance(parent, dict):
        parent[name] = parent.pop(path[-1])
    return changed
