"""Random shapes over random graphs: the engine gives what pySHACL gives."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, TypeAlias

import pyshacl
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from rdflib import RDF, RDFS, SH, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection

from rdf_graphs import graph_of, term_of
from veiskille import engine
from veiskille.plan import compile_shapes
from veiskille.plan.ir import path_of
from veiskille.plan.reader import Reader

if TYPE_CHECKING:
    from rdflib.term import Node

    from veiskille.graph import Term

Facts: TypeAlias = tuple[Any, ...]

NODES = [URIRef(f"urn:{name}") for name in "abcd"]
PREDICATES = [URIRef("urn:p"), URIRef("urn:q"), RDF.type]
#: Each example has literals of one family: those of two have no order, and rdflib gives them one (SHACL 4.3).
FAMILIES: list[list[Node]] = [
    [Literal(text, datatype=XSD[name]) for text, name in (("1", "integer"), ("2", "integer"), ("1.5", "decimal"))],
    [Literal(text) for text in ("a", "bb", "a b")],
    [Literal(text, lang=tag) for text, tag in (("a", "nb"), ("c", "nb"), ("a", "en-GB"))],
    [Literal(f"2026-06-{day}", datatype=XSD.date) for day in (19, 20, 21)],
    [Literal(f"2026-06-19T1{hour}:00:00Z", datatype=XSD.dateTime) for hour in (1, 2, 3)],
]
#: Stands for a literal of the example's family until that is known.
PLACES = [URIRef(f"urn:literal{place}") for place in range(3)]
TERMS: list[Node] = [*NODES, *PLACES]

flags = st.booleans()
nodes, predicates, terms = st.sampled_from(NODES), st.sampled_from(PREDICATES), st.sampled_from(TERMS)
literals = st.sampled_from(PLACES)
kinds = st.sampled_from([SH.IRI, SH.Literal, SH.BlankNodeOrLiteral, SH.IRIOrLiteral])
#: The way back is only that of a predicate: pySHACL walks back a sequence in the order of its steps (SHACL 2.3.1.3).
paths = st.recursive(
    st.one_of(predicates, predicates.map(lambda predicate: ("inverse", predicate))),
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["sequence", "alternative"]), inner, inner),
        st.tuples(st.sampled_from(["zeroOrMore", "oneOrMore", "zeroOrOne"]), inner),
    ),
    max_leaves=3,
)
BOUNDS = [SH[name] for name in ("minInclusive", "minExclusive", "maxInclusive", "maxExclusive")]
VALUES = {
    "class": nodes,
    "datatype": st.sampled_from([XSD.integer, XSD.date, XSD.string, RDF.langString]),
    "nodeKind": kinds,
    "minLength": st.integers(0, 3).map(Literal),
    "maxLength": st.integers(0, 3).map(Literal),
    "pattern": st.sampled_from(["^a", "b", "^[0-9]+$"]).map(Literal),
    "minInclusive": literals,
    "minExclusive": literals,
    "maxInclusive": literals,
    "maxExclusive": literals,
    "hasValue": terms,
    "equals": predicates,
    "disjoint": predicates,
}
#: Not the comparing pairs: rdflib has an order for IRIs, and SPARQL none (SHACL 4.5.3).
ONLY_PROPERTY = {
    "minCount": st.integers(0, 2).map(Literal),
    "maxCount": st.integers(0, 2).map(Literal),
    "uniqueLang": st.just(Literal(True)),  # noqa: FBT003 - rdflib's own constructor
}


class Shapes:
    """A shapes graph under construction."""

    def __init__(self) -> None:
        self.graph = Graph()
        self.nodes: list[URIRef] = []
        self.properties: list[URIRef] = []

    def listed(self, members: list[Node]) -> BNode:
        head = BNode()
        Collection(self.graph, head, members)
        return head

    def path(self, path: Any) -> Node:  # noqa: ANN401 - a tree
        if isinstance(path, URIRef):
            return path
        form, *parts = path
        inner = [self.path(part) for part in parts]
        if form == "sequence":
            return self.listed(inner)
        node = BNode()
        value = self.listed(inner) if form == "alternative" else inner[0]
        self.graph.add((node, SH[f"{form}Path"], value))
        return node


def add_shape(draw: st.DrawFn, shapes: Shapes, name: URIRef) -> None:
    """Add a shape that refers to those before it only."""
    graph = shapes.graph
    has_path = draw(flags)
    table = {**VALUES, **ONLY_PROPERTY} if has_path else VALUES
    for parameter in draw(st.lists(st.sampled_from(sorted(table)), max_size=3, unique=True)):
        graph.add((name, SH[parameter], draw(table[parameter])))
    if draw(flags):
        graph.add((name, SH["in"], shapes.listed(draw(st.lists(terms, min_size=1, max_size=3)))))
    every: list[Node] = [*shapes.nodes, *shapes.properties]
    if every:
        some = st.sampled_from(every)
        for parameter in draw(st.lists(st.sampled_from(["not", "and", "or", "xone"]), max_size=2, unique=True)):
            value = draw(some) if parameter == "not" else shapes.listed(draw(st.lists(some, min_size=1, max_size=3)))
            graph.add((name, SH[parameter], value))
    for parameter, known in (("node", shapes.nodes), ("property", shapes.properties)):
        if draw(flags) and known:
            graph.add((name, SH[parameter], draw(st.sampled_from(known))))
    if has_path and every and draw(flags):
        graph.add((name, SH.qualifiedValueShape, draw(st.sampled_from(every))))
        graph.add((name, SH.qualifiedMinCount, Literal(draw(st.integers(0, 2)))))
        graph.add((name, SH.qualifiedMaxCount, Literal(draw(st.integers(0, 2)))))
    if not has_path and draw(flags):
        graph.add((name, SH.closed, Literal(True)))  # noqa: FBT003 - rdflib's own constructor
        graph.add((name, SH.ignoredProperties, shapes.listed(draw(st.lists(predicates, min_size=1, max_size=2)))))
    graph.add((name, RDF.type, SH.PropertyShape if has_path else SH.NodeShape))
    if has_path:
        graph.add((name, SH.path, shapes.path(draw(paths))))
    (shapes.properties if has_path else shapes.nodes).append(name)


@st.composite
def shapes_graphs(draw: st.DrawFn) -> Graph:
    shapes = Shapes()
    for index in range(draw(st.integers(1, 4))):
        add_shape(draw, shapes, URIRef(f"urn:shape{index}"))
    for shape in draw(st.lists(st.sampled_from([*shapes.nodes, *shapes.properties]), min_size=1, max_size=3)):
        kind = draw(st.sampled_from(["targetNode", "targetClass", "targetSubjectsOf", "targetObjectsOf"]))
        value = {"targetNode": terms, "targetClass": nodes}.get(kind, predicates)
        shapes.graph.add((shape, SH[kind], draw(value)))
    return shapes.graph


@st.composite
def data_graphs(draw: st.DrawFn) -> Graph:
    graph = Graph()
    for triple in draw(st.lists(st.tuples(nodes, predicates, terms), max_size=10)):
        graph.add(triple)
    if draw(flags):
        graph.add((draw(nodes), RDFS.subClassOf, draw(nodes)))
    return graph


def of_family(graph: Graph, family: list[Node]) -> Graph:
    literals: dict[Node, Node] = dict(zip(PLACES, family, strict=True))
    tagged = any(isinstance(literal, Literal) and literal.language for literal in family)
    made = Graph()
    for s, p, o in graph:
        # rdflib orders texts with a language tag; SPARQL does not (SHACL 4.3).
        if not (tagged and p in BOUNDS):
            made.add((s, p, literals.get(o, o)))
    return made


def by_pyshacl(shapes: Graph, data: Graph) -> Counter[Facts]:
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True, inference="none")
    assert isinstance(report, Graph)
    reader = Reader(report)
    found: Counter[Facts] = Counter()
    for result in report.objects(None, SH.result):
        one = {name: report.value(result, SH[name]) for name in ("focusNode", "resultPath", "value", "sourceShape")}
        path = one["resultPath"]
        found[
            term(one["focusNode"]),
            None if path is None else path_of(reader.path(result, path)).notation,
            term(one["value"]),
            str(one["sourceShape"]),
            str(report.value(result, SH.sourceConstraintComponent)),
        ] += 1
    return found


def term(node: Node | None) -> Term | None:
    return None if node is None else term_of(node)


def by_engine(shapes: Graph, data: Graph) -> Counter[Facts]:
    outcomes = engine.run(engine.compile(compile_shapes(shapes)), graph_of(data))
    return Counter((o.focus, o.path and o.path.notation, o.value, o.shape, o.component) for o in outcomes)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(shapes=shapes_graphs(), data=data_graphs(), family=st.sampled_from(FAMILIES))
def test_engine_gives_what_pyshacl_gives(shapes: Graph, data: Graph, family: list[Node]) -> None:
    shapes, data = of_family(shapes, family), of_family(data, family)
    note(shapes.serialize(format="turtle") + data.serialize(format="turtle"))
    assert by_engine(shapes, data) == by_pyshacl(shapes, data)
