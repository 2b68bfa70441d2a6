"""Run every peer on the same documents in the same order, each in a process of its own, and print one table."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.peers import BASE, NEEDS, PEERS
from benchmarks.worker import BROKEN, CONFORMS, GAVE_UP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmarks.peers import Peer

    Json = dict[str, Any]

#: Seconds for which a peer works before what it does counts.
WARM_SECONDS = 3.0
#: Budget of the stream of faults, which is short and gone through once, as a multiple of another stream's.
FAULTS_FACTOR = 12
#: Documents of a stream that even the slowest peer is asked about.
LEAST = 5
HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured.

    Attributes:
        folder: where the documents, the jobs and the answers are; what the set-up installed is beside it.
        seconds: the budget of one peer for one stream.
        passes: how often a stream is gone through, as far as the budget allows.
        rounds: how often the whole row of peers is gone through; medians count.
        starts: how many cold starts.
    """

    folder: Path
    seconds: float = 15.0
    passes: int = 5
    rounds: int = 1
    starts: int = 3


@dataclass(slots=True)
class Measured:
    """What was measured of one peer."""

    peer: Peer
    version: str = ""
    error: str | None = None
    cold: list[float] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)
    #: Stream to the documents a second of each round.
    rates: dict[str, list[float]] = field(default_factory=dict)
    #: Stream to the number of documents that were asked about, in all rounds.
    asked: dict[str, int] = field(default_factory=dict)
    #: Stream to the verdicts of the first pass.
    verdicts: dict[str, str] = field(default_factory=dict)

    def rate(self, name: str) -> float | None:
        """Give the median of documents a second."""
        return statistics.median(self.rates[name]) if self.rates.get(name) else None


def command(peer: Peer, job: Path, home: Path) -> list[str]:
    """Give the command that carries out a job."""
    if peer.runs_on == "node":
        return ["node", str(home / "node" / "peer.mjs"), str(job)]
    return [sys.executable, "-m", "benchmarks.worker", str(job)]


def carry_out(peer: Peer, streams: list[Json], plan: Plan, limit: float) -> tuple[Json, float]:
    """Start a peer's process for some streams; give its answer and the seconds from start to end."""
    folder = plan.folder.resolve()
    job = folder / "job.json"
    asked = {"peer": peer.name, "contract": peer.shapes, "reads": peer.reads, "folder": str(folder)}
    job.write_text(json.dumps(asked | {"streams": streams}), "utf-8")
    start = time.perf_counter()
    try:
        done = subprocess.run(
            command(peer, job, folder.parent),
            capture_output=True,
            check=False,
            timeout=limit,
            text=True,
            cwd=HERE.parent,
        )
    except subprocess.TimeoutExpired:
        return {"error": f"no answer after {limit:.0f} s"}, limit
    except OSError as error:
        return {"error": f"not installed: {error.strerror}"}, 0.0
    taken = time.perf_counter() - start
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        said = done.stderr.strip().splitlines() or ["nothing said"]
        return {"error": f"stopped: {said[-1][:200]}"}, taken
    answer: Json = json.loads(lines[-1])
    return answer, taken


def stream(name: str, seconds: float, passes: int, file: str | None = None, least: int = 1) -> Json:
    """Describe a stream to a worker."""
    return {"name": name, "file": file or name, "seconds": seconds, "passes": passes, "least": least}


def _hindrance(answer: Json) -> str | None:
    """Give the reason why there is nothing to measure: no answer, or no verdict on a document that is right."""
    if "error" in answer:
        return str(answer["error"])
    for found in answer["streams"].values():
        if found["gave_up"] and not set(found["verdicts"]) - {GAVE_UP}:
            return f"gives up on every document: {found['gave_up'][0][:120]}"
    return None


def measure(measured: Measured, plan: Plan) -> None:
    """Measure one peer for one round."""
    peer = measured.peer
    first = not measured.verdicts
    if first:
        for _ in range(plan.starts):
            answer, taken = carry_out(peer, [stream("cold", 0, 1, "valid")], plan, 120)
            measured.error = _hindrance(answer)
            if measured.error is not None:
                return
            measured.cold.append(taken)
    streams = [stream(name, plan.seconds, plan.passes, least=LEAST) for name in ("valid", "mixed")]
    if first:
        streams.append(stream("faults", plan.seconds * FAULTS_FACTOR, 1))
    warm = stream("warm", WARM_SECONDS, 1, "valid")
    answer, _ = carry_out(peer, [warm, *streams], plan, 120 + plan.seconds * 30)
    measured.error = _hindrance(answer)
    if measured.error is not None:
        return
    measured.version = answer["version"]
    measured.memory.append(answer["memory"] or 0)
    for name in (asked["name"] for asked in streams):
        found = answer["streams"][name]
        measured.rates.setdefault(name, []).append(found["documents"] / found["seconds"])
        measured.asked[name] = measured.asked.get(name, 0) + found["documents"]
        measured.verdicts.setdefault(name, found["verdicts"])


def run(peers: Iterable[Peer], plan: Plan) -> list[Measured]:
    """Measure peers, one after the other, round after round."""
    row = [Measured(peer) for peer in peers]
    known = plan.folder.parent / "missing.json"
    missing = json.loads(known.read_text("utf-8")) if known.is_file() else {}
    for measured in row:
        reasons = [f"{name}: {missing[name]}" for name in NEEDS.get(measured.peer.name, ()) if name in missing]
        measured.error = f"not installed: {'; '.join(reasons)}" if reasons else None
    for number in range(plan.rounds):
        for measured in row:
            if measured.error is None:
                print(f"round {number + 1} of {plan.rounds}: {measured.peer.label}", file=sys.stderr)
                measure(measured, plan)
    return row


def found(measured: Measured) -> str:
    """Count the kinds of fault that the peer refuses, of those that it was asked about."""
    verdicts = measured.verdicts.get("faults", "")
    return f"{verdicts.count(BROKEN)} of {len(verdicts)}"


def wrong(measured: Measured, truth: Mapping[str, list[str | None]], seen_by: Mapping[str, list[str]]) -> list[Json]:
    """Give the verdicts that are wrong by the peer's own contract.

    Wrong is to refuse a document without a fault, to pass a fault that the contract covers, and to give up.
    """
    mistakes = []
    for name, verdicts in measured.verdicts.items():
        for place, (verdict, fault) in enumerate(zip(verdicts, truth[name], strict=False)):
            covered = fault is not None and measured.peer.has_to_find(set(seen_by[fault]))
            refused = verdict == BROKEN
            if verdict == GAVE_UP or (refused and fault is None) or (not refused and covered):
                mistakes.append({"stream": name, "place": place, "fault": fault, "verdict": verdict})
    return mistakes


COLUMNS = (
    ("peer", 36),
    ("cold s", 8),
    ("valid/s", 10),
    ("x base", 8),
    ("n", 7),
    ("mixed/s", 10),
    ("x base", 8),
    ("n", 7),
    ("MB", 7),
    ("faults", 10),
    ("wrong", 13),
)


def lines(row: list[Measured], folder: Path) -> list[str]:
    """Write the table; a peer that could not be measured is a line with the reason."""
    known = json.loads((folder / "truth.json").read_text("utf-8"))
    base = next((m for m in row if m.peer.label == BASE), None)
    written = ["".join(f"{name:<{width}}" if not i else f"{name:>{width}}" for i, (name, width) in enumerate(COLUMNS))]
    for measured in row:
        if measured.error is not None:
            written.append(f"{measured.peer.label:<36}  {measured.error}")
            continue
        cells = [measured.peer.label, f"{statistics.median(measured.cold):.2f}"]
        for name in ("valid", "mixed"):
            rate, against = measured.rate(name), base.rate(name) if base else None
            cells += [
                f"{rate or 0:.1f}",
                f"{rate / against:.1f}" if rate and against else "-",
                str(measured.asked[name]),
            ]
        mistakes = wrong(measured, known["faults"], known["seen_by"])
        given = sum(map(len, measured.verdicts.values()))
        memory = f"{statistics.median(measured.memory) / 1024:.0f}"
        cells += [memory, found(measured), f"{len(mistakes)} of {given}"]
        widths = (width for _, width in COLUMNS)
        written.append(
            "".join(f"{c:<{w}}" if not i else f"{c:>{w}}" for i, (c, w) in enumerate(zip(cells, widths, strict=True)))
        )
    written += ["", *(f"{m.peer.label:<36}{m.version}" for m in row if m.error is None)]
    return written


def as_json(row: list[Measured], folder: Path) -> list[Json]:
    """Give everything that was measured, with the faults that each peer missed."""
    known = json.loads((folder / "truth.json").read_text("utf-8"))
    return [
        {
            "peer": m.peer.label,
            "contract": m.peer.contract,
            "version": m.version,
            "error": m.error,
            "cold": m.cold,
            "rates": m.rates,
            "asked": m.asked,
            "memory": m.memory,
            "passed": [
                fault
                for fault, verdict in zip(known["faults"]["faults"], m.verdicts.get("faults", ""), strict=False)
                if verdict == CONFORMS
            ],
            "wrong": wrong(m, known["faults"], known["seen_by"]),
        }
        for m in row
    ]


def select(names: list[str]) -> list[Peer]:
    """Give the peers whose label holds one of some texts; all where there are none."""
    return [peer for peer in PEERS if not names or any(name.lower() in peer.label.lower() for name in names)]
