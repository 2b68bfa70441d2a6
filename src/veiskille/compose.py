"""From findings to a report: chosen, in a stable order, with places and sentences."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from heapq import nsmallest
from typing import TYPE_CHECKING, Any, Final

from veiskille.choice import ALL
from veiskille.keys import shown_pointer
from veiskille.report import SEVERITIES, VIOLATION, Location, Report, Result, shown
from veiskille.source import locate
from veiskille.wording import word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.choice import Choice
    from veiskille.model import Model, Profile
    from veiskille.report import Finding
    from veiskille.source import Position
    from veiskille.wording import Worded

#: Digits that the index of a list can have within any limit.
_INDEX_DIGITS: Final = 18


@dataclass(frozen=True, slots=True)
class Examined:
    """A report with the text of its document, for those who show people the line; it is not part of the report."""

    report: Report
    #: None where the document was not JSON text, or where there is nothing to show.
    text: str | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Composer:
    """What reports are made by, besides the findings."""

    model: Model
    lang: str
    max_results: int
    choice: Choice = ALL

    def compose(
        self, profile: Profile | None, findings: Iterable[Finding], text: str | None, file: str | None
    ) -> Examined:
        """Give findings their places and sentences, in a stable order, and count the verdict.

        Only what the limit keeps is placed and worded.
        """
        every = list(findings)
        told = [finding for finding in every if self.choice.takes(finding)]
        counts = Counter(f.severity for f in told)
        kept = nsmallest(self.max_results, told, key=_rank)
        positions = locate(text, {f.pointer for f in kept}) if text is not None else {}
        results = self._results(kept, profile, positions, shown(file) if file else None)
        results.sort(key=_order)
        report = Report(
            conforms=not counts[VIOLATION],
            file=shown(file) if file else None,
            profile=profile.id if profile else None,
            model_version=self.model.version,
            language=self.lang,
            results=tuple(results),
            counts={s: counts[s] for s in SEVERITIES},
            omitted=len(told) - len(kept),
            left_out=len(every) - len(told),
        )
        return Examined(report, text if results else None)

    def _results(
        self, findings: Iterable[Finding], profile: Profile | None, positions: dict[str, Position], file: str | None
    ) -> list[Result]:
        classes = profile.classes if profile else self.model.classes
        # A fault that is made once is mostly made many times: its sentences are composed once.
        worded: dict[tuple[Any, ...], Worded] = {}
        results = []
        for finding in findings:
            key = _about(finding)
            words = worded.get(key)
            if words is None:
                words = worded[key] = word(finding, classes, self.model)
            results.append(self._result(finding, words, positions.get(finding.pointer), file))
        return results

    def _result(self, finding: Finding, words: Worded, position: Position | None, file: str | None) -> Result:
        return Result(
            code=finding.code,
            severity=finding.severity,
            message=words.messages[self.lang],
            location=_location(finding, words.suggestion, position, file),
            focus=shown_pointer(finding.focus_pointer),
            path=finding.path,
            shape=finding.shape,
            component=finding.component,
            expected=words.expectations.get(self.lang),
            suggestion=words.suggestion,
            help=f"{self.model.base}rule/{finding.code}",
            messages=words.messages,
            expectations=words.expectations,
        )


def _about(finding: Finding) -> tuple[Any, ...]:
    """Give what the sentences of a finding depend on."""
    slot = (finding.class_name, finding.slot_name)
    key = (finding.unknown_key, finding.suggestion, finding.own_message)
    return (finding.code, finding.shape, finding.component, slot, key)


def _location(finding: Finding, meant: str | None, position: Position | None, file: str | None) -> Location:
    pointer = shown_pointer(finding.pointer, meant, at_key=finding.at_key)
    if position is None:
        return Location(file=file, line=None, column=None, pointer=pointer)
    if finding.at_key and position.key_line is not None:
        line, column = position.key_line, position.key_column
        end_line, end_column = position.key_line, position.key_end_column
    else:
        line, column = position.line, position.column
        end_line, end_column = position.end_line, position.end_column
    return Location(file=file, line=line, column=column, end_line=end_line, end_column=end_column, pointer=pointer)


def _rank(finding: Finding) -> tuple[Any, ...]:
    """Sort violations first, then by place, so that a limit leaves out the same results each time."""
    grave = SEVERITIES.index(finding.severity)
    return (grave, _tokens(finding.pointer), finding.code, finding.shape or "", finding.component, finding.focus)


def _tokens(pointer: str) -> list[tuple[int, int, str]]:
    # A token of many digits is a key: no list is that long, and Python does not read such a number.
    return [(0, int(t), "") if t.isdecimal() and len(t) <= _INDEX_DIGITS else (1, 0, t) for t in pointer.split("/")]


def _order(result: Result) -> tuple[Any, ...]:
    """Sort by place in the document, then by what is said there."""
    place = result.location
    named = (result.code, result.shape or "", result.component, result.path or "", result.focus)
    return (place.line or 0, place.column or 0, _tokens(place.pointer), *named)
