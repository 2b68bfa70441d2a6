"""Strict JSON to a plain tree, and files to bytes."""

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias, Union, cast

from jiter import LosslessFloat, from_json

from veiskille.diagnose import examine, is_archive
from veiskille.errors import DocumentError, LimitExceeded
from veiskille.limits import DEFAULTS, Limits


@dataclass(frozen=True, slots=True)
class Number:
    """A number with a fraction or an exponent, kept as it was written: it is never rounded."""

    text: str


JsonValue: TypeAlias = Union["dict[str, JsonValue]", "list[JsonValue]", str, int, bool, Number, None]

_REFUSED: Final = object()
# Reading a FIFO must not wait for a writer, and Windows must not touch the line ends.
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# The sketch of a document has one sign for each kind of bracket, digit and other character, and no space.
_SIGNS: Final = {b"[{": b"[", b"]}": b"]", b"+-0123456789": b"0", b".eE": b"."} | {
    mark: mark for mark in (b",", b":", b'"')
}
_SKETCH: Final = bytes(
    next((sign[0] for kind, sign in _SIGNS.items() if code in kind), ord("x")) for code in range(256)
)
_SPACE: Final = b" \t\n\r"
_ALL_BUT_BRACKETS: Final = b'x:,"0.'
# What stands before a number: the colon after a key, or the comma or bracket of an array.
_BEFORE_NUMBER: Final = (b'":', b",", rb"\[")


def read_bytes(path: str | os.PathLike[str], limits: Limits = DEFAULTS) -> bytes:
    """Read a regular file, and at most one byte more than the limit allows.

    Raises:
        DocumentError: The path is missing, unreadable, not a regular file, or an archive.
        LimitExceeded: The file is larger than `limits.max_bytes`.
    """
    file = os.fspath(path)
    content = _content(file, limits.max_bytes + 1)
    if isinstance(content, str):
        raise DocumentError(content, file=file)
    if is_archive(content):
        raise DocumentError("archive", file=file)
    check_size(content, limits, file)
    return content


def parse_json(data: bytes, *, limits: Limits = DEFAULTS, file: str | None = None) -> JsonValue:
    """Read strict JSON: RFC 8259 in UTF-8, each key once in its object, and nothing beyond the limits.

    An integer becomes an int (`-0` becomes 0), every other number a `Number`.

    Args:
        data: The whole document.
        limits: The bounds.
        file: The document's name, for errors.

    Raises:
        DocumentError: The document is not strict JSON; the error has the reason, line and column.
        LimitExceeded: The document goes beyond a limit.
    """
    check_size(data, limits, file)
    sketch = b'":' + data.translate(_SKETCH, _SPACE)
    may_have_long_numbers = _may_have_long_numbers(sketch, limits)
    # In doubt the close look comes first: what the parser makes of millions of values takes gigabytes.
    in_order = _is_small(sketch, limits) and _is_shallow(sketch, limits) and _has_short_strings(data, limits)
    del sketch
    error = None if in_order else examine(data, limits=limits, file=file)
    if error is not None:
        raise error
    tree = _parsed(data)
    if tree is _REFUSED:
        error = examine(data, limits=limits, file=file) if in_order else None
        raise error or DocumentError("not-json", file=file, line=1, column=1)
    if may_have_long_numbers:
        tree, has_long_numbers = _with_numbers(tree, limits)
        error = examine(data, limits=limits, file=file) if has_long_numbers and in_order else None
        if error is not None:
            raise error
    return cast("JsonValue", tree)


def parse_unbounded(data: bytes) -> JsonValue:
    """Read strict JSON without holding it to limits, for those who hold what they read to a schema that is narrower.

    A number with a fraction or an exponent is not made a `Number`; depth is bounded by the parser alone.

    Returns:
        The value, or None where the document is not strict JSON.
    """
    tree = _parsed(data)
    return None if tree is _REFUSED else cast("JsonValue", tree)


def _content(file: str, most: int) -> bytes | str:
    """Return a file's first bytes, or the message key of the reason why not."""
    try:
        if not stat.S_ISREG(Path(file).stat().st_mode):
            return "not-a-file"
        with os.fdopen(os.open(file, _FLAGS), "rb") as stream:
            # Once more, because the path may have been changed in between.
            return stream.read(most) if stat.S_ISREG(os.fstat(stream.fileno()).st_mode) else "not-a-file"
    except (FileNotFoundError, NotADirectoryError):
        return "missing-file"
    except (OSError, ValueError):
        return "unreadable-file"


def check_size(data: bytes, limits: Limits, file: str | None) -> None:
    """Refuse bytes beyond the limit.

    Raises:
        LimitExceeded: There are more than `limits.max_bytes`.
    """
    if len(data) > limits.max_bytes:
        raise LimitExceeded("too-large", file=file, limit=limits.max_bytes)


def _parsed(data: bytes) -> object:
    # The parser's own error quotes keys, so it ends here and is never raised from. Values are not cached:
    # the parser's cache is shared by all documents of the process.
    try:
        return from_json(
            data,
            allow_inf_nan=False,
            cache_mode="keys",
            catch_duplicate_keys=True,
            float_mode="lossless-float",
        )
    except ValueError:
        return _REFUSED


def _is_shallow(sketch: bytes, limits: Limits) -> bool:
    """Tell whether the levels are surely within the limit: each round takes the innermost brackets away."""
    brackets = sketch.translate(None, _ALL_BUT_BRACKETS)
    for _ in range(limits.max_depth):
        inner = brackets.replace(b"[]", b"")
        if len(inner) == len(brackets):
            break
        brackets = inner
    return not brackets


def _is_small(sketch: bytes, limits: Limits) -> bool:
    """Tell whether the number of values is surely within the limit.

    There is one at the root, one after each comma, and one first in each object or array that is not empty.
    """
    if len(sketch) <= limits.max_values:
        return True
    most = 1 + sketch.count(b",") + sketch.count(b"[") - sketch.count(b"[]")
    return most <= limits.max_values


def _has_short_strings(data: bytes, limits: Limits) -> bool:
    """Tell whether the strings' lengths are surely within the limit: no character is shorter than a byte."""
    if len(data) <= limits.max_string:
        return True
    unescaped = data.replace(rb"\\", b"..").replace(rb"\"", b"..") if b"\\" in data else data
    if _has_quotes_everywhere(unescaped, limits.max_string):
        return True
    return max(map(len, unescaped.split(b'"')[1::2]), default=0) <= limits.max_string


def _has_quotes_everywhere(unescaped: bytes, longest: int) -> bool:
    """Tell whether no two quotation marks are further apart than the limit; seldom looks at more than a few bytes."""
    start = 0
    while len(unescaped) - start > longest:
        last = unescaped.rfind(b'"', start, start + longest + 1)
        if last < 0:
            return False
        start = last + 1
    return True


def _may_have_long_numbers(sketch: bytes, limits: Limits) -> bool:
    """Tell whether a number may have a fraction, an exponent or too many characters."""
    number = rb"0(?:0*\.|0{%d})" % limits.max_number
    # Three searches for a fixed start take a fourth of the time of one for any of them.
    return any(re.search(before + number, sketch) for before in _BEFORE_NUMBER)


def _with_numbers(tree: object, limits: Limits) -> tuple[object, bool]:
    """Put a `Number` for each of the parser's own, in place, and tell whether any number is too long."""
    above, below = 10**limits.max_number, -(10 ** (limits.max_number - 1))
    root = [tree]
    containers: list[Any] = [root]
    too_long = False
    while containers:
        container = containers.pop()
        for place, value in container.items() if type(container) is dict else enumerate(container):
            kind = type(value)
            if kind is dict or kind is list:
                containers.append(value)
            elif kind is LosslessFloat:
                text = bytes(value).decode("ascii")
                container[place] = Number(text)
                too_long = too_long or len(text) > limits.max_number
            elif kind is int:
                # The parser gives 0 for -0, which is two characters: a close look tells them apart.
                may_be_signed = value == 0 and limits.max_number == 1
                too_long = too_long or may_be_signed or not below < value < above
    return root[0], too_long
