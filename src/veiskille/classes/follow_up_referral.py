"""Classes as the profile follow-up-referral narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DocumentState, FollowUpStatus, FollowUpStatusGroup, Profile, Purpose, ReferralGround
from veiskille.classes.shared import Actor, FollowUpRecord, IdentityNumber, ProgrammeAreaResult
from veiskille.wire import Iri, LangText, WireModel


class Person(WireModel):
    """Person: A human being whom a document says something about, such as a pupil or the holder of a diploma."""

    type: Literal["Person"] = "Person"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    given_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The name or names that come first in a person's full name.", repr=False
    )
    middle_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None,
        description="A name that stands between the given name and the family name and is registered apart from both.",
        repr=False,
    )
    family_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None,
        description="The last part of a person's full name, by which lists of persons are usually sorted.",
        repr=False,
    )
    birth_date: date = Field(description="The day on which a person was born, stated as a fact of its own.", repr=False)
    identity_numbers: list[IdentityNumber] | None = Field(
        default=None,
        description="All numbers stated for one person, the present one as well as earlier ones.",
        repr=False,
    )


class FollowUpReferral(WireModel):
    """Referral to follow-up: A delivery about one young person outside education and work, from a school or county authority to the follow-up service, or from the service to a body that can help."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["FollowUpReferral"] = "FollowUpReferral"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.FOLLOW_UP_REFERRAL] = Field(
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
    referred_on: date = Field(
        description="The day of the referral, by which the target age and the situation are judged."
    )
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )
    referral_ground: ReferralGround | None = Field(
        default=None, description="What made somebody refer the young person."
    )
    upper_secondary_right: bool | None = Field(
        default=None,
        description="Whether the young person has the right to upper secondary education left, without which the service is not for him or her.",
    )
    in_education: bool = Field(description="Whether the young person is in education on the day of the referral.")
    in_work: bool = Field(description="Whether the young person has work on the day of the referral.")
    follow_up_status: FollowUpStatus | None = Field(
        default=None,
        description="What the young person mainly does, or where the contact with the service stands; in a referral, on its day.",
    )
    follow_up_status_group: FollowUpStatusGroup | None = Field(
        default=None, description="Which of five groups the status belongs to."
    )
    follow_up_unit: Iri | None = Field(
        default=None, description="The unit of the follow-up service that the young person belongs to."
    )
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    follow_up_record: FollowUpRecord | None = Field(
        default=None,
        description="What the follow-up service has done for one young person: contact, guidance, options, offers, partners and measures.",
    )
    next_step: LangText | None = Field(
        default=None, description="What is going to happen, said for the person and the receiver.", repr=False
    )
