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
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

Node: TypeAlias = "dict[str, Any]"
#: What is to be looked at in objects, the objects, the key under which they stand, and the object that holds them.
Place: TypeAlias = "tuple[Any, Sequence[Node], str, Node]"
#: Objects of one class under one key, each with its holder.
Pairs: TypeAlias = "list[tuple[Node, Node]]"

_NONE: Final[tuple[Any, ...]] = ()


class _Never:
    """What is neither less nor greater than anything: the bound of no values."""

    __slots__ = ()

    def _is_so(self, _other: object) -> bool:
        return False

    __lt__ = __le__ = __gt__ = __ge__ = _is_so


_NEVER: Final = _Never()


class Check(NamedTuple):
    """A way in which a shape can be broken, told from one object.

    Attributes:
        shape: the IRI of the shape, without the base.
        guard: false where the keys and codes of the object alone show that the shape is not broken in this way.
        breach: false where the document shows it of all objects for which the guard does not; None where the guard
            has said all.
    """

    shape: str
    guard: Callable[[Node], object]
    breach: Callable[[Tree, Pairs], object] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What is to be looked at in the objects of one class that stand under one key.

    Attributes:
        codes: the keys that guards look at.
        sought: the keys of which checks look for all objects in the document that have them.
        below: key to the kind of the objects that stand there.
        many: which of these keys hold a list.
        checks: the checks that start from an object of the class.
    """

    codes: frozenset[str] = frozenset()
    sought: frozenset[str] = frozenset()
    below: Mapping[str, str] = field(default_factory=dict)
    many: frozenset[str] = frozenset()
    checks: tuple[Check, ...] = ()


class Tree:
    """A document with the ways between its objects; each index is made when it is first asked for.

    Args:
        places: every object, the document itself first, those together that stand in one list or under one key.
        ids: the objects that have an id, by it.
        where: each key that is looked for in the whole document to those under which objects stand that may have it.
    """

    __slots__ = (
        "_bounds",
        "_codes",
        "_facts",
        "_having",
        "_holders",
        "_numbers",
        "_parents",
        "_repeats",
        "ids",
        "places",
        "root",
        "where",
    )

    def __init__(self, places: list[Place], ids: Mapping[str, Node], where: Mapping[str, Collection[str]]) -> None:
        self.places, self.ids, self.where = places, ids, where
        self.root: Node = places[0][1][0]
        self._parents: dict[int, tuple[str, Node]] | None = None
        self._having: dict[str, list[Node]] = {}
        self._holders: dict[str, dict[Any, list[Node]]] = {}
        self._repeats: dict[str, bool] = {}
        self._codes: dict[str, set[Any]] = {}
        self._facts: dict[Callable[[Tree, Node], object], bool] = {}
        self._numbers: dict[Callable[[Tree, Node], int], int] = {}
        self._bounds: dict[str, tuple[Any, Any]] = {}

    def says(self, fact: Callable[[Tree, Node], object]) -> bool:
        """Tell whether something holds of the document as a whole; it is found out once."""
        found = self._facts.get(fact)
        if found is None:
            found = self._facts[fact] = bool(fact(self, self.root))
        return found

    def number(self, fact: Callable[[Tree, Node], int]) -> int:
        """Give how many there are of something in the document; they are counted once."""
        found = self._numbers.get(fact)
        if found is None:
            found = self._numbers[fact] = fact(self, self.root)
        return found

    def codes(self, path: str) -> set[Any]:
        """Give what stands at the end of a path of keys, the first of them that of a list of the document's."""
        found = self._codes.get(path)
        if found is None:
            key, *steps, last = path.split("/")
            nodes = self.root.get(key, ())
            for step in steps:
                nodes = [node[step] for node in nodes if step in node]
            found = self._codes[path] = {node[last] for node in nodes if last in node}
        return found

    def own(self, key: str) -> Any:  # noqa: ANN401 - a day or a number, or the bound of none
        """Give what the document itself has under a key."""
        return self.root.get(key, _NEVER)

    def least(self, key: str) -> Any:  # noqa: ANN401 - as above
        """Give the least of all values that stand alone under a key."""
        return (self._bounds.get(key) or self._bound(key))[0]

    def most(self, key: str) -> Any:  # noqa: ANN401 - as above
        """Give the greatest of all values that stand alone under a key."""
        return (self._bounds.get(key) or self._bound(key))[1]

    def _bound(self, key: str) -> tuple[Any, Any]:
        values = [node[key] for node in self.having(key)]
        found = self._bounds[key] = (min(values), max(values)) if values else (_NEVER, _NEVER)
        return found

    def place(self, node: Node) -> str:
        """Give the key under which an object stands; empty for the document itself."""
        return (self._parents or self._index_parents())[id(node)][0]

    def holder(self, node: Node) -> Node:
        """Give the object that holds another one."""
        return (self._parents or self._index_parents())[id(node)][1]

    def _index_parents(self) -> dict[int, tuple[str, Node]]:
        self._parents = {id(node): (key, holder) for _, nodes, key, holder in self.places for node in nodes}
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
            where = self.where[key]
            found = self._having[key] = [
                node for _, nodes, place, _ in self.places if place in where for node in nodes if key in node
            ]
        return found

    def instances(self, name: str) -> list[Node]:
        """Give the objects of a class."""
        return [node for _, nodes, _, _ in self.places for node in nodes if node["type"] == name]

    def holding(self, key: str, value: str | int | None) -> list[Node] | tuple[Node, ...]:
        """Give the objects that have a value under a key, alone or in a list."""
        return self._index(key).get(value, _NONE)

    def repeats(self, key: str) -> bool:
        """Tell whether any value stands under a key more than once."""
        found = self._repeats.get(key)
        if found is None:
            values = [node[key] for node in self.having(key)]
            if list in map(type, values):
                values = [each for value in values for each in (value if type(value) is list else (value,))]
            found = self._repeats[key] = len(values) > len(set(values))
        return found

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
            for node in self.having(key):
                value = node[key]
                for each in value if type(value) is list else (value,):
                    index.setdefault(each, []).append(node)
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
