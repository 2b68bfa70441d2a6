"""The page of policies: who may receive what, for what and on which legal basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.generate.site_text import bullets, by_language, code, escape, link, page, title
from veiskille.policy import policies

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.generate.site_facts import Facts
    from veiskille.policy import Period, Policy

_LEAD = (
    "What may go to whom. A document of one of these profiles is checked against its policy by "
    "[DOC-004](rule/DOC-004.md) (purpose and provision) and [DOC-005](rule/DOC-005.md) (receiver and contents). "
    "The policies as data: <code>veiskille.policies()</code> and [Turtle, in the words of ODRL and DPV]"
    "(artefacts/policies.ttl)."
)


def policies_page(facts: Facts) -> str:
    """Give the page of all policies, by profile."""
    parts = [_LEAD]
    for flow in dict.fromkeys(policy.flow for policy in policies()):
        known = flow in facts.model.profiles
        parts.append(f"## {link(code(flow), f'profile/{flow}.md') if known else code(flow)}")
        for policy in policies(flow):
            parts += _policy(facts, policy)
    return page("Policies", *parts)


def _policy(facts: Facts, policy: Policy) -> list[str]:
    kind = "The law lists the contents" if policy.closed else "The contents are what the purpose needs"
    stated = [
        code(policy.iri),
        f"Purpose: {_codes(facts, 'purpose', policy.purposes)}",
        *(f"Receiver: {_receivers(facts, key, names)}" for key, names in policy.receivers.items()),
        *(_period(facts, period) for period in policy.periods),
        f"Information: {_codes(facts, 'information-category', (c for c, own in policy.categories.items() if not own))}",
    ]
    decided = [category for category, own in policy.categories.items() if own]
    if decided:
        stated.append(f"Only by the person's decision: {_codes(facts, 'information-category', decided)}")
    stated.append(f"Source: {'; '.join(escape(text) for text in policy.source)}, read on {escape(policy.known_on)}")
    texts = {"Policy": policy.label, "What it allows": policy.definition, kind: policy.reason}
    return [f"### {title(policy.label)} {{ #{policy.id} }}", by_language(texts), bullets(stated)]


def _codes(facts: Facts, key: str, codes: Iterable[str]) -> str:
    found = facts.codelists[key].codes
    return ", ".join(link(title(found[name].label), f"code/{key}.md#{name}") for name in codes)


def _receivers(facts: Facts, key: str, names: Iterable[str]) -> str:
    if key in facts.codelists:
        return _codes(facts, key, names)
    entries = {entry["id"]: entry for entry in facts.catalogue[key]["entries"]}
    return ", ".join(link(title(entries[name]["label"]), f"catalogue/{key}.md#{name}") for name in names)


def _period(facts: Facts, period: Period) -> str:
    days = f"{escape(period.first or '…')} to {escape(period.last or '…')}"
    basis = _provisions(facts, period.legal_basis)
    beside = f"; may also cite {_provisions(facts, period.beside)}" if period.beside else ""
    grounds = ", ".join(code(f"eu-gdpr:{iri.rsplit('#', 1)[-1]}") for iri in period.grounds)
    return f"Legal basis, {days}: {basis}{beside}; {grounds}"


def _provisions(facts: Facts, iris: Iterable[str]) -> str:
    entries = {entry["iri"]: entry for entry in facts.catalogue["provision"]["entries"]}
    shown = []
    for iri in iris:
        entry = entries[iri]
        name = f"{escape(entry['act']['en'])} {escape(entry.get('section', ''))}".strip()
        shown.append(link(name, f"catalogue/provision.md#{entry['id'].replace('/', '-')}"))
    return ", ".join(shown)
