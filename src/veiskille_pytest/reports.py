"""Reports of the documents that a suite judged, in the form that the file's ending names."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Final, cast

from veiskille.carried import as_plain, from_plain
from veiskille.languages import of_locale
from veiskille.render import html, junit, sarif, turtle
from veiskille.render import json as as_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path
    from typing import TypeAlias

    from veiskille.error_texts import Language
    from veiskille.render.checked import Checked

    Form: TypeAlias = Callable[[Sequence[Checked], Language], str]

#: Ending of a file to the form of report that it names.
FORMS: Final[Mapping[str, Form]] = {
    ".html": html.text,
    ".json": as_json.text,
    ".sarif": sarif.text,
    ".ttl": turtle.text,
    ".xml": junit.text,
}


def sendable(judged: Iterable[Checked]) -> list[dict[str, Any]]:
    """Give verdicts as what one process can send another."""
    return [as_plain(checked) for checked in judged]


def received(sent: Iterable[dict[str, Any]]) -> list[Checked]:
    """Give the verdicts that another process sent."""
    return [from_plain(data) for data in sent]


def write(file: Path, judged: Iterable[Checked], lang: str | None) -> int:
    """Write a report, each document once, in an order that does not depend on which test came first.

    Returns:
        The number of documents.

    Raises:
        OSError: the file cannot be written.
    """
    # What is the same in every word is told once.
    different = {(checked.name, json.dumps(as_plain(checked), default=str)): checked for checked in judged}
    told = [different[key] for key in sorted(different)]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(FORMS[file.suffix](told, cast("Language", lang) if lang else of_locale(os.environ)), "utf-8")
    return len(told)
