"""What is known at a step of a query, and how the plan writes terms."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from veiskille.graph import Iri, Literal
from veiskille.plan.query_forms import Triple, Union
from veiskille.plan.query_trail import Trail

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.plan.query_forms import Expression, Part, Verb

Item: TypeAlias = Triple | Union
Steps: TypeAlias = list[list[Any]]
Names: TypeAlias = frozenset[str]

#: The variables of a solution that make a result, in the order in which the engine gives them (SHACL 5.3.2).
COLUMNS: Final = ("value", "path")
#: The pre-bound variables that have another value each time that the query is run.
FOCUS: Final = frozenset(("this", "value"))


@dataclass(frozen=True, slots=True)
class State:
    """What is known where a step stands.

    Attributes:
        bound: variables that have a value.
        maybe: variables that may have one.
        fixed: variables that have the same value throughout one run of the query.
        live: variables whose values are asked for later.
        every: whether each solution counts; if not, one for each choice of the live variables is enough.
        columns: the variables that make a result of the whole query, where a result that is there is not wanted again.
        trail: how the step is reached.
    """

    bound: Names
    maybe: Names
    fixed: Names
    live: Names
    every: bool
    columns: Names = frozenset()
    trail: Trail = field(default_factory=Trail)

    def binding(self, names: Iterable[str]) -> State:
        """Give the state after a step that gives variables a value."""
        names = frozenset(names)
        return replace(self, bound=self.bound | names, maybe=self.maybe - names)

    def asking(self, names: Iterable[str]) -> State:
        """Give the state for a part after which more variables are asked for."""
        return replace(self, live=self.live | frozenset(names))

    def past(self, items: Iterable[Item] = (), filters: Iterable[Expression] = ()) -> State:
        """Give the state after patterns and conditions that bind nothing that is asked for."""
        return replace(self, trail=self.trail.after(items, filters))

    def matching(self, item: Triple) -> State:
        """Give the state after a pattern is matched."""
        return replace(self.binding(item.names()), trail=self.trail.matching(item, self.bound))

    def unclear(self, names: Iterable[str]) -> State:
        """Give the state at a step that binds variables in its own way, or that may find nothing."""
        return replace(self, trail=self.trail.unclear(frozenset(names)))

    def alone(self) -> State:
        """Give the state for a part of which one match is enough, whatever it matches."""
        trail = self.trail.from_here(self.bound | self.maybe)
        return replace(self, live=frozenset(), every=False, columns=frozenset(), trail=trail)


def part_of(part: Part | Verb) -> Any:  # noqa: ANN401 - plain JSON
    """Write a term or a variable as the plan does: a variable with a question mark."""
    if isinstance(part, str):
        return f"?{part}"
    if isinstance(part, Iri):
        return part.value
    if isinstance(part, Literal):
        return [part.text, part.datatype, part.language] if part.language else [part.text, part.datatype]
    return part
