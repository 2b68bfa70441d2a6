"""RES-011 and RES-018: what the lists say of a remark's parameters, documents and attachments, and of days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rdflib import SH, XSD, Literal, Namespace

from veiskille.generate.errors import GenerationError
from veiskille.generate.rules_made import BACK, SH_IN, SH_NOT, SH_OR, Maker, or_earlier, or_later
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib import URIRef

#: List of remarks to the key of its codes, and the keys from a remark back to the document.
_REMARKS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "subject-remark": ("subjectRemarkCode", (f"{BACK}subjectRemark", f"{BACK}subjectResults")),
    "document-remark": ("documentRemarkCode", (f"{BACK}documentRemarks",)),
}

#: List to the key of its codes, and the ways from where a code stands to the days on which it is used.
_USES: Final[Mapping[str, tuple[str, tuple[tuple[str, ...], ...]]]] = {
    "subject-remark": (
        "subjectRemarkCode",
        (
            (f"{BACK}subjectRemark", "assessments", "assessedOn"),
            (f"{BACK}subjectRemark", f"{BACK}subjectResults", "issueDate"),
            (f"{BACK}subjectRemark", f"{BACK}subjectResults", "decidedOn"),
        ),
    ),
    "document-remark": ("documentRemarkCode", ((f"{BACK}documentRemarks", "issueDate"),)),
    "reform": ("reform", (("issueDate",), (f"{BACK}subject", "assessments", "assessedOn"))),
}

#: Lists whose days another rule looks at (grade: RES-020; programme-path: RES-010; the others: GUI-007).
_ELSEWHERE: Final = frozenset({"activation-duty", "follow-up-target-age", "grade", "programme-path"})


def add(maker: Maker) -> None:
    """Add the shapes of RES-011 and RES-018."""
    for key in _REMARKS:
        _parameters(maker, key)
        _lower(maker, key)
        _attachments(maker, key)
        _withdrawn(maker, key)
    _documents(maker)
    _days(maker)
    _undated(maker)


def _of(maker: Maker, codelist: str, codes: Iterable[str]) -> tuple[tuple[URIRef, Any], ...]:
    return tuple((SH.targetNode, maker.code(codelist, code)) for code in codes)


def _parameters(maker: Maker, key: str) -> None:
    """Say for each combination of parameters how many there are, how they are numbered and how the first is written."""
    slot, _ = _REMARKS[key]
    groups: dict[tuple[str, ...], list[str]] = {}
    for code in maker.codes(key):
        groups.setdefault(tuple(code["facts"].get("parameters", ())), []).append(code["code"])
    for kinds, codes in sorted(groups.items()):
        text, words = ("RES-011-parameters", "-and-".join(kinds)) if kinds else ("RES-011-no-parameters", "any")
        fits = maker.shape(f"RES-011-has-{words}", *_demands(maker, kinds))
        maker.reported(
            text,
            f"{words}-{key}",
            *_of(maker, key, codes),
            (SH_OR, maker.items([fits])),
            path=(f"{BACK}{slot}",),
            expected=_phrase(maker, kinds) if kinds else None,
        )


def _demands(maker: Maker, kinds: tuple[str, ...]) -> list[tuple[URIRef, Any]]:
    count = Literal(len(kinds))
    number = maker.shape(
        f"RES-011-has-{len(kinds)}", (SH.minCount, count), (SH.maxCount, count), path=("remarkParameters",)
    )
    demands = [(SH.property, number)]
    for position in range(1, len(kinds) + 1):
        path = ("remarkParameters", "position")
        numbered = maker.shape(f"RES-011-has-number-{position}", (SH.hasValue, Literal(position)), path=path)
        demands.append((SH.property, numbered))
    entries = {c["code"]: c for c in maker.codes("remark-parameter")}
    patterns = {kind: entries[kind]["facts"].get("pattern") for kind in kinds}
    if len(kinds) == 1 and patterns[kinds[0]]:
        form = (SH.pattern, Literal(patterns[kinds[0]]))
        written = maker.shape(f"RES-011-is-{kinds[0]}", form, path=("remarkParameters", "parameterText"))
        demands.append((SH.property, written))
    return demands


def _phrase(maker: Maker, kinds: tuple[str, ...]) -> dict[str, str]:
    """Name the parameters in order, with the form of those that have one."""
    entries = {c["code"]: c for c in maker.codes("remark-parameter")}
    found = {}
    for lang in LANGUAGES:
        parts = []
        for position, kind in enumerate(kinds, 1):
            written = entries[kind]["facts"].get("written")
            parts.append(f"{position}: {entries[kind]['label'][lang]}" + (f" ({written})" if written else ""))
        found[lang] = "; ".join(parts)
    return found


def _lower(maker: Maker, key: str) -> None:
    """Keep the remarks of compulsory school from documents with programme areas."""
    slot, back = _REMARKS[key]
    codes = [c["code"] for c in maker.codes(key) if c["facts"].get("level") == ["lower"]]
    without = maker.shape(f"RES-011-no-areas-{key}", (SH.maxCount, Literal(0)), path=(*back, "programmeAreas"))
    maker.reported(
        "RES-011-level", key, *_of(maker, key, codes), (SH_OR, maker.items([without])), path=(f"{BACK}{slot}",)
    )


def _attachments(maker: Maker, key: str) -> None:
    slot, back = _REMARKS[key]
    attached = maker.shape(f"RES-011-attached-{key}", (SH.minCount, Literal(1)), path=(*back, "attachments"))
    for text, fact in (("RES-011-attachment", "needs_attachment"), ("RES-011-named-attachment", "names_attachment")):
        codes = [c["code"] for c in maker.codes(key) if c["facts"].get(fact)]
        if codes:
            alternatives = (SH_OR, maker.items([attached]))
            maker.reported(text, key, *_of(maker, key, codes), alternatives, path=(f"{BACK}{slot}",))


def _documents(maker: Maker) -> None:
    """Say which subject remarks stand on no diploma and on no certificate; for the others VIGO has no flags."""
    for text, fact in (("RES-011-diploma", "on_diploma"), ("RES-011-certificate", "on_certificate")):
        codes = [c["code"] for c in maker.codes("subject-remark") if c["facts"].get(fact) is False]
        refused = maker.shape(f"{text}-refused", (SH_IN, maker.items(maker.code("subject-remark", c) for c in codes)))
        maker.graph.add((maker.rule(text), SH_NOT, refused))


def _withdrawn(maker: Maker, key: str) -> None:
    """Warn of codes that have expired on a day that the list does not know."""
    slot, _ = _REMARKS[key]
    codes = [c["code"] for c in maker.codes(key) if c.get("expired") and not c.get("valid_to")]
    never = maker.shape(f"RES-018-never-{key}", (SH.maxCount, Literal(0)), path=(slot,))
    shape = maker.reported(
        "RES-018-expired", key, *_of(maker, key, codes), (SH_OR, maker.items([never])), path=(f"{BACK}{slot}",)
    )
    _narrow(maker, key, shape)


def _undated(maker: Maker) -> None:
    """Warn of subject remarks that have expired where the line has no day to hold them against."""
    slot, ways = _USES["subject-remark"]
    codes = [c["code"] for c in maker.codes("subject-remark") if c.get("valid_to")]
    dated = [
        maker.shape(f"RES-018-has-{way[-1]}", (SH.minCount, Literal(1)), path=way)
        for way in (*ways, (f"{BACK}subjectRemark", "assessments", "year"))
    ]
    maker.reported(
        "RES-018-undated",
        "subject-remark",
        *_of(maker, "subject-remark", codes),
        (SH_OR, maker.items(dated)),
        path=(f"{BACK}{slot}",),
    )


def _days(maker: Maker) -> None:
    for key, content in sorted(maker.sources.codelists.items()):
        dated = [c for c in content["codes"] if c.get("valid_from") or c.get("valid_to")]
        if not dated or key in _ELSEWHERE:
            continue
        if key not in _USES:
            raise GenerationError(
                f"code list {key} has days of validity: say in rules_remarks.py when its codes are used"
            )
        for limit in sorted({c["valid_to"] for c in dated if c.get("valid_to")}):
            _limit(maker, key, [c["code"] for c in dated if c.get("valid_to") == limit], (SH.minExclusive, limit))
        for limit in sorted({c["valid_from"] for c in dated if c.get("valid_from")}):
            _limit(maker, key, [c["code"] for c in dated if c.get("valid_from") == limit], (SH.maxExclusive, limit))


def _limit(maker: Maker, key: str, codes: list[str], bound: tuple[URIRef, str]) -> None:
    """Say that codes are not used after a day, or not before it; the bound is what must not be."""
    slot, ways = _USES[key]
    predicate, day = bound
    last = predicate == SH.minExclusive
    text, words = ("RES-018-too-late", f"until-{day}") if last else ("RES-018-too-early", f"from-{day}")
    inside = _inside(maker, f"RES-018-{key}-{words}", (predicate, Literal(day, datatype=XSD.date)), ways)
    alternatives = [inside, *(_on_a_line(maker, words, day) if key == "subject-remark" and last else ())]
    shape = maker.reported(
        text,
        f"{key}-{day}",
        *_of(maker, key, codes),
        (SH_OR, maker.items(alternatives)),
        path=(f"{BACK}{slot}",),
        expected=or_earlier(day) if last else or_later(day),
    )
    _narrow(maker, key, shape)


def _narrow(maker: Maker, key: str, shape: URIRef) -> None:
    """Leave the remarks of whole documents out of decisions, which have none."""
    if key == "document-remark":
        meta = Namespace(f"{maker.base}meta/")
        maker.graph.add((shape, meta.appliesTo, meta["group/results"]))


def _inside(maker: Maker, name: str, bound: tuple[URIRef, Any], ways: Iterable[tuple[str, ...]]) -> URIRef:
    """Name the shape that holds where no day of use is within a bound."""
    parts = [maker.none(f"{name}-{number}", bound, way) for number, way in enumerate(ways, 1)]
    return maker.shape(name, *((SH.property, part) for part in parts))


def _on_a_line(maker: Maker, words: str, day: str) -> list[URIRef]:
    """Name the shapes that hold where an assessment of the remark's line was made by a day.

    A subject that was approved while the code was valid keeps its remark on later documents.
    """
    line = (f"{BACK}subjectRemark", "assessments")
    found = []
    for key, bound in (("assessedOn", Literal(day, datatype=XSD.date)), ("year", Literal(int(day[:4])))):
        early = maker.shape(f"RES-018-{key}-{words}", (SH.maxInclusive, bound))
        some = ((SH.qualifiedValueShape, early), (SH.qualifiedMinCount, Literal(1)))
        found.append(maker.shape(f"RES-018-some-{key}-{words}", *some, path=(*line, key)))
    return found
