"""Reports as JUnit XML: a test case for each document, as Jenkins, GitLab and Azure Pipelines read it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from veiskille.model import model
from veiskille.render.phrases import omitted, sentence
from veiskille.render.words import counted
from veiskille.report import VIOLATION, WARNING, Report, place, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from veiskille.error_texts import Language
    from veiskille.render.checked import Checked
    from veiskille.report import Result

#: What both schemas ask for and a report does not know: the same every time, so that equal reports are equal bytes.
_UNKNOWN: Final = {"timestamp": "1970-01-01T00:00:00", "hostname": "localhost", "time": "0"}
#: Class of a document whose profile could not be found.
_NO_PROFILE: Final = "-"


def text(checked: Sequence[Checked], lang: Language) -> str:
    """Give reports as one test suite: what does not conform fails, what has no verdict is an error."""
    told = [(one, _outcome(one, lang)) for one in checked]
    suites = Element("testsuites")
    suite = SubElement(
        suites,
        "testsuite",
        {
            "package": "",
            "id": "0",
            "name": "veiskille",
            "tests": str(len(told)),
            "failures": str(sum(report is not None and not report.conforms for _, report in told)),
            "errors": str(sum(report is None for _, report in told)),
            **_UNKNOWN,
        },
    )
    known = {"veiskille.modelVersion": model().version, "veiskille.language": lang}
    properties = SubElement(suite, "properties")
    for name, value in known.items():
        SubElement(properties, "property", {"name": name, "value": value})
    for one, report in told:
        _case(suite, one, report, lang)
    # One of the schemas has no output for each test case.
    remarks = [line for _, report in told if report is not None for line in _remarks(report, lang)]
    SubElement(suite, "system-out").text = "\n".join(remarks)
    SubElement(suite, "system-err").text = ""
    indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(suites, encoding="unicode")}\n'


def _outcome(one: Checked, lang: Language) -> Report | None:
    return one.outcome.in_language(lang) if isinstance(one.outcome, Report) else None


def _case(suite: Element, one: Checked, report: Report | None, lang: Language) -> None:
    profile = report.profile if report is not None else None
    about = {"name": shown(one.name), "classname": profile or _NO_PROFILE, "time": "0"}
    case = SubElement(suite, "testcase", about)
    if report is not None:
        if not report.conforms:
            _failure(case, report, lang)
    elif not isinstance(one.outcome, Report):
        said = shown(one.outcome.text(lang))
        SubElement(case, "error", {"type": one.outcome.message_key, "message": said}).text = said


def _failure(case: Element, report: Report, lang: Language) -> None:
    violations = [result for result in report if result.severity == VIOLATION]
    codes = Counter(result.code for result in violations)
    # Of the codes that are met equally often the first by name, so that the type does not depend on order.
    most = min(codes, key=lambda code: (-codes[code], code), default=VIOLATION)
    said = ", ".join(counted(report.count(s), s, lang) for s in (VIOLATION, WARNING) if report.count(s))
    failure = SubElement(case, "failure", {"type": most, "message": f"{said}: {', '.join(sorted(codes))}"})
    lines = [line for result in violations for line in _lines(result, lang)]
    failure.text = "\n".join([*lines, *_rest(report, lang)])


def _remarks(report: Report, lang: Language) -> Iterator[str]:
    """Give what does not make a document fail, line by line."""
    for result in report:
        if result.severity != VIOLATION:
            yield from _lines(result, lang)
    if report.conforms and report.omitted:
        yield f"{shown(report.file or '-')}: {omitted(report.omitted, lang)}"


def _rest(report: Report, lang: Language) -> Iterator[str]:
    if report.omitted:
        yield omitted(report.omitted, lang)


def _lines(result: Result, lang: Language) -> Iterator[str]:
    yield f"{place(result.location)}: {result.code} {sentence(result, lang)}"
    yield f"    {result.location.pointer or '/'}  {result.help}"
