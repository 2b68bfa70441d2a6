"""The hand-written pages say what is: commands give what they show, and every field, limit and code is described."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from veiskille.errors import TEMPLATES
from veiskille.limits import DEFAULTS
from veiskille.messages import COMPONENT_CODES
from veiskille.model import model
from veiskille.validate import validate
from veiskille.vocabulary import rules

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
BROKEN = ROOT / "examples" / "diploma" / "invalid" / "RES-003-exempt-without-remark.json"


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)  # noqa: S603


def _shown() -> Iterator[tuple[str, str]]:
    """Give each command of the pages that stands right before the output it shows."""
    for path in sorted(DOCS.rglob("*.md")):
        text = path.read_text("utf-8")
        yield from re.findall(r"```sh\n(veiskille [^\n]*)\n```\n\n```text\n(.*?)\n```", text, flags=re.DOTALL)


def _blocks() -> Iterator[tuple[str, str]]:
    for path in sorted(DOCS.rglob("*.md")):
        for number, block in enumerate(re.findall(r"```python\n(.*?)```", path.read_text("utf-8"), flags=re.DOTALL), 1):
            yield f"{path.relative_to(DOCS).as_posix()}-{number}", block


@pytest.mark.parametrize(("command", "output"), list(_shown()))
def test_commands_print_what_the_page_shows(command: str, output: str) -> None:
    done = _run(sys.executable, "-c", "from veiskille.cli import main; main()", *shlex.split(command)[1:])
    assert done.stdout.rstrip("\n") == output


def test_there_are_commands_to_check() -> None:
    assert len(list(_shown())) >= 3


@pytest.mark.parametrize("block", [pytest.param(block, id=name) for name, block in _blocks()])
def test_python_of_the_pages_runs(block: str) -> None:
    # rdflib's own JSON-LD parser still uses the class that rdflib says is old.
    known = "ignore:ConjunctiveGraph is deprecated:DeprecationWarning"
    done = _run(sys.executable, "-W", "error", "-W", known, "-c", block)
    assert done.returncode == 0, done.stderr


def _table(page: str) -> set[str]:
    """Give what stands as code in the first column of a page's tables."""
    found: set[str] = set()
    for line in (DOCS / page).read_text("utf-8").splitlines():
        if line.startswith("| `"):
            found |= set(re.findall(r"`([^`]+)`", line.split("|")[1]))
    return found


def test_every_field_of_a_report_is_described() -> None:
    report = validate(BROKEN).to_dict()
    assert report["results"]
    assert _table("reference/report.md") == set(report) | set(report["results"][0])


def test_the_result_that_the_page_shows_is_a_real_one() -> None:
    text = (DOCS / "reference" / "report.md").read_text("utf-8")
    shown = re.findall(r"```json\n(.*?)```", text, flags=re.DOTALL)
    result = validate(BROKEN).to_dict()["results"][0]
    result["location"]["file"] = BROKEN.relative_to(ROOT).as_posix()
    assert [json.loads(block) for block in shown] == [result]


def test_every_structural_code_is_described() -> None:
    text = (DOCS / "reference" / "report.md").read_text("utf-8")
    codes = {code for code in rules() if code.startswith("STR-")}
    assert codes == set(re.findall(r"^\| \[(STR-[0-9]{3})\]", text, flags=re.MULTILINE))


def test_every_limit_and_reason_is_described() -> None:
    text = (DOCS / "reference" / "reading.md").read_text("utf-8")
    for field in fields(DEFAULTS):
        assert re.search(rf"^\| `{field.name}` \| {getattr(DEFAULTS, field.name)} \|", text, flags=re.MULTILINE), (
            field.name
        )
    keys = list(TEMPLATES)
    # Those of files, encoding, syntax and limits stand first; what follows is not about reading.
    reasons = [key for key in keys[: keys.index("unknown-profile")] if key != "not-an-object"]
    assert [reason for reason in reasons if f"`{reason}`" not in text] == []


def test_the_readme_of_the_shapes_names_every_profile_and_code() -> None:
    text = (ROOT / "shapes" / "README.md").read_text("utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert [link for link in links if not (ROOT / "shapes" / link).is_file()] == []
    assert [key for key in model().profiles if f"artefacts/shapes/{key}.ttl)" not in text] == []
    missing = {
        name: code
        for name, code in COMPONENT_CODES.items()
        if code.startswith("STR-")
        and name in ("MinCount", "MaxCount", "Datatype", "Pattern", "In", "Class", "Closed", "MinInclusive")
        and code not in text
    }
    assert missing == {}
