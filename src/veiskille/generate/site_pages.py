"""A page for each thing: concept, class, code list, profile, rule, and part of the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.site_catalogue import by_class, sources_of, stated
from veiskille.generate.site_text import (
    alphabetical,
    bullets,
    by_language,
    code,
    escape,
    link,
    page,
    said,
    table,
    title,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.site_facts import Example, Facts
    from veiskille.model import Class, Slot
    from veiskille.vocabulary import Code, CodeList, Rule

#: How a value stands in a document, in words.
KINDS: Final = {
    "literal": "value",
    "text": "text by language",
    "code": "code from",
    "node": "object",
    "reference": "id of",
    "iri": "IRI",
}
#: Three languages beside each other, as they stand in the tables of codes and rules.
_THREE: Final = ("nb", "nn", "en")
_HEADS: Final = ("Bokmål", "Nynorsk", "English")
#: Fields of a catalogue entry that are lists of texts or ids, with their headings.
_LISTED: Final = {
    "lies_with": "Lies with",
    "law_allows": "By the provisions also with",
    "law": "Provisions",
    "replaces": "Replaces",
    "succeeded_by": "Succeeded by",
}
#: What an entry of the catalogue may state, with the words for it.
_STATED: Final = {
    "kind": "Kind",
    "organisation_number": "Organisation number",
    "lovdata": "Lovdata",
    "eli": "ELI",
    "eli_act": "ELI of the act",
}
#: The start of pages whose tables are too wide for a list of contents beside them.
#: x too wide for a list of contents beside them.
_WIDE: Final = "---\nhide:\n  - toc\n---\n\n"


def concept_link(facts: Facts, key: str) -> str:
    """Link a concept by its label, or give the id where there is no such concept."""
    if key not in facts.concepts:
        return escape(key)
    return link(title(facts.concepts[key].label), f"../concept/{key}.md")


def class_link(name: str) -> str:
    """Link a class by its name."""
    return link(code(name), f"../model/{name}.md")


def rule_link(facts: Facts, name: str) -> str:
    """Link a rule by code and label, or give the code where there is no such rule yet."""
    if name not in facts.rules:
        return code(name)
    return link(f"{code(name)} {escape(facts.rules[name].label['en'])}", f"../rule/{name}.md")


def rules_list(facts: Facts, rules: Iterable[Rule]) -> str:
    """List rules in the order of their codes."""
    return bullets(rule_link(facts, name) for name in sorted({rule.code for rule in rules}))


def _iri(iri: str) -> str:
    return f"IRI: {code(iri)}"


def concept_page(facts: Facts, key: str) -> str:
    """Give the page of a concept."""
    it = facts.concepts[key]
    others = {lang: ", ".join(terms) for lang, terms in it.alt.items() if terms}
    narrower = [other.id for other in facts.concepts.values() if key in other.broader]
    related = {*it.related, *(other.id for other in facts.concepts.values() if key in other.related)}
    classes = [cls for cls in facts.model.classes.values() if cls.concept == key]
    holders = [
        (cls, slot) for cls in facts.model.classes.values() for slot in cls.slots.values() if slot.concept == key
    ]
    iris = [cls.iri for cls in classes] + sorted({slot.iri for _, slot in holders})
    uses = [f"names the class {class_link(cls.name)}" for cls in classes]
    uses += [f"names the property {code(slot.key)} of {class_link(cls.name)}" for cls, slot in holders]
    if key in facts.codelists:
        uses.append(f"names the code list {_list_link(facts, key)}")
    return page(
        title(it.label),
        by_language({"Preferred term": it.label, "Other terms": others, "Definition": it.definition}),
        _iri(it.iri),
        ("How to state it", by_language({"Advice": it.note})),
        ("Broader", bullets(concept_link(facts, other) for other in it.broader)),
        ("Narrower", bullets(concept_link(facts, other) for other in narrower)),
        ("Related", bullets(concept_link(facts, other) for other in sorted(related))),
        ("Used by", bullets(uses)),
        ("Rules that speak of it", rules_list(facts, facts.mentioning(*iris))),
        ("Sources", bullets(escape(source) for source in it.source)),
    )


def _list_link(facts: Facts, key: str) -> str:
    return link(title(facts.codelists[key].label), f"../code/{key}.md")


def cardinality(slot: Slot) -> str:
    """Write how many values may stand: ``1``, ``0–1``, ``1 or more``, ``any number``."""
    if slot.kind == "text" or slot.many:
        return f"{slot.minimum} or more" if slot.minimum else "any number"
    return "1" if slot.minimum else "0–1"


def _value(facts: Facts, slot: Slot) -> str:
    """Say what a property's value is, with a link to what it comes from."""
    kind = KINDS[slot.kind]
    if slot.kind == "code":
        only = f" ({', '.join(map(code, slot.codes))} only)" if slot.codes else ""
        return f"{kind} {_list_link(facts, slot.range)}{only}"
    if slot.kind in ("node", "reference"):
        return f"{kind} {class_link(slot.range)}"
    if slot.kind != "literal":
        return kind
    parts = [escape(slot.range.rsplit("#", 1)[-1])]
    if slot.min_value is not None or slot.max_value is not None:
        parts.append(f"{slot.min_value} to {slot.max_value}")
    if slot.pattern:
        parts.append(f"pattern {code(slot.pattern)}")
    if slot.example:
        parts.append(f"such as {code(slot.example)}")
    return ", ".join(parts)


def properties(facts: Facts, cls: Class, plain: Class | None = None) -> str:
    """Write the table of a class's properties.

    Args:
        facts: all that pages are made from.
        cls: the class, narrowed or not.
        plain: the class as the model has it; where it is given, what a profile narrows is marked.
    """
    rows = []
    for name, slot in cls.slots.items():
        changed = plain is not None and plain.slots.get(name) != slot
        count = cardinality(slot)
        rows.append(
            [
                code(slot.key),
                "" if name == "id" else concept_link(facts, slot.concept),
                f"**{count}** (narrowed)" if changed else count,
                _value(facts, slot)
                + (", in order" if slot.ordered else "")
                + (", identifies a person" if slot.identifying else ""),
            ],
        )
    return table(["Key", "Term", "How many", "Value"], rows)


def class_page(facts: Facts, name: str) -> str:
    """Give the page of a class."""
    cls = facts.model.classes[name]
    concept = facts.concepts[cls.concept]
    slots = [(c, s) for c in facts.model.classes.values() for s in c.slots.values()]
    uses = [
        f"{KINDS[s.kind]} in {code(s.key)} of {class_link(c.name)}"
        for c, s in slots
        if s.range == name and s.kind != "code"
    ]
    uses += [f"special case: {class_link(c.name)}" for c in facts.model.classes.values() if c.parent == name]
    uses += [
        f"{'root of' if p.root == name else 'part of'} the profile {link(code(p.id), f'../profile/{p.id}.md')}"
        for p in facts.model.profiles.values()
        if name in p.classes
    ]
    use = (
        "Abstract: documents hold its special cases."
        if cls.abstract
        else f"Python: {code(f'from veiskille.classes import {name}')}"
    )
    return page(
        code(name),
        by_language({"Term": concept.label, "Definition": concept.definition}),
        _iri(cls.iri) + "<br>" + use,
        f"Concept: {concept_link(facts, cls.concept)}"
        + (f"<br>Special case of {class_link(cls.parent)}" if cls.parent else ""),
        ("Properties", properties(facts, cls)),
        ("Used by", bullets(uses)),
        ("Rules that speak of it", rules_list(facts, facts.mentioning(cls.iri))),
        ("Sources", bullets(escape(source) for source in concept.source)),
    )


def codelist_page(facts: Facts, key: str) -> str:
    """Give the page of a code list with all its codes."""
    it = facts.codelists[key]
    namespace = facts.model.namespaces[key]
    uses = sorted(
        {
            f"{code(slot.key)} of {class_link(cls.name)}"
            for cls in facts.model.classes.values()
            for slot in cls.slots.values()
            if slot.kind == "code" and slot.range == key
        },
    )
    systems = [f"{escape(system.upper())}: {escape(name)}" for system, name in it.systems.items()]
    about = f"Read on {escape(it.known_on)}. " + (
        "Open: other codes than these may be in use." if it.open else "Closed: no other codes than these."
    )
    python = (
        f"<br>Python: {code(f'from veiskille.classes import {facts.model.enums[key]}')}"
        if key in facts.model.enums
        else ""
    )
    return _WIDE + page(
        f"{title(it.label)} (code list)",
        by_language({"Name": it.label, "Definition": it.definition}),
        f"{_iri(it.iri)}<br>Each code: {code(namespace)} and the code{python}<br>{about}",
        ("Codes", _codes(it)),
        ("Used by", bullets(uses)),
        ("Rules that speak of its codes", rules_list(facts, facts.mentioning(namespace))),
        ("In other systems", bullets(systems)),
        ("Files", bullets([link("SKOS (Turtle)", f"../artefacts/skos/{key}.ttl")])),
        ("Sources", bullets(escape(source) for source in it.source)),
    )


def _codes(it: CodeList) -> str:
    rows = []
    for each in it.codes.values():
        row = [f'<span id="{escape(each.code)}"></span>{code(each.code)}']
        row += [f"**{said(each.label[lang], lang)}**<br>{said(each.definition[lang], lang)}" for lang in _THREE]
        others = "<br>".join(f"{escape(system.upper())}: {code(other)}" for system, other in each.same_as.items())
        rows.append([*row, _validity(each), others, "<br>".join(_facts(each.facts))])
    return table(["Code", *_HEADS, "Valid", "Other systems", "Facts"], rows)


def _validity(each: Code) -> str:
    if each.valid_from and each.valid_to:
        return f"{escape(each.valid_from)} to {escape(each.valid_to)}"
    if each.valid_from:
        return f"from {escape(each.valid_from)}"
    if each.valid_to:
        return f"to {escape(each.valid_to)}"
    return "withdrawn" if each.expired else ""


def _facts(facts: Mapping[str, Any]) -> list[str]:
    return [f"{escape(name.replace('_', ' '))}: {_plain(value)}" for name, value in facts.items()]


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(f"{escape(str(name))} {_plain(part)}" for name, part in value.items())
    if isinstance(value, list):
        return ", ".join(_plain(part) for part in value)
    return escape(str(value))


def profile_page(facts: Facts, key: str) -> str:
    """Give the page of a profile: its classes, its rules, its files and its examples."""
    it = facts.model.profiles[key]
    root = it.classes[it.root]
    concept = facts.concepts[root.concept]
    names = [it.root, *(name for name in it.classes if name != it.root)]
    sections: list[tuple[str, str] | str] = []
    for name in names:
        cls = it.classes[name]
        lead = f"Root class {class_link(name)}." if name == it.root else f"Class {class_link(name)}."
        heading = f"{escape(name)}"
        sections.append((heading, f"{lead}\n\n{properties(facts, cls, facts.model.classes[name])}"))
    rules = [rule for rule in facts.rules.values() if key in rule.profiles]
    rows = [[rule_link(facts, r.code), escape(r.severity), said(r.label["nb"], "nb")] for r in rules]
    files = [
        link("SHACL shapes (Turtle)", f"../artefacts/shapes/{key}.ttl"),
        link("JSON Schema", f"../artefacts/schemas/{key}.schema.json"),
        link("JSON-LD context", "../artefacts/context/v1.jsonld"),
    ]
    valid = [f"{example_link(e)}{_broken(facts, e)}" for e in facts.examples if e.profile == key and e.valid]
    wrong = [f"{example_link(e)}{_broken(facts, e)}" for e in facts.examples if e.profile == key and not e.valid]
    return page(
        f"Profile {code(key)}: {title(concept.label)}",
        by_language({"Term": concept.label, "Definition": concept.definition}),
        f"{_iri(it.iri)}<br>Root class: {class_link(it.root)}<br>"
        f"Check a document: {code(f'veiskille validate --profile {key} document.json')}",
        ("Files", bullets(files)),
        *sections,
        ("Rules", table(["Rule", "Severity", "Bokmål"], rows)),
        ("Right examples", bullets(valid)),
        ("Wrong examples", bullets(wrong)),
    )


def _broken(facts: Facts, example: Example) -> str:
    codes = sorted({str(result["code"]) for result in example.results()})
    links = [link(code(name), f"../rule/{name}.md") if name in facts.rules else code(name) for name in codes]
    return f": {', '.join(links)}" if links else ""


def example_link(example: Example) -> str:
    """Link an example's file."""
    return link(code(example.name), f"../{example.path}")


def catalogue_page(facts: Facts, key: str) -> str:
    """Give the page of a part of the catalogue, an entry under each heading."""
    content = facts.catalogue[key]
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for entry in content["entries"]:
        groups.setdefault(title(entry["act"]) if "act" in entry else "", []).append(entry)
    parts = [by_language({"Kind of entry": content["label"]}), f"Read on {escape(content['known_on'])}."]
    for head, entries in groups.items():
        if head:
            parts.append(f"## {head}")
        else:
            entries = sorted(entries, key=lambda e: alphabetical(e["label"]["nb"]))  # noqa: PLW2901 - the same, sorted
        for entry in entries:
            parts += _entry(facts, content, entry, "###" if head else "##")
    return page(title(content["label"]), *parts)


def anchor(entry: Mapping[str, Any]) -> str:
    """Give the place of a catalogue entry on its page."""
    return str(entry["id"]).replace("/", "-")


def _entry(facts: Facts, part: Mapping[str, Any], entry: Mapping[str, Any], level: str) -> list[str]:
    section = f"{escape(entry['section'])} " if entry.get("section") else ""
    known = [_iri(entry["iri"])]
    if entry.get("valid_from") or entry.get("valid_to"):
        known.append(f"In force: {escape(entry.get('valid_from') or '…')} to {escape(entry.get('valid_to') or '…')}")
    if entry.get("start_date"):
        known.append(f"Made from {escape(entry['start_date'])} to {escape(entry['end_date'])}")
    if part["fields"] is None:
        known += by_class(facts, facts.model.classes[part["class"]], entry)
    else:
        known += [f"{head}: {code(entry[name])}" for name, head in _STATED.items() if entry.get(name)]
        known += stated(facts, entry)
        for name, head in _LISTED.items():
            if entry.get(name):
                known.append(f"{head}: {'; '.join(escape(text) for text in entry[name])}")
    known += sources_of(facts, entry)
    if entry.get("used_by"):
        known.append("Used by: " + ", ".join(rule_link(facts, name) for name in entry["used_by"]))
    known += [escape(entry[name]) for name in ("note", "doubt") if isinstance(entry.get(name), str)]
    return [
        f"{level} {section}{title(entry['label'])} {{ #{anchor(entry)} }}",
        by_language({"Name": entry["label"], "What it is": entry["definition"]}),
        bullets(known),
    ]
