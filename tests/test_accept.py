"""The accept path: what it says yes to, what it leaves to the engine, and that it never weakens a check."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from veiskille import accept, profiles
from veiskille.checks import kinds_of
from veiskille.generate.accept_modules import Modules, Written
from veiskille.generate.accept_patterns import closed, listed
from veiskille.generate.accept_schema import DATE, DATE_TIME, IRI
from veiskille.limits import Limits
from veiskille.model import model
from veiskille.reading import parse_unbounded

jsonschema_rs = pytest.importorskip("jsonschema_rs", reason="the accept path needs jsonschema-rs")

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
DOCUMENTS = sorted(p for p in EXAMPLES.glob("*/*/*.json") if not p.name.endswith(".report.json"))
DOCUMENTS = [p for p in DOCUMENTS if p.parent.name in ("valid", "invalid")]
#: Valid examples that go to the engine, each with the reason.
DOUBTED: dict[str, str] = {
    "information-flow/valid/actors-with-roles-and-predecessors.json": "ACT-001 computes with days of changes",
    "information-flow/valid/agencies-one-after-the-other.json": "ACT-001 walks chains of successors",
    "learning-progress-view/valid/management-discussion.json": "PRG-002 computes a share of a group",
}
#: Shapes of which the checks tell too little, by profile: their documents are doubted wherever the shape may apply.
UNSTATED: dict[str, set[str]] = {profile: {"ACT-001-day-outside", "ACT-001-itself"} for profile in profiles()}
UNSTATED["learning-progress-view"].add("PRG-002-few")
SMALL = EXAMPLES / "diploma" / "valid" / "small.json"
SCRIPT = """
import sys
from pathlib import Path
from veiskille import validate
print(validate(Path(sys.argv[1])).conforms)
print(*(n for n in sys.modules if n.startswith(("veiskille.engine", "veiskille.checks.", "rdflib"))), sep="\\n")
"""


def strict(profile: str) -> dict[str, Any]:
    text = files("veiskille").joinpath(f"artefacts/strict/{profile}.json").read_text("utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.relative_to(EXAMPLES).as_posix())
def test_valid_examples_without_results_are_accepted_and_no_others(path: Path) -> None:
    name = path.relative_to(EXAMPLES).as_posix()
    is_clean = path.parent.name == "valid" and not path.with_suffix(".report.json").exists()
    assert accept.surely_conforms(path.read_bytes()) is (is_clean and name not in DOUBTED)


def test_what_is_not_told_is_counted() -> None:
    found = {p: {shape.rsplit("/", 1)[-1] for shape in strict(p)["doubts"]} for p in profiles()}
    assert {p: shapes for p, shapes in found.items() if shapes} == UNSTATED


def changed(old: str, new: str) -> bytes:
    text = SMALL.read_text("utf-8")
    assert old in text
    return text.replace(old, new, 1).encode("utf-8", "surrogatepass")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param('"urn:uuid:6f1d0a52', '"6f1d0a52', id="relative-identifier"),
        pytest.param('"givenName": "Ingrid"', '"givenName": {"nb": "Ingrid"}', id="language-map-for-text"),
        pytest.param('["general-study-competence"]', '[{"nb": "general-study-competence"}]', id="map-inside-a-list"),
        pytest.param('"type": "Subject",', '"type": "Subject", "id": "urn:a:b",', id="id-where-none-may-be"),
        pytest.param('"14830761293"', '"١٤٨٣٠٧٦١٢٩٣"', id="other-digits"),
        pytest.param('"14830761293"', '"14830761293\\n"', id="line-feed-at-the-end"),
        pytest.param('"2026-06-19"', '"2026-06-31"', id="no-such-day"),
        pytest.param('"2026-06-19"', '"2026-02-29"', id="no-leap-year"),
        pytest.param('"2026-06-19"', '"2026-06-19Z"', id="day-with-zone"),
        pytest.param('"givenName"', '"given\\u004eame": "A", "givenName"', id="escaped-key-twice"),
        pytest.param('"givenName"', '"given\\u006eame"', id="escaped-key-misspelt"),
        pytest.param('"absenceDays": 3', '"absenceDays": 3.0', id="whole-with-fraction"),
        pytest.param('"absenceDays": 3', '"absenceDays": 3e0', id="whole-with-exponent"),
        pytest.param('"absenceDays": 3', f'"absenceDays": {10**30}', id="huge"),
        pytest.param('"absenceDays": 3', f'"absenceDays": {2**64}', id="one-too-many-for-64-bits"),
        pytest.param('"absenceDays": 3', '"absenceDays": -1', id="negative"),
        pytest.param('"absenceDays": 3', '"absenceDays": true', id="truth-for-number"),
        pytest.param('"absenceDays": 3', '"absenceDays": "3"', id="text-for-number"),
        pytest.param('"absenceDays": 3', '"absenceDays": null', id="null"),
        pytest.param('"absenceDays": 3', '"absenceDays": 3, "absenceDays": 3', id="key-twice"),
        pytest.param('"testData": true', '"testData": 1', id="number-for-truth"),
        pytest.param('"Ingrid"', '"\\ud800"', id="half-a-character"),
        pytest.param('{"nb": "Norsk hovedmål', '{"NB": "Norsk hovedmål', id="tag-in-capitals"),
        pytest.param('{"nb": "Norsk hovedmål', '{"nb-NO": "Norsk hovedmål', id="tag-with-region"),
        pytest.param('{"nb": "Norsk hovedmål', '{"nb": "A", "NB": "Norsk hovedmål', id="one-language-twice"),
        pytest.param('{"nb": "Kroppsøving vg3"}', '{"nb": " "}', id="empty-text"),
        pytest.param('{"nb": "Kroppsøving vg3"}', "{}", id="no-language"),
        pytest.param('["general-study-competence"]', "[]", id="empty-list"),
        pytest.param('["general-study-competence"]', '"general-study-competence"', id="no-list"),
        pytest.param(
            '["general-study-competence"]', '["general-study-competence", "general-study-competence"]', id="twice"
        ),
        pytest.param('"diploma"', '"pupil-list"', id="another-profile"),
        pytest.param('"diploma"', '"no-profile"', id="no-profile"),
        pytest.param('"type": "Diploma"', '"type": "PupilList"', id="another-type"),
        pytest.param("context/v1.jsonld", "context/v2.jsonld", id="another-context"),
    ],
)
def test_known_holes_are_closed(old: str, new: str) -> None:
    assert accept.surely_conforms(SMALL.read_bytes())
    assert not accept.surely_conforms(changed(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param('"absenceDays": 3', '"absenceDays": 0', id="nought"),
        pytest.param('"absenceDays": 3', '"absenceDays": -0', id="nought-with-sign"),
        pytest.param('"givenName"', '"given\\u004eame"', id="escaped-key"),
        pytest.param('"Ingrid"', '"\\ud83d\\ude00"', id="escaped-pair"),
    ],
)
def test_other_spellings_of_the_same_are_accepted(old: str, new: str) -> None:
    assert accept.surely_conforms(changed(old, new))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"[]", id="list"),
        pytest.param(b"null", id="null"),
        pytest.param(b"\xef\xbb\xbf" + SMALL.read_bytes(), id="byte-order-mark"),
        pytest.param(SMALL.read_text("utf-8").encode("utf-16"), id="utf-16"),
        pytest.param(SMALL.read_text("utf-8").encode("latin-1"), id="latin-1"),
        pytest.param(SMALL.read_bytes() + b"x", id="something-after"),
        pytest.param(SMALL.read_bytes()[:-3], id="broken-off"),
        pytest.param(b"[" * 100_000, id="deep"),
        pytest.param(b'{"a":' * 100_000, id="deep-objects"),
    ],
)
def test_what_is_no_document_is_doubted(data: bytes) -> None:
    assert not accept.surely_conforms(data)


@pytest.mark.parametrize("data", [b"{} x", b'{"a":1,"a":2}', b"[NaN]", b"\xff"])
def test_reading_without_limits_is_strict(data: bytes) -> None:
    assert parse_unbounded(data) is None


@pytest.mark.parametrize(
    "limits",
    [
        Limits(max_bytes=100),
        Limits(max_depth=3),
        Limits(max_values=10),
        Limits(max_string=10),
        Limits(max_number=1),
    ],
)
def test_limits_hold(limits: Limits) -> None:
    assert not accept.surely_conforms(SMALL.read_bytes(), limits=limits)


def test_one_id_twice_is_doubted() -> None:
    tree = json.loads(SMALL.read_text("utf-8"))
    tree["actors"].append(tree["actors"][0])
    assert not accept.surely_conforms(json.dumps(tree).encode())


def test_an_id_of_the_model_is_doubted() -> None:
    tree = json.loads(SMALL.read_text("utf-8"))
    for name in (f"{model().base}actor/a", f"{model().namespaces['grade']}5"):
        tree["id"] = name
        assert not accept.surely_conforms(json.dumps(tree).encode())


def test_a_profile_asked_for_is_the_one_that_counts() -> None:
    data = SMALL.read_bytes()
    assert accept.accepted(data) == accept.accepted(data, "diploma") == "diploma"
    assert not any(accept.surely_conforms(data, name) for name in profiles() if name != "diploma")


def test_a_yes_loads_no_engine_and_no_other_profile() -> None:
    command = [sys.executable, "-c", SCRIPT, str(SMALL)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - fixed
    conforms, *loaded = done.stdout.splitlines()
    others = {f"veiskille.checks.{name.replace('-', '_')}" for name in profiles()} - {"veiskille.checks.diploma"}
    assert conforms == "True"
    assert "veiskille.checks.diploma" in loaded
    assert not others & set(loaded)
    assert not [name for name in loaded if not name.startswith("veiskille.checks.")]


def test_no_other_profile_has_checks() -> None:
    with pytest.raises(KeyError):
        kinds_of("nothing")


def test_where_the_schema_engine_is_missing_everything_is_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accept, "HAS_RUST", False)
    assert not accept.surely_conforms(SMALL.read_bytes())


@pytest.mark.parametrize("kind", [AttributeError, IndexError, KeyError, OverflowError, TypeError, ZeroDivisionError])
def test_an_exception_in_a_check_is_a_doubt(monkeypatch: pytest.MonkeyPatch, kind: type[Exception]) -> None:
    def doubts(_self: object, _root: object) -> bool:
        raise kind

    monkeypatch.setattr(accept._Acceptor, "doubts", doubts)  # noqa: SLF001 - where checks are asked
    assert not accept.surely_conforms(SMALL.read_bytes())


@pytest.mark.parametrize(
    "looked",
    [
        "document.having('documentState')",
        "document.holding('documentState', 'issued')",
        "document.holding('documentState', o['documentState'])",
        "document.referring(o, 'documentState')",
        "document.least('documentState') < 1",
    ],
)
def test_keys_that_checks_look_for_everywhere_are_known(looked: str) -> None:
    check = Written("rule/X", "True", f"return {looked}")
    made = Modules(model(), {"diploma": {("Diploma", ""): [check]}}, {}, {}).emit()
    assert "sought=frozenset(['documentState'])" in made["diploma.py"]


def test_keys_in_any_order_give_the_same_answer() -> None:
    def turned(value: Any) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(item) for item in value] if isinstance(value, list) else value

    for path in (p for p in DOCUMENTS if p.parent.parent.name == "diploma"):
        tree = json.loads(path.read_text("utf-8"))
        assert accept.surely_conforms(json.dumps(turned(tree)).encode()) is accept.surely_conforms(path.read_bytes())


def test_what_is_remembered_is_bounded() -> None:
    tree = json.loads(SMALL.read_text("utf-8"))
    acceptor = accept._Acceptor("diploma")  # noqa: SLF001 - its memory is not shown
    subject = tree["subjectResults"][0]["subject"]
    for number in range(2 * accept._ROOM):  # noqa: SLF001 - as above
        subject["subjectCode"] = f"X{number}"
        acceptor.doubts(tree)
    seen = acceptor.root.below["subjectResults"].below["subject"]
    assert sum(len(layout.known) for layout in seen.layouts.values()) <= accept._ROOM  # noqa: SLF001 - as above


def is_valid(pattern: str, text: str) -> bool:
    schema = {"type": "string", "pattern": pattern}
    return bool(jsonschema_rs.validator_for(schema, pattern_options=jsonschema_rs.RegexOptions()).is_valid(text))


def test_days_are_those_of_the_calendar() -> None:
    found = jsonschema_rs.validator_for({"pattern": DATE}, pattern_options=jsonschema_rs.RegexOptions())
    for year in (1000, 1583, 1899, 1900, 1999, 2000, 2023, 2024, 2026, 2100, 2400, 2800, 2999):
        days = {(date(year, 1, 1) + timedelta(n)).isoformat() for n in range(366)}
        for month in range(14):
            for day in range(33):
                text = f"{year}-{month:02d}-{day:02d}"
                assert found.is_valid(text) is (text in days and text.startswith(str(year))), text
    assert not any(
        is_valid(DATE, text) for text in ("2026-6-1", "0000-01-01", "3000-01-01", "2026-06-19\n", "２０２６-06-19")
    )


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("2026-06-19T10:00:00Z", True),
        ("2026-06-19T10:00:00.123456+02:00", True),
        ("2026-06-19T10:00:00", False),
        ("2026-06-19T24:00:00Z", False),
        ("2026-06-19T23:59:60Z", False),
        ("2026-06-19T10:00:00.1234567Z", False),
        ("2026-06-19T10:00:00+14:30", False),
        ("2026-06-19t10:00:00z", False),
    ],
)
def test_points_in_time_have_a_zone(text: str, *, right: bool) -> None:
    assert is_valid(DATE_TIME, text) is right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("urn:a:b", True),
        ("https://example.org/å", True),
        ("a", False),
        ("../a", False),
        ("_:b0", False),
        ("urn:a b", False),
        ("urn:a\x7f", False),
        ("urn:a\x9f", False),
        ("urn:a\n", False),
        ("urn:a|b", False),
    ],
)
def test_identifiers_are_those_that_lowering_takes(text: str, *, right: bool) -> None:
    assert is_valid(IRI, text) is right


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        ("^(A(1|2)|B)$", {"A1", "A2", "B"}),
        ("^X-1$", {"X-1"}),
        ("^A|B$", None),
        ("^(A$", None),
        ("^A+$", None),
        ("^A[12]$", None),
    ],
)
def test_a_pattern_that_is_a_list_is_told_from_others(pattern: str, texts: set[str] | None) -> None:
    found = listed(pattern)
    assert found == texts
    assert all(re.search(closed(pattern), text) for text in found or ())
