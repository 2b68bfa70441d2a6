"""Classes as the profile pupil-list narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DocumentState, Profile, Purpose
from veiskille.classes.shared import Actor, IdentityNumber
from veiskille.wire import Iri, WireModel


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
    birth_date: date | None = Field(
        default=None, description="The day on which a person was born, stated as a fact of its own.", repr=False
    )
    identity_numbers: list[IdentityNumber] = Field(
        min_length=1,
        description="All numbers stated for one person, the present one as well as earlier ones.",
        repr=False,
    )


class PupilEntry(WireModel):
    """Pupil entry: The part of a pupil list that is about one pupil: who it is and which class."""

    type: Literal["PupilEntry"] = "PupilEntry"
    class_code: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] = Field(
        description="The school's own short name for the class that a pupil is in, such as 10A."
    )
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )


class PupilList(WireModel):
    """Pupil list: A delivery that tells which pupils are leaving a school and which class each has been in."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["PupilList"] = "PupilList"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.PUPIL_LIST] = Field(
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
    sender: Iri | None = Field(
        default=None, description="The actor that makes the delivery and answers for what is in it."
    )
    receiver: Iri | None = Field(default=None, description="The actor to which the delivery is addressed.")
    attended_school: Iri | None = Field(
        default=None, description="The school that the pupils on a pupil list are leaving."
    )
    school_year: (
        Annotated[
            str,
            StringConstraints(
                pattern="^[0-9]{3}(?:0-[0-9]{3}1|1-[0-9]{3}2|2-[0-9]{3}3|3-[0-9]{3}4|4-[0-9]{3}5|5-[0-9]{3}6|6-[0-9]{3}7|7-[0-9]{3}8|8-[0-9]{3}9|9-[0-9]{3}0)$"
            ),
        ]
        | None
    ) = Field(
        default=None,
        description="The year of teaching that begins in one calendar year and ends in the summer of the next.",
    )
    pupils: list[PupilEntry] = Field(
        min_length=1, description="The entries of a pupil list, one for each pupil who leaves."
    )
