"""The code lists as enumerations.

Generated from ontology/ by `veiskille generate`; change the sources, not this file.
"""

from enum import StrEnum


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
    ASSOCIATION = "association"
    """Association: A membership body that speaks and acts for its members, such as the association of municipalities and county authorities."""
    INTER_MUNICIPAL_COMPANY = "inter-municipal-company"
    """Inter-municipal company: A company that municipalities or county authorities own together to carry out shared tasks."""
    COMPANY = "company"
    """Company: A business that trains apprentices, or that supplies systems or services to those who provide education."""
    REGISTER = "register"
    """Register: A register that takes part in an exchange as a sender or receiver of its own, such as the national certificate database."""
    STATE_ADMINISTRATOR = "state-administrator"
    """State administrator: The state authority in a county that handles appeals and supervises municipalities and county authorities."""
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
    """Digital: The assignment is given in the implementation system and is not suited for printing."""
    ON_PAPER = "on-paper"
    """On paper: The assignment is printed, sent to the school and handed out there."""


class AssignmentSetter(StrEnum):
    """Whether the directorate or the county authority or school makes the examination assignment."""

    CENTRAL = "central"
    """Centrally set: The directorate makes the assignment and has it graded."""
    LOCAL = "local"
    """Locally set: The county authority or the school makes the assignment and has it graded."""


class AttainedCompetence(StrEnum):
    """What a person may do with completed upper secondary education: go on to higher education, work in an occupation, or show a part of the way."""

    GENERAL_STUDY_COMPETENCE = "general-study-competence"
    """General university and college admissions certification: Upper secondary education is passed in a way that makes it possible to apply for admission to universities and university colleges."""
    VOCATIONAL_COMPETENCE = "vocational-competence"
    """Vocational qualification: Upper secondary education is passed in a way that qualifies for work in an occupation, with or without a trade or journeyman's certificate."""
    BASIC_COMPETENCE = "basic-competence"
    """Basic competence: Part of upper secondary education is completed and documented by a certificate of competence, without admissions certification or a vocational qualification being reached."""


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


class CaseStatus(StrEnum):
    """How far the work on a case has come."""

    NEW = "new"
    """New: The case has been submitted, and nobody has begun to work on it."""
    IN_PROGRESS = "in-progress"
    """In progress: The case is being worked on."""


class ClaimCode(StrEnum):
    """What the sender of a document claims about the outcome in a programme area when the document is delivered to NVB."""

    B = "B"
    """Passed: The sender claims that the programme area is passed."""
    F = "F"
    """Completed, not passed: The sender claims that the programme area is gone through but not passed."""
    FB = "FB"
    """Completed and passed: The sender claims that the programme area is both gone through and passed."""


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
    """State administrator: The state administrator in the county."""
    APPEALS_BOARD_ITSELF = "appeals-board-itself"
    """Appeals board: A board appointed for appeals."""
    TRADE_EXAMINATION_BOARD = "trade-examination-board"
    """Trade examination board: The board that assesses trade and journeyman's examinations."""


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


class EducationStatus(StrEnum):
    """Where a person stands in upper secondary education on the day the statement is made."""

    COMPLETED = "completed"
    """Completed: The person has been through the whole of the education and has left it as planned, whether everything is passed or not."""
    UNDER_WAY = "under-way"
    """Under way: The person is still in the education."""
    INTERRUPTED = "interrupted"
    """Interrupted: The person left before the end of the education."""


class EvidenceKind(StrEnum):
    """Which of two documents a pupil gets for the education: one for a course that was passed, or one for what was achieved when the course was not."""

    VM = "VM"
    """Diploma: The document for a course of upper secondary education that is passed."""
    KB = "KB"
    """Certificate of competence: The document for what a person has achieved when the conditions for a diploma or a trade certificate are not met."""


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


class FormOfNorwegian(StrEnum):
    """The written form of Norwegian in which a candidate gets the assignment or writes."""

    BOKMAAL = "bokmaal"
    """Bokmål: The form of written Norwegian that most municipalities in the east and the towns use."""
    NYNORSK = "nynorsk"
    """Nynorsk: The form of written Norwegian based on the dialects and used most in the west."""


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


class InformationCategory(StrEnum):
    """What sort of data about a person an information object contains."""

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
    """The state administrator: The state's representative in the county, which handles appeals and grading."""
    COUNTY_AUTHORITY = "county-authority"
    """The county authority: The county authority as school owner; for a private school, its owner."""
    SCHOOL = "school"
    """The school: Whoever holds the examination in practice: upper secondary schools and offices for private candidates."""


class MessageSeverity(StrEnum):
    """How much a message about a record weighs in the verdict on the delivery."""

    ERROR = "error"
    """Error: The record cannot be used as it is, so the delivery is rejected."""
    WARNING = "warning"
    """Warning: The record can be used, but something in it is unusual or missing."""
    INFORMATION = "information"
    """Information: The sender is told something about the record and need do nothing."""


class PilotRole(StrEnum):
    """Why an actor is asked to take part in a pilot."""

    SERVICE_PROVIDER = "service-provider"
    """Service provider: The actor delivers services or uses results in its work."""
    COORDINATING_AND_SUPPORTING = "coordinating-and-supporting"
    """Coordinating and supporting: The actor brings others together or runs what they share."""
    SUPPLIER_OF_SYSTEMS = "supplier-of-systems"
    """Supplier of systems: The actor makes the systems and knows what they allow."""


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
    """Examination registration: Who is registered for which examinations, by whom and in which form of Norwegian."""
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


class Reform(StrEnum):
    """Which reform's curricula and codes a subject, a programme area or a document follows."""

    LK20 = "LK20"
    """Curriculum for the Knowledge Promotion 2020 (LK20): The curricula in force, introduced level by level from 2020 to 2022."""
    LK06 = "LK06"
    """National Curriculum for the Knowledge Promotion 2006 (LK06): The curricula of 2006, replaced by those of 2020; some subjects and trades were examined by them for years afterwards."""
    R94 = "R94"
    """Reform 94: The reform of upper secondary education of 1994, before the Knowledge Promotion; its subjects still appear on some documents, with a remark."""


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

    UNSOUGHT_FINDINGS = "unsought-findings"
    """Unsought findings: That a check brings to light what it was not looking for."""
    SKILLS_OF_CHECKERS = "skills-of-checkers"
    """Skills of those who check: Whether those who carry out checks know how to."""
    CONFIDENTIALITY = "confidentiality"
    """Duty of confidentiality: That staff keep to themselves what they see."""
    DOCUMENTING_CHECKS = "documenting-checks"
    """Documenting checks: How checks are documented."""
    STORING_AND_DELETING = "storing-and-deleting"
    """Storing and deleting: How the documentation is stored and when it is deleted."""
    ACCESS_OF_THE_CANDIDATE = "access-of-the-candidate"
    """The candidate's access: The candidate's right to see what has been documented."""
    UNEXPECTED_EVENTS = "unexpected-events"
    """Unexpected events: Events that nobody planned for and that should be prevented."""


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
    """Person responsible for the room: Is in charge of one examination room and is told when cheating is suspected."""
    EXAMINATION_LEAD = "examination-lead"
    """Person responsible for the examination: Leads the examination at the school and can be reached by the invigilators all day."""
    ICT_SUPPORT = "ict-support"
    """ICT staff: Solves technical problems in the rooms and on standby."""
    EXAMINER = "examiner"
    """Examiner: Grades the answers and may report suspected cheating."""


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


class Term(StrEnum):
    """The half of the school year in which an examination is held or a result is set."""

    V = "V"
    """Spring: The second half of the school year, from the middle of January until the middle of June."""
    H = "H"
    """Autumn: The first half of the school year, from the middle of August until the middle of January."""


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


class VenueKind(StrEnum):
    """Whether an examination is held in rooms of the school or in rooms hired for it."""

    OWN_SCHOOL = "own-school"
    """School's own rooms: The examination is held at the school or office that runs it."""
    RENTED_PREMISES = "rented-premises"
    """Rented premises: The examination is held somewhere else, in rooms hired for it; the demands on network and control are the same."""
