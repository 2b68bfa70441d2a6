"""What is known of every document of a profile before it is read, and the steps that a path can take in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF

from veiskille.generate.accept_formula import (
    FALSE,
    TRUE,
    UNKNOWN,
    All,
    Atom,
    Bind,
    Exists,
    Var,
    conjunction,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from veiskille.generate.accept_formula import Formula
    from veiskille.model import Class, Model, Profile, Slot

XSD: Final = "http://www.w3.org/2001/XMLSchema#"
RDF_TYPE: Final = str(RDF.type)


class Unstatable(Exception):  # noqa: N818 - no error: the check that it stops falls back to doubt
    """Something that cannot be stated about the tree of a document."""


@dataclass(frozen=True)
class World:
    """A profile with its classes, as the strict schema has let them through."""

    model: Model
    profile: Profile

    @cached_property
    def slots(self) -> Mapping[str, Mapping[str, Slot]]:
        """Give, for the IRI of each property, the classes that have it with their slots."""
        found: dict[str, dict[str, Slot]] = {}
        for cls in self.profile.classes.values():
            for slot in cls.slots.values():
                if slot.key != "id":
                    found.setdefault(slot.iri, {})[cls.name] = slot
        return found

    @cached_property
    def class_names(self) -> Mapping[str, str]:
        """Give the name of each class of the model by its IRI."""
        return {cls.iri: cls.name for cls in self.model.classes.values()}

    @cached_property
    def named(self) -> frozenset[str]:
        """Give the classes whose objects can have an id."""
        return frozenset(c.name for c in self.profile.classes.values() if "id" in c.slots)

    def is_object(self, predicate: str) -> bool:
        """Tell whether the values of a property are objects in their place."""
        return any(slot.kind == "node" for slot in self.slots.get(predicate, {}).values())

    def var(self, slots: Iterable[Slot]) -> Var:
        """Make a variable for a value of some slots, which are all of one kind."""
        slots = tuple(slots)
        one = slots[0]
        if one.kind == "node":
            return Var("object", frozenset(slot.range for slot in slots))
        sort = {"reference": "iri", "literal": one.range.rsplit("#", 1)[-1]}.get(one.kind, one.kind)
        return Var(sort, slots=slots)

    def forward(self, start: Var, predicate: str) -> Bind | None:  # noqa: PLR0911 - one way for each sort
        """Step from an object or a reference to the values of a property; None where there can be none."""
        holders = self.slots.get(predicate, {})
        if start.sort == "iri":
            return self._from_reference(start, predicate, holders)
        if start.sort != "object":
            return None
        if predicate == RDF_TYPE:
            return Bind(Var("type", start.classes), "{0}['type']", (start,), "type", single=True, always=True)
        slots = [slot for name, slot in holders.items() if name in start.classes]
        if not slots:
            return None
        key, var = slots[0].key, self.var(slots)
        always = len(slots) == len(start.classes) and all(slot.minimum for slot in slots)
        if slots[0].kind == "text":
            return Bind(var, f"{{0}}.get({key!r}, {{{{}}}}).items()", (start,), key, always=always)
        if slots[0].many:
            return Bind(var, f"{{0}}.get({key!r}, ())", (start,), key, always=always)
        there = f"{key!r} in {{0}}"
        return Bind(var, f"{{0}}[{key!r}]", (start,), key, single=True, always=always, there=there)

    def _from_reference(self, start: Var, predicate: str, holders: Mapping[str, Slot]) -> Bind | None:
        if predicate == RDF_TYPE:
            return Bind(Var("type", self.named), "document.types({0})", (start,))
        slots = [slot for name, slot in holders.items() if name in self.named]
        return Bind(self.var(slots), f"document.of({{0}}, {slots[0].key!r})", (start,)) if slots else None

    def back(self, start: Var, predicate: str) -> Bind | None:
        """Step from a value to the objects that have it under a property; None where there can be none."""
        if predicate == RDF_TYPE:
            return self._instances(start)
        holders = self.slots.get(predicate, {})
        if not holders:
            return None
        key, kind = next((slot.key, slot.kind) for slot in holders.values())
        if kind == "node":
            names = [n for n, s in holders.items() if start.sort == "iri" or s.range in start.classes]
            if start.sort == "object" and names:
                return self.over(start, key, Var("object", frozenset(names)))
            text, usable = f"document.up_from({{0}}, {key!r})", start.sort == "iri"
        else:
            names = list(holders)
            text = f"document.holding({key!r}, {{0}})"
            usable = start.sort == self.var(holders.values()).sort
            if kind in ("reference", "iri") and start.sort in ("object", "code"):
                # Most objects have no id, and nothing refers to them.
                named = f"(document.holding({key!r}, {{0}}['id']) if 'id' in {{0}} else ())"
                coded = f"document.holding({key!r}, {self.text_of(start)})"
                text, usable = named if start.sort == "object" else coded, True
            elif start.sort == "iri" and kind == "code" and not start.fixed:
                raise Unstatable("an IRI that may be a code")
            elif start.sort == "code" and usable:
                usable = start.slots[0].range == next(iter(holders.values())).range
        whole = predicate if start.fixed and kind != "node" else ""
        return Bind(Var("object", frozenset(names)), text, (start,), whole=whole) if usable and names else None

    def over(self, start: Var, key: str, holder: Var) -> Bind:
        """Step from an object to the one that holds it under a key."""
        always = self.profile.root not in start.classes and {key} == {k for _, k in self.above(start)}
        there = f"document.place({{0}}) == {key!r}"
        is_root = holder.classes == {self.profile.root}
        text = "document.root" if is_root else "document.holder({0})"
        return Bind(holder, text, (start,), single=True, always=always, there=there, up=key, kept=not is_root)

    def _instances(self, start: Var) -> Bind | None:
        """Run through the objects of a class."""
        if start.sort != "iri" or not start.fixed:
            raise Unstatable("a class that is not named")
        name = self.class_names.get(start.fixed[1:-1])
        if name is None or name not in self.profile.classes:
            return None
        return Bind(Var("object", frozenset((name,))), f"document.instances({name!r})", whole=RDF_TYPE)

    def everywhere(self, predicate: str) -> Bind | None:
        """Run through all objects that have a property."""
        if predicate == RDF_TYPE:
            raise Unstatable("all objects")
        holders = self.slots.get(predicate, {})
        if not holders:
            return None
        key = next(slot.key for slot in holders.values())
        return Bind(Var("object", frozenset(holders)), f"document.having({key!r})", whole=predicate)

    def upward(self, start: Var, predicates: Sequence[str], after: Any = None) -> Bind | None:  # noqa: ANN401 - a path
        """Step from an object to itself and all objects around it, as far as some properties lead.

        Where only the document itself can have the property that is asked for after that, the step is to it.
        """
        keys = {next(s.key for s in self.slots[p].values()) for p in predicates if p in self.slots}
        if start.sort != "object" or not all(self.is_object(p) for p in predicates if p in self.slots):
            return None
        classes, size = set(start.classes), 0
        while size < len(classes):
            size = len(classes)
            for predicate in predicates:
                classes |= {n for n, s in self.slots.get(predicate, {}).items() if s.range in classes}
        root = self.profile.root
        is_for_root = isinstance(after, str) and set(self.slots.get(after, {})) & classes == {root}
        if is_for_root and all(
            key in keys for name in classes - {root} for _, key in self.above(Var("object", frozenset((name,))))
        ):
            return Bind(Var("object", frozenset((root,))), "document.root", (start,), single=True, always=True)
        text = f"document.upward({{0}}, {python_set(keys)})"
        return Bind(Var("object", frozenset(classes)), text, (start,))

    def referring(self, start: Var, predicate: Any) -> Bind:  # noqa: ANN401 - a path
        """Step from an object to all that refer to it, at once or by way of others.

        Raises:
            Unstatable: the property does not refer.
        """
        holders = self.slots.get(predicate, {}) if isinstance(predicate, str) else {}
        if start.sort != "object" or not holders or any(s.kind not in ("reference", "iri") for s in holders.values()):
            raise Unstatable("a chain of what is no reference")
        key = next(slot.key for slot in holders.values())
        return Bind(Var("object", frozenset(holders)), f"document.referring({{0}}, {key!r})", (start,))

    def fixed(self, term: Any) -> Var:  # noqa: ANN401 - a term of a plan
        """Give the variable of a term that a shape names."""
        if not isinstance(term, str):
            sort, text = term[1].removeprefix(XSD), term[0]
            if sort == "boolean" and text in ("true", "false"):
                return Var(sort, fixed=str(text == "true"))
            if sort == "integer" and re.fullmatch("0|-?[1-9][0-9]*", text):
                return Var(sort, fixed=text)
            return Var(sort if sort in ("string", "date", "dateTime") else "other", fixed=repr(text))
        for key, namespace in self.model.namespaces.items():
            code = term.removeprefix(namespace)
            if code != term and code in self.model.codes[key]:
                slots = [
                    slot
                    for held in self.slots.values()
                    for slot in held.values()
                    if slot.kind == "code" and slot.range == key
                ]
                if slots:
                    return Var("code", slots=tuple(slots[:1]), fixed=repr(code))
        return Var("iri", fixed=repr(term))

    def among(self, var: Var, terms: Sequence[Any]) -> Formula:  # noqa: PLR0911 - one way for each sort
        """Say that a value is one of some terms."""
        if var.sort == "object":
            names = [t for t in terms if isinstance(t, str)]
            return Atom(f"{{0}}.get('id') in {python_set(names)}", (var,)) if names else FALSE
        if var.sort == "type":
            names = [self.class_names[t] for t in terms if t in self.class_names]
            return _is_one_of(var, names)
        if var.sort == "code":
            return self._code_among(var, terms)
        if var.sort == "iri":
            return _is_one_of(var, [t for t in terms if isinstance(t, str)])
        if var.sort not in ("string", "date", "dateTime", "boolean", "integer"):
            return UNKNOWN
        values = [t[0] for t in terms if not isinstance(t, str) and t[1] == XSD + var.sort]
        if not values:
            return FALSE
        if var.sort == "boolean":
            kept = [v for v in ("true", "false") if v in values]
            return TRUE if len(kept) > 1 else Atom(f"{{0}} is {kept[0] == 'true'}", (var,)) if kept else FALSE
        if var.sort == "integer":
            # The lexical form that lowering gives an integer: no sign before it but a minus, no zero in front.
            kept = [v for v in values if re.fullmatch("0|-?[1-9][0-9]*", v)]
            return Atom(f"{{0}} in {{{{{', '.join(sorted(kept))}}}}}", (var,)) if kept else FALSE
        return _is_one_of(var, values)

    def _code_among(self, var: Var, terms: Sequence[Any]) -> Formula:
        namespace = self.model.namespaces[var.slots[0].range]
        codes = {t.removeprefix(namespace) for t in terms if isinstance(t, str) and t.startswith(namespace)}
        possible = {code for slot in var.slots for code in slot.codes or self.model.codes[slot.range]}
        if var.fixed:
            return TRUE if var.fixed[1:-1] in codes else FALSE
        if possible <= codes:
            return TRUE
        return _is_one_of(var, codes & possible)

    def same(self, one: Var, other: Var) -> Formula:  # noqa: PLR0911 - one case after the other
        """Say that two values are the same term."""
        if one is other:
            return TRUE
        if {one.sort, other.sort} == {"object"}:
            return Atom("{0} is {1}", (one, other)) if one.classes & other.classes else FALSE
        if {one.sort, other.sort} == {"object", "iri"}:
            thing, name = (one, other) if one.sort == "object" else (other, one)
            return Atom("{0}.get('id') == {1}", (thing, name)) if thing.classes & self.named else FALSE
        if {one.sort, other.sort} == {"code", "iri"}:
            code, name = (one, other) if one.sort == "code" else (other, one)
            namespace = self.model.namespaces[code.slots[0].range]
            return Atom(f"{namespace!r} + {{0}} == {{1}}", (code, name))
        if one.sort == other.sort == "text":
            return Atom("{0} == {1}", (one, other))
        if "text" in (one.sort, other.sort) or "type" in (one.sort, other.sort):
            return UNKNOWN
        if one.sort != other.sort or (one.sort == "code" and one.slots[0].range != other.slots[0].range):
            return FALSE
        return Atom("{0} == {1}", (one, other))

    def text_of(self, var: Var) -> str | None:
        """Give the Python of what SPARQL's STR gives for a value, with ``{0}`` for the value."""
        if var.sort == "code":
            return f"({self.model.namespaces[var.slots[0].range]!r} + {{0}})"
        return {"integer": "str({0})", "boolean": "str({0}).lower()", "text": "{0}[1]"}.get(
            var.sort, "{0}" if var.sort in ("string", "date", "dateTime", "iri") else None
        )

    def above(self, var: Var) -> set[tuple[str, str]]:
        """Give the classes and keys under which an object can stand."""
        holders = ((n, s) for held in self.slots.values() for n, s in held.items())
        return {(name, s.key) for name, s in holders if s.kind == "node" and s.range in var.classes}

    def told_by(self, var: Var) -> frozenset[str]:
        """Give the keys of an object whose values are remembered: codes and the like, of which there are not many."""
        return frozenset[str]().union(*(remembered(cls) for cls in self.classes_of(var)))

    def classes_of(self, var: Var) -> list[Class]:
        """Give the classes that an object can have."""
        return [self.profile.classes[name] for name in sorted(var.classes)]


def remembered(cls: Class) -> frozenset[str]:
    """Give the keys of a class with codes, truth values and codes of other registers, none of which is of a person."""
    return frozenset(slot.key for slot in cls.slots.values() if is_code(slot))


def bounded(profile: Profile) -> frozenset[str]:
    """Give the keys under which, wherever they stand, a single day is, or wherever they stand a single whole number."""
    found: dict[str, set[str]] = {}
    for cls in profile.classes.values():
        for slot in cls.slots.values():
            is_single = slot.kind == "literal" and not slot.many
            found.setdefault(slot.key, set()).add(slot.range.removeprefix(XSD) if is_single else "")
    return frozenset(key for key, sorts in found.items() if sorts in ({"date"}, {"integer"}))


def is_code(slot: Slot) -> bool:
    """Tell whether the values of a slot are codes or truth values, alone under their key."""
    if slot.many or slot.identifying:
        return False
    if slot.kind == "literal" and slot.range == f"{XSD}string":
        return slot.key.endswith("Code") and slot.pattern is not None
    return slot.kind == "code" or slot.range == f"{XSD}boolean"


def chain(binds: Sequence[Bind], condition: Formula = TRUE) -> Exists:
    """Give a branch of a count: the values of the last variable for which a condition holds."""
    whole = conjunction([condition])
    return Exists(tuple(binds), whole.parts if isinstance(whole, All) else () if whole == TRUE else (whole,))


def _is_one_of(var: Var, texts: Collection[str]) -> Formula:
    if len(texts) == 1:
        text = repr(next(iter(texts))).replace("{", "{{").replace("}", "}}")
        return Atom(f"{{0}} == {text}", (var,))
    return Atom(f"{{0}} in {python_set(texts)}", (var,)) if texts else FALSE


def python_set(values: Iterable[str]) -> str:
    """Give the Python of a set of texts, braces doubled for the placeholders of formulas."""
    return "{{" + ", ".join(repr(v) for v in sorted(values)).replace("{", "{{").replace("}", "}}") + "}}"
