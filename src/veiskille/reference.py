"""The reference engine: pySHACL over the graph of lowering, its results made exact and free of values."""

from __future__ import annotations

import logging
import re
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import pyshacl
from pyshacl.constraints.sparql.sparql_based_constraint_components import SPARQLConstraintComponentValidator
from pyshacl.errors import ReportableRuntimeError
from rdflib import RDF, RDFS, SH, XSD, BNode, URIRef
from rdflib import Graph as RdfGraph
from rdflib import Literal as RdfLiteral
from rdflib.collection import Collection
from rdflib.plugins.sparql.operators import register_custom_function

from veiskille import messages
from veiskille.components import COMPONENTS
from veiskille.errors import ShapesError
from veiskille.exclusive import exclusively
from veiskille.graph import Blank, Iri, Literal
from veiskille.outcome import Outcome
from veiskille.own_shapes import texts_of
from veiskille.paths import Path

if TYPE_CHECKING:
    from collections.abc import Callable

    from rdflib.term import Node as RdfNode

    from veiskille.graph import Graph, Term

_SH: Final = str(SH)
#: What a validator does not need: texts for people.
_TEXTS: Final = (SH.name, SH.description, SH.message, RDFS.label, RDFS.comment)

_STRING: Final = str(XSD.string)

_quiet: ContextVar[bool] = ContextVar("quiet", default=False)


class _NoValues(logging.Filter):
    """Drops rdflib's warnings about ill-typed literals while we convert: they would carry the document's values."""

    def filter(self, _record: logging.LogRecord) -> bool:
        return not _quiet.get()


logging.getLogger("rdflib.term").addFilter(_NoValues())


def check_shapes(own: RdfGraph) -> None:
    """Refuse shapes that are not well-formed SHACL.

    Raises:
        ShapesError: the shapes break the shapes of SHACL itself.
    """
    try:
        with exclusively():
            pyshacl.validate(RdfGraph(), shacl_graph=_copy(own), meta_shacl=True, inplace=True)
    except ReportableRuntimeError:
        raise ShapesError("unsupported-shape", shape="--shapes", construct="SHACL") from None


class Shapes:
    """The shapes of a profile, ready for pySHACL, with the user's own shapes where there are any."""

    def __init__(self, profile: str, own: RdfGraph | None = None) -> None:
        self.profile = profile
        with exclusively():
            self.graph = _prepared(profile)
        if own is not None:
            self.graph = _copy(self.graph) + _one_form_of_strings(_close_patterns(_copy(own)))
            with exclusively():
                # pySHACL knows compiled validators by the address of their graph, and addresses come back.
                SPARQLConstraintComponentValidator.validator_cache.clear()
        self._own = own
        #: Each constraint that is a node of its own to what it says.
        self.texts = {} if own is None else {node: texts_of(own, node) for node in own.objects(None, SH.sparql)}
        self._own_guarded: RdfGraph | None = None
        self._paths: dict[RdfNode, Path | None] = {}

    @property
    def guarded(self) -> RdfGraph:
        """Give the shapes for a document that holds values without an order; slower, so for no other."""
        if self._own is None:
            return _guarded(self.profile)
        if self._own_guarded is None:
            self._own_guarded = _guard_orders(_copy(self.graph))
        return self._own_guarded

    def path(self, shape: RdfNode) -> Path | None:
        """Give the path of a property shape, or None for a node shape."""
        if shape not in self._paths:
            node = self.graph.value(shape, SH.path)
            self._paths[shape] = None if node is None else self._path(node)
        return self._paths[shape]

    def _path(self, node: RdfNode) -> Path:
        if isinstance(node, URIRef):
            return Path(f"<{node}>", (str(node),))
        if (node, RDF.first, None) in self.graph:
            parts = [self._path(item) for item in Collection(self.graph, node)]
            steps = tuple(s for p in parts for s in p.steps) if all(p.steps for p in parts) else ()
            return Path("/".join(p.notation for p in parts), steps)
        inverted = self.graph.value(node, SH.inversePath)
        if inverted is not None:
            # The sign of the inverse binds closer than a slash, and stands before no other.
            joins = any((inverted, p, None) in self.graph for p in (RDF.first, SH.inversePath))
            notation = self._path(inverted).notation
            return Path(f"^({notation})" if joins else f"^{notation}", ())
        for predicate, template in (
            (SH.zeroOrMorePath, "({})*"),
            (SH.oneOrMorePath, "({})+"),
            (SH.zeroOrOnePath, "({})?"),
        ):
            inner = self.graph.value(node, predicate)
            if inner is not None:
                return Path(template.format(self._path(inner).notation), ())
        choices = self.graph.items(self.graph.value(node, SH.alternativePath) or RDF.nil)
        return Path("(" + "|".join(self._path(c).notation for c in choices) + ")", ())


@cache
def _prepared(profile: str) -> RdfGraph:
    """Read a profile's shapes without their texts, own components as functions, patterns closed."""
    text = files("veiskille").joinpath(f"artefacts/shapes/{profile}.ttl").read_text("utf-8")
    graph = RdfGraph().parse(data=text, format="turtle")
    for predicate in _TEXTS:
        graph.remove((None, predicate, None))
    for component in list(graph.subjects(RDF.type, SH.ConstraintComponent)):
        _as_function(graph, component)
    # pySHACL adds facts about its own vocabulary to the shapes when it first meets them.
    pyshacl.validate(RdfGraph(), shacl_graph=graph, inplace=True)
    return _one_form_of_strings(_close_patterns(graph))


@cache
def _guarded(profile: str) -> RdfGraph:
    return _guard_orders(_copy(_prepared(profile)))


def _copy(graph: RdfGraph) -> RdfGraph:
    made = RdfGraph()
    made += graph
    return made


def _close_patterns(graph: RdfGraph) -> RdfGraph:
    """End each pattern where the value ends: in Python ``$`` also matches before a trailing line feed."""
    for shape, pattern in list(graph.subject_objects(SH.pattern)):
        ending = re.search(r"(\\*)\$$", str(pattern))
        if ending is not None and len(ending[1]) % 2 == 0:
            graph.remove((shape, SH.pattern, pattern))
            graph.add((shape, SH.pattern, RdfLiteral(str(pattern)[:-1] + r"\Z")))
    return graph


def _one_form_of_strings(graph: RdfGraph) -> RdfGraph:
    """Write strings that shapes compare values with as those of a document are written: without their datatype."""
    cells: list[tuple[RdfNode, URIRef]] = [(subject, SH.hasValue) for subject in graph.subjects(SH.hasValue)]
    for head in graph.objects(None, SH["in"]):
        cells += [(cell, RDF.first) for cell in graph.transitive_objects(head, RDF.rest) if cell is not None]
    for subject, predicate in cells:
        for value in list(graph.objects(subject, predicate)):
            if isinstance(value, RdfLiteral) and value.datatype == XSD.string:
                graph.remove((subject, predicate, value))
                graph.add((subject, predicate, RdfLiteral(str(value))))
    return graph


#: Before the local name of a component of SHACL's that runs with a definition of ours.
_GUARDED: Final = "urn:veiskille:guarded:"

#: Components whose comparison pySHACL breaks off on values that have no order; for each, what must hold of the two.
_ORDERS: Final = {
    "lessThan": lambda one, other: one < other,
    "lessThanOrEquals": lambda one, other: one <= other,
}


def _guard_orders(graph: RdfGraph) -> RdfGraph:
    """Define the comparing components by SPARQL, so that values without an order are a result and not a crash.

    SHACL 4.5.3 and 4.5.4: a pair that cannot be compared is a violation.
    """
    for name, holds in _ORDERS.items():
        uses = list(graph.subject_objects(SH[name]))
        if not uses:
            continue
        own = URIRef(f"{_GUARDED}{name[0].upper()}{name[1:]}ConstraintComponent")
        function, parameter = (URIRef(f"{own}-{part}") for part in ("function", "parameter"))
        _register(function, _comparison(holds))
        for shape, other in uses:
            graph.remove((shape, SH[name], other))
            graph.add((shape, URIRef(f"{own}/{name}"), other))
        graph.add((own, RDF.type, SH.ConstraintComponent))
        graph.add((own, SH.parameter, parameter))
        graph.add((parameter, SH.path, URIRef(f"{own}/{name}")))
        validator = URIRef(f"{own}-validator")
        graph.add((own, SH.propertyValidator, validator))
        graph.add((validator, RDF.type, SH.SPARQLSelectValidator))
        select = (
            f"SELECT $this ?value WHERE {{ $this $PATH ?value . $this ${name} ?other . "
            f"FILTER (!<{function}>(?value, ?other)) }}"
        )
        graph.add((validator, SH.select, RdfLiteral(select)))
    return graph


def _register(function: URIRef, check: Callable[..., bool]) -> None:
    """Let SPARQL call a function; rdflib passes it the terms, not the expression that its types speak of."""

    def call(*terms: Any) -> RdfLiteral:  # noqa: ANN401 - as many terms as the function takes
        return RdfLiteral(check(*terms))

    register_custom_function(function, call, override=True)


def _comparison(holds: Callable[[Any, Any], bool]) -> Callable[[RdfNode, RdfNode], bool]:
    def compare(one: RdfNode, other: RdfNode) -> bool:
        values = [n.value for n in (one, other) if isinstance(n, RdfLiteral)]
        ordered = len(values) == 2 and None not in values and type(values[0]) is type(values[1])  # noqa: PLR2004 - a pair
        return bool(ordered and holds(*values))

    return compare


def _as_function(graph: RdfGraph, component: RdfNode) -> None:
    """Let pySHACL run a component of ours as a registered function instead of its arithmetic in SPARQL."""
    name = messages.component_name(str(component))
    if name not in COMPONENTS:
        raise ShapesError("unsupported-shape", shape=str(component), construct=name)
    function = URIRef(f"{component}-function")
    check = COMPONENTS[name]
    _register(function, lambda value: check(str(value)))
    validator = graph.value(component, SH.propertyValidator) or BNode()
    graph.remove((validator, SH.select, None))
    select = f"SELECT $this ?value WHERE {{ $this $PATH ?value . FILTER (!<{function}>(STR(?value))) }}"
    graph.add((validator, SH.select, RdfLiteral(select)))


class _Terms:
    """Both ways between our terms and rdflib's."""

    def __init__(self) -> None:
        self._back: dict[RdfNode, Term] = {}
        self._there: dict[Term, RdfNode] = {}

    def there(self, term: Term) -> RdfNode:
        """Give rdflib's term, its lexical form as it is in the document."""
        if term not in self._there:
            made: RdfNode
            if isinstance(term, Iri):
                made = URIRef(term.value)
            elif isinstance(term, Blank):
                made = BNode(f"n{len(self._there)}")
            elif term.language:
                made = RdfLiteral(term.text, lang=term.language)
            elif term.datatype == _STRING:
                # As shapes write it: to rdflib a text with its datatype is another term than one without.
                made = RdfLiteral(term.text)
            else:
                made = RdfLiteral(term.text, datatype=URIRef(term.datatype), normalize=False)
            self._there[term] = made
            self._back.setdefault(made, term)
        return self._there[term]

    def back(self, node: RdfNode | None) -> Term | None:
        """Give our term; a term that only the shapes name, such as a code that is a target, is made from theirs."""
        if node is None or node in self._back:
            return None if node is None else self._back[node]
        if isinstance(node, RdfLiteral):
            datatype = str(node.datatype or (RDF.langString if node.language else XSD.string))
            return Literal(str(node), datatype, node.language or "")
        return Iri(str(node)) if isinstance(node, URIRef) else Blank(f"shapes {node}")


def run(shapes: Shapes, graph: Graph) -> list[Outcome]:
    """Validate a graph with pySHACL.

    Args:
        shapes: the shapes of a profile.
        graph: the graph of a document.

    Returns:
        The results, in no particular order; the same result never twice.

    Raises:
        ShapesError: pySHACL gives no verdict on the user's own shapes.
    """
    terms = _Terms()
    with exclusively():
        return _run(shapes, graph, terms)


def _run(shapes: Shapes, graph: Graph, terms: _Terms) -> list[Outcome]:
    token = _quiet.set(True)
    try:
        data = RdfGraph()
        for subject, predicate, value in graph.triples():
            data.add((terms.there(subject), URIRef(predicate), terms.there(value)))
        ill_typed = any(isinstance(o, RdfLiteral) and o.ill_typed for o in data.objects())
        rules = shapes.guarded if ill_typed else shapes.graph
        # No imports, no JavaScript, no inference, no advanced features: nothing in a document can add to the shapes.
        _, report, _ = pyshacl.validate(data, shacl_graph=rules, inplace=True, inference="none")
    except ReportableRuntimeError as error:
        raise ShapesError("unsupported-shape", shape="--shapes", construct=type(error).__name__) from None
    finally:
        _quiet.reset(token)
    if not isinstance(report, RdfGraph):
        raise ShapesError("unsupported-shape", shape="--shapes", construct=type(report).__name__)
    return list(dict.fromkeys(_outcome(shapes, terms, report, r) for r in report.objects(None, SH.result)))


def _outcome(shapes: Shapes, terms: _Terms, report: RdfGraph, result: RdfNode) -> Outcome:
    shape = report.value(result, SH.sourceShape)
    constraint = report.value(result, SH.sourceConstraint)
    focus = terms.back(report.value(result, SH.focusNode))
    return Outcome(
        focus=focus if focus is not None else Iri(""),
        path=_path(shapes, report, result, shape),
        value=terms.back(report.value(result, SH.value)),
        shape=f"_:{shape}" if isinstance(shape, BNode) else str(shape),
        component=str(report.value(result, SH.sourceConstraintComponent)).replace(_GUARDED, _SH),
        severity=str(report.value(result, SH.resultSeverity)),
        # Not what pySHACL made of them: it fills them with values.
        messages=shapes.texts.get(constraint, ()) if constraint is not None else (),
    )


def _path(shapes: Shapes, report: RdfGraph, result: RdfNode, shape: RdfNode | None) -> Path | None:
    """Give the path of a result: that of its shape, unless it has a predicate of its own.

    That of a closed shape has the predicate that is not allowed (SHACL 4.8.1), that of a query can bring one (5.3.2).
    """
    predicate = report.value(result, SH.resultPath)
    if isinstance(predicate, URIRef):
        return Path(f"<{predicate}>", (str(predicate),))
    return shapes.path(shape) if shape is not None else None
