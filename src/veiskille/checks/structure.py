"""Checks of the structure.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import terms
from veiskille.tree import Check

ACTORCHANGE = Check('shape/ActorChange', lambda o: True, lambda document, o, h: ((not document.types(o['successorActor'])) and o['successorActor'] not in terms.T_62E90CF869))
ACTORCHANGE_2 = Check('shape/ActorChange', lambda o: True, lambda document, o, h: ((not 'Actor' in document.types(o['successorActor'])) and o['successorActor'] not in terms.T_62E90CF869 and document.types(o['successorActor'])))
ASSESSMENT = Check('shape/Assessment', lambda o: 'receivedFrom' in o, lambda document, o, h: ((not document.types(o['receivedFrom'])) and o['receivedFrom'] not in terms.T_62E90CF869))
ASSESSMENT_2 = Check('shape/Assessment', lambda o: 'resultSource' in o, lambda document, o, h: ((not document.types(o['resultSource'])) and o['resultSource'] not in terms.T_62E90CF869))
ASSESSMENT_3 = Check('shape/Assessment', lambda o: 'receivedFrom' in o, lambda document, o, h: ((not 'Actor' in document.types(o['receivedFrom'])) and o['receivedFrom'] not in terms.T_62E90CF869 and document.types(o['receivedFrom'])))
ASSESSMENT_4 = Check('shape/Assessment', lambda o: 'resultSource' in o, lambda document, o, h: ((not 'Actor' in document.types(o['resultSource'])) and o['resultSource'] not in terms.T_62E90CF869 and document.types(o['resultSource'])))
DIPLOMA_DIPLOMA = Check('shape/diploma/Diploma', lambda o: 'awardedBy' in o, lambda document, o, h: ((not document.types(o['awardedBy'])) and o['awardedBy'] not in terms.T_62E90CF869))
DIPLOMA_DIPLOMA_2 = Check('shape/diploma/Diploma', lambda o: 'legalBasis' in o, lambda document, o, h: any(((v1 not in terms.T_23634A73B9 and document.types(v1)) or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)) for v1 in o.get('legalBasis', ())))
DIPLOMA_DIPLOMA_3 = Check('shape/diploma/Diploma', lambda o: 'registeredIn' in o, lambda document, o, h: ((not document.types(o['registeredIn'])) and o['registeredIn'] not in terms.T_62E90CF869))
DIPLOMA_DIPLOMA_4 = Check('shape/diploma/Diploma', lambda o: 'awardedBy' in o, lambda document, o, h: ((not 'Actor' in document.types(o['awardedBy'])) and o['awardedBy'] not in terms.T_62E90CF869 and document.types(o['awardedBy'])))
DIPLOMA_DIPLOMA_5 = Check('shape/diploma/Diploma', lambda o: 'registeredIn' in o, lambda document, o, h: ((not 'Actor' in document.types(o['registeredIn'])) and o['registeredIn'] not in terms.T_62E90CF869 and document.types(o['registeredIn'])))
PUPIL_LIST_PUPILLIST = Check('shape/pupil-list/PupilList', lambda o: 'attendedSchool' in o, lambda document, o, h: ((not document.types(o['attendedSchool'])) and o['attendedSchool'] not in terms.T_62E90CF869))
PUPIL_LIST_PUPILLIST_2 = Check('shape/pupil-list/PupilList', lambda o: 'legalBasis' in o, lambda document, o, h: any(((v1 not in terms.T_23634A73B9 and document.types(v1)) or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)) for v1 in o.get('legalBasis', ())))
PUPIL_LIST_PUPILLIST_3 = Check('shape/pupil-list/PupilList', lambda o: 'receiver' in o, lambda document, o, h: ((not document.types(o['receiver'])) and o['receiver'] not in terms.T_62E90CF869))
PUPIL_LIST_PUPILLIST_4 = Check('shape/pupil-list/PupilList', lambda o: 'sender' in o, lambda document, o, h: ((not document.types(o['sender'])) and o['sender'] not in terms.T_62E90CF869))
PUPIL_LIST_PUPILLIST_5 = Check('shape/pupil-list/PupilList', lambda o: 'attendedSchool' in o, lambda document, o, h: ((not 'Actor' in document.types(o['attendedSchool'])) and o['attendedSchool'] not in terms.T_62E90CF869 and document.types(o['attendedSchool'])))
PUPIL_LIST_PUPILLIST_6 = Check('shape/pupil-list/PupilList', lambda o: 'receiver' in o, lambda document, o, h: ((not 'Actor' in document.types(o['receiver'])) and o['receiver'] not in terms.T_62E90CF869 and document.types(o['receiver'])))
PUPIL_LIST_PUPILLIST_7 = Check('shape/pupil-list/PupilList', lambda o: 'sender' in o, lambda document, o, h: ((not 'Actor' in document.types(o['sender'])) and o['sender'] not in terms.T_62E90CF869 and document.types(o['sender'])))
RENDITION = Check('shape/Rendition', lambda o: 'keptIn' in o, lambda document, o, h: ((not document.types(o['keptIn'])) and o['keptIn'] not in terms.T_62E90CF869))
RENDITION_2 = Check('shape/Rendition', lambda o: 'renditionOf' in o, lambda document, o, h: (not document.types(o['renditionOf'])))
RENDITION_3 = Check('shape/Rendition', lambda o: 'keptIn' in o, lambda document, o, h: ((not 'Actor' in document.types(o['keptIn'])) and o['keptIn'] not in terms.T_62E90CF869 and document.types(o['keptIn'])))
RENDITION_4 = Check('shape/Rendition', lambda o: 'renditionOf' in o, lambda document, o, h: ((not 'Rendition' in document.types(o['renditionOf'])) and document.types(o['renditionOf'])))
RESULTLOGENTRY = Check('shape/ResultLogEntry', lambda o: 'loggedBy' in o, lambda document, o, h: ((not document.types(o['loggedBy'])) and o['loggedBy'] not in terms.T_62E90CF869))
RESULTLOGENTRY_2 = Check('shape/ResultLogEntry', lambda o: 'loggedBy' in o, lambda document, o, h: ((not 'Actor' in document.types(o['loggedBy'])) and o['loggedBy'] not in terms.T_62E90CF869 and document.types(o['loggedBy'])))
