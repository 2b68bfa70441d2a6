"""Policies: who may receive which categories of information, for what and on which basis; read and checked."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.errors import GenerationError
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

#: Fields that a policy has, all of them.
FIELDS: Final = (
    "id",
    "flow",
    "label",
    "definition",
    "purposes",
    "receivers",
    "periods",
    "list",
    "reason",
    "categories",
    "source",
)
#: Fields that are text in the three languages.
TEXTS: Final = ("label", "definition", "reason")
#: Where the list of categories comes from: the law has it, or it follows from what the purpose needs.
LISTS: Final = ("closed", "necessity")
#: Code list that says what role a receiver has; parts of the catalogue name single receivers.
ROLES: Final = ("actor-kind", "receiver-kind")
PARTS: Final = ("actor", "system")

#: Terms of DPV 2.3 for grounds in the General Data Protection Regulation, by local name.
GROUNDS: Final = (
    "A6-1-a",
    "A6-1-b",
    "A6-1-c",
    "A6-1-d",
    "A6-1-e",
    "A6-1-e-official-authority",
    "A6-1-e-public-interest",
    "A6-1-f",
)
_PERIOD: Final = ("from", "to", "legal_basis", "beside", "grounds")
_FIRST: Final = "0000-00-00"
_LAST: Final = "9999-99-99"


def check_policies(
    policies: Mapping[str, Mapping[str, Any]],
    catalogue: Mapping[str, Mapping[str, Any]],
    codelists: Mapping[str, Mapping[str, Any]],
) -> None:
    """Refuse a policy that names what is not there, states something by half, or overlaps another.

    Args:
        policies: the policies by id.
        catalogue: the parts of the catalogue; provisions with the days on which they are in force.
        codelists: the code lists.

    Raises:
        GenerationError: names every policy at fault.
    """
    known = {key: {entry["id"]: entry for entry in part["entries"]} for key, part in catalogue.items()}
    codes = {key: {code["code"] for code in content["codes"]} for key, content in codelists.items()}
    faults = [f"{key}: {fault}" for key, policy in policies.items() for fault in _faults(policy, known, codes)]
    if not faults:
        faults = list(_overlaps(policies, known))
    if faults:
        raise GenerationError("policies: " + "; ".join(faults))


def _faults(
    policy: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]], codes: Mapping[str, Iterable[str]]
) -> Iterator[str]:
    yield from (f"no {field}" for field in FIELDS if not policy.get(field))
    yield from (f"unknown field {field}" for field in policy if field not in {*FIELDS, "known_on"})
    if any(not policy.get(field) for field in FIELDS):
        return
    for field in TEXTS:
        yield from (f"{field} in {lang}" for lang in LANGUAGES if not str(policy[field].get(lang) or "").strip())
    yield from _unknown("purpose", policy["purposes"], codes["purpose"])
    yield from _unknown("list", [policy["list"]], LISTS)
    for key, names in policy["receivers"].items():
        if key not in {*ROLES, *PARTS}:
            yield f"receivers by {key}"
        else:
            yield from _unknown(f"receiver {key}", names, codes[key] if key in ROLES else known[key])
    listed = [each["category"] for each in policy["categories"]]
    yield from _unknown("category", listed, codes["information-category"])
    yield from (f"category {each} twice" for each in sorted({c for c in listed if listed.count(c) > 1}))
    yield from _period_faults(policy["periods"], known["provision"])


def _unknown(what: str, names: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    yield from (f"{what} {name} is not known" for name in names if name not in known)


def _period_faults(periods: Sequence[Mapping[str, Any]], provisions: Mapping[str, Any]) -> Iterator[str]:
    for period in periods:
        yield from (f"unknown field {field} in a period" for field in period if field not in _PERIOD)
        yield from (f"a period without {field}" for field in ("legal_basis", "grounds") if not period.get(field))
        yield from _unknown("ground", period.get("grounds", ()), GROUNDS)
        cited = [*period.get("legal_basis", ()), *period.get("beside", ())]
        yield from _unknown("provision", cited, provisions)
        for name in cited:
            if name in provisions and not _meet(period, _in_force(provisions[name])):
                yield f"provision {name} is not in force in the period that cites it"
    for one, other in combinations(periods, 2):
        if _meet(one, other):
            yield "two periods overlap"


def _in_force(provision: Mapping[str, Any]) -> dict[str, Any]:
    return {"from": provision.get("valid_from"), "to": provision.get("valid_to")}


def _meet(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Tell whether two periods have a day in common; an end that is not stated is open."""
    starts = max(one.get("from") or _FIRST, other.get("from") or _FIRST)
    ends = min(one.get("to") or _LAST, other.get("to") or _LAST)
    return starts <= ends


def _overlaps(policies: Mapping[str, Mapping[str, Any]], known: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Find pairs that would both decide about the same receiver, purpose and day of one flow."""
    for one, other in combinations(policies.values(), 2):
        same = one["flow"] == other["flow"] and set(one["purposes"]) & set(other["purposes"])
        if not same or not any(_meet(a, b) for a in one["periods"] for b in other["periods"]):
            continue
        if _receivers(one, known) & _receivers(other, known):
            yield f"{one['id']} and {other['id']} overlap"


def _receivers(policy: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]) -> set[tuple[str, str]]:
    """Give roles and single receivers, each kind of body with the catalogue's bodies of that kind."""
    found = {(key, name) for key, names in policy["receivers"].items() for name in names}
    kinds = policy["receivers"].get("actor-kind", ())
    return found | {("actor", name) for name in of_kinds(kinds, known["actor"].values())}


def of_kinds(kinds: Iterable[str], actors: Iterable[Mapping[str, Any]]) -> list[str]:
    """Give the catalogue's present actors that are of one of the kinds or have the duties of one, sorted."""
    wanted = set(kinds)
    present = (a for a in actors if not a.get("actor_changes"))
    return sorted(a["id"] for a in present if wanted & {a["kind"], *a.get("duties_of", ())})
