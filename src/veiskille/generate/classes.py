"""Pydantic classes: one module for what all profiles share, one for each profile with what it narrows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.sources import Sources
    from veiskille.model import Class, Model, Profile, Slot

_NOTICE: Final = "Generated from ontology/ by `veiskille generate`; change the sources, not this file."
_LITERALS: Final = {
    "string": "str",
    "boolean": "bool",
    "integer": "int",
    "date": "date",
    "dateTime": "datetime",
}


def emit(model: Model, sources: Sources) -> dict[str, str]:
    """Give the text of each module by its file name."""
    shared = {n: c for n, c in model.classes.items() if not c.abstract}
    files = {"codes.py": _codes(model, sources), "shared.py": _module(model, sources, shared, None)}
    homes = dict.fromkeys(shared, "shared")
    for profile in model.profiles.values():
        module = profile.id.replace("-", "_")
        files[f"{module}.py"] = _module(model, sources, _own(profile), profile)
        homes[profile.root] = module
    files["__init__.py"] = _face(model, homes)
    return files


def _own(profile: Profile) -> dict[str, Class]:
    """Give the classes that a profile narrows, or that hold one which it narrows."""
    own = {name for name, cls in profile.classes.items() if cls.narrowed_by}
    while True:
        holders = {
            name
            for name, cls in profile.classes.items()
            if any(s.kind == "node" and s.range in own for s in cls.slots.values())
        }
        if holders <= own:
            return {name: profile.classes[name] for name in sorted(own)}
        own |= holders


def _face(model: Model, homes: Mapping[str, str]) -> str:
    modules = sorted(set(homes.values()))
    lines = [f'"""The model as typed classes.\n\n{_NOTICE}\n"""\n']
    lines += [
        f"from veiskille.classes.{m} import {', '.join(sorted(n for n in homes if homes[n] == m))}" for m in modules
    ]
    enums = sorted(model.enums.values())
    lines.insert(1, f"from veiskille.classes.codes import {', '.join(enums)}")
    lines.append("\n__all__ = [" + ", ".join(f'"{n}"' for n in sorted([*homes, *enums])) + "]")
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    """Write text as a Python string literal in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _docstring(text: str, indent: str) -> str:
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    return f'{indent}"""{safe}"""' if not safe.endswith('"') else f'{indent}"""{safe} """'


def _codes(model: Model, sources: Sources) -> str:
    blocks = [f'"""The code lists as enumerations.\n\n{_NOTICE}\n"""\n\nfrom enum import StrEnum\n']
    for key, enum in sorted(model.enums.items(), key=lambda item: item[1]):
        content = sources.codelists[key]
        lines = [f"class {enum}(StrEnum):", _docstring(content["definition"]["en"], "    "), ""]
        for code in content["codes"]:
            lines += [f"    {member(code['code'])} = {_text(code['code'])}"]
            lines += [_docstring(f"{_sentence(code['label']['en'])}: {code['definition']['en']}", "    ")]
        blocks.append("\n".join(lines) + "\n")
    return "\n\n".join(blocks)


def member(code: str) -> str:
    """Give the name of an enumeration's member.

    >>> member("one-to-six"), member("4")
    ('ONE_TO_SIX', 'CODE_4')
    """
    name = re.sub(r"[^A-Za-z0-9]", "_", code).upper()
    return f"CODE_{name}" if name[0].isdigit() else name


def _sentence(label: str) -> str:
    return label[:1].upper() + label[1:]


def _module(model: Model, sources: Sources, classes: Mapping[str, Class], profile: Profile | None) -> str:
    bodies = [_class(model, sources, classes[n], profile) for n in _ordered(classes)]
    text = "\n\n".join(bodies)
    about = f"Classes as the profile {profile.id} narrows them." if profile else "Classes that the profiles share."
    shared = sorted(
        {s.range for c in classes.values() for s in c.slots.values() if s.kind == "node" and s.range not in classes},
    )
    used = [e for e in sorted(model.enums.values()) if re.search(rf"\b{e}\b", text)]
    dates = [d for d in ("date", "datetime") if re.search(rf": {d}\b", text)]
    imports = [f"from datetime import {', '.join(dates)}"] if dates else []
    imports += [f"from typing import {'Annotated, ' if 'Annotated' in text else ''}Literal", ""]
    imports += [
        f"from pydantic import Field{', StringConstraints' if 'StringConstraints' in text else ''}",
        "",
    ]
    imports += [f"from veiskille.classes.codes import {', '.join(used)}"] if used else []
    imports += [f"from veiskille.classes.shared import {', '.join(shared)}"] if shared else []
    names = [n for n in ("Iri", "LangText", "WireModel") if re.search(rf"\b{n}\b", text)]
    imports += [f"from veiskille.wire import {', '.join(names)}"]
    return f'"""{about}\n\n{_NOTICE}\n"""\n\n' + "\n".join(imports) + "\n\n\n" + text


def _ordered(classes: Mapping[str, Class]) -> Iterable[str]:
    """Give the classes so that each comes after those that it holds."""
    done: list[str] = []
    while len(done) < len(classes):
        for name in sorted(set(classes) - set(done)):
            needs = {s.range for s in classes[name].slots.values() if s.kind == "node" and s.range in classes}
            if needs <= set(done):
                done.append(name)
                break
        else:
            raise ValueError(f"classes hold one another: {sorted(set(classes) - set(done))}")
    return done


def _class(model: Model, sources: Sources, cls: Class, profile: Profile | None) -> str:
    concept = sources.concepts[cls.concept]
    about = f"{_sentence(concept['label']['en'])}: {concept['definition']['en']}"
    lines = [f"class {cls.name}(WireModel):", _docstring(about, "    "), ""]
    if profile and profile.root == cls.name:
        context = _text(model.context_iri)
        lines.append(f'    context: Literal[{context}] = Field(default={context}, alias="@context")')
    lines.append(f"    type: Literal[{_text(cls.name)}] = {_text(cls.name)}")
    lines += [_field(model, sources, slot) for slot in cls.slots.values()]
    return "\n".join(lines) + "\n"


def _field(model: Model, sources: Sources, slot: Slot) -> str:
    kind = _type(model, slot)
    arguments: dict[str, Any] = {}
    if slot.many and slot.kind != "text":
        kind = f"list[{kind}]"
        arguments |= {"min_length": slot.minimum} if slot.minimum else {}
    if slot.min_value is not None:
        arguments["ge"] = slot.min_value
    if slot.max_value is not None:
        arguments["le"] = slot.max_value
    if slot.key != "id":
        arguments["description"] = _text(sources.concepts[slot.concept]["definition"]["en"])
    else:
        arguments["description"] = _text("The IRI of this node.")
    if slot.identifying:
        arguments["repr"] = False
    if not slot.minimum:
        kind, arguments = f"{kind} | None", {"default": None, **arguments}
    written = ", ".join(f"{name}={value}" for name, value in arguments.items())
    return f"    {slot.name}: {kind} = Field({written})"


def _type(model: Model, slot: Slot) -> str:
    if slot.kind == "text":
        return "LangText"
    if slot.kind == "node":
        return slot.range
    if slot.kind in ("reference", "iri"):
        return "Iri"
    if slot.kind == "code":
        enum = model.enums[slot.range]
        return f"Literal[{', '.join(f'{enum}.{member(c)}' for c in slot.codes)}]" if slot.codes else enum
    plain = _LITERALS[slot.range.rsplit("#", 1)[-1]]
    if slot.pattern and plain == "str":
        return f"Annotated[{plain}, StringConstraints(pattern={_raw(slot.pattern)})]"
    return plain


def _raw(pattern: str) -> str:
    return f'r"{pattern}"' if "\\" in pattern and '"' not in pattern else _text(pattern)
