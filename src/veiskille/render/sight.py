"""How each key and each value of a document may be shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from veiskille.keys import shown_key
from veiskille.redact import is_contact, mask_token, printable, redact_token
from veiskille.render.checked import Show
from veiskille.render.places import Sight

if TYPE_CHECKING:
    from veiskille.render.places import Place

#: Names of persons that tell nothing.
_TELLS_NOTHING: Final = re.compile(r'"(urn:uuid:[0-9A-Fa-f-]{36}|_:[A-Za-z]{0,2}[0-9]{0,6})"')


class Token(NamedTuple):
    """A key, a value or an opening bracket of a document."""

    start: int
    end: int
    #: As it is written.
    mark: str
    #: Of a value its own place, of a key that of the object.
    place: Place
    #: The key that it is, escapes resolved; None for a value.
    key: str | None


def is_shown(token: Token, show: Show) -> bool:
    """Tell whether a key or a value may be shown as it is written."""
    sight = token.place.sight
    if token.key is not None:
        return show is Show.ALWAYS or shown_key(token.key) == token.key
    if show is Show.NEVER:
        return False
    if show is Show.ALWAYS:
        return sight is not Sight.SECRET
    if token.mark in "[{":
        return sight is Sight.OPEN
    if sight is Sight.NAME:
        return _TELLS_NOTHING.fullmatch(token.mark) is not None
    return sight is Sight.OPEN and not is_contact(token.mark)


def look(token: Token, show: Show, meant: str | None, left: int, right: int) -> str:
    """Give what is shown of a key or a value between two offsets; what is masked is masked as a whole.

    Args:
        token: the key or the value.
        show: which values may be shown.
        meant: of a key that the model has not, what was meant by it.
        left: where what is shown of the line begins in the text.
        right: where it ends.
    """
    if not is_shown(token, show):
        return mask_token(token.mark) if token.key is None else f'"{shown_key(token.key, meant)}"'
    text = redact_token(token.mark)
    return printable(text[max(0, left - token.start) : min(len(text), right - token.start)])
