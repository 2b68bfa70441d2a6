"""What becomes of a mutant: caught, still valid for a reason that somebody has reviewed, or missed."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from contract import refusals

from veiskille import Validator
from veiskille.errors import Error
from veiskille.lower import lower
from veiskille.model import model

if TYPE_CHECKING:
    from faults import Mutant


EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
REVIEWED = Path(__file__).with_name("still_valid.csv")

#: Outcomes, from the cheapest to find to the worst. ``contract`` is a document that validates although the profile's
#: JSON Schema or class refuses it. One that stops the validator with another error than its own stops the run too.
LOWERED, SHAPES, STILL_VALID, MISSED, CONTRACT = "lowering", "shapes", "still valid", "missed", "contract"
#: Outcomes that are a defect of the validator, or of the list of reviewed mutants.
DEFECTS = (MISSED, CONTRACT)


@dataclass(frozen=True, slots=True)
class Review:
    """A line of the list of mutants that are still valid documents."""

    fault: str
    cls: str
    key: str
    profile: str
    reason: str

    def covers(self, mutant: Mutant, profile: str) -> bool:
        """Tell whether the line speaks of a mutant; ``*`` stands for any."""
        pairs = (
            (self.fault, mutant.fault),
            (self.cls, mutant.cls),
            (self.key, mutant.key),
            (self.profile, profile),
        )
        return all(own in ("*", other) for own, other in pairs)


@cache
def reviews() -> tuple[Review, ...]:
    """Read the reviewed list."""
    with REVIEWED.open(encoding="utf-8", newline="") as file:
        return tuple(Review(r["fault"], r["class"], r["key"], r["profile"], r["reason"]) for r in csv.DictReader(file))


@cache
def _validator(profile: str | None) -> Validator:
    return Validator(profile)


def found_by_lowering(document: Any, profile: str) -> bool:  # noqa: ANN401 - any JSON value
    """Tell whether the structure alone is at fault, so that no shape is needed to catch it."""
    known = model()
    if not isinstance(document, dict) or document.get("@context") != known.context_iri:
        return False
    if document.get("type") != known.profiles[profile].root:
        return False
    return bool(lower(document, known, known.profiles[profile]).findings)


def judge(mutant: Mutant, profile: str) -> tuple[str, Review | None]:
    """Give the outcome of a mutant, and the line of the reviewed list where that is the reason.

    Args:
        mutant: a document with one fault.
        profile: the profile to read it by.
    """
    if found_by_lowering(mutant.document, profile):
        return LOWERED, None
    text = json.dumps(mutant.document, ensure_ascii=False)
    try:
        conforms = _validator(None).validate(text).conforms
    except Error:
        conforms = False
    if not conforms:
        return SHAPES, None
    if refusals(profile, text):
        return CONTRACT, None
    review = next((r for r in reviews() if r.covers(mutant, profile)), None)
    return (STILL_VALID, review) if review else (MISSED, None)
