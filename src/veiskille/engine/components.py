"""One table: constraint component to the function that makes its check, in the order of the standard's sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.components import COMPONENTS as OWN
from veiskille.engine import (
    cardinality,
    logical,
    other,
    property_pair,
    shape_based,
    sparql,
    string_based,
    value_range,
    value_type,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from veiskille.engine.checks import Check, Context

#: Name in a plan to maker; a maker takes the arguments of the constraint and the context of its shape.
MAKERS: Final[Mapping[str, Callable[[list[Any], Context], Check]]] = {
    # 4.1 Value type
    "Class": value_type.of_class,
    "Datatype": value_type.datatype,
    "NodeKind": value_type.node_kind,
    # 4.2 Cardinality
    "MinCount": cardinality.min_count,
    "MaxCount": cardinality.max_count,
    # 4.3 Value range
    "MinExclusive": value_range.min_exclusive,
    "MinInclusive": value_range.min_inclusive,
    "MaxExclusive": value_range.max_exclusive,
    "MaxInclusive": value_range.max_inclusive,
    # 4.4 String-based
    "MinLength": string_based.min_length,
    "MaxLength": string_based.max_length,
    "Pattern": string_based.pattern,
    "LanguageIn": string_based.language_in,
    "UniqueLang": string_based.unique_lang,
    # 4.5 Property pair
    "Equals": property_pair.equals,
    "Disjoint": property_pair.disjoint,
    "LessThan": property_pair.less_than,
    "LessThanOrEquals": property_pair.less_than_or_equals,
    # 4.6 Logical
    "Not": logical.not_,
    "And": logical.and_,
    "Or": logical.or_,
    "Xone": logical.xone,
    # 4.7 Shape-based
    "Node": shape_based.node,
    "Property": shape_based.property_,
    "QualifiedMinCount": shape_based.qualified_min_count,
    "QualifiedMaxCount": shape_based.qualified_max_count,
    # 4.8 Other
    "Closed": other.closed,
    "HasValue": other.has_value,
    "In": other.in_,
    # 5 and 6 SPARQL
    "SPARQL": sparql.constraint,
    "Validator": sparql.validator,
    # Components of our own
    **{name: other.own(name) for name in OWN},
}
