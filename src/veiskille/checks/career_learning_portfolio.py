"""What is looked at in the documents of the profile career-learning-portfolio.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_car, rules_doc, rules_idn, structure
from veiskille.tree import Kind

KINDS = {
    "ActivityIdea.activityIdeas": Kind(
        codes=frozenset(["officialButton"]),
        checks=(
            rules_car.CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            rules_car.CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            rules_car.CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            rules_car.CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            rules_car.CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
            structure.ACTIVITYIDEA,
        ),
    ),
    "Actor.actors": Kind(
        codes=frozenset(["actorKind"]),
        below={
            "actorRoles": "RoleHeld.actorRoles",
            "period": "Period.period",
            "actorChanges": "ActorChange.actorChanges",
        },
        many=frozenset(["actorRoles", "actorChanges"]),
        checks=(
            rules_act.ACT_001_ENDED,
            rules_act.ACT_001_WILL_END,
            rules_idn.IDN_004_CONTROL,
            rules_idn.IDN_005_FOLLOW_UP,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            rules_act.ACT_001_DAY_OUTSIDE,
            rules_act.ACT_001_DAY_OUTSIDE_2,
            rules_act.ACT_001_ITSELF,
            rules_act.ACT_001_WHEN,
            rules_act.ACT_001_YEAR_OUTSIDE,
            rules_act.ACT_001_YEAR_OUTSIDE_2,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "CareerLearningActivity.learningActivities": Kind(
        below={"subject": "Subject.subject", "period": "Period.period"},
        checks=(
            structure.CAREERLEARNINGACTIVITY,
            structure.CAREERLEARNINGACTIVITY_2,
            structure.CAREERLEARNINGACTIVITY_3,
            structure.CAREERLEARNINGACTIVITY_4,
        ),
    ),
    "CareerLearningPortfolio": Kind(
        below={
            "actors": "Actor.actors",
            "portfolioOwner": "Person.portfolioOwner",
            "statedDefinitions": "StatedDefinition.statedDefinitions",
            "contextualConditions": "ContextualCondition.contextualConditions",
            "polePairings": "PolePairing.polePairings",
            "startUpQuestions": "StartUpQuestion.startUpQuestions",
            "activityIdeas": "ActivityIdea.activityIdeas",
            "dilemmas": "Dilemma.dilemmas",
            "learningActivities": "CareerLearningActivity.learningActivities",
            "reflections": "CareerReflection.reflections",
            "portfolioSharings": "PortfolioSharing.portfolioSharings",
        },
        many=frozenset(
            [
                "actors",
                "statedDefinitions",
                "contextualConditions",
                "polePairings",
                "startUpQuestions",
                "activityIdeas",
                "dilemmas",
                "learningActivities",
                "reflections",
                "portfolioSharings",
            ]
        ),
        checks=(
            rules_doc.DOC_006_DELIVERED_PORTFOLIOOWNER_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTGIVENON,
            rules_doc.DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTWITHDRAWNON,
            rules_doc.DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDON,
            rules_doc.DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDWITHPERSONS_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_REFLECTIONS_REFLECTEDON,
            structure.CAREER_LEARNING_PORTFOLIO_CAREERLEARNINGPORTFOLIO,
            rules_doc.DOC_016_ENDED,
            rules_doc.DOC_016_FROM_2021_01_01_2,
            rules_doc.DOC_016_FROM_2024_08_01_2,
            rules_doc.DOC_016_FROM_2025_08_01_2,
            rules_doc.DOC_016_TO_2024_07_31_2,
        ),
    ),
    "CareerReflection.reflections": Kind(
        checks=(
            rules_car.CAR_001_NAMES,
            structure.CAREERREFLECTION,
            structure.CAREERREFLECTION_2,
            structure.CAREERREFLECTION_3,
            structure.CAREERREFLECTION_4,
        ),
    ),
    "ContextualCondition.contextualConditions": Kind(),
    "Dilemma.dilemmas": Kind(
        codes=frozenset(["officialButton"]),
        checks=(
            rules_car.CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            rules_car.CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            rules_car.CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            rules_car.CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            rules_car.CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
            structure.DILEMMA,
        ),
    ),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        below={"validity": "Period.validity"},
        checks=(
            rules_idn.IDN_001_CONTROL,
            rules_idn.IDN_001_DATE_D_NUMBER,
            rules_idn.IDN_001_DATE_H_NUMBER,
            rules_idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_001_DATE_NAV_SYNTHETIC,
            rules_idn.IDN_001_DATE_NOT_STATED,
            rules_idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            rules_idn.IDN_001_DATE_TENOR_SYNTHETIC,
            rules_idn.IDN_002_COMBINED,
            rules_idn.IDN_002_D_NUMBER,
            rules_idn.IDN_002_H_NUMBER,
            rules_idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_002_NAV_SYNTHETIC,
            rules_idn.IDN_002_SCHOOL_FICTITIOUS,
            rules_idn.IDN_002_TENOR_SYNTHETIC,
            rules_idn.IDN_002_UNSTATED,
            rules_idn.IDN_003_SYNTHETIC,
            rules_idn.IDN_010_TOO_EARLY_2,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.portfolioOwner": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_car.CAR_003_OWNER,
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "Person.sharedWithPersons": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_car.CAR_003_KNOWN_PERSON,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "PolePairing.polePairings": Kind(
        codes=frozenset(["firstPole", "ownPairing", "secondPole"]),
        checks=(
            rules_car.CAR_002_DIFFERENT,
            rules_car.CAR_002_OFFICIAL_ADAPTATION_RESISTANCE,
            rules_car.CAR_002_OFFICIAL_ADAPTATION_RESISTANCE_2,
            rules_car.CAR_002_OFFICIAL_CHANGE_STABILITY,
            rules_car.CAR_002_OFFICIAL_CHANGE_STABILITY_2,
            rules_car.CAR_002_OFFICIAL_CHOICE_CHANCE,
            rules_car.CAR_002_OFFICIAL_CHOICE_CHANCE_2,
            rules_car.CAR_002_OFFICIAL_ME_IN_CONTEXT,
            rules_car.CAR_002_OFFICIAL_ME_IN_CONTEXT_2,
            rules_car.CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS,
            rules_car.CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS_2,
            rules_car.CAR_002_OWN,
        ),
    ),
    "PortfolioSharing.portfolioSharings": Kind(
        below={"sharedWithPersons": "Person.sharedWithPersons"},
        many=frozenset(["sharedWithPersons"]),
        checks=(
            rules_car.CAR_003_BASIS,
            rules_car.CAR_003_CONSENT_FIRST,
            rules_car.CAR_003_CONSENT_WITHDRAWN,
            rules_car.CAR_003_GOES_ON,
            rules_car.CAR_003_UNDATED,
            rules_car.CAR_003_WITH_WHOM,
            rules_car.CAR_003_WITHDRAWN_FIRST,
            rules_doc.DOC_007_SHARING,
            structure.PORTFOLIOSHARING,
            structure.PORTFOLIOSHARING_2,
            structure.PORTFOLIOSHARING_3,
            rules_doc.DOC_016_ENDED_2,
            rules_doc.DOC_016_FROM_2021_01_01_3,
            rules_doc.DOC_016_FROM_2024_08_01_3,
            rules_doc.DOC_016_FROM_2025_08_01_3,
            rules_doc.DOC_016_TO_2024_07_31_3,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "StartUpQuestion.startUpQuestions": Kind(
        codes=frozenset(["officialButton"]),
        checks=(
            rules_car.CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            rules_car.CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            rules_car.CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            rules_car.CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            rules_car.CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
            structure.STARTUPQUESTION,
        ),
    ),
    "StatedDefinition.statedDefinitions": Kind(
        checks=(structure.STATEDDEFINITION,),
    ),
    "Subject.subject": Kind(),
}
