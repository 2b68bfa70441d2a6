"""The plan: shapes as plain JSON, with the types by which the rest of the house reads it.

A term is an IRI as a string, or a literal as ``[text, datatype]`` or ``[text, rdf:langString, tag]``. A path is a
predicate's IRI, or a list that begins with the name of the form. A constraint is a list that begins with its
component: SHACL's local name without the ending that all share, or the name of a component of our own.
"""

from __future__ import annotations

from typing import Any, Final, NotRequired, TypeAlias, TypedDict

from veiskille.graph import Iri, Literal
from veiskille.paths import Path

SH: Final = "http://www.w3.org/ns/shacl#"
VIOLATION: Final = f"{SH}Violation"

#: The forms of a path that hold one path, and how SPARQL writes each; ``sequence`` and ``alternative`` hold several.
UNARY: Final = {
    "inverse": "^{}",
    "zeroOrMore": "({})*",
    "oneOrMore": "({})+",
    "zeroOrOne": "({})?",
}

PathIr: TypeAlias = str | list[Any]
TermIr: TypeAlias = str | list[str]
#: A component and its arguments; a shape as an argument is its index. What a query of a user's own says to people comes
#: last, as the messages of a shape do.
Constraint: TypeAlias = list[Any]


class ShapeIr(TypedDict):
    """One shape; a node shape has no path, and a violation does not say its severity."""

    id: str
    path: NotRequired[PathIr]
    severity: NotRequired[str]
    #: Language tag or empty, and text; for shapes of a user's own.
    messages: NotRequired[list[list[str]]]
    constraints: list[Constraint]


#: ``class``, ``subjectsOf`` and ``objectsOf``: IRI to the indices of shapes.
TargetsIr = TypedDict(
    "TargetsIr",
    {
        "class": dict[str, list[int]],
        "node": list[list[Any]],
        "subjectsOf": dict[str, list[int]],
        "objectsOf": dict[str, list[int]],
    },
)


class Plan(TypedDict):
    """Shapes and what they are applied to."""

    shapes: list[ShapeIr]
    targets: TargetsIr


def term_of(written: TermIr) -> Iri | Literal:
    """Give the term that a plan writes.

    >>> term_of("urn:a"), term_of(["1", "http://www.w3.org/2001/XMLSchema#integer"]).text
    (Iri(value='urn:a'), '1')
    """
    return Iri(written) if isinstance(written, str) else Literal(*written)


def component_iri(name: str, base: str = SH) -> str:
    """Give the IRI of a component from its name in a plan."""
    return f"{base}{name}ConstraintComponent"


def path_of(written: PathIr) -> Path:
    """Give a path in SPARQL's notation, with its predicates where it is a plain sequence of them.

    >>> path_of(["sequence", "urn:a", ["inverse", "urn:b"]]).notation
    '<urn:a>/^<urn:b>'
    >>> path_of(["inverse", ["sequence", "urn:a", "urn:b"]]).notation
    '^(<urn:a>/<urn:b>)'
    """
    if isinstance(written, str):
        return Path(f"<{written}>", (written,))
    form, *parts = written
    paths = [path_of(part) for part in parts]
    if form in UNARY:
        # The sign of the inverse binds closer than a slash, and stands before no other.
        inner = f"({paths[0].notation})" if form == "inverse" and _joins(parts[0]) else paths[0].notation
        return Path(UNARY[form].format(inner), ())
    if form == "alternative":
        return Path("(" + "|".join(path.notation for path in paths) + ")", ())
    plain = all(path.steps for path in paths)
    steps = tuple(step for path in paths for step in path.steps) if plain else ()
    return Path("/".join(path.notation for path in paths), steps)


def _joins(written: PathIr) -> bool:
    return not isinstance(written, str) and written[0] in ("sequence", "inverse")
