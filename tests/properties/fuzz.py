"""Mutation fuzzing of the engines: ``python tests/properties/fuzz.py engines|accept [--number N] [--seed S]``.

``engines`` takes mutants of documents with at most four results and holds our engine against the reference, outcome by
outcome. ``accept`` takes mutants of documents of any size and holds the quick yes against our engine: whatever is
accepted must be without a result of any severity. Every other mutant gets a second fault, at any place of the tree.
Prints what differs, and the totals; exit code 1 when something did.
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

from engines import difference, graph_of
from veiskille import Validator, profiles
from veiskille.accept import surely_conforms
from veiskille.errors import Error
from veiskille.reading import parse_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: How many results a document that the reference is asked about may hold: it is slow.
FEW = 4
RESULTS = ("subjectResults", "assessments", "examinationResults")


class Task(NamedTuple):
    """A document, what to do with its mutants, and which of them to take."""

    path: Path
    mode: str
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


def compare(task: Task) -> tuple[Counter[str], list[str]]:
    """Hold the engines against each other on the mutants of one document."""
    counts: Counter[str] = Counter()
    differing = []
    name = task.path.relative_to(EXAMPLES).as_posix()
    profile = task.path.parents[1].name
    look = _engines if task.mode == "engines" else _accept
    for what, document in drawn(task.path, task.number, task.seed):
        outcome, wrong = look(profile, document)
        counts["mutants"] += 1
        counts[outcome] += 1
        differing += [f"{name}: {what}: {line}" for line in wrong]
    return counts, differing


def _engines(profile: str, document: Any) -> tuple[str, list[str]]:  # noqa: ANN401 - any JSON value
    found = graph_of(document, profile)
    if found is None:
        return "not lowered", []
    return "compared", difference(*found)


def _accept(profile: str, document: Any) -> tuple[str, list[str]]:  # noqa: ANN401 - any JSON value
    text = json.dumps(document, ensure_ascii=False).encode("utf-8", "surrogatepass")
    if not surely_conforms(text, profile):
        return "looked at closer", []
    try:
        results = Validator(profile, engine="engine").validate(text).results
    except Error as error:
        return "accepted", [f"accepted, but there is no verdict: {error}"]
    return "accepted", [f"accepted, but {result.code} at {result.location.pointer}" for result in results]


def main() -> int:
    """Fuzz all valid examples side by side."""
    parser = argparse.ArgumentParser()
    parser.add_argument("mode", choices=("engines", "accept"))
    parser.add_argument("--number", type=int, default=5000, help="how many mutants in all, about")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    paths = [p for name in profiles() for p in (EXAMPLES / name / "valid").glob("*.json") if "report" not in p.name]
    if asked.mode == "engines":
        paths = [p for p in paths if size(json.loads(p.read_text("utf-8"))) <= FEW]
    paths.sort(key=lambda p: (-p.stat().st_size, p))
    share = -(-asked.number // len(paths))
    totals: Counter[str] = Counter()
    differing: list[str] = []
    with ProcessPoolExecutor() as pool:
        for counts, lines in pool.map(compare, (Task(p, asked.mode, share, asked.seed) for p in paths)):
            totals += counts
            differing += lines
            print(*lines, sep="\n", end="\n" if lines else "", flush=True)
    print(f"{len(paths)} documents, seed {asked.seed}: {dict(totals)}; {len(differing)} differences")
    return bool(differing)


if __name__ == "__main__":
    sys.exit(main())
