"""What is committed is what the sources give, byte for byte, and is fit for other people's tools."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyoxigraph
import pyshacl
import pytest
from pyshacl.errors import ReportableRuntimeError
from rdflib import OWL, RDF, RDFS, SH, SKOS, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection

from shared_data import SHARED
from veiskille.generate.artefacts import differences, make
from veiskille.generate.sources import read_sources
from veiskille.model import model

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rdflib.term import Node

    from veiskille.generate.sources import Sources

ROOT = Path(__file__).resolve().parents[1]
ARTEFACTS = ROOT / "src" / "veiskille" / "artefacts"
CLASSES = ROOT / "src" / "veiskille" / "classes"
TURTLE = sorted(path.relative_to(ARTEFACTS).as_posix() for path in ARTEFACTS.rglob("*.ttl"))
PROFILES = sorted(model().profiles)
LANGUAGES = ("en", "nb", "nn")

#: Patterns that need not span the value, each with its reason.
OPEN_PATTERNS = {r"[^ \t\r\n]": "a text may have many lines, but must hold something"}

#: Rules whose name, or whose message, is the same words in bokmål and nynorsk.
SAME_LABELS = {"DOC-010", "IDN-001", "IDN-004", "IDN-005", "STR-003", "STR-004", "STR-010", "STR-012"}
SAME_MESSAGES = {"STR-008", "STR-012"}


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return make(ROOT)


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(ROOT)


@pytest.fixture(scope="module")
def graphs() -> dict[str, Graph]:
    return {name: Graph().parse(ARTEFACTS / name) for name in TURTLE}


def committed() -> dict[str, str]:
    files = [p for folder in (ARTEFACTS, CLASSES) for p in folder.rglob("*") if p.suffix not in ("", ".pyc")]
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in sorted(files)}


def entries(sources: Sources) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give everything that people named and defined, with its place."""
    yield from ((f"concept {key}", concept) for key, concept in sources.concepts.items())
    for key, codelist in sources.codelists.items():
        yield f"code list {key}", codelist
        yield from ((f"code {key}/{code['code']}", code) for code in codelist["codes"])
    for key, part in sources.catalogue.items():
        yield from ((f"{key} {entry['id']}", entry) for entry in part["entries"])


def same(texts: Mapping[str, str], *, but: bool = False) -> list[tuple[str, str]]:
    """Give the pairs of languages that have the same text; ``but`` allows it for bokmål and nynorsk."""
    pairs = [pair for pair in combinations(LANGUAGES, 2) if texts[pair[0]] == texts[pair[1]]]
    return [pair for pair in pairs if not (but and pair == ("nb", "nn"))]


def test_committed_artefacts_are_what_the_sources_give() -> None:
    found = differences(ROOT)
    assert not found, "run `veiskille generate` and commit what it writes:\n" + "\n".join(d[:2000] for d in found)


def test_the_same_bytes_under_any_hash_seed(made: dict[str, str]) -> None:
    script = "import json, sys; from pathlib import Path; from veiskille.generate.artefacts import make; "
    script += "json.dump(make(Path(sys.argv[1])), sys.stdout)"
    running = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "src")}
        command = [sys.executable, "-c", script, str(ROOT)]
        running.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE))  # noqa: S603 - fixed
    outputs = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert outputs[0] == outputs[1]
    assert json.loads(outputs[0]) == made


def test_one_changed_text_changes_only_the_lines_that_carry_it(
    tmp_path: Path, made: dict[str, str], sources: Sources
) -> None:
    for folder in ("ontology", "shapes", "examples"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    changes = {
        tmp_path / "ontology/concepts/documents.yaml": sources.concepts["issue-date"]["definition"]["nn"],
        tmp_path / "ontology/codelists/grade.yaml": sources.codelists["grade"]["codes"][0]["definition"]["nn"],
        tmp_path / "ontology/catalogue/actors.yaml": sources.catalogue["actor"]["entries"][0]["definition"]["nn"],
    }
    rewritten = {old: f"Ei heilt anna forklaring, nummer {i}." for i, old in enumerate(changes.values())}
    for path, old in changes.items():
        text = path.read_text("utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, rewritten[old]), "utf-8")
    after = make(tmp_path)
    assert after.keys() == made.keys()
    for old, new in rewritten.items():
        assert not any(old in text for text in after.values())
        assert any(new in text for text in after.values())
    for name, text in after.items():
        before = [line for line in made[name].splitlines() if not any(old in line for old in rewritten)]
        now = [line for line in text.splitlines() if not any(new in line for new in rewritten.values())]
        assert before == now, name
    touched = {name for name, text in after.items() if text != made[name]}
    assert "src/veiskille/artefacts/shapes/diploma.ttl" in touched
    assert len(touched) < len(made) / 2


@pytest.mark.parametrize("name", TURTLE)
def test_turtle_is_read_alike_by_two_parsers(name: str, graphs: dict[str, Graph]) -> None:
    data = (ARTEFACTS / name).read_bytes()
    assert len(list(pyoxigraph.parse(data, format=pyoxigraph.RdfFormat.TURTLE))) == len(graphs[name]) > 0
    assert b"_:" not in data, "a label of a blank node changes with whatever stands before it"


def shapes_in(graph: Graph) -> set[Node]:
    """Give every node that SHACL takes for a shape."""
    found: set[Node] = {s for kind in (SH.NodeShape, SH.PropertyShape) for s in graph.subjects(RDF.type, kind)}
    for predicate in (SH.property, SH.node, SH["not"], SH.qualifiedValueShape):
        found |= set(graph.objects(None, predicate))
    for predicate in (SH["or"], SH["and"], SH.xone):
        found |= {shape for head in graph.objects(None, predicate) for shape in Collection(graph, head)}
    return found


@pytest.mark.parametrize("profile", PROFILES)
def test_every_shape_has_an_iri(profile: str, graphs: dict[str, Graph]) -> None:
    graph = graphs[f"shapes/{profile}.ttl"]
    shapes = shapes_in(graph)
    parts = {*graph.objects(None, SH.sparql), *graph.subjects(RDF.type, SH.ConstraintComponent)}
    assert len(shapes) > 100
    assert all(isinstance(node, URIRef) for node in shapes | parts)
    assert all((shape, RDF.type, None) in graph for shape in shapes), "a shape that is named is there"


def test_the_test_sees_a_shape_without_an_iri() -> None:
    turtle = "@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:a> sh:or ( [ sh:not [ sh:minCount 1 ] ] ) ."
    assert sum(isinstance(node, BNode) for node in shapes_in(Graph().parse(data=turtle, format="turtle"))) == 2


@pytest.mark.parametrize("profile", PROFILES)
def test_property_shapes_are_named_in_every_language(profile: str, graphs: dict[str, Graph]) -> None:
    graph, base = graphs[f"shapes/{profile}.ttl"], model().base
    generated = [s for s in graph.subjects(RDF.type, SH.PropertyShape) if str(s).startswith(f"{base}shape/")]
    assert len(generated) > 20
    for shape in generated:
        for predicate in (SH.name, SH.description, SH.message):
            tags = [o.language for o in graph.objects(shape, predicate) if isinstance(o, Literal) and str(o).strip()]
            assert sorted(filter(None, tags)) == [*LANGUAGES, *(["se"] if "se" in tags else [])], (shape, predicate)
    for shape in graph.subjects(RDF.type, SH.PropertyShape):
        written_by_hand = str(shape).startswith(f"{base}rule/")
        assert written_by_hand or shape in generated, shape


def one_by_one(shapes: Graph) -> Graph:
    """Make the shapes of a file ready to be judged each by itself, which pySHACL does in seconds and not in minutes.

    Where a shape names another, it names a stand-in; of a list of values, the first three are enough to see its form.
    """
    node, prop = URIRef("urn:node"), URIRef("urn:property")
    named = dict.fromkeys(shapes.subjects(RDF.type, SH.PropertyShape), prop)
    named |= dict.fromkeys(shapes.subjects(RDF.type, SH.NodeShape), node)
    names = (SH["not"], SH.node, SH.property, SH.qualifiedValueShape, RDF.first)
    for s, p, o in list(shapes):
        if p in names and o in named:
            shapes.remove((s, p, o))
            shapes.add((s, p, named[o]))
    for head in {*shapes.objects(None, SH["in"]), *shapes.objects(None, SH.ignoredProperties)}:
        cells = [cell for cell in shapes.transitive_objects(head, RDF.rest) if isinstance(cell, BNode)]
        for cell in cells[3:]:
            shapes.remove((cell, None, None))
        if cells[3:]:
            shapes.set((cells[2], RDF.rest, RDF.nil))
    shapes.add((node, RDF.type, SH.NodeShape))
    shapes.add((prop, RDF.type, SH.PropertyShape))
    shapes.add((prop, SH.path, RDF.type))
    return shapes


def seen_before(profile: str, graphs: dict[str, Graph]) -> set[Node]:
    """Give the shapes that the profiles before this one hold too."""
    before = [graphs[f"shapes/{name}.ttl"] for name in PROFILES[: PROFILES.index(profile)]]
    kinds = (SH.PropertyShape, SH.NodeShape)
    return {shape for graph in before for kind in kinds for shape in graph.subjects(RDF.type, kind)}


@pytest.mark.parametrize("profile", PROFILES)
def test_shapes_conform_to_the_shapes_of_shacl(profile: str, graphs: dict[str, Graph]) -> None:
    shapes = one_by_one(Graph() + graphs[f"shapes/{profile}.ttl"])
    for shape in seen_before(profile, graphs):
        shapes.remove((shape, None, None))
    conforms, _, _ = pyshacl.validate(Graph(), shacl_graph=shapes, meta_shacl=True)
    assert conforms


def test_the_shapes_of_shacl_refuse_a_wrong_shape() -> None:
    turtle = '@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:a> a sh:NodeShape ; sh:closed "yes" .'
    with pytest.raises(ReportableRuntimeError):
        pyshacl.validate(Graph(), shacl_graph=Graph().parse(data=turtle, format="turtle"), meta_shacl=True)


def test_queries_compare_in_a_way_that_all_engines_understand(graphs: dict[str, Graph]) -> None:
    # rdflib takes a date that is no date as not later than any other, and says so in a warning.
    found = {str(query) for name in PROFILES for query in graphs[f"shapes/{name}.ttl"].objects(None, SH.select)}
    assert len(found) > 10
    assert not [query for query in found if "<=" in query or ">=" in query]
    # Asked for the year of a date that is no date, rdflib stops.
    assert not [
        query for query in found if re.search(r"\b(?:YEAR|MONTH|DAY|HOURS|MINUTES|SECONDS|TIMEZONE|TZ)\(", query)
    ]


@pytest.mark.parametrize("profile", PROFILES)
def test_queries_declare_the_prefixes_that_they_use(profile: str, graphs: dict[str, Graph]) -> None:
    graph = graphs[f"shapes/{profile}.ttl"]
    for shape, query in graph.subject_objects(SH.select):
        path = SH.prefixes / SH.declare / SH.prefix
        declared = {str(prefix) for prefix in graph.objects(shape, path)}
        # Neither in an IRI nor in a text, where a colon means something else.
        bare = re.sub(r'<[^>]*>|"[^"]*"', "", str(query))
        assert set(re.findall(r"\b([a-z]+):", bare)) <= declared, shape


def test_readme_names_the_rules_that_need_sparql(graphs: dict[str, Graph]) -> None:
    shapes = {s for name in PROFILES for s in graphs[f"shapes/{name}.ttl"].subjects(SH.sparql, None)}
    needed = {str(shape).removeprefix(f"{model().base}rule/")[: len("RES-001")] for shape in shapes}
    sentence = re.search(r"in part or not at all: ([^.]+)\.", (ROOT / "shapes" / "README.md").read_text("utf-8"))
    assert sentence
    assert sentence[1].split(", ") == sorted(needed)


def patterns() -> set[str]:
    """Give every pattern of the shapes, the JSON Schemas, the classes and the compiled model."""
    found = set()
    for name, text in committed().items():
        if name.endswith(".ttl"):
            found |= {str(o) for o in Graph().parse(data=text, format="turtle").objects(None, SH.pattern)}
        elif name.endswith(".json"):
            quoted = re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', text)
            found |= {json.loads(pattern) for pattern in quoted}
        elif name.endswith(".py"):
            found |= {m[2] for m in re.finditer(r'pattern=(r?)"((?:[^"\\]|\\.)*)"', text)}
    return found


def test_patterns_mean_the_same_in_every_dialect() -> None:
    found = patterns()
    assert len(found) > 15
    # Shorthands follow Unicode here and ASCII there; look-around and back-references have no linear-time matcher.
    special = re.compile(r"\\[1-9AbBdDGkNpPsSwWXzZ]|\(\?(?!:)|[*+?}][+]")
    assert not {pattern for pattern in found if special.search(pattern)}
    loose = {p for p in found if not (p.startswith("^") and p.endswith("$"))}
    assert loose == set(OPEN_PATTERNS)
    # Between ^ and $ an alternative must be in brackets, or it would end the one or begin the other.
    assert not {
        p for p in found - loose if "|" in re.sub(r"\[[^\]]*\]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)", "", p)
    }
    assert not {p for p in found if re.search(r"\{[^0-9,}]", p)}, "a token that nobody filled in"


def test_no_unfilled_tokens() -> None:
    for name, text in committed().items():
        tokens = set(re.findall(r"\{[A-Za-z_]\w*\}", text))
        # The messages of reports are templates, which veiskille.messages fills.
        assert tokens <= ({"{path}", "{key}", "{class}", "{expected}"} if name.endswith("rules.json") else set()), name


def test_no_trace_of_when_and_with_what_it_was_made() -> None:
    date = re.compile(r"(?<![0-9])[0-9]{4}-[01][0-9]-[0-3][0-9](?:T[0-9:]+)?")
    written = [*(ROOT / "ontology").rglob("*.*"), *(ROOT / "shapes").rglob("*.ttl")]
    stated = {d for path in written for d in date.findall(path.read_text("utf-8"))}
    stated |= set(date.findall((ROOT / "src/veiskille/messages.py").read_text("utf-8")))
    shown = {d for path in (ROOT / "examples").rglob("*.json*") for d in date.findall(path.read_text("utf-8"))}
    tools = {version(name) for name in ("linkml", "linkml-runtime", "rdflib", "pyshacl", "pydantic", "ruff", "pyyaml")}
    traces = re.compile("|".join([r"linkml|rdflib|pyshacl", *(rf"\b{re.escape(tool)}\b" for tool in sorted(tools))]))
    for name, text in committed().items():
        # Explanations show lines of the examples.
        assert set(date.findall(text)) <= (stated | shown if name.endswith("explanations.json") else stated), name
        assert not traces.search(text.lower()), name


@pytest.mark.parametrize("name", TURTLE)
def test_no_term_of_a_standard_is_redefined(name: str, graphs: dict[str, Graph]) -> None:
    standards = tuple(str(namespace) for namespace in (RDF, RDFS, XSD, SKOS, OWL, SH))
    assert not [s for s in graphs[name].subjects() if str(s).startswith(standards)]


def test_everything_has_labels_and_definitions(sources: Sources) -> None:
    compiled = model()
    classes = [*compiled.classes.values(), *(c for p in compiled.profiles.values() for c in p.classes.values())]
    named = {c.concept for c in classes} | {s.concept for c in classes for s in c.slots.values() if s.name != "id"}
    assert len(named) > 60
    assert not named - set(sources.concepts), "write these in ontology/concepts"
    codes = {key: {c["code"] for c in sources.codelists[key]["codes"]} for key in compiled.codes}
    assert {key: set(values) for key, values in compiled.codes.items()} == codes
    for place, entry in entries(sources):
        for text in ("label", "definition"):
            assert all(entry[text][language].strip() for language in LANGUAGES), f"{place}: {text}"


def test_no_definition_is_copied_from_another_language(sources: Sources) -> None:
    found = [(place, pair) for place, entry in entries(sources) for pair in same(entry["definition"])]
    notes = [(p, pair) for p, e in entries(sources) if isinstance(e.get("note"), dict) for pair in same(e["note"])]
    assert not [*found, *notes]


def test_rules_speak_three_languages() -> None:
    rules = json.loads((ARTEFACTS / "rules.json").read_text("utf-8"))
    for code, rule in rules["rules"].items():
        assert not same(rule["why"]), f"{code}: why"
        assert not same(rule["label"], but=code in SAME_LABELS), f"{code}: label"
    for key, text in rules["texts"].items():
        assert not same(text["message"], but=key in SAME_MESSAGES), f"{key}: message"
    assert set(rules["rules"]) >= SAME_LABELS
    assert set(rules["texts"]) >= SAME_MESSAGES


def test_labels_are_the_agreed_terms(sources: Sources) -> None:
    path = SHARED / "terms.csv"
    if not path.is_file():
        pytest.skip("the list of terms is not beside the checkout")
    with path.open(encoding="utf-8", newline="") as file:
        terms = {row["id"]: row for row in csv.DictReader(file)}
    wrong, checked = [], 0
    for place, entry in entries(sources):
        key = entry.get("term") or (entry["id"] if place.startswith("concept ") else None)
        assert key in terms or "term" not in entry, f"{place}: no such term"
        if key in terms:
            checked += 1
            wrong += [
                f"{place}: {language} is {entry['label'].get(language)!r} and not {terms[key][language]!r}"
                for language in (*LANGUAGES, "se")
                if terms[key][language] and entry["label"].get(language) != terms[key][language]
            ]
    assert checked > 10
    assert not wrong
