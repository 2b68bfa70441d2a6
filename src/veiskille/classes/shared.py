"""Classes that the profiles share.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    ActorKind,
    AnnulmentReason,
    AssessmentKind,
    AssignmentMedium,
    AssignmentSetter,
    AttainedCompetence,
    CandidateKind,
    ClaimCode,
    CollegeGrade,
    CollegeScale,
    CompletionCode,
    ContractKind,
    DocumentLanguage,
    DocumentRemarkCode,
    DocumentState,
    EvidenceKind,
    ExaminationForm,
    FormOfNorwegian,
    Grade,
    GradeStatus,
    GradingScaleCode,
    HolderStatus,
    IdentityNumberKind,
    LetterKind,
    NqfLevel,
    PathDeviation,
    PathPartKind,
    Profile,
    Purpose,
    Reform,
    RenditionMedium,
    RenditionStatus,
    ResultEvent,
    StaffRole,
    SubjectRemarkCode,
    SubjectStatus,
    SubjectType,
    Term,
    TrainingKind,
    UpperSecondaryLevel,
    VenueKind,
    VocationalCollegeDegree,
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


class CourseResult(WireModel):
    """Course result: The result in one course of a vocational college, with its credits and its grade on the college's scale."""

    type: Literal["CourseResult"] = "CourseResult"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    course_code: Annotated[str, StringConstraints(pattern="^[0-9A-ZÆØÅ][0-9A-ZÆØÅ-]{0,19}$")] | None = Field(
        default=None, description="The college's own code for the course."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    credits: Annotated[str, StringConstraints(pattern="^(0|[1-9][0-9]{0,2})([.][0-9])?$")] | None = Field(
        default=None,
        description="How much of the learning outcome and of the normal study time a course or programme counts for; a full year is 60.",
    )
    college_scale: CollegeScale = Field(description="The scale on which a course at a vocational college is graded.")
    college_grade: CollegeGrade = Field(description="The grade in a course at a vocational college.")
    assessed_on: date | None = Field(
        default=None, description="The day on which the grade was set or the examination was held."
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
    school_year: Annotated[str, StringConstraints(pattern="^[0-9]{4}-[0-9]{4}$")] | None = Field(
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


class Rendition(WireModel):
    """Rendition of a document: One form in which a document exists, such as a sheet of paper, a signed file or an entry in a register."""

    type: Literal["Rendition"] = "Rendition"
    id: Iri = Field(description="The IRI of this node.")
    rendition_status: RenditionStatus = Field(
        description="Whether the rendition is the original, a copy of it, or an entry that registers it."
    )
    rendition_medium: RenditionMedium = Field(description="Whether the rendition is on paper or digital.")
    rendition_of: Iri | None = Field(
        default=None, description="The original that a copy or register entry goes back to."
    )
    kept_in: Iri | None = Field(default=None, description="The register, system or body where a rendition is kept.")


class StudyProgramme(WireModel):
    """Study programme: The education at a vocational college that the diploma is for."""

    type: Literal["StudyProgramme"] = "StudyProgramme"
    study_programme_code: Annotated[str, StringConstraints(pattern="^[0-9A-ZÆØÅ][0-9A-ZÆØÅ-]{0,19}$")] | None = Field(
        default=None, description="The college's own code for the study programme."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    credits: Annotated[str, StringConstraints(pattern="^(0|[1-9][0-9]{0,2})([.][0-9])?$")] | None = Field(
        default=None,
        description="How much of the learning outcome and of the normal study time a course or programme counts for; a full year is 60.",
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


class CompetenceCertificate(WireModel):
    """Certificate of competence: The document for what a person has achieved in upper secondary education when the terms of a diploma or a trade or journeyman's certificate are not met."""

    type: Literal["CompetenceCertificate"] = "CompetenceCertificate"
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
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    result_event: ResultEvent | None = Field(
        default=None,
        description="What has happened that the document is issued for: education completed, education not completed, or competence gained.",
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    registered_in: Iri | None = Field(default=None, description="The register that has taken the document in.")
    registered_on: date | None = Field(default=None, description="The day on which the register took the document in.")
    annulled_on: date | None = Field(default=None, description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason | None = Field(default=None, description="Why the document is no longer valid.")
    replaced_by: Iri | None = Field(default=None, description="The document that has taken the place of this one.")
    replaced_by_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None, description="The document number of the document that has taken the place of this one."
    )
    renditions: list[Rendition] | None = Field(
        default=None, description="All renditions of the document that are known."
    )
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
    )
    holder_status: HolderStatus | None = Field(
        default=None,
        description="In which capacity the holder got the education or sat the examinations that the document is about, such as pupil, apprentice or private candidate.",
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
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
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    result_event: ResultEvent | None = Field(
        default=None,
        description="What has happened that the document is issued for: education completed, education not completed, or competence gained.",
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    registered_in: Iri | None = Field(default=None, description="The register that has taken the document in.")
    registered_on: date | None = Field(default=None, description="The day on which the register took the document in.")
    annulled_on: date | None = Field(default=None, description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason | None = Field(default=None, description="Why the document is no longer valid.")
    replaced_by: Iri | None = Field(default=None, description="The document that has taken the place of this one.")
    replaced_by_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None, description="The document number of the document that has taken the place of this one."
    )
    renditions: list[Rendition] | None = Field(
        default=None, description="All renditions of the document that are known."
    )
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
    )
    holder_status: HolderStatus | None = Field(
        default=None,
        description="In which capacity the holder got the education or sat the examinations that the document is about, such as pupil, apprentice or private candidate.",
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
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


class Trade(WireModel):
    """Trade: The occupation that the training is in and that the certificate is for."""

    type: Literal["Trade"] = "Trade"
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
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


class TrainingContract(WireModel):
    """Training contract: An agreement on training in company between the person who is trained and a training establishment, of one of the kinds that the Act knows."""

    type: Literal["TrainingContract"] = "TrainingContract"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    contract_kind: ContractKind = Field(description="Which kind of training in company a contract is about.")
    training_establishment: Iri | None = Field(
        default=None, description="The enterprise that has taken on the training under a contract."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    months_agreed: int | None = Field(
        default=None, ge=1, le=120, description="The number of months that the contract fixes for the training."
    )
    months_completed: int | None = Field(
        default=None, ge=0, le=120, description="The number of months of the contract that were carried out."
    )


class TrainingPathPart(WireModel):
    """Part of a path: One stretch of a path of vocational training that was spent in one place of learning, such as a year at school or a time of apprenticeship."""

    type: Literal["TrainingPathPart"] = "TrainingPathPart"
    path_part_kind: PathPartKind = Field(
        description="Whether a part of the path was spent at school, in company or in practice."
    )
    level: UpperSecondaryLevel | None = Field(
        default=None, description="The step of upper secondary education on which the programme area lies, such as Vg1."
    )
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    trained_at: Iri | None = Field(
        default=None, description="The school or training establishment where this part took place."
    )


class TrainingPath(WireModel):
    """Path of vocational training: The way from the start of a vocational programme to the trade or journeyman's examination, in school and in company."""

    type: Literal["TrainingPath"] = "TrainingPath"
    path_parts: list[TrainingPathPart] = Field(
        min_length=1,
        description="The parts that a path of vocational training is made of, in the order in which they were taken.",
    )
    path_deviations: list[PathDeviation] | None = Field(
        default=None, description="In what ways the path departs from two years in school and two in apprenticeship."
    )


class TradeCertificate(WireModel):
    """Trade or journeyman's certificate: The document for a passed trade or journeyman's examination at the end of training in a trade."""

    type: Literal["TradeCertificate"] = "TradeCertificate"
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
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    result_event: ResultEvent | None = Field(
        default=None,
        description="What has happened that the document is issued for: education completed, education not completed, or competence gained.",
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    registered_in: Iri | None = Field(default=None, description="The register that has taken the document in.")
    registered_on: date | None = Field(default=None, description="The day on which the register took the document in.")
    annulled_on: date | None = Field(default=None, description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason | None = Field(default=None, description="Why the document is no longer valid.")
    replaced_by: Iri | None = Field(default=None, description="The document that has taken the place of this one.")
    replaced_by_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None, description="The document number of the document that has taken the place of this one."
    )
    renditions: list[Rendition] | None = Field(
        default=None, description="All renditions of the document that are known."
    )
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
    )
    holder_status: HolderStatus | None = Field(
        default=None,
        description="In which capacity the holder got the education or sat the examinations that the document is about, such as pupil, apprentice or private candidate.",
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
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
    letter_kind: LetterKind | None = Field(
        default=None,
        description="Which document the test in the trade leads to: trade, journeyman's or practice certificate, or certificate of competence.",
    )
    trade: Trade | None = Field(
        default=None, description="The occupation that the training is in and that the certificate is for."
    )
    test_result: Assessment | None = Field(
        default=None,
        description="The assessment of the trade or journeyman's examination that the certificate rests on.",
    )
    training_contracts: list[TrainingContract] | None = Field(
        default=None, description="The training contracts that lie behind the certificate."
    )
    training_path: TrainingPath | None = Field(
        default=None,
        description="The way from the start of a vocational programme to the trade or journeyman's examination, in school and in company.",
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


class VocationalCollegeDiploma(WireModel):
    """Vocational college diploma: The document for a completed higher vocational education, with its courses, credits and grades."""

    type: Literal["VocationalCollegeDiploma"] = "VocationalCollegeDiploma"
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
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    result_event: ResultEvent | None = Field(
        default=None,
        description="What has happened that the document is issued for: education completed, education not completed, or competence gained.",
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    registered_in: Iri | None = Field(default=None, description="The register that has taken the document in.")
    registered_on: date | None = Field(default=None, description="The day on which the register took the document in.")
    annulled_on: date | None = Field(default=None, description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason | None = Field(default=None, description="Why the document is no longer valid.")
    replaced_by: Iri | None = Field(default=None, description="The document that has taken the place of this one.")
    replaced_by_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None, description="The document number of the document that has taken the place of this one."
    )
    renditions: list[Rendition] | None = Field(
        default=None, description="All renditions of the document that are known."
    )
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
    )
    study_programme: StudyProgramme | None = Field(
        default=None, description="The education at a vocational college that the diploma is for."
    )
    vocational_college_degree: VocationalCollegeDegree | None = Field(
        default=None, description="The name of the degree that the completed education gives."
    )
    course_results: list[CourseResult] | None = Field(
        default=None, description="The results in each course of the education."
    )
