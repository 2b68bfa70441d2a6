"""What is wrong with a command line, in the reader's language."""

from __future__ import annotations

import os
from difflib import get_close_matches
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from veiskille.cli.options import Language, locale_language
from veiskille.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from typer import TyperException

    from veiskille.errors import Error

_LANG: Final = "--lang"


def language_asked(arguments: Sequence[str]) -> Language:
    """Give the language that arguments ask for, before anybody has parsed them, else the locale's.

    >>> language_asked(["validate", "--lang=nn", "--fomrat", "json"]).value
    'nn'
    """
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == _LANG:
            asked = value or (arguments[place + 1] if place + 1 < len(arguments) else "")
            if asked in tuple(Language):
                return Language(asked)
    return locale_language(os.environ)


def no_such_command(name: str, commands: Iterable[str]) -> Error:
    """Say that there is no command of a name: one was left out before a document, or it is misspelt."""
    if any(mark in name for mark in "./\\*?[") or name == "-" or os.path.lexists(name):
        return UsageError("command-left-out", argument=name)
    nearest = tuple(get_close_matches(name, commands, n=1))
    return UsageError("unknown-command", command=name, nearest=nearest, help="veiskille --help")


def explained(error: TyperException) -> Error | None:
    """Say what typer found, in words of ours; None where it is nothing that we know.

    The kinds are told apart by their names: typer keeps the classes to itself.
    """
    explain = next((_KINDS[kind.__name__] for kind in type(error).__mro__ if kind.__name__ in _KINDS), None)
    return explain(error) if explain is not None else None


def _help(error: TyperException) -> str:
    context = getattr(error, "ctx", None)
    return f"{context.command_path if context is not None else 'veiskille'} --help"


def _unknown_option(error: Any) -> Error:  # noqa: ANN401 - see `explained`
    options = [name for param in error.ctx.command.params for name in (*param.opts, *param.secondary_opts)]
    names = [name for name in options if name.startswith("--")] if error.ctx is not None else []
    nearest = tuple(get_close_matches(error.option_name, names, n=1))
    return UsageError("unknown-option", option=error.option_name, nearest=nearest, help=_help(error))


def _missing(error: Any) -> Error:  # noqa: ANN401
    return UsageError("missing-argument", argument=_name(error.param), help=_help(error))


def _value_or_none(error: Any) -> Error:  # noqa: ANN401
    return UsageError("value-or-none", option=error.option_name, help=_help(error))


def wrong_value(param: Any, value: str, kind: type) -> Error:  # noqa: ANN401
    """Say that an option cannot have a value, and which it can have.

    Args:
        param: typer's description of the option.
        value: what was given.
        kind: an enumeration of what can be given, or ``int``.
    """
    if issubclass(kind, Enum):
        known = tuple(str(member.value) for member in kind)
        return UsageError("wrong-value", option=_name(param), value=value, known=known)
    return UsageError("not-a-count", option=_name(param), value=value)


def _general(error: TyperException) -> Error | None:
    return UsageError("too-many-arguments", help=_help(error)) if "extra argument" in error.message else None


def _name(param: Any) -> str:  # noqa: ANN401
    long = max(param.opts, key=len, default="") if param.param_type_name == "option" else param.metavar
    return long or str(param.name).upper()


_KINDS: Final[Mapping[str, Callable[[Any], Error | None]]] = {
    "NoSuchOption": _unknown_option,
    "MissingParameter": _missing,
    "BadOptionUsage": _value_or_none,
    "UsageError": _general,
}
