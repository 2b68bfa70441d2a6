"""Why a text is not a document, and where: an exact and patient second reading.

`reading` asks here only when the fast parser has refused or a limit may be broken, so this scanner may
take its time; it never recurses and reads each character a bounded number of times.
"""

import json
import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from veiskille.errors import DocumentError, LimitExceeded
from veiskille.limits import Limits
from veiskille.source import line_column

_ARCHIVES: Final = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b")
_PDF: Final = b"%PDF-"
_BOM: Final = b"\xef\xbb\xbf"
_WIDE_BOMS: Final = (b"\xff\xfe", b"\xfe\xff")
_SPACE: Final = re.compile(r"[ \t\n\r]*+")
_NUMBER: Final = r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+"
_WORD_END: Final = r"(?![0-9A-Za-z.+-])"
_TOKEN: Final = re.compile(
    r'(?P<string>"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+")'
    rf"|(?P<number>{_NUMBER}{_WORD_END})|(?P<word>(?:true|false|null){_WORD_END})|[\[\]{{}},:]"
)
# What can be read of a string, a number or a word that is no token.
_STRING_START: Final = re.compile(r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+')
_CUT_ESCAPE: Final = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?\Z")
_RUN: Final = re.compile(r"[0-9A-Za-z.+-]++")
_NOT_A_NUMBER: Final = re.compile(r"[+-]?(?:nan|inf(?:inity)?)", re.IGNORECASE)
_SURROGATE: Final = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<lone>\\u[dD][89a-fA-F])|\\."
)
# What people write where JSON does not have it.
_COMMENTS: Final = ("//", "/*", "#")
_QUOTES: Final = "'`´‘’“”„«»"

# What the grammar of RFC 8259 waits for.
_VALUE, _FIRST_ELEMENT, _FIRST_KEY, _KEY, _COLON, _NEXT, _END = range(7)
_BEFORE_VALUE: Final = frozenset({_VALUE, _FIRST_ELEMENT})
_BEFORE_KEY: Final = frozenset({_FIRST_KEY, _KEY})


class _Problem(NamedTuple):
    key: str
    offset: int
    limit: int | None = None


def is_archive(data: bytes) -> bool:
    """Tell by their first bytes that they are a zip or gzip archive."""
    return data.startswith(_ARCHIVES)


def examine(data: bytes, *, limits: Limits, file: str | None = None) -> DocumentError | None:
    """Find the first reason why bytes are not a strict JSON document within the limits.

    Strict means RFC 8259 in UTF-8 without a byte order mark, each key once in its object, no lone surrogates.

    Args:
        data: The whole document.
        limits: The bounds; `max_bytes` is not looked at.
        file: The document's name, for the error.

    Returns:
        The error to raise, with its line and column, or None for a document in order.
    """
    key = _wrapping(data)
    if key is not None:
        return DocumentError(key, file=file, line=1, column=1)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        wrong = error.start
    else:
        problem = _Scan(text, limits).run()
        return None if problem is None else _located(problem, text, file)
    before = data[:wrong].decode()
    line, column = line_column(before, len(before))
    return DocumentError("not-utf8", file=file, line=line, column=column, byte=wrong + 1)


def _wrapping(data: bytes) -> str | None:
    if is_archive(data):
        return "archive"
    if data.startswith(_PDF):
        return "no-json-at-all"
    if data.startswith(_BOM):
        return "bom"
    # JSON starts with an ASCII character, which UTF-16 and UTF-32 write with a zero byte.
    is_wide = data.startswith(_WIDE_BOMS) or (len(data) > 1 and 0 in data[:2])
    return "utf-16" if is_wide else None


def _located(problem: _Problem, text: str, file: str | None) -> DocumentError:
    line, column = line_column(text, problem.offset)
    if problem.limit is None:
        return DocumentError(problem.key, file=file, line=line, column=column)
    return LimitExceeded(problem.key, file=file, line=line, column=column, limit=problem.limit)


@dataclass(slots=True)
class _Scan:
    """One pass over the tokens of a text, with a stack of the open objects and arrays."""

    text: str
    limits: Limits
    offset: int = 0
    state: int = _VALUE
    values: int = 0
    #: The keys seen so far of each open object; None for an array.
    open: list[set[str] | None] = field(default_factory=list)

    def run(self) -> _Problem | None:
        while True:
            self.offset = _end(_SPACE, self.text, self.offset)
            token = _TOKEN.match(self.text, self.offset)
            problem = self._refused() if token is None else self._taken(token)
            if problem is not None or token is None:
                return problem
            self.offset = token.end()

    def _taken(self, token: re.Match[str]) -> _Problem | None:
        kind = token.lastgroup or token.group()
        if kind == "string" and self.state in _BEFORE_KEY:
            return self._key(token.group())
        if self.state in _BEFORE_VALUE and kind not in "]},:":
            return self._value(kind, token.group())
        if kind in "]}":
            return self._close(kind)
        if kind == ":" and self.state == _COLON:
            self.state = _VALUE
        elif kind == "," and self.state == _NEXT:
            self.state = _VALUE if self.open[-1] is None else _KEY
        else:
            return self._unexpected()
        return None

    def _key(self, string: str) -> _Problem | None:
        problem = self._string(string)
        if problem is not None:
            return problem
        key, seen = _unquoted(string), self.open[-1]
        if seen is None or key in seen:
            return _Problem("duplicate-key", self.offset)
        seen.add(key)
        self.state = _COLON
        return None

    def _value(self, kind: str, token: str) -> _Problem | None:
        self.values += 1
        if self.values > self.limits.max_values:
            return _Problem("too-many-values", self.offset, self.limits.max_values)
        if kind in "[{":
            return self._opened(kind)
        self._after_value()
        if kind == "number" and len(token) > self.limits.max_number:
            return _Problem("number-too-long", self.offset, self.limits.max_number)
        return self._string(token) if kind == "string" else None

    def _opened(self, kind: str) -> _Problem | None:
        if len(self.open) == self.limits.max_depth:
            return _Problem("too-deep", self.offset, self.limits.max_depth)
        self.open.append(set() if kind == "{" else None)
        self.state = _FIRST_KEY if kind == "{" else _FIRST_ELEMENT
        return None

    def _close(self, kind: str) -> _Problem | None:
        first = _FIRST_ELEMENT if kind == "]" else _FIRST_KEY
        if self.state not in (first, _NEXT) or (self.open[-1] is None) != (kind == "]"):
            return self._unexpected()
        self.open.pop()
        self._after_value()
        return None

    def _after_value(self) -> None:
        self.state = _NEXT if self.open else _END

    def _string(self, string: str) -> _Problem | None:
        if "\\u" in string:
            lone = next((found for found in _SURROGATE.finditer(string) if found["lone"]), None)
            if lone is not None:
                return _Problem("lone-surrogate", self.offset + lone.start())
        longest = self.limits.max_string
        # Two quotation marks; and an escape is longer than its character, so a short token needs no decoding.
        if len(string) - 2 > longest and len(_unquoted(string)) > longest:
            return _Problem("string-too-long", self.offset, longest)
        return None

    def _unexpected(self) -> _Problem:
        """Tell which mistake people make was surely made, else that the character cannot stand here."""
        char = self.text[self.offset]
        if not self.values:
            return _Problem(self._at_the_start(char), self.offset)
        begins = char in '"-' or char.isalnum()
        mistakes = (
            ("comment", self.text.startswith(_COMMENTS, self.offset)),
            ("wrong-quotes", char in _QUOTES),
            ("several-in-a-row", self.state == _END and char in "{["),
            ("trailing-data", self.state == _END),
            ("trailing-comma", self._is_after_comma(char)),
            ("missing-comma", self.state == _NEXT and (begins or char in "{[")),
            ("missing-key", self.state in _BEFORE_KEY and begins),
        )
        return _Problem(next((key for key, made in mistakes if made), "unexpected-character"), self.offset)

    def _at_the_start(self, char: str) -> str:
        if self.text.startswith(_COMMENTS[:2], self.offset):
            return "comment"
        if char in _QUOTES:
            return "wrong-quotes"
        if char == "<":
            return "markup"
        return "no-json-at-all" if char.isprintable() and char not in "]},:" else "unexpected-character"

    def _is_after_comma(self, char: str) -> bool:
        """Tell whether a bracket closes what is open, but a comma stands before it."""
        if not self.open:
            return False
        return (char, self.state) == (("]", _VALUE) if self.open[-1] is None else ("}", _KEY))

    def _refused(self) -> _Problem | None:
        """Tell why no token starts here."""
        rest = self.text[self.offset : self.offset + 1]
        if not rest:
            return self._ended()
        if rest == '"' and self.state in _BEFORE_VALUE | _BEFORE_KEY:
            return self._broken_string()
        run = _RUN.match(self.text, self.offset)
        if run is None or self.state not in _BEFORE_VALUE:
            return self._unexpected()
        return self._broken_word(run)

    def _ended(self) -> _Problem | None:
        if self.state == _END:
            return None
        return _Problem("truncated" if self.values else "empty", self.offset)

    def _broken_string(self) -> _Problem:
        offset = _end(_STRING_START, self.text, self.offset)
        if offset == len(self.text) or _CUT_ESCAPE.match(self.text, offset):
            return _Problem("truncated", len(self.text))
        return _Problem("bad-escape" if self.text[offset] == "\\" else "control-character", offset)

    def _broken_word(self, run: re.Match[str]) -> _Problem:
        word = run.group()
        if run.end() == len(self.text) and _is_cut(word):
            return _Problem("truncated", len(self.text))
        if _NOT_A_NUMBER.fullmatch(word):
            return _Problem("not-a-number", self.offset)
        if not self.values and (word[0].isalpha() or self.text[run.end() :].strip()):
            return _Problem("no-json-at-all", self.offset)
        return _Problem("unknown-word" if word[0].isalpha() else "bad-number", self.offset)


def _end(pattern: re.Pattern[str], text: str, offset: int) -> int:
    found = pattern.match(text, offset)
    return offset if found is None else found.end()


def _is_cut(word: str) -> bool:
    starts_literal = any(literal.startswith(word) for literal in ("true", "false", "null"))
    return starts_literal or re.fullmatch(_NUMBER, word + "0") is not None


def _unquoted(string: str) -> str:
    return str(json.loads(string)) if "\\" in string else string[1:-1]
