"""Classes as the profile competence-certificate narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AnnulmentReason,
    AttainedCompetence,
    DocumentLanguage,
    DocumentState,
    EvidenceKind,
    HolderStatus,
    NqfLevel,
    Profile,
    Purpose,
    Reform,
    ResultEvent,
)
from veiskille.classes.shared import (
    Actor,
    Assessment,
    Attachment,
    DocumentRemark,
    Person,
    PriorLearningAssessment,
    ProgrammeAreaResult,
    Rendition,
    SubjectResult,
)
from veiskille.wire import Iri, WireModel


class CompetenceCertificate(WireModel):
    """Certificate of competence: The document for what a person has achieved in upper secondary education when the terms of a diploma or a trade or journeyman's certificate are not met."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["CompetenceCertificate"] = "CompetenceCertificate"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.COMPETENCE_CERTIFICATE] = Field(
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
    document_number: (
        Annotated[str, StringConstraints(pattern="^([VKT][0-9]{9}(19|20)[0-9]{2}[0-9A-Z]{4,5}|[0-9]{13})$")] | None
    ) = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage = Field(
        description="The language, or the written form of Norwegian, in which the document is issued."
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
    evidence_kind: EvidenceKind = Field(
        description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    reform: Reform = Field(description="The education reform whose subjects and structure the document follows.")
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    subject_results: list[SubjectResult] = Field(
        min_length=1, description="The subject lines of one person, in a document or in a delivery."
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
    prior_learning_assessments: list[PriorLearningAssessment] | None = Field(
        default=None, description="The assessments of prior learning that some of the results rest on."
    )
