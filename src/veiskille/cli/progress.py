"""How far it has come, for somebody who waits at a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress, TaskID

#: So many documents are done before anybody has read how far it has come.
HANDFUL: Final = 5
#: Seconds between two pictures of the bar.
_INTERVAL: Final = 0.1


@dataclass(slots=True)
class Bar:
    """A bar on standard error, or nothing where nobody would see it."""

    progress: Progress | None = None
    task: TaskID | None = None
    _drawn: bool = False
    _last: float = 0.0

    def step(self) -> None:
        """Count one document."""
        if self.progress is None or self.task is None:
            return
        self.progress.advance(self.task)
        if monotonic() - self._last >= _INTERVAL:
            self._last = monotonic()
            self.progress.refresh()
            self._drawn = True

    def clear(self) -> None:
        """Take the bar away, so that something else can be written; the next step may bring it back."""
        if self.progress is not None and self._drawn:
            from rich.control import Control  # noqa: PLC0415 - loaded with the bar
            from rich.segment import ControlType  # noqa: PLC0415 - as above

            self.progress.console.control(Control(ControlType.CARRIAGE_RETURN, (ControlType.ERASE_IN_LINE, 2)))
            self._drawn = False


@contextmanager
def bar(total: int, *, wanted: bool) -> Iterator[Bar]:
    """Show a bar while documents are checked: only at a terminal, and only for more than a handful of them.

    Args:
        total: how many documents there are.
        wanted: False to show none.
    """
    if not wanted or total <= HANDFUL or not sys.stderr.isatty():
        yield Bar()
        return
    from rich.console import Console  # noqa: PLC0415 - nobody waits for it where nobody sees it
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn  # noqa: PLC0415 - as above

    console = Console(stderr=True)
    if console.is_dumb_terminal or not console.is_interactive:
        yield Bar()
        return
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    # Without a thread: what is printed meanwhile first takes the bar away.
    with Progress(
        *columns, console=console, transient=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False
    ) as progress:
        yield Bar(progress, progress.add_task("", total=total))
