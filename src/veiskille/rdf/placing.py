"""From statements to the graph that lowering makes of JSON: each node gets the place that it would have in a document.

What JSON of the model could not say is found here, with the components that lowering has for it, so that an RDF
document conforms exactly when there is a JSON document that says the same and conforms.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from veiskille.errors import LimitExceeded
from veiskille.graph import RDF_TYPE, Blank, Graph, Iri, Literal
from veiskille.lower import IRI, TAG, Faults, Lowered
from veiskille.rdf.order import order
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from veiskille.graph import Node, Term
    from veiskille.model import Class, Model, Profile, Slot
    from veiskille.rdf.statements import Statements

#: Where JSON-LD would put a node that no statement of the document leads to.
_ASIDE: Final = "/@included"


class _Visit(NamedTuple):
    """A node on its way to its place."""

    node: Node
    pointer: str
    depth: int
    #: The class that stands there, and the slot that leads there; None where the model has no place for the node.
    expected: Class | None = None
    slot: Slot | None = None
    #: Whether it has been said already that nothing may stand here.
    said: bool = False


class _Here(NamedTuple):
    """A node at its place: how it was come to, its name in the graph, and the class that its keys are those of."""

    visit: _Visit
    node: Node
    cls: Class | None


@dataclass(slots=True)
class _Placing:
    model: Model
    profile: Profile
    stated: Statements
    faults: Faults
    #: Classes of which a node can be, by their IRIs.
    classes: dict[str, Class]
    key: Callable[[Term], tuple[Any, ...]]
    #: Node as the document names it to the node of the graph.
    nodes: dict[Node, Node] = field(default_factory=dict)
    #: Every statement with its pointer, and whether its value is an object that stands there.
    placed: list[tuple[Node, str, Term, str, bool]] = field(default_factory=list)
    waiting: deque[_Visit] = field(default_factory=deque)
    #: Nodes where the model has no place for one: placed when all others have theirs.
    loose: deque[_Visit] = field(default_factory=deque)

    def run(self, root: Node) -> Lowered:
        """Place the root and all that it leads to, then what it does not lead to."""
        self.waiting.append(_Visit(root, "", 1, self.profile.classes[self.profile.root]))
        self._drain()
        count = 0
        for node in self._aside():
            if node not in self.nodes:
                self.waiting.append(_Visit(node, f"{_ASIDE}/{count}", 3))
                self._drain()
                count += 1
        return Lowered(Graph(self.nodes[root], self._statements(), self.faults.pointers), tuple(self.faults.findings))

    def _statements(self) -> dict[Node, dict[str, dict[Term, str]]]:
        statements: dict[Node, dict[str, dict[Term, str]]] = {node: {} for node in self.faults.pointers}
        for subject, predicate, value, pointer, contained in self.placed:
            term = value
            if not isinstance(value, Literal) and (contained or isinstance(value, Blank)):
                # A reference keeps its IRI: it may mean the catalogue's node, which no node here stands for.
                term = self.nodes.get(value, value)
            statements[self.nodes[subject]].setdefault(predicate, {}).setdefault(term, pointer)
        return statements

    def _drain(self) -> None:
        while self.waiting or self.loose:
            visit = (self.waiting or self.loose).popleft()
            if visit.node not in self.nodes:
                self._visit(visit)
            elif not visit.said:
                # An object of JSON stands in one place; here it would have to be described twice.
                node = self.nodes[visit.node]
                self.faults.report("Repeated", f"{visit.pointer}/id", node, visit.expected, _id_of(visit.expected))

    def _aside(self) -> Iterator[Node]:
        """Give what has no place yet: first what nothing else of it leads to, then the rest; each in order."""
        rest = [node for node in self.stated.described if node not in self.nodes]
        below = {
            value
            for node in rest
            for values in self.stated.described[node].values()
            for value in values
            if value != node and not isinstance(value, Literal)
        }
        yield from sorted((node for node in rest if node not in below), key=self.key)
        yield from sorted((node for node in rest if node in below), key=self.key)

    def _visit(self, visit: _Visit) -> None:
        if visit.depth > self.stated.limits.max_depth:
            raise LimitExceeded("too-deep", file=self.stated.file, limit=self.stated.limits.max_depth)
        node = self._name(visit)
        self.nodes[visit.node] = node
        self.faults.pointers[node] = visit.pointer
        predicates = self.stated.described.get(visit.node, {})
        cls = self._type(visit, node, predicates.get(RDF_TYPE, {}))
        if visit.expected is None and not visit.said and isinstance(node, type(visit.node)):
            self.faults.report("Placed", visit.pointer, node, cls)
        slots = {slot.iri: slot for slot in cls.slots.values() if slot.key != "id"} if cls else {}
        here = _Here(visit, node, cls)
        for predicate in sorted(predicates.keys() - {RDF_TYPE}):
            slot = slots.get(predicate)
            key = slot.key if slot else predicate.removeprefix(f"{self.model.base}model/")
            place = f"{visit.pointer}/{escape(key)}"
            if slot is None and not visit.said:
                self.faults.unknown(key, place, node, cls)
            if slot is not None and slot.kind == "text":
                self._tags(here, slot, predicates[predicate], place)
            for at, value in self._each(predicates[predicate], slot, place):
                self._value(here, predicate, slot, value, at)

    def _name(self, visit: _Visit) -> Node:
        """Give the node of the graph: by its IRI where that is one that a document may describe, else blank."""
        blank, slot = Blank(visit.pointer), _id_of(visit.expected)
        if isinstance(visit.node, Blank):
            if slot is not None and slot.minimum:
                self.faults.report("MinCount", visit.pointer, blank, visit.expected, slot)
            return blank
        if slot is None and visit.expected is not None:
            self.faults.unknown("id", f"{visit.pointer}/id", blank, visit.expected)
        return self.faults.named(visit.node.value, blank, visit.expected) or blank

    def _type(self, visit: _Visit, node: Node, types: dict[Term, None]) -> Class | None:
        """Take the types of a node, of which it may have one; give the class whose keys it may have."""
        place = f"{visit.pointer}/type"
        self.loose.extend(_Visit(v, place, visit.depth + 1, said=True) for v in types if isinstance(v, Blank))
        known = [self.classes[v.value] for v in types if isinstance(v, Iri) and v.value in self.classes]
        known.sort(key=lambda cls: (visit.expected is None or cls.name != visit.expected.name, cls.name))
        if len(types) > 1 and not visit.said:
            self.faults.report("OneType", place, node, visit.expected, visit.slot)
        # Of several only one is stated: under the shapes of each, what the others allow would be a fault once more.
        stated = sorted(types, key=lambda v: ([Iri(cls.iri) for cls in known[:1]] != [v], self.key(v)))[:1]
        self.placed.extend((visit.node, RDF_TYPE, value, place, False) for value in stated)
        if not known:
            return visit.expected
        return self.profile.classes.get(known[0].name) or known[0]

    def _each(self, values: dict[Term, None], slot: Slot | None, place: str) -> Iterator[tuple[str, Term]]:
        """Give the values in order, each with its pointer."""
        in_list = len(values) > 1 or (slot is not None and slot.many)
        for index, value in enumerate(sorted(values, key=self.key)):
            if slot is not None and slot.kind == "text" and isinstance(value, Literal) and value.language:
                yield f"{place}/{escape(value.language)}", value
            else:
                yield f"{place}/{index}" if in_list else place, value

    def _value(self, here: _Here, predicate: str, slot: Slot | None, value: Term, place: str) -> None:
        visit, kind = here.visit, slot.kind if slot else ""
        contained = kind == "node" and not isinstance(value, Literal)
        self.placed.append((visit.node, predicate, value, place, contained))
        # A list is a level of its own, as in JSON.
        depth = visit.depth + place[len(visit.pointer) :].count("/")
        if contained and slot is not None and not isinstance(value, Literal):
            expected = self.profile.classes.get(slot.range) or self.model.classes[slot.range]
            self.waiting.append(_Visit(value, place, depth, expected, slot, visit.said))
        elif isinstance(value, Blank):
            # Where the key is the model's, its shape says what stands there instead of this.
            self.loose.append(_Visit(value, place, depth, said=True))
        elif isinstance(value, Iri) and kind in ("reference", "iri") and not IRI.fullmatch(value.value):
            self.faults.report("Iri", place, here.node, here.cls, slot)

    def _tags(self, here: _Here, slot: Slot, values: dict[Term, None], place: str) -> None:
        """Check language tags; that a text has one, and that no two texts share one, is for the shapes to say."""
        for tag in sorted({value.language for value in values if isinstance(value, Literal) and value.language}):
            if not TAG.fullmatch(tag):
                self.faults.report("LanguageTag", f"{place}/{escape(tag)}", here.node, here.cls, slot)


def _id_of(cls: Class | None) -> Slot | None:
    return cls.slots.get("id") if cls else None


def place(stated: Statements, root: Node, model: Model, profile: Profile) -> Lowered:
    """Give every node its place, and the graph with what is wrong with it.

    Args:
        stated: what the document states; objects nest no deeper than its limits allow.
        root: the node of the document itself.
        model: the compiled model.
        profile: the profile to read by.

    Raises:
        LimitExceeded: objects nest deeper than the limit.
    """
    classes = {cls.iri: cls for cls in model.classes.values() if not cls.abstract}
    return _Placing(model, profile, stated, Faults(model, profile), classes, order(stated.described)).run(root)
