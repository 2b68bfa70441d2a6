"""The words of the text report, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veiskille.report import INFO, VIOLATION, WARNING

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE: Final = "file"
UNJUDGED: Final = "unjudged"
LEFT_OUT: Final = "left_out"
OMITTED: Final = "omitted"

#: Language to the words, by what they are for.
WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "path": "path",
        "expected": "expected",
        "suggestion": "suggestion",
        "help": "read more",
        "meant": "did you mean {}?",
        "conforms": "conforms to the profile {}",
        "fine": "conforms as far as it was looked at",
        "like_this": "and {} more like this",
        "lines": ": lines {}",
        "in": "in",
    },
    "nb": {
        "path": "sti",
        "expected": "forventet",
        "suggestion": "forslag",
        "help": "les mer",
        "meant": "mente du {}?",
        "conforms": "følger profilen {}",
        "fine": "følger modellen så langt det ble sett på",
        "like_this": "og {} til av samme slag",
        "lines": ": linje {}",
        "in": "i",
    },
    "nn": {
        "path": "sti",
        "expected": "forventa",
        "suggestion": "framlegg",
        "help": "les meir",
        "meant": "meinte du {}?",
        "conforms": "følgjer profilen {}",
        "fine": "følgjer modellen så langt det vart sett på",
        "like_this": "og {} til av same slag",
        "lines": ": linje {}",
        "in": "i",
    },
}

#: Language to the singular and the plural of what is counted.
COUNTED: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "en": {
        VIOLATION: ("{n} violation", "{n} violations"),
        WARNING: ("{n} warning", "{n} warnings"),
        INFO: ("{n} note", "{n} notes"),
        FILE: ("{n} file", "{n} files"),
        UNJUDGED: ("{n} file could not be judged", "{n} files could not be judged"),
        OMITTED: ("{n} more result is not listed", "{n} more results are not listed"),
        LEFT_OUT: ("{n} result was left out as you asked", "{n} results were left out as you asked"),
    },
    "nb": {
        VIOLATION: ("{n} feil", "{n} feil"),
        WARNING: ("{n} advarsel", "{n} advarsler"),
        INFO: ("{n} opplysning", "{n} opplysninger"),
        FILE: ("{n} fil", "{n} filer"),
        UNJUDGED: ("{n} fil kunne ikke vurderes", "{n} filer kunne ikke vurderes"),
        OMITTED: ("{n} funn til er ikke vist", "{n} funn til er ikke vist"),
        LEFT_OUT: ("{n} funn er utelatt slik du ba om", "{n} funn er utelatt slik du ba om"),
    },
    "nn": {
        VIOLATION: ("{n} feil", "{n} feil"),
        WARNING: ("{n} åtvaring", "{n} åtvaringar"),
        INFO: ("{n} opplysning", "{n} opplysningar"),
        FILE: ("{n} fil", "{n} filer"),
        UNJUDGED: ("{n} fil kunne ikkje vurderast", "{n} filer kunne ikkje vurderast"),
        OMITTED: ("{n} funn til er ikkje viste", "{n} funn til er ikkje viste"),
        LEFT_OUT: ("{n} funn er utelatne slik du bad om", "{n} funn er utelatne slik du bad om"),
    },
}


def counted(number: int, what: str, lang: str) -> str:
    """Write a number with the words for what is counted.

    >>> counted(1, "violation", "nn"), counted(2, "file", "nb")
    ('1 feil', '2 filer')
    """
    one, many = COUNTED[lang][what]
    return (one if number == 1 else many).format(n=number)
