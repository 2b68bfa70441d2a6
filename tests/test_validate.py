"""The library's face: what can be validated, how the profile is found, and what a report is."""

import json
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph

from veiskille import Error, Limits, Report, Validator, validate
from veiskille.errors import DocumentError, LimitExceeded, ShapesError, UnknownProfile, UsageError

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SMALL = EXAMPLES / "diploma" / "valid" / "small.json"


@pytest.fixture
def small() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(SMALL.read_text("utf-8"))
    return document


def codes(report: Report) -> list[str]:
    return [result.code for result in report]


@pytest.mark.parametrize(
    "form", [Path, lambda p: p.read_bytes(), lambda p: p.read_text("utf-8"), lambda p: json.loads(p.read_text("utf-8"))]
)
def test_a_document_may_come_in_any_form(form: Callable[[Path], Any]) -> None:
    report = validate(form(SMALL))
    assert report.conforms
    assert report.profile == "diploma"


def test_what_holds_no_document_is_refused() -> None:
    with pytest.raises(UsageError):
        validate(42)  # type: ignore[arg-type]


def test_positions_are_told_for_text_and_not_for_objects(small: dict[str, Any]) -> None:
    small["issueDate"] = "2026-02-30"
    (from_text,) = validate(json.dumps(small, indent=2))
    (from_object,) = validate(small)
    assert (from_text.location.line, from_text.location.column) == (12, 16)
    assert from_object.location.line is None
    assert from_text.location.pointer == from_object.location.pointer == "/issueDate"


def test_the_profile_is_found_from_the_declaration_else_from_the_root(small: dict[str, Any]) -> None:
    assert validate(small).profile == "diploma"
    del small["profile"]
    report = validate(small)
    assert report.profile == "diploma"
    assert codes(report) == ["DOC-001"]


def test_a_document_of_no_profile_gets_a_report_and_no_exception(small: dict[str, Any]) -> None:
    small["profile"], small["type"] = "transcript", "Transcript"
    report = validate(small)
    assert not report.conforms
    assert report.profile is None
    assert set(codes(report)) == {"DOC-001", "DOC-002"}


@pytest.mark.parametrize("text", ["[]", "null", "1", '"text"', "{}", '{"@context": {}}', '[{"type": "Diploma"}]'])
def test_what_states_nothing_does_not_conform(text: str) -> None:
    assert codes(validate(text)) == ["DOC-002"]


def test_a_profile_asked_for_is_the_one_that_counts(small: dict[str, Any]) -> None:
    report = Validator("pupil-list").validate(small)
    assert set(codes(report)) == {"DOC-001", "DOC-002"}


def test_what_is_asked_for_must_exist() -> None:
    with pytest.raises(UnknownProfile, match=r"diploma, .*pupil-list, result-delivery"):
        Validator("transcript")
    with pytest.raises(UsageError):
        Validator(engine="turbo")
    with pytest.raises(UsageError):
        Validator(lang="fr")


def test_a_report_has_no_truth_value() -> None:
    report = validate(SMALL)
    with pytest.raises(TypeError, match="conforms"):
        bool(report)
    assert str(report) == "conforms: true"


def test_a_report_prints_well(small: dict[str, Any]) -> None:
    assert repr(validate(SMALL)) == f"<Report of {SMALL} by the profile diploma: conforms>"
    assert repr(validate("{}")) == "<Report: 1 violation>"
    small["subjectResults"] = [dict(small["subjectResults"][0], hours=-1) for _ in range(5)]
    small["testData"] = False
    report = Validator(limits=Limits(max_results=3)).validate(small)
    assert repr(report) == f"<Report by the profile diploma: {report.count('violation')} violations, 1 warning>"
    assert repr(next(iter(report))) == "<Result STR-009 (violation) at /subjectResults/0/hours>"


@pytest.mark.parametrize(("lang", "word"), [("en", "correct it"), ("nb", "rett det"), ("nn", "regelen i dag")])
def test_messages_come_in_three_languages(small: dict[str, Any], lang: str, word: str) -> None:
    number = small["holder"]["identityNumbers"][0]
    number["number"] = number["number"][:-1] + str((int(number["number"][-1]) + 1) % 10)
    (result,) = Validator(lang=lang).validate(small)
    assert result.code == "IDN-001"
    assert word in result.message


def test_limits_are_the_callers() -> None:
    with pytest.raises(LimitExceeded):
        Validator(limits=Limits(max_depth=2)).validate(SMALL)


def test_results_over_the_limit_are_counted(small: dict[str, Any]) -> None:
    small["subjectResults"] = [dict(small["subjectResults"][0], hours=-1) for _ in range(5)]
    full = validate(small)
    capped = Validator(limits=Limits(max_results=3)).validate(small)
    assert len(capped) == 3
    assert capped.omitted == len(full) - 3
    assert not capped.conforms


def test_a_warning_does_not_stop_a_document(small: dict[str, Any]) -> None:
    small["testData"] = False
    report = validate(small)
    assert codes(report) == ["IDN-003"]
    assert report.conforms
    assert report.to_dict()["summary"] == {"violation": 0, "warning": 1, "info": 0}


def test_own_shapes_are_checked_as_well(tmp_path: Path) -> None:
    shapes = tmp_path / "own.ttl"
    shapes.write_text(
        """@prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix model: <https://w3id.org/veiskille/model/> .
        @prefix ours: <https://example.org/shapes/> .
        ours:language a sh:NodeShape ; sh:targetClass model:Diploma ; sh:property ours:english .
        ours:english a sh:PropertyShape ; sh:path model:documentLanguage ;
            sh:hasValue <https://w3id.org/veiskille/code/document-language/en> .
        """
    )
    for given in (shapes, Graph().parse(shapes)):
        (result,) = Validator(shapes=given).validate(SMALL)
        assert result.shape == "https://example.org/shapes/english"
        assert result.code == "OWN-001"
        assert "own" in result.message


OWN = """@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix model: <https://w3id.org/veiskille/model/> .
@prefix ours: <https://example.org/shapes/> .
ours:shape a sh:NodeShape ; sh:targetClass model:Diploma ; CONSTRAINT .
"""


@pytest.mark.parametrize(
    "constraint",
    [
        'sh:property [ sh:path model:documentNumber ; sh:maxLength 3 ; sh:message "Too long"@en ]',
        "sh:not [ sh:class model:Diploma ]",
        "sh:xone ( [ sh:class model:Diploma ] [ sh:nodeKind sh:IRI ] )",
        "sh:property [ sh:path model:issueDate ; sh:lessThan model:issueDate ]",
        "sh:property [ sh:path [ sh:inversePath model:holder ] ; sh:minCount 1 ; sh:severity ours:grave ]",
        'sh:sparql [ sh:select "SELECT $this WHERE { $this ?p ?o }" ]',
    ],
)
def test_any_constraint_of_ones_own_gives_a_result_with_a_sentence(tmp_path: Path, constraint: str) -> None:
    shapes = tmp_path / "own.ttl"
    shapes.write_text(OWN.replace("CONSTRAINT", constraint))
    report = Validator(shapes=shapes).validate(SMALL)
    assert {r.code for r in report} == {"OWN-001"}
    assert all(r.message and r.severity == "violation" for r in report)


@pytest.mark.parametrize("datatype", ["", "^^<http://www.w3.org/2001/XMLSchema#string>"])
@pytest.mark.parametrize("constraint", ["sh:in ( VALUE )", "sh:hasValue VALUE"])
def test_a_string_is_the_same_with_and_without_its_datatype(tmp_path: Path, constraint: str, datatype: str) -> None:
    shapes = tmp_path / "own.ttl"
    number = json.loads(SMALL.read_bytes())["documentNumber"]
    for value, conforms in ((number, True), ("another", False)):
        stated = constraint.replace("VALUE", f'"{value}"{datatype}')
        shapes.write_text(OWN.replace("CONSTRAINT", f"sh:property [ sh:path model:documentNumber ; {stated} ]"))
        assert Validator(shapes=shapes).validate(SMALL).conforms is conforms


@pytest.mark.parametrize(
    "constraint",
    [
        'sh:property [ sh:path model:grade ; sh:pattern "(" ]',
        "sh:property [ sh:minCount 1 ]",
        'sh:sparql [ sh:select "SELECT nothing" ]',
        "sh:property [ sh:path model:grade ; sh:minCount 1 ",
    ],
)
def test_shapes_that_cannot_be_run_are_refused(tmp_path: Path, constraint: str) -> None:
    shapes = tmp_path / "own.ttl"
    shapes.write_text(OWN.replace("CONSTRAINT", constraint))
    with pytest.raises(ShapesError):
        Validator(shapes=shapes)


def test_a_validator_is_shared_between_threads(small: dict[str, Any]) -> None:
    validator = Validator(today=date(2026, 6, 30))
    small["issueDate"] = "2026-02-30"
    broken = json.dumps(small)
    found: list[tuple[bool, list[str]]] = []

    def work() -> None:
        found.append((validator.validate(SMALL).conforms, codes(validator.validate(broken))))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [(True, ["STR-003"])] * 6


def test_no_value_of_a_document_is_in_its_report(small: dict[str, Any]) -> None:
    canary = "Kanarifuglen"
    small["holder"]["givenName"] = canary
    small["holder"][canary] = 1
    small["holder"]["birthDate"] = canary
    small["actors"][0]["schoolNumber"] = canary
    small["subjectResults"][0]["assessments"][0]["grade"] = canary
    report = validate(small)
    places = [result.location.pointer for result in report]
    # A key that the model does not have may be a name: line and column tell the place.
    assert "/holder/•••" in places
    rest = json.dumps([r for r in report.to_dict()["results"] if canary not in r["location"]["pointer"]])
    assert len(report) >= 4
    assert canary not in rest


def test_an_unreadable_document_says_where(small: dict[str, Any]) -> None:
    text = json.dumps(small, indent=2)
    with pytest.raises(DocumentError, match=r"line 11, column 3"):
        validate(text.replace('"evidenceKind": "VM",', '"documentNumber": "X",'))
    with pytest.raises(Error, match=r"ends too early"):
        validate(text[:-5])
