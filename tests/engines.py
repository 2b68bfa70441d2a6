"""The outcomes of both engines over the same graph."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from veiskille import engine, plan, reference
from veiskille.engine.values import well_formed
from veiskille.graph import Literal
from veiskille.lower import lower
from veiskille.model import model

if TYPE_CHECKING:
    from veiskille.graph import Graph
    from veiskille.outcome import Outcome

#: Components that hold a value against another by its order.
_ORDERS = ("LessThan", "LessThanOrEquals", "MinInclusive", "MinExclusive", "MaxInclusive", "MaxExclusive")
#: Components that hold a node against other shapes, which may have one of those.
_OF_SHAPES = ("And", "Node", "Not", "Or", "QualifiedMaxCount", "QualifiedMinCount", "Xone")


@cache
def _shapes(profile: str) -> reference.Shapes:
    return reference.Shapes(profile)


@cache
def _runner(profile: str) -> engine.Runner:
    return engine.compile(plan.load(profile))


def graph_of(tree: Any, profile: str | None = None) -> tuple[str, Graph] | None:  # noqa: ANN401 - any JSON value
    """Give a document's profile and graph, or None for one that is not lowered at all: no engine sees it."""
    known = model()
    if not isinstance(tree, dict) or tree.get("@context") != known.context_iri:
        return None
    name = profile or tree.get("profile")
    found = known.profiles.get(name) if isinstance(name, str) else None
    if found is None or tree.get("type") != found.root:
        return None
    return found.id, lower(tree, known, found).graph


def by_engine(profile: str, graph: Graph) -> list[Outcome]:
    """Give what our engine says."""
    return engine.run(_runner(profile), graph)


def by_reference(profile: str, graph: Graph) -> list[Outcome]:
    """Give what pySHACL says."""
    return reference.run(_shapes(profile), graph)


def difference(profile: str, graph: Graph) -> tuple[list[str], list[str]]:
    """Give the outcomes that only one of the engines has, or that it has more often.

    Returns:
        Those that nothing explains, and those where rdflib is known to depart from a standard (see ``_is_known``).
    """
    ours, theirs = Counter(by_engine(profile, graph)), Counter(by_reference(profile, graph))
    known: list[str] = []
    wrong: list[str] = []
    for who, found in (("engine", ours - theirs), ("reference", theirs - ours)):
        for outcome in found:
            (known if _is_known(outcome, graph) else wrong).append(f"{who}: {outcome}")
    return wrong, known


def _is_known(outcome: Outcome, graph: Graph) -> bool:
    """Tell whether a difference is one of those in ``engine/differences.toml``.

    rdflib takes some texts as times that are none (XSD 1.1, 3.3.7), drops the zones of dates (3.3.9), and has an order
    between truth values and numbers. A query over such a day is an error and no order (SPARQL 1.1, 17.3).
    """
    value, name = outcome.value, outcome.component.removesuffix("ConstraintComponent").rsplit("#", 1)[-1]
    if name == "Datatype":
        return isinstance(value, Literal) and _is_no_time(value)
    literals = [(predicate, term) for _, predicate, term in graph.triples() if isinstance(term, Literal)]
    if name in _ORDERS:
        # Either side may be the one with the zone.
        return (isinstance(value, Literal) and _is_truth(value)) or any(_has_zone(each) for _, each in literals)
    if name in _OF_SHAPES and any(_is_truth(each) and predicate in _numbers() for predicate, each in literals):
        return True
    days = name == "SPARQL" or name in _OF_SHAPES
    return days and any(_is_no_time(each) or _has_zone(each) for _, each in literals)


@cache
def _numbers() -> frozenset[str]:
    """Give the properties whose values are numbers."""
    return frozenset(slot.iri for slot in model().keys().values() if slot.range.endswith("#integer"))


def _is_truth(literal: Literal) -> bool:
    return literal.datatype.endswith("#boolean")


def _has_zone(literal: Literal) -> bool:
    return literal.datatype.endswith("#date") and len(literal.text) > len("2026-06-19")


def _is_no_time(literal: Literal) -> bool:
    return literal.datatype.endswith(("#date", "#dateTime")) and not well_formed(literal)
