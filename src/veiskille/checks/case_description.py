"""What is looked at in the documents of the profile case-description.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


def F_288CE3AA73(document: Tree, o: Node) -> object:
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
    ):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def F_3795D81736(document: Tree, o: Node) -> object:
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
    ):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_52B6CC7B70(document: Tree, o: Node) -> object:
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
    ):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


def F_A351E1D122(document: Tree, o: Node) -> object:
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
    ):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def _case(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["submittedBy"] not in terms.T_62E90CF869 and (not document.types(o["submittedBy"])):
            return True
    return False


CASE = Check("shape/Case", lambda o: True, _case)


def _case_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["submittedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["submittedBy"]))
            and document.types(o["submittedBy"])
        ):
            return True
    return False


CASE_2 = Check("shape/Case", lambda o: True, _case_2)


def _case_description_casedescription(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


CASE_DESCRIPTION_CASEDESCRIPTION = Check(
    "shape/case-description/CaseDescription", lambda o: "legalBasis" in o, _case_description_casedescription
)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
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
                    ):
                        if "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_A351E1D122))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_52B6CC7B70))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_288CE3AA73))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2025_08_01,
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_3795D81736))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_to_2024_07_31,
)


def _flo_004_two_names(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("exploresCases", ()):
            if not o.get("id") == v1:
                for v2 in document.of(v1, "name"):
                    for v3 in o.get("name", {}).items():
                        if v3 == v2:
                            return True
    return False


FLO_004_TWO_NAMES = Check("rule/FLO-004-two-names", lambda o: True, _flo_004_two_names)


def _pilot(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("exploresCases", ()):
            if (not document.types(v1)) or ((not "Case" in document.types(v1)) and document.types(v1)):
                return True
    return False


PILOT = Check("shape/Pilot", lambda o: True, _pilot)


def _pilotparticipant(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["participant"] not in terms.T_62E90CF869 and (not document.types(o["participant"])):
            return True
    return False


PILOTPARTICIPANT = Check("shape/PilotParticipant", lambda o: True, _pilotparticipant)


def _pilotparticipant_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["participant"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["participant"]))
            and document.types(o["participant"])
        ):
            return True
    return False


PILOTPARTICIPANT_2 = Check("shape/PilotParticipant", lambda o: True, _pilotparticipant_2)


def _quotedfigure(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


QUOTEDFIGURE = Check("shape/QuotedFigure", lambda o: True, _quotedfigure)


def _sourcedocument(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("lawNow", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


SOURCEDOCUMENT = Check("shape/SourceDocument", lambda o: "lawNow" in o, _sourcedocument)


def _sourcedocument_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("lawThen", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


SOURCEDOCUMENT_2 = Check("shape/SourceDocument", lambda o: "lawThen" in o, _sourcedocument_2)

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
            rules_act.ACT_001_ENDED,
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
