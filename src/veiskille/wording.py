"""From a finding to its sentences: what is wrong, and what would have been right, in every language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from veiskille import messages
from veiskille.nearest import nearest_key
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.model import Class, Model, Slot
    from veiskille.report import Finding


@dataclass(frozen=True, slots=True)
class Worded:
    """The sentences of a finding."""

    #: Language to what is wrong and what to do.
    messages: Mapping[str, str]
    #: Language to what would have been right; empty where the message says it.
    expectations: Mapping[str, str]
    #: The name of the model's that was meant, where one surely was.
    suggestion: str | None


def word(finding: Finding, classes: Mapping[str, Class], known: Model) -> Worded:
    """Say what a finding means.

    Args:
        finding: what was found.
        classes: the classes of the profile, or of the model where there is none.
        known: the model.
    """
    slot = slot_of(finding, classes)
    meant = _meant(finding, _class_of(finding, classes, known))
    said, right = {}, {}
    for lang in LANGUAGES:
        said[lang], expected = _in(lang, finding, classes, slot, meant, known)
        if expected:
            right[lang] = expected
    return Worded(said, right, meant if finding.unknown_key is not None else None)


def _in(  # noqa: PLR0913, PLR0917 - what a sentence is composed of
    lang: str, finding: Finding, classes: Mapping[str, Class], slot: Slot | None, meant: str | None, known: Model
) -> tuple[str, str | None]:
    """Give the sentence and what would have been right in one language."""
    cls = _class_of(finding, classes, known)
    if finding.code == messages.OWN:
        own = dict(finding.own_message)
        said = own.get(lang) or own.get("") or own.get("en")
        return said or messages.message(finding.code, "", None, None, lang), None
    text = messages.shape_text(finding.shape)
    if text is not None:
        expected = text.expected.get(lang)
        return messages.fill(text.message[lang], cls, slot, lang, expected), expected
    codes = (slot.codes or known.codes[slot.range]) if slot and slot.kind == "code" else ()
    expected = meant or messages.expected(finding.component, slot, lang, codes) or _key(finding, cls, classes, lang)
    near = finding.unknown_key is not None and meant is not None
    return messages.message(finding.code, finding.component, cls, slot, lang, expected, near=near), expected


def _class_of(finding: Finding, classes: Mapping[str, Class], known: Model) -> Class | None:
    """Give the class of the node that a finding is about: as the profile has it, else as the model has it."""
    return classes.get(finding.class_name or "") or known.classes.get(finding.class_name or "")


def _meant(finding: Finding, cls: Class | None) -> str | None:
    """Give the name that would be right: of an unknown key, the nearest one that the class has."""
    if finding.unknown_key is None:
        return finding.suggestion
    return nearest_key(finding.unknown_key, cls) if cls else None


def _key(finding: Finding, cls: Class | None, classes: Mapping[str, Class], lang: str) -> str | None:
    """Say where a key of the model belongs, or among which keys one that was meant by an unknown one must be."""
    if finding.unknown_key is None or cls is None:
        return None
    if messages.component_name(finding.component) == "KeyPlace":
        return messages.homes(finding.unknown_key, classes, lang)
    return messages.known_keys(cls)


def slot_of(finding: Finding, classes: Mapping[str, Any]) -> Slot | None:
    """Give the slot that a finding is about, as its class has it, else as any class has it."""
    if finding.slot_name is None:
        return None
    cls = classes.get(finding.class_name or "")
    if cls is not None and finding.slot_name in cls.slots:
        return cls.slots[finding.slot_name]  # type: ignore[no-any-return]
    return next((c.slots[finding.slot_name] for c in classes.values() if finding.slot_name in c.slots), None)
