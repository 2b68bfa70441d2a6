"""Classes that the profiles share.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    ActorKind,
    AffectedGroup,
    AnnulmentReason,
    ArrangementState,
    AssessmentKind,
    AssignmentMedium,
    AssignmentSetter,
    AttainedCompetence,
    BreakdownKind,
    BreakdownSituation,
    CandidateKind,
    CaseStatus,
    ClaimCode,
    CompletionCode,
    ConsequenceLevel,
    ContingencyTopic,
    DeliveryVerdict,
    DescribedSituation,
    DocumentLanguage,
    DocumentRemarkCode,
    DocumentState,
    EducationStatus,
    EvidenceKind,
    ExaminationForm,
    FlowAspect,
    FlowAvailability,
    FlowTrigger,
    FormOfNorwegian,
    FurtherUse,
    Grade,
    GradeStatus,
    GradingScaleCode,
    IdentityNumberKind,
    InformationCategory,
    InformationObject,
    LogAction,
    MatrixHolder,
    MessageSeverity,
    PilotRole,
    PlanProcedureKind,
    PracticalEffect,
    Profile,
    ProjectObjective,
    Purpose,
    ReaderGroup,
    ReceiverKind,
    Reform,
    ResponsibilityMode,
    RiskScope,
    RiskTopic,
    StaffRole,
    StructuralCause,
    SubjectRemarkCode,
    SubjectStatus,
    SubjectType,
    Term,
    TrainingKind,
    TransitionTarget,
    UpperSecondaryLevel,
    VenueKind,
)
from veiskille.wire import Iri, LangText, WireModel


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


class Appendix(WireModel):
    """Appendix: A part that is attached to a source document."""

    type: Literal["Appendix"] = "Appendix"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )


class Approval(WireModel):
    """Approval: The decision that a sharing arrangement may be used in earnest."""

    type: Literal["Approval"] = "Approval"
    approved_by: Iri = Field(description="The actor that has given the approval.")
    approved_on: date = Field(description="The day on which the approval was given.")


class Consequence(WireModel):
    """Consequence: What a breakdown leads to for a group of people or bodies."""

    type: Literal["Consequence"] = "Consequence"
    affected_group: AffectedGroup = Field(description="The group that feels the consequence.")
    consequence_level: ConsequenceLevel = Field(description="Whether single people or the system as a whole feel it.")
    statement: LangText = Field(description="What is said, in words for people to read.")
    practical_effects: list[PracticalEffect] | None = Field(
        default=None, description="What it leads to in daily work and life."
    )


class Breakdown(WireModel):
    """Breakdown in information flow: A place in an information flow where information does not reach those who need it, or reaches them only through extra work."""

    type: Literal["Breakdown"] = "Breakdown"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    breakdown_kind: BreakdownKind = Field(description="In which way the flow fails.")
    breakdown_situations: list[BreakdownSituation] = Field(min_length=1, description="When the flow breaks down.")
    structural_causes: list[StructuralCause] | None = Field(
        default=None, description="What in systems and frameworks lies behind the breakdown."
    )
    broken_flows: list[Iri] | None = Field(default=None, description="The flows that the breakdown concerns.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")
    consequences: list[Consequence] = Field(min_length=1, description="What the breakdown leads to, group by group.")


class DocumentReference(WireModel):
    """Reference to a document: What is needed to find a document again: number, kind, issuer and day, without what stands in it."""

    type: Literal["DocumentReference"] = "DocumentReference"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    document_number: Annotated[str, StringConstraints(pattern="^[A-Z][0-9]{13}[0-9A-Z]{4,5}$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    document_state: DocumentState | None = Field(
        default=None, description="How far the document has come: draft, issued, registered, annulled or replaced."
    )
    checkable_in: list[Iri] | None = Field(
        default=None,
        description="A register or system in which it can be checked that a document is genuine and in force.",
    )


class DocumentAnnulment(WireModel):
    """Annulment of a document: The message that a document in a register is void."""

    type: Literal["DocumentAnnulment"] = "DocumentAnnulment"
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
    annulled_document: DocumentReference = Field(description="The document that an annulment makes void.")
    annulled_on: date = Field(description="The day from which a document is void.")
    annulment_reason: AnnulmentReason = Field(description="Why a document is annulled, as one code.")
    annulled_by: Iri | None = Field(
        default=None, description="The body that declares a document void: its issuer or the register."
    )
    replacement_document: DocumentReference | None = Field(
        default=None, description="The document that takes the place of an annulled one."
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


class InformationFlow(WireModel):
    """Information flow: One kind of information going from one source to one receiver for one purpose."""

    type: Literal["InformationFlow"] = "InformationFlow"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    source_actor: Iri | None = Field(default=None, description="The actor or system that the information comes from.")
    from_person: bool | None = Field(
        default=None,
        description="Whether it is the person concerned who brings or tells the information to the receiver.",
    )
    receiver: Iri | None = Field(default=None, description="The actor to which the delivery is addressed.")
    to_person: bool | None = Field(
        default=None, description="Whether it is the person concerned who receives the information."
    )
    information_objects: list[InformationObject] | None = Field(
        default=None, description="What is carried, or what a task is about."
    )
    information_categories: list[InformationCategory] | None = Field(
        default=None, description="The sorts of data about a person that the flow contains."
    )
    purpose: Purpose | None = Field(default=None, description="What the receiver is to use the document for.")
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    responsible_actor: Iri | None = Field(
        default=None, description="The actor that holds a responsibility, answers for a flow, or owns a plan."
    )
    triggered_by: FlowTrigger | None = Field(default=None, description="What sets the flow going.")
    available_when: FlowAvailability | None = Field(
        default=None, description="When the receiver can have the information."
    )
    available_from: date | None = Field(
        default=None, description="The first day on which the receiver can have this information."
    )
    further_uses: list[FurtherUse] | None = Field(
        default=None, description="How the receiver may use the information further."
    )
    own_decision_required: bool | None = Field(
        default=None,
        description="Whether the information goes to the receiver only when the person concerned has decided it.",
    )
    reuses_flow: Iri | None = Field(
        default=None,
        description="The flow whose information is passed on here as it stands, without being collected again.",
    )
    systems: list[Iri] | None = Field(
        default=None, description="The systems that the information passes through, or that something concerns."
    )
    unknown_aspects: list[FlowAspect] | None = Field(
        default=None, description="What about the flow nobody knows or has settled today."
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
        default=None, description="The name or names that come first in a person's full name.", repr=False
    )
    middle_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None,
        description="A name that stands between the given name and the family name and is registered apart from both.",
        repr=False,
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


class Pilot(WireModel):
    """Pilot: A limited measure in which actors try out a way to meet the need of one or more cases."""

    type: Literal["Pilot"] = "Pilot"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explores_cases: list[Iri] = Field(min_length=1, description="The cases that the pilot explores.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )


class PilotParticipant(WireModel):
    """Pilot participant: An actor that ought to take part in a pilot for a case, with the reason why."""

    type: Literal["PilotParticipant"] = "PilotParticipant"
    participant: Iri = Field(description="The actor that ought to take part.")
    pilot_role: PilotRole = Field(description="What the actor brings to the pilot.")
    participation_reason: LangText = Field(description="Why this actor ought to take part.")


class PlanProcedure(WireModel):
    """Procedure: One part of a contingency plan: what is to be done in a certain case."""

    type: Literal["PlanProcedure"] = "PlanProcedure"
    plan_procedure_kind: PlanProcedureKind = Field(description="What the procedure is for.")
    responsible_actor: Iri | None = Field(
        default=None, description="The actor that holds a responsibility, answers for a flow, or owns a plan."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")


class ContingencyPlan(WireModel):
    """Contingency plan: A plan for what is done, and by whom, when something fails during an examination."""

    type: Literal["ContingencyPlan"] = "ContingencyPlan"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    responsible_actor: Iri = Field(
        description="The actor that holds a responsibility, answers for a flow, or owns a plan."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    contingency_topics: list[ContingencyTopic] = Field(
        min_length=1, description="The kinds of failure that the plan prepares for."
    )
    plan_procedures: list[PlanProcedure] = Field(min_length=1, description="What the plan says is to be done.")
    staff_on_standby: LangText | None = Field(
        default=None, description="Who is ready to step in while the examination lasts."
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


class Provision(WireModel):
    """Legal provision: A section of an act or a regulation that gives a duty, a right or a permission."""

    type: Literal["Provision"] = "Provision"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    replaced_by: Iri | None = Field(default=None, description="The provision that has taken the place of this one.")


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
    school_year: (
        Annotated[
            str,
            StringConstraints(
                pattern="^[0-9]{3}(?:0-[0-9]{3}1|1-[0-9]{3}2|2-[0-9]{3}3|3-[0-9]{3}4|4-[0-9]{3}5|5-[0-9]{3}6|6-[0-9]{3}7|7-[0-9]{3}8|8-[0-9]{3}9|9-[0-9]{3}0)$"
            ),
        ]
        | None
    ) = Field(
        default=None,
        description="The year of teaching that begins in one calendar year and ends in the summer of the next.",
    )
    pupils: list[PupilEntry] = Field(
        min_length=1, description="The entries of a pupil list, one for each pupil who leaves."
    )


class QuotedFigure(WireModel):
    """Quoted figure: A figure that a case quotes, with what it counts, what it is a share of, and who says so."""

    type: Literal["QuotedFigure"] = "QuotedFigure"
    statement: LangText = Field(description="What is said, in words for people to read.")
    percentage: Annotated[str, StringConstraints(pattern=r"^(100|[1-9]?[0-9](\.[0-9]{1,2})?)$")] = Field(
        description="The share in per cent, with a full stop before decimals."
    )
    approximate: bool | None = Field(
        default=None, description="Whether the source says that the figure is only roughly right."
    )
    population: LangText = Field(description="What is counted.")
    percentage_base: LangText = Field(description="What the share is a share of.")
    figure_time: LangText = Field(description="What the source says about when the figure holds.")
    figure_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year the figure is about, where the source gives it."
    )
    stated_in: list[Iri] = Field(min_length=1, description="The source that says this.")


class Case(WireModel):
    """Case: A need that the project looks into, with what is wrong today and what a better situation would be."""

    type: Literal["Case"] = "Case"
    id: Iri = Field(description="The IRI of this node.")
    case_number: Annotated[str, StringConstraints(pattern="^[0-9]{1,3}$")] = Field(
        description="The number by which the project knows the case."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    case_status: CaseStatus = Field(description="How far the work on the case has come.")
    submitted_by: Iri = Field(description="The actor that submitted the case.")
    summary: LangText | None = Field(default=None, description="What the case is about, in short.")
    problem: LangText | None = Field(default=None, description="What does not work today.")
    underlying_insight: LangText | None = Field(
        default=None, description="The experience and the insight work that the case builds on."
    )
    objectives: list[ProjectObjective] = Field(
        min_length=1, description="The project's objectives that the case contributes to."
    )
    affected_groups: list[AffectedGroup] | None = Field(default=None, description="The groups that the case concerns.")
    desired_situation: LangText | None = Field(default=None, description="What it would be like if the need were met.")
    pilot_participants: list[PilotParticipant] | None = Field(
        default=None, description="The actors that ought to take part in a pilot."
    )
    quoted_figures: list[QuotedFigure] | None = Field(default=None, description="The figures that the case quotes.")


class RecordMessage(WireModel):
    """Message about a record: What the receiver has to say about one record of a delivery."""

    type: Literal["RecordMessage"] = "RecordMessage"
    record: Iri | None = Field(default=None, description="The id of the record that a message is about.")
    record_reference: (
        Annotated[str, StringConstraints(pattern="^[A-Za-z/](?:[0-9]{0,10}[A-Za-z/._-])*[0-9]{0,10}$")] | None
    ) = Field(
        default=None, description="A name of a record within the delivery that says nothing about who the person is."
    )
    record_field: Annotated[str, StringConstraints(pattern="^[A-Za-z][A-Za-z0-9/._-]*$")] | None = Field(
        default=None, description="The key or the field number of what a message is about."
    )
    message_code: Annotated[str, StringConstraints(pattern="^[A-Z][A-Z0-9_-]*$")] | None = Field(
        default=None, description="The receiver's code for what is wrong, the same each time."
    )
    message_severity: MessageSeverity | None = Field(
        default=None, description="Whether a message is an error, a warning or only information."
    )
    message_text: LangText | None = Field(
        default=None, description="What is wrong and what to do about it, for people."
    )
    record_position: Annotated[str, StringConstraints(pattern="^[A-Za-z0-9/][A-Za-z0-9/._-]*$")] | None = Field(
        default=None, description="Where in the delivery the fault stands: a line or a path."
    )


class RemainingWork(WireModel):
    """Remaining work: What has to be done, and in which system, before a sharing arrangement is complete."""

    type: Literal["RemainingWork"] = "RemainingWork"
    systems: list[Iri] | None = Field(
        default=None, description="The systems that the information passes through, or that something concerns."
    )
    responsible_actor: Iri | None = Field(
        default=None, description="The actor that holds a responsibility, answers for a flow, or owns a plan."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")


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


class Responsibility(WireModel):
    """Responsibility: That an actor has to see to a task, such as making information available, in a certain period and on a certain ground."""

    type: Literal["Responsibility"] = "Responsibility"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    responsible_for: Iri = Field(description="The task that the responsibility is about.")
    responsibility_mode: ResponsibilityMode = Field(
        description="Whether the responsibility is held alone, shared, held by delegation, or unclear."
    )
    responsible_actor: Iri | None = Field(
        default=None, description="The actor that holds a responsibility, answers for a flow, or owns a plan."
    )
    delegated_by: Iri | None = Field(default=None, description="The actor that has handed the responsibility on.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class ResponsibilityTask(WireModel):
    """Task: What somebody is responsible for: something to be done, or information to be made available."""

    type: Literal["ResponsibilityTask"] = "ResponsibilityTask"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    information_objects: list[InformationObject] | None = Field(
        default=None, description="What is carried, or what a task is about."
    )
    lies_with: list[MatrixHolder] | None = Field(
        default=None, description="Which of the four columns of the responsibility matrix the task stands in."
    )


class ResultLogEntry(WireModel):
    """Entry in the log of a result: One thing that was done with a result."""

    type: Literal["ResultLogEntry"] = "ResultLogEntry"
    log_action: LogAction = Field(description="What was done.")
    logged_at: datetime = Field(description="The time at which it was done, with time zone.")
    logged_by: Iri | None = Field(default=None, description="The body that did it.")


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
    result_version: int | None = Field(
        default=None,
        ge=1,
        le=9999,
        description="Which statement of the same result this is, counted from 1; a corrected entry is one higher.",
    )
    result_source: Iri | None = Field(
        default=None, description="The body that entered the result and can be asked about it."
    )
    taken_from: Iri | None = Field(
        default=None, description="The document or delivery that a result was copied out of when it was carried onward."
    )
    result_log: list[ResultLogEntry] | None = Field(
        default=None, description="What has been done with a result, by whom and when."
    )


class RiskAssessment(WireModel):
    """Risk assessment: A review of what may go wrong in part of the examination work, made beforehand."""

    type: Literal["RiskAssessment"] = "RiskAssessment"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    risk_scope: RiskScope = Field(description="Which part of the examination work is assessed.")
    responsible_actor: Iri = Field(
        description="The actor that holds a responsibility, answers for a flow, or owns a plan."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    risk_topics: list[RiskTopic] = Field(min_length=1, description="The matters that the assessment deals with.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class SharingArrangement(WireModel):
    """Sharing arrangement: A solution agreed or planned for sharing information, with how far it has come and what remains."""

    type: Literal["SharingArrangement"] = "SharingArrangement"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    arrangement_state: ArrangementState = Field(description="How far the arrangement has come.")
    arranged_flows: list[Iri] | None = Field(default=None, description="The flows that the arrangement makes possible.")
    systems: list[Iri] | None = Field(
        default=None, description="The systems that the information passes through, or that something concerns."
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    approval: Approval | None = Field(
        default=None, description="The decision that a sharing arrangement may be used in earnest."
    )
    awaits_approval_from: Iri | None = Field(
        default=None, description="The actor that is to decide whether the arrangement may be used."
    )
    remaining_work: list[RemainingWork] | None = Field(
        default=None, description="What has to be done, and in which system, before a sharing arrangement is complete."
    )


class SharingDecision(WireModel):
    """Decision to share: That the person has decided to let somebody see what a register holds, and when."""

    type: Literal["SharingDecision"] = "SharingDecision"
    decided_on: date | None = Field(default=None, description="The day on which the decision was made.")
    shared_with: list[Iri] | None = Field(default=None, description="Those whom the person has decided to share with.")
    shared_until: date | None = Field(
        default=None, description="The last day on which the person lets others see what is shared."
    )


class SourceDocument(WireModel):
    """Source document: A document that statements in the model or in a description are taken from."""

    type: Literal["SourceDocument"] = "SourceDocument"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    made_by: list[Iri] | None = Field(default=None, description="The actors that made the source.")
    made_because: LangText | None = Field(default=None, description="Why the source was made.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    covers: LangText | None = Field(default=None, description="What the source applies to, and what it does not.")
    appendices: list[Appendix] | None = Field(default=None, description="The appendices that the source has.")
    law_then: list[Iri] | None = Field(
        default=None, description="The acts, regulations or provisions that were in force when the source was made."
    )
    law_now: list[Iri] | None = Field(
        default=None, description="The acts, regulations or provisions that have taken their place."
    )


class CaseDescription(WireModel):
    """Case description: A document that describes one or more cases and the pilots in which they are explored."""

    type: Literal["CaseDescription"] = "CaseDescription"
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
    cases: list[Case] = Field(min_length=1, description="The cases that the document describes.")
    pilots: list[Pilot] | None = Field(default=None, description="The pilots that explore the cases.")
    source_documents: list[SourceDocument] | None = Field(
        default=None, description="Sources that the document itself describes, besides those of the catalogue."
    )


class InformationFlowDescription(WireModel):
    """Description of information flows: A document that says who is responsible for which information, how it flows between actors, and where the flow breaks down."""

    type: Literal["InformationFlowDescription"] = "InformationFlowDescription"
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
    sharing_decision: SharingDecision | None = Field(
        default=None, description="That the person has decided to let somebody see what a register holds, and when."
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
    shared_through: Iri | None = Field(
        default=None, description="The portal or channel through which something went from a register to a receiver."
    )
    delivered_results: list[HolderResults] = Field(
        min_length=1, description="What a result delivery carries, set by set for each person."
    )


class Submission(WireModel):
    """Submission: One sending of a delivery, as the receiver's answer refers to it."""

    type: Literal["Submission"] = "Submission"
    id: Iri = Field(description="The IRI of this node.")
    submitted_profile: Profile = Field(description="Which kind of document the submission was.")
    submitting_unit: Iri | None = Field(
        default=None, description="The school or other unit whose records the submission holds, whoever sent it."
    )
    school_year: (
        Annotated[
            str,
            StringConstraints(
                pattern="^[0-9]{3}(?:0-[0-9]{3}1|1-[0-9]{3}2|2-[0-9]{3}3|3-[0-9]{3}4|4-[0-9]{3}5|5-[0-9]{3}6|6-[0-9]{3}7|7-[0-9]{3}8|8-[0-9]{3}9|9-[0-9]{3}0)$"
            ),
        ]
        | None
    ) = Field(
        default=None,
        description="The year of teaching that begins in one calendar year and ends in the summer of the next.",
    )
    submission_version: int | None = Field(
        default=None,
        ge=1,
        le=9999,
        description="Which in the row of submissions for the same school, year and type this is, counted from 1.",
    )
    submitted_on: date | None = Field(default=None, description="The day on which the delivery was sent.")
    verdict: DeliveryVerdict | None = Field(default=None, description="Whether the receiver took a delivery in.")


class DeliveryReceipt(WireModel):
    """Delivery receipt: The receiver's answer to a delivery: the verdict, and a message for each record that gave cause for one."""

    type: Literal["DeliveryReceipt"] = "DeliveryReceipt"
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
    answered_submission: Submission = Field(description="The submission that a receipt is the answer to.")
    verdict: DeliveryVerdict = Field(description="Whether the receiver took a delivery in.")
    record_messages: list[RecordMessage] | None = Field(
        default=None, description="All messages of a receipt, one for each thing found in a record."
    )
    earlier_submissions: list[Submission] | None = Field(
        default=None,
        description="Submissions before the answered one that the receipt refers to, each with the verdict it got.",
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
        default=None, description="The name or names that come first in a person's full name.", repr=False
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


class TransitionSummary(WireModel):
    """Transition summary: What a receiver needs to know about a young person's education for one stated purpose."""

    type: Literal["TransitionSummary"] = "TransitionSummary"
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
    purpose: Purpose = Field(description="What the receiver is to use the document for.")
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
    receiver_kind: ReceiverKind = Field(description="What kind of service or body the summary is for.")
    reader_groups: list[ReaderGroup] | None = Field(
        default=None, description="Those who are meant to read the summary."
    )
    shared_through: Iri | None = Field(
        default=None, description="The portal or channel through which something went from a register to a receiver."
    )
    sharing_decision: SharingDecision | None = Field(
        default=None, description="That the person has decided to let somebody see what a register holds, and when."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    education_status: EducationStatus | None = Field(
        default=None,
        description="Whether the person has completed upper secondary education, is in it or has left it early.",
    )
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    attained_competences: list[AttainedCompetence] | None = Field(
        default=None,
        description="What the passed education gives, such as general university and college admissions certification or a vocational qualification.",
    )
    level_reached: UpperSecondaryLevel | None = Field(
        default=None, description="The highest level of upper secondary education that the person has come through."
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    held_documents: list[DocumentReference] | None = Field(
        default=None, description="The diplomas, certificates and other documents that have been issued to the person."
    )
    transition_target: TransitionTarget | None = Field(
        default=None, description="Where the person goes, or means to go, next."
    )
    next_step: LangText | None = Field(
        default=None, description="What is going to happen, said for the person and the receiver."
    )


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
