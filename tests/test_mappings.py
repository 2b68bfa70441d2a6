"""Mappings are true of the model, exist at the other end, do not deny one another, and bring no contradiction."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef

from owl_closure import Ontology
from rdf_of_documents import lowered
from shared_data import DATA, requires_shared
from veiskille.generate.errors import GenerationError
from veiskille.generate.mappings import Match, read_mappings
from veiskille.generate.site_facts import gather
from veiskille.generate.site_mappings import WORDS, mappings_page
from veiskille.generate.sources import read_sources
from veiskille.model import model

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.generate.sources import Sources

ROOT = Path(__file__).resolve().parents[1]
ARTEFACTS = ROOT / "src" / "veiskille" / "artefacts"
CROSSWALKS = ROOT / "ontology" / "crosswalks"
SMALL = sorted(p for p in (ROOT / "examples").glob("*/valid/small.json"))
SEMIC = "norway/semic-core"
#: Start of an IRI to the files that say what exists there.
PLACES = {
    "http://data.europa.eu/snb/model/elm/": ("elm/3.2/ELM-multilingual.ttl",),
    "http://purl.org/vocab/cpsv#": ("norway/cpsv-ap-eu-3.2.0/releases/3.2.0/rdf/cpsv-ap.ttl",),
    "http://data.europa.eu/eli/ontology#": ("norway/cpsv-ap-eu-3.2.0/releases/3.2.0/rdf/cpsv-ap.ttl",),
    "http://data.europa.eu/m8g/": (
        "norway/cpsv-ap-eu-3.2.0/releases/3.2.0/rdf/cpsv-ap.ttl",
        f"{SEMIC}/core-person-2.1.2/releases/2.1.2/voc/core-person-ap.ttl",
        f"{SEMIC}/core-public-organisation-2.1.2/releases/2.1.2/voc/core-public-organisation-ap.ttl",
        f"{SEMIC}/cccev-2.1.0/releases/2.1.0/voc/cccev.ttl",
    ),
    "http://www.w3.org/ns/org#": ("norway/ontologies/org.ttl",),
    "http://www.w3.org/ns/regorg#": ("norway/ontologies/regorg.ttl",),
    "https://w3id.org/dpv/legal/eu/gdpr#": ("dpv/eu-gdpr-legal_basis.ttl",),
    "https://w3id.org/dpv#": ("dpv/dpv-legal_basis.ttl",),
    "http://publications.europa.eu/resource/authority/language/": ("norway/reference-data/languages.ttl",),
}
FILES = sorted({name for names in PLACES.values() for name in names if "reference-data" not in name})


@cache
def theirs(name: str) -> Graph:
    return Graph().parse(DATA / name)


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(ROOT)


@pytest.fixture(scope="module")
def matches(sources: Sources) -> tuple[Match, ...]:
    return read_mappings(sources, model())


@pytest.fixture(scope="module")
def mapped() -> Ontology:
    """Give our ontology with the mappings and what the other vocabularies state of their own terms."""
    ours = [Graph().parse(ARTEFACTS / name) for name in ("ontology.ttl", "different.ttl", "mappings.ttl")]
    return Ontology(*ours, *(theirs(name) for name in FILES if DATA.is_dir()))


def test_there_are_mappings_of_each_kind(matches: tuple[Match, ...]) -> None:
    held = {match.predicate for match in matches if not match.refused}
    assert held >= {str(RDFS.subClassOf), str(RDFS.subPropertyOf), str(SKOS.exactMatch), str(SKOS.closeMatch)}
    assert any(match.refused for match in matches)


@requires_shared
def test_what_we_map_to_exists(matches: tuple[Match, ...]) -> None:
    checked, missing = 0, []
    for match in matches:
        for start, names in PLACES.items():
            local = match.object.removeprefix(start)
            if match.object.startswith(start) and "/" not in local and "#" not in local:
                checked += 1
                there = any((URIRef(match.object), RDF.type, None) in theirs(name) for name in names)
                missing += [] if there else [match.object]
    assert checked > 40
    assert not missing


@requires_shared
def test_the_version_is_that_of_the_file(matches: tuple[Match, ...]) -> None:
    elm = theirs(FILES[FILES.index("elm/3.2/ELM-multilingual.ttl")])
    stated = {str(version) for version in elm.objects(None, OWL.versionInfo)}
    versions = {match.row["object_source_version"] for match in matches if "/snb/model/elm" in match.object}
    assert len(versions) == 1
    assert any(version.startswith(tuple(versions)) for version in stated), stated


def test_mappings_bring_no_contradiction_to_any_class_or_property(mapped: Ontology) -> None:
    data = Graph()
    for cls in model().classes.values():
        data.add((URIRef(f"urn:a:{cls.name}"), RDF.type, URIRef(cls.iri)))
    for key in set(model().keys()) - {"id"}:
        prop = URIRef(f"{model().base}model/{key}")
        if (prop, RDF.type, OWL.ObjectProperty) in mapped.graph:
            data.add((URIRef(f"urn:from:{key}"), prop, URIRef(f"urn:to:{key}")))
    assert not mapped.close(data).faults


@pytest.mark.parametrize("path", SMALL, ids=lambda p: str(p.parts[-3]))
def test_mappings_bring_no_contradiction_to_documents(path: Path, mapped: Ontology) -> None:
    assert not mapped.close(lowered(path.read_text("utf-8"))).faults


def test_the_catalogue_holds_together_with_the_mappings(mapped: Ontology) -> None:
    assert not mapped.close(Graph().parse(ARTEFACTS / "catalogue.ttl")).faults


def test_what_is_refused_does_not_follow_all_the_same(matches: tuple[Match, ...], mapped: Ontology) -> None:
    for match in matches:
        if match.refused and match.predicate == str(RDFS.subClassOf):
            data = Graph()
            data.add((URIRef("urn:a"), RDF.type, URIRef(match.subject)))
            assert (URIRef("urn:a"), RDF.type, URIRef(match.object)) not in mapped.close(data).graph, match.row


def test_what_is_mapped_follows(mapped: Ontology) -> None:
    data = Graph().parse(
        data="@prefix model: <https://w3id.org/veiskille/model/> . <urn:a> a model:Diploma ;"
        ' model:holder <urn:b> ; model:replacedBy <urn:c> . <urn:b> model:givenName "Kari" .',
        format="turtle",
    )
    found = mapped.close(data).graph
    for subject, predicate, value in (
        ("urn:a", RDF.type, "http://xmlns.com/foaf/0.1/Document"),
        ("urn:b", RDF.type, "http://data.europa.eu/snb/model/elm/Person"),
        ("urn:b", RDF.type, "https://schema.org/Person"),
        ("urn:a", URIRef("http://purl.org/dc/terms/isReplacedBy"), "urn:c"),
    ):
        assert (URIRef(subject), predicate, URIRef(value)) in found, value


@requires_shared
@pytest.mark.parametrize(
    ("ours", "predicate", "other", "document"),
    [
        ("birthDate", RDFS.subPropertyOf, "elm:dateOfBirth", 'a model:Person ; model:birthDate "2007-03-04"^^xsd:date'),
        ("birthDate", RDFS.subPropertyOf, "m8g:birthDate", 'a model:Person ; model:birthDate "2007-03-04"^^xsd:date'),
        ("grade", RDFS.subPropertyOf, "elm:grade", "a model:Assessment ; model:grade <urn:grade>"),
    ],
)
def test_a_false_mapping_is_found(ours: str, predicate: URIRef, other: str, document: str) -> None:
    starts = {"elm": "http://data.europa.eu/snb/model/elm/", "m8g": "http://data.europa.eu/m8g/"}
    prefix, name = other.split(":")
    false = Graph()
    false.add((URIRef(f"{model().base}model/{ours}"), predicate, URIRef(starts[prefix] + name)))
    head = "@prefix model: <https://w3id.org/veiskille/model/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . "
    data = Graph().parse(data=f"{head} <urn:a> {document} .", format="turtle")
    graphs = [Graph().parse(ARTEFACTS / "ontology.ttl"), *(theirs(each) for each in FILES)]
    assert not Ontology(*graphs).close(data).faults
    assert Ontology(*graphs, false).close(data).faults


def test_every_comment_gives_a_reason_of_its_own(matches: tuple[Match, ...]) -> None:
    assert all(len(match.row["comment"]) > 15 for match in matches)


def test_the_joined_file_has_every_line(matches: tuple[Match, ...]) -> None:
    lines = (ARTEFACTS / "mappings.sssom.tsv").read_text("utf-8").splitlines()
    rows = list(csv.DictReader([x for x in lines if not x.startswith("#")], delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) == len(matches)
    assert all(row["subject_label"] and row["mapping_justification"] for row in rows)


def test_the_page_shows_every_mapping(matches: tuple[Match, ...]) -> None:
    text = mappings_page(gather(ROOT), matches)
    assert text.count("\n| [") == len(matches)
    assert set(WORDS) >= {match.predicate for match in matches}
    for lang in ("nb", "nn", "en"):
        assert f'<span lang="{lang}">' in text


def row(**changed: str) -> Callable[[str], str]:
    """Change the first line of a file of mappings."""

    def change(text: str) -> str:
        lines = text.splitlines()
        place = next(i for i, line in enumerate(lines) if line.startswith("subject_id"))
        columns = lines[place].split("\t")
        cells = dict(zip(columns, lines[place + 1].split("\t"), strict=True)) | changed
        lines[place + 1] = "\t".join(cells[column] for column in columns)
        return "\n".join(lines) + "\n"

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (row(subject_id="model:Wizard"), "the model has no such thing"),
        (row(subject_id="concept:no-such-concept"), "the model has no such thing|not said of such a thing"),
        (row(subject_id="model:birthDate"), "is not said of such a thing"),
        (row(predicate_id="skos:broader"), "is not said of such a thing"),
        (row(object_id="wizard:Person"), "has no prefix"),
        (row(comment=""), "comment is missing"),
        (row(comment="yes"), "must be a sentence"),
        (row(mapping_justification="semapv:Guess"), "justification that is not used"),
        (row(predicate_modifier="Maybe"), "modifier or justification"),
        (row(object_source=""), "object_source is missing"),
        (row(subject_id="model:Actor", object_id="elm:Agent"), "is mapped to .* twice"),
        (row(subject_id="model:Actor", object_id="elm:Organisation"), "twice|both mapped to .* and not"),
        (row(subject_id="model:Assessment", object_id="elm:LearningAchievement", predicate_modifier="Not"), "^$"),
        (lambda t: t.replace("/mapping/elm", "/mapping/other"), "mapping_set_id must be"),
        (lambda t: t.replace("object_source\t", "source\t"), "the columns must be"),
        (lambda t: t.replace("#  concept: ", "#  concepts: "), "has no prefix"),
    ],
)
def test_a_wrong_line_is_refused(tmp_path: Path, sources: Sources, change: Callable[[str], str], said: str) -> None:
    folder = tmp_path / "ontology" / "crosswalks"
    folder.mkdir(parents=True)
    (folder / "elm.sssom.tsv").write_text(change((CROSSWALKS / "elm.sssom.tsv").read_text("utf-8")), "utf-8")
    elsewhere = type(sources)(tmp_path, sources.concepts, sources.codelists, sources.catalogue, sources.languages)
    if said == "^$":
        assert read_mappings(elsewhere, model())
        return
    with pytest.raises(GenerationError, match=said):
        read_mappings(elsewhere, model())


def test_one_thing_of_theirs_is_the_same_as_one_of_ours(tmp_path: Path, sources: Sources) -> None:
    folder = tmp_path / "ontology" / "crosswalks"
    folder.mkdir(parents=True)
    text = (CROSSWALKS / "public-sector.sssom.tsv").read_text("utf-8")
    old = "code:form-of-norwegian/bokmaal\t\tskos:closeMatch"
    assert old in text
    (folder / "public-sector.sssom.tsv").write_text(text.replace(old, old.replace("close", "exact")), "utf-8")
    elsewhere = type(sources)(tmp_path, sources.concepts, sources.codelists, sources.catalogue, sources.languages)
    with pytest.raises(GenerationError, match="two things of ours are the same as"):
        read_mappings(elsewhere, model())
