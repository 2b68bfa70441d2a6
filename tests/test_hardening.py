"""Faults that were found once and must not come back."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from veiskille import Limits, Validator, validate
from veiskille.classes import Diploma
from veiskille.convert import convert
from veiskille.errors import DocumentError
from veiskille.messages import expected
from veiskille.model import model

ROOT = Path(__file__).resolve().parents[1]
DIPLOMA = ROOT / "examples" / "diploma" / "valid" / "small.json"
DELIVERY = ROOT / "examples" / "result-delivery" / "valid" / "small.json"
PAYLOAD = ROOT / "examples" / "formats" / "samtbu-pilot1" / "graduating-students.jsonld"


@pytest.fixture
def diploma() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(DIPLOMA.read_text("utf-8"))
    return document


@pytest.fixture
def delivery() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(DELIVERY.read_text("utf-8"))
    return document


def found(document: object) -> list[tuple[str, str]]:
    return [(result.code, result.location.pointer) for result in validate(json.dumps(document))]


COLD_THREADS = """
import sys, threading
from pathlib import Path
from rdflib import Graph
from veiskille import Validator
own = '''@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix model: <https://w3id.org/veiskille/model/> .
<urn:own:shape> a sh:NodeShape ; sh:targetClass model:Diploma ; sh:sparql <urn:own:query> .
<urn:own:query> sh:select "SELECT $this WHERE { $this <urn:p> ?o }" .'''
verdicts = []
def work(number):
    shapes = Graph().parse(data=own, format="turtle") if number % 2 else None
    verdicts.append(Validator(shapes=shapes).validate(Path(sys.argv[1])).conforms)
threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
[t.start() for t in threads]
[t.join() for t in threads]
assert verdicts == [True] * 8, verdicts
"""


def test_many_threads_may_begin_at_once() -> None:
    subprocess.run([sys.executable, "-c", COLD_THREADS, str(DIPLOMA)], check=True, timeout=120)  # noqa: S603 - our own code


FORK = """
import os, sys, threading
from pathlib import Path
from veiskille import validate
path = Path(sys.argv[1])
validate(path)
thread = threading.Thread(target=lambda: [validate(path) for _ in range(20)])
thread.start()
child = os.fork()
if child == 0:
    os._exit(0 if validate(path).conforms else 1)
_, status = os.waitpid(child, 0)
thread.join()
assert status == 0
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
def test_a_forked_process_validates_while_its_parent_does() -> None:
    subprocess.run([sys.executable, "-c", FORK, str(DIPLOMA)], check=True, timeout=120)  # noqa: S603 - our own code


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_any_terminal_can_show_a_report(encoding: str, form: str) -> None:
    command = [sys.executable, "-m", "veiskille", "validate", "--lang", "nn", "--format", form, str(DIPLOMA)]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": encoding}, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    if form == "json":
        assert json.loads(done.stdout.decode(encoding))["conforms"] is True


def test_a_value_in_several_places_is_found_in_each(diploma: dict[str, Any]) -> None:
    for assessment in diploma["subjectResults"][0]["assessments"]:
        assessment["assessedOn"] = "2026-06-30"
    places = [f"/subjectResults/0/assessments/{n}/assessedOn" for n in (0, 1)]
    assert found(diploma) == [("DOC-006", place) for place in places]


def test_a_limit_leaves_out_the_same_results_and_counts_them_all(diploma: dict[str, Any]) -> None:
    diploma["testData"] = False
    diploma["subjectResults"] = [dict(diploma["subjectResults"][0], hours=-1) for _ in range(6)]
    full = Validator().validate(diploma).to_dict()
    for _ in range(2):
        capped = Validator(limits=Limits(max_results=3)).validate(diploma).to_dict()
        assert capped["summary"] == full["summary"]
        assert [r["severity"] for r in capped["results"]] == ["violation"] * 3


def _assessment(delivery: dict[str, Any]) -> dict[str, Any]:
    assessment: dict[str, Any] = delivery["deliveredResults"][0]["subjectResults"][0]["assessments"][0]
    return assessment


def test_a_chain_of_replacements_conforms(delivery: dict[str, Any]) -> None:
    first = _assessment(delivery)
    second = {
        **first,
        "id": "urn:uuid:1d6f1c2e-0000-4000-8000-000000000002",
        "replaces": first["id"],
        "gradeStatus": "K",
    }
    third = {**second, "id": "urn:uuid:1d6f1c2e-0000-4000-8000-000000000003", "replaces": second["id"]}
    delivery["deliveredResults"][0]["subjectResults"][0]["assessments"] += [second, third]
    assert found(delivery) == []


def test_two_results_that_replace_each_other_do_not_conform(delivery: dict[str, Any]) -> None:
    first = _assessment(delivery)
    second = {
        **first,
        "id": "urn:uuid:1d6f1c2e-0000-4000-8000-000000000002",
        "replaces": first["id"],
        "gradeStatus": "K",
    }
    first |= {"replaces": second["id"], "gradeStatus": "K"}
    delivery["deliveredResults"][0]["subjectResults"][0]["assessments"].append(second)
    assert {code for code, _ in found(delivery)} == {"RES-009"}


def test_a_result_of_nobody_is_not_delivered(delivery: dict[str, Any]) -> None:
    del delivery["deliveredResults"][0]["holder"]["identityNumbers"]
    assert found(delivery) == [("STR-001", "/deliveredResults/0/holder")]


@pytest.mark.parametrize("own", ["actor/vestland", "code/grade/5", "model/Person", "actor/nobody"])
def test_a_document_describes_nothing_of_the_models(diploma: dict[str, Any], own: str) -> None:
    diploma["holder"]["id"] = f"https://w3id.org/veiskille/{own}"
    assert found(diploma) == [("IDN-008", "/holder/id")]


def test_one_fault_gives_one_result(diploma: dict[str, Any]) -> None:
    del diploma["holder"]["identityNumbers"][0]["number"]
    del diploma["subjectResults"][0]["assessments"][1]["assessmentKind"]
    diploma["programmeAreas"] = "x"
    diploma["holder"]["birthDate"] = "2026-06-20Z"
    assert sorted(code for code, _ in found(diploma)) == ["STR-001", "STR-001", "STR-004", "STR-010"]


def test_a_node_with_the_documents_id_is_one_fault(diploma: dict[str, Any]) -> None:
    diploma["holder"]["id"] = diploma["id"]
    assert found(diploma) == [("STR-011", "/holder/id")]


@pytest.mark.parametrize(
    "key", ["9" * 5000, "٣" * 30, "0", "-1", "a/b~c"], ids=["long", "other", "zero", "minus", "escaped"]
)
def test_any_key_can_be_reported(diploma: dict[str, Any], key: str) -> None:
    diploma["holder"][key] = 1
    (result,) = validate(json.dumps(diploma))
    assert result.code == "DOC-001"


@pytest.mark.parametrize(
    "tag", ["nsl", "fil", "yue", "nb-NO", "NB", "zh-Hant-TW", "sl-rozaj-biske", "en-x-school", "und"]
)
def test_language_tags_that_are_known(diploma: dict[str, Any], tag: str) -> None:
    diploma["actors"][0]["name"][tag if tag != "NB" else "SE"] = "Fjordvik"
    assert found(diploma) == []


@pytest.mark.parametrize("tag", ["xx", "norsk", "nb_NO", "nb-", "nb-x", "nb-a", "nb-1", "", "@none", "nb NO"])
def test_language_tags_that_are_not(diploma: dict[str, Any], tag: str) -> None:
    diploma["actors"][0]["name"][tag] = "Fjordvik"
    assert [code for code, _ in found(diploma)] == ["DOC-010"]


@pytest.mark.parametrize(
    "value", [float("nan"), {1, 2}, b"bytes", 10**5000, object()], ids=["nan", "set", "bytes", "huge", "object"]
)
def test_an_object_that_no_document_can_hold_is_refused(diploma: dict[str, Any], value: object) -> None:
    diploma["reform"] = value
    with pytest.raises(DocumentError):
        validate(diploma)


def test_names_that_could_be_data_are_masked(tmp_path: Path, diploma: dict[str, Any]) -> None:
    number = diploma["holder"]["identityNumbers"][0]["number"]
    path = tmp_path / f"{number}\x1b[31m.json"
    diploma["holder"] |= {"id": "mailto:ingrid@example.org", "birthDate": "x"}
    path.write_text(json.dumps(diploma), "utf-8")
    report = validate(path)
    shown = f"{report} {report.to_dict()}"
    assert len(report) == 1
    assert number not in shown
    assert "\x1b" not in shown
    assert "mailto" not in shown


def test_the_classes_show_no_value_in_errors_and_none_that_identifies_in_their_text(diploma: dict[str, Any]) -> None:
    assert "Solbakken" not in repr(Diploma.from_document(diploma))
    diploma["holder"]["identityNumbers"][0]["number"] = "canary"
    with pytest.raises(ValidationError) as caught:
        Diploma.from_document(diploma)
    assert "canary" not in str(caught.value)


def test_a_conversion_of_something_else_writes_nothing(tmp_path: Path) -> None:
    target = tmp_path / "list.json"
    target.write_text("before")
    arguments = ["convert", "--from", "samtbu-pilot1", "--to", "pupil-list", "--output", str(target), str(DIPLOMA)]
    done = subprocess.run([sys.executable, "-m", "veiskille", *arguments], capture_output=True, check=False)  # noqa: S603
    assert done.returncode == 1
    assert target.read_text() == "before"


def test_a_fraction_in_a_payload_is_carried_as_a_number() -> None:
    payload = json.loads(PAYLOAD.read_text("utf-8"))
    payload["students"][0]["classCode"] = 1.5
    conversion = convert(json.dumps(payload), "samtbu-pilot1", "pupil-list")
    assert conversion.document["pupils"][0]["classCode"] == 1.5
    assert json.dumps(conversion.document)


@pytest.mark.parametrize(
    ("low", "high", "said"), [(1, 9, "1 to 9"), (1, None, "at least 1"), (None, 9, "at most 9")], ids=str
)
def test_a_number_may_have_one_bound(low: int | None, high: int | None, said: str) -> None:
    slot = replace(model().classes["TimeLimit"].slots["limit_amount"], min_value=low, max_value=high)
    assert expected("http://www.w3.org/ns/shacl#MinInclusiveConstraintComponent", slot, "en") == said
