"""Reports as SARIF: valid by the official schema, every result found again, and nothing taken for a pass."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft4Validator

from checked_documents import CASES, LANGUAGES, ROOT, checked
from shared_data import DATA, requires_shared
from veiskille import Report, Validator
from veiskille.render.checked import Checked
from veiskille.render.phrases import sentence
from veiskille.render.sarif import LEVELS, text
from veiskille.vocabulary import rules
from write_reports import reported

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.error_texts import Language

BROKEN = ROOT / "examples/exam-session/invalid/EXM-020-pupils-told-nothing.json"


@cache
def official() -> Draft4Validator:
    schema = json.loads((DATA / "report-formats" / "sarif-schema-2.1.0.json").read_text("utf-8"))
    return Draft4Validator(schema)


def run(checked: Sequence[Checked], lang: Language = "en") -> dict[str, Any]:
    log = json.loads(text(checked, lang))
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    return dict(only)


def unescaped(message: str) -> str:
    """Read a message as a SARIF viewer does."""
    assert not re.search(r"(?<!\{)(?:\{\{)*\{[0-9]", message)
    assert not re.search(r"(?<!\\)\]\(", message)
    return message.replace(r"\](", "](").replace("{{", "{").replace("}}", "}")


@requires_shared
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_output_is_as_the_official_schema_says(case: str, lang: Language) -> None:
    assert not list(official().iter_errors(json.loads(text(checked(case), lang))))


@requires_shared
def test_the_official_schema_refuses_what_is_not_sarif() -> None:
    log = json.loads(text(checked("broken"), "en"))
    changes: list[dict[str, object]] = [{"level": "violation"}, {"locations": {}}, {"value": "x"}, {"message": {}}]
    for change in changes:
        wrong = deepcopy(log)
        wrong["runs"][0]["results"][0].update(change)
        assert list(official().iter_errors(wrong))


@requires_shared
def test_every_report_of_the_examples_together_is_sarif() -> None:
    validator = Validator(lang="nb")
    every = [Checked(path.relative_to(ROOT).as_posix(), validator.validate(path)) for path in reported()]
    log = json.loads(text(every, "nb"))
    assert not list(official().iter_errors(log))
    (only,) = log["runs"]
    told = [(one, result) for one in every if isinstance(one.outcome, Report) for result in one.outcome]
    assert len(only["results"]) == len(told) > 1_400
    for (one, result), found in zip(told, only["results"], strict=True):
        rule = only["tool"]["driver"]["rules"][found["ruleIndex"]]
        assert rule["id"] == found["ruleId"] == result.code
        assert found["level"] == LEVELS[result.severity]
        assert unescaped(found["message"]["text"]) == sentence(result, "nb")
        (place,) = found["locations"]
        assert place["logicalLocations"][0]["fullyQualifiedName"] == result.location.pointer
        assert place["physicalLocation"]["artifactLocation"] == {"uri": one.name}
        region = place["physicalLocation"]["region"]
        assert region["startLine"] == result.location.line
        assert region["endColumn"] == result.location.end_column
    marks = [mark for found in only["results"] for mark in found["partialFingerprints"].values()]
    assert len(set(marks)) == len(marks)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rules_are_told_in_the_language_of_the_report(lang: Language) -> None:
    driver = run(checked("broken"), lang)["tool"]["driver"]
    assert driver["language"].split("-")[0] == lang
    for rule in driver["rules"]:
        known = rules()[rule["id"]]
        assert rule["shortDescription"]["text"] == known.label[lang]
        assert known.why[lang] in rule["help"]["text"]
        assert rule["help"]["markdown"].endswith(f"]({known.iri})")
        assert rule["helpUri"] == known.iri
        assert rule["properties"]["tags"] == list(known.source)
        assert re.fullmatch("[A-Z][A-Za-z0-9]+", rule["name"])


def test_fingerprints_stay_when_lines_move_and_the_language_changes() -> None:
    moved = "\n\n" + BROKEN.read_text("utf-8")
    before = [Checked("a.json", Validator(lang="en").validate(BROKEN))]
    after = [Checked("a.json", Validator(lang="nn").validate(moved))]
    marks = [[result["partialFingerprints"] for result in run(one, "en")["results"]] for one in (before, after)]
    lines = [
        [result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in run(one, "en")["results"]]
        for one in (before, after)
    ]
    assert marks[0] == marks[1]
    assert [line + 2 for line in lines[0]] == lines[1]
    elsewhere = run([Checked("b.json", before[0].outcome)])
    assert not {str(mark) for mark in marks[0]} & {str(r["partialFingerprints"]) for r in elsewhere["results"]}


def test_equal_results_are_counted_apart() -> None:
    (one,) = checked("rdf")
    marks = [result["partialFingerprints"]["veiskille/v1"] for result in run([one, one])["results"]]
    assert [mark.split(":")[1] for mark in marks] == ["1", "2"]
    assert len({mark.split(":")[0] for mark in marks}) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_document_without_a_verdict_fails_the_run(lang: Language) -> None:
    found = run(checked("unreadable"), lang)
    (invocation,) = found["invocations"]
    assert invocation["executionSuccessful"] is False
    (told,) = invocation["toolExecutionNotifications"]
    assert told["level"] == "error"
    (place,) = told["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 23, "startColumn": 20}
    assert found["artifacts"][0]["properties"]["conforms"] is None


def test_omitted_results_are_told() -> None:
    (invocation,) = run(checked("omitted"))["invocations"]
    (told,) = invocation["toolExecutionNotifications"]
    assert (told["level"], told["message"]["text"]) == ("error", "7 more results are not listed.")


def test_a_document_without_lines_has_a_pointer_and_no_region() -> None:
    (result,) = run(checked("rdf"))["results"]
    (place,) = result["locations"]
    assert "region" not in place["physicalLocation"]
    assert place["logicalLocations"] == [
        {"fullyQualifiedName": "/subjectResults/1/assessments/0/grade", "kind": "property"}
    ]
