"""Tell what was found in documents: text one by one, every other form when all have been checked."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path  # noqa: TC003 - a field of a dataclass
from typing import TYPE_CHECKING, Final

import typer

from veiskille.cli.formats import FORMS, Format
from veiskille.cli.options import BROKEN, CONFORMS, NO_VERDICT, Language
from veiskille.cli.output import printer, shows_colours, write_bytes, written
from veiskille.cli.progress import bar
from veiskille.errors import Error
from veiskille.render import text as as_text
from veiskille.render.words import FILE, counted
from veiskille.report import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from veiskille.cli.inputs import Input, Place, Search
    from veiskille.cli.output import Printer
    from veiskille.cli.progress import Bar
    from veiskille.render.checked import Checked

#: What a folder or a pattern gave: none passed over, some.
_PLACES: Final[Mapping[str, tuple[str, str]]] = {
    "en": ("{name}: {taken} to check", "{name}: {taken} to check, {passed_over} passed over that are no documents"),
    "nb": ("{name}: {taken} å sjekke", "{name}: {taken} å sjekke, {passed_over} hoppet over som ikke er dokumenter"),
    "nn": ("{name}: {taken} å sjekke", "{name}: {taken} å sjekke, {passed_over} hoppa over som ikkje er dokument"),
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How it is told."""

    language: Language
    form: Format = Format.TEXT
    #: The file to write to, or None for standard output.
    target: Path | None = None
    quiet: bool = False


def tell(search: Search, check: Callable[[Input], Checked], manner: Manner) -> int:
    """Check documents and tell what was found; give the exit code.

    Raises:
        UsageError: the report cannot be written.
    """
    if not manner.quiet:
        for place in search.places:
            typer.echo(_counted(place, manner.language), err=True)
    with bar(len(search.inputs), wanted=not manner.quiet) as shown_bar:
        checked = _each(search.inputs, check, shown_bar, manner)
        return _tell_text(checked, shown_bar, manner) if manner.form is Format.TEXT else _tell_form(checked, manner)


def _counted(place: Place, language: Language) -> str:
    template = _PLACES[language.value][bool(place.passed_over)]
    taken = counted(place.taken, FILE, language.value)
    return template.format(name=shown(place.name), taken=taken, passed_over=place.passed_over)


def _each(
    inputs: Iterable[Input], check: Callable[[Input], Checked], shown_bar: Bar, manner: Manner
) -> Iterator[Checked]:
    """Check documents one by one; why there is no verdict is told on standard error, whatever the form."""
    tell_error = printer(sys.stderr, coloured=shows_colours(sys.stderr))
    for given in inputs:
        checked = check(given)
        if isinstance(checked.outcome, Error):
            shown_bar.clear()
            tell_error(as_text.lines(checked, manner.language.value))
        yield checked
        shown_bar.step()


def _tell_text(checked: Iterator[Checked], shown_bar: Bar, manner: Manner) -> int:
    if manner.target is None:
        return _stream_text(checked, printer(sys.stdout, coloured=shows_colours(sys.stdout)), shown_bar, manner)
    with written(manner.target) as stream:
        return _stream_text(checked, printer(stream, coloured=False), shown_bar, manner)


def _stream_text(checked: Iterator[Checked], show: Printer, shown_bar: Bar, manner: Manner) -> int:
    code, tally, apart = CONFORMS, as_text.Tally(), True
    for one in checked:
        code = max(code, _exit_code(one))
        tally.add(one.outcome)
        if not _is_told(one, manner):
            continue
        lines = list(as_text.lines(one, manner.language.value))
        shown_bar.clear()
        show(lines)
        apart = not lines[-1]
    if not manner.quiet:
        shown_bar.clear()
        show([*([] if apart else [[]]), as_text.summary(tally, manner.language.value)])
    return code


def _is_told(checked: Checked, manner: Manner) -> bool:
    """Tell whether something is to be said of a document where the results go."""
    if isinstance(checked.outcome, Error):
        # Standard error has it already, but a file is a report of its own.
        return manner.target is not None
    return not manner.quiet or len(checked.outcome) > 0


def _tell_form(checked: Iterator[Checked], manner: Manner) -> int:
    load = FORMS[manner.form].load
    if load is None:
        raise ValueError(manner.form)
    every = list(checked)
    text = load()(every, manner.language.value)
    if manner.target is None:
        write_bytes(text)
    else:
        with written(manner.target) as stream:
            stream.write(text)
    return max(map(_exit_code, every))


def _exit_code(checked: Checked) -> int:
    if isinstance(checked.outcome, Error):
        return NO_VERDICT
    return CONFORMS if checked.outcome.conforms else BROKEN
