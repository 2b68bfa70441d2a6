"""SHACL 4.1, value type constraint components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.engine.checks import Each, EachIn
from veiskille.engine.values import well_formed
from veiskille.graph import Blank, Iri, Literal
from veiskille.plan.ir import SH

if TYPE_CHECKING:
    from veiskille.engine.checks import Check, Context, Run
    from veiskille.graph import Term

_KINDS: Final[dict[str, tuple[type, ...]]] = {
    f"{SH}IRI": (Iri,),
    f"{SH}BlankNode": (Blank,),
    f"{SH}Literal": (Literal,),
    f"{SH}BlankNodeOrIRI": (Blank, Iri),
    f"{SH}BlankNodeOrLiteral": (Blank, Literal),
    f"{SH}IRIOrLiteral": (Iri, Literal),
}


def of_class(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:class`` (4.1.1)."""
    cls = Iri(arguments[0])

    def test(run: Run, value: Term) -> bool:
        return run.is_a(value, cls)

    return EachIn(test)


def datatype(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:datatype`` (4.1.2): an ill-typed literal is of no datatype."""
    (iri,) = arguments

    def test(value: Term) -> bool:
        return isinstance(value, Literal) and value.datatype == iri and well_formed(value)

    return Each(test)


def node_kind(arguments: list[Any], _context: Context) -> Check:
    """Make the check of ``sh:nodeKind`` (4.1.3)."""
    kinds = _KINDS[arguments[0]]

    def test(value: Term) -> bool:
        return isinstance(value, kinds)

    return Each(test, cheap=True)
