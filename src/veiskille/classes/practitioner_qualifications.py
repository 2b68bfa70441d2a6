"""Classes as the profile practitioner-qualifications narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DocumentState, Profile, Purpose
from veiskille.classes.shared import (
    Actor,
    CompetenceAreaAssessment,
    CompletedProgramme,
    Person,
    QualityFramework,
    TrainingProgramme,
    WorkRole,
)
from veiskille.wire import Iri, WireModel


class PractitionerQualifications(WireModel):
    """Qualifications of a guidance practitioner: A document in which a guidance practitioner assesses their own competence and gives an overview of education, reflections and plans."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["PractitionerQualifications"] = "PractitionerQualifications"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.PRACTITIONER_QUALIFICATIONS] = Field(
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
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )
    practitioner_roles: list[WorkRole] | None = Field(
        default=None, description="What the practitioner is in the field of guidance."
    )
    uses_framework: Iri | None = Field(default=None, description="The framework that the assessment is made by.")
    used_tool: Iri | None = Field(default=None, description="The tool that the assessment is made with.")
    self_assessed_on: date | None = Field(
        default=None, description="The day on which the practitioner assessed their own competence."
    )
    area_assessments: list[CompetenceAreaAssessment] = Field(
        min_length=1, description="The practitioner's assessment, one for each competence area that is covered."
    )
    completed_programmes: list[CompletedProgramme] | None = Field(
        default=None, description="The education for practitioners that the practitioner has completed."
    )
    training_programmes: list[TrainingProgramme] | None = Field(
        default=None, description="The education for practitioners that the document describes."
    )
    frameworks: list[QualityFramework] | None = Field(
        default=None, description="The quality frameworks that the document describes."
    )
