"""What must not pass a type checker where objects of the typed classes are made and read."""

from __future__ import annotations

from datetime import date

from veiskille.classes import Actor, ActorKind, Diploma, IdentityNumber, IdentityNumberKind, Period, Person

Period(startDate=date(2025, 8, 18))  # refused
Period(start_date=17)  # refused
Person(given_nam="Kim")  # refused
IdentityNumber(number="0" * 11)  # refused
IdentityNumber(number_kind=ActorKind.SCHOOL, number="0" * 11)  # refused
IdentityNumber(number_kind=IdentityNumberKind.NOT_STATED, number=12345678901)  # refused
Actor(id="urn:example:school", actor_kind=ActorKind.SCHOOL, name="Skolen")  # refused
Diploma()  # refused
Diploma.from_document(42)  # refused


def a_diploma(diploma: Diploma) -> None:
    diploma.issue_date = "2026-06-19"  # refused
    diploma.issueDate  # noqa: B018  # refused
    diploma.validate().is_valid  # noqa: B018  # refused
    diploma.validate("pupil-list")  # refused
    diploma.to_document().holder  # noqa: B018  # refused
