"""The browser of a test process; without Chromium on the machine these tests are skipped."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

import browsing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give a started Chromium."""
    path = browsing.chromium()
    if path is None:
        pytest.skip("there is no Chromium on this machine")
    with ExitStack() as stack:
        yield stack.enter_context(browsing.browser(path))
