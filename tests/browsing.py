"""A real browser for pages that are files: what a test of a page opens, watches and audits.

Playwright drives the Chromium of the machine and brings none of its own; axe-core comes with axe-playwright-python.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

#: WCAG 2.0, 2.1 and 2.2 on levels A and AA, and what axe-core holds to be good besides.
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
AXE = files("axe_playwright_python") / "axe.min.js"
#: The only rule for WCAG 2.2 must be asked for by name.
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that is open, with every address that it asked for and every complaint of the browser."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


def chromium() -> str | None:
    """Give the path of the machine's Chromium."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def browser(path: str) -> Iterator[Browser]:
    """Start a browser with a new and empty profile, and end it; one serves all tests of a process."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield started
        finally:
            started.close()


@contextmanager
def visit(started: Browser, page_file: Path, at: str = "", **options: Any) -> Iterator[Visit]:  # noqa: ANN401 - theirs
    """Open a file in a window of its own, and require at the end that it fetched nothing and that nobody complained.

    Args:
        started: The browser.
        page_file: The page.
        at: What follows the path in the address, such as ``#findings``.
        options: What Playwright's `new_context` takes: ``color_scheme``, ``forced_colors``, ``java_script_enabled``,
            ``viewport`` and so on.
    """
    context = started.new_context(**options)
    # Nothing leaves the machine even where a page is at fault; the address is noted all the same.
    context.set_offline(offline=True)
    seen = Visit(context.new_page())
    seen.page.on("request", lambda request: seen.requests.append(request.url))
    seen.page.on("console", lambda said: seen.complaints.append(said.text) if said.type != "log" else None)
    seen.page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    try:
        address = page_file.as_uri()
        seen.page.goto(address + at)
        yield seen
        assert {found.partition("#")[0] for found in seen.requests} == {address}
        assert not seen.complaints
    finally:
        context.close()


def violations(page: Page) -> list[str]:
    """Audit a page as it is now with axe-core; give each rule that is broken with the element that breaks it."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("options => axe.run(document, options)", OPTIONS)
    assert found["testEngine"]["version"] >= "4.12", "older versions know less of WCAG 2.2"
    return [
        f"{rule['id']}: {node['target'][0]}: {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
