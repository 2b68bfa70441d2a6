"""Every rule is explained in every language: what it means, why, and a wrong and a right example of it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from veiskille import Validator, convert
from veiskille.cli import app
from veiskille.errors import UnknownRule
from veiskille.explain import GROUPS, RuleExample, explain, group
from veiskille.vocabulary import LANGUAGES, rules

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
PAIRS = {pair["code"]: pair for pair in yaml.safe_load((EXAMPLES / "pairs" / "pairs.yaml").read_text("utf-8"))}
FORMAT = "samtbu-pilot1"


def run(*arguments: str, code: int = 0) -> tuple[str, str]:
    result = CliRunner(env={"LC_ALL": "C", "NO_COLOR": "1", "COLUMNS": "200"}).invoke(app, list(arguments))
    assert result.exit_code == code, result.output
    return result.stdout, result.stderr


def flat(text: str) -> str:
    return " ".join(text.split())


def example(code: str) -> RuleExample:
    found = explain(code).example
    assert found is not None, "write a document that breaks the rule, and its report"
    return found


@cache
def sentences() -> dict[tuple[str, str], set[str]]:
    """Give what the expected reports say, by code and profile."""
    found: dict[tuple[str, str], set[str]] = {}
    for path in EXAMPLES.glob("*/*/*.report.json"):
        for result in json.loads(path.read_text("utf-8"))["results"]:
            found.setdefault((result["code"], path.parts[-3]), set()).add(result["message"])
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", rules())
def test_every_rule_is_explained_in_every_language(code: str, lang: str) -> None:
    it, shown, printed = explain(code), example(code), run("explain", code, "--lang", lang)[0]
    page, lines = flat(printed), printed.splitlines()
    assert page.startswith(f"{code} {it.rule.label[lang]} (")
    parts = [it.rule.why[lang], shown.said.messages[lang], *it.rule.source, *(message[lang] for message in it.messages)]
    for part in parts:
        assert flat(part) in page
    for fragment in (shown.wrong, shown.right):
        assert fragment.format in page
        assert all(f"    {line}" in lines for line in fragment.lines)
    assert it.page == f"https://w3id.org/veiskille/rule/{code}"
    assert f"  {it.page}" in lines
    assert "\x1b" not in printed
    assert not [line for line in lines if line != line.rstrip()]


@pytest.mark.parametrize("code", rules())
def test_an_example_is_short_and_shows_what_is_meant(code: str) -> None:
    it = example(code)
    for fragment in (it.wrong, it.right):
        assert 0 < len(fragment.lines) <= 14
        assert all(len(line) <= 100 for line in fragment.lines)
        assert all(fragment.lines[line][start:end].strip() for line, start, end in fragment.marks)
    assert it.wrong.marks
    assert it.wrong.lines != it.right.lines


@pytest.mark.parametrize("code", [code for code in rules() if "component" not in PAIRS.get(code, {})])
def test_the_sentence_is_the_one_that_a_report_has(code: str) -> None:
    it = example(code)
    assert it.said.messages["en"] in sentences()[code, it.wrong.format]


@pytest.mark.parametrize("code", [code for code in PAIRS if code.startswith("CNV")])
def test_a_pair_of_a_conversion_is_wrong_and_right(code: str) -> None:
    pair = PAIRS[code]
    losses = convert(EXAMPLES / pair["wrong"]["file"], FORMAT, "pupil-list", test_data=True).losses
    assert code in {finding.code for finding in losses}
    right = EXAMPLES / pair["right"]["file"]
    if pair["right"]["format"] == FORMAT:
        assert code not in {finding.code for finding in convert(right, FORMAT, "pupil-list", test_data=True).losses}
    else:
        assert not list(Validator().validate(right))


def test_the_pair_of_own_shapes_is_wrong_and_right() -> None:
    pair = PAIRS["OWN-001"]
    for lang in LANGUAGES:
        validator = Validator(shapes=EXAMPLES / "pairs" / "OWN-001-shapes.ttl", lang=lang)
        (result,) = validator.validate(EXAMPLES / pair["wrong"]["file"])
        assert result.code == "OWN-001"
        assert result.location.pointer == pair["wrong"]["at"] + pair["wrong"]["marked"][0]
        assert result.message == pair["message"][lang] == example("OWN-001").said.messages[lang]
        assert not list(validator.validate(EXAMPLES / pair["right"]["file"]))


def test_every_rule_has_a_group() -> None:
    assert {group(code) for code in rules()} == GROUPS.keys()
    assert all(names.keys() == set(LANGUAGES) for names in GROUPS.values())


def test_a_message_has_words_for_what_a_report_fills_in() -> None:
    message = explain("STR-001").messages[0]
    assert "“‹field›” (‹key›) is missing in “‹class›”" in message["en"]
    assert "«‹felt›» (‹nøkkel›) manglar i «‹klasse›»" in message["nn"]
    assert not [m for code in rules() for m in explain(code).messages for text in m.values() if "{expected}" in text]


@pytest.mark.parametrize("code", ["res-003", " RES-003 "])
def test_a_code_may_be_written_in_small_letters(code: str) -> None:
    assert run("explain", code)[0] == run("explain", "RES-003")[0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_code_all_are_listed_by_group(lang: str) -> None:
    printed = run("explain", "--lang", lang)[0]
    for key, names in GROUPS.items():
        listed = [f"{code} {rule.label[lang]}" for code, rule in rules().items() if group(code) == key]
        assert flat(" ".join([names[lang], *listed])) in flat(printed)


def test_the_beginning_of_codes_lists_them() -> None:
    lines = [line for line in run("explain", "car")[0].splitlines() if line.startswith("  ")]
    assert [line.split()[0] for line in lines] == ["CAR-001", "CAR-002", "CAR-003"]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("en", "No rule has this code."), ("nb", "Ingen regel har denne koden."), ("nn", "Ingen regel har denne koden.")],
)
def test_an_unknown_code_names_the_nearest_ones(lang: str, sentence: str) -> None:
    out, err = run("explain", "RES003", "--lang", lang, code=2)
    assert not out
    assert sentence in err
    assert "RES-003" in err
    with pytest.raises(UnknownRule):
        explain("RES003")


def test_an_argument_steers_no_terminal() -> None:
    _, err = run("explain", "\x1b[2JRES", code=2)
    assert "\x1b" not in err


def test_colours_are_for_terminals_that_want_them() -> None:
    def printed(**environment: str) -> str:
        return CliRunner(env={"LC_ALL": "C", **environment}).invoke(app, ["explain", "RES-003"]).stdout

    assert "\x1b[1;31m" in printed(FORCE_COLOR="1", TERM="xterm-256color", NO_COLOR="")
    assert "\x1b[1;31m" not in printed(FORCE_COLOR="1", TERM="xterm-256color", NO_COLOR="1")
    assert "\x1b" not in printed(NO_COLOR="")


def test_the_width_of_the_terminal_is_kept() -> None:
    for width in (40, 72):
        result = CliRunner(env={"LC_ALL": "C", "COLUMNS": str(width)}).invoke(app, ["explain", "EXM-006"])
        prose = [line for line in result.stdout.splitlines() if not line.startswith(("    ", "  https:"))]
        assert max(map(len, prose)) <= width


def test_the_examples_hold_no_more_than_the_documents_they_come_from() -> None:
    data: dict[str, Any] = json.loads(
        (ROOT / "src" / "veiskille" / "artefacts" / "explanations.json").read_text("utf-8")
    )
    assert data.keys() == rules().keys()
    for code, pair in PAIRS.items():
        assert data[code]["wrong"]["at"] == pair["wrong"].get("at", "")


def test_a_rule_that_no_document_shows_yet_is_explained_without_an_example(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("veiskille.explain._examples", dict)
    printed = run("explain", "RES-003")[0]
    assert "F (exempt) needs a subject remark" in printed
    assert "Wrong" not in printed
