"""What every test of the plugin needs: surroundings of its own, and libraries that are loaded already."""

import pytest
from rdflib import Graph

from veiskille import Validator

# pytester drops what is loaded while it is there; rdflib does not bear to be loaded twice in one process, and other
# tests use it in the same.
Graph().parse(data="<urn:a> <urn:b> <urn:c> .", format="turtle")
Validator("diploma").validate(b"{}")

#: What steers pytest itself. On a build server (CI, BUILD_NUMBER) it repeats the whole of each failure in its summary.
STEERING = ("BUILD_NUMBER", "CI", "PYTEST_ADDOPTS")


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give suites that a test runs the same surroundings everywhere, with no plugin that happens to be installed."""
    for name in STEERING:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
