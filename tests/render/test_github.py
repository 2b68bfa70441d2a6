"""Reports as annotations: read back as the runner reads them, the gravest first, and never a second command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checked_documents import CASES, LANGUAGES, ROOT, checked
from runner_commands import Command, commands
from veiskille import Report, Validator
from veiskille.render.checked import Checked
from veiskille.render.github import SHOWN, text
from veiskille.render.phrases import NOT_CHECKED, sentence

if TYPE_CHECKING:
    from veiskille.error_texts import Language

MANY = ROOT / "examples/exam-session/invalid/EXM-020-private-candidate-told-nothing.json"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_each_line_is_one_command_of_a_known_kind(case: str, lang: Language) -> None:
    found = commands(text(checked(case), lang))
    assert {command.name for command in found} <= {"error", "warning", "notice"}
    reports = [one.outcome for one in checked(case) if isinstance(one.outcome, Report)]
    bad = len(reports) < len(checked(case)) or not all(report.conforms for report in reports)
    assert any(command.name == "error" for command in found) is bad


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_annotation_has_the_place_and_the_sentence(lang: Language) -> None:
    (one,) = checked("broken")
    assert isinstance(one.outcome, Report)
    warning, error = one.outcome.in_language(lang).results
    found = commands(text([one], lang))
    assert [command.message for command in found] == [sentence(error, lang), sentence(warning, lang)]
    place = {"line": "305", "endLine": "305", "col": "20", "endColumn": "23", "title": "RES-004"}
    assert found[0].properties == {"file": one.name, **place}
    # Columns are for one line alone.
    assert found[1].properties == {"file": one.name, "line": "63", "endLine": "547", "title": "EXM-021"}


def test_where_there_are_no_lines_the_pointer_is_told() -> None:
    (found,) = commands(text(checked("rdf"), "en"))
    assert found.properties == {"file": "tests/render/documents/exempt.ttl", "title": "RES-003"}
    assert found.message.startswith("/subjectResults/1/assessments/0/grade: F (exempt)")


def test_documents_that_could_not_be_checked_come_first() -> None:
    found = commands(text(checked("several"), "nn"))
    titles = [command.properties.get("title") for command in found]
    assert [NOT_CHECKED["nn"]] * 2 == titles[:2]
    assert NOT_CHECKED["nn"] not in titles[2:]
    documents = [command.properties.get("file") for command in found if command.name == "error"]
    assert len(documents) == SHOWN
    assert len(set(documents[:5])) == 5, "each is told of before one is told of twice"


def test_no_more_is_given_than_is_shown_and_the_rest_is_counted() -> None:
    report = Validator().validate(MANY)
    found = commands(text([Checked("a.json", report)] * 20, "en"))
    kinds = [command.name for command in found]
    assert kinds == ["error"] * SHOWN + ["warning"] * SHOWN + ["notice"]
    assert found[-1].message == f"{20 * len(report) - 2 * SHOWN} more results are not listed."


def test_what_the_limit_left_out_is_counted() -> None:
    assert commands(text(checked("omitted"), "nb"))[-1] == Command("notice", {}, "7 resultater til er ikke listet opp.")


def test_what_conforms_says_nothing() -> None:
    assert not text(checked("conforms"), "en")


def test_a_name_and_a_message_stay_in_their_place() -> None:
    (one,) = checked("own-shapes")
    name = "a,line=1::b%0A::error::\n::warning::c.json"
    output = text([Checked(name, one.outcome)], "en")
    assert len(output.splitlines()) == 3
    found = commands(output)
    assert {command.properties["file"] for command in found} == {name.replace("\n", r"\n")}
    assert all(command.properties["title"] == "OWN-001" for command in found)


def test_standard_input_is_no_file() -> None:
    (one,) = checked("rdf")
    (found,) = commands(text([Checked("-", one.outcome)], "en"))
    assert "file" not in found.properties
