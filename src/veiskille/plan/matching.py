"""A matcher in linear time: all ways to read a text are followed at once, and what was met before is remembered.

Python's own matcher tries one way after another, and a pattern such as ``(a|aa)+$`` makes it try more ways than a
document has characters. Patterns of ours are not of that kind; those of a user's shapes may be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

#: Steps that are remembered; beyond, the memory begins anew.
_REMEMBERED: Final = 4096

#: What a state does: read one character that a test accepts, pass at the begin or the end, or go on.
_READ, _BEGIN, _END, _GO = range(4)


class Linear:
    """A pattern as an automaton (Thompson 1968), its deterministic form made as texts ask for it."""

    __slots__ = ("_accept", "_accepts", "_known", "_lines", "_root", "_states", "_tests")

    def __init__(self, tree: tuple[Any, ...], accepts: Callable[[str], re.Pattern[str]], *, lines: bool) -> None:
        self._accepts, self._lines = accepts, lines
        self._states: list[tuple[int, Any, tuple[int, ...]]] = []
        self._tests: dict[str, re.Pattern[str]] = {}
        self._known: dict[tuple[frozenset[int], bool, str], tuple[frozenset[int], bool]] = {}
        self._accept = self._state(_GO, None, ())
        self._root = self._built(tree, self._accept)

    def search(self, text: str, /) -> bool | None:
        """Give true where the pattern matches in the text, None where it does not."""
        known = self._known
        here, begin = frozenset((self._root,)), True
        for character in text:
            key = (here, begin, character)
            step = known.get(key)
            if step is None:
                step = self._step(here, character, begin=begin)
                if len(known) >= _REMEMBERED:
                    known.clear()
                known[key] = step
            here, found = step
            if found:
                return True
            begin = self._lines and character == "\n"
        return True if self._accept in self._reached(here, begin=begin, end=True) else None

    def _step(self, here: frozenset[int], character: str, *, begin: bool) -> tuple[frozenset[int], bool]:
        """Give where a character leads to, and whether the pattern has matched before it."""
        reached = self._reached(here, begin=begin, end=self._lines and character == "\n")
        after = {self._root}
        for state in reached:
            kind, test, targets = self._states[state]
            if kind == _READ and test.fullmatch(character):
                after.update(targets)
        return frozenset(after), self._accept in reached

    def _reached(self, here: frozenset[int], *, begin: bool, end: bool) -> set[int]:
        """Give the states that can be had without reading a character."""
        open_ = {_GO: True, _BEGIN: begin, _END: end, _READ: False}
        reached, waiting = set(here), [*here]
        while waiting:
            kind, _, targets = self._states[waiting.pop()]
            if open_[kind]:
                new = [target for target in targets if target not in reached]
                reached.update(new)
                waiting += new
        return reached

    def _state(self, kind: int, test: Any, targets: tuple[int, ...]) -> int:  # noqa: ANN401 - a pattern or nothing
        self._states.append((kind, test, targets))
        return len(self._states) - 1

    def _built(self, tree: tuple[Any, ...], then: int) -> int:
        """Add the states of a part that goes on at a state; give where it begins."""
        kind, *parts = tree
        if kind == "one":
            test = self._tests.get(parts[0])
            if test is None:
                test = self._tests[parts[0]] = self._accepts(parts[0])
            return self._state(_READ, test, (then,))
        if kind == "anchor":
            return self._state(_BEGIN if parts[0] == "^" else _END, None, (then,))
        if kind == "all":
            for part in reversed(parts[0]):
                then = self._built(part, then)
            return then
        if kind == "any":
            return self._state(_GO, None, tuple(self._built(part, then) for part in parts[0]))
        part, least, most = parts
        return self._repeated(part, least, most, then)

    def _repeated(self, part: tuple[Any, ...], least: int, most: int | None, then: int) -> int:
        if most is None:
            loop = self._state(_GO, None, ())
            self._states[loop] = (_GO, None, (self._built(part, loop), then))
            then = loop
        else:
            last = then
            for _ in range(most - least):
                then = self._state(_GO, None, (self._built(part, then), last))
        for _ in range(least):
            then = self._built(part, then)
        return then
