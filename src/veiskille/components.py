"""Constraint components of our own: one table from the component's IRI to the function that tells right from wrong."""

from __future__ import annotations

import re
from operator import mul
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: Weights of the two control digits; the digit itself counts once (Skatteetaten).
_FIRST: Final = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND: Final = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
#: Weights of an organisation number, control digit included (Brønnøysund Register Centre).
_ORGANISATION: Final = (3, 2, 7, 6, 5, 4, 3, 2, 1)

#: The forms of numbers that have control digits.
_ELEVEN: Final = re.compile("[0-9]{11}").fullmatch
_NINE: Final = re.compile("[0-9]{9}").fullmatch
_DOCUMENT: Final = re.compile("[A-Z][0-9]{13}[0-9A-Z]{4,5}").fullmatch

#: Remainders that the rule for numbers assigned from 2032 allows for the first control digit.
_FROM_2032: Final = range(4)


class Remainders(NamedTuple):
    """Remainders modulo 11 of an identity number's weighted sums, control digits included."""

    first: int
    second: int

    @property
    def right_now(self) -> bool:
        """Tell whether the number follows the present rule."""
        return self.first == 0 and self.second == 0

    @property
    def right_from_2032(self) -> bool:
        """Tell whether the number follows the rule for numbers assigned from 2032, which the present one is part of."""
        return self.first in _FROM_2032 and self.second == 0


def _remainder(text: str, weights: tuple[int, ...]) -> int:
    total: int = sum(map(mul, weights, map(int, text)))
    return total % 11


def identity_remainders(text: str) -> Remainders | None:
    """Compute both remainders of an identity number, or None where the text is not eleven ASCII digits.

    >>> identity_remainders("01914796756")
    Remainders(first=0, second=0)
    """
    if not _ELEVEN(text):
        return None
    return Remainders(_remainder(text, _FIRST), _remainder(text, _SECOND))


def identity_number_control(text: str) -> bool:
    """Tell whether control digits are right under either rule; true where the text is no such number at all."""
    remainders = identity_remainders(text)
    return remainders is None or remainders.right_from_2032


def identity_number_present_rule(text: str) -> bool:
    """Tell whether a number is not one that only the rule from 2032 accepts; true where no rule accepts it at all.

    >>> identity_number_present_rule("01914796756")
    True
    """
    remainders = identity_remainders(text)
    return remainders is None or remainders.right_now or not remainders.right_from_2032


def organisation_number_control(text: str) -> bool:
    """Tell whether the control digit is right; true where the text is not nine ASCII digits.

    >>> organisation_number_control("970018131"), organisation_number_control("999888777")
    (True, False)
    """
    return not _NINE(text) or _remainder(text, _ORGANISATION) == 0


def document_number_control(text: str) -> bool:
    """Tell whether the organisation number in a document number is right; true where the text is no such number.

    >>> document_number_control("V97001813120260001"), document_number_control("V97001813220260001")
    (True, False)
    """
    return not _DOCUMENT(text) or organisation_number_control(text[1:10])


#: Local name of the component (IRI ``…/component/<name>ConstraintComponent``) to its function over a value's text.
#: The shapes define each in SPARQL too; a test shows that both agree.
COMPONENTS: Final[Mapping[str, Callable[[str], bool]]] = {
    "DocumentNumberControl": document_number_control,
    "IdentityNumberControl": identity_number_control,
    "IdentityNumberPresentRule": identity_number_present_rule,
    "OrganisationNumberControl": organisation_number_control,
}
