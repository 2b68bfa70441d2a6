"""Single faults to plant in a rich diploma, each with the code that must be found, and who can see it."""

from __future__ import annotations

import copy
from random import Random
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from benchmarks.documents import diploma

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Tree = dict[str, Any]

#: Who can see a fault: the profile's JSON Schema, lowering (which finds what no graph can show), the profile's shapes
#: in SHACL Core, and its rules in SPARQL.
SCHEMA: Final = "schema"
LOWERING: Final = "lowering"
CORE: Final = "core"
QUERIES: Final = "queries"

#: One document in this many is faulty.
ONE_IN: Final = 20


class Fault(NamedTuple):
    """A kind of fault."""

    name: str
    code: str
    seen_by: frozenset[str]
    spoil: Callable[[Tree], None]


class Planted(NamedTuple):
    """A document of the row: its tree, and the fault that is planted in it."""

    tree: Tree
    fault: Fault | None


FAULTS: dict[str, Fault] = {}


def _fault(name: str, code: str, *seen_by: str) -> Callable[[Callable[[Tree], None]], Callable[[Tree], None]]:
    def enter(spoil: Callable[[Tree], None]) -> Callable[[Tree], None]:
        FAULTS[name] = Fault(name, code, frozenset(seen_by), spoil)
        return spoil

    return enter


def _assessment(tree: Tree, kind: str = "overall-achievement") -> Tree:
    """Give the first assessment of a kind that has a grade in numbers of 2 and above."""
    found: Iterator[Tree] = (
        a
        for line in tree["subjectResults"]
        for a in line["assessments"]
        if a["assessmentKind"] == kind and a["grade"] in "23456" and "replaces" not in a
    )
    return next(found)


def _wrong_digit(number: str, at: int) -> str:
    return f"{number[:at]}{(int(number[at]) + 1) % 10}{number[at + 1 :]}"


@_fault("holder left out", "STR-001", SCHEMA, CORE)
def _no_holder(tree: Tree) -> None:
    del tree["holder"]


@_fault("date in the Norwegian form", "STR-003", SCHEMA, CORE)
def _norwegian_date(tree: Tree) -> None:
    tree["holder"]["birthDate"] = "14.03.2007"


@_fault("day that does not exist", "STR-003", CORE)
def _no_day(tree: Tree) -> None:
    tree["programmeAreas"][0]["period"]["endDate"] = "2024-02-30"


@_fault("hours as text", "STR-003", SCHEMA, CORE)
def _hours_as_text(tree: Tree) -> None:
    tree["subjectResults"][0]["hours"] = "140"


@_fault("subject code in small letters", "STR-004", SCHEMA, CORE)
def _small_letters(tree: Tree) -> None:
    subject = tree["subjectResults"][-1]["subject"]
    subject["subjectCode"] = subject["subjectCode"].lower()


@_fault("grade that does not exist", "STR-005", SCHEMA, CORE)
def _no_such_grade(tree: Tree) -> None:
    _assessment(tree)["grade"] = "7"


@_fault("person in the place of a body", "STR-006", SCHEMA, CORE)
def _holder_is_actor(tree: Tree) -> None:
    tree["holder"] = {"type": "Period", "startDate": "2020-08-01"}


@_fault("key of another class", "STR-007", SCHEMA, LOWERING)
def _key_of_another(tree: Tree) -> None:
    tree["holder"]["schoolNumber"] = "46091"


@_fault("key misspelt", "DOC-001", SCHEMA, LOWERING)
def _misspelt(tree: Tree) -> None:
    tree["holder"]["familyname"] = tree["holder"].pop("familyName")


@_fault("text without its language", "STR-008", SCHEMA, LOWERING)
def _no_language(tree: Tree) -> None:
    tree["programmeAreas"][0]["name"] = "Helse- og oppvekstfag"


@_fault("hours of absence below zero", "STR-009", SCHEMA, CORE)
def _below_zero(tree: Tree) -> None:
    tree["programmeAreas"][0]["absenceHours"] = -1


@_fault("one value for a list", "STR-010", SCHEMA, LOWERING)
def _no_list(tree: Tree) -> None:
    tree["attainedCompetences"] = tree["attainedCompetences"][0]


@_fault("competence stated twice", "STR-011", SCHEMA, LOWERING)
def _twice(tree: Tree) -> None:
    tree["attainedCompetences"] *= 2


@_fault("null", "STR-012", SCHEMA, LOWERING)
def _null(tree: Tree) -> None:
    tree["holder"]["middleName"] = None


@_fault("issued without a day", "STR-013", CORE)
def _no_issue_date(tree: Tree) -> None:
    del tree["issueDate"]


@_fault("replaced by itself", "STR-013", QUERIES)
def _replaced_by_itself(tree: Tree) -> None:
    tree["documentState"] = "replaced"
    tree["replacedBy"] = tree["id"]


@_fault("unknown version", "DOC-001", SCHEMA, CORE)
def _version(tree: Tree) -> None:
    tree["modelVersion"] = "2.0.0"


@_fault("born after the issue", "DOC-006", CORE)
def _born_late(tree: Tree) -> None:
    tree["holder"]["birthDate"] = "2029-03-14"


@_fault("result after the issue", "DOC-006", CORE, QUERIES)
def _result_late(tree: Tree) -> None:
    _assessment(tree)["assessedOn"] = "2029-06-05"


@_fault("period that ends before it begins", "DOC-007", CORE)
def _backwards(tree: Tree) -> None:
    period = tree["programmeAreas"][0]["period"]
    period["startDate"], period["endDate"] = period["endDate"], period["startDate"]


@_fault("language that does not exist", "DOC-010", CORE)
def _no_such_language(tree: Tree) -> None:
    tree["programmeAreas"][0]["name"] = {"qq": "Helse- og oppvekstfag"}


@_fault("document number with a wrong digit", "DOC-011", QUERIES)
def _document_number(tree: Tree) -> None:
    tree["documentNumber"] = _wrong_digit(tree["documentNumber"], 9)


@_fault("certificate's letter on a diploma", "DOC-011", CORE)
def _letter(tree: Tree) -> None:
    tree["documentNumber"] = f"K{tree['documentNumber'][1:]}"


@_fault("private candidate's diploma with order and conduct", "RES-015", CORE)
def _candidate(tree: Tree) -> None:
    tree["holderStatus"] = "private-candidate"
    for line in tree["subjectResults"]:
        line["subjectStatus"] = "P"


@_fault("identity number with a wrong digit", "IDN-001", QUERIES)
def _identity_number(tree: Tree) -> None:
    number = tree["holder"]["identityNumbers"][0]
    number["number"] = _wrong_digit(number["number"], 10)


@_fault("synthetic number stated as national", "IDN-002", CORE)
def _kind(tree: Tree) -> None:
    tree["holder"]["identityNumbers"][0]["numberKind"] = "national-identity-number"


@_fault("organisation number with a wrong digit", "IDN-004", QUERIES)
def _organisation_number(tree: Tree) -> None:
    extra = {"id": "urn:uuid:5d0e5f4e-7c0b-5f0a-9a61-2f3f1d1f7a10", "type": "Actor", "actorKind": "school"}
    tree.setdefault("actors", []).append({**extra, "name": {"nb": "Nordlia"}, "organisationNumber": "310001377"})


@_fault("school number without its zeros", "IDN-005", SCHEMA, CORE)
def _school_number(tree: Tree) -> None:
    extra = {"id": "urn:uuid:5d0e5f4e-7c0b-5f0a-9a61-2f3f1d1f7a10", "type": "Actor", "actorKind": "school"}
    tree.setdefault("actors", []).append({**extra, "name": {"nb": "Nordlia"}, "schoolNumber": "609"})


@_fault("curriculum of another reform", "IDN-006", CORE)
def _curriculum(tree: Tree) -> None:
    tree["subjectResults"][0]["subject"] |= {"curriculumCode": "NOR1-05", "reform": "LK20"}


@_fault("issuer that is nowhere described", "IDN-007", CORE)
def _dangling(tree: Tree) -> None:
    tree["awardedBy"] = "urn:uuid:00000000-0000-4000-8000-00000000dead"


@_fault("id with a space", "IDN-008", SCHEMA, LOWERING)
def _bad_iri(tree: Tree) -> None:
    tree["id"] = "urn:uuid:two words"


@_fault("two current identity numbers", "IDN-011", CORE)
def _two_numbers(tree: Tree) -> None:
    numbers = tree["holder"]["identityNumbers"]
    numbers.append({"type": "IdentityNumber", "numberKind": "tenor-synthetic", "number": "14830761293"})


@_fault("letter on the scale from 1 to 6", "RES-001", CORE)
def _letter_grade(tree: Tree) -> None:
    _assessment(tree)["grade"] = "G"


@_fault("exempt without a remark", "RES-003", CORE)
def _exempt(tree: Tree) -> None:
    for line in tree["subjectResults"]:
        if "subjectRemark" not in line:
            line["assessments"] = [{**line["assessments"][0], "grade": "F"}]
            return


@_fault("no basis for a grade", "RES-004", CORE)
def _no_basis(tree: Tree) -> None:
    _assessment(tree)["grade"] = "IV"


@_fault("examination form on an overall grade", "RES-008", CORE)
def _form(tree: Tree) -> None:
    _assessment(tree)["examinationForm"] = "S"


@_fault("subject on two lines", "RES-009", CORE)
def _two_lines(tree: Tree) -> None:
    line = copy.deepcopy(tree["subjectResults"][0])
    line["assessments"] = [
        {k: v for k, v in a.items() if k != "id"} for a in line["assessments"] if "replaces" not in a
    ]
    tree["subjectResults"].append(line)


@_fault("remark without what its text asks for", "RES-011", CORE)
def _parameters(tree: Tree) -> None:
    tree.setdefault("documentRemarks", []).append({"type": "DocumentRemark", "documentRemarkCode": "VMM32"})


@_fault("completed, with the code for no basis", "RES-014", QUERIES)
def _completion(tree: Tree) -> None:
    tree["programmeAreas"][-1]["completionCode"] = "M"


@_fault("order stated twice", "RES-015", CORE)
def _order_twice(tree: Tree) -> None:
    tree["conductAssessments"].append(dict(tree["conductAssessments"][0]))


@_fault("level of another document", "RES-016", CORE)
def _level(tree: Tree) -> None:
    tree["nqfLevel"] = "3"


@_fault("spring examination held in the autumn", "RES-017", QUERIES)
def _term(tree: Tree) -> None:
    found = _assessment(tree, "examination")
    found["term"] = "H"


@_fault("first-time diploma without its remark", "RES-023", CORE)
def _first_time(tree: Tree) -> None:
    tree["documentRemarks"] = [r for r in tree.get("documentRemarks", []) if r["documentRemarkCode"] != "VMM06"]
    tree["firstTimeDiploma"] = True


@_fault("days of absence left out", "RES-025", QUERIES)
def _no_absence(tree: Tree) -> None:
    tree["holderStatus"] = "pupil"
    for area in tree["programmeAreas"]:
        area.pop("absenceDays", None)


def planted(count: int, seed: int = 1) -> Iterator[Planted]:
    """Give the first documents of the row; of every twenty, one at a place drawn by the seed is faulty.

    The kinds of fault follow one another, so that the first faulty documents are of as many kinds.
    """
    kinds = list(FAULTS.values())
    Random(f"kinds/{seed}").shuffle(kinds)  # noqa: S311 - repeatable, and no secret
    for index in range(count):
        group = index // ONE_IN
        at = Random(f"place/{seed}/{group}").randrange(ONE_IN)  # noqa: S311 - as above
        fault = kinds[group % len(kinds)] if index % ONE_IN == at else None
        tree = diploma(index, seed)
        if fault is not None:
            fault.spoil(tree)
        yield Planted(tree, fault)


def one_of_each(seed: int = 1) -> Iterator[Planted]:
    """Give one document for each kind of fault."""
    for index, fault in enumerate(FAULTS.values()):
        tree = diploma(index, seed)
        fault.spoil(tree)
        yield Planted(tree, fault)
