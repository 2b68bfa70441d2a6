"""Rules in SPARQL as formulas: the solutions that a query has for its focus node.

Read by rdflib's parser, which the generator has at hand; what is outside of basic patterns, filters, NOT EXISTS and
counts is left unstated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from rdflib import Literal, URIRef, Variable
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parser import parseQuery

from veiskille.generate.accept_core import compared
from veiskille.generate.accept_formula import (
    FALSE,
    TRUE,
    UNKNOWN,
    Atom,
    Bind,
    Exists,
    Total,
    Var,
    conjunction,
    disjunction,
    existence,
    negation,
)
from veiskille.generate.accept_world import XSD, Unstatable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.accept_formula import Formula
    from veiskille.generate.accept_world import World

#: SPARQL's comparisons with the Python of each, and the ones that ask for the same term or another one.
_ORDERS: Final = ("<", "<=", ">", ">=")


@dataclass(frozen=True, slots=True)
class _Value:
    """An expression that gives a value: its Python, its type, and the variables in it."""

    text: str
    sort: str
    about: tuple[Var, ...]


@dataclass(frozen=True)
class Queries:
    """Gives the formula of a query's solutions."""

    world: World
    prefixes: Mapping[str, str]
    #: Why a filter could not be stated.
    unstated: set[str] = field(default_factory=set)
    #: The variables of the group that was stated last.
    _last: dict[Variable, Var] = field(default_factory=dict)

    def solutions(self, query: str, focus: Var) -> Formula:
        """Say that a query has a solution with this focus node.

        Raises:
            Unstatable: the query has a part that is not stated about trees.
        """
        part = translateQuery(parseQuery(query), initNs=dict(self.prefixes)).algebra.p
        env = {Variable("this"): focus}
        having: list[Any] = []
        while part.name in ("Project", "Distinct", "Filter", "Extend", "AggregateJoin", "Group", "OrderBy"):
            if part.name == "Filter" and _aggregates(part):
                having.append(part)
            elif part.name == "Filter":
                break
            if part.name == "AggregateJoin":
                return self._grouped(part, having, env)
            part = part.p
        return self._group(part, env)

    def _grouped(self, part: Any, having: list[Any], env: dict[Variable, Var]) -> Formula:  # noqa: ANN401 - algebra
        """Say that a group has solutions that its HAVING lets through."""
        aggregates = {a.res: a for a in part.A if a.name != "Aggregate_Sample"}
        inner = part.p.p
        if len(having) == 1 and len(aggregates) == 1:
            (name, aggregate), test = next(iter(aggregates.items())), having[0].expr
            if test.name == "RelationalExpression" and test.expr == name:
                if aggregate.name == "Aggregate_Count" and test.op == ">" and test.other == Literal(0):
                    return self._group(inner, env)
                if aggregate.name == "Aggregate_Sum" and test.op == "!=" and not aggregate.distinct:
                    return self._sum(inner, env, aggregate.vars, part)
        # Whatever the group is held against, it needs a solution.
        return conjunction([self._group(inner, env), UNKNOWN])

    def _sum(self, inner: Any, env: dict[Variable, Var], summed: Variable, part: Any) -> Formula:  # noqa: ANN401
        samples = {a.res: a.vars for a in part.A if a.name == "Aggregate_Sample"}
        others = [v for v in samples.values() if v != Variable("this")]
        whole = self._solve(inner, env, keep=True)
        if len(others) != 1 or not isinstance(whole, Exists):
            raise Unstatable("a sum over several groups")
        value, other = self._last[summed], self._last[others[0]]
        if {value.sort, other.sort} != {"integer"}:
            raise Unstatable("a sum of what is no integer")
        return Total(whole, value, other)

    def _group(self, part: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401 - rdflib's algebra
        return self._solve(part, dict(env))

    def _solve(self, part: Any, env: dict[Variable, Var], *, keep: bool = False) -> Formula:  # noqa: ANN401 - algebra
        triples, filters = _flat(part)
        binds: list[Bind] = []
        conditions: list[Formula] = []
        waiting = list(triples)
        while waiting:
            triple = min(waiting, key=lambda t: _rank(t, env))
            waiting.remove(triple)
            condition = self._triple(triple, env, binds)
            if condition == FALSE:
                return FALSE
            conditions.append(condition)
        conditions += [self._test(test, env) for test in filters]
        if keep:
            self._last.clear()
            self._last.update(env)
            return Exists(tuple(binds), tuple(c for c in conditions if c != TRUE))
        return existence(binds, conjunction(conditions))

    def _triple(self, triple: tuple[Any, Any, Any], env: dict[Variable, Var], binds: list[Bind]) -> Formula:
        """Add what a triple binds; give what it asks besides."""
        subject, predicate, value = triple
        if not isinstance(predicate, URIRef):
            raise Unstatable("a path in a query")
        if subject in env or isinstance(subject, URIRef):
            start = env[subject] if subject in env else self.world.fixed(str(subject))
            step = self.world.forward(start, str(predicate))
            if step is None:
                return FALSE
            binds.append(step)
            if isinstance(value, Variable) and value not in env:
                env[value] = step.var
                return TRUE
            if isinstance(value, Variable):
                return self.world.same(step.var, env[value])
            return self.world.among(step.var, [_term(value)])
        if isinstance(value, Variable) and value not in env:
            step = self.world.everywhere(str(predicate))
            if step is None:
                return FALSE
            binds.append(step)
            env[subject] = step.var
            return self._triple(triple, env, binds)
        if isinstance(value, Literal):
            step = self.world.everywhere(str(predicate))
        else:
            end = env[value] if value in env else self.world.fixed(str(value))
            step = self.world.back(end, str(predicate))
        if step is None:
            return FALSE
        binds.append(step)
        env[subject] = step.var
        return self._triple(triple, env, binds) if isinstance(value, Literal) else TRUE

    def _test(self, test: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401 - rdflib's algebra
        """State a filter, as far as it can be stated."""
        try:
            return self._truth(test, env)
        except Unstatable as reason:
            self.unstated.add(str(reason))
            return UNKNOWN

    def _truth(self, test: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401, PLR0911 - rdflib's algebra
        name = getattr(test, "name", "")
        if name == "Builtin_NOTEXISTS":
            return negation(self._group(test.graph, env))
        if name == "Builtin_EXISTS":
            return self._group(test.graph, env)
        if name == "ConditionalAndExpression":
            return conjunction(self._truth(t, env) for t in (test.expr, *test.other))
        if name == "ConditionalOrExpression":
            return disjunction(self._truth(t, env) for t in (test.expr, *test.other))
        if name == "UnaryNot":
            return negation(self._truth(test.expr, env))
        if name == "RelationalExpression":
            return self._relation(test, env)
        if name == "Builtin_CONTAINS":
            whole, wanted = self._value(test.arg1, env), self._value(test.arg2, env)
            return _atom("(<R> in <L>)", "string", whole, wanted)
        if name == "Builtin_isNUMERIC":
            return TRUE if self._value(test.arg, env).sort == "integer" else FALSE
        raise Unstatable(f"a filter with {name or 'a value alone'}")

    def _relation(self, test: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401 - rdflib's algebra
        operator, one, other = test.op, test.expr, test.other
        if operator in ("IN", "NOT IN"):
            options = other if isinstance(other, list) else [other]
            found = disjunction(self._equal(one, option, env) for option in options)
            return found if operator == "IN" else negation(found)
        if operator in ("=", "!="):
            found = self._equal(one, other, env)
            return found if operator == "=" else negation(found)
        if operator not in _ORDERS:
            raise Unstatable(f"the operator {operator}")
        if all(isinstance(side, Variable) for side in (one, other)) and {env[one].sort, env[other].sort} != {"integer"}:
            return compared(env[one], env[other], operator)
        left, right = self._value(one, env), self._value(other, env)
        if left.sort not in ("string", "integer"):
            raise Unstatable(f"an order of {left.sort}")
        return _atom(f"(<L> {operator} <R>)", left.sort, left, right)

    def _equal(self, one: Any, other: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401 - rdflib's algebra
        """Say that two values are equal by SPARQL's operator; their types must be such that it gives no error."""
        if isinstance(one, Variable) and isinstance(other, URIRef):
            if env[one].sort not in ("code", "iri", "object", "type"):
                raise Unstatable("an IRI beside a literal")
            return self.world.among(env[one], [str(other)])
        if isinstance(one, Variable) and isinstance(other, Variable):
            sorts = {env[one].sort, env[other].sort}
            if len(sorts) > 1 and not sorts <= {"code", "iri", "object"}:
                raise Unstatable("values of two kinds beside each other")
            if sorts & {"dateTime", "text", "double"}:
                raise Unstatable("the equality of points in time or texts")
            return self.world.same(env[one], env[other])
        if isinstance(one, Variable) and isinstance(other, Literal) and env[one].sort == "boolean":
            return self.world.among(env[one], [_term(other)])
        left, right = self._value(one, env), self._value(other, env)
        return _atom("(<L> == <R>)", left.sort, left, right)

    def _value(self, part: Any, env: Mapping[Variable, Var]) -> _Value:  # noqa: ANN401, PLR0911 - rdflib's algebra
        name = getattr(part, "name", "")
        if isinstance(part, Variable):
            if part not in env:
                raise Unstatable("a variable that nothing binds")
            return _Value("{0}", env[part].sort, (env[part],))
        if isinstance(part, Literal):
            return _literal(part)
        if name == "Builtin_STR":
            return self._text(part.arg, env)
        if name == "Builtin_STRLEN":
            inner = self._value(part.arg, env)
            return _Value(f"len({inner.text})", "integer", inner.about) if inner.sort == "string" else _refuse("STRLEN")
        if name == "Builtin_SUBSTR":
            return self._part_of(part, env)
        if name == "Builtin_CONCAT":
            return _joined([self._value(a, env) for a in part.arg], " + ", "string")
        if name == "AdditiveExpression" and list(part.op) == ["+"] * len(part.op):
            return _joined([self._value(a, env) for a in (part.expr, *part.other)], " + ", "integer")
        if name == "Function" and str(part.iri) == f"{XSD}integer":
            return self._integer(part, env)
        raise Unstatable(f"an expression with {name}")

    def _text(self, part: Any, env: Mapping[Variable, Var]) -> _Value:  # noqa: ANN401 - rdflib's algebra
        if isinstance(part, Variable):
            text = self.world.text_of(env[part])
            if text is None:
                raise Unstatable(f"STR of {env[part].sort}")
            return _Value(text, "string", (env[part],))
        inner = self._value(part, env)
        return _Value(f"str({inner.text})", "string", inner.about)

    def _part_of(self, part: Any, env: Mapping[Variable, Var]) -> _Value:  # noqa: ANN401 - rdflib's algebra
        inner, start = self._value(part.arg, env), int(part.start) - 1
        end = "" if part.length is None else start + int(part.length)
        if inner.sort != "string" or start < 0:
            raise Unstatable("SUBSTR")
        return _Value(f"{inner.text}[{start}:{end}]", "string", inner.about)

    def _integer(self, part: Any, env: Mapping[Variable, Var]) -> _Value:  # noqa: ANN401 - rdflib's algebra
        """Turn the year of a day into a number; of another text it might be an error."""
        (argument,) = part.expr
        inner = self._value(argument, env)
        if not re.fullmatch(r"\{0\}\[0:4\]", inner.text) or inner.about[0].sort != "date":
            raise Unstatable("xsd:integer of what may be no number")
        return _Value(f"int({inner.text})", "integer", inner.about)


def _refuse(name: str) -> _Value:
    raise Unstatable(name)


def _term(value: URIRef | Literal) -> Any:  # noqa: ANN401 - a term of a plan
    if isinstance(value, URIRef):
        return str(value)
    return [str(value), str(value.datatype or f"{XSD}string")]


def _literal(value: Literal) -> _Value:
    if value.datatype is None and value.language is None:
        return _Value(repr(str(value)).replace("{", "{{").replace("}", "}}"), "string", ())
    if str(value.datatype) == f"{XSD}integer":
        return _Value(str(int(value)), "integer", ())
    raise Unstatable(f"a literal of type {value.datatype}")


def _joined(values: list[_Value], sign: str, sort: str) -> _Value:
    if any(value.sort != sort for value in values):
        raise Unstatable("values of two types beside each other")
    texts: list[str] = []
    about: list[Var] = []
    for value in values:
        texts.append(_shifted(value.text, len(about)))
        about += value.about
    return _Value(f"({sign.join(texts)})", sort, tuple(about))


def _shifted(text: str, by: int) -> str:
    return re.sub(r"(?<!\{)\{([0-9]+)\}", lambda m: f"{{{int(m[1]) + by}}}", text)


def _atom(template: str, sort: str, left: _Value, right: _Value) -> Formula:
    """Compare two values of one type; the template has ``<L>`` and ``<R>`` for them."""
    if {left.sort, right.sort} != {sort} or sort not in ("string", "integer"):
        raise Unstatable(f"{left.sort} beside {right.sort}")
    text = template.replace("<L>", left.text).replace("<R>", _shifted(right.text, len(left.about)))
    return Atom(text, (*left.about, *right.about))


def _aggregates(part: Any) -> bool:  # noqa: ANN401 - rdflib's algebra
    return part.p.name in ("AggregateJoin", "Extend")


def _flat(part: Any) -> tuple[list[Any], list[Any]]:  # noqa: ANN401 - rdflib's algebra
    """Give the triples and the filters of a group.

    Raises:
        Unstatable: the group has other parts.
    """
    if part.name == "BGP":
        return list(part.triples), []
    if part.name == "Filter":
        triples, filters = _flat(part.p)
        return triples, [*filters, part.expr]
    if part.name == "Join":
        one, other = _flat(part.p1), _flat(part.p2)
        return one[0] + other[0], one[1] + other[1]
    raise Unstatable(f"a group with {part.name}")


def _rank(triple: tuple[Any, Any, Any], env: Mapping[Variable, Var]) -> int:
    """Order triples by what they cost: what is bound first, what runs through the whole document last."""
    subject, _, value = triple
    bound_value = value in env or not isinstance(value, Variable)
    if subject in env or isinstance(subject, URIRef):
        return 0 if bound_value else 1
    if value in env:
        return 2
    return 3 if bound_value else 4
