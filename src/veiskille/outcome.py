"""What an engine says: one result of SHACL, in our own terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from veiskille.graph import Term
    from veiskille.paths import Path


class Outcome(NamedTuple):
    """One validation result (SHACL 3.6.2) without its sentence; every engine gives the same."""

    focus: Term
    #: The path of the property shape, or None for a node shape.
    path: Path | None
    #: The value that is at fault, or None where the result is about all values.
    value: Term | None
    #: IRI of the shape, or ``_:`` and a name for one without.
    shape: str
    #: IRI of the constraint component.
    component: str
    #: IRI of the severity.
    severity: str
