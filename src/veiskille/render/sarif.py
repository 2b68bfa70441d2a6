"""Reports as SARIF 2.1.0, for code scanning and editors (OASIS, errata 01)."""

from __future__ import annotations

import json
import re
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from veiskille.model import model
from veiskille.render.phrases import NOT_CHECKED, READ_MORE, SOURCE, gravest_omitted, omitted, sentence
from veiskille.render.uris import file_uri
from veiskille.report import INFO, VIOLATION, WARNING, Report, shown
from veiskille.vocabulary import rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from veiskille.error_texts import Language
    from veiskille.errors import Error
    from veiskille.render.checked import Checked
    from veiskille.report import Location, Result
    from veiskille.vocabulary import Rule

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

LEVELS: Final = {VIOLATION: "error", WARNING: "warning", INFO: "note"}
#: SARIF takes a language with or without a region; without one, "nb" and "nn" are less widely known.
LANGUAGES: Final = {"en": "en", "nb": "nb-NO", "nn": "nn-NO"}

#: Name and version of how results are recognised from run to run.
_FINGERPRINT: Final = "veiskille/v1"
_INDEX: Final = re.compile(r"/[0-9]+\Z")


def text(checked: Sequence[Checked], lang: Language) -> str:
    """Give reports as one SARIF run."""
    told = [(one, result) for one in checked for result in _results(one, lang)]
    codes = sorted({result.code for _, result in told})
    seen: Counter[str] = Counter()
    run = {
        "tool": {"driver": _driver(codes, lang)},
        "language": LANGUAGES[lang],
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(checked, lang)],
        "artifacts": _artifacts(checked),
        "results": [_result(one.name, result, codes, seen, lang) for one, result in told],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _results(one: Checked, lang: Language) -> Sequence[Result]:
    return one.outcome.in_language(lang).results if isinstance(one.outcome, Report) else ()


def _driver(codes: Sequence[str], lang: Language) -> dict[str, Any]:
    known = model()
    return {
        "name": "Veiskille",
        "semanticVersion": known.version,
        "informationUri": known.base,
        "language": LANGUAGES[lang],
        "rules": [_rule(rules()[code], lang) for code in codes],
    }


def _rule(rule: Rule, lang: Language) -> dict[str, Any]:
    label, why, sources = rule.label[lang], rule.why[lang], list(dict.fromkeys(rule.source))
    cited = f"{SOURCE[lang]}: {'; '.join(sources)}."
    return {
        "id": rule.code,
        "name": "".join(word[0].upper() + word[1:] for word in re.findall(r"\w+", rule.label["en"].replace("'", ""))),
        "shortDescription": {"text": _escaped(label)},
        "fullDescription": {"text": _escaped(why)},
        "help": {
            "text": _escaped(f"{why} {cited} {READ_MORE[lang]}: {rule.iri}"),
            "markdown": f"{_markdown(why)}\n\n{_markdown(cited)}\n\n[{READ_MORE[lang]}]({rule.iri})",
        },
        "helpUri": rule.iri,
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": sources},
    }


def _result(name: str, result: Result, codes: Sequence[str], seen: Counter[str], lang: Language) -> dict[str, Any]:
    facts = {"suggestion": result.suggestion, "path": result.path}
    return {
        "ruleId": result.code,
        "ruleIndex": codes.index(result.code),
        "level": LEVELS[result.severity],
        "message": {"text": _escaped(sentence(result, lang))},
        "locations": [
            {"physicalLocation": _physical(name, result.location), "logicalLocations": [_logical(result.location)]}
        ],
        "partialFingerprints": {_FINGERPRINT: _fingerprint(name, result, seen)},
        "properties": {fact: shown(value) for fact, value in facts.items() if value is not None},
    }


def _physical(name: str, location: Location) -> dict[str, Any]:
    region = {
        "startLine": location.line,
        "startColumn": location.column,
        "endLine": location.end_line,
        "endColumn": location.end_column,
    }
    return _place(name, region)


def _place(name: str, region: Mapping[str, int | None]) -> dict[str, Any]:
    known = {key: number for key, number in region.items() if number is not None}
    return {"artifactLocation": {"uri": file_uri(name)}, **({"region": known} if known else {})}


def _logical(location: Location) -> dict[str, str]:
    # The kinds that SARIF has for JSON (section 3.33.7), as far as a pointer tells them apart.
    pointer = location.pointer
    kind = "property" if pointer and not _INDEX.search(pointer) else "value" if pointer else "object"
    return {"fullyQualifiedName": pointer, "kind": kind}


def _fingerprint(name: str, result: Result, seen: Counter[str]) -> str:
    """Give what stays the same when lines move or the language is another; equal ones are counted."""
    parts = (result.code, result.location.pointer, result.path or "", result.shape or "", result.component)
    said = json.dumps([file_uri(name), *parts])
    mark = sha256(said.encode("ascii")).hexdigest()[:32]
    seen[mark] += 1
    return f"{mark}:{seen[mark]}"


def _artifacts(checked: Sequence[Checked]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for one in checked:
        about: dict[str, Any] = {"conforms": None, "profile": None}
        if isinstance(one.outcome, Report):
            report = one.outcome
            about = {"conforms": report.conforms, "profile": report.profile, "leftOut": report.left_out}
        entry = {"location": {"uri": file_uri(one.name)}, "roles": ["analysisTarget"], "properties": about}
        if entry not in found:
            found.append(entry)
    return found


def _invocation(checked: Sequence[Checked], lang: Language) -> dict[str, Any]:
    return {
        "executionSuccessful": all(isinstance(one.outcome, Report) for one in checked),
        "toolExecutionNotifications": [note for one in checked for note in _notifications(one, lang)],
    }


def _notifications(one: Checked, lang: Language) -> Iterator[dict[str, Any]]:
    if not isinstance(one.outcome, Report):
        yield _no_verdict(one.name, one.outcome, lang)
    elif one.outcome.omitted:
        said = omitted(one.outcome.omitted, lang)
        yield _notification(one.name, "omitted", LEVELS[gravest_omitted(one.outcome)], said, {})


def _no_verdict(name: str, error: Error, lang: Language) -> dict[str, Any]:
    place = {"startLine": getattr(error, "line", None), "startColumn": getattr(error, "column", None)}
    said = f"{NOT_CHECKED[lang]}: {error.text(lang)}"
    return _notification(name, error.message_key, "error", said, place)


def _notification(name: str, key: str, level: str, said: str, region: Mapping[str, int | None]) -> dict[str, Any]:
    return {
        "descriptor": {"id": key},
        "level": level,
        "message": {"text": _escaped(said)},
        "locations": [{"physicalLocation": _place(name, region)}],
    }


def _escaped(message: str) -> str:
    """Write a message so that nothing in it is a placeholder (SARIF, 3.11.5) or an embedded link (3.11.6)."""
    return message.replace("{", "{{").replace("}", "}}").replace("](", r"\](")


def _markdown(sentence: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", sentence)
