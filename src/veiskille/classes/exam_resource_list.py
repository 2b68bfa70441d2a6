"""Classes as the profile exam-resource-list narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    DeviceKind,
    DocumentState,
    ForbiddenFunction,
    IntendedUsers,
    LicenceLevel,
    Profile,
    Purpose,
    RemovalReason,
    ResourceKind,
    ResourceListKind,
    TesterKind,
    TestRound,
)
from veiskille.classes.shared import Actor, BackupArrangement, Period, SupplierContact
from veiskille.wire import Iri, LangText, WireModel


class ResourceTest(WireModel):
    """Test of a resource: One trial of a resource: when, where, on what and by whom, and what was found."""

    type: Literal["ResourceTest"] = "ResourceTest"
    test_round: TestRound | None = Field(default=None, description="On which occasion it was tested.")
    tested_on: date = Field(description="The day of the test.")
    test_place: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The town or school where it was tested; distance can change the result."
    )
    device_kind: DeviceKind | None = Field(default=None, description="What it was tested on.")
    browser: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The browser that was used, with its version."
    )
    tester_kind: TesterKind | None = Field(default=None, description="Who tested: ICT staff, a pupil or somebody else.")
    in_examination_solution: bool = Field(
        description="Whether it was done in the same technical solution as the examination uses."
    )
    functions_checked: list[ForbiddenFunction] = Field(
        min_length=1, description="The forbidden functions that the test looked for."
    )
    functions_found: list[ForbiddenFunction] | None = Field(
        default=None, description="The forbidden functions that the test found."
    )
    works_as_intended: bool = Field(description="Whether the resource worked as it should in the test.")


class ListedResource(WireModel):
    """Resource on the list: One online resource or digital aid, with its tests."""

    type: Literal["ListedResource"] = "ListedResource"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    resource_kind: ResourceKind = Field(description="What sort of aid it is.")
    web_address: Iri | None = Field(default=None, description="Where the resource is found on the internet.")
    supplied_by: Iri | None = Field(default=None, description="The company that delivers the resource.")
    licence_level: LicenceLevel | None = Field(
        default=None, description="Who has bought the licence, if one is needed."
    )
    licence_holder: Iri | None = Field(default=None, description="The school or county authority that has the licence.")
    intended_users: IntendedUsers = Field(description="Which candidates may use the resource at the examination.")
    translates_phrases: bool | None = Field(
        default=None, description="Whether a dictionary translates more than single words."
    )
    whitelisted_addresses: list[Iri] | None = Field(
        default=None, description="Addresses that must be open for the resource to work."
    )
    whitelist_opens_forbidden: bool | None = Field(
        default=None,
        description="Whether the open addresses lead to artificial intelligence, communication or another illegal aid.",
    )
    supplier_contact: SupplierContact | None = Field(
        default=None, description="What the supplier has answered about capacity and preparedness."
    )
    resource_tests: list[ResourceTest] = Field(min_length=1, description="All tests of the resource.")
    removed_on: date | None = Field(default=None, description="The day on which the resource was taken off the list.")
    removal_reason: RemovalReason | None = Field(default=None, description="Why the resource was taken off the list.")


class ResourceList(WireModel):
    """List of permitted resources: The resources that candidates may open at an examination, national or local."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["ResourceList"] = "ResourceList"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.EXAM_RESOURCE_LIST] = Field(
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
    list_kind: ResourceListKind = Field(description="Whether it is the national list or a local one.")
    kept_by: Iri = Field(description="The body that makes the list and keeps it up to date.")
    published_on: date = Field(description="The day on which the list was published.")
    period: Period = Field(
        description="A stretch of time given by its first day and its last, one of which may be left open."
    )
    listed_resources: list[ListedResource] = Field(min_length=1, description="All resources that the list holds.")
    backup_arrangements: list[BackupArrangement] | None = Field(
        default=None, description="All that stands ready when a digital aid fails."
    )
