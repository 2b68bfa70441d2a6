"""The faulty line of each result, masked as far as was asked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from veiskille.model import model
from veiskille.redact import redact
from veiskille.render.checked import Excerpt, Show
from veiskille.render.places import HIDDEN, OPEN, Places
from veiskille.render.sight import Token, is_shown, look
from veiskille.render.suggest import suggest
from veiskille.source import TOKEN, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veiskille.compose import Examined
    from veiskille.render.places import Place
    from veiskille.report import Report, Result

#: How many characters of a line are shown, and how many before the fault where not all are.
_WIDTH: Final = 100
_BEFORE: Final = 40

#: How many characters of a document are looked at on either side of a fault.
_AROUND: Final = 160

#: Longest object or list that is underlined from end to end.
_WHOLE: Final = 60

_ELLIPSIS: Final = "…"


class _Spot(NamedTuple):
    """Where a result stands in the text, and how much of its line is looked at, in offsets."""

    line: int
    start: int
    end: int
    left: int
    right: int
    #: Whether the line goes on to the left and to the right.
    more_left: bool
    more_right: bool


class _Piece(NamedTuple):
    """A stretch of the text with what is shown of it."""

    start: int
    end: int
    shown: str


@dataclass(slots=True)
class _Frame:
    """An object or list that the scan is inside of."""

    place: Place
    is_object: bool
    key: str | None = None


def excerpts(examined: Examined, show: Show) -> tuple[Excerpt | None, ...]:
    """Give the faulty line of each result of a report, in the report's order.

    The document is gone through once, with the path from its root: whether a value may be shown is told by the keys
    above it, never by its line.

    Args:
        examined: a report with the text of its document.
        show: which values may be shown.

    Returns:
        For each result its excerpt; None where the document is not JSON text, or the result has no place in it.
    """
    report, text = examined.report, examined.text
    if text is None:
        return (None,) * len(report.results)
    spots = _spots(text, report)
    tokens = _tokens(text, _joined(spot for spot in spots if spot is not None), report)
    starts = [token.start for token in tokens]
    return tuple(
        None if spot is None else _excerpt(text, spot, tokens, starts, result, show)
        for spot, result in zip(spots, report.results, strict=True)
    )


def _spots(text: str, report: Report) -> list[_Spot | None]:
    """Find the places of results, which are sorted by line."""
    found: list[_Spot | None] = []
    number, start, columns = 1, 0, len(text)
    for result in report.results:
        place = result.location
        if place.line is None or place.column is None or place.line < number:
            found.append(None)
            continue
        while number < place.line:
            start = text.find("\n", start) + 1
            number += 1
        begins = min(start + place.column - 1, columns)
        one_line = place.end_line == place.line and place.end_column is not None
        ends = start + (place.end_column or 0) - 1 if one_line else begins
        left, right = max(start, begins - _AROUND), min(columns, begins + _AROUND)
        line_end = text.find("\n", begins, right)
        if line_end >= 0:
            right = line_end
        more = line_end < 0 and right < columns and text[right] != "\n"
        found.append(_Spot(number, begins, ends, left, right, left > start, more))
    return found


def _joined(spots: Iterator[_Spot]) -> list[tuple[int, int]]:
    """Give the stretches of the text that are looked at, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for left, right in sorted((spot.left, max(spot.right, spot.start + 1)) for spot in spots):
        if joined and left <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(right, joined[-1][1])
        else:
            joined.append((left, right))
    return joined


def _tokens(text: str, stretches: list[tuple[int, int]], report: Report) -> list[Token]:
    """Give the tokens in some stretches of a text, each with its place in the model."""
    known = model()
    places = Places(known, known.profiles[report.profile] if report.profile else None)
    root = places.root() if _is_ours(text, known.context_iri) else HIDDEN
    found: list[Token] = []
    frames: list[_Frame] = []
    at, last = 0, len(stretches)
    for token in TOKEN.finditer(text):
        start, end = token.span()
        while at < last and stretches[at][1] <= start:
            at += 1
        if at == last:
            break
        wanted, mark = end > stretches[at][0], token.group()
        frame = frames[-1] if frames else None
        if mark in "]}":
            frames.pop()
        elif frame is not None and frame.is_object and frame.key is None:
            frame.key = unquoted(mark)
            if wanted:
                found.append(Token(start, end, mark, frame.place, frame.key))
        else:
            place = root if frame is None else _place(places, frame, len(frames))
            if mark in "[{":
                frames.append(_Frame(place, mark == "{"))
            if wanted:
                found.append(Token(start, end, mark, place, None))
    return found


def _place(places: Places, frame: _Frame, depth: int) -> Place:
    """Give the place of the next value of an object or list."""
    if not frame.is_object:
        # A list of lists has no meaning in the model.
        return frame.place
    key, frame.key = frame.key or "", None
    if depth == 1 and key == "@context":
        return OPEN
    return places.below(frame.place, key)


def _is_ours(text: str, context: str) -> bool:
    """Tell whether a document has our context, without which its keys mean something else."""
    if f'"{context}"' not in text:
        return False
    depth, key = 0, ""
    for token in TOKEN.finditer(text):
        mark = token.group()
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
        elif depth == 1 and key == '"@context"' and mark == f'"{context}"':
            return True
        key = mark if depth == 1 else ""
    return False


def _excerpt(  # noqa: PLR0913, PLR0917 - a result with what it stands among
    text: str, spot: _Spot, tokens: list[Token], starts: list[int], result: Result, show: Show
) -> Excerpt:
    first = max(0, bisect_right(starts, spot.left) - 1)
    near = [t for t in tokens[first : bisect_left(starts, spot.right)] if t.end > spot.left]
    here = bisect_left(starts, spot.start)
    token = tokens[here] if here < len(tokens) and starts[here] == spot.start else None
    start, end = _underlined(text, spot, token, tokens[here - 1] if here else None)
    line, begins, ends = "", -1, 0
    for piece in _pieces(text, spot, near, result, show):
        if begins < 0 and piece.end > start:
            begins = len(line)
        line += piece.shown
        if piece.start < end:
            ends = len(line)
    begins = len(line) if begins < 0 else begins
    cut, begins, ends = _cut(line, begins, max(ends, begins), spot)
    made = _suggestion(text, spot, token, result, show)
    return Excerpt(number=spot.line, line=cut, start=begins, end=ends, suggestion=made)


def _suggestion(text: str, spot: _Spot, token: Token | None, result: Result, show: Show) -> str | None:
    """Make a suggestion of a value that may be shown, and is not so long that nobody would read it."""
    if token is None or not is_shown(token, show) or spot.end - spot.start > _WHOLE:
        return None
    made = suggest(result, token.place.slot, token.key, text[spot.start : spot.end])
    return made if made is None or redact(made) == made else None


def _underlined(text: str, spot: _Spot, token: Token | None, before: Token | None) -> tuple[int, int]:
    """Give what to underline: of a long object or list the key that it stands under, and the opening bracket."""
    if token is None or token.mark not in "[{" or spot.start < spot.end <= spot.start + _WHOLE:
        return spot.start, max(spot.end, spot.start + 1)
    has_key = before is not None and before.key is not None and "\n" not in text[before.end : spot.start]
    return before.start if has_key and before is not None else spot.start, spot.start + 1


def _pieces(text: str, spot: _Spot, tokens: list[Token], result: Result, show: Show) -> Iterator[_Piece]:
    """Give the stretches of a line: each token as it may be shown, and each character between them."""
    at = spot.left
    for token in tokens:
        if token.mark in "[{":
            continue
        yield from _between(text, at, token.start)
        at = max(token.start, spot.left)
        meant = result.suggestion if token.start == spot.start else None
        at = min(token.end, spot.right)
        yield _Piece(max(token.start, spot.left), at, look(token, show, meant, spot.left, spot.right))
    yield from _between(text, at, spot.right)


def _between(text: str, start: int, end: int) -> Iterator[_Piece]:
    for offset in range(start, end):
        char = text[offset]
        yield _Piece(offset, offset + 1, "    " if char == "\t" else "" if char == "\r" else char)


def _cut(line: str, start: int, end: int, spot: _Spot) -> tuple[str, int, int]:
    """Cut a long line to what stands around the fault."""
    long = len(line) > _WIDTH
    begin = max(0, min(start - _BEFORE, len(line) - _WIDTH)) if long and (end > _WIDTH or spot.more_left) else 0
    finish = min(len(line), begin + _WIDTH) if long else len(line)
    left = _ELLIPSIS if begin or spot.more_left else ""
    right = _ELLIPSIS if finish < len(line) or spot.more_right else ""
    moved = len(left) - begin
    shown = (left + line[begin:finish] + right).rstrip()
    return shown, min(start, finish) + moved, min(end, finish) + moved
