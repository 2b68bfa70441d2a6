"""From a path as a report writes it, in SPARQL's notation, to the path in SHACL's (SHACL, section 2.3.1)."""

from __future__ import annotations

import re
from typing import Final

from veiskille.render.uris import iri

_TOKEN: Final = re.compile(r"<[^<>]*>|[()/|^*+?]")
_SUFFIXES: Final = {"*": "zeroOrMorePath", "+": "oneOrMorePath", "?": "zeroOrOnePath"}


class _NotAPathError(ValueError):
    """The text is no path."""


def turtle_path(notation: str) -> str | None:
    """Give a path as a term of Turtle with the prefix ``sh``, or None for what is no path.

    Args:
        notation: the IRI of a predicate, or a path with its predicates in angle brackets.

    >>> turtle_path("<urn:a>/^<urn:b>")
    '( <urn:a> [ sh:inversePath <urn:b> ] )'
    >>> turtle_path("(<urn:a>|<urn:b>)")
    '[ sh:alternativePath ( <urn:a> <urn:b> ) ]'
    """
    if not notation.startswith(("<", "(", "^")):
        return iri(notation)
    tokens = _TOKEN.findall(notation)
    if "".join(tokens) != notation:
        return None
    tokens.reverse()
    try:
        path = _alternatives(tokens)
    except _NotAPathError:
        return None
    return None if tokens else path


def _alternatives(tokens: list[str]) -> str:
    parts = _parts(tokens, "|")
    return parts[0] if len(parts) == 1 else f"[ sh:alternativePath ( {' '.join(parts)} ) ]"


def _parts(tokens: list[str], separator: str) -> list[str]:
    read = _sequence if separator == "|" else _step
    parts = [read(tokens)]
    while tokens and tokens[-1] == separator:
        tokens.pop()
        parts.append(read(tokens))
    return parts


def _sequence(tokens: list[str]) -> str:
    parts = _parts(tokens, "/")
    return parts[0] if len(parts) == 1 else f"( {' '.join(parts)} )"


def _step(tokens: list[str]) -> str:
    token = tokens.pop() if tokens else ""
    if token == "^":  # noqa: S105 - a sign of the notation
        return f"[ sh:inversePath {_step(tokens)} ]"
    if token == "(":  # noqa: S105 - as above
        path = _alternatives(tokens)
        if not tokens or tokens.pop() != ")":
            raise _NotAPathError
    elif token.startswith("<"):
        path = iri(token[1:-1])
    else:
        raise _NotAPathError
    return f"[ sh:{_SUFFIXES[tokens.pop()]} {path} ]" if tokens and tokens[-1] in _SUFFIXES else path
