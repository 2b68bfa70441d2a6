"""The commands in a step's output, read as GitHub's runner reads them."""

from __future__ import annotations

import re
from typing import NamedTuple


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    message: str


def commands(output: str) -> list[Command]:
    """Read commands as GitHub's runner does: a line each, properties parted by commas, escapes undone last."""
    assert output.endswith("\n") or not output
    return [_command(line) for line in output.splitlines()]


def _command(line: str) -> Command:
    read = re.fullmatch(r"::([a-z]+)(?: ([^:]*))?::(.*)", line)
    assert read, line
    parts = [part.partition("=") for part in read[2].split(",")] if read[2] else []
    return Command(read[1], {name: _unescaped(value) for name, _, value in parts}, _unescaped(read[3]))


def _unescaped(value: str) -> str:
    for written, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        value = value.replace(written, char)
    return value
