"""Formulas about a document's tree, in which a rule's breach is stated before it becomes Python.

A formula is over objects and values of a document that the strict schema has let through. What the generator cannot
state is :data:`UNKNOWN`: it counts as true where a breach is looked for and as false below a negation, so that every
check that comes of it errs on the side of doubt.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from veiskille.model import Slot


@dataclass(frozen=True, slots=True, eq=False)
class Var:
    """An object or a value of a document.

    Attributes:
        sort: what it is: ``object``, a literal's type, ``code``, ``iri``, ``text`` or ``type``.
        classes: the classes that an object can have.
        slots: the slots that a value can stand in.
        fixed: the Python of the value where it is one and the same in every document.
    """

    sort: str
    classes: frozenset[str] = frozenset()
    slots: tuple[Slot, ...] = ()
    fixed: str = ""


@dataclass(frozen=True, slots=True)
class Truth:
    """One of three constants."""

    name: str


TRUE: Final = Truth("true")
FALSE: Final = Truth("false")
UNKNOWN: Final = Truth("unknown")


@dataclass(frozen=True, slots=True)
class Atom:
    """A test in Python; ``{0}``, ``{1}``… stand for the variables."""

    text: str
    about: tuple[Var, ...]


@dataclass(frozen=True, slots=True)
class Bind:
    """A variable with the Python of what it runs through.

    Attributes:
        key: the key of ``about[0]`` whose value this is, or empty where it is found in another way.
        single: whether there is at most one such value, and the Python is of itself.
        always: whether there surely is one.
        there: the Python that tells whether there is one, where there is at most one.
        up: the key under which ``about[0]`` stands where this is the object that holds it.
        whole: the property of which all objects that have it are looked for in the whole document.
        kept: whether the Python takes time, so that what it gives is kept; it is then never empty.
    """

    var: Var
    text: str
    about: tuple[Var, ...] = ()
    key: str = ""
    single: bool = False
    always: bool = False
    there: str = ""
    up: str = ""
    whole: str = ""
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """A negation."""

    inner: Formula


@dataclass(frozen=True, slots=True)
class All:
    """A conjunction."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """A disjunction."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Exists:
    """There are values for the variables for which all conditions hold."""

    binds: tuple[Bind, ...]
    conditions: tuple[Formula, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """There are more, or fewer, than so many distinct values of the last variable of each branch."""

    branches: tuple[Exists, ...]
    more: bool
    bound: int


@dataclass(frozen=True, slots=True)
class Total:
    """The branch runs through something, and a test holds of the sum of a variable over all that it runs through.

    In the test ``{0}`` stands for the sum, ``{1}`` and so on for other variables.
    """

    branch: Exists
    value: Var
    text: str
    about: tuple[Var, ...] = ()


Formula: TypeAlias = "Truth | Atom | Not | All | Some | Exists | Count | Total"


@dataclass(frozen=True, slots=True)
class Check:
    """A breach of a shape, told from one object of a class."""

    shape: str
    cls: str
    anchor: Var
    breach: Formula = field(repr=False)


def negation(formula: Formula) -> Formula:
    """Give the negation, constants settled and moved as far in as it goes."""
    if isinstance(formula, Truth):
        return {TRUE: FALSE, FALSE: TRUE}.get(formula, UNKNOWN)
    if isinstance(formula, All):
        return disjunction(negation(part) for part in formula.parts)
    if isinstance(formula, Some):
        return conjunction(negation(part) for part in formula.parts)
    return formula.inner if isinstance(formula, Not) else Not(formula)


def conjunction(parts: Iterable[Formula]) -> Formula:
    """Give the conjunction, constants settled and nested ones made flat."""
    flat: list[Formula] = []
    for part in parts:
        flat += part.parts if isinstance(part, All) else [part]
    if FALSE in flat:
        return FALSE
    kept = tuple(dict.fromkeys(part for part in flat if part != TRUE))
    return kept[0] if len(kept) == 1 else All(kept) if kept else TRUE


def disjunction(parts: Iterable[Formula]) -> Formula:
    """Give the disjunction, constants settled and nested ones made flat."""
    flat: list[Formula] = []
    for part in parts:
        flat += part.parts if isinstance(part, Some) else [part]
    if TRUE in flat:
        return TRUE
    kept = tuple(_merged(list(dict.fromkeys(part for part in flat if part != FALSE))))
    return kept[0] if len(kept) == 1 else Some(kept) if kept else FALSE


def _merged(parts: list[Formula]) -> list[Formula]:
    """Let those that run through the same thing first run through it together."""
    made: list[Formula] = []
    places: dict[tuple[str, tuple[Var, ...]], int] = {}
    for part in parts:
        if not isinstance(part, Exists) or part.binds[0].single or part.binds[0].whole:
            made.append(part)
            continue
        first, *rest = part.binds
        place = places.setdefault((first.text, first.about), len(made))
        if place == len(made):
            made.append(part)
            continue
        one = made[place]
        if not isinstance(one, Exists):
            made.append(part)
            continue
        mine = existence(one.binds[1:], conjunction(one.conditions))
        other = replaced(existence(rest, conjunction(part.conditions)), {first.var: one.binds[0].var})
        made[place] = Exists((one.binds[0],), tuple(c for c in (disjunction([mine, other]),) if c != TRUE))
    return made


def changed(formula: Formula, change: Callable[[Formula], Formula]) -> Formula:
    """Give a formula without variables of its own with its parts changed, constants settled."""
    if isinstance(formula, Not):
        return negation(change(formula.inner))
    if isinstance(formula, All):
        return conjunction(map(change, formula.parts))
    return disjunction(map(change, formula.parts)) if isinstance(formula, Some) else formula


def existence(binds: Iterable[Bind], condition: Formula = TRUE) -> Formula:
    """Say that there are values for which a condition holds; what exists inside of what exists becomes one."""
    if condition == FALSE:
        return FALSE
    made: list[Bind] = list(binds)
    conditions: list[Formula] = []
    for part in condition.parts if isinstance(condition, All) else (condition,):
        if isinstance(part, Exists):
            made += part.binds
            conditions += part.conditions
        elif part != TRUE:
            conditions.append(part)
    if all(bind.always for bind in made) and not conditions:
        return TRUE
    return Exists(tuple(made), tuple(conditions)) if made else conjunction(conditions)


def count(branches: Iterable[Formula], *, more: bool, bound: int) -> Formula:
    """Say that there are more, or fewer, than so many values; the branches are what :func:`existence` gave."""
    kept = []
    for branch in branches:
        if branch == FALSE:
            continue
        if not isinstance(branch, Exists):
            return UNKNOWN
        kept.append(branch)
    if (more and bound == 0) or (not more and bound == 1):
        found = disjunction(kept)
        return found if more else negation(found)
    if not more and bound <= 0:
        return FALSE
    if not kept:
        return FALSE if more else TRUE
    if more and len(kept) <= bound and all(all(bind.single for bind in branch.binds) for branch in kept):
        return FALSE
    ends = {(b.binds[-1].var.sort, *(s.range for s in b.binds[-1].var.slots[:1])) for b in kept}
    # Python would tell values of several kinds apart, or take them for one, where RDF does not.
    return Count(tuple(kept), more, bound) if len(ends) == 1 else UNKNOWN


def free(formula: Formula) -> frozenset[Var]:
    """Give the variables that a formula does not bind itself; what is fixed stands for itself."""
    return frozenset(var for var in spoken(formula) if not var.fixed)


def spoken(formula: Formula) -> frozenset[Var]:  # noqa: PLR0911 - one way for each form
    """Give the variables, and the fixed values, that a formula does not bind itself."""
    if isinstance(formula, Truth):
        return frozenset()
    if isinstance(formula, Atom):
        return frozenset(formula.about)
    if isinstance(formula, Not):
        return spoken(formula.inner)
    if isinstance(formula, All | Some):
        return frozenset[Var]().union(*(spoken(part) for part in formula.parts))
    if isinstance(formula, Count):
        return frozenset[Var]().union(*(spoken(branch) for branch in formula.branches))
    if isinstance(formula, Total):
        return spoken(formula.branch)
    used = frozenset(v for bind in formula.binds for v in bind.about)
    used = used.union(*(spoken(condition) for condition in formula.conditions))
    return used - {bind.var for bind in formula.binds}


def replaced(formula: Formula, names: Mapping[Var, Var]) -> Formula:  # noqa: PLR0911 - one way for each form
    """Give a formula with other variables in the place of some."""
    if isinstance(formula, Truth) or not names:
        return formula
    if isinstance(formula, Atom):
        return Atom(formula.text, renamed(formula.about, names))
    if isinstance(formula, Not):
        return Not(replaced(formula.inner, names))
    if isinstance(formula, All | Some):
        return type(formula)(tuple(replaced(part, names) for part in formula.parts))
    if isinstance(formula, Count):
        return Count(tuple(_exists(branch, names) for branch in formula.branches), formula.more, formula.bound)
    if isinstance(formula, Total):
        (value,) = renamed((formula.value,), names)
        return Total(_exists(formula.branch, names), value, formula.text, renamed(formula.about, names))
    return _exists(formula, names)


def _exists(formula: Exists, names: Mapping[Var, Var]) -> Exists:
    binds = tuple(replace(bind, about=renamed(bind.about, names)) for bind in formula.binds)
    return Exists(binds, tuple(replaced(condition, names) for condition in formula.conditions))


def renamed(about: tuple[Var, ...], names: Mapping[Var, Var]) -> tuple[Var, ...]:
    """Give variables with others in the place of some."""
    return tuple(names.get(var, var) for var in about)


def is_exact(formula: Formula) -> bool:  # noqa: PLR0911 - one way for each form
    """Tell whether a formula has no part that could not be stated."""
    if isinstance(formula, Truth):
        return formula != UNKNOWN
    if isinstance(formula, Atom):
        return True
    if isinstance(formula, Not):
        return is_exact(formula.inner)
    if isinstance(formula, All | Some):
        return all(is_exact(part) for part in formula.parts)
    if isinstance(formula, Count):
        return all(is_exact(branch) for branch in formula.branches)
    if isinstance(formula, Total):
        return is_exact(formula.branch)
    return all(is_exact(condition) for condition in formula.conditions)
