"""What is true of the world beyond the form of documents: ``ontology/axioms.yaml``, held against the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.errors import GenerationError
from veiskille.generate.sources import load_yaml
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from veiskille.model import Model, Slot

#: Sections that list properties, each entry with its reason.
_OF_PROPERTIES: Final = ("functional", "domains", "irreflexive", "asymmetric")


@dataclass(frozen=True, slots=True, kw_only=True)
class Axioms:
    """Statements for the ontology, by local name; each has been found in the model."""

    #: Classes whose members are described in more than one document.
    beyond_documents: frozenset[str]
    #: Sets of classes of which nothing belongs to two.
    disjoint: tuple[tuple[str, ...], ...]
    functional: tuple[str, ...]
    irreflexive: tuple[str, ...]
    asymmetric: tuple[str, ...]
    #: Class to the properties that together tell its members apart.
    keys: Mapping[str, tuple[str, ...]]
    #: Property to the class of all that have it.
    domains: Mapping[str, str]
    #: Name of an inverse property to its entry: ``of``, ``label``, ``definition``.
    inverses: Mapping[str, Mapping[str, Any]]


def read_axioms(root: Path, model: Model) -> Axioms:
    """Read ``ontology/axioms.yaml`` of a checkout.

    Raises:
        GenerationError: an entry has no reason or no text, or speaks of what the model does not have or denies.
    """
    content = load_yaml(root / "ontology" / "axioms.yaml")
    slots = model.keys()
    _check_reasons(content)
    _known(content["beyond_documents"], model.classes, "class")
    keys = {entry["class"]: tuple(entry["properties"]) for entry in content["keys"]}
    domains = {entry["property"]: entry["class"] for entry in content["domains"]}
    named = [entry["property"] for section in _OF_PROPERTIES for entry in content[section]]
    _known([*named, *(key for each in keys.values() for key in each)], slots, "property")
    _known([*keys, *domains.values()], model.classes, "class")
    for entry in content["functional"]:
        if slots[entry["property"]].many:
            raise GenerationError(f"axioms: {entry['property']} has several values in the model")
    for key, name in domains.items():
        _check_domain(model, key, name)
    inverses = {entry["id"]: entry for entry in content["inverses"]}
    for name, entry in inverses.items():
        _check_inverse(model, slots, name, entry)
    return Axioms(
        beyond_documents=frozenset(content["beyond_documents"]),
        disjoint=tuple(group for entry in content["disjoint"] for group in groups(model, entry)),
        functional=tuple(entry["property"] for entry in content["functional"]),
        irreflexive=tuple(entry["property"] for entry in content["irreflexive"]),
        asymmetric=tuple(entry["property"] for entry in content["asymmetric"]),
        keys=keys,
        domains=domains,
        inverses=inverses,
    )


def _check_reasons(content: Mapping[str, Any]) -> None:
    for section in ("disjoint", "keys", *_OF_PROPERTIES):
        for entry in content[section]:
            if not str(entry.get("because") or "").strip():
                raise GenerationError(f"axioms: an entry of {section} does not say why")


def _known(names: Iterable[str], known: Iterable[str], what: str) -> None:
    missing = sorted(set(names) - set(known))
    if missing:
        raise GenerationError(f"axioms: no such {what}: {', '.join(missing)}")


def groups(model: Model, entry: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """Give the sets of classes that an entry names, or those right under each class of a branch."""
    if "classes" in entry:
        _known(entry["classes"], model.classes, "class")
        return [tuple(sorted(entry["classes"]))]
    _known([entry["under"]], model.classes, "class")
    children: dict[str, list[str]] = {}
    for cls in model.classes.values():
        if entry["under"] in ancestors(model, cls.name)[1:]:
            children.setdefault(cls.parent, []).append(cls.name)
    return [tuple(sorted(found)) for _, found in sorted(children.items()) if len(found) > 1]


def ancestors(model: Model, name: str) -> list[str]:
    """Give a class and all that it is a special case of, from the class itself upwards."""
    found = []
    while name:
        found.append(name)
        name = model.classes[name].parent
    return found


def holders(model: Model, key: str) -> list[str]:
    """Give the classes that have a property and did not inherit it, sorted."""
    having = {cls.name for cls in model.classes.values() if any(slot.key == key for slot in cls.slots.values())}
    return sorted(name for name in having if model.classes[name].parent not in having)


def _check_domain(model: Model, key: str, name: str) -> None:
    """Refuse a domain that the model denies by giving the property to something else."""
    others = [each for each in holders(model, key) if name not in ancestors(model, each)]
    if others:
        raise GenerationError(f"axioms: {key} stands on {', '.join(others)} too, so {name} is not its domain")


def _check_inverse(model: Model, slots: Mapping[str, Slot], name: str, entry: Mapping[str, Any]) -> None:
    _known([entry["of"]], slots, "property")
    if slots[entry["of"]].kind in ("literal", "text"):
        raise GenerationError(f"axioms: {entry['of']} has no way back, its values are not nodes")
    codes = {code for values in model.codes.values() for code in values}
    if name in slots or name in model.classes or name in codes:
        raise GenerationError(f"axioms: {name} is the name of something else")
    for field in ("label", "definition"):
        _check_texts(name, entry.get(field, {}), LANGUAGES)


def _check_texts(name: str, texts: Mapping[str, str], languages: Sequence[str]) -> None:
    missing = [language for language in languages if not str(texts.get(language) or "").strip()]
    if missing:
        raise GenerationError(f"axioms: {name} lacks text in {', '.join(missing)}")
