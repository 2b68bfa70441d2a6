"""Documents from whatever they come as: files, bytes, text, JSON objects, RDF."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeAlias, Union, cast, runtime_checkable

from veiskille.errors import DocumentError, UsageError
from veiskille.exclusive import exclusively
from veiskille.limits import DEFAULTS, Limits
from veiskille.model import model
from veiskille.rdf.contexts import as_ours
from veiskille.rdf.formats import ENDINGS, JSON, JSON_LD, REFUSED
from veiskille.reading import check_size, parse_json, read_bytes

if TYPE_CHECKING:
    from types import ModuleType

    from rdflib import Graph as RdfGraph

    from veiskille.rdf.statements import Statements
    from veiskille.reading import JsonValue


@runtime_checkable
class HoldsDocument(Protocol):
    """What can give its document, such as the objects of :mod:`veiskille.classes`."""

    def to_document(self) -> Mapping[str, Any]:
        """Give the document as a JSON object."""
        ...


#: A file to read, JSON or RDF as bytes or text, an already read JSON object, an object of one of the typed classes, or
#: an rdflib graph.
DocumentInput: TypeAlias = Union["os.PathLike[str]", bytes, str, Mapping[str, Any], HoldsDocument, "RdfGraph"]

_ENDINGS: Final = "|".join(sorted(ending[1:] for ending in (*ENDINGS, *REFUSED) if ending.startswith(".")))
#: One line with the ending of a file and none of the signs that every document has. Only the text is looked at: whether
#: there is such a file is nothing that a document may find out.
_FILE_NAME: Final = re.compile(rf"""[^{{}}\[\]<>"\n\r]{{1,1000}}\.(?:{_ENDINGS})""", re.IGNORECASE)


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
        UsageError: it is of a type that holds no document, or text that is the name of a file.
    """
    if isinstance(document, bytes):
        return Taken(document)
    if isinstance(document, str):
        if _FILE_NAME.fullmatch(document):
            raise UsageError("path-as-text")
        return Taken(document.encode("utf-8", "surrogatepass"))
    if isinstance(document, os.PathLike):
        return Taken(read_bytes(document, limits), file=os.fsdecode(document))
    if isinstance(document, Mapping) or (isinstance(document, HoldsDocument) and not isinstance(document, type)):
        data = _written(document)
        if data is None:
            raise DocumentError("not-json")
        return Taken(data, placed=False)
    # Whether it is a graph, only rdflib can tell.
    return Taken(None, cast("RdfGraph", document))


def _written(document: Mapping[str, Any] | HoldsDocument) -> bytes | None:
    """Write an object as JSON; what hinders it may name a key or a value, so nothing of that is kept."""
    try:
        tree = document if isinstance(document, Mapping) else document.to_document()
        # Through JSON, so that what no document can hold is refused as in every document.
        return json.dumps(dict(tree), ensure_ascii=False, allow_nan=False).encode("utf-8", "surrogatepass")
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
