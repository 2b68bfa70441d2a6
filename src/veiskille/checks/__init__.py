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
    if profile == "annulment-decision":
        from veiskille.checks import annulment_decision

        return annulment_decision.KINDS
    if profile == "career-learning-portfolio":
        from veiskille.checks import career_learning_portfolio

        return career_learning_portfolio.KINDS
    if profile == "case-description":
        from veiskille.checks import case_description

        return case_description.KINDS
    if profile == "catalogue-extract":
        from veiskille.checks import catalogue_extract

        return catalogue_extract.KINDS
    if profile == "competence-certificate":
        from veiskille.checks import competence_certificate

        return competence_certificate.KINDS
    if profile == "delivery-receipt":
        from veiskille.checks import delivery_receipt

        return delivery_receipt.KINDS
    if profile == "diploma":
        from veiskille.checks import diploma

        return diploma.KINDS
    if profile == "document-annulment":
        from veiskille.checks import document_annulment

        return document_annulment.KINDS
    if profile == "exam-accommodation-decision":
        from veiskille.checks import exam_accommodation_decision

        return exam_accommodation_decision.KINDS
    if profile == "exam-appeal":
        from veiskille.checks import exam_appeal

        return exam_appeal.KINDS
    if profile == "exam-cancellation":
        from veiskille.checks import exam_cancellation

        return exam_cancellation.KINDS
    if profile == "exam-incident-report":
        from veiskille.checks import exam_incident_report

        return exam_incident_report.KINDS
    if profile == "exam-registration":
        from veiskille.checks import exam_registration

        return exam_registration.KINDS
    if profile == "exam-resource-list":
        from veiskille.checks import exam_resource_list

        return exam_resource_list.KINDS
    if profile == "exam-result":
        from veiskille.checks import exam_result

        return exam_result.KINDS
    if profile == "exam-session":
        from veiskille.checks import exam_session

        return exam_session.KINDS
    if profile == "follow-up-referral":
        from veiskille.checks import follow_up_referral

        return follow_up_referral.KINDS
    if profile == "guidance-service":
        from veiskille.checks import guidance_service

        return guidance_service.KINDS
    if profile == "information-flow":
        from veiskille.checks import information_flow

        return information_flow.KINDS
    if profile == "learning-progress-view":
        from veiskille.checks import learning_progress_view

        return learning_progress_view.KINDS
    if profile == "practitioner-qualifications":
        from veiskille.checks import practitioner_qualifications

        return practitioner_qualifications.KINDS
    if profile == "pupil-list":
        from veiskille.checks import pupil_list

        return pupil_list.KINDS
    if profile == "result-delivery":
        from veiskille.checks import result_delivery

        return result_delivery.KINDS
    if profile == "service-quality-assessment":
        from veiskille.checks import service_quality_assessment

        return service_quality_assessment.KINDS
    if profile == "spot-check-record":
        from veiskille.checks import spot_check_record

        return spot_check_record.KINDS
    if profile == "trade-certificate":
        from veiskille.checks import trade_certificate

        return trade_certificate.KINDS
    if profile == "transition-summary":
        from veiskille.checks import transition_summary

        return transition_summary.KINDS
    if profile == "vocational-college-diploma":
        from veiskille.checks import vocational_college_diploma

        return vocational_college_diploma.KINDS
    raise KeyError(profile)
