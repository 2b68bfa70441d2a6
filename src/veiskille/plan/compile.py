"""From a shapes graph to a plan: find the shapes, read each, refuse what could not be run exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from rdflib import OWL, RDFS, SH, BNode, Literal, URIRef

from veiskille.plan.custom import Components
from veiskille.plan.ir import VIOLATION
from veiskille.plan.parameters import BESIDE, FOREIGN, FOREIGN_CONSTRAINTS, PARAMETERS
from veiskille.plan.reader import DEEPEST, Reader, local_name, refuse, term

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

    from veiskille.plan.ir import Constraint, PathIr, Plan, ShapeIr, TargetsIr

_TARGETS: Final = (SH.targetClass, SH.targetNode, SH.targetObjectsOf, SH.targetSubjectsOf)
#: Parameters whose values are shapes, and those whose values are lists of shapes (SHACL 2.1).
_SHAPES: Final = (SH["not"], SH.node, SH.property, SH.qualifiedValueShape)
_LISTS: Final = (SH["and"], SH["or"], SH.xone)


class _Compiler:
    def __init__(self, graph: Graph, *, messages: bool) -> None:
        self.graph, self.messages = graph, messages
        self.reader = Reader(graph)
        self.components = Components(self.reader, messages=messages)
        #: The shapes in the order of the plan.
        self.order: list[Node] = []
        self.index: dict[Node, int] = {}

    def plan(self) -> Plan:
        for node in sorted(self.graph.subjects(SH.entailment), key=str):
            # SHACL 3.1: an engine that does not know the regime must fail.
            refuse(node, "entailment")
        found = self._found()
        named = sorted(node for node in found if isinstance(node, URIRef))
        self.order = [*named, *self._blank(named, found)]
        self.index = {node: index for index, node in enumerate(self.order)}
        shapes = [self._shape(node) for node in self.order]
        _refuse_recursion(shapes, self.order)
        return _pruned(shapes, self._targets())

    def _found(self) -> set[Node]:
        """Give every shape (SHACL 2.1): typed as one, with a target or a parameter, or named by another."""
        graph = self.graph
        found = self.reader.instances(SH.NodeShape) | self.reader.instances(SH.PropertyShape)
        for predicate in (*_TARGETS, *(SH[name] for name in PARAMETERS), SH.sparql, *self.components.parameters):
            # A parameter of a component may itself have a datatype or a class; it is no shape of anybody's.
            found |= {s for s in graph.subjects(predicate) if not self.components.declares(s)}
        for predicate in _SHAPES:
            for shape, value in graph.subject_objects(predicate):
                if isinstance(value, Literal):
                    refuse(shape, local_name(predicate))
                found.add(value)
        for predicate in _LISTS:
            for shape, head in graph.subject_objects(predicate):
                found |= set(self.reader.items(shape, head, local_name(predicate)))
        return found

    def _blank(self, named: list[URIRef], found: set[Node]) -> list[Node]:
        """Give the shapes without an IRI in the order in which those with one lead to them."""
        order: dict[Node, None] = {}
        waiting: list[Node] = [*reversed(named)]
        seen: set[Node] = set()
        for start in (*waiting, *sorted((n for n in found if isinstance(n, BNode)), key=self._rank)):
            stack = [start]
            while stack:
                node = stack.pop()
                if node in seen:
                    continue
                seen.add(node)
                if isinstance(node, BNode) and node in found:
                    order.setdefault(node)
                stack += reversed(self._named_by(node))
        return list(order)

    def _named_by(self, node: Node) -> list[Node]:
        found = [value for predicate in _SHAPES for value in self.reader.values(node, predicate)]
        for predicate in _LISTS:
            for head in self.reader.values(node, predicate):
                found += self.reader.items(node, head, local_name(predicate))
        return found

    def _rank(self, node: Node) -> list[tuple[str, str]]:
        """Order shapes that nothing leads to by what they say."""
        said = self.graph.predicate_objects(node)
        return sorted((str(p), "" if isinstance(o, BNode) else o.n3()) for p, o in said)

    def _name(self, node: Node) -> str:
        return str(node) if isinstance(node, URIRef) else f"_:b{self.index[node]}"

    def _shape(self, node: Node) -> ShapeIr:
        """Read one shape; where it is deactivated, as one that everything conforms to (SHACL 2.1.5)."""
        self._check_predicates(node)
        path = self._path(node)
        severity = self.reader.iri(node, SH.severity)
        constraints = self._constraints(node, path)
        messages = self.reader.texts(node, node, SH.message) if self.messages else []
        name = self._name(node)
        if self._is_off(node):
            return {"id": name, "constraints": []}
        made = {"id": name, "path": path, "severity": severity, "messages": messages, "constraints": constraints}
        left_out: tuple[object, ...] = (None, VIOLATION, [])
        return cast("ShapeIr", {k: v for k, v in made.items() if k == "constraints" or v not in left_out})

    def _is_off(self, node: Node) -> bool:
        return self.reader.boolean(node, SH.deactivated)

    def _check_predicates(self, node: Node) -> None:
        """Refuse a shape that says something about itself which no part of the plan would carry."""
        for predicate in sorted(set(self.graph.predicates(node)), key=str):
            name = local_name(predicate)
            if str(predicate).startswith(str(SH)):
                if name not in PARAMETERS and name not in BESIDE:
                    refuse(node, name)
            elif str(predicate) == FOREIGN + name and name in FOREIGN_CONSTRAINTS:
                refuse(node, name)

    def _path(self, node: Node) -> PathIr | None:
        """Give the path of a property shape; a node shape has none (SHACL 2.2, 2.3)."""
        path = self.reader.one(node, SH.path)
        if path is None:
            if self.reader.is_a(node, SH.PropertyShape):
                refuse(node, "path")
            return None
        if self.reader.is_a(node, SH.NodeShape):
            refuse(node, "path")
        return self.reader.path(node, path)

    def _constraints(self, node: Node, path: PathIr | None) -> list[Constraint]:
        made: list[Constraint] = []
        for name, parameter in PARAMETERS.items():
            if (node, SH[name], None) not in self.graph and not (
                name == "pattern" and (node, SH.flags, None) in self.graph
            ):
                continue
            found = parameter.read(self.reader, self._refer, node, name)
            if found and parameter.property_only and path is None:
                refuse(node, name)
            made += found
        made += self.components.constraints(node, path)
        # A property shape that is switched off adds nothing; as a part of another constraint it conforms.
        return [c for c in made if c[0] != "Property" or not self._is_off(self.order[c[1]])]

    def _refer(self, shape: Node, *, of_property: bool | None = None) -> int:
        is_property = (shape, SH.path, None) in self.graph
        if of_property is not None and is_property != of_property:
            refuse(shape, "property" if of_property else "node")
        return self.index[shape]

    def _targets(self) -> TargetsIr:
        """Give what each shape is applied to (SHACL 2.1.3), implicit class targets included."""
        made: TargetsIr = {"class": {}, "node": [], "subjectsOf": {}, "objectsOf": {}}
        for index, node in enumerate(self.order):
            off = self._is_off(node)
            classes = self.reader.iris(node, SH.targetClass)
            if isinstance(node, URIRef) and any(self.reader.is_a(node, cls) for cls in (RDFS.Class, OWL.Class)):
                classes.append(str(node))
            nodes = [term(node, value, "targetNode") for value in self.reader.values(node, SH.targetNode)]
            subjects = self.reader.iris(node, SH.targetSubjectsOf)
            objects = self.reader.iris(node, SH.targetObjectsOf)
            if off:
                continue
            tables = (made["class"], classes), (made["subjectsOf"], subjects), (made["objectsOf"], objects)
            for table, keys in tables:
                for key in dict.fromkeys(keys):
                    table.setdefault(key, []).append(index)
            made["node"] += [[value, index] for value in nodes]
        made["node"].sort(key=lambda pair: (str(pair[0]), pair[1]))
        return {
            "class": dict(sorted(made["class"].items())),
            "node": made["node"],
            "subjectsOf": dict(sorted(made["subjectsOf"].items())),
            "objectsOf": dict(sorted(made["objectsOf"].items())),
        }


def _shapes_in(constraint: Constraint) -> list[int]:
    """Give the indices of the shapes that a constraint names."""
    name, *arguments = constraint
    if name in ("Not", "Node", "Property"):
        return [arguments[0]]
    if name in ("And", "Or", "Xone"):
        return list(arguments[0])
    if name in ("QualifiedMinCount", "QualifiedMaxCount"):
        return [arguments[1], *arguments[2]]
    return []


def _refuse_recursion(shapes: list[ShapeIr], nodes: list[Node]) -> None:
    """Refuse shapes that refer to themselves, whose meaning the standard leaves open (SHACL 3.4.3)."""
    below = [[i for c in shape["constraints"] for i in _shapes_in(c)] for shape in shapes]
    depth = [0] * len(shapes)
    open_: set[int] = set()
    for start in range(len(shapes)):
        stack: list[tuple[int, bool]] = [(start, False)]
        while stack:
            index, leaving = stack.pop()
            if leaving:
                open_.discard(index)
                depth[index] = 1 + max((depth[i] for i in below[index]), default=0)
                if depth[index] > DEEPEST:
                    refuse(nodes[index], "depth")
            elif not depth[index]:
                open_.add(index)
                stack.append((index, True))
                for inner in below[index]:
                    if inner in open_:
                        refuse(nodes[inner], "recursion")
                    stack.append((inner, False))


def _pruned(shapes: list[ShapeIr], targets: TargetsIr) -> Plan:
    """Leave out the shapes that no target leads to."""
    tables = (targets["class"], targets["subjectsOf"], targets["objectsOf"])
    waiting = [i for table in tables for indices in table.values() for i in indices]
    waiting += [index for _, index in targets["node"]]
    kept: set[int] = set()
    while waiting:
        index = waiting.pop()
        if index not in kept:
            kept.add(index)
            waiting += [i for constraint in shapes[index]["constraints"] for i in _shapes_in(constraint)]
    new = {old: index for index, old in enumerate(sorted(kept))}
    for table in tables:
        table.update({key: [new[i] for i in indices] for key, indices in table.items()})
    targets["node"] = [[value, new[index]] for value, index in targets["node"]]
    remaining = [shapes[old] for old in sorted(kept)]
    for shape in remaining:
        shape["constraints"] = [_renumbered(constraint, new) for constraint in shape["constraints"]]
    return {"shapes": remaining, "targets": targets}


def _renumbered(constraint: Constraint, new: dict[int, int]) -> Constraint:
    name, *arguments = constraint
    if name in ("Not", "Node", "Property"):
        return [name, new[arguments[0]]]
    if name in ("And", "Or", "Xone"):
        return [name, [new[i] for i in arguments[0]]]
    if name in ("QualifiedMinCount", "QualifiedMaxCount"):
        return [name, arguments[0], new[arguments[1]], [new[i] for i in arguments[2]]]
    return constraint


def compile_graph(graph: Graph, *, messages: bool = True) -> Plan:
    """Compile the shapes of a graph to a plan.

    Args:
        graph: the shapes graph, of SHACL Core with the components and the queries that are declared.
        messages: whether the plan carries what shapes say to people.

    Raises:
        ShapesError: a shape is not well-formed, refers to itself, or says what cannot be run exactly; its facts name
            the shape and the construct.
    """
    return _Compiler(graph, messages=messages).plan()
