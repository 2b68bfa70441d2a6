"""Expressions that give plain texts, as closures over Python's own strings: no literal is made on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from veiskille.engine.lexical import XSD
from veiskille.graph import Blank, Literal
from veiskille.plan.ir import term_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.graph import Term

_STRING: Final = f"{XSD}string"
_INTEGER: Final = f"{XSD}integer"

TextOf: TypeAlias = "Callable[[list[Any]], str | None]"


def text_closure(expression: list[Any], term_of_part: Callable[[list[Any]], Any]) -> TextOf | None:
    """Make the closure of an expression whose value is an ``xsd:string`` whenever it has one.

    Args:
        expression: the expression.
        term_of_part: makes the closure of any expression.

    Returns:
        A closure that gives the text, or None for an error; None where the expression is not of that kind.
    """
    make = _MAKERS.get(expression[0])
    return None if make is None else make(expression, term_of_part)


def _constant(expression: list[Any], _term_of_part: Callable[[list[Any]], Any]) -> TextOf | None:
    term = term_of(expression[1])
    if not isinstance(term, Literal) or term.datatype != _STRING:
        return None
    text = term.text
    return lambda _row: text


def _str(expression: list[Any], term_of_part: Callable[[list[Any]], Any]) -> TextOf | None:
    part: Callable[[list[Any]], Term | None] = term_of_part(expression[1])

    def text(row: list[Any]) -> str | None:
        term = part(row)
        return None if term is None or isinstance(term, Blank) else term[0]

    return text


def _concat(expression: list[Any], term_of_part: Callable[[list[Any]], Any]) -> TextOf | None:
    parts = [text_closure(e, term_of_part) for e in expression[1:]]
    known = [part for part in parts if part is not None]
    if len(known) != len(parts):
        return None

    def text(row: list[Any]) -> str | None:
        texts = [part(row) for part in known]
        return None if None in texts else "".join(texts)  # type: ignore[arg-type]

    return text


def _substr(expression: list[Any], term_of_part: Callable[[list[Any]], Any]) -> TextOf | None:
    inner = text_closure(expression[1], term_of_part)
    places = [_whole(e) for e in expression[2:]]
    if inner is None or any(place is None or place < 1 for place in places):
        return None
    first, *length = (place or 0 for place in places)
    cut = slice(first - 1, first - 1 + length[0] if length else None)

    def text(row: list[Any]) -> str | None:
        found = inner(row)
        return None if found is None else found[cut]

    return text


def _whole(expression: list[Any]) -> int | None:
    """Give a whole number that is written out."""
    term = term_of(expression[1]) if expression[0] == "term" else None
    if not isinstance(term, Literal) or term.datatype != _INTEGER or not term.text.isdigit():
        return None
    return int(term.text)


_MAKERS: Final[dict[str, Callable[[list[Any], Callable[[list[Any]], Any]], TextOf | None]]] = {
    "term": _constant,
    "str": _str,
    "concat": _concat,
    "substr": _substr,
}
