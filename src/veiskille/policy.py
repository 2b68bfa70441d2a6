"""Policies: who may receive which categories of information, for what and on which legal basis."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A time in which a policy rests on some provisions; an end that is None is open."""

    #: First and last day, ISO 8601.
    first: str | None
    last: str | None
    #: IRIs of the provisions of which a document cites at least one.
    legal_basis: tuple[str, ...]
    #: IRIs of those that it may cite as well.
    beside: tuple[str, ...]
    #: IRIs of the terms of DPV for grounds in the General Data Protection Regulation.
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One policy, with its texts by language."""

    id: str
    iri: str
    #: Id of the profile whose documents it is about.
    flow: str
    label: Mapping[str, str]
    definition: Mapping[str, str]
    #: Codes of the list ``purpose``.
    purposes: tuple[str, ...]
    #: Code list (``actor-kind``, ``receiver-kind``) or part of the catalogue (``actor``, ``system``) to codes or ids.
    receivers: Mapping[str, tuple[str, ...]]
    periods: tuple[Period, ...]
    #: Whether the law lists the categories; else they follow from what the purpose needs.
    closed: bool
    reason: Mapping[str, str]
    #: Code of the list ``information-category`` to whether it takes the person's decision.
    categories: Mapping[str, bool]
    source: tuple[str, ...]
    #: Day on which the law was read, ISO 8601.
    known_on: str


@cache
def _policies() -> tuple[Policy, ...]:
    content = json.loads(files("veiskille").joinpath("artefacts/policies.json").read_text("utf-8"))
    return tuple(_policy(entry) for entry in content)


def _policy(entry: Mapping[str, Any]) -> Policy:
    made = {
        "purposes": tuple(entry["purposes"]),
        "source": tuple(entry["source"]),
        "receivers": {key: tuple(names) for key, names in entry["receivers"].items()},
        "periods": tuple(_period(period) for period in entry["periods"]),
    }
    return Policy(**{**entry, **made})


def _period(period: Mapping[str, Any]) -> Period:
    return Period(
        first=period["first"],
        last=period["last"],
        legal_basis=tuple(period["legal_basis"]),
        beside=tuple(period["beside"]),
        grounds=tuple(period["grounds"]),
    )


def answers(flow: str, key: str, document: Mapping[str, Any]) -> tuple[str, ...]:
    """Give what the policies of a flow have for a purpose or a basis that a document does not state.

    Args:
        flow: id of a profile.
        key: ``purpose`` or ``legalBasis``.
        document: the document, whose receiver, day and other statements tell which policies are in question.

    >>> answers("transition-summary", "purpose", {"receiverKind": "employer"})
    ('employment',)
    """
    role, purpose = document.get("receiverKind"), document.get("purpose")
    cited = {each for each in _listed(document.get("legalBasis")) if isinstance(each, str)}
    every = policies(flow)
    near = [p for p in every if role in (None, *p.receivers.get("receiver-kind", ()))]
    if key == "purpose":
        based = [p for p in near if not cited or any(cited & set(period.legal_basis) for period in p.periods)]
        return tuple(dict.fromkeys(name for p in based or near or every for name in p.purposes))
    chosen = [p for p in near or every if purpose in p.purposes] or every
    periods = [period for p in chosen for period in p.periods if _holds(period, document.get("deliveredOn"))]
    return tuple(dict.fromkeys(name for period in periods for name in period.legal_basis))


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _holds(period: Period, day: object) -> bool:
    """Tell whether a period holds on a day, without a day at present."""
    if not isinstance(day, str):
        return period.last is None
    return (period.first or "") <= day and (period.last is None or day <= period.last)


def policies(flow: str | None = None) -> tuple[Policy, ...]:
    """Give the policies, of one flow or of all, in the order of their ids.

    Args:
        flow: id of a profile; a profile that exchanges nothing has no policy.

    >>> [policy.id for policy in policies("pupil-list")]
    ['pupil-list-admission']
    >>> policies("pupil-list")[0].categories
    {'person-identity': False, 'school-and-class': False}
    """
    return tuple(policy for policy in _policies() if flow in (None, policy.flow))
