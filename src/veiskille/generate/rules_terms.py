"""RES-017: the days that an examination of a term may be dated on, from the code list of terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import SH, URIRef

from veiskille.generate.rules_made import add_query

if TYPE_CHECKING:
    from rdflib import Graph

    from veiskille.generate.sources import Sources

#: Grade statuses of a grade that came later than its examination: after a correction or an appeal.
_LATER: Final = ("E", "K")

#: On the root, so that one query covers the document; days are compared as text, which has their order.
_QUERY: Final = """
        SELECT $this ?value WHERE {{
            $this model:testData ?any .
            ?value model:term <{term}> .
            ?value model:assessmentKind <{examination}> .
            ?value model:year ?year .
            ?value model:assessedOn ?date .
            FILTER (STRLEN(STR(?year)) = 4 && STR(?date) {compare} CONCAT(STR(?year{next_year}), "-{day}")){unless}
        }}
    """

#: A sitting says itself when it is held.
_SITTING: Final = """
        SELECT $this WHERE {{
            $this model:term <{term}> .
            $this model:year ?year .
            $this model:sittingDate ?date .
            FILTER (STRLEN(STR(?year)) = 4 && STR(?date) {compare} CONCAT(STR(?year{next_year}), "-{day}"))
        }}
    """

_UNLESS: Final = """
            FILTER NOT EXISTS {{ ?value model:gradeStatus ?status . FILTER (?status IN ({codes})) }}"""


def add_terms(graph: Graph, sources: Sources, base: str) -> None:
    """Give the shapes of RES-017 one query for each term and limit, for results and for sittings."""
    examination = f"{sources.namespace(base, 'assessment-kind')}examination"
    statuses = ", ".join(f"<{sources.namespace(base, 'grade-status')}{code}>" for code in _LATER)
    for term in sources.codelists["term"]["codes"]:
        facts = term["facts"]
        limits = (
            ("early", "<", facts["earliest"], "", ""),
            (
                "late",
                ">",
                facts["latest"],
                " + 1" if facts["latest_in_next_year"] else "",
                _UNLESS.format(codes=statuses),
            ),
        )
        for name, compare, day, next_year, unless in limits:
            values = {
                "term": sources.namespace(base, "term") + term["code"],
                "examination": examination,
                "compare": compare,
                "day": day,
                "next_year": next_year,
                "unless": unless,
            }
            for prefix, select in (("", _QUERY), ("sitting-", _SITTING)):
                shape = URIRef(f"{base}rule/RES-017-{prefix}{name}")
                query = URIRef(f"{shape}-{term['code']}-query")
                graph.add((shape, SH.sparql, query))
                add_query(graph, base, query, select.format(**values))
