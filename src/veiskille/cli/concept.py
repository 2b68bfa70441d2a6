"""``veiskille concept``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from veiskille.cli.complete import terms
from veiskille.cli.options import Lang, fail, language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.cli.display import Page
    from veiskille.lookup import Meanings
    from veiskille.vocabulary import Code, CodeList, Concept

#: Languages in the order in which terms are shown after the reader's own.
_ORDER: Final = ("nb", "nn", "en", "se")

#: Classes of a property that are named.
_NAMED: Final = 6

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "definition": "Definition",
        "note": "Note",
        "terms": "Terms",
        "also": "also",
        "source": "Sources",
        "broader": "Broader",
        "related": "Related",
        "use": "Used in the model",
        "class": "type",
        "key": "key",
        "list": "code list",
        "of": "of",
        "more": "and {} more",
        "iri": "IRI",
        "others": "Other concepts with this term",
        "code": "code of the list",
        "valid": "Valid",
        "from": "from {}",
        "to": "to {}",
        "systems": "In other systems",
        "begun": "Terms that begin so",
    },
    "nb": {
        "definition": "Definisjon",
        "note": "Merknad",
        "terms": "Termer",
        "also": "også",
        "source": "Kilder",
        "broader": "Overordnet",
        "related": "Beslektet",
        "use": "Brukt i modellen",
        "class": "type",
        "key": "nøkkel",
        "list": "kodeliste",
        "of": "i",
        "more": "og {} til",
        "iri": "IRI",
        "others": "Andre begreper med denne termen",
        "code": "kode i listen",
        "valid": "Gyldig",
        "from": "fra {}",
        "to": "til {}",
        "systems": "I andre systemer",
        "begun": "Termer som begynner slik",
    },
    "nn": {
        "definition": "Definisjon",
        "note": "Merknad",
        "terms": "Termar",
        "also": "òg",
        "source": "Kjelder",
        "broader": "Overordna",
        "related": "I slekt med",
        "use": "Brukt i modellen",
        "class": "type",
        "key": "nøkkel",
        "list": "kodeliste",
        "of": "i",
        "more": "og {} til",
        "iri": "IRI",
        "others": "Andre omgrep med denne termen",
        "code": "kode i lista",
        "valid": "Gyldig",
        "from": "frå {}",
        "to": "til {}",
        "systems": "I andre system",
        "begun": "Termar som byrjar slik",
    },
}


def concept(
    term: Annotated[
        list[str],
        typer.Argument(
            metavar="TERM",
            help="Term or code in any language, with or without diacritics; several words need no quotes.",
            autocompletion=terms,
            show_default=False,
        ),
    ],
    lang: Lang = None,
) -> None:
    """Show what a term means: its names in each language, its definition, its sources and where it is used."""
    from veiskille.cli.display import Page  # noqa: PLC0415 - rich is slow to load, and completion needs none
    from veiskille.errors import UnknownTerm  # noqa: PLC0415 - as above
    from veiskille.lookup import look_up  # noqa: PLC0415 - as above

    language = language_of(lang)
    try:
        found = look_up(" ".join(term))
    except UnknownTerm as error:
        fail(error, language)
    if found.concepts:
        _show_concepts(Page(), found, language.value)
    else:
        _show_codes(Page(), found, language.value)


def _show_concepts(page: Page, found: Meanings, lang: str) -> None:
    words, (first, *others) = _WORDS[lang], found.concepts
    page.line((first.label[lang], "bold"), (f"  {first.id}", "dim"))
    _text(page, words["definition"], first.definition, lang)
    _text(page, words["note"], first.note, lang)
    page.heading(words["terms"])
    page.rows(_names(first, lang, words), "cyan")
    page.heading(words["source"])
    page.points(first.source)
    for kind, ids in (("broader", first.broader), ("related", first.related)):
        if ids:
            page.heading(words[kind])
            page.points(_named(key, lang) for key in ids)
    _show_use(page, first, words)
    if others:
        page.heading(words["others"])
        page.points(_named(other.id, lang) for other in others)
    page.heading(words["iri"])
    page.address(first.iri)


def _show_use(page: Page, it: Concept, words: Mapping[str, str]) -> None:
    from veiskille.lookup import used  # noqa: PLC0415 - as above

    use = used(it)
    rows = [(words["class"], name) for name in use.classes]
    for key, names in use.properties.items():
        more = [words["more"].format(len(names) - _NAMED)] if len(names) > _NAMED else []
        rows.append((words["key"], f"{key} {words['of']} {', '.join([*names[:_NAMED], *more])}"))
    rows += [(words["list"], key) for key in use.codelists]
    if rows:
        page.heading(words["use"])
        page.rows(rows, "dim")


def _show_codes(page: Page, found: Meanings, lang: str) -> None:
    words = _WORDS[lang]
    for number, (it, code) in enumerate(found.codes):
        if number:
            page.gap()
            page.gap()
        _show_code(page, it, code, lang)
    if found.begun:
        page.heading(words["begun"])
        page.points(found.begun)


def _show_code(page: Page, it: CodeList, code: Code, lang: str) -> None:
    words = _WORDS[lang]
    page.line((code.code, "bold"), (f"  {code.label[lang]}  ", "bold"), (f"{words['code']} {it.id}", "dim"))
    _text(page, words["definition"], code.definition, lang)
    page.heading(words["terms"])
    page.rows(_names(code, lang, words), "cyan")
    days = [words[k].format(day) for k, day in (("from", code.valid_from), ("to", code.valid_to)) if day]
    if days:
        page.heading(words["valid"])
        page.paragraph(" ".join(days))
    if code.same_as:
        page.heading(words["systems"])
        page.rows(code.same_as.items(), "cyan")
    page.heading(words["list"].capitalize())
    page.paragraph(f"{it.label[lang]} ({it.id}): {it.definition[lang]}")
    page.heading(words["source"])
    page.points(code.source)
    page.heading(words["iri"])
    page.address(code.iri)


def _text(page: Page, heading: str, texts: Mapping[str, str], lang: str) -> None:
    if lang in texts:
        page.heading(heading)
        page.paragraph(texts[lang])


def _names(it: Concept | Code, lang: str, words: Mapping[str, str]) -> list[tuple[str, str]]:
    """Give the terms by language, the reader's first."""
    rows = []
    for tag in sorted(it.label.keys() | it.alt.keys(), key=lambda tag: (tag != lang, _ORDER.index(tag))):
        other = ", ".join(it.alt.get(tag, ()))
        also = f"{words['also']} {other}" if other else ""
        rows.append((tag, "; ".join(filter(None, (it.label.get(tag, ""), also)))))
    return rows


def _named(key: str, lang: str) -> str:
    from veiskille.vocabulary import concepts  # noqa: PLC0415 - as above

    return f"{concepts()[key].label[lang]} ({key})"
