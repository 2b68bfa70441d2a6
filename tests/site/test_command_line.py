"""The page of the command line has every command, option and form that there is, and no other."""

from __future__ import annotations

import re
from typing import Any

import pytest
import typer

from pages import DOCS
from veiskille.cli import app
from veiskille.cli.arguments import Severity, Values
from veiskille.cli.formats import FORMS
from veiskille.limits import DEFAULTS

TEXT = (DOCS / "reference" / "command-line.md").read_text("utf-8")
TOP, *SECTIONS = re.split(r"^## ", TEXT, flags=re.MULTILINE)
#: What is said once, at the top, for all commands.
SHARED = {"--help", "-h", "--lang"}


def _commands() -> dict[str, Any]:
    group: Any = typer.main.get_command(app)
    return {"": group, **group.commands}


def _section(name: str) -> str:
    return next(section for section in SECTIONS if section.startswith(f"{name}\n")) if name else TOP


def _listed(section: str) -> set[str]:
    """Give the options in the first column of a section's tables."""
    cells = re.findall(r"^\| ([^|]*) \|", section, flags=re.MULTILINE)
    return {option for cell in cells for option in re.findall(r"`(--?[a-z-]+)`", cell)}


@pytest.mark.parametrize("name", _commands())
def test_every_option_is_described_with_its_command(name: str) -> None:
    command = _commands()[name]
    options = {option for param in command.params for option in (*param.opts, *param.secondary_opts)}
    there = {option for option in options if option.startswith("-")}
    described = _listed(_section(name))
    assert described - {"--help", "-h"} - (SHARED & there) == there - SHARED


def test_every_command_has_a_section_and_a_line_at_the_top() -> None:
    names = [name for name in _commands() if name]
    assert [section.split("\n")[0] for section in SECTIONS] == names
    assert re.findall(r"^\| \[`([a-z]+)`\]", TOP, flags=re.MULTILINE) == names


def test_every_argument_is_named() -> None:
    for name, command in _commands().items():
        for param in command.params:
            if param.param_type_name == "argument" and name in {"validate", "explain", "concept"}:
                assert f"`{param.metavar or param.name.upper()}` is " in _section(name), (name, param.name)


def test_every_form_and_every_value_of_a_choice_is_named() -> None:
    section = _section("validate")
    assert re.findall(r"^\| `([a-z]+)` \|", section, flags=re.MULTILINE) == [form.value for form in FORMS]
    assert all(f"`{value.value}`" in section for choice in (Severity, Values) for value in choice)
    assert f"{DEFAULTS.max_results:,}" in section
