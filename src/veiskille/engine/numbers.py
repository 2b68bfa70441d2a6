"""Arithmetic on literals and their casts, by XPath's functions (SPARQL 1.1, 17.3 and 17.5)."""

from __future__ import annotations

import math
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import TYPE_CHECKING, Final

from veiskille.engine.lexical import (
    DECIMAL,
    DOUBLE,
    FLOAT,
    INTEGER,
    MOST_DIGITS,
    XSD,
    Number,
    read,
    to_double,
    to_single,
)
from veiskille.engine.values import value
from veiskille.graph import Iri, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.graph import Term

STRING: Final = f"{XSD}string"
_BOOLEAN: Final = f"{XSD}boolean"
_TYPES: Final = (f"{XSD}integer", f"{XSD}decimal", f"{XSD}float", f"{XSD}double")

#: Sums and products of decimals are exact: two numbers of the most digits have fewer together.
_EXACT: Final = Context(prec=4 * MOST_DIGITS)
#: Digits of a quotient; XPath leaves the number to the implementation.
_QUOTIENT: Final = Context(prec=28)
_MOST_BITS: Final = int(MOST_DIGITS / math.log10(2))

TRUE: Final = Literal("true", _BOOLEAN)
FALSE: Final = Literal("false", _BOOLEAN)
ZERO: Final = Number(INTEGER, 0)


def number(term: Term | None) -> Number | None:
    """Give the number that a literal stands for, or None where it is none."""
    found = value(term) if isinstance(term, Literal) and not term.language else None
    return found if isinstance(found, Number) else None


def literal(result: Number | None) -> Literal | None:
    """Write a number in its canonical form (XPath functions 3.1, 19.1.2); None where it has too many digits."""
    if result is None:
        return None
    kind, amount = result
    if isinstance(amount, float):
        return Literal(_double_text(amount if kind == DOUBLE else _shortest(amount)), _TYPES[kind])
    if isinstance(amount, int):
        return Literal(str(amount), _TYPES[kind]) if amount.bit_length() < _MOST_BITS else None
    text = format(amount, "f")
    if len(text) > 2 * MOST_DIGITS:
        return None
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return Literal("0" if text in ("-0", "") else text, _TYPES[kind])


def _shortest(single: float) -> float:
    """Give the number with the fewest digits that is this one in single precision."""
    return next((n for d in range(1, 9) if to_single(n := float(f"{single:.{d}g}")) == single), single)


def _double_text(amount: float) -> str:
    if math.isnan(amount):
        return "NaN"
    if math.isinf(amount):
        return "INF" if amount > 0 else "-INF"
    if amount == 0 or 1e-6 <= abs(amount) < 1e6:  # noqa: PLR2004 - the standard's bounds
        text = format(Decimal(repr(amount)), "f")
        return text.removesuffix(".0")
    mantissa, _, exponent = format(Decimal(repr(amount)).normalize(), "E").partition("E")
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}E{int(exponent)}"


def calculate(sign: str, one: Number | None, other: Number | None) -> Number | None:
    """Add, subtract, multiply or divide; None where that is an error."""
    if one is None or other is None:
        return None
    kind = max(one.kind, other.kind)
    if kind >= FLOAT:
        result = _float_result(sign, to_double(one.amount), to_double(other.amount))
        return Number(kind, to_single(result) if kind == FLOAT else result)
    return _exact_result(kind, sign, one.amount, other.amount)


def _exact_result(kind: int, sign: str, first: Decimal | float, second: Decimal | float) -> Number | None:
    if kind == INTEGER and isinstance(first, int) and isinstance(second, int) and sign != "/":
        return Number(INTEGER, _WHOLE[sign](first, second))
    if _is_long(first) or _is_long(second) or (sign == "/" and not second):
        return None
    if sign == "/":
        return Number(DECIMAL, _QUOTIENT.divide(Decimal(first), Decimal(second)))
    return Number(kind, _DECIMAL[sign](Decimal(first), Decimal(second)))


_WHOLE: Final[dict[str, Callable[[int, int], int]]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
}
_DECIMAL: Final[dict[str, Callable[[Decimal, Decimal], Decimal]]] = {
    "+": _EXACT.add,
    "-": _EXACT.subtract,
    "*": _EXACT.multiply,
}


def _is_long(amount: Decimal | float) -> bool:
    if isinstance(amount, int):
        return amount.bit_length() > _MOST_BITS
    return isinstance(amount, Decimal) and len(amount.as_tuple().digits) > MOST_DIGITS


def _float_result(sign: str, first: float, second: float) -> float:
    if sign == "+":
        return first + second
    if sign == "-":
        return first - second
    if sign == "*":
        return first * second
    if second:
        return first / second
    if not first or math.isnan(first):
        return math.nan
    return math.copysign(math.inf, first) * math.copysign(1.0, second)


def negative(one: Number | None) -> Number | None:
    """Turn the sign."""
    return one and Number(one.kind, -one.amount if one.kind != DECIMAL else Decimal(one.amount).copy_negate())


def rounded(name: str, one: Number | None) -> Number | None:
    """Give ABS, CEIL, FLOOR or ROUND of a number, of the same kind; halves are rounded upwards."""
    if one is None:
        return None
    kind, amount = one
    if name == "abs":
        return Number(kind, amount.copy_abs() if isinstance(amount, Decimal) else abs(amount))
    if kind == INTEGER or (isinstance(amount, float) and not math.isfinite(amount)):
        return one
    if isinstance(amount, float):
        shifted = amount if name != "round" else amount + 0.5
        return Number(kind, float(math.ceil(shifted) if name == "ceil" else math.floor(shifted)))
    exact = Decimal(amount)
    if name == "round":
        exact = _EXACT.add(exact, Decimal("0.5"))
    return Number(kind, exact.to_integral_value(ROUND_CEILING if name == "ceil" else ROUND_FLOOR))


def cast(datatype: str, term: Term | None) -> Literal | None:
    """Cast a term (SPARQL 1.1, 17.5); None where that is an error."""
    if datatype == STRING and isinstance(term, Iri | Literal):
        return Literal(term.value if isinstance(term, Iri) else _string(term), STRING)
    if not isinstance(term, Literal) or term.language:
        return None
    if term.datatype in (STRING, datatype):
        return _from_text(datatype, term.text.strip("\t\n\r "))
    found = value(term)
    if datatype == _BOOLEAN:
        return _truth(found)
    if isinstance(found, bool):
        found = Number(INTEGER, int(found))
    if datatype not in _TYPES or not isinstance(found, Number):
        return None
    return literal(_converted(_TYPES.index(datatype), found))


def _string(term: Literal) -> str:
    """Give the text of a literal cast to a string: numbers in canonical form."""
    made = literal(number(term))
    return term.text if made is None else made.text


def _from_text(datatype: str, text: str) -> Literal | None:
    found = read(text, datatype)
    if found is None:
        return None
    if isinstance(found, bool):
        return TRUE if found else FALSE
    return literal(found) if isinstance(found, Number) else Literal(text, datatype)


def _truth(found: object) -> Literal | None:
    if isinstance(found, bool):
        return TRUE if found else FALSE
    if not isinstance(found, Number):
        return None
    return FALSE if not found.amount or found.amount != found.amount else TRUE


def _converted(kind: int, found: Number) -> Number | None:
    amount = found.amount
    if kind >= FLOAT:
        double = to_double(amount)
        return Number(kind, to_single(double) if kind == FLOAT else double)
    if isinstance(amount, float):
        if math.isnan(amount) or math.isinf(amount):
            return None
        amount = Decimal(amount)
    if kind == DECIMAL:
        return Number(DECIMAL, Decimal(amount))
    return None if _is_long(amount) else Number(INTEGER, int(amount))
