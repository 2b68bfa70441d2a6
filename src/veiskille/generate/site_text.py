"""Markdown for the site: escaping, links, tables, text by language, and the Norwegian alphabet."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: Language tag to the language's own name, in the order in which pages show them.
LANGUAGE_NAMES: Final[Mapping[str, str]] = {
    "nb": "Bokmål",
    "nn": "Nynorsk",
    "en": "English",
    "se": "Davvisámegiella",
}

#: What Markdown or HTML could take for markup becomes a character reference, which both leave alone.
_MARKS: Final = str.maketrans({char: f"&#{ord(char)};" for char in "\\`*_{}[]<>&|#~^\"'"})

#: The letters after z, and what other alphabets write for them.
_AFTER_Z: Final = {"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"}
#: Letters that no decomposition brings to a basic one.
_BASIC: Final = {"đ": "d", "ŋ": "n", "ŧ": "t", "ð": "d", "þ": "th", "ß": "ss", "ü": "y"}


def escape(text: str) -> str:
    """Make a text safe to stand anywhere in a page.

    >>> escape("<b>a|b</b>")
    '&#60;b&#62;a&#124;b&#60;/b&#62;'
    """
    return " ".join(text.split()).translate(_MARKS)


def code(text: str) -> str:
    """Show a text as code."""
    return f"<code>{escape(text)}</code>"


def link(label: str, target: str) -> str:
    """Link an already escaped label to a page or file of the site, addressed from the page that shows it."""
    return f"[{label}]({target})"


def said(text: str, lang: str) -> str:
    """Mark a text with its language."""
    return f'<span lang="{escape(lang)}">{escape(text)}</span>'


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table of escaped cells; a column with nothing in it is left out, and a table without rows is empty."""
    rows = [list(row) for row in rows]
    kept = [column for column in range(len(heads)) if any(row[column] for row in rows)]
    if not kept:
        return ""
    lines = [[heads[column] for column in kept], ["---" for _ in kept]]
    lines += [[row[column] for column in kept] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def bullets(items: Iterable[str]) -> str:
    """Write a list of escaped items; an indented one is a list item already, inside the one before it."""
    return "\n".join(item if item.startswith("    ") else f"- {item}" for item in items)


def by_language(columns: Mapping[str, Mapping[str, str]]) -> str:
    """Write a table with a row for each language.

    Args:
        columns: head of the column to its texts by language.
    """
    present = {lang for texts in columns.values() for lang in texts}
    languages = [lang for lang in LANGUAGE_NAMES if lang in present]
    rows = [
        [said(LANGUAGE_NAMES[lang], lang), *(said(t[lang], lang) if t.get(lang) else "" for t in columns.values())]
        for lang in languages
    ]
    return table(["Language", *columns], rows)


def title(texts: Mapping[str, str]) -> str:
    """Give a heading in bokmål and, where it differs, English."""
    both = [said(texts["nb"], "nb")]
    if texts["en"].casefold() != texts["nb"].casefold():
        both.append(said(texts["en"], "en"))
    return " · ".join(both)


def page(heading: str, *sections: tuple[str, str] | str) -> str:
    """Put a page together; a section without content is left out with its heading.

    Args:
        heading: the page's heading, escaped.
        sections: text, or a heading with its text.
    """
    parts = [f"# {heading}"]
    for section in sections:
        head, text = ("", section) if isinstance(section, str) else section
        if text:
            parts += [f"## {head}", text] if head else [text]
    return "\n\n".join(parts) + "\n"


def alphabetical(term: str) -> tuple[str, str]:
    """Give the key by which a term is sorted: æ, ø and å after z, aa as å, other marks only to break a tie.

    >>> sorted(["århundre", "zoologi", "øving", "ærlig", "éin", "elev"], key=alphabetical)
    ['éin', 'elev', 'zoologi', 'ærlig', 'øving', 'århundre']
    """
    lowered = unicodedata.normalize("NFC", term.casefold().strip()).replace("aa", "å")
    letters = "".join(_AFTER_Z.get(c) or _BASIC.get(c) or unicodedata.normalize("NFD", c)[0] for c in lowered)
    return letters, term


def initial(term: str) -> str:
    """Give the letter that a term stands under, ``0-9`` for digits and ``…`` for all else.

    >>> [initial(term) for term in ("Ålesund", "éin", "1–6", "§ 3")]
    ['Å', 'E', '0-9', '…']
    """
    first = alphabetical(term)[0][:1]
    letter = {mark: letter for letter, mark in _AFTER_Z.items() if letter in "æøå"}.get(first, first).upper()
    if letter.isdecimal():
        return "0-9"
    return letter if letter.isalpha() else "…"
