"""The committed checks behind ``accept``: what the strict schema does not say, as Python."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from hashlib import sha256
from textwrap import indent
from typing import TYPE_CHECKING, Any, Final

from rdflib import SH, Graph, Literal, URIRef

from veiskille.generate.accept_anchor import checks
from veiskille.generate.accept_bounds import Bounds
from veiskille.generate.accept_core import Breaches
from veiskille.generate.accept_formula import UNKNOWN, Var, disjunction
from veiskille.generate.accept_guard import Guard, untold
from veiskille.generate.accept_modules import Modules, Written
from veiskille.generate.accept_placed import Placed, climbed
from veiskille.generate.accept_python import Writer
from veiskille.generate.accept_queries import Queries
from veiskille.generate.accept_world import XSD, World, bounded, remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.accept_formula import Check, Formula
    from veiskille.generate.accept_modules import Looked
    from veiskille.model import Model, Profile

#: Sets and patterns in the Python of a check.
_LITERALS: Final = re.compile(r"""(?P<other>(?:<= |isdisjoint\())?(?P<literal>\{'[^{}]*'\}|'\^[^']*')""")
_KEPT: Final = re.compile(r"\((v[0-9]+) := document\.holder")
#: Codes of the objects in a list of the document, which are gathered before the objects are looked at.
_CODES: Final = re.compile(r"document\.codes\([^()]*\)")
#: To look at so many objects takes less time than to find the bounds of the document.
_FEW: Final = 3
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
        world, breaches = stated(self.model, profile, plan, shapes)
        places = {name: {key for _, key in world.above(Var("object", frozenset((name,))))} for name in profile.classes}
        looked: Looked = {(name, key): [] for name in profile.classes for key in sorted(places[name]) or [""]}
        for check in checks(world, plan, breaches):
            for key in sorted(places[check.cls]) or [""]:
                slots = {slot.key: slot for slot in profile.classes[check.cls].slots.values()}
                placed = Placed(check.anchor, key, slots)
                written = self._written(replace(check, breach=placed.of(climbed(check.breach))), profile)
                if written is not None and written not in looked[check.cls, key]:
                    looked[check.cls, key].append(written)
        self.profiles[profile.id] = looked
        reasons = {shape: sorted(why) for shape, why in sorted(breaches.unstated.items())}
        self.doubts[profile.id] = reasons

    def _written(self, check: Check, profile: Profile) -> Written | None:
        """Give a check as Python; None where it can never find anything."""
        guard = Guard(check.anchor, remembered(profile.classes[check.cls]))
        over, under = guard.of(check.breach), guard.of(check.breach, over=False)
        writer = Writer({check.anchor: "o"}, profile.root, self.facts)
        lines = writer.block(untold(guard, check.breach))
        if over == "False" or not lines:
            return None
        surely, shape = over == under, check.shape.removeprefix(self.model.base)
        over, rest = self._short(over), self._short("\n".join(lines))
        # Where the guard is as sure of a breach as it is of there being none, there is nothing more to look at.
        if surely or lines == ["return True"]:
            return Written(shape, over, None)
        whole = check.cls == profile.root
        bound = Bounds(bounded(profile), profile.root, few=int(whole)).of(check.breach)
        return Written(shape, over, _looked_for(rest, bound, writer.sure, whole=whole))

    def _short(self, text: str) -> str:
        """Give long sets and patterns a name, so that each stands once; leave out what is kept for nothing."""

        def name(found: re.Match[str]) -> str:
            value, other = found["literal"], found["other"] or ""
            # A set that another one is compared with would be made anew each time.
            if len(value) < _LONG and not other:
                return value
            named = f"T_{sha256(value.encode()).hexdigest()[:10].upper()}"
            self.terms[named] = f"frozenset({value})" if value.startswith("{") else value
            return f"{other}terms.{named}"

        # The last first: what is kept for it alone is then kept for nothing too.
        for kept in reversed(_KEPT.findall(text)):
            if len(re.findall(rf"\b{kept}\b", text)) == 1:
                text = re.sub(rf"\({kept} := document\.holder\([^()]*\)\) and ", "", text)
        return _LITERALS.sub(name, text)

    def emit(self) -> dict[str, str]:
        """Give the Python of each module by its file name."""
        facts = {name: self._short(text) for name, text in sorted(self.facts.items())}
        return Modules(self.model, self.profiles, facts, self.terms).emit()


def stated(model: Model, profile: Profile, plan: Mapping[str, Any], shapes: Graph) -> tuple[World, Breaches]:
    """Give what states the breaches of a profile's shapes as formulas."""
    world = World(model, profile)
    queries = Queries(world, {"model": f"{model.base}model/", "xsd": XSD})
    return world, Breaches(world, plan, _by_text(shapes, queries), queries.unstated)


def _looked_for(statements: str, bound: str, sure: Iterable[str], *, whole: bool) -> str:
    """Give the statements of a function that looks for a breach among the objects that it is given.

    What is needed more than once is looked up once: ``sure`` is what surely is there in each object. Where the objects
    are not ``whole`` documents, the bounds of the document are asked for only if they spare something.
    """
    opened, first = [], []
    if bound != "True":
        few = "" if whole else f"len(found) > {_FEW} and "
        opened += [f"if {few}not ({bound}):", "    return False"]
    for number, codes in enumerate(dict.fromkeys(_CODES.findall(statements)), 1):
        statements = statements.replace(codes, f"c{number}")
        opened.append(f"c{number} = {codes}")
    for number, source in enumerate(sorted(sure, key=len, reverse=True), 1):
        if source.count("[") > 1 and statements.count(source) > 1:
            statements = statements.replace(source, f"s{number}")
            first.append(f"s{number} = {source}")
    statements = "\n".join([*first, statements])
    used = [name if re.search(rf"\b{name}\b", statements) else "_" for name in ("o", "h")]
    if used == ["_", "_"]:
        return "\n".join([*opened, statements, "return False"])
    return "\n".join([*opened, f"for {', '.join(used)} in found:", indent(statements, "    "), "return False"])


def _by_text(shapes: Graph, queries: Queries) -> Any:  # noqa: ANN401 - as `Breaches` takes it
    """Read the queries of a shape as they stand in the shapes graph."""

    def solutions(_query: object, focus: Var, shape: Mapping[str, Any]) -> Formula:
        node = URIRef(shape["id"])
        if (node, SH.path, None) in shapes:
            return UNKNOWN
        texts = sorted(str(text) for text in shapes.objects(node, SH.sparql / SH.select) if isinstance(text, Literal))
        return disjunction(queries.solutions(text, focus, shape["id"]) for text in texts) if texts else UNKNOWN

    return solutions
