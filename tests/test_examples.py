"""The examples: valid documents have no result, all others exactly the report that stands beside them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from contract import class_of, refusals

import veiskille
from veiskille import messages, profiles
from veiskille.vocabulary import ShapeText, made_shapes, rules, shape_texts
from write_reports import EXAMPLES, REPORT, WARNING, documents, name_of, report_path, report_text, reported

VALID = documents("valid")
INVALID = documents("invalid")
REPORTED = reported()
SILENT = [path for path in VALID if not path.name.startswith(WARNING)]
WARNED = [path for path in VALID if path.name.startswith(WARNING)]

#: Texts that no report shows as they stand, each with the reason.
UNREACHABLE = {
    "RES-001-kind": "the text that the shape of each kind of result is made with (RES-001-kind-examination …)",
    "RES-001-scale": "the text that the shape of each grading scale is made with (RES-001-scale-test …)",
    "RES-001-college": "the text that the shape of each college scale is made with (RES-001-college-letters …)",
    "RES-016-level": "the text that the shape of each kind of document is made with (RES-016-diploma …)",
    "DOC-009-original": "the text that the shape of each known medium is made with (DOC-009-original-paper-2023-12-31)",
    "DOC-009-unsettled": "the text of the shapes for media that no source gives (DOC-009-unsettled-paper-…)",
    "DOC-019-issuer": "the text that the shape of each document and status is made with (DOC-019-diploma-school …)",
    "DOC-019-college": "the text of the shape for vocational colleges (DOC-019-vocational-college-diploma-…)",
    "OWN-001": "only shapes of the user's own give it (see test_validate)",
    "DOC-001-Placed": "only RDF can speak of a node that nothing leads to; in JSON each object stands somewhere",
    "DOC-002-Statement": "only RDF can state nothing; in JSON the first object is what the document is",
    "STR-003": "the text for datatypes to come: those in use have their own (STR-003-Datatype-date …)",
    "STR-006-OneType": "only RDF can give a node two types; in JSON a list is no type (STR-006)",
    "DOC-010-UniqueLang": "only RDF can give two texts in one language; JSON has a key once (DOC-010-LanguageTag)",
    "DOC-016-from": "the text that the shape of each first day is made with (DOC-016-from-2024-08-01 …)",
    "DOC-016-to": "the text that the shape of each last day is made with (DOC-016-to-2024-07-31 …)",
    "DOC-016-no-day": "the text that the shape of ended provisions is made with (DOC-016-ended)",
    "FLO-004-two-nodes": "only RDF can make one node a case and a pilot; in JSON the id stands twice (STR-011)",
    "EXM-013-holder": "the text that the shape of each level of the matrix is made with (EXM-013-school …)",
    "RES-001-in-place": "the text that the shape of each code in place of a grade is made with (RES-001-in-place-F …)",
}

#: Codes of what converting a document reports; no validation does (see test_convert).
CONVERSION = "CNV-"

CHECKED = [code for code, rule in rules().items() if rule.profiles and not code.startswith(CONVERSION)]
TEXTS = [key for key in shape_texts() if not key.startswith(CONVERSION)]


def report_of(document: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(report_text(document))
    return report


def expected(document: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(report_path(document).read_text("utf-8"))
    return report


def codes(report: dict[str, Any]) -> set[str]:
    return {result["code"] for result in report["results"]}


def is_said(text: ShapeText, message: str) -> bool:
    """Tell whether a message was made from a text; a key that is its own label is said once."""
    template = re.escape(text.message["en"]).replace(re.escape(" ({key})"), r"(?: \(.*\))?")
    return re.fullmatch(re.sub(r"\\{[a-z]+\\}", ".*", template), message) is not None


@cache
def shown_texts() -> frozenset[str]:
    """Give the keys of the texts that the expected reports show."""
    texts = shape_texts()
    shown = set()
    for document in REPORTED:
        for result in expected(document)["results"]:
            rule = messages.rule_name(result["shape"] or "")
            by_component = f"{result['code']}-{messages.component_name(result['component'])}"
            name = rule[1] if rule else ""
            kinds = [k for k in texts if k.startswith(f"{by_component}-") and is_said(texts[k], result["message"])]
            candidates = [made_shapes().get(name, (name,))[0], *kinds, by_component, result["code"]]
            shown.add(next(key for key in candidates if key in texts))
    return frozenset(shown)


def profile_of(document: Path) -> str:
    return document.parent.parent.name


def each(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("document", paths, ids=name_of)


@pytest.mark.parametrize("profile", profiles())
def test_each_profile_has_small_and_rich_documents_and_faults(profile: str) -> None:
    assert sum(profile_of(path) == profile for path in SILENT) >= 2
    assert any(profile_of(path) == profile for path in INVALID)


@each(SILENT)
def test_valid_document_has_no_result(document: Path) -> None:
    assert report_of(document) == {"conforms": True, "profile": profile_of(document), "results": []}


@each(REPORTED)
def test_document_has_exactly_its_report(document: Path) -> None:
    assert report_of(document) == expected(document)
    assert report_text(document) == report_path(document).read_text("utf-8")


@each(WARNED)
def test_warned_document_conforms(document: Path) -> None:
    report = expected(document)
    assert report["conforms"] is True
    assert {result["severity"] for result in report["results"]} == {"warning"}


@each(INVALID)
def test_invalid_document_does_not_conform(document: Path) -> None:
    report = expected(document)
    assert report["conforms"] is False
    assert any(result["severity"] == "violation" for result in report["results"])


@each(REPORTED)
def test_name_says_the_code(document: Path) -> None:
    code = document.name.removeprefix(WARNING)[: len("ABC-000")]
    assert code in codes(expected(document))


@each(REPORTED)
def test_results_stand_in_the_order_of_the_document_and_have_their_place(document: Path) -> None:
    places = [result["location"] for result in expected(document)["results"]]
    assert [(p["line"], p["column"]) for p in places] == sorted((p["line"], p["column"]) for p in places)
    assert {p["file"] for p in places} == {name_of(document)}


def test_no_report_is_left_without_its_document() -> None:
    there = {path for profile in profiles() for path in (EXAMPLES / profile).rglob(f"*{REPORT}")}
    assert there == {report_path(document) for document in REPORTED}


@pytest.mark.parametrize("code", CHECKED)
def test_rule_has_an_invalid_example(code: str) -> None:
    assert any(path.name.startswith(f"{code}-") and code in codes(expected(path)) for path in INVALID)


@pytest.mark.parametrize("key", TEXTS)
def test_text_is_shown_by_an_example(key: str) -> None:
    assert (key in shown_texts()) != (key in UNREACHABLE)


def test_unreachable_texts_are_texts() -> None:
    assert UNREACHABLE.keys() <= set(TEXTS)


@each(VALID + INVALID)
def test_what_schema_or_class_refuses_does_not_conform(document: Path) -> None:
    assert not (refusals(profile_of(document), document.read_bytes()) and report_of(document)["conforms"])


def test_schema_and_class_refuse_most_structural_faults() -> None:
    structural = [path for path in INVALID if path.name.startswith("STR-")]
    refused = [path for path in structural if refusals(profile_of(path), path.read_bytes())]
    assert len(refused) > len(structural) / 2


@each(VALID)
def test_valid_document_comes_back_from_its_class(document: Path) -> None:
    data = document.read_bytes()
    assert refusals(profile_of(document), data) == []
    assert class_of(profile_of(document)).from_document(data).to_document() == json.loads(data)


def test_a_fresh_process_with_other_hashes_writes_the_same_bytes(tmp_path: Path) -> None:
    # Every seventh: all profiles, and no longer than the other tests take together.
    everything = (VALID + INVALID)[::7]
    env = {**os.environ, "PYTHONHASHSEED": "20", "PYTHONPATH": str(Path(veiskille.__file__).parents[1])}
    command = [sys.executable, str(Path(__file__).with_name("write_reports.py")), "--to", str(tmp_path)]
    subprocess.run([*command, *map(str, everything)], check=True, env=env)  # noqa: S603 - our own command
    for document in everything:
        there = report_path(document, tmp_path).read_bytes()
        here = report_path(document).read_bytes() if document in REPORTED else report_text(document).encode()
        assert there == here, name_of(document)
