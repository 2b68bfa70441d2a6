"""Patterns as Python reads them, and those that allow no more than a list of texts as that list."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

#: Parts of a pattern that Python, Rust, other engines and SHACL may read in different ways.
UNSURE: Final = re.compile(r"\\[bBdDwWsSpPkiIcCzZAG]|\(\?(?!:)|\[\[|&&|--|\|\||~~")
#: A pattern of letters, digits, hyphens, groups and alternatives alone.
_PLAIN: Final = re.compile(r"\^[A-Za-z0-9()|-]+\$")
#: A list of more texts than this stays a pattern.
_MOST: Final = 3000


def is_sure(pattern: str, *, one_line: bool = False) -> bool:
    """Tell whether a pattern means the same everywhere.

    A dot leaves out other line ends in each language, so it is sure only of texts that have no line end.
    """
    has_dot = "." in re.sub(r"\\.|\[[^\]]*\]", "", pattern)
    return not UNSURE.search(pattern) and (one_line or not has_dot)


def closed(pattern: str) -> str:
    r"""End a pattern where the value ends: in Python ``$`` also matches before a trailing line feed.

    >>> print(closed("^[$]a$"))
    ^[$]a\Z
    """
    made, inside, place = [], False, 0
    while place < len(pattern):
        sign = pattern[place]
        if sign == "\\":
            made.append(pattern[place : place + 2])
            place += 2
            continue
        if sign == "[" and not inside:
            inside = True
        elif sign == "]" and inside:
            inside = False
        made.append(r"\Z" if sign == "$" and not inside else sign)
        place += 1
    return "".join(made)


def listed(pattern: str) -> frozenset[str] | None:
    """Give the texts that a pattern allows, where they are few and it says no more than which they are.

    >>> sorted(listed("^(AB(1|2)|C)$"))
    ['AB1', 'AB2', 'C']
    """
    if not _PLAIN.fullmatch(pattern):
        return None
    body = pattern[1:-1]
    texts, end = _alternatives(body, 0)
    # An alternative at the top stands beside the anchors, not between them.
    is_whole = end == len(body) and not _divides(body)
    return frozenset(texts) if texts is not None and is_whole and len(texts) <= _MOST else None


def _divides(body: str) -> bool:
    """Tell whether a bar stands outside of all groups."""
    depth = 0
    for sign in body:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "|" and depth == 0:
            return True
    return False


def _alternatives(body: str, place: int) -> tuple[list[str] | None, int]:
    found: list[str] = []
    parts: list[list[str]] = []
    while place < len(body) and body[place] != ")":
        sign = body[place]
        if sign == "|":
            found += ("".join(each) for each in product(*parts))
            parts, place = [], place + 1
        elif sign == "(":
            inner, place = _alternatives(body, place + 1)
            if inner is None or place >= len(body):
                return None, len(body)
            parts.append(inner)
            place += 1
        else:
            parts.append([sign])
            place += 1
        if len(found) > _MOST:
            return None, len(body)
    return [*found, *("".join(each) for each in product(*parts))], place
