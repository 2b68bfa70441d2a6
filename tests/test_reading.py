import json
import os
import traceback
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from veiskille.diagnose import examine
from veiskille.errors import DocumentError, LimitExceeded, UsageError
from veiskille.limits import DEFAULTS, Limits
from veiskille.reading import JsonValue, Number, parse_json, read_bytes

CANARY = "Kanarifugl"
WIDEST = Limits(max_depth=200, max_number=4300)
TREES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**38), 10**38) | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
)
# Pieces of JSON make more interesting documents than bytes at random.
PIECES = st.lists(
    st.sampled_from('[]{},:10-.e"\\ \n\x00\ufeffå')
    | st.sampled_from([r"\ud83d", r"\ude00", r"\u", "NaN", "tru", '"a"', r'"\u0061"', '{"a":1,', "[["])
).map(lambda pieces: "".join(pieces).encode())


def attempt(data: bytes, limits: Limits) -> JsonValue | DocumentError:
    try:
        return parse_json(data, limits=limits)
    except DocumentError as error:
        return error


def refusal(data: bytes, limits: Limits = DEFAULTS) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        parse_json(data, limits=limits, file="a.json")
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    assert error.file == "a.json"
    return error


@pytest.mark.parametrize(
    ("data", "key", "line", "column"),
    [
        (b"", "empty", 1, 1),
        (b" \n ", "empty", 2, 2),
        (b"\xef\xbb\xbf{}", "bom", 1, 1),
        (b"\xff\xfe{\x00}\x00", "utf-16", 1, 1),
        (b"\x00{\x00}", "utf-16", 1, 1),
        (b"{\x00}\x00", "utf-16", 1, 1),
        (b"\x00\x00\xfe\xff\x00\x00\x00{", "utf-16", 1, 1),
        (b'{"\xc3\xa5":\n "\xc3\xa5\xff"}', "not-utf8", 2, 4),
        (b'"\xed\xa0\x80"', "not-utf8", 1, 2),
        (b"PK\x03\x04....", "archive", 1, 1),
        (b"\x1f\x8b\x08..", "archive", 1, 1),
        (b'{"a": 1,\n "b": {"a": 2},\n "a": 3}', "duplicate-key", 3, 2),
        (b'{"\xf0\x9f\x98\x80": 1, "a": 2, "\\u0061": 3}', "duplicate-key", 1, 18),
        (b"[NaN]", "not-a-number", 1, 2),
        (b'{"a": -Infinity}', "not-a-number", 1, 7),
        (b"[+Infinity, 1]", "not-a-number", 1, 2),
        (b"[nan]", "not-a-number", 1, 2),
        (b'["a", "\\ud800"]', "lone-surrogate", 1, 8),
        (b'["\\\\ud83d\\udc00"]', "lone-surrogate", 1, 10),
        (b'{"\\udc00\\ud800": 1}', "lone-surrogate", 1, 3),
        (b'["\\ud83d\\ude00\\ud83d"]', "lone-surrogate", 1, 15),
        (b'["a\nb"]', "control-character", 1, 4),
        (b'["\x00"]', "control-character", 1, 3),
        (b'["ab\\x"]', "bad-escape", 1, 5),
        (b'["\\u12x4"]', "bad-escape", 1, 3),
        (b'["\\U00e5"]', "bad-escape", 1, 3),
        (b"[01]", "bad-number", 1, 2),
        (b"[1, +1]", "bad-number", 1, 5),
        (b"[.5]", "bad-number", 1, 2),
        (b"[1.]", "bad-number", 1, 2),
        (b"[0x1F]", "bad-number", 1, 2),
        (b"[1_000]", "unexpected-character", 1, 3),
        (b"[-]", "bad-number", 1, 2),
        (b"{} {}", "several-in-a-row", 1, 4),
        (b"1 // one", "comment", 1, 3),
        (b'"a" NaN', "trailing-data", 1, 5),
        (b"{'a': 1}", "wrong-quotes", 1, 2),
        ("[“a”]".encode(), "wrong-quotes", 1, 2),
        ('{"a": «b»}'.encode(), "wrong-quotes", 1, 7),
        (b"{\"a\": 'b'}", "wrong-quotes", 1, 7),
        (b'{"a": 1, # one', "comment", 1, 10),
        (b"[/* one */ 1]", "comment", 1, 2),
        (b"[1 / 2]", "unexpected-character", 1, 4),
        (b"<!DOCTYPE html>", "markup", 1, 1),
        (b'  <?xml version="1.0"?>', "markup", 1, 3),
        (b"[<b>]", "unexpected-character", 1, 2),
        (b"name;code", "no-json-at-all", 1, 1),
        (b"type: Diploma", "no-json-at-all", 1, 1),
        ("Æresbrev".encode(), "no-json-at-all", 1, 1),
        (b"2026-06-19 12:00 INFO served", "no-json-at-all", 1, 1),
        (b"%PDF-1.7\n%\xe2\xe3", "no-json-at-all", 1, 1),
        (b"{}\n{}\n", "several-in-a-row", 2, 1),
        (b"[]\n[]", "several-in-a-row", 2, 1),
        (b"{}}", "trailing-data", 1, 3),
        (b"{a: 1}", "missing-key", 1, 2),
        (b'{"a": 39,5}', "missing-key", 1, 10),
        (b'{"a": 1, true: 2}', "missing-key", 1, 10),
        (b"[1,]", "trailing-comma", 1, 4),
        (b'{"a": 1,}', "trailing-comma", 1, 9),
        (b'{"a" 1}', "unexpected-character", 1, 6),
        (b'{"a": 1 "b": 2}', "missing-comma", 1, 9),
        (b"[1 2]", "missing-comma", 1, 4),
        (b"[{} {}]", "missing-comma", 1, 5),
        (b"[1 true]", "missing-comma", 1, 4),
        (b"[,1]", "unexpected-character", 1, 2),
        (b"[1,,2]", "unexpected-character", 1, 4),
        (b"[1}", "unexpected-character", 1, 3),
        (b'{"a": 1]', "unexpected-character", 1, 8),
        (b"]", "unexpected-character", 1, 1),
        (b"[True]", "unknown-word", 1, 2),
        (b'{"a": None}', "unknown-word", 1, 7),
        (b'{"a": ja}', "unknown-word", 1, 7),
        (b"[\xc2\xa01]", "unexpected-character", 1, 2),
        (b"\x00", "unexpected-character", 1, 1),
        (b"[1,\n 2", "truncated", 2, 3),
        (b'{"a": "b', "truncated", 1, 9),
        (b'{"a": "b\\', "truncated", 1, 10),
        (b'["\\u12', "truncated", 1, 7),
        (b"[tru", "truncated", 1, 5),
        (b"[1.", "truncated", 1, 4),
        (b'{"a"', "truncated", 1, 5),
    ],
)
def test_the_reason_and_the_place(data: bytes, key: str, line: int, column: int) -> None:
    error = refusal(data)
    assert (error.message_key, error.line, error.column) == (key, line, column)
    assert type(error) is DocumentError


SMALL = Limits(max_bytes=200, max_depth=3, max_string=5, max_number=4, max_values=6)


@pytest.mark.parametrize(
    ("data", "key", "column"),
    [
        (b'[[["]["]], {}]', None, None),
        (b"[[[[]]]]", "too-deep", 4),
        (b'[{"a": [{}]}]', "too-deep", 9),
        (b'["]", [[[1]]]]', "too-deep", 9),
        (b"[" * 150, "too-deep", 4),
        (b'["abcde"]', None, None),
        ('["ååååå"]'.encode(), None, None),
        (b'["\\u0061bcd\\n", "\\\\\\"abc"]', None, None),
        (b'["abcdef"]', "string-too-long", 2),
        (b'["\\\\\\"abcd"]', "string-too-long", 2),
        (b'{"abcdef": 1}', "string-too-long", 2),
        (b"[1234]", None, None),
        (b"[1, -123, 1e99, 0.50]", None, None),
        (b"[12345]", "number-too-long", 2),
        (b"[-1234]", "number-too-long", 2),
        (b'{"a": 99999}', "number-too-long", 7),
        (b"[1, 1.234]", "number-too-long", 5),
        (b"[ 12345 ]", "number-too-long", 3),
        (b"12345", "number-too-long", 1),
        (b"1.2e3", "number-too-long", 1),
        (b'[":1234", 5]', None, None),
        (b"[1,2,3,4,5]", None, None),
        (b"[1,2,3,4,5,6]", "too-many-values", 12),
        (b'[",,,,", ",,,,"]', None, None),
        (b'{"a":{},"b":[],"c":1,"d":2}', None, None),
        (b'{"a":{},"b":[],"c":1,"d":2,"e":3,"f":4}', "too-many-values", 38),
    ],
)
def test_the_limits(data: bytes, key: str | None, column: int | None) -> None:
    if key is None:
        assert parse_json(data, limits=SMALL) is not None
        return
    error = refusal(data, SMALL)
    assert isinstance(error, LimitExceeded)
    assert (error.message_key, error.line, error.column) == (key, 1, column)
    assert error.facts["limit"] in {3, 4, 5, 6}


def test_a_large_document_is_not_even_parsed() -> None:
    error = refusal(b"\xff" * 201, SMALL)
    assert isinstance(error, LimitExceeded)
    assert (error.message_key, error.line, error.facts) == ("too-large", None, {"limit": 200})


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 500 + b"]" * 500])
def test_depth_never_exhausts_the_stack(data: bytes) -> None:
    assert refusal(data).message_key == "too-deep"


@pytest.mark.parametrize("digits", [129, 4301, 10_000])
def test_long_integers_never_reach_python(digits: int) -> None:
    assert refusal(b"[" + b"7" * digits + b"]").message_key == "number-too-long"


@pytest.mark.parametrize(
    "text", ["1.0", "1.50", "-0.0", "1e5", "1E+05", "1e400", "-0.1e-999", "0.10000000000000000000001"]
)
@pytest.mark.parametrize("form", ["{}", " {}\n", "[{}]", "[0, {}]", '{{"a": {}}}', '{{"a": [{{"b":[[1], {}]}}]}}'])
def test_other_numbers_keep_their_form(text: str, form: str) -> None:
    expected = json.loads(form.format(text), parse_float=Number)
    assert parse_json(form.format(text).encode(), limits=DEFAULTS) == expected


def test_integers_are_canonical() -> None:
    tree = parse_json(b"[-0, 12345678901234567890, true]", limits=DEFAULTS)
    assert tree == [0, 12345678901234567890, True]


@given(TREES, st.sampled_from([None, 2]), st.booleans())
def test_what_is_written_is_read(tree: JsonValue, indent: int | None, ensure_ascii: bool) -> None:  # noqa: FBT001
    data = json.dumps(tree, indent=indent, ensure_ascii=ensure_ascii).encode()
    assert parse_json(data, limits=DEFAULTS) == tree


@given(st.binary() | PIECES)
@example(b'{"a":1e1}')
@example(b'["a:0.1", 1]')
def test_reading_ends_in_a_tree_or_our_error(data: bytes) -> None:
    found, exact = attempt(data, WIDEST), examine(data, limits=WIDEST)
    if isinstance(found, DocumentError):
        assert found.message_key != "not-json"
        assert found.line is not None
        assert str(exact) == str(found)
    else:
        assert exact is None
        assert found == json.loads(data, parse_float=Number)


@given(st.dictionaries(st.text(), TREES), st.data())
def test_a_cut_document_is_told_from_a_wrong_one(tree: JsonValue, data: st.DataObject) -> None:
    text = json.dumps(tree)
    cut = text[: data.draw(st.integers(1, len(text) - 1))]
    error = refusal(cut.encode())
    assert error.message_key == "truncated"


@example(b"-0", 1)
@example(b"[-0, 0]", 1)
@given(st.binary() | PIECES, st.integers(1, 4))
def test_limits_are_exact(data: bytes, bound: int) -> None:
    limits = Limits(max_depth=bound, max_string=bound, max_number=bound, max_values=bound)
    found, exact = attempt(data, limits), examine(data, limits=limits)
    assert isinstance(found, DocumentError) == (exact is not None)
    assert exact is None or str(found) == str(exact)


@given(TREES, st.data())
def test_no_error_tells_a_value(tree: JsonValue, data: st.DataObject) -> None:
    text = json.dumps({CANARY: CANARY, "tree": [tree, CANARY], "01019012345": f"{CANARY} 01019012345"})
    place = data.draw(st.integers(0, len(text)))
    broken = (
        text[:place] + data.draw(st.sampled_from([CANARY, '"', "\\", "{", "]", "\x00", "01019012345"])) + text[place:]
    )
    error = attempt(broken.encode(), SMALL)
    assert isinstance(error, DocumentError)
    assert error.__context__ is None
    told = [
        *traceback.format_exception(error),
        repr(error),
        *(error.text(lang) for lang in ("nb", "nn", "en")),
    ]
    assert not any(CANARY in part or "01019012345" in part for part in told)


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'{"a":\r\n1}')
    link = tmp_path / "link.json"
    link.symlink_to(path)
    assert read_bytes(path, DEFAULTS) == read_bytes(str(link), DEFAULTS) == b'{"a":\r\n1}'


def file_refusal(path: str | Path, limits: Limits = DEFAULTS) -> str:
    with pytest.raises(DocumentError) as caught:
        read_bytes(path, limits)
    assert caught.value.file == str(path)
    assert caught.value.__context__ is None
    return caught.value.message_key


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "device").symlink_to("/dev/zero")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_bytes(b"{}")
    names = ["fifo", "device", "", "loop", "gone", "file/below", "nul\0"]
    assert {name: file_refusal(tmp_path / name) for name in names} == {
        "fifo": "not-a-file",
        "device": "not-a-file",
        "": "not-a-file",
        "loop": "unreadable-file",
        "gone": "missing-file",
        "file/below": "missing-file",
        "nul\0": "unreadable-file",
    }


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b\x08"])
def test_archives_are_not_opened(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(start + bytes(100))
    assert file_refusal(path) == "archive"


def test_a_large_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b" " * 200)
    assert len(read_bytes(path, SMALL)) == 200
    path.write_bytes(b" " * 201)
    assert file_refusal(path, SMALL) == "too-large"


@pytest.mark.parametrize("name", Limits.__slots__)
@pytest.mark.parametrize("value", [0, -1, 1.5, True, None, "5"])
def test_a_limit_is_a_whole_number_above_zero(name: str, value: object) -> None:
    with pytest.raises(UsageError, match=f"The limit {name} is not a whole number"):
        Limits(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "highest"), [("max_depth", 200), ("max_number", 4300)])
def test_a_limit_keeps_within_what_the_parser_can_do(name: str, highest: int) -> None:
    limits = Limits(**{name: highest})
    deep, wide = b"[" * limits.max_depth + b"]" * limits.max_depth, b"-" + b"9" * (limits.max_number - 1)
    assert parse_json(deep, limits=limits) is not None
    assert isinstance(parse_json(wide, limits=limits), int)
    with pytest.raises(UsageError, match=f"Give at most {highest}"):
        Limits(**{name: highest + 1})
