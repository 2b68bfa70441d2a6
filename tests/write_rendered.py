"""Write the expected outputs of the machine formats: ``python tests/write_rendered.py [CASE…]``.

Read what was written before you keep it: an output is right because somebody judged it, not because it came out.
"""

from __future__ import annotations

import sys

from checked_documents import CASES, FORMATS, checked, expected_path, language


def main() -> None:
    """Run the command."""
    for case in sys.argv[1:] or CASES:
        for ending, text in FORMATS.items():
            path = expected_path(case, ending)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text(checked(case), language(case)).encode())


if __name__ == "__main__":
    main()
