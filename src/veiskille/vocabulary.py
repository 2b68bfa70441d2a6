"""Concepts, code lists, the catalogue and the rules' texts, read-only, from the shipped artefacts."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from veiskille.errors import UnknownRule, UnknownTerm

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Every text for people stands in these; ``se`` joins them where an authority gives the term.
LANGUAGES: Final = ("en", "nb", "nn")

#: How much of a code must be as it is in the code that was meant.
_LIKE: Final = 0.5

#: Letters that no decomposition brings to ASCII, in Norwegian and the Sámi languages.
_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "o", "đ": "d", "ŋ": "n", "ŧ": "t", "’": "'"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """A concept: what a term means, in each language, and where that is said."""

    id: str
    iri: str
    #: Language tag to the preferred term.
    label: Mapping[str, str]
    #: Language tag to other terms in use.
    alt: Mapping[str, tuple[str, ...]]
    definition: Mapping[str, str]
    #: Language tag to advice for those who fill in the data.
    note: Mapping[str, str]
    source: tuple[str, ...]
    broader: tuple[str, ...]
    related: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code of a list, with its validity and what other systems call it."""

    code: str
    iri: str
    label: Mapping[str, str]
    definition: Mapping[str, str]
    source: tuple[str, ...]
    #: First and last day of validity, ISO 8601, where a source gives them.
    valid_from: str | None
    valid_to: str | None
    #: Withdrawn on a day that no source gives.
    expired: bool
    #: System (``fint``, ``vigo``, ``nvb``) to its own code for the same thing.
    same_as: Mapping[str, str]
    facts: Mapping[str, Any]
    #: Language tag to other terms in use.
    alt: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """A code list with its codes in order."""

    id: str
    iri: str
    label: Mapping[str, str]
    definition: Mapping[str, str]
    source: tuple[str, ...]
    #: Day on which the list was read, ISO 8601.
    known_on: str
    #: Whether other codes than these may be in use.
    open: bool
    systems: Mapping[str, str]
    codes: Mapping[str, Code]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: what must hold, why, and where that is said."""

    code: str
    iri: str
    severity: str
    label: Mapping[str, str]
    why: Mapping[str, str]
    source: tuple[str, ...]
    #: Ids of the profiles that the rule is checked in.
    profiles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeText:
    """What a report says when a hand-written shape fires, and where it points."""

    message: Mapping[str, str]
    #: Keys from the focus node to the value that is at fault.
    points_at: tuple[str, ...]
    expected: Mapping[str, str]
    #: IRI of the property that the shape compares with, or None.
    compares: str | None = None
    #: Keys that the shape's query reads, or that it and the shapes that it judges by do; none for all other shapes.
    reads: tuple[str, ...] = ()


def _read(name: str) -> Any:  # noqa: ANN401 - JSON
    return json.loads(files("veiskille").joinpath(f"artefacts/{name}").read_text("utf-8"))


@cache
def concepts() -> dict[str, Concept]:
    """Give every concept by its id."""
    return {
        key: Concept(
            **{
                **value,
                "alt": {lang: tuple(terms) for lang, terms in value["alt"].items()},
                **{name: tuple(value[name]) for name in ("source", "broader", "related")},
            },
        )
        for key, value in _read("concepts.json").items()
    }


@cache
def codelist(key: str) -> CodeList:
    """Give one code list.

    Raises:
        UnknownTerm: there is no list of that id.

    >>> codelist("examination-form").codes["M"].label["nn"]
    'munnleg eksamen'
    """
    if key not in codelists():
        raise UnknownTerm("unknown-term", term=key, nearest=tuple(get_close_matches(key, codelists())))
    value = _read(f"codelists/{key}.json")
    codes = {c["code"]: _code(c) for c in value["codes"]}
    return CodeList(**{**value, "source": tuple(value["source"]), "codes": codes})


def _code(value: Mapping[str, Any]) -> Code:
    alt = {lang: tuple(terms) for lang, terms in value.get("alt", {}).items()}
    return Code(**{**value, "source": tuple(value["source"]), "alt": alt})


@cache
def codelists() -> tuple[str, ...]:
    """Give the ids of the code lists, sorted."""
    folder = files("veiskille").joinpath("artefacts/codelists")
    return tuple(sorted(entry.name.removesuffix(".json") for entry in folder.iterdir()))


@cache
def rules() -> dict[str, Rule]:
    """Give every rule by its code.

    >>> rules()["RES-003"].severity
    'violation'
    """
    return {
        key: Rule(**{**value, "source": tuple(value["source"]), "profiles": tuple(value["profiles"])})
        for key, value in _read("rules.json")["rules"].items()
    }


@cache
def profile_groups() -> dict[str, tuple[str, ...]]:
    """Give the members of each group of profiles that share rules.

    >>> profile_groups()["documents"][1]
    'diploma'
    """
    return {key: tuple(members) for key, members in _read("rules.json")["groups"].items()}


def unknown_rule(code: str) -> UnknownRule:
    """Make the error that no rule has a code; it names the nearest ones."""
    return UnknownRule("unknown-rule", nearest=tuple(get_close_matches(code, rules(), cutoff=_LIKE)))


@cache
def shape_texts() -> dict[str, ShapeText]:
    """Give the texts of hand-written shapes and of code and component, by local name (``RES-003-exempt``)."""
    return {
        key: ShapeText(
            message=value["message"],
            points_at=tuple(value.get("points_at", ())),
            expected=value.get("expected", {}),
            compares=value.get("compares"),
            reads=tuple(value.get("reads", ())),
        )
        for key, value in _read("rules.json")["texts"].items()
    }


@cache
def made_shapes() -> dict[str, tuple[str, Mapping[str, str], tuple[str, ...], tuple[str, ...]]]:
    """Give each shape made from a table by name: the key of its text, what it expects, where it points, what it reads.

    The last two are empty where the text says the same of all its shapes.
    """
    return {
        key: (value["text"], value["expected"], tuple(value.get("points_at", ())), tuple(value.get("reads", ())))
        for key, value in _read("rules.json")["made"].items()
    }


def fold(term: str) -> str:
    """Bring a term to the form in which terms are compared: lower case, without diacritics.

    >>> fold("Vitnemål")
    'vitnemal'
    """
    lowered = term.strip().lower().translate(_LETTERS)
    parts = unicodedata.normalize("NFKD", lowered)
    return "".join(c for c in parts if not unicodedata.combining(c)).replace("-", " ")


@cache
def _index() -> dict[str, str]:
    """Map each folded term to a concept id; a preferred term wins over another concept's other term."""
    found: dict[str, str] = {}
    for key, value in concepts().items():
        found.setdefault(fold(key), key)
        for label in value.label.values():
            found.setdefault(fold(label), key)
    for key, value in concepts().items():
        for terms in value.alt.values():
            for term in terms:
                found.setdefault(fold(term), key)
    return found


def concept(term: str) -> Concept:
    """Find a concept by its id or by a term in any language, with or without diacritics.

    Raises:
        UnknownTerm: no concept has that term; the error names the nearest ones.

    >>> concept("vitnemal").id
    'diploma'
    """
    index = _index()
    folded = fold(term)
    if folded not in index:
        raise UnknownTerm("unknown-term", term=term, nearest=tuple(get_close_matches(folded, index, cutoff=0.75)))
    return concepts()[index[folded]]
