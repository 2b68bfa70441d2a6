"""Which keys of a document a hand-written shape looks at before it says that a rule is broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rdflib import SH, BNode, Graph, Literal, URIRef

if TYPE_CHECKING:
    from rdflib.term import Node

#: A property of the model in a query.
_KEY: Final = re.compile(r"\bmodel:([A-Za-z]+)")

#: Constraints that judge a node by other shapes.
_JUDGES: Final = (SH["and"], SH["not"], SH["or"], SH.xone)


def reads_of(graph: Graph, shape: Node, base: str) -> list[str]:
    """Give the keys that a shape reads, sorted; none for a shape that neither has a query nor judges by other shapes.

    A shape with a query reads what the query names; one that judges reads what it and the shapes that it names do.
    """
    selects = list(graph.objects(shape, SH.sparql / SH.select))
    if selects:
        return sorted({key for select in selects for key in _KEY.findall(str(select))})
    if not any((shape, constraint, None) in graph for constraint in _JUDGES):
        return []
    return sorted(_walked(graph, shape, base))


def _walked(graph: Graph, shape: Node, base: str) -> set[str]:
    """Gather the keys of a shape and, in turn, of all that it names."""
    found: set[str] = set()
    seen, waiting = {shape}, [shape]
    while waiting:
        for predicate, value in graph.predicate_objects(waiting.pop()):
            if str(predicate).startswith(f"{base}meta/") or value in seen:
                continue
            if isinstance(value, Literal):
                found |= set(_KEY.findall(str(value))) if predicate == SH.select else set()
            elif str(value).startswith(f"{base}model/"):
                name = str(value).removeprefix(f"{base}model/")
                # Classes have capitals; that of the target is no key.
                found |= {name} if name[:1].islower() else set()
            elif isinstance(value, BNode) or (isinstance(value, URIRef) and str(value).startswith(f"{base}rule/")):
                seen.add(value)
                waiting.append(value)
    return found
