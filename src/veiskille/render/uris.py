"""File names, JSON pointers and IRIs, written so that nothing in them ends them (RFC 3986, RFC 3987)."""

from __future__ import annotations

import re
import string
from pathlib import PurePath, PureWindowsPath
from typing import Final

from veiskille.redact import redact

#: What stands for itself, besides the slash between the steps of a path.
_UNRESERVED: Final = frozenset(string.ascii_letters + string.digits + "-._~")

#: Characters that stand in no IRI in Turtle (RDF 1.1 Turtle, IRIREF), besides those that are not printable.
_NO_IRI: Final = frozenset(' <>"{}|^`\\')

#: Name of standard input.
_STANDARD_INPUT: Final = "-"

_DRIVE: Final = re.compile(r"[A-Za-z]:[\\/]")
#: How Python writes bytes of a file name that are not UTF-8: as these and no other characters.
_BYTES: Final = range(0xDC80, 0xDD00)
_FIRST_BYTE: Final = 0xDC00


def file_uri(name: str) -> str:
    """Give a file name as a URI: relative for a relative path, else with the scheme ``file``.

    What may be an identity number is masked, as everywhere in a report.

    >>> file_uri("mine/a b.json"), file_uri("a:b.json"), file_uri("/mine/ø.json"), file_uri("-")
    ('mine/a%20b.json', 'a%3Ab.json', 'file:///mine/%C3%B8.json', 'stdin')
    """
    if name == _STANDARD_INPUT:
        return "stdin"
    if _DRIVE.match(name):
        drive, steps = name[:2], PureWindowsPath(redact(name)).as_posix()[2:]
        return f"file:///{drive}{encoded(steps)}"
    path = PurePath(redact(name))
    written = encoded(path.as_posix())
    # Two slashes at the start, which a path may have, would be read as the start of a host's name.
    return f"file:///{written.lstrip('/')}" if path.is_absolute() else written


def encoded(text: str) -> str:
    """Percent-encode everything but letters and digits of ASCII, ``-._~`` and slashes (RFC 3986, section 2).

    >>> encoded("/a b/0")
    '/a%20b/0'
    """
    return "".join(char if char in _UNRESERVED or char == "/" else _percent(char) for char in text)


def _percent(char: str) -> str:
    code = ord(char)
    octets = bytes([code - _FIRST_BYTE]) if code in _BYTES else char.encode("utf-8", "surrogatepass")
    return "".join(f"%{octet:02X}" for octet in octets)


def iri(text: str) -> str:
    """Write an IRI as Turtle does, with what no IRI may hold percent-encoded.

    >>> iri("https://a.example/ø b")
    '<https://a.example/ø%20b>'
    """
    return f"<{''.join(_percent(c) if c in _NO_IRI or not c.isprintable() else c for c in text)}>"
