"""A document that goes out as RDF and comes back is the same graph and has the same report."""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from rdflib import Graph, URIRef
from rdflib.compare import isomorphic

from rdf_of_documents import term
from veiskille import Report, Validator, profiles
from veiskille.limits import DEFAULTS
from veiskille.lower import lower
from veiskille.model import model
from veiskille.rdf.placing import place
from veiskille.rdf.read import read_text
from veiskille.rdf.roots import find_root
from veiskille.reading import parse_json
from write_reports import EXAMPLES, documents

if TYPE_CHECKING:
    from pathlib import Path

    from veiskille import graph as own

VALIDATOR = Validator()
#: Invalid examples that are tried here, drawn with a fixed seed.
DRAWN = random.Random(20261122).sample(documents("invalid"), 60)


def as_rdf(graph: own.Graph) -> Graph:
    made = Graph()
    for subject, predicate, value in graph.triples():
        made.add((term(subject), URIRef(predicate), term(value)))
    return made


def lowered(path: Path) -> own.Graph | None:
    """Give the graph of an example, or None where JSON holds a fault that no graph can show."""
    tree = parse_json(path.read_bytes())
    assert isinstance(tree, dict)
    profile = model().profiles[path.parents[1].name]
    if tree.get("@context") != model().context_iri or tree.get("type") != profile.root:
        return None
    found = lower(tree, model(), profile)
    return None if found.findings else found.graph


def read_back(text: str, form: str) -> own.Graph:
    stated = read_text(text.encode(), form, DEFAULTS)
    profile, root = find_root(stated, model(), None)
    assert profile is not None
    assert root is not None
    found = place(stated, root, model(), profile)
    assert found.findings == ()
    return found.graph


def said(report: Report) -> Counter[tuple[Any, ...]]:
    """Count results without the places in lists, whose order a graph does not keep."""

    def without(pointer: str) -> str:
        return re.sub(r"/[0-9]+(?=/|$)", "/#", pointer)

    return Counter(
        (r.code, r.component, r.path, r.shape, without(r.location.pointer), without(r.focus)) for r in report
    )


@pytest.mark.parametrize("path", documents("valid"), ids=lambda p: p.relative_to(EXAMPLES).as_posix())
def test_valid_examples_through_n_triples(path: Path) -> None:
    graph = lowered(path)
    assert graph is not None
    text = as_rdf(graph).serialize(format="nt")
    assert isomorphic(as_rdf(read_back(text, "n-triples")), as_rdf(graph))
    assert said(VALIDATOR.validate(text, "n-triples")) == said(VALIDATOR.validate(path))


@pytest.mark.parametrize("profile", profiles())
def test_small_examples_through_turtle(profile: str) -> None:
    graph = lowered(EXAMPLES / profile / "valid" / "small.json")
    assert graph is not None
    text = as_rdf(graph).serialize(format="turtle")
    assert isomorphic(as_rdf(read_back(text, "turtle")), as_rdf(graph))
    assert VALIDATOR.validate(text, "turtle").conforms


@pytest.mark.parametrize("path", DRAWN, ids=lambda p: p.relative_to(EXAMPLES).as_posix())
def test_invalid_examples_have_the_same_results(path: Path) -> None:
    graph = lowered(path)
    if graph is not None:
        assert said(VALIDATOR.validate(as_rdf(graph))) == said(VALIDATOR.validate(path))


@pytest.mark.parametrize(
    "path",
    [path for path in documents("invalid") if path.name.startswith("DOC-004")],
    ids=lambda p: p.relative_to(EXAMPLES).as_posix(),
)
def test_the_same_purpose_and_basis_are_advised(path: Path) -> None:
    def advised(report: Report) -> Counter[tuple[str, str | None, str]]:
        return Counter((r.path or "", r.expected, r.message) for r in report if r.code == "DOC-004")

    graph = lowered(path)
    assert graph is not None
    assert advised(VALIDATOR.validate(as_rdf(graph))) == advised(VALIDATOR.validate(path))


def test_enough_invalid_examples_are_told_by_their_graph() -> None:
    assert sum(lowered(path) is not None for path in DRAWN) > 40


@pytest.mark.parametrize("profile", ["diploma", "result-delivery", "exam-registration"])
def test_places_hang_neither_on_the_order_of_the_file_nor_on_names(profile: str) -> None:
    path = next(iter(sorted((EXAMPLES / profile / "invalid").glob("STR-001-*.json"))))
    graph = lowered(path)
    assert graph is not None
    lines = as_rdf(graph).serialize(format="nt").splitlines()
    seen, seen_reports = set(), set()
    for seed in range(4):
        random.Random(seed).shuffle(lines)
        text = re.sub(r"_:(\w+)", rf"_:{'zax'[seed % 3]}\1", "\n".join(lines))
        placed = read_back(text, "n-triples")
        seen.add(
            tuple(sorted((place, *sorted(map(str, placed.statements[n]))) for n, place in placed.pointers.items()))
        )
        seen_reports.add(tuple(str(result) for result in VALIDATOR.validate(text, "n-triples")))
    assert len(seen) == len(seen_reports) == 1
    assert all(seen_reports)
