"""JSON-LD whose context is not just named: which contexts and which parts of JSON-LD are read, and which are refused.

JSON-LD drops what its context does not speak of. What could drop a statement, or fetch anything, is refused by name.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from veiskille.errors import DocumentError
from veiskille.lower import TAG
from veiskille.reading import Number
from veiskille.source import escape, locate

if TYPE_CHECKING:
    from veiskille.model import Model
    from veiskille.reading import JsonValue

_CONTEXT: Final = "@context"

#: Keywords that an object may have, by itself or under another name that the context gives.
_KEYWORDS: Final = ("@graph", "@id", "@language", "@list", "@set", "@type", "@value")
_DEFINITION: Final = ("@container", _CONTEXT, "@id", "@type")
_CONTAINERS: Final = ("@language", "@list", "@set")
#: How an absolute or compact IRI begins; a blank node has none.
_SCHEME: Final = re.compile(r"[A-Za-z][^:\s]*:")


class _UnreadError(Exception):
    """Something that is not read, with the place where it stands."""

    def __init__(self, key: str, pointer: str, construct: str = "") -> None:
        super().__init__(key)
        self.key, self.pointer, self.construct = key, pointer, construct


@cache
def shipped() -> dict[str, Any]:
    """Give the definitions of the context that the model ships."""
    text = files("veiskille").joinpath("artefacts/context/v1.jsonld").read_text("utf-8")
    definitions: dict[str, Any] = json.loads(text)[_CONTEXT]
    return definitions


def as_ours(tree: JsonValue, model: Model) -> JsonValue:
    """Give a document with the model's context, named or written out, as it is lowered; None for any other.

    A document without a context is given as it is: it will be found to state nothing.
    """
    if not isinstance(tree, dict):
        return None
    context = tree.get(_CONTEXT)
    if _CONTEXT not in tree or context == model.context_iri:
        return tree
    if context == [model.context_iri] or context == _numbered(shipped()):
        return {**tree, _CONTEXT: model.context_iri}
    return None


def readable(tree: JsonValue, model: Model, text: str, file: str | None) -> Any:  # noqa: ANN401 - plain JSON
    """Check a document in JSON-LD, and give it as plain JSON with its context first among its keys.

    Args:
        tree: the document.
        model: the compiled model; its context may be named, and is put in the place of its IRI.
        text: the document's text, for places.
        file: the document's name, for errors.

    Raises:
        DocumentError: it names another context, or has a construct that is not read.
    """
    readable = _readable(tree, model)
    if not isinstance(readable, _UnreadError):
        return readable
    position = locate(text, {readable.pointer}).get(readable.pointer)
    line, column = (position.line, position.column) if position else (None, None)
    facts = {"construct": readable.construct} if readable.construct else {}
    raise DocumentError(readable.key, file=file, line=line, column=column, **facts)


def _readable(tree: JsonValue, model: Model) -> Any:  # noqa: ANN401 - plain JSON, or why there is none
    try:
        if isinstance(tree, dict):
            contexts, aliases = _contexts(tree.get(_CONTEXT), model)
            body = {key: value for key, value in tree.items() if key != _CONTEXT}
            maps = {key for c in contexts for key, d in c.items() if isinstance(d, dict) and _is_language_map(d)}
            _check_nodes(_top(body, aliases), aliases, maps)
            return {_CONTEXT: contexts, **_plain(body)}
        _check_nodes(_top(tree, {}), {}, set())
        return _plain(tree)
    except _UnreadError as error:
        return error


def _numbered(definitions: dict[str, Any]) -> dict[str, Any]:
    return {key: Number(str(value)) if isinstance(value, float) else value for key, value in definitions.items()}


def _plain(value: JsonValue) -> Any:  # noqa: ANN401 - plain JSON
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return float(value.text) if isinstance(value, Number) else value


def _contexts(value: JsonValue, model: Model) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Give the contexts in order, and each key that stands for a keyword."""
    found: list[dict[str, Any]] = []
    aliases: dict[str, str] = {}
    in_list = isinstance(value, list)
    for index, context in enumerate(value if isinstance(value, list) else [value]):
        place = f"/{_CONTEXT}/{index}" if in_list else f"/{_CONTEXT}"
        if context == model.context_iri:
            definitions = shipped()
        elif isinstance(context, str):
            raise _UnreadError("remote-context", place)
        elif isinstance(context, dict):
            _check_context(context, place)
            definitions = _plain(context)
        else:
            raise _UnreadError("unsupported-json-ld", place, _CONTEXT)
        found.append(definitions)
        for key, definition in definitions.items():
            target = definition.get("@id") if isinstance(definition, dict) else definition
            aliases.pop(key, None)
            if not key.startswith("@") and isinstance(target, str) and target.startswith("@"):
                aliases[key] = target
    return found, aliases


def _check_context(context: dict[str, JsonValue], pointer: str) -> None:
    for key, value in context.items():
        place = f"{pointer}/{escape(key)}"
        if key == "@vocab":
            if not isinstance(value, str) or not _SCHEME.match(value):
                raise _UnreadError("unsupported-json-ld", place, key)
        elif key.startswith("@"):
            if key != "@version":
                raise _UnreadError("unsupported-json-ld", place, key if key in ("@import", "@base") else "@…")
        elif isinstance(value, dict):
            _check_definition(value, place)
        elif not isinstance(value, str) or not _may_mean(value):
            raise _UnreadError("unsupported-json-ld", place, _CONTEXT)


def _check_definition(definition: dict[str, JsonValue], pointer: str) -> None:
    for key, value in definition.items():
        place = f"{pointer}/{escape(key)}"
        if key not in _DEFINITION:
            raise _UnreadError("unsupported-json-ld", place, key if key in ("@reverse", "@nest", "@index") else "@…")
        if key == _CONTEXT:
            if isinstance(value, str):
                raise _UnreadError("remote-context", place)
            if not isinstance(value, dict) or value.keys() != {"@vocab"}:
                raise _UnreadError("unsupported-json-ld", place, key)
            _check_context(value, place)
        elif key == "@container":
            parts = value if isinstance(value, list) else [value]
            if len(parts) != 1 or parts[0] not in _CONTAINERS:
                raise _UnreadError("unsupported-json-ld", place, key)
        elif not isinstance(value, str) or not (_may_mean(value) or value == "@vocab"):
            raise _UnreadError("unsupported-json-ld", place, key)


def _may_mean(target: str) -> bool:
    """Tell whether a term may stand for this: a keyword that is read, an IRI, another term; no blank node."""
    return target in _KEYWORDS if target.startswith("@") else bool(target) and not target.startswith("_:")


def _top(tree: JsonValue, aliases: dict[str, str]) -> list[tuple[JsonValue, str]]:
    """Give the objects at the top, each with its place; all of them must be nodes, which JSON-LD reads alone there."""
    if isinstance(tree, dict) and [aliases.get(key, key) for key in tree] == ["@graph"]:
        ((key, inner),) = tree.items()
        nodes, place = inner, f"/{escape(key)}"
    else:
        nodes, place = tree, ""
    found: list[tuple[JsonValue, str]] = [(nodes, place)]
    if isinstance(nodes, list):
        found = [(node, f"{place}/{index}") for index, node in enumerate(nodes)]
    for node, at in found:
        keys = {aliases.get(key, key) for key in node} if isinstance(node, dict) else {"@value"}
        if keys & {"@value", "@list", "@set"}:
            raise _UnreadError("unsupported-json-ld", at, "@value")
    return found


def _is_language_map(definition: dict[str, Any]) -> bool:
    return definition.get("@container") in ("@language", ["@language"])


def _check_map(texts: JsonValue, pointer: str) -> None:
    """Refuse a map of texts with a tag or a text that JSON-LD has no meaning for."""
    if not isinstance(texts, dict):
        return
    for tag, value in texts.items():
        if not TAG.fullmatch(tag) or not all(
            isinstance(v, str) for v in (value if isinstance(value, list) else [value])
        ):
            raise _UnreadError("unsupported-json-ld", f"{pointer}/{escape(tag)}", "@language")


def _check_nodes(waiting: list[tuple[JsonValue, str]], aliases: dict[str, str], maps: set[str]) -> None:
    """Refuse what JSON-LD would drop, or read in ways that are not read here."""
    while waiting:
        value, pointer = waiting.pop()
        if value is None:
            raise _UnreadError("unsupported-json-ld", pointer, "null")
        if isinstance(value, list):
            waiting.extend((item, f"{pointer}/{index}") for index, item in enumerate(value))
        elif isinstance(value, dict):
            _check_object(value, pointer, aliases)
            for key, inner in value.items():
                place = f"{pointer}/{escape(key)}"
                if key in maps:
                    _check_map(inner, place)
                waiting.append((inner, place))


def _check_object(value: dict[str, JsonValue], pointer: str, aliases: dict[str, str]) -> None:
    meant = [aliases.get(key, key) for key in value]
    for key, word in zip(value, meant, strict=True):
        place = f"{pointer}/{escape(key)}"
        if word.startswith("@") and (word not in _KEYWORDS or word == "@graph" or meant.count(word) > 1):
            raise _UnreadError("unsupported-json-ld", place, word if word in (*_KEYWORDS, _CONTEXT) else "@…")
        if word.startswith("_:") or not word.strip():
            raise _UnreadError("unsupported-json-ld", place, "_:")
        if word in ("@list", "@set") and len(value) > 1:
            raise _UnreadError("unsupported-json-ld", place, word)
        _check_keyword(word, value[key], place)
    if "@value" in meant and not _is_value({word: value[key] for key, word in zip(value, meant, strict=True)}):
        raise _UnreadError("unsupported-json-ld", pointer, "@value")


def _is_value(value: dict[str, JsonValue]) -> bool:
    """Tell whether an object with a value says no more than its type or, of a text, its language."""
    in_language = "@language" in value
    more = value.keys() - {"@value", "@language" if in_language else "@type"}
    return (
        not more and (not in_language or isinstance(value["@value"], str)) and not isinstance(value.get("@type"), list)
    )


def _check_keyword(word: str, value: JsonValue, place: str) -> None:
    """Refuse a keyword's value that JSON-LD has no meaning for."""
    right = True
    if word == "@id":
        right = isinstance(value, str) and bool(value)
    elif word == "@language":
        right = isinstance(value, str) and TAG.fullmatch(value) is not None
    elif word == "@type":
        types = value if isinstance(value, list) else [value]
        right = all(isinstance(item, str) and item and not item.startswith("@") for item in types)
    elif word == "@value":
        right = isinstance(value, str | int | bool | Number)
    if not right:
        raise _UnreadError("unsupported-json-ld", place, word)
