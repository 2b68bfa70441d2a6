"""JSON Schema 2020-12 of the reports that ``veiskille validate --format json`` writes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from veiskille.error_texts import TEMPLATES
from veiskille.report import SEVERITIES, VIOLATION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from veiskille.model import Model

_TEXT: Final = {"type": "string"}
_TEXT_OR_NOTHING: Final = {"type": ["string", "null"]}
_COUNT: Final = {"type": "integer", "minimum": 0}
_PLACE: Final = {"type": ["integer", "null"], "minimum": 1}
_IRI: Final = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:.+$"}
#: A shape of the user's own may have no IRI; it is then named as a blank node.
_SHAPE: Final = {"type": ["string", "null"], "pattern": "^([A-Za-z][A-Za-z0-9+.-]*|_):.+$"}
_POINTER: Final = {"type": "string", "pattern": "^(/.*)?$"}

#: Form, name and meaning of a field.
_Field = tuple[str, "Mapping[str, Any]", str]

_EXCERPT: Final[tuple[_Field, ...]] = (
    ("number", {"type": "integer", "minimum": 1}, "Number of the line, from 1."),
    ("line", _TEXT, "The line or a part of it, with identity numbers masked."),
    ("start", _COUNT, "Where the fault begins in the line, in characters from 0."),
    ("end", _COUNT, "Where the fault ends in the line; the end is not part of it."),
    ("suggestion", _TEXT_OR_NOTHING, "What would be right in the place of the value; null unless it is sure."),
)

_LOCATION: Final[tuple[_Field, ...]] = (
    ("file", _TEXT_OR_NOTHING, "Path of the document, or null."),
    ("line", _PLACE, "Line, from 1; null where the document was not given as JSON text."),
    ("column", _PLACE, "Column, in characters from 1; null as the line."),
    ("endLine", _PLACE, "Line of the place after the last character; null as the line."),
    ("endColumn", _PLACE, "Column of the place after the last character; null as the line."),
    ("pointer", _POINTER, "JSON pointer (RFC 6901); the empty one is the whole document."),
)

_ERROR_LOCATION: Final[tuple[_Field, ...]] = (
    ("file", _TEXT, "Path of the document, or a dash for standard input."),
    ("line", _PLACE, "Line, from 1; null where the whole document is meant."),
    ("column", _PLACE, "Column, in characters from 1; null as the line."),
    ("pointer", {"type": "null"}, "Always null: what cannot be read has no pointers."),
)


def emit(model: Model, codes: Sequence[str]) -> str:
    """Give the schema as JSON text.

    Args:
        model: the model, for the ids of the profiles.
        codes: every rule code.
    """
    documents = {"type": "array", "items": {"$ref": "#/$defs/document"}}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{model.base}schema/report.schema.json",
        "title": "validation report",
        "description": "The verdict on one document, or on several under files.",
        "oneOf": [
            {"$ref": "#/$defs/document"},
            _closed("several documents", "One entry for each document.", (("files", documents, "The documents."),)),
        ],
        "$defs": {
            "document": {"oneOf": [{"$ref": "#/$defs/report"}, {"$ref": "#/$defs/noVerdict"}]},
            "report": _report(model),
            "noVerdict": _no_verdict(),
            "result": _closed(
                "result", "A rule that is broken, or a warning, with its place.", _result(codes), ("excerpt",)
            ),
            "location": _closed("location", "Where a result stands.", _LOCATION),
            "excerpt": _closed("excerpt", "The faulty line; only there when values were asked for.", _EXCERPT),
        },
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _report(model: Model) -> dict[str, Any]:
    counts = [(severity, _COUNT, f"Number of results of severity {severity}.") for severity in SEVERITIES]
    fields: tuple[_Field, ...] = (
        ("conforms", {"type": "boolean"}, "Whether no result is a violation; warnings do not change it."),
        ("results", {"type": "array", "items": {"$ref": "#/$defs/result"}}, "The results, in the document's order."),
        ("file", _TEXT_OR_NOTHING, "Path of the document, or null."),
        ("profile", {"enum": [*model.profiles, None]}, "Id of the profile, or null where none could be found."),
        ("modelVersion", _TEXT, "Version of the model."),
        ("language", {"enum": ["en", "nb", "nn"]}, "Language of the messages."),
        ("summary", _closed("summary", "Number of results by severity.", counts), "Number of results by severity."),
        ("omitted", _COUNT, "How many results the limit on their number left out; the verdict counts them."),
        ("leftOut", _COUNT, "How many results the caller chose not to hear of; the verdict is on the others."),
    )
    none, some = {"const": 0}, {"minimum": 1}
    return {
        **_closed("report", "The verdict on one document.", fields),
        "if": {"properties": {"conforms": {"const": True}}},
        "then": {"properties": {"summary": {"properties": {VIOLATION: none}}}},
        "else": {"properties": {"summary": {"properties": {VIOLATION: some}}}},
    }


def _result(codes: Sequence[str]) -> tuple[_Field, ...]:
    return (
        ("code", {"enum": sorted(codes)}, "Code of the rule."),
        ("severity", {"enum": list(SEVERITIES)}, "How grave it is."),
        ("message", _TEXT, "What is wrong, and what to do."),
        ("location", {"$ref": "#/$defs/location"}, "Where it stands."),
        ("focus", _POINTER, "JSON pointer of the object that the shape was applied to."),
        (
            "path",
            _TEXT_OR_NOTHING,
            "The property path in SPARQL notation, or null where it is about the object as such.",
        ),
        ("shape", _SHAPE, "IRI of the shape, or null for what reading found before any shape was run."),
        ("component", _IRI, "IRI of the constraint component."),
        ("expected", _TEXT_OR_NOTHING, "What would have been right, or null."),
        ("suggestion", _TEXT_OR_NOTHING, "The name of the model's that was meant, or null."),
        ("help", _IRI, "Address of the rule's page."),
        ("excerpt", {"oneOf": [{"$ref": "#/$defs/excerpt"}, {"type": "null"}]}, "The faulty line, or null."),
    )


def _no_verdict() -> dict[str, Any]:
    error = _closed(
        "error",
        "Why no verdict could be given.",
        (
            ("key", {"enum": list(TEMPLATES)}, "The reason, one of a fixed set."),
            ("message", _TEXT, "What is wrong, and what to do."),
            ("location", _closed("location", "Where it went wrong.", _ERROR_LOCATION), "Where it went wrong."),
        ),
    )
    fields = (
        ("conforms", {"type": "null"}, "Null: no verdict could be given."),
        ("results", {"type": "array", "maxItems": 0}, "Empty."),
        ("file", _TEXT, "Path of the document, or a dash for standard input."),
        ("error", error, "Why no verdict could be given."),
    )
    return _closed("no verdict", "A document that could not be checked.", fields)


def _closed(title: str, description: str, fields: Sequence[_Field], optional: Sequence[str] = ()) -> dict[str, Any]:
    """Give an object that has these fields and no others."""
    return {
        "title": title,
        "description": description,
        "type": "object",
        "additionalProperties": False,
        "required": [name for name, _, _ in fields if name not in optional],
        "properties": {name: {"description": meaning, **form} for name, form, meaning in fields},
    }
