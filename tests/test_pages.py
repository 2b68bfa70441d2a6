"""What commands print, as files: the first line is the command, the rest is what a pipe of 80 columns gets.

A page is written by ``python tests/test_pages.py FILE…`` from its own first line. Read it before you keep it.
"""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from veiskille.cli import app

PAGES = sorted((Path(__file__).resolve().parent / "pages").glob("*.txt"))
_PROMPT = "$ veiskille "


def printed(page: Path) -> str:
    command = page.read_text("utf-8").splitlines()[0]
    arguments = shlex.split(command.removeprefix(_PROMPT))
    result = CliRunner(env={"LC_ALL": "C", "COLUMNS": "80", "NO_COLOR": "1"}).invoke(app, arguments)
    return f"{command}\n{result.output}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_command_prints_its_page(page: Path) -> None:
    assert page.read_text("utf-8").startswith(_PROMPT)
    assert printed(page) == page.read_text("utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        Path(name).write_text(printed(Path(name)), "utf-8", newline="\n")
