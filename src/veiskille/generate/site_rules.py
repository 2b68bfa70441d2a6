"""A page for each rule, and the page of what only SHACL can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.site_facts import CORE
from veiskille.generate.site_pages import class_link, concept_link, example_link, rule_link
from veiskille.generate.site_text import bullets, by_language, code, escape, link, page, said, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.site_facts import Example, Facts, RuleShape

_EVERY: Final = ("nb", "nn", "en")
_NO_SHAPE: Final = (
    "This rule has no shapes of its own. It is reported by the shape of each class (how many values, their form and "
    "their codes) or when the document is read, before any shape is run."
)


def rule_page(facts: Facts, name: str) -> str:
    """Give the page of a rule."""
    it = facts.rules[name]
    shapes = facts.shapes.get(name, ())
    profiles = ", ".join(link(code(p), f"../profile/{p}.md") for p in it.profiles)
    return page(
        f"{escape(name)}: {escape(it.label['en'])}",
        by_language({"What": it.label, "Why": it.why}),
        f"Severity: **{escape(it.severity)}**<br>Profiles: {profiles}<br>IRI: {code(it.iri)}",
        ("Messages", _messages(facts, name)),
        ("Wrong", _wrong(facts, name)),
        ("Right", bullets(f"{example_link(e)} ({code(e.profile)})" for e in _right(facts, name))),
        ("What it speaks of", bullets(_about(facts, name, shapes))),
        ("Shapes", shapes_table(facts, shapes) or _NO_SHAPE),
        ("Sources", bullets(escape(source) for source in it.source)),
    )


def _messages(facts: Facts, name: str) -> str:
    """Show each message once, with the names of the texts that say it."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for key, text in facts.texts.items():
        if key == name or key.startswith(f"{name}-"):
            groups.setdefault(tuple(text.message[lang] for lang in _EVERY), []).append(key)
    if not groups:
        return ""
    rows = [
        [*(said(text, lang) for text, lang in zip(messages, _EVERY, strict=True)), _expectations(facts, keys)]
        for messages, keys in groups.items()
    ]
    filled = "Words in braces are filled in with the names of the field and the class, and with what would be right."
    note = f"\n\n{escape(filled)}" if any("{" in text for messages in groups for text in messages) else ""
    return table(["Bokmål", "Nynorsk", "English", "Expected"], rows) + note


def _expectations(facts: Facts, keys: Iterable[str]) -> str:
    expected = sorted({text for key in keys if (text := facts.texts[key].expected.get("en"))})
    return "<br>".join(escape(text) for text in expected)


def _of_code(facts: Facts, name: str) -> list[tuple[Example, Mapping[str, Any]]]:
    """Give the examples that break a rule and are made for it, each with its first result of that rule."""
    found = []
    for example in facts.examples:
        first = next((result for result in example.results() if result.get("code") == name), None)
        if example.rule == name and first is not None:
            found.append((example, first))
    return found


def _wrong(facts: Facts, name: str) -> str:
    parts = []
    for example, result in _of_code(facts, name):
        place = result.get("location") or {}
        where = code(place.get("pointer") or "/")
        parts.append(
            f"{example_link(example)} ({code(example.profile)}), at {where}: {escape(result.get('message', ''))}"
        )
        if place.get("line"):
            # A fence that no line of JSON can close.
            text, marked = example.lines(place["line"])
            parts.append(f'~~~~~~~~json hl_lines="{marked}"\n{text}\n~~~~~~~~')
    return "\n\n".join(parts)


def _right(facts: Facts, name: str) -> list[Example]:
    """Give the right examples made for a rule, or a short right one of each profile that has a wrong one."""
    broken = _of_code(facts, name)
    right = [example for example in facts.examples if example.valid and not example.results()]
    made = [example for example in right if example.rule == name]
    if made:
        return made
    found = []
    for profile in dict.fromkeys(example.profile for example, _ in broken):
        found += sorted((e for e in right if e.profile == profile), key=lambda e: (len(e.text), e.name))[:1]
    return found


def _about(facts: Facts, name: str, shapes: Iterable[RuleShape]) -> list[str]:
    """Link the classes, properties and code lists that a rule's shapes or the properties that name it speak of."""
    terms = {term for shape in shapes for term in shape.mentions}
    found = {class_link(cls.name) for cls in facts.model.classes.values() if cls.iri in terms}
    for cls in facts.model.classes.values():
        for slot in cls.slots.values():
            if slot.iri in terms or name in slot.rule_codes.values():
                found.add(f"{code(slot.key)}: {concept_link(facts, slot.concept)}")
    for key, namespace in facts.model.namespaces.items():
        if any(term.startswith(namespace) for term in terms):
            found.add(f"codes of {link(code(key), f'../code/{key}.md')}")
    return sorted(found)


def shapes_table(facts: Facts, shapes: Iterable[RuleShape]) -> str:
    """List shapes with what they target and what an engine must know to run them."""
    rows = []
    for shape in shapes:
        targets = ", ".join(class_link(t) if t in facts.model.classes else code(t) for t in shape.targets)
        profiles = ", ".join(link(code(p), f"../artefacts/shapes/{p}.ttl") for p in shape.profiles)
        rows.append([code(shape.name), targets or "named by the shapes of classes", escape(shape.means), profiles])
    return table(["Shape", "Applies to", "Needs", "In the shapes of"], rows)


def only_shacl_page(facts: Facts) -> str:
    """List the rules that need SHACL: JSON Schema and the classes say nothing of them."""
    rows = []
    for name, shapes in facts.shapes.items():
        means = sorted({shape.means for shape in shapes}, key=lambda m: (m != CORE, m))
        label = facts.rules[name].label
        rows.append([rule_link(facts, name), said(label["nb"], "nb"), escape(", ".join(means)), str(len(shapes))])
    lead = (
        "SHACL is the whole contract. JSON Schema and the Python classes say the same as far as each can: which keys "
        "there are, how many values, their form, their codes. A document that JSON Schema refuses is refused by SHACL "
        "too, but not the other way: the rules below compare values with each other, look things up elsewhere in the "
        "document, or compute. A check by JSON Schema alone leaves them out."
    )
    needs = (
        "*SHACL Core* runs in every SHACL engine. *Own component* is a constraint component of this model, with a "
        "definition in SPARQL beside it; *SPARQL* is a constraint written in SPARQL. Both run in engines that know "
        "SHACL-SPARQL."
    )
    reading = (
        "Some faults are seen before there is a graph to run shapes on: a key that the model does not know, null, "
        "a list where one value belongs, the same node twice. They are reported by "
    )
    codes = [rule_link(facts, n) for n in ("DOC-001", "DOC-002", "STR-007", "STR-008", "STR-010", "STR-011", "STR-012")]
    return page(
        "What only SHACL can say",
        lead,
        needs,
        table(["Rule", "Bokmål", "Needs", "Shapes"], rows),
        ("What not even SHACL can say", f"{reading}these rules:\n\n{bullets(codes)}"),
    )
