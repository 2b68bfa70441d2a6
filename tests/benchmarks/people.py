"""Persons, schools and their numbers, all made up, with control digits that are right."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from veiskille.components import identity_remainders, organisation_number_control

if TYPE_CHECKING:
    from datetime import date
    from random import Random

NAMES: Final[dict[str, list[str]]] = json.loads(Path(__file__).with_name("names.json").read_text("utf-8"))
GIVEN, FAMILY, PLACES = NAMES["given"], NAMES["family"], NAMES["place"]
#: The first two digits of a school number: the counties since 2024.
COUNTIES = ("03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56")
#: What is added to the month of birth in a number of the population register's test data.
SYNTHETIC_MONTH = 80


def identity_number(born: date, rng: Random) -> str:
    """Give a synthetic identity number for a day of birth since 2000."""
    day = f"{born.day:02d}{born.month + SYNTHETIC_MONTH:02d}{born.year % 100:02d}"
    start = rng.randrange(500)
    # Some serials have no control digits: the next one that has is taken.
    for serial, control in product(range(500), range(100)):
        number = f"{day}{500 + (start + serial) % 500:03d}{control:02d}"
        remainders = identity_remainders(number)
        if remainders is not None and remainders.right_now:
            return number
    raise ValueError(day)


def organisation_number(rng: Random) -> str:
    """Give an organisation number out of the range of test data."""
    while True:
        number = f"31{rng.randrange(10**7):07d}"
        if organisation_number_control(number):
            return number


def identifier(rng: Random) -> str:
    """Give a name-based looking, but made up, urn:uuid."""
    digits = f"{rng.getrandbits(128):032x}"
    return f"urn:uuid:{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def person(born: date, rng: Random) -> dict[str, Any]:
    """Give a person with one synthetic identity number."""
    given, family = rng.choice(GIVEN), rng.choice(FAMILY)
    return {
        "type": "Person",
        "givenName": f"{given} {rng.choice(GIVEN)}" if rng.random() < 0.3 else given,
        "familyName": f"{family} {rng.choice(FAMILY)}" if rng.random() < 0.3 else family,
        "birthDate": born.isoformat(),
        "identityNumbers": [
            {"type": "IdentityNumber", "numberKind": "tenor-synthetic", "number": identity_number(born, rng)}
        ],
    }


def school(rng: Random) -> dict[str, Any]:
    """Give a school that does not exist."""
    place = rng.choice(PLACES)
    return {
        "id": identifier(rng),
        "type": "Actor",
        "actorKind": "school",
        "name": {"nb": f"{place} videregående skole", "nn": f"{place} vidaregåande skule"},
        "organisationNumber": organisation_number(rng),
        "schoolNumber": f"{rng.choice(COUNTIES)}{rng.randrange(1, 1000):03d}",
    }
