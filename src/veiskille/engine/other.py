"""SHACL 4.8, other constraint components, and components of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veiskille.components import COMPONENTS
from veiskille.engine.cardinality import nothing
from veiskille.engine.checks import NOTHING, Each, Placed, Whole
from veiskille.graph import Blank
from veiskille.plan.ir import path_of, term_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from veiskille.engine.checks import Check, Context, Run, Values
    from veiskille.graph import Term
    from veiskille.paths import Path


def closed(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:closed`` (4.8.1): each statement with another predicate is a result of its own."""
    allowed = frozenset(arguments[0])

    def find(run: Run, _focus: Term, values: Values) -> Iterator[tuple[Term, Path]]:
        for value in values:
            predicates = run.statements.get(value, NOTHING)
            if not allowed.issuperset(predicates):
                for predicate, objects in predicates.items():
                    if predicate not in allowed:
                        yield from ((found, path_of(predicate)) for found in objects)

    return Placed(find)


def has_value(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:hasValue`` (4.8.2)."""
    term = term_of(arguments[0])

    def holds(_run: Run, _focus: Term, values: Values) -> bool:
        return term in values

    return Whole(holds, nothing)


def in_(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:in`` (4.8.3): the same term, so that another form of the same value is not in it."""
    terms = frozenset(term_of(term) for term in arguments[0])
    return Each(terms.__contains__, cheap=True)


def own(name: str) -> Callable[[list[Any], Context], Check]:
    """Make a maker of checks of a component of our own, which looks at the text of a value."""
    check = COMPONENTS[name]

    def test(value: Term) -> bool:
        # A blank node has no text: SPARQL's definition of the component gives no result for it.
        return isinstance(value, Blank) or check(value[0])

    def make(_arguments: list[Any], _context: Context) -> Check:
        return Each(test)

    return make
