"""A few lines of a JSON document: the members that matter, the others left out, and where the marks go."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.pointers import at
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

#: What stands in the place of members and elements that are left out.
LEFT_OUT: Final = "…"
#: Columns that a fragment may take, so that a terminal of 80 has room for an indentation.
WIDTH: Final = 72
#: Characters of a text that are shown.
_TEXT: Final = 44
#: Members or elements of something shown whole.
_WHOLE: Final = 4
#: Objects in a list shown whole.
_OBJECTS: Final = 2
_INDENT: Final = "  "


@dataclass(frozen=True, slots=True)
class Fragment:
    """Lines of a document, and what is marked: line (from 0), first column (from 0) and the column after the last."""

    lines: tuple[str, ...]
    marks: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A value, or the place of what is left out, with the key before it where it is a member."""

    pointer: str
    key: str
    text: str
    #: What an object or list holds; ``text`` is then its opening bracket.
    parts: tuple[_Part, ...] = ()

    @property
    def closing(self) -> str:
        return {"{": "}", "[": "]"}.get(self.text, "")

    def inline(self) -> str:
        return self.key + self.text + ", ".join(part.inline() for part in self.parts) + self.closing


@dataclass(slots=True)
class _Page:
    lines: list[str] = field(default_factory=list)
    #: Pointer to line, column of the key, column of the value, and the column after the last character.
    places: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)


def cut(
    tree: Any,  # noqa: ANN401 - JSON
    root: str,
    kept: Collection[str],
    marked: Mapping[str, bool],
    depth: int = 2,
) -> Fragment:
    """Cut a fragment out of a document.

    Args:
        tree: the document.
        root: JSON pointer of the value that the fragment shows.
        kept: JSON pointers of what is shown of it.
        marked: JSON pointers of what is marked, each with whether its key is marked too.
        depth: how many levels are shown of an object or list of which all is kept.
    """
    page = _Page()
    _lay(page, _Choice(frozenset(kept), depth).part(at(tree, root), root), 0, "")
    marks = []
    for pointer, with_key in marked.items():
        line, key, value, end = page.places[pointer]
        opens = end == len(page.lines[line]) and page.lines[line].endswith(("{", "["))
        marks.append((line, key if with_key or opens else value, end))
    return Fragment(tuple(page.lines), tuple(sorted(set(marks))))


@dataclass(frozen=True, slots=True)
class _Choice:
    """What is shown of a document."""

    #: JSON pointers of what is kept.
    kept: frozenset[str]
    #: How many levels are shown of an object or list of which all is kept.
    depth: int

    def part(self, value: Any, pointer: str, key: str = "", levels: int = 0) -> _Part:  # noqa: ANN401 - JSON
        """Choose what is shown of a value; some levels of it are shown without being asked for."""
        if not isinstance(value, dict | list):
            return _Part(pointer, key, _scalar(value))
        members = value.items() if isinstance(value, dict) else ((str(i), each) for i, each in enumerate(value))
        if pointer in self.kept and not any(k.startswith(f"{pointer}/") for k in self.kept):
            levels = max(levels, self.depth)
        parts: list[_Part] = []
        for name, each in members:
            place = f"{pointer}/{escape(name)}"
            wanted = any(k == place or k.startswith(f"{place}/") for k in self.kept)
            label = f"{json.dumps(name, ensure_ascii=False)}: " if isinstance(value, dict) else ""
            if wanted or (levels and len(parts) < _room(value) and name != "id"):
                parts.append(self.part(each, place, label, max(0, levels - 1)))
            elif not parts or parts[-1].text != LEFT_OUT:
                parts.append(_Part("", "", LEFT_OUT))
        return _Part(pointer, key, "{" if isinstance(value, dict) else "[", tuple(parts))


def _room(value: dict[str, Any] | list[Any]) -> int:
    """Give how many members or elements of something shown whole there is room for."""
    return _WHOLE if isinstance(value, dict) or not any(isinstance(e, dict) for e in value) else _OBJECTS


def _scalar(value: str | float | bool | None) -> str:  # noqa: FBT001 - JSON
    if isinstance(value, str) and len(value) > _TEXT and not value.startswith(("https:", "urn:")):
        value = value[:_TEXT].rstrip() + LEFT_OUT
    return json.dumps(value, ensure_ascii=False)


def _lay(page: _Page, part: _Part, depth: int, comma: str) -> None:
    """Write a value on one line where it fits, else its members on lines of their own."""
    start = depth * len(_INDENT)
    text = part.inline()
    if not part.parts or start + len(text) + len(comma) <= WIDTH:
        page.places.update(_inline_places(part, len(page.lines), start))
        page.lines.append(_INDENT * depth + text + comma)
        return
    line, value = len(page.lines), start + len(part.key)
    page.places[part.pointer] = (line, start, value, value + 1)
    page.lines.append(_INDENT * depth + part.key + part.text)
    for i, inner in enumerate(part.parts):
        _lay(page, inner, depth + 1, "," if i + 1 < len(part.parts) and inner.text != LEFT_OUT else "")
    page.lines.append(_INDENT * depth + part.closing + comma)


def _inline_places(part: _Part, line: int, start: int) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    value = start + len(part.key)
    if part.text != LEFT_OUT:
        yield part.pointer, (line, start, value, start + len(part.inline()))
    column = value + len(part.text)
    for inner in part.parts:
        yield from _inline_places(inner, line, column)
        column += len(inner.inline()) + len(", ")
