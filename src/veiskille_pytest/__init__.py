"""What a pytest session says to the assertions of :mod:`veiskille.testing`.

A package of its own, because pytest loads it in every suite: importing anything of ``veiskille`` loads the validator.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from veiskille.render.checked import Checked


@dataclass(slots=True)
class Session:
    """The settings of one run of pytest, and what was judged in it."""

    profile: str | None = None
    severity: str | None = None
    lang: str | None = None
    #: Where relative folders of documents are looked for.
    root: Path = field(default_factory=Path)
    #: Where pytest was called; the names of documents are told from here.
    folder: Path = field(default_factory=Path)
    #: Documents with their verdicts, kept only for a report.
    judged: list[Checked] | None = None


#: The sessions that run, the innermost last: a test of a plugin runs pytest within pytest.
_running: Final[list[Session]] = []


def start(session: Session) -> None:
    """Make a session the current one."""
    _running.append(session)


def end(session: Session) -> None:
    """Forget a session."""
    _running[:] = [other for other in _running if other is not session]


def current() -> Session:
    """Give the session that runs, or one without settings outside of pytest."""
    return _running[-1] if _running else Session()
