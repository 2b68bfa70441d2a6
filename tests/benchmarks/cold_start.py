"""Print how long one command takes on one diploma, cold, beside the pyshacl command on the same statements.

Run with: python tests/benchmarks/cold_start.py [DOCUMENT]
"""

import statistics
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from rdflib import Graph

from veiskille import Validator

ROOT = Path(__file__).resolve().parents[2]
SHAPES = ROOT / "src" / "veiskille" / "artefacts" / "shapes" / "diploma.ttl"
CONTEXT = ROOT / "src" / "veiskille" / "artefacts" / "context" / "v1.jsonld"
DEFAULT = ROOT / "examples" / "diploma" / "valid" / "general-studies-science.json"
ROUNDS = 7


def seconds(command: list[str]) -> float:
    """Give the median wall time of a command over some rounds, the first one left out."""
    times = []
    for _ in range(ROUNDS + 1):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


def main(document: Path) -> None:
    """Time both commands and print the table."""
    assert Validator().validate(document).conforms, "time a document that conforms"
    bin_ = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "document.nt"
        text = document.read_text("utf-8").replace(
            '"https://w3id.org/veiskille/context/v1.jsonld"', f'"{CONTEXT.as_uri()}"'
        )
        graph = Graph().parse(data=text, format="json-ld")
        graph.serialize(data, format="nt", encoding="utf-8")
        ours = seconds([str(bin_ / "veiskille"), "validate", str(document)])
        theirs = seconds([str(bin_ / "pyshacl"), "--shapes", str(SHAPES), str(data)])
    print(f"{document.name}: {len(graph)} statements, median of {ROUNDS}")
    print(f"{'command':<34}{'seconds':>8}{'ratio':>8}")
    print(f"{'veiskille validate ' + version('veiskille'):<34}{ours:>8.2f}{ours / theirs:>8.2f}")
    print(f"{'pyshacl ' + version('pyshacl'):<34}{theirs:>8.2f}{1:>8.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT)
