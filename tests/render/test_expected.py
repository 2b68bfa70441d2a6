"""Each format gives for each case exactly the output that stands beside it, and says the same in each language."""

from __future__ import annotations

import pytest

from checked_documents import CASES, FORMATS, LANGUAGES, RENDER, checked, expected_path, language


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_output_is_exactly_the_expected_one(case: str, ending: str) -> None:
    made = FORMATS[ending](checked(case), language(case))
    assert made == expected_path(case, ending).read_bytes().decode(), "see tests/write_rendered.py"


def test_no_expected_output_is_left_over() -> None:
    found = {path.name for path in (RENDER / "expected").iterdir()}
    assert found == {f"{case}.{ending}" for case in CASES for ending in FORMATS}


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_languages_differ_in_words_alone(case: str, ending: str) -> None:
    made = {FORMATS[ending](checked(case), lang) for lang in LANGUAGES}
    assert len({text.count("\n") for text in made}) == 1
