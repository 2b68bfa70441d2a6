"""Nothing that is planted in a document comes out of a failing test, however much pytest is asked to show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SMALL = EXAMPLES / "diploma" / "valid" / "small.json"

ENDINGS = ("html", "json", "sarif", "ttl", "xml")
#: A synthetic name and number; the number is also planted in keys, which reports show.
NAME, NUMBER = "Kanari Fuglesang", "01914796756"
PLANTED = ("kanari", "fuglesang", NUMBER, NUMBER[1:], "914796")

SUITE = """
import json
from pathlib import Path
import pytest
from veiskille import validate as plain_validate
from veiskille.testing import assert_invalid, assert_valid, validate

CASES = json.loads(Path("cases.json").read_text("utf-8"))
every = pytest.mark.parametrize("number", range(len(CASES)))

@every
def test_object(number):
    document = CASES[number]
    assert_valid(document)

@every
def test_text(number, veiskille):
    document = json.dumps(CASES[number], indent=1)
    veiskille.assert_invalid(document, "EXM-021")

@every
def test_file(number, tmp_path):
    file = tmp_path / "document.json"
    file.write_text(json.dumps(CASES[number]), "utf-8")
    assert_invalid(file, "EXM-021", only=True)

@every
def test_cut(number):
    document = json.dumps(CASES[number])[:-1].encode()
    assert_valid(document)

@every
@pytest.mark.parametrize("judge", [validate, plain_validate], ids=["noted", "plain"])
def test_error(number, judge):
    document = json.dumps(CASES[number])[:-1]
    judge(document)

@pytest.fixture(params=range(len(CASES)))
def judged(request):
    document = CASES[request.param]
    yield document
    assert_valid(document, lang="nn")

def test_fixture(judged):
    pass
"""


def places(value: object, pointer: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the way to every value that holds no other."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*pointer, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*pointer, index))
    else:
        yield pointer


def planted(places: list[tuple[str | int, ...]], *, key: bool = False) -> dict[str, Any]:
    """Give the document with a person in some places, and one in a key."""
    tree: dict[str, Any] = json.loads(SMALL.read_text("utf-8"))
    for place in places:
        holder: Any = tree
        for step in place[:-1]:
            holder = holder[step]
        holder[place[-1]] = f"{NAME} {NUMBER}"
        if key and isinstance(holder, dict):
            holder[NUMBER] = NAME
    return tree


EVERY = list(places(json.loads(SMALL.read_text("utf-8"))))
#: In each place alone, because one fault can hide another.
ALONE = [planted([place], key=number % 2 == 0) for number, place in enumerate(EVERY)]
#: In several places at once, for what takes pytest long to show.
TOGETHER = [planted(EVERY[first::10], key=first % 2 == 0) for first in range(10)]


@pytest.mark.parametrize("server", ["", "true"], ids=["desk", "CI"])
@pytest.mark.parametrize(
    ("cases", "arguments"),
    [
        pytest.param(ALONE, ["-k", "object or file", "-vv"], id="alone"),
        pytest.param(TOGETHER, ["-vv", "-l", "--tb=long", "--full-trace", "-rA", "--durations=0"], id="together"),
        pytest.param(TOGETHER, ["-l", "--tb=native", "-p", "xdist", "-n", "2"], id="workers"),
    ],
)
def test_nothing_that_is_planted_comes_out(
    pytester: pytest.Pytester,
    monkeypatch: pytest.MonkeyPatch,
    cases: list[dict[str, Any]],
    arguments: list[str],
    server: str,
) -> None:
    monkeypatch.setenv("CI", server)
    (pytester.path / "cases.json").write_text(json.dumps(cases), "utf-8")
    pytester.makepyfile(test_suite=SUITE)
    pytester.makeini("[pytest]\nfilterwarnings = error\njunit_logging = all\nlog_cli = true\nlog_level = DEBUG")
    reports = [f"r.{ending}" for ending in ENDINGS]
    result = pytester.runpytest_subprocess(
        *("-p", "veiskille_pytest.plugin", "-p", "no:cacheprovider", "--junitxml=junit.xml", *arguments),
        *(f"--veiskille-report={name}" for name in reports),
    )
    assert result.parseoutcomes()["failed"] > len(cases)
    said = {"stdout": result.stdout.str(), "stderr": result.stderr.str()}
    said |= {name: (pytester.path / name).read_text("utf-8") for name in ("junit.xml", *reports)}
    for name, text in said.items():
        assert not [word for word in PLANTED if word in text.casefold()], name
    assert all("STR-" in text for name, text in said.items() if name != "stderr")
