"""Each query of the rules gives, on the examples of its profiles, what rdflib's SPARQL engine gives."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

import pytest
from rdflib import SH, Graph, URIRef, Variable
from rdflib.plugins.sparql import prepareQuery

from rdf_of_documents import term as rdf_term
from veiskille.engine.queries import prepare
from veiskille.errors import Error
from veiskille.graph import Iri
from veiskille.lower import lower
from veiskille.model import model
from veiskille.plan.queries import compile_query
from veiskille.reading import parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rdflib.plugins.sparql.sparql import Query
    from rdflib.term import Identifier, Node

    from veiskille import graph as own

    Run: TypeAlias = Callable[[own.Graph, own.Term], Iterable[tuple[own.Term | None, own.Term | None]]]

ROOT = Path(__file__).resolve().parents[2]
PROFILES = sorted(model().profiles)
VALUE = Variable("value")

#: Where rdflib departs from the standard, by document and rule, each with the clause.
DEPARTURES = {
    # A date or time that is ill-typed has no order (SPARQL 1.1, 17.3): the comparison is an error, and the filter
    # drops the solution. rdflib orders it by its text.
    ("annulment-decision/invalid/STR-003-sitting-on-no-day", "EXM-005-informed-before"),
    ("exam-resource-list/invalid/STR-003-tested-on-no-day", "EXM-009-tested"),
    ("spot-check-record/invalid/STR-003-begins-at-no-hour", "EXM-007-submission-after-start"),
    ("spot-check-record/invalid/STR-003-day-for-a-time", "EXM-007-before-start"),
}


class Rule(NamedTuple):
    name: str
    shapes: list[Identifier]
    run: Run
    query: Query


def rules(shapes: Graph) -> Iterator[Rule]:
    for query in sorted(set(shapes.objects(None, SH.sparql)), key=str):
        text = str(shapes.value(query, SH.select))
        prefixes = frozenset(
            (str(shapes.value(declared, SH.prefix)), str(shapes.value(declared, SH.namespace)))
            for holder in shapes.objects(query, SH.prefixes)
            for declared in shapes.objects(holder, SH.declare)
        )
        holders = [cast("Identifier", shape) for shape in shapes.subjects(SH.sparql, query)]
        name = str(query).rpartition("/")[2].removesuffix("-query")
        yield Rule(name, holders, *both_ways(text, prefixes))


@cache
def both_ways(text: str, prefixes: frozenset[tuple[str, str]]) -> tuple[Run, Query]:
    """Prepare a query for us and for rdflib; once, for profiles have many queries in common."""
    return prepare(compile_query(text, dict(prefixes))), prepareQuery(text, initNs=dict(prefixes))


def focus_nodes(shapes: Graph, shape: Identifier, graph: own.Graph) -> dict[own.Term, None]:
    found: list[own.Term] = [n for c in shapes.objects(shape, SH.targetClass) for n in graph.of_class(str(c))]
    found += [t for p in shapes.objects(shape, SH.targetObjectsOf) for t in graph.into(str(p))]
    for predicate in shapes.objects(shape, SH.targetSubjectsOf):
        found += [node for nodes in graph.into(str(predicate)).values() for node in nodes]
    found += [Iri(str(node)) for node in shapes.objects(shape, SH.targetNode)]
    # A shape without a target is asked for by others: any node may be its focus.
    return dict.fromkeys(found or list(graph.statements)[:5])


def documents(profile: str, names: Iterable[str]) -> Iterator[tuple[str, own.Graph]]:
    """Give the graphs of the documents that are about a rule, and of some that are not."""
    codes = {"-".join(name.split("-")[:2]) for name in names}
    paths = sorted((ROOT / "examples" / profile).rglob("*.json"))
    paths = [path for path in paths if not path.name.endswith(".report.json")]
    departing = {document for document, _ in DEPARTURES}
    for index, path in enumerate(paths):
        name = path.relative_to(ROOT / "examples").with_suffix("").as_posix()
        if index % 10 and name not in departing and "-".join(path.stem.split("-")[:2]) not in codes:
            continue
        try:
            tree = parse_json(path.read_bytes())
        except Error:
            continue
        if isinstance(tree, dict):
            yield name, lower(tree, model(), model().profiles[profile]).graph


@pytest.mark.parametrize("profile", PROFILES)
def test_the_rules_of(profile: str) -> None:
    logging.getLogger("rdflib.term").setLevel(logging.ERROR)
    shapes = Graph().parse(ROOT / f"src/veiskille/artefacts/shapes/{profile}.ttl")
    all_rules = list(rules(shapes))
    departed = set()
    for name, graph in documents(profile, [rule.name for rule in all_rules]):
        data = Graph()
        back: dict[Node, own.Term] = {}
        for subject, predicate, value in graph.triples():
            data.add((rdf_term(subject), URIRef(predicate), rdf_term(value)))
            back[rdf_term(subject)], back[rdf_term(value)] = subject, value
        for rule in all_rules:
            for focus in dict.fromkeys(n for shape in rule.shapes for n in focus_nodes(shapes, shape, graph)):
                this = {"this": cast("Identifier", rdf_term(focus))}
                found = {value for value, _ in rule.run(graph, focus)}
                bindings = data.query(rule.query, initBindings=this).bindings
                if found != {back[b[VALUE]] if VALUE in b else None for b in bindings}:
                    departed.add((name, rule.name))
    assert departed == {(name, rule) for name, rule in DEPARTURES if name.startswith(f"{profile}/")}
