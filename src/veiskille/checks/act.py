"""Checks of the rules ACT.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

ACT_001_ENDED = Check('rule/ACT-001-ended', lambda o: ('period' in o and (not (not o['actorKind'] in {'agency', 'ministry'})) and (not 'actorChanges' in o)), lambda document, o: 'endDate' in o['period'])
ACT_001_ITSELF = Check('rule/ACT-001-itself', lambda o: 'actorChanges' in o, lambda document, o: any(o.get('id') == v2['successorActor'] for v1 in o.get('actorChanges', ()) for v2 in o.get('actorChanges', ())))
ACT_001_WHEN = Check('rule/ACT-001-when', lambda o: (((not 'changedOn' in o) or 'changedYear' in o) and ((not 'changedYear' in o) or 'changedOn' in o)), None)
