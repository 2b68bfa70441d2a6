"""Formulas as Python: statements that find a breach, and expressions for what stands in their conditions."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
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
    free,
    is_exact,
    spoken,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from veiskille.generate.accept_formula import Bind, Formula

YES: Final = "True"
NO: Final = "False"
#: Tests that Python can turn round.
_OPPOSITES: Final = {" in ": " not in ", " == ": " != ", " is True": " is False", " is False": " is True"}
#: Whether a key is there.
_MEMBER: Final = re.compile(r"'[A-Za-z]+' in [\w\[\]']+")
#: What is named by a loop, or by a condition that is always true.
_NAMED: Final = {
    "for": re.compile(r"(v[0-9]+) in (.*)"),
    "if": re.compile(r"\((v[0-9]+) := document\.holder\([^()]*\)\)"),
}
#: A set of texts.
_SET: Final = re.compile(r"\{'[^{}]*'\}")
#: The negation of one call or of one comparison with a set.
_PLAIN_NOT: Final = re.compile(r"\(not document\.codes\([^()]*\)(?:\.isdisjoint\([^()]*\)| <= [^()]*)\)")
#: What takes time in a condition, measured in characters of plain comparisons.
_WEIGHTS: Final = {
    " for ": 400,
    "matches(": 100,
    "COMPONENTS[": 400,
    "document.having": 800,
    "document.holding": 400,
    "document.number": 300,
    "document.says": 300,
}


@dataclass
class Writer:
    """Writes formulas as Python, statements or an expression, about ``o``, the object that a check starts from."""

    #: The Python of the variables that are known so far.
    names: dict[Var, str]
    #: Class of the document itself, of which facts are told, and whose codes are gathered once.
    root: str = ""
    #: What is said of the document as a whole, by name: the statements that find it out.
    facts: dict[str, str] = field(default_factory=dict)
    #: The Python of what surely is there, though it takes steps to it.
    sure: set[str] = field(default_factory=set)
    count: int = 0

    def block(self, formula: Formula, *, over: bool = True, result: str = YES) -> list[str]:
        """Give the statements that return a result where the formula may hold, or (not ``over``) where it surely does.

        Where it does not, they go on. There is none where it never holds.
        """
        if isinstance(formula, Some):
            parts = [self._part(part, over=over, result=result) for part in formula.parts]
            return [line for part in sorted(parts, key=lambda part: _cost("".join(part))) for line in part]
        if isinstance(formula, Exists | All) and not self._gathered(formula, over=over):
            whole = formula if isinstance(formula, Exists) else Exists((), formula.parts)
            with self._apart():
                return _nested(self._laid(whole, over=over), result)
        return _nested([("if", self.breach(formula, over=over))], result)

    def _part(self, formula: Formula, *, over: bool, result: str) -> list[str]:
        """Give the statements for one way in which a formula may hold; what is about the document alone is a fact."""
        text = self._told(formula, over=over)
        is_loop = " for " in text and isinstance(formula, Exists | All)
        return self.block(formula, over=over, result=result) if is_loop else _nested([("if", text)], result)

    def fact(self, formula: Formula, *, over: bool) -> str:
        """Give the statements of a function that tells whether the formula may hold, or whether it surely does."""
        if isinstance(formula, Not) and isinstance(formula.inner, Exists):
            if not self._gathered(formula.inner, over=not over):
                return "\n".join([*self.block(formula.inner, over=not over, result=NO), f"return {YES}"])
        elif isinstance(formula, Exists | Some | All) and not self._gathered(formula, over=over):
            return "\n".join([*self.block(formula, over=over), f"return {NO}"])
        return f"return {self.breach(formula, over=over)}"

    def breach(self, formula: Formula, *, over: bool) -> str:
        """Give the Python that is true wherever the formula may hold, or (not ``over``) only where it surely does."""
        with self._apart():
            return self._breach(formula, over=over)

    @contextmanager
    def _apart(self) -> Iterator[None]:
        """Let what a formula binds not be there outside of it."""
        outside = dict(self.names)
        try:
            yield
        finally:
            self.names = outside

    def _breach(self, formula: Formula, *, over: bool) -> str:  # noqa: PLR0911 - one way for each form
        if isinstance(formula, Truth):
            return YES if formula == TRUE or (formula != FALSE and over) else NO
        if isinstance(formula, Atom):
            return formula.text.format(*(self._name(v) for v in formula.about))
        if isinstance(formula, Not):
            return turned(formula.inner, self.names) or negated(self.breach(formula.inner, over=not over))
        if isinstance(formula, All):
            return joined(sorted((self._told(p, over=over) for p in formula.parts), key=_cost), all_=True)
        if isinstance(formula, Some):
            return joined(sorted((self._told(p, over=over) for p in formula.parts), key=_cost), all_=False)
        if isinstance(formula, Exists):
            return self._exists(formula, over=over)
        if isinstance(formula, Count):
            size = f"{self._number(formula, over=over == formula.more)} {'>' if formula.more else '<'} {formula.bound}"
            return joined([*self.few(formula), size], all_=True) if formula.more else size
        return self._total(formula, over=over)

    def _number(self, formula: Count, *, over: bool) -> str:
        """Give the Python of how many values there are, counted once where they are the whole document's."""
        text = self.size(formula, over=over)
        apart = self._for_document(formula, text)
        if apart is None:
            return text
        return f"document.number({self._kept('N', f'return {apart.size(formula, over=over)}')})"

    def size(self, formula: Count, *, over: bool) -> str:
        """Give the Python of how many values there are."""
        return f"len({' | '.join(self._values(branch, over=over) for branch in formula.branches)})"

    def _for_document(self, formula: Formula, text: str) -> Writer | None:
        """Give what writes a formula as a fact, where it is about the document alone and takes a loop to tell."""
        about = free(formula)
        if len(about) != 1 or " for " not in text or next(iter(about)).classes != {self.root}:
            return None
        return Writer({next(iter(about)): "o"}, self.root, self.facts)

    def _kept(self, letter: str, statements: str) -> str:
        """Give what is said of the document as a whole a name."""
        name = f"{letter}_{sha256(statements.encode()).hexdigest()[:10].upper()}"
        self.facts[name] = statements
        return f"facts.{name}"

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
                if single.always and {self._name(v) for v in single.about} <= {"o", "h", *self.sure}:
                    self.sure.add(source)
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
        text = self.breach(formula, over=over)
        apart = self._for_document(formula, text)
        return f"document.says({self._kept('F', apart.fact(formula, over=over))})" if apart else text

    def _ready(self, binds: list[Bind]) -> list[Bind]:
        return [bind for bind in binds if all(v.fixed or v in self.names for v in bind.about)]

    def _gathered(self, formula: Formula, *, over: bool) -> str:
        """Give the Python where codes of the objects in a list of the document are all that is asked for."""
        if not isinstance(formula, Exists):
            return ""
        with self._apart():
            return self._gathered_among(formula, over=over)

    def _gathered_among(self, formula: Exists, *, over: bool) -> str:
        first = next((bind for bind in formula.binds if not bind.single), None)
        if first is None or not first.key or first.about[0].classes != {self.root}:
            return ""
        at, there = first.var, list[str]()
        steps: tuple[str, ...] = ()
        for bind in formula.binds:
            if bind.about == (at,) and bind.single and bind.key not in ("", "type"):
                at, steps = bind.var, (*steps, bind.key)
            elif bind is not first:
                if not bind.single or bind.kept or not self._ready([bind]):
                    return ""
                self.names[bind.var] = self._source(bind)
                there += [] if bind.always else [bind.there.format(*(self._name(v) for v in bind.about))]
        told = [c for c in formula.conditions if at not in spoken(c)]
        asked = [c for c in formula.conditions if at in spoken(c)]
        if not steps or len(asked) != 1 or any(free(c) - self.names.keys() for c in told):
            return ""
        codes = f"document.codes({'/'.join((first.key, *steps))!r})"
        test = self._among_codes(asked[0], at, codes)
        return joined([*there, *(self._told(c, over=over) for c in told), test], all_=True) if test else ""

    def _among_codes(self, condition: Formula, at: Var, codes: str) -> str:
        """Give the Python that tells whether a condition holds of any of the codes."""
        inner = condition.inner if isinstance(condition, Not) else condition
        values = self._values_asked(inner, at) if isinstance(inner, Atom) and at.sort in ("code", "string") else ""
        if values.startswith("{") and isinstance(condition, Not):
            return f"(not {codes} <= {values})"
        if values.startswith("{") and "," in values:
            return f"(not {codes}.isdisjoint({values}))"
        return f"{values.strip('{}')} in {codes}" if values and inner is condition else ""

    def _values_asked(self, atom: Atom, at: Var) -> str:
        """Give the Python of the set of values, or of the one that is known, to which a value is held."""
        if atom.about == (at,) and atom.text.startswith("{0} in {{"):
            return atom.text.removeprefix("{0} in ").format()
        if atom.about == (at,) and atom.text.startswith("{0} == '"):
            return f"{{{atom.text.removeprefix('{0} == ').format()}}}"
        others = [self.names[var] for var in atom.about if var is not at and var in self.names]
        return others[0] if atom.text == "{0} == {1}" and at in atom.about and len(others) == 1 else ""

    def _exists(self, formula: Exists, *, over: bool) -> str:
        if gathered := self._gathered(formula, over=over):
            return gathered
        laid = _once(self._laid(formula, over=over))
        at = next((i for i, (word, _) in enumerate(laid) if word == "for"), len(laid))
        before = [text for _, text in laid[:at]]
        if at == len(laid):
            return joined(before, all_=True)
        if any(text == NO for word, text in laid if word == "if"):
            return NO
        last = max(i for i, (word, _) in enumerate(laid) if word == "for")
        wanted = joined((text for _, text in laid[last + 1 :]), all_=True)
        inner = " ".join(f"{word} {text}" for word, text in laid[at : last + 1] if text != YES)
        return joined([*before, f"any({wanted} {inner})"], all_=True)

    def _values(self, branch: Exists, *, over: bool) -> str:
        with self._apart():
            laid = self._laid(branch, over=over, loops_only=True)
            if any(text == NO for word, text in laid if word == "if"):
                return "set()"
            var = branch.binds[-1].var
            element = f"id({self.names[var]})" if var.sort == "object" else self.names[var]
        return f"{{{element} " + " ".join(f"{word} {text}" for word, text in laid if text != YES) + "}"

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
            return self._exists(formula.branch, over=True) if over else NO
        laid = self._laid(formula.branch, over=True)
        at = next((i for i, (word, _) in enumerate(laid) if word == "for"), len(laid))
        before = [text for _, text in laid[:at]]
        inner = " ".join(f"{word} {text}" for word, text in laid[at:] if text != YES)
        value = self._name(formula.value)
        values = f"[{value} {inner}]" if inner else f"[{value}]"
        test = formula.text.format("sum(values)", *(self._name(v) for v in formula.about))
        return joined([*before, f"(lambda values: bool(values) and {test})({values})"], all_=True)


def _once(laid: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Let there be no loop where it is enough that there is something, and keep no holder that is not asked for."""
    made: list[tuple[str, str]] = []
    for word, text in reversed(laid):
        named = _NAMED[word].fullmatch(text)
        if named is None or any(re.search(rf"\b{named[1]}\b", later) for _, later in made):
            made.append((word, text))
        elif word == "for":
            # A list that is not empty is true.
            made.append(("if", named[2]))
    return made[::-1]


def _nested(laid: list[tuple[str, str]], result: str) -> list[str]:
    """Give the statements for loops and conditions, one inside of the other, that end by returning a result."""
    if any(text == NO for word, text in laid if word == "if"):
        return []
    lines: list[str] = []
    for word, group in groupby(_once(laid), itemgetter(0)):
        texts = [text for _, text in group]
        opened = [f"if {joined(texts, all_=True)}:"] if word == "if" else [f"for {text}:" for text in texts]
        for line in opened:
            if line != f"if {YES}:":
                lines.append("    " * len(lines) + line)
    return [*lines, "    " * len(lines) + f"return {result}"]


def _cost(text: str) -> int:
    """Weigh a condition by what takes time in it, which is not how much there is in a set."""
    text = _SET.sub("{}", text)
    return len(text) + sum(weight * text.count(part) for part, weight in _WEIGHTS.items())


def joined(parts: Iterable[str], *, all_: bool) -> str:
    """Join expressions by ``and`` or ``or``, constants settled."""
    neutral, final = (YES, NO) if all_ else (NO, YES)
    kept = list(dict.fromkeys(part for part in parts if part != neutral))
    if final in kept:
        return final
    if len(kept) < 2:  # noqa: PLR2004 - there is nothing to join
        return kept[0] if kept else neutral
    return f"({(' and ' if all_ else ' or ').join(kept)})"


def turned(formula: Formula, names: Mapping[Var, str]) -> str | None:
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
    if _PLAIN_NOT.fullmatch(text):
        return text.removeprefix("(not ").removesuffix(")")
    return {YES: NO, NO: YES}.get(text, f"(not {text})")
