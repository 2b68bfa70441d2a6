"""What a sure yes must mean: nothing found by lowering, and no result of the engine, of any severity."""

from __future__ import annotations

import json
from functools import cache

from veiskille import accept, engine, plan
from veiskille.lower import lower
from veiskille.model import model
from veiskille.reading import parse_json


@cache
def runner(profile: str) -> engine.Runner:
    return engine.compile(plan.load(profile))


def found(data: bytes, profile: str) -> list[str]:
    """Give the codes and shapes of all that is found in a document."""
    tree = parse_json(data)
    assert isinstance(tree, dict)
    lowered = lower(tree, model(), model().profiles[profile])
    outcomes = engine.run(runner(profile), lowered.graph)
    return [*(f.code for f in lowered.findings), *(f"{o.shape} at {o.focus}" for o in outcomes)]


def wrong(tree: object, profile: str) -> tuple[bool, list[str]]:
    """Tell whether a document is accepted, and what is found in it all the same."""
    data = json.dumps(tree, ensure_ascii=False).encode()
    accepted = accept.surely_conforms(data)
    return accepted, found(data, profile) if accepted else []
