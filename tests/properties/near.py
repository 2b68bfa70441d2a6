"""Documents that are nearly those of the examples: each a step or a few away from one, and many still right.

Where :mod:`faults` plants what is wrong, this module only changes: another code of the list, another day, a key that
another document has, one object more or less. What comes of it may or may not conform; that is for engines to say.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faults import Document, Place

from veiskille.model import model

if TYPE_CHECKING:
    from random import Random

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
Json = Any
#: By how many days a day is moved.
DAYS = (1, -1, 30, -30, 365, -365, 3650, -3650)
SIGNS = "0123456789AVKTabc-. "


@dataclass(frozen=True, slots=True)
class Near:
    """Makes documents near the valid examples of some profiles, up to a size in bytes."""

    random: Random
    documents: list[tuple[str, Json]] = field(default_factory=list)
    #: Class and key to the values that stand there in some document.
    values: dict[tuple[str, str], list[Json]] = field(default_factory=dict)

    @classmethod
    def of(cls, random: Random, profiles: tuple[str, ...], size: int) -> Near:
        made = cls(random)
        for profile in profiles:
            for path in sorted((EXAMPLES / profile / "valid").glob("*.json")):
                if not path.name.endswith(".report.json") and path.stat().st_size <= size:
                    made.documents.append((profile, json.loads(path.read_text("utf-8"))))
        for profile, tree in made.documents:
            for place in Document(tree, profile).places:
                if place.slot is not None:
                    made.values.setdefault((place.cls.name, place.key), []).append(place.value)
        return made

    def draw(self) -> tuple[str, Json]:
        """Give the profile and the tree of a document some steps away from an example."""
        profile, tree = self.random.choice(self.documents)
        for _ in range(self.random.choice((1, 1, 2, 3))):
            tree = self._step(profile, tree)
        return profile, tree

    def _step(self, profile: str, tree: Json) -> Json:
        document = Document(tree, profile)
        places = [p for p in document.places if p.slot is not None and p.key not in ("profile", "type")]
        place = self.random.choice(places)
        for share, change in (
            (0.12, self._without),
            (0.15, self._other),
            (0.18, self._more),
            (0.5, self._longer),
            (1.0, self._changed),
        ):
            if self.random.random() < share:
                changed = change(document, place)
                if changed is not None:
                    return changed
        return tree

    def _without(self, document: Document, place: Place) -> Json | None:
        if place.slot is None or place.slot.minimum:
            return None
        return _put(document.tree, place.path, None, gone=True)

    def _other(self, document: Document, place: Place) -> Json:
        return _put(document.tree, place.path, self.random.choice(self.values[place.cls.name, place.key]))

    def _more(self, document: Document, place: Place) -> Json | None:
        """Add a key that the object could have, with a value that stands under it elsewhere."""
        missing = [s.key for s in place.cls.slots.values() if s.key not in place.parent]
        known = [key for key in missing if (place.cls.name, key) in self.values]
        if not known:
            return None
        key = self.random.choice(known)
        return _put(document.tree, (*place.path[:-1], key), self.random.choice(self.values[place.cls.name, key]))

    def _longer(self, document: Document, place: Place) -> Json | None:
        """Repeat an item of a list, or take one out."""
        if not isinstance(place.value, list) or not place.value:
            return None
        items, index = list(place.value), self.random.randrange(len(place.value))
        if self.random.random() < 0.5:
            items.append(items[index])
        else:
            items.pop(index)
        return _put(document.tree, place.path, items)

    def _changed(self, document: Document, place: Place) -> Json | None:
        value = place.value[0] if isinstance(place.value, list) and place.value else place.value
        other = self._value(document, place, value)
        if other is None:
            return None
        return _put(document.tree, place.path, [other, *place.value[1:]] if isinstance(place.value, list) else other)

    def _value(  # noqa: PLR0911 - one way for each kind of slot
        self, document: Document, place: Place, value: Json
    ) -> Json | None:
        slot, draw = place.slot, self.random
        if slot is None or isinstance(value, dict | list):
            return None
        if slot.kind == "code":
            return draw.choice(slot.codes or model().codes[slot.range])
        if slot.kind == "reference":
            return draw.choice(
                [*(p.value for p in document.places if p.key == "id"), *model().known.get(slot.range, ())]
            )
        if isinstance(value, bool):
            return not value
        if isinstance(value, int):
            return draw.choice((value + 1, value - 1, 0, 1, value * 2, value + 100))
        if slot.range.endswith("#date"):
            return _moved(value, draw.choice((*DAYS, draw.randrange(-2000, 2000))))
        if not isinstance(value, str) or not value:
            return None
        index = draw.randrange(len(value))
        return value[:index] + draw.choice(SIGNS) + value[index + 1 :]


def _moved(day: str, days: int) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days)).isoformat()
    except (ValueError, OverflowError):
        return day


def _put(tree: Json, path: tuple[str | int, ...], value: Json, *, gone: bool = False) -> Json:
    changed = copy.deepcopy(tree)
    parent = changed
    for step in path[:-1]:
        parent = parent[step]
    if gone:
        del parent[path[-1]]
    else:
        parent[path[-1]] = copy.deepcopy(value)
    return changed
