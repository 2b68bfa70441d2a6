"""The command: what it prints, where, and with which exit code."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from shared_data import DATA, requires_shared
from veiskille import profiles
from veiskille.cli import app, locale_language

ROOT = Path(__file__).resolve().parents[1]
SMALL = str(ROOT / "examples" / "diploma" / "valid" / "small.json")
PAYLOAD = str(ROOT / "examples" / "formats" / "samtbu-pilot1" / "graduating-students.jsonld")


def run(*arguments: str, code: int) -> tuple[str, str]:
    result = CliRunner(env={"LC_ALL": "C", "NO_COLOR": "1"}).invoke(app, list(arguments))
    assert result.exit_code == code, result.output
    return result.stdout, result.stderr


@pytest.fixture
def broken(tmp_path: Path) -> str:
    path = tmp_path / "broken.json"
    path.write_text(
        Path(SMALL)
        .read_text("utf-8")
        .replace('"2026-06-19",\n  "documentLanguage"', '"19.6.2026",\n  "documentLanguage"')
    )
    return str(path)


def test_a_document_that_conforms_exits_0() -> None:
    out, err = run("validate", SMALL, code=0)
    assert out.splitlines() == [f"{SMALL}: conforms to the profile diploma", "", "✓ 0 violations in 1 file"]
    assert err == ""


def test_a_document_that_does_not_conform_exits_1_and_says_where_and_what(broken: str) -> None:
    out, _ = run("validate", SMALL, broken, code=1)
    assert f"{broken}:12:16  STR-003  “issue date” (issueDate) is not a day that can be read." in out
    assert "https://w3id.org/veiskille/rule/STR-003" in out
    assert out.endswith("✗ 1 violation in 2 files\n")
    assert "19.6.2026" not in out


@pytest.mark.parametrize(("lang", "sentence"), [("nb", "er ikke en dag"), ("nn", "er ikkje ein dag")])
def test_the_language_can_be_chosen(broken: str, lang: str, sentence: str) -> None:
    assert sentence in run("validate", "--lang", lang, broken, code=1)[0]


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({}, "en"),
        ({"LANG": "nb_NO.UTF-8"}, "nb"),
        ({"LANG": "no_NO"}, "nb"),
        ({"LANG": "nb_NO", "LC_ALL": "nn_NO.UTF-8"}, "nn"),
        ({"LC_MESSAGES": "nn_NO", "LANG": "en_US"}, "nn"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "C"}, "en"),
    ],
)
def test_the_language_follows_the_locale(environment: dict[str, str], lang: str) -> None:
    assert locale_language(environment).value == lang


def test_one_report_is_json_as_it_is_and_several_stand_under_files(broken: str) -> None:
    one = json.loads(run("validate", "--format", "json", broken, code=1)[0])
    assert one["conforms"] is False
    assert set(one["results"][0]) == {
        "code", "severity", "message", "location", "focus", "path", "shape", "component", "expected", "help",
        "suggestion", "excerpt",
    }  # fmt: skip
    assert one["results"][0]["location"] == {
        "file": broken, "line": 12, "column": 16, "endLine": 12, "endColumn": 27, "pointer": "/issueDate",
    }  # fmt: skip
    both = json.loads(run("validate", "--format", "json", SMALL, broken, code=1)[0])
    assert [report["conforms"] for report in both["files"]] == [True, False]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('{"a": [1, 2', "The document ends too early."),
        ('{"a": 1,\n "a": 2}', ":2:2  duplicate-key  The same key appears twice"),
        ("[" * 100 + "]" * 100, ":1:65  too-deep  The document has more than 64 levels."),
        ("\ufeff{}", "byte order mark"),
        ('{"a": NaN}', "NaN"),
    ],
)
def test_a_document_that_cannot_be_read_exits_2_with_a_sentence(tmp_path: Path, content: str, sentence: str) -> None:
    path = tmp_path / "unreadable.json"
    path.write_text(content, "utf-8")
    _, err = run("validate", str(path), code=2)
    assert str(path) in err
    assert sentence in err
    entry = json.loads(run("validate", "--format", "json", str(path), code=2)[0])
    assert entry["conforms"] is None
    assert entry["error"]["message"].removeprefix(f"{path}:").split(": ", 1)[1] in err


def test_one_unreadable_document_keeps_no_other_from_being_validated(tmp_path: Path) -> None:
    missing = str(tmp_path / "missing.json")
    out, err = run("validate", missing, SMALL, code=2)
    assert "conforms" in out
    assert missing in err


@pytest.mark.parametrize(
    "arguments",
    [("--profile", "transcript"), ("--from", "oneroster"), ("--engine", "turbo"), ("--shapes", "missing.ttl")],
)
def test_a_wrong_argument_exits_2_and_says_what_there_is(arguments: tuple[str, str]) -> None:
    _, err = run("validate", *arguments, SMALL, code=2)
    assert err.strip()


def test_a_document_may_come_as_rdf(tmp_path: Path) -> None:
    path = tmp_path / "document.ttl"
    path.write_text("<urn:a> <urn:b> 1 .")
    out, _ = run("validate", str(path), code=1)
    assert f"{path}:/  DOC-002" in out
    assert "not valid Turtle" in run("validate", "--input-format", "turtle", SMALL, code=2)[1]
    run("validate", "--input-format", "word", SMALL, code=2)
    run("validate", "--input-format", "turtle", "--from", "samtbu-pilot1", SMALL, code=2)
    assert "RDF/XML" in run("validate", str(tmp_path / "document.rdf"), code=2)[1]


def test_conversion_writes_the_document_and_lists_the_losses(tmp_path: Path) -> None:
    out, err = run("convert", "--from", "samtbu-pilot1", "--to", "pupil-list", "--test-data", PAYLOAD, code=0)
    assert len(json.loads(out)["pupils"]) == 6
    assert "CNV-001" in err
    target = tmp_path / "list.json"
    out, _ = run(
        "convert",
        "--from",
        "samtbu-pilot1",
        "--to",
        "pupil-list",
        "--production",
        "--output",
        str(target),
        PAYLOAD,
        code=0,
    )
    assert out == ""
    assert json.loads(target.read_text("utf-8"))["testData"] is False


def test_a_conversion_that_cannot_be_made_exits(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"students": 1}')
    assert "CNV-004" in run("convert", "--from", "samtbu-pilot1", "--to", "pupil-list", str(other), code=1)[1]
    run("convert", "--from", "samtbu-pilot1", "--to", "diploma", PAYLOAD, code=2)


def test_payloads_are_validated_in_their_own_format() -> None:
    out, _ = run("validate", "--from", "samtbu-pilot1", "--test-data", PAYLOAD, code=1)
    assert f"{PAYLOAD}:41:33  IDN-001" in out


@requires_shared
def test_the_pilots_payloads_give_a_report() -> None:
    folder = DATA / "samtbu-pilot1"
    out, _ = run(
        "validate", "--from", "samtbu-pilot1", *(str(p) for p in sorted(folder.glob("*-payload.jsonld"))), code=1
    )
    assert out.endswith("✗ 1 violation, 2 warnings, 4 notes in 2 files\n")


def test_the_profiles_are_listed() -> None:
    out, _ = run("profiles", code=0)
    assert [line.split()[0] for line in out.splitlines()[1:]] == list(profiles())


def test_generate_says_that_all_is_as_the_sources_say() -> None:
    out, _ = run("generate", "--check", "--root", str(ROOT), code=0)
    assert "as the sources say" in out
    run("generate", "--check", "--root", str(ROOT / "docs"), code=2)


def test_the_command_starts_as_a_module_of_its_own() -> None:
    done = subprocess.run([sys.executable, "-m", "veiskille", "--help"], capture_output=True, text=True, check=True)
    assert "validate" in done.stdout
