"""How we call ourselves: each engine with all rules or the Core part, and what stands behind the same strict reader."""

from __future__ import annotations

import json
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final

from benchmarks.adapters import Adapter, UnavailableError
from veiskille import Validator
from veiskille.errors import Error
from veiskille.lower import lower
from veiskille.model import model
from veiskille.reading import parse_json
from veiskille.validate import ENGINES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veiskille.graph import Graph
    from veiskille.lower import Lowered

ABSENT: Final = "not in this version"
WHOLE: Final = "always checks all rules"


def _version() -> str:
    return version("veiskille")


def _lower(document: bytes) -> Lowered:
    tree = parse_json(document)
    assert isinstance(tree, dict)
    return lower(tree, model(), model().profiles["diploma"])


def default(_: Path, contract: str) -> Adapter:
    """Give what a caller gets who asks for nothing."""
    if contract != "all":
        raise UnavailableError(WHOLE)
    validator = Validator()
    return Adapter(_version(), lambda document: validator.validate(document).conforms, (Error,))


def engine(folder: Path, contract: str) -> Adapter:
    """Give the exact engine with its whole report, or on the Core part its results alone."""
    return _named("engine", folder, contract)


def reference(folder: Path, contract: str) -> Adapter:
    """Give the reference engine, likewise."""
    return _named("reference", folder, contract)


def _named(name: str, folder: Path, contract: str) -> Adapter:
    if contract == "all":
        if name not in ENGINES:
            raise UnavailableError(ABSENT)
        validator = Validator(engine=name)
        return Adapter(_version(), lambda document: validator.validate(document).conforms, (Error,))
    run = _engine_run(folder, contract) if name == "engine" else _reference_run(folder)

    def check(document: bytes) -> bool:
        found = _lower(document)
        return not found.findings and not run(found.graph)

    return Adapter(_version(), check, (Error,))


def engine_alone(folder: Path, contract: str) -> Adapter:
    """Give the exact engine on graphs that are there already."""
    run = _engine_run(folder, contract)
    return Adapter(_version(), lambda graph: not run(graph), (Error,), lambda document: _lower(document).graph)


def _engine_run(folder: Path, contract: str) -> Callable[[Graph], list[Any]]:
    try:
        plan, engine = import_module("veiskille.plan"), import_module("veiskille.engine")
    except ModuleNotFoundError:
        raise UnavailableError(ABSENT) from None
    if contract == "all":
        made = plan.load("diploma")
    else:
        from rdflib import Graph as RdfGraph  # noqa: PLC0415 - a plan of ours needs no rdflib

        made = plan.compile_shapes(RdfGraph().parse(folder / f"shapes-{contract}.ttl"))
    runner = engine.compile(made)
    return lambda graph: list(engine.run(runner, graph))


def _reference_run(folder: Path) -> Callable[[Graph], list[Any]]:
    from rdflib import Graph as RdfGraph  # noqa: PLC0415 - as above

    from veiskille import reference as engine  # noqa: PLC0415

    shapes = engine.Shapes("diploma")
    shapes.graph = RdfGraph().parse(folder / "shapes-core.ttl")
    return lambda graph: engine.run(shapes, graph)


def accept(_: Path, contract: str) -> Adapter:
    """Give what says yes or look closer; a doubt about a document that is right counts as a wrong verdict."""
    try:
        surely_conforms = import_module("veiskille.accept").surely_conforms
    except ModuleNotFoundError:
        raise UnavailableError(ABSENT) from None
    if contract != "all":
        raise UnavailableError(WHOLE)
    return Adapter(_version(), lambda document: bool(surely_conforms(document)), (Error,))


def strict_schema(folder: Path, _: str) -> Adapter:
    """Give jsonschema-rs behind our strict reader: no key twice, nothing beyond the limits."""
    import jsonschema_rs  # noqa: PLC0415 - each peer in its own process

    schema = jsonschema_rs.Draft202012Validator(json.loads((folder / "schema.json").read_text("utf-8")))
    named = f"{version('jsonschema-rs')}, {_version()}"
    return Adapter(named, lambda document: schema.is_valid(parse_json(document)), (Error, ValueError))


def strict_reader(_: Path, __: str) -> Adapter:
    """Give our strict reader alone, which finds no fault: what is faster than this checks less."""
    return Adapter(_version(), lambda document: parse_json(document) is not None, (Error,))


def classes(_: Path, __: str) -> Adapter:
    """Give the Pydantic class of the profile."""
    from pydantic import ValidationError  # noqa: PLC0415 - as above

    from veiskille.classes.diploma import Diploma  # noqa: PLC0415

    def check(document: bytes) -> bool:
        try:
            Diploma.model_validate_json(document)
        except ValidationError:
            return False
        return True

    return Adapter(f"{version('pydantic')}, {_version()}", check)


OURS: Final[dict[str, Callable[[Path, str], Adapter]]] = {
    "accept": accept,
    "default": default,
    "engine": engine,
    "engine-alone": engine_alone,
    "reference": reference,
    "strict-schema": strict_schema,
    "strict-reader": strict_reader,
    "classes": classes,
}
