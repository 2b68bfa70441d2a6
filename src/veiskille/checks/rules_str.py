"""Checks of the rules STR.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.tree import Check

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


STR_013_ANNULLED = Check(
    "rule/STR-013-annulled",
    lambda o: (
        o["documentState"] not in {"draft", "issued", "registered"}
        and ("annulledOn" not in o or "annulmentReason" not in o)
        and (o["documentState"] == "annulled" or "annulledOn" in o or "annulmentReason" in o)
    ),
    None,
)
STR_013_ISSUER = Check(
    "rule/STR-013-issuer", lambda o: (not o["documentState"] == "draft") and "awardedBy" not in o, None
)
STR_013_ISSUE_DATE = Check(
    "rule/STR-013-issue-date", lambda o: (not o["documentState"] == "draft") and "issueDate" not in o, None
)


def _str_013_itself(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("id") == o["replacedBy"]:
            return True
    return False


STR_013_ITSELF = Check("rule/STR-013-itself", lambda o: "replacedBy" in o, _str_013_itself)
STR_013_NOT_ANNULLED = Check(
    "rule/STR-013-not-annulled",
    lambda o: (
        (not o["documentState"] not in {"draft", "issued", "registered"})
        and ("annulledOn" in o or "annulmentReason" in o)
    ),
    None,
)
STR_013_NOT_REGISTERED = Check(
    "rule/STR-013-not-registered",
    lambda o: (not o["documentState"] not in {"draft", "issued"}) and ("registeredIn" in o or "registeredOn" in o),
    None,
)
STR_013_NOT_REPLACED = Check(
    "rule/STR-013-not-replaced",
    lambda o: (
        (not o["documentState"] not in {"draft", "issued", "registered"})
        and ("replacedBy" in o or "replacedByNumber" in o)
    ),
    None,
)
STR_013_NUMBER = Check(
    "rule/STR-013-number", lambda o: (not o["documentState"] == "draft") and "documentNumber" not in o, None
)
STR_013_REGISTERED = Check(
    "rule/STR-013-registered",
    lambda o: (
        o["documentState"] not in {"draft", "issued"}
        and ("registeredIn" not in o or "registeredOn" not in o)
        and (o["documentState"] == "registered" or "registeredIn" in o or "registeredOn" in o)
    ),
    None,
)
STR_013_REPLACED = Check(
    "rule/STR-013-replaced",
    lambda o: o["documentState"] == "replaced" and "replacedBy" not in o and "replacedByNumber" not in o,
    None,
)


def _str_013_same_number(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["replacedByNumber"] == o["documentNumber"]:
            return True
    return False


STR_013_SAME_NUMBER = Check(
    "rule/STR-013-same-number", lambda o: "replacedByNumber" in o and "documentNumber" in o, _str_013_same_number
)
