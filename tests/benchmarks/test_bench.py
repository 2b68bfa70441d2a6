"""The benchmarks measure what they say they do; how fast anything is, is not for a test."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from contract import refusals, schema

from benchmarks import growth, inputs, planted, table, targets, where, worker
from benchmarks.adapters import PEERS, UnavailableError
from benchmarks.documents import WAYS, delivery, diploma, diplomas, faulty_delivery, long_diploma, text
from benchmarks.ours import ABSENT, OURS, WHOLE
from benchmarks.peers import BASE, CONTRACTS, NEEDS, Peer
from benchmarks.peers import PEERS as ROWS
from benchmarks.planted import CORE, FAULTS, LOWERING, ONE_IN, QUERIES, SCHEMA
from benchmarks.set_up import HERE, PYTHON
from veiskille import Validator
from veiskille.lower import lower
from veiskille.model import model

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def validator() -> Validator:
    return Validator()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bench") / "inputs"
    inputs.prepare(made, 2)
    inputs.prepare_growth(made, (1, 2))
    return made


def test_documents_are_different_and_always_the_same() -> None:
    row = [text(tree) for tree in diplomas(70)]
    assert len(set(row)) == 70
    assert row[-1] == text(diploma(69))
    assert row[0] != text(diploma(0, seed=2))


@pytest.mark.parametrize("way", range(len(WAYS)), ids=WAYS)
def test_documents_have_nothing_to_find(way: int, validator: Validator) -> None:
    report = validator.validate(diploma(way))
    assert not len(report), [(r.code, r.location.pointer) for r in report]


def test_schema_and_class_take_the_documents() -> None:
    for tree in diplomas(40):
        assert not refusals("diploma", text(tree))


@pytest.mark.parametrize("size", [1, 4])
def test_long_documents_have_nothing_to_find(size: int, validator: Validator) -> None:
    assert not len(validator.validate(long_diploma(size)))
    assert not len(validator.validate(delivery(size)))
    assert len(validator.validate(faulty_delivery(size))) == size


def test_a_document_can_be_long() -> None:
    lines = long_diploma(1000)["subjectResults"]
    assert len({line["subject"]["subjectCode"] for line in lines}) == 1000
    holders = delivery(1000)["deliveredResults"]
    assert len({holder["holder"]["identityNumbers"][0]["number"] for holder in holders}) == 200
    assert sum(len(holder["subjectResults"]) for holder in holders) == 1000
    assert text(faulty_delivery(1000)).count('"grade":"7"') == 1000
    for tree in (long_diploma(1000), delivery(1000)):
        assert not lower(tree, model(), model().profiles[tree["profile"]]).findings


def test_one_in_twenty_is_faulty() -> None:
    row = list(planted.planted(200))
    groups = [row[start : start + ONE_IN] for start in range(0, 200, ONE_IN)]
    assert [sum(p.fault is not None for p in group) for group in groups] == [1] * 10
    assert len({p.fault for p in row if p.fault}) == 10
    assert all(text(p.tree) == text(diploma(i)) for i, p in enumerate(row) if p.fault is None)


@pytest.mark.parametrize("place", range(len(FAULTS)), ids=FAULTS)
def test_each_fault_is_found_where_it_can_be_seen(place: int, validator: Validator) -> None:
    tree, fault = list(planted.one_of_each())[place]
    assert fault is not None
    found = [r for r in validator.validate(tree) if r.severity == "violation"]
    assert fault.code in {r.code for r in found}
    assert (LOWERING in fault.seen_by) == any(r.shape is None for r in found)
    assert bool(fault.seen_by & {CORE, QUERIES}) == any(r.shape is not None for r in found)
    assert (SCHEMA in fault.seen_by) == (not schema("diploma").is_valid(tree))


@pytest.mark.parametrize("way", range(len(WAYS)), ids=WAYS)
def test_each_fault_can_be_planted_in_each_document(way: int) -> None:
    for fault in FAULTS.values():
        tree = diploma(way)
        fault.spoil(tree)
        assert text(tree) != text(diploma(way)), fault.name


def test_the_core_part_has_no_query(folder: Path) -> None:
    core = (folder / "shapes-core.ttl").read_text("utf-8")
    assert "sh:select" not in core
    assert "NumberControl" not in core
    assert core.count("sh:path") > 500


def test_the_base_tells_right_from_wrong(folder: Path) -> None:
    adapter = PEERS["pyshacl"](folder, "core")
    faults = dict(zip(FAULTS, worker.documents(folder / "faults.nt"), strict=True))
    assert adapter.check(next(worker.documents(folder / "valid.nt")))
    assert not adapter.check(faults["hours as text"])
    # What a component in SPARQL says inside of a shape of SHACL Core goes with the component.
    assert adapter.check(faults["identity number with a wrong digit"])


def test_both_forms_of_a_stream_hold_the_same_documents(folder: Path) -> None:
    as_json, as_triples = (list(worker.documents(folder / f"faults.{kind}")) for kind in ("jsonl", "nt"))
    assert len(as_json) == len(as_triples) == len(FAULTS)
    assert [inputs.lowered(json.loads(document)) for document in as_json] == [t.decode() for t in as_triples]


def test_documents_of_a_long_stream_are_told_apart(folder: Path) -> None:
    row = list(worker.renumbered(folder / "valid.jsonl", 7))
    trees = [json.loads(document) for document in row]
    assert len({tree["id"] for tree in trees}) == len({tree["documentNumber"] for tree in trees}) == 7
    assert not lower(trees[6], model(), model().profiles["diploma"]).findings
    assert schema("diploma").is_valid(trees[6])


def test_peers_are_measured_or_say_why_not(folder: Path) -> None:
    plan = table.Plan(folder, seconds=0.2, passes=1, starts=1)
    absent = Peer("absent", "rudof", "core", "nt")
    (folder.parent / "missing.json").write_text('{"pyrudof": "no such version"}', "utf-8")
    row = table.run([*table.select(["jsonschema, str", "pydantic"]), absent, *table.select(["default, Core"])], plan)
    lines = "\n".join(table.lines(row, folder))
    assert row[0].error is None
    assert row[0].asked["valid"] == 2
    assert row[0].verdicts["valid"] == "11"
    assert (row[0].memory[0], row[0].cold[0]) > (0, 0)
    assert row[2].error == "not installed: pyrudof: no such version"
    assert "absent                                not installed: pyrudof: no such version" in lines
    assert WHOLE in lines
    assert not table.as_json(row, folder)[0]["wrong"]


def test_a_peer_that_stops_is_a_row_with_the_reason(folder: Path) -> None:
    row = table.run([Peer("no such peer", "nothing", "core", "nt")], table.Plan(folder, seconds=0.1, starts=1))
    assert row[0].error == "stopped: KeyError: 'nothing'"


def test_a_verdict_is_wrong_by_the_peers_own_contract() -> None:
    truth = {"faults": [None, "form", "query", None]}
    seen_by = {"form": ["schema", "core"], "query": ["queries"]}
    peer = Peer("some", "some", "core", "nt")
    measured = table.Measured(peer, verdicts={"faults": "1011"})
    assert not table.wrong(measured, truth, seen_by)
    measured.verdicts["faults"] = "010x"
    assert [mistake["place"] for mistake in table.wrong(measured, truth, seen_by)] == [0, 1, 3]
    assert table.found(measured) == "2 of 4"


def test_targets_are_ratios_of_two_rows() -> None:
    rows = {peer.label: table.Measured(peer) for peer in ROWS}
    assert not list(targets.lines(list(rows.values())))
    for target in targets.TARGETS:
        rows[target.row].rates[target.stream] = [120.0]
        rows[target.against].rates[target.stream] = [2.0]
    lines = list(targets.lines(list(rows.values())))
    assert [line.endswith("NOT reached") for line in lines] == [False, True, True, False, False]
    assert "60.00 times" in lines[0]


def test_growth_is_measured(folder: Path) -> None:
    plan = table.Plan(folder, seconds=0.2)
    peers = table.select(["pydantic"])
    by_size = growth.sizes(peers, plan, (1, 2))
    assert by_size[0]["diploma-2"]["verdicts"] == "1"
    assert "pydantic" in "\n".join(growth.lines_of_sizes(by_size, folder, (1, 2)))
    by_count = growth.counts(peers, plan, (1, 3))
    assert [mark["documents"] for mark in by_count[0]["marks"]] == [1, 3]
    assert "3" in growth.lines_of_counts(by_count, (1, 3))[0]


def test_the_profile_names_modules_and_functions(folder: Path) -> None:
    lines = list(where.profile("strict-reader", folder, "valid", 1.0))
    assert any("veiskille/reading.py" in line for line in lines)


def test_an_engine_that_is_not_there_yet_says_so(folder: Path) -> None:
    try:
        OURS["engine-alone"](folder, "core")
    except UnavailableError as error:
        assert str(error) == ABSENT  # noqa: PT017 - once it is there, nothing is raised


def test_every_row_has_its_way_to_be_called_and_installed() -> None:
    assert next(peer.label for peer in ROWS) == BASE
    assert {peer.name for peer in ROWS if peer.runs_on == "python"} <= {*PEERS, *OURS}
    assert {peer.contract for peer in ROWS} == set(CONTRACTS)
    installed = {name for names in NEEDS.values() for name in names}
    assert installed == {*PYTHON, "npm", "jars"}
    script = (HERE / "peer.mjs").read_text("utf-8")
    assert all(peer.name in script for peer in ROWS if peer.runs_on == "node")


def test_versions_of_peers_are_exact() -> None:
    package = json.loads((HERE / "package.json").read_text("utf-8"))
    assert all(version[0].isdigit() for version in package["dependencies"].values())
    lines = (HERE / "constraints.txt").read_text("utf-8").splitlines()
    assert all("==" in line or line.startswith("#") for line in lines)
