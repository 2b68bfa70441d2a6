"""For each rule a wrong and a right example: a few lines of two documents of ``examples/``."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from rdflib import BNode, Graph, Literal, URIRef

from veiskille.generate.errors import GenerationError
from veiskille.generate.fragments import cut
from veiskille.generate.pointers import at, exists, get, steps, typed_objects
from veiskille.generate.rule_costs import cost
from veiskille.generate.rule_fragments import show
from veiskille.generate.rule_pairs import Document, Pair
from veiskille.generate.sources import load_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from rdflib.term import Node

    from veiskille.generate.fragments import Fragment
    from veiskille.generate.rules import RuleBook
    from veiskille.model import Model

#: Pairs that people chose.
_PAIRS: Final = "examples/pairs/pairs.yaml"
#: A property of the model in a query.
_KEY: Final = re.compile(r"\bmodel:([A-Za-z]+)")
#: Wrong documents of a rule that are held against objects of all right documents.
_HELD: Final = 15
#: Pairs of a rule of which fragments are cut.
_CUT: Final = 8


def emit(root: Path, book: RuleBook, model: Model, shapes: Mapping[str, Graph]) -> dict[str, Any]:
    """Give the examples of rules as plain JSON values, for those who explain them.

    A rule that no document shows yet is left out: its documents can be judged only when it has been generated.

    Args:
        root: the checkout that holds ``examples/``.
        book: the rules.
        model: the model.
        shapes: profile id to its shapes.

    Returns:
        Rule code to its example.

    Raises:
        GenerationError: a pair that people chose names what is not there.
    """
    documents = read_documents(root)
    chooser = _Chooser(documents, book, model, shapes)
    made = {entry["code"]: _hand_made(root, entry, chooser, book) for entry in load_yaml(root / _PAIRS)}
    chosen = {code: made[code] if code in made else chooser.example(code) for code in sorted(book.rules)}
    return {code: example for code, example in chosen.items() if example is not None}


def read_documents(root: Path) -> list[Document]:
    """Read the examples of all profiles, with their expected reports."""
    found = []
    for path in sorted((root / "examples").glob("*/*valid/*.json")):
        if path.name.endswith(".report.json"):
            continue
        report = path.with_name(f"{path.stem}.report.json")
        results = json.loads(report.read_text("utf-8"))["results"] if report.is_file() else ()
        tree = json.loads(path.read_text("utf-8"))
        found.append(Document(path.parent.parent.name, path.stem, tree, tuple(results)))
    return found


def _hand_made(root: Path, entry: Mapping[str, Any], chooser: _Chooser, book: RuleBook) -> dict[str, Any]:
    """Give a pair that people chose: of what no validation reports, or where the choice by rule shows too little."""
    code = entry["code"]
    if "component" in entry:
        finding = {
            "severity": book.severity(code),
            "component": f"{book.base}component/{entry['component']}Component",
            **({"own_message": entry["message"]} if "message" in entry else {}),
        }
    else:
        wrong, result = _reported(chooser, code, entry["wrong"]["file"])
        finding = chooser.finding(wrong, result)
    return {"finding": finding, **{side: _side(root, entry[side]) for side in ("wrong", "right")}}


def _reported(chooser: _Chooser, code: str, file: str) -> tuple[Document, Mapping[str, Any]]:
    """Give the document of a file and its first result of a rule."""
    for document in chooser.wrong[code]:
        if file.startswith(f"{document.profile}/") and file.endswith(f"/{document.name}.json"):
            return document, next(result for result in document.results if result["code"] == code)
    raise GenerationError(f"{_PAIRS}: {code}: no result of the rule in the report of {file}")


def _side(root: Path, side: Mapping[str, Any]) -> dict[str, Any]:
    """Cut what is to be shown out of one document."""
    whole, place = json.loads((root / "examples" / side["file"]).read_text("utf-8")), side.get("at", "")
    nowhere = [p for p in (*side["shown"], *side["marked"]) if not exists(whole, place + p)]
    if nowhere:
        raise GenerationError(f"{_PAIRS}: nothing in {side['file']} at {place}: {', '.join(nowhere)}")
    return _shown(side["format"], place, cut(at(whole, place), "", side["shown"], dict.fromkeys(side["marked"], False)))


def _shown(form: str, place: str, fragment: Fragment) -> dict[str, Any]:
    """Give a fragment as plain JSON values: the profile or format of the document, and where the fragment stands."""
    marks = [" ".join(map(str, mark)) for mark in fragment.marks]
    return {"format": form, "at": place, "lines": list(fragment.lines), "marks": marks}


class _Chooser:
    """Finds, for a rule, the pair of places that shows it best."""

    def __init__(
        self, documents: Iterable[Document], book: RuleBook, model: Model, shapes: Mapping[str, Graph]
    ) -> None:
        self.wrong: dict[str, list[Document]] = defaultdict(list)
        self.right: dict[str, list[Document]] = defaultdict(list)
        self.places: dict[tuple[str, str], list[tuple[Document, str]]] = defaultdict(list)
        self.book, self.model, self.shapes = book, model, shapes
        self.mentions = cache(self._mentions)
        for document in documents:
            for code in {result["code"] for result in document.results}:
                self.wrong[code].append(document)
            if not document.results:
                self.right[document.profile].append(document)
                for path, pointer in typed_objects(document.tree):
                    self.places[document.profile, path].append((document, pointer))

    def _mentions(self, profile: str, shape: str) -> frozenset[str]:
        """Give the keys that a shape speaks of, itself or through what it names."""
        seen: set[Node] = set()
        keys: set[str] = set()
        waiting: list[Node] = [URIRef(shape)]
        model = f"{self.book.base}model/"
        while waiting:
            node = waiting.pop()
            if node in seen:
                continue
            seen.add(node)
            for _, value in self.shapes[profile].predicate_objects(node):
                if isinstance(value, Literal):
                    keys |= set(_KEY.findall(str(value)))
                elif str(value).startswith(model):
                    keys.add(str(value).removeprefix(model))
                elif isinstance(value, BNode) or str(value).startswith(f"{self.book.base}rule/"):
                    waiting.append(value)
        return frozenset(keys)

    def example(self, code: str) -> dict[str, Any] | None:
        """Give the best pair for a rule, as plain JSON values."""
        costs = self._costs(code)
        if not costs:
            return None
        tried = [(dear, *names, show(pair), pair) for dear, *names, pair in costs[:_CUT]]
        *_, shown, pair = min(tried, key=lambda it: (it[0] + it[-2].length, *it[1:-2]))
        return {
            "finding": self.finding(pair.wrong, pair.result),
            "wrong": _shown(pair.wrong.profile, shown.pointer, shown.wrong),
            "right": _shown(pair.right.profile, shown.pointer, shown.right),
        }

    def finding(self, wrong: Document, result: Mapping[str, Any]) -> dict[str, Any]:
        """Give what the sentence about a fault is composed of."""
        focus, key = result["focus"] or "", (result["path"] or result["location"]["pointer"]).rsplit("/", 1)[-1]
        tree = get(wrong.tree, focus)
        kind = str(tree["type"]) if isinstance(tree, dict) and "type" in tree else ""
        profile = self.model.profiles[wrong.profile]
        slots = [slot for cls in profile.classes.values() for slot in cls.slots.values()]
        own = profile.classes[kind].slots.values() if kind in profile.classes else ()
        slot = next((s.name for s in [*own, *slots] if s.key == key), None)
        facts = {name: result[name] for name in ("severity", "component", "shape", "path")}
        facts |= {"class_name": kind or None, "slot_name": slot}
        if result["suggestion"]:
            facts["unknown_key"] = steps(result["location"]["pointer"])[-1]
        elif slot is None and result["shape"] is None:
            # What lowering finds of a document as such: what would be right is a name of the model's.
            facts["suggestion"] = result["expected"]
        return {name: fact for name, fact in facts.items() if fact is not None}

    def _costs(self, code: str) -> list[tuple[Any, ...]]:
        """Give the cost, the names and the pair of what may show a rule, the best first."""
        whole = [_named(pair) for wrong in self.wrong[code] for pair in self._whole(code, wrong)]
        whole.sort(key=lambda it: it[:-1])
        best = list(dict.fromkeys(names[1:3] for names in whole))[:_HELD]
        parts = [
            _named(pair)
            for wrong in self.wrong[code]
            if (wrong.profile, wrong.name) in best
            for pair in self._parts(code, wrong)
        ]
        return sorted([*whole, *parts], key=lambda it: it[:-1])

    def _whole(self, code: str, wrong: Document) -> Iterator[Pair]:
        result = next(r for r in wrong.results if r["code"] == code)
        known = self._known(wrong.profile, result)
        for right in self.right[wrong.profile]:
            yield Pair(result, wrong, right, "", "", known, self.book.severity(code))

    def _parts(self, code: str, wrong: Document) -> Iterator[Pair]:
        result = next(r for r in wrong.results if r["code"] == code)
        known = self._known(wrong.profile, result)
        fault = result["location"]["pointer"]
        for path, pointer in typed_objects(wrong.tree):
            if pointer and (fault == pointer or fault.startswith(f"{pointer}/")):
                for right, there in self.places[wrong.profile, path]:
                    yield Pair(result, wrong, right, pointer, there, known, self.book.severity(code))

    def _known(self, profile: str, result: Mapping[str, Any]) -> frozenset[str]:
        shape = result["shape"] or ""
        known = self.mentions(profile, shape) if "/rule/" in shape else frozenset()
        own = (result["path"] or "").rsplit("/", 1)[-1]
        return known | {own} - {""}


def _named(pair: Pair) -> tuple[Any, ...]:
    """Give the cost of a pair, the names that set it apart from others of the same cost, and the pair."""
    return (cost(pair), pair.wrong.profile, pair.wrong.name, pair.right.name, pair.old_at, pair.new_at, pair)
