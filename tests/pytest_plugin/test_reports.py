"""Reports of what a suite judged: in each form, whole under pytest-xdist, and never with a value."""

from __future__ import annotations

import json
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from rdflib import SH, Graph

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., pytest.RunResult]

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SMALL = EXAMPLES / "diploma" / "valid" / "small.json"
INVALID = sorted(p for p in (EXAMPLES / "diploma" / "invalid").glob("RES-0*.json") if ".report." not in p.name)[:8]

SUITE = """
import pytest
from pathlib import Path
from veiskille.testing import assert_invalid, assert_valid, documents, validate

@pytest.mark.parametrize("path", documents("documents"))
def test_valid(path):
    assert_valid(path)

@pytest.mark.parametrize("path", documents("documents"))
def test_again(path, veiskille):
    veiskille.validate(path)

@pytest.mark.parametrize("text", ['{"secret": 1}'])
def test_from_memory(text):
    assert_valid(text)

def test_expected():
    assert_invalid(b"[]", "DOC-002")

def test_unexpected():
    assert_invalid(b"[]", "RES-003")

def test_unreadable():
    assert_valid(b"{")

def test_nothing():
    pass
"""


@pytest.fixture
def run(pytester: pytest.Pytester) -> Run:
    folder = pytester.mkdir("documents")
    for path in (SMALL, *INVALID):
        shutil.copy(path, folder)
    pytester.makepyfile(test_suite=SUITE)
    pytester.makeini("[pytest]\nfilterwarnings = error\naddopts = -p no:cacheprovider")

    def run(*arguments: str) -> pytest.RunResult:
        return pytester.runpytest_subprocess("-p", "veiskille_pytest.plugin", *arguments)

    return run


def entries(path: Path) -> dict[str, Any]:
    return {entry["file"]: entry for entry in json.loads(path.read_text("utf-8"))["files"]}


def test_a_report_holds_each_document_once_and_is_the_same_from_workers(run: Run, pytester: pytest.Pytester) -> None:
    alone = run("--veiskille-report=alone.json")
    shared = run("--veiskille-report=new/shared.json", "-p", "xdist", "-n", "2")
    for result, name in ((alone, "alone.json"), (shared, "new/shared.json")):
        assert result.parseoutcomes() == {"passed": 12, "failed": 11}
        result.stdout.fnmatch_lines([f"*- veiskille: 12 documents in {name} -*"])
        assert "not whole" not in result.stdout.str()
    found = entries(pytester.path / "alone.json")
    assert set(found) == {
        *(f"documents/{path.name}" for path in (SMALL, *INVALID)),
        "test_suite.py::test_from_memory",
        "test_suite.py::test_unexpected",
        "test_suite.py::test_unreadable",
    }
    assert found["documents/small.json"]["conforms"] is True
    assert found[f"documents/{INVALID[0].name}"]["results"][0]["location"]["line"] > 1
    assert found["test_suite.py::test_unreadable"]["conforms"] is None
    assert (pytester.path / "alone.json").read_bytes() == (pytester.path / "new" / "shared.json").read_bytes()


def test_a_lost_worker_is_told(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_crash="import os\ndef test_crash():\n    os._exit(3)\n")
    result = run("--veiskille-report=r.json", "-p", "xdist", "-n", "2")
    result.stdout.fnmatch_lines(["The report is not whole: nothing came from gw*"])


@pytest.mark.parametrize("ending", [".json", ".sarif", ".xml", ".html", ".ttl"])
def test_the_form_follows_from_the_ending(run: Run, pytester: pytest.Pytester, ending: str) -> None:
    run(f"--veiskille-report=r{ending}")
    text = (pytester.path / f"r{ending}").read_text("utf-8")
    assert "RES-0" in text
    assert "documents/" in text
    if ending in (".json", ".sarif"):
        json.loads(text)
    if ending == ".xml":
        assert ET.fromstring(text).tag == "testsuites"  # noqa: S314 - our own
    if ending == ".ttl":
        assert list(Graph().parse(data=text, format="turtle").subjects(None, SH.ValidationReport))


def test_several_reports_are_written_in_one_run(run: Run, pytester: pytest.Pytester) -> None:
    run("--veiskille-report=a.json", "--veiskille-report", "b.html", "-o", "veiskille_lang=nn")
    assert (pytester.path / "a.json").exists()
    assert 'lang="nn"' in (pytester.path / "b.html").read_text("utf-8")


def test_a_suite_that_judges_nothing_has_an_empty_report(run: Run, pytester: pytest.Pytester) -> None:
    for ending in ("json", "sarif", "xml", "html", "ttl"):
        run("-k", "test_nothing", f"--veiskille-report=r.{ending}").assert_outcomes(passed=1, deselected=22)
    assert json.loads((pytester.path / "r.json").read_text("utf-8")) == {"files": []}


@pytest.mark.parametrize("name", ["r.csv", "r"])
def test_an_ending_that_names_no_form_is_refused(run: Run, name: str) -> None:
    result = run(f"--veiskille-report={name}")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*must end in one of .html, .json, .sarif, .ttl, .xml"])


def test_a_report_that_cannot_be_written_fails_the_run(run: Run, pytester: pytest.Pytester) -> None:
    pytester.mkdir("r.json")
    result = run("-k", "test_nothing", "--veiskille-report=r.json")
    assert result.ret == 4
    result.stderr.fnmatch_lines(["*--veiskille-report: r.json cannot be written: *"])
    assert "documents in" not in result.stdout.str()


def test_without_the_option_nothing_is_kept(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        test_suite="from veiskille_pytest import current\nfrom veiskille.testing import validate\n"
        "def test_kept():\n    validate(b'[]')\n    assert current().judged is None\n"
    )
    run().assert_outcomes(passed=1)
