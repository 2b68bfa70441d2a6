"""What the shell offers to complete: codes of rules, terms, profiles."""

from __future__ import annotations

import typer  # noqa: TC002 - typer reads the annotations

#: Terms that are offered at once.
_OFFERED = 60


def rule_codes(incomplete: str) -> list[tuple[str, str]]:
    """Give the codes that begin so, in the case that was begun with, each with the rule's name."""
    from veiskille.vocabulary import rules  # noqa: PLC0415 - read only when something is to be completed

    start = incomplete.upper()
    found = [(code, rule.label["en"]) for code, rule in rules().items() if code.startswith(start)]
    return [(code if code.startswith(incomplete) else code.lower(), name) for code, name in found]


def lists_of_codes(incomplete: str) -> list[tuple[str, str]]:
    """Give lists of codes, with commas between them, that begin so."""
    before, comma, last = incomplete.rpartition(",")
    return [(f"{before}{comma}{code}", name) for code, name in rule_codes(last)]


def profile_ids(incomplete: str) -> list[str]:
    """Give the profiles that begin so."""
    from veiskille.vocabulary import codelist  # noqa: PLC0415 - as above

    return [name for name in codelist("profile").codes if name.startswith(incomplete)]


def terms(ctx: typer.Context, incomplete: str) -> list[str]:
    """Give the ids of concepts that begin so, and the next words of terms whose first words are there."""
    from veiskille.vocabulary import concepts, fold  # noqa: PLC0415 - as above

    before = fold(" ".join(ctx.params.get("term") or ()))
    start = f"{before} {fold(incomplete)}".lstrip()
    found = set()
    for concept in concepts().values():
        if not before and concept.id.startswith(incomplete.lower()):
            found.add(concept.id)
        for label in concept.label.values():
            if fold(label).startswith(start):
                rest = label.split()[len(before.split()) :]
                found |= {rest[0]} if rest else set()
    return sorted(found)[:_OFFERED]
