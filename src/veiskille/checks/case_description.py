"""What is looked at in the documents of the profile case-description.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


def F_57E1DE002C(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    )


def F_783CF14CE5(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    )


def F_8AE87AD728(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    )


def F_96B33F8AD7(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    )


CASE = Check(
    "shape/Case",
    lambda o: True,
    lambda document, o, h: (not document.types(o["submittedBy"])) and o["submittedBy"] not in terms.T_62E90CF869,
)
CASE_2 = Check(
    "shape/Case",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["submittedBy"]))
        and o["submittedBy"] not in terms.T_62E90CF869
        and document.types(o["submittedBy"])
    ),
)
CASE_DESCRIPTION_CASEDESCRIPTION = Check(
    "shape/case-description/CaseDescription",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        "deliveredOn" not in v3
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    ),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_57E1DE002C))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_8AE87AD728))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_96B33F8AD7))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    lambda document, o, h: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_783CF14CE5))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
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
PILOT = Check(
    "shape/Pilot",
    lambda o: True,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Case" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("exploresCases", ())
    ),
)
PILOTPARTICIPANT = Check(
    "shape/PilotParticipant",
    lambda o: True,
    lambda document, o, h: (not document.types(o["participant"])) and o["participant"] not in terms.T_62E90CF869,
)
PILOTPARTICIPANT_2 = Check(
    "shape/PilotParticipant",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["participant"]))
        and o["participant"] not in terms.T_62E90CF869
        and document.types(o["participant"])
    ),
)
QUOTEDFIGURE = Check(
    "shape/QuotedFigure",
    lambda o: True,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
SOURCEDOCUMENT = Check(
    "shape/SourceDocument",
    lambda o: "lawNow" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("lawNow", ())
    ),
)
SOURCEDOCUMENT_2 = Check(
    "shape/SourceDocument",
    lambda o: "lawThen" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("lawThen", ())
    ),
)

KINDS = {
    "Actor.actors": Kind(
        codes=frozenset(["actorKind"]),
        below={
            "actorRoles": "RoleHeld.actorRoles",
            "period": "Period.period",
            "actorChanges": "ActorChange.actorChanges",
        },
        many=frozenset(["actorRoles", "actorChanges"]),
        checks=(
            rules_act.ACT_001_ENDED_2,
            rules_act.ACT_001_WILL_END,
            rules_idn.IDN_004_CONTROL,
            rules_idn.IDN_005_FOLLOW_UP,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            rules_act.ACT_001_DAY_OUTSIDE,
            rules_act.ACT_001_DAY_OUTSIDE_2,
            rules_act.ACT_001_ITSELF,
            rules_act.ACT_001_WHEN,
            rules_act.ACT_001_YEAR_OUTSIDE,
            rules_act.ACT_001_YEAR_OUTSIDE_2,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "Appendix.appendices": Kind(),
    "Case.cases": Kind(
        below={
            "pilotParticipants": "PilotParticipant.pilotParticipants",
            "quotedFigures": "QuotedFigure.quotedFigures",
        },
        many=frozenset(["pilotParticipants", "quotedFigures"]),
        checks=(
            CASE,
            CASE_2,
        ),
    ),
    "CaseDescription": Kind(
        below={
            "actors": "Actor.actors",
            "cases": "Case.cases",
            "pilots": "Pilot.pilots",
            "sourceDocuments": "SourceDocument.sourceDocuments",
        },
        many=frozenset(["actors", "cases", "pilots", "sourceDocuments"]),
        checks=(
            CASE_DESCRIPTION_CASEDESCRIPTION,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Pilot.pilots": Kind(
        below={"period": "Period.period"},
        checks=(
            FLO_004_TWO_NAMES,
            PILOT,
        ),
    ),
    "PilotParticipant.pilotParticipants": Kind(
        checks=(
            PILOTPARTICIPANT,
            PILOTPARTICIPANT_2,
        ),
    ),
    "QuotedFigure.quotedFigures": Kind(
        checks=(QUOTEDFIGURE,),
    ),
    "RoleHeld.actorRoles": Kind(),
    "SourceDefect.sourceDefects": Kind(),
    "SourceDocument.sourceDocuments": Kind(
        below={
            "period": "Period.period",
            "appendices": "Appendix.appendices",
            "sourceDefects": "SourceDefect.sourceDefects",
        },
        many=frozenset(["appendices", "sourceDefects"]),
        checks=(
            SOURCEDOCUMENT,
            SOURCEDOCUMENT_2,
            structure.SOURCEDOCUMENT,
        ),
    ),
}
