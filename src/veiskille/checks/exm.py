"""Checks of the rules EXM.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import facts, terms
from veiskille.tree import Check, instant, matches

EXM_001_ADULT = Check(
    "rule/EXM-001-adult",
    lambda o: (not "gradeStatus" in o) and (not o["registrationCapacity"] in {"municipality-or-county"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["candidate"]["candidateKind"] in {"adult-participant"}
        and (
            (not ((v2 := document.holder(o)) and (v3 := document.holder(v2))))
            or ((v4 := document.holder(o)) and (v5 := document.holder(v4)) and (not v5["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_APPRENTICE = Check(
    "rule/EXM-001-apprentice",
    lambda o: not o["registrationCapacity"] in {"the-training-company"},
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["candidate"]["candidateKind"] in {"apprentice"}
        and (
            (not ((v2 := document.holder(o)) and (v3 := document.holder(v2))))
            or ((v4 := document.holder(o)) and (v5 := document.holder(v4)) and (not v5["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_BODY = Check(
    "rule/EXM-001-body",
    lambda o: (
        ("registeredBy" in o or (not o["registrationCapacity"] in {"the-school"}))
        and ("registeredBy" in o or (not o["registrationCapacity"] in {"municipality-or-county"}))
        and (not o["registrationCapacity"] in {"the-candidate-personally"})
        and (not o["registrationCapacity"] in {"the-training-company"})
    ),
    lambda document, o: (
        (not o["registrationCapacity"] in {"the-training-company"})
        and (not o["registrationCapacity"] in {"the-candidate-personally"})
        and (
            (not ((v1 := document.holder(o)) and (v2 := document.holder(v1))))
            or ((v3 := document.holder(o)) and (v4 := document.holder(v3)) and (not v4["deliveredOn"] < "2024-08-01"))
        )
        and (
            (not o["registrationCapacity"] in {"the-school"})
            or (
                "registeredBy" in o
                and (not any(v5 in {"school"} for v5 in document.of(o["registeredBy"], "actorKind")))
                and (not any(v6 in {"adult-education-centre"} for v6 in document.of(o["registeredBy"], "actorKind")))
                and (document.types(o["registeredBy"]) or o["registeredBy"] in terms.T_62E90CF869)
            )
        )
        and (
            (not o["registrationCapacity"] in {"municipality-or-county"})
            or (
                "registeredBy" in o
                and (not o["registeredBy"] in {"https://w3id.org/veiskille/actor/oslo"})
                and (not any(v10 in {"municipality"} for v10 in document.of(o["registeredBy"], "actorKind")))
                and (not any(v8 in {"county-authority"} for v8 in document.of(o["registeredBy"], "actorKind")))
                and (not any(v12 in {"adult-education-centre"} for v12 in document.of(o["registeredBy"], "actorKind")))
                and (not o["registeredBy"] in terms.T_589DE7BA99)
                and (document.types(o["registeredBy"]) or o["registeredBy"] in terms.T_62E90CF869)
            )
        )
    ),
)
EXM_001_FEE = Check(
    "rule/EXM-001-fee",
    lambda o: "fee" in o,
    lambda document, o: (
        (not ((v5 := document.holder(o)) and v5["candidate"]["candidateKind"] in {"private-candidate"}))
        and (
            (not ((v1 := document.holder(o)) and (v2 := document.holder(v1))))
            or ((v3 := document.holder(o)) and (v4 := document.holder(v3)) and (not v4["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_FEE_AGAIN = Check(
    "rule/EXM-001-fee-again",
    lambda o: "fee" in o and "gradeStatus" in o and (not ("gradeStatus" in o and (not o["gradeStatus"] in {"N", "U"}))),
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["candidate"]["candidateKind"] in {"private-candidate"}
        and (
            (not ((v2 := document.holder(o)) and (v3 := document.holder(v2))))
            or ((v4 := document.holder(o)) and (v5 := document.holder(v4)) and (not v5["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_KIND_OF_PLACE = Check(
    "rule/EXM-001-kind-of-place",
    lambda o: "registeredAt" in o,
    lambda document, o: (
        (
            (not ((v1 := document.holder(o)) and (v2 := document.holder(v1))))
            or ((v3 := document.holder(o)) and (v4 := document.holder(v3)) and (not v4["deliveredOn"] < "2024-08-01"))
        )
        and (
            (not document.of(o["registeredAt"], "actorKind"))
            or any(
                (not v6 in {"adult-education-centre", "examination-office", "school"})
                for v6 in document.of(o["registeredAt"], "actorKind")
            )
        )
        and (document.types(o["registeredAt"]) or o["registeredAt"] in terms.T_62E90CF869)
        and (
            ((v8 := document.holder(o)) and v8["candidate"]["candidateKind"] in {"pupil"})
            or (
                "registeredAt" in o
                and (not o["registeredAt"] in {"https://w3id.org/veiskille/actor/oslo"})
                and (not any(v13 in {"municipality"} for v13 in document.of(o["registeredAt"], "actorKind")))
                and (not any(v11 in {"county-authority"} for v11 in document.of(o["registeredAt"], "actorKind")))
                and (
                    (not document.of(o["registeredAt"], "actorKind"))
                    or any(
                        (not v10 in {"adult-education-centre", "examination-office", "school"})
                        for v10 in document.of(o["registeredAt"], "actorKind")
                    )
                )
                and (not o["registeredAt"] in terms.T_589DE7BA99)
                and (document.types(o["registeredAt"]) or o["registeredAt"] in terms.T_62E90CF869)
            )
        )
    ),
)
EXM_001_PLACE = Check(
    "rule/EXM-001-place",
    lambda o: o["registrationCapacity"] in {"the-candidate-personally"} and (not "registeredAt" in o),
    lambda document, o: (
        (not ((v1 := document.holder(o)) and (v2 := document.holder(v1))))
        or ((v3 := document.holder(o)) and (v4 := document.holder(v3)) and (not v4["deliveredOn"] < "2024-08-01"))
    ),
)
EXM_001_PRIVATE = Check(
    "rule/EXM-001-private",
    lambda o: not o["registrationCapacity"] in {"the-candidate-personally"},
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["candidate"]["candidateKind"] in {"private-candidate"}
        and (
            (not ((v2 := document.holder(o)) and (v3 := document.holder(v2))))
            or ((v4 := document.holder(o)) and (v5 := document.holder(v4)) and (not v5["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_PUPIL_AGAIN = Check(
    "rule/EXM-001-pupil-again",
    lambda o: "gradeStatus" in o and (not o["registrationCapacity"] in {"the-candidate-personally"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["candidate"]["candidateKind"] in {"pupil"}
        and (
            (not ((v2 := document.holder(o)) and (v3 := document.holder(v2))))
            or ((v4 := document.holder(o)) and (v5 := document.holder(v4)) and (not v5["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_PUPIL_ORDINARY = Check(
    "rule/EXM-001-pupil-ordinary",
    lambda o: (not "gradeStatus" in o) and (not o["registrationCapacity"] in {"the-school"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and v1["candidate"]["candidateKind"] in {"pupil"}
        and (
            (not ((v2 := document.holder(o)) and (v3 := document.holder(v2))))
            or ((v4 := document.holder(o)) and (v5 := document.holder(v4)) and (not v5["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_STATUS = Check(
    "rule/EXM-001-status", lambda o: "gradeStatus" in o and (not o["gradeStatus"] in {"N", "S", "U"}), None
)
EXM_002_CHECKED = Check(
    "rule/EXM-002-checked",
    lambda o: "separateCheckGroups" in o and (not ("separatelyChecked" in o and o["separatelyChecked"] is True)),
    None,
)
EXM_003_APPEAL_AFTER = Check(
    "rule/EXM-003-appeal-after",
    lambda o: "appealInformation" in o and "decidedOn" in o,
    lambda document, o: (
        "appealDeadline" in o["appealInformation"] and o["appealInformation"]["appealDeadline"] < o["decidedOn"]
    ),
)
EXM_003_APPLICATION_FIRST = Check(
    "rule/EXM-003-application-first",
    lambda o: "decidedOn" in o,
    lambda document, o: not o["accommodationApplication"]["appliedOn"] <= o["decidedOn"],
)
EXM_003_BEFORE_SITTING = Check(
    "rule/EXM-003-before-sitting",
    lambda o: True,
    lambda document, o: (v1 := document.holder(o)) and "decidedOn" in v1 and o["sittingDate"] < v1["decidedOn"],
)
EXM_003_BOTH = Check(
    "rule/EXM-003-both",
    lambda o: "timeGiven" in o,
    lambda document, o: any(
        v3["timeKind"] in {"extra-time"}
        for v1 in o.get("timeGiven", ())
        for v2 in o.get("timeGiven", ())
        if v2["timeKind"] in {"extended-time"}
        for v3 in o.get("timeGiven", ())
    ),
)
EXM_003_BOTH_2 = Check(
    "rule/EXM-003-both",
    lambda o: not "minutesInAll" in o,
    lambda document, o: any(
        v3["timeKind"] in {"extra-time"}
        for v1 in o.get("timeGiven", ())
        for v2 in o.get("timeGiven", ())
        if v2["timeKind"] in {"extended-time"}
        for v3 in o.get("timeGiven", ())
    ),
)
EXM_003_BOTH_3 = Check(
    "rule/EXM-003-both",
    lambda o: "timeGiven" in o and (not "minutesInAll" in o),
    lambda document, o: any(
        v3["timeKind"] in {"extra-time"}
        for v1 in o.get("timeGiven", ())
        for v2 in o.get("timeGiven", ())
        if v2["timeKind"] in {"extended-time"}
        for v3 in o.get("timeGiven", ())
    ),
)
EXM_003_DECIDED = Check(
    "rule/EXM-003-decided",
    lambda o: (
        (not o["documentState"] in {"draft"})
        and (
            (not "appealInformation" in o)
            or (not "decidedOn" in o)
            or (not "decidedBy" in o)
            or (not "decisionMaker" in o)
            or (not "accommodationOutcome" in o)
        )
    ),
    None,
)
EXM_003_DECIDER = Check(
    "rule/EXM-003-decider",
    lambda o: (
        "decisionMaker" in o
        and ("decidedBy" in o or (not ("decisionMaker" in o and o["decisionMaker"] in {"county-authority-itself"})))
        and ("decidedBy" in o or (not ("decisionMaker" in o and o["decisionMaker"] in {"municipality-itself"})))
        and (
            "decidedBy" in o
            or (not "decisionMaker" in o)
            or ("decisionMaker" in o and (not o["decisionMaker"] in {"delegated-school", "head-teacher"}))
        )
        and (
            not (
                "decisionMaker" in o
                and (
                    not o["decisionMaker"]
                    in {"county-authority-itself", "delegated-school", "head-teacher", "municipality-itself"}
                )
            )
        )
    ),
    lambda document, o: (
        (
            (not ("decisionMaker" in o and o["decisionMaker"] in {"municipality-itself"}))
            or document.says(facts.F_7CC2FEFFF5)
        )
        and (
            (not ("decisionMaker" in o and o["decisionMaker"] in {"county-authority-itself"}))
            or document.says(facts.F_3B589D2036)
        )
        and (
            (not "decisionMaker" in o)
            or ("decisionMaker" in o and (not o["decisionMaker"] in {"delegated-school", "head-teacher"}))
            or document.says(facts.F_CF6929B9EE)
        )
    ),
)
EXM_003_DECISION_MAKER = Check(
    "rule/EXM-003-decision-maker",
    lambda o: (
        "decisionMaker" in o
        and (
            not o["decisionMaker"]
            in {"county-authority-itself", "delegated-school", "head-teacher", "municipality-itself"}
        )
    ),
    None,
)
EXM_003_DELEGATED_FIRST = Check(
    "rule/EXM-003-delegated-first",
    lambda o: "powerDelegation" in o and "decidedOn" in o,
    lambda document, o: (
        "powerDelegatedOn" in o["powerDelegation"] and (not o["powerDelegation"]["powerDelegatedOn"] <= o["decidedOn"])
    ),
)
EXM_003_DELEGATION = Check(
    "rule/EXM-003-delegation",
    lambda o: "decisionMaker" in o and o["decisionMaker"] in {"delegated-school"},
    lambda document, o: (not "powerDelegation" in o) or document.says(facts.F_56A7092B86),
)
EXM_003_EXTENDED = Check(
    "rule/EXM-003-extended",
    lambda o: o["timeKind"] in {"extended-time"} and ((not "accommodationDecision" in o) or "causedBy" in o),
    None,
)
EXM_003_EXTENT = Check(
    "rule/EXM-003-extent",
    lambda o: (
        "accommodationOutcome" in o
        and (not ("accommodationOutcome" in o and (not o["accommodationOutcome"] in {"granted", "partly-granted"})))
        and (not "coveredSubjects" in o)
        and (not "coveredSittings" in o)
        and (not "validity" in o)
    ),
    None,
)
EXM_003_EXTRA = Check(
    "rule/EXM-003-extra",
    lambda o: o["timeKind"] in {"extra-time"} and ((not "causedBy" in o) or "accommodationDecision" in o),
    None,
)
EXM_003_GRANTED_MEASURES = Check(
    "rule/EXM-003-granted-measures",
    lambda o: (
        "accommodationOutcome" in o
        and (not ("accommodationOutcome" in o and (not o["accommodationOutcome"] in {"granted", "partly-granted"})))
        and (not "measures" in o)
    ),
    None,
)
EXM_003_HEAD_TEACHER = Check(
    "rule/EXM-003-head-teacher", lambda o: "decisionMaker" in o and o["decisionMaker"] in {"head-teacher"}, None
)
EXM_003_INSIDE_VALIDITY = Check(
    "rule/EXM-003-inside-validity",
    lambda o: True,
    lambda document, o: (
        (v1 := document.holder(o))
        and "validity" in v1
        and "startDate" in v1["validity"]
        and o["sittingDate"] < v1["validity"]["startDate"]
        and (not ("endDate" in v1["validity"] and v1["validity"]["endDate"] < v1["validity"]["startDate"]))
    ),
)
EXM_003_LISTED_AFTER = Check(
    "rule/EXM-003-listed-after",
    lambda o: True,
    lambda document, o: (v1 := document.holder(o)) and "decidedOn" in v1 and o["listedOn"] < v1["decidedOn"],
)
EXM_003_ONLY_EXTENDED = Check(
    "rule/EXM-003-only-extended",
    lambda o: "timeGiven" in o,
    lambda document, o: any((not v1["timeKind"] in {"extended-time"}) for v1 in o.get("timeGiven", ())),
)
EXM_003_OTHER_DESCRIBED = Check(
    "rule/EXM-003-other-described",
    lambda o: o["measureKind"] in {"other-measure"} and (not "measureDetails" in o),
    None,
)
EXM_003_OUTSIDE_VALIDITY = Check(
    "rule/EXM-003-outside-validity",
    lambda o: True,
    lambda document, o: (
        (v1 := document.holder(o))
        and "validity" in v1
        and "endDate" in v1["validity"]
        and o["sittingDate"] > v1["validity"]["endDate"]
        and (not ("startDate" in v1["validity"] and v1["validity"]["startDate"] > v1["validity"]["endDate"]))
    ),
)
EXM_003_OWN_DECISION = Check(
    "rule/EXM-003-own-decision",
    lambda o: "accommodationDecision" in o,
    lambda document, o: (
        not ("accommodationDecision" in o and document.of(o["accommodationDecision"], "accommodationApplication"))
    ),
)
EXM_003_PARTS = Check("rule/EXM-003-parts", lambda o: "minutesInAll" in o and (not "timeGiven" in o), None)
EXM_003_REFUSED_MEASURES = Check(
    "rule/EXM-003-refused-measures",
    lambda o: "accommodationOutcome" in o and "measures" in o and o["accommodationOutcome"] in {"refused"},
    None,
)
EXM_003_REPLACED = Check(
    "rule/EXM-003-replaced",
    lambda o: (
        ((not "replacedByDecision" in o) or (not o["documentState"] in {"replaced"}))
        and (o["documentState"] in {"replaced"} or "replacedByDecision" in o)
    ),
    None,
)
EXM_003_STATE = Check(
    "rule/EXM-003-state", lambda o: not o["documentState"] in {"annulled", "draft", "issued", "replaced"}, None
)
EXM_003_SUM = Check(
    "rule/EXM-003-sum",
    lambda o: "minutesInAll" in o,
    lambda document, o: (
        (
            "minutesInAll" in o
            and (lambda values: bool(values) and sum(values) != o["minutesInAll"])(
                [v1["minutes"] for v1 in o.get("timeGiven", ())]
            )
        )
        and o.get("timeGiven", ())
    ),
)
EXM_003_SUM_2 = Check(
    "rule/EXM-003-sum",
    lambda o: "minutesInAll" in o and "timeGiven" in o and ("timeGiven" in o and "minutesInAll" in o),
    lambda document, o: (
        (
            "minutesInAll" in o
            and (lambda values: bool(values) and sum(values) != o["minutesInAll"])(
                [v1["minutes"] for v1 in o.get("timeGiven", ())]
            )
        )
        and o.get("timeGiven", ())
    ),
)
EXM_003_TIME_WITH_MEASURE = Check(
    "rule/EXM-003-time-with-measure",
    lambda o: (
        ((not "timeGiven" in o) or (not o["measureKind"] in {"extended-time"}))
        and (o["measureKind"] in {"extended-time"} or "timeGiven" in o)
    ),
    None,
)
EXM_003_TOLD_AFTER_LISTING = Check(
    "rule/EXM-003-told-after-listing",
    lambda o: "staffInformedOn" in o,
    lambda document, o: not o["listedOn"] <= o["staffInformedOn"],
)
EXM_003_TOLD_BEFORE = Check(
    "rule/EXM-003-told-before",
    lambda o: "staffInformedOn" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and any(v2["sittingDate"] < o["staffInformedOn"] for v2 in v1.get("coveredSittings", ()))
    ),
)
EXM_003_TRADE_TEST = Check(
    "rule/EXM-003-trade-test",
    lambda o: "decisionMaker" in o and o["decisionMaker"] in {"municipality-itself"},
    lambda document, o: any(
        v1 in {"https://w3id.org/veiskille/provision/for-2024-06-03-900/9-62"} for v1 in o.get("legalBasis", ())
    ),
)
EXM_004_ADULT = Check(
    "rule/EXM-004-adult",
    lambda o: (
        (not o["decisionMaker"] in {"county-authority-itself"}) and (not o["decisionMaker"] in {"municipality-itself"})
    ),
    lambda document, o: (
        (not o["decidedOn"] < "2024-08-01")
        and o["candidate"]["candidateKind"] in {"adult-participant"}
        and ((not o["decisionMaker"] in {"trade-examination-board"}) or document.says(facts.F_0D6C584146))
    ),
)
EXM_004_BODY = Check(
    "rule/EXM-004-body",
    lambda o: (
        not o["decisionMaker"]
        in {"appeals-board-itself", "directorate", "state-administrator-itself", "trade-examination-board"}
    ),
    lambda document, o: (
        ((not o["decisionMaker"] in {"municipality-itself"}) or document.says(facts.F_A9C22F90F3))
        and ((not o["decisionMaker"] in {"county-authority-itself"}) or document.says(facts.F_C364E12A4C))
        and (
            (not document.of(o["decidedBy"], "actorKind"))
            or ((not o["decisionMaker"] in {"head-teacher"}) and (not o["decisionMaker"] in {"delegated-school"}))
            or document.says(facts.F_34A3F0A04B)
        )
        and (document.types(o["decidedBy"]) or o["decidedBy"] in terms.T_62E90CF869)
    ),
)
EXM_004_DELEGATED_BEFORE = Check(
    "rule/EXM-004-delegated-before",
    lambda o: "powerDelegation" in o,
    lambda document, o: (
        "powerDelegatedOn" in o["powerDelegation"] and (not o["powerDelegation"]["powerDelegatedOn"] <= o["decidedOn"])
    ),
)
EXM_004_DELEGATED_BY = Check(
    "rule/EXM-004-delegated-by",
    lambda o: True,
    lambda document, o: (
        (not any(v1 in {"county-authority"} for v1 in document.of(o["powerDelegatedBy"], "actorKind")))
        and (not o["powerDelegatedBy"] in terms.T_589DE7BA99)
        and (document.types(o["powerDelegatedBy"]) or o["powerDelegatedBy"] in terms.T_62E90CF869)
    ),
)
EXM_004_DELEGATION = Check(
    "rule/EXM-004-delegation",
    lambda o: o["decisionMaker"] in {"delegated-school"} and (not "powerDelegation" in o),
    None,
)
EXM_004_PRIVATE_CANDIDATE = Check(
    "rule/EXM-004-private-candidate",
    lambda o: (
        (not o["decisionMaker"] in {"county-authority-itself"}) and (not o["decisionMaker"] in {"delegated-school"})
    ),
    lambda document, o: (
        o["candidate"]["candidateKind"] in {"private-candidate"}
        and ((not o["decisionMaker"] in {"trade-examination-board"}) or document.says(facts.F_0D6C584146))
    ),
)
EXM_004_PUPIL = Check(
    "rule/EXM-004-pupil",
    lambda o: not o["decisionMaker"] in {"head-teacher"},
    lambda document, o: (
        o["candidate"]["candidateKind"] in {"pupil"}
        and ((not o["decisionMaker"] in {"trade-examination-board"}) or document.says(facts.F_0D6C584146))
    ),
)
EXM_004_WORKPLACE = Check(
    "rule/EXM-004-workplace",
    lambda o: not o["decisionMaker"] in {"county-authority-itself"},
    lambda document, o: (
        (not o["decidedOn"] < "2024-08-01")
        and o["candidate"]["candidateKind"] in {"apprentice"}
        and ((not o["decisionMaker"] in {"trade-examination-board"}) or document.says(facts.F_0D6C584146))
    ),
)
EXM_005_APPEAL_ACTOR = Check(
    "rule/EXM-005-appeal-actor",
    lambda o: True,
    lambda document, o: (
        (
            not any(
                v1 in {"state-administrator"} for v1 in document.of(o["appealInformation"]["appealBody"], "actorKind")
            )
        )
        and (
            document.types(o["appealInformation"]["appealBody"])
            or o["appealInformation"]["appealBody"] in terms.T_62E90CF869
        )
    ),
)
EXM_005_APPEAL_BODY = Check(
    "rule/EXM-005-appeal-body", lambda o: not o["appealBodyKind"] in {"state-administrator-decides"}, None
)
EXM_005_APPEAL_DEADLINE = Check(
    "rule/EXM-005-appeal-deadline",
    lambda o: "appealDeadline" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["appealDeadline"] > v1["decidedOn"]),
)
EXM_005_HEARD_BEFORE = Check(
    "rule/EXM-005-heard-before",
    lambda o: "heardOn" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["heardOn"] <= v1["decidedOn"]),
)
EXM_005_HEARING_DATED = Check(
    "rule/EXM-005-hearing-dated", lambda o: (not "offeredOn" in o) and (not "heardOn" in o), None
)
EXM_005_INFORMED_BEFORE = Check(
    "rule/EXM-005-informed-before",
    lambda o: "informedOn" in o,
    lambda document, o: o["informedOn"] > o["sitting"]["sittingDate"],
)
EXM_005_KEPT_APART = Check(
    "rule/EXM-005-kept-apart",
    lambda o: True,
    lambda document, o: any(
        v1
        in {
            "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-40",
            "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-41",
        }
        for v1 in o.get("legalBasis", ())
    ),
)
EXM_005_NO_STATEMENT = Check(
    "rule/EXM-005-no-statement", lambda o: "candidateStatement" in o and (not o["chanceUsed"] is True), None
)
EXM_005_OFFERED_BEFORE = Check(
    "rule/EXM-005-offered-before",
    lambda o: "offeredOn" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["offeredOn"] <= v1["decidedOn"]),
)
EXM_005_OFFERED_BEFORE_HEARD = Check(
    "rule/EXM-005-offered-before-heard",
    lambda o: "offeredOn" in o and "heardOn" in o,
    lambda document, o: not o["offeredOn"] <= o["heardOn"],
)
EXM_005_PROVISION = Check(
    "rule/EXM-005-provision",
    lambda o: True,
    lambda document, o: (
        (not o["decidedOn"] < "2024-08-01")
        and document.says(facts.F_A44C92B787)
        and document.says(facts.F_0D6C584146)
        and o.get("legalBasis", ())
    ),
)
EXM_005_SITTING_BEFORE = Check(
    "rule/EXM-005-sitting-before", lambda o: True, lambda document, o: not o["sitting"]["sittingDate"] <= o["decidedOn"]
)
EXM_005_STATEMENT = Check(
    "rule/EXM-005-statement", lambda o: o["chanceUsed"] is True and (not "candidateStatement" in o), None
)
EXM_005_SUSPICION_BEFORE = Check(
    "rule/EXM-005-suspicion-before",
    lambda o: "suspicionRaisedOn" in o,
    lambda document, o: not o["suspicionRaisedOn"] <= o["decidedOn"],
)
EXM_006_OVERALL_GRADE = Check(
    "rule/EXM-006-overall-grade",
    lambda o: not ("overallGradeStands" in o and o["overallGradeStands"] is False),
    lambda document, o: o["candidate"]["candidateKind"] in {"pupil"},
)
EXM_006_YEAR = Check(
    "rule/EXM-006-year",
    lambda o: True,
    lambda document, o: (
        (int(o["earliestNewExamination"][0:4]) < (int(o["decidedOn"][0:4]) + 1))
        or (
            (o["earliestNewExamination"][4:] < o["decidedOn"][4:])
            and (int(o["earliestNewExamination"][0:4]) == (int(o["decidedOn"][0:4]) + 1))
            and ((not (o["decidedOn"][4:] == "-02-29")) or (not (o["earliestNewExamination"][4:] == "-02-28")))
        )
    ),
)
EXM_007_AFTER_SUBMISSION = Check(
    "rule/EXM-007-after-submission",
    lambda o: "answerSubmittedAt" in o and o["checkTiming"] in {"after-submission"},
    lambda document, o: instant(o["checkedAt"]) < instant(o["answerSubmittedAt"]),
)
EXM_007_ASSESSMENT = Check("rule/EXM-007-assessment", lambda o: not "spotCheckRiskAssessment" in o, None)
EXM_007_ASSESSMENT_BEFORE = Check(
    "rule/EXM-007-assessment-before",
    lambda o: "preparedOn" in o,
    lambda document, o: (v1 := document.holder(o)) and o["preparedOn"] > v1["sitting"]["sittingDate"],
)
EXM_007_BEFORE_START = Check(
    "rule/EXM-007-before-start",
    lambda o: o["checkTiming"] in {"before-start"},
    lambda document, o: (
        (v1 := document.holder(o))
        and "examinationBeginsAt" in v1
        and (not instant(o["checkedAt"]) < instant(v1["examinationBeginsAt"]))
    ),
)
EXM_007_COPY = Check("rule/EXM-007-copy", lambda o: not o["copyGiven"] is True, None)
EXM_007_COPY_DAY = Check(
    "rule/EXM-007-copy-day",
    lambda o: "copyGivenOn" in o,
    lambda document, o: (v1 := document.holder(o)) and o["copyGivenOn"] < v1["sitting"]["sittingDate"],
)
EXM_007_DELETED_BEFORE = Check(
    "rule/EXM-007-deleted-before",
    lambda o: o["checkOutcome"] in {"deleted-on-the-spot"} and (not o["checkTiming"] in {"before-start"}),
    None,
)
EXM_007_DELETION_DAY = Check(
    "rule/EXM-007-deletion-day",
    lambda o: True,
    lambda document, o: not o["recordStorage"]["deleteOn"] > o["sitting"]["sittingDate"],
)
EXM_007_DURING = Check(
    "rule/EXM-007-during", lambda o: not o["checkTiming"] in {"after-submission", "before-start"}, None
)
EXM_007_INFORMED = Check(
    "rule/EXM-007-informed",
    lambda o: "informedOn" in o,
    lambda document, o: o["informedOn"] > o["sitting"]["sittingDate"],
)
EXM_007_NOTHING_COUNTED = Check(
    "rule/EXM-007-nothing-counted",
    lambda o: "countsAsAttempt" in o and o["checkOutcome"] in {"nothing-found"} and o["countsAsAttempt"] is True,
    None,
)
EXM_007_REFUSAL = Check(
    "rule/EXM-007-refusal",
    lambda o: (
        (not (not o["checkOutcome"] in {"check-refused", "deletion-refused"}))
        and (not ("countsAsAttempt" in o and o["countsAsAttempt"] is True))
    ),
    None,
)
EXM_007_RULES = Check("rule/EXM-007-rules", lambda o: not o["rulesAsked"] is True, None)
EXM_007_SCREEN = Check(
    "rule/EXM-007-screen",
    lambda o: (not o["checkOutcome"] in {"check-refused"}) and (not o["candidateShowedScreen"] is True),
    None,
)
EXM_007_SHIELDED = Check("rule/EXM-007-shielded", lambda o: not o["shielded"] is True, None)
EXM_007_START_DAY = Check(
    "rule/EXM-007-start-day",
    lambda o: "examinationBeginsAt" in o,
    lambda document, o: not (o["examinationBeginsAt"][0:10] == o["sitting"]["sittingDate"]),
)
EXM_007_SUBMISSION_AFTER_START = Check(
    "rule/EXM-007-submission-after-start",
    lambda o: "answerSubmittedAt" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and "examinationBeginsAt" in v1
        and (not instant(o["answerSubmittedAt"]) > instant(v1["examinationBeginsAt"]))
    ),
)
EXM_007_SUBMITTED = Check(
    "rule/EXM-007-submitted",
    lambda o: o["checkTiming"] in {"after-submission"} and (not "answerSubmittedAt" in o),
    None,
)
EXM_007_TEMPLATE = Check("rule/EXM-007-template", lambda o: not "spotCheckTemplate" in o, None)
EXM_007_TEMPLATE_BEFORE = Check(
    "rule/EXM-007-template-before",
    lambda o: "preparedOn" in o,
    lambda document, o: (v1 := document.holder(o)) and o["preparedOn"] > v1["sitting"]["sittingDate"],
)
EXM_007_TOPICS = Check(
    "rule/EXM-007-topics",
    lambda o: True,
    lambda document, o: (
        len(
            {
                v1
                for v1 in o.get("checkRiskTopics", ())
                if v1
                in {
                    "access-for-candidate",
                    "confidentiality",
                    "keeping-and-deletion",
                    "staff-competence",
                    "unsought-information",
                    "way-of-documenting",
                }
            }
        )
        < 6
    ),
)
EXM_007_TRAINED = Check(
    "rule/EXM-007-trained",
    lambda o: True,
    lambda document, o: (
        (not any(v1["trainingKind"] in {"spot-check-duties"} for v1 in document.of(o["checkedBy"], "trainings")))
        and document.types(o["checkedBy"])
    ),
)
EXM_007_TRAINED_BEFORE = Check(
    "rule/EXM-007-trained-before",
    lambda o: True,
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            not any(
                (v2["trainingKind"] in {"spot-check-duties"} and v2["completedOn"] < v1["sitting"]["sittingDate"])
                for v2 in document.of(o["checkedBy"], "trainings")
            )
        )
        and any(v3["trainingKind"] in {"spot-check-duties"} for v3 in document.of(o["checkedBy"], "trainings"))
    ),
)
EXM_007_WHICH_AID = Check(
    "rule/EXM-007-which-aid",
    lambda o: (not (not o["checkOutcome"] in {"aid-found", "deleted-on-the-spot"})) and (not "illegalActs" in o),
    None,
)
EXM_008_BASIC = Check(
    "rule/EXM-008-basic",
    lambda o: True,
    lambda document, o: (
        (not any(v1["trainingKind"] in {"basic-invigilation"} for v1 in o.get("trainings", ())))
        and any(
            v2 in {"air-invigilator", "invigilator", "monitor-invigilator", "room-lead", "spot-checker"}
            for v2 in o.get("staffRoles", ())
        )
    ),
)
EXM_008_BEFORE = Check(
    "rule/EXM-008-before",
    lambda o: "trainings" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            (
                (not v2["completedOn"] < v1["sittingDate"])
                and (not v2["trainingKind"] in {"examiner-training"})
                and (
                    not any(
                        (v3["completedOn"] < v1["sittingDate"] and v3["trainingKind"] == v2["trainingKind"])
                        for v3 in o.get("trainings", ())
                    )
                )
            )
            for v2 in o.get("trainings", ())
        )
    ),
)
EXM_008_MONITOR = Check(
    "rule/EXM-008-monitor",
    lambda o: True,
    lambda document, o: (
        (not any(v1["trainingKind"] in {"monitor-duties"} for v1 in o.get("trainings", ())))
        and any(v2 in {"monitor-invigilator"} for v2 in o.get("staffRoles", ()))
    ),
)
EXM_008_ROOM = Check(
    "rule/EXM-008-room",
    lambda o: True,
    lambda document, o: (
        (not any(v1["trainingKind"] in {"room-duties"} for v1 in o.get("trainings", ())))
        and any(v2 in {"room-lead"} for v2 in o.get("staffRoles", ()))
    ),
)
EXM_008_SPOT_CHECK = Check(
    "rule/EXM-008-spot-check",
    lambda o: True,
    lambda document, o: (
        (not any(v1["trainingKind"] in {"spot-check-duties"} for v1 in o.get("trainings", ())))
        and any(v2 in {"spot-checker"} for v2 in o.get("staffRoles", ()))
    ),
)
EXM_009_FOUND = Check(
    "rule/EXM-009-found",
    lambda o: not "removedOn" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            (
                not any(
                    v6 == v3
                    for v4 in o.get("resourceTests", ())
                    if v4["testedOn"] > v2["testedOn"]
                    if v4["inExaminationSolution"] is True
                    if (not v4["testedOn"] < v1["publishedOn"])
                    if (not any(v5 == v3 for v5 in v4.get("functionsFound", ())))
                    for v6 in v4.get("functionsChecked", ())
                )
            )
            for v2 in o.get("resourceTests", ())
            for v3 in v2.get("functionsFound", ())
        )
    ),
)
EXM_009_IN_TIME = Check(
    "rule/EXM-009-in-time",
    lambda o: not "removedOn" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and "startDate" in v1["period"]
        and (
            not any(
                (
                    v2["inExaminationSolution"] is True
                    and (not v2["testedOn"] < v1["publishedOn"])
                    and (not v2["testedOn"] > v1["period"]["startDate"])
                )
                for v2 in o.get("resourceTests", ())
            )
        )
        and any(
            (v3["inExaminationSolution"] is True and (not v3["testedOn"] < v1["publishedOn"]))
            for v3 in o.get("resourceTests", ())
        )
    ),
)
EXM_009_LOOKED_FOR_ALL = Check(
    "rule/EXM-009-looked-for-all",
    lambda o: not "removedOn" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and len(
            {
                v8
                for v2 in o.get("resourceTests", ())
                for v3 in (v2["inExaminationSolution"],)
                if v3 is True
                for v4 in v2.get("functionsChecked", ())
                for v5 in (v2["testedOn"],)
                for v6 in (document.holder(o),)
                for v7 in (v6["publishedOn"],)
                if ((not v5 < v7) and (not "removedOn" in o))
                for v8 in (v4,)
            }
        )
        < 4
        and any(
            True
            for v9 in o.get("resourceTests", ())
            if v9["inExaminationSolution"] is True
            if (not v9["testedOn"] < v1["publishedOn"])
            for v10 in v9.get("functionsChecked", ())
        )
    ),
)
EXM_009_PUBLISHED_BEFORE = Check(
    "rule/EXM-009-published-before",
    lambda o: "startDate" in o,
    lambda document, o: (
        (v1 := document.holder(o)) and v1["type"] in {"ResourceList"} and v1["publishedOn"] > o["startDate"]
    ),
)
EXM_009_REMOVED_AFTER = Check(
    "rule/EXM-009-removed-after",
    lambda o: "removedOn" in o,
    lambda document, o: (v1 := document.holder(o)) and o["removedOn"] < v1["publishedOn"],
)
EXM_009_TESTED = Check(
    "rule/EXM-009-tested",
    lambda o: not "removedOn" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            not any(
                (v2["inExaminationSolution"] is True and (not v2["testedOn"] < v1["publishedOn"]))
                for v2 in o.get("resourceTests", ())
            )
        )
    ),
)
EXM_009_WHITELIST = Check(
    "rule/EXM-009-whitelist",
    lambda o: (
        "whitelistedAddresses" in o and (not ("whitelistOpensForbidden" in o and o["whitelistOpensForbidden"] is False))
    ),
    None,
)
EXM_009_WORKS = Check(
    "rule/EXM-009-works",
    lambda o: not "removedOn" in o,
    lambda document, o: any(
        (
            v1["worksAsIntended"] is False
            and (
                not any(
                    (v2["worksAsIntended"] is True and v2["testedOn"] > v1["testedOn"])
                    for v2 in o.get("resourceTests", ())
                )
            )
        )
        for v1 in o.get("resourceTests", ())
    ),
)
EXM_010_AFFECTED = Check(
    "rule/EXM-010-affected",
    lambda o: (
        ((not o["affectedScope"] in {"all-candidates"}) or "affectedCandidates" in o)
        and (
            (not o["affectedScope"] in {"one-candidate"})
            or (not "affectedCandidates" in o)
            or "affectedCandidates" in o
        )
    ),
    lambda document, o: (
        (o.get("affectedCandidates", ()) or (not o["affectedScope"] in {"all-candidates"}))
        and ((not o["affectedScope"] in {"some-candidates"}) or len({v2 for v2 in o.get("affectedCandidates", ())}) < 2)
        and (
            (not o.get("affectedCandidates", ()))
            or (not o["affectedScope"] in {"one-candidate"})
            or (len(o.get("affectedCandidates", ())) > 1 and len({v4 for v4 in o.get("affectedCandidates", ())}) > 1)
        )
    ),
)
EXM_010_DAY = Check(
    "rule/EXM-010-day",
    lambda o: True,
    lambda document, o: (
        (v1 := document.holder(o)) and "sitting" in v1 and (not o["occurredOn"] == v1["sitting"]["sittingDate"])
    ),
)
EXM_010_EVENT = Check(
    "rule/EXM-010-event",
    lambda o: "causedBy" in o,
    lambda document, o: not ("causedBy" in o and document.of(o["causedBy"], "eventKind")),
)
EXM_010_INFORMED_AFTER = Check(
    "rule/EXM-010-informed-after",
    lambda o: True,
    lambda document, o: (
        (v1 := document.holder(o))
        and o["informedAt"] < v1["beginsAt"]
        and matches("^([01][0-9]|2[0-3]):[0-5][0-9]\\Z", v1["beginsAt"])
    ),
)
EXM_010_LATE_START = Check(
    "rule/EXM-010-late-start",
    lambda o: (
        "ownDelay" in o and o["eventKind"] in {"late-start"} and (not ("ownDelay" in o and o["ownDelay"] is True))
    ),
    lambda document, o: not (document.holding("causedBy", o["id"]) if "id" in o else ()),
)
EXM_010_LATE_START_STATED = Check(
    "rule/EXM-010-late-start-stated", lambda o: o["eventKind"] in {"late-start"} and (not "ownDelay" in o), None
)
EXM_010_LONGER = Check(
    "rule/EXM-010-longer",
    lambda o: "minutesLost" in o and o["timeKind"] in {"extra-time"},
    lambda document, o: (
        (not o["minutes"] <= o["minutesLost"])
        and (not ("causedBy" in o and any(v1 is True for v1 in document.of(o["causedBy"], "lostTimeInDoubt"))))
    ),
)
EXM_010_LOST = Check("rule/EXM-010-lost", lambda o: o["timeKind"] in {"extra-time"} and (not "minutesLost" in o), None)
EXM_010_ONCE = Check(
    "rule/EXM-010-once",
    lambda o: True,
    lambda document, o: len({id(v1) for v1 in (document.holding("forCandidates", o["id"]) if "id" in o else ())}) > 1,
)
EXM_010_OTHER_DESCRIBED = Check(
    "rule/EXM-010-other-described", lambda o: o["eventKind"] in {"other-event"} and (not "incidentText" in o), None
)
EXM_010_OWN_DELAY = Check(
    "rule/EXM-010-own-delay",
    lambda o: "causedBy" in o,
    lambda document, o: any((not v1 is False) for v1 in document.of(o["causedBy"], "ownDelay")),
)
EXM_010_RECORDED_AFTER = Check(
    "rule/EXM-010-recorded-after",
    lambda o: "recordedOn" in o,
    lambda document, o: (v1 := document.holder(o)) and o["recordedOn"] < v1["occurredOn"],
)
EXM_010_SHORTER = Check(
    "rule/EXM-010-shorter",
    lambda o: "minutesLost" in o and o["timeKind"] in {"extra-time"} and (not "timeReasons" in o),
    lambda document, o: (
        (not o["minutesLost"] <= o["minutes"])
        and (
            not (
                "causedBy" in o and any(v1 in {"suspicion-handling"} for v1 in document.of(o["causedBy"], "eventKind"))
            )
        )
    ),
)
EXM_010_SITTING = Check(
    "rule/EXM-010-sitting", lambda o: (not o["occasion"] in {"test-examination"}) and (not "sitting" in o), None
)
EXM_010_WHOM = Check(
    "rule/EXM-010-whom",
    lambda o: (
        ("forCandidates" in o or (not ("forEveryone" in o and o["forEveryone"] is True)))
        and ((not "forCandidates" in o) or ("forEveryone" in o and (not o["forEveryone"] is False)))
    ),
    None,
)
EXM_011_ABOUT_SITTING = Check(
    "rule/EXM-011-about-sitting",
    lambda o: (
        (
            not (
                not o["appealKind"]
                in {
                    "annulment-for-cheating",
                    "expulsion-from-examination",
                    "oral-examination-conduct",
                    "written-examination-grade",
                }
            )
        )
        and (not "sitting" in o)
    ),
    None,
)
EXM_011_ABOUT_SUBJECT = Check(
    "rule/EXM-011-about-subject",
    lambda o: (not (not o["appealKind"] in {"no-overall-grade", "overall-grade"})) and (not "subject" in o),
    None,
)
EXM_011_ACTOR = Check(
    "rule/EXM-011-actor",
    lambda o: True,
    lambda document, o: (
        (
            (not document.of(o["appealBody"], "actorKind"))
            or (not o["appealBodyKind"] in {"trade-test-appeals-board"})
            or document.says(facts.F_81536DF866)
        )
        and (
            (not document.of(o["appealBody"], "actorKind"))
            or (not o["appealBodyKind"] in {"county-council-or-delegate"})
            or document.says(facts.F_9607699605)
        )
        and (
            (not document.of(o["appealBody"], "actorKind"))
            or (not o["appealBodyKind"] in {"state-administrator-decides"})
            or document.says(facts.F_AACD990E2F)
        )
        and (
            (not document.of(o["appealBody"], "actorKind"))
            or (not o["appealBodyKind"] in {"board-of-state-administrator"})
            or document.says(facts.F_A94447EA0D)
        )
        and ((not o["appealBodyKind"] in {"county-council-or-delegate"}) or (not o["appealBody"] in terms.T_589DE7BA99))
        and (document.types(o["appealBody"]) or o["appealBody"] in terms.T_62E90CF869)
    ),
)
EXM_011_ADULT_CONDUCT = Check(
    "rule/EXM-011-adult-conduct",
    lambda o: o["appealKind"] in {"order-and-conduct-grade"},
    lambda document, o: o["candidate"]["candidateKind"] in {"adult-participant"},
)
EXM_011_APPELLANT = Check(
    "rule/EXM-011-appellant",
    lambda o: (not o["appellantRole"] in {"candidate-in-person"}) and (not "appellant" in o),
    None,
)
EXM_011_BODY_BOARD_OF_STATE_ADMINISTRATOR = Check(
    "rule/EXM-011-body-board-of-state-administrator",
    lambda o: (
        (not (not o["appealKind"] in {"written-examination-grade"}))
        and (not o["appealBodyKind"] in {"board-of-state-administrator"})
    ),
    None,
)
EXM_011_BODY_COUNTY_COUNCIL_OR_DELEGATE = Check(
    "rule/EXM-011-body-county-council-or-delegate",
    lambda o: (
        (not (not o["appealKind"] in {"practice-or-competence-test", "trade-test-formal-errors"}))
        and (not o["appealBodyKind"] in {"county-council-or-delegate"})
    ),
    None,
)
EXM_011_BODY_STATE_ADMINISTRATOR_DECIDES = Check(
    "rule/EXM-011-body-state-administrator-decides",
    lambda o: (
        (not (not o["appealKind"] in terms.T_54548000B6))
        and (not o["appealBodyKind"] in {"state-administrator-decides"})
    ),
    None,
)
EXM_011_BODY_TRADE_TEST_APPEALS_BOARD = Check(
    "rule/EXM-011-body-trade-test-appeals-board",
    lambda o: (
        (not (not o["appealKind"] in {"trade-test-grade"}))
        and (not o["appealBodyKind"] in {"trade-test-appeals-board"})
    ),
    None,
)
EXM_011_DEADLINE_AFTER_NOTICE = Check(
    "rule/EXM-011-deadline-after-notice",
    lambda o: "appealDeadline" in o,
    lambda document, o: not o["noticeOn"] <= o["appealDeadline"],
)
EXM_011_ENCLOSURES = Check(
    "rule/EXM-011-enclosures",
    lambda o: (
        o["appealKind"] in {"annulment-for-cheating"}
        and (not o["appealState"] in {"appeal-received"})
        and (not o["appealState"] in {"appeal-withdrawn"})
    ),
    lambda document, o: document.says(facts.F_AF9FDAD6F6) or document.says(facts.F_9119CCF934),
)
EXM_011_FORMAL_ERRORS = Check(
    "rule/EXM-011-formal-errors",
    lambda o: (
        (not (not o["appealKind"] in {"oral-examination-conduct", "trade-test-formal-errors"}))
        and (not ("appealGround" in o and o["appealGround"] in {"formal-errors"}))
    ),
    None,
)
EXM_011_FORM_ORAL_EXAMINATION_CONDUCT = Check(
    "rule/EXM-011-form-oral-examination-conduct",
    lambda o: "sitting" in o and (not (not o["appealKind"] in {"oral-examination-conduct"})),
    lambda document, o: not o["sitting"]["examinationForm"] in {"M", "MP", "P", "TP"},
)
EXM_011_FORM_WRITTEN_EXAMINATION_GRADE = Check(
    "rule/EXM-011-form-written-examination-grade",
    lambda o: "sitting" in o and (not (not o["appealKind"] in {"written-examination-grade"})),
    lambda document, o: not o["sitting"]["examinationForm"] in {"S", "TS"},
)
EXM_011_FORWARDED = Check(
    "rule/EXM-011-forwarded", lambda o: o["appealState"] in {"appeal-forwarded"} and (not "forwardedOn" in o), None
)
EXM_011_FORWARDED_AFTER = Check(
    "rule/EXM-011-forwarded-after",
    lambda o: "forwardedOn" in o,
    lambda document, o: not o["appealedOn"] <= o["forwardedOn"],
)
EXM_011_LATE = Check(
    "rule/EXM-011-late",
    lambda o: "appealDeadline" in o and (not ("appealOutcome" in o and o["appealOutcome"] in {"not-considered"})),
    lambda document, o: o["appealedOn"] > o["appealDeadline"],
)
EXM_011_NEW_GRADE = Check(
    "rule/EXM-011-new-grade",
    lambda o: (
        "appealOutcome" in o
        and (not ("appealOutcome" in o and (not o["appealOutcome"] in {"grade-lowered", "grade-raised"})))
        and (not "gradeAfterAppeal" in o)
    ),
    None,
)
EXM_011_NOTICED_BEFORE = Check(
    "rule/EXM-011-noticed-before", lambda o: True, lambda document, o: not o["noticeOn"] <= o["appealedOn"]
)
EXM_011_NOT_SETTLED = Check(
    "rule/EXM-011-not-settled", lambda o: "appealOutcome" in o and (not o["appealState"] in {"appeal-settled"}), None
)
EXM_011_OUTCOME_ACCOMMODATION_DECISION = Check(
    "rule/EXM-011-outcome-accommodation-decision",
    lambda o: (
        "appealOutcome" in o
        and (not (not o["appealKind"] in {"accommodation-decision"}))
        and (
            not o["appealOutcome"]
            in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
        )
    ),
    None,
)
EXM_011_OUTCOME_ANNULMENT_FOR_CHEATING = Check(
    "rule/EXM-011-outcome-annulment-for-cheating",
    lambda o: (
        "appealOutcome" in o
        and (not (not o["appealKind"] in {"annulment-for-cheating"}))
        and (
            not o["appealOutcome"]
            in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
        )
    ),
    None,
)
EXM_011_OUTCOME_EXPULSION_FROM_EXAMINATION = Check(
    "rule/EXM-011-outcome-expulsion-from-examination",
    lambda o: (
        "appealOutcome" in o
        and (not (not o["appealKind"] in {"expulsion-from-examination"}))
        and (
            not o["appealOutcome"]
            in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
        )
    ),
    None,
)
EXM_011_OUTCOME_NO_OVERALL_GRADE = Check(
    "rule/EXM-011-outcome-no-overall-grade",
    lambda o: (
        "appealOutcome" in o
        and (not (not o["appealKind"] in {"no-overall-grade"}))
        and (
            not o["appealOutcome"]
            in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
        )
    ),
    None,
)
EXM_011_OUTCOME_ORAL_EXAMINATION_CONDUCT = Check(
    "rule/EXM-011-outcome-oral-examination-conduct",
    lambda o: (
        "appealOutcome" in o
        and (not (not o["appealKind"] in {"oral-examination-conduct"}))
        and (not o["appealOutcome"] in {"grade-annulled", "left-standing", "not-considered"})
    ),
    None,
)
EXM_011_OUTCOME_ORDER_AND_CONDUCT_GRADE = Check(
    "rule/EXM-011-outcome-order-and-conduct-grade",
    lambda o: (
        "appealOutcome" in o
        and (not (not o["appealKind"] in {"order-and-conduct-grade"}))
        and (not o["appealOutcome"] in {"grade-lowered", "grade-raised", "left-standing", "not-considered"})
    ),
    None,
)
EXM_011_OUTCOME_OVERALL_GRADE = Check(
    "rule/EXM-011-outcome-overall-grade",
    lambda o: (
        "appealOutcome" in o
        and (not (not o["appealKind"] in {"overall-grade"}))
        and (not o["appealOutcome"] in {"left-standing", "not-considered", "set-aside"})
    ),
    None,
)
EXM_011_OUTCOME_WRITTEN_EXAMINATION_GRADE = Check(
    "rule/EXM-011-outcome-written-examination-grade",
    lambda o: (
        "appealOutcome" in o
        and (not (not o["appealKind"] in {"written-examination-grade"}))
        and (not o["appealOutcome"] in {"grade-lowered", "grade-raised", "left-standing", "not-considered"})
    ),
    None,
)
EXM_011_SETTLED = Check(
    "rule/EXM-011-settled",
    lambda o: o["appealState"] in {"appeal-settled"} and ((not "appealOutcome" in o) or (not "outcomeOn" in o)),
    None,
)
EXM_011_SETTLED_AFTER = Check(
    "rule/EXM-011-settled-after",
    lambda o: "forwardedOn" in o and "outcomeOn" in o,
    lambda document, o: not o["forwardedOn"] <= o["outcomeOn"],
)
EXM_011_SETTLED_AFTER_APPEAL = Check(
    "rule/EXM-011-settled-after-appeal",
    lambda o: "outcomeOn" in o,
    lambda document, o: not o["appealedOn"] <= o["outcomeOn"],
)
EXM_012_ANNULMENT_FIRST = Check(
    "rule/EXM-012-annulment-first",
    lambda o: True,
    lambda document, o: not any(v1 in {"examination-annulment"} for v1 in o.get("appliedFor", ())),
)
EXM_012_ANSWER = Check(
    "rule/EXM-012-answer",
    lambda o: "directorateAnswer" in o and (not "directorateApplication" in o) and o["documentState"] in {"draft"},
    None,
)
EXM_012_ANSWERED_AFTER = Check(
    "rule/EXM-012-answered-after",
    lambda o: "directorateAnswer" in o and "directorateApplication" in o,
    lambda document, o: o["directorateAnswer"]["decidedOn"] < o["directorateApplication"]["appliedOn"],
)
EXM_012_APPLICANT = Check(
    "rule/EXM-012-applicant",
    lambda o: "directorateApplication" in o,
    lambda document, o: (
        (
            not any(
                v1 in {"county-authority"} for v1 in document.of(o["directorateApplication"]["appliedBy"], "actorKind")
            )
        )
        and (
            (not document.of(o["directorateApplication"]["appliedBy"], "actorKind"))
            or any(
                (not v4 in {"adult-education-centre", "examination-office", "school"})
                for v4 in document.of(o["directorateApplication"]["appliedBy"], "actorKind")
            )
        )
        and (not o["directorateApplication"]["appliedBy"] in terms.T_589DE7BA99)
        and (
            document.of(o["directorateApplication"]["appliedBy"], "actorKind")
            or o["directorateApplication"]["appliedBy"] in terms.T_D19D5CC553
        )
    ),
)
EXM_012_APPLIED = Check(
    "rule/EXM-012-applied",
    lambda o: (not o["documentState"] in {"draft"}) and (not "directorateApplication" in o),
    None,
)
EXM_012_APPLIED_AFTER = Check(
    "rule/EXM-012-applied-after",
    lambda o: "directorateApplication" in o,
    lambda document, o: o["directorateApplication"]["appliedOn"] < o["cancelledOn"],
)
EXM_012_ASSESSED = Check(
    "rule/EXM-012-assessed",
    lambda o: (not o["documentState"] in {"draft"}) and (not "cancellationAssessment" in o),
    None,
)
EXM_012_ASSESSED_FIRST = Check(
    "rule/EXM-012-assessed-first",
    lambda o: "cancellationAssessment" in o and "decidedOn" in o,
    lambda document, o: not o["cancellationAssessment"]["consideredOn"] <= o["decidedOn"],
)
EXM_012_ASSESSOR = Check(
    "rule/EXM-012-assessor",
    lambda o: "cancellationAssessment" in o,
    lambda document, o: (
        (
            not any(
                v1 in {"county-authority"}
                for v1 in document.of(o["cancellationAssessment"]["consideredBy"], "actorKind")
            )
        )
        and (not o["cancellationAssessment"]["consideredBy"] in terms.T_589DE7BA99)
        and (
            document.of(o["cancellationAssessment"]["consideredBy"], "actorKind")
            or o["cancellationAssessment"]["consideredBy"] in terms.T_D19D5CC553
        )
    ),
)
EXM_012_BY_THE_DAY = Check(
    "rule/EXM-012-by-the-day", lambda o: True, lambda document, o: o["sitting"]["sittingDate"] < o["cancelledOn"]
)
EXM_012_CORRECTION_TIME = Check(
    "rule/EXM-012-correction-time", lambda o: (not o["correctable"] is False) and (not "correctionMinutes" in o), None
)
EXM_012_DECIDED = Check(
    "rule/EXM-012-decided",
    lambda o: (
        (not o["documentState"] in {"draft"})
        and ((not "decidedOn" in o) or (not "decidedBy" in o) or (not "decisionMaker" in o))
    ),
    None,
)
EXM_012_DECIDED_FIRST = Check(
    "rule/EXM-012-decided-first", lambda o: "decidedOn" in o, lambda document, o: not o["decidedOn"] <= o["cancelledOn"]
)
EXM_012_DECIDER = Check(
    "rule/EXM-012-decider",
    lambda o: "decidedBy" in o,
    lambda document, o: (
        (not any(v1 in {"county-authority"} for v1 in document.of(o["decidedBy"], "actorKind")))
        and (not o["decidedBy"] in terms.T_589DE7BA99)
        and (document.of(o["decidedBy"], "actorKind") or o["decidedBy"] in terms.T_D19D5CC553)
    ),
)
EXM_012_DECISION_MAKER = Check(
    "rule/EXM-012-decision-maker",
    lambda o: "decisionMaker" in o and (not o["decisionMaker"] in {"county-authority-itself"}),
    None,
)
EXM_012_DIRECTORATE = Check(
    "rule/EXM-012-directorate",
    lambda o: "directorateAnswer" in o,
    lambda document, o: (
        "decidedBy" in o["directorateAnswer"]
        and (not o["directorateAnswer"]["decidedBy"] in {"https://w3id.org/veiskille/actor/udir"})
        and (
            document.of(o["directorateAnswer"]["decidedBy"], "actorKind")
            or o["directorateAnswer"]["decidedBy"] in terms.T_D19D5CC553
        )
    ),
)
EXM_012_EXEMPTION_GRADE = Check(
    "rule/EXM-012-exemption-grade",
    lambda o: (
        (not o["exemptionSought"] is False)
        and (
            (not "overallGrade" in o)
            or ("overallGrade" in o and (not o["overallGrade"] in {"2", "3", "4", "5", "6", "B", "D"}))
        )
    ),
    lambda document, o: not (not o["candidate"]["candidateKind"] in {"adult-participant", "pupil"}),
)
EXM_012_EXEMPTION_KIND = Check(
    "rule/EXM-012-exemption-kind",
    lambda o: not o["exemptionSought"] is False,
    lambda document, o: not o["candidate"]["candidateKind"] in {"adult-participant", "pupil"},
)
EXM_012_EXEMPTION_SOUGHT = Check(
    "rule/EXM-012-exemption-sought",
    lambda o: True,
    lambda document, o: (
        (
            any(v3 in {"diploma-exemption"} for v3 in o.get("appliedFor", ()))
            or any(v4["exemptionSought"] is True for v4 in o.get("applicationCandidates", ()))
        )
        and (
            (not any(v1 in {"diploma-exemption"} for v1 in o.get("appliedFor", ())))
            or (not any(v2["exemptionSought"] is True for v2 in o.get("applicationCandidates", ())))
        )
    ),
)
EXM_012_THRESHOLD = Check(
    "rule/EXM-012-threshold",
    lambda o: "directorateApplication" in o and "cancellationAssessment" in o,
    lambda document, o: (
        (
            not (
                "cancellationAssessment" in o
                and "higherThresholdApplied" in o["cancellationAssessment"]
                and o["cancellationAssessment"]["higherThresholdApplied"] is True
            )
        )
        and any(
            v1["candidate"]["candidateKind"] in {"private-candidate"}
            for v1 in o["directorateApplication"].get("applicationCandidates", ())
        )
    ),
)
EXM_013_COUNTY_AUTHORITY = Check(
    "rule/EXM-013-county-authority",
    lambda o: (
        "responsibleActor" in o
        and ((not "responsibleActor" in o) or "responsibleActor" in o)
        and ((not "delegatedBy" in o) or "delegatedBy" in o)
    ),
    lambda document, o: (
        (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(
                    (not v4 in {"county-authority", "private-school-owner"})
                    for v4 in document.of(o["delegatedBy"], "actorKind")
                )
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(
                    (not v2 in {"county-authority", "private-school-owner"})
                    for v2 in document.of(o["responsibleActor"], "actorKind")
                )
            )
        )
        and ((not "delegatedBy" in o) or ("delegatedBy" in o and (not o["delegatedBy"] in terms.T_589DE7BA99)))
        and (
            (not "responsibleActor" in o)
            or ("responsibleActor" in o and (not o["responsibleActor"] in terms.T_589DE7BA99))
        )
        and (not (not o["responsibleFor"] in terms.T_2297BF9D43))
    ),
)
EXM_013_DIRECTORATE = Check(
    "rule/EXM-013-directorate",
    lambda o: (
        "responsibleActor" in o
        and ((not "responsibleActor" in o) or "responsibleActor" in o)
        and ((not "delegatedBy" in o) or "delegatedBy" in o)
    ),
    lambda document, o: (
        (
            (not "delegatedBy" in o)
            or ("delegatedBy" in o and (not o["delegatedBy"] in {"https://w3id.org/veiskille/actor/udir"}))
        )
        and (
            (not "responsibleActor" in o)
            or ("responsibleActor" in o and (not o["responsibleActor"] in {"https://w3id.org/veiskille/actor/udir"}))
        )
        and (not (not o["responsibleFor"] in terms.T_E0772D13D5))
    ),
)
EXM_013_SCHOOL = Check(
    "rule/EXM-013-school",
    lambda o: "responsibleActor" in o,
    lambda document, o: (
        (not (not o["responsibleFor"] in terms.T_D2BEFF7E31))
        and (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(
                    (not v4 in {"adult-education-centre", "examination-office", "school"})
                    for v4 in document.of(o["delegatedBy"], "actorKind")
                )
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(
                    (not v2 in {"adult-education-centre", "examination-office", "school"})
                    for v2 in document.of(o["responsibleActor"], "actorKind")
                )
            )
        )
    ),
)
EXM_013_SCHOOL_OR_COUNTY_AUTHORITY_OR_MUNICIPALITY = Check(
    "rule/EXM-013-school-or-county-authority-or-municipality",
    lambda o: (
        "responsibleActor" in o
        and ((not "responsibleActor" in o) or "responsibleActor" in o)
        and ((not "delegatedBy" in o) or "delegatedBy" in o)
    ),
    lambda document, o: (
        (
            not (
                not o["responsibleFor"]
                in {
                    "https://w3id.org/veiskille/examination-task/deciding-accommodation",
                    "https://w3id.org/veiskille/examination-task/registering-pupils",
                }
            )
        )
        and (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(
                    (
                        not v4
                        in {
                            "adult-education-centre",
                            "county-authority",
                            "examination-office",
                            "municipality",
                            "private-school-owner",
                            "school",
                        }
                    )
                    for v4 in document.of(o["delegatedBy"], "actorKind")
                )
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(
                    (
                        not v2
                        in {
                            "adult-education-centre",
                            "county-authority",
                            "examination-office",
                            "municipality",
                            "private-school-owner",
                            "school",
                        }
                    )
                    for v2 in document.of(o["responsibleActor"], "actorKind")
                )
            )
        )
        and ((not "delegatedBy" in o) or ("delegatedBy" in o and (not o["delegatedBy"] in terms.T_589DE7BA99)))
        and (
            (not "responsibleActor" in o)
            or ("responsibleActor" in o and (not o["responsibleActor"] in terms.T_589DE7BA99))
        )
    ),
)
EXM_013_STATE_ADMINISTRATOR = Check(
    "rule/EXM-013-state-administrator",
    lambda o: "responsibleActor" in o,
    lambda document, o: (
        (not (not o["responsibleFor"] in {"https://w3id.org/veiskille/examination-task/examination-appeals"}))
        and (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any((not v4 in {"state-administrator"}) for v4 in document.of(o["delegatedBy"], "actorKind"))
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any((not v2 in {"state-administrator"}) for v2 in document.of(o["responsibleActor"], "actorKind"))
            )
        )
    ),
)
EXM_013_STATE_ADMINISTRATOR_OR_APPEALS_BODY = Check(
    "rule/EXM-013-state-administrator-or-appeals-body",
    lambda o: "responsibleActor" in o,
    lambda document, o: (
        (not (not o["responsibleFor"] in {"https://w3id.org/veiskille/examination-task/marking-of-examinations"}))
        and (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(
                    (not v4 in {"appeals-body", "state-administrator"})
                    for v4 in document.of(o["delegatedBy"], "actorKind")
                )
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(
                    (not v2 in {"appeals-body", "state-administrator"})
                    for v2 in document.of(o["responsibleActor"], "actorKind")
                )
            )
        )
    ),
)
EXM_014_AFTER_EVENT = Check(
    "rule/EXM-014-after-event",
    lambda o: True,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not any((not o["reportedOn"] < v2["occurredOn"]) for v2 in v1.get("incidents", ())))
    ),
)
EXM_014_ERROR_PLACE = Check(
    "rule/EXM-014-error-place",
    lambda o: not o["reportRoute"] in {"school-to-county"},
    lambda document, o: (
        (not o["reportRoute"] in {"school-to-county"})
        and (not ((v1 := document.holder(o)) and v1["occasion"] in {"actual-examination"}))
        and (
            (not o["reportRoute"] in {"county-to-supplier"})
            or (
                not (
                    (v6 := document.holder(o))
                    and any(
                        (
                            "affectedResource" in v7
                            and "errorLocation" in v7["affectedResource"]
                            and v7["affectedResource"]["errorLocation"] in {"local-list"}
                        )
                        for v7 in v6.get("incidents", ())
                    )
                )
            )
        )
        and (
            (not o["reportRoute"] in {"county-to-directorate"})
            or (
                not (
                    (v2 := document.holder(o))
                    and any(
                        (
                            "affectedResource" in v3
                            and "errorLocation" in v3["affectedResource"]
                            and v3["affectedResource"]["errorLocation"] in {"national-systems"}
                        )
                        for v3 in v2.get("incidents", ())
                    )
                )
            )
        )
        and (
            (not o["reportRoute"] in {"county-to-resource-group"})
            or (
                not (
                    (v4 := document.holder(o))
                    and any(
                        (
                            "affectedResource" in v5
                            and "errorLocation" in v5["affectedResource"]
                            and v5["affectedResource"]["errorLocation"] in {"national-list"}
                        )
                        for v5 in v4.get("incidents", ())
                    )
                )
            )
        )
    ),
)
EXM_014_EXAMINATION = Check(
    "rule/EXM-014-examination",
    lambda o: not o["reportRoute"] in {"county-to-directorate", "school-to-county"},
    lambda document, o: not ((v1 := document.holder(o)) and v1["occasion"] in {"test-examination"}),
)
EXM_014_ORDER = Check(
    "rule/EXM-014-order",
    lambda o: not o["reportRoute"] in {"school-to-county"},
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            not any(
                ((not o["reportedOn"] < v2["reportedOn"]) and v2["reportRoute"] in {"school-to-county"})
                for v2 in v1.get("reportSteps", ())
            )
        )
        and any(v3["reportRoute"] in {"school-to-county"} for v3 in v1.get("reportSteps", ()))
    ),
)
EXM_014_REPORTED_BY = Check(
    "rule/EXM-014-reported-by",
    lambda o: True,
    lambda document, o: (
        (
            (not o["reportRoute"] in {"school-to-county"})
            or (
                (
                    (not document.of(o["reportedBy"], "actorKind"))
                    or any(
                        (not v2 in {"adult-education-centre", "examination-office", "school"})
                        for v2 in document.of(o["reportedBy"], "actorKind")
                    )
                )
                and (document.of(o["reportedBy"], "actorKind") or o["reportedBy"] in terms.T_D19D5CC553)
            )
        )
        and (
            o["reportRoute"] in {"school-to-county"}
            or (
                (not any(v4 in {"county-authority"} for v4 in document.of(o["reportedBy"], "actorKind")))
                and (not o["reportedBy"] in terms.T_589DE7BA99)
                and (document.of(o["reportedBy"], "actorKind") or o["reportedBy"] in terms.T_D19D5CC553)
            )
        )
    ),
)
EXM_014_REPORTED_TO = Check(
    "rule/EXM-014-reported-to",
    lambda o: True,
    lambda document, o: (
        (
            (not o["reportRoute"] in {"county-to-directorate"})
            or (
                (not o["reportedTo"] in {"https://w3id.org/veiskille/actor/udir"})
                and (document.of(o["reportedTo"], "actorKind") or o["reportedTo"] in terms.T_D19D5CC553)
            )
        )
        and (
            (not o["reportRoute"] in {"county-to-supplier"})
            or (
                (not any(v7 in {"supplier"} for v7 in document.of(o["reportedTo"], "actorKind")))
                and (document.of(o["reportedTo"], "actorKind") or o["reportedTo"] in terms.T_D19D5CC553)
            )
        )
        and (
            (not o["reportRoute"] in {"school-to-county"})
            or (
                (not any(v1 in {"county-authority"} for v1 in document.of(o["reportedTo"], "actorKind")))
                and (not o["reportedTo"] in terms.T_589DE7BA99)
                and (document.of(o["reportedTo"], "actorKind") or o["reportedTo"] in terms.T_D19D5CC553)
            )
        )
        and (
            (not o["reportRoute"] in {"county-to-resource-group"})
            or (
                (not o["reportedTo"] in {"https://w3id.org/veiskille/actor/novari"})
                and (
                    (not document.of(o["reportedTo"], "actorKind"))
                    or any(
                        (not v5 in {"association", "county-authority", "inter-municipal-company"})
                        for v5 in document.of(o["reportedTo"], "actorKind")
                    )
                )
                and (not o["reportedTo"] in terms.T_589DE7BA99)
                and (document.of(o["reportedTo"], "actorKind") or o["reportedTo"] in terms.T_D19D5CC553)
            )
        )
    ),
)
EXM_014_SCHOOL_FIRST = Check(
    "rule/EXM-014-school-first",
    lambda o: True,
    lambda document, o: (
        not (
            (v1 := document.holder(o))
            and any(v2["reportRoute"] in {"school-to-county"} for v2 in v1.get("reportSteps", ()))
        )
    ),
)
EXM_014_THIS_DELIVERY = Check(
    "rule/EXM-014-this-delivery",
    lambda o: True,
    lambda document, o: (
        (not o["sender"] == o["receiver"])
        and (
            not any(
                (v1["reportedBy"] == o["sender"] and v1["reportedTo"] == o["receiver"])
                for v1 in o.get("reportSteps", ())
            )
        )
    ),
)
EXM_015_OWN_PUPILS = Check(
    "rule/EXM-015-own-pupils",
    lambda o: True,
    lambda document, o: any(
        v5 in {"air-invigilator", "invigilator", "monitor-invigilator", "room-lead", "spot-checker"}
        for v1 in o.get("examinationRooms", ())
        for v2 in v1.get("staffedBy", ())
        for v3 in v1.get("seated", ())
        for v4 in document.of(v2, "teaches")
        if v4 == v3
        for v5 in document.of(v2, "staffRoles")
    ),
)
EXM_016_COMPLETE = Check(
    "rule/EXM-016-complete",
    lambda o: (
        o["eventKind"] in {"suspicion-handling"}
        and (not ("completionPossible" in o and o["completionPossible"] is True))
    ),
    None,
)
EXM_016_COMPLETION = Check("rule/EXM-016-completion", lambda o: not o["completionPossible"] is True, None)
EXM_016_EXPULSION_GROUND = Check(
    "rule/EXM-016-expulsion-ground", lambda o: not o["expulsionGround"] in {"disturbance", "obstruction"}, None
)
EXM_016_EXPULSION_PROVISION = Check(
    "rule/EXM-016-expulsion-provision",
    lambda o: True,
    lambda document, o: any(
        v1 in {"https://w3id.org/veiskille/provision/for-2024-06-03-900/9-39"} for v1 in o.get("legalBasis", ())
    ),
)
EXM_016_TIME_BACK = Check(
    "rule/EXM-016-time-back",
    lambda o: o["eventKind"] in {"suspicion-handling"},
    lambda document, o: not (document.holding("causedBy", o["id"]) if "id" in o else ()),
)
EXM_016_TIME_GIVEN_BACK = Check(
    "rule/EXM-016-time-given-back",
    lambda o: "minutesLost" in o,
    lambda document, o: not o["minutesLost"] <= o["minutes"],
)
EXM_016_TIME_IN_FULL = Check(
    "rule/EXM-016-time-in-full",
    lambda o: "causedBy" in o and "minutesLost" in o,
    lambda document, o: (
        (not o["minutesLost"] <= o["minutes"])
        and any(v1 in {"suspicion-handling"} for v1 in document.of(o["causedBy"], "eventKind"))
    ),
)
EXM_016_TIME_STATED = Check(
    "rule/EXM-016-time-stated",
    lambda o: "handledDuringExamination" in o and o["handledDuringExamination"] is True,
    lambda document, o: document.says(facts.F_579F3FD0D4),
)
EXM_017_DELETED = Check(
    "rule/EXM-017-deleted",
    lambda o: "voluntarilyDeleted" in o and o["voluntarilyDeleted"] is True and (not "deletionAssessment" in o),
    None,
)
EXM_017_DESCRIBED = Check(
    "rule/EXM-017-described", lambda o: o["illegalAct"] in {"other-illegal-act"} and (not "actDescription" in o), None
)
EXM_018_AGAIN = Check(
    "rule/EXM-018-again",
    lambda o: not "suspicionReason" in o,
    lambda document, o: any(
        ((not o is v1) and (not instant(v1["checkedAt"]) > instant(o["checkedAt"])))
        for v1 in document.holding("checkedCandidate", o["checkedCandidate"])
    ),
)
EXM_018_EARLIER = Check("rule/EXM-018-earlier", lambda o: "earlierCheck" in o and (not "suspicionReason" in o), None)
EXM_019_HOLDER = Check(
    "rule/EXM-019-holder",
    lambda o: (
        "licenceLevel" in o
        and (not "removedOn" in o)
        and (not ("licenceLevel" in o and (not o["licenceLevel"] in {"county-licence", "school-licence"})))
        and (not "licenceHolder" in o)
    ),
    lambda document, o: not ((v1 := document.holder(o)) and v1["listKind"] in {"national-list"}),
)
EXM_019_LEXIN = Check(
    "rule/EXM-019-lexin",
    lambda o: (not "removedOn" in o) and (not o["intendedUsers"] in {"minority-language-pupils"}),
    lambda document, o: (
        (not "removedOn" in o)
        and (not o["intendedUsers"] in {"minority-language-pupils"})
        and (
            (
                "webAddress" in o
                and (
                    not (
                        "webAddress" in o
                        and (
                            not matches(
                                "^https?://([A-Za-z0-9-]+[.])*[Ll][Ee][Xx][Ii][Nn][.][A-Za-z0-9.-]+(/[^\n]*)?\\Z",
                                o["webAddress"],
                            )
                        )
                    )
                )
            )
            or any(
                matches("^([^\n]*[^A-Za-z\n])?[Ll][Ee][Xx][Ii][Nn]([^A-Za-z\n][^\n]*)?\\Z", v1[1])
                for v1 in o.get("name", {}).items()
            )
        )
    ),
)
EXM_019_LOCAL = Check(
    "rule/EXM-019-local",
    lambda o: (
        (not "removedOn" in o)
        and (
            (not "licenceLevel" in o)
            or ("licenceLevel" in o and (not o["licenceLevel"] in {"county-licence", "school-licence"}))
        )
    ),
    lambda document, o: (
        (not "removedOn" in o)
        and (not ((v1 := document.holder(o)) and v1["listKind"] in {"national-list"}))
        and (
            (not "licenceLevel" in o)
            or ("licenceLevel" in o and (not o["licenceLevel"] in {"county-licence", "school-licence"}))
        )
    ),
)
EXM_019_PHRASES = Check(
    "rule/EXM-019-phrases",
    lambda o: "translatesPhrases" in o and (not "removedOn" in o) and (not o["translatesPhrases"] is False),
    None,
)
EXM_019_PHRASES_UNKNOWN = Check(
    "rule/EXM-019-phrases-unknown",
    lambda o: (
        (not "removedOn" in o)
        and (
            not (
                not o["resourceKind"]
                in {"digital-glossary", "offline-dictionary", "online-dictionary", "paper-dictionary"}
            )
        )
        and (not "translatesPhrases" in o)
    ),
    None,
)
EXM_020_EARLY_ENOUGH = Check(
    "rule/EXM-020-early-enough",
    lambda o: "informationGiven" in o,
    lambda document, o: any(
        ((not v1["givenOn"] < o["sittingDate"]) and v1["informationOccasion"] in {"before-the-day"})
        for v1 in o.get("informationGiven", ())
    ),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_1654DCE0F5),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_2 = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_E010BD64BE),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_3 = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_ECFC8F58D3),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_0E6A5B40FC),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_2 = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_F1A7895850),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_3 = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_687156B4AC),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_61974E7144),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_187FB65F32),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_9530851F8C),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_FD1021FEB7),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_0EE0AB253A),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_8A19EDB84E),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_6BCB278A5F),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_2 = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_2125184A7D),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_3 = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_E896E49240),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_C09E455733),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_2 = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_72F37C2C52),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_3 = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_9071EB7BEB),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_21F5A8CFB0),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_2 = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_4563EFD0D5),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_3 = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_6C6CEBD4F6),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_9AF515CD30),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_2 = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_6FE72180FE),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_3 = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_54EB53BB27),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_8406608892),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_2 = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_F6C96C38A5),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_3 = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_75686B69A0),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_6F0D688B9A),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_64EE28AF18),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_3952FDFA50),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_AEC32B4EA4),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_2 = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_DED024B981),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_3 = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_CF51C4DF94),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o: document.says(facts.F_55D589B2BB) and document.says(facts.F_5B20E49304),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_2 = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o: document.says(facts.F_B1579B0BF5) and document.says(facts.F_042DAB310E),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_3 = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o: document.says(facts.F_0C7F0A8C62) and document.says(facts.F_A05A313457),
)
EXM_020_PRIVATE_ADVISED_ALTERNATIVE_TO_ONLINE_DICTIONARY = Check(
    "rule/EXM-020-private-advised-alternative-to-online-dictionary",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_E4A2CD4FEB),
)
EXM_020_PRIVATE_BEFORE_APPLYING_FOR_ACCOMMODATION = Check(
    "rule/EXM-020-private-before-applying-for-accommodation",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_B286DB6F4D),
)
EXM_020_PRIVATE_BEFORE_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-private-before-cheating-and-consequences",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_9F49BEC16C),
)
EXM_020_PRIVATE_BEFORE_EQUIPMENT_TO_BRING = Check(
    "rule/EXM-020-private-before-equipment-to-bring",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_9B7847F103),
)
EXM_020_PRIVATE_BEFORE_GUIDELINES_FOR_EXAMINATION = Check(
    "rule/EXM-020-private-before-guidelines-for-examination",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_5AF56896A8),
)
EXM_020_PRIVATE_BEFORE_ILLEGAL_AIDS = Check(
    "rule/EXM-020-private-before-illegal-aids",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_E9B6D5311B),
)
EXM_020_PRIVATE_BEFORE_TIME_AND_PLACE = Check(
    "rule/EXM-020-private-before-time-and-place",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_8F9437572A),
)
EXM_020_PRIVATE_BEFORE_UNEXPECTED_EVENTS = Check(
    "rule/EXM-020-private-before-unexpected-events",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_87A4AF0AFD),
)
EXM_020_PRIVATE_BEFORE_USING_AIDS_AND_RESOURCES = Check(
    "rule/EXM-020-private-before-using-aids-and-resources",
    lambda o: not (not o["candidateKind"] in {"private-candidate"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_04D59F590B),
)
EXM_020_PUPILS_BEFORE_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-pupils-before-cheating-and-consequences",
    lambda o: not (not o["candidateKind"] in {"adult-participant", "pupil"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_5F672A1362),
)
EXM_020_PUPILS_BEFORE_HOW_IT_IS_CONDUCTED = Check(
    "rule/EXM-020-pupils-before-how-it-is-conducted",
    lambda o: not (not o["candidateKind"] in {"adult-participant", "pupil"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_B6E16B15B1),
)
EXM_020_PUPILS_BEFORE_ILLEGAL_AIDS = Check(
    "rule/EXM-020-pupils-before-illegal-aids",
    lambda o: not (not o["candidateKind"] in {"adult-participant", "pupil"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_05AFCBA4EC),
)
EXM_020_PUPILS_BEFORE_PERMITTED_AIDS = Check(
    "rule/EXM-020-pupils-before-permitted-aids",
    lambda o: not (not o["candidateKind"] in {"adult-participant", "pupil"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_7DC5AE525E),
)
EXM_020_PUPILS_BEFORE_UNEXPECTED_EVENTS = Check(
    "rule/EXM-020-pupils-before-unexpected-events",
    lambda o: not (not o["candidateKind"] in {"adult-participant", "pupil"}),
    lambda document, o: (v1 := document.holder(o)) and document.says(facts.F_4FF8C27615),
)
EXM_020_SAME_DAY = Check(
    "rule/EXM-020-same-day",
    lambda o: "informationGiven" in o,
    lambda document, o: any(
        ((not v1["givenOn"] == o["sittingDate"]) and v1["informationOccasion"] in {"on-the-day"})
        for v1 in o.get("informationGiven", ())
    ),
)
EXM_021_COUNT_GENERAL_FIRST_YEAR = Check(
    "rule/EXM-021-count-general-first-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (
            not (
                "programmeAreaCode" in o
                and (
                    not o["programmeAreaCode"] in {"IDRET1----", "KDKDA1----", "MDMDD1----", "MEMOK1----", "STUSP1----"}
                )
            )
        )
    ),
    lambda document, o: (
        (not (not o["candidate"]["candidateKind"] in {"adult-participant", "pupil"}))
        and (
            (not (v1 := document.holder(o))) or ((v2 := document.holder(o)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
        and len(
            {id(v3) for v3 in o.get("registrations", ()) if (not "gradeStatus" in v3)}
            | {id(v4) for v4 in o.get("earlierSittings", ())}
            | {id(v5) for v5 in o.get("examinationExceptions", ())}
        )
        > 1
    ),
)
EXM_021_COUNT_GENERAL_SECOND_YEAR = Check(
    "rule/EXM-021-count-general-second-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (
            not (
                "programmeAreaCode" in o
                and (
                    not o["programmeAreaCode"]
                    in {
                        "IDIDR2----",
                        "KDKDA2----",
                        "MDDAN2----",
                        "MDDRA2----",
                        "MDMUS2----",
                        "MEMOK2----",
                        "STREA2----",
                        "STSSA2----",
                    }
                )
            )
        )
    ),
    lambda document, o: (
        (not (not o["candidate"]["candidateKind"] in {"adult-participant", "pupil"}))
        and (
            (not (v1 := document.holder(o))) or ((v2 := document.holder(o)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
        and (
            (
                (not o.get("earlierSittings", ()))
                and (not o.get("examinationExceptions", ()))
                and (not any((not "gradeStatus" in v3) for v3 in o.get("registrations", ())))
            )
            or len(
                {id(v6) for v6 in o.get("registrations", ()) if (not "gradeStatus" in v6)}
                | {id(v7) for v7 in o.get("earlierSittings", ())}
                | {id(v8) for v8 in o.get("examinationExceptions", ())}
            )
            > 1
        )
    ),
)
EXM_021_COUNT_GENERAL_THIRD_YEAR = Check(
    "rule/EXM-021-count-general-third-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (
            not (
                "programmeAreaCode" in o
                and (
                    not o["programmeAreaCode"]
                    in {
                        "IDIDR3----",
                        "KDKDA3----",
                        "MDDAN3----",
                        "MDDRA3----",
                        "MDMUS3----",
                        "MEMOK3----",
                        "STREA3----",
                        "STSSA3----",
                    }
                )
            )
        )
    ),
    lambda document, o: (
        (not (not o["candidate"]["candidateKind"] in {"adult-participant", "pupil"}))
        and (
            (not (v1 := document.holder(o))) or ((v2 := document.holder(o)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
        and (
            len(
                {id(v3) for v3 in o.get("registrations", ()) if (not "gradeStatus" in v3)}
                | {id(v4) for v4 in o.get("earlierSittings", ())}
                | {id(v5) for v5 in o.get("examinationExceptions", ())}
            )
            < 4
            or len(
                {id(v6) for v6 in o.get("registrations", ()) if (not "gradeStatus" in v6)}
                | {id(v7) for v7 in o.get("earlierSittings", ())}
                | {id(v8) for v8 in o.get("examinationExceptions", ())}
            )
            > 4
        )
    ),
)
EXM_021_COUNT_SUPPLEMENTARY_THIRD_YEAR = Check(
    "rule/EXM-021-count-supplementary-third-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (not ("programmeAreaCode" in o and (not o["programmeAreaCode"] in {"PBPBY3----"})))
    ),
    lambda document, o: (
        (not (not o["candidate"]["candidateKind"] in {"pupil"}))
        and (
            (not (v1 := document.holder(o))) or ((v2 := document.holder(o)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
        and (
            len(
                {id(v3) for v3 in o.get("registrations", ()) if (not "gradeStatus" in v3)}
                | {id(v4) for v4 in o.get("earlierSittings", ())}
                | {id(v5) for v5 in o.get("examinationExceptions", ())}
            )
            < 3
            or len(
                {id(v6) for v6 in o.get("registrations", ()) if (not "gradeStatus" in v6)}
                | {id(v7) for v7 in o.get("earlierSittings", ())}
                | {id(v8) for v8 in o.get("examinationExceptions", ())}
            )
            > 3
        )
    ),
)
EXM_021_COUNT_VOCATIONAL_FIRST_YEAR = Check(
    "rule/EXM-021-count-vocational-first-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (
            not (
                "programmeAreaCode" in o
                and (not o["programmeAreaCode"] in {"BABAT1----", "ELELE1----", "FDFBI1----", "HSHSF1----"})
            )
        )
    ),
    lambda document, o: (
        (not (not o["candidate"]["candidateKind"] in {"pupil"}))
        and (
            (not (v1 := document.holder(o))) or ((v2 := document.holder(o)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
        and len(
            {id(v3) for v3 in o.get("registrations", ()) if (not "gradeStatus" in v3)}
            | {id(v4) for v4 in o.get("earlierSittings", ())}
            | {id(v5) for v5 in o.get("examinationExceptions", ())}
        )
        > 1
    ),
)
EXM_021_COUNT_VOCATIONAL_SECOND_YEAR = Check(
    "rule/EXM-021-count-vocational-second-year",
    lambda o: (
        "allExaminationsStated" in o
        and "programmeAreaCode" in o
        and o["allExaminationsStated"] is True
        and (not ("programmeAreaCode" in o and (not o["programmeAreaCode"] in terms.T_7ED8E33594)))
    ),
    lambda document, o: (
        (not (not o["candidate"]["candidateKind"] in {"pupil"}))
        and (
            (not (v1 := document.holder(o))) or ((v2 := document.holder(o)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
        and (
            (
                (not o.get("earlierSittings", ()))
                and (not o.get("examinationExceptions", ()))
                and (not any((not "gradeStatus" in v3) for v3 in o.get("registrations", ())))
            )
            or len(
                {id(v6) for v6 in o.get("registrations", ()) if (not "gradeStatus" in v6)}
                | {id(v7) for v7 in o.get("earlierSittings", ())}
                | {id(v8) for v8 in o.get("examinationExceptions", ())}
            )
            > 2
        )
    ),
)
EXM_021_TOO_FEW_LIKE_HS_FOT = Check(
    "rule/EXM-021-too-few-like-HS-FOT",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {"ELAUT3----", "ELAVI3----", "ELDAT3----", "ELMEL3----", "ELROM3----", "HSFOT3----"}
    ),
    lambda document, o: (
        (v1 := document.holder(o))
        and (not ("issueDate" in v1 and (not v1["issueDate"] >= "2024-08-01")))
        and (
            (not "holderStatus" in v1)
            or (
                "holderStatus" in v1
                and (
                    not v1["holderStatus"]
                    in {
                        "adult-participant",
                        "private-candidate",
                        "trade-candidate-by-practice",
                        "trade-certificate-on-the-job-candidate",
                    }
                )
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_F8F1B49E31)
        and (
            (
                document.says(facts.F_35475973CA)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_C0A0E8F963)
                and document.says(facts.F_E1B61663CF)
            )
            or (
                document.says(facts.F_384AD017BA)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_3B6242AA81)
                and document.says(facts.F_92F7AD9667)
            )
            or (
                document.says(facts.F_4BC9A2AD6F)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_D077370054)
                and document.says(facts.F_E1CF0C25B8)
            )
            or (
                document.says(facts.F_0D0FE63C1B)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_F7ECB57C98)
                and document.says(facts.F_2E82E040F4)
            )
            or (
                document.says(facts.F_410A413F08)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_D077370054)
                and document.says(facts.F_DFB997E339)
            )
            or (
                document.says(facts.F_9CE689E15A)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_8BBA53960B)
                and document.says(facts.F_26F3EACC36)
            )
        )
    ),
)
EXM_021_TOO_FEW_LIKE_HS_HEA = Check(
    "rule/EXM-021-too-few-like-HS-HEA",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "BATMF2----",
            "ELDRF2----",
            "ELELE2----",
            "ELKVV2----",
            "FDBLD2----",
            "HSAKT2----",
            "HSAMB2----",
            "HSBUA2----",
            "HSHEA2----",
            "HSHES2----",
        }
    ),
    lambda document, o: (
        (v1 := document.holder(o))
        and (not ("issueDate" in v1 and (not v1["issueDate"] >= "2024-08-01")))
        and (
            (not "holderStatus" in v1)
            or (
                "holderStatus" in v1
                and (
                    not v1["holderStatus"]
                    in {
                        "adult-participant",
                        "private-candidate",
                        "trade-candidate-by-practice",
                        "trade-certificate-on-the-job-candidate",
                    }
                )
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_F8F1B49E31)
        and (
            (
                document.says(facts.F_4715A3287E)
                and document.says(facts.F_10F6347CD8)
                and document.says(facts.F_DE66D36453)
            )
            or (
                document.says(facts.F_5788349CAE)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_6B9194C644)
            )
            or (
                document.says(facts.F_26C51A4C4E)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_D69CE783E4)
            )
            or (
                document.says(facts.F_EB98674EDA)
                and document.says(facts.F_EED24FC36E)
                and document.says(facts.F_53FE66F8C4)
            )
            or (
                document.says(facts.F_6BE850ED13)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_144E2B4804)
            )
            or (
                document.says(facts.F_0F2FFE6097)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_1300E19E55)
            )
            or (
                document.says(facts.F_8780BC372C)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_F4AC867A31)
            )
            or (
                document.says(facts.F_43834D5092)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_39BBC417FD)
            )
            or (
                document.says(facts.F_67C4398BEE)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_5CA3769B58)
            )
            or (
                document.says(facts.F_F7ECB57C98)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_126D7CA62E)
                and document.says(facts.F_D70E86EC28)
            )
        )
    ),
)
EXM_021_TOO_FEW_LIKE_PB_3 = Check(
    "rule/EXM-021-too-few-like-PB-3",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY3----"},
    lambda document, o: (
        (v1 := document.holder(o))
        and (not ("issueDate" in v1 and (not v1["issueDate"] >= "2024-08-01")))
        and (
            (not "holderStatus" in v1)
            or (
                "holderStatus" in v1
                and (
                    not v1["holderStatus"]
                    in {
                        "adult-participant",
                        "private-candidate",
                        "trade-candidate-by-practice",
                        "trade-certificate-on-the-job-candidate",
                    }
                )
            )
        )
        and document.says(facts.F_052DDB0B2A)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_3788DC86F9)
        and any(v14["programmeAreaCode"] in {"PBPBY3----"} for v14 in v1.get("programmeAreas", ()))
    ),
)
EXM_021_TOO_FEW_LIKE_PB_4 = Check(
    "rule/EXM-021-too-few-like-PB-4",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o: (
        (v1 := document.holder(o))
        and (not ("issueDate" in v1 and (not v1["issueDate"] >= "2024-08-01")))
        and (
            (not "holderStatus" in v1)
            or (
                "holderStatus" in v1
                and (
                    not v1["holderStatus"]
                    in {
                        "adult-participant",
                        "private-candidate",
                        "trade-candidate-by-practice",
                        "trade-certificate-on-the-job-candidate",
                    }
                )
            )
        )
        and document.says(facts.F_3C7518C324)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_54B65C8E67)
        and any(v14["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"} for v14 in v1.get("programmeAreas", ()))
    ),
)
EXM_021_TOO_FEW_LIKE_ST_REA = Check(
    "rule/EXM-021-too-few-like-ST-REA",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "IDIDR3----",
            "KDKDA3----",
            "MDDAN3----",
            "MDDRA3----",
            "MDMUS3----",
            "MEMOK3----",
            "STREA3----",
            "STSSA3----",
        }
    ),
    lambda document, o: (
        (v1 := document.holder(o))
        and (not ("issueDate" in v1 and (not v1["issueDate"] >= "2024-08-01")))
        and (
            (not "holderStatus" in v1)
            or (
                "holderStatus" in v1
                and (
                    not v1["holderStatus"]
                    in {
                        "adult-participant",
                        "private-candidate",
                        "trade-candidate-by-practice",
                        "trade-certificate-on-the-job-candidate",
                    }
                )
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_E7482284AF)
        and (
            (
                document.says(facts.F_1BA29AEDC8)
                and document.says(facts.F_FA38D4582D)
                and document.says(facts.F_CCD9775F79)
                and document.says(facts.F_956A103583)
            )
            or (
                document.says(facts.F_06B39D1932)
                and document.says(facts.F_5EE9CDC80A)
                and document.says(facts.F_C651719245)
                and document.says(facts.F_EDD0F18F52)
            )
            or (
                document.says(facts.F_2C482E25A6)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_6881B6E026)
                and document.says(facts.F_5E399ABC9E)
            )
            or (
                document.says(facts.F_D146D11B5A)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_3DAE25113C)
                and document.says(facts.F_99B113B243)
            )
            or (
                document.says(facts.F_9B3EA4B74C)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_41FE2B7571)
                and document.says(facts.F_99879CF2C9)
            )
            or (
                document.says(facts.F_333D26C7C2)
                and document.says(facts.F_D951150CF8)
                and document.says(facts.F_A54B86AA90)
                and document.says(facts.F_52DF20AE2C)
            )
            or (
                document.says(facts.F_2019290A77)
                and document.says(facts.F_D4824FE7FD)
                and document.says(facts.F_352179371F)
                and document.says(facts.F_114CFF47B6)
            )
            or (
                document.says(facts.F_1F2E16624B)
                and document.says(facts.F_D4824FE7FD)
                and document.says(facts.F_B32BAAA377)
                and document.says(facts.F_18708D5CAB)
            )
        )
    ),
)
EXM_021_TOO_MANY_LIKE_HS_HEA = Check(
    "rule/EXM-021-too-many-like-HS-HEA",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "BATMF2----",
            "ELDRF2----",
            "ELELE2----",
            "ELKVV2----",
            "FDBLD2----",
            "HSAKT2----",
            "HSAMB2----",
            "HSBUA2----",
            "HSHEA2----",
            "HSHES2----",
        }
    ),
    lambda document, o: (
        (v1 := document.holder(o))
        and (not ("issueDate" in v1 and (not v1["issueDate"] >= "2024-08-01")))
        and document.says(facts.F_96D4E3FE58)
        and (
            (
                document.says(facts.F_4715A3287E)
                and document.says(facts.F_10F6347CD8)
                and document.says(facts.F_DE66D36453)
            )
            or (
                document.says(facts.F_5788349CAE)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_6B9194C644)
            )
            or (
                document.says(facts.F_26C51A4C4E)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_D69CE783E4)
            )
            or (
                document.says(facts.F_EB98674EDA)
                and document.says(facts.F_EED24FC36E)
                and document.says(facts.F_53FE66F8C4)
            )
            or (
                document.says(facts.F_6BE850ED13)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_144E2B4804)
            )
            or (
                document.says(facts.F_0F2FFE6097)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_1300E19E55)
            )
            or (
                document.says(facts.F_8780BC372C)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_F4AC867A31)
            )
            or (
                document.says(facts.F_43834D5092)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_39BBC417FD)
            )
            or (
                document.says(facts.F_67C4398BEE)
                and document.says(facts.F_35CE900962)
                and document.says(facts.F_5CA3769B58)
            )
            or (
                document.says(facts.F_F7ECB57C98)
                and document.says(facts.F_499917806A)
                and document.says(facts.F_126D7CA62E)
                and document.says(facts.F_D70E86EC28)
            )
        )
    ),
)
EXM_021_TOO_MANY_LIKE_PB_3 = Check(
    "rule/EXM-021-too-many-like-PB-3",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY3----"},
    lambda document, o: (
        (v1 := document.holder(o))
        and (not ("issueDate" in v1 and (not v1["issueDate"] >= "2024-08-01")))
        and document.says(facts.F_052DDB0B2A)
        and document.says(facts.F_7BD423E614)
        and any(v8["programmeAreaCode"] in {"PBPBY3----"} for v8 in v1.get("programmeAreas", ()))
    ),
)
EXM_021_TOO_MANY_LIKE_ST_REA = Check(
    "rule/EXM-021-too-many-like-ST-REA",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "IDIDR3----",
            "KDKDA3----",
            "MDDAN3----",
            "MDDRA3----",
            "MDMUS3----",
            "MEMOK3----",
            "STREA3----",
            "STSSA3----",
        }
    ),
    lambda document, o: (
        (v1 := document.holder(o))
        and (not ("issueDate" in v1 and (not v1["issueDate"] >= "2024-08-01")))
        and document.says(facts.F_D6846AC4DD)
        and (
            (
                document.says(facts.F_1BA29AEDC8)
                and document.says(facts.F_FA38D4582D)
                and document.says(facts.F_CCD9775F79)
                and document.says(facts.F_956A103583)
            )
            or (
                document.says(facts.F_06B39D1932)
                and document.says(facts.F_5EE9CDC80A)
                and document.says(facts.F_C651719245)
                and document.says(facts.F_EDD0F18F52)
            )
            or (
                document.says(facts.F_2C482E25A6)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_6881B6E026)
                and document.says(facts.F_5E399ABC9E)
            )
            or (
                document.says(facts.F_D146D11B5A)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_3DAE25113C)
                and document.says(facts.F_99B113B243)
            )
            or (
                document.says(facts.F_9B3EA4B74C)
                and document.says(facts.F_651F35719D)
                and document.says(facts.F_41FE2B7571)
                and document.says(facts.F_99879CF2C9)
            )
            or (
                document.says(facts.F_333D26C7C2)
                and document.says(facts.F_D951150CF8)
                and document.says(facts.F_A54B86AA90)
                and document.says(facts.F_52DF20AE2C)
            )
            or (
                document.says(facts.F_2019290A77)
                and document.says(facts.F_D4824FE7FD)
                and document.says(facts.F_352179371F)
                and document.says(facts.F_114CFF47B6)
            )
            or (
                document.says(facts.F_1F2E16624B)
                and document.says(facts.F_D4824FE7FD)
                and document.says(facts.F_B32BAAA377)
                and document.says(facts.F_18708D5CAB)
            )
        )
    ),
)
