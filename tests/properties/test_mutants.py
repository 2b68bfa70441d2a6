"""Every fault planted in a valid document is caught, or stands in the reviewed list with the reason.

Here the small example of each profile is taken through all faults; ``make mutations`` does it with every example.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

import faults
import judge
import pytest

from veiskille import profiles

if TYPE_CHECKING:
    from faults import Mutant


# Each mutant is a whole document, and a profile has thousands.
@lru_cache(maxsize=1)
def mutants(profile: str) -> tuple[Mutant, ...]:
    tree = json.loads((judge.EXAMPLES / profile / "valid" / "small.json").read_text("utf-8"))
    return tuple(faults.mutants(tree, profile))


@pytest.mark.parametrize("fault", faults.NAMES)
@pytest.mark.parametrize("profile", profiles())
def test_fault_is_caught(profile: str, fault: str) -> None:
    planted = [m for m in mutants(profile) if m.fault == fault]
    found = [(m.cls, m.key, judge.judge(m, profile)[0]) for m in planted]
    assert not [line for line in found if line[2] in judge.DEFECTS]


@pytest.mark.parametrize("fault", faults.NAMES)
def test_fault_can_be_planted(fault: str) -> None:
    trees = [(p, path) for p in profiles() for path in (judge.EXAMPLES / p / "valid").glob("*.json")]
    documents = [(p, json.loads(path.read_text("utf-8"))) for p, path in trees if "report" not in path.name]
    assert any(m.fault == fault for p, tree in documents for m in faults.mutants(tree, p))


@pytest.mark.parametrize("profile", profiles())
def test_a_mutant_differs_from_its_document(profile: str) -> None:
    tree = json.loads((judge.EXAMPLES / profile / "valid" / "small.json").read_text("utf-8"))
    assert mutants(profile)
    assert all(m.document != tree or json.dumps(m.document) != json.dumps(tree) for m in mutants(profile))


@pytest.mark.parametrize("review", judge.reviews(), ids=lambda r: f"{r.fault}-{r.cls}-{r.key}")
def test_review_has_a_reason_and_names_a_fault(review: judge.Review) -> None:
    assert len(review.reason.split()) > 4
    assert review.fault in {"*", *faults.NAMES}
