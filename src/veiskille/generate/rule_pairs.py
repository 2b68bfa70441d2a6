"""A wrong and a right place in the examples, and what differs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.changes import Change, changes
from veiskille.generate.pointers import at, get, is_reference, last_key, within

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Keys of texts: another wording is no difference.
_LANGUAGES: Final = ("nb", "nn", "en", "se")


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the examples, with what its expected report says."""

    profile: str
    name: str
    tree: Any
    results: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)  # without slots: what is asked for again and again is remembered
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
    def every(self) -> tuple[Change, ...]:
        """Give all changes but other names of nodes."""
        return tuple(c for c in changes(self.old, self.new) if self.fault in c or not last_place(c).endswith("/id"))

    @cached_property
    def differ(self) -> tuple[Change, ...]:
        """Give the changes that the rule has to do with, or all where it has to do with none."""
        found = tuple(c for c in self.every if self.is_made() or self._matters(c))
        return found or (self.every if not self.fault else ())

    def is_made(self) -> bool:
        """Tell whether the right document was written to show the rule, as its name says."""
        return not self.old_at and self.right.name.startswith(self.result["code"])

    def _matters(self, change: Change) -> bool:
        if self.old_at and all(p is not None and is_reference(get(tree, p)) for tree, p in self._sides(change)):
            return False
        place = change.old
        if last_key(last_place(change)) in _LANGUAGES and place != self.fault:
            return False
        near = bool(self.fault and place) and (within(str(place), self.fault) or within(self.fault, str(place)))
        return near or self._is_other_key(change) or last_key(last_place(change)) in self.mentions

    def _is_other_key(self, change: Change) -> bool:
        """Tell whether a member of the right object has the value of the one at fault, under another key."""
        if (
            change.old is not None
            or change.new is None
            or self.fault.rpartition("/")[0] != change.new.rpartition("/")[0]
        ):
            return False
        return bool(get(self.old, self.fault) == get(self.new, change.new))

    def _sides(self, change: Change) -> tuple[tuple[Any, str | None], ...]:
        return (self.old, change.old), (self.new, change.new)


def last_place(change: Change) -> str:
    """Give where a change is to be seen: in the right object, else in the other."""
    return change.new if change.new is not None else change.old or ""
