"""No identity that stands in a document comes out of it: planted everywhere, and looked for wherever text is made."""

from __future__ import annotations

import json
import logging
import pickle
import re
import traceback
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pytest
from rich.console import Console
from typer.testing import CliRunner

from veiskille import Error, Validator
from veiskille.cli import app
from veiskille.cli.formats import FORMS, Format
from veiskille.model import model
from veiskille.render import text as as_text
from veiskille.render.checked import Checked, Show
from veiskille.render.excerpt import excerpts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from veiskille.compose import Examined

#: Plain JSON.
Json: TypeAlias = Any

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@dataclass(frozen=True)
class Canary:
    """Something that tells who somebody is, and the parts of it that may stand nowhere. All of it is invented."""

    planted: Json
    sought: tuple[str, ...]
    #: Whether it is an identity number, which is shown to nobody.
    is_number: bool = False


CANARIES: Final = {
    "name": Canary("Solveig Grønnhaug", ("solveig", "grønnhaug")),
    "key-like-name": Canary("grønnhaug", ("grønnhaug",)),
    "short-name": Canary("Ylv", ("ylv",)),
    "number": Canary("23874512398", ("23874512398", "12398"), is_number=True),
    "number-with-space": Canary("238745 12398", ("12398",), is_number=True),
    "number-in-pairs": Canary("23.87.45.12398", ("12398",), is_number=True),
    "number-of-another-script": Canary("２３８７４５１２３９８", ("１２３９８",), is_number=True),
    "number-as-a-number": Canary(23874512398, ("12398",), is_number=True),
    "number-in-words": Canary("født 238745 12398, sa hun", ("12398",), is_number=True),
    "birth-date": Canary("2008-11-27", ("2008-11-27",)),
    "birth-date-as-spoken": Canary("27.11.2008", ("27.11.2008",)),
    "birth-date-in-digits": Canary("271108", ("271108",)),
    "birth-date-as-a-number": Canary(20081127, ("20081127",)),
    "email": Canary("solveig.gronnhaug@example.org", ("solveig", "gronnhaug")),
    "telephone": Canary("+47 41 23 45 67", ("41 23 45 67",)),
    "address": Canary("Kanarihaugveien 12 B, 0987 Kanarivik", ("kanari",)),
    "free-text": Canary("Kanarifuglen har vondt i vingen.\nDen heter Grønnhaug.", ("kanari", "grønnhaug")),
    "iri": Canary("https://example.org/kanarifugl", ("kanari",)),
    "mailbox": Canary("mailto:solveig@example.org", ("solveig",)),
    "fraction": Canary(1.23874512398, ("12398",), is_number=True),
}

#: Documents that hold as much as any of their profile.
RICH = [max((EXAMPLES / name / "valid").glob("*.json"), key=lambda p: p.stat().st_size) for name in model().profiles]
SMALL = EXAMPLES / "diploma" / "valid" / "small.json"

#: Keys that identify a person in every class that has them.
IDENTIFYING: Final = {s.key for cls in model().classes.values() for s in cls.slots.values() if s.identifying} - {
    s.key for cls in model().classes.values() for s in cls.slots.values() if not s.identifying
}


def _printed(examined: Examined) -> str:
    console = Console(file=StringIO(), width=200, force_terminal=True)
    console.print(examined.report)
    return console.file.getvalue()  # type: ignore[attr-defined,no-any-return]


def _text(examined: Examined, show: Show, lang: str = "en") -> str:
    checked = Checked("planted.json", examined.report, excerpts(examined, show))
    return "\n".join(as_text.plain(line) for line in as_text.lines(checked, lang))  # type: ignore[arg-type]


def _formed(form: Format, show: Show) -> Callable[[Examined], str]:
    """Give what writes a report in a form of the command, faulty lines included."""

    def write(examined: Examined) -> str:
        load = FORMS[form].load
        checked = Checked("planted.json", examined.report, excerpts(examined, show))
        return _text(examined, show) if load is None else load()([checked], "nb")

    return write


#: Every form in which a report leaves the library without being asked for values.
RENDERERS: Final[Mapping[str, Callable[[Examined], str]]] = {
    "dict": lambda e: json.dumps(
        [e.report.to_dict(), *(r.messages for r in e.report)], ensure_ascii=False, default=dict
    ),
    "str": lambda e: str(e.report),
    "repr": lambda e: repr(e.report) + repr(e),
    "pickle": lambda e: pickle.dumps(e.report, 0).decode("raw_unicode_escape"),
    "rich": _printed,
    **{form.value: _formed(form, Show.NEVER) for form in FORMS},
}

#: Every form in which values may be asked for.
ASKED: Final = {
    f"{form.value} {show}": _formed(form, show)
    for form, described in FORMS.items()
    for show in (Show.MASKED, Show.ALWAYS)
    if described.may_show_values
}

#: Commands that a document is given to, as a file or on standard input.
COMMANDS: Final = {
    **{form.value: ("validate", "--format", form.value, "{file}") for form in FORMS},
    "input": ("validate", "-"),
    "input-as-json": ("validate", "--format", "json", "-"),
    "reference": ("validate", "--engine", "reference", "{file}"),
    "foreign": ("validate", "--from", "samtbu-pilot1", "{file}"),
    "convert": ("convert", "--from", "samtbu-pilot1", "--to", "pupil-list", "{file}"),
}


@cache
def _validator(engine: str | None = None) -> Validator:
    return Validator(engine=engine)


def _places(tree: Json, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the way to every value that is neither an object nor a list."""
    if isinstance(tree, dict | list):
        for step, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from _places(value, (*steps, step))
    else:
        yield steps


def _planted(tree: Json, steps: tuple[str | int, ...], value: Json, *, as_key: bool = False) -> Json:
    """Put a value, or a key, in the place that steps lead to."""
    step, *rest = steps
    items = list(tree.items()) if isinstance(tree, dict) else list(enumerate(tree))
    found = []
    for key, old in items:
        if key != step:
            found.append((key, old))
        elif rest:
            found.append((key, _planted(old, tuple(rest), value, as_key=as_key)))
        else:
            found.append((str(value), old) if as_key and isinstance(tree, dict) else (key, value))
    return dict(found) if isinstance(tree, dict) else [old for _, old in found]


def _everywhere(tree: Json, value: Json, *, opening: bool = True) -> Json:
    """Put a value in every place but those that make the document one of ours."""
    if isinstance(tree, dict):
        kept = ("type", "@context", "profile") if opening else ("type",)
        return {k: v if k in kept else _everywhere(v, value, opening=False) for k, v in tree.items()}
    return [_everywhere(item, value, opening=False) for item in tree] if isinstance(tree, list) else value


def _with_keys(tree: Json, key: str) -> Json:
    """Add a key to every object."""
    if isinstance(tree, dict):
        return {**{k: _with_keys(v, key) for k, v in tree.items()}, key: key}
    return [_with_keys(item, key) for item in tree] if isinstance(tree, list) else tree


def _told(text: str, canary: Canary) -> list[str]:
    """Give the parts of an identity that a text tells, as it stands or with escapes resolved."""
    meant = re.sub(r"\\+u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    return [part for part in canary.sought if part in text.lower() or part in meant.lower()]


def _is_silent(examined: Examined, canary: Canary, forms: Iterable[str] = RENDERERS) -> None:
    for name in forms:
        assert not _told(RENDERERS[name](examined), canary), name
    for name, render in ASKED.items() if canary.is_number else ():
        assert not _told(render(examined), canary), name


@pytest.fixture(autouse=True)
def _silent_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    told = [part for canary in CANARIES.values() for part in _told(caplog.text, canary)]
    assert not told


def _turn(path: Path, turns: int) -> list[Canary]:
    """Give some of what may be planted, others for each document, so that all take their turn."""
    return list(CANARIES.values())[RICH.index(path) % turns :: turns]


@pytest.mark.parametrize("path", RICH, ids=lambda p: p.parents[1].name)
def test_what_stands_everywhere_is_told_nowhere(path: Path) -> None:
    tree = json.loads(path.read_text("utf-8"))
    for canary in _turn(path, 4):
        key = str(canary.planted)
        for document in (_everywhere(tree, canary.planted), _with_keys(_everywhere(tree, canary.planted), key)):
            examined = _validator().examine(json.dumps(document, ensure_ascii=False, indent=1))
            assert len(examined.report)
            _is_silent(examined, canary)


def test_what_may_be_shown_is_found_by_this_test() -> None:
    tree = _everywhere(json.loads(SMALL.read_text("utf-8")), CANARIES["name"].planted)
    examined = _validator().examine(json.dumps(tree, ensure_ascii=False))
    assert _told(_text(examined, Show.ALWAYS), CANARIES["name"])
    assert _told(json.dumps(tree), CANARIES["name"])


def _escaped(canary: Canary) -> str:
    return '"' + "".join(f"\\u{ord(char):04x}" for char in str(canary.planted)) + '"'


@pytest.mark.parametrize("canary", CANARIES.values(), ids=CANARIES)
def test_however_the_document_is_written(canary: Canary) -> None:
    tree = _with_keys(_everywhere(json.loads(SMALL.read_text("utf-8")), canary.planted), str(canary.planted))
    line = json.dumps(tree, ensure_ascii=False)
    written = json.dumps(str(canary.planted), ensure_ascii=False)
    for document in (tree, line, line.replace(written, _escaped(canary)), line.encode()):
        _is_silent(_validator().examine(document), canary)


@pytest.mark.parametrize("canary", [CANARIES["name"], CANARIES["birth-date"]], ids=["name", "birth-date"])
@pytest.mark.parametrize("path", RICH, ids=lambda p: p.parents[1].name)
def test_at_a_terminal_what_identifies_is_masked(path: Path, canary: Canary) -> None:
    tree = _with_keys(_identifying(json.loads(path.read_text("utf-8")), canary.planted), "kanaririfugl")
    for text in (json.dumps(tree, ensure_ascii=False), json.dumps(tree, ensure_ascii=False, indent=1)):
        examined = _validator().examine(text)
        assert len(examined.report)
        assert not _told(_text(examined, Show.MASKED).replace("kanaririfugl", ""), canary)


def _identifying(tree: Json, value: Json, *, below: bool = False) -> Json:
    """Put a value in every place below a key that identifies a person wherever it stands."""
    if isinstance(tree, dict):
        return {k: _identifying(v, value, below=below or k in IDENTIFYING) for k, v in tree.items()}
    if isinstance(tree, list):
        return [_identifying(item, value, below=below) for item in tree]
    return value if below else tree


@pytest.mark.parametrize("name", ["name", "number-with-space", "birth-date", "email"])
@pytest.mark.parametrize("as_key", [False, True], ids=["value", "key"])
def test_what_stands_in_one_place_is_told_nowhere(name: str, *, as_key: bool) -> None:
    tree = json.loads(SMALL.read_text("utf-8"))
    canary = CANARIES[name]
    for steps in _places(tree):
        text = json.dumps(_planted(tree, steps, canary.planted, as_key=as_key), ensure_ascii=False, indent=2)
        _is_silent(_validator().examine(text), canary, ("dict", "repr", "text"))


@pytest.mark.parametrize("engine", ["engine", "reference"])
@pytest.mark.parametrize("name", ["name", "number-with-space", "birth-date-as-spoken", "iri", "number-as-a-number"])
def test_no_engine_tells(name: str, engine: str) -> None:
    canary = CANARIES[name]
    tree = _with_keys(_everywhere(json.loads(SMALL.read_text("utf-8")), canary.planted), str(canary.planted))
    _is_silent(_validator(engine).examine(json.dumps(tree)), canary)


#: What keeps a document from being read: the text before and after it, and what stands in it in place of a value.
BROKEN: Final = {
    "cut": lambda t, c: t[: t.rindex(c) + len(c) + 1],
    "cut-in-a-value": lambda t, c: t[: t.rindex(c) + len(c) // 2],
    "twice": lambda t, c: t.replace("{", f'{{"{c}": 1, "{c}": 2, ', 1),
    "not-a-number": lambda t, _: t.replace("true", "NaN", 1),
    "no-quotes": lambda t, c: t.replace(f'"{c}"', c, 1),
    "bad-escape": lambda t, c: t.replace(c, f"\\x{c}", 1),
    "control-character": lambda t, c: t.replace(c, f"{c}\n", 1),
    "surrogate": lambda t, c: t.replace(c, f"{c}\\ud800", 1),
    "trailing": lambda t, c: f'{t} "{c}"',
    "comma": lambda t, c: t.replace("}", f', "{c}"}}', 1),
    "deep": lambda _, c: "[" * 100 + f'"{c}"',
    "long": lambda t, c: t.replace(c, c * 200_000, 1),
    "scalar": lambda _, c: f'"{c}',
    "latin-1": lambda t, _: t.encode("latin-1", "replace"),
    "utf-16": lambda t, _: t.encode("utf-16"),
    "not-utf-8": lambda t, c: t.encode().replace(c.encode(), c.encode() + b"\xff", 1),
}


def _all_of(error: BaseException, seen: set[int] | None = None) -> str:
    """Give all text of an error and of those that led to it, with the values in every frame's reach."""
    seen = set() if seen is None else seen
    if id(error) in seen:
        return ""
    seen.add(id(error))
    text = f"{error!s}\n{error!r}\n{error.args!r}\n{getattr(error, '__notes__', '')}\n"
    chained = [led for led in (error.__cause__, error.__context__) if led is not None]
    return text + "".join(_all_of(led, seen) for led in chained)


@pytest.mark.parametrize("name", ["name", "number", "birth-date", "email", "address"])
@pytest.mark.parametrize("make", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("given", ["bytes", "file"])
def test_no_error_tells(make: Callable[[str, str], str | bytes], name: str, given: str, tmp_path: Path) -> None:
    canary = CANARIES[name]
    tree = _everywhere(json.loads(SMALL.read_text("utf-8")), canary.planted) | {"testData": True}
    broken = make(json.dumps(tree, ensure_ascii=False, indent=1), str(canary.planted))
    data = broken.encode("utf-8", "surrogatepass") if isinstance(broken, str) else broken
    path = tmp_path / "planted.json"
    path.write_bytes(data)
    try:
        examined = _validator().examine(data if given == "bytes" else path)
    except Error as caught:
        error = caught
    else:
        # A number without quotation marks is a number, and some of these letters are the same in Latin 1.
        _is_silent(examined, canary)
        return
    texts = [_all_of(error), *(error.text(lang) for lang in ("en", "nb", "nn"))]
    texts += ["".join(traceback.format_exception(error)), pickle.dumps(error, 0).decode("raw_unicode_escape")]
    texts += [as_text.plain(line) for line in as_text.lines(Checked("planted.json", error), "nb")]
    texts += [form.load()([Checked("planted.json", error)], "nb") for form in FORMS.values() if form.load is not None]
    assert not [text for text in texts if _told(text, canary)]


@pytest.mark.parametrize("canary", CANARIES.values(), ids=CANARIES)
@pytest.mark.parametrize("form", COMMANDS)
def test_no_command_tells(form: str, canary: Canary, tmp_path: Path) -> None:
    tree = _with_keys(_everywhere(json.loads(SMALL.read_text("utf-8")), canary.planted), str(canary.planted))
    path = tmp_path / "planted.json"
    path.write_text(json.dumps(tree, ensure_ascii=False), "utf-8")
    done = CliRunner().invoke(app, [part.format(file=path) for part in COMMANDS[form]], input=path.read_bytes())
    assert done.exit_code == 1
    assert not _told(done.stdout + done.stderr, canary)


@pytest.mark.parametrize("command", [("validate", "{file}"), ("validate", "-"), ("validate", "--format", "json", "-")])
@pytest.mark.parametrize("name", ["name", "number"])
def test_no_command_tells_of_what_it_cannot_read(name: str, command: tuple[str, ...], tmp_path: Path) -> None:
    canary = CANARIES[name]
    path = tmp_path / "planted.json"
    path.write_text(f'{{"{canary.planted}": "{canary.planted}", "{canary.planted}', "utf-8")
    done = CliRunner().invoke(app, [part.format(file=path) for part in command], input=path.read_bytes())
    assert done.exit_code == 2
    assert not _told(done.stdout + done.stderr, canary)


#: Documents in RDF that say something of somebody where the model has no place for it.
RDF: Final = {
    "turtle": '<urn:x> a <{base}Diploma> ; <{base}issueDate> "{c}"^^<http://www.w3.org/2001/XMLSchema#date> ;'
    ' <{base}holder> [ <{base}birthDate> "{c}" ; <http://example.org/{k}> 1 ] ; <{base}awardedBy> <urn:x:{k}> .',
    "n-triples": "<urn:x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{base}Diploma> .\n"
    '<urn:x> <http://example.org/{k}> "{c}"@{k} .\n'
    '<urn:x> <{base}issueDate> "{c}"^^<http://www.w3.org/2001/XMLSchema#dateTime> .\n'
    "<urn:x> <{base}name> <urn:x:{k}> .\n",
    "json-ld": '{{"@context": {{"v": "{base}", "{c}": "http://example.org/{k}"}}, "@type": "v:Diploma",'
    ' "v:issueDate": "{c}", "{c}": "{c}", "v:holder": {{"v:{k}": "{c}", "@id": "urn:x:{k}"}}}}',
}


@pytest.mark.parametrize("name", ["name", "number", "birth-date-as-spoken", "email", "free-text"])
@pytest.mark.parametrize("ending", ["", ">>> \\ud800 <<", '"""', " . . }"], ids=["whole", "broken", "open", "more"])
@pytest.mark.parametrize("form", RDF)
def test_nothing_is_told_of_rdf(form: str, ending: str, name: str) -> None:
    canary = CANARIES[name]
    said = str(canary.planted).replace("\n", " ")
    key = "".join(char for char in said if char.isalnum())
    text = RDF[form].format(base=f"{model().base}model/", c=said, k=key) + ending
    try:
        examined = _validator().examine(text, form)
    except Error as error:
        texts = [_all_of(error), "".join(traceback.format_exception(error))]
        assert not [text for text in texts if _told(text, canary)]
    else:
        assert len(examined.report)
        _is_silent(examined, canary)
