"""Classes as the profile spot-check-record narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AssignmentMedium,
    AssignmentSetter,
    CheckOutcome,
    CheckTiming,
    DocumentState,
    ExaminationForm,
    FormOfNorwegian,
    Profile,
    Purpose,
    Term,
)
from veiskille.classes.shared import (
    Actor,
    Candidate,
    ExaminationPart,
    ExaminationStaff,
    IllegalActFinding,
    RecordStorage,
    SpotCheckRiskAssessment,
    SpotCheckTemplate,
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


class SpotCheck(WireModel):
    """Spot check: A control of one candidate, mainly to prevent cheating, in which the candidate shows what is open on the computer."""

    type: Literal["SpotCheck"] = "SpotCheck"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    checked_candidate: Iri = Field(description="The candidate whom the check or spot check was about.")
    check_timing: CheckTiming = Field(description="Whether it was before the start, after submission or in between.")
    checked_at: datetime = Field(description="Day and time of the spot check.")
    answer_submitted_at: datetime | None = Field(
        default=None, description="Day and time at which the candidate submitted the answer."
    )
    checked_by: Iri = Field(description="The member of staff who made the spot check.")
    suspicion_reason: LangText | None = Field(
        default=None, description="The concrete suspicion that made the school pick this candidate.", repr=False
    )
    earlier_check: Iri | None = Field(
        default=None, description="Identifier of a spot check of the same candidate at an earlier sitting."
    )
    shielded: bool = Field(description="Whether the candidate was checked out of the others' sight.")
    candidate_showed_screen: bool = Field(
        description="Whether the candidate showed what was open, so that the checker did not use the computer."
    )
    rules_asked: bool = Field(
        description="Whether the candidate was asked about knowing the rules on aids and about questions to them."
    )
    check_course: LangText = Field(description="What was done and seen at the spot check.", repr=False)
    check_outcome: CheckOutcome = Field(description="What the spot check showed.")
    illegal_acts: list[IllegalActFinding] | None = Field(
        default=None, description="All that was found and is not permitted."
    )
    counts_as_attempt: bool | None = Field(
        default=None, description="Whether the school treats the outcome as attempted cheating."
    )
    copy_given: bool = Field(description="Whether the candidate got a copy of the documentation.")
    copy_given_on: date | None = Field(default=None, description="The day on which the candidate got the copy.")


class SpotCheckRecord(WireModel):
    """Spot check record: The log of the spot checks made at one sitting."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["SpotCheckRecord"] = "SpotCheckRecord"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.SPOT_CHECK_RECORD] = Field(
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
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    examination_begins_at: datetime | None = Field(
        default=None, description="Day and time at which the examination begins."
    )
    recorded_by: Iri = Field(description="The school or office that keeps the record.")
    informed_on: date | None = Field(default=None, description="The day on which the candidates were informed.")
    candidates: list[Candidate] = Field(min_length=1, description="The candidates that the document is about.")
    staff: list[ExaminationStaff] = Field(min_length=1, description="Those who work at the examination.")
    spot_checks: list[SpotCheck] = Field(min_length=1, description="Each control that was made at the sitting.")
    spot_check_template: SpotCheckTemplate | None = Field(
        default=None, description="The county authority's form for how spot checks are made and written down."
    )
    spot_check_risk_assessment: SpotCheckRiskAssessment | None = Field(
        default=None, description="The county authority's assessment of what can go wrong when candidates are checked."
    )
    record_storage: RecordStorage = Field(description="How the documentation is kept, seen and deleted.")
