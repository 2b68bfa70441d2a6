"""How time and memory grow: with the results in one document, and with the number of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.inputs import KINDS, SIZES
from benchmarks.table import WARM_SECONDS, carry_out, stream

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from benchmarks.peers import Peer
    from benchmarks.table import Plan

    Json = dict[str, Any]

#: After how many documents the time and the memory are noted.
MARKS = (1, 10, 100, 1_000, 10_000, 100_000)
#: Budget of the stream of ever more documents, as a multiple of another stream's.
LONG_FACTOR = 40
#: How often a document of one size is judged, as far as the budget allows.
PASSES = 20


def sizes(peers: Iterable[Peer], plan: Plan, steps: Iterable[int] = SIZES) -> list[Json]:
    """Measure one document of each size."""
    row = []
    for peer in peers:
        # SHACL shapes are of one profile: a delivery is for those who read the profile from the document.
        kinds = list(KINDS) if peer.contract == "document" else ["diploma"]
        streams = [stream(f"{kind}-{size}", plan.seconds, PASSES) for kind in kinds for size in steps]
        warm = stream("warm", WARM_SECONDS, 1, "valid")
        answer, _ = carry_out(peer, [warm, *streams], plan, 120 + 20 * plan.seconds * len(streams))
        row.append({"peer": peer.label, "error": answer.get("error")})
        for name, found in answer.get("streams", {}).items():
            if name != "warm":
                row[-1][name] = {
                    "seconds": found["seconds"] / found["documents"],
                    "documents": found["documents"],
                    "verdicts": found["verdicts"],
                }
    return row


def counts(peers: Iterable[Peer], plan: Plan, marks: Iterable[int] = MARKS) -> list[Json]:
    """Measure ever more documents in one process; only peers that read JSON, whose documents can be renumbered."""
    row = []
    for peer in peers:
        if peer.reads != "jsonl" or peer.runs_on != "python":
            continue
        asked = stream("counts", plan.seconds * LONG_FACTOR, 1, "valid") | {"marks": list(marks)}
        answer, _ = carry_out(peer, [asked], plan, 600 + 2 * LONG_FACTOR * plan.seconds)
        found = answer.get("streams", {}).get("counts", {"marks": []})
        row.append({"peer": peer.label, "error": answer.get("error"), "marks": found["marks"]})
    return row


def lines_of_sizes(row: list[Json], folder: Path, steps: Iterable[int] = SIZES) -> list[str]:
    """Write milliseconds for a document, and for a result in it."""
    written = []
    for kind in KINDS:
        titles = [f"{size} ({(folder / f'{kind}-{size}.jsonl').stat().st_size / 1024:.0f} KB)" for size in steps]
        written.append(f"{kind + ', results:':<36}" + "".join(f"{title:>26}" for title in titles))
        for found in row:
            if found["error"]:
                written.append(f"{found['peer']:<36}  {found['error']}")
            elif f"{kind}-{min(steps)}" in found:
                cells = [_size(found[f"{kind}-{size}"], size, KINDS[kind].verdict) for size in steps]
                written.append(f"{found['peer']:<36}" + "".join(f"{cell:>26}" for cell in cells))
        written.append("")
    return written


def _size(found: Json, size: int, right: str) -> str:
    """Write one cell; an exclamation mark stands where the verdict was wrong."""
    spent = found["seconds"] * 1000
    return f"{spent:.2f} ms, {spent / size:.3f} each{'' if found['verdicts'] == right else ' !'}"


def lines_of_counts(row: list[Json], marks: Iterable[int] = MARKS) -> list[str]:
    """Write documents a second and memory after each number of documents, or where the budget was spent."""
    marks = list(marks)
    written = [f"{'documents in one process':<36}" + "".join(f"{mark:>24,}" for mark in marks)]
    for found in row:
        if found["error"]:
            written.append(f"{found['peer']:<36}  {found['error']}")
            continue
        cells = [_mark(mark, set(marks)) for mark in found["marks"]]
        written.append(f"{found['peer']:<36}" + "".join(f"{cell:>24}" for cell in cells))
    return written


def _mark(mark: Json, asked: set[int]) -> str:
    reached = "" if mark["documents"] in asked else f"{mark['documents']:,}: "
    wrong = f", {mark['wrong']} !" if mark["wrong"] else ""
    return f"{reached}{mark['documents'] / mark['seconds']:.0f}/s, {(mark['memory'] or 0) / 1024:.1f} MB{wrong}"
