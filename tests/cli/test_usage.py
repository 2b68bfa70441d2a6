"""What is wrong with a command line is one sentence in the reader's language, and exit code 2."""

from __future__ import annotations

import pytest

from run_command import BAD, EXAMPLES, GOOD, run
from veiskille.cli.usage import language_asked

WRONG = [
    (["validate", "--fomrat", "json", GOOD], "no option --fomrat. Nearest: --format."),
    (["validate", "--selct=RES", GOOD], "no option --selct. Nearest: --select."),
    (["validate", "-x", GOOD], "no option -x. Nearest: –."),
    (["validate", "--format", "xml", GOOD], "--format cannot be xml. Choose one of these: text, json"),
    (["validate", "--severity", "error", GOOD], "--severity cannot be error. Choose one of these: violation, warning"),
    (["validate", "--show-values", "yes", GOOD], "--show-values cannot be yes. Choose one of these: never, auto, alw"),
    (["validate", "--lang", "se", GOOD], "--lang cannot be se. Choose one of these: en, nb, nn."),
    (["validate", "--max", "0", GOOD], "--max cannot be 0. Give a whole number above zero."),
    (["validate", "--max", "many", GOOD], "--max cannot be many. Give a whole number above zero."),
    (["validate", GOOD, "--profile"], "The option --profile has a value that it does not take, or lacks one."),
    (["validate", GOOD, "--quiet=yes"], "The option --quiet has a value that it does not take, or lacks one."),
    (["validate"], "FILE is missing. See"),
    (["convert", "--from", "samtbu-pilot1", GOOD], "--to is missing. See"),
    (["profiles", "diploma"], "The command does not take that many arguments."),
    (["vaildate", GOOD], "There is no command called vaildate. Nearest: validate."),
    ([GOOD], f"{GOOD} is no command. Did you mean: veiskille validate {GOOD}"),
    (["diploma.json", "--lang", "en"], "Did you mean: veiskille validate diploma.json"),
    (["examples/*"], "Did you mean: veiskille validate examples/*"),
    (["--langs", "nb"], "no option --langs"),
    (["validate", "--select", "RSE-003", GOOD], "No rule has this code."),
    (["validate", "--ignore", "RES-999", GOOD], "No rule has this code."),
    (["validate", "--profile", "dipolma", GOOD], "The profile is not known."),
    (["validate", "--test-data", GOOD], "--test-data/--production cannot be used like this"),
    (["validate", "--stdin-name", "a.json", GOOD], "Standard input is only read when - is one of the documents."),
]


@pytest.mark.parametrize(("arguments", "sentence"), WRONG)
def test_wrong_usage_is_told_in_one_line(arguments: list[str], sentence: str) -> None:
    out, err = run(*arguments, code=2)
    assert out == ""
    assert sentence in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["validate", "--lang", "nb", "--fomrat", "x"], "Kommandoen har ikke valget --fomrat. Nærmest: --format."),
        (["validate", "--fomrat", "x", "--lang=nn"], "Kommandoen har ikkje valet --fomrat. Nærast: --format."),
        ([GOOD, "--lang", "nn"], f"Meinte du: veiskille validate {GOOD}"),
    ],
)
def test_the_language_asked_for_holds_before_anything_is_parsed(arguments: list[str], sentence: str) -> None:
    assert sentence in run(*arguments, code=2)[1]


def test_else_the_language_is_the_locales() -> None:
    assert "ikkje valet" in run("validate", "--fomrat", "x", code=2, lang="nn_NO.UTF-8")[1]
    assert language_asked(["validate", "--lang", "xx", "--lang"]).value in {"en", "nb", "nn"}


def test_an_argument_cannot_steer_the_terminal_or_tell_a_number() -> None:
    _, err = run("validate", "--x\x1b[2J01019012345", code=2)
    assert "\x1b" not in err
    assert "01019012345" not in err


def test_help_is_complete_and_grouped() -> None:
    out, _ = run("validate", "--help", code=0)
    for title in ("How the documents are read", "What is checked", "What is told", "The report"):
        assert title in out
    for option in ("--select", "--show-values", "--stdin-name", "--output", "--production", "--input-format"):
        assert option in out
    assert run("validate", "-h", code=0)[0] == out


def test_no_argument_shows_the_help() -> None:
    out, err = run(code=2)
    assert "validate" in out + err


def test_the_version_is_told() -> None:
    out, _ = run("--version", code=0)
    assert out.startswith("veiskille ")
    assert "(model " in out


def test_results_are_chosen_by_code_and_severity() -> None:
    out, _ = run("validate", "--select", "RES,DOC-001", BAD, code=1)
    assert "RES-003" in out
    assert "  RES-003  " not in run("validate", "--ignore", "RES-003", "--ignore", "DOC", BAD, code=0)[0]
    assert "  RES-003  " not in run("validate", "--select", "DOC,", BAD, code=0)[0]
    warned = EXAMPLES / "trade-certificate" / "valid" / "WARN-RES-016-eqf-level.json"
    assert "  RES-016  " in run("validate", "--severity", "warning", warned, code=0)[0]
    assert "  RES-016  " not in run("validate", "--severity", "violation", warned, code=0)[0]


def test_results_are_capped_and_the_rest_counted() -> None:
    text = BAD.read_text("utf-8").replace('"grade"', '"grad"')
    capped, _ = run("validate", "-", "--max", 1, code=1, stdin=text)
    everything, _ = run("validate", "-", code=1, stdin=text)
    assert capped.count("-:") == 1 < everything.count("-:")
    assert capped.splitlines()[-1] == everything.splitlines()[-1]
