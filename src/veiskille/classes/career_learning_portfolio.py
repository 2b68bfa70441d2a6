"""Classes as the profile career-learning-portfolio narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DocumentState, Profile, Purpose
from veiskille.classes.shared import (
    ActivityIdea,
    Actor,
    CareerLearningActivity,
    CareerReflection,
    ContextualCondition,
    Dilemma,
    Person,
    PolePairing,
    PortfolioSharing,
    StartUpQuestion,
    StatedDefinition,
)
from veiskille.wire import Iri, LangText, WireModel


class CareerLearningPortfolio(WireModel):
    """Career learning portfolio: A learner's own collection of reflections, questions and activities in career learning."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["CareerLearningPortfolio"] = "CareerLearningPortfolio"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.CAREER_LEARNING_PORTFOLIO] = Field(
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
        default=None,
        description="What an actor, a subject or a programme area is called, in one or more languages.",
        repr=False,
    )
    portfolio_owner: Person = Field(
        description="The learner whose portfolio it is, who decides what stands in it and who sees it."
    )
    stated_definitions: list[StatedDefinition] | None = Field(
        default=None, description="The definitions that the learner works from."
    )
    contextual_conditions: list[ContextualCondition] | None = Field(
        default=None, description="The conditions around the learner that the learner has become aware of."
    )
    pole_pairings: list[PolePairing] | None = Field(default=None, description="The pairings that the learner has made.")
    start_up_questions: list[StartUpQuestion] | None = Field(
        default=None, description="The questions that the learner has worked with."
    )
    activity_ideas: list[ActivityIdea] | None = Field(
        default=None, description="The examples and ideas that the activities were made from."
    )
    dilemmas: list[Dilemma] | None = Field(
        default=None, description="The dilemmas and challenges that the learner has taken up."
    )
    learning_activities: list[CareerLearningActivity] | None = Field(
        default=None, description="The career learning activities that the learner has taken part in or plans."
    )
    reflections: list[CareerReflection] | None = Field(
        default=None, description="The learner's reflections, in the order the learner wants."
    )
    portfolio_sharings: list[PortfolioSharing] | None = Field(
        default=None, description="What has been shared, and with whom."
    )
