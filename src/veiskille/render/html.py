"""A report as one HTML file that asks nothing of anybody: filter, languages and print in the page itself."""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from veiskille.render.page.view import view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Template

    from veiskille.render.checked import Checked

_PAGE: Final = files("veiskille.render.page")


def text(checked: Sequence[Checked], lang: str) -> str:
    """Give one HTML page about all documents.

    Args:
        checked: The documents in the order in which they are to be shown.
        lang: Language in which the page opens, and in which it is read without scripts: en, nb or nn.

    Raises:
        KeyError: There are no texts in that language.
    """
    page, texts = view(checked, lang)
    style, script = _part("report.css"), _part("report.js")
    return _template().render(
        view=page,
        words=page.words,
        texts=_data(texts),
        policy=_policy(style, script),
        style=Markup(style),  # noqa: S704 - a file of the package's
        script=Markup(script),  # noqa: S704 - a file of the package's
    )


def _policy(style: str, script: str) -> str:
    """Allow our own style and script by their digests, and nothing else: no address, no frame, no form."""
    rules = {
        "default-src": "'none'",
        "img-src": "data:",
        "style-src": _digest(style),
        "script-src": _digest(script),
        "base-uri": "'none'",
        "form-action": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _digest(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _data(texts: dict[str, list[str]]) -> Markup:
    """Write texts as JSON in which nothing can end the element that holds it (HTML, 4.12.1.3)."""
    content = json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
    return Markup(content.replace("<", r"\u003c"))  # noqa: S704 - made safe here


@cache
def _part(name: str) -> str:
    return (_PAGE / name).read_text("utf-8")


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_part("report.html.jinja"))
