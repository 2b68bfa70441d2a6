"""What an engine finds: one broken constraint at one focus node, before it has a code, a place and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from veiskille.graph import Term
    from veiskille.paths import Path

#: The language tag (or empty) and text of each message that a shape or a constraint brings.
Texts: TypeAlias = tuple[tuple[str, str], ...]


class Outcome(NamedTuple):
    """One validation result (SHACL 3.6.2), in the terms of the graph."""

    focus: Term
    path: Path | None
    value: Term | None
    #: IRI of the shape, or ``_:`` and a name where it has none.
    shape: str
    #: IRI of the constraint component.
    component: str
    #: IRI of the severity.
    severity: str
    #: What the constraint itself says, where it is a user's own.
    messages: Texts = ()
