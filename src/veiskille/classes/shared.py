"""Classes that the profiles share.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AccessSolution,
    ActorKind,
    AidBringer,
    AppealOutcome,
    AssessmentKind,
    AssignmentMedium,
    AssignmentSetter,
    AttainedCompetence,
    CandidateKind,
    ClaimCode,
    CompletionCode,
    DictionaryForm,
    DocumentLanguage,
    DocumentRemarkCode,
    DocumentState,
    EvidenceKind,
    ExaminationAid,
    ExaminationForm,
    ExaminationSelection,
    ExceptionGround,
    FormOfNorwegian,
    Grade,
    GradeStatus,
    GradingScaleCode,
    IdentityNumberKind,
    InformationAudience,
    InformationGiver,
    InformationOccasion,
    InformationTopic,
    OutcomeKind,
    Profile,
    Purpose,
    Reform,
    RegistrationCapacity,
    RegistrationFinding,
    SeparateCheckGroup,
    StaffRole,
    SubjectRemarkCode,
    SubjectStatus,
    SubjectType,
    Term,
    TestGain,
    TestParticipant,
    TimeKind,
    TrainingKind,
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


class Attachment(WireModel):
    """Attachment: A paper or file that goes with a result document and tells what its lines and remarks have no room for."""

    type: Literal["Attachment"] = "Attachment"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    concerns_subjects: list[Annotated[str, StringConstraints(pattern="^[A-Z0-9]{2,10}$")]] | None = Field(
        default=None, description="The codes of the subjects that an attachment is about."
    )


class CandidateCheck(WireModel):
    """Check of a candidate: What was checked for one candidate: person, place, assignment and submission."""

    type: Literal["CandidateCheck"] = "CandidateCheck"
    checked_candidate: Iri = Field(description="The candidate whom the check is about.")
    subject_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{2,10}$")] | None = Field(
        default=None,
        description="Three letters and four digits that identify a subject in the national curriculum register.",
    )
    confirmed_by: Iri | None = Field(default=None, description="The member of staff who made the check.")
    identity_confirmed: bool | None = Field(
        default=None, description="Whether the candidate was confirmed to be the right person in the candidate monitor."
    )
    network_address_confirmed: bool | None = Field(
        default=None, description="Whether the candidate logged in from the right network address."
    )
    assignment_medium: AssignmentMedium | None = Field(
        default=None, description="Whether the assignment is digital or on paper."
    )
    right_assignment_confirmed: bool | None = Field(
        default=None, description="Whether the candidate got the assignment of the right subject code."
    )
    submitted_before_leaving: bool | None = Field(
        default=None, description="Whether the answer was submitted before the candidate left the room."
    )


class DictionaryOffer(WireModel):
    """Dictionary at the examination: A dictionary that candidates can use, in which form, and who brings it."""

    type: Literal["DictionaryOffer"] = "DictionaryOffer"
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    dictionary_form: DictionaryForm = Field(description="Whether the dictionary is online, installed or on paper.")
    aid_bringer: AidBringer = Field(description="Whether the organiser or the candidate provides it.")
    as_backup: bool | None = Field(default=None, description="Whether it is there for the case that the others fail.")
    minority_language_only: bool | None = Field(
        default=None, description="Whether the dictionary is permitted for minority language pupils alone, as Lexin is."
    )


class ExaminationPart(WireModel):
    """Part of an examination: A part of a sitting that has aids of its own, such as part 1 and part 2 in mathematics."""

    type: Literal["ExaminationPart"] = "ExaminationPart"
    position: int = Field(
        ge=1, le=9, description="Which open place in the remark the text is meant for, counted from 1."
    )
    duration_minutes: int | None = Field(
        default=None, ge=1, le=600, description="How long the part lasts for those without added time."
    )
    examination_aids: list[ExaminationAid] = Field(
        min_length=1, description="The kinds of aid that may be used in the part."
    )
    aids_text: LangText | None = Field(default=None, description="What the assignment itself says about aids.")


class ExaminationRoom(WireModel):
    """Examination room: A room with its candidates and those who watch over them."""

    type: Literal["ExaminationRoom"] = "ExaminationRoom"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    room_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] = Field(
        description="What the room is called at the venue."
    )
    seated: list[Iri] = Field(min_length=1, description="The candidates who sit in the room.")
    staffed_by: list[Iri] = Field(min_length=1, description="Those who work in the room.")
    supervised_throughout: bool | None = Field(
        default=None, description="Whether every candidate in the room was supervised from beginning to end."
    )


class GradeAppeal(WireModel):
    """Appeal outcome: What an appeal against the examination grade came to."""

    type: Literal["GradeAppeal"] = "GradeAppeal"
    appeal_outcome: AppealOutcome = Field(description="Whether the grade was kept or changed, or a formal error found.")
    decided_by: Iri = Field(description="The body that made the decision.")
    decided_on: date | None = Field(default=None, description="The day on which the decision was made.")
    appeal_document: Iri | None = Field(default=None, description="The document in which the appeal was made.")


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
    given_on: date | None = Field(default=None, description="The day on which the information was given.")
    information_topics: list[InformationTopic] = Field(min_length=1, description="What the information was about.")
    kept_as: Iri | None = Field(default=None, description="The document in which the information is kept.")


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


class Subject(WireModel):
    """Subject: A part of the education that has a code of its own and is assessed separately."""

    type: Literal["Subject"] = "Subject"
    subject_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{2,10}$")] = Field(
        description="Three letters and four digits that identify a subject in the national curriculum register."
    )
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
    curriculum_code: Annotated[str, StringConstraints(pattern="^[A-Z]{3}[0-9]{1,2}-[0-9]{2}$")] | None = Field(
        default=None,
        description="The code of the subject curriculum that was taught and assessed, in the national register.",
    )
    competence_aim_codes: list[Annotated[str, StringConstraints(pattern="^KM[0-9]{1,6}$")]] | None = Field(
        default=None,
        description="The codes of the aims in the curriculum that the result is about, where not all of them are.",
    )


class ExaminationException(WireModel):
    """Exception from an examination: One examination that the programme prescribes and the candidate need not sit."""

    type: Literal["ExaminationException"] = "ExaminationException"
    subject: Subject | None = Field(
        default=None, description="A part of the education that has a code of its own and is assessed separately."
    )
    exception_ground: ExceptionGround = Field(description="Why the candidate need not sit the examination.")
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )


class ExaminerProposal(WireModel):
    """Proposal of examiners: How many examiners a school proposes in a subject, and how many its own candidates call for."""

    type: Literal["ExaminerProposal"] = "ExaminerProposal"
    subject: Subject = Field(
        description="A part of the education that has a code of its own and is assessed separately."
    )
    own_candidates: int | None = Field(
        default=None, ge=0, le=10000, description="How many candidates the school itself has in the subject."
    )
    examiners_needed: int = Field(
        ge=0, le=10000, description="How many examiners it takes to grade the school's own candidates."
    )
    examiners_proposed: int = Field(ge=0, le=10000, description="How many examiners the school proposes.")
    agreed_with: list[Iri] | None = Field(
        default=None, description="The bodies that the school has worked with to find enough examiners."
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
    assessments: list[Assessment] = Field(
        min_length=1, description="The outcomes that a person has in one subject, each as an entry of its own."
    )
    passed: bool | None = Field(
        default=None,
        description="Whether the sender takes the subject, or the graded part that has the code, to be passed.",
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
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
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
    delivered_results: list[HolderResults] = Field(
        min_length=1, description="What a result delivery carries, set by set for each person."
    )


class TechnicalSolution(WireModel):
    """Technical solution: What keeps illegal aids out and the permitted ones reachable at a venue, the school's own or rented."""

    type: Literal["TechnicalSolution"] = "TechnicalSolution"
    access_solution: AccessSolution = Field(
        description="Whether illegal aids are kept out by a network of its own or by access control."
    )
    illegal_aids_blocked: bool | None = Field(
        default=None, description="Whether candidates were kept from illegal aids in the solution."
    )
    continuous_access: bool | None = Field(
        default=None, description="Whether the network was robust enough for access throughout the examination."
    )


class TestParticipation(WireModel):
    """Participation in the test examination: That a group took the test examination, and what it learnt."""

    type: Literal["TestParticipation"] = "TestParticipation"
    test_participant: TestParticipant = Field(description="Which group took part.")
    participant_count: int | None = Field(default=None, ge=1, le=10000, description="How many of the group took part.")
    test_gains: list[TestGain] = Field(min_length=1, description="What the group learnt or found out.")


class TestExamination(WireModel):
    """Test examination: A rehearsal of the examination in the technical solution that will be used."""

    type: Literal["TestExamination"] = "TestExamination"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    held_on: date = Field(description="The day on which it was held.")
    in_examination_solution: bool | None = Field(
        default=None, description="Whether it was held in the technical solution that the examination uses."
    )
    test_participations: list[TestParticipation] = Field(
        min_length=1, description="The groups that took the test examination."
    )
    fault_reports: list[Iri] | None = Field(
        default=None, description="The reports in which faults found at the test examination are followed up."
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
        default=None, description="The decision on special accommodation that gives the extended time."
    )
    caused_by: Iri | None = Field(default=None, description="The event that took the time which is given back.")
    time_reasons: LangText | None = Field(default=None, description="The assessment behind the number of minutes.")


class CandidateOutcome(WireModel):
    """Outcome for a candidate: How a sitting ended for one candidate, with the result and what bore on it."""

    type: Literal["CandidateOutcome"] = "CandidateOutcome"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    outcome_kind: OutcomeKind = Field(
        description="Whether the candidate was graded, did not attend, or had the examination annulled."
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    time_given: list[TimeGiven] | None = Field(
        default=None, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    minutes_in_all: int | None = Field(
        default=None,
        ge=1,
        le=1200,
        description="All time the candidate gets beyond the ordinary, extended and extra together.",
    )
    grade_appeal: GradeAppeal | None = Field(
        default=None, description="What an appeal against the examination grade came to."
    )
    annulled_in: Iri | None = Field(default=None, description="The decision that annulled the candidate's examination.")


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
    external_examiner: bool | None = Field(
        default=None, description="Whether the examiner comes from another school than the candidates."
    )
    teaches: list[Iri] | None = Field(default=None, description="The candidates whom the member of staff teaches.")


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
    examination_parts: list[ExaminationPart] | None = Field(
        default=None, description="The parts that the sitting is divided into."
    )


class ExaminationResults(WireModel):
    """Examination results: The delivery of what a sitting led to, candidate by candidate."""

    type: Literal["ExaminationResults"] = "ExaminationResults"
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
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    staff: list[ExaminationStaff] | None = Field(default=None, description="Those who work at the examination.")
    outcomes: list[CandidateOutcome] = Field(
        min_length=1, description="The outcomes of the sitting, one for each candidate."
    )


class ExaminationSession(WireModel):
    """Examination session: How one examination day was prepared, staffed and carried out at one place."""

    type: Literal["ExaminationSession"] = "ExaminationSession"
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


class Registration(WireModel):
    """Registration for a sitting: That a candidate is registered for one sitting, why, and by whom."""

    type: Literal["Registration"] = "Registration"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    examination_selection: ExaminationSelection = Field(
        description="Whether the subject is compulsory, drawn or the candidate's choice."
    )
    drawn_on: date | None = Field(default=None, description="The day on which the subject was drawn.")
    grade_status: GradeStatus | None = Field(
        default=None,
        description="The reason why a grade comes after or in place of an earlier one, such as a deferred examination or an appeal.",
    )
    registration_capacity: RegistrationCapacity = Field(
        description="Whether the school, the candidate, the company or the authority for adults has registered the candidate."
    )
    registered_by: Iri | None = Field(
        default=None, description="The body that registered the candidate, where it was not the candidate."
    )
    registered_at: Iri | None = Field(default=None, description="The school or office that received the registration.")
    registered_on: date | None = Field(default=None, description="The day of the registration.")
    fee: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,4}\.[0-9]{2}$")] | None = Field(
        default=None, description="What the candidate pays for the examination, in kroner."
    )


class CandidateRegistration(WireModel):
    """Registration of a candidate: All that is registered for one candidate, with what is needed to see whether the number is right."""

    type: Literal["CandidateRegistration"] = "CandidateRegistration"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    level: UpperSecondaryLevel | None = Field(
        default=None, description="The step of upper secondary education on which the programme area lies, such as Vg1."
    )
    separate_check_groups: list[SeparateCheckGroup] | None = Field(
        default=None,
        description="The groups that the candidate belongs to and the automatic diploma check does not cover.",
    )
    separately_checked: bool | None = Field(
        default=None, description="Whether someone at the school has gone through the candidate's examinations by hand."
    )
    checked_on: date | None = Field(default=None, description="The day of the check.")
    registration_findings: list[RegistrationFinding] | None = Field(
        default=None, description="What the check found wrong and puts the diploma at risk until it is put right."
    )
    all_examinations_stated: bool | None = Field(
        default=None,
        description="Whether the registrations, earlier sittings and exceptions are all that the candidate has at this level.",
    )
    registrations: list[Registration] = Field(
        min_length=1, description="The sittings that the candidate is registered for."
    )
    earlier_sittings: list[ExaminationSitting] | None = Field(
        default=None, description="Ordinary examinations at this level that the candidate has sat before."
    )
    examination_exceptions: list[ExaminationException] | None = Field(
        default=None, description="Examinations that are prescribed and that the candidate need not sit."
    )


class ExaminationRegistration(WireModel):
    """Examination registration: The delivery that registers candidates for their examinations."""

    type: Literal["ExaminationRegistration"] = "ExaminationRegistration"
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
    candidate_registrations: list[CandidateRegistration] = Field(
        min_length=1, description="The candidates in the delivery, each with all registrations."
    )
    examiner_proposals: list[ExaminerProposal] | None = Field(
        default=None, description="The school's proposals of examiners, subject by subject."
    )
