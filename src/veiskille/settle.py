"""Join what lowering and an engine found, leaving out what only follows from something already said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille import messages
from veiskille.graph import Blank, Iri
from veiskille.report import VIOLATION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.graph import Graph
    from veiskille.lower import Lowered
    from veiskille.report import Finding

#: Components that compare two values, which must both be of the right datatype to be compared.
_COMPARES: Final = ("LessThan", "LessThanOrEquals")
#: The component of shapes with a query, which may read values in many places.
_QUERIES: Final = "SPARQL"
#: Findings after which nothing else can be said about the same value.
_UNREADABLE: Final = ("STR-003", "STR-005", "STR-008")


def settle(lowered: Lowered, results: Iterable[Finding]) -> list[Finding]:
    """Give all findings that stand on their own.

    Args:
        lowered: the graph and the findings of lowering.
        results: the results of an engine over that graph.
    """
    results = list(results)
    every = [*lowered.findings, *results]
    crowded = {(f.focus, f.path) for f in results if messages.component_name(f.component) == "MaxCount"}
    twins = {f.focus: f.pointer.removesuffix("/id") for f in lowered.findings if _names(f) and f.slot_name == "id"}
    said = {(f.focus, f.path) for f in lowered.findings}
    places = {f.pointer for f in lowered.findings}
    unreadable = {f.pointer for f in results if f.code in _UNREADABLE} | places
    incomparable = unreadable | {f.pointer for f in results if f.code == "STR-004"}
    mute = {_key(pointer) for pointer in unreadable}
    # Until a node has the right class, nothing that stands in it can be judged.
    strangers = {f.pointer for f in results if f.code == "STR-006"}
    # A rule about a node below the root is only judged when all that the rule could look at can be read.
    gaps = {f.focus for f in every if f.code.startswith("STR-") and f.focus_pointer}
    kept = []
    for finding in every:
        name = messages.component_name(finding.component)
        lowering = finding.shape is None
        if _follows_from_twins(finding, twins):
            continue
        if name == "ListForm" and (finding.focus, finding.path) in crowded:
            continue
        if name == "MinCount" and not lowering and (finding.focus, finding.path) in said:
            continue
        if finding.code == "STR-006":
            kept.append(finding)
            continue
        if not lowering and name != "MaxCount" and finding.pointer in unreadable and not _first(finding, places):
            continue
        if _inside(finding.pointer, strangers) or _guesses(finding, gaps):
            continue
        if name in _COMPARES and incomparable & _compared(lowered.graph, finding):
            continue
        if name == _QUERIES and mute & _read(finding):
            continue
        kept.append(finding)
    return kept if _violated(kept) or not _violated(every) else every


def _guesses(finding: Finding, gaps: set[str]) -> bool:
    return messages.component_name(finding.component) in ("Or", "Not") and finding.focus in gaps


def _names(finding: Finding) -> bool:
    return messages.component_name(finding.component) == "Repeated"


def _follows_from_twins(finding: Finding, twins: Mapping[str, str]) -> bool:
    """Tell whether a finding is there only because two objects with one id melt into one node."""
    if _names(finding) and finding.slot_name == "id":
        return False
    return finding.focus in twins or any(_below(finding.pointer, place) for place in twins.values())


def _violated(findings: Iterable[Finding]) -> bool:
    # Leaving out must never change the verdict; should it ever, then nothing is left out.
    return any(finding.severity == VIOLATION for finding in findings)


def _first(finding: Finding, places: set[str]) -> bool:
    """Tell whether a finding is the one that makes its value unreadable, and lowering has not said so before."""
    return finding.code in _UNREADABLE and finding.pointer not in places


def _inside(pointer: str, strangers: set[str]) -> bool:
    return any(_below(pointer, stranger) for stranger in strangers)


def _below(pointer: str, place: str) -> bool:
    return pointer == place or pointer.startswith(f"{place}/")


def _key(pointer: str) -> str:
    """Give the key that a pointer ends in, without the place in a list."""
    return next((part for part in reversed(pointer.split("/")) if not part.isdigit()), "")


def _read(finding: Finding) -> set[str]:
    """Give the keys that the query of a finding's shape reads."""
    text = messages.shape_text(finding.shape)
    return set(text.reads) if text else set()


def _compared(graph: Graph, finding: Finding) -> set[str]:
    """Give the pointers of the values that a comparison looked at, on either side."""
    text = messages.shape_text(finding.shape)
    sides = {finding.pointer}
    for predicate in (text.compares if text else None, (finding.path or "").strip("<>")):
        for focus in (Iri(finding.focus), Blank(finding.focus)) if predicate else ():
            sides |= set(graph.values(focus, predicate or "").values())
    return sides
