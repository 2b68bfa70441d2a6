"""What people write who make documents of the typed classes."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, assert_type

from veiskille import Report
from veiskille.classes import Actor, ActorKind, Diploma, IdentityNumber, IdentityNumberKind, Period, Person, PupilList


def constructors() -> Person:
    period = Period(start_date=date(2025, 8, 18), end_date=None)
    number = IdentityNumber(number_kind=IdentityNumberKind.NOT_STATED, number="0" * 11, validity=period)
    assert_type(number.number, str)
    assert_type(number.validity, Period | None)
    return Person(given_name="Kim", identity_numbers=[number])


def an_actor() -> Actor:
    return Actor(id="urn:example:school", actor_kind=ActorKind.SCHOOL, name={"nb": "Skolen", "nn": "Skulen"})


def documents(text: str, data: bytes, tree: dict[str, Any]) -> None:
    diploma = Diploma.from_document(data)
    assert_type(diploma, Diploma)
    assert_type(PupilList.from_document(text), PupilList)
    assert_type(Diploma.from_document(tree), Diploma)
    assert_type(diploma.to_document(), dict[str, Any])
    assert_type(diploma.to_json(), str)
    assert_type(diploma.validate(), Report)
    assert_type(diploma.issue_date, date | None)
    assert_type(diploma.type, Literal["Diploma"])


class Ours(Diploma):
    """A class of one's own."""

    remark: str | None = None


def a_class_of_ones_own(data: bytes) -> None:
    assert_type(Ours.from_document(data), Ours)
    assert_type(Ours.from_document(data).validate(), Report)
    assert_type(Ours.from_document(data).remark, str | None)
