"""Grading scales: classes with their grades in order, and the rule that follows from them."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from rdflib import RDF, Graph, URIRef

from veiskille import validate
from veiskille.classes import AssessmentKind, Grade, GradingScale, GradingScaleCode
from veiskille.model import model
from veiskille.vocabulary import codelist

ROOT = Path(__file__).resolve().parents[1]
TERMS = f"{model().base}model/"
SCALES = codelist("grading-scale").codes
KINDS = codelist("assessment-kind").codes
IN_PLACE = [code for code, entry in codelist("grade").codes.items() if entry.facts.get("in_place_of_grade")]


@pytest.mark.parametrize("scale", SCALES)
def test_a_scale_is_an_individual_of_its_class_with_its_grades_in_order(scale: str) -> None:
    graph = Graph().parse(ROOT / "src/veiskille/artefacts/skos/grading-scale.ttl")
    subject = URIRef(SCALES[scale].iri)
    assert (subject, RDF.type, URIRef(f"{TERMS}GradingScale")) in graph
    grades = [str(g) for g in graph.items(graph.value(subject, URIRef(f"{TERMS}allowedGrades")) or RDF.nil)]
    namespace = model().namespaces["grade"]
    assert grades == [f"{namespace}{code}" for code in SCALES[scale].facts["grades"]]


@pytest.mark.parametrize("scale", SCALES)
def test_a_scale_can_be_stated_with_the_class(scale: str) -> None:
    facts = SCALES[scale].facts
    stated = GradingScale(
        grading_scale=GradingScaleCode(scale),
        allowed_grades=[Grade(code) for code in facts["grades"]],
        passing_grades=[Grade(code) for code in facts["passing"]],
        used_by_kinds=[AssessmentKind(kind) for kind, entry in KINDS.items() if scale in entry.facts["scales"]],
    )
    assert GradingScale.from_document(stated.to_document()) == stated
    assert set(facts["passing"]) <= set(facts["grades"])


def test_every_grade_belongs_to_a_scale_or_stands_in_place_of_one() -> None:
    graded = {code for entry in SCALES.values() for code in entry.facts["grades"]}
    assert graded.isdisjoint(IN_PLACE)
    assert graded | set(IN_PLACE) == set(codelist("grade").codes)


def test_the_rule_holds_for_every_kind_scale_and_grade() -> None:
    """RES-001 over the whole table: all results of one document are judged one by one."""
    document: dict[str, Any] = json.loads((ROOT / "examples/diploma/valid/small.json").read_text("utf-8"))
    table = [(k, s, g) for k in KINDS for s in SCALES for g in codelist("grade").codes]
    line = {**document["subjectResults"][0], "countsTowardsQualification": False}
    wanted, found = set(), set()
    for start in range(0, len(table), 200):
        rows = table[start : start + 200]
        batch = copy.deepcopy(document)
        batch["subjectResults"] = [
            {
                **line,
                "subject": {"type": "Subject", "subjectCode": f"ABC{number:04}"},
                "assessments": [{"type": "Assessment", "assessmentKind": k, "gradingScale": s, "grade": g}],
            }
            for number, (k, s, g) in enumerate(rows)
        ]
        for result in validate(batch):
            # That order and conduct stand elsewhere than in a subject is another shape of the rule.
            if result.code == "RES-001" and not str(result.shape).endswith("RES-001-subject"):
                found.add(rows[int(result.location.pointer.split("/")[2])])
        wanted |= {row for row in rows if not _belongs(*row)}
    assert found == wanted


def _belongs(kind: str, scale: str, grade: str) -> bool:
    if scale not in KINDS[kind].facts["scales"]:
        return False
    return grade in SCALES[scale].facts["grades"] or bool(
        grade in IN_PLACE and KINDS[kind].facts.get("in_place_of_grade")
    )
