"""Which references lead nowhere only because what they lead to could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille import messages
from veiskille.graph import Blank, Iri
from veiskille.model import model

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from veiskille.graph import Graph, Term
    from veiskille.lower import Lowered
    from veiskille.model import Slot
    from veiskille.report import Finding

#: The rule that a reference leads to something.
_RULE: Final = "IDN-007"
#: Components by which lowering refuses a whole object, and those by which it refuses or misses the id of one.
_OBJECTS: Final = ("JsonKind", "Null")
_IDS: Final = ("Iri", "Reserved", "MinCount")


def only_follows(lowered: Lowered, results: Sequence[Finding], unread: AbstractSet[str]) -> frozenset[Finding]:
    """Give the findings about references that follow from what is said of the objects.

    A reference follows where the document describes what it leads to, if under a wrong type; where objects of its kind
    were refused altogether; and where no more things are missing than there are objects without a usable id.

    Args:
        lowered: the graph and the findings of lowering.
        results: the results of an engine over that graph.
        unread: classes of objects that stand below a misspelt key.
    """
    loose = [finding for finding in results if finding.code == _RULE]
    if not loose or not (lowered.findings or any(finding.code == "STR-006" for finding in results)):
        return frozenset()
    refused = unread | set(_refused(lowered.findings))
    nameless = sum(f.slot_name == "id" and messages.component_name(f.component) in _IDS for f in lowered.findings)
    follows, missing = set(), {}
    for finding in loose:
        slot, target = _slot(finding), _target(lowered.graph, finding)
        if target in lowered.graph.pointers or (slot is not None and slot.range in refused):
            follows.add(finding)
        else:
            missing[finding] = target
    if len(set(missing.values())) <= nameless:
        follows |= missing.keys()
    return frozenset(follows)


def _refused(findings: Iterable[Finding]) -> Iterable[str]:
    """Give the classes of the objects that lowering has refused."""
    for finding in findings:
        slot = _slot(finding)
        if slot is not None and slot.kind == "node" and messages.component_name(finding.component) in _OBJECTS:
            yield slot.range


def _slot(finding: Finding) -> Slot | None:
    cls = model().classes.get(finding.class_name or "")
    return cls.slots.get(finding.slot_name or "") if cls else None


def _target(graph: Graph, finding: Finding) -> Term | None:
    """Give what a reference refers to."""
    for focus in (Iri(finding.focus), Blank(finding.focus)):
        for value, place in graph.values(focus, finding.path or "").items():
            if place == finding.pointer:
                return value
    return None
