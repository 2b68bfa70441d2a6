import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veiskille.limits import DEFAULTS
from veiskille.reading import parse_json
from veiskille.source import Position, escape, line_column, locate, unescape

WEIRD = [
    "",
    "/",
    "~",
    "~1",
    "~01",
    "a/b",
    "\n",
    '"',
    "\\",
    "\\u0041",
    "0",
    "01",
    "-",
    " ",
    "{",
    "}",
    "[",
    ",",
    ":",
    "å",
    "😀",
]
KEYS = st.sampled_from(WEIRD) | st.text()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | KEYS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)
STYLES = st.fixed_dictionaries(
    {
        "indent": st.sampled_from([None, 0, 2, "\t"]),
        "ensure_ascii": st.booleans(),
        "separators": st.sampled_from([None, (",", ":"), (" ,\r\n", " :\n ")]),
    }
)
Found = tuple[object, str | None]


def all_pointers(value: object) -> dict[str, Found]:
    found: dict[str, Found] = {}
    waiting: list[tuple[str, object, str | None]] = [("", value, None)]
    while waiting:
        pointer, here, key = waiting.pop()
        found[pointer] = here, key
        if isinstance(here, dict):
            waiting += [(f"{pointer}/{escape(name)}", inner, name) for name, inner in here.items()]
        elif isinstance(here, list):
            waiting += [(f"{pointer}/{index}", inner, None) for index, inner in enumerate(here)]
    return found


def offset(text: str, line: int, column: int) -> int:
    return sum(len(row) + 1 for row in text.split("\n")[: line - 1]) + column - 1


def check(text: str, position: Position, expected: Found) -> None:
    value, key = expected
    start = offset(text, position.line, position.column)
    end = offset(text, position.end_line, position.end_column)
    assert json.loads(text[start:end]) == value
    assert text[start:end].strip() == text[start:end]
    if position.key_line is None or position.key_column is None:
        assert key is None
    else:
        member = offset(text, position.key_line, position.key_column)
        assert json.JSONDecoder().raw_decode(text, member)[0] == key


@given(VALUES, STYLES, st.data())
def test_every_pointer_leads_to_its_value(value: object, style: dict[str, object], data: st.DataObject) -> None:
    text = json.dumps(value, **style)  # type: ignore[arg-type]
    parse_json(text.encode(), limits=DEFAULTS)
    expected = all_pointers(value)
    wanted = data.draw(st.sets(st.sampled_from(sorted(expected))))
    positions = locate(text, wanted)
    assert positions.keys() == wanted
    for pointer, position in positions.items():
        check(text, position, expected[pointer])


@given(st.text(alphabet='{}[],:"\\ a1\n'), st.sets(st.text(alphabet="/~01a")))
def test_no_text_or_pointer_makes_it_fail_on_brackets(text: str, pointers: set[str]) -> None:
    try:
        json.loads(text)
    except ValueError:
        return
    assert locate(text, pointers).keys() <= pointers


@pytest.mark.parametrize(
    "pointer", ["x", "/x", "/a/0", "/b/2", "/b/00", "/b/-", "/b/0/0", "/~", "/~2", "/a/", "/c/d/e", "#/a"]
)
def test_pointers_to_nothing_are_left_out(pointer: str) -> None:
    assert locate('{"a": 1, "b": [1, 2], "c": {"d": 2}, "~": 3}', {pointer, "/c/d"}).keys() == {"/c/d"}


def test_positions_count_characters_from_one() -> None:
    text = '{\n  "æ😀": [1, {"b": "x\\"]"}],\r\n  "c": {}\n}\n'
    assert locate(text, {"", "/æ😀", "/æ😀/1/b", "/c"}) == {
        "": Position(1, 1, 4, 2),
        "/æ😀": Position(2, 9, 2, 27, 2, 3, 7),
        "/æ😀/1/b": Position(2, 19, 2, 25, 2, 14, 17),
        "/c": Position(3, 8, 3, 10, 3, 3, 6),
    }


def test_the_scan_stops_when_all_is_found() -> None:
    assert locate('{"a": [1], "b": not json at all', {"/a", "/a/0"}).keys() == {"/a", "/a/0"}


def test_unfinished_and_empty_texts_give_what_they_have() -> None:
    assert locate("", {""}) == {}
    assert locate('{"a": 1, "b": [', {"/a", "/b"}).keys() == {"/a"}
    assert locate('{"a": {"x": [', {"/b"}) == {}


def test_depth_does_not_matter() -> None:
    deep = 100_000
    assert locate("[" * deep + "]" * deep, {"/0/0", "/1"})["/0/0"].column == 3


@given(KEYS)
def test_escaped_keys_come_back(key: str) -> None:
    assert unescape(escape(key)) == key
    assert "/" not in escape(key)


@given(st.text(alphabet="a\n\r"), st.data())
def test_lines_and_columns_lead_back(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert offset(text, *line_column(text, place)) == place
