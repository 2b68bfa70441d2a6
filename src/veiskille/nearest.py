"""Which key of the model was meant by one that it does not have."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from veiskille.model import model
from veiskille.vocabulary import concepts, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from veiskille.model import Class, Slot
    from veiskille.report import Finding

#: How much of a key must be as it is in the key that was meant.
_NEAR: Final = 0.75

#: What systems without the Norwegian letters write for them, once they are folded.
_DIGRAPHS: Final = (("oe", "o"), ("aa", "a"))

#: How many unknown keys of a document are looked at for what follows from them: finding the nearest takes its time.
_LOOKED_AT: Final = 100

#: Classes, narrowed ones apart, whose names are remembered.
_REMEMBERED: Final = 1_024


def nearest_key(key: str, cls: Class) -> str | None:
    """Give the key of a class that was surely meant by one that it does not have, or None.

    A key in other letters, or the term for one in any language, means that key; else the one that is nearest.

    Args:
        key: the key that was met.
        cls: the class of the object in which it stands.
    """
    slots = tuple((slot.key, slot.concept) for slot in cls.slots.values())
    meant = _names(slots).get(_bare(key))
    if meant is not None:
        return meant
    near = get_close_matches(key, [own for own, _ in slots], n=1, cutoff=_NEAR)
    return near[0] if near else None


def meant_slots(findings: Iterable[Finding]) -> Iterator[tuple[Finding, Slot]]:
    """Give the findings about a key that the model does not know with the slot that was meant, for the first of them.

    Args:
        findings: what lowering found.
    """
    for finding in islice((f for f in findings if f.unknown_key is not None), _LOOKED_AT):
        cls = model().classes.get(finding.class_name or "")
        key = nearest_key(finding.unknown_key or "", cls) if cls else None
        yield from ((finding, slot) for slot in (cls.slots.values() if cls else ()) if slot.key == key)


@lru_cache(_REMEMBERED)
def _names(slots: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Give each name that means one key and no other; a key itself outdoes the terms."""
    terms: dict[str, set[str]] = {}
    for key, concept in slots:
        if found := concepts().get(concept):
            for term in (*found.label.values(), *(other for others in found.alt.values() for other in others)):
                terms.setdefault(_bare(term), set()).add(key)
    meant = {term: next(iter(keys)) for term, keys in terms.items() if len(keys) == 1}
    return meant | {_bare(key): key for key, _ in slots}


def _bare(name: str) -> str:
    """Bring a name to letters and digits alone, without diacritics or capitals."""
    plain = re.sub(r"[^a-z0-9]", "", fold(name))
    for two, one in _DIGRAPHS:
        plain = plain.replace(two, one)
    return plain
