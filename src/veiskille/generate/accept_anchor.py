"""From the targets of a plan to checks, each of them told from one object of the document."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from veiskille.generate.accept_formula import (
    FALSE,
    TRUE,
    Atom,
    Bind,
    Check,
    Count,
    Exists,
    Some,
    Var,
    conjunction,
    existence,
    free,
    replaced,
    spoken,
)
from veiskille.generate.accept_guard import Guard
from veiskille.generate.accept_python import Writer
from veiskille.generate.accept_world import RDF_TYPE, python_set
from veiskille.generate.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from veiskille.generate.accept_core import Breaches
    from veiskille.generate.accept_formula import Formula
    from veiskille.generate.accept_world import World

#: A disjunction of more parts than this is told as a whole.
_FEW: Final = 3


def checks(world: World, plan: Mapping[str, Any], breaches: Breaches) -> Iterator[Check]:
    """Give the checks for all targets of a plan."""
    root = Var("object", frozenset((world.profile.root,)))
    for shape, terms in _fixed(world, plan):
        yield from _of_terms(world, plan["shapes"][shape]["id"], root, terms, partial(breaches.of, shape))
    for shape, focus, target in _targets(world, plan):
        name = plan["shapes"][shape]["id"]
        if target is None:
            yield from _anchored(world, name, focus, breaches.of(shape, focus))
        elif target.about[0] is focus:
            yield from _anchored(world, name, focus, existence([target], breaches.of(shape, focus)))
        else:
            # The holder of the target's value is what the check starts from.
            holder = target.about[0]
            yield from _anchored(world, name, holder, existence([target], breaches.of(shape, target.var)))


def _fixed(world: World, plan: Mapping[str, Any]) -> Iterator[tuple[int, list[Any]]]:
    """Give each shape that has nodes as targets with these, those of one sort together."""
    found: dict[tuple[int, str, str], list[Any]] = {}
    for term, shape in plan["targets"]["node"]:
        var = world.fixed(term)
        found.setdefault((shape, var.sort, var.slots[0].range if var.slots else ""), []).append(term)
    for (shape, _, _), terms in found.items():
        yield shape, terms


def _of_terms(
    world: World, shape: str, root: Var, terms: list[Any], breach: Callable[[Var], Formula]
) -> Iterator[Check]:
    """Give the checks of a shape for its nodes: one for all, where it only begins at the objects that have them."""
    var = world.fixed(terms[0])
    made = list(_anchored(world, shape, root, breach(var), (var, terms)))
    if len(terms) == 1 or not any(var in spoken(check.breach) for check in made):
        yield from made
        return
    for term in terms:
        yield from _anchored(world, shape, root, breach(world.fixed(term)))


def _targets(  # noqa: C901 - one way for each kind of target
    world: World, plan: Mapping[str, Any]
) -> Iterator[tuple[int, Var, Bind | None]]:
    """Give each shape with a variable for its focus node, and the step from or to it where a property is the target."""
    targets = plan["targets"]
    if RDF_TYPE in {**targets["subjectsOf"], **targets["objectsOf"]}:
        raise GenerationError("the accept path knows no shape for all that has a type")
    for iri, shapes in targets["class"].items():
        name = world.class_names.get(iri)
        if name in world.profile.classes:
            yield from ((shape, Var("object", frozenset((name or "",))), None) for shape in shapes)
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


def _anchored(
    world: World, shape: str, anchor: Var, breach: Formula, alike: tuple[Var, list[Any]] | None = None
) -> Iterator[Check]:
    """Give the checks for the ways in which a breach can come about, each told from where it is quickest to tell.

    A breach that is about one fixed value is told of all that are ``alike``, where it begins at who has the value.
    """
    ways = _ways(world, anchor, existence((), breach), alike)
    for at, said in [_at_once(world, at, said) for at, said in ways]:
        for name in sorted(at.classes):
            yield Check(shape, name, at, said)


def _at_once(world: World, at: Var, said: Formula) -> tuple[Var, Formula]:
    """Tell of the whole document at once what nothing in an object tells, where one look at the document can do."""
    if not isinstance(said, Count) or len(at.classes) > 1 or at.classes == {world.profile.root}:
        return at, said
    few = Writer({at: "o"}).few(said)
    if not few or "document." not in few[0]:
        return at, said
    root = Var("object", frozenset((world.profile.root,)))
    (name,) = at.classes
    return root, Exists((Bind(at, f"document.instances({name!r})"),), (Atom(few[0], ()), said))


def _ways(world: World, anchor: Var, whole: Formula, alike: tuple[Var, list[Any]] | None) -> list[tuple[Var, Formula]]:
    """Divide a formula into the ways in which it can hold, where codes tell of each of them but not of the whole."""
    if isinstance(whole, Some):
        return [way for part in whole.parts for way in _ways(world, anchor, part, alike)]
    if whole == FALSE:
        return []
    at, said = _found(world, anchor, _once(whole), alike)
    at, said = _lower(world, at, _once(said))
    if not isinstance(said, Exists) or not isinstance(whole, Exists) or _told(world, at, said):
        return [(at, said)]
    for condition in whole.conditions:
        if isinstance(condition, Some) and len(condition.parts) <= _FEW:
            others = [c for c in whole.conditions if c is not condition]
            parts = [existence(whole.binds, conjunction([*others, part])) for part in condition.parts]
            ways = [way for part in parts for way in _ways(world, anchor, part, alike)]
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
        place = (about[0], bind.text) if bind.single and about else None
        if place in known:
            names[bind.var] = known[place]
            continue
        if place is not None:
            known[place] = bind.var
        binds.append(replace(bind, about=about))
    return Exists(tuple(binds), tuple(dict.fromkeys(replaced(c, names) for c in way.conditions)))


def _found(world: World, anchor: Var, way: Formula, alike: tuple[Var, list[Any]] | None) -> tuple[Var, Formula]:
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
        is_it: Formula = world.same(step.var, place.about[0]) if place.about else TRUE
        if alike is not None and place.about == (alike[0],):
            is_it = world.among(step.var, alike[1])
        has = existence([step], is_it)
    others = tuple(b for b in way.binds if b is not place)
    conditions = conjunction([has, *way.conditions])
    if anchor in free(Exists(others, way.conditions)):
        others = (Bind(anchor, "document.root", single=True, always=True), *others)
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
    """Count what the keys and codes of an object tell of a breach."""
    keys = world.told_by(at)
    guard = Guard(at, keys)
    steps = [bind for bind in way.binds if bind.about == (at,) and bind.key and bind.key != "type"]
    values = {bind.var: f"o[{bind.key!r}]" for bind in steps if bind.single and bind.key in keys}
    texts = [guard.said(condition, {at: "o", **values}) for condition in way.conditions]
    return len({bind.key for bind in steps if not bind.always}) + sum(text != "True" for text in texts)
