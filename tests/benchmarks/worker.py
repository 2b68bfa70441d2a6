"""Measure one peer in a process of its own: read a job, write what was measured.

A job names the peer, its contract, and streams of documents, each with a budget of seconds and of passes, and the
documents that are asked about whatever they take. Only the peer's own work is timed: from the document's bytes, in
memory, to the verdict.
"""

from __future__ import annotations

import json
import re
import sys
import time
from itertools import chain, islice, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.adapters import Adapter

    Json = dict[str, Any]

#: Verdicts as one character each: conforms, does not, and gave up.
CONFORMS, BROKEN, GAVE_UP = "1", "0", "x"

_ID = re.compile(rb'"id":"urn:uuid:([0-9a-f-]{36})"')
_NUMBER = re.compile(rb'"documentNumber":"([A-Z][0-9]{13})([0-9A-Z]{4})"')


def memory(name: str = "VmHWM") -> int | None:
    """Give this process's memory in KiB: the highest so far, or with ``VmRSS`` the present one; None off Linux."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return None
    found = re.search(rf"{name}:\s+(\d+) kB", status.read_text("ascii"))
    return int(found[1]) if found else None


def documents(file: Path) -> Iterator[bytes]:
    """Read a stream: JSON documents a line each, N-Triples up to an empty line each."""
    with file.open("rb") as stream:
        if file.suffix == ".jsonl":
            yield from (line.rstrip(b"\n") for line in stream)
            return
        lines: list[bytes] = []
        for line in stream:
            if line == b"\n":
                yield b"".join(lines)
                lines.clear()
            else:
                lines.append(line)


def renumbered(file: Path, count: int) -> Iterator[bytes]:
    """Give as many JSON documents as asked for, the stream over and over, each with an id and a number of its own."""
    passes = chain.from_iterable(documents(file) for _ in repeat(None))
    for index, document in enumerate(islice(passes, count)):
        own = _ID.sub(b'"id":"urn:uuid:%08x-0000-5000-a000-000000000000"' % index, document, count=1)
        serial = b"%c%03d" % (65 + index // 1000 % 26, index % 1000)
        yield _NUMBER.sub(rb'"documentNumber":"\g<1>' + serial + b'"', own)


def ask(adapter: Adapter, document: Any, reasons: list[str]) -> str:  # noqa: ANN401 - what the adapter prepared
    try:
        return CONFORMS if adapter.check(document) else BROKEN
    except adapter.errors as error:
        reasons.append(f"{type(error).__name__}: {error}")
        return GAVE_UP


def run(adapter: Adapter, stream: Json, file: Path) -> Json:
    """Ask a peer about a stream until a budget is spent; the verdicts are those of the first pass."""
    clock = time.perf_counter
    spent, asked = 0.0, 0
    verdicts: list[str] = []
    reasons: list[str] = []
    for turn in range(stream["passes"]):
        for raw in documents(file):
            if spent >= stream["seconds"] and asked >= stream["least"]:
                break
            document = adapter.prepare(raw)
            start = clock()
            verdict = ask(adapter, document, reasons)
            spent += clock() - start
            asked += 1
            if not turn:
                verdicts.append(verdict)
    return {"documents": asked, "seconds": spent, "verdicts": "".join(verdicts), "gave_up": reasons[:1]}


def grow(adapter: Adapter, stream: Json, file: Path) -> Json:
    """Ask about ever more documents and note, at each mark, the time so far and the memory in use."""
    clock = time.perf_counter
    spent, wrong = 0.0, 0
    marks = []
    for index, raw in enumerate(renumbered(file, max(stream["marks"])), 1):
        document = adapter.prepare(raw)
        start = clock()
        verdict = ask(adapter, document, [])
        spent += clock() - start
        wrong += verdict != CONFORMS
        last = spent >= stream["seconds"]
        if last or index in stream["marks"]:
            now = {"memory": memory("VmRSS"), "highest": memory()}
            marks.append({"documents": index, "seconds": spent, "wrong": wrong, **now})
        if last:
            break
    return {"marks": marks}


def measure(job: Json) -> Json:
    """Carry out a job."""
    # Here, and not above: what a peer does not need is not to lie in its memory or in its start.
    from benchmarks.adapters import PEERS, UnavailableError  # noqa: PLC0415

    try:
        peers = PEERS
        if job["peer"] not in peers:
            from benchmarks.ours import OURS  # noqa: PLC0415

            peers = OURS
        folder = Path(job["folder"])
        start = time.perf_counter()
        adapter = peers[job["peer"]](folder, job["contract"])
        ready = time.perf_counter() - start
    except (ImportError, FileNotFoundError) as error:
        return {"error": f"not installed: {error}"}
    except UnavailableError as error:
        return {"error": str(error)}
    measured = {}
    for stream in job["streams"]:
        kind = grow if "marks" in stream else run
        measured[stream["name"]] = kind(adapter, stream, folder / f"{stream['file']}.{job['reads']}")
    return {"version": adapter.version, "ready": ready, "memory": memory(), "streams": measured}


if __name__ == "__main__":
    print(json.dumps(measure(json.loads(Path(sys.argv[1]).read_text("utf-8")))))
