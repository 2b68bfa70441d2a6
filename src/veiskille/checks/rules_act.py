"""Checks of the rules ACT.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

ACT_001_ENDED = Check(
    "rule/ACT-001-ended",
    lambda o: "period" in o and (not o["actorKind"] not in {"agency", "ministry"}) and "actorChanges" not in o,
    lambda document, o, h: "endDate" in o["period"],
)
ACT_001_ITSELF = Check(
    "rule/ACT-001-itself",
    lambda o: "actorChanges" in o,
    lambda document, o, h: any(
        o.get("id") == v2["successorActor"] for v1 in o.get("actorChanges", ()) for v2 in o.get("actorChanges", ())
    ),
)
ACT_001_WHEN = Check(
    "rule/ACT-001-when",
    lambda o: ("changedOn" not in o or "changedYear" in o) and ("changedYear" not in o or "changedOn" in o),
    None,
)
ACT_002_DELEGATED = Check(
    "rule/ACT-002-delegated", lambda o: o["responsibilityMode"] == "delegated" and "delegatedBy" not in o, None
)
ACT_002_GROUND = Check("rule/ACT-002-ground", lambda o: "legalBasis" not in o and "statedIn" not in o, None)
ACT_002_HOLDER = Check(
    "rule/ACT-002-holder", lambda o: (not o["responsibilityMode"] == "unclear") and "responsibleActor" not in o, None
)
ACT_002_NOT_DELEGATED = Check(
    "rule/ACT-002-not-delegated", lambda o: "delegatedBy" in o and (not o["responsibilityMode"] == "delegated"), None
)
ACT_002_OVERLAP = Check(
    "rule/ACT-002-overlap",
    lambda o: "period" in o and "responsibleActor" in o and o["responsibilityMode"] == "sole",
    lambda document, o, h: any(
        (
            "period" in v1
            and "responsibleActor" in v1
            and (not v1["responsibilityMode"] == "delegated")
            and v1["responsibleActor"] != o["responsibleActor"]
            and (
                not (
                    "endDate" in o["period"]
                    and "startDate" in v1["period"]
                    and o["period"]["endDate"] < v1["period"]["startDate"]
                )
            )
            and (
                not (
                    "startDate" in o["period"]
                    and "endDate" in v1["period"]
                    and v1["period"]["endDate"] < o["period"]["startDate"]
                )
            )
        )
        for v1 in document.holding("responsibleFor", o["responsibleFor"])
    ),
)
ACT_002_SINCE = Check(
    "rule/ACT-002-since",
    lambda o: not o["responsibilityMode"] == "unclear",
    lambda document, o, h: (
        (not o["responsibilityMode"] == "unclear") and (not ("period" in o and "startDate" in o["period"]))
    ),
)
ACT_002_TO_ONESELF = Check(
    "rule/ACT-002-to-oneself",
    lambda o: "delegatedBy" in o and "responsibleActor" in o,
    lambda document, o, h: o["delegatedBy"] == o["responsibleActor"],
)
ACT_002_UNCLEAR = Check(
    "rule/ACT-002-unclear", lambda o: "responsibleActor" in o and o["responsibilityMode"] == "unclear", None
)
