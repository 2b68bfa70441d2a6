"""The parts of a query between its text and its plan: groups of patterns, filters and selections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from veiskille.graph import Iri, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: A variable is its name; names that a query cannot write begin with ``_:`` for blank nodes and what we add.
Part: TypeAlias = str | Iri | Literal
#: The IRI of a predicate, a variable, or a path in the plan's form.
Verb: TypeAlias = str | Iri | list[Any]
#: An operator and its operands; ``["var", name]`` and ``["term", term]`` at the leaves.
Expression: TypeAlias = list[Any]

EXISTS: Final = ("exists", "notExists")
AGGREGATES: Final = ("count", "sum")


class Refused(Exception):  # noqa: N818 - the name says what happened
    """A query is outside of the declared subset; the argument names what is."""


@dataclass(frozen=True, slots=True)
class Triple:
    """A triple pattern, or a path pattern."""

    subject: Part
    verb: Verb
    object: Part

    def names(self) -> set[str]:
        """Give the names of its variables."""
        return {part for part in (self.subject, self.verb, self.object) if isinstance(part, str)}


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on the solutions of its group."""

    expression: Expression


@dataclass(frozen=True, slots=True)
class Bind:
    """A name for the value of an expression."""

    name: str
    expression: Expression


@dataclass(frozen=True, slots=True)
class Maybe:
    """An OPTIONAL group."""

    group: Group


@dataclass(frozen=True, slots=True)
class Union:
    """Groups of which each gives solutions; a nested group is a union of one."""

    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Select:
    """A selection: of a whole query or of a subquery."""

    #: Name, and expression where it is not the variable of that name.
    columns: tuple[tuple[str, Expression | None], ...]
    where: Group
    distinct: bool = False
    group_by: tuple[str, ...] | None = None
    having: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Subquery:
    """A SELECT in a group; once its own names are told from others, a group like any other."""

    select: Select


Member: TypeAlias = Triple | Filter | Bind | Maybe | Union | Subquery


@dataclass(frozen=True, slots=True)
class Group:
    """What stands between braces, in order."""

    members: tuple[Member, ...]

    def filters(self) -> tuple[Filter, ...]:
        """Give the conditions on the whole group."""
        return tuple(member for member in self.members if isinstance(member, Filter))


def conjuncts(expression: Expression) -> Iterator[Expression]:
    """Give the conditions that must all be true for an expression to be true: an error counts as not true."""
    if expression[0] == "and":
        for operand in expression[1:]:
            yield from conjuncts(operand)
    else:
        yield expression


def operands(expression: Expression) -> Iterator[Expression]:
    """Give the direct operands that are expressions; none for the pattern of EXISTS."""
    if expression[0] in ("var", "bound", "term", "unbound", *EXISTS):
        return
    for operand in expression[1:]:
        if isinstance(operand, list):
            yield operand


def aggregates(expression: Expression) -> list[Expression]:
    """Give the COUNT and SUM of an expression."""
    if expression[0] in AGGREGATES:
        return [expression]
    return [found for operand in operands(expression) for found in aggregates(operand)]


def names_in(expression: Expression) -> set[str]:
    """Give the variables that an expression mentions, those of its EXISTS patterns included."""
    if expression[0] in ("var", "bound"):
        return {expression[1]}
    if expression[0] in EXISTS:
        return mentioned(expression[1])
    found: set[str] = set()
    for operand in operands(expression):
        found |= names_in(operand)
    return found


def size(group: Group) -> int:
    """Count the patterns and conditions of a group, those of inner groups included."""
    return sum(_SIZES[type(member)](member) for member in group.members)


def exists_size(expression: Expression) -> int:
    """Count the patterns and conditions of the EXISTS of an expression; none where it has none."""
    if expression[0] in EXISTS:
        return 1 + size(expression[1])
    return sum(map(exists_size, operands(expression)))


def mentioned(member: Member | Group) -> set[str]:
    """Give all variables that stand anywhere in a part of a query."""
    return _MENTIONED[type(member)](member)


def visible(member: Member | Group) -> set[str]:
    """Give the variables that are in scope after a part of a query (SPARQL 1.1, 18.2.1)."""
    return _VISIBLE[type(member)](member)


def certain(member: Member | Group) -> set[str]:
    """Give the variables that every solution of a part of a query binds."""
    return _CERTAIN[type(member)](member)


def _together(parts: Iterable[set[str]]) -> set[str]:
    return set().union(*parts)


_MENTIONED: Final[dict[type, Callable[[Any], set[str]]]] = {
    Triple: Triple.names,
    Filter: lambda part: names_in(part.expression),
    Bind: lambda part: names_in(part.expression) | {part.name},
    Maybe: lambda part: mentioned(part.group),
    Union: lambda part: _together(map(mentioned, part.groups)),
    Subquery: lambda part: mentioned(part.select.where) | {name for name, _ in part.select.columns},
    Group: lambda part: _together(map(mentioned, part.members)),
}
_VISIBLE: Final[dict[type, Callable[[Any], set[str]]]] = {
    Triple: Triple.names,
    Filter: lambda _part: set(),
    Bind: lambda part: {part.name},
    Maybe: lambda part: visible(part.group),
    Union: lambda part: _together(map(visible, part.groups)),
    Subquery: lambda part: {name for name, _ in part.select.columns},
    Group: lambda part: _together(map(visible, part.members)),
}
_CERTAIN: Final[dict[type, Callable[[Any], set[str]]]] = {
    Triple: Triple.names,
    Filter: lambda _part: set(),
    # The value of an expression may be an error, and then nothing is bound.
    Bind: lambda part: {part.name} if part.expression[0] == "term" else set(),
    Maybe: lambda _part: set(),
    Union: lambda part: set.intersection(*map(certain, part.groups)),
    Subquery: lambda part: {name for name, _ in part.select.columns} & certain(part.select.where),
    Group: lambda part: _together(map(certain, part.members)),
}
_SIZES: Final[dict[type, Callable[[Any], int]]] = {
    Triple: lambda _part: 1,
    Filter: lambda part: len(list(conjuncts(part.expression))) + exists_size(part.expression),
    Bind: lambda part: 1 + exists_size(part.expression),
    Maybe: lambda part: 1 + size(part.group),
    Union: lambda part: 1 + sum(map(size, part.groups)),
    Subquery: lambda part: size(part.select.where),
}
