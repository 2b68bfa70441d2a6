"""A shape to two functions: one that collects results, and one that stops at the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from veiskille.components import COMPONENTS as OWN
from veiskille.engine.checks import NOTHING, Compiled, Context, Each, EachIn, Nested, Placed, Whole
from veiskille.engine.components import MAKERS
from veiskille.engine.paths import walk
from veiskille.outcome import Outcome, Texts
from veiskille.plan.ir import VIOLATION, component_iri, path_of, term_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from veiskille.engine.checks import Check, Run, Values
    from veiskille.engine.paths import Walk
    from veiskille.graph import Term
    from veiskille.paths import Path
    from veiskille.plan.ir import Constraint, ShapeIr

#: Adds what a constraint reports about value nodes to a list.
Report: TypeAlias = "Callable[[Run, Term, Values, list[Outcome]], None]"
#: Tells whether a constraint holds.
Holds: TypeAlias = "Callable[[Run, Term, Values], bool]"

#: Values of which a shape remembers whether they pass; enough for codes and days, too little to hold on to documents.
_REMEMBERED: Final = 1024
#: Characters of a value that is remembered.
_LONGEST: Final = 200


class _Made(NamedTuple):
    """A constraint's check with the IRI of its component."""

    component: str
    check: Check


class _Facts(NamedTuple):
    """What all results of a shape share."""

    path: Path | None
    shape: str
    severity: str

    def outcome(
        self, focus: Term, value: Term | None, component: str, path: Path | None = None, said: Texts = ()
    ) -> Outcome:
        """Give a result."""
        return Outcome(focus, path or self.path, value, self.shape, component, self.severity, said)


def compile_shape(shape: ShapeIr, get: Callable[[int], Compiled]) -> Compiled:
    """Make the functions of a shape.

    Args:
        shape: the shape as the plan has it.
        get: gives a compiled shape by its index.
    """
    path = shape.get("path")
    facts = _Facts(
        path=None if path is None else path_of(path),
        shape=shape["id"],
        severity=shape.get("severity", VIOLATION),
    )
    context = Context(get, path is not None)
    checks = [_Made(_iri(c), MAKERS[c[0]](c[1:], context)) for c in shape["constraints"]]
    return Compiled(_validate(path, facts, checks), _quick(shape) or _conforms(path, checks))


def _iri(constraint: Constraint) -> str:
    name = constraint[0]
    return str(constraint[1]) if name in OWN or name == "Validator" else component_iri(name)


def _validate(path: Any, facts: _Facts, checks: list[_Made]) -> Callable[[Run, Term, list[Outcome]], None]:  # noqa: ANN401 - a path
    reports = tuple(_reports(facts, checks))
    if path is None:

        def validate_node(run: Run, focus: Term, out: list[Outcome]) -> None:
            values = (focus,)
            for report in reports:
                report(run, focus, values, out)

        return validate_node
    values_of = walk(path)
    if len(reports) == 1:
        (only,) = reports

        def validate_once(run: Run, focus: Term, out: list[Outcome]) -> None:
            only(run, focus, values_of(run, focus), out)

        return validate_once

    def validate(run: Run, focus: Term, out: list[Outcome]) -> None:
        values = values_of(run, focus)
        for report in reports:
            report(run, focus, values, out)

    return validate


def _conforms(path: Any, checks: list[_Made]) -> Callable[[Run, Term], bool]:  # noqa: ANN401 - a path
    tests = tuple(_tests([made.check for made in checks]))
    if path is None:

        def conforms_node(run: Run, focus: Term) -> bool:
            values = (focus,)
            for holds in tests:  # noqa: SIM110 - a generator costs more than what it asks
                if not holds(run, focus, values):
                    return False
            return True

        return conforms_node
    values_of: Walk = walk(path)

    def conforms(run: Run, focus: Term) -> bool:
        values = values_of(run, focus)
        for holds in tests:  # noqa: SIM110 - a generator costs more than what it asks
            if not holds(run, focus, values):
                return False
        return True

    return conforms


def _quick(shape: ShapeIr) -> Callable[[Run, Term], bool] | None:
    """Make the test of a shape that is one constraint and no more, as most conditions of rules are."""
    path, constraints = shape.get("path"), shape["constraints"]
    if len(constraints) != 1 or (path is not None and not isinstance(path, str)):
        return None
    name, *arguments = constraints[0]
    if path is None:
        return None
    if name == "HasValue":
        term = term_of(arguments[0])

        def has(run: Run, focus: Term) -> bool:
            return term in run.statements.get(focus, NOTHING).get(path, NOTHING)

        return has
    if name == "MinCount" and arguments[0] == 1:

        def some(run: Run, focus: Term) -> bool:
            return bool(run.statements.get(focus, NOTHING).get(path))

        return some
    if name == "In":
        terms = frozenset(term_of(term) for term in arguments[0])

        def within(run: Run, focus: Term) -> bool:
            return terms.issuperset(run.statements.get(focus, NOTHING).get(path, NOTHING))

        return within
    return None


def _reports(facts: _Facts, checks: list[_Made]) -> Iterable[Report]:
    """Give what reports each constraint; tests of values by themselves are one, with a memory of what passed."""
    alone = [(made.component, made.check.test) for made in checks if isinstance(made.check, Each)]
    if alone:
        passes = remembered(tuple(made.check for made in checks if isinstance(made.check, Each)))
        yield _report_each(facts, alone, passes)
    for made in checks:
        check = made.check
        if isinstance(check, Whole):
            yield _report_whole(facts, made.component, check)
        elif isinstance(check, EachIn):
            yield _report_in(facts, made.component, check.test)
        elif isinstance(check, Placed):
            yield _report_placed(facts, made.component, check)
        elif isinstance(check, Nested):
            yield _report_nested(check.shape)


def _tests(checks: list[Check]) -> Iterable[Holds]:
    """Give the tests of constraints, those that cost least first."""
    for check in checks:
        if isinstance(check, Whole):
            yield check.holds
    each = tuple(check for check in checks if isinstance(check, Each))
    if each:
        yield _all_pass(remembered(each))
    for check in checks:
        if isinstance(check, EachIn):
            yield _all_hold(check.test)
        elif isinstance(check, Nested):
            yield _all_hold(check.shape.conforms)
    for check in checks:
        if isinstance(check, Placed):
            yield _finds_nothing(check)


def remembered(checks: tuple[Each, ...]) -> Callable[[Term], bool]:
    """Join tests of a value to one that remembers what it found."""
    if len(checks) == 1 and checks[0].cheap:
        return checks[0].test
    tests = tuple(check.test for check in checks)
    known: dict[Term, bool] = {}
    look_up = known.get

    def passes(value: Term) -> bool:
        found = look_up(value)
        if found is None:
            found = all(test(value) for test in tests)
            if len(value[0]) <= _LONGEST:
                if len(known) >= _REMEMBERED:
                    known.clear()
                known[value] = found
        return found

    return passes


def _report_each(
    facts: _Facts, tests: list[tuple[str, Callable[[Term], bool]]], passes: Callable[[Term], bool]
) -> Report:
    def report(_run: Run, focus: Term, values: Values, out: list[Outcome]) -> None:
        for value in values:
            if not passes(value):
                out.extend(facts.outcome(focus, value, component) for component, test in tests if not test(value))

    return report


def _report_whole(facts: _Facts, component: str, check: Whole) -> Report:
    holds, find = check

    def report(run: Run, focus: Term, values: Values, out: list[Outcome]) -> None:
        if not holds(run, focus, values):
            out.extend(facts.outcome(focus, value, component) for value in find(run, focus, values))

    return report


def _report_in(facts: _Facts, component: str, test: Callable[[Run, Term], bool]) -> Report:
    def report(run: Run, focus: Term, values: Values, out: list[Outcome]) -> None:
        for value in values:
            if not test(run, value):
                out.append(facts.outcome(focus, value, component))  # noqa: PERF401 - mostly there is none

    return report


def _report_placed(facts: _Facts, component: str, check: Placed) -> Report:
    find, said = check

    def report(run: Run, focus: Term, values: Values, out: list[Outcome]) -> None:
        out.extend(facts.outcome(focus, value, component, path, said) for value, path in find(run, focus, values))

    return report


def _report_nested(shape: Compiled) -> Report:
    validate = shape.validate

    def report(run: Run, _focus: Term, values: Values, out: list[Outcome]) -> None:
        for value in values:
            validate(run, value, out)

    return report


def _all_pass(passes: Callable[[Term], bool]) -> Holds:
    def holds(_run: Run, _focus: Term, values: Values) -> bool:
        for value in values:  # noqa: SIM110 - a generator costs more than what it asks
            if not passes(value):
                return False
        return True

    return holds


def _all_hold(test: Callable[[Run, Term], bool]) -> Holds:
    def holds(run: Run, _focus: Term, values: Values) -> bool:
        for value in values:  # noqa: SIM110 - a generator costs more than what it asks
            if not test(run, value):
                return False
        return True

    return holds


def _finds_nothing(check: Placed) -> Holds:
    find = check.find

    def holds(run: Run, focus: Term, values: Values) -> bool:
        return not any(True for _ in find(run, focus, values))

    return holds
