"""EXM-020 and EXM-021: what candidates are told before an examination, and how many examinations they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rdflib import SH, XSD, Literal

from veiskille.generate.rules_made import ANY, SH_IN, SH_OR, Maker
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rdflib import URIRef

#: Audience and occasion of a topic to the hand-written text of its shapes.
_TEXTS: Final = {
    ("pupils-and-participants", "before-the-day"): "EXM-020-pupils-before",
    ("those-sitting-privately", "before-the-day"): "EXM-020-private-before",
    ("everyone", "before-the-day"): "EXM-020-everyone-before",
    ("everyone", "on-the-day"): "EXM-020-everyone-on-the-day",
}

#: The text for what the guide only advises to tell.
_ADVISED: Final = "EXM-020-private-advised"

#: The audience that is all others together.
_EVERYONE: Final = "everyone"

#: How a least and a greatest number are written.
_AT_MOST: Final = {"en": "at most {}", "nb": "høyst {}", "nn": "høgst {}"}
_FROM_TO: Final = {"en": "{} to {}", "nb": "{} til {}", "nn": "frå {} til {}"}

#: What counts as an examination of a candidate: one registered for, one sat before, and what is in the place of one.
_COUNTED: Final = ("registrations", "earlierSittings", "examinationExceptions")


def add(maker: Maker) -> None:
    """Add the shapes of EXM-020 that name a topic, and those of EXM-021 that judge a registration."""
    for topic in maker.codes("information-topic"):
        for row in topic["facts"].get("required", ()):
            _topic(maker, topic, row)
    provisions = maker.sources.catalogue["provision"]["entries"]
    law = next(p["valid_from"] for p in provisions if p["id"] == "for-2024-06-03-900/9-30")
    maker.graph.add((maker.rule("EXM-021-is-older"), SH.maxExclusive, Literal(law, datatype=XSD.date)))
    for row in maker.codes("examination-count"):
        _count(maker, row["code"], row["facts"])


def _topic(maker: Maker, topic: Mapping[str, Any], row: Mapping[str, Any]) -> None:
    """Say that a topic has been given to all of its audience that are there."""
    audiences = [row["audience"]]
    if row["audience"] == _EVERYONE:
        audiences = [c["code"] for c in maker.codes("information-audience") if c["code"] != _EVERYONE]
    groups = [_reached(maker, audience, topic["code"], row) for audience in audiences]
    maker.reported(
        _ADVISED if row.get("advised") else _TEXTS[row["audience"], row["occasion"]],
        topic["code"],
        (SH.targetClass, maker.path("ExaminationSession")),
        (SH["and"], maker.items(groups)),
        expected={lang: f"{topic['label'][lang]} ({topic['code']})" for lang in LANGUAGES},
    )


def _reached(maker: Maker, audience: str, topic: str, row: Mapping[str, Any]) -> URIRef:
    """Name the shape that holds where nobody of an audience is there, or somebody has told them."""
    giver = row.get("giver")
    words = "-".join([topic, row["occasion"], "to", audience, *([giver] if giver else ())])
    parts = [
        _says(maker, "informationTopics", "information-topic", topic),
        _says(maker, "informationOccasion", "information-occasion", row["occasion"]),
        _to(maker, audience),
    ]
    if giver:
        parts.append(_says(maker, "informationGiver", "information-giver", giver))
    item = maker.shape(f"EXM-020-is-{words}", (SH["and"], maker.items(parts)))
    some = ((SH.qualifiedValueShape, item), (SH.qualifiedMinCount, Literal(1)))
    told = maker.shape(f"EXM-020-told-{words}", *some, path=("informationGiven",))
    return maker.shape(f"EXM-020-reached-{words}", (SH_OR, maker.items([_without(maker, audience), told])))


def _without(maker: Maker, audience: str) -> URIRef:
    facts = next(c["facts"] for c in maker.codes("information-audience") if c["code"] == audience)
    kinds = maker.items(maker.code("candidate-kind", kind) for kind in facts["candidate_kinds"])
    one = maker.shape(
        f"EXM-020-is-among-{audience}", (SH.minCount, Literal(1)), (SH_IN, kinds), path=("candidateKind",)
    )
    none = ((SH.qualifiedValueShape, one), (SH.qualifiedMaxCount, Literal(0)))
    return maker.shape(f"EXM-020-without-{audience}", *none, path=("candidates",))


def _to(maker: Maker, audience: str) -> URIRef:
    codes = [_says(maker, "informationAudience", "information-audience", code) for code in (audience, _EVERYONE)]
    return maker.shape(f"EXM-020-reaches-{audience}", (SH_OR, maker.items(codes)))


def _says(maker: Maker, key: str, codelist: str, code: str) -> URIRef:
    return maker.shape(f"EXM-020-says-{code}", (SH.hasValue, maker.code(codelist, code)), path=(key,))


def _count(maker: Maker, name: str, facts: Mapping[str, Any]) -> None:
    """Say how many examinations a candidate has whose examinations are all stated."""
    areas = maker.items(Literal(area) for area in facts["programme_areas"])
    kinds = maker.items(maker.code("candidate-kind", kind) for kind in facts["candidate_kinds"])
    some = (SH.minCount, Literal(1))
    area = maker.shape(f"EXM-021-is-in-{name}", some, (SH_IN, areas), path=("programmeAreaCode",))
    kind = maker.shape(f"EXM-021-is-kind-in-{name}", some, (SH_IN, kinds), path=("candidate", "candidateKind"))
    number = maker.shape(
        f"EXM-021-number-{name}",
        (SH.qualifiedValueShape, maker.rule("EXM-021-is-in-the-count")),
        (SH.qualifiedMinCount, Literal(facts["minimum"])),
        (SH.qualifiedMaxCount, Literal(facts["maximum"])),
        path=(ANY.join(_COUNTED),),
    )
    held = [maker.rule("EXM-021-is-older"), maker.rule("EXM-021-not-all-stated")]
    maker.reported(
        "EXM-021-count",
        name,
        (SH.targetClass, maker.path("CandidateRegistration")),
        (SH_OR, maker.items([*held, maker.negation(area), maker.negation(kind), number])),
        expected=_number(facts["minimum"], facts["maximum"]),
    )


def _number(least: int, most: int) -> dict[str, str]:
    if least == most:
        return dict.fromkeys(LANGUAGES, str(most))
    if least == 0:
        return {lang: _AT_MOST[lang].format(most) for lang in LANGUAGES}
    return {lang: _FROM_TO[lang].format(least, most) for lang in LANGUAGES}
