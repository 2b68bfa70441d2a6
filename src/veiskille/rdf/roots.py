"""Which node of a graph is the document, and which profile it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.errors import DocumentError
from veiskille.graph import RDF_TYPE, Iri

if TYPE_CHECKING:
    from veiskille.graph import Node
    from veiskille.model import Model, Profile
    from veiskille.rdf.statements import Described, Statements


def find_root(stated: Statements, model: Model, asked: Profile | None) -> tuple[Profile | None, Node | None]:
    """Find the node of a profile's root class that states the profile.

    Args:
        stated: what the document states.
        model: the compiled model.
        asked: the profile to read by, or None where the document says its own.

    Returns:
        The profile, or None where none can be told, and the root, or None where there is none.

    Raises:
        DocumentError: there are several documents in the graph.
    """
    described = stated.described
    found = _candidates(described, model, asked, named=True) or _candidates(described, model, asked, named=False)
    if len(found) > 1:
        # A document may stand inside another: it is no root.
        inner = _inner(described, model)
        found = [pair for pair in found if pair[1] not in inner] or found
    if len(found) > 1:
        raise DocumentError("several-documents", file=stated.file, count=len({node for _, node in found}))
    if found:
        return found[0]
    return asked or _stated_anywhere(described, model), None


def _candidates(
    described: Described, model: Model, asked: Profile | None, *, named: bool
) -> list[tuple[Profile | None, Node | None]]:
    """Give each node of a root class with its profile; where that is not stated, the class must tell it."""
    profiles = [asked] if asked else list(model.profiles.values())
    way = model.classes["Document"].slots["profile"].iri
    found: list[tuple[Profile | None, Node | None]] = []
    for node, predicates in described.items():
        types, names = predicates.get(RDF_TYPE, {}), predicates.get(way, {})
        fitting = [p for p in profiles if Iri(model.classes[p.root].iri) in types]
        if named:
            fitting = [p for p in fitting if Iri(f"{model.namespaces['profile']}{p.id}") in names]
        found += [(p, node) for p in fitting[:1]]
    return found


def _inner(described: Described, model: Model) -> set[object]:
    ways = {slot.iri for cls in model.classes.values() for slot in cls.slots.values() if slot.kind == "node"}
    return {
        value
        for node, predicates in described.items()
        for predicate, values in predicates.items()
        if predicate in ways
        for value in values
        if value != node
    }


def _stated_anywhere(described: Described, model: Model) -> Profile | None:
    """Give the profile that some node states, where it is one only."""
    way = model.classes["Document"].slots["profile"].iri
    stated = {value for predicates in described.values() for value in predicates.get(way, {})}
    found = [p for p in model.profiles.values() if Iri(f"{model.namespaces['profile']}{p.id}") in stated]
    return found[0] if len(found) == 1 else None
