"""What the catalogue states beyond names: registers, arrangements, formats, and the roles of actors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.errors import GenerationError
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

#: Field of an entry, or of a part of one, to what its value or values are: an id of a part of the catalogue, or a
#: code (``code/`` and the list).
REFERENCES: Final[Mapping[str, str]] = {
    "approved_by": "actor",
    "formats": "format",
    "from_systems": "system",
    "legal_basis": "provision",
    "level": "code/governing-level",
    "members": "actor",
    "readers": "code/reader-group",
    "relevance": "code/stated-relevance",
    "responsible": "actor",
    "role_context": "code/role-context",
    "actor_change_kind": "code/actor-change-kind",
    "actor_role": "code/actor-role",
    "successor_actor": "actor",
    "states": "code/arrangement-state",
    "state": "code/arrangement-state",
    "successor": "system",
    "suppliers": "actor-group",
    "system": "system",
    "through": "system",
    "unit_of": "actor",
    "to_system": "system",
    "used_by_systems": "system",
    "kinds_of_document": "code/evidence-kind",
    "before_event": "code/entitlement-event",
    "builds_on": "code/duty-kind",
    "channels": "code/guidance-channel",
    "compared_with": "code/entitlement-event",
    "cooperating_kinds": "code/actor-kind",
    "counted_from": "code/entitlement-event",
    "data_categories": "code/service-data-category",
    "duty_bearer_kinds": "code/actor-kind",
    "duty_kind": "code/duty-kind",
    "entitlement_status": "code/entitlement-status",
    "followed_up_by": "actor",
    "headings": "code/prison-poster-heading",
    "help_offered": "code/guidance-help",
    "limit_unit": "code/limit-unit",
    "limited_event": "code/entitlement-event",
    "main_responsible_kinds": "code/actor-kind",
    "outreach_places": "code/outreach-place",
    "owner_kinds": "code/actor-kind",
    "owners": "actor",
    "participation_modes": "code/participation-mode",
    "provider_kinds": "code/actor-kind",
    "providers": "actor",
    "recommendations": "code/prison-recommendation",
    "residence_grounds": "code/residence-ground",
    "right_holders": "code/guidance-target-group",
    "target_groups": "code/guidance-target-group",
    "topics": "code/prison-survey-topic",
    "user_duties": "code/user-duty",
}

#: Fields whose value is a number, a truth value or a day.
PLAIN: Final = (
    "date_of_effect",
    "free_of_charge",
    "full_time",
    "holds_from",
    "holds_to",
    "limit_amount",
    "lower_age",
    "upper_age",
)

#: Field to the keys that each of its parts must have.
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "names": ("name", "period"),
    "takes_in": ("what", "state", "since"),
    "remaining": ("system", "what"),
    "entitlements": ("entitlement_status", "right_holders"),
    "duties": ("duty_kind", "duty_bearer_kinds"),
    "conditions": (),
    "time_limits": ("limited_event",),
    "actor_changes": ("actor_change_kind", "successor_actor"),
    "actor_roles": ("actor_role", "role_context"),
}

#: Fields that are text in the three languages.
TEXTS: Final = ("field", "holds", "name", "period", "since", "what")


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
        if "fields" in part or "profile" not in part
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
