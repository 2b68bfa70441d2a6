"""The catalogue as documents: each kind of entry becomes a document of the profile that its file names.

So the shapes and rules that judge other people's documents judge the catalogue too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.catalogue import values
from veiskille.generate.data import citations, provenance
from veiskille.generate.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veiskille.generate.sources import Sources
    from veiskille.model import Class, Model, Slot

#: Fields that every entry may have whatever its class: its texts, and what speaks of the entry itself.
_COMMON: Final = ("id", "label", "alt", "definition", "source", "note", "doubt", "valid_from", "valid_to")
_DAYS: Final = ("valid_from", "start_date", "valid_to", "end_date")
#: Python type of the values of a datatype; all others are written as text.
_TYPES: Final = {"integer": int, "boolean": bool}


@dataclass(frozen=True, slots=True)
class Composed:
    """A document of the catalogue, and where each of its entries was written."""

    kind: str
    tree: dict[str, Any]
    #: Where the entry at each place of the document's list stands: file and id.
    places: tuple[str, ...]

    def place(self, pointer: str) -> str:
        """Say in which file and entry a place of the document was written, and where in the entry."""
        _, key, *rest = [*pointer.split("/"), ""]
        if not isinstance(self.tree.get(key), list):
            return f"{self.places[0]}: /{'/'.join(rest)}" if key in self.tree else f"ontology/catalogue: {pointer}"
        index, *inside = [*rest, ""] if rest and rest[0] else ["0", ""]
        return f"{self.places[int(index)]}: /{'/'.join(part for part in inside if part)}"

    @property
    def name(self) -> str:
        """Give the name of the document's file."""
        return str(self.tree["id"]).removeprefix("urn:veiskille:catalogue:").replace(":", ".").replace("/", ".")


@dataclass(frozen=True, slots=True)
class _Composer:
    model: Model
    #: IRIs of all entries.
    known: frozenset[str]
    #: Class to the kinds of entry that are of it.
    kinds: Mapping[str, tuple[str, ...]]
    #: What a citation begins with, to the source document that it is from.
    cited: Mapping[str, str]
    #: What is wrong, each with its file and its place.
    faults: list[str] = field(default_factory=list)
    #: IRIs of the parts of entries that have one.
    parts: set[str] = field(default_factory=set)
    #: IRI that a part of an entry refers to, and what to say where no part has it.
    awaited: list[tuple[str, str]] = field(default_factory=list)

    def documents(self, kind: str, part: Mapping[str, Any]) -> Iterator[Composed]:
        """Give the documents of a kind: one for all entries, or one for each where the profile takes one."""
        profile = self.model.profiles.get(part["profile"])
        slots = {} if profile is None else {slot.key: slot for slot in profile.classes[profile.root].slots.values()}
        slot = slots.get(part["key"])
        if profile is None or slot is None or part["class"] not in self.model.classes:
            raise GenerationError(f"catalogue {kind}: profile {part['profile']} has no key {part['key']} for entries")
        head = {
            "@context": self.model.context_iri,
            "id": f"urn:veiskille:catalogue:{kind}",
            "type": profile.root,
            "profile": profile.id,
            "modelVersion": self.model.version,
            "testData": False,
            **part.get("document", {}),
        }
        cls = profile.classes.get(part["class"]) or self.model.classes[part["class"]]
        places = tuple(f"ontology/catalogue/{part['places'][e['id']][0]}: {e['id']}" for e in part["entries"])
        nodes = [self._entry(kind, part, *each, cls) for each in zip(part["entries"], places, strict=True)]
        if slot.many:
            yield Composed(kind, {**head, slot.key: nodes}, places)
        else:
            for entry, node, place in zip(part["entries"], nodes, places, strict=True):
                yield Composed(kind, {**head, "id": f"{head['id']}:{entry['id']}", slot.key: node}, (place,))

    def _entry(
        self, kind: str, part: Mapping[str, Any], entry: Mapping[str, Any], place: str, cls: Class
    ) -> dict[str, Any]:
        """Make the node of an entry: its name, what its class says of every entry, and its own fields."""
        iri = f"{self.model.base}{kind}/{entry['id']}"
        given = {
            "name": entry["label"],
            "explanation": entry["definition"],
            "known_on": part["places"][entry["id"]][1],
            "provenance": self._provenance(entry) or None,
            "period": _period(entry),
        }
        fields = part.get("fields")
        own = {name: value for name, value in entry.items() if name not in (*_COMMON, *_DAYS)}
        if fields is not None:
            codes = part.get("codes", {})
            own = {fields[name]: _coded(value, codes) for name, value in own.items() if fields.get(name)}
        node = {cls.slots[n].key: value for n, value in given.items() if n in cls.slots and value is not None}
        return self._whole(cls, {"id": iri, "type": cls.name, **node, **self._fields(own, cls, iri, place)}, place)

    def _provenance(self, entry: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Say of each citation which source document it is from, and what place in it."""
        found = [provenance(self.cited, citation) for citation in entry.get("source", ())]
        return [
            {"type": "Provenance", "citedSource": each["document"]}
            | ({"sourcePlace": each["place"]} if each["place"] else {})
            for each in found
            if each["document"]
        ]

    def _whole(self, cls: Class, node: dict[str, Any], at: str) -> dict[str, Any]:
        """Give a node in the order of its class; note what it lacks."""
        slots = {slot.key: slot for slot in cls.slots.values()}
        lacking = (key for key, slot in slots.items() if slot.minimum and key not in node)
        self.faults.extend(f"{at}: {key} is missing" for key in lacking)
        return {key: node[key] for key in dict.fromkeys(["id", "type", *slots]) if key in node}

    def _fields(self, entry: Mapping[str, Any], cls: Class, iri: str, place: str) -> dict[str, Any]:
        node: dict[str, Any] = {}
        for name, value in entry.items():
            slot = cls.slots.get(name)
            at = f"{place}/{name}"
            if slot is None:
                self.faults.append(f"{at}: {cls.name} has no such property")
            elif slot.kind == "text":
                node[slot.key] = value
            elif isinstance(value, list) != slot.many:
                self.faults.append(f"{at}: {'a list' if slot.many else 'one value'} should stand here")
            else:
                part = f"{iri}/{name.replace('_', '-')}"
                made = [self._value(slot, each, f"{part}-{n}", at) for n, each in enumerate(values(value), 1)]
                node[slot.key] = made if slot.many else made[0]
        return node

    def _value(self, slot: Slot, value: Any, iri: str, at: str) -> Any:  # noqa: ANN401 - as it stands in the file
        """Give a value as it stands in a document."""
        if slot.kind == "node":
            return self._node(self.model.classes[slot.range], value, iri, at)
        if slot.kind == "reference":
            return self._reference(slot.range, str(value), at)
        if slot.kind == "code" and value not in (slot.codes or self.model.codes[slot.range]):
            self.faults.append(f"{at}: {value} is not a code of {slot.range}")
        elif slot.kind == "literal":
            expected = _TYPES.get(slot.range.rsplit("#", 1)[-1], str)
            if type(value) is not expected or (slot.pattern and not re.fullmatch(slot.pattern, str(value))):
                self.faults.append(f"{at}: {value!r} does not have the form of {slot.key}")
        return value

    def _reference(self, cls: str, value: str, at: str) -> str:
        """Give the IRI of an entry that is named by its id or by kind and id, or of a part by the path to it."""
        tried = [f"{self.model.base}{value}", *(f"{self.model.base}{kind}/{value}" for kind in self.kinds.get(cls, ()))]
        found = [iri for iri in tried if iri in self.known]
        if not found and cls not in self.kinds:
            self.awaited.append((tried[0], f"{at}: {value} is not in the catalogue"))
        elif len(found) != 1:
            self.faults.append(f"{at}: {value} is {'ambiguous' if found else 'not'} in the catalogue")
        return found[0] if found else tried[0]

    def _node(self, cls: Class, value: Any, iri: str, at: str) -> dict[str, Any]:  # noqa: ANN401 - as above
        if not isinstance(value, dict):
            self.faults.append(f"{at}: an object should stand here")
            return {}
        name = {"id": iri} if "id" in cls.slots else {}
        self.parts.update(name.values())
        return self._whole(cls, {**name, "type": cls.name, **self._fields(value, cls, iri, at)}, at)


def _coded(value: Any, codes: Mapping[str, str]) -> Any:  # noqa: ANN401 - as it stands in the file
    """Give the model's code for what an older field says in a word of its own."""
    return codes.get(value, value) if isinstance(value, str) else value


def _period(entry: Mapping[str, Any]) -> dict[str, str] | None:
    first, made_from, last, made_to = (entry.get(name) for name in _DAYS)
    days = {"startDate": first or made_from, "endDate": last or made_to}
    known = {key: day for key, day in days.items() if day}
    return {"type": "Period", **known} if known else None


def compose(sources: Sources, model: Model) -> list[Composed]:
    """Make the documents of all kinds of entries, each of the profile that its kind names.

    Raises:
        GenerationError: an entry states what its class does not have, leaves out what it must have, or refers to
            what is not there; the error names each with its file and its place.
    """
    known = {f"{model.base}{key}/{e['id']}" for key, part in sources.catalogue.items() for e in part["entries"]}
    kinds: dict[str, tuple[str, ...]] = {}
    for key, part in sources.catalogue.items():
        kinds[part["class"]] = (*kinds.get(part["class"], ()), key)
    composer = _Composer(model, frozenset(known), kinds, citations(model, sources))
    made = [document for key, part in sorted(sources.catalogue.items()) for document in composer.documents(key, part)]
    faults = [*composer.faults, *(fault for iri, fault in composer.awaited if iri not in composer.parts)]
    if faults:
        raise GenerationError("catalogue: " + "; ".join(faults))
    return made
