"""The catalogue: parts of several files, what is stated of an entry, and the tasks of the examination matrix."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from rdflib import RDF, SKOS, Graph, URIRef

from veiskille import validate
from veiskille.generate.errors import GenerationError
from veiskille.generate.sources import Sources, read_sources
from veiskille.model import model
from veiskille.vocabulary import codelist

ROOT = Path(__file__).resolve().parents[1]
BASE = model().base
COLUMNS = codelist("matrix-holder").codes
EXAMPLE = ROOT / "examples/information-flow/valid/written-examination.json"


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(ROOT)


@pytest.fixture(scope="module")
def catalogue() -> Graph:
    return Graph().parse(ROOT / "src/veiskille/artefacts/catalogue.ttl")


def tasks() -> list[dict[str, Any]]:
    content = yaml.safe_load((ROOT / "ontology/catalogue/examination-tasks.yaml").read_text("utf-8"))
    return list(content["entries"])


def refused(folder: Path, *files: dict[str, Any]) -> str:
    """Read a checkout whose catalogue has some files; give the words with which it is refused."""
    for part in ("concepts", "codelists", "catalogue"):
        (folder / "ontology" / part).mkdir(parents=True)
    for number, content in enumerate(files):
        (folder / f"ontology/catalogue/{number}.yaml").write_text(json.dumps(content), "utf-8")
    with pytest.raises(GenerationError) as caught:
        read_sources(folder)
    return str(caught.value)


def test_a_part_of_several_files_is_one_whole(sources: Sources) -> None:
    ids = {entry["id"] for entry in sources.catalogue["system"]["entries"]}
    assert {"nvb", "pas"} <= ids


def test_an_entry_that_stands_twice_is_refused(tmp_path: Path) -> None:
    part = {"id": "actor", "known_on": "2026-11-22", "entries": [{"id": "udir"}]}
    assert refused(tmp_path, part, part) == "catalogue actor: entry stands twice: udir"


def test_a_kind_without_a_head_is_refused(tmp_path: Path) -> None:
    part = {"id": "weather", "known_on": "2026-11-22", "entries": []}
    fault = "catalogue weather: no file says with label, class, profile, key what its entries are"
    assert refused(tmp_path, part) == fault


def test_a_kind_that_no_profile_checks_is_refused(tmp_path: Path) -> None:
    part = {"id": "weather", "label": {"en": "Weather"}, "class": "Actor", "known_on": "2026-11-22", "entries": []}
    assert refused(tmp_path, part) == "catalogue weather: no file says with profile, key what its entries are"


def test_a_kind_with_two_heads_is_refused(tmp_path: Path) -> None:
    part = {"id": "weather", "label": {"en": "Weather"}, "class": "", "known_on": "2026-11-22", "entries": []}
    assert refused(tmp_path, part, part) == "catalogue weather: 1.yaml has a head, and so has another file"


def test_each_entry_is_of_its_class(sources: Sources, catalogue: Graph) -> None:
    for key, part in sources.catalogue.items():
        cls = URIRef(f"{BASE}model/{part['class']}")
        for entry in part["entries"]:
            assert (URIRef(f"{BASE}{key}/{entry['id']}"), RDF.type, cls) in catalogue


def test_what_an_entry_refers_to_is_there(catalogue: Graph) -> None:
    there = set(catalogue.subjects(SKOS.prefLabel)) | {URIRef(code.iri) for code in COLUMNS.values()}
    keys = ("legalBasis", "lawNow", "lawThen", "liesWith", "madeBy", "succeededBy")
    stated = [o for key in keys for o in catalogue.objects(None, URIRef(f"{BASE}model/{key}"))]
    assert len(stated) > len(tasks())
    assert set(stated) <= there


def test_the_guide_states_who_made_it_and_the_law_then_and_now(catalogue: Graph) -> None:
    guide = URIRef(f"{BASE}source-document/exam-guide-2024")
    for key in ("madeBy", "madeBecause", "covers", "period", "lawThen", "lawNow"):
        assert (guide, URIRef(f"{BASE}model/{key}"), None) in catalogue
    assert len(list(catalogue.objects(guide, URIRef(f"{BASE}model/appendices")))) == len(("test template", "whitelist"))


def refusals(stated: list[tuple[str, str]], *actors: dict[str, Any]) -> set[tuple[str, str]]:
    """State that tasks lie with actors; give the pairs that EXM-013 refuses."""
    document: dict[str, Any] = json.loads(EXAMPLE.read_text("utf-8"))
    one = {"type": "Responsibility", "responsibilityMode": "shared"}
    rest = {key: document["responsibilities"][0][key] for key in ("period", "statedIn")}
    document["responsibilities"] = [
        {**one, "responsibleFor": f"{BASE}examination-task/{task}", "responsibleActor": holder, **rest}
        for task, holder in stated
    ]
    document["actors"] += actors
    results = validate(document).results
    assert {result.code for result in results} <= {"EXM-013"}
    return {stated[int(result.location.pointer.split("/")[2])] for result in results}


def test_a_task_lies_with_the_columns_that_the_matrix_and_the_law_name() -> None:
    holders, actors = {}, []
    for column, code in COLUMNS.items():
        kinds = code.facts["actor_kinds"]
        holders[column] = f"urn:example:{column}" if kinds else f"{BASE}actor/{code.facts['actors'][0]}"
        if kinds:
            actors.append({"id": holders[column], "type": "Actor", "actorKind": kinds[0], "name": {"nb": column}})
    stated = [(task["id"], holder) for task in tasks() for holder in holders.values()]
    wrong = {
        (task["id"], holder)
        for task in tasks()
        for column, holder in holders.items()
        if column not in (*task["lies_with"], *task.get("law_allows", ()))
    }
    assert len(wrong) > len(tasks())
    assert refusals(stated, *actors) == wrong


def test_a_county_of_the_catalogue_holds_what_counties_hold() -> None:
    stated = [("examination-network", f"{BASE}actor/{actor}") for actor in ("vestland", "oslo", "ssb")]
    assert refusals(stated) == {stated[2]}
