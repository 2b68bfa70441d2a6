"""Paths in queries that repeat: from a node to the nodes at the other end, each once (SPARQL 1.1, 18.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from veiskille.graph import Term
    from veiskille.plan.ir import PathIr

#: Places of a row, as the steps have them.
_STATEMENTS, _INTO = range(2)


def inverted(path: PathIr) -> PathIr:
    """Give the path that leads back."""
    if isinstance(path, str):
        return ["inverse", path]
    form, *parts = path
    if form == "inverse":
        return parts[0]  # type: ignore[no-any-return]
    turned = [inverted(part) for part in parts]
    return [form, *(reversed(turned) if form == "sequence" else turned)]


def follow(row: list[Any], path: PathIr, start: Term) -> Iterable[Term]:
    """Give the terms that a path leads to, each once."""
    if isinstance(path, str):
        return row[_STATEMENTS].get(start, {}).get(path, ())  # type: ignore[no-any-return]
    form, *parts = path
    if form == "inverse":
        inner = parts[0]
        if isinstance(inner, str):
            return row[_INTO](inner).get(start, ())  # type: ignore[no-any-return]
        return follow(row, inverted(inner), start)
    if form in ("alternative", "sequence"):
        return _several(row, form, parts, start)
    if form == "zeroOrOne":
        return dict.fromkeys((start, *follow(row, parts[0], start)))
    return _repeated(row, parts[0], [start], include=form == "zeroOrMore")


def _several(row: list[Any], form: str, parts: list[PathIr], start: Term) -> Iterable[Term]:
    if form == "alternative":
        return dict.fromkeys(term for part in parts for term in follow(row, part, start))
    reached: Iterable[Term] = (start,)
    for part in parts:
        reached = dict.fromkeys(term for node in reached for term in follow(row, part, node))
    return reached


def _repeated(row: list[Any], path: PathIr, waiting: list[Term], *, include: bool) -> Iterable[Term]:
    found: dict[Term, None] = dict.fromkeys(waiting) if include else {}
    while waiting:
        node = waiting.pop()
        for term in follow(row, path, node):
            if term not in found:
                found[term] = None
                waiting.append(term)
    return found


def nodes_of(row: list[Any]) -> Iterator[Term]:
    """Give all nodes of the graph, each once (18.4, nodes)."""
    seen: dict[Term, None] = dict.fromkeys(row[_STATEMENTS])
    for predicates in row[_STATEMENTS].values():
        for values in predicates.values():
            seen.update(dict.fromkeys(values))
    return iter(seen)
