"""The JSON-LD context: one coercion a key, for any JSON-LD 1.1 processor."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from veiskille.model import Model, Slot


def emit(model: Model) -> str:
    """Give the context as JSON text.

    Numbers and truth values keep their JSON type, so that a text in their place is seen; only dates are coerced.
    """
    terms: dict[str, Any] = {"@version": 1.1, "id": "@id", "type": "@type"}
    terms |= {name: cls.iri for name, cls in sorted(model.classes.items()) if not cls.abstract}
    for key, slot in sorted(model.keys().items()):
        if key != "id":
            terms[key] = _term(model, slot)
    return json.dumps({"@context": terms}, ensure_ascii=False, indent=2) + "\n"


def _term(model: Model, slot: Slot) -> str | dict[str, Any]:
    term: dict[str, Any] = {"@id": slot.iri}
    if slot.kind in ("reference", "iri"):
        term["@type"] = "@id"
    elif slot.kind == "code":
        # The vocabulary of a code holds for that key alone, so the same letters may stand in several lists.
        term |= {"@type": "@vocab", "@context": {"@vocab": model.namespaces[slot.range]}}
    elif slot.kind == "text":
        term["@container"] = "@language"
    elif slot.range.endswith(("#date", "#dateTime")):
        term["@type"] = slot.range
    if slot.ordered:
        term["@container"] = "@list"
    elif slot.many and slot.kind != "text":
        term["@container"] = "@set"
    return term if len(term) > 1 else slot.iri
