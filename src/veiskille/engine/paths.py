"""SHACL 2.3.1: the value nodes of a path at a focus node, each once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from veiskille.engine.checks import NOTHING, Run, Values

if TYPE_CHECKING:
    from collections.abc import Callable

    from veiskille.graph import Term
    from veiskille.plan.ir import PathIr

Walk: TypeAlias = "Callable[[Run, Term], Values]"


def walk(path: PathIr) -> Walk:
    """Make the function that gives the value nodes of a path, in the order in which they are met."""
    if isinstance(path, str):
        return _predicate(path)
    form, *parts = path
    if form == "inverse" and isinstance(parts[0], str):
        return _inverse(parts[0])
    if form == "inverse":
        return walk(_turned(parts[0]))
    if form == "sequence":
        return _divided(parts)
    walks = tuple(walk(part) for part in parts)
    if form == "alternative":
        return _alternative(walks)
    return _repeated(walks[0], start=form != "oneOrMore", again=form != "zeroOrOne")


def _turned(path: PathIr) -> PathIr:
    """Give a path the other way round: an inverse is only ever of a predicate."""
    if isinstance(path, str):
        return ["inverse", path]
    form, *parts = path
    if form == "inverse":
        inner: PathIr = parts[0]
        return inner
    turned = [_turned(part) for part in parts]
    return [form, *(reversed(turned) if form == "sequence" else turned)]


def _predicate(predicate: str) -> Walk:
    def values(run: Run, node: Term) -> Values:
        found: Values = run.statements.get(node, NOTHING).get(predicate, NOTHING)
        return found

    return values


def _inverse(predicate: str) -> Walk:
    def values(run: Run, node: Term) -> Values:
        return run.graph.into(predicate).get(node, ())

    return values


def _divided(parts: list[PathIr]) -> Walk:
    """Divide a sequence where it turns: what follows is the same for all nodes that meet there.

    Such a path asks for the others that have the same value, or that stand under the same node; without a memory, each
    of them would list all of them.
    """
    back = [not isinstance(part, str) and part[0] == "inverse" for part in parts]
    turn = back.index(not back[0]) if (not back[0]) in back else len(parts)
    # One step is looked up as fast as it is remembered.
    if turn >= len(parts) - 1 and (turn == len(parts) or isinstance(parts[turn], str) or back[turn]):
        return _sequence(tuple(walk(part) for part in parts))
    rest = _remembered(json.dumps(parts[turn:]), walk(["sequence", *parts[turn:]]))
    return _sequence((*(walk(part) for part in parts[:turn]), rest))


def _remembered(key: str, step: Walk) -> Walk:
    """Walk from each node once in a run, whichever shapes ask."""

    def values(run: Run, node: Term) -> Values:
        known = run.reached.get(key)
        if known is None:
            known = run.reached[key] = {}
        found = known.get(node)
        if found is None:
            found = known[node] = step(run, node)
        return found

    return values


def _sequence(walks: tuple[Walk, ...]) -> Walk:
    first, *rest = walks

    def values(run: Run, node: Term) -> Values:
        reached = first(run, node)
        for step in rest:
            if not reached:
                return ()
            if len(reached) == 1:
                (node,) = reached
                reached = step(run, node)
            else:
                reached = dict.fromkeys(value for one in reached for value in step(run, one))
        return reached

    return values


def _alternative(walks: tuple[Walk, ...]) -> Walk:
    def values(run: Run, node: Term) -> Values:
        return dict.fromkeys(value for step in walks for value in step(run, node))

    return values


def _repeated(step: Walk, *, start: bool, again: bool) -> Walk:
    def values(run: Run, node: Term) -> Values:
        reached: dict[Term, None] = {node: None} if start else {}
        waiting = [node]
        while waiting:
            for value in step(run, waiting.pop()):
                if value not in reached:
                    reached[value] = None
                    if again:
                        waiting.append(value)
        return reached

    return values
