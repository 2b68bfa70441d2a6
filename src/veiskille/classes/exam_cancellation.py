"""Classes as the profile exam-cancellation narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AssignmentMedium,
    AssignmentSetter,
    DecisionMaker,
    DocumentState,
    ExaminationEventKind,
    ExaminationForm,
    FormOfNorwegian,
    Profile,
    Purpose,
    Term,
)
from veiskille.classes.shared import (
    Actor,
    CancellationAssessment,
    DirectorateAnswer,
    DirectorateApplication,
    ExaminationPart,
    Subject,
    Venue,
)
from veiskille.wire import Iri, LangText, WireModel


class ExaminationSitting(WireModel):
    """Sitting: One examination in one subject in one examination period, as it is held on its day."""

    type: Literal["ExaminationSitting"] = "ExaminationSitting"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    subject: Subject = Field(
        description="A part of the education that has a code of its own and is assessed separately."
    )
    examination_form: ExaminationForm = Field(
        description="The way in which a candidate is examined, for instance in writing, orally or in practice."
    )
    term: Term = Field(description="The part of the year that an assessment belongs to, spring or autumn.")
    year: int = Field(ge=1994, le=2099, description="The calendar year in which the term of the assessment lies.")
    sitting_date: date = Field(description="The day on which the examination is or was held.")
    set_by: AssignmentSetter | None = Field(
        default=None, description="Whether the assignment is set centrally or locally."
    )
    assignment_medium: AssignmentMedium | None = Field(
        default=None, description="Whether the assignment is digital or on paper."
    )
    form_of_norwegian: FormOfNorwegian | None = Field(
        default=None, description="The written form of Norwegian registered for the examination."
    )
    venue: Venue | None = Field(default=None, description="The place where an examination is held.")
    examination_parts: list[ExaminationPart] | None = Field(
        default=None, description="The parts that the sitting is divided into."
    )


class ExaminationCancellation(WireModel):
    """Cancellation of a sitting: That a sitting was called off because it could not be carried through, with what was assessed, decided and applied for."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["ExaminationCancellation"] = "ExaminationCancellation"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.EXAM_CANCELLATION] = Field(
        description="The set of requirements for one kind of document, which the document declares that it meets."
    )
    model_version: Annotated[str, StringConstraints(pattern=r"^0\.1\.[0-9]+$")] = Field(
        description="The release of this model that the document was written for, such as 0.1.0."
    )
    test_data: bool = Field(description="Tells whether the document holds test data only, with no real person in it.")
    document_state: DocumentState = Field(
        description="How far the document has come: draft, issued, registered, annulled or replaced."
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
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    event_kind: ExaminationEventKind = Field(description="Which kind of event it was.")
    cancellation_reason: LangText = Field(description="Why the sitting could not be completed.", repr=False)
    cancelled_on: date = Field(description="The day on which the sitting was called off.")
    incident_reports: list[Iri] | None = Field(default=None, description="The reports of what led to the cancellation.")
    cancellation_assessment: CancellationAssessment | None = Field(
        default=None, description="What the county authority weighed before the sitting was cancelled."
    )
    decision_maker: DecisionMaker | None = Field(
        default=None, description="In what capacity the decision was made, for example as head teacher."
    )
    decided_by: Iri | None = Field(default=None, description="The body that made the decision.")
    decided_on: date | None = Field(default=None, description="The day on which the decision was made.")
    directorate_application: DirectorateApplication | None = Field(
        default=None, description="The application by school or county authority after a cancellation."
    )
    directorate_answer: DirectorateAnswer | None = Field(
        default=None, description="What the directorate decided after the cancellation."
    )
