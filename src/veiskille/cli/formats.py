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
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    HTML = "html"
    TURTLE = "turtle"


# Each is loaded where it is asked for, and nowhere else.


def _json() -> Renderer:
    from veiskille.render import json  # noqa: PLC0415

    return json.text


def _sarif() -> Renderer:
    from veiskille.render import sarif  # noqa: PLC0415

    return sarif.text


def _junit() -> Renderer:
    from veiskille.render import junit  # noqa: PLC0415

    return junit.text


def _github() -> Renderer:
    from veiskille.render import github  # noqa: PLC0415

    return github.text


def _html() -> Renderer:
    from veiskille.render import html  # noqa: PLC0415

    return html.text


def _turtle() -> Renderer:
    from veiskille.render import turtle  # noqa: PLC0415

    return turtle.text


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
    Format.SARIF: Form(_sarif),
    Format.JUNIT: Form(_junit),
    Format.GITHUB: Form(_github),
    Format.HTML: Form(_html, may_show_values=True),
    Format.TURTLE: Form(_turtle),
}
