"""The report as text: what a person at a terminal reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from veiskille import Error, Validator
from veiskille.render.checked import Checked, Show
from veiskille.render.excerpt import excerpts
from veiskille.render.text import STYLES, Tally, lines, plain, result_lines, summary
from veiskille.render.words import WORDS

if TYPE_CHECKING:
    from veiskille.error_texts import Language

SMALL = (Path(__file__).resolve().parents[1] / "examples" / "diploma" / "valid" / "small.json").read_text("utf-8")


def checked(text: str, lang: Language = "en", show: Show = Show.MASKED, **choice: list[str]) -> Checked:
    examined = Validator(lang=lang, **choice).examine(text)  # type: ignore[arg-type]
    return Checked("a.json", examined.report, excerpts(examined, show))


def printed(document: Checked, lang: Language = "en") -> list[str]:
    return [plain(line) for line in lines(document, lang)]


def summed(*outcomes: object, lang: str = "en") -> str:
    tally = Tally()
    for outcome in outcomes:
        tally.add(outcome)  # type: ignore[arg-type]
    return plain(summary(tally, lang))


def error(text: str) -> Error:
    with pytest.raises(Error) as caught:
        Validator().validate(text)
    return caught.value


def test_a_result_is_told_with_its_line_and_with_what_helps() -> None:
    text = SMALL.replace('"issueDate": "2026-06-19"', '"issueDate": "19.06.2026"')
    document = checked(text, "nb")
    (result,) = document.outcome  # type: ignore[misc]
    assert printed(document, "nb") == [
        f"-:12:16  STR-003  {result.message}",
        "     │",
        '  12 │   "issueDate": "19.06.2026",',
        "     │                ^^^^^^^^^^^^",
        "     = sti:     /issueDate",
        '     = forslag: mente du "2026-06-19"?',
        "     = les mer: https://w3id.org/veiskille/rule/STR-003",
        "",
    ]


def test_a_key_that_was_meant_is_asked_about_whatever_is_shown() -> None:
    for show in Show:
        told = printed(checked(SMALL.replace('"reform"', '"refrom"'), "nn", show), "nn")
        assert "     = framlegg: meinte du reform?" in told


def test_the_underlining_stands_under_the_fault_whatever_is_before_it() -> None:
    line = json.dumps(json.loads(SMALL) | {"documentNumber": "日本語 e\u0301 👩", "issueDate": "x"}, ensure_ascii=False)
    told = printed(checked(line, show=Show.ALWAYS, select=["STR-003"]))
    at = next(place for place, text in enumerate(told) if '"issueDate": "x"' in text and "^" in told[place + 1])
    before = told[at][: told[at].index('"x"')]
    assert cell_len(told[at + 1]) == cell_len(before) + 3
    assert told[at + 1].endswith(" ^^^")


def test_results_of_one_kind_are_counted_after_the_third() -> None:
    tree = json.loads(SMALL)
    tree["subjectResults"] = [tree["subjectResults"][0] | {"hours": str(hours)} for hours in range(20)]
    report = checked(json.dumps(tree, indent=1), show=Show.NEVER, select=["STR-003"])
    told = printed(report)
    assert sum("STR-003  " in line for line in told) == 3
    (more,) = [line for line in told if "more like this" in line]
    assert more.startswith("     … and 17 more like this: lines ")
    assert more.count(",") == 10
    assert more.endswith(", …")
    assert summed(report.outcome) == "✗ 20 violations in 1 file"


def test_what_is_not_listed_is_told() -> None:
    text = SMALL.replace('"reform"', '"refrom"').replace('"issueDate": "2026-06-19"', '"issueDate": "x"')
    report = checked(text, select=["DOC-001"])
    assert printed(report)[-1] == "… 1 result was left out as you asked"
    assert [plain(line) for line in result_lines(report.outcome, lang="nn")][-1] == (  # type: ignore[arg-type]
        "… 1 funn er utelatne slik du bad om"
    )


def test_what_has_no_line_is_told_with_its_pointer() -> None:
    examined = Validator().examine(json.loads(SMALL.replace('"reform"', '"refrom"')))
    told = printed(Checked("a.json", examined.report, excerpts(examined, Show.MASKED)))
    assert not [line for line in told if "│" in line]
    assert any(line.startswith("/refrom  DOC-001  ") for line in told)


def test_what_conforms_is_told_in_a_line() -> None:
    assert printed(checked(SMALL, "nn"), "nn") == ["a.json: følgjer profilen diploma"]


@pytest.mark.parametrize("lang", WORDS)
def test_what_cannot_be_judged_is_told_in_the_same_look(lang: Language) -> None:
    (told,) = printed(Checked("-", error(SMALL[:50])), lang)
    assert told.startswith("-:2:")
    assert "  truncated  " in told
    assert summed(error("{"), lang=lang)[0] == "✗"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "✗ 1 violation in 2 files; 1 file could not be judged"),
        ("nb", "✗ 1 feil i 2 filer; 1 fil kunne ikke vurderes"),
        ("nn", "✗ 1 feil i 2 filer; 1 fil kunne ikkje vurderast"),
    ],
)
def test_the_last_line_counts_everything(lang: str, said: str) -> None:
    good = checked(SMALL).outcome
    bad = checked(SMALL.replace('"2026-06-19",\n  "documentLanguage"', '"x",\n  "documentLanguage"')).outcome
    assert summed(good, bad, error("{"), lang=lang) == said
    assert summed(good) == "✓ 0 violations in 1 file"


def test_every_span_has_a_style() -> None:
    documents = [checked(SMALL.replace('"reform"', '"refrom"')), Checked("-", error("{")), checked(SMALL)]
    assert {style for document in documents for line in lines(document, "en") for _, style in line} <= set(STYLES)


def test_no_line_break_or_escape_of_a_name_reaches_the_terminal() -> None:
    (told,) = printed(Checked("a\n\x1b[2J.json", error("{")))
    assert told.isprintable()
