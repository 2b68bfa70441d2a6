"""Checks of the rules GUI.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import terms
from veiskille.tree import Check

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


def _gui_002_absence_undated(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not ("period" in o and "startDate" in o["period"]):
            return True
    return False


GUI_002_ABSENCE_UNDATED = Check(
    "rule/GUI-002-absence-undated", lambda o: o["entitlementStatus"] == "no-entitlement", _gui_002_absence_undated
)
GUI_002_ABSENCE_WITH_CLAIMS = Check(
    "rule/GUI-002-absence-with-claims",
    lambda o: o["entitlementStatus"] == "no-entitlement" and ("duties" in o or "userDuties" in o),
    None,
)
GUI_002_DUTY = Check(
    "rule/GUI-002-duty", lambda o: (not o["entitlementStatus"] == "no-entitlement") and "duties" not in o, None
)
GUI_002_PROVISION = Check(
    "rule/GUI-002-provision", lambda o: (not o["entitlementStatus"] == "no-entitlement") and "legalBasis" not in o, None
)


def _gui_002_some_and_none(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if len(o.get("userDuties", ())) > 1 and len({v1 for v1 in o.get("userDuties", ())}) > 1:
            for v2 in o.get("userDuties", ()):
                if v2 == "no-duty":
                    return True
    return False


GUI_002_SOME_AND_NONE = Check("rule/GUI-002-some-and-none", lambda o: "userDuties" in o, _gui_002_some_and_none)
GUI_002_USER_DUTY = Check(
    "rule/GUI-002-user-duty", lambda o: (not o["entitlementStatus"] == "no-entitlement") and "userDuties" not in o, None
)


def _gui_003_ages(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["lowerAge"] <= o["upperAge"]:
            return True
    return False


GUI_003_AGES = Check("rule/GUI-003-ages", lambda o: "lowerAge" in o and "upperAge" in o, _gui_003_ages)
GUI_003_ARRIVAL = Check(
    "rule/GUI-003-arrival",
    lambda o: "dateOfEffect" in o and (not ("comparedWith" in o and o["comparedWith"] == "arrival-in-norway")),
    None,
)
GUI_003_BEFORE_ITSELF = Check(
    "rule/GUI-003-before-itself", lambda o: "beforeEvent" in o and o["beforeEvent"] == o["limitedEvent"], None
)
GUI_003_BOTH_ENDS = Check(
    "rule/GUI-003-both-ends",
    lambda o: "beforeEvent" in o and "countedFrom" in o and o["beforeEvent"] == o["countedFrom"],
    None,
)
GUI_003_COUNTED = Check(
    "rule/GUI-003-counted", lambda o: "limitAmount" in o and ("countedFrom" not in o or "limitUnit" not in o), None
)
GUI_003_FROM_ITSELF = Check(
    "rule/GUI-003-from-itself", lambda o: "countedFrom" in o and o["countedFrom"] == o["limitedEvent"], None
)
GUI_003_NOTHING_LIMITED = Check(
    "rule/GUI-003-nothing-limited", lambda o: "limitAmount" not in o and "beforeEvent" not in o, None
)
GUI_003_NO_DATE = Check("rule/GUI-003-no-date", lambda o: "comparedWith" in o and "dateOfEffect" not in o, None)


def _gui_003_positive(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["limitAmount"] > 0:
            return True
    return False


GUI_003_POSITIVE = Check("rule/GUI-003-positive", lambda o: "limitAmount" in o, _gui_003_positive)


def _gui_008_apprentices(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if any(v1 in terms.T_1AE5A2421D for v1 in o.get("legalBasis", ())) or any(
            v3 in terms.T_1AE5A2421D for v2 in o.get("duties", ()) for v3 in v2.get("legalBasis", ())
        ):
            for v4 in o.get("rightHolders", ()):
                if v4 == "apprentices":
                    return True
    return False


GUI_008_APPRENTICES = Check(
    "rule/GUI-008-apprentices",
    lambda o: (not o["entitlementStatus"] == "no-entitlement") and ("legalBasis" in o or "duties" in o),
    _gui_008_apprentices,
)


def _gui_008_students(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            any(v1 in terms.T_62BFDA3778 for v1 in o.get("legalBasis", ()))
            or any(v3 in terms.T_62BFDA3778 for v2 in o.get("duties", ()) for v3 in v2.get("legalBasis", ()))
            or (
                o["entitlementStatus"] == "individual-right"
                and (
                    any(
                        v4 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30" for v4 in o.get("legalBasis", ())
                    )
                    or any(
                        v6 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30"
                        for v5 in o.get("duties", ())
                        for v6 in v5.get("legalBasis", ())
                    )
                )
            )
        ):
            for v7 in o.get("rightHolders", ()):
                if v7 == "higher-education-students":
                    return True
    return False


GUI_008_STUDENTS = Check(
    "rule/GUI-008-students",
    lambda o: (
        (not o["entitlementStatus"] == "no-entitlement")
        and (
            "legalBasis" in o
            or "duties" in o
            or (o["entitlementStatus"] == "individual-right" and ("legalBasis" in o or "duties" in o))
        )
    ),
    _gui_008_students,
)
