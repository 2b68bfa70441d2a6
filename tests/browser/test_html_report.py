"""The HTML report in a browser: read, filtered, translated and printed, by everybody."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

import html_reports
from browsing import violations, visit
from veiskille.render.checked import Checked, Excerpt
from veiskille.render.html import text
from veiskille.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    Open = Callable[..., AbstractContextManager[Page]]

#: The distances between lines, letters and words that a reader may ask for (WCAG 1.4.12).
SPACED = """() => {
  const style = new CSSStyleSheet();
  style.replaceSync("* { line-height: 1.5; letter-spacing: .12em !important; word-spacing: .16em !important }");
  document.adoptedStyleSheets = [style];
}"""
#: How many findings the sample of several documents has.
ALL = sum(len(one.outcome) for one in html_reports.several() if isinstance(one.outcome, Report))
NAMES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Open:
    """Open the report of some documents as a file."""

    @contextmanager
    def open_report(checked: Sequence[Checked], lang: str = "en", at: str = "", **options: Any) -> Iterator[Page]:  # noqa: ANN401 - Playwright's
        page = tmp_path / "report.html"
        page.write_text(text(checked, lang), "utf-8")
        with visit(browser, page, at, **options) as seen:
            yield seen.page

    return open_report


def cards(page: Page) -> list[tuple[str, str]]:
    """Give rule and severity of the cards that are seen."""
    seen = page.locator("article[data-rule]:visible")
    return [tuple(found) for found in seen.evaluate_all("all => all.map((c) => [c.dataset.rule, c.dataset.severity])")]


def status(page: Page) -> str:
    return page.get_by_role("status").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", NAMES)
def test_a_report_is_accessible_in_each_language(opened: Open, lang: str, scheme: str) -> None:
    other = "nn" if lang == "nb" else "nb"
    with opened(html_reports.several(), other, color_scheme=scheme) as page:
        page.get_by_role("button", name=NAMES[lang]).click()
        assert page.evaluate("document.documentElement.lang") == lang
        for closed in page.locator("summary").all():
            closed.click()
        assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("made", [html_reports.good, html_reports.unjudged, tuple])
def test_a_report_without_findings_is_accessible(
    opened: Open, made: Callable[[], tuple[Checked, ...]], scheme: str
) -> None:
    with opened(made(), color_scheme=scheme) as page:
        assert violations(page) == []
        assert page.get_by_role("status").count() == 0


@pytest.mark.parametrize("options", [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_a_filtered_report_is_accessible(opened: Open, options: dict[str, Any]) -> None:
    with opened(html_reports.several(), at="#severity=warning", **options) as page:
        assert violations(page) == []


def test_the_filter_works_by_keyboard_and_says_what_is_left(opened: Open) -> None:
    with opened(html_reports.several()) as page:
        before = cards(page)
        assert {severity for _, severity in before} == {"violation", "warning"}
        assert status(page) == f"Findings shown: {ALL} of {ALL}."
        page.get_by_label("Violation").focus()
        page.keyboard.press("Space")
        assert cards(page) == [one for one in before if one[1] == "warning"]
        assert status(page) == f"Findings shown: 4 of {ALL}."
        assert page.evaluate("location.hash") == "#severity=warning"
        page.get_by_label("Rule").focus()
        page.keyboard.type("EXM-021")
        assert cards(page) == [("EXM-021", "warning")]
        page.reload()
        assert cards(page) == [("EXM-021", "warning")]
        assert not page.get_by_label("Violation").is_checked()
        page.get_by_role("button", name="Clear the filter").press("Enter")
        assert cards(page) == before
        assert page.evaluate("location.hash") == ""


def test_one_document_can_be_looked_at(opened: Open) -> None:
    with opened(html_reports.several()) as page:
        page.get_by_label("Document", exact=True).select_option(html_reports.FAULTY[1])
        assert cards(page) == [("CAR-001", "violation")]
        assert page.locator("section.document:visible").count() == 1
        assert page.locator("text=truncated.json").is_visible(), "what got no verdict is never filtered away"
        page.get_by_role("link", name=html_reports.FAULTY[0]).click()
        assert len(cards(page)) > 1, "a link leads to what the filter had hidden"
        assert page.locator(f"h3:text-is('{html_reports.FAULTY[0]}')").is_visible()


def test_a_rule_of_the_summary_can_be_looked_at(opened: Open) -> None:
    with opened(html_reports.several()) as page:
        page.get_by_role("button", name="Nynorsk").click()
        page.get_by_role("link", name="Vis berre STR-003").click()
        assert set(cards(page)) == {("STR-003", "violation")}
        assert page.evaluate("document.activeElement.id") == "findings"
        assert page.evaluate("location.hash") == "#rule=STR-003&lang=nn"
        page.reload()
        assert status(page) == f"Funn som blir viste: 2 av {ALL}."
        page.go_back()
        assert len(cards(page)) > 1


@pytest.mark.parametrize("at", ["#rule=NO-000&severity=none&lang=xx", "#nowhere", "#%", "#=&=", "#file=__proto__"])
def test_an_address_that_nobody_made_does_no_harm(opened: Open, at: str) -> None:
    with opened(html_reports.several(), at=at) as page:
        assert page.evaluate("document.documentElement.lang") == "en"
        assert status(page).startswith("Findings shown: ")


@pytest.mark.parametrize("lang", NAMES)
def test_a_change_of_language_changes_every_text(opened: Open, lang: str) -> None:
    checked = html_reports.several()
    texts = "[document.title, document.body.innerText, document.documentElement.lang]"
    with opened(checked, lang) as page:
        expected = page.evaluate(texts)
    for other in set(NAMES) - {lang}:
        with opened(checked, other) as page:
            assert page.evaluate(texts)[:2] != expected[:2]
            page.get_by_role("button", name=NAMES[lang]).click()
            assert page.evaluate(texts) == expected


def test_without_scripts_everything_can_be_read(opened: Open) -> None:
    checked = html_reports.several()
    with opened(checked, "nn", java_script_enabled=False) as page:
        read = page.locator("body").text_content() or ""
        assert page.locator(".control:visible").count() == 0
    for one in checked:
        assert one.name in read
        for result in one.outcome if isinstance(one.outcome, Report) else ():
            assert result.code in read
            assert result.messages["nn"] in read


@pytest.mark.parametrize("lang", NAMES)
def test_a_narrow_window_is_not_scrolled_sideways(opened: Open, lang: str) -> None:
    with opened(html_reports.several(), lang, viewport={"width": 320, "height": 640}) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        page.evaluate(SPACED)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_paper_has_every_card_and_no_control(opened: Open) -> None:
    with opened(html_reports.several(), at="#severity=warning") as page:
        page.emulate_media(media="print")
        every = page.locator("article[data-rule]").count()
        assert page.locator("article[data-rule]:visible").count() == every > 10
        assert page.locator(".control:visible, .skip:visible, button:visible").count() == 0
        assert "(https://" in page.evaluate("getComputedStyle(document.querySelector('.code a'), '::after').content")
        folded = page.locator("details:not([open])").count()
        assert folded
        assert page.pdf().startswith(b"%PDF")
        assert page.locator("details:not([open])").count() == folded, "what was opened for the paper is closed again"


def test_what_a_document_brings_stays_text(opened: Open) -> None:
    evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'{{7*7}}"
    one = html_reports.checked(html_reports.FAULTY[1])
    assert isinstance(one.outcome, Report)
    first = one.outcome.results[0]
    said = replace(
        first,
        code=evil,
        messages=dict.fromkeys(NAMES, evil),
        suggestion=evil,
        help="javascript:alert(3)",
        location=replace(first.location, file=evil, pointer=f"/{evil}"),
    )
    report = replace(one.outcome, results=(said,), profile=evil)
    with opened([Checked(evil, report, (Excerpt(1, evil, 0, 9, evil),))], at=f"#rule={evil}") as page:
        page.get_by_role("button", name="Nynorsk").click()
        assert page.locator("img, main a[href^='javascript']").count() == 0
        assert page.locator("h3").filter(has_text=evil).count() == 1
        assert len(cards(page)) == 1


def test_ten_thousand_findings_can_be_used(opened: Open) -> None:
    with opened(html_reports.many(10_000)) as page:
        assert status(page) == "Findings shown: 10,000 of 10,000."
        page.get_by_label("Rule").select_option("STR-002")
        assert status(page) == "Findings shown: 834 of 10,000."
        page.get_by_role("button", name="Bokmål").click()
        assert status(page) == "Funn som vises: 834 av 10\u00a0000."
