"""The plan of a profile: its shapes compiled, so that validation needs no RDF library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.errors import ShapesError
from veiskille.generate.errors import GenerationError
from veiskille.plan import compile_shapes, dump

if TYPE_CHECKING:
    from rdflib import Graph


def emit(shapes: Graph) -> str:
    """Compile the shapes of a profile and write the plan.

    Raises:
        GenerationError: a shape says what the engine cannot run; it is never left out.
    """
    try:
        return dump(compile_shapes(shapes, messages=False))
    except ShapesError as error:
        raise GenerationError(str(error)) from error
