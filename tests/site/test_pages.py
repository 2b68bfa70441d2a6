"""Every command and every Python block of the hand-written pages runs, in the order of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import pages
from pages import COMMANDS, DOCS, blocks, commands

if TYPE_CHECKING:
    from pathlib import Path

    from pages import Block

#: What a page may hold besides what is run: shown output, data, and other people's languages.
KNOWN = {"sh", "python", "text", "json", "yaml", "toml", "ini", "turtle", "java", "csharp", "xml"}
RUN = [
    pytest.param(page, id=page.relative_to(DOCS).as_posix())
    for page in pages.pages()
    if any(block.language in {"sh", "python"} for block in blocks(page))
]


@pytest.mark.parametrize("page", RUN)
def test_a_page_runs_from_top_to_bottom_and_shows_what_comes(page: Path, tmp_path: Path) -> None:
    for block, printed in pages.walk(page, tmp_path):
        if block.output is not None:
            assert pages.shows(block.output, printed) or _missing(block), f"{block.text}\n{printed}"
    if without := [tool for block in blocks(page) for tool in _missing(block)]:
        pytest.skip(f"all but what needs {', '.join(without)}, which is not here")


def _missing(block: Block) -> list[str]:
    found = map(pages.missing, commands(block)) if block.language == "sh" else ()
    return [tool for tool in found if tool is not None]


def test_every_block_is_of_a_known_language_and_is_found() -> None:
    for page in pages.pages():
        found = blocks(page)
        assert {block.language for block in found} <= KNOWN, page
        assert len(found) * 2 == page.read_text("utf-8").count("```"), page


def test_what_is_said_of_commands_is_said_of_commands_on_pages() -> None:
    said = {
        pages.without_language(command)
        for page in pages.pages()
        for block in blocks(page)
        if block.language == "sh"
        for command in commands(block)
    }
    assert set(COMMANDS) - said == set()


def test_there_is_output_to_check() -> None:
    assert sum(block.output is not None for page in pages.pages() for block in blocks(page)) >= 10
