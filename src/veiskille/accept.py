"""Says "surely conforms" or "look closer", from the bytes of a document.

Yes means that reading and lowering find nothing and that no shape gives a result of any severity. The strict schema of
the profile, checked in Rust, says that the structure is right and every value in its plainest form; committed checks,
generated from the profile's shapes, say the rest. What they cannot tell is a doubt, and every doubt is a no.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from veiskille.checks import kinds_of
from veiskille.errors import DocumentError, LimitExceeded
from veiskille.limits import DEFAULTS
from veiskille.model import model
from veiskille.reading import parse_json, parse_unbounded
from veiskille.tree import Tree

try:
    import jsonschema_rs
except ImportError:  # pragma: no cover - on platforms without it every document goes to the engine
    HAS_RUST = False
else:
    HAS_RUST = True

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.limits import Limits
    from veiskille.reading import JsonValue
    from veiskille.tree import Kind, Node, Pairs, Place

_Breach: TypeAlias = "Callable[[Tree, Pairs], object]"

#: How many combinations of keys and codes are remembered for each class.
_ROOM: Final = 8192
#: What a check raises that meets what it did not expect.
_UNEXPECTED: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
#: No number in a document that the strict schema lets through has more characters.
_NUMBER: Final = 20


def surely_conforms(data: bytes, profile: str | None = None, *, limits: Limits = DEFAULTS) -> bool:
    """Tell whether a document surely conforms, without a result of any severity.

    Args:
        data: the whole document.
        profile: id of the profile to read by; by default the document says its own.
        limits: the bounds on documents.

    Returns:
        True where there is nothing to report; False where there may be.
    """
    return accepted(data, profile, limits=limits) is not None


def accepted(data: bytes, profile: str | None = None, *, limits: Limits = DEFAULTS) -> str | None:
    """Give the id of the profile by which a document surely conforms; None where there may be something to report.

    Takes the same as :func:`surely_conforms`.
    """
    tree = _read(data, limits) if HAS_RUST else None
    if type(tree) is not dict:
        return None
    name = tree.get("profile") if profile is None else profile
    if type(name) is not str or name not in model().profiles:
        return None
    acceptor = _acceptor(name)
    if acceptor.depth > limits.max_depth:
        return None
    try:
        is_sure = acceptor.is_valid(tree) and not acceptor.doubts(tree)
    except _UNEXPECTED:
        # A number that the schema's engine cannot hold, or a document in which a check finds what it did not expect.
        return None
    return name if is_sure else None


def _read(data: bytes, limits: Limits) -> JsonValue:
    """Read strictly, and hold the document to those limits that it may break and the strict schema does not settle."""
    if len(data) <= min(limits.max_bytes, limits.max_values, limits.max_string) and limits.max_number >= _NUMBER:
        return parse_unbounded(data)
    try:
        return parse_json(data, limits=limits)
    except (DocumentError, LimitExceeded):
        return None


def _doubt(_tree: Tree, _found: Pairs) -> bool:
    return True


@dataclass(frozen=True, slots=True, eq=False)
class _Due:
    """The breaches that may be there in objects; of those that are the same there is one, told apart by identity."""

    breaches: tuple[_Breach, ...]


#: What stands for what is due where that is not known yet.
_UNKNOWN: Final = _Due(())


@dataclass(slots=True)
class _Layout:
    """Objects of one class with the same keys in the same order."""

    #: Gives the values of the keys that guards look at, or None where there is no such key.
    codes: Callable[[Node], Any] | None
    has_id: bool
    #: Keys of the objects below, with their classes and whether they stand in a list.
    below: tuple[tuple[str, _Class, bool], ...]
    #: Values of those keys to what is due; None where nothing is.
    known: dict[Any, _Due | None] = field(default_factory=dict)


@dataclass(slots=True)
class _Class:
    """What to look at in the objects of a class."""

    kind: Kind
    below: dict[str, _Class] = field(default_factory=dict)
    layouts: dict[tuple[str, ...], _Layout] = field(default_factory=dict)
    dues: dict[tuple[_Breach, ...], _Due] = field(default_factory=dict)
    room: int = _ROOM

    def layout(self, node: Node) -> _Layout:
        """Give the layout of an object."""
        keys = tuple(node)
        found = self.layouts.get(keys)
        if found is None:
            codes = [key for key in keys if key in self.kind.codes]
            found = _Layout(
                codes=itemgetter(*codes) if codes else None,
                has_id="id" in node,
                below=tuple((key, self.below[key], key in self.kind.many) for key in keys if key in self.below),
            )
            if self.room > 0:
                self.room -= 1
                self.layouts[keys] = found
        return found

    def learn(self, layout: _Layout, codes: object, node: Node) -> _Due | None:
        """Find out which breaches objects with these keys and codes may have."""
        breaches = tuple(check.breach or _doubt for check in self.kind.checks if check.guard(node))
        due = (self.dues.get(breaches) or _Due(breaches)) if breaches else None
        if self.room > 0:
            self.room -= 1
            layout.known[codes] = due
            if due is not None:
                self.dues[breaches] = due
        return due


class _Acceptor:
    """The strict schema and the checks of one profile."""

    def __init__(self, profile: str) -> None:
        text = files("veiskille").joinpath(f"artefacts/strict/{profile}.json").read_text("utf-8")
        strict = json.loads(text)
        self.depth: int = strict["depth"]
        self.reserved: tuple[str, ...] = tuple(strict["reserved"])
        validator = jsonschema_rs.validator_for(strict["schema"], pattern_options=jsonschema_rs.RegexOptions())
        self.is_valid: Callable[[Any], bool] = validator.is_valid
        kinds = kinds_of(profile)
        classes = {name: _Class(kind) for name, kind in kinds.items()}
        for name, kind in kinds.items():
            classes[name].below = {key: classes[below] for key, below in kind.below.items()}
        self.root = classes[model().profiles[profile].root]
        self.where: dict[str, set[str]] = {}
        for name, kind in kinds.items():
            for key in kind.sought:
                self.where.setdefault(key, set()).add(name.partition(".")[2])

    def doubts(self, root: Node) -> bool:  # noqa: C901 - one walk, of which every step counts
        """Tell whether a document that the schema has let through may break anything."""
        ids: dict[str, Node] = {}
        waiting: defaultdict[_Due, Pairs] = defaultdict(list)
        places: list[Place] = [(self.root, (root,), "", root)]
        for cls, nodes, _, holder in places:
            layouts = cls.layouts
            for node in nodes:
                layout = layouts.get(tuple(node)) or cls.layout(node)
                codes = layout.codes and layout.codes(node)
                due = layout.known.get(codes, _UNKNOWN)
                if due is _UNKNOWN:
                    due = cls.learn(layout, codes, node)
                if due is not None:
                    waiting[due].append((node, holder))
                if layout.has_id:
                    name = node["id"]
                    if name in ids or name.startswith(self.reserved):
                        return True
                    ids[name] = node
                for key, below, is_list in layout.below:
                    places.append((below, node[key] if is_list else (node[key],), key, node))
        tree = Tree(places, ids, self.where)
        for due, found in waiting.items():
            for breach in due.breaches:
                if breach(tree, found):
                    return True
        return False


@cache
def _acceptor(profile: str) -> _Acceptor:
    return _Acceptor(profile)
