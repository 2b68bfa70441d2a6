"""The site as it is built: a page for everything, every link right, nothing from outside, every text escaped."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import is_dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from markdown import markdown  # type: ignore[import-untyped] # the package has no types of its own
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from rdflib import Graph, Namespace

from veiskille.generate import mkdocs_hook, site, site_pages, site_rules
from veiskille.generate.site_facts import Facts, gather
from veiskille.generate.site_text import alphabetical, initial
from veiskille.model import model
from veiskille.vocabulary import codelist, codelists, concepts, rules

ROOT = Path(__file__).resolve().parents[2]
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
HOSTILE = "<script>alert(1)</script> *a* [b](javascript:c) | `d` <img src=x onerror=e> &amp; # f"
#: The most seconds that a build may take, on a machine that has other things to do as well.
PATIENCE = 600


class Page(HTMLParser):
    """What the tests ask of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: set[str] = set()
        self.links: list[str] = []
        #: Addresses that a browser fetches without being asked.
        self.loads: list[str] = []
        self.languages: set[str] = set()
        self.handlers: list[str] = []
        self.texts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.handlers += [name for name in values if name.startswith("on")]
        if "id" in values:
            self.ids.add(values["id"])
        if "lang" in values:
            self.languages.add(values["lang"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag == "link" and values.get("rel") not in ("canonical", "next", "prev"):
            self.loads.append(values["href"])
        self.loads += [values[name] for name in ("src", "srcset", "data", "poster") if name in values]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(  # noqa: S603 - our own site
        command,
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def read(built: Path) -> dict[str, Page]:
    found = {path.relative_to(built).as_posix(): Page(path.read_text("utf-8")) for path in built.rglob("*.html")}
    assert found
    return found


@pytest.fixture(scope="module")
def facts() -> Facts:
    return gather(ROOT)


def test_everything_has_a_page(read: dict[str, Page]) -> None:
    known = model()
    wanted = [f"concept/{key}" for key in concepts()]
    wanted += [f"model/{name}" for name in known.classes]
    wanted += [f"code/{key}" for key in codelists()]
    wanted += [f"profile/{key}" for key in known.profiles]
    wanted += [f"rule/{code}" for code in rules()]
    assert len(wanted) > 150
    assert [page for page in wanted if f"{page}/index.html" not in read] == []


def test_every_code_is_on_the_page_of_its_list(read: dict[str, Page]) -> None:
    missing = [
        f"{key}/{code}"
        for key in codelists()
        for code, entry in codelist(key).codes.items()
        if code not in read[f"code/{key}/index.html"].ids
        or entry.label["nn"] not in read[f"code/{key}/index.html"].text
    ]
    assert missing == []


def test_every_entry_of_the_catalogue_is_on_its_page(read: dict[str, Page], facts: Facts) -> None:
    missing = [
        entry["id"]
        for key, part in facts.catalogue.items()
        for entry in part["entries"]
        if site_pages.anchor(entry) not in read[f"catalogue/{key}/index.html"].ids
    ]
    assert missing == []


def test_pages_say_the_three_languages_and_mark_them(read: dict[str, Page]) -> None:
    lacking = []
    for key, concept in concepts().items():
        page = read[f"concept/{key}/index.html"]
        texts = [concept.definition[lang] for lang in ("nb", "nn", "en")]
        if not {"nb", "nn", "en"} <= page.languages or any(" ".join(t.split()) not in page.text for t in texts):
            lacking.append(key)
    assert lacking == []


@pytest.mark.parametrize("start", ["", "tutorial/"])
def test_the_start_pages_stand_in_three_languages(start: str, built: Path, read: dict[str, Page]) -> None:
    addresses = {lang: f"{folder}{start}index.html" for lang, folder in (("en", ""), ("nb", "nb/"), ("nn", "nn/"))}
    for lang, address in addresses.items():
        page = read[address]
        assert lang in page.languages
        reached = {((built / address).parent / link / "index.html").resolve() for link in page.links}
        assert {(built / other).resolve() for other in addresses.values()} <= reached
        # Markdown that stands in a block of HTML is not left as it is written.
        assert "](" not in page.text
        assert "h1" in page.tags
    titles = {
        re.findall(r"<title>(.*?)</title>", (built / address).read_text("utf-8"))[0] for address in addresses.values()
    }
    assert len(titles) == len(addresses)


def test_every_internal_link_resolves(built: Path, read: dict[str, Page]) -> None:
    broken = []
    for address, page in read.items():
        if address == "404.html":  # served at any address, so its links start at the site's root
            continue
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            place = (built / address).parent / unquote(parts.path) if parts.path else built / address
            target = place / "index.html" if place.is_dir() else place
            if not target.is_file():
                broken.append(f"{address}: {link}")
            elif parts.fragment and target.suffix == ".html":
                other = read[target.resolve().relative_to(built.resolve()).as_posix()]
                if unquote(parts.fragment) not in other.ids:
                    broken.append(f"{address}: {link}")
    assert broken == []


def test_nothing_is_loaded_from_elsewhere(built: Path, read: dict[str, Page]) -> None:
    outside = {
        f"{address}: {load}"
        for address, page in read.items()
        for load in page.loads
        if re.match(r"(?:https?:)?//", load)
    }
    styles = [
        path
        for path in built.rglob("*.css")
        if re.search(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//", path.read_text("utf-8"))
    ]
    assert outside == set()
    assert styles == []


def test_links_lead_out_only_where_a_hand_wrote_them(read: dict[str, Page]) -> None:
    schemes = {urlsplit(link).scheme for page in read.values() for link in page.links}
    assert schemes <= {"", "https"}


def test_artefacts_are_offered_as_they_are(built: Path) -> None:
    source = ROOT / "src" / "veiskille" / "artefacts"
    offered = [path for path in (built / "artefacts").rglob("*") if path.is_file() and path.suffix != ".html"]
    assert {"ontology.ttl", "concepts.ttl", "v1.jsonld", "diploma.schema.json", "diploma.ttl", "grade.ttl"} <= {
        path.name for path in offered
    }
    assert [p for p in offered if p.read_bytes() != (source / p.relative_to(built / "artefacts")).read_bytes()] == []


def test_the_index_is_in_the_order_of_the_norwegian_alphabet(read: dict[str, Page], facts: Facts) -> None:
    heads = [line[3:] for line in site.index(facts).splitlines() if line.startswith("## ")]
    letters = [head for head in heads if head in ALPHABET]
    assert letters == sorted(letters, key=ALPHABET.index)
    assert {"Ø", "Å"} <= set(letters)
    listed = re.findall(r"^- \[<span[^>]*>([^<]*)</span>\]", site.index(facts), flags=re.MULTILINE)
    some = ["aktør", "diploma", "karakter", "vitnemål"]
    shown = [term for term in listed if term in some]
    assert {"aktør", "karakter", "vitnemål"} <= set(shown)
    assert list(dict.fromkeys(shown)) == [term for term in some if term in shown]
    # Terms under Å begin with å, or with aa, which stands for it.
    last = site.index(facts).split("## Å\n")[1]
    assert re.findall(r"<span[^>]*>([^<]*)</span>", last)
    assert all(term.casefold().startswith(("å", "aa")) for term in re.findall(r"<span[^>]*>([^<]*)</span>", last))
    assert "Index A–Å" in read["index-a-z/index.html"].text


@pytest.mark.parametrize(
    ("terms", "order"),
    [
        ("éin ekte elev", "éin ekte elev"),
        ("årsak øving ærlig zoologi", "zoologi ærlig øving årsak"),
        ("Aasen Øving Ærlig Zoologi", "Zoologi Ærlig Øving Aasen"),
        ("båt bøker bok", "bok bøker båt"),
        ("eará đat dat čálus", "čálus dat đat eará"),
        ("å ö ä ü", "ü ä ö å"),
    ],
)
def test_terms_are_sorted_the_norwegian_way(terms: str, order: str) -> None:
    assert sorted(terms.split(), key=alphabetical) == order.split()


def test_terms_stand_under_their_letter() -> None:
    assert [initial(term) for term in ("Ålesund", "aabc", "ördag", "äpple", "đuohta", "2 år", "§")] == [
        *("Å", "Å", "Ø", "Æ", "D"),
        *("0-9", "…"),
    ]


def _hostile(value: Any) -> Any:  # noqa: ANN401 - any value of the vocabulary
    """Put markup into every text for people, at any depth."""
    if is_dataclass(value) and not isinstance(value, type):
        texts = (
            "label",
            "alt",
            "definition",
            "note",
            "source",
            "why",
            "message",
            "expected",
            "facts",
            "same_as",
            "systems",
        )
        changed = {name: _hostile(getattr(value, name)) for name in (*texts, "codes") if hasattr(value, name)}
        return replace(value, **changed)
    if isinstance(value, dict):
        return {key: _hostile(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_hostile(part) for part in value)
    return HOSTILE if isinstance(value, str) else value


def _hostile_entry(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: value if name in ("id", "used_by") else _hostile(value) for name, value in entry.items()}


def test_no_text_becomes_markup(facts: Facts) -> None:
    catalogue = {
        key: {**part, "entries": [_hostile_entry(entry) for entry in part["entries"]]}
        for key, part in facts.catalogue.items()
    }
    bad = replace(
        facts,
        concepts=_hostile(facts.concepts),
        codelists=_hostile(facts.codelists),
        rules={key: replace(_hostile(rule), profiles=rule.profiles) for key, rule in facts.rules.items()},
        texts=_hostile(facts.texts),
        catalogue=catalogue,
    )
    pages = {
        address: text
        for address, text in site.make(bad).items()
        if address.endswith("index.md")
        or Path(address).stem in ("grade", "Assessment", "term", "diploma", "RES-003", "actor")
    }
    pages["provision"] = site_pages.catalogue_page(
        replace(bad, catalogue={"p": {**catalogue["provision"], "entries": catalogue["provision"]["entries"][:2]}}), "p"
    )
    assert len(pages) > 10
    for address, text in pages.items():
        body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
        page = Page(markdown(body, extensions=["attr_list", "md_in_html", "tables", "toc"]))
        assert not {"script", "img", "em"} & set(page.tags), address
        assert not page.handlers, address
        assert not [link for link in page.links if link.startswith("javascript:")], address
        if address not in ("profile/index.md", "artefacts/index.md", "catalogue/index.md"):
            assert HOSTILE in page.text, address


def test_what_only_shacl_can_say_lists_every_rule_with_a_hand_written_shape(facts: Facts) -> None:
    graph = Graph()
    for path in (ROOT / "shapes" / "rules").glob("*.ttl"):
        graph.parse(path)
    meta = Namespace(f"{model().base}meta/")
    written = {str(subject).rsplit("/", 1)[-1] for subject in graph.subjects(meta.shape)}
    text = site_rules.only_shacl_page(facts)
    assert len(written) > 10
    assert [code for code in sorted(written & set(rules())) if f"../rule/{code}.md" not in text] == []
    assert "../rule/STR-001.md" not in text


def test_a_rule_shows_its_examples(tmp_path: Path) -> None:
    folder = tmp_path / "examples" / "diploma"
    for name in ("valid/short.json", "valid/a-long-one.json", "invalid/RES-003-why.json", "invalid/RES-004-other.json"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('{\n  "grade": "F"\n}\n' + " " * len(name))
    result = {"code": "RES-003", "message": "Say <why>.", "location": {"line": 2, "pointer": "/grade"}}
    (folder / "invalid/RES-003-why.report.json").write_text(json.dumps({"results": [result]}))
    text = site_rules.rule_page(gather(tmp_path), "RES-003")
    assert "(../examples/diploma/invalid/RES-003-why.json)" in text
    assert "<code>/grade</code>: Say &#60;why&#62;." in text
    assert 'hl_lines="2"\n{\n  "grade": "F"\n}\n' in text
    assert "(../examples/diploma/valid/short.json)" in text
    assert "a-long-one" not in text
    assert "RES-004-other" not in text


def test_examples_of_the_checkout_are_offered(built: Path, facts: Facts) -> None:
    assert len(facts.examples) > 5
    assert [example.path for example in facts.examples if not (built / example.path).is_file()] == []


def test_decisions_are_listed_by_their_headings(read: dict[str, Page]) -> None:
    assert site.decisions({"0002-b.md": "# 2. <B>\n", "0001-a.md": "text\n\n# 1. A\n"}).splitlines()[-2:] == [
        "- [1. A](0001-a.md)",
        "- [2. &#60;B&#62;](0002-b.md)",
    ]
    count = len(list((ROOT / "docs" / "decisions").glob("[0-9]*.md")))
    linked = [link for link in read["decisions/index.html"].links if re.match(r"[0-9]{4}-", link)]
    assert len(linked) >= count > 0


def test_a_hand_written_page_at_a_generated_address_is_refused(tmp_path: Path) -> None:
    config = load_config(str(ROOT / "mkdocs.yml"))
    own = File("rule/RES-003.md", src_dir=str(tmp_path), dest_dir=str(tmp_path), use_directory_urls=True)
    # mkdocs sets this while it calls a hook.
    config.plugins._current_plugin = "test"  # noqa: SLF001
    with pytest.raises(PluginError, match=re.escape("rule/RES-003.md")):
        mkdocs_hook.on_files(Files([own]), config)
