import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veiskille.redact import printable, redact

BULLET = "•"
SEPARATORS = ["", " ", ".", "-", "_", "\u00a0", "\u202f", "\u2013", "\u2212", "\u200b", "\u202e", "%20", "\n"]
DIGITS = st.characters(categories=["Nd"])


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("places", [(6,), (2, 4, 6), (6, 9), tuple(range(1, 11))])
def test_identity_numbers_are_masked_however_they_are_split(separator: str, places: tuple[int, ...]) -> None:
    digits = "41019012345"
    written = separator.join(digits[a:b] for a, b in zip((0, *places), (*places, 11), strict=True))
    assert redact(f"<{written}>") == f"<{BULLET * len(written)}>"


@given(st.lists(DIGITS, min_size=11, max_size=40), st.text())
def test_digits_of_every_script_are_masked(digits: list[str], around: str) -> None:
    shown = redact(f"{around}/{''.join(digits)}/{around}")
    assert "".join(digits) not in shown
    assert BULLET * len(digits) in shown


@given(st.text(alphabet=st.one_of(st.sampled_from("0123456789 -./"), st.characters())))
def test_no_run_of_eleven_digits_survives(text: str) -> None:
    shown = redact(text)
    assert len(shown) == len(text)
    assert redact(shown) == shown
    runs = "".join("0" if unicodedata.category(char) == "Nd" else " " for char in shown).split()
    assert all(len(run) < 11 for run in runs)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "987654321",
        "0101901234",
        "/results/12/assessments/3",
        "2025-06-18T12:00:00",
        "12  34567890123"[:10],
    ],
)
def test_shorter_numbers_stay(text: str) -> None:
    assert redact(text) == text


@given(st.text(alphabet=st.characters(codec=None)))
def test_printable_text_is_printable_and_stays_so(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert printable(shown) == shown
    assert shown.encode("utf-8").decode("utf-8") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/a b/æøå/日本", "/a b/æøå/日本"),
        ("\x1b]0;x\x07", r"\x1b]0;x\x07"),
        ("a\r\nb", r"a\r\nb"),
        ("\u202egnp", r"\u202egnp"),
        ("\u2066x\u2069", r"\u2066x\u2069"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
        ("\x7f\x85\x9b", r"\x7f\x85\x9b"),
        ("::error::x", r"\x3a:error::x"),
        ("  ::warning::x", r"  \x3a:warning::x"),
        ("a::b", "a::b"),
        ("/##vso[task.complete]", r"/\x23#vso[task.complete]"),
        ("###[group]", r"#\x23#[group]"),
        ("##teamcity[x", r"\x23#teamcity[x"),
    ],
)
def test_commands_are_shown_and_not_obeyed(text: str, shown: str) -> None:
    assert printable(text) == shown
