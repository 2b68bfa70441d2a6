"""The committed checks behind ``accept``: what the strict schema does not say, as Python."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from rdflib import SH, Graph, Literal, URIRef

from veiskille.generate.accept_anchor import checks
from veiskille.generate.accept_core import Breaches
from veiskille.generate.accept_formula import UNKNOWN, Var, disjunction, placed
from veiskille.generate.accept_modules import Modules, Written
from veiskille.generate.accept_python import Guard, Writer, untold
from veiskille.generate.accept_queries import Queries
from veiskille.generate.accept_world import XSD, World, remembered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.accept_formula import Check, Formula
    from veiskille.generate.accept_modules import Looked
    from veiskille.model import Model, Profile

#: Sets and patterns in the Python of a check.
_LITERALS: Final = re.compile(r"""\{'[^{}]*'\}|'\^[^']*'""")
_KEPT: Final = re.compile(r"\((v[0-9]+) := document\.holder")
#: A set or a pattern of so many characters has a name.
_LONG: Final = 160


@dataclass
class Checks:
    """Gathers the checks of all profiles; one that several profiles have stands once."""

    model: Model
    #: What is said of documents as a whole, by name.
    facts: dict[str, str] = field(default_factory=dict)
    #: Sets and patterns that are long, by the name that they have got.
    terms: dict[str, str] = field(default_factory=dict)
    #: Profile to what is looked at in its documents.
    profiles: dict[str, Looked] = field(default_factory=dict)
    #: Profile to shapes that are not wholly told by the tree, each with the reasons.
    doubts: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def add(self, profile: Profile, plan: Mapping[str, Any], shapes: Graph) -> None:
        """Add the checks of a profile."""
        world = World(self.model, profile)
        queries = Queries(world, {"model": f"{self.model.base}model/", "xsd": XSD})
        breaches = Breaches(world, plan, _by_text(shapes, queries))
        places = {name: {key for _, key in world.above(Var("object", frozenset((name,))))} for name in profile.classes}
        looked: Looked = {(name, key): [] for name in profile.classes for key in sorted(places[name]) or [""]}
        for check in checks(world, plan, breaches):
            for key in sorted(places[check.cls]) or [""]:
                written = self._written(_under(check, key), profile)
                if written is not None and written not in looked[check.cls, key]:
                    looked[check.cls, key].append(written)
        self.profiles[profile.id] = looked
        reasons = {shape: sorted(why) for shape, why in sorted((breaches.unstated | queries.unstated).items())}
        self.doubts[profile.id] = reasons

    def _written(self, check: Check, profile: Profile) -> Written | None:
        """Give a check as Python; None where it can never find anything."""
        guard = Guard(check.anchor, remembered(profile.classes[check.cls]))
        over, under = guard.of(check.breach), guard.of(check.breach, over=False)
        writer = Writer({check.anchor: "o"}, root=profile.root, facts=self.facts)
        breach = writer.breach(untold(guard, check.breach))
        if "False" in (over, breach):
            return None
        surely, shape = over == under, check.shape.removeprefix(self.model.base)
        over, breach = self._short(over), self._short(breach)
        # Where the guard is as sure of a breach as it is of there being none, there is nothing more to look at.
        return Written(shape, over, None if surely or breach == "True" else breach)

    def _short(self, text: str) -> str:
        """Give long sets and patterns a name, so that each stands once; leave out what is kept for nothing."""

        def name(found: re.Match[str]) -> str:
            value = found[0]
            if len(value) < _LONG:
                return value
            named = f"T_{sha256(value.encode()).hexdigest()[:10].upper()}"
            self.terms[named] = f"frozenset({value})" if value.startswith("{") else value
            return f"terms.{named}"

        # The last first: what is kept for it alone is then kept for nothing too.
        for kept in reversed(_KEPT.findall(text)):
            if len(re.findall(rf"\b{kept}\b", text)) == 1:
                text = re.sub(rf"\({kept} := document\.holder\([^()]*\)\) and ", "", text)
        return _LITERALS.sub(name, text)

    def emit(self) -> dict[str, str]:
        """Give the Python of each module by its file name."""
        facts = {name: self._short(text) for name, text in sorted(self.facts.items())}
        return Modules(self.model, self.profiles, facts, self.terms).emit()


def _under(check: Check, key: str) -> Check:
    """Give a check as it is for objects that stand under a key."""
    return replace(check, breach=placed(check.breach, check.anchor, key))


def _by_text(shapes: Graph, queries: Queries) -> Any:  # noqa: ANN401 - as `Breaches` takes it
    """Read the queries of a shape as they stand in the shapes graph."""

    def solutions(_query: object, focus: Var, shape: Mapping[str, Any]) -> Formula:
        node = URIRef(shape["id"])
        if (node, SH.path, None) in shapes:
            return UNKNOWN
        texts = sorted(str(text) for text in shapes.objects(node, SH.sparql / SH.select) if isinstance(text, Literal))
        return disjunction(queries.solutions(text, focus, shape["id"]) for text in texts) if texts else UNKNOWN

    return solutions
