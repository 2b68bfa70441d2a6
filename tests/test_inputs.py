"""What a document may come as, and what is said of everything else."""

from __future__ import annotations

import contextlib
import json
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import veiskille.classes
from rdf_of_documents import lowered
from veiskille import validate
from veiskille.classes import AnnulmentDecision, Diploma, Person, PupilList
from veiskille.errors import DocumentError, UsageError
from veiskille.model import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.inputs import DocumentInput
    from veiskille.wire import WireModel

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SMALL = EXAMPLES / "diploma" / "valid" / "small.json"
VALID = sorted(path for path in EXAMPLES.glob("*/valid/*.json") if ".report." not in path.name)


class Path2:
    """A path of somebody else's."""

    def __fspath__(self) -> str:
        return str(SMALL)


class Held:
    """An object of somebody else's that has a document."""

    def to_document(self) -> Mapping[str, Any]:
        tree: dict[str, Any] = json.loads(SMALL.read_bytes())
        return tree


@pytest.fixture
def diploma() -> Diploma:
    return Diploma.from_document(SMALL.read_bytes())


def test_a_document_may_come_as_any_of_these(diploma: Diploma) -> None:
    text = SMALL.read_text("utf-8")
    graph = lowered(text)
    for document in (SMALL, Path2(), text, text.encode(), json.loads(text), diploma, Held(), graph):
        assert validate(document).conforms


@pytest.mark.parametrize(
    "text",
    [
        "diploma.json",
        "a/b c/diploma.JSON",
        "C:\\documents\\d.json",
        "d.jsonld",
        "d.ttl",
        "d.nt",
        "d.rdf",
        "x/.json",
        str(SMALL),
    ],
)
def test_the_name_of_a_file_as_text_is_no_document(text: str) -> None:
    with pytest.raises(UsageError, match=r"pathlib\.Path") as caught:
        validate(text)
    assert caught.value.message_key == "path-as-text"


@pytest.mark.parametrize(
    "text", ['"diploma.json"', '["a.json"]', '{"a": "b.json"}', "<urn:a> <urn:b> <urn:c.nt", "\ndiploma.json"]
)
def test_text_that_could_be_a_document_is_read_as_one(text: str) -> None:
    with contextlib.suppress(DocumentError):
        validate(text)


def test_text_does_not_find_out_which_files_there_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret").write_text("{}", "utf-8")
    said = []
    for name in ("secret", "absent"):
        with pytest.raises(DocumentError) as caught:
            validate(name)
        said.append(caught.value.text())
    assert said[0] == said[1]


@pytest.mark.parametrize(
    "document",
    [None, 42, 1.5, [], ["{}"], ("a",), Diploma, object(), bytearray(b"{}"), iter(())],
    ids=lambda d: type(d).__name__,
)
def test_anything_else_is_refused_by_its_type_and_told_what_is_taken(document: DocumentInput) -> None:
    with pytest.raises(UsageError, match=type(document).__name__) as caught:
        validate(document)
    for lang in ("en", "nb", "nn"):
        text = caught.value.text(lang)
        assert all(word in text for word in ("pathlib.Path", "dict", "veiskille.classes", "rdflib"))


@pytest.mark.parametrize("path", VALID, ids=lambda p: p.relative_to(EXAMPLES).as_posix())
def test_every_root_class_is_judged_by_its_own_profile(path: Path) -> None:
    tree = json.loads(path.read_bytes())
    kind = getattr(veiskille.classes, tree["type"])
    judged = kind.from_document(tree)
    report = judged.validate()
    assert report.conforms == validate(tree).conforms
    assert report.profile == path.parts[-3] == model().profiles[path.parts[-3]].id
    assert [r.code for r in report] == [r.code for r in validate(judged)]


def test_what_the_classes_cannot_say_is_found_by_their_verdict(diploma: Diploma) -> None:
    number = (diploma.holder.identity_numbers or [])[0]
    number.number = number.number[:-1] + str((int(number.number[-1]) + 1) % 10)
    (result,) = diploma.validate()
    assert (result.code, result.location.pointer) == ("IDN-001", "/holder/identityNumbers/0/number")
    assert result.location.line is None


def test_a_class_of_ones_own_is_judged_as_the_one_it_extends(diploma: Diploma) -> None:
    class Ours(Diploma):
        pass

    assert Ours.from_document(diploma.to_document()).validate().profile == "diploma"


@pytest.mark.parametrize("kind", [Person, veiskille.classes.Period])
def test_a_part_of_a_document_gets_no_verdict(kind: type[WireModel]) -> None:
    with pytest.raises(UsageError, match=f"The class {kind.__name__} is not a whole document"):
        kind.model_construct().validate()


def test_a_value_put_in_without_a_check_is_found_and_never_shown(diploma: Diploma) -> None:
    diploma.issue_date = "01914796756"  # type: ignore[assignment]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        report = diploma.validate()
    assert not caught
    assert [result.code for result in report] == ["STR-003"]
    assert "914796" not in str(report)


def test_an_object_that_no_json_can_hold_gets_no_verdict(diploma: Diploma) -> None:
    diploma.id = object()  # type: ignore[assignment]
    with pytest.raises(DocumentError) as caught:
        diploma.validate()
    assert caught.value.message_key == "not-json"


def test_the_classes_are_judged_though_only_they_are_imported() -> None:
    assert all(hasattr(kind, "validate") for kind in (AnnulmentDecision, PupilList))


def test_a_path_is_taken_by_its_name_and_not_by_its_class() -> None:
    assert validate(Path2()).file == os.fspath(SMALL)
