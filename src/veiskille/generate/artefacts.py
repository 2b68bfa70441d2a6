"""All artefacts: what is made from what, written or compared byte for byte."""

from __future__ import annotations

import subprocess
import sys
from difflib import unified_diff
from typing import TYPE_CHECKING, Final

from veiskille.generate import (
    accept,
    accept_schema,
    classes,
    context,
    data,
    jsonschema,
    plans,
    policy_files,
    report_schema,
    rule_examples,
    turtle,
)
from veiskille.generate.catalogue_documents import compose
from veiskille.generate.errors import GenerationError
from veiskille.generate.meaning import meaning
from veiskille.generate.rules import read_rules
from veiskille.generate.shacl import ShapeWriter, prefixes
from veiskille.generate.skos import SkosWriter
from veiskille.generate.sources import read_sources
from veiskille.generate.table import read_model
from veiskille.model import to_json
from veiskille.plan import dump

if TYPE_CHECKING:
    from pathlib import Path

ARTEFACTS: Final = "src/veiskille/artefacts"
CLASSES: Final = "src/veiskille/classes"
CHECKS: Final = "src/veiskille/checks"


def make(root: Path) -> dict[str, str]:
    """Make every artefact of a checkout.

    Args:
        root: the folder that holds ``ontology/``, ``shapes/`` and ``examples/``.

    Returns:
        Text by path relative to the checkout, the paths with forward slashes.

    Raises:
        GenerationError: the sources say something that the artefacts cannot carry.
    """
    sources = read_sources(root)
    model = read_model(sources)
    book = read_rules(sources, model)
    documents = compose(sources, model)
    names = prefixes(model, sources.catalogue)
    made = {
        "model.json": data.dump(to_json(model)),
        "context/v1.jsonld": context.emit(model),
        "concepts.json": data.concepts(model, sources),
        "rules.json": data.dump(book.as_json()),
        "report.schema.json": report_schema.emit(model, [*book.rules]),
        **meaning(model, sources, names),
        "concepts.ttl": turtle.write(SkosWriter(model, sources).concepts(), names),
        "policies.json": policy_files.as_json(sources, model.base),
        "policies.ttl": turtle.write(policy_files.as_graph(sources, model.base), {**names, **policy_files.PREFIXES}),
        "catalogue.ttl": turtle.write(SkosWriter(model, sources).catalogue(documents), names),
    }
    for key in sources.codelists:
        made[f"codelists/{key}.json"] = data.codelist(model, sources, key)
        made[f"skos/{key}.ttl"] = turtle.write(SkosWriter(model, sources).codelist(key), names)
    for document in documents:
        made[f"jsonld/{document.name}.jsonld"] = data.dump(document.tree)
    for key in sources.catalogue:
        made[f"catalogue/{key}.json"] = data.catalogue(model, sources, key)
    checks, shapes_of = accept.Checks(model), {}
    for key, profile in model.profiles.items():
        shapes = shapes_of[key] = ShapeWriter(model, profile, sources, book).write()
        plan = plans.compiled(shapes)
        made[f"shapes/{key}.ttl"] = turtle.write(shapes, names)
        made[f"plans/{key}.json"] = dump(plan)
        made[f"schemas/{key}.schema.json"] = jsonschema.emit(model, profile, sources)
        checks.add(profile, plan, shapes)
        made[f"strict/{key}.json"] = accept_schema.emit(model, profile, checks.doubts[key])
    made["explanations.json"] = data.dump(rule_examples.emit(root, book, model, shapes_of))
    written = {f"{ARTEFACTS}/{name}": text for name, text in made.items()}
    python = {f"{CLASSES}/{name}": text for name, text in classes.emit(model, sources).items()}
    python |= {f"{CHECKS}/{name}": text for name, text in checks.emit().items()}
    return written | {name: _formatted(text) for name, text in python.items()}


def _formatted(text: str) -> str:
    """Bring generated Python to the form that the formatter gives, imports included."""
    for arguments in (["check", "--select", "I", "--fix"], ["format"]):
        command = [
            sys.executable,
            "-m",
            "ruff",
            *arguments,
            "--quiet",
            "--stdin-filename",
            f"{CLASSES}/a.py",
            "-",
        ]
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)  # noqa: S603 - our own
        if done.returncode:
            raise GenerationError(f"ruff refused generated Python: {done.stderr}")
        text = done.stdout
    return text


def write(root: Path) -> list[str]:
    """Write every artefact that changed and remove those that are no longer made.

    Returns:
        The paths that changed, sorted.
    """
    made = make(root)
    changed = [path for path, text in made.items() if _read(root / path) != text]
    for path in changed:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(made[path], "utf-8", newline="\n")
    stray = _stray(root, made)
    for path in stray:
        (root / path).unlink()
    return sorted([*changed, *stray])


def differences(root: Path) -> list[str]:
    """Give unified diffs between what is committed and what the sources give; empty where all is equal."""
    made = make(root)
    found = []
    for path, text in sorted(made.items()):
        old = _read(root / path)
        if old != text:
            lines = unified_diff(
                (old or "").splitlines(), text.splitlines(), path, f"{path} (generated)", lineterm="", n=1
            )
            found.append("\n".join(lines))
    return found + [f"{path}: no longer generated" for path in _stray(root, made)]


def _stray(root: Path, made: dict[str, str]) -> list[str]:
    existing = [p for folder in (ARTEFACTS, CLASSES, CHECKS) for p in (root / folder).rglob("*") if p.is_file()]
    paths = sorted(p.relative_to(root).as_posix() for p in existing if "__pycache__" not in p.parts)
    return [path for path in paths if path not in made]


def _read(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8") if path.is_file() else None
