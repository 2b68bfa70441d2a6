"""Classes as the profile exam-accommodation-decision narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AccommodationOutcome,
    AssignmentMedium,
    AssignmentSetter,
    DecisionMaker,
    DocumentState,
    ExaminationForm,
    FormOfNorwegian,
    Profile,
    Purpose,
    Term,
)
from veiskille.classes.shared import (
    AccommodationApplication,
    AccommodationMeasure,
    Actor,
    AppealInformation,
    Candidate,
    ExaminationPart,
    InvigilatorOverview,
    Period,
    PowerDelegation,
    SeatPlacement,
    Subject,
    UnlistedClaimRoutine,
    Venue,
)
from veiskille.wire import Iri, WireModel


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


class AccommodationDecision(WireModel):
    """Accommodation decision: A decision on an application for special accommodation; where extended time is given, the one that gives it."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["AccommodationDecision"] = "AccommodationDecision"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.EXAM_ACCOMMODATION_DECISION] = Field(
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
    legal_basis: list[Iri] = Field(
        min_length=1,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    actors: list[Actor] | None = Field(
        default=None,
        description="The actors that the document itself describes, so that its other parts can point to them.",
    )
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    accommodation_application: AccommodationApplication = Field(
        description="The candidate's application for special accommodation of the examination."
    )
    accommodation_outcome: AccommodationOutcome | None = Field(
        default=None, description="Whether accommodation was granted, partly granted or refused."
    )
    decision_maker: DecisionMaker | None = Field(
        default=None, description="In what capacity the decision was made, for example as head teacher."
    )
    decided_by: Iri | None = Field(default=None, description="The body that made the decision.")
    power_delegation: PowerDelegation | None = Field(
        default=None, description="That a body has given another the power to decide, and when."
    )
    decided_on: date | None = Field(default=None, description="The day on which the decision was made.")
    measures: list[AccommodationMeasure] | None = Field(
        default=None, description="The measures that the decision grants."
    )
    covered_subjects: list[Subject] | None = Field(
        default=None, description="The subjects in which the decision holds."
    )
    covered_sittings: list[ExaminationSitting] | None = Field(
        default=None, description="The sittings at which the decision holds."
    )
    validity: Period | None = Field(
        default=None, description="The time during which the identity number is or was the person's."
    )
    invigilator_overview: InvigilatorOverview | None = Field(
        default=None,
        description="That the candidate stands on the list by which invigilators know who has which accommodation.",
    )
    seat_placement: SeatPlacement | None = Field(
        default=None, description="Where the candidate sits, chosen to fit the accommodation."
    )
    unlisted_claim_routine: UnlistedClaimRoutine | None = Field(
        default=None,
        description="What is done when a candidate says that accommodation was granted but the list does not have it.",
    )
    appeal_information: AppealInformation | None = Field(
        default=None, description="What the candidate is told about the right of appeal."
    )
    replaced_by_decision: Iri | None = Field(
        default=None, description="The later decision that holds instead of this one."
    )
