"""Read a document, lower it, run the shapes, and say where and what."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from veiskille import messages, verdict
from veiskille.accept import accepted
from veiskille.choice import choose
from veiskille.compose import Composer, Examined
from veiskille.errors import UnknownProfile, UsageError
from veiskille.exclusive import exclusively
from veiskille.inputs import DocumentInput, read, take
from veiskille.judge import ENGINE, ENGINES, Judge
from veiskille.limits import DEFAULTS, Limits
from veiskille.lower import lower
from veiskille.model import Model, Profile, Slot, model
from veiskille.policy import answers
from veiskille.rdf.formats import INPUT_FORMATS, JSON, format_of
from veiskille.rdf.placing import place
from veiskille.rdf.roots import find_root
from veiskille.report import VIOLATION, Finding, Report
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from datetime import date

    from rdflib import Graph as RdfGraph

    from veiskille.graph import Graph
    from veiskille.lower import Lowered
    from veiskille.rdf.statements import Statements
    from veiskille.reading import JsonValue

__all__ = ["ENGINES", "INPUT_FORMATS", "Validator", "profiles", "validate"]

#: The rule that a delivery states a purpose and a basis.
_POLICY: Final = "DOC-004"


class Validator:
    """Validates documents; reusable, safe to share between threads, and able to travel to other processes.

    Args:
        profile: id of the profile to read by; by default each document says its own.
        shapes: SHACL shapes of your own, checked besides the profile's: a file or an rdflib graph.
        engine: ``"engine"``, the exact one, or ``"reference"``, pySHACL; by default the exact one, after a quick look
            that says of most documents without a result that they have none.
        lang: language of the messages, ``en``, ``nb`` or ``nn``.
        limits: the bounds on documents.
        today: the day to hold documents to where a rule asks for one; no rule reads the clock.
        select: rule codes, or beginnings of them such as ``RES``, to tell of; by default all. The verdict is on what
            is told, and the report counts what was left out.
        ignore: rule codes, or beginnings of them, not to tell of.
        severity: the least severity to tell of, ``violation``, ``warning`` or ``info``; by default every one.

    Raises:
        UnknownProfile: there is no profile of that id.
        UnknownRule: no rule code begins so.
        UsageError: the engine or the language is not one of this version's.

    >>> validator = Validator("diploma", lang="nn", severity="warning")
    >>> validator.validate(b'{"type": "Diploma"}').language
    'nn'
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
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        severity: str | None = None,
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
        self.limits: Limits = limits or DEFAULTS
        #: What gives findings their places and sentences.
        self.composer: Composer = Composer(
            model=self.model,
            lang=self.lang,
            max_results=self.limits.max_results,
            choice=choose(select, ignore, severity),
        )
        self.today = today
        #: Whether what surely conforms needs no engine: not where one is asked for, nor for shapes of the user's own.
        self._quick = engine is None and shapes is None
        self._engine, self._shapes = engine, _own_shapes(shapes)
        self._judge = Judge(engine or ENGINE, self._shapes)

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel as what it was made from, the shapes as they were read: plans are functions, and do not travel."""
        choice = self.composer.choice
        made_from = {
            "shapes": self._shapes,
            "engine": self._engine,
            "lang": self.lang,
            "limits": self.limits,
            "today": self.today,
            "select": choice.select,
            "ignore": choice.ignore,
            "severity": choice.severity,
        }
        return _made_again, (self.profile, made_from)

    def validate(self, document: DocumentInput, input_format: str | None = None) -> Report:
        """Validate one document.

        Args:
            document: the document.
            input_format: one of :data:`INPUT_FORMATS`; by default by the ending of a file, else JSON.

        Raises:
            Error: no verdict could be given, because the document cannot be read; the error says where and why.
        """
        return self.examine(document, input_format).report

    def examine(self, document: DocumentInput, input_format: str | None = None, *, name: str | None = None) -> Examined:
        """Validate one document, and keep its text for those who show people the faulty line.

        Args:
            document: the document.
            input_format: as in :meth:`validate`.
            name: what to call a document that is no file.

        Raises:
            Error: as in :meth:`validate`.
        """
        form = format_of(document, input_format)
        taken = take(document, self.limits)
        if name is not None:
            taken = taken._replace(file=name)
        if self._quick and form == JSON and taken.data is not None:
            accepted_by = accepted(taken.data, self.profile, limits=self.limits)
            if accepted_by is not None:
                return self.composer.compose(self.model.profiles[accepted_by], [], None, taken.file)
        source = read(taken, self.limits, form)
        profile, findings = self.findings(source.tree) if source.stated is None else self._stated(source.stated)
        return self.composer.compose(profile, findings, source.text if findings else None, source.file)

    def findings(self, tree: JsonValue) -> tuple[Profile | None, list[Finding]]:
        """Find everything that is wrong with a document, in the order of the document."""
        profile = self._find_profile(tree)
        opening = _opening(tree, profile, self.model)
        if opening or profile is None or not isinstance(tree, dict):
            return profile, opening
        return profile, self._judged(profile, lower(tree, self.model, profile))

    def _stated(self, stated: Statements) -> tuple[Profile | None, list[Finding]]:
        """Find everything that is wrong with a document in RDF."""
        asked = self.model.profiles[self.profile] if self.profile else None
        profile, root = find_root(stated, self.model, asked)
        if profile is None or root is None:
            return profile, _no_root(profile, self.model)
        return profile, self._judged(profile, place(stated, root, self.model, profile))

    def _judged(self, profile: Profile, lowered: Lowered) -> list[Finding]:
        """Find everything that is wrong with a graph, and say of what is missing what the policies have."""
        return [_advised(f, profile, lowered.graph, self.model) for f in self._judge.findings(profile, lowered)]

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

    def compose_losses(self, file: os.PathLike[str], losses: Iterable[Finding]) -> Report:
        """Give what a conversion lost or assumed its places in the source and sentences."""
        source = read(take(file, self.limits), self.limits)
        return self.composer.compose(None, losses, source.text, source.file).report


def _made_again(profile: str | None, made_from: dict[str, Any]) -> Validator:
    return Validator(profile, **made_from)


def _advised(finding: Finding, profile: Profile, graph: Graph, known: Model) -> Finding:
    """Say of a missing purpose or basis which the policies in question have."""
    if finding.code != _POLICY or not finding.component.endswith("#MinCountConstraintComponent"):
        return finding
    key = (finding.path or "").rsplit("/", 1)[-1]
    return replace(finding, suggestion=", ".join(answers(profile.id, key, _root(graph, profile, known))) or None)


def _root(graph: Graph, profile: Profile, known: Model) -> dict[str, str | list[str]]:
    """Give what the document itself states, by key as in JSON, without objects and texts in several languages."""
    found: dict[str, str | list[str]] = {}
    for slot in profile.classes[profile.root].slots.values():
        before = known.namespaces[slot.range] if slot.kind == "code" else ""
        terms = graph.out(graph.root, slot.iri) if graph.root is not None else ()
        values = [term[0].removeprefix(before) for term in terms if slot.kind not in ("node", "text")]
        if slot.many or len(values) == 1:
            found[slot.key] = values if slot.many else values[0]
    return found


def _opening(tree: JsonValue, profile: Profile | None, known: Model) -> list[Finding]:
    """Find what keeps a document from being read at all: no object, no context of ours, no profile, another root."""
    if not isinstance(tree, dict):
        return [_missing(known, "TopObject", "")]
    if tree.get("@context") != known.context_iri:
        # Other keys, or the same keys with other meanings: what they would state is not ours to guess.
        place = "/@context" if "@context" in tree else ""
        return [_missing(known, "Context", place, suggestion=known.context_iri)]
    if profile is not None and tree.get("type") == profile.root:
        return []
    root = profile.root if profile is not None else ", ".join(p.root for p in known.profiles.values())
    found = [_missing(known, "RootType", "/type" if "type" in tree else "", suggestion=root)]
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
        bars=True,
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
        document: a file's path (a :class:`pathlib.Path`; the name of a file as text is refused), JSON or RDF as bytes
            or text, a JSON object, an object of one of :mod:`veiskille.classes`, or an rdflib graph.
        profile: id of the profile; by default the document says its own.
        input_format: one of :data:`INPUT_FORMATS`; by default by the ending of a file, else JSON.

    Raises:
        Error: no verdict could be given.

    >>> report = validate('{"type": "Diploma"}')
    >>> report.conforms, [result.code for result in report]
    (False, ['DOC-002'])
    >>> validate("diploma.json")
    Traceback (most recent call last):
    veiskille.errors.UsageError: The text is the name of a file and no document. Give the file as a pathlib.Path.
    """
    return _default(profile).validate(document, input_format)


verdict.given_by(validate)


def profiles() -> tuple[str, ...]:
    """Give the ids of the profiles that documents can be validated against.

    >>> "diploma" in profiles()
    True
    """
    return tuple(model().profiles)
