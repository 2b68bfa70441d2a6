"""Turtle by rdflib's parser, into our own terms: literals stay as they are written, whatever rdflib's switch says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rdflib import BNode, Graph
from rdflib.exceptions import ParserError
from rdflib.plugins.parsers.notation3 import BadSyntax, RDFSink, SinkParser

from veiskille.errors import DocumentError, LimitExceeded
from veiskille.graph import LANG_STRING, Blank, Iri, Literal
from veiskille.rdf.statements import NO_BASE
from veiskille.source import line_column

if TYPE_CHECKING:
    from veiskille.graph import Term
    from veiskille.rdf.statements import Statements

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"

#: A number as Turtle writes it (RDF 1.1 Turtle, 2.5.2), by the datatype that its form gives it.
_NUMBER: Final = re.compile(
    r"(?P<double>[+-]?(?:[0-9]+\.[0-9]*|\.?[0-9]+)[eE][+-]?[0-9]+)"
    r"|(?P<decimal>[+-]?[0-9]*\.[0-9]+)|(?P<integer>[+-]?[0-9]+)"
)
#: What nests, and what must be stepped over to see it.
_TOKEN: Final = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+"""|\'\'\'(?:[^\'\\]|\\.|\'(?!\'\'))*+\'\'\''
    r'|"(?:[^"\\\n\r]|\\.)*+"|\'(?:[^\'\\\n\r]|\\.)*+\'|<[^<>\s]*+>|\#[^\n\r]*+|\\.|\^\^'
    r"|[\[\](){}!?^]",
    re.DOTALL,
)
#: Formulas, paths and variables of N3, and graphs of TriG, some of which the parser would take.
_BEYOND: Final = ("{", "}", "!", "?", "^")
#: How the parser gives up on what is no Turtle.
_FAILURES: Final = (
    SyntaxError,
    ParserError,
    ValueError,
    LookupError,
    AssertionError,
    AttributeError,
    TypeError,
    ArithmeticError,
)


class _Sink(RDFSink):
    """Takes what the parser finds; no term of rdflib's is made that would change a literal or log a value."""

    def __init__(self, statements: Statements) -> None:
        super().__init__(Graph())
        self.statements = statements

    def newSymbol(self, *args: str) -> Any:  # noqa: ANN401, N802 - rdflib's name
        return str(args[0])

    def newLiteral(self, s: str, dt: Any, lang: str | None) -> Any:  # noqa: ANN401, N802 - as above
        return Literal(s, LANG_STRING if lang else str(dt or f"{_XSD}string"), lang or "")

    def makeStatement(self, quadruple: Any, why: Any = None) -> None:  # noqa: ANN401, ARG002, N802 - as above
        _, predicate, subject, value = quadruple
        one, other = _term(subject), _term(value)
        way = _term(predicate)
        if isinstance(one, Literal) or not isinstance(way, Iri):
            raise ParserError("not a statement")
        self.statements.add(one, way.value, other)


class _Parser(SinkParser):
    def nodeOrLiteral(self, argstr: str, i: int, res: Any) -> int:  # noqa: ANN401, N802 - rdflib's name
        start = self.skipSpace(argstr, i)
        number = None if start < 0 else _NUMBER.match(argstr, start)
        if number is None:
            return start if start < 0 else super().nodeOrLiteral(argstr, start, res)
        res.append(Literal(number.group(), f"{_XSD}{number.lastgroup}"))
        return number.end()


def read(text: str, statements: Statements) -> None:
    """Read Turtle.

    Raises:
        DocumentError: it is no Turtle; the error says where, as far as the parser tells.
        LimitExceeded: it nests deeper, or is more, than the limits allow.
    """
    _check_depth(text, statements)
    parser = _Parser(_Sink(statements), baseURI=NO_BASE, turtle=True)
    refusal = _refusal(parser, text, statements)
    if refusal is not None:
        # Not where the parser's own error is at hand, which quotes the document and would hang on to ours.
        raise refusal


def _refusal(parser: _Parser, text: str, statements: Statements) -> DocumentError | None:
    """Let the parser read, and tell why it could not."""
    try:
        parser.loadBuf(text)
    except RecursionError:
        # Only what the look at its brackets has missed; the parser works one level inside another.
        limit = statements.limits.max_depth
        return LimitExceeded("too-deep", file=statements.file, line=1, column=1, limit=limit)
    except BadSyntax as error:
        # The only place that tells where.
        return _refused(text, min(error._i, len(text)), statements)  # noqa: SLF001
    except _FAILURES:
        return DocumentError("not-turtle", file=statements.file)
    return None


def _refused(text: str, offset: int, statements: Statements) -> DocumentError:
    line, column = line_column(text, offset)
    return DocumentError("not-turtle", file=statements.file, line=line, column=column)


def _check_depth(text: str, statements: Statements) -> None:
    depth, limit = 0, statements.limits.max_depth
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in "[(":
            depth += 1
        elif mark in "])":
            depth -= 1
        elif mark in _BEYOND:
            raise _refused(text, token.start(), statements)
        if depth > limit:
            line, column = line_column(text, token.start())
            raise LimitExceeded("too-deep", file=statements.file, line=line, column=column, limit=limit)


def _term(found: Any) -> Term:  # noqa: ANN401 - whatever the parser makes
    if isinstance(found, Literal):
        return found
    if isinstance(found, bool):
        return Literal(str(found).lower(), f"{_XSD}boolean")
    if isinstance(found, BNode):
        return Blank(str(found))
    if isinstance(found, tuple):
        # The parser's own terms, such as the `a` of Turtle.
        return Iri(str(found[1]))
    if isinstance(found, str):
        return Iri(str(found))
    raise ParserError("not a term")
