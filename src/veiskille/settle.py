"""Join what lowering and an engine found, leaving out what only follows from something already said."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from veiskille import messages
from veiskille.dangling import only_follows
from veiskille.graph import Blank, Iri
from veiskille.model import model
from veiskille.nearest import meant_slots
from veiskille.report import VIOLATION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from veiskille.graph import Graph, Term
    from veiskille.lower import Lowered
    from veiskille.report import Finding

#: Components that compare two values, which must both be of the right datatype to be compared.
_COMPARES: Final = ("LessThan", "LessThanOrEquals")
#: Components that judge a node by other shapes: where what they read has a gap, they would only guess.
_JUDGES: Final = ("And", "Not", "Or", "Xone")
#: The component of shapes with a query, which may read values in many places.
_QUERIES: Final = "SPARQL"
#: A path from a node to a value and back to all nodes that have it: more than one of them is a repetition.
_THERE_AND_BACK: Final = re.compile(r"<(?P<key>[^<>]+)>/\^<(?P=key)>")
#: Findings after which nothing else can be said about the same value.
_UNREADABLE: Final = ("STR-003", "STR-005", "STR-008")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was found, in the ways in which one finding can follow from another."""

    graph: Graph
    #: Focus and path of what has too many values.
    crowded: AbstractSet[tuple[str, str | None]]
    #: Nodes that several objects describe, and for each the last place where one does.
    twins: AbstractSet[str]
    twin_places: AbstractSet[str]
    #: Focus and path of what lowering found, those included that a misspelt key surely stands for.
    said: AbstractSet[tuple[str, str | None]]
    #: Pointers of what lowering found.
    places: AbstractSet[str]
    #: Pointers of values that no rule can read.
    unreadable: AbstractSet[str]
    #: Pointers of values that cannot be compared.
    incomparable: AbstractSet[str]
    #: Keys of values that no query can read, wherever they stand.
    mute: AbstractSet[str]
    #: Pointers of nodes of the wrong class: until it is right, nothing that stands in one can be judged.
    strangers: AbstractSet[str]
    #: Nodes below the root with a gap in their structure, whose rules would only guess.
    gaps: AbstractSet[str]
    #: Key to the places where a value of it is in doubt or missing, sorted.
    doubts: Mapping[str, Sequence[str]]
    #: The same of codes and numbers that are wrong in themselves: what they stand for is not known.
    misnamed: Mapping[str, Sequence[str]]
    #: Classes of the objects below keys that are misspelt.
    meant: AbstractSet[str]
    #: Nodes at the top where lowering has refused a value: what a state requires is there, if in a wrong form.
    refused: AbstractSet[str]
    #: Focus and predicate to whether one of the values cannot be compared, as far as that was asked.
    in_doubt: dict[tuple[str, str], bool] = field(default_factory=dict)


def _seen(lowered: Lowered, results: list[Finding]) -> _Seen:
    every = [*lowered.findings, *results]
    places = {f.pointer for f in lowered.findings}
    unreadable = {f.pointer for f in results if f.code in _UNREADABLE} | places
    incomparable = unreadable | {f.pointer for f in results if f.code == "STR-004"}
    meant = list(meant_slots(lowered.findings)) if results else []
    twins = {f.focus: f.pointer.removesuffix("/id") for f in lowered.findings if _names(f) and f.slot_name == "id"}
    return _Seen(
        graph=lowered.graph,
        crowded={(f.focus, f.path) for f in results if messages.component_name(f.component) == "MaxCount"},
        twins=twins.keys(),
        twin_places=frozenset(twins.values()),
        said={(f.focus, f.path) for f in lowered.findings} | {(f.focus, slot.iri) for f, slot in meant},
        places=places,
        unreadable=unreadable,
        incomparable=incomparable,
        mute={_key(pointer) for pointer in unreadable | {f.pointer for f in results if _is_no_time(f)}},
        strangers={f.pointer for f in results if f.code == "STR-006"},
        gaps={f.focus for f in every if f.code.startswith("STR-") and f.focus_pointer},
        doubts=_by_key(
            [
                *(_doubt(f) for f in every if messages.rule_name(f.shape or "") is None),
                *(f"{f.focus_pointer}/{slot.key}" for f, slot in meant),
            ]
        ),
        meant=frozenset(slot.range for _, slot in meant if slot.kind == "node"),
        misnamed=_by_key(f.pointer for f in results if _is_name(f) and f.severity == VIOLATION),
        refused={f.focus for f in lowered.findings if f.path and not f.focus_pointer},
    )


def _doubt(finding: Finding) -> str:
    """Give the place of a value that has a fault in its structure, or of one that is missing."""
    if messages.component_name(finding.component) == "MinCount":
        return f"{finding.focus_pointer}/{(finding.path or '').rsplit('/', 1)[-1]}"
    return finding.pointer


def _by_key(places: Iterable[str]) -> dict[str, list[str]]:
    """Gather places by the key that they end in, sorted."""
    found: dict[str, list[str]] = {}
    for place in sorted(set(places)):
        found.setdefault(_key(place), []).append(place)
    return found


def _is_name(finding: Finding) -> bool:
    """Tell whether a finding is about the identity of something: its number, its code or its id."""
    return finding.code.startswith("IDN-")


def settle(lowered: Lowered, results: Iterable[Finding]) -> list[Finding]:
    """Give all findings that stand on their own.

    Args:
        lowered: the graph and the findings of lowering.
        results: the results of an engine over that graph.
    """
    results = list(results)
    every = [*lowered.findings, *results]
    seen = _seen(lowered, results)
    left_out = _once(seen, results) | only_follows(lowered, results, seen.meant)
    kept = [finding for finding in every if finding not in left_out and not _follows(finding, seen)]
    return kept if _violated(kept) or not _violated(every) else every


def _once(seen: _Seen, results: Iterable[Finding]) -> set[Finding]:
    """Give the findings about a repetition that say it once too often: about the first node that has the value.

    A node that has too many values has been reported for that, and which of them repeats another is not known.
    """
    nodes: dict[tuple[str, Term], list[Finding]] = {}
    left_out = set()
    for finding in results:
        back = _THERE_AND_BACK.fullmatch(finding.path or "")
        if back is None or messages.component_name(finding.component) != "MaxCount":
            continue
        if (finding.focus, back["key"]) in seen.crowded:
            left_out.add(finding)
            continue
        for focus in (Iri(finding.focus), Blank(finding.focus)):
            for value in seen.graph.values(focus, back["key"]):
                nodes.setdefault((finding.shape or "", value), []).append(finding)
    several = (found for found in nodes.values() if left_out or len(found) > 1)
    return left_out | {min(found, key=_order) for found in several}


def _order(finding: Finding) -> list[tuple[int, str]]:
    """Sort by place in the document: the second of a list before its tenth."""
    return [(int(part) if part.isdecimal() else 0, part) for part in finding.focus_pointer.split("/")]


def _follows(finding: Finding, seen: _Seen) -> bool:
    """Tell whether a finding only follows from another one."""
    if _follows_from_twins(finding, seen):
        return True
    if finding.code == "STR-006":
        return False
    return _structure_follows(finding, seen) or _rule_follows(finding, seen)


def _structure_follows(finding: Finding, seen: _Seen) -> bool:
    name, place = messages.component_name(finding.component), (finding.focus, finding.path)
    if name == "ListForm":
        return place in seen.crowded
    if finding.shape is None:
        return False
    if name == "MinCount" and place in seen.said:
        return True
    return name != "MaxCount" and finding.pointer in seen.unreadable and not _first(finding, seen.places)


def _rule_follows(finding: Finding, seen: _Seen) -> bool:
    name = messages.component_name(finding.component)
    if _inside(finding.pointer, seen.strangers):
        return True
    if finding.code == "STR-013" and finding.focus in seen.refused:
        return True
    if name in _JUDGES:
        return finding.focus in seen.gaps or _guesses(finding, seen)
    if name in _COMPARES:
        return finding.pointer in seen.incomparable or any(_in_doubt(seen, finding, p) for p in _compared(finding))
    return name == _QUERIES and not seen.mute.isdisjoint(_read(finding))


def _guesses(finding: Finding, seen: _Seen) -> bool:
    """Tell whether a judgement was made on a value in doubt: in its object, below, or in what that object refers to."""
    tables = (seen.doubts,) if _is_name(finding) else (seen.doubts, seen.misnamed)
    doubtful = [places for table in tables for key in _read(finding) if (places := table.get(key))]
    return bool(doubtful) and any(
        _holds(places, f"{at}/") for at in _judged(seen.graph, finding) for places in doubtful
    )


def _judged(graph: Graph, finding: Finding) -> Iterator[str]:
    """Give the places of the object that a finding is about and of those that it refers to."""
    yield finding.focus_pointer
    for node in (Iri(finding.focus), Blank(finding.focus)):
        for values in graph.statements.get(node, {}).values():
            yield from (graph.pointers[value] for value in values if isinstance(value, Iri) and value in graph.pointers)


def _holds(places: Sequence[str], below: str) -> bool:
    at = bisect_left(places, below)
    return at < len(places) and places[at].startswith(below)


def _is_no_time(finding: Finding) -> bool:
    """Tell whether a day or a time has a form, such as one without a zone, in which a query cannot compare it."""
    if finding.code != "STR-004" or finding.class_name is None or finding.slot_name is None:
        return False
    slot = model().classes[finding.class_name].slots.get(finding.slot_name)
    return slot is not None and slot.range.endswith(("#date", "#dateTime"))


def _names(finding: Finding) -> bool:
    return messages.component_name(finding.component) == "Repeated"


def _follows_from_twins(finding: Finding, seen: _Seen) -> bool:
    """Tell whether a finding is there only because two objects with one id melt into one node."""
    if _names(finding) and finding.slot_name == "id":
        return False
    return finding.focus in seen.twins or _inside(finding.pointer, seen.twin_places)


def _violated(findings: Iterable[Finding]) -> bool:
    # Leaving out must never change the verdict; should it ever, then nothing is left out.
    return any(finding.severity == VIOLATION for finding in findings)


def _first(finding: Finding, places: AbstractSet[str]) -> bool:
    """Tell whether a finding is the one that makes its value unreadable, and lowering has not said so before."""
    return finding.code in _UNREADABLE and finding.pointer not in places


def _inside(pointer: str, places: AbstractSet[str]) -> bool:
    """Tell whether a pointer is one of some places, or below one."""
    return bool(places) and any(place in places for place in _upwards(pointer))


def _upwards(pointer: str) -> Iterator[str]:
    """Give a pointer and all that it is below, up to that of the whole document."""
    while pointer:
        yield pointer
        pointer = pointer[: pointer.rfind("/")]
    yield pointer


def _key(pointer: str) -> str:
    """Give the key that a pointer ends in, without the place in a list."""
    return next((part for part in reversed(pointer.split("/")) if not part.isdigit()), "")


def _read(finding: Finding) -> tuple[str, ...]:
    """Give the keys that a finding's shape reads before it judges."""
    text = messages.shape_text(finding.shape)
    return text.reads if text else ()


def _compared(finding: Finding) -> Iterator[str]:
    """Give the predicates whose values a comparison looked at, on either side."""
    text = messages.text_of(finding.code, finding.component, finding.shape)
    for predicate in (text.compares if text else None, (finding.path or "").strip("<>")):
        if predicate:
            yield predicate


def _in_doubt(seen: _Seen, finding: Finding, predicate: str) -> bool:
    """Tell whether a value of a predicate of the focus node cannot be compared; found once for each of both."""
    key = (finding.focus, predicate)
    if key not in seen.in_doubt:
        nodes = (Iri(finding.focus), Blank(finding.focus))
        places = (place for node in nodes for place in seen.graph.values(node, predicate).values())
        seen.in_doubt[key] = not seen.incomparable.isdisjoint(places)
    return seen.in_doubt[key]
