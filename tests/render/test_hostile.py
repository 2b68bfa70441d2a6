"""Names and texts that nobody foresaw: no format breaks, and none says anything but what it was given."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rdflib import DCTERMS, SH, Graph

from checked_documents import FORMATS, checked
from runner_commands import commands
from veiskille import Report
from veiskille.errors import DocumentError, Error
from veiskille.redact import printable, redact
from veiskille.render.checked import Checked, Excerpt
from veiskille.render.uris import file_uri

if TYPE_CHECKING:
    from veiskille.report import Result

#: A URI reference (RFC 3986, appendix B), with the characters that may stand in each part of a path or a file's URI.
URI = re.compile(r"(?:file:///)?(?:[A-Za-z]:)?(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})*")

NASTY = [
    "",
    "-",
    "a:b",
    "//host/a",
    "C:\\a b",
    "a\n::error::b",
    "##vso[task.setvariable]x",
    "##[error]",
    "%0A::warning::",
    "]]><x/>",
    "&#0;",
    '"""@en . <a> <b> "',
    "\\",
    '\\"',
    "\\u0022",
    "<a> . <b>",
    "{0}[a](b)",
    "\x00\x1b[2J",
    "\ud800\udc80\udcff",
    "\u2028\x85\x0b\x0c\r",
    "\u202e",
    "\ufffe\uffff",
    "../../etc",
    "?a#b",
    "01017012345",
]
TEXT = st.one_of(st.text(), st.sampled_from(NASTY), st.lists(st.sampled_from(NASTY)).map("".join))
ENDINGS = tuple(FORMATS)


def hostile(name: str, said: str) -> tuple[Checked, ...]:
    """Give a document of that name whose every free text is hostile, and one that could not be read."""
    (one,) = checked("own-shapes")
    assert isinstance(one.outcome, Report)
    results = tuple(_hostile(result, name, said) for result in one.outcome)
    report = replace(one.outcome, file=printable(redact(name)), results=results)
    error = DocumentError("truncated", file=name, line=1, column=1)
    return (Checked(name, report), Checked(name, error), Checked(name, Error("missing-extra", extra=said)))


def _hostile(result: Result, name: str, said: str) -> Result:
    # Places are made fit to be shown when a report is composed; messages, shapes and paths are the shapes' own.
    place = replace(result.location, file=printable(redact(name)), pointer=printable(redact(f"/{said}")))
    texts = dict.fromkeys(("en", "nb", "nn"), said)
    return replace(
        result,
        location=place,
        focus=place.pointer,
        message=said,
        messages=texts,
        expected=said,
        expectations=texts,
        shape=f"urn:{said}",
        path=f"urn:{said}",
    )


def outputs(name: str, said: str) -> dict[str, str]:
    made = {ending: text(hostile(name, said), "nn") for ending, text in FORMATS.items()}
    for output in made.values():
        output.encode()
    return made


@given(name=TEXT, said=TEXT)
def test_every_format_is_read_back_whole(name: str, said: str) -> None:
    made = outputs(name, said)
    assert len(json.loads(made["json"])["files"]) == 3
    (run,) = json.loads(made["sarif"])["runs"]
    assert len(run["results"]) == 3
    assert not run["invocations"][0]["executionSuccessful"]
    (suite,) = ET.fromstring(made["junit.xml"])  # noqa: S314 - our own
    assert [len(suite.findall(f"testcase{part}")) for part in ("", "/failure", "/error")] == [3, 1, 2]
    assert [len(list(suite.iter(tag))) for tag in ("failure", "error", "property")] == [1, 2, 2]
    assert [command.name for command in commands(made["github.txt"])] == ["error"] * 3 + ["warning", "notice"]
    read = Graph().parse(data=made["ttl"], format="turtle", publicID="https://checkout.example/")
    assert len(list(read.subject_objects(SH.conforms))) == len(list(read.subject_objects(DCTERMS.source))) == 3
    assert len(list(read.subject_objects(SH.resultPath))) == 3
    assert len(list(read.subject_objects(SH.result))) == 5


@given(name=TEXT, said=TEXT)
@example("a", "01017012345")
@example("010170 12345.json", "a")
def test_no_identity_number_and_nothing_that_steers_is_shown(name: str, said: str) -> None:
    for ending, output in outputs(name, said).items():
        plain = output.replace("\n", "")
        if ending != "json":
            assert plain.isprintable(), ending
        # Hashes and percent signs are not read as numbers by anybody, and shapes are named as their author named them.
        own = re.sub(r'"veiskille/v1": "[^"]*"|%[0-9A-F]{2}|sh:(?:resultPath|sourceShape) <[^>]*>', "", output)
        if ending != "json":
            assert redact(own) == own, ending


@given(TEXT)
def test_the_uri_of_a_file_is_a_uri(name: str) -> None:
    assert URI.fullmatch(file_uri(name)), file_uri(name)


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ending != "json"])
def test_the_faulty_line_is_shown_by_no_format_but_json(ending: str) -> None:
    (one,) = checked("rdf")
    shown = replace(one, excerpts=(Excerpt(1, "Solbakken", 0, 9, "Solbakken"),))
    assert FORMATS[ending]((shown,), "en") == FORMATS[ending]((one,), "en")


@pytest.mark.parametrize("ending", ENDINGS)
def test_only_names_and_texts_change(ending: str) -> None:
    """Nothing but the hostile parts makes two outputs differ: no line is won or lost."""
    plain = FORMATS[ending](hostile("a.json", "said"), "en")
    nasty = FORMATS[ending](hostile("b\n.json", "\n::error::\n"), "en")
    assert plain.count("\n") == nasty.count("\n")
