"""Settings for all tests: the same examples in each run, and the same surroundings wherever they are run."""

import os

from hypothesis import settings

pytest_plugins = ["pytester"]

settings.register_profile("check", derandomize=True, deadline=None)
settings.load_profile("check")

#: What steers colours, widths and languages of commands; a test that is about one of them sets it itself.
_STEERING = (
    *("NO_COLOR", "FORCE_COLOR", "PY_COLORS", "COLORTERM", "TERM", "GITHUB_ACTIONS", "TTY_COMPATIBLE"),
    *("TTY_INTERACTIVE", "COLUMNS", "LINES", "TERMINAL_WIDTH", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"),
)


def pytest_sessionstart() -> None:
    """Take away what steers commands; not before, because pytest itself shall still be coloured as it was asked to."""
    for name in _STEERING:
        os.environ.pop(name, None)
