"""Which statements a shape waits for: without one of them at a node, its verdict on that node is known.

A trigger is a predicate of the node, a predicate with a value, or ``^`` and a predicate of which the node is a
value. Most shapes are about
properties that most nodes do not have; to know that beforehand saves more than any faster check.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from veiskille.plan.ir import term_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from veiskille.graph import Term
    from veiskille.plan.ir import Constraint, PathIr, Plan

Trigger: TypeAlias = "str | tuple[str, Term]"
Triggers: TypeAlias = frozenset[Trigger]

#: Values that a shape waits for one by one; for more, it waits for the predicate.
_MOST_VALUES: Final = 50

#: Components that hold where there are no value nodes, whatever else.
_IDLE: Final = frozenset(
    (
        "Class",
        "Closed",
        "Datatype",
        "Disjoint",
        "In",
        "LanguageIn",
        "LessThan",
        "LessThanOrEquals",
        "MaxExclusive",
        "MaxInclusive",
        "MaxLength",
        "MinExclusive",
        "MinInclusive",
        "MinLength",
        "NodeKind",
        "Pattern",
        "UniqueLang",
        "And",
        "Or",
        "Not",
        "Xone",
        "Node",
        "Property",
    )
)


def starts(path: PathIr) -> Triggers | None:
    """Give the triggers without which a path has no value nodes; None where it always has one.

    >>> starts(["sequence", ["inverse", "urn:a"], "urn:b"])
    frozenset({'^urn:a'})
    """
    if isinstance(path, str):
        return frozenset((path,))
    form, *parts = path
    if form == "inverse":
        return frozenset((f"^{parts[0]}",)) if isinstance(parts[0], str) else None
    if form in ("sequence", "oneOrMore"):
        return starts(parts[0])
    if form == "alternative":
        return _union(starts(part) for part in parts)
    return None


class Waiting:
    """What each shape of a plan waits for."""

    def __init__(self, plan: Plan, own: frozenset[str]) -> None:
        self._shapes = plan["shapes"]
        self._idle = _IDLE | own
        self._found: dict[tuple[int, bool], Triggers | None] = {}

    def to_fail(self, index: int) -> Triggers | None:
        """Give triggers without which everything conforms to a shape; None where none are known."""
        return self._of(index, conforming=True)

    def to_conform(self, index: int) -> Triggers | None:
        """Give triggers without which nothing conforms to a shape; None where none are known."""
        return self._of(index, conforming=False)

    def _of(self, index: int, *, conforming: bool) -> Triggers | None:
        key = (index, conforming)
        if key not in self._found:
            shape = self._shapes[index]
            constraints = shape["constraints"]
            if "path" in shape:
                self._found[key] = self._property(shape["path"], constraints, conforming=conforming)
            elif conforming:
                self._found[key] = _union(self._silent(constraint) for constraint in constraints)
            else:
                self._found[key] = _fewest(self._broken(constraint) for constraint in constraints)
        return self._found[key]

    def _property(self, path: PathIr, constraints: list[Constraint], *, conforming: bool) -> Triggers | None:
        if conforming:
            return starts(path) if all(self._holds_of_none(c) for c in constraints) else None
        if not any(_fails_of_none(c) for c in constraints):
            return None
        return _fewest((starts(path), _values(path, constraints)))

    def _holds_of_none(self, constraint: Constraint) -> bool:
        name = constraint[0]
        if name in ("MinCount", "QualifiedMinCount"):
            return bool(constraint[1] <= 0)
        if name in ("MaxCount", "QualifiedMaxCount"):
            return bool(constraint[1] >= 0)
        return name in self._idle

    def _silent(self, constraint: Constraint) -> Triggers | None:
        """Give triggers without which a constraint of a node shape holds."""
        name = constraint[0]
        tables: Mapping[str, Callable[[], Triggers | None]] = {
            "Property": lambda: self.to_fail(constraint[1]),
            "Node": lambda: self.to_fail(constraint[1]),
            "Not": lambda: self.to_conform(constraint[1]),
            "And": lambda: _union(self.to_fail(i) for i in constraint[1]),
            "Or": lambda: _fewest(self.to_fail(i) for i in constraint[1]),
        }
        return tables[name]() if name in tables else None

    def _broken(self, constraint: Constraint) -> Triggers | None:
        """Give triggers without which a constraint of a node shape is violated."""
        name = constraint[0]
        tables: Mapping[str, Callable[[], Triggers | None]] = {
            "Property": lambda: self.to_conform(constraint[1]),
            "Node": lambda: self.to_conform(constraint[1]),
            "Not": lambda: self.to_fail(constraint[1]),
            "And": lambda: _fewest(self.to_conform(i) for i in constraint[1]),
            "Or": lambda: _union(self.to_conform(i) for i in constraint[1]),
        }
        return tables[name]() if name in tables else None


def _values(path: PathIr, constraints: list[Constraint]) -> Triggers | None:
    """Give a predicate with the values of which a node has one where it conforms; None where they are not known.

    The caller has made sure that a node without any value does not conform.
    """
    listed = [[c[1]] if c[0] == "HasValue" else c[1] for c in constraints if c[0] in ("HasValue", "In")]
    shortest = min(listed, key=len, default=None)
    if not isinstance(path, str) or shortest is None or len(shortest) > _MOST_VALUES:
        return None
    return frozenset((path, term_of(term)) for term in shortest)


def _fails_of_none(constraint: Constraint) -> bool:
    name = constraint[0]
    return name == "HasValue" or (name in ("MinCount", "QualifiedMinCount") and constraint[1] > 0)


def _union(found: Iterable[Triggers | None]) -> Triggers | None:
    every: set[Trigger] = set()
    for triggers in found:
        if triggers is None:
            return None
        every |= triggers
    return frozenset(every)


def _fewest(found: Iterable[Triggers | None]) -> Triggers | None:
    known = [triggers for triggers in found if triggers is not None]
    return min(known, key=lambda triggers: (sum(map(_weight, triggers)), sorted(map(repr, triggers))), default=None)


def _weight(trigger: Trigger) -> int:
    """Say how often a trigger is likely to be there: a value seldom, a predicate more often."""
    return 1 if isinstance(trigger, tuple) else 3
