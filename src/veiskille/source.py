"""JSON pointer to line and column, computed only when asked."""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, TypeAlias

#: Commas and colons need no token: in an object keys and values alternate.
TOKEN: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[^\s"\[\]{},:]++|[\[\]{}]', re.DOTALL)
_POINTER: Final = re.compile(r"(?:/(?:[^~/]|~[01])*+)*+")

#: Offsets of a value's start and end, and of its key's start where it has one.
_Span: TypeAlias = tuple[int, int, int | None]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a value stands in its text.

    Lines end with a line feed. Lines and columns count from 1, columns in characters, and the end is the
    column after the last character. `key_line` and `key_column` say where the member's key starts, and
    `key_end_column` where it ends on that line; they are None for an array element and the whole document.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    key_line: int | None = None
    key_column: int | None = None
    key_end_column: int | None = None


@dataclass(slots=True)
class _Wanted:
    """A place on the way to a pointer that was asked for."""

    pointer: str | None = None
    below: dict[str, "_Wanted"] = field(default_factory=dict)


@dataclass(slots=True)
class _Frame:
    """An object or array that the scan is inside of."""

    wanted: _Wanted
    start: int
    key_start: int | None
    is_object: bool
    index: int = 0
    key: str | None = None
    member_start: int | None = None


def escape(key: str) -> str:
    """Write a key as a token of a JSON pointer (RFC 6901, section 3).

    >>> escape("a/b~c")
    'a~1b~0c'
    """
    return key.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Read a key out of a token of a JSON pointer (RFC 6901, section 4).

    >>> unescape("a~1b~0c")
    'a/b~c'
    """
    return token.replace("~1", "/").replace("~0", "~")


def line_column(text: str, offset: int) -> tuple[int, int]:
    r"""Count the line and column of an offset, both from 1.

    >>> line_column("a\nbc", 3)
    (2, 2)
    """
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def locate(text: str, pointers: Collection[str]) -> dict[str, Position]:
    """Find the values that JSON pointers point at, in one scan that stops at the last of them.

    Args:
        text: A document that `reading` accepted.
        pointers: JSON pointers (RFC 6901).

    Returns:
        A position for each pointer that points at a value; the other pointers are left out.
    """
    spans = dict(_spans(text, set(pointers)))
    offsets = {offset for span in spans.values() for offset in span if offset is not None}
    places = _places(text, offsets)
    return {pointer: _position(text, span, places) for pointer, span in spans.items()}


def _position(text: str, span: _Span, places: dict[int, tuple[int, int]]) -> Position:
    start, end, key = span
    if key is None:
        return Position(*places[start], *places[end])
    line, column = places[key]
    token = TOKEN.match(text, key)
    return Position(*places[start], *places[end], line, column, column + len(token[0]) if token else None)


def _places(text: str, offsets: Iterable[int]) -> dict[int, tuple[int, int]]:
    places = {}
    line, line_start, passed = 1, 0, 0
    for offset in sorted(offsets):
        line += text.count("\n", passed, offset)
        line_start = max(line_start, text.rfind("\n", passed, offset) + 1)
        places[offset] = line, offset - line_start + 1
        passed = offset
    return places


def _spans(text: str, pointers: set[str]) -> Iterator[tuple[str, _Span]]:
    asked = {pointer for pointer in pointers if _POINTER.fullmatch(pointer)}
    tokens = TOKEN.finditer(text)
    first = next(tokens, None)
    if first is None:
        return
    if "" in asked:
        # The whole document needs no scan, and missing keys of the root are the commonest results.
        asked.remove("")
        yield "", (first.start(), len(text.rstrip(" \t\r\n")), None)
    if asked and first.group() in "[{":
        root = _Frame(_tree(asked), first.start(), None, first.group() == "{")
        yield from islice(_below(tokens, root), len(asked))


def _tree(pointers: Iterable[str]) -> _Wanted:
    root = _Wanted()
    for pointer in pointers:
        place = root
        for token in pointer.split("/")[1:]:
            place = place.below.setdefault(unescape(token), _Wanted())
        place.pointer = pointer
    return root


def _below(tokens: Iterator[re.Match[str]], root: _Frame) -> Iterator[tuple[str, _Span]]:
    frames = [root]
    for token in tokens:
        frame, mark = frames[-1], token.group()
        if mark in "]}":
            closed = frames.pop()
            if closed.wanted.pointer is not None:
                yield closed.wanted.pointer, (closed.start, token.end(), closed.key_start)
            if not frames:
                return
        elif frame.is_object and frame.key is None:
            frame.key, frame.member_start = unquoted(mark), token.start()
        else:
            wanted = _step(frame)
            if mark not in "[{":
                if wanted is not None and wanted.pointer is not None:
                    yield wanted.pointer, (token.start(), token.end(), frame.member_start)
            elif wanted is None:
                _skip(tokens)
            else:
                frames.append(_Frame(wanted, token.start(), frame.member_start, mark == "{"))


def _step(frame: _Frame) -> _Wanted | None:
    """Pass the next value of an object or array, and tell whether somebody asked for it."""
    if frame.is_object:
        key, frame.key = frame.key or "", None
    else:
        key, frame.index = str(frame.index), frame.index + 1
    return frame.wanted.below.get(key)


def _skip(tokens: Iterator[re.Match[str]]) -> None:
    depth = 1
    for token in tokens:
        mark = token.group()
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
            if not depth:
                return


def unquoted(string: str) -> str:
    r"""Read a JSON string.

    >>> unquoted(r'"a\u0062"')
    'ab'
    """
    return str(json.loads(string)) if "\\" in string else string[1:-1]
