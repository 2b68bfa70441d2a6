"""``veiskille explain``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from veiskille.cli.complete import rule_codes
from veiskille.cli.options import Lang, fail, language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.cli.display import Page
    from veiskille.explain import Explanation, Fragment, RuleExample

_STYLES: Final = {"violation": "bold red", "warning": "bold yellow", "info": "bold blue"}

_SEVERITIES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"violation": "violation", "warning": "warning", "info": "note"},
    "nb": {"violation": "feil", "warning": "advarsel", "info": "opplysning"},
    "nn": {"violation": "feil", "warning": "åtvaring", "info": "opplysning"},
}

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "why": "Why",
        "messages": "What a report can say",
        "wrong": "Wrong",
        "right": "Right",
        "expected": "expected",
        "profiles": "Checked in",
        "every": "all profiles",
        "conversion": "conversions only",
        "source": "Sources",
        "page": "Read more",
        "more": "veiskille explain CODE tells what a rule means.",
    },
    "nb": {
        "why": "Hvorfor",
        "messages": "Det en rapport kan si",
        "wrong": "Galt",
        "right": "Riktig",
        "expected": "forventet",
        "profiles": "Sjekkes i",
        "every": "alle profiler",
        "conversion": "bare konverteringer",
        "source": "Kilder",
        "page": "Les mer",
        "more": "veiskille explain KODE forteller hva en regel betyr.",
    },
    "nn": {
        "why": "Kvifor",
        "messages": "Det ein rapport kan seie",
        "wrong": "Gale",
        "right": "Rett",
        "expected": "forventa",
        "profiles": "Blir sjekka i",
        "every": "alle profilar",
        "conversion": "berre omformingar",
        "source": "Kjelder",
        "page": "Les meir",
        "more": "veiskille explain KODE fortel kva ein regel tyder.",
    },
}


def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            help="Code of a rule (RES-003), or the beginning of codes to list (RES); by default all are listed.",
            autocompletion=rule_codes,
            show_default=False,
        ),
    ] = None,
    lang: Lang = None,
) -> None:
    """Explain a rule: what it means, why it is there, and a wrong and a right example."""
    from veiskille.cli.display import Page  # noqa: PLC0415 - rich is slow to load, and completion needs none
    from veiskille.errors import UnknownRule  # noqa: PLC0415 - as above
    from veiskille.explain import explain as explanation  # noqa: PLC0415 - as above
    from veiskille.vocabulary import rules  # noqa: PLC0415 - as above

    language = language_of(lang)
    start = (code or "").strip().upper()
    if start not in rules() and any(name.startswith(start) for name in rules()):
        _list(Page(), start, language.value)
        return
    try:
        found = explanation(start)
    except UnknownRule as error:
        fail(error, language)
    _show(Page(), found, language.value)


def _list(page: Page, start: str, lang: str) -> None:
    """List the codes that begin so, by group."""
    from veiskille.explain import GROUPS, group  # noqa: PLC0415 - as above
    from veiskille.vocabulary import rules  # noqa: PLC0415 - as above

    for key, name in GROUPS.items():
        rows = [
            (code, rule.label[lang]) for code, rule in rules().items() if group(code) == key and code.startswith(start)
        ]
        if rows:
            page.line((name[lang], "bold"))
            page.rows(rows, "cyan")
            page.gap()
    page.line((_WORDS[lang]["more"], "dim"))


def _show(page: Page, it: Explanation, lang: str) -> None:
    words, rule = _WORDS[lang], it.rule
    page.line(
        (rule.code, _STYLES[rule.severity]),
        (f"  {rule.label[lang]}  ", "bold"),
        (f"({_SEVERITIES[lang][rule.severity]})", "dim"),
    )
    page.heading(words["why"])
    page.paragraph(rule.why[lang])
    page.heading(words["messages"])
    page.points(message[lang] for message in it.messages)
    if it.example:
        _show_example(page, it.example, words, lang)
    page.heading(words["profiles"])
    page.paragraph(_profiles(it, words))
    page.heading(words["source"])
    page.points(rule.source)
    page.heading(words["page"])
    page.address(it.page)


def _show_example(page: Page, it: RuleExample, words: Mapping[str, str], lang: str) -> None:
    page.heading(words["wrong"], _place(it.wrong), "bold red")
    page.code(it.wrong.lines, it.wrong.marks, "red", "^")
    page.paragraph(it.said.messages[lang])
    if it.said.expectations.get(lang):
        page.paragraph(f"{words['expected']}: {it.said.expectations[lang]}", "dim")
    page.heading(words["right"], _place(it.right), "bold green")
    page.code(it.right.lines, it.right.marks, "green", "~")


def _place(fragment: Fragment) -> str:
    return f"{fragment.format} {fragment.pointer or '/'}"


def _profiles(it: Explanation, words: Mapping[str, str]) -> str:
    from veiskille.model import model  # noqa: PLC0415 - as above

    if it.rule.code.startswith("CNV"):
        return words["conversion"]
    every = len(it.rule.profiles) == len(model().profiles)
    return f"{words['every']} ({len(it.rule.profiles)})" if every else ", ".join(it.rule.profiles)
