"""Where the real inputs that are not part of the project lie, beside the checkout."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
DATA = SHARED / "data"

requires_shared = pytest.mark.skipif(not DATA.is_dir(), reason="the folder shared/data is not beside the checkout")
