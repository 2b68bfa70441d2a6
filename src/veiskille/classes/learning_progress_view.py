"""Classes as the profile learning-progress-view narrows them.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import DocumentState, Profile, Purpose, ViewerRole, ViewTask
from veiskille.classes.shared import (
    Actor,
    ComputedStatement,
    DataSource,
    LearnerGroup,
    ProgressAggregate,
    ProgressItem,
    ViewedLearner,
)
from veiskille.wire import Iri, WireModel


class LearningProgressView(WireModel):
    """Learning progress view: A document with the data that one role sees for one task, about one pupil, some pupils or a class."""

    context: Literal["https://w3id.org/veiskille/context/v1.jsonld"] = Field(
        default="https://w3id.org/veiskille/context/v1.jsonld", alias="@context"
    )
    type: Literal["LearningProgressView"] = "LearningProgressView"
    id: Iri = Field(description="The IRI of this node.")
    profile: Literal[Profile.LEARNING_PROGRESS_VIEW] = Field(
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
    view_task: ViewTask = Field(description="What the view is made for.")
    viewer_role: ViewerRole = Field(description="The role of the person for whom the view is made.")
    shared_with_roles: list[ViewerRole] | None = Field(
        default=None, description="The roles that get the same view besides the one it is made for."
    )
    attended_school: Iri = Field(description="The school that the pupils on a pupil list are leaving.")
    viewed_learners: list[ViewedLearner] | None = Field(
        default=None, description="The pupils whose data the view shows."
    )
    learner_groups: list[LearnerGroup] | None = Field(
        default=None, description="The groups that the aggregates of the view are about."
    )
    data_sources: list[DataSource] = Field(min_length=1, description="The sources of the data in the view.")
    progress_items: list[ProgressItem] | None = Field(
        default=None, description="What the view shows about single pupils."
    )
    computed_statements: list[ComputedStatement] | None = Field(
        default=None, description="What programs have computed about single pupils in the view."
    )
    progress_aggregates: list[ProgressAggregate] | None = Field(
        default=None, description="What the view shows about groups."
    )
