"""Checks of the rules PRG.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from decimal import Decimal

from veiskille.checks import facts, terms
from veiskille.tree import Check

PRG_001_NOT_SELF_ASSESSED = Check(
    "rule/PRG-001-not-self-assessed",
    lambda o: "sourceLearner" in o and (not ("selfAssessed" in o and o["selfAssessed"] is True)),
    None,
)
PRG_001_ORIGIN_OF_KIND_LOCAL = Check(
    "rule/PRG-001-origin-of-kind-local",
    lambda o: (
        (
            not o["dataSourceKind"]
            not in {
                "attendance-record",
                "digital-learning-resource",
                "platform-record",
                "progress-algorithm",
                "pupils-own-assessment",
                "submission-record",
                "teachers-notes",
            }
        )
        and o["dataOrigin"] != "local"
    ),
    None,
)
PRG_001_ORIGIN_OF_KIND_NATIONAL = Check(
    "rule/PRG-001-origin-of-kind-national",
    lambda o: (not o["dataSourceKind"] not in {"national-test", "well-being-survey"}) and o["dataOrigin"] != "national",
    None,
)
PRG_001_ORIGIN_OF_KIND_TEACHER_GROUPED = Check(
    "rule/PRG-001-origin-of-kind-teacher-grouped",
    lambda o: (not o["dataSourceKind"] != "teachers-grouping") and o["dataOrigin"] != "teacher-grouped",
    None,
)
PRG_001_OWN_SOURCE = Check(
    "rule/PRG-001-own-source",
    lambda o: (
        o["progressCategory"] not in {"motivation", "well-being"}
        and (not ("selfAssessed" in o and o["selfAssessed"] is True))
    ),
    lambda document, o, h: any(v1 == "pupils-own-assessment" for v1 in document.of(o["dataSource"], "dataSourceKind")),
)
PRG_001_OWN_WORDS = Check(
    "rule/PRG-001-own-words",
    lambda o: (
        (not o["progressCategory"] not in {"motivation", "well-being"})
        and (not ("selfAssessed" in o and o["selfAssessed"] is True))
    ),
    None,
)
PRG_001_SELF_ASSESSED = Check(
    "rule/PRG-001-self-assessed",
    lambda o: "selfAssessed" in o and o["selfAssessed"] is True,
    lambda document, o, h: (
        "sourceLearner" not in o
        or ("sourceLearner" in o and (not o["sourceLearner"] == o["aboutLearner"]))
        or (not ("sourceLearner" in o and o["sourceLearner"] == o["aboutLearner"]))
    ),
)
PRG_001_TIME = Check(
    "rule/PRG-001-time",
    lambda o: "observedOn" not in o or "period" in o,
    lambda document, o, h: (
        (
            "observedOn" not in o
            or ("period" in o and "endDate" in o["period"])
            or ("period" in o and "startDate" in o["period"])
        )
        and (
            "observedOn" in o
            or (
                (not ("period" in o and "endDate" in o["period"]))
                and (not ("period" in o and "startDate" in o["period"]))
            )
        )
    ),
)
PRG_002_BEYOND = Check(
    "rule/PRG-002-beyond",
    lambda o: "aggregateValue" in o and o["aggregationMethod"] == "number-of-learners",
    lambda document, o, h: Decimal(o["aggregateValue"]) > o["groupSize"],
)
PRG_002_BEYOND_2 = Check(
    "rule/PRG-002-beyond",
    lambda o: "aggregateValue" in o and o["aggregationMethod"] == "share-of-learners",
    lambda document, o, h: Decimal(o["aggregateValue"]) > 100,
)
PRG_002_DIFFERENCE = Check(
    "rule/PRG-002-difference",
    lambda o: not ("valueWithheld" in o and o["valueWithheld"] is True),
    lambda document, o, h: (
        (not (o["groupSize"] < 5))
        and any(
            (
                v1["groupSize"] > o["groupSize"]
                and v1["dataSource"] == o["dataSource"]
                and (v1["groupSize"] < (o["groupSize"] + 5))
                and v1["progressCategory"] == o["progressCategory"]
                and v1["aggregationMethod"] == o["aggregationMethod"]
                and (not ("valueWithheld" in v1 and v1["valueWithheld"] is True))
                and (not ("observedOn" in o and (not ("observedOn" in v1 and v1["observedOn"] == o["observedOn"]))))
                and (not ("observedOn" in v1 and (not ("observedOn" in o and o["observedOn"] == v1["observedOn"]))))
                and (
                    not (
                        "subject" in o
                        and (not ("subject" in v1 and v1["subject"]["subjectCode"] == o["subject"]["subjectCode"]))
                    )
                )
                and (
                    not (
                        "subject" in v1
                        and (not ("subject" in o and o["subject"]["subjectCode"] == v1["subject"]["subjectCode"]))
                    )
                )
                and (
                    not (
                        "period" in o
                        and "endDate" in o["period"]
                        and (
                            not (
                                "period" in v1
                                and "endDate" in v1["period"]
                                and v1["period"]["endDate"] == o["period"]["endDate"]
                            )
                        )
                    )
                )
                and (
                    not (
                        "period" in v1
                        and "endDate" in v1["period"]
                        and (
                            not (
                                "period" in o
                                and "endDate" in o["period"]
                                and o["period"]["endDate"] == v1["period"]["endDate"]
                            )
                        )
                    )
                )
                and (
                    not (
                        "period" in o
                        and "startDate" in o["period"]
                        and (
                            not (
                                "period" in v1
                                and "startDate" in v1["period"]
                                and v1["period"]["startDate"] == o["period"]["startDate"]
                            )
                        )
                    )
                )
                and (
                    not (
                        "period" in v1
                        and "startDate" in v1["period"]
                        and (
                            not (
                                "period" in o
                                and "startDate" in o["period"]
                                and o["period"]["startDate"] == v1["period"]["startDate"]
                            )
                        )
                    )
                )
                and (
                    not any(
                        (not any(v7 == v6 for v7 in v1.get("measuredUnit", {}).items()))
                        for v6 in o.get("measuredUnit", {}).items()
                    )
                )
                and (
                    not any(
                        (not any(v9 == v8 for v9 in o.get("measuredUnit", {}).items()))
                        for v8 in v1.get("measuredUnit", {}).items()
                    )
                )
                and (
                    not any(
                        (not any(v3 == v2 for v3 in v1.get("methodDescription", {}).items()))
                        for v2 in o.get("methodDescription", {}).items()
                    )
                )
                and (
                    not any(
                        (not any(v5 == v4 for v5 in o.get("methodDescription", {}).items()))
                        for v4 in v1.get("methodDescription", {}).items()
                    )
                )
            )
            for v1 in document.holding("aboutGroup", o["aboutGroup"])
        )
    ),
)
PRG_002_FEW = Check(
    "rule/PRG-002-few",
    lambda o: "aggregateValue" in o and o["aggregationMethod"] == "number-of-learners",
    lambda document, o, h: (
        (not (o["groupSize"] < 5))
        and (
            ((Decimal(o["aggregateValue"]) > 0) and (Decimal(o["aggregateValue"]) < 5))
            or (
                (Decimal(o["aggregateValue"]) < o["groupSize"])
                and (Decimal(o["aggregateValue"]) > (o["groupSize"] - 5))
            )
        )
    ),
)
PRG_002_FEW_2 = Check(
    "rule/PRG-002-few", lambda o: "aggregateValue" in o and o["aggregationMethod"] == "share-of-learners", None
)
PRG_002_IN_WORDS = Check(
    "rule/PRG-002-in-words",
    lambda o: (
        "statement" in o
        and (not o["aggregationMethod"] not in {"distribution", "number-of-learners", "share-of-learners"})
        and "aggregateValue" not in o
        and "valueShares" not in o
        and (not ("valueWithheld" in o and o["valueWithheld"] is True))
    ),
    lambda document, o, h: (not o["groupSize"] < 5) and o.get("statement", {}).items(),
)
PRG_002_LEVELS = Check(
    "rule/PRG-002-levels",
    lambda o: (
        ((not o["aggregationMethod"] == "distribution") or "aggregateValue" in o)
        and (o["aggregationMethod"] == "distribution" or "valueShares" in o)
    ),
    None,
)
PRG_002_PART = Check(
    "rule/PRG-002-part",
    lambda o: True,
    lambda document, o, h: o["learnerCount"] < 5 and o["learnerCount"] >= 1 and (not h["groupSize"] < 5),
)
PRG_002_PICKED = Check(
    "rule/PRG-002-picked",
    lambda o: not ("valueWithheld" in o and o["valueWithheld"] is True),
    lambda document, o, h: (
        (not (o["groupSize"] < 5))
        and any(
            (
                v1["groupSize"] > o["groupSize"]
                and v1["dataSource"] == o["dataSource"]
                and v1["aboutGroup"] != o["aboutGroup"]
                and (v1["groupSize"] < (o["groupSize"] + 5))
                and v1["progressCategory"] == o["progressCategory"]
                and (not ("valueWithheld" in v1 and v1["valueWithheld"] is True))
                and (not ("observedOn" in o and (not ("observedOn" in v1 and v1["observedOn"] == o["observedOn"]))))
                and (not ("observedOn" in v1 and (not ("observedOn" in o and o["observedOn"] == v1["observedOn"]))))
                and (
                    not (
                        "subject" in o
                        and (not ("subject" in v1 and v1["subject"]["subjectCode"] == o["subject"]["subjectCode"]))
                    )
                )
                and (
                    not (
                        "subject" in v1
                        and (not ("subject" in o and o["subject"]["subjectCode"] == v1["subject"]["subjectCode"]))
                    )
                )
                and (
                    not (
                        "period" in o
                        and "endDate" in o["period"]
                        and (
                            not (
                                "period" in v1
                                and "endDate" in v1["period"]
                                and v1["period"]["endDate"] == o["period"]["endDate"]
                            )
                        )
                    )
                )
                and (
                    not (
                        "period" in v1
                        and "endDate" in v1["period"]
                        and (
                            not (
                                "period" in o
                                and "endDate" in o["period"]
                                and o["period"]["endDate"] == v1["period"]["endDate"]
                            )
                        )
                    )
                )
                and (
                    not (
                        "period" in o
                        and "startDate" in o["period"]
                        and (
                            not (
                                "period" in v1
                                and "startDate" in v1["period"]
                                and v1["period"]["startDate"] == o["period"]["startDate"]
                            )
                        )
                    )
                )
                and (
                    not (
                        "period" in v1
                        and "startDate" in v1["period"]
                        and (
                            not (
                                "period" in o
                                and "startDate" in o["period"]
                                and o["period"]["startDate"] == v1["period"]["startDate"]
                            )
                        )
                    )
                )
                and (
                    not any(
                        (not any(v9 == v8 for v9 in v1.get("measuredUnit", {}).items()))
                        for v8 in o.get("measuredUnit", {}).items()
                    )
                )
                and (
                    not any(
                        (not any(v11 == v10 for v11 in o.get("measuredUnit", {}).items()))
                        for v10 in v1.get("measuredUnit", {}).items()
                    )
                )
                and (
                    not any(
                        (not any(v5 == v4 for v5 in v1.get("methodDescription", {}).items()))
                        for v4 in o.get("methodDescription", {}).items()
                    )
                )
                and (
                    not any(
                        (not any(v7 == v6 for v7 in o.get("methodDescription", {}).items()))
                        for v6 in v1.get("methodDescription", {}).items()
                    )
                )
                and (
                    not any(
                        v3 != "selected-learners"
                        for v2 in document.of(o["aboutGroup"], "learnerGroupKind")
                        if v2 != "selected-learners"
                        for v3 in document.of(v1["aboutGroup"], "learnerGroupKind")
                    )
                )
            )
            for v1 in document.holding("aggregationMethod", o["aggregationMethod"])
        )
    ),
)
PRG_002_REMAINDER = Check(
    "rule/PRG-002-remainder",
    lambda o: "valueShares" in o,
    lambda document, o, h: (
        (not (o["groupSize"] < 5))
        and (
            (not (o["groupSize"] < 5))
            and (lambda values: bool(values) and sum(values) < o["groupSize"])(
                [v1["learnerCount"] for v1 in o.get("valueShares", ())]
            )
        )
        and (
            (not (o["groupSize"] < 5))
            and (lambda values: bool(values) and sum(values) > (o["groupSize"] - 5))(
                [v2["learnerCount"] for v2 in o.get("valueShares", ())]
            )
        )
        and o.get("valueShares", ())
    ),
)
PRG_002_SMALL = Check(
    "rule/PRG-002-small",
    lambda o: "aggregateValue" in o or "valueShares" in o or "statement" in o,
    lambda document, o, h: o["groupSize"] < 5,
)
PRG_002_TOO_MANY = Check(
    "rule/PRG-002-too-many",
    lambda o: "valueShares" in o,
    lambda document, o, h: (
        (lambda values: bool(values) and sum(values) > o["groupSize"])(
            [v1["learnerCount"] for v1 in o.get("valueShares", ())]
        )
        and o.get("valueShares", ())
    ),
)
PRG_002_VALUE = Check(
    "rule/PRG-002-value",
    lambda o: (
        (
            ("aggregateValue" not in o and "valueShares" not in o and "statement" not in o)
            or ("valueWithheld" in o and o["valueWithheld"] is True)
        )
        and (
            (not ("valueWithheld" in o and o["valueWithheld"] is True))
            or "aggregateValue" in o
            or "valueShares" in o
            or "statement" in o
        )
    ),
    None,
)
PRG_003_ASSESSMENT = Check(
    "rule/PRG-003-assessment",
    lambda o: "grade" in o or "assessmentKind" in o,
    lambda document, o, h: (
        (not any(v1 != "progress-algorithm" for v1 in document.of(o["dataSource"], "dataSourceKind")))
        and document.of(o["dataSource"], "dataSourceKind")
    ),
)
PRG_003_UNMARKED = Check(
    "rule/PRG-003-unmarked",
    lambda o: "grade" not in o and "assessmentKind" not in o,
    lambda document, o, h: (
        (not any(v1 != "progress-algorithm" for v1 in document.of(o["dataSource"], "dataSourceKind")))
        and document.of(o["dataSource"], "dataSourceKind")
    ),
)
PRG_004_AGGREGATES_MANAGEMENT_DISCUSSION_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-management-discussion-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-management-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        )
    ),
)
PRG_004_AGGREGATES_PARENT_MEETING_CONTACT_TEACHER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-contact-teacher-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {"attendance", "curriculum-progress", "performance-in-subject", "submission-timeliness"}
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (
            h["viewerRole"] == "contact-teacher" or any(v1 == "contact-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_AGGREGATES_PARENT_MEETING_GUARDIAN_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-guardian-progressAggregates",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ())))
    ),
)
PRG_004_AGGREGATES_PARENT_MEETING_LEARNER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-parent-meeting-learner-progressAggregates",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (h["viewerRole"] == "learner" or any(v1 == "learner" for v1 in h.get("sharedWithRoles", ())))
    ),
)
PRG_004_AGGREGATES_TEACHING_CONTACT_TEACHER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-teaching-contact-teacher-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-teaching")
        and (
            h["viewerRole"] == "contact-teacher" or any(v1 == "contact-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_AGGREGATES_TEACHING_SUBJECT_TEACHER_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-teaching-subject-teacher-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-teaching")
        and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_AGGREGATES_TEAM_DISCUSSION_PROGRESSAGGREGATES = Check(
    "rule/PRG-004-aggregates-team-discussion-progressAggregates",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-team-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_CATEGORIES_MANAGEMENT_DISCUSSION_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-management-discussion-computedStatements",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-management-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        )
    ),
)
PRG_004_CATEGORIES_MANAGEMENT_DISCUSSION_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-management-discussion-progressItems",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-management-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "school-manager", "subject-teacher"}
            or any(
                v1 in {"contact-teacher", "school-manager", "subject-teacher"} for v1 in h.get("sharedWithRoles", ())
            )
        )
    ),
)
PRG_004_CATEGORIES_PARENT_MEETING_GUARDIAN_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-parent-meeting-guardian-computedStatements",
    lambda o: (
        o["progressCategory"]
        not in {
            "attendance",
            "curriculum-progress",
            "link-to-work",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ())))
    ),
)
PRG_004_CATEGORIES_PARENT_MEETING_GUARDIAN_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-parent-meeting-guardian-progressItems",
    lambda o: (
        o["progressCategory"]
        not in {
            "attendance",
            "curriculum-progress",
            "link-to-work",
            "motivation",
            "performance-in-subject",
            "submission-timeliness",
            "well-being",
        }
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-parent-meeting")
        and (h["viewerRole"] == "guardian" or any(v1 == "guardian" for v1 in h.get("sharedWithRoles", ())))
    ),
)
PRG_004_CATEGORIES_TEACHING_SUBJECT_TEACHER_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-teaching-subject-teacher-computedStatements",
    lambda o: o["progressCategory"] not in terms.T_7487371465,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-teaching")
        and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_CATEGORIES_TEACHING_SUBJECT_TEACHER_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-teaching-subject-teacher-progressItems",
    lambda o: o["progressCategory"] not in terms.T_7487371465,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-teaching")
        and (
            h["viewerRole"] == "subject-teacher" or any(v1 == "subject-teacher" for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_CATEGORIES_TEAM_DISCUSSION_COMPUTEDSTATEMENTS = Check(
    "rule/PRG-004-categories-team-discussion-computedStatements",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "link-to-work",
            "performance-in-subject",
            "submission-timeliness",
        }
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-team-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_CATEGORIES_TEAM_DISCUSSION_PROGRESSITEMS = Check(
    "rule/PRG-004-categories-team-discussion-progressItems",
    lambda o: (
        o["progressCategory"]
        not in {
            "activity-in-subject",
            "attendance",
            "curriculum-progress",
            "link-to-work",
            "performance-in-subject",
            "submission-timeliness",
        }
    ),
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-team-discussion")
        and (
            h["viewerRole"] in {"contact-teacher", "subject-teacher"}
            or any(v1 in {"contact-teacher", "subject-teacher"} for v1 in h.get("sharedWithRoles", ()))
        )
    ),
)
PRG_004_LINK_SUBMITTED_ASSIGNMENT = Check(
    "rule/PRG-004-link-submitted-assignment",
    lambda o: not o["linkedContentKind"] != "submitted-assignment",
    lambda document, o, h: h["progressCategory"] != "link-to-work",
)
PRG_004_LINK_TEACHERS_NOTE = Check(
    "rule/PRG-004-link-teachers-note",
    lambda o: not o["linkedContentKind"] != "teachers-note",
    lambda document, o, h: h["progressCategory"] != "qualitative-note",
)
PRG_004_NAMED = Check(
    "rule/PRG-004-named",
    lambda o: True,
    lambda document, o, h: (
        (not h["viewTask"] != "preparing-management-discussion")
        and (not (document.holding("aboutLearner", o["id"]) if "id" in o else ()))
    ),
)
PRG_004_NO_POLICY_GUARDIAN = Check(
    "rule/PRG-004-no-policy-guardian",
    lambda o: (o["viewerRole"] == "guardian" or "sharedWithRoles" in o) and o["viewTask"] != "preparing-parent-meeting",
    lambda document, o, h: o["viewerRole"] == "guardian" or document.says(facts.F_161EA12B96),
)
PRG_004_NO_POLICY_LEARNER = Check(
    "rule/PRG-004-no-policy-learner",
    lambda o: (o["viewerRole"] == "learner" or "sharedWithRoles" in o) and o["viewTask"] != "preparing-parent-meeting",
    lambda document, o, h: o["viewerRole"] == "learner" or document.says(facts.F_961A1DC993),
)
PRG_004_NO_POLICY_SCHOOL_MANAGER = Check(
    "rule/PRG-004-no-policy-school-manager",
    lambda o: (
        (o["viewerRole"] == "school-manager" or "sharedWithRoles" in o)
        and o["viewTask"] != "preparing-management-discussion"
    ),
    lambda document, o, h: o["viewerRole"] == "school-manager" or document.says(facts.F_27FE92D388),
)
PRG_004_NO_POLICY_SUBJECT_TEACHER = Check(
    "rule/PRG-004-no-policy-subject-teacher",
    lambda o: (
        (o["viewerRole"] == "subject-teacher" or "sharedWithRoles" in o)
        and o["viewTask"] not in {"preparing-management-discussion", "preparing-teaching", "preparing-team-discussion"}
    ),
    lambda document, o, h: o["viewerRole"] == "subject-teacher" or document.says(facts.F_C7DAD9EF0D),
)
PRG_004_ONE_LEARNER = Check(
    "rule/PRG-004-one-learner",
    lambda o: (not o["viewTask"] != "preparing-parent-meeting") and "viewedLearners" in o,
    lambda document, o, h: (not o["viewTask"] != "preparing-parent-meeting") and document.says(facts.F_1EC417CD9B),
)
PRG_005_BASIS = Check(
    "rule/PRG-005-basis",
    lambda o: "legalBasis" not in o,
    lambda document, o, h: (
        (not any(v1 != "official-statistics" for v1 in document.of(o["dataSource"], "collectedFor")))
        and document.of(o["dataSource"], "collectedFor")
    ),
)
PRG_005_OTHER_BASIS = Check(
    "rule/PRG-005-other-basis",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (
            not any(
                (
                    v1 not in terms.T_0A636DAEA3
                    and (not any(v2 == v1 for v2 in document.of(o["dataSource"], "legalBasis")))
                )
                for v1 in o.get("legalBasis", ())
            )
        )
        and any(
            True
            for v3 in document.of(o["dataSource"], "collectedFor")
            if v3 == "official-statistics"
            for v4 in o.get("legalBasis", ())
        )
    ),
)
PRG_005_PURPOSE = Check(
    "rule/PRG-005-purpose", lambda o: o["dataOrigin"] == "national" and "collectedFor" not in o, None
)
PRG_005_SURVEY_WELL_BEING_SURVEY = Check(
    "rule/PRG-005-survey-well-being-survey",
    lambda o: (
        "collectedFor" in o
        and (not o["dataSourceKind"] != "well-being-survey")
        and o["collectedFor"] != "official-statistics"
    ),
    None,
)
