"""The hand-written pages say what is, in each language the same: every field, limit and code is described."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from veiskille.cli.formats import FORMS
from veiskille.components import COMPONENTS
from veiskille.crosswalks.conversion import FINDINGS as CONVERTED
from veiskille.engine.components import MAKERS
from veiskille.error_texts import TEMPLATES
from veiskille.limits import DEFAULTS
from veiskille.messages import COMPONENT_CODES
from veiskille.model import model
from veiskille.validate import validate
from veiskille.vocabulary import rules

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
#: Pages that stand in each language: English at the top, the others in a folder each.
START_PAGES = ("index.md", "tutorial.md")
TRANSLATIONS = ("nb", "nn")
BROKEN = ROOT / "examples" / "diploma" / "invalid" / "RES-003-exempt-without-remark.json"


def _frame(page: Path, folder: str = "") -> dict[str, list[str]]:
    """Give what must be the same in every language: outline, commands, JSON, and the pages that are linked to."""
    text = page.read_text("utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text.replace(_languages(page), ""))
    targets = [(page.parent / link).resolve().relative_to(DOCS).as_posix() for link in links]
    commands = re.findall(r"```sh\n(.*?)\n```", text, flags=re.DOTALL)
    return {
        "headings": re.findall(r"^#+(?= )", re.sub(r"```.*?```", "", text, flags=re.DOTALL), flags=re.MULTILINE),
        "blocks": re.findall(r"```([a-z]+)\n", text),
        "commands": [re.sub(r" --lang [a-z]+", "", command) for command in commands],
        "json": re.findall(r"```json\n(.*?)```", text, flags=re.DOTALL),
        "links": [target.removeprefix(f"{folder}/") for target in targets],
    }


def _languages(page: Path) -> str:
    """Give the line of links to the other languages: the first under the heading."""
    lines = [line for line in page.read_text("utf-8").splitlines() if line and not line.startswith("<div ")]
    assert lines[0].startswith("# ")
    return lines[1]


@pytest.mark.parametrize("lang", TRANSLATIONS)
@pytest.mark.parametrize("name", START_PAGES)
def test_each_language_shows_the_same(name: str, lang: str) -> None:
    english = _frame(DOCS / name)
    assert english["commands"]
    assert _frame(DOCS / lang / name, lang) == english


@pytest.mark.parametrize("lang", TRANSLATIONS)
@pytest.mark.parametrize("name", START_PAGES)
def test_a_page_is_shown_in_its_own_language(name: str, lang: str) -> None:
    text = (DOCS / lang / name).read_text("utf-8")
    assert text.startswith(f'<div lang="{lang}" markdown>\n')
    used = re.findall(r"^veiskille .*--lang ([a-z]+)", text, flags=re.MULTILINE)
    assert len(used) == text.count("\nveiskille ")
    assert used.count(lang) >= max(1, len(used) - 1)
    assert f'Validator(lang="{lang}")' in text


@pytest.mark.parametrize("name", START_PAGES)
def test_each_language_links_to_the_other_two(name: str) -> None:
    pages = {DOCS / name, *(DOCS / lang / name for lang in TRANSLATIONS)}
    for page in pages:
        links = re.findall(r"\]\(([^)]+)\)", _languages(page))
        assert {(page.parent / link).resolve() for link in links} == pages - {page}


@pytest.mark.parametrize("folder", ["", *TRANSLATIONS])
def test_the_line_that_the_tutorial_adds_mends_the_document(folder: str) -> None:
    (line,) = re.findall(r"```json\n(.*?)\n```", (DOCS / folder / "tutorial.md").read_text("utf-8"))
    (result,) = validate(BROKEN)
    lines = BROKEN.read_text("utf-8").splitlines()
    assert result.location.line is not None
    place = max(number for number, text in enumerate(lines[: result.location.line], 1) if '"subjectStatus"' in text)
    lines.insert(place, line)
    assert validate("\n".join(lines)).conforms


def _table(page: str) -> set[str]:
    """Give what stands as code in the first column of a page's tables."""
    found: set[str] = set()
    for line in (DOCS / page).read_text("utf-8").splitlines():
        if line.startswith("| `"):
            found |= set(re.findall(r"`([^`]+)`", line.split("|")[1]))
    return found


def test_every_field_of_a_report_is_described() -> None:
    report = validate(BROKEN).to_dict()
    assert report["results"]
    assert _table("reference/report.md") == set(report) | set(report["results"][0])


def test_every_component_of_the_model_is_described_with_its_code() -> None:
    text = (DOCS / "reference" / "components.md").read_text("utf-8")
    found = {name: COMPONENT_CODES[name] for name in (*(COMPONENT_CODES.keys() - MAKERS), "MinCount", "In")}
    found |= {name: code for name, (code, _) in CONVERTED.items()}
    described = dict(re.findall(r"^\| `(\w+)Component` \|.*\| \[(\w{3}-\d{3})\]\S+ \|$", text, flags=re.MULTILINE))
    assert described == found
    listed = {f"{name}Component" for name in (*found, *(f"{name}Constraint" for name in COMPONENTS), "NoVerdict")}
    assert _table("reference/components.md") == listed


def test_every_component_of_the_examples_reports_is_described() -> None:
    reports = (ROOT / "examples").rglob("*.report.json")
    met = {
        name for path in reports for name in re.findall(rf'"{model().base}component/(\w+)"', path.read_text("utf-8"))
    }
    assert met
    assert met <= _table("reference/components.md")


def test_the_result_that_the_page_shows_is_a_real_one() -> None:
    text = (DOCS / "reference" / "report.md").read_text("utf-8")
    shown = re.findall(r"```json\n(.*?)```", text, flags=re.DOTALL)
    result = validate(BROKEN).to_dict()["results"][0]
    result["location"]["file"] = BROKEN.relative_to(ROOT).as_posix()
    assert [json.loads(block) for block in shown] == [result]


def test_every_structural_code_is_described() -> None:
    text = (DOCS / "reference" / "report.md").read_text("utf-8")
    codes = {code for code in rules() if code.startswith("STR-")}
    assert codes == set(re.findall(r"^\| \[(STR-[0-9]{3})\]", text, flags=re.MULTILINE))


def test_every_limit_and_reason_is_described() -> None:
    text = (DOCS / "reference" / "reading.md").read_text("utf-8")
    for field in fields(DEFAULTS):
        assert re.search(rf"^\| `{field.name}` \| {getattr(DEFAULTS, field.name)} \|", text, flags=re.MULTILINE), (
            field.name
        )
    keys = list(TEMPLATES)
    # Those of files, encoding, syntax and limits stand first; what follows is not about reading.
    reasons = [key for key in keys[: keys.index("unknown-profile")] if key != "not-an-object"]
    assert [reason for reason in reasons if f"`{reason}`" not in text] == []


def test_security_names_the_forms_that_may_show_values_and_those_that_may_not() -> None:
    text = (DOCS / "about" / "security.md").read_text("utf-8")
    (heading,) = re.findall(r"^\| `--show-values` \|.*$", text, flags=re.MULTILINE)
    *shown, never = heading.strip(" |").split("|")
    for form, described in FORMS.items():
        columns = shown if described.may_show_values else [never]
        assert any(form.value in column.lower() for column in columns), form


def test_the_readme_of_the_shapes_names_every_profile_and_code() -> None:
    text = (ROOT / "shapes" / "README.md").read_text("utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert [link for link in links if not (ROOT / "shapes" / link).is_file()] == []
    assert [key for key in model().profiles if f"artefacts/shapes/{key}.ttl)" not in text] == []
    missing = {
        name: code
        for name, code in COMPONENT_CODES.items()
        if code.startswith("STR-")
        and name in ("MinCount", "MaxCount", "Datatype", "Pattern", "In", "Class", "Closed", "MinInclusive")
        and code not in text
    }
    assert missing == {}
