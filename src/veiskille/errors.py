"""The exceptions: no verdict could be given, and why."""

from collections.abc import Mapping
from string import Formatter
from typing import Any, Final, TypeAlias

from veiskille.error_texts import TEMPLATES, Language
from veiskille.redact import printable, redact

#: What an error may tell besides its place: a number, a name of ours or a list of names; never a data value.
Fact: TypeAlias = str | int | tuple[str, ...]

_PLACE: Final[Mapping[Language, str]] = {
    "nb": "linje {line}, kolonne {column}",
    "nn": "linje {line}, kolonne {column}",
    "en": "line {line}, column {column}",
}


class Error(Exception):
    """No verdict could be given.

    Attributes:
        message_key: The reason, a key of `TEMPLATES`.
        facts: What the reason's sentence needs to be filled in.

    Raises:
        KeyError: `TEMPLATES` has no such message key.
        TypeError: The facts are not those that the template asks for.

    >>> from veiskille import validate
    >>> try:
    ...     validate('{"type": "Diploma",')
    ... except Error as error:
    ...     print(error.text("nb"))
    linje 1, kolonne 20: Dokumentet slutter for tidlig. Kontroller at hele filen ble overført.
    """

    def __init__(self, message_key: str, **facts: Fact) -> None:
        if facts.keys() != _placeholders(TEMPLATES[message_key]["en"]):
            raise TypeError(f"wrong facts for {message_key}: {sorted(facts)}")
        super().__init__(message_key)
        self.message_key = message_key
        self.facts = facts

    def text(self, lang: Language = "en") -> str:
        """Tell in one language where it went wrong, what is wrong, and what to do.

        Any other language gives English, so that an error never hides behind another.
        """
        templates = TEMPLATES[self.message_key]
        template = templates.get(lang, templates["en"])
        return template.format_map({name: _shown(fact) for name, fact in self.facts.items()})

    def _arguments(self) -> dict[str, Any]:
        return dict(self.facts)

    def __str__(self) -> str:
        return self.text("en")

    def __repr__(self) -> str:
        named = (f"{name}={_shown(value)!r}" for name, value in self._arguments().items())
        return f"{type(self).__name__}({', '.join([repr(self.message_key), *named])})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.message_key, self._arguments())


class DocumentError(Error):
    """A document could not be read.

    Attributes:
        file: The document's path or name, None when it came from memory.
        line: Line from 1, None when the whole document is meant.
        column: Column in characters from 1, None as `line`.
    """

    def __init__(
        self,
        message_key: str,
        *,
        file: str | None = None,
        line: int | None = None,
        column: int | None = None,
        **facts: Fact,
    ) -> None:
        super().__init__(message_key, **facts)
        self.file = file
        self.line = line
        self.column = column

    def text(self, lang: Language = "en") -> str:
        """Tell in one language, after `file:line:column:`, what is wrong and what to do."""
        place = self._place(lang)
        return f"{place}: {super().text(lang)}" if place else super().text(lang)

    def _place(self, lang: Language) -> str:
        if self.file is None:
            template = _PLACE.get(lang, _PLACE["en"])
            return "" if self.line is None else template.format(line=self.line, column=self.column)
        return ":".join(_shown(part) for part in (self.file, self.line, self.column) if part is not None)

    def _arguments(self) -> dict[str, Any]:
        return {"file": self.file, "line": self.line, "column": self.column, **self.facts}


class LimitExceeded(DocumentError):  # noqa: N818 - the name says what happened
    """A document goes beyond one of `Limits`."""


class UnknownProfile(Error):  # noqa: N818 - the name says what happened
    """A profile is not known, or a document does not name one."""


class UnknownTerm(Error):  # noqa: N818 - the name says what happened
    """No concept or code list has that name."""


class UnknownRule(Error):  # noqa: N818 - the name says what happened
    """No rule has that code."""


class UnknownFormat(Error):  # noqa: N818 - the name says what happened
    """An exchange format or a report format is not known."""


class ShapesError(Error):
    """Shapes cannot be compiled to a plan."""


class ConversionError(Error):
    """A document cannot be converted."""


class UsageError(Error):
    """The library or the command was called in a way that gives no meaning."""


def _placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def _shown(fact: Fact | None) -> str:
    if isinstance(fact, tuple):
        return ", ".join(_shown(part) for part in fact) or "–"
    return printable(redact(fact)) if isinstance(fact, str) else str(fact)


def _rebuilt(kind: type[Error], message_key: str, arguments: dict[str, Any]) -> Error:
    return kind(message_key, **arguments)
