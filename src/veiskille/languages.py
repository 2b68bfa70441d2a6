"""Which language to speak where nobody has said."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.error_texts import Language


def of_locale(environment: Mapping[str, str]) -> Language:
    """Give the language of the locale: bokmål, nynorsk, or else English.

    >>> of_locale({"LANG": "nn_NO.UTF-8"})
    'nn'
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            tag = environment[name].lower()
            return "nn" if tag.startswith("nn") else "nb" if tag.startswith(("nb", "no")) else "en"
    return "en"
