"""What a failed assertion about a document says: the verdict, the first results, and the commands that tell more."""

from __future__ import annotations

import shlex
from collections import Counter
from typing import TYPE_CHECKING, Final, cast

from veiskille.render.words import counted
from veiskille.report import SEVERITIES, place, shown
from veiskille.vocabulary import rules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from veiskille.error_texts import Language
    from veiskille.errors import Error
    from veiskille.report import Report, Result

#: How many results are shown.
MOST: Final = 10

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "document": {"en": "the document", "nb": "dokumentet", "nn": "dokumentet"},
    "broken": {
        "en": "{name} does not conform to the profile {profile}: {counts}",
        "nb": "{name} følger ikke profilen {profile}: {counts}",
        "nn": "{name} følgjer ikkje profilen {profile}: {counts}",
    },
    "no-profile": {
        "en": "{name} does not conform to any profile: {counts}",
        "nb": "{name} følger ikke noen profil: {counts}",
        "nn": "{name} følgjer ikkje nokon profil: {counts}",
    },
    "conforms": {
        "en": "The test expects that {name} does not conform to the profile {profile}, but it does.",
        "nb": "Testen venter at {name} ikke følger profilen {profile}, men det gjør det.",
        "nn": "Testen ventar at {name} ikkje følgjer profilen {profile}, men det gjer det.",
    },
    "missing": {
        "en": "The test expects that {name} breaks {codes}, but it does not. Found: {found}",
        "nb": "Testen venter at {name} bryter {codes}, men det gjør det ikke. Funnet: {found}",
        "nn": "Testen ventar at {name} bryt {codes}, men det gjer det ikkje. Funne: {found}",
    },
    "others": {
        "en": "The test expects that {name} breaks {codes} and nothing else. Found: {found}",
        "nb": "Testen venter at {name} bryter {codes} og ikke noe annet. Funnet: {found}",
        "nn": "Testen ventar at {name} bryt {codes} og ikkje noko anna. Funne: {found}",
    },
    "no-verdict": {
        "en": "{name} could not be judged: {reason}",
        "nb": "{name} kunne ikke vurderes: {reason}",
        "nn": "{name} kunne ikkje vurderast: {reason}",
    },
    "nothing": {"en": "nothing", "nb": "ingenting", "nn": "ingenting"},
    "more": {"en": "and {} more", "nb": "og {} til", "nn": "og {} til"},
    "run": {"en": "To learn more, run:", "nb": "Kjør for å få vite mer:", "nn": "Køyr for å få vite meir:"},
}


def not_valid(report: Report, name: str | None) -> str:
    """Say why a document does not conform.

    Args:
        report: the verdict.
        name: the file's path, or None where the document is no file.
    """
    lang = report.language
    counts = ", ".join(counted(n, s, report.language) for s in SEVERITIES if (n := report.count(s)))
    words = _WORDS["broken" if report.profile else "no-profile"][lang]
    head = words.format(name=_name(name, lang, first=True), profile=report.profile, counts=counts)
    return _text(head, report, name, [result.code for result in _gravest(report)][:1])


def not_invalid(report: Report, name: str | None, missing: Sequence[str] = (), allowed: Collection[str] = ()) -> str:
    """Say why a document is not as invalid as a test expects.

    Args:
        report: the verdict.
        name: as in :func:`not_valid`.
        missing: rule codes that the test expects and that are not there.
        allowed: the only rule codes that may be there; not looked at where one is missing.
    """
    lang = report.language
    codes = ", ".join(missing or allowed)
    key = "missing" if missing else "others" if allowed else "conforms"
    found = _found(report) or _WORDS["nothing"][lang]
    head = _WORDS[key][lang].format(name=_name(name, lang), codes=codes, found=found, profile=report.profile or "–")
    return _text(head, report, name, missing)


def no_verdict(error: Error, name: str | None, lang: str) -> str:
    """Say that there is no verdict, and why."""
    return _WORDS["no-verdict"][lang].format(
        name=_name(name, lang, first=True), reason=error.text(cast("Language", lang))
    )


def _text(head: str, report: Report, name: str | None, codes: Iterable[str]) -> str:
    lang = report.language
    run = [f"veiskille explain {code}" for code in codes if code in rules()]
    if name is not None and name == shown(name):
        run.append(f"veiskille validate {shlex.quote(name)}")
    told = [_WORDS["run"][lang], *(f"  {command}" for command in run)] if run else []
    return "\n".join([head, *_lines(report, lang), *told])


def _lines(report: Report, lang: str) -> Iterator[str]:
    first = _gravest(report)[:MOST]
    width = max((len(place(result.location)) for result in first), default=0)
    for result in first:
        yield f"  {result.code}  {place(result.location):<{width}}  {result.message}"
    left = len(report) + report.omitted - len(first)
    if left:
        yield f"  {_WORDS['more'][lang].format(left)}"


def _gravest(report: Report) -> list[Result]:
    """Give the results, violations first; else ten notes could hide what the verdict is about."""
    return sorted(report, key=lambda result: SEVERITIES.index(result.severity))


def _found(report: Report) -> str:
    counts = Counter(result.code for result in _gravest(report))
    parts = [code if number == 1 else f"{code} ({number})" for code, number in counts.items()]
    return ", ".join([*parts, "…"] if report.omitted else parts)


def _name(name: str | None, lang: str, *, first: bool = False) -> str:
    """Give what to call a document; ``first`` where a sentence begins with it."""
    if name is not None:
        return shown(name)
    words = _WORDS["document"][lang]
    return words.capitalize() if first else words
