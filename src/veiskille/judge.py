"""Run the shapes of a profile, and those of the user's own, on a lowered document, by the engine asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille import plan
from veiskille.exclusive import exclusively
from veiskille.findings import findings, view
from veiskille.settle import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from rdflib import Graph as RdfGraph

    from veiskille.findings import OwnTexts, View
    from veiskille.graph import Graph
    from veiskille.lower import Lowered
    from veiskille.model import Profile
    from veiskille.outcome import Outcome, Texts
    from veiskille.plan.ir import Plan, ShapeIr
    from veiskille.report import Finding

#: Engines by name: our own, exact one, and pySHACL, which it is held against.
ENGINE: Final = "engine"
REFERENCE: Final = "reference"
ENGINES: Final = (ENGINE, REFERENCE)


class Judge:
    """Judges lowered documents; safe to share between threads.

    Args:
        engine: one of :data:`ENGINES`.
        own: shapes of the user's own, already found harmless.

    Raises:
        ShapesError: the user's own shapes need what the engine does not run.
    """

    def __init__(self, engine: str = ENGINE, own: RdfGraph | None = None) -> None:
        self._engine = engine
        self._own = own
        self._texts: OwnTexts = {}
        self._runs: dict[str, tuple[View, Callable[[Graph], list[Outcome]]]] = {}
        if own is None:
            return
        with exclusively():
            if engine == ENGINE:
                made = plan.compile_shapes(own)
                self._own_run = _exact(made)
                self._texts = {shape["id"]: _texts(shape) for shape in made["shapes"]}
            else:
                from veiskille.own_shapes import texts_by_shape  # noqa: PLC0415 - brings rdflib

                self._texts = texts_by_shape(own)

    def findings(self, profile: Profile, lowered: Lowered) -> list[Finding]:
        """Find everything that is wrong with a document, what only follows from something else left out."""
        if profile.id not in self._runs:
            self._runs[profile.id] = (view(profile, self._texts), self._run(profile.id))
        seen_as, run = self._runs[profile.id]
        return settle(lowered, findings(seen_as, lowered.graph, run(lowered.graph)))

    def _run(self, profile: str) -> Callable[[Graph], list[Outcome]]:
        if self._engine == REFERENCE:
            return _by_reference(profile, self._own)
        run = _exact(plan.load(profile))
        if self._own is None:
            return run
        return lambda graph: [*run(graph), *self._own_run(graph)]


def _texts(shape: ShapeIr) -> Texts:
    return tuple(sorted((tag, text) for tag, text in shape.get("messages", ())))


def _exact(made: Plan) -> Callable[[Graph], list[Outcome]]:
    from veiskille import engine as exact  # noqa: PLC0415 - a start that says yes at once needs no engine

    runner = exact.compile(made)
    return lambda graph: exact.run(runner, graph)


def _by_reference(profile: str, own: RdfGraph | None) -> Callable[[Graph], list[Outcome]]:
    # One thread at a time, because the modules that it brings import each other in circles.
    with exclusively():
        from veiskille import reference  # noqa: PLC0415 - brings pySHACL and rdflib

    shapes = reference.Shapes(profile, own)
    return lambda graph: reference.run(shapes, graph)
