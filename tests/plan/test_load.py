"""The plans of the profiles are artefacts: read without an RDF library, and run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from veiskille import plan, profiles
from veiskille.engine import Runner
from veiskille.errors import UnknownProfile

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import json, sys
from veiskille import engine, plan
from veiskille.lower import lower
from veiskille.model import model
tree = json.load(open(sys.argv[1], encoding="utf-8"))
graph = lower(tree, model(), model().profiles["diploma"]).graph
print(len(engine.run(engine.compile(plan.load("diploma")), graph)))
print(sorted(name for name in ("pyparsing", "pyshacl", "rdflib") if name in sys.modules))
"""


@pytest.mark.parametrize("profile", profiles())
def test_every_profile_has_a_plan_that_can_be_run(profile: str) -> None:
    loaded = plan.load(profile)
    assert (ROOT / f"src/veiskille/artefacts/plans/{profile}.json").read_text("utf-8") == plan.dump(loaded)
    runner = Runner(loaded)
    for index in range(len(loaded["shapes"])):
        assert runner.shape(index)


@pytest.mark.parametrize("profile", ["", "nothing", "../shapes/diploma", "diploma.json"])
def test_no_other_profile_has_one(profile: str) -> None:
    with pytest.raises(UnknownProfile):
        plan.load(profile)


@pytest.mark.parametrize(
    ("document", "results"), [("valid/small.json", 0), ("invalid/RES-001-letter-on-one-to-six.json", 1)]
)
def test_neither_plan_nor_engine_needs_an_rdf_library(document: str, results: int) -> None:
    command = [sys.executable, "-c", SCRIPT, str(ROOT / "examples/diploma" / document)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - fixed
    assert done.stdout.splitlines() == [str(results), "[]"]
