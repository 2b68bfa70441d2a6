"""Where objects of the typed classes get their verdict from.

The classes stand far below the validator and must not import it. The validator leaves its door here when it is loaded,
which is whenever anything of the library is: the package's face imports it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from veiskille.report import Report
    from veiskille.wire import WireModel

    Judge: TypeAlias = Callable[[WireModel, str], Report]

_doors: list[Judge] = []


def given_by(judge: Judge) -> None:
    """Say who gives verdicts: a function of an object and the id of a profile."""
    _doors[:] = [judge]


def verdict(document: WireModel, profile: str) -> Report:
    """Give the verdict on a document by a profile."""
    return _doors[0](document, profile)
