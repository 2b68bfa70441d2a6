"""What the machine formats say besides the messages of results, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille.report import SEVERITIES, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.report import Report, Result

#: Before the reason why there is no verdict.
NOT_CHECKED: Final = {"en": "Not checked", "nb": "Ikke kontrollert", "nn": "Ikkje kontrollert"}

#: Before what is said about a rule's origin, and before the address of its page.
SOURCE: Final = {"en": "Source", "nb": "Kilde", "nn": "Kjelde"}
READ_MORE: Final = {"en": "Read more", "nb": "Les mer", "nn": "Les meir"}

#: Before what would have been right.
_EXPECTED: Final = {"en": "Expected", "nb": "Forventet", "nn": "Forventa"}

#: One and many: results that the limit left out.
_OMITTED: Final[Mapping[str, tuple[str, str]]] = {
    "en": ("1 more result is not listed.", "{} more results are not listed."),
    "nb": ("1 resultat til er ikke listet opp.", "{} resultater til er ikke listet opp."),
    "nn": ("1 resultat til er ikkje lista opp.", "{} resultat til er ikkje lista opp."),
}


def sentence(result: Result, lang: str) -> str:
    """Say on one line what is wrong and, where the message does not, what would have been right."""
    said = shown(result.message)
    right = shown(result.expected) if result.expected else ""
    return said if right in said else f"{said} {_EXPECTED[lang]}: {right}."


def omitted(number: int, lang: str) -> str:
    """Say how many results are not listed.

    >>> omitted(2, "nn")
    '2 resultat til er ikkje lista opp.'
    """
    return _OMITTED[lang][number != 1].format(number)


def gravest_omitted(report: Report) -> str:
    """Give the gravest severity among the results that the limit left out; the gravest are kept first."""
    shown = [result.severity for result in report]
    return next(s for s in SEVERITIES if report.count(s) > shown.count(s))
