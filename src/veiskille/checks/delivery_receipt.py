"""What is looked at in the documents of the profile delivery-receipt.

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
            rules_act.ACT_001_ENDED_3,
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
    "DeliveryReceipt": Kind(
        codes=frozenset(["purpose", "verdict"]),
        below={
            "actors": "Actor.actors",
            "answeredSubmission": "Submission.answeredSubmission",
            "recordMessages": "RecordMessage.recordMessages",
            "earlierSubmissions": "Submission.earlierSubmissions",
        },
        many=frozenset(["actors", "recordMessages", "earlierSubmissions"]),
        checks=(
            rules_doc.DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_ADMISSION,
            rules_doc.DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION,
            rules_doc.DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_FOLLOW_UP,
            rules_doc.DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_REGISTER_KEEPING,
            rules_doc.DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_SCHOOL_START,
            rules_doc.DOC_004_OTHER_PURPOSE_DELIVERY_RECEIPT_STATISTICS,
            rules_doc.DOC_004_PROVISION_DELIVERY_RECEIPT_ADMISSION,
            rules_doc.DOC_004_PROVISION_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION,
            rules_doc.DOC_004_PROVISION_DELIVERY_RECEIPT_FOLLOW_UP,
            rules_doc.DOC_004_PROVISION_DELIVERY_RECEIPT_REGISTER_KEEPING,
            rules_doc.DOC_004_PROVISION_DELIVERY_RECEIPT_SCHOOL_START,
            rules_doc.DOC_004_PROVISION_DELIVERY_RECEIPT_STATISTICS,
            rules_doc.DOC_004_PURPOSE_DELIVERY_RECEIPT_ANY,
            rules_doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_ADMISSION,
            rules_doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION,
            rules_doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_FOLLOW_UP,
            rules_doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_REGISTER_KEEPING,
            rules_doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_SCHOOL_START,
            rules_doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_STATISTICS,
            rules_doc.DOC_006_DELIVERED_EARLIERSUBMISSIONS_SUBMITTEDON,
            rules_doc.DOC_012_ERROR,
            rules_doc.DOC_012_NO_ERROR,
            rules_doc.DOC_012_NO_WARNING,
            rules_doc.DOC_012_WARNING,
            rules_doc.DOC_015_SERIES,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT_2,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT_3,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT_4,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT_5,
            rules_doc.DOC_016_FROM_2021_01_01_11,
            rules_doc.DOC_016_FROM_2024_08_01_11,
            rules_doc.DOC_016_FROM_2025_08_01_11,
            rules_doc.DOC_016_TO_2024_07_31_11,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            rules_doc.DOC_015_UNIT,
            rules_doc.DOC_015_VERDICT,
            rules_doc.DOC_015_YEAR,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "RecordMessage.recordMessages": Kind(
        checks=(rules_doc.DOC_012_RECORD,),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Submission.answeredSubmission": Kind(
        checks=(
            rules_doc.DOC_006_DELIVERED_ANSWEREDSUBMISSION_SUBMITTEDON,
            rules_doc.DOC_012_ONCE,
            structure.SUBMISSION,
            structure.SUBMISSION_2,
        ),
    ),
    "Submission.earlierSubmissions": Kind(
        codes=frozenset(["verdict"]),
        checks=(
            rules_doc.DOC_015_ANSWERED,
            rules_doc.DOC_015_EARLIER,
            structure.SUBMISSION,
            structure.SUBMISSION_2,
        ),
    ),
}
