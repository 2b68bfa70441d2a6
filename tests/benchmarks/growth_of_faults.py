"""Print how the time of each stage grows with the results in one document, and with the faults in them.

Run with: python tests/benchmarks/growth_of_faults.py [--most 100000] [--only FAULT…]

Each line is one document; beside each time stands its ratio to the document a tenth as large. A stage that is
linear keeps near 10.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import sys
import time
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from veiskille import Validator, plan
from veiskille import engine as exact
from veiskille.components import identity_remainders
from veiskille.findings import findings, view
from veiskille.lower import lower
from veiskille.model import model
from veiskille.reading import parse_json
from veiskille.render import json as as_json
from veiskille.render import text as as_text
from veiskille.render.checked import Checked
from veiskille.settle import settle
from veiskille.vocabulary import codelist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Json = dict[str, Any]
#: Puts a fault into a document, given the newest line, its number and the document so far.
Fault: TypeAlias = "Callable[[Json, int, Json], None]"

PROFILE: Final = "result-delivery"
SMALL: Final = Path(__file__).resolve().parents[2] / "examples" / PROFILE / "valid" / "small.json"
STEPS: Final = (100, 1_000, 10_000, 100_000)
#: Subjects of one holder.
SUBJECTS: Final = ("REA3058", "REA3039", "REA3046", "REA3036", "SAM3073")
STAGES: Final = ("read", "lower", "run", "find", "settle", "compose", "text", "json")


def delivery(results: int, fault: Fault | None = None) -> Json:
    """Give a delivery with a number of subject results, five for each holder, and a fault in each of them."""
    tree: Json = json.loads(SMALL.read_text("utf-8"))
    (first,) = tree.pop("deliveredResults")
    (sample,) = first["subjectResults"]
    numbers = identity_numbers()
    holders: list[Json] = []
    tree["deliveredResults"] = holders
    for number in range(results):
        place = number % len(SUBJECTS)
        if place == 0 or not holders:
            holders.append({**_copied(first), "subjectResults": []})
            born, identity = next(numbers)
            holders[-1]["holder"]["birthDate"] = born.isoformat()
            holders[-1]["holder"]["identityNumbers"][0]["number"] = identity
        line = _copied(sample)
        label = codelist("subject").codes[SUBJECTS[place]].label
        line["subject"] |= {"subjectCode": SUBJECTS[place], "name": {tag: label[tag] for tag in ("nb", "nn")}}
        line["assessments"][0]["id"] = f"urn:uuid:00000000-0000-4000-8000-{number:012x}"
        holders[-1]["subjectResults"].append(line)
        if fault is not None:
            fault(line, number, tree)
    return tree


def identity_numbers() -> Iterator[tuple[date, str]]:
    """Give days of birth, each with a synthetic identity number that nobody else has."""
    for serial, day in product(range(500, 1000), range(365)):
        born = date(2005, 1, 1) + timedelta(days=day)
        text = f"{born.day:02d}{born.month + 80:02d}{born.year % 100:02d}{serial}00"
        for place, name in ((9, "first"), (10, "second")):
            found = identity_remainders(text)
            control = 10 if found is None else -getattr(found, name) % 11
            text = f"{text[:place]}{control % 10}{text[place + 1 :]}"
            if control > 9:
                break
        else:
            yield born, text


def _copied(tree: Json) -> Json:
    made: Json = json.loads(json.dumps(tree))
    return made


def _missing_key(line: Json, _number: int, _tree: Json) -> None:
    del line["assessments"][0]["grade"]


def _unknown_key(line: Json, number: int, _tree: Json) -> None:
    line[f"subjectTyp{number:06d}"] = "VP"


def _same_unknown_key(line: Json, _number: int, _tree: Json) -> None:
    line["subjectTyp"] = "VP"


def _key_elsewhere(line: Json, _number: int, _tree: Json) -> None:
    line["deliveredOn"] = "2026-01-12"


def _code_outside(line: Json, number: int, _tree: Json) -> None:
    line["subjectStatus"] = f"Q{number}"


def _no_code(line: Json, number: int, _tree: Json) -> None:
    line["subjectStatus"] = f"no code {number}"


def _wrong_class(line: Json, _number: int, _tree: Json) -> None:
    line["subject"]["type"] = "Person"


def _dangling(line: Json, number: int, _tree: Json) -> None:
    line["assessments"][0]["replaces"] = f"urn:uuid:ffffffff-0000-4000-8000-{number:012x}"


def _same_id(line: Json, number: int, _tree: Json) -> None:
    line["assessments"][0]["id"] = f"urn:uuid:00000000-0000-4000-8000-{number // 2:012x}"


def _one_id(line: Json, _number: int, _tree: Json) -> None:
    line["assessments"][0]["id"] = "urn:uuid:00000000-0000-4000-8000-000000000000"


def _repeated(line: Json, _number: int, _tree: Json) -> None:
    line["assessments"][0]["resultSource"] = ["https://w3id.org/veiskille/actor/vestland"] * 2


def _order_of_days(line: Json, _number: int, _tree: Json) -> None:
    line["period"] = {"type": "Period", "startDate": "2026-01-06", "endDate": "2025-01-06"}


def _no_day(line: Json, number: int, _tree: Json) -> None:
    line["assessments"][0]["assessedOn"] = f"2026-02-30-{number}"


def _same_line(line: Json, _number: int, _tree: Json) -> None:
    line["assessments"].append({**line["assessments"][0], "id": f"{line['assessments'][0]['id']}-2"})


def _null(line: Json, _number: int, _tree: Json) -> None:
    line["hours"] = None


def _language(line: Json, number: int, _tree: Json) -> None:
    line["subject"]["name"] = {"nb": "Matematikk", f"x{number}": "R2"}


def _two_values(line: Json, _number: int, _tree: Json) -> None:
    line["hours"] = [140, 141]


def _wrong_holder(_line: Json, _number: int, tree: Json) -> None:
    tree["deliveredResults"][-1]["type"] = "Person"


def _one_holder(line: Json, number: int, tree: Json) -> None:
    """Move the result to the first holder, with a subject of its own: a list as long as the document."""
    line["subject"]["subjectCode"] = (
        f"{chr(65 + number // 10_000)}{chr(65 + number // 1_000 % 10)}X0{number % 1_000:03d}"
    )
    line["subjectStatus"] = "Q"
    if len(tree["deliveredResults"]) > 1:
        del tree["deliveredResults"][1:]
        tree["deliveredResults"][0]["subjectResults"].append(line)


def _dangling_in_one_list(_line: Json, number: int, tree: Json) -> None:
    tree["legalBasis"].append(f"urn:uuid:ffffffff-0000-4000-8000-{number:012x}")


def _repeated_in_one_list(_line: Json, _number: int, tree: Json) -> None:
    tree["legalBasis"].append(tree["legalBasis"][0])


def _null_in_one_list(_line: Json, _number: int, tree: Json) -> None:
    tree["legalBasis"].append(None)


def _unknown_in_one_object(_line: Json, number: int, tree: Json) -> None:
    tree[f"deliveredOm{number}"] = True


def _languages_of_one_text(_line: Json, number: int, tree: Json) -> None:
    tree["deliveredResults"][0]["subjectResults"][0]["subject"]["name"][f"en-x-{number}"] = "R2"


def _one_person(_line: Json, _number: int, tree: Json) -> None:
    tree["deliveredResults"][-1]["holder"]["identityNumbers"][0]["number"] = "17820554868"


def _one_person_in_subjects(line: Json, number: int, tree: Json) -> None:
    """Give all results to one person, each in a subject of its own."""
    _one_person(line, number, tree)
    line["subject"]["subjectCode"] = f"{chr(65 + number // 1_000 % 10)}XX0{number % 1_000:03d}"


def _one_line(line: Json, _number: int, tree: Json) -> None:
    """Move the result to the first line."""
    del tree["deliveredResults"][1:]
    first, *others = lines = tree["deliveredResults"][0]["subjectResults"]
    del lines[1:]
    if others or first is not line:
        first["assessments"] += line["assessments"]


FAULTS: Final[Mapping[str, Fault]] = {
    "missing key": _missing_key,
    "unknown key, each another": _unknown_key,
    "unknown key, all the same": _same_unknown_key,
    "key of another class": _key_elsewhere,
    "code outside its list": _code_outside,
    "no code at all": _no_code,
    "wrong class": _wrong_class,
    "dangling reference": _dangling,
    "same id twice": _same_id,
    "same id everywhere": _one_id,
    "repeated value": _repeated,
    "broken order of days": _order_of_days,
    "no day": _no_day,
    "assessment twice": _same_line,
    "null": _null,
    "language tag": _language,
    "two values for one": _two_values,
    "wrong class in one list": _wrong_holder,
    "code outside, in one list": _one_holder,
    "dangling, in one list": _dangling_in_one_list,
    "repeated, in one list": _repeated_in_one_list,
    "null in one list": _null_in_one_list,
    "unknown keys of one object": _unknown_in_one_object,
    "languages of one text": _languages_of_one_text,
    "one person for all": _one_person,
    "one person, many subjects": _one_person_in_subjects,
    "one line for all": _one_line,
}


def stages(data: bytes, validator: Validator, runner: exact.Runner) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Give the stages of one document one after the other, each to be called once before the next is asked for."""
    known, profile = model(), model().profiles[PROFILE]
    last: list[Any] = []

    def stage(work: Callable[..., Any], *arguments: object) -> Callable[[], Any]:
        def call() -> Any:  # noqa: ANN401 - as the work
            last[:] = [work(*arguments)]
            return last[0]

        return call

    yield "read", stage(parse_json, data)
    yield "lower", stage(lower, last[0], known, profile)
    lowered = last[0]
    yield "run", stage(exact.run, runner, lowered.graph)
    yield "find", stage(findings, view(profile), lowered.graph, last[0])
    yield "settle", stage(settle, lowered, last[0])
    yield "compose", stage(validator.composer.compose, profile, last[0], data.decode(), None)
    report = last[0].report
    yield "text", stage(as_text.text, [report], "nb")
    yield "json", stage(lambda: as_json.text([Checked("a.json", report)], "nb"))


def main() -> None:
    """Time every document and print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, default=STEPS[-1], help="results of the largest document")
    parser.add_argument("--only", nargs="*", choices=["none", *FAULTS], help="kinds of fault; by default all")
    options = parser.parse_args()
    validator, runner = Validator(PROFILE), exact.compile(plan.load(PROFILE))
    print(
        f"{'fault':<28}{'results':>8}{'MB':>6}{'found':>8}"
        + "".join(f"{stage:>16}" for stage in STAGES)
        + f"{'all':>16}"
    )
    for name, fault in {"none": None, **FAULTS}.items():
        if options.only and name not in options.only:
            continue
        before: dict[str, float] = {}
        for results in STEPS:
            if results > options.most:
                break
            data = json.dumps(delivery(results, fault), ensure_ascii=False, indent=1).encode()
            gc.collect()
            spent: dict[str, float] = {}
            found = 0
            for stage, work in stages(data, validator, runner):
                start = time.process_time()
                done = work()
                spent[stage] = time.process_time() - start
                found = len(done) if stage == "settle" else found
            spent["all"] = sum(spent.values())
            row = "".join(_cell(spent[stage], before.get(stage)) for stage in (*STAGES, "all"))
            print(f"{name:<28}{results:>8}{len(data) / 1e6:>6.1f}{found:>8}{row}", flush=True)
            before = spent
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"memory at its peak: {peak / (1024 * 1024 if sys.platform == 'darwin' else 1024):.0f} MB")


def _cell(seconds: float, before: float | None) -> str:
    return f"{seconds:>9.3f}" + (f"{'(' + format(seconds / before, '.1f') + ')':>7}" if before else " " * 7)


if __name__ == "__main__":
    main()
