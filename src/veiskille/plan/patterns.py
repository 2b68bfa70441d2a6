"""Patterns that every matcher reads alike and that one in linear time can run."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from veiskille.plan.matching import Linear

if TYPE_CHECKING:
    from collections.abc import Callable

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
    | (?P<bar> \| )
    | (?P<other> [^\\()\[\]{}*+?|^$] )
    """,
    re.VERBOSE | re.DOTALL,
)
#: What the short classes stand for. Digits are ASCII digits; space is what XML takes for it (XSD 1.1 part 2, G.4.2.5).
_CLASSES: Final = {"d": "0-9", "s": r" \t\n\r"}
#: Most pieces of a pattern once its counted repeats are written out, as matchers in linear time do.
_LARGEST: Final = 20_000
#: Most groups inside each other.
_DEEPEST: Final = 50
_FLAGS: Final = {"i": re.IGNORECASE, "s": re.DOTALL, "m": re.MULTILINE}
#: Python's matcher tries again from each place: it is given values up to this length, and patterns that repeat
#: single pieces up to so many times without a bound. Then what it does at most is counted and little.
_SHORT: Final = 100
_FEW: Final = 2

#: ``("one", text)``, ``("anchor", text)``, ``("all", parts)``, ``("any", choices)``, ``("repeat", part, least, most)``.
Tree: TypeAlias = tuple[Any, ...]


class Matcher(Protocol):
    """Finds a pattern in a text."""

    def search(self, text: str, /) -> object:
        """Give something where the pattern matches in the text, None where it does not."""


class _Tried:
    """Python's matcher for short texts, one in linear time for others."""

    __slots__ = ("_linear", "_make", "_quick")

    def __init__(self, quick: re.Pattern[str], make: Callable[[], Linear]) -> None:
        self._quick, self._make = quick, make
        self._linear: Linear | None = None

    def search(self, text: str, /) -> object:
        if len(text) <= _SHORT:
            return self._quick.search(text)
        if self._linear is None:
            self._linear = self._make()
        return self._linear.search(text)


class _Listed:
    """Texts written out, for a pattern that is a list of them."""

    __slots__ = ("_texts",)

    def __init__(self, texts: frozenset[str]) -> None:
        self._texts = texts

    def search(self, text: str, /) -> object:
        return True if text in self._texts else None


def is_common(pattern: str, flags: str = "") -> bool:
    r"""Tell whether a pattern is of the common subset and can be compiled.

    >>> is_common("^[0-9]{4}$"), is_common("(a)\\1"), is_common("(?=a)")
    (True, False, False)
    """
    tree = None if set(flags) - set(_FLAGS) else parse(pattern)
    if tree is None or _size(tree) > _LARGEST:
        return False
    try:
        re.compile(python_form(pattern))
    except re.error:
        # A range that goes backwards, or a repeat of fewer than it begins with.
        return False
    return True


def parse(pattern: str) -> Tree | None:
    """Read a pattern as a tree; None where it is not of the subset."""
    #: Of each open group the choices so far, the last one still growing.
    groups: list[list[list[Tree]]] = [[[]]]
    position, repeatable = 0, False
    while position < len(pattern):
        piece = _PIECES.match(pattern, position)
        if piece is None:
            return None
        kind, text, position = piece.lastgroup, piece[0], piece.end()
        if kind == "open":
            groups.append([[]])
        elif kind == "bar":
            groups[-1].append([])
        elif kind == "close":
            if len(groups) == 1:
                return None
            inside = _joined(groups.pop())
            groups[-1][-1].append(inside)
        elif kind == "repeat":
            if not repeatable:
                return None
            groups[-1][-1][-1] = ("repeat", groups[-1][-1][-1], *_bounds(text))
        else:
            groups[-1][-1].append(("anchor" if kind == "anchor" else "one", text))
        repeatable = kind in ("close", "class", "escape", "other")
        if len(groups) > _DEEPEST:
            return None
    return _joined(groups[0]) if len(groups) == 1 else None


def _joined(choices: list[list[Tree]]) -> Tree:
    parts = [("all", tuple(parts)) for parts in choices]
    return parts[0] if len(parts) == 1 else ("any", tuple(parts))


def _bounds(text: str) -> tuple[int, int | None]:
    """Give how often a repeat is done at least and at most."""
    if text[0] in "*+?":
        return (1 if text[0] == "+" else 0), (1 if text[0] == "?" else None)
    least, comma, most = text.rstrip("?")[1:-1].partition(",")
    return int(least), (int(most) if most else None) if comma else int(least)


def _size(tree: Tree) -> int:
    """Count the pieces of a pattern with its repeats written out."""
    kind, *parts = tree
    if kind == "repeat":
        part, least, most = parts
        times: int = max(1, least, most or 0)
        return _size(part) * times
    return sum(map(_size, parts[0])) if kind in ("all", "any") else 1


def _unbounded(tree: Tree) -> int | None:
    """Count the repeats that may go on; None where what is repeated may itself be read in several ways."""
    kind, *parts = tree
    if kind == "repeat":
        part, least, most = parts
        if part[0] == "one":
            return 0 if most in (least, 1) else 1
        inside = _unbounded(part)
        return inside if most == 1 or (inside == 0 and least == most and part[0] == "all") else None
    counts = [_unbounded(part) for part in parts[0]] if kind in ("all", "any") else [0]
    return None if None in counts else sum(count or 0 for count in counts)


def python_form(pattern: str, flags: str = "") -> str:
    r"""Write a pattern of the subset as Python's matcher reads it.

    ``$`` is the end of the value, in Python also the place before a line feed at the end; ``\d`` is an ASCII digit.

    >>> python_form("^\\d+$")
    '^[0-9]+\\Z'
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


def _listed(tree: Tree) -> frozenset[str] | None:
    """Give all texts that a pattern without classes and repeats matches as a whole; None for another pattern."""
    ends = (("anchor", "^"), ("anchor", "$"))
    if tree[0] != "all" or (tree[1][:1], tree[1][-1:]) != (ends[:1], ends[1:]):
        return None
    texts = _texts(("all", tree[1][1:-1]))
    return None if texts is None else frozenset(texts)


def _texts(tree: Tree) -> list[str] | None:
    """Give all texts that a part matches, or None where it has more than one way to read a character."""
    kind, parts = tree[0], tree[1]
    if kind == "one":
        return [parts[-1]] if _is_plain(parts) else None
    if kind not in ("all", "any"):
        return None
    made = [""] if kind == "all" else []
    for part in parts:
        texts = _texts(part)
        if texts is None or (len(made) * len(texts) if kind == "all" else len(made) + len(texts)) > _LARGEST:
            return None
        made = [before + text for before in made for text in texts] if kind == "all" else [*made, *texts]
    return made


def _is_plain(piece: str) -> bool:
    """Tell whether a piece stands for its last character: an escaped letter does not, nor does a class."""
    return piece != "." if len(piece) == 1 else piece[0] == "\\" and not piece[1].isalnum()


@lru_cache(maxsize=512)
def compiled(pattern: str, flags: str = "") -> Matcher:
    """Compile a pattern of the subset; its ``search`` matches as ``sh:pattern`` does (SHACL 4.4.3).

    Whatever the pattern and the text, it takes time in proportion to the length of the text.
    """
    tree = parse(pattern)
    if tree is None:
        raise ValueError("not a pattern of the common subset")
    listed = None if flags else _listed(tree)
    if listed is not None:
        # Shapes list codes this way; a set of them is there at once, an expression of thousands of pieces is not.
        return _Listed(listed)
    bits = 0
    for flag in flags:
        bits |= _FLAGS[flag]

    def accepts(piece: str) -> re.Pattern[str]:
        return re.compile(python_form(piece, flags), bits)

    make = partial(Linear, tree, accepts, lines="m" in flags)
    repeats = _unbounded(tree)
    if repeats is None or repeats > _FEW:
        return make()
    return _Tried(re.compile(python_form(pattern, flags), bits), make)
