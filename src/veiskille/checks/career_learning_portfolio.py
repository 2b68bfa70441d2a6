"""What is looked at in the documents of the profile career-learning-portfolio.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.tree import Check, Kind

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_6A71CB80AB = frozenset(
    {
        "activityIdeas",
        "actorChanges",
        "actorRoles",
        "actors",
        "contextualConditions",
        "dilemmas",
        "identityNumbers",
        "learningActivities",
        "period",
        "polePairings",
        "portfolioOwner",
        "portfolioSharings",
        "reflections",
        "sharedWithPersons",
        "startUpQuestions",
        "statedDefinitions",
        "subject",
        "validity",
    }
)


def F_51E8A906C7(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_6A71CB80AB):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def F_7B46F3A95D(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_6A71CB80AB):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_A3F6535462(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_6A71CB80AB):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def F_A514E2DC0A(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_6A71CB80AB):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


def _activityidea(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and document.types(v1)) or (
                v1 not in terms.T_3092DC2091 and (not document.types(v1))
            ):
                return True
    return False


ACTIVITYIDEA = Check("shape/ActivityIdea", lambda o: "statedIn" in o, _activityidea)


def _careerlearningactivity(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["arrangedBy"] not in terms.T_62E90CF869 and (not document.types(o["arrangedBy"])):
            return True
    return False


CAREERLEARNINGACTIVITY = Check("shape/CareerLearningActivity", lambda o: "arrangedBy" in o, _careerlearningactivity)


def _careerlearningactivity_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("fromIdeas", ()):
            if (not document.types(v1)) or ((not "ActivityIdea" in document.types(v1)) and document.types(v1)):
                return True
    return False


CAREERLEARNINGACTIVITY_2 = Check("shape/CareerLearningActivity", lambda o: "fromIdeas" in o, _careerlearningactivity_2)


def _careerlearningactivity_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("localCompanies", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


CAREERLEARNINGACTIVITY_3 = Check(
    "shape/CareerLearningActivity", lambda o: "localCompanies" in o, _careerlearningactivity_3
)


def _careerlearningactivity_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["arrangedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["arrangedBy"]))
            and document.types(o["arrangedBy"])
        ):
            return True
    return False


CAREERLEARNINGACTIVITY_4 = Check("shape/CareerLearningActivity", lambda o: "arrangedBy" in o, _careerlearningactivity_4)


def _careerreflection(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("aboutActivities", ()):
            if (not document.types(v1)) or (
                (not "CareerLearningActivity" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


CAREERREFLECTION = Check("shape/CareerReflection", lambda o: "aboutActivities" in o, _careerreflection)


def _careerreflection_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("aboutDilemmas", ()):
            if (not document.types(v1)) or ((not "Dilemma" in document.types(v1)) and document.types(v1)):
                return True
    return False


CAREERREFLECTION_2 = Check("shape/CareerReflection", lambda o: "aboutDilemmas" in o, _careerreflection_2)


def _careerreflection_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("aboutPairings", ()):
            if (not document.types(v1)) or ((not "PolePairing" in document.types(v1)) and document.types(v1)):
                return True
    return False


CAREERREFLECTION_3 = Check("shape/CareerReflection", lambda o: "aboutPairings" in o, _careerreflection_3)


def _careerreflection_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("aboutQuestions", ()):
            if (not document.types(v1)) or ((not "StartUpQuestion" in document.types(v1)) and document.types(v1)):
                return True
    return False


CAREERREFLECTION_4 = Check("shape/CareerReflection", lambda o: "aboutQuestions" in o, _careerreflection_4)


def _career_learning_portfolio_careerlearningportfolio(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


CAREER_LEARNING_PORTFOLIO_CAREERLEARNINGPORTFOLIO = Check(
    "shape/career-learning-portfolio/CareerLearningPortfolio",
    lambda o: "legalBasis" in o,
    _career_learning_portfolio_careerlearningportfolio,
)
CAR_001_NAMES = Check(
    "rule/CAR-001-names",
    lambda o: (
        "careerPoles" not in o
        and "careerButtons" not in o
        and "careerThemes" not in o
        and "aboutPairings" not in o
        and "aboutQuestions" not in o
    ),
    None,
)
CAR_002_DIFFERENT = Check("rule/CAR-002-different", lambda o: o["secondPole"] == o["firstPole"], None)
CAR_002_OFFICIAL_ADAPTATION_RESISTANCE = Check(
    "rule/CAR-002-official-adaptation-resistance",
    lambda o: o["firstPole"] == "adaptation" and o["secondPole"] == "resistance",
    None,
)
CAR_002_OFFICIAL_ADAPTATION_RESISTANCE_2 = Check(
    "rule/CAR-002-official-adaptation-resistance",
    lambda o: o["firstPole"] == "resistance" and o["secondPole"] == "adaptation",
    None,
)
CAR_002_OFFICIAL_CHANGE_STABILITY = Check(
    "rule/CAR-002-official-change-stability",
    lambda o: o["firstPole"] == "change" and o["secondPole"] == "stability",
    None,
)
CAR_002_OFFICIAL_CHANGE_STABILITY_2 = Check(
    "rule/CAR-002-official-change-stability",
    lambda o: o["firstPole"] == "stability" and o["secondPole"] == "change",
    None,
)
CAR_002_OFFICIAL_CHOICE_CHANCE = Check(
    "rule/CAR-002-official-choice-chance", lambda o: o["firstPole"] == "choice" and o["secondPole"] == "chance", None
)
CAR_002_OFFICIAL_CHOICE_CHANCE_2 = Check(
    "rule/CAR-002-official-choice-chance", lambda o: o["firstPole"] == "chance" and o["secondPole"] == "choice", None
)
CAR_002_OFFICIAL_ME_IN_CONTEXT = Check(
    "rule/CAR-002-official-me-in-context", lambda o: o["firstPole"] == "me" and o["secondPole"] == "context", None
)
CAR_002_OFFICIAL_ME_IN_CONTEXT_2 = Check(
    "rule/CAR-002-official-me-in-context", lambda o: o["firstPole"] == "context" and o["secondPole"] == "me", None
)
CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS = Check(
    "rule/CAR-002-official-opportunity-limitations",
    lambda o: o["firstPole"] == "opportunity" and o["secondPole"] == "limitations",
    None,
)
CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS_2 = Check(
    "rule/CAR-002-official-opportunity-limitations",
    lambda o: o["firstPole"] == "limitations" and o["secondPole"] == "opportunity",
    None,
)
CAR_002_OWN = Check("rule/CAR-002-own", lambda o: o["ownPairing"] is False, None)


def _car_002_poles_of_button_adaptation_resistance(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("careerPoles", ()):
            if v1 not in {"adaptation", "resistance"}:
                return True
    return False


CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE = Check(
    "rule/CAR-002-poles-of-button-adaptation-resistance",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "adaptation-resistance",
    _car_002_poles_of_button_adaptation_resistance,
)


def _car_002_poles_of_button_change_stability(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("careerPoles", ()):
            if v1 not in {"change", "stability"}:
                return True
    return False


CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY = Check(
    "rule/CAR-002-poles-of-button-change-stability",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "change-stability",
    _car_002_poles_of_button_change_stability,
)


def _car_002_poles_of_button_choice_chance(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("careerPoles", ()):
            if v1 not in {"chance", "choice"}:
                return True
    return False


CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE = Check(
    "rule/CAR-002-poles-of-button-choice-chance",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "choice-chance",
    _car_002_poles_of_button_choice_chance,
)


def _car_002_poles_of_button_me_in_context(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("careerPoles", ()):
            if v1 not in {"context", "me"}:
                return True
    return False


CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT = Check(
    "rule/CAR-002-poles-of-button-me-in-context",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "me-in-context",
    _car_002_poles_of_button_me_in_context,
)


def _car_002_poles_of_button_opportunity_limitations(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("careerPoles", ()):
            if v1 not in {"limitations", "opportunity"}:
                return True
    return False


CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS = Check(
    "rule/CAR-002-poles-of-button-opportunity-limitations",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "opportunity-limitations",
    _car_002_poles_of_button_opportunity_limitations,
)
CAR_003_BASIS = Check(
    "rule/CAR-003-basis", lambda o: "consentGivenOn" not in o and "legalBasis" not in o and "statedBasis" not in o, None
)


def _car_003_consent_first(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o["consentGivenOn"] <= o["sharedOn"]) and (
            not (
                "consentGivenOn" in o
                and "consentWithdrawnOn" in o
                and (not o["consentGivenOn"] <= o["consentWithdrawnOn"])
            )
        ):
            return True
    return False


CAR_003_CONSENT_FIRST = Check(
    "rule/CAR-003-consent-first",
    lambda o: "consentGivenOn" in o and "sharedOn" in o and "legalBasis" not in o and "statedBasis" not in o,
    _car_003_consent_first,
)


def _car_003_consent_withdrawn(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o["sharedOn"] <= o["consentWithdrawnOn"]) and (
            not (
                "consentGivenOn" in o
                and "consentWithdrawnOn" in o
                and (not o["consentGivenOn"] <= o["consentWithdrawnOn"])
            )
        ):
            return True
    return False


CAR_003_CONSENT_WITHDRAWN = Check(
    "rule/CAR-003-consent-withdrawn",
    lambda o: (
        "consentGivenOn" in o
        and "sharedOn" in o
        and "consentWithdrawnOn" in o
        and "legalBasis" not in o
        and "statedBasis" not in o
    ),
    _car_003_consent_withdrawn,
)


def _car_003_goes_on(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not ("sharedOn" in o and "consentWithdrawnOn" in o and (not o["sharedOn"] <= o["consentWithdrawnOn"])))
            and (
                not (
                    "consentGivenOn" in o
                    and "consentWithdrawnOn" in o
                    and (not o["consentGivenOn"] <= o["consentWithdrawnOn"])
                )
            )
            and (
                "sharedUntil" not in o
                or (
                    "sharedUntil" in o
                    and "consentWithdrawnOn" in o
                    and (not o["sharedUntil"] <= o["consentWithdrawnOn"])
                )
            )
        ):
            return True
    return False


CAR_003_GOES_ON = Check(
    "rule/CAR-003-goes-on",
    lambda o: (
        "consentGivenOn" in o
        and "consentWithdrawnOn" in o
        and "legalBasis" not in o
        and "statedBasis" not in o
        and ("sharedUntil" not in o or ("sharedUntil" in o and "consentWithdrawnOn" in o))
    ),
    _car_003_goes_on,
)
CAR_003_KNOWN_PERSON = Check(
    "rule/CAR-003-known-person",
    lambda o: "givenName" not in o and "familyName" not in o and "identityNumbers" not in o,
    None,
)
CAR_003_OWNER = Check(
    "rule/CAR-003-owner", lambda o: "givenName" not in o and "familyName" not in o and "identityNumbers" not in o, None
)
CAR_003_UNDATED = Check(
    "rule/CAR-003-undated",
    lambda o: "consentGivenOn" in o and "legalBasis" not in o and "statedBasis" not in o and "sharedOn" not in o,
    None,
)


def _car_003_withdrawn_first(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["consentGivenOn"] <= o["consentWithdrawnOn"]:
            return True
    return False


CAR_003_WITHDRAWN_FIRST = Check(
    "rule/CAR-003-withdrawn-first",
    lambda o: "consentGivenOn" in o and "consentWithdrawnOn" in o,
    _car_003_withdrawn_first,
)
CAR_003_WITH_WHOM = Check(
    "rule/CAR-003-with-whom", lambda o: "sharedWith" not in o and "sharedWithPersons" not in o, None
)


def _dilemma(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and document.types(v1)) or (
                v1 not in terms.T_3092DC2091 and (not document.types(v1))
            ):
                return True
    return False


DILEMMA = Check("shape/Dilemma", lambda o: "statedIn" in o, _dilemma)


def _doc_006_delivered_portfolioowner_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "birthDate" in o["portfolioOwner"] and (not o["portfolioOwner"]["birthDate"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_PORTFOLIOOWNER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-portfolioOwner-birthDate",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_portfolioowner_birthdate,
)


def _doc_006_delivered_portfoliosharings_consentgivenon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("portfolioSharings", ()):
            if "consentGivenOn" in v1 and (not v1["consentGivenOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTGIVENON = Check(
    "rule/DOC-006-delivered-portfolioSharings-consentGivenOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    _doc_006_delivered_portfoliosharings_consentgivenon,
)


def _doc_006_delivered_portfoliosharings_consentwithdrawnon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("portfolioSharings", ()):
            if "consentWithdrawnOn" in v1 and (not v1["consentWithdrawnOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTWITHDRAWNON = Check(
    "rule/DOC-006-delivered-portfolioSharings-consentWithdrawnOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    _doc_006_delivered_portfoliosharings_consentwithdrawnon,
)


def _doc_006_delivered_portfoliosharings_sharedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("portfolioSharings", ()):
            if "sharedOn" in v1 and (not v1["sharedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDON = Check(
    "rule/DOC-006-delivered-portfolioSharings-sharedOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    _doc_006_delivered_portfoliosharings_sharedon,
)


def _doc_006_delivered_portfoliosharings_sharedwithpersons_birthdate(document: Tree, found: Pairs) -> object:
    if not (document.most("birthDate") > document.own("deliveredOn")):
        return False
    for o, _ in found:
        for v1 in o.get("portfolioSharings", ()):
            for v2 in v1.get("sharedWithPersons", ()):
                if "birthDate" in v2 and (not v2["birthDate"] <= o["deliveredOn"]):
                    return True
    return False


DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDWITHPERSONS_BIRTHDATE = Check(
    "rule/DOC-006-delivered-portfolioSharings-sharedWithPersons-birthDate",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    _doc_006_delivered_portfoliosharings_sharedwithpersons_birthdate,
)


def _doc_006_delivered_reflections_reflectedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("reflections", ()):
            if "reflectedOn" in v1 and (not v1["reflectedOn"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_REFLECTIONS_REFLECTEDON = Check(
    "rule/DOC-006-delivered-reflections-reflectedOn",
    lambda o: "reflections" in o and "deliveredOn" in o,
    _doc_006_delivered_reflections_reflectedon,
)


def _doc_007_sharing(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["sharedOn"] <= o["sharedUntil"]:
            return True
    return False


DOC_007_SHARING = Check("rule/DOC-007-sharing", lambda o: "sharedOn" in o and "sharedUntil" in o, _doc_007_sharing)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_6A71CB80AB):
                        if "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended)


def _doc_016_ended_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_6A71CB80AB):
                        if "profile" in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED_2 = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o, _doc_016_ended_2)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_51E8A906C7))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2021_01_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    for v3 in document.upward(o, T_6A71CB80AB):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01_2
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_A514E2DC0A))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2024_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    for v3 in document.upward(o, T_6A71CB80AB):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01_2
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_A3F6535462))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2025_08_01,
)


def _doc_016_from_2025_08_01_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    for v3 in document.upward(o, T_6A71CB80AB):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                        ):
                            return True
    return False


DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01_2
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_7B46F3A95D))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_to_2024_07_31,
)


def _doc_016_to_2024_07_31_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_6A71CB80AB):
                        if (
                            "deliveredOn" in v3
                            and "profile" in v3
                            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                        ):
                            return True
    return False


DOC_016_TO_2024_07_31_2 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31_2)


def _portfoliosharing(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


PORTFOLIOSHARING = Check("shape/PortfolioSharing", lambda o: "legalBasis" in o, _portfoliosharing)


def _portfoliosharing_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("sharedReflections", ()):
            if (not document.types(v1)) or ((not "CareerReflection" in document.types(v1)) and document.types(v1)):
                return True
    return False


PORTFOLIOSHARING_2 = Check("shape/PortfolioSharing", lambda o: "sharedReflections" in o, _portfoliosharing_2)


def _portfoliosharing_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("sharedWith", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


PORTFOLIOSHARING_3 = Check("shape/PortfolioSharing", lambda o: "sharedWith" in o, _portfoliosharing_3)


def _startupquestion(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and document.types(v1)) or (
                v1 not in terms.T_3092DC2091 and (not document.types(v1))
            ):
                return True
    return False


STARTUPQUESTION = Check("shape/StartUpQuestion", lambda o: "statedIn" in o, _startupquestion)


def _stateddefinition(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and document.types(v1)) or (
                v1 not in terms.T_3092DC2091 and (not document.types(v1))
            ):
                return True
    return False


STATEDDEFINITION = Check("shape/StatedDefinition", lambda o: True, _stateddefinition)

KINDS = {
    "ActivityIdea.activityIdeas": Kind(
        codes=frozenset(["officialButton"]),
        checks=(
            CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
            ACTIVITYIDEA,
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
            CAREERLEARNINGACTIVITY,
            CAREERLEARNINGACTIVITY_2,
            CAREERLEARNINGACTIVITY_3,
            CAREERLEARNINGACTIVITY_4,
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
            DOC_006_DELIVERED_PORTFOLIOOWNER_BIRTHDATE,
            DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTGIVENON,
            DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTWITHDRAWNON,
            DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDON,
            DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDWITHPERSONS_BIRTHDATE,
            DOC_006_DELIVERED_REFLECTIONS_REFLECTEDON,
            CAREER_LEARNING_PORTFOLIO_CAREERLEARNINGPORTFOLIO,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "CareerReflection.reflections": Kind(
        checks=(
            CAR_001_NAMES,
            CAREERREFLECTION,
            CAREERREFLECTION_2,
            CAREERREFLECTION_3,
            CAREERREFLECTION_4,
        ),
    ),
    "ContextualCondition.contextualConditions": Kind(),
    "Dilemma.dilemmas": Kind(
        codes=frozenset(["officialButton"]),
        checks=(
            CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
            DILEMMA,
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
            rules_idn.IDN_010_TOO_EARLY,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.portfolioOwner": Kind(
        sought=frozenset(["birthDate"]),
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            CAR_003_OWNER,
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "Person.sharedWithPersons": Kind(
        sought=frozenset(["birthDate"]),
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            CAR_003_KNOWN_PERSON,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "PolePairing.polePairings": Kind(
        codes=frozenset(["firstPole", "ownPairing", "secondPole"]),
        checks=(
            CAR_002_DIFFERENT,
            CAR_002_OFFICIAL_ADAPTATION_RESISTANCE,
            CAR_002_OFFICIAL_ADAPTATION_RESISTANCE_2,
            CAR_002_OFFICIAL_CHANGE_STABILITY,
            CAR_002_OFFICIAL_CHANGE_STABILITY_2,
            CAR_002_OFFICIAL_CHOICE_CHANCE,
            CAR_002_OFFICIAL_CHOICE_CHANCE_2,
            CAR_002_OFFICIAL_ME_IN_CONTEXT,
            CAR_002_OFFICIAL_ME_IN_CONTEXT_2,
            CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS,
            CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS_2,
            CAR_002_OWN,
        ),
    ),
    "PortfolioSharing.portfolioSharings": Kind(
        below={"sharedWithPersons": "Person.sharedWithPersons"},
        many=frozenset(["sharedWithPersons"]),
        checks=(
            CAR_003_BASIS,
            CAR_003_CONSENT_FIRST,
            CAR_003_CONSENT_WITHDRAWN,
            CAR_003_GOES_ON,
            CAR_003_UNDATED,
            CAR_003_WITH_WHOM,
            CAR_003_WITHDRAWN_FIRST,
            DOC_007_SHARING,
            PORTFOLIOSHARING,
            PORTFOLIOSHARING_2,
            PORTFOLIOSHARING_3,
            DOC_016_ENDED_2,
            DOC_016_FROM_2021_01_01_2,
            DOC_016_FROM_2024_08_01_2,
            DOC_016_FROM_2025_08_01_2,
            DOC_016_TO_2024_07_31_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "StartUpQuestion.startUpQuestions": Kind(
        codes=frozenset(["officialButton"]),
        checks=(
            CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE,
            CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY,
            CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE,
            CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT,
            CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS,
            STARTUPQUESTION,
        ),
    ),
    "StatedDefinition.statedDefinitions": Kind(
        checks=(STATEDDEFINITION,),
    ),
    "Subject.subject": Kind(),
}
