"""Comparison of literals by the operators of SPARQL on XSD values (SPARQL 1.1, 17.3)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from veiskille.engine.lexical import DOUBLE, FLOAT, XSD, Moment, Number, is_well_formed, read, to_double, to_single
from veiskille.graph import LANG_STRING

if TYPE_CHECKING:
    from collections.abc import Hashable
    from decimal import Decimal

    from veiskille.engine.lexical import Value
    from veiskille.graph import Literal

_STRING: Final = f"{XSD}string"

_read = lru_cache(maxsize=4096)(read)


def value(literal: Literal) -> Value | None:
    """Give the value of a literal, or None where its form has none or its datatype is not one to compute with."""
    # Texts are their own values; they are not kept, for they can be long.
    return literal.text if literal.datatype == _STRING else _read(literal.text, literal.datatype)


def well_formed(literal: Literal) -> bool:
    """Tell whether a literal's text is in the lexical space of its datatype (RDF 1.1 Concepts, 5).

    Datatypes other than those of XSD have any form; text with a language tag has no datatype but its own.
    """
    if literal.language or literal.datatype == LANG_STRING:
        return bool(literal.language) and literal.datatype == LANG_STRING
    return is_well_formed(literal.text, literal.datatype)


def compare(one: Literal, other: Literal) -> int | None:
    """Order two literals: below zero, zero, or above; None where SPARQL has no order for them.

    Numbers are promoted, texts compared by code point, false comes before true. A date or time with a time zone and
    one without have no order: SPARQL names no implicit time zone. Not a number has none either.
    """
    first, second = value(one), value(other)
    if isinstance(first, Number):
        return compare_numbers(first, second) if isinstance(second, Number) else None
    if isinstance(first, Moment):
        comparable = isinstance(second, Moment) and first.kind == second.kind and first.zoned == second.zoned
        return (first.at > second.at) - (first.at < second.at) if comparable else None  # type: ignore[union-attr]
    if isinstance(first, str):
        return (first > second) - (first < second) if isinstance(second, str) else None
    if isinstance(first, bool):
        return first - second if isinstance(second, bool) else None
    return None


def equal(one: Literal, other: Literal) -> bool | None:
    """Tell whether two literals have the same value; None where that cannot be known (SPARQL 1.1, 17.4.1.7).

    Known values of different kinds differ. A date or time with a time zone is never one without (XSD 1.1, part 2,
    3.3.7). Ill-typed literals and those of unknown datatypes equal only themselves; about others nothing is known.
    """
    if one.language or other.language:
        return one.text == other.text and one.language.lower() == other.language.lower()
    first, second = value(one), value(other)
    if first is None or second is None:
        return True if one == other else None
    if isinstance(first, Number) and isinstance(second, Number):
        return compare_numbers(first, second) == 0
    return type(first) is type(second) and first == second


def compare_numbers(one: Number, other: Number) -> int | None:
    """Order two numbers after promotion to the kind of the further one; None where one is not a number."""
    kind = max(one.kind, other.kind)
    first, second = _promoted(one, kind), _promoted(other, kind)
    if first != first or second != second:  # noqa: PLR0124 - NaN alone is not itself
        return None
    return (first > second) - (first < second)


def _promoted(number: Number, kind: int) -> int | Decimal | float:
    if kind < FLOAT or number.kind == kind:
        return number.amount
    double = to_double(number.amount)
    return double if kind == DOUBLE else to_single(double)


def key(literal: Literal) -> Hashable:
    """Give a key that equal literals share, for hashing; literals that share one need not be equal.

    Numbers share a key when single precision cannot tell them apart: promotion may round to it.
    """
    if literal.language:
        return (literal.text, literal.language.lower())
    found = value(literal)
    if isinstance(found, Number):
        return to_single(to_double(found.amount))
    if isinstance(found, str | Moment):
        return found
    # Booleans as their literals are: in Python, True is 1.
    return literal if found is None else ("boolean", found)
