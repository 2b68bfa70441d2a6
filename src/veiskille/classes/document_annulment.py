"""Classes as the profile document-annulment narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import AnnulmentReason, DocumentState, EvidenceKind, Profile, Purpose
from veiskille.classes.shared import Actor
from veiskille.wire import Iri, LangText, WireModel


class DocumentReference(WireModel):
    """Reference to a document: What is needed to find a document again: number, kind, issuer and day, without what stands in it."""

    type: Literal["DocumentReference"] = "DocumentReference"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] = Field(
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number."
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

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["DocumentAnnulment"] = "DocumentAnnulment"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.DOCUMENT_ANNULMENT] = Field(
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
    annulled_document: DocumentReference = Field(description="The document that an annulment makes void.")
    annulled_on: date = Field(description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason = Field(description="Why the document is no longer valid.")
    annulled_by: Iri | None = Field(
        default=None, description="The body that declares a document void: its issuer or the register."
    )
    replacement_document: DocumentReference | None = Field(
        default=None, description="The document that takes the place of an annulled one."
    )
