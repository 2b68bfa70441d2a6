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
from veiskille.generate.accept_python import Guard, Writer, untold
from veiskille.generate.accept_queries import Queries
from veiskille.generate.accept_world import XSD, World, remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.accept_formula import Check, Formula
    from veiskille.model import Model, Profile

_HEAD: Final = '''"""{title}

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

'''
#: Sets and patterns in the Python of a check.
_LITERALS: Final = re.compile(r"""\{'[^{}]*'\}|'\^[^']*'""")
_FACT: Final = re.compile(r"facts\.(F_\w+)")
_KEPT: Final = re.compile(r"\((v[0-9]+) := document\.holder")
#: A set or a pattern of so many characters has a name.
_LONG: Final = 160


@dataclass(frozen=True, slots=True)
class Written:
    """A check as Python."""

    shape: str
    guard: str
    breach: str | None

    @property
    def family(self) -> str:
        """Give the module that the check stands in."""
        is_rule = self.shape.startswith("rule/")
        return f"rules_{re.split('[/-]', self.shape)[1].lower()}" if is_rule else "structure"


@dataclass
class Checks:
    """Gathers the checks of all profiles; one that several profiles have stands once."""

    model: Model
    #: Module to name to check, in the order of names.
    modules: dict[str, dict[str, Written]] = field(default_factory=dict)
    #: What is said of documents as a whole, by name.
    facts: dict[str, str] = field(default_factory=dict)
    #: Sets and patterns that are long, by the name that they have got.
    terms: dict[str, str] = field(default_factory=dict)
    #: Profile to class and key, under which its objects stand, to the names of their checks.
    profiles: dict[str, dict[tuple[str, str], list[tuple[str, str]]]] = field(default_factory=dict)
    #: Profile to shapes that are not wholly told by the tree, each with the reasons.
    doubts: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def add(self, profile: Profile, plan: Mapping[str, Any], shapes: Graph) -> None:
        """Add the checks of a profile."""
        world = World(self.model, profile)
        queries = Queries(world, {"model": f"{self.model.base}model/", "xsd": XSD})
        breaches = Breaches(world, plan, _by_text(shapes, queries))
        places = {name: {key for _, key in world.above(Var("object", frozenset((name,))))} for name in profile.classes}
        kinds: dict[tuple[str, str], list[tuple[str, str]]] = {
            (name, key): [] for name in profile.classes for key in sorted(places[name]) or [""]
        }
        for check in checks(world, plan, breaches):
            for key in sorted(places[check.cls]) or [""]:
                written = self._written(_under(check, key), profile)
                if written is not None:
                    place = self._place(written)
                    if place not in kinds[check.cls, key]:
                        kinds[check.cls, key].append(place)
        self.profiles[profile.id] = kinds
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

    def _place(self, written: Written) -> tuple[str, str]:
        named = self.modules.setdefault(written.family, {})
        stem = re.sub(r"[^A-Za-z0-9]+", "_", written.shape.split("/", 1)[-1]).upper()
        number = 1
        while (name := stem if number == 1 else f"{stem}_{number}") in named and named[name] != written:
            number += 1
        named[name] = written
        return written.family, name

    def emit(self) -> dict[str, str]:
        """Give the Python of each module by its file name."""
        made = {f"{family}.py": _family(family, named) for family, named in sorted(self.modules.items())}
        for profile, classes in self.profiles.items():
            made[f"{_module(profile)}.py"] = self._profile(profile, classes)
        texts = [text for named in self.modules.values() for check in named.values() for text in (check.breach or "",)]
        facts = self._used(texts)
        made["facts.py"] = _facts({name: self._short(text) for name, text in sorted(facts.items())})
        values = "".join(f"{name} = {value}\n" for name, value in sorted(self.terms.items()))
        made["terms.py"] = _HEAD.format(title="Long sets and patterns that checks use.") + values
        made["__init__.py"] = _door(self.profiles)
        return made

    def _used(self, texts: list[str]) -> dict[str, str]:
        """Give the facts that checks name, and those that these name."""
        found: dict[str, str] = {}
        waiting = list(texts)
        while waiting:
            for name in _FACT.findall(waiting.pop()):
                if name not in found:
                    found[name] = self.facts[name]
                    waiting.append(found[name])
        return found

    def _profile(self, profile: str, kinds: Mapping[tuple[str, str], list[tuple[str, str]]]) -> str:
        families = sorted({family for places in kinds.values() for family, _ in places})
        lines = [
            _HEAD.format(title=f"What is looked at in the documents of the profile {profile}."),
            f"from veiskille.checks import {', '.join(families)}\n" if families else "",
            "from veiskille.tree import Kind\n\n",
            "KINDS = {\n",
        ]
        for (name, key), places in kinds.items():
            cls = self.model.profiles[profile].classes[name]
            nodes = [slot for slot in cls.slots.values() if slot.kind == "node"]
            used = "".join(f"{family}.{check}, " for family, check in places)
            codes = sorted(k for k in remembered(cls) if any(self._looks(place, k) for place in places))
            below = {slot.key: f"{slot.range}.{slot.key}" for slot in nodes}
            lines.append(
                f"{f'{name}.{key}'.rstrip('.')!r}: Kind("
                + (f"codes=frozenset({codes!r}), " if codes else "")
                + (f"below={below!r}, " if nodes else "")
                + (f"many=frozenset({[s.key for s in nodes if s.many]!r}), " if any(s.many for s in nodes) else "")
                + (f"checks=({used}), " if used else "")
                + "),\n"
            )
        return "".join([*lines, "}\n"])

    def _looks(self, place: tuple[str, str], key: str) -> bool:
        return f"o[{key!r}]" in self.modules[place[0]][place[1]].guard


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


def _family(family: str, named: Mapping[str, Written]) -> str:
    title = "Checks of the structure."
    if family != "structure":
        title = f"Checks of the rules {family.removeprefix('rules_').upper()}."
    body = []
    for name, check in sorted(named.items()):
        breach = "None" if check.breach is None else f"lambda document, o, h: {check.breach}"
        body.append(f"{name} = Check({check.shape!r}, lambda o: {check.guard}, {breach})\n")
    text = "".join(body)
    return "".join([_HEAD.format(title=title), *_imports(text, ("Check",)), "\n", text])


def _facts(facts: Mapping[str, str]) -> str:
    """Write what is said of documents as functions, those that others name before these."""
    waiting, lines = dict(facts), []
    while waiting:
        ready = [n for n, text in waiting.items() if not set(_FACT.findall(text)) & set(waiting)]
        for name in ready:
            text = waiting.pop(name).replace("facts.F_", "F_")
            lines.append(f"def {name}(document: Tree, o: Node) -> object:\n    return {text}\n\n\n")
    text = "".join(lines)
    head = [_HEAD.format(title="What checks say of a document as a whole.")]
    types = "if TYPE_CHECKING:\n    from veiskille.tree import Node, Tree\n\n\n"
    return "".join([*head, "from typing import TYPE_CHECKING\n\n", *_imports(text, ()), "\n", types, text])


def _imports(text: str, always: tuple[str, ...]) -> list[str]:
    """Give the imports that the Python of checks needs."""
    lines = ["from decimal import Decimal\n\n"] if re.search(r"\bDecimal\(", text) else []
    if "COMPONENTS[" in text:
        lines.append("from veiskille.components import COMPONENTS\n")
    used = [module for module in ("facts", "terms") if f"{module}." in text]
    if used:
        lines.append(f"from veiskille.checks import {', '.join(used)}\n")
    tools = [tool for tool in ("code_matches", "instant", "matches") if re.search(rf"\b{tool}\(", text)]
    if always or tools:
        lines.append(f"from veiskille.tree import {', '.join((*always, *tools))}\n")
    return lines


def _module(profile: str) -> str:
    return profile.replace("-", "_")


def _door(profiles: Iterable[str]) -> str:
    lines = [
        _HEAD.format(title="What is looked at in the documents of each profile besides the strict schema."),
        "from typing import TYPE_CHECKING\n\n",
        "if TYPE_CHECKING:\n    from collections.abc import Mapping\n\n    from veiskille.tree import Kind\n\n",
        "def kinds_of(profile: str) -> Mapping[str, Kind]:\n",
        '    """Give what is looked at in the objects of each class of a profile.\n\n',
        '    Raises:\n        KeyError: there is no profile of that id.\n    """\n',
    ]
    for profile in sorted(profiles):
        module = _module(profile)
        lines.append(f"    if profile == {profile!r}:\n")
        lines.append(f"        from veiskille.checks import {module}\n\n        return {module}.KINDS\n")
    lines.append("    raise KeyError(profile)\n")
    return "".join(lines)
