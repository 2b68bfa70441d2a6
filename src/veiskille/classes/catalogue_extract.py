"""Classes as the profile catalogue-extract narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    ActorKind,
    ArrangementState,
    DocumentState,
    DutyKind,
    EntitlementStatus,
    EvidenceKind,
    GuidanceHelp,
    GuidanceTargetGroup,
    ParticipationMode,
    PrisonPosterHeading,
    Profile,
    Purpose,
    UserDuty,
)
from veiskille.classes.shared import (
    Actor,
    ActorGroup,
    Approval,
    Assignment,
    CoordinationBody,
    DigitalTool,
    EntitlementCondition,
    EvidenceGap,
    ExchangeFormat,
    IndicatorValue,
    InformationSource,
    KeptData,
    OrganisationalUnit,
    Period,
    PolicyDocument,
    Provenance,
    Provision,
    QualityFramework,
    RemainingWork,
    ResponsibilityTask,
    ServiceChannel,
    SourceDocument,
    Survey,
    TrainingProgramme,
)
from veiskille.wire import Iri, LangText, WireModel


class Duty(WireModel):
    """Duty: What an authority has to do by law so that somebody gets guidance."""

    type: Literal["Duty"] = "Duty"
    id: Iri = Field(description="The IRI of this node.")
    duty_kind: DutyKind = Field(description="What the duty-bearer has to do.")
    duty_bearer: Iri | None = Field(default=None, description="The actor that has the duty.")
    duty_bearer_kinds: list[ActorKind] = Field(
        min_length=1, description="What sorts of bodies the provision gives the duty to."
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


class GuidanceServiceKind(WireModel):
    """Kind of guidance service: What the sources say of guidance services of one kind, wherever they are given: one service is a case of it."""

    type: Literal["GuidanceServiceKind"] = "GuidanceServiceKind"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    provider_kinds: list[ActorKind] | None = Field(default=None, description="What sorts of bodies give the guidance.")
    named_providers: list[Iri] | None = Field(
        default=None, description="The bodies that give the guidance, where one or a few give all of it."
    )
    owner_kinds: list[ActorKind] | None = Field(
        default=None, description="What sorts of bodies answer for the service and pay for it."
    )
    named_owners: list[Iri] | None = Field(
        default=None, description="The bodies that answer for the service, where one or a few answer for all of it."
    )
    main_responsible_kinds: list[ActorKind] | None = Field(
        default=None, description="What sorts of bodies have the main responsibility, where others give the service."
    )
    cooperating_kinds: list[ActorKind] | None = Field(
        default=None, description="What sorts of bodies the providers work together with."
    )
    target_groups: list[GuidanceTargetGroup] = Field(
        min_length=1, description="The groups of people that the service is for."
    )
    channels: list[ServiceChannel] | None = Field(default=None, description="The ways in which users meet the service.")
    free_of_charge: bool | None = Field(
        default=None, description="Whether users get the service without paying for it."
    )
    participation_modes: list[ParticipationMode] | None = Field(
        default=None, description="Whether taking part is voluntary, has to be applied for, or is compulsory."
    )
    full_time: bool | None = Field(
        default=None, description="Whether the service is a programme that fills the user's working day."
    )
    help_offered: list[GuidanceHelp] | None = Field(default=None, description="What the service helps its users with.")
    service_since: LangText | None = Field(
        default=None, description="Since when there has been such a service, as exactly as the source gives it."
    )
    entitlements: list[Entitlement] | None = Field(
        default=None,
        description="What the law lets groups of people claim from the service, or the statement that it gives them nothing.",
    )
    user_duties: list[UserDuty] | None = Field(
        default=None,
        description="What the user has to do as part of the service or the entitlement, or the statement that there is nothing.",
    )
    user_duties_since_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year from which users have had the duties."
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    kept_data: list[KeptData] | None = Field(
        default=None, description="One category of data that the service keeps about its users, with its purpose."
    )
    poster_headings: list[PrisonPosterHeading] | None = Field(
        default=None, description="Under which headings of the prison poster guidance of this kind is described."
    )


class SharingArrangement(WireModel):
    """Sharing arrangement: A solution agreed or planned for sharing information, with how far it has come and what remains."""

    type: Literal["SharingArrangement"] = "SharingArrangement"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    arrangement_state: ArrangementState = Field(description="How far the arrangement has come.")
    arranged_flows: list[Iri] | None = Field(default=None, description="The flows that the arrangement makes possible.")
    systems: list[Iri] | None = Field(
        default=None, description="The systems that the information passes through, or that something concerns."
    )
    from_systems: list[Iri] | None = Field(
        default=None, description="The systems that information leaves under the arrangement."
    )
    to_system: Iri | None = Field(
        default=None, description="The system that receives the information under the arrangement."
    )
    through_system: Iri | None = Field(
        default=None,
        description="The system that information passes through under the arrangement, such as a portal for sharing.",
    )
    arranged_formats: list[Iri] | None = Field(
        default=None, description="The formats in which information is delivered or shared."
    )
    arranged_documents: list[EvidenceKind] | None = Field(
        default=None, description="The kinds of document that are delivered or shared."
    )
    responsible_actor: Iri | None = Field(
        default=None,
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan.",
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


class CatalogueExtract(WireModel):
    """Catalogue extract: A document that carries entries of a catalogue of guidance: bodies, evidence, information sources, policy documents and where each fact is from."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["CatalogueExtract"] = "CatalogueExtract"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.CATALOGUE_EXTRACT] = Field(
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
    source_documents: list[SourceDocument] | None = Field(
        default=None, description="Sources that the document itself describes, besides those of the catalogue."
    )
    provisions: list[Provision] | None = Field(
        default=None, description="Provisions that the document itself describes, besides those of the catalogue."
    )
    responsibility_tasks: list[ResponsibilityTask] | None = Field(
        default=None, description="The tasks that the document itself describes, besides those of the catalogue."
    )
    coordination_bodies: list[CoordinationBody] | None = Field(
        default=None, description="The coordination bodies in the extract."
    )
    assignments: list[Assignment] | None = Field(default=None, description="The assignments in the extract.")
    surveys: list[Survey] | None = Field(default=None, description="The surveys in the extract.")
    indicator_values: list[IndicatorValue] | None = Field(
        default=None, description="The values of indicators in the extract."
    )
    evidence_gaps: list[EvidenceGap] | None = Field(
        default=None, description="The gaps in the evidence that the extract names."
    )
    information_sources: list[InformationSource] | None = Field(
        default=None, description="The information sources in the extract."
    )
    policy_documents: list[PolicyDocument] | None = Field(
        default=None, description="The policy documents in the extract."
    )
    frameworks: list[QualityFramework] | None = Field(
        default=None, description="The quality frameworks that the document describes."
    )
    digital_tools: list[DigitalTool] | None = Field(
        default=None, description="The digital tools and resources that the document describes."
    )
    training_programmes: list[TrainingProgramme] | None = Field(
        default=None, description="The education for practitioners that the document describes."
    )
    organisational_units: list[OrganisationalUnit] | None = Field(
        default=None, description="The units that the document refers to."
    )
    guidance_service_kinds: list[GuidanceServiceKind] | None = Field(
        default=None, description="The kinds of guidance service that the document has entries for."
    )
    actor_groups: list[ActorGroup] | None = Field(
        default=None, description="The groups that the document has entries for."
    )
    sharing_arrangements: list[SharingArrangement] | None = Field(
        default=None, description="The arrangements for sharing that the document describes."
    )
    exchange_formats: list[ExchangeFormat] | None = Field(
        default=None, description="The formats that the document has entries for."
    )
