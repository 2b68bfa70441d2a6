"""The only place where a data value may become text."""

import json
import re
from collections.abc import Callable
from typing import Final

#: What stands for a value that is not shown: of one width for all, so that it tells no length either.
MASK: Final = "•••"

# One character (or an encoded space) that people and systems put between the digits of a number.
_GAP: Final = r"(?:[\s._\-\u00ad\u180e\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|%20|%2[DdEe])?+"
_NUMBER: Final = re.compile(rf"\d(?:{_GAP}\d){{10,}}+")
# Build systems read "::name::" at the start of a line and "##[name]", "##vso[…]" anywhere, as commands.
_COMMAND: Final = re.compile(r"##(?=\w*\[)|^\s*::")
# The words and the numbers of a name: "familyName2" is three, "HTMLPage" is two.
_PART: Final = re.compile(r"\d+|[^\W\d_]+")
_HUMP: Final = re.compile(r"(?<=[^A-ZÆØÅ])(?=[A-ZÆØÅ])|(?<=[A-ZÆØÅ])(?=[A-ZÆØÅ][^A-ZÆØÅ])")
# Digits that number things; more of them may be a birth date, a postcode or a part of a number.
_COUNTING: Final = 2
_CONTACT: Final = re.compile(r"(?i)mailto:|\btel:|\S(?:@|%40)\S|\+\d{2}[\s\d]{6,}")


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


def mask_token(written: str) -> str:
    """Mask a JSON string, number or truth value; what is null holds nothing, and is shown.

    >>> mask_token('"Kari"'), mask_token("19"), mask_token("null")
    ('"•••"', '•••', 'null')
    """
    if written == "null":
        return written
    return f'"{MASK}"' if written.startswith('"') else MASK


def redact_token(written: str) -> str:
    r"""Mask what may be an identity number in a JSON string or number, also one written with escapes.

    What is given back is as long as what was written.

    >>> redact_token(r'"\u0030\u0031019012345"')
    '•••••••••••••••••••••••'
    """
    if "\\" in written:
        meant = json.loads(written)
        if redact(meant) != meant:
            return "•" * len(written)
    return redact(written)


def is_contact(written: str) -> bool:
    """Tell whether a JSON string may hold an e-mail address or a telephone number with its country."""
    return _CONTACT.search(json.loads(written) if "\\" in written else written) is not None


def mask_words(text: str, known: Callable[[str], bool]) -> str:
    """Mask the words of a name that are not known, and its numbers unless they only count.

    Args:
        text: a key of a document, such as one that no class has.
        known: tells of a word in lower case whether it may be shown.

    >>> mask_words("mobilePhone2", {"phone"}.__contains__)
    '•••Phone2'
    >>> mask_words("Ola 1990", {"phone"}.__contains__)
    '•••'
    """
    counts = sum(char.isdecimal() for char in text) <= _COUNTING
    masked = _PART.sub(lambda part: _words(part.group(), known, counts=counts), text)
    # Masks beside each other would tell how many words there were.
    return re.sub(rf"{MASK}(?:[\s._\-]?{MASK})+", MASK, masked) if masked.count(MASK) > 1 else masked


def _words(part: str, known: Callable[[str], bool], *, counts: bool) -> str:
    if part.isdecimal():
        return part if counts else MASK
    if known(part.lower()):
        return part
    return "".join(word if known(word.lower()) else MASK for word in _HUMP.split(part))


def _defused(command: re.Match[str]) -> str:
    opening = command.group()
    return f"{opening[:-2]}\\x{ord(opening[-1]):02x}{opening[-1]}"


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
