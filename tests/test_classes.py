"""The typed classes: Python names in the constructor, wire names in documents, nothing unknown in either."""

from __future__ import annotations

import enum
import inspect
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter, ValidationError

import veiskille.classes
from veiskille.classes import (
    Actor,
    ActorKind,
    Diploma,
    IdentityNumber,
    IdentityNumberKind,
    Period,
    Person,
    PupilList,
)
from veiskille.errors import DocumentError
from veiskille.model import camel, model
from veiskille.vocabulary import codelist, concepts
from veiskille.wire import WireModel

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
VALID = sorted(p for p in EXAMPLES.glob("*/valid/*.json") if not p.name.endswith(".report.json"))
ROOTS: dict[str, type[WireModel]] = {
    key: getattr(veiskille.classes, profile.root) for key, profile in model().profiles.items()
}
NAMES = veiskille.classes.__all__
CLASSES = [getattr(veiskille.classes, name) for name in NAMES]
MODELS = [cls for cls in CLASSES if issubclass(cls, WireModel)]
ENUMS = [cls for cls in CLASSES if issubclass(cls, enum.StrEnum)]

#: Each way to read a document of a class from a JSON object.
READERS: dict[str, Callable[[type[WireModel], dict[str, Any]], WireModel]] = {
    "model_validate": lambda cls, tree: cls.model_validate(tree),
    "model_validate_json": lambda cls, tree: cls.model_validate_json(json.dumps(tree)),
    "from_document-object": lambda cls, tree: cls.from_document(tree),
    "from_document-text": lambda cls, tree: cls.from_document(json.dumps(tree)),
    "from_document-bytes": lambda cls, tree: cls.from_document(json.dumps(tree).encode()),
    "TypeAdapter": lambda cls, tree: TypeAdapter(cls).validate_python(tree),
    "TypeAdapter-json": lambda cls, tree: TypeAdapter(cls).validate_json(json.dumps(tree)),
    "TypeAdapter-list": lambda cls, tree: TypeAdapter(list[cls]).validate_python([tree])[0],  # type: ignore[valid-type]
}
readers = pytest.mark.parametrize("read", READERS.values(), ids=READERS)


def tree(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return content


def snake(value: object) -> object:
    """Rewrite every key of a document from the wire name to the Python name."""
    names = {camel(slot.name): slot.name for slot in model().keys().values()} | {"@context": "context"}
    if isinstance(value, dict):
        return {names.get(key, key): snake(inner) for key, inner in value.items()}
    return [snake(inner) for inner in value] if isinstance(value, list) else value


def faults(error: ValidationError) -> set[tuple[str, str]]:
    return {(str(fault["loc"][-1]), fault["type"]) for fault in error.errors()}


def test_every_class_and_code_list_has_its_type() -> None:
    concrete = {cls.name for cls in model().classes.values() if not cls.abstract}
    assert set(NAMES) == concrete | set(model().enums.values())
    assert {key: cls.__name__ for key, cls in ROOTS.items()} == {k: p.root for k, p in model().profiles.items()}


def test_the_constructor_takes_python_names() -> None:
    period = Period(start_date="2025-08-18", end_date="2026-06-19")
    number = IdentityNumber(number_kind="not-stated", number="0" * 11, validity=period)
    person = Person(given_name="Kim", identity_numbers=[number])
    assert person.identity_numbers == [number]
    assert number.number_kind is IdentityNumberKind.NOT_STATED
    assert person.to_document() == {
        "type": "Person",
        "givenName": "Kim",
        "identityNumbers": [
            {
                "type": "IdentityNumber",
                "numberKind": "not-stated",
                "number": "0" * 11,
                "validity": {"type": "Period", "startDate": "2025-08-18", "endDate": "2026-06-19"},
            },
        ],
    }


def test_the_constructor_refuses_wire_names() -> None:
    with pytest.raises(ValidationError) as caught:
        Person(givenName="Kim")
    assert faults(caught.value) == {("givenName", "extra_forbidden")}
    with pytest.raises(ValidationError) as caught:
        Actor(id="urn:x:y", actorKind=ActorKind.SCHOOL, name={"nb": "Skole"})
    assert faults(caught.value) == {("actorKind", "extra_forbidden"), ("actor_kind", "missing")}


@readers
@pytest.mark.parametrize("path", VALID, ids=lambda p: f"{p.parts[-3]}/{p.stem}")
def test_documents_come_in_by_every_way_and_go_out_whole(
    path: Path, read: Callable[[type[WireModel], dict[str, Any]], WireModel]
) -> None:
    document = tree(path)
    found = read(ROOTS[document["profile"]], document)
    assert found.to_document() == document
    assert json.loads(found.to_json()) == document
    assert read(type(found), found.to_document()) == found


@readers
@pytest.mark.parametrize("profile", ROOTS)
def test_readers_refuse_python_names(
    profile: str, read: Callable[[type[WireModel], dict[str, Any]], WireModel]
) -> None:
    document = snake(tree(EXAMPLES / profile / "valid" / "small.json"))
    assert isinstance(document, dict)
    with pytest.raises(ValidationError) as caught:
        read(ROOTS[profile], document)
    assert {("model_version", "extra_forbidden"), ("modelVersion", "missing")} <= faults(caught.value)


@readers
def test_readers_refuse_python_names_inside(read: Callable[[type[WireModel], dict[str, Any]], WireModel]) -> None:
    document = tree(EXAMPLES / "diploma" / "valid" / "small.json")
    document["holder"]["given_name"] = document["holder"].pop("givenName")
    result = document["subjectResults"][0]["assessments"][0]
    result["assessment_kind"] = result.pop("assessmentKind")
    with pytest.raises(ValidationError) as caught:
        read(Diploma, document)
    assert faults(caught.value) == {
        ("given_name", "extra_forbidden"),
        ("assessment_kind", "extra_forbidden"),
        ("assessmentKind", "missing"),
    }


@readers
@pytest.mark.parametrize("place", ["", "holder", "subjectResults/0", "actors/0"])
def test_an_unknown_key_is_refused(place: str, read: Callable[[type[WireModel], dict[str, Any]], WireModel]) -> None:
    document = tree(EXAMPLES / "diploma" / "valid" / "small.json")
    at: Any = document
    for part in filter(None, place.split("/")):
        at = at[int(part) if part.isdigit() else part]
    at["remark"] = "x"
    with pytest.raises(ValidationError) as caught:
        read(Diploma, document)
    assert faults(caught.value) == {("remark", "extra_forbidden")}


def test_from_document_reads_as_strictly_as_validation() -> None:
    text = (EXAMPLES / "diploma" / "valid" / "small.json").read_text("utf-8")
    twice = text.replace('"type": "Diploma"', '"type": "Diploma", "type": "Diploma"')
    assert twice != text
    with pytest.raises(DocumentError):
        Diploma.from_document(twice)
    with pytest.raises(DocumentError):
        Diploma.from_document(b"\xef\xbb\xbf" + text.encode())


@pytest.mark.parametrize("cls", MODELS, ids=lambda c: c.__name__)
def test_classes_are_documented_by_the_concepts(cls: type[WireModel]) -> None:
    described = model().classes[cls.__name__]
    assert concepts()[described.concept].definition["en"] in inspect.getdoc(cls).__str__().replace("'''", '"""')
    profiles = [p.classes[cls.__name__] for p in model().profiles.values() if p.root == cls.__name__]
    slots = (profiles[0] if profiles else described).slots
    own = set(cls.model_fields) - {"context", "type"}
    assert own == set(slots)
    for name in own - {"id"}:
        field = cls.model_fields[name]
        assert field.description == concepts()[slots[name].concept].definition["en"]
        assert field.alias == camel(name)


@pytest.mark.parametrize("cls", ENUMS, ids=lambda c: c.__name__)
def test_enumerations_are_complete(cls: type[enum.StrEnum]) -> None:
    key = next(key for key, name in model().enums.items() if name == cls.__name__)
    assert [member.value for member in cls] == list(codelist(key).codes) == list(model().codes[key])
    assert len(cls.__members__) == len(cls), "no two codes share a name"
    assert inspect.getdoc(cls) == codelist(key).definition["en"]
    source = inspect.getsource(cls)
    for code in codelist(key).codes.values():
        assert f"{code.label['en'][:1].upper()}{code.label['en'][1:]}: {code.definition['en']}" in source


@pytest.mark.parametrize("profile", ROOTS)
def test_a_profile_narrows_its_root(profile: str) -> None:
    narrowed = model().profiles[profile].classes[model().profiles[profile].root].slots
    for name, slot in narrowed.items():
        assert ROOTS[profile].model_fields[name].is_required() == bool(slot.minimum), name
    document = tree(EXAMPLES / profile / "valid" / "small.json")
    other = next(key for key in ROOTS if key != profile)
    for wrong in ({**document, "profile": other}, {**document, "@context": f"{model().base}context/v2.jsonld"}):
        with pytest.raises(ValidationError) as caught:
            ROOTS[profile].from_document(wrong)
        assert {kind for _, kind in faults(caught.value)} == {"literal_error"}


def test_the_constructor_fills_in_what_can_only_be_one_thing() -> None:
    document = tree(EXAMPLES / "pupil-list" / "valid" / "small.json")
    values = {f: getattr(PupilList.from_document(document), f) for f in PupilList.model_fields}
    del values["context"], values["type"]
    made = PupilList(**values)
    assert made.context == model().context_iri
    assert made.type == "PupilList"
    assert made.to_document() == document
