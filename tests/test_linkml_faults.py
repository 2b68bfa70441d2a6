"""The artefacts are free of the faults that LinkML's own generators have; each test is named after one of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError
from rdflib import DCTERMS, OWL, RDF, RDFS, SH, SKOS, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection

import veiskille.classes
from veiskille import validate
from veiskille.classes import Diploma
from veiskille.generate.sources import read_sources
from veiskille.model import model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rdflib.term import Node

    from veiskille.generate.sources import Sources
    from veiskille.model import Class, Profile, Slot
    from veiskille.wire import WireModel

ROOT = Path(__file__).resolve().parents[1]
ARTEFACTS = ROOT / "src" / "veiskille" / "artefacts"
PROFILES = list(model().profiles.values())
SMALL = ROOT / "examples" / "diploma" / "valid" / "small.json"


def named(profile: Profile) -> str:
    return profile.id


each_profile = pytest.mark.parametrize("profile", PROFILES, ids=named)


def read(name: str) -> Graph:
    return Graph().parse(ARTEFACTS / name)


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(ROOT)


@pytest.fixture(scope="module")
def owl() -> Graph:
    return read("ontology.ttl")


@pytest.fixture(scope="module")
def shapes() -> dict[str, Graph]:
    return {profile.id: read(f"shapes/{profile.id}.ttl") for profile in PROFILES}


@pytest.fixture(scope="module")
def context() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((ARTEFACTS / "context" / "v1.jsonld").read_text("utf-8"))["@context"]
    return content


def node_shape(graph: Graph, cls: Class) -> Node:
    found = [s for s in graph.subjects(SH.targetClass, URIRef(cls.iri)) if (s, SH.closed, None) in graph]
    assert len(found) == 1, "two shapes for one class would each refuse what the other allows"
    return found[0]


def property_shape(graph: Graph, cls: Class, slot: Slot) -> Node:
    own = [s for s in graph.objects(node_shape(graph, cls), SH.property) if "/rule/" not in str(s)]
    found = [s for s in own if graph.value(s, SH.path) == URIRef(slot.iri)]
    assert len(found) == 1, f"{cls.name}.{slot.name}"
    return found[0]


def python_class(profile: Profile, name: str) -> type[WireModel]:
    """Give the class as the profile narrows it, which is what the root class holds."""
    module = getattr(veiskille.classes, profile.id.replace("-", "_"))
    found: type[WireModel] = getattr(module, name, None) or getattr(veiskille.classes.shared, name)
    return found


def forms(
    profile: Profile, shapes: dict[str, Graph]
) -> Iterator[tuple[Slot, Graph, Node, dict[str, Any], bool, dict[str, Any], bool]]:
    """Give each slot with its property shape, its JSON Schema and that of its Python field, each with its need."""
    schema = json.loads((ARTEFACTS / "schemas" / f"{profile.id}.schema.json").read_text("utf-8"))["$defs"]
    graph = shapes[profile.id]
    for cls in profile.classes.values():
        made = python_class(profile, cls.name).model_json_schema()
        for slot in cls.slots.values():
            if slot.name != "id":
                field = made["properties"][slot.key]
                field = next((kind for kind in field.get("anyOf", ()) if kind != {"type": "null"}), field)
                says = schema[cls.name]["properties"][slot.key]
                asked = slot.key in schema[cls.name]["required"], slot.key in made.get("required", ())
                yield slot, graph, property_shape(graph, cls, slot), says, asked[0], field, asked[1]


def number(graph: Graph, shape: Node, predicate: URIRef) -> int | None:
    value = graph.value(shape, predicate)
    return value.toPython() if isinstance(value, Literal) else None


@each_profile
def test_required_and_max_one(profile: Profile, shapes: dict[str, Graph]) -> None:
    for slot, graph, shape, _, in_schema, _, in_class in forms(profile, shapes):
        assert number(graph, shape, SH.minCount) == (slot.minimum or None), slot.name
        assert number(graph, shape, SH.maxCount) == (None if slot.kind == "text" else slot.maximum), slot.name
        assert in_schema == in_class == bool(slot.minimum), slot.name


@each_profile
def test_minimum_cardinality_without_required(profile: Profile, shapes: dict[str, Graph]) -> None:
    lists = [row for row in forms(profile, shapes) if row[0].many and row[0].kind != "text" and row[0].minimum]
    assert lists or profile.id in ("delivery-receipt", "document-annulment")  # no list is required in these
    for slot, graph, shape, in_schema, required, in_class, needed in lists:
        assert number(graph, shape, SH.minCount) == in_schema["minItems"] == in_class["minItems"] == 1, slot.name
        assert required, slot.name
        assert needed, slot.name


@each_profile
def test_pattern_lost(profile: Profile, shapes: dict[str, Graph]) -> None:
    rows = [row for row in forms(profile, shapes) if row[0].pattern]
    assert rows
    for slot, graph, shape, in_schema, _, in_class, _ in rows:
        assert graph.value(shape, SH.pattern) == Literal(slot.pattern), slot.name
        # In a list it is each value that has the form.
        value, field = in_schema.get("items", in_schema), in_class.get("items", in_class)
        assert value["pattern"] == slot.pattern, slot.name
        # A date is a Python date, whose form needs no pattern.
        assert field.get("pattern") == (slot.pattern if "format" not in field else None), slot.name


@each_profile
def test_min_and_max_value(profile: Profile, shapes: dict[str, Graph]) -> None:
    for slot, graph, shape, in_schema, _, in_class, _ in forms(profile, shapes):
        lowest = (number(graph, shape, SH.minInclusive), in_schema.get("minimum"), in_class.get("minimum"))
        highest = (number(graph, shape, SH.maxInclusive), in_schema.get("maximum"), in_class.get("maximum"))
        assert lowest == (slot.min_value,) * 3, slot.name
        assert highest == (slot.max_value,) * 3, slot.name


@each_profile
def test_enum_meaning_and_codes_coerced_alike(
    profile: Profile, shapes: dict[str, Graph], context: dict[str, Any]
) -> None:
    rows = [row for row in forms(profile, shapes) if row[0].kind == "code"]
    assert rows
    for slot, graph, shape, in_schema, *_ in rows:
        codes = list(slot.codes or model().codes[slot.range])
        term = context[slot.key]
        assert term["@type"] == "@vocab"
        iris = [URIRef(term["@context"]["@vocab"] + code) for code in codes]
        head = graph.value(shape, SH["in"])
        assert head is not None
        assert list(Collection(graph, head)) == iris, slot.name
        value = in_schema.get("items", in_schema)
        assert value.get("enum", [value.get("const")]) == codes, slot.name


def test_enum_values_as_classes_and_no_skos(owl: Graph) -> None:
    for key, codes in model().codes.items():
        graph, namespace = read(f"skos/{key}.ttl"), model().namespaces[key]
        scheme = URIRef(namespace.removesuffix("/"))
        for code in codes:
            concept = URIRef(namespace + code)
            assert (concept, RDF.type, SKOS.Concept) in graph
            assert (concept, SKOS.inScheme, scheme) in graph
            assert (concept, RDF.type, OWL.Class) not in graph
            assert (concept, None, None) not in owl


def test_enum_titles_and_descriptions(sources: Sources) -> None:
    for key, enum in model().enums.items():
        graph, members = read(f"skos/{key}.ttl"), getattr(veiskille.classes, enum)
        assert [member.value for member in members] == list(model().codes[key])
        for code in sources.codelists[key]["codes"]:
            concept = URIRef(model().namespaces[key] + code["code"])
            for predicate, texts in ((SKOS.prefLabel, code["label"]), (SKOS.definition, code["definition"])):
                assert set(graph.objects(concept, predicate)) == {Literal(t, lang=lang) for lang, t in texts.items()}


def test_permissible_value_titles_name_no_members(sources: Sources) -> None:
    for key, enum in model().enums.items():
        for code in sources.codelists[key]["codes"]:
            made = "".join(c if c.isascii() and c.isalnum() else "_" for c in code["code"]).upper()
            member = getattr(veiskille.classes, enum)(code["code"])
            assert member.name == (f"CODE_{made}" if made[0].isdigit() else made)


def test_multilingual_labels_and_wrong_language_tags(owl: Graph, sources: Sources) -> None:
    concepts = read("concepts.ttl")
    for key, concept in sources.concepts.items():
        subject = URIRef(f"{model().base}concept/{key}")
        alt = {Literal(term, lang=lang) for lang, terms in concept.get("alt", {}).items() for term in terms}
        assert set(concepts.objects(subject, SKOS.altLabel)) == alt, key
        for predicate, own, name in (
            (SKOS.prefLabel, RDFS.label, "label"),
            (SKOS.definition, SKOS.definition, "definition"),
        ):
            texts = {Literal(text, lang=lang) for lang, text in concept[name].items()}
            assert set(concepts.objects(subject, predicate)) == texts, key
            for term in owl.subjects(DCTERMS.subject, subject):
                assert set(owl.objects(term, own)) == texts, term


def test_default_language_tags_no_facts(owl: Graph) -> None:
    ontology = URIRef(f"{model().base}model")
    assert owl.value(ontology, OWL.versionInfo) == Literal(model().version)
    assert isinstance(owl.value(ontology, DCTERMS.license), URIRef)


def test_annotations_stay_in_the_schema(owl: Graph, shapes: dict[str, Graph]) -> None:
    words = ("identifying", "missing_code", "form_code", "list_code", "language_map", "base_iri")
    for graph in (owl, *shapes.values()):
        assert not [p for p in graph.predicates() if str(p).rsplit("/", 1)[-1] in words]
        assert all(isinstance(predicate, URIRef) for predicate in graph.predicates())


@each_profile
def test_closed(profile: Profile, shapes: dict[str, Graph]) -> None:
    schema = json.loads((ARTEFACTS / "schemas" / f"{profile.id}.schema.json").read_text("utf-8"))
    graph = shapes[profile.id]
    for cls in profile.classes.values():
        shape = node_shape(graph, cls)
        assert graph.value(shape, SH.closed) == Literal(True)  # noqa: FBT003 - rdflib's own constructor
        heads = list(graph.objects(shape, SH.ignoredProperties))
        assert [list(Collection(graph, head)) for head in heads] == [[RDF.type]], "two lists would be illegal SHACL"
        assert schema["$defs"][cls.name]["additionalProperties"] is False
        assert python_class(profile, cls.name).model_config["extra"] == "forbid"


@each_profile
def test_inherited_slots_are_flattened(profile: Profile, shapes: dict[str, Graph]) -> None:
    graph = shapes[profile.id]
    for cls in profile.classes.values():
        parent = model().classes[cls.parent] if cls.parent else cls
        assert list(cls.slots)[: len(parent.slots)] == list(parent.slots)
        paths = {graph.value(s, SH.path) for s in graph.objects(node_shape(graph, cls), SH.property)}
        assert paths == {URIRef(slot.iri) for slot in cls.slots.values() if slot.name != "id"}


@each_profile
def test_two_classes_with_one_class_uri_merged(profile: Profile, shapes: dict[str, Graph]) -> None:
    targets = list(shapes[profile.id].objects(None, SH.targetClass))
    generated = {URIRef(cls.iri) for cls in profile.classes.values()}
    assert generated <= set(targets)
    assert len({cls.iri for cls in profile.classes.values()}) == len(profile.classes)


def test_native_uris_mismatch(owl: Graph, shapes: dict[str, Graph], context: dict[str, Any]) -> None:
    for cls in model().classes.values():
        iri = URIRef(cls.iri)
        assert iri == URIRef(f"{model().base}model/{cls.name}")
        assert (iri, RDF.type, OWL.Class) in owl
        assert cls.abstract or context[cls.name] == cls.iri
    for key, slot in model().keys().items():
        if key != "id":
            assert {str(t) for t in owl.objects(URIRef(slot.iri), RDF.type)} & {
                str(OWL.ObjectProperty),
                str(OWL.DatatypeProperty),
            }
            term = context[key]
            assert (term if isinstance(term, str) else term["@id"]) == slot.iri
    own = set(owl.subjects(RDF.type, OWL.Class))
    # Our terms and no others: nothing that a schema takes from elsewhere is declared here a second time.
    assert {str(t) for t in own if not isinstance(t, BNode)} == {cls.iri for cls in model().classes.values()}
    for graph in shapes.values():
        assert set(graph.objects(None, SH.targetClass)) <= own


def test_lang_string_redefinition(owl: Graph, shapes: dict[str, Graph], context: dict[str, Any]) -> None:
    for graph in (owl, *shapes.values()):
        assert (RDF.langString, None, None) not in graph
        assert (None, SH["class"], RDF.langString) not in graph
    texts = {slot.iri: key for key, slot in model().keys().items() if slot.kind == "text"}
    assert texts
    for iri, key in texts.items():
        assert owl.value(URIRef(iri), RDFS.range) == RDF.langString
        assert context[key] == {"@id": iri, "@container": "@language"}, "a datatype would leave text without language"
        for graph in shapes.values():
            for shape in graph.subjects(SH.path, URIRef(iri)):
                assert (shape, SH.datatype, RDF.langString) in graph or "/rule/" in str(shape)


def test_context_keeps_every_coercion(context: dict[str, Any]) -> None:
    for key, slot in model().keys().items():
        term = context[key]
        if slot.kind in ("reference", "iri") and key != "id":
            assert term["@type"] == "@id", key
        if slot.range.endswith(("#date", "#dateTime")):
            assert term["@type"] == slot.range, key
        if slot.many and slot.kind != "text":
            assert term["@container"] == ("@list" if slot.ordered else "@set"), key


@pytest.mark.parametrize("value", ["310001376\n", "\n310001376", "٣١٠٠٠١٣٧٦", "３１０００１３７６"])
def test_dollar_and_digits_of_other_scripts(value: str) -> None:
    document = json.loads(SMALL.read_text("utf-8"))
    assert validate(document).conforms
    assert document["actors"][0]["organisationNumber"] == "310001376"
    document["actors"][0]["organisationNumber"] = value
    assert [(r.code, r.location.pointer) for r in validate(document)] == [("IDN-004", "/actors/0/organisationNumber")]
    with pytest.raises(ValidationError, match="organisationNumber"):
        Diploma.from_document(document)


def change(document: dict[str, Any], path: str, value: object) -> None:
    *parents, last = path.split("/")
    at: Any = document
    for part in parents:
        at = at[int(part) if part.isdigit() else part]
    at[last] = value


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        pytest.param("actors/0/organisationNumber", "123", "IDN-004", id="bad-number"),
        pytest.param("subjectResults/0/hours", "168", "STR-003", id="integer-as-text"),
        pytest.param("issueDate", "2026-06-19T00:00:00Z", "STR-003", id="date-as-date-time"),
        pytest.param("issueDate", "2026-06-19T00:00:00", "STR-003", id="date-time-without-zone"),
        pytest.param("issueDate", {"@value": "2026-06-19"}, "STR-010", id="json-ld-value-object"),
        pytest.param("subjectResults", [], "STR-001", id="list-absent"),
        pytest.param("awardedBy", "urn:uuid:2f0b4c8e-7a53-4d0e-8f57-6a1f0c9d3b21", "IDN-007", id="dangling-reference"),
        pytest.param("awardedBy", "not an iri", "IDN-008", id="id-that-is-no-iri"),
        pytest.param("subjectResults/0/assessments/1/examinationForm", "oral", "STR-005", id="code-of-no-list"),
    ],
)
def test_shapes_refuse_what_other_forms_let_pass(path: str, value: object, code: str) -> None:
    document = json.loads(SMALL.read_text("utf-8"))
    change(document, path, value)
    assert [result.code for result in validate(document)] == [code]


def test_no_artefact_in_a_form_whose_generator_is_broken() -> None:
    suffixes = {path.suffix for path in ARTEFACTS.rglob("*") if path.is_file()}
    assert suffixes == {".json", ".jsonld", ".tsv", ".ttl"}, "no Java, TypeScript, SQL, GraphQL or spreadsheet"
