"""Read a document, lower it, run the shapes, and say where and what."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from heapq import nsmallest
from typing import TYPE_CHECKING, Any, Final

from veiskille import messages
from veiskille.accept import accepted
from veiskille.errors import UnknownProfile, UsageError
from veiskille.exclusive import exclusively
from veiskille.inputs import DocumentInput, read, take
from veiskille.judge import ENGINE, ENGINES, Judge
from veiskille.limits import DEFAULTS, Limits
from veiskille.lower import lower
from veiskille.model import Class, Model, Profile, Slot, model
from veiskille.policy import answers
from veiskille.rdf.formats import INPUT_FORMATS, JSON, format_of
from veiskille.rdf.placing import place
from veiskille.rdf.roots import find_root
from veiskille.report import SEVERITIES, VIOLATION, Finding, Location, Report, Result, shown
from veiskille.source import locate
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping
    from datetime import date

    from rdflib import Graph as RdfGraph

    from veiskille.rdf.statements import Statements
    from veiskille.reading import JsonValue
    from veiskille.source import Position

__all__ = ["ENGINES", "INPUT_FORMATS", "Validator", "profiles", "validate"]

#: Digits that the index of a list can have within any limit.
_INDEX_DIGITS: Final = 18
#: The rule that a delivery states a purpose and a basis.
_POLICY: Final = "DOC-004"


class Validator:
    """Validates documents; reusable, and safe to share between threads.

    Args:
        profile: id of the profile to read by; by default each document says its own.
        shapes: SHACL shapes of your own, checked besides the profile's: a file or an rdflib graph.
        engine: ``"engine"``, the exact one, or ``"reference"``, pySHACL; by default the exact one, after a quick look
            that says of most documents without a result that they have none.
        lang: language of the messages, ``en``, ``nb`` or ``nn``.
        limits: the bounds on documents.
        today: the day to hold documents to where a rule asks for one; no rule reads the clock.

    Raises:
        UnknownProfile: there is no profile of that id.
        UsageError: the engine or the language is not one of this version's.
    """

    def __init__(  # noqa: PLR0913 - the interface that later work builds on
        self,
        profile: str | None = None,
        *,
        shapes: os.PathLike[str] | str | RdfGraph | None = None,
        engine: str | None = None,
        lang: str | None = None,
        limits: Limits | None = None,
        today: date | None = None,
    ) -> None:
        self.model: Model = model()
        if profile is not None and profile not in self.model.profiles:
            raise UnknownProfile("unknown-profile", known=tuple(self.model.profiles))
        if engine not in (None, *ENGINES):
            raise UsageError("unknown-engine", known=ENGINES)
        if lang not in (None, *LANGUAGES):
            raise UsageError("usage", argument="lang")
        self.profile = profile
        self.lang = lang or "en"
        self.limits = limits or DEFAULTS
        self.today = today
        #: Whether what surely conforms needs no engine: not where one is asked for, nor for shapes of the user's own.
        self._quick = engine is None and shapes is None
        self._judge = Judge(engine or ENGINE, _own_shapes(shapes))

    def validate(self, document: DocumentInput, input_format: str | None = None) -> Report:
        """Validate one document.

        Args:
            document: the document.
            input_format: one of :data:`INPUT_FORMATS`; by default by the ending of a file, else JSON.

        Raises:
            Error: no verdict could be given, because the document cannot be read; the error says where and why.
        """
        form = format_of(document, input_format)
        taken = take(document, self.limits)
        if self._quick and form == JSON and taken.data is not None:
            name = accepted(taken.data, self.profile, limits=self.limits)
            if name is not None:
                return self.compose(self.model.profiles[name], [], None, taken.file)
        source = read(taken, self.limits, form)
        profile, findings = self.findings(source.tree) if source.stated is None else self._stated(source.stated)
        return self.compose(profile, findings, source.text if findings else None, source.file)

    def findings(self, tree: JsonValue) -> tuple[Profile | None, list[Finding]]:
        """Find everything that is wrong with a document, in the order of the document."""
        profile = self._find_profile(tree)
        opening = _opening(tree, profile, self.model)
        if opening or profile is None or not isinstance(tree, dict):
            return profile, opening
        found = self._judge.findings(profile, lower(tree, self.model, profile))
        return profile, [_advised(finding, profile, tree) for finding in found]

    def _stated(self, stated: Statements) -> tuple[Profile | None, list[Finding]]:
        """Find everything that is wrong with a document in RDF."""
        asked = self.model.profiles[self.profile] if self.profile else None
        profile, root = find_root(stated, self.model, asked)
        if profile is None or root is None:
            return profile, _no_root(profile, self.model)
        return profile, self._judge.findings(profile, place(stated, root, self.model, profile))

    def _find_profile(self, tree: JsonValue) -> Profile | None:
        """Give the profile asked for, else the declared one, else the one whose root the document says it is."""
        if self.profile is not None:
            return self.model.profiles[self.profile]
        if not isinstance(tree, dict):
            return None
        declared, kind = tree.get("profile"), tree.get("type")
        if isinstance(declared, str) and declared in self.model.profiles:
            return self.model.profiles[declared]
        roots = [p for p in self.model.profiles.values() if p.root == kind]
        return roots[0] if len(roots) == 1 else None

    def compose(
        self,
        profile: Profile | None,
        findings: list[Finding],
        text: str | None,
        file: str | None,
    ) -> Report:
        """Give findings their places and sentences, in a stable order, and count the verdict.

        Only what the limit keeps is placed and worded.
        """
        counts = Counter(f.severity for f in findings)
        kept = nsmallest(self.limits.max_results, findings, key=_rank)
        positions = locate(text, {f.pointer for f in kept}) if text is not None else {}
        results = [self._result(f, profile, positions.get(f.pointer), file) for f in kept]
        results.sort(key=_order)
        return Report(
            conforms=not counts[VIOLATION],
            file=shown(file) if file else None,
            profile=profile.id if profile else None,
            model_version=self.model.version,
            language=self.lang,
            results=tuple(results),
            counts={s: counts[s] for s in SEVERITIES},
            omitted=len(findings) - len(kept),
        )

    def compose_losses(self, file: os.PathLike[str], losses: Iterable[Finding]) -> Report:
        """Give what a conversion lost or assumed its places in the source and sentences."""
        source = read(take(file, self.limits), self.limits)
        return self.compose(None, list(losses), source.text, source.file)

    def _result(self, finding: Finding, profile: Profile | None, position: Position | None, file: str | None) -> Result:
        classes = profile.classes if profile else self.model.classes
        cls = classes.get(finding.class_name or "")
        slot = _slot(classes, finding)
        text = messages.shape_text(finding.shape)
        codes = (slot.codes or self.model.codes[slot.range]) if slot and slot.kind == "code" else ()
        meant = self._meant(finding, classes) if finding.unknown_key is not None else finding.suggestion
        expected = meant or messages.expected(finding.component, slot, self.lang, codes)
        if finding.code == messages.OWN:
            expected = None
            own = dict(finding.own_message)
            sentence = own.get(self.lang) or own.get("") or messages.message(finding.code, "", None, None, self.lang)
        elif text is not None:
            expected = text.expected.get(self.lang)
            sentence = messages.fill(text.message[self.lang], cls, slot, self.lang, expected)
        else:
            sentence = messages.message(finding.code, finding.component, cls, slot, self.lang, expected)
        line, column = _line(finding, position)
        return Result(
            code=finding.code,
            severity=finding.severity,
            message=sentence,
            location=Location(
                file=shown(file) if file else None, line=line, column=column, pointer=shown(finding.pointer)
            ),
            focus=shown(finding.focus_pointer),
            path=finding.path,
            shape=finding.shape,
            component=finding.component,
            expected=expected,
            help=f"{self.model.base}rule/{finding.code}",
        )

    def _meant(self, finding: Finding, classes: Mapping[str, Class]) -> str | None:
        """Give the key that is nearest to one that the class does not have."""
        name = finding.class_name or ""
        cls = classes.get(name) or self.model.classes.get(name)
        return messages.nearest_key(finding.unknown_key or "", cls) if cls else None


def _line(finding: Finding, position: Position | None) -> tuple[int | None, int | None]:
    if position is None:
        return None, None
    if finding.at_key and position.key_line is not None:
        return position.key_line, position.key_column
    return position.line, position.column


def _advised(finding: Finding, profile: Profile, tree: Mapping[str, JsonValue]) -> Finding:
    """Say of a missing purpose or basis which the policies in question have."""
    if finding.code != _POLICY or not finding.component.endswith("#MinCountConstraintComponent"):
        return finding
    key = (finding.path or "").rsplit("/", 1)[-1]
    return replace(finding, suggestion=", ".join(answers(profile.id, key, tree)) or None)


def _slot(classes: Mapping[str, Any], finding: Finding) -> Slot | None:
    if finding.slot_name is None:
        return None
    cls = classes.get(finding.class_name or "")
    if cls is not None and finding.slot_name in cls.slots:
        return cls.slots[finding.slot_name]  # type: ignore[no-any-return]
    return next((c.slots[finding.slot_name] for c in classes.values() if finding.slot_name in c.slots), None)


def _rank(finding: Finding) -> tuple[Any, ...]:
    """Sort violations first, then by place, so that a limit leaves out the same results each time."""
    grave = SEVERITIES.index(finding.severity)
    return (grave, _tokens(finding.pointer), finding.code, finding.shape or "", finding.component, finding.focus)


def _tokens(pointer: str) -> list[tuple[int, int, str]]:
    # A token of many digits is a key: no list is that long, and Python does not read such a number.
    return [(0, int(t), "") if t.isdecimal() and len(t) <= _INDEX_DIGITS else (1, 0, t) for t in pointer.split("/")]


def _order(result: Result) -> tuple[Any, ...]:
    """Sort by place in the document, then by what is said there."""
    place = result.location
    named = (result.code, result.shape or "", result.component, result.path or "", result.focus)
    return (place.line or 0, place.column or 0, _tokens(place.pointer), *named)


def _opening(tree: JsonValue, profile: Profile | None, known: Model) -> list[Finding]:
    """Find what keeps a document from being read at all: no object, no context of ours, no profile, another root."""
    if not isinstance(tree, dict):
        return [_missing(known, "Statement", "")]
    if tree.get("@context") != known.context_iri:
        # Other keys, or the same keys with other meanings: what they would state is not ours to guess.
        place = "/@context" if "@context" in tree else ""
        return [_missing(known, "Statement", place, suggestion=known.context_iri)]
    if profile is not None and tree.get("type") == profile.root:
        return []
    root = profile.root if profile is not None else ", ".join(p.root for p in known.profiles.values())
    found = [_missing(known, "Statement", "/type" if "type" in tree else "", suggestion=root)]
    if profile is None or tree.get("profile") != profile.id:
        slot = known.classes["Document"].slots["profile"]
        stated = "profile" in tree
        found.append(_missing(known, "In" if stated else "MinCount", "/profile" if stated else "", slot))
    return found


def _no_root(profile: Profile | None, known: Model) -> list[Finding]:
    """Say that nothing stated in RDF is a document of the profile, or of any."""
    root = profile.root if profile is not None else ", ".join(p.root for p in known.profiles.values())
    found = [_missing(known, "Statement", "", suggestion=root)]
    if profile is None:
        found.append(_missing(known, "MinCount", "", known.classes["Document"].slots["profile"]))
    return found


def _missing(
    known: Model, component: str, pointer: str, slot: Slot | None = None, *, suggestion: str | None = None
) -> Finding:
    iri = f"{known.base}component/{component}Component"
    return Finding(
        code=messages.code_of(iri, slot),
        severity=VIOLATION,
        pointer=pointer,
        focus="",
        focus_pointer="",
        path=slot.iri if slot else None,
        shape=None,
        component=iri,
        class_name="Document",
        slot_name=slot.name if slot else None,
        suggestion=suggestion,
    )


def _own_shapes(shapes: os.PathLike[str] | str | RdfGraph | None) -> RdfGraph | None:
    """Read the user's own shapes from a file or take the graph, and refuse what could reach out of it."""
    if shapes is None:
        return None
    # Only where shapes of the user's own are asked for: reading them needs rdflib and pySHACL.
    with exclusively():
        from veiskille.reference import check_shapes  # noqa: PLC0415, I001 - pySHACL first, it brings the parser
        from veiskille.own_shapes import read_shapes  # noqa: PLC0415

    own = read_shapes(shapes)
    check_shapes(own)
    return own


@cache
def _default(profile: str | None) -> Validator:
    return Validator(profile)


def validate(document: DocumentInput, profile: str | None = None, input_format: str | None = None) -> Report:
    """Validate one document against its profile.

    Args:
        document: a file's path, JSON or RDF as bytes or text, a JSON object, or an rdflib graph.
        profile: id of the profile; by default the document says its own.
        input_format: one of :data:`INPUT_FORMATS`; by default by the ending of a file, else JSON.

    Raises:
        Error: no verdict could be given.
    """
    return _default(profile).validate(document, input_format)


def profiles() -> tuple[str, ...]:
    """Give the ids of the profiles that documents can be validated against.

    >>> "diploma" in profiles()
    True
    """
    return tuple(model().profiles)
