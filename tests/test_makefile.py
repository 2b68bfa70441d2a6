"""The targets of the Makefile that `make check` does not run begin as written there."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
#: Lines of the Makefile that start one of our own programs, by target and number.
LINES = {
    f"{target}-{number}": line
    for target, recipe in re.findall(
        r"^([a-z-]+): .*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE
    )
    for number, line in enumerate(recipe.splitlines(), 1)
    if re.search(r"python (?:tests/|-m benchmarks)", line)
}


@pytest.mark.parametrize("name", LINES)
def test_a_program_finds_all_its_parts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = re.fullmatch(r"\t(?:PYTHONPATH=(\S+) )?\S+python ((?:-m )?\S+) ?(.*)", LINES[name])
    assert found is not None
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [found[1], str(ROOT / "src")])))
    command = [sys.executable, *found[2].split(), "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - the Makefile's own
    assert (done.returncode, done.stderr) == (0, "")
    assert "usage" in done.stdout


def test_all_that_is_started_is_tried() -> None:
    assert {name.rpartition("-")[0] for name in LINES} == {
        "mutations",
        "fuzz",
        "bench",
        "bench-growth",
        "bench-profile",
    }
