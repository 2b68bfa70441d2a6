"""Where a report goes: standard output, in colours where they can be seen, or a file that is written whole."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from veiskille.errors import UsageError
from veiskille.render.text import STYLES, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TextIO

    from veiskille.cli.inputs import Input
    from veiskille.render.text import Span

    #: Prints lines of spans.
    Printer: TypeAlias = Callable[[Iterable[Sequence[Span]]], None]


def printer(stream: TextIO, *, coloured: bool) -> Printer:
    """Give what prints lines to a stream.

    Args:
        stream: where to.
        coloured: whether somebody may see colours there; rich has the last word (NO_COLOR, TERM).
    """
    if not coloured:
        return lambda lines: stream.writelines(f"{plain(line)}\n" for line in lines)
    from rich.console import Console  # noqa: PLC0415 - nobody waits for it where nobody sees it
    from rich.text import Text  # noqa: PLC0415 - as above

    console = Console(file=stream, highlight=False, soft_wrap=True)

    def show(lines: Iterable[Sequence[Span]]) -> None:
        for line in lines:
            console.print(Text.assemble(*((text, STYLES[style]) for text, style in line)))

    return show


def shows_colours(stream: TextIO) -> bool:
    """Tell whether colours make sense: at a terminal, or where they are asked for (FORCE_COLOR)."""
    return stream.isatty() or bool(os.environ.get("FORCE_COLOR"))


def write_bytes(text: str) -> None:
    """Write a report for machines to standard output: in UTF-8, as it says of itself, whatever the terminal has."""
    sys.stdout.flush()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    else:
        # Somebody who calls the command from Python has put text in the place of the stream.
        sys.stdout.write(text)


def check_output(output: str, inputs: Iterable[Input]) -> Path:
    """Give the file that a report is to be written to, links followed.

    Raises:
        UsageError: it is one of the documents, or a folder, or its folder is not there.
    """
    target = Path(os.path.realpath(output))
    if target.is_dir() or not target.parent.is_dir():
        raise UsageError("unwritable-output", file=output)
    if any(given.path is not None and os.path.realpath(given.path) == str(target) for given in inputs):
        raise UsageError("output-is-input", file=output)
    return target


@contextmanager
def written(target: Path) -> Iterator[TextIO]:
    """Open a file that takes the place of another when all has been written, and not before.

    Raises:
        UsageError: nothing can be written there.
    """
    # A device or a pipe is not replaced but written to.
    special = target.exists() and not target.is_file()
    part = target if special else target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        stream = part.open("w" if special else "x", encoding="utf-8", newline="\n")
    except OSError:
        raise UsageError("unwritable-output", file=str(target)) from None
    try:
        with stream:
            yield stream
        if target.is_file():
            # Whoever could read the report before shall read the new one, and nobody else.
            shutil.copymode(target, part)
        if not special:
            part.replace(target)
    finally:
        if not special:
            part.unlink(missing_ok=True)
