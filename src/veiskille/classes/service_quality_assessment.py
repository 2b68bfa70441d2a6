"""Classes as the profile service-quality-assessment narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DocumentState, Profile, Purpose
from veiskille.classes.shared import (
    Actor,
    AssessedService,
    AssessmentParticipant,
    CriterionAssessment,
    DevelopmentPlan,
    DigitalTool,
    NamedDomain,
    OrganisationalUnit,
    QualityCriterion,
    QualityFramework,
)
from veiskille.wire import Iri, WireModel


class ServiceQualityAssessment(WireModel):
    """Quality assessment of a service: A document that assesses a guidance service by criteria and indicators and may plan its development."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["ServiceQualityAssessment"] = "ServiceQualityAssessment"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.SERVICE_QUALITY_ASSESSMENT] = Field(
        description="The set of requirements for one kind of document, which the document declares that it meets."
    )
    model_version: Annotated[str, StringConstraints(pattern=r"^0\.1\.[0-9]+$")] = Field(
        description="The release of this model that the document was written for, such as 0.1.0."
    )
    test_data: bool = Field(description="Tells whether the document holds test data only, with no real person in it.")
    document_state: DocumentState | None = Field(
        default=None, description="How far the document has come: draft, issued, registered, annulled or replaced."
    )
    delivered_on: date | None = Field(
        default=None, description="The day on which the delivery that carries the document was made."
    )
    purpose: Purpose | None = Field(default=None, description="What the receiver is to use the document for.")
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    actors: list[Actor] | None = Field(
        default=None,
        description="The actors that the document itself describes, so that its other parts can point to them.",
    )
    assessed_service: AssessedService = Field(description="The guidance service whose quality is assessed.")
    uses_framework: Iri | None = Field(default=None, description="The framework that the assessment is made by.")
    used_tool: Iri | None = Field(default=None, description="The tool that the assessment is made with.")
    quality_assessed_on: date | None = Field(
        default=None, description="The day on which the quality of the service was assessed."
    )
    assessment_participants: list[AssessmentParticipant] | None = Field(
        default=None, description="Those who took part in assessing the service, by role."
    )
    named_domains: list[NamedDomain] | None = Field(
        default=None, description="What the tool or framework calls the numbered quality domains."
    )
    criteria: list[QualityCriterion] = Field(
        min_length=1, description="The quality criteria that the service is held against."
    )
    criterion_assessments: list[CriterionAssessment] = Field(
        min_length=1, description="What was found for each criterion that was assessed."
    )
    development_plan: DevelopmentPlan | None = Field(
        default=None, description="A plan that says what is done first to make the service better."
    )
    frameworks: list[QualityFramework] | None = Field(
        default=None, description="The quality frameworks that the document describes."
    )
    digital_tools: list[DigitalTool] | None = Field(
        default=None, description="The digital tools and resources that the document describes."
    )
    organisational_units: list[OrganisationalUnit] | None = Field(
        default=None, description="The units that the document refers to."
    )
