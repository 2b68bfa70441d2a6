"""The house stands: imports go down, each foreign package has one door, and nothing reaches outside."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from code_reading import Import, broad_handlers, forbidden_calls, imports, long_functions

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "veiskille"
GENERATED = ("src/veiskille/artefacts/", "src/veiskille/checks/", "src/veiskille/classes/")

#: Module or package to its floor. A module that is to come may stand here already; none may be missing.
FLOORS = {
    "error_texts": 1,
    "languages": 1,
    "errors": 1,
    "json_texts": 1,
    "limits": 1,
    "redact": 1,
    "source": 1,
    "classes": 2,
    "diagnose": 2,
    "graph": 2,
    "model": 2,
    "reading": 2,
    "report": 2,
    "verdict": 2,
    "vocabulary": 2,
    "catalogue": 2,
    "wire": 2,
    "checks": 3,
    "components": 3,
    "lookup": 3,
    "lower": 3,
    "messages": 3,
    "nearest": 3,
    "outcome": 3,
    "paths": 3,
    "plan": 3,
    "tree": 3,
    "rdf": 3,
    "accept": 4,
    "engine": 4,
    "choice": 3,
    "dangling": 4,
    "findings": 4,
    "wording": 4,
    "reference": 4,
    "settle": 4,
    "own_shapes": 3,
    "exclusive": 1,
    "compose": 5,
    "convert": 5,
    "explain": 5,
    "carried": 5,
    "failure": 5,
    "inputs": 5,
    "judge": 5,
    "keys": 3,
    "crosswalks": 5,
    "policy": 5,
    "render": 5,
    "samples": 5,
    "validate": 5,
    "": 6,  # the public face
    "__main__": 6,
    "cli": 6,
    "generate": 6,
    "testing": 6,
    "spark": 6,
}

#: Foreign package to the modules that may import it; ``:late`` where only a function may, so that start-up need not.
DOORS = {
    "jiter": {"reading"},
    "jinja2": {"render"},
    "jsonschema_rs": {"accept"},
    "linkml": {"generate"},
    "linkml_runtime": {"generate"},
    "markupsafe": {"render"},
    "mkdocs": {"generate"},
    "pydantic": {"wire", "classes"},
    "pyshacl": {"reference"},
    "pyspark": {"spark"},
    "pytest": {"testing:late"},
    "veiskille_pytest": {"testing"},
    "pyparsing": {"own_shapes", "plan"},
    "rdflib": {"own_shapes", "plan", "rdf", "reference", "generate", "validate:late", "render:late"},
    "rich": {"cli", "render"},
    "typer": {"cli"},
    "yaml": {"generate"},
}

#: What of the standard library could fetch, load code, or call other programs.
FORBIDDEN = frozenset(
    (
        "asyncio",
        "cffi",
        "code",
        "codeop",
        "ctypes",
        "dbm",
        "dill",
        "ftplib",
        "http",
        "imp",
        "imaplib",
        "marshal",
        "multiprocessing",
        "nntplib",
        "pickle",
        "poplib",
        "pty",
        "runpy",
        "shelve",
        "smtplib",
        "socket",
        "socketserver",
        "ssl",
        "subprocess",
        "telnetlib",
        "urllib",
        "webbrowser",
        "xmlrpc",
        "zipimport",
    )
)
EXCEPTED = {("generate.artefacts", "subprocess")}  # ruff formats the generated classes

#: Files that are longer than the house allows, each with its reason.
LONG_FILES = {
    "shapes/rules/identifiers.ttl": "one form and one calendar for each of seven kinds of number",
    "ontology/modules/flows.yaml": "nineteen classes that refer to each other in one description",
    "shapes/rules/results.ttl": "each shape has its messages in three languages",
    "shapes/rules/subjects.ttl": "each shape has its messages in three languages",
}
#: Functions that are longer than fifty lines, each with its reason.
LONG_FUNCTIONS: dict[str, str] = {}


def name_of(path: Path, package: Path = PACKAGE) -> str:
    parts = path.relative_to(package).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


MODULES = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(path.read_text("utf-8")) for name, path in MODULES.items()}
#: What pytest loads in every suite, apart from the package and so from its floors.
PLUGIN = sorted((ROOT / "src" / "veiskille_pytest").glob("*.py"))
PYTHON = [*MODULES.values(), *PLUGIN, *sorted((ROOT / "tests").rglob("*.py"))]
HAND_WRITTEN = [path for path in PYTHON if not path.relative_to(ROOT).as_posix().startswith(GENERATED)]


def imports_of(name: str) -> list[Import]:
    return list(imports(TREES[name], name, package=MODULES[name].name == "__init__.py"))


def own_target(name: str) -> str | None:
    """Give the module of ours that an imported name stands in, or None for a foreign one."""
    if top(name) != "veiskille":
        return None
    parts = name.split(".")[1:]
    while parts and ".".join(parts) not in MODULES:
        parts.pop()
    return ".".join(parts)


def top(name: str) -> str:
    return name.partition(".")[0]


def floor(module: str) -> int:
    return FLOORS[top(module)]


@pytest.mark.parametrize("module", MODULES)
def test_every_module_has_a_floor(module: str) -> None:
    assert top(module) in FLOORS, f"say in FLOORS where {module} stands"


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_down_or_sideways(module: str) -> None:
    for found in imports_of(module):
        target = own_target(found.name)
        if target is not None:
            text = f"{module}, line {found.line}: {found.name} stands higher"
            assert floor(target) <= floor(module), text
            assert target or floor(module) == max(FLOORS.values()), f"{text}: the face is for those outside"


def test_no_import_cycle() -> None:
    graph = {}
    for module in MODULES:
        targets = {own_target(found.name) for found in imports_of(module)}
        graph[module] = {target for target in targets if target not in (None, module)}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"modules import one another: {' -> '.join(error.args[1])}")


@pytest.mark.parametrize("module", MODULES)
def test_foreign_packages_come_through_their_door(module: str) -> None:
    home = top(module)
    for found in imports_of(module):
        package = top(found.name)
        if package == "veiskille" or package in sys.stdlib_module_names:
            continue
        assert package in DOORS, f"{module}, line {found.line}: say in DOORS who may import {package}"
        doors = DOORS[package]
        assert home in doors or (found.late and f"{home}:late" in doors), (
            f"{module}, line {found.line}: {package} is for {', '.join(sorted(doors))}"
        )


@pytest.mark.parametrize("module", MODULES)
def test_nothing_can_fetch_or_load_code(module: str) -> None:
    for found in imports_of(module):
        package = top(found.name)
        assert package not in FORBIDDEN or (module, package) in EXCEPTED, f"{module}, line {found.line}: {package}"
        assert found.name != "importlib.import_module", f"{module}, line {found.line}"
    assert not forbidden_calls(TREES[module]), module


@pytest.mark.parametrize("path", PLUGIN, ids=lambda p: p.stem)
def test_what_pytest_loads_is_light_and_reaches_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    found = list(imports(tree))
    allowed = (
        sys.stdlib_module_names | {"pytest", "veiskille_pytest"} | ({"veiskille"} if path.stem == "reports" else set())
    )
    assert {top(each.name) for each in found if not each.late} <= allowed - FORBIDDEN
    assert {top(each.name) for each in found} <= allowed | {"veiskille"}
    assert not forbidden_calls(tree)


@pytest.mark.parametrize("path", PYTHON, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_handler_catches_everything(path: Path) -> None:
    assert not broad_handlers(ast.parse(path.read_text("utf-8"))), "name the errors that can be handled"


def test_files_are_short() -> None:
    written = [*HAND_WRITTEN, *(ROOT / "shapes").rglob("*.ttl"), *(ROOT / "ontology" / "modules").glob("*.yaml")]
    too_long = {p.relative_to(ROOT).as_posix() for p in written if len(p.read_text("utf-8").splitlines()) >= 400}
    assert too_long == set(LONG_FILES), "split the file, or give its reason; drop reasons that no longer hold"


def test_functions_can_be_seen_whole() -> None:
    found = {
        f"{path.relative_to(ROOT).as_posix()}:{name}"
        for path in HAND_WRITTEN
        for name in long_functions(ast.parse(path.read_text("utf-8")))
    }
    assert found == set(LONG_FUNCTIONS), "divide the function, or give its reason"


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Give every text file that is or would be tracked."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is not a git checkout")
    command = [git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()  # noqa: S603 - fixed
    found = {}
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        data = path.read_bytes() if path.is_file() else b""
        if b"\0" not in data:
            found[name] = data.decode("utf-8")
    return found


# Spelt in pieces, so that this file does not hold what it looks for.
HOSTS = "|".join(
    rf"\b{name}\.{domain}\b"
    for name, domain in [
        ("anaconda", "(?:com|org)"),
        ("artifactory", "[a-z.]+"),
        ("conda", "io"),
        ("crates", "io"),
        ("golang", "org"),
        ("jfrog", "io"),
        ("npmjs", "(?:com|org)"),
        ("pypi", "org"),
        ("pythonhosted", "org"),
    ]
)
PLACES = r"(?<![\w.~%-])/(?:work|home|root|Users|tmp)/"
MARKS = r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX)\b"


@pytest.mark.parametrize(
    ("pattern", "example"),
    [
        pytest.param(HOSTS, "https://files.python" + "hosted.org/x", id="registry"),
        pytest.param(PLACES, "in /ho" + "me/a", id="machine-path"),
        pytest.param(MARKS, "# TO" + "DO: later", id="unfinished"),
    ],
)
def test_tracked_text_is_fit_to_publish(texts: dict[str, str], pattern: str, example: str) -> None:
    assert re.search(pattern, example), "the pattern finds what it is for"
    found = [
        f"{name}:{number}: {match[0]}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if (match := re.search(pattern, line))
    ]
    assert len(texts) > 100
    assert not found


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("import urllib.request", ["urllib.request"]),
        ("def f():\n    from veiskille import cli", ["veiskille.cli"]),
        ("if TYPE_CHECKING:\n    import rdflib\nelse:\n    import yaml", ["yaml"]),
        ("from . import errors\nfrom .model import Slot", ["veiskille.errors", "veiskille.model.Slot"]),
        ("try:\n    import x\nexcept ImportError:\n    import y", ["x", "y"]),
        ("class A:\n    def f(self):\n        if True:\n            import z", ["z"]),
    ],
)
def test_the_tests_see_imports(code: str, names: list[str]) -> None:
    assert [found.name for found in imports(ast.parse(code), "reading")] == names


@pytest.mark.parametrize(
    "code", ["eval('1')", "builtins.exec(x)", "__import__('os')", "importlib.import_module(n)", "os.system('x')"]
)
def test_the_tests_see_calls_that_run_code(code: str) -> None:
    assert forbidden_calls(ast.parse(code))
    assert not forbidden_calls(ast.parse("re.compile('x')\nself.evaluate(1)\nconnection.exec(2)"))


@pytest.mark.parametrize("handler", ["except", "except Exception", "except (OSError, BaseException) as error"])
def test_the_tests_see_broad_handlers(handler: str) -> None:
    assert broad_handlers(ast.parse(f"try:\n    f()\n{handler}:\n    pass")) == [3]
    assert not broad_handlers(ast.parse("try:\n    f()\nexcept (OSError, ValueError):\n    pass"))


def test_the_tests_see_long_functions() -> None:
    assert long_functions(ast.parse("def f():\n" + "    pass\n" * 50)) == ["f"]
    assert not long_functions(ast.parse("def f():\n" + "    pass\n" * 49))
