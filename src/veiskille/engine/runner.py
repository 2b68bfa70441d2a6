"""A plan made ready to run: shapes compiled when they are first met, and focus nodes found by index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from veiskille.components import COMPONENTS as OWN
from veiskille.engine.checks import NOTHING, Compiled, Run
from veiskille.engine.shapes import compile_shape
from veiskille.engine.triggers import Waiting
from veiskille.graph import Iri
from veiskille.plan.ir import term_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from veiskille.graph import Graph, Term
    from veiskille.outcome import Outcome
    from veiskille.plan.ir import Plan, ShapeIr

    Validate: TypeAlias = Callable[[Run, Term, list[Outcome]], None]

#: Ways of being a focus node that are remembered; documents of one kind have few.
_MOST_GROUPS: Final = 4096


class _Group(NamedTuple):
    """What is run at focus nodes that have the same targets: at all of them, or where a trigger is there."""

    #: The parts of shapes; the other fields name them by their place here.
    parts: tuple[Validate, ...]
    always: tuple[int, ...]
    #: Predicate of the focus node to what waits for it.
    forward: dict[str, list[int]]
    #: Predicate of the focus node, and value, to what waits for that value.
    valued: dict[str, dict[Term, list[int]]]
    #: Predicate of which the focus node is a value to what waits for it.
    backward: dict[str, list[int]]


class Runner:
    """A compiled plan; reusable, and safe to share between threads.

    What threads may do twice is to compile a shape, or to remember that a value passes: with the same outcome.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.waiting = Waiting(plan, frozenset(OWN))
        self._compiled: dict[int, Compiled] = {}
        self._shared = _shared(plan)
        self._groups: dict[tuple[tuple[int, ...], ...], _Group] = {}
        targets = plan["targets"]
        self.class_targets = {Iri(iri): tuple(indices) for iri, indices in targets["class"].items()}
        self.subject_targets = {iri: tuple(indices) for iri, indices in targets["subjectsOf"].items()}
        self.object_targets = {iri: tuple(indices) for iri, indices in targets["objectsOf"].items()}
        #: Nodes that are targets whether or not the graph knows them, and those that only count where it does.
        self.nodes: dict[Term, tuple[int, ...]] = {}
        self.sleeping: dict[Term, tuple[int, ...]] = {}
        for written, index in targets["node"]:
            term = term_of(written)
            # A node that stands in no statement has no trigger either: what waits for one holds there.
            table = self.nodes if self.waiting.to_fail(index) is None else self.sleeping
            table[term] = (*table.get(term, ()), index)

    def shape(self, index: int) -> Compiled:
        """Give a shape, compiled when it is first asked for."""
        found = self._compiled.get(index)
        if found is None:
            found = compile_shape(self.plan["shapes"][index], self.shape)
            if index in self._shared:
                found = Compiled(found.validate, _remembering(index, found.conforms))
            self._compiled[index] = found
        return found

    def group(self, key: tuple[tuple[int, ...], ...]) -> _Group:
        """Give what is run at focus nodes whose targets are these lists of shapes."""
        found = self._groups.get(key)
        if found is None:
            if len(self._groups) >= _MOST_GROUPS:
                self._groups.clear()
            found = self._groups[key] = self._grouped(dict.fromkeys(index for part in key for index in part))
        return found

    def _grouped(self, indices: Iterable[int]) -> _Group:
        parts: list[Validate] = []
        always: list[int] = []
        group = _Group((), (), {}, {}, {})
        for index, bare in self._parts(indices):
            triggers = None if bare else self.waiting.to_fail(index)
            if triggers is not None and not triggers:
                continue
            if triggers is None:
                always.append(len(parts))
            for trigger in triggers or ():
                if isinstance(trigger, tuple):
                    group.valued.setdefault(trigger[0], {}).setdefault(trigger[1], []).append(len(parts))
                else:
                    table = group.backward if trigger.startswith("^") else group.forward
                    table.setdefault(trigger.removeprefix("^"), []).append(len(parts))
            parts.append(self.bare(index) if bare else self.shape(index).validate)
        return group._replace(parts=tuple(parts), always=tuple(always))

    def bare(self, index: int) -> Validate:
        """Give what collects the results of a node shape without those of its properties."""
        shape = self.plan["shapes"][index]
        constraints = [constraint for constraint in shape["constraints"] if constraint[0] != "Property"]
        without: ShapeIr = {**shape, "constraints": constraints}
        return compile_shape(without, self.shape).validate

    def _parts(self, indices: Iterable[int]) -> Iterable[tuple[int, bool]]:
        """Give the shapes that are to be run, a node shape with properties taken apart: itself bare, and each of them.

        Its properties have the same focus nodes as itself (SHACL 4.7.2).
        """
        for index in indices:
            shape = self.plan["shapes"][index]
            inner = [constraint[1] for constraint in shape["constraints"] if constraint[0] == "Property"]
            if "path" in shape or not inner:
                yield index, False
                continue
            if len(inner) < len(shape["constraints"]):
                yield index, True
            yield from self._parts(inner)


def _shared(plan: Plan) -> frozenset[int]:
    """Give the shapes whose verdict on a node several others ask for, and that cost more than to remember it."""
    uses: dict[int, int] = {}
    for shape in plan["shapes"]:
        for name, *arguments in shape["constraints"]:
            if name in ("Not", "Node"):
                asked = [arguments[0]]
            elif name in ("And", "Or", "Xone"):
                asked = arguments[0]
            elif name in ("QualifiedMinCount", "QualifiedMaxCount"):
                asked = [arguments[1], *arguments[2]]
            else:
                continue
            for index in asked:
                uses[index] = uses.get(index, 0) + 1
    return frozenset(index for index, count in uses.items() if count > 1 and not _is_small(plan, index))


def _is_small(plan: Plan, index: int) -> bool:
    shape = plan["shapes"][index]
    path = shape.get("path")
    return (
        len(shape["constraints"]) == 1
        and shape["constraints"][0][0] in ("HasValue", "In", "MinCount", "NodeKind")
        and (path is None or isinstance(path, str))
    )


def _remembering(index: int, conforms: Callable[[Run, Term], bool]) -> Callable[[Run, Term], bool]:
    def remember(run: Run, focus: Term) -> bool:
        known = run.memory.setdefault(index, {})
        found = known.get(focus)
        if found is None:
            found = known[focus] = conforms(run, focus)
        return found

    return remember


def run(runner: Runner, graph: Graph) -> list[Outcome]:
    """Validate a graph.

    Returns:
        The results in an order that the plan and the document give; where several shapes lead to one property shape,
        its results come as often (SHACL 3.4).
    """
    state = Run(graph)
    out: list[Outcome] = []
    for focus, key in _focus_nodes(runner, state).items():
        group = runner.group(tuple(key))
        for place in _awake(group, state, focus):
            group.parts[place](state, focus, out)
    return out


def _awake(group: _Group, state: Run, focus: Term) -> list[int]:
    """Give the places of what is to be run at a focus node."""
    forward, valued = group.forward, group.valued
    found = set(group.always)
    for predicate, values in state.statements.get(focus, NOTHING).items():
        if predicate in forward:
            found.update(forward[predicate])
        if predicate in valued:
            waiting = valued[predicate]
            for value in values:
                if value in waiting:
                    found.update(waiting[value])
    for predicate, places in group.backward.items():
        if focus in state.graph.into(predicate):
            found.update(places)
    return sorted(found)


def _focus_nodes(runner: Runner, state: Run) -> dict[Term, list[tuple[int, ...]]]:
    """Give each focus node with the lists of shapes whose targets it is (SHACL 2.1.3)."""
    graph = state.graph
    found: dict[Term, list[tuple[int, ...]]] = {}
    for cls, indices in runner.class_targets.items():
        for node in state.instances(cls):
            found.setdefault(node, []).append(indices)
    for node, predicates in graph.statements.items() if runner.subject_targets else ():
        for predicate in predicates:
            if predicate in runner.subject_targets:
                found.setdefault(node, []).append(runner.subject_targets[predicate])
    for predicate, indices in runner.object_targets.items():
        for value in graph.into(predicate):
            found.setdefault(value, []).append(indices)
    for term, indices in runner.nodes.items():
        found.setdefault(term, []).append(indices)
    for term in _known(state, runner.sleeping):
        found.setdefault(term, []).append(runner.sleeping[term])
    return found


def _known(state: Run, terms: Mapping[Term, object]) -> list[Term]:
    """Give those of some terms that stand in a statement, as its subject or its value."""
    if not terms:
        return []
    values = {value for predicates in state.statements.values() for some in predicates.values() for value in some}
    return [term for term in terms if term in values or term in state.statements]
