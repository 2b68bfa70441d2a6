"""Expressions of a query as closures over a row of terms (SPARQL 1.1, 17).

A closure of a term gives None for an error or an unbound variable; a closure of a condition gives True, False, or
None for an error, and so the logic has three values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from veiskille.engine.functions import FUNCTIONS, truth
from veiskille.engine.lexical import XSD, Number, is_numeric
from veiskille.engine.numbers import STRING, calculate, cast, literal, negative, number
from veiskille.engine.texts import text_closure
from veiskille.engine.values import compare, equal, value
from veiskille.graph import LANG_STRING, Iri, Literal
from veiskille.plan.ir import term_of
from veiskille.plan.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.engine.texts import TextOf
    from veiskille.graph import Term

Row: TypeAlias = "list[Any]"
TermOf: TypeAlias = "Callable[[Row], Term | None]"
Test: TypeAlias = "Callable[[Row], bool | None]"
#: Makes a condition of the steps of an EXISTS pattern.
Exists: TypeAlias = "Callable[[list[list[Any]]], Callable[[Row], bool]]"
Slots: TypeAlias = "Callable[[str], int]"

_LOGIC: Final = ("and", "or", "not", "=", "!=", "<", ">", "<=", ">=", "in", "bound", "exists", "notExists", "regex")


def test_of(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    """Make the closure of a condition: the effective boolean value of an expression (17.2.2)."""
    operator = expression[0]
    if operator in _LOGIC:
        return _TESTS[operator](expression, slot, exists)
    made = term_closure(expression, slot, exists)
    return lambda row: effective(made(row))


def term_closure(expression: list[Any], slot: Slots, exists: Exists) -> TermOf:
    """Make the closure of an expression that gives a term."""
    operator = expression[0]
    if operator in ("var", "term", "unbound"):
        return _leaf(expression, slot)
    if operator in _LOGIC:
        test = test_of(expression, slot, exists)
        return lambda row: truth(test(row))
    return _computed(expression, slot, exists)


def _leaf(expression: list[Any], slot: Slots) -> TermOf:
    if expression[0] == "var":
        index = slot(expression[1])
        return lambda row: row[index]
    constant = term_of(expression[1]) if expression[0] == "term" else None
    return lambda _row: constant


def _computed(expression: list[Any], slot: Slots, exists: Exists) -> TermOf:
    operator = expression[0]
    text = text_closure(expression, lambda part: term_closure(part, slot, exists))
    if text is not None:
        return _as_literal(text)
    parts = [term_closure(e, slot, exists) for e in expression[1:] if isinstance(e, list)]
    if operator == "if":
        return _if(test_of(expression[1], slot, exists), parts[1], parts[2])
    if operator == "coalesce":
        return lambda row: next((term for part in parts if (term := part(row)) is not None), None)
    if operator == "cast":
        datatype, inner = expression[1], parts[0]
        return lambda row: cast(datatype, inner(row))
    if operator in FUNCTIONS:
        return _call(FUNCTIONS[operator], parts)
    return _arithmetic(operator, parts)


def _arithmetic(operator: str, parts: list[TermOf]) -> TermOf:
    if operator in ("minus", "plus"):
        turn = negative if operator == "minus" else (lambda found: found)
        return lambda row: literal(turn(number(parts[0](row))))
    one, other = parts
    return lambda row: literal(calculate(operator, number(one(row)), number(other(row))))


def _as_literal(text: TextOf) -> TermOf:
    def term(row: Row) -> Term | None:
        found = text(row)
        return None if found is None else Literal(found, STRING)

    return term


def _if(test: Test, then: TermOf, other: TermOf) -> TermOf:
    def choose(row: Row) -> Term | None:
        holds = test(row)
        return None if holds is None else then(row) if holds else other(row)

    return choose


def _call(function: Callable[..., Term | None], parts: list[TermOf]) -> TermOf:
    if len(parts) == 1:
        (part,) = parts

        def call_one(row: Row) -> Term | None:
            term = part(row)
            return None if term is None else function(term)

        return call_one

    def call(row: Row) -> Term | None:
        terms = [part(row) for part in parts]
        return None if None in terms else function(*terms)

    return call


def effective(term: Term | None) -> bool | None:
    """Give the effective boolean value of a term; None where it has none (17.2.2)."""
    if not isinstance(term, Literal):
        return None
    if term.datatype in (STRING, LANG_STRING):
        return bool(term.text)
    found = value(term)
    if isinstance(found, bool):
        return found
    if isinstance(found, Number):
        return bool(found.amount) and found.amount == found.amount
    # Ill-formed numbers and truth values are false; other values have no truth in them.
    return False if term.datatype == f"{XSD}boolean" or is_numeric(term.datatype) else None


def _and(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    tests = [test_of(e, slot, exists) for e in expression[1:]]

    def both(row: Row) -> bool | None:
        result: bool | None = True
        for test in tests:
            holds = test(row)
            if holds is False:
                return False
            if holds is None:
                result = None
        return result

    return both


def _or(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    tests = [test_of(e, slot, exists) for e in expression[1:]]

    def either(row: Row) -> bool | None:
        result: bool | None = False
        for test in tests:
            holds = test(row)
            if holds:
                return True
            if holds is None:
                result = None
        return result

    return either


def _not(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    test = test_of(expression[1], slot, exists)

    def opposite(row: Row) -> bool | None:
        holds = test(row)
        return None if holds is None else not holds

    return opposite


def same_value(one: Term | None, other: Term | None) -> bool | None:
    """Compare by ``=``: literals by value, others as terms (17.4.1.7)."""
    if one is None or other is None:
        return None
    if isinstance(one, Literal) and isinstance(other, Literal):
        return equal(one, other)
    return type(one) is type(other) and one == other


def _equal(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    one, other = (term_closure(e, slot, exists) for e in expression[1:])
    constants = [term_of(e[1]) for e in expression[1:] if e[0] == "term"]
    iri = next((term for term in constants if isinstance(term, Iri)), None)
    if iri is not None and len(constants) == 1:
        part = one if expression[1][0] != "term" else other

        def is_iri(row: Row) -> bool | None:
            term = part(row)
            return None if term is None else term == iri

        return is_iri
    return lambda row: same_value(one(row), other(row))


def _unequal(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    return _not(["not", ["=", *expression[1:]]], slot, exists)


_ORDERS: Final[dict[str, Callable[[int], bool]]] = {
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
}


#: An order seen from the other side.
_TURNED: Final = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def _ordered(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    one, other = (term_closure(e, slot, exists) for e in expression[1:])
    holds = _ORDERS[expression[0]]
    texts = [text_closure(e, lambda part: term_closure(part, slot, exists)) for e in expression[1:]]
    if texts[0] is not None:
        return _text_ordered(texts[0], other, holds)
    if texts[1] is not None:
        return _text_ordered(texts[1], one, _ORDERS[_TURNED[expression[0]]])

    def test(row: Row) -> bool | None:
        first, second = one(row), other(row)
        if not isinstance(first, Literal) or not isinstance(second, Literal) or first.language or second.language:
            return None
        order = compare(first, second)
        if order is not None:
            return holds(order)
        # Between numbers there is no order only where one is not a number, and then every comparison is false.
        return False if number(first) is not None and number(second) is not None else None

    return test


def _text_ordered(text: TextOf, other: TermOf, holds: Callable[[int], bool]) -> Test:
    """Compare a plain text with a term."""

    def test(row: Row) -> bool | None:
        first, second = text(row), other(row)
        if first is None or not isinstance(second, Literal):
            return None
        if second.datatype == STRING:
            return holds((first > second.text) - (first < second.text))
        order = None if second.language else compare(Literal(first, STRING), second)
        return None if order is None else holds(order)

    return test


def _in(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    needle = term_closure(expression[1], slot, exists)
    terms = [term_of(e[1]) for e in expression[2:] if e[0] == "term"]
    if len(terms) == len(expression) - 2 and all(isinstance(term, Iri) for term in terms):
        known = frozenset(terms)

        def among(row: Row) -> bool | None:
            term = needle(row)
            return None if term is None else term in known

        return among
    parts = [term_closure(e, slot, exists) for e in expression[2:]]

    def test(row: Row) -> bool | None:
        term, result = needle(row), False
        unknown = False
        for part in parts:
            holds = same_value(term, part(row))
            if holds:
                return True
            unknown = unknown or holds is None
        return None if unknown else result

    return test


def _bound(expression: list[Any], slot: Slots, _exists: Exists) -> Test:
    index = slot(expression[1])
    return lambda row: row[index] is not None


def _exists(expression: list[Any], _slot: Slots, exists: Exists) -> Test:
    found = exists(expression[1])
    return found if expression[0] == "exists" else lambda row: not found(row)


def _regex(expression: list[Any], slot: Slots, exists: Exists) -> Test:
    text = term_closure(expression[1], slot, exists)
    search = compiled(expression[2], expression[3]).search

    def test(row: Row) -> bool | None:
        term = text(row)
        if not isinstance(term, Literal) or term.datatype not in (STRING, LANG_STRING):
            return None
        return search(term.text) is not None

    return test


_TESTS: Final[dict[str, Callable[[list[Any], Slots, Exists], Test]]] = {
    "and": _and,
    "or": _or,
    "not": _not,
    "=": _equal,
    "!=": _unequal,
    **dict.fromkeys(_ORDERS, _ordered),
    "in": _in,
    "bound": _bound,
    "exists": _exists,
    "notExists": _exists,
    "regex": _regex,
}
