"""Classes as the profile transition-summary narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AnnulmentGround,
    AssessmentKind,
    AttainedCompetence,
    DocumentState,
    EducationStatus,
    ExaminationForm,
    Grade,
    GradeStatus,
    GradingScaleCode,
    InterruptionReason,
    Profile,
    Purpose,
    ReaderGroup,
    ReceiverKind,
    SubjectStatus,
    SubjectType,
    Term,
    TransitionTarget,
    UpperSecondaryLevel,
)
from veiskille.classes.shared import (
    Actor,
    DocumentReference,
    Period,
    Person,
    PriorLearningAssessment,
    ProgrammeAreaResult,
    Qualification,
    ResultLogEntry,
    Subject,
    SubjectRemark,
)
from veiskille.wire import Iri, LangText, WireModel


class Assessment(WireModel):
    """Assessment: One outcome of judging a person's competence: the kind of assessment, the grade given and the scale the grade belongs to."""

    type: Literal["Assessment"] = "Assessment"
    id: Iri = Field(description="The IRI of this node.")
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
    result_version: int = Field(
        ge=1,
        le=9999,
        description="Which statement of the same result this is, counted from 1; a corrected entry is one higher.",
    )
    result_source: Iri = Field(description="The body that entered the result and can be asked about it.")
    taken_from: Iri | None = Field(
        default=None, description="The document or delivery that a result was copied out of when it was carried onward."
    )
    result_log: list[ResultLogEntry] | None = Field(
        default=None, description="What has been done with a result, by whom and when."
    )


class SharingDecision(WireModel):
    """Decision to share: That the person has decided to let somebody see what a register holds, and when."""

    type: Literal["SharingDecision"] = "SharingDecision"
    decided_on: date = Field(description="The day on which the decision was made.")
    shared_with: list[Iri] | None = Field(default=None, description="Those whom the person has decided to share with.")
    shared_until: date | None = Field(
        default=None, description="The last day on which the person lets others see what is shared."
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
    passed: bool | None = Field(
        default=None,
        description="Whether the sender takes the subject, or the graded part that has the code, to be passed.",
    )


class TransitionSummary(WireModel):
    """Transition summary: What a receiver needs to know about a young person's education for one stated purpose."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["TransitionSummary"] = "TransitionSummary"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.TRANSITION_SUMMARY] = Field(
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
    receiver_kind: ReceiverKind = Field(description="What kind of service or body the summary is for.")
    reader_groups: list[ReaderGroup] | None = Field(
        default=None, description="Those who are to read the summary, or those of its readers that a group stands for."
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
    qualifications: list[Qualification] | None = Field(
        default=None, description="The qualifications that the person has attained."
    )
    prior_learning_assessments: list[PriorLearningAssessment] | None = Field(
        default=None, description="The assessments of prior learning that some of the results rest on."
    )
    transition_target: TransitionTarget | None = Field(
        default=None, description="Where the person goes, or means to go, next."
    )
    next_step: LangText | None = Field(
        default=None, description="What is going to happen, said for the person and the receiver.", repr=False
    )
