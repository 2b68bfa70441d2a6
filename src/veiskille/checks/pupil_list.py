"""What is looked at in the documents of the profile pupil-list.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, idn, structure
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
            act.ACT_001_ENDED,
            idn.IDN_004_CONTROL,
            idn.IDN_005_FOLLOW_UP,
            act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            act.ACT_001_WHEN,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        below={"validity": "Period.validity"},
        checks=(
            idn.IDN_001_CONTROL,
            idn.IDN_001_DATE_D_NUMBER,
            idn.IDN_001_DATE_H_NUMBER,
            idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_001_DATE_NAV_SYNTHETIC,
            idn.IDN_001_DATE_NOT_STATED,
            idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            idn.IDN_001_DATE_TENOR_SYNTHETIC,
            idn.IDN_002_COMBINED,
            idn.IDN_002_D_NUMBER,
            idn.IDN_002_H_NUMBER,
            idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_002_NAV_SYNTHETIC,
            idn.IDN_002_SCHOOL_FICTITIOUS,
            idn.IDN_002_TENOR_SYNTHETIC,
            idn.IDN_002_UNSTATED,
            idn.IDN_003_SYNTHETIC_11,
            idn.IDN_010_TOO_EARLY_13,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(
            doc.DOC_007_ORDER,
            idn.IDN_011_OVERLAP_4,
            idn.IDN_011_OVERLAP_5,
            idn.IDN_011_OVERLAP_6,
        ),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            idn.IDN_011_ONE_CURRENT_2,
            doc.DOC_014_NAME,
        ),
    ),
    "PupilEntry.pupils": Kind(
        below={"person": "Person.person"},
        checks=(doc.DOC_013_ONCE,),
    ),
    "PupilList": Kind(
        codes=frozenset(["purpose"]),
        below={"actors": "Actor.actors", "pupils": "PupilEntry.pupils"},
        many=frozenset(["actors", "pupils"]),
        checks=(
            doc.DOC_004_PROVISION_PUPIL_LIST_ADMISSION,
            doc.DOC_004_PURPOSE_PUPIL_LIST_ANY,
            doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION,
            doc.DOC_006_DELIVERED_PUPILS_PERSON_BIRTHDATE,
            structure.PUPIL_LIST_PUPILLIST,
            structure.PUPIL_LIST_PUPILLIST_2,
            structure.PUPIL_LIST_PUPILLIST_3,
            structure.PUPIL_LIST_PUPILLIST_4,
            structure.PUPIL_LIST_PUPILLIST_5,
            structure.PUPIL_LIST_PUPILLIST_6,
            structure.PUPIL_LIST_PUPILLIST_7,
            doc.DOC_016_ENDED_21,
            doc.DOC_016_FROM_2021_01_01_29,
            doc.DOC_016_FROM_2024_08_01_29,
            doc.DOC_016_FROM_2025_08_01_29,
            doc.DOC_016_TO_2024_07_31_29,
            doc.DOC_003_SENDER,
            doc.DOC_003_CATALOGUE_2,
            doc.DOC_003_DIFFERENT_2,
            doc.DOC_003_RECEIVER,
            doc.DOC_003_SAME_SCHOOL_2,
            doc.DOC_003_SAME_UNIT_2,
            doc.DOC_004_LIST_BASIS,
            doc.DOC_004_LIST_PURPOSE,
            doc.DOC_003_DESCRIBED_3,
            doc.DOC_003_DESCRIBED_4,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
}
