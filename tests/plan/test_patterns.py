"""Patterns: the matcher in linear time finds what Python's finds, and never takes longer than a text is long."""

from __future__ import annotations

import re
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veiskille.plan.matching import Linear
from veiskille.plan.patterns import compiled, is_common, parse, python_form

pieces = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", r"\d", r"\s", "^", "$", "(?:)", r"\.", "å"])
patterns = st.recursive(
    pieces,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda two: f"({two[0]}|{two[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,2}", "{2,}", "*?"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
    ),
    max_leaves=8,
)

some_texts = st.lists(st.text("abA1å.\n ", max_size=8), max_size=6)


def linear(pattern: str, flags: str) -> Linear:
    tree = parse(pattern)
    assert tree is not None
    bits = sum({"i": re.IGNORECASE, "s": re.DOTALL, "m": re.MULTILINE}[flag] for flag in flags)
    return Linear(tree, lambda piece: re.compile(python_form(piece, flags), bits), lines="m" in flags)


@settings(max_examples=800)
@given(
    pattern=patterns,
    texts=st.lists(st.text("abA1å.\n ", max_size=8), max_size=6),
    flags=st.sampled_from(["", "i", "s", "m"]),
)
def test_both_matchers_agree(pattern: str, texts: list[str], flags: str) -> None:
    assert is_common(pattern, flags)
    bits = sum({"i": re.IGNORECASE, "s": re.DOTALL, "m": re.MULTILINE}[flag] for flag in flags)
    tried = re.compile(python_form(pattern, flags), bits)
    mine = linear(pattern, flags)
    for text in texts:
        assert bool(mine.search(text)) == bool(tried.search(text)), text
        assert bool(compiled(pattern, flags).search(text)) == bool(tried.search(text)), text


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("^(a+)+$", "a" * 50_000 + "b"),
        ("^(a|aa)+$", "a" * 50_000 + "b"),
        ("^(a|a)*b", "a" * 50_000),
        ("a*a*a*a*c", "a" * 50_000),
        ("a+b", "a" * 50_000),
        ("^([a-z]+[- ]?)+$", "abc-" * 10_000 + "!"),
        ("(x{0,40}){40}y", "x" * 5_000),
    ],
)
def test_no_pattern_takes_long(pattern: str, text: str) -> None:
    assert is_common(pattern)
    start = perf_counter()
    assert compiled(pattern).search(text) is None
    # A machine with much else to do takes a tenth of this; a matcher that tries all ways, longer than anybody waits.
    assert perf_counter() - start < 20


@pytest.mark.parametrize(
    ("pattern", "matching"),
    [
        ("^(a(1|2)|b)$", ["a1", "a2", "b"]),
        (r"^\.(?:\$|x)$", [".$", ".x"]),
        ("^$", [""]),
        ("^(a|)b$", ["ab", "b"]),
        ("^a|b$", ["a", "ab", "a1", "a2", "b"]),
        ("^[ab]$", ["b"]),
        ("^.$", ["b"]),
        (r"^\n$", ["\n"]),
        ("^(a.|b)$", ["a1", "a2", "ab", "b"]),
    ],
)
def test_lists_of_texts(pattern: str, matching: list[str]) -> None:
    texts = ["", "\n", ".$", ".x", "a", "a1", "a2", "ab", "b", "ba1", "a1\n"]
    search = compiled(pattern).search
    assert sorted(text for text in texts if search(text) is not None) == sorted(
        text for text in texts if re.search(python_form(pattern), text)
    )
    assert set(matching) <= {text for text in texts if search(text) is not None}


def test_a_list_that_would_be_too_long_is_none() -> None:
    pattern = f"^{'(a|b|c)' * 40}$"
    assert is_common(pattern)
    assert compiled(pattern).search("abc" * 13 + "a")
    assert compiled(pattern).search("abc" * 13 + "d") is None


def test_memory_of_steps_is_bounded() -> None:
    mine = linear("^([^A]|A)*b$", "")
    assert mine.search("".join(map(chr, range(0x4E00, 0x7E00))) + "b")
    assert mine.search("".join(map(chr, range(0x4E00, 0x7E00)))) is None


def test_only_what_was_found_to_be_common_is_compiled() -> None:
    with pytest.raises(ValueError, match="common subset"):
        compiled("(?=a)")
