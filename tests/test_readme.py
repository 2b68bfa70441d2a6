"""The README's lines run as printed."""

import io
import os
import re
import shlex
import subprocess
import sysconfig
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from typer.testing import CliRunner

from veiskille.cli import app

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.fixture(autouse=True)
def _in_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_five_lines_of_use_give_the_output_below_them() -> None:
    match = re.search(r"```python\n(.*?)```\n\n```text\n(.*?)```", README, re.DOTALL)
    assert match is not None
    code, expected = match.groups()
    assert len(code.splitlines()) <= 5
    shown = io.StringIO()
    with redirect_stdout(shown):
        exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - the README is ours
    assert shown.getvalue() == expected


def test_the_command_gives_the_output_below_it() -> None:
    match = re.search(r"```text\n\$ veiskille (.*?)\n(.*?)```", README, re.DOTALL)
    assert match is not None
    result = CliRunner(env={"NO_COLOR": "1"}).invoke(app, shlex.split(match[1]))
    assert result.exit_code == 1
    assert result.stdout == match[2]


def test_the_demo_ends_as_each_of_its_commands_should() -> None:
    run = subprocess.run(
        ["/bin/sh", "examples/demo.sh"],
        env={**os.environ, "BIN": sysconfig.get_path("scripts")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stderr == ""
    assert run.returncode == 0


def test_every_link_leads_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)]+)\)", README) if "://" not in link]
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
