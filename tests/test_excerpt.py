"""The faulty line of a result: what is shown of it, and what is underlined."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veiskille import Validator
from veiskille.convert import examine_from
from veiskille.render.checked import Show
from veiskille.render.excerpt import excerpts

if TYPE_CHECKING:
    from veiskille.render.checked import Excerpt

ROOT = Path(__file__).resolve().parents[1]
SMALL = (ROOT / "examples" / "diploma" / "valid" / "small.json").read_text("utf-8")
VALIDATOR = Validator()


def shown(text: str, code: str, show: Show = Show.MASKED) -> Excerpt:
    """Give the excerpt of the only result of a code."""
    examined = VALIDATOR.examine(text)
    (found,) = [e for r, e in zip(examined.report, excerpts(examined, show), strict=True) if r.code == code]
    assert found is not None
    return found


def marked(text: str, code: str, show: Show = Show.MASKED) -> tuple[str, str]:
    """Give a line without what is before and after it, and what of it is underlined."""
    found = shown(text, code, show)
    return found.line.strip(), found.line[found.start : found.end]


def small(old: str, new: str) -> str:
    assert old in SMALL
    return SMALL.replace(old, new, 1)


@pytest.mark.parametrize(
    ("show", "line", "under"),
    [
        (Show.NEVER, '"issueDate": "•••",', '"•••"'),
        (Show.MASKED, '"issueDate": "19.06.2026",', '"19.06.2026"'),
        (Show.ALWAYS, '"issueDate": "19.06.2026",', '"19.06.2026"'),
    ],
)
def test_a_value_is_shown_as_far_as_was_asked(show: Show, line: str, under: str) -> None:
    assert marked(small('"issueDate": "2026-06-19"', '"issueDate": "19.06.2026"'), "STR-003", show) == (line, under)


@pytest.mark.parametrize(
    ("show", "line"),
    [
        (Show.NEVER, '"birthDate": "•••",'),
        (Show.MASKED, '"birthDate": "•••",'),
        (Show.ALWAYS, '"birthDate": "14. mars",'),
    ],
)
def test_what_identifies_is_shown_to_those_who_asked_for_it(show: Show, line: str) -> None:
    assert marked(small('"birthDate": "2007-03-14"', '"birthDate": "14. mars"'), "STR-003", show)[0] == line


@pytest.mark.parametrize("show", Show)
@pytest.mark.parametrize("number", ["148307 61293", "14830761", "fjorten", r"\u0031\u0034830761293"])
def test_an_identity_number_is_shown_to_nobody(number: str, show: Show) -> None:
    text = small('"14830761293"', f'"{number}"')
    examined = VALIDATOR.examine(text)
    assert all(e is None or number not in e.line for e in excerpts(examined, show))
    if "\\" not in number:
        assert marked(text, "IDN-001", show) == ('"number": "•••"', '"•••"')


def test_a_value_of_an_object_that_began_on_another_line_is_masked() -> None:
    text = json.dumps(json.loads(SMALL) | {"holder": {"type": "Person", "givenName": ["Ingrid", 4]}}, indent=1)
    examined = VALIDATOR.examine(text)
    lines = [e.line.strip() for e in excerpts(examined, Show.MASKED) if e is not None]
    assert '"givenName": [' in lines
    assert not any("Ingrid" in line for line in lines)


@pytest.mark.parametrize("show", [Show.NEVER, Show.MASKED])
@pytest.mark.parametrize(
    ("key", "seen"),
    [
        ("isueDate", "isueDate"),
        ("mobilePhone", "mobilePhone"),
        ("Ingrid Solbakken", "•••"),
        ("ingrid", "•••"),
        ("kontaktIngrid", "kontakt•••"),
        ("1907-03-14", "•••-•••-•••"),
        ("01019012345", "•••"),
    ],
)
def test_an_unknown_key_shows_the_words_that_the_model_knows(key: str, seen: str, show: Show) -> None:
    line, under = marked(small('"reform": "LK20"', f'"reform": "LK20", "{key}": "Ingrid"'), "DOC-001", show)
    assert under == f'"{seen.replace("•••-•••-•••", "•••")}"'
    assert "Ingrid" not in line


def test_an_object_on_several_lines_is_underlined_where_it_begins() -> None:
    text = small('"type": "Person",', "")
    assert marked(text, "STR-006") == ('"holder": {', '"holder": {')
    assert marked(small('"actorKind": "school",', ""), "ACT-001")[1] == "{"


def test_a_document_on_one_line_is_shown_around_the_fault() -> None:
    line = json.dumps(json.loads(small('"absenceDays": 3', '"absenceDays": "3"')))
    found = shown(line, "STR-003")
    assert found.line[found.start : found.end] == '"3"'
    assert found.line.startswith("…")
    assert found.line.endswith("…")
    assert len(found.line) <= 102


def test_a_long_value_is_cut() -> None:
    text = small('"issueDate": "2026-06-19"', '"issueDate": "' + "no day " * 10_000 + '"')
    found = shown(text, "STR-003")
    assert len(found.line) <= 102
    assert found.line[found.start : found.end].startswith('"no day no day')
    assert found.suggestion is None


def test_a_number_over_the_edge_of_what_is_shown_is_masked() -> None:
    for fill in range(60, 240):
        text = small('"issueDate": "2026-06-19"', '"issueDate": "' + "x" * fill + '23874512398"')
        assert not any(digits in shown(text, "STR-003", Show.ALWAYS).line for digits in ("238", "745", "512", "398"))


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        ("a\tb", None),
        ("日本語", "日本語"),
        ("e\u0301", "e\u0301"),
        ("\u202egnp", r"\u202egnp"),
        ("\u2066x", r"\u2066x"),
        ("\x7f\x9b2J", r"\x7f\x9b2J"),
        ("##[group]", r"\x23#[group]"),
    ],
)
def test_what_stands_before_a_fault_does_not_move_its_underlining(inside: str, seen: str | None) -> None:
    before = f'"documentNumber": {json.dumps(inside, ensure_ascii=False)}, '
    old = '"documentNumber": "V31000137620260001",'
    text = SMALL.replace(old, "") if seen is None else SMALL.replace(old, before.rstrip())
    gap = "\t" if seen is None else "\n"
    text = text.replace('\n  "issueDate": "2026-06-19"', f'{gap}"issueDate":\t"x"')
    line, under = marked(text, "STR-003")
    assert under == '"x"'
    assert "\t" not in line
    if seen is not None:
        examined = VALIDATOR.examine(text)
        assert any(e is not None and seen in e.line for e in excerpts(examined, Show.MASKED))


def test_windows_line_ends_are_no_part_of_a_line() -> None:
    text = small('"issueDate": "2026-06-19"', '"issueDate": "x"').replace("\n", "\r\n")
    assert marked(text, "STR-003") == ('"issueDate": "x",', '"x"')


def test_a_document_of_another_format_shows_no_value_at_a_terminal() -> None:
    path = ROOT / "examples" / "formats" / "samtbu-pilot1" / "graduating-students.jsonld"
    text = path.read_text("utf-8")
    examined = examine_from(text, "samtbu-pilot1", VALIDATOR)
    found = [e for e in excerpts(examined, Show.MASKED) if e is not None]
    assert found
    values = [v for v in _strings(json.loads(text)["students"]) if len(v) > 2]
    assert not [v for v in values for e in found if f'"{v}"' in e.line]


def _strings(tree: object) -> list[str]:
    if isinstance(tree, dict | list):
        return [s for item in (tree.values() if isinstance(tree, dict) else tree) for s in _strings(item)]
    return [tree] if isinstance(tree, str) else []


def test_what_has_no_place_has_no_line() -> None:
    examined = VALIDATOR.examine(json.loads(small('"reform"', '"refrom"')))
    assert examined.text is None
    assert set(excerpts(examined, Show.ALWAYS)) == {None}


def test_a_document_that_is_not_ours_shows_its_context_and_nothing_else() -> None:
    text = '{"@context": "https://example.org/other", "type": "Diploma", "name": "Ingrid"}'
    assert marked(text, "DOC-002")[0] == '{"@context": "https://example.org/other", "type": "•••", "name": "•••"}'


def test_no_text_of_an_examined_document_is_in_its_representation() -> None:
    assert "issueDate" not in repr(VALIDATOR.examine(small('"reform"', '"refrom"'))).replace("/issueDate", "")


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_stands_in_a_document_its_lines_can_be_shown(data: st.DataObject) -> None:
    tree = json.loads(SMALL)
    for key in data.draw(st.lists(st.sampled_from(sorted(tree)), min_size=1, max_size=5)):
        if key not in ("@context", "type", "profile"):
            json_values = st.recursive(
                st.none()
                | st.booleans()
                | st.integers(0, 10**15)
                | st.text(st.characters(codec="utf-8"), max_size=300),
                lambda inner: (
                    st.lists(inner, max_size=3) | st.dictionaries(st.text("ab/~é", max_size=9), inner, max_size=3)
                ),
                max_leaves=6,
            )
            tree[key] = data.draw(json_values)
    text = json.dumps(
        tree, ensure_ascii=data.draw(st.booleans()), indent=data.draw(st.sampled_from([None, 0, 1, "\t"]))
    )
    examined = VALIDATOR.examine(text)
    for show in Show:
        for result, excerpt in zip(examined.report, excerpts(examined, show), strict=True):
            assert excerpt is not None
            assert excerpt.number == result.location.line
            assert 0 <= excerpt.start <= excerpt.end <= len(excerpt.line)
            assert excerpt.line.isprintable()
            assert len(excerpt.line) <= 102 + 10


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("urn:uuid:6f1d0a52-3c1e-4b7a-9a55-0d6f2b8e4c19", "urn:uuid:6f1d0a52-3c1e-4b7a-9a55-0d6f2b8e4c19"),
        ("urn:example:ingrid", "•••"),
        ("mailto:ingrid@example.org", "•••"),
    ],
)
def test_the_name_of_a_persons_node_is_shown_where_it_tells_nothing(name: str, seen: str) -> None:
    text = small('"type": "Person",', f'"x": 1, "id": "{name}", "type": "Person",')
    assert f'"id": "{seen}"' in shown(text, "DOC-001").line


def test_how_to_reach_somebody_is_masked_in_any_text() -> None:
    text = small('"documentNumber": "V31000137620260001"', '"documentNumber": "ring ingrid@example.org"')
    line = json.dumps(json.loads(text) | {"mobilePhone": 1, "issueDate": "x"})
    examined = VALIDATOR.examine(line)
    assert not any("ingrid" in e.line for e in excerpts(examined, Show.MASKED) if e is not None)
    assert any("ring ingrid@example.org" in e.line for e in excerpts(examined, Show.ALWAYS) if e is not None)


def test_our_context_somewhere_below_does_not_make_a_document_ours() -> None:
    ours = json.loads(SMALL)["@context"]
    text = json.dumps({"@context": {"a": [{"@context": ours}]}, "b": ours, "type": "Diploma", "reform": "LK20"})
    found = shown(text, "DOC-002")
    assert '"type": "•••"' in found.line
    assert '"reform": "•••"' in found.line
