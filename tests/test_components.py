"""Control digits: real vectors, numbers made here, and the published definitions against our functions."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyshacl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import RDF, SH, Graph, Literal, URIRef

from shared_data import DATA, SHARED, requires_shared
from veiskille import validate
from veiskille.components import COMPONENTS, Remainders, identity_remainders, organisation_number_control
from veiskille.model import model
from veiskille.vocabulary import codelist

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.report import Report

ROOT = Path(__file__).resolve().parents[1]
SHAPES = ROOT / "src" / "veiskille" / "artefacts" / "shapes"
META = f"{model().base}meta/"

#: How the vectors name a kind, to the code that a document declares.
KINDS = {
    "F": "national-identity-number",
    "D(day+40)": "d-number",
    "tenor-synthetic(month+80)": "tenor-synthetic",
    "VIGO fictitious (day+40; 99+sex+county)": "school-fictitious",
}
#: Kinds whose numbers have control digits.
CONTROLLED = {"national-identity-number", "d-number", "tenor-synthetic"}

digits = st.characters(codec="ascii", categories=["Nd"])


def vectors() -> list[dict[str, str]]:
    path = DATA / "identifiers" / "pin-vectors.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


VECTORS = vectors()
each_vector = pytest.mark.parametrize("row", range(len(VECTORS)))


def organisations() -> tuple[list[str], list[str]]:
    """Give the organisation numbers that were found right, and those that were found wrong."""
    path = SHARED / "research" / "facts.md"
    if not path.is_file():
        return [], []
    part = re.split(r"^## ", path.read_text("utf-8"), flags=re.MULTILINE)
    section = next(text for text in part if "Organisation numbers" in text.splitlines()[0])
    right = re.findall(r"^\|[^|]*\| ([0-9]{9}) \| ok \|", section, flags=re.MULTILINE)
    right += re.findall(r"([0-9]{9}) \(ok\)", section)
    wrong = re.findall(r"\b([0-9]{9})\b[^|.]*?\bfails\b", section.replace("*", ""))
    return right, wrong


RIGHT, WRONG = organisations()


def control(text: str, weights: Iterable[int]) -> int:
    return -sum(weight * int(digit) for weight, digit in zip(weights, text, strict=True)) % 11


def with_control_digits(nine: str, shift: int = 0) -> str | None:
    """Give nine digits with their two control digits, or None where there are none; ``shift`` as from 2032."""
    first = (control(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2)) + shift) % 11
    if first > 9:
        return None
    second = control(f"{nine}{first}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))
    return None if second > 9 else f"{nine}{first}{second}"


def pupils(numbers: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Give a pupil list with one pupil for each pair of kind and number."""
    return {
        "@context": model().context_iri,
        "id": "urn:uuid:0f2c7b8e-6a51-4a0e-9f57-5b1f0c9d3b21",
        "type": "PupilList",
        "profile": "pupil-list",
        "modelVersion": model().version,
        "testData": True,
        "pupils": [
            {
                "type": "PupilEntry",
                "classCode": "10A",
                "person": {
                    "type": "Person",
                    "givenName": "Kim",
                    "familyName": f"Nummer {index}",
                    "identityNumbers": [{"type": "IdentityNumber", "numberKind": kind, "number": number}],
                },
            }
            for index, (kind, number) in enumerate(numbers)
        ],
    }


def codes(report: Report, index: int) -> list[str]:
    """Give the violations at the number of a pupil."""
    place = f"/pupils/{index}/person/identityNumbers/0/number"
    return sorted(r.code for r in report if r.location.pointer == place and r.severity == "violation")


@requires_shared
def test_the_vectors_hold_every_case() -> None:
    assert {row["kind"] for row in VECTORS} == set(KINDS)
    assert {row["valid_1964_rule"] for row in VECTORS} == {row["date_part_plausible"] for row in VECTORS}
    assert {row["rest_k1"] for row in VECTORS if row["valid_2032_rule"] == "True"} == {"0", "1", "2", "3"}
    assert len(RIGHT) > 25
    assert len(WRONG) >= 2


@requires_shared
@each_vector
def test_remainders_and_verdicts(row: int) -> None:
    vector = VECTORS[row]
    found = identity_remainders(vector["number"])
    assert found == Remainders(int(vector["rest_k1"]), int(vector["rest_k2"]))
    assert found.right_now == (vector["valid_1964_rule"] == "True")
    assert found.right_from_2032 == (vector["valid_2032_rule"] == "True")
    assert COMPONENTS["IdentityNumberControl"](vector["number"]) == found.right_from_2032
    only_from_2032 = vector["valid_2032_rule"] == "True" and vector["valid_1964_rule"] == "False"
    assert COMPONENTS["IdentityNumberPresentRule"](vector["number"]) == (not only_from_2032)


@pytest.fixture(scope="module")
def listed() -> Report:
    return validate(pupils((KINDS[row["kind"]], row["number"]) for row in VECTORS))


@requires_shared
@each_vector
def test_the_shapes_judge_date_and_control_digits(row: int, listed: Report) -> None:
    vector = VECTORS[row]
    plausible, kind = vector["date_part_plausible"] == "True", KINDS[vector["kind"]]
    found = codes(listed, row)
    if not plausible:
        assert found in (["IDN-001"], ["IDN-002"]), "no such day, or not the form of the kind"
    elif kind in CONTROLLED and vector["valid_2032_rule"] == "False":
        assert found == ["IDN-001"]
    else:
        assert found == []


@requires_shared
@pytest.mark.parametrize("declared", sorted(codelist("identity-number-kind").codes))
def test_a_declared_kind_must_fit_the_number(declared: str) -> None:
    rows = [row for row in VECTORS if row["date_part_plausible"] == "True" and row["valid_2032_rule"] == "True"]
    report = validate(pupils((declared, row["number"]) for row in rows))
    # These numbers have the forms of three kinds; a fictitious number is a D-number with a 9 in the seventh place.
    fits = {row["number"]: KINDS[row["kind"]] for row in rows}
    for index, (number, kind) in enumerate(fits.items()):
        right = declared in (kind, "not-stated") or (declared == "school-fictitious" and fictitious(kind, number))
        assert codes(report, index) == ([] if right else ["IDN-002"])


def fictitious(kind: str, number: str) -> bool:
    return kind == "d-number" and number[6] == "9"


@requires_shared
@pytest.mark.parametrize("index", range(len(RIGHT)))
def test_organisation_numbers_that_are_right(index: int) -> None:
    assert organisation_number_control(RIGHT[index])


@requires_shared
@pytest.mark.parametrize("index", range(len(WRONG)))
def test_organisation_numbers_that_are_wrong(index: int) -> None:
    assert not organisation_number_control(WRONG[index])


@given(st.text(digits, min_size=8, max_size=8))
def test_one_control_digit_is_right_for_an_organisation_number(eight: str) -> None:
    right = control(eight, (3, 2, 7, 6, 5, 4, 3, 2))
    accepted = [last for last in "0123456789" if organisation_number_control(eight + last)]
    assert accepted == ([str(right)] if right < 10 else [])


@given(st.text(digits, min_size=9, max_size=9), st.integers(0, 10))
def test_first_control_digits_under_both_rules(nine: str, shift: int) -> None:
    number = with_control_digits(nine, shift)
    if number is not None:
        found = identity_remainders(number)
        assert found == Remainders(shift, 0)
        assert (found.right_now, found.right_from_2032) == (shift == 0, shift < 4)


@given(st.text(digits, min_size=11, max_size=11), st.integers(0, 10), st.integers(1, 9))
def test_a_wrong_digit_is_found_under_the_present_rule(digits_11: str, place: int, step: int) -> None:
    number = with_control_digits(digits_11[:9])
    if number is not None:
        other = str((int(number[place]) + step) % 10)
        found = identity_remainders(number[:place] + other + number[place + 1 :])
        assert found is not None
        assert not found.right_now


@pytest.mark.parametrize("name", COMPONENTS)
@given(text=st.text())
def test_what_is_no_number_is_for_the_pattern_to_refuse(name: str, text: str) -> None:
    form = {
        "DocumentNumberControl": "[A-Z][0-9]{13}[0-9A-Z]{4,5}",
        "IdentityNumberControl": "[0-9]{11}",
        "IdentityNumberPresentRule": "[0-9]{11}",
        "OrganisationNumberControl": "[0-9]{9}",
    }[name]
    if not re.fullmatch(form, text):
        assert COMPONENTS[name](text)


@pytest.fixture(scope="module")
def published() -> Graph:
    """Give the components as they are published, each with a shape that asks for it."""
    whole = Graph().parse(SHAPES / "diploma.ttl")
    graph = Graph()
    waiting = [*whole.subjects(RDF.type, SH.ConstraintComponent)]
    while waiting:
        node = waiting.pop()
        for predicate, value in whole.predicate_objects(node):
            if (node, predicate, value) not in graph:
                graph.add((node, predicate, value))
                waiting.append(value)
    for name in COMPONENTS:
        shape, key = URIRef(f"urn:test:{name}"), URIRef(f"{META}{name[0].lower()}{name[1:]}")
        component = URIRef(f"{model().base}component/{name}ConstraintComponent")
        parameter = graph.value(component, SH.parameter)
        assert (parameter, SH.path, key) in graph
        assert (graph.value(component, SH.propertyValidator), SH.select, None) in graph
        graph.add((shape, RDF.type, SH.PropertyShape))
        graph.add((shape, SH.targetNode, URIRef("urn:test:focus")))
        graph.add((shape, SH.path, URIRef(f"urn:test:{name}-value")))
        graph.add((shape, key, Literal(True)))  # noqa: FBT003 - rdflib's own constructor
    return graph


def refused(published: Graph, name: str, texts: Iterable[str]) -> set[str]:
    """Give the texts that pySHACL refuses by the published SELECT, which it runs over all of them at once."""
    data = Graph()
    for text in texts:
        data.add((URIRef("urn:test:focus"), URIRef(f"urn:test:{name}-value"), Literal(text)))
    shapes = Graph()
    shapes += published
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes)
    return {str(value) for value in report.objects(None, SH.value)}


def agree(published: Graph, name: str, texts: set[str]) -> None:
    assert refused(published, name, texts) == {text for text in texts if not COMPONENTS[name](text)}


@requires_shared
def test_the_published_definitions_agree_on_every_vector(published: Graph) -> None:
    for name in ("IdentityNumberControl", "IdentityNumberPresentRule"):
        agree(published, name, {row["number"] for row in VECTORS})
    agree(published, "OrganisationNumberControl", {*RIGHT, *WRONG})


# A value costs the definition a tenth of a second, hence few examples.
@settings(max_examples=6, deadline=None)
@given(
    made=st.lists(st.text(digits, min_size=11, max_size=11), min_size=3, max_size=6),
    other=st.text(digits, max_size=12) | st.text("0123456789 a٣", min_size=9, max_size=12),
    shift=st.integers(0, 10),
)
@pytest.mark.parametrize("name", COMPONENTS)
def test_the_published_definitions_agree_on_numbers_made_here(
    published: Graph, name: str, made: list[str], other: str, shift: int
) -> None:
    if name.startswith("IdentityNumber"):
        right = {with_control_digits(number[:9], shift) for number in made}
    else:
        right = {f"{number[:8]}{control(number[:8], (3, 2, 7, 6, 5, 4, 3, 2))}" for number in made}
        made = [number[:9] for number in made]
    if name == "DocumentNumberControl":
        right = {f"V{number}20260001" for number in right}
        made = [f"K{number}2026000A1" for number in made]
    agree(published, name, {*filter(None, right), *made[:3], other})
