"""Random queries of the subset over small graphs: the plan gives what the algebra says, and what rdflib gives."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, cast

import pytest
import rdflib
from algebra import solutions
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st
from rdflib import Variable
from rdflib.plugins.sparql import prepareQuery

from rdf_of_documents import term as rdf_term
from veiskille.engine import query_tables
from veiskille.engine.lexical import XSD
from veiskille.engine.queries import prepare
from veiskille.errors import ShapesError
from veiskille.graph import Graph, Iri, Literal
from veiskille.plan.queries import compile_query
from veiskille.plan.query_syntax import read_query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rdflib.term import Identifier

    from veiskille.graph import Node, Term

EX = "urn:x:"
VALUE = Variable("value")
NODES = [Iri(f"{EX}n{i}") for i in range(4)]
VALUES = [Literal("1", f"{XSD}integer"), Literal("1.0", f"{XSD}decimal"), Literal("2", f"{XSD}integer")]
VALUES += [Literal("a", f"{XSD}string"), Literal("true", f"{XSD}boolean")]
PREDICATES = [f"{EX}{name}" for name in "pqr"]
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def graph_of(triples: list[tuple[Node, str, Term]]) -> Graph:
    statements: dict[Node, dict[str, dict[Term, str]]] = {}
    for subject, predicate, value in triples:
        statements.setdefault(subject, {}).setdefault(predicate, {})[value] = ""
    return Graph(None, statements, {})


def some_graph(seed: int) -> Graph:
    """Make a small and rather full graph: most patterns should match somewhere."""
    draw = random.Random(seed)  # noqa: S311 - a test
    triples: list[tuple[Node, str, Term]] = []
    for _ in range(draw.choice([6, 14, 24])):
        choices: list[Term] = [*NODES] if draw.random() < 0.6 else [*VALUES]
        value = draw.choice(choices)
        triples.append((draw.choice(NODES), draw.choice(PREDICATES), value))
    return graph_of(triples)


VARIABLES = st.sampled_from(["$this", "?value", "?a", "?b", "?c"])
TERMS = st.one_of(VARIABLES, VARIABLES, VARIABLES, st.sampled_from(["<urn:x:n1>", "1", "1.0", '"a"', "true"]))
VERBS = st.sampled_from(["<urn:x:p>", "<urn:x:q>", "<urn:x:r>"])
PATHS = st.sampled_from(["<urn:x:p>*", "<urn:x:p>/<urn:x:q>", "(<urn:x:p>|^<urn:x:q>)", "(<urn:x:p>/<urn:x:q>)+", "?v"])
TRIPLES = st.builds("{} {} {} .".format, VARIABLES, VERBS, TERMS)
WIDE = st.builds("{} {} {} .".format, VARIABLES, st.one_of(VERBS, PATHS), TERMS)
COMPARISONS = st.builds("{} {} {}".format, TERMS, st.sampled_from(["=", "!=", "<", ">="]), TERMS)
CONDITIONS = st.one_of(
    COMPARISONS,
    COMPARISONS,
    st.builds("bound({})".format, st.sampled_from(["?a", "?b", "?value"])),
    st.builds("{} || !({})".format, COMPARISONS, COMPARISONS),
    st.builds("{} && {}".format, COMPARISONS, COMPARISONS),
    st.builds("{} IN ({}, {})".format, VARIABLES, TERMS, TERMS),
)


#: Where rdflib departs from the standard: it orders values of different datatypes, and breaks off at an error.
PLAIN = st.one_of(
    st.builds("{} {} {}".format, TERMS, st.sampled_from(["=", "!="]), TERMS),
    st.builds("bound({})".format, st.sampled_from(["?a", "?b", "?value"])),
)


def members(
    triples: st.SearchStrategy[str], inner: st.SearchStrategy[str], conditions: st.SearchStrategy[str]
) -> st.SearchStrategy[str]:
    return st.one_of(
        triples,
        triples,
        triples,
        st.builds("FILTER ({})".format, conditions),
        st.builds("FILTER EXISTS {{ {} }}".format, inner),
        st.builds("FILTER NOT EXISTS {{ {} }}".format, inner),
    )


def groups(depth: int, *, wide: bool) -> st.SearchStrategy[str]:
    triples = WIDE if wide else TRIPLES
    inner = groups(depth - 1, wide=wide) if depth else triples
    parts = members(triples, inner, CONDITIONS if wide else PLAIN)
    if wide:
        parts = st.one_of(
            parts,
            parts,
            st.builds("OPTIONAL {{ {} }}".format, inner),
            st.builds("{{ {} }} UNION {{ {} }}".format, inner, inner),
            st.builds("{{ {} }}".format, inner),
            st.builds("{{ SELECT $this ?value ?a {{ {} }} }}".format, inner),
            st.builds("BIND ({} AS {})".format, TERMS, st.sampled_from(["?b", "?c", "?d"])),
        )
    return st.lists(parts, min_size=1, max_size=4).map(" ".join)


def grouped(where: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    counts = st.sampled_from(["COUNT(?value) > 0", "COUNT(DISTINCT ?a) < 2", "COUNT(*) = 2", "SUM(?value) >= 2"])
    return st.builds("SELECT $this ?a WHERE {{ {} }} GROUP BY $this ?a HAVING ({})".format, where, counts).map(
        lambda text: text.replace("?a WHERE", "(?a AS ?path) WHERE")
    )


def selected(where: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds("SELECT DISTINCT $this ?value WHERE {{ {} }}".format, where)


#: Two lists that meet in equal values, as in the rules on duplicates.
MET = st.builds(
    "$this {} ?a . $this {} ?value . ?a {} ?b . ?value {} ?c . FILTER (?b = ?c{}) {}".format,
    VERBS,
    VERBS,
    VERBS,
    VERBS,
    st.sampled_from(["", " && ?a != ?value"]),
    st.sampled_from(
        [
            "",
            "?a <urn:x:r> ?d . ?value <urn:x:r> ?d . ?a <urn:x:p> ?e . ?value <urn:x:p> ?e .",
            "FILTER NOT EXISTS { ?a <urn:x:q> ?value }",
        ]
    ),
)

#: Ways that lead up to what many share and down again, as in the rules on one person's results.
TURNED = st.builds(
    "{} {} ?a . ?a {} ?n . ?b {} ?n . {} {} {} {}".format,
    st.sampled_from(["$this", "?d"]),
    VERBS,
    VERBS,
    VERBS,
    st.sampled_from(
        ["?b {0} ?value .", "?c {0} ?b . ?c {0} ?value .", "?a {0} ?m . ?c {0} ?a . ?c {0} ?value ."]
    ).flatmap(lambda text: VERBS.map(text.format)),
    st.sampled_from(["", "?a <urn:x:q> ?e . ?value <urn:x:p> ?f . FILTER (?e = ?f)", "?a <urn:x:r> $this ."]),
    st.sampled_from(["", "FILTER (?a != ?value)", "?b <urn:x:r> ?g . ?g <urn:x:p> ?h .", "?a <urn:x:r> ?b ."]),
    st.sampled_from(
        ["", "FILTER NOT EXISTS { ?a <urn:x:p> ?x . ?x <urn:x:q> ?n }", "FILTER EXISTS { ?y <urn:x:q> ?b . ?y ?z 1 }"]
    ),
)


@pytest.fixture(params=[64, 0], ids=["few", "none"])
def gone_through(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let joins over equal values go through short lists again, or use a table for each."""
    monkeypatch.setattr(query_tables, "_FEW", request.param)


def ours(text: str) -> Callable[..., Iterable[tuple[Term | None, Term | None]]]:
    try:
        return prepare(compile_query(text, {}))
    except ShapesError as refused:
        event(str(refused.facts["construct"])[:24])
        assume(condition=False)
        raise


@SLOW
@pytest.mark.usefixtures("gone_through")
@given(
    st.one_of(
        selected(groups(2, wide=True)),
        grouped(groups(1, wide=True)),
        selected(MET),
        grouped(MET),
        selected(MET.map("FILTER NOT EXISTS {{ {} }}".format)),
        selected(TURNED),
        selected(TURNED.map("$this ?v ?w FILTER EXISTS {{ {} }}".format)),
    ),
    st.integers(0, 10_000),
)
def test_the_plan_gives_what_the_algebra_says(text: str, seed: int) -> None:
    run = ours(text)
    _, select = read_query(text, {})
    for graph in map(some_graph, range(seed, seed + 8)):
        shared: dict[object, object] = {}
        for focus in NODES:
            expected = {(s.get("value"), s.get("path")) for s in solutions(select, graph, {"this": focus})}
            event("found" if expected else "nothing")
            assert set(run(graph, focus, shared)) == expected


def test_what_an_exists_matches_does_not_stay() -> None:
    text = """
    SELECT $this ?value WHERE {
        $this <urn:x:p> $this . OPTIONAL { FILTER EXISTS { $this <urn:x:p> ?value } OPTIONAL { ?value <urn:x:q> 1 } }
    }
    """
    graph = graph_of([(NODES[0], PREDICATES[0], NODES[0])])
    assert list(prepare(compile_query(text, {}))(graph, NODES[0])) == [(None, None)]


def test_an_optional_that_only_a_condition_needs_is_matched() -> None:
    text = """
    SELECT $this WHERE {
        OPTIONAL { $this <urn:x:p> ?a } FILTER EXISTS { ?a <urn:x:q> ?b }
    }
    """
    graph = graph_of([(NODES[0], PREDICATES[0], NODES[1]), (NODES[2], PREDICATES[1], NODES[1])])
    assert not list(prepare(compile_query(text, {}))(graph, NODES[0]))


def test_an_optional_matches_whatever_was_found_before() -> None:
    text = """
    SELECT $this ?value WHERE {
        { $this <urn:x:p> ?value } UNION
        { $this <urn:x:p> $this OPTIONAL { $this <urn:x:p> ?value . ?value <urn:x:p> ?a } }
    }
    """
    graph = graph_of([(NODES[0], PREDICATES[0], NODES[0])])
    assert list(prepare(compile_query(text, {}))(graph, NODES[0])) == [(NODES[0], None)]


@pytest.mark.parametrize(
    "where",
    [
        "{ OPTIONAL { ?value <urn:x:p> $this } } $this <urn:x:p> ?value",
        "$this <urn:x:p> ?value . { OPTIONAL { ?value <urn:x:p> ?a } ?value <urn:x:q> ?b }",
        "$this <urn:x:p> ?value { SELECT $this ?value { OPTIONAL { ?value <urn:x:p> ?a } ?value <urn:x:q> ?b } }",
    ],
)
def test_an_optional_is_not_run_with_values_from_further_out(where: str) -> None:
    with pytest.raises(ShapesError, match=r"bound outside of it"):
        compile_query(f"SELECT $this ?value WHERE {{ {where} }}", {})


@SLOW
@given(selected(groups(2, wide=False)), st.integers(0, 10_000))
def test_the_plan_gives_what_rdflib_gives(text: str, seed: int) -> None:
    run, prepared = ours(text), prepareQuery(text)
    known: list[Term] = [*NODES, *VALUES]
    back = {rdf_term(t): t for t in known}
    for graph in map(some_graph, range(seed, seed + 4)):
        data = rdflib.Graph()
        for subject, predicate, value in graph.triples():
            data.add((rdf_term(subject), rdflib.URIRef(predicate), rdf_term(value)))
        for focus in NODES[:2]:
            bindings = data.query(prepared, initBindings={"this": cast("Identifier", rdf_term(focus))}).bindings
            expected = {back[b[VALUE]] if VALUE in b else None for b in bindings}
            assert {value for value, _ in run(graph, focus)} == expected
