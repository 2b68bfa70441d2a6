"""Documents from whatever they come as: files, bytes, text, JSON objects, RDF."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, Union

from veiskille.errors import DocumentError
from veiskille.exclusive import exclusively
from veiskille.limits import DEFAULTS, Limits
from veiskille.model import model
from veiskille.rdf.contexts import as_ours
from veiskille.rdf.formats import JSON, JSON_LD
from veiskille.reading import check_size, parse_json, read_bytes

if TYPE_CHECKING:
    from types import ModuleType

    from rdflib import Graph as RdfGraph

    from veiskille.rdf.statements import Statements
    from veiskille.reading import JsonValue

#: A file to read, JSON or RDF as bytes or text, an already read JSON object, or an rdflib graph.
DocumentInput: TypeAlias = Union["os.PathLike[str]", bytes, str, Mapping[str, Any], "RdfGraph"]


class Taken(NamedTuple):
    """A document before anything is read out of it: its bytes, or a graph."""

    data: bytes | None
    graph: RdfGraph | None = None
    file: str | None = None
    #: Whether the bytes are the user's own, so that places in them mean something.
    placed: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it came: its tree, and its bytes where positions can be told; or what it states, if in RDF."""

    tree: JsonValue
    data: bytes | None = None
    file: str | None = None
    stated: Statements | None = None

    @property
    def text(self) -> str | None:
        """Give the document's text, decoded only when asked: most documents have no result to place."""
        return None if self.data is None else self.data.decode("utf-8")


def take(document: DocumentInput, limits: Limits = DEFAULTS) -> Taken:
    """Take a document from whatever it comes as.

    Raises:
        DocumentError: it cannot be had, or no JSON can hold it.
        UsageError: it is of a type that holds no document.
    """
    if isinstance(document, Mapping):
        # Through JSON, so that what no document can hold is refused as in every document.
        data = _as_json(document)
        if data is None:
            raise DocumentError("not-json")
        return Taken(data, placed=False)
    if isinstance(document, os.PathLike):
        return Taken(read_bytes(document, limits), file=os.fsdecode(document))
    if isinstance(document, str):
        return Taken(document.encode("utf-8", "surrogatepass"))
    return Taken(document) if isinstance(document, bytes) else Taken(None, document)


def _as_json(document: Mapping[str, Any]) -> bytes | None:
    """Write an object as JSON; what hinders it may name a key, so nothing of that is kept."""
    try:
        return json.dumps(dict(document), ensure_ascii=False, allow_nan=False).encode("utf-8", "surrogatepass")
    except (TypeError, ValueError, RecursionError):
        return None


def read(taken: Taken, limits: Limits = DEFAULTS, form: str = JSON) -> Source:
    """Read what was taken.

    Args:
        taken: the document.
        limits: the bounds.
        form: one of :data:`INPUT_FORMATS`; it says nothing of an object or a graph.

    Raises:
        DocumentError: it cannot be read; the error says where and why.
        UsageError: it is of a type that holds no document.
    """
    data, graph, file, placed = taken
    if data is None:
        return Source(None, stated=_rdf().read_graph(graph, limits))
    if not placed:
        return Source(parse_json(data, limits=limits))
    if form not in (JSON, JSON_LD):
        check_size(data, limits, file)
        return Source(None, file=file, stated=_rdf().read_text(data, form, limits, file))
    source = Source(parse_json(data, limits=limits, file=file), data, file)
    return source if form == JSON else _as_json_ld(source, limits)


def _as_json_ld(source: Source, limits: Limits) -> Source:
    """Read JSON as JSON-LD: by the model's context as every document, by another context as RDF."""
    ours = as_ours(source.tree, model())
    if ours is not None:
        return replace(source, tree=ours)
    stated = _rdf().read_tree(source.tree, source.text or "", model(), limits, source.file)
    return Source(None, file=source.file, stated=stated)


def _rdf() -> ModuleType:
    """Give the door to rdflib, which only documents in RDF need."""
    with exclusively():
        from veiskille.rdf import read as door  # noqa: PLC0415 - brings rdflib

    return door
