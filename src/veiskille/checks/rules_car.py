"""Checks of the rules CAR.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

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
CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE = Check(
    "rule/CAR-002-poles-of-button-adaptation-resistance",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "adaptation-resistance",
    lambda document, o, h: any(v1 not in {"adaptation", "resistance"} for v1 in o.get("careerPoles", ())),
)
CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY = Check(
    "rule/CAR-002-poles-of-button-change-stability",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "change-stability",
    lambda document, o, h: any(v1 not in {"change", "stability"} for v1 in o.get("careerPoles", ())),
)
CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE = Check(
    "rule/CAR-002-poles-of-button-choice-chance",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "choice-chance",
    lambda document, o, h: any(v1 not in {"chance", "choice"} for v1 in o.get("careerPoles", ())),
)
CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT = Check(
    "rule/CAR-002-poles-of-button-me-in-context",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "me-in-context",
    lambda document, o, h: any(v1 not in {"context", "me"} for v1 in o.get("careerPoles", ())),
)
CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS = Check(
    "rule/CAR-002-poles-of-button-opportunity-limitations",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] == "opportunity-limitations",
    lambda document, o, h: any(v1 not in {"limitations", "opportunity"} for v1 in o.get("careerPoles", ())),
)
CAR_003_BASIS = Check(
    "rule/CAR-003-basis", lambda o: "consentGivenOn" not in o and "legalBasis" not in o and "statedBasis" not in o, None
)
CAR_003_CONSENT_FIRST = Check(
    "rule/CAR-003-consent-first",
    lambda o: "consentGivenOn" in o and "sharedOn" in o and "legalBasis" not in o and "statedBasis" not in o,
    lambda document, o, h: (
        (not o["consentGivenOn"] <= o["sharedOn"])
        and (
            not (
                "consentGivenOn" in o
                and "consentWithdrawnOn" in o
                and (not o["consentGivenOn"] <= o["consentWithdrawnOn"])
            )
        )
    ),
)
CAR_003_CONSENT_WITHDRAWN = Check(
    "rule/CAR-003-consent-withdrawn",
    lambda o: (
        "consentGivenOn" in o
        and "sharedOn" in o
        and "consentWithdrawnOn" in o
        and "legalBasis" not in o
        and "statedBasis" not in o
    ),
    lambda document, o, h: (
        (not o["sharedOn"] <= o["consentWithdrawnOn"])
        and (
            not (
                "consentGivenOn" in o
                and "consentWithdrawnOn" in o
                and (not o["consentGivenOn"] <= o["consentWithdrawnOn"])
            )
        )
    ),
)
CAR_003_GOES_ON = Check(
    "rule/CAR-003-goes-on",
    lambda o: (
        "consentGivenOn" in o
        and "consentWithdrawnOn" in o
        and "legalBasis" not in o
        and "statedBasis" not in o
        and ("sharedUntil" not in o or ("sharedUntil" in o and "consentWithdrawnOn" in o))
    ),
    lambda document, o, h: (
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
            or ("sharedUntil" in o and "consentWithdrawnOn" in o and (not o["sharedUntil"] <= o["consentWithdrawnOn"]))
        )
    ),
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
CAR_003_WITHDRAWN_FIRST = Check(
    "rule/CAR-003-withdrawn-first",
    lambda o: "consentGivenOn" in o and "consentWithdrawnOn" in o,
    lambda document, o, h: not o["consentGivenOn"] <= o["consentWithdrawnOn"],
)
CAR_003_WITH_WHOM = Check(
    "rule/CAR-003-with-whom", lambda o: "sharedWith" not in o and "sharedWithPersons" not in o, None
)
