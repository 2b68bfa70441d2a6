"""The catalogue: what it states refers to what is there, and is in every form that is published."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph, URIRef

from veiskille import validate
from veiskille.generate.catalogue import check_catalogue
from veiskille.generate.errors import GenerationError
from veiskille.generate.site_catalogue import by_class
from veiskille.generate.site_facts import Facts, gather
from veiskille.generate.site_pages import catalogue_page
from veiskille.generate.sources import Sources, read_sources
from veiskille.model import model

ROOT = Path(__file__).resolve().parents[1]
BASE = model().base


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(ROOT)


@pytest.fixture(scope="module")
def facts() -> Facts:
    return gather(ROOT)


def entry(parts: dict[str, Any], part: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(e for e in parts[part]["entries"] if e["id"] == name)
    return found


@pytest.mark.parametrize(
    ("place", "value", "fault"),
    [
        pytest.param(("system", "nvb", "responsible"), "nobody", "system nvb: responsible nobody", id="actor"),
        pytest.param(("system", "competence-register", "states"), ["done"], "states done", id="state"),
        pytest.param(
            ("actor", "sikt", "actor_roles"),
            [{"actor_role": "governs"}],
            "actor_roles without role_context",
            id="half-a-role",
        ),
        pytest.param(
            ("actor", "sikt", "actor_roles"), [{"actor_role": "x", "role_context": "a-pilot"}], "role x", id="role"
        ),
        pytest.param(
            ("actor", "udir", "field"), {"nb": "opplæring"}, "field in en; actor udir: field in nn", id="text"
        ),
        pytest.param(("system", "vigo", "formats"), ["nvb-file", "paper"], "formats paper", id="format"),
    ],
)
def test_an_entry_that_refers_to_nothing_is_refused(
    sources: Sources, place: tuple[str, str, str], value: object, fault: str
) -> None:
    part, name, field = place
    parts = copy.deepcopy(dict(sources.catalogue))
    check_catalogue(parts, sources.codelists)
    entry(parts, part, name)[field] = value
    with pytest.raises(GenerationError) as caught:
        check_catalogue(parts, sources.codelists)
    assert fault in str(caught.value)


def test_one_actor_has_several_roles_each_in_its_context(sources: Sources) -> None:
    roles = entry(dict(sources.catalogue), "actor", "sikt")["actor_roles"]
    assert {(role["actor_role"], role["role_context"]) for role in roles} == {
        ("governs", "governance"),
        ("keeps-the-register", "register-work"),
        ("supports", "a-pilot"),
    }
    graph = Graph().parse(ROOT / "src/veiskille/artefacts/catalogue.ttl")
    meta = f"{BASE}meta/"
    published = {
        (str(graph.value(part, URIRef(f"{meta}actorRole"))), str(graph.value(part, URIRef(f"{meta}roleContext"))))
        for part in graph.objects(URIRef(f"{BASE}actor/sikt"), URIRef(f"{meta}actorRoles"))
    }
    assert published == {
        (f"{BASE}code/actor-role/{r['actor_role']}", f"{BASE}code/role-context/{r['role_context']}") for r in roles
    }


def test_the_site_shows_state_approval_and_what_remains(facts: Facts) -> None:
    arrangement = entry(dict(facts.catalogue), "arrangement", "sharing-from-upper-secondary")
    lines = by_class(facts, model().classes["SharingArrangement"], arrangement)
    for shown in (
        "arrangement-state.md#awaiting-approval",
        "actor.md#udir",
        "system.md#diploma-portal",
        "actor.md#sikt",
        "system.md#vigo",
    ):
        assert any(shown in line for line in lines)


def test_parts_of_parts_stand_inside_their_own_line(facts: Facts) -> None:
    page = catalogue_page(facts, "guidance-service").split("\n")
    duty = next(n for n, line in enumerate(page) if "duty-kind.md#mapping-the-competence" in line)
    assert page[duty].startswith("        - ")
    assert page[duty - 1].startswith("    - ")
    assert not any(line.startswith("-  ") for line in page)


def _annulment(**changes: object) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((ROOT / "examples/document-annulment/valid/small.json").read_text("utf-8"))
    return {**document, **changes}


@pytest.mark.parametrize(
    ("provision", "annulled", "delivered", "right"),
    [
        ("for-2006-06-23-724/3-39", "2024-07-31", "2024-08-20", True),
        ("for-2006-06-23-724/3-39", "2024-08-01", "2024-08-20", False),
        ("lov-1998-07-17-61", "2024-08-01", "2024-08-20", False),
        ("for-2024-06-03-900/9-54", "2024-08-01", "2024-08-20", True),
        ("for-2024-06-03-900/9-54", "2024-07-31", "2024-08-20", False),
        ("lov-2023-06-09-30/25-5", "2025-07-31", "2025-08-20", False),
        ("lov-1967-02-10/28", "1999-01-01", "2024-08-20", True),
    ],
)
def test_a_provision_is_judged_on_the_day_it_is_applied_to(
    provision: str,
    annulled: str,
    delivered: str,
    right: bool,  # noqa: FBT001 - a column of the table
) -> None:
    document = _annulment(annulledOn=annulled, deliveredOn=delivered, legalBasis=[f"{BASE}provision/{provision}"])
    codes = [r.code for r in validate(document).results if r.code == "DOC-016"]
    assert codes == ([] if right else ["DOC-016"])


@pytest.mark.parametrize(
    ("provision", "delivered", "right"),
    [
        ("lov-1998-07-17-61", "2023-05-01", True),
        ("lov-1998-07-17-61", "2025-05-01", False),
        ("lov-1998-07-17-61", None, False),
        ("lov-2023-06-09-30/25-2", "2025-05-01", True),
        ("lov-2023-06-09-30/25-2", None, True),
    ],
)
def test_a_part_without_a_day_is_judged_by_the_day_of_the_document(
    provision: str,
    delivered: str | None,
    right: bool,  # noqa: FBT001 - a column of the table
) -> None:
    path = ROOT / "examples/information-flow/valid/results-case-desired.json"
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    document["flows"][0]["legalBasis"] = [f"{BASE}provision/{provision}"]
    if delivered:
        document["deliveredOn"] = delivered
    found = [r.code for r in validate(document).results if r.location.pointer.startswith("/flows/0/")]
    assert found == ([] if right else ["DOC-016"])
