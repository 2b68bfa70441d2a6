"""A document's tree, looked at from any object in it, and the forms of the checks that do so.

Only for documents that the strict schema has let through: every object has its ``type``, and no list is empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

Node: TypeAlias = "dict[str, Any]"
#: What is to be looked at in an object, the object, the key under which it stands, and its holder.
Place: TypeAlias = "tuple[Any, Node, str, Node]"

_NONE: Final[tuple[Any, ...]] = ()


class Check(NamedTuple):
    """A way in which a shape can be broken, told from one object.

    Attributes:
        shape: the IRI of the shape, without the base.
        guard: false where the keys and codes of the object alone show that the shape is not broken in this way.
        breach: false where the document, the object and its holder show it; None where the guard has said all.
    """

    shape: str
    guard: Callable[[Node], object]
    breach: Callable[[Tree, Node, Node], object] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What is to be looked at in the objects of one class that stand under one key.

    Attributes:
        codes: the keys that guards look at.
        below: key to the kind of the objects that stand there.
        many: which of these keys hold a list.
        checks: the checks that start from an object of the class.
    """

    codes: frozenset[str] = frozenset()
    below: Mapping[str, str] = field(default_factory=dict)
    many: frozenset[str] = frozenset()
    checks: tuple[Check, ...] = ()


class Tree:
    """A document with the ways between its objects; each index is made when it is first asked for.

    Args:
        nodes: every object, the document itself first, each with the key under which it stands and its holder.
        ids: the objects that have an id, by it.
    """

    __slots__ = ("_codes", "_facts", "_having", "_holders", "_parents", "_repeats", "ids", "nodes", "root")

    def __init__(self, nodes: list[Place], ids: Mapping[str, Node]) -> None:
        self.nodes, self.ids = nodes, ids
        self.root: Node = nodes[0][1]
        self._parents: dict[int, tuple[str, Node]] | None = None
        self._having: dict[str, list[Node]] = {}
        self._holders: dict[str, dict[Any, list[Node]]] = {}
        self._repeats: dict[str, bool] = {}
        self._codes: dict[tuple[str, tuple[str, ...]], set[Any]] = {}
        self._facts: dict[Callable[[Tree, Node], object], bool] = {}

    def says(self, fact: Callable[[Tree, Node], object]) -> bool:
        """Tell whether something holds of the document as a whole; it is found out once."""
        found = self._facts.get(fact)
        if found is None:
            found = self._facts[fact] = bool(fact(self, self.root))
        return found

    def codes(self, key: str, steps: tuple[str, ...]) -> set[Any]:
        """Give what stands at the end of some steps in each object of a list of the document's, where it is there."""
        found = self._codes.get((key, steps))
        if found is None:
            found = self._codes[key, steps] = set()
            for node in self.root.get(key, ()):
                value: Any = node
                for step in steps:
                    if step not in value:
                        break
                    value = value[step]
                else:
                    found.add(value)
        return found

    def place(self, node: Node) -> str:
        """Give the key under which an object stands; empty for the document itself."""
        return (self._parents or self._index_parents())[id(node)][0]

    def holder(self, node: Node) -> Node:
        """Give the object that holds another one."""
        return (self._parents or self._index_parents())[id(node)][1]

    def _index_parents(self) -> dict[int, tuple[str, Node]]:
        self._parents = {id(node): (key, holder) for _, node, key, holder in self.nodes}
        return self._parents

    def up_from(self, name: str, key: str) -> tuple[Node, ...]:
        """Give the object that holds the one with an id under a key, if there is one."""
        node = self.ids.get(name)
        return (self.holder(node),) if node is not None and self.place(node) == key else _NONE

    def upward(self, node: Node, keys: Collection[str]) -> Iterator[Node]:
        """Give an object and all around it, as far as keys lead."""
        yield node
        while self.place(node) in keys:
            node = self.holder(node)
            yield node

    def having(self, key: str) -> list[Node]:
        """Give the objects that have a key."""
        found = self._having.get(key)
        if found is None:
            found = self._having[key] = [node for _, node, _, _ in self.nodes if key in node]
        return found

    def instances(self, name: str) -> list[Node]:
        """Give the objects of a class."""
        return [node for _, node, _, _ in self.nodes if node["type"] == name]

    def holding(self, key: str, value: str | int | None) -> list[Node] | tuple[Node, ...]:
        """Give the objects that have a value under a key, alone or in a list."""
        return self._index(key).get(value, _NONE)

    def repeats(self, key: str) -> bool:
        """Tell whether any value stands under a key more than once."""
        if key not in self._repeats:
            self._index(key)
        return self._repeats[key]

    def referring(self, node: Node, key: str) -> list[Node]:
        """Give the objects that refer to this one under a key, at once or by way of others."""
        found: list[Node] = []
        seen: set[int] = set()
        waiting = [node]
        while waiting:
            for holder in self.holding(key, self.name(waiting.pop())):
                if id(holder) not in seen:
                    seen.add(id(holder))
                    found.append(holder)
                    waiting.append(holder)
        return found

    def of(self, name: str, key: str) -> tuple[Any, ...]:
        """Give the values under a key of the object with an id."""
        node = self.ids.get(name)
        if node is None or key not in node:
            return _NONE
        value = node[key]
        if type(value) is dict and "type" not in value:
            return tuple(value.items())
        return tuple(value) if type(value) is list else (value,)

    def types(self, name: str) -> tuple[str, ...]:
        """Give the type of the object with an id; nothing where the document does not describe it."""
        node = self.ids.get(name)
        return (node["type"],) if node is not None else _NONE

    def name(self, node: Node) -> str | None:
        """Give the id of an object."""
        return node.get("id")

    def _index(self, key: str) -> dict[Any, list[Node]]:
        index = self._holders.get(key)
        if index is None:
            index = self._holders[key] = {}
            count = 0
            for _, node, _, _ in self.nodes:
                if key in node:
                    value = node[key]
                    for each in value if type(value) is list else (value,):
                        count += 1
                        index.setdefault(each, []).append(node)
            self._repeats[key] = count > len(index)
        return index


def matches(pattern: str, text: str) -> bool:
    """Tell whether a pattern is found in a text."""
    return _compiled(pattern)(text) is not None


@lru_cache(maxsize=1 << 15)
def code_matches(pattern: str, code: str) -> bool:
    """Tell whether a pattern is found in a code; the answer is remembered, as there are not many codes."""
    return _compiled(pattern)(code) is not None


@cache
def _compiled(pattern: str) -> Callable[[str], re.Match[str] | None]:
    return re.compile(pattern).search


def instant(text: str) -> datetime:
    """Give the point in time that an ``xsd:dateTime`` with a time zone names."""
    return datetime.fromisoformat(text)
