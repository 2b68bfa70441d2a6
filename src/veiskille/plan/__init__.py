"""Shapes to a plan: compiled from a shapes graph, or read from the artefacts, ready for an engine."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, cast

from veiskille.errors import UnknownProfile

if TYPE_CHECKING:
    from rdflib import Graph

    from veiskille.plan.ir import Plan

__all__ = ["compile_shapes", "dump", "load"]


def compile_shapes(graph: Graph, *, messages: bool = True) -> Plan:
    """Compile the shapes of a graph to a plan.

    Args:
        graph: the shapes graph.
        messages: whether the plan carries the messages of the shapes.

    Raises:
        ShapesError: a shape is not well-formed, refers to itself, or says what cannot be run exactly.
    """
    # Imported when first needed: a plan that was made before needs no rdflib.
    from veiskille.plan.compile import compile_graph  # noqa: PLC0415

    return compile_graph(graph, messages=messages)


def dump(plan: Plan) -> str:
    """Write a plan as JSON with one shape and one kind of target a line."""
    shapes = ",\n".join(_line(shape) for shape in plan["shapes"])
    targets = ",\n".join(f"{_line(kind)}:{_line(table)}" for kind, table in plan["targets"].items())
    return f'{{"shapes":[\n{shapes}\n],"targets":{{\n{targets}\n}}}}\n'


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def load(profile: str) -> Plan:
    """Read the plan of a profile from the artefacts; needs neither rdflib nor pySHACL.

    Raises:
        UnknownProfile: there is no profile of that id.
    """
    folder = files("veiskille").joinpath("artefacts/plans")
    known = tuple(sorted(file.name.removesuffix(".json") for file in folder.iterdir()))
    if profile not in known:
        raise UnknownProfile("unknown-profile", known=known)
    return cast("Plan", json.loads(folder.joinpath(f"{profile}.json").read_text("utf-8")))
