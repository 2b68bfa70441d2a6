"""Every parsing case of JSONTestSuite (github.com/nst/JSONTestSuite, RFC 8259)."""

import tomllib
from pathlib import Path

import pytest

from shared_data import DATA, requires_shared
from veiskille.errors import DocumentError
from veiskille.limits import Limits
from veiskille.reading import parse_json

CASES = {path.name: path for path in sorted((DATA / "json-test-suite" / "test_parsing").glob("*.json"))}
DECISIONS = tomllib.loads(Path(__file__).with_name("json_suite_decisions.toml").read_text("utf-8"))
READ, REFUSED, DECIDED = (sorted(name for name in CASES if name.startswith(kind)) for kind in ("y_", "n_", "i_"))

pytestmark = requires_shared


def outcome(data: bytes, limits: Limits) -> str:
    try:
        parse_json(data, limits=limits)
    except DocumentError as error:
        return error.message_key if error.line and error.column else "no place"
    return "read"


def test_the_suite_is_whole() -> None:
    assert (len(READ), len(REFUSED), len(DECIDED)) == (95, 188, 35)


def test_decisions_are_written_for_existing_cases_alone() -> None:
    assert set(DECIDED) == {name for name in DECISIONS if name.startswith("i_")}
    assert set(CASES) >= set(DECISIONS)
    assert all(decision["reason"] for decision in DECISIONS.values())


@pytest.mark.parametrize("name", READ)
def test_what_must_be_read(name: str) -> None:
    expected = DECISIONS.get(name, {"outcome": "read"})["outcome"]
    assert outcome(CASES[name].read_bytes(), Limits()) == expected


@pytest.mark.parametrize("name", READ)
def test_only_duplicate_keys_are_refused_under_generous_limits(name: str) -> None:
    expected = "duplicate-key" if "duplicated_key" in name else "read"
    assert outcome(CASES[name].read_bytes(), Limits(max_number=4300, max_depth=200)) == expected


@pytest.mark.parametrize("name", REFUSED)
def test_what_must_be_refused(name: str) -> None:
    assert outcome(CASES[name].read_bytes(), Limits()) not in {"read", "not-json", "no place"}


@pytest.mark.parametrize("name", DECIDED)
def test_what_is_decided_here(name: str) -> None:
    assert outcome(CASES[name].read_bytes(), Limits()) == DECISIONS[name]["outcome"]
