"""Classes as the profile exam-incident-report narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AffectedScope,
    AssignmentMedium,
    AssignmentSetter,
    DocumentState,
    ExaminationEventKind,
    ExaminationForm,
    ExaminationOccasion,
    FormOfNorwegian,
    Profile,
    Purpose,
    Term,
)
from veiskille.classes.shared import (
    Actor,
    AffectedResource,
    BackupUse,
    Candidate,
    CandidateExpulsion,
    CandidateInformation,
    CandidateTime,
    ExaminationPart,
    ExaminationStaff,
    IncidentRecord,
    ReportStep,
    Subject,
    Venue,
)
from veiskille.wire import Iri, LangText, WireModel


class ExaminationIncident(WireModel):
    """Examination incident: Something that happened at an examination and that candidates could not help, or that a suspicion led to."""

    type: Literal["ExaminationIncident"] = "ExaminationIncident"
    id: Iri = Field(description="The IRI of this node.")
    event_kind: ExaminationEventKind = Field(description="Which kind of event it was.")
    occurred_on: date = Field(description="The day on which it happened.")
    begins_at: Annotated[str, StringConstraints(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")] = Field(
        description="The time of day at which it began, in hours and minutes."
    )
    downtime_minutes: int | None = Field(
        default=None, ge=0, le=600, description="How many minutes something was out of use."
    )
    own_delay: bool | None = Field(default=None, description="Whether the late start was the candidate's own fault.")
    lost_time_in_doubt: bool | None = Field(
        default=None,
        description="Whether it is uncertain how much time was lost; then what serves the candidate decides.",
    )
    affected_scope: AffectedScope = Field(description="Whether all candidates are affected, some or one.")
    affected_candidates: list[Iri] | None = Field(
        default=None, description="The candidates affected, where not all of them are."
    )
    affected_resource: AffectedResource | None = Field(
        default=None, description="The system, network or online resource that did not work."
    )
    backup_use: BackupUse | None = Field(
        default=None, description="Whether a backup solution was used, and who agreed to it."
    )
    completion_possible: bool | None = Field(
        default=None, description="Whether the candidate was given the chance to complete the examination."
    )
    candidate_information: list[CandidateInformation] | None = Field(
        default=None, description="What the candidates were told while the incident lasted."
    )
    incident_records: list[IncidentRecord] = Field(min_length=1, description="The documentation of the incident.")
    followed_up_by: list[Iri] | None = Field(
        default=None, description="The staff who dealt with the incident, such as ICT staff on standby."
    )
    incident_text: LangText | None = Field(default=None, description="What happened, in words.", repr=False)


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


class IncidentReport(WireModel):
    """Examination incident report: A report of what went wrong at an examination or a test of it, and what was done about it."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["IncidentReport"] = "IncidentReport"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.EXAM_INCIDENT_REPORT] = Field(
        description="The set of requirements for one kind of document, which the document declares that it meets."
    )
    model_version: Annotated[str, StringConstraints(pattern=r"^0\.1\.[0-9]+$")] = Field(
        description="The release of this model that the document was written for, such as 0.1.0."
    )
    test_data: bool = Field(description="Tells whether the document holds test data only, with no real person in it.")
    document_state: DocumentState | None = Field(
        default=None, description="How far the document has come: draft, issued, registered, annulled or replaced."
    )
    delivered_on: date = Field(description="The day on which the delivery that carries the document was made.")
    purpose: Purpose = Field(description="What the receiver is to use the document for.")
    legal_basis: list[Iri] = Field(
        min_length=1,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    actors: list[Actor] | None = Field(
        default=None,
        description="The actors that the document itself describes, so that its other parts can point to them.",
    )
    sender: Iri = Field(description="The actor that makes the delivery and answers for what is in it.")
    receiver: Iri = Field(description="The actor to which the delivery is addressed.")
    occasion: ExaminationOccasion = Field(description="Whether it was an examination or a test examination.")
    sitting: ExaminationSitting | None = Field(default=None, description="The sitting that the statement is about.")
    candidates: list[Candidate] | None = Field(default=None, description="The candidates that the document is about.")
    staff: list[ExaminationStaff] | None = Field(default=None, description="Those who work at the examination.")
    incidents: list[ExaminationIncident] = Field(min_length=1, description="The incidents that are reported.")
    candidate_times: list[CandidateTime] | None = Field(
        default=None, description="The time given, candidate by candidate or to all."
    )
    expulsions: list[CandidateExpulsion] | None = Field(default=None, description="The expulsions from the sitting.")
    report_steps: list[ReportStep] = Field(
        min_length=1, description="The way the report has taken so far, this delivery included."
    )
