"""The command of the benchmarks: ``python -m benchmarks table``, ``growth`` or ``profile``."""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import cold_start, growth, inputs, table, targets, where
from veiskille.validate import ENGINES

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).resolve().parent
DEFAULT = HERE.parents[1] / "build" / "bench"
#: What grows with a document is shown for these alone, unless others are asked for.
GROWING = (
    "pySHACL, Core",
    "Jena, Core",
    "rs, structure",
    "veiskille engine",
    "veiskille accept",
    "veiskille default, all",
)


def arguments(given: list[str]) -> argparse.Namespace:
    """Read the command's arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("what", choices=("table", "growth", "profile"))
    parser.add_argument("--home", type=Path, default=DEFAULT, help="folder of what the set-up installed")
    parser.add_argument("--count", type=int, default=1000, help="documents in the row")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=15.0, help="budget of a peer for a stream")
    parser.add_argument("--rounds", type=int, default=1, help="times through all peers; medians count")
    parser.add_argument("--starts", type=int, default=3, help="cold starts of each peer")
    parser.add_argument("--most", type=int, default=100_000, help="documents of the longest stream")
    parser.add_argument("--sizes", type=int, nargs="*", default=list(inputs.SIZES), help="results in one document")
    parser.add_argument("--only", nargs="*", default=[], metavar="TEXT", help="peers whose row holds one of the texts")
    return parser.parse_args(given)


def prepare(asked: argparse.Namespace) -> Path:
    """Write the documents, and put the script for Node in its place."""
    home: Path = asked.home
    folder = home / "inputs"
    sizes = asked.sizes if asked.what == "growth" else []
    command = [sys.executable, "-m", "benchmarks.inputs", str(folder.resolve())]
    command += [str(number) for number in (asked.count, asked.seed, *sizes)]
    subprocess.run(command, check=True, cwd=HERE.parent)
    (home / "node").mkdir(exist_ok=True)
    shutil.copy(HERE / "peer.mjs", home / "node")
    return folder


def _show(home: Path, name: str, lines: Iterable[str], measured: object) -> None:
    print("\n".join(lines))
    machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    kept = {"machine": machine, "measured": measured}
    (home / f"{name}.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")


def main(given: list[str]) -> None:
    """Measure what is asked for and print it; the same as JSON lies beside the inputs."""
    asked = arguments(given)
    folder = prepare(asked)
    plan = table.Plan(folder, seconds=asked.seconds, rounds=asked.rounds, starts=asked.starts)
    if asked.what == "table":
        row = table.run(table.select(asked.only), plan)
        commands = [] if asked.only else ["", *cold_start.lines()]
        lines = [*table.lines(row, folder), "", *targets.lines(row), *commands]
        _show(asked.home, "table", lines, table.as_json(row, folder))
    elif asked.what == "growth":
        peers = table.select(asked.only or list(GROWING))
        by_size = growth.sizes(peers, plan, asked.sizes)
        marks = [mark for mark in growth.MARKS if mark <= asked.most]
        by_count = growth.counts(peers, plan, marks)
        grown = [*growth.lines_of_sizes(by_size, folder, asked.sizes), *growth.lines_of_counts(by_count, marks)]
        _show(asked.home, "growth", grown, {"sizes": by_size, "counts": by_count})
    else:
        print("\n".join(where.steps(folder, asked.seconds, asked.count)))
        for stream in ("valid", "mixed"):
            print("\n".join(["", *where.profile("default", folder, stream, asked.seconds, asked.count)]))
        if "engine" in ENGINES:
            print("\n".join(["", *where.profile("engine", folder, "valid", asked.seconds, asked.count)]))


if __name__ == "__main__":
    main(sys.argv[1:])
