"""JSON-LD with a context of its own, by rdflib's processor."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import rdflib
from rdflib import Graph
from rdflib.plugins.parsers.jsonld import to_rdf

from veiskille.errors import DocumentError
from veiskille.exclusive import exclusively
from veiskille.graph import Blank, Iri, Literal
from veiskille.rdf.graphs import quiet, take
from veiskille.rdf.statements import NO_BASE, Statements

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What relative IRIs, and keys that the context does not speak of, are resolved against; neither name can exist.
_BASE: Final = "http://relative.invalid/"
_VOCAB: Final = "http://unknown.invalid/"

#: How the processor gives up.
_FAILURES: Final = (SyntaxError, ValueError, LookupError, AssertionError, AttributeError, TypeError, RecursionError)


@contextmanager
def _as_written() -> Iterator[None]:
    """Keep rdflib from rewriting literals: its switch is one for the process, so only one thread at a time has it."""
    with exclusively():
        rdflib.NORMALIZE_LITERALS, before = False, rdflib.NORMALIZE_LITERALS
        token = quiet.set(True)
        try:
            yield
        finally:
            quiet.reset(token)
            rdflib.NORMALIZE_LITERALS = before


def read(tree: Any, statements: Statements) -> None:  # noqa: ANN401 - plain JSON
    """Read JSON-LD that :mod:`veiskille.rdf.contexts` has found readable.

    Raises:
        DocumentError: the processor cannot read it.
        LimitExceeded: there is more than the limits allow.
    """
    found = Statements(statements.limits, statements.file)
    if not _is_read(tree, found):
        # Not where the processor's own error is at hand, which may quote the document.
        raise DocumentError("not-json-ld", file=statements.file)
    for subject, predicates in found.described.items():
        for predicate, values in predicates.items():
            way = predicate.removeprefix(_VOCAB)
            for value in values:
                one, other = _absolute(subject), _absolute(value)
                statements.add(one if not isinstance(one, Literal) else subject, way, other)


def _is_read(tree: Any, found: Statements) -> bool:  # noqa: ANN401 - as above
    try:
        with _as_written():
            graph = Graph()
            to_rdf(tree, graph, base=_BASE, context_data={"@vocab": _VOCAB})
            take(graph, found)
    except _FAILURES:
        return False
    return True


def _absolute(term: Iri | Blank | Literal) -> Iri | Blank | Literal:
    """Give a term, an IRI that was none as one that nobody takes for one."""
    for base in (_BASE, _VOCAB):
        if isinstance(term, Iri) and term.value.startswith(base):
            return Iri(NO_BASE + term.value.removeprefix(base))
    return term
