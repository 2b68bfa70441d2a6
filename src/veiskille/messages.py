"""Sentences about results: templates filled with the concepts' own labels, never with data."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from veiskille.vocabulary import codelist, concepts, made_shapes, shape_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.model import Class, Slot
    from veiskille.vocabulary import ShapeText

#: SHACL and lowering component (local name without ``ConstraintComponent``) to the code of its results.
COMPONENT_CODES: Final = {
    "MinCount": "STR-001",
    "MaxCount": "STR-002",
    "Datatype": "STR-003",
    "Pattern": "STR-004",
    "In": "STR-005",
    "HasValue": "STR-005",
    "Class": "STR-006",
    "Node": "STR-006",
    "NodeKind": "STR-006",
    "Closed": "STR-007",
    "KeyPlace": "STR-007",
    "LanguageMap": "STR-008",
    "MinInclusive": "STR-009",
    "MaxInclusive": "STR-009",
    "ListForm": "STR-010",
    "JsonKind": "STR-010",
    "Repeated": "STR-011",
    "RepeatedValue": "STR-011",
    "Null": "STR-012",
    "LanguageIn": "DOC-010",
    "UniqueLang": "DOC-010",
    "LanguageTag": "DOC-010",
    "KnownKey": "DOC-001",
    "Placed": "DOC-001",
    "OneType": "STR-006",
    "Statement": "DOC-002",
    "Iri": "IDN-008",
    "Reserved": "IDN-008",
}

#: Code of what breaks a shape of the user's own.
OWN: Final = "OWN-001"

#: Shapes and components that are remembered by name: those of all profiles, and some of a user's own.
_REMEMBERED: Final = 16_384

#: How much of a key must be as it is in the key that was meant.
_NEAR: Final = 0.75

_RULE: Final = re.compile(r"/rule/(?P<name>(?P<code>[A-Z]{3}-[0-9]{3})(?:-[A-Za-z0-9-]+)?)$")

#: How many codes an expectation lists before it names the list instead.
_LISTED: Final = 23

_DATATYPES: Final[Mapping[str, Mapping[str, str]]] = {
    "string": {"en": "text in quotation marks", "nb": "tekst i anførselstegn", "nn": "tekst i hermeteikn"},
    "boolean": {"en": "true or false", "nb": "true eller false", "nn": "true eller false"},
    "integer": {"en": "a whole number", "nb": "et heltall", "nn": "eit heiltal"},
    "date": {
        "en": "a day that exists, as year-month-day: 2026-06-19",
        "nb": "en dag som finnes, skrevet år-måned-dag: 2026-06-19",
        "nn": "ein dag som finst, skriven år-månad-dag: 2026-06-19",
    },
    "dateTime": {
        "en": "a time with zone, such as 2026-06-19T12:00:00Z",
        "nb": "et tidspunkt med tidssone, for eksempel 2026-06-19T12:00:00Z",
        "nn": "eit tidspunkt med tidssone, til dømes 2026-06-19T12:00:00Z",
    },
}

_KINDS: Final[Mapping[str, Mapping[str, str]]] = {
    "text": {
        "en": 'text by language, such as {"nb": "…"}',
        "nb": 'tekst med språkkode, for eksempel {"nb": "…"}',
        "nn": 'tekst med språkkode, til dømes {"nb": "…"}',
    },
    "code": {
        "en": "a code from the list “{label}”",
        "nb": "en kode fra listen «{label}»",
        "nn": "ein kode frå lista «{label}»",
    },
    "node": {
        "en": "an object of type {range}",
        "nb": "et objekt av typen {range}",
        "nn": "eit objekt av typen {range}",
    },
    "reference": {
        "en": "the id of a node of type {range} in the document or the catalogue",
        "nb": "id-en til en node av typen {range} i dokumentet eller katalogen",
        "nn": "id-en til ein node av typen {range} i dokumentet eller katalogen",
    },
    "iri": {
        "en": "an absolute IRI, such as urn:uuid:…",
        "nb": "en absolutt IRI, for eksempel urn:uuid:…",
        "nn": "ein absolutt IRI, til dømes urn:uuid:…",
    },
}

_SUCH_AS: Final = {"en": "a text such as {}", "nb": "en tekst som {}", "nn": "ein tekst som {}"}
_ON_ONE_LINE: Final = {
    "en": "text on one line, without spaces before or after",
    "nb": "tekst på én linje, uten mellomrom foran eller bak",
    "nn": "tekst på éi linje, utan mellomrom framføre eller etter",
}
_BETWEEN: Final = {"en": "{} to {}", "nb": "{} til {}", "nn": "{} til {}"}
_AT_LEAST: Final = {"en": "at least {}", "nb": "minst {}", "nn": "minst {}"}
_AT_MOST: Final = {"en": "at most {}", "nb": "høyst {}", "nn": "høgst {}"}
_TAGS: Final = {
    "en": "a language tag such as nb, nn, se or en, each once, with text",
    "nb": "en språkkode som nb, nn, se eller en, hver bare én gang, med tekst",
    "nn": "ein språkkode som nb, nn, se eller en, kvar berre éin gong, med tekst",
}
_LISTS: Final = {
    True: {"en": "a list: […]", "nb": "en liste: […]", "nn": "ei liste: […]"},
    False: {"en": "one value, no list", "nb": "én verdi, ingen liste", "nn": "éin verdi, inga liste"},
}


@lru_cache(_REMEMBERED)
def rule_name(shape: str) -> tuple[str, str] | None:
    """Give code and local name of a hand-written shape, or None for a generated one.

    >>> rule_name("https://w3id.org/veiskille/rule/RES-003-exempt")
    ('RES-003', 'RES-003-exempt')
    """
    match = _RULE.search(shape)
    return (match["code"], match["name"]) if match else None


@lru_cache(_REMEMBERED)
def shape_text(shape: str | None) -> ShapeText | None:
    """Give the texts of a rule's shape, or None for a shape of the model or what lowering finds."""
    rule = rule_name(shape or "")
    if rule is None:
        return None
    key, expected, points_at = made_shapes().get(rule[1], (rule[1], {}, ()))
    text = shape_texts().get(key)
    if text is None:
        return None
    return replace(text, expected=expected or text.expected, points_at=points_at or text.points_at)


def text_of(code: str, component: str, shape: str | None) -> ShapeText | None:
    """Give the texts of a shape, else those that all generated shapes of a rule have for a component."""
    return shape_text(shape) or shape_texts().get(f"{code}-{component_name(component)}")


@lru_cache(_REMEMBERED)
def component_name(component: str) -> str:
    """Give a component's local name without the ending that all share.

    >>> component_name("http://www.w3.org/ns/shacl#MinCountConstraintComponent")
    'MinCount'
    """
    return re.split(r"[#/]", component)[-1].removesuffix("ConstraintComponent").removesuffix("Component")


def code_of(component: str, slot: Slot | None) -> str:
    """Give the rule code of a result of a generated shape or of lowering."""
    name = component_name(component)
    if slot is not None and name in slot.rule_codes:
        return slot.rule_codes[name]
    if slot is not None and slot.kind == "text" and name in ("Pattern", "Datatype"):
        return "DOC-010" if name == "Pattern" else "STR-008"
    return COMPONENT_CODES[name]


def nearest_key(key: str, cls: Class) -> str | None:
    """Give the key of a class that is nearest to one that it does not have, or None where none is near."""
    near = get_close_matches(key, [slot.key for slot in cls.slots.values()], n=1, cutoff=_NEAR)
    return near[0] if near else None


def value_phrase(slot: Slot, lang: str, codes: str = "") -> str:
    """Say which value a slot takes; ``codes`` is the label of its code list, where it has one."""
    if slot.kind == "literal":
        return _DATATYPES[slot.range.rsplit("#", 1)[-1]][lang]
    return _fill(_KINDS[slot.kind][lang], {"label": codes, "range": slot.range})


def expected(component: str, slot: Slot | None, lang: str, codes: tuple[str, ...] = ()) -> str | None:
    """Say what would have been right.

    Args:
        component: IRI of the component that fired.
        slot: the slot that the result is about, where there is one.
        lang: en, nb or nn.
        codes: the codes that may stand, for a slot with a code list.
    """
    name = component_name(component)
    if slot is None or name in ("LessThanOrEquals", "Repeated", "RepeatedValue"):
        return None
    if name in ("LanguageIn", "LanguageTag", "UniqueLang", "Pattern"):
        return _form(slot, lang)
    if name == "ListForm":
        return _LISTS[slot.many][lang]
    if name in ("MinInclusive", "MaxInclusive"):
        return _bounds(slot, lang)
    if slot.kind == "code" and 0 < len(codes) <= _LISTED:
        return ", ".join(codes)
    return value_phrase(slot, lang, codelist(slot.range).label[lang] if slot.kind == "code" else "")


def _bounds(slot: Slot, lang: str) -> str:
    """Say between which numbers a number lies; a slot may have one bound only."""
    if slot.max_value is None:
        return _AT_LEAST[lang].format(slot.min_value)
    if slot.min_value is None:
        return _AT_MOST[lang].format(slot.max_value)
    return _BETWEEN[lang].format(slot.min_value, slot.max_value)


def _form(slot: Slot, lang: str) -> str:
    """Say which form a text has."""
    if slot.kind == "text":
        return _TAGS[lang]
    if slot.range.endswith("#string"):
        return _SUCH_AS[lang].format(slot.example) if slot.example else _ON_ONE_LINE[lang]
    return value_phrase(slot, lang)


def message(  # noqa: PLR0913, PLR0917 - what a sentence is composed of
    code: str,
    component: str,
    cls: Class | None,
    slot: Slot | None,
    lang: str,
    right: str | None = None,
) -> str:
    """Compose the sentence for a result of a generated shape or of lowering."""
    texts = shape_texts()
    text = texts.get(f"{code}-{component_name(component)}") or texts[code]
    return fill(text.message[lang], cls, slot, lang, right)


def fill(template: str, cls: Class | None, slot: Slot | None, lang: str, right: str | None = None) -> str:
    """Fill a template with labels and with what would be right, and begin it with a capital letter."""
    labels = concepts()
    facts = {
        "path": labels[slot.concept].label[lang] if slot and slot.concept in labels else "id",
        "key": slot.key if slot else "",
        "class": labels[cls.concept].label[lang] if cls else "",
        "expected": right or "",
    }
    text = _fill(template, facts)
    return text[:1].upper() + text[1:]


def _fill(template: str, facts: Mapping[str, str]) -> str:
    # Not str.format: templates show braces to people ({"nb": "…"}).
    return re.sub(r"\{([a-z]+)\}", lambda m: facts.get(m[1], m[0]), template)
