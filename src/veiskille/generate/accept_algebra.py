"""The algebra that rdflib makes of a query, taken apart."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from rdflib import Literal, URIRef, Variable
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parser import parseQuery

from veiskille.generate.accept_world import XSD, Unstatable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.accept_formula import Var


@cache
def algebra(query: str, prefixes: tuple[tuple[str, str], ...]) -> Any:  # noqa: ANN401 - rdflib's algebra
    """Parse a query; many profiles have the same ones."""
    return translateQuery(parseQuery(query), initNs=dict(prefixes)).algebra


def conjuncts(test: Any) -> list[Any]:  # noqa: ANN401 - rdflib's algebra
    """Give the parts of a conjunction."""
    if test.name == "ConditionalAndExpression":
        return [part for each in (test.expr, *test.other) for part in conjuncts(each)]
    return [test]


def aggregates(part: Any) -> bool:  # noqa: ANN401 - rdflib's algebra
    """Tell whether a part stands above a grouping."""
    while part.name in ("Filter", "Extend"):
        part = part.p
    return bool(part.name == "AggregateJoin")


def flat(part: Any) -> tuple[list[Any], list[Any], list[Any]]:  # noqa: ANN401 - rdflib's algebra
    """Give the triples, the filters and what BIND names in a group.

    Raises:
        Unstatable: the group has other parts.
    """
    if part.name == "BGP":
        return list(part.triples), [], []
    if part.name == "Filter":
        triples, filters, made = flat(part.p)
        return triples, [*filters, part.expr], made
    if part.name == "Extend":
        triples, filters, made = flat(part.p)
        return triples, filters, [*made, (part.var, part.expr)]
    if part.name == "Join":
        one, other = flat(part.p1), flat(part.p2)
        return one[0] + other[0], one[1] + other[1], one[2] + other[2]
    raise Unstatable(f"a group with {part.name}")


def rank(triple: tuple[Any, Any, Any], env: Mapping[Variable, Var]) -> int:
    """Order triples by what they cost: what is bound first, what runs through the whole document last."""
    subject, _, value = triple
    bound_value = value in env or not isinstance(value, Variable)
    if subject in env or isinstance(subject, URIRef):
        return 0 if bound_value else 1
    if value in env:
        return 2
    return 3 if bound_value else 4


def term(value: URIRef | Literal) -> Any:  # noqa: ANN401 - a term of a plan
    """Give a term as a plan writes it."""
    if isinstance(value, URIRef):
        return str(value)
    return [str(value), str(value.datatype or f"{XSD}string")]
