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
#: Mutants of each small example that are tried here, drawn with a fixed seed.
DRAWN = 10


@pytest.mark.parametrize("path", EVERY, ids=lambda p: p.relative_to(EXAMPLES).as_posix())
def test_outcomes_are_the_same(path: Path) -> None:
    found = graph_of(parse_json(path.read_bytes()), path.parents[1].name)
    if found is not None:
        assert not difference(*found)


@pytest.mark.parametrize("profile", profiles())
def test_outcomes_on_mutants_are_the_same(profile: str) -> None:
    tree: Any = parse_json((judge.EXAMPLES / profile / "valid" / "small.json").read_bytes())
    planted = list(faults.mutants(tree, profile))
    for mutant in random.Random(20261122).sample(planted, DRAWN):
        found = graph_of(mutant.document, profile)
        if found is not None:
            assert not difference(*found), (mutant.fault, mutant.path)
