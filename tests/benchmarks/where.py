"""Where our time goes: wall time of each step, and a profile by module and by function."""

from __future__ import annotations

import cProfile
import pstats
import time
from collections import Counter
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.adapters import UnavailableError
from benchmarks.ours import OURS
from benchmarks.worker import documents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.adapters import Adapter

#: Adapters whose difference is the cost of a step.
STEPS = ("strict-reader", "strict-schema", "accept", "default", "engine", "engine-alone")

#: Functions that a profile lists.
MOST = 25


def _rate(adapter: Adapter, asked: list[bytes], seconds: float) -> float:
    """Give the milliseconds for one document, after a first third of the time that does not count."""
    prepared = cycle([adapter.prepare(document) for document in asked])
    for budget in (seconds / 3, seconds):
        spent, count = 0.0, 0
        while spent < budget:
            document = next(prepared)
            start = time.perf_counter()
            adapter.check(document)
            spent += time.perf_counter() - start
            count += 1
    return spent / count * 1000


def steps(folder: Path, seconds: float, count: int) -> Iterator[str]:
    """Give a line for each step with its milliseconds for one valid document."""
    asked = list(islice(documents(folder / "valid.jsonl"), count))
    yield f"{'step':<36}{'ms a document':>16}"
    for name in STEPS:
        try:
            adapter = OURS[name](folder, "all")
        except (UnavailableError, ImportError) as error:
            yield f"{name:<36}  {error}"
            continue
        yield f"{name:<36}{_rate(adapter, asked, seconds):>16.3f}"


def profile(name: str, folder: Path, stream: str, seconds: float, count: int = 1000) -> Iterator[str]:
    """Give the lines of one adapter's profile over a stream: modules first, then functions, by their own time."""
    adapter = OURS[name](folder, "all")
    prepared = [adapter.prepare(raw) for raw in islice(documents(folder / f"{stream}.jsonl"), count)]
    adapter.check(prepared[0])
    end, asked = time.perf_counter() + seconds, 0
    profiler = cProfile.Profile()
    profiler.enable()
    for document in prepared:
        adapter.check(document)
        asked += 1
        if time.perf_counter() >= end:
            break
    profiler.disable()
    stats = vars(pstats.Stats(profiler))["stats"]
    whole = sum(own for _, _, own, _, _ in stats.values())
    modules: Counter[str] = Counter()
    for (file, _, function), (_, _, own, _, _) in stats.items():
        modules[_module(file, function)] += own
    yield f"{name}, {stream}: {asked} documents"
    yield from (f"{share / whole:>8.1%}  {module}" for module, share in modules.most_common(12))
    functions = sorted(stats.items(), key=lambda item: -item[1][2])[:MOST]
    for (file, line, function), (_, calls, own, _, _) in functions:
        yield f"{own / whole:>8.1%}{calls / asked:>10.1f} calls  {_module(file, function)}:{line} {function}"


def _module(file: str, function: str) -> str:
    """Name a place: a module of ours by its path, a foreign one by its package, a builtin by what it belongs to."""
    if file == "~":
        return f"builtin {function.strip('<>{}')}"
    parts = Path(file).parts
    for mark in ("veiskille", "site-packages"):
        if mark in parts:
            at = len(parts) - 1 - parts[::-1].index(mark)
            return "/".join(parts[at:]) if mark == "veiskille" else parts[at + 1]
    return parts[-1]
