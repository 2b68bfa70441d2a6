"""``veiskille validate``."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

import typer

from veiskille.cli import arguments, telling
from veiskille.cli.formats import FORMS, Format
from veiskille.cli.inputs import DASH, Input, find
from veiskille.cli.options import Lang, fail, language_of
from veiskille.cli.output import check_output
from veiskille.convert import examine_from, find_format
from veiskille.errors import Error, UsageError
from veiskille.limits import DEFAULTS
from veiskille.rdf.formats import format_of
from veiskille.render.checked import Checked, Show
from veiskille.validate import Validator

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.compose import Examined
    from veiskille.render.checked import Excerpt


def validate(  # noqa: PLR0913, PLR0917 - options of a command
    files: arguments.Files,
    source: arguments.Source = None,
    input_format: arguments.InputFormat = None,
    test_data: arguments.TestData = None,
    stdin_name: arguments.StdinName = None,
    profile: arguments.Profile = None,
    shapes: arguments.Shapes = None,
    engine: arguments.Engine = None,
    select: arguments.Select = None,
    ignore: arguments.Ignore = None,
    severity: arguments.Least = None,
    most: arguments.Max = None,
    show_values: arguments.ShowValues = arguments.Values.AUTO,
    quiet: arguments.Quiet = False,  # noqa: FBT002 - an option of a command
    form: arguments.Form = Format.TEXT,
    output: arguments.Output = None,
    lang: Lang = None,
) -> None:
    """Validate documents: exit 0 when all conform, 1 when one does not, 2 when no verdict could be given."""
    language = language_of(lang)
    target = None
    try:
        _check_usage(source, has_test_data=test_data is not None, has_form=input_format is not None)
        if stdin_name is not None and DASH not in files:
            raise UsageError("stdin-name-alone")
        show = _shown(show_values, form, output)
        validator = Validator(
            profile,
            shapes=shapes,
            engine=engine,
            lang=language.value,
            limits=DEFAULTS if most is None else replace(DEFAULTS, max_results=most),
            select=_codes(select),
            ignore=_codes(ignore),
            severity=severity,
        )
        search = find(files, stdin_name)
        if output is not None and output != DASH:
            target = check_output(output, search.inputs)
        check = _Check(validator, show, input_format, source, test_data)
        code = telling.tell(search, check, telling.Manner(language, form, target, quiet))
    except Error as error:
        fail(error, language)
    raise typer.Exit(code)


def _check_usage(source: str | None, *, has_test_data: bool, has_form: bool) -> None:
    """Refuse options that mean nothing together."""
    if has_test_data and source is None:
        raise UsageError("usage", argument="--test-data/--production")
    if has_form and source is not None:
        raise UsageError("usage", argument="--input-format")
    if source is not None:
        find_format(source)


def _shown(asked: arguments.Values, form: Format, output: str | None) -> Show:
    """Decide which values the report shows: only somebody at a terminal, or who asks for it, sees any."""
    if asked is arguments.Values.ALWAYS:
        if not FORMS[form].may_show_values:
            known = tuple(name.value for name, described in FORMS.items() if described.may_show_values)
            raise UsageError("values-not-shown", form=form.value, known=known)
        return Show.ALWAYS
    # Not what rich makes of the terminal: FORCE_COLOR asks for colours in a log, not for values.
    interactive = form is Format.TEXT and output is None and sys.stdout.isatty()
    return Show.MASKED if interactive and asked is arguments.Values.AUTO else Show.NEVER


def _codes(given: Iterable[str] | None) -> tuple[str, ...]:
    """Take lists apart at their commas."""
    return tuple(code.strip() for codes in given or () for code in codes.split(",") if code.strip())


@dataclass(frozen=True, slots=True)
class _Check:
    """Checks one document after another, in one way."""

    validator: Validator
    show: Show
    input_format: str | None
    source: str | None
    test_data: bool | None

    def __call__(self, given: Input) -> Checked:
        if given.error is not None:
            return Checked(given.name, given.error)
        try:
            examined = self._examined(given)
        except Error as error:
            return Checked(given.name, error)
        return Checked(given.name, examined.report, _lines(examined, self.show))

    def _examined(self, given: Input) -> Examined:
        document = given.path or sys.stdin.buffer.read(self.validator.limits.max_bytes + 1)
        name = given.name if given.path is None else None
        if self.source is not None:
            return examine_from(document, self.source, self.validator, test_data=self.test_data, name=name)
        form = self.input_format if name is None else format_of(PurePath(name), self.input_format)
        return self.validator.examine(document, form, name=name)


def _lines(examined: Examined, show: Show) -> tuple[Excerpt | None, ...]:
    """Give the faulty lines; most documents have none, and need not wait for what finds them."""
    if examined.text is None:
        return ()
    from veiskille.render.excerpt import excerpts  # noqa: PLC0415 - as above

    return excerpts(examined, show)
