"""Write anew what pages show below their commands: ``python tests/write_pages.py PAGE…``. Read it before you commit it.

Output with a line left out is not touched.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pages


def main() -> None:
    """Run each page named on the command line, and replace the outputs that differ."""
    for name in sys.argv[1:]:
        page = Path(name)
        text = page.read_text("utf-8")
        with TemporaryDirectory() as folder:
            for block, printed in pages.walk(page, Path(folder)):
                if block.output is not None and pages.LEFT_OUT not in block.output.splitlines():
                    shown = f"```sh\n{block.text}```\n\n```text\n"
                    text = text.replace(f"{shown}{block.output}", f"{shown}{printed.strip(chr(10))}\n")
        page.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
