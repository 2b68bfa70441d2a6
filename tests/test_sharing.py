"""A validator is shared between threads and sent to processes, and always says the same."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from veiskille import Limits, Report, Validator
from veiskille.errors import ShapesError

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
DOCUMENTS = sorted(path for path in EXAMPLES.glob("*/*valid/*.json") if ".report." not in path.name)
EXEMPT = EXAMPLES / "diploma" / "invalid" / "RES-003-exempt-without-remark.json"

OWN = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix m: <https://w3id.org/veiskille/model/> .
<urn:shape> a sh:NodeShape ; sh:targetClass m:Diploma ;
  sh:property [ sh:path m:placeOfIssue ; sh:minCount 1 ; sh:message "Say where."@en ] .
"""

#: Many threads meet when nothing is loaded yet, and switch as often as they can.
FIRST_USE = """
import json, sys, threading
from pathlib import Path
sys.setswitchinterval(1e-5)
from veiskille import Validator, validate
validator = Validator()
files = [Path(name) for name in sys.argv[2:]]
found, start = {}, threading.Barrier(len(files))
def work(file):
    start.wait()
    report = validate(file) if sys.argv[1] == "validate" else validator.validate(file)
    found[str(file)] = report.to_dict()
threads = [threading.Thread(target=work, args=(file,)) for file in files]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(found) == len(files)
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def expected() -> dict[Path, dict[str, Any]]:
    """Give the report of each document from a validator that nobody shares."""
    validator = Validator()
    return {path: validator.validate(path).to_dict() for path in DOCUMENTS[::20]}


@pytest.mark.parametrize("own", [False, True])
def test_many_threads_get_the_same_reports(expected: dict[Path, dict[str, Any]], tmp_path: Path, *, own: bool) -> None:
    interval = sys.getswitchinterval()
    validator = Validator()
    if own:
        (tmp_path / "own.ttl").write_text(OWN, "utf-8")
        validator = Validator(shapes=tmp_path / "own.ttl")
        expected = {path: Validator(shapes=tmp_path / "own.ttl").validate(path).to_dict() for path in DOCUMENTS[::100]}
    assert len(expected) > 5
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as threads:
            every = list(expected) * 2
            for path, report in zip(every, threads.map(validator.validate, every), strict=True):
                assert report.to_dict() == expected[path]
    finally:
        sys.setswitchinterval(interval)


@pytest.mark.parametrize("by", ["validate", "validator"])
def test_first_use_by_many_threads_at_once(by: str) -> None:
    files = DOCUMENTS[:: len(DOCUMENTS) // 8]
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", FIRST_USE, by, *map(str, files)], capture_output=True, text=True, check=True, timeout=300
    )
    validator = Validator()
    assert json.loads(done.stdout) == {str(file): validator.validate(file).to_dict() for file in files}


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"profile": "diploma", "lang": "nn", "severity": "warning", "today": date(2026, 6, 1)},
        {"select": ["RES", "STR"], "ignore": ["RES-003"]},
        {"engine": "reference"},
        {"limits": Limits(max_results=1)},
    ],
    ids=lambda options: "-".join(options) or "plain",
)
def test_a_validator_travels(options: dict[str, Any]) -> None:
    validator = Validator(**options)
    expected = validator.validate(EXEMPT)
    for twin in (pickle.loads(pickle.dumps(validator)), copy.copy(validator), copy.deepcopy(validator)):  # noqa: S301
        assert twin.validate(EXEMPT) == expected
        assert twin.today == validator.today


@pytest.mark.parametrize("engine", [None, "engine", "reference"])
def test_shapes_of_ones_own_travel_with_it(tmp_path: Path, engine: str | None) -> None:
    file = tmp_path / "own.ttl"
    file.write_text(OWN, "utf-8")
    validator = Validator(shapes=file, engine=engine)
    expected = validator.validate(EXEMPT)
    sent = pickle.dumps(validator)
    file.unlink()
    assert pickle.loads(sent).validate(EXEMPT) == expected  # noqa: S301 - our own bytes
    assert "OWN-001" in {result.code for result in expected}


def test_what_travels_is_looked_at_again() -> None:
    with pytest.raises(ShapesError):
        Validator(shapes=ROOT / "README.md")


def test_a_report_travels() -> None:
    report = Validator().validate(EXEMPT)
    twin: Report = pickle.loads(pickle.dumps(report))  # noqa: S301 - our own bytes
    assert twin == report
    assert twin.in_language("nn").to_dict() == report.in_language("nn").to_dict()
