"""Our engine and the reference give the same outcomes: on every example, and on mutants of the small ones.

``make fuzz`` does it with many more mutants.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import faults
import judge
import pytest

from engines import difference, graph_of
from veiskille import profiles
from veiskille.reading import parse_json
from write_reports import EXAMPLES, documents

if TYPE_CHECKING:
    from pathlib import Path

EVERY = [*documents("valid"), *documents("invalid")]
#: Examples in which the reference departs from a standard, each with a day or a time that is none.
DEPARTURES = {
    "annulment-decision/invalid/STR-003-sitting-on-no-day.json",
    "exam-resource-list/invalid/STR-003-tested-on-no-day.json",
    "spot-check-record/invalid/STR-003-begins-at-no-hour.json",
    "spot-check-record/invalid/STR-003-day-for-a-time.json",
}
#: Mutants of each small example that are tried here, drawn with a fixed seed.
DRAWN = 10


@pytest.mark.parametrize("path", EVERY, ids=lambda p: p.relative_to(EXAMPLES).as_posix())
def test_outcomes_are_the_same(path: Path) -> None:
    found = graph_of(parse_json(path.read_bytes()), path.parents[1].name)
    if found is not None:
        wrong, known = difference(*found)
        assert not wrong
        assert bool(known) == (path.relative_to(EXAMPLES).as_posix() in DEPARTURES)


@pytest.mark.parametrize("profile", profiles())
def test_outcomes_on_mutants_are_the_same(profile: str) -> None:
    tree: Any = parse_json((judge.EXAMPLES / profile / "valid" / "small.json").read_bytes())
    planted = list(faults.mutants(tree, profile))
    for mutant in random.Random(20261122).sample(planted, DRAWN):
        found = graph_of(mutant.document, profile)
        if found is not None:
            assert not difference(*found)[0], (mutant.fault, mutant.path)
