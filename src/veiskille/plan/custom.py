"""Constraints that are written as queries, and components that a shapes graph declares (SHACL 5 and 6)."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rdflib import OWL, SH, URIRef

from veiskille.components import COMPONENTS
from veiskille.messages import component_name
from veiskille.model import model
from veiskille.plan.queries import compile_query
from veiskille.plan.reader import local_name, refuse, term

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rdflib.term import Node

    from veiskille.plan.ir import Constraint, PathIr
    from veiskille.plan.queries import Query
    from veiskille.plan.reader import Reader


@lru_cache(maxsize=512)
def _query(
    text: str, prefixes: tuple[tuple[str, str], ...], path: str | None, bound: tuple[str, ...], shape: str
) -> Query:
    """Compile a query once: many profiles have the same rules, and parsing one takes longer than all else."""
    steps = None if path is None else json.loads(path)
    return compile_query(text, dict(prefixes), path=steps, bound=bound, shape=shape)


class _Component(NamedTuple):
    node: URIRef
    required: tuple[URIRef, ...]
    optional: tuple[URIRef, ...]


class Components:
    """The components that a shapes graph declares besides those of SHACL Core."""

    def __init__(self, reader: Reader, *, messages: bool) -> None:
        self.reader, self.messages = reader, messages
        self._parameter_nodes: set[Node] = reader.instances(SH.Parameter)
        self._components = [self._component(node) for node in self._declared()]
        #: The predicates that make a node a shape because a component takes them as parameters.
        self.parameters = tuple(
            predicate for component in self._components for predicate in (*component.required, *component.optional)
        )

    def declares(self, node: Node) -> bool:
        """Tell whether a node is part of a declaration, and so no shape."""
        return node in self._parameter_nodes

    def constraints(self, shape: Node, path: PathIr | None) -> list[Constraint]:
        """Give the constraints of a shape that queries or declared components make.

        Raises:
            ShapesError: a query or a declaration cannot be run exactly.
        """
        made = [self._query(shape, node, path) for node in self.reader.values(shape, SH.sparql) if not self._off(node)]
        for component in self._components:
            made += self._instance(component, shape, path)
        return made

    def _off(self, node: Node) -> bool:
        return self.reader.boolean(node, SH.deactivated)

    def _declared(self) -> list[URIRef]:
        found = self.reader.instances(SH.ConstraintComponent)
        for node in found:
            if not isinstance(node, URIRef):
                refuse(node, "ConstraintComponent")
        return sorted(node for node in found if isinstance(node, URIRef) and not str(node).startswith(str(SH)))

    def _component(self, node: URIRef) -> _Component:
        required: list[URIRef] = []
        optional: list[URIRef] = []
        for parameter in self.reader.values(node, SH.parameter):
            self._parameter_nodes.add(parameter)
            predicate = self.reader.one(parameter, SH.path)
            if not isinstance(predicate, URIRef):
                refuse(node, "parameter")
            (optional if self.reader.boolean(parameter, SH.optional) else required).append(predicate)
        if not required:
            refuse(node, "parameter")
        return _Component(node, tuple(sorted(required)), tuple(sorted(optional)))

    def _instance(self, component: _Component, shape: Node, path: PathIr | None) -> list[Constraint]:
        """Give the constraints that a component makes of a shape; none where a mandatory parameter has no value."""
        given = {p: self.reader.values(shape, p) for p in (*component.required, *component.optional)}
        if not all(given[predicate] for predicate in component.required):
            return []
        name = component_name(str(component.node))
        if name in COMPONENTS and str(component.node) == f"{model().base}component/{name}ConstraintComponent":
            return [[name, str(component.node)]]
        if str(component.node).startswith(model().base):
            refuse(shape, name)
        if len(given) > 1 and any(len(values) > 1 for values in given.values()):
            # SHACL 6.2: a component with several parameters takes one value of each.
            refuse(shape, local_name(component.required[0]))
        (first, *_) = component.required
        return [
            self._validated(component, shape, path, {**{p: v[0] for p, v in given.items() if v}, first: value})
            for value in given[first]
        ]

    def _validated(
        self, component: _Component, shape: Node, path: PathIr | None, given: dict[URIRef, Node]
    ) -> Constraint:
        """Give a constraint of a component: its validator with the values of its parameters."""
        # SHACL 6.2.3: the validator for the kind of shape counts before the one for both.
        for predicate in (SH.propertyValidator if path is not None else SH.nodeValidator, SH.validator):
            validator = self.reader.one(component.node, predicate)
            if validator is not None:
                break
        else:
            refuse(shape, local_name(component.node))
        bound = {local_name(p): term(shape, value, local_name(p)) for p, value in sorted(given.items())}
        return ["Validator", str(component.node), self._compiled(shape, validator, path, bound), bound]

    def _query(self, shape: Node, node: Node, path: PathIr | None) -> Constraint:
        if self.reader.one(node, SH.select) is None:
            refuse(shape, "sparql")
        made = ["SPARQL", self._compiled(shape, node, path, {})]
        # SHACL 5.3.2: what the constraint says comes before what its shape says.
        texts = self.reader.texts(shape, node, SH.message) if self.messages else []
        return [*made, texts] if texts else made

    def _compiled(self, shape: Node, node: Node, path: PathIr | None, bound: Mapping[str, object]) -> object:
        text = self.reader.text(node, SH.select) or self.reader.text(node, SH.ask)
        if text is None:
            refuse(shape, "sparql")
        name = str(shape) if isinstance(shape, URIRef) else "--shapes"
        prefixes = tuple(sorted(self._prefixes(shape, node).items()))
        return _query(text, prefixes, None if path is None else json.dumps(path), tuple(bound), name)

    def _prefixes(self, shape: Node, node: Node) -> dict[str, str]:
        """Give the prefixes that a query may use (SHACL 5.2.1); two namespaces for one are refused."""
        found: dict[str, str] = {}
        waiting = self.reader.values(node, SH.prefixes)
        seen: set[Node] = set()
        while waiting:
            graph = waiting.pop()
            if graph in seen:
                continue
            seen.add(graph)
            waiting += self.reader.values(graph, OWL.imports)
            for declaration in self.reader.values(graph, SH.declare):
                prefix = self.reader.text(declaration, SH.prefix)
                namespace = self.reader.one(declaration, SH.namespace)
                if prefix is None or namespace is None or found.setdefault(prefix, str(namespace)) != str(namespace):
                    refuse(shape, "prefixes")
        return found
