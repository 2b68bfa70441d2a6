"""The career buttons: five pairs, ten poles, fifty themes, found by every name that the sources use."""

import copy
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from rdflib import SKOS, Graph, Literal, URIRef

from veiskille import concept, validate
from veiskille.generate.career import check_themes, poles_of
from veiskille.generate.errors import GenerationError
from veiskille.generate.sources import read_sources
from veiskille.model import model
from veiskille.vocabulary import codelist, concepts

ROOT = Path(__file__).resolve().parents[1]
SKOS_FILES = ROOT / "src/veiskille/artefacts/skos"
BASE = model().base
BUTTONS = codelist("career-button").codes
POLES = codelist("career-pole").codes
THEMES = codelist("career-theme").codes
CONDITIONS = codelist("contextual-condition").codes

#: The official order, from the Norwegian pages of the framework.
OFFICIAL = {
    "nb": [
        "Meg i kontekst",
        "Muligheter og begrensninger",
        "Valg og tilfeldigheter",
        "Endring og stabilitet",
        "Tilpasning og motstand",
    ],
    "nn": [
        "Meg i kontekst",
        "Moglegheiter og avgrensingar",
        "Val og tilfeldigheiter",
        "Endring og stabilitet",
        "Tilpassing og motstand",
    ],
}

#: Pole to the number of its themes in the framework.
COUNTS = {
    "me": 7,
    "context": 3,
    "choice": 7,
    "chance": 4,
    "opportunity": 4,
    "limitations": 5,
    "change": 5,
    "stability": 4,
    "adaptation": 5,
    "resistance": 6,
}

#: Each pole by its names in English, bokmål and nynorsk, and by the spellings of other sources.
NAMES = {
    "pole-me": ["Me", "Meg"],
    "pole-context": ["Context", "Kontekst"],
    "pole-opportunity": ["Opportunity", "Opportunities", "Muligheter", "Moglegheiter"],
    "pole-limitations": ["Limitations", "Begrensninger", "Avgrensingar"],
    "pole-choice": ["Choice", "Valg", "Val"],
    "pole-chance": ["Chance", "Tilfeldigheter", "Tilfeldigheiter"],
    "pole-change": ["Change", "Endring"],
    "pole-stability": ["Stability", "Stabilitet"],
    "pole-adaptation": ["Adaptation", "Adaption", "Tilpasning", "Tilpassing"],
    "pole-resistance": ["Resistance", "Motstand"],
    "button-me-in-context": ["Me – Context", "Me/Context", "Me//Context", "Meg i kontekst"],
    "button-choice-chance": ["Choice – Chance", "Choice//Chance", "Valg og tilfeldigheter", "Val og tilfeldigheiter"],
    "button-opportunity-limitations": ["Opportunity/Limitations", "Opportunities//Limitations"],
    "button-change-stability": ["Change//Stability", "Endring og stabilitet"],
    "button-adaptation-resistance": ["Adaptation/Resistance", "Adaption//Resistance", "Tilpassing og motstand"],
    "career-competence": ["karrierekompetanse", "career competencies"],
    "career-management-skills": ["CMS", "career management skills", "career management skills (CMS)"],
    "career-learning-in-context": ["Career learning in context", "Karrierelæring i kontekst"],
}


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    return dict(read_sources(ROOT).codelists)


@pytest.fixture
def lists(written: dict[str, Any]) -> dict[str, Any]:
    return copy.deepcopy({key: entry for key, entry in written.items() if key.startswith(("career", "contextual"))})


def skos(key: str) -> Graph:
    return Graph().parse(SKOS_FILES / f"{key}.ttl")


def test_five_buttons_in_the_official_order() -> None:
    for lang, names in OFFICIAL.items():
        assert [button.label[lang] for button in BUTTONS.values()] == names
    assert [button.facts["position"] for button in BUTTONS.values()] == [1, 2, 3, 4, 5]
    assert sorted(button.facts["position_in_presentation"] for button in BUTTONS.values()) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("button", BUTTONS)
def test_a_button_has_two_poles_and_a_tension_between_them(button: str) -> None:
    poles = [pole for pole in POLES.values() if pole.facts["button"] == button]
    assert [pole.facts["position"] for pole in poles] == [1, 2]
    assert BUTTONS[button].label["en"] == " – ".join(pole.label["en"] for pole in poles)
    assert len(set(BUTTONS[button].facts["tension"].values())) == len(OFFICIAL) + 1


def test_ten_poles_in_the_order_of_their_buttons() -> None:
    order = [pole.facts["button"] for pole in POLES.values()]
    assert order == [button for button in BUTTONS for _ in range(2)]
    assert len(POLES) == len(COUNTS)


def test_fifty_themes_counted_by_pole() -> None:
    assert Counter(theme.facts["pole"] for theme in THEMES.values()) == COUNTS
    assert len(THEMES) == sum(COUNTS.values()) == 50
    for pole, number in COUNTS.items():
        positions = [theme.facts["position"] for theme in THEMES.values() if theme.facts["pole"] == pole]
        assert positions == list(range(1, number + 1))


def test_themes_are_told_apart_and_short_enough_to_be_read_aloud() -> None:
    for lang in ("en", "nb", "nn"):
        labels = [theme.label[lang] for theme in THEMES.values()]
        assert len(set(labels)) == len(labels)
        assert max(map(len, labels)) < 60
        assert all(theme.definition[lang].endswith(".") for theme in THEMES.values())
    assert not [code for code, theme in THEMES.items() if theme.label["nb"] == theme.label["nn"]]


def test_one_theme_of_context_has_two_sub_points() -> None:
    points = {code: theme.facts["sub_points"] for code, theme in THEMES.items() if "sub_points" in theme.facts}
    assert {code: len(found) for code, found in points.items()} == {"context-communities": 2}
    named = [name for point in points["context-communities"] for name in point["conditions"]]
    assert named == [code for code in CONDITIONS if CONDITIONS[code].facts["themes"] == ["context-communities"]]


def test_a_condition_names_themes_of_context() -> None:
    for condition in CONDITIONS.values():
        assert {THEMES[theme].facts["pole"] for theme in condition.facts["themes"]} == {"context"}


@pytest.mark.parametrize(
    ("name", "key"), [(name, key) for key, names in NAMES.items() for name in names], ids=lambda value: value
)
def test_concept_is_found_by_each_of_its_names(name: str, key: str) -> None:
    assert concept(name).id == key
    assert concept(name.lower()).id == key


@pytest.mark.parametrize("code", [*BUTTONS, *POLES])
def test_code_and_concept_have_the_same_names(code: str) -> None:
    entry = {**BUTTONS, **POLES}[code]
    named = concepts()[entry.facts["concept"]]
    assert named.label == entry.label
    assert named.alt == entry.alt


def test_a_pole_is_a_concept_of_its_own_under_its_button_and_related_to_its_opposite() -> None:
    for pole in POLES.values():
        opposite = next(o for o in POLES.values() if o is not pole and o.facts["button"] == pole.facts["button"])
        named = concepts()[pole.facts["concept"]]
        assert named.broader == (BUTTONS[pole.facts["button"]].facts["concept"], "career-pole")
        assert named.related == (opposite.facts["concept"],)


def test_skos_holds_what_belongs_together() -> None:
    poles, themes, buttons = skos("career-pole"), skos("career-theme"), skos("career-button")
    for pole in POLES.values():
        above = BUTTONS[pole.facts["button"]].iri
        assert set(poles.objects(URIRef(pole.iri), SKOS.broader)) == {URIRef(above)}
        assert (URIRef(pole.iri), SKOS.exactMatch, URIRef(f"{BASE}concept/{pole.facts['concept']}")) in poles
        assert len(list(poles.objects(URIRef(pole.iri), SKOS.related))) == 1
    for theme in THEMES.values():
        assert (URIRef(theme.iri), SKOS.broader, URIRef(POLES[theme.facts["pole"]].iri)) in themes
    assert len(list(themes.subjects(SKOS.broader, URIRef(THEMES["context-communities"].iri)))) == 2
    for button in BUTTONS.values():
        for lang, text in button.facts["tension"].items():
            assert (URIRef(button.iri), URIRef(f"{BASE}model/tension"), Literal(text, lang=lang)) in buttons
    assert (None, SKOS.altLabel, Literal("Opportunities//Limitations", lang="en")) in buttons


@pytest.mark.parametrize(
    ("code", "facts", "said"),
    [
        ("chance", {"button": "luck"}, "there is no button luck"),
        ("chance", {"button": "change-stability"}, "not exactly two poles in order"),
        ("chance", {"position": 1}, "not exactly two poles in order"),
    ],
)
def test_a_table_of_poles_that_does_not_hold_together_is_refused(
    lists: dict[str, Any], code: str, facts: dict[str, Any], said: str
) -> None:
    next(c for c in lists["career-pole"]["codes"] if c["code"] == code)["facts"].update(facts)
    with pytest.raises(GenerationError, match=said):
        poles_of(lists)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"pole": "luck"}, "there is no pole luck"),
        ({"position": 9}, "not numbered from one on"),
        ({"sub_points": [{"conditions": ["weather"]}]}, "no such condition"),
    ],
)
def test_a_table_of_themes_that_does_not_hold_together_is_refused(
    lists: dict[str, Any], facts: dict[str, Any], said: str
) -> None:
    lists["career-theme"]["codes"][0]["facts"].update(facts)
    with pytest.raises(GenerationError, match=said):
        check_themes(lists)


def portfolio(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON value
    text = (ROOT / "examples/career-learning-portfolio/valid/small.json").read_text("utf-8")
    return {**json.loads(text), **changes}


@pytest.mark.parametrize("key", ["grade", "Score", "LEVEL", "eqfLevel", "poeng", "stars"])
def test_a_key_that_grades_is_refused_by_the_rule_that_forbids_it(key: str) -> None:
    document = portfolio()
    document["reflections"][0][key] = 5
    results = validate(document).results
    assert [(result.code, result.location.pointer) for result in results] == [("CAR-001", f"/reflections/0/{key}")]


def test_no_class_of_the_portfolio_has_a_key_that_grades() -> None:
    profile = model().profiles["career-learning-portfolio"]
    keys = {slot.key.lower() for cls in profile.classes.values() for slot in cls.slots.values()}
    assert profile.refused
    assert not keys & set(profile.refused)
    assert not [p.id for p in model().profiles.values() if p.refused and p is not profile]


@pytest.mark.parametrize("button", BUTTONS)
@pytest.mark.parametrize("turned", [False, True])
def test_an_official_pair_as_ones_own_is_warned_of(button: str, turned: bool) -> None:  # noqa: FBT001 - a parameter
    first, second = [code for code, pole in POLES.items() if pole.facts["button"] == button][:: -1 if turned else 1]
    pairing = {
        "id": "urn:uuid:0a3ad9b1-3c83-4a7a-9c83-0d5e8a8f1f52",
        "type": "PolePairing",
        "name": {"nb": "Mitt par"},
        "ownPairing": True,
        "firstPole": first,
        "secondPole": second,
    }
    report = validate(portfolio(polePairings=[pairing]))
    assert [(result.code, result.severity) for result in report.results] == [("CAR-002", "warning")]
    others = [code for code, pole in POLES.items() if pole.facts["button"] != button]
    for other in others:
        assert not validate(portfolio(polePairings=[{**pairing, "secondPole": other}])).results


@pytest.mark.parametrize("pole", POLES)
@pytest.mark.parametrize("button", BUTTONS)
def test_a_resource_under_a_button_names_only_its_poles(button: str, pole: str) -> None:
    question = {
        "id": "urn:uuid:4c7a3a80-2d6c-4f0b-8a5e-3f5f5c1f9b07",
        "type": "StartUpQuestion",
        "statement": {"nb": "Hva tenker du på?"},
        "officialButton": button,
        "careerPoles": [pole],
    }
    found = [result.code for result in validate(portfolio(startUpQuestions=[question])).results]
    assert found == ([] if POLES[pole].facts["button"] == button else ["CAR-002"])


@pytest.mark.parametrize("key", ["careerPoles", "careerButtons", "careerThemes"])
def test_each_way_of_naming_what_is_explored_will_do(key: str) -> None:
    codes = {"careerPoles": "change", "careerButtons": "change-stability", "careerThemes": "change-earlier-changes"}
    document = portfolio()
    document["reflections"][0].pop("careerPoles")
    assert [result.code for result in validate(document).results] == ["CAR-001"]
    document["reflections"][0][key] = [codes[key]]
    assert not validate(document).results


@pytest.mark.parametrize(
    "ground",
    [
        {"consentGivenOn": "2026-10-13"},
        {"legalBasis": [f"{BASE}provision/lov-2023-06-09-30/16-1"]},
        {"statedBasis": {"nb": "Den lærende la den selv fram."}},
        {"statedBasis": {"nb": "Den lærende la den selv fram."}, "consentGivenOn": "2026-10-14"},
    ],
)
def test_each_ground_for_sharing_will_do(ground: dict[str, Any]) -> None:
    sharing = {"type": "PortfolioSharing", "sharedOn": "2026-10-13", "sharedWith": [f"{BASE}actor/innlandet"]}
    assert [result.code for result in validate(portfolio(portfolioSharings=[sharing])).results] == ["CAR-003"]
    assert not validate(portfolio(portfolioSharings=[{**sharing, **ground}])).results
