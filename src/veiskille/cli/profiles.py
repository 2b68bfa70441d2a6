"""``veiskille profiles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille.cli.options import Lang, language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("profile", "name", "rules", "type", "groups"),
    "nb": ("profil", "navn", "regler", "type", "grupper"),
    "nn": ("profil", "namn", "reglar", "type", "grupper"),
}

_GROUPS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"documents": "documents", "results": "results", "exchange": "exchange"},
    "nb": {"documents": "dokumenter", "results": "resultater", "exchange": "utveksling"},
    "nn": {"documents": "dokument", "results": "resultat", "exchange": "utveksling"},
}

#: Which column holds numbers.
_NUMBER: Final = 2


def profiles(lang: Lang = None) -> None:
    """List what can be validated: each profile with its name, its type and how many rules it checks."""
    from veiskille.cli.display import Page  # noqa: PLC0415 - rich is slow to load, and completion needs none

    language = language_of(lang).value
    Page().table(_WORDS[language], _rows(language), _NUMBER)


def _rows(lang: str) -> list[tuple[str, ...]]:
    from veiskille.model import model  # noqa: PLC0415 - as above
    from veiskille.vocabulary import codelist, profile_groups, rules  # noqa: PLC0415 - as above

    labels, names = codelist("profile").codes, _GROUPS[lang]
    found: list[tuple[str, ...]] = []
    for key, profile in model().profiles.items():
        count = sum(key in rule.profiles for rule in rules().values())
        groups = [names.get(group, group) for group, members in profile_groups().items() if key in members]
        found.append((key, labels[key].label[lang], str(count), profile.root, ", ".join(groups)))
    return found
