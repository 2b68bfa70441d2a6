"""Classes as the profile delivery-receipt narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DeliveryVerdict, DocumentState, MessageSeverity, Profile, Purpose
from veiskille.classes.shared import Actor, Submission
from veiskille.wire import Iri, LangText, WireModel


class RecordMessage(WireModel):
    """Message about a record: What the receiver has to say about one record of a delivery."""

    type: Literal["RecordMessage"] = "RecordMessage"
    record: Iri | None = Field(default=None, description="The id of the record that a message is about.")
    record_reference: (
        Annotated[str, StringConstraints(pattern="^[A-Za-z/](?:[0-9]{0,10}[A-Za-z/._-])*[0-9]{0,10}$")] | None
    ) = Field(
        default=None, description="A name of a record within the delivery that says nothing about who the person is."
    )
    record_field: Annotated[str, StringConstraints(pattern="^[A-Za-z][A-Za-z0-9/._-]*$")] = Field(
        description="The key or the field number of what a message is about."
    )
    message_code: Annotated[str, StringConstraints(pattern="^[A-Z][A-Z0-9_-]*$")] = Field(
        description="The receiver's code for what is wrong, the same each time."
    )
    message_severity: MessageSeverity = Field(
        description="Whether a message is an error, a warning or only information."
    )
    message_text: LangText | None = Field(
        default=None, description="What is wrong and what to do about it, for people.", repr=False
    )
    record_position: Annotated[str, StringConstraints(pattern="^[A-Za-z0-9/][A-Za-z0-9/._-]*$")] | None = Field(
        default=None, description="Where in the delivery the fault stands: a line or a path."
    )


class DeliveryReceipt(WireModel):
    """Delivery receipt: The receiver's answer to a delivery: the verdict, and a message for each record that gave cause for one."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["DeliveryReceipt"] = "DeliveryReceipt"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.DELIVERY_RECEIPT] = Field(
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
    answered_submission: Submission = Field(description="The submission that a receipt is the answer to.")
    verdict: DeliveryVerdict = Field(description="Whether the receiver took a delivery in.")
    record_messages: list[RecordMessage] | None = Field(
        default=None, description="All messages of a receipt, one for each thing found in a record."
    )
    earlier_submissions: list[Submission] | None = Field(
        default=None,
        description="Submissions before the answered one that the receipt refers to, each with the verdict it got.",
    )
