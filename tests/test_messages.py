"""The sentences of all rules: what is wrong, and then what to do, in the words of those who write the documents."""

from __future__ import annotations

import re
from typing import Final

import pytest

from veiskille.model import model
from veiskille.vocabulary import LANGUAGES, codelist, codelists, shape_texts

#: Facts that a sentence is filled with.
FACTS: Final = {"path", "key", "class", "expected"}

#: Words that only those who know the machinery understand. A shape is the reader's own in OWN-001.
JARGON: Final = {
    "en": r"\b(node|shape|focus|cardinality|datatype|constraint|crosswalk|literal|predicate|triple)s?\b",
    "nb": r"\b(node|noden|noder|form som feiler|fokus|kardinalitet|datatype|predikat|trippel)\b",
    "nn": r"\b(node|noden|nodar|fokus|kardinalitet|datatype|predikat|trippel)\b",
}

#: Sentences that are about what the word names.
ABOUT: Final = {"OWN-001": "the shapes are the reader's own"}

TEXTS: Final = sorted(shape_texts())
KEYS: Final = frozenset(model().keys())
CODES: Final = frozenset(code for name in codelists() for code in codelist(name).codes)


def names(sentence: str) -> set[str]:
    """Give the names of the model's that a sentence uses: keys with a capital in them, and codes with a digit."""
    words = set(re.findall(r"[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]", sentence))
    return {w for w in words & KEYS if w != w.lower()} | {w for w in words & CODES if re.search(r"\d", w)}


@pytest.mark.parametrize("key", TEXTS)
def test_a_sentence_says_what_is_wrong_and_another_what_to_do(key: str) -> None:
    for lang in LANGUAGES:
        sentence = shape_texts()[key].message[lang]
        assert re.search(r"[.;:] \S", sentence), "what is wrong, and what to do"
        assert sentence.endswith((".", "{expected}", "pip install"))
        assert "  " not in sentence


@pytest.mark.parametrize("key", TEXTS)
def test_the_three_languages_tell_the_same_in_words_of_their_own(key: str) -> None:
    message = shape_texts()[key].message
    assert len(set(message.values())) == len(LANGUAGES)
    told = [(set(re.findall(r"\{([a-z]+)\}", message[lang])), names(message[lang])) for lang in LANGUAGES]
    assert told[0] == told[1] == told[2]
    assert told[0][0] <= FACTS


@pytest.mark.parametrize("key", [key for key in TEXTS if key not in ABOUT])
def test_a_sentence_uses_no_word_of_the_machinery(key: str) -> None:
    for lang in LANGUAGES:
        assert re.search(JARGON[lang], shape_texts()[key].message[lang], re.IGNORECASE) is None
