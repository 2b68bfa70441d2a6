"""Read the LinkML schema through SchemaView into one table: the compiled model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from linkml_runtime import SchemaView

from veiskille.generate.errors import GenerationError
from veiskille.model import Class, Model, Profile, Slot, camel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from linkml_runtime.linkml_model import ClassDefinition, SlotDefinition

    from veiskille.generate.sources import Sources

XSD: Final = "http://www.w3.org/2001/XMLSchema#"

#: LinkML type to the datatype of its literals. A type that is missing here is refused.
DATATYPES: Final = {
    "string": f"{XSD}string",
    "boolean": f"{XSD}boolean",
    "integer": f"{XSD}integer",
    "date": f"{XSD}date",
    "datetime": f"{XSD}dateTime",
}

#: Text on one line that is neither empty nor begins or ends with a space; spelt without \\s, which dialects differ on.
ONE_LINE: Final = r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$"

#: A day without a time zone, which xsd:date would allow and no other form of the contract reads.
DAY: Final = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"

#: A moment with its time zone: without one, nobody can say whether it is before another.
MOMENT: Final = f"{DAY[:-1]}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?:[.][0-9]+)?(?:Z|[+-][0-9]{{2}}:[0-9]{{2}})$"

#: What literals of a datatype look like where the slot itself does not say.
_PATTERNS: Final = {DATATYPES["string"]: ONE_LINE, DATATYPES["date"]: DAY, DATATYPES["datetime"]: MOMENT}

#: Slot annotation to the SHACL component whose results carry the annotated rule code.
_RULE_ANNOTATIONS: Final = {
    "missing_code": "MinCount",
    "form_code": "Pattern",
    "list_code": "In",
    "many_code": "MaxCount",
}

#: Expressions that LinkML's own generators drop or mistranslate; rules/*.ttl says such things instead.
_EITHER: Final = ("any_of", "exactly_one_of", "all_of", "none_of")
_REFUSED: Final = (
    *_EITHER,
    "structured_pattern",
    "equals_string",
    "equals_string_in",
    "equals_number",
    "equals_expression",
    "minimum_cardinality",
    "maximum_cardinality",
    "exact_cardinality",
    "ifabsent",
)
_REFUSED_ON_CLASSES: Final = (*_EITHER, "rules", "unique_keys", "mixins", "attributes", "slot_conditions", "union_of")
_REFUSED_ON_ENUMS: Final = ("reachable_from", "matches", "inherits", "include", "minus", "concepts")


@dataclass(frozen=True, slots=True)
class _Reader:
    view: SchemaView
    sources: Sources
    base: str

    def classes(self, *, imports: bool = True) -> dict[str, Class]:
        """Give every class of the schema, without the class that stands for text in languages."""
        every = self.view.all_classes(imports=imports)
        found = {n: c for n, c in every.items() if not _annotation(c, "language_map")}
        return {name: self._class(name, definition) for name, definition in sorted(found.items())}

    def _class(self, name: str, definition: ClassDefinition) -> Class:
        _refuse(definition, _REFUSED_ON_CLASSES, f"class {name}")
        iri = self.view.get_uri(definition, expand=True)
        # Inherited slots first, each class in the order of its file: the order in which people read a document.
        line = reversed(self.view.class_ancestors(name))
        names = dict.fromkeys(s for cls in line for s in self.view.class_slots(cls, direct=True))
        induced = {slot: self.view.induced_slot(slot, name) for slot in names if slot != "type"}
        slots = {n: self._id_slot(s) if n == "id" else self._slot(s) for n, s in induced.items()}
        return Class(
            name=name,
            iri=iri,
            parent=definition.is_a or "",
            abstract=bool(definition.abstract),
            slots=slots,
        )

    def _id_slot(self, slot: SlotDefinition) -> Slot:
        return Slot(
            name="id",
            key="id",
            iri="@id",
            kind="iri",
            minimum=int(bool(slot.required)),
            rule_codes=_rule_codes(slot),
        )

    def _slot(self, slot: SlotDefinition) -> Slot:
        _refuse(slot, _REFUSED, f"slot {slot.name}")
        iri = self.view.get_uri(slot, expand=True)
        if iri != f"{self.base}model/{camel(slot.name)}":
            raise GenerationError(f"slot {slot.name}: slot_uri must be model:{camel(slot.name)}")
        kind, reach = self._kind(slot)
        return Slot(
            name=slot.name,
            key=camel(slot.name),
            iri=iri,
            kind=kind,
            range=reach,
            minimum=int(bool(slot.required)),
            maximum=None if slot.multivalued else 1,
            pattern=slot.pattern or _PATTERNS.get(reach),
            min_value=_integer(slot.minimum_value),
            max_value=_integer(slot.maximum_value),
            ordered=bool(slot.list_elements_ordered),
            identifying=self._flag(slot, "identifying"),
            happened=self._flag(slot, "happened"),
            example=str(slot.examples[0].value) if slot.examples else None,
            rule_codes=_rule_codes(slot),
        )

    def _flag(self, slot: SlotDefinition, name: str) -> bool:
        """Tell what holds of a property everywhere: a profile's own annotations stand in place of the property's."""
        return bool(_annotation(slot, name) or _annotation(self.view.get_slot(slot.name), name))

    def _kind(self, slot: SlotDefinition) -> tuple[str, str]:
        reach = str(slot.range)
        if reach in self.view.all_enums():
            return "code", self.sources.list_of_enum(reach)
        if reach in self.view.all_classes():
            target = self.view.get_class(reach)
            if _annotation(target, "language_map"):
                return "text", ""
            return ("node" if slot.inlined else "reference"), reach
        if reach in ("uri", "uriorcurie"):
            return "iri", ""
        if reach in DATATYPES:
            return "literal", DATATYPES[reach]
        raise GenerationError(f"slot {slot.name}: range {reach} is not one that the model can carry")


def _refuse(element: object, names: Iterable[str], place: str) -> None:
    for name in names:
        if getattr(element, name, None):
            raise GenerationError(f"{place}: {name} is not used in this model; say it in shapes/rules")


def _annotation(element: ClassDefinition | SlotDefinition, name: str) -> Any:  # noqa: ANN401 - LinkML's own type
    # LinkML gives a dict for what stands in the file and an object for what it derived.
    found = element.annotations
    annotation = found.get(name) if isinstance(found, dict) else getattr(found, name, None)
    return getattr(annotation, "value", annotation)


def _rule_codes(slot: SlotDefinition) -> dict[str, str]:
    found = {component: _annotation(slot, name) for name, component in _RULE_ANNOTATIONS.items()}
    return {component: str(code) for component, code in found.items() if code}


def _integer(value: object) -> int | None:
    return None if value is None else int(str(value))


def read_model(sources: Sources) -> Model:
    """Compile the LinkML schema, its profiles and the lists into one model.

    Raises:
        GenerationError: the schema says something that the model cannot carry, names a key twice with two
            meanings, or has an enumeration that differs from its code list.
    """
    view = SchemaView(str(sources.root / "ontology" / "veiskille.yaml"))
    base = str(view.schema.annotations["base_iri"].value)
    _check_enums(view, sources, base)
    classes = _Reader(view, sources, base).classes()
    profiles = {path.stem: _profile(path, sources, base, classes) for path in sources.profile_paths()}
    lists = {sources.list_of_enum(name): name for name in sorted(view.all_enums())}
    model = Model(
        version=str(view.schema.version),
        base=base,
        classes=classes,
        profiles=profiles,
        codes={key: tuple(c["code"] for c in sources.codelists[key]["codes"]) for key in sorted(lists)},
        namespaces={key: sources.namespace(base, key) for key in sorted(sources.codelists)},
        enums=dict(sorted(lists.items())),
        languages=sources.languages,
        known=sources.known(base),
    )
    _check_keys(model)
    return model


def _profile(path: Path, sources: Sources, base: str, plain: dict[str, Class]) -> Profile:
    """Read a profile and fold each class that it declares into the class it narrows."""
    view = SchemaView(str(path))
    compiled = _Reader(view, sources, base).classes(imports=False)
    folded = dict(plain)
    root = ""
    for name in sorted(compiled):
        definition = view.get_class(name)
        target = str(definition.is_a)
        if compiled[name].iri != plain[target].iri:
            raise GenerationError(f"profile {path.stem}: {name} must have the class_uri of the class it narrows")
        if folded[target].narrowed_by:
            raise GenerationError(f"profile {path.stem}: {target} is narrowed twice; put both in one class")
        folded[target] = replace(plain[target], slots=compiled[name].slots, narrowed_by=path.stem)
        root = target if definition.tree_root else root
    if not root:
        raise GenerationError(f"profile {path.stem}: no class is tree_root")
    folded[root] = replace(folded[root], slots=_declare_profile(folded[root], path.stem), narrowed_by=path.stem)
    return Profile(
        id=path.stem,
        iri=f"{base}profile/{path.stem}",
        root=root,
        classes={name: folded[name] for name in _reachable(root, folded)},
        refused=_refused(view),
    )


def _refused(view: SchemaView) -> dict[str, str]:
    """Give the keys that a profile refuses with a rule of its own, in lower case, each with the rule's code."""
    annotations = view.schema.annotations
    if "refused_keys" not in annotations:
        return {}
    keys = str(annotations["refused_keys"].value).lower().split()
    return dict.fromkeys(sorted(keys), str(annotations["refused_code"].value))


def _declare_profile(root: Class, profile: str) -> dict[str, Slot]:
    """Let a profile's document declare that profile and no other."""
    return {name: replace(slot, codes=(profile,)) if name == "profile" else slot for name, slot in root.slots.items()}


def _reachable(root: str, classes: dict[str, Class]) -> list[str]:
    found, waiting = set(), [root]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [s.range for s in classes[name].slots.values() if s.kind == "node"]
    return sorted(found)


def _check_enums(view: SchemaView, sources: Sources, base: str) -> None:
    for name, enum in view.all_enums().items():
        _refuse(enum, _REFUSED_ON_ENUMS, f"enum {name}")
        key = sources.list_of_enum(name)
        listed = [c["code"] for c in sources.codelists[key]["codes"]]
        if sorted(enum.permissible_values) != sorted(listed):
            differ = sorted(set(enum.permissible_values) ^ set(listed))
            raise GenerationError(f"enum {name} and code list {key} differ: {', '.join(differ)}")
        for code, value in enum.permissible_values.items():
            _refuse(value, ("title",), f"enum {name}, code {code}")
            expected = f"{sources.namespace(base, key)}{code}"
            if view.expand_curie(str(value.meaning)) != expected:
                raise GenerationError(f"enum {name}, code {code}: meaning must be {expected}")


def _check_keys(model: Model) -> None:
    """Refuse a key with two meanings: a document's key must say the same wherever it stands."""
    seen: dict[str, tuple[object, ...]] = {}
    every = [*model.classes.values(), *(c for p in model.profiles.values() for c in p.classes.values())]
    for cls in every:
        for slot in cls.slots.values():
            target = slot.range if slot.kind in ("literal", "code") else ""
            meaning = (slot.iri, slot.kind, target, slot.many, slot.ordered)
            if seen.setdefault(slot.key, meaning) != meaning:
                raise GenerationError(f"key {slot.key} (class {cls.name}) has two meanings or two forms")
    clash = {code for codes in model.codes.values() for code in codes} & (set(seen) | set(model.classes))
    if clash:
        raise GenerationError(f"codes that are also keys or class names: {', '.join(sorted(clash))}")
