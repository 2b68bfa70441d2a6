"""Checks of the rules EXM.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import facts, terms
from veiskille.tree import Check, instant, matches

EXM_001_ADULT = Check(
    "rule/EXM-001-adult",
    lambda o: "gradeStatus" not in o and (not o["registrationCapacity"] == "municipality-or-county"),
    lambda document, o, h: (
        h["candidate"]["candidateKind"] == "adult-participant"
        and (
            (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_APPRENTICE = Check(
    "rule/EXM-001-apprentice",
    lambda o: not o["registrationCapacity"] == "the-training-company",
    lambda document, o, h: (
        h["candidate"]["candidateKind"] == "apprentice"
        and (
            (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_BODY = Check(
    "rule/EXM-001-body",
    lambda o: (
        ("registeredBy" in o or (not o["registrationCapacity"] == "the-school"))
        and ("registeredBy" in o or (not o["registrationCapacity"] == "municipality-or-county"))
        and (not o["registrationCapacity"] == "the-candidate-personally")
        and (not o["registrationCapacity"] == "the-training-company")
    ),
    lambda document, o, h: (
        (not o["registrationCapacity"] == "the-training-company")
        and (not o["registrationCapacity"] == "the-candidate-personally")
        and (
            (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
        and (
            (not o["registrationCapacity"] == "the-school")
            or (
                "registeredBy" in o
                and (not any(v3 == "school" for v3 in document.of(o["registeredBy"], "actorKind")))
                and (not any(v4 == "adult-education-centre" for v4 in document.of(o["registeredBy"], "actorKind")))
                and (document.types(o["registeredBy"]) or o["registeredBy"] in terms.T_62E90CF869)
            )
        )
        and (
            (not o["registrationCapacity"] == "municipality-or-county")
            or (
                "registeredBy" in o
                and o["registeredBy"] != "https://w3id.org/veiskille/actor/oslo"
                and (not any(v8 == "municipality" for v8 in document.of(o["registeredBy"], "actorKind")))
                and (not any(v6 == "county-authority" for v6 in document.of(o["registeredBy"], "actorKind")))
                and (not any(v10 == "adult-education-centre" for v10 in document.of(o["registeredBy"], "actorKind")))
                and o["registeredBy"] not in terms.T_589DE7BA99
                and (document.types(o["registeredBy"]) or o["registeredBy"] in terms.T_62E90CF869)
            )
        )
    ),
)
EXM_001_FEE = Check(
    "rule/EXM-001-fee",
    lambda o: "fee" in o,
    lambda document, o, h: (
        (not h["candidate"]["candidateKind"] == "private-candidate")
        and (
            (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_FEE_AGAIN = Check(
    "rule/EXM-001-fee-again",
    lambda o: "fee" in o and "gradeStatus" in o and (not ("gradeStatus" in o and o["gradeStatus"] not in {"N", "U"})),
    lambda document, o, h: (
        h["candidate"]["candidateKind"] == "private-candidate"
        and (
            (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_KIND_OF_PLACE = Check(
    "rule/EXM-001-kind-of-place",
    lambda o: "registeredAt" in o,
    lambda document, o, h: (
        ((not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01")))
        and (
            (not document.of(o["registeredAt"], "actorKind"))
            or any(
                v4 not in {"adult-education-centre", "examination-office", "school"}
                for v4 in document.of(o["registeredAt"], "actorKind")
            )
        )
        and (document.types(o["registeredAt"]) or o["registeredAt"] in terms.T_62E90CF869)
        and (
            h["candidate"]["candidateKind"] == "pupil"
            or (
                "registeredAt" in o
                and o["registeredAt"] != "https://w3id.org/veiskille/actor/oslo"
                and (not any(v10 == "municipality" for v10 in document.of(o["registeredAt"], "actorKind")))
                and (not any(v8 == "county-authority" for v8 in document.of(o["registeredAt"], "actorKind")))
                and (
                    (not document.of(o["registeredAt"], "actorKind"))
                    or any(
                        v7 not in {"adult-education-centre", "examination-office", "school"}
                        for v7 in document.of(o["registeredAt"], "actorKind")
                    )
                )
                and o["registeredAt"] not in terms.T_589DE7BA99
                and (document.types(o["registeredAt"]) or o["registeredAt"] in terms.T_62E90CF869)
            )
        )
    ),
)
EXM_001_PLACE = Check(
    "rule/EXM-001-place",
    lambda o: o["registrationCapacity"] == "the-candidate-personally" and "registeredAt" not in o,
    lambda document, o, h: (
        (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
    ),
)
EXM_001_PRIVATE = Check(
    "rule/EXM-001-private",
    lambda o: not o["registrationCapacity"] == "the-candidate-personally",
    lambda document, o, h: (
        h["candidate"]["candidateKind"] == "private-candidate"
        and (
            (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_PUPIL_AGAIN = Check(
    "rule/EXM-001-pupil-again",
    lambda o: "gradeStatus" in o and (not o["registrationCapacity"] == "the-candidate-personally"),
    lambda document, o, h: (
        h["candidate"]["candidateKind"] == "pupil"
        and (
            (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_PUPIL_ORDINARY = Check(
    "rule/EXM-001-pupil-ordinary",
    lambda o: "gradeStatus" not in o and (not o["registrationCapacity"] == "the-school"),
    lambda document, o, h: (
        h["candidate"]["candidateKind"] == "pupil"
        and (
            (not (v1 := document.holder(h))) or ((v2 := document.holder(h)) and (not v2["deliveredOn"] < "2024-08-01"))
        )
    ),
)
EXM_001_STATUS = Check(
    "rule/EXM-001-status", lambda o: "gradeStatus" in o and o["gradeStatus"] not in {"N", "S", "U"}, None
)
EXM_002_CHECKED = Check(
    "rule/EXM-002-checked",
    lambda o: "separateCheckGroups" in o and (not ("separatelyChecked" in o and o["separatelyChecked"] is True)),
    None,
)
EXM_003_APPEAL_AFTER = Check(
    "rule/EXM-003-appeal-after",
    lambda o: "appealInformation" in o and "decidedOn" in o,
    lambda document, o, h: (
        "appealDeadline" in o["appealInformation"] and o["appealInformation"]["appealDeadline"] < o["decidedOn"]
    ),
)
EXM_003_APPLICATION_FIRST = Check(
    "rule/EXM-003-application-first",
    lambda o: "decidedOn" in o,
    lambda document, o, h: not o["accommodationApplication"]["appliedOn"] <= o["decidedOn"],
)
EXM_003_BEFORE_SITTING = Check(
    "rule/EXM-003-before-sitting",
    lambda o: True,
    lambda document, o, h: "decidedOn" in h and o["sittingDate"] < h["decidedOn"],
)
EXM_003_BOTH = Check(
    "rule/EXM-003-both",
    lambda o: "timeGiven" in o,
    lambda document, o, h: any(
        v3["timeKind"] == "extra-time"
        for v1 in o.get("timeGiven", ())
        for v2 in o.get("timeGiven", ())
        if v2["timeKind"] == "extended-time"
        for v3 in o.get("timeGiven", ())
    ),
)
EXM_003_BOTH_2 = Check(
    "rule/EXM-003-both",
    lambda o: "minutesInAll" not in o,
    lambda document, o, h: any(
        v3["timeKind"] == "extra-time"
        for v1 in o.get("timeGiven", ())
        for v2 in o.get("timeGiven", ())
        if v2["timeKind"] == "extended-time"
        for v3 in o.get("timeGiven", ())
    ),
)
EXM_003_BOTH_3 = Check(
    "rule/EXM-003-both",
    lambda o: "timeGiven" in o and "minutesInAll" not in o,
    lambda document, o, h: any(
        v3["timeKind"] == "extra-time"
        for v1 in o.get("timeGiven", ())
        for v2 in o.get("timeGiven", ())
        if v2["timeKind"] == "extended-time"
        for v3 in o.get("timeGiven", ())
    ),
)
EXM_003_DECIDED = Check(
    "rule/EXM-003-decided",
    lambda o: (
        (not o["documentState"] == "draft")
        and (
            "appealInformation" not in o
            or "decidedOn" not in o
            or "decidedBy" not in o
            or "decisionMaker" not in o
            or "accommodationOutcome" not in o
        )
    ),
    None,
)
EXM_003_DECIDER = Check(
    "rule/EXM-003-decider",
    lambda o: (
        "decisionMaker" in o
        and ("decidedBy" in o or (not ("decisionMaker" in o and o["decisionMaker"] == "county-authority-itself")))
        and ("decidedBy" in o or (not ("decisionMaker" in o and o["decisionMaker"] == "municipality-itself")))
        and (
            "decidedBy" in o
            or "decisionMaker" not in o
            or ("decisionMaker" in o and o["decisionMaker"] not in {"delegated-school", "head-teacher"})
        )
        and (
            not (
                "decisionMaker" in o
                and o["decisionMaker"]
                not in {"county-authority-itself", "delegated-school", "head-teacher", "municipality-itself"}
            )
        )
    ),
    lambda document, o, h: (
        (
            (not ("decisionMaker" in o and o["decisionMaker"] == "municipality-itself"))
            or document.says(facts.F_A0A5B1F382)
        )
        and (
            (not ("decisionMaker" in o and o["decisionMaker"] == "county-authority-itself"))
            or document.says(facts.F_E6C4F6535F)
        )
        and (
            "decisionMaker" not in o
            or ("decisionMaker" in o and o["decisionMaker"] not in {"delegated-school", "head-teacher"})
            or document.says(facts.F_E1BAB978EF)
        )
    ),
)
EXM_003_DECISION_MAKER = Check(
    "rule/EXM-003-decision-maker",
    lambda o: (
        "decisionMaker" in o
        and o["decisionMaker"]
        not in {"county-authority-itself", "delegated-school", "head-teacher", "municipality-itself"}
    ),
    None,
)
EXM_003_DELEGATED_FIRST = Check(
    "rule/EXM-003-delegated-first",
    lambda o: "powerDelegation" in o and "decidedOn" in o,
    lambda document, o, h: (
        "powerDelegatedOn" in o["powerDelegation"] and (not o["powerDelegation"]["powerDelegatedOn"] <= o["decidedOn"])
    ),
)
EXM_003_DELEGATION = Check(
    "rule/EXM-003-delegation",
    lambda o: "decisionMaker" in o and o["decisionMaker"] == "delegated-school",
    lambda document, o, h: "powerDelegation" not in o or document.says(facts.F_D89EAA20A7),
)
EXM_003_EXTENDED = Check(
    "rule/EXM-003-extended",
    lambda o: o["timeKind"] == "extended-time" and ("accommodationDecision" not in o or "causedBy" in o),
    None,
)
EXM_003_EXTENT = Check(
    "rule/EXM-003-extent",
    lambda o: (
        "accommodationOutcome" in o
        and (not ("accommodationOutcome" in o and o["accommodationOutcome"] not in {"granted", "partly-granted"}))
        and "coveredSubjects" not in o
        and "coveredSittings" not in o
        and "validity" not in o
    ),
    None,
)
EXM_003_EXTRA = Check(
    "rule/EXM-003-extra",
    lambda o: o["timeKind"] == "extra-time" and ("causedBy" not in o or "accommodationDecision" in o),
    None,
)
EXM_003_GRANTED_MEASURES = Check(
    "rule/EXM-003-granted-measures",
    lambda o: (
        "accommodationOutcome" in o
        and (not ("accommodationOutcome" in o and o["accommodationOutcome"] not in {"granted", "partly-granted"}))
        and "measures" not in o
    ),
    None,
)
EXM_003_HEAD_TEACHER = Check(
    "rule/EXM-003-head-teacher", lambda o: "decisionMaker" in o and o["decisionMaker"] == "head-teacher", None
)
EXM_003_INSIDE_VALIDITY = Check(
    "rule/EXM-003-inside-validity",
    lambda o: True,
    lambda document, o, h: (
        "validity" in h
        and "startDate" in h["validity"]
        and o["sittingDate"] < h["validity"]["startDate"]
        and (not ("endDate" in h["validity"] and h["validity"]["endDate"] < h["validity"]["startDate"]))
    ),
)
EXM_003_LISTED_AFTER = Check(
    "rule/EXM-003-listed-after",
    lambda o: True,
    lambda document, o, h: "decidedOn" in h and o["listedOn"] < h["decidedOn"],
)
EXM_003_ONLY_EXTENDED = Check(
    "rule/EXM-003-only-extended",
    lambda o: "timeGiven" in o,
    lambda document, o, h: any(v1["timeKind"] != "extended-time" for v1 in o.get("timeGiven", ())),
)
EXM_003_OTHER_DESCRIBED = Check(
    "rule/EXM-003-other-described", lambda o: o["measureKind"] == "other-measure" and "measureDetails" not in o, None
)
EXM_003_OUTSIDE_VALIDITY = Check(
    "rule/EXM-003-outside-validity",
    lambda o: True,
    lambda document, o, h: (
        "validity" in h
        and "endDate" in h["validity"]
        and o["sittingDate"] > h["validity"]["endDate"]
        and (not ("startDate" in h["validity"] and h["validity"]["startDate"] > h["validity"]["endDate"]))
    ),
)
EXM_003_OWN_DECISION = Check(
    "rule/EXM-003-own-decision",
    lambda o: "accommodationDecision" in o,
    lambda document, o, h: (
        not ("accommodationDecision" in o and document.of(o["accommodationDecision"], "accommodationApplication"))
    ),
)
EXM_003_PARTS = Check("rule/EXM-003-parts", lambda o: "minutesInAll" in o and "timeGiven" not in o, None)
EXM_003_REFUSED_MEASURES = Check(
    "rule/EXM-003-refused-measures",
    lambda o: "accommodationOutcome" in o and "measures" in o and o["accommodationOutcome"] == "refused",
    None,
)
EXM_003_REPLACED = Check(
    "rule/EXM-003-replaced",
    lambda o: (
        ("replacedByDecision" not in o or (not o["documentState"] == "replaced"))
        and (o["documentState"] == "replaced" or "replacedByDecision" in o)
    ),
    None,
)
EXM_003_STATE = Check(
    "rule/EXM-003-state", lambda o: o["documentState"] not in {"annulled", "draft", "issued", "replaced"}, None
)
EXM_003_SUM = Check(
    "rule/EXM-003-sum",
    lambda o: "minutesInAll" in o,
    lambda document, o, h: (
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
    lambda document, o, h: (
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
        ("timeGiven" not in o or (not o["measureKind"] == "extended-time"))
        and (o["measureKind"] == "extended-time" or "timeGiven" in o)
    ),
    None,
)
EXM_003_TOLD_AFTER_LISTING = Check(
    "rule/EXM-003-told-after-listing",
    lambda o: "staffInformedOn" in o,
    lambda document, o, h: not o["listedOn"] <= o["staffInformedOn"],
)
EXM_003_TOLD_BEFORE = Check(
    "rule/EXM-003-told-before",
    lambda o: "staffInformedOn" in o,
    lambda document, o, h: any(v1["sittingDate"] < o["staffInformedOn"] for v1 in h.get("coveredSittings", ())),
)
EXM_003_TRADE_TEST = Check(
    "rule/EXM-003-trade-test",
    lambda o: "decisionMaker" in o and o["decisionMaker"] == "municipality-itself",
    lambda document, o, h: any(
        v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-62" for v1 in o.get("legalBasis", ())
    ),
)
EXM_004_ADULT = Check(
    "rule/EXM-004-adult",
    lambda o: (
        (not o["decisionMaker"] == "county-authority-itself") and (not o["decisionMaker"] == "municipality-itself")
    ),
    lambda document, o, h: (
        (not o["decidedOn"] < "2024-08-01")
        and o["candidate"]["candidateKind"] == "adult-participant"
        and ((not o["decisionMaker"] == "trade-examination-board") or document.says(facts.F_8397C7FAEE))
    ),
)
EXM_004_BODY = Check(
    "rule/EXM-004-body",
    lambda o: (
        o["decisionMaker"]
        not in {"appeals-board-itself", "directorate", "state-administrator-itself", "trade-examination-board"}
    ),
    lambda document, o, h: (
        ((not o["decisionMaker"] == "municipality-itself") or document.says(facts.F_8561EAF1F4))
        and ((not o["decisionMaker"] == "county-authority-itself") or document.says(facts.F_922EC1D6FA))
        and (
            (not document.of(o["decidedBy"], "actorKind"))
            or ((not o["decisionMaker"] == "head-teacher") and (not o["decisionMaker"] == "delegated-school"))
            or document.says(facts.F_83DC554BC9)
        )
        and (document.types(o["decidedBy"]) or o["decidedBy"] in terms.T_62E90CF869)
    ),
)
EXM_004_DELEGATED_BEFORE = Check(
    "rule/EXM-004-delegated-before",
    lambda o: "powerDelegation" in o,
    lambda document, o, h: (
        "powerDelegatedOn" in o["powerDelegation"] and (not o["powerDelegation"]["powerDelegatedOn"] <= o["decidedOn"])
    ),
)
EXM_004_DELEGATED_BY = Check(
    "rule/EXM-004-delegated-by",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1 == "county-authority" for v1 in document.of(o["powerDelegatedBy"], "actorKind")))
        and o["powerDelegatedBy"] not in terms.T_589DE7BA99
        and (document.types(o["powerDelegatedBy"]) or o["powerDelegatedBy"] in terms.T_62E90CF869)
    ),
)
EXM_004_DELEGATION = Check(
    "rule/EXM-004-delegation", lambda o: o["decisionMaker"] == "delegated-school" and "powerDelegation" not in o, None
)
EXM_004_PRIVATE_CANDIDATE = Check(
    "rule/EXM-004-private-candidate",
    lambda o: (not o["decisionMaker"] == "county-authority-itself") and (not o["decisionMaker"] == "delegated-school"),
    lambda document, o, h: (
        o["candidate"]["candidateKind"] == "private-candidate"
        and ((not o["decisionMaker"] == "trade-examination-board") or document.says(facts.F_8397C7FAEE))
    ),
)
EXM_004_PUPIL = Check(
    "rule/EXM-004-pupil",
    lambda o: not o["decisionMaker"] == "head-teacher",
    lambda document, o, h: (
        o["candidate"]["candidateKind"] == "pupil"
        and ((not o["decisionMaker"] == "trade-examination-board") or document.says(facts.F_8397C7FAEE))
    ),
)
EXM_004_WORKPLACE = Check(
    "rule/EXM-004-workplace",
    lambda o: not o["decisionMaker"] == "county-authority-itself",
    lambda document, o, h: (
        (not o["decidedOn"] < "2024-08-01")
        and o["candidate"]["candidateKind"] == "apprentice"
        and ((not o["decisionMaker"] == "trade-examination-board") or document.says(facts.F_8397C7FAEE))
    ),
)
EXM_005_APPEAL_ACTOR = Check(
    "rule/EXM-005-appeal-actor",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1 == "state-administrator" for v1 in document.of(o["appealInformation"]["appealBody"], "actorKind")))
        and (
            document.types(o["appealInformation"]["appealBody"])
            or o["appealInformation"]["appealBody"] in terms.T_62E90CF869
        )
    ),
)
EXM_005_APPEAL_BODY = Check(
    "rule/EXM-005-appeal-body", lambda o: o["appealBodyKind"] != "state-administrator-decides", None
)
EXM_005_APPEAL_DEADLINE = Check(
    "rule/EXM-005-appeal-deadline",
    lambda o: "appealDeadline" in o,
    lambda document, o, h: not o["appealDeadline"] > h["decidedOn"],
)
EXM_005_HEARD_BEFORE = Check(
    "rule/EXM-005-heard-before", lambda o: "heardOn" in o, lambda document, o, h: not o["heardOn"] <= h["decidedOn"]
)
EXM_005_HEARING_DATED = Check("rule/EXM-005-hearing-dated", lambda o: "offeredOn" not in o and "heardOn" not in o, None)
EXM_005_INFORMED_BEFORE = Check(
    "rule/EXM-005-informed-before",
    lambda o: "informedOn" in o,
    lambda document, o, h: o["informedOn"] > o["sitting"]["sittingDate"],
)
EXM_005_KEPT_APART = Check(
    "rule/EXM-005-kept-apart",
    lambda o: True,
    lambda document, o, h: any(
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
    lambda document, o, h: not o["offeredOn"] <= h["decidedOn"],
)
EXM_005_OFFERED_BEFORE_HEARD = Check(
    "rule/EXM-005-offered-before-heard",
    lambda o: "offeredOn" in o and "heardOn" in o,
    lambda document, o, h: not o["offeredOn"] <= o["heardOn"],
)
EXM_005_PROVISION = Check(
    "rule/EXM-005-provision",
    lambda o: True,
    lambda document, o, h: (
        (not o["decidedOn"] < "2024-08-01")
        and document.says(facts.F_F27E074C9A)
        and document.says(facts.F_8397C7FAEE)
        and o.get("legalBasis", ())
    ),
)
EXM_005_SITTING_BEFORE = Check(
    "rule/EXM-005-sitting-before",
    lambda o: True,
    lambda document, o, h: not o["sitting"]["sittingDate"] <= o["decidedOn"],
)
EXM_005_STATEMENT = Check(
    "rule/EXM-005-statement", lambda o: o["chanceUsed"] is True and "candidateStatement" not in o, None
)
EXM_005_SUSPICION_BEFORE = Check(
    "rule/EXM-005-suspicion-before",
    lambda o: "suspicionRaisedOn" in o,
    lambda document, o, h: not o["suspicionRaisedOn"] <= o["decidedOn"],
)
EXM_006_OVERALL_GRADE = Check(
    "rule/EXM-006-overall-grade",
    lambda o: not ("overallGradeStands" in o and o["overallGradeStands"] is False),
    lambda document, o, h: o["candidate"]["candidateKind"] == "pupil",
)
EXM_006_YEAR = Check(
    "rule/EXM-006-year",
    lambda o: True,
    lambda document, o, h: (
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
    lambda o: "answerSubmittedAt" in o and o["checkTiming"] == "after-submission",
    lambda document, o, h: instant(o["checkedAt"]) < instant(o["answerSubmittedAt"]),
)
EXM_007_ASSESSMENT = Check("rule/EXM-007-assessment", lambda o: "spotCheckRiskAssessment" not in o, None)
EXM_007_ASSESSMENT_BEFORE = Check(
    "rule/EXM-007-assessment-before",
    lambda o: "preparedOn" in o,
    lambda document, o, h: o["preparedOn"] > h["sitting"]["sittingDate"],
)
EXM_007_BEFORE_START = Check(
    "rule/EXM-007-before-start",
    lambda o: o["checkTiming"] == "before-start",
    lambda document, o, h: (
        "examinationBeginsAt" in h and (not instant(o["checkedAt"]) < instant(h["examinationBeginsAt"]))
    ),
)
EXM_007_COPY = Check("rule/EXM-007-copy", lambda o: o["copyGiven"] is False, None)
EXM_007_COPY_DAY = Check(
    "rule/EXM-007-copy-day",
    lambda o: "copyGivenOn" in o,
    lambda document, o, h: o["copyGivenOn"] < h["sitting"]["sittingDate"],
)
EXM_007_DELETED_BEFORE = Check(
    "rule/EXM-007-deleted-before",
    lambda o: o["checkOutcome"] == "deleted-on-the-spot" and (not o["checkTiming"] == "before-start"),
    None,
)
EXM_007_DELETION_DAY = Check(
    "rule/EXM-007-deletion-day",
    lambda o: True,
    lambda document, o, h: not o["recordStorage"]["deleteOn"] > o["sitting"]["sittingDate"],
)
EXM_007_DURING = Check(
    "rule/EXM-007-during", lambda o: o["checkTiming"] not in {"after-submission", "before-start"}, None
)
EXM_007_INFORMED = Check(
    "rule/EXM-007-informed",
    lambda o: "informedOn" in o,
    lambda document, o, h: o["informedOn"] > o["sitting"]["sittingDate"],
)
EXM_007_NOTHING_COUNTED = Check(
    "rule/EXM-007-nothing-counted",
    lambda o: "countsAsAttempt" in o and o["checkOutcome"] == "nothing-found" and o["countsAsAttempt"] is True,
    None,
)
EXM_007_REFUSAL = Check(
    "rule/EXM-007-refusal",
    lambda o: (
        (not o["checkOutcome"] not in {"check-refused", "deletion-refused"})
        and (not ("countsAsAttempt" in o and o["countsAsAttempt"] is True))
    ),
    None,
)
EXM_007_RULES = Check("rule/EXM-007-rules", lambda o: o["rulesAsked"] is False, None)
EXM_007_SCREEN = Check(
    "rule/EXM-007-screen",
    lambda o: (not o["checkOutcome"] == "check-refused") and o["candidateShowedScreen"] is False,
    None,
)
EXM_007_SHIELDED = Check("rule/EXM-007-shielded", lambda o: o["shielded"] is False, None)
EXM_007_START_DAY = Check(
    "rule/EXM-007-start-day",
    lambda o: "examinationBeginsAt" in o,
    lambda document, o, h: not (o["examinationBeginsAt"][0:10] == o["sitting"]["sittingDate"]),
)
EXM_007_SUBMISSION_AFTER_START = Check(
    "rule/EXM-007-submission-after-start",
    lambda o: "answerSubmittedAt" in o,
    lambda document, o, h: (
        "examinationBeginsAt" in h and (not instant(o["answerSubmittedAt"]) > instant(h["examinationBeginsAt"]))
    ),
)
EXM_007_SUBMITTED = Check(
    "rule/EXM-007-submitted", lambda o: o["checkTiming"] == "after-submission" and "answerSubmittedAt" not in o, None
)
EXM_007_TEMPLATE = Check("rule/EXM-007-template", lambda o: "spotCheckTemplate" not in o, None)
EXM_007_TEMPLATE_BEFORE = Check(
    "rule/EXM-007-template-before",
    lambda o: "preparedOn" in o,
    lambda document, o, h: o["preparedOn"] > h["sitting"]["sittingDate"],
)
EXM_007_TOPICS = Check(
    "rule/EXM-007-topics",
    lambda o: True,
    lambda document, o, h: (
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
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "spot-check-duties" for v1 in document.of(o["checkedBy"], "trainings")))
        and document.types(o["checkedBy"])
    ),
)
EXM_007_TRAINED_BEFORE = Check(
    "rule/EXM-007-trained-before",
    lambda o: True,
    lambda document, o, h: (
        (
            not any(
                (v1["trainingKind"] == "spot-check-duties" and v1["completedOn"] < h["sitting"]["sittingDate"])
                for v1 in document.of(o["checkedBy"], "trainings")
            )
        )
        and any(v2["trainingKind"] == "spot-check-duties" for v2 in document.of(o["checkedBy"], "trainings"))
    ),
)
EXM_007_WHICH_AID = Check(
    "rule/EXM-007-which-aid",
    lambda o: (not o["checkOutcome"] not in {"aid-found", "deleted-on-the-spot"}) and "illegalActs" not in o,
    None,
)
EXM_008_BASIC = Check(
    "rule/EXM-008-basic",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "basic-invigilation" for v1 in o.get("trainings", ())))
        and any(
            v2 in {"air-invigilator", "invigilator", "monitor-invigilator", "room-lead", "spot-checker"}
            for v2 in o.get("staffRoles", ())
        )
    ),
)
EXM_008_BEFORE = Check(
    "rule/EXM-008-before",
    lambda o: "trainings" in o,
    lambda document, o, h: any(
        (
            v1["trainingKind"] != "examiner-training"
            and (not v1["completedOn"] < h["sittingDate"])
            and (
                not any(
                    (v2["completedOn"] < h["sittingDate"] and v2["trainingKind"] == v1["trainingKind"])
                    for v2 in o.get("trainings", ())
                )
            )
        )
        for v1 in o.get("trainings", ())
    ),
)
EXM_008_MONITOR = Check(
    "rule/EXM-008-monitor",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "monitor-duties" for v1 in o.get("trainings", ())))
        and any(v2 == "monitor-invigilator" for v2 in o.get("staffRoles", ()))
    ),
)
EXM_008_ROOM = Check(
    "rule/EXM-008-room",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "room-duties" for v1 in o.get("trainings", ())))
        and any(v2 == "room-lead" for v2 in o.get("staffRoles", ()))
    ),
)
EXM_008_SPOT_CHECK = Check(
    "rule/EXM-008-spot-check",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "spot-check-duties" for v1 in o.get("trainings", ())))
        and any(v2 == "spot-checker" for v2 in o.get("staffRoles", ()))
    ),
)
EXM_009_FOUND = Check(
    "rule/EXM-009-found",
    lambda o: "removedOn" not in o,
    lambda document, o, h: any(
        (
            not any(
                v5 == v2
                for v3 in o.get("resourceTests", ())
                if v3["testedOn"] > v1["testedOn"]
                if v3["inExaminationSolution"] is True
                if (not v3["testedOn"] < h["publishedOn"])
                if (not any(v4 == v2 for v4 in v3.get("functionsFound", ())))
                for v5 in v3.get("functionsChecked", ())
            )
        )
        for v1 in o.get("resourceTests", ())
        for v2 in v1.get("functionsFound", ())
    ),
)
EXM_009_IN_TIME = Check(
    "rule/EXM-009-in-time",
    lambda o: "removedOn" not in o,
    lambda document, o, h: (
        "startDate" in h["period"]
        and (
            not any(
                (
                    v1["inExaminationSolution"] is True
                    and (not v1["testedOn"] < h["publishedOn"])
                    and (not v1["testedOn"] > h["period"]["startDate"])
                )
                for v1 in o.get("resourceTests", ())
            )
        )
        and any(
            (v2["inExaminationSolution"] is True and (not v2["testedOn"] < h["publishedOn"]))
            for v2 in o.get("resourceTests", ())
        )
    ),
)
EXM_009_LOOKED_FOR_ALL = Check(
    "rule/EXM-009-looked-for-all",
    lambda o: "removedOn" not in o,
    lambda document, o, h: (
        len(
            {
                v7
                for v1 in o.get("resourceTests", ())
                for v2 in (v1["inExaminationSolution"],)
                if v2 is True
                for v3 in v1.get("functionsChecked", ())
                for v4 in (v1["testedOn"],)
                for v5 in (h,)
                for v6 in (v5["publishedOn"],)
                if ((not v4 < v6) and "removedOn" not in o)
                for v7 in (v3,)
            }
        )
        < 4
        and any(
            True
            for v8 in o.get("resourceTests", ())
            if v8["inExaminationSolution"] is True
            if (not v8["testedOn"] < h["publishedOn"])
            for v9 in v8.get("functionsChecked", ())
        )
    ),
)
EXM_009_PUBLISHED_BEFORE = Check(
    "rule/EXM-009-published-before",
    lambda o: "startDate" in o,
    lambda document, o, h: h["type"] in {"ResourceList"} and h["publishedOn"] > o["startDate"],
)
EXM_009_REMOVED_AFTER = Check(
    "rule/EXM-009-removed-after", lambda o: "removedOn" in o, lambda document, o, h: o["removedOn"] < h["publishedOn"]
)
EXM_009_TESTED = Check(
    "rule/EXM-009-tested",
    lambda o: "removedOn" not in o,
    lambda document, o, h: (
        not any(
            (v1["inExaminationSolution"] is True and (not v1["testedOn"] < h["publishedOn"]))
            for v1 in o.get("resourceTests", ())
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
    lambda o: "removedOn" not in o,
    lambda document, o, h: any(
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
        ((not o["affectedScope"] == "all-candidates") or "affectedCandidates" in o)
        and ((not o["affectedScope"] == "one-candidate") or "affectedCandidates" not in o or "affectedCandidates" in o)
    ),
    lambda document, o, h: (
        (o.get("affectedCandidates", ()) or (not o["affectedScope"] == "all-candidates"))
        and ((not o["affectedScope"] == "some-candidates") or len({v2 for v2 in o.get("affectedCandidates", ())}) < 2)
        and (
            (not o.get("affectedCandidates", ()))
            or (not o["affectedScope"] == "one-candidate")
            or (len(o.get("affectedCandidates", ())) > 1 and len({v4 for v4 in o.get("affectedCandidates", ())}) > 1)
        )
    ),
)
EXM_010_DAY = Check(
    "rule/EXM-010-day",
    lambda o: True,
    lambda document, o, h: "sitting" in h and o["occurredOn"] != h["sitting"]["sittingDate"],
)
EXM_010_EVENT = Check(
    "rule/EXM-010-event",
    lambda o: "causedBy" in o,
    lambda document, o, h: not ("causedBy" in o and document.of(o["causedBy"], "eventKind")),
)
EXM_010_INFORMED_AFTER = Check(
    "rule/EXM-010-informed-after",
    lambda o: True,
    lambda document, o, h: (
        o["informedAt"] < h["beginsAt"] and matches("^([01][0-9]|2[0-3]):[0-5][0-9]\\Z", h["beginsAt"])
    ),
)
EXM_010_LATE_START = Check(
    "rule/EXM-010-late-start",
    lambda o: "ownDelay" in o and o["eventKind"] == "late-start" and (not ("ownDelay" in o and o["ownDelay"] is True)),
    lambda document, o, h: not (document.holding("causedBy", o["id"]) if "id" in o else ()),
)
EXM_010_LATE_START_STATED = Check(
    "rule/EXM-010-late-start-stated", lambda o: o["eventKind"] == "late-start" and "ownDelay" not in o, None
)
EXM_010_LONGER = Check(
    "rule/EXM-010-longer",
    lambda o: "minutesLost" in o and o["timeKind"] == "extra-time",
    lambda document, o, h: (
        (not o["minutes"] <= o["minutesLost"])
        and (not ("causedBy" in o and any(v1 is True for v1 in document.of(o["causedBy"], "lostTimeInDoubt"))))
    ),
)
EXM_010_LOST = Check("rule/EXM-010-lost", lambda o: o["timeKind"] == "extra-time" and "minutesLost" not in o, None)
EXM_010_ONCE = Check(
    "rule/EXM-010-once",
    lambda o: True,
    lambda document, o, h: (
        len({id(v1) for v1 in (document.holding("forCandidates", o["id"]) if "id" in o else ())}) > 1
    ),
)
EXM_010_OTHER_DESCRIBED = Check(
    "rule/EXM-010-other-described", lambda o: o["eventKind"] == "other-event" and "incidentText" not in o, None
)
EXM_010_OWN_DELAY = Check(
    "rule/EXM-010-own-delay",
    lambda o: "causedBy" in o,
    lambda document, o, h: any(v1 is True for v1 in document.of(o["causedBy"], "ownDelay")),
)
EXM_010_RECORDED_AFTER = Check(
    "rule/EXM-010-recorded-after", lambda o: "recordedOn" in o, lambda document, o, h: o["recordedOn"] < h["occurredOn"]
)
EXM_010_SHORTER = Check(
    "rule/EXM-010-shorter",
    lambda o: "minutesLost" in o and o["timeKind"] == "extra-time" and "timeReasons" not in o,
    lambda document, o, h: (
        (not o["minutesLost"] <= o["minutes"])
        and (
            not ("causedBy" in o and any(v1 == "suspicion-handling" for v1 in document.of(o["causedBy"], "eventKind")))
        )
    ),
)
EXM_010_SITTING = Check(
    "rule/EXM-010-sitting", lambda o: (not o["occasion"] == "test-examination") and "sitting" not in o, None
)
EXM_010_WHOM = Check(
    "rule/EXM-010-whom",
    lambda o: (
        ("forCandidates" in o or (not ("forEveryone" in o and o["forEveryone"] is True)))
        and ("forCandidates" not in o or ("forEveryone" in o and o["forEveryone"] is True))
    ),
    None,
)
EXM_011_ABOUT_SITTING = Check(
    "rule/EXM-011-about-sitting",
    lambda o: (
        (
            not o["appealKind"]
            not in {
                "annulment-for-cheating",
                "expulsion-from-examination",
                "oral-examination-conduct",
                "written-examination-grade",
            }
        )
        and "sitting" not in o
    ),
    None,
)
EXM_011_ABOUT_SUBJECT = Check(
    "rule/EXM-011-about-subject",
    lambda o: (not o["appealKind"] not in {"no-overall-grade", "overall-grade"}) and "subject" not in o,
    None,
)
EXM_011_ACTOR = Check(
    "rule/EXM-011-actor",
    lambda o: True,
    lambda document, o, h: (
        (
            (not document.of(o["appealBody"], "actorKind"))
            or o["appealBodyKind"] != "trade-test-appeals-board"
            or document.says(facts.F_342A201AFA)
        )
        and (
            (not document.of(o["appealBody"], "actorKind"))
            or o["appealBodyKind"] != "county-council-or-delegate"
            or document.says(facts.F_769D07E1CC)
        )
        and (
            (not document.of(o["appealBody"], "actorKind"))
            or o["appealBodyKind"] != "state-administrator-decides"
            or document.says(facts.F_7B1A4A9BB3)
        )
        and (
            (not document.of(o["appealBody"], "actorKind"))
            or o["appealBodyKind"] != "board-of-state-administrator"
            or document.says(facts.F_14212CE84B)
        )
        and (o["appealBodyKind"] != "county-council-or-delegate" or o["appealBody"] not in terms.T_589DE7BA99)
        and (document.types(o["appealBody"]) or o["appealBody"] in terms.T_62E90CF869)
    ),
)
EXM_011_ADULT_CONDUCT = Check(
    "rule/EXM-011-adult-conduct",
    lambda o: o["appealKind"] == "order-and-conduct-grade",
    lambda document, o, h: o["candidate"]["candidateKind"] == "adult-participant",
)
EXM_011_APPELLANT = Check(
    "rule/EXM-011-appellant", lambda o: (not o["appellantRole"] == "candidate-in-person") and "appellant" not in o, None
)
EXM_011_BODY_BOARD_OF_STATE_ADMINISTRATOR = Check(
    "rule/EXM-011-body-board-of-state-administrator",
    lambda o: (
        (not o["appealKind"] != "written-examination-grade") and o["appealBodyKind"] != "board-of-state-administrator"
    ),
    None,
)
EXM_011_BODY_COUNTY_COUNCIL_OR_DELEGATE = Check(
    "rule/EXM-011-body-county-council-or-delegate",
    lambda o: (
        (not o["appealKind"] not in {"practice-or-competence-test", "trade-test-formal-errors"})
        and o["appealBodyKind"] != "county-council-or-delegate"
    ),
    None,
)
EXM_011_BODY_STATE_ADMINISTRATOR_DECIDES = Check(
    "rule/EXM-011-body-state-administrator-decides",
    lambda o: (not o["appealKind"] not in terms.T_54548000B6) and o["appealBodyKind"] != "state-administrator-decides",
    None,
)
EXM_011_BODY_TRADE_TEST_APPEALS_BOARD = Check(
    "rule/EXM-011-body-trade-test-appeals-board",
    lambda o: (not o["appealKind"] != "trade-test-grade") and o["appealBodyKind"] != "trade-test-appeals-board",
    None,
)
EXM_011_DEADLINE_AFTER_NOTICE = Check(
    "rule/EXM-011-deadline-after-notice",
    lambda o: "appealDeadline" in o,
    lambda document, o, h: not o["noticeOn"] <= o["appealDeadline"],
)
EXM_011_ENCLOSURES = Check(
    "rule/EXM-011-enclosures",
    lambda o: (
        o["appealKind"] == "annulment-for-cheating"
        and (not o["appealState"] == "appeal-received")
        and (not o["appealState"] == "appeal-withdrawn")
    ),
    lambda document, o, h: document.says(facts.F_AF9FDAD6F6) or document.says(facts.F_9119CCF934),
)
EXM_011_FORMAL_ERRORS = Check(
    "rule/EXM-011-formal-errors",
    lambda o: (
        (not o["appealKind"] not in {"oral-examination-conduct", "trade-test-formal-errors"})
        and (not ("appealGround" in o and o["appealGround"] == "formal-errors"))
    ),
    None,
)
EXM_011_FORM_ORAL_EXAMINATION_CONDUCT = Check(
    "rule/EXM-011-form-oral-examination-conduct",
    lambda o: "sitting" in o and (not o["appealKind"] != "oral-examination-conduct"),
    lambda document, o, h: o["sitting"]["examinationForm"] not in {"M", "MP", "P", "TP"},
)
EXM_011_FORM_WRITTEN_EXAMINATION_GRADE = Check(
    "rule/EXM-011-form-written-examination-grade",
    lambda o: "sitting" in o and (not o["appealKind"] != "written-examination-grade"),
    lambda document, o, h: o["sitting"]["examinationForm"] not in {"S", "TS"},
)
EXM_011_FORWARDED = Check(
    "rule/EXM-011-forwarded", lambda o: o["appealState"] == "appeal-forwarded" and "forwardedOn" not in o, None
)
EXM_011_FORWARDED_AFTER = Check(
    "rule/EXM-011-forwarded-after",
    lambda o: "forwardedOn" in o,
    lambda document, o, h: not o["appealedOn"] <= o["forwardedOn"],
)
EXM_011_LATE = Check(
    "rule/EXM-011-late",
    lambda o: "appealDeadline" in o and (not ("appealOutcome" in o and o["appealOutcome"] == "not-considered")),
    lambda document, o, h: o["appealedOn"] > o["appealDeadline"],
)
EXM_011_NEW_GRADE = Check(
    "rule/EXM-011-new-grade",
    lambda o: (
        "appealOutcome" in o
        and (not ("appealOutcome" in o and o["appealOutcome"] not in {"grade-lowered", "grade-raised"}))
        and "gradeAfterAppeal" not in o
    ),
    None,
)
EXM_011_NOTICED_BEFORE = Check(
    "rule/EXM-011-noticed-before", lambda o: True, lambda document, o, h: not o["noticeOn"] <= o["appealedOn"]
)
EXM_011_NOT_SETTLED = Check(
    "rule/EXM-011-not-settled", lambda o: "appealOutcome" in o and (not o["appealState"] == "appeal-settled"), None
)
EXM_011_OUTCOME_ACCOMMODATION_DECISION = Check(
    "rule/EXM-011-outcome-accommodation-decision",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "accommodation-decision")
        and o["appealOutcome"]
        not in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_ANNULMENT_FOR_CHEATING = Check(
    "rule/EXM-011-outcome-annulment-for-cheating",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "annulment-for-cheating")
        and o["appealOutcome"]
        not in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_EXPULSION_FROM_EXAMINATION = Check(
    "rule/EXM-011-outcome-expulsion-from-examination",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "expulsion-from-examination")
        and o["appealOutcome"]
        not in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_NO_OVERALL_GRADE = Check(
    "rule/EXM-011-outcome-no-overall-grade",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "no-overall-grade")
        and o["appealOutcome"]
        not in {"changed-by-maker", "decision-changed", "left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_ORAL_EXAMINATION_CONDUCT = Check(
    "rule/EXM-011-outcome-oral-examination-conduct",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "oral-examination-conduct")
        and o["appealOutcome"] not in {"grade-annulled", "left-standing", "not-considered"}
    ),
    None,
)
EXM_011_OUTCOME_ORDER_AND_CONDUCT_GRADE = Check(
    "rule/EXM-011-outcome-order-and-conduct-grade",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "order-and-conduct-grade")
        and o["appealOutcome"] not in {"grade-lowered", "grade-raised", "left-standing", "not-considered"}
    ),
    None,
)
EXM_011_OUTCOME_OVERALL_GRADE = Check(
    "rule/EXM-011-outcome-overall-grade",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "overall-grade")
        and o["appealOutcome"] not in {"left-standing", "not-considered", "set-aside"}
    ),
    None,
)
EXM_011_OUTCOME_WRITTEN_EXAMINATION_GRADE = Check(
    "rule/EXM-011-outcome-written-examination-grade",
    lambda o: (
        "appealOutcome" in o
        and (not o["appealKind"] != "written-examination-grade")
        and o["appealOutcome"] not in {"grade-lowered", "grade-raised", "left-standing", "not-considered"}
    ),
    None,
)
EXM_011_SETTLED = Check(
    "rule/EXM-011-settled",
    lambda o: o["appealState"] == "appeal-settled" and ("appealOutcome" not in o or "outcomeOn" not in o),
    None,
)
EXM_011_SETTLED_AFTER = Check(
    "rule/EXM-011-settled-after",
    lambda o: "forwardedOn" in o and "outcomeOn" in o,
    lambda document, o, h: not o["forwardedOn"] <= o["outcomeOn"],
)
EXM_011_SETTLED_AFTER_APPEAL = Check(
    "rule/EXM-011-settled-after-appeal",
    lambda o: "outcomeOn" in o,
    lambda document, o, h: not o["appealedOn"] <= o["outcomeOn"],
)
EXM_012_ANNULMENT_FIRST = Check(
    "rule/EXM-012-annulment-first",
    lambda o: True,
    lambda document, o, h: not any(v1 == "examination-annulment" for v1 in o.get("appliedFor", ())),
)
EXM_012_ANSWER = Check(
    "rule/EXM-012-answer",
    lambda o: "directorateAnswer" in o and "directorateApplication" not in o and o["documentState"] == "draft",
    None,
)
EXM_012_ANSWERED_AFTER = Check(
    "rule/EXM-012-answered-after",
    lambda o: "directorateAnswer" in o and "directorateApplication" in o,
    lambda document, o, h: o["directorateAnswer"]["decidedOn"] < o["directorateApplication"]["appliedOn"],
)
EXM_012_APPLICANT = Check(
    "rule/EXM-012-applicant",
    lambda o: "directorateApplication" in o,
    lambda document, o, h: (
        (not any(v1 == "county-authority" for v1 in document.of(o["directorateApplication"]["appliedBy"], "actorKind")))
        and (
            (not document.of(o["directorateApplication"]["appliedBy"], "actorKind"))
            or any(
                v4 not in {"adult-education-centre", "examination-office", "school"}
                for v4 in document.of(o["directorateApplication"]["appliedBy"], "actorKind")
            )
        )
        and o["directorateApplication"]["appliedBy"] not in terms.T_589DE7BA99
        and (
            document.of(o["directorateApplication"]["appliedBy"], "actorKind")
            or o["directorateApplication"]["appliedBy"] in terms.T_D19D5CC553
        )
    ),
)
EXM_012_APPLIED = Check(
    "rule/EXM-012-applied", lambda o: (not o["documentState"] == "draft") and "directorateApplication" not in o, None
)
EXM_012_APPLIED_AFTER = Check(
    "rule/EXM-012-applied-after",
    lambda o: "directorateApplication" in o,
    lambda document, o, h: o["directorateApplication"]["appliedOn"] < o["cancelledOn"],
)
EXM_012_ASSESSED = Check(
    "rule/EXM-012-assessed", lambda o: (not o["documentState"] == "draft") and "cancellationAssessment" not in o, None
)
EXM_012_ASSESSED_FIRST = Check(
    "rule/EXM-012-assessed-first",
    lambda o: "cancellationAssessment" in o and "decidedOn" in o,
    lambda document, o, h: not o["cancellationAssessment"]["consideredOn"] <= o["decidedOn"],
)
EXM_012_ASSESSOR = Check(
    "rule/EXM-012-assessor",
    lambda o: "cancellationAssessment" in o,
    lambda document, o, h: (
        (
            not any(
                v1 == "county-authority" for v1 in document.of(o["cancellationAssessment"]["consideredBy"], "actorKind")
            )
        )
        and o["cancellationAssessment"]["consideredBy"] not in terms.T_589DE7BA99
        and (
            document.of(o["cancellationAssessment"]["consideredBy"], "actorKind")
            or o["cancellationAssessment"]["consideredBy"] in terms.T_D19D5CC553
        )
    ),
)
EXM_012_BY_THE_DAY = Check(
    "rule/EXM-012-by-the-day", lambda o: True, lambda document, o, h: o["sitting"]["sittingDate"] < o["cancelledOn"]
)
EXM_012_CORRECTION_TIME = Check(
    "rule/EXM-012-correction-time", lambda o: o["correctable"] is True and "correctionMinutes" not in o, None
)
EXM_012_DECIDED = Check(
    "rule/EXM-012-decided",
    lambda o: (
        (not o["documentState"] == "draft")
        and ("decidedOn" not in o or "decidedBy" not in o or "decisionMaker" not in o)
    ),
    None,
)
EXM_012_DECIDED_FIRST = Check(
    "rule/EXM-012-decided-first",
    lambda o: "decidedOn" in o,
    lambda document, o, h: not o["decidedOn"] <= o["cancelledOn"],
)
EXM_012_DECIDER = Check(
    "rule/EXM-012-decider",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (
        (not any(v1 == "county-authority" for v1 in document.of(o["decidedBy"], "actorKind")))
        and o["decidedBy"] not in terms.T_589DE7BA99
        and (document.of(o["decidedBy"], "actorKind") or o["decidedBy"] in terms.T_D19D5CC553)
    ),
)
EXM_012_DECISION_MAKER = Check(
    "rule/EXM-012-decision-maker",
    lambda o: "decisionMaker" in o and o["decisionMaker"] != "county-authority-itself",
    None,
)
EXM_012_DIRECTORATE = Check(
    "rule/EXM-012-directorate",
    lambda o: "directorateAnswer" in o,
    lambda document, o, h: (
        "decidedBy" in o["directorateAnswer"]
        and o["directorateAnswer"]["decidedBy"] != "https://w3id.org/veiskille/actor/udir"
        and (
            document.of(o["directorateAnswer"]["decidedBy"], "actorKind")
            or o["directorateAnswer"]["decidedBy"] in terms.T_D19D5CC553
        )
    ),
)
EXM_012_EXEMPTION_GRADE = Check(
    "rule/EXM-012-exemption-grade",
    lambda o: (
        o["exemptionSought"] is True
        and (
            "overallGrade" not in o
            or ("overallGrade" in o and o["overallGrade"] not in {"2", "3", "4", "5", "6", "B", "D"})
        )
    ),
    lambda document, o, h: not o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"},
)
EXM_012_EXEMPTION_KIND = Check(
    "rule/EXM-012-exemption-kind",
    lambda o: o["exemptionSought"] is True,
    lambda document, o, h: o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"},
)
EXM_012_EXEMPTION_SOUGHT = Check(
    "rule/EXM-012-exemption-sought",
    lambda o: True,
    lambda document, o, h: (
        (
            any(v3 == "diploma-exemption" for v3 in o.get("appliedFor", ()))
            or any(v4["exemptionSought"] is True for v4 in o.get("applicationCandidates", ()))
        )
        and (
            (not any(v1 == "diploma-exemption" for v1 in o.get("appliedFor", ())))
            or (not any(v2["exemptionSought"] is True for v2 in o.get("applicationCandidates", ())))
        )
    ),
)
EXM_012_THRESHOLD = Check(
    "rule/EXM-012-threshold",
    lambda o: "directorateApplication" in o and "cancellationAssessment" in o,
    lambda document, o, h: (
        (
            not (
                "cancellationAssessment" in o
                and "higherThresholdApplied" in o["cancellationAssessment"]
                and o["cancellationAssessment"]["higherThresholdApplied"] is True
            )
        )
        and any(
            v1["candidate"]["candidateKind"] == "private-candidate"
            for v1 in o["directorateApplication"].get("applicationCandidates", ())
        )
    ),
)
EXM_013_COUNTY_AUTHORITY = Check(
    "rule/EXM-013-county-authority",
    lambda o: (
        "responsibleActor" in o
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    lambda document, o, h: (
        (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(
                    v4 not in {"county-authority", "private-school-owner"}
                    for v4 in document.of(o["delegatedBy"], "actorKind")
                )
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(
                    v2 not in {"county-authority", "private-school-owner"}
                    for v2 in document.of(o["responsibleActor"], "actorKind")
                )
            )
        )
        and ("delegatedBy" not in o or ("delegatedBy" in o and o["delegatedBy"] not in terms.T_589DE7BA99))
        and (
            "responsibleActor" not in o or ("responsibleActor" in o and o["responsibleActor"] not in terms.T_589DE7BA99)
        )
        and (not o["responsibleFor"] not in terms.T_2297BF9D43)
    ),
)
EXM_013_DIRECTORATE = Check(
    "rule/EXM-013-directorate",
    lambda o: (
        "responsibleActor" in o
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    lambda document, o, h: (
        ("delegatedBy" not in o or ("delegatedBy" in o and o["delegatedBy"] != "https://w3id.org/veiskille/actor/udir"))
        and (
            "responsibleActor" not in o
            or ("responsibleActor" in o and o["responsibleActor"] != "https://w3id.org/veiskille/actor/udir")
        )
        and (not o["responsibleFor"] not in terms.T_E0772D13D5)
    ),
)
EXM_013_SCHOOL = Check(
    "rule/EXM-013-school",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not o["responsibleFor"] not in terms.T_D2BEFF7E31)
        and (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(
                    v4 not in {"adult-education-centre", "examination-office", "school"}
                    for v4 in document.of(o["delegatedBy"], "actorKind")
                )
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(
                    v2 not in {"adult-education-centre", "examination-office", "school"}
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
        and ("responsibleActor" not in o or "responsibleActor" in o)
        and ("delegatedBy" not in o or "delegatedBy" in o)
    ),
    lambda document, o, h: (
        (
            not o["responsibleFor"]
            not in {
                "https://w3id.org/veiskille/examination-task/deciding-accommodation",
                "https://w3id.org/veiskille/examination-task/registering-pupils",
            }
        )
        and (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(
                    v4
                    not in {
                        "adult-education-centre",
                        "county-authority",
                        "examination-office",
                        "municipality",
                        "private-school-owner",
                        "school",
                    }
                    for v4 in document.of(o["delegatedBy"], "actorKind")
                )
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(
                    v2
                    not in {
                        "adult-education-centre",
                        "county-authority",
                        "examination-office",
                        "municipality",
                        "private-school-owner",
                        "school",
                    }
                    for v2 in document.of(o["responsibleActor"], "actorKind")
                )
            )
        )
        and ("delegatedBy" not in o or ("delegatedBy" in o and o["delegatedBy"] not in terms.T_589DE7BA99))
        and (
            "responsibleActor" not in o or ("responsibleActor" in o and o["responsibleActor"] not in terms.T_589DE7BA99)
        )
    ),
)
EXM_013_STATE_ADMINISTRATOR = Check(
    "rule/EXM-013-state-administrator",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not o["responsibleFor"] != "https://w3id.org/veiskille/examination-task/examination-appeals")
        and (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(v4 != "state-administrator" for v4 in document.of(o["delegatedBy"], "actorKind"))
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(v2 != "state-administrator" for v2 in document.of(o["responsibleActor"], "actorKind"))
            )
        )
    ),
)
EXM_013_STATE_ADMINISTRATOR_OR_APPEALS_BODY = Check(
    "rule/EXM-013-state-administrator-or-appeals-body",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not o["responsibleFor"] != "https://w3id.org/veiskille/examination-task/marking-of-examinations")
        and (
            (not ("delegatedBy" in o and document.of(o["delegatedBy"], "actorKind")))
            or (
                "delegatedBy" in o
                and any(
                    v4 not in {"appeals-body", "state-administrator"}
                    for v4 in document.of(o["delegatedBy"], "actorKind")
                )
            )
        )
        and (
            (not ("responsibleActor" in o and document.of(o["responsibleActor"], "actorKind")))
            or (
                "responsibleActor" in o
                and any(
                    v2 not in {"appeals-body", "state-administrator"}
                    for v2 in document.of(o["responsibleActor"], "actorKind")
                )
            )
        )
    ),
)
EXM_014_AFTER_EVENT = Check(
    "rule/EXM-014-after-event",
    lambda o: True,
    lambda document, o, h: not any((not o["reportedOn"] < v1["occurredOn"]) for v1 in h.get("incidents", ())),
)
EXM_014_ERROR_PLACE = Check(
    "rule/EXM-014-error-place",
    lambda o: not o["reportRoute"] == "school-to-county",
    lambda document, o, h: (
        (not h["occasion"] == "actual-examination")
        and (not o["reportRoute"] == "school-to-county")
        and (
            (not o["reportRoute"] == "county-to-supplier")
            or (
                not any(
                    (
                        "affectedResource" in v3
                        and "errorLocation" in v3["affectedResource"]
                        and v3["affectedResource"]["errorLocation"] == "local-list"
                    )
                    for v3 in h.get("incidents", ())
                )
            )
        )
        and (
            (not o["reportRoute"] == "county-to-directorate")
            or (
                not any(
                    (
                        "affectedResource" in v1
                        and "errorLocation" in v1["affectedResource"]
                        and v1["affectedResource"]["errorLocation"] == "national-systems"
                    )
                    for v1 in h.get("incidents", ())
                )
            )
        )
        and (
            (not o["reportRoute"] == "county-to-resource-group")
            or (
                not any(
                    (
                        "affectedResource" in v2
                        and "errorLocation" in v2["affectedResource"]
                        and v2["affectedResource"]["errorLocation"] == "national-list"
                    )
                    for v2 in h.get("incidents", ())
                )
            )
        )
    ),
)
EXM_014_EXAMINATION = Check(
    "rule/EXM-014-examination",
    lambda o: o["reportRoute"] not in {"county-to-directorate", "school-to-county"},
    lambda document, o, h: not h["occasion"] == "test-examination",
)
EXM_014_ORDER = Check(
    "rule/EXM-014-order",
    lambda o: o["reportRoute"] != "school-to-county",
    lambda document, o, h: (
        (
            not any(
                (v1["reportRoute"] == "school-to-county" and (not o["reportedOn"] < v1["reportedOn"]))
                for v1 in h.get("reportSteps", ())
            )
        )
        and any(v2["reportRoute"] == "school-to-county" for v2 in h.get("reportSteps", ()))
    ),
)
EXM_014_REPORTED_BY = Check(
    "rule/EXM-014-reported-by",
    lambda o: True,
    lambda document, o, h: (
        (
            (not o["reportRoute"] == "school-to-county")
            or (
                (
                    (not document.of(o["reportedBy"], "actorKind"))
                    or any(
                        v2 not in {"adult-education-centre", "examination-office", "school"}
                        for v2 in document.of(o["reportedBy"], "actorKind")
                    )
                )
                and (document.of(o["reportedBy"], "actorKind") or o["reportedBy"] in terms.T_D19D5CC553)
            )
        )
        and (
            o["reportRoute"] == "school-to-county"
            or (
                (not any(v4 == "county-authority" for v4 in document.of(o["reportedBy"], "actorKind")))
                and o["reportedBy"] not in terms.T_589DE7BA99
                and (document.of(o["reportedBy"], "actorKind") or o["reportedBy"] in terms.T_D19D5CC553)
            )
        )
    ),
)
EXM_014_REPORTED_TO = Check(
    "rule/EXM-014-reported-to",
    lambda o: True,
    lambda document, o, h: (
        (
            (not o["reportRoute"] == "county-to-directorate")
            or (
                o["reportedTo"] != "https://w3id.org/veiskille/actor/udir"
                and (document.of(o["reportedTo"], "actorKind") or o["reportedTo"] in terms.T_D19D5CC553)
            )
        )
        and (
            (not o["reportRoute"] == "county-to-supplier")
            or (
                (not any(v7 == "supplier" for v7 in document.of(o["reportedTo"], "actorKind")))
                and (document.of(o["reportedTo"], "actorKind") or o["reportedTo"] in terms.T_D19D5CC553)
            )
        )
        and (
            (not o["reportRoute"] == "school-to-county")
            or (
                (not any(v1 == "county-authority" for v1 in document.of(o["reportedTo"], "actorKind")))
                and o["reportedTo"] not in terms.T_589DE7BA99
                and (document.of(o["reportedTo"], "actorKind") or o["reportedTo"] in terms.T_D19D5CC553)
            )
        )
        and (
            (not o["reportRoute"] == "county-to-resource-group")
            or (
                o["reportedTo"] != "https://w3id.org/veiskille/actor/novari"
                and (
                    (not document.of(o["reportedTo"], "actorKind"))
                    or any(
                        v5 not in {"association", "county-authority", "inter-municipal-company"}
                        for v5 in document.of(o["reportedTo"], "actorKind")
                    )
                )
                and o["reportedTo"] not in terms.T_589DE7BA99
                and (document.of(o["reportedTo"], "actorKind") or o["reportedTo"] in terms.T_D19D5CC553)
            )
        )
    ),
)
EXM_014_SCHOOL_FIRST = Check(
    "rule/EXM-014-school-first",
    lambda o: True,
    lambda document, o, h: not any(v1["reportRoute"] == "school-to-county" for v1 in h.get("reportSteps", ())),
)
EXM_014_THIS_DELIVERY = Check(
    "rule/EXM-014-this-delivery",
    lambda o: True,
    lambda document, o, h: (
        o["sender"] != o["receiver"]
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
    lambda document, o, h: any(
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
        o["eventKind"] == "suspicion-handling" and (not ("completionPossible" in o and o["completionPossible"] is True))
    ),
    None,
)
EXM_016_COMPLETION = Check("rule/EXM-016-completion", lambda o: o["completionPossible"] is False, None)
EXM_016_EXPULSION_GROUND = Check(
    "rule/EXM-016-expulsion-ground", lambda o: o["expulsionGround"] not in {"disturbance", "obstruction"}, None
)
EXM_016_EXPULSION_PROVISION = Check(
    "rule/EXM-016-expulsion-provision",
    lambda o: True,
    lambda document, o, h: any(
        v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-39" for v1 in o.get("legalBasis", ())
    ),
)
EXM_016_TIME_BACK = Check(
    "rule/EXM-016-time-back",
    lambda o: o["eventKind"] == "suspicion-handling",
    lambda document, o, h: not (document.holding("causedBy", o["id"]) if "id" in o else ()),
)
EXM_016_TIME_GIVEN_BACK = Check(
    "rule/EXM-016-time-given-back",
    lambda o: "minutesLost" in o,
    lambda document, o, h: not o["minutesLost"] <= o["minutes"],
)
EXM_016_TIME_IN_FULL = Check(
    "rule/EXM-016-time-in-full",
    lambda o: "causedBy" in o and "minutesLost" in o,
    lambda document, o, h: (
        (not o["minutesLost"] <= o["minutes"])
        and any(v1 == "suspicion-handling" for v1 in document.of(o["causedBy"], "eventKind"))
    ),
)
EXM_016_TIME_STATED = Check(
    "rule/EXM-016-time-stated",
    lambda o: "handledDuringExamination" in o and o["handledDuringExamination"] is True,
    lambda document, o, h: document.says(facts.F_579F3FD0D4),
)
EXM_017_DELETED = Check(
    "rule/EXM-017-deleted",
    lambda o: "voluntarilyDeleted" in o and o["voluntarilyDeleted"] is True and "deletionAssessment" not in o,
    None,
)
EXM_017_DESCRIBED = Check(
    "rule/EXM-017-described", lambda o: o["illegalAct"] == "other-illegal-act" and "actDescription" not in o, None
)
EXM_018_AGAIN = Check(
    "rule/EXM-018-again",
    lambda o: "suspicionReason" not in o,
    lambda document, o, h: any(
        ((not o is v1) and (not instant(v1["checkedAt"]) > instant(o["checkedAt"])))
        for v1 in document.holding("checkedCandidate", o["checkedCandidate"])
    ),
)
EXM_018_EARLIER = Check("rule/EXM-018-earlier", lambda o: "earlierCheck" in o and "suspicionReason" not in o, None)
EXM_019_HOLDER = Check(
    "rule/EXM-019-holder",
    lambda o: (
        "licenceLevel" in o
        and "removedOn" not in o
        and (not ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"}))
        and "licenceHolder" not in o
    ),
    lambda document, o, h: not h["listKind"] == "national-list",
)
EXM_019_LEXIN = Check(
    "rule/EXM-019-lexin",
    lambda o: "removedOn" not in o and (not o["intendedUsers"] == "minority-language-pupils"),
    lambda document, o, h: (
        "removedOn" not in o
        and (not o["intendedUsers"] == "minority-language-pupils")
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
        "removedOn" not in o
        and (
            "licenceLevel" not in o
            or ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"})
        )
    ),
    lambda document, o, h: (
        "removedOn" not in o
        and (not h["listKind"] == "national-list")
        and (
            "licenceLevel" not in o
            or ("licenceLevel" in o and o["licenceLevel"] not in {"county-licence", "school-licence"})
        )
    ),
)
EXM_019_PHRASES = Check(
    "rule/EXM-019-phrases",
    lambda o: "translatesPhrases" in o and "removedOn" not in o and o["translatesPhrases"] is True,
    None,
)
EXM_019_PHRASES_UNKNOWN = Check(
    "rule/EXM-019-phrases-unknown",
    lambda o: (
        "removedOn" not in o
        and (
            not o["resourceKind"]
            not in {"digital-glossary", "offline-dictionary", "online-dictionary", "paper-dictionary"}
        )
        and "translatesPhrases" not in o
    ),
    None,
)
EXM_020_EARLY_ENOUGH = Check(
    "rule/EXM-020-early-enough",
    lambda o: "informationGiven" in o,
    lambda document, o, h: any(
        ((not v1["givenOn"] < o["sittingDate"]) and v1["informationOccasion"] == "before-the-day")
        for v1 in o.get("informationGiven", ())
    ),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_37F137766B),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_2 = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_1EB154D5B4),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_3 = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_EFCD4822A4),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_B7D0BED884),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_2 = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_EE0C0F8DB0),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_3 = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_FA7B863F74),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_6420210D95),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_8261039548),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_E77444864D),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_68B6B7146F),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_07B6E84628),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_B07FAC6FDB),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_9A0C614E11),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_2 = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_0A72254CF5),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_3 = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_D85EEBAECC),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_FFF2B86C68),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_2 = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_DFC9F06949),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_3 = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_06EA0732B0),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_84E0CA77A7),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_2 = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_BD2C29EABD),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_3 = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_6AF482661E),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_8F115CC25E),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_2 = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_8FE09654A6),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_3 = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_584C0D9360),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_48B83B2E8E),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_2 = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_36E306C853),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_3 = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_6CC38C59F6),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_17B926F516),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_0016C0B4DC),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_48AE1CFE0C),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_6A7A08DE53),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_2 = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_367222D0AD),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_3 = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_8AFAF11B41),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_F857E02886) and document.says(facts.F_3A3081381D),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_2 = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_554F150061) and document.says(facts.F_E2379F0FC3),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_3 = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o, h: document.says(facts.F_3411522EE1) and document.says(facts.F_61F48F4FDD),
)
EXM_020_PRIVATE_ADVISED_ALTERNATIVE_TO_ONLINE_DICTIONARY = Check(
    "rule/EXM-020-private-advised-alternative-to-online-dictionary",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_BA0C509851),
)
EXM_020_PRIVATE_BEFORE_APPLYING_FOR_ACCOMMODATION = Check(
    "rule/EXM-020-private-before-applying-for-accommodation",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_1491669453),
)
EXM_020_PRIVATE_BEFORE_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-private-before-cheating-and-consequences",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_1A544C4C1B),
)
EXM_020_PRIVATE_BEFORE_EQUIPMENT_TO_BRING = Check(
    "rule/EXM-020-private-before-equipment-to-bring",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_D2B181870E),
)
EXM_020_PRIVATE_BEFORE_GUIDELINES_FOR_EXAMINATION = Check(
    "rule/EXM-020-private-before-guidelines-for-examination",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_10B30E1632),
)
EXM_020_PRIVATE_BEFORE_ILLEGAL_AIDS = Check(
    "rule/EXM-020-private-before-illegal-aids",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_294C6B10B0),
)
EXM_020_PRIVATE_BEFORE_TIME_AND_PLACE = Check(
    "rule/EXM-020-private-before-time-and-place",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_78A77A97E9),
)
EXM_020_PRIVATE_BEFORE_UNEXPECTED_EVENTS = Check(
    "rule/EXM-020-private-before-unexpected-events",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_8D0A488C1A),
)
EXM_020_PRIVATE_BEFORE_USING_AIDS_AND_RESOURCES = Check(
    "rule/EXM-020-private-before-using-aids-and-resources",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(facts.F_72159F2FB5),
)
EXM_020_PUPILS_BEFORE_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-pupils-before-cheating-and-consequences",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(facts.F_8528C831B6),
)
EXM_020_PUPILS_BEFORE_HOW_IT_IS_CONDUCTED = Check(
    "rule/EXM-020-pupils-before-how-it-is-conducted",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(facts.F_3044D112F0),
)
EXM_020_PUPILS_BEFORE_ILLEGAL_AIDS = Check(
    "rule/EXM-020-pupils-before-illegal-aids",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(facts.F_43FBC59721),
)
EXM_020_PUPILS_BEFORE_PERMITTED_AIDS = Check(
    "rule/EXM-020-pupils-before-permitted-aids",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(facts.F_F7B47544AB),
)
EXM_020_PUPILS_BEFORE_UNEXPECTED_EVENTS = Check(
    "rule/EXM-020-pupils-before-unexpected-events",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(facts.F_C4F16A2155),
)
EXM_020_SAME_DAY = Check(
    "rule/EXM-020-same-day",
    lambda o: "informationGiven" in o,
    lambda document, o, h: any(
        (v1["givenOn"] != o["sittingDate"] and v1["informationOccasion"] == "on-the-day")
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
                and o["programmeAreaCode"] not in {"IDRET1----", "KDKDA1----", "MDMDD1----", "MEMOK1----", "STUSP1----"}
            )
        )
    ),
    lambda document, o, h: (
        (not h["deliveredOn"] < "2024-08-01")
        and (not o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"})
        and len(
            {id(v1) for v1 in o.get("registrations", ()) if "gradeStatus" not in v1}
            | {id(v2) for v2 in o.get("earlierSittings", ())}
            | {id(v3) for v3 in o.get("examinationExceptions", ())}
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
                and o["programmeAreaCode"]
                not in {
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
    ),
    lambda document, o, h: (
        (not h["deliveredOn"] < "2024-08-01")
        and (not o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"})
        and (
            (
                (not o.get("earlierSittings", ()))
                and (not o.get("examinationExceptions", ()))
                and (not any("gradeStatus" not in v1 for v1 in o.get("registrations", ())))
            )
            or len(
                {id(v4) for v4 in o.get("registrations", ()) if "gradeStatus" not in v4}
                | {id(v5) for v5 in o.get("earlierSittings", ())}
                | {id(v6) for v6 in o.get("examinationExceptions", ())}
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
                and o["programmeAreaCode"]
                not in {
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
    ),
    lambda document, o, h: (
        (not h["deliveredOn"] < "2024-08-01")
        and (not o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"})
        and (
            len(
                {id(v1) for v1 in o.get("registrations", ()) if "gradeStatus" not in v1}
                | {id(v2) for v2 in o.get("earlierSittings", ())}
                | {id(v3) for v3 in o.get("examinationExceptions", ())}
            )
            < 4
            or len(
                {id(v4) for v4 in o.get("registrations", ()) if "gradeStatus" not in v4}
                | {id(v5) for v5 in o.get("earlierSittings", ())}
                | {id(v6) for v6 in o.get("examinationExceptions", ())}
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
        and (not ("programmeAreaCode" in o and o["programmeAreaCode"] != "PBPBY3----"))
    ),
    lambda document, o, h: (
        (not h["deliveredOn"] < "2024-08-01")
        and (not o["candidate"]["candidateKind"] != "pupil")
        and (
            len(
                {id(v1) for v1 in o.get("registrations", ()) if "gradeStatus" not in v1}
                | {id(v2) for v2 in o.get("earlierSittings", ())}
                | {id(v3) for v3 in o.get("examinationExceptions", ())}
            )
            < 3
            or len(
                {id(v4) for v4 in o.get("registrations", ()) if "gradeStatus" not in v4}
                | {id(v5) for v5 in o.get("earlierSittings", ())}
                | {id(v6) for v6 in o.get("examinationExceptions", ())}
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
                and o["programmeAreaCode"] not in {"BABAT1----", "ELELE1----", "FDFBI1----", "HSHSF1----"}
            )
        )
    ),
    lambda document, o, h: (
        (not h["deliveredOn"] < "2024-08-01")
        and (not o["candidate"]["candidateKind"] != "pupil")
        and len(
            {id(v1) for v1 in o.get("registrations", ()) if "gradeStatus" not in v1}
            | {id(v2) for v2 in o.get("earlierSittings", ())}
            | {id(v3) for v3 in o.get("examinationExceptions", ())}
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
        and (not ("programmeAreaCode" in o and o["programmeAreaCode"] not in terms.T_7ED8E33594))
    ),
    lambda document, o, h: (
        (not h["deliveredOn"] < "2024-08-01")
        and (not o["candidate"]["candidateKind"] != "pupil")
        and (
            (
                (not o.get("earlierSittings", ()))
                and (not o.get("examinationExceptions", ()))
                and (not any("gradeStatus" not in v1 for v1 in o.get("registrations", ())))
            )
            or len(
                {id(v4) for v4 in o.get("registrations", ()) if "gradeStatus" not in v4}
                | {id(v5) for v5 in o.get("earlierSittings", ())}
                | {id(v6) for v6 in o.get("examinationExceptions", ())}
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
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_BE26C5F910)
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
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_BE26C5F910)
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
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_052DDB0B2A)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_F252C43F28)
        and any(v13["programmeAreaCode"] == "PBPBY3----" for v13 in h.get("programmeAreas", ()))
    ),
)
EXM_021_TOO_FEW_LIKE_PB_4 = Check(
    "rule/EXM-021-too-few-like-PB-4",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_3C7518C324)
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_E5DC4E51C4)
        and any(v13["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"} for v13 in h.get("programmeAreas", ()))
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
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(facts.F_E4CA433B29)
        and document.says(facts.F_E4BEDF863F)
        and document.says(facts.F_8DEE828E6F)
        and document.says(facts.F_68E67FFE76)
        and document.says(facts.F_B5DB900474)
        and document.says(facts.F_122542A382)
        and document.says(facts.F_4F46A3FD2D)
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
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and document.says(facts.F_267F9B61CA)
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
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and document.says(facts.F_052DDB0B2A)
        and document.says(facts.F_B8E0C52547)
        and any(v7["programmeAreaCode"] == "PBPBY3----" for v7 in h.get("programmeAreas", ()))
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
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and document.says(facts.F_4884E1E00C)
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
