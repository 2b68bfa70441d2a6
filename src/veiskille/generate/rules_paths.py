"""RES-010 and EXM-021: what the list of programme paths demands of a diploma.

Each shape begins at the code of the path's last programme area, from which it goes back to the document: a document
without that area costs next to nothing. The condition that all of the path's areas are stated stands in the shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF, SH, XSD, Literal, URIRef

from veiskille.generate.rules_made import BACK, CODE, SH_IN, SH_OR, Maker, add_query, one_of
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_AREA: Final = ("programmeAreas", "programmeAreaCode")
_SUBJECT: Final = ("subjectResults", "subject", "subjectCode")
_TO_DOCUMENT: Final = (f"{BACK}programmeAreaCode", f"{BACK}programmeAreas")

#: Letters of the common core subjects: taken in one programme, a subject counts in another under its own code.
_COMMON: Final = frozenset({"ENG", "GEO", "HIS", "KRO", "MAT", "NAT", "NOR", "REL", "SAK"})

#: How a line of the table demands its subjects; the others leave them open.
_DEMANDED: Final = frozenset({"each", "one-of", "all"})

_OR: Final = {"en": "or", "nb": "eller", "nn": "eller"}
_HOURS: Final = {"en": "at least {} hours", "nb": "minst {} timer", "nn": "minst {} timar"}
_JOINT: Final = {"en": "interdisciplinary: at least {}", "nb": "tverrfaglige: minst {}", "nn": "tverrfaglege: minst {}"}
_OTHERS_LEAST: Final = {"en": "others: at least {}", "nb": "andre: minst {}", "nn": "andre: minst {}"}
_OTHERS_MOST: Final = {"en": "others: at most {}", "nb": "andre: høyst {}", "nn": "andre: høgst {}"}


def add(maker: Maker) -> None:
    """Add the shapes of RES-010 and EXM-021."""
    _counted(maker)
    _dates(maker)
    paths = [_Path(maker, str(c["code"]), c["facts"]) for c in maker.codes("programme-path")]
    for path in paths:
        _subjects(path)
    for alike in _by(paths, "demanded_hours"):
        first = alike[0]
        off = _none(alike, f"RES-010-off-paths-of-{first.facts['demanded_hours']}")
        others = [maker.rule("RES-010-in-other-years"), maker.rule("RES-010-accounted"), first.hours()]
        _report(alike, "RES-010-hours", f"of-{first.facts['demanded_hours']}", [off, *others], _hours(first))
    for alike in _by(paths, "examinations"):
        _examinations(alike)


def _counted(maker: Maker) -> None:
    """Say by their subject codes which examinations are interdisciplinary."""
    joint = [c["code"] for c in maker.codes("subject") if c["facts"].get("covers")]
    maker.graph.add((maker.rule("EXM-021-is-joint-code"), SH.pattern, one_of(joint)))


def _dates(maker: Maker) -> None:
    """Say from when the table of paths, its reform and the provision on examinations hold."""
    table = min(str(c["valid_from"]) for c in maker.codes("programme-path"))
    reform = next(c["facts"]["introduced_vg3"] for c in maker.codes("reform") if c["code"] == "LK20")
    provisions = maker.sources.catalogue["provision"]["entries"]
    law = next(p["valid_from"] for p in provisions if p["id"] == "for-2024-06-03-900/9-30")
    for name, day in (("RES-010-ends-in-table", table), ("RES-010-under-reform", reform), ("EXM-021-under-law", law)):
        maker.graph.add((maker.rule(name), SH.minInclusive, Literal(day, datatype=XSD.date)))


@dataclass(frozen=True, slots=True)
class _Path:
    """One path of the list, with the shapes that tell whether a document is on it."""

    maker: Maker
    name: str
    facts: Mapping[str, Any]

    @property
    def areas(self) -> list[str]:
        """Give the codes of the path's programme areas, the last one last."""
        areas: list[str] = self.facts["programme_areas"]
        return areas

    @property
    def targets(self) -> list[tuple[URIRef, Literal]]:
        """Give the codes of the last programme area, at which the shapes begin."""
        codes = (c["code"] for c in self.maker.codes("programme-area"))
        return [(SH.targetNode, Literal(code)) for code in codes if code[:6] == self.areas[-1][:6]]

    def _area(self, code: str) -> URIRef:
        return self.maker.shape(f"RES-010-has-{code.rstrip('-')}", (SH.hasValue, Literal(code)), path=_AREA)

    def without_last(self) -> URIRef:
        """Name the shape that holds where the last area is missing, under any of its codes."""
        last = (SH_IN, self.maker.items(code for _, code in self.targets))
        among = self.maker.shape(f"RES-010-ends-{self.name}", last)
        none = ((SH.qualifiedValueShape, among), (SH.qualifiedMaxCount, Literal(0)))
        return self.maker.shape(f"RES-010-never-ends-{self.name}", *none, path=_AREA)

    def off(self) -> list[URIRef]:
        """Name the shapes of which one holds where the document is not on this path, or on one that goes further."""
        found = [self.maker.negation(self._area(code)) for code in self.areas[:-1]]
        for other in self.maker.codes("programme-path"):
            further = other["facts"]["programme_areas"]
            if set(self.areas) < set(further):
                found += [self._area(code) for code in further if code not in self.areas]
        return found

    def off_exactly(self) -> list[URIRef]:
        """Name the shapes of which one holds where the document is not on this path, or on another as well."""
        allowed = {*self.areas, *(str(code) for _, code in self.targets)}
        if self.name.startswith("PB"):
            allowed |= _vocational_areas(self.maker)
        inside = (SH_IN, self.maker.items(Literal(code) for code in sorted(allowed)))
        only = self.maker.shape(f"EXM-021-only-on-{self.name}", inside, path=_AREA)
        return [*self.off(), self.maker.negation(only)]

    def demands(self) -> list[tuple[list[str], list[str]]]:
        """Give what must be there: the codes that the table names, and all codes that will do."""
        subjects = {c["code"]: c for c in self.maker.codes("subject")}
        found: list[tuple[list[str], list[str]]] = []
        for line in self.facts["lines"]:
            if line["demand"] not in _DEMANDED:
                continue
            choices = [line["subjects"]] if line["demand"] == "one-of" else [[code] for code in line["subjects"]]
            for choice in choices:
                accepted = set(choice)
                letters = choice[0][:3]
                if letters in _COMMON:
                    accepted |= {c for c in subjects if c[:3] == letters and _last(subjects[c]) >= line["level"]}
                elif not all(_graded(subjects[code]) for code in choice):
                    accepted |= {c for c in subjects if c[:3] == letters and _last(subjects[c]) > line["level"]}
                found.append((choice, sorted(accepted)))
        return [one for one in found if not any(set(other[1]) < set(one[1]) for other in found)]

    def expected(self) -> dict[str, str]:
        """Name the subjects, alternatives joined."""
        named = dict.fromkeys(tuple(choice) for choice, _ in self.demands())
        return {lang: ", ".join(f" {_OR[lang]} ".join(choice) for choice in named) for lang in LANGUAGES}

    def complete(self) -> URIRef:
        """Name the shape that holds where every subject is there."""
        maker, parts = self.maker, {}
        for choice, accepted in self.demands():
            name = "-".join([*choice, str(len(accepted))])
            facts: tuple[tuple[URIRef, Any], ...] = ((SH.hasValue, Literal(accepted[0])),)
            if len(accepted) > 1:
                found = maker.shape(f"RES-010-is-{name}", (SH.pattern, one_of(accepted)))
                facts = ((SH.qualifiedValueShape, found), (SH.qualifiedMinCount, Literal(1)))
            parts[name] = (SH.property, maker.shape(f"RES-010-has-subject-{name}", *facts, path=_SUBJECT))
        return maker.shape(f"RES-010-subjects-of-{self.name}", *(part for _, part in sorted(parts.items())))

    def hours(self) -> URIRef:
        """Name the shape that holds where the hours of all subjects add up."""
        maker, hours = self.maker, self.facts["demanded_hours"]
        query = maker.rule(f"RES-010-less-than-{hours}-query")
        if (query, RDF.type, None) not in maker.graph:
            template = str(maker.graph.value(maker.rule("RES-010-less-than-query"), SH.select))
            add_query(maker.graph, maker.base, query, template.replace("@hours@", str(hours)))
        some = maker.shape("RES-010-states-hours", (SH.minCount, Literal(1)), path=("subjectResults", "hours"))
        return maker.shape(f"RES-010-has-{hours}-hours", (SH.property, some), (SH.sparql, query))


def _report(
    paths: Iterable[_Path], key: str, words: str, alternatives: Iterable[URIRef], expected: Mapping[str, str]
) -> None:
    """Report documents on some paths for which none of the alternatives holds."""
    paths = list(paths)
    maker = paths[0].maker
    targets = dict.fromkeys(target for path in paths for target in path.targets)
    maker.reported(key, words, *targets, (SH_OR, maker.items(alternatives)), path=_TO_DOCUMENT, expected=expected)


def _subjects(path: _Path) -> None:
    """Say which subjects a path requires, and warn where its years are not those of the table."""
    maker = path.maker
    accounted, expected = maker.rule("RES-010-accounted"), path.expected()
    complete, hours = path.complete(), path.hours()
    off = path.off()
    others = [maker.rule("RES-010-in-other-years"), accounted]
    _report([path], "RES-010-subjects", path.name, [*off, *others, complete], expected)
    least = {lang: f"{expected[lang]}; {_hours(path)[lang]}" for lang in LANGUAGES}
    both = maker.shape(f"RES-010-complete-on-{path.name}", (SH.node, complete), (SH.node, hours))
    others = [maker.rule("RES-010-in-table-years"), maker.rule("RES-010-before-reform"), accounted]
    _report([path], "RES-010-earlier", path.name, [*off, *others, both], least)


def _hours(path: _Path) -> dict[str, str]:
    return {lang: phrase.format(path.facts["demanded_hours"]) for lang, phrase in _HOURS.items()}


def _none(paths: Iterable[_Path], name: str, *, exactly: bool = False) -> URIRef:
    """Name the shape that holds where the document is on none of some paths."""
    parts, maker = [], next(iter(paths)).maker
    for path in paths:
        ways = [path.without_last(), *(path.off_exactly() if exactly else path.off())]
        words = "only-on" if exactly else "on"
        parts.append(maker.shape(f"{name[:CODE]}-is-off-{words}-{path.name}", (SH_OR, maker.items(ways))))
    return maker.shape(name, *((SH.node, part) for part in parts))


def _by(paths: Iterable[_Path], fact: str) -> Iterable[list[_Path]]:
    """Gather the paths of which a fact is the same."""
    found: dict[str, list[_Path]] = {}
    for path in paths:
        found.setdefault(str(path.facts[fact]), []).append(path)
    return found.values()


def _examinations(paths: list[_Path]) -> None:
    """Say how many examinations some paths prescribe: of a pupil, as far as a number is given."""
    maker, facts, name = paths[0].maker, paths[0].facts["examinations"], paths[0].name
    outside = [_none(paths, f"EXM-021-off-paths-like-{name}", exactly=True), maker.rule("EXM-021-before-law")]
    least, words = [], []
    for fact, kind, texts in (
        ("interdisciplinary_at_least", "joint", _JOINT),
        ("others_at_least", "ordinary", _OTHERS_LEAST),
    ):
        if facts.get(fact):
            least.append((SH.property, _number(maker, kind, SH.qualifiedMinCount, facts[fact])))
            words.append({lang: phrase.format(facts[fact]) for lang, phrase in texts.items()})
    enough = maker.shape(f"EXM-021-enough-for-paths-like-{name}", *least)
    said = {lang: "; ".join(word[lang] for word in words) for lang in LANGUAGES}
    few = [*outside, maker.rule("EXM-021-accounted"), enough]
    _report(paths, "EXM-021-too-few", f"like-{name}", few, said)
    if facts.get("others_at_most"):
        most = facts["others_at_most"]
        many = [*outside, _number(maker, "ordinary", SH.qualifiedMaxCount, most)]
        said = {lang: phrase.format(most) for lang, phrase in _OTHERS_MOST.items()}
        _report(paths, "EXM-021-too-many", f"like-{name}", many, said)


def _number(maker: Maker, kind: str, bound: URIRef, number: int) -> URIRef:
    sign = "at-least" if bound == SH.qualifiedMinCount else "at-most"
    facts = ((SH.qualifiedValueShape, maker.rule(f"EXM-021-is-{kind}")), (bound, Literal(number)))
    return maker.shape(f"EXM-021-{sign}-{number}-{kind}", *facts, path=("subjectResults", "assessments"))


def _graded(subject: Mapping[str, Any]) -> bool:
    """Tell whether the register says that pupils get an overall achievement grade under the code itself.

    Where it does not, or was not read, the subject may be finished under a code of a later level.
    """
    return subject["facts"].get("assessment", {}).get("overall") is True


def _last(subject: Mapping[str, Any]) -> str:
    """Give the last level at which a subject is taught."""
    return str(max(subject["facts"]["level"]))


def _vocational_areas(maker: Maker) -> set[str]:
    """Give the areas of the paths that a supplementary year builds on: those with an interdisciplinary examination."""
    paths = [c["facts"] for c in maker.codes("programme-path")]
    return {
        area
        for facts in paths
        if facts["examinations"].get("interdisciplinary_at_least")
        for area in facts["programme_areas"]
        if area[5] in "12"
    }
