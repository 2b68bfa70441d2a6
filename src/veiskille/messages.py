"""Sentences about results: templates filled with the concepts' own labels, never with data."""

from __future__ import annotations

import re
from dataclasses import replace
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
    "TopObject": "DOC-002",
    "Context": "DOC-002",
    "RootType": "DOC-002",
    "Iri": "IDN-008",
    "Reserved": "IDN-008",
}

#: Code of what breaks a shape of the user's own.
OWN: Final = "OWN-001"

#: Shapes and components that are remembered by name: those of all profiles, and some of a user's own.
_REMEMBERED: Final = 16_384

_RULE: Final = re.compile(r"/rule/(?P<name>(?P<code>[A-Z]{3}-[0-9]{3})(?:-[A-Za-z0-9-]+)?)$")

#: How many codes or keys an expectation lists; of a longer list of codes it gives the name and some of them.
_LISTED: Final = 23
_SOME: Final = 3

_DATATYPES: Final[Mapping[str, Mapping[str, str]]] = {
    "string": {"en": "text in quotation marks", "nb": "tekst i anførselstegn", "nn": "tekst i hermeteikn"},
    "boolean": {"en": "true or false", "nb": "true eller false", "nn": "true eller false"},
    "integer": {"en": "a whole number", "nb": "et heltall", "nn": "eit heiltal"},
    "date": {
        "en": "a day that exists, as year-month-day: 2026-06-19",
        "nb": "en dag som finnes, på formen år-måned-dag: 2026-06-19",
        "nn": "ein dag som finst, på forma år-månad-dag: 2026-06-19",
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
        "en": "the id of an object of type {range} in the document or the catalogue",
        "nb": "id-en til et objekt av typen {range} i dokumentet eller katalogen",
        "nn": "id-en til eit objekt av typen {range} i dokumentet eller katalogen",
    },
    "iri": {
        "en": "an identifier such as urn:uuid:… or https://…",
        "nb": "en identifikator som urn:uuid:… eller https://…",
        "nn": "ein identifikator som urn:uuid:… eller https://…",
    },
}

#: An object as JSON has it: what an RDF processor is told by the type alone.
_OBJECT: Final = {
    "en": 'an object with "type": "{range}"',
    "nb": 'et objekt med "type": "{range}"',
    "nn": 'eit objekt med "type": "{range}"',
}
_HOME: Final = {"en": "in an object of type {}", "nb": "i et objekt av typen {}", "nn": "i eit objekt av typen {}"}
#: Some codes of a list that is too long to be written out.
_SOME_CODES: Final = {"en": "{list}, such as {codes}", "nb": "{list}, som {codes}", "nn": "{list}, som {codes}"}
_SUCH_AS: Final = {"en": "a text such as {}", "nb": "en tekst som {}", "nn": "ein tekst som {}"}
_ON_ONE_LINE: Final = {
    "en": "text on one line, not empty and without spaces before or after",
    "nb": "tekst på én linje, ikke tom og uten mellomrom foran eller bak",
    "nn": "tekst på éi linje, ikkje tom og utan mellomrom framføre eller etter",
}
_BETWEEN: Final = {"en": "{} to {}", "nb": "{} til {}", "nn": "{} til {}"}
_AT_LEAST: Final = {"en": "at least {}", "nb": "minst {}", "nn": "minst {}"}
_AT_MOST: Final = {"en": "at most {}", "nb": "høyst {}", "nn": "høgst {}"}
_TAGS: Final = {
    "en": "a language code such as nb, nn, se or en, each once, with text",
    "nb": "en språkkode som nb, nn, se eller en, hver bare én gang, med tekst",
    "nn": "ein språkkode som nb, nn, se eller en, kvar berre éin gong, med tekst",
}
_LISTS: Final = {
    True: {
        "en": "a list, in square brackets: […]",
        "nb": "en liste, i hakeparenteser: […]",
        "nn": "ei liste, i hakeparentesar: […]",
    },
    False: {
        "en": "one value, without square brackets",
        "nb": "én verdi, uten hakeparenteser",
        "nn": "éin verdi, utan hakeparentesar",
    },
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
    key, expected, points_at, reads = made_shapes().get(rule[1], (rule[1], {}, (), ()))
    text = shape_texts().get(key)
    if text is None:
        return None
    expected, points_at, reads = expected or text.expected, points_at or text.points_at, reads or text.reads
    return replace(text, expected=expected, points_at=points_at, reads=reads)


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
    if slot.kind == "code":
        return _codes(slot, lang, codes)
    return _fill(_OBJECT[lang], {"range": slot.range}) if slot.kind == "node" else value_phrase(slot, lang)


def known_keys(cls: Class) -> str | None:
    """Name the keys that a class has, or None where they are too many to look through."""
    keys = [slot.key for slot in cls.slots.values()]
    return ", ".join(keys) if len(keys) <= _LISTED else None


def homes(key: str, classes: Mapping[str, Class], lang: str) -> str | None:
    """Name the types of object that have a key, or None where none has it, or too many do to be of help."""
    names = [cls.name for cls in classes.values() if any(slot.key == key for slot in cls.slots.values())]
    return _HOME[lang].format(", ".join(names)) if 0 < len(names) <= _SOME else None


def _codes(slot: Slot, lang: str, codes: tuple[str, ...]) -> str:
    """Name the codes that may stand, or the list and some of them."""
    if 0 < len(codes) <= _LISTED:
        return ", ".join(codes)
    listed = value_phrase(slot, lang, codelist(slot.range).label[lang])
    every = codelist(slot.range).codes
    in_use = [code for code in codes if code in every and not (every[code].valid_to or every[code].expired)]
    if not in_use:
        return listed
    return _fill(_SOME_CODES[lang], {"list": listed, "codes": ", ".join(in_use[:_SOME])})


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
    *,
    near: bool = False,
) -> str:
    """Compose the sentence for a result of a generated shape or of lowering.

    Args:
        code: the code of its rule.
        component: IRI of the component that fired.
        cls: the class of the node that it is about, where that is known.
        slot: the slot that it is about, where there is one.
        lang: en, nb or nn.
        right: what would have been right, in words.
        near: whether that is the key that was surely meant.
    """
    texts = shape_texts()
    name = component_name(component)
    keys = (f"{code}-{name}-{'near' if near else _variant(name, slot)}", f"{code}-{name}", code)
    return fill(next(texts[key] for key in keys if key in texts).message[lang], cls, slot, lang, right)


def _variant(name: str, slot: Slot | None) -> str:
    """Give the ending of the text for one kind of value: by its datatype, or where a list may be there and empty."""
    if slot is None:
        return ""
    if name == "MinCount":
        return "list" if slot.many else ""
    return slot.range.rsplit("#", 1)[-1] if name == "Datatype" else ""


def fill(template: str, cls: Class | None, slot: Slot | None, lang: str, right: str | None = None) -> str:
    """Fill a template with labels and with what would be right, and begin it with a capital letter.

    A key that is its own label is not said twice.
    """
    labels = concepts()
    path, key = labels[slot.concept].label[lang] if slot and slot.concept in labels else "id", slot.key if slot else ""
    if path == key or not key:
        template = template.replace(" ({key})", "")
    facts = {
        "path": path,
        "key": key,
        "class": labels[cls.concept].label[lang] if cls else "",
        "expected": right or "",
    }
    text = _fill(template, facts)
    return text[:1].upper() + text[1:]


def _fill(template: str, facts: Mapping[str, str]) -> str:
    # Not str.format: templates show braces to people ({"nb": "…"}).
    return re.sub(r"\{([a-z]+)\}", lambda m: facts.get(m[1], m[0]), template)
