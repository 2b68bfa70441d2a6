"""At a terminal: colours, the bar, and whose values are shown."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from run_command import BAD, GOOD
from veiskille.cli.progress import HANDFUL

if TYPE_CHECKING:
    from pathlib import Path

pty = pytest.importorskip("pty", reason="there is no pseudo-terminal here")

ESCAPE = "\x1b["
BAR = "━"
#: Days as no document may have them: that of the document, and the birthday of its holder.
OWN = "19.06.2026"
OF_A_PERSON = "14.03.2007"


def environment(**changes: str) -> dict[str, str]:
    """Give the environment of a terminal, with some changes."""
    return {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "COLUMNS": "100", **changes}


def on_terminal(*arguments: object, out: bool = True, **changes: str) -> tuple[str, str]:
    """Run the command with standard error, and standard output if wanted, at a terminal; give what each got."""
    command = [sys.executable, "-m", "veiskille", *map(str, arguments)]
    ours, theirs = pty.openpty()
    done = subprocess.Popen(  # noqa: S603 - our own
        command,
        stdout=theirs if out else subprocess.PIPE,
        stderr=theirs,
        env=environment(**changes),
    )
    os.close(theirs)
    seen = b""
    try:
        while chunk := os.read(ours, 65536):
            seen += chunk
    except OSError:
        pass  # so Linux tells that nobody holds the other end any longer
    os.close(ours)
    piped = done.stdout.read() if done.stdout else b""
    done.wait()
    if done.stdout:
        done.stdout.close()
    return seen.decode("utf-8"), piped.decode("utf-8")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    for number in range(HANDFUL + 1):
        shutil.copy(GOOD, tmp_path / f"{number}.json")
    return tmp_path


def test_colours_are_for_a_terminal() -> None:
    assert ESCAPE in on_terminal("validate", BAD)[0]
    assert ESCAPE in on_terminal("validate", "--help")[0]
    assert ESCAPE not in on_terminal("validate", BAD, NO_COLOR="1", TERM="dumb")[0]
    assert f"{ESCAPE}31" not in on_terminal("validate", BAD, NO_COLOR="1")[0]
    assert ESCAPE not in on_terminal("validate", BAD, out=False)[1]


@pytest.mark.parametrize(("changes", "coloured"), [({"GITHUB_ACTIONS": "true"}, False), ({"FORCE_COLOR": "1"}, True)])
@pytest.mark.parametrize(("arguments", "code"), [(["validate", BAD], 1), (["validate", "--help"], 0), (["--help"], 0)])
def test_a_pipe_gets_colours_only_where_they_are_forced(
    arguments: list[object], code: int, changes: dict[str, str], *, coloured: bool
) -> None:
    command = [sys.executable, "-m", "veiskille", *map(str, arguments)]
    done = subprocess.run(command, env=environment(**changes), capture_output=True, text=True, check=False)  # noqa: S603 - our own
    assert (ESCAPE in done.stdout) is coloured
    assert done.returncode == code


@pytest.fixture
def late(tmp_path: Path) -> Path:
    """Give a document with a fault in a day of its own, and one in the birthday of a person."""
    path = tmp_path / "late.json"
    path.write_text(BAD.read_text("utf-8").replace("2026-06-19", OWN, 1).replace("2007-03-14", OF_A_PERSON), "utf-8")
    return path


def test_somebody_at_a_terminal_sees_values_but_not_those_of_a_person(late: Path) -> None:
    seen, _ = on_terminal("validate", late)
    assert OWN in seen
    assert OF_A_PERSON not in seen
    assert OF_A_PERSON in on_terminal("validate", "--show-values", "always", late)[0]
    assert OWN not in on_terminal("validate", "--show-values", "never", late)[0]


@pytest.mark.parametrize(
    ("arguments", "changes"),
    [
        ([], {}),
        ([], {"FORCE_COLOR": "1", "TTY_COMPATIBLE": "1", "TTY_INTERACTIVE": "1"}),
        ([], {"SHOW_VALUES": "always", "VEISKILLE_SHOW_VALUES": "always", "VEISKILLE_VALIDATE_SHOW_VALUES": "always"}),
        (["--format", "json"], {}),
    ],
)
def test_nobody_sees_a_value_where_no_person_looks(late: Path, arguments: list[str], changes: dict[str, str]) -> None:
    _, piped = on_terminal("validate", *arguments, late, out=False, **changes)
    assert "STR-003" in piped
    assert OWN not in piped
    assert OF_A_PERSON not in piped


def test_a_file_and_other_forms_show_no_value_at_a_terminal_either(late: Path, tmp_path: Path) -> None:
    on_terminal("validate", "--output", tmp_path / "report", late)
    assert "STR-003" in (tmp_path / "report").read_text("utf-8")
    for told in ((tmp_path / "report").read_text("utf-8"), on_terminal("validate", "--format", "html", late)[0]):
        assert OWN not in told


def test_a_bar_shows_how_far_it_has_come_and_goes_away(many: Path) -> None:
    seen, piped = on_terminal("validate", many, out=False)
    assert BAR in seen
    assert seen.rstrip().endswith("2K"), "it is taken away"
    assert BAR not in piped
    assert piped.endswith("in 6 files\n")


@pytest.mark.parametrize("arguments", [["--quiet"], []])
def test_there_is_no_bar_for_a_handful_or_where_it_is_not_wanted(many: Path, arguments: list[str]) -> None:
    if not arguments:
        (many / "0.json").unlink()
    assert BAR not in on_terminal("validate", *arguments, many, out=False)[0]


def test_a_terminal_that_cannot_move_its_cursor_gets_no_bar(many: Path) -> None:
    assert BAR not in on_terminal("validate", many, out=False, TERM="dumb")[0]


def test_a_reader_who_stops_reading_is_no_verdict() -> None:
    command = [sys.executable, "-m", "veiskille", "validate", "--format", "json", *[str(BAD)] * 2, str(GOOD.parent)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment()) as done:  # noqa: S603 - our own
        assert done.stdout is not None
        assert done.stderr is not None
        done.stdout.close()
        err = done.stderr.read().decode()
    assert done.returncode == 2
    assert "Traceback" not in err
    assert "BrokenPipe" not in err
