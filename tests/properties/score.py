"""The mutation score: ``python tests/properties/score.py [PROFILE…]`` takes every valid example through every fault.

Prints a table by fault and one by profile, and lists what was missed. Exit code 1 when something was.
A line for each document that is done goes to standard error.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from faults import NAMES, Mutant, mutants
from judge import (
    CONTRACT,
    DEFECTS,
    EXAMPLES,
    LOWERED,
    MISSED,
    SHAPES,
    STILL_VALID,
    Review,
    judge,
    reviews,
)

from veiskille import profiles

if TYPE_CHECKING:
    from pathlib import Path

Line = tuple[str, str, str, str]


def valid_examples(chosen: list[str]) -> list[Path]:
    """Give the valid documents of the profiles asked for, the largest first, so that no long one runs last."""
    found = [p for name in chosen for p in (EXAMPLES / name / "valid").glob("*.json")]
    return sorted((p for p in found if not p.name.endswith(".report.json")), key=lambda p: -p.stat().st_size)


def run(path: Path) -> tuple[str, Counter[tuple[str, str]], set[Line], set[Review]]:
    """Judge the mutants of one document, which must itself be without fault."""
    begun = time.monotonic()
    profile = path.parents[1].name
    tree = json.loads(path.read_text("utf-8"))
    whole = Mutant("none", "", "", (), tree)
    if judge(whole, profile)[0] not in (STILL_VALID, MISSED):
        raise SystemExit(f"{path}: the document itself does not conform, so its mutants show nothing")
    counts: Counter[tuple[str, str]] = Counter()
    missed: set[Line] = set()
    used: set[Review] = set()
    for mutant in mutants(tree, profile):
        outcome, review = judge(mutant, profile)
        counts[mutant.fault, outcome] += 1
        if outcome in DEFECTS:
            missed.add((outcome, mutant.fault, f"{mutant.cls}.{mutant.key}", path.relative_to(EXAMPLES).as_posix()))
        if review:
            used.add(review)
    name = path.relative_to(EXAMPLES).as_posix()
    print(
        f"{name}: {counts.total()} mutants, {time.monotonic() - begun:.0f} s",
        *sorted(missed),
        file=sys.stderr,
        sep="\n  ",
    )
    return profile, counts, missed, used


def table(title: str, rows: dict[str, Counter[str]]) -> None:
    """Print one table of outcomes."""
    outcomes = (LOWERED, SHAPES, STILL_VALID, MISSED, CONTRACT)
    print(f"{title:38}{'mutants':>9}" + "".join(f"{o:>13}" for o in outcomes))
    for name, counts in rows.items():
        print(f"{name:38}{counts.total():9}" + "".join(f"{counts[o]:13}" for o in outcomes))
    print()


def main() -> int:
    """Run the documents side by side and print what came out."""
    by_fault: dict[str, Counter[str]] = {name: Counter() for name in NAMES}
    parser = argparse.ArgumentParser()
    parser.add_argument("profiles", nargs="*", default=list(profiles()))
    chosen: list[str] = parser.parse_args().profiles
    by_profile: dict[str, Counter[str]] = {name: Counter() for name in chosen}
    missed: set[Line] = set()
    used: set[Review] = set()
    with ProcessPoolExecutor() as pool:
        documents = valid_examples(chosen)
        for profile, counts, lines, lines_used in pool.map(run, documents):
            for (fault, outcome), number in counts.items():
                by_fault[fault][outcome] += number
                by_profile[profile][outcome] += number
            missed |= lines
            used |= lines_used
    total: Counter[str] = sum(by_fault.values(), Counter())
    table("fault", by_fault)
    table("profile", by_profile | {"all": total})
    for line in sorted(missed):
        print(*line, sep="  ")
    if chosen == list(profiles()):
        for review in sorted(set(reviews()) - used, key=str):
            print("never needed:", review)
    caught = total[LOWERED] + total[SHAPES]
    applicable = total.total() - total[STILL_VALID]
    print(f"mutation score: {caught} of {applicable} ({caught / applicable:.2%}); still valid: {total[STILL_VALID]}")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
