"""What a module imports and calls, read from its syntax tree."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What runs code or starts programs.
CALLS = frozenset(
    ("eval", "exec", "compile", "__import__", "import_module", "spec_from_file_location", "system", "popen")
)


class Import(NamedTuple):
    name: str
    line: int
    late: bool


def _is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def imports(tree: ast.AST, module: str = "", *, late: bool = False, package: bool = False) -> Iterator[Import]:
    """Give every import that can run, with its absolute dotted names; a function's imports are late."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno, late) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = node.module or ""
            if node.level:
                here = ["veiskille", *filter(None, module.split("."))]
                up = node.level - (1 if package else 0)
                start = ".".join([*here[: len(here) - up], *filter(None, [node.module])])
            yield from (Import(f"{start}.{alias.name}", node.lineno, late) for alias in node.names)
        elif _is_type_checking(node):
            for branch in node.orelse:  # type: ignore[attr-defined]
                yield from imports(ast.Module([branch], []), module, late=late, package=package)
        else:
            inner = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from imports(node, module, late=inner, package=package)


def forbidden_calls(tree: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            plain = isinstance(called, ast.Name) and called.id in CALLS
            # re.compile and the like are no builtin: of attributes, only what loads code or starts programs.
            dotted = isinstance(called, ast.Attribute) and called.attr in CALLS - {"compile", "eval", "exec"}
            builtin = ast.unparse(called).startswith("builtins.")
            if plain or dotted or builtin:
                found.append(f"line {node.lineno}: {ast.unparse(called)}")
    return found


def broad_handlers(tree: ast.AST) -> list[int]:
    broad = {"Exception", "BaseException"}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            named = {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)} if node.type else broad
            found += [node.lineno] if named & broad else []
    return found


def long_functions(tree: ast.AST, limit: int = 50) -> list[str]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    nodes = [n for n in ast.walk(tree) if isinstance(n, kinds)]
    return [n.name for n in nodes if (n.end_lineno or 0) - n.lineno + 1 > limit]
