"""What a pattern costs where it stands: a static guess of how many matches it has."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from veiskille.graph import RDF_TYPE, Iri, Literal
from veiskille.plan.query_forms import Union, mentioned

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from veiskille.plan.query_forms import Part, Triple
    from veiskille.plan.query_state import Item

#: Costs by access. Documents are trees: from a node outwards there are few values, to a node leads one statement,
#: and many nodes share a code, more a truth value, and most a class.
_CHECK: Final = 0
_OUT: Final = 2
_TO_NODE: Final = 3
_TO_VALUE: Final = 8
_PATH: Final = 9
_MAYBE: Final = 10
#: The largest index that is worth to be met with another.
CODE: Final = 12
_TO_LITERAL: Final = 14
_UNION: Final = 20
_SCAN: Final = 30
_TO_CLASS: Final = 35
_FAR: Final = 60
#: What is added for patterns that only a condition connects with what is asked for.
BESIDE: Final = 20


def cost(item: Item, bound: frozenset[str], maybe: frozenset[str], nodes: frozenset[str]) -> int:
    """Guess the cost of an item when some variables have values.

    Args:
        item: what could come next.
        bound: variables that have a value.
        maybe: variables that may have one.
        nodes: variables that are the subject of some pattern, and so no literals.
    """
    if isinstance(item, Union):
        return _UNION if mentioned(item) & bound else _UNION + _SCAN
    if item.names() & maybe:
        return _MAYBE
    subject, value = _known(item.subject, bound), _known(item.object, bound)
    if not isinstance(item.verb, Iri):
        return _PATH if subject or value else _FAR
    if subject:
        return _CHECK if value else _OUT
    return inverse(item, nodes) if value else _SCAN


def inverse(item: Triple, nodes: frozenset[str]) -> int:
    """Guess the cost of going from a known object to the subjects."""
    if isinstance(item.object, str):
        return _TO_NODE if item.object in nodes else _TO_VALUE
    if item.verb == Iri(RDF_TYPE):
        return _TO_CLASS
    return _TO_LITERAL if isinstance(item.object, Literal) else CODE


def _known(part: Part, bound: frozenset[str]) -> bool:
    return not isinstance(part, str) or part in bound


def distances(items: Sequence[Item], live: Iterable[str], bound: frozenset[str]) -> dict[str, int]:
    """Count for each variable the patterns between it and one whose value is asked for."""
    found = dict.fromkeys(live, 0)
    waiting = deque(found)
    names = [mentioned(item) - bound for item in items]
    while waiting:
        near = waiting.popleft()
        for group in names:
            if near in group:
                for name in group:
                    if name not in found:
                        found[name] = found[near] + 1
                        waiting.append(name)
    return found
