"""DOC-003: a node of the document with a catalogue actor's organisation number is that actor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import SH, URIRef

from veiskille.generate.rules_made import add_query

if TYPE_CHECKING:
    from rdflib import Graph

    from veiskille.generate.sources import Sources

#: Which party is described in the document, and which is an actor of the catalogue.
_SIDES: Final = (("sender", "receiver"), ("receiver", "sender"))


def add_parties(graph: Graph, sources: Sources, base: str) -> None:
    """Add to DOC-003 the constraints that know the organisation numbers of the catalogue.

    Args:
        graph: the rules; holds the shape and its texts.
        sources: gives the actors of the catalogue.
        base: IRI before everything of the model.
    """
    shape = URIRef(f"{base}rule/DOC-003-catalogue")
    actors = sources.catalogue["actor"]["entries"]
    pairs = [(e["organisation_number"], f"{base}actor/{e['id']}") for e in actors if e.get("organisation_number")]
    same = " || ".join(f'?number = "{number}" && ?actor = <{iri}>' for number, iri in sorted(pairs))
    for described, known in _SIDES:
        query = URIRef(f"{shape}-{described}-query")
        # A unit with a school number of its own is not the body that it belongs to.
        select = f"""
        SELECT $this WHERE {{
            $this model:{described} ?node .
            $this model:{known} ?actor .
            ?node model:organisationNumber ?number .
            FILTER ({same})
            FILTER NOT EXISTS {{ ?node model:schoolNumber ?unit }}
        }}
    """
        graph.add((shape, SH.sparql, query))
        add_query(graph, base, query, select)
