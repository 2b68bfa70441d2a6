"""Convert documents between other people's formats and ours, with every loss listed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from veiskille.crosswalks import samtbu_pilot1
from veiskille.crosswalks.conversion import Conversion
from veiskille.errors import ConversionError, UnknownFormat
from veiskille.inputs import DocumentInput, Source, read, take
from veiskille.limits import DEFAULTS, Limits
from veiskille.reading import Number
from veiskille.report import VIOLATION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from veiskille.compose import Examined
    from veiskille.reading import JsonValue
    from veiskille.report import Report
    from veiskille.validate import Validator

__all__ = ["FORMATS", "Conversion", "convert", "validate_from"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read: the profile that it becomes, and its reader."""

    target: str
    read: Callable[..., Conversion]


#: Name of a format to how it is read.
FORMATS: Final[Mapping[str, Format]] = {
    "samtbu-pilot1": Format(samtbu_pilot1.TARGET, samtbu_pilot1.read),
}


def convert(  # noqa: PLR0913 - one document, two formats, and what the format does not say
    document: DocumentInput,
    source: str,
    target: str,
    *,
    identifier: str | None = None,
    test_data: bool | None = None,
    limits: Limits = DEFAULTS,
) -> Conversion:
    """Convert a document.

    Args:
        document: a file's path, JSON as bytes or text, or a JSON object.
        source: the format that the document is in, a key of :data:`FORMATS`.
        target: the profile to convert to.
        identifier: IRI of the new document; by default a new ``urn:uuid:``.
        test_data: whether the document holds test data only, where its format does not say.
        limits: the bounds on documents.

    Raises:
        UnknownFormat: there is no such format.
        ConversionError: the format does not become that profile.
        DocumentError: the document cannot be read.
    """
    return _read_as(read(take(document, limits), limits), source, target, identifier, test_data=test_data)


def find_format(name: str) -> Format:
    """Give a format by its name.

    Raises:
        UnknownFormat: there is no such format; the error names those there are.
    """
    if name not in FORMATS:
        raise UnknownFormat("unknown-format", known=tuple(FORMATS))
    return FORMATS[name]


def _read_as(
    source: Source,
    name: str,
    target: str | None,
    identifier: str | None = None,
    *,
    test_data: bool | None = None,
) -> Conversion:
    found = find_format(name)
    if target not in (None, found.target):
        raise ConversionError("no-conversion", source=name, target=str(target), known=(found.target,))
    return found.read(_plain(source.tree), identifier=identifier or f"urn:uuid:{uuid4()}", test_data=test_data)


def validate_from(
    document: DocumentInput, source: str, validator: Validator, *, test_data: bool | None = None
) -> Report:
    """Validate a document in another format; every result points into the document as it came.

    Raises:
        Error: no verdict could be given.
    """
    return examine_from(document, source, validator, test_data=test_data).report


def examine_from(
    document: DocumentInput,
    source: str,
    validator: Validator,
    *,
    test_data: bool | None = None,
    name: str | None = None,
) -> Examined:
    """Validate as :func:`validate_from` does, and keep the document's text; ``name`` is for what is no file.

    Raises:
        Error: no verdict could be given.
    """
    taken = take(document, validator.limits)
    original = read(taken if name is None else taken._replace(file=name), validator.limits)
    conversion = _read_as(original, source, validator.profile, test_data=test_data)
    profile, findings = validator.findings(_as_tree(conversion.document))
    moved = [
        replace(f, pointer=conversion.origin(f.pointer), focus_pointer=conversion.origin(f.focus_pointer))
        for f in findings
        # A warning about what the crosswalk had to supply repeats what the losses say.
        if f.severity == VIOLATION or f.pointer not in conversion.supplied
    ]
    return validator.composer.compose(profile, [*conversion.losses, *moved], original.text, original.file)


def _plain(tree: JsonValue) -> Any:  # noqa: ANN401 - JSON as everybody's libraries know it
    """Give numbers with a fraction as floats: a converted document is plain JSON."""
    if isinstance(tree, dict):
        return {key: _plain(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_plain(value) for value in tree]
    return float(tree.text) if isinstance(tree, Number) else tree


def _as_tree(value: object) -> JsonValue:
    """Check that a converted document holds nothing but what reading gives."""
    if isinstance(value, dict):
        return {str(key): _as_tree(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_tree(item) for item in value]
    if isinstance(value, float):
        return Number(repr(value))
    if value is None or isinstance(value, str | int | bool):
        return value
    raise TypeError(f"a crosswalk made a {type(value).__name__}")
