"""Commands that start fast, and tell people in their own language what is wrong with a command line."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

import typer
from typer.core import TyperCommand, TyperGroup

from veiskille.cli import usage
from veiskille.cli.options import NO_VERDICT
from veiskille.errors import Error

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: Where typer keeps what reads an argument, once it has been made.
_READER: Final = "_runtime_param"
#: Exit code of a command that was interrupted (128 and the number of the signal, as shells have it).
_INTERRUPTED: Final = 130


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the arguments of one parameter; typer's own reader does it by pydantic, which is slow to load."""

    kind: type

    def coerce(self, value: Any, param: Any, ctx: object) -> Any:  # noqa: ANN401, ARG002 - typer's interface
        """Read what was given: one value, or as many as the parameter takes.

        Raises:
            UsageError: a value is not of those that the parameter can have.
        """
        if param.multiple or param.nargs == -1:
            return [self._one(one, param) for one in value or ()]
        return None if value is None else self._one(value, param)

    def _one(self, value: Any, param: Any) -> Any:  # noqa: ANN401
        if isinstance(value, self.kind):
            return value
        try:
            read = self.kind(value)
        except ValueError:
            raise usage.wrong_value(param, value, self.kind) from None
        if isinstance(read, int) and read <= 0:
            raise usage.wrong_value(param, value, self.kind)
        return read


def _read_plainly(params: Iterable[object]) -> None:
    """Give parameters of plain types readers of our own; where typer should have changed, they keep its readers."""
    for param in params:
        kind = getattr(getattr(param, "type_descriptor", None), "annotation", None)
        kind = next(iter(get_args(kind)), kind)
        if isinstance(kind, type) and (issubclass(kind, Enum) or kind in {str, Path, int, bool}):
            setattr(param, _READER, Reader(kind))


def _coloured_like_reports() -> None:
    """Let rich decide on the colours of a help page: typer would force them into pipes and files of build servers."""
    from typer import rich_utils  # noqa: PLC0415 - slow to load, and only a help page needs it

    rich_utils.FORCE_TERMINAL = None


class Command(TyperCommand):
    """A command."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - typer keeps the classes to itself
        """Write the help page of the command."""
        _coloured_like_reports()
        super().format_help(ctx, formatter)

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Read the arguments of the command."""
        _read_plainly(self.get_params(ctx))
        return super().parse_args(ctx, args)


class Group(TyperGroup):
    """The command with its commands; every error of usage is one sentence on standard error and exit code 2."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write the help page of all commands."""
        _coloured_like_reports()
        super().format_help(ctx, formatter)

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Read the arguments before the name of the command."""
        _read_plainly(self.get_params(ctx))
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> Any:  # type: ignore[override]  # noqa: ANN401
        """Find the command, or say which was meant."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            raise usage.no_such_command(args[0], self.commands)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]  # noqa: ANN401
        """Run the command; that nobody reads on is no verdict."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # What is still to be written would fail again when the interpreter ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(NO_VERDICT) from None

    def main(self, args: Sequence[str] | None = None, **extra: Any) -> Any:  # type: ignore[override]  # noqa: ANN401
        """Run the command, and end the program with its exit code."""
        language = usage.language_asked(sys.argv[1:] if args is None else args)
        try:
            code = super().main(args, **{**extra, "standalone_mode": False})
        except Error as error:
            code = _told(error.text(language.value))
        except typer.TyperException as error:
            ours = usage.explained(error)
            code = _told(error.format_message() if ours is None else ours.text(language.value))
        except typer.Abort:
            code = _INTERRUPTED
        sys.exit(code)


def _told(text: str) -> int:
    if text.strip():
        typer.echo(text, err=True)
    return NO_VERDICT
