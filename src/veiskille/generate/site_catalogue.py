"""What a catalogue entry states, by its class or by fields older than its class, for its place on the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.catalogue import REFERENCES, values
from veiskille.generate.site_text import code, escape, link, said, title

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.site_facts import Facts
    from veiskille.model import Class, Slot

#: Field of an entry, or of a part of one, to the words for it, in the order in which a page shows them.
_HEADS: Final[Mapping[str, str]] = {
    "level": "Level",
    "field": "Field of governance",
    "relevance": "Relevance, as the case states it",
    "actor_roles": "Role",
    "actor_changes": "Change",
    "names": "Name",
    "states": "State",
    "responsible": "Responsible",
    "takes_in": "Takes in",
    "formats": "Formats",
    "suppliers": "Suppliers",
    "remaining": "Remains to be developed",
    "successor": "Successor",
}

#: How a page says that something is so, and that it is not.
_TRUTH: Final[Mapping[bool, Mapping[str, str]]] = {
    True: {"nb": "ja", "en": "yes"},
    False: {"nb": "nei", "en": "no"},
}


def stated(facts: Facts, entry: Mapping[str, Any]) -> list[str]:
    """Give a line for each thing that an entry states."""
    lines = []
    for field, head in _HEADS.items():
        if field not in entry:
            continue
        parts = [_value(facts, field, each) for each in values(entry[field])]
        told = any(isinstance(each, dict) for each in values(entry[field]))
        lines += [f"{head}: {part}" for part in (parts if told else [", ".join(parts)])]
    return lines


def _value(facts: Facts, field: str, value: Any) -> str:  # noqa: ANN401 - an id, a code, a text or a part
    """Show an id or a code as a link, a text in its three languages, and a part by all that stands in it."""
    if not isinstance(value, dict):
        return _reference(facts, REFERENCES[field], value) if field in REFERENCES else escape(str(value))
    if "nb" in value:
        return _three(value)
    return "; ".join(", ".join(_value(facts, name, each) for each in values(part)) for name, part in value.items())


def _three(texts: Mapping[str, str]) -> str:
    shown: Iterable[str] = dict.fromkeys(texts[lang] for lang in ("nb", "nn", "en"))
    by_text = {texts[lang]: lang for lang in ("en", "nn", "nb")}
    return " / ".join(said(text, by_text[text]) for text in shown)


def _reference(facts: Facts, place: str, name: str) -> str:
    """Link an entry of the catalogue or a code; show the name alone where there is no such thing."""
    part, _, key = place.partition("/")
    if part == "code":
        found = facts.codelists[key].codes.get(name) if key in facts.codelists else None
        return link(title(found.label), f"../code/{key}.md#{name}") if found else code(name)
    for entry in facts.catalogue.get(place, {}).get("entries", ()):
        if entry["id"] == name:
            section = f"{escape(entry['section'])} " if entry.get("section") else ""
            return link(f"{section}{title(entry['label'])}", f"{place}.md#{name.replace('/', '-')}")
    return code(name)


def by_class(facts: Facts, cls: Class, entry: Mapping[str, Any]) -> list[str]:
    """Give a line for each property that an entry, or a part of one, has by its class; parts are lists inside it."""
    lines = []
    for name, slot in cls.slots.items():
        if name not in entry or name in ("id", "provenance"):
            continue
        head = title(facts.concepts[slot.concept].label)
        if slot.kind == "node":
            within = facts.model.classes[slot.range]
            for each in values(entry[name]):
                lines += [f"{head}:", *(f"    {line}" for line in _nested(by_class(facts, within, each)))]
        elif slot.kind == "text":
            lines.append(f"{head}: {_three(entry[name])}")
        else:
            lines.append(f"{head}: {', '.join(_of_slot(facts, slot, each) for each in values(entry[name]))}")
    return lines


def sources_of(facts: Facts, entry: Mapping[str, Any]) -> list[str]:
    """Give a line for each citation, linked to the source document that it is from."""
    lines = []
    for each in entry["provenance"]:
        cited = str(each["document"] or "").rsplit("/", 1)[-1]
        place = f", {escape(each['place'])}" if each["place"] else ""
        shown = _reference(facts, "source-document", cited) + place if cited else escape(each["citation"])
        lines.append(f"Source: {shown}")
    return lines


def _nested(lines: list[str]) -> list[str]:
    return [line if line.startswith("    ") else f"- {line}" for line in lines]


def _of_slot(facts: Facts, slot: Slot, value: Any) -> str:  # noqa: ANN401 - a code, a reference or a literal
    if slot.kind == "code":
        return _reference(facts, f"code/{slot.range}", value)
    if slot.kind == "reference":
        kinds = (key for key, part in facts.catalogue.items() if part["class"] == slot.range)
        kind, name = next(
            (
                (key, value.removeprefix(f"{key}/"))
                for key in kinds
                if _stands(facts, key, value.removeprefix(f"{key}/"))
            ),
            ("", value),
        )
        return _reference(facts, kind, name)
    if isinstance(value, bool):
        return " / ".join(said(text, lang) for lang, text in _TRUTH[value].items())
    return escape(str(value))


def _stands(facts: Facts, kind: str, name: str) -> bool:
    return any(entry["id"] == name for entry in facts.catalogue[kind]["entries"])
