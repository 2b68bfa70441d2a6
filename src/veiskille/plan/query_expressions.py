"""Expressions of a query: from rdflib's parse tree to operators and operands, each known to the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pyparsing import ParseResults
from rdflib import Literal as RdfLiteral
from rdflib import URIRef, Variable

from veiskille.graph import Iri, Literal
from veiskille.plan.patterns import is_common
from veiskille.plan.query_forms import Refused, aggregates

if TYPE_CHECKING:
    from collections.abc import Callable

    from rdflib.plugins.sparql.parserutils import CompValue

    from veiskille.plan.query_forms import Expression, Group, Part

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"

#: Functions of SPARQL that the engine has, each by its name in the plan; all take expressions only.
FUNCTIONS: Final = frozenset(
    (
        "str",
        "lang",
        "datatype",
        "langmatches",
        "sameterm",
        "isiri",
        "isblank",
        "isliteral",
        "isnumeric",
        "strlen",
        "substr",
        "ucase",
        "lcase",
        "strstarts",
        "strends",
        "contains",
        "strbefore",
        "strafter",
        "concat",
        "abs",
        "ceil",
        "floor",
        "round",
        "year",
        "month",
        "day",
        "if",
        "coalesce",
    )
)
#: The parser's other names for functions, and its names for their arguments in order.
_ALIASES: Final = {"isuri": "isiri"}
_ARGUMENTS: Final = ("arg", "arg1", "arg2", "arg3", "start", "length")

#: Datatypes that a value can be cast to.
CASTS: Final = frozenset(
    _XSD + name for name in ("string", "boolean", "integer", "decimal", "float", "double", "date", "dateTime")
)
_LOGICAL: Final = {"ConditionalOrExpression": "or", "ConditionalAndExpression": "and"}
_SIGNS: Final = {"UnaryMinus": "minus", "UnaryPlus": "plus"}
_SINGLE: Final = ("RelationalExpression", "AdditiveExpression", "MultiplicativeExpression", *_LOGICAL)


@dataclass(frozen=True, slots=True)
class Expressions:
    """Reads expressions, with the reading of terms and of groups given."""

    term: Callable[[Any], Part]
    group: Callable[[CompValue], Group]

    def read(self, tree: Any) -> Expression:  # noqa: ANN401 - as the parser has it
        """Read an expression.

        Raises:
            Refused: an operator or function is outside of the subset.
        """
        if isinstance(tree, Variable | URIRef | RdfLiteral) or tree.name in ("pname", "literal"):
            part = self.term(tree)
            return ["var", part] if isinstance(part, str) else ["term", part]
        if tree.name in _SINGLE:
            return self._operator(tree)
        return self._other(tree)

    def _other(self, tree: CompValue) -> Expression:
        if tree.name == "UnaryNot":
            return ["not", self.read(tree["expr"])]
        if tree.name in _SIGNS:
            return _signed(_SIGNS[tree.name], self.read(tree["expr"]))
        if tree.name == "Function":
            return self._cast(tree)
        return self._aggregate(tree) if tree.name.startswith("Aggregate_") else self._call(tree)

    def _operator(self, tree: CompValue) -> Expression:
        first = self.read(tree["expr"])
        if "other" not in tree:
            return first
        if tree.name in _LOGICAL:
            return [_LOGICAL[tree.name], first, *(self.read(e) for e in tree["other"])]
        if tree.name == "RelationalExpression":
            if tree["op"] in ("IN", "NOT IN"):
                among = ["in", first, *(self.read(e) for e in _list(tree["other"]))]
                return among if tree["op"] == "IN" else ["not", among]
            return [str(tree["op"]), first, self.read(tree["other"])]
        for sign, other in zip(tree["op"], tree["other"], strict=True):
            first = [str(sign), first, self.read(other)]
        return first

    def _aggregate(self, tree: CompValue) -> Expression:
        name = tree.name.removeprefix("Aggregate_").lower()
        if name not in ("count", "sum"):
            raise Refused(name.upper())
        distinct = bool(tree["distinct"]) if "distinct" in tree else False
        if tree["vars"] == "*":
            if distinct:
                raise Refused("COUNT(DISTINCT *)")
            return ["count", False]
        inner = self.read(tree["vars"])
        if aggregates(inner):
            raise Refused("an aggregate in an aggregate")
        return [name, distinct, inner]

    def _cast(self, tree: CompValue) -> Expression:
        function = self.term(tree["iri"])
        arguments = [self.read(e) for e in _list(tree["expr"])] if "expr" in tree else []
        if not isinstance(function, Iri) or function.value not in CASTS or len(arguments) != 1:
            raise Refused(f"the function {function.value if isinstance(function, Iri) else ''}")
        return ["cast", function.value, *arguments]

    def _call(self, tree: CompValue) -> Expression:
        name = tree.name.removeprefix("Builtin_")
        if name in ("EXISTS", "NOTEXISTS"):
            return ["exists" if name == "EXISTS" else "notExists", self.group(tree["graph"])]
        if name == "BOUND":
            return ["bound", str(tree["arg"])]
        if name == "REGEX":
            return self._regex(tree)
        plain = _ALIASES.get(name.lower(), name.lower())
        if plain not in FUNCTIONS:
            raise Refused(name)
        arguments: list[Expression] = []
        for key in _ARGUMENTS:
            if key in tree:
                arguments.extend(self.read(e) for e in _list(tree[key]))
        return [plain, *arguments]

    def _regex(self, tree: CompValue) -> Expression:
        pattern = self.read(tree["pattern"])
        flags: Expression = self.read(tree["flags"]) if "flags" in tree else ["term", Literal("", f"{_XSD}string")]
        if pattern[0] != "term" or flags[0] != "term":
            raise Refused("REGEX with a pattern that is not written out")
        if not is_common(pattern[1].text, flags[1].text):
            raise Refused("the pattern of a REGEX")
        return ["regex", self.read(tree["text"]), pattern[1].text, flags[1].text]


def _list(tree: Any) -> list[Any]:  # noqa: ANN401 - as the parser has it
    """Give the members of a list of expressions; the parser has one alone, several, or rdf:nil for none."""
    if isinstance(tree, URIRef):
        return []
    return list(tree) if isinstance(tree, ParseResults | list) else [tree]


def _signed(sign: str, operand: Expression) -> Expression:
    """Give a number with its sign: the parser has no negative numbers."""
    if operand[0] == "term" and isinstance(operand[1], Literal) and operand[1].text[:1] not in "+-":
        term = operand[1]
        return ["term", Literal(("-" if sign == "minus" else "+") + term.text, term.datatype)]
    return [sign, operand]
