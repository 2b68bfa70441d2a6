"""What a crosswalk gives: a document, where each part came from, and what could not be carried."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from veiskille.model import model
from veiskille.report import INFO, VIOLATION, WARNING, Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.reading import JsonValue

#: Component of a finding to its code and severity; the sentences stand in shapes/rules/conversion.ttl.
FINDINGS: dict[str, tuple[str, str]] = {
    "UnmappedContext": ("CNV-001", WARNING),
    "PartlyMappedContext": ("CNV-001", WARNING),
    "NotStated": ("CNV-002", INFO),
    "AssumedProduction": ("CNV-002", INFO),
    "NotCarried": ("CNV-003", WARNING),
    "OtherForm": ("CNV-004", VIOLATION),
}


@dataclass(frozen=True, slots=True)
class Conversion:
    """A converted document.

    Attributes:
        document: the JSON object of the document.
        losses: findings about the source, their pointers into the source; what was lost, assumed or not stated.
        origins: JSON pointer in the document to the pointer in the source that it came from.
        supplied: pointers of values that the crosswalk had to supply; ``losses`` says so once for all of them.
    """

    document: dict[str, Any]
    losses: tuple[Finding, ...]
    origins: Mapping[str, str] = field(repr=False)
    supplied: frozenset[str] = frozenset()

    def origin(self, pointer: str) -> str:
        """Give the place in the source that a place in the document came from, or the nearest one above it."""
        while pointer not in self.origins and pointer:
            pointer = pointer.rpartition("/")[0]
        return self.origins.get(pointer, "")


def finding(component: str, pointer: str) -> Finding:
    """Make a finding about the source."""
    code, severity = FINDINGS[component]
    return Finding(
        code=code,
        severity=severity,
        pointer=pointer,
        focus="",
        focus_pointer="",
        path=None,
        shape=None,
        component=f"{model().base}component/{component}Component",
        at_key=component == "NotCarried",
    )


def used_keys(tree: JsonValue) -> set[str]:
    """Collect every key of a tree that is not a JSON-LD keyword, the context left out."""
    if isinstance(tree, dict):
        inner = [used_keys(v) for k, v in tree.items() if k != "@context"]
        return {k for k in tree if not k.startswith("@")}.union(*inner)
    return set().union(*(used_keys(item) for item in tree)) if isinstance(tree, list) else set()


def unmapped_keys(tree: Mapping[str, JsonValue]) -> set[str]:
    """Give the keys to which a document's own inline context gives no meaning; JSON-LD readers drop them silently."""
    context = tree.get("@context")
    parts = context if isinstance(context, list) else [context]
    terms = {k for part in parts if isinstance(part, dict) for k, v in part.items() if v is not None}
    if "@vocab" in terms:
        return set()
    return {key for key in used_keys(dict(tree)) if key not in terms and key.partition(":")[0] not in terms}
