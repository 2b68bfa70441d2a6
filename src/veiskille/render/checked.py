"""What every form of a report is made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veiskille.errors import Error
    from veiskille.report import Report


class Show(StrEnum):
    """Which values of a document a report may show."""

    #: None: the faulty line is shown with every value masked.
    NEVER = "never"
    #: All but what identifies a person, for somebody at a terminal.
    MASKED = "masked"
    #: All but identity numbers, for somebody who asked for it.
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The faulty line of a document, as it may be shown."""

    #: Number of the line, from 1.
    number: int
    #: The line or a part of it, masked as far as was asked.
    line: str
    #: Where the fault begins and ends in `line`, in characters from 0; the end is not part of it.
    start: int
    end: int
    #: What would be right in the place of the value, made from the value; None unless surely meant and allowed.
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """One document with its verdict, or the reason why there is none."""

    #: The document's path, or a dash for standard input.
    name: str
    outcome: Report | Error
    #: The faulty line of each result, in the order of the report; None where there is no line to show.
    excerpts: tuple[Excerpt | None, ...] = ()
