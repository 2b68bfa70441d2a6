"""What is looked at in the documents of the profile pupil-list.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_idn, structure
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
            rules_act.ACT_001_ENDED_4,
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
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        below={"validity": "Period.validity"},
        checks=(
            rules_idn.IDN_001_CONTROL,
            rules_idn.IDN_001_DATE_D_NUMBER,
            rules_idn.IDN_001_DATE_H_NUMBER,
            rules_idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_001_DATE_NAV_SYNTHETIC,
            rules_idn.IDN_001_DATE_NOT_STATED,
            rules_idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            rules_idn.IDN_001_DATE_TENOR_SYNTHETIC,
            rules_idn.IDN_002_COMBINED,
            rules_idn.IDN_002_D_NUMBER,
            rules_idn.IDN_002_H_NUMBER,
            rules_idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_002_NAV_SYNTHETIC,
            rules_idn.IDN_002_SCHOOL_FICTITIOUS,
            rules_idn.IDN_002_TENOR_SYNTHETIC,
            rules_idn.IDN_002_UNSTATED,
            rules_idn.IDN_003_SYNTHETIC,
            rules_idn.IDN_010_TOO_EARLY_12,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(
            rules_doc.DOC_007_ORDER,
            rules_idn.IDN_011_OVERLAP_4,
            rules_idn.IDN_011_OVERLAP_5,
            rules_idn.IDN_011_OVERLAP_6,
        ),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT_2,
            rules_doc.DOC_014_NAME,
        ),
    ),
    "PupilEntry.pupils": Kind(
        below={"person": "Person.person"},
        checks=(rules_doc.DOC_013_ONCE,),
    ),
    "PupilList": Kind(
        codes=frozenset(["purpose"]),
        below={"actors": "Actor.actors", "pupils": "PupilEntry.pupils"},
        many=frozenset(["actors", "pupils"]),
        checks=(
            rules_doc.DOC_004_PROVISION_PUPIL_LIST_ADMISSION,
            rules_doc.DOC_004_PURPOSE_PUPIL_LIST_ANY,
            rules_doc.DOC_005_RECEIVER_PUPIL_LIST_ADMISSION,
            rules_doc.DOC_006_DELIVERED_PUPILS_PERSON_BIRTHDATE,
            structure.PUPIL_LIST_PUPILLIST,
            structure.PUPIL_LIST_PUPILLIST_2,
            structure.PUPIL_LIST_PUPILLIST_3,
            structure.PUPIL_LIST_PUPILLIST_4,
            structure.PUPIL_LIST_PUPILLIST_5,
            structure.PUPIL_LIST_PUPILLIST_6,
            structure.PUPIL_LIST_PUPILLIST_7,
            rules_doc.DOC_016_ENDED_24,
            rules_doc.DOC_016_FROM_2021_01_01_32,
            rules_doc.DOC_016_FROM_2024_08_01_32,
            rules_doc.DOC_016_FROM_2025_08_01_32,
            rules_doc.DOC_016_TO_2024_07_31_32,
            rules_doc.DOC_003_SENDER,
            rules_doc.DOC_003_CATALOGUE_2,
            rules_doc.DOC_003_DIFFERENT_2,
            rules_doc.DOC_003_RECEIVER,
            rules_doc.DOC_003_SAME_SCHOOL_2,
            rules_doc.DOC_003_SAME_UNIT_2,
            rules_doc.DOC_004_LIST_BASIS,
            rules_doc.DOC_004_LIST_PURPOSE,
            rules_doc.DOC_003_DESCRIBED_3,
            rules_doc.DOC_003_DESCRIBED_4,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
}
