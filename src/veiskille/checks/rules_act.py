"""Checks of the rules ACT.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

ACT_001_ENDED = Check('rule/ACT-001-ended', lambda o: ('period' in o and (not o['actorKind'] not in {'agency', 'ministry'}) and 'actorChanges' not in o), lambda document, o, h: 'endDate' in o['period'])
ACT_001_ITSELF = Check('rule/ACT-001-itself', lambda o: 'actorChanges' in o, lambda document, o, h: any(o.get('id') == v2['successorActor'] for v1 in o.get('actorChanges', ()) for v2 in o.get('actorChanges', ())))
ACT_001_WHEN = Check('rule/ACT-001-when', lambda o: (('changedOn' not in o or 'changedYear' in o) and ('changedYear' not in o or 'changedOn' in o)), None)
