"""Rich documents for measuring: seeded, all different, and none with anything to find in it."""

from __future__ import annotations

import copy
import json
import re
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

from benchmarks.people import identifier, person, school
from veiskille.vocabulary import codelist

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES: Final = Path(__file__).resolve().parents[2] / "examples"

#: The long examples, one for each way through upper secondary education; each document follows one of them.
WAYS: Final = (
    "general-studies-science",
    "supplementary-year",
    "vocational-with-exception",
    "carpenter-apprentice",
    "examination-1-raised-by-appeal",
    "examination-cancelled",
    "exception-in-an-attachment",
)
#: Programme subjects of general studies in pairs, the second of which builds on the first; 140 hours each.
PAIRS: Final = (
    ("REA3035", "REA3036"),
    ("REA3038", "REA3039"),
    ("REA3042", "REA3043"),
    ("REA3045", "REA3046"),
    ("REA3048", "REA3049"),
    ("REA3052", "REA3053"),
)
#: Foreign languages, level II of the common subject, 225 hours over two years.
LANGUAGES: Final = ("FSP6192", "FSP6213", "FSP6222", "FSP6343", "FSP6353", "FSP6363", "FSP6373")
PASSED: Final = tuple("23456")
_DAY: Final = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}")


@cache
def _example(profile: str, name: str) -> str:
    return (EXAMPLES / profile / "valid" / f"{name}.json").read_text("utf-8")


def diploma(index: int, seed: int = 1) -> dict[str, Any]:
    """Give the diploma of a place in the row; it depends on nothing but that place and the seed."""
    rng = Random(f"{seed}/{index}")  # noqa: S311 - repeatable, and no secret
    way = WAYS[index % len(WAYS)]
    tree: dict[str, Any] = json.loads(_example("diploma", way))
    # The trade's own result lies in the autumn: a year earlier its remark would name another day.
    if way != "carpenter-apprentice" and rng.random() < 0.5:
        tree = _a_year_earlier(tree)
    if way in ("general-studies-science", "examination-1-raised-by-appeal"):
        _choose_subjects(tree, rng)
    _describe(tree, rng)
    _grade(tree, rng)
    _attend(tree, rng)
    _name(tree, rng)
    return tree


def diplomas(count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Give the first diplomas of the row, one at a time."""
    return (diploma(index, seed) for index in range(count))


def text(tree: dict[str, Any]) -> str:
    """Write a document on one line, as systems send them."""
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def _a_year_earlier(tree: dict[str, Any]) -> dict[str, Any]:
    moved: dict[str, Any] = _moved(tree)
    number = moved["documentNumber"]
    moved["documentNumber"] = f"{number[:10]}{int(number[10:14]) - 1}{number[14:]}"
    return moved


def _moved(value: Any, key: str = "") -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, dict):
        return {k: _moved(v, k) for k, v in value.items()}
    if isinstance(value, list):
        return [_moved(item, key) for item in value]
    if isinstance(value, str) and _DAY.fullmatch(value):
        return f"{int(value[:4]) - 1}{value[4:]}"
    return value - 1 if key == "year" else value


def _choose_subjects(tree: dict[str, Any], rng: Random) -> None:
    """Put other programme subjects and another foreign language in the place of those of the example."""
    lines = {line["subject"]["subjectCode"]: line for line in tree["subjectResults"]}
    chosen = rng.sample(PAIRS, 2)
    old = [code for code in ("REA3038", "REA3039", "REA3045", "REA3046") if code in lines]
    if len(old) == 4:
        for code, new in zip(old, [code for pair in chosen for code in pair], strict=True):
            lines[code]["subject"] = _subject(new)
    if "FSP6222" in lines:
        lines["FSP6222"]["subject"] = _subject(rng.choice(LANGUAGES))


def _subject(code: str) -> dict[str, Any]:
    label = codelist("subject").codes[code].label
    return {"type": "Subject", "subjectCode": code, "name": {tag: label[tag] for tag in ("nb", "nn")}}


def _describe(tree: dict[str, Any], rng: Random) -> None:
    """Say more of each subject: its name in English, its reform, the programme area in which it was finished."""
    areas = [(a["period"]["endDate"], a["programmeAreaCode"]) for a in tree["programmeAreas"]]
    english = rng.random() < 0.7
    for line in tree["subjectResults"]:
        code = codelist("subject").codes.get(line["subject"]["subjectCode"])
        if english and code is not None:
            line["subject"]["name"]["en"] = code.label["en"]
            line["subject"]["reform"] = "LK20"
        finished = [
            a["assessedOn"]
            for a in line["assessments"]
            if a["assessmentKind"] == "overall-achievement" and "assessedOn" in a
        ]
        within = [area for end, area in areas if finished and finished[0] <= end]
        levels = code.facts["level"] if code is not None else []
        if within and "programmeAreaCode" not in line and f"VG{within[0][5]}" in levels:
            line["programmeAreaCode"] = within[0]


def _grade(tree: dict[str, Any], rng: Random) -> None:
    """Draw every grade that passes anew, and move each June's assessments by up to three days."""
    earlier = {year: timedelta(days=rng.randrange(4)) for year in range(2020, 2030)}
    for line in tree["subjectResults"]:
        for found in line["assessments"]:
            if found["grade"] in PASSED:
                found["grade"] = rng.choices(PASSED, (1, 3, 5, 5, 2))[0]
            day = found.get("assessedOn", "")
            if day[5:7] == "06":
                found["assessedOn"] = (date.fromisoformat(day) - earlier[int(day[:4])]).isoformat()
    for found in tree.get("conductAssessments", []):
        found["grade"] = rng.choices(("G", "NG"), (9, 1))[0]


def _attend(tree: dict[str, Any], rng: Random) -> None:
    for area in tree["programmeAreas"]:
        if "absenceDays" in area:
            area["absenceDays"], area["absenceHours"] = rng.randrange(25), rng.randrange(80)


def _name(tree: dict[str, Any], rng: Random) -> None:
    """Give the document, its holder and the school that issues it names and numbers of their own."""
    tree["id"] = identifier(rng)
    tree["documentLanguage"] = rng.choice(("nb", "nn"))
    born = date.fromisoformat(tree["holder"]["birthDate"])
    tree["holder"] = person(date(born.year, 1, 1) + timedelta(days=rng.randrange(365)), rng)
    number = tree["documentNumber"]
    owner = number[1:10]
    for place, actor in enumerate(tree.get("actors", [])):
        if actor["id"] == tree["awardedBy"]:
            issuer = school(rng)
            tree["actors"][place] = issuer
            tree["awardedBy"], owner = issuer["id"], issuer["organisationNumber"]
    tree["documentNumber"] = f"V{owner}{number[10:14]}{rng.randrange(36**4) % 10**4:04d}"


def long_diploma(results: int, seed: int = 1) -> dict[str, Any]:
    """Give a diploma with a number of subject results; no path through school is as long as the longest."""
    rng = Random(f"long/{seed}/{results}")  # noqa: S311 - as above
    tree: dict[str, Any] = json.loads(_example("diploma", "small"))
    listed = [c.code for c in codelist("subject").codes.values() if c.code != "NOR1267" and not c.expired]
    # Beyond the list: codes in the form of compulsory school, which the list of upper secondary does not hold.
    codes = [
        "NOR1267",
        *listed,
        *(f"{a}{b}X0{n:03d}" for a in "ABCDEFGH" for b in "ABCDEFGHIJKLM" for n in range(1000)),
    ]
    first = tree["subjectResults"][0]
    tree["subjectResults"] = []
    for code in codes[:results]:
        line = copy.deepcopy(first)
        line["subject"] = (
            _subject(code) if code in codelist("subject").codes else {"type": "Subject", "subjectCode": code}
        )
        line["assessments"] = line["assessments"][: 1 + (code == "NOR1267")]
        tree["subjectResults"].append(line)
    _grade(tree, rng)
    _name(tree, rng)
    return tree


def faulty_delivery(results: int, seed: int = 1) -> dict[str, Any]:
    """Give a delivery with a number of subject results, each of which has one grade that does not exist."""
    tree = delivery(results, seed)
    for holder in tree["deliveredResults"]:
        for line in holder["subjectResults"]:
            line["assessments"][0]["grade"] = "7"
    return tree


def delivery(results: int, seed: int = 1) -> dict[str, Any]:
    """Give a delivery to the register with a number of subject results, five for each holder."""
    rng = Random(f"delivery/{seed}/{results}")  # noqa: S311 - as above
    tree: dict[str, Any] = json.loads(_example("result-delivery", "small"))
    first = tree["deliveredResults"][0]["subjectResults"][0]
    tree["id"] = identifier(rng)
    tree["deliveredResults"] = []
    taken: set[str] = set()
    for start in range(0, results, 5):
        lines = []
        for code in ("REA3058", "REA3039", "REA3046", "REA3036", "SAM3073")[: results - start]:
            line = copy.deepcopy(first)
            line["subject"] = _subject(code)
            line["assessments"][0] |= {"id": identifier(rng), "grade": rng.choice(PASSED)}
            lines.append(line)
        holder = {"type": "HolderResults", "holder": _other_person(taken, rng), "subjectResults": lines}
        tree["deliveredResults"].append(holder)
    return tree


def _other_person(taken: set[str], rng: Random) -> dict[str, Any]:
    """Give a person whose number nobody in the delivery has: two results in one subject would be a fault."""
    while True:
        found = person(date(2003, 1, 1) + timedelta(days=rng.randrange(4 * 365)), rng)
        number = found["identityNumbers"][0]["number"]
        if number not in taken:
            taken.add(number)
            return found
