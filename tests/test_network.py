"""Nothing in a document, and nothing in shapes, makes a fetch, reads another file or starts a program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from veiskille.errors import ShapesError
from veiskille.model import model

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*/valid/small.json"))
SMALL = ROOT / "examples" / "diploma" / "valid" / "small.json"

# Nobody listens there; an attempt would be seen by the hook before it fails.
REMOTE = "http://127.0.0.1:9/context.jsonld"
OURS = model().context_iri

#: Runs in a process of its own, because an audit hook cannot be taken away again.
WATCH = """
import atexit, json, sys
seen, opened = [], []
KINDS = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.", "subprocess.", "os.system", "os.exec",
         "os.fork", "os.posix_spawn", "os.startfile", "ctypes.dlopen", "webbrowser.", "pickle.find_class")

def hook(event, arguments):
    if event.startswith(KINDS):
        seen.append(f"{event}{arguments!r}"[:200])
    elif event == "open":
        opened.append(str(arguments[0]))

outcome = []
sys.addaudithook(hook)
atexit.register(lambda: print(json.dumps({"seen": seen, "opened": opened, "outcome": outcome})))
"""

VALIDATE = """
from pathlib import Path
from veiskille import Error, Validator
shapes = Path(sys.argv[2]) if len(sys.argv) > 2 else None
for path in json.loads(sys.argv[1]):
    try:
        report = Validator(shapes=shapes).validate(Path(path))
        twin = Validator(shapes=shapes).validate(json.loads(Path(path).read_text("utf-8")))
        assert [r.code for r in report] == [r.code for r in twin]
        outcome.append(sorted({result.code for result in report}))
    except Error as error:
        outcome.append(type(error).__name__)
"""

COMMAND = """
import contextlib, io
sys.argv[1:] = json.loads(sys.argv[1])
from veiskille.cli import main
with contextlib.redirect_stdout(io.StringIO()):
    try:
        main()
    except SystemExit as end:
        outcome.append(end.code)
"""


class Seen(NamedTuple):
    events: list[str]
    opened: set[str]
    outcome: list[Any]


def run(script: str, *arguments: str) -> tuple[Seen, str]:
    """Run a script under the hook; give what was seen, and the error that ended it, if any."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", WATCH + script, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - fixed
    found = json.loads(done.stdout)
    return Seen(found["seen"], set(found["opened"]), found["outcome"]), done.stderr if done.returncode else ""


def watch(script: str, *arguments: str) -> Seen:
    """Run a script under the hook to its end."""
    seen, error = run(script, *arguments)
    assert not error, error
    return seen


def hostile(canary: Path) -> dict[str, tuple[dict[str, Any], set[str]]]:
    """Give documents that ask for what must not happen, each with the codes that may answer."""
    file = canary.as_uri()
    unread, unknown, iri = {"DOC-002"}, {"DOC-001"}, {"IDN-007", "STR-006"}
    contexts = [REMOTE, file, str(canary), [OURS, REMOTE], [OURS, file], {"@import": REMOTE}, {"@vocab": REMOTE}, None]
    cases: dict[str, tuple[dict[str, Any], set[str]]] = {
        f"context-{index}": ({"@context": context}, unread) for index, context in enumerate(contexts)
    }
    keys = ["owl:imports", "http://www.w3.org/2002/07/owl#imports", "@import", "@graph", "@included", "$ref", "$schema"]
    keys += ["sh:shapesGraph", "http://www.w3.org/ns/shacl#shapesGraph", "xsi:schemaLocation", "@reverse", "@nest"]
    for key in keys:
        cases[f"key-{key}"] = ({key: REMOTE}, unknown)
        cases[f"key-{key}-object"] = ({key: {"@id": file}}, unknown)
    document = json.loads(SMALL.read_text("utf-8"))
    cases["context-inside"] = ({"holder": {**document["holder"], "@context": REMOTE}}, unknown)
    cases["context-file-inside"] = ({"holder": {**document["holder"], "@context": file}}, unknown)
    cases["reference-remote"] = ({"awardedBy": REMOTE}, iri)
    cases["reference-file"] = ({"awardedBy": file}, iri)
    cases["id-remote"] = ({"id": REMOTE}, set())
    cases["id-file"] = ({"id": file}, set())
    cases["type-remote"] = ({"type": REMOTE}, unread)
    return {name: ({**document, **changes}, codes) for name, (changes, codes) in cases.items()}


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    path = tmp_path / "canary.jsonld"
    path.write_text(json.dumps({"@context": {}}), "utf-8")
    return path


@pytest.mark.parametrize(
    ("script", "event"),
    [
        ("import socket; socket.socket().close()", "socket.__new__"),
        ("import socket; socket.getaddrinfo('127.0.0.1', 9)", "socket.getaddrinfo"),
        (f"import urllib.request as r\ntry:\n    r.urlopen({REMOTE!r})\nexcept OSError:\n    pass", "urllib.Request"),
        ("import subprocess; subprocess.run([sys.executable, '-V'], capture_output=True)", "subprocess.Popen"),
    ],
)
def test_the_hook_sees(script: str, event: str) -> None:
    assert [found for found in watch(script).events if found.startswith(event)]


def test_the_hook_sees_files(canary: Path) -> None:
    assert str(canary) in watch("open(sys.argv[1]).close()", str(canary)).opened


def test_valid_documents() -> None:
    found = watch(VALIDATE, json.dumps([str(path) for path in EXAMPLES]))
    assert found.events == []
    assert len(found.outcome) == len(EXAMPLES) == len(model().profiles)


def test_hostile_documents(canary: Path, tmp_path: Path) -> None:
    cases = hostile(canary)
    paths = []
    for index, (document, _) in enumerate(cases.values()):
        paths.append(tmp_path / f"{index}.json")
        paths[-1].write_text(json.dumps(document), "utf-8")
    found = watch(VALIDATE, json.dumps([str(path) for path in paths]))
    assert found.events == []
    assert str(canary) not in found.opened
    assert {str(path) for path in paths} <= found.opened
    for (name, (_, codes)), outcome in zip(cases.items(), found.outcome, strict=True):
        assert set(outcome) <= codes if codes else outcome == [], name
        assert outcome or not codes, f"{name}: it conforms"


RDF = """
from veiskille import Error, validate
for form, text in json.loads(sys.argv[1]):
    try:
        outcome.append(sorted({result.code for result in validate(text, input_format=form)}))
    except Error as error:
        outcome.append(error.message_key)
"""


def test_documents_in_rdf(canary: Path) -> None:
    file, document = canary.as_uri(), json.loads(SMALL.read_text("utf-8"))
    contexts = [REMOTE, file, [OURS, REMOTE], {"@import": file}, {"a": {"@id": "urn:a", "@context": REMOTE}}]
    cases = [("json-ld", json.dumps({**document, "@context": context})) for context in contexts]
    cases += [("json-ld", json.dumps({**document, "@context": [OURS, {"a": REMOTE}], "a": {"@id": file}}))]
    cases += [("json-ld", json.dumps([{"@context": REMOTE, "@id": file}]))]
    cases += [
        ("turtle", f"@base <{file}> . @prefix a: <{REMOTE}> . <> <http://www.w3.org/2002/07/owl#imports> a: , <> .")
    ]
    cases += [("n-triples", f"<{file}> <http://www.w3.org/2002/07/owl#imports> <{REMOTE}> .")]
    cases += [("rdf-xml", f'<!DOCTYPE a [<!ENTITY b SYSTEM "{file}">]><a>&b;</a>')]
    found = watch(RDF, json.dumps(cases))
    assert found.events == []
    assert str(canary) not in found.opened
    read = ["DOC-001", "DOC-002"]
    refused = "remote-context", "unsupported-json-ld"
    assert found.outcome == [
        *[refused[0]] * 3,
        refused[1],
        refused[0],
        ["DOC-001"],
        refused[1],
        read,
        read,
        "refused-format",
    ]


OWN_SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix model: <https://w3id.org/veiskille/model/> .
<urn:shapes> a owl:Ontology ; owl:imports <REMOTE>, <FILE> .
<urn:shape> a sh:NodeShape ; sh:targetClass model:Diploma ; sh:shapesGraph <REMOTE> ;
    sh:message "x" ; sh:property <urn:property> BODY .
<urn:property> sh:path model:holder ; sh:minCount 1 .
"""

#: What shapes could ask for. Imports are left alone, as they are in SHACL; all else is refused, never skipped.
BODIES = {
    "imports": "",
    "javascript": '; sh:js [ a sh:JSConstraint ; sh:jsLibrary [ sh:jsLibraryURL "REMOTE" ] ; sh:jsFunctionName "f" ]',
    "service": '; sh:sparql [ sh:select "SELECT $this WHERE { $this ?p ?o . SERVICE <REMOTE> { ?o ?q ?r } }" ]',
    "service-escaped": r'; sh:sparql [ sh:select "SELECT $this { $this ?p ?o SER\\u0056ICE <REMOTE> { ?o ?q ?r } }" ]',
    "from": '; sh:sparql [ sh:select "SELECT $this FROM <REMOTE> WHERE { $this ?p ?o }" ]',
    "from-file": '; sh:sparql [ sh:select "SELECT $this FROM <FILE> WHERE { $this ?p ?o }" ]',
    "from-named": '; sh:sparql [ sh:select "SELECT $this FROM NAMED <FILE> WHERE { GRAPH ?g { $this ?p ?o } }" ]',
}
each_body = pytest.mark.parametrize("body", BODIES)


def own_shapes(body: str, canary: Path, folder: Path) -> Path:
    text = OWN_SHAPES.replace("BODY", BODIES[body]).replace("REMOTE", REMOTE).replace("FILE", canary.as_uri())
    path = folder / "own.ttl"
    path.write_text(text, "utf-8")
    return path


@each_body
def test_shapes_of_the_users_own_fetch_nothing(body: str, canary: Path, tmp_path: Path) -> None:
    found, _ = run(VALIDATE, json.dumps([str(SMALL)]), str(own_shapes(body, canary, tmp_path)))
    assert found.events == []
    assert str(canary) not in found.opened


@each_body
def test_shapes_that_ask_for_more_are_refused(body: str, canary: Path, tmp_path: Path) -> None:
    found = watch(VALIDATE, json.dumps([str(SMALL)]), str(own_shapes(body, canary, tmp_path)))
    assert found.outcome == [ShapesError.__name__]


def test_the_command(canary: Path, tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    path.write_text(json.dumps({**json.loads(SMALL.read_text("utf-8")), "@context": canary.as_uri()}), "utf-8")
    for arguments, code in (
        (["validate", str(SMALL)], 0),
        (["validate", "--format", "json", str(SMALL), str(path)], 1),
        (["validate", REMOTE], 2),
        (["validate", canary.as_uri()], 2),
    ):
        found = watch(COMMAND, json.dumps(arguments))
        assert found.events == []
        assert found.outcome == [code]
        assert str(canary) not in found.opened


GENERATE = """
from pathlib import Path
from veiskille.generate.artefacts import make
outcome.append(len(make(Path(sys.argv[1]))))
"""


def test_the_generator() -> None:
    found = watch(GENERATE, str(ROOT))
    assert found.outcome[0] > 50
    # A library that LinkML brings asks on import whether the machine has IPv6, by a socket that is never connected.
    probe = ("socket.__new__", "socket.bind(<socket.socket")
    others = [event for event in found.events if not event.startswith(probe)]
    assert all("('::1', 0)" in event for event in found.events if event.startswith("socket.bind"))
    assert all(event.startswith("subprocess.Popen") and "'-m', 'ruff'" in event for event in others), "the formatter"
    assert others
