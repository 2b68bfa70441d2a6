"""What a word means: the concepts and codes that have it for a name, in any language, and where they are used."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Final

from veiskille.errors import UnknownTerm
from veiskille.model import model
from veiskille.vocabulary import codelist, codelists, concepts, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.vocabulary import Code, CodeList, Concept

#: How alike a term must be to one that is offered instead, and how many are offered.
_NEAR: Final = 0.75
_OFFERED: Final = 6
#: Letters of a term that may stand in very many others.
_SHORT: Final = 3


@dataclass(frozen=True, slots=True)
class Meanings:
    """The concepts that a term names, the best first; where there are none, the codes that it names."""

    concepts: tuple[Concept, ...]
    codes: tuple[tuple[CodeList, Code], ...]
    #: Other names that begin with the term, where it names codes.
    begun: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """Where the model uses a concept."""

    #: Names of the classes that it names.
    classes: tuple[str, ...]
    #: Key that it names, to the classes that have it.
    properties: Mapping[str, tuple[str, ...]]
    #: Ids of the code lists that it names or whose codes stand under a key that it names.
    codelists: tuple[str, ...]


def look_up(term: str) -> Meanings:
    """Find what a term means.

    Args:
        term: an id, a preferred or other term or a code, in any language, with or without diacritics.

    Raises:
        UnknownTerm: nothing has that name; the error names the nearest terms.

    >>> look_up("vitnemal").concepts[0].id
    'diploma'
    >>> [it.id for it, code in look_up("munnleg eksamen").codes]
    ['examination-form']
    """
    folded = fold(term)
    found = _concepts().get(folded)
    if found:
        return Meanings(tuple(concepts()[key] for key in found), ())
    codes = _codes().get(folded, ())
    if not codes:
        raise UnknownTerm("unknown-term", term=term, nearest=tuple(_nearest(folded)))
    written = _written()
    begun = [written[name] for name in _begun(folded, written) if name != folded]
    return Meanings((), codes, tuple(begun[:_OFFERED]))


def used(concept: Concept) -> Use:
    """Find where the model uses a concept."""
    known = model()
    slots = [(cls, slot) for cls in known.classes.values() for slot in cls.slots.values()]
    own = [(cls, slot) for cls, slot in slots if slot.concept == concept.id]
    properties: dict[str, list[str]] = {}
    for cls, slot in own:
        properties.setdefault(slot.key, []).append(cls.name)
    lists = {slot.range for _, slot in own if slot.kind == "code"} | ({concept.id} & set(codelists()))
    return Use(
        classes=tuple(cls.name for cls in known.classes.values() if cls.concept == concept.id),
        properties={key: tuple(names) for key, names in properties.items()},
        codelists=tuple(sorted(lists)),
    )


@cache
def _concepts() -> dict[str, tuple[str, ...]]:
    """Map each folded name to the concepts that have it: for an id, for a term, or for another term."""
    found: dict[str, dict[str, None]] = {}
    every = concepts().values()
    names = [(it.id, it.id) for it in every]
    names += [(label, it.id) for it in every for label in it.label.values()]
    names += [(term, it.id) for it in every for terms in it.alt.values() for term in terms]
    for name, key in names:
        found.setdefault(fold(name), {})[key] = None
    return {name: tuple(keys) for name, keys in found.items()}


@cache
def _codes() -> dict[str, tuple[tuple[CodeList, Code], ...]]:
    """Map each folded name to the codes that have it, and the codes themselves."""
    found: dict[str, dict[str, tuple[CodeList, Code]]] = {}
    for key in codelists():
        it = codelist(key)
        for code in it.codes.values():
            for name in (code.code, *code.label.values(), *(term for terms in code.alt.values() for term in terms)):
                found.setdefault(fold(name), {})[code.iri] = (it, code)
    return {name: tuple(codes.values()) for name, codes in found.items()}


def _nearest(folded: str) -> list[str]:
    """Give the terms that are nearly what was asked for, that begin with it, or that share words with it."""
    written = _written()
    near = get_close_matches(folded, written, n=_OFFERED, cutoff=_NEAR)
    begun = _begun(folded, written)
    words = {word for word in folded.split() if len(word) > _SHORT}
    shared = [(len(words & set(name.split())), name) for name in written] if words else []
    sharing = sorted((pair for pair in shared if pair[0]), key=lambda pair: (-pair[0], len(pair[1]), pair[1]))
    found = dict.fromkeys([*near, *begun, *(name for _, name in sharing)])
    return [written[name] for name in list(found)[:_OFFERED]]


def _begun(folded: str, written: Iterable[str]) -> list[str]:
    """Give the terms that begin with one, the shortest first."""
    return sorted((name for name in written if folded and name.startswith(folded)), key=lambda n: (len(n), n))


@cache
def _written() -> dict[str, str]:
    """Give every name of a concept or code as it is written, by the form in which names are compared."""
    written: dict[str, str] = {}
    for concept in concepts().values():
        for name in (*concept.label.values(), *(term for terms in concept.alt.values() for term in terms)):
            written.setdefault(fold(name), name)
    for codes in _codes().values():
        for _, code in codes:
            for name in code.label.values():
                written.setdefault(fold(name), name)
    return written
