"""The recipes for build systems are whole: their files parse, their commands run, and reports are where they are read.

pre-commit itself would install the package from an index, which a test does not: what it does with a hook's file is
done here as its documentation says.
"""

from __future__ import annotations

import re
import shlex
import tomllib
from typing import TYPE_CHECKING, Any, Final

import pytest
import yaml

import pages
from pages import DOCS, ROOT, Block

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BROKEN = ROOT / "examples" / "diploma" / "invalid" / "RES-003-exempt-without-remark.json"
RECIPES = [block for block in pages.blocks(DOCS / "how-to" / "ci.md") if block.language == "yaml"]
PIPELINES = [block for block in RECIPES if block.title != ".pre-commit-config.yaml"]
CONFIGURATIONS = [block for block in RECIPES if block.title == ".pre-commit-config.yaml"]
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))

#: What a hook's file may say, and must (pre-commit, "Creating new hooks").
REQUIRED: Final = {"id", "name", "entry", "language"}
KNOWN: Final = REQUIRED | {
    "additional_dependencies", "alias", "always_run", "args", "description", "exclude", "exclude_types", "fail_fast",
    "files", "language_version", "log_file", "minimum_pre_commit_version", "pass_filenames", "require_serial", "stages",
    "types", "types_or", "verbose",
}  # fmt: skip
#: Endings of the types of file that our hooks name, as pre-commit's library identify has them.
ENDINGS: Final = {"json": (".json", ".jsonld")}


def _texts(tree: object) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for value in tree.values():
            yield from _texts(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _texts(value)


def _commands(block: Block) -> list[str]:
    texts = _texts(yaml.safe_load(block.text))
    return [text for text in texts if text.startswith(("veiskille ", "pip "))]


@pytest.mark.parametrize("block", PIPELINES, ids=lambda block: str(block.title))
def test_a_pipeline_installs_checks_and_reads_the_report_that_it_wrote(block: Block, tmp_path: Path) -> None:
    install, check = _commands(block)
    assert install == "pip install veiskille"
    pages.set_up(tmp_path)
    assert pages.run(check, tmp_path).code == 0
    (tmp_path / "documents" / "broken.json").write_bytes(BROKEN.read_bytes())
    done = pages.run(check, tmp_path)
    assert done.code == 1
    words = shlex.split(check)
    if "--output" in words:
        report = words[words.index("--output") + 1]
        assert "RES-003" in (tmp_path / report).read_text("utf-8")
        assert sum(text == report for text in _texts(yaml.safe_load(block.text))) == 1
    else:
        assert "::error file=documents/broken.json,line=81," in done.output


@pytest.mark.parametrize("block", PIPELINES, ids=lambda block: str(block.title))
def test_the_report_is_published_when_the_check_fails_too(block: Block) -> None:
    if "--output" in block.text:
        assert re.search(r"!cancelled\(\)|when: always|succeededOrFailed\(\)", block.text)


def test_there_is_a_recipe_for_each_build_system() -> None:
    assert {str(block.title).split("/")[0] for block in RECIPES} == {
        ".github",
        ".gitlab-ci.yml",
        "azure-pipelines.yml",
        ".pre-commit-config.yaml",
    }


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_is_what_pre_commit_takes(hook: dict[str, Any]) -> None:
    assert set(hook) >= REQUIRED
    assert set(hook) <= KNOWN
    assert hook["language"] == "python"
    re.compile(hook.get("files", ""))
    assert set(hook.get("types_or", ())) <= set(ENDINGS)
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert shlex.split(hook["entry"])[0] in scripts


def _called(hook: dict[str, Any], files: list[str]) -> str | None:
    """Give the command that pre-commit runs for a hook, or None where no file is its own."""
    endings = tuple(ending for kind in hook.get("types_or", ()) for ending in ENDINGS[kind])
    taken = [
        name
        for name in files
        if re.search(hook.get("files", ""), name)
        and not re.search(hook.get("exclude", "^$"), name)
        and (not endings or name.endswith(endings))
    ]
    if not taken:
        return None
    names = taken if hook.get("pass_filenames", True) else []
    return shlex.join([*shlex.split(hook["entry"]), *hook.get("args", []), *names])


def _hook(name: str) -> dict[str, Any]:
    return next(hook for hook in HOOKS if hook["id"] == name)


@pytest.mark.parametrize("name", [hook["id"] for hook in HOOKS])
@pytest.mark.parametrize(("broken", "code"), [(False, 0), (True, 1)])
def test_a_hook_passes_and_fails_as_the_documents_do(name: str, *, broken: bool, code: int, tmp_path: Path) -> None:
    pages.set_up(tmp_path)
    files = ["package.json", "documents/diploma.json", "documents/diploma.report.json", "documents/broken.json"]
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "documents" / "diploma.report.json").write_text("{}")
    if broken:
        (tmp_path / files[-1]).write_bytes(BROKEN.read_bytes())
    command = _called(_hook(name), files if broken else files[:-1])
    assert command is not None
    done = pages.run(command, tmp_path)
    assert done.code == code, done.output
    assert ("RES-003" in done.output) is broken
    # Not even to the terminal that pre-commit gives a hook.
    assert '"F"' not in done.output


def test_a_hook_is_not_run_for_other_files() -> None:
    assert _called(_hook("veiskille"), ["package.json", "documents/README.md", "src/documents.py"]) is None
    assert _called(_hook("veiskille-folder"), ["package.json", "src/documents.py"]) is None


@pytest.mark.parametrize("block", CONFIGURATIONS, ids=["from-a-checkout", "from-an-index"])
def test_a_configuration_names_hooks_that_there_are(block: Block, tmp_path: Path) -> None:
    (source,) = yaml.safe_load(block.text)["repos"]
    (hook,) = source["hooks"]
    whole = hook if source["repo"] == "local" else {**_hook(hook["id"]), **hook}
    assert whole["entry"] == _hook("veiskille")["entry"]
    pages.set_up(tmp_path)
    command = _called(whole, ["documents/diploma.json"])
    assert command is not None
    assert pages.run(command, tmp_path).code == 0
