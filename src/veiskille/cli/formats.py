"""The forms of a report: one table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from veiskille.error_texts import Language
    from veiskille.render.checked import Checked

    Renderer: TypeAlias = Callable[[Sequence[Checked], Language], str]


class Format(StrEnum):
    """Names of the forms of a report."""

    TEXT = "text"
    JSON = "json"


def _json() -> Renderer:
    from veiskille.render import json  # noqa: PLC0415 - only where it is asked for

    return lambda checked, lang: json.text([json.entry(c.name, c.outcome, lang) for c in checked])


@dataclass(frozen=True, slots=True)
class Form:
    """What the command has to know of a form of report."""

    #: Gives the function that writes it; None for the text, which is told document by document.
    load: Callable[[], Renderer] | None
    #: Whether values may stand in it where they are asked for.
    may_show_values: bool = False


FORMS: Final[Mapping[Format, Form]] = {
    Format.TEXT: Form(None, may_show_values=True),
    Format.JSON: Form(_json, may_show_values=True),
}
