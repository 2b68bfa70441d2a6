"""GUI-007: who the follow-up service is for, by the lists of its statuses and of its target ages; RES-016 of levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import SH, XSD, Literal

from veiskille.generate.rules_made import SH_IN, SH_OR, add_query

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from veiskille.generate.rules_made import Maker

#: What a status says a young person does, to the key that the referral says it with.
_ACTIVITIES: Final = {"education": "inEducation", "work": "inWork"}

#: On a day, by the text of its date: one that is no date is another rule's.
_DAY: Final = """
            $this model:referredOn ?day .
            FILTER (STRLEN(STR(?day)) = 10{limits})"""

#: A person outside the target group may be of any age; the status says so.
_TARGET: Final = """
            FILTER NOT EXISTS {{ $this model:followUpStatus ?status . FILTER (?status IN ({codes})) }}"""

_AGE: Final = """
        SELECT $this WHERE {{{day}
            $this model:person ?person .
            ?person model:birthDate ?born .
            FILTER (STRLEN(STR(?born)) = 10)
            FILTER (xsd:integer(SUBSTR(STR(?day), 1, 4)) - xsd:integer(SUBSTR(STR(?born), 1, 4)) > {age}){target}
        }}
    """

_RIGHT: Final = """
        SELECT $this WHERE {{{day}
            $this model:upperSecondaryRight false .{target}
        }}
    """


def add(maker: Maker) -> None:
    """Add the shapes of GUI-007 that follow from lists, and those of RES-016 for qualifications."""
    groups = {code["code"]: code["facts"] for code in maker.codes("follow-up-status-group")}
    statuses = maker.codes("follow-up-status")
    outside = [s["code"] for s in statuses if groups[s["facts"]["group"]].get("not_in_target")]
    maker.shape(
        "GUI-007-is-outside-target",
        (SH.minCount, Literal(1)),
        (SH_IN, maker.items(maker.code("follow-up-status", code) for code in outside)),
        path=("followUpStatus",),
    )
    _ages(maker, outside)
    for activity, key in _ACTIVITIES.items():
        _activity(maker, key, [s["code"] for s in statuses if s["facts"].get("activity") == activity])
    for group in groups:
        _group(maker, group, [s["code"] for s in statuses if s["facts"]["group"] != group])
    _duty(maker)
    _qualifications(maker)


def _ages(maker: Maker, outside: list[str]) -> None:
    """Say the last age of the target group, and that a right is needed, for the days on which each holds."""
    codes = ", ".join(f"<{maker.code('follow-up-status', code)}>" for code in outside)
    target = _TARGET.format(codes=codes)
    for row in maker.codes("follow-up-target-age"):
        limits = _limits(row)
        queries = {"age": _AGE.format(day=_DAY.format(limits=limits), age=row["facts"]["age"], target=target)}
        if row["facts"]["right_required"]:
            queries["right"] = _RIGHT.format(day=_DAY.format(limits=limits), target=target)
        for text, select in queries.items():
            query = maker.rule(f"GUI-007-{text}-{row['code']}-query")
            maker.graph.add((maker.rule(f"GUI-007-{text}"), SH.sparql, query))
            add_query(maker.graph, maker.base, query, select)


def _limits(row: Mapping[str, Any]) -> str:
    """Give the days of a row as conditions: days are compared as text, which has their order."""
    ends = (("<", row.get("valid_from")), (">", row.get("valid_to")))
    return "".join(f' && !(STR(?day) {sign} "{day}")' for sign, day in ends if day)


def _activity(maker: Maker, key: str, codes: list[str]) -> None:
    """Say that a status of those who are in education, or in work, does not stand where the referral denies it."""
    has = maker.shape(
        f"GUI-007-status-of-{key}",
        (SH.minCount, Literal(1)),
        (SH_IN, maker.items(maker.code("follow-up-status", code) for code in codes)),
        path=("followUpStatus",),
    )
    denied = maker.shape(f"GUI-007-denies-{key}", (SH.hasValue, Literal(lexical_or_value=False)), path=(key,))
    either = maker.items([maker.negation(has), maker.negation(denied)])
    maker.reported("GUI-007-activity", key, (SH_OR, either), (SH.targetClass, maker.path("FollowUpReferral")))


def _group(maker: Maker, group: str, others: list[str]) -> None:
    """Refuse a group beside a status of another one; a status that is not in the list has no group to compare."""
    stated = maker.shape(
        f"GUI-007-is-group-{group}",
        (SH.hasValue, maker.code("follow-up-status-group", group)),
        path=("followUpStatusGroup",),
    )
    elsewhere = maker.shape(
        f"GUI-007-is-outside-group-{group}",
        (SH.minCount, Literal(1)),
        (SH_IN, maker.items(maker.code("follow-up-status", code) for code in others)),
        path=("followUpStatus",),
    )
    either = maker.items([maker.negation(stated), maker.negation(elsewhere)])
    targets = ((SH.targetClass, maker.path(name)) for name in ("FollowUpReferral", "FollowUpStatusEntry"))
    maker.reported("GUI-007-group", group, (SH_OR, either), *targets)


def _duty(maker: Maker) -> None:
    """Say that nobody had the duty to take part in a measure that ended before the duty began."""
    duty = maker.shape("GUI-007-has-duty", (SH.hasValue, Literal(lexical_or_value=True)), path=("activationDuty",))
    for row in maker.codes("activation-duty"):
        begins = Literal(row["valid_from"], datatype=XSD.date)
        before = maker.none(
            f"GUI-007-not-ended-before-{row['valid_from']}", (SH.maxExclusive, begins), ("period", "endDate")
        )
        either = maker.items([maker.negation(duty), before])
        facts = ((SH_OR, either), (SH.targetClass, maker.path("LabourMarketMeasure")))
        maker.reported("GUI-007-duty", row["code"], *facts)


def _qualifications(maker: Maker) -> None:
    """Say on which NQF levels a kind of qualification is placed, and which EQF level an NQF level has."""
    target = (SH.targetClass, maker.path("Qualification"))
    for kind in maker.codes("qualification-kind"):
        levels = kind["facts"]["nqf_levels"]
        has = maker.shape(
            f"RES-016-is-{kind['code']}",
            (SH.hasValue, maker.code("qualification-kind", kind["code"])),
            path=("qualificationKind",),
        )
        placed = maker.shape(
            f"RES-016-is-on-{'-or-'.join(levels)}",
            (SH_IN, maker.items(maker.code("nkr-level", level) for level in levels)),
            path=("nqfLevel",),
        )
        expected = dict.fromkeys(("en", "nb", "nn"), ", ".join(levels))
        either = maker.items([maker.negation(has), placed])
        maker.reported("RES-016-qualification", kind["code"], (SH_OR, either), target, expected=expected)
    for eqf in maker.codes("eqf-level"):
        if levels := eqf["facts"].get("nqf_levels"):
            stated = maker.shape(
                f"RES-016-has-nqf-{eqf['code']}",
                (SH.minCount, Literal(1)),
                (SH_IN, maker.items(maker.code("nkr-level", level) for level in levels)),
                path=("nqfLevel",),
            )
            same = maker.shape(
                f"RES-016-has-eqf-{eqf['code']}", (SH_IN, maker.items([Literal(int(eqf["code"]))])), path=("eqfLevel",)
            )
            expected = dict.fromkeys(("en", "nb", "nn"), eqf["code"])
            either = maker.items([maker.negation(stated), same])
            maker.reported("RES-016-reference", eqf["code"], (SH_OR, either), target, expected=expected)
