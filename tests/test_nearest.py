"""Which key was meant: by its letters, by a term in any language, or by being near; else none."""

from __future__ import annotations

import pytest

from veiskille.model import model
from veiskille.nearest import nearest_key


@pytest.mark.parametrize(
    ("key", "cls", "meant"),
    [
        ("famlyName", "Person", "familyName"),
        ("FamilyName", "Person", "familyName"),
        ("family_name", "Person", "familyName"),
        ("foedselsdato", "Person", "birthDate"),
        ("fødselsdato", "Person", "birthDate"),
        ("Fodselsdato", "Person", "birthDate"),
        ("etternamn", "Person", "familyName"),
        ("karakter", "Assessment", "grade"),
        ("shoeSize", "Person", None),
        ("", "Person", None),
        ("id", "SubjectRemark", None),
    ],
)
def test_a_key_is_found_where_one_is_surely_meant(key: str, cls: str, meant: str | None) -> None:
    assert nearest_key(key, model().classes[cls]) == meant


def test_a_key_in_capitals_means_a_key_of_its_class() -> None:
    for cls in model().classes.values():
        keys = {slot.key for slot in cls.slots.values()}
        assert all(nearest_key(key.upper(), cls) in keys for key in keys)
