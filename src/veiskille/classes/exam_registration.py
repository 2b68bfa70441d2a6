"""Classes as the profile exam-registration narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    CandidateKind,
    DocumentState,
    Profile,
    Purpose,
    RegistrationFinding,
    SeparateCheckGroup,
    UpperSecondaryLevel,
)
from veiskille.classes.shared import (
    Actor,
    ExaminationException,
    ExaminationSitting,
    ExaminerProposal,
    IdentityNumber,
    Registration,
)
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


class Candidate(WireModel):
    """Candidate: A person who is to sit, sits or has sat an examination, of whatever kind."""

    type: Literal["Candidate"] = "Candidate"
    id: Iri = Field(description="The IRI of this node.")
    candidate_kind: CandidateKind = Field(
        description="Whether the candidate is a pupil, an adult participant, a private candidate or in workplace training."
    )
    candidate_number: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{3,12}$")] | None = Field(
        default=None, description="The number that stands for the candidate towards the examiners.", repr=False
    )
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )
    taught_at: Iri | None = Field(
        default=None, description="The school or centre that has taught the candidate in the subject."
    )


class CandidateRegistration(WireModel):
    """Registration of a candidate: All that is registered for one candidate, with what is needed to see whether the number is right."""

    type: Literal["CandidateRegistration"] = "CandidateRegistration"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    level: UpperSecondaryLevel | None = Field(
        default=None, description="The step of upper secondary education on which the programme area lies, such as Vg1."
    )
    separate_check_groups: list[SeparateCheckGroup] | None = Field(
        default=None,
        description="The groups that the candidate belongs to and the automatic diploma check does not cover.",
    )
    separately_checked: bool | None = Field(
        default=None, description="Whether someone at the school has gone through the candidate's examinations by hand."
    )
    checked_on: date | None = Field(default=None, description="The day of the check.")
    registration_findings: list[RegistrationFinding] | None = Field(
        default=None, description="What the check found wrong and puts the diploma at risk until it is put right."
    )
    all_examinations_stated: bool | None = Field(
        default=None,
        description="Whether the registrations, earlier sittings and exceptions are all that the candidate has at this level.",
    )
    registrations: list[Registration] = Field(
        min_length=1, description="The sittings that the candidate is registered for."
    )
    earlier_sittings: list[ExaminationSitting] | None = Field(
        default=None, description="Ordinary examinations at this level that the candidate has sat before."
    )
    examination_exceptions: list[ExaminationException] | None = Field(
        default=None, description="Examinations that are prescribed and that the candidate need not sit."
    )


class ExaminationRegistration(WireModel):
    """Registration for an examination: The delivery that registers candidates for their examinations."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["ExaminationRegistration"] = "ExaminationRegistration"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.EXAM_REGISTRATION] = Field(
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
    candidate_registrations: list[CandidateRegistration] = Field(
        min_length=1, description="The candidates in the delivery, each with all registrations."
    )
    examiner_proposals: list[ExaminerProposal] | None = Field(
        default=None, description="The school's proposals of examiners, subject by subject."
    )
