"""The faults that real documents have, planted one at a time: ``mutants`` takes a valid document through all of them.

Each fault is a function that looks at one place of a document, with its class and slot, and gives the spoilt values
for it. What a fault needs to know of the document as a whole stands in :class:`Document`.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from typing import Any

from veiskille.model import Class, Slot, model
from veiskille.vocabulary import codelist

Json = Any
Path = tuple[str | int, ...]

XSD = "http://www.w3.org/2001/XMLSchema#"
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
#: What a spoilt place holds instead: a value, or nothing at all.
GONE = object()
#: Kinds of identity numbers whose control digits are checked.
CHECKED = {"national-identity-number", "d-number", "tenor-synthetic"}
#: Keys of the root that say when the document was made, from the last step to the first.
OWN_TIME = ("deliveredOn", "issueDate", "decidedOn")


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a document: where it stands and what the model says of it."""

    path: Path
    cls: Class
    #: The slot, or None for what every object has (``type``, the context).
    slot: Slot | None
    value: Json
    parent: dict[str, Json]

    @property
    def key(self) -> str:
        return next(step for step in reversed(self.path) if isinstance(step, str))


@dataclass(frozen=True, slots=True)
class Mutant:
    """A document with one fault."""

    fault: str
    #: Class and key of the faulty place, without the position in lists.
    cls: str
    key: str
    path: Path
    document: Json


@dataclass(slots=True)
class Document:
    """A document with what is in it."""

    tree: dict[str, Json]
    profile: str
    places: list[Place] = field(default_factory=list)

    def __post_init__(self) -> None:
        classes = model().profiles[self.profile].classes
        root = classes[model().profiles[self.profile].root]
        self.places.extend(self._walk(self.tree, root, ()))

    def _walk(self, tree: dict[str, Json], cls: Class, at: Path) -> Iterator[Place]:
        slots = {slot.key: slot for slot in cls.slots.values()}
        for key, value in tree.items():
            slot = slots.get(key)
            yield Place((*at, key), cls, slot, value, tree)
            if slot is None or slot.kind != "node":
                continue
            inner = model().profiles[self.profile].classes[slot.range]
            for step, item in self._items(value):
                yield from self._walk(item, inner, (*at, key, *step))

    @staticmethod
    def _items(value: Json) -> list[tuple[Path, dict[str, Json]]]:
        if isinstance(value, list):
            return [((index,), item) for index, item in enumerate(value)]
        return [((), value)]

    def own_time(self) -> str | None:
        """Give the day on which the document was made, as far as it says so."""
        return next((self.tree[key] for key in OWN_TIME if key in self.tree), None)

    def of_class(self, name: str) -> list[str]:
        return [p.value for p in self.places if p.key == "id" and p.cls.name == name]


Fault = Callable[[Document, Place], Iterator[Json]]
FAULTS: dict[str, Fault] = {}


def fault(name: str) -> Callable[[Fault], Fault]:
    def enter(function: Fault) -> Fault:
        FAULTS[name] = function
        return function

    return enter


def _scalar(place: Place) -> Json:
    return place.value[0] if isinstance(place.value, list) and place.value else place.value


def _like(place: Place, value: Json) -> Json:
    """Put a spoilt value in the form of the one that stands there: alone, or first in its list."""
    return [value, *place.value[1:]] if isinstance(place.value, list) else value


def _literal(place: Place, *types: str) -> bool:
    return bool(
        place.slot
        and place.slot.kind == "literal"
        and place.slot.range.removeprefix(XSD) in types
        and place.value != []
    )


def _shift(day: str, years: int) -> str:
    return f"{int(day[:4]) + years:04d}-{day[5:7]}-{min(int(day[8:10]), 28):02d}"


@fault("required key removed")
def _removed(_: Document, place: Place) -> Iterator[Json]:
    if place.slot is None or place.slot.minimum:
        yield GONE


@fault("wrong type")
def _wrong_type(_: Document, place: Place) -> Iterator[Json]:
    if place.slot is None or place.slot.key == "id":
        yield 7
        return
    value = _scalar(place)
    if isinstance(value, bool):
        yield _like(place, str(value).lower())
    elif isinstance(value, int):
        yield _like(place, str(value))
    elif isinstance(value, str):
        yield _like(place, 7)
        yield _like(place, {"nb": value})
    else:
        yield _like(place, "tekst")


@fault("code outside its list")
def _other_code(_: Document, place: Place) -> Iterator[Json]:
    if place.slot and place.slot.kind == "code":
        yield _like(place, "QX")
        yield _like(place, f"{_scalar(place)} ")


@cache
def _withdrawn(key: str) -> tuple[tuple[str, str], ...]:
    return tuple((c.code, c.valid_to or "0000-00-00") for c in codelist(key).codes.values() if c.valid_to or c.expired)


@fault("code withdrawn before the date")
def _withdrawn_code(document: Document, place: Place) -> Iterator[Json]:
    made = document.own_time()
    if place.slot and place.slot.kind == "code" and made:
        for code, last in _withdrawn(place.slot.range):
            if last < made and code != _scalar(place):
                yield _like(place, code)
                return


@fault("reference dangling")
def _dangling(_: Document, place: Place) -> Iterator[Json]:
    if place.slot and place.slot.kind == "reference":
        yield _like(place, "urn:uuid:00000000-0000-4000-8000-00000000dead")
        yield _like(place, f"{model().base}actor/nobody")


@fault("reference to the wrong class")
def _wrong_class(document: Document, place: Place) -> Iterator[Json]:
    if place.slot and place.slot.kind == "reference":
        yield _like(place, document.tree["id"])
        other = "Provision" if place.slot.range == "Actor" else "Actor"
        yield _like(place, model().known[other][0])


@fault("dates swapped")
def _swapped(_: Document, place: Place) -> Iterator[Json]:
    # Seen from the object that holds the dates: its type stands for it.
    if place.key != "type":
        return
    dated = [k for k, v in place.parent.items() if isinstance(v, str) and DAY.match(v)]
    for one, other in combinations(dated, 2):
        if place.parent[one] != place.parent[other]:
            yield {**place.parent, one: place.parent[other], other: place.parent[one]}


@fault("date after the document's own time")
def _too_late(document: Document, place: Place) -> Iterator[Json]:
    made = document.own_time()
    if made and _literal(place, "date", "dateTime") and place.path[0] not in OWN_TIME:
        value = str(_scalar(place))
        yield _like(place, _shift(made, 2) + value[10:])


@fault("number negative or out of range")
def _out_of_range(_: Document, place: Place) -> Iterator[Json]:
    if _literal(place, "integer"):
        yield _like(place, -1)
        yield _like(place, 10**9)


@fault("empty text")
def _empty(_: Document, place: Place) -> Iterator[Json]:
    if _literal(place, "string"):
        yield _like(place, "")
        yield _like(place, "   ")
    elif place.slot and place.slot.kind == "text":
        yield dict.fromkeys(place.value, "")
        yield {}


@fault("bad language tag")
def _bad_tag(_: Document, place: Place) -> Iterator[Json]:
    if place.slot and place.slot.kind == "text":
        text = next(iter(place.value.values()))
        yield from ({tag: text} for tag in ("norsk", "nb_NO", "qq", "", "@none"))


@fault("language twice")
def _language_twice(_: Document, place: Place) -> Iterator[Json]:
    if place.slot and place.slot.kind == "text":
        tag, text = next(iter(place.value.items()))
        yield {**place.value, tag.upper(): text}
        yield {**place.value, tag: [text, text]}


@fault("context removed or replaced")
def _context(_: Document, place: Place) -> Iterator[Json]:
    if place.path == ("@context",):
        yield GONE
        yield "https://schema.org"
        yield {"@vocab": f"{model().base}model/"}
        yield [place.value, {"grade": "https://schema.org/rating"}]


@fault("type changed")
def _type(document: Document, place: Place) -> Iterator[Json]:
    if place.key == "type" and place.slot is None:
        others = sorted(set(model().classes) - {place.cls.name, place.cls.parent})
        yield "Period" if place.cls.name != "Period" else "Actor"
        yield others[len(document.places) % len(others)]
        yield place.value.lower()
        yield place.cls.parent or "Document"


@fault("list for a value, value for a list")
def _list_form(_: Document, place: Place) -> Iterator[Json]:
    if isinstance(place.value, list):
        if place.value:
            yield place.value[0]
        # An empty list of something optional states nothing and loses nothing; of something required it is a fault.
        if place.slot and place.slot.minimum:
            yield []
    else:
        yield [place.value]


@fault("null")
def _null(_: Document, place: Place) -> Iterator[Json]:
    yield None
    if isinstance(place.value, list):
        yield [*place.value, None]


@fault("identity number with a wrong digit")
def _wrong_digit(_: Document, place: Place) -> Iterator[Json]:
    checked = place.key == "number" and place.parent.get("numberKind") in CHECKED
    if checked or place.key == "organisationNumber":
        for at in (5, -1):
            digits = list(place.value)
            digits[at] = str((int(digits[at]) + 1) % 10)
            yield "".join(digits)


@fault("holder and issuer the same")
def _same_party(document: Document, place: Place) -> Iterator[Json]:
    if place.slot is None or place.slot.kind not in ("reference", "node"):
        return
    value = _scalar(place)
    if place.slot.kind == "reference":
        # The other party of the same object, or the person that the document is about.
        others = [v for k, v in place.parent.items() if k in ("sender", "receiver") and v != value]
        persons = document.of_class("Person")
        yield from (_like(place, other) for other in (*others, *persons[:1]) if place.key in PARTIES)
    elif place.slot.range == "Person":
        issuers = [v for k, v in document.tree.items() if k in PARTIES and isinstance(v, str)]
        yield from ({**value, "id": issuer} for issuer in issuers[:1])


#: Keys whose value gives, sends or receives a document, and so is no person and not the other party.
PARTIES = ("awardedBy", "sender", "receiver", "decidedBy")


@fault("non-ASCII digits")
def _other_digits(_: Document, place: Place) -> Iterator[Json]:
    value = _scalar(place)
    shaped = place.slot and place.slot.kind == "literal" and (place.slot.example or not _literal(place, "string"))
    if isinstance(value, str) and shaped and re.search(r"[0-9]", value):
        yield _like(place, value.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")))
        yield _like(place, value.translate(str.maketrans("0123456789", "０１２３４５６７８９")))


@fault("trailing newline")
def _newline(_: Document, place: Place) -> Iterator[Json]:
    value = _scalar(place)
    if isinstance(value, str) and not (place.slot and place.slot.kind == "text"):
        yield _like(place, f"{value}\n")


@fault("non-IRI id")
def _no_iri(_: Document, place: Place) -> Iterator[Json]:
    if place.key == "id" or (place.slot and place.slot.kind in ("reference", "iri")):
        yield from (_like(place, text) for text in ("42", "../school", "urn:uuid:two words", "_:b0", "https://a|b"))


def _key_faults(document: Document, place: Place) -> Iterator[tuple[str, Json]]:
    if not isinstance(place.path[-1], str):
        return
    key = place.path[-1]
    for name in (f"{key}s", key[:-1], key.capitalize() if key[0].islower() else key.lower()):
        if name != key and name not in place.parent:
            yield "key misspelt", _renamed(document.tree, place.path, name)
    if key == "type":
        for extra in ("remarkText", "@type", "x"):
            spoilt = copy.deepcopy(document.tree)
            at(spoilt, place.path[:-1])[extra] = "tekst"
            yield "unknown key added", spoilt


def at(tree: Json, path: Path) -> Json:
    for step in path:
        tree = tree[step]
    return tree


def _renamed(tree: Json, path: Path, name: str) -> Json:
    changed = copy.deepcopy(tree)
    parent = at(changed, path[:-1])
    items = [(name if key == path[-1] else key, value) for key, value in parent.items()]
    parent.clear()
    parent.update(items)
    return changed


def _changed(tree: Json, path: Path, value: Json) -> Json:
    changed = copy.deepcopy(tree)
    if path == ():
        return value
    parent = at(changed, path[:-1])
    if value is GONE:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return changed


def mutants(tree: dict[str, Json], profile: str) -> Iterator[Mutant]:
    """Give every mutant of a document, once for each class, key and fault: places that differ only in their
    position in a list are spoilt at the first and at the last of them."""
    document = Document(tree, profile)
    chosen: dict[tuple[str, str, str], list[Place]] = {}
    for place in document.places:
        chosen.setdefault(
            (place.cls.name, place.key, "/".join(step for step in place.path if isinstance(step, str))), []
        ).append(place)
    for places in chosen.values():
        for place in {id(p): p for p in (places[0], places[-1])}.values():
            yield from _of_place(document, place)


def _of_place(document: Document, place: Place) -> Iterator[Mutant]:
    named = place.cls.name, place.key, place.path
    for name, spoil in FAULTS.items():
        for value in spoil(document, place):
            path = place.path[:-1] if name == "dates swapped" else place.path
            yield Mutant(name, *named, _changed(document.tree, path, value))
    for name, tree in _key_faults(document, place):
        yield Mutant(name, *named, tree)


#: Every fault by name, those of keys too.
NAMES = (*FAULTS, "key misspelt", "unknown key added")
