"""The career buttons: that their table holds together, how SKOS says it, and the shapes of CAR-002 that follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rdflib import RDF, SH, SKOS, Graph, Literal, URIRef

from veiskille.generate.errors import GenerationError
from veiskille.generate.rules_made import SH_IN, SH_OR
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.rules_made import Maker
    from veiskille.model import Model

#: A button is a pair of words: no more, no fewer.
_PAIR: Final = 2

#: Classes whose objects may be sorted under a button.
_RESOURCES: Final = ("StartUpQuestion", "ActivityIdea", "Dilemma")

#: The lists that SKOS says more of than their names.
CAREER_LISTS: Final = ("career-button", "career-pole", "career-theme")

#: Code list to the list of what its codes stand under, and to the fact that names it.
_ABOVE: Final = {"career-pole": ("career-button", "button"), "career-theme": ("career-pole", "pole")}


def poles_of(codelists: Mapping[str, Mapping[str, Any]]) -> dict[str, list[Mapping[str, Any]]]:
    """Give the two poles of each button, in order.

    Raises:
        GenerationError: a button has not exactly two poles, a pole names no button, or a position stands twice.
    """
    found: dict[str, list[Mapping[str, Any]]] = {c["code"]: [] for c in codelists["career-button"]["codes"]}
    for pole in codelists["career-pole"]["codes"]:
        button = pole["facts"]["button"]
        if button not in found:
            raise GenerationError(f"career-pole {pole['code']}: there is no button {button}")
        found[button].append(pole)
    wrong = [b for b, poles in found.items() if sorted(p["facts"]["position"] for p in poles) != [1, _PAIR]]
    if wrong:
        raise GenerationError(f"career-button: not exactly two poles in order: {', '.join(wrong)}")
    return found


def check_themes(codelists: Mapping[str, Mapping[str, Any]]) -> None:
    """Refuse a theme of no pole, a gap in the order of a pole's themes, and a sub-point of no listed condition.

    Raises:
        GenerationError: names the first fault.
    """
    poles = {c["code"] for c in codelists["career-pole"]["codes"]}
    conditions = {c["code"] for c in codelists["contextual-condition"]["codes"]}
    positions: dict[str, list[int]] = {}
    for theme in codelists["career-theme"]["codes"]:
        facts = theme["facts"]
        if facts["pole"] not in poles:
            raise GenerationError(f"career-theme {theme['code']}: there is no pole {facts['pole']}")
        positions.setdefault(facts["pole"], []).append(facts["position"])
        named = {name for point in facts.get("sub_points", ()) for name in point["conditions"]}
        if not named <= conditions:
            raise GenerationError(f"career-theme {theme['code']}: no such condition: {sorted(named - conditions)}")
    for pole in sorted(poles):
        if positions.get(pole, []) != list(range(1, len(positions.get(pole, [])) + 1)) or pole not in positions:
            raise GenerationError(f"career-theme: the themes of {pole} are not numbered from one on")


def state(graph: Graph, model: Model, key: str, codes: Iterable[Mapping[str, Any]]) -> None:
    """State in SKOS what a list of the career buttons says of its codes beyond their names."""
    space, terms = model.namespaces[key], f"{model.base}model/"
    above, name = _ABOVE.get(key, ("", ""))
    for code in codes:
        subject, facts = URIRef(space + code["code"]), code["facts"]
        if above:
            parent = URIRef(model.namespaces[above] + facts[name])
            graph.add((subject, SKOS.broader, parent))
            graph.remove((subject, SKOS.topConceptOf, None))
        if "concept" in facts:
            graph.add((subject, SKOS.exactMatch, URIRef(f"{model.base}concept/{facts['concept']}")))
        for lang, text in facts.get("tension", {}).items():
            graph.add((subject, URIRef(f"{terms}tension"), Literal(text, lang=lang)))
        for position, point in enumerate(facts.get("sub_points", ()), 1):
            _sub_point(graph, model, URIRef(f"{subject}/{position}"), subject, point)
    if key == "career-pole":
        _opposites(graph, space, codes)


def _sub_point(graph: Graph, model: Model, place: URIRef, theme: URIRef, point: Mapping[str, Any]) -> None:
    graph.add((place, RDF.type, SKOS.Concept))
    graph.add((place, SKOS.broader, theme))
    for lang, text in point["label"].items():
        graph.add((place, SKOS.prefLabel, Literal(text, lang=lang)))
    for condition in point["conditions"]:
        graph.add((place, SKOS.related, URIRef(model.namespaces["contextual-condition"] + condition)))


def _opposites(graph: Graph, space: str, poles: Iterable[Mapping[str, Any]]) -> None:
    """Relate the two poles of a button: each is the other's opposite."""
    for one in poles:
        for other in poles:
            if one is not other and one["facts"]["button"] == other["facts"]["button"]:
                graph.add((URIRef(space + one["code"]), SKOS.related, URIRef(space + other["code"])))


def add(maker: Maker) -> None:
    """Add the shapes of CAR-002 that follow from which pole belongs to which button."""
    buttons = {code["code"]: code for code in maker.codes("career-button")}
    for button, poles in poles_of(maker.sources.codelists).items():
        codes = [maker.code("career-pole", pole["code"]) for pole in poles]
        words = {lang: ", ".join(pole["label"][lang] for pole in poles) for lang in LANGUAGES}
        sorted_under = maker.shape(
            f"CAR-002-is-button-{button}",
            (SH.hasValue, maker.code("career-button", button)),
            path=("officialButton",),
        )
        within = maker.shape(f"CAR-002-within-{button}", (SH_IN, maker.items(codes)), path=("careerPoles",))
        maker.reported(
            "CAR-002-poles-of-button",
            button,
            *((SH.targetClass, maker.path(name)) for name in _RESOURCES),
            (SH_OR, maker.items([maker.negation(sorted_under), within])),
            expected=words,
        )
        orders = [(poles[0]["code"], poles[1]["code"]), (poles[1]["code"], poles[0]["code"])]
        maker.reported(
            "CAR-002-official",
            button,
            (SH.targetClass, maker.path("PolePairing")),
            (SH["and"], maker.items(_not_both(maker, *order) for order in orders)),
            expected=buttons[button]["label"],
        )
    check_themes(maker.sources.codelists)


def _not_both(maker: Maker, first: str, second: str) -> URIRef:
    """Name the shape that holds unless a pairing has these poles in this order."""
    sides = (("first", first), ("second", second))
    named = [
        maker.shape(f"CAR-002-{side}-is-{pole}", (SH.hasValue, maker.code("career-pole", pole)), path=(f"{side}Pole",))
        for side, pole in sides
    ]
    parts = [maker.negation(shape) for shape in named]
    return maker.shape(f"CAR-002-not-{first}-and-{second}", (SH_OR, maker.items(parts)))
