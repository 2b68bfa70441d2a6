"""Mappings to other people's vocabularies: ``ontology/crosswalks/*.sssom.tsv``, held against the model.

The files have the form of the Simple Standard for Sharing Ontological Mappings (https://w3id.org/sssom). Words are
matched with SKOS; a class or property is put under another in OWL only where that is true of every member.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import yaml
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef

from veiskille.generate.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from veiskille.generate.sources import Sources
    from veiskille.model import Model

COLUMNS: Final = (
    "subject_id",
    "predicate_modifier",
    "predicate_id",
    "object_id",
    "mapping_justification",
    "object_source",
    "object_source_version",
    "comment",
)
_JUSTIFICATIONS: Final = ("https://w3id.org/semapv/vocab/ManualMappingCuration",)
_OF_WORDS: Final = tuple(
    str(each) for each in (SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)
)
_OF_CLASSES: Final = (str(OWL.equivalentClass), str(RDFS.subClassOf))
_OF_PROPERTIES: Final = (str(OWL.equivalentProperty), str(RDFS.subPropertyOf))
#: Predicate between classes or properties to what it says of the words.
_IN_WORDS: Final = {
    str(OWL.equivalentClass): str(SKOS.exactMatch),
    str(OWL.equivalentProperty): str(SKOS.exactMatch),
    str(RDFS.subClassOf): str(SKOS.broadMatch),
    str(RDFS.subPropertyOf): str(SKOS.broadMatch),
}
_SAME: Final = str(SKOS.exactMatch)
_TITLES: Final = {
    "en": "Veiskille: mappings to other vocabularies",
    "nb": "Veiskille: koblinger til andre vokabularer",
    "nn": "Veiskille: koplingar til andre vokabular",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One line: something of ours, how it stands to something of theirs, and why we say so."""

    file: str
    subject: str
    #: Concept id of what is mapped, the IRI itself for a code.
    thing: str
    predicate: str
    object: str
    #: Whether the line says that the mapping does not hold.
    refused: bool
    #: The line as it is written, by column.
    row: Mapping[str, str]
    #: What its prefixes stand for.
    prefixes: Mapping[str, str]

    @property
    def in_words(self) -> str:
        """Give the SKOS predicate that the line comes to."""
        return _IN_WORDS.get(self.predicate, self.predicate)


def read_mappings(sources: Sources, model: Model) -> tuple[Match, ...]:
    """Read every mapping of a checkout, in the order of files and lines.

    Raises:
        GenerationError: a line lacks something, names what the model does not have, or denies another line.
    """
    folder = sources.root / "ontology" / "crosswalks"
    found = [match for path in sorted(folder.glob("*.sssom.tsv")) for match in _read(path, sources, model)]
    _check_together(found)
    return tuple(found)


def _read(path: Path, sources: Sources, model: Model) -> list[Match]:
    name = path.name.removesuffix(".sssom.tsv")
    lines = path.read_text("utf-8").splitlines()
    head = [line[1:] for line in lines if line.startswith("#")]
    about = yaml.safe_load("\n".join(head))
    if about["mapping_set_id"] != f"{model.base}mapping/{name}":
        raise GenerationError(f"{path.name}: mapping_set_id must be {model.base}mapping/{name}")
    rows = csv.DictReader(lines[len(head) :], delimiter="\t", quoting=csv.QUOTE_NONE)
    if tuple(rows.fieldnames or ()) != COLUMNS:
        raise GenerationError(f"{path.name}: the columns must be {', '.join(COLUMNS)}")
    reader = _Reader(name, about["curie_map"], sources, model)
    return [reader.match(row) for row in rows]


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the lines of one file."""

    file: str
    prefixes: Mapping[str, str]
    sources: Sources
    model: Model

    def match(self, row: Mapping[str, str]) -> Match:
        place = f"{self.file}, {row['subject_id']}"
        missing = [column for column in COLUMNS if not row[column] and column != "predicate_modifier"]
        if missing:
            raise GenerationError(f"{place}: {', '.join(missing)} is missing")
        subject, predicate, other, justification = (
            self.expand(place, row[column])
            for column in ("subject_id", "predicate_id", "object_id", "mapping_justification")
        )
        thing = _thing(place, subject, self.sources, self.model)
        if row["predicate_modifier"] not in ("", "Not") or justification not in _JUSTIFICATIONS:
            raise GenerationError(f"{place}: a modifier or justification that is not used here")
        if predicate not in _predicates(subject, self.model):
            raise GenerationError(f"{place}: {row['predicate_id']} is not said of such a thing")
        if not re.fullmatch(r"[A-Z].+[.]", row["comment"]):
            raise GenerationError(f"{place}: the comment must be a sentence")
        return Match(
            file=self.file,
            subject=subject,
            thing=thing,
            predicate=predicate,
            object=other,
            refused=row["predicate_modifier"] == "Not",
            row=row,
            prefixes=self.prefixes,
        )

    def expand(self, place: str, curie: str) -> str:
        prefix, _, local = curie.partition(":")
        if prefix not in self.prefixes or not local:
            raise GenerationError(f"{place}: {curie} has no prefix of the file")
        return self.prefixes[prefix] + local


def _predicates(subject: str, model: Model) -> tuple[str, ...]:
    local = subject.removeprefix(f"{model.base}model/")
    if local == subject:
        return _OF_WORDS
    return _OF_CLASSES if local in model.classes else _OF_PROPERTIES


def _thing(place: str, subject: str, sources: Sources, model: Model) -> str:
    """Give the concept that a class, a property or a concept stands for, and a code itself."""
    part, _, local = subject.removeprefix(model.base).partition("/")
    slots = model.keys()
    if part == "model" and local in model.classes:
        return model.classes[local].concept
    if part == "model" and local in slots:
        return slots[local].concept
    if part == "concept" and local in sources.concepts:
        return local
    key, _, code = local.partition("/")
    if part == "code" and code in model.codes.get(key, ()):
        return subject
    raise GenerationError(f"{place}: the model has no such thing")


def _check_together(matches: Iterable[Match]) -> None:
    """Refuse lines of which one denies the other."""
    said: dict[tuple[str, str], Match] = {}
    exact: dict[str, str] = {}
    ours: dict[tuple[str, str], str] = {}
    for match in matches:
        pair = (match.thing, match.object)
        if match.refused:
            continue
        if pair in said:
            raise GenerationError(f"{match.subject} is mapped to {match.object} twice")
        said[pair] = match
        if match.in_words == _SAME:
            if exact.setdefault(match.object, match.thing) != match.thing:
                raise GenerationError(f"two things of ours are the same as {match.object}")
            if ours.setdefault((match.thing, match.row["object_source"]), match.object) != match.object:
                raise GenerationError(f"{match.subject} is the same as two things of {match.row['object_source']}")
    for match in matches:
        other = said.get((match.thing, match.object))
        if match.refused and other and match.predicate in _implied(other):
            raise GenerationError(f"{match.subject} is both mapped to {match.object} and not")


def _implied(match: Match) -> set[str]:
    """Give the predicates that hold where a line does; that words mean the same puts nothing under anything."""
    weaker = {
        str(OWL.equivalentClass): str(RDFS.subClassOf),
        str(OWL.equivalentProperty): str(RDFS.subPropertyOf),
    }
    return {match.predicate, match.in_words, weaker.get(match.predicate, match.predicate)}


def graph(model: Model, matches: Iterable[Match]) -> Graph:
    """Give the mappings that hold as triples, each between classes or properties also between their words."""
    made = Graph()
    it = URIRef(f"{model.base}mapping")
    made.add((it, RDF.type, OWL.Ontology))
    made.add((it, OWL.imports, URIRef(f"{model.base}model")))
    made.add((it, OWL.versionInfo, Literal(model.version)))
    made.add((it, DCTERMS.license, URIRef("https://creativecommons.org/licenses/by/4.0/")))
    for lang, text in _TITLES.items():
        made.add((it, RDFS.label, Literal(text, lang=lang)))
    for match in matches:
        if not match.refused:
            made.add((URIRef(match.subject), URIRef(match.predicate), URIRef(match.object)))
            if match.in_words != match.predicate:
                concept = URIRef(f"{model.base}concept/{match.thing}")
                made.add((concept, URIRef(match.in_words), URIRef(match.object)))
    return made


def prefixes(matches: Iterable[Match]) -> dict[str, str]:
    """Give all prefixes that the files declare.

    Raises:
        GenerationError: a prefix stands for one thing in one file and for another in another.
    """
    found: dict[str, str] = {}
    for match in matches:
        for prefix, namespace in match.prefixes.items():
            if found.setdefault(prefix, namespace) != namespace:
                raise GenerationError(f"{match.file}: the prefix {prefix} means something else in another file")
    return dict(sorted(found.items()))


def emit(model: Model, sources: Sources, matches: tuple[Match, ...]) -> str:
    """Give all mappings as one file, those that are refused included, with labels."""
    head = ["#curie_map:", *(f"#  {prefix}: {namespace}" for prefix, namespace in prefixes(matches).items())]
    head += [
        f"#mapping_set_id: {model.base}mapping",
        f"#mapping_set_version: {model.version}",
        "#license: https://creativecommons.org/licenses/by/4.0/",
    ]
    columns = (COLUMNS[0], "subject_label", *COLUMNS[1:])
    rows = [{**match.row, "subject_label": label(sources, match)["en"]} for match in matches]
    lines = sorted("\t".join(row[column] for column in columns) for row in rows)
    return "\n".join([*head, "\t".join(columns), *lines]) + "\n"


def label(sources: Sources, match: Match) -> Mapping[str, str]:
    """Give the words for what is mapped."""
    if match.thing in sources.concepts:
        return dict(sources.concepts[match.thing]["label"])
    key, code = match.thing.rsplit("/", 2)[-2:]
    return dict(next(each["label"] for each in sources.codelists[key]["codes"] if each["code"] == code))
