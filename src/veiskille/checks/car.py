"""Checks of the rules CAR.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.tree import Check

CAR_001_NAMES = Check(
    "rule/CAR-001-names",
    lambda o: (
        (not "careerPoles" in o)
        and (not "careerButtons" in o)
        and (not "careerThemes" in o)
        and (not "aboutPairings" in o)
        and (not "aboutQuestions" in o)
    ),
    None,
)
CAR_002_DIFFERENT = Check("rule/CAR-002-different", lambda o: o["secondPole"] == o["firstPole"], None)
CAR_002_OFFICIAL_ADAPTATION_RESISTANCE = Check(
    "rule/CAR-002-official-adaptation-resistance",
    lambda o: o["firstPole"] in {"adaptation"} and o["secondPole"] in {"resistance"},
    None,
)
CAR_002_OFFICIAL_ADAPTATION_RESISTANCE_2 = Check(
    "rule/CAR-002-official-adaptation-resistance",
    lambda o: o["firstPole"] in {"resistance"} and o["secondPole"] in {"adaptation"},
    None,
)
CAR_002_OFFICIAL_CHANGE_STABILITY = Check(
    "rule/CAR-002-official-change-stability",
    lambda o: o["firstPole"] in {"change"} and o["secondPole"] in {"stability"},
    None,
)
CAR_002_OFFICIAL_CHANGE_STABILITY_2 = Check(
    "rule/CAR-002-official-change-stability",
    lambda o: o["firstPole"] in {"stability"} and o["secondPole"] in {"change"},
    None,
)
CAR_002_OFFICIAL_CHOICE_CHANCE = Check(
    "rule/CAR-002-official-choice-chance",
    lambda o: o["firstPole"] in {"choice"} and o["secondPole"] in {"chance"},
    None,
)
CAR_002_OFFICIAL_CHOICE_CHANCE_2 = Check(
    "rule/CAR-002-official-choice-chance",
    lambda o: o["firstPole"] in {"chance"} and o["secondPole"] in {"choice"},
    None,
)
CAR_002_OFFICIAL_ME_IN_CONTEXT = Check(
    "rule/CAR-002-official-me-in-context", lambda o: o["firstPole"] in {"me"} and o["secondPole"] in {"context"}, None
)
CAR_002_OFFICIAL_ME_IN_CONTEXT_2 = Check(
    "rule/CAR-002-official-me-in-context", lambda o: o["firstPole"] in {"context"} and o["secondPole"] in {"me"}, None
)
CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS = Check(
    "rule/CAR-002-official-opportunity-limitations",
    lambda o: o["firstPole"] in {"opportunity"} and o["secondPole"] in {"limitations"},
    None,
)
CAR_002_OFFICIAL_OPPORTUNITY_LIMITATIONS_2 = Check(
    "rule/CAR-002-official-opportunity-limitations",
    lambda o: o["firstPole"] in {"limitations"} and o["secondPole"] in {"opportunity"},
    None,
)
CAR_002_OWN = Check("rule/CAR-002-own", lambda o: not o["ownPairing"] is True, None)
CAR_002_POLES_OF_BUTTON_ADAPTATION_RESISTANCE = Check(
    "rule/CAR-002-poles-of-button-adaptation-resistance",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] in {"adaptation-resistance"},
    lambda document, o: any((not v1 in {"adaptation", "resistance"}) for v1 in o.get("careerPoles", ())),
)
CAR_002_POLES_OF_BUTTON_CHANGE_STABILITY = Check(
    "rule/CAR-002-poles-of-button-change-stability",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] in {"change-stability"},
    lambda document, o: any((not v1 in {"change", "stability"}) for v1 in o.get("careerPoles", ())),
)
CAR_002_POLES_OF_BUTTON_CHOICE_CHANCE = Check(
    "rule/CAR-002-poles-of-button-choice-chance",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] in {"choice-chance"},
    lambda document, o: any((not v1 in {"chance", "choice"}) for v1 in o.get("careerPoles", ())),
)
CAR_002_POLES_OF_BUTTON_ME_IN_CONTEXT = Check(
    "rule/CAR-002-poles-of-button-me-in-context",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] in {"me-in-context"},
    lambda document, o: any((not v1 in {"context", "me"}) for v1 in o.get("careerPoles", ())),
)
CAR_002_POLES_OF_BUTTON_OPPORTUNITY_LIMITATIONS = Check(
    "rule/CAR-002-poles-of-button-opportunity-limitations",
    lambda o: "officialButton" in o and "careerPoles" in o and o["officialButton"] in {"opportunity-limitations"},
    lambda document, o: any((not v1 in {"limitations", "opportunity"}) for v1 in o.get("careerPoles", ())),
)
CAR_003_BASIS = Check(
    "rule/CAR-003-basis",
    lambda o: (not "consentGivenOn" in o) and (not "legalBasis" in o) and (not "statedBasis" in o),
    None,
)
CAR_003_CONSENT_FIRST = Check(
    "rule/CAR-003-consent-first",
    lambda o: "consentGivenOn" in o and "sharedOn" in o and (not "legalBasis" in o) and (not "statedBasis" in o),
    lambda document, o: not o["consentGivenOn"] <= o["sharedOn"],
)
CAR_003_CONSENT_WITHDRAWN = Check(
    "rule/CAR-003-consent-withdrawn",
    lambda o: "sharedOn" in o and "consentWithdrawnOn" in o and (not "legalBasis" in o) and (not "statedBasis" in o),
    lambda document, o: not o["sharedOn"] <= o["consentWithdrawnOn"],
)
CAR_003_GOES_ON = Check(
    "rule/CAR-003-goes-on",
    lambda o: "sharedUntil" in o and "consentWithdrawnOn" in o and (not "legalBasis" in o) and (not "statedBasis" in o),
    lambda document, o: not o["sharedUntil"] <= o["consentWithdrawnOn"],
)
CAR_003_OWNER = Check(
    "rule/CAR-003-owner",
    lambda o: (not "givenName" in o) and (not "familyName" in o) and (not "identityNumbers" in o),
    lambda document, o: (v1 := document.holder(o)),
)
CAR_003_WITHDRAWN_FIRST = Check(
    "rule/CAR-003-withdrawn-first",
    lambda o: "consentGivenOn" in o and "consentWithdrawnOn" in o,
    lambda document, o: not o["consentGivenOn"] <= o["consentWithdrawnOn"],
)
CAR_003_WITH_WHOM = Check(
    "rule/CAR-003-with-whom", lambda o: (not "sharedWith" in o) and (not "sharedWithPersons" in o), None
)
