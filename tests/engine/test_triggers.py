"""What a shape waits for never hides a result: with and without triggers, random shapes give the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from veiskille import engine
from veiskille.engine.triggers import Waiting
from veiskille.graph import RDF_TYPE, Graph, Iri, Literal

if TYPE_CHECKING:
    from veiskille.engine.triggers import Triggers
    from veiskille.graph import Node, Term
    from veiskille.plan.ir import Plan

NODES = [f"urn:{name}" for name in "abc"]
PREDICATES = ["urn:p", "urn:q", RDF_TYPE]
TERMS: list[Term] = [*map(Iri, NODES), Literal("1", "http://www.w3.org/2001/XMLSchema#integer")]

predicates = st.sampled_from(PREDICATES)
paths = st.recursive(
    predicates,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["sequence", "alternative"]), inner, inner).map(list),
        st.tuples(st.sampled_from(["inverse", "zeroOrMore", "oneOrMore", "zeroOrOne"]), inner).map(list),
    ),
    max_leaves=3,
)


class _Awake(Waiting):
    """Waits for nothing."""

    def to_fail(self, index: int) -> Triggers | None:
        super().to_fail(index)
        return None


#: Conditions as rules have them: a value, or one of several.
conditions = st.one_of(
    st.sampled_from(NODES).map(lambda name: [["HasValue", name]]),
    st.lists(st.sampled_from(NODES), min_size=1, max_size=2).map(lambda names: [["MinCount", 1], ["In", names]]),
    st.just([["MinCount", 1]]),
)


@st.composite
def rules(draw: st.DrawFn, index: int) -> dict[str, Any]:
    """Give a condition, or what joins those before it."""
    if index < 2 or draw(st.booleans()):
        return {"id": f"urn:shape:{index}", "path": draw(predicates), "constraints": draw(conditions)}
    other = st.integers(0, index - 1)
    joined = st.one_of(
        st.tuples(st.sampled_from(["Not", "Node", "Property"]), other),
        st.tuples(st.sampled_from(["And", "Or"]), st.lists(other, min_size=1, max_size=2)),
    )
    return {
        "id": f"urn:shape:{index}",
        "constraints": [list(c) for c in draw(st.lists(joined, min_size=1, max_size=2))],
    }


@st.composite
def shapes(draw: st.DrawFn, index: int) -> dict[str, Any]:
    """Give a shape that refers to those before it only."""
    has_path = draw(st.booleans())
    simple: list[st.SearchStrategy[tuple[Any, ...]]] = [
        st.tuples(st.just("Class"), st.sampled_from(NODES)),
        st.tuples(st.just("NodeKind"), st.just("http://www.w3.org/ns/shacl#IRI")),
        st.tuples(st.just("In"), st.lists(st.sampled_from(NODES), min_size=1, max_size=2)),
        st.tuples(st.just("HasValue"), st.sampled_from(NODES)),
        st.tuples(st.sampled_from(["Equals", "Disjoint"]), predicates),
        st.tuples(st.just("Closed"), st.lists(predicates, max_size=2)),
    ]
    if has_path:
        simple.append(st.tuples(st.sampled_from(["MinCount", "MaxCount"]), st.integers(0, 2)))
    if index:
        other = st.integers(0, index - 1)
        simple.append(st.tuples(st.sampled_from(["Not", "Node", "Property"]), other))
        simple.append(st.tuples(st.sampled_from(["And", "Or", "Xone"]), st.lists(other, min_size=1, max_size=3)))
        if has_path:
            counted = st.sampled_from(["QualifiedMinCount", "QualifiedMaxCount"])
            simple.append(st.tuples(counted, st.integers(0, 2), other, st.lists(other, max_size=1)))
    constraints = [list(c) for c in draw(st.lists(st.one_of(simple), max_size=3))]
    made: dict[str, Any] = {"id": f"urn:shape:{index}", "constraints": constraints}
    return {**made, "path": draw(paths)} if has_path else made


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    of_kind = draw(st.sampled_from([shapes, rules]))
    every = [draw(of_kind(index)) for index in range(draw(st.integers(1, 8)))]
    indices = st.lists(st.integers(0, len(every) - 1), max_size=3, unique=True)
    return {
        "shapes": every,
        "targets": {
            "class": draw(st.dictionaries(st.sampled_from(NODES), indices, max_size=2)),
            "node": [[name, index] for name in NODES for index in draw(indices)],
            "subjectsOf": draw(st.dictionaries(predicates, indices, max_size=2)),
            "objectsOf": draw(st.dictionaries(predicates, indices, max_size=2)),
        },
    }


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    statements: dict[Node, dict[str, dict[Term, str]]] = {}
    triple = st.tuples(st.sampled_from(NODES), predicates, st.sampled_from(TERMS))
    for subject, predicate, value in draw(st.lists(triple, max_size=8)):
        statements.setdefault(Iri(subject), {}).setdefault(predicate, {})[value] = ""
    return Graph(None, statements, {})


@settings(max_examples=600)
@given(plan=plans(), graph=graphs())
def test_nothing_is_hidden(plan: Plan, graph: Graph) -> None:
    plain = engine.compile(plan)
    plain.waiting = _Awake(plan, frozenset())
    for term, indices in plain.sleeping.items():
        plain.nodes[term] = (*plain.nodes.get(term, ()), *indices)
    plain.sleeping = {}
    assert sorted(map(repr, engine.run(engine.compile(plan), graph))) == sorted(map(repr, engine.run(plain, graph)))
