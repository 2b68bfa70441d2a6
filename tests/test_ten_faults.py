"""Faults as school systems make them, planted in a rich diploma: each is told once, in its place, with what to do.

A fault is a file: what is found in the diploma, what is put there instead, and each result that must be told, in three
languages. The ten of ``ten_faults`` are also planted all at once.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from veiskille import Report, Validator

HERE = Path(__file__).parent / "ten_faults"
DIPLOMA = Path(__file__).resolve().parents[1] / "examples/diploma/valid/general-studies-science.json"
LANGUAGES = ("en", "nb", "nn")

TEN = sorted(HERE.glob("*.toml"))
MORE = sorted(HERE.glob("more/*.toml"))

#: Words that only those who know the machinery understand.
JARGON = ("node", "shape", "focus", "cardinality", "datatype", "constraint", "pointer", "literal")


@cache
def read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))


def planted(text: str, file: Path) -> str:
    fault = read(file)
    assert fault["find"] in text, f"{file.name}: the diploma does not have what is to be changed"
    return text.replace(fault["find"], fault["put"], 1)


def report(text: str, lang: str) -> Report:
    return Validator(lang=lang).validate(text.encode())


def each(files: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("file", files, ids=[file.stem for file in files])


def test_there_are_ten_of_ten_kinds() -> None:
    assert len({read(file)["results"][0]["message"]["en"] for file in TEN}) == len(TEN) == 10


@pytest.mark.parametrize("lang", LANGUAGES)
@each(TEN + MORE)
def test_a_fault_is_told_in_its_place_with_what_to_do(file: Path, lang: str) -> None:
    text = planted(DIPLOMA.read_text("utf-8"), file)
    told = [
        {
            "code": result.code,
            "pointer": result.location.pointer,
            "line": result.location.line,
            "message": result.message,
            "expected": result.expected,
        }
        for result in report(text, lang)
    ]
    expected = [
        {**result, "message": result["message"][lang], "expected": result.get("expected", {}).get(lang)}
        for result in read(file)["results"]
    ]
    assert told == expected


@each(TEN + MORE)
def test_a_sentence_says_what_is_wrong_and_another_what_to_do(file: Path) -> None:
    for result in read(file)["results"]:
        sentences = result["message"]
        assert tuple(sentences) == LANGUAGES
        assert len(set(sentences.values())) == len(LANGUAGES)
        for sentence in sentences.values():
            assert ". " in sentence or ": " in sentence
            assert "{expected}" not in sentence
            assert [word for word in JARGON if word in sentence.lower().split()] == []


def test_ten_faults_at_once_are_told_as_ten_and_nothing_else_is() -> None:
    text = DIPLOMA.read_text("utf-8")
    for file in TEN:
        text = planted(text, file)
    told = sorted((result.code, result.message) for result in report(text, "nn"))
    expected = sorted((r["code"], r["message"]["nn"]) for file in TEN for r in read(file)["results"])
    assert told == expected
