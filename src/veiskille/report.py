"""Results and reports: a stable order, and no data values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, NoReturn

from veiskille.redact import printable, redact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VIOLATION: Final = "violation"
WARNING: Final = "warning"
INFO: Final = "info"
SEVERITIES: Final = (VIOLATION, WARNING, INFO)

_COLOURS: Final = {VIOLATION: "bold red", WARNING: "bold yellow", INFO: "bold blue"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What an engine or lowering found, before it has a place in the text and a sentence."""

    #: Rule code, such as ``RES-003``.
    code: str
    severity: str
    #: JSON pointer of what is at fault.
    pointer: str
    #: IRI or, for a node without one, the JSON pointer of the node that the shape was applied to.
    focus: str
    #: JSON pointer of the object that describes that node.
    focus_pointer: str
    #: The property path in SPARQL notation, or None where the result is about the node as such.
    path: str | None
    #: IRI of the shape, or None for what lowering finds.
    shape: str | None
    #: IRI of the constraint component.
    component: str
    #: Class of the focus node and name of the slot, where the finding is about one slot.
    class_name: str | None = None
    slot_name: str | None = None
    #: Whether the place is the key and not its value.
    at_key: bool = False
    #: A name of the model's that would be right here, such as the context's IRI.
    suggestion: str | None = None
    #: The key that was met where the model has none of that name: what was meant by it is sought for what is listed.
    unknown_key: str | None = None
    #: Language tag (or empty) and text of a message that the shape itself brings.
    own_message: tuple[tuple[str, str], ...] = ()
    #: Whether it kept the document from being looked at any further.
    bars: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where a result stands: line and column count from 1, columns in characters; None where there is no text."""

    file: str | None
    line: int | None
    column: int | None
    #: JSON pointer (RFC 6901).
    pointer: str
    #: Line and column after the last character.
    end_line: int | None = None
    end_column: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give the location as plain JSON values."""
        start = {"file": self.file, "line": self.line, "column": self.column}
        return {**start, "endLine": self.end_line, "endColumn": self.end_column, "pointer": self.pointer}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One result: a rule that is broken, or a warning, with its place and a sentence."""

    code: str
    severity: str
    message: str
    location: Location
    focus: str
    path: str | None
    shape: str | None
    component: str
    #: What would have been right, in words.
    expected: str | None
    #: Address of the rule's page.
    help: str
    #: The name of the model's that was meant, where one surely was; never made from a value.
    suggestion: str | None = None
    #: Language to `message` and to `expected`.
    messages: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    expectations: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

    def in_language(self, lang: str) -> Result:
        """Give the result with its sentences in another language: en, nb or nn."""
        return replace(self, message=self.messages[lang], expected=self.expectations.get(lang))

    def __str__(self) -> str:
        return f"{place(self.location)}: {self.code} {self.message}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.code} ({self.severity}) at {place(self.location)}>"

    def to_dict(self) -> dict[str, Any]:
        """Give the result as plain JSON values, without any value of the document."""
        return {
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "location": self.location.to_dict(),
            "focus": self.focus,
            "path": self.path,
            "shape": self.shape,
            "component": self.component,
            "expected": self.expected,
            "suggestion": self.suggestion,
            "help": self.help,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The verdict on one document. Iterate over it for the results; it has no truth value of its own.

    >>> from veiskille import validate
    >>> report = validate('{"type": "Diploma"}')
    >>> report
    <Report by the profile diploma: 1 violation>
    >>> report.conforms, len(report), [result.code for result in report]
    (False, 1, ['DOC-002'])
    """

    #: Whether no result is a violation.
    conforms: bool
    file: str | None
    #: Id of the profile that was used, or None where none could be found.
    profile: str | None
    model_version: str
    #: Language of the messages.
    language: str
    results: tuple[Result, ...]
    #: Severity to the number of results, those that the limit left out included.
    counts: Mapping[str, int]
    #: How many results the limit left out; the verdict counts them all.
    omitted: int = 0
    #: How many results the caller chose not to hear of; the verdict is on the others.
    left_out: int = 0

    def in_language(self, lang: str) -> Report:
        """Give the report in another language: en, nb or nn."""
        if lang == self.language:
            return self
        return replace(self, language=lang, results=tuple(result.in_language(lang) for result in self.results))

    def __iter__(self) -> Iterator[Result]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    def __bool__(self) -> NoReturn:
        raise TypeError("a report is neither true nor false: ask for report.conforms")

    def __str__(self) -> str:
        return "\n".join([*map(str, self.results), *self._verdict()])

    def __rich_console__(self, console: Any, options: Any) -> Iterator[Any]:  # noqa: ANN401 - rich's, not asked for here
        """Print the report in colours where rich prints it."""
        for result in self.results:
            line = console.render_str("", markup=False, emoji=False, highlight=False)
            line.append(place(result.location), "bold").append(": ")
            yield line.append(result.code, _COLOURS[result.severity]).append(f" {result.message}")
        for text in self._verdict():
            yield console.render_str(text, style="" if self.conforms else "bold", markup=False, highlight=False)

    def _verdict(self) -> list[str]:
        counted = ", ".join(f"{severity}: {self.count(severity)}" for severity in SEVERITIES if self.count(severity))
        omitted = [f"results not listed: {self.omitted}"] if self.omitted else []
        return [*omitted, f"conforms: {str(self.conforms).lower()}" + (f" ({counted})" if counted else "")]

    def __repr__(self) -> str:
        counts = (f"{n} {severity}{'s' if n > 1 else ''}" for severity in SEVERITIES if (n := self.count(severity)))
        document = f" of {self.file}" if self.file else ""
        profile = f" by the profile {self.profile}" if self.profile else ""
        return f"<{type(self).__name__}{document}{profile}: {', '.join(counts) or 'conforms'}>"

    def count(self, severity: str) -> int:
        """Count the results of one severity."""
        return self.counts.get(severity, 0)

    def to_dict(self) -> dict[str, Any]:
        """Give the report as plain JSON values; a list of these under ``files`` stands for several documents."""
        return {
            "conforms": self.conforms,
            "results": [result.to_dict() for result in self.results],
            "file": self.file,
            "profile": self.profile,
            "modelVersion": self.model_version,
            "language": self.language,
            "summary": {severity: self.count(severity) for severity in SEVERITIES},
            "omitted": self.omitted,
            "leftOut": self.left_out,
        }


def place(location: Location) -> str:
    """Write a location as ``file:line:column``, or with its pointer where the document was not JSON as text."""
    if location.line is None:
        pointer = location.pointer or "/"
        return f"{shown(location.file)}:{pointer}" if location.file else pointer
    return f"{shown(location.file or '-')}:{location.line}:{location.column}"


def shown(text: str) -> str:
    """Make a pointer or an IRI fit to be shown: no identity number, nothing that steers a terminal."""
    return printable(redact(text))
