"""Rules that are made from the model and from code lists: no key and no term is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import RDF, SH, Graph, URIRef

from veiskille import profiles
from veiskille.generate.errors import GenerationError
from veiskille.generate.rules import check_named
from veiskille.model import model
from veiskille.vocabulary import codelist

ROOT = Path(__file__).resolve().parents[1]
SHAPES = ROOT / "src" / "veiskille" / "artefacts" / "shapes"
RULE = f"{model().base}rule/"
OF_DOCUMENT = ("IDN-003-production", "IDN-010-issued-before", "IDN-010-delivered-before", "IDN-010-school-year-before")


def leads_to_numbers(name: str) -> bool:
    classes, seen, waiting = model().classes, set(), [name]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            slots = classes[current].slots.values()
            if any(slot.key == "identityNumbers" for slot in slots):
                return True
            waiting += [slot.range for slot in slots if slot.kind == "node"]
    return False


def inverse_steps(graph: Graph, shape: URIRef) -> set[str]:
    return {str(iri) for path in graph.objects(shape, SH.path) for iri in steps(graph, path)}


def steps(graph: Graph, node: object) -> list[object]:
    found: list[object] = []
    for predicate, value in graph.predicate_objects(node):  # type: ignore[arg-type]
        found += [value] if predicate == SH.inversePath else steps(graph, value)
    return found


@pytest.mark.parametrize("profile", profiles())
@pytest.mark.parametrize("shape", OF_DOCUMENT)
def test_the_way_up_knows_every_key_that_leads_to_a_person(profile: str, shape: str) -> None:
    graph = Graph().parse(SHAPES / f"{profile}.ttl")
    known = inverse_steps(graph, URIRef(f"{RULE}{shape}"))
    for cls in model().profiles[profile].classes.values():
        for slot in cls.slots.values():
            if slot.key == "identityNumbers" or (slot.kind == "node" and leads_to_numbers(slot.range)):
                assert slot.iri in known, f"{cls.name}.{slot.key}"


@pytest.mark.parametrize("term", sorted(codelist("term").codes))
@pytest.mark.parametrize("limit", ["early", "late"])
def test_each_term_has_both_limits(term: str, limit: str) -> None:
    graph = Graph().parse(SHAPES / "result-delivery.ttl")
    query = URIRef(f"{RULE}RES-017-{limit}-{term}-query")
    assert (URIRef(f"{RULE}RES-017-{limit}"), SH.sparql, query) in graph
    assert (query, RDF.type, SH.SPARQLConstraint) in graph


def test_a_rule_may_not_name_a_shape_that_is_nowhere() -> None:
    base = model().base
    graph, rule = Graph(), URIRef(f"{RULE}RES-003")
    graph.add((rule, URIRef(f"{base}meta/shape"), URIRef(f"{RULE}RES-003-exempt")))
    with pytest.raises(GenerationError, match="RES-003-exempt"):
        check_named(graph, base)
    graph.add((URIRef(f"{RULE}RES-003-exempt"), RDF.type, SH.NodeShape))
    check_named(graph, base)
