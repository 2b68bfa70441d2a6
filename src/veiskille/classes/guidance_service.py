"""Classes as the profile guidance-service narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DocumentState, Profile, Purpose
from veiskille.classes.shared import Actor, GuidanceService, Provision, ServiceDeclaration, SourceDocument
from veiskille.wire import Iri, LangText, WireModel


class GuidanceServiceDescription(WireModel):
    """Description of guidance services: A document that describes one or more guidance services, as it is exchanged with service catalogues."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["GuidanceServiceDescription"] = "GuidanceServiceDescription"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.GUIDANCE_SERVICE] = Field(
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
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    guidance_services: list[GuidanceService] = Field(
        min_length=1, description="The services that the document describes."
    )
    service_declarations: list[ServiceDeclaration] | None = Field(
        default=None, description="The declarations with which services commit themselves to ethical conduct."
    )
    provisions: list[Provision] | None = Field(
        default=None, description="Provisions that the document itself describes, besides those of the catalogue."
    )
    source_documents: list[SourceDocument] | None = Field(
        default=None, description="Sources that the document itself describes, besides those of the catalogue."
    )
