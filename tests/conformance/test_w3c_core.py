"""The engine gives what W3C's test suite for SHACL Core expects: the verdict, and each result."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

import pytest
from rdflib import RDF, SH, Namespace, URIRef

from rdf_graphs import graph_of, is_blank, read_turtle, term_of
from shared_data import DATA, requires_shared
from veiskille import engine
from veiskille.plan import compile_shapes
from veiskille.plan.ir import path_of
from veiskille.plan.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from rdflib import Graph
    from rdflib.term import Node

    from veiskille.graph import Term
    from veiskille.outcome import Outcome

SUITE = DATA / "w3c-shacl" / "shacl10" / "data-shapes-test-suite" / "tests" / "core"
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SHT = Namespace("http://www.w3.org/ns/shacl-test#")
CASES = sorted(path for path in SUITE.rglob("*.ttl") if "sht:Validate" in path.read_text("utf-8"))

#: Focus, path, value, shape, component and severity; nodes without an IRI are all alike.
Facts: TypeAlias = tuple["Term | str | None", "str | None", "Term | str | None", str, str, str]


def named(term: Term | None) -> Term | str | None:
    return "_:" if is_blank(term) else term


def shape_name(shape: str) -> str:
    return "_:" if shape.startswith("_:") else shape


def found(outcome: Outcome) -> Facts:
    path = None if outcome.path is None else outcome.path.notation
    shape = shape_name(outcome.shape)
    return named(outcome.focus), path, named(outcome.value), shape, outcome.component, outcome.severity


def expected(graph: Graph, result: Node) -> Facts:
    def one(predicate: URIRef) -> Node | None:
        return graph.value(result, predicate)

    focus, path, value, shape = one(SH.focusNode), one(SH.resultPath), one(SH.value), one(SH.sourceShape)
    assert focus is not None
    assert shape is not None
    return (
        named(term_of(focus)),
        None if path is None else path_of(Reader(graph).path(result, path)).notation,
        None if value is None else named(term_of(value)),
        "_:" if is_blank(shape) else str(shape),
        str(one(SH.sourceConstraintComponent)),
        str(one(SH.resultSeverity)),
    )


def test_the_whole_suite_is_here() -> None:
    if not DATA.is_dir():
        pytest.skip("the folder shared/data is not beside the checkout")
    assert len(CASES) == 98


@requires_shared
@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_case(path: Path) -> None:
    manifest = read_turtle(path)
    (case,) = manifest.subjects(RDF.type, SHT.Validate)
    action, report = manifest.value(case, MF.action), manifest.value(case, MF.result)
    assert action is not None

    def graph(predicate: URIRef) -> Graph:
        place = manifest.value(action, predicate)
        other = path.parent / str(place).rpartition("/")[2]
        return manifest if other == path else read_turtle(other)

    outcomes = engine.run(engine.compile(compile_shapes(graph(SHT.shapesGraph))), graph_of(graph(SHT.dataGraph)))
    results = [expected(manifest, result) for result in manifest.objects(report, SH.result)]
    assert Counter(map(found, outcomes)) == Counter(results)
    conforms = manifest.value(report, SH.conforms)
    assert str(conforms) == str(not outcomes).lower()
