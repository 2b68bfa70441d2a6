"""Rules that follow from tables: the lists hold together, and the rules say what the lists say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from rdflib import SH, Graph, Literal, URIRef

from veiskille import Validator
from veiskille.generate.rules import read_rules
from veiskille.generate.sources import read_sources
from veiskille.judge import Judge
from veiskille.lower import lower
from veiskille.model import model
from veiskille.vocabulary import Code, codelist, made_shapes, rules, shape_texts

ROOT = Path(__file__).resolve().parents[1]
PATHS = codelist("programme-path").codes
AREAS = codelist("programme-area").codes
SUBJECTS = codelist("subject").codes
SMALL = ROOT / "examples/diploma/valid/small.json"
DIPLOMA = model().profiles["diploma"]
JUDGE = Judge()
#: The rules that this file is about; a made-up diploma may break others.
CODES = {"RES-010", "EXM-021"}
#: Letters of the subject that each line of a table stands for here, where the table names a group only.
_GROUPS = {"foreign-language-common-core": "FSP6222", "vocational-specialisation-yff": "YFF4106"}


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_path_is_made_of_listed_areas_and_subjects_and_adds_up(path: Code) -> None:
    lines = path.facts["lines"]
    assert {code for line in lines for code in line.get("subjects", ())} <= set(SUBJECTS)
    assert set(path.facts["programme_areas"]) <= set(AREAS)
    assert sum(line["hours"] for line in lines) == path.facts["total_hours"] >= path.facts["demanded_hours"]
    levels = [AREAS[area].facts["level"] for area in path.facts["programme_areas"]]
    assert {line["level"] for line in lines} <= {level for each in levels for level in each}


def test_parameters_of_remarks_are_listed() -> None:
    kinds = set(codelist("remark-parameter").codes)
    for key in ("subject-remark", "document-remark"):
        for code in codelist(key).codes.values():
            assert set(code.facts["parameters"]) <= kinds


def diploma(path: Code) -> dict[str, Any]:
    """Make a diploma of a path from its table: each line a subject, the examinations as many as prescribed."""
    made: dict[str, Any] = json.loads(SMALL.read_text("utf-8"))
    area = made["programmeAreas"][0]
    made["issueDate"] = "2027-06-18"
    made["programmeAreas"] = [
        {
            **area,
            "programmeAreaCode": code,
            "level": AREAS[code].facts["level"][-1],
            "period": {"type": "Period", "startDate": f"{year}-08-20", "endDate": f"{year + 1}-06-18"},
        }
        for year, code in zip(
            range(2027 - len(path.facts["programme_areas"]), 2027), path.facts["programme_areas"], strict=True
        )
    ]
    made["subjectResults"] = [
        line(made, code, hours if first else 0)
        for row in path.facts["lines"]
        for codes, hours in [(codes_of(row), row["hours"])]
        for first, code in [(position == 0, code) for position, code in enumerate(codes)]
    ]
    examinations = path.facts["examinations"]
    template = json.loads(SMALL.read_text("utf-8"))["subjectResults"][0]["assessments"][1]
    numbers = examinations.get("others_at_least", 0), examinations.get("interdisciplinary_at_least", 0)
    for number in range(sum(numbers)):
        mark = {"interdisciplinary": True} if number >= numbers[0] else {}
        made["subjectResults"][number]["assessments"].append(
            {**template, **mark, "year": 2027, "assessedOn": "2027-06-10"}
        )
    return made


def codes_of(row: dict[str, Any]) -> list[str]:
    """Give the codes that stand for a line: one of several, all of several, or a stand-in for a group."""
    if "subjects" in row:
        return row["subjects"][:1] if row["demand"] == "one-of" else list(row["subjects"])
    return [_GROUPS.get(row["group"], "SAM3072")]


def line(document: dict[str, Any], code: str, hours: int) -> dict[str, Any]:
    """Make a line of a subject with an overall achievement grade."""
    first = document["subjectResults"][0]
    grade = {**json.loads(SMALL.read_text("utf-8"))["subjectResults"][0]["assessments"][0], "assessedOn": "2027-06-04"}
    return {**first, "subject": {"type": "Subject", "subjectCode": code}, "hours": hours, "assessments": [grade]}


def found(document: dict[str, Any]) -> list[tuple[str, str]]:
    """Give code and shape of what the two rules say of a document."""
    lowered = lower(document, model(), DIPLOMA)
    assert lowered.findings == ()
    findings = JUDGE.findings(DIPLOMA, lowered)
    return [(f.code, str(f.shape).rsplit("/", 1)[-1]) for f in findings if f.code in CODES]


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_diploma_made_from_the_table_is_whole(path: Code) -> None:
    assert found(diploma(path)) == []


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_demanded_subject_hours_and_examinations_are_missed(path: Code) -> None:
    document = diploma(path)
    # The last programme subject that the table demands by name: no other subject stands in for it.
    demanded = [row for row in path.facts["lines"] if row["demand"] in ("each", "all") and "subjects" in row]
    missing = demanded[-1]["subjects"][-1]
    document["subjectResults"] = [r for r in document["subjectResults"] if r["subject"]["subjectCode"] != missing]
    for result in document["subjectResults"]:
        result["hours"] = 0
        result["assessments"] = result["assessments"][:1]
    missed = [shape for _, shape in found(document)]
    assert f"RES-010-subjects-{path.code}" in missed
    assert f"RES-010-hours-of-{path.facts['demanded_hours']}" in missed
    assert any(shape.startswith("EXM-021-too-few-") for shape in missed)


def test_a_diploma_of_another_path_is_let_be() -> None:
    document = diploma(PATHS["ST-REA"])
    document["programmeAreas"][1]["programmeAreaCode"] = "STSSA2----"
    document["subjectResults"] = document["subjectResults"][:1]
    assert found(document) == []


def test_made_shapes_have_a_text_and_their_rule() -> None:
    for name, (key, *_) in made_shapes().items():
        assert key in shape_texts()
        assert name[: len("RES-000")] in rules()


def test_shapes_that_begin_at_a_code_begin_at_one_that_is_listed() -> None:
    book = read_rules(read_sources(ROOT), model())
    targets = set(book.graph.objects(None, SH.targetNode))
    listed = {
        URIRef(code.iri)
        for key in ("grade", "subject-remark", "document-remark", "reform")
        for code in codelist(key).codes.values()
    }
    assert targets <= listed | {Literal(code) for code in AREAS}


def test_a_text_in_shapes_of_ones_own_is_the_text_of_a_document() -> None:
    own = Graph().parse(
        data="""
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix model: <https://w3id.org/veiskille/model/> .
        <urn:a> a sh:PropertyShape ; sh:targetClass model:Subject ; sh:path model:subjectCode ;
            sh:in ( "NOR1267" "KRO1019" ) .
        """,
        format="turtle",
    )
    assert Validator(shapes=own).validate(SMALL).conforms
