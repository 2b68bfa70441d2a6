"""Classes as the profile vocational-college-diploma narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AnnulmentReason,
    DocumentLanguage,
    DocumentState,
    NqfLevel,
    Profile,
    Purpose,
    ResultEvent,
    VocationalCollegeDegree,
)
from veiskille.classes.shared import Actor, Attachment, CourseResult, Person, Rendition, StudyProgramme
from veiskille.wire import Iri, WireModel


class VocationalCollegeDiploma(WireModel):
    """Vocational college diploma: The document for a completed higher vocational education, with its courses, credits and grades."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["VocationalCollegeDiploma"] = "VocationalCollegeDiploma"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.VOCATIONAL_COLLEGE_DIPLOMA] = Field(
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
    study_programme: StudyProgramme = Field(
        description="The education at a vocational college that the diploma is for."
    )
    vocational_college_degree: VocationalCollegeDegree | None = Field(
        default=None, description="The name of the degree that the completed education gives."
    )
    course_results: list[CourseResult] = Field(min_length=1, description="The results in each course of the education.")
