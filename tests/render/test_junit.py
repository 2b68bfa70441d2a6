"""Reports as JUnit XML: valid by both official schemas, and what does not conform or has no verdict never passes."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from lxml import etree

from checked_documents import CASES, LANGUAGES, ROOT, checked
from shared_data import DATA, requires_shared
from veiskille import Report, Validator
from veiskille.render.checked import Checked
from veiskille.render.junit import text
from write_reports import reported

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.error_texts import Language

SCHEMAS = ("junit-10.xsd", "junit-windyroad.xsd")


@cache
def official(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(DATA / "report-formats" / name))


def faults(name: str, xml: str) -> list[str]:
    schema = official(name)
    schema.validate(etree.fromstring(xml.encode()))
    return [str(error) for error in schema.error_log]


def suite(checked: Sequence[Checked], lang: Language = "en") -> ET.Element:
    (found,) = ET.fromstring(text(checked, lang))  # noqa: S314 - our own
    return found


@requires_shared
@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_output_is_as_both_schemas_say(case: str, lang: Language, schema: str) -> None:
    assert not faults(schema, text(checked(case), lang))


@requires_shared
@pytest.mark.parametrize("schema", SCHEMAS)
def test_both_schemas_refuse_what_is_not_junit(schema: str) -> None:
    good = text(checked("several"), "en")
    assert not faults(schema, good)
    for old, new in (("system-out", "output"), (' failures="3"', ""), ("<testcase name=", "<testcase title=")):
        assert faults(schema, good.replace(old, new))


@requires_shared
def test_every_report_of_the_examples_together_is_junit() -> None:
    validator = Validator(lang="nn")
    every = [Checked(path.relative_to(ROOT).as_posix(), validator.validate(path)) for path in reported()]
    xml = text(every, "nn")
    assert not [fault for schema in SCHEMAS for fault in faults(schema, xml)]
    found = suite(every, "nn")
    for one, case in zip(every, found.iter("testcase"), strict=True):
        assert isinstance(one.outcome, Report)
        assert (case.get("name"), case.get("classname")) == (one.name, one.outcome.profile or "-")
        assert (case.find("failure") is None) is one.outcome.conforms
        said = case.findtext("failure", found.findtext("system-out"))
        assert said is not None
        assert all(result.code in said for result in one.outcome if result.severity == "violation")


def test_counts_are_those_of_the_cases() -> None:
    found = suite(checked("several"))
    assert [found.get(name) for name in ("tests", "failures", "errors")] == ["7", "3", "2"]
    assert len(found.findall("testcase")) == 7
    assert len(found.findall("testcase/failure")) == 3
    assert [error.get("type") for error in found.findall("testcase/error")] == ["truncated", "missing-file"]


def test_the_type_of_a_failure_is_the_code_that_is_met_most_often() -> None:
    document = json.loads((ROOT / "examples/diploma/valid/small.json").read_text("utf-8"))
    document["holder"] |= {"other": 1, "givenName": None, "familyName": None}
    (failure,) = suite([Checked("a.json", Validator().validate(document))]).iter("failure")
    assert (failure.get("type"), failure.get("message")) == ("STR-012", "3 violations: DOC-001, STR-012")


def test_warnings_alone_do_not_fail() -> None:
    found = suite(checked("warned"))
    assert not list(found.iter("failure"))
    assert "DOC-019" in (found.findtext("system-out") or "")


def test_omitted_results_are_told() -> None:
    (failure,) = suite(checked("omitted")).iter("failure")
    assert failure.get("message") == "9 violations: EXM-020"
    assert (failure.text or "").splitlines()[-1] == "7 more results are not listed."
