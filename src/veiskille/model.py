"""The compiled model: classes, slots, code lists and profiles, read-only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

#: How the value of a slot stands in a document.
#: ``literal`` a JSON string, number or boolean; ``text`` a map from language tag to text; ``code`` a code of a list;
#: ``node`` an object; ``reference`` the IRI of a node described elsewhere; ``iri`` an IRI of something outside.
KINDS: Final = ("literal", "text", "code", "node", "reference", "iri")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A property as it stands on one class, all narrowing applied."""

    #: Name in Python and LinkML, snake_case.
    name: str
    #: Key in JSON and local name in RDF, camelCase.
    key: str
    iri: str
    kind: str
    #: Datatype IRI (``literal``), class name (``node``, ``reference``), code list id (``code``), else empty.
    range: str = ""
    minimum: int = 0
    #: ``None`` where any number of values may stand.
    maximum: int | None = 1
    pattern: str | None = None
    min_value: int | None = None
    max_value: int | None = None
    #: Whether the order of the values carries meaning.
    ordered: bool = False
    #: Whether a value identifies a person.
    identifying: bool = False
    #: Whether the value is the day of something that has happened when the document is delivered.
    happened: bool = False
    #: A value with the right form, shown to people.
    example: str | None = None
    #: The codes that may stand where a profile narrows the list; empty: the whole list.
    codes: tuple[str, ...] = ()
    #: SHACL component (local name, such as ``MinCount``) to the rule code that stands for it instead of a STR code.
    rule_codes: Mapping[str, str] = field(default_factory=dict)

    @property
    def many(self) -> bool:
        """Tell whether the wire form is a list."""
        return self.maximum is None or self.maximum > 1

    @property
    def concept(self) -> str:
        """Give the id of the concept that names the slot."""
        return self.name.replace("_", "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    """A class with all slots that it has, inherited ones first."""

    name: str
    iri: str
    #: The direct superclass, or empty.
    parent: str = ""
    abstract: bool = False
    slots: Mapping[str, Slot] = field(default_factory=dict)
    #: Where a profile narrows the class: the name of that profile, else empty.
    narrowed_by: str = ""

    @property
    def concept(self) -> str:
        """Give the id of the concept that names the class."""
        return kebab(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An exchange document: its root class and the classes it can hold, narrowing folded in."""

    id: str
    iri: str
    root: str
    classes: Mapping[str, Class]
    #: Key that no class of the profile may have, in lower case, to the rule that forbids it.
    refused: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Everything that the structure of documents follows from."""

    version: str
    base: str
    classes: Mapping[str, Class]
    profiles: Mapping[str, Profile]
    #: Code list id to the codes that may stand in a document, in the list's order.
    codes: Mapping[str, tuple[str, ...]]
    #: Code list id to the IRI that stands before each code.
    namespaces: Mapping[str, str]
    #: Code list id to the name of its enumeration.
    enums: Mapping[str, str]
    #: Primary language subtags that text may carry.
    languages: tuple[str, ...]
    #: Class name to the IRIs of the catalogue's nodes of that class.
    known: Mapping[str, tuple[str, ...]]

    @property
    def context_iri(self) -> str:
        """Give the IRI of the JSON-LD context that a document names."""
        return f"{self.base}context/v1.jsonld"

    def keys(self) -> dict[str, Slot]:
        """Give each JSON key of the model with one slot that has it."""
        return {slot.key: slot for cls in self.classes.values() for slot in cls.slots.values()}


def kebab(name: str) -> str:
    """Turn a PascalCase name into kebab-case.

    >>> kebab("SubjectResult")
    'subject-result'
    """
    return "".join(f"-{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))


def camel(name: str) -> str:
    """Turn a snake_case name into camelCase.

    >>> camel("issue_date")
    'issueDate'
    """
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def to_json(model: Model) -> dict[str, Any]:
    """Give the model as plain JSON values; :func:`from_json` reads it back."""
    return _prune(asdict(model), model)


def _prune(data: dict[str, Any], model: Model) -> dict[str, Any]:
    defaults = {f.name: f.default for f in fields(Slot)}
    for cls in [
        *data["classes"].values(),
        *(c for p in data["profiles"].values() for c in p["classes"].values()),
    ]:
        cls["slots"] = {
            name: {k: v for k, v in slot.items() if v != defaults.get(k) and v not in ((), {})}
            for name, slot in cls["slots"].items()
        }
    # A class that a profile leaves as it is stands once, in the model.
    for profile in data["profiles"].values():
        if not profile["refused"]:
            del profile["refused"]
        whole = model.profiles[profile["id"]].classes
        profile["classes"] = {
            name: cls if whole[name].narrowed_by else name for name, cls in profile["classes"].items()
        }
    return data


def from_json(data: Mapping[str, Any]) -> Model:
    """Build the model from what :func:`to_json` gave."""
    classes = {name: _class(cls) for name, cls in data["classes"].items()}
    profiles = {
        key: Profile(
            id=p["id"],
            iri=p["iri"],
            root=p["root"],
            classes={n: classes[n] if isinstance(c, str) else _class(c) for n, c in p["classes"].items()},
            refused=p.get("refused", {}),
        )
        for key, p in data["profiles"].items()
    }
    return Model(
        version=data["version"],
        base=data["base"],
        classes=classes,
        profiles=profiles,
        codes={k: tuple(v) for k, v in data["codes"].items()},
        namespaces=data["namespaces"],
        enums=data["enums"],
        languages=tuple(data["languages"]),
        known={k: tuple(v) for k, v in data["known"].items()},
    )


def _class(data: Mapping[str, Any]) -> Class:
    slots = {name: Slot(**{**slot, "codes": tuple(slot.get("codes", ()))}) for name, slot in data["slots"].items()}
    return Class(**{**data, "slots": slots})


@cache
def model() -> Model:
    """Read the shipped model.

    >>> model().profiles["diploma"].root
    'Diploma'
    """
    text = files("veiskille").joinpath("artefacts/model.json").read_text("utf-8")
    return from_json(json.loads(text))
