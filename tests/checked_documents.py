"""Documents with their verdicts, as the machine formats are given them."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from veiskille import Error, Limits, Validator
from veiskille.render import github, json, junit, sarif, turtle
from veiskille.render.checked import Checked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from veiskille.error_texts import Language

ROOT = Path(__file__).resolve().parents[1]
RENDER = ROOT / "tests" / "render"
CASES: Mapping[str, Any] = tomllib.loads((RENDER / "cases.toml").read_text("utf-8"))
LANGUAGES: tuple[Language, ...] = ("en", "nb", "nn")

#: Ending of an expected output to what makes it.
FORMATS: Mapping[str, Callable[[tuple[Checked, ...], Language], str]] = {
    "github.txt": github.text,
    "json": json.text,
    "junit.xml": junit.text,
    "sarif": sarif.text,
    "ttl": turtle.text,
}


@cache
def checked(case: str) -> tuple[Checked, ...]:
    """Validate the documents of a case, in English: formats ask for the language that they are to give."""
    options = CASES[case]
    shapes = options.get("shapes")
    limits = Limits(max_results=options["max_results"]) if "max_results" in options else None
    validator = Validator(shapes=ROOT / shapes if shapes else None, limits=limits)
    return tuple(_checked(validator, name) for name in options["documents"])


def language(case: str) -> Language:
    """Give the language of a case's expected outputs."""
    lang: Language = CASES[case].get("lang", "en")
    return lang


def expected_path(case: str, ending: str) -> Path:
    """Give the place of an expected output."""
    return RENDER / "expected" / f"{case}.{ending}"


def _checked(validator: Validator, name: str) -> Checked:
    path = ROOT / name
    form = "turtle" if path.suffix == ".ttl" else None
    try:
        if not path.exists():
            return Checked(name, validator.validate(Path(name)))
        return Checked(name, validator.examine(path.read_bytes(), form, name=name).report)
    except Error as error:
        return Checked(name, error)
