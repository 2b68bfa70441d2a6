"""W3C's test cases for SHACL-SPARQL: the engine gives the results that are expected, or refuses by name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from rdflib import RDF, SH, Namespace

from rdf_graphs import graph_of, is_blank, read_turtle
from shared_data import DATA, requires_shared
from veiskille import engine
from veiskille.errors import ShapesError
from veiskille.plan import compile_shapes
from veiskille.plan.ir import path_of
from veiskille.plan.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from rdflib import Graph
    from rdflib.term import Node

SUITE = DATA / "w3c-shacl" / "shacl10" / "data-shapes-test-suite" / "tests" / "sparql"
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SHT = Namespace("http://www.w3.org/ns/shacl-test#")
CASES = sorted(path for path in SUITE.rglob("*.ttl") if "sht:Validate" in path.read_text("utf-8"))

#: What the engine refuses, with the construct that the refusal names.
REFUSED = {
    "pre-binding-006": "SELECT *",
    "unsupported-sparql-001": "MINUS",
    "unsupported-sparql-002": "VALUES",
    "unsupported-sparql-003": "SERVICE",
    "unsupported-sparql-004": "a subquery without ?this",
    "unsupported-sparql-005": "AS ?this",
    "unsupported-sparql-006": "AS ?value",
    "shapesGraph-001": "GRAPH",
    "sparql-002": "prefixes",
    "sparql-003": "prefixes",
}
#: Refused though the suite has results: the first asks for the shapes graph, which is optional (SHACL 5.3.1); in the
#: others a shape is its own constraint.
STRICTER = ("shapesGraph-001", "sparql-002", "sparql-003")


def facts(manifest: Graph, result: Node) -> tuple[str, ...]:
    path, shape = manifest.value(result, SH.resultPath), manifest.value(result, SH.sourceShape)
    return (
        str(manifest.value(result, SH.focusNode)),
        "" if path is None else path_of(Reader(manifest).path(result, path)).notation,
        str(manifest.value(result, SH.value)),
        "_:" if is_blank(shape) else str(shape),
        str(manifest.value(result, SH.sourceConstraintComponent)),
        str(manifest.value(result, SH.resultSeverity)),
    )


def test_the_whole_suite_is_here() -> None:
    if not DATA.is_dir():
        pytest.skip("the folder shared/data is not beside the checkout")
    assert len(CASES) == 23
    assert set(REFUSED) < {path.stem for path in CASES}


@requires_shared
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    manifest = read_turtle(path)
    (case,) = manifest.subjects(RDF.type, SHT.Validate)
    report = manifest.value(case, MF.result)
    if path.stem in REFUSED:
        with pytest.raises(ShapesError) as refused:
            compile_shapes(manifest)
        assert refused.value.facts["construct"] == REFUSED[path.stem]
        assert (report == SHT.Failure) == (path.stem not in STRICTER)
        return
    outcomes = engine.run(engine.compile(compile_shapes(manifest)), graph_of(manifest))
    found = [
        (
            o.focus[0],
            o.path.notation if o.path else "",
            str(o.value and o.value[0]),
            "_:" if o.shape.startswith("_:") else o.shape,
            o.component,
            o.severity,
        )
        for o in outcomes
    ]
    assert Counter(found) == Counter(facts(manifest, result) for result in manifest.objects(report, SH.result))
