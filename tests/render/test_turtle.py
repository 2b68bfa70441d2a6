"""Reports as Turtle: read alike by two parsers, in the words of the W3C vocabulary, and without values."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import pyoxigraph
import pyshacl
import pytest
from rdflib import DCTERMS, RDF, RDFS, SH, Graph, Literal, URIRef

from checked_documents import CASES, LANGUAGES, RENDER, ROOT, checked
from veiskille import Report, Validator
from veiskille.render.checked import Checked
from veiskille.render.phrases import sentence
from veiskille.render.turtle import text
from write_reports import reported

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.error_texts import Language

BASE = "https://checkout.example/"
SHAPES = Graph().parse(RENDER / "report-shapes.ttl")
#: Classes of the vocabulary; every other term that is used in it is a property, a severity or a component.
CLASSES = {SH.ValidationReport, SH.ValidationResult}
TRUE, FALSE = (Literal(value) for value in (True, False))
PATHS = (SH.inversePath, SH.alternativePath, SH.zeroOrMorePath, SH.oneOrMorePath, SH.zeroOrOnePath)


def graph(checked: Sequence[Checked], lang: Language = "en") -> Graph:
    written = text(checked, lang)
    read = Graph().parse(data=written, format="turtle", publicID=BASE)
    again = pyoxigraph.parse(written.encode(), format=pyoxigraph.RdfFormat.TURTLE, base_iri=BASE)
    assert len(list(again)) == len(read)
    return read


def faults(read: Graph) -> str:
    conforms, _, said = pyshacl.validate(read, shacl_graph=SHAPES)
    return "" if conforms else str(said)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_output_is_a_report_by_the_standard(case: str, lang: Language) -> None:
    read = graph(checked(case), lang)
    assert not faults(read)
    assert len(set(read.subjects(RDF.type, SH.ValidationReport))) == len(checked(case))


@pytest.mark.parametrize(
    "statement",
    [
        "[] a sh:ValidationReport ; dct:source <a> .",
        "[] a sh:ValidationReport ; dct:source <a> ; sh:conforms false .",
        "[] a sh:ValidationReport ; dct:source <a> ; sh:conforms 1 .",
        "[] sh:result [ sh:focusNode <a> ] .",
        '[] a sh:ValidationReport ; dct:source <a> ; sh:conforms true ; sh:value "a" .',
    ],
)
def test_the_shapes_refuse_what_is_no_report(statement: str) -> None:
    prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dct: <http://purl.org/dc/terms/> . "
    assert faults(Graph().parse(data=prefixes + statement, format="turtle", publicID=BASE))


@pytest.fixture(scope="module")
def every() -> tuple[list[Checked], Graph]:
    validator = Validator()
    found = [Checked(path.relative_to(ROOT).as_posix(), validator.validate(path)) for path in reported()]
    return found, graph(found)


def test_every_report_of_the_examples_uses_only_words_that_there_are(every: tuple[list[Checked], Graph]) -> None:
    _, read = every
    terms = {term for triple in read for term in triple if isinstance(term, URIRef) and term.startswith(str(SH))}
    assert len(terms) > 20
    assert not {term for term in terms if term not in SH}
    assert {kind for kind in read.objects(None, RDF.type) if isinstance(kind, URIRef)} == CLASSES
    report = {RDF.type, DCTERMS.source, SH.conforms, SH.result}
    result = {SH.focusNode, SH.resultPath, SH.sourceShape, SH.sourceConstraintComponent, SH.resultSeverity}
    allowed = {*report, *result, SH.resultMessage, RDFS.seeAlso, RDF.first, RDF.rest, *PATHS}
    assert set(read.predicates()) <= allowed


def test_every_result_of_the_examples_is_there(every: tuple[list[Checked], Graph]) -> None:
    found, read = every
    for one in found:
        (report,) = read.subjects(DCTERMS.source, URIRef(BASE + one.name))
        assert isinstance(one.outcome, Report)
        assert (report, SH.conforms, Literal(not one.outcome.results)) in read
        told = list(read.objects(report, SH.result))
        assert len(told) == len(one.outcome)
        messages = {str(m) for node in told for m in read.objects(node, SH.resultMessage)}
        assert messages == {sentence(r, lang) for lang in LANGUAGES for r in one.outcome.in_language(lang)}
        places = sorted(unquote(str(node)) for result in told for node in read.objects(result, SH.focusNode))
        focuses = [BASE + one.name + (f"#{r.focus}" if r.focus else "") for r in one.outcome]
        assert places == sorted(focuses)
        shapes = {str(shape) for node in told for shape in read.objects(node, SH.sourceShape)}
        assert shapes == {r.shape for r in one.outcome if r.shape}
        with_path = [node for node in told if (node, SH.resultPath, None) in read]
        assert len(with_path) == sum(r.path is not None for r in one.outcome)


def test_the_examples_have_paths_of_many_forms(every: tuple[list[Checked], Graph]) -> None:
    _, read = every
    assert {RDF.first, SH.inversePath, SH.alternativePath, SH.oneOrMorePath, SH.zeroOrMorePath} <= set(
        read.predicates()
    )


def test_to_conform_is_to_have_no_result_at_all() -> None:
    (warned,) = checked("warned")
    assert isinstance(warned.outcome, Report)
    assert warned.outcome.conforms
    assert next(graph([warned]).objects(None, SH.conforms)) == FALSE
    assert next(graph(checked("conforms")).objects(None, SH.conforms)) == TRUE


def test_what_was_not_checked_does_not_conform() -> None:
    read = graph(checked("unreadable"))
    assert list(read.objects(None, SH.conforms)) == [FALSE]
    (component,) = read.objects(None, SH.sourceConstraintComponent)
    assert str(component).endswith("/component/NoVerdictComponent")


def test_the_language_asked_for_stands_first() -> None:
    written = {lang: text(checked("rdf"), lang) for lang in LANGUAGES}
    assert len(set(written.values())) == len(LANGUAGES)
    assert '"F (fritatt) treng' in next(line for line in written["nn"].splitlines() if "resultMessage" in line)[:40]
    one, *others = [set(graph(checked("rdf"), lang).objects(None, SH.resultMessage)) for lang in LANGUAGES]
    assert all(other == one for other in others)


def test_the_inverse_of_a_sequence_is_told_as_such() -> None:
    read = graph(checked("own-shapes"))
    (result,) = read.subjects(SH.resultSeverity, SH.Info)
    (path,) = read.objects(result, SH.resultPath)
    (inner,) = read.objects(path, SH.inversePath)
    assert (inner, RDF.first, None) in read
