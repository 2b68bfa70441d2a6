"""Mutation fuzzing of the engines: ``python tests/properties/fuzz.py engines|accept [--number N] [--seed S]``.

``engines`` takes mutants of documents with at most four results, every other with a second fault at any place of the
tree, and holds our engine against the reference, outcome by outcome. ``accept`` takes documents of any size that are a
few changes away from the examples, many of them still right, and holds the quick yes against our engine: whatever is
accepted must be without a result of any severity. Prints what differs, and the totals; exit code 1 when something did.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Any, NamedTuple

import faults
import mutations
from judge import EXAMPLES
from near import Near
from sound import wrong

from engines import difference, graph_of
from veiskille import profiles
from veiskille.reading import parse_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: How many results a document that the reference is asked about may hold: it is slow.
FEW = 4
RESULTS = ("subjectResults", "assessments", "examinationResults")


#: Documents that one task draws for the quick yes, and the largest example that it begins from, in bytes.
DRAWN, LARGEST = 1000, 200_000


class Task(NamedTuple):
    """A document, and how many of its mutants to take."""

    path: Path
    number: int
    seed: int


def size(tree: Any) -> int:  # noqa: ANN401 - any JSON value
    """Count the results in a document."""
    if isinstance(tree, list):
        return sum(map(size, tree))
    if not isinstance(tree, dict):
        return 0
    own = max((len(tree[key]) for key in RESULTS if isinstance(tree.get(key), list)), default=0)
    return max(own, sum(map(size, tree.values())))


def drawn(path: Path, number: int, seed: int) -> Iterator[tuple[str, Any]]:
    """Give some mutants of a document, each with the name of its faults; every other with a second fault."""
    chance = random.Random(f"{seed} {path.relative_to(EXAMPLES).as_posix()}")
    tree: Any = parse_json(path.read_bytes())
    profile = path.parents[1].name
    total = sum(1 for _ in faults.mutants(tree, profile))
    chosen = set(chance.sample(range(total), min(number, total)))
    for index, mutant in enumerate(faults.mutants(tree, profile)):
        if index not in chosen:
            continue
        if chance.random() < 0.5:
            yield f"{mutant.fault} at {mutant.path}", mutant.document
            continue
        place = chance.choice(list(mutations.places(mutant.document)))
        second = chance.choice(sorted(mutations.VALUES))
        yield (
            f"{mutant.fault} at {mutant.path}, {second} at {place}",
            mutations.replaced(mutant.document, place, second),
        )


def engines(task: Task) -> tuple[Counter[str], list[str]]:
    """Hold the engines against each other on the mutants of one document."""
    counts: Counter[str] = Counter()
    differing = []
    name = task.path.relative_to(EXAMPLES).as_posix()
    for what, document in drawn(task.path, task.number, task.seed):
        counts["mutants"] += 1
        found = graph_of(document, task.path.parents[1].name)
        if found is not None:
            counts["compared"] += 1
            lines, known = difference(*found)
            counts["with a known departure of the reference"] += bool(known)
            differing += [f"{name}: {what}: {line}" for line in lines]
    return counts, differing


def accept(seed: int) -> tuple[Counter[str], list[str]]:
    """Hold the quick yes against our engine on documents near the examples."""
    near = Near.of(random.Random(seed), profiles(), LARGEST)
    counts: Counter[str] = Counter()
    differing = []
    for _ in range(DRAWN):
        profile, tree = near.draw()
        accepted, found = wrong(tree, profile)
        counts["mutants"] += 1
        counts["accepted"] += accepted
        if found:
            differing.append(f"{profile}, seed {seed}: accepted, but {found[:4]}: {json.dumps(tree)}")
    return counts, differing


def tasks(number: int, seed: int) -> Iterator[Task]:
    """Share a number of mutants out among the valid examples that hold few results."""
    paths = [p for name in profiles() for p in (EXAMPLES / name / "valid").glob("*.json") if "report" not in p.name]
    few = [p for p in paths if size(json.loads(p.read_text("utf-8"))) <= FEW]
    for path in sorted(few, key=lambda p: (-p.stat().st_size, p)):
        yield Task(path, -(-number // len(few)), seed)


def main() -> int:
    """Fuzz with all cores."""
    parser = argparse.ArgumentParser()
    parser.add_argument("mode", choices=("engines", "accept"))
    parser.add_argument("--number", type=int, default=5000, help="how many mutants in all, about")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    totals: Counter[str] = Counter()
    differing: list[str] = []
    with ProcessPoolExecutor() as pool:
        if asked.mode == "engines":
            found = pool.map(engines, tasks(asked.number, asked.seed))
        else:
            found = pool.map(accept, range(asked.seed * DRAWN, asked.seed * DRAWN + -(-asked.number // DRAWN)))
        for counts, lines in found:
            totals += counts
            differing += lines
            print(*lines, sep="\n", end="\n" if lines else "", flush=True)
    print(f"seed {asked.seed}: {dict(totals)}; {len(differing)} differences")
    return bool(differing)


if __name__ == "__main__":
    sys.exit(main())
