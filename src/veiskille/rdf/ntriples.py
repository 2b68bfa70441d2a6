"""N-Triples, line by line (RDF 1.1 N-Triples, section 7)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from veiskille.errors import DocumentError
from veiskille.graph import LANG_STRING, Blank, Iri, Literal
from veiskille.rdf.statements import NO_BASE

if TYPE_CHECKING:
    from veiskille.graph import Node, Term
    from veiskille.rdf.statements import Statements

_STRING: Final = "http://www.w3.org/2001/XMLSchema#string"

_ESCAPE: Final = r"\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}"
_IRI: Final = rf'<((?:[^\x00-\x20<>"{{}}|^`\\]|{_ESCAPE})*+)>'
_LABEL: Final = r"_:((?:\w|:)(?:[\w:.·-]*[\w:·-])?)"
_TEXT: Final = rf'"((?:[^"\\\n\r]|\\[tbnrf"\'\\]|{_ESCAPE})*+)"'
_TAG: Final = r"@([a-zA-Z]+(?:-[a-zA-Z0-9]+)*)"
_SPACE: Final = r"[ \t]*"
_LINE: Final = re.compile(
    rf"{_SPACE}(?:(?:{_IRI}|{_LABEL}){_SPACE}{_IRI}{_SPACE}"
    rf"(?:{_IRI}|{_LABEL}|{_TEXT}(?:\^\^{_IRI}|{_TAG})?){_SPACE}\.{_SPACE})?(?:\#.*)?"
)
_ESCAPED: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_CHARACTERS: Final = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_LAST: Final = 0x10FFFF
_LONG: Final = re.compile(r"\\U([0-9A-Fa-f]{8})")


def read(text: str, statements: Statements) -> None:
    """Read N-Triples.

    Raises:
        DocumentError: a line is no statement; the error says which.
        LimitExceeded: there is more than the limits allow.
    """
    for number, line in enumerate(re.split(r"\r\n|[\r\n]", text), 1):
        found = _LINE.fullmatch(line)
        if found is None or any(int(code, 16) > _LAST for code in _LONG.findall(line)):
            raise DocumentError("not-n-triples", file=statements.file, line=number, column=1)
        if found[3] is not None:
            statements.add(*_terms(found))


def _terms(found: re.Match[str]) -> tuple[Node, str, Term]:
    subject_iri, subject_label, predicate, iri, label, text, datatype, tag = found.groups()
    subject: Node = _iri(subject_iri) if subject_iri is not None else Blank(subject_label)
    value: Term
    if iri is not None:
        value = _iri(iri)
    elif label is not None:
        value = Blank(label)
    elif tag is not None:
        value = Literal(_read(text), LANG_STRING, tag)
    else:
        value = Literal(_read(text), _iri(datatype).value if datatype is not None else _STRING)
    return subject, _iri(predicate).value, value


def _iri(written: str) -> Iri:
    # N-Triples has no base: a relative IRI is none.
    value = _read(written)
    return Iri(value if ":" in value else NO_BASE + value)


def _read(written: str) -> str:
    return _ESCAPED.sub(_character, written) if "\\" in written else written


def _character(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    if code is None:
        return _CHARACTERS.get(found[3], found[3])
    return chr(int(code, 16))
