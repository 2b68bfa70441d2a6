"""The crosswalk from the first pilot's list of pupils."""

import json
from pathlib import Path
from typing import Any

import pytest

from shared_data import DATA, requires_shared
from veiskille import Validator, convert
from veiskille.convert import Conversion, validate_from
from veiskille.errors import ConversionError, UnknownFormat

FORMAT = "samtbu-pilot1"
FOLDER = Path(__file__).resolve().parents[1] / "examples" / "formats" / FORMAT
OWN = FOLDER / "graduating-students.jsonld"
PILOT = DATA / FORMAT
IDENTIFIER = "urn:uuid:5b0c6b1e-2f0e-4a5e-9d0b-7f1f3f6f2a10"


@pytest.fixture
def payload() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(OWN.read_text("utf-8"))
    return document


def codes(conversion: Conversion) -> list[str]:
    return [loss.code for loss in conversion.losses]


def test_the_example_becomes_its_expected_document() -> None:
    conversion = convert(OWN, FORMAT, "pupil-list", identifier=IDENTIFIER, test_data=True)
    expected = json.loads((FOLDER / "graduating-students.pupil-list.json").read_text("utf-8"))
    assert conversion.document == expected
    assert codes(conversion) == ["CNV-001", "CNV-002"]


def test_the_example_gets_its_expected_report() -> None:
    report = validate_from(OWN, FORMAT, Validator(lang="en"), test_data=True).to_dict()
    expected = json.loads((FOLDER / "graduating-students.report.json").read_text("utf-8"))
    for part in (report, *(r["location"] for r in report["results"])):
        part["file"] = OWN.name
    assert report == expected


def test_only_known_formats_and_targets_are_converted() -> None:
    with pytest.raises(UnknownFormat, match=FORMAT):
        convert(OWN, "oneroster", "pupil-list")
    with pytest.raises(ConversionError, match="pupil-list"):
        convert(OWN, FORMAT, "diploma")


def test_a_new_document_has_an_id_of_its_own() -> None:
    one, other = (convert(OWN, FORMAT, "pupil-list").document["id"] for _ in range(2))
    assert one != other
    assert one.startswith("urn:uuid:")


def test_a_key_that_the_crosswalk_does_not_know_is_listed(payload: dict[str, Any]) -> None:
    payload["students"][2]["phone"] = "x"
    payload["students"][1]["name"]["middleName"] = "x"
    payload["supplier"] = {}
    conversion = convert(payload, FORMAT, "pupil-list", test_data=True)
    lost = [loss.pointer for loss in conversion.losses if loss.code == "CNV-003"]
    assert lost == ["/supplier", "/students/1/name/middleName", "/students/2/phone"]


def test_a_pupil_that_cannot_be_read_is_a_violation_and_keeps_no_other_from_being_read(payload: dict[str, Any]) -> None:
    payload["students"].insert(1, "a name")
    report = validate_from(payload, FORMAT, Validator(), test_data=True)
    assert [(r.code, r.location.pointer) for r in report if r.severity == "violation"] == [
        ("CNV-004", "/students/1"),
        ("IDN-001", "/students/5/personalIdentityNumber"),
    ]


@pytest.mark.parametrize("content", [[], {}, {"@type": "x", "students": []}, {"students": [{}]}, "text", 4])
def test_what_is_not_of_the_format_is_said_so(content: Any) -> None:  # noqa: ANN401 - any JSON
    report = validate_from(json.dumps(content), FORMAT, Validator())
    assert not report.conforms
    assert "CNV-004" in [r.code for r in report]


def test_what_is_missing_is_found_at_the_pupil(payload: dict[str, Any]) -> None:
    del payload["students"][0]["personalIdentityNumber"]
    del payload["students"][1]["classCode"]
    payload["students"][2]["name"] = {}
    payload["students"][3]["personalIdentityNumber"] = 7
    payload["students"].append(payload["students"][5])
    found = {(r.code, r.location.pointer) for r in validate_from(payload, FORMAT, Validator(), test_data=True)}
    assert found >= {
        ("DOC-013", "/students/0"),
        ("DOC-013", "/students/1"),
        ("DOC-014", "/students/2"),
        ("STR-003", "/students/3/personalIdentityNumber"),
        ("DOC-013", "/students/6/personalIdentityNumber"),
    }


def test_a_context_that_maps_the_keys_is_not_complained_about(payload: dict[str, Any]) -> None:
    payload["@context"]["@vocab"] = "https://novari.no/ontology/vigoskole#"
    assert "CNV-001" not in codes(convert(payload, FORMAT, "pupil-list"))


def test_a_context_that_maps_some_keys_is_told_apart_from_one_that_maps_none(payload: dict[str, Any]) -> None:
    payload["@context"]["students"] = "vigoskole:students"
    components = [loss.component for loss in convert(payload, FORMAT, "pupil-list").losses]
    assert any(component.endswith("/PartlyMappedContextComponent") for component in components)


@requires_shared
@pytest.mark.parametrize(
    ("name", "pupils"), [("graduating-students-example", 4), ("graduating-students-20-example", 20)]
)
def test_no_pupil_of_the_pilot_is_lost(name: str, pupils: int) -> None:
    source = PILOT / f"{name}-payload.jsonld"
    theirs = json.loads(source.read_text("utf-8"))["students"]
    ours = convert(source, FORMAT, "pupil-list").document["pupils"]
    assert len(ours) == len(theirs) == pupils
    assert [
        (s["classCode"], s["personalIdentityNumber"], s["name"]["firstName"], s["name"]["lastName"]) for s in theirs
    ] == [
        (
            p["classCode"],
            p["person"]["identityNumbers"][0]["number"],
            p["person"]["givenName"],
            p["person"]["familyName"],
        )
        for p in ours
    ]


@requires_shared
def test_the_pilots_faulty_number_is_pointed_at_by_line() -> None:
    source = PILOT / "graduating-students-example-payload.jsonld"
    report = validate_from(source, FORMAT, Validator())
    (violation,) = [r for r in report if r.severity == "violation"]
    text = source.read_text("utf-8").splitlines()
    line, column = violation.location.line, violation.location.column
    assert line is not None
    assert column is not None
    assert violation.code == "IDN-001"
    assert text[line - 1][column - 1 :] == '"12345678901",'
    assert [r.code for r in report if r.location.pointer == "/@context"] == ["CNV-001"]


@requires_shared
def test_the_pilots_list_of_twenty_conforms() -> None:
    report = validate_from(PILOT / "graduating-students-20-example-payload.jsonld", FORMAT, Validator())
    assert report.conforms
