"""What a rule means: why it is there, what it can say, and a wrong and a right example."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from veiskille.model import model
from veiskille.report import Finding
from veiskille.vocabulary import LANGUAGES, rules, shape_texts, unknown_rule
from veiskille.wording import word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veiskille.vocabulary import Rule
    from veiskille.wording import Worded

#: Beginning of a code to what the rules with it are about, in the order in which they are listed.
GROUPS: Final[Mapping[str, Mapping[str, str]]] = {
    "STR": {"en": "Structure", "nb": "Oppbygning", "nn": "Oppbygging"},
    "DOC": {"en": "Documents and exchange", "nb": "Dokumenter og utveksling", "nn": "Dokument og utveksling"},
    "IDN": {"en": "Identifiers", "nb": "Identifikatorer", "nn": "Identifikatorar"},
    "RES": {"en": "Results", "nb": "Resultater", "nn": "Resultat"},
    "EXM": {"en": "Examinations", "nb": "Eksamen", "nn": "Eksamen"},
    "ACT": {"en": "Actors and responsibilities", "nb": "Aktører og ansvar", "nn": "Aktørar og ansvar"},
    "FLO": {"en": "Flows and cases", "nb": "Flyt og caser", "nn": "Flyt og casar"},
    "GUI": {"en": "Guidance", "nb": "Veiledning", "nn": "Rettleiing"},
    "CAR": {"en": "Career competence", "nb": "Karrierekompetanse", "nn": "Karrierekompetanse"},
    "PRG": {"en": "Progress in learning", "nb": "Faglig utvikling", "nn": "Fagleg utvikling"},
    "CNV": {"en": "Conversion", "nb": "Konvertering", "nn": "Omforming"},
    "OWN": {"en": "Shapes of one's own", "nb": "Egne former", "nn": "Eigne former"},
}

#: What stands in a message where a report has the name of the field, its key, the class or what would be right.
_BLANKS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"path": "‹field›", "key": "‹key›", "class": "‹class›", "expected": "‹what is right›"},
    "nb": {"path": "‹felt›", "key": "‹nøkkel›", "class": "‹klasse›", "expected": "‹det som er rett›"},
    "nn": {"path": "‹felt›", "key": "‹nøkkel›", "class": "‹klasse›", "expected": "‹det som er rett›"},
}


@dataclass(frozen=True, slots=True)
class Fragment:
    """A few lines of a document; an ellipsis stands where something is left out."""

    #: Id of the profile or format of the document.
    format: str
    #: JSON pointer of the object that is shown.
    pointer: str
    lines: tuple[str, ...]
    #: What is marked: number of the line and of its first character, from 0, and of the one after its last.
    marks: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleExample:
    """A wrong and a right place."""

    #: What a report says of the wrong one.
    said: Worded
    wrong: Fragment
    right: Fragment


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that there is to tell about a rule."""

    rule: Rule
    #: What results of the rule can say, each in every language, with blanks for what differs.
    messages: tuple[Mapping[str, str], ...]
    #: None only where a rule is so new that no document shows it yet.
    example: RuleExample | None
    #: Address of the rule's page.
    page: str


def explain(code: str) -> Explanation:
    """Explain a rule.

    Args:
        code: the rule's code, in capitals or not.

    Raises:
        UnknownRule: no rule has that code; the error names the nearest ones.

    >>> explain("res-003").rule.label["nn"]
    'Eit fritak seier kvifor'
    """
    name = code.strip().upper()
    if name not in rules():
        raise unknown_rule(name)
    return Explanation(
        rule=rules()[name],
        messages=tuple(_messages(name)),
        example=_example(name),
        page=f"{model().base}rule/{name}",
    )


def group(code: str) -> str:
    """Give the group of a rule, a key of :data:`GROUPS`.

    >>> group("RES-003")
    'RES'
    """
    return code.partition("-")[0]


@cache
def _examples() -> dict[str, Any]:
    text = files("veiskille").joinpath("artefacts/explanations.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _example(name: str) -> RuleExample | None:
    data = _examples().get(name)
    if data is None:
        return None
    return RuleExample(
        said=_said(name, data["finding"], data["wrong"]["format"]),
        wrong=_fragment(data["wrong"]),
        right=_fragment(data["right"]),
    )


def _messages(name: str) -> Iterator[Mapping[str, str]]:
    """Give each message of a rule once, the shapes that share one told together."""
    seen = set()
    for key, text in shape_texts().items():
        if key == name or key.startswith(f"{name}-"):
            blank = {lang: _blank(text.message[lang], lang) for lang in LANGUAGES}
            if blank["en"] not in seen:
                seen.add(blank["en"])
                yield blank


def _blank(message: str, lang: str) -> str:
    for name, blank in _BLANKS[lang].items():
        message = message.replace(f"{{{name}}}", blank)
    return message[:1].upper() + message[1:]


def _said(name: str, facts: Mapping[str, Any], form: str) -> Worded:
    """Compose what a report says of the wrong example."""
    known = model()
    blank = {"pointer": "", "focus": "", "focus_pointer": "", "path": None, "shape": None}
    own = {"own_message": tuple(facts["own_message"].items())} if "own_message" in facts else {}
    finding = Finding(**{**blank, **facts, **own, "code": name})
    profile = known.profiles.get(form)
    return word(finding, profile.classes if profile else known.classes, known)


def _fragment(data: Mapping[str, Any]) -> Fragment:
    marks = []
    for mark in data["marks"]:
        line, start, end = map(int, mark.split())
        marks.append((line, start, end))
    return Fragment(data["format"], data["at"], tuple(data["lines"]), tuple(marks))
