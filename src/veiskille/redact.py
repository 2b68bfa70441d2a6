"""The only place where a data value may become text."""

import re
from typing import Final

# One character (or an encoded space) that people and systems put between the digits of a number.
_GAP: Final = r"(?:[\s._\-\u00ad\u180e\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|%20|%2[DdEe])?+"
_NUMBER: Final = re.compile(rf"\d(?:{_GAP}\d){{10,}}+")
# Build systems read "::name::" at the start of a line and "##[name]", "##vso[…]" anywhere, as commands.
_COMMAND: Final = re.compile(r"##(?=\w*\[)|^\s*::")


def redact(text: str) -> str:
    """Mask everything that may be an identity number.

    A run of eleven or more decimal digits, of any script and with at most one separator between two
    digits, becomes as many bullets as it has characters. Control digits are not looked at: a mistyped
    number still points at a person.

    >>> redact("/pupils/01019012345/name")
    '/pupils/•••••••••••/name'
    >>> redact("010190 12345, org. 987654321")
    '••••••••••••, org. 987654321'
    """
    return _NUMBER.sub(lambda found: "•" * len(found.group()), text)


def printable(text: str) -> str:
    r"""Escape what a terminal, a log or a build system could obey instead of show.

    Escaped are control characters, bidirectional overrides and all else that Unicode counts as not
    printable, and the openings of build commands. Redact first: an escape may split a number.

    >>> printable("\x1b[2J")
    '\\x1b[2J'
    >>> printable("::error::x")
    '\\x3a:error::x'
    """
    if not text.isprintable():
        text = "".join(char if char.isprintable() else _escaped(char) for char in text)
    return _COMMAND.sub(_defused, text)


def _defused(command: re.Match[str]) -> str:
    opening = command.group()
    return f"{opening[:-2]}\\x{ord(opening[-1]):02x}{opening[-1]}"


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
