"""Classes as the profile exam-appeal narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AppealBodyKind,
    AppealGround,
    AppealKind,
    AppealOutcome,
    AppealState,
    AppellantRole,
    CandidateKind,
    DocumentState,
    Grade,
    Profile,
    Purpose,
)
from veiskille.classes.shared import Actor, Enclosure, ExaminationSitting, Person, Subject
from veiskille.wire import Iri, LangText, WireModel


class Candidate(WireModel):
    """Candidate: A person who is to sit, sits or has sat an examination, of whatever kind."""

    type: Literal["Candidate"] = "Candidate"
    id: Iri = Field(description="The IRI of this node.")
    candidate_kind: CandidateKind = Field(
        description="Whether the candidate is a pupil, an adult participant, a private candidate or in workplace training."
    )
    candidate_number: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{3,12}$")] | None = Field(
        default=None, description="The number that stands for the candidate towards the examiners.", repr=False
    )
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )
    taught_at: Iri | None = Field(
        default=None, description="The school or centre that has taught the candidate in the subject."
    )


class ExaminationAppeal(WireModel):
    """Appeal: A request that a grade or a decision about an examination or a subject be looked at again by another body."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["ExaminationAppeal"] = "ExaminationAppeal"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.EXAM_APPEAL] = Field(
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
    appeal_kind: AppealKind = Field(description="What is appealed against.")
    appeal_ground: AppealGround | None = Field(default=None, description="What is said to be wrong.")
    appeal_reasons: LangText | None = Field(default=None, description="The appellant's own reasons.", repr=False)
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    appellant_role: AppellantRole = Field(
        description="Whether the candidate, a parent or a representative has sent the appeal."
    )
    appellant: Person | None = Field(
        default=None, description="The person who has sent the appeal, where it is not the candidate.", repr=False
    )
    sitting: ExaminationSitting | None = Field(default=None, description="The sitting that the statement is about.")
    subject: Subject | None = Field(
        default=None, description="A part of the education that has a code of its own and is assessed separately."
    )
    appealed_decision: Iri | None = Field(
        default=None, description="Identifier of the decision or result that the appeal is about."
    )
    decided_by: Iri | None = Field(default=None, description="The body that made the decision.")
    notice_on: date = Field(description="The day on which the candidate learned of the grade or decision.")
    appealed_on: date = Field(description="The day on which the appeal was sent.")
    appeal_deadline: date | None = Field(default=None, description="The last day on which an appeal can be sent.")
    forwarded_on: date | None = Field(
        default=None, description="The day on which the appeal went on to the appeal body."
    )
    appeal_body_kind: AppealBodyKind = Field(description="In what capacity the appeal is decided.")
    appeal_body: Iri = Field(description="The body that decides the appeal.")
    enclosures: list[Enclosure] | None = Field(default=None, description="All that is sent along.")
    appeal_state: AppealState = Field(description="How far the appeal has come.")
    appeal_outcome: AppealOutcome | None = Field(default=None, description="What the appeal led to.")
    outcome_on: date | None = Field(default=None, description="The day on which the appeal was decided.")
    grade_after_appeal: Grade | None = Field(default=None, description="The grade that holds after the appeal.")
