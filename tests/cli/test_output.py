"""Where the report goes, and what it shows."""

from __future__ import annotations

import json
import os
import stat
from typing import TYPE_CHECKING

import pytest

from run_command import BAD, GOOD, run
from veiskille.cli import output as module
from veiskille.cli.formats import FORMS, Format
from veiskille.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

#: Values that stand in the document, the second one at fault.
VALUES = ("Solbakken", "14.03.2007")


@pytest.mark.parametrize("form", Format)
def test_a_file_holds_the_report_and_standard_output_nothing(tmp_path: Path, form: Format) -> None:
    target = tmp_path / "report"
    target.write_text("an older one, and longer than the new one could be" * 10_000)
    target.chmod(0o640)
    out, err = run("validate", "--format", form, "--output", target, GOOD, BAD, code=1)
    assert (out, err) == ("", "")
    assert "RES-003" in target.read_text("utf-8")
    assert "an older one" not in target.read_text("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["report"]
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.parametrize("form", Format)
def test_a_report_is_the_same_in_a_file_as_on_standard_output(tmp_path: Path, form: Format) -> None:
    target = tmp_path / "report"
    run("validate", "--lang", "nb", "--format", form, "--output", target, BAD, code=1)
    shown, _ = run("validate", "--lang", "nb", "--format", form, "--output", "-", BAD, code=1)
    assert target.read_text("utf-8") == shown


def test_a_document_is_never_overwritten(tmp_path: Path) -> None:
    document = tmp_path / "a.json"
    document.write_bytes(GOOD.read_bytes())
    (tmp_path / "link").symlink_to(document)
    for target in (document, tmp_path / "link", tmp_path / "." / "a.json"):
        _, err = run("validate", "--output", target, tmp_path, code=2)
        assert "would overwrite" in err
    assert document.read_bytes() == GOOD.read_bytes()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "report.txt")
    run("validate", "--output", tmp_path / "link", GOOD, code=0)
    assert (tmp_path / "link").is_symlink()
    assert "conforms" in (tmp_path / "report.txt").read_text("utf-8")


@pytest.mark.parametrize("name", [".", "nowhere/report.json"])
def test_a_place_that_cannot_be_written_to_is_refused_before_anything_is_checked(tmp_path: Path, name: str) -> None:
    out, err = run("validate", "--output", tmp_path / name, BAD, code=2)
    assert out == ""
    assert "The report cannot be written to" in err


@pytest.mark.skipif(not os.path.exists(os.devnull), reason="there is no such device")  # noqa: PTH110
def test_a_device_is_written_to_and_not_replaced() -> None:
    assert run("validate", "--output", os.devnull, BAD, code=1) == ("", "")
    assert not stat.S_ISREG(os.stat(os.devnull).st_mode)  # noqa: PTH116


def test_a_report_that_is_not_whole_takes_no_other_ones_place(tmp_path: Path) -> None:
    target = tmp_path / "report"
    target.write_text("older")
    with pytest.raises(UnicodeEncodeError), module.written(target) as stream:
        stream.write("half, and a letter that no file can hold: \ud800")
    assert target.read_text("utf-8") == "older"
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_a_file_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError), module.written(tmp_path / "gone" / "report"):
        pass


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("values", ["never", "auto"])
def test_no_value_is_shown_unless_asked_for(form: Format, values: str) -> None:
    document = BAD.read_text("utf-8").replace("2007-03-14", "14.03.2007")
    assert all(value in document for value in VALUES)
    out, err = run("validate", "--format", form, "--show-values", values, "-", code=1, stdin=document)
    assert "STR-003" in out
    assert not [value for value in VALUES if value in out + err]


@pytest.mark.parametrize("form", Format)
def test_values_are_only_for_formats_that_people_read(form: Format) -> None:
    if FORMS[form].may_show_values:
        run("validate", "--format", form, "--show-values", "always", BAD, code=1)
    else:
        out, err = run("validate", "--format", form, "--show-values", "always", BAD, code=2)
        known = ", ".join(name for name, described in FORMS.items() if described.may_show_values)
        assert out == ""
        assert err == f"A report in the format {form} never shows values. --show-values always is for these: {known}.\n"


def test_quiet_tells_results_and_nothing_else() -> None:
    assert run("validate", "--quiet", GOOD, code=0) == ("", "")
    out, _ = run("validate", "-q", GOOD, BAD, code=1)
    assert "RES-003" in out
    assert "conforms" not in out
    assert "in 2 files" not in out
    assert "does not exist" in run("validate", "-q", "gone.json", code=2)[1]


def test_the_summary_is_the_last_line() -> None:
    out, err = run("validate", BAD, "gone.json", GOOD, code=2)
    assert out.splitlines()[-1].startswith("✗ 1 violation")
    assert "gone.json" in err
    assert json.loads(run("validate", "--format", "json", BAD, GOOD, code=1)[0])["files"]
