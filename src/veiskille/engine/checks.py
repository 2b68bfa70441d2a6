"""What a component makes: how a constraint is checked, and what the checks of one run share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from veiskille.graph import RDF_TYPE, Graph, Iri, Literal, Term

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from veiskille.outcome import Outcome, Texts
    from veiskille.paths import Path

#: The value nodes of a shape at a focus node, each once; from a mapping where they are values of a predicate.
Values: TypeAlias = "Collection[Term]"

SUBCLASS_OF: Final = "http://www.w3.org/2000/01/rdf-schema#subClassOf"
#: What a node without a statement has.
NOTHING: Final[Mapping[Any, Any]] = {}


class Run:
    """One graph under validation, and what is remembered about it while it is."""

    __slots__ = ("_classes", "counted", "graph", "memory", "reached", "shared", "statements")

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        #: Asked for any term: a literal is in none.
        self.statements: Mapping[Any, Mapping[str, Mapping[Term, str]]] = graph.statements
        #: Index of a shape that several others name, to what was found for each node.
        self.memory: dict[int, dict[Term, bool]] = {}
        #: The part of a path that leads back, to what it reaches from each node.
        self.reached: dict[str, dict[Term, Values]] = {}
        #: Constraint and identity of value nodes, to those, held so that the identity stays theirs, and how many fit.
        self.counted: dict[tuple[object, int], tuple[Values, int]] = {}
        #: What queries keep for all focus nodes, by marks of their own.
        self.shared: dict[Any, Any] = {}
        self._classes: dict[str, frozenset[str]] | None = None

    def classes(self, iri: str) -> frozenset[str]:
        """Give a class with all that the graph states to be its subclasses (SHACL 1.1, SHACL subclass)."""
        if self._classes is None:
            self._classes = {}
        found = self._classes.get(iri)
        if found is None:
            below = self.graph.into(SUBCLASS_OF)
            reached, waiting = {iri}, [iri]
            while waiting:
                for node in below.get(Iri(waiting.pop()), ()):
                    if isinstance(node, Iri) and node.value not in reached:
                        reached.add(node.value)
                        waiting.append(node.value)
            found = self._classes[iri] = frozenset(reached)
        return found

    def instances(self, cls: Iri) -> Sequence[Term]:
        """Give the instances of a class and of its subclasses."""
        by_class = self.graph.into(RDF_TYPE)
        if not self.graph.into(SUBCLASS_OF):
            return by_class.get(cls, ())
        below = sorted(self.classes(cls.value))
        return list(dict.fromkeys(node for iri in below for node in by_class.get(Iri(iri), ())))

    def is_a(self, node: Term, cls: Iri) -> bool:
        """Tell whether a node is an instance of a class or of a subclass of it."""
        if isinstance(node, Literal):
            return False
        types = self.statements.get(node, NOTHING).get(RDF_TYPE, NOTHING)
        if cls in types:
            return True
        return bool(self.graph.into(SUBCLASS_OF)) and any(Iri(below) in types for below in self.classes(cls.value))


class Each(NamedTuple):
    """A test of each value node by itself, the same in every graph."""

    test: Callable[[Term], bool]
    #: Whether the test costs no more than to look up what it gave before.
    cheap: bool = False


class EachIn(NamedTuple):
    """A test of each value node in its graph."""

    test: Callable[[Run, Term], bool]


class Whole(NamedTuple):
    """A test of all value nodes together, and what is reported where it fails: a value, or None."""

    holds: Callable[[Run, Term, Values], bool]
    find: Callable[[Run, Term, Values], Iterable[Term | None]]


class Placed(NamedTuple):
    """What is reported with a path of its own: a value, or None, and the path, or None for that of the shape."""

    find: Callable[[Run, Term, Values], Iterable[tuple[Term | None, Path | None]]]
    #: What the constraint itself says to people.
    messages: Texts = ()


class Nested(NamedTuple):
    """A property shape that each value node is a focus node of."""

    shape: Compiled


Check: TypeAlias = Each | EachIn | Whole | Placed | Nested


class Compiled(NamedTuple):
    """A shape as functions of a run and a focus node."""

    #: Adds each result to a list.
    validate: Callable[[Run, Term, list[Outcome]], None]
    #: Tells whether there is none, and stops at the first (SHACL 3.4.2).
    conforms: Callable[[Run, Term], bool]


class Context(NamedTuple):
    """What a component may ask for when it makes a check."""

    #: Gives a shape of the plan by its index.
    shape: Callable[[int], Compiled]
    #: Whether the constraint is one of a property shape.
    has_path: bool
