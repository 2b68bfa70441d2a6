"""Paths from an identity number up to its document, by the keys of the model that lead from a document to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import RDF, SH, URIRef
from rdflib.collection import Collection

from veiskille.generate.rules_made import inverse, listed, upwards

if TYPE_CHECKING:
    from rdflib import Graph

    from veiskille.model import Model

#: The key that holds identity numbers.
_NUMBERS: Final = "identityNumbers"


def add_places(graph: Graph, model: Model) -> None:
    """Turn each ``meta:ofDocument ( key … )`` into the path from an identity number to what its document has there.

    A key that leads to persons is found in the model, so that no profile can be left out of a rule by forgetting it.
    """
    above = _leading_to_persons(model)
    marker = URIRef(f"{model.base}meta/ofDocument")
    for shape, keys in sorted(graph.subject_objects(marker), key=str):
        numbers = inverse(graph, URIRef(f"{model.base}model/{_NUMBERS}"))
        graph.add((shape, SH.path, listed(graph, [numbers, upwards(graph, above), *Collection(graph, keys)])))
        for cell in list(graph.transitive_objects(keys, RDF.rest)):
            graph.remove((cell, None, None))
        graph.remove((shape, marker, keys))


def _leading_to_persons(model: Model) -> set[str]:
    """Give the IRIs of the keys whose objects hold identity numbers, at any depth."""
    reaching = {name for name, cls in model.classes.items() if any(s.key == _NUMBERS for s in cls.slots.values())}
    found: set[str] = set()
    grown = True
    while grown:
        slots = [
            (name, slot)
            for name, cls in model.classes.items()
            for slot in cls.slots.values()
            if slot.kind == "node" and slot.range in reaching
        ]
        added = {slot.iri for _, slot in slots} - found
        grown = bool(added) or not {name for name, _ in slots} <= reaching
        found |= added
        reaching |= {name for name, _ in slots}
    return found
