"""What the keys and the codes of an object alone tell of a breach."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from veiskille.generate.accept_formula import (
    FALSE,
    TRUE,
    All,
    Atom,
    Count,
    Exists,
    Not,
    Some,
    Total,
    Truth,
    free,
)
from veiskille.generate.accept_python import NO, YES, joined, negated, turned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.accept_formula import Formula, Var


def untold(guard: Guard, formula: Formula) -> Formula:
    """Give what is left of a breach where its guard has said all that it can say."""
    if not isinstance(formula, Exists):
        return formula
    binds = tuple(
        replace(bind, always=True) if bind.single and bind.key and bind.about == (guard.anchor,) else bind
        for bind in formula.binds
    )
    keyed = {
        bind.var: f"o[{bind.key!r}]"
        for bind in binds
        if bind.single and bind.key in guard.keys and bind.about == (guard.anchor,)
    }
    names = {guard.anchor: "o", **keyed}
    left = tuple(
        c
        for c in formula.conditions
        if not free(c) <= names.keys() or guard.said(c, names) != guard.said(c, names, over=False)
    )
    return Exists(binds, left)


@dataclass(frozen=True, slots=True)
class Guard:
    """Writes what can be told of a formula from the keys and the codes of the object that it starts from."""

    anchor: Var
    #: Keys whose values a guard may look at.
    keys: frozenset[str]

    def of(self, formula: Formula, *, over: bool = True) -> str:
        """Give the Python that is true wherever the formula may hold, or (not ``over``) only where it surely does."""
        return self._of(formula, {self.anchor: "o"}, over=over)

    def said(self, condition: Formula, names: Mapping[Var, str], *, over: bool = True) -> str:
        """Give the Python of what can be told of a condition where some variables have values."""
        return self._of(condition, dict(names), over=over)

    def _of(  # noqa: PLR0911 - one way for each form
        self, formula: Formula, names: dict[Var, str], *, over: bool
    ) -> str:
        if isinstance(formula, Truth):
            return YES if formula == TRUE or (formula != FALSE and over) else NO
        if isinstance(formula, Atom):
            if self._is_told(formula, names):
                return formula.text.format(*(v.fixed or names[v] for v in formula.about))
            return YES if over else NO
        if isinstance(formula, Not):
            is_told = isinstance(formula.inner, Atom) and self._is_told(formula.inner, names)
            opposite = turned(formula.inner, names) if is_told else None
            return opposite or negated(self._of(formula.inner, names, over=not over))
        if isinstance(formula, All | Some):
            parts = (self._of(part, names, over=over) for part in formula.parts)
            return joined(parts, all_=isinstance(formula, All))
        if isinstance(formula, Exists):
            return self._exists(formula, names, over=over)
        if isinstance(formula, Count) and over and formula.more:
            return joined((self._exists(branch, names, over=True) for branch in formula.branches), all_=False)
        if isinstance(formula, Total) and over:
            return self._exists(formula.branch, names, over=True)
        return YES if over else NO

    def _is_told(self, atom: Atom, names: Mapping[Var, str]) -> bool:
        is_local = all(v.fixed or v in names for v in atom.about) and self.anchor not in atom.about
        return is_local and "document." not in atom.text

    def _exists(self, formula: Exists, names: dict[Var, str], *, over: bool) -> str:
        names, parts = dict(names), []
        for bind in formula.binds:
            if not bind.key or bind.key == "type" or bind.about[0] is not self.anchor:
                if not over:
                    return NO
                continue
            if not bind.always:
                parts.append(f"{bind.key!r} in o")
            if bind.single and bind.key in self.keys:
                names[bind.var] = bind.text.format("o")
        parts += [self._of(condition, names, over=over) for condition in formula.conditions]
        return joined(parts, all_=True)
