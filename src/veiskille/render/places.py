"""What the model knows of a place in a document: whether a value there may say who somebody is."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.model import Class, Model, Profile, Slot

#: The class whose identifying values are identity numbers, whatever their form.
_NUMBERS: Final = "IdentityNumber"


class Sight(IntEnum):
    """Who may see a value."""

    #: Says nothing of who somebody is.
    OPEN = 0
    #: Is the name of a node that is a person, so that only a name that tells nothing may be shown.
    NAME = 1
    #: May say who somebody is, or nobody knows what it says.
    HIDDEN = 2
    #: Is an identity number.
    SECRET = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document: what may stand there, as far as the model knows."""

    sight: Sight
    #: The slot that the value is of.
    slot: Slot | None = None
    #: Name of the class that an object here is of; empty where no object may stand.
    cls: str = ""
    #: Whether an object here is a text in several languages.
    texts: bool = False


HIDDEN: Final = Place(Sight.HIDDEN)
_SECRET: Final = Place(Sight.SECRET)
OPEN: Final = Place(Sight.OPEN)


@dataclass(slots=True)
class Places:
    """The way through a document by its keys.

    Attributes:
        model: the model.
        profile: the profile that the document was read by, which may narrow classes; None where none could be found.
    """

    model: Model
    profile: Profile | None
    _classes: dict[str, Mapping[str, Slot]] = field(default_factory=dict)
    _below: dict[tuple[str, str], Place] = field(default_factory=dict)
    _numbers: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        slots = self.model.classes[_NUMBERS].slots.values()
        self._numbers = frozenset(slot.key for slot in slots if slot.identifying)

    def root(self) -> Place:
        """Give the place of a whole document that is ours."""
        return Place(Sight.HIDDEN, cls=self.profile.root if self.profile else "Document")

    def below(self, place: Place, key: str) -> Place:
        """Give the place of the value under a key of an object; that of a list's members is the list's own."""
        if place.cls:
            found = self._below.get((place.cls, key))
            if found is None:
                found = self._below[place.cls, key] = self._step(place.cls, key)
            return found
        if place.texts:
            return Place(place.sight, place.slot)
        return _SECRET if key in self._numbers else HIDDEN

    def _step(self, name: str, key: str) -> Place:
        """Give the place under a key of a class."""
        slots = self._slots(name)
        slot = slots.get(key)
        if key == "type":
            return OPEN
        if key == "id":
            return Place(Sight.NAME if self._is_person(name) else Sight.OPEN, slot)
        if key in self._numbers:
            return _SECRET
        return HIDDEN if slot is None else self._place_of(slot)

    def _place_of(self, slot: Slot) -> Place:
        if slot.kind == "node":
            sight = Sight.SECRET if slot.range == _NUMBERS else Sight.HIDDEN
            return Place(sight, slot, "" if slot.identifying else slot.range)
        if slot.identifying:
            return Place(Sight.HIDDEN, slot)
        if slot.kind == "reference" and self._is_person(slot.range):
            return Place(Sight.NAME, slot)
        return Place(Sight.OPEN, slot, texts=slot.kind == "text")

    def _is_person(self, name: str) -> bool:
        """Tell whether a node of a class is a person, or stands for one."""
        slots = self._slots(name)
        return "person" in slots or any(slot.identifying and slot.kind == "literal" for slot in slots.values())

    def _slots(self, name: str) -> Mapping[str, Slot]:
        """Give the slots by key of a class and of all that are kinds of it."""
        found = self._classes.get(name)
        if found is None:
            slots = [slot for cls in self._kinds(name) for slot in cls.slots.values()]
            found = self._classes[name] = {slot.key: slot for slot in reversed(slots)}
        return found

    def _kinds(self, name: str) -> list[Class]:
        narrowed = self.profile.classes if self.profile else {}
        kinds = [narrowed.get(name) or self.model.classes[name]]
        for cls in self.model.classes.values():
            if cls.parent == name:
                kinds += self._kinds(cls.name)
        return kinds
