"""Which variable of a query is which: scopes, the names of what is local, and what pre-binding forbids."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from veiskille.graph import Literal
from veiskille.plan.query_forms import (
    AGGREGATES,
    EXISTS,
    Bind,
    Filter,
    Group,
    Maybe,
    Refused,
    Select,
    Subquery,
    Triple,
    Union,
    certain,
    mentioned,
    operands,
    visible,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.plan.query_forms import Expression, Member, Part

_FALSE: Final = Literal("false", "http://www.w3.org/2001/XMLSchema#boolean")


def resolve(select: Select, given: frozenset[str]) -> Select:
    """Give each variable one meaning by its name alone, so that patterns can be run from the outside in.

    Variables that are local to a subquery or to an EXISTS pattern get names of their own; in an expression, those
    out of scope (SPARQL 1.1, 18.2.1) become unbound. Pre-bound variables are in scope everywhere (SHACL, appendix A).

    Raises:
        Refused: pre-binding forbids the query, or its OPTIONALs are not well-designed.
    """
    return _Resolver(given).select(select)


class _Resolver:
    def __init__(self, given: frozenset[str]) -> None:
        self._given = given
        self._fresh = count()
        #: Whether it matters how often a solution occurs.
        self._counts = False

    def select(self, select: Select, outer: frozenset[str] = frozenset()) -> Select:
        """Resolve a selection, its names as they are; a subquery's may have values from outside."""
        self._counts = self._counts or select.group_by is not None
        where = self.group(select.where, self._given, certain_given=self._given, outer=outer)
        inside = visible(where) | self._given
        scope = inside if select.group_by is None else frozenset(select.group_by)
        columns = []
        for name, made in select.columns:
            if made is not None and (name in self._given or name in inside):
                raise Refused(f"AS ?{name}")
            if select.group_by is not None:
                self._check_grouped(made or ["var", name], scope)
            # Each expression may use the names of those before it.
            columns.append((name, made if made is None else self._expression(made, inside, frozenset(certain(where)))))
            inside |= {name} if made is not None else set()
        for condition in select.having:
            self._check_grouped(condition, scope)
        having = tuple(self._expression(e, inside, frozenset(certain(where))) for e in select.having)
        return Select(tuple(columns), where, select.distinct, select.group_by, having)

    def _check_grouped(self, expression: Expression, scope: set[str] | frozenset[str]) -> None:
        """Refuse what SPARQL 1.1, 11.4 does: a variable that is neither grouped by nor aggregated."""
        loose = _beside_aggregates(expression) - scope
        if loose:
            raise Refused(f"?{_written(loose)} without GROUP BY")

    def group(
        self,
        group: Group,
        given: frozenset[str],
        *,
        certain_given: frozenset[str],
        before: frozenset[str] = frozenset(),
        outer: frozenset[str] = frozenset(),
    ) -> Group:
        """Resolve a group.

        Args:
            group: the group.
            given: variables that are substituted in it, as if they were terms.
            certain_given: those of them that have a value whatever happens.
            before: variables that the filters of an OPTIONAL see besides its own.
            outer: variables that may have a value when the group is run.
        """
        inside, sure = frozenset(visible(group)), frozenset(certain(group)) | certain_given
        seen: frozenset[str] = frozenset()
        sure_before = certain_given
        members: list[Member] = []
        for member in group.members:
            if isinstance(member, Filter):
                members.append(Filter(self._expression(member.expression, given | inside | before, sure)))
            elif isinstance(member, Bind):
                if member.name in given or member.name in seen:
                    raise Refused(f"AS ?{_written([member.name])}")
                members.append(Bind(member.name, self._expression(member.expression, given | seen, certain_given)))
            elif isinstance(member, Maybe):
                around = outer | seen
                _check_design(member.group, around, also=visible(member) & outer - sure_before)
                inner = self.group(member.group, given, certain_given=certain_given, before=seen, outer=around)
                members.append(Maybe(inner))
            elif isinstance(member, Union | Subquery):
                # A group may change places with its neighbours.
                near = outer.union(*(visible(other) for other in group.members if other is not member))
                members.append(self._inner(member, given, certain_given, near))
            else:
                members.append(member)
            seen |= visible(member)
            sure_before |= certain(member)
        return Group(tuple(members))

    def _inner(
        self, member: Union | Subquery, given: frozenset[str], certain_given: frozenset[str], around: frozenset[str]
    ) -> Union:
        if isinstance(member, Subquery):
            group = self._subquery(member.select, around)
            _check_design(group, around)
            return Union((group,))
        for branch in member.groups:
            _check_design(branch, around)
        return Union(tuple(self.group(g, given, certain_given=certain_given, outer=around) for g in member.groups))

    def _subquery(self, select: Select, around: frozenset[str]) -> Group:
        """Resolve a subquery to a group: what it does not project gets a name of its own.

        It must project what is pre-bound (SHACL, appendix A).
        """
        projected = {name for name, made in select.columns if made is None}
        missing = self._given - projected
        if missing:
            raise Refused(f"a subquery without ?{min(missing)}")
        if select.group_by is not None or len(projected) < len(select.columns):
            raise Refused("a subquery with GROUP BY or AS")
        if select.distinct and self._counts:
            raise Refused("a subquery with DISTINCT in a query with GROUP BY")
        inner = self.select(select, around & projected).where
        own = mentioned(inner) - projected - self._given
        return _renamed_group(inner, {name: self._name(name) for name in sorted(own)})

    def _name(self, name: str) -> str:
        return f"{name}.{next(self._fresh)}"

    def _expression(self, expression: Expression, scope: set[str] | frozenset[str], sure: frozenset[str]) -> Expression:
        if expression[0] == "var":
            return expression if expression[1] in scope else ["unbound"]
        if expression[0] == "bound":
            return expression if expression[1] in scope else ["term", _FALSE]
        if expression[0] == "term":
            return expression
        if expression[0] not in EXISTS:
            return [self._expression(e, scope, sure) if isinstance(e, list) else e for e in expression]
        pattern: Group = expression[1]
        local = mentioned(pattern) - scope
        pattern = _renamed_group(pattern, {name: self._name(name) for name in sorted(local)})
        unsure = mentioned(pattern) & (scope - sure)
        if _has_select(pattern):
            raise Refused("a subquery in EXISTS")
        if unsure and not all(isinstance(member, Triple | Filter) for member in pattern.members):
            raise Refused(f"groups in EXISTS with ?{_written(unsure)}, which may be unbound")
        return [expression[0], self.group(pattern, frozenset(scope), certain_given=frozenset(scope & sure))]


def _beside_aggregates(expression: Expression) -> set[str]:
    """Give the variables of an expression that stand in none of its aggregates."""
    if expression[0] in EXISTS:
        raise Refused("EXISTS beside an aggregate")
    if expression[0] in AGGREGATES:
        return set()
    if expression[0] in ("var", "bound"):
        return {expression[1]}
    return set().union(*map(_beside_aggregates, operands(expression)))


def _check_design(group: Group, around: frozenset[str], *, also: Iterable[str] = ()) -> None:
    """Refuse an inner group that may leave a variable unbound which has a value outside.

    Run from the outside in, it would get that value, and give other solutions than when it is run by itself.

    Args:
        group: the inner group.
        around: variables that may have a value when it is run.
        also: variables of an OPTIONAL that come from further out, past what it is optional to.
    """
    unsure = ((visible(group) - certain(group)) & around).union(also)
    if unsure:
        raise Refused(f"an inner group that may bind ?{_written(unsure)}, which is bound outside of it")


def _has_select(group: Group) -> bool:
    for member in group.members:
        inner = member.groups if isinstance(member, Union) else (member.group,) if isinstance(member, Maybe) else ()
        if isinstance(member, Subquery) or any(map(_has_select, inner)):
            return True
    return False


def _renamed_part(part: Part, names: Mapping[str, str]) -> Part:
    return names.get(part, part) if isinstance(part, str) else part


def _renamed_expression(expression: Expression, names: Mapping[str, str]) -> Expression:
    if expression[0] in ("var", "bound"):
        return [expression[0], names.get(expression[1], expression[1])]
    if expression[0] in EXISTS:
        return [expression[0], _renamed_group(expression[1], names)]
    return [_renamed_expression(e, names) if isinstance(e, list) else e for e in expression]


def _renamed_group(group: Group, names: Mapping[str, str]) -> Group:
    return Group(tuple(_renamed_member(member, names) for member in group.members))


def _renamed_member(member: Member, names: Mapping[str, str]) -> Member:
    if isinstance(member, Triple):
        verb = names.get(member.verb, member.verb) if isinstance(member.verb, str) else member.verb
        return Triple(_renamed_part(member.subject, names), verb, _renamed_part(member.object, names))
    if isinstance(member, Filter):
        return Filter(_renamed_expression(member.expression, names))
    if isinstance(member, Bind):
        return Bind(names.get(member.name, member.name), _renamed_expression(member.expression, names))
    if isinstance(member, Maybe):
        return Maybe(_renamed_group(member.group, names))
    if isinstance(member, Union):
        return Union(tuple(_renamed_group(group, names) for group in member.groups))
    raise Refused("a subquery in EXISTS")


def _written(names: Iterable[str]) -> str:
    """Give the first of some variables as the query writes it."""
    return min(names).split(".")[0]
