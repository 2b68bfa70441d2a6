"""Shapes of the user's own: read, and refused where they could do more than describe a graph."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pyparsing import ParseBaseException
from rdflib import OWL, SH, BNode, Graph, Literal, URIRef
from rdflib.plugins.sparql.parser import parseQuery
from rdflib.plugins.sparql.parserutils import CompValue

from veiskille.errors import ShapesError
from veiskille.exclusive import exclusively
from veiskille.model import model
from veiskille.reading import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    from rdflib.term import Node

    from veiskille.outcome import Texts

#: Terms that run code, change the data, call functions, choose targets by a query, or point to shapes elsewhere:
#: nothing is fetched, so a document would be held to less than its shapes say.
_REFUSED: Final = (
    OWL.imports,
    *(
        SH[name]
        for name in ("js", "jsFunctionName", "jsLibrary", "rule", "target", "expression", "construct", "update")
    ),
    SH.shapesGraph,
    SH.returnType,
)

_QUERIES: Final = (SH.select, SH.ask)
#: Parts of a parsed query that leave the graph: another endpoint, other graphs.
_REACHING: Final = ("ServiceGraphPattern", "DatasetClause", "GraphGraphPattern")


def read_shapes(shapes: PathLike[str] | str | Graph) -> Graph:
    """Read shapes and refuse those that this version does not run.

    Args:
        shapes: a Turtle file, or a graph.

    Raises:
        ShapesError: the file is not Turtle, the graph holds no well-formed shapes, or a shape would run code, reach
            another graph or the network, or needs more than SHACL Core and SPARQL constraints.
        DocumentError: the file cannot be read.
    """
    graph = shapes if isinstance(shapes, Graph) else _parse(Path(shapes))
    for shape, construct in _refused(graph):
        raise _refusal(shape, construct)
    return graph


def texts_by_shape(shapes: Graph) -> dict[str, Texts]:
    """Give the messages of each shape.

    Returns:
        Shape, as an engine names it, to its messages (see :func:`texts_of`).
    """
    nodes = set(shapes.subjects())
    return {f"_:{node}" if isinstance(node, BNode) else str(node): texts_of(shapes, node) for node in nodes}


def texts_of(shapes: Graph, node: Node) -> Texts:
    """Give the messages that a shape or a constraint brings itself: pairs of a language tag, or empty, and a text."""
    texts = (t for t in shapes.objects(node, SH.message) if isinstance(t, Literal))
    return tuple(sorted((t.language or "", str(t)) for t in texts))


def _refused(graph: Graph) -> Iterator[tuple[Node, str]]:
    """Give each shape that is not run, with the construct that it is refused for."""
    for shape in graph.subjects():
        # Shapes of the model's own names could switch the model's shapes off.
        if str(shape).startswith(model().base):
            yield shape, "a name of the model's"
    for predicate in _REFUSED:
        for shape in graph.subjects(predicate):
            yield shape, re.split("[#/]", str(predicate))[-1]
    for predicate in _QUERIES:
        for shape, query in graph.subject_objects(predicate):
            for construct in _reaching(str(query)):
                yield shape, construct
    for shape, pattern in graph.subject_objects(SH.pattern):
        try:
            re.compile(str(pattern))
        except re.error:
            yield shape, "pattern"


def _parse(path: Path) -> Graph:
    text = read_bytes(path).decode("utf-8", "replace")
    graph = Graph()
    try:
        graph.parse(data=text, format="turtle")
    except (SyntaxError, ValueError):
        raise ShapesError("unsupported-shape", shape=path.name, construct="Turtle") from None
    return graph


def _refusal(shape: object, construct: str) -> ShapesError:
    return ShapesError(
        "unsupported-shape", shape=str(shape) if isinstance(shape, URIRef) else "--shapes", construct=construct
    )


def _reaching(query: str) -> Iterator[str]:
    """Give what keeps a query from being run; found in its parse tree, because text can hide a keyword."""
    try:
        with exclusively():
            tree = parseQuery(query)
    except ParseBaseException:
        yield "SPARQL"
        return
    waiting: list[Any] = [tree]
    while waiting:
        part = waiting.pop()
        if isinstance(part, CompValue):
            if part.name in _REACHING:
                yield part.name
            waiting.extend(part.values())
        elif not isinstance(part, str) and hasattr(part, "__iter__"):
            waiting.extend(part)
