"""What the HTML report shows, ready for its template: no text is made and nothing is counted there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veiskille.render.page.words import LANGUAGES, WORDS, Phrase, counted, each, joined, number, part_of, several
from veiskille.report import SEVERITIES, VIOLATION, Report, place, shown
from veiskille.vocabulary import rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.error_texts import Language
    from veiskille.errors import Error
    from veiskille.render.checked import Checked, Excerpt
    from veiskille.report import Result

#: How many places of equal findings are seen at once.
_SEEN: Final = 5

#: With more documents than this their list is folded, so that it does not stand before the findings.
_FEW: Final = 15

#: With more cards than this the browser lays out only those that are near the window.
_MANY: Final = 200


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the page: its number in the table of all texts, and how it reads in the first language."""

    number: int
    here: str


@dataclass(frozen=True, slots=True)
class Line:
    """A faulty line, taken apart where the fault begins and ends."""

    number: int
    before: str
    fault: str
    after: str


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a finding."""

    place: str
    pointer: str | None
    line: Line | None
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """A finding, or several that differ in nothing but their places."""

    severity: str
    severity_name: Text
    code: str
    help: str | None
    message: Text
    expected: Text | None
    suggestion: str | None
    number: int
    places: Text | None
    seen: tuple[Spot, ...]
    more: Text | None
    hidden: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One document with a verdict."""

    number: int
    name: str
    conforms: bool
    verdict: Text
    profile: str | None
    counts: Text
    notes: tuple[Text, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A choice of the filter, or a rule in the summary."""

    key: str
    name: Text | None
    count: Text
    help: str | None = None
    severity: str | None = None
    #: What the rule says in short.
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class View:
    """The whole page."""

    lang: str
    languages: tuple[tuple[str, str], ...]
    words: dict[str, Text]
    title: Text
    headlines: tuple[tuple[str, Text], ...]
    tallies: tuple[Row, ...]
    unjudged: tuple[tuple[str, Text], ...]
    rules: tuple[Row, ...]
    severities: tuple[Row, ...]
    codes: tuple[Row, ...]
    files: tuple[Row, ...]
    documents: tuple[Document, ...]
    conforming: tuple[Document, ...]
    conforming_number: Text
    status: Text
    versions: str
    #: Whether there is so much that the browser must be spared.
    many: bool
    #: Whether the list of documents is unfolded.
    few: bool


class Texts:
    """Every text of the page in every language, each once."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._numbers: dict[tuple[str, ...], int] = {}

    def add(self, phrase: Phrase) -> Text:
        """Give a text its number."""
        key = tuple(phrase[lang] for lang in LANGUAGES)
        return Text(self._numbers.setdefault(key, len(self._numbers)), phrase[self._lang])

    def table(self) -> dict[str, list[str]]:
        """Give each language's texts in the order of their numbers."""
        return {lang: [key[i] for key in self._numbers] for i, lang in enumerate(LANGUAGES)}


def view(checked: Sequence[Checked], lang: str) -> tuple[View, dict[str, list[str]]]:
    """Gather what the page shows, and the texts that it can change to."""
    texts = Texts(lang)
    words = {key: texts.add(phrase) for key, phrase in WORDS.items()}
    judged = [(one.name, one.outcome, one.excerpts) for one in checked if isinstance(one.outcome, Report)]
    unjudged = [(one.name, one.outcome) for one in checked if not isinstance(one.outcome, Report)]
    reports = [report for _, report, _ in judged]
    documents = [_document(i, *one, texts) for i, one in enumerate(judged, 1)]
    with_findings = tuple(one for one in documents if one.cards or not one.conforms)
    conforming = tuple(one for one in documents if one.conforms)
    headlines = _headlines(len(documents) - len(conforming), len(unjudged), len(checked))
    page = View(
        lang=lang,
        languages=tuple(LANGUAGES.items()),
        words=words,
        title=texts.add(joined([headlines[0][1], WORDS["report"]], " – ")),
        headlines=tuple((kind, texts.add(phrase)) for kind, phrase in headlines),
        tallies=_tallies(reports, len(conforming), len(unjudged), texts),
        unjudged=tuple((shown(name), texts.add(_reason(error))) for name, error in unjudged),
        rules=_rules(reports, texts),
        severities=_rows(Counter(result.severity for report in reports for result in report), texts, SEVERITIES),
        codes=_rows(Counter(result.code for report in reports for result in report), texts),
        files=_files(with_findings, texts),
        documents=with_findings,
        conforming=conforming,
        conforming_number=texts.add(counted("conforming", len(conforming))),
        status=texts.add(_status(sum(len(report) for report in reports))),
        versions=", ".join(sorted({report.model_version for report in reports})),
        many=sum(len(one.cards) for one in documents) > _MANY,
        few=len(with_findings) <= _FEW,
    )
    return page, texts.table()


def _headlines(broken: int, unjudged: int, total: int) -> list[tuple[str, Phrase]]:
    if not total:
        return [("unknown", WORDS["nothing-checked"])]
    found = []
    if broken:
        found.append(("violation", part_of("some-broken", broken, total)))
    if unjudged:
        found.append(("unknown", part_of("some-unjudged", unjudged, total)))
    return found or [("good", counted("all-conform", total))]


def _tallies(reports: Sequence[Report], good: int, unjudged: int, texts: Texts) -> tuple[Row, ...]:
    documents = (
        ("violation", "broken", len(reports) - good),
        ("unknown", "no-verdict", unjudged),
        ("good", "conforms", good),
    )
    findings = ((severity, sum(report.count(severity) for report in reports)) for severity in SEVERITIES)
    tallies = [(tone, key, WORDS[key], value) for tone, key, value in documents]
    tallies += [(severity, severity, several(severity), value) for severity, value in findings]
    # What there is none of has no colour: red is for what is wrong.
    return tuple(
        Row(key, texts.add(name), _number(n, texts), severity=tone if n else "none") for tone, key, name, n in tallies
    )


def _rules(reports: Sequence[Report], texts: Texts) -> tuple[Row, ...]:
    results = [result for report in reports for result in report]
    pages = {result.code: result.help for result in results}
    counts = Counter((SEVERITIES.index(result.severity), result.code) for result in results)
    return tuple(
        Row(
            code,
            texts.add(WORDS[SEVERITIES[rank]]),
            _number(count, texts),
            help=_link(pages[code]),
            severity=SEVERITIES[rank],
            title=texts.add(dict(rules()[code].label)) if code in rules() else None,
        )
        for (rank, code), count in sorted(counts.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    )


def _rows(counts: Counter[str], texts: Texts, order: Sequence[str] | None = None) -> tuple[Row, ...]:
    names = [name for name in order if name in counts] if order else sorted(counts)
    return tuple(
        Row(name, texts.add(WORDS[name]) if name in WORDS else None, _number(counts[name], texts)) for name in names
    )


def _files(documents: Sequence[Document], texts: Texts) -> tuple[Row, ...]:
    counts: Counter[str] = Counter()
    for document in documents:
        counts[document.name] += sum(card.number for card in document.cards)
    return tuple(Row(name, None, _number(count, texts)) for name, count in counts.items())


def _document(at: int, name: str, report: Report, excerpts: tuple[Excerpt | None, ...], texts: Texts) -> Document:
    notes = {"omitted": report.omitted, "left-out": report.left_out}
    return Document(
        number=at,
        name=shown(name),
        conforms=report.conforms,
        verdict=texts.add(WORDS["conforms" if report.conforms else "broken"]),
        profile=report.profile,
        counts=texts.add(_counts(report)),
        notes=tuple(texts.add(counted(what, value)) for what, value in notes.items() if value),
        cards=_cards(report, excerpts, texts),
    )


def _counts(report: Report) -> Phrase:
    numbers = {severity: report.count(severity) for severity in SEVERITIES}
    met = {name: n for name, n in numbers.items() if n} or {VIOLATION: 0}
    return joined([counted(name, n) for name, n in met.items()], ", ")


def _cards(report: Report, excerpts: tuple[Excerpt | None, ...], texts: Texts) -> tuple[Card, ...]:
    """Put findings that differ in nothing but their places on one card, which stands where the first of them does."""
    groups: dict[tuple[object, ...], list[tuple[Result, Excerpt | None]]] = {}
    padded = [*excerpts, *[None] * (len(report) - len(excerpts))]
    for result, excerpt in zip(report, padded, strict=True):
        said = (tuple(_message(result).values()), tuple((_expected(result) or {}).values()))
        key = (result.code, result.severity, result.suggestion, *said)
        groups.setdefault(key, []).append((result, excerpt))
    return tuple(_card(group, texts) for group in groups.values())


def _card(group: list[tuple[Result, Excerpt | None]], texts: Texts) -> Card:
    first, _ = group[0]
    spots = tuple(_spot(result, excerpt) for result, excerpt in group)
    # One that would stand alone behind the button takes no more room than the button.
    seen = len(spots) if len(spots) == _SEEN + 1 else _SEEN
    expected = _expected(first)
    return Card(
        severity=first.severity,
        severity_name=texts.add(WORDS[first.severity]),
        code=first.code,
        help=_link(first.help),
        message=texts.add(_message(first)),
        expected=texts.add(expected) if expected else None,
        suggestion=first.suggestion,
        number=len(spots),
        places=texts.add(counted("places", len(spots))) if len(spots) > 1 else None,
        seen=spots[:seen],
        more=texts.add(counted("more-places", len(spots) - seen)) if len(spots) > seen else None,
        hidden=spots[seen:],
    )


def _spot(result: Result, excerpt: Excerpt | None) -> Spot:
    at = result.location
    pointer = shown(at.pointer or "/") if at.line is not None else None
    suggestion = excerpt.suggestion if excerpt and excerpt.suggestion != result.suggestion else None
    return Spot(place(at), pointer, _line(excerpt) if excerpt else None, suggestion)


def _line(excerpt: Excerpt) -> Line:
    start, end = excerpt.start, max(excerpt.start, excerpt.end)
    return Line(excerpt.number, excerpt.line[:start], excerpt.line[start:end], excerpt.line[end:])


def _message(result: Result) -> Phrase:
    return each(lambda lang: result.messages.get(lang, result.message))


def _expected(result: Result) -> Phrase | None:
    if not (result.expected or result.expectations):
        return None
    return each(lambda lang: result.expectations.get(lang) or result.expected or "")


def _reason(error: Error) -> Phrase:
    languages: dict[str, Language] = {"nb": "nb", "nn": "nn", "en": "en"}
    return each(lambda lang: error.text(languages[lang]))


def _link(address: str) -> str | None:
    """Give an address only where it leads to a page: shapes of the user's own bring theirs."""
    return address if address.startswith(("https://", "http://")) else None


def _status(total: int) -> Phrase:
    return each(lambda lang: WORDS["status"][lang].format(shown=number(total, lang), all=number(total, lang)))


def _number(value: int, texts: Texts) -> Text:
    return texts.add(each(lambda lang: number(value, lang)))
