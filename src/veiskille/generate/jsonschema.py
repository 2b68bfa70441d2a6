"""JSON Schema 2020-12 for a profile: closed, titled, with the concepts' definitions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from veiskille.generate.sources import Sources
    from veiskille.model import Class, Model, Profile, Slot

_LITERALS: Final = {
    "string": {"type": "string"},
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer"},
    "date": {"type": "string", "format": "date"},
    "dateTime": {"type": "string", "format": "date-time"},
}

#: A scheme, a colon and characters that an IRI may hold (RFC 3987, without the ones that no IRI may hold).
IRI: Final = r'^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`]+$'

#: Text by language tag. Which tags are known is for SHACL to say: tags are not sensitive to case, patterns are.
_LANG_TEXT: Final = {
    "title": "text by language",
    "description": "One text for each language tag.",
    "type": "object",
    "minProperties": 1,
    "propertyNames": {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
    "additionalProperties": {"type": "string", "pattern": r"[^ \t\r\n]"},
}


def emit(model: Model, profile: Profile, sources: Sources) -> str:
    """Give the schema of a profile's document as JSON text."""
    root = profile.classes[profile.root]
    label = sources.concepts[root.concept]
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{model.base}schema/{profile.id}.schema.json",
        "title": label["label"]["en"],
        "description": label["definition"]["en"],
        "$ref": f"#/$defs/{profile.root}",
        "$defs": {
            **{name: _class(model, cls, profile, sources) for name, cls in profile.classes.items()},
            "LangText": _LANG_TEXT,
        },
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _class(model: Model, cls: Class, profile: Profile, sources: Sources) -> dict[str, Any]:
    concept = sources.concepts[cls.concept]
    head: dict[str, Any] = {"@context": {"const": model.context_iri}} if cls.name == profile.root else {}
    required = [*head, *(s.key for s in cls.slots.values() if s.minimum), "type"]
    return {
        "title": concept["label"]["en"],
        "description": concept["definition"]["en"],
        "type": "object",
        "additionalProperties": False,
        "required": sorted(required),
        "properties": {
            **head,
            "type": {"const": cls.name},
            **{s.key: _property(model, s, sources) for s in cls.slots.values()},
        },
    }


def _property(model: Model, slot: Slot, sources: Sources) -> dict[str, Any]:
    if slot.key == "id":
        return {"title": "id", "description": "The IRI of this node.", "type": "string", "pattern": IRI}
    concept = sources.concepts[slot.concept]
    about = {"title": concept["label"]["en"], "description": concept["definition"]["en"]}
    value = _value(model, slot)
    if slot.kind == "text" or not slot.many:
        return {**about, **value}
    many: dict[str, Any] = {"type": "array", "items": value}
    if slot.minimum:
        many["minItems"] = slot.minimum
    if slot.kind != "node":
        many["uniqueItems"] = True
    return {**about, **many}


def _value(model: Model, slot: Slot) -> dict[str, Any]:
    if slot.kind == "text":
        return {"$ref": "#/$defs/LangText"}
    if slot.kind == "node":
        return {"$ref": f"#/$defs/{slot.range}"}
    if slot.kind in ("reference", "iri"):
        return {"type": "string", "pattern": IRI}
    if slot.kind == "code":
        codes = slot.codes or model.codes[slot.range]
        return {"const": codes[0]} if len(codes) == 1 else {"enum": list(codes)}
    value: dict[str, Any] = dict(_LITERALS[slot.range.rsplit("#", 1)[-1]])
    if slot.pattern:
        value["pattern"] = slot.pattern
    if slot.min_value is not None:
        value["minimum"] = slot.min_value
    if slot.max_value is not None:
        value["maximum"] = slot.max_value
    if slot.example:
        value["examples"] = [slot.example]
    return value
