"""SHACL 4.4, string-based constraint components."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from veiskille.engine.checks import Each, Whole
from veiskille.graph import Blank, Iri, Literal
from veiskille.plan.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veiskille.engine.checks import Check, Context, Run, Values
    from veiskille.graph import Term
    from veiskille.plan.patterns import Matcher


def _text(value: Term) -> str:
    """Give what SPARQL's ``str`` gives; it has nothing for a blank node, which callers leave out."""
    return value.value if isinstance(value, Iri) else value[0]


def min_length(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:minLength`` (4.4.1)."""
    (least,) = arguments

    def test(value: Term) -> bool:
        return not isinstance(value, Blank) and len(_text(value)) >= least

    return Each(test)


def max_length(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:maxLength`` (4.4.2)."""
    (most,) = arguments

    def test(value: Term) -> bool:
        return not isinstance(value, Blank) and len(_text(value)) <= most

    return Each(test)


def pattern(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:pattern`` (4.4.3)."""
    # Compiled when first met: in a profile with hundreds of patterns, a document meets few.
    matcher: list[Matcher] = []

    def test(value: Term) -> bool:
        if isinstance(value, Blank):
            return False
        if not matcher:
            matcher.append(compiled(*arguments))
        return matcher[0].search(_text(value)) is not None

    return Each(test)


def language_in(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:languageIn`` (4.4.4): basic filtering of RFC 4647, as SPARQL's ``langMatches``."""
    ranges = tuple(language.lower() for language in arguments[0])
    longer = tuple(f"{language}-" for language in ranges)

    def test(value: Term) -> bool:
        if not isinstance(value, Literal) or not value.language:
            return False
        tag = value.language.lower()
        return tag in ranges or tag.startswith(longer) or "*" in ranges

    return Each(test)


def unique_lang(_arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:uniqueLang`` (4.4.5): one result for each tag that is used twice."""

    def holds(_run: Run, _focus: Term, values: Values) -> bool:
        return len(values) < 2 or not any(count > 1 for count in _tags(values).values())  # noqa: PLR2004 - a pair

    def find(_run: Run, _focus: Term, values: Values) -> Iterator[None]:
        yield from (None for count in _tags(values).values() if count > 1)

    return Whole(holds, find)


def _tags(values: Values) -> Counter[str]:
    # Tags are the same whatever the case (RDF 1.1 Concepts, 3.3).
    return Counter(v.language.lower() for v in values if isinstance(v, Literal) and v.language)
