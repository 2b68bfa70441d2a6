"""What people write who validate documents."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_type

from veiskille import (
    Catalogue,
    Concept,
    Conversion,
    Error,
    Limits,
    Policy,
    Report,
    Result,
    Validator,
    catalogue,
    concept,
    convert,
    policies,
    profiles,
    validate,
)
from veiskille.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rdflib import Graph

    from veiskille.classes import Diploma


def every_way_in(tree: dict[str, Any], other: Mapping[str, object], diploma: Diploma, graph: Graph) -> None:
    assert_type(validate(Path("diploma.json")), Report)
    assert_type(validate(b"{}"), Report)
    assert_type(validate("{}", "diploma"), Report)
    assert_type(validate(tree, input_format="json"), Report)
    assert_type(validate(other), Report)
    assert_type(validate(diploma), Report)
    assert_type(validate(graph), Report)


def a_validator() -> None:
    validator = Validator(
        "diploma",
        shapes=Path("own.ttl"),
        lang="nn",
        limits=Limits(max_depth=20),
        today=date(2026, 6, 19),
        select=["RES"],
        ignore=("RES-003",),
        severity="warning",
    )
    assert_type(validator.validate(b"{}"), Report)
    assert_type(validator.lang, str)
    assert_type(validator.limits, Limits)
    assert_type(validator.today, date | None)


def a_report(report: Report) -> None:
    for result in report:
        assert_type(result, Result)
        assert_type(result.code, str)
        assert_type(result.location.line, int | None)
    assert_type(report.conforms, bool)
    assert_type(len(report), int)
    assert_type(report.count("violation"), int)
    assert_type(report.to_dict(), dict[str, Any])
    assert_type(report.in_language("nb"), Report)
    assert_type(str(report), str)


def what_goes_wrong() -> str:
    try:
        validate("{")
    except DocumentError as error:
        assert_type(error.line, int | None)
        return error.text("nn")
    except Error as error:
        return error.text()
    return ""


def the_rest() -> None:
    assert_type(profiles(), tuple[str, ...])
    assert_type(concept("vitnemål"), Concept)
    assert_type(catalogue(), Catalogue)
    assert_type(policies("pupil-list"), tuple[Policy, ...])
    conversion = convert(Path("list.jsonld"), "samtbu-pilot1", "pupil-list")
    assert_type(conversion, Conversion)
    assert_type(conversion.document, dict[str, Any])
