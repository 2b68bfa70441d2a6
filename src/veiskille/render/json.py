"""Reports as JSON: one report as it is, several under ``files``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veiskille.error_texts import Language
    from veiskille.errors import Error
    from veiskille.report import Report


def entry(file: str, outcome: Report | Error, lang: Language) -> dict[str, Any]:
    """Give the JSON of one document: its report, or why no verdict could be given."""
    if not isinstance(outcome, Exception):
        return outcome.to_dict()
    place = {name: getattr(outcome, name, None) for name in ("line", "column")}
    return {
        "conforms": None,
        "results": [],
        "file": file,
        "error": {
            "key": outcome.message_key,
            "message": outcome.text(lang),
            "location": {"file": file, **place, "pointer": None},
        },
    }


def text(entries: Sequence[dict[str, Any]], *, ascii_only: bool = False) -> str:
    """Write one report, or several under ``files``; with other letters escaped where the output cannot hold them."""
    content = entries[0] if len(entries) == 1 else {"files": list(entries)}
    return json.dumps(content, ensure_ascii=ascii_only, indent=2) + "\n"
