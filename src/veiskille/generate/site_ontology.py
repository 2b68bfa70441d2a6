"""The page of what may be concluded: the axioms beyond hierarchy and ranges, each with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.axioms import groups
from veiskille.generate.site_coverage import place_of
from veiskille.generate.site_text import by_language, code, escape, link, page, said, table
from veiskille.generate.sources import load_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from veiskille.generate.site_facts import Facts

_LEADS: Final = {
    "en": (
        "What a reasoner may conclude beyond hierarchy and ranges, and why we say so. What a document must hold is "
        "not here: that something is not stated does not mean that it does not exist."
    ),
    "nb": (
        "Hva en resonneringsmotor kan slutte seg til ut over hierarki og verdiområder, og hvorfor. Hva et dokument "
        "må inneholde, står ikke her: At noe ikke er oppgitt, betyr ikke at det ikke finnes."
    ),
    "nn": (
        "Kva ein kan slutte seg til maskinelt ut over hierarki og verdiområde, med grunnen til at vi seier det. Krava "
        "til kva eit dokument skal ha med, står ein annan stad: Det som ikkje er nemnt, kan finnast likevel."
    ),
}
_OF_PROPERTIES: Final = {
    "functional": "At most one value, whoever says so",
    "irreflexive": "Never of a thing and itself",
    "asymmetric": "Never both ways",
}


def ontology_page(facts: Facts, root: Path) -> str:
    """Make the page from ``ontology/axioms.yaml`` of a checkout."""
    content = load_yaml(root / "ontology" / "axioms.yaml")
    files = ", ".join(link(code(name), f"artefacts/{name}") for name in ("ontology.ttl", "different.ttl"))
    sections = [
        (head, _table(["Property", "Why"], [[[each["property"]], each["because"]] for each in content[name]], facts))
        for name, head in _OF_PROPERTIES.items()
    ]
    return page(
        "What follows",
        by_language({"What this is": _LEADS}),
        f"As files: {files}.",
        ("What excludes what", _table(["Nothing is two of", "Why"], _exclusions(facts, content), facts)),
        *sections,
        ("Whatever has it is one", _domains(facts, content)),
        ("The same value, the same thing", _keys(facts, content)),
        ("Ways back", _inverses(facts, content)),
        ("Described in more than one document", _names(facts, content["beyond_documents"])),
    )


def _exclusions(facts: Facts, content: Mapping[str, Any]) -> list[list[Any]]:
    return [[group, entry["because"]] for entry in content["disjoint"] for group in groups(facts.model, entry)]


def _domains(facts: Facts, content: Mapping[str, Any]) -> str:
    rows = [[[each["property"]], [each["class"]], each["because"]] for each in content["domains"]]
    return _table(["Property", "What has it", "Why"], rows, facts)


def _keys(facts: Facts, content: Mapping[str, Any]) -> str:
    rows = [[[each["class"]], each["properties"], each["because"]] for each in content["keys"]]
    return _table(["Class", "Told apart by", "Why"], rows, facts)


def _inverses(facts: Facts, content: Mapping[str, Any]) -> str:
    rows = []
    for each in content["inverses"]:
        label = " · ".join(said(each["label"][lang], lang) for lang in ("nb", "nn", "en"))
        meaning = "<br>".join(said(each["definition"][lang], lang) for lang in ("nb", "nn", "en"))
        rows.append([f"{code(each['id'])}<br>{label}", _names(facts, [each["of"]]), meaning])
    return table(["Property", "Way back from", "Definition"], rows)


def _table(heads: list[str], rows: list[list[Any]], facts: Facts) -> str:
    """Write a table whose cells are names of the model, given as a list, or text."""
    cells = [[escape(cell) if isinstance(cell, str) else _names(facts, cell) for cell in row] for row in rows]
    return table(heads, cells)


def _names(facts: Facts, names: list[str] | tuple[str, ...]) -> str:
    found = [place_of(facts, f"{facts.model.base}model/{name}") for name in names]
    return ", ".join(link(name, target) for _, name, target in found)
