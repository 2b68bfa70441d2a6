"""What an RDF document states, in our own terms, each statement once and within the limits."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from veiskille.diagnose import is_archive
from veiskille.errors import DocumentError, LimitExceeded
from veiskille.source import line_column

if TYPE_CHECKING:
    from veiskille.graph import Node, Term
    from veiskille.limits import Limits

#: Subject to predicate to values; the values are the keys.
Described: TypeAlias = "dict[Node, dict[str, dict[Term, None]]]"

#: Base of a document's relative IRIs: no scheme begins like this, so what is resolved against it is no IRI.
NO_BASE: Final = "?:/"

#: The predicate of a statement whose predicate has no IRI.
BLANK_PREDICATE: Final = "_:"

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class Statements:
    """Takes statements as a parser finds them.

    Attributes:
        limits: the bounds; a statement counts as a value.
        file: the document's name, for errors.
        described: what has been stated so far.
    """

    limits: Limits
    file: str | None = None
    described: Described = field(default_factory=dict)
    count: int = 0

    def add(self, subject: Node, predicate: str, value: Term) -> None:
        """Take a statement.

        Raises:
            LimitExceeded: there are too many statements, or a text is too long.
            DocumentError: a text holds half a character.
        """
        self.count += 1
        if self.count > self.limits.max_values:
            raise LimitExceeded("too-many-values", file=self.file, limit=self.limits.max_values)
        for part in (*subject, predicate, *value):
            if len(part) > self.limits.max_string:
                raise LimitExceeded("string-too-long", file=self.file, limit=self.limits.max_string)
            if not part.isascii() and _SURROGATE.search(part):
                raise DocumentError("lone-surrogate", file=self.file)
        self.described.setdefault(subject, {}).setdefault(predicate, {})[value] = None


def decoded(data: bytes, file: str | None) -> str:
    """Decode a document in UTF-8.

    Raises:
        DocumentError: it is an archive, has a byte order mark, or is not UTF-8; the error says where.
    """
    if is_archive(data):
        raise DocumentError("archive", file=file)
    if data.startswith(b"\xef\xbb\xbf"):
        raise DocumentError("bom", file=file, line=1, column=1)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or 0 in data[:2]:
        raise DocumentError("utf-16", file=file, line=1, column=1)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        wrong = error.start
    # Not where Python's own error is at hand, which holds the document.
    before = data[:wrong].decode()
    line, column = line_column(before, len(before))
    raise DocumentError("not-utf8", file=file, line=line, column=column, byte=wrong + 1)
