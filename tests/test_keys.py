"""Which words of a key may be shown."""

from __future__ import annotations

import pytest

from veiskille.keys import shown_key, shown_pointer

#: Names that many people have, in several languages.
NAMES = """
Anne Inger Kari Marit Ingrid Liv Eva Astrid Berit Hilde Nora Emma Olivia Ella Sofie Jan Bjørn Odd Kjell Lars Arne Knut
Svein Thomas Hans Jakob Noah Emil Oskar Lukas Aksel Mohammed Fatima Aisha Olga Piotr Nguyen Ahmed Áilu Máret Sunniva
Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berge Haugen
Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen Gundersen Solberg
""".split()  # noqa: SIM905 - as a person would write it


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["{}", "{} {}", "person{}", "{}Name", "{}_{}", "{}1990"])
def test_names_are_masked(name: str, form: str) -> None:
    for written in (name, name.lower(), name.upper()):
        assert written not in shown_key(form.format(written, written))


@pytest.mark.parametrize(
    ("key", "meant", "seen"),
    [
        ("issueDate", None, "issueDate"),
        ("isueDate", "issueDate", "isueDate"),
        ("profil", "profile", "profil"),
        ("holderAnne", "holder", "holder•••"),
        ("mobilePhone", None, "mobilePhone"),
        ("first_name", None, "first_name"),
        ("fødselsdato", None, "fødselsdato"),
        ("addressLine2", None, "addressLine2"),
        ("HTMLPage", None, "HTMLPage"),
        ("@id", None, "@id"),
        ("@context", None, "@context"),
        ("nb-NO", None, "nb-NO"),
        ("@included", None, "@included"),
        ("@ingrid", None, "@•••"),
        ("http://www.w3.org/2002/07/owl#imports", None, "http://www.w3.org/2002/07/owl#imports"),
        ("http://www.w3.org/Solveig#1", None, "http://www.w3.org/•••#1"),
        ("19.06.90", None, "•••"),
        ("1", None, "1"),
        ("", None, ""),
        ("日本", None, "日本"),
        ("日本語", None, "•••"),
        ("\x1b[2J", None, r"\x1b[2J"),
        ("urn:x:p", None, "urn:x:p"),
        ("http://xmlns.com/foaf/0.1/weblog", None, "http://xmlns.com/foaf/0.1/•••"),
    ],
)
def test_a_key_shows_the_words_that_are_known(key: str, meant: str | None, seen: str) -> None:
    assert shown_key(key, meant) == seen


@pytest.mark.parametrize(
    ("pointer", "at_key", "seen"),
    [
        ("", False, ""),
        ("/attachments/120/name/nb", False, "/attachments/120/name/nb"),
        ("/attachments/12000000/name", False, "/attachments/12000000/name"),
        ("/holder/19900101", True, "/holder/•••"),
        ("/holder/19900101", False, "/holder/19900101"),
        ("/a~1b/Ingrid~0", True, "/a~1b/•••~0"),
    ],
)
def test_a_pointer_shows_of_its_keys_what_may_be_shown(pointer: str, at_key: bool, seen: str) -> None:  # noqa: FBT001
    assert shown_pointer(pointer, at_key=at_key) == seen
