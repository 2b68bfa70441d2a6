"""Our lowering states what any JSON-LD 1.1 processor states with the shipped context."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING

import faults
import pyoxigraph
import pytest
from rdflib import RDF, XSD, BNode, Graph, Literal, URIRef
from rdflib.compare import graph_diff, isomorphic, to_isomorphic

from rdf_of_documents import literal, lowered
from veiskille.lower import lower
from veiskille.model import model
from veiskille.reading import parse_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from rdflib.term import Node

ROOT = Path(__file__).resolve().parents[1]
# rdflib's own parser uses what rdflib deprecates.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

CONTEXT = json.loads((ROOT / "src/veiskille/artefacts/context/v1.jsonld").read_text("utf-8"))["@context"]
VALID = sorted(p for p in (ROOT / "examples").glob("*/valid/*.json") if not p.name.endswith(".report.json"))
SMALL = ROOT / "examples" / "diploma" / "valid" / "small.json"
HOURS = URIRef(f"{model().base}model/hours")


def inlined(text: str) -> str:
    """Put the context in the place of its IRI, so that nobody has to fetch it."""
    document = json.loads(text, parse_float=Raw, parse_int=Raw)
    assert document["@context"] == model().context_iri
    return write({**document, "@context": CONTEXT})


class Raw(str):
    """A number as it is written."""

    __slots__ = ()


def write(value: object) -> str:
    """Write JSON whose numbers are as they were."""
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {write(v)}" for key, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(write, value)) + "]"
    return json.dumps(value)


def by_rdflib(text: str) -> Graph:
    graph = Graph().parse(data=inlined(text), format="json-ld")
    clean = Graph()
    for subject, predicate, value in graph:
        typed = isinstance(value, Literal) and value.datatype
        clean.add((subject, predicate, literal(str(value), str(value.datatype)) if typed else value))  # type: ignore[attr-defined]
    return clean


def by_pyoxigraph(text: str) -> Graph:
    made = Graph()
    for triple in pyoxigraph.parse(inlined(text), format=pyoxigraph.RdfFormat.JSON_LD):
        made.add((oxigraph(triple.subject), URIRef(triple.predicate.value), oxigraph(triple.object)))
    return made


def oxigraph(value: object) -> Node:
    if isinstance(value, pyoxigraph.NamedNode):
        return URIRef(value.value)
    if isinstance(value, pyoxigraph.BlankNode):
        return BNode(value.value)
    assert isinstance(value, pyoxigraph.Literal)
    if value.language:
        return Literal(value.value, lang=value.language)
    return literal(value.value, value.datatype.value)


processors = pytest.mark.parametrize("processor", [by_rdflib, by_pyoxigraph])


def same(ours: Graph, theirs: Graph) -> None:
    if not isomorphic(ours, theirs):
        _, more, fewer = graph_diff(to_isomorphic(ours), to_isomorphic(theirs))
        pytest.fail(f"only ours:\n{more.serialize(format='nt')}\nonly theirs:\n{fewer.serialize(format='nt')}")


@processors
@pytest.mark.parametrize("path", VALID, ids=lambda p: f"{p.parts[-3]}/{p.stem}")
def test_valid_examples(path: Path, processor: Callable[[str], Graph]) -> None:
    text = path.read_text("utf-8")
    ours = lowered(text)
    assert len(ours) > 10
    same(ours, processor(text))


def test_the_examples_hold_every_kind_of_value() -> None:
    kinds: set[str] = set()
    for path in VALID:
        document = json.loads(path.read_text("utf-8"))
        slots = model().keys()
        kinds |= {slots[key].kind for key in walk(document) if key in slots}
    assert kinds >= {"literal", "text", "code", "node", "reference", "iri"}


#: Mutants of each of these small examples that are tried here, drawn with a fixed seed.
MUTATED = ("diploma", "pupil-list", "exam-registration", "guidance-service", "follow-up-referral")
DRAWN = 8


def drawn(profile: str) -> list[faults.Mutant]:
    """Give mutants that lowering finds nothing wrong with, so that any processor must state the same."""
    tree = json.loads((ROOT / "examples" / profile / "valid" / "small.json").read_text("utf-8"))
    # A type that is no class of the model is not stated; the shapes then say that it is missing.
    planted = [mutant for mutant in faults.mutants(tree, profile) if mutant.key != "type"]
    random.Random(20261122).shuffle(planted)
    found: list[faults.Mutant] = []
    for mutant in planted:
        document = parse_json(json.dumps(mutant.document).encode())
        if len(found) < DRAWN and isinstance(document, dict) and document.get("@context") == model().context_iri:
            named = document.get("profile") == profile
            if named and not lower(document, model(), model().profiles[profile]).findings:
                found.append(mutant)
    return found


def is_number_for_iri(mutant: faults.Mutant) -> bool:
    slot = model().keys().get(mutant.key)
    known = slot is not None and slot.kind in ("code", "reference", "iri") and mutant.fault == "wrong type"
    value = faults.at(mutant.document, mutant.path) if known else ""
    return any(isinstance(item, int) for item in (value if isinstance(value, list) else [value]))


@processors
@pytest.mark.parametrize("profile", MUTATED)
def test_mutants(profile: str, processor: Callable[[str], Graph]) -> None:
    mutants = drawn(profile)
    assert len(mutants) == DRAWN
    for mutant in mutants:
        # rdflib makes a text of a number whose key is coerced to an IRI; it stays a number, because coercion to IRIs
        # is for strings only (JSON-LD 1.1 API, 5.3.2, steps 1 and 2).
        if processor is not by_rdflib or not is_number_for_iri(mutant):
            text = json.dumps(mutant.document)
            same(lowered(text), processor(text))


def walk(value: object) -> list[str]:
    if isinstance(value, dict):
        return [*value, *(key for inner in value.values() for key in walk(inner))]
    return [key for inner in value for key in walk(inner)] if isinstance(value, list) else []


def changed(path: str, written: str) -> str:
    """Give the small diploma with other JSON in one place."""
    document = json.loads(SMALL.read_text("utf-8"))
    *parents, last = path.split("/")
    at = document
    for part in parents:
        at = at[int(part) if part.isdigit() else part]
    at[last] = Raw(written)
    return write(document)


@processors
@pytest.mark.parametrize("written", ["168", "0", "-1", "9007199254740993"])
def test_whole_numbers_keep_their_form(written: str, processor: Callable[[str], Graph]) -> None:
    text = changed("subjectResults/0/hours", written)
    assert Literal(written, datatype=XSD.integer) in set(lowered(text).objects(None, HOURS))
    same(lowered(text), processor(text))


@processors
@pytest.mark.parametrize("written", ["1.50", "1.5", "2.25e1", "0.1"])
def test_other_numbers_have_the_same_value_and_keep_their_form(written: str, processor: Callable[[str], Graph]) -> None:
    text = changed("subjectResults/0/hours", written)
    found = [
        [str(o) for o in graph.objects(None, HOURS) if isinstance(o, Literal) and o.datatype == XSD.double]
        for graph in (lowered(text), processor(text))
    ]
    assert found[0] == [written], "as written, where a processor may write 1.5E0"
    assert [float(value) for value in found[1]] == [float(written)]


@processors
@pytest.mark.parametrize(
    ("path", "written"),
    [
        pytest.param("testData", "false", id="boolean"),
        pytest.param("subjectResults/0/subject/name", '{"se": "Lihkadeapmi"}', id="language"),
        pytest.param("subjectResults/0/subject/name", r'{"nb": "a\nb \"c\" \\ \u00e6\ud83d\ude00"}', id="text"),
        pytest.param("holder/id", '"urn:x:y"', id="node-with-id"),
        pytest.param("programmeAreas/0/absenceDays", '"3"', id="number-as-text"),
        pytest.param("issueDate", '"19.06.2026"', id="ill-formed-date"),
        pytest.param("issueDate", "20260619", id="date-as-number"),
        pytest.param("subjectResults/0/hours", "true", id="truth-for-number"),
        pytest.param("documentLanguage", '"vg-9_~."', id="code-of-no-list"),
        pytest.param("subjectResults/0/subject/subjectCode", '""', id="empty-text"),
    ],
)
def test_what_shapes_refuse_is_stated_alike(path: str, written: str, processor: Callable[[str], Graph]) -> None:
    text = changed(path, written)
    same(lowered(text), processor(text))


@processors
def test_order_is_kept_where_it_has_a_meaning(processor: Callable[[str], Graph]) -> None:
    ordered = [key for key, slot in model().keys().items() if slot.ordered]
    assert [
        key for key, term in CONTEXT.items() if isinstance(term, dict) and term.get("@container") == "@list"
    ] == ordered
    document = {"@context": model().context_iri, "id": "urn:a:b", "allowedGrades": ["2", "1"]}
    graph = processor(json.dumps(document))
    assert (None, RDF.first, URIRef(f"{model().namespaces['grade']}2")) in graph
