"""What is looked at in the documents of the profile spot-check-record.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, instant, matches

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


def _doc_006_delivered_spotcheckriskassessment_preparedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "preparedOn" in o["spotCheckRiskAssessment"] and (
            not o["spotCheckRiskAssessment"]["preparedOn"] <= o["deliveredOn"]
        ):
            return True
    return False


DOC_006_DELIVERED_SPOTCHECKRISKASSESSMENT_PREPAREDON = Check(
    "rule/DOC-006-delivered-spotCheckRiskAssessment-preparedOn",
    lambda o: "spotCheckRiskAssessment" in o and "deliveredOn" in o,
    _doc_006_delivered_spotcheckriskassessment_preparedon,
)


def _doc_006_delivered_spotchecktemplate_preparedon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if "preparedOn" in o["spotCheckTemplate"] and (not o["spotCheckTemplate"]["preparedOn"] <= o["deliveredOn"]):
            return True
    return False


DOC_006_DELIVERED_SPOTCHECKTEMPLATE_PREPAREDON = Check(
    "rule/DOC-006-delivered-spotCheckTemplate-preparedOn",
    lambda o: "spotCheckTemplate" in o and "deliveredOn" in o,
    _doc_006_delivered_spotchecktemplate_preparedon,
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["sitting"]["sittingDate"] < "2021-01-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["sitting"]["sittingDate"] < "2024-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["sitting"]["sittingDate"] < "2025-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["sitting"]["sittingDate"] > "2024-07-31")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31)


def _exm_007_after_submission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if instant(o["checkedAt"]) < instant(o["answerSubmittedAt"]):
            return True
    return False


EXM_007_AFTER_SUBMISSION = Check(
    "rule/EXM-007-after-submission",
    lambda o: "answerSubmittedAt" in o and o["checkTiming"] == "after-submission",
    _exm_007_after_submission,
)
EXM_007_ASSESSMENT = Check("rule/EXM-007-assessment", lambda o: "spotCheckRiskAssessment" not in o, None)


def _exm_007_assessment_before(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if o["preparedOn"] > h["sitting"]["sittingDate"]:
            return True
    return False


EXM_007_ASSESSMENT_BEFORE = Check(
    "rule/EXM-007-assessment-before", lambda o: "preparedOn" in o, _exm_007_assessment_before
)


def _exm_007_before_start(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "examinationBeginsAt" in h and (not instant(o["checkedAt"]) < instant(h["examinationBeginsAt"])):
            return True
    return False


EXM_007_BEFORE_START = Check(
    "rule/EXM-007-before-start", lambda o: o["checkTiming"] == "before-start", _exm_007_before_start
)
EXM_007_COPY = Check("rule/EXM-007-copy", lambda o: o["copyGiven"] is False, None)


def _exm_007_copy_day(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if o["copyGivenOn"] < h["sitting"]["sittingDate"]:
            return True
    return False


EXM_007_COPY_DAY = Check("rule/EXM-007-copy-day", lambda o: "copyGivenOn" in o, _exm_007_copy_day)
EXM_007_DELETED_BEFORE = Check(
    "rule/EXM-007-deleted-before",
    lambda o: o["checkOutcome"] == "deleted-on-the-spot" and (not o["checkTiming"] == "before-start"),
    None,
)


def _exm_007_deletion_day(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not o["recordStorage"]["deleteOn"] > o["sitting"]["sittingDate"]:
            return True
    return False


EXM_007_DELETION_DAY = Check("rule/EXM-007-deletion-day", lambda o: True, _exm_007_deletion_day)
EXM_007_DURING = Check(
    "rule/EXM-007-during", lambda o: o["checkTiming"] not in {"after-submission", "before-start"}, None
)


def _exm_007_informed(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["informedOn"] > o["sitting"]["sittingDate"]:
            return True
    return False


EXM_007_INFORMED = Check("rule/EXM-007-informed", lambda o: "informedOn" in o, _exm_007_informed)
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


def _exm_007_start_day(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (o["examinationBeginsAt"][0:10] == o["sitting"]["sittingDate"]):
            return True
    return False


EXM_007_START_DAY = Check("rule/EXM-007-start-day", lambda o: "examinationBeginsAt" in o, _exm_007_start_day)


def _exm_007_submission_after_start(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if "examinationBeginsAt" in h and (not instant(o["answerSubmittedAt"]) > instant(h["examinationBeginsAt"])):
            return True
    return False


EXM_007_SUBMISSION_AFTER_START = Check(
    "rule/EXM-007-submission-after-start", lambda o: "answerSubmittedAt" in o, _exm_007_submission_after_start
)
EXM_007_SUBMITTED = Check(
    "rule/EXM-007-submitted", lambda o: o["checkTiming"] == "after-submission" and "answerSubmittedAt" not in o, None
)
EXM_007_TEMPLATE = Check("rule/EXM-007-template", lambda o: "spotCheckTemplate" not in o, None)


def _exm_007_template_before(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if o["preparedOn"] > h["sitting"]["sittingDate"]:
            return True
    return False


EXM_007_TEMPLATE_BEFORE = Check("rule/EXM-007-template-before", lambda o: "preparedOn" in o, _exm_007_template_before)


def _exm_007_topics(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
        ):
            return True
    return False


EXM_007_TOPICS = Check("rule/EXM-007-topics", lambda o: True, _exm_007_topics)


def _exm_007_trained(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            not any(v1["trainingKind"] == "spot-check-duties" for v1 in document.of(o["checkedBy"], "trainings"))
        ) and document.types(o["checkedBy"]):
            return True
    return False


EXM_007_TRAINED = Check("rule/EXM-007-trained", lambda o: True, _exm_007_trained)


def _exm_007_trained_before(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not any(
            (v1["trainingKind"] == "spot-check-duties" and v1["completedOn"] < h["sitting"]["sittingDate"])
            for v1 in document.of(o["checkedBy"], "trainings")
        ):
            for v2 in document.of(o["checkedBy"], "trainings"):
                if v2["trainingKind"] == "spot-check-duties":
                    return True
    return False


EXM_007_TRAINED_BEFORE = Check("rule/EXM-007-trained-before", lambda o: True, _exm_007_trained_before)
EXM_007_WHICH_AID = Check(
    "rule/EXM-007-which-aid",
    lambda o: (not o["checkOutcome"] not in {"aid-found", "deleted-on-the-spot"}) and "illegalActs" not in o,
    None,
)


def _exm_018_again(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in document.holding("checkedCandidate", o["checkedCandidate"]):
            if (not o is v1) and (not instant(v1["checkedAt"]) > instant(o["checkedAt"])):
                return True
    return False


EXM_018_AGAIN = Check("rule/EXM-018-again", lambda o: "suspicionReason" not in o, _exm_018_again)
EXM_018_EARLIER = Check("rule/EXM-018-earlier", lambda o: "earlierCheck" in o and "suspicionReason" not in o, None)


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


def _spotcheckriskassessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["preparedBy"] not in terms.T_62E90CF869 and (not document.types(o["preparedBy"])):
            return True
    return False


SPOTCHECKRISKASSESSMENT = Check("shape/SpotCheckRiskAssessment", lambda o: "preparedBy" in o, _spotcheckriskassessment)


def _spotcheckriskassessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["preparedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["preparedBy"]))
            and document.types(o["preparedBy"])
        ):
            return True
    return False


SPOTCHECKRISKASSESSMENT_2 = Check(
    "shape/SpotCheckRiskAssessment", lambda o: "preparedBy" in o, _spotcheckriskassessment_2
)


def _spotchecktemplate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["preparedBy"] not in terms.T_62E90CF869 and (not document.types(o["preparedBy"])):
            return True
    return False


SPOTCHECKTEMPLATE = Check("shape/SpotCheckTemplate", lambda o: True, _spotchecktemplate)


def _spotchecktemplate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["preparedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["preparedBy"]))
            and document.types(o["preparedBy"])
        ):
            return True
    return False


SPOTCHECKTEMPLATE_2 = Check("shape/SpotCheckTemplate", lambda o: True, _spotchecktemplate_2)


def _spot_check_record_spotcheck(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["checkedBy"]):
            return True
    return False


SPOT_CHECK_RECORD_SPOTCHECK = Check("shape/spot-check-record/SpotCheck", lambda o: True, _spot_check_record_spotcheck)


def _spot_check_record_spotcheckrecord(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


SPOT_CHECK_RECORD_SPOTCHECKRECORD = Check(
    "shape/spot-check-record/SpotCheckRecord", lambda o: "legalBasis" in o, _spot_check_record_spotcheckrecord
)


def _spot_check_record_spotcheckrecord_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["recordedBy"] not in terms.T_62E90CF869 and (not document.types(o["recordedBy"])):
            return True
    return False


SPOT_CHECK_RECORD_SPOTCHECKRECORD_2 = Check(
    "shape/spot-check-record/SpotCheckRecord", lambda o: True, _spot_check_record_spotcheckrecord_2
)


def _spot_check_record_spotcheckrecord_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["recordedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["recordedBy"]))
            and document.types(o["recordedBy"])
        ):
            return True
    return False


SPOT_CHECK_RECORD_SPOTCHECKRECORD_3 = Check(
    "shape/spot-check-record/SpotCheckRecord", lambda o: True, _spot_check_record_spotcheckrecord_3
)


def _spot_check_record_spotcheck_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["checkedCandidate"]):
            return True
    return False


SPOT_CHECK_RECORD_SPOTCHECK_2 = Check(
    "shape/spot-check-record/SpotCheck", lambda o: True, _spot_check_record_spotcheck_2
)


def _spot_check_record_spotcheck_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "Candidate" in document.types(o["checkedCandidate"])) and document.types(o["checkedCandidate"]):
            return True
    return False


SPOT_CHECK_RECORD_SPOTCHECK_3 = Check(
    "shape/spot-check-record/SpotCheck", lambda o: True, _spot_check_record_spotcheck_3
)


def _spot_check_record_spotcheck_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "ExaminationStaff" in document.types(o["checkedBy"])) and document.types(o["checkedBy"]):
            return True
    return False


SPOT_CHECK_RECORD_SPOTCHECK_4 = Check(
    "shape/spot-check-record/SpotCheck", lambda o: True, _spot_check_record_spotcheck_4
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
    "Candidate.candidates": Kind(
        below={"person": "Person.person"},
        checks=(
            structure.CANDIDATE,
            structure.CANDIDATE_2,
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
    "ExaminationStaff.staff": Kind(
        below={"trainings": "Training.trainings"},
        many=frozenset(["trainings"]),
        checks=(structure.EXAMINATIONSTAFF,),
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
    "IllegalActFinding.illegalActs": Kind(),
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
    "RecordStorage.recordStorage": Kind(),
    "RoleHeld.actorRoles": Kind(),
    "SpotCheck.spotChecks": Kind(
        codes=frozenset(
            [
                "candidateShowedScreen",
                "checkOutcome",
                "checkTiming",
                "copyGiven",
                "countsAsAttempt",
                "rulesAsked",
                "shielded",
            ]
        ),
        sought=frozenset(["checkedCandidate"]),
        below={"illegalActs": "IllegalActFinding.illegalActs"},
        many=frozenset(["illegalActs"]),
        checks=(
            EXM_007_AFTER_SUBMISSION,
            EXM_007_BEFORE_START,
            EXM_007_COPY,
            EXM_007_COPY_DAY,
            EXM_007_DELETED_BEFORE,
            EXM_007_DURING,
            EXM_007_NOTHING_COUNTED,
            EXM_007_REFUSAL,
            EXM_007_RULES,
            EXM_007_SCREEN,
            EXM_007_SHIELDED,
            EXM_007_SUBMISSION_AFTER_START,
            EXM_007_SUBMITTED,
            EXM_007_TRAINED,
            EXM_007_TRAINED_BEFORE,
            EXM_007_WHICH_AID,
            EXM_018_AGAIN,
            EXM_018_EARLIER,
            SPOT_CHECK_RECORD_SPOTCHECK,
            SPOT_CHECK_RECORD_SPOTCHECK_2,
            SPOT_CHECK_RECORD_SPOTCHECK_3,
            SPOT_CHECK_RECORD_SPOTCHECK_4,
        ),
    ),
    "SpotCheckRecord": Kind(
        below={
            "actors": "Actor.actors",
            "sitting": "ExaminationSitting.sitting",
            "candidates": "Candidate.candidates",
            "staff": "ExaminationStaff.staff",
            "spotChecks": "SpotCheck.spotChecks",
            "spotCheckTemplate": "SpotCheckTemplate.spotCheckTemplate",
            "spotCheckRiskAssessment": "SpotCheckRiskAssessment.spotCheckRiskAssessment",
            "recordStorage": "RecordStorage.recordStorage",
        },
        many=frozenset(["actors", "candidates", "staff", "spotChecks"]),
        checks=(
            rules_doc.DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_INFORMEDON,
            DOC_006_DELIVERED_SPOTCHECKRISKASSESSMENT_PREPAREDON,
            DOC_006_DELIVERED_SPOTCHECKTEMPLATE_PREPAREDON,
            rules_doc.DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON_2,
            EXM_007_ASSESSMENT,
            EXM_007_DELETION_DAY,
            EXM_007_INFORMED,
            EXM_007_START_DAY,
            EXM_007_TEMPLATE,
            SPOT_CHECK_RECORD_SPOTCHECKRECORD,
            SPOT_CHECK_RECORD_SPOTCHECKRECORD_2,
            SPOT_CHECK_RECORD_SPOTCHECKRECORD_3,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "SpotCheckRiskAssessment.spotCheckRiskAssessment": Kind(
        checks=(
            EXM_007_ASSESSMENT_BEFORE,
            EXM_007_TOPICS,
            SPOTCHECKRISKASSESSMENT,
            SPOTCHECKRISKASSESSMENT_2,
        ),
    ),
    "SpotCheckTemplate.spotCheckTemplate": Kind(
        checks=(
            EXM_007_TEMPLATE_BEFORE,
            SPOTCHECKTEMPLATE,
            SPOTCHECKTEMPLATE_2,
        ),
    ),
    "Subject.subject": Kind(),
    "Training.trainings": Kind(
        sought=frozenset(["completedOn"]),
    ),
    "Venue.venue": Kind(),
}
