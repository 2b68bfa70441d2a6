"""What the generated classes share: how a document becomes objects, and objects a document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

from veiskille.reading import parse_json

if TYPE_CHECKING:
    from collections.abc import Mapping

_IRI: Final = r'^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|\\^`]+$'
_TAG: Final = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"


def _not_empty(texts: dict[str, str]) -> dict[str, str]:
    if not all(text.strip(" \t\r\n") for text in texts.values()):
        raise ValueError("a text is empty")
    return texts


#: An absolute IRI.
Iri = Annotated[str, StringConstraints(pattern=_IRI)]
#: Language tag (BCP 47) to text, at least one and none empty.
LangText = Annotated[
    dict[Annotated[str, StringConstraints(pattern=_TAG)], str],
    Field(min_length=1),
    AfterValidator(_not_empty),
]


class WireModel(BaseModel):
    """An object of the model: snake_case in Python, camelCase in documents.

    The constructor takes the Python names; everything that reads a document takes the wire names only.
    """

    model_config = ConfigDict(alias_generator=to_camel, extra="forbid", hide_input_in_errors=True)

    if not TYPE_CHECKING:  # type checkers derive the constructor from the fields

        def __init__(self, /, **values: Any) -> None:  # noqa: ANN401 - the fields say which types
            self.__pydantic_validator__.validate_python(values, self_instance=self, by_alias=False, by_name=True)

        # Tells pydantic that nested documents are still read by the wire names, not through this constructor.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def from_document(cls, document: bytes | str | Mapping[str, Any]) -> Self:
        """Read a document: JSON as bytes or text, or an already read JSON object.

        Raises:
            DocumentError: the JSON cannot be read (see :mod:`veiskille.reading`).
            pydantic.ValidationError: the document does not have the form of this class.
        """
        if isinstance(document, str):
            document = document.encode("utf-8", "surrogatepass")
        if isinstance(document, bytes):
            # Refuses what pydantic's own reader lets pass, such as a key that stands twice.
            parse_json(document)
            return cls.model_validate_json(document, strict=True)
        # Through JSON, where text is text and a number a number: "113" is no number of hours.
        return cls.model_validate_json(json.dumps(dict(document)), strict=True)

    def to_document(self) -> dict[str, Any]:
        """Give the document as a JSON object with the wire names; what is not stated is left out."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)

    def to_json(self) -> str:
        """Give the document as JSON text, indented by two."""
        return json.dumps(self.to_document(), ensure_ascii=False, indent=2) + "\n"
