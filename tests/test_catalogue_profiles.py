"""The catalogue validates under the project's own profiles, and loads as data that nobody can change."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace
from pathlib import Path
from typing import Any

import pytest
from rdflib import RDF, Graph, URIRef

from veiskille import catalogue
from veiskille.components import organisation_number_control
from veiskille.errors import UnknownTerm
from veiskille.generate.catalogue_check import broken
from veiskille.generate.catalogue_documents import Composed, compose
from veiskille.generate.errors import GenerationError
from veiskille.generate.sources import Sources, read_sources
from veiskille.model import model
from veiskille.vocabulary import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(ROOT)


@pytest.fixture(scope="module")
def documents(sources: Sources) -> list[Composed]:
    return compose(sources, model())


def test_every_entry_conforms_to_its_profile(documents: list[Composed]) -> None:
    assert broken(documents) == []


def test_every_kind_has_a_profile_and_is_a_document(sources: Sources, documents: list[Composed]) -> None:
    assert {part.get("profile") for part in sources.catalogue.values()} <= set(model().profiles)
    assert {kind.profile for kind in catalogue().kinds.values()} <= set(model().profiles)
    kinds = {key: len(part["entries"]) for key, part in sources.catalogue.items()}
    assert {key: sum(len(d.places) for d in documents if d.kind == key) for key in kinds} == kinds


def with_change(sources: Sources, kind: str, **changes: Any) -> Sources:  # noqa: ANN401 - values of fields
    """Give the sources with the first entry of a kind changed; None takes a field away."""
    part = sources.catalogue[kind]
    first, *rest = part["entries"]
    changed = {name: value for name, value in {**first, **changes}.items() if value is not None}
    return replace(sources, catalogue={**sources.catalogue, kind: {**part, "entries": [changed, *rest]}})


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"weather": "fine"}, "/weather: Survey has no such property"),
        ({"survey_frequency": None}, ": surveyFrequency is missing"),
        ({"survey_frequency": "daily"}, "/survey_frequency: daily is not a code of survey-frequency"),
        ({"survey_publisher": "nobody"}, "/survey_publisher: nobody is not in the catalogue"),
        ({"survey_year": "2022"}, "/survey_year: '2022' does not have the form of surveyYear"),
        ({"survey_year": [2022]}, "/survey_year: one value should stand here"),
        ({"recommended_measures": {}}, "/recommended_measures: a list should stand here"),
        ({"recommended_measures": ["more"]}, "/recommended_measures: an object should stand here"),
        ({"recommended_measures": [{}]}, "/recommended_measures: statement is missing"),
    ],
)
def test_a_broken_entry_is_refused_with_its_file_and_place(
    sources: Sources, changes: dict[str, Any], fault: str
) -> None:
    with pytest.raises(GenerationError) as caught:
        compose(with_change(sources, "survey", **changes), model())
    assert str(caught.value) == f"catalogue: ontology/catalogue/surveys.yaml: school-sector-surveys{fault}"


@pytest.mark.parametrize("part", ["entitlements-1/duties-1", "entitlements-1/duties-9"])
def test_an_entry_may_refer_to_its_own_parts(sources: Sources, part: str) -> None:
    kind, name = "guidance-service", "counselling-in-lower-secondary-school"
    duty = {"duty_kind": "mapping-the-competence", "duty_bearer_kinds": ["municipality"]}
    claim = {
        "entitlement_status": "individual-right",
        "right_holders": ["refugees"],
        "duties": [duty, {**duty, "builds_on": f"{kind}/{name}/{part}"}],
    }
    changed = with_change(sources, kind, entitlements=[claim])
    place = f"{name}/entitlements/duties/builds_on: {kind}/{name}/{part}"
    if part.endswith("1"):
        assert any(document.kind == kind for document in compose(changed, model()))
    else:
        with pytest.raises(GenerationError) as caught:
            compose(changed, model())
        assert str(caught.value).endswith(f"guidance-services.yaml: {place} is not in the catalogue")


def test_a_kind_whose_profile_cannot_hold_it_is_refused(sources: Sources) -> None:
    part = {**sources.catalogue["survey"], "profile": "diploma"}
    with pytest.raises(GenerationError, match="profile diploma has no key surveys"):
        compose(replace(sources, catalogue={**sources.catalogue, "survey": part}), model())


def test_an_entry_that_breaks_a_rule_is_shown_with_its_file_and_place(sources: Sources) -> None:
    changed = with_change(sources, "actor", organisation_number="970018132")
    found = broken(d for d in compose(changed, model()) if d.kind == "actor")
    assert [line.split(": ")[:4] for line in found] == [
        ["ontology/catalogue/actors.yaml", "udir", "/organisationNumber", "IDN-004"]
    ]


def test_the_documents_are_the_shipped_ones(documents: list[Composed]) -> None:
    folder = ROOT / "src/veiskille/artefacts/jsonld"
    assert {path.name for path in folder.iterdir()} == {f"{document.name}.jsonld" for document in documents}
    for document in documents:
        assert json.loads((folder / f"{document.name}.jsonld").read_text("utf-8")) == document.tree


def test_turtle_states_what_the_documents_state() -> None:
    graph = Graph().parse(ROOT / "src/veiskille/artefacts/catalogue.ttl")
    survey = URIRef(f"{model().base}survey/prison-guidance-survey-2016")
    term = f"{model().base}model/"
    measures = set(graph.objects(survey, URIRef(f"{term}recommendedMeasures")))
    assert {str(each).rsplit("/", 1)[-1] for each in measures} == {f"recommended-measures-{n}" for n in range(1, 6)}
    assert all((each, RDF.type, URIRef(f"{term}RecommendedMeasure")) in graph for each in measures)


def test_every_entry_loads_with_its_texts_and_its_source() -> None:
    for entry in catalogue().entries.values():
        assert set(LANGUAGES) <= set(entry.label)
        assert set(LANGUAGES) <= set(entry.definition)
        assert entry.known_on
        documents = [each.document for each in entry.provenance if each.document]
        assert documents, f"{entry.iri}: no citation begins as a source document is cited"
        assert all(catalogue().entries[document].kind == "source-document" for document in documents)


def test_organisation_numbers_of_the_catalogue_have_the_right_control_digit() -> None:
    numbers = [entry.facts.get("organisation_number") for entry in catalogue().entries.values()]
    assert all(organisation_number_control(number) for number in numbers if number)


def test_the_catalogue_cannot_be_changed() -> None:
    entry = catalogue().entry("coordination-body/national-forum")
    with pytest.raises(TypeError):
        entry.facts["member_count"] = 3  # type: ignore[index]
    with pytest.raises(TypeError):
        catalogue().entries["urn:x"] = entry  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        entry.id = "other"  # type: ignore[misc]


def test_an_entry_that_is_not_there_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownTerm) as caught:
        catalogue().entry("coordination-body/national-form")
    assert "coordination-body/national-forum" in str(caught.value)
