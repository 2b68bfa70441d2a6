"""What is looked at in the documents of the profile exam-cancellation.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


def _cancellationassessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["consideredBy"] not in terms.T_62E90CF869 and (not document.types(o["consideredBy"])):
            return True
    return False


CANCELLATIONASSESSMENT = Check("shape/CancellationAssessment", lambda o: True, _cancellationassessment)


def _cancellationassessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["consideredBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["consideredBy"]))
            and document.types(o["consideredBy"])
        ):
            return True
    return False


CANCELLATIONASSESSMENT_2 = Check("shape/CancellationAssessment", lambda o: True, _cancellationassessment_2)


def _directorateanswer(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["decidedBy"] not in terms.T_62E90CF869 and (not document.types(o["decidedBy"])):
            return True
    return False


DIRECTORATEANSWER = Check("shape/DirectorateAnswer", lambda o: "decidedBy" in o, _directorateanswer)


def _directorateanswer_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["decidedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["decidedBy"]))
            and document.types(o["decidedBy"])
        ):
            return True
    return False


DIRECTORATEANSWER_2 = Check("shape/DirectorateAnswer", lambda o: "decidedBy" in o, _directorateanswer_2)


def _directorateapplication(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["appliedBy"] not in terms.T_62E90CF869 and (not document.types(o["appliedBy"])):
            return True
    return False


DIRECTORATEAPPLICATION = Check("shape/DirectorateApplication", lambda o: True, _directorateapplication)


def _directorateapplication_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["appliedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["appliedBy"]))
            and document.types(o["appliedBy"])
        ):
            return True
    return False


DIRECTORATEAPPLICATION_2 = Check("shape/DirectorateApplication", lambda o: True, _directorateapplication_2)


def _doc_006_delivered_cancellationassessment_consideredon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["cancellationAssessment"]["consideredOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_CANCELLATIONASSESSMENT_CONSIDEREDON = Check(
    "rule/DOC-006-delivered-cancellationAssessment-consideredOn",
    lambda o: "cancellationAssessment" in o and "deliveredOn" in o,
    _doc_006_delivered_cancellationassessment_consideredon,
)


def _doc_006_delivered_cancelledon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["cancelledOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_CANCELLEDON = Check(
    "rule/DOC-006-delivered-cancelledOn", lambda o: "deliveredOn" in o, _doc_006_delivered_cancelledon
)


def _doc_006_delivered_directorateanswer_decidedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["directorateAnswer"]["decidedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_DIRECTORATEANSWER_DECIDEDON = Check(
    "rule/DOC-006-delivered-directorateAnswer-decidedOn",
    lambda o: "directorateAnswer" in o and "deliveredOn" in o,
    _doc_006_delivered_directorateanswer_decidedon,
)


def _doc_006_delivered_directorateapplication_applicationcandidates_candidate_person_birthdate(
    document: Tree, found: Pairs
) -> object:
    for o, _ in found:
        for v1 in o["directorateApplication"].get("applicationCandidates", ()):
            if (
                "person" in v1["candidate"]
                and "birthDate" in v1["candidate"]["person"]
                and (not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
            ):
                return True
    return False


DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLICATIONCANDIDATES_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-directorateApplication-applicationCandidates-candidate-person-birthDate",
    lambda o: "directorateApplication" in o and "deliveredOn" in o,
    _doc_006_delivered_directorateapplication_applicationcandidates_candidate_person_birthdate,
)


def _doc_006_delivered_directorateapplication_appliedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["directorateApplication"]["appliedOn"] <= o["deliveredOn"]:
            return True
    return False


DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLIEDON = Check(
    "rule/DOC-006-delivered-directorateApplication-appliedOn",
    lambda o: "directorateApplication" in o and "deliveredOn" in o,
    _doc_006_delivered_directorateapplication_appliedon,
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2021-01-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2021-01-01"))))
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2024-08-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2024-08-01"))))
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("decidedOn" not in o and (not (not o["cancelledOn"] < "2025-08-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2025-08-01"))))
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    _doc_016_from_2025_08_01,
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("decidedOn" not in o and (not (not o["cancelledOn"] > "2024-07-31")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] > "2024-07-31"))))
        ) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("decidedOn" in o or "decidedOn" not in o),
    _doc_016_to_2024_07_31,
)


def _exam_cancellation_examinationcancellation(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["decidedBy"] not in terms.T_62E90CF869 and (not document.types(o["decidedBy"])):
            return True
    return False


EXAM_CANCELLATION_EXAMINATIONCANCELLATION = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "decidedBy" in o,
    _exam_cancellation_examinationcancellation,
)


def _exam_cancellation_examinationcancellation_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAM_CANCELLATION_EXAMINATIONCANCELLATION_2 = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "legalBasis" in o,
    _exam_cancellation_examinationcancellation_2,
)


def _exam_cancellation_examinationcancellation_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["decidedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["decidedBy"]))
            and document.types(o["decidedBy"])
        ):
            return True
    return False


EXAM_CANCELLATION_EXAMINATIONCANCELLATION_3 = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "decidedBy" in o,
    _exam_cancellation_examinationcancellation_3,
)


def _exm_012_annulment_first(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not any(v1 == "examination-annulment" for v1 in o.get("appliedFor", ())):
            return True
    return False


EXM_012_ANNULMENT_FIRST = Check("rule/EXM-012-annulment-first", lambda o: True, _exm_012_annulment_first)
EXM_012_ANSWER = Check(
    "rule/EXM-012-answer",
    lambda o: "directorateAnswer" in o and "directorateApplication" not in o and o["documentState"] == "draft",
    None,
)


def _exm_012_answered_after(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["directorateAnswer"]["decidedOn"] < o["directorateApplication"]["appliedOn"]:
            return True
    return False


EXM_012_ANSWERED_AFTER = Check(
    "rule/EXM-012-answered-after",
    lambda o: "directorateAnswer" in o and "directorateApplication" in o,
    _exm_012_answered_after,
)


def _exm_012_applicant(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        s1 = o["directorateApplication"]["appliedBy"]
        if (
            s1 not in terms.T_589DE7BA99
            and (s1 in terms.T_D19D5CC553 or document.of(s1, "actorKind"))
            and (not any(v1 == "county-authority" for v1 in document.of(s1, "actorKind")))
            and (
                (not document.of(s1, "actorKind"))
                or any(
                    v4 not in {"adult-education-centre", "examination-office", "school"}
                    for v4 in document.of(s1, "actorKind")
                )
            )
        ):
            return True
    return False


EXM_012_APPLICANT = Check("rule/EXM-012-applicant", lambda o: "directorateApplication" in o, _exm_012_applicant)
EXM_012_APPLIED = Check(
    "rule/EXM-012-applied", lambda o: (not o["documentState"] == "draft") and "directorateApplication" not in o, None
)


def _exm_012_applied_after(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["directorateApplication"]["appliedOn"] < o["cancelledOn"]:
            return True
    return False


EXM_012_APPLIED_AFTER = Check(
    "rule/EXM-012-applied-after", lambda o: "directorateApplication" in o, _exm_012_applied_after
)
EXM_012_ASSESSED = Check(
    "rule/EXM-012-assessed", lambda o: (not o["documentState"] == "draft") and "cancellationAssessment" not in o, None
)


def _exm_012_assessed_first(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["cancellationAssessment"]["consideredOn"] <= o["decidedOn"]:
            return True
    return False


EXM_012_ASSESSED_FIRST = Check(
    "rule/EXM-012-assessed-first", lambda o: "cancellationAssessment" in o and "decidedOn" in o, _exm_012_assessed_first
)


def _exm_012_assessor(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        s1 = o["cancellationAssessment"]["consideredBy"]
        if (
            s1 not in terms.T_589DE7BA99
            and (s1 in terms.T_D19D5CC553 or document.of(s1, "actorKind"))
            and (not any(v1 == "county-authority" for v1 in document.of(s1, "actorKind")))
        ):
            return True
    return False


EXM_012_ASSESSOR = Check("rule/EXM-012-assessor", lambda o: "cancellationAssessment" in o, _exm_012_assessor)


def _exm_012_by_the_day(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sitting"]["sittingDate"] < o["cancelledOn"]:
            return True
    return False


EXM_012_BY_THE_DAY = Check("rule/EXM-012-by-the-day", lambda o: True, _exm_012_by_the_day)
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


def _exm_012_decided_first(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["decidedOn"] <= o["cancelledOn"]:
            return True
    return False


EXM_012_DECIDED_FIRST = Check("rule/EXM-012-decided-first", lambda o: "decidedOn" in o, _exm_012_decided_first)


def _exm_012_decider(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["decidedBy"] not in terms.T_589DE7BA99
            and (o["decidedBy"] in terms.T_D19D5CC553 or document.of(o["decidedBy"], "actorKind"))
            and (not any(v1 == "county-authority" for v1 in document.of(o["decidedBy"], "actorKind")))
        ):
            return True
    return False


EXM_012_DECIDER = Check("rule/EXM-012-decider", lambda o: "decidedBy" in o, _exm_012_decider)
EXM_012_DECISION_MAKER = Check(
    "rule/EXM-012-decision-maker",
    lambda o: "decisionMaker" in o and o["decisionMaker"] != "county-authority-itself",
    None,
)


def _exm_012_directorate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "decidedBy" in o["directorateAnswer"]
            and o["directorateAnswer"]["decidedBy"] != "https://w3id.org/veiskille/actor/udir"
            and (
                o["directorateAnswer"]["decidedBy"] in terms.T_D19D5CC553
                or document.of(o["directorateAnswer"]["decidedBy"], "actorKind")
            )
        ):
            return True
    return False


EXM_012_DIRECTORATE = Check("rule/EXM-012-directorate", lambda o: "directorateAnswer" in o, _exm_012_directorate)


def _exm_012_exemption_grade(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"}:
            return True
    return False


EXM_012_EXEMPTION_GRADE = Check(
    "rule/EXM-012-exemption-grade",
    lambda o: (
        o["exemptionSought"] is True
        and (
            "overallGrade" not in o
            or ("overallGrade" in o and o["overallGrade"] not in {"2", "3", "4", "5", "6", "B", "D"})
        )
    ),
    _exm_012_exemption_grade,
)


def _exm_012_exemption_kind(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["candidate"]["candidateKind"] not in {"adult-participant", "pupil"}:
            return True
    return False


EXM_012_EXEMPTION_KIND = Check(
    "rule/EXM-012-exemption-kind", lambda o: o["exemptionSought"] is True, _exm_012_exemption_kind
)


def _exm_012_exemption_sought(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            any(v3 == "diploma-exemption" for v3 in o.get("appliedFor", ()))
            or any(v4["exemptionSought"] is True for v4 in o.get("applicationCandidates", ()))
        ) and (
            (not any(v1 == "diploma-exemption" for v1 in o.get("appliedFor", ())))
            or (not any(v2["exemptionSought"] is True for v2 in o.get("applicationCandidates", ())))
        ):
            return True
    return False


EXM_012_EXEMPTION_SOUGHT = Check("rule/EXM-012-exemption-sought", lambda o: True, _exm_012_exemption_sought)


def _exm_012_threshold(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (
            "cancellationAssessment" in o
            and "higherThresholdApplied" in o["cancellationAssessment"]
            and o["cancellationAssessment"]["higherThresholdApplied"] is True
        ):
            for v1 in o["directorateApplication"].get("applicationCandidates", ()):
                if v1["candidate"]["candidateKind"] == "private-candidate":
                    return True
    return False


EXM_012_THRESHOLD = Check(
    "rule/EXM-012-threshold",
    lambda o: "directorateApplication" in o and "cancellationAssessment" in o,
    _exm_012_threshold,
)


def _idn_010_too_early(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                                    "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                    document.root["decidedOn"],
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
                                    "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                    document.root["deliveredOn"],
                                )
                            )
                        )
                    )
                )
            )
            and (not (not matches(terms.T_40C640B47D, o["number"])))
        ):
            return True
    return False


IDN_010_TOO_EARLY = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    _idn_010_too_early,
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
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
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
