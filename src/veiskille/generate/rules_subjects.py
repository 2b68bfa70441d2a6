"""IDN-006, RES-006, RES-014 and RES-020: what follows from the lists of subjects, programme areas and reforms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rdflib import SH, XSD, Literal

from veiskille.generate.rules_made import BACK, SH_IN, SH_OR, Maker, one_of, or_later

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Level of upper secondary education to the fact of a reform that says when it came to that level.
_INTRODUCED: Final = {"VG1": "introduced_vg1", "VG2": "introduced_vg2", "VG3": "introduced_vg3"}

#: Where the table of examination parts is put into a query, and the queries that have it.
_PARTS: Final = "@examination-parts@"
_PART_QUERIES: Final = (
    "RES-006-passed-query",
    "RES-006-not-passed-query",
    "RES-006-part-query",
    "RES-014-not-passed-query",
)


def add(maker: Maker) -> None:
    """Add what the tables say to the shapes that are written by hand, and the shapes that follow from them alone."""
    subjects = maker.codes("subject")
    areas = maker.codes("programme-area")
    _lists(maker, subjects, areas)
    _too_early(maker, subjects)
    _levels(maker, subjects, areas)
    _parts(maker, subjects)
    _plans(maker)


def _lists(maker: Maker, subjects: list[Mapping[str, Any]], areas: list[Mapping[str, Any]]) -> None:
    graph = maker.graph
    graph.add((maker.rule("IDN-006-is-listed"), SH.pattern, one_of(c["code"] for c in subjects)))
    expired = maker.items(Literal(c["code"]) for c in subjects if c.get("expired"))
    graph.add((maker.rule("IDN-006-is-expired"), SH_IN, expired))
    graph.add((maker.rule("IDN-006-is-listed-area"), SH_IN, maker.items(Literal(c["code"]) for c in areas)))


def _introduced(maker: Maker, subject: Mapping[str, Any]) -> str | None:
    """Give the day on which the subject's reform came to the first level that the subject is taught at."""
    if not subject["facts"].get("reform"):
        return None
    reform = next(c for c in maker.codes("reform") if c["code"] == subject["facts"]["reform"])
    days: list[str] = [reform["facts"][_INTRODUCED[level]] for level in subject["facts"]["level"]]
    return min(days)


def _too_early(maker: Maker, subjects: list[Mapping[str, Any]]) -> None:
    days: dict[str, list[str]] = {}
    for subject in subjects:
        day = _introduced(maker, subject)
        if day:
            days.setdefault(day, []).append(subject["code"])
    for day, codes in sorted(days.items()):
        is_of = maker.shape(f"IDN-006-is-of-{day[:4]}", (SH.pattern, one_of(codes)))
        other = maker.negation(is_of)
        is_other = maker.shape(f"IDN-006-has-none-of-{day[:4]}", (SH.node, other), path=("subject", "subjectCode"))
        dates = maker.none(
            f"IDN-006-dated-since-{day[:4]}",
            (SH.maxExclusive, Literal(day, datatype=XSD.date)),
            ("assessments", "assessedOn"),
        )
        year = (SH.maxExclusive, Literal(int(day[:4])))
        years = maker.none(f"IDN-006-in-years-since-{day[:4]}", year, ("assessments", "year"))
        since = maker.shape(f"IDN-006-since-{day[:4]}", (SH.property, dates), (SH.property, years))
        maker.reported(
            "IDN-006-too-early",
            day[:4],
            (SH.targetClass, maker.path("SubjectResult")),
            (SH_OR, maker.items([is_other, since])),
            expected=or_later(day),
        )


def _levels(maker: Maker, subjects: list[Mapping[str, Any]], areas: list[Mapping[str, Any]]) -> None:
    """Say that a programme area is stated with its level, and a subject with a programme area of its level."""
    allowed = [maker.rule("IDN-006-is-unlisted-area")]
    for levels in sorted({tuple(c["facts"]["level"]) for c in areas}):
        name = "-".join(levels)
        codes = maker.items(Literal(c["code"]) for c in areas if tuple(c["facts"]["level"]) == levels)
        of_level = maker.items(maker.code("upper-secondary-level", level) for level in levels)
        listed = maker.shape(f"IDN-006-area-of-{name}", (SH_IN, codes), path=("programmeAreaCode",))
        stated = maker.shape(f"IDN-006-stated-{name}", (SH_IN, of_level), path=("level",))
        both = maker.shape(f"IDN-006-area-and-level-{name}", (SH.property, listed), (SH.property, stated))
        allowed.append(both)
    maker.graph.add((maker.rule("IDN-006-area-level"), SH_OR, maker.items(allowed)))
    fits = [maker.rule("IDN-006-is-area-result"), maker.rule("IDN-006-has-unlisted-subject")]
    for levels in sorted({tuple(c["facts"]["level"]) for c in subjects}):
        name = "-".join(levels)
        codes_of = one_of(c["code"] for c in subjects if tuple(c["facts"]["level"]) == levels)
        digits = Literal(f"^[A-Z]{{5}}[{''.join(level[-1] for level in levels)}][A-Z0-9-]{{4}}$")
        subject = maker.shape(f"IDN-006-subject-of-{name}", (SH.pattern, codes_of), path=("subject", "subjectCode"))
        area = maker.shape(f"IDN-006-taken-in-{name}", (SH.pattern, digits), path=("programmeAreaCode",))
        fits.append(maker.shape(f"IDN-006-fits-{name}", (SH.property, subject), (SH.property, area)))
    maker.graph.add((maker.rule("IDN-006-level"), SH_OR, maker.items(fits)))


def _parts(maker: Maker, subjects: list[Mapping[str, Any]]) -> None:
    """Put the codes of examination parts into the queries that ask whether an examination redeems a grade."""
    pairs = " ".join(f"{c['facts']['exam_part_of']}-{c['code']}" for c in subjects if c["facts"].get("exam_part_of"))
    for name in _PART_QUERIES:
        query = maker.rule(name)
        select = maker.graph.value(query, SH.select)
        maker.graph.remove((query, SH.select, None))
        maker.graph.add((query, SH.select, Literal(str(select).replace(_PARTS, pairs))))


def _plans(maker: Maker) -> None:
    """Say from when VO stands for an individual plan, and until when IV with FAM05 did."""
    day = str(next(c["valid_from"] for c in maker.codes("grade") if c["code"] == "VO"))
    date, year = Literal(day, datatype=XSD.date), Literal(int(day[:4]))
    issued = (f"{BACK}assessments", f"{BACK}subjectResults", "issueDate")
    for limits, predicate, ways in (
        ("RES-020-since", SH.maxExclusive, ((date, ("assessedOn",)), (year, ("year",)), (date, issued))),
        ("RES-020-before", SH.minInclusive, ((date, ("assessments", "assessedOn")), (year, ("assessments", "year")))),
    ):
        for number, (limit, way) in enumerate(ways, 1):
            part = maker.none(f"{limits}-{number}", (predicate, limit), way)
            maker.graph.add((maker.rule(limits), SH.property, part))
