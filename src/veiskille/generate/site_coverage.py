"""The coverage page: what the model must express, where it does so, and the documents that show it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

from veiskille.generate.errors import GenerationError
from veiskille.generate.site_text import code, escape, link, page, said, table
from veiskille.policy import policies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from veiskille.generate.site_facts import Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """Something that the model must express, in our words."""

    id: str
    source: str
    #: Language tag to title.
    title: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """One thing of the model that expresses a requirement, or a part of it."""

    requirement: str
    iri: str
    #: Paths of examples that show it, relative to the checkout; empty where another line of the requirement does.
    valid: str
    invalid: str
    #: Which part of the requirement it expresses.
    note: str


def read_requirements(root: Path) -> dict[str, Requirement]:
    """Read ``ontology/requirements.csv``, in the order of the file."""
    with (root / "ontology" / "requirements.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["id"]: Requirement(
                id=row["id"], source=row["source"], title={lang: row[lang] for lang in ("nb", "nn", "en")}
            )
            for row in csv.DictReader(file)
        }


def read_coverage(root: Path) -> tuple[Coverage, ...]:
    """Read ``ontology/coverage.csv``, in the order of the file."""
    with (root / "ontology" / "coverage.csv").open(encoding="utf-8", newline="") as file:
        names = ("iri", "valid", "invalid", "note")
        return tuple(
            Coverage(requirement=row["id"], **{name: row[name] for name in names}) for row in csv.DictReader(file)
        )


def place_of(facts: Facts, iri: str) -> tuple[str, str, str]:
    """Find what an IRI names: its kind in words, its label and its page.

    Returns:
        Kind, escaped label, and the page's address from the top of the site.

    Raises:
        GenerationError: nothing in the model, the lists, the rules or the catalogue has that IRI.
    """
    part, _, name = iri.removeprefix(facts.model.base).partition("/")
    finders: dict[str, Callable[[str], tuple[str, str, str] | None]] = {
        "model": lambda name: _of_model(facts, name),
        "concept": lambda name: (
            ("concept", escape(facts.concepts[name].label["en"]), f"concept/{name}.md")
            if name in facts.concepts
            else None
        ),
        "code": lambda name: _of_list(facts, name),
        "policy": _of_policy,
        "rule": lambda name: ("rule", code(name), f"rule/{name}.md") if name in facts.rules else None,
        "profile": lambda name: ("profile", code(name), f"profile/{name}.md") if name in facts.model.profiles else None,
    }
    found = finders[part](name) if part in finders else _of_catalogue(facts, iri)
    if found is None:
        raise GenerationError(f"ontology/coverage.csv: nothing has the IRI {iri}")
    return found


def _of_model(facts: Facts, name: str) -> tuple[str, str, str] | None:
    if name in facts.model.classes:
        return "class", code(name), f"model/{name}.md"
    holder = next((c for c in facts.model.classes.values() for s in c.slots.values() if s.key == name), None)
    return ("property", code(name), f"model/{holder.name}.md") if holder else None


def _of_list(facts: Facts, name: str) -> tuple[str, str, str] | None:
    key, _, one = name.partition("/")
    codelist = facts.codelists.get(key)
    if codelist is None or (one and one not in codelist.codes):
        return None
    label = codelist.codes[one].label["en"] if one else codelist.label["en"]
    return ("code" if one else "code list"), escape(label), f"code/{key}.md"


def _of_policy(name: str) -> tuple[str, str, str] | None:
    found = next((policy for policy in policies() if policy.id == name), None)
    return ("policy", escape(found.label["en"]), f"policy.md#{name}") if found else None


def _of_catalogue(facts: Facts, iri: str) -> tuple[str, str, str] | None:
    for key, part in facts.catalogue.items():
        for entry in part["entries"]:
            if entry["iri"] == iri:
                anchor = str(entry["id"]).replace("/", "-")
                return "catalogue", escape(entry["label"]["en"]), f"catalogue/{key}.md#{anchor}"
    return None


def coverage_page(facts: Facts, requirements: Iterable[Requirement], lines: Iterable[Coverage]) -> str:
    """Make the page: a section for each source, a part for each requirement, a row for each thing that expresses it."""
    by_id: dict[str, list[Coverage]] = {}
    for line in lines:
        by_id.setdefault(line.requirement, []).append(line)
    sources: dict[str, list[str]] = {}
    for requirement in requirements:
        section = sources.setdefault(requirement.source, [])
        heading = " · ".join(said(text, lang) for lang, text in requirement.title.items())
        section.append(f"### {requirement.id} {heading} {{ #{requirement.id.lower()} }}")
        section.append(_rows(facts, by_id.get(requirement.id, [])))
    covered = f"{len(by_id)} requirements, {sum(map(len, by_id.values()))} places."
    lead = (
        "What the model must express, source by source, and where it does: the class, property, concept, code, rule or "
        f"entry of the catalogue, with documents that show it right and wrong. {covered}"
    )
    return page("Coverage", lead, *((escape(source), "\n\n".join(parts)) for source, parts in sources.items()))


def _rows(facts: Facts, lines: Iterable[Coverage]) -> str:
    rows = []
    for line in lines:
        kind, label, target = place_of(facts, line.iri)
        shown = [link(word, path) for word, path in (("right", line.valid), ("wrong", line.invalid)) if path]
        rows.append([link(label, target), kind, escape(line.note), ", ".join(shown)])
    return table(["Place", "Kind", "What it expresses", "Shown by"], rows)
