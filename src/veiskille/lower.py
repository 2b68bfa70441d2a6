"""Tree and shipped context to graph: what any JSON-LD processor would state, with the pointer of each statement.

What a graph cannot show (an unknown key, null, a list for a value, an IRI that readers drop, a node described
twice) is found here, with components of our own that both engines share.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from veiskille.graph import LANG_STRING, RDF_TYPE, Blank, Graph, Iri, Literal
from veiskille.messages import code_of
from veiskille.reading import Number
from veiskille.report import VIOLATION, Finding
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from veiskille.graph import Node, Term
    from veiskille.model import Class, Model, Profile, Slot
    from veiskille.reading import JsonValue

XSD: Final = "http://www.w3.org/2001/XMLSchema#"

#: An absolute IRI without what no IRI may hold.
IRI: Final = re.compile(r'[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f-\x9f<>"{}|\\^`\ud800-\udfff]+')
#: Well-formed language tags of RFC 5646, without the irregular ones of old.
TAG: Final = re.compile(
    r"[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
    r"(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"[A-Za-z0-9._~-]+")


@dataclass(frozen=True, slots=True)
class Lowered:
    """The graph of a document and what lowering itself found."""

    graph: Graph
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class Faults:
    """Notes what is wrong with a document while its graph is made."""

    model: Model
    profile: Profile
    #: Node to the place of the object that describes it, as far as it has one.
    pointers: dict[Node, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    #: The keys of all classes, once they are asked for.
    keys: AbstractSet[str] | None = None

    def report(  # noqa: PLR0913 - the facts of a finding
        self,
        component: str,
        pointer: str,
        node: Node,
        cls: Class | None = None,
        slot: Slot | None = None,
        *,
        at_key: bool = False,
        unknown_key: str | None = None,
        code: str | None = None,
    ) -> None:
        """Note a finding, with the code of its component or of a rule that says more."""
        iri = f"{self.model.base}component/{component}Component"
        self.findings.append(
            Finding(
                code=code or code_of(iri, slot),
                severity=VIOLATION,
                pointer=pointer,
                focus=node.value if isinstance(node, Iri) else node.pointer,
                focus_pointer=node.pointer if isinstance(node, Blank) else self.pointers.get(node, ""),
                path=slot.iri if slot and slot.key != "id" else None,
                shape=None,
                component=iri,
                class_name=cls.name if cls else None,
                slot_name=slot.name if slot else None,
                at_key=at_key,
                unknown_key=unknown_key,
            ),
        )

    def unknown(self, key: str, place: str, node: Node, cls: Class | None) -> None:
        """Report a key: of the model but not in this place, or of no model at all, or one that a rule forbids."""
        if self.keys is None:
            self.keys = self.model.keys().keys()
        component = "KeyPlace" if key in self.keys else "KnownKey"
        refused = self.profile.refused.get(key.lower())
        self.report(component, place, node, cls, at_key=True, unknown_key=None if refused else key, code=refused)

    def named(self, name: JsonValue, blank: Blank, cls: Class | None, *, own: bool = False) -> Iri | None:
        """Give the node that a document names, or None where it may not describe what has that name."""
        place, slot = f"{blank.pointer}/id", cls.slots.get("id") if cls else None
        if not isinstance(name, str) or not IRI.fullmatch(name):
            self.report("Iri", place, blank, cls, slot)
            return None
        if name.startswith(self.model.base) and not own:
            # The catalogue, the codes and the model say what these are: a document refers to them.
            self.report("Reserved", place, blank, cls, slot)
            return None
        return Iri(name)


@dataclass(slots=True)
class _Lowering:
    model: Model
    profile: Profile
    faults: Faults
    #: Whether the document is the catalogue itself, which describes what all others refer to.
    own: bool = False
    statements: dict[Node, dict[str, dict[Term, str]]] = field(default_factory=dict)
    #: Class name to its slots by key.
    slots: dict[str, dict[str, Slot]] = field(default_factory=dict)

    def state(self, subject: Node, predicate: str, value: Term, pointer: str) -> bool:
        """Add a statement; tell whether it is new."""
        values = self.statements.setdefault(subject, {}).setdefault(predicate, {})
        return values.setdefault(value, pointer) == pointer

    def node(self, tree: dict[str, JsonValue], pointer: str, expected: Class) -> Node:
        """Lower an object and all that it holds; give its node."""
        node = self._name(tree, pointer, expected)
        self.faults.pointers.setdefault(node, pointer)
        self.statements.setdefault(node, {})
        cls = self._type(tree.get("type"), node, f"{pointer}/type", expected)
        slots = self.slots.get(cls.name)
        if slots is None:
            slots = self.slots[cls.name] = {slot.key: slot for slot in cls.slots.values()}
        for key, value in tree.items():
            if key in ("id", "type") or (key == "@context" and not pointer):
                continue
            place = f"{pointer}/{escape(key)}"
            slot = slots.get(key)
            if slot is None:
                self.faults.unknown(key, place, node, cls)
            elif value is None:
                self.faults.report("Null", place, node, cls, slot)
            else:
                self._slot(node, cls, slot, value, place)
        return node

    def _name(self, tree: dict[str, JsonValue], pointer: str, cls: Class) -> Node:
        """Give the node of an object: its id where that is a usable IRI, else a blank node."""
        blank, slot = Blank(pointer), cls.slots.get("id")
        if "id" not in tree:
            if slot is not None and slot.minimum:
                self.faults.report("MinCount", pointer, blank, cls, slot)
            return blank
        if slot is None:
            self.faults.unknown("id", f"{pointer}/id", blank, cls)
        node = self.faults.named(tree["id"], blank, cls, own=self.own)
        if node in self.faults.pointers:
            self.faults.report("Repeated", f"{pointer}/id", node, cls, slot)
        return node or blank

    def _type(self, value: JsonValue, node: Node, place: str, expected: Class) -> Class:
        """State the type that the object declares; give the class whose keys it may have."""
        declared = self.profile.classes.get(value) if isinstance(value, str) else None
        known = self.model.classes.get(value) if isinstance(value, str) else None
        if known is not None and not known.abstract:
            self.state(node, RDF_TYPE, Iri(known.iri), place)
        return declared or known or expected

    def _class(self, name: str) -> Class:
        return self.profile.classes.get(name) or self.model.classes[name]

    def _slot(self, node: Node, cls: Class, slot: Slot, value: JsonValue, place: str) -> None:
        if slot.kind == "text":
            self._text(node, cls, slot, value, place)
            return
        if slot.kind == "node" and not isinstance(value, dict | list):
            self.faults.report("JsonKind", place, node, cls, slot)
            return
        if isinstance(value, list) != slot.many:
            self.faults.report("ListForm", place, node, cls, slot)
        if not isinstance(value, list):
            self._value(node, cls, slot, value, place)
            return
        for index, item in enumerate(value):
            at = f"{place}/{index}"
            if item is None:
                self.faults.report("Null", at, node, cls, slot)
            elif isinstance(item, list):
                self.faults.report("JsonKind", at, node, cls, slot)
            else:
                self._value(node, cls, slot, item, at)

    def _value(self, node: Node, cls: Class, slot: Slot, value: JsonValue, place: str) -> None:
        if isinstance(value, dict):
            if slot.kind != "node":
                self.faults.report("JsonKind", place, node, cls, slot)
                return
            term: Term | None = self.node(value, place, self._class(slot.range))
        elif slot.kind == "node":
            self.faults.report("JsonKind", place, node, cls, slot)
            return
        else:
            term = self._term(node, cls, slot, value, place)
        if term is not None and not self.state(node, slot.iri, term, place):
            self.faults.report("Repeated" if slot.kind == "node" else "RepeatedValue", place, node, cls, slot)

    def _term(self, node: Node, cls: Class, slot: Slot, value: JsonValue, place: str) -> Term | None:
        """Give the term of a scalar, coerced as the context says."""
        if slot.kind in ("reference", "iri"):
            if isinstance(value, str) and IRI.fullmatch(value):
                return Iri(value)
            self.faults.report("Iri", place, node, cls, slot)
            return None
        if slot.kind == "code" and isinstance(value, str):
            if _CODE.fullmatch(value):
                return Iri(self.model.namespaces[slot.range] + value)
            self.faults.report("In", place, node, cls, slot)
            return None
        return _literal(slot, value)

    def _text(self, node: Node, cls: Class, slot: Slot, value: JsonValue, place: str) -> None:
        if not isinstance(value, dict) or not value:
            self.faults.report("LanguageMap", place, node, cls, slot)
            return
        seen: set[str] = set()
        for tag, content in value.items():
            at = f"{place}/{escape(tag)}"
            if not TAG.fullmatch(tag) or tag.lower() in seen:
                self.faults.report("LanguageTag", at, node, cls, slot, at_key=True)
                continue
            seen.add(tag.lower())
            if isinstance(content, str):
                self.state(node, slot.iri, Literal(content, LANG_STRING, tag), at)
            else:
                self.faults.report("Null" if content is None else "LanguageMap", at, node, cls, slot)


def _literal(slot: Slot, value: JsonValue) -> Literal:
    """Give the literal that the context makes of a scalar.

    Truth values and numbers keep the type that they have in JSON, as in JSON-LD; numbers that are no whole numbers
    keep the form in which they were written. Only dates are coerced.
    """
    coerced = slot.range if slot.range.endswith(("#date", "#dateTime")) else None
    if isinstance(value, bool):
        return Literal(str(value).lower(), coerced or f"{XSD}boolean")
    if isinstance(value, int):
        return Literal(str(value), coerced or f"{XSD}integer")
    if isinstance(value, Number):
        return Literal(value.text, coerced or f"{XSD}double")
    return Literal(str(value), coerced or f"{XSD}string")


def lower(tree: dict[str, JsonValue], model: Model, profile: Profile, *, own: bool = False) -> Lowered:
    """Lower a document to a graph by the shipped context.

    Args:
        tree: the document's JSON object, its context and its type already checked.
        model: the compiled model.
        profile: the profile to read by; its root class is what the document must be.
        own: whether this is the model's own catalogue, which alone may describe what has an IRI of the model.
    """
    faults = Faults(model, profile)
    run = _Lowering(model, profile, faults, own)
    root = run.node(tree, "", profile.classes[profile.root])
    return Lowered(Graph(root, run.statements, faults.pointers), tuple(faults.findings))
