"""Classes as the profile guidance-service narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    ActorKind,
    DocumentState,
    DutyKind,
    EntitlementStatus,
    GuidanceHelp,
    GuidanceTargetGroup,
    ParticipationMode,
    Profile,
    Purpose,
    UserDuty,
)
from veiskille.classes.shared import (
    Actor,
    ContactPoint,
    EntitlementCondition,
    EthicsWork,
    KeptData,
    Period,
    PossibleOutcome,
    PrisonStatement,
    Provision,
    ServiceChannel,
    ServiceDeclaration,
    SourceDocument,
)
from veiskille.wire import Iri, LangText, WireModel


class Duty(WireModel):
    """Duty: What an authority has to do by law so that somebody gets guidance."""

    type: Literal["Duty"] = "Duty"
    id: Iri = Field(description="The IRI of this node.")
    duty_kind: DutyKind = Field(description="What the duty-bearer has to do.")
    duty_bearer: Iri = Field(description="The actor that has the duty.")
    duty_bearer_kinds: list[ActorKind] | None = Field(
        default=None, description="What sorts of bodies the provision gives the duty to."
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    builds_on: Iri | None = Field(
        default=None, description="The duty that has to be fulfilled first, because this one uses what comes of it."
    )


class Entitlement(WireModel):
    """Entitlement: That a provision lets somebody claim a service, and somebody else has to give it."""

    type: Literal["Entitlement"] = "Entitlement"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    entitlement_status: EntitlementStatus = Field(
        description="Whether it is a right of the person, a duty to offer, or no entitlement."
    )
    right_holders: list[GuidanceTargetGroup] = Field(
        min_length=1, description="The groups that have the entitlement, or that have none."
    )
    duties: list[Duty] | None = Field(
        default=None, description="What the authorities have to do so that the entitlement is met."
    )
    user_duties: list[UserDuty] | None = Field(
        default=None,
        description="What the user has to do as part of the service or the entitlement, or the statement that there is nothing.",
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    entitlement_conditions: list[EntitlementCondition] | None = Field(
        default=None, description="What must hold for a person before the entitlement does."
    )
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class GuidanceService(WireModel):
    """Guidance service: A service that helps people to choose education and work and to manage their career."""

    type: Literal["GuidanceService"] = "GuidanceService"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    description: LangText | None = Field(default=None, description="What it is, in a few sentences for people to read.")
    catalogue_service: Iri | None = Field(
        default=None, description="The kind of guidance service in the catalogue that this service is a case of."
    )
    provider: Iri = Field(description="The actor that gives the guidance to the users.")
    owner: Iri = Field(description="The actor that owns the service and answers for it.")
    main_responsible: Iri | None = Field(
        default=None, description="The actor that has the main responsibility where several run the service together."
    )
    cooperating_actors: list[Iri] | None = Field(
        default=None, description="Actors that the provider gives the service together with."
    )
    target_groups: list[GuidanceTargetGroup] = Field(
        min_length=1, description="The groups of people that the service is for."
    )
    channels: list[ServiceChannel] = Field(min_length=1, description="The ways in which users meet the service.")
    free_of_charge: bool = Field(description="Whether users get the service without paying for it.")
    price: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,5}\.[0-9]{2}$")] | None = Field(
        default=None, description="What a user pays, in Norwegian kroner."
    )
    participation_modes: list[ParticipationMode] | None = Field(
        default=None, description="Whether taking part is voluntary, has to be applied for, or is compulsory."
    )
    full_time: bool | None = Field(
        default=None, description="Whether the service is a programme that fills the user's working day."
    )
    help_offered: list[GuidanceHelp] | None = Field(default=None, description="What the service helps its users with.")
    contact_points: list[ContactPoint] = Field(
        min_length=1, description="Where users turn to reach the service.", repr=False
    )
    possible_outcomes: list[PossibleOutcome] = Field(min_length=1, description="What using the service may lead to.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    entitlements: list[Entitlement] | None = Field(
        default=None,
        description="What the law lets groups of people claim from the service, or the statement that it gives them nothing.",
    )
    keeps_user_data: bool | None = Field(
        default=None, description="Whether the service keeps data about the people who use it."
    )
    kept_data: list[KeptData] | None = Field(
        default=None, description="One category of data that the service keeps about its users, with its purpose."
    )
    ethics_work: EthicsWork | None = Field(
        default=None,
        description="How a service works with ethics: with which resources, in which way, and with which factors around it in view.",
    )
    prison_statements: list[PrisonStatement] | None = Field(
        default=None, description="What the service says of itself under the headings of the Nordic poster."
    )
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")


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
