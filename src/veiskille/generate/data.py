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
    """Give one kind of catalogue entry, each entry with its IRI, its day and the source documents it is from.

    ``fields`` is null where the fields of entries are the properties of their class.
    """
    content = sources.catalogue[key]
    cited = citations(model, sources)
    entries = [
        {
            **entry,
            "iri": f"{model.base}{key}/{entry['id']}",
            "known_on": content["places"][entry["id"]][1],
            "provenance": [provenance(cited, citation) for citation in entry.get("source", ())],
        }
        for entry in content["entries"]
    ]
    head = {name: content[name] for name in ("id", "label", "class", "profile")}
    return dump({**head, "fields": content.get("fields"), "known_on": content["known_on"], "entries": entries})


def citations(model: Model, sources: Sources) -> dict[str, str]:
    """Give the words with which citations begin, each with the IRI of the source document that they cite."""
    documents = sources.catalogue.get("source-document", {"entries": ()})["entries"]
    return {
        start: f"{model.base}source-document/{document['id']}"
        for document in documents
        for start in document.get("cited_as", ())
    }


def provenance(cited: Mapping[str, str], citation: str) -> dict[str, str | None]:
    """Say which source document a citation is from, and what place in it.

    >>> provenance({"Act": "urn:a", "Act of 1998": "urn:b"}, "Act of 1998, § 3")
    {'citation': 'Act of 1998, § 3', 'document': 'urn:b', 'place': '§ 3'}
    """
    start = max((start for start in cited if citation.startswith(start)), key=len, default=None)
    place = "" if start is None else citation.removeprefix(start).strip(" ,:;")
    return {"citation": citation, "document": None if start is None else cited[start], "place": place}
