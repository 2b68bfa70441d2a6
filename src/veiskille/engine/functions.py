"""Functions of SPARQL on terms (SPARQL 1.1, 17.4); None in place of a term is an error, given or taken."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from veiskille.engine.lexical import INTEGER, XSD, Moment, Number, to_double
from veiskille.engine.numbers import FALSE, STRING, TRUE, literal, number, rounded
from veiskille.engine.values import value
from veiskille.graph import LANG_STRING, Blank, Iri, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from veiskille.graph import Term

_TEXTS: Final = (STRING, LANG_STRING)


def truth(holds: bool | None) -> Literal | None:  # noqa: FBT001 - the three values of SPARQL's logic
    """Give the literal of a truth value."""
    return None if holds is None else TRUE if holds else FALSE


def _str(term: Term) -> Term | None:
    if isinstance(term, Literal):
        return term if term.datatype == STRING else Literal(term.text, STRING)
    return Literal(term.value, STRING) if isinstance(term, Iri) else None


def _lang(term: Term) -> Term | None:
    return Literal(term.language, STRING) if isinstance(term, Literal) else None


def _datatype(term: Term) -> Term | None:
    return Iri(term.datatype) if isinstance(term, Literal) else None


def _langmatches(tag: Term, wanted: Term) -> Term | None:
    """Match a tag by basic filtering (RFC 4647, 3.3.1)."""
    if not (_is_plain(tag) and _is_plain(wanted)):
        return None
    one, other = tag.text.lower(), wanted.text.lower()  # type: ignore[union-attr]
    if other == "*":
        return truth(bool(one))
    return truth(one == other or one.startswith(f"{other}-"))


def _is_plain(term: Term) -> bool:
    return isinstance(term, Literal) and term.datatype == STRING


def _is_text(term: Term) -> bool:
    return isinstance(term, Literal) and term.datatype in _TEXTS


def _isnumeric(term: Term) -> Term | None:
    return truth(number(term) is not None)


def _strlen(term: Term) -> Term | None:
    return Literal(str(len(term.text)), f"{XSD}integer") if _is_text(term) else None  # type: ignore[union-attr]


def _like(term: Term, text: str) -> Literal:
    """Give a text with the language of another."""
    assert isinstance(term, Literal)  # noqa: S101 - for the type checker
    return Literal(text, term.datatype, term.language)


def _substr(term: Term, start: Term, length: Term | None = None) -> Term | None:
    """Take characters from a place that is counted from one (XPath functions 3.1, 5.4.3)."""
    first, size = number(start), number(length) if length is not None else None
    if not _is_text(term) or first is None or (length is not None and size is None):
        return None
    begin = _round(first)
    end = math.inf if size is None else begin + _round(size)
    if math.isnan(begin) or math.isnan(end):
        return _like(term, "")
    text = term.text  # type: ignore[union-attr]
    from_index = int(max(begin - 1, 0)) if begin != math.inf else len(text)
    to_index = len(text) if end == math.inf else int(max(end - 1, 0)) if end > 0 else 0
    return _like(term, text[from_index:to_index])


def _round(found: Number) -> float:
    number_ = to_double(found.amount)
    return number_ if math.isinf(number_) or math.isnan(number_) else float(math.floor(number_ + 0.5))


def _compatible(one: Term, other: Term) -> bool:
    """Tell whether two texts may stand together (17.4.3.1.2)."""
    if not (_is_text(one) and _is_text(other)):
        return False
    return other.datatype == STRING or one.language.lower() == other.language.lower()  # type: ignore[union-attr]


def _before(one: Term, other: Term) -> Term | None:
    if not _compatible(one, other):
        return None
    head, found, _ = one.text.partition(other.text) if other.text else ("", "x", "")  # type: ignore[union-attr]
    return _like(one, head) if found else Literal("", STRING)


def _after(one: Term, other: Term) -> Term | None:
    if not _compatible(one, other):
        return None
    if not other.text:  # type: ignore[union-attr]
        return one
    _, found, tail = one.text.partition(other.text)  # type: ignore[union-attr]
    return _like(one, tail) if found else Literal("", STRING)


def _test(holds: Callable[[str, str], bool]) -> Callable[[Term, Term], Term | None]:
    def test(one: Term, other: Term) -> Term | None:
        return truth(holds(one.text, other.text)) if _compatible(one, other) else None  # type: ignore[union-attr]

    return test


def _cased(change: Callable[[str], str]) -> Callable[[Term], Term | None]:
    return lambda term: _like(term, change(term.text)) if _is_text(term) else None  # type: ignore[union-attr]


def _concat(*terms: Term) -> Term | None:
    """Join texts; the result has a language where all have the same."""
    if not all(map(_is_text, terms)):
        return None
    text = "".join(term.text for term in terms)  # type: ignore[union-attr]
    tags = {term.language for term in terms}  # type: ignore[union-attr]
    tag = tags.pop() if len(tags) == 1 else ""
    return Literal(text, LANG_STRING, tag) if tag else Literal(text, STRING)


def _rounding(name: str) -> Callable[[Term], Term | None]:
    return lambda term: literal(rounded(name, number(term)))


def _of_date(index: int) -> Callable[[Term], Term | None]:
    """Make YEAR, MONTH or DAY: of a dateTime, and here of a date too, in its own time zone."""

    def part(term: Term) -> Term | None:
        found = value(term) if isinstance(term, Literal) else None
        if not isinstance(found, Moment) or found.kind not in ("date", "dateTime"):
            return None
        sign = "-" if term.text[0] == "-" else ""  # type: ignore[union-attr]
        parts = term.text.removeprefix("-").split("-", 2)  # type: ignore[union-attr]
        whole = int((sign if index == 0 else "") + parts[index][: None if index == 0 else 2])
        return literal(Number(INTEGER, whole))

    return part


#: Name in the plan to the function of terms that all have a value.
FUNCTIONS: Final[Mapping[str, Callable[..., Term | None]]] = {
    "str": _str,
    "lang": _lang,
    "datatype": _datatype,
    "langmatches": _langmatches,
    "sameterm": lambda one, other: truth(type(one) is type(other) and one == other),
    "isiri": lambda term: truth(isinstance(term, Iri)),
    "isblank": lambda term: truth(isinstance(term, Blank)),
    "isliteral": lambda term: truth(isinstance(term, Literal)),
    "isnumeric": _isnumeric,
    "strlen": _strlen,
    "substr": _substr,
    "ucase": _cased(str.upper),
    "lcase": _cased(str.lower),
    "strstarts": _test(str.startswith),
    "strends": _test(str.endswith),
    "contains": _test(lambda one, other: other in one),
    "strbefore": _before,
    "strafter": _after,
    "concat": _concat,
    "abs": _rounding("abs"),
    "ceil": _rounding("ceil"),
    "floor": _rounding("floor"),
    "round": _rounding("round"),
    "year": _of_date(0),
    "month": _of_date(1),
    "day": _of_date(2),
}
