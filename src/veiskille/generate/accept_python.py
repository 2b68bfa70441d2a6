"""Formulas as Python: the check of a breach, and the guard that tells from codes and keys alone that there is none."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

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
    Var,
    is_exact,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.accept_formula import Bind, Formula

_YES: Final = "True"
_NO: Final = "False"
#: Tests that Python can turn round.
_OPPOSITES: Final = {" in ": " not in ", " == ": " != ", " is True": " is False", " is False": " is True"}
#: Whether a key is there.
_MEMBER: Final = re.compile(r"'[A-Za-z]+' in [\w\[\]']+")
#: What takes time in a condition, measured in characters of plain comparisons.
_WEIGHTS: Final = {
    " for ": 400,
    "matches(": 100,
    "COMPONENTS[": 400,
    "document.having": 800,
    "document.holding": 400,
    "document.says": 300,
}


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


@dataclass
class Writer:
    """Writes formulas as Python expressions over ``o``, the object that a check starts from."""

    names: dict[Var, str] = field(default_factory=dict)
    #: Class of the document itself, of which facts are told.
    root: str = ""
    #: What is said of the document as a whole, by name: the Python of it.
    facts: dict[str, str] = field(default_factory=dict)
    #: Whether ``o`` is the document itself, whose codes are gathered once.
    whole: bool = False
    count: int = 0

    def breach(self, formula: Formula, *, over: bool = True) -> str:
        """Give the Python that is true wherever the formula may hold, or (not ``over``) only where it surely does."""
        outside = dict(self.names)
        written = self._breach(formula, over=over)
        # What a formula binds is not there outside of it.
        self.names = outside
        return written

    def _breach(self, formula: Formula, *, over: bool) -> str:  # noqa: PLR0911 - one way for each form
        if isinstance(formula, Truth):
            return _YES if formula == TRUE or (formula != FALSE and over) else _NO
        if isinstance(formula, Atom):
            return formula.text.format(*(self._name(v) for v in formula.about))
        if isinstance(formula, Not):
            return _turned(formula.inner, self.names) or negated(self.breach(formula.inner, over=not over))
        if isinstance(formula, All):
            return joined(sorted((self._told(p, over=over) for p in formula.parts), key=_cost), all_=True)
        if isinstance(formula, Some):
            return joined(sorted((self._told(p, over=over) for p in formula.parts), key=_cost), all_=False)
        if isinstance(formula, Exists):
            return self._exists(formula, over=over)
        if isinstance(formula, Count):
            sets = [self._values(branch, over=over == formula.more) for branch in formula.branches]
            size = f"len({' | '.join(sets)}) {'>' if formula.more else '<'} {formula.bound}"
            return joined([*self.few(formula), size], all_=True) if formula.more else size
        return self._total(formula, over=over)

    def _name(self, var: Var) -> str:
        return var.fixed or self.names[var]

    def _new(self, var: Var) -> str:
        self.count += 1
        self.names[var] = f"v{self.count}"
        return self.names[var]

    def _source(self, bind: Bind) -> str:
        return bind.text.format(*(self._name(v) for v in bind.about))

    def _laid(self, formula: Exists, *, over: bool, loops_only: bool = False) -> list[tuple[str, str]]:
        """Give loops and conditions in their order, each condition as early as its variables are there."""
        made: list[tuple[str, str]] = []
        waiting, left = list(formula.conditions), list(formula.binds)
        while True:
            # What costs no loop comes as early as it can, and of conditions those that cost least.
            while not loops_only and (single := next((b for b in self._ready(left) if b.single), None)):
                left.remove(single)
                source = self._source(single)
                if not single.always:
                    made.append(("if", single.there.format(*(self._name(v) for v in single.about))))
                if single.kept:
                    made.append(("if", f"({self._new(single.var)} := {source})"))
                else:
                    self.names[single.var] = source
            ready = [c for c in waiting if free(c) <= self.names.keys()]
            waiting = [c for c in waiting if c not in ready]
            made.extend(("if", text) for text in sorted((self._told(c, over=over) for c in ready), key=_cost))
            if not left:
                return made
            bind = self._ready(left)[0]
            left.remove(bind)
            source = self._source(bind)
            if bind.single:
                there = bind.there.format(*(self._name(v) for v in bind.about))
                source = f"({source},)" if bind.always else f"(({source},) if {there} else ())"
            made.append(("for", f"{self._new(bind.var)} in {source}"))

    def _told(self, formula: Formula, *, over: bool) -> str:
        """Give the Python of a condition; one that is about the document alone is a fact, told once of it."""
        about = free(formula)
        text = self.breach(formula, over=over)
        if len(about) != 1 or " for " not in text or next(iter(about)).classes != {self.root}:
            return text
        fact = Writer({next(iter(about)): "o"}, facts=self.facts, whole=True).breach(formula, over=over)
        name = f"F_{sha256(fact.encode()).hexdigest()[:10].upper()}"
        self.facts[name] = fact
        return f"document.says(facts.{name})"

    def _ready(self, binds: list[Bind]) -> list[Bind]:
        return [bind for bind in binds if all(v.fixed or v in self.names for v in bind.about)]

    def _gathered(self, formula: Exists) -> str | None:
        """Give the Python where codes of the objects in a list of the document are all that is asked for."""
        if not self.whole or len(formula.conditions) != 1:
            return None
        first, *steps = formula.binds
        if first.single or not first.key or self.names.get(first.about[0]) != "o" or not steps:
            return None
        at = first.var
        for step in steps:
            if step.about != (at,) or not step.single or not step.key or step.key == "type":
                return None
            at = step.var
        condition, (where, *keys) = formula.conditions[0], (first.key, *(step.key for step in steps))
        inner = condition.inner if isinstance(condition, Not) else condition
        if not isinstance(inner, Atom) or inner.about != (at,) or at.sort not in ("code", "string"):
            return None
        codes = f"document.codes({where!r}, {tuple(keys)!r})"
        values = None
        if inner.text.startswith("{0} in {{"):
            values = inner.text.removeprefix("{0} in ").format()
        elif inner.text.startswith("{0} == '"):
            values = f"{{{inner.text.removeprefix('{0} == ').format()}}}"
        if values is not None:
            return f"(not {codes} <= {values})" if isinstance(condition, Not) else f"(not {codes}.isdisjoint({values}))"
        return None

    def _exists(self, formula: Exists, *, over: bool) -> str:
        gathered = self._gathered(formula)
        if gathered is not None:
            return gathered
        laid = self._laid(formula, over=over)
        at = next((i for i, (word, _) in enumerate(laid) if word == "for"), len(laid))
        before = [text for _, text in laid[:at]]
        if at == len(laid):
            return joined(before, all_=True)
        if any(text == _NO for word, text in laid if word == "if"):
            return _NO
        last = max(i for i, (word, _) in enumerate(laid) if word == "for")
        wanted = joined((text for _, text in laid[last + 1 :]), all_=True)
        if wanted == _YES and last == at:
            # A list that is not empty is true.
            return joined([*before, laid[at][1].split(" in ", 1)[1]], all_=True)
        inner = " ".join(f"{word} {text}" for word, text in laid[at : last + 1] if text != _YES)
        return joined([*before, f"any({wanted} {inner})"], all_=True)

    def _values(self, branch: Exists, *, over: bool) -> str:
        outside = dict(self.names)
        laid = self._laid(branch, over=over, loops_only=True)
        if any(text == _NO for word, text in laid if word == "if"):
            self.names = outside
            return "set()"
        var = branch.binds[-1].var
        element = f"id({self.names[var]})" if var.sort == "object" else self.names[var]
        self.names = outside
        return f"{{{element} " + " ".join(f"{word} {text}" for word, text in laid if text != _YES) + "}"

    def few(self, formula: Count) -> list[str]:
        """Give what tells at little cost that there are not so many values."""
        if len(formula.branches) != 1 or formula.bound < 1:
            return []
        binds = formula.branches[0].binds
        loops = [bind for bind in binds if not bind.single]
        if not loops:
            return []
        first = loops[0]
        if len(loops) == 1 and first is binds[0] and first.key:
            return [f"len({self._source(first)}) > {formula.bound}"]
        before = binds[: binds.index(first)]
        if before and first.about == (before[-1].var,) and len(loops) == 1 and before[-1].key:
            key = before[-1].key
            if first.text == f"document.holding({key!r}, {{0}})":
                # Who has the value is the one in whom it was found and nobody else, where each has its own.
                return [f"document.repeats({key!r})"]
        return []

    def _total(self, formula: Total, *, over: bool) -> str:
        if not is_exact(formula):
            return self._exists(formula.branch, over=True) if over else _NO
        laid = self._laid(formula.branch, over=True)
        at = next((i for i, (word, _) in enumerate(laid) if word == "for"), len(laid))
        before = [text for _, text in laid[:at]]
        inner = " ".join(f"{word} {text}" for word, text in laid[at:] if text != _YES)
        value = self._name(formula.value)
        values = f"[{value} {inner}]" if inner else f"[{value}]"
        test = formula.text.format("sum(values)", *(self._name(v) for v in formula.about))
        return joined([*before, f"(lambda values: bool(values) and {test})({values})"], all_=True)


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
            return _YES if formula == TRUE or (formula != FALSE and over) else _NO
        if isinstance(formula, Atom):
            if self._is_told(formula, names):
                return formula.text.format(*(v.fixed or names[v] for v in formula.about))
            return _YES if over else _NO
        if isinstance(formula, Not):
            is_told = isinstance(formula.inner, Atom) and self._is_told(formula.inner, names)
            turned = _turned(formula.inner, names) if is_told else None
            return turned or negated(self._of(formula.inner, names, over=not over))
        if isinstance(formula, All | Some):
            parts = (self._of(part, names, over=over) for part in formula.parts)
            return joined(parts, all_=isinstance(formula, All))
        if isinstance(formula, Exists):
            return self._exists(formula, names, over=over)
        if isinstance(formula, Count) and over and formula.more:
            return joined((self._exists(branch, names, over=True) for branch in formula.branches), all_=False)
        if isinstance(formula, Total) and over:
            return self._exists(formula.branch, names, over=True)
        return _YES if over else _NO

    def _is_told(self, atom: Atom, names: Mapping[Var, str]) -> bool:
        is_local = all(v.fixed or v in names for v in atom.about) and self.anchor not in atom.about
        return is_local and "document." not in atom.text

    def _exists(self, formula: Exists, names: dict[Var, str], *, over: bool) -> str:
        names, parts = dict(names), []
        for bind in formula.binds:
            if not bind.key or bind.key == "type" or bind.about[0] is not self.anchor:
                if not over:
                    return _NO
                continue
            if not bind.always:
                parts.append(f"{bind.key!r} in o")
            if bind.single and bind.key in self.keys:
                names[bind.var] = bind.text.format("o")
        parts += [self._of(condition, names, over=over) for condition in formula.conditions]
        return joined(parts, all_=True)


def _cost(text: str) -> int:
    """Weigh a condition by what takes time in it."""
    return len(text) + sum(weight * text.count(part) for part, weight in _WEIGHTS.items())


def joined(parts: Iterable[str], *, all_: bool) -> str:
    """Join expressions by ``and`` or ``or``, constants settled."""
    neutral, final = (_YES, _NO) if all_ else (_NO, _YES)
    kept = list(dict.fromkeys(part for part in parts if part != neutral))
    if final in kept:
        return final
    if len(kept) < 2:  # noqa: PLR2004 - there is nothing to join
        return kept[0] if kept else neutral
    return f"({(' and ' if all_ else ' or ').join(kept)})"


def _turned(formula: Formula, names: Mapping[Var, str]) -> str | None:
    """Give the Python of the negation of a test that has an opposite of its own."""
    if not isinstance(formula, Atom):
        return None
    for sign, opposite in _OPPOSITES.items():
        start = "{0}" + sign
        if formula.text.startswith(start):
            text = "{0}" + opposite + formula.text.removeprefix(start)
            return text.format(*(v.fixed or names[v] for v in formula.about))
    return None


def negated(text: str) -> str:
    """Negate an expression, constants settled."""
    if _MEMBER.fullmatch(text):
        return text.replace(" in ", " not in ", 1)
    return {_YES: _NO, _NO: _YES}.get(text, f"(not {text})")
