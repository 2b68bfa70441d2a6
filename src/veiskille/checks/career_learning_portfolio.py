"""What is looked at in the documents of the profile career-learning-portfolio.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, car, doc, idn, structure
from veiskille.tree import Kind

KINDS = {
    "ActivityIdea.activityIdeas": Kind(
        codes=frozenset(["officialButton"]),
        checks=(
            car.CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            car.CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            car.CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            car.CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            car.CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
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
            act.ACT_001_ENDED,
            idn.IDN_004_CONTROL,
            idn.IDN_005_FOLLOW_UP,
            act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            act.ACT_001_WHEN,
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
            doc.DOC_006_DELIVERED_PORTFOLIOOWNER_BIRTHDATE,
            doc.DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTGIVENON,
            doc.DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTWITHDRAWNON,
            doc.DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDON,
            doc.DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDWITHPERSONS_BIRTHDATE,
            doc.DOC_006_DELIVERED_REFLECTIONS_REFLECTEDON,
            structure.CAREER_LEARNING_PORTFOLIO_CAREERLEARNINGPORTFOLIO,
            doc.DOC_016_ENDED,
            doc.DOC_016_FROM_2021_01_01_2,
            doc.DOC_016_FROM_2024_08_01_2,
            doc.DOC_016_FROM_2025_08_01_2,
            doc.DOC_016_TO_2024_07_31_2,
        ),
    ),
    "CareerReflection.reflections": Kind(
        checks=(
            car.CAR_001_NAMES,
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
            car.CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            car.CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            car.CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            car.CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            car.CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
            structure.DILEMMA,
        ),
    ),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        below={"validity": "Period.validity"},
        checks=(
            idn.IDN_001_CONTROL,
            idn.IDN_001_DATE_D_NUMBER,
            idn.IDN_001_DATE_H_NUMBER,
            idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_001_DATE_NAV_SYNTHETIC,
            idn.IDN_001_DATE_NOT_STATED,
            idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            idn.IDN_001_DATE_TENOR_SYNTHETIC,
            idn.IDN_002_COMBINED,
            idn.IDN_002_D_NUMBER,
            idn.IDN_002_H_NUMBER,
            idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_002_NAV_SYNTHETIC,
            idn.IDN_002_SCHOOL_FICTITIOUS,
            idn.IDN_002_TENOR_SYNTHETIC,
            idn.IDN_002_UNSTATED,
            idn.IDN_003_SYNTHETIC_2,
            idn.IDN_010_TOO_EARLY_2,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Person.portfolioOwner": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            car.CAR_003_OWNER,
            idn.IDN_011_ONE_CURRENT,
            idn.IDN_011_OVERLAP,
            idn.IDN_011_OVERLAP_2,
            idn.IDN_011_OVERLAP_3,
        ),
    ),
    "Person.sharedWithPersons": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            idn.IDN_011_ONE_CURRENT,
            idn.IDN_011_OVERLAP,
            idn.IDN_011_OVERLAP_2,
            idn.IDN_011_OVERLAP_3,
        ),
    ),
    "PolePairing.polePairings": Kind(
        codes=frozenset(["firstPole", "ownPairing", "secondPole"]),
        checks=(
            car.CAR_002_DIFFERENT,
            car.CAR_002_OFFICIAL_ADAPTATION_RESISTANCE,
            car.CAR_002_OFFICIAL_ADAPTATION_RESISTANCE_2,
            car.CAR_002_OFFICIAL_CHANGE_STABILITY,
            car.CAR_002_OFFICIAL_CHANGE_STABILITY_2,
            car.CAR_002_OFFICIAL_CHOICE_CHANCE,
            car.CAR_002_OFFICIAL_CHOICE_CHANCE_2,
            car.CAR_002_OFFICIAL_ME_IN_CONTEXT,
            car.CAR_002_OFFICIAL_ME_IN_CONTEXT_2,
            car.CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS,
            car.CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS_2,
            car.CAR_002_OWN,
        ),
    ),
    "PortfolioSharing.portfolioSharings": Kind(
        below={"sharedWithPersons": "Person.sharedWithPersons"},
        many=frozenset(["sharedWithPersons"]),
        checks=(
            car.CAR_003_BASIS,
            car.CAR_003_CONSENT_FIRST,
            car.CAR_003_CONSENT_WITHDRAWN,
            car.CAR_003_GOES_ON,
            car.CAR_003_WITH_WHOM,
            car.CAR_003_WITHDRAWN_FIRST,
            doc.DOC_007_SHARING,
            structure.PORTFOLIOSHARING,
            structure.PORTFOLIOSHARING_2,
            structure.PORTFOLIOSHARING_3,
            doc.DOC_016_ENDED_2,
            doc.DOC_016_FROM_2021_01_01_3,
            doc.DOC_016_FROM_2024_08_01_3,
            doc.DOC_016_FROM_2025_08_01_3,
            doc.DOC_016_TO_2024_07_31_3,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "StartUpQuestion.startUpQuestions": Kind(
        codes=frozenset(["officialButton"]),
        checks=(
            car.CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            car.CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            car.CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            car.CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            car.CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
            structure.STARTUPQUESTION,
        ),
    ),
    "StatedDefinition.statedDefinitions": Kind(
        checks=(structure.STATEDDEFINITION,),
    ),
    "Subject.subject": Kind(),
}
