"""SHACL 4.6, logical constraint components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veiskille.engine.checks import EachIn

if TYPE_CHECKING:
    from veiskille.engine.checks import Check, Context, Run
    from veiskille.graph import Term


def not_(arguments: list[Any], context: Context) -> Check:
    """Make the check of ``sh:not`` (4.6.1)."""
    conforms = context.shape(arguments[0]).conforms

    def test(run: Run, value: Term) -> bool:
        return not conforms(run, value)

    return EachIn(test)


def and_(arguments: list[Any], context: Context) -> Check:
    """Make the check of ``sh:and`` (4.6.2)."""
    members = tuple(context.shape(index).conforms for index in arguments[0])

    def test(run: Run, value: Term) -> bool:
        for conforms in members:  # noqa: SIM110 - a generator costs more than what it asks
            if not conforms(run, value):
                return False
        return True

    return EachIn(test)


def or_(arguments: list[Any], context: Context) -> Check:
    """Make the check of ``sh:or`` (4.6.3)."""
    members = tuple(context.shape(index).conforms for index in arguments[0])

    def test(run: Run, value: Term) -> bool:
        for conforms in members:  # noqa: SIM110 - a generator costs more than what it asks
            if conforms(run, value):
                return True
        return False

    return EachIn(test)


def xone(arguments: list[Any], context: Context) -> Check:
    """Make the check of ``sh:xone`` (4.6.4); a shape that is listed twice counts twice."""
    members = tuple(context.shape(index).conforms for index in arguments[0])

    def test(run: Run, value: Term) -> bool:
        return sum(conforms(run, value) for conforms in members) == 1

    return EachIn(test)
