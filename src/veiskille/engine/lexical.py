"""Lexical forms of the XSD datatypes, and how to read those that SPARQL computes with (XSD 1.1, part 2)."""

from __future__ import annotations

import math
import re
import struct
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

XSD: Final = "http://www.w3.org/2001/XMLSchema#"

#: Kinds of number in the order in which one is promoted to the next (XPath 3.1, B.1).
INTEGER, DECIMAL, FLOAT, DOUBLE = range(4)


class Number(NamedTuple):
    """A number and its kind; whole numbers too long for int are Decimal."""

    kind: int
    amount: int | Decimal | float


class Moment(NamedTuple):
    """A point or stretch of time: its kind, seconds on the time line, and whether it says its time zone."""

    kind: str
    at: int | Fraction
    zoned: bool


Value: TypeAlias = Number | Moment | str | bool

#: Python refuses longer texts for int; and no larger number is computed with.
MOST_DIGITS: Final = 4000

_ZONE: Final = r"(?P<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
_ZONED: Final = _ZONE.removesuffix("?")
#: More digits than 17 is what XSD 1.1, 5.4 lets an implementation leave out.
_YEAR: Final = r"(?P<year>-?(?:[1-9][0-9]{3,16}|0[0-9]{3}))"
_MONTH: Final = r"(?P<month>0[1-9]|1[0-2])"
_DAY: Final = r"(?P<day>0[1-9]|[12][0-9]|3[01])"
_TIME: Final = (
    r"(?:(?P<hour>[01][0-9]|2[0-3]):(?P<minute>[0-5][0-9]):(?P<second>[0-5][0-9])(?:\.(?P<fraction>[0-9]+))?"
    r"|(?P<midnight>24:00:00(?:\.0+)?))"
)
_DURATION_TIME: Final = r"T(?=[0-9.])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?"
_NAME_START: Final = (
    r"A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    r"\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME_MORE: Final = _NAME_START + r"\-.0-9\u00b7\u0300-\u036f\u203f\u2040"
_NCNAME: Final = f"[{_NAME_START}][{_NAME_MORE}]*"

_DOUBLE: Final = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|[+-]?INF|NaN"
_SPACED: Final = r"(?:[^\t\n\r ]+(?: [^\t\n\r ]+)*)?"

#: Datatype to its form; string, anyURI and datatypes that are not here have any form.
_FORMS: Final[Mapping[str, str]] = {
    XSD + name: form
    for name, form in {
        "integer": "[+-]?[0-9]+",
        "boolean": "true|false|1|0",
        "decimal": r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)",
        "float": _DOUBLE,
        "double": _DOUBLE,
        "dateTime": f"{_YEAR}-{_MONTH}-{_DAY}T{_TIME}{_ZONE}",
        "dateTimeStamp": f"{_YEAR}-{_MONTH}-{_DAY}T{_TIME}{_ZONED}",
        "date": f"{_YEAR}-{_MONTH}-{_DAY}{_ZONE}",
        "time": f"{_TIME}{_ZONE}",
        "gYear": f"{_YEAR}{_ZONE}",
        "gYearMonth": f"{_YEAR}-{_MONTH}{_ZONE}",
        "gMonth": f"--{_MONTH}{_ZONE}",
        "gMonthDay": f"--{_MONTH}-{_DAY}{_ZONE}",
        "gDay": f"---{_DAY}{_ZONE}",
        "duration": rf"-?P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:{_DURATION_TIME})?",
        "yearMonthDuration": r"-?P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?",
        "dayTimeDuration": rf"-?P(?=.)(?:[0-9]+D)?(?:{_DURATION_TIME})?",
        "hexBinary": "(?:[0-9A-Fa-f]{2})*",
        "base64Binary": (
            r"(?:(?:[A-Za-z0-9+/] ?){4})*"
            r"(?:(?:[A-Za-z0-9+/] ?){3}[A-Za-z0-9+/]|(?:[A-Za-z0-9+/] ?){2}[AEIMQUYcgkosw048] ?="
            r"|[A-Za-z0-9+/] ?[AQgw] ?= ?=)?"
        ),
        "normalizedString": r"[^\t\n\r]*",
        "token": _SPACED,
        "language": "[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*",
        "NMTOKEN": f"[{_NAME_MORE}:]+",
        "Name": f"[{_NAME_START}:][{_NAME_MORE}:]*",
        "NCName": _NCNAME,
        "ID": _NCNAME,
        "IDREF": _NCNAME,
        "ENTITY": _NCNAME,
        "QName": f"(?:{_NCNAME}:)?{_NCNAME}",
    }.items()
}

#: Whole numbers: datatype to least and greatest value.
_WHOLE: Final[Mapping[str, tuple[int | None, int | None]]] = {
    XSD + name: bounds
    for name, bounds in {
        "integer": (None, None),
        "nonNegativeInteger": (0, None),
        "positiveInteger": (1, None),
        "nonPositiveInteger": (None, 0),
        "negativeInteger": (None, -1),
        "long": (-(2**63), 2**63 - 1),
        "int": (-(2**31), 2**31 - 1),
        "short": (-(2**15), 2**15 - 1),
        "byte": (-(2**7), 2**7 - 1),
        "unsignedLong": (0, 2**64 - 1),
        "unsignedInt": (0, 2**32 - 1),
        "unsignedShort": (0, 2**16 - 1),
        "unsignedByte": (0, 2**8 - 1),
    }.items()
}

#: Datatypes whose values are texts with an order.
_TEXTS: Final = frozenset(
    XSD + name
    for name in (
        "string",
        "normalizedString",
        "token",
        "language",
        "NMTOKEN",
        "Name",
        "NCName",
        "ID",
        "IDREF",
        "ENTITY",
    )
)
#: Datatypes whose values lie on a time line; a stamp is a dateTime.
_MOMENTS: Final = {
    XSD + name: name.removesuffix("Stamp")
    for name in ("dateTime", "dateTimeStamp", "date", "time", "gYear", "gYearMonth")
}
_MONTH_LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_well_formed(text: str, datatype: str) -> bool:
    """Tell whether a text is in the lexical space of a datatype; true for datatypes that are not of XSD.

    Blank space around a form is not part of it: RDF maps lexical forms without XSD's white space rules.
    """
    if datatype in _WHOLE:
        return read(text, datatype) is not None
    if datatype not in _FORMS:
        return True
    found = _form(datatype).fullmatch(text)
    return found is not None and _has_day(found)


def read(text: str, datatype: str) -> Value | None:
    """Give the value of a lexical form, or None where it has none or SPARQL cannot compute with it."""
    reader = _READERS.get(datatype)
    return None if reader is None else reader(text, datatype)


@cache
def _form(datatype: str) -> re.Pattern[str]:
    return re.compile(_FORMS[datatype])


def is_numeric(datatype: str) -> bool:
    """Tell whether a datatype is one of numbers, whatever the form."""
    return datatype in _WHOLE or datatype in _NUMBERS


def to_single(number: float) -> float:
    """Round to single precision, as xsd:float has it."""
    try:
        return float(struct.unpack("f", struct.pack("f", number))[0])
    except OverflowError:
        return math.copysign(math.inf, number)


def to_double(number: Decimal | float) -> float:
    """Promote a number to xsd:double."""
    try:
        return float(number)
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def _whole(text: str, datatype: str) -> Number | None:
    if not _form(XSD + "integer").fullmatch(text):
        return None
    number = int(text) if len(text) <= MOST_DIGITS else Decimal(text)
    least, most = _WHOLE[datatype]
    if (least is not None and number < least) or (most is not None and number > most):
        return None
    return Number(INTEGER, number)


def _decimal(text: str, datatype: str) -> Number | None:
    return Number(DECIMAL, Decimal(text)) if _form(datatype).fullmatch(text) else None


def _floating(text: str, datatype: str) -> Number | None:
    if not _form(datatype).fullmatch(text):
        return None
    number = float(text)
    return Number(FLOAT, to_single(number)) if datatype == XSD + "float" else Number(DOUBLE, number)


def _boolean(text: str, datatype: str) -> bool | None:
    return text in ("true", "1") if _form(datatype).fullmatch(text) else None


def _text(text: str, datatype: str) -> str | None:
    return text if is_well_formed(text, datatype) else None


def _moment(text: str, datatype: str) -> Moment | None:
    """Place a form on the time line (XSD 1.1, part 2, E.3.4); what it does not say is the earliest."""
    found = _form(datatype).fullmatch(text)
    if found is None or not _has_day(found):
        return None
    parts = found.groupdict()
    days = days_before(int(parts.get("year") or 1972), int(parts.get("month") or 1), int(parts.get("day") or 1))
    at: int | Fraction = days * 86_400
    if parts.get("midnight"):
        # As a time of day, 24:00:00 is the midnight that the day begins with; after a date, the one that ends it.
        at += 0 if datatype == XSD + "time" else 86_400
    elif parts.get("hour"):
        at += int(parts["hour"]) * 3600 + int(parts["minute"]) * 60 + int(parts["second"])
        fraction = (parts["fraction"] or "").rstrip("0")[:MOST_DIGITS]
        if fraction:
            at += Fraction(int(fraction), 10 ** len(fraction))
    zone = parts["zone"]
    if zone and zone != "Z":
        away = int(zone[1:3]) * 3600 + int(zone[4:6]) * 60
        at += away if zone[0] == "-" else -away
    return Moment(_MOMENTS[datatype], at, zone is not None)


def days_before(year: int, month: int, day: int) -> int:
    """Count the days before a day of the proleptic Gregorian calendar, whose year 0 is 1 BCE."""
    year -= month <= 2  # noqa: PLR2004 - the year of this count begins in March
    era, of_era = divmod(year, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year


def _has_day(found: re.Match[str]) -> bool:
    """Tell whether the month has that day; a month and day without a year may be 29 February."""
    parts = found.groupdict()
    if not parts.get("day") or not parts.get("month"):
        return True
    month, day = int(parts["month"]), int(parts["day"])
    if month != 2 or day <= 28 or not parts.get("year"):  # noqa: PLR2004 - February
        return day <= _MONTH_LENGTHS[month - 1]
    year = int(parts["year"])
    return day == 29 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)  # noqa: PLR2004 - leap years


_NUMBERS: Final[Mapping[str, Callable[[str, str], Number | None]]] = {
    XSD + "decimal": _decimal,
    XSD + "float": _floating,
    XSD + "double": _floating,
}
_READERS: Final[Mapping[str, Callable[[str, str], Value | None]]] = {
    **dict.fromkeys(_WHOLE, _whole),
    **_NUMBERS,
    **dict.fromkeys(_TEXTS, _text),
    **dict.fromkeys(_MOMENTS, _moment),
    XSD + "boolean": _boolean,
}
