"""From the text of a query to its parts, by rdflib's parser; refused by name is what the subset does not have."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Final

import rdflib
from pyparsing import ParseBaseException, ParseResults
from rdflib import BNode, URIRef, Variable
from rdflib import Literal as RdfLiteral
from rdflib.plugins.sparql.parser import parseQuery
from rdflib.plugins.sparql.parserutils import CompValue

from veiskille.exclusive import exclusively
from veiskille.graph import LANG_STRING, Iri, Literal
from veiskille.plan.query_expressions import Expressions
from veiskille.plan.query_forms import (
    Bind,
    Filter,
    Group,
    Maybe,
    Member,
    Refused,
    Select,
    Subquery,
    Triple,
    Union,
    aggregates,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veiskille.plan.ir import PathIr
    from veiskille.plan.query_forms import Expression, Part, Verb

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"

#: Parts of the parse tree that are refused, and the words that name them.
_REFUSED: Final = {
    "MinusGraphPattern": "MINUS",
    "ServiceGraphPattern": "SERVICE",
    "InlineData": "VALUES",
    "ValuesClause": "VALUES",
    "GraphGraphPattern": "GRAPH",
    "DatasetClause": "FROM",
    "LimitOffsetClauses": "LIMIT",
    "PathNegatedPropertySet": "a negated property set",
    "ConstructQuery": "CONSTRUCT",
    "DescribeQuery": "DESCRIBE",
}
#: Variables that stand for what a document's rules cannot see, or for more than a result.
_UNKNOWN: Final = ("shapesGraph", "currentShape", "failure")


def read_query(text: str, prefixes: Mapping[str, str], path: PathIr | None = None) -> tuple[str, Select]:
    """Read a query.

    Returns:
        ``select`` or ``ask``, and the selection; an ASK query selects nothing.

    Raises:
        Refused: the text is no query, or is outside of the declared subset.
    """
    tree = _parse(text)
    prologue, query = tree[0], tree[1]
    named = dict(prefixes)
    for declaration in prologue:
        if not isinstance(declaration, CompValue) or declaration.name != "PrefixDecl":
            raise Refused("BASE")
        named[_at(declaration, "prefix", "")] = str(declaration["iri"])
    _look_through(query)
    reader = _Reader(named, path)
    if query.name == "AskQuery":
        return "ask", Select((), reader.group(query["where"]))
    return "select", reader.select(query)


def _parse(text: str) -> ParseResults:
    with exclusively():
        normalizing = rdflib.NORMALIZE_LITERALS
        # Terms of a pattern are matched by their lexical forms.
        rdflib.NORMALIZE_LITERALS = False
        try:
            return parseQuery(text)
        except (ParseBaseException, ValueError, TypeError):
            raise Refused("SPARQL that is not well-formed") from None
        except RecursionError:
            raise Refused("a query that is nested too deeply") from None
        finally:
            rdflib.NORMALIZE_LITERALS = normalizing


def _at(part: CompValue, key: str, default: Any = None) -> Any:  # noqa: ANN401 - as the parser has it
    return part[key] if key in part else default  # noqa: SIM401 - CompValue.get has a meaning of its own


def _look_through(tree: Any) -> None:  # noqa: ANN401 - any part of the parse tree
    """Refuse what stands anywhere in a query."""
    waiting = [tree]
    while waiting:
        part = waiting.pop()
        if isinstance(part, CompValue):
            if part.name in _REFUSED:
                raise Refused(_REFUSED[part.name])
            waiting.extend(part.values())
        elif isinstance(part, Variable):
            if str(part) in _UNKNOWN:
                raise Refused(f"${part}")
        elif isinstance(part, list | ParseResults):
            waiting.extend(part)


class _Reader:
    """What reading a query needs to know: its prefixes, what $PATH stands for, and which names are taken."""

    def __init__(self, prefixes: Mapping[str, str], path: PathIr | None) -> None:
        self._prefixes = prefixes
        self._path = path
        self._fresh = count()
        #: Label of a blank node to the block of patterns that it stands in.
        self._blanks: dict[str, int] = {}
        self._block = 0
        self._expressions = Expressions(self.term, self.group)

    def select(self, query: CompValue) -> Select:
        """Read a SELECT query or subquery."""
        where = self.group(query["where"])
        columns: list[tuple[str, Expression | None]] = []
        for column in _at(query, "projection", ()):
            if "var" in column:
                columns.append((str(column["var"]), None))
            else:
                columns.append((str(column["evar"]), self._expressions.read(column["expr"])))
        if not columns:
            raise Refused("SELECT *")
        having: tuple[Expression, ...] = ()
        if "having" in query:
            having = tuple(self._expressions.read(e) for e in query["having"]["condition"])
        group_by = None
        if "groupby" in query:
            where, group_by = self._grouping(where, query["groupby"]["condition"])
        elif having or any(aggregates(e) for _, e in columns if e is not None):
            raise Refused("an aggregate without GROUP BY")
        return Select(tuple(columns), where, "modifier" in query, group_by, having)

    def _grouping(self, where: Group, conditions: Any) -> tuple[Group, tuple[str, ...]]:  # noqa: ANN401 - parse tree
        """Read GROUP BY; what it groups by is bound in the group itself."""
        names: list[str] = []
        members = list(where.members)
        for condition in conditions:
            if isinstance(condition, Variable):
                names.append(str(condition))
                continue
            as_name = isinstance(condition, CompValue) and condition.name == "GroupAs"
            expression = self._expressions.read(condition["expr"] if as_name else condition)
            name = str(condition["var"]) if as_name and "var" in condition else self._name()
            members.append(Bind(name, expression))
            names.append(name)
        return Group(tuple(members)), tuple(names)

    def group(self, tree: CompValue) -> Group:
        """Read a group; a subquery as the one member of its group."""
        if tree.name == "SubSelect":
            return Group((Subquery(self.select(tree)),))
        members: list[Member] = []
        around, self._block = self._block, next(self._fresh)
        for part in _at(tree, "part", ()):
            if part.name == "TriplesBlock":
                for triples in part["triples"]:
                    members.extend(self._triples(triples))
            elif part.name == "Filter":
                members.append(Filter(self._expressions.read(part["expr"])))
            else:
                members.append(self._other(part))
                self._block = next(self._fresh)
        self._block = around
        return Group(tuple(members))

    def _other(self, part: CompValue) -> Member:
        if part.name == "Bind":
            name = str(part["var"])
            return Bind(name, self._expressions.read(part["expr"]))
        if part.name == "OptionalGraphPattern":
            return Maybe(self.group(part["graph"]))
        if part.name != "GroupOrUnionGraphPattern":
            raise Refused(part.name)
        return Union(tuple(self.group(group) for group in part["graph"]))

    def _triples(self, flat: Any) -> Iterator[Member]:  # noqa: ANN401 - as the parser has it
        parts = list(flat)
        for index in range(0, len(parts), 3):
            subject, verb, value = parts[index : index + 3]
            yield from self._expand(self.term(subject), self._verb(verb), self.term(value))

    def _verb(self, tree: Any) -> Verb:  # noqa: ANN401 - as the parser has it
        if isinstance(tree, Variable):
            if str(tree) != "PATH":
                return str(tree)
            if self._path is None:
                raise Refused("$PATH without a path")
            return Iri(self._path) if isinstance(self._path, str) else self._path
        found = self._path_of(tree)
        return Iri(found) if isinstance(found, str) else found

    def _path_of(self, tree: Any) -> PathIr:  # noqa: ANN401 - as the parser has it
        if isinstance(tree, URIRef) or (isinstance(tree, CompValue) and tree.name == "pname"):
            term = self.term(tree)
            assert isinstance(term, Iri)  # noqa: S101 - for the type checker
            return term.value
        if tree.name == "PathEltOrInverse":
            return ["inverse", self._path_of(tree["part"])]
        if tree.name == "PathElt":
            mod = _at(tree, "mod")
            inner = self._path_of(tree["part"])
            forms = {"*": "zeroOrMore", "+": "oneOrMore", "?": "zeroOrOne"}
            return inner if mod is None else [forms[str(mod)], inner]
        if tree.name not in ("PathAlternative", "PathSequence"):
            raise Refused(tree.name)
        parts = [self._path_of(part) for part in tree["part"]]
        return (
            parts[0] if len(parts) == 1 else ["alternative" if tree.name == "PathAlternative" else "sequence", *parts]
        )

    def _expand(self, subject: Part, verb: Verb, value: Part) -> Iterator[Member]:
        """Write a path as patterns, as SPARQL 1.1, 18.2.2.4 does; what repeats stays a path."""
        if not isinstance(verb, list) or verb[0].startswith("zeroOr") or verb[0] == "oneOrMore":
            yield Triple(subject, verb, value)
            return
        form, *parts = verb
        if form == "inverse":
            yield from self._expand(value, _as_verb(parts[0]), subject)
        elif form == "alternative":
            yield Union(tuple(Group(tuple(self._expand(subject, _as_verb(part), value))) for part in parts))
        else:
            for part in parts[:-1]:
                between = self._name()
                yield from self._expand(subject, _as_verb(part), between)
                subject = between
            yield from self._expand(subject, _as_verb(parts[-1]), value)

    def _name(self) -> str:
        return f"_:{next(self._fresh)}"

    def term(self, tree: Any) -> Part:  # noqa: ANN401 - as the parser has it
        """Give a term or the name of a variable."""
        if isinstance(tree, Variable):
            if str(tree) == "PATH":
                raise Refused("$PATH in another place than a predicate's")
            return str(tree)
        if isinstance(tree, BNode):
            if self._blanks.setdefault(str(tree), self._block) != self._block:
                raise Refused("one blank node in two groups")
            return f"_:{tree}"
        return self._constant(tree)

    def _constant(self, tree: Any) -> Iri | Literal:  # noqa: ANN401 - as the parser has it
        if isinstance(tree, URIRef):
            return _absolute(str(tree))
        if isinstance(tree, RdfLiteral):
            # Numbers and truth values that are written without quotation marks.
            return Literal(str(tree), str(tree.datatype))
        if tree.name == "pname":
            prefix = str(_at(tree, "prefix", ""))
            if prefix not in self._prefixes:
                raise Refused(f"the undeclared prefix {prefix}:")
            return _absolute(self._prefixes[prefix] + str(_at(tree, "localname", "")))
        if tree.name != "literal":
            raise Refused(tree.name)
        text = str(tree["string"])
        if "lang" in tree:
            return Literal(text, LANG_STRING, str(tree["lang"]))
        datatype = self._constant(tree["datatype"]) if "datatype" in tree else Iri(f"{_XSD}string")
        return Literal(text, datatype[0])


def _absolute(iri: str) -> Iri:
    if ":" not in iri:
        raise Refused("a relative IRI")
    return Iri(iri)


def _as_verb(path: PathIr) -> Verb:
    return Iri(path) if isinstance(path, str) else path
