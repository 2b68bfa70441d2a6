"""Classes as the profile annulment-decision narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AppealBodyKind,
    AssignmentMedium,
    AssignmentSetter,
    CandidateKind,
    DecisionMaker,
    DocumentState,
    ExaminationForm,
    FormOfNorwegian,
    NotCheating,
    Profile,
    Purpose,
    SuspicionSource,
    Term,
)
from veiskille.classes.shared import (
    Actor,
    Enclosure,
    ExaminationPart,
    Hearing,
    IllegalActFinding,
    Person,
    PowerDelegation,
    Subject,
    SubjectResult,
    TimeGiven,
    Venue,
)
from veiskille.wire import Iri, LangText, WireModel


class AppealInformation(WireModel):
    """Information about appeal: What the candidate is told about the right of appeal."""

    type: Literal["AppealInformation"] = "AppealInformation"
    appeal_body_kind: AppealBodyKind = Field(description="In what capacity the appeal is decided.")
    appeal_body: Iri = Field(description="The body that decides the appeal.")
    appeal_deadline: date | None = Field(default=None, description="The last day on which an appeal can be sent.")


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


class AnnulmentDecision(WireModel):
    """Annulment decision: The individual decision that a candidate's examination is annulled because of cheating or attempted cheating."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["AnnulmentDecision"] = "AnnulmentDecision"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.ANNULMENT_DECISION] = Field(
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
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    suspicion_sources: list[SuspicionSource] = Field(
        min_length=1, description="Who or what made the school suspect cheating."
    )
    suspicion_raised_on: date | None = Field(default=None, description="The day on which cheating was first suspected.")
    illegal_acts: list[IllegalActFinding] = Field(min_length=1, description="All that was found and is not permitted.")
    other_findings: list[NotCheating] | None = Field(
        default=None, description="What was also noticed but is no ground for annulment."
    )
    what_happened: LangText = Field(description="The course of events that the decision builds on.", repr=False)
    hearing: Hearing = Field(
        description="The chance to speak that the candidate got before the decision, and what came of it."
    )
    completion_possible: bool = Field(
        description="Whether the candidate was given the chance to complete the examination."
    )
    handled_during_examination: bool | None = Field(
        default=None,
        description="Whether the suspicion was taken up with the candidate while the examination was going on.",
    )
    time_given: list[TimeGiven] | None = Field(
        default=None, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    information_before: LangText = Field(
        description="What the candidate was told before the examination about cheating and its consequences."
    )
    informed_on: date | None = Field(default=None, description="The day on which the candidates were informed.")
    advantage_assessment: LangText = Field(
        description="The reasons for finding that the candidate had or used aids that gave, or could give, an advantage.",
        repr=False,
    )
    annulment_consequences: LangText = Field(description="What the annulment means for the candidate.")
    earliest_new_examination: date = Field(
        description="The first day on which the candidate may sit the examination again, a year after the decision at the earliest."
    )
    overall_grade_stands: bool | None = Field(
        default=None, description="Whether an overall achievement grade in the subject is left after the decision."
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    decision_maker: DecisionMaker = Field(
        description="In what capacity the decision was made, for example as head teacher."
    )
    decided_by: Iri = Field(description="The body that made the decision.")
    decided_on: date = Field(description="The day on which the decision was made.")
    power_delegation: PowerDelegation | None = Field(
        default=None, description="That a body has given another the power to decide, and when."
    )
    appeal_information: AppealInformation = Field(description="What the candidate is told about the right of appeal.")
    enclosures: list[Enclosure] | None = Field(default=None, description="All that is sent along.")
