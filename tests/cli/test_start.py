"""The command starts fast: it loads nothing that a verdict does not need."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from run_command import BAD, GOOD, ROOT

LOADED = """
import sys
from veiskille.cli import main
try:
    main()
except SystemExit:
    import json
    print(json.dumps(list(sys.modules)))
"""


@pytest.mark.parametrize("arguments", [["--version"], ["validate", GOOD], ["validate", BAD]])
def test_what_is_slow_to_load_is_not_loaded(arguments: list[str]) -> None:
    command = [sys.executable, "-c", LOADED, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - our own
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    slow = {"pydantic", "rich.console", "rdflib", "pyshacl", "asyncio", "linkml", "yaml", "veiskille.render.sarif"}
    assert not loaded & slow
