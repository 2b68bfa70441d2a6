"""The schema is plain LinkML, and holds nothing that the generator would drop without a word.

The items are those of a study of LinkML 1.12: what its own generators drop or corrupt. Either the schema refuses
the construct, which is shown here, or the artefacts are free of the fault: see test_linkml_faults.
"""

from __future__ import annotations

import ast
import copy
import importlib.util
import json
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml
from linkml.generators.jsonschemagen import JsonSchemaGenerator
from linkml.generators.owlgen import OwlSchemaGenerator
from linkml.generators.pydanticgen import PydanticGenerator
from linkml.generators.shaclgen import ShaclGenerator
from linkml.linter.linter import Linter
from linkml_runtime import SchemaView
from rdflib import OWL, RDF, SH, Graph

from veiskille.generate.errors import GenerationError
from veiskille.generate.sources import Sources
from veiskille.generate.table import read_model
from veiskille.model import model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ROOT = Path(__file__).resolve().parents[1]
ONTOLOGY = ROOT / "ontology"
MODULES = sorted((ONTOLOGY / "modules").glob("*.yaml"))
PROFILES = sorted((ONTOLOGY / "profiles").glob("*.yaml"))
SCHEMAS = [ONTOLOGY / "veiskille.yaml", *PROFILES]
BASE = "https://example.org/"

#: All that the generator reads of LinkML. Anything else would be dropped in silence, so it is not to be written.
KEYS: dict[str, list[str]] = {
    "schema": [
        "id",
        "name",
        "title",
        "description",
        "license",
        "version",
        "annotations",
        "prefixes",
        "default_prefix",
        "default_range",
        "imports",
        "classes",
        "slots",
        "enums",
    ],
    "class": ["class_uri", "is_a", "abstract", "tree_root", "description", "annotations", "slots", "slot_usage"],
    "slot": [
        "slot_uri",
        "range",
        "required",
        "identifier",
        "key",
        "designates_type",
        "multivalued",
        "inlined",
        "inlined_as_list",
        "list_elements_ordered",
        "pattern",
        "minimum_value",
        "maximum_value",
        "examples",
        "annotations",
    ],
    "enum": ["permissible_values"],
    "value": ["meaning"],
    "annotation": [
        "base_iri",
        "languages",
        "language_map",
        "identifying",
        "happened",
        "missing_code",
        "form_code",
        "list_code",
        "many_code",
        "refused_keys",
        "refused_code",
    ],
}


def name(path: Path) -> str:
    return path.stem


def load(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return content


def unread(schema: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Give what a schema says that the generator does not read."""
    parts: list[tuple[str, Mapping[str, Any]]] = [("schema", schema)]
    for definition in (schema.get("classes") or {}).values():
        parts.append(("class", definition))
        parts += [("slot", usage) for usage in definition.get("slot_usage", {}).values()]
    parts += [("slot", definition or {}) for definition in (schema.get("slots") or {}).values()]
    for definition in (schema.get("enums") or {}).values():
        parts.append(("enum", definition))
        parts += [("value", value or {}) for value in definition.get("permissible_values", {}).values()]
    parts += [("annotation", part["annotations"]) for _, part in list(parts) if "annotations" in part]
    return {(kind, key) for kind, part in parts for key in part if key not in KEYS[kind]}


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    """Let go of the schemas: LinkML remembers what it was asked about each of them as long as the process lives."""
    yield
    for member in vars(SchemaView).values():
        if hasattr(member, "cache_clear"):
            member.cache_clear()


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("path", SCHEMAS, ids=name)
def test_linter(path: Path) -> None:
    # Labels and definitions stand in ontology/concepts, where they have three languages; hence no description.
    linter = Linter({"extends": "recommended", "rules": {"recommended": {"level": "disabled"}}})
    assert [problem.message for problem in linter.lint(str(path))] == []


def test_the_linter_finds_faults(tmp_path: Path) -> None:
    path = tmp_path / "faulty.yaml"
    path.write_text(yaml.safe_dump(tiny(lambda s: s["slots"]["word"].update(range="Nothing"))), "utf-8")
    assert [p for p in Linter({"extends": "recommended"}).lint(str(path)) if str(p.level) == "error"]


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("path", SCHEMAS, ids=name)
def test_json_schema_generator(path: Path) -> None:
    schema = json.loads(JsonSchemaGenerator(str(path)).serialize())
    jsonschema.Draft201909Validator.check_schema(schema)
    assert "Diploma" in schema["$defs"]


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("path", SCHEMAS, ids=name)
def test_shacl_generator(path: Path) -> None:
    graph = Graph().parse(data=ShaclGenerator(str(path)).serialize(), format="turtle")
    assert len(set(graph.subjects(RDF.type, SH.NodeShape))) > 10


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("path", SCHEMAS, ids=name)
def test_owl_generator(path: Path) -> None:
    # What the next release will do by default; without these it warns.
    generator = OwlSchemaGenerator(
        str(path),
        skip_vacuous_min_zero_cardinality_axioms=True,
        skip_vacuous_local_range_axioms=True,
        consolidate_cardinality_axioms=True,
    )
    graph = Graph().parse(data=generator.serialize(), format="turtle")
    assert len(set(graph.subjects(RDF.type, OWL.Class))) > 10


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("path", SCHEMAS, ids=name)
def test_pydantic_generator(path: Path, tmp_path: Path) -> None:
    file = tmp_path / f"linkml_made_{path.stem.replace('-', '_')}.py"
    file.write_text(PydanticGenerator(str(path)).serialize(), "utf-8")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module
    try:
        spec.loader.exec_module(module)
        assert module.Diploma.model_fields["holder"].is_required()
    finally:
        del sys.modules[file.stem]


@pytest.mark.parametrize("path", [*SCHEMAS, *MODULES], ids=name)
def test_only_what_the_generator_reads(path: Path) -> None:
    assert unread(load(path)) == set()


@pytest.mark.parametrize("path", [*MODULES, *PROFILES], ids=name)
def test_prefix_used_in_meaning_only_is_declared_everywhere(path: Path) -> None:
    assert load(path)["prefixes"] == load(ONTOLOGY / "veiskille.yaml")["prefixes"]


def tiny(change: Callable[[dict[str, Any]], object] = lambda schema: schema) -> dict[str, Any]:
    """Give a schema with one class, one text, one code and one list, changed as asked."""
    schema = {
        "id": f"{BASE}model",
        "name": "tiny",
        "version": "0.1.0",
        "annotations": {"base_iri": BASE},
        "prefixes": {
            "linkml": "https://w3id.org/linkml/",
            "model": f"{BASE}model/",
            "sign": f"{BASE}code/sign/",
            "other": f"{BASE}code/other/",
        },
        "default_prefix": "model",
        "default_range": "string",
        "imports": ["linkml:types"],
        "classes": {
            "Thing": {"class_uri": "model:Thing", "slots": ["word", "sign", "many"]},
            "Other": {"class_uri": "model:Other", "slots": ["word"]},
        },
        "slots": {
            "word": {"slot_uri": "model:word"},
            "sign": {"slot_uri": "model:sign", "range": "Sign"},
            "many": {"slot_uri": "model:many", "range": "Other", "inlined": True, "multivalued": True},
        },
        "enums": {"Sign": {"permissible_values": {"a": {"meaning": "sign:a"}, "b": {"meaning": "sign:b"}}}},
    }
    change(schema)
    return schema


def read(folder: Path, schema: Mapping[str, Any], profile: Mapping[str, Any] | None = None) -> None:
    """Write a schema, and perhaps a profile, and compile it."""
    ontology = folder / "ontology"
    (ontology / "profiles").mkdir(parents=True)
    (ontology / "veiskille.yaml").write_text(yaml.safe_dump(schema), "utf-8")
    if profile is not None:
        whole = {**{k: v for k, v in schema.items() if k in ("prefixes", "default_prefix", "default_range")}, **profile}
        whole = {"id": f"{BASE}profile/p", "name": "p", "imports": ["../veiskille"], **whole}
        (ontology / "profiles" / "p.yaml").write_text(yaml.safe_dump(whole), "utf-8")
    signs = {"id": "sign", "enum": "Sign", "codes": [{"code": "a"}, {"code": "b"}]}
    kinds = {"actor": "Actor", "provision": "Provision", "system": "System"}
    catalogue: dict[str, Any] = {kind: {"class": cls, "entries": []} for kind, cls in kinds.items()}
    read_model(Sources(root=folder, concepts={}, codelists={"sign": signs}, catalogue=catalogue, languages=("nb",)))


THING = {"P": {"is_a": "Thing", "class_uri": "model:Thing", "tree_root": True}}


def test_the_tiny_schema_is_in_order(tmp_path: Path) -> None:
    narrowed = {"is_a": "Other", "class_uri": "model:Other", "slot_usage": {"word": {"required": True}}}
    read(tmp_path, tiny(), {"classes": {**THING, "Q": narrowed}})
    assert not unread(tiny())


def slot(**changes: Any) -> Callable[[dict[str, Any]], None]:  # noqa: ANN401 - anything that YAML can say
    return lambda schema: schema["slots"]["word"].update(changes)


def usage(**changes: Any) -> Callable[[dict[str, Any]], None]:  # noqa: ANN401 - as above
    return lambda schema: schema["classes"]["Thing"].update(slot_usage={"sign": changes})


def thing(**changes: Any) -> Callable[[dict[str, Any]], None]:  # noqa: ANN401 - as above
    return lambda schema: schema["classes"]["Thing"].update(changes)


def enum(**changes: Any) -> Callable[[dict[str, Any]], None]:  # noqa: ANN401 - as above
    return lambda schema: schema["enums"]["Sign"].update(changes)


RULE = {"preconditions": {"slot_conditions": {"sign": {"equals_string": "a"}}}}
REFUSED = {
    "structured-pattern": (slot(structured_pattern={"syntax": "^{digits}$"}), "structured_pattern"),
    "any-of": (slot(any_of=[{"range": "integer"}, {"range": "date"}]), "any_of"),
    "exactly-one-of": (slot(exactly_one_of=[{"range": "integer"}, {"range": "date"}]), "exactly_one_of"),
    "all-of": (slot(all_of=[{"pattern": "^a"}, {"pattern": "b$"}]), "all_of"),
    "none-of": (slot(none_of=[{"pattern": "^a"}]), "none_of"),
    "narrowing-an-enum-with-equals-string": (usage(equals_string="a"), "equals_string"),
    "narrowing-an-enum-with-equals-string-in": (usage(equals_string_in=["a"]), "equals_string_in"),
    "rules": (thing(rules=[RULE]), "shapes/rules"),
    "unique-keys": (thing(unique_keys={"one": {"unique_key_slots": ["word"]}}), "shapes/rules"),
    "native-uri-of-a-slot": (slot(slot_uri="model:wort"), "slot_uri must be"),
    "dynamic-enum": (enum(permissible_values={}, reachable_from={"source_ontology": "sign:"}), "reachable_from"),
    "meaning-in-two-namespaces": (
        enum(permissible_values={"a": {"meaning": "sign:a"}, "b": {"meaning": "other:b"}}),
        "meaning must be",
    ),
    "meaning-other-than-the-code": (
        enum(permissible_values={"a": {"meaning": "sign:a"}, "b": {"meaning": "sign:bb"}}),
        "meaning must be",
    ),
    "code-that-is-not-in-the-list": (
        enum(permissible_values={"a": {"meaning": "sign:a"}, "c": {"meaning": "sign:c"}}),
        "differ: b, c",
    ),
    "type-pattern": (
        lambda s: (
            s.update(types={"Digits": {"typeof": "string", "pattern": "^[0-9]$"}})
            or s["slots"]["word"].update(range="Digits")
        ),
        "range Digits is not one",
    ),
    "lang-string-as-a-type": (
        lambda s: (
            s.update(types={"LangString": {"typeof": "string", "uri": "rdf:langString"}})
            or s["prefixes"].update(rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            or s["slots"]["word"].update(range="LangString")
        ),
        "range LangString is not one",
    ),
    "decimal-as-a-json-number": (slot(range="decimal"), "range decimal is not one"),
    "one-key-with-two-meanings": (
        lambda s: s["classes"]["Other"].update(slot_usage={"word": {"range": "integer"}}),
        "key word .* two meanings",
    ),
    "one-key-with-two-forms": (
        lambda s: s["classes"]["Other"].update(slot_usage={"word": {"multivalued": True}}),
        "key word .* two meanings or two forms",
    ),
}


@pytest.mark.parametrize("item", REFUSED)
def test_refused(item: str, tmp_path: Path) -> None:
    change, reason = REFUSED[item]
    with pytest.raises(GenerationError, match=reason):
        read(tmp_path, tiny(change))


@pytest.mark.parametrize(
    ("classes", "reason"),
    [
        pytest.param({"P": {**THING["P"], "class_uri": "model:P"}}, "class_uri of the class it narrows", id="own-uri"),
        pytest.param({"P": {"is_a": "Thing", "class_uri": "model:Thing"}}, "no class is tree_root", id="no-root"),
    ],
)
def test_profile_refused(classes: dict[str, Any], reason: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=reason):
        read(tmp_path, tiny(), {"classes": copy.deepcopy(classes)})


@pytest.mark.parametrize("path", PROFILES, ids=name)
def test_two_classes_with_one_class_uri_are_not_merged(path: Path) -> None:
    narrowed = [definition["is_a"] for definition in load(path)["classes"].values()]
    assert len(narrowed) == len(set(narrowed)), "the second would take the place of the first"
    uris = [c.iri for c in model().classes.values()]
    assert len(uris) == len(set(uris))


#: What LinkML's generators drop or corrupt and the compiler does not look at: no schema file may use it.
DROPPED = {
    "minimum-cardinality-without-required": slot(minimum_cardinality=1),
    "maximum-cardinality": slot(maximum_cardinality=3),
    "exact-cardinality": slot(exact_cardinality=2),
    "equals-number": slot(equals_number=2),
    "string-serialization": slot(string_serialization="{a}-{b}"),
    "if-absent": slot(ifabsent="string(x)"),
    "structured-aliases": slot(structured_aliases=[{"literal_form": "ord", "in_language": "nb"}]),
    "annotation-with-a-label": slot(annotations={"title_nn": "namn"}),
    "title-in-one-language": slot(title="word"),
    "mixins": thing(mixins=["Other"]),
    "class-any-of": thing(any_of=[{"is_a": "Other"}]),
    "slot-conditions": thing(slot_conditions={"word": {"required": True}}),
    "native-attributes": thing(attributes={"own": {"range": "string"}}),
    "settings": lambda s: s.update(settings={"digits": "[0-9]"}),
    "default-language": lambda s: s.update(in_language="nb"),
    "permissible-value-title": lambda s: s["enums"]["Sign"]["permissible_values"]["a"].update(title="The first"),
    "permissible-value-description": lambda s: s["enums"]["Sign"]["permissible_values"]["a"].update(description="A"),
    "enum-inherits": enum(inherits=["Other"]),
    "types": lambda s: s.update(types={"Digits": {"typeof": "string"}}),
}


@pytest.mark.parametrize("item", DROPPED)
def test_not_used(item: str) -> None:
    assert len(unread(tiny(DROPPED[item]))) == 1, "test_only_what_the_generator_reads finds it"


def test_no_generator_of_linkml_makes_an_artefact() -> None:
    for path in sorted((ROOT / "src" / "veiskille" / "generate").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("linkml"):
                assert node.module in ("linkml_runtime", "linkml_runtime.linkml_model"), path.name
            if isinstance(node, ast.Import):
                assert not [alias for alias in node.names if alias.name.startswith("linkml")], path.name
