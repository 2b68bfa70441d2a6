"""The code lists as enumerations.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from enum import StrEnum


class AccessSolution(StrEnum):
    """How candidates' computers are kept from illegal aids during the examination."""

    DEDICATED_NETWORK = "dedicated-network"
    """Dedicated network: A network for the examination alone, with access to what is permitted."""
    ACCESS_CONTROL = "access-control"
    """Access control and user management: The ordinary network, where access follows from who the candidate is and what is permitted."""


class AccommodationGround(StrEnum):
    """What a candidate needs help with to show competence at an examination, as a broad category that says nothing about health."""

    READING_AND_WRITING = "reading-and-writing"
    """Reading and writing: The candidate needs help with reading the assignment or writing the answer."""
    PACE_AND_REST = "pace-and-rest"
    """Pace and rest: The candidate needs a slower pace, or rest on the way."""
    SURROUNDINGS = "surroundings"
    """Surroundings: The candidate needs other surroundings than the common examination room."""
    MOVEMENT_AND_EQUIPMENT = "movement-and-equipment"
    """Movement and equipment: The candidate needs help with moving, with a place to sit or with handling equipment."""
    SIGHT_AND_HEARING = "sight-and-hearing"
    """Sight and hearing: The candidate needs the assignment or the messages given in a form that can be seen or heard."""
    LANGUAGE_BACKGROUND = "language-background"
    """Language background: The candidate has lived with the language of the examination for a short time or has another first language."""
    OTHER_NEED = "other-need"
    """Other need: The need is another than those of the list."""


class AccommodationMeasureKind(StrEnum):
    """What is done for one candidate so that he or she can show competence at the examination."""

    EXTENDED_TIME = "extended-time"
    """Extended time: The candidate has more time than the examination's own."""
    OWN_ROOM = "own-room"
    """Room of one's own: The candidate sits alone with an invigilator."""
    SMALL_GROUP = "small-group"
    """Small group: The candidate sits in a room with few others."""
    READING_ALOUD = "reading-aloud"
    """Reader: A person or a program reads the assignment aloud."""
    WRITING_HELP = "writing-help"
    """Scribe: Another person writes down what the candidate says."""
    TECHNICAL_AID = "technical-aid"
    """Technical aid: The candidate uses equipment or software that the others do not have."""
    ADAPTED_FORMAT = "adapted-format"
    """Adapted format: The assignment is given in large print, Braille, sound or another form."""
    EXTRA_BREAKS = "extra-breaks"
    """Extra breaks: The candidate may take breaks that do not count."""
    INTERPRETER = "interpreter"
    """Interpreter: Messages and talk are interpreted to or from sign language or another language."""
    OTHER_MEASURE = "other-measure"
    """Other measure: A measure that the list does not have; it is described in words."""


class AccommodationOutcome(StrEnum):
    """How an application for special accommodation was decided."""

    GRANTED = "granted"
    """Granted: All that the candidate applied for is given."""
    PARTLY_GRANTED = "partly-granted"
    """Partly granted: Some of what the candidate applied for is given, or something else in its place."""
    REFUSED = "refused"
    """Refused: Nothing of what the candidate applied for is given."""


class ActivationKind(StrEnum):
    """The three kinds of activation measures that Nav has for the registered unemployed."""

    LOW_THRESHOLD_ACTIVITY = "low-threshold-activity"
    """Low-threshold activity: A measure that asks little of those who take part, such as training in basic skills."""
    SKILLS_DEVELOPMENT = "skills-development"
    """Skills development: A measure that qualifies for work or education."""
    WORK_ORIENTED_ACTIVITY = "work-oriented-activity"
    """Work-oriented activity: A measure for people who are able to work, such as support in looking for a job."""


class ActorChangeKind(StrEnum):
    """What became of a body that no longer exists under its former name or on its own."""

    RENAMED = "renamed"
    """Renamed: The body goes on with the same tasks under another name."""
    MERGED = "merged"
    """Merged: The body has become part of another, new or old, which carries its tasks on."""


class ActorKind(StrEnum):
    """What sort of body or system an actor is, apart from the roles that it has in one flow of information or another."""

    SCHOOL = "school"
    """School: A place of learning that teaches pupils or adult participants, sets their grades and issues documents for those who finish there."""
    COUNTY_AUTHORITY = "county-authority"
    """County authority: The elected authority of a county, which answers for public upper secondary education; Oslo has the same duties in its own area."""
    MUNICIPALITY = "municipality"
    """Municipality: The elected authority of a local area, which answers for public compulsory schools and for preparatory education for adults."""
    PRIVATE_SCHOOL_OWNER = "private-school-owner"
    """Private school owner: A legal person outside the public sector that owns and runs one or more schools."""
    FOLLOW_UP_SERVICE = "follow-up-service"
    """Follow-up service: The county authority's service for young people with a right to upper secondary education who are neither in education nor at work."""
    AGENCY = "agency"
    """Agency: A central government body below a ministry, such as a directorate, with tasks in one or more fields."""
    MINISTRY = "ministry"
    """Ministry: A part of the government, led by a minister, that has the overall responsibility for a field and steers the agencies in it."""
    GOVERNMENT_BODY = "government-body"
    """Government: The government of a country as a whole, above its ministries."""
    APPOINTED_COMMITTEE = "appointed-committee"
    """Appointed committee: A committee that the government has appointed to examine or assess a matter for a time."""
    INTERNATIONAL_ORGANISATION = "international-organisation"
    """International organisation: An organisation of several countries, or a body of one."""
    ASSOCIATION = "association"
    """Association: A membership body that speaks and acts for its members, such as the association of municipalities and county authorities."""
    INTER_MUNICIPAL_COMPANY = "inter-municipal-company"
    """Inter-municipal company: A company that municipalities or county authorities own together to carry out shared tasks."""
    COMPANY = "company"
    """Company: A business that trains apprentices, or that supplies systems or services to those who provide education."""
    INFORMATION_SYSTEM = "information-system"
    """Information system: A system or service in which information is entered, shown or passed on, and which is no register."""
    REGISTER = "register"
    """Register: A register that takes part in an exchange as a sender or receiver of its own, such as the national certificate database."""
    STATE_ADMINISTRATOR = "state-administrator"
    """County Governor: The state authority in a county that handles appeals and supervises municipalities and county authorities."""
    APPEALS_BODY = "appeals-body"
    """Appeals board: A board that is appointed to decide appeals of one kind."""
    VOCATIONAL_COLLEGE = "vocational-college"
    """Vocational college: An institution that offers higher vocational education and issues its own diplomas."""
    HIGHER_EDUCATION_INSTITUTION = "higher-education-institution"
    """University or university college: An institution of higher education that admits students and receives their earlier results."""
    ADULT_EDUCATION_CENTRE = "adult-education-centre"
    """Adult education centre: A place where adult participants get primary, lower secondary or upper secondary education."""
    EXAMINATION_OFFICE = "examination-office"
    """Examination office for private candidates: The office to which a county authority sends private candidates to register and sit examinations."""
    SUPPLIER = "supplier"
    """Supplier: A company that delivers a system or a digital resource to those who run education."""
    TRAINING_ESTABLISHMENT = "training-establishment"
    """Training establishment: A company approved to train apprentices and training candidates."""
    JOINT_GROUP = "joint-group"
    """Joint group: A project group, working group or forum that several bodies have set up together."""
    CAREER_CENTRE = "career-centre"
    """Career centre: A centre that gives career guidance, owned by a county authority or by an institution of higher education."""
    LABOUR_AND_WELFARE_OFFICE = "labour-and-welfare-office"
    """Nav office: A local office of the Labour and Welfare Administration, run together with the municipality."""
    TRADE_UNION = "trade-union"
    """Trade union: An organisation of employees that serves its members."""
    PRISON = "prison"
    """Prison: A prison or another unit of the correctional service."""
    RECEPTION_CENTRE = "reception-centre"
    """Reception centre: A reception centre where refugees live before they settle in a municipality, integration reception centres included."""


class ActorRole(StrEnum):
    """What an actor does about results, as the case that describes it says."""

    GOVERNS = "governs"
    """Governs: Sets the framework: rules, responsibility, use of data and reporting."""
    KEEPS_THE_REGISTER = "keeps-the-register"
    """Keeps the register: Is responsible for the register in which results are kept, and for access to it and sharing from it over time."""
    PROVIDES_SERVICES = "provides-services"
    """Provides services: Meets the young person with a service, and makes result information or uses it."""
    COORDINATES = "coordinates"
    """Coordinates: Connects national initiatives with those who carry them out locally."""
    SUPPORTS = "supports"
    """Supports: Runs shared solutions or gives advice so that others can take part."""
    MAKES_STATISTICS = "makes-statistics"
    """Makes statistics: Uses the data for statistics and analysis and tells how good they are."""
    SUPPLIES_SYSTEMS = "supplies-systems"
    """Supplies systems: Makes the systems in which results are kept or documents are made."""


class AdoptionStage(StrEnum):
    """How far a framework has come with those it is meant for."""

    WELL_KNOWN = "well-known"
    """Well known: They know that it exists and what it is."""
    WELL_RECEIVED = "well-received"
    """Well received: They have welcomed it."""
    TAKEN_INTO_USE = "taken-into-use"
    """Being taken into use: They have begun to build their quality development on it."""
    FULLY_IMPLEMENTED = "fully-implemented"
    """Fully implemented: They all use it as a matter of course."""


class AffectedGroup(StrEnum):
    """Those who feel the consequences of a breakdown."""

    YOUNG_PEOPLE = "young-people"
    """Young people: Young people who are completing, have completed or have left upper secondary education."""
    PARENTS_AND_GUARDIANS = "parents-and-guardians"
    """Parents and guardians: Parents and guardians where they are still involved."""
    SERVICE_STAFF = "service-staff"
    """Service staff: Staff in schools, guidance and follow-up who work with the young person."""
    ORGANISATIONS = "organisations"
    """Organisations: Schools, authorities and other bodies as such."""
    SUPPLIERS_OF_SYSTEMS = "suppliers-of-systems"
    """Suppliers of systems: Suppliers of the systems in which results are kept."""


class AffectedScope(StrEnum):
    """How many of the candidates an event touched."""

    ALL_CANDIDATES = "all-candidates"
    """All candidates: Every candidate in the sitting is affected."""
    SOME_CANDIDATES = "some-candidates"
    """Some candidates: Several candidates are affected, but not all."""
    ONE_CANDIDATE = "one-candidate"
    """One candidate: One candidate alone is affected."""


class AggregationMethod(StrEnum):
    """How the values of the single learners were made into one statement about the group."""

    MEAN_VALUE = "mean-value"
    """Mean: The sum of the values divided by their number."""
    MEDIAN_VALUE = "median-value"
    """Median: The value that as many lie above as below."""
    SHARE_OF_LEARNERS = "share-of-learners"
    """Share of the pupils: How many per cent of the pupils something holds for."""
    NUMBER_OF_LEARNERS = "number-of-learners"
    """Number of pupils: How many pupils something holds for."""
    DISTRIBUTION = "distribution"
    """Distribution: How many pupils there are at each level."""


class AidBringer(StrEnum):
    """Who sees to it that the aid is there."""

    THE_ORGANISER = "the-organiser"
    """The school or county authority: The school has it ready, or the county authority has made it available."""
    EACH_CANDIDATE = "each-candidate"
    """The candidate: The candidate brings it, as private candidates do with all their equipment."""


class AidInvolvement(StrEnum):
    """Whether the candidate could use the aid or did; both count the same."""

    HAD_ACCESS = "had-access"
    """Had it within reach: The candidate could have used it; that is attempted cheating."""
    MADE_USE = "made-use"
    """Used or did it: The candidate used the aid or carried out the act; that is cheating."""


class AnnulmentGround(StrEnum):
    """Why an examination that was held gives its candidate no grade: it was annulled, or the candidate was sent out."""

    CHEATING = "cheating"
    """Cheating or attempted cheating: The candidate cheated or tried to, and the examination was annulled for that. A pupil also loses the overall achievement grade in the subject."""
    FORMAL_ERROR = "formal-error"
    """Error in how the examination was carried out: The directorate annulled the examination because something went wrong when it was held, through no fault of the candidate."""
    NO_OVERALL_GRADE = "no-overall-grade"
    """No overall achievement grade in the subject: The pupil sat the examination without having got an overall achievement grade in the subject."""
    DISTURBANCE = "disturbance"
    """Sent out for disturbing the examination: The candidate hindered or disturbed the examination, was warned, and had to leave it."""


class AnnulmentReason(StrEnum):
    """Why a document in NVB is no longer valid; a document is never edited, but annulled and, where needed, replaced."""

    KLA = "KLA"
    """New grade after appeal: An appeal led to a new grade, so the document shows the wrong one."""
    FEI = "FEI"
    """Entry error: Something in the document was entered wrongly."""
    NVB = "NVB"
    """Annulled centrally by NVB: The national database itself annulled the document, and not the one who issued it."""
    ANN = "ANN"
    """Other reason: The document was annulled for a reason that the other codes do not cover."""


class AppealBodyKind(StrEnum):
    """In what capacity a body decides an appeal."""

    BOARD_OF_STATE_ADMINISTRATOR = "board-of-state-administrator"
    """Board appointed by the County Governor: The board that grades a written examination again after an appeal."""
    STATE_ADMINISTRATOR_DECIDES = "state-administrator-decides"
    """County Governor: The County Governor in the county decides."""
    TRADE_TEST_APPEALS_BOARD = "trade-test-appeals-board"
    """Appeals board for trade and journeyman's tests: The board that the ministry appoints for four years to judge failed tests again."""
    COUNTY_COUNCIL_OR_DELEGATE = "county-council-or-delegate"
    """County council or whom it empowers: The county council, or the body that it has given the power to decide."""


class AppealGround(StrEnum):
    """What the candidate says is wrong."""

    GRADE_SET_WRONGLY = "grade-set-wrongly"
    """The grade is wrong: The work deserves another grade."""
    FORMAL_ERRORS = "formal-errors"
    """Formal errors: The examination was prepared or held in another way than the rules say."""
    DECISION_MISTAKEN = "decision-mistaken"
    """The decision is wrong: The decision builds on wrong facts, wrong rules or a poor judgement."""


class AppealKind(StrEnum):
    """What is appealed against; the kind decides which body the appeal goes to."""

    WRITTEN_EXAMINATION_GRADE = "written-examination-grade"
    """Grade of a written examination: The candidate finds the grade of a written examination wrong."""
    ORAL_EXAMINATION_CONDUCT = "oral-examination-conduct"
    """Oral, practical or other examination: The candidate finds that an examination that is not only written was not held as it should be; the grade itself cannot be appealed."""
    OVERALL_GRADE = "overall-grade"
    """Overall achievement grade: The pupil or participant finds the overall achievement grade in a subject wrong."""
    NO_OVERALL_GRADE = "no-overall-grade"
    """No overall achievement grade: The school has decided not to set an overall achievement grade in a subject."""
    ORDER_AND_CONDUCT_GRADE = "order-and-conduct-grade"
    """Grade in order or conduct: The pupil finds the overall achievement grade in order or conduct wrong."""
    ANNULMENT_FOR_CHEATING = "annulment-for-cheating"
    """Annulment for cheating: The candidate appeals against the decision that annulled the examination."""
    ACCOMMODATION_DECISION = "accommodation-decision"
    """Special accommodation: The candidate appeals against the answer to an application for special accommodation."""
    EXPULSION_FROM_EXAMINATION = "expulsion-from-examination"
    """Expulsion from the examination: The candidate appeals against being sent out of an examination for disturbing it."""
    TRADE_TEST_GRADE = "trade-test-grade"
    """Trade or journeyman's test not passed: The candidate finds that a test that was not passed should have been."""
    TRADE_TEST_FORMAL_ERRORS = "trade-test-formal-errors"
    """Formal errors at a trade or journeyman's test: The candidate finds that a test that was not passed was not held as it should be."""
    PRACTICE_OR_COMPETENCE_TEST = "practice-or-competence-test"
    """Practice or competence test not passed: The candidate appeals because such a test was not passed, over the result or over formal errors."""


class AppealOutcome(StrEnum):
    """What the appeal led to."""

    NOT_CONSIDERED = "not-considered"
    """Not considered: The appeal was turned away without a look at the matter, for example because it came too late."""
    LEFT_STANDING = "left-standing"
    """Left standing: The grade or decision stands as it was."""
    GRADE_RAISED = "grade-raised"
    """Grade raised: The appeal led to a better grade."""
    GRADE_LOWERED = "grade-lowered"
    """Grade lowered: The appeal led to a poorer grade."""
    SET_ASIDE = "set-aside"
    """Set aside: The grade no longer stands, and the school grades anew."""
    GRADE_ANNULLED = "grade-annulled"
    """Grade annulled: The grade is void because of formal errors, and the candidate may sit again."""
    DECISION_CHANGED = "decision-changed"
    """Decision changed: The appeal body has changed or set aside the decision."""
    CHANGED_BY_MAKER = "changed-by-maker"
    """Changed by the decision-maker: Whoever made the decision changed it before the appeal was sent on."""


class AppealState(StrEnum):
    """How far the appeal has come."""

    APPEAL_RECEIVED = "appeal-received"
    """Received: The school or county authority has got the appeal."""
    APPEAL_FORWARDED = "appeal-forwarded"
    """Sent to the appeal body: The appeal has gone on to the body that decides it."""
    APPEAL_WITHDRAWN = "appeal-withdrawn"
    """Withdrawn: The appellant no longer wants it decided."""
    APPEAL_SETTLED = "appeal-settled"
    """Decided: The appeal has an outcome."""


class AppellantRole(StrEnum):
    """On whose behalf the appeal is sent, and by whom."""

    CANDIDATE_IN_PERSON = "candidate-in-person"
    """The candidate: The candidate has sent the appeal."""
    PARENT_OF_CANDIDATE = "parent-of-candidate"
    """A parent: A parent of a candidate who is not of age has sent it."""
    AUTHORISED_REPRESENTATIVE = "authorised-representative"
    """A representative: Somebody with the candidate's written authority has sent it."""


class ArrangementState(StrEnum):
    """How far an arrangement for delivering or sharing information has come, from the first plan to daily use."""

    PLANNED = "planned"
    """Planned: It has been said that the arrangement will come, but nothing of it can be used or tried yet."""
    UNDER_DEVELOPMENT = "under-development"
    """Under development: Somebody is building the arrangement, and no version of it is ready to be tried."""
    IN_TEST = "in-test"
    """In test: A test version exists, which carries no information that anyone may rely on."""
    AWAITING_APPROVAL = "awaiting-approval"
    """Awaiting approval: The arrangement has been tried, and the body that decides has not yet said that it may be used in earnest."""
    IN_PRODUCTION = "in-production"
    """In production: The arrangement is in place and in daily use with real information."""
    ENDED = "ended"
    """Ended: The arrangement was once in use and is so no longer."""


class AssessmentKind(StrEnum):
    """On which occasion and for what a grade was set; the kind decides which grading scales may be used."""

    OVERALL_ACHIEVEMENT = "overall-achievement"
    """Overall achievement grade: The final grade that the teacher sets for the competence the pupil has when the education in a subject ends."""
    EXAMINATION = "examination"
    """Examination: The grade that examiners set for what the candidate shows at an examination."""
    HALF_YEAR = "half-year"
    """Half-year assessment: A grade given during the year that tells the pupil where he or she stands in the subject; it is entered on a certificate of competence, with FAM33, when the subject was not finished."""
    MIDWAY = "midway"
    """Midway assessment: A grade given part-way through a module for adults, which is entered on a certificate of competence, with FAM61, when the module was not finished."""
    TRADE_EXAMINATION = "trade-examination"
    """Trade examination: The final test of training in a trade that leads to a trade certificate."""
    JOURNEYMANS_EXAMINATION = "journeymans-examination"
    """Journeyman's examination: The final test of training in a trade that leads to a journeyman's certificate instead of a trade certificate."""
    PRACTICE_CERTIFICATE_EXAMINATION = "practice-certificate-examination"
    """Practice certificate examination: The test that a practice certificate candidate must pass to get a practice certificate."""
    COMPETENCE_EXAMINATION = "competence-examination"
    """Competence examination: The test at the end of a training candidate's time, documented by a certificate of competence."""
    PRIOR_LEARNING = "prior-learning"
    """Assessment of prior learning: An assessment of what an adult can already do, wherever it was learnt, measured against what the subject requires."""
    ORDER = "order"
    """Order: A grade for how the pupil keeps order in his or her work at school, apart from the grades in subjects."""
    CONDUCT = "conduct"
    """Conduct: A grade for how the pupil behaves at school, apart from the grades in subjects."""


class AssignmentMedium(StrEnum):
    """Whether candidates get the assignment on screen or on paper; the directorate's overview of subject codes decides."""

    ON_SCREEN = "on-screen"
    """Digital: The assignment is given in the examination delivery system and is not suited for printing."""
    ON_PAPER = "on-paper"
    """On paper: The assignment is printed, sent to the school and handed out there."""


class AssignmentSetter(StrEnum):
    """Whether the directorate or the county authority or school makes the examination assignment."""

    CENTRAL = "central"
    """Centrally set: The directorate makes the assignment and has it graded."""
    LOCAL = "local"
    """Locally set: The county authority or the school makes the assignment and has it graded."""


class AssignmentState(StrEnum):
    """Whether what was ordered is there yet."""

    ASSIGNMENT_GIVEN = "assignment-given"
    """Given: The assignment is given; what it asks for is not there yet."""
    ASSIGNMENT_DELIVERED = "assignment-delivered"
    """Delivered: What the assignment asks for is there."""


class AttainedCompetence(StrEnum):
    """What a person may do with completed upper secondary education: go on to higher education, work in an occupation, or show a part of the way."""

    GENERAL_STUDY_COMPETENCE = "general-study-competence"
    """General university and college admissions certification: Upper secondary education is passed in a way that makes it possible to apply for admission to universities and university colleges."""
    VOCATIONAL_COMPETENCE = "vocational-competence"
    """Vocational qualification: Upper secondary education is passed in a way that qualifies for work in an occupation, with or without a trade or journeyman's certificate."""
    BASIC_COMPETENCE = "basic-competence"
    """Basic competence: Part of upper secondary education is completed and documented by a certificate of competence, without admissions certification or a vocational qualification being reached."""


class AvailabilityMode(StrEnum):
    """How candidates come to have an aid at the examination."""

    INSTALLED_BEFOREHAND = "installed-beforehand"
    """Installed beforehand: It is on the computer before the examination, installed with the school's help."""
    LAID_OUT_IN_ROOM = "laid-out-in-room"
    """In the room: It lies ready in the examination room."""
    BROUGHT_BY_CANDIDATE = "brought-by-candidate"
    """Brought by the candidate: The candidate brings it, as private candidates have to."""


class BreakdownKind(StrEnum):
    """In which way an information flow fails."""

    LOST_IN_TRANSITION = "lost-in-transition"
    """Lost in transition: Information does not follow when the young person moves on."""
    SAME_NEED_DIFFERENT_PURPOSES = "same-need-different-purposes"
    """Same need, different purposes: Several actors need the same information for different purposes, and each obtains it for itself."""
    UNCLEAR_RESPONSIBILITY = "unclear-responsibility"
    """Unclear responsibility: It is not clear who has to make the information available."""
    NO_SUPPORT_FOR_REUSE = "no-support-for-reuse"
    """No support for reuse: Systems or ways of working do not let existing information be used again."""
    INTERRUPTED_SERVICE = "interrupted-service"
    """Interrupted service: A network, system or resource that the flow needs stops working for a time."""


class BreakdownSituation(StrEnum):
    """The situation in which an information flow breaks down."""

    MOVING_TO_WORK = "moving-to-work"
    """Moving to work: The young person goes from education to a job or an apprenticeship."""
    MOVING_TO_HIGHER_EDUCATION = "moving-to-higher-education"
    """Moving to higher education: The young person goes on to higher education."""
    MOVING_TO_FOLLOW_UP = "moving-to-follow-up"
    """Moving to follow-up: The young person comes to a service that follows up those outside education and work."""
    SEVERAL_SERVICES_INVOLVED = "several-services-involved"
    """Several services involved: Several services work with the same young person at one time."""
    EXAMINATION_DAY = "examination-day"
    """Day of an examination: An examination is being held."""


class CancellationRequest(StrEnum):
    """What a school or county authority asks the directorate for when a sitting was cancelled."""

    EXAMINATION_ANNULMENT = "examination-annulment"
    """Annulment of an examination: That the examination is annulled because of a formal error."""
    DIPLOMA_EXEMPTION = "diploma-exemption"
    """Exemption from the diploma requirement: That pupils get their diploma without having passed this examination."""


class CandidateKind(StrEnum):
    """On what footing a person sits an examination; it decides who registers, informs and decides."""

    PUPIL = "pupil"
    """Pupil: A person admitted to a school and taught there in the subject."""
    ADULT_PARTICIPANT = "adult-participant"
    """Adult participant: An adult who gets upper secondary education organised for adults."""
    PRIVATE_CANDIDATE = "private-candidate"
    """Private candidate: A person who sits the examination without having been taught the subject at a school."""
    APPRENTICE = "apprentice"
    """Apprentice or other in workplace training: A person trained in a company under a contract."""


class CareerButton(StrEnum):
    """The five areas for exploration and learning in the model Career learning in context, each a pair of words that pull against each other; they are explored and never graded."""

    ME_IN_CONTEXT = "me-in-context"
    """Me – Context: Explores who you are and what you live in the midst of, and how the two shape each other."""
    OPPORTUNITY_LIMITATIONS = "opportunity-limitations"
    """Opportunity – Limitations: Explores what is open to you and what stands in the way, and whether either is as it seems."""
    CHOICE_CHANCE = "choice-chance"
    """Choice – Chance: Explores what you decide yourself and what merely happens, and what you can make of both."""
    CHANGE_STABILITY = "change-stability"
    """Change – Stability: Explores what is shifting in your life and around it and what stays, and how much of each you need."""
    ADAPTATION_RESISTANCE = "adaptation-resistance"
    """Adaptation – Resistance: Explores when you go along with what is asked of you and when you stand against it, and what either costs."""


class CareerCompetenceTerm(StrEnum):
    """The three terms that the sources use for what career learning leads to; in Norway they name the same thing."""

    CAREER_COMPETENCE = "career-competence"
    """Career competence: The term of the framework's definition, in the singular."""
    CAREER_COMPETENCIES = "career-competencies"
    """Career competencies: The plural, which is what practitioners in Norway say most often."""
    CAREER_MANAGEMENT_SKILLS = "career-management-skills"
    """Career management skills (CMS): The international term; the framework puts its abbreviation in brackets after its own."""


class CareerLearningArena(StrEnum):
    """The subject, programme or service within which somebody works on career learning."""

    EDUCATIONAL_CHOICE = "educational-choice"
    """Educational choice: Subject in lower secondary school in which pupils build career competence and try out education and work. One passage of the inventory places it in upper secondary school, against another passage and the regulations."""
    VOCATIONAL_IN_DEPTH_STUDY = "vocational-in-depth-study"
    """Vocational in-depth study: Compulsory subject in the first and second year of vocational programmes, in which pupils try out one or more trades, their tasks and ways of working, together with local companies."""
    INTRODUCTION_PROGRAMME = "introduction-programme"
    """Introduction programme: Programme for newly arrived refugees, of which a compulsory part gives the opportunity to build career competence."""
    GUIDANCE_CONVERSATION = "guidance-conversation"
    """Career guidance: Guidance with a practitioner at school, at a career centre or in a digital service."""
    LABOUR_AND_WELFARE_MEASURE = "labour-and-welfare-measure"
    """Measure of the labour and welfare administration: Course or programme for people outside work, such as the digital course for job applicants or the qualification programme."""
    HIGHER_EDUCATION = "higher-education"
    """Higher education: Career learning at a university or university college; the inventory says that it is not yet widely offered as part of studies."""
    OWN_INITIATIVE = "own-initiative"
    """Own initiative: What the learner takes up outside any subject, programme or service."""


class CareerPole(StrEnum):
    """The ten words of the career buttons, each to be explored by itself, with its opposite in the official pair or with any of the others."""

    ME = "me"
    """Me: The person that you are: what you know and can do, what you value, and what you want and need."""
    CONTEXT = "context"
    """Context: All that you live in the midst of: background, communities, conditions of life."""
    OPPORTUNITY = "opportunity"
    """Opportunity: What could be open to you in education, work and life, whether or not you have seen it yet."""
    LIMITATIONS = "limitations"
    """Limitations: What narrows the way, be it real or only something you have come to believe."""
    CHOICE = "choice"
    """Choice: What you decide for yourself, how you come to decide, and what follows from it."""
    CHANCE = "chance"
    """Chance: What happens without anyone having planned it, and what you do when it does."""
    CHANGE = "change"
    """Change: What is becoming different, in your own life or in the world around it."""
    STABILITY = "stability"
    """Stability: What stays as it is and gives you something firm to stand on."""
    ADAPTATION = "adaptation"
    """Adaptation: Shaping yourself, or what you do, to what a situation asks for."""
    RESISTANCE = "resistance"
    """Resistance: Standing against what a situation asks for, because it should not be so or because you have reached your limit."""


class CareerTheme(StrEnum):
    """What there is to explore at each pole of the career buttons: fifty themes, put in our own words after the framework, for exploring and never for grading."""

    ME_KNOW_YOURSELF = "me-know-yourself"
    """Knowing yourself: You get to know yourself, and become more aware of who you are and why."""
    ME_FIND_WORDS = "me-find-words"
    """Finding words for what you have in you: You explore what you know and can do, what you are like, what you value and what you think, and say it in words."""
    ME_WISHES_AND_NEEDS = "me-wishes-and-needs"
    """Being clear about what you want and need: You clarify what interests you, what you wish for and need, and what you expect."""
    ME_DESCRIBE_COMPETENCE = "me-describe-competence"
    """Describing your own competence: You see what you have learnt and what you master, and can tell others about it."""
    ME_REACTION_PATTERNS = "me-reaction-patterns"
    """Noticing how you usually react: You discover how you tend to react, and which ways of coping you turn to."""
    ME_BELONGING = "me-belonging"
    """Finding out where you belong: You explore what you feel attached to, and with whom you belong."""
    ME_PAST_PRESENT_FUTURE = "me-past-present-future"
    """Looking back, around and ahead: You look at what has been, take stock of where you are, and draw a picture of what may come."""
    CONTEXT_OWN_FRAMES = "context-own-frames"
    """Seeing the frames around your life: You see and understand where you come from and what frames your life, and what that may mean for your situation."""
    CONTEXT_COMMUNITIES = "context-communities"
    """Understanding the communities you are part of: You see, examine and understand the communities you belong to, those close to you and those that are large."""
    CONTEXT_INFLUENCE_ON_WISHES = "context-influence-on-wishes"
    """Seeing how your context colours what you want: You see and understand how your background and conditions of life can shape what you want and choose in education and work."""
    OPPORTUNITY_EXPLORE_OPPORTUNITIES = "opportunity-explore-opportunities"
    """Exploring opportunities: You look into what could be possible."""
    OPPORTUNITY_REAL_OR_NOT = "opportunity-real-or-not"
    """Finding out what is real: You gather knowledge and information to see which opportunities really exist for you."""
    OPPORTUNITY_HORIZON = "opportunity-horizon"
    """Seeing how far your horizon reaches: You become aware of the range of what you know of and believe to be possible: your horizon of opportunity."""
    OPPORTUNITY_WIDEN_HORIZON = "opportunity-widen-horizon"
    """Widening your horizon: You explore whether more is possible than you thought."""
    LIMITATIONS_REVEAL_LIMITATIONS = "limitations-reveal-limitations"
    """Bringing limitations to light: You find out what may be holding you back."""
    LIMITATIONS_REAL_OR_IMAGINED = "limitations-real-or-imagined"
    """Telling real limits from mind traps: You examine the limitations and ask whether they are real, or only something you imagine."""
    LIMITATIONS_ADDRESS_THEM = "limitations-address-them"
    """Asking what can be done about a limit: Where a limitation is real, you explore whether something can be done about it."""
    LIMITATIONS_SOFTEN_EFFECTS = "limitations-soften-effects"
    """Softening the effects: You find out whether the harm that a limitation does can be made smaller."""
    LIMITATIONS_LIVE_WELL_WITH_THEM = "limitations-live-well-with-them"
    """Living well with a limit: You look for ways to live as well as possible with what a limitation brings."""
    CHOICE_EXPLORE_ALTERNATIVES = "choice-explore-alternatives"
    """Exploring choices and alternatives: You find out which choices there are, and what else you could do."""
    CHOICE_WAYS_OF_CHOOSING = "choice-ways-of-choosing"
    """Knowing ways to choose: You become aware of different ways to make up your mind, and of what a choice demands."""
    CHOICE_CONSEQUENCES = "choice-consequences"
    """Weighing the consequences: You consider what each alternative may lead to."""
    CHOICE_EXPERIENCE = "choice-experience"
    """Using what earlier choices taught you: You draw on what you have been through when you choose anew."""
    CHOICE_NOT_CHOOSING = "choice-not-choosing"
    """Seeing that not choosing is a choice: You know that leaving something undecided has effects too, and can be seen as a choice."""
    CHOICE_ROOM_FOR_DOUBT = "choice-room-for-doubt"
    """Making room for doubt: You recognise that doubt belongs to choosing, and that no way of choosing can foretell the future."""
    CHOICE_MOMENT_OR_PROCESS = "choice-moment-or-process"
    """Knowing that choices take different time: You know that a choice may be made in a moment or grow slowly as things change."""
    CHANCE_EFFECTS_OF_CHANCE = "chance-effects-of-chance"
    """Seeing what chance has meant: You explore how coincidences have shaped events and choices in education and work."""
    CHANCE_UNPLANNED_EVENTS = "chance-unplanned-events"
    """Understanding the unplanned: You see and understand that events nobody planned can give a career a new direction."""
    CHANCE_ACT_OR_NOT = "chance-act-or-not"
    """Deciding whether to seize the chance: You notice that when something happens by chance, you can act or let it be."""
    CHANCE_INVITE_GOOD_CHANCE = "chance-invite-good-chance"
    """Inviting good chances: You explore what you can do so that good coincidences have a chance to happen."""
    CHANGE_EXPLORE_CHANGES = "change-explore-changes"
    """Exploring what is changing: You explore changes in your life and in what surrounds it."""
    CHANGE_DESIRABLE_OR_NOT = "change-desirable-or-not"
    """Asking whether a change is welcome: You consider whether a change is one that you want or would rather be without."""
    CHANGE_NEW_PREMISES = "change-new-premises"
    """Seeing how changes alter your choices: You see that changes in your life or around you can alter what your choices rest on."""
    CHANGE_EARLIER_CHANGES = "change-earlier-changes"
    """Learning from earlier changes: You examine changes that you have been through, and how you handled them."""
    CHANGE_CHANGES_AROUND_YOU = "change-changes-around-you"
    """Keeping an eye on the world around you: You pay attention to changes nearby and in society, and weigh what they mean for your own life."""
    STABILITY_STABLE_ELEMENTS = "stability-stable-elements"
    """Finding what stays: You look for what is stable in your life and around you."""
    STABILITY_NEED_FOR_STABILITY = "stability-need-for-stability"
    """Knowing how much firm ground you need: You know how much stability you need in different situations."""
    STABILITY_BALANCE = "stability-balance"
    """Balancing the firm and the new: You balance your need for stability against your wish for change."""
    STABILITY_CONFLICT_WITH_CHANGE = "stability-conflict-with-change"
    """Seeing that firm ground can be in the way: You are aware that stability may clash with a wish, or a demand, for change."""
    ADAPTATION_WHAT_IS_CALLED_FOR = "adaptation-what-is-called-for"
    """Seeing what the situation calls for: You see and understand how a situation asks you to adapt."""
    ADAPTATION_WHO_ASKS = "adaptation-who-asks"
    """Finding out who is asking: You explore what, and who, it is that expresses the need or the demand."""
    ADAPTATION_CONSEQUENCES_OF_ADAPTING = "adaptation-consequences-of-adapting"
    """Weighing what adapting leads to: You assess what adapting could mean for you and for others."""
    ADAPTATION_ACCEPTABLE_OR_NOT = "adaptation-acceptable-or-not"
    """Asking whether it is all right for you: You decide whether the adaptation that is demanded is acceptable to you or a problem."""
    ADAPTATION_CONSEQUENCES_OF_REFUSING = "adaptation-consequences-of-refusing"
    """Weighing what a no leads to: You assess what follows if you do not want to adapt."""
    RESISTANCE_CALL_FOR_RESISTANCE = "resistance-call-for-resistance"
    """Asking whether to resist: You consider whether what you meet on your way through education and work calls for resistance."""
    RESISTANCE_REASONS = "resistance-reasons"
    """Finding out why you resist: You find out what it is in a situation that provokes resistance."""
    RESISTANCE_CONSEQUENCES_OF_RESISTING = "resistance-consequences-of-resisting"
    """Weighing what resistance leads to: You explore and assess what resisting may bring about."""
    RESISTANCE_ACCEPTABLE_CONSEQUENCES = "resistance-acceptable-consequences"
    """Asking whether you can bear the consequences: You decide whether what resistance leads to is acceptable to you."""
    RESISTANCE_BALANCE_WITH_ADAPTATION = "resistance-balance-with-adaptation"
    """Finding a balance with adapting: You find out whether you can adapt in some things and resist in others."""
    RESISTANCE_OWN_LIMITS = "resistance-own-limits"
    """Drawing your own line: You find out how far you are willing to adapt."""


class CaseStatus(StrEnum):
    """How far the work on a case has come."""

    NEW = "new"
    """New: The case has been submitted, and nobody has begun to work on it."""
    IN_PROGRESS = "in-progress"
    """In progress: The case is being worked on."""


class CheckOutcome(StrEnum):
    """What the spot check showed."""

    NOTHING_FOUND = "nothing-found"
    """Nothing found: Nothing illegal was seen."""
    DELETED_ON_THE_SPOT = "deleted-on-the-spot"
    """Found and deleted: An illegal aid was found before the start, and the candidate deleted it voluntarily."""
    AID_FOUND = "aid-found"
    """Illegal aid found: An illegal aid was found on the computer or with the candidate."""
    CHECK_REFUSED = "check-refused"
    """The candidate refused: The candidate would not take part in the spot check."""
    DELETION_REFUSED = "deletion-refused"
    """Deletion refused: The candidate would not delete what was found."""


class CheckTiming(StrEnum):
    """When the spot check was made, seen from the candidate's examination."""

    BEFORE_START = "before-start"
    """Before the start: Before the candidate's examination began."""
    AFTER_SUBMISSION = "after-submission"
    """After submission: After the candidate had submitted the answer."""
    DURING_EXAMINATION = "during-examination"
    """During the examination: Between start and submission. The guide's checklist forbids it, and its section on spot checks sets a high threshold; the code is here so that it can be told and reported."""


class ClaimCode(StrEnum):
    """What the sender of a document claims about the outcome in a programme area when the document is delivered to NVB."""

    B = "B"
    """Passed: The sender claims that the programme area is passed."""
    F = "F"
    """Completed, not passed: The sender claims that the programme area is gone through but not passed."""
    FB = "FB"
    """Completed and passed: The sender claims that the programme area is both gone through and passed."""


class CollectionPurpose(StrEnum):
    """What data about learners were collected for in the first place."""

    TEACHING_AND_FOLLOW_UP = "teaching-and-follow-up"
    """Teaching and follow-up: The data were collected to teach the pupil and to follow the pupil up."""
    OFFICIAL_STATISTICS = "official-statistics"
    """Statistics: The data were collected to count and compare groups, not to say anything about one pupil."""
    SUPERVISION_AND_POLICY = "supervision-and-policy"
    """Supervision and policy: The data were collected so that authorities can supervise schools and make policy."""


class CollegeGrade(StrEnum):
    """The grades that stand on a diploma from a vocational college; their letters are not those of upper secondary education."""

    A = "A"
    """Grade A: The highest of six grades."""
    B = "B"
    """Grade B: The second highest of six grades."""
    C = "C"
    """Grade C: The third highest of six grades."""
    D = "D"
    """Grade D: The third lowest of six grades."""
    E = "E"
    """Grade E: The second lowest of six grades."""
    F = "F"
    """Grade F: The lowest of six grades."""
    COLLEGE_PASSED = "college-passed"
    """Passed at a vocational college: The course is passed, without a letter."""
    COLLEGE_NOT_PASSED = "college-not-passed"
    """Not passed at a vocational college: The course is not passed, without a letter."""


class CollegeScale(StrEnum):
    """The scales that vocational colleges grade their courses on, as far as they are known."""

    COLLEGE_LETTERS = "college-letters"
    """Letters A to F: Six grades, from F, the lowest, to A, the highest."""
    COLLEGE_PASSED_OR_NOT = "college-passed-or-not"
    """Passed or not passed at a vocational college: Two grades, for courses where only passing or not is stated."""


class CompetenceArea(StrEnum):
    """The seven areas in which the competence standards describe what a practitioner needs."""

    GUIDANCE_PROCESSES = "guidance-processes"
    """Guidance: Leading a guidance process and building a relation with the client."""
    ETHICS = "ethics"
    """Ethics: Seeing and handling ethical sides of the work."""
    CAREER_THEORIES_AND_METHODS = "career-theories-and-methods"
    """Career-specific theories and methods: The theories of careers and the methods that build on them."""
    CAREER_LEARNING = "career-learning"
    """Career learning: Helping people to learn what they need to handle their careers."""
    EDUCATION_AND_WORK = "education-and-work"
    """Education and work: Knowing education, occupations and the labour market."""
    TARGET_GROUP_AND_CONTEXT = "target-group-and-context"
    """Target group and context: Knowing those who get guidance and the setting they get it in."""
    DEVELOPMENT_AND_NETWORKING = "development-and-networking"
    """Development, networking and policymaking: Developing services, cooperating with others and taking part in shaping policy."""


class CompletionCode(StrEnum):
    """How far a person has come with a programme area at the end of the school year."""

    B = "B"
    """Completed and passed: The person has gone through the whole programme area and passed it."""
    I = "I"
    """Completed, not passed: The person has gone through the whole programme area but has not passed every subject in it."""
    M = "M"
    """Not completed, no basis for assessment: The programme area is not completed because there was too little to assess in at least one subject."""
    A = "A"
    """Carried out with an individual plan or language training: The person has gone through the programme area with a plan of his or her own that leads to basic competence, or with special language training."""
    H = "H"
    """Still in progress: The person has not finished the programme area yet, for example because he or she takes it part-time."""
    L = "L"
    """Apprentice: The person is trained in the programme area under an apprenticeship contract."""
    K = "K"
    """Training candidate: The person is trained in the programme area with a competence examination as the goal."""
    S = "S"
    """Interrupted: The person left the programme area before it was completed."""


class ConsequenceLevel(StrEnum):
    """Whether a consequence is felt by single people or in the system as a whole."""

    INDIVIDUAL_LEVEL = "individual-level"
    """Individual level: The consequence is felt by single people."""
    SYSTEM_LEVEL = "system-level"
    """System level: The consequence is felt across services and bodies."""


class ContactMode(StrEnum):
    """How the follow-up service got in touch, or tried to."""

    IN_WRITING = "in-writing"
    """In writing: By letter on paper or in a digital mailbox."""
    BY_TELEPHONE = "by-telephone"
    """By telephone: In a call to the young person."""
    BY_DIGITAL_MESSAGE = "by-digital-message"
    """By digital message: By text message or another short message."""
    ARRANGED_MEETING = "arranged-meeting"
    """Arranged meeting: At a meeting agreed in advance."""
    OUTREACH_MEETING = "outreach-meeting"
    """Outreach: Where young people gather, without anything agreed."""


class ContactOutcome(StrEnum):
    """What came of an attempt to get in touch."""

    PERSON_REACHED = "person-reached"
    """Reached: The service and the young person spoke or wrote to each other."""
    PERSON_NOT_REACHED = "person-not-reached"
    """Not reached: The young person did not answer or was not to be found."""
    FOLLOW_UP_DECLINED = "follow-up-declined"
    """Declined follow-up: The young person said no to follow-up this time."""


class ContextualConditionKind(StrEnum):
    """What in a person's surroundings can influence career learning, as the exploration themes of the pole Context name it."""

    BACKGROUND = "background"
    """Background: Where a person comes from, and what has happened until now."""
    FRAMES_OF_LIFE = "frames-of-life"
    """Frames of life: What sets the frames for the life that a person lives: means, duties, place, health, rights."""
    FAMILY = "family"
    """Family: Those a person is related to or lives with."""
    FRIENDS = "friends"
    """Friends: Those a person has chosen to be with."""
    COLLEAGUES = "colleagues"
    """Colleagues: Those a person works or learns beside."""
    LOCAL_COMMUNITY = "local-community"
    """Local community: The place where a person lives, with its people, organisations and businesses."""
    WORKING_LIFE = "working-life"
    """Working life: Work and workplaces as a whole, with what is asked for there and what is usual."""
    CULTURE = "culture"
    """Culture: Customs, language, beliefs and values that people share."""
    SOCIETY = "society"
    """Society: The large community with its laws, institutions and changes."""


class ContingencyTopic(StrEnum):
    """What kind of failure a contingency plan prepares for."""

    NETWORK_FAULT = "network-fault"
    """Fault in the network: The examination network is down or unstable."""
    ONLINE_RESOURCE_FAULT = "online-resource-fault"
    """Fault in an online resource: A resource on the national or local list does not work."""
    DIGITAL_AID_FAULT = "digital-aid-fault"
    """Fault in a digital aid: An aid on the candidate's computer does not work."""
    EXAMINATION_SYSTEM_FAULT = "examination-system-fault"
    """Fault in an examination system: The systems in which candidates log in and hand in do not work."""


class ContractKind(StrEnum):
    """Which kind of training in company a contract is about."""

    APPRENTICESHIP_CONTRACT = "apprenticeship-contract"
    """Apprenticeship contract: A contract for an apprentice, with a view to a trade or journeyman's examination."""
    TRAINING_CANDIDATE_CONTRACT = "training-candidate-contract"
    """Training candidate's contract: A contract for a training candidate, with a view to a competence examination."""
    PRACTICE_CERTIFICATE_CONTRACT = "practice-certificate-contract"
    """Practice certificate contract: A contract for a practice certificate candidate."""
    ON_THE_JOB_CONTRACT = "on-the-job-contract"
    """Contract for a trade certificate on the job: A contract for someone in work who is trained at the workplace towards a trade or journeyman's examination."""


class CooperationPartnerKind(StrEnum):
    """Which bodies the follow-up service works with around a young person."""

    NAV_OFFICE = "nav-office"
    """Nav office: A local office of the Labour and Welfare Administration, with permanent contact persons for young people."""
    SCHOOL_PARTNER = "school-partner"
    """School: A school that the young person goes to, has gone to or may come to."""
    TRAINING_OFFICE = "training-office"
    """Apprenticeship training agency: An office that training establishments own together and that follows up apprentices."""
    PP_SERVICE = "pp-service"
    """Educational and psychological counselling service: The service that advises schools and assesses the need for adapted education."""
    MUNICIPAL_PARTNER = "municipal-partner"
    """Municipal service: One of the services of the municipality where the young person lives."""
    CHILD_WELFARE_SERVICE = "child-welfare-service"
    """Child welfare service: The service that answers for children and young people who need protection or help at home."""
    SCHOOL_HEALTH_SERVICE = "school-health-service"
    """School health service: The health service at the school."""
    YOUTH_HEALTH_CENTRE = "youth-health-centre"
    """Health centre for young people: A health centre for young people and their families."""
    SPECIALIST_HEALTH_SERVICE = "specialist-health-service"
    """Specialist health service: Hospitals and clinics that take patients on referral."""
    YOUTH_CLUB = "youth-club"
    """Youth club: A place where young people spend their free time with adults at hand."""
    POLICE = "police"
    """Police: The police, in their preventive work."""
    COUNTY_PARTNER = "county-partner"
    """Other body of the county authority: Another unit of the county authority with tasks for young people."""
    STATE_PARTNER = "state-partner"
    """Other state body: A state body other than Nav with tasks for young people."""


class CoordinationPurpose(StrEnum):
    """What a coordination body is to achieve."""

    INTEGRATED_GUIDANCE_SYSTEM = "integrated-guidance-system"
    """Integrated system for lifelong guidance: To contribute to one coherent system for guidance through life."""
    BETTER_GUIDANCE_QUALITY = "better-guidance-quality"
    """Better quality of guidance: To improve the quality of career guidance services."""
    MORE_COOPERATION = "more-cooperation"
    """More cooperation: To increase cooperation among those concerned."""
    ISSUES_CARRIED_BOTH_WAYS = "issues-carried-both-ways"
    """Issues carried both ways: Members bring what is discussed to their own, and come back with views and questions."""
    LABOUR_MARKET_INSIGHT = "labour-market-insight"
    """Insight into the labour market: To help guidance practitioners understand the labour market, through cooperation of education, labour market and authorities."""
    COMMON_VIEW_OF_SKILLS_NEEDS = "common-view-of-skills-needs"
    """Common view of skills needs: To reach a common understanding of the labour market and of which skills will be needed."""


class CoordinationScope(StrEnum):
    """For which area a body coordinates."""

    NATIONAL_SCOPE = "national-scope"
    """National: The whole country."""
    COUNTY_SCOPE = "county-scope"
    """County: One county, with the needs of that county."""


class CounsellorFunction(StrEnum):
    """The two functions that the counsellor's work in school is divided into."""

    CAREER_GUIDANCE_FUNCTION = "career-guidance-function"
    """Career guidance: Guidance on choices of education and occupation."""
    EDUCATIONAL_WELFARE_FUNCTION = "educational-welfare-function"
    """Educational welfare guidance: Helping pupils to do well socially and at school."""


class DataOrigin(StrEnum):
    """Whether data arise in the school, come from a national source or were put together by a teacher."""

    LOCAL = "local"
    """Local: The data arise in the daily work of the school and its systems."""
    NATIONAL = "national"
    """National: A national body makes the data with a test or a survey."""
    TEACHER_GROUPED = "teacher-grouped"
    """Grouped by a teacher: A teacher has chosen pupils or the whole class and put their data together."""


class DataSourceKind(StrEnum):
    """What sort of system, record or inquiry data about learners come from."""

    DIGITAL_LEARNING_RESOURCE = "digital-learning-resource"
    """Digital learning resource: Learning material on screen that records what the pupil does in it."""
    PLATFORM_RECORD = "platform-record"
    """Record in the learning platform: What the learning platform itself records about plans, work and feedback."""
    ATTENDANCE_RECORD = "attendance-record"
    """Record of attendance: The school's record of who was present."""
    SUBMISSION_RECORD = "submission-record"
    """Record of submissions: What was handed in, and when."""
    TEACHERS_NOTES = "teachers-notes"
    """Teachers' notes: Notes that teachers keep about their pupils' learning."""
    PUPILS_OWN_ASSESSMENT = "pupils-own-assessment"
    """The pupils' own assessment: A form in which pupils say themselves how they are getting on."""
    NATIONAL_TEST = "national-test"
    """National test: A test that the state gives to all pupils in a year, seldom and in few subjects."""
    WELL_BEING_SURVEY = "well-being-survey"
    """National survey of well-being: A national survey in which pupils say how they find school, made for statistics; in Norway the Pupil Survey."""
    PROGRESS_ALGORITHM = "progress-algorithm"
    """Computation of progress: A program that computes a statement about a pupil's progress from other data."""
    TEACHERS_GROUPING = "teachers-grouping"
    """A teacher's own grouping: Data that a teacher has put together for chosen pupils or the whole class."""


class DecisionMaker(StrEnum):
    """In what capacity a decision about an examination is made."""

    HEAD_TEACHER = "head-teacher"
    """Head teacher: The head teacher personally."""
    COUNTY_AUTHORITY_ITSELF = "county-authority-itself"
    """County authority: The county authority as school owner."""
    MUNICIPALITY_ITSELF = "municipality-itself"
    """Municipality: The municipality as organiser of education for adults."""
    DELEGATED_SCHOOL = "delegated-school"
    """School by delegation: A school or examination office to which the county authority has delegated the decision."""
    DIRECTORATE = "directorate"
    """Directorate: The Norwegian Directorate for Education and Training."""
    STATE_ADMINISTRATOR_ITSELF = "state-administrator-itself"
    """County Governor: The County Governor in the county."""
    APPEALS_BOARD_ITSELF = "appeals-board-itself"
    """Appeals board: A board appointed for appeals."""
    TRADE_EXAMINATION_BOARD = "trade-examination-board"
    """Trade examination board: The board that assesses trade and journeyman's examinations."""


class DefectKind(StrEnum):
    """In which way a source cannot be taken as it stands."""

    CONTRADICTS_ITSELF = "contradicts-itself"
    """Contradicts itself: Two places in the source cannot both be right."""
    TEXT_LOST = "text-lost"
    """Text is lost: Words, headings, links or parts of a list are not in the text that was read."""
    LAW_SINCE_REPLACED = "law-since-replaced"
    """Law since replaced: The place describes law that no longer is in force."""
    UNDATED = "undated"
    """No date: The source does not say when it was written."""
    TRANSLATION_DOUBTFUL = "translation-doubtful"
    """Doubtful translation: A term or name has been translated in a way that others do not use."""
    FIGURE_DOUBTFUL = "figure-doubtful"
    """Doubtful figure: A number whose meaning, population or year the source leaves open."""


class DeliveryVerdict(StrEnum):
    """What the receiver decided about a delivery after checking it."""

    ACCEPTED = "accepted"
    """Accepted: The receiver has taken the delivery in and found nothing to remark on."""
    ACCEPTED_WITH_WARNINGS = "accepted-with-warnings"
    """Accepted with warnings: The receiver has taken the delivery in, but something in it should be looked at."""
    REJECTED = "rejected"
    """Rejected: The receiver has taken nothing in; the sender must correct the delivery and send it again."""


class DescribedSituation(StrEnum):
    """Whether a description of information flows shows how things are or how they ought to be."""

    TODAY = "today"
    """Situation today: The description shows how information really flows now, with what is missing and what nobody knows."""
    DESIRED = "desired"
    """Desired situation: The description shows how information is meant to flow once the breakdowns have been mended."""


class DeviceKind(StrEnum):
    """What the resource was tested on."""

    WINDOWS_COMPUTER = "windows-computer"
    """Windows computer: A computer with Windows."""
    MAC_COMPUTER = "mac-computer"
    """Mac: A computer with macOS."""
    CHROMEBOOK = "chromebook"
    """Chromebook: A computer with ChromeOS."""
    TABLET_COMPUTER = "tablet-computer"
    """Tablet: A tablet with a touch screen."""


class DictionaryForm(StrEnum):
    """How a dictionary is used at the examination."""

    ON_THE_NET = "on-the-net"
    """Online dictionary: Looked up over the network during the examination."""
    INSTALLED = "installed"
    """Offline dictionary: Installed on the candidate's computer and used without the network."""
    PRINTED = "printed"
    """Paper dictionary: A printed dictionary, useful when the others fail."""


class DirectorateOutcome(StrEnum):
    """The legal outcome of a cancelled sitting."""

    EXAMINATION_ANNULLED = "examination-annulled"
    """Annulled: The directorate has annulled the examination; those concerned have a right to a new one."""
    ANNULMENT_REFUSED = "annulment-refused"
    """Not annulled: The directorate has found no ground for annulling the examination."""


class DocumentLanguage(StrEnum):
    """The written languages in which the model lets a document be issued. That a language is on the list does not mean that every kind of document is issued in it."""

    NB = "nb"
    """Bokmål: Norwegian written in Bokmål, one of its two written forms of equal standing."""
    NN = "nn"
    """Nynorsk: Norwegian written in Nynorsk, one of its two written forms of equal standing."""
    SE = "se"
    """Northern Sami: The Sami language of the northern Sami area."""
    SMA = "sma"
    """Southern Sami: The Sami language of the southern Sami area."""
    SMJ = "smj"
    """Lule Sami: The Sami language of the Lule Sami area, between the northern and the southern one."""
    EN = "en"
    """English: English, for readers in other countries."""


class DocumentRemarkCode(StrEnum):
    """Short texts that are entered on a diploma or certificate of competence and concern the whole document or the education as such. They may also point to an attachment or add to a subject remark."""

    VMM01 = "VMM01"
    """Attended instruction from date: Used in compulsory school when the pupil joined the instruction on a certain day; the date tells the reader how much of the course the document can cover."""
    VMM02 = "VMM02"
    """Exemption from the duty of education, date of decision: Used in compulsory school when a decision has released the pupil from the duty to take part in education; the date tells the reader which decision explains what is missing."""
    VMM03 = "VMM03"
    """Exempt from examination: Used in compulsory school when the pupil does not have to sit the examination; it tells the reader that the missing examination grades are due to an exemption."""
    VMM04 = "VMM04"
    """Examination cancelled, see attachment (compulsory school): Withdrawn remark for compulsory school, used when an examination had been called off; the attachment to the diploma told the reader what had happened."""
    VMM06 = "VMM06"
    """First-time diploma: Used when the diploma meets the conditions for being the pupil's first one, given for a course that leads to general university and college admissions certification within the time allowed; admission bodies can see from it that the applicant belongs to that group."""
    VMM07 = "VMM07"
    """Extended time: exchange, folk high school, military service, care work: Used when the pupil took longer than normal because of an international exchange, folk high school, compulsory military service or at least half a year of care work; it tells the reader that the extra time has an accepted reason."""
    VMM08 = "VMM08"
    """Extended time: change of programme (refers to the 1998 Education Act § 3-1): Used when the pupil took longer than normal after changing to another programme; it tells the reader that the change is the accepted reason. The section it names is in the repealed Act of 1998."""
    VMM09 = "VMM09"
    """Extended time: long-term illness: Used when the pupil took longer than normal because a long illness led to absence; it tells the reader that the extra time has an accepted reason."""
    VMM10 = "VMM10"
    """Extended time: extra training time (refers to 1998 § 3-1): Used when the pupil took longer than normal because of a right to extra time in education; it tells the reader that this right is the accepted reason. The section it names is in the repealed Act of 1998."""
    VMM11 = "VMM11"
    """Examination cancelled, see documentation: Used in upper secondary education when an examination was called off; it tells the reader that enclosed papers explain why there is no examination grade."""
    VMM12 = "VMM12"
    """Vocational qualification passed under the Regulations: Used until 2011 when the person had passed a vocational qualification as the Regulations to the Education Act define it; it told the reader which kind of qualification the document proved."""
    VMM13 = "VMM13"
    """Examination annulled, see attachment (compulsory school): Used in compulsory school when an examination has been declared void by a decision; the attachment to the diploma tells the reader what this concerns."""
    VMM14 = "VMM14"
    """Programme subjects are part of the training contract: Used when the training in the programme subjects is covered by a contract for training in a company; it tells the reader to look to that contract, and not to lessons at school, for these subjects."""
    VMM15 = "VMM15"
    """Extent, absence, order and conduct concern the school part: Used when part of the training took place outside school; it tells the reader that the total hours, the absence and the grades in order and conduct say nothing about that part."""
    VMM16 = "VMM16"
    """Reason for absence in attachment: Used when the reason for the absence on the document has been documented; it tells the reader to look in the attachment before judging the figure."""
    VMM17 = "VMM17"
    """Dispensation decision (free text): Used to print the text of a decision by the Norwegian Directorate for Education and Training that lets the person depart from a requirement; the first of three such places, it tells the reader what has been waived."""
    VMM18 = "VMM18"
    """Dispensation decision (free text): The second of three places for the text of a dispensation from the Norwegian Directorate for Education and Training, used when one place is not enough; it tells the reader what else has been waived."""
    VMM19 = "VMM19"
    """Dispensation decision (free text): The third of three places for the text of a dispensation from the Norwegian Directorate for Education and Training, used when two places are not enough; it tells the reader what else has been waived."""
    VMM20 = "VMM20"
    """Extended time: deferred examination (refers to 2006 § 3-32): Used when the pupil finished later than normal because of a right to a deferred examination; it tells the reader that the delay has an accepted reason. The section it names is in the former Regulations of 2006; today's rule is § 9-36."""
    VMM21 = "VMM21"
    """Extended time: special examination (refers to 2006 § 3-30): Used when the pupil finished later than normal because of a right to a special examination after overall achievement grade 1; it tells the reader that the delay has an accepted reason. The section it names is in the former Regulations of 2006; today's rule is § 9-38."""
    VMM22 = "VMM22"
    """Extended time: new examination (refers to 2006 §§ 3-33 and 3-34): Used when the pupil finished later than normal because of a right to sit a failed examination again; it tells the reader that the delay has an accepted reason. The sections it names are in the former Regulations of 2006; today's rule is § 9-37."""
    VMM23 = "VMM23"
    """See attachment: Used when something that concerns the document is explained on a separate sheet, for instance a second subject remark that there was no room for; it tells the reader that the attachment must be read with the document."""
    VMM24 = "VMM24"
    """Four-year course with sport (refers to 2006 § 3-40): Used when the pupil spread an ordinary three-year course over four years to combine it with sport; it tells the reader that the fourth year was planned. The section it names is in the former Regulations of 2006; today's rule on the first-time diploma is § 9-47."""
    VMM25 = "VMM25"
    """Norwegian main form replaced by Norwegian as a second language: Used when the pupil has sat the written examination in Norwegian as a second language instead of the one in the main written form of Norwegian; it tells the reader which examination has replaced the usual one."""
    VMM26 = "VMM26"
    """Decision on individually adapted education: Used when an individual decision gives the pupil adapted education that departs from the ordinary curriculum in one or more subjects; it tells the reader that not every result rests on the ordinary aims."""
    VMM27 = "VMM27"
    """VO for individual subject curriculum; IV before spring 2024: Used when an individual plan gave no basis for an overall achievement grade in a subject; it tells the reader that such subjects show VO, or IV where they were finished before spring 2024."""
    VMM28 = "VMM28"
    """Four-year course under TAF/YSK, see attachment: Used when the pupil followed the four-year model in which school and company share the training (TAF, now YSK); it tells the reader that the attachment describes how it was done."""
    VMM29 = "VMM29"
    """Part of contract period completed: Used for an apprentice, practice certificate candidate or training candidate who has completed only some of the months in the contract; the numbers tell the reader how far the person came in the trade, and in which year."""
    VMM30 = "VMM30"
    """Compulsory school subjects for adults (2006 chapter 4A): Withdrawn remark for adults who had compulsory school subjects documented under chapter 4A of the former Regulations of 2006; it told the reader that the rules for adults had been used."""
    VMM31 = "VMM31"
    """Vocational training passed, date: Used when the document also proves that the training in a trade has been passed; the date tells the reader when that happened."""
    VMM32 = "VMM32"
    """Subjects beyond the minimum from a programme area: Used when the pupil has taken more subjects from a programme area than the required number of hours; the code and name tell the reader which area the surplus comes from."""
    VMM33 = "VMM33"
    """Foreign language to be taken as private candidate by date: Used when school and pupil have agreed that the common core foreign language is to be taken as a private candidate; the date tells the reader by when the missing subject should be in place."""
    VMM34 = "VMM34"
    """Trade or journeyman's examination passed without common core subjects passed: Used when the final test in the trade is passed but a common core subject is not; it tells the reader why the person has neither a trade or journeyman's certificate nor a diploma."""
    VMM35 = "VMM35"
    """Elective used for subjects from upper secondary education: Used on documents from compulsory school when the pupil spent the time for the elective on a subject from upper secondary education; it tells the reader why the elective has no ordinary entry."""
    VMM36 = "VMM36"
    """Education under the Education Act § 18-3: Used when the document comes from upper secondary education organised for adults; it tells the reader that the rules for adults lie behind the results."""
    VMM37 = "VMM37"
    """Curricula of the Steiner schools: Used when the education followed the curricula that have been approved for the Steiner schools in Norway; it tells the reader that the content may differ from the ordinary national curriculum."""
    VMM38 = "VMM38"
    """Practice certificate examination passed without common core subjects passed: Used when the test for the practice certificate is passed but a common core subject is not; it tells the reader why the person has no practice certificate."""
    VMM39 = "VMM39"
    """Examination cancelled in spring 2020 (coronavirus): Used for pupils whose examinations in spring 2020 were called off because of the coronavirus; it tells the reader that the missing examination grades are not the pupil's doing."""
    VMM40 = "VMM40"
    """Examination cancelled in spring 2021 (coronavirus): Used for pupils whose examinations in spring 2021 were called off because of the coronavirus; it tells the reader that the missing examination grades are not the pupil's doing."""
    VMM41 = "VMM41"
    """Examination cancelled in spring 2022 (coronavirus): Used for pupils whose examinations in spring 2022 were called off because of the coronavirus; it tells the reader that the missing examination grades are not the pupil's doing."""
    VMM42 = "VMM42"
    """Dispensation decision, examination of 22 May 2023: Used for candidates covered by the dispensation that the Norwegian Directorate for Education and Training gave for the examination on 22 May 2023; it tells the reader that this decision explains how the examination is entered."""
    VMM43 = "VMM43"
    """Trial: order and conduct without grades (2023/6052): Used for pupils at a school in the trial, registered as case 2023/6052, where order and conduct are assessed without grades; it tells the reader why the two columns are empty."""
    VMM44 = "VMM44"
    """Preparatory education for adults, § 18-2: Used when the document comes from the preparatory education that adults can take before upper secondary level; it tells the reader that the results follow the rules for that education."""
    VMM45 = "VMM45"
    """Montessori: order and conduct without grades (2020/1022): Used for pupils from a Montessori school, where case 2020/1022 lets order and conduct be entered without grades; it tells the reader why the two columns are empty."""
    VMM46 = "VMM46"
    """Diploma after modular education: Used when the diploma has been earned through education that is divided into modules; it tells the reader that modules and not ordinary school years lie behind the results."""


class DocumentState(StrEnum):
    """How far a document has come in its life, from being prepared to being out of force."""

    DRAFT = "draft"
    """Draft: The document is being prepared and certifies nothing yet."""
    ISSUED = "issued"
    """Issued: The issuer has dated the document and given it to its holder or its party."""
    REGISTERED = "registered"
    """Registered: The document is issued and a register has taken it in."""
    ANNULLED = "annulled"
    """Annulled: The document has been declared void and no longer certifies anything."""
    REPLACED = "replaced"
    """Replaced: Another document has taken the place of this one."""


class DutyKind(StrEnum):
    """What the one who bears a duty has to do."""

    GIVING_CAREER_GUIDANCE = "giving-career-guidance"
    """To give career guidance: The users get guidance on education, occupation and career."""
    GIVING_SOCIAL_COUNSELLING = "giving-social-counselling"
    """To give social counselling: The users get counselling on social and personal matters."""
    MAPPING_THE_COMPETENCE = "mapping-the-competence"
    """To map competence: What a person knows and can do is recorded before guidance and programme are planned."""
    FOLLOWING_UP_YOUNG_PEOPLE = "following-up-young-people"
    """To follow up young people: Young people outside education and work are contacted and offered help."""
    MAKING_THE_PROGRAMME = "making-the-programme"
    """To make the programme: The full-time programme is put together and run."""
    ACTIVATING_JOB_SEEKERS = "activating-job-seekers"
    """To activate job seekers: Registered job seekers get follow-up and work-oriented activities."""


class EducationStatus(StrEnum):
    """Where a person stands in upper secondary education on the day the statement is made."""

    COMPLETED = "completed"
    """Completed: The person has been through the whole of the education and has left it as planned, whether everything is passed or not."""
    UNDER_WAY = "under-way"
    """Under way: The person is still in the education."""
    INTERRUPTED = "interrupted"
    """Interrupted: The person left before the end of the education."""


class EnclosureKind(StrEnum):
    """What is sent along with a decision or an appeal to show what happened."""

    EVENT_LOG_EXTRACT = "event-log-extract"
    """Event log: What the systems recorded on the day of the examination."""
    ROOM_REPORT = "room-report"
    """Report from the examination room: What the invigilators or the person in charge of the room wrote down."""
    PHOTOGRAPH = "photograph"
    """Photo: A picture of what was found."""
    WRITTEN_ACCOUNT = "written-account"
    """Written account: A description by somebody who was there."""
    EXAMINER_NOTICE_COPY = "examiner-notice-copy"
    """Notice from the examiner: The examiner's notice of suspected cheating."""
    SPOT_CHECK_COPY = "spot-check-copy"
    """Spot check record: The record of the spot check."""
    DECISION_COPY = "decision-copy"
    """Decision: The decision that is appealed against."""
    HEARING_RECORD = "hearing-record"
    """Record of the candidate's statement: What the candidate said, written down."""
    EXAMINATION_ANSWER_COPY = "examination-answer-copy"
    """Examination answer: What the candidate handed in."""
    OTHER_ENCLOSURE = "other-enclosure"
    """Other enclosure: Something else; its name says what."""


class EntitlementEvent(StrEnum):
    """An event that a time limit starts from or ends with, or that a day is compared with."""

    ARRIVAL_IN_NORWAY = "arrival-in-norway"
    """Arrival in Norway: The person comes to Norway."""
    RESIDENCE_PERMIT_GIVEN = "residence-permit-given"
    """Residence permit: The person gets a residence permit."""
    SETTLED_IN_MUNICIPALITY = "settled-in-municipality"
    """Settlement in a municipality: The person moves to the municipality in which he or she settles."""
    COMPETENCE_MAPPED = "competence-mapped"
    """Competence mapped: The competence mapping is done."""
    GUIDANCE_GIVEN = "guidance-given"
    """Guidance given: The person has had the career guidance."""
    INTRODUCTION_PROGRAMME_START = "introduction-programme-start"
    """Start of the introduction programme: The person begins in the introduction programme."""
    SERVICE_START = "service-start"
    """Start of the service: The service itself was set up."""


class EntitlementStatus(StrEnum):
    """Whether the law gives a group something to claim."""

    INDIVIDUAL_RIGHT = "individual-right"
    """Right of the person: Each person of the group can claim the service."""
    DUTY_TO_OFFER = "duty-to-offer"
    """Duty to offer: An authority has a duty to offer the service or give access to it, without the provision being worded as a right of the person."""
    NO_ENTITLEMENT = "no-entitlement"
    """No entitlement: The law gave the group no such entitlement in the stated period."""


class ErrorLocation(StrEnum):
    """The part of the solution that an error belongs to, which decides who is to put it right."""

    NATIONAL_LIST = "national-list"
    """National list: An online resource on the national list of permitted ones."""
    LOCAL_LIST = "local-list"
    """Local list: An online resource on a local list of permitted ones."""
    NATIONAL_SYSTEMS = "national-systems"
    """Examination delivery systems: The systems that the directorate provides for administering and taking examinations."""
    LOCAL_TECHNOLOGY = "local-technology"
    """Local technology: The network, computers or set-up of the school or the county authority."""


class EthicalStandard(StrEnum):
    """One of the twelve guidelines for good ethical practice in career guidance, which the slides call standards."""

    STANDARD_1 = "standard-1"
    """1. Up-to-date knowledge: The practitioner builds on recent and research-based knowledge of careers."""
    STANDARD_2 = "standard-2"
    """2. Within one's competence: The practitioner takes only cases that competence and mandate cover, knows the limits and tells clients about other services."""
    STANDARD_3 = "standard-3"
    """3. Suitable methods: The practitioner uses methods that fit the client's situation and possibilities."""
    STANDARD_4 = "standard-4"
    """4. Respect: The practitioner respects that the client has worth of his or her own and is an equal."""
    STANDARD_5 = "standard-5"
    """5. Interest: The practitioner is interested in the client's past, present and future."""
    STANDARD_6 = "standard-6"
    """6. Humility: The practitioner is humble and starts from how the client sees the situation and the possibilities."""
    STANDARD_7 = "standard-7"
    """7. Use of power: The practitioner knows the power of the role and tries to use it for the good of the client and their work together."""
    STANDARD_8 = "standard-8"
    """8. Confidentiality: The practitioner keeps confidentiality and follows the other rules of data protection."""
    STANDARD_9 = "standard-9"
    """9. Values and goal: The practitioner knows the core values and the goal of career guidance."""
    STANDARD_10 = "standard-10"
    """10. Own attitudes: The practitioner knows his or her own attitudes and how they can colour the guidance."""
    STANDARD_11 = "standard-11"
    """11. Critical view of oneself: The practitioner looks critically at his or her own competence and keeps asking whether it must be improved."""
    STANDARD_12 = "standard-12"
    """12. Limits of practice: The practitioner knows the limits of professional practice and challenges them where needed."""


class EthicsResource(StrEnum):
    """A part of the quality framework that helps services and practitioners to act ethically."""

    ETHICAL_GUIDELINES = "ethical-guidelines"
    """Ethical guidelines: The twelve guidelines themselves."""
    ETHICS_IN_CONTEXT = "ethics-in-context"
    """Framework for ethical practice: A discussion of how ethical conduct depends on the factors around it."""
    ETHICAL_VALUES = "ethical-values"
    """Values: The core values that the standards rest on."""
    REFLECTION_MODEL = "reflection-model"
    """Reflection model: A model that trains the ability to cope with ethically difficult situations."""
    ETHICS_CARDS = "ethics-cards"
    """Ethics Cards: A digital card game about ethical dilemmas that starts reflection and furthers good practice."""
    ETHICAL_COMMITMENT = "ethical-commitment"
    """Service declaration: The public statement with which a service shows its commitment."""


class EthicsWorkForm(StrEnum):
    """Whether ethical dilemmas are worked with alone or with others."""

    WORKING_ALONE = "working-alone"
    """Alone: One practitioner works with the dilemma."""
    WORKING_TOGETHER = "working-together"
    """Together: Several practitioners work with the dilemma."""


class EvidenceKind(StrEnum):
    """Which of two documents a pupil gets for the education: one for a course that was passed, or one for what was achieved when the course was not."""

    VM = "VM"
    """Diploma: The document for a course of upper secondary education that is passed."""
    KB = "KB"
    """Certificate of competence: The document for what a person has achieved when the conditions for a diploma or a trade certificate are not met."""


class ExaminationAid(StrEnum):
    """A kind of aid that may be permitted in one part of an examination and not in another."""

    NO_AID = "no-aid"
    """No aids: Nothing but what one writes and draws with."""
    POCKET_CALCULATOR = "pocket-calculator"
    """Calculator: A device that calculates and cannot communicate."""
    SCHOOLBOOK = "schoolbook"
    """Textbook: A textbook on paper, not shared with others."""
    SOFTWARE_TOOL = "software-tool"
    """Digital tool: Software on the candidate's computer that the examination allows."""
    LISTED_ONLINE_RESOURCE = "listed-online-resource"
    """Online resource on a list: An online resource on the national or the local list."""
    WORD_BOOK = "word-book"
    """Dictionary: A dictionary that does not translate phrases or sentences."""
    HEADSET = "headset"
    """Headphones: Headphones for the sound that belongs to the assignment."""


class ExaminationEventKind(StrEnum):
    """What happened at an examination that took time from candidates or could have done so."""

    DELIVERY_SYSTEM_PROBLEM = "delivery-system-problem"
    """Problem with the delivery system: The system in which candidates get the assignment and hand in the answer did not work."""
    ASSIGNMENT_ERROR = "assignment-error"
    """Error in the examination paper: The assignment itself had an error."""
    DIGITAL_TOOL_PROBLEM = "digital-tool-problem"
    """Problem with a digital tool: A permitted program or online resource did not work."""
    WRONG_ASSIGNMENT = "wrong-assignment"
    """Wrong examination paper handed out: A candidate was given an assignment meant for others."""
    POWER_FAILURE_OR_ALARM = "power-failure-or-alarm"
    """Power failure or fire alarm: The power went, or an alarm emptied the room."""
    NETWORK_PROBLEM = "network-problem"
    """Problem with the network: The network was down or too slow."""
    ACCOMMODATION_UNCLEAR = "accommodation-unclear"
    """Accommodation unclear: It was not clear which accommodation a candidate had been granted."""
    SUSPICION_HANDLING = "suspicion-handling"
    """Handling of suspected cheating: Time went to looking into a suspicion of cheating while the examination ran."""
    LATE_START = "late-start"
    """Late start: The examination, or one candidate's part in it, started later than it should."""
    OTHER_EVENT = "other-event"
    """Other event: An event that the list does not have; it is described in words."""


class ExaminationForm(StrEnum):
    """The way in which a candidate shows competence at an examination: in writing, orally, by doing, or by a combination."""

    S = "S"
    """Written examination: The candidate answers in writing."""
    M = "M"
    """Oral examination: The candidate shows competence by speaking, not in writing."""
    MP = "MP"
    """Oral-practical examination: The candidate carries out a piece of work and also speaks about it."""
    P = "P"
    """Practical examination: The candidate shows competence by carrying out a piece of work."""
    TS = "TS"
    """Sign language and written examination: The candidate answers in sign language and in writing; the code is accepted only from NVB and is never used for new information."""
    TP = "TP"
    """Theoretical and practical examination: The candidate answers a theoretical part and carries out a practical one; the code is accepted only from NVB and is never used for new information."""


class ExaminationOccasion(StrEnum):
    """Whether what is reported happened at an examination or at a test of the systems before it."""

    ACTUAL_EXAMINATION = "actual-examination"
    """Examination: An examination that candidates are graded on."""
    TEST_EXAMINATION = "test-examination"
    """Test examination: A rehearsal in the examination's own technical solution; nobody is graded."""


class ExaminationSelection(StrEnum):
    """How it came about that the candidate is to be examined in just this subject."""

    COMPULSORY = "compulsory"
    """Compulsory: All in the programme sit this examination, so nobody is drawn for it."""
    DRAWN = "drawn"
    """Drawn: The candidate was drawn for the examination in this subject."""
    CHOSEN = "chosen"
    """Chosen by the candidate: The candidate asked for the examination, as a private candidate does or a pupil who sits it again."""


class ExceptionGround(StrEnum):
    """Why a candidate need not sit an examination that the programme prescribes."""

    EXEMPTION_GRANTED = "exemption-granted"
    """Exemption granted: The candidate has been exempt from the examination, and a remark on the diploma says so."""
    SITTING_ANNULLED = "sitting-annulled"
    """Sitting annulled for errors: The examination went wrong and was annulled for all, and the directorate has dispensed from the requirement."""
    COVERED_EARLIER = "covered-earlier"
    """Covered by earlier education: Earlier education, here or abroad, has been approved in place of the examination."""


class ExpulsionGround(StrEnum):
    """Why a candidate was sent away from an examination."""

    OBSTRUCTION = "obstruction"
    """Obstruction: The candidate made it hard to hold the examination."""
    DISTURBANCE = "disturbance"
    """Disturbance: The candidate disturbed others at work."""
    CHEATING_OR_ATTEMPT = "cheating-or-attempt"
    """Cheating or attempted cheating: The candidate cheated or tried to; listed so that it can be said and refused, for it is never a ground."""


class FindingBasis(StrEnum):
    """What inquiry a finding comes from."""

    RESEARCH_MAPPING = "research-mapping"
    """Mapping of research: A survey of what research says."""
    PRACTICE_MAPPING = "practice-mapping"
    """Mapping of school practice: A survey of what schools do and find."""
    METHOD_TESTING = "method-testing"
    """Testing of methods: What came out when methods were tried with teachers."""


class FlowAspect(StrEnum):
    """What a description of a flow can state, or say that nobody knows."""

    FLOW_SOURCE = "flow-source"
    """Source: From whom the information comes."""
    FLOW_RECEIVER = "flow-receiver"
    """Receiver: To whom the information goes."""
    FLOW_OBJECT = "flow-object"
    """Information object: What is carried."""
    FLOW_PURPOSE = "flow-purpose"
    """Purpose: What the receiver needs the information for."""
    FLOW_LEGAL_BASIS = "flow-legal-basis"
    """Legal basis: Which provision the exchange rests on."""
    FLOW_RESPONSIBLE = "flow-responsible"
    """Responsible actor: Who answers for making the information available."""
    FLOW_START = "flow-start"
    """Trigger: What sets the flow going."""
    FLOW_TIME = "flow-time"
    """Availability: When the information can be had."""
    FLOW_FURTHER_USE = "flow-further-use"
    """Further use: How the information may be used further."""
    FLOW_OWN_DECISION = "flow-own-decision"
    """The person's own decision: Whether the person has to decide that the information is shared."""


class FlowAvailability(StrEnum):
    """When the receiver can have the information."""

    AT_ANY_TIME = "at-any-time"
    """At any time: The receiver can look the information up whenever it is needed."""
    AS_IT_ARISES = "as-it-arises"
    """As it arises: The information is sent on as soon as it comes into being."""
    ONCE_A_YEAR = "once-a-year"
    """Once a year: The information is there after the end of the school year."""
    AFTER_ISSUE = "after-issue"
    """After issue: The information is there once the document has been issued."""
    WHEN_HANDED_OVER = "when-handed-over"
    """When handed over: The receiver has the information only when somebody brings or tells it."""


class FlowManner(StrEnum):
    """Whether data go straight from where they arise to those who see them, or are collected first."""

    SHOWN_FROM_SOURCE = "shown-from-source"
    """Shown from the source: The data are fetched from their source when somebody looks, and are not collected."""
    COLLECTED_FIRST = "collected-first"
    """Collected first: The data are collected, checked and stored, and come out later."""


class FlowTrigger(StrEnum):
    """The event that sets an information flow going."""

    RESULT_RECORDED = "result-recorded"
    """A result is recorded: A grade or other result is entered in the source system."""
    DOCUMENT_ISSUED = "document-issued"
    """A document is issued: A diploma or certificate is issued."""
    PERSON_SHARES = "person-shares"
    """The person decides to share: The person concerned decides that a receiver shall have the information."""
    RECEIVER_ASKS = "receiver-asks"
    """The receiver asks: The receiver asks for the information in each single case."""
    APPLICATION_MADE = "application-made"
    """An application is made: The person applies for a place, a job or a service."""
    EDUCATION_LEFT = "education-left"
    """Education is left: The person completes the education or leaves it."""
    FAULT_FOUND = "fault-found"
    """A fault is found: Somebody finds that a system, a network or a resource does not work."""
    FIXED_DATE = "fixed-date"
    """A fixed date: A date set beforehand arrives."""


class FollowUpOptionKind(StrEnum):
    """What a young person outside education and work may go on to, as the follow-up service counts what is relevant."""

    RETURN_TO_SCHOOL = "return-to-school"
    """Back to school: To take up upper secondary education at a school."""
    WORKPLACE_TRAINING = "workplace-training"
    """Training in a company: An apprenticeship or another contract for training in a company."""
    COUNTY_TRAINING = "county-training"
    """Training or work practice run by the county authority: A course or a period of practice that the county authority arranges for the group."""
    NAV_MEASURE = "nav-measure"
    """Measure of Nav: Work practice or another labour market measure that Nav arranges."""
    COMBINED_MEASURE = "combined-measure"
    """Combined measure: A measure that the county authority, in some cases the municipality, has jointly with Nav."""
    ORDINARY_WORK = "ordinary-work"
    """Ordinary work: A job with an employer."""
    NON_FORMAL_TRAINING = "non-formal-training"
    """Non-formal training: Training that gives no formal competence."""
    OTHER_SUPPORT = "other-support"
    """Support from another service: Help in a matter that has to be settled before education or work can begin."""


class FollowUpStatus(StrEnum):
    """What a young person reported to the follow-up service mainly does, or where the service's contact with him or her stands."""

    OTUK = "OTUK"
    """Unknown activity: The first status of a young person who has not applied, has declined, did not turn up or has left, until the service gets in touch."""
    OTOV = "OTOV"
    """Follow-up and guidance: The service is following the young person up and gives guidance."""
    OTOA = "OTOA"
    """Training and work practice run by the county: The young person is in training or work practice that the county authority arranges."""
    OTAP = "OTAP"
    """Work practice or other measure run by Nav: The young person is in work practice or another measure that the Labour and Welfare Administration arranges."""
    OTKO = "OTKO"
    """Combined measure of the county authority, possibly the municipality, and Nav: The young person is in a measure that the county authority, in some cases the municipality, arranges jointly with Nav."""
    OTAR = "OTAR"
    """In work: The young person whom the service follows up has a job."""
    OTEV = "OTEV"
    """Pupil: The young person whom the service follows up is a pupil in upper secondary education."""
    OTVF = "OTVF"
    """Pupil at a private upper secondary school: The young person whom the service follows up goes to a private upper secondary school."""
    OTLL = "OTLL"
    """Apprentice, training candidate or practice certificate candidate: The young person whom the service follows up has one of the three kinds of contract for training in a company."""
    OTNO = "OTNO"
    """Declined follow-up: The young person has told the service that he or she does not want follow-up."""
    OTMI = "OTMI"
    """In military service: The young person is serving in the armed forces."""
    OTBA = "OTBA"
    """Cares for a child: The young person looks after a child of his or her own and is not in activity for that reason."""
    OTSY = "OTSY"
    """Ill or in an institution: The young person is ill or stays in an institution and cannot be in activity now."""
    OTIF = "OTIF"
    """Non-formal education: The young person learns in an arrangement that does not count as formal education."""
    ELGS_IM = "ELGS_IM"
    """Pupil in compulsory school, preventive work by the service: The young person still goes to compulsory school, and the service works with him or her to prevent later dropout."""
    ELVG_IM = "ELVG_IM"
    """Pupil, apprentice or training candidate, preventive work by the service: The young person is in upper secondary education, and the service works with him or her to prevent dropout."""
    OTFA_IM = "OTFA_IM"
    """Moved to another county: The young person now lives in another county, so this county's service no longer answers for the follow-up."""
    OTFU_IM = "OTFU_IM"
    """Moved to or staying abroad: The young person has left Norway to live abroad, or is staying there."""
    FEIL = "Feil"
    """Registered by mistake: The young person should never have been entered with the follow-up service."""
    OTAR_IM = "OTAR_IM"
    """Is in work: The young person was reported, but is in work and therefore outside the target group."""
    OTEV_IM = "OTEV_IM"
    """Is a pupil: The young person was reported, but is a pupil and therefore outside the target group."""
    OTVF_IM = "OTVF_IM"
    """Is a pupil at a private upper secondary school: The young person was reported, but goes to a private upper secondary school and is therefore outside the target group."""
    OTLL_IM = "OTLL_IM"
    """Is an apprentice, training candidate or practice certificate candidate: The young person was reported, but has a contract for training in a company and is therefore outside the target group."""


class FollowUpStatusGroup(StrEnum):
    """The five main groups into which the status codes of the follow-up service fall."""

    CODE_1 = "1"
    """Unknown activity: The follow-up service does not yet know what the young person is doing."""
    CODE_2 = "2"
    """Under follow-up and guidance: The follow-up service is in touch with the young person and gives guidance towards an activity."""
    CODE_3 = "3"
    """In activity: The young person is in work, in education or in a measure."""
    CODE_4 = "4"
    """Clarified: The young person is not in activity, but the reason is known and no follow-up is wanted or called for at present."""
    CODE_5 = "5"
    """Reported, but not in the target group: The young person was reported to the follow-up service, but turns out not to belong to those it is for."""


class FollowUpTopic(StrEnum):
    """What the follow-up service gives advice on or speaks up for the young person in."""

    WORK_MATTER = "work-matter"
    """Work: Getting or keeping a job."""
    SCHOOL_MATTER = "school-matter"
    """School: Starting, going back to or staying in education."""
    DRUG_MATTER = "drug-matter"
    """Drugs: The use of drugs or alcohol. It may be health data and is not passed on without a basis for it."""
    HOUSING_MATTER = "housing-matter"
    """Housing: Somewhere to live."""
    OTHER_MATTER = "other-matter"
    """Other matter: Another matter that stands in the way of education or work."""


class ForbiddenFunction(StrEnum):
    """What a permitted resource may not have in it."""

    TRANSLATING = "translating"
    """Translation: It turns text of one language into another."""
    COMMUNICATING = "communicating"
    """Communication: It lets candidates reach others, directly or through links to social media and video sites."""
    WEB_SEARCHING = "web-searching"
    """Search engine: It searches the open internet."""
    ARTIFICIAL_INTELLIGENCE = "artificial-intelligence"
    """Artificial intelligence: It writes, answers or solves by artificial intelligence of any kind."""


class FormOfNorwegian(StrEnum):
    """The written form of Norwegian in which a candidate gets the assignment or writes."""

    BOKMAAL = "bokmaal"
    """Bokmål: The form of written Norwegian that most pupils have as their main form."""
    NYNORSK = "nynorsk"
    """Nynorsk: The form of written Norwegian based on the dialects and used most in the west."""


class FormalStatus(StrEnum):
    """Whether a framework or standard has to be followed."""

    VOLUNTARY = "voluntary"
    """Voluntary: Nobody has to follow it; it guides those who choose to use it, which is called soft governance."""
    MANDATORY = "mandatory"
    """Mandatory: Those it is meant for have to follow it, by law or by a decision that binds them."""


class FrameworkArea(StrEnum):
    """The four subjects that the National Quality Framework for Career Guidance is divided into."""

    QUALITY_ASSURANCE = "quality-assurance"
    """Quality assurance: How a service knows that what it does is good: the quality model, assessment and development."""
    COMPETENCE_STANDARDS = "competence-standards"
    """Competence standards: What those who work with career guidance need to know and master."""
    CAREER_COMPETENCIES = "career-competencies"
    """Career competencies and career learning: What career guidance is to lead to for those who get it, and how it is learnt."""
    ETHICAL_STANDARDS = "ethical-standards"
    """Ethics: What good ethical practice is in career guidance."""


class FurtherUse(StrEnum):
    """What a receiver may do with the information beyond the purpose for which it came."""

    STATED_PURPOSE_ONLY = "stated-purpose-only"
    """For the stated purpose only: The information may not be used for anything else."""
    STATISTICS_AND_RESEARCH = "statistics-and-research"
    """Statistics and research: The information may also be used for statistics, analysis and research."""
    SHARED_BY_OWN_DECISION = "shared-by-own-decision"
    """Passed on by the person's decision: The information may go on to others when the person has decided it."""
    WITHIN_THE_SERVICE = "within-the-service"
    """Within the service: Staff of the same service who need the information may use it too."""


class Grade(StrEnum):
    """What is entered as the outcome of an assessment in a subject, at a test, of prior learning or of order and conduct: a grade on one of the scales, or a code in place of a grade."""

    CODE_1 = "1"
    """One: Very low competence in the subject. The grade does not pass, but as an overall achievement grade it is redeemed by an examination grade of 2 or better in the same subject, though never by an interdisciplinary examination."""
    CODE_2 = "2"
    """Two: The lowest of the numerical grades with which a subject is passed."""
    CODE_3 = "3"
    """Three: The second lowest of the five numerical grades with which a subject is passed."""
    CODE_4 = "4"
    """Four: The middle one of the five numerical grades with which a subject is passed."""
    CODE_5 = "5"
    """Five: The second highest of the numerical grades, one step below the top."""
    CODE_6 = "6"
    """Six: The highest of the numerical grades, for outstanding competence in the subject."""
    B = "B"
    """Passed: The candidate has shown enough competence to pass, in a subject that is not graded from 1 to 6 or at a test."""
    IB = "IB"
    """Not passed: The competence shown was not enough to pass, in a subject that is not graded from 1 to 6 or at a test."""
    BM = "BM"
    """Passed with distinction: The highest grade at a trade, journeyman's, practice certificate or competence examination, above an ordinary pass."""
    D = "D"
    """Attended: The pupil took part in the teaching of a subject whose curriculum asks for participation and gives no other grade; it is never entered for an examination."""
    F = "F"
    """Exempt: No grade was set because the person is exempt; a subject remark says from what or why."""
    GK = "GK"
    """Approved: The person's prior learning has been assessed and accepted as covering the subject, which counts as a pass without a graded level."""
    IG = "IG"
    """Not approved: The prior learning of an adult has been assessed and does not cover the subject."""
    IV = "IV"
    """No basis for assessment: No grade was set because there was too little to assess, for example when absence in the subject went over the limit."""
    IM = "IM"
    """Did not attend the examination: The candidate was due to sit the examination but did not come, so there is no examination grade."""
    VO = "VO"
    """Assessed against an individual subject curriculum: The pupil was assessed in the subject against an individual plan instead of the ordinary competence aims, so there is no grade."""
    G = "G"
    """Good: The ordinary and highest grade in order and in conduct."""
    NG = "NG"
    """Fairly good: The middle grade in order and in conduct; the pupil is warned in writing when it may be given."""
    LG = "LG"
    """Poor: The lowest grade in order and in conduct; the pupil is warned in writing when it may be given."""


class GradeStatus(StrEnum):
    """Why a grade differs from the one first entered: it was changed, or it comes from an examination other than the ordinary one."""

    N = "N"
    """New examination: The grade comes from an examination sat again after the ordinary one was not passed."""
    U = "U"
    """Deferred examination: The grade comes from a later examination, because the candidate had documented absence from the ordinary one."""
    S = "S"
    """Special examination: The grade comes from an examination held because the pupil got 1 as overall achievement grade and had not been drawn for examination in the subject."""
    E = "E"
    """Correction of an entry error: The grade was changed because the first one had been entered wrongly."""
    K = "K"
    """Appeal against a grade: The grade is the outcome of an appeal against the one first set."""


class GradingScaleCode(StrEnum):
    """An ordered set of grades that belong together, from the lowest to the highest, with those that count as a pass."""

    ONE_TO_SIX = "one-to-six"
    """Numerical grade: Whole grades from 1 to 6 in a subject, where 2 or better passes."""
    PASSED_NOT_PASSED = "passed-not-passed"
    """Passed or not passed: Two grades, used in a subject whose curriculum asks only whether the competence is good enough."""
    ATTENDED = "attended"
    """Attended: A single grade, used in a subject whose curriculum asks only whether the pupil has taken part."""
    TEST = "test"
    """Test in trade and vocational training: Three grades for trade, journeyman's, practice certificate and competence examinations, two of which pass."""
    ORDER_AND_CONDUCT = "order-and-conduct"
    """Order and conduct: Three grades, set once for order and once for conduct, that describe the pupil at school and not competence in a subject."""
    PRIOR_LEARNING = "prior-learning"
    """Prior learning: Two outcomes of an assessment of prior learning, where the approved one counts as 2 or better."""


class GroupKind(StrEnum):
    """Which part a group of people or bodies has when results are made, delivered and used."""

    END_USERS = "end-users"
    """End users: Those whose results it is about, and their families."""
    SERVICE_STAFF = "service-staff"
    """Service staff: People whose work with young people needs their results."""
    SERVICE_PROVIDERS = "service-providers"
    """Service providers: Bodies that give young people education or other services."""
    SUPPLIERS = "suppliers"
    """Suppliers: Companies that make the systems which results are kept in."""


class GuidanceChannel(StrEnum):
    """The way in which a guidance service meets its users."""

    INDIVIDUAL_GUIDANCE = "individual-guidance"
    """One-to-one guidance: One person talks with one practitioner, face to face."""
    GROUP_GUIDANCE = "group-guidance"
    """Group guidance: Several people get guidance together and learn from each other."""
    COURSE = "course"
    """Course: A planned series of meetings or lessons that users sign up for."""
    CHAT = "chat"
    """Chat: A written conversation on the internet, while both are there."""
    TELEPHONE = "telephone"
    """Telephone: A conversation by telephone."""
    ONLINE_MEETING = "online-meeting"
    """Online meeting: A conversation with sound and picture over the internet, as a supplement to meeting in person."""
    WEB_PAGES = "web-pages"
    """Web pages: Pages with information on education, occupations and work."""
    SELF_HELP = "self-help"
    """Self-help: Tools and exercises that users work through on their own."""
    OUTREACH = "outreach"
    """Outreach: The service goes to the places where the people it is for are."""


class GuidanceHelp(StrEnum):
    """What a guidance service helps its users with."""

    EDUCATION_AND_CAREER_CHOICE = "education-and-career-choice"
    """Choice of education and occupation: Conversations and information that prepare a choice of education or occupation."""
    SOCIAL_AND_PERSONAL_MATTERS = "social-and-personal-matters"
    """Social and personal matters: Help with what affects well-being and learning at school, apart from the choice of career."""
    CAREER_SKILLS = "career-skills"
    """Career competence: Activities in which users develop their competence in managing their own career."""
    CV_AND_APPLICATION = "cv-and-application"
    """CV and job application: Help with writing a CV and an application."""
    JOB_SEARCH = "job-search"
    """Job search: Support in finding and getting a job."""
    STATUS_CLARIFICATION = "status-clarification"
    """Clarification of status: Finding out what work a person can do and what support is needed."""
    ACTIVATION = "activation"
    """Work-oriented activity: Basic skills, qualifying courses or activities that lead towards work."""
    MAPPING_OF_COMPETENCE = "mapping-of-competence"
    """Competence mapping: Recording what a person knows and can do from education and work."""
    LANGUAGE_TRAINING = "language-training"
    """Language training: Training in Norwegian."""
    LABOUR_MARKET_KNOWLEDGE = "labour-market-knowledge"
    """Knowledge of the labour market: Learning how working life is organised and which skills are wanted."""
    ADVICE_AND_ADVOCACY = "advice-and-advocacy"
    """Advice and advocacy: Advice on work, school, housing, drugs and the like, and speaking up for the person."""
    FINDING_OPTIONS = "finding-options"
    """Finding what is possible: Finding out which courses or jobs could suit, and keeping in touch until something is found."""
    REFERRAL_TO_OTHERS = "referral-to-others"
    """Pointing to other services: Telling the user about other services that could help."""


class GuidanceIndicator(StrEnum):
    """What is measured about guidance and those it is for."""

    SHARE_OUTSIDE_WORK_AND_EDUCATION = "share-outside-work-and-education"
    """Share of young people not in education or work: How many of those under 30 are neither in employment nor in education or training."""
    LEAST_GUIDANCE_TIME = "least-guidance-time"
    """Least time for guidance: The least time set aside for career guidance for each pupil, administration included."""
    SHARE_ABOVE_LEAST_GUIDANCE_TIME = "share-above-least-guidance-time"
    """Share of schools above the least time: How many schools set aside more for guidance than the least."""


class GuidanceSector(StrEnum):
    """The part of public or working life in which guidance is given."""

    SCHOOL_SECTOR = "school-sector"
    """Lower and upper secondary school: Guidance that pupils and apprentices get through their education."""
    HIGHER_EDUCATION_SECTOR = "higher-education-sector"
    """Higher education: Guidance that universities and university colleges give their students."""
    COUNTY_CAREER_GUIDANCE = "county-career-guidance"
    """The county's career guidance: Career centres and other guidance that the county authority offers adults."""
    ALL_AGE_DIGITAL_SERVICE = "all-age-digital-service"
    """National digital career guidance: Guidance by telephone, chat and web for people of all ages in the whole country."""
    LABOUR_MARKET_SECTOR = "labour-market-sector"
    """Labour market services: Guidance that the labour and welfare administration gives."""
    INTEGRATION_SECTOR = "integration-sector"
    """Integration of immigrants: Guidance in reception centres and in the introduction programme."""
    CORRECTIONAL_SECTOR = "correctional-sector"
    """Correctional services: Guidance for people in prison."""
    WORKING_LIFE_SECTOR = "working-life-sector"
    """Employers and unions: Guidance that companies give employees or unions give members."""


class GuidanceTargetGroup(StrEnum):
    """A group of people that a guidance service is for."""

    LOWER_SECONDARY_PUPILS = "lower-secondary-pupils"
    """Pupils in lower secondary school: Pupils in the last three years of compulsory school, before the choice of upper secondary education."""
    UPPER_SECONDARY_PUPILS = "upper-secondary-pupils"
    """Pupils in upper secondary school: Pupils in upper secondary school, whichever programme they have chosen."""
    VOCATIONAL_PUPILS = "vocational-pupils"
    """Pupils in vocational programmes: Pupils in the years of a vocational programme that are taught in school, normally the first two."""
    APPRENTICES = "apprentices"
    """Apprentices: People in the part of vocational training that takes place in a company."""
    HIGHER_EDUCATION_STUDENTS = "higher-education-students"
    """Students in higher education: Students at universities and university colleges."""
    ADULT_LEARNERS = "adult-learners"
    """Adult learners: Adults who take, or think of taking, education or training."""
    EMPLOYED = "employed"
    """People at work: People who have a job."""
    UNEMPLOYED = "unemployed"
    """Unemployed people: People without a job who look for one, whether or not they are registered."""
    OUTSIDE_LABOUR_MARKET = "outside-labour-market"
    """Others outside the labour market: People who neither have a job nor look for one, for other reasons than education."""
    OLDER_ADULTS = "older-adults"
    """Older adults: Older residents, at work or on their way out of it."""
    NEET = "neet"
    """Young people outside education and work: Young people who are neither in education or training nor at work (NEET)."""
    IMMIGRANTS = "immigrants"
    """Immigrants: People who have come to live in Norway, whatever the ground for it."""
    REFUGEES = "refugees"
    """Refugees: People with a residence permit on one of the grounds of the introduction programme."""
    PEOPLE_IN_PRISON = "people-in-prison"
    """People in prison: People who serve a sentence or are held in a prison."""
    SAMI = "sami"
    """Sami people: Sami users, whom the strategy for skills policy names as a group to be stressed."""
    ALL_AGES = "all-ages"
    """People of all ages: Everyone, without a limit of age or situation."""


class HearingForm(StrEnum):
    """How the candidate was given the chance to speak."""

    ORALLY = "orally"
    """Orally: In a conversation, as the guide advises."""
    IN_WRITING = "in-writing"
    """In writing: In a letter or message, which the regulation also allows."""


class HolderStatus(StrEnum):
    """In which capacity the holder of a document was trained or examined; the regulations name the issuer for each."""

    PUPIL = "pupil"
    """Pupil: Someone who has been admitted to an upper secondary school and taken up the place."""
    APPRENTICE = "apprentice"
    """Apprentice: Someone who is trained in a company with a view to a trade or journeyman's examination."""
    TRAINING_CANDIDATE = "training-candidate"
    """Training candidate: Someone who is trained in a company with a view to a competence examination, which asks for less than a trade examination."""
    PRACTICE_CERTIFICATE_CANDIDATE = "practice-certificate-candidate"
    """Practice certificate candidate: Someone who is trained in a company with a view to a practice certificate."""
    PRIVATE_CANDIDATE = "private-candidate"
    """Private candidate: Someone who sits examinations without being taught in the subject as pupil, apprentice or adult participant."""
    ADULT_PARTICIPANT = "adult-participant"
    """Adult participant: An adult who takes upper secondary education that is organised for adults."""
    PREPARATORY_PARTICIPANT = "preparatory-participant"
    """Participant in preparatory education for adults: An adult who takes preparatory education, which comes before upper secondary and is given by the municipality."""
    TRADE_CANDIDATE_BY_PRACTICE = "trade-candidate-by-practice"
    """Experience-based trade candidate: Someone who sits the trade or journeyman's examination on the strength of long practice in the trade, without a contract."""
    TRADE_CERTIFICATE_ON_THE_JOB_CANDIDATE = "trade-certificate-on-the-job-candidate"
    """Candidate for a trade certificate on the job: Someone in work who is trained at the workplace towards a trade or journeyman's examination."""


class IdentityNumberKind(StrEnum):
    """The kind of number by which a person is identified. The forms of the kinds overlap, so the kind is stated by whoever gives the number and is never worked out from it."""

    NATIONAL_IDENTITY_NUMBER = "national-identity-number"
    """National identity number: The number of eleven digits that the population register gives to a person who is resident in Norway."""
    D_NUMBER = "d-number"
    """D-number: A number for a person who needs to be identified in Norway without meeting the conditions for a national identity number; 40 is added to the day of birth."""
    H_NUMBER = "h-number"
    """H-number: A temporary help number that an organisation makes for its own use when a person's real number is not known; 40 is added to the month of birth."""
    NAV_SYNTHETIC = "nav-synthetic"
    """Synthetic number from Nav: A made-up number for tests from the Labour and Welfare Administration, belonging to no real person; it has the same form as an H-number."""
    TENOR_SYNTHETIC = "tenor-synthetic"
    """Synthetic number from Tenor: A made-up number for tests from Tenor, the Tax Administration's test data, belonging to no real person; 80 is added to the month."""
    SCHOOL_FICTITIOUS = "school-fictitious"
    """Fictitious number of the school systems: A stand-in number that the admissions office makes for a real person who cannot get a valid national identity number or D-number; the two last digits are a county number, and there are no control digits."""
    NOT_STATED = "not-stated"
    """Kind not stated: The source gives a number without saying which kind it is, so nothing about its form can be checked against a kind."""


class IllegalAct(StrEnum):
    """What is not permitted at a written examination and may give an advantage; the guide gives examples, so the list has a code for what it does not name."""

    COMMUNICATION_OR_SHARING = "communication-or-sharing"
    """Communication or sharing: Contact with others in any form: writing together, publishing on the internet, storing in the cloud."""
    TRANSLATION_PROGRAM = "translation-program"
    """Translation program: A program that translates text, with or without internet access."""
    CHATBOT_OR_AI = "chatbot-or-ai"
    """Chatbot or artificial intelligence: A program that writes, solves or explains by artificial intelligence, with or without internet access."""
    AIDS_IN_PART_ONE = "aids-in-part-one"
    """Aids in part 1: A calculator or textbook in the part of a mathematics examination that is done without aids."""
    SHARED_TEXTBOOK = "shared-textbook"
    """Shared textbook: Two candidates who use one textbook between them."""
    OTHER_NETWORK = "other-network"
    """Other network: A connection to a network that is not the one set up for the examination, such as a shared mobile connection."""
    MOBILE_PHONE_ON = "mobile-phone-on"
    """Mobile phone not switched off: A mobile phone that the candidate has left on during the examination."""
    REFUSED_SPOT_CHECK = "refused-spot-check"
    """Refusal of a spot check: The candidate will not take part in a spot check, which counts as attempted cheating."""
    REFUSED_DELETION = "refused-deletion"
    """Refusal to delete: The candidate will not delete an illegal aid that was found, which counts as attempted cheating."""
    OTHER_ILLEGAL_ACT = "other-illegal-act"
    """Other illegal act or aid: Something else that is not permitted and may give an advantage; it must be described."""


class IncidentRecordKind(StrEnum):
    """What shows afterwards what happened."""

    EVENT_LOG = "event-log"
    """Event log: Entries that a system has made by itself."""
    PHOTO = "photo"
    """Photo: A photograph or a picture of a screen."""
    WRITTEN_ACCOUNT = "written-account"
    """Written account: What a person who was there has written down."""
    START_RECORD = "start-record"
    """Record of the start: When each candidate started, taken from the candidate monitor."""


class IndicatorUnit(StrEnum):
    """What the value of an indicator is counted in."""

    PER_CENT = "per-cent"
    """Per cent: Hundredths of the population."""
    MINUTES_A_PUPIL_A_WEEK = "minutes-a-pupil-a-week"
    """Minutes a pupil a week: Minutes for each pupil in each week."""


class InformationAudience(StrEnum):
    """The group of candidates that has been given the information."""

    PUPILS_AND_PARTICIPANTS = "pupils-and-participants"
    """Pupils and adult participants: Those whom the guide calls pupils: pupils and adult participants together."""
    THOSE_SITTING_PRIVATELY = "those-sitting-privately"
    """Private candidates: Candidates who sit the examination without having been taught."""
    THOSE_IN_WORKPLACE_TRAINING = "those-in-workplace-training"
    """Apprentices and others in workplace training: Candidates trained in a company, whom the guide does not mention."""
    EVERYONE = "everyone"
    """Everyone: All candidates at the session, of whatever kind."""


class InformationCategory(StrEnum):
    """What sort of data about a person an information object contains. The facts of a code name the keys that carry it in a document."""

    PERSON_IDENTITY = "person-identity"
    """Identity: Name, date of birth and identity number."""
    GRADES_AND_RESULTS = "grades-and-results"
    """Grades and results: Grades, passed tests and other outcomes of assessment."""
    ABSENCE_RECORD = "absence-record"
    """Absence: Days and hours of absence."""
    EDUCATION_COURSE = "education-course"
    """Course of education: Programme, level, period and whether it was completed."""
    INCIDENT_DETAILS = "incident-details"
    """Details of an incident: What happened to a candidate, when, and what was done."""
    SCHOOL_AND_CLASS = "school-and-class"
    """School and class: Which school a person goes to, and in which class or group."""
    DOCUMENT_LIST = "document-list"
    """List of documents: Which diplomas and certificates exist: number, kind, issuer, day and state, but not what stands in them."""
    PLANS_AHEAD = "plans-ahead"
    """Plans ahead: Where a person is heading, and what has been agreed as the next step."""
    CONTACT_DETAILS = "contact-details"
    """Contact details: How a person, or those who answer for the person, can be reached."""
    FOLLOW_UP_SITUATION = "follow-up-situation"
    """Situation at follow-up: Why a person needs follow-up, what has been tried, and what the person does now."""
    CANDIDATE_DATA = "candidate-data"
    """Candidate: Which candidates it is about, by number and kind, and where they are taught."""
    EXAMINATION_DETAILS = "examination-details"
    """Examination: Which examination it is, when and where, who is registered, and what the person is exempt from."""
    TIME_AND_ACCOMMODATION = "time-and-accommodation"
    """Time and accommodation: How long a candidate was given, and why."""
    APPEAL_OUTCOME = "appeal-outcome"
    """Outcome of an appeal: That a grade was appealed, and what came of it."""
    STAFF_DETAILS = "staff-details"
    """Staff: Who was on duty, in which role, and what training they had."""
    DELIVERY_DETAILS = "delivery-details"
    """Details of the delivery: What a delivery says of itself: who sends it to whom, when, why and by whose decision. Every delivery holds it."""
    DELIVERY_OUTCOME = "delivery-outcome"
    """Answer to a delivery: Whether a delivery was taken in, and which records had something wrong."""


class InformationGiver(StrEnum):
    """Which body has given the candidates the information."""

    INFORMED_BY_SCHOOL = "informed-by-school"
    """The school: The school, or the office that holds the examination for private candidates."""
    INFORMED_BY_COUNTY = "informed-by-county"
    """The county authority: The county authority as owner of the schools, on its website or directly."""


class InformationObject(StrEnum):
    """What a flow carries, seen as one thing that somebody answers for."""

    DIPLOMA = "diploma"
    """Diploma: The diploma itself, with all that stands on it."""
    COMPETENCE_CERTIFICATE = "competence-certificate"
    """Certificate of competence: The certificate of competence itself, for education that is not passed as a whole."""
    TRADE_CERTIFICATE = "trade-certificate"
    """Trade or journeyman's certificate: The certificate of a completed vocational qualification."""
    SINGLE_RESULTS = "single-results"
    """Single results: Grades and other results one by one, before and apart from any document."""
    COMPLETION_STATUS = "completion-status"
    """Completion status: Whether the person has completed the education, is still in it or has left it."""
    DOCUMENT_LIST = "document-list"
    """List of documents: Which documents a person has, without what stands in them."""
    FAULT_REPORT = "fault-report"
    """Fault report: A report that something failed in connection with an examination."""
    EXAMINATION_REGISTRATION = "examination-registration"
    """Registration for an examination: Which candidate is registered for which examination."""
    EXAMINATION_INFORMATION = "examination-information"
    """Information about the examination: What candidates and staff need to know about an examination and its rules."""
    DATA_ON_LEARNING = "data-on-learning"
    """Data on learning: What learning materials, platforms, records, tests and surveys hold of a pupil's learning and well-being."""


class InformationOccasion(StrEnum):
    """Whether information was given in good time or on the day itself."""

    BEFORE_THE_DAY = "before-the-day"
    """Before the examination: Given on an earlier day, so that the candidate can prepare."""
    ON_THE_DAY = "on-the-day"
    """On the day: Given in the room before the candidates begin."""


class InformationSourceKind(StrEnum):
    """What sort of source of information on education and work it is."""

    NATIONAL_PORTAL = "national-portal"
    """National portal: The official website of the country for information on education and occupations."""
    SKILLS_NEEDS_COMMITTEE = "skills-needs-committee"
    """Skills needs committee: A committee that assesses which skills the country will need."""
    DIGITAL_GUIDANCE = "digital-guidance"
    """Digital guidance: A digital service that gives information together with guidance."""


class InformationTopic(StrEnum):
    """What candidates must know, or are to be told, about the examination."""

    HOW_IT_IS_CONDUCTED = "how-it-is-conducted"
    """How the examination is conducted: What happens from arrival until the answer is submitted."""
    CHEATING_AND_CONSEQUENCES = "cheating-and-consequences"
    """Cheating and its consequences: What cheating and attempted cheating are, with examples, and what they lead to."""
    PERMITTED_AIDS = "permitted-aids"
    """Permitted aids: Which aids may be used and are at hand."""
    ILLEGAL_AIDS = "illegal-aids"
    """Illegal aids: Which aids are not permitted, artificial intelligence and translation among them."""
    UNEXPECTED_EVENTS = "unexpected-events"
    """What to do when something happens: What the candidate does if something unforeseen happens during the examination."""
    APPLYING_FOR_ACCOMMODATION = "applying-for-accommodation"
    """How to apply for accommodation: How and when to apply for special accommodation."""
    TIME_AND_PLACE = "time-and-place"
    """Time and place: When and where to meet."""
    GUIDELINES_FOR_EXAMINATION = "guidelines-for-examination"
    """Examination guidelines: The guidelines that apply to the examination."""
    EQUIPMENT_TO_BRING = "equipment-to-bring"
    """Equipment to bring: What the candidate has to bring, and that a paper dictionary is wise."""
    USING_AIDS_AND_RESOURCES = "using-aids-and-resources"
    """Use of aids and online resources: How aids and online resources are used in the examination's technical solution."""
    ALTERNATIVE_TO_ONLINE_DICTIONARY = "alternative-to-online-dictionary"
    """Alternative to online dictionaries: That the candidate should have something else if the online dictionary fails; the guide recommends saying so."""
    DELETING_ILLEGAL_AIDS = "deleting-illegal-aids"
    """Illegal aids must be deleted: That illegal aids on the computer must be deleted before the examination."""
    SPOT_CHECKS = "spot-checks"
    """Spot checks: What spot checks are, when they are made, and that refusal counts as attempted cheating."""
    PRIVACY_AT_SPOT_CHECKS = "privacy-at-spot-checks"
    """Data protection at spot checks: What candidates can do so that a spot check shows nothing private, such as choosing a neutral picture as the background of the screen."""
    EXAMINERS_MAY_DETECT = "examiners-may-detect"
    """Examiners may detect cheating: That cheating can be found during grading too."""
    PRACTICAL_RULES = "practical-rules"
    """Rules and practical matters: The rules in the room and what else is practical to know."""
    TIME_FRAME = "time-frame"
    """Time frame: When the examination begins and ends."""
    WRONG_ASSIGNMENT = "wrong-assignment"
    """Wrong assignment: That the candidate must say so if the assignment is the wrong one."""
    FAULTS_TO_REPORT = "faults-to-report"
    """Faults to report: That the candidate must speak up when the system, the network or a resource fails."""
    LOST_LOGIN_TIME = "lost-login-time"
    """Time lost at login: That logging in may take time and that lost time is given back."""


class IntendedUsers(StrEnum):
    """Which candidates the resource is meant for at the examination."""

    ALL_CANDIDATES = "all-candidates"
    """All candidates: Every candidate may use it."""
    MINORITY_LANGUAGE_PUPILS = "minority-language-pupils"
    """Minority language pupils: Only pupils whose mother tongue is neither Norwegian nor Sami may use it."""
    CANDIDATES_WITH_ACCOMMODATION = "candidates-with-accommodation"
    """Candidates with special accommodation: Only candidates whose decision on special accommodation says so may use it."""


class InterruptionReason(StrEnum):
    """Why a pupil breaks off an education programme or programme area during the school year."""

    AP = "AP"
    """Changed programme at the same school: The pupil stays at the school, but goes over to another programme area or education programme there."""
    AR = "AR"
    """Got a job: The pupil leaves because he or she has found work."""
    AS = "AS"
    """Started at another school: The pupil leaves this school and carries on at another one."""
    FL = "FL"
    """Moved: The pupil leaves because he or she moves to live somewhere else."""
    FR = "FR"
    """Extensive absence: The education is broken off because the pupil has been away from teaching a great deal."""
    FV = "FV"
    """Wrong choice: The pupil leaves because the education turned out not to be the right one for him or her."""
    LA = "LA"
    """Left during the school year to start an apprenticeship: The pupil leaves school before the school year is over because training in a company begins."""
    MI = "MI"
    """Military service: The pupil breaks off the education to serve in the armed forces."""
    PM = "PM"
    """Leave: The pupil breaks off the education because he or she has been given leave from school."""
    UV = "UV"
    """Exchange pupil: The interruption has to do with the pupil being an exchange pupil; the list does not say whether the exchange goes to or from Norway."""
    IM = "IM"
    """Did not attend at the start of school: The person was admitted, but never turned up when teaching began. The same letters as a grade mean that a candidate did not attend an examination."""
    TN = "TN"
    """Declined the offer: The person had been offered a place, but said no to it."""
    AF = "AF"
    """Other reason, or not stated: The reason is none of the others on the list, or nobody has given one."""


class Jurisdiction(StrEnum):
    """The country whose actors, platforms and rules a statement is about; in another country it is an example and no fact."""

    NO = "NO"
    """Norway: The statement holds in Norway."""
    DK = "DK"
    """Denmark: The statement holds in Denmark, and is an example in Norway."""


class LabourMeasureKind(StrEnum):
    """Measures and services for people outside the labour market in which guidance has a part."""

    JOB_APPLICANT_COURSE = "job-applicant-course"
    """Job applicant course: A course in looking for and applying for work, which is also given digitally."""
    QUALIFICATION_PROGRAMME = "qualification-programme"
    """Qualification programme: A programme that prepares people far from working life for work."""
    STATUS_CLARIFICATION = "status-clarification"
    """Status clarification: To find out what a person can do and what support is needed to get work."""
    WAGE_SUBSIDY = "wage-subsidy"
    """Wage subsidy: A grant to an employer who employs someone with difficulties in getting work."""
    WORK_ORIENTED_HEALTH_CARE = "work-oriented-health-care"
    """Work-oriented health care: Treatment or support for health that is meant to bring a person to work."""


class LearnerGroupKind(StrEnum):
    """How the pupils of a group have come together."""

    SCHOOL_CLASS = "school-class"
    """Class: A class of the school."""
    TEACHING_GROUP = "teaching-group"
    """Teaching group: The pupils who are taught a subject together."""
    SELECTED_LEARNERS = "selected-learners"
    """Selected pupils: Pupils whom a teacher has picked out for a purpose."""


class LearningDataCategory(StrEnum):
    """What side of a pupil's learning, motivation or well-being some data tell about."""

    PERFORMANCE_IN_SUBJECT = "performance-in-subject"
    """Performance in a subject: How well the pupil does the tasks of a subject."""
    ACTIVITY_IN_SUBJECT = "activity-in-subject"
    """Activity in a subject: How much the pupil works with a subject, as learning materials and the learning platform see it."""
    CURRICULUM_PROGRESS = "curriculum-progress"
    """Progress in the curriculum: How far the pupil has formally come in the curriculum of a subject."""
    MOTIVATION = "motivation"
    """Motivation: How much the pupil wants to learn, in the pupil's own judgement."""
    WELL_BEING = "well-being"
    """Well-being: How the pupil feels at school, in the pupil's own judgement."""
    ATTENDANCE = "attendance"
    """Attendance: Whether the pupil is present in the lessons."""
    SUBMISSION_TIMELINESS = "submission-timeliness"
    """Timeliness of submission: Whether the pupil hands in work by the day that was set."""
    QUALITATIVE_NOTE = "qualitative-note"
    """Teacher's note: What a teacher has written down about the pupil's learning."""
    LINK_TO_WORK = "link-to-work"
    """Link to the pupil's work: A link to the content of work that the pupil has handed in."""


class LearningOutcomeKind(StrEnum):
    """The three categories in which the qualifications framework says what a person knows, can do and is able to."""

    KNOWLEDGE = "knowledge"
    """Knowledge: Understanding of theories, facts, principles and procedures in subjects or occupations."""
    SKILLS = "skills"
    """Skills: The ability to use knowledge to solve problems and tasks."""
    GENERAL_COMPETENCE = "general-competence"
    """General competence: The ability to use knowledge and skills independently in different situations."""


class LetterKind(StrEnum):
    """Which document a test in trade or vocational training leads to."""

    F = "F"
    """Trade certificate: The document for a passed trade examination with all relevant subjects passed."""
    S = "S"
    """Journeyman's certificate: The document for a passed journeyman's examination with all relevant subjects passed."""
    K = "K"
    """Certificate of competence: The document that a training candidate gets after a competence examination."""
    B = "B"
    """Practice certificate: The document that a practice certificate candidate gets after passing the examination."""


class LicenceLevel(StrEnum):
    """Who has bought the right to use the resource."""

    SCHOOL_LICENCE = "school-licence"
    """Bought by the school: The school has bought it for its pupils."""
    COUNTY_LICENCE = "county-licence"
    """Bought by the county authority: The county authority has bought it for its schools."""
    OPEN_TO_ALL = "open-to-all"
    """Open to all: No licence is needed."""
    PERSONAL_LICENCE = "personal-licence"
    """Personal licence: The candidate has bought it."""


class LimitUnit(StrEnum):
    """What a time limit is counted in."""

    DAYS = "days"
    """Days: Calendar days."""
    WEEKS = "weeks"
    """Weeks: Periods of seven days."""
    MONTHS = "months"
    """Months: Calendar months."""
    YEARS = "years"
    """Years: Calendar years."""


class LinkedContentKind(StrEnum):
    """What a link in a view leads to."""

    TEACHERS_NOTE = "teachers-note"
    """Teacher's note: A note that a teacher has written."""
    SUBMITTED_ASSIGNMENT = "submitted-assignment"
    """Submitted assignment: Work that the pupil has handed in."""


class LogAction(StrEnum):
    """What was done with a result."""

    ENTERED = "entered"
    """Entered: The result was entered for the first time."""
    CORRECTED = "corrected"
    """Corrected: Something in the entry was wrong and was put right, which gives the result a new version."""
    DELIVERED = "delivered"
    """Delivered: The result was sent on in a delivery."""
    RECEIVED = "received"
    """Received: A register or another receiver took the result in."""
    SHARED = "shared"
    """Shared: The result was shared with somebody because the person had decided it."""
    ANNULLED = "annulled"
    """Annulled: The result was declared void."""


class MatrixHolder(StrEnum):
    """The four levels between which the guide to written examinations divides the tasks."""

    DIRECTORATE = "directorate"
    """The Directorate: The Directorate for Education and Training, with overall responsibility for centrally set examinations."""
    STATE_ADMINISTRATOR = "state-administrator"
    """The County Governor: The state's representative in the county, which handles appeals and grading."""
    COUNTY_AUTHORITY = "county-authority"
    """The county authority: The county authority as school owner; for a private school, its owner."""
    SCHOOL = "school"
    """The school: Whoever holds the examination in practice: upper secondary schools and offices for private candidates."""


class MemberKind(StrEnum):
    """What sort of body or person is a member."""

    GOVERNMENT_MEMBERS = "government-members"
    """Government: Representatives of the government."""
    NON_GOVERNMENTAL_MEMBERS = "non-governmental-members"
    """Non-governmental organisations: Organisations outside the public sector."""
    GUIDANCE_PROVIDER_MEMBERS = "guidance-provider-members"
    """Providers of guidance: Those who provide career guidance."""
    MUNICIPALITY_MEMBERS = "municipality-members"
    """Municipalities: The municipalities of the county."""
    LABOUR_WELFARE_MEMBERS = "labour-welfare-members"
    """Labour and welfare administration: The labour and welfare administration at regional level."""
    EMPLOYER_MEMBERS = "employer-members"
    """Employers' organisations: Organisations of employers."""
    EMPLOYEE_MEMBERS = "employee-members"
    """Employees' organisations: Organisations of employees."""
    RESEARCHER_MEMBERS = "researcher-members"
    """Researchers: People who do research."""
    FORECAST_EXPERT_MEMBERS = "forecast-expert-members"
    """Experts on forecasts of skills: People who forecast which skills will be needed."""
    MINISTRY_MEMBERS = "ministry-members"
    """Ministries: Ministries that take part."""


class MessageSeverity(StrEnum):
    """How much a message about a record weighs in the verdict on the delivery."""

    ERROR = "error"
    """Error: The record cannot be used as it is, so the delivery is rejected."""
    WARNING = "warning"
    """Warning: The record can be used, but something in it is unusual or missing."""
    INFORMATION = "information"
    """Information: The sender is told something about the record and need do nothing."""


class NotCheating(StrEnum):
    """What may be seen in an answer or on a computer without being a ground for annulment."""

    PLAGIARISM = "plagiarism"
    """Plagiarism: Text or work of others handed in as the candidate's own; it may lower the grade."""
    MISSING_SOURCES = "missing-sources"
    """Missing sources: The candidate does not say where something is taken from; it may lower the grade."""
    OFFICE_SOFTWARE = "office-software"
    """Ordinary office software: Programs that most computers have, such as a word processor or a spreadsheet."""


class NqfLevel(StrEnum):
    """The seven levels of the Norwegian Qualifications Framework on which a qualification can be placed. Nothing is placed on level 1."""

    CODE_2 = "2"
    """Level 2: The level of someone who has finished compulsory school, shown by its diploma."""
    CODE_3 = "3"
    """Level 3: The level of competence from part of upper secondary education, shown by a certificate of competence."""
    CODE_4 = "4"
    """Level 4: The level of someone who has passed upper secondary education, shown by a diploma or a trade or journeyman's certificate."""
    CODE_5 = "5"
    """Level 5: The level of vocational college education, with two sub-levels."""
    CODE_5_1 = "5.1"
    """Level 5.1: The first of the two sub-levels of vocational college education."""
    CODE_5_2 = "5.2"
    """Level 5.2: The second of the two sub-levels of vocational college education, where the programmes of two years are."""
    CODE_6 = "6"
    """Level 6: The level of a bachelor's degree, with the two-year degree of university college graduate as a part of it."""
    CODE_7 = "7"
    """Level 7: The level of a master's degree."""
    CODE_8 = "8"
    """Level 8: The level of a doctorate, the highest in the framework."""


class OfferAnswer(StrEnum):
    """What the young person said to an offer."""

    OFFER_ACCEPTED = "offer-accepted"
    """Accepted: The young person takes the offer."""
    OFFER_DECLINED = "offer-declined"
    """Declined: The young person does not want the offer."""
    OFFER_OPEN = "offer-open"
    """Not answered: The young person has not answered yet."""


class OfferSource(StrEnum):
    """Whether an offer belongs to upper secondary education or comes from another body."""

    WITHIN_UPPER_SECONDARY = "within-upper-secondary"
    """Within upper secondary education: The county authority offers it as part of upper secondary education."""
    FROM_OTHER_BODY = "from-other-body"
    """From another body: Nav, a municipality or another body outside upper secondary education gives it."""


class OutcomeKind(StrEnum):
    """How the sitting ended for a candidate."""

    GRADED = "graded"
    """Graded: The examiners have given a grade."""
    NOT_MET = "not-met"
    """Did not attend the examination: The candidate did not come."""
    NOTHING_SUBMITTED = "nothing-submitted"
    """Nothing submitted: The candidate came but submitted no answer."""
    ANNULLED_FOR_CHEATING = "annulled-for-cheating"
    """Annulled for cheating: A decision has annulled the candidate's examination because of cheating or attempted cheating."""
    ANNULLED_FOR_ERRORS = "annulled-for-errors"
    """Annulled for errors: The examination was annulled because of errors in how it was carried out."""
    ANNULLED_WITHOUT_OVERALL_GRADE = "annulled-without-overall-grade"
    """Annulled, no overall achievement grade: The examination was annulled because the candidate had no overall achievement grade in the subject."""
    EXPELLED = "expelled"
    """Expelled: The candidate was expelled for obstructing or disturbing, not for cheating."""


class OutreachPlace(StrEnum):
    """The kinds of place where young people gather and a service seeks them out."""

    CITY_CENTRE = "city-centre"
    """City centre: The streets and squares in the middle of a town."""
    SHOPPING_CENTRE = "shopping-centre"
    """Shopping centre: A building with many shops."""
    TRAIN_STATION = "train-station"
    """Train station: A station for trains."""
    TRAFFIC_HUB = "traffic-hub"
    """Traffic hub: A place where people change between means of transport."""
    PETROL_STATION = "petrol-station"
    """Petrol station: A station that sells fuel, often a meeting place outside towns."""
    FAST_FOOD_RESTAURANT = "fast-food-restaurant"
    """Fast food restaurant: A place that serves quick meals."""
    OTHER_GATHERING_PLACE = "other-gathering-place"
    """Other gathering place: Any other place where young people gather."""


class ParticipationMode(StrEnum):
    """How a person comes to use a service: freely, by applying or because it is required."""

    VOLUNTARY = "voluntary"
    """Voluntary: The person decides whether to take part."""
    APPLIED_FOR = "applied-for"
    """Applied for: The person has to apply for a place."""
    COMPULSORY = "compulsory"
    """Compulsory: The person has a duty to take part."""


class PathDeviation(StrEnum):
    """In what way a path of vocational training differs from two years in school followed by two in apprenticeship."""

    VOCATIONAL_AND_GENERAL_PATH = "vocational-and-general-path"
    """Vocational and study qualification (YSK): A path, usually of four years, that leads to both a trade certificate and general university and college admissions certification."""
    CROSS_PROGRAMME_PATH = "cross-programme-path"
    """Cross-programme path: The person has moved from one education programme into a trade that usually builds on another."""
    TRAINING_IN_SCHOOL = "training-in-school"
    """Vocational training in school: The last part of the training was given at school instead of in a company."""
    INTEGRATED_COURSES = "integrated-courses"
    """Integrated vocational courses: School and company training run side by side instead of one after the other."""
    EXTENDED_TRAINING_TIME = "extended-training-time"
    """Extended training time: The person has had more time than the path usually takes."""
    INTERRUPTED_TRAINING = "interrupted-training"
    """Interrupted training: The path has been broken off and taken up again."""
    EARLIER_UPPER_SECONDARY = "earlier-upper-secondary"
    """Earlier upper secondary education: The person has upper secondary education from before, which counts in place of parts of the path."""
    BY_PRACTICE = "by-practice"
    """On the strength of practice: The examination was taken after long practice in the trade, without school years and contract."""
    ON_THE_JOB = "on-the-job"
    """Trade certificate on the job: Someone in work was trained at the workplace instead of first at school."""
    OTHER_PATH = "other-path"
    """Other deviation: The path departs from the usual in a way that no other code covers."""


class PathPartKind(StrEnum):
    """Where a part of a path of vocational training takes place."""

    IN_SCHOOL = "in-school"
    """Training in school: The part is a school year or other time of teaching at a school."""
    IN_COMPANY = "in-company"
    """Training in company: The part is training under a contract with a training establishment."""
    WORK_PRACTICE = "work-practice"
    """Practice at work: The part is work in the trade without a contract of training, counted as practice."""


class PilotRole(StrEnum):
    """Why an actor is asked to take part in a pilot."""

    SERVICE_PROVIDER = "service-provider"
    """Service provider: The actor delivers services or uses results in its work."""
    COORDINATING_AND_SUPPORTING = "coordinating-and-supporting"
    """Coordinating and supporting: The actor brings others together or runs what they share."""
    SUPPLIER_OF_SYSTEMS = "supplier-of-systems"
    """Supplier of systems: The actor makes the systems and knows what they allow."""


class PlacementKind(StrEnum):
    """How a candidate with accommodation is placed, so that invigilators see what applies to whom."""

    MARKED_DESK = "marked-desk"
    """Marked desk: The candidate's desk in the common room carries a mark."""
    SEPARATE_ZONE = "separate-zone"
    """Separate part of the room: Candidates with the same accommodation sit together in one part of the room."""
    SEPARATE_ROOM = "separate-room"
    """Separate room: The candidate sits in another room than the common one."""


class PlanProcedureKind(StrEnum):
    """What a procedure in a contingency plan is for."""

    REPORTING_FAULTS = "reporting-faults"
    """Reporting faults: How schools report faults to the county authority."""
    FOLLOWING_UP_FAULTS = "following-up-faults"
    """Following up faults: How the county authority follows reported faults up."""
    EXTRA_TIME_FOR_OUTAGE = "extra-time-for-outage"
    """Extra time for short outages: How extra time is given when the network fails for a short while."""
    DOCUMENTING_EVENTS = "documenting-events"
    """Documenting events: How unexpected events are put on record."""
    USING_BACKUP = "using-backup"
    """Using a backup: When a backup is brought into use and who decides it."""
    INFORMING_CANDIDATES = "informing-candidates"
    """Informing candidates: How candidates are kept informed while a fault lasts."""


class PlatformFunction(StrEnum):
    """What a platform lets its users do or see."""

    LEARNING_MATERIALS = "learning-materials"
    """Digital learning materials: Access to all digital learning materials."""
    PERSONAL_LEARNING_PLAN = "personal-learning-plan"
    """Personal learning plan: The plan for what one pupil is to learn."""
    STUDENT_PORTFOLIO = "student-portfolio"
    """Portfolio of the pupil's work: A digital collection of the pupil's own work."""
    COMMUNICATION = "communication"
    """Communication: Messages between teachers, pupils and parents."""
    KNOWLEDGE_SHARING = "knowledge-sharing"
    """Sharing of knowledge: Teachers, pupils and parents share what they know."""
    SIGNING_ON = "signing-on"
    """Signing on: Users prove once who they are."""
    SHOWING_DATA = "showing-data"
    """Showing data: Views of data on pupils' learning."""
    STATISTICS_AND_REPORTS = "statistics-and-reports"
    """Statistics and reports: Statistics and analyses for the public and the authorities."""


class PlatformKind(StrEnum):
    """What a digital platform of the schools is for."""

    USER_PORTAL = "user-portal"
    """User portal: The whole of the common infrastructure, with its rules for standardisation."""
    SCHOOL_LEARNING_PLATFORM = "school-learning-platform"
    """Learning platform: Where teachers and pupils find learning materials, personal learning plans and portfolios."""
    SCHOOL_COLLABORATION_PLATFORM = "school-collaboration-platform"
    """Collaboration platform: Where teachers, pupils and parents talk with each other and share what they know."""
    SINGLE_SIGN_ON = "single-sign-on"
    """Single sign-on: One way of signing on to all systems of the sector."""
    DATA_WAREHOUSE = "data-warehouse"
    """Data warehouse: Where collected and checked data are kept for statistics and reports."""


class PolicyDocumentKind(StrEnum):
    """What sort of policy document it is."""

    INTERNATIONAL_REVIEW = "international-review"
    """International review: An international organisation's review of the country."""
    GREEN_PAPER = "green-paper"
    """Green paper: A report by a committee that the government has appointed (NOU)."""
    WHITE_PAPER = "white-paper"
    """White paper: A report from the government to the parliament (Meld. St.)."""
    POLICY_STRATEGY = "policy-strategy"
    """Strategy: A plan of what several parties agree to work towards."""


class PositionStance(StrEnum):
    """What a stakeholder thinks of the topic."""

    IN_FAVOUR = "in-favour"
    """In favour: The stakeholder wants it."""
    OPPOSED = "opposed"
    """Against: The stakeholder does not want it."""
    WANTS_CONTROL = "wants-control"
    """Wants control: The stakeholder wants to decide itself."""
    CONCERNED = "concerned"
    """Concerned: The stakeholder sees a problem to be solved."""


class PositionTopic(StrEnum):
    """What stakeholders agree or disagree about."""

    BENEFIT_OF_VIEWS = "benefit-of-views"
    """Benefit of detailed views: Whether detailed views of pupils' progress are of use."""
    DATA_PRIVACY = "data-privacy"
    """Data protection: How the pupils' personal data are protected."""
    DATA_OWNERSHIP = "data-ownership"
    """Ownership and access: Who controls the data and decides who may see which."""
    LEARNING_ANALYTICS = "learning-analytics"
    """Learning analytics: Whether a pupil's progress should be computed by algorithms, perhaps with advice."""


class PracticalEffect(StrEnum):
    """What people have to do, or cannot do, because information does not flow."""

    COLLECTED_BY_HAND = "collected-by-hand"
    """Collected by hand: Staff find and enter the information by hand."""
    COLLECTED_AGAIN = "collected-again"
    """Collected again: Information that already exists is gathered from the beginning."""
    NO_OVERVIEW = "no-overview"
    """No overview: Those who guide or follow up, or the young people themselves, lack an overview."""
    EXPLAINED_AGAIN = "explained-again"
    """Explained again: The young person has to document or explain the same thing several times."""
    TIME_LOST = "time-lost"
    """Time lost: Time goes to waste for candidates or staff."""


class PractitionerLevel(StrEnum):
    """The two levels on which competence in an area is described."""

    SKILLED = "skilled"
    """Skilled: What everybody who works with career guidance should aim at in every area."""
    SPECIALISED = "specialised"
    """Specialised: Deeper competence, which a practitioner should aim at in one or more areas."""


class PrisonPosterHeading(StrEnum):
    """One of the four headings under which the Nordic poster says what comprehensive career guidance in prisons should contain."""

    AVAILABILITY = "availability"
    """Availability: Who gets guidance, and when."""
    CONTENT = "content"
    """Content: What the guidance consists of."""
    CONTEXT = "context"
    """Context: How the guidance fits into life in prison and after it."""
    GUIDANCE_QUALITY = "guidance-quality"
    """Quality: What makes the guidance good."""


class PrisonRecommendation(StrEnum):
    """One of the five recommendations that followed from the survey of 2016."""

    MORE_ACCESS = "more-access"
    """More access to guidance: More access, above all for those with short stays, the newly arrived and people in special departments, with the career centres as providers of individual and group guidance."""
    MORE_TIME = "more-time"
    """More time for personal guidance: More time for each person: paperwork and scarce resources stand in the way, so the content of the practitioner's role should be analysed and the career centres brought in."""
    WIDER_COOPERATION = "wider-cooperation"
    """More cooperation across professions and sectors: Explore more cooperation with health services, the employment service and education, in which career centres can also train the practitioners."""
    SKILLS_DEVELOPMENT = "skills-development"
    """More skills development: Practitioners need skills in tools and methods for the target group; the department responsible should set up arenas where they share and build knowledge."""
    MORE_RESEARCH = "more-research"
    """More research-based knowledge: More research, with more groups asked, such as the employment service and others who take part in the correctional service."""


class PrisonSurveyTopic(StrEnum):
    """What the survey of guidance practitioners in prisons in 2016 asked about."""

    ROLE_OF_PRACTITIONER = "role-of-practitioner"
    """Role of the practitioner: Tasks, education and experience."""
    SERVICE_PROVISION = "service-provision"
    """What is provided: What guidance the prison provides."""
    COOPERATION_WITH_OTHERS = "cooperation-with-others"
    """Cooperation with others: With whom the practitioners work."""
    SKILLS_NEEDS = "skills-needs"
    """Need for skills: Which skills the practitioners miss."""


class ProcessStage(StrEnum):
    """The steps by which the framework came about, in order."""

    REPORT_AND_ASSIGNMENT = "report-and-assignment"
    """Expert report and assignment: Experts recommend a framework, and an agency is given the assignment."""
    WORKING_GROUPS = "working-groups"
    """Working groups and an open process: Groups write, with help from experts and in dialogue with others."""
    STAKEHOLDER_DIALOGUE = "stakeholder-dialogue"
    """Report and dialogue: The result is put forward in a report and discussed with those it concerns."""
    FRAMEWORK_IMPLEMENTATION = "framework-implementation"
    """Implementation: The framework is made known and usable: website, tools, talks, learning material and further policy."""


class Profile(StrEnum):
    """What kind of document it is by its own account; the profile decides which rules apply."""

    DIPLOMA = "diploma"
    """Diploma: A diploma from upper secondary education, with the results that the holder has achieved and who issued it."""
    PUPIL_LIST = "pupil-list"
    """Pupil list: The list of pupils about to leave lower secondary school that the school's administration system sends for use in the admission to upper secondary education."""
    RESULT_DELIVERY = "result-delivery"
    """Result delivery: Single results that are delivered as they arise, each with its own identifier, before and apart from any diploma."""
    COMPETENCE_CERTIFICATE = "competence-certificate"
    """Certificate of competence: What a person has achieved in upper secondary education when the terms of a diploma or trade certificate are not met."""
    TRADE_CERTIFICATE = "trade-certificate"
    """Trade or journeyman's certificate: The document for a passed trade or journeyman's examination."""
    VOCATIONAL_COLLEGE_DIPLOMA = "vocational-college-diploma"
    """Vocational college diploma: The document for a completed higher vocational education, on a grading scale of its own."""
    DELIVERY_RECEIPT = "delivery-receipt"
    """Delivery receipt: The answer to a delivery: whether it was accepted, and a message for each record with something wrong."""
    DOCUMENT_ANNULMENT = "document-annulment"
    """Annulment of a document: The message that a registered document is void, with the reason and any document that replaces it."""
    TRANSITION_SUMMARY = "transition-summary"
    """Transition summary: What a service that receives a young person needs to know of results, competence and status, and no more."""
    EXAM_REGISTRATION = "exam-registration"
    """Registration for an examination: Who is registered for which examinations, by whom and in which form of Norwegian."""
    EXAM_RESULT = "exam-result"
    """Examination results: The outcome of a sitting for each candidate, grade or reason why there is none."""
    EXAM_SESSION = "exam-session"
    """Examination session: How one examination day was staffed, prepared and carried out at one place."""
    EXAM_ACCOMMODATION_DECISION = "exam-accommodation-decision"
    """Decision on special accommodation: The answer to a candidate who has applied for special accommodation at an examination, with the measures."""
    EXAM_INCIDENT_REPORT = "exam-incident-report"
    """Examination incident report: The account of something that disturbed an examination or a test examination, and of what was done."""
    ANNULMENT_DECISION = "annulment-decision"
    """Decision to annul an examination: The individual decision that an examination is annulled because of cheating or attempted cheating."""
    EXAM_APPEAL = "exam-appeal"
    """Examination appeal: An appeal against a grade or a decision about an examination, sent to the body that decides it."""
    EXAM_CANCELLATION = "exam-cancellation"
    """Cancellation of a sitting: The county authority's decision to stop a sitting that cannot be completed, and the application that follows."""
    EXAM_RESOURCE_LIST = "exam-resource-list"
    """List of permitted online resources: The online resources that candidates may use at an examination, each with its tests."""
    SPOT_CHECK_RECORD = "spot-check-record"
    """Spot check record: The log of spot checks at an examination: who was checked, when, by whom and how it went."""
    INFORMATION_FLOW = "information-flow"
    """Description of information flows: Who is responsible for which information, how it goes from one actor to the next and where it breaks down."""
    CASE_DESCRIPTION = "case-description"
    """Case description: A need put forward for coherent services, with its problem, objectives and the pilots that answer it."""
    SERVICE_QUALITY_ASSESSMENT = "service-quality-assessment"
    """Quality assessment of a service: How good a guidance service is by the criteria of a quality framework, and what is to be done about it first."""
    PRACTITIONER_QUALIFICATIONS = "practitioner-qualifications"
    """Qualifications of a guidance practitioner: A guidance practitioner's own assessment of competence in the areas of the competence standards, with education and plans."""
    GUIDANCE_SERVICE = "guidance-service"
    """Guidance service: A description of one or more guidance services: for whom they are, who provides them, how they are reached, and what the law says."""
    CATALOGUE_EXTRACT = "catalogue-extract"
    """Catalogue extract: Entries of a catalogue of guidance, each with its source: bodies, evidence, information sources and policy documents."""
    CAREER_LEARNING_PORTFOLIO = "career-learning-portfolio"
    """Career learning portfolio: A learner's own collection of reflections and activities of career learning, with what has been shared and on what ground; nothing in it is graded."""
    FOLLOW_UP_REFERRAL = "follow-up-referral"
    """Referral to follow-up: What the follow-up service, or a body that it asks for help, needs to know about a young person outside education and work."""
    LEARNING_PROGRESS_VIEW = "learning-progress-view"
    """Learning progress view: What a teacher, a manager, parents or a pupil may see of data on learning before a certain task, and where the data come from."""


class ProgrammeOrientation(StrEnum):
    """What a programme prepares students for above all."""

    PRACTICE_ORIENTED = "practice-oriented"
    """Practice-oriented: Prepares above all for work with guidance."""
    THEORY_ORIENTED = "theory-oriented"
    """Theory-oriented: Qualifies as well for further academic training."""


class ProjectObjective(StrEnum):
    """An objective of the SAMT-BU project that a case contributes to."""

    COHERENT_SERVICES = "coherent-services"
    """Coherent services: Services that hang together for young people between education, work and follow-up."""
    FLOW_AND_RESPONSIBILITY = "flow-and-responsibility"
    """Better flow and clearer responsibility: Information that flows better across services and levels, with responsibility made clear."""
    SHARED_CONCEPTS_AND_MODELS = "shared-concepts-and-models"
    """Shared concepts and models: A better ground for developing common concepts and information models."""
    TRANSFERABLE_LEARNING = "transferable-learning"
    """Transferable learning: Learning that other cases and sectors can use."""


class Purpose(StrEnum):
    """What the receiver is to use the information for."""

    ADMISSION = "admission"
    """Admission to further education: The receiver uses the information to decide on a place in further or higher education."""
    EMPLOYMENT = "employment"
    """Employment: An employer or training establishment uses the information to assess an applicant or an employee."""
    FOLLOW_UP = "follow-up"
    """Follow-up: The follow-up service uses the information to reach and help young people outside education and work."""
    MUNICIPAL_SERVICE = "municipal-service"
    """Municipal service: A municipality uses the information in one of its own services to the person."""
    QUALIFYING_PROGRAMME = "qualifying-programme"
    """Qualifying programme: The information is used to plan a programme that prepares the person for work or education."""
    REGISTER_KEEPING = "register-keeping"
    """Keeping of the register: The register takes the information in so that it can be kept, checked and found again."""
    OWN_USE = "own-use"
    """Own use: The person wants to see the information or show it to someone."""
    EXAMINATION_ADMINISTRATION = "examination-administration"
    """Examination administration: The information is needed to prepare, hold, grade or follow up an examination."""
    STATISTICS = "statistics"
    """Statistics: The information is counted and analysed for groups, never used to decide about one person."""
    COUNSELLING = "counselling"
    """Counselling: A counsellor uses the information to advise the person on education or work."""
    SCHOOL_START = "school-start"
    """Start at the next school: The next school uses the information to receive the pupil and plan the education."""
    TEACHING = "teaching"
    """Teaching: A school uses the information to teach pupils and to talk with them and their parents about their learning."""


class QualificationKind(StrEnum):
    """What a qualification is, by the education that gives it; the table of qualifications places each on a level."""

    COMPULSORY_EDUCATION = "compulsory-education"
    """Primary and lower secondary school: The whole of primary and lower secondary education."""
    PARTIAL_UPPER_SECONDARY = "partial-upper-secondary"
    """Part of upper secondary education: Basic competence or another part of upper secondary education, documented on its own."""
    GENERAL_STUDY_QUALIFICATION = "general-study-qualification"
    """General university and college admissions certification: Upper secondary education that gives admission to higher education."""
    TRADE_QUALIFICATION = "trade-qualification"
    """Trade or journeyman's certificate: Vocational education that ends with a trade or journeyman's certificate."""
    SCHOOL_VOCATIONAL_QUALIFICATION = "school-vocational-qualification"
    """Vocational qualification from school: Vocational education that ends at school with a diploma."""
    VOCATIONAL_COLLEGE_EDUCATION = "vocational-college-education"
    """Vocational college education: Education at a vocational college, on one of two sub-levels."""
    BACHELORS_DEGREE = "bachelors-degree"
    """Bachelor's degree: The first degree of higher education, or the two years that make a part of it."""
    MASTERS_DEGREE = "masters-degree"
    """Master's degree: The second degree of higher education."""
    DOCTORATE = "doctorate"
    """Doctorate: The third and highest degree."""


class QualityModelPart(StrEnum):
    """The seven quality domains, which are what goes into a service, and the output for the individual and for society."""

    DOMAIN_1 = "domain-1"
    """Quality domain 1: The one with number 1 of the seven domains in which something must be in place; its name is not known here."""
    DOMAIN_2 = "domain-2"
    """Quality domain 2: The one with number 2 of the seven domains in which something must be in place; its name is not known here."""
    DOMAIN_3 = "domain-3"
    """Quality domain 3: The one with number 3 of the seven domains in which something must be in place; its name is not known here."""
    DOMAIN_4 = "domain-4"
    """Quality domain 4: The one with number 4 of the seven domains in which something must be in place; its name is not known here."""
    DOMAIN_5 = "domain-5"
    """Quality domain 5: The one with number 5 of the seven domains in which something must be in place; its name is not known here."""
    DOMAIN_6 = "domain-6"
    """Quality domain 6: The one with number 6 of the seven domains in which something must be in place; its name is not known here."""
    DOMAIN_7 = "domain-7"
    """Quality domain 7: The one with number 7 of the seven domains in which something must be in place; its name is not known here."""
    OUTPUT_INDIVIDUAL = "output-individual"
    """Output for the individual: What those who get guidance gain from it."""
    OUTPUT_SOCIETY = "output-society"
    """Output for society: What society gains from guidance."""


class QualityWorkRole(StrEnum):
    """In which capacity people use a framework or its tools."""

    SERVICE_OWNER = "service-owner"
    """Owner of a service: Answers for a service being there and for what it costs, such as a county authority."""
    SERVICE_LEADER = "service-leader"
    """Leader of a service: Leads the service from day to day."""
    SYSTEM_LEVEL = "system-level"
    """At system level: Works with guidance across services, without running one."""
    GUIDANCE_PRACTITIONER = "guidance-practitioner"
    """Career guidance practitioner: Gives guidance to people."""


class RangeState(StrEnum):
    """Whether a level of education is covered by a project or only being considered."""

    IN_RANGE = "in-range"
    """Covered: The project covers the level."""
    UNDER_STUDY = "under-study"
    """Under study: It is being considered whether to start something similar at this level."""


class ReaderGroup(StrEnum):
    """Who is to read a summary: the young person and the family, or staff at the place where it is made or received."""

    YOUNG_PERSON = "young-person"
    """Young person: Somebody who has completed upper secondary education or is about to."""
    PARENT_OR_GUARDIAN = "parent-or-guardian"
    """Parent or guardian: Somebody who has parental responsibility for the young person, where that is relevant."""
    LOWER_SECONDARY_STAFF = "lower-secondary-staff"
    """Staff in primary and lower secondary school: A teacher or another employee of the school that the young person came from before upper secondary."""
    UPPER_SECONDARY_STAFF = "upper-secondary-staff"
    """Staff in upper secondary school: A teacher or another employee of an upper secondary school."""
    COUNSELLOR = "counsellor"
    """Counsellor or adviser: Somebody who advises young people about education, work or their own situation."""
    FOLLOW_UP_STAFF = "follow-up-staff"
    """Staff in follow-up after upper secondary: Somebody whose task is to follow young people up when they have left upper secondary education."""
    RECEIVING_STAFF = "receiving-staff"
    """Staff at the receiver: Somebody who handles the case at the place of education, employer or service that receives the person."""


class ReadinessPoint(StrEnum):
    """Whether readiness was measured before or after the trial."""

    BEFORE_TRIAL = "before-trial"
    """Before: Measured before the methods were tried."""
    AFTER_TRIAL = "after-trial"
    """After: Measured after the methods had been tried."""


class ReceiverKind(StrEnum):
    """What kind of service or body a transition summary is made for; together with the purpose it decides what the summary holds."""

    UPPER_SECONDARY_SCHOOL = "upper-secondary-school"
    """Upper secondary school: An upper secondary school that the person comes to, from lower secondary or from another school."""
    FURTHER_EDUCATION = "further-education"
    """Further education: A vocational college or another place of education after upper secondary that is not a university or university college."""
    HIGHER_EDUCATION = "higher-education"
    """Higher education: A university or university college, or the body that admits students to them."""
    EMPLOYER = "employer"
    """Employer: Somebody who considers the person for a job or an apprenticeship."""
    MUNICIPALITY = "municipality"
    """Municipality: A municipal service that meets the person after upper secondary education."""
    FOLLOW_UP_SERVICE = "follow-up-service"
    """Follow-up service: The county authority's service for young people who are in neither education nor work."""
    QUALIFYING_PROGRAMME = "qualifying-programme"
    """Provider of a qualifying programme: A programme that prepares people for work or education, with somebody who runs it."""
    THE_PERSON = "the-person"
    """The person: The young person sees the information as it is held about him or her."""


class RecommendationKind(StrEnum):
    """What kind of text a recommendation was given in."""

    REVIEW = "review"
    """Review: An outside examination of a country's policy, such as that of the OECD."""
    NATIONAL_STRATEGY = "national-strategy"
    """Strategy: A plan that authorities and their partners have agreed on."""
    EXPERT_REPORT = "expert-report"
    """Expert report: Advice from a committee of experts to the authorities."""


class ReferralGround(StrEnum):
    """What has happened that makes somebody refer a young person, as far as it is a matter of education."""

    NOT_APPLIED = "not-applied"
    """Has not applied: The young person has not applied for a place in upper secondary education."""
    DECLINED_PLACE = "declined-place"
    """Declined the place: The young person was offered a place in upper secondary education and declined it."""
    DID_NOT_TURN_UP = "did-not-turn-up"
    """Did not turn up: The young person has a place, but did not come when the education began."""
    LEFT_EDUCATION = "left-education"
    """Left the education: The young person has left upper secondary education before it was finished."""
    AT_RISK_OF_LEAVING = "at-risk-of-leaving"
    """At risk of leaving: The young person is still in education, and the school and the service work together so that he or she stays."""
    NEEDS_PARTNER = "needs-partner"
    """Needs help from another service: The follow-up service is in touch with the young person and asks another body for help that it cannot give itself."""


class Reform(StrEnum):
    """Which reform's curricula and codes a subject, a programme area or a document follows."""

    LK20 = "LK20"
    """Curriculum for the Knowledge Promotion 2020 (LK20): The curricula in force, introduced level by level from 2020 to 2022."""
    LK06 = "LK06"
    """National Curriculum for the Knowledge Promotion 2006 (LK06): The curricula of 2006, replaced by those of 2020; some subjects and trades were examined by them for years afterwards."""
    R94 = "R94"
    """Reform 94: The reform of upper secondary education of 1994, before the Knowledge Promotion; its subjects still appear on some documents, with a remark."""


class RegistrationCapacity(StrEnum):
    """Who has registered the candidate, seen from the candidate."""

    THE_SCHOOL = "the-school"
    """The school: The school that teaches the pupil registers him or her."""
    THE_CANDIDATE_PERSONALLY = "the-candidate-personally"
    """The candidate: The candidate registers at the school or office that receives registrations."""
    THE_TRAINING_COMPANY = "the-training-company"
    """The training company: The company registers those it trains."""
    MUNICIPALITY_OR_COUNTY = "municipality-or-county"
    """Municipality or county authority: The authority that answers for the education of adults registers its participants."""


class RegistrationFinding(StrEnum):
    """What the check of a candidate's examinations found wrong; left as it is, the candidate may not get a diploma."""

    EXAMINATION_MISSING = "examination-missing"
    """Examination missing: The candidate is registered for fewer examinations than the programme prescribes."""
    ONE_TOO_MANY = "one-too-many"
    """One examination too many: The candidate is registered for more examinations than the programme prescribes."""
    WRONG_SUBJECT = "wrong-subject"
    """Wrong subject: The examination is in a subject that does not meet the requirement."""
    WRONG_FORM_OF_NORWEGIAN = "wrong-form-of-norwegian"
    """Wrong form of Norwegian: The candidate is registered for the paper in the other form of Norwegian."""


class RemovalReason(StrEnum):
    """Why a resource was taken off the list."""

    FAULTS_FOUND = "faults-found"
    """Faults: It does not work as it should."""
    FORBIDDEN_FUNCTION_FOUND = "forbidden-function-found"
    """Forbidden function: It turned out to have a forbidden function, such as artificial intelligence."""
    LICENCE_ENDED = "licence-ended"
    """Licence ended: The licence is no longer valid."""


class RenditionMedium(StrEnum):
    """What a rendition of a document consists of, and for which documents and dates the sources make the original of it."""

    PAPER = "paper"
    """Paper: Printed on paper; for documents from upper secondary education on the form that the directorate has fixed."""
    DIGITAL = "digital"
    """Digital: Kept and shown by a computer system."""


class RenditionStatus(StrEnum):
    """What one form of a document is to the others."""

    ORIGINAL = "original"
    """Original: The rendition that is the document itself, which the others go back to."""
    COPY = "copy"
    """Copy: A rendition made from the original, such as a certified print-out."""
    REGISTER_ENTRY = "register-entry"
    """Registration: An entry in a register that holds what the original says."""


class ReportChannel(StrEnum):
    """By which means a report is sent."""

    REPORT_FORM = "report-form"
    """Form: The directorate's form for incidents at examinations."""
    CASE_SYSTEM = "case-system"
    """Case system: The shared system in which county authorities report incidents to the directorate."""
    SUPPORT_DESK = "support-desk"
    """Support desk: The directorate's support for those who hold examinations."""
    E_MAIL = "e-mail"
    """E-mail: A message by e-mail."""
    TELEPHONE = "telephone"
    """Telephone: A call, to be followed by a report in writing."""


class ReportRoute(StrEnum):
    """From whom to whom a report of an incident or an error goes."""

    SCHOOL_TO_COUNTY = "school-to-county"
    """School to county authority: The one who holds the examination reports to its county authority."""
    COUNTY_TO_DIRECTORATE = "county-to-directorate"
    """County authority to directorate: The county authority reports on to the Directorate for Education and Training."""
    COUNTY_TO_RESOURCE_GROUP = "county-to-resource-group"
    """County authority to resource group: The county authority reports on to the group that looks after the national list."""
    COUNTY_TO_SUPPLIER = "county-to-supplier"
    """County authority to supplier: The county authority reports on to the supplier of the resource."""


class ResidenceGround(StrEnum):
    """A ground for a residence permit that brings a person into the target group of the introduction programme."""

    ASYLUM = "asylum"
    """Asylum and refugee status: The person has been granted asylum and so has refugee status."""
    TRANSFER_REFUGEE = "transfer-refugee"
    """Transfer refugee: The person was chosen abroad and brought to Norway as a refugee."""
    HUMANITARIAN_GROUND = "humanitarian-ground"
    """Humanitarian ground after an asylum application: The person applied for asylum and was granted residence on humanitarian grounds."""
    FAMILY_REUNIFICATION = "family-reunification"
    """Family reunification: The person is reunited with somebody who has residence on one of the first three grounds."""
    INDEPENDENT_AFTER_MISTREATMENT = "independent-after-mistreatment"
    """Independent ground after mistreatment: The person has residence in his or her own right after leaving a partner because of mistreatment."""


class ResourceCentrality(StrEnum):
    """How much the candidates' work at the examination depends on what failed."""

    ESSENTIAL = "essential"
    """Essential: The assignment cannot be answered without it."""
    IMPORTANT = "important"
    """Important: The assignment can be answered without it, but more slowly or less well."""
    PERIPHERAL = "peripheral"
    """Peripheral: The work goes on without it."""


class ResourceFormat(StrEnum):
    """In which form material is presented."""

    FILM = "film"
    """Film: Moving pictures, with sound."""
    PODCAST = "podcast"
    """Podcast: Sound to listen to."""
    ARTICLE = "article"
    """Article: Text to read."""
    LEARNING_MATERIAL = "learning-material"
    """Learning material: Material for courses that anybody may use."""


class ResourceKind(StrEnum):
    """What sort of aid the resource is."""

    REFERENCE_WORK = "reference-work"
    """Reference work: A resource in which facts are looked up."""
    DIGITAL_TEACHING_AID = "digital-teaching-aid"
    """Digital learning resource: Teaching material for a subject, mostly with a licence."""
    ONLINE_TOOL = "online-tool"
    """Online tool: A tool that works in the browser, such as one for graphs or formulas."""
    ADAPTATION_TOOL = "adaptation-tool"
    """Tool for special accommodation: An online tool used by individual pupils with special accommodation."""
    DIGITAL_GLOSSARY = "digital-glossary"
    """Digital glossary: A list of words in digital form."""
    ONLINE_DICTIONARY = "online-dictionary"
    """Online dictionary: A dictionary that needs the internet."""
    OFFLINE_DICTIONARY = "offline-dictionary"
    """Offline dictionary: A dictionary that is installed on the computer and works without internet access."""
    PAPER_DICTIONARY = "paper-dictionary"
    """Paper dictionary: A printed dictionary, the backup when a digital one fails."""


class ResourceListKind(StrEnum):
    """Whether the list holds for the whole country or for one county authority or school."""

    NATIONAL_LIST = "national-list"
    """National list: The list of online resources open to all candidates, made and kept by the county authorities' online resource group; it has had about sixty of them."""
    LOCAL_LIST = "local-list"
    """Local list: The list of what a school or county authority has bought and lets its own candidates use."""


class ResponsibilityMode(StrEnum):
    """Whether a responsibility is one actor's alone, shared, handed on, or unclear."""

    SOLE = "sole"
    """Sole: One actor holds the responsibility and nobody else does."""
    SHARED = "shared"
    """Shared: Two or more actors hold the same responsibility in the same period."""
    DELEGATED = "delegated"
    """Delegated: The actor carries out the responsibility because the one who holds it has handed it on."""
    UNCLEAR = "unclear"
    """Unclear: It is not settled who holds the responsibility, and that is the statement."""


class ResultEvent(StrEnum):
    """What has happened in a person's education that a document tells about."""

    EDUCATION_COMPLETED = "education-completed"
    """Education completed: The person has come to the end of the education and passed what it asks for."""
    EDUCATION_NOT_COMPLETED = "education-not-completed"
    """Education not completed: The person has left the education, or reached its end without passing all that it asks for."""
    COMPETENCE_GAINED = "competence-gained"
    """Competence gained: The person has got a competence that the document names, such as a trade."""


class RiskScope(StrEnum):
    """Which part of the examination a risk assessment is about."""

    RUNNING_OF_EXAMINATIONS = "running-of-examinations"
    """Running of examinations: How the county authority runs its examinations."""
    CHECKS_OF_CANDIDATES = "checks-of-candidates"
    """Spot checks: Spot checks of candidates' computers and aids."""
    OWN_SCHOOL = "own-school"
    """The school's own conduct: What may go wrong at one school, with the measures that prevent it."""


class RiskTopic(StrEnum):
    """A matter that a risk assessment deals with."""

    UNSOUGHT_INFORMATION = "unsought-information"
    """Finding what one is not looking for: The danger of seeing private information that has nothing to do with cheating."""
    STAFF_COMPETENCE = "staff-competence"
    """Competence of the staff: What those who make spot checks must know."""
    CONFIDENTIALITY = "confidentiality"
    """Duty of confidentiality: Who may be told what was seen."""
    WAY_OF_DOCUMENTING = "way-of-documenting"
    """How spot checks are documented: What is written down, where and by whom."""
    KEEPING_AND_DELETION = "keeping-and-deletion"
    """Storage and deletion: Where the documentation is kept and when it is deleted."""
    ACCESS_FOR_CANDIDATE = "access-for-candidate"
    """The candidate's right of inspection: How candidates can see what is written about them."""
    UNEXPECTED_EVENTS = "unexpected-events"
    """Unexpected events: Events that nobody planned for and that should be prevented."""


class RoleContext(StrEnum):
    """In which connection an actor has a role; the same actor may have another role elsewhere."""

    GOVERNANCE = "governance"
    """Governance: The governing of the field: law, guidelines and priorities."""
    REGISTER_WORK = "register-work"
    """Work of the register: The keeping of the national registers of education and competence."""
    A_PILOT = "a-pilot"
    """A pilot: A pilot in which actors try out a way to solve the case."""
    DAILY_WORK = "daily-work"
    """Daily work: The everyday work with pupils, results and documents."""


class SeparateCheckGroup(StrEnum):
    """A group of pupils whose examinations the automatic check for the diploma in the school administration system cannot judge, so that the school checks them itself."""

    COMBINED_PATH = "combined-path"
    """Vocational and study qualification (YSK): Takes a path of four years that gives both a trade certificate and admission to higher education."""
    EARLIER_EDUCATION = "earlier-education"
    """Earlier upper secondary education: Has subjects from upper secondary education begun or completed before."""
    EXTENDED_TRAINING_TIME = "extended-training-time"
    """Extended training time: Takes longer than the ordinary number of years by decision."""
    INTEGRATED_VOCATIONAL = "integrated-vocational"
    """Integrated vocational course: Attends a vocational course that is joined with other training."""
    INTERRUPTED_EDUCATION = "interrupted-education"
    """Interruption in the education: Has been away from the education for a time and come back."""
    CROSS_PROGRAMME = "cross-programme"
    """Cross-programme path: Goes on to a trade that belongs to another education programme than the one begun."""


class ServiceDataCategory(StrEnum):
    """A kind of information that a guidance service keeps about its users."""

    SEX = "sex"
    """Sex: The sex that the user gives."""
    AGE_OF_USER = "age-of-user"
    """Age: The age of the user."""
    JOB_STATUS = "job-status"
    """Job status: Whether the user is at work, looking for work or something else."""
    EDUCATION_BACKGROUND = "education-background"
    """Education background: The education that the user has."""
    HOME_COUNTY = "home-county"
    """County: The county where the user lives."""
    TOPIC_OF_GUIDANCE = "topic-of-guidance"
    """Topic: What the guidance was about."""
    EARLIER_GUIDANCE = "earlier-guidance"
    """Earlier guidance: Whether the user has had guidance before."""
    PHONE_NUMBER_OF_USER = "phone-number-of-user"
    """Telephone number: The number that the user calls from or gives."""
    IP_ADDRESS = "ip-address"
    """IP address: The network address of the user's device."""
    USER_NAME = "user-name"
    """Name: What the user is called."""
    IDENTITY_NUMBER_OF_USER = "identity-number-of-user"
    """Identity number: The number that identifies the user in public registers."""
    MAPPING_RESULT = "mapping-result"
    """Result of the competence mapping: What the competence mapping found."""
    GUIDANCE_RECORD = "guidance-record"
    """Notes of the guidance: What was agreed and noted in the guidance."""
    OTHER_USER_DATA = "other-user-data"
    """Other data: Data of another kind than those listed."""


class SourceCurrency(StrEnum):
    """Whether a source describes the law that is in force."""

    DESCRIBES_LAW_IN_FORCE = "describes-law-in-force"
    """Law in force: What it says of law is in force."""
    DESCRIBES_REPLACED_LAW = "describes-replaced-law"
    """Replaced law: What it says of law has been replaced, in whole or in part."""
    DESCRIBES_OTHER_THAN_LAW = "describes-other-than-law"
    """Not law: It does not describe law."""


class StaffRole(StrEnum):
    """What a member of staff does at an examination."""

    INVIGILATOR = "invigilator"
    """Invigilator: Watches over the candidates and their screens in the room."""
    AIR_INVIGILATOR = "air-invigilator"
    """Air invigilator: Goes with candidates who need air or the toilet, and nothing more."""
    MONITOR_INVIGILATOR = "monitor-invigilator"
    """Invigilator with candidate monitor: Confirms candidates and their network address in the candidate monitor."""
    SPOT_CHECKER = "spot-checker"
    """Person who carries out spot checks: Carries out and documents spot checks."""
    ROOM_LEAD = "room-lead"
    """Person in charge of the examination room: Is in charge of one examination room and is told when cheating is suspected."""
    EXAMINATION_LEAD = "examination-lead"
    """Person responsible for examinations: Leads the examination at the school and can be reached by the invigilators all day."""
    ICT_SUPPORT = "ict-support"
    """ICT staff: Solves technical problems in the rooms and on standby."""
    EXAMINER = "examiner"
    """Examiner: Grades the answers and may report suspected cheating."""


class StakeholderGroup(StrEnum):
    """A group or organisation with a view on how data about learners are used."""

    TEACHERS_UNION = "teachers-union"
    """Teachers' union: The organisation of the teachers."""
    SCHOOL_LEADERS_ASSOCIATION = "school-leaders-association"
    """School leaders' association: The organisation of those who lead schools."""
    LOCAL_GOVERNMENTS = "local-governments"
    """Local governments: The municipalities and their association."""
    NATIONAL_PARLIAMENT = "national-parliament"
    """National parliament: The parties of the national parliament."""
    SCHOOL_ADMINISTRATORS = "school-administrators"
    """Administrators: Those who administer schools and school systems."""
    TEACHING_STAFF = "teaching-staff"
    """Teachers: Those who teach."""


class StandardAspect(StrEnum):
    """What a requirement of a data standard is about."""

    DATA_FORMAT = "data-format"
    """Format: How the data are written."""
    DATA_FREQUENCY = "data-frequency"
    """Frequency: How often the data come."""
    DATA_EXCHANGE = "data-exchange"
    """Exchange: How systems give each other the data."""
    SHOWN_VIEW = "shown-view"
    """View: How the data are shown to people."""


class StandardScope(StrEnum):
    """Which part of the handling of data a standard lays down."""

    DATA_CONTENT = "data-content"
    """Content of data: What the data say and mean."""
    DATA_STORAGE = "data-storage"
    """Storage of data: Where and how the data are kept."""
    DATA_TRANSFER = "data-transfer"
    """Transfer of data: How the data go from system to system."""


class StructuralCause(StrEnum):
    """What in systems and frameworks makes information flows break down, whoever does the work."""

    FRAGMENTED_SYSTEMS = "fragmented-systems"
    """Fragmented systems: The information lies in many systems in different formats."""
    UNCLEAR_BOUNDARIES = "unclear-boundaries"
    """Unclear boundaries of information: It is not settled what belongs to whom and what may pass from one to another."""
    NO_SHARED_FRAMEWORK = "no-shared-framework"
    """No shared framework: There is no common frame for making information available and using it again."""


class SubjectRemarkCode(StrEnum):
    """Short texts that are entered beside one subject on a diploma or certificate of competence and explain what the grade and the examination form do not show. A subject has room for one."""

    FAM00 = "FAM00"
    """See F-012-08, point 3.3.1.1: Used until the end of 2008 on a subject that point 3.3.1.1 of the document F-012-08 concerned; it sends the reader there for what applied to the entry."""
    FAM01 = "FAM01"
    """Exempt from instruction: Used for a person who has been released from the instruction in the subject; it tells the reader that no grade is given because the subject was not followed."""
    FAM02 = "FAM02"
    """Exempt from assessment with grades: Used for a pupil who takes part in the subject but by a decision is not to be graded in it; it tells the reader that the missing grade comes from an exemption and not from poor work or absence."""
    FAM03 = "FAM03"
    """See attachment: Used when something about this subject is explained on a separate sheet; it tells the reader that the entry is incomplete without the attachment."""
    FAM04 = "FAM04"
    """Examination annulled: Used when an examination in the subject has been declared void by a decision; it tells the reader why there is no examination grade."""
    FAM05 = "FAM05"
    """Individual subject curriculum: Used when the pupil has followed an individual plan in the subject that gives no basis for an ordinary grade; it tells the reader that the aims of the ordinary curriculum are not what was assessed."""
    FAM06 = "FAM06"
    """First term, year 8: Used until 2011 on a diploma from compulsory school when the entry in the subject came from the first term of year 8; the attachment gives the reader the details."""
    FAM07 = "FAM07"
    """First term, year 9: Used until 2011 on a diploma from compulsory school when the entry in the subject came from the first term of year 9; the attachment gives the reader the details."""
    FAM08 = "FAM08"
    """First term, year 10: Used until 2011 on a diploma from compulsory school when the entry in the subject came from the first term of year 10; the attachment gives the reader the details."""
    FAM09 = "FAM09"
    """Second term, year 8: Used until 2011 on a diploma from compulsory school when the entry in the subject came from the second term of year 8; the attachment gives the reader the details."""
    FAM10 = "FAM10"
    """Second term, year 9: Used until 2011 on a diploma from compulsory school when the entry in the subject came from the second term of year 9; the attachment gives the reader the details."""
    FAM11 = "FAM11"
    """<name of mother tongue>: Withdrawn remark that printed the name of a language on the line of a mother-tongue subject, so that the reader could see which language had been studied."""
    FAM12 = "FAM12"
    """No grade entered: Used when the subject is to appear on the document without a grade; it tells the reader that the empty column is intended and not a mistake."""
    FAM13 = "FAM13"
    """R94 subject <SUBJECT CODE>: Used when the entry rests on a subject from the earlier Reform 94 curriculum; the old subject code in the remark tells the reader which one."""
    FAM14 = "FAM14"
    """Applies to the theoretical part: Used when only the theoretical part of the subject lies behind the entry; it tells the reader that the practical part is not covered by the grade."""
    FAM15 = "FAM15"
    """Subject passed abroad: Used until the end of 2016 when the subject had been passed at a school in another country; it told the reader that the pass was not gained in Norway."""
    FAM16 = "FAM16"
    """Subject passed <yyyy>: Used when the document builds on a pass in the subject from a stated year; the year in the remark tells the reader when the subject was passed."""
    FAM17 = "FAM17"
    """Subject passed at a higher level: Used when the person has passed the subject at a level above that of the line; it tells the reader that the pass was gained at that higher level."""
    FAM18 = "FAM18"
    """Prior learning assessed: Used when what the person already knew has been assessed and counted as the subject; it tells the reader that the result does not come from instruction followed by an overall achievement grade or an examination."""
    FAM19 = "FAM19"
    """Extended Norwegian: Used when the person has had more Norwegian than the ordinary number of hours; it tells the reader why the extent of the subject is larger than usual."""
    FAM20 = "FAM20"
    """R94 curriculum: Used when the subject has been taken under the curriculum of Reform 94; it tells the reader that the content is that of the earlier curriculum and not of its successors."""
    FAM21 = "FAM21"
    """No basis for assessment: Used when the teacher has too little to judge the pupil's competence in the subject; it tells the reader that a grade could not be set."""
    FAM22 = "FAM22"
    """<Designation>: Used until the end of 2008 to print a designation, filled in by the issuer, beside the subject; it gave the reader a fuller name than the subject line did."""
    FAM23 = "FAM23"
    """Home economics, L97: Withdrawn remark for home economics taken under the curriculum of 1997 (L97); it told the reader that the result came from that older subject."""
    FAM24 = "FAM24"
    """Vg1 passed abroad: Used until the end of 2016 when the whole first year of upper secondary education had been passed in another country; it told the reader that the year was not taken in Norway."""
    FAM25 = "FAM25"
    """Vg2 passed abroad: Used until the end of 2016 when the whole second year of upper secondary education had been passed in another country; it told the reader that the year was not taken in Norway."""
    FAM26 = "FAM26"
    """Extended English: Used when the person has had more English than the ordinary number of hours; it tells the reader why the extent of the subject is larger than usual."""
    FAM27 = "FAM27"
    """Trade examination: Used on the line that shows the result of the final test in a trade that ends with a trade certificate; it tells the reader that the result is from that test and not from an ordinary examination."""
    FAM28 = "FAM28"
    """Journeyman's examination: Used on the line that shows the result of the final test in a craft that ends with a journeyman's certificate; it tells the reader that the result is from that test and not from an ordinary examination."""
    FAM29 = "FAM29"
    """Examination not taken: Used when the candidate was to sit an examination in the subject but did not sit it; it tells the reader why a certificate of competence shows no examination grade."""
    FAM30 = "FAM30"
    """VKI ØA R94 passed: Used when the person has passed the course at the level VKI that Reform 94 marked with the letters ØA; it tells the reader that a whole course from the earlier structure lies behind the entry."""
    FAM31 = "FAM31"
    """Competence examination: Used on the line that shows the result of the final test for a training candidate; the reader finds in the attachment what the candidate has been trained in and tested on."""
    FAM32 = "FAM32"
    """Trial: Used when the subject has been part of a trial that departs from the ordinary rules; the attachment tells the reader what was different."""
    FAM33 = "FAM33"
    """Grade given as half-year assessment: Used when the subject was not finished and the grade from the last half-year assessment is entered instead; it tells the reader that the grade is not a final one."""
    FAM34 = "FAM34"
    """Subject taken at the lower secondary level: Used when the pupil took this upper secondary subject while still at lower secondary school; it tells the reader why the result is older than the rest of the course."""
    FAM35 = "FAM35"
    """See dispensation: Used when a decision lets the subject depart from an ordinary requirement; it tells the reader that a dispensation explains what would otherwise look wrong or missing."""
    FAM36 = "FAM36"
    """Examination cancelled, see attachment: Used when the examination in the subject was called off and therefore gave no grade; the attachment tells the reader what happened."""
    FAM37 = "FAM37"
    """Exempt from the requirement to pass: Used on the diploma from a vocational programme for a common core subject that a person with major learning difficulties does not have to pass; it tells the reader that the diploma is valid although this subject is not passed."""
    FAM38 = "FAM38"
    """Exempt from overall achievement grade: Used when the person is released from having an overall achievement grade in the subject; it tells the reader that this grade is missing because of an exemption."""
    FAM39 = "FAM39"
    """Documented absence: Used when the candidate was away from the examination and has shown a documented reason; it tells the reader that the missing examination grade is due to absence with a valid explanation."""
    FAM40 = "FAM40"
    """Without programme subjects, experience-based trade candidate: Used on the diploma of a person who reached the trade or journeyman's examination through work experience; it tells the reader why no programme subjects from school are listed."""
    FAM41 = "FAM41"
    """Language instruction <subject code>: Used when the pupil has had extra language instruction, in basic Norwegian, in the mother tongue or in both; the subject code or codes in the remark tell the reader which."""
    FAM42 = "FAM42"
    """Applies to <programme area code>: Used when it must be said which programme area the subject line belongs to; the code in the remark tells the reader which one."""
    FAM43 = "FAM43"
    """Exempt from subject: Used when the person does not have to take the subject at all; it tells the reader that a subject which normally belongs to the course is covered by an exemption and has not been forgotten."""
    FAM44 = "FAM44"
    """Exempt from assessment with grades, individual subject curriculum: Used in compulsory school when a pupil who is taught by an individual plan is exempt from grades in the subject; it tells the reader that the exemption is linked to that plan."""
    FAM45 = "FAM45"
    """More examinations than the ordinary course requires: Used on a diploma from compulsory school when the pupil has sat more examinations than everyone has to; it tells the reader why there are extra examination grades."""
    FAM46 = "FAM46"
    """Completed foreign language <subject code> at the lower secondary level: Used in upper secondary education when the pupil had finished a foreign language at lower secondary school; the subject code in the remark tells the reader which language subject it was."""
    FAM47 = "FAM47"
    """Approved on application: Used until the end of 2016 when the subject was counted after an application from the person; it told the reader that the subject was approved by a decision and not graded at the school. FAM52 has the same text and is still in use."""
    FAM48 = "FAM48"
    """RS subject <subject code>: Used when the entry rests on a subject from the subject series marked RS; the subject code in the remark tells the reader which one."""
    FAM49 = "FAM49"
    """Trade or journeyman's examination not taken: Used on a certificate of competence when the training has not been closed with the final test in the trade; it tells the reader that the result of the test is missing because the test was not held for this person."""
    FAM50 = "FAM50"
    """Competence examination not taken: Used on a certificate of competence when a training candidate has not sat the final test; it tells the reader that there is training behind the document but no test result."""
    FAM51 = "FAM51"
    """Absence limit exceeded: Used when a pupil has been away from more of the subject's hours than the limit allows and gets no overall achievement grade; it tells the reader that absence is the reason."""
    FAM52 = "FAM52"
    """Approved on application: Used when the subject is counted after an application from the person; it tells the reader that the subject has been approved by a decision, on the basis of training passed elsewhere or earlier, and not graded at the school."""
    FAM53 = "FAM53"
    """Practice certificate examination: Used on the line that shows the result of the test that ends the training for a practice certificate; it tells the reader that the result is not from a full trade examination."""
    FAM54 = "FAM54"
    """Practice certificate examination not taken: Used on a certificate of competence when a practice certificate candidate has not sat the final test; it tells the reader that there is training behind the document but no test result."""
    FAM55 = "FAM55"
    """Without programme subjects, trade certificate on the job: Used on the diploma of a person who was trained for the trade certificate while employed; it tells the reader why no programme subjects from school are listed."""
    FAM56 = "FAM56"
    """Trade or journeyman's examination annulled: Used on a certificate of competence when the final test in the trade has been declared void by a decision; it tells the reader why there is no result from the test."""
    FAM57 = "FAM57"
    """Kept after change of programme: Used when a pupil who changed to another programme keeps a subject from the first one; it tells the reader why the subject is on the document although it comes from before the change."""
    FAM58 = "FAM58"
    """Exemption decision: no grades in second written form of Norwegian: Used on a certificate of competence when the pupil has a decision of exemption from graded assessment in the second written form of Norwegian; it tells the reader, for example a new school, that the decision exists."""
    FAM59 = "FAM59"
    """Exemption decision: no instruction in second written form of Norwegian: Used on a certificate of competence when the pupil has a decision of exemption from instruction in writing the second written form of Norwegian; it tells the reader, for example a new school, that the decision exists."""
    FAM60 = "FAM60"
    """Grade given as module assessment: Used on a certificate of competence at compulsory-school level when the grade was set for a module; it tells the reader that the grade covers that module and not a whole subject."""
    FAM61 = "FAM61"
    """Grade given as midway assessment: Used when the module was not finished and the grade set midway through it is entered instead; it tells the reader that the grade is not a final one."""
    FAM62 = "FAM62"
    """New, deferred or special examination: Used on a diploma when the examination in the subject was a new, deferred or special one, which is what the letters N, U and S stand for; it tells the reader that the grade is not from the ordinary sitting."""


class SubjectStatus(StrEnum):
    """In what capacity a person takes a subject, or how the subject was carried out or replaced, and so what the grade rests on."""

    E = "E"
    """Pupil: The person takes the subject in ordinary teaching at school."""
    A = "A"
    """Individually adapted education: The pupil has teaching in the subject that is adapted to him or her by a decision."""
    B = "B"
    """More training in a subject: The person gets further teaching in a subject that he or she has not passed."""
    N = "N"
    """Online teaching: The person takes the subject in teaching that is given over the internet."""
    U = "U"
    """Foreign exchange pupil in Norway: The person goes to school in another country and takes the subject during an exchange stay in Norway."""
    V = "V"
    """Adult participant: The person takes the subject in teaching arranged for adults."""
    O = "O"
    """Commissioned teaching: The subject is taught as an assignment that someone else has ordered from the school."""
    S = "S"
    """Left the subject: The person began the subject but broke it off, so it was not completed."""
    F = "F"
    """Exempt: The person does not take the subject because he or she is exempt from it."""
    P = "P"
    """Private candidate: The person sits the examination without having taken part in the teaching, and therefore has examination grades only."""
    R = "R"
    """Assessed for prior learning: The subject is covered by an assessment of what the person could already do, instead of by teaching."""
    M = "M"
    """Vocational training in school: The person gets the training in the trade at school instead of in a training establishment."""
    G = "G"
    """Approved: The subject has been approved and counts without being taken in ordinary teaching."""


class SubjectType(StrEnum):
    """What place a subject has in the programme: shared by all programmes, belonging to one, chosen, or carried over from compulsory school."""

    FF = "FF"
    """Common core subject: A subject that the education programmes share, outside each programme's own subjects."""
    FP = "FP"
    """Common programme subject: A subject of the programme that all pupils in the same programme area take."""
    VP = "VP"
    """Optional programme subject: A subject of the programme that the pupil has chosen among several."""
    PF = "PF"
    """In-depth study project: A subject in which the pupil goes deeper into a chosen field through project work."""
    UP = "UP"
    """Unspecified programme subject: A subject of the programme for which it is not said whether it is common or optional."""
    GS = "GS"
    """Compulsory school subject: A subject at primary or lower secondary level that appears on a document from upper secondary education."""


class SurveyFrequency(StrEnum):
    """How often a survey is made."""

    TWICE_A_YEAR = "twice-a-year"
    """Twice a year: Two times each year."""
    EVERY_YEAR = "every-year"
    """Every year: Once each year."""
    CONDUCTED_ONCE = "conducted-once"
    """Once: One time, at the date given."""
    FREQUENCY_NOT_STATED = "frequency-not-stated"
    """Not stated: The source does not say how often."""


class SuspicionSource(StrEnum):
    """How the school came to suspect cheating."""

    SEEN_BY_INVIGILATOR = "seen-by-invigilator"
    """Invigilator: An invigilator saw it during the examination."""
    FOUND_AT_SPOT_CHECK = "found-at-spot-check"
    """Spot check: A spot check showed it, before the start or after the answer was submitted."""
    NOTICE_FROM_EXAMINER = "notice-from-examiner"
    """Notice from an examiner: An examiner notified the school while grading, through the examination administration system."""
    SEEN_IN_EVENT_LOG = "seen-in-event-log"
    """Event log: The log of the examination day showed it."""


class Term(StrEnum):
    """The half of the school year in which an examination is held or a result is set."""

    V = "V"
    """Spring: The second half of the school year, from the middle of January until the middle of June."""
    H = "H"
    """Autumn: The first half of the school year, from the middle of August until the middle of January."""


class TestGain(StrEnum):
    """Something that those who take the test examination learn or find out."""

    LOG_IN_ANSWER_UPLOAD = "log-in-answer-upload"
    """Logging in, answering and uploading: To log in, answer, save locally and upload the answer."""
    SOUND_AND_HEADSET = "sound-and-headset"
    """Using headphones: To use headphones with the assignment."""
    AIDS_IN_THE_SOLUTION = "aids-in-the-solution"
    """Aids in the examination's solution: How online resources, licensed ones above all, work in the examination's technical solution."""
    SYSTEMS_AND_MONITOR = "systems-and-monitor"
    """Delivery systems and candidate monitor: How the delivery systems and the candidate monitor behave."""
    RESOURCES_TESTED = "resources-tested"
    """Online resources tested: Whether the online resources on the lists work."""
    LOCAL_TECHNOLOGY_TESTED = "local-technology-tested"
    """Local technology tested: Whether blocking, scanning, machines and browsers work as they should."""
    PREPARING_PUPILS = "preparing-pupils"
    """Preparing one's pupils: What a teacher can show pupils beforehand."""


class TestParticipant(StrEnum):
    """A group that takes part in the test examination."""

    PUPILS_TESTING = "pupils-testing"
    """Pupils: Pupils who practise what they will do at the examination."""
    INVIGILATORS_TESTING = "invigilators-testing"
    """Invigilators: Invigilators who take it as candidates and learn the candidate monitor."""
    EXAMINATION_LEADS_TESTING = "examination-leads-testing"
    """Persons responsible for examinations: Those who lead the examination and try the systems as on the day."""
    ICT_STAFF_TESTING = "ict-staff-testing"
    """ICT staff: Those who test network, machines and online resources."""
    TEACHERS_TESTING = "teachers-testing"
    """Teachers: Teachers who want to prepare their pupils better."""


class TestRound(StrEnum):
    """On which of the recommended occasions a resource was tested."""

    AT_PUBLICATION = "at-publication"
    """At publication: When the list is published."""
    AT_TEST_EXAMINATION = "at-test-examination"
    """At the test examination: As part of the test examination."""
    BEFORE_PERIOD = "before-period"
    """Just before the period: Just before the examination period begins."""


class TesterKind(StrEnum):
    """What the person who tested has to do with the examination."""

    ICT_TESTER = "ict-tester"
    """ICT staff: A member of the ICT staff."""
    PUPIL_TESTER = "pupil-tester"
    """Pupil: A pupil, for example at the test examination."""
    TEACHING_TESTER = "teaching-tester"
    """Teacher: A teacher of a subject in which it is used."""
    EXAMINATION_LEAD_TESTER = "examination-lead-tester"
    """Person responsible for examinations: The one who is responsible for examinations at the school."""


class TimeKind(StrEnum):
    """Why a candidate has more time than the others: as an accommodation, or to make up for time that was lost."""

    EXTENDED_TIME = "extended-time"
    """Extended time: Time beyond the ordinary that a decision on special accommodation gives the candidate."""
    EXTRA_TIME = "extra-time"
    """Extra time: Time given back because an event beyond the candidate's control took time; it comes on top of extended time."""


class ToolKind(StrEnum):
    """What a digital tool or resource is for."""

    WEBSITE = "website"
    """Website: The place where everything about the framework is found."""
    SERVICE_ASSESSMENT_TOOL = "service-assessment-tool"
    """Tool for assessing a service: Helps a service to assess its quality and plan its development."""
    SELF_ASSESSMENT_TOOL = "self-assessment-tool"
    """Tool for self-assessment: Helps practitioners to assess their own competence."""
    INSPIRATION_TOOL = "inspiration-tool"
    """Tool for ideas: Gives practitioners ideas for their work."""
    CARD_SET = "card-set"
    """Set of cards: Cards to think and talk about, alone or together."""
    RESOURCE_COLLECTION = "resource-collection"
    """Collection of resources: Material in several formats to learn from and share."""


class TrainingKind(StrEnum):
    """What a member of the examination staff has been trained in."""

    BASIC_INVIGILATION = "basic-invigilation"
    """Training of invigilators: The rules, the room, the systems, and what to do when cheating or trouble is found."""
    MONITOR_DUTIES = "monitor-duties"
    """Extra training, candidate monitor: How to confirm identity and network address, and that answers are submitted, in the candidate monitor."""
    SPOT_CHECK_DUTIES = "spot-check-duties"
    """Extra training, spot checks: The duty of confidentiality and how spot checks are carried out and documented."""
    ROOM_DUTIES = "room-duties"
    """Extra training, room responsibility: What the one in charge of a room has to see to and whom to notify."""
    EXAMINER_TRAINING = "examiner-training"
    """Examiner training: The training that examiners of centrally set written examinations must take."""
    INFORMATION_SYSTEMS = "information-systems"
    """Briefing of ICT staff: What ICT staff are told before the examination period about systems, network and faults."""


class TrainingLevel(StrEnum):
    """On which level education for practitioners is given."""

    BACHELOR_LEVEL = "bachelor-level"
    """Bachelor's level: Subjects and year-long studies on the level of a bachelor's degree."""
    MASTER_LEVEL = "master-level"
    """Master's level: Programmes that lead to a master's degree."""
    FURTHER_EDUCATION = "further-education"
    """Further education: Studies with credits for those who already have an education or are in work."""


class TransitionTarget(StrEnum):
    """Where a young person goes, or means to go, after upper secondary education."""

    FURTHER_EDUCATION = "further-education"
    """Further education: Education after upper secondary outside universities and university colleges, such as a vocational college."""
    HIGHER_EDUCATION = "higher-education"
    """Higher education: Studies at a university or university college."""
    EMPLOYMENT = "employment"
    """Employment: A job, an apprenticeship included."""
    FOLLOW_UP_SERVICE = "follow-up-service"
    """Follow-up service: The person has no place in education or work and is met by the county authority's follow-up service."""
    QUALIFYING_PROGRAMME = "qualifying-programme"
    """Qualifying programme: A programme that prepares the person for work or for education."""
    OTHER_MUNICIPAL_SERVICE = "other-municipal-service"
    """Other municipal service: A service of the municipality that is neither the follow-up service nor a qualifying programme."""


class UnitKind(StrEnum):
    """What an organisational unit is called in the agency it is part of."""

    DIVISION = "division"
    """Division: A large part of an agency, which may have departments."""
    DEPARTMENT = "department"
    """Department: A part of an agency or a division with its own field."""


class UpdateFrequency(StrEnum):
    """How often new data arrive from a source."""

    CONTINUOUSLY = "continuously"
    """Continuously: New data arrive as they arise."""
    DAILY = "daily"
    """Every day: New data arrive once a day or so."""
    WEEKLY = "weekly"
    """Every week: New data arrive once a week or so."""
    EACH_TERM = "each-term"
    """Every term: New data arrive once or a few times a term."""
    YEARLY = "yearly"
    """Every year: New data arrive once a year."""
    MORE_SELDOM = "more-seldom"
    """More seldom: New data arrive less than once a year."""


class UpperSecondaryLevel(StrEnum):
    """The step of upper secondary education that a programme area belongs to."""

    VG1 = "VG1"
    """Upper secondary level 1: The first level of upper secondary education, the one that follows compulsory school."""
    VG2 = "VG2"
    """Upper secondary level 2: The second level of upper secondary education, which builds on level 1."""
    VG3 = "VG3"
    """Upper secondary level 3: The third level of upper secondary education, which builds on level 2."""
    VG4 = "VG4"
    """Upper secondary level 4: The fourth level of upper secondary education, beyond the three ordinary ones; subjects for general university and college admissions certification after a vocational qualification belong here."""
    VG5 = "VG5"
    """Upper secondary level 5: The fifth level of upper secondary education and the last in NVB's list, beyond the three ordinary ones."""


class UserDuty(StrEnum):
    """What a user has to do in return for, or as part of, an entitlement."""

    NO_DUTY = "no-duty"
    """No duty: The user has no duty."""
    TAKING_PART_IN_GUIDANCE = "taking-part-in-guidance"
    """Taking part in guidance: The user has to take part in the career guidance."""
    TAKING_PART_IN_MAPPING = "taking-part-in-mapping"
    """Taking part in mapping: The user has to take part in the competence mapping."""
    TAKING_PART_IN_CAREER_LEARNING = "taking-part-in-career-learning"
    """Taking part in career learning: The user has to take part in the career learning of the introduction programme."""
    TAKING_PART_FULL_TIME = "taking-part-full-time"
    """Taking part full time: The user undertakes to follow a full-time programme."""
    TAKING_PART_IN_ACTIVATION = "taking-part-in-activation"
    """Taking part in activation: The user has to take part in work-oriented activities."""


class ValuePrecision(StrEnum):
    """How exact the source says that a number is."""

    VALUE_AS_STATED = "value-as-stated"
    """As stated: The number as the source gives it, without reservation."""
    VALUE_APPROXIMATE = "value-approximate"
    """Approximate: The number is only roughly right."""
    VALUE_AT_LEAST = "value-at-least"
    """At least: The number is the least that it can be."""


class VenueKind(StrEnum):
    """Whether an examination is held in rooms of the school or in rooms hired for it."""

    OWN_SCHOOL = "own-school"
    """School's own rooms: The examination is held at the school or office that runs it."""
    RENTED_PREMISES = "rented-premises"
    """Rented premises: The examination is held somewhere else, in rooms hired for it; the demands on network and control are the same."""


class ViewTask(StrEnum):
    """What somebody in the school is about to do with the data that a view shows."""

    PREPARING_TEACHING = "preparing-teaching"
    """Preparing teaching: A teacher plans what to do next for single pupils and for the class."""
    PREPARING_PARENT_MEETING = "preparing-parent-meeting"
    """Preparing a meeting with parents: A teacher gets ready to talk with the parents of one pupil."""
    PREPARING_TEAM_DISCUSSION = "preparing-team-discussion"
    """Preparing a discussion in the team: The teachers who share a class get ready to discuss how the class is getting on."""
    PREPARING_MANAGEMENT_DISCUSSION = "preparing-management-discussion"
    """Preparing a discussion with the management: Teachers and the school management get ready to discuss how a class is getting on."""


class ViewerRole(StrEnum):
    """What somebody who sees a view is to the pupils it is about."""

    CONTACT_TEACHER = "contact-teacher"
    """Contact teacher: The teacher who follows a pupil up across subjects."""
    SUBJECT_TEACHER = "subject-teacher"
    """Subject teacher: A teacher who teaches the pupil a subject, also as a member of the teaching team."""
    SCHOOL_MANAGER = "school-manager"
    """School management: Those who lead the school."""
    GUARDIAN = "guardian"
    """Parent or guardian: A parent or another person with parental responsibility."""
    LEARNER = "learner"
    """The pupil: The pupil whom the data are about."""


class VocationalCollegeDegree(StrEnum):
    """The names of the degrees that completed vocational college education gives."""

    VOCATIONAL_DEGREE = "vocational-degree"
    """Vocational degree: The degree for an education of one to one and a half years, 60 to 90 credits."""
    HIGHER_VOCATIONAL_DEGREE = "higher-vocational-degree"
    """Higher vocational degree: The degree for a completed education of two years or more, at least 120 credits."""


class Weekday(StrEnum):
    """One of the seven days of the week."""

    MONDAY = "monday"
    """Monday: The first day of the week."""
    TUESDAY = "tuesday"
    """Tuesday: The second day of the week."""
    WEDNESDAY = "wednesday"
    """Wednesday: The third day of the week."""
    THURSDAY = "thursday"
    """Thursday: The fourth day of the week."""
    FRIDAY = "friday"
    """Friday: The fifth day of the week."""
    SATURDAY = "saturday"
    """Saturday: The sixth day of the week."""
    SUNDAY = "sunday"
    """Sunday: The seventh day of the week."""
