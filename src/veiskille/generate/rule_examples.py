"""For each rule a wrong and a right example: a few lines of two documents of ``examples/``."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rdflib import BNode, Graph, Literal, URIRef

from veiskille.generate.changes import steps
from veiskille.generate.rule_pairs import Document, Pair, typed_objects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rdflib.term import Node

_TERM: Final = re.compile(r"\bmodel:([A-Za-z]+)")
#: Wrong documents of a rule that are held against objects of all right documents.
_HELD: Final = 15
#: Pairs of a rule of which fragments are cut.
_CUT: Final = 16
#: Most changes between two documents of which one was made from the other.


def read_documents(root: Path) -> list[Document]:
    """Read the examples of all profiles."""
    found = []
    for path in sorted((root / "examples").glob("*/*valid/*.json")):
        if path.name.endswith(".report.json"):
            continue
        report = path.with_name(f"{path.stem}.report.json")
        results = json.loads(report.read_text("utf-8"))["results"] if report.is_file() else ()
        tree = json.loads(path.read_text("utf-8"))
        found.append(Document(path.parent.parent.name, path.stem, tree, tuple(results)))
    return found


class Chooser:
    def __init__(self, documents: Iterable[Document], graph: Graph, base: str, severities: Mapping[str, str]) -> None:
        self.wrong: dict[str, list[Document]] = defaultdict(list)
        self.right: dict[str, list[Document]] = defaultdict(list)
        self.places: dict[tuple[str, str], list[tuple[Document, str]]] = defaultdict(list)
        self.graph, self.base, self.severities = graph, base, severities
        self.mentions = cache(self._mentions)
        for document in documents:
            for code in {result["code"] for result in document.results}:
                self.wrong[code].append(document)
            if not document.results:
                self.right[document.profile].append(document)
                for path, pointer in typed_objects(document.tree):
                    self.places[document.profile, path].append((document, pointer))

    def _mentions(self, shape: str) -> frozenset[str]:
        """Give the keys that a shape speaks of, itself or through what it names."""
        seen: set[Node] = set()
        keys: set[str] = set()
        waiting: list[Node] = [URIRef(shape)]
        model = f"{self.base}model/"
        while waiting:
            node = waiting.pop()
            if node in seen:
                continue
            seen.add(node)
            for _, value in self.graph.predicate_objects(node):
                if isinstance(value, Literal):
                    keys |= set(_TERM.findall(str(value)))
                elif str(value).startswith(model):
                    keys.add(str(value).removeprefix(model))
                elif isinstance(value, BNode) or str(value).startswith(f"{self.base}rule/"):
                    waiting.append(value)
        return frozenset(keys)

    def pairs(self, code: str) -> list[Pair]:
        whole = [pair for wrong in self.wrong[code] for pair in self._whole(code, wrong)]
        whole.sort(key=_rank)
        best = list(dict.fromkeys(pair.wrong.name + pair.wrong.profile for pair in whole))[:_HELD]
        parts = [pair for wrong in self.wrong[code] if wrong.name + wrong.profile in best for pair in self._parts(code, wrong)]
        found = sorted([*whole, *parts], key=_rank)[:_CUT]
        return sorted(found, key=lambda pair: (pair.cost + pair.size, *_rank(pair)[1:]))

    def _whole(self, code: str, wrong: Document) -> Iterator[Pair]:
        result = next(r for r in wrong.results if r["code"] == code)
        known = self._known(result)
        for right in self.right[wrong.profile]:
            yield Pair(result, wrong, right, "", "", known, self.severities[code])

    def _parts(self, code: str, wrong: Document) -> Iterator[Pair]:
        result = next(r for r in wrong.results if r["code"] == code)
        known = self._known(result)
        fault = result["location"]["pointer"]
        for path, pointer in typed_objects(wrong.tree):
            if pointer and (fault == pointer or fault.startswith(f"{pointer}/")):
                for right, there in self.places[wrong.profile, path]:
                    yield Pair(result, wrong, right, pointer, there, known, self.severities[code])

    def _known(self, result: Mapping[str, Any]) -> frozenset[str]:
        shape = result["shape"] or ""
        known = self.mentions(shape) if "/rule/" in shape else frozenset()
        own = (result["path"] or "").rsplit("/", 1)[-1]
        return known | {own} - {""}


def _rank(pair: Pair) -> tuple[float, str, str, str, str]:
    return (pair.cost, pair.wrong.profile, pair.wrong.name, pair.right.name, pair.new_at)
