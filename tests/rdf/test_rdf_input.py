"""Documents in RDF: what becomes a result, what gets no verdict, and that nothing is lost in between."""

from __future__ import annotations

import json
import re
import threading
import tomllib
from pathlib import Path
from typing import Any

import pytest
import rdflib
from rdflib import BNode, Dataset, Literal, URIRef

from rdf_of_documents import lowered
from veiskille import Error, Limits, Report, Validator, validate
from veiskille.errors import DocumentError, LimitExceeded, UnknownFormat, UsageError
from veiskille.limits import DEFAULTS
from veiskille.messages import component_name
from veiskille.model import model
from veiskille.rdf.contexts import shipped
from veiskille.rdf.read import read_text

HERE = Path(__file__).parent
SMALL = HERE.parents[1] / "examples" / "diploma" / "valid" / "small.json"
RESULTS = tomllib.loads((HERE / "results.toml").read_text("utf-8"))
UNREADABLE = tomllib.loads((HERE / "unreadable.toml").read_text("utf-8"))["case"]
BASE = model().base
PREFIXES = f"""@prefix model: <{BASE}model/> .
@prefix profile: <{BASE}profile/> .
@prefix actor: <{BASE}actor/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def small() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(SMALL.read_text("utf-8"))
    return document


def turtle() -> str:
    """Give the small diploma in Turtle, a statement a line, its nodes with short names."""
    document = small()
    document["holder"]["id"] = "urn:uuid:p"
    text = json.dumps(document).replace(document["id"], "urn:uuid:d").replace(document["actors"][0]["id"], "urn:uuid:s")
    graph = lowered(text)
    lines = []
    for s, p, o in sorted(graph):
        shown = ["a" if term == rdflib.RDF.type else term.n3(graph.namespace_manager) for term in (s, p, o)]
        lines.append(" ".join(shown) + " .")
    written = "\n".join(lines)
    for name in ("model", "profile", "actor"):
        written = _short(written, name)
    return PREFIXES + written.replace('"', "'") + "\n"


def _short(text: str, name: str) -> str:
    return re.sub(rf"<{re.escape(BASE)}{name}/([\w-]+)>", rf"{name}:\1", text)


def found(report: Report) -> list[list[str]]:
    return [[r.code, r.location.pointer, component_name(r.component)] for r in report]


def test_the_small_diploma_conforms() -> None:
    assert found(validate(turtle(), input_format="turtle")) == []


@pytest.mark.parametrize("name", RESULTS)
def test_what_json_cannot_say_is_a_result(name: str) -> None:
    case = RESULTS[name]
    text, gone = turtle(), case.get("without", "")
    if gone == "*":
        text = PREFIXES
    assert gone in (*text.splitlines(), "", "*")
    text = text.replace(f"{gone}\n", "") if gone not in ("", "*") else text
    report = validate(text + case["add"], input_format="turtle")
    assert sorted(found(report)) == sorted(case["results"])
    assert not report.conforms
    assert all((r.location.line, r.location.column) == (None, None) for r in report)


@pytest.mark.parametrize("name", ["unknown-predicate", "predicate-of-the-model-in-another-place", "two-types", "list"])
def test_the_reference_says_the_same(name: str) -> None:
    case = RESULTS[name]
    report = Validator(engine="reference").validate(turtle() + case["add"], "turtle")
    assert sorted(found(report)) == sorted(case["results"])


@pytest.mark.parametrize(
    ("name", "component"), [(f"{BASE}actor/x", "Reserved"), ("urn:uuid:p p", "Iri")], ids=["reserved", "no-iri"]
)
def test_a_name_that_may_not_be_is_found_in_the_object_that_has_it(name: str, component: str) -> None:
    document = small()
    document["holder"]["id"] = name
    graph = rdflib.Graph().parse(data=turtle(), format="turtle")
    stated = rdflib.Graph()
    for triple in graph:
        stated.add(tuple(URIRef(name) if term == URIRef("urn:uuid:p") else term for term in triple))  # type: ignore[arg-type]
    for report in (validate(document), validate(stated)):
        assert [(r.location.pointer, r.focus) for r in report if component_name(r.component) == component] == [
            ("/holder/id", "/holder")
        ]


@pytest.mark.parametrize("case", UNREADABLE, ids=lambda c: f"{c['form']}-{c['text'][:40]!a}")
def test_what_cannot_be_read_gets_no_verdict(case: dict[str, Any]) -> None:
    mark, times = case.get("repeat", ("", 0))
    with pytest.raises(DocumentError) as caught:
        validate(case["text"] + mark * times, input_format=case["form"])
    assert caught.value.message_key == case["reason"]
    if "at" in case:
        assert [caught.value.line, caught.value.column] == case["at"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("a.rdf", "refused-format"), ("a.OWL", "refused-format"), ("a.xml", "refused-format"), ("a.nq", "refused-format")],
)
def test_some_forms_are_refused_by_the_ending_of_the_file(tmp_path: Path, name: str, reason: str) -> None:
    path = tmp_path / name
    path.write_text("")
    with pytest.raises(DocumentError) as caught:
        validate(path)
    assert caught.value.message_key == reason
    assert "RDF/XML" in str(caught.value) or name in ("a.xml", "a.nq")


def test_the_form_goes_by_the_ending_of_the_file_or_as_asked(tmp_path: Path) -> None:
    for name, asked in (("a.ttl", None), ("a.TTL", None), ("a.txt", "turtle"), ("a.json", "turtle")):
        path = tmp_path / name
        path.write_text(turtle(), "utf-8")
        report = validate(path, input_format=asked)
        assert (report.conforms, report.profile, report.file) == (True, "diploma", str(path))
    with pytest.raises(DocumentError):
        validate(path)
    with pytest.raises(UnknownFormat):
        validate(path, input_format="word")


def test_a_result_names_the_file_where_there_is_no_line(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(turtle() + "<urn:uuid:d> <urn:x:p> 1 .", "utf-8")
    (result,) = validate(path)
    assert str(result).startswith(f"{path}:/urn:x:p: DOC-001 ")


@pytest.mark.parametrize("form", ["turtle", "n-triples"])
def test_two_documents_in_one_are_none(form: str) -> None:
    graph = lowered(json.dumps(small()))
    for subject, predicate, value in list(graph):
        if subject == URIRef(small()["id"]):
            graph.add((URIRef("urn:uuid:other"), predicate, value))
    with pytest.raises(DocumentError) as caught:
        validate(graph.serialize(format="turtle" if form == "turtle" else "nt"), input_format=form)
    assert caught.value.message_key == "several-documents"


def test_the_profile_asked_for_is_the_one_to_read_by() -> None:
    report = Validator("pupil-list").validate(turtle(), "turtle")
    assert (report.profile, found(report)) == ("pupil-list", [["DOC-002", "", "Statement"]])


def test_an_rdflib_graph_is_a_document() -> None:
    graph = lowered(json.dumps(small()))
    assert validate(graph).conforms
    graph.add((BNode(), BNode(), Literal("x")))
    assert found(validate(graph)) == [["DOC-001", "/@included/0", "Placed"], ["DOC-001", "/@included/0/_:", "KnownKey"]]


@pytest.mark.parametrize("other", [Dataset(), object(), 7, None], ids=lambda o: type(o).__name__)
def test_what_is_no_single_graph_is_no_document(other: Any) -> None:  # noqa: ANN401 - anything at all
    with pytest.raises(UsageError):
        validate(other)


def test_a_graph_with_what_is_not_rdf_gets_no_verdict() -> None:
    graph = lowered(json.dumps(small()))
    graph.add((Literal("x"), URIRef("urn:x:p"), URIRef("urn:x:q")))
    with pytest.raises(DocumentError) as caught:
        validate(graph)
    assert caught.value.message_key == "not-rdf"


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(max_bytes=100), "too-large"),
        (Limits(max_values=50), "too-many-values"),
        (Limits(max_string=30), "string-too-long"),
        (Limits(max_depth=4), "too-deep"),
    ],
)
@pytest.mark.parametrize("form", ["turtle", "n-triples", "graph"])
def test_limits_hold(limits: Limits, reason: str, form: str) -> None:
    graph = lowered(json.dumps(small()))
    document = graph if form == "graph" else graph.serialize(format="nt")
    if form == "graph" and reason == "too-large":
        return
    with pytest.raises(LimitExceeded) as caught:
        Validator(limits=limits).validate(document, "json" if form == "graph" else form)
    assert caught.value.message_key == reason


@pytest.mark.parametrize("number", ["007", "+5", "-0", "5.0", ".5", "1e0", "1E400", "9" * 5000])
def test_numbers_keep_their_form(number: str) -> None:
    stated = read_text(f"<urn:a> <urn:b> {number} .".encode(), "turtle", DEFAULTS)
    ((value,),) = (list(values) for p in stated.described.values() for values in p.values())
    assert value[0] == number


def test_rdflibs_switch_stays_as_it_is_while_others_use_it() -> None:
    seen: set[str] = set()
    text = turtle().replace("'2026-06-19'^^xsd:date", "'2026-06-19Z'^^xsd:date")
    inline = json.dumps({**small(), "@context": [BASE + "context/v1.jsonld", {"x": "urn:x"}], "issueDate": "2026-6-19"})

    def work(form: str, document: str) -> None:
        for _ in range(3):
            seen.update(f"{form} {r.code}" for r in validate(document, input_format=form))

    threads = [threading.Thread(target=work, args=args) for args in (("turtle", text), ("json-ld", inline)) * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {"turtle STR-004", "json-ld STR-003"}
    assert rdflib.NORMALIZE_LITERALS is True


@pytest.mark.parametrize(
    "context",
    [
        BASE + "context/v1.jsonld",
        [BASE + "context/v1.jsonld"],
        shipped(),
        [BASE + "context/v1.jsonld", {"other": "urn:x:other"}],
        {**shipped(), "other": "urn:x:other"},
    ],
    ids=["named", "listed", "written out", "with more", "written out with more"],
)
def test_json_ld_may_have_our_context_or_one_of_its_own(context: Any) -> None:  # noqa: ANN401 - JSON
    document = {**small(), "@context": context}
    assert validate(json.dumps(document), input_format="json-ld").conforms
    document["holder"]["birthDate"] = "x"
    assert found(validate(json.dumps(document), input_format="json-ld")) == [
        ["STR-003", "/holder/birthDate", "Datatype"]
    ]


def test_json_ld_with_names_of_its_own() -> None:
    own = {"innehaver": shipped()["holder"], "slag": "@type"}
    document = json.loads(json.dumps(small()).replace('"holder":', '"innehaver":').replace('"type":', '"slag":'))
    del document["@context"]
    contexts = [{key: term for key, term in shipped().items() if key not in ("holder", "type")}, own]
    for written in ({"@context": contexts, **document}, {"@context": contexts, "@graph": [document]}):
        assert found(validate(json.dumps(written), input_format="json-ld")) == []


@pytest.mark.parametrize(
    ("change", "result"),
    [
        ({"unheard": 1}, ["DOC-001", "/•••", "KnownKey"]),
        ({"id": "diploma"}, ["IDN-008", "/id", "Iri"]),
        ({"awardedBy": "../school"}, ["IDN-008", "/awardedBy", "Iri"]),
        ({"testData": 1.0}, ["STR-003", "/testData", "Datatype"]),
    ],
)
def test_json_ld_loses_nothing(change: dict[str, Any], result: list[str]) -> None:
    document = {**small(), **change, "@context": [BASE + "context/v1.jsonld", {"other": "urn:x:other"}]}
    assert found(validate(json.dumps(document), input_format="json-ld")) == [result]


def test_no_value_is_in_an_error_or_a_log(caplog: pytest.LogCaptureFixture) -> None:
    canary = "Kari Canary"
    typed = f"<urn:a> <urn:b> <{canary}> , '{canary}'^^<http://www.w3.org/2001/XMLSchema#date> ."
    coerced = {"@context": {"a": {"@id": "urn:a", "@type": "urn:t"}}, "a": canary, "b": {"@id": canary}}
    texts = {
        "turtle": [typed, f"<urn:a> {canary}"],
        "n-triples": [f'<urn:a> <urn:b> "{canary}"'],
        "json-ld": [json.dumps(coerced), json.dumps({"@context": {"@vocab": "urn:x:"}, canary: None})],
    }
    for form, documents in texts.items():
        for document in documents:
            try:
                shown = str(validate(document, input_format=form))
            except Error as error:
                shown = f"{error} {error!r}"
            assert canary not in shown
    assert canary not in caplog.text
