"""What is looked at in the documents of each profile besides the strict schema.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.tree import Kind


def kinds_of(profile: str) -> Mapping[str, Kind]:
    """Give what is looked at in the objects of each class of a profile.

    Raises:
        KeyError: there is no profile of that id.
    """
    match profile:
        case "annulment-decision":
            from veiskille.checks.annulment_decision import KINDS
        case "career-learning-portfolio":
            from veiskille.checks.career_learning_portfolio import KINDS
        case "case-description":
            from veiskille.checks.case_description import KINDS
        case "catalogue-extract":
            from veiskille.checks.catalogue_extract import KINDS
        case "competence-certificate":
            from veiskille.checks.competence_certificate import KINDS
        case "delivery-receipt":
            from veiskille.checks.delivery_receipt import KINDS
        case "diploma":
            from veiskille.checks.diploma import KINDS
        case "document-annulment":
            from veiskille.checks.document_annulment import KINDS
        case "exam-accommodation-decision":
            from veiskille.checks.exam_accommodation_decision import KINDS
        case "exam-appeal":
            from veiskille.checks.exam_appeal import KINDS
        case "exam-cancellation":
            from veiskille.checks.exam_cancellation import KINDS
        case "exam-incident-report":
            from veiskille.checks.exam_incident_report import KINDS
        case "exam-registration":
            from veiskille.checks.exam_registration import KINDS
        case "exam-resource-list":
            from veiskille.checks.exam_resource_list import KINDS
        case "exam-result":
            from veiskille.checks.exam_result import KINDS
        case "exam-session":
            from veiskille.checks.exam_session import KINDS
        case "follow-up-referral":
            from veiskille.checks.follow_up_referral import KINDS
        case "guidance-service":
            from veiskille.checks.guidance_service import KINDS
        case "information-flow":
            from veiskille.checks.information_flow import KINDS
        case "learning-progress-view":
            from veiskille.checks.learning_progress_view import KINDS
        case "practitioner-qualifications":
            from veiskille.checks.practitioner_qualifications import KINDS
        case "pupil-list":
            from veiskille.checks.pupil_list import KINDS
        case "result-delivery":
            from veiskille.checks.result_delivery import KINDS
        case "service-quality-assessment":
            from veiskille.checks.service_quality_assessment import KINDS
        case "spot-check-record":
            from veiskille.checks.spot_check_record import KINDS
        case "trade-certificate":
            from veiskille.checks.trade_certificate import KINDS
        case "transition-summary":
            from veiskille.checks.transition_summary import KINDS
        case "vocational-college-diploma":
            from veiskille.checks.vocational_college_diploma import KINDS
        case _:
            raise KeyError(profile)
    return KINDS
