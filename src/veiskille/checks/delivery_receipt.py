"""What is looked at in the documents of the profile delivery-receipt.

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
            doc.DOC_004_PROVISION_DELIVERY_RECEIPT_ADMISSION,
            doc.DOC_004_PROVISION_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION,
            doc.DOC_004_PROVISION_DELIVERY_RECEIPT_FOLLOW_UP,
            doc.DOC_004_PROVISION_DELIVERY_RECEIPT_REGISTER_KEEPING,
            doc.DOC_004_PROVISION_DELIVERY_RECEIPT_SCHOOL_START,
            doc.DOC_004_PROVISION_DELIVERY_RECEIPT_STATISTICS,
            doc.DOC_004_PURPOSE_DELIVERY_RECEIPT_ANY,
            doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_ADMISSION,
            doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION,
            doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_FOLLOW_UP,
            doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_REGISTER_KEEPING,
            doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_SCHOOL_START,
            doc.DOC_005_RECEIVER_DELIVERY_RECEIPT_STATISTICS,
            doc.DOC_006_DELIVERED_EARLIERSUBMISSIONS_SUBMITTEDON,
            doc.DOC_012_ERROR,
            doc.DOC_012_NO_ERROR,
            doc.DOC_012_NO_WARNING,
            doc.DOC_012_WARNING,
            doc.DOC_015_SERIES,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT_2,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT_3,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT_4,
            structure.DELIVERY_RECEIPT_DELIVERYRECEIPT_5,
            doc.DOC_016_FROM_2021_01_01_8,
            doc.DOC_016_FROM_2024_08_01_8,
            doc.DOC_016_FROM_2025_08_01_8,
            doc.DOC_016_TO_2024_07_31_8,
            doc.DOC_003_CATALOGUE,
            doc.DOC_003_DIFFERENT,
            doc.DOC_003_SAME_SCHOOL,
            doc.DOC_003_SAME_UNIT,
            doc.DOC_015_UNIT,
            doc.DOC_015_VERDICT,
            doc.DOC_015_YEAR,
            doc.DOC_003_DESCRIBED,
            doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "Period.period": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "RecordMessage.recordMessages": Kind(
        checks=(doc.DOC_012_RECORD,),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Submission.answeredSubmission": Kind(
        checks=(
            doc.DOC_006_DELIVERED_ANSWEREDSUBMISSION_SUBMITTEDON,
            doc.DOC_012_ONCE,
            structure.SUBMISSION,
            structure.SUBMISSION_2,
        ),
    ),
    "Submission.earlierSubmissions": Kind(
        codes=frozenset(["verdict"]),
        checks=(
            doc.DOC_015_ANSWERED,
            doc.DOC_015_EARLIER,
            structure.SUBMISSION,
            structure.SUBMISSION_2,
        ),
    ),
}
