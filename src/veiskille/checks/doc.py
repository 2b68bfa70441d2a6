"""Checks of the rules DOC.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import facts, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, matches

DOC_003_CATALOGUE = Check(
    "rule/DOC-003-catalogue",
    lambda o: True,
    lambda document, o: document.says(facts.F_9FA627BC26) or document.says(facts.F_DF56A242AC),
)
DOC_003_CATALOGUE_2 = Check(
    "rule/DOC-003-catalogue",
    lambda o: "sender" in o and (("receiver" in o and "sender" in o) or ("sender" in o and "receiver" in o)),
    lambda document, o: document.says(facts.F_8EC61EC3A7) or document.says(facts.F_3AC4C82568),
)
DOC_003_DESCRIBED = Check(
    "rule/DOC-003-described",
    lambda o: True,
    lambda document, o: (
        (not document.of(o["receiver"], "schoolNumber"))
        and (not document.of(o["receiver"], "organisationNumber"))
        and document.types(o["receiver"])
    ),
)
DOC_003_DESCRIBED_2 = Check(
    "rule/DOC-003-described",
    lambda o: True,
    lambda document, o: (
        (not document.of(o["sender"], "schoolNumber"))
        and (not document.of(o["sender"], "organisationNumber"))
        and document.types(o["sender"])
    ),
)
DOC_003_DESCRIBED_3 = Check(
    "rule/DOC-003-described",
    lambda o: "receiver" in o,
    lambda document, o: (
        (not document.of(o["receiver"], "schoolNumber"))
        and (not document.of(o["receiver"], "organisationNumber"))
        and document.types(o["receiver"])
    ),
)
DOC_003_DESCRIBED_4 = Check(
    "rule/DOC-003-described",
    lambda o: "sender" in o,
    lambda document, o: (
        (not document.of(o["sender"], "schoolNumber"))
        and (not document.of(o["sender"], "organisationNumber"))
        and document.types(o["sender"])
    ),
)
DOC_003_DIFFERENT = Check("rule/DOC-003-different", lambda o: True, lambda document, o: o["sender"] == o["receiver"])
DOC_003_DIFFERENT_2 = Check(
    "rule/DOC-003-different",
    lambda o: "sender" in o and "receiver" in o,
    lambda document, o: o["sender"] == o["receiver"],
)
DOC_003_RECEIVER = Check("rule/DOC-003-receiver", lambda o: "sender" in o and (not "receiver" in o), None)
DOC_003_SAME_SCHOOL = Check(
    "rule/DOC-003-same-school",
    lambda o: True,
    lambda document, o: (
        (not o["sender"] == o["receiver"])
        and any(
            v2 == v1
            for v1 in document.of(o["receiver"], "schoolNumber")
            for v2 in document.of(o["sender"], "schoolNumber")
        )
    ),
)
DOC_003_SAME_SCHOOL_2 = Check(
    "rule/DOC-003-same-school",
    lambda o: "sender" in o and "receiver" in o,
    lambda document, o: (
        (not o["sender"] == o["receiver"])
        and any(
            v2 == v1
            for v1 in document.of(o["receiver"], "schoolNumber")
            for v2 in document.of(o["sender"], "schoolNumber")
        )
    ),
)
DOC_003_SAME_UNIT = Check(
    "rule/DOC-003-same-unit",
    lambda o: True,
    lambda document, o: (
        (not o["sender"] == o["receiver"])
        and (
            not any(
                (not v2 == v1)
                for v1 in document.of(o["receiver"], "schoolNumber")
                for v2 in document.of(o["sender"], "schoolNumber")
            )
        )
        and any(
            v4 == v3
            for v3 in document.of(o["receiver"], "organisationNumber")
            for v4 in document.of(o["sender"], "organisationNumber")
        )
    ),
)
DOC_003_SAME_UNIT_2 = Check(
    "rule/DOC-003-same-unit",
    lambda o: "sender" in o and "receiver" in o,
    lambda document, o: (
        (not o["sender"] == o["receiver"])
        and (
            not any(
                (not v2 == v1)
                for v1 in document.of(o["receiver"], "schoolNumber")
                for v2 in document.of(o["sender"], "schoolNumber")
            )
        )
        and any(
            v4 == v3
            for v3 in document.of(o["receiver"], "organisationNumber")
            for v4 in document.of(o["sender"], "organisationNumber")
        )
    ),
)
DOC_003_SENDER = Check("rule/DOC-003-sender", lambda o: "receiver" in o and (not "sender" in o), None)
DOC_004_LIST_BASIS = Check("rule/DOC-004-list-basis", lambda o: "sender" in o and (not "legalBasis" in o), None)
DOC_004_LIST_PURPOSE = Check("rule/DOC-004-list-purpose", lambda o: "sender" in o and (not "purpose" in o), None)
DOC_004_PROVISION_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-004-provision-delivery-receipt-admission",
    lambda o: o["purpose"] in {"admission"},
    lambda document, o: (
        (document.says(facts.F_23116A77D8) or document.says(facts.F_1AB027B0F8)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-delivery-receipt-examination-administration",
    lambda o: o["purpose"] in {"examination-administration"},
    lambda document, o: (
        (document.says(facts.F_25B4963F66) or document.says(facts.F_FEC2935387)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_FOLLOW_UP = Check(
    "rule/DOC-004-provision-delivery-receipt-follow-up",
    lambda o: o["purpose"] in {"follow-up"},
    lambda document, o: (
        (document.says(facts.F_D019950302) or document.says(facts.F_89D5DE7356)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-delivery-receipt-register-keeping",
    lambda o: o["purpose"] in {"register-keeping"},
    lambda document, o: (
        (document.says(facts.F_EC1783DE73) or document.says(facts.F_B89D43329A)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_SCHOOL_START = Check(
    "rule/DOC-004-provision-delivery-receipt-school-start",
    lambda o: o["purpose"] in {"school-start"},
    lambda document, o: (
        (document.says(facts.F_23116A77D8) or document.says(facts.F_1AB027B0F8)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DELIVERY_RECEIPT_STATISTICS = Check(
    "rule/DOC-004-provision-delivery-receipt-statistics",
    lambda o: o["purpose"] in {"statistics"},
    lambda document, o: (
        (document.says(facts.F_AF6BF1D4D1) or document.says(facts.F_13CC9AF4A2)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_DOCUMENT_ANNULMENT_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-document-annulment-register-keeping",
    lambda o: o["purpose"] in {"register-keeping"},
    lambda document, o: (
        (document.says(facts.F_2AB55F8A6B) or document.says(facts.F_BDF922B9DD)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-incident-report-examination-administration",
    lambda o: o["purpose"] in {"examination-administration"},
    lambda document, o: (
        (document.says(facts.F_A27CC7CAE5) or document.says(facts.F_C7306D3695)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-registration-examination-administration",
    lambda o: o["purpose"] in {"examination-administration"},
    lambda document, o: (
        (document.says(facts.F_4DA6C52308) or document.says(facts.F_09FBAA92AB)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_EXAM_RESULT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-004-provision-exam-result-examination-administration",
    lambda o: o["purpose"] in {"examination-administration"},
    lambda document, o: (
        (document.says(facts.F_BD0DC598BE) or document.says(facts.F_9CF8449B4C)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_FOLLOW_UP_REFERRAL_FOLLOW_UP = Check(
    "rule/DOC-004-provision-follow-up-referral-follow-up",
    lambda o: o["purpose"] in {"follow-up"},
    lambda document, o: (
        (document.says(facts.F_D019950302) or document.says(facts.F_C1B0C9C656)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-provision-follow-up-referral-qualifying-programme",
    lambda o: o["purpose"] in {"qualifying-programme"},
    lambda document, o: (
        (document.says(facts.F_D019950302) or document.says(facts.F_C1B0C9C656)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_PUPIL_LIST_ADMISSION = Check(
    "rule/DOC-004-provision-pupil-list-admission",
    lambda o: "purpose" in o and "legalBasis" in o and o["purpose"] in {"admission"},
    lambda document, o: (
        (document.says(facts.F_D1624A1518) or document.says(facts.F_04C3E23FD9)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-004-provision-result-delivery-admission",
    lambda o: o["purpose"] in {"admission"},
    lambda document, o: (
        (document.says(facts.F_B3B4289DA1) or document.says(facts.F_F1647D8134)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-004-provision-result-delivery-employment",
    lambda o: o["purpose"] in {"employment"},
    lambda document, o: (
        (document.says(facts.F_9E249A2328) or document.says(facts.F_DFAE86AF7E)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_REGISTER_KEEPING = Check(
    "rule/DOC-004-provision-result-delivery-register-keeping",
    lambda o: o["purpose"] in {"register-keeping"},
    lambda document, o: (
        (document.says(facts.F_EC1783DE73) or document.says(facts.F_B99D6F2451)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_SCHOOL_START = Check(
    "rule/DOC-004-provision-result-delivery-school-start",
    lambda o: o["purpose"] in {"school-start"},
    lambda document, o: (
        (document.says(facts.F_3301953F5D) or document.says(facts.F_483390AA80)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_RESULT_DELIVERY_STATISTICS = Check(
    "rule/DOC-004-provision-result-delivery-statistics",
    lambda o: o["purpose"] in {"statistics"},
    lambda document, o: (
        (document.says(facts.F_AF6BF1D4D1) or document.says(facts.F_13CC9AF4A2)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_ADMISSION = Check(
    "rule/DOC-004-provision-transition-summary-admission",
    lambda o: o["purpose"] in {"admission"},
    lambda document, o: (
        (document.says(facts.F_B3B4289DA1) or document.says(facts.F_F1647D8134)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_EMPLOYMENT = Check(
    "rule/DOC-004-provision-transition-summary-employment",
    lambda o: o["purpose"] in {"employment"},
    lambda document, o: (
        (document.says(facts.F_9549C65EA6) or document.says(facts.F_DFAE86AF7E)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_FOLLOW_UP = Check(
    "rule/DOC-004-provision-transition-summary-follow-up",
    lambda o: o["purpose"] in {"follow-up"},
    lambda document, o: (
        (document.says(facts.F_D019950302) or document.says(facts.F_BA8A4AB37E)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_MUNICIPAL_SERVICE = Check(
    "rule/DOC-004-provision-transition-summary-municipal-service",
    lambda o: o["purpose"] in {"municipal-service"},
    lambda document, o: (
        (document.says(facts.F_9549C65EA6) or document.says(facts.F_DFAE86AF7E)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_OWN_USE = Check(
    "rule/DOC-004-provision-transition-summary-own-use",
    lambda o: o["purpose"] in {"own-use"},
    lambda document, o: (
        (document.says(facts.F_9549C65EA6) or document.says(facts.F_BFBEDFC10A)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-004-provision-transition-summary-qualifying-programme",
    lambda o: o["purpose"] in {"qualifying-programme"},
    lambda document, o: (
        (document.says(facts.F_9549C65EA6) or document.says(facts.F_DFAE86AF7E)) and o.get("legalBasis", ())
    ),
)
DOC_004_PROVISION_TRANSITION_SUMMARY_SCHOOL_START = Check(
    "rule/DOC-004-provision-transition-summary-school-start",
    lambda o: o["purpose"] in {"school-start"},
    lambda document, o: (
        (document.says(facts.F_23116A77D8) or document.says(facts.F_1AB027B0F8)) and o.get("legalBasis", ())
    ),
)
DOC_004_PURPOSE_DELIVERY_RECEIPT_ANY = Check(
    "rule/DOC-004-purpose-delivery-receipt-any",
    lambda o: (
        not o["purpose"]
        in {"admission", "examination-administration", "follow-up", "register-keeping", "school-start", "statistics"}
    ),
    None,
)
DOC_004_PURPOSE_DOCUMENT_ANNULMENT_ANY = Check(
    "rule/DOC-004-purpose-document-annulment-any", lambda o: not o["purpose"] in {"register-keeping"}, None
)
DOC_004_PURPOSE_EXAM_INCIDENT_REPORT_ANY = Check(
    "rule/DOC-004-purpose-exam-incident-report-any", lambda o: not o["purpose"] in {"examination-administration"}, None
)
DOC_004_PURPOSE_EXAM_REGISTRATION_ANY = Check(
    "rule/DOC-004-purpose-exam-registration-any", lambda o: not o["purpose"] in {"examination-administration"}, None
)
DOC_004_PURPOSE_EXAM_RESULT_ANY = Check(
    "rule/DOC-004-purpose-exam-result-any", lambda o: not o["purpose"] in {"examination-administration"}, None
)
DOC_004_PURPOSE_FOLLOW_UP_REFERRAL_ANY = Check(
    "rule/DOC-004-purpose-follow-up-referral-any",
    lambda o: not o["purpose"] in {"follow-up", "qualifying-programme"},
    None,
)
DOC_004_PURPOSE_PUPIL_LIST_ANY = Check(
    "rule/DOC-004-purpose-pupil-list-any", lambda o: "purpose" in o and (not o["purpose"] in {"admission"}), None
)
DOC_004_PURPOSE_RESULT_DELIVERY_ANY = Check(
    "rule/DOC-004-purpose-result-delivery-any",
    lambda o: not o["purpose"] in {"admission", "employment", "register-keeping", "school-start", "statistics"},
    None,
)
DOC_004_PURPOSE_TRANSITION_SUMMARY_ANY = Check(
    "rule/DOC-004-purpose-transition-summary-any",
    lambda o: (
        not o["purpose"]
        in {
            "admission",
            "employment",
            "follow-up",
            "municipal-service",
            "own-use",
            "qualifying-programme",
            "school-start",
        }
    ),
    None,
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES = Check(
    "rule/DOC-005-category-exam-incident-report-candidates",
    lambda o: "candidates" in o and (not (not o["purpose"] in {"examination-administration"})),
    lambda document, o: (
        (
            (not (not o["receiver"] in terms.T_A1B9A97D51))
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_05E76D5CBA))
        )
        and o.get("candidates", ())
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATES_PERSON = Check(
    "rule/DOC-005-category-exam-incident-report-candidates-person",
    lambda o: "person" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not (not v1["purpose"] in {"examination-administration"}))
        and (
            (document.of(v1["receiver"], "actorKind") and document.says(facts.F_46B509E918))
            or (not (not v1["receiver"] in terms.T_BBFA61A880))
        )
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_CANDIDATETIMES = Check(
    "rule/DOC-005-category-exam-incident-report-candidateTimes",
    lambda o: "candidateTimes" in o and (not (not o["purpose"] in {"examination-administration"})),
    lambda document, o: (
        (
            (not (not o["receiver"] in terms.T_A1B9A97D51))
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_05E76D5CBA))
        )
        and o.get("candidateTimes", ())
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_EXPULSIONS_EXPELLEDCANDIDATE = Check(
    "rule/DOC-005-category-exam-incident-report-expulsions-expelledCandidate",
    lambda o: True,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not (not v1["purpose"] in {"examination-administration"}))
        and (
            (not (not v1["receiver"] in terms.T_A1B9A97D51))
            or (document.of(v1["receiver"], "actorKind") and document.says(facts.F_05E76D5CBA))
        )
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_AFFECTEDCANDIDATES = Check(
    "rule/DOC-005-category-exam-incident-report-incidents-affectedCandidates",
    lambda o: "affectedCandidates" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not (not v1["purpose"] in {"examination-administration"}))
        and (
            (not (not v1["receiver"] in terms.T_A1B9A97D51))
            or (document.of(v1["receiver"], "actorKind") and document.says(facts.F_05E76D5CBA))
        )
        and o.get("affectedCandidates", ())
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_INCIDENTS_FOLLOWEDUPBY = Check(
    "rule/DOC-005-category-exam-incident-report-incidents-followedUpBy",
    lambda o: "followedUpBy" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not (not v1["purpose"] in {"examination-administration"}))
        and (
            (not (not v1["receiver"] in terms.T_A1B9A97D51))
            or (document.of(v1["receiver"], "actorKind") and document.says(facts.F_05E76D5CBA))
        )
        and o.get("followedUpBy", ())
    ),
)
DOC_005_CATEGORY_EXAM_INCIDENT_REPORT_STAFF = Check(
    "rule/DOC-005-category-exam-incident-report-staff",
    lambda o: "staff" in o and (not (not o["purpose"] in {"examination-administration"})),
    lambda document, o: (
        (
            (not (not o["receiver"] in terms.T_A1B9A97D51))
            or (document.of(o["receiver"], "actorKind") and document.says(facts.F_05E76D5CBA))
        )
        and o.get("staff", ())
    ),
)
DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (not (not v2["purpose"] in {"examination-administration"}))
        and (
            (document.of(v2["receiver"], "actorKind") and document.says(facts.F_8D10569BD8))
            or (not (not v2["receiver"] in terms.T_64D6B65538))
        )
    ),
)
DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (not (not v2["purpose"] in {"examination-administration"}))
        and (
            (document.of(v2["receiver"], "actorKind") and document.says(facts.F_8D10569BD8))
            or (not (not v2["receiver"] in terms.T_64D6B65538))
        )
    ),
)
DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_INTERRUPTIONREASON = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-interruptionReason",
    lambda o: "interruptionReason" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (not (not v2["purpose"] in {"examination-administration"}))
        and (
            (document.of(v2["receiver"], "actorKind") and document.says(facts.F_8D10569BD8))
            or (not (not v2["receiver"] in terms.T_64D6B65538))
        )
    ),
)
DOC_005_CATEGORY_EXAM_RESULT_OUTCOMES_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-005-category-exam-result-outcomes-subjectResults-stopDate",
    lambda o: "stopDate" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (not (not v2["purpose"] in {"examination-administration"}))
        and (
            (document.of(v2["receiver"], "actorKind") and document.says(facts.F_8D10569BD8))
            or (not (not v2["receiver"] in terms.T_64D6B65538))
        )
    ),
)
DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-follow-up-referral-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not (not v1["purpose"] in {"follow-up", "qualifying-programme"}))
        and (
            (document.of(v1["receiver"], "actorKind") and document.says(facts.F_20EC3039E6))
            or (not (not v1["receiver"] in terms.T_F694BA7DA7))
        )
    ),
)
DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-follow-up-referral-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not (not v1["purpose"] in {"follow-up", "qualifying-programme"}))
        and (
            (document.of(v1["receiver"], "actorKind") and document.says(facts.F_20EC3039E6))
            or (not (not v1["receiver"] in terms.T_F694BA7DA7))
        )
    ),
)
DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (
            (
                (not (not v2["purpose"] in {"admission"}))
                and (
                    (document.of(v2["receiver"], "actorKind") and document.says(facts.F_ACA155A2BB))
                    or (not (not v2["receiver"] in terms.T_DEFF042F9E))
                )
            )
            or (
                (not (not v2["purpose"] in {"employment"}))
                and (
                    (document.of(v2["receiver"], "actorKind") and document.says(facts.F_A0E3CEC04F))
                    or (not (not v2["receiver"] in terms.T_58A4AED227))
                )
            )
        )
    ),
)
DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (
            (
                (not (not v2["purpose"] in {"admission"}))
                and (
                    (document.of(v2["receiver"], "actorKind") and document.says(facts.F_ACA155A2BB))
                    or (not (not v2["receiver"] in terms.T_DEFF042F9E))
                )
            )
            or (
                (not (not v2["purpose"] in {"employment"}))
                and (
                    (document.of(v2["receiver"], "actorKind") and document.says(facts.F_A0E3CEC04F))
                    or (not (not v2["receiver"] in terms.T_58A4AED227))
                )
            )
        )
    ),
)
DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (
            (
                (not (not v2["purpose"] in {"admission"}))
                and (
                    (document.of(v2["receiver"], "actorKind") and document.says(facts.F_ACA155A2BB))
                    or (not (not v2["receiver"] in terms.T_DEFF042F9E))
                )
            )
            or (
                (not (not v2["purpose"] in {"employment"}))
                and (
                    (document.of(v2["receiver"], "actorKind") and document.says(facts.F_A0E3CEC04F))
                    or (not (not v2["receiver"] in terms.T_58A4AED227))
                )
            )
        )
    ),
)
DOC_005_CATEGORY_RESULT_DELIVERY_DELIVEREDRESULTS_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-result-delivery-deliveredResults-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (v2 := document.holder(v1))
        and (
            (
                (not (not v2["purpose"] in {"admission"}))
                and (
                    (document.of(v2["receiver"], "actorKind") and document.says(facts.F_ACA155A2BB))
                    or (not (not v2["receiver"] in terms.T_DEFF042F9E))
                )
            )
            or (
                (not (not v2["purpose"] in {"employment"}))
                and (
                    (document.of(v2["receiver"], "actorKind") and document.says(facts.F_A0E3CEC04F))
                    or (not (not v2["receiver"] in terms.T_58A4AED227))
                )
            )
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_HELDDOCUMENTS = Check(
    "rule/DOC-005-category-transition-summary-heldDocuments",
    lambda o: (
        "heldDocuments" in o
        and (not (not o["receiverKind"] in {"upper-secondary-school"}))
        and (not (not o["purpose"] in {"school-start"}))
    ),
    None,
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_NEXTSTEP = Check(
    "rule/DOC-005-category-transition-summary-nextStep",
    lambda o: (
        "nextStep" in o and (not (not o["receiverKind"] in {"employer"})) and (not (not o["purpose"] in {"employment"}))
    ),
    None,
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_PROGRAMMEAREAS_ABSENCEDAYS = Check(
    "rule/DOC-005-category-transition-summary-programmeAreas-absenceDays",
    lambda o: "absenceDays" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            ((not (not v1["purpose"] in {"employment"})) and (not (not v1["receiverKind"] in {"employer"})))
            or (
                (not (not v1["receiverKind"] in {"municipality"}))
                and (not (not v1["purpose"] in {"municipal-service"}))
            )
            or (
                (not (not v1["purpose"] in {"qualifying-programme"}))
                and (not (not v1["receiverKind"] in {"qualifying-programme"}))
            )
            or (
                (not (not v1["purpose"] in {"admission"}))
                and (not (not v1["receiverKind"] in {"further-education", "higher-education"}))
            )
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_PROGRAMMEAREAS_ABSENCEHOURS = Check(
    "rule/DOC-005-category-transition-summary-programmeAreas-absenceHours",
    lambda o: "absenceHours" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            ((not (not v1["purpose"] in {"employment"})) and (not (not v1["receiverKind"] in {"employer"})))
            or (
                (not (not v1["receiverKind"] in {"municipality"}))
                and (not (not v1["purpose"] in {"municipal-service"}))
            )
            or (
                (not (not v1["purpose"] in {"qualifying-programme"}))
                and (not (not v1["receiverKind"] in {"qualifying-programme"}))
            )
            or (
                (not (not v1["purpose"] in {"admission"}))
                and (not (not v1["receiverKind"] in {"further-education", "higher-education"}))
            )
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_SUBJECTRESULTS_ABSENCELIMITEXTENDED = Check(
    "rule/DOC-005-category-transition-summary-subjectResults-absenceLimitExtended",
    lambda o: "absenceLimitExtended" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            ((not (not v1["purpose"] in {"employment"})) and (not (not v1["receiverKind"] in {"employer"})))
            or (
                (not (not v1["receiverKind"] in {"municipality"}))
                and (not (not v1["purpose"] in {"municipal-service"}))
            )
            or (
                (not (not v1["purpose"] in {"qualifying-programme"}))
                and (not (not v1["receiverKind"] in {"qualifying-programme"}))
            )
            or (
                (not (not v1["purpose"] in {"admission"}))
                and (not (not v1["receiverKind"] in {"further-education", "higher-education"}))
            )
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_SUBJECTRESULTS_COUNTEDABSENCEPERCENT = Check(
    "rule/DOC-005-category-transition-summary-subjectResults-countedAbsencePercent",
    lambda o: "countedAbsencePercent" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (
            ((not (not v1["purpose"] in {"employment"})) and (not (not v1["receiverKind"] in {"employer"})))
            or (
                (not (not v1["receiverKind"] in {"municipality"}))
                and (not (not v1["purpose"] in {"municipal-service"}))
            )
            or (
                (not (not v1["purpose"] in {"qualifying-programme"}))
                and (not (not v1["receiverKind"] in {"qualifying-programme"}))
            )
            or (
                (not (not v1["purpose"] in {"admission"}))
                and (not (not v1["receiverKind"] in {"further-education", "higher-education"}))
            )
        )
    ),
)
DOC_005_CATEGORY_TRANSITION_SUMMARY_TRANSITIONTARGET = Check(
    "rule/DOC-005-category-transition-summary-transitionTarget",
    lambda o: (
        "transitionTarget" in o
        and (not (not o["receiverKind"] in {"employer"}))
        and (not (not o["purpose"] in {"employment"}))
    ),
    None,
)
DOC_005_DECISION_RESULT_DELIVERY_RESULT_DELIVERY_EMPLOYMENT_HOLDERRESULTS = Check(
    "rule/DOC-005-decision-result-delivery-result-delivery-employment-HolderResults",
    lambda o: not "sharingDecision" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not (not v1["purpose"] in {"employment"}))
        and (
            (not (not v1["purpose"] in {"own-use"}))
            or (
                (not v1["sender"] in {"https://w3id.org/veiskille/system/diploma-portal"})
                and (
                    not (
                        "sharedThrough" in v1
                        and v1["sharedThrough"] in {"https://w3id.org/veiskille/system/diploma-portal"}
                    )
                )
                and (
                    (not (not v1["purpose"] in {"admission", "register-keeping"}))
                    or (
                        not v1["sender"]
                        in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                )
            )
        )
        and (
            (document.of(v1["receiver"], "actorKind") and document.says(facts.F_A0E3CEC04F))
            or (not (not v1["receiver"] in terms.T_58A4AED227))
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_ADMISSION_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-admission-TransitionSummary",
    lambda o: (
        (not "sharingDecision" in o)
        and ("nextStep" in o or "transitionTarget" in o)
        and (not (not o["receiverKind"] in {"further-education", "higher-education"}))
        and (not (not o["purpose"] in {"admission"}))
    ),
    lambda document, o: (
        (not "sharingDecision" in o)
        and (not (not o["purpose"] in {"admission"}))
        and ("transitionTarget" in o or o.get("nextStep", {}).items())
        and (not (not o["receiverKind"] in {"further-education", "higher-education"}))
        and (
            (not (not o["purpose"] in {"own-use"}))
            or (
                (not o["sender"] in {"https://w3id.org/veiskille/system/diploma-portal"})
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] in {"https://w3id.org/veiskille/system/diploma-portal"}
                    )
                )
                and (
                    (not (not o["purpose"] in {"admission", "register-keeping"}))
                    or (
                        not o["sender"]
                        in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                )
            )
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_EMPLOYMENT_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-employment-TransitionSummary",
    lambda o: (
        (not "sharingDecision" in o)
        and (
            "attainedCompetences" in o
            or "educationStatus" in o
            or "levelReached" in o
            or "priorLearningAssessments" in o
            or "programmeAreas" in o
            or "qualifications" in o
            or "subjectResults" in o
        )
        and (not (not o["receiverKind"] in {"employer"}))
        and (not (not o["purpose"] in {"employment"}))
    ),
    lambda document, o: (
        (not "sharingDecision" in o)
        and (not (not o["purpose"] in {"employment"}))
        and (not (not o["receiverKind"] in {"employer"}))
        and (
            "levelReached" in o
            or "educationStatus" in o
            or o.get("programmeAreas", ())
            or o.get("qualifications", ())
            or o.get("subjectResults", ())
            or o.get("attainedCompetences", ())
            or o.get("priorLearningAssessments", ())
        )
        and (
            (not (not o["purpose"] in {"own-use"}))
            or (
                (not o["sender"] in {"https://w3id.org/veiskille/system/diploma-portal"})
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] in {"https://w3id.org/veiskille/system/diploma-portal"}
                    )
                )
                and (
                    (not (not o["purpose"] in {"admission", "register-keeping"}))
                    or (
                        not o["sender"]
                        in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                )
            )
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_MUNICIPAL_SERVICE_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-municipal-service-TransitionSummary",
    lambda o: (
        (not "sharingDecision" in o)
        and (
            "attainedCompetences" in o
            or "educationStatus" in o
            or "levelReached" in o
            or "nextStep" in o
            or "priorLearningAssessments" in o
            or "programmeAreas" in o
            or "qualifications" in o
            or "subjectResults" in o
            or "transitionTarget" in o
        )
        and (not (not o["receiverKind"] in {"municipality"}))
        and (not (not o["purpose"] in {"municipal-service"}))
    ),
    lambda document, o: (
        (not "sharingDecision" in o)
        and (not (not o["receiverKind"] in {"municipality"}))
        and (not (not o["purpose"] in {"municipal-service"}))
        and (
            "levelReached" in o
            or "educationStatus" in o
            or "transitionTarget" in o
            or o.get("programmeAreas", ())
            or o.get("qualifications", ())
            or o.get("subjectResults", ())
            or o.get("nextStep", {}).items()
            or o.get("attainedCompetences", ())
            or o.get("priorLearningAssessments", ())
        )
        and (
            (not (not o["purpose"] in {"own-use"}))
            or (
                (not o["sender"] in {"https://w3id.org/veiskille/system/diploma-portal"})
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] in {"https://w3id.org/veiskille/system/diploma-portal"}
                    )
                )
                and (
                    (not (not o["purpose"] in {"admission", "register-keeping"}))
                    or (
                        not o["sender"]
                        in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                )
            )
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-qualifying-programme-TransitionSummary",
    lambda o: (
        (not "sharingDecision" in o)
        and (
            "attainedCompetences" in o
            or "educationStatus" in o
            or "levelReached" in o
            or "nextStep" in o
            or "priorLearningAssessments" in o
            or "programmeAreas" in o
            or "qualifications" in o
            or "subjectResults" in o
            or "transitionTarget" in o
        )
        and (not (not o["receiverKind"] in {"qualifying-programme"}))
        and (not (not o["purpose"] in {"qualifying-programme"}))
    ),
    lambda document, o: (
        (not "sharingDecision" in o)
        and (not (not o["purpose"] in {"qualifying-programme"}))
        and (not (not o["receiverKind"] in {"qualifying-programme"}))
        and (
            "levelReached" in o
            or "educationStatus" in o
            or "transitionTarget" in o
            or o.get("programmeAreas", ())
            or o.get("qualifications", ())
            or o.get("subjectResults", ())
            or o.get("nextStep", {}).items()
            or o.get("attainedCompetences", ())
            or o.get("priorLearningAssessments", ())
        )
        and (
            (not (not o["purpose"] in {"own-use"}))
            or (
                (not o["sender"] in {"https://w3id.org/veiskille/system/diploma-portal"})
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] in {"https://w3id.org/veiskille/system/diploma-portal"}
                    )
                )
                and (
                    (not (not o["purpose"] in {"admission", "register-keeping"}))
                    or (
                        not o["sender"]
                        in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                )
            )
        )
    ),
)
DOC_005_DECISION_TRANSITION_SUMMARY_TRANSITION_SUMMARY_SCHOOL_START_TRANSITIONSUMMARY = Check(
    "rule/DOC-005-decision-transition-summary-transition-summary-school-start-TransitionSummary",
    lambda o: (
        (not "sharingDecision" in o)
        and ("nextStep" in o or "transitionTarget" in o)
        and (not (not o["receiverKind"] in {"upper-secondary-school"}))
        and (not (not o["purpose"] in {"school-start"}))
    ),
    lambda document, o: (
        (not "sharingDecision" in o)
        and (not (not o["purpose"] in {"school-start"}))
        and ("transitionTarget" in o or o.get("nextStep", {}).items())
        and (not (not o["receiverKind"] in {"upper-secondary-school"}))
        and (
            (not (not o["purpose"] in {"own-use"}))
            or (
                (not o["sender"] in {"https://w3id.org/veiskille/system/diploma-portal"})
                and (
                    not (
                        "sharedThrough" in o
                        and o["sharedThrough"] in {"https://w3id.org/veiskille/system/diploma-portal"}
                    )
                )
                and (
                    (not (not o["purpose"] in {"admission", "register-keeping"}))
                    or (
                        not o["sender"]
                        in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                )
            )
        )
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_ADMISSION = Check(
    "rule/DOC-005-receiver-delivery-receipt-admission",
    lambda o: o["purpose"] in {"admission"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_4A29DAF419))
        and (not o["receiver"] in terms.T_589DE7BA99)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-delivery-receipt-examination-administration",
    lambda o: o["purpose"] in {"examination-administration"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_690037A8E6))
        and (not o["receiver"] in terms.T_BBFA61A880)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_FOLLOW_UP = Check(
    "rule/DOC-005-receiver-delivery-receipt-follow-up",
    lambda o: o["purpose"] in {"follow-up"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_03F7B5C609))
        and (not o["receiver"] in terms.T_589DE7BA99)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-delivery-receipt-register-keeping",
    lambda o: o["purpose"] in {"register-keeping"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E3E94056DD))
        and (not o["receiver"] in terms.T_589DE7BA99)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_SCHOOL_START = Check(
    "rule/DOC-005-receiver-delivery-receipt-school-start",
    lambda o: o["purpose"] in {"school-start"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_4A29DAF419))
        and (not o["receiver"] in terms.T_589DE7BA99)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_DELIVERY_RECEIPT_STATISTICS = Check(
    "rule/DOC-005-receiver-delivery-receipt-statistics",
    lambda o: o["purpose"] in {"statistics"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_D0F8BA97F3))
        and (not o["receiver"] in terms.T_589DE7BA99)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_DOCUMENT_ANNULMENT_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-document-annulment-register-keeping",
    lambda o: o["purpose"] in {"register-keeping"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_E1CC715082))
        and (not o["receiver"] in terms.T_CB8F5237FE)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_EXAM_INCIDENT_REPORT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-incident-report-examination-administration",
    lambda o: o["purpose"] in {"examination-administration"},
    lambda document, o: (
        (not o["receiver"] in terms.T_A1B9A97D51)
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_1C234D8B8B))
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_2406277AA6))
        and (not o["receiver"] in terms.T_BBFA61A880)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_EXAM_REGISTRATION_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-registration-examination-administration",
    lambda o: o["purpose"] in {"examination-administration"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_0837E5A098))
        and (not o["receiver"] in terms.T_BBFA61A880)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_EXAM_RESULT_EXAMINATION_ADMINISTRATION = Check(
    "rule/DOC-005-receiver-exam-result-examination-administration",
    lambda o: o["purpose"] in {"examination-administration"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_19A4562FC2))
        and (not o["receiver"] in terms.T_64D6B65538)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_FOLLOW_UP = Check(
    "rule/DOC-005-receiver-follow-up-referral-follow-up",
    lambda o: o["purpose"] in {"follow-up"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_515EEED123))
        and ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_C1EF83C3AA))
        and (not o["receiver"] in terms.T_F694BA7DA7)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-005-receiver-follow-up-referral-qualifying-programme",
    lambda o: o["purpose"] in {"qualifying-programme"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_C1EF83C3AA))
        and (not o["receiver"] in terms.T_F694BA7DA7)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_PUPIL_LIST_ADMISSION = Check(
    "rule/DOC-005-receiver-pupil-list-admission",
    lambda o: (
        "purpose" in o
        and o["purpose"] in {"admission"}
        and ((not "receiver" in o) or "receiver" in o)
        and "receiver" in o
    ),
    lambda document, o: (
        ((not ("receiver" in o and document.of(o["receiver"], "actorKind"))) or document.says(facts.F_35E0193328))
        and ((not "receiver" in o) or ("receiver" in o and (not o["receiver"] in terms.T_4483845FB7)))
        and (
            ("receiver" in o and document.of(o["receiver"], "actorKind"))
            or ("receiver" in o and (not ("receiver" in o and (not o["receiver"] in terms.T_62E90CF869))))
        )
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_ADMISSION = Check(
    "rule/DOC-005-receiver-result-delivery-admission",
    lambda o: o["purpose"] in {"admission"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_6713FBCC4D))
        and (not o["receiver"] in terms.T_DEFF042F9E)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_EMPLOYMENT = Check(
    "rule/DOC-005-receiver-result-delivery-employment",
    lambda o: o["purpose"] in {"employment"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_B89C6F8891))
        and (not o["receiver"] in terms.T_58A4AED227)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_REGISTER_KEEPING = Check(
    "rule/DOC-005-receiver-result-delivery-register-keeping",
    lambda o: o["purpose"] in {"register-keeping"},
    lambda document, o: (
        (
            not o["receiver"]
            in {
                "https://w3id.org/veiskille/actor/sikt",
                "https://w3id.org/veiskille/system/competence-register",
                "https://w3id.org/veiskille/system/nvb",
            }
        )
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_SCHOOL_START = Check(
    "rule/DOC-005-receiver-result-delivery-school-start",
    lambda o: o["purpose"] in {"school-start"},
    lambda document, o: (
        ((not document.of(o["receiver"], "actorKind")) or document.says(facts.F_69649C1EED))
        and (not o["receiver"] in terms.T_589DE7BA99)
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_RECEIVER_RESULT_DELIVERY_STATISTICS = Check(
    "rule/DOC-005-receiver-result-delivery-statistics",
    lambda o: o["purpose"] in {"statistics"},
    lambda document, o: (
        (not o["receiver"] in {"https://w3id.org/veiskille/actor/udir"})
        and (document.of(o["receiver"], "actorKind") or (not (not o["receiver"] in terms.T_62E90CF869)))
    ),
)
DOC_005_ROLE_TRANSITION_SUMMARY_ADMISSION = Check(
    "rule/DOC-005-role-transition-summary-admission",
    lambda o: o["purpose"] in {"admission"} and (not o["receiverKind"] in {"further-education", "higher-education"}),
    None,
)
DOC_005_ROLE_TRANSITION_SUMMARY_EMPLOYMENT = Check(
    "rule/DOC-005-role-transition-summary-employment",
    lambda o: o["purpose"] in {"employment"} and (not o["receiverKind"] in {"employer"}),
    None,
)
DOC_005_ROLE_TRANSITION_SUMMARY_FOLLOW_UP = Check(
    "rule/DOC-005-role-transition-summary-follow-up",
    lambda o: o["purpose"] in {"follow-up"} and (not o["receiverKind"] in {"follow-up-service"}),
    None,
)
DOC_005_ROLE_TRANSITION_SUMMARY_MUNICIPAL_SERVICE = Check(
    "rule/DOC-005-role-transition-summary-municipal-service",
    lambda o: o["purpose"] in {"municipal-service"} and (not o["receiverKind"] in {"municipality"}),
    None,
)
DOC_005_ROLE_TRANSITION_SUMMARY_OWN_USE = Check(
    "rule/DOC-005-role-transition-summary-own-use",
    lambda o: o["purpose"] in {"own-use"} and (not o["receiverKind"] in {"the-person"}),
    None,
)
DOC_005_ROLE_TRANSITION_SUMMARY_QUALIFYING_PROGRAMME = Check(
    "rule/DOC-005-role-transition-summary-qualifying-programme",
    lambda o: o["purpose"] in {"qualifying-programme"} and (not o["receiverKind"] in {"qualifying-programme"}),
    None,
)
DOC_005_ROLE_TRANSITION_SUMMARY_SCHOOL_START = Check(
    "rule/DOC-005-role-transition-summary-school-start",
    lambda o: o["purpose"] in {"school-start"} and (not o["receiverKind"] in {"upper-secondary-school"}),
    None,
)
DOC_006_ANNULMENT = Check(
    "rule/DOC-006-annulment",
    lambda o: "annulledOn" in o and "issueDate" in o,
    lambda document, o: not o["issueDate"] <= o["annulledOn"],
)
DOC_006_BIRTH = Check(
    "rule/DOC-006-birth",
    lambda o: "issueDate" in o,
    lambda document, o: "birthDate" in o["holder"] and (not o["holder"]["birthDate"] <= o["issueDate"]),
)
DOC_006_BORN_BEFORE_DECISION = Check(
    "rule/DOC-006-born-before-decision",
    lambda o: True,
    lambda document, o: (
        "birthDate" in o["candidate"]["person"] and (not o["candidate"]["person"]["birthDate"] <= o["decidedOn"])
    ),
)
DOC_006_BORN_BEFORE_DECISION_2 = Check(
    "rule/DOC-006-born-before-decision",
    lambda o: "decidedOn" in o,
    lambda document, o: (
        "person" in o["candidate"]
        and "birthDate" in o["candidate"]["person"]
        and (not o["candidate"]["person"]["birthDate"] <= o["decidedOn"])
    ),
)
DOC_006_CONDUCT = Check(
    "rule/DOC-006-conduct",
    lambda o: "issueDate" in o and "conductAssessments" in o,
    lambda document, o: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["issueDate"])) for v1 in o.get("conductAssessments", ())
    ),
)
DOC_006_COURSES = Check(
    "rule/DOC-006-courses",
    lambda o: "issueDate" in o,
    lambda document, o: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["issueDate"])) for v1 in o.get("courseResults", ())
    ),
)
DOC_006_DELIVERED_ACCOMMODATIONAPPLICATION_APPLIEDON = Check(
    "rule/DOC-006-delivered-accommodationApplication-appliedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: not o["accommodationApplication"]["appliedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_ANNULLEDDOCUMENT_ISSUEDATE = Check(
    "rule/DOC-006-delivered-annulledDocument-issueDate",
    lambda o: "issueDate" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["issueDate"] <= v1["deliveredOn"]),
)
DOC_006_DELIVERED_ANNULLEDON = Check(
    "rule/DOC-006-delivered-annulledOn",
    lambda o: "annulledOn" in o and "deliveredOn" in o,
    lambda document, o: not o["annulledOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_ANNULLEDON_2 = Check(
    "rule/DOC-006-delivered-annulledOn", lambda o: True, lambda document, o: not o["annulledOn"] <= o["deliveredOn"]
)
DOC_006_DELIVERED_ANSWEREDSUBMISSION_SUBMITTEDON = Check(
    "rule/DOC-006-delivered-answeredSubmission-submittedOn",
    lambda o: "submittedOn" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["submittedOn"] <= v1["deliveredOn"]),
)
DOC_006_DELIVERED_APPEALEDON = Check(
    "rule/DOC-006-delivered-appealedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: not o["appealedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_APPELLANT_BIRTHDATE = Check(
    "rule/DOC-006-delivered-appellant-birthDate",
    lambda o: "appellant" in o and "deliveredOn" in o,
    lambda document, o: "birthDate" in o["appellant"] and (not o["appellant"]["birthDate"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_CANCELLATIONASSESSMENT_CONSIDEREDON = Check(
    "rule/DOC-006-delivered-cancellationAssessment-consideredOn",
    lambda o: "cancellationAssessment" in o and "deliveredOn" in o,
    lambda document, o: not o["cancellationAssessment"]["consideredOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_CANCELLEDON = Check(
    "rule/DOC-006-delivered-cancelledOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: not o["cancelledOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidateRegistrations-candidate-person-birthDate",
    lambda o: True,
    lambda document, o: any(
        ("birthDate" in v1["candidate"]["person"] and (not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidateRegistrations", ())
    ),
)
DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_CHECKEDON = Check(
    "rule/DOC-006-delivered-candidateRegistrations-checkedOn",
    lambda o: "checkedOn" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["checkedOn"] <= v1["deliveredOn"]),
)
DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_DRAWNON = Check(
    "rule/DOC-006-delivered-candidateRegistrations-registrations-drawnOn",
    lambda o: True,
    lambda document, o: any(
        ("drawnOn" in v2 and (not v2["drawnOn"] <= o["deliveredOn"]))
        for v1 in o.get("candidateRegistrations", ())
        for v2 in v1.get("registrations", ())
    ),
)
DOC_006_DELIVERED_CANDIDATEREGISTRATIONS_REGISTRATIONS_REGISTRATIONDATE = Check(
    "rule/DOC-006-delivered-candidateRegistrations-registrations-registrationDate",
    lambda o: True,
    lambda document, o: any(
        ("registrationDate" in v2 and (not v2["registrationDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidateRegistrations", ())
        for v2 in v1.get("registrations", ())
    ),
)
DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidates-person-birthDate",
    lambda o: "candidates" in o,
    lambda document, o: any(
        ("person" in v1 and "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidates", ())
    ),
)
DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE_2 = Check(
    "rule/DOC-006-delivered-candidates-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        ("person" in v1 and "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("candidates", ())
    ),
)
DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-candidate-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: (
        "birthDate" in o["candidate"]["person"] and (not o["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_CANDIDATE_PERSON_BIRTHDATE_2 = Check(
    "rule/DOC-006-delivered-candidate-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: (
        "person" in o["candidate"]
        and "birthDate" in o["candidate"]["person"]
        and (not o["candidate"]["person"]["birthDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_COMPLETEDPROGRAMMES_COMPLETEDON = Check(
    "rule/DOC-006-delivered-completedProgrammes-completedOn",
    lambda o: "completedProgrammes" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("completedOn" in v1 and (not v1["completedOn"] <= o["deliveredOn"])) for v1 in o.get("completedProgrammes", ())
    ),
)
DOC_006_DELIVERED_COMPUTEDSTATEMENTS_OBSERVEDON = Check(
    "rule/DOC-006-delivered-computedStatements-observedOn",
    lambda o: "computedStatements" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("computedStatements", ())
    ),
)
DOC_006_DELIVERED_CONDUCTASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-conductAssessments-assessedOn",
    lambda o: "conductAssessments" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["deliveredOn"])) for v1 in o.get("conductAssessments", ())
    ),
)
DOC_006_DELIVERED_CONDUCTASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-conductAssessments-resultLog-loggedOn",
    lambda o: "conductAssessments" in o and "deliveredOn" in o,
    lambda document, o: any(
        (not v2["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("conductAssessments", ())
        for v2 in v1.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_COURSERESULTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-courseResults-assessedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        ("assessedOn" in v1 and (not v1["assessedOn"] <= o["deliveredOn"])) for v1 in o.get("courseResults", ())
    ),
)
DOC_006_DELIVERED_DECIDEDON = Check(
    "rule/DOC-006-delivered-decidedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: not o["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_DECIDEDON_2 = Check(
    "rule/DOC-006-delivered-decidedOn",
    lambda o: "decidedOn" in o and "deliveredOn" in o,
    lambda document, o: not o["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_DELIVEREDRESULTS_HOLDER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-holder-birthDate",
    lambda o: True,
    lambda document, o: any(
        ("birthDate" in v1["holder"] and (not v1["holder"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("deliveredResults", ())
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and any(("stopDate" in v2 and (not v2["stopDate"] <= v1["deliveredOn"])) for v2 in o.get("programmeAreas", ()))
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_SHARINGDECISION_DECIDEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-sharingDecision-decidedOn",
    lambda o: "sharingDecision" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["sharingDecision"]["decidedOn"] <= v1["deliveredOn"]),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-assessments-assessedOn",
    lambda o: True,
    lambda document, o: any(
        ("assessedOn" in v3 and (not v3["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("deliveredResults", ())
        for v2 in v1.get("subjectResults", ())
        for v3 in v2.get("assessments", ())
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-assessments-resultLog-loggedOn",
    lambda o: True,
    lambda document, o: any(
        (not v4["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("deliveredResults", ())
        for v2 in v1.get("subjectResults", ())
        for v3 in v2.get("assessments", ())
        for v4 in v3.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_DELIVEREDRESULTS_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-deliveredResults-subjectResults-stopDate",
    lambda o: True,
    lambda document, o: any(
        ("stopDate" in v2 and (not v2["stopDate"] <= o["deliveredOn"]))
        for v1 in o.get("deliveredResults", ())
        for v2 in v1.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_DIRECTORATEANSWER_DECIDEDON = Check(
    "rule/DOC-006-delivered-directorateAnswer-decidedOn",
    lambda o: "directorateAnswer" in o and "deliveredOn" in o,
    lambda document, o: not o["directorateAnswer"]["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_DIRECTORATEAPPLICATION_APPLICATIONCANDIDATES_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-directorateApplication-applicationCandidates-candidate-person-birthDate",
    lambda o: "directorateApplication" in o and "deliveredOn" in o,
    lambda document, o: any(
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
    lambda document, o: not o["directorateApplication"]["appliedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_EARLIERSUBMISSIONS_SUBMITTEDON = Check(
    "rule/DOC-006-delivered-earlierSubmissions-submittedOn",
    lambda o: "earlierSubmissions" in o,
    lambda document, o: any(
        ("submittedOn" in v1 and (not v1["submittedOn"] <= o["deliveredOn"])) for v1 in o.get("earlierSubmissions", ())
    ),
)
DOC_006_DELIVERED_ENCLOSURES_DATEDON = Check(
    "rule/DOC-006-delivered-enclosures-datedOn",
    lambda o: "enclosures" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("datedOn" in v1 and (not v1["datedOn"] <= o["deliveredOn"])) for v1 in o.get("enclosures", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_ENTEREDINOVERVIEWON = Check(
    "rule/DOC-006-delivered-followUpRecord-enteredInOverviewOn",
    lambda o: "followUpRecord" in o,
    lambda document, o: (
        "enteredInOverviewOn" in o["followUpRecord"]
        and (not o["followUpRecord"]["enteredInOverviewOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPCONTACTS_CONTACTDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpContacts-contactDate",
    lambda o: "followUpRecord" in o,
    lambda document, o: any(
        (not v1["contactDate"] <= o["deliveredOn"]) for v1 in o["followUpRecord"].get("followUpContacts", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPOFFERS_OFFERDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpOffers-offerDate",
    lambda o: "followUpRecord" in o,
    lambda document, o: any(
        ("offerDate" in v1 and (not v1["offerDate"] <= o["deliveredOn"]))
        for v1 in o["followUpRecord"].get("followUpOffers", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPSTATUSHISTORY_STATUSFROM = Check(
    "rule/DOC-006-delivered-followUpRecord-followUpStatusHistory-statusFrom",
    lambda o: "followUpRecord" in o,
    lambda document, o: any(
        (not v1["statusFrom"] <= o["deliveredOn"]) for v1 in o["followUpRecord"].get("followUpStatusHistory", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_GUIDANCETALKS_TALKDATE = Check(
    "rule/DOC-006-delivered-followUpRecord-guidanceTalks-talkDate",
    lambda o: "followUpRecord" in o,
    lambda document, o: any(
        (not v1["talkDate"] <= o["deliveredOn"]) for v1 in o["followUpRecord"].get("guidanceTalks", ())
    ),
)
DOC_006_DELIVERED_FOLLOWUPRECORD_INFORMEDOFRIGHTSON = Check(
    "rule/DOC-006-delivered-followUpRecord-informedOfRightsOn",
    lambda o: "followUpRecord" in o,
    lambda document, o: (
        "informedOfRightsOn" in o["followUpRecord"]
        and (not o["followUpRecord"]["informedOfRightsOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_FORWARDEDON = Check(
    "rule/DOC-006-delivered-forwardedOn",
    lambda o: "forwardedOn" in o and "deliveredOn" in o,
    lambda document, o: not o["forwardedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_HEARING_HEARDON = Check(
    "rule/DOC-006-delivered-hearing-heardOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: "heardOn" in o["hearing"] and (not o["hearing"]["heardOn"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_HEARING_OFFEREDON = Check(
    "rule/DOC-006-delivered-hearing-offeredOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: "offeredOn" in o["hearing"] and (not o["hearing"]["offeredOn"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_HELDDOCUMENTS_ISSUEDATE = Check(
    "rule/DOC-006-delivered-heldDocuments-issueDate",
    lambda o: "heldDocuments" in o,
    lambda document, o: any(
        ("issueDate" in v1 and (not v1["issueDate"] <= o["deliveredOn"])) for v1 in o.get("heldDocuments", ())
    ),
)
DOC_006_DELIVERED_HOLDER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-holder-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: "birthDate" in o["holder"] and (not o["holder"]["birthDate"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_HOLDER_BIRTHDATE_2 = Check(
    "rule/DOC-006-delivered-holder-birthDate",
    lambda o: "birthDate" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["birthDate"] <= v1["deliveredOn"]),
)
DOC_006_DELIVERED_INCIDENTS_INCIDENTRECORDS_RECORDEDON = Check(
    "rule/DOC-006-delivered-incidents-incidentRecords-recordedOn",
    lambda o: True,
    lambda document, o: any(
        ("recordedOn" in v2 and (not v2["recordedOn"] <= o["deliveredOn"]))
        for v1 in o.get("incidents", ())
        for v2 in v1.get("incidentRecords", ())
    ),
)
DOC_006_DELIVERED_INCIDENTS_OCCURREDON = Check(
    "rule/DOC-006-delivered-incidents-occurredOn",
    lambda o: True,
    lambda document, o: any((not v1["occurredOn"] <= o["deliveredOn"]) for v1 in o.get("incidents", ())),
)
DOC_006_DELIVERED_INFORMATIONGIVEN_GIVENON = Check(
    "rule/DOC-006-delivered-informationGiven-givenOn",
    lambda o: "informationGiven" in o and "deliveredOn" in o,
    lambda document, o: any((not v1["givenOn"] <= o["deliveredOn"]) for v1 in o.get("informationGiven", ())),
)
DOC_006_DELIVERED_INFORMEDON = Check(
    "rule/DOC-006-delivered-informedOn",
    lambda o: "informedOn" in o and "deliveredOn" in o,
    lambda document, o: not o["informedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_INVIGILATOROVERVIEW_LISTEDON = Check(
    "rule/DOC-006-delivered-invigilatorOverview-listedOn",
    lambda o: "invigilatorOverview" in o and "deliveredOn" in o,
    lambda document, o: not o["invigilatorOverview"]["listedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_INVIGILATOROVERVIEW_STAFFINFORMEDON = Check(
    "rule/DOC-006-delivered-invigilatorOverview-staffInformedOn",
    lambda o: "invigilatorOverview" in o and "deliveredOn" in o,
    lambda document, o: (
        "staffInformedOn" in o["invigilatorOverview"]
        and (not o["invigilatorOverview"]["staffInformedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_ISSUEDATE = Check(
    "rule/DOC-006-delivered-issueDate",
    lambda o: "issueDate" in o and "deliveredOn" in o,
    lambda document, o: not o["issueDate"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_LISTEDRESOURCES_RESOURCETESTS_TESTEDON = Check(
    "rule/DOC-006-delivered-listedResources-resourceTests-testedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        (not v2["testedOn"] <= o["deliveredOn"])
        for v1 in o.get("listedResources", ())
        for v2 in v1.get("resourceTests", ())
    ),
)
DOC_006_DELIVERED_LISTEDRESOURCES_SUPPLIERCONTACT_CONTACTEDON = Check(
    "rule/DOC-006-delivered-listedResources-supplierContact-contactedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        ("supplierContact" in v1 and (not v1["supplierContact"]["contactedOn"] <= o["deliveredOn"]))
        for v1 in o.get("listedResources", ())
    ),
)
DOC_006_DELIVERED_NOTICEON = Check(
    "rule/DOC-006-delivered-noticeOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: not o["noticeOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_OUTCOMEON = Check(
    "rule/DOC-006-delivered-outcomeOn",
    lambda o: "outcomeOn" in o and "deliveredOn" in o,
    lambda document, o: not o["outcomeOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_OUTCOMES_CANDIDATE_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-outcomes-candidate-person-birthDate",
    lambda o: True,
    lambda document, o: any(
        ("birthDate" in v1["candidate"]["person"] and (not v1["candidate"]["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("outcomes", ())
    ),
)
DOC_006_DELIVERED_OUTCOMES_GRADEAPPEAL_DECIDEDON = Check(
    "rule/DOC-006-delivered-outcomes-gradeAppeal-decidedOn",
    lambda o: "gradeAppeal" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and "decidedOn" in o["gradeAppeal"]
        and (not o["gradeAppeal"]["decidedOn"] <= v1["deliveredOn"])
    ),
)
DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            ("assessedOn" in v3 and (not v3["assessedOn"] <= v1["deliveredOn"]))
            for v2 in o.get("subjectResults", ())
            for v3 in v2.get("assessments", ())
        )
    ),
)
DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            (not v4["loggedOn"] <= v1["deliveredOn"])
            for v2 in o.get("subjectResults", ())
            for v3 in v2.get("assessments", ())
            for v4 in v3.get("resultLog", ())
        )
    ),
)
DOC_006_DELIVERED_OUTCOMES_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-outcomes-subjectResults-stopDate",
    lambda o: "subjectResults" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and any(("stopDate" in v2 and (not v2["stopDate"] <= v1["deliveredOn"])) for v2 in o.get("subjectResults", ()))
    ),
)
DOC_006_DELIVERED_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-person-birthDate",
    lambda o: True,
    lambda document, o: not o["person"]["birthDate"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_PERSON_BIRTHDATE_2 = Check(
    "rule/DOC-006-delivered-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: "birthDate" in o["person"] and (not o["person"]["birthDate"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_PORTFOLIOOWNER_BIRTHDATE = Check(
    "rule/DOC-006-delivered-portfolioOwner-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: (
        "birthDate" in o["portfolioOwner"] and (not o["portfolioOwner"]["birthDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTGIVENON = Check(
    "rule/DOC-006-delivered-portfolioSharings-consentGivenOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("consentGivenOn" in v1 and (not v1["consentGivenOn"] <= o["deliveredOn"]))
        for v1 in o.get("portfolioSharings", ())
    ),
)
DOC_006_DELIVERED_PORTFOLIOSHARINGS_CONSENTWITHDRAWNON = Check(
    "rule/DOC-006-delivered-portfolioSharings-consentWithdrawnOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("consentWithdrawnOn" in v1 and (not v1["consentWithdrawnOn"] <= o["deliveredOn"]))
        for v1 in o.get("portfolioSharings", ())
    ),
)
DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDON = Check(
    "rule/DOC-006-delivered-portfolioSharings-sharedOn",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("sharedOn" in v1 and (not v1["sharedOn"] <= o["deliveredOn"])) for v1 in o.get("portfolioSharings", ())
    ),
)
DOC_006_DELIVERED_PORTFOLIOSHARINGS_SHAREDWITHPERSONS_BIRTHDATE = Check(
    "rule/DOC-006-delivered-portfolioSharings-sharedWithPersons-birthDate",
    lambda o: "portfolioSharings" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("birthDate" in v2 and (not v2["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("portfolioSharings", ())
        for v2 in v1.get("sharedWithPersons", ())
    ),
)
DOC_006_DELIVERED_POWERDELEGATION_POWERDELEGATEDON = Check(
    "rule/DOC-006-delivered-powerDelegation-powerDelegatedOn",
    lambda o: "powerDelegation" in o and "deliveredOn" in o,
    lambda document, o: (
        "powerDelegatedOn" in o["powerDelegation"]
        and (not o["powerDelegation"]["powerDelegatedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_PRIORLEARNINGASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-priorLearningAssessments-assessedOn",
    lambda o: "priorLearningAssessments" in o and "deliveredOn" in o,
    lambda document, o: any((not v1["assessedOn"] <= o["deliveredOn"]) for v1 in o.get("priorLearningAssessments", ())),
)
DOC_006_DELIVERED_PRIORLEARNINGASSESSMENTS_ASSESSEDON_2 = Check(
    "rule/DOC-006-delivered-priorLearningAssessments-assessedOn",
    lambda o: "priorLearningAssessments" in o,
    lambda document, o: any((not v1["assessedOn"] <= o["deliveredOn"]) for v1 in o.get("priorLearningAssessments", ())),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_2 = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_3 = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "programmeAreas" in o,
    lambda document, o: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_006_DELIVERED_PROGRESSAGGREGATES_OBSERVEDON = Check(
    "rule/DOC-006-delivered-progressAggregates-observedOn",
    lambda o: "progressAggregates" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("progressAggregates", ())
    ),
)
DOC_006_DELIVERED_PROGRESSITEMS_OBSERVEDON = Check(
    "rule/DOC-006-delivered-progressItems-observedOn",
    lambda o: "progressItems" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("observedOn" in v1 and (not v1["observedOn"] <= o["deliveredOn"])) for v1 in o.get("progressItems", ())
    ),
)
DOC_006_DELIVERED_PUBLISHEDON = Check(
    "rule/DOC-006-delivered-publishedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: not o["publishedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_PUPILS_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-pupils-person-birthDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        ("birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("pupils", ())
    ),
)
DOC_006_DELIVERED_QUALIFICATIONS_QUALIFIEDON = Check(
    "rule/DOC-006-delivered-qualifications-qualifiedOn",
    lambda o: "qualifications" in o,
    lambda document, o: any(
        ("qualifiedOn" in v1 and (not v1["qualifiedOn"] <= o["deliveredOn"])) for v1 in o.get("qualifications", ())
    ),
)
DOC_006_DELIVERED_QUALITYASSESSEDON = Check(
    "rule/DOC-006-delivered-qualityAssessedOn",
    lambda o: "qualityAssessedOn" in o and "deliveredOn" in o,
    lambda document, o: not o["qualityAssessedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_REFERREDON = Check(
    "rule/DOC-006-delivered-referredOn", lambda o: True, lambda document, o: not o["referredOn"] <= o["deliveredOn"]
)
DOC_006_DELIVERED_REFLECTIONS_REFLECTEDON = Check(
    "rule/DOC-006-delivered-reflections-reflectedOn",
    lambda o: "reflections" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("reflectedOn" in v1 and (not v1["reflectedOn"] <= o["deliveredOn"])) for v1 in o.get("reflections", ())
    ),
)
DOC_006_DELIVERED_REGISTEREDON = Check(
    "rule/DOC-006-delivered-registeredOn",
    lambda o: "registeredOn" in o and "deliveredOn" in o,
    lambda document, o: not o["registeredOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_REPLACEMENTDOCUMENT_ISSUEDATE = Check(
    "rule/DOC-006-delivered-replacementDocument-issueDate",
    lambda o: "replacementDocument" in o,
    lambda document, o: (
        "issueDate" in o["replacementDocument"] and (not o["replacementDocument"]["issueDate"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_REPORTSTEPS_REPORTEDON = Check(
    "rule/DOC-006-delivered-reportSteps-reportedOn",
    lambda o: True,
    lambda document, o: any((not v1["reportedOn"] <= o["deliveredOn"]) for v1 in o.get("reportSteps", ())),
)
DOC_006_DELIVERED_SELFASSESSEDON = Check(
    "rule/DOC-006-delivered-selfAssessedOn",
    lambda o: "selfAssessedOn" in o and "deliveredOn" in o,
    lambda document, o: not o["selfAssessedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_SERVICEDECLARATIONS_DECLAREDON = Check(
    "rule/DOC-006-delivered-serviceDeclarations-declaredOn",
    lambda o: "serviceDeclarations" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("declaredOn" in v1 and (not v1["declaredOn"] <= o["deliveredOn"])) for v1 in o.get("serviceDeclarations", ())
    ),
)
DOC_006_DELIVERED_SHARINGDECISION_DECIDEDON = Check(
    "rule/DOC-006-delivered-sharingDecision-decidedOn",
    lambda o: "sharingDecision" in o,
    lambda document, o: not o["sharingDecision"]["decidedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_SITTING_SITTINGDATE = Check(
    "rule/DOC-006-delivered-sitting-sittingDate",
    lambda o: "sittingDate" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["sittingDate"] <= v1["deliveredOn"]),
)
DOC_006_DELIVERED_SPOTCHECKRISKASSESSMENT_PREPAREDON = Check(
    "rule/DOC-006-delivered-spotCheckRiskAssessment-preparedOn",
    lambda o: "spotCheckRiskAssessment" in o and "deliveredOn" in o,
    lambda document, o: (
        "preparedOn" in o["spotCheckRiskAssessment"]
        and (not o["spotCheckRiskAssessment"]["preparedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_SPOTCHECKTEMPLATE_PREPAREDON = Check(
    "rule/DOC-006-delivered-spotCheckTemplate-preparedOn",
    lambda o: "spotCheckTemplate" in o and "deliveredOn" in o,
    lambda document, o: (
        "preparedOn" in o["spotCheckTemplate"] and (not o["spotCheckTemplate"]["preparedOn"] <= o["deliveredOn"])
    ),
)
DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON = Check(
    "rule/DOC-006-delivered-staff-trainings-completedOn",
    lambda o: "staff" in o,
    lambda document, o: any(
        (not v2["completedOn"] <= o["deliveredOn"]) for v1 in o.get("staff", ()) for v2 in v1.get("trainings", ())
    ),
)
DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON_2 = Check(
    "rule/DOC-006-delivered-staff-trainings-completedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        (not v2["completedOn"] <= o["deliveredOn"]) for v1 in o.get("staff", ()) for v2 in v1.get("trainings", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON_2 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON_3 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-assessedOn",
    lambda o: "subjectResults" in o,
    lambda document, o: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["deliveredOn"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o: any(
        (not v3["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON_2 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        (not v3["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON_3 = Check(
    "rule/DOC-006-delivered-subjectResults-assessments-resultLog-loggedOn",
    lambda o: "subjectResults" in o,
    lambda document, o: any(
        (not v3["loggedOn"] <= o["deliveredOn"])
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
        for v3 in v2.get("resultLog", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "subjectResults" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE_2 = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "deliveredOn" in o,
    lambda document, o: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE_3 = Check(
    "rule/DOC-006-delivered-subjectResults-stopDate",
    lambda o: "subjectResults" in o,
    lambda document, o: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("subjectResults", ())
    ),
)
DOC_006_DELIVERED_SUSPICIONRAISEDON = Check(
    "rule/DOC-006-delivered-suspicionRaisedOn",
    lambda o: "suspicionRaisedOn" in o and "deliveredOn" in o,
    lambda document, o: not o["suspicionRaisedOn"] <= o["deliveredOn"],
)
DOC_006_DELIVERED_TESTEXAMINATIONS_HELDON = Check(
    "rule/DOC-006-delivered-testExaminations-heldOn",
    lambda o: "testExaminations" in o and "deliveredOn" in o,
    lambda document, o: any((not v1["heldOn"] <= o["deliveredOn"]) for v1 in o.get("testExaminations", ())),
)
DOC_006_DELIVERED_TESTRESULT_ASSESSEDON = Check(
    "rule/DOC-006-delivered-testResult-assessedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: "assessedOn" in o["testResult"] and (not o["testResult"]["assessedOn"] <= o["deliveredOn"]),
)
DOC_006_DELIVERED_TESTRESULT_RESULTLOG_LOGGEDON = Check(
    "rule/DOC-006-delivered-testResult-resultLog-loggedOn",
    lambda o: "deliveredOn" in o,
    lambda document, o: any((not v1["loggedOn"] <= o["deliveredOn"]) for v1 in o["testResult"].get("resultLog", ())),
)
DOC_006_DELIVERED_VIEWEDLEARNERS_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-viewedLearners-person-birthDate",
    lambda o: "viewedLearners" in o and "deliveredOn" in o,
    lambda document, o: any(
        ("birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]))
        for v1 in o.get("viewedLearners", ())
    ),
)
DOC_006_REGISTRATION = Check(
    "rule/DOC-006-registration",
    lambda o: "registeredOn" in o and "issueDate" in o,
    lambda document, o: not o["issueDate"] <= o["registeredOn"],
)
DOC_006_RESULTS = Check(
    "rule/DOC-006-results",
    lambda o: "issueDate" in o,
    lambda document, o: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["issueDate"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_RESULTS_2 = Check(
    "rule/DOC-006-results",
    lambda o: "issueDate" in o and "subjectResults" in o,
    lambda document, o: any(
        ("assessedOn" in v2 and (not v2["assessedOn"] <= o["issueDate"]))
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    ),
)
DOC_006_TEST = Check(
    "rule/DOC-006-test",
    lambda o: "issueDate" in o,
    lambda document, o: "assessedOn" in o["testResult"] and (not o["testResult"]["assessedOn"] <= o["issueDate"]),
)
DOC_007_ORDER = Check(
    "rule/DOC-007-order",
    lambda o: "startDate" in o and "endDate" in o,
    lambda document, o: not o["startDate"] <= o["endDate"],
)
DOC_007_SHARING = Check(
    "rule/DOC-007-sharing",
    lambda o: "sharedOn" in o and "sharedUntil" in o,
    lambda document, o: not o["sharedOn"] <= o["sharedUntil"],
)
DOC_008_AFTER_ISSUE = Check(
    "rule/DOC-008-after-issue",
    lambda o: "issueDate" in o,
    lambda document, o: (v1 := document.holder(o)) and (not o["issueDate"] <= v1["annulledOn"]),
)
DOC_008_OTHER_NUMBER = Check(
    "rule/DOC-008-other-number",
    lambda o: "replacementDocument" in o,
    lambda document, o: o["replacementDocument"]["documentNumber"] == o["annulledDocument"]["documentNumber"],
)
DOC_009_ONE = Check(
    "rule/DOC-009-one",
    lambda o: "renditions" in o,
    lambda document, o: (
        (document.says(facts.F_B74701D422) or document.says(facts.F_5CB0E61DF3)) and o.get("renditions", ())
    ),
)
DOC_009_ORIGINAL_PAPER_2023_12_31 = Check(
    "rule/DOC-009-original-paper-2023-12-31",
    lambda o: "issueDate" in o and "renditions" in o,
    lambda document, o: (
        (not ("issueDate" in o and (not o["issueDate"] <= "2023-12-31")))
        and any(
            (v1["renditionStatus"] in {"original"} and (not (not v1["renditionMedium"] in {"digital"})))
            for v1 in o.get("renditions", ())
        )
    ),
)
DOC_009_ORIGINAL_POINTS = Check(
    "rule/DOC-009-original-points", lambda o: "renditionOf" in o and o["renditionStatus"] in {"original"}, None
)
DOC_009_POINTS = Check(
    "rule/DOC-009-points", lambda o: (not o["renditionStatus"] in {"original"}) and (not "renditionOf" in o), None
)
DOC_009_POINTS_TO_ORIGINAL = Check(
    "rule/DOC-009-points-to-original",
    lambda o: "renditionOf" in o and (not o["renditionStatus"] in {"original"}),
    lambda document, o: any((not v1 in {"original"}) for v1 in document.of(o["renditionOf"], "renditionStatus")),
)
DOC_009_UNSETTLED_PAPER_2023_12_31 = Check(
    "rule/DOC-009-unsettled-paper-2023-12-31",
    lambda o: "renditions" in o and ((not "issueDate" in o) or "issueDate" in o),
    lambda document, o: (
        ((not "issueDate" in o) or ("issueDate" in o and (not o["issueDate"] <= "2023-12-31")))
        and any(
            (v1["renditionStatus"] in {"original"} and (not (not v1["renditionMedium"] in {"digital"})))
            for v1 in o.get("renditions", ())
        )
    ),
)
DOC_009_UNSETTLED_PAPER_UNDATED = Check(
    "rule/DOC-009-unsettled-paper-undated",
    lambda o: (not (not o["renditionMedium"] in {"digital"})) and o["renditionStatus"] in {"original"},
    None,
)
DOC_011_CERTIFICATE_LETTER = Check(
    "rule/DOC-011-certificate-letter",
    lambda o: "documentNumber" in o,
    lambda document, o: not matches("^[^V]([^A]|A)*\\Z", o["documentNumber"]),
)
DOC_011_CONTROL = Check(
    "rule/DOC-011-control",
    lambda o: "documentNumber" in o,
    lambda document, o: not COMPONENTS["DocumentNumberControl"](o["documentNumber"]),
)
DOC_011_DIPLOMA_KIND = Check("rule/DOC-011-diploma-kind", lambda o: not o["evidenceKind"] in {"VM"}, None)
DOC_011_DIPLOMA_LETTER = Check(
    "rule/DOC-011-diploma-letter",
    lambda o: "documentNumber" in o,
    lambda document, o: not matches("^[^K]([^A]|A)*\\Z", o["documentNumber"]),
)
DOC_011_OLD = Check(
    "rule/DOC-011-old",
    lambda o: "documentNumber" in o,
    lambda document, o: not matches("^([0-9]{0,12}|[0-9]{14,}|[0-9]*[^0-9]([^A]|A)*)\\Z", o["documentNumber"]),
)
DOC_011_TEST = Check(
    "rule/DOC-011-test",
    lambda o: "documentNumber" in o and (not o["testData"] is True),
    lambda document, o: not matches("^[^T]([^A]|A)*\\Z", o["documentNumber"]),
)
DOC_012_ERROR = Check(
    "rule/DOC-012-error",
    lambda o: "recordMessages" in o and (not o["verdict"] in {"rejected"}),
    lambda document, o: any(v1["messageSeverity"] in {"error"} for v1 in o.get("recordMessages", ())),
)
DOC_012_NO_ERROR = Check(
    "rule/DOC-012-no-error",
    lambda o: o["verdict"] in {"rejected"},
    lambda document, o: document.says(facts.F_38511856AF),
)
DOC_012_NO_WARNING = Check(
    "rule/DOC-012-no-warning",
    lambda o: o["verdict"] in {"accepted-with-warnings"},
    lambda document, o: document.says(facts.F_38511856AF) and document.says(facts.F_5C0F2BB647),
)
DOC_012_ONCE = Check("rule/DOC-012-once", lambda o: "verdict" in o, lambda document, o: (v1 := document.holder(o)))
DOC_012_RECORD = Check("rule/DOC-012-record", lambda o: (not "record" in o) and (not "recordReference" in o), None)
DOC_012_WARNING = Check(
    "rule/DOC-012-warning",
    lambda o: "recordMessages" in o and o["verdict"] in {"accepted"},
    lambda document, o: (
        document.says(facts.F_38511856AF)
        and any(v2["messageSeverity"] in {"warning"} for v2 in o.get("recordMessages", ()))
    ),
)
DOC_013_ONCE = Check(
    "rule/DOC-013-once",
    lambda o: True,
    lambda document, o: (
        len(
            {
                id(v6)
                for v1 in (o["person"],)
                for v2 in v1.get("identityNumbers", ())
                for v3 in (v2["number"],)
                for v4 in document.holding("number", v3)
                for v5 in (document.holder(v4),)
                for v6 in (document.holder(v5),)
            }
        )
        > 1
    ),
)
DOC_014_NAME = Check("rule/DOC-014-name", lambda o: (not "givenName" in o) and (not "familyName" in o), None)
DOC_015_ANSWERED = Check(
    "rule/DOC-015-answered",
    lambda o: "schoolYear" in o and "submittingUnit" in o and "verdict" in o and (not o["verdict"] in {"rejected"}),
    lambda document, o: (
        (v1 := document.holder(o))
        and "schoolYear" in v1["answeredSubmission"]
        and "submittingUnit" in v1["answeredSubmission"]
        and (not v1["verdict"] in {"rejected"})
        and v1["answeredSubmission"]["schoolYear"] == o["schoolYear"]
        and v1["answeredSubmission"]["submittingUnit"] == o["submittingUnit"]
        and v1["answeredSubmission"]["submittedProfile"] == o["submittedProfile"]
    ),
)
DOC_015_EARLIER = Check(
    "rule/DOC-015-earlier",
    lambda o: "schoolYear" in o and "submittingUnit" in o and "verdict" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and any(
            (
                "schoolYear" in v2
                and "submittingUnit" in v2
                and "verdict" in v2
                and v2["schoolYear"] == o["schoolYear"]
                and v2["submittingUnit"] == o["submittingUnit"]
                and v2["submittedProfile"] == o["submittedProfile"]
            )
            for v2 in v1.get("earlierSubmissions", ())
        )
    ),
)
DOC_015_SERIES = Check(
    "rule/DOC-015-series",
    lambda o: "earlierSubmissions" in o,
    lambda document, o: (
        ((not "schoolYear" in o["answeredSubmission"]) or (not "submittingUnit" in o["answeredSubmission"]))
        and o.get("earlierSubmissions", ())
    ),
)
DOC_015_UNIT = Check(
    "rule/DOC-015-unit",
    lambda o: "earlierSubmissions" in o,
    lambda document, o: any((not "submittingUnit" in v1) for v1 in o.get("earlierSubmissions", ())),
)
DOC_015_VERDICT = Check(
    "rule/DOC-015-verdict",
    lambda o: "earlierSubmissions" in o,
    lambda document, o: any((not "verdict" in v1) for v1 in o.get("earlierSubmissions", ())),
)
DOC_015_YEAR = Check(
    "rule/DOC-015-year",
    lambda o: "earlierSubmissions" in o,
    lambda document, o: any((not "schoolYear" in v1) for v1 in o.get("earlierSubmissions", ())),
)
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_ENDED_10 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: (
        (not "startDate" in o["period"])
        and any(
            ((not "deliveredOn" in v3) and (not "startDate" in v3["period"]))
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(
                o,
                {
                    "actorChanges",
                    "actorRoles",
                    "actors",
                    "backupArrangements",
                    "listedResources",
                    "period",
                    "resourceTests",
                    "supplierContact",
                },
            )
        )
    ),
)
DOC_016_ENDED_11 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not ("period" in o and "startDate" in o["period"]))
        and any(
            ("profile" in v3 and (not "deliveredOn" in v3) and (not ("period" in v3 and "startDate" in v3["period"])))
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_FD69A96A6A)
        )
    ),
)
DOC_016_ENDED_12 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        ("profile" in v3 and (not "deliveredOn" in v3) and (not ("period" in v3 and "startDate" in v3["period"])))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_ENDED_13 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_ENDED_14 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        ("profile" in v3 and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_DF012CB455)
    ),
)
DOC_016_ENDED_15 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_DF012CB455)
    ),
)
DOC_016_ENDED_16 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not ("period" in o and "startDate" in o["period"]))
        and any(
            ("profile" in v3 and (not "deliveredOn" in v3) and (not ("period" in v3 and "startDate" in v3["period"])))
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_DF012CB455)
        )
    ),
)
DOC_016_ENDED_17 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not ("period" in o and "startDate" in o["period"]))
        and any(
            ("profile" in v3 and (not "deliveredOn" in v3) and (not ("period" in v3 and "startDate" in v3["period"])))
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_38EB405F2B)
        )
    ),
)
DOC_016_ENDED_18 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        ("profile" in v3 and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_ENDED_19 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_ENDED_2 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        ("profile" in v3 and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_ENDED_20 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_ACC345BE17)
    ),
)
DOC_016_ENDED_21 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    ),
)
DOC_016_ENDED_22 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_37FC118A42)
    ),
)
DOC_016_ENDED_23 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o),
    lambda document, o: any(
        ((not "issueDate" in v3) and (not "annulledOn" in v3) and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_A403254ABD)
    ),
)
DOC_016_ENDED_24 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        ("profile" in v3 and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_ENDED_25 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o),
    lambda document, o: any(
        ((not "issueDate" in v3) and (not "annulledOn" in v3) and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "attachments",
                "courseResults",
                "holder",
                "identityNumbers",
                "period",
                "renditions",
                "studyProgramme",
                "validity",
            },
        )
    ),
)
DOC_016_ENDED_3 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    ),
)
DOC_016_ENDED_4 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "deliveredOn" in o),
    lambda document, o: any(
        (not "deliveredOn" in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_FE3A303574)
    ),
)
DOC_016_ENDED_5 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o),
    lambda document, o: any(
        ((not "issueDate" in v3) and (not "annulledOn" in v3) and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_ENDED_6 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        ("profile" in v3 and (not "issueDate" in v3) and (not "annulledOn" in v3) and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_ENDED_7 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and (not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o),
    lambda document, o: any(
        ((not "issueDate" in v3) and (not "annulledOn" in v3) and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_B8CDC339EA)
    ),
)
DOC_016_ENDED_8 = Check(
    "rule/DOC-016-ended",
    lambda o: (not "decidedOn" in o) and (not "deliveredOn" in o),
    lambda document, o: (
        (not ("validity" in o and "startDate" in o["validity"]))
        and any(
            (
                (not "decidedOn" in v3)
                and (not "deliveredOn" in v3)
                and (not ("validity" in v3 and "startDate" in v3["validity"]))
            )
            for v1 in o.get("legalBasis", ())
            for v2 in o.get("legalBasis", ())
            if v2 in terms.T_F99C9F8E34
            for v3 in document.upward(o, terms.T_7CA0B4BEBD)
        )
    ),
)
DOC_016_ENDED_9 = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        ("profile" in v3 and (not "deliveredOn" in v3))
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["decidedOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_10 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["annulledOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_11 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and (not "decidedOn" in o))
        or ("validity" in o and (not "decidedOn" in o) and (not "deliveredOn" in o))
        or ((not "decidedOn" in o) and (not "deliveredOn" in o))
    ),
    lambda document, o: (
        (
            ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2021-01-01"))))
            or (
                "deliveredOn" in o
                and (not "decidedOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                (not "decidedOn" in o)
                and (not "deliveredOn" in o)
                and ("validity" in o and "startDate" in o["validity"])
                and (
                    not (
                        "validity" in o
                        and "startDate" in o["validity"]
                        and (not o["validity"]["startDate"] < "2021-01-01")
                    )
                )
            )
            or (
                (not "decidedOn" in o)
                and (not "deliveredOn" in o)
                and (not ("validity" in o and "startDate" in o["validity"]))
                and document.says(facts.F_556A6EA8E6)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_12 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["appealedOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_13 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or (not "decidedOn" in o)),
    lambda document, o: (
        (
            ((not "decidedOn" in o) and (not (not o["cancelledOn"] < "2021-01-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2021-01-01"))))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_14 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o: (
        (
            ((not "sitting" in o) and (not (not o["deliveredOn"] < "2021-01-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2021-01-01"))))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_15 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_FROM_2021_01_01_16 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or (
                (not "deliveredOn" in o)
                and "startDate" in o["period"]
                and (not ("startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01")))
            )
            or ((not "deliveredOn" in o) and (not "startDate" in o["period"]) and document.says(facts.F_430F81F490))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_17 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o: (
        (
            ((not "sittingDate" in o["sitting"]) and (not (not o["deliveredOn"] < "2021-01-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2021-01-01")))
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_18 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["sittingDate"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_19 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_FD69A96A6A)
                )
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_2 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_587DD42899))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_20 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01"))))
                or (
                    (not "deliveredOn" in v3)
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2021-01-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_FROM_2021_01_01_21 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_91A24B7C66))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_22 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_DF012CB455)
    ),
)
DOC_016_FROM_2021_01_01_23 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_4098672B03))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_24 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_DF012CB455)
                )
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_25 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2021-01-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2021-01-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_38EB405F2B)
                )
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_26 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_FROM_2021_01_01_27 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_CA63EDBD41))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_28 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_53969984D6))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_29 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_3F60DA6AE5))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_3 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_FROM_2021_01_01_30 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_501372FA6F))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_31 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["sitting"]["sittingDate"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_32 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_6290EC94B2)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_33 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_FROM_2021_01_01_34 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_B968AFAA62)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_4 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_57E1DE002C))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_5 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_6D36DF1EC1))
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_6 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_E01631CA32)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_7 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and (
                ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2021-01-01"))))
                or (
                    "annulledOn" in v3
                    and (not "issueDate" in v3)
                    and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2021-01-01")))
                )
                or (
                    "deliveredOn" in v3
                    and (not "issueDate" in v3)
                    and (not "annulledOn" in v3)
                    and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2021-01-01")))
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_337B099648
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_FROM_2021_01_01_8 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["deliveredOn"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2021_01_01_9 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_7D21D8DFC0)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["decidedOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_10 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["annulledOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_11 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and (not "decidedOn" in o))
        or ("validity" in o and (not "decidedOn" in o) and (not "deliveredOn" in o))
        or ((not "decidedOn" in o) and (not "deliveredOn" in o))
    ),
    lambda document, o: (
        (
            ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2024-08-01"))))
            or (
                "deliveredOn" in o
                and (not "decidedOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                (not "decidedOn" in o)
                and (not "deliveredOn" in o)
                and ("validity" in o and "startDate" in o["validity"])
                and (
                    not (
                        "validity" in o
                        and "startDate" in o["validity"]
                        and (not o["validity"]["startDate"] < "2024-08-01")
                    )
                )
            )
            or (
                (not "decidedOn" in o)
                and (not "deliveredOn" in o)
                and (not ("validity" in o and "startDate" in o["validity"]))
                and document.says(facts.F_EE8D78F557)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_12 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["appealedOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_13 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or (not "decidedOn" in o)),
    lambda document, o: (
        (
            ((not "decidedOn" in o) and (not (not o["cancelledOn"] < "2024-08-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2024-08-01"))))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_14 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o: (
        (
            ((not "sitting" in o) and (not (not o["deliveredOn"] < "2024-08-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2024-08-01"))))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_15 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_FROM_2024_08_01_16 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or (
                (not "deliveredOn" in o)
                and "startDate" in o["period"]
                and (not ("startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01")))
            )
            or ((not "deliveredOn" in o) and (not "startDate" in o["period"]) and document.says(facts.F_ACFF0FB196))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_17 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o: (
        (
            ((not "sittingDate" in o["sitting"]) and (not (not o["deliveredOn"] < "2024-08-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2024-08-01")))
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_18 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["sittingDate"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_19 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_FD69A96A6A)
                )
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_2 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_BA03DD7AA9))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_20 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01"))))
                or (
                    (not "deliveredOn" in v3)
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2024-08-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_FROM_2024_08_01_21 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_FA94AC6FBC))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_22 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_DF012CB455)
    ),
)
DOC_016_FROM_2024_08_01_23 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_C0C7EE359D))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_24 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_DF012CB455)
                )
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_25 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2024-08-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2024-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_38EB405F2B)
                )
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_26 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_FROM_2024_08_01_27 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_7BFFDF48D2))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_28 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_A0E3A9B55F))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_29 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_E68DD7BC60))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_3 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_FROM_2024_08_01_30 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_7FF02F3CB2))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_31 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["sitting"]["sittingDate"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_32 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_FED399C9FD)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_33 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_FROM_2024_08_01_34 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_84A55F8A93)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_4 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_8AE87AD728))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_5 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_8B153606AD))
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_6 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_00DAF3C957)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_7 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and (
                ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2024-08-01"))))
                or (
                    "annulledOn" in v3
                    and (not "issueDate" in v3)
                    and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2024-08-01")))
                )
                or (
                    "deliveredOn" in v3
                    and (not "issueDate" in v3)
                    and (not "annulledOn" in v3)
                    and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2024-08-01")))
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_0C8989C789
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_FROM_2024_08_01_8 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["deliveredOn"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01_9 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_113C3D1DC5)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["decidedOn"] < "2025-08-01"))
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_10 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["annulledOn"] < "2025-08-01"))
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_11 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "decidedOn" in o
        or ("deliveredOn" in o and (not "decidedOn" in o))
        or ("validity" in o and (not "decidedOn" in o) and (not "deliveredOn" in o))
        or ((not "decidedOn" in o) and (not "deliveredOn" in o))
    ),
    lambda document, o: (
        (
            ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2025-08-01"))))
            or (
                "deliveredOn" in o
                and (not "decidedOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                (not "decidedOn" in o)
                and (not "deliveredOn" in o)
                and ("validity" in o and "startDate" in o["validity"])
                and (
                    not (
                        "validity" in o
                        and "startDate" in o["validity"]
                        and (not o["validity"]["startDate"] < "2025-08-01")
                    )
                )
            )
            or (
                (not "decidedOn" in o)
                and (not "deliveredOn" in o)
                and (not ("validity" in o and "startDate" in o["validity"]))
                and document.says(facts.F_57150916BC)
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_12 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["appealedOn"] < "2025-08-01"))
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_13 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("decidedOn" in o or (not "decidedOn" in o)),
    lambda document, o: (
        (
            ((not "decidedOn" in o) and (not (not o["cancelledOn"] < "2025-08-01")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] < "2025-08-01"))))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_14 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o: (
        (
            ((not "sitting" in o) and (not (not o["deliveredOn"] < "2025-08-01")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] < "2025-08-01"))))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_15 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_FROM_2025_08_01_16 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or (
                (not "deliveredOn" in o)
                and "startDate" in o["period"]
                and (not ("startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01")))
            )
            or ((not "deliveredOn" in o) and (not "startDate" in o["period"]) and document.says(facts.F_AAF947616F))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_17 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o: (
        (
            ((not "sittingDate" in o["sitting"]) and (not (not o["deliveredOn"] < "2025-08-01")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] < "2025-08-01")))
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_18 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["sittingDate"] < "2025-08-01"))
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_19 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_FD69A96A6A)
                )
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_2 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_FD6B6B2265))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_20 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01"))))
                or (
                    (not "deliveredOn" in v3)
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] < "2025-08-01")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_FROM_2025_08_01_21 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_252F79A3A4))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_22 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
        for v3 in document.upward(o, terms.T_DF012CB455)
    ),
)
DOC_016_FROM_2025_08_01_23 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_CAC3AFF5C1))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_24 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_DF012CB455)
                )
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_25 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] < "2025-08-01"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] < "2025-08-01")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_38EB405F2B)
                )
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_26 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_FROM_2025_08_01_27 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_5A3294D45E))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_28 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_214C57A9B4))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_29 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_BB8B8F0124))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_3 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_FROM_2025_08_01_30 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_79793BDCF9))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_31 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["sitting"]["sittingDate"] < "2025-08-01"))
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_32 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_272ACEEC2B)
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_33 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_FROM_2025_08_01_34 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_27D94E9269)
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_4 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_96B33F8AD7))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_5 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_40195198C7))
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_6 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_F663CC1F4F)
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_7 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and (
                ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] < "2025-08-01"))))
                or (
                    "annulledOn" in v3
                    and (not "issueDate" in v3)
                    and (not ("annulledOn" in v3 and (not v3["annulledOn"] < "2025-08-01")))
                )
                or (
                    "deliveredOn" in v3
                    and (not "issueDate" in v3)
                    and (not "annulledOn" in v3)
                    and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] < "2025-08-01")))
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_FROM_2025_08_01_8 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: True,
    lambda document, o: (
        (not (not o["deliveredOn"] < "2025-08-01"))
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_FROM_2025_08_01_9 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and (not "issueDate" in o))
            or ("deliveredOn" in o and (not "issueDate" in o) and (not "annulledOn" in o))
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_6956F35C71)
            )
        )
        and any(
            v3 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"}
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o: (
        (not (not o["decidedOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_10 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o: (
        (not (not o["annulledOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_11 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "decidedOn" in o
        or ((not "decidedOn" in o) and "deliveredOn" in o)
        or ((not "decidedOn" in o) and (not "deliveredOn" in o) and "validity" in o)
        or ((not "decidedOn" in o) and (not "deliveredOn" in o))
    ),
    lambda document, o: (
        (
            ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] > "2024-07-31"))))
            or (
                "deliveredOn" in o
                and (not "decidedOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                (not "decidedOn" in o)
                and (not "deliveredOn" in o)
                and ("validity" in o and "startDate" in o["validity"])
                and (
                    not (
                        "validity" in o
                        and "startDate" in o["validity"]
                        and (not o["validity"]["startDate"] > "2024-07-31")
                    )
                )
            )
            or (
                (not "decidedOn" in o)
                and (not "deliveredOn" in o)
                and (not ("validity" in o and "startDate" in o["validity"]))
                and document.says(facts.F_30FE1E9492)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_12 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["appealedOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_13 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("decidedOn" in o or (not "decidedOn" in o)),
    lambda document, o: (
        (
            ((not "decidedOn" in o) and (not (not o["cancelledOn"] > "2024-07-31")))
            or ("decidedOn" in o and (not ("decidedOn" in o and (not o["decidedOn"] > "2024-07-31"))))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_14 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o: (
        (
            ((not "sitting" in o) and (not (not o["deliveredOn"] > "2024-07-31")))
            or ("sitting" in o and (not ("sitting" in o and (not o["sitting"]["sittingDate"] > "2024-07-31"))))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_15 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D281CDECC2)
    ),
)
DOC_016_TO_2024_07_31_16 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or (
                (not "deliveredOn" in o)
                and "startDate" in o["period"]
                and (not ("startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31")))
            )
            or ((not "deliveredOn" in o) and (not "startDate" in o["period"]) and document.says(facts.F_7801A1EF47))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_17 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o: (
        (
            ((not "sittingDate" in o["sitting"]) and (not (not o["deliveredOn"] > "2024-07-31")))
            or (
                "sittingDate" in o["sitting"]
                and (not ("sittingDate" in o["sitting"] and (not o["sitting"]["sittingDate"] > "2024-07-31")))
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_18 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["sittingDate"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_19 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_FD69A96A6A)
                )
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_2 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_B0D27358CE))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_20 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and (
                ("deliveredOn" in v3 and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31"))))
                or (
                    (not "deliveredOn" in v3)
                    and ("period" in v3 and "startDate" in v3["period"])
                    and (
                        not (
                            "period" in v3
                            and "startDate" in v3["period"]
                            and (not v3["period"]["startDate"] > "2024-07-31")
                        )
                    )
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_FD69A96A6A)
    ),
)
DOC_016_TO_2024_07_31_21 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_E86C1DD57B))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_22 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_DF012CB455)
    ),
)
DOC_016_TO_2024_07_31_23 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_0FD3B519FA))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_24 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_DF012CB455)
                )
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_25 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (
            (
                ("period" in o and "startDate" in o["period"])
                and (
                    not ("period" in o and "startDate" in o["period"] and (not o["period"]["startDate"] > "2024-07-31"))
                )
            )
            or (
                (not ("period" in o and "startDate" in o["period"]))
                and any(
                    (
                        "profile" in v1
                        and (
                            (
                                "deliveredOn" in v1
                                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
                            )
                            or (
                                (not "deliveredOn" in v1)
                                and ("period" in v1 and "startDate" in v1["period"])
                                and (
                                    not (
                                        "period" in v1
                                        and "startDate" in v1["period"]
                                        and (not v1["period"]["startDate"] > "2024-07-31")
                                    )
                                )
                            )
                        )
                    )
                    for v1 in document.upward(o, terms.T_38EB405F2B)
                )
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_26 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_38EB405F2B)
    ),
)
DOC_016_TO_2024_07_31_27 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_493BBC681B))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_28 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_A9C5EDA3E9))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_29 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_D0DB654C7E))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_3 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_6A71CB80AB)
    ),
)
DOC_016_TO_2024_07_31_30 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_8B123C6F3C))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: (
        (not (not o["sitting"]["sittingDate"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_32 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ((not "issueDate" in o) and "annulledOn" in o)
            or ((not "issueDate" in o) and (not "annulledOn" in o) and "deliveredOn" in o)
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_625FFA545D)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_33 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and "deliveredOn" in v3
            and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_89D0B7B58F)
    ),
)
DOC_016_TO_2024_07_31_34 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ((not "issueDate" in o) and "annulledOn" in o)
            or ((not "issueDate" in o) and (not "annulledOn" in o) and "deliveredOn" in o)
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_1B2FF24838)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_4 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_783CF14CE5))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_5 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or (not "deliveredOn" in o)),
    lambda document, o: (
        (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ((not "deliveredOn" in o) and document.says(facts.F_2856DB4A2F))
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_6 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ((not "issueDate" in o) and "annulledOn" in o)
            or ((not "issueDate" in o) and (not "annulledOn" in o) and "deliveredOn" in o)
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_FA28245BFE)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_7 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o: any(
        (
            "profile" in v3
            and (
                ("issueDate" in v3 and (not ("issueDate" in v3 and (not v3["issueDate"] > "2024-07-31"))))
                or (
                    "annulledOn" in v3
                    and (not "issueDate" in v3)
                    and (not ("annulledOn" in v3 and (not v3["annulledOn"] > "2024-07-31")))
                )
                or (
                    "deliveredOn" in v3
                    and (not "issueDate" in v3)
                    and (not "annulledOn" in v3)
                    and (not ("deliveredOn" in v3 and (not v3["deliveredOn"] > "2024-07-31")))
                )
            )
        )
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, terms.T_D69A50E388)
    ),
)
DOC_016_TO_2024_07_31_8 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: True,
    lambda document, o: (
        (not (not o["deliveredOn"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_TO_2024_07_31_9 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ((not "issueDate" in o) and "annulledOn" in o)
            or ((not "issueDate" in o) and (not "annulledOn" in o) and "deliveredOn" in o)
            or ((not "issueDate" in o) and (not "annulledOn" in o) and (not "deliveredOn" in o))
        )
    ),
    lambda document, o: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and (not "issueDate" in o)
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                (not "issueDate" in o)
                and (not "annulledOn" in o)
                and (not "deliveredOn" in o)
                and document.says(facts.F_C7CD2A2BA3)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_017_CARRIED = Check(
    "rule/DOC-017-carried",
    lambda o: not "takenFrom" in o,
    lambda document, o: any((not o["resultSource"] == v1["sender"]) for v1 in (document.root,)),
)
DOC_017_ELSEWHERE = Check(
    "rule/DOC-017-elsewhere",
    lambda o: "takenFrom" in o,
    lambda document, o: (
        ("takenFrom" in o and document.of(o["takenFrom"], "profile"))
        or ("takenFrom" in o and document.of(o["takenFrom"], "assessmentKind"))
    ),
)
DOC_018_DECISION = Check(
    "rule/DOC-018-decision",
    lambda o: (
        (not o["purpose"] in {"own-use"})
        and (
            "attainedCompetences" in o
            or "educationStatus" in o
            or "levelReached" in o
            or "programmeAreas" in o
            or "subjectResults" in o
        )
        and (not "sharingDecision" in o)
    ),
    lambda document, o: (
        o["sender"] in {"https://w3id.org/veiskille/system/diploma-portal"}
        or ("sharedThrough" in o and o["sharedThrough"] in {"https://w3id.org/veiskille/system/diploma-portal"})
        or (
            (not o["purpose"] in {"admission", "register-keeping"})
            and (
                not (
                    not o["sender"]
                    in {
                        "https://w3id.org/veiskille/system/competence-register",
                        "https://w3id.org/veiskille/system/nvb",
                    }
                )
            )
        )
    ),
)
DOC_018_HOLDER_DECISION = Check(
    "rule/DOC-018-holder-decision",
    lambda o: not "sharingDecision" in o,
    lambda document, o: (
        (v1 := document.holder(o))
        and (not v1["purpose"] in {"own-use"})
        and (
            v1["sender"] in {"https://w3id.org/veiskille/system/diploma-portal"}
            or ("sharedThrough" in v1 and v1["sharedThrough"] in {"https://w3id.org/veiskille/system/diploma-portal"})
            or (
                (not v1["purpose"] in {"admission", "register-keeping"})
                and (
                    not (
                        not v1["sender"]
                        in {
                            "https://w3id.org/veiskille/system/competence-register",
                            "https://w3id.org/veiskille/system/nvb",
                        }
                    )
                )
            )
        )
    ),
)
DOC_018_UNTIL = Check(
    "rule/DOC-018-until",
    lambda o: "sharedUntil" in o,
    lambda document, o: any(o["sharedUntil"] < v1["deliveredOn"] for v1 in document.having("deliveredOn")),
)
DOC_018_WITH = Check(
    "rule/DOC-018-with",
    lambda o: "sharedWith" in o,
    lambda document, o: any(
        (not any(v3 == v2["receiver"] for v3 in o.get("sharedWith", ())))
        for v1 in o.get("sharedWith", ())
        for v2 in document.having("receiver")
    ),
)
DOC_019_COMPETENCE_CERTIFICATE_ANY = Check(
    "rule/DOC-019-competence-certificate-any",
    lambda o: (
        (
            (not "holderStatus" in o)
            or (
                "holderStatus" in o
                and (
                    not o["holderStatus"]
                    in {
                        "adult-participant",
                        "apprentice",
                        "preparatory-participant",
                        "private-candidate",
                        "pupil",
                        "training-candidate",
                    }
                )
            )
        )
        and "awardedBy" in o
    ),
    lambda document, o: (
        (
            (not "holderStatus" in o)
            or (
                "holderStatus" in o
                and (
                    not o["holderStatus"]
                    in {
                        "adult-participant",
                        "apprentice",
                        "preparatory-participant",
                        "private-candidate",
                        "pupil",
                        "training-candidate",
                    }
                )
            )
        )
        and (document.says(facts.F_D94772DCAB) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3))
    ),
)
DOC_019_COMPETENCE_CERTIFICATE_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-competence-certificate-county-authority",
    lambda o: (
        "holderStatus" in o
        and (
            not (
                "holderStatus" in o
                and (
                    not o["holderStatus"]
                    in {"adult-participant", "apprentice", "private-candidate", "training-candidate"}
                )
            )
        )
        and "awardedBy" in o
    ),
    lambda document, o: (
        document.says(facts.F_71E29D5807) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3)
    ),
)
DOC_019_COMPETENCE_CERTIFICATE_MUNICIPALITY = Check(
    "rule/DOC-019-competence-certificate-municipality",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and (not o["holderStatus"] in {"preparatory-participant"})))
        and "awardedBy" in o
    ),
    lambda document, o: (
        document.says(facts.F_39F58E1A06) or ("awardedBy" in o and o["awardedBy"] in terms.T_F90ABC59A1)
    ),
)
DOC_019_COMPETENCE_CERTIFICATE_SCHOOL = Check(
    "rule/DOC-019-competence-certificate-school",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and (not o["holderStatus"] in {"pupil"})))
        and "awardedBy" in o
    ),
    lambda document, o: (
        document.says(facts.F_AE58192F6D) or ("awardedBy" in o and o["awardedBy"] in terms.T_62E90CF869)
    ),
)
DOC_019_DIPLOMA_ANY = Check(
    "rule/DOC-019-diploma-any",
    lambda o: (
        (
            (not "holderStatus" in o)
            or (
                "holderStatus" in o
                and (not o["holderStatus"] in {"adult-participant", "apprentice", "private-candidate", "pupil"})
            )
        )
        and "awardedBy" in o
    ),
    lambda document, o: (
        (
            (not "holderStatus" in o)
            or (
                "holderStatus" in o
                and (not o["holderStatus"] in {"adult-participant", "apprentice", "private-candidate", "pupil"})
            )
        )
        and (document.says(facts.F_8535A50789) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3))
    ),
)
DOC_019_DIPLOMA_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-diploma-county-authority",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and (not o["holderStatus"] in {"adult-participant", "apprentice"})))
        and "awardedBy" in o
    ),
    lambda document, o: (
        document.says(facts.F_71E29D5807) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3)
    ),
)
DOC_019_DIPLOMA_SCHOOL = Check(
    "rule/DOC-019-diploma-school",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and (not o["holderStatus"] in {"pupil"})))
        and "awardedBy" in o
    ),
    lambda document, o: (
        document.says(facts.F_AE58192F6D) or ("awardedBy" in o and o["awardedBy"] in terms.T_62E90CF869)
    ),
)
DOC_019_DIPLOMA_SCHOOL_OR_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-diploma-school-or-county-authority",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and (not o["holderStatus"] in {"private-candidate"})))
        and "awardedBy" in o
    ),
    lambda document, o: (
        document.says(facts.F_8535A50789) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3)
    ),
)
DOC_019_STATUS = Check("rule/DOC-019-status", lambda o: not "holderStatus" in o, None)
DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-trade-certificate-county-authority",
    lambda o: "awardedBy" in o,
    lambda document, o: o["awardedBy"] in terms.T_19F52258C3,
)
DOC_019_TRADE_CERTIFICATE_COUNTY_AUTHORITY_2 = Check(
    "rule/DOC-019-trade-certificate-county-authority",
    lambda o: "awardedBy" in o,
    lambda document, o: any((not v1 in {"county-authority"}) for v1 in document.of(o["awardedBy"], "actorKind")),
)
DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE = Check(
    "rule/DOC-019-vocational-college-diploma-vocational-college",
    lambda o: "awardedBy" in o,
    lambda document, o: o["awardedBy"] in terms.T_62E90CF869,
)
DOC_019_VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONAL_COLLEGE_2 = Check(
    "rule/DOC-019-vocational-college-diploma-vocational-college",
    lambda o: "awardedBy" in o,
    lambda document, o: any((not v1 in {"vocational-college"}) for v1 in document.of(o["awardedBy"], "actorKind")),
)
