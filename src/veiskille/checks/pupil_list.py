"""What is looked at in the documents of the profile pupil-list.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, idn, structure
from veiskille.tree import Kind

KINDS = {
'Actor': Kind(codes=frozenset(['actorKind']), below={'actorRoles': 'RoleHeld', 'period': 'Period', 'actorChanges': 'ActorChange'}, many=frozenset(['actorRoles', 'actorChanges']), checks=(act.ACT_001_ENDED, idn.IDN_004_CONTROL, idn.IDN_005_FOLLOW_UP, act.ACT_001_ITSELF, ), named=True, ),
'ActorChange': Kind(checks=(act.ACT_001_WHEN, structure.ACTORCHANGE, structure.ACTORCHANGE_2, ), ),
'IdentityNumber': Kind(codes=frozenset(['numberKind']), below={'validity': 'Period'}, checks=(idn.IDN_001_CONTROL, idn.IDN_001_CONTROL_2, idn.IDN_001_DATE_D_NUMBER, idn.IDN_001_DATE_H_NUMBER, idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER, idn.IDN_001_DATE_NAV_SYNTHETIC, idn.IDN_001_DATE_NOT_STATED, idn.IDN_001_DATE_SCHOOL_FICTITIOUS, idn.IDN_001_DATE_TENOR_SYNTHETIC, idn.IDN_002_COMBINED, idn.IDN_002_D_NUMBER, idn.IDN_002_H_NUMBER, idn.IDN_002_NATIONAL_IDENTITY_NUMBER, idn.IDN_002_NAV_SYNTHETIC, idn.IDN_002_SCHOOL_FICTITIOUS, idn.IDN_002_TENOR_SYNTHETIC, idn.IDN_002_UNSTATED, idn.IDN_003_SYNTHETIC_14, idn.IDN_010_TOO_EARLY_43, idn.IDN_010_TOO_EARLY_44, idn.IDN_010_TOO_EARLY_45, idn.IDN_010_TOO_EARLY_46, idn.IDN_011_KIND, idn.IDN_011_PERIOD, ), ),
'Period': Kind(checks=(doc.DOC_007_ORDER, ), ),
'Person': Kind(below={'identityNumbers': 'IdentityNumber'}, many=frozenset(['identityNumbers']), checks=(idn.IDN_011_ONE_CURRENT_2, ), named=True, ),
'PupilEntry': Kind(below={'person': 'Person'}, checks=(doc.DOC_013_ONCE, doc.DOC_014_NAME, ), ),
'PupilList': Kind(codes=frozenset(['purpose']), below={'actors': 'Actor', 'pupils': 'PupilEntry'}, many=frozenset(['actors', 'pupils']), checks=(doc.DOC_004_PROVISION_PUPIL_LIST_ADMISSION, doc.DOC_004_PROVISION_PUPIL_LIST_ADMISSION_2, doc.DOC_004_PURPOSE_PUPIL_LIST_ANY, doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION, doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION_2, doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION_3, doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION_4, doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION_5, doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION_6, doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION_7, doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION_8, doc.DOC_006_DELIVERED_PUPILS_PERSON_BIRTHDATE, structure.PUPIL_LIST_PUPILLIST, structure.PUPIL_LIST_PUPILLIST_2, structure.PUPIL_LIST_PUPILLIST_3, structure.PUPIL_LIST_PUPILLIST_4, structure.PUPIL_LIST_PUPILLIST_5, structure.PUPIL_LIST_PUPILLIST_6, structure.PUPIL_LIST_PUPILLIST_7, structure.PUPIL_LIST_PUPILLIST_8, doc.DOC_003_CATALOGUE_2, doc.DOC_003_DIFFERENT_2, doc.DOC_003_RECEIVER, doc.DOC_003_SAME_SCHOOL_2, doc.DOC_003_SAME_UNIT_2, doc.DOC_004_LIST_BASIS, doc.DOC_004_LIST_PURPOSE, doc.DOC_003_SENDER, doc.DOC_016_ENDED_21, doc.DOC_016_FROM_2021_01_01_2, doc.DOC_016_FROM_2021_01_01_35, doc.DOC_016_FROM_2024_08_01_2, doc.DOC_016_FROM_2024_08_01_35, doc.DOC_016_FROM_2025_08_01_2, doc.DOC_016_FROM_2025_08_01_35, doc.DOC_016_TO_2024_07_31_2, doc.DOC_016_TO_2024_07_31_35, idn.IDN_011_OVERLAP, doc.DOC_003_DESCRIBED_3, doc.DOC_003_DESCRIBED_4, ), named=True, ),
'RoleHeld': Kind(),
}
