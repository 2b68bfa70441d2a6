"""What the peers are given: the same documents in the same order as JSON and as N-Triples, shapes, and a schema."""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from rdflib import RDF, SH
from rdflib import Graph as RdfGraph

from benchmarks.documents import delivery, diplomas, faulty_delivery, long_diploma, text
from benchmarks.planted import FAULTS, one_of_each, planted
from veiskille.graph import Blank, Iri
from veiskille.lower import lower
from veiskille.model import model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rdflib.term import Node

    from veiskille.graph import Graph, Term


class Kind(NamedTuple):
    """A kind of document that may be of any size, and the verdict on it as the workers write it."""

    make: Callable[[int, int], dict[str, Any]]
    verdict: str


#: How many results the documents of the growth tables have, and of what kinds they are.
SIZES = (1, 10, 100, 1000)
KINDS = {"diploma": Kind(long_diploma, "1"), "delivery": Kind(delivery, "1"), "faulty": Kind(faulty_delivery, "0")}
_STRING = "http://www.w3.org/2001/XMLSchema#string"
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})


def ntriples(graph: Graph) -> str:
    """Write a lowered document as N-Triples, its lexical forms untouched."""
    return "".join(f"{_term(s)} <{p}> {_term(o)} .\n" for s, p, o in graph.triples())


def _term(term: Term) -> str:
    if isinstance(term, Iri):
        return f"<{term.value}>"
    if isinstance(term, Blank):
        return f"_:b{term.pointer.encode().hex()}"
    quoted = f'"{term.text.translate(_ESCAPES)}"'
    if term.language:
        return f"{quoted}@{term.language}"
    return quoted if term.datatype == _STRING else f"{quoted}^^<{term.datatype}>"


def lowered(tree: dict[str, Any]) -> str:
    """Give a document's statements as N-Triples."""
    return ntriples(lower(tree, model(), model().profiles[tree["profile"]]).graph)


def artefact(name: str) -> str:
    """Read one of the artefacts that everybody may use."""
    return files("veiskille").joinpath(f"artefacts/{name}").read_text("utf-8")


def core_part(turtle: str) -> RdfGraph:
    """Give the part of shapes that is SHACL Core: no rule in SPARQL, and no component defined by it."""
    graph = RdfGraph().parse(data=turtle, format="turtle")
    gone: set[Node] = set(graph.objects(None, SH.sparql)) | set(graph.objects(None, SH.declare))
    for component in set(graph.subjects(RDF.type, SH.ConstraintComponent)):
        gone.add(component)
        for parameter in graph.objects(component, SH.parameter):
            gone.add(parameter)
            graph.remove((None, graph.value(parameter, SH.path), None))
        for kind in (SH.validator, SH.nodeValidator, SH.propertyValidator):
            gone.update(graph.objects(component, kind))
    for node in gone:
        graph.remove((node, None, None))
    graph.remove((None, SH.sparql, None))
    graph.remove((None, SH.declare, None))
    return graph


def prepare(folder: Path, count: int, seed: int = 1) -> None:
    """Write everything that the peers read.

    A stream of documents is two files: one JSON document a line, and their N-Triples with an empty line between.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shapes = artefact("shapes/diploma.ttl")
    (folder / "shapes-all.ttl").write_text(shapes, "utf-8")
    core_part(shapes).serialize(folder / "shapes-core.ttl", format="turtle", encoding="utf-8")
    (folder / "schema.json").write_text(artefact("schemas/diploma.schema.json"), "utf-8")
    _write(folder, "valid", diplomas(count, seed))
    truth: dict[str, list[str | None]] = {"valid": [None] * count}
    for name, row in (("mixed", list(planted(count, seed))), ("faults", list(one_of_each(seed)))):
        _write(folder, name, (document.tree for document in row))
        truth[name] = [document.fault.name if document.fault else None for document in row]
    seen = {fault.name: sorted(fault.seen_by) for fault in FAULTS.values()}
    (folder / "truth.json").write_text(json.dumps({"faults": truth, "seen_by": seen}, indent=1), "utf-8")


def prepare_growth(folder: Path, sizes: Iterable[int] = SIZES, seed: int = 1) -> None:
    """Write one document of each kind for each size; those that only readers of JSON get as JSON alone."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        for name, kind in KINDS.items():
            tree = kind.make(size, seed)
            if name == "diploma":
                _write(folder, f"{name}-{size}", [tree])
            else:
                (folder / f"{name}-{size}.jsonl").write_text(f"{text(tree)}\n", "utf-8")


def _write(folder: Path, name: str, trees: Iterable[dict[str, Any]]) -> None:
    with (
        (folder / f"{name}.jsonl").open("w", encoding="utf-8", newline="\n") as as_json,
        (folder / f"{name}.nt").open("w", encoding="utf-8", newline="\n") as as_triples,
    ):
        for tree in trees:
            as_json.write(f"{text(tree)}\n")
            as_triples.write(f"{lowered(tree)}\n")


def main(folder: Path, count: int, seed: int, sizes: list[int]) -> None:
    """Write what is asked for; a process of its own does so, whose memory is gone when the peers start."""
    prepare(folder, count, seed)
    prepare_growth(folder, sizes, seed)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), [int(size) for size in sys.argv[4:]])
