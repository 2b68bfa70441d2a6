"""Reports as Turtle: a W3C validation report for each document (SHACL, section 3.6), without values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille.model import model
from veiskille.render.phrases import NOT_CHECKED, omitted, sentence
from veiskille.render.shacl_paths import turtle_path
from veiskille.render.uris import encoded, file_uri, iri
from veiskille.report import INFO, VIOLATION, WARNING, Report, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from veiskille.error_texts import Language
    from veiskille.errors import Error
    from veiskille.render.checked import Checked
    from veiskille.report import Result

_PREFIXES: Final = """\
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
"""

_SEVERITIES: Final = {VIOLATION: "sh:Violation", WARNING: "sh:Warning", INFO: "sh:Info"}

_LANGUAGES: Final[tuple[Language, ...]] = ("en", "nb", "nn")

#: Predicate and object of a statement.
_Pair = tuple[str, str]


def text(checked: Sequence[Checked], lang: Language) -> str:
    """Give a validation report for each document, with messages in every language, the one asked for first."""
    languages = tuple(sorted(_LANGUAGES, key=lambda other: other != lang))
    return "".join([_PREFIXES, *(f"\n{_report(one, languages)}" for one in checked)])


def _report(one: Checked, languages: Sequence[Language]) -> str:
    source = f"<{file_uri(one.name)}>"
    if isinstance(one.outcome, Report):
        pairs = [("dct:source", source), *_verdict(one.outcome, file_uri(one.name), languages)]
    else:
        # A report must conform or not. To conform would be to pass, so that what was not checked does not.
        pairs = [
            ("dct:source", source),
            ("sh:conforms", "false"),
            ("sh:result", _no_verdict(source, one.outcome, languages)),
        ]
    return f"[] a sh:ValidationReport{_statements(pairs, '  ')} .\n"


def _verdict(report: Report, source: str, languages: Sequence[Language]) -> Iterator[_Pair]:
    # Not our verdict: by the standard no report with a result conforms, whatever the severity (section 3.6.1.1).
    yield "sh:conforms", str(not report.results and not report.omitted).lower()
    if report.omitted:
        yield "rdfs:comment", _texts({lang: omitted(report.omitted, lang) for lang in languages})
    told = {lang: report.in_language(lang).results for lang in languages}
    for number, result in enumerate(report.results):
        messages = {lang: sentence(results[number], lang) for lang, results in told.items()}
        yield "sh:result", _node(_result(result, source, messages))


def _result(result: Result, source: str, messages: Mapping[Language, str]) -> Iterator[_Pair]:
    # The node's own IRI can carry a name. Its place in the document is a name for it, too (RFC 6901, section 6).
    focus = f"{source}#{encoded(result.focus)}" if result.focus else source
    path = turtle_path(result.path) if result.path is not None else None
    yield "a", "sh:ValidationResult"
    yield "sh:resultSeverity", _SEVERITIES[result.severity]
    yield "sh:focusNode", f"<{focus}>"
    if path is not None:
        yield "sh:resultPath", path
    if result.shape is not None and not result.shape.startswith("_:"):
        yield "sh:sourceShape", iri(result.shape)
    yield "sh:sourceConstraintComponent", iri(result.component)
    yield "sh:resultMessage", _texts(messages)
    yield "rdfs:seeAlso", iri(result.help)


def _no_verdict(source: str, error: Error, languages: Sequence[Language]) -> str:
    pairs = [
        ("a", "sh:ValidationResult"),
        ("sh:resultSeverity", "sh:Violation"),
        ("sh:focusNode", source),
        ("sh:sourceConstraintComponent", iri(f"{model().base}component/NoVerdictComponent")),
        ("sh:resultMessage", _texts({lang: shown(f"{NOT_CHECKED[lang]}: {error.text(lang)}") for lang in languages})),
    ]
    return _node(pairs)


def _node(pairs: Sequence[_Pair] | Iterator[_Pair]) -> str:
    (_, first), *others = pairs
    return f"[\n    a {first}{_statements(others, '    ')}\n  ]"


def _statements(pairs: Sequence[_Pair], margin: str) -> str:
    return "".join(f" ;\n{margin}{predicate} {value}" for predicate, value in pairs)


def _texts(texts: Mapping[Language, str]) -> str:
    return ", ".join(f"{_quoted(said)}@{lang}" for lang, said in texts.items())


def _quoted(said: str) -> str:
    # Nothing but printable characters comes here.
    escaped = said.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
