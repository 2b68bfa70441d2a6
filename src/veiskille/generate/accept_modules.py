"""The modules of the checks behind ``accept``: what one profile alone uses stands in its own, all else is shared.

A document is looked at with the modules of its profile and those that they share, so these are all that is loaded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from textwrap import indent
from typing import TYPE_CHECKING, Final, TypeAlias

from veiskille.generate.accept_world import remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.model import Model

_HEAD: Final = '''"""{title}

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

'''
#: How the Python of checks names a fact or a term, whatever module it comes to stand in.
_NAMED: Final = re.compile(r"\b(facts|terms)\.([FNT]_\w+)")
#: How it names a key of which all objects that have it are looked for.
_SOUGHT: Final = re.compile(r"\.(?:(?:having|holding|least|most|repeats)\(|referring\([^(),]*, )'(\w+)'")
_FACTS, _TERMS = "facts", "terms"


@dataclass(frozen=True, slots=True)
class Written:
    """A check as Python.

    Attributes:
        shape: the IRI of the shape, without the base.
        guard: an expression.
        breach: the statements of a function; None where the guard says all.
    """

    shape: str
    guard: str
    breach: str | None

    @property
    def family(self) -> str:
        """Give the module that the check stands in where several profiles have it."""
        is_rule = self.shape.startswith("rule/")
        return f"rules_{re.split('[/-]', self.shape)[1].lower()}" if is_rule else "structure"

    @property
    def text(self) -> str:
        """Give all Python of the check."""
        return f"{self.guard}\n{self.breach}"

    def named(self, name: str) -> str:
        """Give the Python that makes the check with a name."""
        finder = f"_{name.lower()}" if self.breach is not None else "None"
        made = f"{name} = Check({self.shape!r}, lambda o: {self.guard}, {finder})\n"
        if self.breach is None:
            return made
        return f"def {finder}(document: Tree, found: Pairs) -> object:\n{indent(self.breach, '    ')}\n\n\n{made}"


#: Class and key, under which its objects stand, to their checks.
Looked: TypeAlias = "dict[tuple[str, str], list[Written]]"


@dataclass(slots=True)
class Modules:
    """Gives each check, fact and term its module, and a check its name there."""

    model: Model
    profiles: Mapping[str, Looked]
    #: What is said of documents as a whole, by name.
    facts: Mapping[str, str]
    #: Sets and patterns that are long, by name.
    terms: Mapping[str, str]
    #: Module to name to check.
    checks: dict[str, dict[str, Written]] = field(default_factory=dict)
    #: Check to its module and its name.
    places: dict[Written, tuple[str, str]] = field(default_factory=dict)
    #: Name of a fact or a term that is used to its module.
    homes: dict[str, str] = field(default_factory=dict)

    def emit(self) -> dict[str, str]:
        """Give the Python of each module by its file name."""
        self._place()
        own = {_module(profile) for profile in self.profiles}
        made = {module: self._family(module) for module in sorted(self.checks.keys() - own)}
        made |= {_module(profile): self._profile(profile) for profile in self.profiles}
        made[_FACTS] = self._written("What checks say of a document as a whole.", _FACTS)
        made[_TERMS] = self._written("Long sets and patterns that checks use.", _TERMS)
        made["__init__"] = _door(self.profiles)
        return {f"{module}.py": text for module, text in made.items()}

    def _place(self) -> None:
        users: dict[Written, set[str]] = {}
        for profile, kinds in self.profiles.items():
            for check in (check for looked in kinds.values() for check in looked):
                users.setdefault(check, set()).add(profile)
        named: dict[str, set[str]] = {}
        for check, profiles in users.items():
            module = _home(profiles, check.family)
            self.places[check] = (module, self._name(module, check))
            for name in self._used(check.text):
                named.setdefault(name, set()).update(profiles)
        for name, profiles in named.items():
            self.homes[name] = _home(profiles, _FACTS if name in self.facts else _TERMS)

    def _name(self, module: str, check: Written) -> str:
        """Name a check by its shape, with a number where the shape has several there."""
        taken = self.checks.setdefault(module, {})
        stem = re.sub(r"[^A-Za-z0-9]+", "_", check.shape.split("/", 1)[-1]).upper()
        name, number = stem, 1
        while name in taken:
            number += 1
            name = f"{stem}_{number}"
        taken[name] = check
        return name

    def _used(self, text: str) -> set[str]:
        """Give the facts and terms that the Python of a check names, and those that these name."""
        found: set[str] = set()
        waiting = [text]
        while waiting:
            for _, name in _NAMED.findall(waiting.pop()):
                if name not in found:
                    found.add(name)
                    waiting.append(self.facts.get(name, ""))
        return found

    def _family(self, module: str) -> str:
        is_rule = module.startswith("rules_")
        title = f"the rules {module.removeprefix('rules_').upper()}" if is_rule else "the structure"
        return self._written(f"Checks of {title}.", module)

    def _profile(self, profile: str) -> str:
        module = _module(profile)
        lines = ["KINDS = {\n"]
        for (name, key), checks in self.profiles[profile].items():
            cls = self.model.profiles[profile].classes[name]
            nodes = [slot for slot in cls.slots.values() if slot.kind == "node"]
            used = "".join(f"{self._called(check, module)}, " for check in checks)
            codes = sorted(k for k in remembered(cls) if any(f"o[{k!r}]" in check.guard for check in checks))
            sought = sorted(self._sought(profile) & {slot.key for slot in cls.slots.values()})
            below = {slot.key: f"{slot.range}.{slot.key}" for slot in nodes}
            lines.append(
                f"{f'{name}.{key}'.rstrip('.')!r}: Kind("
                + (f"codes=frozenset({codes!r}), " if codes else "")
                + (f"sought=frozenset({sought!r}), " if sought else "")
                + (f"below={below!r}, " if nodes else "")
                + (f"many=frozenset({[s.key for s in nodes if s.many]!r}), " if any(s.many for s in nodes) else "")
                + (f"checks=({used}), " if used else "")
                + "),\n"
            )
        return self._written(f"What is looked at in the documents of the profile {profile}.", module, [*lines, "}\n"])

    def _sought(self, profile: str) -> set[str]:
        """Give the keys of which the checks of a profile look for all objects that have them."""
        checks = {check for looked in self.profiles[profile].values() for check in looked}
        texts = [check.text for check in checks]
        texts += [self.facts[name] for text in texts for name in self._used(text) if name in self.facts]
        return {key for text in texts for key in _SOUGHT.findall(text)}

    def _called(self, check: Written, module: str) -> str:
        home, name = self.places[check]
        return name if home == module else f"{home}.{name}"

    def _written(self, title: str, module: str, after: Iterable[str] = ()) -> str:
        """Write a module: its terms, its facts, its checks, and what comes after them."""

        def here(text: str) -> str:
            return _NAMED.sub(lambda found: found[2] if self.homes[found[2]] == module else found[0], text)

        terms = [f"{n} = {text}\n" for n, text in sorted(self.terms.items()) if self.homes.get(n) == module]
        facts = [
            f"def {name}(document: Tree, o: Node) -> {'int' if name.startswith('N') else 'object'}:\n"
            f"{indent(here(self.facts[name]), '    ')}\n\n\n"
            for name in self._in_order({n for n in self.facts if self.homes.get(n) == module})
        ]
        checks = [here(check.named(name)) for name, check in sorted(self.checks.get(module, {}).items())]
        text = "".join([*terms, *(["\n\n"] if facts else []), *facts, *checks, "\n", *after])
        shared = {_FACTS, _TERMS, *self.checks} - {module}
        return "".join([_HEAD.format(title=title), *_imports(text, shared), "\n", text])

    def _in_order(self, names: set[str]) -> Iterable[str]:
        """Give the names of facts, those that others name before these."""
        waiting = sorted(names)
        while waiting:
            ready = [n for n in waiting if not {name for _, name in _NAMED.findall(self.facts[n])} & set(waiting)]
            yield from ready
            waiting = [n for n in waiting if n not in ready]


def _home(profiles: set[str], shared: str) -> str:
    """Give the module of what some profiles use."""
    return shared if len(profiles) > 1 else _module(next(iter(profiles)))


def _imports(text: str, shared: Iterable[str]) -> list[str]:
    """Give the imports that a module needs, of those that it may share with others and of the tools of checks."""
    lines = ["from typing import TYPE_CHECKING\n\n"] if "document: Tree" in text else []
    if re.search(r"\bDecimal\(", text):
        lines.append("from decimal import Decimal\n\n")
    if "COMPONENTS[" in text:
        lines.append("from veiskille.components import COMPONENTS\n")
    used = [module for module in sorted(shared) if re.search(rf"\b{module}\.[A-Z]", text)]
    if used:
        lines.append(f"from veiskille.checks import {', '.join(used)}\n")
    tools = ("Check", "Kind", "code_matches", "instant", "matches")
    found = [tool for tool in tools if re.search(rf"\b{tool}\(", text)]
    if found:
        lines.append(f"from veiskille.tree import {', '.join(found)}\n")
    if "document: Tree" in text:
        types = [name for name in ("Node", "Pairs", "Tree") if re.search(rf": {name}\b", text)]
        lines.append(f"\nif TYPE_CHECKING:\n    from veiskille.tree import {', '.join(types)}\n\n\n")
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
        "    match profile:\n",
    ]
    lines += [
        f"        case {profile!r}:\n            from veiskille.checks.{_module(profile)} import KINDS\n"
        for profile in sorted(profiles)
    ]
    return "".join([*lines, "        case _:\n            raise KeyError(profile)\n    return KINDS\n"])
