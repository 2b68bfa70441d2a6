"""One table: the parameters of SHACL Core to what a plan says of them, in the order of the standard's sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from rdflib import RDF, SH, BNode, Literal, URIRef

from veiskille.plan.patterns import is_common
from veiskille.plan.reader import refuse, term

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rdflib.term import Node

    from veiskille.plan.ir import Constraint
    from veiskille.plan.reader import Reader

_KINDS: Final = frozenset(
    str(SH[name]) for name in ("IRI", "BlankNode", "Literal", "BlankNodeOrIRI", "BlankNodeOrLiteral", "IRIOrLiteral")
)


class Refer(Protocol):
    """Gives the index of a shape that another one names."""

    def __call__(self, shape: Node, *, of_property: bool | None = None) -> int:
        """Give the index; ``of_property`` says of which kind the shape must be, None that either will do."""


class Parameter(NamedTuple):
    """How a plan gets the constraints of a shape from one of its parameters."""

    read: Callable[[Reader, Refer, Node, str], list[Constraint]]
    #: Whether only property shapes may have it (SHACL 4: "cannot be used in node shapes").
    property_only: bool = False


def component(name: str) -> str:
    """Give the name of the component of a parameter: ``minCount`` is of ``MinCount``."""
    return name[0].upper() + name[1:]


def _iri_each(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    return [[component(name), iri] for iri in reader.iris(shape, SH[name])]


def _iri(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    iri = reader.iri(shape, SH[name])
    return [[component(name), iri]]


def _node_kind(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    kind = reader.iri(shape, SH[name])
    if kind not in _KINDS:
        refuse(shape, name)
    return [[component(name), kind]]


def _integer(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    return [[component(name), reader.integer(shape, SH[name])]]


def _literal(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    return [[component(name), reader.literal(shape, SH[name])]]


def _pattern(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    pattern, flags = reader.text(shape, SH.pattern), reader.text(shape, SH.flags) or ""
    if pattern is None:
        # Flags alone are no constraint: the component needs a value of each mandatory parameter (SHACL 2.1.2).
        return []
    if not is_common(pattern, flags):
        refuse(shape, name)
    return [["Pattern", pattern, *([flags] if flags else [])]]


def _languages(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    members = reader.list_of(shape, SH[name]) or []
    if not all(isinstance(member, Literal) and not member.language for member in members):
        refuse(shape, name)
    return [[component(name), [str(member) for member in members]]]


def _unique_lang(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    reader.boolean(shape, SH[name])
    # The constraint is there where the value is the term true (SHACL 4.4.5); "1" is another literal.
    return [["UniqueLang"]] if str(reader.one(shape, SH[name])) == "true" else []


def _terms(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    members = reader.list_of(shape, SH[name]) or []
    return [[component(name), [term(shape, member, name) for member in members]]]


def _term_each(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    return [[component(name), term(shape, node, name)] for node in reader.values(shape, SH[name])]


def _shape_each(reader: Reader, refer: Refer, shape: Node, name: str) -> list[Constraint]:
    return [[component(name), refer(_shape(reader, shape, node, name))] for node in reader.values(shape, SH[name])]


def _node_shape_each(reader: Reader, refer: Refer, shape: Node, name: str) -> list[Constraint]:
    nodes = reader.values(shape, SH[name])
    return [[component(name), refer(_shape(reader, shape, node, name), of_property=False)] for node in nodes]


def _property_each(reader: Reader, refer: Refer, shape: Node, name: str) -> list[Constraint]:
    nodes = reader.values(shape, SH[name])
    return [[component(name), refer(_shape(reader, shape, node, name), of_property=True)] for node in nodes]


def _shapes_each(reader: Reader, refer: Refer, shape: Node, name: str) -> list[Constraint]:
    lists = [reader.items(shape, head, name) for head in reader.values(shape, SH[name])]
    return [[component(name), [refer(_shape(reader, shape, node, name)) for node in nodes]] for nodes in lists]


def _qualified(reader: Reader, refer: Refer, shape: Node, name: str) -> list[Constraint]:
    value_shape = reader.one(shape, SH[name])
    if value_shape is None:
        return []
    siblings: list[Any] = []
    if reader.boolean(shape, SH.qualifiedValueShapesDisjoint):
        # SHACL 4.7.3: the shapes of the other properties of each shape that has this one as a property.
        around = {
            other
            for parent in reader.graph.subjects(SH.property, shape)
            for sibling in reader.graph.objects(parent, SH.property)
            for other in reader.graph.objects(sibling, SH.qualifiedValueShape)
        } - {value_shape}
        siblings = sorted(refer(_shape(reader, shape, node, name)) for node in around)
    index = refer(_shape(reader, shape, value_shape, name))
    counts = (("QualifiedMinCount", SH.qualifiedMinCount), ("QualifiedMaxCount", SH.qualifiedMaxCount))
    found = [(part, reader.integer(shape, predicate)) for part, predicate in counts]
    return [[part, count, index, siblings] for part, count in found if count is not None]


def _closed(reader: Reader, _refer: Refer, shape: Node, name: str) -> list[Constraint]:
    ignored = reader.list_of(shape, SH.ignoredProperties) or []
    if not all(isinstance(node, URIRef) for node in ignored):
        refuse(shape, "ignoredProperties")
    if not reader.boolean(shape, SH[name]):
        return []
    paths = [reader.one(part, SH.path) for part in reader.values(shape, SH.property)]
    allowed = {str(node) for node in (*paths, *ignored) if isinstance(node, URIRef)}
    return [["Closed", sorted(allowed)]]


def _shape(reader: Reader, shape: Node, node: Node, name: str) -> Node:
    """Give a node that is a shape; a literal cannot be one (SHACL 2.1).

    An IRI that nothing describes would be a shape that everything conforms to: more likely a slip of the pen, or a
    shape that stands in another file.
    """
    named = isinstance(node, URIRef) and node != RDF.nil and (node, None, None) in reader.graph
    if not named and not isinstance(node, BNode):
        refuse(shape, name)
    return node


#: The parameters by which a component is declared; what else it takes is read with them.
PARAMETERS: Final[Mapping[str, Parameter]] = {
    # 4.1 Value type
    "class": Parameter(_iri_each),
    "datatype": Parameter(_iri),
    "nodeKind": Parameter(_node_kind),
    # 4.2 Cardinality
    "minCount": Parameter(_integer, property_only=True),
    "maxCount": Parameter(_integer, property_only=True),
    # 4.3 Value range
    "minExclusive": Parameter(_literal),
    "minInclusive": Parameter(_literal),
    "maxExclusive": Parameter(_literal),
    "maxInclusive": Parameter(_literal),
    # 4.4 String-based
    "minLength": Parameter(_integer),
    "maxLength": Parameter(_integer),
    "pattern": Parameter(_pattern),
    "languageIn": Parameter(_languages),
    "uniqueLang": Parameter(_unique_lang, property_only=True),
    # 4.5 Property pair
    "equals": Parameter(_iri_each),
    "disjoint": Parameter(_iri_each),
    "lessThan": Parameter(_iri_each, property_only=True),
    "lessThanOrEquals": Parameter(_iri_each, property_only=True),
    # 4.6 Logical
    "not": Parameter(_shape_each),
    "and": Parameter(_shapes_each),
    "or": Parameter(_shapes_each),
    "xone": Parameter(_shapes_each),
    # 4.7 Shape-based
    "node": Parameter(_node_shape_each),
    "property": Parameter(_property_each),
    "qualifiedValueShape": Parameter(_qualified, property_only=True),
    # 4.8 Other
    "closed": Parameter(_closed),
    "hasValue": Parameter(_term_each),
    "in": Parameter(_terms),
}

#: What is read together with one of the parameters above, or is about the shape itself.
BESIDE: Final = frozenset(
    (
        "flags",
        "ignoredProperties",
        "qualifiedMaxCount",
        "qualifiedMinCount",
        "qualifiedValueShapesDisjoint",
        "deactivated",
        "message",
        "path",
        "severity",
        "sparql",
        "targetClass",
        "targetNode",
        "targetObjectsOf",
        "targetSubjectsOf",
        # Texts and hints for people, which no engine reads (SHACL 2.3.2).
        "defaultValue",
        "description",
        "group",
        "name",
        "order",
        # Prefixes of a graph that is a shape too.
        "declare",
    )
)

#: Constraints of a well-known vocabulary beside SHACL's, which are no annotations: silence about them would be weaker.
FOREIGN: Final = "http://datashapes.org/dash#"
FOREIGN_CONSTRAINTS: Final = frozenset(
    (
        "closedByTypes",
        "coExistsWith",
        "expressionDisjoint",
        "hasClass",
        "hasValueIn",
        "hasValueWithClass",
        "index",
        "indexed",
        "nonRecursive",
        "reifiableBy",
        "reificationRequired",
        "rootClass",
        "singleLine",
        "stem",
        "subSetOf",
        "symmetric",
        "uniqueValueForClass",
        "uriStart",
        "validatorForSubset",
    )
)
