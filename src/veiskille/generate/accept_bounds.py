"""What the least and the greatest values under the keys of a document rule out, before any object is looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veiskille.generate.accept_formula import FALSE, All, Atom, Exists, Not, Some
from veiskille.generate.accept_python import NO, YES, joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.accept_formula import Bind, Formula, Var

#: A comparison with a number or a day, or with another variable.
_ORDER: Final = re.compile(r"\{0\} (<|<=|>|>=) (-?[0-9]+|'[0-9-]+'|\{1\})")
_OPPOSITES: Final = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}


@dataclass(frozen=True, slots=True)
class Bounds:
    """Writes what has to hold of the bounds of a document's values wherever a formula holds."""

    #: Keys under which nothing stands but single days, or nothing but single numbers.
    keys: frozenset[str]
    #: The class of the document itself, which has one value under a key, and that at hand.
    root: str
    #: Inside of no more loops than this, it takes less time to look at the objects than at the bounds.
    few: int

    def of(self, formula: Formula) -> str:
        """Give the Python that is true wherever a formula may hold."""
        return self._of(formula, {}, loops=0)

    def _of(self, formula: Formula, known: Mapping[Var, Bind], *, loops: int) -> str:
        """Give the Python for a formula among variables of which the keys are known, inside of so many loops."""
        runs = loops > self.few
        if isinstance(formula, Atom):
            return self._order(formula, known, turned=False) if runs else YES
        if isinstance(formula, Not) and isinstance(formula.inner, Atom):
            return self._order(formula.inner, known, turned=True) if runs else YES
        if isinstance(formula, All | Some):
            parts = (self._of(part, known, loops=loops) for part in formula.parts)
            return joined(parts, all_=isinstance(formula, All))
        if isinstance(formula, Exists):
            inside = dict(known) | {bind.var: bind for bind in formula.binds if bind.single and bind.key in self.keys}
            loops += sum(not bind.single for bind in formula.binds)
            return joined((self._of(part, inside, loops=loops) for part in formula.conditions), all_=True)
        return NO if formula == FALSE else YES

    def _order(self, atom: Atom, known: Mapping[Var, Bind], *, turned: bool) -> str:
        found = _ORDER.fullmatch(atom.text)
        if found is None or not all(var in known for var in atom.about):
            return YES
        binds = [known[var] for var in atom.about]
        if all(self._is_own(bind) for bind in binds):
            return YES
        sign = _OPPOSITES[found[1]] if turned else found[1]
        one, another = ("least", "most") if sign.startswith("<") else ("most", "least")
        other = found[2] if len(binds) == 1 else self._bound(another, binds[1])
        return f"{self._bound(one, binds[0])} {sign} {other}"

    def _bound(self, which: str, bind: Bind) -> str:
        return f"document.{'own' if self._is_own(bind) else which}({bind.key!r})"

    def _is_own(self, bind: Bind) -> bool:
        return bind.about[0].classes == {self.root}
