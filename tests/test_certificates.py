"""Result documents: what each state requires and rules out, who issues, on which level and medium."""

from __future__ import annotations

import json
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from veiskille import validate
from veiskille.vocabulary import codelist

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
BASE = "https://w3id.org/veiskille/"

#: Facts that belong to the later states, and the states that they may stand in.
FACTS: dict[str, dict[str, str]] = {
    "registration": {"registeredIn": f"{BASE}system/nvb", "registeredOn": "2026-06-22"},
    "annulment": {"annulledOn": "2026-08-14", "annulmentReason": "FEI"},
    "replacement": {"replacedBy": "urn:uuid:5fc33fe6-671a-5294-89e3-af76d3b01926"},
}
MAY = {
    "draft": set[str](),
    "issued": set[str](),
    "registered": {"registration"},
    "annulled": {"registration", "annulment", "replacement"},
    "replaced": {"registration", "annulment", "replacement"},
}
MUST = {"registered": {"registration"}, "annulled": {"annulment"}, "replaced": {"replacement"}}
SUBSETS = [set(chosen) for size in range(4) for chosen in combinations(FACTS, size)]

#: Education Regulations §§ 9-48, 9-51, 9-54, 15-28 and 15-31: document and holder to those who may issue.
ISSUERS = {
    ("diploma", "pupil"): {"school"},
    ("diploma", "private-candidate"): {"school", "county-authority"},
    ("diploma", "apprentice"): {"county-authority"},
    ("diploma", "adult-participant"): {"county-authority"},
    ("competence-certificate", "pupil"): {"school"},
    ("competence-certificate", "apprentice"): {"county-authority"},
    ("competence-certificate", "training-candidate"): {"county-authority"},
    ("competence-certificate", "private-candidate"): {"county-authority"},
    ("competence-certificate", "adult-participant"): {"county-authority"},
    ("competence-certificate", "preparatory-participant"): {"municipality"},
}
#: Where the provisions name nobody for a status: those who issue the document to anyone.
OTHERWISE = {
    "diploma": {"school", "county-authority"},
    "competence-certificate": {"school", "county-authority", "municipality"},
    "trade-certificate": {"county-authority"},
}


def small(profile: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((EXAMPLES / profile / "valid" / "small.json").read_text("utf-8"))
    return content


def found(document: dict[str, Any], code: str) -> list[str]:
    return [result.severity for result in validate(document) if result.code == code]


@pytest.mark.parametrize("state", codelist("document-state").codes)
def test_a_state_has_what_it_requires_and_nothing_of_a_later_one(state: str) -> None:
    for facts in SUBSETS:
        document = {**small("trade-certificate"), "documentState": state}
        for fact in facts:
            document |= FACTS[fact]
        document |= dict.fromkeys(document.keys() & {"registeredOn", "annulledOn"}, "2026-10-02")
        right = MUST.get(state, set()) <= facts <= MAY[state]
        assert {result.code for result in validate(document)} == (set() if right else {"STR-013"}), facts


@pytest.mark.parametrize("state", codelist("document-state").codes)
@pytest.mark.parametrize("key", ["documentNumber", "issueDate", "awardedBy"])
def test_only_a_draft_lacks_number_date_and_issuer(state: str, key: str) -> None:
    document = {**small("diploma"), "documentState": state}
    for fact in MUST.get(state, set()):
        document |= FACTS[fact]
    del document[key]
    assert found(document, "STR-013") == ([] if state == "draft" else ["violation"])


@pytest.mark.parametrize(
    "fact", [pytest.param((fact, key), id=key) for fact in ("registration", "annulment") for key in FACTS[fact]]
)
def test_half_of_a_fact_is_not_enough(fact: tuple[str, str]) -> None:
    name, key = fact
    for state in ("annulled", "replaced"):
        document = {**small("diploma"), "documentState": state, **FACTS["annulment"], **FACTS["replacement"]}
        document |= FACTS[name]
        del document[key]
        assert found(document, "STR-013") == ["violation"], state


@pytest.mark.parametrize("status", codelist("holder-status").codes)
@pytest.mark.parametrize("profile", OTHERWISE)
def test_the_issuer_fits_document_and_holder(profile: str, status: str) -> None:
    may = ISSUERS.get((profile, status), OTHERWISE[profile])
    for kind in ("school", "municipality", "county-authority", "agency"):
        document = {
            **small(profile),
            "holderStatus": status,
            "awardedBy": "urn:uuid:2f0b4c8e-7a53-4d0e-8f57-6a1f0c9d3b2a",
        }
        body = {"id": document["awardedBy"], "type": "Actor", "actorKind": kind, "name": {"nb": "Utsteder"}}
        document["actors"] = [body]
        assert found(document, "DOC-019") == ([] if kind in may else ["violation"]), kind


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("actor/vestland", {"county-authority"}),
        ("actor/oslo", {"county-authority", "municipality"}),
        ("actor/udir", set[str]()),
        ("system/nvb", set[str]()),
    ],
)
def test_a_body_of_the_catalogue_is_known_by_its_kind_and_duties(body: str, kinds: set[str]) -> None:
    for (profile, status), may in ISSUERS.items():
        document = {**small(profile), "holderStatus": status, "awardedBy": f"{BASE}{body}"}
        document.pop("actors", None)
        assert found(document, "DOC-019") == ([] if kinds & may else ["violation"]), (profile, status)


@pytest.mark.parametrize("level", codelist("nkr-level").codes)
def test_the_level_fits_the_document(level: str) -> None:
    levels = {
        "diploma": {"4"},
        "competence-certificate": {"3"},
        "trade-certificate": {"4"},
        "vocational-college-diploma": {"5", "5.1", "5.2"},
    }
    for profile, right in levels.items():
        expected = [] if level in right else ["violation"]
        assert found({**small(profile), "nqfLevel": level}, "RES-016") == expected, profile


@pytest.mark.parametrize(
    ("profile", "day", "severity"),
    [
        ("competence-certificate", date(2023, 12, 31), "violation"),
        ("competence-certificate", date(2024, 1, 1), "warning"),
        ("trade-certificate", date(2023, 12, 31), "warning"),
        ("trade-certificate", date(2026, 9, 4), "warning"),
        ("vocational-college-diploma", date(2026, 6, 26), None),
    ],
)
def test_a_digital_original_is_judged_by_document_and_day(profile: str, day: date, severity: str | None) -> None:
    document = {**small(profile), "issueDate": day.isoformat()}
    identifier = "urn:uuid:2f0b4c8e-7a53-4d0e-8f57-6a1f0c9d3b2b"
    for medium, expected in (("digital", severity), ("paper", None)):
        original = {"id": identifier, "type": "Rendition", "renditionStatus": "original", "renditionMedium": medium}
        assert found({**document, "renditions": [original]}, "DOC-009") == ([expected] if expected else []), medium


@pytest.mark.parametrize("grade", codelist("college-grade").codes)
def test_a_college_grade_belongs_to_its_scale(grade: str) -> None:
    for scale, entry in codelist("college-scale").codes.items():
        document = small("vocational-college-diploma")
        document["courseResults"][0] |= {"collegeScale": scale, "collegeGrade": grade}
        assert validate(document).conforms == (grade in entry.facts["grades"]), scale


@pytest.mark.parametrize(
    ("number", "codes"),
    [
        ("V31000137620260001", []),
        ("V310001376202600012", []),
        ("V3100013762026A1B2", []),
        ("T31000137620260001", []),
        ("3100013762026", ["DOC-011"]),
        ("K31000137620260001", ["DOC-011"]),
        ("X31000137620260001", ["DOC-011"]),
        ("V31000137720260001", ["DOC-011"]),
        ("V31000137617260001", ["DOC-011"]),
        ("V3100013762026001", ["DOC-011"]),
        ("V3100013762026000123", ["DOC-011"]),
        ("v31000137620260001", ["DOC-011"]),
        ("V31000137620260001\n", ["DOC-011"]),
    ],
)
def test_the_number_of_a_diploma(number: str, codes: list[str]) -> None:
    assert [result.code for result in validate({**small("diploma"), "documentNumber": number})] == codes
