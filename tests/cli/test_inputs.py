"""Which documents the arguments mean."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from run_command import BAD, GOOD, run
from veiskille.cli.inputs import find
from veiskille.limits import DEFAULTS, Limits

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with documents in three forms, and with much that is no document."""
    top = tmp_path / "in"
    for name in ("b.json", "a.json", "deep/er/c.jsonld", "deep/d.TTL", "deep/e.nt"):
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(GOOD, top / name)
    for name in ("readme.md", ".hidden.json", ".git/config.json", "a.report.json", "d.xml"):
        (top / name).parent.mkdir(exist_ok=True)
        (top / name).write_text("{}")
    return top


def found(*arguments: object) -> list[str]:
    return [given.name for given in find([str(a) for a in arguments]).inputs]


def below(folder: Path, *names: str) -> list[str]:
    return [str(folder / name) for name in names]


def test_a_folder_gives_every_document_below_it_sorted(folder: Path) -> None:
    assert found(folder) == below(folder, "a.json", "b.json", "deep/d.TTL", "deep/e.nt", "deep/er/c.jsonld")


def test_it_is_told_how_many_were_taken_and_passed_over(folder: Path) -> None:
    shutil.rmtree(folder / "deep")
    out, err = run("validate", folder, code=0)
    assert err == f"{folder}: 2 files to check, 4 passed over that are no documents\n"
    assert out.endswith("in 2 files\n")
    assert run("validate", "--quiet", folder, code=0) == ("", "")
    assert run("validate", f"{folder}/?.json", code=0)[1] == f"{folder}/?.json: 2 files to check\n"


def test_a_report_is_only_passed_over_beside_its_document(folder: Path) -> None:
    (folder / "alone.report.json").write_text("{}")
    (folder / "deep" / "er" / "c.report.json").write_text("{}")
    assert str(folder / "alone.report.json") in found(folder)
    assert str(folder / "deep" / "er" / "c.report.json") not in found(folder)
    assert found(folder / "a.report.json") == below(folder, "a.report.json"), "what is named is checked"


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("*.json", ["a.json", "b.json"]),
        ("[!b].json", ["a.json"]),
        ("**/*.jsonld", ["deep/er/c.jsonld"]),
        ("**/*.json", ["a.json", "b.json"]),
        ("*/er/*", ["deep/er/c.jsonld"]),
        ("d*", ["deep/d.TTL", "deep/e.nt", "deep/er/c.jsonld"]),
        ("**", ["a.json", "b.json", "deep/d.TTL", "deep/e.nt", "deep/er/c.jsonld"]),
        ("**/*", ["a.json", "b.json", "deep/d.TTL", "deep/e.nt", "deep/er/c.jsonld"]),
        ("*.md", ["readme.md"]),
        (".h*", [".hidden.json"]),
        ("a*.report.json", []),
        (".h*.json", [".hidden.json"]),
    ],
)
def test_a_pattern_gives_what_it_names(folder: Path, pattern: str, names: list[str]) -> None:
    search = find([str(folder / pattern)])
    assert [given.name for given in search.inputs if given.error is None] == below(folder, *names)
    assert any(given.error for given in search.inputs) is not bool(names)


def test_a_pattern_may_begin_where_the_command_runs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    assert found("in/*.json") == [os.path.join("in", "a.json"), os.path.join("in", "b.json")]  # noqa: PTH118
    assert found("**/e.nt") == [os.path.join("in", "deep", "e.nt")]  # noqa: PTH118


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(folder: Path) -> None:
    odd = folder / "[a].json"
    shutil.copy(GOOD, odd)
    assert found(odd) == [str(odd)]


def test_the_same_file_is_checked_once(folder: Path) -> None:
    (folder / "link.json").symlink_to(folder / "b.json")
    first = folder / "b.json"
    assert found(first, folder / ".." / "in" / "b.json", folder / "link.json", folder / "*.json", folder) == [
        str(first),
        *below(folder, "a.json", "deep/d.TTL", "deep/e.nt", "deep/er/c.jsonld"),
    ]
    assert found("-", "-") == ["-"]


def test_links_that_lead_back_end(folder: Path) -> None:
    everything = found(folder)
    (folder / "deep" / "back").symlink_to(folder, target_is_directory=True)
    (folder / "deep" / "er" / "on").symlink_to(folder / "deep", target_is_directory=True)
    assert found(folder) == everything
    assert found(folder / "**" / "*.json") == below(folder, "a.json", "b.json")


def test_a_link_to_itself_is_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "loop.json").symlink_to(tmp_path / "loop.json")
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere.json")
    _, err = run("validate", tmp_path, code=2)
    assert "loop.json  unreadable-file  The file cannot be opened." in err
    assert "gone.json  missing-file  The file does not exist." in err


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("empty", "There are no documents in the folder. The name of a document ends in one of these: .json, .jsonld"),
        ("nothing/*.json", "The pattern matches no document."),
        ("*.toml", "The pattern matches no document."),
        ("gone.json", "The file does not exist."),
    ],
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_nothing_found_is_an_error_and_the_rest_is_checked(tmp_path: Path, name: str, sentence: str, form: str) -> None:
    (tmp_path / "empty").mkdir()
    out, err = run("validate", "--format", form, tmp_path / name, GOOD, code=2)
    assert err.startswith(f"{tmp_path / name}  ")
    assert sentence in err
    if form == "json":
        assert [entry["conforms"] for entry in json.loads(out)["files"]] == [None, True]
    else:
        assert f"{GOOD}: conforms" in out


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is hidden from the superuser")
def test_a_folder_that_may_not_be_read_is_an_error(folder: Path) -> None:
    (folder / "deep").chmod(0)
    _, err = run("validate", folder, code=2)
    (folder / "deep").chmod(0o700)
    assert f"{folder / 'deep'}  unreadable-folder  The folder cannot be opened." in err


def test_a_folder_that_cannot_be_listed_is_an_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "refused", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    assert [given.error is not None for given in find([str(folder)]).inputs] == [True]


def test_standard_input_is_a_document() -> None:
    out, err = run("validate", "-", code=1, stdin=BAD.read_bytes())
    assert out.startswith("-:81:20  RES-003")
    assert err == ""
    out, _ = run("validate", "-", "--stdin-name", "school/diploma.json", code=1, stdin=BAD.read_bytes())
    assert out.startswith("school/diploma.json:81:20  RES-003")
    entry = json.loads(run("validate", "-", "--format", "json", code=1, stdin=BAD.read_bytes())[0])
    assert entry["file"] == "-"


def test_the_ending_of_the_name_of_standard_input_counts() -> None:
    _, err = run("validate", "-", "--stdin-name", "a.ttl", code=2, stdin="{}")
    assert "a.ttl" in err
    assert "not valid Turtle" in err
    assert "not valid Turtle" in run("validate", "-", "--input-format", "turtle", code=2, stdin="{}")[1]
    assert "Give -" in run("validate", GOOD, "--stdin-name", "a.ttl", code=2)[1]


def test_standard_input_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    command = sys.modules["veiskille.cli.validate"]
    monkeypatch.setattr(command, "DEFAULTS", Limits(max_bytes=1000))
    assert DEFAULTS.max_bytes > 1000
    _, err = run("validate", "-", code=2, stdin=BAD.read_bytes())
    assert err.startswith(
        "-  too-large  The document is larger than 1000 bytes. Split it, or raise the limit max_bytes"
    )
