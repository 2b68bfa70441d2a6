"""What the catalogue states by fields older than the classes: what registers take in, and the roles of actors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.errors import GenerationError
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

#: Field of an entry, or of a part of one, to what its value or values are: an id of a part of the catalogue, or a
#: code (``code/`` and the list).
REFERENCES: Final[Mapping[str, str]] = {
    "actor_change_kind": "code/actor-change-kind",
    "actor_role": "code/actor-role",
    "formats": "format",
    "level": "code/governing-level",
    "relevance": "code/stated-relevance",
    "responsible": "actor",
    "role_context": "code/role-context",
    "state": "code/arrangement-state",
    "states": "code/arrangement-state",
    "successor": "system",
    "successor_actor": "actor",
    "suppliers": "actor-group",
    "system": "system",
    "unit_of": "actor",
}

#: Field to the keys that each of its parts must have.
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "names": ("name", "period"),
    "takes_in": ("what", "state", "since"),
    "remaining": ("system", "what"),
    "actor_changes": ("actor_change_kind", "successor_actor"),
    "actor_roles": ("actor_role", "role_context"),
}

#: Fields that are text in the three languages.
TEXTS: Final = ("field", "name", "period", "since", "what")


def check_catalogue(catalogue: Mapping[str, Mapping[str, Any]], codelists: Mapping[str, Mapping[str, Any]]) -> None:
    """Refuse an entry that refers to what is not there, or states a part or a text by half.

    Raises:
        GenerationError: names every entry at fault.
    """
    known = {key: {entry["id"] for entry in part["entries"]} for key, part in catalogue.items()}
    known |= {f"code/{key}": {code["code"] for code in content["codes"]} for key, content in codelists.items()}
    faults = [
        f"{key} {entry['id']}: {fault}"
        for key, part in catalogue.items()
        if "fields" in part
        for entry in part["entries"]
        for fault in _faults(entry, known)
    ]
    if faults:
        raise GenerationError("catalogue: " + "; ".join(faults))


def values(value: object) -> list[Any]:
    """Give a field's values, whether one stands there or a list of them."""
    return value if isinstance(value, list) else [value]


def _faults(entry: Mapping[str, Any], known: Mapping[str, Iterable[str]]) -> Iterator[str]:
    for field, value in entry.items():
        if field in REFERENCES:
            place = REFERENCES[field]
            yield from (f"{field} {each}" for each in values(value) if each not in known.get(place, ()))
        for each in values(value):
            if not isinstance(each, dict):
                continue
            yield from (f"{field} without {key}" for key in PARTS.get(field, ()) if key not in each)
            if "nb" in each:
                yield from (f"{field} in {lang}" for lang in LANGUAGES if not str(each.get(lang) or "").strip())
            else:
                yield from _faults(each, known)
