"""Rules in SPARQL as formulas: the solutions that a query has for its focus node.

Read by rdflib's parser, which the generator has at hand; what is outside of basic patterns, filters, NOT EXISTS and
counts is left unstated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from rdflib import Literal, URIRef, Variable

from veiskille.generate.accept_algebra import aggregates, algebra, conjuncts, flat, rank, term
from veiskille.generate.accept_core import compared
from veiskille.generate.accept_formula import (
    FALSE,
    TRUE,
    UNKNOWN,
    Atom,
    Bind,
    Count,
    Exists,
    Total,
    Var,
    conjunction,
    disjunction,
    existence,
    negation,
)
from veiskille.generate.accept_patterns import closed, is_sure
from veiskille.generate.accept_world import XSD, Unstatable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.accept_formula import Formula
    from veiskille.generate.accept_world import World

#: Patterns of texts that are always numbers.
_DECIMALS: Final = re.compile(r"\^\[0-9\]\{1,[0-9]+\}\(\[\.\]\[0-9\]\{1,[0-9]+\}\)\?\$")
_ORDERS: Final = ("<", "<=", ">", ">=")


@dataclass(frozen=True, slots=True)
class _Value:
    """An expression that gives a value: its Python, its type, and the variables in it."""

    text: str
    sort: str
    about: tuple[Var, ...]


@dataclass
class Queries:
    """Gives the formula of a query's solutions."""

    world: World
    prefixes: Mapping[str, str]
    #: Why a filter could not be stated, by shape.
    unstated: dict[str, set[str]] = field(default_factory=dict)
    #: Values that the filters of a group have computed.
    _kept: list[Bind] = field(default_factory=list)
    #: What BIND gave a name.
    _made: dict[Variable, _Value] = field(default_factory=dict)
    _shape: str = ""
    #: The variables of the group that was stated last.
    _last: dict[Variable, Var] = field(default_factory=dict)

    def solutions(self, query: str, focus: Var, shape: str) -> Formula:
        """Say that a query has a solution with this focus node.

        Raises:
            Unstatable: the query has a part that is not stated about trees.
        """
        self._shape = shape
        self._made.clear()
        part = algebra(query, tuple(self.prefixes.items())).p
        env = {Variable("this"): focus}
        having: list[Any] = []
        while part.name in ("Project", "Distinct", "Filter", "Extend", "AggregateJoin", "Group", "OrderBy"):
            if part.name in ("Filter", "Extend") and not aggregates(part):
                break
            if part.name == "Filter":
                having.append(part)
            if part.name == "AggregateJoin":
                return self._grouped(part, having, env)
            part = part.p
        return self._group(part, env)

    def _grouped(self, part: Any, having: list[Any], env: dict[Variable, Var]) -> Formula:  # noqa: ANN401 - algebra
        """Say that a group, of which there is one for each focus node, has what its HAVING asks for."""
        inner, tests = part.p.p, [test for each in having for test in conjuncts(each.expr)]
        samples = {a.res: a.vars for a in part.A if a.name == "Aggregate_Sample"}
        others = {a.res: a for a in part.A if a.name != "Aggregate_Sample"}
        found = self._group(inner, env)
        whole = self._solve(inner, dict(env), keep=True)
        known = {**self._last, **{res: self._last[var] for res, var in samples.items() if var in self._last}}
        if not isinstance(whole, Exists):
            return whole
        keys = [known[var] for var in part.p.expr or () if var in known]
        if len(keys) != len(part.p.expr or (None,)) or not set(keys) <= _determined(whole, env[Variable("this")]):
            raise Unstatable("a grouping in which a focus node may have several groups")
        try:
            return conjunction([found, *(self._having(test, others, whole, known) for test in tests)])
        except Unstatable as reason:
            self.unstated.setdefault(self._shape, set()).add(str(reason))
            # Whatever the group is held against, it needs a solution.
            return conjunction([found, UNKNOWN])

    def _having(
        self,
        test: Any,  # noqa: ANN401 - rdflib's algebra
        computed: Mapping[Variable, Any],
        whole: Exists,
        known: Mapping[Variable, Var],
    ) -> Formula:
        """State one comparison of an aggregate.

        Raises:
            Unstatable: it is of another form.
        """
        if test.name != "RelationalExpression" or test.expr not in computed or test.op in ("IN", "NOT IN"):
            raise Unstatable("HAVING of another form")
        aggregate = computed[test.expr]
        value, operator = known[aggregate.vars], {"=": "=="}.get(test.op, test.op)
        if aggregate.name == "Aggregate_Sum" and not aggregate.distinct and value.sort == "integer":
            other = self._value(test.other, known)
            if other.sort != "integer":
                raise Unstatable("a sum beside what is no integer")
            return Total(whole, value, f"{{0}} {operator} {_shifted(other.text, 1)}", other.about)
        if aggregate.name == "Aggregate_Count" and isinstance(test.other, Literal) and operator in ("<", ">"):
            bound = int(test.other)
            if operator == ">" and bound == 0:
                return TRUE
            if aggregate.distinct:
                last = Bind(Var(value.sort, value.classes, value.slots), "({0},)", (value,))
                return Count((Exists((*whole.binds, last), whole.conditions),), operator == ">", bound)
        raise Unstatable(f"HAVING with {aggregate.name}")

    def _group(self, part: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401 - rdflib's algebra
        return self._solve(part, dict(env))

    def _solve(self, part: Any, env: dict[Variable, Var], *, keep: bool = False) -> Formula:  # noqa: ANN401 - algebra
        triples, filters, made = flat(part)
        binds: list[Bind] = []
        conditions: list[Formula] = []
        waiting = list(triples)
        while waiting:
            triple = min(waiting, key=lambda t: rank(t, env))
            waiting.remove(triple)
            condition = self._triple(triple, env, binds)
            if condition == FALSE:
                return FALSE
            conditions.append(condition)
        for name, expression in made:
            self._made[name] = self._value(expression, env)
        outside, self._kept = self._kept, []
        conditions += [self._test(test, env) for test in filters]
        binds += self._kept
        self._kept = outside
        if keep:
            self._last.clear()
            self._last.update(env)
            return Exists(tuple(binds), tuple(c for c in conditions if c != TRUE))
        return existence(binds, conjunction(conditions))

    def _triple(  # noqa: PLR0911 - one way for what is bound
        self, triple: tuple[Any, Any, Any], env: dict[Variable, Var], binds: list[Bind]
    ) -> Formula:
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
            return self.world.among(step.var, [term(value)])
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
            self.unstated.setdefault(self._shape, set()).add(str(reason))
            return UNKNOWN

    def _truth(self, test: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401, C901, PLR0911 - one way for each part
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
            return _atom("(<R> in <L>)", whole, wanted)
        if name == "Builtin_REGEX" and isinstance(test.pattern, Literal) and not test.flags:
            text, pattern = self._value(test.text, env), closed(str(test.pattern))
            if text.sort != "string" or not is_sure(str(test.pattern)):
                raise Unstatable("a pattern that is not the same everywhere")
            return Atom(f"matches({pattern!r}, ".replace("{", "{{").replace("}", "}}") + f"{text.text})", text.about)
        if name == "Builtin_isNUMERIC":
            return TRUE if self._value(test.arg, env).sort == "integer" else FALSE
        raise Unstatable(f"a filter with {name or 'a value alone'}")

    def _relation(self, test: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401 - rdflib's algebra
        operator, one, other = test.op, test.expr, test.other
        if operator in ("IN", "NOT IN"):
            options = other if isinstance(other, list) else [other]
            if isinstance(one, Variable) and all(isinstance(option, URIRef) for option in options):
                found = self._among(one, options, env)
                return found if operator == "IN" else negation(found)
            found = disjunction(self._equal(one, option, env) for option in options)
            return found if operator == "IN" else negation(found)
        if operator in ("=", "!="):
            found = self._equal(one, other, env)
            return found if operator == "=" else negation(found)
        if operator not in _ORDERS:
            raise Unstatable(f"the operator {operator}")
        if all(isinstance(side, Variable) and side in env for side in (one, other)):
            return compared(env[one], env[other], operator)
        first, second = self._named(one, env), self._named(other, env)
        if first is not None and second is not None and operator in ("<", ">"):
            # Whichever name comes first: they are of two objects.
            return conjunction([negation(self.world.same(first, second)), UNKNOWN])
        return _atom(f"(<L> {operator} <R>)", self._value(one, env), self._value(other, env))

    def _among(self, one: Variable, options: list[Any], env: Mapping[Variable, Var]) -> Formula:
        if env[one].sort not in ("code", "iri", "object", "type"):
            raise Unstatable("an IRI beside a literal")
        return self.world.among(env[one], [str(option) for option in options])

    def _named(self, side: Any, env: Mapping[Variable, Var]) -> Var | None:  # noqa: ANN401 - rdflib's algebra
        """Give the object whose name a side of a comparison is."""
        is_name = getattr(side, "name", "") == "Builtin_STR" and side.arg in env
        return env[side.arg] if is_name and env[side.arg].sort == "object" else None

    def _equal(self, one: Any, other: Any, env: Mapping[Variable, Var]) -> Formula:  # noqa: ANN401 - rdflib's algebra
        """Say that two values are equal by SPARQL's operator; their types must be such that it gives no error."""
        if isinstance(one, Variable) and isinstance(other, URIRef):
            return self._among(one, [other], env)
        if isinstance(one, Variable) and isinstance(other, Variable):
            sorts = {env[one].sort, env[other].sort}
            if len(sorts) > 1 and not sorts <= {"code", "iri", "object"}:
                raise Unstatable("values of two kinds beside each other")
            if sorts & {"dateTime", "text", "double"}:
                raise Unstatable("the equality of points in time or texts")
            return self.world.same(env[one], env[other])
        if isinstance(one, Variable) and isinstance(other, Literal) and env[one].sort == "boolean":
            return self.world.among(env[one], [term(other)])
        left, right = self._value(one, env), self._value(other, env)
        return _atom("(<L> == <R>)", left, right)

    def _value(self, part: Any, env: Mapping[Variable, Var]) -> _Value:  # noqa: ANN401, C901, PLR0911 - one way for each part
        name = getattr(part, "name", "")
        if isinstance(part, Variable):
            if part in self._made:
                return self._made[part]
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
            made = _joined([self._value(a, env) for a in part.arg], " + ", "string")
            if not made.about or not ("str(" in made.text or any(isinstance(a, Literal) and str(a) for a in part.arg)):
                # What is kept must not be empty, and this may be.
                return made
            kept = Bind(Var("string"), made.text, made.about, single=True, always=True, kept=True)
            self._kept.append(kept)
            return _Value("{0}", "string", (kept.var,))
        if name == "AdditiveExpression" and len(part.op) == 1:
            return _joined([self._value(a, env) for a in (part.expr, *part.other)], f" {part.op[0]} ", "integer")
        if name == "Function":
            return self._number(part, env)
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

    def _number(self, part: Any, env: Mapping[Variable, Var]) -> _Value:  # noqa: ANN401 - rdflib's algebra
        """Turn the year of a day, or a text that is always a number, into one; of another text it might be an error."""
        (argument,) = part.expr
        inner, target = self._value(argument, env), str(part.iri).removeprefix(XSD)
        if target == "integer" and inner.text == "{0}[0:4]" and inner.about[0].sort == "date":
            return _Value(f"int({inner.text})", "integer", inner.about)
        slots = inner.about[0].slots if inner.text == "{0}" else ()
        if target == "decimal" and slots and all(_DECIMALS.fullmatch(slot.pattern or "") for slot in slots):
            return _Value("Decimal({0})", "decimal", inner.about)
        raise Unstatable(f"xsd:{target} of what may be no number")


def _determined(whole: Exists, focus: Var) -> set[Var]:
    """Give the variables that have one value for each focus node."""
    found = {focus}
    for bind in whole.binds:
        if bind.single and set(bind.about) <= found:
            found.add(bind.var)
    return found


def _refuse(name: str) -> _Value:
    raise Unstatable(name)


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


def _atom(template: str, left: _Value, right: _Value) -> Formula:
    """Compare two values of one type; the template has ``<L>`` and ``<R>`` for them."""
    if {left.sort, right.sort} != {"string"} and not {left.sort, right.sort} <= {"integer", "decimal"}:
        raise Unstatable(f"{left.sort} beside {right.sort}")
    text = template.replace("<L>", left.text).replace("<R>", _shifted(right.text, len(left.about)))
    return Atom(text, (*left.about, *right.about))
