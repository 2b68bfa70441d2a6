"""Concepts, code lists and catalogue as plain JSON, for the library at run time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.sources import Sources
    from veiskille.model import Model


def dump(value: object) -> str:
    """Write JSON with one entry a line where people look at changes."""
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=False) + "\n"


def concepts(model: Model, sources: Sources) -> str:
    """Give all concepts, sorted by id."""
    return dump(
        {
            key: {
                "id": key,
                "iri": f"{model.base}concept/{key}",
                "label": concept["label"],
                "alt": concept.get("alt", {}),
                "definition": concept["definition"],
                "note": concept.get("note", {}),
                "source": concept["source"],
                "broader": concept.get("broader", []),
                "related": concept.get("related", []),
            }
            for key, concept in sorted(sources.concepts.items())
        },
    )


def codelist(model: Model, sources: Sources, key: str) -> str:
    """Give one code list, its codes in order."""
    content = sources.codelists[key]
    namespace = model.namespaces[key]
    return dump(
        {
            "id": key,
            "iri": namespace.removesuffix("/"),
            "label": content["label"],
            "definition": content["definition"],
            "source": content["source"],
            "known_on": content["known_on"],
            "open": bool(content.get("open")),
            "systems": content.get("systems", {}),
            "codes": [_code(namespace, code) for code in content["codes"]],
        },
    )


def _code(namespace: str, code: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "code": code["code"],
        "iri": namespace + code["code"],
        "label": code["label"],
        "definition": code["definition"],
        "source": code.get("source", []),
        "valid_from": code.get("valid_from"),
        "valid_to": code.get("valid_to"),
        "expired": bool(code.get("expired")),
        "same_as": code.get("same_as", {}),
        "facts": code.get("facts", {}),
        # Few codes have other names: the lists of the rest stay as they are.
        **({"alt": code["alt"]} if "alt" in code else {}),
    }


def catalogue(model: Model, sources: Sources, key: str) -> str:
    """Give one part of the catalogue, each entry with its IRI."""
    content = sources.catalogue[key]
    entries = [{**e, "iri": f"{model.base}{key}/{e['id']}"} for e in content["entries"]]
    return dump({"id": key, "known_on": content["known_on"], "entries": entries})
