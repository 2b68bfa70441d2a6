import copy
import pickle
from string import Formatter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veiskille import errors
from veiskille.error_texts import TEMPLATES, Language
from veiskille.errors import (
    DocumentError,
    Error,
    Fact,
    LimitExceeded,
    UnknownProfile,
    UsageError,
)

LANGUAGES: tuple[Language, ...] = get_args(Language)
KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Error)]


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def facts(message_key: str) -> dict[str, Fact]:
    names = placeholders(TEMPLATES[message_key]["en"])
    return {name: ("alpha", "beta") if name == "known" else f"the-{name}" for name in names}


@pytest.mark.parametrize("message_key", TEMPLATES)
def test_a_template_says_the_same_in_three_languages(message_key: str) -> None:
    templates = TEMPLATES[message_key]
    assert tuple(templates) == LANGUAGES == ("nb", "nn", "en")
    assert len({frozenset(placeholders(template)) for template in templates.values()}) == 1
    assert len(set(templates.values())) == 3
    assert all(template[0].isupper() or template[0] in "{\\" for template in templates.values())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("message_key", TEMPLATES)
def test_a_template_is_filled(message_key: str, lang: Language) -> None:
    text = Error(message_key, **facts(message_key)).text(lang)
    assert "the-" in text or "alpha, beta" in text or not facts(message_key)
    assert ". " in text or ": " in text, "a sentence and a hint"
    assert text.isprintable()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_documented_and_travels(kind: type[Error]) -> None:
    error = kind("unknown-profile", known=("diploma", "pupil-list"))
    assert kind.__doc__
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own bytes
        assert type(twin) is kind
        assert (str(twin), repr(twin), twin.facts) == (str(error), repr(error), error.facts)


def test_the_place_travels_too() -> None:
    error = LimitExceeded("too-deep", file="a.json", line=3, column=7, limit=64)
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (twin.file, twin.line, twin.column, twin.facts) == ("a.json", 3, 7, {"limit": 64})
    assert repr(twin) == "LimitExceeded('too-deep', file='a.json', line='3', column='7', limit='64')"


def test_the_place_stands_first() -> None:
    error = DocumentError("duplicate-key", file="a.json", line=3, column=7)
    assert str(error) == "a.json:3:7: The same key appears twice in this object. Keep only one of them."
    assert error.text("nb").startswith("a.json:3:7: Den samme nøkkelen")
    assert str(DocumentError("missing-file", file="a.json")).startswith("a.json: The file")


@pytest.mark.parametrize(("lang", "place"), [("nb", "linje 3, kolonne 7: "), ("nn", "linje 3, "), ("en", "line 3, ")])
def test_a_document_from_memory_has_no_name(lang: Language, place: str) -> None:
    assert DocumentError("duplicate-key", line=3, column=7).text(lang).startswith(place)
    assert DocumentError("empty").text(lang) == TEMPLATES["empty"][lang]


def test_known_names_are_listed() -> None:
    error = UnknownProfile("unknown-profile", known=("diploma", "pupil-list"))
    assert str(error) == "The profile is not known. Choose one of these: diploma, pupil-list."


def test_an_unknown_language_gives_english() -> None:
    assert DocumentError("bom", line=1, column=1).text("se") == str(DocumentError("bom", line=1, column=1))  # type: ignore[arg-type]


def test_a_wrong_message_key_or_fact_is_found_at_once() -> None:
    with pytest.raises(KeyError):
        Error("no-such-key")
    with pytest.raises(TypeError, match="wrong facts for usage"):
        UsageError("usage")
    with pytest.raises(TypeError, match="wrong facts for empty"):
        DocumentError("empty", value="x")


@given(st.text(alphabet=st.characters(codec=None)))
def test_file_names_cannot_inject_or_tell(name: str) -> None:
    error = DocumentError("missing-file", file=f"{name}/01019012345.json")
    for text in (str(error), repr(error), error.text("nn")):
        assert text.isprintable()
        assert "01019012345" not in text
