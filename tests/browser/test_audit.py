"""The audit finds what it is for, and a visit notices what a page must not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from browsing import violations, visit

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

START = '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>'


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("color-contrast", '<p style="color: #aaa">pale</p>'),
        ("label", "<input>"),
        ("heading-order", "<h4>too low</h4>"),
        ("target-size", "<style>a {display: block; font-size: 9px}</style><a href='#a'>a</a><a href='#b'>b</a>"),
    ],
)
def test_faults_are_found(browser: Browser, tmp_path: Path, rule: str, body: str) -> None:
    page = tmp_path / "page.html"
    page.write_text(START + body, "utf-8")
    with visit(browser, page) as seen:
        assert {found.partition(":")[0] for found in violations(seen.page)} == {rule}


@pytest.mark.parametrize(
    "body",
    [
        '<img src="https://example.invalid/x.png" alt="">',
        "<script>fetch('https://example.invalid/')</script>",
        "<script>undefined.x</script>",
        "<script>console.error('x')</script>",
        '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'"><style>p {}</style>',
    ],
)
def test_requests_and_complaints_are_noticed(browser: Browser, tmp_path: Path, body: str) -> None:
    page = tmp_path / "page.html"
    page.write_text(START + body, "utf-8")
    with pytest.raises(AssertionError), visit(browser, page) as seen:
        seen.page.wait_for_timeout(100)
