"""Classes as the profile catalogue-extract narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DocumentState, Profile, Purpose
from veiskille.classes.shared import (
    Actor,
    Assignment,
    CoordinationBody,
    EvidenceGap,
    IndicatorValue,
    InformationSource,
    PolicyDocument,
    Provision,
    ResponsibilityTask,
    SourceDocument,
    Survey,
)
from veiskille.wire import Iri, WireModel


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
