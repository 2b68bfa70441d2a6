"""The HTML report as text: complete, safe, and the same each time."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from string import Formatter
from typing import TYPE_CHECKING, Any

import pytest

import html_reports
from veiskille.render.checked import Checked, Excerpt
from veiskille.render.html import text
from veiskille.render.page import words
from veiskille.render.page.view import view
from veiskille.report import Report

if TYPE_CHECKING:
    from veiskille.render.page.view import View


def page(*checked: Checked) -> View:
    return view(checked, "en")[0]


def altered(**changes: Any) -> Checked:  # noqa: ANN401 - fields of a report
    one = html_reports.checked(html_reports.FAULTY[1])
    assert isinstance(one.outcome, Report)
    return replace(one, outcome=replace(one.outcome, **changes))


def test_the_same_documents_give_the_same_page() -> None:
    assert text(html_reports.several(), "nn") == text(html_reports.several(), "nn")


def test_style_and_script_are_allowed_by_their_digests_and_nothing_else_is() -> None:
    made = text(html_reports.several(), "en")
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', made)
    rules = dict(rule.split(" ", 1) for rule in policy.replace("&#39;", "'").split("; "))
    for element in ("style", "script"):
        (content,) = re.findall(rf"<{element}>(.*?)</{element}>", made, re.DOTALL)
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert rules[f"{element}-src"] == f"'sha256-{digest}'"
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert not re.search(r"\s(?:on\w+|style|srcset|src)=", made), "no inline handler, no inline style, nothing fetched"
    assert set(re.findall(r'<link rel="icon" href="(\w+:)', made)) == {"data:"}


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_text_stands_in_the_table_of_every_language(lang: str) -> None:
    made = text(html_reports.several(), lang)
    (content,) = re.findall(r'id="texts">(.*?)</script>', made, re.DOTALL)
    texts = json.loads(content)
    assert set(texts) == set(words.LANGUAGES)
    assert len({len(found) for found in texts.values()}) == 1
    assert all(found for each in texts.values() for found in each)
    assert max(int(number) for number in re.findall(r'data-t="(\d+)"', made)) < len(texts[lang])


PHRASES: list[tuple[str, dict[str, list[str]]]] = [
    *((key, {lang: [said] for lang, said in phrase.items()}) for key, phrase in words.WORDS.items()),
    *(
        (key, {lang: list(said) for lang, said in phrase.items()})
        for table in (words.COUNTED, words.OF)
        for key, phrase in table.items()
    ),
]


@pytest.mark.parametrize(("key", "phrase"), PHRASES)
def test_words_are_there_in_every_language(key: str, phrase: dict[str, list[str]]) -> None:
    assert set(phrase) == set(words.LANGUAGES), key
    for forms in zip(*phrase.values(), strict=True):
        assert all(forms)
        assert len({form.endswith(".") for form in forms}) == 1, "a sentence in one language is one in all"
        facts = [{name for _, name, _, _ in Formatter().parse(form) if name} - {"do"} for form in forms]
        assert facts.count(facts[0]) == len(facts), "each language tells the same"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        text((), "de")


def test_the_verdict_comes_first() -> None:
    assert [kind for kind, _ in page(*html_reports.several()).headlines] == ["violation", "unknown"]
    assert [said.here for _, said in page(*html_reports.good()).headlines] == ["The document conforms"]
    assert [said.here for _, said in page(*html_reports.unjudged()).headlines] == ["The document got no verdict"]
    assert [said.here for _, said in page().headlines] == ["No documents were checked."]


def test_equal_findings_share_a_card_and_are_all_counted() -> None:
    made = page(*html_reports.several())
    (document,) = [one for one in made.documents if one.name.startswith("deliveries/")]
    (card,) = [one for one in document.cards if one.code == "DOC-001"]
    assert card.number == len(card.seen) + len(card.hidden) == 29
    assert len(card.seen) == 5
    assert sum(card.number for card in document.cards) == 45
    assert card.suggestion == "gradingScale"


def test_what_is_not_listed_is_told() -> None:
    (document,) = page(replace(altered(results=(), omitted=1200, left_out=1), excerpts=())).documents
    assert [note.here for note in document.notes] == [
        "1,200 more findings are not listed here, but they are counted.",
        "One finding was left out by choice. The verdict is about the others.",
    ]


@pytest.mark.parametrize(
    ("start", "end", "parts"), [(2, 4, ("ab", "cd", "e")), (5, 5, ("abcde", "", "")), (3, 1, ("abc", "", "de"))]
)
def test_a_line_is_taken_apart_at_its_fault(start: int, end: int, parts: tuple[str, str, str]) -> None:
    one = replace(html_reports.checked(html_reports.FAULTY[1]), excerpts=(Excerpt(7, "abcde", start, end),))
    line = page(one).documents[0].cards[0].seen[0].line
    assert line is not None
    assert (line.number, (line.before, line.fault, line.after)) == (7, parts)


def test_a_result_without_a_line_has_its_pointer_once_and_no_excerpt() -> None:
    (result,) = html_reports.checked(html_reports.FAULTY[1]).outcome  # type: ignore[misc]
    place = replace(result.location, line=None, column=None, file=None)
    (spot,) = page(replace(altered(results=(replace(result, location=place),)), excerpts=())).documents[0].cards[0].seen
    assert (spot.place, spot.pointer, spot.line) == (result.location.pointer, None, None)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//host/x", ""])
def test_only_an_address_of_a_page_becomes_a_link(address: str) -> None:
    (result,) = html_reports.checked(html_reports.FAULTY[1]).outcome  # type: ignore[misc]
    made = page(altered(results=(replace(result, help=address),)))
    assert made.documents[0].cards[0].help is made.rules[0].help is None


def test_the_table_of_texts_cannot_end_its_element() -> None:
    (result,) = html_reports.checked(html_reports.FAULTY[1]).outcome  # type: ignore[misc]
    evil = dict.fromkeys(words.LANGUAGES, "</script><!--<script>")
    made = text([altered(results=(replace(result, messages=evil),))], "en")
    assert "<!--" not in made
    assert made.count("<script") == made.count("</script>") == 2
