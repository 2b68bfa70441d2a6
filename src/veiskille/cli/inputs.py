"""Which documents the arguments of a command mean: files, folders, patterns, standard input."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Final

from veiskille.errors import DocumentError
from veiskille.rdf.formats import ENDINGS, EXPECTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: What stands for standard input.
DASH: Final = "-"
#: The part of a pattern that stands for any number of folders, none included.
_ANY_FOLDERS: Final = "**"


@dataclass(frozen=True, slots=True)
class Input:
    """One document to check, or a place in which none could be found."""

    #: The path as it is told, or the name of standard input.
    name: str
    #: None for standard input.
    path: Path | None = None
    #: Why there is nothing to check.
    error: DocumentError | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """What a folder or a pattern gave."""

    name: str
    taken: int
    #: Files that do not look like documents.
    passed_over: int


@dataclass(slots=True)
class Search:
    """What was found so far, in the order of the arguments, each document once."""

    inputs: list[Input] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)

    def add(self, path: Path, real: str | None = None) -> None:
        """Add a file; not again where it was given before under this or another name."""
        real = real or os.path.realpath(path)
        if real not in self._seen:
            self._seen.add(real)
            self.inputs.append(Input(str(path), path))

    def add_standard_input(self, name: str) -> None:
        """Add standard input, which can be read but once."""
        if DASH not in self._seen:
            self._seen.add(DASH)
            self.inputs.append(Input(name))

    def fail(self, place: str, error: DocumentError) -> None:
        """Say why there is nothing to check in a place."""
        self.inputs.append(Input(place, error=error))


def find(arguments: Iterable[str], stdin_name: str | None = None) -> Search:
    """Find the documents that arguments mean.

    A file is taken whatever its name is. Of a folder every file below is taken whose name ends as a document's does
    (:data:`ENDINGS`), except what is hidden, by a leading full stop, and `NAME.report.json` beside a document `NAME`,
    which is what a test expects of it. A pattern takes what its last part names, except such reports; folders that
    match are taken as folders. A link is followed, and what is found twice is taken once.

    Args:
        arguments: paths, patterns (`*`, `?`, `[…]`, `**` for any folders) and `-`.
        stdin_name: what to call standard input.
    """
    search = Search()
    for argument in arguments:
        if argument == DASH:
            search.add_standard_input(stdin_name or DASH)
            continue
        path = Path(argument)
        if _is_folder(path):
            _add_place(search, argument, _walked(search, path, set()), "no-document-in-folder")
        elif _is_pattern(argument) and not os.path.lexists(path):
            _add_place(search, argument, _matched(search, path), "no-match")
        else:
            search.add(path)
    return search


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    #: The path without links, where it is known without asking.
    real: str | None
    is_document: bool


def _add_place(search: Search, name: str, files: Iterator[_File], nothing: str) -> None:
    taken: set[Path] = set()
    passed_over: set[Path] = set()
    before = len(search.inputs)
    for file in files:
        if file.is_document:
            taken.add(file.path)
            search.add(file.path, file.real)
        else:
            passed_over.add(file.path)
    if taken:
        search.places.append(Place(name, len(taken), len(passed_over)))
    elif len(search.inputs) == before:
        search.fail(name, DocumentError(nothing, file=name, known=ENDINGS))


def _walked(search: Search, top: Path, visited: set[str]) -> Iterator[_File]:
    """Give the files below a folder, sorted; no folder twice, so that links that lead back end."""
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        real = os.path.realpath(folder)
        if real in visited:
            continue
        visited.add(real)
        below = []
        for entry in _entries(search, folder):
            path, hidden = folder / entry.name, entry.name.startswith(".")
            if _is_folder(entry):
                below += [path] * (not hidden)
                continue
            # A link is another name of a file that may be found, or have been given, under its own.
            own = None if entry.is_symlink() else f"{real}{os.sep}{entry.name}"
            yield _File(path, own, is_document=not hidden and _ends_well(path) and not _is_report(path))
        waiting += reversed(below)


def _matched(search: Search, pattern: Path) -> Iterator[_File]:
    """Give what a pattern matches as :func:`_walked` does."""
    named = bool(pattern.suffix) and not _is_pattern(pattern.suffix)
    visited: set[str] = set()
    for path in _expanded(search, Path(pattern.anchor), pattern.relative_to(pattern.anchor).parts):
        if _is_folder(path):
            yield from _walked(search, path, visited)
        else:
            yield _File(path, None, is_document=(named or _ends_well(path)) and not _is_report(path))


def _expanded(search: Search, start: Path, pattern: Sequence[str]) -> Iterator[Path]:
    """Give the paths below a folder that match the parts of a pattern; no folder twice for the same parts."""
    waiting = [(start, tuple(pattern))]
    visited: set[tuple[str, int]] = set()
    while waiting:
        folder, parts = waiting.pop()
        if not parts:
            yield folder
            continue
        first, rest = parts[0], parts[1:]
        if not _is_pattern(first):
            waiting += [(folder / first, rest)] * os.path.lexists(folder / first)
            continue
        here = (os.path.realpath(folder), len(parts))
        if here in visited or not _is_folder(folder):
            continue
        visited.add(here)
        found = [e for e in _entries(search, folder) if first.startswith(".") or not e.name.startswith(".")]
        if first == _ANY_FOLDERS:
            below = [(folder, rest), *((folder / e.name, parts) for e in found if _is_folder(e))]
        else:
            below = [(folder / e.name, rest) for e in found if fnmatch(e.name, first)]
        waiting += reversed(below)


def _entries(search: Search, folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted(found, key=lambda entry: entry.name)
    except OSError:
        search.fail(str(folder), DocumentError("unreadable-folder", file=str(folder)))
        return []


def _is_folder(path: os.PathLike[str]) -> bool:
    # Unlike the method of the same name, no error for a link that leads to itself or where we may not look.
    return os.path.isdir(path)  # noqa: PTH112


def _ends_well(path: Path) -> bool:
    return path.name.lower().endswith(ENDINGS)


def _is_report(path: Path) -> bool:
    """Tell whether a file is the report that is expected of a document beside it."""
    stem = path.name.removesuffix(EXPECTED)
    return stem != path.name and any(path.with_name(stem + ending).exists() for ending in ENDINGS)


def _is_pattern(text: str) -> bool:
    return any(mark in text for mark in "*?[")
