"""Results of the Core part that W3C's suite does not show, each with the clause that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rdf_graphs import graph_of, parse_turtle, term_of
from veiskille import engine
from veiskille.engine.checks import Run
from veiskille.engine.paths import walk
from veiskille.graph import Graph, Iri, Literal
from veiskille.plan import compile_shapes
from veiskille.plan.ir import SH

if TYPE_CHECKING:
    from veiskille.graph import Term
    from veiskille.plan.ir import PathIr

PREFIXES = """
@prefix : <urn:> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def results(shapes: str, data: str) -> list[tuple[str, str, str, str]]:
    """Give focus, path, value and component of each result, shortened to what the case is about."""
    runner = engine.compile(compile_shapes(parse_turtle(PREFIXES + shapes)))
    graph = graph_of(parse_turtle(PREFIXES + data))
    found = engine.run(runner, graph)
    # A runner remembers values: the second time must give the same.
    assert engine.run(runner, graph) == found
    return sorted(
        (
            str(outcome.focus[0]).removeprefix("urn:"),
            outcome.path.notation.replace("urn:", "") if outcome.path else "",
            "" if outcome.value is None else str(outcome.value[0]).removeprefix("urn:"),
            outcome.component.removeprefix(SH).removesuffix("ConstraintComponent"),
        )
        for outcome in found
    )


CASES = {
    "4.8.1 a closed shape reports each statement with the predicate as its path": (
        ":s sh:targetNode :x ; sh:closed true ; sh:property [ sh:path :p ] .",
        ":x :p 1 ; :q 2, 3 .",
        [("x", "<q>", "2", "Closed"), ("x", "<q>", "3", "Closed")],
    ),
    "4.8.1 a closed property shape is about its value nodes": (
        ":s sh:targetNode :x ; sh:path :p ; sh:closed true .",
        ":x :p :y . :y :q 1 .",
        [("x", "<q>", "1", "Closed")],
    ),
    "4.8.2 a value is the term, whatever else has the same value": (
        ":s sh:targetNode :x ; sh:path :p ; sh:hasValue 1 .",
        ":x :p '01'^^xsd:integer, '1', 1.0 .",
        [("x", "<p>", "", "HasValue")],
    ),
    "4.8.3 so is a member of a list": (
        ":s sh:targetNode :x ; sh:path :p ; sh:in ( 1 'a'@nb ) .",
        ":x :p 1, '01'^^xsd:integer, 'a', 'a'@nb, 'a'@nn .",
        [("x", "<p>", "01", "In"), ("x", "<p>", "a", "In"), ("x", "<p>", "a", "In")],
    ),
    "4.1.2 an ill-typed literal is of no datatype": (
        ":s sh:targetNode :x ; sh:path :p ; sh:datatype xsd:date .",
        ":x :p '2026-02-29'^^xsd:date, '2024-02-29'^^xsd:date .",
        [("x", "<p>", "2026-02-29", "Datatype")],
    ),
    "4.3 what cannot be compared is a result": (
        ":s sh:targetNode :x ; sh:path :p ; sh:minInclusive 5 .",
        ":x :p 5, 4, 5.0, '5', :five, 'five'^^xsd:integer, [] .",
        [("x", "<p>", v, "MinInclusive") for v in ("4", "5", "*", "five", "five")],
    ),
    "4.3.4 a day and a time are of different kinds": (
        ":s sh:targetNode :x ; sh:path :p ; sh:maxInclusive '2026-06-19'^^xsd:date .",
        ":x :p '2026-06-19'^^xsd:date, '2026-06-19T00:00:00Z'^^xsd:dateTime, '2026-06-20'^^xsd:date .",
        [("x", "<p>", "2026-06-19T00:00:00Z", "MaxInclusive"), ("x", "<p>", "2026-06-20", "MaxInclusive")],
    ),
    "4.4.1 a length is that of the text, and a blank node has none": (
        ":s sh:targetNode :x ; sh:path :p ; sh:minLength 0 ; sh:maxLength 5 .",
        ":x :p 'blåbær', 123456, 'abc'@nb, :y, [] .",
        [
            ("x", "<p>", "*", "MaxLength"),
            ("x", "<p>", "*", "MinLength"),
            ("x", "<p>", "123456", "MaxLength"),
            ("x", "<p>", "blåbær", "MaxLength"),
        ],
    ),
    "4.4.4 a language range matches its subtags and no other language": (
        ":s sh:targetNode :x ; sh:path :p ; sh:languageIn ( 'EN' ) .",
        ":x :p 'a'@en, 'b'@en-GB, 'c'@eng, 'd', 5 .",
        [("x", "<p>", "5", "LanguageIn"), ("x", "<p>", "c", "LanguageIn"), ("x", "<p>", "d", "LanguageIn")],
    ),
    "4.4.5 one result for each language that is used twice": (
        ":s sh:targetNode :x ; sh:path :p ; sh:uniqueLang true .",
        ":x :p 'a'@en, 'b'@en, 'c'@en, 'd'@nb, 'e'@nb, 'f'@nn, 'g', 'h' .",
        [("x", "<p>", "", "UniqueLang"), ("x", "<p>", "", "UniqueLang")],
    ),
    "4.5.1 each side that the other lacks": (
        ":s sh:targetNode :x ; sh:path :p ; sh:equals :q .",
        ":x :p 1, 2 ; :q 2, 3 .",
        [("x", "<p>", "1", "Equals"), ("x", "<p>", "3", "Equals")],
    ),
    "4.5.3 each pair that is not in order, values without an order included": (
        ":s sh:targetNode :x ; sh:path :p ; sh:lessThan :q .",
        ":x :p 1, 3, 'one' ; :q 2, 3 .",
        [("x", "<p>", "3", "LessThan"), ("x", "<p>", "3", "LessThan"), *[("x", "<p>", "one", "LessThan")] * 2],
    ),
    "4.5.2 each value that both have": (
        ":s sh:targetNode :x, :y, 'text' ; sh:path :p ; sh:disjoint :q .",
        ":x :p 1, 2 ; :q 2, 3 . :y :p 1 ; :q 2 .",
        [("x", "<p>", "2", "Disjoint")],
    ),
    "4.5.2 however few the others are": (
        ":s sh:targetNode :x ; sh:path :p ; sh:disjoint :q .",
        ":x :p 1, 2, 3 ; :q 2 .",
        [("x", "<p>", "2", "Disjoint")],
    ),
    "4.5.4 IRIs have no order, not even with themselves": (
        ":s sh:targetNode :x ; sh:path :p ; sh:lessThanOrEquals :q .",
        ":x :p :a, 1 ; :q :a .",
        [("x", "<p>", "1", "LessThanOrEquals"), ("x", "<p>", "a", "LessThanOrEquals")],
    ),
    "4.5 without values there is nothing to compare": (
        ":s sh:targetNode :x ; sh:path :p ; sh:lessThan :q ; sh:disjoint :q .",
        ":x :q 1 .",
        [],
    ),
    "4.6.1 a shape that is switched off conforms": (
        ":s sh:targetNode :x ; sh:not [ sh:deactivated true ; sh:nodeKind sh:Literal ] .",
        "",
        [("x", "", "x", "Not")],
    ),
    "4.7.2 a property of values, and of theirs": (
        ":s sh:targetNode :x ; sh:path :p ; sh:property [ sh:path :q ; sh:minCount 1 ] .",
        ":x :p :y, :z . :y :q 1 .",
        [("z", "<q>", "", "MinCount")],
    ),
    "4.7.3 values that fit a sibling do not count": (
        """
        :s sh:targetNode :x ; sh:property [ sh:path :p ; sh:qualifiedValueShape [ sh:class :A ] ;
            sh:qualifiedMinCount 2 ; sh:qualifiedValueShapesDisjoint true ],
            [ sh:path :p ; sh:qualifiedValueShape [ sh:class :B ] ; sh:qualifiedMaxCount 9 ] .
        """,
        ":x :p :y, :z . :y a :A . :z a :A, :B .",
        [("x", "<p>", "", "QualifiedMinCount")],
    ),
    "2.1.3.1 a target node need not be in the graph": (
        ":s sh:targetNode :x, 'text' ; sh:property [ sh:path :p ; sh:minCount 1 ], [ sh:path :p ; sh:maxCount 0 ] .",
        ":y :p 1 .",
        [("text", "<p>", "", "MinCount"), ("x", "<p>", "", "MinCount")],
    ),
    "2.1.3.1 nor for a path that ends where it begins": (
        ":s sh:targetNode :x ; sh:path [ sh:zeroOrMorePath :p ] ; sh:nodeKind sh:Literal .",
        "",
        [("x", "(<p>)*", "x", "NodeKind")],
    ),
    "2.1.3 a node that several targets name is one focus node": (
        ":s sh:targetNode :x ; sh:targetClass :A, :B ; sh:targetSubjectsOf :p ; sh:targetObjectsOf :q ; sh:class :C .",
        ":x a :A, :B ; :p 1 ; :q :x .",
        [("x", "", "x", "Class")],
    ),
    "2.1.3.2 instances of subclasses are targets, through as many as the data state": (
        ":s sh:targetClass :A ; sh:nodeKind sh:Literal .",
        ":B rdfs:subClassOf :A . :C rdfs:subClassOf :B . :A rdfs:subClassOf :C . :x a :C, :B . :y a :D .",
        [("x", "", "x", "NodeKind")],
    ),
    "4.1.1 so are they of the class that values must have": (
        ":s sh:targetNode :x ; sh:path :p ; sh:class :A .",
        ":B rdfs:subClassOf :A . :x :p :y, :z, 'a' . :y a :B . :z a :C .",
        [("x", "<p>", "a", "Class"), ("x", "<p>", "z", "Class")],
    ),
    "2.3.1.3 the way back along a sequence": (
        ":s sh:targetNode :x ; sh:path [ sh:inversePath ( :p :q ) ] ; sh:class :C .",
        ":a :p :b . :b :q :x . :c :q :x .",
        [("x", "^(<p>/<q>)", "a", "Class")],
    ),
    "2.3.1.3 the way back of the way back, and of a choice": (
        """
        :s sh:targetNode :x ; sh:path [ sh:inversePath [ sh:alternativePath ( :p [ sh:inversePath :q ] ) ] ] ;
            sh:class :C .
        """,
        ":a :p :x . :x :q :b .",
        [("x", "^(<p>|^<q>)", "a", "Class"), ("x", "^(<p>|^<q>)", "b", "Class")],
    ),
    "2.3.1.5 a circle is walked once": (
        ":s sh:targetNode :x ; sh:path [ sh:oneOrMorePath :p ] ; sh:class :C .",
        ":x :p :y . :y :p :x .",
        [("x", "(<p>)+", "x", "Class"), ("x", "(<p>)+", "y", "Class")],
    ),
    "2.3 a value that is reached on two ways is one value": (
        ":s sh:targetNode :x ; sh:path ( :p :q ) ; sh:maxCount 1 ; sh:class :C .",
        ":x :p :a, :b . :a :q :y . :b :q :y .",
        [("x", "<p>/<q>", "y", "Class")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_results(name: str) -> None:
    shapes, data, expected = CASES[name]
    found = results(shapes, data)
    # The label of a blank node is not the case's.
    labelled = [(f, p, "*" if len(v) > 30 else v, c) for f, p, v, c in found]
    assert sorted(labelled) == sorted(expected)


def test_severity_and_shape() -> None:
    shapes = ":s sh:targetNode :x ; sh:severity :Grave ; sh:property [ sh:path :p ; sh:minCount 1 ] ; sh:class :C ."
    found = engine.run(engine.compile(compile_shapes(parse_turtle(PREFIXES + shapes))), Graph(None, {}, {}))
    assert {(o.shape, o.severity) for o in found} == {("urn:s", "urn:Grave"), ("_:b1", f"{SH}Violation")}


def test_a_runner_forgets_values_before_they_are_too_many() -> None:
    runner = engine.compile(
        compile_shapes(parse_turtle(PREFIXES + ":s sh:targetSubjectsOf :p ; sh:path :p ; sh:pattern '^[0-9]+$' ."))
    )
    values: dict[Term, str] = {Literal(str(number), "urn:d"): "" for number in range(3000)}
    values[Literal("x", "urn:d")] = ""
    graph = Graph(None, {Iri("urn:x"): {"urn:p": values}}, {})
    for _ in range(2):
        assert [outcome.value for outcome in engine.run(runner, graph)] == [Literal("x", "urn:d")]


def test_a_runner_forgets_ways_of_being_a_focus_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("veiskille.engine.runner._MOST_GROUPS", 1)
    shapes = ":s sh:targetClass :A ; sh:class :C . :t sh:targetClass :B ; sh:class :C ."
    runner = engine.compile(compile_shapes(parse_turtle(PREFIXES + shapes)))
    graph = graph_of(parse_turtle(PREFIXES + ":x a :A . :y a :B . :z a :A, :B ."))
    for _ in range(2):
        assert len(engine.run(runner, graph)) == 4


def counting(monkeypatch: pytest.MonkeyPatch, nodes: int, shape: str) -> int:
    """Count the terms that are looked up while many nodes look at one another."""
    seen = 0

    def conforms(*_: object) -> bool:
        nonlocal seen
        seen += 1
        return True

    runner = engine.compile(compile_shapes(parse_turtle(PREFIXES + shape)))
    inner = next(i for i, s in enumerate(runner.plan["shapes"]) if s["id"] == "urn:t")
    monkeypatch.setitem(runner._compiled, inner, runner.shape(inner)._replace(conforms=conforms))  # noqa: SLF001
    data = " ".join(f":c :p :n{number} . :n{number} a :N ." for number in range(nodes))
    assert engine.run(runner, graph_of(parse_turtle(PREFIXES + data))) == []
    return seen


def test_nodes_that_look_at_one_another_are_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    shape = """
    :s sh:targetClass :N ; sh:path ( [ sh:inversePath :p ] :p ) ; sh:qualifiedValueShape :t ; sh:qualifiedMinCount 1 .
    :t sh:nodeKind sh:IRI .
    """
    assert counting(monkeypatch, 100, shape) == 100


def test_a_path_that_turns_back_is_walked_once() -> None:
    path: PathIr = ["sequence", "urn:p", ["inverse", "urn:p"]]
    data = " ".join(f":n{number} :p :c ." for number in range(10))
    run = Run(graph_of(parse_turtle(PREFIXES + data)))
    found = [walk(path)(run, Iri(f"urn:n{number}")) for number in range(10)]
    assert all(values is found[0] for values in found)
    assert len(found[0]) == 10


def test_terms_of_the_suite_are_read_as_written() -> None:
    (value,) = parse_turtle(PREFIXES + ":x :p '01'^^xsd:integer .").objects()
    assert term_of(value) == Literal("01", "http://www.w3.org/2001/XMLSchema#integer")
