"""Classes as the profile exam-session narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    DocumentState,
    InformationAudience,
    InformationGiver,
    InformationOccasion,
    InformationTopic,
    Profile,
    Purpose,
)
from veiskille.classes.shared import (
    Actor,
    Candidate,
    CandidateCheck,
    DictionaryOffer,
    ExaminationRoom,
    ExaminationSitting,
    ExaminationStaff,
    TechnicalSolution,
    TestExamination,
    Venue,
)
from veiskille.wire import Iri, WireModel


class InformationGiven(WireModel):
    """Information given: What candidates have been told, by whom and when, so that it can be shown later."""

    type: Literal["InformationGiven"] = "InformationGiven"
    information_audience: list[InformationAudience] = Field(
        min_length=1, description="The groups of candidates that were informed."
    )
    information_occasion: InformationOccasion = Field(
        description="Whether the information was given before or on the day."
    )
    information_giver: InformationGiver = Field(description="Whether the school or the county authority informed.")
    informed_by: Iri | None = Field(default=None, description="The body that gave the information.")
    given_on: date = Field(description="The day on which the information was given.")
    information_topics: list[InformationTopic] = Field(min_length=1, description="What the information was about.")
    kept_as: Iri | None = Field(default=None, description="The document in which the information is kept.")


class ExaminationSession(WireModel):
    """Examination session: How one examination day was prepared, staffed and carried out at one place."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["ExaminationSession"] = "ExaminationSession"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.EXAM_SESSION] = Field(
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
    organised_by: Iri = Field(description="The school or office that holds the examination.")
    school_owner: Iri | None = Field(
        default=None, description="The body that owns and answers for the school, as a rule the county authority."
    )
    sitting_date: date = Field(description="The day on which the examination is or was held.")
    venue: Venue = Field(description="The place where an examination is held.")
    technical_solution: TechnicalSolution | None = Field(
        default=None,
        description="What keeps illegal aids out and the permitted ones reachable at a venue, the school's own or rented.",
    )
    sittings: list[ExaminationSitting] = Field(min_length=1, description="The sittings held at this place on this day.")
    candidates: list[Candidate] = Field(min_length=1, description="The candidates that the document is about.")
    staff: list[ExaminationStaff] = Field(min_length=1, description="Those who work at the examination.")
    examination_rooms: list[ExaminationRoom] = Field(min_length=1, description="The rooms used on the day.")
    candidate_checks: list[CandidateCheck] | None = Field(
        default=None, description="What was checked for the candidates during the day."
    )
    information_given: list[InformationGiven] | None = Field(
        default=None, description="What candidates have been told, by whom and when, so that it can be shown later."
    )
    dictionary_offers: list[DictionaryOffer] | None = Field(
        default=None, description="The dictionaries that candidates can use on the day."
    )
    test_examinations: list[TestExamination] | None = Field(
        default=None, description="The test examinations held before the session."
    )
