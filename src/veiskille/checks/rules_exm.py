"""Checks of the rules EXM.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

EXM_003_EXTENDED = Check(
    "rule/EXM-003-extended",
    lambda o: o["timeKind"] == "extended-time" and ("accommodationDecision" not in o or "causedBy" in o),
    None,
)
EXM_003_EXTRA = Check(
    "rule/EXM-003-extra",
    lambda o: o["timeKind"] == "extra-time" and ("causedBy" not in o or "accommodationDecision" in o),
    None,
)
