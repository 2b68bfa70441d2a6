"""Policies as files: JSON for the library, Turtle in the words of ODRL and DPV for everyone else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rdflib import DCTERMS, RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef

from veiskille.generate.data import dump
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rdflib.term import Node

    from veiskille.generate.sources import Sources

DPV: Final = Namespace("https://w3id.org/dpv#")
EU_GDPR: Final = Namespace("https://w3id.org/dpv/legal/eu/gdpr#")
ODRL: Final = Namespace("http://www.w3.org/ns/odrl/2/")

#: Prefixes of these vocabularies.
PREFIXES: Final = {"dpv": str(DPV), "eu-gdpr": str(EU_GDPR), "odrl": str(ODRL)}


def as_json(sources: Sources, base: str) -> str:
    """Give all policies, sorted by id."""
    return dump([_entry(policy, base) for _, policy in sorted(sources.policies.items())])


def _entry(policy: Mapping[str, Any], base: str) -> dict[str, Any]:
    return {
        "id": policy["id"],
        "iri": f"{base}policy/{policy['id']}",
        "flow": policy["flow"],
        "label": policy["label"],
        "definition": policy["definition"],
        "purposes": policy["purposes"],
        "receivers": policy["receivers"],
        "periods": [
            {
                "first": period.get("from"),
                "last": period.get("to"),
                "legal_basis": [f"{base}provision/{name}" for name in period["legal_basis"]],
                "beside": [f"{base}provision/{name}" for name in period.get("beside", ())],
                "grounds": [str(EU_GDPR[ground]) for ground in period["grounds"]],
            }
            for period in policy["periods"]
        ],
        "closed": policy["list"] == "closed",
        "reason": policy["reason"],
        "categories": {each["category"]: bool(each.get("own_decision")) for each in policy["categories"]},
        "source": policy["source"],
        "known_on": policy["known_on"],
    }


def as_graph(sources: Sources, base: str) -> Graph:
    """Give all policies as ODRL sets: a permission for each category, with its purpose, receivers and basis."""
    graph = Graph()
    for policy in sources.policies.values():
        for triple in _triples(policy, sources, base):
            graph.add(triple)
    return graph


def _triples(policy: Mapping[str, Any], sources: Sources, base: str) -> Iterator[tuple[Node, Node, Node]]:
    meta, subject = Namespace(f"{base}meta/"), URIRef(f"{base}policy/{policy['id']}")
    yield subject, RDF.type, ODRL.Set
    yield subject, RDF.type, DPV.Process
    yield subject, meta.flow, URIRef(f"{base}profile/{policy['flow']}")
    yield subject, meta.knownOn, Literal(policy["known_on"], datatype=XSD.date)
    yield subject, meta.closedList, Literal(policy["list"] == "closed")
    for name, predicate in (("label", SKOS.prefLabel), ("definition", SKOS.definition), ("reason", SKOS.scopeNote)):
        for lang in LANGUAGES:
            yield subject, predicate, Literal(policy[name][lang], lang=lang)
    for text in policy["source"]:
        yield subject, DCTERMS.source, Literal(text)
    for purpose in policy["purposes"]:
        yield subject, DPV.hasPurpose, URIRef(f"{sources.namespace(base, 'purpose')}{purpose}")
    receivers = _receivers(policy, sources, base)
    for receiver in receivers:
        yield subject, DPV.hasRecipient, receiver
    yield from _periods(policy, subject, base)
    yield from _permissions(policy, subject, receivers, sources, base)


def _receivers(policy: Mapping[str, Any], sources: Sources, base: str) -> list[URIRef]:
    found = []
    for key, names in policy["receivers"].items():
        before = sources.namespace(base, key) if key in sources.codelists else f"{base}{key}/"
        found += [URIRef(before + name) for name in names]
    return found


def _periods(policy: Mapping[str, Any], subject: URIRef, base: str) -> Iterator[tuple[Node, Node, Node]]:
    meta = Namespace(f"{base}meta/")
    for number, period in enumerate(policy["periods"], 1):
        node = URIRef(f"{subject}/period-{number}")
        yield subject, meta.policyPeriod, node
        for name, predicate in (("from", meta.validFrom), ("to", meta.validTo)):
            if period.get(name):
                yield node, predicate, Literal(period[name], datatype=XSD.date)
        for name in period["legal_basis"]:
            yield node, DPV.hasLegalBasis, URIRef(f"{base}provision/{name}")
        for name in period.get("beside", ()):
            yield node, meta.mayAlsoCite, URIRef(f"{base}provision/{name}")
        for ground in period["grounds"]:
            yield node, DPV.hasLegalBasis, EU_GDPR[ground]


def _permissions(
    policy: Mapping[str, Any], subject: URIRef, receivers: list[URIRef], sources: Sources, base: str
) -> Iterator[tuple[Node, Node, Node]]:
    for each in policy["categories"]:
        category = URIRef(f"{sources.namespace(base, 'information-category')}{each['category']}")
        node = URIRef(f"{subject}/{each['category']}")
        yield subject, DPV.hasPersonalData, category
        yield subject, ODRL.permission, node
        yield node, RDF.type, ODRL.Permission
        yield node, ODRL.action, ODRL.use
        yield node, ODRL.target, category
        for receiver in receivers:
            yield node, ODRL.assignee, receiver
        constraint = URIRef(f"{node}/purpose")
        yield node, ODRL.constraint, constraint
        yield constraint, ODRL.leftOperand, ODRL.purpose
        yield constraint, ODRL.operator, ODRL.isAnyOf
        for purpose in policy["purposes"]:
            yield constraint, ODRL.rightOperand, URIRef(f"{sources.namespace(base, 'purpose')}{purpose}")
        if each.get("own_decision"):
            duty = URIRef(f"{node}/decision")
            yield node, ODRL.duty, duty
            # Not consent in the sense of the General Data Protection Regulation: the Act asks for the decision.
            yield duty, ODRL.action, URIRef(f"{base}meta/ownDecision")
