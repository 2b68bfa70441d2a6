"""Assertions about documents, for tests: any test runner can call them, and pytest shows their failures shortly.

A failure tells codes, places and sentences, and no value of the document.
"""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict, Unpack

from veiskille import failure
from veiskille.errors import DocumentError, Error, UsageError
from veiskille.languages import of_locale
from veiskille.rdf.formats import ENDINGS, EXPECTED
from veiskille.render.checked import Checked
from veiskille.report import Report, shown
from veiskille.validate import Validator
from veiskille.vocabulary import rules, unknown_rule
from veiskille_pytest import current

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _pytest.mark import ParameterSet

    from veiskille.inputs import DocumentInput

__all__ = ["Checker", "Options", "VerdictError", "assert_invalid", "assert_valid", "documents", "validate"]


class VerdictError(AssertionError):
    """A document is not what a test says that it is."""


class Options(TypedDict, total=False):
    """How to judge a document; what is not given follows from the settings of the pytest session."""

    #: Rule codes, or beginnings of them, to tell of.
    select: Iterable[str]
    #: Rule codes, or beginnings of them, not to tell of.
    ignore: Iterable[str]
    #: The least severity to tell of: violation, warning or info.
    severity: str
    #: Language of the messages: en, nb or nn.
    lang: str
    #: Form of the document: json, json-ld, turtle or n-triples.
    input_format: str
    #: Judges in place of one made from the profile and the other options, which then may not be given.
    validator: Validator


def validate(document: DocumentInput, profile: str | None = None, **options: Unpack[Options]) -> Report:
    """Validate a document by the settings of the pytest session, and note the verdict for its report.

    Args:
        document: a file's path, JSON or RDF as bytes or text, a JSON object, an object of one of
            :mod:`veiskille.classes`, or an rdflib graph.
        profile: id of the profile; by default the session's, else the document says its own.
        options: see :class:`Options`.

    Raises:
        Error: no verdict could be given.
    """
    __tracebackhide__ = True
    judged = _judge(document, profile, options)
    _note(judged)
    if isinstance(judged.outcome, DocumentError):
        raise judged.outcome from None
    return judged.outcome


def assert_valid(document: DocumentInput, profile: str | None = None, **options: Unpack[Options]) -> Report:
    """Fail unless a document conforms; warnings do not fail.

    Args:
        document: as in :func:`validate`.
        profile: as in :func:`validate`.
        options: see :class:`Options`.

    Returns:
        The report, for those who want to look at its warnings.

    Raises:
        VerdictError: the document does not conform, or cannot be read.
        Error: the options have no meaning, such as a profile that is not known.

    >>> assert_valid('{"type": "Diploma"}', lang="en")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    veiskille.testing.VerdictError: The document does not conform to the profile diploma: 1 violation
      DOC-002  -:1:1  ...
    """
    __tracebackhide__ = True
    judged = _judge(document, profile, options)
    _note(judged)
    if isinstance(judged.outcome, DocumentError):
        raise VerdictError(failure.no_verdict(judged.outcome, judged.file, judged.lang))
    if not judged.outcome.conforms:
        raise VerdictError(failure.not_valid(judged.outcome, judged.file))
    return judged.outcome


def assert_invalid(
    document: DocumentInput,
    *codes: str,
    only: bool = False,
    profile: str | None = None,
    **options: Unpack[Options],
) -> Report:
    """Fail unless a document breaks each of some rules; without a rule, unless it does not conform.

    A document that cannot be read fails: nobody knows what it breaks. What is judged as expected is left out of the
    session's report, which is about documents that were to conform.

    Args:
        document: as in :func:`validate`.
        codes: rule codes, such as ``RES-003``; those of warnings count as well.
        only: whether no other rule may be broken.
        profile: as in :func:`validate`.
        options: see :class:`Options`.

    Raises:
        VerdictError: one of the rules is not broken, or another one is, or the document cannot be read.
        Error: the options have no meaning, such as a code that no rule has.

    >>> assert_invalid('{"type": "Diploma"}', "DOC-002", only=True)
    <Report by the profile diploma: 1 violation>
    >>> assert_invalid('{"type": "Diploma"}', "RES-003", lang="en")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    veiskille.testing.VerdictError: The test expects that the document breaks RES-003, but it does not. Found: DOC-002
    ...
    """
    __tracebackhide__ = True
    _check_codes(codes, only=only)
    judged = _judge(document, profile, options)
    said = _not_as_expected(judged, codes, only=only)
    if said is not None or isinstance(judged.outcome, DocumentError):
        _note(judged)
        raise VerdictError(said)
    return judged.outcome


class Checker:
    """What the fixture ``veiskille`` is: the functions of this module, by the settings of the session."""

    __slots__ = ()

    @staticmethod
    def validate(document: DocumentInput, profile: str | None = None, **options: Unpack[Options]) -> Report:
        """Call :func:`validate`."""
        __tracebackhide__ = True
        return validate(document, profile, **options)

    @staticmethod
    def assert_valid(document: DocumentInput, profile: str | None = None, **options: Unpack[Options]) -> Report:
        """Call :func:`assert_valid`."""
        __tracebackhide__ = True
        return assert_valid(document, profile, **options)

    @staticmethod
    def assert_invalid(
        document: DocumentInput,
        *codes: str,
        only: bool = False,
        profile: str | None = None,
        **options: Unpack[Options],
    ) -> Report:
        """Call :func:`assert_invalid`."""
        __tracebackhide__ = True
        return assert_invalid(document, *codes, only=only, profile=profile, **options)


def documents(folder: os.PathLike[str] | str, pattern: str | None = None) -> list[ParameterSet]:
    """Give the documents of a folder, for ``pytest.mark.parametrize``, each with its name as id.

    Args:
        folder: the folder; where it is relative, seen from pytest's root directory.
        pattern: which files, as in :meth:`pathlib.Path.glob`; by default all below the folder that have the ending of a
            document. What is hidden, and what ends in ``.report.json``, is none.

    Raises:
        DocumentError: there is no such document.
        Error: pytest is not installed.

    A test of every document of a folder is::

        @pytest.mark.parametrize("document", documents("examples/diploma/valid"))
        def test_diploma(document):
            assert_valid(document)
    """
    try:
        import pytest  # noqa: PLC0415 - the assertions do without
    except ModuleNotFoundError:
        raise Error("missing-extra", extra="pytest") from None
    base = current().root / folder
    found = base.rglob("*") if pattern is None else base.glob(pattern)
    files = sorted(path for path in found if _is_document(path, base, pattern))
    if not files:
        place = base / (pattern or "")
        raise DocumentError("no-document-in-folder" if pattern is None else "no-match", file=str(place), known=ENDINGS)
    return [pytest.param(path, id=shown(path.relative_to(base).as_posix())) for path in files]


def _is_document(path: Path, base: Path, pattern: str | None) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(base).parts)
    known = pattern is not None or path.suffix.lower() in ENDINGS
    return known and not hidden and not path.name.endswith(EXPECTED) and path.is_file()


class _Judged(NamedTuple):
    outcome: Report | DocumentError
    #: Path of the document as commands take it, or None where it is no file.
    file: str | None
    lang: str


def _judge(document: DocumentInput, profile: str | None, options: Options) -> _Judged:
    validator = _validator(profile, options)
    file = None
    if isinstance(document, os.PathLike):
        document = _relative(Path(os.fsdecode(document)))
        file = document.as_posix()
    outcome: Report | DocumentError
    try:
        outcome = validator.validate(document, options.get("input_format"))
    except DocumentError as error:
        # Without its traceback, whose frames hold the document.
        outcome = error.with_traceback(None)
    return _Judged(outcome, file, validator.lang)


def _relative(file: Path) -> Path:
    """Give a file below the folder that pytest was called in by its name from there, which commands and reports use."""
    folder = current().folder
    try:
        below = file.is_relative_to(folder) and Path.cwd() == folder
    except FileNotFoundError:
        # A test may have removed the folder that it stands in.
        below = False
    return file.relative_to(folder) if below else file


def _validator(profile: str | None, options: Options) -> Validator:
    ready = options.get("validator")
    if ready is None:
        session = current()
        return _made(
            profile or session.profile,
            _codes(options.get("select", ())),
            _codes(options.get("ignore", ())),
            options.get("severity") or session.severity,
            options.get("lang") or session.lang or of_locale(os.environ),
        )
    if profile is not None or not options.keys() <= {"validator", "input_format"}:
        raise UsageError("usage", argument="validator")
    return ready


def _codes(codes: Iterable[str]) -> tuple[str, ...]:
    return (codes,) if isinstance(codes, str) else tuple(codes)


@cache
def _made(
    profile: str | None, select: tuple[str, ...], ignore: tuple[str, ...], severity: str | None, lang: str
) -> Validator:
    return Validator(profile, select=select, ignore=ignore, severity=severity, lang=lang)


def _not_as_expected(judged: _Judged, codes: tuple[str, ...], *, only: bool) -> str | None:
    """Say why a document is not as invalid as was expected, or None where it is."""
    report = judged.outcome
    if isinstance(report, DocumentError):
        return failure.no_verdict(report, judged.file, judged.lang)
    found = {result.code for result in report}
    missing = [code for code in codes if code not in found]
    others = only and (not found <= set(codes) or report.omitted > 0)
    if missing or others or (not codes and report.conforms):
        return failure.not_invalid(report, judged.file, missing, codes)
    return None


def _check_codes(codes: tuple[str, ...], *, only: bool) -> None:
    if only and not codes:
        raise UsageError("usage", argument="only")
    for code in codes:
        if code not in rules():
            raise unknown_rule(code)


def _note(judged: _Judged) -> None:
    """Keep a verdict for the report of the session, by its file or by the test that asked."""
    kept = current().judged
    if kept is None:
        return
    # Without the arguments of the test in brackets, which may be taken from the document.
    test = os.environ.get("PYTEST_CURRENT_TEST", "-").rpartition(" (")[0].partition("[")[0]
    name, outcome = judged.file or shown(test) or "-", judged.outcome
    kept.append(Checked(name, replace(outcome, file=name) if isinstance(outcome, Report) else outcome))
