"""Reports as JSON, held against their published schema, which refuses whatever no report has."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from checked_documents import CASES, LANGUAGES, ROOT, checked
from veiskille import Validator
from veiskille.render.checked import Checked, Excerpt
from veiskille.render.json import text
from write_reports import documents, reported

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veiskille.error_texts import Language

EXEMPT = ROOT / "examples/diploma/invalid/RES-003-exempt-without-remark.json"
EXCERPT = Excerpt(81, '"grade": "F",', 9, 12)


@cache
def schema() -> Draft202012Validator:
    read = json.loads(files("veiskille").joinpath("artefacts/report.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(read)
    return Draft202012Validator(read)


def faults(report: object) -> list[str]:
    return [error.message for error in schema().iter_errors(report)]


def with_excerpt() -> dict[str, Any]:
    report = Validator().validate(EXEMPT)
    made: dict[str, Any] = json.loads(text([Checked("a.json", report, (EXCERPT,))], "en"))
    return made


def test_every_report_of_the_examples_is_as_the_schema_says() -> None:
    validator = Validator(lang="nn")
    every = reported() + documents("valid")
    assert len(every) > 1_400
    wrong = {path.name: faults(validator.validate(path).to_dict()) for path in every}
    assert not {name: found for name, found in wrong.items() if found}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_output_is_as_the_schema_says(case: str, lang: Language) -> None:
    assert not faults(json.loads(text(checked(case), lang)))


def test_one_report_is_as_it_is_and_several_stand_under_files() -> None:
    one, two = checked("conforms")[0], checked("broken")[0]
    single = [json.loads(text([each], "nb")) for each in (one, two)]
    assert json.loads(text([one, two], "nb")) == {"files": single}
    assert json.loads(text([], "nb")) == {"files": []}


def test_an_error_is_no_verdict() -> None:
    (entry,) = [json.loads(text([one], "nn")) for one in checked("unreadable")]
    assert entry["conforms"] is None
    assert entry["error"]["location"]["file"] == entry["file"] == "tests/render/documents/cut-off.json"
    assert entry["error"]["location"]["line"] == 23


def test_the_faulty_line_stands_there_only_where_it_was_given() -> None:
    report = Validator().validate(EXEMPT)
    assert "excerpt" not in text([Checked("a.json", report)], "en")
    with_none = json.loads(text([Checked("a.json", report, (None,))], "en"))
    assert with_none["results"][0]["excerpt"] is None
    assert not faults(with_none)
    expected = {"number": 81, "line": '"grade": "F",', "start": 9, "end": 12, "suggestion": None}
    assert with_excerpt()["results"][0]["excerpt"] == expected
    assert not faults(with_excerpt())


def objects(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the paths of all objects in a JSON value."""
    if isinstance(value, dict):
        yield path
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from objects(inner, (*path, key))


def at(report: dict[str, Any], path: tuple[Any, ...]) -> dict[str, Any]:
    """Give the object at a path."""
    found = report
    for key in path:
        found = found[key]
    return found


def mutants(report: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Give a report with one key more, one less, or a value of another type, in each place."""
    for path in objects(report):
        more = deepcopy(report)
        at(more, path)["value"] = "x"
        yield f"{path} more", more
        for key in at(report, path):
            less = deepcopy(report)
            del at(less, path)[key]
            if key != "excerpt":
                yield f"{path} without {key}", less
            others: tuple[object, ...] = ([], {}, 1.5, -1, True, "\n")
            for other in others:
                if key == "conforms" and other is True:
                    continue
                changed = deepcopy(report)
                at(changed, path)[key] = other
                # A text may be any text, and a list of results an empty one.
                if not (isinstance(at(report, path)[key], str | None) and other == "\n") and key != "results":
                    yield f"{path} {key} {other!r}", changed


@pytest.mark.parametrize("case", ["excerpt", "broken", "unreadable"])
def test_the_schema_refuses_what_no_report_has(case: str) -> None:
    report = with_excerpt() if case == "excerpt" else json.loads(text(checked(case), "en"))
    assert not faults(report)
    every = list(mutants(report))
    assert len(every) > 40
    assert [name for name, mutant in every if not faults(mutant)] == []


@pytest.mark.parametrize(
    "change",
    [
        {"conforms": True},
        {"conforms": None},
        {"profile": "dIploma"},
        {"language": "se"},
        {"summary": {"violation": 0, "warning": 0, "info": 0}},
        {"error": {}},
    ],
)
def test_the_schema_refuses_a_report_that_contradicts_itself(change: dict[str, Any]) -> None:
    report = Validator().validate(EXEMPT).to_dict()
    assert not faults(report)
    assert faults(report | change)


def test_the_schema_refuses_codes_and_reasons_that_do_not_exist() -> None:
    report = Validator().validate(EXEMPT).to_dict()
    report["results"][0]["code"] = "RES-999"
    assert faults(report)
    entry = json.loads(text(checked("unreadable"), "en"))
    entry["error"]["key"] = "other"
    assert faults(entry)
