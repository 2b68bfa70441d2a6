"""Patterns that every matcher reads alike and that one in linear time can run."""

from __future__ import annotations

import re
from typing import Final

#: One piece of a pattern of the subset; whatever is not one of these makes the pattern another kind.
#: Left out on purpose: back references, look-around, inline flags, named and atomic groups, possessive quantifiers,
#: word boundaries and categories, which the matchers of XPath, Python, JavaScript and Rust read differently or not.
_PIECES: Final = re.compile(
    r"""
      (?P<open> \( (?: \?: )? (?! [?*+] ) )
    | (?P<close> \) )
    | (?P<class> \[ \^? (?: [^\[\]\\&~|^-] | \\[dwsnrt\\.*+?|^$()\[\]{}/-] | [\^&~|-] (?! [&~|-] ) )+ \] )
    | (?P<escape> \\ [dwsDWSnrt\\.*+?|^$()\[\]{}/-] )
    | (?P<repeat> (?: [*+?] | \{ [0-9]{1,4} (?: , [0-9]{0,4} )? \} ) \?? )
    | (?P<anchor> [\^$] )
    | (?P<other> \| | [^\\()\[\]{}*+?|^$] )
    """,
    re.VERBOSE | re.DOTALL,
)
#: What the short classes stand for. Digits are ASCII digits; space is what XML takes for it (XSD 1.1 part 2, G.4.2.5).
_CLASSES: Final = {"d": "0-9", "s": r" \t\n\r"}
#: Most pieces of a pattern once its counted repeats are written out, as matchers in linear time do.
_LARGEST: Final = 20_000
_FLAGS: Final = {"i": re.IGNORECASE, "s": re.DOTALL, "m": re.MULTILINE}


def is_common(pattern: str, flags: str = "") -> bool:
    """Tell whether a pattern is of the common subset and can be compiled.

    >>> is_common("^[0-9]{4}$"), is_common("(a)\\\\1"), is_common("(?=a)")
    (True, False, False)
    """
    if set(flags) - set(_FLAGS):
        return False
    size = _size(pattern)
    if size is None or size > _LARGEST:
        return False
    try:
        re.compile(python_form(pattern))
    except re.error:
        return False
    return True


def _size(pattern: str) -> int | None:
    """Count the pieces of a pattern with its repeats written out; None where it is not of the subset."""
    #: Of each open group: the pieces so far, and those of the last one, which a repeat would multiply.
    groups = [[0, 0]]
    position, before = 0, ""
    while position < len(pattern):
        piece = _PIECES.match(pattern, position)
        if piece is None:
            return None
        kind = "bar" if piece[0] == "|" else piece.lastgroup or ""
        if kind == "open":
            groups.append([0, 0])
        elif kind == "close":
            if len(groups) == 1:
                return None
            inside = groups.pop()[0]
            groups[-1] = [groups[-1][0] + inside, inside]
        elif kind == "repeat":
            if before not in ("close", "class", "escape", "other"):
                return None
            total, last = groups[-1]
            most = max(1, *map(int, re.findall("[0-9]+", piece[0])), 1)
            groups[-1] = [total + last * (most - 1), last * most]
        else:
            groups[-1] = [groups[-1][0] + 1, 1]
        before, position = kind, piece.end()
    return groups[0][0] if len(groups) == 1 else None


def python_form(pattern: str, flags: str = "") -> str:
    """Write a pattern of the subset as Python's matcher reads it.

    ``$`` is the end of the value, in Python also the place before a line feed at the end; ``\\d`` is an ASCII digit.

    >>> python_form("^\\\\d+$")
    '^[0-9]+\\\\Z'
    """
    made = []
    for piece in _PIECES.finditer(pattern):
        text = piece[0]
        if piece.lastgroup == "anchor" and text == "$" and "m" not in flags:
            text = r"\Z"
        elif piece.lastgroup == "escape":
            text = _short(text, inside=False)
        elif piece.lastgroup == "class":
            text = re.sub(r"\\.", lambda m: _short(m[0], inside=True), text)
        made.append(text)
    return "".join(made)


def _short(escape: str, *, inside: bool) -> str:
    name = escape[1]
    if name in _CLASSES:
        return _CLASSES[name] if inside else f"[{_CLASSES[name]}]"
    if name.lower() in _CLASSES and not inside:
        return f"[^{_CLASSES[name.lower()]}]"
    return escape


def compiled(pattern: str, flags: str = "") -> re.Pattern[str]:
    """Compile a pattern of the subset; `re.Pattern.search` then matches as ``sh:pattern`` does (SHACL 4.4.3)."""
    bits = 0
    for flag in flags:
        bits |= _FLAGS[flag]
    return re.compile(python_form(pattern, flags), bits)
