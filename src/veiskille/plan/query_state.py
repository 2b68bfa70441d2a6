"""What is known at a step of a query, and how the plan writes terms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from veiskille.graph import Iri, Literal
from veiskille.plan.query_forms import Triple, Union

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.plan.query_forms import Part, Verb

Item: TypeAlias = Triple | Union
Steps: TypeAlias = list[list[Any]]
Names: TypeAlias = frozenset[str]


@dataclass(frozen=True, slots=True)
class State:
    """What is known where a step stands.

    Attributes:
        bound: variables that have a value.
        maybe: variables that may have one.
        fixed: variables that have the same value throughout one run of the query.
        live: variables whose values are asked for later.
        every: whether each solution counts; if not, one for each choice of the live variables is enough.
    """

    bound: Names
    maybe: Names
    fixed: Names
    live: Names
    every: bool

    def binding(self, names: Iterable[str]) -> State:
        """Give the state after a step that gives variables a value."""
        names = frozenset(names)
        return replace(self, bound=self.bound | names, maybe=self.maybe - names)

    def asking(self, names: Iterable[str]) -> State:
        """Give the state for a part after which more variables are asked for."""
        return replace(self, live=self.live | frozenset(names))


def part_of(part: Part | Verb) -> Any:  # noqa: ANN401 - plain JSON
    """Write a term or a variable as the plan does: a variable with a question mark."""
    if isinstance(part, str):
        return f"?{part}"
    if isinstance(part, Iri):
        return part.value
    if isinstance(part, Literal):
        return [part.text, part.datatype, part.language] if part.language else [part.text, part.datatype]
    return part
