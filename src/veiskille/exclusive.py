"""One lock for libraries that keep state of their own while they work."""

from __future__ import annotations

import os
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_state = {"lock": RLock()}


def _renew() -> None:
    # A forked child has no thread that could release what another thread of its parent held.
    _state["lock"] = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)


@contextmanager
def exclusively() -> Iterator[None]:
    """Hold the lock: pySHACL and the SPARQL parser work out and cache things in module state at first use."""
    with _state["lock"]:
        yield
