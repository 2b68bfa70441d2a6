"""The pytest plugin: options, a fixture, short failures, and reports of the documents that tests judged.

PYTEST_DONT_REWRITE: there is no assertion in it, and pytest would warn where it is loaded already.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from veiskille_pytest import Session, end, start

if TYPE_CHECKING:
    from collections.abc import Generator

    from veiskille.testing import Checker

#: Endings that a report may have; :mod:`veiskille_pytest.reports` has the form of each.
ENDINGS: Final = (".html", ".json", ".sarif", ".ttl", ".xml")
#: As the library has them, which is not loaded for them.
SEVERITIES: Final = ("violation", "warning", "info")
LANGUAGES: Final = ("en", "nb", "nn")

_SESSION: Final = pytest.StashKey[Session]()
#: Each report with the number of documents in it, None until it is written.
_FILES: Final = pytest.StashKey[dict[Path, int | None]]()
#: Workers of pytest-xdist that have not yet sent what they judged.
_AWAITED: Final = pytest.StashKey[set[str]]()
#: Key of what a worker sends.
_SENT: Final = "veiskille"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for reports and the settings."""
    parser.getgroup("veiskille", "documents judged by veiskille").addoption(
        "--veiskille-report",
        action="append",
        default=[],
        metavar="FILE",
        help="Write a report of the documents that were to conform; the form follows from the ending: "
        f"{', '.join(ENDINGS)}. May be given several times.",
    )
    parser.addini("veiskille_profile", "Profile to read documents by; by default each says its own.")
    parser.addini("veiskille_severity", "Least severity to tell of: violation, warning or info (the default).")
    parser.addini("veiskille_lang", "Language of the messages: en, nb or nn; by default the locale's, else en.")


def pytest_configure(config: pytest.Config) -> None:
    """Take the settings."""
    files = [Path(os.path.abspath(name)) for name in config.getoption("veiskille_report")]  # noqa: PTH100 - keeps links
    for file in files:
        if file.suffix not in ENDINGS:
            raise pytest.UsageError(f"--veiskille-report: the file must end in one of {', '.join(ENDINGS)}")
    session = Session(
        profile=config.getini("veiskille_profile") or None,
        severity=_one_of(SEVERITIES, "veiskille_severity", config),
        lang=_one_of(LANGUAGES, "veiskille_lang", config),
        root=config.rootpath,
        folder=config.invocation_params.dir,
        judged=[] if files else None,
    )
    config.stash[_SESSION], config.stash[_FILES], config.stash[_AWAITED] = session, dict.fromkeys(files), set()
    start(session)


def _one_of(known: tuple[str, ...], name: str, config: pytest.Config) -> str | None:
    value = config.getini(name) or None
    if value is not None and value not in known:
        raise pytest.UsageError(f"{name}: choose one of {', '.join(known)}")
    return value


def pytest_unconfigure(config: pytest.Config) -> None:
    """Forget the settings."""
    if _SESSION in config.stash:
        end(config.stash[_SESSION])


@pytest.fixture(scope="session", name="veiskille")
def veiskille_fixture() -> Checker:
    """Judge documents with validate, assert_valid and assert_invalid, by the settings of the session."""
    from veiskille.testing import Checker  # noqa: PLC0415 - only suites that ask for it load the validator

    return Checker()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,  # noqa: ARG001 - the hook's own
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show of our failures the message alone: source lines, arguments and locals may hold what a document holds."""
    report = yield
    if call.excinfo is not None and report.longrepr is not None and _is_ours(call.excinfo.type):
        report.longrepr = shown = call.excinfo.getrepr(style="value", chain=False)
        shown.addsection("called in", _caller(call.excinfo), "-")
    return report


def _is_ours(kind: type[BaseException]) -> bool:
    return _is_of_library(kind.__module__)


def _is_of_library(module: str) -> bool:
    return module.partition(".")[0] == "veiskille"


def _caller(error: pytest.ExceptionInfo[BaseException]) -> str:
    """Say where the test called the library."""
    entries = error.traceback.filter(error) or error.traceback
    outside = [entry for entry in entries if not _is_of_library(entry.frame.f_globals.get("__name__", ""))]
    last = (outside or entries)[-1]
    return f"{_relative(Path(last.path))}:{last.lineno + 1}"


def _relative(path: Path) -> Path:
    try:
        here = Path.cwd()
    except FileNotFoundError:
        return path
    return path.relative_to(here) if path.is_relative_to(here) else path


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:  # noqa: ANN401 - of pytest-xdist, which may not be there
    """Await what a worker of pytest-xdist judges."""
    node.config.stash[_AWAITED].add(node.gateway.id)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:  # noqa: ANN401, ARG001 - as above
    """Take what a worker of pytest-xdist judged."""
    session, sent = node.config.stash[_SESSION], getattr(node, "workeroutput", {}).get(_SENT)
    if session.judged is not None and sent is not None:
        from veiskille_pytest.reports import received  # noqa: PLC0415 - loads the validator

        session.judged += received(sent)
        node.config.stash[_AWAITED].discard(node.gateway.id)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Send what was judged, or write it."""
    stash = session.config.stash
    judged, files = stash[_SESSION].judged, stash[_FILES]
    if judged is None:
        return
    from veiskille_pytest import reports  # noqa: PLC0415 - loads the validator

    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_SENT] = reports.sendable(judged)
        return
    for file in files:
        try:
            files[file] = reports.write(file, judged, stash[_SESSION].lang)
        except OSError as error:
            pytest.exit(f"--veiskille-report: {file.name} cannot be written: {error.strerror}", returncode=4)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say where the reports are, and whether they are whole."""
    session, missing = config.stash[_SESSION], config.stash[_AWAITED]
    for file, number in config.stash[_FILES].items():
        if number is not None:
            terminalreporter.write_sep("-", f"veiskille: {number} documents in {_relative(file)}")
    if session.judged is not None and missing:
        lost = ", ".join(sorted(missing))
        terminalreporter.write_line(f"The report is not whole: nothing came from {lost}.", red=True)
