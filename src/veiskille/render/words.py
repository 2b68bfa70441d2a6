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
        "path": "stig",
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
_COUNTED: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "en": {
        VIOLATION: ("{} violation", "{} violations"),
        WARNING: ("{} warning", "{} warnings"),
        INFO: ("{} note", "{} notes"),
        FILE: ("{} file", "{} files"),
        UNJUDGED: ("{} file could not be judged", "{} files could not be judged"),
        OMITTED: ("{} more result is not listed", "{} more results are not listed"),
        LEFT_OUT: ("{} result was left out as you asked", "{} results were left out as you asked"),
    },
    "nb": {
        VIOLATION: ("{} feil", "{} feil"),
        WARNING: ("{} advarsel", "{} advarsler"),
        INFO: ("{} opplysning", "{} opplysninger"),
        FILE: ("{} fil", "{} filer"),
        UNJUDGED: ("{} fil kunne ikke vurderes", "{} filer kunne ikke vurderes"),
        OMITTED: ("{} funn til er ikke vist", "{} funn til er ikke vist"),
        LEFT_OUT: ("{} funn er utelatt slik du ba om", "{} funn er utelatt slik du ba om"),
    },
    "nn": {
        VIOLATION: ("{} feil", "{} feil"),
        WARNING: ("{} åtvaring", "{} åtvaringar"),
        INFO: ("{} opplysning", "{} opplysningar"),
        FILE: ("{} fil", "{} filer"),
        UNJUDGED: ("{} fil kunne ikkje vurderast", "{} filer kunne ikkje vurderast"),
        OMITTED: ("{} funn til er ikkje viste", "{} funn til er ikkje viste"),
        LEFT_OUT: ("{} funn er utelatne slik du bad om", "{} funn er utelatne slik du bad om"),
    },
}


def counted(number: int, what: str, lang: str) -> str:
    """Write a number with the words for what is counted.

    >>> counted(1, "violation", "nn"), counted(2, "file", "nb")
    ('1 feil', '2 filer')
    """
    one, many = _COUNTED[lang][what]
    return (one if number == 1 else many).format(number)
