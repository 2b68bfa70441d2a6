"""Formulas as they are at one place of a document, whose class, key and holders are known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from veiskille.generate.accept_formula import (
    FALSE,
    TRUE,
    Count,
    Exists,
    Total,
    Var,
    changed,
    conjunction,
    count,
    existence,
    renamed,
    replaced,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.accept_formula import Bind, Formula
    from veiskille.model import Slot


@dataclass(frozen=True, slots=True)
class Placed:
    """What is known of the object that a check starts from, once its class and its place are.

    Attributes:
        anchor: the object.
        key: the key under which it stands.
        slots: what objects of its class can have, by key.
    """

    anchor: Var
    key: str
    slots: Mapping[str, Slot]

    def of(self, formula: Formula) -> Formula:
        """Give a formula as it is for such an object."""
        if isinstance(formula, Count):
            branches = [self._exists(branch) for branch in formula.branches]
            return count([b for b in branches if b != FALSE], more=formula.more, bound=formula.bound)
        if isinstance(formula, Total):
            branch = self._exists(formula.branch)
            return replace(formula, branch=branch) if isinstance(branch, Exists) else branch
        return self._exists(formula) if isinstance(formula, Exists) else changed(formula, self.of)

    def _exists(self, formula: Exists) -> Formula:
        binds = []
        for bind in formula.binds:
            made = self._bind(bind) if bind.about == (self.anchor,) else bind
            if made is None:
                return FALSE
            binds.append(made)
        return _with(binds, map(self.of, formula.conditions)) or FALSE

    def _bind(self, bind: Bind) -> Bind | None:
        """Give a step from the object as it is there; None where it leads nowhere."""
        if bind.up:
            return replace(bind, text="h", always=True, kept=False) if bind.up == self.key else None
        if not bind.key or bind.key == "type":
            return bind
        slot = self.slots.get(bind.key)
        return None if slot is None else replace(bind, always=bind.always or slot.minimum > 0)


#: An object to the one that holds it and the key under which it does.
_Held: TypeAlias = "dict[Var, tuple[Var, str]]"


def climbed(formula: Formula, held: _Held | None = None) -> Formula:
    """Give a formula in which no step leads up from an object that a step has led down to: its holder is known."""
    held = held or {}
    if isinstance(formula, Count):
        branches = tuple(_climbed(branch, held) or branch for branch in formula.branches)
        # What is counted must still be what the branch binds last.
        last = [[bind.var for bind in branch.binds[-1:]] for branch in (*branches, *formula.branches)]
        is_same = last[: len(branches)] == last[len(branches) :]
        return replace(formula, branches=branches) if is_same else formula
    if isinstance(formula, Total):
        branch = _climbed(formula.branch, held) or formula.branch
        return replace(formula, branch=branch) if len(branch.binds) == len(formula.branch.binds) else formula
    if not isinstance(formula, Exists):
        return changed(formula, lambda part: climbed(part, held))
    found = _climbed(formula, held)
    return FALSE if found is None else existence(found.binds, conjunction(found.conditions))


def _climbed(formula: Exists, held: _Held) -> Exists | None:
    """Give what exists without steps up whose end is known; None where such a step leads nowhere."""
    held = dict(held)
    names: dict[Var, Var] = {}
    binds = []
    for bind in formula.binds:
        about = renamed(bind.about, names)
        holder, key = held.get(about[0], (None, "")) if bind.up else (None, "")
        if holder is not None and key != bind.up:
            return None
        if holder is not None and holder.classes <= bind.var.classes:
            names[bind.var] = holder
            continue
        if bind.key and bind.var.sort == "object":
            held[bind.var] = (about[0], bind.key)
        binds.append(replace(bind, about=about))
    return _with(binds, (climbed(replaced(condition, names), held) for condition in formula.conditions))


def _with(binds: Iterable[Bind], conditions: Iterable[Formula]) -> Exists | None:
    """Give what exists with these conditions, constants settled; None where there is no such thing."""
    kept = tuple(condition for condition in conditions if condition != TRUE)
    return None if FALSE in kept else Exists(tuple(binds), kept)
