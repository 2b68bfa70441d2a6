"""Queries outside of the declared subset are refused by name: the first line of each file is what the refusal names."""

from __future__ import annotations

from pathlib import Path

import pytest

from veiskille.engine.queries import prepare
from veiskille.errors import ShapesError
from veiskille.graph import Graph, Iri
from veiskille.plan.queries import compile_query

CASES = sorted((Path(__file__).parent / "refused").glob("*.rq"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_refused(case: Path) -> None:
    text = case.read_text("utf-8")
    with pytest.raises(ShapesError) as refused:
        compile_query(text, {"ex": "urn:x:"}, shape="urn:x:shape")
    assert refused.value.facts == {"shape": "urn:x:shape", "construct": text.splitlines()[0].removeprefix("# ")}


def test_an_ask_may_not_name_its_value() -> None:
    with pytest.raises(ShapesError, match=r"AS .value"):
        compile_query("ASK { BIND (1 AS ?value) }", {})


def test_a_parameter_is_not_to_be_named() -> None:
    with pytest.raises(ShapesError, match=r"AS .lang"):
        compile_query('SELECT $this WHERE { BIND ("nb" AS ?lang) }', {}, bound=["lang"])


@pytest.mark.parametrize("depth", [200, 20_000])
def test_what_is_nested_too_deeply_is_refused(depth: int) -> None:
    with pytest.raises(ShapesError):
        compile_query(f"SELECT $this WHERE {{ FILTER ({'(' * depth}1{')' * depth}) }}", {})


@pytest.mark.parametrize("part", ["?a{0} <urn:x:p{0}> ?a{1} .", "FILTER (?a > {0})", "FILTER EXISTS {{ ?a ?b{0} ?a }}"])
@pytest.mark.parametrize("count", [300])
def test_a_query_that_is_too_long_is_refused(part: str, count: int) -> None:
    many = " ".join(part.format(i, i + 1) for i in range(count))
    with pytest.raises(ShapesError, match=r"more than 200|too deeply"):
        compile_query(f"SELECT $this WHERE {{ {many} }}", {})


def test_a_long_query_runs() -> None:
    many = " ".join(f"?a{i} <urn:x:p> ?a{i + 1} . FILTER (?a{i} != ?b)" for i in range(90))
    text = f"SELECT $this WHERE {{ $this <urn:x:p> ?a0 . BIND (<urn:x:b> AS ?b) {many} }}"
    node = Iri("urn:x:a")
    graph = Graph(None, {node: {"urn:x:p": {node: ""}}}, {})
    assert list(prepare(compile_query(text, {}))(graph, node)) == [(None, None)]
