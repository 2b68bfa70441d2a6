"""What stands in the fenced blocks of the hand-written pages, and a folder to run it in as a reader would."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import shlex
import shutil
import struct
import subprocess
import sys
import termios
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT: Final = Path(__file__).resolve().parents[1]
DOCS: Final = ROOT / "docs"
#: What is said of single commands: the exit code, a tool that not every machine has, or why they are not run.
COMMANDS: Final = tomllib.loads((ROOT / "tests" / "site" / "commands.toml").read_text("utf-8"))
#: Stands in shown output for lines that are left out.
LEFT_OUT: Final = "…"

_FENCE: Final = re.compile(
    r'^```(?P<language>[a-z]+)(?: title="(?P<title>[^"]+)")?\n(?P<text>.*?\n)```$', re.DOTALL | re.MULTILINE
)
_LANGUAGE: Final = re.compile(r" --lang (?:en|nb|nn)\b")
#: What a reader has in the folder of a checkout, and what a team has of its own.
_CHECKOUT: Final = ("examples", "ontology", "shapes", "src", "constraints.txt")
_OWN: Final = {
    "documents/diploma.json": "examples/diploma/valid/small.json",
    "documents/pupil-list.json": "examples/pupil-list/valid/small.json",
}
#: Commands that come with the package and its tests, as arguments of the Python that runs the tests.
_TOOLS: Final = {
    "python": "",
    "pytest": "-m pytest",
    "pyshacl": "-m pyshacl",
    "veiskille": "-m veiskille",
}
#: rdflib's own JSON-LD parser still uses the class that rdflib says is old.
_DEPRECATED: Final = "ignore:ConjunctiveGraph is deprecated:DeprecationWarning"
#: Rows and columns of the terminal that commands see.
_TERMINAL: Final = (40, 80)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page."""

    language: str
    #: Name of the file that it shows, or None.
    title: str | None
    text: str
    #: The output that is shown right below a command, or None.
    output: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """What a command gave."""

    code: int
    #: What it printed; at a terminal, output and errors stand among each other.
    output: str


def pages() -> Iterator[Path]:
    """Give every hand-written page."""
    yield from sorted(DOCS.rglob("*.md"))


def blocks(page: Path) -> list[Block]:
    """Give the fenced blocks of a page in order, outputs with the commands above them."""
    text = page.read_text("utf-8")
    found = list(_FENCE.finditer(text))
    made: list[Block] = []
    for number, fence in enumerate(found):
        after = found[number + 1] if number + 1 < len(found) else None
        is_below = after is not None and text[fence.end() : after.start()] == "\n\n" and after["language"] == "text"
        output = after["text"] if after is not None and is_below and fence["language"] == "sh" else None
        made.append(Block(fence["language"], fence["title"], fence["text"], output))
    return made


def commands(block: Block) -> list[str]:
    """Give the commands of a shell block, one for each line that is not only a comment."""
    lines = block.text.replace("\\\n", " ").splitlines()
    return [line for line in lines if line.strip() and not line.lstrip().startswith("#")]


def without_language(command: str) -> str:
    """Give a command without the language that it asks for."""
    return _LANGUAGE.sub("", command)


def expected_code(command: str) -> int | None:
    """Give the exit code that a command must have, or None where it is not run here."""
    said = COMMANDS.get(without_language(command), {})
    return None if "reason" in said or missing(command) else int(said.get("code", 0))


def missing(command: str) -> str | None:
    """Give the tool that a command needs and that is not on this machine."""
    tool = COMMANDS.get(without_language(command), {}).get("needs")
    return tool if tool is not None and shutil.which(tool) is None else None


def set_up(folder: Path) -> None:
    """Make a folder what a reader of the pages sits in: a checkout with some documents of one's own."""
    for name in _CHECKOUT:
        (folder / name).symlink_to(ROOT / name)
    for name, source in _OWN.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes((ROOT / source).read_bytes())
    (folder / ".bin").mkdir()
    for name, arguments in _TOOLS.items():
        tool = folder / ".bin" / name
        tool.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {arguments} "$@"\n', "utf-8")
        tool.chmod(0o755)


def write(block: Block, folder: Path) -> None:
    """Write the file that a block shows."""
    assert block.title is not None
    path = folder / block.title
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block.text, "utf-8")


def run(command: str, folder: Path) -> Done:
    """Run a shell command as somebody at a terminal without colours does."""
    return execute(["/bin/bash", "-c", command], folder)


def execute(arguments: Sequence[str], folder: Path) -> Done:
    """Run a program with its output at a terminal."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *_TERMINAL, 0, 0))
    done = subprocess.Popen(  # noqa: S603 - what stands on our pages
        arguments, cwd=folder, env=_environment(folder), stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    printed = b"".join(_read(ours))
    os.close(ours)
    return Done(done.wait(), printed.decode("utf-8").replace("\r\n", "\n"))


def _read(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            # How Linux says that nobody holds the other end any more.
            return
        if not part:
            return
        yield part


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "GITHUB_", "CI"))}
    return {
        **kept,
        "PATH": f"{folder / '.bin'}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
        "NO_COLOR": "1",
        "PYTHONIOENCODING": "utf-8",
        # The plugin as it stands here, whichever checkout is installed.
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTEST_PLUGINS": "veiskille_pytest.plugin",
    }


def walk(page: Path, folder: Path) -> Iterator[tuple[Block, str]]:
    """Do what a page says from top to bottom, and give each shell block with what its commands printed.

    Raises:
        AssertionError: a command or a Python block does not end as it should.
    """
    set_up(folder)
    for block in blocks(page):
        if block.title is not None:
            write(block, folder)
        elif block.language == "python":
            done = execute([sys.executable, "-W", "error", "-W", _DEPRECATED, "-c", block.text], folder)
            assert done.code == 0, f"{block.text}\n{done.output}"
        elif block.language == "sh":
            yield block, "".join(_printed(command, folder) for command in commands(block))


def _printed(command: str, folder: Path) -> str:
    code = expected_code(command)
    if code is None:
        return ""
    done = run(command, folder)
    assert done.code == code, f"{command}\n{done.output}"
    return done.output


def shows(expected: str, printed: str) -> bool:
    """Tell whether shown output is what was printed; a line of an ellipsis stands for any lines.

    >>> shows("a\\n…\\nd\\n", "a\\nb\\nc\\nd\\n"), shows("a\\n", "a\\nb\\n")
    (True, False)
    """
    parts = [re.escape(part.strip("\n")) for part in re.split(rf"^{LEFT_OUT}$", expected, flags=re.MULTILINE)]
    pattern = ".*".join(parts)
    return re.fullmatch(pattern, printed.strip("\n"), flags=re.DOTALL) is not None
