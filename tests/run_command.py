"""Run the command inside the test's own process."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from veiskille.cli import app

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
GOOD = EXAMPLES / "diploma" / "valid" / "small.json"
BAD = EXAMPLES / "diploma" / "invalid" / "RES-003-exempt-without-remark.json"


def run(*arguments: object, code: int, stdin: str | bytes | None = None, lang: str = "C") -> tuple[str, str]:
    """Give what the command writes to standard output and to standard error; it must end with the exit code."""
    result = CliRunner(env={"LC_ALL": lang, "NO_COLOR": "1"}).invoke(app, [str(a) for a in arguments], input=stdin)
    assert result.exit_code == code, result.output
    return result.stdout, result.stderr
