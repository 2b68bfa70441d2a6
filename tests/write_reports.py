"""Write the expected reports of the examples: ``python tests/write_reports.py [--to FOLDER] [FILE…]``.

Without files, every document that has results is done: all in ``invalid/``, and the ``WARN-`` ones in ``valid/``.
Read what was written before you keep it: a report is right because somebody judged it, not because it came out.
"""

from __future__ import annotations

import argparse
import json
from functools import cache
from pathlib import Path
from typing import Any

from veiskille import Validator, profiles

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
REPORT = ".report.json"
WARNING = "WARN-"


def documents(folder: str) -> list[Path]:
    """Give the documents in one folder (``valid`` or ``invalid``) of every profile, sorted."""
    found = [path for profile in profiles() for path in (EXAMPLES / profile / folder).glob("*.json")]
    return sorted(path for path in found if not path.name.endswith(REPORT))


def reported() -> list[Path]:
    """Give the documents that have an expected report beside them."""
    return documents("invalid") + [path for path in documents("valid") if path.name.startswith(WARNING)]


def name_of(document: Path) -> str:
    """Give a document's name in its report: from the examples' folder, with forward slashes on every system."""
    return document.resolve().relative_to(EXAMPLES).as_posix()


def report_path(document: Path, folder: Path = EXAMPLES) -> Path:
    """Give the place of a document's report, beside it or in the same place under another folder."""
    return folder / Path(name_of(document)).with_suffix(REPORT)


@cache
def _validator() -> Validator:
    return Validator(lang="en")


@cache
def report_text(document: Path) -> str:
    """Validate a document and give what its expected report keeps, in one stable form."""
    report: dict[str, Any] = _validator().validate(document).to_dict()
    for result in report["results"]:
        result["location"]["file"] = name_of(document)
    kept = {key: report[key] for key in ("conforms", "profile", "results")}
    return json.dumps(kept, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def write(document: Path, folder: Path = EXAMPLES) -> None:
    """Write a document's report."""
    path = report_path(document, folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(report_text(document), encoding="utf-8", newline="\n")


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Write the expected reports of the examples.")
    parser.add_argument("--to", type=Path, default=EXAMPLES, help="folder to write to instead of the examples")
    parser.add_argument("files", type=Path, nargs="*", help="documents under examples/; by default all with results")
    options = parser.parse_args()
    for document in options.files or reported():
        write(document, options.to)


if __name__ == "__main__":
    main()
