"""What is looked at in the documents of the profile case-description.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_flo, rules_idn, structure
from veiskille.tree import Kind

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
            structure.CASE,
            structure.CASE_2,
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
            structure.CASE_DESCRIPTION_CASEDESCRIPTION,
            rules_doc.DOC_016_ENDED_3,
            rules_doc.DOC_016_FROM_2021_01_01_4,
            rules_doc.DOC_016_FROM_2024_08_01_4,
            rules_doc.DOC_016_FROM_2025_08_01_4,
            rules_doc.DOC_016_TO_2024_07_31_4,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Pilot.pilots": Kind(
        below={"period": "Period.period"},
        checks=(
            rules_flo.FLO_004_TWO_NAMES,
            structure.PILOT,
        ),
    ),
    "PilotParticipant.pilotParticipants": Kind(
        checks=(
            structure.PILOTPARTICIPANT,
            structure.PILOTPARTICIPANT_2,
        ),
    ),
    "QuotedFigure.quotedFigures": Kind(
        checks=(structure.QUOTEDFIGURE,),
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
            structure.SOURCEDOCUMENT,
            structure.SOURCEDOCUMENT_2,
            structure.SOURCEDOCUMENT_3,
        ),
    ),
}
