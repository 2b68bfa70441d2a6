"""Classes that the profiles share.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AccommodationGround,
    AccommodationMeasureKind,
    AccommodationOutcome,
    ActorKind,
    AffectedScope,
    AidInvolvement,
    AnnulmentGround,
    AppealBodyKind,
    AppealGround,
    AppealKind,
    AppealOutcome,
    AppealState,
    AppellantRole,
    ArrangementState,
    AssessmentKind,
    AssignmentMedium,
    AssignmentSetter,
    AttainedCompetence,
    AvailabilityMode,
    CancellationRequest,
    CandidateKind,
    CheckOutcome,
    CheckTiming,
    ClaimCode,
    CompletionCode,
    DecisionMaker,
    DeviceKind,
    DirectorateOutcome,
    DocumentLanguage,
    DocumentRemarkCode,
    DocumentState,
    EnclosureKind,
    ErrorLocation,
    EvidenceKind,
    ExaminationEventKind,
    ExaminationForm,
    ExaminationOccasion,
    ExpulsionGround,
    ForbiddenFunction,
    FormOfNorwegian,
    Grade,
    GradeStatus,
    GradingScaleCode,
    HearingForm,
    IdentityNumberKind,
    IllegalAct,
    IncidentRecordKind,
    IntendedUsers,
    InterruptionReason,
    LicenceLevel,
    NotCheating,
    PlacementKind,
    Profile,
    Purpose,
    Reform,
    RemovalReason,
    ReportChannel,
    ReportRoute,
    ResourceCentrality,
    ResourceKind,
    ResourceListKind,
    SpotCheckRiskTopic,
    StaffRole,
    SubjectRemarkCode,
    SubjectStatus,
    SubjectType,
    SuspicionSource,
    Term,
    TesterKind,
    TestRound,
    TimeKind,
    TrainingKind,
    UpperSecondaryLevel,
    VenueKind,
)
from veiskille.wire import Iri, LangText, WireModel


class AccommodationApplication(WireModel):
    """Application for accommodation: The candidate's application for special accommodation of the examination."""

    type: Literal["AccommodationApplication"] = "AccommodationApplication"
    applied_on: date = Field(description="The day on which the application was made.")
    accommodation_grounds: list[AccommodationGround] = Field(
        min_length=1, description="What the candidate needs help with, in broad categories without health data."
    )


class Actor(WireModel):
    """Actor: A school, a public body or another organisation that issues, sends or receives documents or keeps a register."""

    type: Literal["Actor"] = "Actor"
    id: Iri = Field(description="The IRI of this node.")
    actor_kind: ActorKind = Field(
        description="The group that an actor belongs to, for instance school or county authority."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    organisation_number: Annotated[str, StringConstraints(pattern="^[0-9]{9}$")] | None = Field(
        default=None,
        description="The nine-digit number that a body has in the Central Coordinating Register for Legal Entities.",
    )
    school_number: Annotated[str, StringConstraints(pattern="^[0-9]{5}$")] | None = Field(
        default=None,
        description="The five-digit number by which VIGO knows a school or another unit in the education system.",
    )


class AffectedResource(WireModel):
    """Resource that failed: The system, network or online resource that did not work."""

    type: Literal["AffectedResource"] = "AffectedResource"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    error_location: ErrorLocation | None = Field(
        default=None, description="Which part of the solution the error belongs to."
    )
    resource_centrality: ResourceCentrality | None = Field(
        default=None, description="How much of the work depends on the resource."
    )


class AppealInformation(WireModel):
    """Information about appeal: What the candidate is told about the right of appeal."""

    type: Literal["AppealInformation"] = "AppealInformation"
    appeal_body_kind: AppealBodyKind = Field(description="In what capacity the appeal is decided.")
    appeal_body: Iri | None = Field(default=None, description="The body that decides the appeal.")
    appeal_deadline: date | None = Field(default=None, description="The last day on which an appeal can be sent.")


class Assessment(WireModel):
    """Assessment: One outcome of judging a person's competence: the kind of assessment, the grade given and the scale the grade belongs to."""

    type: Literal["Assessment"] = "Assessment"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    assessment_kind: AssessmentKind = Field(
        description="What sort of judgement the grade rests on, such as an overall achievement grade or an examination."
    )
    grading_scale: GradingScaleCode = Field(
        description="A fixed set of grades that belong together, such as 1 to 6 or passed and not passed."
    )
    grade: Grade = Field(
        description="The sign that expresses how the competence was assessed, or the code that is entered where no grade was given."
    )
    examination_form: ExaminationForm | None = Field(
        default=None,
        description="The way in which a candidate is examined, for instance in writing, orally or in practice.",
    )
    term: Term | None = Field(
        default=None, description="The part of the year that an assessment belongs to, spring or autumn."
    )
    year: int | None = Field(
        default=None, ge=1994, le=2099, description="The calendar year in which the term of the assessment lies."
    )
    assessed_on: date | None = Field(
        default=None, description="The day on which the grade was set or the examination was held."
    )
    interdisciplinary: bool | None = Field(
        default=None, description="Tells whether the examination covered competence from more than one subject."
    )
    grade_status: GradeStatus | None = Field(
        default=None,
        description="The reason why a grade comes after or in place of an earlier one, such as a deferred examination or an appeal.",
    )
    replaces: Iri | None = Field(default=None, description="The IRI of the earlier result that this one replaces.")
    received_from: Iri | None = Field(
        default=None,
        description="The register or other actor that a result was taken over from, where the sender has not set it itself.",
    )
    annulment_ground: AnnulmentGround | None = Field(
        default=None,
        description="Why an examination that was held, or begun, stands without a grade because it was annulled or ended by decision.",
    )


class BackupArrangement(WireModel):
    """Backup: What is there when a digital dictionary fails."""

    type: Literal["BackupArrangement"] = "BackupArrangement"
    resource_kind: ResourceKind = Field(description="What sort of aid it is.")
    availability_mode: AvailabilityMode = Field(description="How candidates come to have it at the examination.")
    candidate_kinds: list[CandidateKind] | None = Field(
        default=None, description="The kinds of candidates that it is for."
    )


class BackupUse(WireModel):
    """Use of backup: Whether a backup solution was used, and who agreed to it."""

    type: Literal["BackupUse"] = "BackupUse"
    backup_used: bool = Field(description="Whether the backup solution was put to use.")
    agreed_with: Iri | None = Field(default=None, description="The county authority that was consulted.")
    backup_details: LangText | None = Field(default=None, description="What was done instead, in words.")


class CancellationAssessment(WireModel):
    """Assessment before the cancellation: What the county authority weighed before the sitting was cancelled."""

    type: Literal["CancellationAssessment"] = "CancellationAssessment"
    considered_by: Iri = Field(description="The authority that made the assessment.")
    considered_on: date = Field(description="The day on which the assessment was made.")
    correctable: bool = Field(description="Whether the error could be put right.")
    correction_minutes: int | None = Field(
        default=None, ge=1, le=1440, description="How many minutes it would have taken to put the error right."
    )
    candidate_interest: LangText = Field(
        description="What serves the candidates, and what it means for them to have the examination broken off."
    )
    higher_threshold_applied: bool | None = Field(
        default=None,
        description="Whether more was required to cancel because private candidates were among those concerned.",
    )
    journey_home: LangText | None = Field(
        default=None, description="What a long delay would mean for the candidates' journey home."
    )


class CandidateExpulsion(WireModel):
    """Expulsion of a candidate: That a candidate was sent away from the examination."""

    type: Literal["CandidateExpulsion"] = "CandidateExpulsion"
    expelled_candidate: Iri = Field(description="The candidate who was sent away.")
    expulsion_ground: ExpulsionGround = Field(description="Why the candidate was sent away.")


class CandidateInformation(WireModel):
    """Information to candidates: What the candidates were told while the incident lasted."""

    type: Literal["CandidateInformation"] = "CandidateInformation"
    informed_at: Annotated[str, StringConstraints(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")] = Field(
        description="The time of day at which the candidates were told."
    )
    information_text: LangText = Field(description="What was said.")


class DirectorateAnswer(WireModel):
    """The directorate's decision: What the directorate decided after the cancellation."""

    type: Literal["DirectorateAnswer"] = "DirectorateAnswer"
    directorate_outcome: DirectorateOutcome = Field(description="Whether the examination was annulled.")
    decided_by: Iri | None = Field(default=None, description="The body that made the decision.")
    decided_on: date = Field(description="The day on which the decision was made.")


class Enclosure(WireModel):
    """Enclosure: Something sent along to show what happened."""

    type: Literal["Enclosure"] = "Enclosure"
    enclosure_kind: EnclosureKind = Field(description="What the enclosure is.")
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    dated_on: date | None = Field(default=None, description="The date that the enclosure carries.")
    enclosed_document: Iri | None = Field(
        default=None, description="Identifier of the enclosed document, where it has one."
    )


class GradingScale(WireModel):
    """Grading scale: A fixed set of grades that belong together, such as 1 to 6 or passed and not passed."""

    type: Literal["GradingScale"] = "GradingScale"
    grading_scale: GradingScaleCode = Field(
        description="A fixed set of grades that belong together, such as 1 to 6 or passed and not passed."
    )
    allowed_grades: list[Grade] = Field(
        min_length=1, description="The grades that may be given on a scale, in the order of the scale."
    )
    passing_grades: list[Grade] | None = Field(
        default=None, description="Those grades on a scale that are enough for a pass by themselves."
    )
    used_by_kinds: list[AssessmentKind] | None = Field(
        default=None, description="The kinds of assessment in which grades from a scale can be given."
    )


class Hearing(WireModel):
    """Oral statement by the candidate: The chance to speak that the candidate got before the decision, and what came of it."""

    type: Literal["Hearing"] = "Hearing"
    hearing_form: HearingForm | None = Field(default=None, description="How the candidate could speak.")
    offered_on: date | None = Field(default=None, description="The day on which the candidate was offered the chance.")
    heard_on: date | None = Field(default=None, description="The day on which the candidate spoke.")
    chance_used: bool = Field(description="Whether the candidate used the chance to speak.")
    candidate_statement: LangText | None = Field(
        default=None, description="The candidate's explanation, as it was given.", repr=False
    )
    statement_assessment: LangText | None = Field(
        default=None, description="How the decision-maker weighed the explanation."
    )


class IllegalActFinding(WireModel):
    """Illegal act or aid found: One act or aid that is not permitted, and how the candidate was involved with it."""

    type: Literal["IllegalActFinding"] = "IllegalActFinding"
    illegal_act: IllegalAct = Field(description="Which of the acts and aids that are not permitted it is.")
    involvement: AidInvolvement = Field(description="Whether the candidate had it within reach or used it.")
    act_description: LangText | None = Field(default=None, description="What the act or aid was, in words.")
    voluntarily_deleted: bool | None = Field(
        default=None, description="Whether the candidate deleted the aid voluntarily before the examination began."
    )
    deletion_assessment: LangText | None = Field(
        default=None, description="Why it is necessary to annul although the aid was deleted voluntarily."
    )


class IncidentRecord(WireModel):
    """Documentation of an incident: Something kept that shows what happened."""

    type: Literal["IncidentRecord"] = "IncidentRecord"
    incident_record_kind: IncidentRecordKind = Field(description="What sort of documentation it is.")
    recorded_on: date | None = Field(default=None, description="The day on which the documentation was made.")


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
    incident_records: list[IncidentRecord] | None = Field(
        default=None, description="The documentation of the incident."
    )
    followed_up_by: list[Iri] | None = Field(
        default=None, description="The staff who dealt with the incident, such as ICT staff on standby."
    )
    incident_text: LangText | None = Field(default=None, description="What happened, in words.")


class InvigilatorOverview(WireModel):
    """Overview for invigilators: That the candidate stands on the list by which invigilators know who has which accommodation."""

    type: Literal["InvigilatorOverview"] = "InvigilatorOverview"
    listed_on: date = Field(description="The day on which the candidate was put on the list.")
    staff_informed_on: date | None = Field(
        default=None, description="The day on which the staff at the examination were told of the measures."
    )
    informed_roles: list[StaffRole] | None = Field(
        default=None, description="The roles at the examination that know which measures the candidate has."
    )


class Period(WireModel):
    """Period: A stretch of time given by its first day and its last, one of which may be left open."""

    type: Literal["Period"] = "Period"
    start_date: date | None = Field(default=None, description="The first day that belongs to the period.")
    end_date: date | None = Field(default=None, description="The last day of the period, that day included.")


class IdentityNumber(WireModel):
    """Identity number: A number by which a register or a school system knows one person, stated together with the kind of number it is."""

    type: Literal["IdentityNumber"] = "IdentityNumber"
    number_kind: IdentityNumberKind = Field(
        description="The sender's own statement of what sort of number it is, such as a national identity number, a D-number or a number made up by a school system."
    )
    number: Annotated[str, StringConstraints(pattern="^[0-9]{11}$")] = Field(
        description="The digits of the identity number exactly as they were assigned, kept as text.", repr=False
    )
    validity: Period | None = Field(
        default=None, description="The time during which the identity number is or was the person's."
    )


class Person(WireModel):
    """Person: A human being whom a document says something about, such as a pupil or the holder of a diploma."""

    type: Literal["Person"] = "Person"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    given_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The name or names that a person has before the family name.", repr=False
    )
    family_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None,
        description="The last part of a person's full name, by which lists of persons are usually sorted.",
        repr=False,
    )
    birth_date: date | None = Field(
        default=None, description="The day on which a person was born, stated as a fact of its own.", repr=False
    )
    identity_numbers: list[IdentityNumber] | None = Field(
        default=None,
        description="All numbers stated for one person, the present one as well as earlier ones.",
        repr=False,
    )


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
    person: Person | None = Field(
        default=None,
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma.",
    )
    taught_at: Iri | None = Field(
        default=None, description="The school or centre that has taught the candidate in the subject."
    )


class ApplicationCandidate(WireModel):
    """Candidate in the application: A candidate whom the application concerns."""

    type: Literal["ApplicationCandidate"] = "ApplicationCandidate"
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    overall_grade: Grade | None = Field(
        default=None, description="The candidate's overall achievement grade in the subject of the sitting."
    )
    exemption_sought: bool = Field(
        description="Whether exemption from the diploma requirement is applied for on the candidate's behalf."
    )


class DirectorateApplication(WireModel):
    """Application to the directorate: The application by school or county authority after a cancellation."""

    type: Literal["DirectorateApplication"] = "DirectorateApplication"
    applied_by: Iri = Field(description="The school or county authority that applies.")
    applied_on: date = Field(description="The day on which the application was made.")
    applied_for: list[CancellationRequest] = Field(
        min_length=1, description="Annulment of the examination, exemption from the diploma requirement, or both."
    )
    application_candidates: list[ApplicationCandidate] = Field(
        min_length=1, description="The candidates whom the application concerns."
    )


class PowerDelegation(WireModel):
    """Delegation of the decision: That a body has given another the power to decide, and when."""

    type: Literal["PowerDelegation"] = "PowerDelegation"
    power_delegated_by: Iri = Field(description="The body that has given the power to decide.")
    power_delegated_on: date | None = Field(default=None, description="The day from which the delegation holds.")
    delegation_reference: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = (
        Field(default=None, description="The number of the case or document in which the power was delegated.")
    )


class ProgrammeAreaResult(WireModel):
    """Programme area result: What a person has done in one programme area: its level, the period, how it ended and the absence."""

    type: Literal["ProgrammeAreaResult"] = "ProgrammeAreaResult"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] = Field(
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds."
    )
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    level: UpperSecondaryLevel = Field(
        description="The step of upper secondary education on which the programme area lies, such as Vg1."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    claim_code: ClaimCode | None = Field(
        default=None,
        description="What the document claims about the outcome of a programme area, for instance that it is completed and passed.",
    )
    completion_code: CompletionCode | None = Field(
        default=None,
        description="How far a person had come with a programme area at the normal end of the school year, and whether it was passed.",
    )
    absence_days: int | None = Field(
        default=None, ge=0, le=366, description="The number of whole days of absence entered for the programme area."
    )
    absence_hours: int | None = Field(
        default=None, ge=0, le=2000, description="The number of single hours of absence outside the whole days."
    )
    stop_date: date | None = Field(
        default=None,
        description="The day on which a person left a programme area or a subject before it was completed.",
    )
    interruption_reason: InterruptionReason | None = Field(
        default=None,
        description="The code that says why a programme area or a subject was left before it was completed.",
    )
    programme_left: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None, description="The code of the programme area from which the person came over to this one."
    )
    programme_entered: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None, description="The code of the programme area to which the person went over after leaving this one."
    )


class Provision(WireModel):
    """Legal provision: A section of an act or a regulation that gives a duty, a right or a permission."""

    type: Literal["Provision"] = "Provision"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )


class PupilEntry(WireModel):
    """Pupil entry: The part of a pupil list that is about one pupil: who it is and which class."""

    type: Literal["PupilEntry"] = "PupilEntry"
    class_code: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The school's own short name for the class that a pupil is in, such as 10A."
    )
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )


class PupilList(WireModel):
    """Pupil list: A delivery that tells which pupils are leaving a school and which class each has been in."""

    type: Literal["PupilList"] = "PupilList"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    sender: Iri | None = Field(
        default=None, description="The actor that makes the delivery and answers for what is in it."
    )
    receiver: Iri | None = Field(default=None, description="The actor to which the delivery is addressed.")
    attended_school: Iri | None = Field(
        default=None, description="The school that the pupils on a pupil list are leaving."
    )
    school_year: Annotated[str, StringConstraints(pattern="^[0-9]{4}-[0-9]{4}$")] | None = Field(
        default=None,
        description="The year of teaching that begins in one calendar year and ends in the summer of the next.",
    )
    pupils: list[PupilEntry] = Field(
        min_length=1, description="The entries of a pupil list, one for each pupil who leaves."
    )


class RecordStorage(WireModel):
    """Storage of the record: How the documentation is kept, seen and deleted."""

    type: Literal["RecordStorage"] = "RecordStorage"
    storage_place: LangText = Field(description="Where the documentation is kept.")
    access_arrangement: LangText | None = Field(
        default=None, description="How the candidate can see the documentation."
    )
    delete_on: date = Field(description="The day on which the documentation is deleted.")


class RemarkParameter(WireModel):
    """Remark parameter: A piece of text that fills one open place in the wording of a remark."""

    type: Literal["RemarkParameter"] = "RemarkParameter"
    position: int = Field(
        ge=1, le=9, description="Which open place in the remark the text is meant for, counted from 1."
    )
    parameter_text: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] = Field(
        description="The words or the code put into an open place of a remark."
    )


class DocumentRemark(WireModel):
    """Diploma remark: A coded statement that applies to the document as a whole."""

    type: Literal["DocumentRemark"] = "DocumentRemark"
    document_remark_code: DocumentRemarkCode = Field(
        description="The code that a remark has in VIGO's list of diploma remarks, such as VMM06."
    )
    remark_parameters: list[RemarkParameter] | None = Field(
        default=None, description="All the pieces that one remark needs to be read as a full sentence."
    )


class ReportStep(WireModel):
    """Step on the reporting route: One step of the way that a report takes."""

    type: Literal["ReportStep"] = "ReportStep"
    report_route: ReportRoute = Field(description="Which step of the route it is.")
    reported_by: Iri = Field(description="The body that reports.")
    reported_to: Iri = Field(description="The body that receives the report.")
    reported_on: date = Field(description="The day on which the report was sent.")
    report_channel: ReportChannel | None = Field(default=None, description="How the report was sent.")


class ResourceTest(WireModel):
    """Test of a resource: One trial of a resource: when, where, on what and by whom, and what was found."""

    type: Literal["ResourceTest"] = "ResourceTest"
    test_round: TestRound | None = Field(default=None, description="On which occasion it was tested.")
    tested_on: date = Field(description="The day of the test.")
    test_place: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The town or school where it was tested; distance can change the result."
    )
    device_kind: DeviceKind | None = Field(default=None, description="What it was tested on.")
    browser: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The browser that was used, with its version."
    )
    tester_kind: TesterKind | None = Field(default=None, description="Who tested: ICT staff, a pupil or somebody else.")
    in_examination_solution: bool = Field(
        description="Whether it was tested in the same technical solution as the examination uses."
    )
    functions_checked: list[ForbiddenFunction] | None = Field(
        default=None, description="The forbidden functions that the test looked for."
    )
    functions_found: list[ForbiddenFunction] | None = Field(
        default=None, description="The forbidden functions that the test found."
    )
    works_as_intended: bool | None = Field(
        default=None, description="Whether the resource worked as it should in the test."
    )


class SeatPlacement(WireModel):
    """Placement of the candidate: Where the candidate sits, chosen to fit the accommodation."""

    type: Literal["SeatPlacement"] = "SeatPlacement"
    placement_kind: PlacementKind = Field(
        description="Whether the candidate has a marked desk, a part of the room or another room."
    )
    place_label: Annotated[str, StringConstraints(pattern="^[A-Za-zÆØÅæøå0-9 .-]{1,30}$")] | None = Field(
        default=None, description="The mark of the place, such as room and desk."
    )


class SpotCheck(WireModel):
    """Spot check: A control of one candidate, mainly to prevent cheating, in which the candidate shows what is open on the computer."""

    type: Literal["SpotCheck"] = "SpotCheck"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    checked_candidate: Iri = Field(description="The candidate whom the spot check was about.")
    check_timing: CheckTiming | None = Field(
        default=None, description="Whether it was before the start, after submission or in between."
    )
    checked_at: datetime | None = Field(default=None, description="Day and time of the spot check.")
    answer_submitted_at: datetime | None = Field(
        default=None, description="Day and time at which the candidate submitted the answer."
    )
    checked_by: Iri | None = Field(default=None, description="The member of staff who made the spot check.")
    suspicion_reason: LangText | None = Field(
        default=None, description="The concrete suspicion that made the school pick this candidate."
    )
    earlier_check: Iri | None = Field(
        default=None, description="Identifier of a spot check of the same candidate at an earlier sitting."
    )
    shielded: bool | None = Field(
        default=None, description="Whether the candidate was checked out of the others' sight."
    )
    candidate_showed_screen: bool | None = Field(
        default=None,
        description="Whether the candidate showed what was open, so that the checker did not use the computer.",
    )
    rules_asked: bool | None = Field(
        default=None,
        description="Whether the candidate was asked about knowing the rules on aids and about questions to them.",
    )
    check_course: LangText | None = Field(default=None, description="What was done and seen at the spot check.")
    check_outcome: CheckOutcome | None = Field(default=None, description="What the spot check showed.")
    illegal_acts: list[IllegalActFinding] | None = Field(
        default=None, description="All that was found and is not permitted."
    )
    counts_as_attempt: bool | None = Field(
        default=None, description="Whether the school treats the outcome as attempted cheating."
    )
    copy_given: bool | None = Field(default=None, description="Whether the candidate got a copy of the documentation.")
    copy_given_on: date | None = Field(default=None, description="The day on which the candidate got the copy.")


class SpotCheckRiskAssessment(WireModel):
    """Risk assessment of spot checks: The county authority's assessment of what can go wrong when candidates are checked."""

    type: Literal["SpotCheckRiskAssessment"] = "SpotCheckRiskAssessment"
    prepared_by: Iri | None = Field(default=None, description="The body that prepared it.")
    prepared_on: date | None = Field(default=None, description="The day on which it was ready.")
    check_risk_topics: list[SpotCheckRiskTopic] = Field(
        min_length=1, description="The topics that the risk assessment deals with."
    )


class SpotCheckTemplate(WireModel):
    """Template for spot checks: The county authority's form for how spot checks are made and written down."""

    type: Literal["SpotCheckTemplate"] = "SpotCheckTemplate"
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    prepared_by: Iri = Field(description="The body that prepared it.")
    prepared_on: date | None = Field(default=None, description="The day on which it was ready.")


class Subject(WireModel):
    """Subject: A part of the education that has a code of its own and is assessed separately."""

    type: Literal["Subject"] = "Subject"
    subject_code: Annotated[str, StringConstraints(pattern="^[A-Z]{3}[0-9]{4}$")] = Field(
        description="Three letters and four digits that identify a subject in the national curriculum register."
    )
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )


class SubjectRemark(WireModel):
    """Subject remark: A coded statement that explains or qualifies what is entered on one subject line."""

    type: Literal["SubjectRemark"] = "SubjectRemark"
    subject_remark_code: SubjectRemarkCode = Field(
        description="The code that a remark has in VIGO's list of subject remarks, such as FAM37."
    )
    remark_parameters: list[RemarkParameter] | None = Field(
        default=None, description="All the pieces that one remark needs to be read as a full sentence."
    )


class SubjectResult(WireModel):
    """Subject result: Everything that is entered on one subject line: the subject with its hours and status, its assessments and its remark."""

    type: Literal["SubjectResult"] = "SubjectResult"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    subject: Subject = Field(
        description="A part of the education that has a code of its own and is assessed separately."
    )
    hours: int | None = Field(
        default=None,
        ge=0,
        le=2000,
        description="The number of 60-minute hours that the subject makes up in the person's education.",
    )
    subject_type: SubjectType | None = Field(
        default=None,
        description="The part that a subject plays in the education, such as common core subject or programme subject.",
    )
    subject_status: SubjectStatus | None = Field(
        default=None,
        description="The footing on which a person took the subject, for instance as a pupil or as a private candidate.",
    )
    counts_towards_qualification: bool | None = Field(
        default=None,
        description="Tells whether the subject is part of what the qualification on the document rests on.",
    )
    subject_remark: SubjectRemark | None = Field(
        default=None, description="A coded statement that explains or qualifies what is entered on one subject line."
    )
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    stop_date: date | None = Field(
        default=None,
        description="The day on which a person left a programme area or a subject before it was completed.",
    )
    interruption_reason: InterruptionReason | None = Field(
        default=None,
        description="The code that says why a programme area or a subject was left before it was completed.",
    )
    counted_absence_percent: (
        Annotated[str, StringConstraints(pattern=r"^(?:[1-9]?[0-9](?:\.[0-9]{1,2})?|100(?:\.0{1,2})?)$")] | None
    ) = Field(
        default=None,
        description="The part of the annual hours in a subject that the pupil has missed and that counts towards the absence limit.",
    )
    absence_limit_extended: bool | None = Field(
        default=None,
        description="Tells whether the head teacher has decided that the pupil may be away from the subject for up to fifteen per cent of the hours.",
    )
    assessments: list[Assessment] = Field(
        min_length=1, description="The outcomes that a person has in one subject, each as an entry of its own."
    )


class Diploma(WireModel):
    """Diploma: The document for a person who has passed a full course of upper secondary education."""

    type: Literal["Diploma"] = "Diploma"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    document_number: Annotated[str, StringConstraints(pattern="^[A-Z][0-9]{13}[0-9A-Z]{4,5}$")] = Field(
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number."
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    issue_date: date = Field(description="The day that the issuer has put on the document as the day it was made out.")
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
    awarded_by: Iri = Field(
        description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    conduct_assessments: list[Assessment] | None = Field(
        default=None,
        description="The grades that a pupil has in order and in conduct, which are given apart from the subjects.",
    )
    document_remarks: list[DocumentRemark] | None = Field(
        default=None, description="All coded statements on one document that apply to the whole of it."
    )
    attained_competences: list[AttainedCompetence] | None = Field(
        default=None,
        description="What the passed education gives, such as general university and college admissions certification or a vocational qualification.",
    )
    first_time_diploma: bool | None = Field(
        default=None,
        description="Tells whether the diploma is the one given to a pupil who has passed education giving general university and college admissions certification within five years of starting.",
    )


class HolderResults(WireModel):
    """Holder's result set: The part of a result delivery that belongs to one person, with that person's subject results."""

    type: Literal["HolderResults"] = "HolderResults"
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    subject_results: list[SubjectResult] = Field(
        min_length=1, description="The subject lines of one person, in a document or in a delivery."
    )


class ResultDelivery(WireModel):
    """Result delivery: A delivery of single results as they become known, before and apart from any diploma."""

    type: Literal["ResultDelivery"] = "ResultDelivery"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    sender: Iri | None = Field(
        default=None, description="The actor that makes the delivery and answers for what is in it."
    )
    receiver: Iri | None = Field(default=None, description="The actor to which the delivery is addressed.")
    arrangement_state: ArrangementState | None = Field(
        default=None,
        description="How far the arrangement by which results are delivered has come, from planned to in daily use.",
    )
    delivered_results: list[HolderResults] = Field(
        min_length=1, description="What a result delivery carries, set by set for each person."
    )


class SupplierContact(WireModel):
    """Contact with the supplier: What the supplier has answered about capacity and preparedness."""

    type: Literal["SupplierContact"] = "SupplierContact"
    contacted_on: date = Field(description="The day on which the supplier was asked.")
    capacity_confirmed: bool | None = Field(
        default=None, description="Whether the supplier says that the resource can take the traffic."
    )
    extra_preparedness: bool | None = Field(
        default=None, description="Whether the supplier has people ready in the examination period."
    )


class ListedResource(WireModel):
    """Resource on the list: One online resource or digital aid, with its tests."""

    type: Literal["ListedResource"] = "ListedResource"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    resource_kind: ResourceKind = Field(description="What sort of aid it is.")
    web_address: Iri | None = Field(default=None, description="Where the resource is found on the internet.")
    supplied_by: Iri | None = Field(default=None, description="The company that delivers the resource.")
    licence_level: LicenceLevel | None = Field(
        default=None, description="Who has bought the licence, if one is needed."
    )
    licence_holder: Iri | None = Field(default=None, description="The school or county authority that has the licence.")
    intended_users: IntendedUsers | None = Field(
        default=None, description="Which candidates may use the resource at the examination."
    )
    translates_phrases: bool | None = Field(
        default=None, description="Whether a dictionary translates more than single words."
    )
    whitelisted_addresses: list[Iri] | None = Field(
        default=None, description="Addresses that must be open for the resource to work."
    )
    whitelist_opens_forbidden: bool | None = Field(
        default=None,
        description="Whether the open addresses lead to artificial intelligence, communication or another illegal aid.",
    )
    supplier_contact: SupplierContact | None = Field(
        default=None, description="What the supplier has answered about capacity and preparedness."
    )
    resource_tests: list[ResourceTest] | None = Field(default=None, description="All tests of the resource.")
    removed_on: date | None = Field(default=None, description="The day on which the resource was taken off the list.")
    removal_reason: RemovalReason | None = Field(default=None, description="Why the resource was taken off the list.")


class ResourceList(WireModel):
    """List of permitted resources: The resources that candidates may open at an examination, national or local."""

    type: Literal["ResourceList"] = "ResourceList"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    list_kind: ResourceListKind = Field(description="Whether it is the national list or a local one.")
    kept_by: Iri | None = Field(default=None, description="The body that makes the list and keeps it up to date.")
    published_on: date = Field(description="The day on which the list was published.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    listed_resources: list[ListedResource] = Field(min_length=1, description="All resources that the list holds.")
    backup_arrangements: list[BackupArrangement] | None = Field(
        default=None, description="All that stands ready when a digital aid fails."
    )


class TimeGiven(WireModel):
    """Time given: Time that a candidate gets beyond the ordinary, with its reason."""

    type: Literal["TimeGiven"] = "TimeGiven"
    time_kind: TimeKind = Field(description="Whether the time is extended time or extra time.")
    minutes: int = Field(ge=1, le=600, description="How many minutes are given.")
    minutes_lost: int | None = Field(
        default=None, ge=0, le=600, description="How many minutes the event took from the candidate."
    )
    accommodation_decision: Iri | None = Field(
        default=None,
        description="A decision on an application for special accommodation; where extended time is given, the one that gives it.",
    )
    caused_by: Iri | None = Field(default=None, description="The event that took the time which is given back.")
    time_reasons: LangText | None = Field(default=None, description="The assessment behind the number of minutes.")


class AccommodationMeasure(WireModel):
    """Accommodation measure: One thing that is done for the candidate at the examination."""

    type: Literal["AccommodationMeasure"] = "AccommodationMeasure"
    measure_kind: AccommodationMeasureKind = Field(description="Which of the usual measures it is.")
    time_given: list[TimeGiven] | None = Field(
        default=None, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    measure_details: LangText | None = Field(
        default=None, description="What the measure consists of in words, such as which aid."
    )


class CandidateTime(WireModel):
    """Time for candidates: The time beyond the ordinary that one, several or all candidates get."""

    type: Literal["CandidateTime"] = "CandidateTime"
    for_everyone: bool | None = Field(
        default=None, description="Whether the time goes to all candidates that have no entry of their own."
    )
    for_candidates: list[Iri] | None = Field(default=None, description="The candidates that get the time.")
    time_given: list[TimeGiven] = Field(
        min_length=1, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    minutes_in_all: int | None = Field(
        default=None,
        ge=1,
        le=1200,
        description="All time the candidate gets beyond the ordinary, extended and extra together.",
    )


class Training(WireModel):
    """Training: Preparation that a member of the examination staff has gone through before the examination."""

    type: Literal["Training"] = "Training"
    training_kind: TrainingKind = Field(description="What the training is about.")
    completed_on: date = Field(description="The day on which it was completed.")


class ExaminationStaff(WireModel):
    """Member of the examination staff: A person who works at an examination without being a candidate."""

    type: Literal["ExaminationStaff"] = "ExaminationStaff"
    id: Iri = Field(description="The IRI of this node.")
    given_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The name or names that a person has before the family name.", repr=False
    )
    family_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None,
        description="The last part of a person's full name, by which lists of persons are usually sorted.",
        repr=False,
    )
    staff_roles: list[StaffRole] = Field(min_length=1, description="What the member of staff does at the examination.")
    trainings: list[Training] | None = Field(
        default=None, description="All training that the member of staff has completed."
    )


class UnlistedClaimRoutine(WireModel):
    """Routine for a claim that is not listed: What is done when a candidate says that accommodation was granted but the list does not have it."""

    type: Literal["UnlistedClaimRoutine"] = "UnlistedClaimRoutine"
    handled_by_role: StaffRole = Field(description="The role at the examination that looks into the claim.")
    checked_with: Iri | None = Field(
        default=None, description="The body that is asked whether the accommodation was granted."
    )
    routine_text: LangText = Field(description="What is to be done, step by step and in words.")


class Venue(WireModel):
    """Venue: The place where an examination is held."""

    type: Literal["Venue"] = "Venue"
    venue_kind: VenueKind = Field(description="Whether the venue is the school's own or rented.")
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
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
    sitting_date: date | None = Field(default=None, description="The day on which the examination is or was held.")
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


class AccommodationDecision(WireModel):
    """Accommodation decision: A decision on an application for special accommodation; where extended time is given, the one that gives it."""

    type: Literal["AccommodationDecision"] = "AccommodationDecision"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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


class AnnulmentDecision(WireModel):
    """Annulment decision: The individual decision that a candidate's examination is annulled because of cheating or attempted cheating."""

    type: Literal["AnnulmentDecision"] = "AnnulmentDecision"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    suspicion_sources: list[SuspicionSource] | None = Field(
        default=None, description="Who or what made the school suspect cheating."
    )
    suspicion_raised_on: date | None = Field(default=None, description="The day on which cheating was first suspected.")
    illegal_acts: list[IllegalActFinding] | None = Field(
        default=None, description="All that was found and is not permitted."
    )
    other_findings: list[NotCheating] | None = Field(
        default=None, description="What was also noticed but is no ground for annulment."
    )
    what_happened: LangText | None = Field(
        default=None, description="The course of events that the decision builds on."
    )
    hearing: Hearing | None = Field(
        default=None, description="The chance to speak that the candidate got before the decision, and what came of it."
    )
    completion_possible: bool | None = Field(
        default=None, description="Whether the candidate was given the chance to complete the examination."
    )
    handled_during_examination: bool | None = Field(
        default=None,
        description="Whether the suspicion was taken up with the candidate while the examination was going on.",
    )
    time_given: list[TimeGiven] | None = Field(
        default=None, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    information_before: LangText | None = Field(
        default=None,
        description="What the candidate was told before the examination about cheating and its consequences.",
    )
    informed_on: date | None = Field(default=None, description="The day on which the candidates were informed.")
    advantage_assessment: LangText | None = Field(
        default=None,
        description="The reasons for finding that the candidate had or used aids that gave, or could give, an advantage.",
    )
    annulment_consequences: LangText | None = Field(
        default=None, description="What the annulment means for the candidate."
    )
    earliest_new_examination: date | None = Field(
        default=None,
        description="The first day on which the candidate may sit the examination again, a year after the decision at the earliest.",
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
    appeal_information: AppealInformation | None = Field(
        default=None, description="What the candidate is told about the right of appeal."
    )
    enclosures: list[Enclosure] | None = Field(default=None, description="All that is sent along.")


class ExaminationAppeal(WireModel):
    """Appeal: A request that a grade or a decision about an examination or a subject be looked at again by another body."""

    type: Literal["ExaminationAppeal"] = "ExaminationAppeal"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    appeal_reasons: LangText | None = Field(default=None, description="The appellant's own reasons.")
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    appellant_role: AppellantRole | None = Field(
        default=None, description="Whether the candidate, a parent or a representative has sent the appeal."
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
    notice_on: date | None = Field(
        default=None, description="The day on which the candidate learned of the grade or decision."
    )
    appealed_on: date | None = Field(default=None, description="The day on which the appeal was sent.")
    appeal_deadline: date | None = Field(default=None, description="The last day on which an appeal can be sent.")
    forwarded_on: date | None = Field(
        default=None, description="The day on which the appeal went on to the appeal body."
    )
    appeal_body_kind: AppealBodyKind = Field(description="In what capacity the appeal is decided.")
    appeal_body: Iri | None = Field(default=None, description="The body that decides the appeal.")
    enclosures: list[Enclosure] | None = Field(default=None, description="All that is sent along.")
    appeal_state: AppealState | None = Field(default=None, description="How far the appeal has come.")
    appeal_outcome: AppealOutcome | None = Field(default=None, description="What the appeal led to.")
    outcome_on: date | None = Field(default=None, description="The day on which the appeal was decided.")
    grade_after_appeal: Grade | None = Field(default=None, description="The grade that holds after the appeal.")


class ExaminationCancellation(WireModel):
    """Cancellation of a sitting: That a sitting was called off because it could not be carried through, with what was assessed, decided and applied for."""

    type: Literal["ExaminationCancellation"] = "ExaminationCancellation"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    event_kind: ExaminationEventKind = Field(description="Which kind of event it was.")
    cancellation_reason: LangText = Field(description="Why the sitting could not be completed.")
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


class IncidentReport(WireModel):
    """Examination incident report: A report of what went wrong at an examination or a test of it, and what was done about it."""

    type: Literal["IncidentReport"] = "IncidentReport"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    sender: Iri | None = Field(
        default=None, description="The actor that makes the delivery and answers for what is in it."
    )
    receiver: Iri | None = Field(default=None, description="The actor to which the delivery is addressed.")
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


class SpotCheckRecord(WireModel):
    """Spot check record: The log of the spot checks made at one sitting."""

    type: Literal["SpotCheckRecord"] = "SpotCheckRecord"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    recorded_by: Iri | None = Field(default=None, description="The school or office that keeps the record.")
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
    record_storage: RecordStorage | None = Field(
        default=None, description="How the documentation is kept, seen and deleted."
    )
