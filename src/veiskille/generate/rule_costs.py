"""How well a pair of a wrong and a right place explains a rule."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from veiskille.generate.changes import Change, counterpart
from veiskille.generate.pointers import get, is_reference, steps, within

if TYPE_CHECKING:
    from veiskille.generate.rule_pairs import Pair

#: Profiles whose documents most people know, from the best known.
_KNOWN: Final = ("diploma", "competence-certificate", "trade-certificate", "result-delivery", "pupil-list")
#: How alike two keys are of which one is the other misspelt.
_NEAR: Final = 0.9
#: Changes beyond which more of them make nothing worse.
_ENOUGH: Final = 15
#: Cost of a pair that shows nothing.
_HOPELESS: Final = 99.0


def cost(pair: Pair) -> float:
    """Say how much a reader must look for, by the table of what makes a pair hard to read."""
    if not pair.differ:
        return _HOPELESS
    codes = {result["code"] for result in pair.wrong.results}
    known = _KNOWN.index(pair.wrong.profile) if pair.wrong.profile in _KNOWN else len(_KNOWN)
    part = bool(pair.old_at)
    weights = (
        (0.05, min(_ENOUGH, len(pair.every) - len(pair.differ))),  # changes that have nothing to do with the rule
        (4, len(codes) - 1),  # other rules that are broken too
        (1, len(pair.wrong.results) - 1),
        (0.2, known),
        (1.5, pair.result["severity"] != pair.severity),  # an exception of the rule, not the rule
        (-2, pair.is_made()),
        (0.5, part),  # two documents of which one is made from the other show more than two objects
        (0.8, min(2, _unseen(pair))),
        (0.5, part and is_reference(get(pair.old, pair.fault))),
        (-_worth(pair), _is_kept(pair)),
        (-1.4, _renamed(pair)),  # one change that looks like two
        (_removed(pair), 1),
        (1, _is_elsewhere(pair) and not _is_kept(pair)),
    )
    return sum(_weight(pair, change) for change in pair.differ) + sum(a * b for a, b in weights)


def _weight(pair: Pair, change: Change) -> float:
    """Count a change as one; a slip of the pen counts less."""
    if change.old is None or change.new is None:
        return 1.0
    old, new = get(pair.old, change.old), get(pair.new, change.new)
    if is_reference(old) and is_reference(new):
        return 1.2
    if isinstance(old, str) and isinstance(new, str):
        return 1.0 - 0.3 * SequenceMatcher(None, old, new).ratio()
    return 1.0


def _worth(pair: Pair) -> float:
    """Weigh that what is at fault is kept: it shows most where something is only added to it."""
    if any(change.old is not None for change in pair.differ):
        return -0.25
    return 0.8 if is_reference(get(pair.old, pair.fault)) else 1.6


def _is_kept(pair: Pair) -> bool:
    """Tell whether what is at fault stands in the right object too, in the right company."""
    value, place = get(pair.old, pair.fault), counterpart(pair.old, pair.new, pair.fault)
    if not pair.fault or place is None:
        return False
    other = get(pair.new, place)
    if isinstance(value, dict | list) and any(change.old is not None for change in pair.differ):
        return False
    return bool(value == other or (pair.old_at and is_reference(value) and is_reference(other)))


def _renamed(pair: Pair) -> int:
    """Count the members that have nearly the same key in the right object, and the same value."""
    gone = [c.old for c in pair.differ if c.old is not None and c.new is None]
    come = [c.new for c in pair.differ if c.new is not None and c.old is None]
    return sum(
        get(pair.old, old) == get(pair.new, new) and SequenceMatcher(None, old, new).ratio() > _NEAR
        for old in gone
        for new in come
    )


def _removed(pair: Pair) -> float:
    """Weigh that something is left out and nothing put right: that shows little, save of a key too many."""
    if any(change.new is not None for change in pair.differ):
        return 0
    return 1 if Change(pair.fault, None) in pair.differ else 4


def _is_elsewhere(pair: Pair) -> bool:
    """Tell whether an object is at fault by something outside it."""
    around = [p for change in pair.differ for p in change if p is not None]
    value = get(pair.old, pair.fault)
    return isinstance(value, dict | list) and not any(within(p, pair.fault) for p in around)


def _unseen(pair: Pair) -> int:
    """Count the members around the object that the shape speaks of, and that nobody would see."""
    found, tree = 0, pair.wrong.tree
    for step in steps(pair.old_at):
        found += sum(key in pair.mentions for key in tree if key != step) if isinstance(tree, dict) else 0
        tree = tree[int(step)] if isinstance(tree, list) else tree[step]
    return found
