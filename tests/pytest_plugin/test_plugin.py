"""The pytest plugin, in suites of its own: what fails, what is told, and what is never told."""

from __future__ import annotations

import shlex
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from veiskille import validate
from veiskille.cli import app
from veiskille.report import SEVERITIES
from veiskille.testing import VerdictError, assert_valid
from veiskille.vocabulary import LANGUAGES
from veiskille_pytest import plugin, reports

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
VALID = EXAMPLES / "diploma" / "valid"
INVALID = EXAMPLES / "diploma" / "invalid"
SMALL = VALID / "small.json"
BROKEN = INVALID / "RES-003-exempt-without-remark.json"

#: What every suite begins with.
OPENING = f"""from pathlib import Path
INVALID, SMALL, BROKEN = Path({str(INVALID)!r}), Path({str(SMALL)!r}), Path({str(BROKEN)!r})
"""


@pytest.fixture
def run(pytester: pytest.Pytester) -> Callable[..., pytest.RunResult]:
    """Run a suite whose settings are strict, with no other plugin than ours, whether or not ours is installed."""

    def run(code: str, *arguments: str, ini: str = "") -> pytest.RunResult:
        pytester.makepyfile(f"{OPENING}{code}")
        pytester.makeini(
            f"[pytest]\naddopts = --strict-markers --strict-config -p no:cacheprovider\nfilterwarnings = error\n{ini}\n"
        )
        # Apart: what a run within this process loads is dropped again, and rdflib does not bear to be loaded twice.
        return pytester.runpytest_subprocess("-p", "veiskille_pytest.plugin", *arguments)

    return run


def assertion(*calls: str) -> str:
    tests = "".join(f"def test_{number}():\n    {call}\n" for number, call in enumerate(calls))
    return f"from veiskille.testing import assert_invalid, assert_valid\n{tests}"


def test_what_is_as_expected_passes(run: Callable[..., pytest.RunResult]) -> None:
    calls = (
        "assert_valid(SMALL)",
        "assert_valid(SMALL.read_bytes(), 'diploma')",
        "assert len(assert_valid(SMALL)) == 0",
        "assert_invalid(BROKEN)",
        "assert_invalid(BROKEN, 'RES-003')",
        "assert_invalid(BROKEN, 'RES-003', only=True, severity='violation')",
        "assert_invalid(BROKEN, 'RES-003', only=True, select=['RES'])",
        "assert_valid(BROKEN, ignore='RES-003')",
        "assert_invalid(b'{}', 'DOC-002')",
        "assert_invalid(b'[]', 'DOC-002', only=True, profile='diploma')",
    )
    run(assertion(*calls)).assert_outcomes(passed=len(calls))


def test_it_works_within_the_process_that_has_loaded_it(pytester: pytest.Pytester) -> None:
    loaded = {name for name in sys.modules if name.partition(".")[0] in ("rdflib", "veiskille")}
    pytester.makepyfile(f"{OPENING}{assertion('assert_valid(SMALL)', 'assert_invalid(SMALL)')}")
    result = pytester.runpytest_inprocess("-p", "veiskille_pytest.plugin", "-W", "error")
    result.assert_outcomes(passed=1, failed=1)
    assert loaded == {name for name in sys.modules if name.partition(".")[0] in ("rdflib", "veiskille")}


def test_a_failure_is_short_and_says_where_and_what_to_run(
    run: Callable[..., pytest.RunResult], pytester: pytest.Pytester
) -> None:
    (pytester.path / "diploma.json").write_bytes(BROKEN.read_bytes())
    result = run(assertion("assert_valid(Path.cwd() / 'diploma.json')"), "-l", "-vv", "--tb=long")
    result.assert_outcomes(failed=1)
    text = result.stdout.str()
    failure = text[text.index("____ test_0") : text.index("short test summary")].splitlines()[1:-1]
    (message,) = [result.message for result in validate(BROKEN)]
    assert failure == [
        "diploma.json does not conform to the profile diploma: 1 violation",
        f"  RES-003  diploma.json:81:20  {message}",
        "To learn more, run:",
        "  veiskille explain RES-003",
        "  veiskille validate diploma.json",
        "---------------------------------- called in -----------------------------------",
        "test_a_failure_is_short_and_says_where_and_what_to_run.py:5",
    ]


#: What fails, and what is said of it.
FAILURES = {
    "assert_valid(b'{')": "The document could not be judged: line 1, column 2: *",
    "assert_invalid(b'{', 'RES-003')": "The document could not be judged: line 1, column 2: *",
    "assert_valid(Path('none.json'))": "none.json could not be judged: none.json: The file does not exist. *",
    "assert_valid(b'{}')": "The document does not conform to any profile: 1 violation",
    "assert_invalid(BROKEN, 'RES-004', 'RES-003')": "The test expects that *.json breaks RES-004, but it does not. "
    "Found: RES-003",
    "assert_invalid(SMALL.read_text('utf-8'), 'RES-004')": "The test expects that the document breaks RES-004, but it "
    "does not. Found: nothing",
    "assert_invalid(SMALL)": "The test expects that *small.json does not conform to the profile diploma, but it does.",
    "assert_invalid(b'{}', 'RES-004', 'IDN-001')": "The test expects that the document breaks RES-004, IDN-001, *",
    "assert_invalid(INVALID / 'DOC-002-no-context.json', 'DOC-001', only=True)": "*.json breaks DOC-001, but it does "
    "not. Found: DOC-002",
    "assert_invalid(b'{}', 'RES-777')": "No rule has this code.*",
    "assert_valid(b'{}', 'transcript')": "The profile is not known.*",
    "assert_invalid(b'{}', only=True)": "The argument only cannot be used like this.*",
    "assert_valid(42)": "The type int cannot be read as a document.*",
}


def test_a_failure_says_what_was_found(run: Callable[..., pytest.RunResult]) -> None:
    result = run(assertion(*FAILURES), "--tb=long")
    result.assert_outcomes(failed=len(FAILURES))
    first = [before for before, line in zip(result.outlines[1:], result.outlines, strict=False) if "__ test_" in line]
    for (call, said), line in zip(FAILURES.items(), first, strict=True):
        assert fnmatch(line, said), call
    assert ">   " not in result.stdout.str(), "no source line"


def test_what_a_failure_says_to_run_can_be_run() -> None:
    with pytest.raises(VerdictError) as caught:
        assert_valid(BROKEN)
    lines = [shlex.split(line) for line in str(caught.value).splitlines() if line.startswith("  veiskille ")]
    codes = [CliRunner().invoke(app, line[1:]).exit_code for line in lines]
    assert [line[1] for line in lines] == ["explain", "validate"]
    assert codes == [0, 1]


def test_only_means_that_nothing_else_is_there(run: Callable[..., pytest.RunResult]) -> None:
    code = """
import json
from veiskille.testing import assert_invalid
def test_two():
    tree = json.loads(SMALL.read_text("utf-8"))
    tree["issueDate"], tree["surprise"] = "yesterday", 1
    report = assert_invalid(tree, "STR-003")
    assert_invalid(tree, *{result.code for result in report}, only=True)
    assert_invalid(tree, "STR-003", only=True)
"""
    result = run(code)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        ["The test expects that the document breaks STR-003 and nothing else. Found: *", "*.py:11"]
    )


@pytest.mark.parametrize("server", [{}, {"CI": "true"}, {"BUILD_NUMBER": "7"}], ids=["desk", "CI", "build"])
def test_ten_results_are_shown_and_the_rest_counted(
    run: Callable[..., pytest.RunResult], monkeypatch: pytest.MonkeyPatch, server: dict[str, str]
) -> None:
    for name, value in server.items():
        monkeypatch.setenv(name, value)
    code = """
import json
def test_many(veiskille):
    tree = json.loads(SMALL.read_text("utf-8"))
    tree["testData"] = False
    tree.update({f"surprise{n}": n for n in range(25)})
    veiskille.assert_valid(tree)
"""
    failure = run(code).stdout.str().partition("short test summary")[0]
    lines = [line for line in failure.splitlines() if line.startswith("  ") and not line.startswith("  veiskille")]
    assert len(lines) == 11
    assert lines[-1] == "  and 16 more"
    assert "25 violations, 1 warning" in failure


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "does not conform to the profile"), ("nb", "følger ikke profilen"), ("nn", "følgjer ikkje profilen")],
)
@pytest.mark.parametrize("by", ["override", "locale"])
def test_messages_come_in_the_language_that_is_set(
    run: Callable[..., pytest.RunResult], monkeypatch: pytest.MonkeyPatch, lang: str, said: str, by: str
) -> None:
    monkeypatch.setenv("LANG", f"{lang}_NO.UTF-8" if by == "locale" else "C")
    arguments = ["-o", f"veiskille_lang={lang}"] if by == "override" else []
    result = run(assertion("assert_valid(BROKEN)"), *arguments)
    assert said in result.stdout.str()


def test_the_fixture_and_the_functions_judge_by_the_settings(run: Callable[..., pytest.RunResult]) -> None:
    code = """
import pytest
from veiskille.testing import Checker, assert_valid, validate
@pytest.fixture(scope="session")
def wide(veiskille):
    return veiskille
def test_fixture(veiskille: Checker, wide):
    assert wide is veiskille
    assert veiskille.validate(SMALL).profile == "pupil-list"
    assert veiskille.validate(SMALL, "diploma").conforms
    veiskille.assert_invalid(SMALL, "DOC-001")
def test_functions():
    assert validate(SMALL).language == "nn"
    assert_valid(SMALL, profile="diploma", lang="nb")
"""
    ini = "veiskille_profile = pupil-list\nveiskille_lang = nn\nveiskille_severity = violation"
    run(code, ini=ini).assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("ini", "said"),
    [
        ("veiskille_lang = fr", "veiskille_lang: choose one of en, nb, nn"),
        ("veiskille_severity = fatal", "veiskille_severity: choose one of violation, warning, info"),
    ],
)
def test_a_wrong_setting_is_refused(run: Callable[..., pytest.RunResult], ini: str, said: str) -> None:
    result = run("def test(): pass", ini=ini)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"*{said}"])


def test_settings_are_those_of_the_library() -> None:
    assert tuple(reports.FORMS) == plugin.ENDINGS
    assert plugin.LANGUAGES == LANGUAGES
    assert plugin.SEVERITIES == SEVERITIES


def test_an_unknown_profile_in_the_settings_is_said_where_it_is_used(run: Callable[..., pytest.RunResult]) -> None:
    result = run(assertion("assert_valid(b'{}')"), ini="veiskille_profile = transcript")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*The profile is not known.*", "*.py:5"])


def test_a_validator_of_ones_own_is_used_as_it_is(run: Callable[..., pytest.RunResult]) -> None:
    code = """
import pytest
from veiskille import Limits, Validator
from veiskille.errors import UsageError
from veiskille.testing import VerdictError, assert_valid
def test_validator():
    small = Validator(limits=Limits(max_depth=2), lang="nb")
    with pytest.raises(VerdictError, match="kunne ikke vurderes"):
        assert_valid(SMALL, validator=small)
    with pytest.raises(UsageError):
        assert_valid(SMALL, "diploma", validator=small)
    with pytest.raises(UsageError):
        assert_valid(SMALL, select=["RES"], validator=small)
"""
    run(code).assert_outcomes(passed=1)


def test_a_folder_gives_a_case_for_each_document(
    run: Callable[..., pytest.RunResult], pytester: pytest.Pytester
) -> None:
    for name in ("a.json", "deeper/b.json", "deeper/010190 12345.json", "a.report.json"):
        path = pytester.path / "documents" / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(SMALL.read_bytes())
    code = """
import pytest
from veiskille.testing import assert_valid, documents
@pytest.mark.parametrize("path", documents("documents"))
def test_all(path):
    assert_valid(path)
@pytest.mark.parametrize("path", documents("documents", "*.json"))
def test_flat(path):
    assert_valid(path)
"""
    result = run(code, "-v")
    result.assert_outcomes(passed=4)
    text = result.stdout.str()
    assert all(f"test_all[{name}]" in text for name in ("a.json", "deeper/b.json"))
    assert "test_flat[a.json]" in text
    assert "12345" not in text


def test_a_folder_is_seen_from_the_root(run: Callable[..., pytest.RunResult], pytester: pytest.Pytester) -> None:
    inner = pytester.mkdir("inner")
    (pytester.mkdir("documents") / "a.json").write_bytes(SMALL.read_bytes())
    code = """
import pytest
from veiskille.testing import assert_valid, documents
@pytest.mark.parametrize("path", documents("documents"))
def test_all(path):
    assert_valid(path)
"""
    test = pytester.makepyfile(test_root=code)
    pytester.chdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(inner)
        run(code, str(test)).assert_outcomes(passed=1)


@pytest.mark.parametrize("folder", ["nowhere", "."])
def test_a_folder_without_documents_is_an_error(run: Callable[..., pytest.RunResult], folder: str) -> None:
    code = f"""
import pytest
from veiskille.testing import documents
@pytest.mark.parametrize("path", documents({folder!r}))
def test_all(path):
    pass
"""
    result = run(code)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*DocumentError: *: *.json*"])


def test_failures_in_fixtures_and_subtests_and_test_cases_are_short_too(
    run: Callable[..., pytest.RunResult],
) -> None:
    code = """
import unittest
import pytest
from veiskille.testing import assert_valid
@pytest.fixture
def judged():
    assert_valid(b'{"secret": "Planted"}')
def test_fixture(judged):
    pass
def test_subtests(subtests):
    with subtests.test():
        planted = "Planted"
        assert_valid(b'{"secret": "Planted"}')
class Case(unittest.TestCase):
    def test_case(self):
        assert_valid(b'{"secret": "Planted"}')
@pytest.mark.xfail(strict=True, raises=AssertionError)
def test_expected():
    assert_valid(b'{"secret": "Planted"}')
"""
    result = run(code, "-l", "-vv", "-rA", "--tb=long")
    result.assert_outcomes(failed=3, errors=1, xfailed=1)
    assert result.stdout.str().count("does not conform to any profile") >= 4
    assert "Planted" not in result.stdout.str()


def test_assertions_need_no_pytest() -> None:
    code = f"""
import sys
sys.modules["pytest"] = None
from veiskille.errors import Error
from veiskille.testing import assert_valid, documents
assert_valid(__import__("pathlib").Path({str(SMALL)!r}))
try:
    assert_valid(b"{{}}")
except AssertionError as error:
    print(error)
try:
    documents({str(VALID)!r})
except Error as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert "does not conform" in done.stdout
    assert "The extra pytest is not installed." in done.stdout


def test_a_suite_that_does_not_use_it_does_not_load_the_validator(run: Callable[..., pytest.RunResult]) -> None:
    code = """
import sys
def test_nothing():
    assert not [name for name in sys.modules if name.partition(".")[0] in ("veiskille", "rdflib", "pydantic")]
    assert [name for name in sys.modules if name.startswith("veiskille_pytest")]
"""
    result = run(code)
    result.assert_outcomes(passed=1)
    assert "veiskille:" not in result.stdout.str()


def test_the_options_are_told_in_the_help(run: Callable[..., pytest.RunResult]) -> None:
    text = run("", "--help").stdout.str()
    assert all(f"veiskille{name}" in text for name in ("-report=FILE", "_profile", "_severity", "_lang"))
