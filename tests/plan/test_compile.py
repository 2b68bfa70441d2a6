"""Shapes graphs to plans: what is read, what is left out, and what is refused by name."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from rdf_graphs import parse_turtle
from veiskille.errors import ShapesError
from veiskille.plan import compile_shapes, dump
from veiskille.plan.patterns import compiled, is_common

PREFIXES = """
@prefix : <urn:> .
@prefix dash: <http://datashapes.org/dash#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
REFUSALS: dict[str, dict[str, str]] = tomllib.loads((Path(__file__).parent / "refusals.toml").read_text("utf-8"))
XSD = "http://www.w3.org/2001/XMLSchema#"


def plan_of(turtle: str, *, messages: bool = True) -> dict[str, Any]:
    return dict(compile_shapes(parse_turtle(PREFIXES + turtle), messages=messages))


@pytest.mark.parametrize("name", REFUSALS)
def test_refused_by_name(name: str) -> None:
    case = {**REFUSALS[name]}
    nested = "[ sh:not " * 100 + "[ sh:nodeKind sh:IRI ]" + " ]" * 100
    case["turtle"] = case["turtle"].replace("{nested}", f":s sh:targetNode :x ; sh:not {nested} .")
    with pytest.raises(ShapesError) as caught:
        plan_of(case["turtle"])
    assert caught.value.message_key == "unsupported-shape"
    assert caught.value.facts["construct"] == case["construct"]
    shape = case.get("shape", "urn:s")
    assert shape in ("*", caught.value.facts["shape"])


def test_a_shape_as_the_plan_writes_it() -> None:
    plan = plan_of("""
        :s a sh:NodeShape ; sh:targetClass :C ; sh:targetNode :x, 'x', 'x'@nb ; sh:targetSubjectsOf :p ;
            sh:targetObjectsOf :q ; sh:property :t ; sh:closed true ; sh:ignoredProperties ( rdf:type ) .
        :t sh:path ( :p [ sh:inversePath :q ] [ sh:zeroOrMorePath [ sh:alternativePath ( :r :q ) ] ] ) ;
            sh:severity sh:Warning ; sh:message 'one', 'en'@nb ; sh:minCount 1 ; sh:datatype xsd:date .
    """)
    text = ["x", f"{XSD}string"]
    tagged = ["x", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "nb"]
    assert plan == {
        "shapes": [
            {
                "id": "urn:s",
                "constraints": [["Property", 1], ["Closed", ["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"]]],
            },
            {
                "id": "urn:t",
                "path": [
                    "sequence",
                    "urn:p",
                    ["inverse", "urn:q"],
                    ["zeroOrMore", ["alternative", "urn:r", "urn:q"]],
                ],
                "severity": "http://www.w3.org/ns/shacl#Warning",
                "messages": [["", "one"], ["nb", "en"]],
                "constraints": [["Datatype", f"{XSD}date"], ["MinCount", 1]],
            },
        ],
        "targets": {
            "class": {"urn:C": [0]},
            "node": [[tagged, 0], [text, 0], ["urn:x", 0]],
            "subjectsOf": {"urn:p": [0]},
            "objectsOf": {"urn:q": [0]},
        },
    }


def test_messages_are_left_out_where_nobody_reads_them() -> None:
    plan = plan_of(":s sh:targetNode :x ; sh:path :p ; sh:minCount 1 ; sh:message 'one' .", messages=False)
    assert plan["shapes"] == [{"id": "urn:s", "path": "urn:p", "constraints": [["MinCount", 1]]}]


@pytest.mark.parametrize("kind", ["rdfs:Class", "owl:Class", ":Kind"])
def test_a_shape_that_is_a_class_is_its_own_target(kind: str) -> None:
    # SHACL 2.1.3.3; of OWL's classes every engine knows that they are classes, whether the graph says so or not.
    turtle = f":C a {kind}, sh:NodeShape ; sh:nodeKind sh:IRI . :Kind rdfs:subClassOf rdfs:Class ."
    assert plan_of(turtle)["targets"]["class"] == {"urn:C": [0]}


def test_what_is_deactivated_is_left_out_or_conforms() -> None:
    plan = plan_of("""
        :s sh:targetNode :x ; sh:not :t ; sh:property :u .
        :t sh:targetNode :x ; sh:nodeKind sh:IRI ; sh:deactivated true .
        :u sh:path :p ; sh:minCount 1 ; sh:deactivated true .
    """)
    assert plan["shapes"] == [{"id": "urn:s", "constraints": [["Not", 1]]}, {"id": "urn:t", "constraints": []}]
    assert plan["targets"]["node"] == [["urn:x", 0]]


def test_what_no_target_reaches_is_left_out() -> None:
    plan = plan_of(":s sh:targetNode :x ; sh:node :u . :t sh:nodeKind sh:IRI . :u sh:nodeKind sh:IRI .")
    assert [shape["id"] for shape in plan["shapes"]] == ["urn:s", "urn:u"]
    assert plan["shapes"][0]["constraints"] == [["Node", 1]]


def test_closed_allows_the_properties_of_a_shape() -> None:
    plan = plan_of("""
        :s sh:targetNode :x ; sh:closed true ; sh:property [ sh:path :p ], [ sh:path ( :q :r ) ], :off .
        :off sh:path :o ; sh:deactivated true .
    """)
    assert plan["shapes"][0]["constraints"][-1] == ["Closed", ["urn:o", "urn:p"]]


def test_siblings_of_a_disjoint_qualified_shape() -> None:
    # SHACL 4.7.3: the qualified shapes of the other properties of the parent, never the shape's own.
    plan = plan_of("""
        :s sh:targetNode :x ; sh:property :thumb, :finger, :palm .
        :thumb sh:path :p ; sh:qualifiedValueShape :t ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1 ;
            sh:qualifiedValueShapesDisjoint true .
        :finger sh:path :p ; sh:qualifiedValueShape :f ; sh:qualifiedMinCount 4 .
        :palm sh:path :p ; sh:qualifiedValueShape :t ; sh:qualifiedMaxCount 0 .
        :t sh:class :Thumb . :f sh:class :Finger .
    """)
    shapes = {shape["id"]: (index, shape["constraints"]) for index, shape in enumerate(plan["shapes"])}
    thumb, finger = shapes["urn:t"][0], shapes["urn:f"][0]
    both = ("QualifiedMinCount", "QualifiedMaxCount")
    assert shapes["urn:thumb"][1] == [[name, 1, thumb, [finger]] for name in both]
    assert shapes["urn:finger"][1] == [["QualifiedMinCount", 4, finger, []]]


def test_what_has_no_effect_alone() -> None:
    # SHACL 4.4.3 and 4.8.1: flags without a pattern, and a shape that is not closed.
    plan = plan_of(":s sh:targetNode :x ; sh:flags 'i' ; sh:closed false ; sh:ignoredProperties ( :p ) .")
    assert plan["shapes"] == [{"id": "urn:s", "constraints": []}]


def test_prefixes_are_those_of_all_graphs_that_are_named() -> None:
    plan = plan_of("""
        :s a sh:NodeShape ; sh:targetNode :x ;
            sh:sparql [ sh:prefixes :o ; sh:select 'SELECT $this { $this ex:p ex2:q }' ],
                      [ sh:select 'not read' ; sh:deactivated true ] .
        :o owl:imports :more, :o ; sh:declare [ sh:prefix 'ex' ; sh:namespace 'urn:a:' ] .
        :more sh:declare [ sh:prefix 'ex2' ; sh:namespace 'urn:b:' ] .
    """)
    ((name, query),) = plan["shapes"][0]["constraints"]
    assert name == "SPARQL"
    assert "urn:a:p" in str(query)
    assert "urn:b:q" in str(query)


@pytest.mark.parametrize("messages", [True, False])
def test_a_constraint_has_its_own_messages_where_messages_are_asked_for(*, messages: bool) -> None:
    plan = plan_of(
        """
        :s a sh:NodeShape ; sh:targetNode :x ; sh:message 'Shape' ;
            sh:sparql [ sh:select 'SELECT $this { $this ?p ?o }' ; sh:message 'Two'@nn, 'One' ] .
        """,
        messages=messages,
    )
    (shape,) = plan["shapes"]
    ((_, _, *said),) = shape["constraints"]
    assert said == ([[["", "One"], ["nn", "Two"]]] if messages else [])
    assert ("messages" in shape) is messages


def test_only_the_term_true_asks_for_unique_languages() -> None:
    plan = plan_of(":s sh:targetNode :x ; sh:path :p ; sh:uniqueLang '1'^^xsd:boolean .")
    assert plan["shapes"][0]["constraints"] == []


def test_the_same_bytes_whatever_the_order_of_statements() -> None:
    statements = [
        ":s a sh:NodeShape ; sh:targetClass :B, :A .",
        ":s sh:property :t, :u .",
        ":t sh:path :p ; sh:or ( [ sh:class :A ] [ sh:class :B ] ) ; sh:class :D, :C .",
        ":u sh:path :q ; sh:not [ sh:nodeKind sh:IRI ] .",
    ]
    written = {dump(compile_shapes(parse_turtle(PREFIXES + "\n".join(s)))) for s in (statements, statements[::-1])}
    assert len(written) == 1


def test_one_shape_a_line() -> None:
    text = dump(compile_shapes(parse_turtle(PREFIXES + ":s sh:targetNode :x ; sh:nodeKind sh:IRI .")))
    assert text.splitlines()[1] == '{"id":"urn:s","constraints":[["NodeKind","http://www.w3.org/ns/shacl#IRI"]]}'


@pytest.mark.parametrize(
    ("pattern", "matching", "other"),
    [
        ("^[0-9]{4}$", ["2026"], ["2026\n", "٢٠٢٦", "12026"]),
        (r"^\d+$", ["1"], ["١", "1\n"]),
        (r"^[\d.]+$", ["1.2"], ["١"]),
        (r"^\D+$", ["a", "١"], ["1"]),
        (r"^\s$", ["\t"], ["\u00a0"]),
        (r"^\w+$", ["blåbær"], ["a b"]),
        ("b", ["abc"], ["ac"]),
        ("^(a|b)*$", ["abab", ""], ["abc"]),
        (r"^\$[^$]\[$", ["$a["], ["$$["]),
    ],
)
def test_patterns_match_as_the_standard_says(pattern: str, matching: list[str], other: list[str]) -> None:
    assert is_common(pattern)
    search = compiled(pattern).search
    assert [text for text in (*matching, *other) if search(text)] == matching


@pytest.mark.parametrize(
    ("flags", "text", "found"),
    [("i", "BLÅ", True), ("", "BLÅ", False), ("s", "bl\nå", True), ("im", "x\nBLÅ\ny", True)],
)
def test_flags(flags: str, text: str, found: bool) -> None:  # noqa: FBT001 - a table
    pattern = "bl.å" if flags == "s" else "^blå$"
    assert is_common(pattern, flags)
    assert bool(compiled(pattern, flags).search(text)) is found
