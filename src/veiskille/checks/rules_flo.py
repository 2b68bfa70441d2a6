"""Checks of the rules FLO.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

FLO_005_AWAITING = Check(
    "rule/FLO-005-awaiting", lambda o: "approval" in o and o["arrangementState"] == "awaiting-approval", None
)
