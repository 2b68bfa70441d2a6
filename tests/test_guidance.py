"""Guidance services: the catalogue has what the inventory states, and rules made from lists follow the lists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from veiskille import catalogue, validate
from veiskille.generate.sources import Sources, read_sources
from veiskille.model import model
from veiskille.vocabulary import codelist

ROOT = Path(__file__).resolve().parents[1]
BASE = model().base
VALID = ROOT / "examples/guidance-service/valid"
#: Groups that the inventory names without a service of their own.
WITHOUT_SERVICE = {"sami"}
STANDARDS = 12
LOWER, UPPER, GROUNDS = 18, 55, 5


@pytest.fixture(scope="module")
def services() -> dict[str, dict[str, Any]]:
    sources: Sources = read_sources(ROOT)
    return {entry["id"]: entry for entry in sources.catalogue["guidance-service"]["entries"]}


def document(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((VALID / f"{name}.json").read_text("utf-8"))
    return found


def test_every_group_has_a_service(services: dict[str, dict[str, Any]]) -> None:
    served = {group for entry in services.values() for group in entry["target_groups"]}
    assert served == set(codelist("guidance-target-group").codes) - WITHOUT_SERVICE


def test_the_conditions_are_those_of_the_source(services: dict[str, dict[str, Any]]) -> None:
    entitlement = services["career-guidance-for-refugees"]["entitlements"][0]
    condition = entitlement["entitlement_conditions"][0]
    assert (condition["lower_age"], condition["upper_age"]) == (LOWER, UPPER)
    assert len(condition["residence_grounds"]) == GROUNDS == len(codelist("residence-ground").codes)
    mapping, guidance = entitlement["duties"]
    assert (mapping["duty_bearer_kinds"], guidance["duty_bearer_kinds"]) == (["municipality"], ["county-authority"])
    assert mapping["duty_kind"] == "mapping-the-competence"
    assert guidance["builds_on"] == "guidance-service/career-guidance-for-refugees/entitlements-1/duties-1"


def test_the_standards_are_numbered_by_area() -> None:
    areas = codelist("ethics-area").codes
    standards = [code.facts for code in codelist("ethical-standard").codes.values()]
    assert [each["number"] for each in standards] == list(range(1, STANDARDS + 1))
    for each in standards:
        area = areas[each["area"]].facts
        assert area["first"] <= each["number"] <= area["last"]
    assert [each["number"] for each in standards if not each["number_in_source"]] == [9, 11]


@pytest.mark.parametrize("category", sorted(codelist("service-data-category").codes))
def test_a_category_is_held_against_what_its_owner_has_published(category: str) -> None:
    tree = document("national-digital-service")
    tree["guidanceServices"][0]["keptData"] = [
        {"type": "KeptData", "dataCategory": category, "purpose": "counselling"},
    ]
    published = codelist("service-data-category").codes[category].facts.get("published_by", [])
    assert [result.code for result in validate(tree).results] == ([] if "hk-dir" in published else ["GUI-009"])


def test_what_other_owners_keep_is_not_known() -> None:
    tree = document("small")
    kept = {"type": "KeptData", "dataCategory": "other-user-data", "purpose": "counselling"}
    tree["guidanceServices"][0] |= {"keepsUserData": True, "keptData": [kept]}
    assert not validate(tree).results


@pytest.mark.parametrize(
    ("groups", "provision", "start", "code"),
    [
        (["apprentices"], "lov-2023-06-09-30/16-1", "2024-08-01", []),
        (["apprentices"], "lov-2023-06-09-30/16-1", "2024-07-31", ["DOC-016"]),
        (["apprentices"], "lov-1998-07-17-61/9-2", "2023-08-01", ["GUI-008"]),
        (["vocational-pupils"], "lov-1998-07-17-61/9-2", "2023-08-01", []),
        (["higher-education-students"], "lov-2023-06-09-30/16-1", "2024-08-01", ["GUI-008"]),
        (["higher-education-students"], "lov-2023-06-09-30/28-9", "2024-08-01", []),
    ],
)
def test_the_right_of_pupils_is_theirs_by_the_law_of_the_day(
    groups: list[str], provision: str, start: str, code: list[str]
) -> None:
    tree = document("small")
    entitlement = tree["guidanceServices"][0]["entitlements"][0]
    entitlement |= {"rightHolders": groups, "legalBasis": [f"{BASE}provision/{provision}"]}
    entitlement["duties"][0].pop("legalBasis")
    entitlement["period"] = {"type": "Period", "startDate": start}
    assert [result.code for result in validate(tree).results] == code


@pytest.mark.parametrize(("end", "code"), [("2024-07-31", []), ("2024-08-01", ["DOC-016"])])
def test_where_only_the_end_is_known_it_stands_for_the_day(end: str, code: list[str]) -> None:
    tree = document("small")
    entitlement = tree["guidanceServices"][0]["entitlements"][0]
    entitlement["legalBasis"] = [f"{BASE}provision/lov-1998-07-17-61/9-2"]
    entitlement["duties"][0].pop("legalBasis")
    entitlement["period"] = {"type": "Period", "endDate": end}
    assert [result.code for result in validate(tree).results] == code


def test_the_survey_in_prisons_states_its_topics_and_recommendations(services: dict[str, dict[str, Any]]) -> None:
    survey = catalogue().entry("survey/prison-guidance-survey-2016").facts
    assert set(survey["prison_survey_topics"]) == set(codelist("prison-survey-topic").codes)
    measures = [code for measure in survey["recommended_measures"] for code in measure["prison_recommendations"]]
    assert measures == list(codelist("prison-recommendation").codes)
    assert survey["follow_ups"][0]["carried_out_by"] == ("nordic-prison-guidance-group",)
    headings = services["career-guidance-in-prison"]["poster_headings"]
    assert headings == list(codelist("prison-poster-heading").codes)
