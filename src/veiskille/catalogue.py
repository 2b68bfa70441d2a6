"""The catalogue: what the sources state as facts, read-only, from the shipped artefacts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from veiskille.errors import UnknownTerm

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Fields of an entry that :class:`Entry` has as attributes of their own; all others are its facts.
_OWN: Final = ("id", "iri", "label", "alt", "definition", "source", "known_on", "provenance", "valid_from", "valid_to")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where an entry is from: a citation, and the source document and the place in it where they are known."""

    citation: str
    #: IRI of the source document, an entry of the kind ``source-document``; None for a remark on how it was read.
    document: str | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that a source states as a fact."""

    id: str
    iri: str
    #: Id of the kind of entry, such as ``actor``.
    kind: str
    #: Language tag to the name.
    label: Mapping[str, str]
    #: Language tag to other names in use.
    alt: Mapping[str, tuple[str, ...]]
    definition: Mapping[str, str]
    #: Day on which the sources were read, ISO 8601.
    known_on: str
    #: First and last day of validity, ISO 8601, where a source gives them.
    valid_from: str | None
    valid_to: str | None
    provenance: tuple[Provenance, ...]
    #: What else is stated, by the names of the model's properties; ids of entries stand as in the catalogue's files.
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of entry, with its entries in the order of the files."""

    id: str
    label: Mapping[str, str]
    #: Name of the class of the model that the entries are of.
    class_name: str
    #: Id of the profile by which the entries are checked.
    profile: str
    entries: Mapping[str, Entry]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All entries, by kind and by IRI."""

    kinds: Mapping[str, Kind]
    entries: Mapping[str, Entry]

    def entry(self, name: str) -> Entry:
        """Find an entry by its IRI or by kind and id.

        Raises:
            UnknownTerm: there is no such entry; the error names the nearest ones.

        >>> catalogue().entry("indicator-value/neet-2020").facts["indicator_number"]
        '11.2'
        """
        short = {f"{entry.kind}/{entry.id}": entry for entry in self.entries.values()}
        found = self.entries.get(name) or short.get(name)
        if found is None:
            raise UnknownTerm("unknown-term", term=name, nearest=tuple(get_close_matches(name, short)))
        return found


@cache
def catalogue() -> Catalogue:
    """Give the catalogue: bodies, systems, provisions, evidence and all else that the sources state as facts.

    Everything in it is read-only, and known as of each entry's ``known_on``.

    >>> body = catalogue().kinds["coordination-body"].entries["national-forum"]
    >>> body.label["nb"], body.facts["member_count"]
    ('Nasjonalt forum for karriereveiledning', 30)
    >>> where = body.provenance[0]
    >>> catalogue().entries[where.document].facts["publication_year"]
    2023
    """
    folder = files("veiskille").joinpath("artefacts/catalogue")
    read = [json.loads(part.read_text("utf-8")) for part in folder.iterdir()]
    kinds = {content["id"]: _kind(content) for content in sorted(read, key=lambda content: str(content["id"]))}
    entries = {entry.iri: entry for kind in kinds.values() for entry in kind.entries.values()}
    return Catalogue(kinds=MappingProxyType(kinds), entries=MappingProxyType(entries))


def _kind(content: Mapping[str, Any]) -> Kind:
    return Kind(
        id=content["id"],
        label=_frozen(content["label"]),
        class_name=content["class"],
        profile=content["profile"],
        entries=MappingProxyType({each["id"]: _entry(content["id"], each) for each in content["entries"]}),
    )


def _entry(kind: str, content: Mapping[str, Any]) -> Entry:
    return Entry(
        id=content["id"],
        iri=content["iri"],
        kind=kind,
        label=_frozen(content["label"]),
        alt=_frozen(content.get("alt", {})),
        definition=_frozen(content["definition"]),
        known_on=content["known_on"],
        valid_from=content.get("valid_from"),
        valid_to=content.get("valid_to"),
        provenance=tuple(Provenance(**each) for each in content["provenance"]),
        facts=_frozen({name: value for name, value in content.items() if name not in _OWN}),
    )


def _frozen(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(each) for key, each in value.items()})
    return tuple(_frozen(each) for each in value) if isinstance(value, list) else value
