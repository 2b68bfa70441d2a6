"""How examples of rules are cut and chosen."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from rdflib import SH, Graph, URIRef

from veiskille.generate.changes import Change, changes, counterpart
from veiskille.generate.errors import GenerationError
from veiskille.generate.fragments import cut
from veiskille.generate.pointers import exists, get, leaves
from veiskille.generate.rule_costs import cost
from veiskille.generate.rule_examples import emit, read_documents
from veiskille.generate.rule_fragments import show
from veiskille.generate.rule_pairs import Document, Pair
from veiskille.generate.rules import RuleBook
from veiskille.model import model

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1}, {"a": 2}, [Change("/a", "/a")]),
        ({"a": 1}, {"a": True}, [Change("/a", "/a")]),
        ({"a": 1}, {"a": "1"}, [Change("/a", "/a")]),
        ({"a/b": 1}, {}, [Change("/a~1b", None)]),
        ({}, {"a": {"b": 1}}, [Change(None, "/a")]),
        ([1, 2, 3], [1, 3], [Change("/1", None)]),
        ([1, 3], [1, 2, 3], [Change(None, "/1")]),
        ([{"a": 1}, 2, 9], [{"a": 3}, 4, 9], [Change("/0/a", "/0/a"), Change("/1", "/1")]),
        ([], [1], [Change(None, "/0")]),
        ({"a": [1]}, {"a": {}}, [Change("/a", "/a")]),
    ],
)
def test_changes_are_the_smallest_places_that_differ(old: Any, new: Any, found: list[Change]) -> None:  # noqa: ANN401
    assert list(changes(old, new)) == found
    assert {(c.new, c.old) for c in changes(new, old)} == set(found)


@pytest.mark.parametrize(
    ("old", "new", "place", "there"),
    [
        ({"a": 1}, {"a": 2}, "/a", "/a"),
        ({"a": 1}, {}, "/a", None),
        ([1, 2], [0, 1, 2], "/1", "/2"),
        ([1, 5, 9], [1, 9], "/1", None),
        ([1, 5, 9], [1, 9], "/2", "/1"),
        ([1], [1], "/4", None),
        ("a", "b", "", ""),
        ("a", "b", "/x", None),
    ],
)
def test_a_place_has_a_counterpart(old: Any, new: Any, place: str, there: str | None) -> None:  # noqa: ANN401
    assert counterpart(old, new, place) == there


def test_pointers_lead_to_values_or_to_nothing() -> None:
    tree = {"a": [{"b/c": 1}, None]}
    assert get(tree, "/a/0/b~1c") == 1
    assert exists(tree, "/a/1")
    assert not any(exists(tree, place) for place in ("/a/2", "/a/x", "/a/0/b", "/a/1/z"))
    assert list(leaves(tree)) == ["/a/0/b~1c", "/a/1"]


def test_what_is_left_out_is_an_ellipsis_and_what_is_meant_is_marked() -> None:
    tree = {"id": "urn:x", "a": 1, "b": {"c": 2, "d": 3, "e": 4}, "f": [1, 2, 3]}
    fragment = cut(tree, "", ["/b/d"], {"/b/d": False})
    assert fragment.lines == ('{…, "b": {…, "d": 3, …}, …}',)
    assert fragment.marks == ((0, 18, 19),)
    assert cut(tree, "/b", ["/b/d"], {"/b/d": True}).marks == ((0, 4, 10),)
    assert cut(tree, "", [""], {}).lines == ('{…, "a": 1, "b": {"c": 2, "d": 3, "e": 4}, "f": [1, 2, 3]}',)


def test_what_has_no_room_on_a_line_gets_lines_of_its_own() -> None:
    tree = {"one": "x" * 40, "two": {"t": ["y" * 60, 1]}, "four": "https://w3id.org/" + "z" * 40}
    fragment = cut(tree, "", ["/one", "/two/t", "/four"], {"/two": False, "/two/t/0": False})
    assert fragment.lines == (
        "{",
        f'  "one": "{"x" * 40}",',
        '  "two": {"t": ["' + "y" * 44 + '…", 1]},',
        '  "four": "https://w3id.org/' + "z" * 40 + '"',
        "}",
    )
    assert fragment.lines[2][slice(*fragment.marks[0][1:])].startswith('{"t"')
    assert fragment.lines[2][slice(*fragment.marks[1][1:])] == '"' + "y" * 44 + '…"'


def pair(wrong: Any, right: Any, fault: str, *, name: str = "right", mentions: frozenset[str] = frozenset()) -> Pair:  # noqa: ANN401
    result = {"code": "RES-003", "severity": "violation", "location": {"pointer": fault}}
    return Pair(
        result=result,
        wrong=Document("diploma", "RES-003-wrong", wrong, (result,)),
        right=Document("diploma", name, right, ()),
        old_at="",
        new_at="",
        mentions=mentions,
        severity="violation",
    )


def test_what_is_added_to_a_condition_shows_more_than_another_condition() -> None:
    wrong = {"type": "Line", "grade": "F", "hours": 3}
    added = pair(wrong, {**wrong, "remark": "FAM02"}, "/grade", mentions=frozenset({"grade", "remark"}))
    other = pair(wrong, {**wrong, "grade": "4"}, "/grade", mentions=frozenset({"grade", "remark"}))
    removed = pair(wrong, {"type": "Line", "hours": 3}, "/grade", mentions=frozenset({"grade", "remark"}))
    assert cost(added) < cost(other) < cost(removed)
    shown = show(added)
    assert shown.wrong.lines == ('{"type": "Line", "grade": "F", "hours": 3}',)
    assert shown.right.lines == ('{"type": "Line", "grade": "F", "hours": 3, "remark": "FAM02"}',)


def test_a_slip_shows_more_than_another_value_and_a_document_made_for_the_rule_most() -> None:
    wrong = {"type": "Subject", "subjectCode": "NOR-1267", "id": "urn:uuid:1"}
    slip = pair(wrong, {**wrong, "subjectCode": "NOR1267", "id": "urn:uuid:2"}, "/subjectCode")
    other = pair(wrong, {**wrong, "subjectCode": "MAT3"}, "/subjectCode")
    made = pair(wrong, {**wrong, "subjectCode": "MAT3"}, "/subjectCode", name="RES-003-made")
    assert cost(made) < cost(slip) < cost(other)
    assert slip.differ == (Change("/subjectCode", "/subjectCode"),)


def test_a_misspelt_key_is_one_change() -> None:
    misspelt = pair({"type": "Person", "familyname": "Lie"}, {"type": "Person", "familyName": "Lie"}, "/familyname")
    removed = pair({"type": "Person", "familyname": "Lie"}, {"type": "Person"}, "/familyname")
    assert cost(misspelt) < 1 < cost(removed)


def test_what_the_shape_compares_is_shown_too() -> None:
    wrong = {
        "type": "Diploma",
        "issueDate": "2026-06-19",
        "holder": {"type": "Person", "birthDate": "2026-07-14"},
        "reform": "LK20",
    }
    right = {**wrong, "holder": {"type": "Person", "birthDate": "2007-03-14"}}
    shown = show(pair(wrong, right, "/holder/birthDate", mentions=frozenset({"birthDate", "issueDate"})))
    assert '"issueDate": "2026-06-19"' in "".join(shown.wrong.lines)
    assert shown.pointer == ""


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("/programmeAreas/0/completionCode]", "/programmeAreas/0/code]"), "nothing in diploma/"),
        (("RES-014-all-passed.json", "RES-003-exempt-without-remark.json"), "no result of the rule"),
    ],
)
def test_a_chosen_pair_that_names_what_is_not_there_is_refused(
    tmp_path: Path, change: tuple[str, str], sentence: str
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    pairs = tmp_path / "examples" / "pairs" / "pairs.yaml"
    pairs.write_text(pairs.read_text("utf-8").replace(*change), "utf-8")
    graph = (
        Graph().parse(ROOT / "shapes" / "rules" / "conversion.ttl").parse(ROOT / "shapes" / "rules" / "structure.ttl")
    )
    rules = {str(s).rsplit("/", 1)[-1]: s for s in graph.subjects(SH.severity) if isinstance(s, URIRef)}
    with pytest.raises(GenerationError, match=sentence):
        emit(tmp_path, RuleBook(model().base, graph, (), rules), model(), {})


def test_documents_are_read_with_their_expected_results() -> None:
    documents = {(it.profile, it.name): it for it in read_documents(ROOT)}
    assert not documents["diploma", "small"].results
    assert {r["code"] for r in documents["diploma", "RES-003-exempt-without-remark"].results} == {"RES-003"}
