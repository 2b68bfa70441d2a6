"""How pages of text are laid out on the terminal: headings, indented paragraphs, lists and code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from veiskille.redact import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import JustifyMethod, RenderableType

#: Columns beyond which lines of prose are hard to read.
_WIDEST: Final = 100
_INDENT: Final = 2
#: Columns of a table that stay, and how far columns are apart.
_NEEDED: Final = 3
_APART: Final = 2


class Page:
    """Writes to standard output: colours only on a terminal and never with ``NO_COLOR``, no wider than it is."""

    def __init__(self) -> None:
        self.console = Console(highlight=False, markup=False, emoji=False)
        self._prose = min(self.console.width, _WIDEST)

    def line(self, *parts: tuple[str, str]) -> None:
        """Write a line of parts, each with a style, wrapped where it must be."""
        self._print(Text.assemble(*((printable(text), style) for text, style in parts)))

    def gap(self) -> None:
        """Write an empty line."""
        self.console.print()

    def heading(self, text: str, note: str = "", style: str = "bold") -> None:
        """Write a heading after an empty line, with a note beside it."""
        self.gap()
        self.line((text, style), *([("  ", ""), (note, "dim")] if note else []))

    def paragraph(self, text: str, style: str = "") -> None:
        """Write an indented paragraph."""
        self._print(_indented(Text(printable(text), style)))

    def points(self, texts: Iterable[str]) -> None:
        """Write an indented list, each point with a hyphen."""
        for text in texts:
            self.rows([("-", text)], "", "")

    def rows(self, rows: Iterable[tuple[str, str]], first: str = "bold", second: str = "") -> None:
        """Write two indented columns, the second wrapped within itself."""
        table = Table.grid(padding=(0, 1))
        table.add_column(no_wrap=True, style=first)
        table.add_column(overflow="fold", style=second)
        for name, text in rows:
            table.add_row(Text(printable(name)), Text(printable(text)))
        self._print(_indented(table))

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]], number: int) -> None:
        """Write a table: as wide as it is where nobody watches, else without the last columns that have no room.

        Args:
            heads: the heads of the columns.
            rows: the cells, row by row.
            number: which column holds numbers.
        """
        widths = [max(cell_len(line[i]) for line in (heads, *rows)) for i in range(len(heads))]
        shown = len(heads)
        if self.console.is_terminal:
            while shown > _NEEDED and sum(widths[:shown]) + _APART * (shown - 1) > self.console.width:
                shown -= 1
        else:
            self.console.width = sum(widths) + _APART * shown
        table = Table(box=None, pad_edge=False, padding=(0, _APART, 0, 0), header_style="bold")
        for i, head in enumerate(heads[:shown]):
            justify: JustifyMethod = "right" if i == number else "left"
            table.add_column(Text(head), justify=justify, no_wrap=i == 0, overflow="fold", style="" if i else "cyan")
        for row in rows:
            table.add_row(*(Text(printable(cell)) for cell in row[:shown]))
        self._print(table, width=self.console.width)

    def code(self, lines: Iterable[str], marks: Iterable[tuple[int, int, int]], style: str, mark: str) -> None:
        """Write lines of a document as they are, with marks (line, start and end, from 0) under what is meant."""
        spans: dict[int, list[tuple[int, int]]] = {}
        for number, start, end in marks:
            spans.setdefault(number, []).append((start, end))
        indent = " " * _INDENT * 2
        for number, line in enumerate(lines):
            text, under = Text(indent + line), [" "] * len(line)
            for start, end in spans.get(number, ()):
                text.stylize(style, len(indent) + start, len(indent) + end)
                under[start:end] = mark * (end - start)
            self._print(text, whole=True)
            if number in spans:
                self._print(Text(indent + "".join(under).rstrip(), style), whole=True)

    def address(self, iri: str) -> None:
        """Write an indented address in one piece, so that it can be followed."""
        self._print(Text(" " * _INDENT + printable(iri), "blue"), whole=True)

    def _print(self, what: RenderableType, *, whole: bool = False, width: int | None = None) -> None:
        # Blanks at the end of a line would come along when text is copied, and show in a file.
        with self.console.capture() as captured:
            self.console.print(
                what, no_wrap=whole, overflow="ignore" if whole else "fold", crop=not whole, width=width or self._prose
            )
        lines = captured.get().split("\n")
        self.console.file.write("\n".join(line.rstrip(" ") for line in lines))


def _indented(what: RenderableType) -> Padding:
    return Padding(what, (0, 0, 0, _INDENT))
