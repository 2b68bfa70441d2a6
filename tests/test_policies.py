"""Policies: what the loader refuses, what the library gives, and that a policy decides about every exchange."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from rdflib import RDF, Graph, Namespace

import veiskille
from veiskille.generate.errors import GenerationError
from veiskille.generate.policies import GROUNDS, check_policies
from veiskille.generate.sources import Sources, read_sources
from veiskille.model import model
from veiskille.policy import answers
from veiskille.vocabulary import rules

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
DPV = ROOT.parent / "shared" / "data" / "dpv" / "eu-gdpr-legal_basis.ttl"
ODRL = Namespace("http://www.w3.org/ns/odrl/2/")
FIRST = "pupil-list-admission"
SECOND = "result-delivery-register-keeping"


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(ROOT)


FAULTS: list[tuple[str, Callable[[Any], Any], str]] = [
    ("no-reason", lambda p: p.pop("reason"), "no reason"),
    ("unknown-field", lambda p: p.update(note="x"), "unknown field note"),
    ("language", lambda p: p["label"].pop("nn"), "label in nn"),
    ("purpose", lambda p: p["purposes"].append("curiosity"), "purpose curiosity is not known"),
    ("list", lambda p: p.update(list="open"), "list open is not known"),
    ("kind", lambda p: p["receivers"]["actor-kind"].append("newspaper"), "receiver actor-kind newspaper"),
    ("system", lambda p: p["receivers"]["system"].append("mailbox"), "receiver system mailbox"),
    ("receivers", lambda p: p["receivers"].update(role=["x"]), "receivers by role"),
    ("category", lambda p: p["categories"].append({"category": "shoe-size"}), "category shoe-size"),
    ("category-twice", lambda p: p["categories"].append({"category": "person-identity"}), "person-identity twice"),
    ("provision", lambda p: p["periods"][0]["legal_basis"].append("lov-1"), "provision lov-1 is not known"),
    ("old", lambda p: p["periods"][0]["beside"].append("lov-1998-07-17-61"), "is not in force in the period"),
    ("ground", lambda p: p["periods"][0]["grounds"].append("A9"), "ground A9 is not known"),
    ("no-basis", lambda p: p["periods"][0].pop("legal_basis"), "a period without legal_basis"),
    ("two-periods", lambda p: p["periods"].append(p["periods"][0]), "two periods overlap"),
]


@pytest.mark.parametrize(("change", "message"), [pytest.param(c, m, id=i) for i, c, m in FAULTS])
def test_a_policy_at_fault_is_refused(sources: Sources, change: Callable[[Any], Any], message: str) -> None:
    policies = copy.deepcopy(dict(sources.policies))
    change(policies[FIRST])
    with pytest.raises(GenerationError, match=message):
        check_policies(policies, sources.catalogue, sources.codelists)


def test_two_policies_about_the_same_are_refused(sources: Sources) -> None:
    policies = copy.deepcopy(dict(sources.policies))
    policies["again"] = {**policies[SECOND], "id": "again"}
    with pytest.raises(GenerationError, match=f"{SECOND} and again overlap"):
        check_policies(policies, sources.catalogue, sources.codelists)


def test_a_body_that_the_other_policy_has_by_its_kind_is_an_overlap(sources: Sources) -> None:
    policies = copy.deepcopy(dict(sources.policies))
    policies["again"] = {**policies[FIRST], "id": "again", "receivers": {"actor": ["vestland"]}}
    with pytest.raises(GenerationError, match="overlap"):
        check_policies(policies, sources.catalogue, sources.codelists)


def test_every_exchange_has_a_policy() -> None:
    flows = {policy.flow for policy in veiskille.policies()}
    assert flows == set(rules()["DOC-005"].profiles)
    assert not veiskille.policies("diploma")


def test_policies_are_what_is_written(sources: Sources) -> None:
    (policy,) = veiskille.policies("pupil-list")
    assert policy.id == FIRST
    assert policy.label == sources.policies[FIRST]["label"]
    assert policy.periods[0].first == "2024-08-01"
    assert policy.periods[1].last == "2024-07-31"
    assert policy.periods[0].legal_basis == (f"{model().base}provision/lov-2023-06-09-30/25-1",)
    assert not policy.closed


def test_closed_lists_are_those_that_the_regulations_have() -> None:
    closed = {policy.id for policy in veiskille.policies() if policy.closed}
    assert closed == {"result-delivery-school-start", "result-delivery-statistics", "transition-summary-school-start"}


def test_turtle_has_a_permission_for_each_category() -> None:
    graph = Graph().parse(ROOT / "src" / "veiskille" / "artefacts" / "policies.ttl")
    expected = sum(len(policy.categories) for policy in veiskille.policies())
    assert len(set(graph.subjects(RDF.type, ODRL.Permission))) == expected


@pytest.mark.skipif(not DPV.is_file(), reason="the shared data with DPV's terms is not here")
def test_grounds_are_terms_of_dpv() -> None:
    text = DPV.read_text("utf-8")
    assert [ground for ground in GROUNDS if f"eu-gdpr:{ground} a " not in text] == []


PROVISION = f"{model().base}provision/"
DOCUMENTS: list[tuple[str, str, dict[str, Any], tuple[str, ...]]] = [
    ("by the role", "purpose", {"receiverKind": "follow-up-service"}, ("follow-up",)),
    ("by the basis", "purpose", {"legalBasis": [f"{PROVISION}for-2024-06-03-900/20-4"]}, ("school-start",)),
    ("by the purpose", "legalBasis", {"purpose": "employment"}, ("lov-2023-06-09-30/25-2",)),
    ("by the day", "legalBasis", {"purpose": "follow-up", "deliveredOn": "2024-05-02"}, ("lov-1998-07-17-61/3-6",)),
]


@pytest.mark.parametrize(("key", "document", "expected"), [pytest.param(k, d, e, id=i) for i, k, d, e in DOCUMENTS])
def test_what_is_missing_is_what_the_policies_in_question_have(
    key: str, document: dict[str, Any], expected: tuple[str, ...]
) -> None:
    found = answers("transition-summary", key, document)
    assert tuple(each.removeprefix(PROVISION) for each in found) == expected


def test_nothing_known_of_a_document_leaves_every_purpose_of_its_flow() -> None:
    known = {purpose for policy in veiskille.policies("transition-summary") for purpose in policy.purposes}
    assert set(answers("transition-summary", "purpose", {"receiverKind": "nobody", "legalBasis": "x"})) == known
