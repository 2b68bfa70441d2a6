"""Classes that the profiles share.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from veiskille.classes.codes import (
    AccessSolution,
    AccommodationGround,
    AccommodationMeasureKind,
    AccommodationOutcome,
    ActivationKind,
    ActorChangeKind,
    ActorKind,
    ActorRole,
    AdoptionStage,
    AffectedGroup,
    AffectedScope,
    AggregationMethod,
    AidBringer,
    AidInvolvement,
    AnnulmentGround,
    AnnulmentReason,
    AppealBodyKind,
    AppealGround,
    AppealKind,
    AppealOutcome,
    AppealState,
    AppellantRole,
    ArrangementState,
    AssessmentKind,
    AssignmentMedium,
    AssignmentSetter,
    AssignmentState,
    AttainedCompetence,
    AvailabilityMode,
    BreakdownKind,
    BreakdownSituation,
    CancellationRequest,
    CandidateKind,
    CareerButton,
    CareerCompetenceTerm,
    CareerLearningArena,
    CareerPole,
    CareerTheme,
    CaseStatus,
    CheckOutcome,
    CheckTiming,
    ClaimCode,
    CollectionPurpose,
    CollegeGrade,
    CollegeScale,
    CompetenceArea,
    CompletionCode,
    ConsequenceLevel,
    ContactMode,
    ContactOutcome,
    ContextualConditionKind,
    ContingencyTopic,
    ContractKind,
    CooperationPartnerKind,
    CoordinationPurpose,
    CoordinationScope,
    CounsellorFunction,
    DataOrigin,
    DataSourceKind,
    DecisionMaker,
    DefectKind,
    DeliveryVerdict,
    DescribedSituation,
    DeviceKind,
    DictionaryForm,
    DirectorateOutcome,
    DocumentLanguage,
    DocumentRemarkCode,
    DocumentState,
    DutyKind,
    EducationStatus,
    EnclosureKind,
    EntitlementEvent,
    EntitlementStatus,
    ErrorLocation,
    EthicalStandard,
    EthicsResource,
    EthicsWorkForm,
    EvidenceKind,
    ExaminationAid,
    ExaminationEventKind,
    ExaminationForm,
    ExaminationOccasion,
    ExaminationSelection,
    ExceptionGround,
    ExpulsionGround,
    FindingBasis,
    FlowAspect,
    FlowAvailability,
    FlowManner,
    FlowTrigger,
    FollowUpOptionKind,
    FollowUpStatus,
    FollowUpStatusGroup,
    FollowUpTopic,
    ForbiddenFunction,
    FormalStatus,
    FormOfNorwegian,
    FrameworkArea,
    FurtherUse,
    Grade,
    GradeStatus,
    GradingScaleCode,
    GroupKind,
    GuidanceChannel,
    GuidanceHelp,
    GuidanceIndicator,
    GuidanceSector,
    GuidanceTargetGroup,
    HearingForm,
    HolderStatus,
    IdentityNumberKind,
    IllegalAct,
    IncidentRecordKind,
    IndicatorUnit,
    InformationAudience,
    InformationCategory,
    InformationGiver,
    InformationObject,
    InformationOccasion,
    InformationSourceKind,
    InformationTopic,
    IntendedUsers,
    InterruptionReason,
    Jurisdiction,
    LabourMeasureKind,
    LearnerGroupKind,
    LearningDataCategory,
    LearningOutcomeKind,
    LetterKind,
    LicenceLevel,
    LimitUnit,
    LinkedContentKind,
    LogAction,
    MatrixHolder,
    MemberKind,
    MessageSeverity,
    NotCheating,
    NqfLevel,
    OfferAnswer,
    OfferSource,
    OutcomeKind,
    OutreachPlace,
    ParticipationMode,
    PathDeviation,
    PathPartKind,
    PilotRole,
    PlacementKind,
    PlanProcedureKind,
    PlatformFunction,
    PlatformKind,
    PolicyDocumentKind,
    PositionStance,
    PositionTopic,
    PracticalEffect,
    PractitionerLevel,
    PrisonPosterHeading,
    PrisonRecommendation,
    PrisonSurveyTopic,
    ProcessStage,
    Profile,
    ProgrammeOrientation,
    ProjectObjective,
    Purpose,
    QualificationKind,
    QualityModelPart,
    QualityWorkRole,
    RangeState,
    ReaderGroup,
    ReadinessPoint,
    ReceiverKind,
    RecommendationKind,
    ReferralGround,
    Reform,
    RegistrationCapacity,
    RegistrationFinding,
    RemovalReason,
    RenditionMedium,
    RenditionStatus,
    ReportChannel,
    ReportRoute,
    ResidenceGround,
    ResourceCentrality,
    ResourceFormat,
    ResourceKind,
    ResourceListKind,
    ResponsibilityMode,
    ResultEvent,
    RiskScope,
    RiskTopic,
    RoleContext,
    SeparateCheckGroup,
    ServiceDataCategory,
    SourceCurrency,
    StaffRole,
    StakeholderGroup,
    StandardAspect,
    StandardScope,
    StructuralCause,
    SubjectRemarkCode,
    SubjectStatus,
    SubjectType,
    SurveyFrequency,
    SuspicionSource,
    Term,
    TesterKind,
    TestGain,
    TestParticipant,
    TestRound,
    TimeKind,
    ToolKind,
    TrainingKind,
    TrainingLevel,
    TransitionTarget,
    UnitKind,
    UpdateFrequency,
    UpperSecondaryLevel,
    UserDuty,
    ValuePrecision,
    VenueKind,
    ViewerRole,
    ViewTask,
    VocationalCollegeDegree,
    Weekday,
)
from veiskille.wire import Iri, LangText, WireModel


class AccommodationApplication(WireModel):
    """Application for accommodation: The candidate's application for special accommodation of the examination."""

    type: Literal["AccommodationApplication"] = "AccommodationApplication"
    applied_on: date = Field(description="The day on which the application was made.")
    accommodation_grounds: list[AccommodationGround] = Field(
        min_length=1, description="What the candidate needs help with, in broad categories without health data."
    )


class ActivityIdea(WireModel):
    """Idea for an activity: An example of, or an idea for, something to do in order to learn about careers."""

    type: Literal["ActivityIdea"] = "ActivityIdea"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")
    official_button: CareerButton | None = Field(
        default=None, description="The career button that a resource is sorted under."
    )
    career_poles: list[CareerPole] | None = Field(default=None, description="The poles that something is about.")
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")


class ActorChange(WireModel):
    """Change of an actor: A renaming or merger that ended a body as it was, with what came after it."""

    type: Literal["ActorChange"] = "ActorChange"
    actor_change_kind: ActorChangeKind = Field(
        description="Whether the actor only changed its name or became part of another."
    )
    changed_on: date | None = Field(
        default=None, description="The day on which the change took effect, where a source gives it."
    )
    changed_year: int | None = Field(
        default=None, ge=1900, le=2200, description="The year of the change, where no source gives the day."
    )
    successor_actor: Iri = Field(description="The body that carried the actor's tasks on after the change.")


class Adoption(WireModel):
    """Use of a framework: That a framework has come a certain way with certain people."""

    type: Literal["Adoption"] = "Adoption"
    adoption_stage: AdoptionStage = Field(description="How far the framework has come with those named.")
    adopted_by: list[QualityWorkRole] | None = Field(
        default=None, description="The roles of those with whom the framework has come so far."
    )
    guidance_sectors: list[GuidanceSector] | None = Field(
        default=None, description="The sectors that something is for, or that a service belongs to."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class AffectedResource(WireModel):
    """Resource that failed: The system, network or online resource that did not work."""

    type: Literal["AffectedResource"] = "AffectedResource"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    error_location: ErrorLocation | None = Field(
        default=None, description="Which part of the solution the error belongs to."
    )
    resource_centrality: ResourceCentrality | None = Field(
        default=None, description="How much of the work depends on the resource."
    )


class AppealInformation(WireModel):
    """Information about appeal: What the candidate is told about the right of appeal."""

    type: Literal["AppealInformation"] = "AppealInformation"
    appeal_body_kind: AppealBodyKind = Field(description="In what capacity the appeal is decided.")
    appeal_body: Iri | None = Field(default=None, description="The body that decides the appeal.")
    appeal_deadline: date | None = Field(default=None, description="The last day on which an appeal can be sent.")


class Appendix(WireModel):
    """Appendix: A part that is attached to a source document."""

    type: Literal["Appendix"] = "Appendix"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )


class Approval(WireModel):
    """Approval: The decision that a sharing arrangement may be used in earnest."""

    type: Literal["Approval"] = "Approval"
    approved_by: Iri = Field(description="The actor that has given the approval.")
    approved_on: date = Field(description="The day on which the approval was given.")


class AssessedService(WireModel):
    """Service assessed: The guidance service whose quality is assessed."""

    type: Literal["AssessedService"] = "AssessedService"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    catalogue_service: Iri | None = Field(
        default=None, description="The kind of guidance service in the catalogue that this service is a case of."
    )
    responsible_actor: Iri = Field(
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan."
    )
    guidance_sectors: list[GuidanceSector] | None = Field(
        default=None, description="The sectors that something is for, or that a service belongs to."
    )


class AssessmentParticipant(WireModel):
    """Participant in the assessment: People in one role who took part in assessing the service."""

    type: Literal["AssessmentParticipant"] = "AssessmentParticipant"
    quality_work_role: QualityWorkRole = Field(description="In which capacity somebody takes part in work on quality.")
    participant_count: int | None = Field(default=None, ge=1, le=10000, description="How many of the group took part.")


class Attachment(WireModel):
    """Attachment: A paper or file that goes with a result document and tells what its lines and remarks have no room for."""

    type: Literal["Attachment"] = "Attachment"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    concerns_subjects: list[Annotated[str, StringConstraints(pattern="^[A-Z0-9]{2,10}$")]] | None = Field(
        default=None, description="The codes of the subjects that an attachment is about."
    )


class BackupArrangement(WireModel):
    """Backup solution: What is there when a digital dictionary fails."""

    type: Literal["BackupArrangement"] = "BackupArrangement"
    resource_kind: ResourceKind = Field(description="What sort of aid it is.")
    availability_mode: AvailabilityMode = Field(description="How candidates come to have it at the examination.")
    candidate_kinds: list[CandidateKind] | None = Field(
        default=None, description="The kinds of candidates that it is for."
    )


class BackupUse(WireModel):
    """Use of backup: Whether a backup solution was used, and who agreed to it."""

    type: Literal["BackupUse"] = "BackupUse"
    backup_used: bool = Field(description="Whether the backup solution was put to use.")
    agreed_with: Iri | None = Field(default=None, description="The county authority that was consulted.")
    backup_details: LangText | None = Field(
        default=None, description="How the problem was got round, in words.", repr=False
    )


class CancellationAssessment(WireModel):
    """Assessment before the cancellation: What the county authority weighed before the sitting was cancelled."""

    type: Literal["CancellationAssessment"] = "CancellationAssessment"
    considered_by: Iri = Field(description="The authority that made the assessment.")
    considered_on: date = Field(description="The day on which the assessment was made.")
    correctable: bool = Field(description="Whether the error could be put right.")
    correction_minutes: int | None = Field(
        default=None, ge=1, le=1440, description="How many minutes it would have taken to put the error right."
    )
    candidate_interest: LangText = Field(
        description="What serves the candidates, and what it means for them to have the examination broken off.",
        repr=False,
    )
    higher_threshold_applied: bool | None = Field(
        default=None,
        description="Whether more was required to cancel because private candidates were among those concerned.",
    )
    journey_home: LangText | None = Field(
        default=None, description="What a long delay would mean for the candidates' journey home.", repr=False
    )


class CandidateCheck(WireModel):
    """Check of a candidate: What was checked for one candidate: person, place, assignment and submission."""

    type: Literal["CandidateCheck"] = "CandidateCheck"
    checked_candidate: Iri = Field(description="The candidate whom the check or spot check was about.")
    subject_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{2,10}$")] | None = Field(
        default=None,
        description="Three letters and four digits that identify a subject in the national curriculum register.",
    )
    confirmed_by: Iri | None = Field(default=None, description="The member of staff who made the check.")
    identity_confirmed: bool | None = Field(
        default=None, description="Whether the candidate was confirmed to be the right person in the candidate monitor."
    )
    network_address_confirmed: bool | None = Field(
        default=None, description="Whether the candidate logged in from the right network address."
    )
    assignment_medium: AssignmentMedium | None = Field(
        default=None, description="Whether the assignment is digital or on paper."
    )
    right_assignment_confirmed: bool | None = Field(
        default=None, description="Whether the candidate got the assignment of the right subject code."
    )
    submitted_before_leaving: bool | None = Field(
        default=None, description="Whether the answer was submitted before the candidate left the room."
    )


class CandidateExpulsion(WireModel):
    """Expulsion of a candidate: That a candidate was sent away from the examination."""

    type: Literal["CandidateExpulsion"] = "CandidateExpulsion"
    expelled_candidate: Iri = Field(description="The candidate who was sent away.")
    expulsion_ground: ExpulsionGround = Field(description="Why the candidate was sent away.")


class CandidateInformation(WireModel):
    """Information to candidates: What the candidates were told while the incident lasted."""

    type: Literal["CandidateInformation"] = "CandidateInformation"
    informed_at: Annotated[str, StringConstraints(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")] = Field(
        description="The time of day at which the candidates were told."
    )
    information_text: LangText = Field(description="What was said.", repr=False)


class CareerReflection(WireModel):
    """Career reflection: What a learner thinks about one or more poles, buttons, own pairings or start-up questions, in the learner's own words."""

    type: Literal["CareerReflection"] = "CareerReflection"
    id: Iri = Field(description="The IRI of this node.")
    reflected_on: date | None = Field(
        default=None, description="The day on which the reflection was written or spoken."
    )
    name: LangText | None = Field(
        default=None,
        description="What an actor, a subject or a programme area is called, in one or more languages.",
        repr=False,
    )
    career_buttons: list[CareerButton] | None = Field(
        default=None, description="The career buttons that something is about."
    )
    career_poles: list[CareerPole] | None = Field(default=None, description="The poles that something is about.")
    career_themes: list[CareerTheme] | None = Field(
        default=None, description="The exploration themes that a reflection takes up."
    )
    about_pairings: list[Iri] | None = Field(default=None, description="The own pairings that a reflection explores.")
    about_questions: list[Iri] | None = Field(
        default=None, description="The start-up questions that a reflection answers or turns over."
    )
    about_dilemmas: list[Iri] | None = Field(default=None, description="The dilemmas that a reflection is about.")
    about_activities: list[Iri] | None = Field(
        default=None, description="The activities that a reflection looks back on or ahead to."
    )
    about_conditions: list[ContextualConditionKind] | None = Field(
        default=None, description="The kinds of contextual condition that a reflection touches on."
    )
    tension: LangText | None = Field(
        default=None, description="What pulls in two directions between two poles, said in words.", repr=False
    )
    statement: LangText = Field(description="What is said, in words for people to read.", repr=False)


class CompletedProgramme(WireModel):
    """Completed programme: That a practitioner has completed a programme, when, and with how many credits."""

    type: Literal["CompletedProgramme"] = "CompletedProgramme"
    training_programme: Iri = Field(description="Education that qualifies for work with career guidance.")
    completed_on: date | None = Field(default=None, description="The day on which it was completed.")
    credits: Annotated[str, StringConstraints(pattern="^(0|[1-9][0-9]{0,2})([.][0-9])?$")] | None = Field(
        default=None,
        description="How much of the learning outcome and of the normal study time a course or programme counts for; a full year is 60.",
    )


class Consequence(WireModel):
    """Consequence: What a breakdown leads to for a group of people or bodies."""

    type: Literal["Consequence"] = "Consequence"
    affected_group: AffectedGroup = Field(description="The group that feels the consequence.")
    consequence_level: ConsequenceLevel = Field(description="Whether single people or the system as a whole feel it.")
    statement: LangText = Field(description="What is said, in words for people to read.")
    practical_effects: list[PracticalEffect] | None = Field(
        default=None, description="What it leads to in daily work and life."
    )


class Breakdown(WireModel):
    """Breakdown in information flow: A place in an information flow where information does not reach those who need it, or reaches them only through extra work."""

    type: Literal["Breakdown"] = "Breakdown"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    breakdown_kind: BreakdownKind = Field(description="In which way the flow fails.")
    breakdown_situations: list[BreakdownSituation] = Field(min_length=1, description="When the flow breaks down.")
    structural_causes: list[StructuralCause] | None = Field(
        default=None, description="What in systems and frameworks lies behind the breakdown."
    )
    broken_flows: list[Iri] | None = Field(default=None, description="The flows that the breakdown concerns.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")
    consequences: list[Consequence] = Field(min_length=1, description="What the breakdown leads to, group by group.")


class ContextualCondition(WireModel):
    """Contextual condition: Something in a learner's surroundings that influences career learning."""

    type: Literal["ContextualCondition"] = "ContextualCondition"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    condition_kind: ContextualConditionKind = Field(description="What kind of contextual condition it is.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class ContextualFactor(WireModel):
    """Contextual factor: Something in the situation around the guidance that ethical conduct depends on."""

    type: Literal["ContextualFactor"] = "ContextualFactor"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class CooperationPartner(WireModel):
    """Cooperation partner: A body that the follow-up service works with around a young person."""

    type: Literal["CooperationPartner"] = "CooperationPartner"
    partner_kind: CooperationPartnerKind = Field(description="What sort of body the partner is.")
    partner: Iri | None = Field(default=None, description="The body itself, where it is named.")
    permanent_contact: bool | None = Field(
        default=None, description="Whether the partner has a permanent contact person for young people, as Nav has."
    )


class CourseResult(WireModel):
    """Course result: The result in one course of a vocational college, with its credits and its grade on the college's scale."""

    type: Literal["CourseResult"] = "CourseResult"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    course_code: Annotated[str, StringConstraints(pattern="^[0-9A-ZÆØÅ][0-9A-ZÆØÅ-]{0,19}$")] | None = Field(
        default=None, description="The college's own code for the course."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    credits: Annotated[str, StringConstraints(pattern="^(0|[1-9][0-9]{0,2})([.][0-9])?$")] | None = Field(
        default=None,
        description="How much of the learning outcome and of the normal study time a course or programme counts for; a full year is 60.",
    )
    college_scale: CollegeScale = Field(description="The scale on which a course at a vocational college is graded.")
    college_grade: CollegeGrade = Field(description="The grade in a course at a vocational college.")
    assessed_on: date | None = Field(
        default=None, description="The day on which the grade was set or the examination was held."
    )


class DataSource(WireModel):
    """Data source: A system, a record, a test or a survey that data about learners come from; as a property, the one that some data are from."""

    type: Literal["DataSource"] = "DataSource"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    data_origin: DataOrigin = Field(description="Whether a source is local, national or a teacher's own grouping.")
    data_source_kind: DataSourceKind = Field(description="What sort of system, record, test or survey the source is.")
    collected_for: CollectionPurpose | None = Field(
        default=None, description="What the data of a source were collected for."
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    update_frequency: UpdateFrequency | None = Field(default=None, description="How often the source gives new data.")
    delay_days: int | None = Field(
        default=None,
        ge=0,
        le=3660,
        description="The number of days from when something happens until the data can be seen.",
    )
    kept_in: Iri | None = Field(default=None, description="The register, system or body where a rendition is kept.")
    access_decided_by: Iri | None = Field(
        default=None, description="The actor who decides who may see the data of a source."
    )


class DevelopmentMeasure(WireModel):
    """Development measure: Something that is to be done to make the service better."""

    type: Literal["DevelopmentMeasure"] = "DevelopmentMeasure"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    improves_criteria: list[Iri] = Field(
        min_length=1, description="The criteria that the service is to meet better through the measure."
    )
    priority: int = Field(ge=1, le=99, description="Which comes first: 1 before 2, and so on.")
    responsible_actor: Iri | None = Field(
        default=None,
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan.",
    )
    planned_until: date | None = Field(default=None, description="The day by which what is planned should be done.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class DictionaryOffer(WireModel):
    """Dictionary at the examination: A dictionary that candidates can use, in which form, and who brings it."""

    type: Literal["DictionaryOffer"] = "DictionaryOffer"
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    dictionary_form: DictionaryForm = Field(description="Whether the dictionary is online, installed or on paper.")
    aid_bringer: AidBringer = Field(description="Whether the organiser or the candidate provides it.")
    as_backup: bool | None = Field(default=None, description="Whether it is there for the case that the others fail.")
    minority_language_only: bool | None = Field(
        default=None, description="Whether the dictionary is permitted for minority language pupils alone, as Lexin is."
    )


class Dilemma(WireModel):
    """Dilemma: A dilemma or a challenge in career learning, to be reflected on."""

    type: Literal["Dilemma"] = "Dilemma"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")
    official_button: CareerButton | None = Field(
        default=None, description="The career button that a resource is sorted under."
    )
    career_poles: list[CareerPole] | None = Field(default=None, description="The poles that something is about.")
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")


class DirectorateAnswer(WireModel):
    """The directorate's decision: What the directorate decided after the cancellation."""

    type: Literal["DirectorateAnswer"] = "DirectorateAnswer"
    directorate_outcome: DirectorateOutcome = Field(description="Whether the examination was annulled.")
    decided_by: Iri | None = Field(default=None, description="The body that made the decision.")
    decided_on: date = Field(description="The day on which the decision was made.")


class DocumentReference(WireModel):
    """Reference to a document: What is needed to find a document again: number, kind, issuer and day, without what stands in it."""

    type: Literal["DocumentReference"] = "DocumentReference"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    document_state: DocumentState | None = Field(
        default=None, description="How far the document has come: draft, issued, registered, annulled or replaced."
    )
    checkable_in: list[Iri] | None = Field(
        default=None,
        description="A register or system in which it can be checked that a document is genuine and in force.",
    )


class EducationLevel(WireModel):
    """Level of education: A stage of an education system with the ISCED levels that it spans."""

    type: Literal["EducationLevel"] = "EducationLevel"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    lowest_isced_level: int = Field(ge=0, le=8, description="The lowest ISCED level of a range.")
    highest_isced_level: int = Field(ge=0, le=8, description="The highest ISCED level of a range.")
    range_state: RangeState | None = Field(
        default=None, description="Whether the level is covered or only being considered."
    )


class Enclosure(WireModel):
    """Enclosure: Something sent along to show what happened."""

    type: Literal["Enclosure"] = "Enclosure"
    enclosure_kind: EnclosureKind = Field(description="What the enclosure is.")
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    dated_on: date | None = Field(default=None, description="The date that the enclosure carries.")
    enclosed_document: Iri | None = Field(
        default=None, description="Identifier of the enclosed document, where it has one."
    )


class EthicsWork(WireModel):
    """Work with ethics: How a service works with ethics: with which resources, in which way, and with which factors around it in view."""

    type: Literal["EthicsWork"] = "EthicsWork"
    ethics_resources: list[EthicsResource] = Field(
        min_length=1, description="The parts of the framework that the service uses."
    )
    ethics_work_forms: list[EthicsWorkForm] | None = Field(
        default=None, description="Whether dilemmas are worked with alone or together."
    )
    contextual_factors: list[ContextualFactor] | None = Field(
        default=None, description="What around the service ethical conduct depends on."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class ExaminationPart(WireModel):
    """Part of an examination: A part of a sitting that has aids of its own, such as part 1 and part 2 in mathematics."""

    type: Literal["ExaminationPart"] = "ExaminationPart"
    position: int = Field(
        ge=1, le=9, description="Which open place in the remark the text is meant for, counted from 1."
    )
    duration_minutes: int | None = Field(
        default=None, ge=1, le=600, description="How long the part lasts for those without added time."
    )
    examination_aids: list[ExaminationAid] = Field(
        min_length=1, description="The kinds of aid that may be used in the part."
    )
    aids_text: LangText | None = Field(default=None, description="What the assignment itself says about aids.")


class ExaminationRoom(WireModel):
    """Examination room: A room with its candidates and those who watch over them."""

    type: Literal["ExaminationRoom"] = "ExaminationRoom"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    room_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] = Field(
        description="What the room is called at the venue."
    )
    seated: list[Iri] = Field(min_length=1, description="The candidates who sit in the room.")
    staffed_by: list[Iri] = Field(min_length=1, description="Those who work in the room.")
    supervised_throughout: bool | None = Field(
        default=None, description="Whether every candidate in the room was supervised from beginning to end."
    )


class FollowUpContact(WireModel):
    """Contact with a young person: One time that the follow-up service got in touch with a young person, or tried to."""

    type: Literal["FollowUpContact"] = "FollowUpContact"
    contact_date: date = Field(description="The day of a contact, or of an attempt at it.")
    contact_mode: ContactMode = Field(description="How the service got in touch or tried to.")
    gathering_place: OutreachPlace | None = Field(
        default=None, description="The kind of place where the service met this young person in its outreach work."
    )
    follow_up_topics: list[FollowUpTopic] | None = Field(
        default=None, description="What the contact or the talk was about."
    )
    contact_outcome: ContactOutcome = Field(description="What came of the attempt to get in touch.")


class FollowUpMeasure(WireModel):
    """Follow-up measure: Something that came about because of a policy document or a survey."""

    type: Literal["FollowUpMeasure"] = "FollowUpMeasure"
    statement: LangText = Field(description="What is said, in words for people to read.")
    carried_out_by: list[Iri] | None = Field(
        default=None, description="Those who do the work of the project or the measure."
    )
    publication_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year in which something was published, presented or done."
    )
    led_to: list[Iri] | None = Field(default=None, description="Provisions of law that came of it.")
    led_to_documents: list[Iri] | None = Field(default=None, description="Policy documents that came of it.")


class FollowUpOffer(WireModel):
    """Offer to a young person: A place in education, work or a measure that a young person has been offered, so that his or her competence grows."""

    type: Literal["FollowUpOffer"] = "FollowUpOffer"
    option_kind: FollowUpOptionKind = Field(description="What an option or an offer consists in.")
    offer_source: OfferSource = Field(
        description="Whether the offer belongs to upper secondary education or comes from another body."
    )
    offer_given_by: Iri | None = Field(default=None, description="The body that gives the offer.")
    offer_date: date | None = Field(default=None, description="The day on which the young person got the offer.")
    offer_answer: OfferAnswer | None = Field(default=None, description="What the young person said to the offer.")


class FollowUpOption(WireModel):
    """Option: Something that a young person outside education and work could go on to."""

    type: Literal["FollowUpOption"] = "FollowUpOption"
    option_kind: FollowUpOptionKind = Field(description="What an option or an offer consists in.")
    relevant_for_person: bool | None = Field(
        default=None, description="Whether the option turned out to be relevant for this young person."
    )
    statement: LangText | None = Field(
        default=None, description="What is said, in words for people to read.", repr=False
    )


class FollowUpStatusEntry(WireModel):
    """Dated follow-up status: One status of a young person, with the day from which it holds."""

    type: Literal["FollowUpStatusEntry"] = "FollowUpStatusEntry"
    follow_up_status: FollowUpStatus = Field(
        description="What the young person mainly does, or where the contact with the service stands; in a referral, on its day."
    )
    follow_up_status_group: FollowUpStatusGroup | None = Field(
        default=None, description="Which of five groups the status belongs to."
    )
    status_from: date = Field(description="The first day on which a status holds.")


class GradeAppeal(WireModel):
    """Appeal outcome: What an appeal against the examination grade came to."""

    type: Literal["GradeAppeal"] = "GradeAppeal"
    appeal_outcome: AppealOutcome = Field(description="What the appeal led to.")
    decided_by: Iri = Field(description="The body that made the decision.")
    decided_on: date | None = Field(default=None, description="The day on which the decision was made.")
    appeal_document: Iri | None = Field(default=None, description="The document in which the appeal was made.")


class GradingScale(WireModel):
    """Grading scale: A fixed set of grades that belong together, such as 1 to 6 or passed and not passed."""

    type: Literal["GradingScale"] = "GradingScale"
    grading_scale: GradingScaleCode = Field(
        description="A fixed set of grades that belong together, such as 1 to 6 or passed and not passed."
    )
    allowed_grades: list[Grade] = Field(
        min_length=1, description="The grades that may be given on a scale, in the order of the scale."
    )
    passing_grades: list[Grade] | None = Field(
        default=None, description="Those grades on a scale that are enough for a pass by themselves."
    )
    used_by_kinds: list[AssessmentKind] | None = Field(
        default=None, description="The kinds of assessment in which grades from a scale can be given."
    )


class GuidanceTalk(WireModel):
    """Guidance talk: A talk in which the follow-up service and a young person look at what he or she can go on to."""

    type: Literal["GuidanceTalk"] = "GuidanceTalk"
    talk_date: date = Field(description="The day on which a guidance talk was held.")
    follow_up_topics: list[FollowUpTopic] | None = Field(
        default=None, description="What the contact or the talk was about."
    )
    statement: LangText | None = Field(
        default=None, description="What is said, in words for people to read.", repr=False
    )


class Hearing(WireModel):
    """Statement by the candidate: The chance to speak that the candidate got before the decision, and what came of it."""

    type: Literal["Hearing"] = "Hearing"
    hearing_form: HearingForm | None = Field(default=None, description="How the candidate could speak.")
    offered_on: date | None = Field(default=None, description="The day on which the candidate was offered the chance.")
    heard_on: date | None = Field(default=None, description="The day on which the candidate spoke.")
    chance_used: bool = Field(description="Whether the candidate used the chance to speak.")
    candidate_statement: LangText | None = Field(
        default=None, description="The candidate's explanation, as it was given.", repr=False
    )
    statement_assessment: LangText | None = Field(
        default=None, description="How the decision-maker weighed the explanation.", repr=False
    )


class IllegalActFinding(WireModel):
    """Illegal act or aid found: One act or aid that is not permitted, and how the candidate was involved with it."""

    type: Literal["IllegalActFinding"] = "IllegalActFinding"
    illegal_act: IllegalAct = Field(description="Which of the acts and aids that are not permitted it is.")
    involvement: AidInvolvement = Field(description="Whether the candidate had it within reach or used it.")
    act_description: LangText | None = Field(default=None, description="What the act or aid was, in words.", repr=False)
    voluntarily_deleted: bool | None = Field(
        default=None, description="Whether the candidate deleted the aid voluntarily before the examination began."
    )
    deletion_assessment: LangText | None = Field(
        default=None, description="Why it is necessary to annul although the aid was deleted voluntarily.", repr=False
    )


class IncidentRecord(WireModel):
    """Documentation of an incident: Something kept that shows what happened."""

    type: Literal["IncidentRecord"] = "IncidentRecord"
    incident_record_kind: IncidentRecordKind = Field(description="What sort of documentation it is.")
    recorded_on: date | None = Field(default=None, description="The day on which the documentation was made.")


class ExaminationIncident(WireModel):
    """Examination incident: Something that happened at an examination and that candidates could not help, or that a suspicion led to."""

    type: Literal["ExaminationIncident"] = "ExaminationIncident"
    id: Iri = Field(description="The IRI of this node.")
    event_kind: ExaminationEventKind = Field(description="Which kind of event it was.")
    occurred_on: date = Field(description="The day on which it happened.")
    begins_at: Annotated[str, StringConstraints(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")] = Field(
        description="The time of day at which it began, in hours and minutes."
    )
    downtime_minutes: int | None = Field(
        default=None, ge=0, le=600, description="How many minutes something was out of use."
    )
    own_delay: bool | None = Field(default=None, description="Whether the late start was the candidate's own fault.")
    lost_time_in_doubt: bool | None = Field(
        default=None,
        description="Whether it is uncertain how much time was lost; then what serves the candidate decides.",
    )
    affected_scope: AffectedScope = Field(description="Whether all candidates are affected, some or one.")
    affected_candidates: list[Iri] | None = Field(
        default=None, description="The candidates affected, where not all of them are."
    )
    affected_resource: AffectedResource | None = Field(
        default=None, description="The system, network or online resource that did not work."
    )
    backup_use: BackupUse | None = Field(
        default=None, description="Whether a backup solution was used, and who agreed to it."
    )
    completion_possible: bool | None = Field(
        default=None, description="Whether the candidate was given the chance to complete the examination."
    )
    candidate_information: list[CandidateInformation] | None = Field(
        default=None, description="What the candidates were told while the incident lasted."
    )
    incident_records: list[IncidentRecord] | None = Field(
        default=None, description="The documentation of the incident."
    )
    followed_up_by: list[Iri] | None = Field(
        default=None, description="The staff who dealt with the incident, such as ICT staff on standby."
    )
    incident_text: LangText | None = Field(default=None, description="What happened, in words.", repr=False)


class IndicatorFinding(WireModel):
    """Finding on an indicator: What one indicator showed."""

    type: Literal["IndicatorFinding"] = "IndicatorFinding"
    shown_by: Iri = Field(description="The indicator that showed it.")
    finding: LangText = Field(description="What was found, in words.")


class CriterionAssessment(WireModel):
    """Assessment of a criterion: What was found when the service was held against one criterion."""

    type: Literal["CriterionAssessment"] = "CriterionAssessment"
    assessed_criterion: Iri = Field(description="The criterion that the finding is about.")
    finding: LangText = Field(description="What was found, in words.")
    indicator_findings: list[IndicatorFinding] | None = Field(
        default=None, description="What the indicators of the criterion showed."
    )


class InformationFlow(WireModel):
    """Information flow: One kind of information going from one source to one receiver for one purpose."""

    type: Literal["InformationFlow"] = "InformationFlow"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    source_actor: Iri | None = Field(default=None, description="The actor or system that the information comes from.")
    from_person: bool | None = Field(
        default=None,
        description="Whether it is the person concerned who brings or tells the information to the receiver.",
    )
    receiver: Iri | None = Field(default=None, description="The actor to which the delivery is addressed.")
    to_person: bool | None = Field(
        default=None, description="Whether it is the person concerned who receives the information."
    )
    information_objects: list[InformationObject] | None = Field(
        default=None, description="What is carried, or what a task is about."
    )
    information_categories: list[InformationCategory] | None = Field(
        default=None, description="The sorts of data about a person that the flow contains."
    )
    purpose: Purpose | None = Field(default=None, description="What the receiver is to use the document for.")
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    responsible_actor: Iri | None = Field(
        default=None,
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan.",
    )
    triggered_by: FlowTrigger | None = Field(default=None, description="What sets the flow going.")
    available_when: FlowAvailability | None = Field(
        default=None, description="When the receiver can have the information."
    )
    available_from: date | None = Field(
        default=None, description="The first day on which the receiver can have this information."
    )
    further_uses: list[FurtherUse] | None = Field(
        default=None, description="How the receiver may use the information further."
    )
    own_decision_required: bool | None = Field(
        default=None,
        description="Whether the information goes to the receiver only when the person concerned has decided it.",
    )
    reuses_flow: Iri | None = Field(
        default=None,
        description="The flow whose information is passed on here as it stands, without being collected again.",
    )
    systems: list[Iri] | None = Field(
        default=None, description="The systems that the information passes through, or that something concerns."
    )
    flow_manner: FlowManner | None = Field(
        default=None, description="Whether the data are shown from their source or collected first."
    )
    passes_platforms: list[Iri] | None = Field(
        default=None, description="The platforms that the information goes through, on its way."
    )
    unknown_aspects: list[FlowAspect] | None = Field(
        default=None, description="What about the flow nobody knows or has settled today."
    )


class InformationGiven(WireModel):
    """Information given: What candidates have been told, by whom and when, so that it can be shown later."""

    type: Literal["InformationGiven"] = "InformationGiven"
    information_audience: list[InformationAudience] = Field(
        min_length=1, description="The groups of candidates that were informed."
    )
    information_occasion: InformationOccasion = Field(
        description="Whether the information was given before or on the day."
    )
    information_giver: InformationGiver = Field(description="Whether the school or the county authority informed.")
    informed_by: Iri | None = Field(default=None, description="The body that gave the information.")
    given_on: date | None = Field(default=None, description="The day on which the information was given.")
    information_topics: list[InformationTopic] = Field(min_length=1, description="What the information was about.")
    kept_as: Iri | None = Field(default=None, description="The document in which the information is kept.")


class InvigilatorOverview(WireModel):
    """Overview for invigilators: That the candidate stands on the list by which invigilators know who has which accommodation."""

    type: Literal["InvigilatorOverview"] = "InvigilatorOverview"
    listed_on: date = Field(description="The day on which the candidate was put on the list.")
    staff_informed_on: date | None = Field(
        default=None, description="The day on which the staff at the examination were told of the measures."
    )
    informed_roles: list[StaffRole] | None = Field(
        default=None, description="The roles at the examination that know which measures the candidate has."
    )


class KeptData(WireModel):
    """Data kept about users: One category of data that the service keeps about its users, with its purpose."""

    type: Literal["KeptData"] = "KeptData"
    data_category: ServiceDataCategory = Field(description="Which kind of data is kept.")
    purpose: Purpose | None = Field(default=None, description="What the receiver is to use the document for.")
    description: LangText | None = Field(default=None, description="What it is, in a few sentences for people to read.")


class LearnerGroup(WireModel):
    """Learner group: Several pupils who are looked at together."""

    type: Literal["LearnerGroup"] = "LearnerGroup"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    learner_group_kind: LearnerGroupKind = Field(description="How the pupils of the group have come together.")


class LearningOutcome(WireModel):
    """Learning outcome: What a person knows, can do and is able to as a result of learning."""

    type: Literal["LearningOutcome"] = "LearningOutcome"
    learning_outcome_kind: LearningOutcomeKind = Field(
        description="Whether it is knowledge, skills or general competence."
    )
    outcome_text: LangText = Field(description="The learning outcome, said for people to read.")
    competence_aim_codes: list[Annotated[str, StringConstraints(pattern="^KM[0-9]{1,6}$")]] | None = Field(
        default=None,
        description="The codes of the aims in the curriculum that the result is about, where not all of them are.",
    )


class CompetenceStandard(WireModel):
    """Competence standard: What is required in one competence area on one level."""

    type: Literal["CompetenceStandard"] = "CompetenceStandard"
    standard_area: CompetenceArea = Field(description="The competence area that a standard is for.")
    standard_level: PractitionerLevel = Field(description="The level that a standard describes.")
    learning_outcomes: list[LearningOutcome] = Field(
        min_length=1, description="What the qualification or the assessment says that the person knows and can do."
    )
    rests_on: list[Iri] | None = Field(
        default=None, description="The working areas that a competence standard is written for."
    )


class LinkedContent(WireModel):
    """Linked content: A note or work that a view leads to without showing it."""

    type: Literal["LinkedContent"] = "LinkedContent"
    linked_content_kind: LinkedContentKind = Field(description="Whether a link leads to a note or to submitted work.")
    content_address: Iri = Field(description="Where the linked content is, for those who may open it.")


class MandateAssignment(WireModel):
    """Assignment to make a framework: That one actor has asked another to make a framework or a part of one."""

    type: Literal["MandateAssignment"] = "MandateAssignment"
    given_by: Iri | None = Field(default=None, description="The actor that gave the assignment.")
    given_to: Iri = Field(description="The actor that was given the assignment.")
    in_year: int | None = Field(
        default=None,
        ge=1990,
        le=2099,
        description="The calendar year in which something was given, published or begun.",
    )
    statement: LangText = Field(description="What is said, in words for people to read.")
    framework_areas: list[FrameworkArea] | None = Field(
        default=None, description="The areas of the framework that something covers."
    )
    guidance_sectors: list[GuidanceSector] | None = Field(
        default=None, description="The sectors that something is for, or that a service belongs to."
    )
    assignment_state: AssignmentState = Field(description="Whether what the assignment asks for is there yet.")


class NamedDomain(WireModel):
    """Name of a domain: What one of the numbered quality domains is called."""

    type: Literal["NamedDomain"] = "NamedDomain"
    named_part: QualityModelPart = Field(description="The quality domain or output that the name belongs to.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )


class OpeningHours(WireModel):
    """Opening hours: When the service can be reached."""

    type: Literal["OpeningHours"] = "OpeningHours"
    weekdays: list[Weekday] = Field(min_length=1, description="The days of the week that the hours hold for.")
    opens_at: Annotated[str, StringConstraints(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")] = Field(
        description="When the service opens, in hours and minutes."
    )
    closes_at: Annotated[str, StringConstraints(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")] = Field(
        description="When the service closes, in hours and minutes."
    )
    closes_next_day: bool | None = Field(
        default=None,
        description="Whether the service stays open past midnight, so that the closing time is on the day after.",
    )


class ContactPoint(WireModel):
    """Contact point: An office, a number or an address at which the service can be reached."""

    type: Literal["ContactPoint"] = "ContactPoint"
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    telephone_number: Annotated[str, StringConstraints(pattern="^[+]?[0-9]{5,15}$")] | None = Field(
        default=None, description="The number to call, in digits without spaces.", repr=False
    )
    email_address: (
        Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")] | None
    ) = Field(default=None, description="The address to write an e-mail to.", repr=False)
    web_page: Iri | None = Field(
        default=None, description="The address of the page where users meet or read about the service."
    )
    visiting_address: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="Where users can come in person.", repr=False
    )
    opening_hours: list[OpeningHours] | None = Field(default=None, description="When the service can be reached.")


class OrganisationalUnit(WireModel):
    """Organisational unit: A division, department or other part of an agency."""

    type: Literal["OrganisationalUnit"] = "OrganisationalUnit"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    unit_kind: UnitKind = Field(description="What the agency calls such a unit.")
    unit_of: Iri = Field(description="The agency that the unit is part of.")
    part_of_unit: Iri | None = Field(default=None, description="The larger unit that this unit lies in.")
    unit_task: LangText | None = Field(default=None, description="What the unit is for.")
    national_responsibility: LangText | None = Field(
        default=None, description="What the unit answers for in the whole country on behalf of its agency."
    )
    employee_count: int | None = Field(
        default=None, ge=1, le=100000, description="How many people work in the unit, about."
    )


class Period(WireModel):
    """Period: A stretch of time given by its first day and its last, one of which may be left open."""

    type: Literal["Period"] = "Period"
    start_date: date | None = Field(default=None, description="The first day that belongs to the period.")
    end_date: date | None = Field(default=None, description="The last day of the period, that day included.")


class DevelopmentPlan(WireModel):
    """Development plan: A plan that says what is done first to make the service better."""

    type: Literal["DevelopmentPlan"] = "DevelopmentPlan"
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    development_measures: list[DevelopmentMeasure] = Field(
        min_length=1, description="What the plan holds, in order of priority."
    )


class Duty(WireModel):
    """Duty: What an authority has to do by law so that somebody gets guidance."""

    type: Literal["Duty"] = "Duty"
    id: Iri = Field(description="The IRI of this node.")
    duty_kind: DutyKind = Field(description="What the duty-bearer has to do.")
    duty_bearer: Iri | None = Field(default=None, description="The actor that has the duty.")
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


class IdentityNumber(WireModel):
    """Identity number: A number by which a register or a school system knows one person, stated together with the kind of number it is."""

    type: Literal["IdentityNumber"] = "IdentityNumber"
    number_kind: IdentityNumberKind = Field(
        description="The sender's own statement of what sort of number it is, such as a national identity number, a D-number or a number made up by a school system."
    )
    number: Annotated[str, StringConstraints(pattern="^[0-9]{11}$")] = Field(
        description="The digits of the identity number exactly as they were assigned, kept as text.", repr=False
    )
    validity: Period | None = Field(
        default=None, description="The time during which the identity number is or was the person's."
    )


class LabourMarketMeasure(WireModel):
    """Labour market measure: A measure or service of Nav for somebody outside the labour market, in which guidance has a part."""

    type: Literal["LabourMarketMeasure"] = "LabourMarketMeasure"
    labour_measure_kind: LabourMeasureKind = Field(description="Which measure it is.")
    activation_kind: ActivationKind | None = Field(
        default=None, description="Which of Nav's three kinds of activation the measure is."
    )
    measure_provider: Iri = Field(description="The body that gives the measure.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    activation_duty: bool | None = Field(
        default=None, description="Whether the young person is obliged to take part because he or she receives support."
    )


class FollowUpRecord(WireModel):
    """Follow-up record: What the follow-up service has done for one young person: contact, guidance, options, offers, partners and measures."""

    type: Literal["FollowUpRecord"] = "FollowUpRecord"
    responsible_actor: Iri = Field(
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan."
    )
    entered_in_overview_on: date | None = Field(
        default=None,
        description="The day on which the young person came into the running overview that the service keeps of its target group.",
    )
    informed_of_rights_on: date | None = Field(
        default=None, description="The day on which the young person got written information about his or her rights."
    )
    follow_up_status_history: list[FollowUpStatusEntry] | None = Field(
        default=None,
        description="The statuses that the young person has had, each with its first day; later ones may be of any group.",
    )
    follow_up_contacts: list[FollowUpContact] | None = Field(
        default=None, description="The times that the service got in touch or tried to."
    )
    guidance_talks: list[GuidanceTalk] | None = Field(
        default=None, description="The talks that the service has had with the young person."
    )
    follow_up_options: list[FollowUpOption] | None = Field(
        default=None, description="What the young person and the service have looked at."
    )
    follow_up_offers: list[FollowUpOffer] | None = Field(
        default=None, description="What the young person has been offered."
    )
    cooperation_partners: list[CooperationPartner] | None = Field(
        default=None, description="The bodies that the service works with around the young person."
    )
    labour_market_measures: list[LabourMarketMeasure] | None = Field(
        default=None, description="The measures that the young person takes part in or has taken part in."
    )


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
    identity_numbers: list[IdentityNumber] | None = Field(
        default=None,
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
    person: Person | None = Field(
        default=None,
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma.",
    )
    taught_at: Iri | None = Field(
        default=None, description="The school or centre that has taught the candidate in the subject."
    )


class ApplicationCandidate(WireModel):
    """Candidate in the application: A candidate whom the application concerns."""

    type: Literal["ApplicationCandidate"] = "ApplicationCandidate"
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    overall_grade: Grade | None = Field(
        default=None, description="The candidate's overall achievement grade in the subject of the sitting."
    )
    exemption_sought: bool = Field(
        description="Whether exemption from the diploma requirement is applied for on the candidate's behalf."
    )


class DirectorateApplication(WireModel):
    """Application to the directorate: The application by school or county authority after a cancellation."""

    type: Literal["DirectorateApplication"] = "DirectorateApplication"
    applied_by: Iri = Field(description="The school or county authority that applies.")
    applied_on: date = Field(description="The day on which the application was made.")
    applied_for: list[CancellationRequest] = Field(
        min_length=1, description="Annulment of the examination, exemption from the diploma requirement, or both."
    )
    application_candidates: list[ApplicationCandidate] = Field(
        min_length=1, description="The candidates whom the application concerns."
    )


class Pilot(WireModel):
    """Pilot: A limited measure in which actors try out a way to meet the need of one or more cases."""

    type: Literal["Pilot"] = "Pilot"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explores_cases: list[Iri] = Field(min_length=1, description="The cases that the pilot explores.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )


class PilotParticipant(WireModel):
    """Pilot participant: An actor that ought to take part in a pilot for a case, with the reason why."""

    type: Literal["PilotParticipant"] = "PilotParticipant"
    participant: Iri = Field(description="The actor that ought to take part.")
    pilot_role: PilotRole = Field(description="What the actor brings to the pilot.")
    participation_reason: LangText = Field(description="Why this actor ought to take part.")


class PlanProcedure(WireModel):
    """Procedure: One part of a contingency plan: what is to be done in a certain case."""

    type: Literal["PlanProcedure"] = "PlanProcedure"
    plan_procedure_kind: PlanProcedureKind = Field(description="What the procedure is for.")
    responsible_actor: Iri | None = Field(
        default=None,
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan.",
    )
    statement: LangText = Field(description="What is said, in words for people to read.")


class ContingencyPlan(WireModel):
    """Contingency plan: A plan for what is done, and by whom, when something fails during an examination."""

    type: Literal["ContingencyPlan"] = "ContingencyPlan"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    responsible_actor: Iri = Field(
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    contingency_topics: list[ContingencyTopic] = Field(
        min_length=1, description="The kinds of failure that the plan prepares for."
    )
    plan_procedures: list[PlanProcedure] = Field(min_length=1, description="What the plan says is to be done.")
    staff_on_standby: LangText | None = Field(
        default=None, description="Who is ready to step in while the examination lasts.", repr=False
    )


class PlannedLearning(WireModel):
    """Planned learning: What the practitioner will do to develop in the area."""

    type: Literal["PlannedLearning"] = "PlannedLearning"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    training_programme: Iri | None = Field(
        default=None, description="Education that qualifies for work with career guidance."
    )
    planned_until: date | None = Field(default=None, description="The day by which what is planned should be done.")


class CompetenceAreaAssessment(WireModel):
    """Self-assessment in an area: A practitioner's own view of their competence in one competence area."""

    type: Literal["CompetenceAreaAssessment"] = "CompetenceAreaAssessment"
    competence_area: CompetenceArea = Field(
        description="One of the seven areas in which the competence standards describe what a practitioner needs."
    )
    practitioner_level: PractitionerLevel = Field(
        description="Whether the practitioner is skilled or specialised in the area."
    )
    learning_outcomes: list[LearningOutcome] | None = Field(
        default=None, description="What the qualification or the assessment says that the person knows and can do."
    )
    reflection: LangText | None = Field(
        default=None, description="What the practitioner thinks about their own practice in the area.", repr=False
    )
    planned_learning: list[PlannedLearning] | None = Field(
        default=None, description="What the practitioner will do to develop in the area."
    )


class Platform(WireModel):
    """Platform: A digital system that schools have in common and that other systems are joined to."""

    type: Literal["Platform"] = "Platform"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    platform_kind: PlatformKind = Field(description="What the platform is for.")
    platform_functions: list[PlatformFunction] | None = Field(
        default=None, description="What the platform lets its users do or see."
    )
    platform_users: list[ViewerRole] | None = Field(default=None, description="The roles that sign on to the platform.")
    part_of_platform: Iri | None = Field(default=None, description="The larger platform that this one belongs to.")
    acquired_by: Iri | None = Field(default=None, description="The body that buys the platform and takes it into use.")
    jurisdiction: Jurisdiction = Field(description="The country that a statement is about and holds in.")


class PolePairing(WireModel):
    """Pairing of poles: Two poles that a learner sets against each other outside the five official pairs."""

    type: Literal["PolePairing"] = "PolePairing"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    own_pairing: bool = Field(description="Whether the pairing is the learner's own and not one of the official five.")
    first_pole: CareerPole = Field(description="The pole that the pairing names first.")
    second_pole: CareerPole = Field(description="The pole that the first one is set against.")
    tension: LangText | None = Field(
        default=None, description="What pulls in two directions between two poles, said in words."
    )


class PortfolioSharing(WireModel):
    """Sharing of a portfolio: That a portfolio, or reflections in it, is made available to others, and on what ground."""

    type: Literal["PortfolioSharing"] = "PortfolioSharing"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    shared_on: date | None = Field(default=None, description="The day from which others could see it.")
    shared_until: date | None = Field(
        default=None, description="The last day on which the person lets others see what is shared."
    )
    shared_with: list[Iri] | None = Field(default=None, description="Those whom the person has decided to share with.")
    shared_with_persons: list[Person] | None = Field(
        default=None, description="The persons with whom the portfolio is shared, such as a parent or a friend."
    )
    shared_reflections: list[Iri] | None = Field(
        default=None, description="The reflections that are shared; where none is named, the whole portfolio is."
    )
    purpose: Purpose | None = Field(default=None, description="What the receiver is to use the document for.")
    consent_given_on: date | None = Field(
        default=None, description="The day on which the learner agreed to the sharing."
    )
    consent_withdrawn_on: date | None = Field(
        default=None, description="The day on which the learner took the consent back."
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    stated_basis: LangText | None = Field(
        default=None, description="The ground for sharing, in words, where it is neither consent nor a provision."
    )


class PossibleOutcome(WireModel):
    """Possible outcome: One thing that a user may have in hand, or may know, after using the service."""

    type: Literal["PossibleOutcome"] = "PossibleOutcome"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    description: LangText | None = Field(default=None, description="What it is, in a few sentences for people to read.")


class PowerDelegation(WireModel):
    """Delegation of the decision: That a body has given another the power to decide, and when."""

    type: Literal["PowerDelegation"] = "PowerDelegation"
    power_delegated_by: Iri = Field(description="The body that has given the power to decide.")
    power_delegated_on: date | None = Field(default=None, description="The day from which the delegation holds.")
    delegation_reference: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = (
        Field(default=None, description="The number of the case or document in which the power was delegated.")
    )


class PriorLearningAssessment(WireModel):
    """Assessment of prior learning: The assessment of whether what a person already knows and can do covers a subject or a part of one."""

    type: Literal["PriorLearningAssessment"] = "PriorLearningAssessment"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    assessed_on: date = Field(description="The day on which the grade was set or the examination was held.")
    recognised_by: Iri = Field(description="The body that assessed the prior learning.")
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    concerns_subjects: list[Annotated[str, StringConstraints(pattern="^[A-Z0-9]{2,10}$")]] = Field(
        min_length=1, description="The codes of the subjects that an attachment is about."
    )
    experience: LangText | None = Field(
        default=None,
        description="The work, training or other experience that the prior learning comes from.",
        repr=False,
    )
    learning_outcomes: list[LearningOutcome] | None = Field(
        default=None, description="What the qualification or the assessment says that the person knows and can do."
    )


class PrisonStatement(WireModel):
    """Statement on guidance in prison: What a prison offers under one heading of the poster, and which recommendations it answers."""

    type: Literal["PrisonStatement"] = "PrisonStatement"
    poster_heading: PrisonPosterHeading = Field(description="Availability, content, context or quality.")
    prison_recommendations: list[PrisonRecommendation] | None = Field(
        default=None, description="Which of the five recommendations on guidance in prisons this is, or answers."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")


class ProcessStep(WireModel):
    """Step in a process: One step on the way to a framework, and what was done in it."""

    type: Literal["ProcessStep"] = "ProcessStep"
    process_stage: ProcessStage = Field(description="Which step of the process it is.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class ProgrammeAreaResult(WireModel):
    """Programme area result: What a person has done in one programme area: its level, the period, how it ended and the absence."""

    type: Literal["ProgrammeAreaResult"] = "ProgrammeAreaResult"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] = Field(
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds."
    )
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    level: UpperSecondaryLevel = Field(
        description="The step of upper secondary education on which the programme area lies, such as Vg1."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    claim_code: ClaimCode | None = Field(
        default=None,
        description="What the document claims about the outcome of a programme area, for instance that it is completed and passed.",
    )
    completion_code: CompletionCode | None = Field(
        default=None,
        description="How far a person had come with a programme area at the normal end of the school year, and whether it was passed.",
    )
    absence_days: int | None = Field(
        default=None, ge=0, le=366, description="The number of whole days of absence entered for the programme area."
    )
    absence_hours: int | None = Field(
        default=None, ge=0, le=2000, description="The number of single hours of absence outside the whole days."
    )
    stop_date: date | None = Field(
        default=None,
        description="The day on which a person left a programme area or a subject before it was completed.",
    )
    interruption_reason: InterruptionReason | None = Field(
        default=None,
        description="The code that says why a programme area or a subject was left before it was completed.",
    )
    programme_left: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None, description="The code of the programme area from which the person came over to this one."
    )
    programme_entered: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None, description="The code of the programme area to which the person went over after leaving this one."
    )


class ProgrammeTheme(WireModel):
    """Subject or theme of a programme: A part of a programme with its own content."""

    type: Literal["ProgrammeTheme"] = "ProgrammeTheme"
    theme_number: int | None = Field(
        default=None, ge=1, le=20, description="Which in order the subject or theme is in its programme."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")
    counsellor_functions: list[CounsellorFunction] | None = Field(
        default=None, description="Which of the counsellor's two functions a role or a programme covers."
    )


class ProjectFinding(WireModel):
    """Finding: What a project has found out, and how."""

    type: Literal["ProjectFinding"] = "ProjectFinding"
    finding_basis: FindingBasis = Field(description="Which inquiry the finding comes from.")
    statement: LangText = Field(description="What is said, in words for people to read.")
    insight_lacked_by: list[ViewerRole] | None = Field(
        default=None, description="The roles that by this finding do not see what they need."
    )
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")


class ProjectPhase(WireModel):
    """Phase of a project: A part of a project with a beginning and an end."""

    type: Literal["ProjectPhase"] = "ProjectPhase"
    phase_number: int = Field(ge=1, le=99, description="Which phase it is, counted from one.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    period: Period = Field(
        description="A stretch of time given by its first day and its last, one of which may be left open."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class ProjectRecommendation(WireModel):
    """Recommendation: What a project advises others to do."""

    type: Literal["ProjectRecommendation"] = "ProjectRecommendation"
    statement: LangText = Field(description="What is said, in words for people to read.")
    recommends_standards: list[Iri] | None = Field(
        default=None, description="The data standards that the recommendation calls for."
    )
    recommended_categories: list[LearningDataCategory] | None = Field(
        default=None, description="The categories of data that the recommendation is about."
    )


class Provenance(WireModel):
    """Provenance: The source that a fact is taken from, and the place in it."""

    type: Literal["Provenance"] = "Provenance"
    cited_source: Iri = Field(description="The document that states the fact.")
    source_place: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The section, page or heading at which the fact stands."
    )


class Assignment(WireModel):
    """Assignment: A task that ministries have given to bodies under them."""

    type: Literal["Assignment"] = "Assignment"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    assigned_by: list[Iri] = Field(min_length=1, description="Those who gave the assignment.")
    assigned_to: list[Iri] = Field(min_length=1, description="Those who are to carry it out.")
    assigned_since_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year in which the work began."
    )
    assignment_task: LangText = Field(description="What is to be done.")
    works_with: LangText | None = Field(default=None, description="Whom those with the assignment work with.")
    assignment_progress: LangText | None = Field(
        default=None, description="How far the work had come when the source was written."
    )


class CoordinationBody(WireModel):
    """Coordination body: A group in which bodies meet to coordinate what each of them answers for."""

    type: Literal["CoordinationBody"] = "CoordinationBody"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    coordination_scope: CoordinationScope = Field(
        description="Whether the body coordinates for the country or for a county."
    )
    member_actors: list[Iri] | None = Field(
        default=None, description="The bodies that are in it, where the source names them."
    )
    member_kinds: list[MemberKind] | None = Field(default=None, description="What sorts of bodies or people sit in it.")
    member_count: int | None = Field(default=None, ge=1, le=1000, description="How many members it has.")
    member_count_approximate: bool | None = Field(
        default=None, description="Whether the source gives the number of members only roughly."
    )
    member_representation: LangText | None = Field(default=None, description="How many each member sends, and whom.")
    coordination_purposes: list[CoordinationPurpose] = Field(min_length=1, description="What the body is to achieve.")
    coordination_reach: LangText | None = Field(default=None, description="How many places have such a body.")


class EvidenceGap(WireModel):
    """Gap in the evidence: Something that a source says is not known or not measured."""

    type: Literal["EvidenceGap"] = "EvidenceGap"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    missing_evidence: LangText = Field(description="What is not known or not collected.")
    gap_time: LangText | None = Field(default=None, description="When it was missing, as the source says.")
    cited_work: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The publication that the source takes it from."
    )
    gap_answer: LangText | None = Field(default=None, description="What somebody has set going to fill the gap.")


class ExchangeFormat(WireModel):
    """Exchange format: A form in which systems keep results or send them to each other, apart from what the results say."""

    type: Literal["ExchangeFormat"] = "ExchangeFormat"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    used_by_systems: list[Iri] | None = Field(default=None, description="The systems that write or read the format.")
    held_information: LangText = Field(description="What can be said in the format.")


class IndicatorValue(WireModel):
    """Value of an indicator: A number measured for a population at a time, and who reported it."""

    type: Literal["IndicatorValue"] = "IndicatorValue"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    indicator: GuidanceIndicator = Field(description="What is measured.")
    indicator_number: Annotated[str, StringConstraints(pattern=r"^(0|[1-9][0-9]{0,8})(\.[0-9]{1,3})?$")] = Field(
        description="The number itself."
    )
    indicator_unit: IndicatorUnit = Field(description="What the number is counted in.")
    value_precision: ValuePrecision = Field(description="Whether the number is exact, approximate or a lower bound.")
    population: LangText = Field(description="What is counted.")
    figure_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year the figure is about, where the source gives it."
    )
    figure_time: LangText = Field(description="What the source says about when the figure holds.")
    cited_work: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] = Field(
        description="The publication that the source takes it from."
    )


class Provision(WireModel):
    """Legal provision: A section of an act or a regulation that gives a duty, a right or a permission."""

    type: Literal["Provision"] = "Provision"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    succeeded_by: list[Iri] | None = Field(
        default=None, description="The provision that has taken the place of this one."
    )


class PublishedReport(WireModel):
    """Published report: A report that an information source has delivered."""

    type: Literal["PublishedReport"] = "PublishedReport"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    publication_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year in which something was published, presented or done."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class InformationSource(WireModel):
    """Information source: Where people or guidance practitioners find information on education, occupations and the labour market."""

    type: Literal["InformationSource"] = "InformationSource"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    information_source_kind: InformationSourceKind = Field(description="What sort of source it is.")
    information_providers: list[Iri] | None = Field(default=None, description="Those who own or run the source.")
    information_financing: LangText | None = Field(default=None, description="Who pays for it.")
    portal_domain: (
        Annotated[str, StringConstraints(pattern=r"^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,20}$")] | None
    ) = Field(default=None, description="The domain name at which the source is found.")
    provided_information: LangText = Field(description="What the source offers to those who use it.")
    information_basis: LangText | None = Field(default=None, description="What the source itself builds on.")
    information_used_for: LangText | None = Field(default=None, description="What the information is to serve.")
    mandate_from_year: int | None = Field(default=None, ge=1900, le=2100, description="The first year of its mandate.")
    mandate_to_year: int | None = Field(default=None, ge=1900, le=2100, description="The last year of its mandate.")
    member_count: int | None = Field(default=None, ge=1, le=1000, description="How many members it has.")
    member_kinds: list[MemberKind] | None = Field(default=None, description="What sorts of bodies or people sit in it.")
    published_reports: list[PublishedReport] | None = Field(
        default=None, description="The reports that it has delivered."
    )


class PupilEntry(WireModel):
    """Pupil entry: The part of a pupil list that is about one pupil: who it is and which class."""

    type: Literal["PupilEntry"] = "PupilEntry"
    class_code: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The school's own short name for the class that a pupil is in, such as 10A."
    )
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )


class Qualification(WireModel):
    """Qualification: The result of learning that a competent body has assessed and found to be up to a given standard."""

    type: Literal["Qualification"] = "Qualification"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    qualification_kind: QualificationKind = Field(
        description="What sort of education the qualification comes from, which decides its level."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    qualified_on: date | None = Field(
        default=None, description="The day on which the person attained the qualification."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    learning_outcomes: list[LearningOutcome] | None = Field(
        default=None, description="What the qualification or the assessment says that the person knows and can do."
    )


class QualityIndicator(WireModel):
    """Quality indicator: A sign that shows how far a criterion is met."""

    type: Literal["QualityIndicator"] = "QualityIndicator"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )


class QualityCriterion(WireModel):
    """Quality criterion: A statement of what a good service is like, against which a service is assessed."""

    type: Literal["QualityCriterion"] = "QualityCriterion"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    model_part: QualityModelPart = Field(description="The quality domain or output that the criterion belongs to.")
    quality_indicators: list[QualityIndicator] | None = Field(
        default=None, description="The signs by which one sees whether the criterion is met."
    )


class QuotedFigure(WireModel):
    """Quoted figure: A figure that a case quotes, with what it counts, what it is a share of, and who says so."""

    type: Literal["QuotedFigure"] = "QuotedFigure"
    statement: LangText = Field(description="What is said, in words for people to read.")
    percentage: Annotated[str, StringConstraints(pattern=r"^(100|[1-9]?[0-9](\.[0-9]{1,2})?)$")] = Field(
        description="The share in per cent, with a full stop before decimals."
    )
    approximate: bool | None = Field(
        default=None, description="Whether the source says that the figure is only roughly right."
    )
    population: LangText = Field(description="What is counted.")
    percentage_base: LangText = Field(description="What the share is a share of.")
    figure_time: LangText = Field(description="What the source says about when the figure holds.")
    figure_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year the figure is about, where the source gives it."
    )
    stated_in: list[Iri] = Field(min_length=1, description="The source that says this.")


class Case(WireModel):
    """Case: A need that the project looks into, with what is wrong today and what a better situation would be."""

    type: Literal["Case"] = "Case"
    id: Iri = Field(description="The IRI of this node.")
    case_number: Annotated[str, StringConstraints(pattern="^[0-9]{1,3}$")] = Field(
        description="The number by which the project knows the case."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    case_status: CaseStatus = Field(description="How far the work on the case has come.")
    submitted_by: Iri = Field(description="The actor that submitted the case.")
    summary: LangText | None = Field(default=None, description="What the case is about, in short.")
    problem: LangText | None = Field(default=None, description="What does not work today.")
    underlying_insight: LangText | None = Field(
        default=None, description="The experience and the insight work that the case builds on."
    )
    objectives: list[ProjectObjective] = Field(
        min_length=1, description="The project's objectives that the case contributes to."
    )
    affected_groups: list[AffectedGroup] | None = Field(default=None, description="The groups that the case concerns.")
    desired_situation: LangText | None = Field(default=None, description="What it would be like if the need were met.")
    pilot_participants: list[PilotParticipant] | None = Field(
        default=None, description="The actors that ought to take part in a pilot."
    )
    quoted_figures: list[QuotedFigure] | None = Field(default=None, description="The figures that the case quotes.")


class ReadinessMeasurement(WireModel):
    """Measurement of readiness: How ready somebody was to work with data, before or after a trial."""

    type: Literal["ReadinessMeasurement"] = "ReadinessMeasurement"
    readiness_point: ReadinessPoint = Field(description="Whether the measurement was made before or after the trial.")
    measured_role: ViewerRole = Field(description="The role whose readiness was measured.")
    statement: LangText = Field(description="What is said, in words for people to read.")


class Recommendation(WireModel):
    """Recommendation: What a review, strategy or expert report advised."""

    type: Literal["Recommendation"] = "Recommendation"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    recommendation_kind: RecommendationKind = Field(
        description="Whether it was a review, a strategy or an expert report."
    )
    made_by: list[Iri] | None = Field(default=None, description="The actors that made the source.")
    in_year: int | None = Field(
        default=None,
        ge=1990,
        le=2099,
        description="The calendar year in which something was given, published or begun.",
    )
    statement: LangText = Field(description="What is said, in words for people to read.")


class FrameworkMandate(WireModel):
    """Mandate of a framework: What recommended a framework, who was given the task of making it, the public aim, and how it came about."""

    type: Literal["FrameworkMandate"] = "FrameworkMandate"
    mandate_recommendations: list[Recommendation] | None = Field(
        default=None, description="The texts that recommended the framework."
    )
    mandate_assignments: list[MandateAssignment] | None = Field(
        default=None, description="The assignments behind the framework and the further work on it."
    )
    public_aim: LangText | None = Field(
        default=None, description="What the framework is to achieve for people and society."
    )
    process_steps: list[ProcessStep] | None = Field(
        default=None, description="How the framework came about, step by step."
    )


class RecommendedMeasure(WireModel):
    """Recommended measure: One thing that a policy document or survey says should be done."""

    type: Literal["RecommendedMeasure"] = "RecommendedMeasure"
    prison_recommendations: list[PrisonRecommendation] | None = Field(
        default=None, description="Which of the five recommendations on guidance in prisons this is, or answers."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")


class PolicyDocument(WireModel):
    """Policy document: A review, strategy, green paper or white paper that says what should be done about guidance or skills."""

    type: Literal["PolicyDocument"] = "PolicyDocument"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    policy_document_kind: PolicyDocumentKind = Field(description="What sort of policy document it is.")
    publication_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year in which something was published, presented or done."
    )
    policy_reference: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None,
        description="The designation under which a policy document is known, such as its number in a series.",
    )
    issuing_bodies: list[Iri] = Field(min_length=1, description="Those who gave out the document.")
    signed_by: LangText | None = Field(default=None, description="Those who have put their names to it.", repr=False)
    recommended_measures: list[RecommendedMeasure] | None = Field(
        default=None, description="What it says should be done."
    )
    follow_ups: list[FollowUpMeasure] | None = Field(default=None, description="What came of it.")


class RecordMessage(WireModel):
    """Message about a record: What the receiver has to say about one record of a delivery."""

    type: Literal["RecordMessage"] = "RecordMessage"
    record: Iri | None = Field(default=None, description="The id of the record that a message is about.")
    record_reference: (
        Annotated[str, StringConstraints(pattern="^[A-Za-z/](?:[0-9]{0,10}[A-Za-z/._-])*[0-9]{0,10}$")] | None
    ) = Field(
        default=None, description="A name of a record within the delivery that says nothing about who the person is."
    )
    record_field: Annotated[str, StringConstraints(pattern="^[A-Za-z][A-Za-z0-9/._-]*$")] | None = Field(
        default=None, description="The key or the field number of what a message is about."
    )
    message_code: Annotated[str, StringConstraints(pattern="^[A-Z][A-Z0-9_-]*$")] | None = Field(
        default=None, description="The receiver's code for what is wrong, the same each time."
    )
    message_severity: MessageSeverity | None = Field(
        default=None, description="Whether a message is an error, a warning or only information."
    )
    message_text: LangText | None = Field(
        default=None, description="What is wrong and what to do about it, for people.", repr=False
    )
    record_position: Annotated[str, StringConstraints(pattern="^[A-Za-z0-9/][A-Za-z0-9/._-]*$")] | None = Field(
        default=None, description="Where in the delivery the fault stands: a line or a path."
    )


class RecordStorage(WireModel):
    """Storage of the record: How the documentation is kept, seen and deleted."""

    type: Literal["RecordStorage"] = "RecordStorage"
    storage_place: LangText = Field(description="Where the documentation is kept.")
    access_arrangement: LangText | None = Field(
        default=None, description="How the candidate can see the documentation."
    )
    delete_on: date = Field(description="The day on which the documentation is deleted.")


class RemainingWork(WireModel):
    """Remaining work: What has to be done, and in which system, before a sharing arrangement is complete."""

    type: Literal["RemainingWork"] = "RemainingWork"
    systems: list[Iri] | None = Field(
        default=None, description="The systems that the information passes through, or that something concerns."
    )
    responsible_actor: Iri | None = Field(
        default=None,
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan.",
    )
    statement: LangText = Field(description="What is said, in words for people to read.")


class RemarkParameter(WireModel):
    """Remark parameter: A piece of text that fills one open place in the wording of a remark."""

    type: Literal["RemarkParameter"] = "RemarkParameter"
    position: int = Field(
        ge=1, le=9, description="Which open place in the remark the text is meant for, counted from 1."
    )
    parameter_text: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] = Field(
        description="The words or the code put into an open place of a remark.", repr=False
    )


class DocumentRemark(WireModel):
    """Diploma remark: A coded statement that applies to the document as a whole."""

    type: Literal["DocumentRemark"] = "DocumentRemark"
    document_remark_code: DocumentRemarkCode = Field(
        description="The code that a remark has in VIGO's list of diploma remarks, such as VMM06."
    )
    remark_parameters: list[RemarkParameter] | None = Field(
        default=None, description="All the pieces that one remark needs to be read as a full sentence."
    )


class Rendition(WireModel):
    """Rendition of a document: One form in which a document exists, such as a sheet of paper, a signed file or an entry in a register."""

    type: Literal["Rendition"] = "Rendition"
    id: Iri = Field(description="The IRI of this node.")
    rendition_status: RenditionStatus = Field(
        description="Whether the rendition is the original, a copy of it, or an entry that registers it."
    )
    rendition_medium: RenditionMedium = Field(description="Whether the rendition is on paper or digital.")
    rendition_of: Iri | None = Field(
        default=None, description="The original that a copy or register entry goes back to."
    )
    kept_in: Iri | None = Field(default=None, description="The register, system or body where a rendition is kept.")


class ReportStep(WireModel):
    """Step on the reporting route: One step of the way that a report takes."""

    type: Literal["ReportStep"] = "ReportStep"
    report_route: ReportRoute = Field(description="Which step of the route it is.")
    reported_by: Iri = Field(description="The body that reports.")
    reported_to: Iri = Field(description="The body that receives the report.")
    reported_on: date = Field(description="The day on which the report was sent.")
    report_channel: ReportChannel | None = Field(default=None, description="How the report was sent.")


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
    functions_checked: list[ForbiddenFunction] | None = Field(
        default=None, description="The forbidden functions that the test looked for."
    )
    functions_found: list[ForbiddenFunction] | None = Field(
        default=None, description="The forbidden functions that the test found."
    )
    works_as_intended: bool | None = Field(
        default=None, description="Whether the resource worked as it should in the test."
    )


class Responsibility(WireModel):
    """Responsibility: That an actor has to see to a task, such as making information available, in a certain period and on a certain ground."""

    type: Literal["Responsibility"] = "Responsibility"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    responsible_for: Iri = Field(description="The task that the responsibility is about.")
    responsibility_mode: ResponsibilityMode = Field(
        description="Whether the responsibility is held alone, shared, held by delegation, or unclear."
    )
    responsible_actor: Iri | None = Field(
        default=None,
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan.",
    )
    delegated_by: Iri | None = Field(default=None, description="The actor that has handed the responsibility on.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class ResponsibilityTask(WireModel):
    """Task: What somebody is responsible for: something to be done, or information to be made available."""

    type: Literal["ResponsibilityTask"] = "ResponsibilityTask"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    information_objects: list[InformationObject] | None = Field(
        default=None, description="What is carried, or what a task is about."
    )
    lies_with: list[MatrixHolder] | None = Field(
        default=None, description="Which of the four columns of the responsibility matrix the task stands in."
    )


class ResultLogEntry(WireModel):
    """Entry in the log of a result: One thing that was done with a result."""

    type: Literal["ResultLogEntry"] = "ResultLogEntry"
    log_action: LogAction = Field(description="What was done.")
    logged_on: date = Field(description="The day on which it was done.")
    logged_by: Iri | None = Field(default=None, description="The body that did it.")


class Assessment(WireModel):
    """Assessment: One outcome of judging a person's competence: the kind of assessment, the grade given and the scale the grade belongs to."""

    type: Literal["Assessment"] = "Assessment"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    assessment_kind: AssessmentKind = Field(
        description="What sort of judgement the grade rests on, such as an overall achievement grade or an examination."
    )
    grading_scale: GradingScaleCode = Field(
        description="A fixed set of grades that belong together, such as 1 to 6 or passed and not passed."
    )
    grade: Grade = Field(
        description="The sign that expresses how the competence was assessed, or the code that is entered where no grade was given."
    )
    examination_form: ExaminationForm | None = Field(
        default=None,
        description="The way in which a candidate is examined, for instance in writing, orally or in practice.",
    )
    term: Term | None = Field(
        default=None, description="The part of the year that an assessment belongs to, spring or autumn."
    )
    year: int | None = Field(
        default=None, ge=1994, le=2099, description="The calendar year in which the term of the assessment lies."
    )
    assessed_on: date | None = Field(
        default=None, description="The day on which the grade was set or the examination was held."
    )
    interdisciplinary: bool | None = Field(
        default=None, description="Tells whether the examination covered competence from more than one subject."
    )
    grade_status: GradeStatus | None = Field(
        default=None,
        description="The reason why a grade comes after or in place of an earlier one, such as a deferred examination or an appeal.",
    )
    replaces: Iri | None = Field(default=None, description="The IRI of the earlier result that this one replaces.")
    received_from: Iri | None = Field(
        default=None,
        description="The register or other actor that a result was taken over from, where the sender has not set it itself.",
    )
    annulment_ground: AnnulmentGround | None = Field(
        default=None,
        description="Why an examination that was held, or begun, stands without a grade because it was annulled or ended by decision.",
    )
    result_version: int | None = Field(
        default=None,
        ge=1,
        le=9999,
        description="Which statement of the same result this is, counted from 1; a corrected entry is one higher.",
    )
    result_source: Iri | None = Field(
        default=None, description="The body that entered the result and can be asked about it."
    )
    taken_from: Iri | None = Field(
        default=None, description="The document or delivery that a result was copied out of when it was carried onward."
    )
    result_log: list[ResultLogEntry] | None = Field(
        default=None, description="What has been done with a result, by whom and when."
    )


class RiskAssessment(WireModel):
    """Risk assessment: A review of what may go wrong in part of the examination work, made beforehand."""

    type: Literal["RiskAssessment"] = "RiskAssessment"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    risk_scope: RiskScope = Field(description="Which part of the examination work is assessed.")
    responsible_actor: Iri = Field(
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    risk_topics: list[RiskTopic] = Field(min_length=1, description="The matters that the assessment deals with.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class RoleHeld(WireModel):
    """Role held: One role that an actor has, in the connection in which it has it."""

    type: Literal["RoleHeld"] = "RoleHeld"
    actor_role: ActorRole = Field(description="What the actor does in that connection.")
    role_context: RoleContext = Field(
        description="The connection in which the actor has the role, such as governance or a pilot."
    )


class Actor(WireModel):
    """Actor: A school, a public body or another organisation that issues, sends or receives documents or keeps a register."""

    type: Literal["Actor"] = "Actor"
    id: Iri = Field(description="The IRI of this node.")
    actor_kind: ActorKind = Field(
        description="The group that an actor belongs to, for instance school or county authority."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    organisation_number: Annotated[str, StringConstraints(pattern="^[0-9]{9}$")] | None = Field(
        default=None,
        description="The nine-digit number that a body has in the Central Coordinating Register for Legal Entities.",
    )
    school_number: Annotated[str, StringConstraints(pattern="^[0-9]{5}$")] | None = Field(
        default=None,
        description="The five-digit number by which VIGO knows a school or another unit in the education system.",
    )
    actor_roles: list[RoleHeld] | None = Field(
        default=None,
        description="Every role that an actor has, each in its own connection; one body may govern in one and support in another.",
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    actor_changes: list[ActorChange] | None = Field(
        default=None, description="The renamings and mergers that an actor has gone through."
    )


class ActorGroup(WireModel):
    """Group of people or bodies: People or bodies that have the same part in the flow of results, spoken of together."""

    type: Literal["ActorGroup"] = "ActorGroup"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    group_kind: GroupKind = Field(
        description="Which part those in the group have: as users, staff, providers or suppliers."
    )
    reader_groups: list[ReaderGroup] | None = Field(
        default=None, description="Those who are to read the summary, or those of its readers that a group stands for."
    )
    member_actors: list[Iri] | None = Field(
        default=None, description="The bodies that are in it, where the source names them."
    )
    actor_roles: list[RoleHeld] | None = Field(
        default=None,
        description="Every role that an actor has, each in its own connection; one body may govern in one and support in another.",
    )


class DocumentAnnulment(WireModel):
    """Annulment of a document: The message that a document in a register is void."""

    type: Literal["DocumentAnnulment"] = "DocumentAnnulment"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    annulled_document: DocumentReference = Field(description="The document that an annulment makes void.")
    annulled_on: date = Field(description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason = Field(description="Why the document is no longer valid.")
    annulled_by: Iri | None = Field(
        default=None, description="The body that declares a document void: its issuer or the register."
    )
    replacement_document: DocumentReference | None = Field(
        default=None, description="The document that takes the place of an annulled one."
    )


class FollowUpReferral(WireModel):
    """Referral to follow-up: A delivery about one young person outside education and work, from a school or county authority to the follow-up service, or from the service to a body that can help."""

    type: Literal["FollowUpReferral"] = "FollowUpReferral"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    referred_on: date | None = Field(
        default=None, description="The day of the referral, by which the target age and the situation are judged."
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
    in_education: bool | None = Field(
        default=None, description="Whether the young person is in education on the day of the referral."
    )
    in_work: bool | None = Field(
        default=None, description="Whether the young person has work on the day of the referral."
    )
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


class PupilList(WireModel):
    """Pupil list: A delivery that tells which pupils are leaving a school and which class each has been in."""

    type: Literal["PupilList"] = "PupilList"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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


class SchoolParticipation(WireModel):
    """Participation of schools: How many schools of one municipality take part."""

    type: Literal["SchoolParticipation"] = "SchoolParticipation"
    school_municipality: Iri = Field(description="The municipality in which the schools are.")
    school_count: int = Field(ge=1, le=9999, description="How many schools of the municipality take part.")


class DevelopmentProject(WireModel):
    """Development project: A limited effort to find out and try how something can be done better."""

    type: Literal["DevelopmentProject"] = "DevelopmentProject"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    jurisdiction: Jurisdiction = Field(description="The country that a statement is about and holds in.")
    project_goal: LangText = Field(description="What the project is to reach.")
    project_background: LangText | None = Field(
        default=None, description="What went before the project and made it possible."
    )
    education_levels: list[EducationLevel] | None = Field(
        default=None, description="The levels of education that a project covers or considers."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    carried_out_by: list[Iri] | None = Field(
        default=None, description="Those who do the work of the project or the measure."
    )
    steered_by: list[Iri] | None = Field(default=None, description="Those who decide over the project together.")
    project_cost: LangText | None = Field(
        default=None, description="What the project costs, in the words of its source."
    )
    project_phases: list[ProjectPhase] = Field(min_length=1, description="The parts of the project in order.")
    school_participations: list[SchoolParticipation] | None = Field(
        default=None, description="How many schools take part, municipality by municipality."
    )
    project_method: LangText | None = Field(default=None, description="How the project works to reach its goal.")
    supported_tasks: list[ViewTask] | None = Field(
        default=None, description="The tasks for which the project tries views."
    )
    examined_categories: list[LearningDataCategory] | None = Field(
        default=None, description="The categories of data that the project works with."
    )
    project_findings: list[ProjectFinding] | None = Field(default=None, description="What the project has found out.")
    readiness_measurements: list[ReadinessMeasurement] | None = Field(
        default=None, description="How ready the participants were before and after."
    )
    recommendations: list[ProjectRecommendation] | None = Field(default=None, description="What the project advises.")
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")


class SeatPlacement(WireModel):
    """Placement of the candidate: Where the candidate sits, chosen to fit the accommodation."""

    type: Literal["SeatPlacement"] = "SeatPlacement"
    placement_kind: PlacementKind = Field(
        description="Whether the candidate has a marked desk, a part of the room or another room."
    )
    place_label: (
        Annotated[str, StringConstraints(pattern="^[A-Za-zÆØÅæøå0-9]([A-Za-zÆØÅæøå0-9 .-]{0,28}[A-Za-zÆØÅæøå0-9.])?$")]
        | None
    ) = Field(default=None, description="The mark of the place, such as room and desk.", repr=False)


class ServiceChannel(WireModel):
    """Service channel: One way in which users meet the service, with its address and hours."""

    type: Literal["ServiceChannel"] = "ServiceChannel"
    channel_kind: GuidanceChannel = Field(
        description="Whether users meet the service in person, in a group, by telephone or in another way."
    )
    web_page: Iri | None = Field(
        default=None, description="The address of the page where users meet or read about the service."
    )
    opening_hours: list[OpeningHours] | None = Field(default=None, description="When the service can be reached.")
    outreach_places: list[OutreachPlace] | None = Field(
        default=None, description="The kinds of place that the service goes to in order to find the people it is for."
    )
    description: LangText | None = Field(default=None, description="What it is, in a few sentences for people to read.")


class ServiceDeclaration(WireModel):
    """Service declaration: A statement with which a service tells its users that it commits itself to ethical conduct."""

    type: Literal["ServiceDeclaration"] = "ServiceDeclaration"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    declared_services: list[Iri] | None = Field(default=None, description="The services that commit themselves.")
    declared_on: date | None = Field(default=None, description="The day on which the declaration was made.")
    declared_by: Iri | None = Field(default=None, description="The actor that makes the declaration.")
    ethical_standards: list[EthicalStandard] | None = Field(
        default=None, description="Those of the twelve guidelines that this concerns."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class SharingArrangement(WireModel):
    """Sharing arrangement: A solution agreed or planned for sharing information, with how far it has come and what remains."""

    type: Literal["SharingArrangement"] = "SharingArrangement"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText | None = Field(default=None, description="What the thing is, in a sentence or two.")
    known_on: date | None = Field(
        default=None, description="The day on which the sources were read; what happened later is not in it."
    )
    provenance: list[Provenance] | None = Field(
        default=None, description="The source that a fact is taken from, and the place in it."
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


class SharingDecision(WireModel):
    """Decision to share: That the person has decided to let somebody see what a register holds, and when."""

    type: Literal["SharingDecision"] = "SharingDecision"
    decided_on: date | None = Field(default=None, description="The day on which the decision was made.")
    shared_with: list[Iri] | None = Field(default=None, description="Those whom the person has decided to share with.")
    shared_until: date | None = Field(
        default=None, description="The last day on which the person lets others see what is shared."
    )


class SourceDefect(WireModel):
    """Defect of a source: A place where a source contradicts itself, has lost text, gives no date, or describes law that has been replaced, and what the model does about it."""

    type: Literal["SourceDefect"] = "SourceDefect"
    defect_kind: DefectKind = Field(description="In which way the source cannot be relied upon at that place.")
    source_place: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The section, page or heading at which the fact stands."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")
    defect_handling: LangText = Field(description="How the model deals with the defect.")


class SourceDocument(WireModel):
    """Source document: A document that statements in the model or in a description are taken from."""

    type: Literal["SourceDocument"] = "SourceDocument"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText | None = Field(default=None, description="What the thing is, in a sentence or two.")
    made_by: list[Iri] | None = Field(default=None, description="The actors that made the source.")
    made_because: LangText | None = Field(default=None, description="Why the source was made.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    covers: LangText | None = Field(default=None, description="What the source applies to, and what it does not.")
    appendices: list[Appendix] | None = Field(default=None, description="The appendices that the source has.")
    law_then: list[Iri] | None = Field(
        default=None, description="The acts, regulations or provisions that were in force when the source was made."
    )
    law_now: list[Iri] | None = Field(
        default=None, description="The acts, regulations or provisions that have taken their place."
    )
    source_edition: LangText | None = Field(
        default=None, description="The edition or version of the source that was read."
    )
    earlier_edition: LangText | None = Field(
        default=None, description="An edition that the source itself names as earlier."
    )
    publication_year: int | None = Field(
        default=None, ge=1900, le=2100, description="The year in which something was published, presented or done."
    )
    source_issued_on: date | None = Field(default=None, description="The day on which the source was published.")
    translated: bool | None = Field(default=None, description="Whether the text read is a translation.")
    official_translation: bool | None = Field(
        default=None, description="Whether those whom the text is about have approved the translation."
    )
    source_address: Iri | None = Field(default=None, description="Where the source is published.")
    source_currency: SourceCurrency | None = Field(
        default=None, description="Whether the source describes the law that is in force now."
    )
    cited_as: list[Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")]] | None = Field(
        default=None, description="The words with which citations of the source begin."
    )
    source_defects: list[SourceDefect] | None = Field(
        default=None, description="The places in the source that cannot be taken as they stand."
    )
    jurisdiction: Jurisdiction | None = Field(
        default=None, description="The country that a statement is about and holds in."
    )


class CaseDescription(WireModel):
    """Case description: A document that describes one or more cases and the pilots in which they are explored."""

    type: Literal["CaseDescription"] = "CaseDescription"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    cases: list[Case] = Field(min_length=1, description="The cases that the document describes.")
    pilots: list[Pilot] | None = Field(default=None, description="The pilots that explore the cases.")
    source_documents: list[SourceDocument] | None = Field(
        default=None, description="Sources that the document itself describes, besides those of the catalogue."
    )


class SpotCheck(WireModel):
    """Spot check: A control of one candidate, mainly to prevent cheating, in which the candidate shows what is open on the computer."""

    type: Literal["SpotCheck"] = "SpotCheck"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    checked_candidate: Iri = Field(description="The candidate whom the check or spot check was about.")
    check_timing: CheckTiming | None = Field(
        default=None, description="Whether it was before the start, after submission or in between."
    )
    checked_at: datetime | None = Field(default=None, description="Day and time of the spot check.")
    answer_submitted_at: datetime | None = Field(
        default=None, description="Day and time at which the candidate submitted the answer."
    )
    checked_by: Iri | None = Field(default=None, description="The member of staff who made the spot check.")
    suspicion_reason: LangText | None = Field(
        default=None, description="The concrete suspicion that made the school pick this candidate.", repr=False
    )
    earlier_check: Iri | None = Field(
        default=None, description="Identifier of a spot check of the same candidate at an earlier sitting."
    )
    shielded: bool | None = Field(
        default=None, description="Whether the candidate was checked out of the others' sight."
    )
    candidate_showed_screen: bool | None = Field(
        default=None,
        description="Whether the candidate showed what was open, so that the checker did not use the computer.",
    )
    rules_asked: bool | None = Field(
        default=None,
        description="Whether the candidate was asked about knowing the rules on aids and about questions to them.",
    )
    check_course: LangText | None = Field(
        default=None, description="What was done and seen at the spot check.", repr=False
    )
    check_outcome: CheckOutcome | None = Field(default=None, description="What the spot check showed.")
    illegal_acts: list[IllegalActFinding] | None = Field(
        default=None, description="All that was found and is not permitted."
    )
    counts_as_attempt: bool | None = Field(
        default=None, description="Whether the school treats the outcome as attempted cheating."
    )
    copy_given: bool | None = Field(default=None, description="Whether the candidate got a copy of the documentation.")
    copy_given_on: date | None = Field(default=None, description="The day on which the candidate got the copy.")


class SpotCheckRiskAssessment(WireModel):
    """Risk assessment of spot checks: The county authority's assessment of what can go wrong when candidates are checked."""

    type: Literal["SpotCheckRiskAssessment"] = "SpotCheckRiskAssessment"
    prepared_by: Iri | None = Field(default=None, description="The body that prepared it.")
    prepared_on: date | None = Field(default=None, description="The day on which it was ready.")
    check_risk_topics: list[RiskTopic] = Field(
        min_length=1, description="The topics that the risk assessment deals with."
    )


class SpotCheckTemplate(WireModel):
    """Template for spot checks: The county authority's form for how spot checks are made and written down."""

    type: Literal["SpotCheckTemplate"] = "SpotCheckTemplate"
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    prepared_by: Iri = Field(description="The body that prepared it.")
    prepared_on: date | None = Field(default=None, description="The day on which it was ready.")


class StakeholderPosition(WireModel):
    """Position of a stakeholder: What some stakeholders think of a disputed or agreed question about data on learners."""

    type: Literal["StakeholderPosition"] = "StakeholderPosition"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    position_topic: PositionTopic = Field(description="What the position is about.")
    position_stance: PositionStance = Field(
        description="Whether the stakeholders are for or against, worried, or want to decide themselves."
    )
    position_holders: list[StakeholderGroup] | None = Field(
        default=None, description="The stakeholders who hold the position; none where the source names none."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")
    jurisdiction: Jurisdiction = Field(description="The country that a statement is about and holds in.")
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")


class StandardRequirement(WireModel):
    """Requirement of a standard: What a data standard lays down about format, frequency, exchange or view."""

    type: Literal["StandardRequirement"] = "StandardRequirement"
    standard_aspect: StandardAspect = Field(
        description="Whether a requirement is about format, frequency, exchange or view."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")


class DataStandard(WireModel):
    """Data standard: What systems agree on about the content, storage and transfer of data."""

    type: Literal["DataStandard"] = "DataStandard"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    arrangement_state: ArrangementState = Field(description="How far the arrangement has come.")
    standard_scopes: list[StandardScope] = Field(
        min_length=1, description="Whether the standard is about content, storage or transfer."
    )
    standard_requirements: list[StandardRequirement] | None = Field(
        default=None, description="What the standard requires."
    )
    jurisdiction: Jurisdiction = Field(description="The country that a statement is about and holds in.")
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")


class InformationFlowDescription(WireModel):
    """Description of information flows: A document that says who is responsible for which information, how it flows between actors, and where the flow breaks down."""

    type: Literal["InformationFlowDescription"] = "InformationFlowDescription"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    described_situation: DescribedSituation = Field(
        description="Whether the description shows the situation today or the desired one."
    )
    about_case: Iri | None = Field(default=None, description="The case that the description belongs to.")
    responsibility_tasks: list[ResponsibilityTask] | None = Field(
        default=None, description="The tasks that the document itself describes, besides those of the catalogue."
    )
    responsibilities: list[Responsibility] | None = Field(default=None, description="Who is responsible for what.")
    flows: list[InformationFlow] = Field(min_length=1, description="The information flows that the document describes.")
    breakdowns: list[Breakdown] | None = Field(
        default=None, description="The places where the described flows break down."
    )
    sharing_arrangements: list[SharingArrangement] | None = Field(
        default=None, description="The arrangements for sharing that the document describes."
    )
    contingency_plans: list[ContingencyPlan] | None = Field(
        default=None, description="The contingency plans that the document describes."
    )
    risk_assessments: list[RiskAssessment] | None = Field(
        default=None, description="The risk assessments that the document describes."
    )
    provisions: list[Provision] | None = Field(
        default=None, description="Provisions that the document itself describes, besides those of the catalogue."
    )
    source_documents: list[SourceDocument] | None = Field(
        default=None, description="Sources that the document itself describes, besides those of the catalogue."
    )
    jurisdiction: Jurisdiction | None = Field(
        default=None, description="The country that a statement is about and holds in."
    )
    platforms: list[Platform] | None = Field(default=None, description="The platforms that the description is about.")
    data_standards: list[DataStandard] | None = Field(
        default=None, description="The standards for data that the description is about."
    )
    stakeholder_positions: list[StakeholderPosition] | None = Field(
        default=None, description="What stakeholders think of the use of the data."
    )
    development_projects: list[DevelopmentProject] | None = Field(
        default=None, description="The projects that the description is about."
    )


class StartUpQuestion(WireModel):
    """Start-up question: A question that opens up career learning."""

    type: Literal["StartUpQuestion"] = "StartUpQuestion"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    statement: LangText = Field(description="What is said, in words for people to read.")
    official_button: CareerButton | None = Field(
        default=None, description="The career button that a resource is sorted under."
    )
    career_poles: list[CareerPole] | None = Field(default=None, description="The poles that something is about.")
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")


class StatedDefinition(WireModel):
    """Definition as a source states it: What a source says that a term means, with the source and the language in which the source says it."""

    type: Literal["StatedDefinition"] = "StatedDefinition"
    defined_term: CareerCompetenceTerm = Field(description="The term whose meaning is given.")
    statement: LangText = Field(description="What is said, in words for people to read.")
    given_in_language: DocumentLanguage = Field(
        description="The language in which the source itself gives the definition."
    )
    stated_in: list[Iri] = Field(min_length=1, description="The source that says this.")


class StudyProgramme(WireModel):
    """Study programme: The education at a vocational college that the diploma is for."""

    type: Literal["StudyProgramme"] = "StudyProgramme"
    study_programme_code: Annotated[str, StringConstraints(pattern="^[0-9A-ZÆØÅ][0-9A-ZÆØÅ-]{0,19}$")] | None = Field(
        default=None, description="The college's own code for the study programme."
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    credits: Annotated[str, StringConstraints(pattern="^(0|[1-9][0-9]{0,2})([.][0-9])?$")] | None = Field(
        default=None,
        description="How much of the learning outcome and of the normal study time a course or programme counts for; a full year is 60.",
    )


class Subject(WireModel):
    """Subject: A part of the education that has a code of its own and is assessed separately."""

    type: Literal["Subject"] = "Subject"
    subject_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{2,10}$")] = Field(
        description="Three letters and four digits that identify a subject in the national curriculum register."
    )
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
    curriculum_code: Annotated[str, StringConstraints(pattern="^[A-Z]{3}[0-9]{1,2}-[0-9]{2}$")] | None = Field(
        default=None,
        description="The code of the subject curriculum that was taught and assessed, in the national register.",
    )
    competence_aim_codes: list[Annotated[str, StringConstraints(pattern="^KM[0-9]{1,6}$")]] | None = Field(
        default=None,
        description="The codes of the aims in the curriculum that the result is about, where not all of them are.",
    )


class CareerLearningActivity(WireModel):
    """Career learning activity: Something that a learner does so as to learn about careers, in a subject, a programme, a service or alone."""

    type: Literal["CareerLearningActivity"] = "CareerLearningActivity"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    career_learning_arena: CareerLearningArena = Field(
        description="The subject, programme or service that the activity is part of."
    )
    subject: Subject | None = Field(
        default=None, description="A part of the education that has a code of its own and is assessed separately."
    )
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    arranged_by: Iri | None = Field(default=None, description="The school, company or service that holds the activity.")
    local_companies: list[Iri] | None = Field(
        default=None, description="The companies near the school that an activity is carried out with."
    )
    from_ideas: list[Iri] | None = Field(default=None, description="The ideas that an activity was made from.")
    career_buttons: list[CareerButton] | None = Field(
        default=None, description="The career buttons that something is about."
    )
    career_poles: list[CareerPole] | None = Field(default=None, description="The poles that something is about.")
    statement: LangText | None = Field(
        default=None, description="What is said, in words for people to read.", repr=False
    )


class CareerLearningPortfolio(WireModel):
    """Career learning portfolio: A learner's own collection of reflections, questions and activities in career learning."""

    type: Literal["CareerLearningPortfolio"] = "CareerLearningPortfolio"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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


class ComputedStatement(WireModel):
    """Computed statement: A statement about a pupil's progress that a program has computed and nobody has judged."""

    type: Literal["ComputedStatement"] = "ComputedStatement"
    id: Iri = Field(description="The IRI of this node.")
    about_learner: Iri = Field(description="The pupil whom an item is about.")
    progress_category: LearningDataCategory = Field(
        description="Which side of learning, motivation or well-being an item or aggregate is about."
    )
    subject: Subject | None = Field(
        default=None, description="A part of the education that has a code of its own and is assessed separately."
    )
    data_source: Iri = Field(
        description="A system, a record, a test or a survey that data about learners come from; as a property, the one that some data are from."
    )
    observed_on: date | None = Field(default=None, description="The day that an item or aggregate tells about.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    statement: LangText = Field(description="What is said, in words for people to read.", repr=False)
    measured_value: Annotated[str, StringConstraints(pattern="^[0-9]{1,7}([.][0-9]{1,3})?$")] | None = Field(
        default=None, description="What was measured or counted, as a decimal number in text."
    )
    measured_of: Annotated[str, StringConstraints(pattern="^[0-9]{1,7}([.][0-9]{1,3})?$")] | None = Field(
        default=None, description="The greatest value that there could have been."
    )
    measured_unit: LangText | None = Field(default=None, description="What the value counts or measures.")
    computation_method: LangText = Field(
        description="How the statement was computed, so that a teacher can judge its worth."
    )
    responsible_actor: Iri = Field(
        description="The actor that holds a responsibility, answers for a flow or an arrangement, or owns a plan."
    )
    computed_from: list[Iri] | None = Field(default=None, description="The items that the statement was computed from.")
    computed_advice: LangText | None = Field(
        default=None, description="What the program advises the teacher to do.", repr=False
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )


class ExaminationException(WireModel):
    """Exception from an examination: One examination that the programme prescribes and the candidate need not sit."""

    type: Literal["ExaminationException"] = "ExaminationException"
    subject: Subject | None = Field(
        default=None, description="A part of the education that has a code of its own and is assessed separately."
    )
    exception_ground: ExceptionGround = Field(description="Why the candidate need not sit the examination.")
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )


class ExaminerProposal(WireModel):
    """Proposal of examiners: How many examiners a school proposes in a subject, and how many its own candidates call for."""

    type: Literal["ExaminerProposal"] = "ExaminerProposal"
    subject: Subject = Field(
        description="A part of the education that has a code of its own and is assessed separately."
    )
    own_candidates: int | None = Field(
        default=None, ge=0, le=10000, description="How many candidates the school itself has in the subject."
    )
    examiners_needed: int = Field(
        ge=0, le=10000, description="How many examiners it takes to grade the school's own candidates."
    )
    examiners_proposed: int = Field(ge=0, le=10000, description="How many examiners the school proposes.")
    recruited_with: list[Iri] | None = Field(
        default=None, description="The bodies that the school has worked with to find enough examiners."
    )


class ProgressItem(WireModel):
    """Item about a learner: One piece of data about one pupil in a view."""

    type: Literal["ProgressItem"] = "ProgressItem"
    id: Iri = Field(description="The IRI of this node.")
    about_learner: Iri = Field(description="The pupil whom an item is about.")
    progress_category: LearningDataCategory = Field(
        description="Which side of learning, motivation or well-being an item or aggregate is about."
    )
    subject: Subject | None = Field(
        default=None, description="A part of the education that has a code of its own and is assessed separately."
    )
    data_source: Iri = Field(
        description="A system, a record, a test or a survey that data about learners come from; as a property, the one that some data are from."
    )
    observed_on: date | None = Field(default=None, description="The day that an item or aggregate tells about.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    self_assessed: bool | None = Field(default=None, description="Whether the pupil has judged this personally.")
    source_learner: Iri | None = Field(
        default=None, description="The pupil who has given the item by assessing herself or himself."
    )
    statement: LangText = Field(description="What is said, in words for people to read.", repr=False)
    measured_value: Annotated[str, StringConstraints(pattern="^[0-9]{1,7}([.][0-9]{1,3})?$")] | None = Field(
        default=None, description="What was measured or counted, as a decimal number in text."
    )
    measured_of: Annotated[str, StringConstraints(pattern="^[0-9]{1,7}([.][0-9]{1,3})?$")] | None = Field(
        default=None, description="The greatest value that there could have been."
    )
    measured_unit: LangText | None = Field(default=None, description="What the value counts or measures.")
    assessment_kind: AssessmentKind | None = Field(
        default=None,
        description="What sort of judgement the grade rests on, such as an overall achievement grade or an examination.",
    )
    grade: Grade | None = Field(
        default=None,
        description="The sign that expresses how the competence was assessed, or the code that is entered where no grade was given.",
    )
    linked_content: list[LinkedContent] | None = Field(
        default=None, description="A note or work that a view leads to without showing it."
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )


class SubjectRemark(WireModel):
    """Subject remark: A coded statement that explains or qualifies what is entered on one subject line."""

    type: Literal["SubjectRemark"] = "SubjectRemark"
    subject_remark_code: SubjectRemarkCode = Field(
        description="The code that a remark has in VIGO's list of subject remarks, such as FAM37."
    )
    remark_parameters: list[RemarkParameter] | None = Field(
        default=None, description="All the pieces that one remark needs to be read as a full sentence."
    )


class SubjectResult(WireModel):
    """Subject result: Everything that is entered on one subject line: the subject with its hours and status, its assessments and its remark."""

    type: Literal["SubjectResult"] = "SubjectResult"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    subject: Subject = Field(
        description="A part of the education that has a code of its own and is assessed separately."
    )
    hours: int | None = Field(
        default=None,
        ge=0,
        le=2000,
        description="The number of 60-minute hours that the subject makes up in the person's education.",
    )
    subject_type: SubjectType | None = Field(
        default=None,
        description="The part that a subject plays in the education, such as common core subject or programme subject.",
    )
    subject_status: SubjectStatus | None = Field(
        default=None,
        description="The footing on which a person took the subject, for instance as a pupil or as a private candidate.",
    )
    counts_towards_qualification: bool | None = Field(
        default=None,
        description="Tells whether the subject is part of what the qualification on the document rests on.",
    )
    subject_remark: SubjectRemark | None = Field(
        default=None, description="A coded statement that explains or qualifies what is entered on one subject line."
    )
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    stop_date: date | None = Field(
        default=None,
        description="The day on which a person left a programme area or a subject before it was completed.",
    )
    interruption_reason: InterruptionReason | None = Field(
        default=None,
        description="The code that says why a programme area or a subject was left before it was completed.",
    )
    counted_absence_percent: (
        Annotated[str, StringConstraints(pattern=r"^(?:[1-9]?[0-9](?:\.[0-9]{1,2})?|100(?:\.0{1,2})?)$")] | None
    ) = Field(
        default=None,
        description="The part of the annual hours in a subject that the pupil has missed and that counts towards the absence limit.",
    )
    absence_limit_extended: bool | None = Field(
        default=None,
        description="Tells whether the head teacher has decided that the pupil may be away from the subject for up to fifteen per cent of the hours.",
    )
    assessments: list[Assessment] = Field(
        min_length=1, description="The outcomes that a person has in one subject, each as an entry of its own."
    )
    passed: bool | None = Field(
        default=None,
        description="Whether the sender takes the subject, or the graded part that has the code, to be passed.",
    )


class CompetenceCertificate(WireModel):
    """Certificate of competence: The document for what a person has achieved in upper secondary education when the terms of a diploma or a trade or journeyman's certificate are not met."""

    type: Literal["CompetenceCertificate"] = "CompetenceCertificate"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    result_event: ResultEvent | None = Field(
        default=None,
        description="What has happened that the document is issued for: education completed, education not completed, or competence gained.",
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    registered_in: Iri | None = Field(default=None, description="The register that has taken the document in.")
    registered_on: date | None = Field(default=None, description="The day on which the register took the document in.")
    annulled_on: date | None = Field(default=None, description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason | None = Field(default=None, description="Why the document is no longer valid.")
    replaced_by: Iri | None = Field(default=None, description="The document that has taken the place of this one.")
    replaced_by_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None, description="The document number of the document that has taken the place of this one."
    )
    renditions: list[Rendition] | None = Field(
        default=None, description="All renditions of the document that are known."
    )
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
    )
    holder_status: HolderStatus | None = Field(
        default=None,
        description="In which capacity the holder got the education or sat the examinations that the document is about, such as pupil, apprentice or private candidate.",
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    conduct_assessments: list[Assessment] | None = Field(
        default=None,
        description="The grades that a pupil has in order and in conduct, which are given apart from the subjects.",
    )
    document_remarks: list[DocumentRemark] | None = Field(
        default=None, description="All coded statements on one document that apply to the whole of it."
    )
    attained_competences: list[AttainedCompetence] | None = Field(
        default=None,
        description="What the passed education gives, such as general university and college admissions certification or a vocational qualification.",
    )
    prior_learning_assessments: list[PriorLearningAssessment] | None = Field(
        default=None, description="The assessments of prior learning that some of the results rest on."
    )


class Diploma(WireModel):
    """Diploma: The document for a person who has passed a full course of upper secondary education."""

    type: Literal["Diploma"] = "Diploma"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    result_event: ResultEvent | None = Field(
        default=None,
        description="What has happened that the document is issued for: education completed, education not completed, or competence gained.",
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    registered_in: Iri | None = Field(default=None, description="The register that has taken the document in.")
    registered_on: date | None = Field(default=None, description="The day on which the register took the document in.")
    annulled_on: date | None = Field(default=None, description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason | None = Field(default=None, description="Why the document is no longer valid.")
    replaced_by: Iri | None = Field(default=None, description="The document that has taken the place of this one.")
    replaced_by_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None, description="The document number of the document that has taken the place of this one."
    )
    renditions: list[Rendition] | None = Field(
        default=None, description="All renditions of the document that are known."
    )
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
    )
    holder_status: HolderStatus | None = Field(
        default=None,
        description="In which capacity the holder got the education or sat the examinations that the document is about, such as pupil, apprentice or private candidate.",
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    conduct_assessments: list[Assessment] | None = Field(
        default=None,
        description="The grades that a pupil has in order and in conduct, which are given apart from the subjects.",
    )
    document_remarks: list[DocumentRemark] | None = Field(
        default=None, description="All coded statements on one document that apply to the whole of it."
    )
    attained_competences: list[AttainedCompetence] | None = Field(
        default=None,
        description="What the passed education gives, such as general university and college admissions certification or a vocational qualification.",
    )
    first_time_diploma: bool | None = Field(
        default=None,
        description="Tells whether the diploma is the one given to a pupil who has passed education giving general university and college admissions certification within five years of starting.",
    )


class HolderResults(WireModel):
    """Holder's result set: The part of a result delivery that belongs to one person, with that person's subject results."""

    type: Literal["HolderResults"] = "HolderResults"
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    sharing_decision: SharingDecision | None = Field(
        default=None, description="That the person has decided to let somebody see what a register holds, and when."
    )
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    subject_results: list[SubjectResult] = Field(
        min_length=1, description="The subject lines of one person, in a document or in a delivery."
    )


class ResultDelivery(WireModel):
    """Result delivery: A delivery of single results as they become known, before and apart from any diploma."""

    type: Literal["ResultDelivery"] = "ResultDelivery"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    arrangement_state: ArrangementState | None = Field(default=None, description="How far the arrangement has come.")
    shared_through: Iri | None = Field(
        default=None, description="The portal or channel through which something went from a register to a receiver."
    )
    delivered_results: list[HolderResults] = Field(
        min_length=1, description="What a result delivery carries, set by set for each person."
    )


class Submission(WireModel):
    """Submission: One sending of a delivery, as the receiver's answer refers to it."""

    type: Literal["Submission"] = "Submission"
    id: Iri = Field(description="The IRI of this node.")
    submitted_profile: Profile = Field(description="Which kind of document the submission was.")
    submitting_unit: Iri | None = Field(
        default=None, description="The school or other unit whose records the submission holds, whoever sent it."
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
    submission_version: int | None = Field(
        default=None,
        ge=1,
        le=9999,
        description="Which in the row of submissions for the same school, year and type this is, counted from 1.",
    )
    submitted_on: date | None = Field(default=None, description="The day on which the delivery was sent.")
    verdict: DeliveryVerdict | None = Field(default=None, description="Whether the receiver took a delivery in.")


class DeliveryReceipt(WireModel):
    """Delivery receipt: The receiver's answer to a delivery: the verdict, and a message for each record that gave cause for one."""

    type: Literal["DeliveryReceipt"] = "DeliveryReceipt"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    answered_submission: Submission = Field(description="The submission that a receipt is the answer to.")
    verdict: DeliveryVerdict = Field(description="Whether the receiver took a delivery in.")
    record_messages: list[RecordMessage] | None = Field(
        default=None, description="All messages of a receipt, one for each thing found in a record."
    )
    earlier_submissions: list[Submission] | None = Field(
        default=None,
        description="Submissions before the answered one that the receipt refers to, each with the verdict it got.",
    )


class SupplierContact(WireModel):
    """Contact with the supplier: What the supplier has answered about capacity and preparedness."""

    type: Literal["SupplierContact"] = "SupplierContact"
    contacted_on: date = Field(description="The day on which the supplier was asked.")
    capacity_confirmed: bool | None = Field(
        default=None, description="Whether the supplier says that the resource can take the traffic."
    )
    extra_preparedness: bool | None = Field(
        default=None, description="Whether the supplier has people ready in the examination period."
    )


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
    intended_users: IntendedUsers | None = Field(
        default=None, description="Which candidates may use the resource at the examination."
    )
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
    resource_tests: list[ResourceTest] | None = Field(default=None, description="All tests of the resource.")
    removed_on: date | None = Field(default=None, description="The day on which the resource was taken off the list.")
    removal_reason: RemovalReason | None = Field(default=None, description="Why the resource was taken off the list.")


class ResourceList(WireModel):
    """List of permitted resources: The resources that candidates may open at an examination, national or local."""

    type: Literal["ResourceList"] = "ResourceList"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    kept_by: Iri | None = Field(default=None, description="The body that makes the list and keeps it up to date.")
    published_on: date = Field(description="The day on which the list was published.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    listed_resources: list[ListedResource] = Field(min_length=1, description="All resources that the list holds.")
    backup_arrangements: list[BackupArrangement] | None = Field(
        default=None, description="All that stands ready when a digital aid fails."
    )


class Survey(WireModel):
    """Survey: Questions put to a group of people, with how often they are put, who publishes the answers and what the answers are used for."""

    type: Literal["Survey"] = "Survey"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    explanation: LangText = Field(description="What the thing is, in a sentence or two.")
    known_on: date = Field(description="The day on which the sources were read; what happened later is not in it.")
    provenance: list[Provenance] = Field(
        min_length=1, description="The source that a fact is taken from, and the place in it."
    )
    population: LangText = Field(description="What is counted.")
    survey_frequency: SurveyFrequency = Field(description="How often the survey is made.")
    survey_year: int | None = Field(
        default=None,
        ge=1900,
        le=2100,
        description="The year in which a survey was made, or in which the edition named appeared.",
    )
    survey_publisher: Iri = Field(description="The body that makes the survey or publishes its results.")
    survey_contents: LangText | None = Field(default=None, description="What is asked about.")
    answers_used_for: LangText | None = Field(default=None, description="Who uses the answers, and for what.")
    survey_findings: LangText | None = Field(default=None, description="What the survey showed.")
    known_limits: LangText | None = Field(
        default=None, description="What the survey cannot be used for, as the source says."
    )
    recommended_measures: list[RecommendedMeasure] | None = Field(
        default=None, description="What it says should be done."
    )
    follow_ups: list[FollowUpMeasure] | None = Field(default=None, description="What came of it.")
    prison_survey_topics: list[PrisonSurveyTopic] | None = Field(
        default=None, description="What the survey asked guidance practitioners in prisons about."
    )


class TechnicalSolution(WireModel):
    """Technical solution: What keeps illegal aids out and the permitted ones reachable at a venue, the school's own or rented."""

    type: Literal["TechnicalSolution"] = "TechnicalSolution"
    access_solution: AccessSolution = Field(
        description="Whether illegal aids are kept out by a network of its own or by access control."
    )
    illegal_aids_blocked: bool | None = Field(
        default=None, description="Whether candidates were kept from illegal aids in the solution."
    )
    continuous_access: bool | None = Field(
        default=None, description="Whether the network was robust enough for access throughout the examination."
    )


class TestParticipation(WireModel):
    """Participation in the test examination: That a group took the test examination, and what it learnt."""

    type: Literal["TestParticipation"] = "TestParticipation"
    test_participant: TestParticipant = Field(description="Which group took part.")
    participant_count: int | None = Field(default=None, ge=1, le=10000, description="How many of the group took part.")
    test_gains: list[TestGain] = Field(min_length=1, description="What the group learnt or found out.")


class TestExamination(WireModel):
    """Test examination: A rehearsal of the examination in the technical solution that will be used."""

    type: Literal["TestExamination"] = "TestExamination"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    held_on: date = Field(description="The day on which it was held.")
    in_examination_solution: bool | None = Field(
        default=None, description="Whether it was done in the same technical solution as the examination uses."
    )
    test_participations: list[TestParticipation] = Field(
        min_length=1, description="The groups that took the test examination."
    )
    fault_reports: list[Iri] | None = Field(
        default=None, description="The reports in which faults found at the test examination are followed up."
    )


class TimeGiven(WireModel):
    """Time given: Time that a candidate gets beyond the ordinary, with its reason."""

    type: Literal["TimeGiven"] = "TimeGiven"
    time_kind: TimeKind = Field(description="Whether the time is extended time or extra time.")
    minutes: int = Field(ge=1, le=600, description="How many minutes are given.")
    minutes_lost: int | None = Field(
        default=None, ge=0, le=600, description="How many minutes the event took from the candidate."
    )
    accommodation_decision: Iri | None = Field(
        default=None,
        description="A decision on an application for special accommodation; where extended time is given, the one that gives it.",
    )
    caused_by: Iri | None = Field(default=None, description="The event that took the time which is given back.")
    time_reasons: LangText | None = Field(
        default=None, description="The assessment behind the number of minutes.", repr=False
    )


class AccommodationMeasure(WireModel):
    """Accommodation measure: One thing that is done for the candidate at the examination."""

    type: Literal["AccommodationMeasure"] = "AccommodationMeasure"
    measure_kind: AccommodationMeasureKind = Field(description="Which of the usual measures it is.")
    time_given: list[TimeGiven] | None = Field(
        default=None, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    measure_details: LangText | None = Field(
        default=None, description="What the measure consists of in words, such as which aid.", repr=False
    )


class CandidateOutcome(WireModel):
    """Outcome for a candidate: How a sitting ended for one candidate, with the result and what bore on it."""

    type: Literal["CandidateOutcome"] = "CandidateOutcome"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    outcome_kind: OutcomeKind = Field(
        description="Whether the candidate was graded, did not attend, or had the examination annulled."
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    time_given: list[TimeGiven] | None = Field(
        default=None, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    minutes_in_all: int | None = Field(
        default=None,
        ge=1,
        le=1200,
        description="All time the candidate gets beyond the ordinary, extended and extra together.",
    )
    grade_appeal: GradeAppeal | None = Field(
        default=None, description="What an appeal against the examination grade came to."
    )
    annulled_in: Iri | None = Field(default=None, description="The decision that annulled the candidate's examination.")


class CandidateTime(WireModel):
    """Time for candidates: The time beyond the ordinary that one, several or all candidates get."""

    type: Literal["CandidateTime"] = "CandidateTime"
    for_everyone: bool | None = Field(
        default=None, description="Whether the time goes to all candidates that have no entry of their own."
    )
    for_candidates: list[Iri] | None = Field(default=None, description="The candidates that get the time.")
    time_given: list[TimeGiven] = Field(
        min_length=1, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    minutes_in_all: int | None = Field(
        default=None,
        ge=1,
        le=1200,
        description="All time the candidate gets beyond the ordinary, extended and extra together.",
    )


class TimeLimit(WireModel):
    """Time limit: The time within which something must be done, counted from a named event, or the event that it must come before."""

    type: Literal["TimeLimit"] = "TimeLimit"
    limited_event: EntitlementEvent = Field(description="The event that the time limit is for.")
    limit_amount: int | None = Field(default=None, le=3660, description="How many units of time there are.")
    limit_unit: LimitUnit | None = Field(
        default=None, description="Whether the limit is in days, weeks, months or years."
    )
    counted_from: EntitlementEvent | None = Field(
        default=None, description="The event that the time limit starts with."
    )
    before_event: EntitlementEvent | None = Field(default=None, description="The event that it must come before.")


class EntitlementCondition(WireModel):
    """Condition of an entitlement: A limit of age, ground, time or arrival that an entitlement has."""

    type: Literal["EntitlementCondition"] = "EntitlementCondition"
    lower_age: int | None = Field(
        default=None, ge=0, le=120, description="The lowest age that the entitlement holds for, in whole years."
    )
    upper_age: int | None = Field(
        default=None, ge=0, le=120, description="The highest age that the entitlement holds for, in whole years."
    )
    residence_grounds: list[ResidenceGround] | None = Field(
        default=None, description="The grounds for residence of which the person must have one."
    )
    time_limits: list[TimeLimit] | None = Field(
        default=None, description="Within which time, or before which event, something must be done."
    )
    date_of_effect: date | None = Field(
        default=None, description="The day after which a person must have come to Norway for the entitlement to hold."
    )
    compared_with: EntitlementEvent | None = Field(
        default=None, description="The event whose day is compared with the date of effect."
    )
    legal_basis: list[Iri] | None = Field(
        default=None,
        description="The provisions that give the sender the right or the duty to hand the information over, or on which a decision rests.",
    )
    stated_in: list[Iri] | None = Field(default=None, description="The source that says this.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


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

    type: Literal["GuidanceServiceDescription"] = "GuidanceServiceDescription"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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


class ToolSection(WireModel):
    """Section of a tool: A section of a tool with its own task."""

    type: Literal["ToolSection"] = "ToolSection"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class DigitalTool(WireModel):
    """Digital tool or resource: A website, tool or collection that helps people to use a framework."""

    type: Literal["DigitalTool"] = "DigitalTool"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    tool_of: Iri | None = Field(default=None, description="The framework that the tool or resource belongs to.")
    tool_kind: ToolKind = Field(description="What the tool or resource is for.")
    framework_areas: list[FrameworkArea] | None = Field(
        default=None, description="The areas of the framework that something covers."
    )
    tool_sections: list[ToolSection] | None = Field(default=None, description="The sections that the tool consists of.")
    resource_formats: list[ResourceFormat] | None = Field(
        default=None, description="The forms in which the material is presented."
    )
    intended_roles: list[QualityWorkRole] | None = Field(
        default=None, description="The roles of those who are to use the tool."
    )
    guidance_sectors: list[GuidanceSector] | None = Field(
        default=None, description="The sectors that something is for, or that a service belongs to."
    )
    adapted_per_sector: bool | None = Field(default=None, description="Whether the tool has a version for each sector.")
    web_address: Iri | None = Field(default=None, description="Where the resource is found on the internet.")
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class Trade(WireModel):
    """Trade: The occupation that the training is in and that the certificate is for."""

    type: Literal["Trade"] = "Trade"
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )


class Training(WireModel):
    """Training: Preparation that a member of the examination staff has gone through before the examination."""

    type: Literal["Training"] = "Training"
    training_kind: TrainingKind = Field(description="What the training is about.")
    completed_on: date = Field(description="The day on which it was completed.")


class ExaminationStaff(WireModel):
    """Member of the examination staff: A person who works at an examination without being a candidate."""

    type: Literal["ExaminationStaff"] = "ExaminationStaff"
    id: Iri = Field(description="The IRI of this node.")
    given_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None, description="The name or names that come first in a person's full name.", repr=False
    )
    family_name: Annotated[str, StringConstraints(pattern=r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$")] | None = Field(
        default=None,
        description="The last part of a person's full name, by which lists of persons are usually sorted.",
        repr=False,
    )
    staff_roles: list[StaffRole] = Field(min_length=1, description="What the member of staff does at the examination.")
    trainings: list[Training] | None = Field(
        default=None, description="All training that the member of staff has completed."
    )
    external_examiner: bool | None = Field(
        default=None, description="Whether the examiner comes from another school than the candidates."
    )
    teaches: list[Iri] | None = Field(default=None, description="The candidates whom the member of staff teaches.")


class TrainingContract(WireModel):
    """Training contract: An agreement on training in company between the person who is trained and a training establishment, of one of the kinds that the Act knows."""

    type: Literal["TrainingContract"] = "TrainingContract"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    contract_kind: ContractKind = Field(description="Which kind of training in company a contract is about.")
    training_establishment: Iri | None = Field(
        default=None, description="The enterprise that has taken on the training under a contract."
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    months_agreed: int | None = Field(
        default=None, ge=1, le=120, description="The number of months that the contract fixes for the training."
    )
    months_completed: int | None = Field(
        default=None, ge=0, le=120, description="The number of months of the contract that were carried out."
    )


class TrainingPathPart(WireModel):
    """Part of a path: One stretch of a path of vocational training that was spent in one place of learning, such as a year at school or a time of apprenticeship."""

    type: Literal["TrainingPathPart"] = "TrainingPathPart"
    path_part_kind: PathPartKind = Field(
        description="Whether a part of the path was spent at school, in company or in practice."
    )
    level: UpperSecondaryLevel | None = Field(
        default=None, description="The step of upper secondary education on which the programme area lies, such as Vg1."
    )
    programme_area_code: Annotated[str, StringConstraints(pattern="^[A-Z0-9]{6}[A-Z0-9-]{4}$")] | None = Field(
        default=None,
        description="The ten-character code of a programme area: six characters from the national curriculum register and four that VIGO adds.",
    )
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    trained_at: Iri | None = Field(
        default=None, description="The school or training establishment where this part took place."
    )


class TrainingPath(WireModel):
    """Path of vocational training: The way from the start of a vocational programme to the trade or journeyman's examination, in school and in company."""

    type: Literal["TrainingPath"] = "TrainingPath"
    path_parts: list[TrainingPathPart] = Field(
        min_length=1,
        description="The parts that a path of vocational training is made of, in the order in which they were taken.",
    )
    path_deviations: list[PathDeviation] | None = Field(
        default=None, description="In what ways the path departs from two years in school and two in apprenticeship."
    )


class TradeCertificate(WireModel):
    """Trade or journeyman's certificate: The document for a passed trade or journeyman's examination at the end of training in a trade."""

    type: Literal["TradeCertificate"] = "TradeCertificate"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    result_event: ResultEvent | None = Field(
        default=None,
        description="What has happened that the document is issued for: education completed, education not completed, or competence gained.",
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    registered_in: Iri | None = Field(default=None, description="The register that has taken the document in.")
    registered_on: date | None = Field(default=None, description="The day on which the register took the document in.")
    annulled_on: date | None = Field(default=None, description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason | None = Field(default=None, description="Why the document is no longer valid.")
    replaced_by: Iri | None = Field(default=None, description="The document that has taken the place of this one.")
    replaced_by_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None, description="The document number of the document that has taken the place of this one."
    )
    renditions: list[Rendition] | None = Field(
        default=None, description="All renditions of the document that are known."
    )
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
    )
    holder_status: HolderStatus | None = Field(
        default=None,
        description="In which capacity the holder got the education or sat the examinations that the document is about, such as pupil, apprentice or private candidate.",
    )
    evidence_kind: EvidenceKind | None = Field(
        default=None, description="Whether the document is issued as a diploma or as a certificate of competence."
    )
    reform: Reform | None = Field(
        default=None, description="The education reform whose subjects and structure the document follows."
    )
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    conduct_assessments: list[Assessment] | None = Field(
        default=None,
        description="The grades that a pupil has in order and in conduct, which are given apart from the subjects.",
    )
    document_remarks: list[DocumentRemark] | None = Field(
        default=None, description="All coded statements on one document that apply to the whole of it."
    )
    letter_kind: LetterKind | None = Field(
        default=None,
        description="Which document the test in the trade leads to: trade, journeyman's or practice certificate, or certificate of competence.",
    )
    trade: Trade | None = Field(
        default=None, description="The occupation that the training is in and that the certificate is for."
    )
    test_result: Assessment | None = Field(
        default=None,
        description="The assessment of the trade or journeyman's examination that the certificate rests on.",
    )
    training_contracts: list[TrainingContract] | None = Field(
        default=None, description="The training contracts that lie behind the certificate."
    )
    training_path: TrainingPath | None = Field(
        default=None,
        description="The way from the start of a vocational programme to the trade or journeyman's examination, in school and in company.",
    )


class TrainingProgramme(WireModel):
    """Education for practitioners: Education that qualifies for work with career guidance."""

    type: Literal["TrainingProgramme"] = "TrainingProgramme"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    training_level: TrainingLevel | None = Field(default=None, description="On which level the programme is given.")
    programme_orientations: list[ProgrammeOrientation] | None = Field(
        default=None, description="What the programme prepares for above all."
    )
    credits: Annotated[str, StringConstraints(pattern="^(0|[1-9][0-9]{0,2})([.][0-9])?$")] | None = Field(
        default=None,
        description="How much of the learning outcome and of the normal study time a course or programme counts for; a full year is 60.",
    )
    offered_by: list[Iri] | None = Field(default=None, description="The institutions that offer the programme.")
    in_year: int | None = Field(
        default=None,
        ge=1990,
        le=2099,
        description="The calendar year in which something was given, published or begun.",
    )
    counsellor_functions: list[CounsellorFunction] | None = Field(
        default=None, description="Which of the counsellor's two functions a role or a programme covers."
    )
    programme_themes: list[ProgrammeTheme] | None = Field(
        default=None, description="The subjects or themes that the programme consists of."
    )


class TransitionSummary(WireModel):
    """Transition summary: What a receiver needs to know about a young person's education for one stated purpose."""

    type: Literal["TransitionSummary"] = "TransitionSummary"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    purpose: Purpose = Field(description="What the receiver is to use the document for.")
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
    receiver_kind: ReceiverKind = Field(description="What kind of service or body the summary is for.")
    reader_groups: list[ReaderGroup] | None = Field(
        default=None, description="Those who are to read the summary, or those of its readers that a group stands for."
    )
    shared_through: Iri | None = Field(
        default=None, description="The portal or channel through which something went from a register to a receiver."
    )
    sharing_decision: SharingDecision | None = Field(
        default=None, description="That the person has decided to let somebody see what a register holds, and when."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    education_status: EducationStatus | None = Field(
        default=None,
        description="Whether the person has completed upper secondary education, is in it or has left it early.",
    )
    programme_areas: list[ProgrammeAreaResult] | None = Field(
        default=None,
        description="The programme areas that the document covers, each with its level, period and outcome.",
    )
    attained_competences: list[AttainedCompetence] | None = Field(
        default=None,
        description="What the passed education gives, such as general university and college admissions certification or a vocational qualification.",
    )
    level_reached: UpperSecondaryLevel | None = Field(
        default=None, description="The highest level of upper secondary education that the person has come through."
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    held_documents: list[DocumentReference] | None = Field(
        default=None, description="The diplomas, certificates and other documents that have been issued to the person."
    )
    qualifications: list[Qualification] | None = Field(
        default=None, description="The qualifications that the person has attained."
    )
    prior_learning_assessments: list[PriorLearningAssessment] | None = Field(
        default=None, description="The assessments of prior learning that some of the results rest on."
    )
    transition_target: TransitionTarget | None = Field(
        default=None, description="Where the person goes, or means to go, next."
    )
    next_step: LangText | None = Field(
        default=None, description="What is going to happen, said for the person and the receiver.", repr=False
    )


class UnlistedClaimRoutine(WireModel):
    """Routine for a claim that is not listed: What is done when a candidate says that accommodation was granted but the list does not have it."""

    type: Literal["UnlistedClaimRoutine"] = "UnlistedClaimRoutine"
    handled_by_role: StaffRole = Field(description="The role at the examination that looks into the claim.")
    checked_with: Iri | None = Field(
        default=None, description="The body that is asked whether the accommodation was granted."
    )
    routine_text: LangText = Field(description="What is to be done, step by step and in words.")


class ValueShare(WireModel):
    """Part of a distribution: One level of a distribution and the number of pupils at it."""

    type: Literal["ValueShare"] = "ValueShare"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    learner_count: int = Field(ge=0, le=100000, description="How many pupils are at a level of a distribution.")


class ProgressAggregate(WireModel):
    """Aggregate for a group: One value or statement about a group of pupils, with the method and the number of pupils behind it."""

    type: Literal["ProgressAggregate"] = "ProgressAggregate"
    id: Iri = Field(description="The IRI of this node.")
    about_group: Iri = Field(description="The group whose pupils the aggregate is about.")
    progress_category: LearningDataCategory = Field(
        description="Which side of learning, motivation or well-being an item or aggregate is about."
    )
    subject: Subject | None = Field(
        default=None, description="A part of the education that has a code of its own and is assessed separately."
    )
    data_source: Iri = Field(
        description="A system, a record, a test or a survey that data about learners come from; as a property, the one that some data are from."
    )
    observed_on: date | None = Field(default=None, description="The day that an item or aggregate tells about.")
    period: Period | None = Field(
        default=None,
        description="A stretch of time given by its first day and its last, one of which may be left open.",
    )
    aggregation_method: AggregationMethod = Field(description="How the aggregate was made.")
    method_description: LangText | None = Field(
        default=None, description="What a reader must know of how the aggregate was made beyond the name of the method."
    )
    group_size: int = Field(
        ge=1, le=100000, description="The number of pupils whose values the aggregate is made from."
    )
    aggregate_value: Annotated[str, StringConstraints(pattern="^[0-9]{1,7}([.][0-9]{1,3})?$")] | None = Field(
        default=None, description="The value for the group, as a decimal number in text."
    )
    measured_unit: LangText | None = Field(default=None, description="What the value counts or measures.")
    value_shares: list[ValueShare] | None = Field(
        default=None, description="The levels of a distribution, with the number of pupils at each."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")
    value_withheld: bool | None = Field(
        default=None, description="Whether the value is left out because so few pupils are behind it."
    )


class Venue(WireModel):
    """Venue: The place where an examination is held."""

    type: Literal["Venue"] = "Venue"
    venue_kind: VenueKind = Field(description="Whether the venue is the school's own or rented.")
    name: LangText | None = Field(
        default=None, description="What an actor, a subject or a programme area is called, in one or more languages."
    )


class ExaminationSitting(WireModel):
    """Sitting: One examination in one subject in one examination period, as it is held on its day."""

    type: Literal["ExaminationSitting"] = "ExaminationSitting"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    subject: Subject = Field(
        description="A part of the education that has a code of its own and is assessed separately."
    )
    examination_form: ExaminationForm = Field(
        description="The way in which a candidate is examined, for instance in writing, orally or in practice."
    )
    term: Term = Field(description="The part of the year that an assessment belongs to, spring or autumn.")
    year: int = Field(ge=1994, le=2099, description="The calendar year in which the term of the assessment lies.")
    sitting_date: date | None = Field(default=None, description="The day on which the examination is or was held.")
    set_by: AssignmentSetter | None = Field(
        default=None, description="Whether the assignment is set centrally or locally."
    )
    assignment_medium: AssignmentMedium | None = Field(
        default=None, description="Whether the assignment is digital or on paper."
    )
    form_of_norwegian: FormOfNorwegian | None = Field(
        default=None, description="The written form of Norwegian registered for the examination."
    )
    venue: Venue | None = Field(default=None, description="The place where an examination is held.")
    examination_parts: list[ExaminationPart] | None = Field(
        default=None, description="The parts that the sitting is divided into."
    )


class AccommodationDecision(WireModel):
    """Accommodation decision: A decision on an application for special accommodation; where extended time is given, the one that gives it."""

    type: Literal["AccommodationDecision"] = "AccommodationDecision"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    accommodation_application: AccommodationApplication = Field(
        description="The candidate's application for special accommodation of the examination."
    )
    accommodation_outcome: AccommodationOutcome | None = Field(
        default=None, description="Whether accommodation was granted, partly granted or refused."
    )
    decision_maker: DecisionMaker | None = Field(
        default=None, description="In what capacity the decision was made, for example as head teacher."
    )
    decided_by: Iri | None = Field(default=None, description="The body that made the decision.")
    power_delegation: PowerDelegation | None = Field(
        default=None, description="That a body has given another the power to decide, and when."
    )
    decided_on: date | None = Field(default=None, description="The day on which the decision was made.")
    measures: list[AccommodationMeasure] | None = Field(
        default=None, description="The measures that the decision grants."
    )
    covered_subjects: list[Subject] | None = Field(
        default=None, description="The subjects in which the decision holds."
    )
    covered_sittings: list[ExaminationSitting] | None = Field(
        default=None, description="The sittings at which the decision holds."
    )
    validity: Period | None = Field(
        default=None, description="The time during which the identity number is or was the person's."
    )
    invigilator_overview: InvigilatorOverview | None = Field(
        default=None,
        description="That the candidate stands on the list by which invigilators know who has which accommodation.",
    )
    seat_placement: SeatPlacement | None = Field(
        default=None, description="Where the candidate sits, chosen to fit the accommodation."
    )
    unlisted_claim_routine: UnlistedClaimRoutine | None = Field(
        default=None,
        description="What is done when a candidate says that accommodation was granted but the list does not have it.",
    )
    appeal_information: AppealInformation | None = Field(
        default=None, description="What the candidate is told about the right of appeal."
    )
    replaced_by_decision: Iri | None = Field(
        default=None, description="The later decision that holds instead of this one."
    )


class AnnulmentDecision(WireModel):
    """Annulment decision: The individual decision that a candidate's examination is annulled because of cheating or attempted cheating."""

    type: Literal["AnnulmentDecision"] = "AnnulmentDecision"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    suspicion_sources: list[SuspicionSource] | None = Field(
        default=None, description="Who or what made the school suspect cheating."
    )
    suspicion_raised_on: date | None = Field(default=None, description="The day on which cheating was first suspected.")
    illegal_acts: list[IllegalActFinding] | None = Field(
        default=None, description="All that was found and is not permitted."
    )
    other_findings: list[NotCheating] | None = Field(
        default=None, description="What was also noticed but is no ground for annulment."
    )
    what_happened: LangText | None = Field(
        default=None, description="The course of events that the decision builds on.", repr=False
    )
    hearing: Hearing | None = Field(
        default=None, description="The chance to speak that the candidate got before the decision, and what came of it."
    )
    completion_possible: bool | None = Field(
        default=None, description="Whether the candidate was given the chance to complete the examination."
    )
    handled_during_examination: bool | None = Field(
        default=None,
        description="Whether the suspicion was taken up with the candidate while the examination was going on.",
    )
    time_given: list[TimeGiven] | None = Field(
        default=None, description="Time that a candidate gets beyond the ordinary, with its reason."
    )
    information_before: LangText | None = Field(
        default=None,
        description="What the candidate was told before the examination about cheating and its consequences.",
    )
    informed_on: date | None = Field(default=None, description="The day on which the candidates were informed.")
    advantage_assessment: LangText | None = Field(
        default=None,
        description="The reasons for finding that the candidate had or used aids that gave, or could give, an advantage.",
        repr=False,
    )
    annulment_consequences: LangText | None = Field(
        default=None, description="What the annulment means for the candidate."
    )
    earliest_new_examination: date | None = Field(
        default=None,
        description="The first day on which the candidate may sit the examination again, a year after the decision at the earliest.",
    )
    overall_grade_stands: bool | None = Field(
        default=None, description="Whether an overall achievement grade in the subject is left after the decision."
    )
    subject_results: list[SubjectResult] | None = Field(
        default=None, description="The subject lines of one person, in a document or in a delivery."
    )
    decision_maker: DecisionMaker = Field(
        description="In what capacity the decision was made, for example as head teacher."
    )
    decided_by: Iri = Field(description="The body that made the decision.")
    decided_on: date = Field(description="The day on which the decision was made.")
    power_delegation: PowerDelegation | None = Field(
        default=None, description="That a body has given another the power to decide, and when."
    )
    appeal_information: AppealInformation | None = Field(
        default=None, description="What the candidate is told about the right of appeal."
    )
    enclosures: list[Enclosure] | None = Field(default=None, description="All that is sent along.")


class ExaminationAppeal(WireModel):
    """Appeal: A request that a grade or a decision about an examination or a subject be looked at again by another body."""

    type: Literal["ExaminationAppeal"] = "ExaminationAppeal"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    appeal_kind: AppealKind = Field(description="What is appealed against.")
    appeal_ground: AppealGround | None = Field(default=None, description="What is said to be wrong.")
    appeal_reasons: LangText | None = Field(default=None, description="The appellant's own reasons.", repr=False)
    candidate: Candidate = Field(
        description="A person who is to sit, sits or has sat an examination, of whatever kind."
    )
    appellant_role: AppellantRole | None = Field(
        default=None, description="Whether the candidate, a parent or a representative has sent the appeal."
    )
    appellant: Person | None = Field(
        default=None, description="The person who has sent the appeal, where it is not the candidate.", repr=False
    )
    sitting: ExaminationSitting | None = Field(default=None, description="The sitting that the statement is about.")
    subject: Subject | None = Field(
        default=None, description="A part of the education that has a code of its own and is assessed separately."
    )
    appealed_decision: Iri | None = Field(
        default=None, description="Identifier of the decision or result that the appeal is about."
    )
    decided_by: Iri | None = Field(default=None, description="The body that made the decision.")
    notice_on: date | None = Field(
        default=None, description="The day on which the candidate learned of the grade or decision."
    )
    appealed_on: date | None = Field(default=None, description="The day on which the appeal was sent.")
    appeal_deadline: date | None = Field(default=None, description="The last day on which an appeal can be sent.")
    forwarded_on: date | None = Field(
        default=None, description="The day on which the appeal went on to the appeal body."
    )
    appeal_body_kind: AppealBodyKind = Field(description="In what capacity the appeal is decided.")
    appeal_body: Iri | None = Field(default=None, description="The body that decides the appeal.")
    enclosures: list[Enclosure] | None = Field(default=None, description="All that is sent along.")
    appeal_state: AppealState | None = Field(default=None, description="How far the appeal has come.")
    appeal_outcome: AppealOutcome | None = Field(default=None, description="What the appeal led to.")
    outcome_on: date | None = Field(default=None, description="The day on which the appeal was decided.")
    grade_after_appeal: Grade | None = Field(default=None, description="The grade that holds after the appeal.")


class ExaminationCancellation(WireModel):
    """Cancellation of a sitting: That a sitting was called off because it could not be carried through, with what was assessed, decided and applied for."""

    type: Literal["ExaminationCancellation"] = "ExaminationCancellation"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    event_kind: ExaminationEventKind = Field(description="Which kind of event it was.")
    cancellation_reason: LangText = Field(description="Why the sitting could not be completed.", repr=False)
    cancelled_on: date = Field(description="The day on which the sitting was called off.")
    incident_reports: list[Iri] | None = Field(default=None, description="The reports of what led to the cancellation.")
    cancellation_assessment: CancellationAssessment | None = Field(
        default=None, description="What the county authority weighed before the sitting was cancelled."
    )
    decision_maker: DecisionMaker | None = Field(
        default=None, description="In what capacity the decision was made, for example as head teacher."
    )
    decided_by: Iri | None = Field(default=None, description="The body that made the decision.")
    decided_on: date | None = Field(default=None, description="The day on which the decision was made.")
    directorate_application: DirectorateApplication | None = Field(
        default=None, description="The application by school or county authority after a cancellation."
    )
    directorate_answer: DirectorateAnswer | None = Field(
        default=None, description="What the directorate decided after the cancellation."
    )


class ExaminationResults(WireModel):
    """Examination results: The delivery of what a sitting led to, candidate by candidate."""

    type: Literal["ExaminationResults"] = "ExaminationResults"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    staff: list[ExaminationStaff] | None = Field(default=None, description="Those who work at the examination.")
    outcomes: list[CandidateOutcome] = Field(
        min_length=1, description="The outcomes of the sitting, one for each candidate."
    )


class ExaminationSession(WireModel):
    """Examination session: How one examination day was prepared, staffed and carried out at one place."""

    type: Literal["ExaminationSession"] = "ExaminationSession"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    organised_by: Iri = Field(description="The school or office that holds the examination.")
    school_owner: Iri | None = Field(
        default=None, description="The body that owns and answers for the school, as a rule the county authority."
    )
    sitting_date: date = Field(description="The day on which the examination is or was held.")
    venue: Venue = Field(description="The place where an examination is held.")
    technical_solution: TechnicalSolution | None = Field(
        default=None,
        description="What keeps illegal aids out and the permitted ones reachable at a venue, the school's own or rented.",
    )
    sittings: list[ExaminationSitting] = Field(min_length=1, description="The sittings held at this place on this day.")
    candidates: list[Candidate] = Field(min_length=1, description="The candidates that the document is about.")
    staff: list[ExaminationStaff] = Field(min_length=1, description="Those who work at the examination.")
    examination_rooms: list[ExaminationRoom] = Field(min_length=1, description="The rooms used on the day.")
    candidate_checks: list[CandidateCheck] | None = Field(
        default=None, description="What was checked for the candidates during the day."
    )
    information_given: list[InformationGiven] | None = Field(
        default=None, description="What candidates have been told, by whom and when, so that it can be shown later."
    )
    dictionary_offers: list[DictionaryOffer] | None = Field(
        default=None, description="The dictionaries that candidates can use on the day."
    )
    test_examinations: list[TestExamination] | None = Field(
        default=None, description="The test examinations held before the session."
    )


class IncidentReport(WireModel):
    """Examination incident report: A report of what went wrong at an examination or a test of it, and what was done about it."""

    type: Literal["IncidentReport"] = "IncidentReport"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    occasion: ExaminationOccasion = Field(description="Whether it was an examination or a test examination.")
    sitting: ExaminationSitting | None = Field(default=None, description="The sitting that the statement is about.")
    candidates: list[Candidate] | None = Field(default=None, description="The candidates that the document is about.")
    staff: list[ExaminationStaff] | None = Field(default=None, description="Those who work at the examination.")
    incidents: list[ExaminationIncident] = Field(min_length=1, description="The incidents that are reported.")
    candidate_times: list[CandidateTime] | None = Field(
        default=None, description="The time given, candidate by candidate or to all."
    )
    expulsions: list[CandidateExpulsion] | None = Field(default=None, description="The expulsions from the sitting.")
    report_steps: list[ReportStep] = Field(
        min_length=1, description="The way the report has taken so far, this delivery included."
    )


class Registration(WireModel):
    """Registration for a sitting: That a candidate is registered for one sitting, why, and by whom."""

    type: Literal["Registration"] = "Registration"
    id: Iri | None = Field(default=None, description="The IRI of this node.")
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    examination_selection: ExaminationSelection = Field(
        description="Whether the subject is compulsory, drawn or the candidate's choice."
    )
    drawn_on: date | None = Field(default=None, description="The day on which the subject was drawn.")
    grade_status: GradeStatus | None = Field(
        default=None,
        description="The reason why a grade comes after or in place of an earlier one, such as a deferred examination or an appeal.",
    )
    registration_capacity: RegistrationCapacity = Field(
        description="Whether the school, the candidate, the company or the authority for adults has registered the candidate."
    )
    registered_by: Iri | None = Field(
        default=None, description="The body that registered the candidate, where it was not the candidate."
    )
    registered_at: Iri | None = Field(default=None, description="The school or office that received the registration.")
    registration_date: date | None = Field(default=None, description="The day of the registration.")
    fee: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,4}\.[0-9]{2}$")] | None = Field(
        default=None, description="What the candidate pays for the examination, in kroner."
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

    type: Literal["ExaminationRegistration"] = "ExaminationRegistration"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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


class SpotCheckRecord(WireModel):
    """Spot check record: The log of the spot checks made at one sitting."""

    type: Literal["SpotCheckRecord"] = "SpotCheckRecord"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    sitting: ExaminationSitting = Field(description="The sitting that the statement is about.")
    examination_begins_at: datetime | None = Field(
        default=None, description="Day and time at which the examination begins."
    )
    recorded_by: Iri | None = Field(default=None, description="The school or office that keeps the record.")
    informed_on: date | None = Field(default=None, description="The day on which the candidates were informed.")
    candidates: list[Candidate] = Field(min_length=1, description="The candidates that the document is about.")
    staff: list[ExaminationStaff] = Field(min_length=1, description="Those who work at the examination.")
    spot_checks: list[SpotCheck] = Field(min_length=1, description="Each control that was made at the sitting.")
    spot_check_template: SpotCheckTemplate | None = Field(
        default=None, description="The county authority's form for how spot checks are made and written down."
    )
    spot_check_risk_assessment: SpotCheckRiskAssessment | None = Field(
        default=None, description="The county authority's assessment of what can go wrong when candidates are checked."
    )
    record_storage: RecordStorage | None = Field(
        default=None, description="How the documentation is kept, seen and deleted."
    )


class ViewedLearner(WireModel):
    """Pupil in a view: A pupil whose data a view shows."""

    type: Literal["ViewedLearner"] = "ViewedLearner"
    id: Iri = Field(description="The IRI of this node.")
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )


class LearningProgressView(WireModel):
    """Learning progress view: A document with the data that one role sees for one task, about one pupil, some pupils or a class."""

    type: Literal["LearningProgressView"] = "LearningProgressView"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    attended_school: Iri | None = Field(
        default=None, description="The school that the pupils on a pupil list are leaving."
    )
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


class VocationalCollegeDiploma(WireModel):
    """Vocational college diploma: The document for a completed higher vocational education, with its courses, credits and grades."""

    type: Literal["VocationalCollegeDiploma"] = "VocationalCollegeDiploma"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    document_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None,
        description="What tells one issued document from all others: a letter, nine digits of an organisation number, the year and a serial number.",
    )
    issue_date: date | None = Field(
        default=None, description="The day that the issuer has put on the document as the day it was made out."
    )
    document_language: DocumentLanguage | None = Field(
        default=None, description="The language, or the written form of Norwegian, in which the document is issued."
    )
    awarded_by: Iri | None = Field(
        default=None, description="The school or county authority that has issued the document and answers for it."
    )
    holder: Person = Field(description="The person to whom a document was issued or whose results are delivered.")
    result_event: ResultEvent | None = Field(
        default=None,
        description="What has happened that the document is issued for: education completed, education not completed, or competence gained.",
    )
    nqf_level: NqfLevel | None = Field(
        default=None,
        description="The level of the Norwegian Qualifications Framework on which the qualification is placed.",
    )
    eqf_level: int | None = Field(
        default=None,
        ge=1,
        le=8,
        description="The level of the European Qualifications Framework that corresponds to the qualification.",
    )
    isced_level: int | None = Field(
        default=None,
        ge=0,
        le=8,
        description="The level of the education in the International Standard Classification of Education.",
    )
    registered_in: Iri | None = Field(default=None, description="The register that has taken the document in.")
    registered_on: date | None = Field(default=None, description="The day on which the register took the document in.")
    annulled_on: date | None = Field(default=None, description="The day on which the document was declared void.")
    annulment_reason: AnnulmentReason | None = Field(default=None, description="Why the document is no longer valid.")
    replaced_by: Iri | None = Field(default=None, description="The document that has taken the place of this one.")
    replaced_by_number: Annotated[str, StringConstraints(pattern="^[0-9A-Z][0-9A-Z-]{2,28}[0-9A-Z]$")] | None = Field(
        default=None, description="The document number of the document that has taken the place of this one."
    )
    renditions: list[Rendition] | None = Field(
        default=None, description="All renditions of the document that are known."
    )
    attachments: list[Attachment] | None = Field(
        default=None, description="All attachments that belong to one result document."
    )
    study_programme: StudyProgramme | None = Field(
        default=None, description="The education at a vocational college that the diploma is for."
    )
    vocational_college_degree: VocationalCollegeDegree | None = Field(
        default=None, description="The name of the degree that the completed education gives."
    )
    course_results: list[CourseResult] | None = Field(
        default=None, description="The results in each course of the education."
    )


class WorkRole(WireModel):
    """Role in guidance: What somebody is in the field of career guidance, such as school counsellor."""

    type: Literal["WorkRole"] = "WorkRole"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    counsellor_functions: list[CounsellorFunction] | None = Field(
        default=None, description="Which of the counsellor's two functions a role or a programme covers."
    )


class WorkTask(WireModel):
    """Task in guidance: Something that somebody who works with career guidance does."""

    type: Literal["WorkTask"] = "WorkTask"
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    statement: LangText | None = Field(default=None, description="What is said, in words for people to read.")


class WorkingArea(WireModel):
    """Working area: A part of the field of career guidance with its tasks and roles."""

    type: Literal["WorkingArea"] = "WorkingArea"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    work_tasks: list[WorkTask] | None = Field(default=None, description="What is to be done in the working area.")
    work_roles: list[WorkRole] | None = Field(default=None, description="Who works in the working area.")


class QualityFramework(WireModel):
    """Quality framework: A description of what good guidance is and how services and practitioners can work towards it."""

    type: Literal["QualityFramework"] = "QualityFramework"
    id: Iri = Field(description="The IRI of this node.")
    name: LangText = Field(
        description="What an actor, a subject or a programme area is called, in one or more languages."
    )
    framework_owner: Iri = Field(description="The actor that answers for the framework and keeps it up to date.")
    formal_status: FormalStatus = Field(description="Whether the framework has to be followed.")
    framework_areas: list[FrameworkArea] | None = Field(
        default=None, description="The areas of the framework that something covers."
    )
    guidance_sectors: list[GuidanceSector] | None = Field(
        default=None, description="The sectors that something is for, or that a service belongs to."
    )
    makes_easier: LangText | None = Field(
        default=None, description="What the formal status of the framework makes easier."
    )
    makes_harder: LangText | None = Field(
        default=None, description="What the formal status of the framework makes harder."
    )
    adoptions: list[Adoption] | None = Field(default=None, description="How far the framework is in use, and by whom.")
    mandate: FrameworkMandate | None = Field(
        default=None, description="Why the framework is there and who asked for it."
    )
    working_areas: list[WorkingArea] | None = Field(
        default=None, description="The working areas that the field of career guidance is divided into."
    )
    competence_standards: list[CompetenceStandard] | None = Field(
        default=None,
        description="What practitioners of career guidance are required to know and master, described by area and level.",
    )


class CatalogueExtract(WireModel):
    """Catalogue extract: A document that carries entries of a catalogue of guidance: bodies, evidence, information sources, policy documents and where each fact is from."""

    type: Literal["CatalogueExtract"] = "CatalogueExtract"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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


class PractitionerQualifications(WireModel):
    """Qualifications of a guidance practitioner: A document in which a guidance practitioner assesses their own competence and gives an overview of education, reflections and plans."""

    type: Literal["PractitionerQualifications"] = "PractitionerQualifications"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    person: Person = Field(
        description="A human being whom a document says something about, such as a pupil or the holder of a diploma."
    )
    practitioner_roles: list[WorkRole] | None = Field(
        default=None, description="What the practitioner is in the field of guidance."
    )
    uses_framework: Iri | None = Field(default=None, description="The framework that the assessment is made by.")
    used_tool: Iri | None = Field(default=None, description="The tool that the assessment is made with.")
    self_assessed_on: date | None = Field(
        default=None, description="The day on which the practitioner assessed their own competence."
    )
    area_assessments: list[CompetenceAreaAssessment] = Field(
        min_length=1, description="The practitioner's assessment, one for each competence area that is covered."
    )
    completed_programmes: list[CompletedProgramme] | None = Field(
        default=None, description="The education for practitioners that the practitioner has completed."
    )
    training_programmes: list[TrainingProgramme] | None = Field(
        default=None, description="The education for practitioners that the document describes."
    )
    frameworks: list[QualityFramework] | None = Field(
        default=None, description="The quality frameworks that the document describes."
    )


class ServiceQualityAssessment(WireModel):
    """Quality assessment of a service: A document that assesses a guidance service by criteria and indicators and may plan its development."""

    type: Literal["ServiceQualityAssessment"] = "ServiceQualityAssessment"
    id: Iri = Field(description="The IRI of this node.")
    profile: Profile = Field(
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
    assessed_service: AssessedService = Field(description="The guidance service whose quality is assessed.")
    uses_framework: Iri | None = Field(default=None, description="The framework that the assessment is made by.")
    used_tool: Iri | None = Field(default=None, description="The tool that the assessment is made with.")
    quality_assessed_on: date | None = Field(
        default=None, description="The day on which the quality of the service was assessed."
    )
    assessment_participants: list[AssessmentParticipant] | None = Field(
        default=None, description="Those who took part in assessing the service, by role."
    )
    named_domains: list[NamedDomain] | None = Field(
        default=None, description="What the tool or framework calls the numbered quality domains."
    )
    criteria: list[QualityCriterion] = Field(
        min_length=1, description="The quality criteria that the service is held against."
    )
    criterion_assessments: list[CriterionAssessment] = Field(
        min_length=1, description="What was found for each criterion that was assessed."
    )
    development_plan: DevelopmentPlan | None = Field(
        default=None, description="A plan that says what is done first to make the service better."
    )
    frameworks: list[QualityFramework] | None = Field(
        default=None, description="The quality frameworks that the document describes."
    )
    digital_tools: list[DigitalTool] | None = Field(
        default=None, description="The digital tools and resources that the document describes."
    )
    organisational_units: list[OrganisationalUnit] | None = Field(
        default=None, description="The units that the document refers to."
    )
