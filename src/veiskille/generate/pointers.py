"""JSON pointers (RFC 6901) in JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veiskille.source import escape, unescape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def steps(pointer: str) -> list[str]:
    """Give the keys and indexes of a JSON pointer."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def at(tree: Any, pointer: str) -> Any:  # noqa: ANN401 - JSON
    """Give what a JSON pointer points at.

    Raises:
        KeyError: there is nothing there.
    """
    for token in steps(pointer):
        tree = tree[int(token)] if isinstance(tree, list) and int(token) < len(tree) else tree[token]
    return tree


def within(pointer: str, other: str) -> bool:
    """Tell whether a place is another one or inside it."""
    return pointer == other or pointer.startswith(f"{other}/")


def last_key(pointer: str) -> str:
    """Give the last key of a JSON pointer, indexes left out; empty where there is none."""
    return next((step for step in reversed(steps(pointer)) if not step.isdecimal()), "")


def join(path: Sequence[str]) -> str:
    """Write keys and indexes as a JSON pointer."""
    return "".join(f"/{escape(step)}" for step in path)


def common(paths: Sequence[Sequence[str]]) -> int:
    """Count the steps that paths have in common from the first on."""
    shared = 0
    for level in zip(*paths, strict=False):
        if len(set(level)) > 1:
            break
        shared += 1
    return shared


def is_reference(value: object) -> bool:
    """Tell whether a value refers to a node by a name that says nothing."""
    return isinstance(value, str) and value.startswith("urn:")


def get(tree: Any, pointer: str) -> Any:  # noqa: ANN401 - JSON
    """Give what a JSON pointer points at, or None."""
    return at(tree, pointer) if exists(tree, pointer) else None


def exists(tree: Any, pointer: str) -> bool:  # noqa: ANN401 - JSON
    """Tell whether a JSON pointer points at something."""
    for step in steps(pointer):
        if isinstance(tree, dict) and step in tree:
            tree = tree[step]
        elif isinstance(tree, list) and step.isdecimal() and int(step) < len(tree):
            tree = tree[int(step)]
        else:
            return False
    return True


def is_typed(tree: Any, path: Sequence[str]) -> bool:  # noqa: ANN401 - JSON
    """Tell whether keys and indexes lead to an object that says its type."""
    pointer = join(path)
    if not exists(tree, pointer):
        return False
    value = at(tree, pointer)
    return isinstance(value, dict) and "type" in value


def leaves(tree: Any, pointer: str = "") -> Iterator[str]:  # noqa: ANN401 - JSON
    """Give the JSON pointer of every text, number and truth value."""
    if isinstance(tree, dict | list):
        for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from leaves(value, f"{pointer}/{escape(str(key))}")
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
