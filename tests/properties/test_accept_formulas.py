"""The committed checks say what the formulas say that they are written from, of one object and of many at once."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

import pytest
from interpreted import Interpreted
from near import Near
from rdflib import Graph

from veiskille import accept, profiles
from veiskille.checks import kinds_of
from veiskille.generate import accept as generator
from veiskille.generate.accept_anchor import checks
from veiskille.generate.accept_formula import Check, is_exact
from veiskille.model import model
from veiskille.tree import Kind, Node, Place, Tree

pytest.importorskip("jsonschema_rs", reason="the accept path needs jsonschema-rs")

acceptor = accept._acceptor  # noqa: SLF001 - for the strict schema, and for where keys are looked for
#: How many documents are drawn for each profile, and from examples of how many bytes at most.
DRAWN, LARGEST = 20, 40_000
Objects = dict[str, list[tuple[Node, Node]]]


#: By how many years the examples are moved, so that what holds from a day on is seen from both sides.
YEARS = (-20, -6, -3, 2)


def moved(value: Any, years: int) -> Any:  # noqa: ANN401 - JSON
    """Give what stands in a document with all days and years moved; 29 February becomes the day before."""
    if isinstance(value, dict):
        return {
            key: each + years if key == "year" and isinstance(each, int) else moved(each, years)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [moved(each, years) for each in value]
    if not isinstance(value, str) or not re.match("[12][0-9]{3}-[0-9]{2}-[0-9]{2}", value):
        return value
    return f"{int(value[:4]) + years}{value[4:].replace('-02-29', '-02-28')}"


@cache
def formulas(profile: str) -> dict[str, list[Check]]:
    """Give the checks of a profile by their class, those that are stated wholly, as formulas of the shapes."""
    artefacts = files("veiskille").joinpath("artefacts")
    plan = json.loads(artefacts.joinpath(f"plans/{profile}.json").read_text("utf-8"))
    shapes = Graph().parse(data=artefacts.joinpath(f"shapes/{profile}.ttl").read_text("utf-8"), format="turtle")
    world, breaches = generator.stated(model(), model().profiles[profile], plan, shapes)
    found: dict[str, list[Check]] = defaultdict(list)
    for check in checks(world, plan, breaches):
        found[check.cls].append(check)
    return found


def spread(root: Node, kinds: dict[str, Kind], profile: str) -> tuple[Tree, Objects]:
    """Give a document as checks see it, and its objects by kind, each with its holder."""
    name, where = model().profiles[profile].root, acceptor(profile).where
    ids: dict[str, Node] = {}
    objects: Objects = defaultdict(list)
    places: list[Place] = [(name, (root,), "", root)]
    for kind, nodes, _, holder in places:
        for node in nodes:
            objects[kind].append((node, holder))
            if "id" in node:
                ids[node["id"]] = node
            for key, below in kinds[kind].below.items():
                if key in node:
                    found = node[key] if key in kinds[kind].many else [node[key]]
                    places.append((below, found, key, node))
    return Tree(places, ids, where), objects


def told(kind: Kind, tree: Tree, pairs: list[tuple[Node, Node]]) -> dict[str, set[str]]:
    """Give the shapes that the checks find broken: one by one, and all at once."""
    found: dict[str, set[str]] = {"one": set(), "all": set()}
    for check in kind.checks:
        possible = [pair for pair in pairs if check.guard(pair[0])]
        if possible and (check.breach is None or check.breach(tree, possible)):
            found["all"].add(check.shape)
        if any(check.breach is None or check.breach(tree, [pair]) for pair in possible):
            found["one"].add(check.shape)
    return found


def meant(known: list[Check], tree: Tree, pairs: list[tuple[Node, Node]]) -> set[str]:
    """Give the shapes that the formulas find broken."""
    read = Interpreted(tree)
    return {
        check.shape.removeprefix(model().base)
        for check in known
        if any(read.holds(check.breach, {check.anchor: node}) for node, _ in pairs)
    }


@pytest.mark.parametrize("profile", profiles())
def test_checks_find_what_their_formulas_say(profile: str) -> None:
    kinds = dict(kinds_of(profile))
    near = Near.of(Random(5), (profile,), LARGEST)  # noqa: S311 - no secret is drawn
    is_strict = acceptor(profile).is_valid
    examples = [tree for _, tree in near.documents]
    documents = examples + [near.draw()[1] for _ in range(DRAWN)]
    documents += [moved(tree, years) for tree in examples for years in YEARS]
    compared = 0
    for document in filter(is_strict, documents):
        tree, objects = spread(document, kinds, profile)
        for kind, pairs in objects.items():
            known = formulas(profile)[kind.partition(".")[0]]
            exact = {check.shape.removeprefix(model().base) for check in known}
            exact -= {check.shape.removeprefix(model().base) for check in known if not is_exact(check.breach)}
            expected = meant([c for c in known if c.shape.removeprefix(model().base) in exact], tree, pairs)
            found = told(kinds[kind], tree, pairs)
            assert {name: shapes & exact for name, shapes in found.items()} == {"one": expected, "all": expected}, kind
            compared += 1
    assert compared
