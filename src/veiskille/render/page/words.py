"""The words of the HTML report, in every language of the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille.render import words
from veiskille.report import INFO, SEVERITIES, VIOLATION, WARNING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: Language to text.
Phrase = dict[str, str]

LANGUAGES: Final = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}

WORDS: Final[Mapping[str, Phrase]] = {
    "report": {"nb": "Valideringsrapport", "nn": "Valideringsrapport", "en": "Validation report"},
    "language": {"nb": "Språk", "nn": "Språk", "en": "Language"},
    "skip": {"nb": "Hopp til funnene", "nn": "Hopp til funna", "en": "Skip to the findings"},
    "summary": {"nb": "Sammendrag", "nn": "Samandrag", "en": "Summary"},
    "findings": {"nb": "Funn", "nn": "Funn", "en": "Findings"},
    "no-findings": {"nb": "Det er ingen funn.", "nn": "Det er ingen funn.", "en": "There are no findings."},
    "per-rule": {"nb": "Funn per regel", "nn": "Funn per regel", "en": "Findings per rule"},
    "per-document": {"nb": "Funn per dokument", "nn": "Funn per dokument", "en": "Findings per document"},
    "unjudged": {
        "nb": "Dokumenter som ikke kunne vurderes",
        "nn": "Dokument som ikkje kunne vurderast",
        "en": "Documents without a verdict",
    },
    "unjudged-means": {
        "nb": "Ingen vet om disse dokumentene følger profilen. Regn dem ikke som godkjente.",
        "nn": "Ingen veit om desse dokumenta følgjer profilen. Rekn dei ikkje som godkjende.",
        "en": "Nobody knows whether these documents conform. Do not count them as accepted.",
    },
    "rule": {"nb": "Regel", "nn": "Regel", "en": "Rule"},
    "severity": {"nb": "Alvorlighet", "nn": "Alvorsgrad", "en": "Severity"},
    "document": {"nb": "Dokument", "nn": "Dokument", "en": "Document"},
    "number": {"nb": "Antall", "nn": "Antal", "en": "Number"},
    "profile": {"nb": "Profil", "nn": "Profil", "en": "Profile"},
    "no-profile": {"nb": "ikke funnet", "nn": "ikkje funnen", "en": "not found"},
    "choose": {"nb": "Vis bare", "nn": "Vis berre", "en": "Show only"},
    "filter": {"nb": "Filter", "nn": "Filter", "en": "Filter"},
    "filter-findings": {"nb": "Filtrer funnene", "nn": "Filtrer funna", "en": "Filter the findings"},
    "all-rules": {"nb": "Alle regler", "nn": "Alle reglar", "en": "All rules"},
    "all-documents": {"nb": "Alle dokumenter", "nn": "Alle dokument", "en": "All documents"},
    "reset": {"nb": "Nullstill filteret", "nn": "Nullstill filteret", "en": "Clear the filter"},
    "status": {
        "nb": "Funn som vises: {shown} av {all}.",
        "nn": "Funn som blir viste: {shown} av {all}.",
        "en": "Findings shown: {shown} of {all}.",
    },
    "place": {"nb": "Sted", "nn": "Stad", "en": "Place"},
    "path": {"nb": "Sti", "nn": "Sti", "en": "Path"},
    "expected": {"nb": "Forventet", "nn": "Forventa", "en": "Expected"},
    "suggestion": {"nb": "Forslag", "nn": "Forslag", "en": "Suggestion"},
    "conforms": {"nb": "Følger profilen", "nn": "Følgjer profilen", "en": "Conforms"},
    "broken": {"nb": "Følger ikke profilen", "nn": "Følgjer ikkje profilen", "en": "Does not conform"},
    "no-verdict": {"nb": "Ikke vurdert", "nn": "Ikkje vurdert", "en": "No verdict"},
    "nothing-checked": {
        "nb": "Ingen dokumenter ble kontrollert.",
        "nn": "Ingen dokument blei kontrollerte.",
        "en": "No documents were checked.",
    },
    "made-by": {"nb": "Laget av Veiskille", "nn": "Laga av Veiskille", "en": "Made by Veiskille"},
    VIOLATION: {"nb": "Feil", "nn": "Feil", "en": "Violation"},
    WARNING: {"nb": "Advarsel", "nn": "Åtvaring", "en": "Warning"},
    INFO: {"nb": "Opplysning", "nn": "Opplysning", "en": "Note"},
}

#: What is said of a number: language to the text for one and the text for any other number.
COUNTED: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    **{what: {lang: words.COUNTED[lang][what] for lang in LANGUAGES} for what in SEVERITIES},
    "places": {
        "nb": ("{n} sted", "{n} steder"),
        "nn": ("{n} stad", "{n} stader"),
        "en": ("{n} place", "{n} places"),
    },
    "more-places": {
        "nb": ("Vis ett sted til", "Vis {n} steder til"),
        "nn": ("Vis éin stad til", "Vis {n} stader til"),
        "en": ("Show one more place", "Show {n} more places"),
    },
    "omitted": {
        "nb": ("Ett funn til er ikke ført opp her, men er talt med.",
               "{n} funn til er ikke ført opp her, men er talt med."),
        "nn": ("Eitt funn til er ikkje ført opp her, men er talt med.",
               "{n} funn til er ikkje førte opp her, men er talde med."),
        "en": ("One more finding is not listed here, but it is counted.",
               "{n} more findings are not listed here, but they are counted."),
    },
    "left-out": {
        "nb": ("Ett funn ble valgt bort. Vurderingen gjelder resten.",
               "{n} funn ble valgt bort. Vurderingen gjelder resten."),
        "nn": ("Eitt funn blei valt bort. Vurderinga gjeld resten.",
               "{n} funn blei valde bort. Vurderinga gjeld resten."),
        "en": ("One finding was left out by choice. The verdict is about the others.",
               "{n} findings were left out by choice. The verdict is about the others."),
    },
    "conforming": {
        "nb": ("{n} dokument følger profilen", "{n} dokumenter følger profilen"),
        "nn": ("{n} dokument følgjer profilen", "{n} dokument følgjer profilen"),
        "en": ("{n} document conforms", "{n} documents conform"),
    },
    "all-conform": {
        "nb": ("Dokumentet følger profilen", "Alle {n} dokumentene følger profilen"),
        "nn": ("Dokumentet følgjer profilen", "Alle {n} dokumenta følgjer profilen"),
        "en": ("The document conforms", "All {n} documents conform"),
    },
}  # fmt: skip

#: What is said of so many of so many: language to the text where there is but one document, and where there are more.
OF: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "some-broken": {
        "nb": ("Dokumentet følger ikke profilen", "{part} av {n} dokumenter følger ikke profilen"),
        "nn": ("Dokumentet følgjer ikkje profilen", "{part} av {n} dokument følgjer ikkje profilen"),
        "en": ("The document does not conform", "{part} of {n} documents {do} not conform"),
    },
    "some-unjudged": {
        "nb": ("Dokumentet kunne ikke vurderes", "{part} av {n} dokumenter kunne ikke vurderes"),
        "nn": ("Dokumentet kunne ikkje vurderast", "{part} av {n} dokument kunne ikkje vurderast"),
        "en": ("The document got no verdict", "{part} of {n} documents got no verdict"),
    },
}

#: No line ends between the thousands of a number.
_THOUSANDS: Final = {"nb": "\N{NO-BREAK SPACE}", "nn": "\N{NO-BREAK SPACE}", "en": ","}


def number(value: int, lang: str) -> str:
    """Write a number as the language does.

    >>> number(12345, "en"), number(123, "nb")
    ('12,345', '123')
    """
    return f"{value:,}".replace(",", _THOUSANDS[lang])


def counted(what: str, value: int) -> Phrase:
    """Say how many there are of something, in every language.

    >>> counted("places", 2)["nn"]
    '2 stader'
    """
    texts = COUNTED[what]
    return each(lambda lang: texts[lang][value != 1].format(n=number(value, lang)))


def several(what: str) -> Phrase:
    """Name what there are several of, as a heading, in every language.

    >>> several("warning")["nn"]
    'Åtvaringar'
    """
    return each(lambda lang: COUNTED[what][lang][1].format(n="").strip().capitalize())


def part_of(what: str, part: int, value: int) -> Phrase:
    """Say how many of all documents something is true of, in every language.

    >>> part_of("some-broken", 1, 3)["en"]
    '1 of 3 documents does not conform'
    """
    texts = OF[what]
    do = "does" if part == 1 else "do"
    return each(
        lambda lang: texts[lang][value != 1].format(part=number(part, lang), n=number(value, lang), do=do),
    )


def joined(phrases: list[Phrase], between: str) -> Phrase:
    """Put texts one after another, in every language."""
    return each(lambda lang: between.join(phrase[lang] for phrase in phrases))


def each(make: Callable[[str], str]) -> Phrase:
    """Make a text in every language."""
    return {lang: make(lang) for lang in LANGUAGES}
