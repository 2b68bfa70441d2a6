"""``veiskille profiles``."""

from __future__ import annotations

import typer

from veiskille.cli.options import Lang, language_of
from veiskille.validate import profiles as ids
from veiskille.vocabulary import codelist, rules


def profiles(lang: Lang = None) -> None:
    """List the profiles, with the number of rules that each checks."""
    language = (language_of(lang)).value
    labels = codelist("profile").codes
    for name in ids():
        count = sum(name in rule.profiles for rule in rules().values())
        typer.echo(f"{name:<20} {labels[name].label[language]} ({count})")
