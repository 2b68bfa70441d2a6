"""From the targets of a plan to checks, each of them told from one object of the document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from veiskille.generate.accept_formula import (
    FALSE,
    TRUE,
    Atom,
    Bind,
    Check,
    Exists,
    Some,
    Var,
    conjunction,
    existence,
    replaced,
)
from veiskille.generate.accept_python import free
from veiskille.generate.accept_world import RDF_TYPE, python_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from veiskille.generate.accept_core import Breaches
    from veiskille.generate.accept_formula import Formula
    from veiskille.generate.accept_world import World

#: A disjunction of more parts than this is told as a whole.
_FEW: Final = 3


def checks(world: World, plan: Mapping[str, Any], breaches: Breaches) -> Iterator[Check]:
    """Give the checks for all targets of a plan."""
    root = Var("object", frozenset((world.profile.root,)))
    for shape, focus, target in _targets(world, plan):
        name = plan["shapes"][shape]["id"]
        if focus.fixed:
            yield from _anchored(world, name, root, breaches.of(shape, focus))
        elif target is None:
            yield from _anchored(world, name, focus, breaches.of(shape, focus))
        elif target.about[0] is focus:
            yield from _anchored(world, name, focus, existence([target], breaches.of(shape, focus)))
        else:
            # The holder of the target's value is what the check starts from.
            holder = target.about[0]
            yield from _anchored(world, name, holder, existence([target], breaches.of(shape, target.var)))


def _targets(world: World, plan: Mapping[str, Any]) -> Iterator[tuple[int, Var, Bind | None]]:
    """Give each shape with a variable for its focus node, and the step from or to it where a property is the target."""
    targets = plan["targets"]
    for iri, shapes in targets["class"].items():
        name = world.class_names.get(iri)
        if name in world.profile.classes:
            yield from ((shape, Var("object", frozenset((name,))), None) for shape in shapes)
    for term, shape in targets["node"]:
        yield shape, world.fixed(term), None
    for predicate, shapes in targets["subjectsOf"].items():
        for name in world.slots.get(predicate, {}):
            for shape in shapes:
                focus = Var("object", frozenset((name,)))
                has = world.forward(focus, predicate)
                if has is not None:
                    yield shape, focus, has
    for predicate, shapes in targets["objectsOf"].items():
        for name in world.slots.get(predicate, {}):
            for shape in shapes:
                step = world.forward(Var("object", frozenset((name,))), predicate)
                if step is not None:
                    yield shape, step.var, step


def _anchored(world: World, shape: str, anchor: Var, breach: Formula) -> Iterator[Check]:
    """Give the checks for the ways in which a breach can come about, each told from where it is quickest to tell."""
    for at, said in _ways(world, anchor, existence((), breach)):
        for name in sorted(at.classes):
            yield Check(shape, name, at, said)


def _ways(world: World, anchor: Var, whole: Formula) -> list[tuple[Var, Formula]]:
    """Divide a formula into the ways in which it can hold, where codes tell of each of them but not of the whole."""
    if isinstance(whole, Some):
        return [way for part in whole.parts for way in _ways(world, anchor, part)]
    if whole == FALSE:
        return []
    at, said = _found(world, anchor, _once(whole))
    at, said = _lower(world, at, _once(said))
    if not isinstance(said, Exists) or not isinstance(whole, Exists) or _told(world, at, said):
        return [(at, said)]
    for condition in whole.conditions:
        if isinstance(condition, Some) and len(condition.parts) <= _FEW:
            others = [c for c in whole.conditions if c is not condition]
            parts = [existence(whole.binds, conjunction([*others, part])) for part in condition.parts]
            ways = [way for part in parts for way in _ways(world, anchor, part)]
            if all(isinstance(way, Exists) and _told(world, start, way) for start, way in ways):
                return ways
    return [(at, said)]


def _once(way: Formula) -> Formula:
    """Let what stands under one key of one object be one variable, however often it is spoken of."""
    if not isinstance(way, Exists):
        return way
    known: dict[tuple[Var, str], Var] = {}
    names: dict[Var, Var] = {}
    binds = []
    for bind in way.binds:
        about = tuple(names.get(var, var) for var in bind.about)
        place = (about[0], bind.text) if bind.single else None
        if place in known:
            names[bind.var] = known[place]
            continue
        if place is not None:
            known[place] = bind.var
        binds.append(replace(bind, about=about))
    return Exists(tuple(binds), tuple(dict.fromkeys(replaced(c, names) for c in way.conditions)))


def _found(world: World, anchor: Var, way: Formula) -> tuple[Var, Formula]:
    """Move the start to an object that is looked for in the whole document, so that one walk finds it."""
    if not isinstance(way, Exists) or anchor.classes != {world.profile.root}:
        return anchor, way
    place = next((b for b in way.binds if b.whole), None)
    if place is None:
        return anchor, way
    has: Formula = TRUE
    if place.whole != RDF_TYPE:
        step = world.forward(place.var, place.whole)
        if step is None:
            return anchor, way
        has = existence([step], world.same(step.var, place.about[0]) if place.about else TRUE)
    others = tuple(b for b in way.binds if b is not place)
    conditions = conjunction([has, *way.conditions])
    if anchor in free(Exists(others, way.conditions)):
        others = (Bind(anchor, "(document.root,)"), *others)
    return place.var, existence(others, conditions)


def _lower(world: World, anchor: Var, way: Formula) -> tuple[Var, Formula]:
    """Move the start to an object below, where its own codes tell more of the breach than those of the start do."""
    if not isinstance(way, Exists) or anchor.sort != "object":
        return anchor, way
    best, bind = _told(world, anchor, way), None
    for step in way.binds:
        if step.about == (anchor,) and step.key and step.var.sort == "object":
            told = _told(world, step.var, way)
            if told > best:
                best, bind = told, step
    if bind is None:
        return anchor, way
    others = tuple(b for b in way.binds if b is not bind)
    above = world.over(bind.var, bind.key, anchor)
    rest = Exists(others, way.conditions)
    others_above = {name for name, key in world.above(bind.var) if key == bind.key} - anchor.classes
    if others_above:
        is_right = Atom(f"{{0}}['type'] in {python_set(anchor.classes)}", (anchor,))
        rest = Exists((above, *others), (is_right, *way.conditions))
    elif anchor in free(rest) or len(world.above(bind.var)) > 1:
        rest = Exists((above, *others), way.conditions)
    return _lower(world, bind.var, rest)


def _told(world: World, at: Var, way: Exists) -> int:
    """Count the conditions that the codes of an object settle."""
    keys = world.told_by(at)
    values = {b.var for b in way.binds if b.about == (at,) and b.single and b.key in keys}
    return sum(bool(free(condition)) and free(condition) <= values for condition in way.conditions)
