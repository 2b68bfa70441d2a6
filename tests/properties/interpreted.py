"""What the formulas of checks mean, read word by word: nothing is reordered, shared, looked up once or left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from veiskille.components import COMPONENTS
from veiskille.generate.accept_formula import (
    TRUE,
    All,
    Atom,
    Bind,
    Count,
    Exists,
    Formula,
    Not,
    Some,
    Total,
    Truth,
    Var,
)
from veiskille.tree import Tree, code_matches, instant, matches

if TYPE_CHECKING:
    from types import CodeType

Env = Mapping[Var, Any]
#: What the Python of formulas may call.
_TOOLS = {
    "COMPONENTS": COMPONENTS,
    "Decimal": Decimal,
    "code_matches": code_matches,
    "instant": instant,
    "matches": matches,
}


@dataclass(frozen=True, slots=True)
class Interpreted:
    """Tells whether formulas hold in a document, by trying every value."""

    document: Tree

    def holds(self, formula: Formula, env: Env) -> bool:  # noqa: PLR0911 - one way for each form
        """Tell whether a formula holds of some variables."""
        if isinstance(formula, Truth):
            return formula == TRUE
        if isinstance(formula, Atom):
            return bool(self._value(formula.text, formula.about, env))
        if isinstance(formula, Not):
            return not self.holds(formula.inner, env)
        if isinstance(formula, All):
            return all(self.holds(part, env) for part in formula.parts)
        if isinstance(formula, Some):
            return any(self.holds(part, env) for part in formula.parts)
        if isinstance(formula, Exists):
            return any(True for _ in self._solutions(formula, env))
        if isinstance(formula, Count):
            values = {value for branch in formula.branches for value in self._ends(branch, env)}
            return len(values) > formula.bound if formula.more else len(values) < formula.bound
        return self._total(formula, env)

    def _solutions(self, formula: Exists, env: Env) -> Iterator[Env]:
        for found in self._bound(list(formula.binds), env):
            if all(self.holds(condition, found) for condition in formula.conditions):
                yield found

    def _bound(self, binds: list[Bind], env: Env) -> Iterator[Env]:
        if not binds:
            yield env
            return
        bind = next(b for b in binds if all(var.fixed or var in env for var in b.about))
        rest = [b for b in binds if b is not bind]
        for value in self._values(bind, env):
            yield from self._bound(rest, {**env, bind.var: value})

    def _values(self, bind: Bind, env: Env) -> list[Any]:
        if bind.single and not bind.always and not self._value(bind.there, bind.about, env):
            return []
        found = self._value(bind.text, bind.about, env)
        return [found] if bind.single else list(found)

    def _ends(self, branch: Exists, env: Env) -> Iterator[Any]:
        last = branch.binds[-1].var
        for found in self._solutions(branch, env):
            yield id(found[last]) if last.sort == "object" else found[last]

    def _total(self, formula: Total, env: Env) -> bool:
        found = list(self._solutions(formula.branch, env))
        if not found:
            return False
        total = Var("total")
        # What the test is about besides the sum is the same in all solutions.
        known = {**found[0], total: sum(each[formula.value] for each in found)}
        return bool(self._value(formula.text, (total, *formula.about), known))

    def _value(self, text: str, about: tuple[Var, ...], env: Env) -> Any:  # noqa: ANN401 - whatever stands in a document
        names = {f"x{number}": env.get(var) for number, var in enumerate(about)}
        code = _compiled(text.format(*(var.fixed or f"x{number}" for number, var in enumerate(about))))
        return eval(code, {**_TOOLS, "document": self.document, **names})  # noqa: S307 - our formulas


@cache
def _compiled(text: str) -> CodeType:
    return compile(text, "formula", "eval")
