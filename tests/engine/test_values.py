"""Values of literals, their order and their equality, by the operators of SPARQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veiskille.engine.lexical import XSD, days_before
from veiskille.engine.values import compare, equal, key, value, well_formed
from veiskille.graph import LANG_STRING, Literal

if TYPE_CHECKING:
    from datetime import date


def lit(written: str) -> Literal:
    """Read ``text^^datatype`` or ``text@tag``."""
    text, mark, end = written.rpartition("^^")
    if mark:
        return Literal(text, XSD + end if ":" not in end else end)
    text, _, tag = written.rpartition("@")
    return Literal(text, LANG_STRING, tag)


WELL_FORMED = """
    1^^integer -0^^integer +7^^integer 007^^integer 255^^unsignedByte -128^^byte 0^^nonPositiveInteger
    1.^^decimal .5^^decimal +1.50^^decimal 1e3^^double INF^^double -INF^^float +INF^^double NaN^^float .5E-2^^float
    true^^boolean 0^^boolean
    2024-02-29^^date 2000-02-29Z^^date -0001-01-01^^date 0000-02-29^^date 12024-01-01+14:00^^date
    2024-01-01T24:00:00^^dateTime 2024-01-01T23:59:59.999Z^^dateTime 2024-01-01T00:00:00-13:59^^dateTimeStamp
    24:00:00^^time 2024^^gYear 2024-12^^gYearMonth --02-29^^gMonthDay ---31^^gDay --12Z^^gMonth
    P1Y^^duration -P1DT2H3.5S^^duration PT0S^^dayTimeDuration P1Y2M^^yearMonthDuration
    ab0F^^hexBinary ^^hexBinary YWI=^^base64Binary ^^base64Binary nb-NO^^language a-b.c^^NMTOKEN _a^^NCName a:b^^Name
    a:b^^QName x^^token ^^token anything^^anyURI anything^^string anything^^urn:unknown tekst@nb
"""
ILL_FORMED = """
    1.0^^integer ^^integer 1_000^^integer ١^^integer --1^^integer 256^^unsignedByte -129^^byte 1^^nonPositiveInteger
    1e3^^decimal .^^decimal ^^decimal inf^^double 1e^^double nan^^double ١.٥^^decimal
    TRUE^^boolean yes^^boolean
    2023-02-29^^date 1900-02-29^^date 2024-13-01^^date 2024-1-1^^date 2024-01-01+14:01^^date 024-01-01^^date
    2024-04-31^^date 20240101^^date 2024-01-01T00:00:00^^date
    2024-01-01^^dateTime 2024-01-01T24:00:01^^dateTime 2024-01-01T12:60:00^^dateTime 2024-01-01T12:00^^dateTime
    2024-01-01T00:00:00^^dateTimeStamp 25:00:00^^time 24^^gYear 2024-00^^gYearMonth --02-30^^gMonthDay ---32^^gDay
    P^^duration PT^^duration P1H^^duration P1D^^yearMonthDuration P1Y^^dayTimeDuration
    abc^^hexBinary YWJ=^^base64Binary Y^^base64Binary norsk_^^language 1a^^NCName a:b^^NCName :^^QName
"""


@pytest.mark.parametrize("written", WELL_FORMED.split())
def test_well_formed(written: str) -> None:
    assert well_formed(lit(written))


@pytest.mark.parametrize("written", ILL_FORMED.split())
def test_ill_formed(written: str) -> None:
    assert not well_formed(lit(written))
    assert value(lit(written)) is None


@pytest.mark.parametrize(
    ("text", "datatype"),
    [(" 1", "integer"), ("1\n", "integer"), ("true ", "boolean"), ("2024-01-01\n", "date"), ("a\n", "token")],
)
def test_blank_space_is_not_part_of_a_form(text: str, datatype: str) -> None:
    assert not well_formed(Literal(text, XSD + datatype))


def test_only_text_with_a_tag_is_language_tagged() -> None:
    assert not well_formed(Literal("a", LANG_STRING))


@pytest.mark.parametrize(
    ("one", "sign", "other"),
    [
        ("1^^integer", "<", "2^^integer"),
        ("2^^integer", "=", "2.0^^decimal"),
        ("2^^byte", "=", "2e0^^double"),
        ("10^^integer", ">", "9^^integer"),
        ("9007199254740993^^integer", "=", "9007199254740992^^double"),
        ("9007199254740993^^integer", ">", "9007199254740992.5^^decimal"),
        ("0.1^^decimal", "=", "0.1^^float"),
        ("0.1^^double", "<", "0.1^^float"),
        ("9" * 5000 + "^^integer", "=", "INF^^double"),
        ("9" * 5000 + "^^integer", ">", "9" * 4999 + "^^integer"),
        ("-" + "9" * 5000 + "^^integer", "<", "-1e300^^double"),
        ("-0^^double", "=", "0^^double"),
        ("NaN^^double", "?", "1^^integer"),
        ("NaN^^double", "?", "NaN^^double"),
        ("a^^string", "<", "b^^string"),
        ("Z^^string", "<", "a^^token"),
        ("\uffff^^string", "<", "\U00010000^^string"),
        ("false^^boolean", "<", "1^^boolean"),
        ("2024-01-01^^date", "<", "2024-01-02^^date"),
        ("-0001-12-31^^date", "<", "0000-01-01^^date"),
        ("12024-01-01^^date", ">", "2024-01-01^^date"),
        ("2024-01-01+14:00^^date", "<", "2024-01-01Z^^date"),
        ("2024-01-01^^date", "?", "2025-01-01Z^^date"),
        ("2024-01-01^^date", "?", "2024-01-01T00:00:00^^dateTime"),
        ("2024-01-01T24:00:00^^dateTime", "=", "2024-01-02T00:00:00^^dateTime"),
        ("2024-01-01T12:00:00+01:00^^dateTime", "=", "2024-01-01T11:00:00Z^^dateTimeStamp"),
        ("2024-01-01T12:00:00.10^^dateTime", "<", "2024-01-01T12:00:00.101^^dateTime"),
        ("24:00:00^^time", "=", "00:00:00^^time"),
        ("2024^^gYear", "<", "2025^^gYear"),
        ("2023-02-29^^date", "?", "2024-01-01^^date"),
        ("2023-02-29^^date", "?", "2023-02-29^^date"),
        ("1^^string", "?", "1^^integer"),
        ("a@nb", "?", "a@nb"),
        ("P1Y^^duration", "?", "P2Y^^duration"),
        ("a^^urn:unknown", "?", "b^^urn:unknown"),
    ],
)
def test_order(one: str, sign: str, other: str) -> None:
    expected = {"<": -1, "=": 0, ">": 1, "?": None}[sign]
    assert compare(lit(one), lit(other)) == expected
    assert compare(lit(other), lit(one)) == (expected and -expected)


@pytest.mark.parametrize(
    ("one", "expected", "other"),
    [
        ("1^^integer", True, "1.0^^decimal"),
        ("1^^integer", False, "2^^integer"),
        ("NaN^^double", False, "NaN^^double"),
        ("1^^integer", False, "1^^string"),
        ("1^^boolean", False, "1^^integer"),
        ("1^^boolean", True, "true^^boolean"),
        ("a@nb", True, "a@NB"),
        ("a@nb", False, "a@nn"),
        ("a@nb", False, "a^^string"),
        ("a^^string", True, "a^^token"),
        ("2024-01-01T12:00:00+01:00^^dateTime", True, "2024-01-01T11:00:00Z^^dateTime"),
        ("2024-01-01T12:00:00^^dateTime", False, "2024-01-01T12:00:00Z^^dateTime"),
        ("x^^integer", True, "x^^integer"),
        ("x^^integer", None, "1^^integer"),
        ("x^^integer", None, "y^^integer"),
        ("a^^urn:unknown", True, "a^^urn:unknown"),
        ("a^^urn:unknown", None, "b^^urn:unknown"),
        ("a^^urn:unknown", None, "a^^string"),
    ],
)
def test_equality(one: str, expected: bool | None, other: str) -> None:  # noqa: FBT001 - a table
    assert equal(lit(one), lit(other)) is expected
    assert equal(lit(other), lit(one)) is expected


LITERALS = st.one_of(
    st.builds(
        Literal,
        st.integers(-3, 3).map(str),
        st.sampled_from([XSD + n for n in ("integer", "decimal", "float")]),
        st.just(""),
    ),
    st.builds(
        Literal,
        st.sampled_from(["0.1", "0.10000000149011612", "9007199254740993", "NaN", "1e300"]),
        st.sampled_from([XSD + n for n in ("decimal", "float", "double", "integer")]),
        st.just(""),
    ),
    st.builds(
        Literal,
        st.sampled_from(["1", "true", "a", "2024-01-01", "2024-01-01Z", "2023-12-31T24:00:00Z"]),
        st.sampled_from([XSD + n for n in ("string", "boolean", "date", "dateTime", "integer", "token")]),
        st.just(""),
    ),
    st.builds(Literal, st.sampled_from("ab"), st.just(LANG_STRING), st.sampled_from(["nb", "NB", "nn"])),
)


@given(LITERALS, LITERALS)
def test_equal_literals_share_a_key(one: Literal, other: Literal) -> None:
    assert not equal(one, other) or key(one) == key(other)


@given(LITERALS, LITERALS)
def test_what_has_an_order_agrees_with_equality(one: Literal, other: Literal) -> None:
    order = compare(one, other)
    assert order is None or (order == 0) == equal(one, other)


@given(st.dates())
def test_days_are_counted_as_the_calendar_does(day: date) -> None:
    assert days_before(day.year, day.month, day.day) - days_before(1, 1, 1) == day.toordinal() - 1
