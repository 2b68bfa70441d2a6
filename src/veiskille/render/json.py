"""Reports as JSON: one report as it is, several under ``files``."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from veiskille.report import Report, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.error_texts import Language
    from veiskille.errors import Error
    from veiskille.render.checked import Checked, Excerpt

_HALVES: Final = re.compile("[\ud800-\udfff]")


def text(checked: Sequence[Checked], lang: Language) -> str:
    """Give reports as JSON; each result has the faulty line only where the caller filled it in."""
    return written([entry(one, lang) for one in checked])


def entry(checked: Checked, lang: Language) -> dict[str, Any]:
    """Give the JSON of one document: its report, or why no verdict could be given."""
    if not isinstance(checked.outcome, Report):
        return _no_verdict(shown(checked.name), checked.outcome, lang)
    report = checked.outcome.in_language(lang).to_dict()
    if checked.excerpts:
        for result, excerpt in zip(report["results"], checked.excerpts, strict=True):
            result["excerpt"] = None if excerpt is None else _excerpt(excerpt)
    return report


def written(entries: Sequence[dict[str, Any]], *, ascii_only: bool = False) -> str:
    """Write one entry as it is, or several under ``files``; ASCII where the output cannot hold other letters."""
    content = entries[0] if len(entries) == 1 else {"files": list(entries)}
    made = json.dumps(content, ensure_ascii=ascii_only, indent=2)
    # Half of a pair, which a user's own shapes can bring, is no character and stands escaped.
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", made) + "\n"


def _excerpt(excerpt: Excerpt) -> dict[str, Any]:
    return {
        "number": excerpt.number,
        "line": excerpt.line,
        "start": excerpt.start,
        "end": excerpt.end,
        "suggestion": excerpt.suggestion,
    }


def _no_verdict(file: str, error: Error, lang: Language) -> dict[str, Any]:
    place = {name: getattr(error, name, None) for name in ("line", "column")}
    return {
        "conforms": None,
        "results": [],
        "file": file,
        "error": {
            "key": error.message_key,
            "message": error.text(lang),
            "location": {"file": file, **place, "pointer": None},
        },
    }
