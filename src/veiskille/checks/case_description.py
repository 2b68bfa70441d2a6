"""What is looked at in the documents of the profile case-description.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, flo, idn, structure
from veiskille.tree import Kind

KINDS = {
'Actor': Kind(codes=frozenset(['actorKind']), below={'actorRoles': 'RoleHeld', 'period': 'Period', 'actorChanges': 'ActorChange'}, many=frozenset(['actorRoles', 'actorChanges']), checks=(act.ACT_001_ENDED, idn.IDN_004_CONTROL, idn.IDN_005_FOLLOW_UP, act.ACT_001_ITSELF, ), named=True, ),
'ActorChange': Kind(checks=(act.ACT_001_WHEN, structure.ACTORCHANGE, structure.ACTORCHANGE_2, ), ),
'Appendix': Kind(),
'Case': Kind(below={'pilotParticipants': 'PilotParticipant', 'quotedFigures': 'QuotedFigure'}, many=frozenset(['pilotParticipants', 'quotedFigures']), checks=(structure.CASE, structure.CASE_2, ), named=True, ),
'CaseDescription': Kind(below={'actors': 'Actor', 'cases': 'Case', 'pilots': 'Pilot', 'sourceDocuments': 'SourceDocument'}, many=frozenset(['actors', 'cases', 'pilots', 'sourceDocuments']), checks=(structure.CASE_DESCRIPTION_CASEDESCRIPTION, structure.CASE_DESCRIPTION_CASEDESCRIPTION_2, doc.DOC_016_ENDED_3, doc.DOC_016_FROM_2021_01_01_2, doc.DOC_016_FROM_2021_01_01_5, doc.DOC_016_FROM_2024_08_01_2, doc.DOC_016_FROM_2024_08_01_5, doc.DOC_016_FROM_2025_08_01_2, doc.DOC_016_FROM_2025_08_01_5, doc.DOC_016_TO_2024_07_31_2, doc.DOC_016_TO_2024_07_31_5, ), named=True, ),
'Period': Kind(checks=(doc.DOC_007_ORDER, ), ),
'Pilot': Kind(below={'period': 'Period'}, checks=(flo.FLO_004_TWO_NAMES, structure.PILOT, structure.PILOT_2, ), named=True, ),
'PilotParticipant': Kind(checks=(structure.PILOTPARTICIPANT, structure.PILOTPARTICIPANT_2, ), ),
'QuotedFigure': Kind(checks=(structure.QUOTEDFIGURE, structure.QUOTEDFIGURE_2, ), ),
'RoleHeld': Kind(),
'SourceDefect': Kind(),
'SourceDocument': Kind(below={'period': 'Period', 'appendices': 'Appendix', 'sourceDefects': 'SourceDefect'}, many=frozenset(['appendices', 'sourceDefects']), checks=(structure.SOURCEDOCUMENT, structure.SOURCEDOCUMENT_2, structure.SOURCEDOCUMENT_3, structure.SOURCEDOCUMENT_4, structure.SOURCEDOCUMENT_5, structure.SOURCEDOCUMENT_6, ), named=True, ),
}
