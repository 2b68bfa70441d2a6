"""A sure yes is never said wrongly: of spoilt documents, and of documents that are only changed."""

from __future__ import annotations

import json
from random import Random

import faults
import pytest
from near import EXAMPLES, Near
from sound import wrong

from veiskille import profiles

pytest.importorskip("jsonschema_rs", reason="the accept path needs jsonschema-rs")

#: How many changed documents are drawn for each profile here; ``make fuzz`` draws many more.
DRAWN = 150


@pytest.mark.parametrize("profile", profiles())
def test_no_spoilt_document_is_accepted_wrongly(profile: str) -> None:
    tree = json.loads((EXAMPLES / profile / "valid" / "small.json").read_text("utf-8"))
    judged = [(m.fault, m.path, *wrong(m.document, profile)) for m in faults.mutants(tree, profile)]
    assert not [each for each in judged if each[3]]


@pytest.mark.parametrize("profile", profiles())
def test_no_changed_document_is_accepted_wrongly(profile: str) -> None:
    near = Near.of(Random(28), (profile,), 8_000)  # noqa: S311 - no secret is drawn
    drawn = [near.draw() for _ in range(DRAWN)]
    judged = [wrong(tree, profile) for _, tree in drawn]
    assert not [found for _, found in judged if found]
    assert any(accepted for accepted, _ in judged), "some of them are right"
