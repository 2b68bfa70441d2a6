"""What the docstrings show is what happens."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import veiskille
from veiskille import Validator
from veiskille.classes import Diploma
from veiskille.testing import assert_invalid, assert_valid

if TYPE_CHECKING:
    from types import ModuleType

SOURCE = Path(__file__).resolve().parents[1] / "src"

MODULES = [
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
    for path in sorted(SOURCE.rglob("*.py"))
    if ">>> " in path.read_text("utf-8")
]

#: What people call first; each shows how.
FACE = {name: getattr(veiskille, name) for name in ("validate", "concept", "profiles", "catalogue", "policies")}
FACE |= {"Validator": Validator, "Report": veiskille.Report, "Limits": veiskille.Limits, "Error": veiskille.Error}
FACE |= {"from_document": Diploma.from_document, "class-validate": Diploma.validate}
FACE |= {"assert_valid": assert_valid, "assert_invalid": assert_invalid}


def load(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.mark.parametrize("name", MODULES)
def test_docstrings_show_what_happens(name: str) -> None:
    tried = doctest.testmod(load(name), raise_on_error=False)
    assert tried.attempted > 0
    assert tried.failed == 0


@pytest.mark.parametrize("name", FACE)
def test_the_public_face_shows_how_it_is_used(name: str) -> None:
    assert ">>> " in (FACE[name].__doc__ or ""), name
