"""What users write type-checks, under mypy and under pyright; what makes no sense does not."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SOURCE = ROOT / "src"
FILES = sorted([*HERE.glob("accepted/*.py"), *HERE.glob("refused/*.py")])

#: File and line to what a type checker says of it.
Said: TypeAlias = dict[tuple[str, int], list[str]]

#: Parts of the package that are not for users, and whose types are of no use to them.
INNER = ("checks", "cli", "engine", "generate", "plan", "reference", "tree")


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def by_mypy(folder: Path) -> Said:
    """Check the files as a user with strict settings and without a plugin does."""
    (folder / "mypy.ini").write_text("[mypy]\nstrict = True\nexplicit_package_bases = True\n", "utf-8")
    environment = {**os.environ, "MYPYPATH": os.pathsep.join((str(SOURCE), str(HERE)))}
    done = subprocess.run(  # noqa: S603 - our own files
        [sys.executable, "-m", "mypy", "--config-file=mypy.ini", "--output=json", *map(str, FILES)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    said: Said = {}
    for entry in map(json.loads, done.stdout.splitlines()):
        if entry["severity"] == "error":
            said.setdefault((name_of(Path(entry["file"])), entry["line"]), []).append(entry["message"])
    return said


def by_pyright(folder: Path) -> Said:
    """Check the files in pyright's standard mode."""
    found = pyright(folder, *map(str, FILES))
    said: Said = {}
    for entry in found["generalDiagnostics"]:
        if entry["severity"] == "error":
            place = (name_of(Path(entry["file"])), entry["range"]["start"]["line"] + 1)
            said.setdefault(place, []).append(entry["message"])
    return said


def pyright(folder: Path, *arguments: str) -> Any:  # noqa: ANN401 - JSON
    settings = {"typeCheckingMode": "standard", "extraPaths": [str(SOURCE)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run([*command, *arguments], cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module", params=[by_mypy, by_pyright], ids=["mypy", "pyright"])
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Said:
    check: Callable[[Path], Said] = request.param
    return check(tmp_path_factory.mktemp("typing"))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_type_checker_refuses_what_is_marked_and_nothing_else(said: Said, path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if re.search(r"# refused\b", line)}
    found = {line: messages for (name, line), messages in said.items() if name == name_of(path)}
    assert bool(marked) == (path.parent.name == "refused")
    assert {line: found.get(line, found) for line in marked ^ set(found)} == {}


def test_every_type_that_users_meet_is_known(tmp_path: Path) -> None:
    found = pyright(tmp_path, "--verifytypes", "veiskille", "--ignoreexternal")["typeCompleteness"]
    unknown = [
        s["name"] for s in found["symbols"] if s["isExported"] and not (s["isTypeKnown"] and not s["isTypeAmbiguous"])
    ]
    assert [name for name in unknown if name.split(".")[1] not in INNER] == []


@pytest.mark.parametrize("package", ["veiskille", "veiskille_pytest"])
def test_the_package_says_that_it_is_typed(package: str) -> None:
    assert (SOURCE / package / "py.typed").is_file()
