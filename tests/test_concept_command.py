"""``veiskille concept`` and ``veiskille profiles``: what they find, in any language, and what they say of it."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from veiskille.cli import app
from veiskille.errors import UnknownTerm
from veiskille.lookup import look_up, used
from veiskille.model import model
from veiskille.vocabulary import LANGUAGES, codelist, codelists, concept, concepts, profile_groups, rules


def run(*arguments: str, code: int = 0, **environment: str) -> tuple[str, str]:
    settings = {"LC_ALL": "C", "NO_COLOR": "1", "COLUMNS": "200", **environment}
    result = CliRunner(env=settings).invoke(app, list(arguments))
    assert result.exit_code == code, result.output
    return result.stdout, result.stderr


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("term", ["vitnemål", "VITNEMAL", "diploma", "oahppoduodastus", "upper secondary diploma"])
def test_a_term_is_found_in_any_language_without_diacritics(term: str) -> None:
    assert look_up(term).concepts[0] is concept(term) is concepts()["diploma"]


@pytest.mark.parametrize("key", [key for key, it in concepts().items() if it.note and "se" in it.label])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_concept_is_shown_with_all_its_parts(key: str, lang: str) -> None:
    it, printed = concepts()[key], flat(run("concept", key, "--lang", lang)[0])
    assert printed.startswith(f"{it.label[lang]} {key} ")
    parts = [it.definition[lang], it.note[lang], *it.label.values(), *it.source, it.iri]
    parts += [f"{concepts()[other].label[lang]} ({other})" for other in (*it.broader, *it.related)]
    parts += [term for terms in it.alt.values() for term in terms]
    for part in parts:
        assert flat(part) in printed


def test_every_concept_is_found_by_its_id_and_by_each_of_its_terms() -> None:
    for key, it in concepts().items():
        assert look_up(key).concepts[0] is it
        for term in (*it.label.values(), *(term for terms in it.alt.values() for term in terms)):
            assert it in look_up(term).concepts


def test_several_words_need_no_quotes() -> None:
    assert run("concept", "issue", "date")[0] == run("concept", "issue date")[0]


def test_other_concepts_with_the_same_term_are_named() -> None:
    shared = next(found for key in concepts() if len(found := look_up(concepts()[key].label["nb"]).concepts) > 1)
    printed = run("concept", shared[0].label["nb"], "--lang", "nb")[0]
    assert "Andre begreper med denne termen" in printed
    assert f"({shared[1].id})" in printed


def test_where_a_concept_is_used() -> None:
    assert used(concepts()["diploma"]).classes == ("Diploma",)
    use = used(concepts()["grade"])
    assert "Assessment" in use.properties["grade"]
    assert use.codelists == ("grade",)
    printed = flat(run("concept", "grade")[0])
    assert "key grade of Assessment" in printed
    assert "code list grade" in printed


def test_a_key_of_many_types_is_cut_short() -> None:
    use = used(concepts()["name"])
    assert f"and {len(use.properties['name']) - 6} more" in flat(run("concept", "name")[0])


@pytest.mark.parametrize(("term", "key", "code"), [("munnleg", "hearing-form", "orally"), ("FAM51", "", "FAM51")])
def test_a_term_that_no_concept_has_may_name_a_code(term: str, key: str, code: str) -> None:
    found = look_up(term)
    assert not found.concepts
    assert code in {it.code for _, it in found.codes}
    assert not key or key in {it.id for it, _ in found.codes}
    printed = flat(run("concept", term, "--lang", "nn")[0])
    for it, each in found.codes:
        for part in (each.label["nn"], each.definition["nn"], it.label["nn"], it.id, each.iri):
            assert flat(part) in printed


def test_a_code_is_shown_with_its_days_and_what_other_systems_call_it() -> None:
    every = (code for key in codelists() for code in codelist(key).codes.values())
    it = next(code for code in every if code.valid_to)
    assert f"til {it.valid_to}" in flat(run("concept", it.code, "--lang", "nb")[0])
    printed = flat(run("concept", "IV", "--lang", "nb")[0])
    assert all(f"{system} {code}" in printed for system, code in codelist("grade").codes["IV"].same_as.items())


@pytest.mark.parametrize(
    ("term", "offered"),
    [
        ("vitnemol", "vitnemål"),
        ("standpunkt", "standpunktkarakter"),
        ("special teaching arrangement", "teaching group"),
    ],
)
@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "There is nothing called"),
        ("nb", "Det finnes ikke noe som heter"),
        ("nn", "Det finst ikkje noko som heiter"),
    ],
)
def test_an_unknown_term_names_the_nearest_ones(term: str, offered: str, lang: str, sentence: str) -> None:
    out, err = run("concept", *term.split(), "--lang", lang, code=2)
    assert not out
    assert f"{sentence} {term}" in err
    assert offered in err


@pytest.mark.parametrize("term", ["", " ", "\x1b[2J", "0" * 40])
def test_what_is_no_term_is_an_error_that_steers_no_terminal(term: str) -> None:
    with pytest.raises(UnknownTerm):
        look_up(term)
    assert "\x1b" not in run("concept", term, code=2)[1]


def test_an_identity_number_is_not_repeated() -> None:
    _, err = run("concept", "14830761293", code=2)
    assert "14830761293" not in err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_profiles_are_a_table(lang: str) -> None:
    head, *rows = run("profiles", "--lang", lang)[0].splitlines()
    columns = [head.index(word) for word in head.split()]
    assert [row.split()[0] for row in rows] == list(model().profiles)
    for row in rows:
        key = row.split()[0]
        assert row[columns[1] :].startswith(codelist("profile").codes[key].label[lang])
        assert f" {sum(key in rule.profiles for rule in rules().values())}  {model().profiles[key].root}" in row
        groups = sum(key in members for members in profile_groups().values())
        assert len(row[columns[4] :].split(", ")) == groups or not (row[columns[4] :] or groups)


def test_a_pipe_has_all_columns_on_one_line_each_and_a_narrow_terminal_fewer() -> None:
    assert run("profiles", COLUMNS="20") == run("profiles")
    narrow = CliRunner(env={"LC_ALL": "C", "FORCE_COLOR": "1", "NO_COLOR": "1", "COLUMNS": "80"})
    printed = narrow.invoke(app, ["profiles"]).stdout
    assert len(printed.splitlines()) == 1 + len(model().profiles)
    assert "GuidanceServiceDescription" not in printed


def complete(line: str) -> list[str]:
    words = line.split(" ")
    environment = {"_VEISKILLE_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    return CliRunner(env=environment).invoke(app, [], prog_name="veiskille").stdout.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("veiskille expl", {"explain"}),
        ("veiskille explain RES-00", {f"RES-00{number}" for number in range(1, 10)}),
        ("veiskille explain res-00", {f"res-00{number}" for number in range(1, 10)}),
        ("veiskille explain CAR", {"CAR-001", "CAR-002", "CAR-003"}),
        ("veiskille concept vitnem", {"vitnemål"}),
        ("veiskille concept issue da", {"date"}),
        ("veiskille concept attained-comp", {"attained-competences"}),
        ("veiskille validate --profile dip", {"diploma"}),
        ("veiskille convert --to pupil", {"pupil-list"}),
        ("veiskille validate --select CAR", {"CAR-001", "CAR-002", "CAR-003"}),
        ("veiskille validate --ignore RES-003,car-00", {"RES-003,car-001"}),
        ("veiskille explain RES-003 --lang n", {"nb", "nn"}),
    ],
)
def test_the_shell_completes(line: str, offered: set[str]) -> None:
    found = complete(line)
    assert offered <= set(found)
    assert len(found) < 20


def test_the_shell_gets_a_script() -> None:
    result = CliRunner(env={"_VEISKILLE_COMPLETE": "source_bash"}).invoke(app, [], prog_name="veiskille")
    assert result.exit_code == 0, result.output
    assert "_VEISKILLE_COMPLETE=complete_bash" in result.stdout
