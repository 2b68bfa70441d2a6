"""From an engine's outcomes to findings: code, class and slot, and the places in the document."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from veiskille import messages
from veiskille.graph import RDF_TYPE, Blank, Iri, Literal
from veiskille.model import model
from veiskille.paths import Walked, key_of, places_of, point_at
from veiskille.report import SEVERITIES, VIOLATION, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from veiskille.graph import Graph, Term
    from veiskille.model import Class, Profile, Slot
    from veiskille.outcome import Outcome, Texts
    from veiskille.paths import Path
    from veiskille.vocabulary import ShapeText

_SH: Final = "http://www.w3.org/ns/shacl#"

#: Shape of the user's own to its messages.
OwnTexts: TypeAlias = "Mapping[str, Texts]"


@dataclass(frozen=True, slots=True)
class View:
    """What a profile knows of classes and slots, by their IRIs, and the shapes of the user's own."""

    classes: Mapping[str, Class]
    slots: Mapping[str, Slot]
    #: Class to its slots by their IRIs.
    slots_of: Mapping[str, Mapping[str, Slot]]
    own: OwnTexts = field(default_factory=dict)


def view(profile: Profile, own: OwnTexts | None = None) -> View:
    """Look at outcomes as a profile does.

    Args:
        profile: the profile that the document was read by.
        own: the shapes of the user's own.
    """
    slots = {slot.iri: slot for cls in profile.classes.values() for slot in cls.slots.values() if slot.key != "id"}
    slots_of = {cls.iri: {slot.iri: slot for slot in cls.slots.values()} for cls in profile.classes.values()}
    return View({cls.iri: cls for cls in profile.classes.values()}, slots, slots_of, own or {})


def findings(seen_as: View, graph: Graph, outcomes: Iterable[Outcome]) -> list[Finding]:
    """Give outcomes as findings, one for each place in which the value of an outcome stands; none of them twice."""
    walked = Walked(graph)
    return list(dict.fromkeys(f for outcome in outcomes for f in _findings(seen_as, walked, outcome)))


def _findings(seen_as: View, walked: Walked, outcome: Outcome) -> Iterator[Finding]:
    graph = walked.graph
    focus, path, value, shape = outcome.focus, outcome.path, outcome.value, outcome.shape
    rule = messages.rule_name(shape)
    if rule is not None and _described(graph, value) and not _described(graph, focus) and value is not None:
        # The shape begins at a code, from which paths lead back to the nodes that have it: those are at fault.
        focus, path = value, None
    cls, slot = _about(seen_as, graph, focus, path)
    own = shape in seen_as.own
    severity = outcome.severity.removeprefix(_SH).lower()
    found = Finding(
        code=messages.OWN if own else rule[0] if rule else messages.code_of(outcome.component, slot),
        severity=severity if severity in SEVERITIES else VIOLATION,
        pointer="",
        focus=focus.value if isinstance(focus, Iri) else focus.pointer if isinstance(focus, Blank) else "",
        focus_pointer=graph.pointers.get(focus, "") if isinstance(focus, Iri | Blank) else "",
        path=path.steps[0] if path and len(path.steps) == 1 else path.notation if path else None,
        shape=shape,
        component=outcome.component,
        class_name=cls.name if cls else None,
        slot_name=slot.name if slot else None,
        own_message=_said(outcome.messages, seen_as.own.get(shape, ())),
    )
    for pointer in _pointers(walked, messages.shape_text(shape), focus, path, value):
        yield replace(found, pointer=pointer)


def _said(constraint: Texts, shape: Texts) -> Texts:
    """Join what a constraint and its shape say: the constraint comes first (SHACL 5.3.2)."""
    told = dict(constraint)
    # Where it says something to every reader, the shape adds nothing; else it fills in the languages that are missing.
    return constraint if "" in told or "en" in told else tuple(sorted({**dict(shape), **told}.items()))


def _described(graph: Graph, term: Term | None) -> bool:
    return isinstance(term, Iri | Blank) and term in graph.pointers


def _pointers(
    walked: Walked, text: ShapeText | None, focus: Term, path: Path | None, value: Term | None
) -> tuple[str, ...]:
    if isinstance(focus, Literal):
        return ("",)
    if text is not None and text.points_at:
        return (point_at(walked.graph, focus, text.points_at, f"{model().base}model/") or "",)
    if value is None and path and len(path.steps) == 1:
        # Too many values, or two in one language: the place is the key that has them.
        key = key_of(walked.graph, focus, path.steps[0])
        if key is not None:
            return (key,)
    return places_of(walked, focus, path, value) or ("",)


def _about(seen_as: View, graph: Graph, focus: Term, path: Path | None) -> tuple[Class | None, Slot | None]:
    """Give the class of the focus node and the slot that the path ends in."""
    declared = [t.value for t in graph.values(focus, RDF_TYPE) if isinstance(t, Iri)]
    cls = next((seen_as.classes[t] for t in declared if t in seen_as.classes), None)
    last = path.steps[-1] if path and path.steps else ""
    own = seen_as.slots_of[cls.iri].get(last) if cls else None
    return cls, own or seen_as.slots.get(last)
