"""What is looked at in the documents of the profile exam-cancellation.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

CANCELLATIONASSESSMENT = Check(
    "shape/CancellationAssessment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["consideredBy"])) and o["consideredBy"] not in terms.T_62E90CF869,
)
CANCELLATIONASSESSMENT_2 = Check(
    "shape/CancellationAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["consideredBy"]))
        and o["consideredBy"] not in terms.T_62E90CF869
        and document.types(o["consideredBy"])
    ),
)
DIRECTORATEANSWER = Check(
    "shape/DirectorateAnswer",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (not document.types(o["decidedBy"])) and o["decidedBy"] not in terms.T_62E90CF869,
)
DIRECTORATEANSWER_2 = Check(
    "shape/DirectorateAnswer",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["decidedBy"]))
        and o["decidedBy"] not in terms.T_62E90CF869
        and document.types(o["decidedBy"])
    ),
)
DIRECTORATEAPPLICATION = Check(
    "shape/DirectorateApplication",
    lambda o: True,
    lambda document, o, h: (not document.types(o["appliedBy"])) and o["appliedBy"] not in terms.T_62E90CF869,
)
DIRECTORATEAPPLICATION_2 = Check(
    "shape/DirectorateApplication",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["appliedBy"]))
        and o["appliedBy"] not in terms.T_62E90CF869
        and document.types(o["appliedBy"])
    ),
)
DOC_006_DELIVERED_CANCELLATIONASSESSMENT_CONSIDEREDON = Check(
    "rule/DOC-006-delivered-cancellationAssessment-consideredOn",
    lambda o: "cancellationAssessment" in o and "deliveredOn" in o,
    lambda document, o, h: not o["cancellationAssessment"]["consideredOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_CANCELLEDON = Check(
    "rule/DOC-006-delivered-cancelledOn",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: not o["cancelledOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_DIRECTORATEANSWER_DECIDEDON = Check(
    "rule/DOC-006-delivered-directorateAnswer-decidedOn",
    lambda o: "directorateAnswer" in o and "deliveredOn" in o,
    lambda document, o, h: not o["directorateAnswer"]["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLICATIONCANDIDATES_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-directorateApplication-applicationCandidates-candidate-person-birthDate",
    lambda o: "directorateApplication" in o and "deliveredOn" in o,
    lambda document, o, h: any(
        (
            "person" in v1["candidate"]
            and "birthDate" in v1["candidate"]["person"]
            and (not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
        )
        for v1 in o["directorateApplication"].get("applicationCandidates", ())
    ),
)
DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLIEDON = Check(
    "rule/DOC-006-delivered-directorateApplication-appliedOn",
    lambda o: "directorateApplication" in o and "deliveredOn" in o,
    lambda document, o, h: not o["directorateApplication"]["appliedOn"] <= o["deliveredOn"],
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    lambda document, o, h: (
        (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2021-01-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2021-01-01"))))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    lambda document, o, h: (
        (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2024-08-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2024-08-01"))))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    lambda document, o, h: (
        (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2025-08-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2025-08-01"))))
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    lambda document, o, h: (
        (
            ("decidedOn" not in o and (not (not o["cancelledOn"] > "2024-07-31")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] > "2024-07-31"))))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
EXAM_CANCELLATION_EXAMINATIONCANCELLATION = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (not document.types(o["decidedBy"])) and o["decidedBy"] not in terms.T_62E90CF869,
)
EXAM_CANCELLATION_EXAMINATIONCANCELLATION_2 = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_CANCELLATION_EXAMINATIONCANCELLATION_3 = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["decidedBy"]))
        and o["decidedBy"] not in terms.T_62E90CF869
        and document.types(o["decidedBy"])
    ),
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
IDN_010_TOO_EARLY = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    lambda document, o, h: (
        document.root["testData"] is False
        and (
            (not o["numberKind"] == "not-stated")
            or (
                (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
            )
        )
        and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
        and (
            (
                not (
                    not matches(
                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                        document.root["sitting"]["sittingDate"],
                    )
                )
            )
            or (
                "decidedOn" in document.root
                and (
                    not (
                        "decidedOn" in document.root
                        and (
                            not matches(
                                "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["decidedOn"]
                            )
                        )
                    )
                )
            )
            or (
                "deliveredOn" in document.root
                and (
                    not (
                        "deliveredOn" in document.root
                        and (
                            not matches(
                                "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["deliveredOn"]
                            )
                        )
                    )
                )
            )
        )
        and (not (not matches(terms.T_40C640B47D, o["number"])))
    ),
)

KINDS = {
    "Actor.actors": Kind(
        codes=frozenset(["actorKind"]),
        below={
            "actorRoles": "RoleHeld.actorRoles",
            "period": "Period.period",
            "actorChanges": "ActorChange.actorChanges",
        },
        many=frozenset(["actorRoles", "actorChanges"]),
        checks=(
            rules_act.ACT_001_ENDED_4,
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
    "ApplicationCandidate.applicationCandidates": Kind(
        codes=frozenset(["exemptionSought", "overallGrade"]),
        below={"candidate": "Candidate.candidate"},
        checks=(
            EXM_012_EXEMPTION_GRADE,
            EXM_012_EXEMPTION_KIND,
        ),
    ),
    "CancellationAssessment.cancellationAssessment": Kind(
        codes=frozenset(["correctable"]),
        checks=(
            EXM_012_CORRECTION_TIME,
            CANCELLATIONASSESSMENT,
            CANCELLATIONASSESSMENT_2,
        ),
    ),
    "Candidate.candidate": Kind(
        below={"person": "Person.person"},
        checks=(
            structure.CANDIDATE,
            structure.CANDIDATE_2,
        ),
    ),
    "DirectorateAnswer.directorateAnswer": Kind(
        checks=(
            DIRECTORATEANSWER,
            DIRECTORATEANSWER_2,
        ),
    ),
    "DirectorateApplication.directorateApplication": Kind(
        below={"applicationCandidates": "ApplicationCandidate.applicationCandidates"},
        many=frozenset(["applicationCandidates"]),
        checks=(
            EXM_012_ANNULMENT_FIRST,
            EXM_012_EXEMPTION_SOUGHT,
            DIRECTORATEAPPLICATION,
            DIRECTORATEAPPLICATION_2,
        ),
    ),
    "ExaminationCancellation": Kind(
        codes=frozenset(["decisionMaker", "documentState"]),
        below={
            "actors": "Actor.actors",
            "sitting": "ExaminationSitting.sitting",
            "cancellationAssessment": "CancellationAssessment.cancellationAssessment",
            "directorateApplication": "DirectorateApplication.directorateApplication",
            "directorateAnswer": "DirectorateAnswer.directorateAnswer",
        },
        many=frozenset(["actors"]),
        checks=(
            DOC_006_DELIVERED_CANCELLATIONASSESSMENT_CONSIDEREDON,
            DOC_006_DELIVERED_CANCELLEDON,
            rules_doc.DOC_006_DELIVERED_DECIDEDON,
            DOC_006_DELIVERED_DIRECTORATEANSWER_DECIDEDON,
            DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLICATIONCANDIDATES_CANDIDATE_PERSON_BIRTHDATE,
            DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLIEDON,
            EXM_012_ANSWER,
            EXM_012_ANSWERED_AFTER,
            EXM_012_APPLICANT,
            EXM_012_APPLIED,
            EXM_012_APPLIED_AFTER,
            EXM_012_ASSESSED,
            EXM_012_ASSESSED_FIRST,
            EXM_012_ASSESSOR,
            EXM_012_BY_THE_DAY,
            EXM_012_DECIDED,
            EXM_012_DECIDED_FIRST,
            EXM_012_DECIDER,
            EXM_012_DECISION_MAKER,
            EXM_012_DIRECTORATE,
            EXM_012_THRESHOLD,
            EXAM_CANCELLATION_EXAMINATIONCANCELLATION,
            EXAM_CANCELLATION_EXAMINATIONCANCELLATION_2,
            EXAM_CANCELLATION_EXAMINATIONCANCELLATION_3,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationSitting.sitting": Kind(
        codes=frozenset(["term"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            rules_res.RES_017_SITTING_EARLY,
            rules_res.RES_017_SITTING_EARLY_2,
            rules_res.RES_017_SITTING_LATE,
            rules_res.RES_017_SITTING_LATE_2,
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
            IDN_010_TOO_EARLY,
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
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "Venue.venue": Kind(),
}
