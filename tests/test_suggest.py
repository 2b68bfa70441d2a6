"""Suggestions made from a value: where one is sure, and nowhere else."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

import pytest

from veiskille.model import Slot, model
from veiskille.render.suggest import suggest
from veiskille.report import Location, Result

#: Plain JSON.
Json: TypeAlias = Any

XSD = "http://www.w3.org/2001/XMLSchema#"


def slot(kind: str, reach: str, **more: Json) -> Slot:
    reach = f"{XSD}{reach}" if kind == "literal" else reach
    return Slot(name="x", key="x", iri="urn:x", kind=kind, range=reach, **more)


def result(component: str) -> Result:
    return Result(
        code="STR-003",
        severity="violation",
        message="",
        location=Location(file=None, line=1, column=1, pointer="/x"),
        focus="",
        path=None,
        shape=None,
        component=f"http://www.w3.org/ns/shacl#{component}ConstraintComponent",
        expected=None,
        help="",
    )


def suggested(component: str, about: Slot | None, value: Json) -> Json:
    made = suggest(result(component), about, None, json.dumps(value, ensure_ascii=False))
    return None if made is None else json.loads(made)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("19.06.2026", "2026-06-19"),
        ("19.6.2026", "2026-06-19"),
        ("19. 6. 2026", "2026-06-19"),
        ("06.07.2026", "2026-07-06"),
        ("19/6/2026", "2026-06-19"),
        ("06/19/2026", "2026-06-19"),
        ("06/06/2026", "2026-06-06"),
        ("2026/06/19", "2026-06-19"),
        ("2026-6-9", "2026-06-09"),
        ("20260619", "2026-06-19"),
        (20260619, "2026-06-19"),
        (" 2026-06-19 ", "2026-06-19"),
        ("2026-06-19T00:00:00", "2026-06-19"),
        ("2026-06-19 00:00:00Z", "2026-06-19"),
        # Two readings, days that are not there, a time that says more, and no day at all.
        ("06/07/2026", None),
        ("06-07-2026", None),
        ("31.02.2026", None),
        ("31/31/2026", None),
        ("2026119", None),
        ("19.06.26", None),
        ("19.06-2026", None),
        ("2026-06-19T12:30:00", None),
        ("2026-06-19", None),
        ("midsummer", None),
        (True, None),
        (2026.5, None),
        (None, None),
        ({}, None),
    ],
)
def test_a_day_is_written_as_the_model_writes_it(written: object, meant: str | None) -> None:
    assert suggested("Datatype", slot("literal", "date"), written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-06-19 12:00:00Z", "2026-06-19T12:00:00Z"),
        ("2026-06-19T12:00Z", "2026-06-19T12:00:00Z"),
        ("2026-06-19t12:00:00.5z", "2026-06-19T12:00:00.5Z"),
        ("2026-06-19T12:00:00+0200", "2026-06-19T12:00:00+02:00"),
        ("2026-06-19T12:00:00", None),
        ("2026-06-31T12:00:00 Z", None),
        ("12:00", None),
        (12, None),
    ],
)
def test_a_time_is_written_where_its_zone_is_stated(written: object, meant: str | None) -> None:
    assert suggested("Datatype", slot("literal", "dateTime"), written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [("3", 3), (" 12 ", 12), (3.0, 3), ("3.0", 3), ("3,5", None), (3.5, None), ("03", None), ("99", None), ([], None)],
)
def test_a_number_is_taken_out_of_quotation_marks(written: object, meant: int | None) -> None:
    found = suggested("Datatype", slot("literal", "integer", min_value=0, max_value=50), written)
    assert found == meant
    assert type(found) is type(meant)


@pytest.mark.parametrize(
    ("written", "meant"), [("true", True), ("False", False), ("ja", None), (1, None), (True, None)]
)
def test_a_truth_value_is_taken_out_of_quotation_marks(written: object, meant: bool | None) -> None:  # noqa: FBT001
    assert suggested("Datatype", slot("literal", "boolean"), written) is meant


@pytest.mark.parametrize(
    ("pattern", "written", "meant"),
    [
        (None, 7, "7"),
        ("^[0-9]{5}$", 46091, "46091"),
        ("^[0-9]{9}$", "970 018 131", "970018131"),
        ("^[A-Z]{3}[0-9]{4}$", "nor 1267", "NOR1267"),
        (r"^[0-9]+(\.[0-9]+)?$", "12,5", "12.5"),
        (r"^[0-9]+(\.[0-9]+)?$", 1.50, "1.5"),
        ("^[0-9]{5}$", "4609", None),
        ("^[0-9]{5}$", "46091", None),
        (None, True, None),
        (None, None, None),
    ],
)
def test_a_text_is_brought_to_its_form(pattern: str | None, written: object, meant: str | None) -> None:
    assert suggested("Pattern", slot("literal", "string", pattern=pattern), written) == meant


@pytest.mark.parametrize(
    ("listed", "written", "meant"),
    [
        ("completion-code", "b", "B"),
        ("examination-form", "muntlig", "M"),
        ("examination-form", "munnleg", "M"),
        ("examination-form", "Oral", "M"),
        ("assessment-kind", "eksamen", "examination"),
        ("assessment-kind", "examinaton", "examination"),
        ("grade", 4, "4"),
        ("grade", "7", None),
        ("assessment-kind", "examination", None),
        ("assessment-kind", "something else", None),
        ("assessment-kind", True, None),
        ("assessment-kind", None, None),
    ],
)
def test_a_code_is_found_by_its_names_and_by_a_slip(listed: str, written: object, meant: str | None) -> None:
    assert suggested("In", slot("code", listed), written) == meant


def test_a_code_is_found_among_those_that_may_stand() -> None:
    assert suggested("In", slot("code", "examination-form", codes=("S",)), "muntlig") is None


def test_another_systems_code_is_found() -> None:
    from veiskille.vocabulary import codelist, codelists  # noqa: PLC0415 - for this test alone

    found = [
        (key, code.code, other)
        for key in codelists()
        for code in codelist(key).codes.values()
        for other in code.same_as.values()
        if other not in codelist(key).codes and key in model().codes
    ]
    assert found
    answers = [(code, suggested("In", slot("code", key), other)) for key, code, other in found]
    assert sum(code == answer for code, answer in answers) > len(answers) / 2


@pytest.mark.parametrize(
    ("maximum", "written", "meant"),
    [(None, "x", ["x"]), (None, 4, [4]), (1, ["x"], "x"), (1, ["x", "y"], None), (1, [], None)],
)
def test_one_value_and_a_list_are_told_apart(maximum: int | None, written: object, meant: object) -> None:
    assert suggested("ListForm", slot("literal", "string", maximum=maximum), written) == meant


def test_a_uuid_is_made_an_iri() -> None:
    uuid = "6F1D0A52-3C1E-4B7A-9A55-0D6F2B8E4C11"
    assert suggested("Iri", slot("iri", ""), uuid) == f"urn:uuid:{uuid.lower()}"
    assert suggested("Iri", slot("reference", "Actor"), "the school") is None


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("nb_NO", '"nb-NO"'),
        ("NB", '"nb"'),
        ("nob", '"nb"'),
        ("nynorsk", '"nn"'),
        ("no", None),
        ("nb", None),
        ("xq", None),
        ("nb-NO-x", None),
    ],
)
def test_a_language_tag_is_written_in_the_right_way(key: str, meant: str | None) -> None:
    assert suggest(result("LanguageTag"), slot("text", ""), key, f'"{key}"') == meant


@pytest.mark.parametrize(("written", "meant"), [("Diplom", "Diploma"), ("pupilList", "PupilList"), ("Thing", None)])
def test_a_type_of_document_is_found_by_a_slip(written: str, meant: str | None) -> None:
    assert suggested("Statement", None, written) == meant


def test_other_results_get_no_suggestion() -> None:
    assert suggested("SPARQL", slot("literal", "date"), "19.06.2026") is None
    assert suggested("Datatype", None, "19.06.2026") is None
    assert suggest(result("KnownKey"), None, "isueDate", '"isueDate"') is None
    assert suggested("Datatype", slot("node", "Person"), "x") is None
