"""Classes as the profile information-flow narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DescribedSituation, DocumentState, Jurisdiction, Profile, Purpose
from veiskille.classes.shared import (
    Actor,
    Breakdown,
    ContingencyPlan,
    DataStandard,
    DevelopmentProject,
    InformationFlow,
    Platform,
    Provision,
    Responsibility,
    ResponsibilityTask,
    RiskAssessment,
    SharingArrangement,
    SourceDocument,
    StakeholderPosition,
)
from veiskille.wire import Iri, LangText, WireModel


class InformationFlowDescription(WireModel):
    """Description of information flows: A document that says who is responsible for which information, how it flows between actors, and where the flow breaks down."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["InformationFlowDescription"] = "InformationFlowDescription"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.INFORMATION_FLOW] = Field(
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
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    described_situation: DescribedSituation = Field(
        description="Whether the description shows the situation today or the desired one."
    )
    about_case: Iri | None = Field(default=None, description="The case that the description belongs to.")
    responsibility_tasks: list[ResponsibilityTask] | None = Field(
        default=None, description="The tasks that the document itself describes, besides those of the catalogue."
    )
    responsibilities: list[Responsibility] | None = Field(default=None, description="Who is responsible for what.")
    flows: list[InformationFlow] = Field(min_length=1, description="The information flows that the document describes.")
    breakdowns: list[Breakdown] | None = Field(
        default=None, description="The places where the described flows break down."
    )
    sharing_arrangements: list[SharingArrangement] | None = Field(
        default=None, description="The arrangements for sharing that the document describes."
    )
    contingency_plans: list[ContingencyPlan] | None = Field(
        default=None, description="The contingency plans that the document describes."
    )
    risk_assessments: list[RiskAssessment] | None = Field(
        default=None, description="The risk assessments that the document describes."
    )
    provisions: list[Provision] | None = Field(
        default=None, description="Provisions that the document itself describes, besides those of the catalogue."
    )
    source_documents: list[SourceDocument] | None = Field(
        default=None, description="Sources that the document itself describes, besides those of the catalogue."
    )
    jurisdiction: Jurisdiction | None = Field(
        default=None, description="The country that a statement is about and holds in."
    )
    platforms: list[Platform] | None = Field(default=None, description="The platforms that the description is about.")
    data_standards: list[DataStandard] | None = Field(
        default=None, description="The standards for data that the description is about."
    )
    stakeholder_positions: list[StakeholderPosition] | None = Field(
        default=None, description="What stakeholders think of the use of the data."
    )
    development_projects: list[DevelopmentProject] | None = Field(
        default=None, description="The projects that the description is about."
    )
