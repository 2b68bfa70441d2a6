"""Checks of the rules FLO.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

FLO_001_AVAILABILITY = Check(
    "rule/FLO-001-availability",
    lambda o: "availableWhen" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ("availableWhen" not in o or any(v1 == "flow-time" for v1 in o.get("unknownAspects", ())))
        and ("availableWhen" in o or (not any(v2 == "flow-time" for v2 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_BREAKDOWN = Check(
    "rule/FLO-001-breakdown",
    lambda o: "unknownAspects" in o,
    lambda document, o, h: (
        (not h["describedSituation"] == "desired")
        and (not (document.holding("brokenFlows", o["id"]) if "id" in o else ()))
        and o.get("unknownAspects", ())
    ),
)
FLO_001_DESIRED = Check(
    "rule/FLO-001-desired",
    lambda o: "unknownAspects" in o,
    lambda document, o, h: h["describedSituation"] == "desired" and o.get("unknownAspects", ()),
)
FLO_001_LEGAL_BASIS = Check(
    "rule/FLO-001-legal-basis",
    lambda o: "legalBasis" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ((not o.get("legalBasis", ())) or any(v2 == "flow-legal-basis" for v2 in o.get("unknownAspects", ())))
        and (o.get("legalBasis", ()) or (not any(v3 == "flow-legal-basis" for v3 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_OBJECT = Check(
    "rule/FLO-001-object",
    lambda o: "informationObjects" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ((not o.get("informationObjects", ())) or any(v2 == "flow-object" for v2 in o.get("unknownAspects", ())))
        and (o.get("informationObjects", ()) or (not any(v3 == "flow-object" for v3 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_PURPOSE = Check(
    "rule/FLO-001-purpose",
    lambda o: "purpose" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ("purpose" not in o or any(v1 == "flow-purpose" for v1 in o.get("unknownAspects", ())))
        and ("purpose" in o or (not any(v2 == "flow-purpose" for v2 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_RECEIVER = Check(
    "rule/FLO-001-receiver",
    lambda o: ("receiver" not in o and (not ("toPerson" in o and o["toPerson"] is True))) or "unknownAspects" in o,
    lambda document, o, h: (
        (
            "receiver" in o
            or ("toPerson" in o and o["toPerson"] is True)
            or (not any(v2 == "flow-receiver" for v2 in o.get("unknownAspects", ())))
        )
        and (
            ("receiver" not in o and (not ("toPerson" in o and o["toPerson"] is True)))
            or any(v1 == "flow-receiver" for v1 in o.get("unknownAspects", ()))
        )
    ),
)
FLO_001_RESPONSIBLE = Check(
    "rule/FLO-001-responsible",
    lambda o: "responsibleActor" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ("responsibleActor" not in o or any(v1 == "flow-responsible" for v1 in o.get("unknownAspects", ())))
        and ("responsibleActor" in o or (not any(v2 == "flow-responsible" for v2 in o.get("unknownAspects", ()))))
    ),
)
FLO_001_SOURCE = Check(
    "rule/FLO-001-source",
    lambda o: (
        ("sourceActor" not in o and (not ("fromPerson" in o and o["fromPerson"] is True))) or "unknownAspects" in o
    ),
    lambda document, o, h: (
        (
            "sourceActor" in o
            or ("fromPerson" in o and o["fromPerson"] is True)
            or (not any(v2 == "flow-source" for v2 in o.get("unknownAspects", ())))
        )
        and (
            ("sourceActor" not in o and (not ("fromPerson" in o and o["fromPerson"] is True)))
            or any(v1 == "flow-source" for v1 in o.get("unknownAspects", ()))
        )
    ),
)
FLO_001_TRIGGER = Check(
    "rule/FLO-001-trigger",
    lambda o: "triggeredBy" not in o or "unknownAspects" in o,
    lambda document, o, h: (
        ("triggeredBy" not in o or any(v1 == "flow-start" for v1 in o.get("unknownAspects", ())))
        and ("triggeredBy" in o or (not any(v2 == "flow-start" for v2 in o.get("unknownAspects", ()))))
    ),
)
FLO_002_ACTOR = Check(
    "rule/FLO-002-actor",
    lambda o: (
        "informationObjects" in o
        and "receiver" in o
        and "sourceActor" in o
        and (not ("fromPerson" in o and o["fromPerson"] is True))
    ),
    lambda document, o, h: (
        (not (document.holding("brokenFlows", o["id"]) if "id" in o else ()))
        and any(
            (
                "receiver" in v3
                and (not v3 is o)
                and v3["receiver"] == o["receiver"]
                and (not ("fromPerson" in v3 and v3["fromPerson"] is True))
                and (not ("reusesFlow" in o and v3.get("id") == o["reusesFlow"]))
                and (not ("reusesFlow" in v3 and o.get("id") == v3["reusesFlow"]))
            )
            for v2 in o.get("informationObjects", ())
            for v3 in document.holding("informationObjects", v2)
        )
    ),
)
FLO_002_PERSON = Check(
    "rule/FLO-002-person",
    lambda o: "fromPerson" in o and "informationObjects" in o and "receiver" in o and o["fromPerson"] is True,
    lambda document, o, h: (
        (not (document.holding("brokenFlows", o["id"]) if "id" in o else ()))
        and any(
            (
                "receiver" in v3
                and (not v3 is o)
                and v3["receiver"] == o["receiver"]
                and (not ("fromPerson" in v3 and v3["fromPerson"] is True))
            )
            for v2 in o.get("informationObjects", ())
            for v3 in document.holding("informationObjects", v2)
        )
    ),
)
FLO_004_TWO_NAMES = Check(
    "rule/FLO-004-two-names",
    lambda o: True,
    lambda document, o, h: any(
        v3 == v2
        for v1 in o.get("exploresCases", ())
        if (not o.get("id") == v1)
        for v2 in document.of(v1, "name")
        for v3 in o.get("name", {}).items()
    ),
)
FLO_005_APPROVED = Check(
    "rule/FLO-005-approved", lambda o: o["arrangementState"] == "in-production" and "approval" not in o, None
)
FLO_005_AWAITING = Check(
    "rule/FLO-005-awaiting", lambda o: "approval" in o and o["arrangementState"] == "awaiting-approval", None
)
