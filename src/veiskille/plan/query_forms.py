"""The parts of a query between its text and its plan: groups of patterns, filters and selections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from veiskille.graph import Iri, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A variable is its name; names that a query cannot write begin with ``_:`` for blank nodes and what we add.
Part: TypeAlias = str | Iri | Literal
#: The IRI of a predicate, a variable, or a path in the plan's form.
Verb: TypeAlias = str | Iri | list[Any]
#: An operator and its operands; ``["var", name]`` and ``["term", term]`` at the leaves.
Expression: TypeAlias = list[Any]

EXISTS = ("exists", "notExists")
AGGREGATES = ("count", "sum")


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


Member: TypeAlias = Triple | Filter | Bind | Maybe | Union | Select


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


def mentioned(member: Member | Group) -> set[str]:
    """Give all variables that stand anywhere in a part of a query."""
    if isinstance(member, Triple):
        return member.names()
    if isinstance(member, Filter):
        return names_in(member.expression)
    if isinstance(member, Bind):
        return names_in(member.expression) | {member.name}
    if isinstance(member, Maybe):
        return mentioned(member.group)
    if isinstance(member, Union):
        return set().union(*map(mentioned, member.groups))
    if isinstance(member, Select):
        inside = [names_in(e) for _, e in member.columns if e is not None] + [names_in(e) for e in member.having]
        return mentioned(member.where).union({name for name, _ in member.columns}, member.group_by or (), *inside)
    return set().union(*map(mentioned, member.members))


def visible(member: Member | Group) -> set[str]:
    """Give the variables that are in scope after a part of a query (SPARQL 1.1, 18.2.1)."""
    if isinstance(member, Triple):
        return member.names()
    if isinstance(member, Filter):
        return set()
    if isinstance(member, Bind):
        return {member.name}
    if isinstance(member, Maybe):
        return visible(member.group)
    if isinstance(member, Union):
        return set().union(*map(visible, member.groups))
    if isinstance(member, Select):
        return {name for name, _ in member.columns}
    return set().union(*map(visible, member.members))


def certain(member: Member | Group) -> set[str]:
    """Give the variables that every solution of a part of a query binds."""
    if isinstance(member, Triple):
        return member.names()
    if isinstance(member, Union):
        return set.intersection(*map(certain, member.groups))
    if isinstance(member, Select):
        if member.group_by is not None:
            return {name for name, made in member.columns if made is None or made[0] == "count"} & (
                certain(member.where) | {name for name, made in member.columns if made is not None}
            )
        return {name for name, made in member.columns if made is None} & certain(member.where)
    if isinstance(member, Group):
        return set().union(*map(certain, member.members))
    if isinstance(member, Bind):
        return {member.name} if member.expression[0] == "term" else set()
    return set()
