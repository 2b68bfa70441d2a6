"""Paths of results: both engines write them alike, and what is written is read back as the path that was meant."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from rdflib import RDF, SH, Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.plugins.sparql import prepareQuery

from checked_documents import RENDER
from veiskille import plan, reference
from veiskille.plan.ir import path_of
from veiskille.render.shacl_paths import turtle_path

if TYPE_CHECKING:
    from rdflib.term import Node

SHAPES = Graph().parse(RENDER / "paths.ttl")
NAMES = sorted(str(shape) for shape in SHAPES.subjects(RDF.type, SH.PropertyShape))


@cache
def by_engine() -> dict[str, str]:
    # A shape without a target and a constraint is not run, and so not compiled.
    asked = Graph() + SHAPES
    for name in NAMES:
        asked.add((URIRef(name), SH.targetClass, URIRef("urn:class")))
        asked.add((URIRef(name), SH.maxCount, Literal(0)))
    compiled = plan.compile_shapes(asked)
    return {shape["id"]: path_of(shape["path"]).notation for shape in compiled["shapes"] if "path" in shape}


@cache
def by_reference() -> reference.Shapes:
    return reference.Shapes("catalogue-extract", SHAPES)


def path_of_shape(graph: Graph, shape: Node) -> Graph:
    """Give the statements that make up a shape's path."""
    made = Graph()
    waiting: list[tuple[Node, Node, Node]] = [(shape, SH.path, path) for path in graph.objects(shape, SH.path)]
    while waiting:
        statement = waiting.pop()
        made.add(statement)
        waiting += graph.triples((statement[2], None, None))
    return made


@pytest.mark.parametrize("name", NAMES)
def test_a_path_is_read_back_as_it_was_meant(name: str) -> None:
    shape = URIRef(name)
    path = by_reference().path(shape)
    assert path is not None
    assert by_engine()[name] == path.notation
    prepareQuery(f"SELECT * {{ ?s {path.notation} ?o }}")
    written = turtle_path(path.notation)
    prefix = "@prefix sh: <http://www.w3.org/ns/shacl#> ."
    read = Graph().parse(data=f"{prefix} <{name}> sh:path {written} .", format="turtle")
    assert isomorphic(read, path_of_shape(SHAPES, shape))


@pytest.mark.parametrize(
    "notation", ["<urn:a", "<urn:a>>", "(<urn:a>", "<urn:a>)", "<urn:a>/", "^", "()", "<urn:a>**", "<urn:a>|<urn:b>*|"]
)
def test_what_is_no_path_is_left_out(notation: str) -> None:
    assert turtle_path(notation) is None


def test_a_predicate_stands_as_its_iri() -> None:
    assert turtle_path("urn:a b") == "<urn:a%20b>"
