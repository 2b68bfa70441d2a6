"""The strict schema of a profile: narrower than the published one, and for the accept path alone.

What it lets through has only one form for everything: lower-case tags of known languages, days of the calendar between
1000 and 2999, times with a zone, lists that are not empty, IRIs as lowering takes them. Lowering finds nothing in it
but ids, and the shapes of the profile's structure hold in it by construction.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.accept_patterns import is_sure
from veiskille.generate.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.model import Class, Model, Profile, Slot

#: As lowering takes it; characters outside of Unicode's scalars never get this far.
IRI: Final = '^[A-Za-z][A-Za-z0-9+.-]*:[^\\u0000-\\u0020\\u007f-\\u009f<>"{}|\\\\^`]+$'
_LEAP: Final = "(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:12|16|20|24|28)00)"
_DAY: Final = (
    "(?:[12][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    f"|02-(?:0[1-9]|1[0-9]|2[0-8]))|{_LEAP}-02-29)"
)
#: A day of the calendar.
DATE: Final = f"^{_DAY}$"
#: A point in time, with a zone, as fine as Python tells it.
DATE_TIME: Final = (
    f"^{_DAY}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{{1,6}})?(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9])$"
)
#: No integer is further from nought: its form is short, and every engine can hold it.
FURTHEST: Final = 10**15
#: What slots of days and times ask of their form, which the patterns above imply.
_IMPLIED: Final = (
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$",
)
_CODE: Final = re.compile(r"[A-Za-z0-9._~-]+")


def emit(model: Model, profile: Profile, doubts: Mapping[str, list[str]]) -> str:
    """Give the strict schema of a profile, with what else is to be known of it.

    Args:
        model: the compiled model.
        profile: the profile.
        doubts: the shapes of the profile of which the checks tell too little, each with the reasons.
    """
    return (
        json.dumps(
            {
                "doubts": doubts,
                "depth": _depth(profile, profile.root),
                "reserved": sorted({model.base, *model.namespaces.values()}),
                "schema": _schema(model, profile),
            },
            ensure_ascii=True,
            indent=1,
        )
        + "\n"
    )


def _schema(model: Model, profile: Profile) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": f"#/$defs/{profile.root}",
        "$defs": {
            **{name: _class(model, cls, profile) for name, cls in profile.classes.items()},
            "Text": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": False,
                "properties": {tag: {"$ref": "#/$defs/Words"} for tag in model.languages},
            },
            "Words": {"type": "string", "pattern": r"[^ \t\r\n]"},
            "Iri": {"type": "string", "pattern": IRI},
        },
    }


def _class(model: Model, cls: Class, profile: Profile) -> dict[str, Any]:
    head = {"@context": {"const": model.context_iri}} if cls.name == profile.root else {}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": sorted([*head, *(s.key for s in cls.slots.values() if s.minimum), "type"]),
        "properties": {
            **head,
            "type": {"const": cls.name},
            **{s.key: _property(model, s) for s in cls.slots.values()},
        },
    }


def _property(model: Model, slot: Slot) -> dict[str, Any]:
    if slot.key == "id":
        return {"$ref": "#/$defs/Iri"}
    value = _value(model, slot)
    if slot.kind == "text" or not slot.many:
        return value
    many: dict[str, Any] = {"type": "array", "items": value, "minItems": max(1, slot.minimum)}
    if slot.maximum is not None:
        many["maxItems"] = slot.maximum
    if slot.kind != "node":
        many["uniqueItems"] = True
    return many


def _value(model: Model, slot: Slot) -> dict[str, Any]:
    if slot.kind == "text":
        return {"$ref": "#/$defs/Text"}
    if slot.kind == "node":
        return {"$ref": f"#/$defs/{slot.range}"}
    if slot.kind in ("reference", "iri"):
        return {"$ref": "#/$defs/Iri"}
    if slot.kind == "code":
        codes = [code for code in slot.codes or model.codes[slot.range] if _CODE.fullmatch(code)]
        return {"const": codes[0]} if len(codes) == 1 else {"enum": codes}
    return _literal(slot)


def _literal(slot: Slot) -> dict[str, Any]:
    sort = slot.range.rsplit("#", 1)[-1]
    if sort == "boolean":
        return {"type": "boolean"}
    if sort == "integer":
        low = -FURTHEST if slot.min_value is None else slot.min_value
        high = FURTHEST if slot.max_value is None else slot.max_value
        return {"type": "integer", "minimum": max(low, -FURTHEST), "maximum": min(high, FURTHEST)}
    made: Mapping[str, str | None] = {"date": DATE, "dateTime": DATE_TIME, "string": slot.pattern}
    if sort not in made or (sort != "string" and slot.pattern not in (None, *_IMPLIED)):
        raise GenerationError(f"{slot.iri}: the strict schema knows no {sort} of the form {slot.pattern}")
    if sort == "string" and slot.pattern and not is_sure(slot.pattern):
        raise GenerationError(f"{slot.iri}: {slot.pattern} may be read in several ways")
    pattern = made[sort]
    return {"type": "string", "pattern": pattern} if pattern else {"type": "string"}


def _depth(profile: Profile, cls: str) -> int:
    """Give the levels of objects and lists that a document can have, one more for texts by language or lists."""
    below = [slot for slot in profile.classes[cls].slots.values() if slot.kind == "node"]
    return 1 + max([1, *((1 if slot.many else 0) + _depth(profile, slot.range) for slot in below)])
