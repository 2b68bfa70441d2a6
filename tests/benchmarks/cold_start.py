"""How long one command takes on one diploma, cold, beside the pyshacl command on the same statements."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from benchmarks.documents import EXAMPLES
from benchmarks.inputs import artefact, lowered
from veiskille import Validator

DEFAULT = EXAMPLES / "diploma" / "valid" / "general-studies-science.json"
ROUNDS = 7


def seconds(command: list[str], rounds: int) -> float:
    """Give the median wall time of a command over some rounds, the first one left out."""
    times = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


def lines(document: Path = DEFAULT, rounds: int = ROUNDS) -> list[str]:
    """Time both commands and give the table."""
    assert Validator().validate(document).conforms, "time a document that conforms"
    statements = lowered(json.loads(document.read_text("utf-8")))
    bin_ = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        data, shapes = Path(folder) / "document.nt", Path(folder) / "shapes.ttl"
        data.write_text(statements, "utf-8")
        shapes.write_text(artefact("shapes/diploma.ttl"), "utf-8")
        ours = seconds([str(bin_ / "veiskille"), "validate", str(document)], rounds)
        theirs = seconds([str(bin_ / "pyshacl"), "--shapes", str(shapes), str(data)], rounds)
    return [
        f"{document.name}: {statements.count(chr(10))} statements, median of {rounds}",
        f"{'command':<34}{'seconds':>8}{'ratio':>8}",
        f"{'veiskille validate ' + version('veiskille'):<34}{ours:>8.2f}{ours / theirs:>8.2f}",
        f"{'pyshacl ' + version('pyshacl'):<34}{theirs:>8.2f}{1:>8.2f}",
    ]
