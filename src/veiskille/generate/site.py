"""The site's generated pages and files, by address."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from veiskille.generate import site_pages as pages
from veiskille.generate.site_policies import policies_page
from veiskille.generate.site_rules import only_shacl_page, rule_page
from veiskille.generate.site_text import (
    LANGUAGE_NAMES,
    alphabetical,
    bullets,
    by_language,
    code,
    escape,
    initial,
    link,
    page,
    said,
    table,
    title,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.site_facts import Facts

_FAMILIES: Final = {
    "ACT": "Actors",
    "CNV": "Conversion",
    "DOC": "Documents",
    "EXM": "Examinations",
    "FLO": "Flows and cases",
    "IDN": "Identifiers",
    "OWN": "Shapes of one's own",
    "RES": "Results",
    "STR": "Structure",
}
_FILES: Final = {
    "shapes": "SHACL shapes, a file for each profile",
    "schemas": "JSON Schema, a file for each profile",
    "context": "JSON-LD context",
    "skos": "SKOS, a file for each code list",
    "jsonld": "The catalogue as documents of its profiles, a file for each kind of entry",
    "": "The model as a whole: OWL, concepts, catalogue and policies; and JSON Schema for reports",
}


def make(facts: Facts) -> dict[str, str]:
    """Make every generated page.

    Returns:
        Markdown by address relative to the site's source folder.
    """
    made = {
        "index-a-z.md": index(facts),
        "concept/index.md": concept_index(facts),
        "model/index.md": class_index(facts),
        "code/index.md": codelist_index(facts),
        "profile/index.md": profile_index(facts),
        "rule/index.md": rule_index(facts),
        "rule/only-shacl.md": only_shacl_page(facts),
        "catalogue/index.md": catalogue_index(facts),
        "policy.md": policies_page(facts),
        "artefacts/index.md": file_index(facts),
    }
    made |= {f"concept/{key}.md": pages.concept_page(facts, key) for key in facts.concepts}
    made |= {f"model/{name}.md": pages.class_page(facts, name) for name in facts.model.classes}
    made |= {f"code/{key}.md": pages.codelist_page(facts, key) for key in facts.codelists}
    made |= {f"profile/{key}.md": pages.profile_page(facts, key) for key in facts.model.profiles}
    made |= {f"rule/{name}.md": rule_page(facts, name) for name in facts.rules}
    made |= {f"catalogue/{key}.md": pages.catalogue_page(facts, key) for key in facts.catalogue}
    return made


def copies(facts: Facts, root: Path) -> dict[str, Path]:
    """Give the files that the site offers as they are: the artefacts and the examples.

    Returns:
        File by address relative to the site's source folder.
    """
    folder = Path(str(files("veiskille").joinpath("artefacts")))
    found = {f"artefacts/{path}": folder / path for path in facts.artefacts}
    return found | {example.path: root / example.path for example in facts.examples}


def decisions(texts: Mapping[str, str]) -> str:
    """Make the list of decisions.

    Args:
        texts: Markdown of each decision by file name.
    """
    rows = []
    for name, text in sorted(texts.items()):
        heading = next((line[2:] for line in text.splitlines() if line.startswith("# ")), name)
        rows.append(link(escape(heading.strip()), name))
    lead = "What was decided where there was a choice, why, and what was refused."
    return page("Decisions", lead, bullets(rows))


def index(facts: Facts) -> str:
    """Make the index of every term in every language, in the order of the Norwegian alphabet."""
    found: dict[tuple[str, str], set[str]] = {}
    for key, concept in facts.concepts.items():
        named = [(lang, term) for lang, term in concept.label.items()]
        named += [(lang, term) for lang, terms in concept.alt.items() for term in terms]
        for lang, term in named:
            found.setdefault((term, f"concept/{key}.md"), set()).add(lang)
    for key, codelist in facts.codelists.items():
        for lang, term in codelist.label.items():
            found.setdefault((term, f"code/{key}.md"), set()).add(lang)
    for part in (key for key in facts.catalogue if key != "provision"):
        for entry in facts.catalogue.get(part, {}).get("entries", ()):
            for lang, term in entry["label"].items():
                found.setdefault((term, f"catalogue/{part}.md#{pages.anchor(entry)}"), set()).add(lang)
    letters: dict[str, list[str]] = {}
    for (term, target), languages in sorted(found.items(), key=_index_order):
        tags = [lang for lang in LANGUAGE_NAMES if lang in languages]
        kind = {"code": ", code list", "catalogue": ", catalogue"}.get(target.split("/", 1)[0], "")
        entry = f"{link(said(term, tags[0]), target)} <small>{', '.join(tags)}{kind}</small>"
        letters.setdefault(initial(term), []).append(entry)
    lead = (
        "Every term in bokmål (nb), nynorsk (nn), English (en) and, where an authority gives it, Northern Sámi (se), "
        "in the order of the Norwegian alphabet: æ, ø and å come last."
    )
    sections = [
        (escape(letter), f'<div class="index" markdown>\n\n{bullets(entries)}\n\n</div>')
        for letter, entries in letters.items()
    ]
    return page("Index A–Å", lead, *sections)


def _index_order(item: tuple[tuple[str, str], set[str]]) -> tuple[object, ...]:
    """Sort by the alphabet; the same term names a concept before it names a code list or a body."""
    (term, target), _ = item
    return alphabetical(term), not target.startswith("concept/"), target


def concept_index(facts: Facts) -> str:
    """Make the list of concepts."""
    concepts = sorted(facts.concepts.values(), key=lambda concept: alphabetical(concept.label["nb"]))
    rows = [
        [link(said(c.label["nb"], "nb"), f"{c.id}.md"), said(c.label["nn"], "nn"), said(c.label["en"], "en")]
        for c in concepts
    ]
    return page(
        "Concepts",
        f"{len(rows)} concepts: what a word means, in each language, and who says so. "
        f"See also the {link('index A–Å', '../index-a-z.md')}, which has other terms in use as well.",
        table(["Bokmål", "Nynorsk", "English"], rows),
    )


def class_index(facts: Facts) -> str:
    """Make the list of classes."""
    rows = []
    for name, cls in sorted(facts.model.classes.items()):
        label = facts.concepts[cls.concept].label
        parent = pages.class_link(cls.parent) if cls.parent else ""
        rows.append([link(code(name), f"{name}.md"), said(label["nb"], "nb"), said(label["en"], "en"), parent])
    lead = "The classes of the model: what documents hold. An object in a document says its class in <code>type</code>."
    return page("Classes", lead, table(["Class", "Bokmål", "English", "Special case of"], rows))


def codelist_index(facts: Facts) -> str:
    """Make the list of code lists."""
    lists = sorted(facts.codelists.values(), key=lambda codelist: alphabetical(codelist.label["nb"]))
    rows = [
        [
            link(said(c.label["nb"], "nb"), f"{c.id}.md"),
            said(c.label["nn"], "nn"),
            said(c.label["en"], "en"),
            str(len(c.codes)),
        ]
        for c in lists
    ]
    return page("Code lists", table(["Bokmål", "Nynorsk", "English", "Codes"], rows))


def profile_index(facts: Facts) -> str:
    """Make the list of profiles."""
    rows = []
    for key, profile in facts.model.profiles.items():
        concept = facts.concepts[profile.classes[profile.root].concept]
        rules = sum(key in rule.profiles for rule in facts.rules.values())
        rows.append(
            [
                link(code(key), f"{key}.md"),
                said(concept.label["nb"], "nb"),
                escape(concept.definition["en"]),
                str(rules),
            ]
        )
    lead = (
        "A profile is a kind of document that is exchanged: its root class, what it narrows, and the rules that apply."
    )
    return page("Profiles", lead, table(["Profile", "Bokmål", "What it is", "Rules"], rows))


def rule_index(facts: Facts) -> str:
    """Make the list of rules, by family."""
    families: dict[str, list[list[str]]] = {}
    for name, rule in sorted(facts.rules.items()):
        row = [
            link(code(name), f"{name}.md"),
            said(rule.label["nb"], "nb"),
            escape(rule.label["en"]),
            escape(rule.severity),
        ]
        families.setdefault(name[:3], []).append(row)
    sections = [
        (
            f"{_FAMILIES.get(family, escape(family))} {{ #{family.lower()} }}",
            table(["Code", "Bokmål", "English", "Severity"], rows),
        )
        for family, rows in families.items()
    ]
    lead = (
        f"{len(facts.rules)} rules. A violation makes a document not conform; a warning does not. "
        f"See also {link('what only SHACL can say', 'only-shacl.md')}."
    )
    return page("Rules", lead, *sections)


def catalogue_index(facts: Facts) -> str:
    """Make the list of the catalogue's parts."""
    rows = [
        [link(title(part["label"]), f"{key}.md"), str(len(part["entries"])), escape(part["known_on"])]
        for key, part in facts.catalogue.items()
    ]
    lead = by_language(
        {
            "What it is": {
                "nb": "Det kildene oppgir som fakta, med kilde og dato for hvert av dem.",
                "nn": "Fakta som kjeldene fører fram, kvart med kjelde og med dagen det blei lese.",
                "en": "What the sources state as facts, each with its source and the day on which it was read.",
            }
        }
    )
    documents = [
        link(f"JSON-LD: {code(key)}", f"../artefacts/{path}")
        for key, path in sorted((Path(path).stem, path) for path in facts.artefacts if path.startswith("jsonld/"))
    ]
    files_of = bullets([link("Turtle", "../artefacts/catalogue.ttl"), *documents])
    return page("Catalogue", lead, table(["Part", "Entries", "Read on"], rows), ("Files", files_of))


def file_index(facts: Facts) -> str:
    """Make the list of files for other platforms."""
    groups: dict[str, list[str]] = {}
    for path in facts.artefacts:
        folder, _, name = path.rpartition("/")
        groups.setdefault(folder, []).append(link(code(name), path))
    lead = f"The model in the forms that other tools read; {link('how to use them', '../how-to/use-the-artefacts.md')}."
    return page(
        "Files", lead, *((head, bullets(groups[folder])) for folder, head in _FILES.items() if folder in groups)
    )
