"""Verdicts as plain values, to carry them from one process to another without running anything that is carried."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from veiskille import errors
from veiskille.render.checked import Checked, Excerpt
from veiskille.report import Location, Report, Result

if TYPE_CHECKING:
    from collections.abc import Mapping

_ERRORS: Final[Mapping[str, type[errors.Error]]] = {
    kind.__name__: kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.Error)
}


def as_plain(checked: Checked) -> dict[str, Any]:
    """Give a verdict as plain values; :func:`from_plain` reads it back."""
    outcome = checked.outcome
    made: dict[str, Any] = {"name": checked.name, "excerpts": [e and asdict(e) for e in checked.excerpts]}
    if isinstance(outcome, Report):
        return {**made, "report": asdict(outcome)}
    _, (kind, key, arguments) = outcome.__reduce__()
    return {**made, "error": [kind.__name__, key, arguments]}


def from_plain(data: Mapping[str, Any]) -> Checked:
    """Give the verdict of which :func:`as_plain` made plain values."""
    excerpts = tuple(Excerpt(**e) if e else None for e in data["excerpts"])
    outcome: Report | errors.Error
    if "report" in data:
        results = tuple(Result(**{**r, "location": Location(**r["location"])}) for r in data["report"]["results"])
        outcome = Report(**{**data["report"], "results": results})
    else:
        kind, key, arguments = data["error"]
        outcome = _ERRORS[kind](key, **arguments)
    return Checked(data["name"], outcome, excerpts)
