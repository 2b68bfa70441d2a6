"""Each known difference between the engine and pySHACL, with the clause by which the engine is right."""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path
from typing import Any

import pyshacl
import pytest
from rdflib import SH, Graph

from rdf_graphs import as_written, graph_of, parse_turtle
from veiskille import engine
from veiskille.plan import compile_shapes

CASES: dict[str, dict[str, Any]] = tomllib.loads((Path(__file__).parent / "differences.toml").read_text("utf-8"))
PREFIXES = """
@prefix : <urn:> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def by_engine(shapes: Graph, data: Graph) -> list[str]:
    outcomes = engine.run(engine.compile(compile_shapes(shapes)), graph_of(data))
    return sorted(outcome.value[0] for outcome in outcomes if outcome.value is not None)


def by_pyshacl(shapes: Graph, data: Graph) -> list[str]:
    with as_written():
        _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True, inference="none")
    assert isinstance(report, Graph)
    return sorted(map(str, report.objects(None, SH.value)))


@pytest.mark.parametrize("name", CASES)
def test_difference(name: str, caplog: pytest.LogCaptureFixture) -> None:
    # rdflib tells of literals that it cannot read; here they are the point.
    caplog.set_level(logging.CRITICAL)
    case = CASES[name]
    shapes, data = (parse_turtle(PREFIXES + case[part]) for part in ("shapes", "data"))
    assert by_engine(shapes, data) == case["ours"], case["clause"]
    assert by_pyshacl(shapes, data) == case["theirs"]


@pytest.mark.parametrize("name", CASES)
def test_difference_stands_on_the_page_of_engines(name: str) -> None:
    page = (Path(__file__).parents[2] / "docs/reference/engines.md").read_text("utf-8")
    assert f"| {CASES[name]['clause']} |" in page
